//! Every SOP class, DIMSE-N service, action and event type of the rows of `kerma_service::normalized`, from an SCU to an SCP over the
//! simulated network, on every presentation context that carries it; and one of them with a fault at every message.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, clippy::indexing_slicing)]

use std::{
    sync::{Arc, Mutex},
    task::{Context, Poll},
};

use kerma::{
    DataSet, NRequest, NResponse, Normalized, Status, TransferSyntax, Uid, Verification,
    ae::negotiation::Proposal,
    dataset::Encoding,
    dictionary::sop_classes::DimseService,
    dimse::{CEchoRq, Command},
    normalized::{
        ActionRequest, Class, CreateRequest, DeleteRequest, EventRequest, GetRequest, Kind, Member, Perform,
        RT_VERIFICATION, SetRequest, report::Reports,
    },
    pdu::RoleSelection,
    service::{AssociationInfo, Outcome as Handled, Request, Services, Unanswered},
    tags, uids,
};
use kerma_tests::simulation::{Ask, End, Fault, Host, Luck, Outcome, User, World};

const INSTANCE: Uid = Uid::from_static("1.2.3.4");

/// What the handlers were asked, and how many associations ended.
#[derive(Clone, Default)]
struct Asked(Arc<Mutex<(Vec<String>, usize)>>);

impl Asked {
    /// The outcome is the data set that came.
    fn note<C>(
        &self,
        service: DimseService,
        request: &Request<C>,
        kind: Option<u16>,
        data_set: DataSet,
    ) -> Handled {
        let asked = format!(
            "{service} {kind:?} on {} {:?}",
            request.context.id,
            data_set.string(tags::PATIENT_ID).ok()
        );
        self.0.lock().unwrap().0.push(asked);
        Handled::from(()).reply(data_set)
    }
}

impl Perform for Asked {
    fn create(&self, request: &CreateRequest, attributes: DataSet) -> Handled {
        self.note(DimseService::NCreate, request, None, attributes)
    }

    fn set(&self, request: &SetRequest, modifications: DataSet) -> Handled {
        self.note(DimseService::NSet, request, None, modifications)
    }

    fn get(&self, request: &GetRequest) -> Handled {
        self.note(DimseService::NGet, request, None, patient())
    }

    fn action(&self, request: &ActionRequest, information: DataSet) -> Handled {
        self.note(DimseService::NAction, request, request.action_type_id, information)
    }

    fn delete(&self, request: &DeleteRequest) -> Handled {
        self.note(DimseService::NDelete, request, None, DataSet::new())
    }

    fn event_report(&self, request: &EventRequest, information: DataSet) -> Handled {
        self.note(DimseService::NEventReport, request, request.event_type_id, information)
    }

    fn ended(&self, _: &AssociationInfo) {
        self.0.lock().unwrap().1 += 1;
    }
}

fn patient() -> DataSet {
    let mut data_set = DataSet::new();
    data_set.set(tags::PATIENT_ID, "ABC").unwrap();
    data_set
}

/// A row: one service of one SOP class, with one action or event type if it has such, on one presentation context.
struct Row {
    class: &'static Class,
    member: &'static Member,
    service: DimseService,
    kind: Option<&'static Kind>,
    abstract_syntax: Uid,
}

fn rows() -> Vec<Row> {
    let mut rows = Vec::new();
    for class in Class::ALL {
        for member in class.sop_classes {
            let carries = |uid: &&Uid| class.carried(uid).any(|carried| carried.uid == member.uid);
            for abstract_syntax in class.abstract_syntaxes().filter(carries) {
                for offered in member.services {
                    let row = |kind| Row {
                        class,
                        member,
                        service: offered.service,
                        kind,
                        abstract_syntax: abstract_syntax.clone(),
                    };
                    match member.kinds(offered.service) {
                        [] => rows.push(row(None)),
                        kinds => rows.extend(kinds.iter().map(|kind| row(Some(kind)))),
                    }
                }
            }
        }
    }
    rows
}

impl Row {
    fn name(&self) -> String {
        let kind = self.kind.map(|kind| format!(" {kind}")).unwrap_or_default();
        format!("{}{kind} of {} on {}", self.service, self.member.uid, self.abstract_syntax)
    }

