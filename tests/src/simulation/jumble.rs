use std::time::Duration;

use bytes::Bytes;
use kerma::dimse::Command;

use super::{Luck, pdus::Pdus};

/// A peer that answers in any order the requests that are outstanding: each of its responses takes its own time.
pub(super) struct Jumble {
    luck: Luck,
    pdus: Pdus,
}

impl Jumble {
    pub(super) fn new(seed: u64) -> Jumble {
        Jumble { luck: Luck::Seeded(seed), pdus: Pdus::default() }
    }

    /// The PDUs that these bytes make whole, and how much longer each takes; `None` for one that comes after all others.
    pub(super) fn of(&mut self, bytes: &[u8]) -> Vec<(Option<Duration>, Bytes)> {
        self.pdus.push(bytes);
        let luck = &mut self.luck;
        let mut delay = || Duration::from_millis(luck.below(400) as u64);
        self.pdus.by_ref().map(|(_, pdu)| (is_response(&pdu).then(&mut delay), pdu)).collect()
    }
}

/// Whether it is a P-DATA-TF with one whole command that is a response (PS3.8 §9.3.5, §E.2).
fn is_response(pdu: &[u8]) -> bool {
    let Some((header, command)) = pdu.split_at_checked(12) else { return false };
    let is_whole = (header[0], header[11]) == (4, 3);
    is_whole && Command::decode(command).is_ok_and(|decoded| !decoded.command.is_request())
}
