//! What is asked of whoever keeps Unified Procedure Steps: the seam between UPS-RS and the archive.

use kerma_archive::ups::Asked;
use kerma_dataset::DataSet;
use kerma_dictionary::{AeTitle, Uid};
use kerma_service::matching::RequestIdentifier;
use kerma_service::normalized::report::Reports;
use kerma_service::ups::{Done, Refusal, Scope};

use crate::access::Asker;
use crate::failure::Failure;

/// Steps that were found.
pub type Found = Box<dyn Iterator<Item = Result<DataSet, Failure>> + Send>;

/// What UPS-RS asks of whoever keeps the steps and tells what becomes of them. `kerma qrscp` is one.
///
/// All methods may block, but those of a channel.
pub trait Workitems: Send + Sync + 'static {
    /// Does what is asked, by the rules of PS3.4 annex CC, and has those told who are to be.
    ///
    /// # Errors
    /// If it cannot be done, whatever was asked; the inner one is the refusal.
    fn ask(&self, asked: Asked, asker: &Asker) -> Result<Result<Done, Refusal>, Failure>;

    /// The steps that match.
    ///
    /// # Errors
    /// If they cannot be searched.
    fn search(&self, query: RequestIdentifier) -> Result<Found, Failure>;

    /// Whether an AE has subscribed to a step, or in the case of the global ones to anything.
    ///
    /// # Errors
    /// If that is not known.
    fn is_subscribed(&self, receiving: &AeTitle, scope: &Scope) -> Result<bool, Failure>;

    /// Opens a channel to an AE: its reports, one after the other, for as long as the channel is not dropped. `None` if whoever
    /// asks may not listen to them.
    fn open(&self, receiving: AeTitle, asker: &Asker) -> Option<Box<dyn Reports>>;

    /// The title of the archive.
    fn title(&self) -> AeTitle;

    /// A new UID, for a step that has none yet.
    fn new_uid(&self) -> Uid;
}
