#!/usr/bin/env python3
"""pynetdicom as the peer of kerma in N-EVENT-REPORTs that an SCP makes by itself.

usage: reports.py scu PORT COUNT           asks for commitment, is told COUNT events on the same association, and asks meanwhile
       reports.py ups PORT COUNT           the same with a subscription to a Unified Procedure Step
       reports.py listener PORT ROLES      is told events on associations that kerma requests; ROLES is yes or no: whether it
                                           answers a role selection
       reports.py scp PORT COUNT           is asked for commitment, and reports COUNT events on the same association

Each prints one line `event TYPE TRANSACTION` for every event that it is told, `answer STATUS` for every one that it reports, and
`echo STATUS` for what it asks meanwhile.
"""

import sys
import threading
import time

import pauses  # mends pynetdicom
from pydicom.dataset import Dataset
from pynetdicom import AE, build_context, evt
from pynetdicom.sop_class import (
    StorageCommitmentPushModel,
    UnifiedProcedureStepEvent,
    UnifiedProcedureStepPush,
    UnifiedProcedureStepWatch,
    Verification,
)

COMMITMENT_INSTANCE = "1.2.840.10008.1.20.1.1"
SUBSCRIPTION_INSTANCE = "1.2.840.10008.5.1.4.34.5"


def information():
    """A data set with a Transaction UID."""
    data_set = Dataset()
    data_set.TransactionUID = "1.2.3"
    return data_set


def told(event):
    """An event."""
    print("event", event.request.EventTypeID, event.event_information.TransactionUID, flush=True)
    return 0x0000, None


def scu(port, count, ups=False):
    """Asks, and is told on the same association."""
    events = []

    def count_events(event):
        events.append(event)
        return told(event)

    contexts = [Verification]
    contexts += [UnifiedProcedureStepWatch, UnifiedProcedureStepEvent] if ups else [StorageCommitmentPushModel]
    association = AE("PYNETDICOM").associate(
        "127.0.0.1",
        port,
        contexts=[build_context(uid) for uid in contexts],
        evt_handlers=[(evt.EVT_N_EVENT_REPORT, count_events)],
    )
    if not association.is_established:
        sys.exit("no association")
    if ups:
        status, _ = association.send_n_action(
            information(), 3, UnifiedProcedureStepPush, SUBSCRIPTION_INSTANCE, meta_uid=UnifiedProcedureStepWatch
        )
    else:
        status, _ = association.send_n_action(information(), 1, StorageCommitmentPushModel, COMMITMENT_INSTANCE)
    print(f"action {status.Status:04X}", flush=True)
    until = time.time() + 30
    while len(events) < count and time.time() < until:
        time.sleep(0.05)
    # Events are told between two requests as well.
    for _ in range(3):
        print(f"echo {association.send_c_echo().Status:04X}", flush=True)
    association.release()
    print("released", association.is_released, flush=True)


def listener(port, roles):
    """Is told on associations of the SCP."""
    entity = AE("PYNETDICOM")
    answers = {"scu_role": True, "scp_role": True} if roles == "yes" else {}
    entity.add_supported_context(StorageCommitmentPushModel, **answers)
    entity.start_server(("127.0.0.1", port), evt_handlers=[(evt.EVT_N_EVENT_REPORT, told)])


def scp(port, count):
    """Is asked, and reports on the same association."""

    def report(association):
        for number in range(count):
            time.sleep(0.1)
            status, _ = association.send_n_event_report(
                information(), 1 + number % 2, StorageCommitmentPushModel, COMMITMENT_INSTANCE
            )
            print(f"answer {status.Status:04X}", flush=True)

    def action(event):
        threading.Thread(target=report, args=[event.assoc], daemon=True).start()
        return 0x0000, None

    entity = AE("PYNETDICOM")
    entity.add_supported_context(StorageCommitmentPushModel)
    entity.start_server(("127.0.0.1", port), evt_handlers=[(evt.EVT_N_ACTION, action)])


if __name__ == "__main__":
    mode, where, what = sys.argv[1], int(sys.argv[2]), sys.argv[3]
    if mode in ("scu", "ups"):
        scu(where, int(what), mode == "ups")
    elif mode == "listener":
        listener(where, what)
    else:
        scp(where, int(what))
