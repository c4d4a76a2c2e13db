#!/usr/bin/env python3
"""pynetdicom as the peer of kerma in performed procedure steps.

usage: mpps.py scu PORT         leads a step through its life; prints `REQUEST STATUS ERROR-ID STATE` for each request
       mpps.py scp PORT         prints `REQUEST PATIENT-ID STATE SERIES INSTANCES REASON` for each request; a step that has ended is
                                refused
       mpps.py listener PORT    prints `event TYPE STEP` for each notification that it is told
       mpps.py notify PORT      tells kerma the five events, as the SCP; prints `answer STATUS` for each
"""

import sys

import pauses  # mends pynetdicom
from pydicom.dataset import Dataset
from pynetdicom import AE, build_role, evt
from pynetdicom.sop_class import (
    ModalityPerformedProcedureStep,
    ModalityPerformedProcedureStepNotification,
    ModalityPerformedProcedureStepRetrieve,
)

STEP = "1.2.3.4.5"


def begun(status="IN PROGRESS"):
    """What an N-CREATE must have."""
    scheduled = Dataset()
    scheduled.StudyInstanceUID = "1.2.3"
    scheduled.ReferencedStudySequence = []
    for keyword in (
        "AccessionNumber RequestedProcedureID RequestedProcedureDescription ScheduledProcedureStepID "
        "ScheduledProcedureStepDescription"
    ).split():
        setattr(scheduled, keyword, "")
    scheduled.ScheduledProtocolCodeSequence = []
    step = Dataset()
    step.SpecificCharacterSet = "ISO_IR 100"
    step.ScheduledStepAttributesSequence = [scheduled]
    step.PatientName = "Müller^Änne"
    step.PatientID = "4711"
    step.ReferencedPatientSequence = []
    step.PerformedProcedureStepID = "PPS1"
    step.PerformedStationAETitle = "CT1"
    step.PerformedProcedureStepStartDate = "20261128"
    step.PerformedProcedureStepStartTime = "0915"
    step.PerformedProcedureStepStatus = status
    step.Modality = "CT"
    for keyword in (
        "PatientBirthDate PatientSex PerformedStationName PerformedLocation PerformedProcedureStepDescription "
        "PerformedProcedureTypeDescription PerformedProcedureStepEndDate PerformedProcedureStepEndTime StudyID"
    ).split():
        setattr(step, keyword, "")
    step.ProcedureCodeSequence = []
    step.PerformedProtocolCodeSequence = []
    step.PerformedSeriesSequence = []
    return step


def series():
    """An item of Performed Series Sequence."""
    image = Dataset()
    image.ReferencedSOPClassUID = "1.2.840.10008.5.1.4.1.1.2"
    image.ReferencedSOPInstanceUID = "1.2.3.1.1"
    item = Dataset()
    item.SeriesInstanceUID = "1.2.3.1"
    item.ProtocolName = "Thorax"
    for keyword in "PerformingPhysicianName OperatorsName SeriesDescription RetrieveAETitle".split():
        setattr(item, keyword, "")
    item.ReferencedImageSequence = [image]
    item.ReferencedNonImageCompositeSOPInstanceSequence = []
    return item


def ended(status):
    """What an N-SET must have that ends a step."""
    step = Dataset()
    step.PerformedProcedureStepStatus = status
    step.PerformedProcedureStepEndDate = "20261128"
    step.PerformedProcedureStepEndTime = "0931"
    step.PerformedSeriesSequence = [series()]
    return step


def changed(keyword, value):
    """An N-SET of one attribute."""
    step = Dataset()
    step.SpecificCharacterSet = "ISO_IR 192"
    setattr(step, keyword, value)
    return step


