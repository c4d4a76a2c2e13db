//! Who is let in, decided for each association.

use std::any::Any;
use std::net::SocketAddr;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use kerma_association::negotiation::{AbstractSyntax, Policy, Supported};
use kerma_dictionary::Uid;
use kerma_pdu::{AAssociateRj, AAssociateRq};

/// Decides as acceptor for each association whether its requestor is let in, and what for. What is in the request is
/// what the requestor says of itself.
pub trait Admit: Send + Sync {
    /// Called when an association is requested, on its own thread, before the rest of the request is looked at.
    ///
    /// # Errors
    /// The rejection, such as [`AAssociateRj::CALLING_AE_TITLE_NOT_RECOGNIZED`]. A hook that panics has
    /// [`AAssociateRj::NO_REASON_GIVEN`] sent.
    fn admit(&self, request: &AAssociateRq, peer: SocketAddr) -> Result<Admission, AAssociateRj>;
}

type Allows = Arc<dyn Fn(&Uid) -> bool + Send + Sync>;

/// What a requestor is let in for.
#[derive(Default)]
pub struct Admission {
    allows: Option<Allows>,
    held: Vec<Box<dyn Any + Send>>,
}

impl Admission {
    /// All that is provided.
    pub fn all() -> Admission {
        Admission::default()
    }

    /// The abstract syntaxes of which `allows` says so. Presentation contexts for others are refused as those that are
    /// not supported are (PS3.8 Table 9-18).
    pub fn only(allows: impl Fn(&Uid) -> bool + Send + Sync + 'static) -> Admission {
        Admission { allows: Some(Arc::new(allows)), ..Admission::default() }
    }

    /// The same; what is given here is dropped when the association has ended. So associations can be counted.
    #[must_use]
    pub fn holding(mut self, guard: impl Any + Send) -> Admission {
        self.held.push(Box::new(guard));
        self
    }

    /// What the policy comes to for those that are let in so.
    pub(crate) fn limit(&self, policy: &Policy) -> Policy {
        let mut policy = policy.clone();
        if let Some(allows) = &self.allows {
            policy.supported =
                policy.supported.into_iter().map(|supported| limited(supported, allows)).collect();
        }
        policy
    }
}

fn limited(supported: Supported, allows: &Allows) -> Supported {
    let (of, allows) = (supported.abstract_syntax, allows.clone());
    let abstract_syntax = AbstractSyntax::matching(move |uid| of.contains(uid) && allows(uid));
    Supported { abstract_syntax, ..supported }
}

/// What the hook says; without one everybody is let in.
pub(crate) fn ask(
    hook: Option<&Arc<dyn Admit>>,
    request: &AAssociateRq,
    peer: SocketAddr,
) -> Result<Admission, AAssociateRj> {
    let Some(hook) = hook else { return Ok(Admission::all()) };
    catch_unwind(AssertUnwindSafe(|| hook.admit(request, peer))).unwrap_or_else(|_| {
        log::error!("{} at {peer}: the hook that lets in panicked", request.calling_ae_title);
        Err(AAssociateRj::NO_REASON_GIVEN)
    })
}
