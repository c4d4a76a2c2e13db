#!/usr/bin/env python3
"""pynetdicom as the peer of kerma in Unified Procedure Step.

usage: ups.py scu PORT           the life of some steps at kerma's SCP: prints a line for each response and each event that comes
       ups.py receive PORT       listens for event reports, as the SCU that did not ask for the association; prints each
       ups.py report PORT        reports an event to kerma's listener, as the SCP by role selection; prints the status
       ups.py scp PORT           an SCP with as much of PS3.4 annex CC as the tests need; reports over the association

A response is `NAME STATUS`, with the state of the step behind it where there is one. An event is `event TYPE INSTANCE STATE`.
"""

import sys
import threading

import pauses  # mends pynetdicom
from pydicom.dataset import Dataset
from pydicom.tag import Tag
from pydicom.uid import generate_uid
from pynetdicom import AE, build_role, evt
from pynetdicom.sop_class import (
    UnifiedProcedureStepEvent,
    UnifiedProcedureStepPull,
    UnifiedProcedureStepPush,
    UnifiedProcedureStepQuery,
    UnifiedProcedureStepWatch,
)

CLASSES = [
    UnifiedProcedureStepPush,
    UnifiedProcedureStepWatch,
    UnifiedProcedureStepPull,
    UnifiedProcedureStepEvent,
    UnifiedProcedureStepQuery,
]
GLOBAL = "1.2.840.10008.5.1.4.34.5"
FILTERED = "1.2.840.10008.5.1.4.34.5.1"
# Patient ID is of type 1C.
CONDITIONAL = [Tag(0x00100020)]


SAYING = threading.Lock()
# Released for each event that came.
EVENTS = threading.Semaphore(0)


def say(*words):
    """One line, whole, from whatever thread."""
    with SAYING:
        sys.stdout.write(" ".join(str(word) for word in words) + "\n")
        sys.stdout.flush()


def of(**elements):
    """A data set of these elements."""
    data_set = Dataset()
    for keyword, value in elements.items():
        setattr(data_set, keyword, value)
    return data_set


def code(value, scheme, meaning):
    """The item of a code sequence."""
    return of(CodeValue=value, CodingSchemeDesignator=scheme, CodeMeaning=meaning)


def step(label, **more):
    """The attributes of an N-CREATE (PS3.4 Table CC.2.5-3)."""
    attributes = of(
        TransactionUID="",
        ScheduledProcedureStepPriority="HIGH",
        ProcedureStepLabel=label,
        WorklistLabel="Physics",
        ScheduledProcessingParametersSequence=[],
        ScheduledStationNameCodeSequence=[],
        ScheduledStationClassCodeSequence=[],
        ScheduledStationGeographicLocationCodeSequence=[],
        ScheduledProcedureStepStartDateTime="20240229130000",
        ScheduledWorkitemCodeSequence=[],
        CommentsOnTheScheduledProcedureStep="",
        InputReadinessState="READY",
        InputInformationSequence=[],
        PatientName="Doe^Jane",
        PatientID="4711",
        OtherPatientIDsSequence=[],
        PatientBirthDate="",
        PatientSex="",
        AdmissionID="",
        IssuerOfAdmissionIDSequence=[],
        AdmittingDiagnosesDescription="",
        AdmittingDiagnosesCodeSequence=[],
        ReferencedRequestSequence=[],
        ProcedureStepState="SCHEDULED",
        ProcedureStepProgressInformationSequence=[],
        UnifiedProcedureStepPerformedProcedureSequence=[],
    )
    attributes.IssuerOfPatientID = ""
    attributes.IssuerOfPatientIDQualifiersSequence = []
    for keyword, value in more.items():
        setattr(attributes, keyword, value)
    return attributes


def performed(transaction):
    """The modifications that complete a step."""
    done = of(
        PerformedStationNameCodeSequence=[code("PLAN1", "99KERMA", "Planning 1")],
        PerformedProcedureStepStartDateTime="20240229130000",
        PerformedWorkitemCodeSequence=[code("121726", "DCM", "RT Treatment")],
        PerformedProcedureStepEndDateTime="20240229131500",
        OutputInformationSequence=[],
    )
    return of(TransactionUID=transaction, UnifiedProcedureStepPerformedProcedureSequence=[done])


def received(event):
    """Prints an event report."""
    information = event.event_information
    state = information.get("ProcedureStepState", "-")
    say("event", event.event_type, event.request.AffectedSOPInstanceUID, state)
    EVENTS.release()
    return 0x0000, None


