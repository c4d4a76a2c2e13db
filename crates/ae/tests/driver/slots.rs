//! How many connections and associations a listener has at a time, and whose they are.

use std::{
    io::{Read as _, Write as _},
    net::TcpStream,
    sync::{Arc, Mutex},
    thread,
    time::{Duration, Instant},
};

use crate::driver::{
    Admission, ApplicationEntity, Association, Caller, Capacity, Error, Limits, Request, Status, User,
    Verification, negotiation::Identity,
};
use bytes::Bytes;
use kerma_dictionary::{TransferSyntax, uids};
use kerma_dimse::CEchoRq;
use kerma_pdu::{AAssociateRj, AAssociateRq, Pdu, UserIdentityRq};

use crate::support::{Scp, within};

fn scp() -> ApplicationEntity {
    ApplicationEntity::new("SCP").unwrap().provide(Verification::new())
}

fn scu(title: &str) -> ApplicationEntity {
    ApplicationEntity::new(title).unwrap().propose(uids::VERIFICATION, TransferSyntax::UNCOMPRESSED)
}

fn rejection(result: Result<Association, Error>) -> AAssociateRj {
    match result {
        Err(Error::Rejected(_, rejected)) => rejected.0,
        other => panic!("{:?}", other.err()),
    }
}

#[test]
fn everybody_past_the_cap_is_told_so_however_many_they_are() {
    let scp = Scp::start(scp().max_associations(1));
    let address = scp.address();
    let first = scu("FIRST").associate(address.as_str()).unwrap();
    let others: Vec<_> = (0..100)
        .map(|_| {
            let address = address.clone();
            thread::spawn(move || rejection(scu("OTHER").associate(address.as_str())))
        })
        .collect();
    for other in others {
        assert_eq!(other.join().unwrap(), AAssociateRj::LOCAL_LIMIT_EXCEEDED);
    }
    first.release().unwrap();
    scu("OTHER").associate(address.as_str()).unwrap().release().unwrap();
}

#[test]
fn connections_that_request_nothing_keep_nobody_out() {
    let limits = Limits { artim: None, ..Limits::default() };
    let capacity = Capacity { associations: 2, half_open: 8, ..Capacity::default() };
    let scp = Scp::start(scp().limits(limits).capacity(capacity));
    let mut held = scu("HELD").associate(scp.address().as_str()).unwrap();
    let mut silent: Vec<TcpStream> = (0..50).map(|_| TcpStream::connect(scp.address).unwrap()).collect();
    for halfway in &mut silent[40..] {
        halfway.write_all(&[1, 0, 0, 0]).unwrap();
    }
    let mut association = scu("SCU").associate(scp.address().as_str()).unwrap();
    association.echo().unwrap();
    held.echo().unwrap();
    // The oldest were closed for those who came after them, and the newest are still there.
    for gone in &mut silent[..40] {
        gone.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        assert!(matches!(gone.read(&mut [0]), Ok(0) | Err(_)));
    }
    let last = &mut silent[49];
    last.set_read_timeout(Some(Duration::from_millis(50))).unwrap();
    assert!(last.read(&mut [0]).is_err(), "it waits for its request");
    association.release().unwrap();
}

#[test]
fn a_peer_that_never_closes_after_a_release_takes_nobodys_place() {
    let limits = Limits { artim: None, ..Limits::default() };
    let scp = Scp::start(scp().limits(limits).max_associations(1));
    let settings = scu("SCU").settings();
    let request = settings.setup.request("SCP".parse().unwrap(), &settings.proposals).unwrap();
    let mut bytes = Vec::new();
    Pdu::AAssociateRq(request).encode(&mut bytes).unwrap();
    let mut peer = TcpStream::connect(scp.address).unwrap();
    peer.write_all(&bytes).unwrap();
    peer.read_exact(&mut [0; 6]).unwrap();
    peer.write_all(&[5, 0, 0, 0, 0, 4, 0, 0, 0, 0]).unwrap();
    let mut association = within(|| scu("NEXT").associate(scp.address().as_str()).ok());
    association.echo().unwrap();
    drop(peer);
}

#[test]
fn some_places_are_kept_for_those_who_are_known() {
    let capacity = Capacity { associations: 2, reserved: 1, ..Capacity::default() };
    let admit = |request: &AAssociateRq, _: &Caller| match request.calling_ae_title == *"KNOWN" {
        true => Ok(Admission::all().reserved()),
        false => Ok(Admission::all()),
    };
    let scp = Scp::start(scp().capacity(capacity).admit(Arc::new(admit)));
    let _stranger = scu("STRANGER").associate(scp.address().as_str()).unwrap();
    let refused = rejection(scu("STRANGER").associate(scp.address().as_str()));
    assert_eq!(refused, AAssociateRj::LOCAL_LIMIT_EXCEEDED);
    scu("KNOWN").associate(scp.address().as_str()).unwrap().echo().unwrap();
}

