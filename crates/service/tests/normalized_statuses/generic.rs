//! The general statuses, those of every service class, and what the operation decides by the row alone.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use bytes::Bytes;
use kerma_dataset::{DataSet, Encoding};
use kerma_dictionary::{
    Uid,
    sop_classes::DimseService::{self, NAction, NCreate, NDelete, NEventReport, NGet, NSet},
    tags, uids,
};
use kerma_dimse::{Command, NActionRq, NCreateRq, NEventReportRq};
use kerma_service::{
    AssociationInfo, Outcome, Services, handler,
    normalized::{
        ActionRequest, Class, CreateRequest, DeleteRequest, EventRequest, GetRequest, MPPS, Member, NRequest,
        NResponse, Normalized, PRINT, Perform, RT_VERIFICATION, SERVICES, SetRequest, UPS,
        requirements::{Forgiven, Lapse},
    },
};
use kerma_status::{Status, tables};

use crate::support::{
    Shown::{self, By, No},
    account, ask, ask_on, association, context, exchange, patient,
};

/// A SOP class with all six services.
const CLASS: Uid = uids::RT_ION_MACHINE_VERIFICATION;
const INSTANCE: Uid = Uid::from_static("1.2.3.4");

/// Shows what only the handler can know.
const HANDLER: Shown = By("a_status_that_only_the_handler_knows_is_sent_with_all_that_goes_with_it");
const SUCCESS: Shown = By("what_a_handler_has_done_is_a_success_and_has_its_reply");
const FAILURE: Shown =
    By("a_handler_that_fails_or_panics_has_failed_to_process_and_says_no_more_to_the_peer");
const NO_INSTANCE: Shown = By("a_request_for_no_instance_or_for_one_whose_uid_is_none_is_refused");
const NO_CLASS: Shown = By("a_presentation_context_carries_its_own_sop_classes_and_no_others");
const WELL_KNOWN: Shown = By("a_sop_class_with_one_well_known_instance_has_no_other");
const TOO_LARGE: Shown = By("a_data_set_beyond_the_limit_is_let_pass_and_refused");
const UNRECOGNIZED: Shown = By("a_service_that_the_sop_class_or_the_handler_does_not_have_is_not_recognized");
const NO_TYPE: Shown = By("a_request_without_its_action_or_event_type_is_mistyped");
const DUPLICATE: Shown =
    No("requests of a peer are served one after the other, so that none is under way when the next begins");

#[rustfmt::skip]
const ROWS: &[(&str, DimseService, u16, Shown)] = &[
    ("", NCreate, 0x0000, SUCCESS),
    ("", NCreate, 0x0105, HANDLER),
    ("", NCreate, 0x0106, HANDLER),
    ("", NCreate, 0x0107, HANDLER),
    ("", NCreate, 0x0110, FAILURE),
    ("", NCreate, 0x0111, HANDLER),
    ("", NCreate, 0x0116, HANDLER),
    ("", NCreate, 0x0117, NO_INSTANCE),
    ("", NCreate, 0x0118, NO_CLASS),
    ("", NCreate, 0x0120, HANDLER),
    ("", NCreate, 0x0121, HANDLER),
    ("", NCreate, 0x0124, HANDLER),
    ("", NCreate, 0x0210, DUPLICATE),
    ("", NCreate, 0x0211, UNRECOGNIZED),
    ("", NCreate, 0x0212, HANDLER),
    ("", NCreate, 0x0213, TOO_LARGE),
    ("", NSet, 0x0000, SUCCESS),
    ("", NSet, 0x0105, HANDLER),
    ("", NSet, 0x0106, HANDLER),
    ("", NSet, 0x0107, HANDLER),
    ("", NSet, 0x0110, FAILURE),
    ("", NSet, 0x0112, HANDLER),
    ("", NSet, 0x0116, HANDLER),
    ("", NSet, 0x0117, NO_INSTANCE),
    ("", NSet, 0x0118, NO_CLASS),
    ("", NSet, 0x0119, NO_CLASS),
    ("", NSet, 0x0121, HANDLER),
    ("", NSet, 0x0124, HANDLER),
    ("", NSet, 0x0210, DUPLICATE),
    ("", NSet, 0x0211, UNRECOGNIZED),
    ("", NSet, 0x0212, HANDLER),
    ("", NSet, 0x0213, TOO_LARGE),
    ("", NGet, 0x0000, SUCCESS),
    ("", NGet, 0x0107, By("attributes_that_are_not_there_are_a_warning_that_lists_them_or_the_one_of_the_sop_class")),
    ("", NGet, 0x0110, FAILURE),
    ("", NGet, 0x0112, WELL_KNOWN),
    ("", NGet, 0x0117, NO_INSTANCE),
    ("", NGet, 0x0118, NO_CLASS),
    ("", NGet, 0x0119, WELL_KNOWN),
    ("", NGet, 0x0124, HANDLER),
    ("", NGet, 0x0210, DUPLICATE),
    ("", NGet, 0x0211, UNRECOGNIZED),
    ("", NGet, 0x0212, HANDLER),
    ("", NGet, 0x0213, HANDLER),
    ("", NAction, 0x0000, SUCCESS),
    ("", NAction, 0x0110, FAILURE),
    ("", NAction, 0x0112, WELL_KNOWN),
    ("", NAction, 0x0114, HANDLER),
    ("", NAction, 0x0115, HANDLER),
    ("", NAction, 0x0117, NO_INSTANCE),
    ("", NAction, 0x0118, NO_CLASS),
    ("", NAction, 0x0119, WELL_KNOWN),
    ("", NAction, 0x0123, By("an_action_or_event_type_that_the_sop_class_does_not_have_is_refused_by_its_number")),
    ("", NAction, 0x0124, HANDLER),
    ("", NAction, 0x0210, DUPLICATE),
    ("", NAction, 0x0211, UNRECOGNIZED),
    ("", NAction, 0x0212, NO_TYPE),
    ("", NAction, 0x0213, TOO_LARGE),
    ("", NDelete, 0x0000, SUCCESS),
    ("", NDelete, 0x0110, FAILURE),
    ("", NDelete, 0x0112, HANDLER),
    ("", NDelete, 0x0117, NO_INSTANCE),
    ("", NDelete, 0x0118, NO_CLASS),
    ("", NDelete, 0x0119, NO_CLASS),
    ("", NDelete, 0x0124, HANDLER),
    ("", NDelete, 0x0210, DUPLICATE),
    ("", NDelete, 0x0211, UNRECOGNIZED),
    ("", NDelete, 0x0212, HANDLER),
    ("", NDelete, 0x0213, HANDLER),
    ("", NEventReport, 0x0000, SUCCESS),
    ("", NEventReport, 0x0110, FAILURE),
    ("", NEventReport, 0x0112, WELL_KNOWN),
    ("", NEventReport, 0x0113, By("an_action_or_event_type_that_the_sop_class_does_not_have_is_refused_by_its_number")),
    ("", NEventReport, 0x0114, HANDLER),
    ("", NEventReport, 0x0115, HANDLER),
    ("", NEventReport, 0x0117, NO_INSTANCE),
    ("", NEventReport, 0x0118, NO_CLASS),
    ("", NEventReport, 0x0119, WELL_KNOWN),
    ("", NEventReport, 0x0210, DUPLICATE),
    ("", NEventReport, 0x0211, UNRECOGNIZED),
    ("", NEventReport, 0x0212, NO_TYPE),
    ("", NEventReport, 0x0213, TOO_LARGE),
];

