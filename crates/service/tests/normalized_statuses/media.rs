//! The statuses of Media Creation Management (PS3.4 Tables S.3.2.2.4-1, S.3.2.3.4-1 and S.3.2.4.4-1).

use std::sync::{Arc, Mutex};

use kerma_dictionary::{
    Uid,
    sop_classes::{
        DimseService::{self, NAction, NCreate, NGet},
        ServiceClass,
    },
    tags, uids,
};
use kerma_service::{
    Outcome, Reference,
    media::{
        self, Collection, Contents, Creation, Creations, FailedInstance, Medium, Order, Priority, Progress,
        Refusal, State,
    },
    normalized::{ActionRequest, CreateRequest, GetRequest, NRequest, NResponse},
};
use kerma_status::Status;

use crate::support::{
    Shown::{self, By},
    account, ask, of,
};

const INITIATE: &str = "Initiate Media Creation";
const CANCEL: &str = "Cancel Media Creation";

#[rustfmt::skip]
const ROWS: &[(&str, DimseService, u16, Shown)] = &[
    ("", NCreate, 0xA510, By("a_request_is_made_once_and_initiated_once")),
    (INITIATE, NAction, 0xA510, By("a_request_is_made_once_and_initiated_once")),
    ("", NGet, 0x0001, By("an_attribute_that_the_request_does_not_have_is_a_warning")),
    (CANCEL, NAction, 0xC201, By("a_request_can_be_canceled_until_its_media_are_made")),
    (CANCEL, NAction, 0xC202, By("a_request_can_be_canceled_until_its_media_are_made")),
    (CANCEL, NAction, 0xC203, By("an_scp_that_cancels_nothing_denies_it")),
];

#[test]
fn every_status_of_media_creation_management_is_shown() {
    account(of(ServiceClass::MediaCreationManagement), ROWS, include_str!("media.rs"));
}

/// Keeps requests, and makes no media by itself.
#[derive(Clone, Default)]
struct Kept(Arc<Mutex<Collection>>);

impl Creations for Kept {
    fn create(&self, _: &CreateRequest, uid: Uid, creation: Creation) -> Outcome {
        self.0.lock().unwrap().create(uid, creation).map_err(Outcome::from).into()
    }

    fn initiate(&self, _: &ActionRequest, uid: &Uid, order: Order) -> Outcome {
        self.0.lock().unwrap().initiate(uid, order).map_err(Outcome::from).into()
    }

    fn cancel(&self, _: &ActionRequest, uid: &Uid) -> Outcome {
        self.0.lock().unwrap().cancel(uid, false).map(drop).map_err(Outcome::from).into()
    }

    fn status(&self, _: &GetRequest, uid: &Uid) -> Outcome {
        match self.0.lock().unwrap().get(uid) {
            Ok(creation) => Outcome::from(()).reply(creation.status()),
            Err(refusal) => refusal.into(),
        }
    }

    fn new_uid(&self) -> Option<Uid> {
        Some(Uid::from_static("1.2.99"))
    }
}

const UID: Uid = Uid::from_static("1.2.3");

fn image() -> Reference {
    Reference::new(uids::CT_IMAGE_STORAGE, Uid::from_static("1.2.3.4"))
}

fn contents() -> Contents {
    Contents::new().instance(&image(), Some("STD-GEN-CD"))
}

impl Kept {
    fn ask(&self, request: NRequest) -> NResponse {
        ask(media::scp(self.clone()), request)
    }

    fn status_of(&self, request: NRequest) -> Status {
        self.ask(request).status
    }

    fn change(&self, change: impl FnOnce(&mut Creation)) {
        change(self.0.lock().unwrap().get_mut(&UID).unwrap());
    }
}

#[test]
fn a_request_is_made_once_and_initiated_once() {
    let kept = Kept::default();
    assert_eq!(kept.status_of(media::create(UID, &contents())), Status::SUCCESS);
    assert_eq!(kept.status_of(media::create(UID, &contents())), Status::DUPLICATE_SOP_INSTANCE);
    let order = Order { copies: 2, priority: Some(Priority::High) };
    assert_eq!(kept.status_of(media::initiate(&UID, order)), Status::SUCCESS);
    kept.change(|creation| {
        assert_eq!((creation.state(), creation.order()), (State::Pending, Some(order)));
        assert_eq!(creation.instances().unwrap(), [image()]);
    });
    assert_eq!(kept.status_of(media::initiate(&UID, order)), Status(0xA510));
    assert_eq!(kept.status_of(media::create(UID, &contents())), Status(0xA510));
}

#[test]
fn a_request_without_a_name_is_named_by_the_scp() {
    let response = Kept::default().ask(media::create(None, &contents()));
    assert_eq!((response.status, response.sop_instance), (Status::SUCCESS, Some(Uid::from_static("1.2.99"))));
}

