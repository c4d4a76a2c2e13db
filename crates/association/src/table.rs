//! PS3.8 Table 9-10 as data: 19 events, 13 states, and the action of each pair that can occur.
//!
//! What an action does, and to which state it leads, is in `actions.rs`. Only the standard's own timer, ARTIM,
//! is in the table; the other deadlines ([`Limits`](crate::Limits)) come in as Evt15.

use core::fmt;

/// The action for an event in a state; `None` where the table's cell is empty.
pub fn action(event: Evt, state: Sta) -> Option<Action> {
    TABLE.get(event as usize)?.get(state as usize).copied().flatten()
}

const __: Option<Action> = None;

macro_rules! cells {
    ($($action:ident)*) => { $(const $action: Option<Action> = Some(Action::$action);)* };
}
cells! {
    AE1 AE2 AE3 AE4 AE5 AE6 AE7 AE8
    DT1 DT2
    AR1 AR2 AR3 AR4 AR5 AR6 AR7 AR8 AR9 AR10
    AA1 AA2 AA3 AA4 AA5 AA6 AA7 AA8
}

#[rustfmt::skip]
const TABLE: [[Option<Action>; 13]; 19] = [
    //                                Sta1  Sta2  Sta3  Sta4  Sta5  Sta6  Sta7  Sta8  Sta9  Sta10 Sta11 Sta12 Sta13
    /* Evt1  A-ASSOCIATE request   */ [ AE1,  __,   __,   __,   __,   __,   __,   __,   __,   __,   __,   __,   __   ],
    /* Evt2  transport confirm     */ [ __,   __,   __,   AE2,  __,   __,   __,   __,   __,   __,   __,   __,   __   ],
    /* Evt3  A-ASSOCIATE-AC        */ [ __,   AA1,  AA8,  __,   AE3,  AA8,  AA8,  AA8,  AA8,  AA8,  AA8,  AA8,  AA6  ],
    /* Evt4  A-ASSOCIATE-RJ        */ [ __,   AA1,  AA8,  __,   AE4,  AA8,  AA8,  AA8,  AA8,  AA8,  AA8,  AA8,  AA6  ],
    /* Evt5  transport indication  */ [ AE5,  __,   __,   __,   __,   __,   __,   __,   __,   __,   __,   __,   __   ],
    /* Evt6  A-ASSOCIATE-RQ        */ [ __,   AE6,  AA8,  __,   AA8,  AA8,  AA8,  AA8,  AA8,  AA8,  AA8,  AA8,  AA7  ],
    /* Evt7  accept response       */ [ __,   __,   AE7,  __,   __,   __,   __,   __,   __,   __,   __,   __,   __   ],
    /* Evt8  reject response       */ [ __,   __,   AE8,  __,   __,   __,   __,   __,   __,   __,   __,   __,   __   ],
    /* Evt9  P-DATA request        */ [ __,   __,   __,   __,   __,   DT1,  __,   AR7,  __,   __,   __,   __,   __   ],
    /* Evt10 P-DATA-TF             */ [ __,   AA1,  AA8,  __,   AA8,  DT2,  AR6,  AA8,  AA8,  AA8,  AA8,  AA8,  AA6  ],
    /* Evt11 A-RELEASE request     */ [ __,   __,   __,   __,   __,   AR1,  __,   __,   __,   __,   __,   __,   __   ],
    /* Evt12 A-RELEASE-RQ          */ [ __,   AA1,  AA8,  __,   AA8,  AR2,  AR8,  AA8,  AA8,  AA8,  AA8,  AA8,  AA6  ],
    /* Evt13 A-RELEASE-RP          */ [ __,   AA1,  AA8,  __,   AA8,  AA8,  AR3,  AA8,  AA8,  AR10, AR3,  AA8,  AA6  ],
    /* Evt14 A-RELEASE response    */ [ __,   __,   __,   __,   __,   __,   __,   AR4,  AR9,  __,   __,   AR4,  __   ],
    /* Evt15 A-ABORT request       */ [ __,   __,   AA1,  AA2,  AA1,  AA1,  AA1,  AA1,  AA1,  AA1,  AA1,  AA1,  __   ],
    /* Evt16 A-ABORT               */ [ __,   AA2,  AA3,  __,   AA3,  AA3,  AA3,  AA3,  AA3,  AA3,  AA3,  AA3,  AA2  ],
    /* Evt17 transport closed      */ [ __,   AA5,  AA4,  AA4,  AA4,  AA4,  AA4,  AA4,  AA4,  AA4,  AA4,  AA4,  AR5  ],
    /* Evt18 ARTIM expired         */ [ __,   AA2,  __,   __,   __,   __,   __,   __,   __,   __,   __,   __,   AA2  ],
    /* Evt19 invalid PDU           */ [ __,   AA1,  AA8,  __,   AA8,  AA8,  AA8,  AA8,  AA8,  AA8,  AA8,  AA8,  AA7  ],
];

