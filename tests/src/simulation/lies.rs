use bytes::Bytes;
use kerma::pdu::Pdu;

use super::{Luck, pdus::Pdus};

/// A peer that does not keep to what it says: of what an endpoint sends, PDUs come twice, in another order, not at all, with
/// other bytes, other lengths and other types, and between them such as nobody has sent.
pub(super) struct Lies {
    luck: Luck,
    pdus: Pdus,
    /// A PDU that is to come after the next one.
    late: Option<Bytes>,
}

impl Lies {
    pub(super) fn new(seed: u64) -> Lies {
        Lies { luck: Luck::Seeded(seed), pdus: Pdus::default(), late: None }
    }

    /// What comes of these bytes.
    pub(super) fn of(&mut self, bytes: &[u8]) -> Vec<u8> {
        self.pdus.push(bytes);
        let mut told = Vec::new();
        while let Some((_, pdu)) = self.pdus.next() {
            self.tell(pdu, &mut told);
        }
        told
    }

    /// What is left when there is no more.
    pub(super) fn rest(&mut self) -> Vec<u8> {
        let late = self.late.take().unwrap_or_default();
        [&late[..], &self.pdus.rest()].concat()
    }

    fn tell(&mut self, pdu: Bytes, told: &mut Vec<u8>) {
        if !self.luck.one_in(3) {
            told.extend_from_slice(&pdu);
            return told.extend(self.late.take().unwrap_or_default());
        }
        let mut other = pdu.to_vec();
        let anywhere = self.luck.below(other.len());
        match self.luck.below(10) {
            0 => other.clear(),
            1 => other.extend_from_slice(&pdu),
            2 => {
                other.clear();
                self.late = Some(pdu);
            }
            3 => other[0] = self.luck.below(10) as u8,
            4 => other[2 + self.luck.below(4)] = self.luck.below(256) as u8,
            5 => other.truncate(anywhere),
            6 => other[anywhere..].fill(0xFF),
            7 => told.extend(self.invented()),
            _ => other[anywhere] ^= 1 << self.luck.below(8),
        }
        told.extend(other);
    }

    /// A PDU that nobody has sent.
    fn invented(&mut self) -> Vec<u8> {
        match self.luck.below(5) {
            0 => Pdu::A_RELEASE_RQ.to_vec(),
            1 => Pdu::A_RELEASE_RP.to_vec(),
            2 => vec![7, 0, 0, 0, 0, 4, 0, 0, 0, 0],
            3 => vec![3, 0, 0, 0, 0, 4, 0, 1, 1, 1],
            _ => vec![
                4,
                0,
                0,
                0,
                0,
                12,
                0,
                0,
                0,
                8,
                self.luck.below(12) as u8,
                self.luck.below(4) as u8,
                0,
                0,
                2,
                0,
                0,
                0,
            ],
        }
    }
}