    fn request(&self) -> NRequest {
        let (sop_class, kind) = (self.member.uid.clone(), self.kind.map_or(0, |kind| kind.id));
        let instance = self.member.instance.clone().unwrap_or(INSTANCE);
        match self.service {
            DimseService::NCreate => NRequest::create(sop_class, Some(instance), patient()),
            DimseService::NSet => NRequest::set(sop_class, instance, patient()),
            DimseService::NGet => NRequest::get(sop_class, instance, [tags::PATIENT_ID]),
            DimseService::NAction => NRequest::action(sop_class, instance, kind, patient()),
            DimseService::NDelete => NRequest::delete(sop_class, instance),
            _ => NRequest::event_report(sop_class, instance, kind, patient()),
        }
    }

    /// Whoever asks requests the association: the SCU, or for an event report the SCP, by role selection.
    fn run(&self, luck: Luck, asked: &Asked) -> World {
        let answering = Host::new(
            "ANSWERS",
            Services::new().with(Normalized::new(self.class, asked.clone()).unchecked()),
        );
        let asking = Host::new("ASKS", Services::new()).with(|setup| {
            if self.service == DimseService::NEventReport {
                let sop_class_uid = self.abstract_syntax.clone();
                let role = RoleSelection { sop_class_uid, scu_role: false, scp_role: true };
                setup.user_information.role_selections.push(role);
            }
        });
        ask(&asking, answering, &self.abstract_syntax, self.request(), None, luck)
    }
}

fn ask(
    asking: &Host,
    answering: Host,
    abstract_syntax: &Uid,
    request: NRequest,
    fault: Option<(Fault, usize)>,
    luck: Luck,
) -> World {
    let title = answering.setup.title.to_string();
    let mut world = World::new(luck, [answering]);
    let transfer_syntaxes = TransferSyntax::UNCOMPRESSED.to_vec();
    let proposal = Proposal { abstract_syntax: abstract_syntax.clone(), transfer_syntaxes };
    // What is negotiated is the first that is proposed.
    let encoded = request.encode(&TransferSyntax::UNCOMPRESSED[0]).unwrap();
    let data_set = encoded.map(|data_set| Box::new(data_set) as Box<_>);
    let ask = Ask { abstract_syntax: abstract_syntax.clone(), command: request.command, data_set };
    world.associate(asking, &title, &[proposal], User::new([ask]).failing(fault));
    world.run()
}

#[test]
fn every_row_goes_from_its_user_to_its_provider_and_back() {
    let rows = rows();
    for (seed, row) in (1..).zip(&rows) {
        for luck in [Luck::Calm, Luck::Seeded(seed)] {
            let asked = Asked::default();
            let world = row.run(luck, &asked);
            let (user, name) = (&world.nodes[0].user, row.name());
            assert_eq!(user.outcome(), Outcome::Final(Status::SUCCESS), "{name}");
            assert_eq!(
                (user.end.as_ref(), world.nodes[1].user.end.as_ref()),
                (Some(&End::Released), Some(&End::Released)),
                "{name}"
            );
            let has_data_set = row.service != DimseService::NDelete;
            let kind = row.kind.map(|kind| kind.id);
            let expected = format!("{} {kind:?} on 1 {:?}", row.service, has_data_set.then_some("ABC"));
            assert_eq!(*asked.0.lock().unwrap(), (vec![expected], 1), "{name}");
            let response = user.response().unwrap();
            let named = row.class.instance_class(&row.member.uid);
            assert_eq!(response.sop_class_uid(), Some(named), "{name}");
            let said = match response {
                Command::NActionRsp(response) => response.action_type_id,
                Command::NEventReportRsp(response) => response.event_type_id,
                _ => None,
            };
            assert_eq!(said, kind, "{name}");
            let reply = user.data_sets.last().unwrap().clone();
            let reply = reply.map(|reply| {
                DataSet::read(reply, Encoding::of(&TransferSyntax::UNCOMPRESSED[0]).unwrap()).unwrap()
            });
            assert_eq!(reply, has_data_set.then(patient), "{name}");
            assert_eq!(world.left_over(), 0, "{name}");
        }
    }
    // Of every SOP class with such services, each in its roles: more is a row more, less is a row forgotten.
    let services: usize =
        Class::ALL.iter().flat_map(|class| class.sop_classes).map(|member| member.services.len()).sum();
    assert_eq!((services, rows.len()), (59, 112));
}

/// Reports one event, and keeps what came of it.
struct Once(Option<NRequest>, Arc<Mutex<Vec<Status>>>);

impl Reports for Once {
    fn poll_next(&mut self, _: &mut Context<'_>) -> Poll<Option<NRequest>> {
        Poll::Ready(self.0.take())
    }

