#!/usr/bin/env python3
"""pynetdicom as the peer of kerma in six normalized service classes, with data sets that say something.

usage: words.py scu PORT    asks kerma, and prints `NAME STATUS` for each request
       words.py scp PORT    answers kerma: 0x0120 if an attribute lacks that PS3.4 wants of the SCU, with its name as the comment;
                            prints `available STUDY INSTANCES AVAILABILITY STATUS` for each notification of available instances
"""

import sys

import pauses  # mends pynetdicom
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence
from pydicom.tag import Tag
from pydicom.uid import generate_uid
from pynetdicom import AE, evt
from pynetdicom import sop_class as classes

IAN = classes.InstanceAvailabilityNotification
MEDIA = classes.MediaCreationManagement
RT = classes.RTConventionalMachineVerification
DISPLAY, DISPLAY_INSTANCE = classes.DisplaySystem, "1.2.840.10008.5.1.1.40.1"
PROCEDURAL, PROCEDURAL_INSTANCE = classes.ProceduralEventLogging, "1.2.840.10008.1.40.1"
SUBSTANCE, SUBSTANCE_INSTANCE = classes.SubstanceAdministrationLogging, "1.2.840.10008.1.42.1"
INVENTORY, INVENTORY_INSTANCE = classes.InventoryCreation, "1.2.840.10008.5.1.4.1.1.201.1.1"
ALL = [IAN, MEDIA, RT, DISPLAY, PROCEDURAL, SUBSTANCE, INVENTORY]

CT = "1.2.840.10008.5.1.4.1.1.2"

# What PS3.4 wants of the SCU, types 1 and 2, by SOP class and action type; after a dot of the first item of the sequence before it.
REQUIRED = {
    (IAN, None): [
        "ReferencedPerformedProcedureStepSequence",
        "StudyInstanceUID",
        "ReferencedSeriesSequence.SeriesInstanceUID",
        "ReferencedSeriesSequence.ReferencedSOPSequence.ReferencedSOPClassUID",
        "ReferencedSeriesSequence.ReferencedSOPSequence.ReferencedSOPInstanceUID",
        "ReferencedSeriesSequence.ReferencedSOPSequence.InstanceAvailability",
        "ReferencedSeriesSequence.ReferencedSOPSequence.RetrieveAETitle",
    ],
    (MEDIA, None): [
        "ReferencedSOPSequence.ReferencedSOPClassUID",
        "ReferencedSOPSequence.ReferencedSOPInstanceUID",
    ],
    (MEDIA, 1): [],
    (MEDIA, 2): [],
    (RT, None): [
        "ReferencedRTPlanSequence.ReferencedSOPClassUID",
        "ReferencedRTPlanSequence.ReferencedSOPInstanceUID",
        "PatientID",
        "IssuerOfPatientID",
        "IssuerOfPatientIDQualifiersSequence",
        "GeneralMachineVerificationSequence",
        "ConventionalMachineVerificationSequence",
    ],
    (RT, 1): [],
    (PROCEDURAL, 1): [
        "PatientID",
        "StudyInstanceUID",
        "StudyID",
        "SynchronizationFrameOfReferenceUID",
        "PerformedLocation",
    ],
    (SUBSTANCE, 1): [
        "PatientName",
        "SubstanceAdministrationDateTime",
        "AdministrationRouteCodeSequence",
        "OperatorIdentificationSequence.PersonIdentificationCodeSequence.CodeMeaning",
    ],
    (INVENTORY, 11): ["TransactionUID", "ScopeOfInventorySequence", "InventoryLevel"],
    (INVENTORY, 12): ["TransactionUID"],
    (INVENTORY, 13): ["TransactionUID", "RetainInstances"],
    (INVENTORY, 14): ["TransactionUID"],
    (INVENTORY, 15): ["TransactionUID"],
}


def made(**attributes):
    """A data set of these attributes; a data set among them is the item of a sequence."""
    data_set = Dataset()
    for keyword, value in attributes.items():
        setattr(data_set, keyword, Sequence([value]) if isinstance(value, Dataset) else value)
    return data_set


def reference():
    """The item that refers to an instance."""
    return made(ReferencedSOPClassUID=CT, ReferencedSOPInstanceUID=generate_uid())


def notification(**more):
    """A notification of an instance."""
    instance = reference()
    instance.InstanceAvailability, instance.RetrieveAETitle = "ONLINE", "ARCHIVE"
    instance.update(made(**more))
    series = made(SeriesInstanceUID=generate_uid(), ReferencedSOPSequence=instance)
    data_set = made(StudyInstanceUID=generate_uid(), ReferencedSeriesSequence=series)
    data_set.ReferencedPerformedProcedureStepSequence = Sequence()
    return data_set


def setup():
    """A fraction that is to be verified."""
    data_set = made(PatientID="12345", IssuerOfPatientID="", ReferencedFractionGroupNumber=1)
    data_set.ReferencedRTPlanSequence = Sequence([reference()])
    for keyword in (
        "IssuerOfPatientIDQualifiersSequence",
        "GeneralMachineVerificationSequence",
        "ConventionalMachineVerificationSequence",
    ):
        setattr(data_set, keyword, Sequence())
    return data_set


def event():
    """An event of a procedure."""
    return made(
        PatientID="12345",
        StudyInstanceUID=generate_uid(),
        StudyID="",
        SynchronizationFrameOfReferenceUID="",
        PerformedLocation="CATH1",
    )


