#!/usr/bin/env python3
"""Compares the listing of kerma's dump with that of DCMTK's dcmdump, element by element: depth, tag, VR, length, value.

usage: dump_compare.py [--all] PROGRAM FILE-OR-DIRECTORY...

PROGRAM is called as `PROGRAM FILE`, or `PROGRAM dump FILE` if it is named kerma. dcmdump must be in the path.
A difference that is known, and explained in docs/conformance-dataset.md, is counted under its name; any other one is
printed. Exit status 1 if there is any other one. --all prints the known ones too.
"""

import collections
import difflib
import itertools
import re
import subprocess
import sys

import comparison

LINE = re.compile(
    r"^(?P<indent> *)\((?P<tag>[0-9a-f]{4},[0-9a-f]{4})\) (?P<vr>\S\S) (?P<value>.*?) *"
    r"# *(?P<length>\d+|u/l), *(?P<vm>\d+) (?P<keyword>.*)$"
)
Entry = collections.namedtuple("Entry", "depth tag vr length vm keyword value")


# UIDs whose name in PS3.6 is not that in DCMTK 3.6.7, and those that it does not have.
NAMES = {
    "=DeflatedExplicitVRLittleEndian": "=DeflatedLittleEndianExplicit",
    "=DeflatedImageFrameCompression": "[1.2.840.10008.1.2.8.1]",
    "=DetachedStudyManagement": "=RETIRED_DetachedStudyManagementSOPClass",
    "=ExplicitVRBigEndian": "=BigEndianExplicit",
    "=ExplicitVRLittleEndian": "=LittleEndianExplicit",
    "=HTJ2K": "[1.2.840.10008.1.2.4.203]",
    "=HTJ2KLossless": "[1.2.840.10008.1.2.4.201]",
    "=ImplicitVRLittleEndian": "=LittleEndianImplicit",
    "=JPEG2000Lossless": "=JPEG2000LosslessOnly",
    "=JPEGBaseline8Bit": "=JPEGBaseline",
    "=JPEGExtended12Bit": "=JPEGExtended:Process2+4",
    "=JPEGLSNearLossless": "=JPEGLSLossy",
    "=JPEGLosslessSV1": "=JPEGLossless:Non-hierarchical-1stOrderPrediction",
    "=ModalityPerformedProcedureStep": "=ModalityPerformedProcedureStepSOPClass",
    "=UltrasoundImageStorageRetired": "=RETIRED_UltrasoundImageStorage",
    "=UltrasoundMultiFrameImageStorage": "=UltrasoundMultiframeImageStorage",
}


def entries(output):
    """The elements of a listing. A value with line breaks, which dcmdump prints as they are, is put together first."""
    pending = ""
    for line in output.decode("latin-1").split("\n"):
        pending = line if re.match(r"^ *\([0-9a-f]{4},[0-9a-f]{4}\) ", line) else f"{pending} {line}" if pending else ""
        match = LINE.match(pending)
        if match:
            pending = ""
            fields = match.groupdict()
            depth = len(fields.pop("indent")) // 2
            yield Entry(depth=depth, **fields)


def number(text):
    try:
        return float(text)
    except ValueError:
        return text


def same_value(ours, theirs):
    """Whether values are the same as far as they are shown; numbers by what they are, text by its ASCII."""
    if ours == theirs:
        return True
    if ours.startswith("="):
        return NAMES.get(ours) == theirs
    cut = ours.endswith("...") or theirs.endswith("...")
    if ours.startswith("[") or theirs.startswith("["):
        plain = [re.sub(r"\\[rntu](\{[0-9a-f]+\})?|[^!-~]", "", v.removesuffix("...").strip("[]")) for v in (ours, theirs)]
        return plain[0] == plain[1] or cut and all(map(str.__eq__, plain[0][:40], plain[1][:40]))
    a, b = ours.removesuffix("...").split("\\"), theirs.removesuffix("...").split("\\")
    pairs = list(zip(a, b))[: -1 if cut else None]
    if not cut and len(a) != len(b):
        return False
    return all(x == y or close(number(x), number(y)) for x, y in pairs)


