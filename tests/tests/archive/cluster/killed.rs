//! `kill -9` of a random node again and again, under load from four senders: whatever was acknowledged is found and fetched from
//! every node, counts are right, nothing is left in the bucket that no row names, and commitments are reported.
//! `KERMA_CLUSTER_KILLS` says how often (6).

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, RwLock};
use std::thread;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use kerma::ae::{ApplicationEntity, Association, normalized::EventRequest};
use kerma::commitment::{self, Report, Transaction};
use kerma::{Reference, Status, TransferSyntax, Uid, uids};

use super::nodes::{Cluster, NODES, Numbers, Random, are_there};
use crate::qrscp::{Qrscp, instance, store};

const SENDERS: u64 = 4;

/// Small and large ones, since they take different ways to the bucket.
fn pixels(number: u64) -> usize {
    if number.is_multiple_of(3) { 200_000 } else { 8_192 }
}

type Reports = Arc<Mutex<Vec<Report>>>;

fn listener() -> (u16, Reports) {
    let reports = Reports::default();
    let kept = reports.clone();
    let keep = move |_: &EventRequest, report: Report| {
        kept.lock().unwrap().push(report);
        Status::SUCCESS
    };
    let entity = ApplicationEntity::new("LISTENER").unwrap().provide(commitment::reports(keep));
    let listener = entity.listen("127.0.0.1:0").unwrap();
    let port = listener.local_addr().port();
    thread::spawn(move || listener.serve());
    (port, reports)
}

/// Asks for the commitment of these; whether that was acknowledged.
fn ask(port: u16, transaction: &Transaction) -> bool {
    let associate = || -> Option<Association> {
        ApplicationEntity::new("LISTENER")
            .ok()?
            .propose(uids::STORAGE_COMMITMENT_PUSH_MODEL, TransferSyntax::UNCOMPRESSED)
            .associate(format!("QRSCP@127.0.0.1:{port}").as_str())
            .ok()
    };
    let Some(mut association) = associate() else { return false };
    let answered = association.request(commitment::request(transaction));
    let acknowledged = answered.is_ok_and(|response| response.status == Status::SUCCESS);
    let _ = association.release();
    acknowledged
}

#[test]
fn what_was_acknowledged_by_any_node_is_at_every_node_whatever_nodes_are_killed() {
    let kills: u64 = std::env::var("KERMA_CLUSTER_KILLS").ok().and_then(|n| n.parse().ok()).unwrap_or(6);
    let seed = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_nanos() as u64;
    eprintln!("the seed is {seed}");
    let (port, reports) = listener();
    let more = format!("[commitment]\nretry = 0.5\n[peers.LISTENER]\naddress = \"127.0.0.1:{port}\"\n");
    let Some(cluster) = Cluster::new(&more) else { return };
    let nodes: Vec<RwLock<Qrscp>> = cluster.start_all().into_iter().map(RwLock::new).collect();
    let (acknowledged, transactions) = (Mutex::new(Numbers::new()), Mutex::new(Vec::<Transaction>::new()));
    let stop = AtomicBool::new(false);
    thread::scope(|scope| {
        for sender in 0..SENDERS {
            let (nodes, acknowledged, transactions, stop) = (&nodes, &acknowledged, &transactions, &stop);
            scope.spawn(move || {
                let mut random = Random::new(seed ^ ((sender + 1) * 7919));
                let mut number = 0;
                while !stop.load(Ordering::Relaxed) {
                    let node = random.below(NODES as u64) as usize;
                    let (associated, port) = {
                        let node = nodes[node].read().unwrap();
                        (node.associate(), node.port)
                    };
                    let Ok(mut association) = associated else {
                        thread::sleep(Duration::from_millis(20));
                        continue;
                    };
                    let mut stored = Vec::new();
                    for _ in 0..10 {
                        number += 1;
                        let data_set = instance(sender, 1, number, pixels(number));
                        match store(&mut association, &data_set) {
                            Some(Status::SUCCESS) => {
                                acknowledged.lock().unwrap().entry(sender).or_default().push(number);
                                stored.push(number);
                            }
                            // Refused: nothing of it is there.
                            Some(_) => {}
                            None => break,
                        }
                    }
                    let _ = association.release();
                    let uid = |number: &u64| Uid::new(&format!("1.2.{sender}.1.{number}")).unwrap();
                    let of = |number: &u64| Reference::new(uids::CT_IMAGE_STORAGE, uid(number));
                    let transaction = Transaction::new(kerma::ae::new_uid(), stored.iter().map(of));
                    if !stored.is_empty() && ask(port, &transaction) {
                        transactions.lock().unwrap().push(transaction);
                    }
                }
            });
        }
        let mut random = Random::new(seed);
        for _ in 0..kills {
            thread::sleep(Duration::from_millis(200 + random.below(600)));
            let node = random.below(NODES as u64) as usize;
            let mut killed = nodes[node].write().unwrap();
            killed.process.kill();
            thread::sleep(Duration::from_millis(random.below(300)));
            *killed = cluster.start(node);
        }
        thread::sleep(Duration::from_millis(500));
        stop.store(true, Ordering::Relaxed);
    });
    let nodes: Vec<Qrscp> = nodes.into_iter().map(|node| node.into_inner().unwrap()).collect();
    let acknowledged = acknowledged.into_inner().unwrap();
    let transactions = transactions.into_inner().unwrap();
    let told: usize = acknowledged.values().map(Vec::len).sum();
    assert!(told > 0);
    let there = are_there(&nodes, &acknowledged, pixels);
    cluster.is_counted();

    // Those of a node that was killed while it told them on the association that asked are told later, by another.
    let start = Instant::now();
    loop {
        let counted = count(&reports);
        let missing = transactions.iter().filter(|it| !counted.contains_key(&it.uid.to_string())).count();
        if missing == 0 {
            break;
        }
        assert!(start.elapsed() < Duration::from_secs(150), "{missing} commitments are not reported");
        thread::sleep(Duration::from_millis(500));
    }
    let again = count(&reports).values().filter(|count| **count > 1).count();
    for report in reports.lock().unwrap().iter() {
        assert!(report.failed.is_empty(), "{report:?}");
    }
    // A report that was acknowledged just before its node was killed is told again: nobody can know that it was.
    assert!(again as u64 <= kills, "{again} commitments were reported more than once");
    cluster.settle();
    are_there(&nodes, &acknowledged, pixels);
    eprintln!(
        "{kills} kills: {told} acknowledged and at every node, {} more that were not and are whole; {} commitments, {again} of \
         them reported again",
        there - told,
        transactions.len()
    );
}

/// How often each transaction was reported.
fn count(reports: &Reports) -> BTreeMap<String, usize> {
    let mut counted = BTreeMap::new();
    for report in reports.lock().unwrap().iter() {
        *counted.entry(report.transaction.to_string()).or_default() += 1;
    }
    counted
}
