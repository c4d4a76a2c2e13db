//! The normalized services over a real connection.

use std::sync::{Arc, Mutex};

use crate::driver::{
    ApplicationEntity, DataSet, Error, Normalized, Outcome, Status,
    normalized::{
        ActionRequest, COMMITMENT, CreateRequest, DeleteRequest, EventRequest, GetRequest, IAN, MEDIA, MPPS,
        PRINT, Perform, RT_VERIFICATION, SetRequest, UPS,
        requirements::{Forgiven, Lapse},
    },
};
use kerma_dictionary::{Uid, tags, uids};
use kerma_entity::ian;
use kerma_entity::media::{self, InMemory, Order, Priority, Refusal, State};
use kerma_service::Reference;

use crate::support::Scp;

/// Keeps one instance, whatever its class, in memory, and notes what it was asked.
#[derive(Clone, Default)]
struct Kept {
    instance: Arc<Mutex<DataSet>>,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Kept {
    fn note(&self, asked: &str, sop_class: &Uid) {
        self.asked.lock().unwrap().push(format!("{asked} {sop_class}"));
    }
}

impl Perform for Kept {
    fn create(&self, request: &CreateRequest, attributes: DataSet) -> Outcome {
        self.note("create", &request.affected_sop_class_uid);
        *self.instance.lock().unwrap() = attributes.clone();
        let named = request.affected_sop_instance_uid.clone().unwrap_or(Uid::from_static("1.2.3"));
        Outcome::from(()).sop_instance(named).reply(attributes)
    }

    fn set(&self, request: &SetRequest, modifications: DataSet) -> Outcome {
        self.note("set", &request.requested_sop_class_uid);
        for element in modifications.iter() {
            self.instance.lock().unwrap().insert(element.to_element());
        }
        ().into()
    }

    fn get(&self, request: &GetRequest) -> Outcome {
        self.note("get", &request.requested_sop_class_uid);
        Outcome::from(()).reply(self.instance.lock().unwrap().clone())
    }

    fn action(&self, request: &ActionRequest, information: DataSet) -> Outcome {
        self.note("action", &request.requested_sop_class_uid);
        Outcome::from(()).reply(information)
    }

    fn delete(&self, request: &DeleteRequest) -> Outcome {
        self.note("delete", &request.requested_sop_class_uid);
        Status::NO_SUCH_SOP_INSTANCE.into()
    }

