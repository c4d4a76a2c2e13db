//! Every cell of Table 9-10 against `data/association_transitions.csv`: the action, the next state, and what
//! comes out.

use alloc::{boxed::Box, format, string::String, sync::Arc, vec, vec::Vec};

use bytes::Bytes;
use kerma_dictionary::{AeTitle, Uid};
use kerma_pdu::{
    AAbort, AAssociateAc, AAssociateRj, AAssociateRq, PDataTf, Pdu, PduHeader, PduType, Pdv, Pdvs,
    PresentationContextAc, PresentationContextResult, PresentationContextRq, UserInformation,
};

use super::{Evt, Sta, action};
use crate::{
    Aborted, Association, Error, Event, Fault, Input, Instant, Limits, Output, PeerFault, Role, TimedOut,
    actions::With,
};

const TRANSITIONS: &str = include_str!("../../data/association_transitions.csv");

/// Action and next state of the filled cells.
fn transitions() -> Vec<(String, String, String, String)> {
    let field = |field: Option<&str>| String::from(field.unwrap());
    let rows = TRANSITIONS.lines().skip(1).map(|line| line.split(','));
    rows.map(|mut row| (field(row.next()), field(row.next()), field(row.next()), field(row.next()))).collect()
}

#[test]
fn all_247_cells_are_those_of_the_standard() {
    let transitions = transitions();
    assert_eq!(transitions.len(), 123);
    let mut empty = 0;
    for event in Evt::ALL {
        for state in Sta::ALL {
            let cell = transitions
                .iter()
                .find(|(e, s, ..)| *e == format!("{event:?}") && *s == format!("{state:?}"));
            let expected = cell.map(|(_, _, action, _)| action.replace('-', ""));
            assert_eq!(
                action(event, state).map(|action| format!("{action:?}")),
                expected,
                "{event:?} {state}"
            );
            empty += usize::from(expected.is_none());
        }
    }
    assert_eq!(empty, 247 - 123);
}

#[test]
fn every_filled_cell_leads_to_the_state_and_has_the_effects_of_its_action() {
    for (event, state, name, next) in transitions() {
        for role in [Role::Requestor, Role::Acceptor] {
            let (event, state) = (evt(&event), sta(&state));
            let mut association = in_state(role, state);
            assert!(association.process(event, with(event, state)), "{event:?} {state}");
            let next = match (next.split_once('|'), role) {
                (None, _) => sta(&next),
                // AE-6 of an acceptable request, AR-8 by role.
                (Some((first, _)), Role::Requestor) => sta(first),
                (Some((first, _)), Role::Acceptor) if name == "AE-6" => sta(first),
                (Some((_, second)), Role::Acceptor) => sta(second),
            };
            assert_eq!(association.state, next, "{event:?} {state} {role:?}");
            association.give_values();
            let outputs: Vec<String> = association.outputs.iter().map(word).collect();
            assert_eq!(outputs, effects(&name, event, state), "{event:?} {state} {name}");
            assert_eq!(
                association.artim.is_some(),
                artim_after(&name),
                "ARTIM after {event:?} {state} {name}"
            );
        }
    }
}

#[test]
fn every_empty_cell_changes_nothing() {
    for event in Evt::ALL {
        for state in Sta::ALL.into_iter().filter(|state| action(event, *state).is_none()) {
            let mut association = in_state(Role::Acceptor, state);
            assert!(!association.process(event, with(event, state)));
            assert_eq!((association.state, association.outputs.len()), (state, 0), "{event:?} {state}");
        }
    }
}

#[test]
fn a_request_of_another_protocol_version_is_rejected_by_the_provider_in_ae_6() {
    let mut association = in_state(Role::Acceptor, Sta::Sta2);
    let request = AAssociateRq { protocol_version: 2, ..request() };
    association.process(Evt::Evt6, With::AssociateRq(Arc::new(request)));
    assert_eq!(association.state, Sta::Sta13);
    assert_eq!(
        association.outputs.iter().map(word).collect::<Vec<_>>(),
        ["A-ASSOCIATE-RJ 1 2 2", "rejected"]
    );
    assert!(association.artim.is_some());
}