#[test]
fn every_general_status_is_shown_here() {
    account(SERVICES.map(tables::general), ROWS, include_str!("generic.rs"));
}

/// A handler that does the same whatever it is asked.
struct Always<F>(F);

impl<F: Fn(DataSet) -> Outcome + Send + Sync> Perform for Always<F> {
    fn create(&self, _: &CreateRequest, attributes: DataSet) -> Outcome {
        self.0(attributes)
    }

    fn set(&self, _: &SetRequest, modifications: DataSet) -> Outcome {
        self.0(modifications)
    }

    fn get(&self, _: &GetRequest) -> Outcome {
        self.0(DataSet::new())
    }

    fn action(&self, _: &ActionRequest, information: DataSet) -> Outcome {
        self.0(information)
    }

    fn delete(&self, _: &DeleteRequest) -> Outcome {
        self.0(DataSet::new())
    }

    fn event_report(&self, _: &EventRequest, information: DataSet) -> Outcome {
        self.0(information)
    }
}

fn always(class: &'static Class, outcome: impl Fn(DataSet) -> Outcome + Send + Sync + 'static) -> Normalized {
    Normalized::new(class, Always(outcome)).unchecked()
}

/// The handler does not see it.
fn unseen(class: &'static Class) -> Normalized {
    always(class, |_| panic!("the handler saw it"))
}

/// A request of a service, with a data set if it may have one.
fn request(service: DimseService, sop_class: &Uid, instance: &Uid) -> NRequest {
    let (sop_class, instance) = (sop_class.clone(), instance.clone());
    match service {
        NCreate => NRequest::create(sop_class, Some(instance), patient("A")),
        NSet => NRequest::set(sop_class, instance, patient("A")),
        NGet => NRequest::get(sop_class, instance, []),
        NAction => NRequest::action(sop_class, instance, 1, patient("A")),
        NDelete => NRequest::delete(sop_class, instance),
        _ => NRequest::event_report(sop_class, instance, 1, patient("A")),
    }
}

/// Whether requests of a service may have a data set.
fn has_data_set(service: DimseService) -> bool {
    !matches!(service, NGet | NDelete)
}

