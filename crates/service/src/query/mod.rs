//! C-FIND in every service class that has it: Query/Retrieve, worklists and the other information models (PS3.4
//! annexes C, K, Q, U, V, X, BB, HH, II and JJ).
//!
//! The SCP is a [`Query`] around a handler that gives an iterator of matches. One match is pulled, encoded and sent
//! at a time, so that a query of any size needs the memory of one match, and C-CANCEL is seen between two of them.
//! A handler that searches for long without a match says [`Match::NotYet`] now and then, so that C-CANCEL is seen
//! there too. The SCU's side is a [`FindScu`].
//!
//! ```text
//!                                  ┌────────────◄──────────────┐
//!  identifier ─► Find::find ─► Matches::next ─► encoded ─► C-FIND-RSP FF00
//!                                  └─► none left ────────► C-FIND-RSP 0000
//! ```
//!
//! [`Hierarchy`] knows the unique keys that an identifier of the Query/Retrieve models must have. [`matching`] decides which
//! entities match an identifier. [`ResponseCharacterSet`] chooses the character set of the answer.
//!
//! The status of the response where the handler does not decide it:
//!
//! | status | when |
//! |---|---|
//! | 0x0000 | there are no more matches; in Relevant Patient Information Query after the first |
//! | 0xA700 | the identifier is larger than [`Query::limit`] or asks for more than [`Query::matching_limits`], or |
//! | | [`Query::at_most`] so many queries are under way |
//! | 0xC001 | the handler's status data set has no Status (0000,0900) |
//! | 0xC002 | the Status of the handler's status data set is not one |
//! | 0xC310 | the identifier cannot be decoded, or there is none |
//! | 0xC311 | the handler failed or panicked, when it was called or between two matches |
//! | 0xC312 | a match cannot be encoded, or is empty |
//! | 0xFE00 | the peer cancelled; the handler's iterator is dropped |
//! | 0xFF00 | a match |
//!
//! ```
//! use kerma_dataset::DataSet;
//! use kerma_dictionary::tags;
//! use kerma_service::{Services, query::{FindRequest, Query}};
//!
//! let studies = Query::study_root(|request: &FindRequest, identifier: DataSet| {
//!     let patient = identifier.string(tags::PATIENT_ID)?;
//!     let mut study = DataSet::new();
//!     study.set(tags::PATIENT_ID, patient)?;
//!     Ok::<_, kerma_dataset::ValueError>([study])
//! });
//! let services = Services::new().with(studies);
//! ```

pub(crate) mod character_set;
mod find;
mod hierarchy;
mod operation;
mod scu;

use alloc::{boxed::Box, sync::Arc, vec::Vec};

use kerma_association::negotiation::{ExtendedNegotiation, Supported, TransferSyntaxes};
use kerma_dictionary::{TransferSyntax, Uid, uids};
use kerma_dimse::{CFindRq, Command};
use kerma_status::Status;

use self::operation::FindOperation;
pub use self::{
    character_set::ResponseCharacterSet,
    find::{Find, IntoMatches, Match, Matches},
    hierarchy::{Hierarchy, NotOfHierarchy},
    scu::{FindScu, Found},
};
use crate::{Operation, Request, ServiceClass, arriving, matching, places::Places};

/// 0xB001: the response limit is reached, a further request may give more (Repository Query, PS3.4 §C.6.4).
pub const RESPONSE_LIMIT_REACHED: Status = Status(0xB001);
/// 0xC100: more than one match (Relevant Patient Information Query, PS3.4 Table Q.2-1).
pub const MORE_THAN_ONE_MATCH: Status = Status(0xC100);
/// 0xC200: the template is not supported (Relevant Patient Information Query, PS3.4 Table Q.2-1).
pub const TEMPLATE_NOT_SUPPORTED: Status = Status(0xC200);
/// 0xC310: the identifier of the request cannot be decoded.
pub const UNDECODABLE: Status = Status(0xC310);
/// 0xC311: the handler failed.
pub const HANDLER_FAILED: Status = Status(0xC311);
/// 0xC312: a match cannot be encoded.
pub const UNENCODABLE: Status = Status(0xC312);

/// A C-FIND request as a handler sees it.
pub type FindRequest = Request<CFindRq>;

