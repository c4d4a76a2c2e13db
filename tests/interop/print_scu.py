#!/usr/bin/env python3
"""Prints films with pynetdicom, and says how each request was answered.

usage: print_scu.py PORT < ORDER

ORDER is JSON: {"color": false, "by_session": false, "session": {KEYWORD: VALUE}, "films": [FILM]}, where FILM is
{"film_box": {KEYWORD: VALUE}, "shape": TERM, "images": [IMAGE or null], "texts": {POSITION: TEXT}} and IMAGE is
{"columns": N, "bits": 8 or 12, "values": [NUMBER], "image": {KEYWORD: VALUE}, "image_box": {KEYWORD: VALUE}}.
Each request is a line: its name and its status in hexadecimal; a film box has its SOP Instance UID behind that.
"""

import json
import sys

import pauses  # mends pynetdicom
from pydicom.dataset import Dataset
from pydicom.uid import generate_uid
from pynetdicom import AE
from pynetdicom.sop_class import (
    BasicAnnotationBox,
    BasicColorPrintManagementMeta,
    BasicFilmBox,
    BasicFilmSession,
    BasicGrayscalePrintManagementMeta,
    PresentationLUT,
    Printer,
    PrinterInstance,
)


def told(name, status, *more):
    print(name, f"{status.Status:04X}" if "Status" in status else "none", *more, flush=True)


def with_values(values, data_set=None):
    data_set = Dataset() if data_set is None else data_set
    for keyword, value in values.items():
        setattr(data_set, keyword, value)
    return data_set


def reference(sop_class, sop_instance):
    return with_values({"ReferencedSOPClassUID": sop_class, "ReferencedSOPInstanceUID": sop_instance})


def pixels(image, color):
    samples = 3 if color else 1
    allocated = 16 if image.get("bits", 8) > 8 else 8
    item = with_values(
        {
            "SamplesPerPixel": samples,
            "PhotometricInterpretation": "RGB" if color else "MONOCHROME2",
            "Rows": len(image["values"]) // samples // image["columns"],
            "Columns": image["columns"],
            "BitsAllocated": allocated,
            "BitsStored": image.get("bits", 8),
            "HighBit": image.get("bits", 8) - 1,
            "PixelRepresentation": 0,
            "PixelData": b"".join(value.to_bytes(allocated // 8, "little") for value in image["values"]),
        }
    )
    if color:
        item.PlanarConfiguration = 0
    if len(item.PixelData) % 2:
        item.PixelData += b"\0"
    item["PixelData"].VR = "OW" if allocated == 16 else "OB"
    return with_values(image.get("image", {}), item)


def image_box(image, position, color):
    box = with_values({"ImageBoxPosition": position, **image.get("image_box", {})})
    sequence = "BasicColorImageSequence" if color else "BasicGrayscaleImageSequence"
    setattr(box, sequence, [pixels(image, color)])
    return box


def print_film(association, film, session, meta, color):
    box = with_values(film.get("film_box", {}))
    box.ReferencedFilmSessionSequence = [reference(BasicFilmSession, session)]
    if "shape" in film:
        lut = with_values({"PresentationLUTShape": film["shape"]})
        uid = generate_uid()
        told("lut", association.send_n_create(lut, PresentationLUT, uid)[0])
        box.ReferencedPresentationLUTSequence = [reference(PresentationLUT, uid)]
    uid = generate_uid()
    status, made = association.send_n_create(box, BasicFilmBox, uid, meta_uid=meta)
    told("film_box", status, uid)
    if not made:
        return uid
    for position, (place, image) in enumerate(zip(made.ReferencedImageBoxSequence, film["images"]), 1):
        if image:
            sop_class, instance = place.ReferencedSOPClassUID, place.ReferencedSOPInstanceUID
            item = image_box(image, position, color)
            told("image_box", association.send_n_set(item, sop_class, instance, meta_uid=meta)[0])
    for position, text in film.get("texts", {}).items():
        place = made.ReferencedBasicAnnotationBoxSequence[int(position) - 1]
        item = with_values({"AnnotationPosition": int(position), "TextString": text})
        told("text", association.send_n_set(item, BasicAnnotationBox, place.ReferencedSOPInstanceUID)[0])
    return uid


def main():
    order = json.load(sys.stdin)
    color = order.get("color", False)
    meta = BasicColorPrintManagementMeta if color else BasicGrayscalePrintManagementMeta
    ae = AE(ae_title="PYPRINT")
    for sop_class in (meta, PresentationLUT, BasicAnnotationBox):
        ae.add_requested_context(sop_class)
    association = ae.associate("127.0.0.1", int(sys.argv[1]))
    if not association.is_established:
        sys.exit("no association")
    told("printer", association.send_n_get([], Printer, PrinterInstance, meta_uid=meta)[0])
    session = generate_uid()
    # pynetdicom announces a data set without elements and does not send it: no SCP would answer
    item = with_values({"NumberOfCopies": 1, **order.get("session", {})})
    told("session", association.send_n_create(item, BasicFilmSession, session, meta_uid=meta)[0])
    for film in order["films"]:
        uid = print_film(association, film, session, meta, color)
        if not order.get("by_session", False):
            told("print", association.send_n_action(None, 1, BasicFilmBox, uid, meta_uid=meta)[0])
    if order.get("by_session", False):
        told("print", association.send_n_action(None, 1, BasicFilmSession, session, meta_uid=meta)[0])
    association.release()


main()