#[test]
fn what_a_handler_has_done_is_a_success_and_has_its_reply() {
    for service in SERVICES {
        let class = always(&RT_VERIFICATION, move |data_set| {
            assert_eq!(data_set, if has_data_set(service) { patient("A") } else { DataSet::new() });
            Outcome::from(()).reply(patient("B"))
        });
        let response = ask(class, request(service, &CLASS, &INSTANCE));
        assert_eq!(response.status, Status::SUCCESS, "{service}");
        assert_eq!((response.sop_class, response.sop_instance), (Some(CLASS), Some(INSTANCE)));
        // N-DELETE has none; the type goes with a reply (PS3.7 §10.1.1.1.5, §10.1.4.1.5).
        assert_eq!(response.data_set, (service != NDelete).then(|| patient("B")), "{service}");
        assert_eq!(response.kind, matches!(service, NAction | NEventReport).then_some(1), "{service}");
    }
    for service in SERVICES {
        let response = ask(always(&RT_VERIFICATION, |_| ().into()), request(service, &CLASS, &INSTANCE));
        assert_eq!((response.status, response.data_set, response.kind), (Status::SUCCESS, None, None));
    }
}

#[test]
fn a_handler_that_fails_or_panics_has_failed_to_process_and_says_no_more_to_the_peer() {
    type Failing = fn(DataSet) -> Outcome;
    let ways: [Failing; 4] = [
        |_| Outcome::failed("the disk of Doe^John is full"),
        |_| panic!("Doe^John"),
        |_| Err::<(), _>("Doe^John").into(),
        |_| {
            Outcome::later(async {
                if true {
                    panic!("Doe^John")
                }
            })
        },
    ];
    for service in SERVICES {
        for way in ways {
            let response = ask(always(&RT_VERIFICATION, way), request(service, &CLASS, &INSTANCE));
            assert_eq!(response.status, Status::PROCESSING_FAILURE, "{service}");
            assert!(response.details.is_empty() && response.data_set.is_none(), "{service}: {response:?}");
        }
    }
}

#[test]
fn a_reply_that_cannot_be_encoded_and_a_data_set_that_cannot_be_decoded_are_processing_failures() {
    // Encapsulated pixel data in Implicit VR (PS3.5 §A.4).
    let mut implicit = context(&CLASS);
    implicit.transfer_syntax = Encoding::ImplicitVrLittleEndian.transfer_syntax();
    let implicit = Arc::new(association(vec![implicit]));
    for service in SERVICES.into_iter().filter(|service| *service != NDelete) {
        let services = Services::new().with(always(&RT_VERIFICATION, |_| {
            let fragments = vec![Bytes::from_static(b"ab")];
            let pixels = kerma_dataset::Encapsulated { offset_table: None, fragments };
            let element = kerma_dataset::Element::new(tags::PIXEL_DATA, kerma_dictionary::Vr::OB, pixels);
            Outcome::from(()).reply([element].into_iter().collect())
        }));
        let command = request(service, &CLASS, &INSTANCE).command;
        let (response, data_set) = exchange(&implicit, &services, command, None);
        assert_eq!(response.status(), Some(Status::PROCESSING_FAILURE), "{service}");
        assert!(data_set.is_none(), "{service}");
    }
    let association = Arc::new(association(vec![context(&CLASS)]));
    for service in SERVICES.into_iter().filter(|service| has_data_set(*service)) {
        let services = Services::new().with(unseen(&RT_VERIFICATION));
        let broken = Bytes::from_static(b"\x10\x00\x20\x00LO\x10\x00ABCD");
        let command = request(service, &CLASS, &INSTANCE).command;
        let (response, _) = exchange(&association, &services, command, Some(broken));
        assert_eq!(response.status(), Some(Status::PROCESSING_FAILURE), "{service}");
        let details = response.status_details().unwrap();
        assert_eq!(details.error_comment.as_deref(), Some("Unable to decode the dataset"));
    }
}

#[test]
fn an_instance_that_nobody_has_named_cannot_be_created() {
    let create = || NRequest::create(CLASS, None, patient("A"));
    let response = ask(always(&RT_VERIFICATION, |_| ().into()), create());
    assert_eq!((response.status, response.sop_instance), (Status::PROCESSING_FAILURE, None));
    let named = || Outcome::from(()).sop_instance(INSTANCE);
    let response = ask(always(&RT_VERIFICATION, move |_| named()), create());
    assert_eq!((response.status, response.sop_instance), (Status::SUCCESS, Some(INSTANCE)));
    // A failure has made none, and needs no name.
    let response = ask(always(&RT_VERIFICATION, |_| Status::RESOURCE_LIMITATION.into()), create());
    assert_eq!(response.status, Status::RESOURCE_LIMITATION);
}

#[test]
fn an_empty_uid_in_an_n_create_names_no_instance_to_any_handler() {
    let class =
        Normalized::of(CLASS).unchecked().create(|request: &CreateRequest, _: DataSet| {
            match &request.affected_sop_instance_uid {
                None => Outcome::from(()).sop_instance(INSTANCE),
                Some(_) => Outcome::new(Status::INVALID_SOP_INSTANCE),
            }
        });
    let response = ask(class, NRequest::create(CLASS, Some(Uid::from_bytes(b"")), patient("A")));
    assert_eq!((response.status, response.sop_instance), (Status::SUCCESS, Some(INSTANCE)));
}

