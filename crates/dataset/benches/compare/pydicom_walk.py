"""examples/walk.rs with pydicom: pydicom_walk.py read|write ROUNDS FILE..."""

import io
import sys

import pydicom


def walk(path):
    return sum(1 for _ in pydicom.dcmread(path).iterall())


def write(path):
    out = io.BytesIO()
    pydicom.dcmread(path).save_as(out)
    return out.tell()


what, rounds = sys.argv[1], int(sys.argv[2])
for path in sys.argv[3:]:
    result = 0
    for _ in range(rounds):
        result = write(path) if what == "write" else walk(path)
    print(path, result)
