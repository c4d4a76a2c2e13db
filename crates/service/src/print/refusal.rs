use alloc::{format, vec::Vec};
use core::fmt;

use kerma_dataset::DataSet;
use kerma_dictionary::Tag;
use kerma_status::Status;

use crate::Outcome;

/// Why a request of a film session was not performed. The session is as it was before. As an [`Outcome`] it is the response.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Refusal {
    /// An instance of that UID is there already (0x0111).
    Duplicate,
    /// The association has a film session already (0x0213, PS3.4 §H.4.1.2.1.3).
    SecondSession,
    /// The printer keeps no more film boxes or Presentation LUTs (0x0213).
    TooMany,
    /// No instance of that UID is there (0x0112).
    NoSuchInstance,
    /// The instance is of another SOP class (0x0119).
    OtherClass,
    /// These attributes must be there (0x0120).
    Missing(Vec<Tag>),
    /// These attributes cannot be set (0x0105).
    NotSettable(Vec<Tag>),
    /// Values that are not possible: the attributes of the request that have them (0x0106).
    Invalid(DataSet),
    /// The SOP class has no such service (0x0211).
    Unrecognized,
    /// The printer does not print film sessions as a whole (0x0211).
    NoSessionPrinting,
    /// A Presentation LUT that a box refers to is not deleted (0x0110, PS3.4 §H.4.9.2.2.2).
    InUse,
    /// Only the film box that was made last is changed, printed and deleted (0x0110, PS3.4 §H.4.2.2).
    NotTheLast,
    /// The film session has no film box (0xC600).
    NoFilmBoxes,
    /// The image is larger than its image box (0xC603).
    ImageTooLarge,
    /// The printer's memory is too small for the image (0xC605).
    OutOfMemory,
    /// There is a film box that has not been printed, and film sessions as a whole are not printed (0xC616).
    UnprintedFilm,
}

/// What was done otherwise than asked for. As an [`Outcome`] it is the status of a warning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Warning {
    /// A value is not one of the printer's: its default is used (0x0116).
    OutOfRange,
    /// No memory can be reserved (0xB600).
    NoMemoryAllocation,
    /// A density is outside of the printer's range: its limit is used (0xB605).
    DensityLimited,
    /// The films are not collated (0xB601).
    NotCollated,
    /// No film of the session has an image (0xB602).
    EmptySession,
    /// The film has no image (0xB603).
    EmptyFilm,
    /// An image is larger than its image box, and made smaller (0xB604).
    Demagnified,
    /// An image is larger than its image box, and cropped (0xB609).
    Cropped,
    /// An image is larger than its image box, and decimated (0xB60A).
    Decimated,
}

/// A request of a film session that was performed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Performed {
    /// What was done otherwise than asked for; of several the one that changes the film most.
    pub warning: Option<Warning>,
    /// What the response says of the instance: its attributes, with the values that the printer will use.
    pub attributes: DataSet,
}

impl Refusal {
    /// The status of the response.
    pub const fn status(&self) -> Status {
        match self {
            Refusal::Duplicate => Status::DUPLICATE_SOP_INSTANCE,
            Refusal::SecondSession | Refusal::TooMany => Status::RESOURCE_LIMITATION,
            Refusal::NoSuchInstance => Status::NO_SUCH_SOP_INSTANCE,
            Refusal::OtherClass => Status::CLASS_INSTANCE_CONFLICT,
            Refusal::Missing(_) => Status::MISSING_ATTRIBUTE,
            Refusal::NotSettable(_) => Status::NO_SUCH_ATTRIBUTE,
            Refusal::Invalid(_) => Status::INVALID_ATTRIBUTE_VALUE,
            Refusal::Unrecognized | Refusal::NoSessionPrinting => Status::UNRECOGNIZED_OPERATION,
            Refusal::InUse | Refusal::NotTheLast => Status::PROCESSING_FAILURE,
            Refusal::NoFilmBoxes => Status(0xC600),
            Refusal::ImageTooLarge => Status(0xC603),
            Refusal::OutOfMemory => Status(0xC605),
            Refusal::UnprintedFilm => Status(0xC616),
        }
    }
}

impl Warning {
    /// The status of the response.
    pub const fn status(self) -> Status {
        Status(match self {
            Warning::OutOfRange => 0x0116,
            Warning::NoMemoryAllocation => 0xB600,
            Warning::NotCollated => 0xB601,
            Warning::EmptySession => 0xB602,
            Warning::EmptyFilm => 0xB603,
            Warning::Demagnified => 0xB604,
            Warning::DensityLimited => 0xB605,
            Warning::Cropped => 0xB609,
            Warning::Decimated => 0xB60A,
        })
    }
}

/// Fits an Error Comment, 64 characters at most (PS3.7 Table E.1-1).
impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Refusal::Duplicate => "An instance of this UID is there already",
            Refusal::TooMany => "There are too many film boxes or Presentation LUTs",
            Refusal::SecondSession => "The association has a film session already",
            Refusal::NoSuchInstance => "There is no such instance",
            Refusal::OtherClass => "The instance is of another SOP class",
            Refusal::Missing(tags) => return named(f, "Missing:", tags.iter().copied()),
            Refusal::NotSettable(tags) => return named(f, "Cannot be set:", tags.iter().copied()),
            Refusal::Invalid(values) => {
                return named(f, "Not possible:", values.iter().map(|element| element.tag()));
            }
            Refusal::Unrecognized => "The SOP class has no such service",
            Refusal::NoSessionPrinting => "Film sessions are not printed as a whole",
            Refusal::InUse => "The Presentation LUT is in use",
            Refusal::NotTheLast => "Not the film box that was made last",
            Refusal::NoFilmBoxes => "The film session has no film box",
            Refusal::ImageTooLarge => "The image is larger than the image box",
            Refusal::OutOfMemory => "The memory is too small for the image",
            Refusal::UnprintedFilm => "A film box has not been printed",
        })
    }
}

/// The first three of these; each takes 12 characters.
fn named(f: &mut fmt::Formatter<'_>, why: &str, mut tags: impl Iterator<Item = Tag>) -> fmt::Result {
    f.write_str(why)?;
    tags.by_ref().take(3).try_for_each(|tag| write!(f, " {tag}"))?;
    if tags.next().is_some() { f.write_str(" …") } else { Ok(()) }
}

impl core::error::Error for Refusal {}

impl From<Refusal> for Outcome {
    fn from(why: Refusal) -> Outcome {
        let outcome = Outcome::new(why.status()).comment(format!("{why}"));
        match why {
            Refusal::Missing(tags) | Refusal::NotSettable(tags) => outcome.attributes(tags),
            Refusal::Invalid(values) => outcome.reply(values),
            _ => outcome,
        }
    }
}

impl From<Performed> for Outcome {
    fn from(performed: Performed) -> Outcome {
        let status = performed.warning.map_or(Status::SUCCESS, Warning::status);
        let outcome = Outcome::new(status);
        if performed.attributes.is_empty() { outcome } else { outcome.reply(performed.attributes) }
    }
}
