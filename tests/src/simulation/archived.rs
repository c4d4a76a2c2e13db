//! A run in which the handlers are those of an archive, with its files and its index on a disk.

use std::{collections::BTreeSet, path::Path, sync::Arc, time::Duration};

use kerma::{
    AeTitle, DataSet, Uid,
    dataset::Encoding,
    dimse::{CFindRq, CGetRq, CMoveRq, CStoreRq, Command},
    pdu::RoleSelection,
    service::{
        Destination, Places, Services,
        query::Query,
        retrieve::{Get, Move},
        storage::Storage,
    },
    tags, uids,
};
use kerma_archive::{Archive, Durability, Options, check};

use super::{
    Ask, Host, Ledger, Luck, Node, User, World,
    handlers::{Alive, destination, scu},
    seed::{Tally, any_fault, check_end, few_places, proposals},
};

const FIND: Uid = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND;
const GET: Uid = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_GET;
const MOVE: Uid = uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_MOVE;

/// One run, as this seed wants it: SCUs that store in an archive, ask it and have it send, with every fault that a peer can
/// have. The archive is made in this folder. Its handlers have threads of their own, and each is waited for where it is
/// called, so that the same seed is the same run.
///
/// # Panics
/// If an invariant does not hold: beside those of [`seed::run`](super::seed::run), what the archive acknowledged is in it, whole,
/// and it has nothing half.
pub fn run(seed: u64, folder: &Path) -> Tally {
    let mut luck = Luck::Seeded(seed);
    let options = Options::default().durability(Durability::Relaxed).reserve(0);
    let archive = Archive::open(folder, options.clone()).unwrap();
    let (alive, ledger) = (Alive::default(), Ledger::default());
    let host = few_places(archived(&archive, &mut luck), &mut luck);
    let mut to = destination(&mut luck, &alive);
    to.fault = luck.one_in(2).then(|| (any_fault(&mut luck), 1 + luck.below(4)));
    let asking = scu(&mut luck, &alive).with(|setup| {
        let selection =
            RoleSelection { sop_class_uid: uids::CT_IMAGE_STORAGE, scu_role: true, scp_role: true };
        setup.user_information.role_selections.push(selection);
    });
    let [host, to, asking] = [host, to, asking].map(|host| ledger.watching(host));
    let slots = host.slots.clone();
    let mut world = World::new(luck.clone(), [host, to]);
    for _ in 0..1 + luck.below(3) {
        let asks: Vec<Ask> = (0..1 + luck.below(5)).map(|_| any_ask(&mut luck)).collect();
        let fault = luck.one_in(2).then(|| (any_fault(&mut luck), luck.below(10)));
        world.associate(&asking, "ARCHIVE", &proposals(), User::new(asks).failing(fault));
    }
    world.meddling = luck.below(6);
    let mut world = world.run();
    let tally = check_end(&world, &ledger);
    let acknowledged: BTreeSet<Uid> = world.nodes.iter().flat_map(|node| acknowledged(&node.user)).collect();
    world.nodes.retain(Node::has_ended);
    assert_eq!(slots.associations(), 0, "places are left over");
    drop(world);
    ledger.check_end();
    for instance in &acknowledged {
        assert!(
            archive.open_instance(instance).unwrap().is_some(),
            "{instance} was acknowledged and is not there"
        );
    }
    drop(archive);
    let report = check(folder, &options).unwrap();
    assert!(report.is_sound(), "{report:?}");
    assert_eq!(report.leftovers, 0, "files that are not whole are left over");
    assert!(report.checked >= acknowledged.len() && report.removed.is_empty(), "{report:?}");
    tally
}

/// The archive as an Application Entity, with few places for queries and retrievals at times.
fn archived(archive: &Archive, luck: &mut Luck) -> Host {
    let archive = Arc::new(archive.clone());
    let destinations = ["DESTINATION", "NOBODY"].map(|title| Destination {
        ae_title: AeTitle::new(title).unwrap(),
        host: "host".into(),
        port: 104,
    });
    let places = Places::new(if luck.one_in(4) { 1 } else { 32 });
    let services = Services::new()
        .with(Storage::any(archive.clone()))
        .with(Query::query_retrieve(archive.clone()).at_most(places.clone()))
        .with(Get::query_retrieve(archive.clone()).at_most(places.clone()))
        .with(Move::query_retrieve(archive, destinations).at_most(places));
    Host::new("ARCHIVE", services).waiting_for_handlers().with(|setup| {
        setup.keep_destinations = luck.one_in(2);
        setup.limits.idle = Some(Duration::from_secs(60));
    })
}

fn any_ask(luck: &mut Luck) -> Ask {
    let mut identifier = DataSet::new();
    identifier.set(tags::QUERY_RETRIEVE_LEVEL, "STUDY").unwrap();
    identifier.set(tags::STUDY_INSTANCE_UID, Uid::from_static("1.2.3")).unwrap();
    let (command, data_set): (Command, _) = match luck.below(8) {
        0 => (CFindRq::new(0, FIND).into(), identifier),
        1 => (CGetRq::new(0, GET).into(), identifier),
        2 => {
            let to = ["DESTINATION", "DESTINATION", "NOBODY", "UNKNOWN"][luck.below(4)];
            (CMoveRq::new(0, MOVE, AeTitle::new(to).unwrap()).into(), identifier)
        }
        _ => {
            let image = image(luck.below(20), luck.below(100_000));
            let instance: Uid = image.get(tags::SOP_INSTANCE_UID).unwrap();
            (CStoreRq::new(0, uids::CT_IMAGE_STORAGE, instance).into(), image)
        }
    };
    let abstract_syntax = command.sop_class_uid().unwrap().clone();
    let data_set = data_set.to_vec(Encoding::ExplicitVrLittleEndian).unwrap();
    Ask { abstract_syntax, command, data_set: Some(Box::new(bytes::Bytes::from(data_set))) }
}

/// An image of one of three series of a study.
fn image(number: usize, length: usize) -> DataSet {
    let mut image = DataSet::new();
    let uid = |text: String| Uid::new(&text).unwrap();
    image.set(tags::SOP_CLASS_UID, uids::CT_IMAGE_STORAGE).unwrap();
    image.set(tags::SOP_INSTANCE_UID, uid(format!("1.2.3.{}.{number}", number % 3))).unwrap();
    image.set(tags::STUDY_INSTANCE_UID, Uid::from_static("1.2.3")).unwrap();
    image.set(tags::SERIES_INSTANCE_UID, uid(format!("1.2.3.{}", number % 3))).unwrap();
    image.set(tags::PATIENT_ID, "P1").unwrap();
    image.set(tags::PATIENT_NAME, "Doe^Jane").unwrap();
    image.set(tags::MODALITY, "CT").unwrap();
    image.set(tags::PIXEL_DATA, vec![number as u8; length & !1]).unwrap();
    image
}

/// The instances that a user was told are stored.
fn acknowledged(user: &User) -> impl Iterator<Item = Uid> {
    user.responses.iter().filter_map(|response| match response {
        Command::CStoreRsp(stored) if stored.status.is_success() => stored.affected_sop_instance_uid.clone(),
        _ => None,
    })
}
