//! Which levels an information model has, and which unique keys an identifier of a level must have.

use core::fmt;

use kerma_dictionary::{Tag, Uid, uids};
use kerma_status::Status;

use crate::{
    Outcome,
    matching::{
        MatchingType, RequestIdentifier,
        keys::{self, Level},
    },
};

/// The levels of one of the Query/Retrieve information models, from the widest to the narrowest (PS3.4 §C.6).
///
/// What an identifier must have of the unique keys, Patient ID and the UIDs of study, series and instance:
///
/// | | of a level above | of its level |
/// |---|---|---|
/// | a [query](Hierarchy::of_query), baseline (§C.4.1.3.1) | is there, with any value, none or `*` | – |
/// | a relational query (§C.4.1.3.2) | – | – |
/// | a [retrieval](Hierarchy::of_retrieval), baseline (§C.4.2.2.1, §C.4.3.2.1) | one value, or a list of UIDs | one value, or a list of UIDs |
/// | a relational retrieval (§C.4.2.2.2, §C.4.3.2.2) | as above, or no value, or not there | one value, or a list of UIDs |
///
/// By the standard the unique key of a level above has one value in a baseline query. A key that is there without a
/// value says plainly that the peer wants all of them: it is answered, as DCMTK, Orthanc and pynetdicom do. A key
/// that is not there may be an oversight, and the peer would get entities of other patients and studies than it
/// thinks: it is refused, as DCMTK and pynetdicom do.
///
/// ```
/// use kerma_dataset::DataSet;
/// use kerma_dictionary::{tags, uids};
/// use kerma_service::matching::{Matching, RequestIdentifier, keys::Level};
/// use kerma_service::query::{Hierarchy, NotOfHierarchy};
///
/// let mut identifier = DataSet::new();
/// identifier.set(tags::QUERY_RETRIEVE_LEVEL, "SERIES")?;
/// identifier.set(tags::SERIES_INSTANCE_UID, "")?;
/// let hierarchy = Hierarchy::of(&uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND).unwrap();
/// let query = RequestIdentifier::new(&identifier, &Matching::default());
/// assert_eq!(hierarchy.of_query(&query, false), Err(NotOfHierarchy::Missing(tags::STUDY_INSTANCE_UID)));
/// assert_eq!(hierarchy.of_query(&query, true), Ok(Level::Series));
/// # Ok::<(), kerma_dataset::ValueError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hierarchy {
    levels: &'static [Level],
}

/// Why an identifier does not fit an information model. As an [`Outcome`] it is 0xA900 with this as Error Comment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NotOfHierarchy {
    /// There is no Query/Retrieve Level (0008,0052), or it is not one of the standard's.
    NoLevel,
    /// The model does not have this level.
    NotALevel(Level),
    /// The unique key of the level, or of one above, is not there, or has no value where it must.
    Missing(Tag),
    /// The unique key does not name entities: it is neither one value nor a list of UIDs.
    NotAName(Tag),
}

impl Hierarchy {
    /// PS3.4 §C.6.1
    pub const PATIENT_ROOT: Hierarchy =
        Hierarchy { levels: &[Level::Patient, Level::Study, Level::Series, Level::Image] };
    /// PS3.4 §C.6.2
    pub const STUDY_ROOT: Hierarchy = Hierarchy { levels: &[Level::Study, Level::Series, Level::Image] };
    /// PS3.4 §C.6.3, retired
    pub const PATIENT_STUDY_ONLY: Hierarchy = Hierarchy { levels: &[Level::Patient, Level::Study] };

    /// That of a SOP class of C-FIND, C-GET or C-MOVE; `None` if its information model has no levels.
    pub fn of(sop_class: &Uid) -> Option<Hierarchy> {
        let is_one_of = |(of, _): &&(Uid, Hierarchy)| of == sop_class;
        SOP_CLASSES.iter().find(is_one_of).map(|(_, hierarchy)| *hierarchy)
    }

    /// From the widest to the narrowest.
    pub const fn levels(self) -> &'static [Level] {
        self.levels
    }

    /// The level of a query, if its identifier has the unique keys that it must have.
    ///
    /// # Errors
    /// What the response is to say.
    pub fn of_query(self, identifier: &RequestIdentifier, relational: bool) -> Result<Level, NotOfHierarchy> {
        let level = self.level(identifier)?;
        let missing = self.unique_keys_above(level).find(|unique| identifier.key(*unique).is_none());
        missing.filter(|_| !relational).map_or(Ok(level), |missing| Err(NotOfHierarchy::Missing(missing)))
    }

    /// The level of a retrieval, if its identifier names with unique keys what is to be retrieved.
    ///
    /// # Errors
    /// What the response is to say.
    pub fn of_retrieval(
        self,
        identifier: &RequestIdentifier,
        relational: bool,
    ) -> Result<Level, NotOfHierarchy> {
        let level = self.level(identifier)?;
        let own = keys::unique_key(level).into_iter().map(|unique| (unique, false));
        for (unique, may_be_missing) in
            self.unique_keys_above(level).map(|unique| (unique, relational)).chain(own)
        {
            match identifier.key(unique).map(|key| key.matching_type()) {
                Some(MatchingType::SingleValue(value)) if is_name(value.as_str()) => {}
                Some(MatchingType::ListOfUid(uids))
                    if uids.iter().all(|uid| uid.as_str().is_some_and(is_name)) => {}
                None | Some(MatchingType::Universal) if may_be_missing => {}
                None | Some(MatchingType::Universal) => return Err(NotOfHierarchy::Missing(unique)),
                Some(_) => return Err(NotOfHierarchy::NotAName(unique)),
            }
        }
        Ok(level)
    }

    fn level(self, identifier: &RequestIdentifier) -> Result<Level, NotOfHierarchy> {
        let level = identifier.level().ok_or(NotOfHierarchy::NoLevel)?;
        if self.levels.contains(&level) { Ok(level) } else { Err(NotOfHierarchy::NotALevel(level)) }
    }

    fn unique_keys_above(self, level: Level) -> impl Iterator<Item = Tag> {
        self.levels.iter().filter(move |above| **above < level).filter_map(|above| keys::unique_key(*above))
    }
}