/// The C-FIND SCP of one information model or several.
///
/// Constructors are named for the service class or the model. `request.affected_sop_class_uid` tells the handler of
/// several models which one is asked; providing two with [`Services::with`](crate::Services::with) gives each its
/// own handler.
#[derive(Clone)]
pub struct Query {
    handler: Arc<dyn Find>,
    sop_classes: Vec<Uid>,
    transfer_syntaxes: TransferSyntaxes,
    extended_negotiation: ExtendedNegotiation,
    bounds: Bounds,
}

/// What a query may cost.
#[derive(Clone)]
struct Bounds {
    /// Of the identifier.
    identifier: arriving::Bounds,
    matching: matching::Limits,
    places: Places,
}

impl Query {
    /// Query/Retrieve in all three of its models: Patient Root, Study Root and the retired Patient/Study Only
    /// (PS3.4 §C.6).
    pub fn query_retrieve(handler: impl Find + 'static) -> Query {
        Query::of(
            [
                uids::PATIENT_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND,
                uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND,
                uids::PATIENT_STUDY_ONLY_QUERY_RETRIEVE_INFORMATION_MODEL_FIND,
            ],
            handler,
        )
    }

    /// Query/Retrieve, Patient Root (PS3.4 §C.6.1).
    pub fn patient_root(handler: impl Find + 'static) -> Query {
        Query::of([uids::PATIENT_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND], handler)
    }

    /// Query/Retrieve, Study Root (PS3.4 §C.6.2).
    pub fn study_root(handler: impl Find + 'static) -> Query {
        Query::of([uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND], handler)
    }

    /// Query/Retrieve, Patient/Study Only, retired in 2004 and still asked for (PS3.4 §C.6.3).
    pub fn patient_study_only(handler: impl Find + 'static) -> Query {
        Query::of([uids::PATIENT_STUDY_ONLY_QUERY_RETRIEVE_INFORMATION_MODEL_FIND], handler)
    }

    /// Repository Query, for whole archives in parts: [`RESPONSE_LIMIT_REACHED`] ends a part (PS3.4 §C.6.4).
    pub fn repository(handler: impl Find + 'static) -> Query {
        Query::of([uids::REPOSITORY_QUERY], handler)
    }

    /// Basic Worklist Management: the Modality Worklist (PS3.4 annex K).
    pub fn modality_worklist(handler: impl Find + 'static) -> Query {
        Query::of([uids::MODALITY_WORKLIST_INFORMATION_MODEL_FIND], handler)
    }

    /// Relevant Patient Information Query, general, breast imaging and cardiac (PS3.4 annex Q).
    ///
    /// At most one match is sent. A handler that has more than one says [`MORE_THAN_ONE_MATCH`], one that does not
    /// know the template [`TEMPLATE_NOT_SUPPORTED`].
    pub fn relevant_patient_information(handler: impl Find + 'static) -> Query {
        Query::of(
            [
                uids::GENERAL_RELEVANT_PATIENT_INFORMATION_QUERY,
                uids::BREAST_IMAGING_RELEVANT_PATIENT_INFORMATION_QUERY,
                uids::CARDIAC_RELEVANT_PATIENT_INFORMATION_QUERY,
            ],
            handler,
        )
    }

    /// Substance Administration Query: product characteristics and substance approval (PS3.4 annex V).
    pub fn substance_administration(handler: impl Find + 'static) -> Query {
        Query::of([uids::PRODUCT_CHARACTERISTICS_QUERY, uids::SUBSTANCE_APPROVAL_QUERY], handler)
    }

    /// Hanging Protocol Query/Retrieve (PS3.4 annex U).
    pub fn hanging_protocol(handler: impl Find + 'static) -> Query {
        Query::of([uids::HANGING_PROTOCOL_INFORMATION_MODEL_FIND], handler)
    }

    /// Defined Procedure Protocol Query/Retrieve (PS3.4 annex HH).
    pub fn defined_procedure_protocol(handler: impl Find + 'static) -> Query {
        Query::of([uids::DEFINED_PROCEDURE_PROTOCOL_INFORMATION_MODEL_FIND], handler)
    }

    /// Protocol Approval Query/Retrieve (PS3.4 annex II).
    pub fn protocol_approval(handler: impl Find + 'static) -> Query {
        Query::of([uids::PROTOCOL_APPROVAL_INFORMATION_MODEL_FIND], handler)
    }

    /// Color Palette Query/Retrieve (PS3.4 annex X).
    pub fn color_palette(handler: impl Find + 'static) -> Query {
        Query::of([uids::COLOR_PALETTE_QUERY_RETRIEVE_INFORMATION_MODEL_FIND], handler)
    }

