//! Display System Management has the general statuses alone (PS3.4 §EE.2.2.1.3).

use kerma_dataset::{DataSet, ValueError};
use kerma_dictionary::{Uid, sop_classes::ServiceClass, tags, uids};
use kerma_service::{
    display,
    normalized::{GetRequest, NRequest, Normalized},
};
use kerma_status::Status;

use crate::support::{account, ask, of};

#[test]
fn display_system_management_has_no_statuses_of_its_own() {
    account(of(ServiceClass::DisplaySystemManagement), &[], "");
}

fn scp() -> Normalized {
    display::scp(|_: &GetRequest| {
        let mut system = DataSet::new();
        system.set(tags::MANUFACTURER, "ACME")?;
        system.set(tags::MANUFACTURER_MODEL_NAME, "Twin 3")?;
        Ok::<_, ValueError>((Status::SUCCESS, system))
    })
}

#[test]
fn a_display_system_says_all_that_it_is_or_what_is_asked() {
    let all = ask(scp(), display::status([]));
    assert_eq!((all.status, all.data_set.unwrap().len()), (Status::SUCCESS, 2));
    let some = ask(scp(), display::status([tags::MANUFACTURER]));
    assert_eq!((some.status, some.data_set.unwrap().len()), (Status::SUCCESS, 1));
    let lacking = ask(scp(), display::status([tags::MANUFACTURER, tags::DISPLAY_SUBSYSTEM_SEQUENCE]));
    assert_eq!(lacking.status, Status::ATTRIBUTE_LIST_ERROR);
    assert_eq!(lacking.attribute_identifier_list, [tags::DISPLAY_SUBSYSTEM_SEQUENCE]);
}

#[test]
fn there_is_one_display_system() {
    let other = NRequest::get(uids::DISPLAY_SYSTEM, Uid::from_static("1.2.3"), []);
    assert_eq!(ask(scp(), other).status, Status::NO_SUCH_SOP_INSTANCE);
}
