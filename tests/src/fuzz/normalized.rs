use std::{
    cell::Cell,
    sync::{LazyLock, Once},
};

use bytes::Bytes;
use kerma::{
    DataSet, NResponse, Normalized, Status, TransferSyntax, Uid, Verification,
    ae::negotiation::Proposal,
    commitment,
    dictionary::sop_classes::DimseService,
    dimse::Command,
    media, mpps,
    normalized::{
        ActionRequest, Class, CreateRequest, DeleteRequest, EventRequest, GetRequest, NRequest, Perform,
        SetRequest, statuses,
    },
    print::{self, Job, Printer},
    service::{Outcome, Services},
    status::{StatusType, Table},
    tags, ups,
};

use super::script::Steps;
use crate::simulation::{Ask, End, Host, Luck, User, World};

/// As many messages as go over one association at most.
const MOST_MESSAGES: usize = 32;

/// Every abstract syntax of the normalized service classes, the presentation contexts of the association.
static ABSTRACT_SYNTAXES: LazyLock<Vec<Uid>> =
    LazyLock::new(|| Class::ALL.iter().flat_map(|class| class.abstract_syntaxes()).cloned().collect());

/// `data` is a sequence of requests: see [`messages`].
///
/// All go over one association, to an SCP that provides every normalized service class, those that keep a state in memory. Each
/// has one response, of a status that its service has, with a data set that can be decoded; no handler, and nothing else,
/// panics; the association is released and leaves nothing behind.
pub fn normalized(data: &[u8]) {
    let (checked, messages) = read(data);
    let commands: Vec<Command> = messages.iter().map(|(_, command, _)| command.clone()).collect();
    let asks = messages.into_iter().map(|(abstract_syntax, command, data_set)| Ask {
        abstract_syntax,
        command,
        data_set: data_set.map(|data_set| Box::new(data_set) as Box<_>),
    });
    let proposals: Vec<Proposal> = ABSTRACT_SYNTAXES
        .iter()
        .map(|abstract_syntax| Proposal {
            abstract_syntax: abstract_syntax.clone(),
            transfer_syntaxes: TransferSyntax::UNCOMPRESSED[..1].to_vec(),
        })
        .collect();
    let before = panics();
    let mut world = World::new(Luck::Calm, [Host::new("SCP", scp(checked))]);
    world.associate(&Host::new("SCU", scu()), "SCP", &proposals, User::new(asks));
    let world = world.run();
    assert_eq!(panics(), before, "a handler panicked");
    assert_eq!(world.left_over(), 0);
    let user = &world.nodes[0].user;
    assert_eq!(user.end, Some(End::Released));
    assert_eq!((user.asked, user.answered), (commands.len(), commands.len()));
    for ((request, response), data_set) in commands.iter().zip(&user.responses).zip(&user.data_sets) {
        let response = NResponse::new(response, data_set.clone(), &TransferSyntax::UNCOMPRESSED[0])
            .expect("the reply can be decoded");
        // PS3.4 §5.4.2.1 has some general ones for services whose list in PS3.7 has them not.
        let status = response.status;
        let is_known = |table: &Table| table.find(status).is_some() || StatusType::of(status).is_some();
        if let Some(table) = statuses(request) {
            assert!(is_known(table), "{request}: {}", table.describe(status));
        }
        if matches!(request, Command::NDeleteRq(_)) {
            assert_eq!(response.data_set, None);
        }
    }
}

/// The bytes of such a sequence: whether requirements are checked, then for each message the number of its presentation
/// context, whether it has a data set, the length of the command set and the command set, and if there is one the same of the data set.
/// Lengths have two bytes, the high one first.
pub fn messages(checked: bool, requests: &[NRequest]) -> Vec<u8> {
    let mut bytes = vec![u8::from(checked)];
    let transfer_syntax = &TransferSyntax::UNCOMPRESSED[0];
    for request in requests {
        let sop_class = request.sop_class().expect("it names one");
        let (service, kind) = (request.service().expect("it has one"), request.kind());
        let class = Class::of(sop_class).expect("it is registered");
        let is_best = |uid: &Uid| {
            let mut carried = class.carried(uid);
            carried.any(|member| {
                let is_of_it = member.uid == *sop_class || class.instances_of.is_some();
                is_of_it
                    && member.offers(service).is_some()
                    && kind.is_none_or(|id| member.kind(service, id).is_some())
            })
        };
        let context = ABSTRACT_SYNTAXES.iter().position(is_best).expect("a context carries it");
        let data_set = request.encode(transfer_syntax).expect("it can be encoded");
        bytes.extend([u8::try_from(context).expect("few contexts"), u8::from(data_set.is_some())]);
        let mut command = Vec::new();
        request.command.encode(data_set.is_some(), &mut command);
        for part in [Some(Bytes::from(command)), data_set].into_iter().flatten() {
            bytes.extend(u16::try_from(part.len()).expect("a small one").to_be_bytes());
            bytes.extend(part);
        }
    }
    bytes
}

