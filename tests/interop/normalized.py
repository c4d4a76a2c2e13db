#!/usr/bin/env python3
"""pynetdicom as the peer of kerma in the six normalized services.

usage: normalized.py scu PORT ROWS     asks kerma for what the rows say, and prints what came of each
       normalized.py told PORT ROWS    sends kerma a C-ECHO, and prints the events that it is told of on the same association
       normalized.py scp PORT ROWS     answers kerma; and if it is called REPORTS, reports the events of the rows

ROWS is a file with one row a line, tab-separated: SERVICE SOP-CLASS INSTANCE TYPE ABSTRACT-SYNTAX; TYPE is a number, or - without
one.

As SCU it prints `NUMBER STATUS PATIENT-ID` for each row, - without one. As SCP it prints the same for the events that it reports.
It has a Patient ID in each data set, and replies with the data set that it got; to N-GET with Patient ID alone.
"""

import sys
import threading
import time

import pauses  # mends pynetdicom
from pydicom.dataset import Dataset
from pydicom.tag import Tag
from pynetdicom import AE, build_role, evt
from pynetdicom.service_class_n import PrintManagementServiceClass, StorageCommitmentServiceClass
from pynetdicom.sop_class import Verification, register_uid

PATIENT_ID = 0x00100020

# SOP classes that pynetdicom does not know.
register_uid("1.2.840.10008.5.1.1.22", "VOILUTBox", PrintManagementServiceClass)
register_uid("1.2.840.10008.1.20.2", "StorageCommitmentPullModel", StorageCommitmentServiceClass)


def rows(path):
    """The rows: service, SOP class, instance, type, abstract syntax."""
    found = []
    with open(path, encoding="ascii") as lines:
        for line in lines:
            service, sop_class, instance, kind, abstract_syntax = line.rstrip("\n").split("\t")
            found.append((service, sop_class, instance, None if kind == "-" else int(kind), abstract_syntax))
    return found


def patient(value="ABC"):
    """A data set with a Patient ID."""
    data_set = Dataset()
    data_set.PatientID = value
    return data_set


def ask(association, row):
    """The status and the data set of the response to a row's request."""
    service, sop_class, instance, kind, abstract_syntax = row
    # Its reactor pauses for the response to a request. If the next request follows at once, it is not yet awake, seems to be
    # paused, and takes the response for a message that nobody expects.
    time.sleep(0.02)
    on = {"meta_uid": abstract_syntax}
    if service == "N-CREATE":
        return association.send_n_create(patient(), sop_class, instance, **on)
    if service == "N-SET":
        return association.send_n_set(patient(), sop_class, instance, **on)
    if service == "N-GET":
        return association.send_n_get([Tag(PATIENT_ID)], sop_class, instance, **on)
    if service == "N-ACTION":
        return association.send_n_action(patient(), kind, sop_class, instance, **on)
    if service == "N-DELETE":
        return association.send_n_delete(sop_class, instance, **on), None
    return association.send_n_event_report(patient(), kind, sop_class, instance, **on)


def say(number, status, data_set):
    """One line of the result."""
    code = f"{status.Status:04X}" if "Status" in status else "none"
    value = data_set.PatientID if data_set is not None and "PatientID" in data_set else "-"
    print(number, code, value, flush=True)


def scu(port, all_rows):
    """Asks for each row on one association."""
    entity = AE("PYNETDICOM")
    abstract_syntaxes = sorted({row[4] for row in all_rows})
    for abstract_syntax in abstract_syntaxes:
        entity.add_requested_context(abstract_syntax)
    roles = [build_role(uid, scu_role=True, scp_role=True) for uid in abstract_syntaxes]
    association = entity.associate("127.0.0.1", port, ext_neg=roles)
    if not association.is_established:
        sys.exit("no association")
    for number, row in enumerate(all_rows):
        try:
            say(number, *ask(association, row))
        except Exception as error:  # what is wrong is told, and the next row is tried
            print(number, "error", repr(error), flush=True)
    association.release()


def told(port, all_rows):
    """Is told of the event of each row, on the association that it has requested."""
    done = threading.Event()
    count = 0

    def note(event):
        nonlocal count
        request, information = event.request, event.event_information
        kind, sop_class = request.EventTypeID, request.AffectedSOPClassUID
        print(sop_class, request.AffectedSOPInstanceUID, kind, information.PatientID, flush=True)
        count += 1
        if count == len(all_rows):
            done.set()
        return 0x0000, information

    entity = AE("PYNETDICOM")
    entity.add_requested_context(Verification)
    for abstract_syntax in sorted({row[4] for row in all_rows}):
        entity.add_requested_context(abstract_syntax)
    association = entity.associate("127.0.0.1", port, evt_handlers=[(evt.EVT_N_EVENT_REPORT, note)])
    if not association.is_established:
        sys.exit("no association")
    association.send_c_echo()
    if not done.wait(60):
        sys.exit(f"told of {count}")
    association.release()


def scp(port, all_rows):
    """Answers, and reports."""

    def reply(event, data_set):
        return 0x0000, data_set

    def report(event):
        accepted = {context.abstract_syntax for context in event.assoc.accepted_contexts}
        for number, row in enumerate(all_rows):
            if row[0] != "N-EVENT-REPORT" or row[4] not in accepted:
                continue
            try:
                say(number, *ask(event.assoc, row))
            except Exception as error:  # as above
                print(number, "error", repr(error), flush=True)
        print("reported", flush=True)

    def established(event):
        # Whoever is called REPORTS is to be reported to.
        if event.assoc.acceptor.primitive.called_ae_title.strip() == "REPORTS":
            threading.Thread(target=report, args=[event], daemon=True).start()

    entity = AE("PYNETDICOM")
    for abstract_syntax in sorted({row[4] for row in all_rows}):
        entity.add_supported_context(abstract_syntax, scu_role=True, scp_role=True)
    entity.start_server(
        ("127.0.0.1", port),
        evt_handlers=[
            (evt.EVT_N_CREATE, lambda event: reply(event, event.attribute_list)),
            (evt.EVT_N_SET, lambda event: reply(event, event.modification_list)),
            (evt.EVT_N_GET, lambda event: reply(event, patient())),
            (evt.EVT_N_ACTION, lambda event: reply(event, event.action_information)),
            (evt.EVT_N_DELETE, lambda event: 0x0000),
            (evt.EVT_N_EVENT_REPORT, lambda event: reply(event, event.event_information)),
            (evt.EVT_ESTABLISHED, established),
        ],
    )


if __name__ == "__main__":
    {"scu": scu, "told": told, "scp": scp}[sys.argv[1]](int(sys.argv[2]), rows(sys.argv[3]))
