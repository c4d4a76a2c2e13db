#!/usr/bin/env python3
"""pynetdicom as the peer of kerma in Print Management.

usage: print.py scu PORT META       has a film of two images printed by kerma, and prints what came of it, a line each:
                                    `NAME STATUS`; then `event TYPE INFO` for each event of the print job until it is done
       print.py scp PORT            a printer that prints a line for each request, and for each image the sum of its samples

META is gray or color.
"""

import sys
import threading

import pauses  # mends pynetdicom
from pydicom.dataset import Dataset
from pydicom.uid import generate_uid
from pynetdicom import AE, evt
from pynetdicom.sop_class import (
    BasicAnnotationBox,
    BasicColorImageBox,
    BasicColorPrintManagementMeta,
    BasicFilmBox,
    BasicFilmSession,
    BasicGrayscaleImageBox,
    BasicGrayscalePrintManagementMeta,
    PresentationLUT,
    Printer,
    PrinterConfigurationRetrieval,
    PrinterConfigurationRetrievalInstance,
    PrinterInstance,
    PrintJob,
)

OPTIONAL = [BasicAnnotationBox, PresentationLUT, PrintJob, PrinterConfigurationRetrieval]


def reference(sop_class, sop_instance):
    """An item that refers to an instance."""
    item = Dataset()
    item.ReferencedSOPClassUID = sop_class
    item.ReferencedSOPInstanceUID = sop_instance
    return item


def image(color, shade):
    """An image of 4 by 4 pixels of one shade."""
    item = Dataset()
    item.SamplesPerPixel = 3 if color else 1
    item.PhotometricInterpretation = "RGB" if color else "MONOCHROME2"
    if color:
        item.PlanarConfiguration = 1
    item.Rows = item.Columns = 4
    item.BitsAllocated = item.BitsStored = 8
    item.HighBit = 7
    item.PixelRepresentation = 0
    item.PixelData = bytes([shade]) * (48 if color else 16)
    item["PixelData"].VR = "OB"
    return item


def scu(port, meta):
    """Has a film printed."""
    color = meta == "color"
    meta_uid = BasicColorPrintManagementMeta if color else BasicGrayscalePrintManagementMeta
    box_class = BasicColorImageBox if color else BasicGrayscaleImageBox
    ended = threading.Event()
    events = []

    def reported(event):
        info = event.event_information.get("ExecutionStatusInfo", "-")
        events.append(f"event {event.event_type} {info}")
        if event.event_type in (3, 4):
            ended.set()
        return 0x0000, None

    entity = AE("PYNETDICOM")
    for uid in [meta_uid, *OPTIONAL]:
        entity.add_requested_context(uid)
    association = entity.associate("127.0.0.1", port, evt_handlers=[(evt.EVT_N_EVENT_REPORT, reported)])
    if not association.is_established:
        sys.exit("no association")

    def say(name, status):
        print(name, f"{status.Status:04X}" if "Status" in status else "none", flush=True)

    on = {"meta_uid": meta_uid}
    status, attributes = association.send_n_get(
        [0x21100010, 0x21100020], Printer, PrinterInstance, **on
    )
    say(f"printer-{attributes.PrinterStatus}", status)
    status, attributes = association.send_n_get(
        [0x2000001E], PrinterConfigurationRetrieval, PrinterConfigurationRetrievalInstance
    )
    say(f"configuration-{len(attributes.PrinterConfigurationSequence)}", status)

    lut = Dataset()
    lut.PresentationLUTShape = "IDENTITY"
    lut_uid = generate_uid()
    say("lut", association.send_n_create(lut, PresentationLUT, lut_uid)[0])

    session = Dataset()
    session.NumberOfCopies = 2
    session.PrintPriority = "HIGH"
    session_uid = generate_uid()
    say("session", association.send_n_create(session, BasicFilmSession, session_uid, **on)[0])

    film = Dataset()
    film.ImageDisplayFormat = "STANDARD\\1,2"
    film.FilmOrientation = "LANDSCAPE"
    film.AnnotationDisplayFormatID = "LABEL"
    film.ReferencedFilmSessionSequence = [reference(BasicFilmSession, session_uid)]
    film.ReferencedPresentationLUTSequence = [reference(PresentationLUT, lut_uid)]
    film_uid = generate_uid()
    status, made = association.send_n_create(film, BasicFilmBox, film_uid, **on)
    say("film", status)

    for position, item in enumerate(made.ReferencedImageBoxSequence, 1):
        box = Dataset()
        box.ImageBoxPosition = position
        setattr(box, "BasicColorImageSequence" if color else "BasicGrayscaleImageSequence", [image(color, position)])
        say("image", association.send_n_set(box, box_class, item.ReferencedSOPInstanceUID, **on)[0])
    for position, item in enumerate(made.ReferencedBasicAnnotationBoxSequence, 1):
        box = Dataset()
        box.AnnotationPosition = position
        box.TextString = f"text {position}"
        say("annotation", association.send_n_set(box, BasicAnnotationBox, item.ReferencedSOPInstanceUID)[0])

    status, reply = association.send_n_action(None, 1, BasicFilmBox, film_uid, **on)
    say("print", status)
    job = reply.ReferencedPrintJobSequence[0] if "ReferencedPrintJobSequence" in reply else reply[0x21000500][0]
    print("job", job.ReferencedSOPClassUID == PrintJob, flush=True)
    ended.wait(30)
    for line in events:
        print(line, flush=True)
    say("delete-film", association.send_n_delete(BasicFilmBox, film_uid, **on))
    say("delete-lut", association.send_n_delete(PresentationLUT, lut_uid))
    say("delete-session", association.send_n_delete(BasicFilmSession, session_uid, **on))
    association.release()


