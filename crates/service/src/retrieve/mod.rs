//! C-GET and C-MOVE in every service class that has them: Query/Retrieve and the other information models (PS3.4
//! annexes C, U, X, Y, Z, BB, HH, II and JJ).
//!
//! One operation serves both. The handler says how many instances match and gives an iterator of them. Each instance is sent by
//! a C-STORE sub-operation, re-encoded if necessary: over the same association for a [`Get`], and over an association with the
//! destination for a [`Move`]. A Pending response with the numbers follows each. C-CANCEL is seen between two instances. An
//! instance that cannot be sent is a failed sub-operation, and the others follow. The SCU's side is a [`RetrieveScu`].
//!
//! If the peer has negotiated an Asynchronous Operations Window (PS3.7 §D.3.3.3) by which it performs several operations at a
//! time, so many sub-operations are under way at a time, and their responses may come in any order. The final response follows
//! the last of them. After a C-CANCEL no further one begins, and those under way are counted as they end.
//!
//! ```text
//!                            ┌─────────◄─── C-GET-RSP FF00 ◄──────┐
//!  Retrieve::retrieve ─► the next instance ─► C-STORE-RQ ─► C-STORE-RSP
//!                            └─► none left ─► C-GET-RSP 0000, B000 or A702
//! ```
//!
//! The status of the response where the handler does not decide it:
//!
//! | C-GET | C-MOVE | when |
//! |---|---|---|
//! | 0x0000 | 0x0000 | no sub-operation failed or gave a warning; there were none |
//! | 0xA700 | 0xA700 | the identifier is larger than the limit |
//! | 0xA702 | 0xA702 | all sub-operations failed, or [`Get::at_most`] so many retrievals are under way |
//! | | 0xA801 | the destination is unknown, or there is no association with it |
//! | 0xB000 | 0xB000 | some sub-operations failed, or some gave a warning |
//! | 0xC001 | 0xC001 | the handler's status data set has no Status (0000,0900) |
//! | 0xC002 | 0xC002 | the Status of the handler's status data set is not one |
//! | 0xC410 | 0xC510 | the identifier cannot be decoded, or there is none |
//! | 0xC411 | 0xC511 | the handler failed or panicked, when it was called or between two instances |
//! | 0xC413 | 0xC513 | the number of sub-operations that the handler gave is below zero |
//! | | 0xC514 | the handler that resolves destinations failed or panicked |
//! | | 0xC515 | the destination that it gave has no host or no port |
//! | 0xFE00 | 0xFE00 | the peer cancelled; the handler's iterator is dropped |
//! | 0xFF00 | 0xFF00 | after each sub-operation |
//!
//! Every response has the numbers of completed, failed and warning sub-operations, once there can be sub-operations. Pending and
//! Cancel also have the number of the remaining ones. With more than 65535 sub-operations there are no numbers, because the
//! elements cannot count them; the reference implementation refuses those with 0xC416 and 0xC516. A final response without
//! Success has a list of the failed instances.
//!
//! ```
//! use kerma_dataset::DataSet;
//! use kerma_service::{Destination, Services, retrieve::{Get, Move, Retrieval, RetrieveRequest}};
//!
//! # fn find(_: DataSet) -> Vec<DataSet> { Vec::new() }
//! let instances = |_: &RetrieveRequest, identifier: DataSet| Retrieval::of(find(identifier));
//! let workstation =
//!     Destination { ae_title: "WORKSTATION".parse()?, host: "ws.example".into(), port: 104 };
//! let services = Services::new()
//!     .with(Get::query_retrieve(instances))
//!     .with(Move::query_retrieve(instances, [workstation]));
//! # Ok::<(), kerma_dictionary::AeTitleError>(())
//! ```

mod bulk_data;
mod destinations;
mod handler;
mod models;
mod operation;
pub mod plan;
mod request;
mod scu;
mod sending;
mod sub_operations;
mod under_way;

use alloc::{boxed::Box, sync::Arc, vec::Vec};

use kerma_association::negotiation::{
    AbstractSyntax, ExtendedNegotiation, Roles, Supported, TransferSyntaxes,
};
use kerma_dataset::Encoding;
use kerma_dictionary::{TransferSyntax, Uid, sop_classes, uids};
use kerma_dimse::Command;

