//! The normalized service classes of PS3.4: N-CREATE, N-SET, N-GET, N-ACTION, N-DELETE and N-EVENT-REPORT (PS3.7 §10).
//!
//! A service class is a row, a [`Class`]. Its SCP is a [`Normalized`]: the row and a handler, which implements [`Perform`]. Most service
//! classes have a handler trait of their own, in the words of their users, that is put before [`Perform`]. [`Normalized::of`] takes
//! closures for a private SOP class. What an SCU asks is an [`NRequest`].
//!
//! N-EVENT-REPORT goes the other way: the SCP asks, and the SCU has the handler (PS3.7 §10.1.1). So both sides of an association may
//! provide a [`Normalized`].
//!
//! The status of the response where the handler does not decide it:
//!
//! | status | when |
//! |---|---|
//! | 0x0105, 0x0106, 0x0120, 0x0121 | the data set of an N-CREATE or N-SET is not as PS3.4 requires; see [`requirements`] and [`Normalized::forgive`] |
//! | 0x0120, 0x0121 | the information of an N-ACTION lacks what PS3.4 requires |
//! | 0x0114, 0x0115 | it is otherwise not as PS3.4 requires, or that of an N-EVENT-REPORT is not |
//! | 0x0001 or 0x0107 | an N-GET asked for attributes that the handler does not give; which of the two depends on the SOP class |
//! | 0x0110 | the handler failed or panicked, its reply cannot be encoded, the data set cannot be decoded, or nobody has named the instance that an N-CREATE made |
//! | 0x0112 | the SOP class has one well-known instance, and the request names another |
//! | 0x0113, 0x0123 | the SOP class has no such event type or action type |
//! | 0x0117 | the request names no SOP instance, what it names is no UID, or an N-CREATE names a UID that PS3.6 registers |
//! | 0x0118 | the service class has no such SOP class |
//! | 0x0119 | the presentation context does not carry the SOP class, or the instance is the well-known one of another SOP class |
//! | 0x0211 | the SOP class does not have the DIMSE service, or the handler does not |
//! | 0x0212 | the request has no action type or event type |
//! | 0x0213 | the data set is larger than [`Normalized::limit`], or has more elements than [`Normalized::elements`] |
//! | 0xC001 | the handler's status data set has no Status (0000,0900) |
//! | 0xC002 | the Status of the handler's status data set is not one |

mod asked;
mod class;
mod classes;
mod code_string;
mod contexts;
mod handler_trait;
mod items;
mod lookup;
mod of;
mod operation;
mod perform;
mod refusals;
pub mod report;
mod request;
pub mod requirements;

use alloc::{boxed::Box, sync::Arc, vec::Vec};

use kerma_association::negotiation::{Roles, Supported, TransferSyntaxes};
use kerma_dictionary::{TransferSyntax, Uid, sop_classes::DimseService};
use kerma_dimse::Command;

pub use class::{Class, Kind, Member, Meta, Offered, Usage};
pub use classes::{
    COMMITMENT, DISPLAY, IAN, INVENTORY, LOGGING, MEDIA, MPPS, MPPS_NOTIFICATION, MPPS_RETRIEVE, PRINT,
    RT_VERIFICATION, UPS,
};
pub use contexts::contexts_for;
pub use lookup::{statuses, table};
pub use of::{Handle, Of, Tell};
pub use perform::{
    ActionRequest, CreateRequest, DeleteRequest, EventRequest, GetRequest, Perform, SetRequest,
};
pub use request::{NRequest, NResponse};

use crate::{AssociationInfo, Operation, Request, ServiceClass, arriving::Bounds};
use asked::{Asked, kind_of, service_of};
pub(crate) use code_string::code_string;
pub(crate) use handler_trait::handler_trait;
pub(crate) use items::append;
use operation::NormalizedOperation;
pub(crate) use refusals::refusals;
use requirements::Forgiven;

/// The DIMSE-N services.
pub const SERVICES: [DimseService; 6] = [
    DimseService::NCreate,
    DimseService::NSet,
    DimseService::NGet,
    DimseService::NAction,
    DimseService::NDelete,
    DimseService::NEventReport,
];

/// The most bytes that the data set of a request of Print Management may have unless it is said otherwise.
const FILM: usize = 256 << 20;

/// The SCP of a normalized service class, or the SCU that receives its events.
#[derive(Clone)]
pub struct Normalized {
    provided: Provided,
    handler: Arc<dyn Perform>,
}

/// What is provided, but for the handler.
#[derive(Clone)]
struct Provided {
    /// The row; `None` for a private SOP class.
    class: Option<&'static Class>,
    abstract_syntaxes: Vec<Uid>,
    transfer_syntaxes: TransferSyntaxes,
    bounds: Bounds,
    /// What is let pass of what PS3.4 requires; `None` if nothing is checked.
    forgiven: Option<Forgiven>,
}