/// A state of the upper layer machine (PS3.8 Tables 9-1 to 9-5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sta {
    /// Idle: no association exists.
    Sta1,
    /// Await A-ASSOCIATE-RQ: acceptor: transport connection is open, waiting for the peer A-ASSOCIATE-RQ PDU.
    Sta2,
    /// Await local association response: acceptor: waiting for the local user to accept or reject.
    Sta3,
    /// Await transport connection: requestor: waiting for the transport connection to open.
    Sta4,
    /// Await A-ASSOCIATE-AC or -RJ: requestor: A-ASSOCIATE-RQ was sent, waiting for the peer reply.
    Sta5,
    /// Data transfer: association is established, P-DATA may flow both ways.
    Sta6,
    /// Await A-RELEASE-RP: A-RELEASE-RQ was sent, waiting for the peer A-RELEASE-RP PDU.
    Sta7,
    /// Await local release response: peer asked for release, waiting for the local user response.
    Sta8,
    /// Release collision, requestor, await local response: both sides sent A-RELEASE-RQ; this side is the association requestor and waits for its local user response.
    Sta9,
    /// Release collision, acceptor, await A-RELEASE-RP: both sides sent A-RELEASE-RQ; this side is the association acceptor and waits for the peer A-RELEASE-RP PDU.
    Sta10,
    /// Release collision, requestor, await A-RELEASE-RP: collision: requestor has answered and waits for the peer A-RELEASE-RP PDU.
    Sta11,
    /// Release collision, acceptor, await local response: collision: acceptor got A-RELEASE-RP and waits for its local user response.
    Sta12,
    /// Await transport close: association no longer exists, waiting for the transport connection to close.
    Sta13,
}

impl Sta {
    /// All of them, in order.
    pub const ALL: [Sta; 13] = [
        Sta::Sta1,
        Sta::Sta2,
        Sta::Sta3,
        Sta::Sta4,
        Sta::Sta5,
        Sta::Sta6,
        Sta::Sta7,
        Sta::Sta8,
        Sta::Sta9,
        Sta::Sta10,
        Sta::Sta11,
        Sta::Sta12,
        Sta::Sta13,
    ];

    /// The state in words.
    pub const fn meaning(self) -> &'static str {
        match self {
            Sta::Sta1 => "idle",
            Sta::Sta2 => "await A-ASSOCIATE-RQ",
            Sta::Sta3 => "await local association response",
            Sta::Sta4 => "await transport connection",
            Sta::Sta5 => "await A-ASSOCIATE-AC or -RJ",
            Sta::Sta6 => "data transfer",
            Sta::Sta7 => "await A-RELEASE-RP",
            Sta::Sta8 => "await local release response",
            Sta::Sta9 => "release collision, requestor, await local response",
            Sta::Sta10 => "release collision, acceptor, await A-RELEASE-RP",
            Sta::Sta11 => "release collision, requestor, await A-RELEASE-RP",
            Sta::Sta12 => "release collision, acceptor, await local response",
            Sta::Sta13 => "await transport close",
        }
    }
}

impl fmt::Display for Sta {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// An event of the upper layer machine (PS3.8 Table 9-10, first column).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Evt {
    /// A-ASSOCIATE request primitive; from the local user.
    Evt1,
    /// Transport connection confirmation; from the transport.
    Evt2,
    /// A-ASSOCIATE-AC PDU received; from the peer.
    Evt3,
    /// A-ASSOCIATE-RJ PDU received; from the peer.
    Evt4,
    /// Transport connection indication; from the transport.
    Evt5,
    /// A-ASSOCIATE-RQ PDU received; from the peer.
    Evt6,
    /// A-ASSOCIATE response primitive (accept); from the local user.
    Evt7,
    /// A-ASSOCIATE response primitive (reject); from the local user.
    Evt8,
    /// P-DATA request primitive; from the local user.
    Evt9,
    /// P-DATA-TF PDU received; from the peer.
    Evt10,
    /// A-RELEASE request primitive; from the local user.
    Evt11,
    /// A-RELEASE-RQ PDU received; from the peer.
    Evt12,
    /// A-RELEASE-RP PDU received; from the peer.
    Evt13,
    /// A-RELEASE response primitive; from the local user.
    Evt14,
    /// A-ABORT request primitive; from the local user.
    Evt15,
    /// A-ABORT PDU received; from the peer.
    Evt16,
    /// Transport connection closed indication; from the transport.
    Evt17,
    /// ARTIM timer expired; from the timer.
    Evt18,
    /// Unrecognized or invalid PDU received; from the peer.
    Evt19,
}

