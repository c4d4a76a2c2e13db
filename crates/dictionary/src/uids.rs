//! The registry of UIDs (PS3.6 annex A), without context groups: a constant for every keyword, and lookups.
//!
//! ```
//! use kerma_dictionary::{Uid, uids};
//!
//! let entry = uids::by_uid(&Uid::from_static("1.2.840.10008.5.1.4.1.1.2")).unwrap();
//! assert_eq!(entry.uid, uids::CT_IMAGE_STORAGE);
//! assert_eq!((entry.keyword, entry.kind), ("CTImageStorage", uids::UidKind::SopClass));
//! ```

use crate::{Uid, generated::uids as table};

pub use crate::generated::uid_constants::*;

/// A row of the registry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UidEntry {
    /// The UID.
    pub uid: Uid,
    /// Its keyword, such as `CTImageStorage`; empty in the two retired rows that PS3.6 has blanked.
    pub keyword: &'static str,
    /// Its name, such as `CT Image Storage`; empty where the keyword is.
    pub name: &'static str,
    /// The kind of thing that the UID identifies.
    pub kind: UidKind,
    /// Whether the standard has retired the UID.
    pub retired: bool,
}

/// The kind of thing that a registered UID identifies: the *UID Type* of PS3.6 annex A.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[allow(missing_docs)] // the names are the registry's own
pub enum UidKind {
    ApplicationContextName,
    ApplicationHostingModel,
    CodingScheme,
    DicomUidsAsACodingScheme,
    LdapOid,
    MappingResource,
    MetaSopClass,
    ServiceClass,
    SopClass,
    SynchronizationFrameOfReference,
    TransferSyntax,
    WellKnownFrameOfReference,
    WellKnownSopInstance,
}

/// Every row, sorted by UID.
pub static ALL: &[UidEntry] = &table::ALL;

/// The row of this UID; trailing padding does not count.
pub fn by_uid(uid: &Uid) -> Option<&'static UidEntry> {
    find(ALL, uid, |entry| &entry.uid)
}

/// The row with this keyword, case and all.
pub fn by_keyword(keyword: &str) -> Option<&'static UidEntry> {
    let row_of = |place: u16| ALL.get(usize::from(place));
    let place = table::BY_KEYWORD
        .binary_search_by(|&place| row_of(place).map_or("", |entry| entry.keyword).cmp(keyword))
        .ok()?;
    table::BY_KEYWORD.get(place).and_then(|&place| row_of(place))
}

/// The row of a table sorted by UID.
pub(crate) fn find<Row>(
    table: &'static [Row],
    uid: &Uid,
    uid_of: fn(&'static Row) -> &'static Uid,
) -> Option<&'static Row> {
    let place = table.binary_search_by(|row| uid_of(row).raw().cmp(uid.as_bytes())).ok()?;
    table.get(place)
}

pub(crate) const fn row(
    uid: &'static str,
    keyword: &'static str,
    name: &'static str,
    kind: UidKind,
) -> UidEntry {
    UidEntry { uid: Uid::from_static(uid), keyword, name, kind, retired: false }
}

impl UidEntry {
    pub(crate) const fn retired(mut self) -> UidEntry {
        self.retired = true;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_found_by_its_uid_and_by_its_keyword() {
        for row in ALL {
            assert_eq!(by_uid(&row.uid), Some(row));
            assert_eq!(row.uid.validate(), Ok(()));
            if !row.keyword.is_empty() {
                assert_eq!(by_keyword(row.keyword), Some(row));
            }
        }
        assert_eq!(by_keyword(""), None);
    }

    #[test]
    fn a_uid_is_found_with_padding_and_not_by_a_part() {
        assert_eq!(
            by_uid(&Uid::from_bytes(b"1.2.840.10008.1.1\0")).map(|row| row.keyword),
            Some("Verification")
        );
        assert_eq!(by_uid(&Uid::from_static("1.2.840.10008.1")), None);
        assert_eq!(by_uid(&Uid::from_static("")), None);
    }
}
