//! Instance Availability Notification (PS3.4 annex R): an SCP that names what has no name. Everything else is that of
//! [`kerma_service::ian`].

pub use kerma_service::ian::*;
use kerma_service::normalized::Normalized;

use crate::new_uid;

/// The SCP. A notification without a SOP Instance UID gets a new one, which the handler sees in the request.
pub fn scp(handler: impl Notified + 'static) -> Normalized {
    scp_naming(handler, new_uid)
}