def scu(port):
    """Asks kerma."""
    entity = AE("PYNETDICOM")
    for sop_class in ALL:
        entity.add_requested_context(sop_class)
    association = entity.associate("127.0.0.1", port)
    if not association.is_established:
        sys.exit("no association")

    def create(name, sop_class, data_set, uid=None):
        status, _ = association.send_n_create(data_set, sop_class, uid or generate_uid())
        print(name, f"{status.Status:04X}", flush=True)

    def action(name, sop_class, instance, kind, data_set=None):
        status, _ = association.send_n_action(data_set, kind, sop_class, instance)
        print(name, f"{status.Status:04X}", flush=True)

    def get(name, sop_class, instance, keyword):
        status, reply = association.send_n_get([Tag(keyword)], sop_class, instance)
        value = reply.get(keyword, "-") if reply else "-"
        print(name, f"{status.Status:04X}", value, flush=True)

    create("ian", IAN, notification())
    create("ian-somewhere", IAN, notification(InstanceAvailability="SOMEWHERE"))
    without_study = notification()
    del without_study.StudyInstanceUID
    create("ian-without-study", IAN, without_study)

    request = generate_uid()
    create("media", MEDIA, made(ReferencedSOPSequence=reference()), request)
    create("media-without-instances", MEDIA, made(StorageMediaFileSetID="DISK1"))
    action("media-initiate", MEDIA, request, 1, made(NumberOfCopies=2, RequestPriority="MED"))
    action("media-initiate-again", MEDIA, request, 1, made(NumberOfCopies=2))
    get("media-status", MEDIA, request, "ExecutionStatus")
    action("media-cancel", MEDIA, request, 2)
    get("media-status-of-nothing", MEDIA, request, "ExecutionStatus")

    verification = generate_uid()
    create("rt", RT, setup(), verification)
    without_patient = setup()
    del without_patient.PatientID
    create("rt-without-patient", RT, without_patient)
    action("rt-verify", RT, verification, 1)
    get("rt-status", RT, verification, "TreatmentVerificationStatus")
    get("rt-status-of-nothing", RT, generate_uid(), "TreatmentVerificationStatus")

    get("display", DISPLAY, DISPLAY_INSTANCE, "Manufacturer")

    action("procedural", PROCEDURAL, PROCEDURAL_INSTANCE, 1, event())
    without_location = event()
    del without_location.PerformedLocation
    action("procedural-without-location", PROCEDURAL, PROCEDURAL_INSTANCE, 1, without_location)
    action("substance-without-time", SUBSTANCE, SUBSTANCE_INSTANCE, 1, made(PatientID="12345"))

    wanted = made(TransactionUID=generate_uid(), InventoryLevel="STUDY")
    wanted.ScopeOfInventorySequence = Sequence()
    action("inventory", INVENTORY, INVENTORY_INSTANCE, 11, wanted)
    action("inventory-pause", INVENTORY, INVENTORY_INSTANCE, 14, made(TransactionUID=wanted.TransactionUID))
    action("inventory-of-patients", INVENTORY, INVENTORY_INSTANCE, 11, made(TransactionUID=generate_uid()))
    association.release()


def missing(data_set, path):
    """Whether an attribute is not there, in the first item of each sequence on the way."""
    *within, last = path.split(".")
    for keyword in within:
        items = data_set.get(keyword)
        if not items:
            return True
        data_set = items[0]
    return last not in data_set


def scp(port):
    """Answers kerma."""

    def checked(sop_class, kind, data_set):
        # A request without a data set comes as None, and as an empty one.
        for path in REQUIRED[(sop_class, kind)]:
            if missing(data_set if data_set is not None else Dataset(), path):
                return made(Status=0x0120, ErrorComment=path[-64:]), None
        return 0x0000, None

    def create(event):
        sop_class, told = event.request.AffectedSOPClassUID, event.attribute_list
        answer = checked(sop_class, None, told)
        if sop_class == IAN and told is not None:
            series = told.get("ReferencedSeriesSequence") or []
            instances = [item for of in series for item in of.get("ReferencedSOPSequence") or []]
            states = "/".join(sorted({item.get("InstanceAvailability", "-") for item in instances}))
            status = 0x0000 if answer[0] == 0x0000 else 0x0120
            study = told.get("StudyInstanceUID", "-")
            print("available", study, len(instances), states or "-", f"{status:04X}", flush=True)
        return answer

    def action(event):
        data_set = event.action_information if event.request.ActionInformation else None
        return checked(event.request.RequestedSOPClassUID, event.action_type, data_set)

    def get(event):
        reply = made(ExecutionStatus="DONE", TotalNumberOfPiecesOfMediaCreated=3, Manufacturer="ACME")
        reply.TreatmentVerificationStatus = "VERIFIED_OVR"
        wanted = event.attribute_identifiers
        chosen = Dataset()
        chosen.update({element.tag: element for element in reply if not wanted or element.tag in wanted})
        return 0x0000, chosen

    entity = AE("PYNETDICOM")
    for sop_class in ALL:
        entity.add_supported_context(sop_class)
    entity.start_server(
        ("127.0.0.1", port),
        evt_handlers=[
            (evt.EVT_N_CREATE, create),
            (evt.EVT_N_ACTION, action),
            (evt.EVT_N_GET, get),
            (evt.EVT_N_DELETE, lambda event: 0x0000),
        ],
    )


if __name__ == "__main__":
    {"scu": scu, "scp": scp}[sys.argv[1]](int(sys.argv[2]))
