use std::time::Duration;

use super::{
    script::{Scene, Step, Steps, Who, parse},
    side::Side,
};

/// `data` is a script (see [`script`](super::script)).
///
/// Whatever happens, a machine neither panics nor goes on for ever; a wish that it cannot fulfil changes nothing;
/// it ends once, and says nothing after that. In whichever pieces bytes come, the same comes of them. Two machines
/// that are joined bring each other's fragments over in order, find no fault with each other, and both end.
pub fn association(data: &[u8]) {
    let (scene, steps) = parse(data);
    match scene {
        Scene::Acceptor => alone(Side::acceptor, &steps),
        Scene::Requestor => alone(Side::requestor, &steps),
        Scene::Joined => joined(steps),
    }
}

/// One machine whose peer is the script, once for each way of cutting what the peer sends.
fn alone(side: fn() -> Side, steps: &Steps<'_>) {
    let run = |pieces: &[usize]| {
        let mut side = side();
        let mut pieces = pieces.iter().copied().cycle();
        for (_, step) in steps.clone() {
            match step {
                Step::Bytes(bytes) => side.receive(bytes, &mut pieces),
                step => side.step(step),
            }
        }
        side
    };
    let whole = run(&[usize::MAX]);
    for pieces in [&[1][..], &[2, 3, 5, 7], &[6, 1024]] {
        let side = run(pieces);
        assert_eq!(side.log, whole.log, "in pieces of {pieces:?}");
        assert_eq!(side.state(), whole.state(), "in pieces of {pieces:?}");
    }
}

/// Two machines and what is on its way between them.
struct Network {
    requestor: Side,
    acceptor: Side,
    /// Bytes came that no machine sent.
    is_tampered: bool,
}

fn joined(steps: Steps<'_>) {
    let mut network =
        Network { requestor: Side::requestor(), acceptor: Side::acceptor(), is_tampered: false };
    steps.for_each(|(who, step)| network.step(who, step));
    network.come_to_an_end();
    network.check();
}

impl Network {
    fn step(&mut self, who: Who, step: Step<'_>) {
        match (who, step) {
            (_, Step::Bytes(bytes)) => {
                let side = self.side(who);
                side.receive(bytes, &mut core::iter::empty());
                self.is_tampered = true;
            }
            (_, Step::Deliver(bytes)) => self.deliver(who, bytes.into()),
            (Who::Requestor, Step::Connected) => self.connect(),
            (Who::Acceptor, Step::Connected) => {}
            (_, step) => self.side(who).step(step),
        }
    }

    fn side(&mut self, who: Who) -> &mut Side {
        match who {
            Who::Requestor => &mut self.requestor,
            Who::Acceptor => &mut self.acceptor,
        }
    }

    fn connect(&mut self) {
        if core::mem::take(&mut self.requestor.wants_connection) {
            self.requestor.connect();
            self.acceptor.connect();
        }
    }

    /// Brings up to so many bytes to this side, and the end of the connection after them.
    fn deliver(&mut self, to: Who, most: usize) {
        let (side, peer) = match to {
            Who::Requestor => (&mut self.requestor, &mut self.acceptor),
            Who::Acceptor => (&mut self.acceptor, &mut self.requestor),
        };
        let length = most.min(peer.transmitted.len());
        let bytes: Vec<u8> = peer.transmitted.drain(..length).collect();
        side.receive(&bytes, &mut core::iter::empty());
        if side.open && !peer.open && peer.transmitted.is_empty() {
            side.close();
        }
    }

    /// From here on the network brings everything over, the users are polite, and time passes.
    fn come_to_an_end(&mut self) {
        for _ in 0..64 {
            self.connect();
            for who in [Who::Acceptor, Who::Requestor] {
                self.deliver(who, usize::MAX);
                let side = self.side(who);
                if side.is_asked() {
                    side.answer();
                }
                if core::mem::take(&mut side.release_requested) {
                    side.step(Step::ReleaseResponse);
                }
                side.wait(Duration::from_secs(1));
            }
            if self.requestor.is_over() && self.acceptor.is_over() {
                return;
            }
            self.requestor.step(Step::Release);
        }
        for who in [Who::Acceptor, Who::Requestor, Who::Acceptor] {
            self.side(who).wait(Duration::from_secs(1000));
            self.deliver(who, usize::MAX);
        }
    }

    fn check(&self) {
        for (side, peer) in [(&self.requestor, &self.acceptor), (&self.acceptor, &self.requestor)] {
            assert_eq!(side.state(), kerma::association::table::Sta::Sta1);
            if self.is_tampered {
                continue;
            }
            assert_eq!(side.blame(), None, "one kerma blames another");
            // Fragments that say nothing are not handed out.
            let mut sent = peer.sent.iter().filter(|pdv| pdv.last || !pdv.data.is_empty());
            let as_sent = side.received.iter().all(|received| sent.next() == Some(received));
            assert!(as_sent, "fragments came that were not sent");
            for warning in side.warnings() {
                let name = format!("{warning:?}");
                assert!(
                    name.starts_with("Release") || name == "OddFragment" || name == "EmptyFragment",
                    "{name}"
                );
            }
        }
    }
}
