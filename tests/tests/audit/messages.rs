//! One of each kind of message.

use kerma::{AeTitle, Uid};
use kerma_audit::messages::{self, Parties, Queried};
use kerma_audit::{AccessPoint, Action, Message, Outcome, Participant, Patient, Source, Study, codes};

fn title(title: &str) -> AeTitle {
    title.parse().unwrap()
}

fn own() -> Participant {
    Participant::new("4711")
        .titles(&[title("ARCHIVE"), title("QRSCP")])
        .name("kerma")
        .at(AccessPoint::Name("pacs.example".into()))
}

fn peer() -> Participant {
    Participant::application_entity(&title("CT <1>&\"'"))
        .name("CN=ct1,O=Hospital")
        .at(AccessPoint::of_host("[2001:db8::7]"))
}

fn parties() -> Parties {
    Parties {
        source: peer().requestor(),
        destination: own(),
        others: vec![Participant::new("alice@example")],
    }
}

pub(crate) fn all() -> Vec<String> {
    let ct = Uid::from_static("1.2.840.10008.5.1.4.1.1.2");
    let mut study =
        Study::new(Uid::from_static("1.2.3")).with(ct.clone(), 120).with(Uid::from_static("1.2.840.1"), 1);
    study.performed.push(Uid::from_static("1.2.77"));
    study.contents[0].instances.push(Uid::from_static("1.2.3.4"));
    let bare = Study::new(Uid::from_static("1.2.4"));
    let patient = Patient::new(" <4711>\u{1} ");
    let nobody = Patient::new("").with_unified_procedure_step(&Uid::from_static("1.2.5"));
    let query = |identifier: &[u8]| Queried {
        sop_class: ct.clone(),
        identifier: identifier.to_vec(),
        transfer_syntax: Uid::from_static("1.2.840.10008.1.2.1"),
    };
    let by = || [peer().requestor(), own()];
    let data = || [(&study, &patient), (&bare, &nobody), (&bare, &patient)];
    let disc = || Participant::uri("file:///media/cd");
    let actions = [Action::Create, Action::Read, Action::Update, Action::Delete];
    let mut all: Vec<Message> = vec![
        messages::application_started(own(), Some(Participant::new("root@pacs"))),
        messages::application_stopped(own(), None),
        messages::begin_transferring(parties(), &study, &patient),
        messages::instances_transferred(Action::Create, parties(), &bare, &nobody),
        messages::study_deleted(by(), &study, &patient),
        messages::exported(by(), disc(), data()),
        messages::imported(by(), disc(), data()).outcome(Outcome::MinorFailure, "refused"),
        messages::query(peer().requestor(), own(), [Participant::new("alice")], query(&[0, 1, 2, 255])),
        messages::query(peer(), own(), None, query(&[])).outcome(Outcome::MajorFailure, "<\n>"),
        messages::security_alert(
            codes::NODE_AUTHENTICATION,
            own(),
            Some(peer()),
            Some(("10.0.0.7", "TLS: …")),
        ),
        messages::security_alert(codes::AUDIT_RECORDING_STARTED, own(), None, None),
        messages::logged_in(Participant::new("alice@example"), own()),
        messages::logged_out(Participant::new("alice@example"), own()),
        messages::procedure_record(Action::Create, by(), None, &nobody),
    ];
    all.extend(actions.map(|action| messages::instances_accessed(action, by(), &study, &patient)));
    all.extend(actions.map(|action| messages::procedure_record(action, by(), Some(&study), &patient)));
    let source = Source::new("ARCHIVE@pacs.example").site("Hospital");
    all.iter().map(|message| message.to_xml(&source)).collect()
}

#[test]
fn messages_are_one_line_each_and_say_what_their_values_are() {
    let all = all();
    assert!(all.iter().all(|message| !message.contains('\n')));
    assert!(all[0].contains("UserID=\"root@pacs\" UserIsRequestor=\"true\""), "{}", all[0]);
    assert!(all[2].contains("AlternativeUserID=\"AETITLES=CT &lt;1&gt;&amp;&quot;'\""), "{}", all[2]);
    assert!(all[2].contains("NetworkAccessPointID=\"2001:db8::7\" NetworkAccessPointTypeCode=\"2\""));
    assert!(all[2].contains("AlternativeUserID=\"AETITLES=ARCHIVE;QRSCP\""));
    assert!(all[2].contains("ParticipantObjectID=\"&lt;4711&gt;\u{fffd}\""), "{}", all[2]);
    assert!(all[3].contains("ParticipantObjectID=\"&lt;none&gt;\""), "{}", all[3]);
    assert!(all[7].contains("<ParticipantObjectQuery>AAEC/w==</ParticipantObjectQuery>"), "{}", all[7]);
    // 1.2.840.10008.1.2.1
    assert!(all[7].contains("type=\"TransferSyntax\" value=\"MS4yLjg0MC4xMDAwOC4xLjIuMQ==\""), "{}", all[7]);
}