#[test]
fn a_status_that_only_the_handler_knows_is_sent_with_all_that_goes_with_it() {
    for (_, service, code, shown) in ROWS {
        if !matches!((shown, HANDLER), (By(test), By(handler)) if *test == handler) {
            continue;
        }
        let status = Status(*code);
        let class = always(&RT_VERIFICATION, move |_| {
            Outcome::new(status)
                .comment("The beam is off")
                .attributes([tags::PATIENT_ID])
                .offending([tags::PATIENT_ID])
                .reply(patient("B"))
        });
        let response = ask(class, request(*service, &CLASS, &INSTANCE));
        let name = format!("{service} {status}");
        assert_eq!(response.status, status, "{name}");
        assert_eq!(response.details.error_comment.as_deref(), Some("The beam is off"), "{name}");
        assert_eq!(response.details.offending_element, [tags::PATIENT_ID], "{name}");
        assert_eq!(response.attribute_identifier_list, [tags::PATIENT_ID], "{name}");
        assert_eq!((response.sop_class, response.sop_instance), (Some(CLASS), Some(INSTANCE)), "{name}");
        // PS3.7 §C.4.2, §C.4.3, §C.5.10, §C.5.11, §C.5.14.
        let has_data_set = matches!(code, 0x0106 | 0x0107 | 0x0115 | 0x0116 | 0x0121);
        assert_eq!(response.data_set.is_some(), has_data_set, "{name}");
        // PS3.7 §C.5.10, §C.5.16.
        let has_kind = matches!(service, NAction | NEventReport) && matches!(code, 0x0114 | 0x0115);
        assert_eq!(response.kind, has_kind.then_some(1), "{name}");
    }
}

#[test]
fn what_a_request_lacks_is_said_before_its_handler_sees_it_unless_nothing_is_checked() {
    let seen = || Normalized::new(&MPPS, Always(|_| panic!("the handler saw it")));
    let create = || NRequest::create(uids::MODALITY_PERFORMED_PROCEDURE_STEP, Some(INSTANCE), patient("A"));
    let response = ask(seen(), create());
    assert_eq!((response.status, response.data_set), (Status::MISSING_ATTRIBUTE, None));
    assert!(response.attribute_identifier_list.contains(&tags::PERFORMED_PROCEDURE_STEP_STATUS));
    let response = ask(always(&MPPS, |_| ().into()), create());
    assert_eq!(response.status, Status::SUCCESS);
}

#[test]
fn a_status_data_set_is_the_response_and_one_without_a_status_is_an_error_of_its_own() {
    let with = |status: Option<u16>| {
        let mut elements = DataSet::new();
        if let Some(status) = status {
            elements.set(tags::STATUS, status).unwrap();
        }
        elements.set(tags::ERROR_COMMENT, "Gone").unwrap();
        elements
    };
    let answer = |elements: DataSet| {
        ask(always(&RT_VERIFICATION, move |_| elements.clone().into()), request(NSet, &CLASS, &INSTANCE))
    };
    let response = answer(with(Some(0x0112)));
    assert_eq!(response.status, Status::NO_SUCH_SOP_INSTANCE);
    assert_eq!(response.details.error_comment.as_deref(), Some("Gone"));
    assert_eq!(answer(with(None)).status, Status(0xC001));
    let mut unusable = DataSet::new();
    unusable.insert(kerma_dataset::Element::new(
        tags::STATUS,
        kerma_dictionary::Vr::LO,
        kerma_dataset::Value::from(b"GOOD".to_vec()),
    ));
    assert_eq!(answer(unusable).status, Status(0xC002));
    // One that the service class does not know is the handler's to answer for.
    assert_eq!(answer(with(Some(0x0FFF))).status, Status(0x0FFF));
}

#[test]
fn attributes_that_are_not_there_are_a_warning_that_lists_them_or_the_one_of_the_sop_class() {
    let there = || {
        let mut there = patient("A");
        there.set(tags::PATIENT_NAME, "Doe^J").unwrap();
        there
    };
    let get = |sop_class: &Uid, class: &'static Class, list: &[kerma_dictionary::Tag]| {
        let class = always(class, move |_| Outcome::from(()).reply(there()));
        ask(class, NRequest::get(sop_class.clone(), INSTANCE, list.to_vec()))
    };
    let all = get(&CLASS, &RT_VERIFICATION, &[]);
    assert_eq!((all.status, all.data_set), (Status::SUCCESS, Some(there())));
    let one = get(&CLASS, &RT_VERIFICATION, &[tags::PATIENT_ID]);
    assert_eq!((one.status, one.data_set), (Status::SUCCESS, Some(patient("A"))));
    let lacking = [tags::PATIENT_ID, tags::PATIENT_SEX, tags::PATIENT_AGE];
    let some = get(&CLASS, &RT_VERIFICATION, &lacking);
    assert_eq!((some.status, some.data_set), (Status::ATTRIBUTE_LIST_ERROR, Some(patient("A"))));
    assert_eq!(some.attribute_identifier_list, lacking[1..]);
    let none = get(&CLASS, &RT_VERIFICATION, &lacking[1..]);
    assert_eq!((none.status, none.data_set), (Status::ATTRIBUTE_LIST_ERROR, None));
    // Three SOP classes have a warning of their own (PS3.4 §F.8.2.1.4, §S.3.2.4.4, §CC.2.7.4).
    let own = Class::ALL.iter().flat_map(|class| class.sop_classes.iter().map(move |member| (class, member)));
    let own: Vec<(&&Class, &Member)> =
        own.filter(|(_, member)| member.offers(NGet).is_some() && member.instance.is_none()).collect();
    assert!(own.len() > 5);
    for (class, member) in own {
        let response = get(&member.uid, class, &[tags::PATIENT_ID, tags::PATIENT_SEX]);
        let has_own = [
            uids::MODALITY_PERFORMED_PROCEDURE_STEP_RETRIEVE,
            uids::MEDIA_CREATION_MANAGEMENT,
            uids::UNIFIED_PROCEDURE_STEP_PUSH,
            uids::UNIFIED_PROCEDURE_STEP_PULL,
            uids::UNIFIED_PROCEDURE_STEP_WATCH,
        ]
        .contains(&member.uid);
        let status = if has_own { Status(0x0001) } else { Status::ATTRIBUTE_LIST_ERROR };
        assert_eq!(response.status, status, "{}", member.uid);
        assert_eq!(response.attribute_identifier_list.is_empty(), has_own, "{}", member.uid);
        assert_eq!(response.data_set, Some(patient("A")), "{}", member.uid);
    }
}

