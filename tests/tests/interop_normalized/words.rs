//! The words of six service classes against pynetdicom: their SCPs get what pydicom makes, and what they ask is complete.

use std::sync::{Arc, Mutex};

use kerma::{
    ApplicationEntity, DataSet, Error, NRequest, Reference, Status, Uid,
    dataset::{Sequence, ValueError},
    display,
    ian::{self, Availability, AvailableInstance, Notification},
    inventory::{self, Initiation, Level, Produce, Production},
    logging::{self, Log},
    media::{self, Contents, Order, Priority, Progress, State},
    normalized::{
        ActionRequest, CreateRequest, DISPLAY, DeleteRequest, GetRequest, IAN, INVENTORY, LOGGING, MEDIA,
        RT_VERIFICATION, SetRequest,
    },
    rt_verification::{self, Machine, Setup, TreatmentStatus, Verify},
    service::Outcome,
    tags, uids,
};
use kerma_tests::peer::{Peer, python};
use kerma_tests::process::{Process, free_port, run};

pub(crate) const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/interop/words.py");

pub(crate) fn is_here() -> bool {
    Peer::Pynetdicom.is_here("the words of the normalized services")
}

#[derive(Clone, Default)]
struct Kept {
    verification: Arc<Mutex<Option<Uid>>>,
    production: Arc<Mutex<Option<(Uid, Production)>>>,
}

impl Verify for Kept {
    fn create(&self, _: &CreateRequest, uid: Uid, setup: Setup) -> Outcome {
        assert_eq!(setup.patient_id().as_deref(), Ok("12345"));
        *self.verification.lock().unwrap() = Some(uid);
        ().into()
    }

    fn set(&self, _: &SetRequest, _: &Uid, _: DataSet) -> Outcome {
        ().into()
    }

    fn verify(&self, _: &ActionRequest, _: &Uid) -> Outcome {
        ().into()
    }

    fn status(&self, _: &GetRequest, uid: &Uid) -> Outcome {
        if self.verification.lock().unwrap().as_ref() != Some(uid) {
            return rt_verification::Refusal::NotFound.into();
        }
        let mut reply = DataSet::new();
        let set = reply.set(tags::TREATMENT_VERIFICATION_STATUS, TreatmentStatus::NotVerified.as_str());
        Outcome::from(set).reply(reply)
    }

    fn delete(&self, _: &DeleteRequest, _: &Uid) -> Outcome {
        ().into()
    }
}

impl Produce for Kept {
    fn initiate(&self, _: &ActionRequest, wanted: Initiation) -> Outcome {
        assert!(wanted.level() == Ok(Level::Study) && wanted.keys().is_none());
        *self.production.lock().unwrap() = Some((wanted.transaction().unwrap(), Production::new()));
        ().into()
    }

    fn request_status(&self, _: &ActionRequest, _: Uid, _: Option<u16>) -> Outcome {
        ().into()
    }

    fn cancel(&self, _: &ActionRequest, _: Uid, _: bool) -> Outcome {
        ().into()
    }

    fn pause(&self, _: &ActionRequest, transaction: Uid) -> Outcome {
        let mut production = self.production.lock().unwrap();
        let (of, production) = production.as_mut().unwrap();
        assert_eq!(*of, transaction);
        production.pause().map_err(Outcome::from).into()
    }

    fn resume(&self, _: &ActionRequest, _: Uid) -> Outcome {
        ().into()
    }
}

#[test]
fn what_pydicom_makes_is_taken_or_refused_as_ps3_4_says() {
    if !is_here() {
        return;
    }
    let kept = Kept::default();
    let available = |_: &CreateRequest, notification: Notification| {
        assert_eq!(notification.instances()?[0].availability, Availability::Online);
        Ok::<_, ValueError>(())
    };
    let described = |_: &GetRequest| {
        let mut system = DataSet::new();
        system.set(tags::MANUFACTURER, "ACME")?;
        Ok::<_, ValueError>((Status::SUCCESS, system))
    };
    let scp = ApplicationEntity::new("KERMA")
        .unwrap()
        .provide(ian::scp(available))
        .provide(media::scp(media::InMemory::new()))
        .provide(rt_verification::scp(kept.clone()))
        .provide(display::scp(described))
        .provide(logging::scp(|_: &ActionRequest, log: Log, event: DataSet| {
            assert_eq!(log, Log::Procedural);
            logging::logged(&event.uid(tags::STUDY_INSTANCE_UID).unwrap(), "12345")
        }))
        .provide(inventory::scp(kept));
    let listener = scp.listen("127.0.0.1:0").unwrap();
    let (port, shutdown) = (listener.local_addr().port().to_string(), listener.shutdown_handle());
    let serving = listener.spawn();
    let said = run(python(&[SCRIPT, "scu", &port])).exits(0).output;
    let expected = [
        "ian 0000",
        "ian-somewhere 0106",
        "ian-without-study 0120",
        "media 0000",
        "media-without-instances 0120",
        "media-initiate 0000",
        "media-initiate-again A510",
        "media-status 0000 PENDING",
        "media-cancel 0000",
        "media-status-of-nothing 0112 -",
        "rt 0000",
        "rt-without-patient 0120",
        "rt-verify 0000",
        "rt-status 0000 NOT_VERIFIED",
        "rt-status-of-nothing C112 -",
        "display 0000 ACME",
        "procedural 0000",
        "procedural-without-location 0120",
        "substance-without-time 0120",
        "inventory 0000",
        "inventory-pause 0000",
        "inventory-of-patients 0120",
    ];
    assert_eq!(said.lines().collect::<Vec<_>>(), expected);
    shutdown.shutdown();
    serving.join().unwrap().unwrap();
    println!("pynetdicom to kerma: {} requests", expected.len());
}

