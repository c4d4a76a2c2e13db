//! Who is admitted, and what for.

use std::sync::{
    Arc, RwLock,
    atomic::{AtomicUsize, Ordering},
};

use crate::driver::{
    Admission, Admit, ApplicationEntity, Association, Caller, DataSet, Error, Status, Storage, StoreRequest,
    Verification,
};
use kerma_dictionary::{AeTitle, TransferSyntax, Uid, uids};
use kerma_pdu::{AAssociateRj, AAssociateRq, PresentationContextResult};

use crate::support::{Scp, within};

fn scp() -> ApplicationEntity {
    ApplicationEntity::new("SCP")
        .unwrap()
        .provide(Verification::new())
        .provide(Storage::any(|_: &StoreRequest, _: DataSet| Status::SUCCESS))
}

fn scu(title: &str) -> ApplicationEntity {
    ApplicationEntity::new(title)
        .unwrap()
        .propose(uids::VERIFICATION, TransferSyntax::UNCOMPRESSED)
        .propose(uids::CT_IMAGE_STORAGE, TransferSyntax::UNCOMPRESSED)
}

fn rejection(result: Result<Association, Error>) -> AAssociateRj {
    match result {
        Err(Error::Rejected(_, rejected)) => rejected.0,
        other => panic!("{:?}", other.err()),
    }
}

/// The titles that are known, and may change.
#[derive(Default)]
struct Known(RwLock<Vec<AeTitle>>);

impl Admit for Known {
    fn admit(&self, request: &AAssociateRq, caller: &Caller) -> Result<Admission, AAssociateRj> {
        assert!(caller.address.ip().is_loopback());
        match self.0.read().unwrap().contains(&request.calling_ae_title) {
            true => Ok(Admission::all()),
            false => Err(AAssociateRj::CALLING_AE_TITLE_NOT_RECOGNIZED),
        }
    }
}

#[test]
fn who_is_admitted_can_change_while_the_listener_serves() {
    let known = Arc::new(Known::default());
    let scp = Scp::start(scp().admit(known.clone()));
    let associate = || scu("SCU").associate(scp.address().as_str());
    assert_eq!(rejection(associate()), AAssociateRj::CALLING_AE_TITLE_NOT_RECOGNIZED);
    known.0.write().unwrap().push("SCU".parse().unwrap());
    let mut association = associate().unwrap();
    assert_eq!(association.negotiated().contexts.len(), 2);
    known.0.write().unwrap().clear();
    assert_eq!(rejection(associate()), AAssociateRj::CALLING_AE_TITLE_NOT_RECOGNIZED);
    // Who is in stays in.
    association.echo().unwrap();
    association.release().unwrap();
}

#[test]
fn the_rejection_is_the_hooks_own() {
    for rejected in [
        AAssociateRj::NO_REASON_GIVEN,
        AAssociateRj::LOCAL_LIMIT_EXCEEDED,
        AAssociateRj::TEMPORARY_CONGESTION,
    ] {
        let scp = Scp::start(scp().admit(Arc::new(move |_: &AAssociateRq, _: &Caller| Err(rejected))));
        assert_eq!(rejection(scu("SCU").associate(scp.address().as_str())), rejected);
    }
}

#[test]
fn what_is_not_admitted_is_an_abstract_syntax_that_is_not_supported() {
    let admit = |request: &AAssociateRq, _: &Caller| {
        let verification = request.calling_ae_title == *"VERIFIER";
        Ok(Admission::only(move |uid: &Uid| verification && *uid == uids::VERIFICATION))
    };
    let scp = Scp::start(scp().admit(Arc::new(admit)));
    let refused = |association: &Association| {
        let rejected = association.negotiated().rejected.iter();
        rejected.map(|context| (context.id, context.result)).collect::<Vec<_>>()
    };
    let mut association = scu("VERIFIER").associate(scp.address().as_str()).unwrap();
    assert_eq!(refused(&association), [(3, PresentationContextResult::AbstractSyntaxNotSupported)]);
    association.echo().unwrap();
    association.release().unwrap();
    let association = scu("NOBODY").associate(scp.address().as_str()).unwrap();
    let not_supported = PresentationContextResult::AbstractSyntaxNotSupported;
    assert_eq!(refused(&association), [(1, not_supported), (3, not_supported)]);
    association.release().unwrap();
}

