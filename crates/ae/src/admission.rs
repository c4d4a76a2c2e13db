use std::{
    any::Any,
    fmt,
    net::SocketAddr,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Arc,
};

use kerma_association::negotiation::{AbstractSyntax, Policy};
use kerma_dictionary::Uid;
use kerma_pdu::{AAssociateRj, AAssociateRq};

/// Decides for each association that is requested of a listener whether it may be, and what for.
///
/// It is asked anew every time, so that its configuration may change while the listener serves. A closure will do:
/// `Fn(&AAssociateRq, SocketAddr) -> Result<Admission, AAssociateRj>`.
///
/// ```
/// use std::{collections::HashSet, net::SocketAddr, sync::{Arc, RwLock}};
///
/// use kerma_ae::{Admission, ApplicationEntity};
/// use kerma_dictionary::{AeTitle, uids};
/// use kerma_pdu::{AAssociateRj, AAssociateRq};
///
/// let known: Arc<RwLock<HashSet<AeTitle>>> = Arc::default();
/// let entity = ApplicationEntity::new("ARCHIVE")?.admit(Arc::new({
///     let known = known.clone();
///     move |request: &AAssociateRq, _: SocketAddr| match known.read() {
///         Ok(known) if known.contains(&request.calling_ae_title) => Ok(Admission::all()),
///         Ok(_) => Ok(Admission::only(|abstract_syntax| *abstract_syntax == uids::VERIFICATION)),
///         Err(_) => Err(AAssociateRj::CALLING_AE_TITLE_NOT_RECOGNIZED),
///     }
/// }));
/// # Ok::<(), kerma_ae::Error>(())
/// ```
pub trait Admit: Send + Sync {
    /// What the requestor may use, or the rejection that it gets (PS3.8 Table 9-21). `peer` is where its connection
    /// comes from.
    ///
    /// It is asked on the association's own thread, before the Application Entity's other conditions and only if
    /// fewer than [`max_associations`](crate::ApplicationEntity::max_associations) are being served. If it panics,
    /// the association is rejected permanently, no reason given (2, 1).
    fn admit(&self, request: &AAssociateRq, peer: SocketAddr) -> Result<Admission, AAssociateRj>;
}

impl<F> Admit for F
where
    F: Fn(&AAssociateRq, SocketAddr) -> Result<Admission, AAssociateRj> + Send + Sync,
{
    fn admit(&self, request: &AAssociateRq, peer: SocketAddr) -> Result<Admission, AAssociateRj> {
        self(request, peer)
    }
}

type Allowed = dyn Fn(&Uid) -> bool + Send;

/// What an admitted requestor may use of what the acceptor supports.
#[derive(Default)]
pub struct Admission {
    allowed: Option<Box<Allowed>>,
    held: Vec<Box<dyn Any + Send>>,
}

impl Admission {
    /// Everything.
    pub fn all() -> Admission {
        Admission::default()
    }

    /// The abstract syntaxes for which `allowed` holds. Presentation contexts for others are answered with
    /// abstract-syntax-not-supported (PS3.8 Table 9-18), all of them if need be: the association is accepted even so.
    /// A storage SOP class is the same abstract syntax for C-STORE and for the sub-operations of C-GET.
    pub fn only(allowed: impl Fn(&Uid) -> bool + Send + 'static) -> Admission {
        Admission { allowed: Some(Box::new(allowed)), ..Admission::default() }
    }

    /// Keeps `guard` until the association has ended, however it ends, or is rejected after all; then it is dropped.
    /// With one that counts down as it is dropped, associations can be counted, for each peer for example: it is
    /// dropped before a release is answered, so that a peer that goes on to its next association is not in its own
    /// way.
    pub fn holding(mut self, guard: impl Any + Send) -> Admission {
        self.held.push(Box::new(guard));
        self
    }

    /// The policy with no more than what is admitted of what the request proposes; the policy as it is if that is
    /// everything.
    fn restrict(&self, policy: &Policy, request: &AAssociateRq) -> Option<Policy> {
        let allowed = self.allowed.as_ref()?;
        let proposed = request.presentation_contexts.iter().filter_map(|of| of.abstract_syntax.as_ref());
        let admitted: Arc<[Uid]> = proposed.filter(|uid| allowed(uid)).cloned().collect();
        let mut policy = policy.clone();
        for supported in &mut policy.supported {
            let (all, admitted) = (supported.abstract_syntax.clone(), admitted.clone());
            supported.abstract_syntax =
                AbstractSyntax::matching(move |uid| admitted.contains(uid) && all.contains(uid));
        }
        Some(policy)
    }
}

impl fmt::Debug for Admission {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let allowed = if self.allowed.is_some() { "only" } else { "all" };
        write!(f, "Admission({allowed}, holding {})", self.held.len())
    }
}

/// A requestor that was admitted, until the association has ended.
#[derive(Default)]
pub(crate) struct Admitted {
    /// The policy that applies to it instead of the Application Entity's.
    pub(crate) policy: Option<Policy>,
    _held: Vec<Box<dyn Any + Send>>,
}

impl Admitted {
    /// Asks the hook, and the predicate that it may return.
    pub(crate) fn ask(
        admit: &dyn Admit,
        request: &AAssociateRq,
        peer: SocketAddr,
        policy: &Policy,
    ) -> Result<Admitted, AAssociateRj> {
        let ask = || {
            let admission = admit.admit(request, peer)?;
            let policy = admission.restrict(policy, request);
            Ok(Admitted { policy, _held: admission.held })
        };
        catch_unwind(AssertUnwindSafe(ask)).unwrap_or_else(|_| {
            log::error!("{} at {peer}: the admission hook panicked", request.calling_ae_title);
            Err(AAssociateRj::NO_REASON_GIVEN_BY_ACSE)
        })
    }
}