pub use self::{
    destinations::{Destinations, IntoDestination, Resolved},
    handler::{InstanceMatch, IntoRetrieval, Retrieval, Retrieve},
    request::{RetrieveRequest, RetrieveRq},
    scu::{RetrieveResponse, RetrieveScu},
    sub_operations::{Counts, SubOperations},
};
use self::{operation::RetrieveOperation, sending::Sending};
use crate::{Operation, Request, ServiceClass, arriving, places::Places};

/// No UID.
const NO_UID: Uid = Uid::from_static("");

/// The C-GET SCP of one information model or several.
///
/// The sub-operations go over the association of the request. Their presentation contexts are those for which the requestor
/// proposed to be the SCP by role selection (PS3.7 §D.3.3.4). A requestor that forgot role selection gets the instances too,
/// unless the SCP is [`strict`](Get::strict).
#[derive(Clone)]
pub struct Get {
    models: Models,
    storage_transfer_syntaxes: TransferSyntaxes,
    lenient: bool,
}

/// The C-MOVE SCP of one information model or several.
///
/// The sub-operations go over an association with the destination, whose address the [`Destinations`] know.
#[derive(Clone)]
pub struct Move {
    models: Models,
    destinations: Arc<dyn Destinations>,
}

/// What both have.
#[derive(Clone)]
struct Models {
    sop_classes: Vec<Uid>,
    handler: Arc<dyn Retrieve>,
    transfer_syntaxes: TransferSyntaxes,
    extended_negotiation: ExtendedNegotiation,
    bounds: arriving::Bounds,
    places: Places,
}

impl Get {
    /// These SOP classes, private ones too.
    pub fn of(sop_classes: impl IntoIterator<Item = Uid>, handler: impl Retrieve + 'static) -> Get {
        let native = TransferSyntax::DEFAULT.into_iter();
        let others = TransferSyntax::ALL.iter().map(|entry| entry.uid.clone());
        let others =
            others.filter(|uid| !TransferSyntax::DEFAULT.contains(uid) && Encoding::of(uid).is_some());
        Get {
            models: Models::new(sop_classes, handler),
            storage_transfer_syntaxes: native.chain(others).collect::<Vec<Uid>>().into(),
            lenient: true,
        }
    }

    /// Accepts these transfer syntaxes for the instances, in this order of preference. If not set, all that are known,
    /// those with native Pixel Data first, as such instances can be re-encoded from one to the other.
    ///
    /// Where a [`Storage`](crate::storage::Storage) that was provided before supports a SOP class, its own count.
    pub fn storage_transfer_syntaxes(mut self, transfer_syntaxes: impl Into<TransferSyntaxes>) -> Get {
        self.storage_transfer_syntaxes = transfer_syntaxes.into();
        self
    }

    /// Sends instances only on presentation contexts for which role selection made the requestor the SCP
    /// (PS3.7 §D.3.3.4), and does not accept a storage SOP class without. If not set, only a requestor that asked not
    /// to be the SCP is not sent to.
    pub fn strict(mut self) -> Get {
        self.lenient = false;
        self
    }
}

impl Move {
    /// These SOP classes, private ones too.
    pub fn of(
        sop_classes: impl IntoIterator<Item = Uid>,
        handler: impl Retrieve + 'static,
        destinations: impl Destinations + 'static,
    ) -> Move {
        Move { models: Models::new(sop_classes, handler), destinations: Arc::new(destinations) }
    }
}