fn substance() -> DataSet {
    let mut code = DataSet::new();
    code.set(tags::CODE_VALUE, "OP1").unwrap();
    code.set(tags::CODING_SCHEME_DESIGNATOR, "99LOCAL").unwrap();
    code.set(tags::CODE_MEANING, "Nurse").unwrap();
    let mut operator = DataSet::new();
    operator.set(tags::PERSON_IDENTIFICATION_CODE_SEQUENCE, Sequence::from_iter([code])).unwrap();
    let mut substance = DataSet::new();
    substance.set(tags::SUBSTANCE_ADMINISTRATION_DATE_TIME, "20261128120000").unwrap();
    substance.set(tags::OPERATOR_IDENTIFICATION_SEQUENCE, Sequence::from_iter([operator])).unwrap();
    substance
}

#[test]
fn what_the_words_ask_has_all_that_ps3_4_wants_of_an_scu() {
    if !is_here() {
        return;
    }
    let port = free_port();
    let _scp = Process::listen(python(&[SCRIPT, "scp", &port.to_string()]), port);
    let classes = [&IAN, &MEDIA, &RT_VERIFICATION, &DISPLAY, &LOGGING, &INVENTORY];
    let scu = classes
        .into_iter()
        .fold(ApplicationEntity::new("KERMA").unwrap(), ApplicationEntity::propose_normalized);
    let mut association = scu.associate(&*format!("PYNETDICOM@127.0.0.1:{port}")).unwrap();
    let (uid, machine) = (kerma::ae::new_uid(), Machine::Conventional);
    let image = Reference::new(uids::CT_IMAGE_STORAGE, Uid::from_static("1.2.3.4"));
    let there = AvailableInstance::new(
        Uid::from_static("1.2.3"),
        image.clone(),
        Availability::Nearline,
        "ARCHIVE".parse().unwrap(),
    );
    let transaction = kerma::ae::new_uid();
    let requests: Vec<NRequest> = vec![
        ian::notify(uid.clone(), Notification::new(&Uid::from_static("1.2")).instance(there)),
        media::create(uid.clone(), &Contents::new().instance(&image, None)),
        media::initiate(&uid, Order { copies: 2, priority: Some(Priority::Low) }),
        media::cancel(&uid),
        rt_verification::create(machine, uid.clone(), &Setup::new(&image, "12345")),
        rt_verification::verify(machine, &uid),
        rt_verification::delete(machine, &uid),
        logging::record(Log::Procedural, DataSet::new()),
        logging::record(Log::SubstanceAdministration, substance()),
        inventory::initiate(&Initiation::new(&transaction, Level::Instance).interval(5)),
        inventory::request_status(&transaction, Some(5)),
        inventory::cancel(&transaction, false),
        inventory::pause(&transaction),
        inventory::resume(&transaction),
    ];
    let count = requests.len() + 4;
    for request in requests {
        let name = format!("{:?} {:?}", request.service(), request.kind());
        if let Err(error) = association.request(request) {
            panic!("{name}: {error}");
        }
    }
    let progress = association.request(media::status(&uid)).unwrap().data_set.unwrap();
    let progress = Progress::read(&progress).unwrap();
    assert_eq!((progress.state, progress.pieces), (State::Done, 3));
    let status = association.request(rt_verification::status(machine, &uid, [])).unwrap().data_set.unwrap();
    let status = status.string(tags::TREATMENT_VERIFICATION_STATUS).unwrap();
    assert_eq!(TreatmentStatus::of(&status), Some(TreatmentStatus::Overridden));
    let system = association.request(display::status([tags::MANUFACTURER])).unwrap().data_set.unwrap();
    assert_eq!(system.string(tags::MANUFACTURER).unwrap(), "ACME");
    // The script does refuse what is not complete.
    let incomplete = NRequest::create(uids::INSTANCE_AVAILABILITY_NOTIFICATION, None, DataSet::new());
    let refused = association.request(incomplete);
    assert!(matches!(refused, Err(Error::Status { status: Status::MISSING_ATTRIBUTE, .. })), "{refused:?}");
    association.release().unwrap();
    println!("kerma to pynetdicom: {count} requests");
}
