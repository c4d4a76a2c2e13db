use std::hash::{BuildHasher as _, Hasher as _, RandomState};

use kerma_dictionary::{Uid, UidError};

/// A UID that nobody else has, made of a random UUID below 2.25 (PS3.5 §B.2).
pub fn new_uid() -> Uid {
    Uid::from_random(random())
}

/// A UID that nobody else has, below a root of one's own (PS3.5 §9.2).
///
/// # Errors
/// If the root breaks the rules of PS3.5 §9.1, or is so long that it leaves no room.
pub fn new_uid_under(root: &Uid) -> Result<Uid, UidError> {
    Uid::from_random_under(root, random())
}

fn random() -> u128 {
    // Each state has keys of its own, from the randomness of the system.
    let half = || u128::from(RandomState::new().build_hasher().finish());
    half() << 64 | half()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn new_uids_differ_and_are_below_their_root() {
        let root = Uid::from_static("1.2.826.0.1.3680043.9.9999");
        let uids: BTreeSet<Uid> =
            (0..1000).flat_map(|_| [new_uid(), new_uid_under(&root).unwrap()]).collect();
        assert_eq!(uids.len(), 2000);
        let below = |root: &str| uids.iter().filter(|uid| uid.as_str().unwrap().starts_with(root)).count();
        assert_eq!((below("2.25."), below("1.2.826.0.1.3680043.9.9999.")), (1000, 1000));
    }
}