impl Normalized {
    /// A service class with all its SOP classes and Meta SOP classes.
    pub fn new(class: &'static Class, handler: impl Perform + 'static) -> Normalized {
        let abstract_syntaxes = class.abstract_syntaxes().cloned().collect();
        Normalized { provided: Provided::new(Some(class), abstract_syntaxes), handler: Arc::new(handler) }
    }

    /// Closures for a private SOP class: see [`Of`].
    pub fn of(sop_class: Uid) -> Of {
        Of::new(sop_class)
    }

    /// Only these of its SOP classes and Meta SOP classes. Others than those of the service class are ignored.
    pub fn only(mut self, sop_classes: impl IntoIterator<Item = Uid>) -> Normalized {
        let sop_classes: Vec<Uid> = sop_classes.into_iter().collect();
        self.provided.abstract_syntaxes.retain(|uid| sop_classes.contains(uid));
        self
    }

    /// Accepts these transfer syntaxes only, in this order of preference. If not set, the uncompressed ones and
    /// Deflated Explicit VR Little Endian.
    pub fn transfer_syntaxes(mut self, transfer_syntaxes: impl Into<TransferSyntaxes>) -> Normalized {
        self.provided.transfer_syntaxes = transfer_syntaxes.into();
        self
    }

    /// The most bytes that the data set of a request may have, inflated. A larger one is refused with 0x0213. If not set, 16 MiB,
    /// and of Print Management 256 MiB, in which the images of a film fit.
    pub fn limit(mut self, bytes: usize) -> Normalized {
        self.provided.bounds.bytes = bytes;
        self
    }

    /// The most elements, items and fragments that the data set of a request may have. One with more is refused with 0x0213.
    /// 400,000 if not set.
    pub fn elements(mut self, elements: u64) -> Normalized {
        self.provided.bounds.elements = elements;
        self
    }

    /// Lets these lapses pass when the data set of a request is checked before the handler sees it, and no others.
    /// [`Forgiven::default`] if not set.
    pub fn forgive(mut self, forgiven: Forgiven) -> Normalized {
        self.provided.forgiven = Some(forgiven);
        self
    }

    /// Gives the handler the data set of each request as it came, whatever PS3.4 requires of it.
    pub fn unchecked(mut self) -> Normalized {
        self.provided.forgiven = None;
        self
    }
}

impl ServiceClass for Normalized {
    fn supported(&self) -> Vec<Supported> {
        self.provided.supported(&*self.handler)
    }

    fn begin(&self, request: Request<Command>, has_data_set: bool) -> Option<Box<dyn Operation>> {
        self.provided.begin(&self.handler, request, has_data_set)
    }

    fn ended(&self, association: &AssociationInfo) {
        self.handler.ended(association);
    }
}

impl Provided {
    fn new(class: Option<&'static Class>, abstract_syntaxes: Vec<Uid>) -> Provided {
        let transfer_syntaxes = TransferSyntaxes::from(&TransferSyntax::DEFAULT[..]);
        let forgiven = Some(Forgiven::default());
        let is_print = class.is_some_and(|class| core::ptr::eq(class, &PRINT));
        let bytes = if is_print { FILM } else { Bounds::NORMALIZED.bytes };
        let bounds = Bounds { bytes, ..Bounds::NORMALIZED };
        Provided { class, abstract_syntaxes, transfer_syntaxes, bounds, forgiven }
    }

    fn supported(&self, handler: &dyn Perform) -> Vec<Supported> {
        let supported = |abstract_syntax: &Uid| {
            let offers = |service: &DimseService| {
                self.class.is_none_or(|class| {
                    class.carried(abstract_syntax).any(|member| member.offers(*service).is_some())
                })
            };
            let mut services = SERVICES.iter().filter(|service| offers(service));
            let scu = handler.performs(DimseService::NEventReport) && offers(&DimseService::NEventReport);
            // As the SCP it reports events, even if it has nothing else to do.
            let supported = Supported::new(abstract_syntax.clone(), self.transfer_syntaxes.clone());
            services.next().map(|_| supported.roles(Roles { scu, scp: true }))
        };
        self.abstract_syntaxes.iter().filter_map(supported).collect()
    }

    fn begin(
        &self,
        handler: &Arc<dyn Perform>,
        request: Request<Command>,
        has_data_set: bool,
    ) -> Option<Box<dyn Operation>> {
        let service = service_of(&request.command).filter(|service| handler.performs(*service))?;
        let asked = Asked::of(&request)?;
        let operation =
            NormalizedOperation::exchange(request, asked, service, self, handler.clone(), has_data_set);
        Some(Box::new(operation))
    }
}
