//! What a node says of itself to those who look after it: health, metrics, `kerma archive stats`.

use std::thread;
use std::time::{Duration, Instant};

use kerma::Status;
use kerma_tests::fault_proxy::Faults;

use super::nodes::Cluster;
use crate::qrscp::{instance, store};

/// Waits until the node answers so.
fn becomes(cluster: &Cluster, status: u16, text: &str) {
    let start = Instant::now();
    loop {
        let (found, said) = cluster.look(0, "/health/ready");
        if (found, said.trim()) == (status, text) {
            return;
        }
        assert!(start.elapsed() < Duration::from_secs(60), "{found} {said}");
        thread::sleep(Duration::from_millis(200));
    }
}

#[test]
fn a_node_is_alive_while_it_answers_and_ready_while_database_and_bucket_do() {
    let Some(cluster) = Cluster::new("") else { return };
    let _node = cluster.start(0);
    becomes(&cluster, 200, "ready");
    cluster.proxy.set(Faults { down: true, ..Faults::default() });
    becomes(&cluster, 503, "the bucket does not take objects");
    cluster.proxy.set(Faults::default());
    becomes(&cluster, 200, "ready");
    cluster.database.lock().unwrap().stop();
    becomes(&cluster, 503, "the index does not answer");
    for path in ["/health/live", "/health"] {
        assert_eq!(cluster.look(0, path).0, 200, "{path}");
    }
    cluster.database.lock().unwrap().restart();
    becomes(&cluster, 200, "ready");
}

#[test]
fn metrics_and_stats_tell_of_connections_requests_leases_and_nodes() {
    let Some(cluster) = Cluster::new("") else { return };
    let nodes = [cluster.start(0), cluster.start(1)];
    for (number, node) in nodes.iter().enumerate() {
        let mut association = node.associate().unwrap();
        for instance in [instance(1, 1, number as u64, 2_000), instance(1, 2, number as u64, 300_000)] {
            assert_eq!(store(&mut association, &instance), Some(Status::SUCCESS));
        }
        association.release().unwrap();
    }
    cluster.settle();
    // A node tells once a second what it has stored.
    thread::sleep(Duration::from_secs(2));
    let (status, metrics) = cluster.look(0, "/metrics");
    assert_eq!(status, 200);
    for expected in [
        "kerma_index_connections{state=\"idle\"} ",
        "kerma_uploads_waiting 0",
        "kerma_leases ",
        "kerma_nodes{state=\"alive\"} 2",
        "kerma_nodes{state=\"gone\"} 0",
        "kerma_bucket_requests_total{operation=\"PutObject\",outcome=\"done\"} ",
        "kerma_bucket_retries_total{operation=\"PutObject\"} 0",
        "kerma_bucket_request_seconds_count{operation=\"PutObject\"} ",
        "kerma_bucket_request_seconds_bucket{le=\"+Inf\",operation=\"PutObject\"} ",
    ] {
        assert!(metrics.contains(expected), "{expected:?}: {metrics}");
    }
    let told = cluster.archive(0, &["stats", "--json"]).exits(0).output;
    let events = told.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    let told: Vec<_> = events.filter(|event| event["event"] == "node").collect();
    let [n0, n1] = &told[..] else { panic!("{told:?}") };
    for (node, name) in [(n0, "n0"), (n1, "n1")] {
        assert_eq!(
            (&node["name"], &node["alive"], &node["instances"]),
            (&name.into(), &true.into(), &2.into())
        );
        assert!(node["bytes"].as_u64().unwrap() > 302_000, "{node}");
    }
    drop(nodes);
    thread::sleep(Duration::from_secs(17));
    cluster.archive(0, &["stats"]).exits(0).says(&["node n0  gone", "node n1  gone"]);
}