    fn event_report(&self, request: &EventRequest, information: DataSet) -> Outcome {
        self.note("event", &request.affected_sop_class_uid);
        Outcome::from(()).reply(information)
    }
}

fn named(name: &str) -> DataSet {
    let mut data_set = DataSet::new();
    if !name.is_ascii() {
        data_set.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192").unwrap();
    }
    data_set.set(tags::PATIENT_NAME, name).unwrap();
    data_set
}

#[test]
fn the_six_services_go_from_an_scu_to_an_scp_and_their_replies_come_back() {
    let kept = Kept::default();
    let class = uids::RT_CONVENTIONAL_MACHINE_VERIFICATION;
    let scp = ApplicationEntity::new("SCP")
        .unwrap()
        .provide(Normalized::new(&RT_VERIFICATION, kept.clone()).unchecked());
    let mut scp = Scp::start(scp);
    let scu = ApplicationEntity::new("SCU").unwrap().propose_normalized(&RT_VERIFICATION);
    let mut association = scu.associate(&*scp.address()).unwrap();

    let created = association.n_create(&class, None, named("ØRSTED^H")).unwrap();
    let instance = created.sop_instance.unwrap();
    assert_eq!(instance, Uid::from_static("1.2.3"));
    assert_eq!(created.data_set.unwrap().string(tags::PATIENT_NAME).unwrap(), "ØRSTED^H");
    assert!(association.n_set(&class, &instance, named("Curie^M")).unwrap().data_set.is_none());
    let got = association.n_get(&class, &instance, [tags::PATIENT_NAME, tags::PATIENT_ID]).unwrap();
    assert_eq!(
        (got.status, got.attribute_identifier_list),
        (Status::ATTRIBUTE_LIST_ERROR, vec![tags::PATIENT_ID])
    );
    assert_eq!(got.data_set.unwrap().string(tags::PATIENT_NAME).unwrap(), "Curie^M");
    let done = association.n_action(&class, &instance, 1, named("Beam")).unwrap();
    assert_eq!((done.kind, done.data_set), (Some(1), Some(named("Beam"))));
    let Err(Error::Status { status, description, .. }) = association.n_delete(&class, &instance) else {
        panic!("deleted")
    };
    assert_eq!((status, &*description), (Status(0x0112), "0x0112 (Failure: no such SOP Instance)"));
    let told = association.n_event_report(&class, &instance, 2, named("Done")).unwrap();
    assert_eq!((told.kind, told.data_set), (Some(2), Some(named("Done"))));
    association.release().unwrap();
    scp.stop();
    let asked = kept.asked.lock().unwrap().clone();
    assert_eq!(
        asked,
        ["create", "set", "get", "action", "delete", "event"].map(|asked| format!("{asked} {class}"))
    );
}

#[test]
fn a_request_goes_over_a_meta_sop_class_or_over_the_context_that_has_its_action() {
    let kept = Kept::default();
    let scp = ApplicationEntity::new("SCP")
        .unwrap()
        .provide(
            Normalized::new(&PRINT, kept.clone())
                .unchecked()
                .only([uids::BASIC_GRAYSCALE_PRINT_MANAGEMENT_META]),
        )
        .provide(Normalized::new(&UPS, kept.clone()).unchecked());
    let mut scp = Scp::start(scp);
    let scu = ApplicationEntity::new("SCU").unwrap().propose_normalized(&PRINT).propose_normalized(&UPS);
    let mut association = scu.associate(&*scp.address()).unwrap();

    association.n_create(&uids::BASIC_FILM_SESSION, None, DataSet::new()).unwrap();
    association.n_get(&uids::PRINTER, &uids::PRINTER_INSTANCE, []).unwrap();
    let not_there = association.n_set(&uids::BASIC_COLOR_IMAGE_BOX, &Uid::from_static("1.2"), named("A"));
    assert!(matches!(not_there, Err(Error::NoContext { .. })), "{not_there:?}");
    let step = Uid::from_static("1.2.3.4");
    for class in [&uids::UNIFIED_PROCEDURE_STEP_PULL, &uids::UNIFIED_PROCEDURE_STEP_PUSH] {
        association.n_create(class, Some(&step), named("A")).unwrap();
        for action in 1..=5 {
            association.n_action(class, &step, action, named("A")).unwrap();
        }
        association.n_get(class, &step, []).unwrap();
        association.n_event_report(class, &step, 1, named("A")).unwrap();
    }
    let unknown = association.n_action(&uids::UNIFIED_PROCEDURE_STEP_PUSH, &step, 9, named("A"));
    let Err(Error::Status { status, reply, .. }) = unknown else { panic!("{unknown:?}") };
    assert_eq!(status, Status::NO_SUCH_ACTION_TYPE);
    assert!(
        matches!(reply.command, kerma_dimse::Command::NActionRsp(response) if response.action_type_id == Some(9))
    );
    association.release().unwrap();
    scp.stop();
    let asked = kept.asked.lock().unwrap().clone();
    assert_eq!(asked.len(), 2 + 2 * 8);
    assert!(asked[2..].iter().all(|asked| asked.ends_with(" 1.2.840.10008.5.1.4.34.6.1")), "{asked:?}");
}

#[test]
fn an_scp_that_requests_the_association_reports_to_an_scu_that_accepts_it() {
    let kept = Kept::default();
    let listening = Scp::start(
        ApplicationEntity::new("SCP")
            .unwrap()
            .provide(Normalized::new(&COMMITMENT, kept.clone()).unchecked()),
    );
    let class = uids::STORAGE_COMMITMENT_PUSH_MODEL;
    let scp = ApplicationEntity::new("SCU").unwrap().propose_normalized(&COMMITMENT).propose_roles(
        class.clone(),
        false,
        true,
    );
    let mut association = scp.associate(&*listening.address()).unwrap();
    let roles = association.negotiated().contexts_for(&class).next().unwrap().roles;
    assert_eq!((roles.scu, roles.scp), (false, true));
    let instance = uids::STORAGE_COMMITMENT_PUSH_MODEL_INSTANCE;
    association.n_event_report(&class, &instance, 1, named("A")).unwrap();
    association.release().unwrap();
    assert_eq!(*kept.asked.lock().unwrap(), [format!("event {class}")]);
}

#[test]
fn a_data_set_without_what_is_required_is_refused_before_the_handler_unless_that_is_forgiven() {
    let kept = Kept::default();
    let scp = Scp::start(ApplicationEntity::new("SCP").unwrap().provide(
        Normalized::new(&COMMITMENT, kept.clone()).forgive(Forgiven::NOTHING.and(Lapse::AbsentType2)),
    ));
    let mut scp_of_steps =
        Scp::start(ApplicationEntity::new("SCP").unwrap().provide(
            Normalized::new(&MPPS, kept.clone()).forgive(Forgiven::NOTHING.and(Lapse::AbsentType2)),
        ));
    let class = uids::MODALITY_PERFORMED_PROCEDURE_STEP;
    let scu =
        ApplicationEntity::new("SCU").unwrap().propose_normalized(&MPPS).propose_normalized(&COMMITMENT);
    let mut association = scu.clone().associate(&*scp_of_steps.address()).unwrap();
    let Err(Error::Status { status, reply, .. }) = association.n_create(&class, None, named("A")) else {
        panic!("created")
    };
    assert_eq!(status, Status::MISSING_ATTRIBUTE);
    let kerma_dimse::Command::NCreateRsp(response) = reply.command else { panic!("another response") };
    // Of type 1, and no other.
    let missing = [
        tags::SCHEDULED_STEP_ATTRIBUTES_SEQUENCE,
        tags::PERFORMED_PROCEDURE_STEP_ID,
        tags::PERFORMED_STATION_AE_TITLE,
        tags::PERFORMED_PROCEDURE_STEP_START_DATE,
        tags::PERFORMED_PROCEDURE_STEP_START_TIME,
        tags::PERFORMED_PROCEDURE_STEP_STATUS,
        tags::MODALITY,
    ];
    assert_eq!(response.attribute_identifier_list, missing);
    let mut unknown = DataSet::new();
    unknown.set(tags::PERFORMED_PROCEDURE_STEP_STATUS, "FINISHED").unwrap();
    let Err(Error::Status { status, reply, .. }) =
        association.n_set(&class, &Uid::from_static("1.2.3"), unknown.clone())
    else {
        panic!("set")
    };
    assert_eq!((status, reply.data_set.is_some()), (Status::INVALID_ATTRIBUTE_VALUE, true));
    association.release().unwrap();
    scp_of_steps.stop();

    // So is an action that lacks an attribute (PS3.4 §5.4.2.1).
    let mut association = scu.associate(&*scp.address()).unwrap();
    let class = uids::STORAGE_COMMITMENT_PUSH_MODEL;
    let instance = uids::STORAGE_COMMITMENT_PUSH_MODEL_INSTANCE;
    let Err(Error::Status { status, .. }) = association.n_action(&class, &instance, 1, named("A")) else {
        panic!("done")
    };
    assert_eq!(status, Status::MISSING_ATTRIBUTE);
    association.release().unwrap();
    assert!(kept.asked.lock().unwrap().is_empty());
}

#[test]
fn media_are_made_in_the_order_of_their_priority_and_what_is_canceled_is_not_made() {
    let requests = InMemory::new();
    let scp = Scp::start(ApplicationEntity::new("BURNER").unwrap().provide(media::scp(requests.clone())));
    let scu = ApplicationEntity::new("SCU").unwrap().propose_normalized(&MEDIA);
    let mut association = scu.associate(&*scp.address()).unwrap();
    let image = Reference::new(uids::CT_IMAGE_STORAGE, Uid::from_static("1.2.3.4"));
    let contents = media::Contents::new().instance(&image, None);
    assert!(requests.begin_next().is_none());
    let mut made = Vec::new();
    for priority in [Some(Priority::Low), None, Some(Priority::High), Some(Priority::Low), None] {
        let uid = association.request(media::create(None, &contents)).unwrap().sop_instance.unwrap();
        association.request(media::initiate(&uid, Order { copies: 1, priority })).unwrap();
        made.push(uid);
    }
    association.request(media::cancel(&made[3])).unwrap();
    for number in [2, 1, 4, 0] {
        let (uid, creation) = requests.begin_next().unwrap();
        assert_eq!((&uid, creation.state()), (&made[number], State::Creating));
        let refused = association.request(media::cancel(&uid));
        assert!(matches!(refused, Err(Error::Status { status: Status(0xC202), .. })), "{refused:?}");
        match number {
            1 => requests.fail(&uid, "OUT_OF_SUPPLIES", []).unwrap(),
            _ => requests.finish(&uid, 1, []).unwrap(),
        }
        assert_eq!(requests.finish(&uid, 1, []), Err(Refusal::Completed));
        let told = association.request(media::status(&uid)).unwrap().data_set.unwrap();
        let expected = if number == 1 { State::Failure } else { State::Done };
        assert_eq!(media::Progress::read(&told).unwrap().state, expected);
    }
    assert!(requests.begin_next().is_none());
    assert_eq!(requests.finish(&made[3], 1, []), Err(Refusal::NoSuchRequest));
    assert_eq!(requests.read(|creations| creations.iter().count()), 4);
    association.release().unwrap();
}

#[test]
fn a_notification_without_a_name_is_named_and_the_handler_sees_the_name() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let scp = ian::scp({
        let seen = seen.clone();
        move |request: &CreateRequest, notification: ian::Notification| {
            assert_eq!(notification.instances()?.len(), 1);
            seen.lock().unwrap().push(request.affected_sop_instance_uid.clone());
            Ok::<_, kerma_dataset::ValueError>(())
        }
    });
    let scp = Scp::start(ApplicationEntity::new("RIS").unwrap().provide(scp));
    let scu = ApplicationEntity::new("SCU").unwrap().propose_normalized(&IAN);
    let mut association = scu.associate(&*scp.address()).unwrap();
    let image = Reference::new(uids::CT_IMAGE_STORAGE, Uid::from_static("1.2.3.4"));
    let there = ian::AvailableInstance::new(
        Uid::from_static("1.2.3"),
        image,
        ian::Availability::Online,
        "ARCHIVE".parse().unwrap(),
    );
    let notification = ian::Notification::new(&Uid::from_static("1.2")).instance(there);
    let told = association.request(ian::notify(None, notification.clone())).unwrap();
    let given = Uid::from_static("1.2.7");
    let named = association.request(ian::notify(given.clone(), notification)).unwrap();
    association.release().unwrap();
    assert!(told.sop_instance.as_ref().is_some_and(|uid| uid.validate().is_ok()));
    assert_eq!(named.sop_instance.as_ref(), Some(&given));
    assert_eq!(*seen.lock().unwrap(), [told.sop_instance, Some(given)]);
}