def scp(port):
    """Prints what it is asked for."""
    films = {}

    def create(event):
        attributes = event.attribute_list
        sop_class = event.request.AffectedSOPClassUID
        print("create", sop_class.name, flush=True)
        made = Dataset()
        made.update(attributes)
        if sop_class == BasicFilmBox:
            columns, rows = attributes.ImageDisplayFormat.split("\\")[1].split(",")
            boxes = [generate_uid() for _ in range(int(columns) * int(rows))]
            color = event.context.abstract_syntax == BasicColorPrintManagementMeta
            box_class = BasicColorImageBox if color else BasicGrayscaleImageBox
            films[event.request.AffectedSOPInstanceUID] = boxes
            made.ReferencedImageBoxSequence = [reference(box_class, box) for box in boxes]
        return 0x0000, made

    def change(event):
        modifications = event.modification_list
        for keyword in ("BasicGrayscaleImageSequence", "BasicColorImageSequence"):
            for item in modifications.get(keyword) or []:
                stored, rows, columns = item.BitsStored, item.Rows, item.Columns
                width = 2 if item.BitsAllocated == 16 else 1
                count = rows * columns * item.SamplesPerPixel
                data = item.PixelData[: count * width]
                total = sum(int.from_bytes(data[at : at + width], "little") for at in range(0, len(data), width))
                print(
                    "image", modifications.ImageBoxPosition, item.PhotometricInterpretation, stored, columns, rows,
                    total, flush=True,
                )
        # the image is larger than its box: a warning
        return 0xB604, None

    def action(event):
        print("print", event.request.RequestedSOPClassUID.name, flush=True)
        return 0x0000, None

    def delete(event):
        print("delete", event.request.RequestedSOPClassUID.name, flush=True)
        return 0x0000

    entity = AE("PYNETDICOM")
    for uid in [BasicGrayscalePrintManagementMeta, BasicColorPrintManagementMeta, *OPTIONAL]:
        entity.add_supported_context(uid)
    entity.start_server(
        ("127.0.0.1", port),
        evt_handlers=[
            (evt.EVT_N_CREATE, create),
            (evt.EVT_N_SET, change),
            (evt.EVT_N_ACTION, action),
            (evt.EVT_N_DELETE, delete),
        ],
    )


if __name__ == "__main__":
    if sys.argv[1] == "scu":
        scu(int(sys.argv[2]), sys.argv[3])
    else:
        scp(int(sys.argv[2]))