/// What each action puts out (PS3.8 Tables 9-6 to 9-9), in short.
fn effects(action: &str, event: Evt, state: Sta) -> Vec<&'static str> {
    let ended = match state {
        // The end was told before the machine came here.
        Sta::Sta13 => None,
        // The peer owes nothing but the answer to a release, and that is no failure any more.
        Sta::Sta7 | Sta::Sta9 | Sta::Sta10 | Sta::Sta11 | Sta::Sta12 => match event {
            Evt::Evt16 | Evt::Evt17 => Some(vec!["warning", "released"]),
            _ => Some(vec!["ended"]),
        },
        Sta::Sta8 if event == Evt::Evt17 => Some(vec!["warning", "released"]),
        _ => Some(vec!["ended"]),
    };
    let ended = ended.unwrap_or_default();
    let abort = match event {
        Evt::Evt19 => "A-ABORT 2 1",
        _ if action == "AA-1" => "A-ABORT 0 0",
        _ => "A-ABORT 2 2",
    };
    match action {
        "AE-1" => vec!["connect"],
        "AE-2" => vec!["A-ASSOCIATE-RQ"],
        "AE-3" => vec!["accepted"],
        "AE-4" => vec!["rejected", "close"],
        "AE-5" => vec![],
        "AE-6" => vec!["requested"],
        "AE-7" => vec!["A-ASSOCIATE-AC", "accepted"],
        "AE-8" => vec!["A-ASSOCIATE-RJ 1 1 1", "rejected"],
        "DT-1" | "AR-7" => vec!["P-DATA-TF", "data"],
        "DT-2" | "AR-6" => vec!["indication"],
        "AR-1" => vec!["A-RELEASE-RQ"],
        "AR-2" | "AR-8" => vec!["release requested"],
        "AR-3" => vec!["released", "close"],
        "AR-4" => vec!["A-RELEASE-RP", "released"],
        "AR-5" => vec!["close"],
        "AR-9" => vec!["A-RELEASE-RP"],
        "AR-10" | "AA-6" => vec![],
        "AA-1" | "AA-8" => [vec![abort], ended].concat(),
        "AA-2" | "AA-3" | "AA-4" | "AA-5" => [ended, vec!["close"]].concat(),
        "AA-7" => vec!["A-ABORT 2 2"],
        _ => panic!("{action}"),
    }
}

/// Whether ARTIM runs after the action. It ran before in Sta2 and Sta13.
fn artim_after(action: &str) -> bool {
    matches!(action, "AE-5" | "AE-8" | "AR-4" | "AA-1" | "AA-6" | "AA-7" | "AA-8")
}

fn word(output: &Output) -> String {
    match output {
        Output::Connect => "connect".into(),
        Output::Close => "close".into(),
        Output::Wait { .. } => "wait".into(),
        Output::Transmit(bytes) if bytes.starts_with(b"data") => "data".into(),
        Output::Transmit(bytes) => {
            let pdu_type = PduType::from_code(bytes[0]).unwrap();
            match pdu_type {
                PduType::AAbort => format!("{pdu_type} {} {}", bytes[8], bytes[9]),
                PduType::AAssociateRj => format!("{pdu_type} {} {} {}", bytes[7], bytes[8], bytes[9]),
                _ => format!("{pdu_type}"),
            }
        }
        Output::TransmitAnnounced(length) => format!("{length} bytes"),
        Output::Event(event) => match event {
            Event::Requested(_) => "requested".into(),
            Event::Accepted => "accepted".into(),
            Event::Rejected(_) => "rejected".into(),
            Event::Data(_) => "indication".into(),
            Event::ReleaseRequested => "release requested".into(),
            Event::Released => "released".into(),
            Event::Ended(_) => "ended".into(),
            Event::Warning(_) => "warning".into(),
            event => format!("{event:?}"),
        },
    }
}

/// A machine in that state, with what it would have got on its way there.
fn in_state(role: Role, state: Sta) -> Association {
    let mut association = match role {
        Role::Requestor => Association::requestor(request(), Limits::default()),
        Role::Acceptor => Association::acceptor(Limits::default()),
    };
    match state {
        Sta::Sta1 | Sta::Sta2 => {}
        Sta::Sta3 | Sta::Sta4 | Sta::Sta5 => association.request = Some(Arc::new(request())),
        _ => {
            association.request = Some(Arc::new(request()));
            association.establish(&acceptance());
        }
    }
    association.request_pdu = encode(Pdu::AAssociateRq(request()));
    association.outputs.clear();
    association.state = state;
    association.ended = state == Sta::Sta13;
    if matches!(state, Sta::Sta2 | Sta::Sta13) {
        association.start_artim();
    }
    association
}

/// A P-DATA-TF of one value.
fn values(pdv: Pdv) -> Pdvs {
    let pdu = encode(Pdu::PDataTf(PDataTf { values: [pdv].into_iter().collect() }));
    Pdvs::decode(pdu.slice(PduHeader::LENGTH..)).unwrap()
}

