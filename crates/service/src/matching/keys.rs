//! The keys that a SCP of each information model supports, as the tables of PS3.4 list them.
//!
//! ```
//! use kerma_dictionary::tags;
//! use kerma_service::matching::keys::{self, InformationModel, Level, MatchingKey};
//!
//! let study = keys::of(InformationModel::StudyRoot, Some(Level::Study));
//! let accession_number = study.iter().find(|key| key.tag == Some(tags::ACCESSION_NUMBER)).unwrap();
//! assert_eq!(accession_number.matching_key, Some(MatchingKey::Required));
//! ```

use core::fmt;

use kerma_dictionary::Tag;

use super::generated;

/// An information model that is queried with C-FIND, or by whose unique keys instances are retrieved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InformationModel {
    /// PS3.4 §C.6.1
    PatientRoot,
    /// PS3.4 §C.6.2
    StudyRoot,
    /// PS3.4 §K.6.1
    ModalityWorklist,
    /// PS3.4 §Q.4
    RelevantPatientInformation,
    /// PS3.4 §U.6
    HangingProtocol,
    /// PS3.4 §V.4
    ProductCharacteristics,
    /// PS3.4 §V.4
    SubstanceApproval,
    /// PS3.4 §X.6
    ColorPalette,
    /// PS3.4 §Y.6
    CompositeInstanceRootRetrieve,
    /// PS3.4 §Z.6
    CompositeInstanceRetrieveWithoutBulkData,
    /// PS3.4 §BB.6
    ImplantTemplate,
    /// PS3.4 §BB.6
    ImplantAssemblyTemplate,
    /// PS3.4 §BB.6
    ImplantTemplateGroup,
    /// PS3.4 §CC.2.5
    UnifiedProcedureStep,
    /// PS3.4 §HH.6
    DefinedProcedureProtocol,
    /// PS3.4 §II.6
    ProtocolApproval,
}

/// A Query/Retrieve Level (0008,0052), from the widest to the narrowest (PS3.4 §C.6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// `PATIENT`
    Patient,
    /// `STUDY`
    Study,
    /// `SERIES`
    Series,
    /// `IMAGE`
    Image,
    /// `FRAME`, of Composite Instance Root Retrieve (PS3.4 §Y.6)
    Frame,
}

impl Level {
    /// The level of this value, padding aside.
    pub fn of(value: &str) -> Option<Level> {
        let value = value.trim_matches([' ', '\0']);
        [Level::Patient, Level::Study, Level::Series, Level::Image, Level::Frame]
            .into_iter()
            .find(|level| level.as_str() == value)
    }

    /// The value that it has in an identifier.
    pub const fn as_str(self) -> &'static str {
        match self {
            Level::Patient => "PATIENT",
            Level::Study => "STUDY",
            Level::Series => "SERIES",
            Level::Image => "IMAGE",
            Level::Frame => "FRAME",
        }
    }
}

/// The value that it has in an identifier.
impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// A row of a table of keys, those of macros in their place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeyAttribute {
    /// The attribute; `None` stands for all other attributes of the entity or the item.
    pub tag: Option<Tag>,
    /// The sequence that it is in, which is an earlier row one less deep; `None` at the top.
    pub parent: Option<Tag>,
    /// How many sequences it is in.
    pub depth: u8,
    /// What it is to matching; `None` if it is not matched, or the table does not say.
    pub matching_key: Option<MatchingKey>,
    /// What it is to the response; `None` if the table does not say.
    pub return_key: Option<ReturnKey>,
    /// The types of matching that are to be supported, where the table names them.
    pub matching_kinds: &'static [MatchingKind],
}

/// What a SCP does with a key (PS3.4 §C.2.2.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MatchingKey {
    /// U: names one entity; always supported, and always has a value.
    Unique,
    /// R: always supported.
    Required,
    /// RC: supported under a condition.
    RequiredConditional,
    /// O: supported if the SCP likes.
    Optional,
    /// OC: supported if the SCP likes, under a condition.
    OptionalConditional,
}

/// What a SCP returns, and with or without a value: the types of PS3.5 §7.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ReturnKey {
    /// 1: with a value.
    Type1,
    /// 1C: with a value, under a condition.
    Type1C,
    /// 2: with a value if it is known.
    Type2,
    /// 2C: with a value if it is known, under a condition.
    Type2C,
    /// 3: if the SCP likes.
    Type3,
}

/// A type of matching of PS3.4 §C.2.2.2, as the tables name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MatchingKind {
    /// PS3.4 §C.2.2.2.1
    SingleValue,
    /// PS3.4 §C.2.2.2.2
    ListOfUid,
    /// PS3.4 §C.2.2.2.3
    Universal,
    /// PS3.4 §C.2.2.2.4
    Wildcard,
    /// PS3.4 §C.2.2.2.5
    Range,
    /// PS3.4 §C.2.2.2.6
    Sequence,
}

/// The keys of an information model at a level, `None` for models without levels. Empty for a level that the model
/// does not have.
pub fn of(model: InformationModel, level: Option<Level>) -> &'static [KeyAttribute] {
    generated::TABLES.iter().find(|(of, at, _)| *of == model && *at == level).map_or(&[], |(_, _, keys)| keys)
}

/// What an attribute at the top of an identifier is to matching. Attributes that the table does not name are optional
/// where it lists all others.
pub fn matching_key(model: InformationModel, level: Option<Level>, tag: Tag) -> Option<MatchingKey> {
    let at_top = || of(model, level).iter().filter(|key| key.depth == 0);
    let named = at_top().find(|key| key.tag == Some(tag));
    named.or_else(|| at_top().find(|key| key.tag.is_none()))?.matching_key
}

/// The unique key of a level (PS3.4 §C.6.1.1, §C.6.2.1): what a retrieve names entities by. `None` for frames.
pub const fn unique_key(level: Level) -> Option<Tag> {
    use kerma_dictionary::tags;
    match level {
        Level::Patient => Some(tags::PATIENT_ID),
        Level::Study => Some(tags::STUDY_INSTANCE_UID),
        Level::Series => Some(tags::SERIES_INSTANCE_UID),
        Level::Image => Some(tags::SOP_INSTANCE_UID),
        Level::Frame => None,
    }
}

pub(super) const fn key(depth: u8, tag: Option<u32>, parent: Option<u32>) -> KeyAttribute {
    const fn tag_of(tag: Option<u32>) -> Option<Tag> {
        match tag {
            Some(tag) => Some(Tag::from_u32(tag)),
            None => None,
        }
    }
    KeyAttribute {
        tag: tag_of(tag),
        parent: tag_of(parent),
        depth,
        matching_key: None,
        return_key: None,
        matching_kinds: &[],
    }
}

impl KeyAttribute {
    pub(super) const fn matching(mut self, matching_key: MatchingKey) -> KeyAttribute {
        self.matching_key = Some(matching_key);
        self
    }

    pub(super) const fn returned(mut self, return_key: ReturnKey) -> KeyAttribute {
        self.return_key = Some(return_key);
        self
    }

    pub(super) const fn kinds(mut self, matching_kinds: &'static [MatchingKind]) -> KeyAttribute {
        self.matching_kinds = matching_kinds;
        self
    }
}
