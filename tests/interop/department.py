#!/usr/bin/env python3
"""pynetdicom as SCU of what qrscp does beside images.

usage: department.py log PORT                   logs an event of each kind, and one that names nobody
       department.py media PORT CLASS INSTANCE  has media made of an instance, asks how far they are until they are, and cancels in vain
       department.py display PORT               asks for the display system
       department.py inventory PORT LEVEL       has an inventory made, waits until it is, and fetches it (C-GET)
Each prints `NAME STATUS` for each request, and what comes back.
"""

import sys
import time

import pauses  # mends pynetdicom
from pydicom.dataset import Dataset
from pydicom.tag import Tag
from pydicom.uid import generate_uid
from pynetdicom import AE, build_role, evt
from pynetdicom import sop_class as classes

PROCEDURAL, PROCEDURAL_INSTANCE = classes.ProceduralEventLogging, "1.2.840.10008.1.40.1"
SUBSTANCE, SUBSTANCE_INSTANCE = classes.SubstanceAdministrationLogging, "1.2.840.10008.1.42.1"

INVENTORY, INVENTORY_INSTANCE = classes.InventoryCreation, "1.2.840.10008.5.1.4.1.1.201.1.1"
INVENTORY_GET, INVENTORY_STORAGE = classes.InventoryGet, classes.InventoryStorage
MEDIA = classes.MediaCreationManagement
DISPLAY, DISPLAY_INSTANCE = classes.DisplaySystem, "1.2.840.10008.5.1.1.40.1"


def told(name, status, data_set=None):
    """A response."""
    print(name, f"0x{status.Status:04X}" if "Status" in status else "none", flush=True)
    for element in data_set or []:
        if element.VR != "SQ":
            print(" ", element.keyword, element.value, flush=True)
    return status, data_set


def data_set(**values):
    """A data set with these attributes."""
    made = Dataset()
    for keyword, value in values.items():
        setattr(made, keyword, value)
    return made


def associate(port, *abstract_syntaxes):
    """An association."""
    entity = AE("PYNETDICOM")
    for abstract_syntax in abstract_syntaxes:
        entity.add_requested_context(abstract_syntax)
    association = entity.associate("127.0.0.1", port)
    assert association.is_established
    return association


def log(port):
    """Events."""
    association = associate(port, PROCEDURAL, SUBSTANCE)
    event = data_set(
        SpecificCharacterSet="ISO_IR 100",
        PatientID="4711",
        PatientName="Müller^Jürgen",
        StudyInstanceUID="1.2.3",
        StudyID="S1",
        SynchronizationFrameOfReferenceUID="",
        PerformedLocation="Cath lab",
        ContainerIdentifier="",
    )
    told("procedural", *association.send_n_action(event, 1, PROCEDURAL, PROCEDURAL_INSTANCE))
    event.PatientID = event.StudyInstanceUID = ""
    told("nobody", *association.send_n_action(event, 1, PROCEDURAL, PROCEDURAL_INSTANCE))
    route = data_set(CodeValue="C38276", CodingSchemeDesignator="NCIt", CodeMeaning="Intravenous")
    person = data_set(CodeValue="17", CodingSchemeDesignator="99LOCAL", CodeMeaning="Nurse 17")
    event = data_set(
        PatientID="4711",
        PatientName="",
        ProductName="Contrast",
        AdministrationRouteCodeSequence=[route],
        SubstanceAdministrationDateTime="20240101120000",
        SubstanceAdministrationDeviceID="PUMP",
        SubstanceAdministrationParameterSequence=[],
        OperatorIdentificationSequence=[data_set(PersonIdentificationCodeSequence=[person])],
    )
    told("substance", *association.send_n_action(event, 1, SUBSTANCE, SUBSTANCE_INSTANCE))
    association.release()


