#!/usr/bin/env python3
"""pynetdicom as the peer of kerma in storage commitment.

usage: commitment.py scp PORT WHERE    is asked, and reports of the instances: to kerma at the port WHERE, or on the `same` association.
                                       It does not have the instances whose UIDs end in 2. Prints `action TYPE COUNT` and
                                       `answer STATUS`
       commitment.py scu PORT OWN      asks kerma for three instances, and is told the result on the same association, or at the
                                       port OWN. Prints `action STATUS` and `event TYPE COMMITTED FAILED REASON`
"""

import sys
import threading
import time

import pauses  # mends pynetdicom
from pydicom.dataset import Dataset
from pynetdicom import AE, build_role, evt
from pynetdicom.sop_class import StorageCommitmentPushModel

INSTANCE = "1.2.840.10008.1.20.1.1"
CT = "1.2.840.10008.5.1.4.1.1.2"


def say(*words):
    """A line at once: two threads say something."""
    sys.stdout.write(" ".join(str(word) for word in words) + "\n")
    sys.stdout.flush()


def reference(uid):
    """An item that refers to an instance."""
    item = Dataset()
    item.ReferencedSOPClassUID = CT
    item.ReferencedSOPInstanceUID = uid
    return item


def result(information):
    """The report and its event type."""
    report = Dataset()
    report.TransactionUID = information.TransactionUID
    report.RetrieveAETitle = "PYNETDICOM"
    is_here = lambda item: not item.ReferencedSOPInstanceUID.endswith("2")
    report.ReferencedSOPSequence = [item for item in information.ReferencedSOPSequence if is_here(item)]
    failed = [item for item in information.ReferencedSOPSequence if not is_here(item)]
    for item in failed:
        item.FailureReason = 0x0112
    if failed:
        report.FailedSOPSequence = failed
    return report, 2 if failed else 1


def send(association, report, event_type):
    """The report on an association."""
    status, _ = association.send_n_event_report(report, event_type, StorageCommitmentPushModel, INSTANCE)
    say(f"answer {status.Status:04X}")


def scp(port, where):
    """Is asked."""

    def tell(association, report, event_type):
        time.sleep(0.3)
        if where == "same":
            send(association, report, event_type)
            return
        entity = AE("PYNETDICOM")
        entity.add_requested_context(StorageCommitmentPushModel)
        role = build_role(StorageCommitmentPushModel, scu_role=False, scp_role=True)
        association = entity.associate("127.0.0.1", int(where), ext_neg=[role], ae_title="KERMA")
        if association.is_established:
            send(association, report, event_type)
            association.release()

    def action(event):
        information = event.action_information
        say("action", event.action_type, len(information.ReferencedSOPSequence))
        report, event_type = result(information)
        threading.Thread(target=tell, args=[event.assoc, report, event_type], daemon=True).start()
        return 0x0000, None

    entity = AE("PYNETDICOM")
    entity.add_supported_context(StorageCommitmentPushModel)
    entity.start_server(("127.0.0.1", port), evt_handlers=[(evt.EVT_N_ACTION, action)])


def scu(port, own):
    """Asks."""
    told = threading.Event()

    def on_event(event):
        report = event.event_information
        failed = report.get("FailedSOPSequence") or []
        reasons = {f"{item.FailureReason:04X}" for item in failed}
        committed = len(report.get("ReferencedSOPSequence") or [])
        say("event", event.request.EventTypeID, committed, len(failed), "/".join(reasons) or "-")
        told.set()
        return 0x0000, None

    handlers = [(evt.EVT_N_EVENT_REPORT, on_event)]
    entity = AE("PYNETDICOM")
    entity.add_requested_context(StorageCommitmentPushModel)
    if own != "same":
        entity.add_supported_context(StorageCommitmentPushModel, scu_role=True, scp_role=True)
        entity.start_server(("127.0.0.1", int(own)), block=False, evt_handlers=handlers)
    association = entity.associate("127.0.0.1", port, evt_handlers=handlers)
    if not association.is_established:
        sys.exit("no association")
    information = Dataset()
    information.TransactionUID = "1.2.3.9"
    information.ReferencedSOPSequence = [reference(f"1.2.3.1.{number}") for number in (1, 2, 3)]

    def ask(name, information, action_type=1, instance=INSTANCE):
        status, _ = association.send_n_action(information, action_type, StorageCommitmentPushModel, instance)
        say(name, f"{status.Status:04X}")

    ask("wrong-type", information, 2)
    ask("wrong-instance", information, 1, "1.2.3")
    empty = Dataset()
    empty.TransactionUID = "1.2.3.9"
    ask("no-list", empty)
    empty.ReferencedSOPSequence = []
    ask("empty-list", empty)
    ask("action", information)
    if own != "same":
        association.release()
    if not told.wait(30):
        sys.exit("no report")
    if own == "same":
        association.release()
    # The answer to the report is on its way: an entity that is shut down aborts.
    time.sleep(1)
    entity.shutdown()


if __name__ == "__main__":
    mode, at, other = sys.argv[1], int(sys.argv[2]), sys.argv[3]
    if mode == "scp":
        scp(at, other)
    else:
        scu(at, other)
