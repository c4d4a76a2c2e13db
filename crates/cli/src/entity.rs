//! The Application Entity that the options describe.

use std::io;
use std::net::{Ipv4Addr, Ipv6Addr};
use std::sync::Arc;
use std::time::Duration;

use kerma_ae::{
    Address, ApplicationEntity, AssociationInfo, AsynchronousOperationsWindow, Error, Limits, Listener,
    Observe,
};
use kerma_association::negotiation::{Preference, Supported};
use kerma_dictionary::{AeTitle, TransferSyntax, Uid, uids};
use kerma_dimse::Command;
use kerma_service::{Operation, Request, ServiceClass};
use serde_json::json;

use crate::options::{Acceptor, Network, Peer, PreferredSyntax, Requestor, Syntax, first_of};
use crate::report::output::Output;
use crate::report::{Ending, events};
use crate::signals;

/// A requestor of this title, unless the options name another.
pub(crate) fn requestor(
    title: &str,
    options: &Requestor,
    output: Output,
) -> Result<ApplicationEntity, Error> {
    let entity = options.tls.secure_opened(entity(title, options.calling_aet, &options.network, output)?)?;
    let identity = options.user.identity().map_err(|(path, error)| Error::File(path, error))?;
    let Some(identity) = identity else { return Ok(entity) };
    let confirmed = identity.positive_response_requested.then(|| Arc::new(Confirmed) as Arc<dyn Observe>);
    Ok(confirmed.into_iter().fold(entity.identify(identity), ApplicationEntity::observe))
}

/// Warns of a peer that accepts the association and does not confirm the user's identity.
struct Confirmed;

impl Observe for Confirmed {
    fn accepted(&self, association: &AssociationInfo) {
        if association.negotiated.user_identity.is_none() {
            log::warn!("{} did not confirm the user's identity", association.acceptor);
        }
    }
}

/// The peer as an address.
pub(crate) fn address(peer: Peer) -> Result<Address, Error> {
    let any = AeTitle::new("ANY-SCP").map_err(|error| Error::AeTitle("ANY-SCP".into(), error))?;
    Ok(Address::new(peer.called.unwrap_or(any), peer.host, peer.port))
}

/// The operations that a requestor may have outstanding, if it asks for that (PS3.7 §D.3.3.3).
pub(crate) const GRANTED: AsynchronousOperationsWindow =
    AsynchronousOperationsWindow { invoked: 16, performed: 1 };

/// An acceptor of this title, unless the options name another.
pub(crate) fn acceptor(
    title: &str,
    options: &Acceptor,
    syntax: &PreferredSyntax,
    output: Output,
) -> Result<ApplicationEntity, Error> {
    let entity =
        entity(title, options.ae_title, &options.network, output)?.grant_asynchronous_operations(GRANTED);
    options.tls.secure_accepted(entity.preference(syntax.preference()))
}

/// An acceptor of this title beside a requestor that has these options, to which its peer comes back.
pub(crate) fn beside(
    title: &str,
    chosen: Option<AeTitle>,
    options: &Requestor,
    output: Output,
) -> Result<ApplicationEntity, Error> {
    options.tls.secure_accepted(entity(title, chosen, &options.network, output)?)
}

/// An Application Entity with these limits.
pub(crate) fn entity(
    title: &str,
    chosen: Option<AeTitle>,
    network: &Network,
    output: Output,
) -> Result<ApplicationEntity, Error> {
    let title = chosen.map_or_else(|| title.to_owned(), |title| title.to_string());
    let entity = ApplicationEntity::new(&title)?.limits(limits(network)).maximum_length(network.max_pdu);
    Ok(match events::observer(output) {
        Some(observer) => entity.observe(observer),
        None => entity,
    })
}