def scu(port):
    """Asks."""
    entity = AE("PYNETDICOM")
    entity.add_requested_context(ModalityPerformedProcedureStep)
    entity.add_requested_context(ModalityPerformedProcedureStepRetrieve)
    association = entity.associate("127.0.0.1", port)
    if not association.is_established:
        sys.exit("no association")

    def say(name, answer):
        status, data_set = answer
        error_id = f"{status.ErrorID:04X}" if "ErrorID" in status else "-"
        state = data_set.get("PerformedProcedureStepStatus", "-") if data_set else "-"
        print(name, f"{status.Status:04X}", error_id, state, flush=True)
        return data_set

    def create(name, data_set, uid=STEP):
        return say(name, association.send_n_create(data_set, ModalityPerformedProcedureStep, uid))

    def change(name, data_set, uid=STEP):
        return say(name, association.send_n_set(data_set, ModalityPerformedProcedureStep, uid))

    def get(name, tags=(), uid=STEP):
        return say(name, association.send_n_get(list(tags), ModalityPerformedProcedureStepRetrieve, uid))

    create("completed-at-once", begun("COMPLETED"))
    lacking = begun()
    del lacking.Modality
    create("without-modality", lacking)
    empty = begun()
    empty.Modality = ""
    create("empty-modality", empty)
    create("create", begun())
    create("create-again", begun())
    change("description", changed("PerformedProcedureStepDescription", "大脳"))
    change("patient", changed("PatientID", "4712"))
    change("suspended", changed("PerformedProcedureStepStatus", "SUSPENDED"))
    change("completed-alone", changed("PerformedProcedureStepStatus", "COMPLETED"))
    got = get("get")
    print("text", got.PatientName, got.PerformedProcedureStepDescription, flush=True)
    change("complete", ended("COMPLETED"))
    change("complete-again", ended("COMPLETED"))
    change("discontinue", ended("DISCONTINUED"))
    change("comment", changed("CommentsOnThePerformedProcedureStep", "too late"))
    get("get-completed", [0x00400252])
    get("get-lacking", [0x00400252, 0x00101030])
    change("other", ended("COMPLETED"), "1.2.9")
    get("get-other", [], "1.2.9")
    create("create-two", begun(), STEP + ".2")
    change("discontinue-two", ended("DISCONTINUED"), STEP + ".2")
    get("get-two", [], STEP + ".2")
    association.release()


STATES = {}


def told(name, data_set):
    """One line of a request."""
    items = data_set.get("PerformedSeriesSequence") or []
    instances = sum(len(item.get("ReferencedImageSequence") or []) for item in items)
    reasons = data_set.get("PerformedProcedureStepDiscontinuationReasonCodeSequence") or []
    reason = "/".join((reasons[0].CodeValue, reasons[0].CodingSchemeDesignator, reasons[0].CodeMeaning)) if reasons else "-"
    state = data_set.get("PerformedProcedureStepStatus", "-")
    print(name, data_set.get("PatientID", "-"), state, len(items), instances, reason, flush=True)


def on_create(event):
    """N-CREATE."""
    told("N-CREATE", event.attribute_list)
    uid = event.request.AffectedSOPInstanceUID
    if uid in STATES:
        return 0x0111, None
    STATES[uid] = event.attribute_list.PerformedProcedureStepStatus
    return 0x0000, event.attribute_list


def on_set(event):
    """N-SET."""
    told("N-SET", event.modification_list)
    uid = event.request.RequestedSOPInstanceUID
    if STATES.get(uid) != "IN PROGRESS":
        status = Dataset()
        status.Status = 0x0110
        status.ErrorID = 0xA710
        status.ErrorComment = "Performed Procedure Step Object may no longer be updated"
        return status, None
    STATES[uid] = event.modification_list.get("PerformedProcedureStepStatus", "IN PROGRESS")
    return 0x0000, event.modification_list


def on_event(event):
    """N-EVENT-REPORT."""
    print("event", event.request.EventTypeID, event.request.AffectedSOPInstanceUID, flush=True)
    return 0x0000, None


def serve(port, sop_class, *handlers, **roles):
    """Is asked or told, until it is killed."""
    entity = AE("PYNETDICOM")
    entity.add_supported_context(sop_class, **roles)
    entity.start_server(("127.0.0.1", port), evt_handlers=list(handlers))


def notify(port):
    """Tells the events."""
    entity = AE("PYNETDICOM")
    entity.add_requested_context(ModalityPerformedProcedureStepNotification)
    role = build_role(ModalityPerformedProcedureStepNotification, scu_role=False, scp_role=True)
    association = entity.associate("127.0.0.1", port, ext_neg=[role])
    if not association.is_established:
        sys.exit("no association")
    for event_type in (1, 2, 3, 4, 5, 6):
        status, _ = association.send_n_event_report(
            None, event_type, ModalityPerformedProcedureStepNotification, STEP
        )
        print(f"answer {status.Status:04X}", flush=True)
    association.release()


if __name__ == "__main__":
    mode, where = sys.argv[1], int(sys.argv[2])
    if mode == "scu":
        scu(where)
    elif mode == "scp":
        serve(where, ModalityPerformedProcedureStep, (evt.EVT_N_CREATE, on_create), (evt.EVT_N_SET, on_set))
    elif mode == "listener":
        serve(
            where,
            ModalityPerformedProcedureStepNotification,
            (evt.EVT_N_EVENT_REPORT, on_event),
            scu_role=True,
            scp_role=True,
        )
    else:
        notify(where)
