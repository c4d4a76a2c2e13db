//! Instance Availability Notification has the general statuses alone (PS3.4 §R.3.2.1.4).

use std::sync::{Arc, Mutex};

use kerma_dataset::{DataSet, ValueError};
use kerma_dictionary::{Uid, sop_classes::ServiceClass, tags, uids};
use kerma_service::{
    Outcome, Reference, handler,
    ian::{self, Availability, AvailableInstance, Notification},
    normalized::{CreateRequest, NRequest},
};
use kerma_status::Status;

use crate::support::{account, ask, of};

#[test]
fn instance_availability_notification_has_no_statuses_of_its_own() {
    account(of(ServiceClass::InstanceAvailabilityNotification), &[], "");
}

fn available(number: usize, availability: Availability) -> AvailableInstance {
    let instance = Reference::new(uids::CT_IMAGE_STORAGE, Uid::new(&format!("1.2.3.{number}")).unwrap());
    let series = Uid::new(&format!("1.2.{}", number % 2)).unwrap();
    AvailableInstance::new(series, instance, availability, "ARCHIVE".parse().unwrap())
}

#[test]
fn what_an_archive_tells_is_what_the_handler_sees() {
    let step = Reference::new(uids::MODALITY_PERFORMED_PROCEDURE_STEP, Uid::from_static("1.2.8"));
    let instances: Vec<AvailableInstance> =
        [0, 2, 1].iter().map(|&number| available(number, Availability::ALL[number])).collect();
    let notification = instances
        .iter()
        .cloned()
        .fold(Notification::new(&Uid::from_static("1.2")).step(&step), Notification::instance);
    let seen = Arc::new(Mutex::new(Vec::new()));
    let scp = ian::scp({
        let seen = seen.clone();
        move |_: &CreateRequest, notification: Notification| {
            assert_eq!(notification.study()?, Uid::from_static("1.2"));
            assert_eq!(notification.steps()?.len(), 1);
            seen.lock().unwrap().extend(notification.instances()?);
            Ok::<_, ValueError>(())
        }
    });
    assert_eq!(ask(scp, ian::notify(Uid::from_static("1.2.7"), notification)).status, Status::SUCCESS);
    assert_eq!(*seen.lock().unwrap(), instances);
}

#[test]
fn a_notification_is_refused_before_the_handler_if_it_lacks_what_it_must_have() {
    let scp = || ian::scp(|_: &CreateRequest, _: Notification| -> Status { panic!("the handler sees it") });
    let request = |attributes| NRequest::create(uids::INSTANCE_AVAILABILITY_NOTIFICATION, None, attributes);
    assert_eq!(ask(scp(), request(DataSet::new())).status, Status::MISSING_ATTRIBUTE);

    let notification = Notification::new(&Uid::from_static("1.2"));
    let mut wrong =
        ian::notify(None, notification.instance(available(1, Availability::Online))).data_set.unwrap();
    wrong.walk_mut(|element| {
        if element.tag() == tags::INSTANCE_AVAILABILITY {
            *element.value_mut() = b"SOMEWHERE ".to_vec().into();
        }
    });
    let response = ask(scp(), request(wrong));
    assert_eq!(response.status, Status::INVALID_ATTRIBUTE_VALUE);
    // The response has the attribute where it was.
    let offending = response.data_set.unwrap();
    let series = &offending.item(tags::REFERENCED_SERIES_SEQUENCE, 0).unwrap();
    let instance = &series.item(tags::REFERENCED_SOP_SEQUENCE, 0).unwrap();
    assert_eq!(instance.len(), 1);
    assert_eq!(instance.string(tags::INSTANCE_AVAILABILITY).unwrap(), "SOMEWHERE");
}

#[test]
fn the_handler_names_a_notification_that_has_no_name() {
    let notification =
        || Notification::new(&Uid::from_static("1.2")).instance(available(1, Availability::Online));
    let scp = ian::scp(handler(async |_: CreateRequest, _: Notification| {
        Outcome::from(()).sop_instance(Uid::from_static("1.2.99"))
    }));
    let response = ask(scp, ian::notify(None, notification()));
    assert_eq!((response.status, response.sop_instance), (Status::SUCCESS, Some(Uid::from_static("1.2.99"))));
}
