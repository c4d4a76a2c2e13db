#!/usr/bin/env python3
"""Compares DICOM JSON of kerma with pydicom's Dataset.to_json_dict(), element by element.

usage: json_compare.py [--all] PROGRAM FILE-OR-DIRECTORY...

PROGRAM is called as `PROGRAM FILE`, or `PROGRAM json FILE` if it is named kerma, and prints one JSON object.
A difference that is known, and explained in docs/conformance-dataset.md, is counted under its name; any other one is
printed. Exit status 1 if there is any other one. --all prints the known ones too.
"""

import base64
import json
import math
import subprocess
import sys
import warnings

import comparison
import pydicom
from pydicom.datadict import private_dictionary_VR
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

BINARY = {"OB", "OD", "OF", "OL", "OV", "OW", "UN"}
UNIT = {"OW": 2, "OF": 4, "OL": 4, "OD": 8, "OV": 8}


def theirs_of(data_set, element):
    """pydicom's JSON of one element, or why it has none."""
    try:
        return element.to_json_dict(None, 0)
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}"}


def swapped(text, vr):
    data = base64.b64decode(text)
    unit = UNIT.get(vr, 1)
    units = [data[i : i + unit][::-1] for i in range(0, len(data), unit)]
    return base64.b64encode(b"".join(units)).decode()


def equal(ours, theirs):
    """Values alike: numbers as numbers, all else as it is."""
    if isinstance(ours, (int, float)) and isinstance(theirs, (int, float)):
        return ours == theirs or (math.isnan(float(ours)) and math.isnan(float(theirs)))
    return ours == theirs


def explain(tag, ours, theirs, element, big_endian):
    """The name of a known difference between two element objects that are not sequences, else None."""
    if "error" in theirs:
        return "pydicom cannot make JSON of it"
    private = (tag >> 16) & 1
    if ours["vr"] != theirs["vr"]:
        if ours["vr"] == "UN" and private and known_to_pydicom(element):
            return "private element, VR from pydicom's private dictionary"
        if ours["vr"] == "UN" and not private:
            return "UN in the file, VR from pydicom's dictionary"
        return None
    ours_value, theirs_value = ours.get("Value"), theirs.get("Value")
    if "InlineBinary" in ours and "InlineBinary" in theirs:
        if big_endian and swapped(ours["InlineBinary"], ours["vr"]) == theirs["InlineBinary"]:
            return "big-endian words, little endian in kerma's JSON"
        return None
    if theirs_value == [] and ours_value is None:
        return "sequence without items, no Value in kerma's JSON"
    if theirs_value is None or ours_value is None or len(ours_value) != len(theirs_value):
        return None
    reasons = set()
    for a, b in zip(ours_value, theirs_value):
        if equal(a, b):
            continue
        if a is None and b in ("", {"Alphabetic": ""}):
            reasons.add("empty value among several, null in kerma's JSON")
        elif isinstance(a, dict) and {k: v for k, v in b.items() if v} == a:
            reasons.add("empty component group of a person name, absent in kerma's JSON")
        elif isinstance(a, str) and isinstance(b, str) and a == b.rstrip(" \0"):
            reasons.add("padding of a value that is not the last, absent in kerma's JSON")
        else:
            return None
    return " and ".join(sorted(reasons)) or None


def known_to_pydicom(element):
    try:
        return private_dictionary_VR(element.tag, element.private_creator) is not None
    except KeyError:
        return False


class Comparison(comparison.Differences):
    def __init__(self, show_all):
        super().__init__(show_all)
        self.big_endian = False

    def report(self, path, reason, ours, theirs):
        self.difference(reason, path, str(ours)[:110], str(theirs)[:110])

    def data_sets(self, ours, theirs, path=""):
        tags = sorted({int(key, 16) for key in ours} | {int(tag) for tag in theirs.keys()})
        for tag in tags:
            key, where = f"{tag:08X}", f"{path}({tag >> 16:04X},{tag & 0xFFFF:04X})"
            self.elements += 1
            mine = ours.get(key)
            if tag not in theirs:
                self.report(where, None, mine, "absent")
                continue
            try:
                element = theirs[tag]
            except Exception as error:
                self.report(where, "pydicom cannot decode it", mine, f"{type(error).__name__}: {error}")
                continue
            if mine is None:
                reason = "group length, left out of kerma's JSON" if tag & 0xFFFF == 0 else None
                self.report(where, reason, "absent", theirs_of(theirs, element))
                continue
            if element.VR == "SQ" and mine["vr"] == "SQ" and isinstance(element.value, Sequence):
                items = mine.get("Value", [])
                if len(items) != len(element.value):
                    self.report(where, None, f"{len(items)} items", f"{len(element.value)} items")
                elif not items:
                    self.report(where, explain(tag, mine, {"vr": "SQ", "Value": []}, element, False), mine, "[]")
                for i, (a, b) in enumerate(zip(items, element.value)):
                    self.data_sets(a, b, f"{where}[{i}].")
                continue
            other = json.loads(json.dumps(theirs_of(theirs, element)))
            values, others = mine.get("Value"), other.get("Value")
            same = mine.keys() == other.keys() and mine["vr"] == other["vr"]
            if same and values is not None:
                same = len(values) == len(others) and all(map(equal, values, others))
            elif same:
                same = mine == other
            if not same:
                self.report(where, explain(tag, mine, other, element, self.big_endian), mine, other)

    def compare(self, program, file):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            result = subprocess.run(comparison.command(program, "json", file), capture_output=True, check=False)
            self.file = file
            try:
                theirs = pydicom.dcmread(file, force=result.returncode == 0)
            except Exception:
                outcome = "not DICOM to either" if result.returncode else "not DICOM to pydicom"
                if self.show_all:
                    print(f"{file.name} | {outcome}")
                return outcome
            if not len(theirs):
                return "pydicom finds no element"
            if result.returncode:
                self.report("file", None, result.stderr.decode().strip(), f"{len(theirs)} elements")
                return "not DICOM to kerma"
            self.big_endian = not theirs.original_encoding[1]
            self.data_sets(json.loads(result.stdout), theirs)
            return "compared"


if __name__ == "__main__":
    sys.exit(comparison.main(Comparison, "elements"))