type Message = (Uid, Command, Option<Bytes>);

fn read(data: &[u8]) -> (bool, Vec<Message>) {
    let mut reader = Steps(data);
    let checked = reader.byte() & 1 == 1;
    let mut messages = Vec::new();
    while !reader.0.is_empty() && messages.len() < MOST_MESSAGES {
        let context = usize::from(reader.byte()) % ABSTRACT_SYNTAXES.len();
        let has_data_set = reader.byte() & 1 == 1;
        let command = Command::decode(reader.bytes());
        let data_set = has_data_set.then(|| Bytes::copy_from_slice(reader.bytes()));
        let Ok(decoded) = command else { continue };
        // What has no response is none of the SCU's requests.
        if decoded.command.is_request() && decoded.command.response(Status::SUCCESS).is_some() {
            messages.push((ABSTRACT_SYNTAXES[context].clone(), decoded.command, data_set));
        }
    }
    (checked, messages)
}

/// Everything, with the states in memory where there are such.
fn scp(checked: bool) -> Services {
    let steps = mpps::InMemory::new();
    let commit = |_: &ActionRequest, transaction: commitment::Transaction| {
        commitment::answered(transaction.answer(|_| Ok(())), |_| {})
    };
    let as_said = |class: Normalized| if checked { class } else { class.unchecked() };
    let ups = ups::scp(ups::InMemory::new());
    let services = Services::new()
        .with(Verification::new())
        .with(as_said(mpps::scp(steps.clone())))
        .with(as_said(mpps::retrieve_scp(steps)))
        .with(if checked { ups } else { ups.unchecked() })
        .with(as_said(media::scp(media::InMemory::new())))
        .with(as_said(print::scp(Tray)))
        .with(as_said(commitment::scp(commit)));
    let rest =
        |services: Services, class: &&'static Class| services.with(as_said(Normalized::new(class, Echoes)));
    Class::ALL.iter().fold(services, rest)
}

/// Who takes what the SCP reports.
fn scu() -> Services {
    let events = |services: Services, class: &&'static Class| services.with(Normalized::new(class, Echoes));
    Class::ALL.iter().fold(Services::new(), events)
}

/// Prints at once.
struct Tray;

impl Printer for Tray {
    fn print(&self, job: Job) -> Outcome {
        let images: usize = job.sheets().map(|film| film.image_boxes.len()).sum();
        let progress = job.progress();
        // Who has gone meanwhile is not told.
        let _ = if images == 0 { progress.failed("NO IMAGES") } else { progress.done() };
        Status::SUCCESS.into()
    }
}

/// Replies with what comes.
struct Echoes;

impl Perform for Echoes {
    fn create(&self, request: &CreateRequest, attributes: DataSet) -> Outcome {
        let named = request.affected_sop_instance_uid.clone().filter(|uid| !uid.is_empty());
        let named = named.unwrap_or(Uid::from_static("1.2.3"));
        Outcome::from(()).sop_instance(named).reply(attributes)
    }

    fn set(&self, _: &SetRequest, modifications: DataSet) -> Outcome {
        Outcome::from(()).reply(modifications)
    }

    fn get(&self, _: &GetRequest) -> Outcome {
        let mut some = DataSet::new();
        some.set(tags::PATIENT_ID, "1").expect("it fits");
        Outcome::from(()).reply(some)
    }

    fn action(&self, _: &ActionRequest, information: DataSet) -> Outcome {
        Outcome::from(()).reply(information)
    }

    fn delete(&self, _: &DeleteRequest) -> Outcome {
        Outcome::from(()).reply(DataSet::new())
    }

    fn event_report(&self, _: &EventRequest, information: DataSet) -> Outcome {
        Outcome::from(()).reply(information)
    }

    fn performs(&self, _: DimseService) -> bool {
        true
    }
}

/// How many panics there were on this thread, those of handlers too, which a driver survives.
fn panics() -> usize {
    thread_local! {
        static COUNT: Cell<usize> = const { Cell::new(0) };
    }
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            COUNT.with(|count| count.set(count.get() + 1));
            before(panic);
        }));
    });
    COUNT.with(Cell::get)
}
