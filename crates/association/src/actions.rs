//! What the actions of Table 9-10 do (PS3.8 Tables 9-6 to 9-9): each pushes its effects and says the next state.

use alloc::{boxed::Box, sync::Arc};

use bytes::Bytes;
use kerma_pdu::{AAbort, AAssociateAc, AAssociateRj, AAssociateRq, Pdu, PduType, Pdvs};

use crate::{
    Aborted, Association, Error, Event, Output, Role,
    table::{Action, Sta},
};

/// What an event brings with it.
#[derive(Debug)]
pub(crate) enum With {
    Nothing,
    AssociateRq(Arc<AAssociateRq>),
    AssociateAc(Box<AAssociateAc>),
    /// To be sent, with its bytes.
    Acceptance(Box<AAssociateAc>, Bytes),
    AssociateRj(AAssociateRj),
    PData(Pdvs),
    /// To be sent: the bytes before its data, and those.
    Fragment(Bytes, Bytes),
    /// To be sent: the bytes before its data, and how many those are.
    Announced(Bytes, usize),
    /// From the peer.
    Abort(AAbort),
    /// Why this side ends the association, and the A-ABORT that tells the peer.
    Reason(AAbort, Error),
}

impl Association {
    pub(crate) fn act(&mut self, action: Action, with: With) -> Sta {
        match action {
            Action::AE1 => self.ae_1(),
            Action::AE2 => self.ae_2(),
            Action::AE3 => self.ae_3(with),
            Action::AE4 => self.ae_4(with),
            Action::AE5 => self.ae_5(),
            Action::AE6 => self.ae_6(with),
            Action::AE7 => self.ae_7(with),
            Action::AE8 => self.ae_8(with),
            Action::DT1 => self.dt_1(with),
            Action::DT2 => self.dt_2(with),
            Action::AR1 => self.ar_1(),
            Action::AR2 => self.ar_2(),
            Action::AR3 => self.ar_3(),
            Action::AR4 => self.ar_4(),
            Action::AR5 => self.ar_5(),
            Action::AR6 => self.ar_6(with),
            Action::AR7 => self.ar_7(with),
            Action::AR8 => self.ar_8(),
            Action::AR9 => self.ar_9(),
            Action::AR10 => self.ar_10(),
            Action::AA1 => self.aa_1(with),
            Action::AA2 => self.aa_2(with),
            Action::AA3 => self.aa_3(with),
            Action::AA4 => self.aa_4(),
            Action::AA5 => self.aa_5(),
            Action::AA6 => self.aa_6(),
            Action::AA7 => self.aa_7(),
            Action::AA8 => self.aa_8(with),
        }
    }

    // Table 9-6: association establishment.

    fn ae_1(&mut self) -> Sta {
        self.output(Output::Connect);
        Sta::Sta4
    }

    fn ae_2(&mut self) -> Sta {
        let pdu = core::mem::take(&mut self.request_pdu);
        self.transmit(PduType::AAssociateRq, pdu);
        Sta::Sta5
    }

    fn ae_3(&mut self, with: With) -> Sta {
        if let With::AssociateAc(acceptance) = with {
            self.establish(&acceptance);
        }
        Sta::Sta6
    }

    fn ae_4(&mut self, with: With) -> Sta {
        if let With::AssociateRj(rejection) = with {
            self.end(Event::Rejected(rejection));
        }
        self.close()
    }

    fn ae_5(&mut self) -> Sta {
        self.start_artim();
        Sta::Sta2
    }

    fn ae_6(&mut self, with: With) -> Sta {
        self.stop_artim();
        let With::AssociateRq(request) = with else { return Sta::Sta3 };
        if let Some(rejection) = self.unacceptable(&request) {
            return self.ae_8(With::AssociateRj(rejection));
        }
        self.request = Some(Arc::clone(&request));
        self.output(Output::Event(Event::Requested(request)));
        Sta::Sta3
    }