def told(name, answer, events=0):
    """Prints a response, and gives its data set back. Waits for what it sets off: pynetdicom takes an event that comes while it waits
    for a response for that response."""
    status, data_set = answer
    state = data_set.get("ProcedureStepState", "") if data_set is not None else ""
    code = f"{status.Status:04X}" if "Status" in status else "none"
    say(name, code, state)
    for _ in range(events):
        if not EVENTS.acquire(timeout=60):
            say("no event after", name)
    return data_set


def scu(port):
    """What every SOP class is for, on one association."""
    entity = AE("PYNETDICOM")
    for sop_class in CLASSES:
        entity.add_requested_context(sop_class)
    association = entity.associate(
        "127.0.0.1", port, evt_handlers=[(evt.EVT_N_EVENT_REPORT, received)]
    )
    if not association.is_established:
        sys.exit("no association")
    push = UnifiedProcedureStepPush
    claim, other = generate_uid(), generate_uid()

    def create(name, attributes, uid, events=0):
        told(name, association.send_n_create(attributes, push, uid, meta_uid=push), events)

    def get(name, uid, wanted=()):
        tags = [Tag(tag) for tag in wanted]
        pull = UnifiedProcedureStepPull
        return told(name, association.send_n_get(tags, push, uid, meta_uid=pull))

    def change(name, uid, state, transaction, events=0):
        information = of(ProcedureStepState=state, TransactionUID=transaction)
        on = {"meta_uid": UnifiedProcedureStepPull}
        told(name, association.send_n_action(information, 1, push, uid, **on), events)

    def update(name, uid, modifications, events=0):
        on = {"meta_uid": UnifiedProcedureStepPull}
        told(name, association.send_n_set(modifications, push, uid, **on), events)

    def watch(name, uid, action_type, information, events=0):
        on = {"meta_uid": UnifiedProcedureStepWatch}
        told(name, association.send_n_action(information, action_type, push, uid, **on), events)

    me = {"ReceivingAE": "PYNETDICOM"}
    watch("subscribe-filtered", FILTERED, 3, of(DeletionLock="FALSE", WorklistLabel="Physics", **me))
    create("create", step("Dose"), "1.2.3.1", events=1)
    create("duplicate", step("Dose"), "1.2.3.1")
    create("not-scheduled", step("Dose", ProcedureStepState="IN PROGRESS"), "1.2.3.9")
    lacking = step("Dose")
    del lacking.ProcedureStepLabel
    create("missing", lacking, "1.2.3.9")
    create("unmatched", step("Other", WorklistLabel="Imaging"), "1.2.3.2")
    for sop_class in (UnifiedProcedureStepPull, UnifiedProcedureStepWatch, UnifiedProcedureStepQuery):
        keys = of(SOPInstanceUID="", ProcedureStepState="SCHEDULED", WorklistLabel="Phys*", TransactionUID="")
        for status, identifier in association.send_c_find(keys, sop_class):
            uid = identifier.SOPInstanceUID if identifier is not None else ""
            say("find", f"{status.Status:04X}", uid)
    change("claim-missing", "1.2.3.7", "IN PROGRESS", claim)
    change("claim", "1.2.3.1", "IN PROGRESS", claim, events=1)
    change("claim-again", "1.2.3.1", "IN PROGRESS", claim)
    change("claim-other", "1.2.3.1", "IN PROGRESS", other)
    change("incomplete", "1.2.3.1", "COMPLETED", claim)
    update("update-other", "1.2.3.1", performed(other))
    update("update", "1.2.3.1", performed(claim))
    progress = of(TransactionUID=claim, ProcedureStepProgressInformationSequence=[of(ProcedureStepProgress="50")])
    update("progress", "1.2.3.1", progress, events=1)
    watch("request-cancel", "1.2.3.1", 2, of(ReasonForCancellation="Patient left"), events=1)
    secret = get("get", "1.2.3.1")
    say("secret", "TransactionUID" in secret)
    change("complete", "1.2.3.1", "COMPLETED", claim, events=1)
    change("complete-again", "1.2.3.1", "COMPLETED", claim)
    get("get-completed", "1.2.3.1", ["ProcedureStepState"])
    get("get-secret", "1.2.3.1", ["ProcedureStepState", "TransactionUID"])
    watch("subscribe", "1.2.3.2", 3, of(DeletionLock="TRUE", **me), events=1)
    watch("cancel-scheduled", "1.2.3.2", 2, of(ReasonForCancellation="Not needed"), events=2)
    watch("suspend", GLOBAL, 5, of(**me))
    watch("suspend-step", "1.2.3.2", 5, of(**me))
    create("unwatched", step("Dose"), "1.2.3.3")
    watch("unsubscribe", GLOBAL, 4, of(**me))
    get("last", "1.2.3.3", ["ProcedureStepState"])
    association.release()