#[test]
fn what_is_admitted_but_not_supported_is_still_not_supported() {
    let all = |_: &AAssociateRq, _: &Caller| Ok(Admission::only(|_: &Uid| true));
    let entity = ApplicationEntity::new("SCP").unwrap().provide(Verification::new());
    let scp = Scp::start(entity.admit(Arc::new(all)));
    let association = scu("SCU").associate(scp.address().as_str()).unwrap();
    assert_eq!(association.negotiated().contexts.len(), 1);
    association.release().unwrap();
}

#[test]
fn a_hook_or_its_predicate_that_panics_is_a_rejection_and_the_service_goes_on() {
    let admit = |request: &AAssociateRq, _: &Caller| {
        assert!(request.calling_ae_title != *"HOOK", "the hook panics");
        let predicate = request.calling_ae_title == *"PREDICATE";
        Ok(Admission::only(move |_: &Uid| !predicate || panic!("the predicate panics")))
    };
    let scp = Scp::start(scp().admit(Arc::new(admit)));
    for title in ["HOOK", "PREDICATE"] {
        let rejected = rejection(scu(title).associate(scp.address().as_str()));
        assert_eq!(rejected, AAssociateRj::NO_REASON_GIVEN_BY_ACSE);
    }
    scu("SCU").associate(scp.address().as_str()).unwrap().release().unwrap();
}

#[test]
fn the_hook_comes_before_the_cap_and_both_before_the_other_conditions() {
    let asked = Arc::new(AtomicUsize::new(0));
    let admit = {
        let asked = asked.clone();
        move |_: &AAssociateRq, _: &Caller| {
            asked.fetch_add(1, Ordering::SeqCst);
            Ok(Admission::all())
        }
    };
    let entity = scp().max_associations(1).require_calling(["FRIEND".parse().unwrap()]);
    let scp = Scp::start(entity.admit(Arc::new(admit)));
    let first = scu("FRIEND").associate(scp.address().as_str()).unwrap();
    let rejected = rejection(scu("FRIEND").associate(scp.address().as_str()));
    assert_eq!(rejected, AAssociateRj::LOCAL_LIMIT_EXCEEDED);
    assert_eq!(rejection(scu("FOE").associate(scp.address().as_str())), AAssociateRj::LOCAL_LIMIT_EXCEEDED);
    assert_eq!(asked.load(Ordering::SeqCst), 3);
    first.release().unwrap();
    // The place is free before the release is answered.
    let rejected = rejection(scu("FOE").associate(scp.address().as_str()));
    assert_eq!(rejected, AAssociateRj::CALLING_AE_TITLE_NOT_RECOGNIZED);
}

/// One of those that are there, until dropped.
struct Counted(Arc<AtomicUsize>);

impl Counted {
    fn new(count: &Arc<AtomicUsize>) -> Counted {
        count.fetch_add(1, Ordering::SeqCst);
        Counted(count.clone())
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

#[test]
fn the_guard_is_held_until_the_association_has_ended_however_it_ends() {
    let count = Arc::new(AtomicUsize::new(0));
    let admit = {
        let count = count.clone();
        move |request: &AAssociateRq, _: &Caller| {
            if count.load(Ordering::SeqCst) > 0 {
                return Err(AAssociateRj::LOCAL_LIMIT_EXCEEDED);
            }
            let admission = Admission::all().holding(Counted::new(&count));
            assert!(request.calling_ae_title != *"PANIC");
            Ok(admission)
        }
    };
    let scp = Scp::start(scp().require_called([]).admit(Arc::new(admit)));
    let address = scp.address();
    let here = || count.load(Ordering::SeqCst);
    // A peer that goes on to its next association is not in its own way.
    for _ in 0..50 {
        let mut association = scu("SCU").associate(address.as_str()).unwrap();
        association.echo().unwrap();
        assert_eq!(here(), 1);
        let second = scu("SCU").associate(address.as_str());
        assert_eq!(rejection(second), AAssociateRj::LOCAL_LIMIT_EXCEEDED);
        association.release().unwrap();
        assert_eq!(here(), 0);
    }
    let association = scu("SCU").associate(address.as_str()).unwrap();
    assert_eq!(here(), 1);
    association.abort();
    within(|| (here() == 0).then_some(()));
    // Nor is a guard left of one that is rejected after all.
    let rejected = rejection(scu("SCU").associate(format!("OTHER@{}", scp.address).as_str()));
    assert_eq!(rejected, AAssociateRj::CALLED_AE_TITLE_NOT_RECOGNIZED);
    assert_eq!(here(), 0);
    let rejected = rejection(scu("PANIC").associate(address.as_str()));
    assert_eq!(rejected, AAssociateRj::NO_REASON_GIVEN_BY_ACSE);
    assert_eq!(here(), 0);
}
