//! Attribute matching (PS3.4 §C.2.2.2): which entities an identifier asks for, and what is said of each.
//!
//! Pure functions over data sets: any SCP whose requests carry keys can call them, whatever it keeps its entities
//! in. An identifier is compiled once into a [`RequestIdentifier`]; a store that can select by itself reads the
//! [keys](RequestIdentifier::keys) to do so, and lets [`RequestIdentifier::matches`] have the last word.
//!
//! ```text
//!   identifier ─► RequestIdentifier::new ─┬─► keys() ─► the WHERE of your index,
//!     Matching ──────┘        │             which may let too many pass
//!                             ├─► matches(&candidate) ─► yes or no
//!                             └─► respond(&candidate) ─► a Pending response
//! ```
//!
//! | type of matching | key | |
//! |---|---|---|
//! | [single value](MatchingType::SingleValue) | `CT` | §C.2.2.2.1 |
//! | [list of UID](MatchingType::ListOfUid) | `1.2.3\1.2.4` | §C.2.2.2.2 |
//! | [universal](MatchingType::Universal) | no value, `*` | §C.2.2.2.3 |
//! | [wild card](MatchingType::Wildcard) | `Sm?th*` | §C.2.2.2.4 |
//! | [range](MatchingType::Range) | `20240101-`, `0800-1200` | §C.2.2.2.5 |
//! | [sequence](MatchingType::Sequence) | one item with keys | §C.2.2.2.6 |
//! | [empty value](MatchingType::EmptyValue) | `""`, if negotiated | §C.2.2.2.7 |
//! | [multiple value](MatchingType::MultipleValue) | `CT\PT`, if negotiated | §C.2.2.2.8 |
//!
//! Where the standard leaves the choice to the implementation, this one
//! - compares person names without regard to case (unless [`Matching`] says otherwise), the whole value or group by
//!   group; a key of one group matches any group of the name; trailing `^` and spaces at components do not count, so
//!   that `Doe^*` also matches `Doe`, and a `?` stands for a character that is there;
//! - compares dates and times by what they mean: `2230` is `223000`, `1998.01.28` is `19980128`; the upper bound of
//!   a range reaches to the end of what it names, so that `-1999` includes December 1999;
//! - compares IS, DS and binary numbers as numbers: `007` is `7`;
//! - takes several values of a key as alternatives where multiple value matching was not negotiated;
//! - takes a candidate with several values to match if one of them does (§C.2.2.3).
//!
//! Text is compared after it was decoded; it is not normalized (NFC, NFD) unless names are matched fuzzily.
//!
//! Which keys a SCP must support is in [`keys`]. How much an identifier may ask for is in [`Limits`]: with them, what one
//! candidate costs to compare is linear in its size.
//!
//! ```
//! use kerma_dataset::DataSet;
//! use kerma_dictionary::tags;
//! use kerma_service::matching::{Matching, RequestIdentifier};
//!
//! let mut identifier = DataSet::new();
//! identifier.set(tags::PATIENT_NAME, "doe^j*")?;
//! identifier.set(tags::STUDY_DATE, "20240101-")?;
//! identifier.set(tags::ACCESSION_NUMBER, "")?;
//! let query = RequestIdentifier::new(&identifier, &Matching::default());
//!
//! let mut study = DataSet::new();
//! study.set(tags::PATIENT_NAME, "Doe^Jane")?;
//! study.set(tags::STUDY_DATE, "20240229")?;
//! study.set(tags::STUDY_DESCRIPTION, "Not asked for")?;
//! assert!(query.matches(&study));
//! assert_eq!(query.respond(&study).len(), 3);
//! # Ok::<(), kerma_dataset::ValueError>(())
//! ```

mod fold;
#[rustfmt::skip]
mod generated;
mod glob;
mod key_value;
pub mod keys;
mod limits;
mod matching_keys;
mod name;
mod options;
mod request_identifier;
mod respond;
mod temporal;
mod timezone;

pub use fold::fold_case;
pub use key_value::KeyValue;
pub use limits::{Limits, TooMuch};
pub use name::{NameBound, name_groups};
pub use options::Matching;
pub use request_identifier::{Key, MatchingType, RequestIdentifier};
pub use temporal::Range;
pub use timezone::{in_timezone, utc_offset};

use kerma_dataset::DataSet;

/// Whether the candidate is one that the identifier asks for. To try many candidates, compile the identifier once
/// with [`RequestIdentifier::new`].
pub fn matches(identifier: &DataSet, candidate: &DataSet, matching: &Matching) -> bool {
    RequestIdentifier::new(identifier, matching).matches(candidate)
}
