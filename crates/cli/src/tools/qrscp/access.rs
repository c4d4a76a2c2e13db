//! Who may do what: the rights of the configuration, as it is now.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use bytes::Bytes;
use kerma_ae::{Admission, Admit, Caller, Outcome, Receive, Status, Store, StoreRequest, User};
use kerma_archive::Archive;
use kerma_association::negotiation::TransferSyntaxes;
use kerma_dictionary::sop_classes::{self, DimseService};
use kerma_dictionary::{AeTitle, Uid, uids};
use kerma_pdu::{AAssociateRj, AAssociateRq};
use kerma_service::retrieve::{Destinations, Resolved, RetrieveRequest};
use kerma_tls::Name;

use serde_json::json;

use super::configuration::{Configuration, Host, Peer, Right, Subject, UserIdentity, spelt};
use super::names::Names;
use super::users;
use super::values::Title;

/// The configuration that holds now. Clones share it.
#[derive(Clone)]
pub(crate) struct Current(Arc<RwLock<Arc<Configuration>>>);

impl Current {
    pub(crate) fn new(configuration: Configuration) -> Current {
        Current(Arc::new(RwLock::new(Arc::new(configuration))))
    }

    pub(crate) fn get(&self) -> Arc<Configuration> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn set(&self, configuration: Configuration) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(configuration);
    }
}

/// Lets associations in.
pub(crate) struct Access {
    current: Current,
    /// What this Application Entity is called.
    called: AeTitle,
    running: Arc<Running>,
    names: Names,
}

/// How many associations each title has.
type Running = Mutex<HashMap<AeTitle, usize>>;

impl Access {
    /// Lets those in who call this title, if they have to.
    pub(crate) fn new(current: Current, called: AeTitle) -> Access {
        Access { current, called, running: Arc::default(), names: Names::default() }
    }
}

impl Admit for Access {
    /// Those that call another, that are not who they say, or that have no right are not recognized; those that have their
    /// number of associations are to come again (PS3.8 Table 9-21). The others get the contexts for which they have a right.
    fn admit(&self, request: &AAssociateRq, caller: &Caller) -> Result<Admission, AAssociateRj> {
        let (title, called) = (request.calling_ae_title, request.called_ae_title);
        let peer = caller.address;
        let configuration = self.current.get();
        if configuration.access.check_called && called != self.called {
            log::warn!(
                "{title} at {peer}: calls {called}, and this is {}: [access] check_called",
                self.called
            );
            return Err(AAssociateRj::CALLED_AE_TITLE_NOT_RECOGNIZED);
        }
        let known = configuration.peers.get(&Title(title));
        if let Some(known) = known {
            self.is_who_it_says(&title, known, caller)?;
        }
        let identity = Identified::by(request, &configuration).map_err(|why| {
            log::warn!("{title} at {peer}: {why}: [access] user_identity = \"require\"");
            AAssociateRj::USER_IDENTITY_NOT_ACCEPTED
        })?;
        let user = identity.as_ref().map(|identity| &*identity.name);
        let rights = match user.filter(|name| configuration.access.user(name).is_none()) {
            // Who is not known is told so in the same way, and after the same time, as who has another passcode.
            Some(_) => configuration.rights_of_title(&title).to_vec(),
            None => configuration.rights(&title, user),
        };
        let says = Says { configuration: &configuration, title, user };
        if rights.is_empty() {
            log::warn!("{title} at {peer}: no right to anything: {}", says.rights());
            return Err(AAssociateRj::CALLING_AE_TITLE_NOT_RECOGNIZED);
        }
        let most = configuration.associations_of(&title);
        let Some(place) = Place::take(&self.running, title, most) else {
            log::warn!("{title} at {peer}: has as many associations as it may: {}", says.associations());
            return Err(AAssociateRj::LOCAL_LIMIT_EXCEEDED);
        };
        let proposed = request.presentation_contexts.iter().filter_map(|of| of.abstract_syntax.as_ref());
        for right in Right::ALL {
            if proposed.clone().any(|uid| !is_allowed(uid, &rights) && is_allowed(uid, &[right])) {
                log::warn!(
                    "{title} at {peer}: asks for what needs the right {}: {}",
                    spelt(&right),
                    says.rights()
                );
                break;
            }
        }
        let admission =
            Admission::only(move |abstract_syntax| is_allowed(abstract_syntax, &rights)).holding(place);
        let admission = if known.is_some() { admission.reserved() } else { admission };
        Ok(match identity {
            Some(identity) => {
                admission.verifying(move || identity.verify(&configuration, &format!("{title} at {peer}")))
            }
            None => admission,
        })
    }
}