/// The limits that the options say.
pub(crate) fn limits(network: &Network) -> Limits {
    let Network { acse_timeout, dimse_timeout, network_timeout, timeout, max_pdu } = network;
    // who is told that there is no limit may send a data set of any length in one PDU
    let p_data_length = if *max_pdu == 0 { u32::MAX } else { Limits::default().p_data_length };
    Limits {
        // Those who connect and ask for nothing, or go and do not close, are not waited for for long.
        artim: Limits::default().artim.into_iter().chain(acse_timeout.0).min(),
        acse: acse_timeout.0,
        dimse: dimse_timeout.0,
        connect: timeout.unwrap_or(*network_timeout).0,
        idle: network_timeout.0,
        write: network_timeout.0,
        p_data_length,
        ..Limits::default()
    }
}

/// How a tool ends that was asked for what was or was not done, or that could not go on.
pub(crate) fn ending(done: Result<bool, Error>, output: Output) -> Ending {
    match done {
        Ok(done) => Ending::of(done),
        Err(error) => {
            report(&error, output);
            Ending::Failed
        }
    }
}

/// Says what kept the tool from going on, in the log unless the association's own lines have said it.
pub(crate) fn report(error: &Error, output: Output) {
    if !matches!(error, Error::Connect(..) | Error::Rejected(..) | Error::Association(..)) {
        log::error!("{error}");
    }
    events::error(error, output);
}

/// Listens and serves until a signal comes, then lets operations end.
pub(crate) fn serve(entity: ApplicationEntity, options: &Acceptor, output: Output) -> Result<bool, Error> {
    let listener = listen(entity.grace(GRACE), options.bind_address.as_deref(), options.port)?;
    signals::on_termination(stop(&listener));
    let address = listener.local_addr();
    log::info!("Listening on {address}");
    output.event("listening", || json!({ "address": address.to_string() }));
    listener.serve().map(|()| true)
}

/// Listens at the port of the interface of this address; without one, of all interfaces, for IPv6 and IPv4. Where there is
/// no IPv6, it is IPv4 alone. A port that another process has for either is taken.
pub(crate) fn listen(
    entity: ApplicationEntity,
    bind_address: Option<&str>,
    port: u16,
) -> Result<Listener, Error> {
    if let Some(host) = bind_address.filter(|host| !host.is_empty()) {
        let host = host.trim_start_matches('[').trim_end_matches(']').to_owned();
        return entity.listen(Peer { called: None, host, port }.to_string());
    }
    match entity.clone().listen((Ipv6Addr::UNSPECIFIED, port)) {
        Err(Error::Listen(_, error)) if is_without_ipv6(&error) => {
            log::info!("No IPv6 here ({error}): listening for IPv4");
            entity.listen((Ipv4Addr::UNSPECIFIED, port))
        }
        listening => listening,
    }
}

/// Whether it may be that only IPv6 is missing; a port that is taken, or that needs a right, is so for IPv4 too.
fn is_without_ipv6(error: &io::Error) -> bool {
    !matches!(error.kind(), io::ErrorKind::AddrInUse | io::ErrorKind::PermissionDenied)
}

/// What a signal does to a listener.
pub(crate) fn stop(listener: &Listener) -> impl FnOnce() + Send + 'static {
    let shutdown = listener.shutdown_handle();
    move || {
        log::info!("Ending when the associations have ended; a second signal ends at once");
        shutdown.shutdown();
    }
}

/// How long an operation under way may take after a signal.
pub(crate) const GRACE: Duration = Duration::from_secs(30);

impl PreferredSyntax {
    /// What is accepted, in this order; `None` to accept what the requestor proposes first.
    pub(crate) fn uids(&self) -> Option<Vec<Uid>> {
        let (little, big) = (uids::EXPLICIT_VR_LITTLE_ENDIAN, uids::EXPLICIT_VR_BIG_ENDIAN);
        let (first, second) = match self {
            PreferredSyntax { implicit: true, .. } => return Some(vec![uids::IMPLICIT_VR_LITTLE_ENDIAN]),
            PreferredSyntax { prefer: Some(Syntax(first)), .. } => {
                return Some(first_of(first, &every_after([little, big, uids::IMPLICIT_VR_LITTLE_ENDIAN])));
            }
            PreferredSyntax { prefer_uncompr: true, .. } if cfg!(target_endian = "big") => (big, little),
            PreferredSyntax { prefer_big: true, .. } => (big, little),
            PreferredSyntax { prefer_little: true, .. } | PreferredSyntax { prefer_uncompr: true, .. } => {
                (little, big)
            }
            _ => return None,
        };
        Some(every_after([first, second, uids::IMPLICIT_VR_LITTLE_ENDIAN]))
    }

