//! What one seed runs, and what came of it.

use std::{sync::Arc, time::Duration};

use kerma::{
    AeTitle, DataSet, TransferSyntax, Uid,
    ae::negotiation::Proposal,
    dimse::{CEchoRq, CFindRq, CGetRq, CMoveRq, CStoreRq, Command, NActionRq},
    endpoint::Setup,
    entity::Capacity,
    pdu::{AsynchronousOperationsWindow, RoleSelection},
    service::Source,
    tags, uids,
};

use super::{
    Ask, Fault, Luck, Node, User, World,
    handlers::{self, Alive, Mood, Pieces, encoded, image, image_uid},
    ledger::Ledger,
    reports,
};

const FIND: Uid = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND;
const GET: Uid = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_GET;
const MOVE: Uid = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_MOVE;

/// What a seed came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Associations that were accepted, counted on either side.
    pub associations: usize,
    /// Requests that were made, and how many of them had a final response.
    pub requests: usize,
    /// As above.
    pub answered: usize,
    /// Requests that requestors served.
    pub served: usize,
    /// Requests of reports that SCPs made by themselves, and how many of them had a response.
    pub reported: usize,
    /// As above.
    pub reports_answered: usize,
    /// Associations with destinations that were used again.
    pub reused: usize,
    /// Of these, those that turned out to be none any more, and were made anew.
    pub again: usize,
    /// Steps of nodes.
    pub steps: usize,
    /// The states of PS3.8 §9.2 that machines were in, a bit each from Sta1.
    pub states: u16,
}

/// One run of everything, as this seed wants it: SCUs that ask an SCP for this and that, and a destination, with delays,
/// splits, resets, faults, and handlers in any mood. The same seed is the same run.
///
/// # Panics
/// If an invariant does not hold.
pub fn run(seed: u64) -> Tally {
    let mut luck = Luck::Seeded(seed);
    let (alive, ledger) = (Alive::default(), Ledger::default());
    let kept = luck.one_in(2);
    let counts = reports::Counts::default();
    let mut scp = handlers::scp(&mut luck, &alive, &counts).with(|setup| setup.keep_destinations = kept);
    let mut destination = handlers::destination(&mut luck, &alive).with(|setup| {
        // One that goes while it is kept.
        setup.limits.idle = Some(Duration::from_secs(if luck.one_in(2) { 4 } else { 60 }));
    });
    destination.fault = luck.one_in(3).then(|| (any_fault(&mut luck), luck.below(5)));
    if let Some((Fault::Abort | Fault::Release | Fault::Cancel, 0)) = destination.fault {
        destination.fault = None;
    }
    (destination.jumbled, scp.setup) = (any_jumble(&mut luck), within_any_window(&scp.setup, &mut luck));
    destination.setup = within_any_window(&destination.setup, &mut luck);
    let mut scu = handlers::scu(&mut luck, &alive).with(|setup| {
        let selection =
            RoleSelection { sop_class_uid: uids::CT_IMAGE_STORAGE, scu_role: true, scp_role: true };
        setup.user_information.role_selections.push(selection);
    });
    (scu.jumbled, scu.setup) = (any_jumble(&mut luck), within_any_window(&scu.setup, &mut luck));
    let [scp, destination, scu] = [scp, destination, scu].map(|host| ledger.watching(host));
    let scp = few_places(scp, &mut luck);
    let slots = [scp.slots.clone(), destination.slots.clone()];
    let mut world = World::new(luck.clone(), [scp, destination]);
    for _ in 0..1 + luck.below(3) {
        let user = any_user(&mut luck, &alive);
        world.associate(&scu, "SCP", &proposals(), user);
    }
    world.meddling = luck.below(6);
    let mut world = world.run();
    let mut tally = check_end(&world, &ledger);
    assert_eq!(counts.lost(), 0, "reports without an answer");
    (tally.reported, tally.reports_answered) = (counts.asked(), counts.answered());
    // Those that have ended hold nothing any more, their place first of all.
    world.nodes.retain(Node::has_ended);
    for slots in &slots {
        assert_eq!(slots.associations(), 0, "places are left over");
    }
    let left: Vec<_> = alive.kinds().into_iter().filter(|kind| *kind != handlers::ADMISSION).collect();
    assert_eq!(left, [""; 0], "handlers or sources are left over");
    drop(world);
    for slots in &slots {
        assert_eq!(slots.half_open(), 0, "connections are left over");
    }
    ledger.check_end();
    tally
}

fn any_jumble(luck: &mut Luck) -> Option<u64> {
    luck.one_in(2).then(|| luck.below(usize::MAX) as u64)
}

/// With an Asynchronous Operations Window, or without.
fn within_any_window(setup: &Setup, luck: &mut Luck) -> Arc<Setup> {
    let mut setup = setup.clone();
    if luck.one_in(2) {
        let window =
            AsynchronousOperationsWindow { invoked: luck.below(5) as u16, performed: luck.below(5) as u16 };
        setup.user_information.asynchronous_operations_window = Some(window);
        setup.policy.asynchronous_operations_window = Some(window);
        setup.sub_operations = luck.one_in(2).then(|| luck.below(5) as u16);
    }
    Arc::new(setup)
}