    fn answered(&mut self, result: Result<NResponse, Unanswered>) {
        self.1.lock().unwrap().push(result.unwrap().status);
    }
}

#[test]
fn every_event_goes_to_its_user_on_the_association_that_the_user_has_requested() {
    let mut rows = rows();
    rows.retain(|row| row.service == DimseService::NEventReport);
    assert!(rows.len() >= 28, "{}", rows.len());
    for (seed, row) in (1..).zip(&rows) {
        for luck in [Luck::Calm, Luck::Seeded(seed)] {
            let (asked, statuses) = (Asked::default(), Arc::<Mutex<Vec<Status>>>::default());
            let (request, kept) = (row.request(), statuses.clone());
            // Whatever it was asked before: a C-ECHO will do.
            let echo = move |_: &Request<CEchoRq>| {
                Handled::from(()).reporting(Once(Some(request.clone()), kept.clone()))
            };
            let scp = Services::new()
                .with(Verification::with(echo))
                .with(Normalized::new(row.class, Asked::default()).unchecked());
            let scu = Services::new().with(Normalized::new(row.class, asked.clone()).unchecked());
            let ask = Ask {
                abstract_syntax: uids::VERIFICATION,
                command: CEchoRq::new(1, uids::VERIFICATION).into(),
                data_set: None,
            };
            let proposals = [&row.abstract_syntax, &uids::VERIFICATION].map(|abstract_syntax| Proposal {
                abstract_syntax: abstract_syntax.clone(),
                transfer_syntaxes: TransferSyntax::UNCOMPRESSED.to_vec(),
            });
            let mut world = World::new(luck, [Host::new("SCP", scp)]);
            world.associate(&Host::new("SCU", scu), "SCP", &proposals, User::new([ask]).awaiting(1));
            let (world, name) = (world.run(), row.name());
            let kind = row.kind.map(|kind| kind.id);
            let expected = format!("{} {kind:?} on 1 {:?}", row.service, Some("ABC"));
            assert_eq!(asked.0.lock().unwrap().0, [expected], "{name}");
            assert_eq!(*statuses.lock().unwrap(), [Status::SUCCESS], "{name}");
            assert_eq!(world.nodes[0].user.end, Some(End::Released), "{name}");
            assert_eq!(world.left_over(), 0, "{name}");
        }
    }
}

#[test]
fn an_n_set_of_several_fragments_with_any_fault_at_any_message_ends_right() {
    let sop_class = uids::RT_ION_MACHINE_VERIFICATION;
    let mut large = patient();
    large.set(tags::PIXEL_DATA, vec![7_u8; 100_000]).unwrap();
    let run = |fault| {
        let asked = Asked::default();
        let answering = Host::new(
            "SCP",
            Services::new().with(Normalized::new(&RT_VERIFICATION, asked.clone()).unchecked()),
        );
        let request = NRequest::set(sop_class.clone(), INSTANCE, large.clone());
        let world =
            ask(&Host::new("SCU", Services::new()), answering, &sop_class, request, fault, Luck::Calm);
        assert_eq!(world.left_over(), 0, "{fault:?}");
        let ends = asked.0.lock().unwrap().1;
        (world, ends)
    };
    let (undisturbed, ends) = run(None);
    let messages = undisturbed.nodes[0].user.messages;
    assert_eq!(
        (undisturbed.nodes[0].user.outcome(), messages, ends),
        (Outcome::Final(Status::SUCCESS), 1, 1)
    );
    for fault in [Fault::Cancel, Fault::Abort, Fault::Release, Fault::Silence, Fault::Crash] {
        for at in 0..=messages {
            let (world, ends) = run(Some((fault, at)));
            assert_eq!(ends, 1, "{fault:?} after {at}: whatever belonged to the association ends with it");
            let user = &world.nodes[0].user;
            let end = world.nodes[1].user.end.as_ref();
            match fault {
                Fault::Cancel => assert_eq!(user.outcome(), Outcome::Final(Status::SUCCESS), "{at}"),
                Fault::Abort if at < messages => {
                    assert!(matches!(user.outcome(), Outcome::Ended(End::Ended(_))), "{:?}", user.outcome());
                    assert!(matches!(end, Some(End::Ended(_))), "{end:?}");
                }
                Fault::Release => assert_eq!(end, Some(&End::Released), "{at}"),
                _ => assert!(end.is_some(), "{fault:?} after {at}"),
            }
        }
    }
}