impl Access {
    /// Whether a peer comes from where, and with the certificate that, the configuration says.
    fn is_who_it_says(&self, title: &AeTitle, known: &Peer, caller: &Caller) -> Result<(), AAssociateRj> {
        let peer = caller.address;
        if let Some(Subject(wanted)) = &known.subject {
            let shown = caller.certificate.as_ref();
            if shown.and_then(|shown| Name::of_certificate(&shown.der)).as_ref() != Some(wanted) {
                let subject = shown.map_or("no certificate", |shown| &shown.subject);
                log::warn!("{title} at {peer}: is {subject}, and [peers.{}] has another subject", key(title));
                return Err(AAssociateRj::CALLING_AE_TITLE_NOT_RECOGNIZED);
            }
        }
        let ip = peer.ip().to_canonical();
        let is_there = |host: &Host| match host {
            Host::Network(network) => network.contains(&ip),
            Host::Name(name) => self.names.has(name, ip),
        };
        // Names last, as they take their time.
        let by_name = |host: &&Host| matches!(host, Host::Name(_));
        if let Some(hosts) = &known.hosts
            && !hosts.iter().filter(|host| !by_name(host)).chain(hosts.iter().filter(by_name)).any(is_there)
        {
            log::warn!("{title} at {peer}: [peers.{}] has other hosts", key(title));
            return Err(AAssociateRj::CALLING_AE_TITLE_NOT_RECOGNIZED);
        }
        Ok(())
    }
}

/// The user that a requestor names, where users are asked for.
struct Identified {
    name: String,
    passcode: Bytes,
}

impl Identified {
    /// Nobody where users are not asked for; an error says why there is none.
    fn by(request: &AAssociateRq, configuration: &Configuration) -> Result<Option<Identified>, String> {
        if configuration.access.user_identity == UserIdentity::Ignore {
            return Ok(None);
        }
        let identity = request.user_information.user_identity_rq.as_ref().ok_or("names no user")?;
        let name = users::name(identity)?.to_owned();
        Ok(Some(Identified { name, passcode: identity.secondary_field.clone() }))
    }

    fn verify(self, configuration: &Configuration, who: &str) -> Result<User, AAssociateRj> {
        let Identified { name, passcode } = self;
        match users::is_right(&configuration.access, &name, &passcode) {
            true => Ok(User { name }),
            false => {
                log::warn!("{who}: {name:?} is no user of [access] with this passcode");
                Err(AAssociateRj::USER_IDENTITY_NOT_ACCEPTED)
            }
        }
    }
}

/// What the configuration says of an Application Entity, as it spells it.
struct Says<'a> {
    configuration: &'a Configuration,
    title: AeTitle,
    user: Option<&'a str>,
}

impl Says<'_> {
    fn rights(&self) -> String {
        let rights = spelt(&self.configuration.rights_of_title(&self.title));
        let of_user = match self.user.and_then(|name| self.configuration.access.user(name)) {
            Some(user) => format!(", and the user {:?} has the rights {}", user.name, spelt(&user.rights)),
            None => String::new(),
        };
        match self.configuration.peers.contains_key(&Title(self.title)) {
            true => format!("[peers.{}] rights = {rights}{of_user}", key(&self.title)),
            false => {
                format!("[access] others = {rights}, and there is no [peers.{}]{of_user}", key(&self.title))
            }
        }
    }

    fn associations(&self) -> String {
        let own = self.configuration.peers.get(&Title(self.title)).and_then(|peer| peer.associations);
        match (own, self.configuration.access.associations_per_peer) {
            (Some(most), _) => format!("[peers.{}] associations = {most}", key(&self.title)),
            (None, Some(most)) => format!("[access] associations_per_peer = {most}"),
            (None, None) => String::new(),
        }
    }
}