#[test]
fn with_a_private_attribute_comes_its_creator_and_with_text_its_character_set() {
    let private = kerma_dictionary::Tag::new(0x0029, 0x1001);
    let creator = kerma_dictionary::Tag::new(0x0029, 0x0010);
    let class = always(&RT_VERIFICATION, move |_| {
        let mut there = DataSet::new();
        there.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192").unwrap();
        there.set(tags::PATIENT_NAME, "Ørsted^H").unwrap();
        for (tag, value) in [(creator, "ACME"), (private, "PRIVATE")] {
            there.insert(kerma_dataset::Element::new(
                tag,
                kerma_dictionary::Vr::LO,
                kerma_dataset::Value::from(value.as_bytes().to_vec()),
            ));
        }
        Outcome::from(()).reply(there)
    });
    let response = ask(class, NRequest::get(CLASS, INSTANCE, [tags::PATIENT_NAME, private]));
    assert_eq!(response.status, Status::SUCCESS);
    let got = response.data_set.unwrap();
    assert_eq!(got.string(tags::PATIENT_NAME).unwrap(), "Ørsted^H");
    assert!(got.contains(creator) && got.contains(private));
}

#[test]
fn a_request_for_no_instance_or_for_one_whose_uid_is_none_is_refused() {
    for service in SERVICES {
        for uid in ["", "Doe^John", "1.2.3 4", &"1".repeat(65)] {
            let uid = Uid::from_bytes(uid.as_bytes());
            let response = ask(
                always(&RT_VERIFICATION, |_| Outcome::from(()).sop_instance(INSTANCE)),
                request(service, &CLASS, &uid),
            );
            // The performer of an N-CREATE may choose it.
            let chosen = service == NCreate && uid.is_empty();
            let status = if chosen { Status::SUCCESS } else { Status::INVALID_SOP_INSTANCE };
            assert_eq!(response.status, status, "{service} {uid}");
        }
        // It breaks the rules, but says which instance is meant.
        let class = always(&RT_VERIFICATION, |_| ().into());
        let response = ask(class, request(service, &CLASS, &Uid::from_static("1.2.03")));
        assert_eq!(response.status, Status::SUCCESS, "{service}");
    }
}

#[test]
fn an_instance_that_the_standard_has_made_cannot_be_created() {
    let subscriptions = Uid::from_static("1.2.840.10008.5.1.4.34.5");
    let registered = [uids::PRINTER_INSTANCE, subscriptions, CLASS, uids::IMPLICIT_VR_LITTLE_ENDIAN];
    for uid in registered {
        for class in [&RT_VERIFICATION, &UPS, &MPPS] {
            let of = &class.sop_classes.iter().find(|member| member.offers(NCreate).is_some()).unwrap().uid;
            let services = Services::new().with(unseen(class));
            let response = ask_on(of, &services, request(NCreate, of, &uid));
            assert_eq!(response.status, Status::INVALID_SOP_INSTANCE, "{of} {uid}");
        }
        let private = Normalized::of(Uid::from_static("1.2.3.4"))
            .create(|_: &CreateRequest, _: DataSet| -> Status { panic!("it is refused before") });
        let of = Uid::from_static("1.2.3.4");
        let services = Services::new().with(private);
        let response = ask_on(&of, &services, request(NCreate, &of, &uid));
        assert_eq!(response.status, Status::INVALID_SOP_INSTANCE, "{uid}");
    }
}