/// What comes with the event.
fn with(event: Evt, state: Sta) -> With {
    let pdv = Pdv { context_id: 1, command: true, last: true, data: Bytes::from_static(b"data") };
    let unexpected = |pdu| {
        let abort = if state == Sta::Sta2 { AAbort::SERVICE_USER } else { AAbort::UNEXPECTED_PDU };
        With::Reason(abort, PeerFault { fault: Fault::UnexpectedPdu { pdu, state }, abort }.into())
    };
    match (event, state) {
        (Evt::Evt3, Sta::Sta5) => With::AssociateAc(Box::new(acceptance())),
        (Evt::Evt4, Sta::Sta5) | (Evt::Evt8, _) => With::AssociateRj(AAssociateRj::NO_REASON_GIVEN),
        (Evt::Evt6, Sta::Sta2) => With::AssociateRq(Arc::new(request())),
        (Evt::Evt7, _) => With::Acceptance(Box::new(acceptance()), encode(Pdu::AAssociateAc(acceptance()))),
        (Evt::Evt9, _) => {
            With::Fragment(Bytes::copy_from_slice(&Pdv::frame(1, true, true, 4).unwrap()), pdv.data)
        }
        (Evt::Evt10, Sta::Sta6 | Sta::Sta7) => With::PData(values(pdv)),
        (Evt::Evt12, Sta::Sta6 | Sta::Sta7) | (Evt::Evt13, Sta::Sta7 | Sta::Sta10 | Sta::Sta11) => {
            With::Nothing
        }
        (Evt::Evt3, _) => unexpected(PduType::AAssociateAc),
        (Evt::Evt4, _) => unexpected(PduType::AAssociateRj),
        (Evt::Evt6, _) => unexpected(PduType::AAssociateRq),
        (Evt::Evt10, _) => unexpected(PduType::PDataTf),
        (Evt::Evt12, _) => unexpected(PduType::AReleaseRq),
        (Evt::Evt13, _) => unexpected(PduType::AReleaseRp),
        (Evt::Evt15, _) => With::Reason(AAbort::SERVICE_USER, Aborted::ByUs(AAbort::SERVICE_USER).into()),
        (Evt::Evt16, _) => With::Abort(AAbort::SERVICE_USER),
        (Evt::Evt18, _) => With::Reason(AAbort::SERVICE_USER, TimedOut::Artim(Default::default()).into()),
        (Evt::Evt19, _) => {
            let abort = AAbort::UNRECOGNIZED_PDU;
            With::Reason(abort, Error::PeerFault(PeerFault { fault: Fault::UnknownPduType(8), abort }))
        }
        (Evt::Evt1 | Evt::Evt2 | Evt::Evt5 | Evt::Evt11 | Evt::Evt14 | Evt::Evt17, _) => With::Nothing,
    }
}

#[test]
fn the_release_response_of_an_acceptor_in_a_collision_is_kept_until_the_table_has_a_place_for_it() {
    let mut association = in_state(Role::Acceptor, Sta::Sta10);
    association.handle(Instant::START, Input::ReleaseResponse).unwrap();
    assert_eq!((association.state, association.outputs.len()), (Sta::Sta10, 0));
    association.process(Evt::Evt13, With::Nothing);
    assert_eq!(association.state, Sta::Sta13);
    assert_eq!(association.outputs.iter().map(word).collect::<Vec<_>>(), ["A-RELEASE-RP", "released"]);
}

fn request() -> AAssociateRq {
    AAssociateRq {
        protocol_version: 1,
        called_ae_title: AeTitle::new("ACCEPTOR").unwrap(),
        calling_ae_title: AeTitle::new("REQUESTOR").unwrap(),
        reserved: [0; 32],
        application_context: Some(Uid::from_static("1.2.840.10008.3.1.1.1")),
        presentation_contexts: vec![PresentationContextRq {
            id: 1,
            abstract_syntax: Some(Uid::from_static("1.2.840.10008.1.1")),
            transfer_syntaxes: vec![Uid::from_static("1.2.840.10008.1.2")],
        }],
        user_information: UserInformation { maximum_length: Some(16384), ..UserInformation::default() },
        unknown_items: vec![],
    }
}

fn acceptance() -> AAssociateAc {
    AAssociateAc {
        protocol_version: 1,
        called_ae_title: request().called_ae_title,
        calling_ae_title: request().calling_ae_title,
        reserved: [0; 32],
        application_context: request().application_context,
        presentation_contexts: vec![PresentationContextAc {
            id: 1,
            result: PresentationContextResult::Acceptance,
            transfer_syntax: Some(Uid::from_static("1.2.840.10008.1.2")),
        }],
        user_information: request().user_information,
        unknown_items: vec![],
    }
}

fn encode(pdu: Pdu) -> Bytes {
    let mut bytes = Vec::new();
    pdu.encode(&mut bytes).unwrap();
    bytes.into()
}

fn sta(name: &str) -> Sta {
    Sta::ALL.into_iter().find(|state| format!("{state:?}") == name).unwrap()
}

fn evt(name: &str) -> Evt {
    Evt::ALL.into_iter().find(|event| format!("{event:?}") == name).unwrap()
}