    /// Implant Template Query/Retrieve: generic templates, assemblies and groups (PS3.4 annex BB).
    pub fn implant_template(handler: impl Find + 'static) -> Query {
        Query::of(
            [
                uids::GENERIC_IMPLANT_TEMPLATE_INFORMATION_MODEL_FIND,
                uids::IMPLANT_ASSEMBLY_TEMPLATE_INFORMATION_MODEL_FIND,
                uids::IMPLANT_TEMPLATE_GROUP_INFORMATION_MODEL_FIND,
            ],
            handler,
        )
    }

    /// Inventory Query/Retrieve (PS3.4 annex JJ).
    pub fn inventory(handler: impl Find + 'static) -> Query {
        Query::of([uids::INVENTORY_FIND], handler)
    }

    /// These SOP classes, private ones too.
    pub fn of(sop_classes: impl IntoIterator<Item = Uid>, handler: impl Find + 'static) -> Query {
        Query {
            handler: Arc::new(handler),
            sop_classes: sop_classes.into_iter().collect(),
            transfer_syntaxes: TransferSyntaxes::from(&TransferSyntax::DEFAULT[..]),
            extended_negotiation: ExtendedNegotiation::Unanswered,
            bounds: Bounds {
                identifier: arriving::Bounds::IDENTIFIER,
                matching: matching::Limits::default(),
                places: Places::default(),
            },
        }
    }

    /// Only these of its SOP classes. Others than those that it has are ignored.
    pub fn only(mut self, sop_classes: impl IntoIterator<Item = Uid>) -> Query {
        let sop_classes: Vec<Uid> = sop_classes.into_iter().collect();
        self.sop_classes.retain(|uid| sop_classes.contains(uid));
        self
    }

    /// Accepts these transfer syntaxes only, in this order of preference. If not set, the uncompressed ones and
    /// Deflated Explicit VR Little Endian.
    pub fn transfer_syntaxes(mut self, transfer_syntaxes: impl Into<TransferSyntaxes>) -> Query {
        self.transfer_syntaxes = transfer_syntaxes.into();
        self
    }

    /// Answers SOP Class Extended Negotiation by this policy: relational queries and other options (PS3.4 §C.5.1.1). If not set
    /// it is not answered, which means that none of the options is supported.
    pub fn extended(mut self, negotiation: ExtendedNegotiation) -> Query {
        self.extended_negotiation = negotiation;
        self
    }

    /// The most bytes that an identifier may have, inflated; a larger one is refused with 0xA700. 1 MiB if not set.
    pub fn limit(mut self, bytes: usize) -> Query {
        self.bounds.identifier.bytes = bytes;
        self
    }

    /// The most elements, items and fragments that an identifier may have; one with more is refused with 0xA700. 10,000 if not
    /// set.
    pub fn elements(mut self, elements: u64) -> Query {
        self.bounds.identifier.elements = elements;
        self
    }

    /// How much an identifier may ask for. One that asks for more is refused with 0xA700, and the handler does not see it. If not
    /// set, the default of [`matching::Limits`].
    pub fn matching_limits(mut self, limits: matching::Limits) -> Query {
        self.bounds.matching = limits;
        self
    }

    /// Answers at most this number of queries at a time, over all associations and all clones of this SCP. A further query is
    /// refused with 0xA700. A query counts from the call of its handler to its final response. [`Places`] can be shared with
    /// other information models. If not set there is no limit.
    pub fn at_most(mut self, queries: impl Into<Places>) -> Query {
        self.bounds.places = queries.into();
        self
    }
}

impl ServiceClass for Query {
    fn supported(&self) -> Vec<Supported> {
        let supported = |sop_class: &Uid| {
            Supported::new(sop_class.clone(), self.transfer_syntaxes.clone())
                .extended_negotiation(self.extended_negotiation.clone())
        };
        self.sop_classes.iter().map(supported).collect()
    }

    fn begin(&self, request: Request<Command>, has_data_set: bool) -> Option<Box<dyn Operation>> {
        let Command::CFindRq(command) = &request.command else { return None };
        let command = command.clone();
        let request = request.map(|_| command);
        Some(Box::new(FindOperation::exchange(
            request,
            self.handler.clone(),
            self.bounds.clone(),
            has_data_set,
        )))
    }
}