/// Whether this value of a unique key is the name of an entity. One with wild cards asks for several; in a UID they have no
/// meaning (PS3.4 §C.2.2.2.4), and a retrieval of nothing would look as if it had succeeded.
fn is_name(value: impl AsRef<str>) -> bool {
    !value.as_ref().contains(['*', '?'])
}

const SOP_CLASSES: [(Uid, Hierarchy); 9] = [
    (uids::PATIENT_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND, Hierarchy::PATIENT_ROOT),
    (uids::PATIENT_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_GET, Hierarchy::PATIENT_ROOT),
    (uids::PATIENT_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_MOVE, Hierarchy::PATIENT_ROOT),
    (uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND, Hierarchy::STUDY_ROOT),
    (uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_GET, Hierarchy::STUDY_ROOT),
    (uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_MOVE, Hierarchy::STUDY_ROOT),
    (uids::PATIENT_STUDY_ONLY_QUERY_RETRIEVE_INFORMATION_MODEL_FIND, Hierarchy::PATIENT_STUDY_ONLY),
    (uids::PATIENT_STUDY_ONLY_QUERY_RETRIEVE_INFORMATION_MODEL_GET, Hierarchy::PATIENT_STUDY_ONLY),
    (uids::PATIENT_STUDY_ONLY_QUERY_RETRIEVE_INFORMATION_MODEL_MOVE, Hierarchy::PATIENT_STUDY_ONLY),
];

/// Fits an Error Comment, 64 characters at most (PS3.7 Table E.1-1).
impl fmt::Display for NotOfHierarchy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NotOfHierarchy::NoLevel => f.write_str("No Query/Retrieve Level that is known"),
            NotOfHierarchy::NotALevel(level) => write!(f, "The model does not have the level {level}"),
            NotOfHierarchy::Missing(tag) => write!(f, "The unique key {tag} is missing"),
            NotOfHierarchy::NotAName(tag) => {
                write!(f, "The unique key {tag} is not one value or a list of UIDs")
            }
        }
    }
}

impl core::error::Error for NotOfHierarchy {}

