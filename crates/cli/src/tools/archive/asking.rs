//! What is asked before something is changed or removed.

use kerma_archive::Archive;
use kerma_dictionary::Uid;

use super::Failure;
use super::selection::instances_of;
use crate::report::Ending;
use crate::report::confirm::{Confirmed, confirm};
use crate::report::output::Output;

/// How the tool ends if it does not go on. `done` is what is then not done, such as "removed"; `what` is what it would do.
pub(super) fn ended(
    yes: bool,
    output: Output,
    done: &str,
    what: &str,
    question: impl FnOnce() -> String,
) -> Result<Option<Ending>, Failure> {
    match confirm(yes, output, question) {
        Confirmed::Yes => Ok(None),
        Confirmed::No => {
            log::warn!("Nothing is {done}");
            Ok(Some(Ending::Failed))
        }
        Confirmed::Unasked => Err(Failure::Misused(format!(
            "{what}, and there is nobody to ask: with --yes it does so without. Nothing was done"
        ))),
    }
}

/// How many instances these studies, series and instances have.
pub(super) fn instances(archive: &Archive, uids: &[String]) -> usize {
    let of = |uid: &String| instances_of(archive, &Uid::from_bytes(uid.as_bytes())).ok().flatten();
    uids.iter().filter_map(of).map(|instances| instances.len()).sum()
}
