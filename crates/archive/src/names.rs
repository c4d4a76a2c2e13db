//! The names of files, relative to the root: no peer can choose a path.

#[cfg(feature = "s3")]
use std::collections::hash_map::RandomState;
#[cfg(feature = "s3")]
use std::hash::{BuildHasher as _, Hasher as _};
#[cfg(feature = "s3")]
use std::sync::OnceLock;
#[cfg(feature = "s3")]
use std::sync::atomic::{AtomicU64, Ordering};

use kerma_dictionary::Uid;

#[cfg(feature = "s3")]
use crate::clock;
use crate::file_name::file_name;

/// What all of them begin with.
pub(crate) const INSTANCES: &str = "instances";

/// The name, relative to the root, that an instance has unless another instance has it, or this one had it before.
pub(crate) fn name(folder: &Uid, instance: &Uid) -> String {
    let shard = shard(folder.as_bytes());
    format!("{INSTANCES}/{shard:02x}/{}/{}.dcm", file_name(folder.as_bytes()), file_name(instance.as_bytes()))
}

/// A name that no instance has had: what replaces an instance has another, so that the bytes that the index names are
/// there until it names others. The number is of this instance alone.
pub(crate) fn another_name(name: &str, number: i64) -> String {
    format!("{}_{number:x}.dcm", name.strip_suffix(".dcm").unwrap_or(name))
}

/// A name that nothing else has, whoever gives one: of an object that is not known yet.
#[cfg(feature = "s3")]
pub(crate) fn unique_name() -> String {
    static NUMBER: AtomicU64 = AtomicU64::new(0);
    static START: OnceLock<[u8; 32]> = OnceLock::new();
    // What is hashed differs between processes, machines and moments.
    let start = START.get_or_init(|| {
        let random = [RandomState::new(), RandomState::new()].map(|random| random.build_hasher().finish());
        let what = format!("{random:?} {} {}", std::process::id(), clock::since_1970().as_nanos());
        *blake3::hash(what.as_bytes()).as_bytes()
    });
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let hash = blake3::keyed_hash(start, &number.to_le_bytes()).to_hex();
    let (shard, rest) = hash.split_at(2);
    format!("{INSTANCES}/{shard}/{}.dcm", rest.get(..32).unwrap_or(rest))
}

/// Studies are spread over 256 folders by the FNV-1a hash of their UIDs; many may share one.
fn shard(study: &[u8]) -> u8 {
    let hash = study.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    hash.to_le_bytes()[0]
}

/// Whether a file has a name that an archive gives.
pub(crate) fn is_own(file: &str) -> bool {
    let parts: Vec<&str> = file.split('/').collect();
    let [INSTANCES, shard, study, name] = parts.as_slice() else { return false };
    let Some(name) = name.strip_suffix(".dcm") else { return false };
    let instance = name.split_once('_').map_or(name, |(instance, _)| instance);
    let is_hex = |text: &str| text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    // A UID by itself, or `x`, what is left of it, and a hash: of 64 bits once, of 128 bits now.
    let is_of_uid = |text: &str| match text.strip_prefix('x').and_then(|rest| rest.rsplit_once('-')) {
        Some((_, hash)) => matches!(hash.len(), 16 | 32) && is_hex(hash),
        None => !text.is_empty() && file_name(text.as_bytes()) == text,
    };
    let is_of_shard = !study.starts_with(|first: char| first.is_ascii_digit())
        || format!("{:02x}", self::shard(study.as_bytes())) == *shard;
    shard.len() == 2 && is_hex(shard) && is_of_shard && is_of_uid(study) && is_of_uid(instance)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_uid_is_its_own_name_in_the_folder_of_its_study() {
        let name = name(&Uid::from_static("1.2.3"), &Uid::from_static("1.2.3.4"));
        assert!(name.starts_with("instances/") && name.ends_with("/1.2.3/1.2.3.4.dcm"), "{name}");
        let other = another_name(&name, 255);
        assert!(other.ends_with("/1.2.3/1.2.3.4_ff.dcm"), "{other}");
        assert!(is_own(&name) && is_own(&other));
    }

    #[test]
    fn no_uid_names_a_path_a_hidden_file_or_a_device() {
        for uid in [
            &b"../../etc/passwd"[..],
            b"/etc/passwd",
            b"..",
            b".",
            b"",
            b"C:\\x",
            b"-rf",
            b"\xff\xfe",
            b"con",
        ] {
            let uid = Uid::from_bytes(uid);
            for name in [name(&uid, &uid), another_name(&name(&uid, &uid), i64::MAX)] {
                assert!(is_own(&name), "{name}");
                let parts: Vec<&str> = name.split('/').collect();
                assert_eq!(parts.len(), 4, "{name}");
                for part in parts {
                    assert!(part.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b)), "{name}");
                    assert!(
                        !part.starts_with(['.', '-']) && !part.ends_with('.') && part.len() <= 110,
                        "{name}"
                    );
                }
                assert!(!name.contains("/con"), "{name}");
            }
        }
    }

    #[test]
    fn uids_that_differ_keep_names_that_differ() {
        let long = [[b'1'; 65].as_slice(), &[b'1'; 66]];
        let uids = [&b"1.2/3"[..], b"1.2\\3", b"1.2-3", b"A", b"a", b"1.2.", b"1.2"];
        let study = Uid::from_static("1.2");
        let named = uids.into_iter().chain(long).map(|uid| name(&study, &Uid::from_bytes(uid)));
        let named: Vec<String> = named.map(|name| name.to_ascii_lowercase()).collect();
        for (i, name) in named.iter().enumerate() {
            assert!(!named[..i].contains(name), "{name}");
        }
    }

    #[test]
    fn a_name_that_no_archive_gives_is_not_its_own() {
        let own = name(&Uid::from_static("1.2.3"), &Uid::from_static("1.2.3.4"));
        assert!(is_own(&own.replace("1.2.3.4", "x1.2..3-0123456789abcdef")), "of an older version");
        for alien in [
            "instances/notes.txt".to_owned(),
            own.replace(".dcm", ".txt"),
            own.replace("1.2.3.4", "report"),
            own.replace("/1.2.3/", "/holiday/"),
            own.replace("/1.2.3/", "/1.2.4/"),
            own.replace("1.2.3.4", "1.2.3.4/more"),
        ] {
            assert!(!is_own(&alien), "{alien}");
        }
    }
}