impl From<NotOfHierarchy> for Outcome {
    fn from(why: NotOfHierarchy) -> Outcome {
        (Status::DATA_SET_DOES_NOT_MATCH_SOP_CLASS, alloc::format!("{why}")).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matching::Matching;
    use kerma_dataset::DataSet;
    use kerma_dictionary::tags;

    const PATIENT: Tag = tags::PATIENT_ID;
    const STUDY: Tag = tags::STUDY_INSTANCE_UID;
    const SERIES: Tag = tags::SERIES_INSTANCE_UID;
    const IMAGE: Tag = tags::SOP_INSTANCE_UID;

    fn identifier(level: &str, keys: &[(Tag, &str)]) -> RequestIdentifier {
        let mut identifier = DataSet::new();
        identifier.set(tags::QUERY_RETRIEVE_LEVEL, level).unwrap();
        keys.iter().for_each(|(tag, value)| identifier.set(*tag, *value).unwrap());
        RequestIdentifier::new(&identifier, &Matching::default())
    }

    #[test]
    fn a_level_is_one_of_the_model() {
        use NotOfHierarchy::{NoLevel, NotALevel};
        for (hierarchy, level, expected) in [
            (Hierarchy::PATIENT_ROOT, "PATIENT", Ok(Level::Patient)),
            (Hierarchy::STUDY_ROOT, "PATIENT", Err(NotALevel(Level::Patient))),
            (Hierarchy::STUDY_ROOT, "STUDY ", Ok(Level::Study)),
            (Hierarchy::PATIENT_STUDY_ONLY, "SERIES", Err(NotALevel(Level::Series))),
            (Hierarchy::PATIENT_ROOT, "FRAME", Err(NotALevel(Level::Frame))),
            (Hierarchy::STUDY_ROOT, "EXAM", Err(NoLevel)),
            (Hierarchy::STUDY_ROOT, "", Err(NoLevel)),
        ] {
            assert_eq!(hierarchy.of_query(&identifier(level, &[]), true), expected, "{level}");
            let keys = [(PATIENT, "7"), (STUDY, "1.2"), (SERIES, "1.3"), (IMAGE, "1.4")];
            assert_eq!(hierarchy.of_retrieval(&identifier(level, &keys), false), expected, "{level}");
        }
        let none = RequestIdentifier::new(&DataSet::new(), &Matching::default());
        assert_eq!(Hierarchy::STUDY_ROOT.of_query(&none, true), Err(NoLevel));
    }

    #[test]
    fn a_query_has_each_unique_key_above_its_level_with_any_value_or_none() {
        for value in ["7", "", "*", r"1.2\1.3", "7*"] {
            let above = [(PATIENT, value), (STUDY, value), (SERIES, value)];
            for (level, count) in [("PATIENT", 0), ("STUDY", 1), ("SERIES", 2), ("IMAGE", 3)] {
                let keys = above.get(..count).unwrap();
                let query = identifier(level, keys);
                assert!(Hierarchy::PATIENT_ROOT.of_query(&query, false).is_ok(), "{level} {value}");
                for missing in 0..count {
                    let mut keys = keys.to_vec();
                    let (missing, _) = keys.remove(missing);
                    let query = identifier(level, &keys);
                    let refused = Err(NotOfHierarchy::Missing(missing));
                    assert_eq!(Hierarchy::PATIENT_ROOT.of_query(&query, false), refused, "{level} {value}");
                    assert!(Hierarchy::PATIENT_ROOT.of_query(&query, true).is_ok(), "{level} {value}");
                }
            }
        }
        // In a study root the patient is none of the levels.
        assert!(Hierarchy::STUDY_ROOT.of_query(&identifier("SERIES", &[(STUDY, "")]), false).is_ok());
    }

    #[test]
    fn a_retrieval_names_what_is_above_its_level_and_what_is_of_its_level() {
        use NotOfHierarchy::{Missing, NotAName};
        for (keys, baseline, relational) in [
            (&[(STUDY, "1.2"), (SERIES, "1.3")][..], Ok(Level::Series), Ok(Level::Series)),
            (&[(STUDY, "1.2"), (SERIES, r"1.3\1.4")], Ok(Level::Series), Ok(Level::Series)),
            (&[(SERIES, "1.3")], Err(Missing(STUDY)), Ok(Level::Series)),
            (&[(STUDY, ""), (SERIES, "1.3")], Err(Missing(STUDY)), Ok(Level::Series)),
            (&[(STUDY, "*"), (SERIES, "1.3")], Err(Missing(STUDY)), Ok(Level::Series)),
            (&[(STUDY, "1.2"), (SERIES, "")], Err(Missing(SERIES)), Err(Missing(SERIES))),
            (&[(STUDY, "1.2")], Err(Missing(SERIES)), Err(Missing(SERIES))),
        ] {
            let query = identifier("SERIES", keys);
            assert_eq!(Hierarchy::STUDY_ROOT.of_retrieval(&query, false), baseline, "{keys:?}");
            assert_eq!(Hierarchy::STUDY_ROOT.of_retrieval(&query, true), relational, "{keys:?}");
        }
        for value in ["P*", r"P1\P2"] {
            let query = identifier("PATIENT", &[(PATIENT, value)]);
            assert_eq!(Hierarchy::PATIENT_ROOT.of_retrieval(&query, true), Err(NotAName(PATIENT)), "{value}");
        }
        for value in ["1.2.*", "1.2.?", r"1.2.3\1.2.*"] {
            for (level, keys, named) in [
                ("STUDY", &[(STUDY, value)][..], STUDY),
                ("SERIES", &[(STUDY, "1.2"), (SERIES, value)], SERIES),
                ("SERIES", &[(STUDY, value), (SERIES, "1.3")], STUDY),
            ] {
                let query = identifier(level, keys);
                assert_eq!(
                    Hierarchy::STUDY_ROOT.of_retrieval(&query, false),
                    Err(NotAName(named)),
                    "{value}"
                );
            }
        }
    }

    #[test]
    fn each_sop_class_of_the_three_models_has_its_levels_and_others_have_none() {
        for (sop_class, hierarchy) in &SOP_CLASSES {
            assert_eq!(Hierarchy::of(sop_class), Some(*hierarchy));
        }
        for other in
            [uids::MODALITY_WORKLIST_INFORMATION_MODEL_FIND, uids::HANGING_PROTOCOL_INFORMATION_MODEL_GET]
        {
            assert_eq!(Hierarchy::of(&other), None);
        }
    }

    #[test]
    fn why_it_is_refused_fits_an_error_comment() {
        for why in [
            NotOfHierarchy::NoLevel,
            NotOfHierarchy::NotALevel(Level::Patient),
            NotOfHierarchy::Missing(STUDY),
            NotOfHierarchy::NotAName(STUDY),
        ] {
            assert!(alloc::format!("{why}").len() <= 64, "{why}");
        }
    }
}
