//! HAProxy in front of the nodes, with the configuration of `docs/container/cluster`, and DCMTK's tools in front of that.

use std::fs;
use std::process::Command;
use std::thread;
use std::time::Duration;

use kerma::dataset::part10::Part10;
use kerma::uids;
use kerma_tests::folder::Folder;
use kerma_tests::peer::Peer;
use kerma_tests::process::{Process, Run, free_port, run};
use kerma_tests::require::skip;

use super::nodes::Cluster;
use crate::qrscp::instance;

const CONFIGURATION: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/container/cluster/haproxy.cfg");

fn tool(name: &str, port: u16, arguments: &[&str]) -> Run {
    // The peer comes first, or storescu takes it for a file.
    let (options, files): (Vec<&str>, Vec<&str>) =
        arguments.iter().partition(|argument| !argument.ends_with(".dcm"));
    let mut command = Command::new(name);
    command.args(["-aec", "QRSCP"]).args(options).args(["127.0.0.1", &port.to_string()]).args(files);
    run(command)
}

#[test]
fn whatever_node_the_balancer_chooses_dcmtk_stores_and_finds_and_a_node_that_is_gone_is_not_chosen() {
    if Command::new("haproxy").arg("-v").output().is_err() {
        return skip("HAProxy", "there is no haproxy on the PATH");
    }
    if !Peer::Dcmtk.is_here("the balancer") {
        return;
    }
    let Some(cluster) = Cluster::new("") else { return };
    let (a, b) = (cluster.start(0), cluster.start(1));
    let folder = Folder::new();
    let port = free_port();
    let mut text = fs::read_to_string(CONFIGURATION).unwrap();
    for (said, here) in [
        ("bind :11112".to_owned(), format!("bind 127.0.0.1:{port}")),
        ("node-a:11112 port 9090".into(), format!("127.0.0.1:{} port {}", a.port, cluster.looked_at[0])),
        ("node-b:11112 port 9090".into(), format!("127.0.0.1:{} port {}", b.port, cluster.looked_at[1])),
    ] {
        assert!(text.contains(&said), "{said}");
        text = text.replace(&said, &here);
    }
    let path = folder.path().join("haproxy.cfg");
    fs::write(&path, text).unwrap();
    let mut command = Command::new("haproxy");
    command.args(["-db", "-f", path.to_str().unwrap()]);
    let _balancer = Process::listen(command, port);
    let store = |number: u64| {
        let path = folder.path().join(format!("{number}.dcm"));
        let file = Part10::new(instance(1, 1, number, 9_000), uids::EXPLICIT_VR_LITTLE_ENDIAN).unwrap();
        fs::write(&path, file.to_vec().unwrap()).unwrap();
        tool("storescu", port, &["-xe", path.to_str().unwrap()]).exits(0);
    };
    let found = || {
        let keys = ["-S", "-v", "-k", "QueryRetrieveLevel=IMAGE", "-k", "StudyInstanceUID=1.2.1"];
        let more = ["-k", "SeriesInstanceUID=1.2.1.1", "-k", "SOPInstanceUID"];
        let run = tool("findscu", port, &[&keys[..], &more].concat()).exits(0);
        run.output.matches("Find Response:").count()
    };
    (1..=6).for_each(store);
    // Both were chosen for one, and each finds what the other has.
    assert_eq!((found(), found()), (6, 6));
    let stored = |name: &str| {
        cluster.number(&format!("SELECT coalesce(sum(stored), 0)::bigint FROM nodes WHERE name = '{name}'"))
    };
    thread::sleep(Duration::from_secs(2));
    assert!(stored("n0") > 0 && stored("n1") > 0, "{} and {}", stored("n0"), stored("n1"));
    drop(a);
    thread::sleep(Duration::from_secs(6));
    (7..=9).for_each(store);
    assert_eq!((found(), found()), (9, 9));
    let (status, metrics) = cluster.look(1, "/metrics");
    assert_eq!(status, 200);
    assert!(metrics.contains("kerma_nodes{state=\"alive\"} "), "{metrics}");
}