#[test]
fn a_presentation_context_carries_its_own_sop_classes_and_no_others() {
    let other = Uid::from_static("1.2.3");
    for service in SERVICES {
        let services = Services::new().with(unseen(&RT_VERIFICATION));
        let response = ask_on(&CLASS, &services, request(service, &other, &INSTANCE));
        assert_eq!((response.status, response.sop_class), (Status::NO_SUCH_SOP_CLASS, Some(other.clone())));
        let conventional = uids::RT_CONVENTIONAL_MACHINE_VERIFICATION;
        let response = ask_on(&CLASS, &services, request(service, &conventional, &INSTANCE));
        assert_eq!(response.status, Status::CLASS_INSTANCE_CONFLICT, "{service}");
    }
    // A Meta SOP class carries its members.
    let services = Services::new().with(always(&PRINT, |_| ().into()));
    let meta = uids::BASIC_GRAYSCALE_PRINT_MANAGEMENT_META;
    let set = |sop_class: Uid| ask_on(&meta, &services, request(NSet, &sop_class, &INSTANCE)).status;
    assert_eq!(set(uids::BASIC_GRAYSCALE_IMAGE_BOX), Status::SUCCESS);
    assert_eq!(set(uids::BASIC_COLOR_IMAGE_BOX), Status::CLASS_INSTANCE_CONFLICT);
    assert_eq!(set(meta.clone()), Status::NO_SUCH_SOP_CLASS);
    assert_eq!(set(uids::CT_IMAGE_STORAGE), Status::NO_SUCH_SOP_CLASS);
    // Any context of Unified Procedure Step carries instances of Push, and its own name for them.
    let services = Services::new().with(always(&UPS, |_| ().into()));
    for named in [uids::UNIFIED_PROCEDURE_STEP_PUSH, uids::UNIFIED_PROCEDURE_STEP_PULL] {
        let command = kerma_dimse::NGetRq::new(0, named, INSTANCE, Vec::new()).into();
        let pull = uids::UNIFIED_PROCEDURE_STEP_PULL;
        let response = ask_on(&pull, &services, NRequest { command, data_set: None });
        assert_eq!(response.status, Status::SUCCESS);
    }
}

#[test]
fn a_sop_class_with_one_well_known_instance_has_no_other() {
    let mut asked = 0;
    for class in Class::ALL {
        for member in class.sop_classes {
            let Some(instance) = &member.instance else { continue };
            for service in SERVICES.into_iter().filter(|service| member.offers(*service).is_some()) {
                let status = |instance: &Uid| {
                    let mut request = request(service, &member.uid, instance);
                    set_kind(&mut request.command, member);
                    ask(always(class, |_| ().into()), request).status
                };
                assert_eq!(status(instance), Status::SUCCESS, "{service} {}", member.uid);
                assert_eq!(status(&INSTANCE), Status::NO_SUCH_SOP_INSTANCE, "{service} {}", member.uid);
                let of_another = match *instance == uids::PRINTER_INSTANCE {
                    true => uids::DISPLAY_SYSTEM_INSTANCE,
                    false => uids::PRINTER_INSTANCE,
                };
                assert_eq!(status(&of_another), Status::CLASS_INSTANCE_CONFLICT, "{service} {}", member.uid);
                asked += 1;
            }
        }
    }
    assert!(asked >= 10, "{asked}");
}

/// Gives a request the first action or event type that the SOP class has.
fn set_kind(command: &mut Command, member: &Member) {
    match command {
        Command::NActionRq(request) => request.action_type_id = member.actions.first().map(|kind| kind.id),
        Command::NEventReportRq(request) => request.event_type_id = member.events.first().map(|kind| kind.id),
        _ => {}
    }
}

#[test]
fn an_action_or_event_type_that_the_sop_class_does_not_have_is_refused_by_its_number() {
    let mut types = 0;
    for class in Class::ALL {
        for member in class.sop_classes {
            let instance = member.instance.clone().unwrap_or(INSTANCE);
            for (service, status) in
                [(NAction, Status::NO_SUCH_ACTION_TYPE), (NEventReport, Status::NO_SUCH_EVENT_TYPE)]
            {
                if member.offers(service).is_none() {
                    continue;
                }
                for id in 0..20 {
                    let request = match service {
                        NAction => NActionRq::new(0, member.uid.clone(), instance.clone(), id).into(),
                        _ => NEventReportRq::new(0, member.uid.clone(), instance.clone(), id).into(),
                    };
                    let request = NRequest { command: request, data_set: Some(patient("A")) };
                    let response = ask(always(class, |_| ().into()), request);
                    let is_known = member.kind(service, id).is_some();
                    types += usize::from(is_known);
                    let name = format!("{service} {id} of {}", member.uid);
                    assert_eq!(response.status, if is_known { Status::SUCCESS } else { status }, "{name}");
                    assert_eq!(response.kind, (!is_known).then_some(id), "{name}");
                }
            }
        }
    }
    assert!(types > 40, "{types}");
}