#[test]
fn one_address_has_no_more_associations_than_its_part() {
    let capacity = Capacity { associations_per_address: 1, ..Capacity::default() };
    let scp = Scp::start(scp().capacity(capacity));
    let first = scu("ONE").associate(scp.address().as_str()).unwrap();
    let refused = rejection(scu("OTHER").associate(scp.address().as_str()));
    assert_eq!(refused, AAssociateRj::LOCAL_LIMIT_EXCEEDED);
    first.release().unwrap();
    scu("OTHER").associate(scp.address().as_str()).unwrap().release().unwrap();
}

fn identity(name: &str, response: bool) -> UserIdentityRq {
    UserIdentityRq {
        user_identity_type: UserIdentityRq::USERNAME,
        positive_response_requested: response,
        primary_field: Bytes::from(name.to_owned()),
        secondary_field: Bytes::new(),
    }
}

/// An SCP whose C-ECHO handler notes who the users are.
fn noting(users: &Arc<Mutex<Vec<Option<User>>>>) -> ApplicationEntity {
    let users = users.clone();
    let handler = move |request: &Request<CEchoRq>| {
        users.lock().unwrap().push(request.association.user.as_deref().cloned());
        Status::SUCCESS
    };
    ApplicationEntity::new("SCP").unwrap().provide(Verification::with(handler))
}

fn echo(scp: &Scp, identity: UserIdentityRq) -> Result<Association, Error> {
    let mut association = scu("SCU").identify(identity).associate(scp.address().as_str())?;
    association.echo()?;
    Ok(association)
}

#[test]
fn handlers_see_the_user_whom_the_hook_has_verified() {
    let users = Arc::default();
    let admit = |request: &AAssociateRq, _: &Caller| {
        let identity = request.user_information.user_identity_rq.clone();
        Ok(Admission::all().verifying(move || match identity {
            Some(identity) if identity.primary_field == b"ada"[..] => Ok(User { name: "Ada".into() }),
            _ => Err(AAssociateRj::USER_IDENTITY_NOT_ACCEPTED),
        }))
    };
    let scp = Scp::start(noting(&users).admit(Arc::new(admit)));
    let confirmed = echo(&scp, identity("ada", true)).unwrap();
    assert!(confirmed.negotiated().user_identity.is_some());
    assert!(echo(&scp, identity("ada", false)).unwrap().negotiated().user_identity.is_none());
    assert_eq!(rejection(echo(&scp, identity("eve", true))), AAssociateRj::USER_IDENTITY_NOT_ACCEPTED);
    assert_eq!(
        rejection(scu("SCU").associate(scp.address().as_str())),
        AAssociateRj::USER_IDENTITY_NOT_ACCEPTED
    );
    let ada = Some(User { name: "Ada".into() });
    assert_eq!(*users.lock().unwrap(), [ada.clone(), ada]);
}

#[test]
fn handlers_see_the_user_whom_the_check_has_accepted_and_no_other() {
    let users = Arc::default();
    let check = |identity: &UserIdentityRq| match identity.primary_field == b"ada"[..] {
        true => Identity::Accepted { server_response: Bytes::new() },
        false => Identity::NotChecked,
    };
    let scp = Scp::start(noting(&users).check_identity(check));
    echo(&scp, identity("ada", true)).unwrap();
    echo(&scp, identity("eve", true)).unwrap();
    assert_eq!(*users.lock().unwrap(), [Some(User { name: "ada".into() }), None]);
}

#[test]
fn users_are_verified_only_where_there_is_room() {
    let verified = Arc::new(Mutex::new(0));
    let admit = {
        let verified = verified.clone();
        move |_: &AAssociateRq, _: &Caller| {
            let verified = verified.clone();
            Ok(Admission::all().verifying(move || {
                *verified.lock().unwrap() += 1;
                Ok(User::default())
            }))
        }
    };
    let scp = Scp::start(scp().max_associations(1).admit(Arc::new(admit)));
    let _held = scu("SCU").associate(scp.address().as_str()).unwrap();
    let refused = rejection(scu("SCU").associate(scp.address().as_str()));
    assert_eq!(refused, AAssociateRj::LOCAL_LIMIT_EXCEEDED);
    assert_eq!(*verified.lock().unwrap(), 1);
}

#[test]
fn a_shutdown_does_not_wait_for_connections_that_request_nothing() {
    let mut scp = Scp::with_grace(scp(), Duration::from_secs(60));
    let _silent: Vec<TcpStream> = (0..20).map(|_| TcpStream::connect(scp.address).unwrap()).collect();
    scu("SCU").associate(scp.address().as_str()).unwrap().release().unwrap();
    let began = Instant::now();
    scp.stop();
    assert!(began.elapsed() < Duration::from_secs(20));
}
