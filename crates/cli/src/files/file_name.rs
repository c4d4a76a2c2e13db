//! A file's name from a UID that a peer sent: no peer can name a path.

/// `<SOP Instance UID>.dcm`, the UID [made safe](kerma_archive::file_name).
pub(crate) fn from_uid(uid: &[u8]) -> String {
    format!("{}{EXTENSION}", kerma_archive::file_name(uid))
}

/// The end of names, unless options say another.
pub(crate) const EXTENSION: &str = ".dcm";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_uid_is_its_own_name() {
        assert_eq!(from_uid(b"1.2.840.113619.2.30"), "1.2.840.113619.2.30.dcm");
    }

    #[test]
    fn no_uid_names_a_path_a_hidden_file_or_a_device() {
        for uid in [
            &b"../../etc/passwd"[..],
            b"/etc/passwd",
            b"..",
            b".",
            b"",
            b".1.2",
            b"C:\\x",
            b"1.2\0.3",
            b"-rf",
            b"\xff\xfe",
            b"con",
            &[b'1'; 300],
        ] {
            let name = from_uid(uid);
            assert!(name.ends_with(".dcm") && name.len() <= 90, "{name}");
            assert!(name.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b)), "{name}");
            assert!(!name.starts_with(['.', '-']), "{name}");
            let stem = name.strip_suffix(".dcm").unwrap();
            assert!(stem.contains('-'), "the hash is there: {name}");
        }
    }

    #[test]
    fn uids_that_differ_keep_names_that_differ() {
        let names = [&b"1.2/3"[..], b"1.2\\3", b"1.2-3", b"A", b"a", &[b'1'; 65], &[b'1'; 66]].map(from_uid);
        for (i, name) in names.iter().enumerate() {
            assert!(!names[..i].iter().any(|other| other.eq_ignore_ascii_case(name)), "{name}");
        }
    }
}