impl Evt {
    /// All of them, in order.
    pub const ALL: [Evt; 19] = [
        Evt::Evt1,
        Evt::Evt2,
        Evt::Evt3,
        Evt::Evt4,
        Evt::Evt5,
        Evt::Evt6,
        Evt::Evt7,
        Evt::Evt8,
        Evt::Evt9,
        Evt::Evt10,
        Evt::Evt11,
        Evt::Evt12,
        Evt::Evt13,
        Evt::Evt14,
        Evt::Evt15,
        Evt::Evt16,
        Evt::Evt17,
        Evt::Evt18,
        Evt::Evt19,
    ];
}

/// An action of the upper layer machine (PS3.8 Tables 9-6 to 9-9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// AE-1: ask the transport service to open a connection. Next: Sta4.
    AE1,
    /// AE-2: send A-ASSOCIATE-RQ PDU. Next: Sta5.
    AE2,
    /// AE-3: give the local user an A-ASSOCIATE confirmation (accepted). Next: Sta6.
    AE3,
    /// AE-4: give the local user an A-ASSOCIATE confirmation (rejected); close the transport connection. Next: Sta1.
    AE4,
    /// AE-5: accept the incoming transport connection; start ARTIM. Next: Sta2.
    AE5,
    /// AE-6: stop ARTIM; if the provider can accept the A-ASSOCIATE-RQ, give the local user an A-ASSOCIATE indication; if not, send A-ASSOCIATE-RJ PDU and start ARTIM. Next: Sta3 or Sta13.
    AE6,
    /// AE-7: send A-ASSOCIATE-AC PDU. Next: Sta6.
    AE7,
    /// AE-8: send A-ASSOCIATE-RJ PDU; start ARTIM. Next: Sta13.
    AE8,
    /// DT-1: send P-DATA-TF PDU. Next: Sta6.
    DT1,
    /// DT-2: give the local user a P-DATA indication. Next: Sta6.
    DT2,
    /// AR-1: send A-RELEASE-RQ PDU. Next: Sta7.
    AR1,
    /// AR-2: give the local user an A-RELEASE indication. Next: Sta8.
    AR2,
    /// AR-3: give the local user an A-RELEASE confirmation; close the transport connection. Next: Sta1.
    AR3,
    /// AR-4: send A-RELEASE-RP PDU; start ARTIM. Next: Sta13.
    AR4,
    /// AR-5: stop ARTIM. Next: Sta1.
    AR5,
    /// AR-6: give the local user a P-DATA indication (data that arrives after our release request). Next: Sta7.
    AR6,
    /// AR-7: send P-DATA-TF PDU (data sent before our release response). Next: Sta8.
    AR7,
    /// AR-8: release collision: give the local user an A-RELEASE indication. Next: Sta9 or Sta10.
    AR8,
    /// AR-9: send A-RELEASE-RP PDU. Next: Sta11.
    AR9,
    /// AR-10: give the local user an A-RELEASE confirmation. Next: Sta12.
    AR10,
    /// AA-1: send A-ABORT PDU with source service-user (0); start ARTIM, or restart it if running. Next: Sta13.
    AA1,
    /// AA-2: stop ARTIM if running; close the transport connection. Next: Sta1.
    AA2,
    /// AA-3: give the local user an A-ABORT indication if the received A-ABORT source is service-user, otherwise an A-P-ABORT indication; close the transport connection. Next: Sta1.
    AA3,
    /// AA-4: give the local user an A-P-ABORT indication. Next: Sta1.
    AA4,
    /// AA-5: stop ARTIM. Next: Sta1.
    AA5,
    /// AA-6: ignore the PDU. Next: Sta13.
    AA6,
    /// AA-7: send A-ABORT PDU. Next: Sta13.
    AA7,
    /// AA-8: send A-ABORT PDU with source service-provider (2); give the local user an A-P-ABORT indication; start ARTIM. Next: Sta13.
    AA8,
}

#[cfg(test)]
mod tests;