macro_rules! settings {
    ($type:ident) => {
        impl $type {
            /// Accepts these transfer syntaxes for identifiers only, in this order of preference. If not set, the
            /// uncompressed ones and Deflated Explicit VR Little Endian.
            pub fn transfer_syntaxes(mut self, transfer_syntaxes: impl Into<TransferSyntaxes>) -> $type {
                self.models.transfer_syntaxes = transfer_syntaxes.into();
                self
            }

            /// Answers SOP Class Extended Negotiation so: relational retrieval and the like (PS3.4 §C.5.2.1,
            /// §C.5.3.1). If not set it is not answered, which means that nothing of it is supported.
            pub fn extended(mut self, negotiation: ExtendedNegotiation) -> $type {
                self.models.extended_negotiation = negotiation;
                self
            }

            /// The most bytes that an identifier may have, inflated; a larger one is refused with 0xA700. 1 MiB if not set.
            pub fn limit(mut self, bytes: usize) -> $type {
                self.models.bounds.bytes = bytes;
                self
            }

            /// The most elements, items and fragments that an identifier may have; one with more is refused with 0xA700. 10,000 if
            /// not set.
            pub fn elements(mut self, elements: u64) -> $type {
                self.models.bounds.elements = elements;
                self
            }

            /// Serves so many retrievals at a time. A further one is refused with 0xA702. If the same [`Places`] are given to
            /// several SCPs, it is the number of all of them. All are served if this is not set.
            pub fn at_most(mut self, retrievals: impl Into<Places>) -> $type {
                self.models.places = retrievals.into();
                self
            }
        }
    };
}

settings!(Get);
settings!(Move);

impl Models {
    fn new(sop_classes: impl IntoIterator<Item = Uid>, handler: impl Retrieve + 'static) -> Models {
        Models {
            sop_classes: sop_classes.into_iter().collect(),
            handler: Arc::new(handler),
            transfer_syntaxes: TransferSyntaxes::from(&TransferSyntax::DEFAULT[..]),
            extended_negotiation: ExtendedNegotiation::Unanswered,
            bounds: arriving::Bounds::IDENTIFIER,
            places: Places::default(),
        }
    }

    fn supported(&self) -> Vec<Supported> {
        let supported = |sop_class: &Uid| {
            Supported::new(sop_class.clone(), self.transfer_syntaxes.clone())
                .extended_negotiation(self.extended_negotiation.clone())
        };
        self.sop_classes.iter().map(supported).collect()
    }

    fn begin(
        &self,
        request: RetrieveRequest,
        destinations: Option<Arc<dyn Destinations>>,
        sending: Sending,
        has_data_set: bool,
    ) -> Box<dyn Operation> {
        let handler = self.handler.clone();
        Box::new(RetrieveOperation::exchange(
            request,
            handler,
            destinations,
            sending,
            (self.bounds, self.places.clone()),
            has_data_set,
        ))
    }
}

impl ServiceClass for Get {
    /// The models, and with them the storage SOP classes, whose SCU this side is.
    fn supported(&self) -> Vec<Supported> {
        let stored = |uid: &Uid| sop_classes::is_storage(uid) || uids::by_uid(uid).is_none();
        // To accept a context whose requestor forgot to ask to be the SCP, this side has to be one too.
        let roles = if self.lenient { Roles::BOTH } else { Roles::SCU };
        let stored = Supported::new(AbstractSyntax::matching(stored), self.storage_transfer_syntaxes.clone());
        self.models.supported().into_iter().chain([stored.roles(roles)]).collect()
    }

    fn begin(&self, request: Request<Command>, has_data_set: bool) -> Option<Box<dyn Operation>> {
        let Command::CGetRq(command) = &request.command else { return None };
        let command = RetrieveRq::CGet(command.clone());
        let model = uids::COMPOSITE_INSTANCE_RETRIEVE_WITHOUT_BULK_DATA_GET;
        let sending = Sending {
            to_requestor: true,
            lenient: self.lenient,
            without_bulk_data: request.context.abstract_syntax == model,
        };
        Some(self.models.begin(request.map(|_| command), None, sending, has_data_set))
    }
}

impl ServiceClass for Move {
    fn supported(&self) -> Vec<Supported> {
        self.models.supported()
    }

    fn begin(&self, request: Request<Command>, has_data_set: bool) -> Option<Box<dyn Operation>> {
        let Command::CMoveRq(command) = &request.command else { return None };
        let command = RetrieveRq::CMove(command.clone());
        let sending = Sending { to_requestor: false, lenient: false, without_bulk_data: false };
        let destinations = Some(self.destinations.clone());
        Some(self.models.begin(request.map(|_| command), destinations, sending, has_data_set))
    }
}
