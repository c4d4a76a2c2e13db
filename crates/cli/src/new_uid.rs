//! UIDs that nobody has yet.

use kerma_dictionary::Uid;

/// A UID under the root of those that are made of a UUID (PS3.5 §B.2), the UUID being a random one (RFC 9562 §5.4).
pub(crate) fn new_uid() -> Uid {
    kerma_ae::new_uid()
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