/// A title as a key of TOML: in quotes if it must be.
fn key(title: &AeTitle) -> String {
    let title = title.to_string();
    let is_bare = title.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    if is_bare && !title.is_empty() { title } else { json!(title).to_string() }
}

/// Whether one of the rights is for this abstract syntax. Storage is also what a C-GET sends with.
pub(crate) fn is_allowed(abstract_syntax: &Uid, rights: &[Right]) -> bool {
    if *abstract_syntax == uids::VERIFICATION {
        return true;
    }
    let has = |right| rights.contains(&right);
    match sop_classes::by_uid(abstract_syntax).map(|class| class.services) {
        Some(services) if services.iter().any(|service| service.is_normalized()) => {
            has(of_normalized(abstract_syntax))
        }
        Some(services) if services.contains(&DimseService::CFind) => has(Right::Find),
        Some(services) if services.iter().any(|s| matches!(s, DimseService::CGet | DimseService::CMove)) => {
            has(Right::Retrieve)
        }
        _ => has(Right::Store) || has(Right::Retrieve),
    }
}

/// The right that a SOP class of DIMSE-N needs: what only looks needs the right to find, what brings instances out that to
/// retrieve, and all others that to store.
fn of_normalized(sop_class: &Uid) -> Right {
    const FINDS: [Uid; 7] = [
        uids::MODALITY_PERFORMED_PROCEDURE_STEP_RETRIEVE,
        uids::MODALITY_PERFORMED_PROCEDURE_STEP_NOTIFICATION,
        uids::UNIFIED_PROCEDURE_STEP_WATCH,
        uids::UNIFIED_PROCEDURE_STEP_QUERY,
        uids::UNIFIED_PROCEDURE_STEP_EVENT,
        uids::DISPLAY_SYSTEM,
        uids::INVENTORY_CREATION,
    ];
    match sop_class {
        sop_class if FINDS.contains(sop_class) => Right::Find,
        sop_class if *sop_class == uids::MEDIA_CREATION_MANAGEMENT => Right::Retrieve,
        _ => Right::Store,
    }
}

/// One of the associations of a title, until dropped.
struct Place {
    running: Arc<Running>,
    title: AeTitle,
}

impl Place {
    fn take(running: &Arc<Running>, title: AeTitle, most: Option<usize>) -> Option<Place> {
        let mut counts = running.lock().unwrap_or_else(PoisonError::into_inner);
        let count = counts.entry(title).or_default();
        if most.is_some_and(|most| *count >= most) {
            return None;
        }
        *count += 1;
        Some(Place { running: running.clone(), title })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut counts = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = counts.get_mut(&self.title) {
            *count -= 1;
            if *count == 0 {
                counts.remove(&self.title);
            }
        }
    }
}

/// The archive for those who may store: a context that was accepted for C-GET is none for C-STORE.
pub(crate) struct Storing {
    pub(crate) archive: Arc<Archive>,
    pub(crate) current: Current,
}

impl Store for Storing {
    fn begin(self: Arc<Self>, request: &StoreRequest) -> Result<Box<dyn Receive>, Outcome> {
        let (configuration, title) = (self.current.get(), request.association.requestor);
        let user = request.association.user.as_ref().map(|user| &*user.name);
        if !configuration.rights(&title, user).contains(&Right::Store) {
            let says = Says { configuration: &configuration, title, user };
            let peer =
                request.association.peer_address.map(|address| format!(" at {address}")).unwrap_or_default();
            let right = spelt(&Right::Store);
            log::warn!("{title}{peer}: C-STORE needs the right {right}: {}", says.rights());
            return Err((Status::NOT_AUTHORIZED, "This Application Entity may not store").into());
        }
        self.archive.clone().begin(request)
    }

