//! Whether a data set that a peer sends is whole.

use alloc::string::{String, ToString};

use kerma_dataset::Read;

/// What is missing of a data set that a request or response promises ([`Read::loss`]); `None` if it is whole. A file may be
/// read as far as it goes, and an empty one is an empty data set. What a peer sends has an element at least: of nothing,
/// all is missing.
pub(crate) fn lacking(read: &Read) -> Option<String> {
    if let Some(loss) = read.loss() {
        return Some(loss.to_string());
    }
    (read.length == 0).then(|| "there is no element in it".into())
}