#[test]
fn a_request_can_be_canceled_until_its_media_are_made() {
    let kept = Kept::default();
    let again = || {
        assert_eq!(kept.status_of(media::create(UID, &contents())), Status::SUCCESS);
        assert_eq!(kept.status_of(media::initiate(&UID, Order::default())), Status::SUCCESS);
    };
    assert_eq!(kept.status_of(media::cancel(&UID)), Status::NO_SUCH_SOP_INSTANCE);
    assert_eq!(kept.status_of(media::create(UID, &contents())), Status::SUCCESS);
    assert_eq!(kept.status_of(media::cancel(&UID)), Status::SUCCESS);
    // Gone, as is one that waits.
    assert_eq!(kept.status_of(media::status(&UID)), Status::NO_SUCH_SOP_INSTANCE);
    again();
    assert_eq!(kept.status_of(media::cancel(&UID)), Status::SUCCESS);
    again();
    kept.change(|creation| assert_eq!(creation.begin(), Some(Order::default())));
    assert_eq!(kept.status_of(media::cancel(&UID)), Status(0xC202));
    kept.change(|creation| assert!(creation.finish(1, [])));
    assert_eq!(kept.status_of(media::cancel(&UID)), Status(0xC201));
}

#[test]
fn an_scp_that_cancels_nothing_denies_it() {
    struct Stubborn;
    impl Creations for Stubborn {
        fn create(&self, _: &CreateRequest, _: Uid, _: Creation) -> Outcome {
            ().into()
        }

        fn initiate(&self, _: &ActionRequest, _: &Uid, _: Order) -> Outcome {
            ().into()
        }

        fn status(&self, _: &GetRequest, _: &Uid) -> Outcome {
            Refusal::NoSuchRequest.into()
        }
    }
    assert_eq!(ask(media::scp(Stubborn), media::cancel(&UID)).status, Status(0xC203));
    assert_eq!(ask(media::scp(Stubborn), media::create(None, &contents())).status, Status(0x0117));
}

#[test]
fn the_reply_says_how_far_a_request_is() {
    let kept = Kept::default();
    let progress = || Progress::read(&kept.ask(media::status(&UID)).data_set.unwrap()).unwrap();
    kept.ask(media::create(UID, &contents()));
    assert_eq!((progress().state, progress().info.as_str()), (State::Idle, "NORMAL"));
    kept.ask(media::initiate(&UID, Order::default()));
    assert_eq!((progress().state, progress().info.as_str()), (State::Pending, "QUEUED"));
    kept.change(|creation| assert!(creation.begin().is_some()));
    assert_eq!(progress().state, State::Creating);
    let failed = FailedInstance { instance: image(), reason: 0x0112 };
    kept.change(|creation| assert!(creation.fail("NO_INSTANCE", [failed.clone()])));
    let told = progress();
    assert_eq!((told.state, told.info.as_str(), told.failed), (State::Failure, "NO_INSTANCE", vec![failed]));
    // Nothing changes any more.
    kept.change(|creation| assert!(!creation.finish(1, []) && creation.begin().is_none()));

    let kept = Kept::default();
    kept.ask(media::create(UID, &contents()));
    kept.ask(media::initiate(&UID, Order::default()));
    let medium = Medium { file_set_id: "DISK1".into(), file_set_uid: Uid::from_static("1.2.5") };
    kept.change(|creation| {
        creation.begin();
        assert!(creation.finish(2, [medium.clone()]));
    });
    let told = Progress::read(&kept.ask(media::status(&UID)).data_set.unwrap()).unwrap();
    assert_eq!((told.state, told.pieces, told.media), (State::Done, 2, vec![medium]));
}

#[test]
fn an_attribute_that_the_request_does_not_have_is_a_warning() {
    let kept = Kept::default();
    kept.ask(media::create(UID, &contents()));
    let wanted = [tags::EXECUTION_STATUS, tags::BARCODE_VALUE];
    let response = kept.ask(NRequest::get(uids::MEDIA_CREATION_MANAGEMENT, UID, wanted));
    assert_eq!(response.status, Status(0x0001));
    assert_eq!(response.data_set.unwrap().string(tags::EXECUTION_STATUS).unwrap(), "IDLE");
}

#[test]
fn an_order_of_no_known_priority_is_refused() {
    let kept = Kept::default();
    kept.ask(media::create(UID, &contents()));
    let mut information = kerma_dataset::DataSet::new();
    information.set(tags::REQUEST_PRIORITY, "SOON").unwrap();
    let response = kept.ask(NRequest::action(uids::MEDIA_CREATION_MANAGEMENT, UID, 1, information));
    assert_eq!(response.status, Status::INVALID_ARGUMENT_VALUE);
}