    fn transfer_syntaxes(&self) -> TransferSyntaxes {
        self.archive.transfer_syntaxes()
    }
}

impl Destinations for Current {
    fn resolve(&self, destination: &AeTitle, request: &RetrieveRequest) -> Result<Resolved, Outcome> {
        let found = self.get().destination(destination);
        if found.is_none() {
            let requestor = request.association.requestor;
            log::warn!("C-MOVE of {requestor} to {destination}: no address in [peers.{}]", key(destination));
        }
        Ok(found.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_has_so_many_places_and_gets_them_back() {
        let running = Arc::<Running>::default();
        let [ct, mr] = ["CT", "MR"].map(|title| AeTitle::new(title).unwrap());
        let first = Place::take(&running, ct, Some(1));
        assert!(first.is_some() && Place::take(&running, ct, Some(1)).is_none());
        assert!(Place::take(&running, mr, Some(1)).is_some());
        drop(first);
        assert!(running.lock().unwrap().is_empty());
        assert!(Place::take(&running, ct, Some(1)).is_some());
    }

    #[test]
    fn a_title_is_spelt_as_a_key_of_the_configuration() {
        for (title, spelt) in [("CT-1_a", "CT-1_a"), ("CT 1", "\"CT 1\""), ("A\"B.C", "\"A\\\"B.C\"")] {
            let key = key(&AeTitle::new(title).unwrap());
            assert_eq!(key, spelt);
            let read = Configuration::parse(&format!("[peers.{key}]\nassociations = 7")).unwrap();
            assert_eq!(read.associations_of(&AeTitle::new(title).unwrap()), Some(7), "{key}");
        }
        // One that no title may be, too, is a line and not two.
        assert!(!key(&AeTitle::from_field(*b"A\n[peers.B]     ")).contains('\n'));
    }

    #[test]
    fn a_right_opens_its_abstract_syntaxes_and_verification_is_open_to_all() {
        let find = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND;
        let worklist = uids::MODALITY_WORKLIST_INFORMATION_MODEL_FIND;
        let get = uids::PATIENT_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_GET;
        let ct = uids::CT_IMAGE_STORAGE;
        let allowed = |right| {
            let uids = [&find, &worklist, &get, &ct, &uids::VERIFICATION];
            uids.map(|uid| is_allowed(uid, &[right]))
        };
        assert_eq!(allowed(Right::Store), [false, false, false, true, true]);
        assert_eq!(allowed(Right::Find), [true, true, false, false, true]);
        assert_eq!(allowed(Right::Retrieve), [false, false, true, true, true]);
    }

    #[test]
    fn what_writes_needs_the_right_to_store_and_what_looks_that_to_find() {
        let push = uids::UNIFIED_PROCEDURE_STEP_PUSH;
        let watch = uids::UNIFIED_PROCEDURE_STEP_WATCH;
        let commitment = uids::STORAGE_COMMITMENT_PUSH_MODEL;
        let mpps = uids::MODALITY_PERFORMED_PROCEDURE_STEP;
        let mpps_get = uids::MODALITY_PERFORMED_PROCEDURE_STEP_RETRIEVE;
        let media = uids::MEDIA_CREATION_MANAGEMENT;
        let allowed = |right| {
            let uids = [&push, &commitment, &mpps, &watch, &mpps_get, &media];
            uids.map(|uid| is_allowed(uid, &[right]))
        };
        assert_eq!(allowed(Right::Store), [true, true, true, false, false, false]);
        assert_eq!(allowed(Right::Find), [false, false, false, true, true, false]);
        assert_eq!(allowed(Right::Retrieve), [false, false, false, false, false, true]);
    }
}