def receive(port):
    """The SCU of UPS Event that others associate with."""
    entity = AE("PYNETDICOM")
    entity.add_supported_context(UnifiedProcedureStepEvent, scu_role=False, scp_role=True)
    entity.start_server(("127.0.0.1", port), evt_handlers=[(evt.EVT_N_EVENT_REPORT, received)])


def report(port):
    """The SCP of UPS Event on an association of its own."""
    entity = AE("PYNETDICOM")
    entity.add_requested_context(UnifiedProcedureStepEvent)
    role = build_role(UnifiedProcedureStepEvent, scp_role=True)
    association = entity.associate("127.0.0.1", port, ext_neg=[role])
    if not association.is_established:
        sys.exit("no association")
    information = of(ProcedureStepState="SCHEDULED", InputReadinessState="READY")
    on = {"meta_uid": UnifiedProcedureStepEvent}
    push = UnifiedProcedureStepPush
    told("report", association.send_n_event_report(information, 1, push, "1.2.3.1", **on))
    association.release()


class Steps:
    """The steps of the SCP: attributes by UID, Transaction UIDs apart."""

    def __init__(self):
        self.steps, self.claims, self.watched = {}, {}, {}

    def report(self, association, uid, event_type, information):
        """Reports from a thread of its own, after the response."""
        if not self.watched.get(uid):
            return
        on = {"meta_uid": UnifiedProcedureStepEvent}
        send = association.send_n_event_report
        arguments = (information, event_type, UnifiedProcedureStepPush, uid)
        threading.Timer(0.3, send, args=arguments, kwargs=on).start()

    def state(self, association, uid):
        """Reports the state."""
        held = self.steps[uid]
        information = of(
            ProcedureStepState=held.ProcedureStepState, InputReadinessState=held.InputReadinessState
        )
        self.report(association, uid, 1, information)

    def create(self, event):
        uid = event.request.AffectedSOPInstanceUID
        lacking = [key for key in step("Dose").keys() if key not in event.attribute_list and key not in CONDITIONAL]
        if lacking:
            say("lacking", lacking)
            return 0x0120, None
        if event.attribute_list.ProcedureStepState != "SCHEDULED":
            return 0xC309, None
        self.steps[uid] = event.attribute_list
        return 0x0000, event.attribute_list

    def set(self, event):
        uid = event.request.RequestedSOPInstanceUID
        if uid not in self.steps:
            return 0xC307, None
        modifications = event.modification_list
        if modifications.get("TransactionUID") != self.claims.get(uid):
            return 0xC301, None
        self.steps[uid].update(modifications)
        self.steps[uid].TransactionUID = ""
        return 0x0000, None

    def get(self, event):
        uid = event.request.RequestedSOPInstanceUID
        if uid not in self.steps:
            return 0xC307, None
        wanted = event.attribute_identifiers
        held = self.steps[uid]
        return 0x0000, Dataset({tag: held[tag] for tag in (wanted or held.keys()) if tag in held})

    def action(self, event):
        uid, information = event.request.RequestedSOPInstanceUID, event.action_information
        if uid not in self.steps:
            return 0xC307, None
        if event.action_type == 1:
            if information.ProcedureStepState == "IN PROGRESS":
                self.claims[uid] = information.TransactionUID
            elif self.claims.get(uid) != information.TransactionUID:
                return 0xC301, None
            self.steps[uid].ProcedureStepState = information.ProcedureStepState
            self.state(event.assoc, uid)
        elif event.action_type == 2:
            self.report(event.assoc, uid, 2, of(RequestingAE=event.assoc.requestor.ae_title, **{}))
        elif event.action_type == 3:
            say("subscribed", information.ReceivingAE, information.DeletionLock)
            self.watched[uid] = True
            self.state(event.assoc, uid)
        else:
            self.watched[uid] = False
        return 0x0000, None

    def find(self, event):
        wanted = event.identifier.get("ProcedureStepState")
        for uid, held in self.steps.items():
            if wanted in ("", None, held.ProcedureStepState):
                found = of(SOPInstanceUID=uid, ProcedureStepState=held.ProcedureStepState)
                found.ProcedureStepLabel = held.ProcedureStepLabel
                yield 0xFF00, found


def scp(port):
    """An SCP."""
    entity, steps = AE("PYNETDICOM"), Steps()
    for sop_class in CLASSES:
        entity.add_supported_context(sop_class)
    handlers = [
        (evt.EVT_N_CREATE, steps.create),
        (evt.EVT_N_SET, steps.set),
        (evt.EVT_N_GET, steps.get),
        (evt.EVT_N_ACTION, steps.action),
        (evt.EVT_C_FIND, steps.find),
    ]
    entity.start_server(("127.0.0.1", port), evt_handlers=handlers)


if __name__ == "__main__":
    {"scu": scu, "receive": receive, "report": report, "scp": scp}[sys.argv[1]](int(sys.argv[2]))