    fn ae_7(&mut self, with: With) -> Sta {
        if let With::Acceptance(acceptance, pdu) = with {
            self.transmit(PduType::AAssociateAc, pdu);
            self.establish(&acceptance);
        }
        Sta::Sta6
    }

    fn ae_8(&mut self, with: With) -> Sta {
        if let With::AssociateRj(rejection) = with {
            self.transmit_short(PduType::AAssociateRj, rejection.encode());
            self.end(Event::Rejected(rejection));
        }
        self.start_artim();
        Sta::Sta13
    }

    // Table 9-7: data transfer.

    fn dt_1(&mut self, with: With) -> Sta {
        self.transmit_fragment(with);
        Sta::Sta6
    }

    fn dt_2(&mut self, with: With) -> Sta {
        self.indicate_data(with);
        Sta::Sta6
    }

    // Table 9-8: association release.

    fn ar_1(&mut self) -> Sta {
        self.transmit_short(PduType::AReleaseRq, Pdu::A_RELEASE_RQ);
        Sta::Sta7
    }

    fn ar_2(&mut self) -> Sta {
        self.output(Output::Event(Event::ReleaseRequested));
        Sta::Sta8
    }

    fn ar_3(&mut self) -> Sta {
        self.end(Event::Released);
        self.close()
    }

    fn ar_4(&mut self) -> Sta {
        self.transmit_short(PduType::AReleaseRp, Pdu::A_RELEASE_RP);
        self.end(Event::Released);
        self.start_artim();
        Sta::Sta13
    }

    fn ar_5(&mut self) -> Sta {
        self.stop_artim();
        self.close()
    }

    fn ar_6(&mut self, with: With) -> Sta {
        self.indicate_data(with);
        Sta::Sta7
    }

    fn ar_7(&mut self, with: With) -> Sta {
        self.transmit_fragment(with);
        Sta::Sta8
    }

    fn ar_8(&mut self) -> Sta {
        self.output(Output::Event(Event::ReleaseRequested));
        match self.role {
            Role::Requestor => Sta::Sta9,
            Role::Acceptor => Sta::Sta10,
        }
    }

    fn ar_9(&mut self) -> Sta {
        self.transmit_short(PduType::AReleaseRp, Pdu::A_RELEASE_RP);
        Sta::Sta11
    }

    /// The user hears `Released` when it has answered too (AR-4), so that an association ends once.
    fn ar_10(&mut self) -> Sta {
        Sta::Sta12
    }

    // Table 9-9: association abort.

    fn aa_1(&mut self, with: With) -> Sta {
        self.abort(with);
        self.start_artim();
        Sta::Sta13
    }

    fn aa_2(&mut self, with: With) -> Sta {
        self.stop_artim();
        match with {
            With::Abort(abort) => self.end_with(Aborted::ByPeer(abort).into()),
            With::Reason(_, error) => self.end_with(error),
            _ => {}
        }
        self.close()
    }

    fn aa_3(&mut self, with: With) -> Sta {
        if let With::Abort(abort) = with {
            self.end_with(Aborted::ByPeer(abort).into());
        }
        self.close()
    }

    fn aa_4(&mut self) -> Sta {
        self.end_with(Aborted::ConnectionClosed(self.state).into());
        self.close()
    }

    fn aa_5(&mut self) -> Sta {
        self.stop_artim();
        self.end_with(Aborted::ConnectionClosed(self.state).into());
        self.close()
    }

    fn aa_6(&mut self) -> Sta {
        Sta::Sta13
    }

    fn aa_7(&mut self) -> Sta {
        self.transmit_short(PduType::AAbort, AAbort::UNEXPECTED_PDU.encode());
        Sta::Sta13
    }

    fn aa_8(&mut self, with: With) -> Sta {
        self.abort(with);
        self.start_artim();
        Sta::Sta13
    }
}
