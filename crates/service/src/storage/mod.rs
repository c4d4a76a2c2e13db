//! The Storage service class and Non-Patient Object Storage (PS3.4 annexes B and GG): C-STORE.
//!
//! A handler takes an instance as a [`DataSet`](kerma_dataset::DataSet) (a closure), or as encoded fragments while they arrive
//! ([`Store`] and [`Receive`]). The latter needs no more memory than one fragment.
//!
//! The status of the response where the handler does not decide it:
//!
//! | status | when |
//! |---|---|
//! | 0x0117 | the request has no Affected SOP Instance UID; there is nothing to call the instance by |
//! | 0xA700 | the data set is larger than [`DataSetHandler::limit`] |
//! | 0xC001 | the handler's status data set has no Status (0000,0900) |
//! | 0xC002 | the Status of the handler's status data set is not one |
//! | 0xC210 | the data set cannot be decoded, is not whole, or is not there; a handler that takes fragments is refused it too |
//! | 0xC211 | the handler failed or panicked |

mod collect;
pub(crate) mod contexts;
mod file_meta;
mod operation;
pub mod plan;
pub mod whole;

use alloc::{boxed::Box, sync::Arc, vec, vec::Vec};
use core::task::{Context, Poll};

use bytes::Bytes;
use kerma_association::negotiation::{AbstractSyntax, Supported, TransferSyntaxes};
use kerma_dictionary::{
    Uid,
    sop_classes::{self, DimseService},
    uids,
};
use kerma_dimse::Command;
use kerma_status::{Status, Table, tables};

pub use collect::DataSetHandler;

use crate::{Operation, Outcome, Request, ServiceClass, StoreRequest, storage::operation::StoreOperation};

/// 0x0117: invalid SOP instance (PS3.7 §C.5.12).
pub const INVALID_SOP_INSTANCE: Status = Status::INVALID_SOP_INSTANCE;
/// 0xC210: the data set of the request cannot be decoded.
pub const UNDECODABLE: Status = Status(0xC210);
/// 0xC211: the handler failed.
pub const HANDLER_FAILED: Status = Status(0xC211);
/// 0xA700: refused, out of resources (PS3.4 Table B.2-1).
pub const OUT_OF_RESOURCES: Status = Status(0xA700);

/// A handler of the instances that are sent to a Storage SCP.
///
/// Closures `Fn(&StoreRequest, DataSet) -> impl Into<Outcome>` are handlers that take whole data sets, of at most 1 GiB;
/// see [`DataSetHandler`].
pub trait Store: Send + Sync {
    /// Called when the request has arrived and its data set has not. The value that it returns takes the data set. An outcome
    /// refuses the instance: the fragments are ignored, and the outcome is the response.
    fn begin(self: Arc<Self>, request: &StoreRequest) -> Result<Box<dyn Receive>, Outcome>;

    /// The transfer syntaxes that the handler can take. By default all that are proposed.
    fn transfer_syntaxes(&self) -> TransferSyntaxes {
        TransferSyntaxes::Any
    }
}

impl<H: Store + ?Sized> Store for Arc<H> {
    fn begin(self: Arc<Self>, request: &StoreRequest) -> Result<Box<dyn Receive>, Outcome> {
        H::begin(Arc::clone(&self), request)
    }

    fn transfer_syntaxes(&self) -> TransferSyntaxes {
        (**self).transfer_syntaxes()
    }
}

/// Takes one data set as it arrives, encoded in the transfer syntax of the request's presentation context.
///
/// If the data set does not come whole, this is dropped without [`end`](Receive::end), and should undo what it has begun.
pub trait Receive: Send {
    /// Whether the next fragment can be taken. Called before each fragment. While this is pending, little more is read from the
    /// peer, so that a slow handler slows its peer.
    fn ready(&mut self, _context: &mut Context<'_>) -> Poll<()> {
        Poll::Ready(())
    }

    /// Takes the next bytes of the data set. An outcome ends the receiving, and the fragments that follow are ignored.
    fn fragment(&mut self, data: Bytes) -> Result<(), Outcome>;

    /// The data set has ended. It is whole, unless the handler [checks that by itself](Receive::tells_losses).
    fn end(self: Box<Self>) -> Outcome;

    /// Whether the handler itself refuses a data set that breaks off or cannot be read. If not, the data set is checked while
    /// it passes. One that is not whole is answered with 0xC210, and the handler is dropped without its end. A handler that
    /// reads the data set anyway returns true and uses [`whole::refused`]. A handler around another returns the other's answer.
    fn tells_losses(&self) -> bool {
        false
    }
}

/// The Storage SCP, for Non-Patient Object Storage too.
#[derive(Clone)]
pub struct Storage {
    handler: Arc<dyn Store>,
    abstract_syntaxes: Vec<AbstractSyntax>,
    transfer_syntaxes: TransferSyntaxes,
}

impl Storage {
    /// An SCP of every storage SOP class of the registry.
    pub fn standard(handler: impl Store + 'static) -> Storage {
        Storage::new(handler, vec![AbstractSyntax::matching(sop_classes::is_storage)])
    }

    /// An SCP of every SOP class that is not registered for another service: private and unknown ones too.
    pub fn any(handler: impl Store + 'static) -> Storage {
        let any = |uid: &Uid| sop_classes::is_storage(uid) || uids::by_uid(uid).is_none();
        Storage::new(handler, vec![AbstractSyntax::matching(any)])
    }

    /// An SCP of these SOP classes.
    pub fn of(sop_classes: impl IntoIterator<Item = Uid>, handler: impl Store + 'static) -> Storage {
        Storage::new(handler, sop_classes.into_iter().map(AbstractSyntax::Is).collect())
    }

    /// Accepts only these transfer syntaxes, in this order of preference. If not set, those of the handler
    /// ([`Store::transfer_syntaxes`]).
    pub fn transfer_syntaxes(mut self, transfer_syntaxes: impl Into<TransferSyntaxes>) -> Storage {
        self.transfer_syntaxes = transfer_syntaxes.into();
        self
    }

    fn new(handler: impl Store + 'static, abstract_syntaxes: Vec<AbstractSyntax>) -> Storage {
        let transfer_syntaxes = handler.transfer_syntaxes();
        Storage { transfer_syntaxes, handler: Arc::new(handler), abstract_syntaxes }
    }
}

impl ServiceClass for Storage {
    fn supported(&self) -> Vec<Supported> {
        let supported = |abstract_syntax| Supported::new(abstract_syntax, self.transfer_syntaxes.clone());
        self.abstract_syntaxes.iter().cloned().map(supported).collect()
    }

    fn begin(&self, request: Request<Command>, has_data_set: bool) -> Option<Box<dyn Operation>> {
        let Command::CStoreRq(command) = &request.command else { return None };
        let command = command.clone();
        let request = request.map(|_| command);
        Some(Box::new(StoreOperation::exchange(request, self.handler.clone(), has_data_set)))
    }
}

/// The statuses of the SOP class's service (PS3.4 Tables B.2-1 and GG.4-1); of Storage if it is not registered.
pub(crate) fn table(sop_class: &Uid) -> &'static Table {
    sop_classes::by_uid(sop_class)
        .map_or(&tables::STORAGE, |class| tables::of_sop_class(class, DimseService::CStore))
}