def media(port, sop_class, sop_instance):
    """Media of an instance."""
    association = associate(port, MEDIA)
    reference = data_set(
        ReferencedSOPClassUID=sop_class,
        ReferencedSOPInstanceUID=sop_instance,
        RequestedMediaApplicationProfile="STD-GEN-CD",
    )
    request = data_set(StorageMediaFileSetID="PYSET", ReferencedSOPSequence=[reference])
    uid = generate_uid()
    told("create", *association.send_n_create(request, MEDIA, uid))
    told("idle", *association.send_n_get([Tag(0x21000020)], MEDIA, uid))
    order = data_set(NumberOfCopies=1, RequestPriority="HIGH")
    told("initiate", *association.send_n_action(order, 1, MEDIA, uid))
    told("again", *association.send_n_action(order, 1, MEDIA, uid))
    for _ in range(600):
        status, progress = association.send_n_get([], MEDIA, uid)
        if progress.ExecutionStatus in ("DONE", "FAILURE"):
            break
        time.sleep(0.1)
    told("status", status, progress)
    for item in progress.FailedSOPSequence:
        print("  failed", item.ReferencedSOPInstanceUID, f"0x{item.FailureReason:04X}", flush=True)
    for item in progress.ReferencedStorageMediaSequence:
        print("  medium", item.StorageMediaFileSetID, flush=True)
    told("cancel", *association.send_n_action(None, 2, MEDIA, uid))
    association.release()
    print("uid", uid, flush=True)


def display(port):
    """The display system."""
    association = associate(port, DISPLAY)
    told("all", *association.send_n_get([], DISPLAY, DISPLAY_INSTANCE))
    told("one", *association.send_n_get([Tag(0x00080070)], DISPLAY, DISPLAY_INSTANCE))
    association.release()


def inventory(port, level):
    """An inventory of everything."""
    events = []

    def reported(event):
        events.append((event.request.EventTypeID, event.event_information))
        return 0x0000, None

    entity = AE("PYNETDICOM")
    entity.add_requested_context(INVENTORY)
    entity.add_requested_context(INVENTORY_GET)
    entity.add_requested_context(INVENTORY_STORAGE)
    fetched = []

    def stored(event):
        fetched.append(event.dataset)
        return 0x0000

    association = entity.associate(
        "127.0.0.1",
        port,
        ext_neg=[build_role(INVENTORY_STORAGE, scp_role=True)],
        evt_handlers=[(evt.EVT_N_EVENT_REPORT, reported), (evt.EVT_C_STORE, stored)],
    )
    assert association.is_established
    transaction = generate_uid()
    wanted = data_set(
        TransactionUID=transaction, InventoryLevel=level, ScopeOfInventorySequence=[], InventoryPurpose="A test"
    )
    told("initiate", *association.send_n_action(wanted, 11, INVENTORY, INVENTORY_INSTANCE))
    told("again", *association.send_n_action(wanted, 11, INVENTORY, INVENTORY_INSTANCE))
    for _ in range(600):
        if any(kind == 11 for kind, _ in events):
            break
        time.sleep(0.1)
    kind, report = events[-1]
    print("event", kind, report.TransactionStatus, report.TotalNumberOfStudyRecords, flush=True)
    transaction_only = data_set(TransactionUID=transaction)
    told("status", *association.send_n_action(transaction_only, 12, INVENTORY, INVENTORY_INSTANCE))
    cancel = data_set(TransactionUID=transaction, RetainInstances="N")
    told("cancel", *association.send_n_action(cancel, 13, INVENTORY, INVENTORY_INSTANCE))
    identifier = data_set(SOPInstanceUID=report.ReferencedSOPInstanceUID)
    for status, _ in association.send_c_get(identifier, INVENTORY_GET):
        if status.Status != 0xFF00:
            told("get", status)
    for made in fetched:
        print("inventory", made.InventoryLevel, made.NumberOfStudyRecordsInInstance, made.InventoryCompletionStatus)
        for study in made.InventoriedStudiesSequence:
            print("study", study.StudyInstanceUID, study.PatientName, study.ModalitiesInStudy)
            for series in study.get("InventoriedSeriesSequence", []):
                print("series", series.SeriesInstanceUID, series.Modality)
                for instance in series.get("InventoriedInstancesSequence", []):
                    print("instance", instance.SOPInstanceUID, instance.InstanceNumber, instance.get("Rows"))
    association.release()


if __name__ == "__main__":
    {"log": log, "media": media, "display": display, "inventory": inventory}[sys.argv[1]](int(sys.argv[2]), *sys.argv[3:])
