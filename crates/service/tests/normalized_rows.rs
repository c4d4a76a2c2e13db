//! The rows of the normalized service classes, held against those of the standard.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeMap;

use kerma_association::{
    Negotiated,
    negotiation::{PresentationContext, Roles, Supported},
};
use kerma_dictionary::{
    Uid,
    sop_classes::{self, DimseService},
    uids,
};
use kerma_pdu::AsynchronousOperationsWindow;
use kerma_service::{
    ServiceClass as _,
    normalized::{Class, Normalized, PRINT, Perform, SERVICES, UPS, Usage, contexts_for, table},
};
use kerma_status::{Status, tables};

/// Every SOP class of PS3.6 with its services: UID and `N-CREATE M/M; …`.
fn registered() -> impl Iterator<Item = (Uid, &'static str, bool)> {
    let rows = include_str!("../../dictionary/data/sop_classes.csv").lines().skip(1);
    rows.map(|row| {
        let fields: Vec<&str> = row.split(',').collect();
        let retired = fields.contains(&"Y");
        let services = fields.iter().find(|field| field.contains("N-")).copied().unwrap_or_default();
        (Uid::new(fields[0]).unwrap(), services, retired)
    })
}

#[test]
fn every_sop_class_with_normalized_services_is_in_one_row_with_their_usage() {
    let mut count = 0;
    for (uid, services, retired) in registered() {
        let rows = Class::ALL.iter().filter(|class| class.member(&uid).is_some()).count();
        if !services.contains("N-") {
            continue;
        }
        count += 1;
        assert_eq!(rows, 1, "{uid}");
        let member = Class::of(&uid).unwrap().member(&uid).unwrap();
        let mut expected = BTreeMap::new();
        for service in services.split("; ").filter(|service| service.starts_with("N-")) {
            let name = service.split(' ').next().unwrap();
            let usage = service.rsplit(' ').next().filter(|_| !retired).unwrap_or("M/M");
            // Of action types with a usage of their own, that of the first.
            expected.entry(name.to_owned()).or_insert(usage.to_owned());
        }
        let found: BTreeMap<_, _> = member
            .services
            .iter()
            .map(|offered| (offered.service.name().to_owned(), format!("{}/{}", offered.scu, offered.scp)))
            .collect();
        assert_eq!(found, expected, "{uid}");
    }
    assert_eq!(count, 26);
}

#[test]
fn every_row_is_of_registered_sop_classes_of_its_service_class() {
    for class in Class::ALL {
        for member in class.sop_classes {
            let registered = sop_classes::by_uid(&member.uid).unwrap();
            assert_eq!(registered.service_class, class.service_class, "{registered}");
            assert!(!registered.meta, "{registered}");
            if let Some(instance) = &member.instance {
                assert!(uids::by_uid(instance).unwrap().name.ends_with("SOP Instance"), "{instance}");
            }
            for service in SERVICES {
                let has_kinds = !member.kinds(service).is_empty();
                let should = matches!(service, DimseService::NAction | DimseService::NEventReport);
                assert_eq!(has_kinds, should && member.offers(service).is_some(), "{registered} {service}");
            }
        }
        for meta in class.metas {
            let registered = sop_classes::by_uid(&meta.uid).unwrap();
            assert!(registered.meta && registered.service_class == class.service_class, "{registered}");
            assert!(meta.members.iter().all(|uid| class.member(uid).is_some()), "{registered}");
            assert_eq!(class.carried(&meta.uid).count(), meta.members.len());
        }
    }
}

#[test]
fn a_service_has_the_statuses_of_its_sop_class_and_an_action_type_its_own() {
    let has = |sop_class: &Uid, service, kind, status| {
        table(sop_class, service, kind).find(Status(status)).is_some()
    };
    use DimseService::{NAction, NCreate, NGet, NSet};
    let film = uids::BASIC_FILM_BOX;
    assert!(has(&film, NCreate, None, 0xC616) && has(&film, NAction, Some(1), 0xC602));
    assert!(!has(&film, NAction, Some(1), 0xC601));
    assert!(has(&uids::BASIC_FILM_SESSION, NAction, Some(1), 0xC601));
    let media = uids::MEDIA_CREATION_MANAGEMENT;
    assert!(has(&media, NAction, Some(1), 0xA510) && !has(&media, NAction, Some(2), 0xA510));
    assert!(has(&media, NAction, Some(2), 0xC201) && has(&media, NGet, None, 0x0001));
    // Whichever SOP class of Unified Procedure Step is named.
    for sop_class in [uids::UNIFIED_PROCEDURE_STEP_PUSH, uids::UNIFIED_PROCEDURE_STEP_WATCH] {
        assert!(has(&sop_class, NAction, Some(1), 0xC304) && !has(&sop_class, NAction, Some(1), 0xC312));
        assert!(has(&sop_class, NAction, Some(2), 0xC312) && has(&sop_class, NAction, Some(3), 0xC308));
        assert!(has(&sop_class, NAction, Some(9), 0x0123) && !has(&sop_class, NAction, Some(9), 0xC300));
        assert!(has(&sop_class, NSet, None, 0xC310) && has(&sop_class, NCreate, None, 0xC309));
    }
    let private = Uid::from_static("1.2.3.4");
    assert_eq!(table(&private, NSet, None).source, tables::GENERAL_N_SET.source);
}

struct Nothing;
impl Perform for Nothing {}

struct Reports;
impl Perform for Reports {
    fn performs(&self, service: DimseService) -> bool {
        service == DimseService::NEventReport
    }
}

struct Requests;
impl Perform for Requests {
    fn performs(&self, service: DimseService) -> bool {
        service != DimseService::NEventReport
    }
}