def close(a, b):
    return isinstance(a, float) and isinstance(b, float) and abs(a - b) <= 1e-6 * max(abs(a), abs(b))


def explain(ours, theirs):
    """The name of a known difference between two lines of one element, else None."""
    private = int(ours.tag[:4], 16) & 1
    reasons = set()
    if ours.vr != theirs.vr:
        if (ours.vr, theirs.vr) in (("UL", "up"), ("US", "xs")):
            reasons.add("VR of DCMTK's own, `up` for UL and `xs` for US or SS")
        elif theirs.value.startswith("(PixelSequence") and (ours.vr, theirs.vr) == ("OW", "OB"):
            reasons.add("encapsulated under OW, as in the file; dcmdump shows OB")
        elif (ours.vr, theirs.vr) == ("UN", "??"):
            reasons.add("implicit and unknown, UN in kerma")
        elif ours.vr == "UN" and theirs.vr == "SQ" and ours.value.startswith("(Sequence"):
            reasons.add("sequence under UN; dcmdump shows SQ")
        elif private and ours.vr == "UN":
            reasons.add("private element, VR from DCMTK's private dictionary")
        else:
            return None
    if ours.length != theirs.length:
        if theirs.length.isdigit() and ours.length.isdigit() and int(theirs.length) == int(ours.length) + 1:
            reasons.add("odd length, shown padded by dcmdump")
        elif ours.tag == "fffe,e000" and int(theirs.length) > int(ours.length):
            reasons.add("item longer than its sequence, cut by kerma with a warning")
        else:
            return None
    if "UN" not in (ours.vr, theirs.vr) and not same_value(ours.value, theirs.value):
        if ours.value.startswith("[") and not ours.value.isascii():
            reasons.add("text decoded; dcmdump shows its bytes")
        elif ours.vr == "na" and theirs.value.startswith('"'):
            reasons.add("items of a DICOMDIR, which dcmdump titles by their records")
        else:
            return None
    return " and ".join(sorted(reasons)) or None


class Comparison(comparison.Differences):
    def report(self, reason, ours, theirs):
        self.difference(reason, shown(ours), shown(theirs))

    def compare(self, program, file):
        self.file = file
        ours = subprocess.run(comparison.command(program, "dump", file), capture_output=True, check=False)
        theirs = subprocess.run(["dcmdump", file], capture_output=True, check=False)
        if theirs.returncode:
            outcome = "not DICOM to either" if ours.returncode else "refused by dcmdump"
            if self.show_all:
                print(f"{file.name} | {outcome}")
            return outcome
        if ours.returncode:
            self.report(None, ours.stderr.decode().strip(), "read")
            return "refused by kerma"
        mine, other = list(entries(ours.stdout)), list(entries(theirs.stdout))
        self.elements += len(other)
        keys = [[(entry.depth, entry.tag) for entry in listing] for listing in (mine, other)]
        for _, i, j, k, l in difflib.SequenceMatcher(None, *keys, autojunk=False).get_opcodes():
            for a, b in itertools.zip_longest(mine[i:j], other[k:l]):
                same = a and b and (a.depth, a.tag, a.vr, a.length) == (b.depth, b.tag, b.vr, b.length)
                if not (same and same_value(a.value, b.value)):
                    both = a and b and (a.depth, a.tag) == (b.depth, b.tag)
                    reason = explain(a, b) if both else None
                    if a and not b and a.tag == "0002,0010":
                        reason = "transfer syntax that the file does not say, found out by kerma"
                    self.report(reason, a, b)
        return "compared"


def shown(entry):
    if isinstance(entry, Entry):
        return f"{'  ' * entry.depth}({entry.tag}) {entry.vr} {entry.length} {entry.value[:60]}"
    return entry or "absent"


if __name__ == "__main__":
    sys.exit(comparison.main(Comparison, "lines"))
