#!/usr/bin/env python3
"""pynetdicom as a modality that works at kerma's archive for a day.

usage: modality.py PORT TITLE ROOT ROUNDS SERIES IMAGES

The worklist has an item for TITLE with step S1 of each of the studies ROOT.1, ROOT.2 … Prints `done STUDY STEP STATE` for each round, or
ends with an error.
"""

import socket
import sys
import threading

import pauses  # mends pynetdicom
from mpps import begun, ended
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian, generate_uid
from pynetdicom import AE, evt
from pynetdicom.sop_class import (
    CTImageStorage,
    ModalityPerformedProcedureStep,
    ModalityWorklistInformationFind,
    StorageCommitmentPushModel,
    StorageCommitmentPushModelInstance,
)


def do_not_delay(event):
    """Each data set would wait 40 ms for the acknowledgement of its command set."""
    event.assoc.dul.socket.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)


def open_association(port, title, classes, handlers=()):
    ae = AE(ae_title=title)
    # On a machine that is busy.
    ae.acse_timeout = ae.dimse_timeout = ae.network_timeout = 600
    for sop_class in classes:
        ae.add_requested_context(sop_class, ExplicitVRLittleEndian)
    at_once = (evt.EVT_CONN_OPEN, do_not_delay)
    association = ae.associate("127.0.0.1", port, ae_title="QRSCP", evt_handlers=[at_once, *handlers])
    assert association.is_established, "no association"
    return association


def told(status):
    """The status of a response, or that there was none."""
    return hex(status.Status) if "Status" in status else "no response"


def worklist(association, title, study):
    """The status of each item of the study that the worklist has for this station."""
    step = Dataset()
    step.ScheduledStationAETitle = title
    step.ScheduledProcedureStepStatus = ""
    step.ScheduledProcedureStepID = ""
    keys = Dataset()
    keys.PatientName = ""
    keys.StudyInstanceUID = study
    keys.ScheduledProcedureStepSequence = [step]
    found = []
    for status, identifier in association.send_c_find(keys, ModalityWorklistInformationFind):
        assert told(status) in ("0xff00", "0x0"), told(status)
        if identifier:
            found.append(identifier.ScheduledProcedureStepSequence[0].get("ScheduledProcedureStepStatus", "") or "")
    return found


def image(study, series, number):
    data_set = Dataset()
    data_set.SOPClassUID = CTImageStorage
    data_set.SOPInstanceUID = f"{study}.{series}.{number}"
    data_set.StudyInstanceUID = study
    data_set.SeriesInstanceUID = f"{study}.{series}"
    data_set.PatientName = "Day^Long"
    data_set.PatientID = study
    data_set.Modality = "CT"
    data_set.StudyDate = "20261129"
    data_set.InstanceNumber = str(number)
    data_set.Rows = data_set.Columns = 16
    data_set.BitsAllocated = 16
    data_set.PixelData = bytes(512)
    data_set.file_meta = FileMetaDataset()
    data_set.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    data_set.file_meta.MediaStorageSOPClassUID = CTImageStorage
    data_set.file_meta.MediaStorageSOPInstanceUID = data_set.SOPInstanceUID
    return data_set


def series_item(study, series, images):
    item = Dataset()
    item.SeriesInstanceUID = f"{study}.{series}"
    item.ProtocolName = "Thorax"
    for keyword in "PerformingPhysicianName OperatorsName SeriesDescription RetrieveAETitle".split():
        setattr(item, keyword, "")
    item.ReferencedImageSequence = [reference(f"{study}.{series}.{number}") for number in range(images)]
    item.ReferencedNonImageCompositeSOPInstanceSequence = []
    return item


def reference(instance):
    item = Dataset()
    item.ReferencedSOPClassUID = CTImageStorage
    item.ReferencedSOPInstanceUID = instance
    return item


def commit(port, title, instances):
    """Asks for commitment and waits for the report on the same association."""
    reported = threading.Event()
    said = []

    def on_report(event):
        said.append(event.event_information)
        reported.set()
        return 0x0000, None

    association = open_association(port, title, [StorageCommitmentPushModel], [(evt.EVT_N_EVENT_REPORT, on_report)])
    information = Dataset()
    information.TransactionUID = generate_uid()
    information.ReferencedSOPSequence = [reference(instance) for instance in instances]
    status, _ = association.send_n_action(
        information, 1, StorageCommitmentPushModel, StorageCommitmentPushModelInstance
    )
    assert told(status) == "0x0", told(status)
    assert reported.wait(120), "no report"
    association.release()
    report = said[0]
    assert report.TransactionUID == information.TransactionUID
    committed = sorted(item.ReferencedSOPInstanceUID for item in report.ReferencedSOPSequence)
    assert committed == sorted(instances), "not all are committed"


def work(port, title, number, study, series, images):
    association = open_association(port, title, [ModalityWorklistInformationFind, ModalityPerformedProcedureStep, CTImageStorage])
    assert worklist(association, title, study) == [""], "before the step"
    step, created = generate_uid(), begun()
    created.PerformedStationAETitle = title
    created.PatientName = "Day^Long"
    scheduled = created.ScheduledStepAttributesSequence[0]
    scheduled.StudyInstanceUID = study
    scheduled.ScheduledProcedureStepID = "S1"
    status, _ = association.send_n_create(created, ModalityPerformedProcedureStep, step)
    assert told(status) == "0x0", told(status)
    assert worklist(association, title, study) == ["STARTED"], "while in progress"
    instances = []
    for of in range(series):
        for at in range(images):
            data_set = image(study, of, at)
            status = association.send_c_store(data_set)
            assert told(status) == "0x0", told(status)
            instances.append(data_set.SOPInstanceUID)
    state = "DISCONTINUED" if number % 5 == 0 else "COMPLETED"
    modification = ended(state)
    modification.PerformedSeriesSequence = [series_item(study, of, images) for of in range(series)]
    status, _ = association.send_n_set(modification, ModalityPerformedProcedureStep, step)
    assert told(status) == "0x0", told(status)
    left = ["DISCONTINUED"] if state == "DISCONTINUED" else []
    assert worklist(association, title, study) == left, "after the step"
    association.release()
    commit(port, title, instances)
    print("done", study, step, state, flush=True)


def main():
    port, title, root = int(sys.argv[1]), sys.argv[2], sys.argv[3]
    rounds, series, images = map(int, sys.argv[4:7])
    for number in range(1, rounds + 1):
        work(port, title, number, f"{root}.{number}", series, images)


if __name__ == "__main__":
    main()