/// Few places at times, so that some are refused, and some closed before they have asked for anything.
pub(super) fn few_places(host: super::Host, luck: &mut Luck) -> super::Host {
    if !luck.one_in(2) {
        return host;
    }
    let (associations, half_open) = (1 + luck.below(2), 1 + luck.below(2));
    host.with_capacity(Capacity { associations, half_open, ..Capacity::default() })
}

/// What must hold when all is over.
pub(super) fn check_end(world: &World, ledger: &Ledger) -> Tally {
    assert_eq!(world.left_over(), 0, "associations are left over: {}", world.state());
    world.network.check_end();
    let mut tally = Tally {
        associations: ledger.accepted(),
        reused: world.reused,
        again: world.again,
        steps: world.steps,
        ..Tally::default()
    };
    for node in world.nodes.iter() {
        let user = &node.user;
        tally.states |= node.visited;
        tally.requests += user.asked;
        tally.answered += user.answered;
        tally.served += user.served.len();
        if !node.has_ended() {
            continue;
        }
        assert!(user.end.is_some(), "{}: nobody was told of the end", node.name);
        assert_eq!(user.asked, user.settled, "{}: requests without an answer", node.name);
        let told = node.endpoint.association().is_none_or(|association| ledger.told_of(association.id));
        assert!(told, "{}: service classes were not told of the end", node.name);
    }
    tally
}

pub(super) fn any_fault(luck: &mut Luck) -> Fault {
    match luck.below(10) {
        0 => Fault::Cancel,
        1 => Fault::Abort,
        2 => Fault::Release,
        3 => Fault::Slow,
        4 => Fault::Lie(luck.below(usize::MAX) as u64),
        deadly => Fault::DEADLY[deadly - 5],
    }
}

pub(super) fn proposals() -> Vec<Proposal> {
    let all = [uids::VERIFICATION, uids::CT_IMAGE_STORAGE, FIND, GET, MOVE, reports::SOP_CLASS];
    let transfer_syntaxes = TransferSyntax::UNCOMPRESSED.to_vec();
    all.map(|abstract_syntax| Proposal { abstract_syntax, transfer_syntaxes: transfer_syntaxes.clone() })
        .into()
}

fn any_user(luck: &mut Luck, alive: &Alive) -> User {
    let at_once = if luck.one_in(4) { 2 + luck.below(2) } else { 1 };
    let asks: Vec<Ask> = (0..1 + luck.below(4)).map(|number| any_ask(number, luck, alive)).collect();
    let fault = luck.one_in(2).then(|| (any_fault(luck), luck.below(10)));
    User::new(asks).at_once(at_once).failing(fault)
}

fn any_ask(number: usize, luck: &mut Luck, alive: &Alive) -> Ask {
    let mut identifier = DataSet::new();
    identifier.set(tags::QUERY_RETRIEVE_LEVEL, "STUDY").unwrap();
    identifier.set(tags::STUDY_INSTANCE_UID, Uid::from_static("1.2.3")).unwrap();
    let identifier = || -> Option<Box<dyn Source>> { Some(Box::new(encoded(&identifier))) };
    // Zero lets the endpoint choose.
    let id = luck.below(3) as u16;
    let (command, data_set): (Command, _) = match luck.below(8) {
        0 => (CEchoRq::new(id, uids::VERIFICATION).into(), None),
        1 => (
            NActionRq::new(id, reports::SOP_CLASS, uids::STORAGE_COMMITMENT_PUSH_MODEL_INSTANCE, 1).into(),
            None,
        ),
        2 => (CFindRq::new(id, FIND).into(), identifier()),
        3 => (CGetRq::new(id, GET).into(), identifier()),
        4 | 5 => {
            let to = ["DESTINATION", "DESTINATION", "DESTINATION", "NOBODY", "UNKNOWN"][luck.below(5)];
            (CMoveRq::new(id, MOVE, AeTitle::new(to).unwrap()).into(), identifier())
        }
        _ => {
            let length = if luck.one_in(20) { 1_000_000 } else { luck.below(100_000) };
            let bytes = image(number, length);
            let piece = 1 + luck.below(bytes.len());
            let source = Pieces::new(bytes, piece.max(500), Mood::any(luck), alive);
            (
                CStoreRq::new(id, uids::CT_IMAGE_STORAGE, image_uid(number)).into(),
                Some(Box::new(source) as Box<dyn Source>),
            )
        }
    };
    let abstract_syntax = command.sop_class_uid().unwrap().clone();
    Ask { abstract_syntax, command, data_set }
}

impl std::ops::AddAssign for Tally {
    fn add_assign(&mut self, other: Tally) {
        self.associations += other.associations;
        self.requests += other.requests;
        self.answered += other.answered;
        self.served += other.served;
        self.reported += other.reported;
        self.reports_answered += other.reports_answered;
        self.reused += other.reused;
        self.again += other.again;
        self.steps += other.steps;
        self.states |= other.states;
    }
}
