//! Sequences of normalized requests, in the words of their service classes.

use kerma::{
    DataSet, NRequest, Reference, Status, Uid,
    commitment::{self, Transaction},
    dimse::NActionRq,
    media::{self, Contents, Order},
    mpps::{self, Performed, Series, Start},
    print::{self, DisplayFormat},
    tags, uids,
    ups::{self, Scope, State},
};
use kerma_tests::fuzz::normalized_messages;

use crate::Seed;

const INSTANCE: Uid = Uid::from_static("1.2.3.4");
const TRANSACTION: Uid = Uid::from_static("1.2.3.5");

pub(crate) fn seeds() -> Vec<Seed> {
    vec![
        ("procedure_step_begun_and_completed", normalized_messages(true, &procedure_step())),
        ("unified_step_claimed_watched_and_completed", normalized_messages(true, &unified_step())),
        ("film_printed_and_deleted", normalized_messages(true, &film())),
        ("commitment_with_its_report", normalized_messages(true, &commitment())),
        ("media_created_initiated_and_cancelled", normalized_messages(true, &media())),
        ("each_service_of_a_machine_verification_unchecked", normalized_messages(false, &each_service())),
        ("each_service_of_a_machine_verification", normalized_messages(true, &each_service())),
        ("actions_and_instances_that_are_not_there", normalized_messages(true, &wrong())),
        (
            "all_of_it",
            normalized_messages(true, &[procedure_step(), unified_step(), film(), media()].concat()),
        ),
    ]
}

fn patient() -> DataSet {
    let mut data_set = DataSet::new();
    data_set.set(tags::PATIENT_ID, "ABC").unwrap();
    data_set
}

fn procedure_step() -> Vec<NRequest> {
    let start = Start {
        id: "1",
        station: "CT1".parse().unwrap(),
        modality: "CT",
        date: "20261128".parse().unwrap(),
        time: "0915".parse().unwrap(),
    };
    let step = Performed::unscheduled(INSTANCE, &Uid::from_static("1.2.3"), &start).unwrap();
    let series = || {
        let series = Series::new(&Uid::from_static("1.2.3.6"), "Thorax").unwrap();
        series.instance(&uids::CT_IMAGE_STORAGE, &Uid::from_static("1.2.3.7"))
    };
    let (date, time) = ("20261128".parse().unwrap(), "0931".parse().unwrap());
    vec![
        mpps::begin(&step),
        mpps::update(&step, [series()]),
        mpps::retrieve(&INSTANCE, [tags::MODALITY, tags::PATIENT_WEIGHT]),
        mpps::complete(&step, date, time, [series()]),
        mpps::update(&step, [series()]),
        mpps::notify(&INSTANCE, mpps::Event::Completed),
    ]
}

fn unified_step() -> Vec<NRequest> {
    let scu = "SCU".parse().unwrap();
    let code = |value| ups::code(value, "99KERMA", value);
    let at = |time: &str| time.parse().unwrap();
    let performed = ups::performed(code("CT1"), code("SCAN"), at("202611280915"), at("202611280931"), []);
    vec![
        ups::subscribe(Scope::Global, &scu, true),
        ups::create(Some(INSTANCE), ups::scheduled("Scan", at("202611280900"))),
        ups::claim(&INSTANCE, &TRANSACTION),
        ups::update(&INSTANCE, Some(&TRANSACTION), ups::progress(50)),
        ups::request_cancel(&INSTANCE, DataSet::new()),
        ups::update(&INSTANCE, Some(&TRANSACTION), performed),
        ups::get(&INSTANCE, [tags::PROCEDURE_STEP_STATE, tags::TRANSACTION_UID]),
        ups::complete(&INSTANCE, &TRANSACTION),
        ups::change_state(&INSTANCE, State::Scheduled, None),
        ups::subscribe(Scope::Filtered(patient()), &scu, false),
        ups::unsubscribe(&Scope::Step(INSTANCE), &scu),
        ups::suspend_global(&scu),
    ]
}

fn film() -> Vec<NRequest> {
    let film_box = Uid::from_static("1.2.3.8");
    let format: DisplayFormat = "STANDARD\\2,2".parse().unwrap();
    vec![
        print::printer([tags::PRINTER_STATUS]),
        print::film_session(Some(INSTANCE), DataSet::new()),
        print::film_box(Some(film_box.clone()), &INSTANCE, &format, DataSet::new()),
        print::presentation_lut_shape(Some(Uid::from_static("1.2.3.9")), "IDENTITY"),
        print::print_film_box(&film_box),
        print::print_film_session(&INSTANCE),
        print::delete_film_box(&film_box),
        print::delete_film_session(&INSTANCE),
        print::printer_configuration(),
    ]
}

fn commitment() -> Vec<NRequest> {
    let instance = Reference::new(uids::CT_IMAGE_STORAGE, Uid::from_static("1.2.3.7"));
    let request = commitment::request(&Transaction::new(TRANSACTION, [instance]));
    vec![request.clone(), request]
}

fn media() -> Vec<NRequest> {
    let instance = Reference::new(uids::CT_IMAGE_STORAGE, Uid::from_static("1.2.3.7"));
    let contents = Contents::new().instance(&instance, Some("STD-GEN-CD"));
    vec![
        media::create(INSTANCE, &contents),
        media::create(INSTANCE, &contents),
        media::initiate(&INSTANCE, Order::default()),
        media::status(&INSTANCE),
        media::cancel(&INSTANCE),
    ]
}

fn each_service() -> Vec<NRequest> {
    let class = || uids::RT_ION_MACHINE_VERIFICATION;
    vec![
        NRequest::create(class(), None, patient()),
        NRequest::set(class(), INSTANCE, patient()),
        NRequest::get(class(), INSTANCE, [tags::PATIENT_ID, tags::PATIENT_NAME]),
        NRequest::action(class(), INSTANCE, 1, patient()),
        NRequest::delete(class(), INSTANCE),
        NRequest::event_report(class(), INSTANCE, 2, patient()),
    ]
}

fn wrong() -> Vec<NRequest> {
    let mut without_type = NActionRq::new(0, uids::BASIC_FILM_BOX, INSTANCE, 1);
    without_type.action_type_id = None;
    assert_eq!(without_type.response(Status::SUCCESS).action_type_id, None);
    vec![
        NRequest::action(uids::BASIC_FILM_BOX, INSTANCE, 1, DataSet::new()),
        NRequest { command: without_type.into(), data_set: None },
        NRequest::get(uids::PRINTER, INSTANCE, []),
        NRequest::get(uids::DISPLAY_SYSTEM, uids::PRINTER_INSTANCE, []),
        NRequest::set(uids::BASIC_GRAYSCALE_IMAGE_BOX, Uid::from_bytes(b""), patient()),
        NRequest::set(uids::UNIFIED_PROCEDURE_STEP_PUSH, Uid::from_bytes(b"Doe^John"), patient()),
        NRequest::delete(uids::PRESENTATION_LUT, INSTANCE),
    ]
}
