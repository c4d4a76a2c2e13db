//! Senders who create the same entities at two nodes at once.

use std::thread;

use kerma::Status;

use super::nodes::Cluster;
use crate::qrscp::{instance, store};

/// `KERMA_CLUSTER_TOGETHER` says how many studies (100).
#[test]
fn the_same_patient_study_and_series_at_two_nodes_at_once_are_one_row_each_and_nobody_is_refused() {
    let studies: u64 =
        std::env::var("KERMA_CLUSTER_TOGETHER").ok().and_then(|n| n.parse().ok()).unwrap_or(100);
    let Some(cluster) = Cluster::new("") else { return };
    let nodes = cluster.start_all();
    // Each study: two senders at two nodes, an instance each, and one that both send.
    let barrier = std::sync::Barrier::new(2);
    thread::scope(|scope| {
        for (sender, node) in nodes.iter().take(2).enumerate() {
            let barrier = &barrier;
            scope.spawn(move || {
                let mut association = node.associate().unwrap();
                for study in 0..studies {
                    barrier.wait();
                    for number in [sender as u64 + 1, 3] {
                        let status = store(&mut association, &instance(study, 1, number, 2_000));
                        assert_eq!(status, Some(Status::SUCCESS), "study {study}");
                    }
                }
                association.release().unwrap();
            });
        }
    });
    let count = |table: &str| cluster.number(&format!("SELECT count(*) FROM {table}"));
    let expected = studies as i64;
    assert_eq!(["patients", "studies", "series"].map(count), [expected; 3]);
    assert_eq!(count("instances"), 3 * expected);
    cluster.is_counted();
    cluster.settle();
}