#[test]
fn an_acceptor_is_the_scp_and_where_it_takes_events_the_scu_too() {
    let roles = |supported: Vec<Supported>, uid: &Uid| {
        supported
            .iter()
            .find(|supported| supported.abstract_syntax.contains(uid))
            .map(|supported| supported.roles)
    };
    let session = uids::BASIC_FILM_SESSION;
    for (uid, reports) in [(uids::PRINTER, Roles::BOTH), (session.clone(), Roles::SCP)] {
        assert_eq!(roles(Normalized::new(&PRINT, Nothing).supported(), &uid), Some(reports));
        assert_eq!(roles(Normalized::new(&PRINT, Reports).supported(), &uid), Some(reports));
        assert_eq!(roles(Normalized::new(&PRINT, Requests).supported(), &uid), Some(Roles::SCP));
    }
    let meta = uids::BASIC_COLOR_PRINT_MANAGEMENT_META;
    let only = Normalized::new(&PRINT, Nothing).only([meta.clone(), uids::CT_IMAGE_STORAGE]);
    assert_eq!(only.supported().len(), 1);
    assert_eq!(roles(only.supported(), &meta), Some(Roles::BOTH));
    // C-FIND is all that it has.
    let ups = Normalized::new(&UPS, Nothing).supported();
    assert_eq!((ups.len(), roles(ups, &uids::UNIFIED_PROCEDURE_STEP_QUERY)), (4, None));
}

fn negotiated(abstract_syntaxes: &[Uid]) -> Negotiated {
    let context = |(id, abstract_syntax): (u8, &Uid)| PresentationContext {
        id,
        abstract_syntax: abstract_syntax.clone(),
        transfer_syntax: uids::IMPLICIT_VR_LITTLE_ENDIAN,
        roles: Roles::SCU,
        proposed: None,
    };
    Negotiated {
        contexts: (0..).map(|id| 2 * id + 1).zip(abstract_syntaxes).map(context).collect(),
        rejected: Vec::new(),
        peer_maximum_length: None,
        own_maximum_length: 16384,
        asynchronous_operations_window: AsynchronousOperationsWindow { invoked: 1, performed: 1 },
        peer_implementation_class_uid: None,
        peer_implementation_version_name: None,
        sop_class_extended_negotiations: Vec::new(),
        sop_class_common_extended_negotiations: Vec::new(),
        user_identity: None,
    }
}

#[test]
fn a_request_goes_on_the_context_of_its_sop_class_first_then_on_one_of_a_meta_sop_class() {
    use DimseService::{NGet, NSet};
    let (gray, color) =
        (uids::BASIC_GRAYSCALE_PRINT_MANAGEMENT_META, uids::BASIC_COLOR_PRINT_MANAGEMENT_META);
    let negotiated = negotiated(&[gray, color, uids::PRINTER]);
    let ids = |sop_class: &Uid, service| -> Vec<u8> {
        contexts_for(&negotiated, sop_class, service, None).map(|context| context.id).collect()
    };
    assert_eq!(ids(&uids::PRINTER, NGet), [5, 1, 3]);
    assert_eq!(ids(&uids::BASIC_COLOR_IMAGE_BOX, NSet), [3]);
    assert_eq!(ids(&uids::BASIC_FILM_BOX, NSet), [1, 3]);
    assert!(ids(&uids::PRINT_JOB, NGet).is_empty());
    assert!(ids(&Uid::from_static("1.2.3"), NGet).is_empty());
    let private = self::negotiated(&[Uid::from_static("1.2.3")]);
    assert_eq!(contexts_for(&private, &Uid::from_static("1.2.3"), NGet, None).count(), 1);
}

#[test]
fn a_procedure_step_is_reached_over_the_context_that_has_the_service_and_the_action() {
    use DimseService::{NAction, NCreate, NEventReport, NGet, NSet};
    let (push, pull, watch, event) = (
        uids::UNIFIED_PROCEDURE_STEP_PUSH,
        uids::UNIFIED_PROCEDURE_STEP_PULL,
        uids::UNIFIED_PROCEDURE_STEP_WATCH,
        uids::UNIFIED_PROCEDURE_STEP_EVENT,
    );
    let all = negotiated(&[event, watch, pull.clone(), push.clone(), uids::UNIFIED_PROCEDURE_STEP_QUERY]);
    let ids = |service, kind| -> Vec<u8> {
        contexts_for(&all, &push, service, kind).map(|context| context.id).collect()
    };
    assert_eq!(ids(NCreate, None), [7]);
    assert_eq!(ids(NSet, None), [5]);
    assert_eq!(ids(NGet, None), [7, 3, 5]);
    assert_eq!(ids(NAction, Some(1)), [5]);
    assert_eq!(ids(NAction, Some(2)), [7, 3]);
    for subscribing in 3..=5 {
        assert_eq!(ids(NAction, Some(subscribing)), [3]);
    }
    assert_eq!(ids(NEventReport, Some(1)), [1]);
    // A type that nobody has goes on any context with the service: the peer says what it thinks of it.
    assert_eq!(ids(NAction, Some(9)), [7, 3, 5]);
    assert!(ids(DimseService::NDelete, None).is_empty());
    // Who has only Pull can neither create nor subscribe.
    let pull = negotiated(&[pull]);
    let count = |service, kind| contexts_for(&pull, &push, service, kind).count();
    assert_eq!([count(NCreate, None), count(NAction, Some(3)), count(NAction, Some(1))], [0, 0, 1]);
}

#[test]
fn usage_is_written_as_in_the_standard() {
    assert_eq!(format!("{}/{}", Usage::Mandatory, Usage::Optional), "M/U");
}