#[test]
fn a_request_without_its_action_or_event_type_is_mistyped() {
    for service in [NAction, NEventReport] {
        let mut without = request(service, &CLASS, &INSTANCE);
        match &mut without.command {
            Command::NActionRq(request) => request.action_type_id = None,
            Command::NEventReportRq(request) => request.event_type_id = None,
            _ => unreachable!(),
        }
        let response = ask(unseen(&RT_VERIFICATION), without.clone());
        assert_eq!(response.status, Status::MISTYPED_ARGUMENT, "{service}");
        assert!(response.details.error_comment.unwrap().contains("Type ID"), "{service}");
        // A private SOP class too has types.
        let private = Normalized::of(CLASS)
            .action(|_: &ActionRequest, _: DataSet| -> Status { panic!("seen") })
            .event_report(|_: &EventRequest, _: DataSet| -> Status { panic!("seen") });
        assert_eq!(ask(private, without).status, Status::MISTYPED_ARGUMENT, "{service}");
    }
}

#[test]
fn a_service_that_the_sop_class_or_the_handler_does_not_have_is_not_recognized() {
    /// Does nothing.
    struct Nothing;
    impl Perform for Nothing {}

    for service in SERVICES {
        let response =
            ask(Normalized::new(&RT_VERIFICATION, Nothing).unchecked(), request(service, &CLASS, &INSTANCE));
        assert_eq!(response.status, Status::UNRECOGNIZED_OPERATION, "{service}");
        let mut lacking = 0;
        for (class, member) in
            Class::ALL.iter().flat_map(|class| class.sop_classes.iter().map(move |member| (class, member)))
        {
            if member.offers(service).is_none() && !member.services.is_empty() {
                lacking += 1;
                let instance = member.instance.clone().unwrap_or(INSTANCE);
                let request = request(service, &member.uid, &instance);
                let response = ask_on(&member.uid, &Services::new().with(unseen(class)), request);
                assert_eq!(response.status, Status::UNRECOGNIZED_OPERATION, "{service} {}", member.uid);
            }
        }
        assert!(lacking > 5, "{service}: {lacking}");
    }
}

#[test]
fn a_data_set_beyond_the_limit_is_let_pass_and_refused() {
    for service in SERVICES.into_iter().filter(|service| has_data_set(*service)) {
        let with = |limit| {
            let class = always(&RT_VERIFICATION, |_| ().into()).limit(limit);
            ask(class, request(service, &CLASS, &INSTANCE))
        };
        let length = patient("A").to_vec(Encoding::ExplicitVrLittleEndian).unwrap().len();
        assert_eq!(with(length).status, Status::SUCCESS, "{service}");
        let refused = with(length - 1);
        assert_eq!(refused.status, Status::RESOURCE_LIMITATION, "{service}");
        assert_eq!(refused.details.error_comment.as_deref(), Some("The data set is too large"), "{service}");
    }
}

#[test]
fn a_data_set_where_none_belongs_is_let_pass_and_an_announced_one_without_elements_is_empty() {
    let association = Arc::new(association(vec![context(&CLASS)]));
    for service in SERVICES {
        let services = Services::new().with(always(&RT_VERIFICATION, |data_set| {
            assert!(data_set.is_empty());
            ().into()
        }));
        let anything = if has_data_set(service) { Bytes::new() } else { Bytes::from_static(b"anything") };
        let command = request(service, &CLASS, &INSTANCE).command;
        for data_set in [None, Some(anything)] {
            let (response, _) = exchange(&association, &services, command.clone(), data_set);
            assert_eq!(response.status(), Some(Status::SUCCESS), "{service}");
        }
    }
}

#[test]
fn a_request_that_is_refused_waits_for_the_end_of_its_data_set() {
    let refused = [
        request(NSet, &Uid::from_static("1.2.3"), &INSTANCE),
        request(NSet, &CLASS, &Uid::from_bytes(b"")),
        request(NAction, &CLASS, &INSTANCE),
    ];
    for mut request in refused {
        if let Command::NActionRq(request) = &mut request.command {
            request.action_type_id = Some(9);
        }
        // `exchange` holds that no response comes before the last fragment.
        let response = ask_on(&CLASS, &Services::new().with(unseen(&RT_VERIFICATION)), request);
        assert_ne!(response.status, Status::SUCCESS);
    }
}

