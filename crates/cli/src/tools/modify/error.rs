use std::io;
use std::path::PathBuf;

use kerma_dictionary::{Tag, Vr};

use crate::options::element_path::PathError;
use crate::options::keys::KeyError;

/// Why a change could not be made.
#[derive(Debug, thiserror::Error)]
pub(super) enum EditError {
    #[error("there is no element to change or erase")]
    NotFound,
    #[error("{0} is a sequence or an item, which has no value: name an element in it")]
    NoValue(Tag),
    #[error("{0} is compressed: its fragments are not set by a value")]
    Compressed(Tag),
    #[error("expected hexadecimal digits for {tag} ({vr}), {} for each number, with backslashes between", 2 * unit)]
    NotHexadecimal { tag: Tag, vr: Vr, unit: usize },
    #[error("Cannot read input file {}: {}", .0.display(), .1)]
    Unreadable(PathBuf, io::Error),
    #[error("{tag} ({vr}) has values of {unit} bytes, and the length of {} is no multiple of it", path.display())]
    NotWhole { tag: Tag, vr: Vr, unit: usize, path: PathBuf },
    #[error("{0} is UN: what its value would mean is not known")]
    Unknown(Tag),
    #[error("{0}")]
    Path(#[from] PathError),
    #[error("{0}")]
    Value(#[from] KeyError),
}
