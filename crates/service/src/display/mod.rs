//! Display System Management (PS3.4 annex EE): an SCU asks how a display system is built, adjusted and tested.
//!
//! ```
//! use kerma_dataset::DataSet;
//! use kerma_dictionary::{tags, uids};
//! use kerma_service::{Services, display, normalized::GetRequest};
//! use kerma_status::Status;
//!
//! // The SCP.
//! let scp = display::scp(|_: &GetRequest| {
//!     let mut system = DataSet::new();
//!     system.set(tags::MANUFACTURER, "ACME")?;
//!     Ok::<_, kerma_dataset::ValueError>((Status::SUCCESS, system))
//! });
//! assert!(Services::new().with(scp).supports(&uids::DISPLAY_SYSTEM));
//!
//! // The SCU: association.request(display::status([]))?.data_set
//! let request = display::status([tags::MANUFACTURER, tags::DISPLAY_SUBSYSTEM_SEQUENCE]);
//! assert_eq!(request.sop_instance(), Some(&uids::DISPLAY_SYSTEM_INSTANCE));
//! ```

use kerma_dictionary::{Tag, sop_classes::DimseService, uids};

use crate::{
    Outcome,
    normalized::{DISPLAY, GetRequest, NRequest, Normalized, Perform, handler_trait},
};

/// N-GET: asks a display system for these attributes, for all of them if none is named.
pub fn status(attributes: impl IntoIterator<Item = Tag>) -> NRequest {
    NRequest::get(uids::DISPLAY_SYSTEM, uids::DISPLAY_SYSTEM_INSTANCE, attributes)
}

handler_trait! {
    /// Whoever knows a display system: the handler of [`scp`]. Closures `Fn(&GetRequest) -> impl Into<Outcome>` are handlers, and
    /// asynchronous ones through [`handler`](crate::handler).
    Describe:
    /// Replies with all attributes of the system ([`Outcome::reply`]). Those that are asked for are chosen afterwards.
    describe(GetRequest)
}

/// The SCP.
pub fn scp(handler: impl Describe + 'static) -> Normalized {
    Normalized::new(&DISPLAY, Describing(handler))
}

struct Describing<D>(D);

impl<D: Describe> Perform for Describing<D> {
    fn get(&self, request: &GetRequest) -> Outcome {
        self.0.describe(request)
    }

    fn performs(&self, service: DimseService) -> bool {
        service == DimseService::NGet
    }
}