#[test]
fn closures_and_asynchronous_functions_serve_a_private_sop_class() {
    let sop_class = Uid::from_static("1.2.3.4.5");
    let ends = Arc::new(AtomicUsize::new(0));
    let ended = ends.clone();
    let class = Normalized::of(sop_class.clone())
        .create(|request: &CreateRequest, attributes: DataSet| {
            assert_eq!(request.affected_sop_instance_uid, None);
            Outcome::from(()).sop_instance(INSTANCE).reply(attributes)
        })
        .set(handler(async |request: SetRequest, _: DataSet| {
            match request.requested_sop_instance_uid == Some(INSTANCE) {
                true => Ok(()),
                false => Err(Status::NO_SUCH_SOP_INSTANCE),
            }
        }))
        .get(|_: &GetRequest| (Status::SUCCESS, patient("A")))
        .action(|request: &ActionRequest, information: DataSet| match request.action_type_id {
            Some(77) => (Status::SUCCESS, information),
            _ => (Status::NO_SUCH_ACTION_TYPE, DataSet::new()),
        })
        .delete(handler(async |_: DeleteRequest| ()))
        .ended(move |_: &AssociationInfo| {
            ended.fetch_add(1, Ordering::Relaxed);
        });
    let services = Services::new().with(class);
    let ask = |request: NRequest| -> NResponse { ask_on(&sop_class, &services, request) };
    let created = ask(NRequest::create(sop_class.clone(), None, patient("A")));
    assert_eq!((created.sop_instance, created.data_set), (Some(INSTANCE), Some(patient("A"))));
    assert_eq!(ask(request(NSet, &sop_class, &INSTANCE)).status, Status::SUCCESS);
    let other = Uid::from_static("9.9");
    assert_eq!(ask(request(NSet, &sop_class, &other)).status, Status::NO_SUCH_SOP_INSTANCE);
    assert_eq!(ask(request(NGet, &sop_class, &INSTANCE)).data_set, Some(patient("A")));
    let acted = ask(NRequest::action(sop_class.clone(), INSTANCE, 77, patient("B")));
    assert_eq!((acted.kind, acted.data_set), (Some(77), Some(patient("B"))));
    assert_eq!(ask(request(NAction, &sop_class, &INSTANCE)).status, Status::NO_SUCH_ACTION_TYPE);
    assert_eq!(ask(request(NDelete, &sop_class, &INSTANCE)).status, Status::SUCCESS);
    // There is no closure for it.
    assert_eq!(ask(request(NEventReport, &sop_class, &INSTANCE)).status, Status::UNRECOGNIZED_OPERATION);
    // Another SOP class is none of its business.
    assert_eq!(ask(request(NSet, &CLASS, &INSTANCE)).status, Status::NO_SUCH_SOP_CLASS);
    services.ended(&association(Vec::new()));
    assert_eq!(ends.load(Ordering::Relaxed), 1);
}

#[test]
fn two_that_provide_one_sop_class_share_its_services() {
    let requests = Normalized::of(CLASS).action(|_: &ActionRequest, _: DataSet| Status::SUCCESS);
    let reports = Normalized::of(CLASS).event_report(|_: &EventRequest, _: DataSet| Status::SUCCESS);
    let services = Services::new().with(requests).with(reports);
    for (service, status) in [(NAction, 0x0000), (NEventReport, 0x0000), (NGet, 0x0211)] {
        let response = ask_on(&CLASS, &services, request(service, &CLASS, &INSTANCE));
        assert_eq!(response.status, Status(status), "{service}");
    }
}

#[test]
fn a_peer_that_names_no_sop_class_means_that_of_the_presentation_context() {
    let class = always(&RT_VERIFICATION, |_| ().into());
    let command = NCreateRq::new(0, Uid::from_bytes(b""));
    let request = NRequest { command: Command::from(command), data_set: Some(patient("A")) };
    // Nor an instance, which nobody chooses here.
    let response = ask_on(&CLASS, &Services::new().with(class), request);
    assert_eq!((response.status, response.sop_class), (Status::PROCESSING_FAILURE, None));
}

#[test]
fn a_warning_of_one_service_class_with_a_list_of_attributes_has_it_whatever_the_message() {
    // PS3.4 §KK.2.2.3: an N-ACTION response with an Attribute Identifier List.
    let class = always(&kerma_service::normalized::INVENTORY, |_| {
        Outcome::new(Status(0xB010)).attributes([tags::PATIENT_ID, tags::PATIENT_SEX])
    });
    let initiate =
        NRequest::action(uids::INVENTORY_CREATION, uids::STORAGE_MANAGEMENT_INSTANCE, 11, patient("A"));
    let response = ask(class, initiate);
    assert_eq!(response.status, Status(0xB010));
    assert_eq!(response.attribute_identifier_list, [tags::PATIENT_ID, tags::PATIENT_SEX]);
}

#[test]
fn what_an_n_set_repeats_is_left_out_and_named_in_a_warning() {
    let scp = |forgiven| {
        Normalized::of(uids::MODALITY_PERFORMED_PROCEDURE_STEP)
            .set(|_: &SetRequest, modifications: DataSet| {
                assert!(!modifications.contains(tags::PATIENT_ID));
                assert!(modifications.contains(tags::PERFORMED_PROCEDURE_STEP_DESCRIPTION));
            })
            .forgive(forgiven)
    };
    let mut modifications = patient("12345");
    modifications.set(tags::PERFORMED_PROCEDURE_STEP_DESCRIPTION, "Thorax").unwrap();
    let set = || NRequest::set(uids::MODALITY_PERFORMED_PROCEDURE_STEP, INSTANCE, modifications.clone());
    let refused = ask(scp(Forgiven::default()), set());
    assert_eq!(
        (refused.status, refused.attribute_identifier_list),
        (Status::NO_SUCH_ATTRIBUTE, vec![tags::PATIENT_ID])
    );
    let warned = ask(scp(Forgiven::default().and(Lapse::RepeatedInSet)), set());
    assert_eq!(
        (warned.status, warned.attribute_identifier_list),
        (Status::ATTRIBUTE_LIST_ERROR, vec![tags::PATIENT_ID])
    );
}
