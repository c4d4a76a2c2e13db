//! What goes over a connection, judged by itself: in which order PDUs may come (PS3.8 Table 9-10), and whether each
//! request is answered once (PS3.7 §8). Nothing here asks an endpoint.

use kerma::{
    dimse::{Assembled, Assembler, Command},
    pdu::{AsynchronousOperationsWindow, Pdu, PduHeader},
};

use super::pdus::Pdus;

/// Both directions of a connection. Side 0 opened it.
#[derive(Default)]
pub(super) struct Wire {
    sides: [Side; 2],
    /// A side broke the rules: not each request need be answered.
    pub(super) excused: bool,
    /// Of this side something else comes than it writes, so that nobody can say what the other has to answer.
    pub(super) liar: Option<usize>,
    /// The windows that were asked for and granted (PS3.7 §D.3.3.3).
    windows: [Option<AsynchronousOperationsWindow>; 2],
}

#[derive(Default)]
struct Side {
    pdus: Pdus,
    assembler: Assembler,
    /// Names of the PDUs that were sent, without those of data.
    sent: Vec<&'static str>,
    /// Message IDs of requests without a final response.
    outstanding: Vec<u16>,
    /// Those of them that are sub-operations of a C-GET or C-MOVE.
    sub_operations: Vec<u16>,
}

impl Side {
    fn has_sent(&self, name: &str) -> bool {
        self.sent.contains(&name)
    }

    fn has_ended(&self) -> bool {
        ["A-ABORT", "A-ASSOCIATE-RJ", "A-RELEASE-RP"].iter().any(|name| self.has_sent(name))
    }
}

impl Wire {
    /// A side wrote these bytes.
    pub(super) fn wrote(&mut self, side: usize, bytes: &[u8]) {
        self.sides[side].pdus.push(bytes);
        while let Some(pdu) = self.next(side) {
            if self.liar.is_some() {
                self.judge_end(side, &pdu);
                continue;
            }
            self.judge(side, &pdu);
            if let Pdu::PDataTf(data) = pdu {
                for pdv in data.values {
                    if let Some(Assembled::Command { command, .. }) =
                        self.sides[side].assembler.push(pdv).expect("whole messages")
                    {
                        self.message(side, &command);
                    }
                }
            }
        }
    }

    fn next(&mut self, side: usize) -> Option<Pdu> {
        let (header, pdu) = self.sides[side].pdus.next()?;
        Some(Pdu::decode(header.pdu_type, pdu.slice(PduHeader::LENGTH..)).expect("a PDU"))
    }

    /// Nothing but A-ABORT follows the end, whatever the other side says.
    fn judge_end(&mut self, side: usize, pdu: &Pdu) {
        let own = &mut self.sides[side];
        assert!(!own.has_ended() || matches!(pdu, Pdu::AAbort(_)), "side {side} sends {pdu:?} after its end");
        match pdu {
            Pdu::AAbort(_) => own.sent.push("A-ABORT"),
            Pdu::AAssociateRj(_) => own.sent.push("A-ASSOCIATE-RJ"),
            _ => {}
        }
    }

    fn judge(&mut self, side: usize, pdu: &Pdu) {
        let (own, other) = (&self.sides[side], &self.sides[1 - side]);
        let (name, may) = match pdu {
            Pdu::AAssociateRq(_) => ("A-ASSOCIATE-RQ", side == 0 && own.sent.is_empty()),
            Pdu::AAssociateAc(_) => ("A-ASSOCIATE-AC", side == 1 && own.sent.is_empty()),
            Pdu::AAssociateRj(_) => ("A-ASSOCIATE-RJ", side == 1 && own.sent.is_empty()),
            Pdu::PDataTf(_) => {
                ("P-DATA-TF", self.sides[1].has_sent("A-ASSOCIATE-AC") && !own.has_sent("A-RELEASE-RQ"))
            }
            Pdu::AReleaseRq => {
                ("A-RELEASE-RQ", self.sides[1].has_sent("A-ASSOCIATE-AC") && !own.has_sent("A-RELEASE-RQ"))
            }
            // In a collision the requestor answers first (PS3.8 §7.2.2).
            Pdu::AReleaseRp => {
                let collision = own.has_sent("A-RELEASE-RQ");
                let may = side == 0 || !collision || other.has_sent("A-RELEASE-RP");
                ("A-RELEASE-RP", other.has_sent("A-RELEASE-RQ") && may)
            }
            Pdu::AAbort(_) => ("A-ABORT", true),
        };
        assert!(!own.has_ended() || name == "A-ABORT", "side {side} sends {name} after {:?}", own.sent);
        assert!(may, "side {side} sends {name} after {:?}, the other sent {:?}", own.sent, other.sent);
        match pdu {
            Pdu::AAssociateRq(rq) => {
                self.windows[0] = rq.user_information.asynchronous_operations_window;
            }
            Pdu::AAssociateAc(ac) => {
                self.windows[1] = ac.user_information.asynchronous_operations_window;
            }
            _ => {}
        }
        if name != "P-DATA-TF" {
            self.sides[side].sent.push(name);
        }
    }

    fn message(&mut self, side: usize, command: &Command) {
        if let Command::CCancelRq(_) = command {
            return;
        }
        if command.is_request() {
            let id = command.message_id().unwrap();
            let outstanding = &mut self.sides[side].outstanding;
            assert!(!outstanding.contains(&id), "side {side} uses Message ID {id} twice: {command}");
            outstanding.push(id);
            if is_sub_operation(side, command) {
                let most = self.most(side);
                let under_way = &mut self.sides[side].sub_operations;
                under_way.push(id);
                assert!(under_way.len() <= most, "side {side} has more than {most} under way: {under_way:?}");
            }
            return;
        }
        let id = command.message_id_being_responded_to().unwrap();
        let outstanding = &mut self.sides[1 - side].outstanding;
        let asked = outstanding.iter().position(|of| *of == id);
        let asked =
            asked.unwrap_or_else(|| panic!("side {side} answers {id}, which was not asked: {command}"));
        if !matches!(command.status().unwrap().0, 0xFF00 | 0xFF01) {
            outstanding.swap_remove(asked);
            self.sides[1 - side].sub_operations.retain(|of| *of != id);
        }
    }

    /// How many operations of this side may be outstanding.
    fn most(&self, side: usize) -> usize {
        let [Some(asked), Some(granted)] = &self.windows else { return 1 };
        let of = |window: &AsynchronousOperationsWindow| match [window.invoked, window.performed][side] {
            0 => usize::MAX,
            most => most.into(),
        };
        of(asked).min(of(granted))
    }

    /// What must hold when all is over: if the association ended in good order, each request was answered that a side
    /// could answer, which one that has asked for the release cannot.
    pub(super) fn check_end(&self) {
        let aborted = self.sides.iter().any(|side| side.has_sent("A-ABORT"));
        let released = self.sides.iter().any(|side| side.has_sent("A-RELEASE-RP"));
        if aborted || !released || self.excused || self.liar.is_some() {
            return;
        }
        for (side, asks) in self.sides.iter().enumerate() {
            let answered = asks.outstanding.is_empty() || self.sides[1 - side].has_sent("A-RELEASE-RQ");
            assert!(answered, "requests {:?} of side {side} were never answered", asks.outstanding);
        }
    }
}

/// Whether a request of this side is a C-STORE of a C-GET's acceptor, or one that a C-MOVE led to.
fn is_sub_operation(side: usize, command: &Command) -> bool {
    matches!(command, Command::CStoreRq(rq) if side == 1 || rq.move_originator_message_id.is_some())
}
