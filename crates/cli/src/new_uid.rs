//! UIDs that nobody has yet.

use std::hash::{BuildHasher as _, Hasher as _, RandomState};

use kerma_dictionary::Uid;

/// A UID under the root of those that are made of a UUID (PS3.5 §B.2), the UUID being a random one (RFC 9562 §5.4).
pub(crate) fn new_uid() -> Uid {
    // each state has keys of its own, from the randomness of the system
    let half = || u128::from(RandomState::new().build_hasher().finish());
    let random = half() << 64 | half();
    let version = random & !(0xF << 76) | 0x4 << 76;
    let uuid = version & !(0x3 << 62) | 0x2 << 62;
    Uid::from_bytes(format!("2.25.{uuid}").as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uids_are_valid_and_differ() {
        let uids: std::collections::BTreeSet<Uid> = (0..1000).map(|_| new_uid()).collect();
        assert_eq!(uids.len(), 1000);
        for uid in uids {
            assert_eq!(uid.validate(), Ok(()), "{uid}");
            let uuid: u128 = uid.as_str().unwrap().strip_prefix("2.25.").unwrap().parse().unwrap();
            assert_eq!((uuid >> 76 & 0xF, uuid >> 62 & 0x3), (4, 2));
        }
    }
}
