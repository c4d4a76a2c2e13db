use alloc::{
    boxed::Box,
    format,
    string::{String, ToString},
    sync::Arc,
    vec::Vec,
};
use core::{
    any::Any,
    fmt,
    net::{IpAddr, Ipv4Addr, SocketAddr},
};

use bytes::Bytes;
use kerma_association::negotiation::{AbstractSyntax, Answered, Identity, Policy};
use kerma_dictionary::Uid;
use kerma_pdu::{AAssociateRj, AAssociateRq, UserIdentityRq};
use kerma_service::{PeerCertificate, User};

use crate::{Room, Setup};

/// Decides about each association that is requested of a listener: whether it is accepted, and for which abstract syntaxes.
///
/// The hook is asked for every association, so that its rules may change while the listener serves. A closure is a hook:
/// `Fn(&AAssociateRq, &Caller) -> Result<Admission, AAssociateRj>`.
///
/// ```
/// use kerma_dictionary::uids;
/// use kerma_endpoint::{Admission, Admit, Caller};
/// use kerma_pdu::{AAssociateRj, AAssociateRq};
///
/// let known: kerma_dictionary::AeTitle = "CT1".parse()?;
/// let admit = move |request: &AAssociateRq, caller: &Caller| match request.calling_ae_title {
///     title if title == known => Ok(Admission::all()),
///     _ if caller.address.ip().is_loopback() => Ok(Admission::only(|uid| *uid == uids::VERIFICATION)),
///     _ => Err(AAssociateRj::CALLING_AE_TITLE_NOT_RECOGNIZED),
/// };
/// # fn is(_: impl Admit) {}
/// # is(admit);
/// # Ok::<(), kerma_dictionary::AeTitleError>(())
/// ```
pub trait Admit: Send + Sync {
    /// Returns what the requestor may use, or the rejection that it gets (PS3.8 Table 9-21). `caller` is where
    /// the connection comes from.
    ///
    /// The hook is asked before the other conditions of the Application Entity, and before a place is taken among the
    /// associations that are served at a time. If it panics, the association is rejected permanently, no reason given.
    fn admit(&self, request: &AAssociateRq, caller: &Caller) -> Result<Admission, AAssociateRj>;
}

impl<F> Admit for F
where
    F: Fn(&AAssociateRq, &Caller) -> Result<Admission, AAssociateRj> + Send + Sync,
{
    fn admit(&self, request: &AAssociateRq, caller: &Caller) -> Result<Admission, AAssociateRj> {
        self(request, caller)
    }
}

/// The connection that an association is requested on.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Caller {
    /// The address that it comes from.
    pub address: SocketAddr,
    /// The certificate that the requestor has shown, if the connection is secured and there was one.
    pub certificate: Option<Arc<PeerCertificate>>,
}

type Allowed = dyn Fn(&Uid) -> bool + Send;
type Verify = dyn FnOnce() -> Result<User, AAssociateRj> + Send;

/// The part of the supported abstract syntaxes that an admitted requestor may use.
#[derive(Default)]
pub struct Admission {
    allowed: Option<Box<Allowed>>,
    held: Vec<Box<dyn Any + Send>>,
    verify: Option<Box<Verify>>,
    is_reserved: bool,
}

impl Admission {
    /// Every abstract syntax that the acceptor supports.
    pub fn all() -> Admission {
        Admission::default()
    }

    /// Only the abstract syntaxes for which `allowed` holds. Presentation contexts for others are answered with
    /// abstract-syntax-not-supported (PS3.8 Table 9-18). The association is accepted even if that is true of all of them.
    /// A storage SOP class is the same abstract syntax for C-STORE and for the sub-operations of C-GET.
    pub fn only(allowed: impl Fn(&Uid) -> bool + Send + 'static) -> Admission {
        Admission { allowed: Some(Box::new(allowed)), ..Admission::default() }
    }

    /// Keeps `guard` as long as the association lasts, and then drops it. A guard that counts down when it is dropped serves
    /// to count the associations of each peer. It is dropped before a release is answered, so that the next association of
    /// the same peer is not counted twice.
    pub fn holding(mut self, guard: impl Any + Send) -> Admission {
        self.held.push(Box::new(guard));
        self
    }

    /// Verifies with this function who the user is. The function is called once a place was taken for the association, and on
    /// the same thread as the hook, so that it may take its time. Handlers see the [`User`] that it returns in their
    /// [`AssociationInfo`](kerma_service::AssociationInfo). A response is sent if the requestor asked for one
    /// (PS3.7 §D.3.3.7.2). The check of the Application Entity is not asked then.
    pub fn verifying(
        mut self,
        verify: impl FnOnce() -> Result<User, AAssociateRj> + Send + 'static,
    ) -> Admission {
        self.verify = Some(Box::new(verify));
        self
    }

    /// Lets the requestor take one of the places that are kept for those who are known.
    pub fn reserved(mut self) -> Admission {
        self.is_reserved = true;
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
    _held: Vec<Box<dyn Any + Send>>,
    pub(crate) user: Option<Arc<User>>,
}

/// The question whether a requestor is admitted, and who it is: both are the user's to say.
pub(crate) struct Asking {
    pub(crate) setup: Arc<Setup>,
    pub(crate) request: Arc<AAssociateRq>,
    pub(crate) peer: Option<SocketAddr>,
    pub(crate) certificate: Option<Arc<PeerCertificate>>,
    pub(crate) room: Option<Arc<dyn Room>>,
}

impl Asking {
    /// Who asks, for the log.
    pub(crate) fn who(&self) -> String {
        who(&self.request, self.peer)
    }

    /// The answer to the request.
    pub(crate) fn ask(&self) -> Result<(Admitted, Answered), AAssociateRj> {
        const NO_ADDRESS: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::UNSPECIFIED), 0);
        let Asking { setup, request, peer, certificate, room } = self;
        let caller = Caller { address: peer.unwrap_or(NO_ADDRESS), certificate: certificate.clone() };
        let mut admission = match &setup.admit {
            Some(admit) => admit.admit(request, &caller)?,
            None => Admission::all(),
        };
        let place = room.as_ref().map(|room| room.enter(admission.is_reserved)).transpose()?;
        admission.held.extend(place);
        let mut user = admission.verify.take().map(|verify| verify()).transpose()?;
        let is_verified = user.is_some();
        let mut identity = |identity: &UserIdentityRq| match &setup.identity_check {
            _ if is_verified => Identity::Accepted { server_response: Bytes::new() },
            Some(check) => {
                let checked = check(identity);
                user = matches!(checked, Identity::Accepted { .. }).then(|| named(identity));
                checked
            }
            None => Identity::NotChecked,
        };
        let restricted = admission.restrict(&setup.policy, request);
        let answered = restricted.as_ref().unwrap_or(&setup.policy).answer(request, &mut identity);
        Ok((Admitted { _held: admission.held, user: user.map(Arc::new) }, answered))
    }
}

/// The user of an identity that a check has accepted.
fn named(identity: &UserIdentityRq) -> User {
    match identity.user_identity_type {
        UserIdentityRq::USERNAME | UserIdentityRq::USERNAME_AND_PASSCODE => {
            User { name: String::from_utf8_lossy(&identity.primary_field).into_owned() }
        }
        _ => User::default(),
    }
}

/// A requestor, for the log.
pub(crate) fn who(request: &AAssociateRq, peer: Option<SocketAddr>) -> String {
    match peer {
        Some(peer) => format!("{} at {peer}", request.calling_ae_title),
        None => request.calling_ae_title.to_string(),
    }
}