    /// Whose order counts: that of the options if there is one.
    pub(crate) fn preference(&self) -> Preference {
        if self.uids().is_some() { Preference::Acceptor } else { Preference::Requestor }
    }

    /// The service class with these preferences.
    pub(crate) fn apply<S>(&self, class: S) -> Preferring<S> {
        Preferring { class, transfer_syntaxes: self.uids() }
    }
}

/// These, and behind them every other that is registered.
fn every_after(first: [Uid; 3]) -> Vec<Uid> {
    let others = TransferSyntax::ALL.iter().map(|syntax| &syntax.uid);
    let others: Vec<_> = others.filter(|uid| !first.contains(uid)).cloned().collect();
    first.into_iter().chain(others).collect()
}

/// A service class with transfer syntaxes other than its own.
pub(crate) struct Preferring<S> {
    class: S,
    transfer_syntaxes: Option<Vec<Uid>>,
}

impl<S: ServiceClass> ServiceClass for Preferring<S> {
    fn supported(&self) -> Vec<Supported> {
        let mut supported = self.class.supported();
        if let Some(uids) = &self.transfer_syntaxes {
            supported.iter_mut().for_each(|supported| supported.transfer_syntaxes = uids.clone().into());
        }
        supported
    }

    fn begin(&self, request: Request<Command>, has_data_set: bool) -> Option<Box<dyn Operation>> {
        self.class.begin(request, has_data_set)
    }

    fn ended(&self, association: &AssociationInfo) {
        self.class.ended(association);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::{Sender, channel};

    use kerma_service::verification::Verification;

    use super::*;

    /// Verification that tells when an association has ended.
    struct Telling(Sender<AeTitle>);

    impl ServiceClass for Telling {
        fn supported(&self) -> Vec<Supported> {
            Verification::new().supported()
        }

        fn begin(&self, request: Request<Command>, has_data_set: bool) -> Option<Box<dyn Operation>> {
            Verification::new().begin(request, has_data_set)
        }

        fn ended(&self, association: &AssociationInfo) {
            self.0.send(association.requestor).unwrap();
        }
    }

    #[test]
    fn a_service_class_with_other_transfer_syntaxes_is_told_when_an_association_ends() {
        let (ended, told) = channel();
        let listener = ApplicationEntity::new("SCP")
            .unwrap()
            .provide(Preferring { class: Telling(ended), transfer_syntaxes: None });
        let listener = listener.listen("127.0.0.1:0").unwrap();
        let (port, shutdown) = (listener.local_addr().port(), listener.shutdown_handle());
        let serving = listener.spawn();
        let requestor = ApplicationEntity::new("SCU").unwrap().propose_verification();
        requestor.associate(format!("SCP@127.0.0.1:{port}").as_str()).unwrap().release().unwrap();
        assert_eq!(told.recv_timeout(Duration::from_secs(10)).unwrap().to_string(), "SCU");
        shutdown.shutdown();
        serving.join().unwrap().unwrap();
    }

    #[test]
    fn a_host_without_ipv6_is_not_one_whose_port_is_taken() {
        for kind in [io::ErrorKind::Unsupported, io::ErrorKind::AddrNotAvailable, io::ErrorKind::Other] {
            assert!(is_without_ipv6(&io::Error::from(kind)), "{kind}");
        }
        for kind in [io::ErrorKind::AddrInUse, io::ErrorKind::PermissionDenied] {
            assert!(!is_without_ipv6(&io::Error::from(kind)), "{kind}");
        }
    }
}
