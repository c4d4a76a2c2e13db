//! The nodes, what they share, and what is in it.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use kerma_tests::database::Database;
use kerma_tests::fault_proxy::FaultProxy;
use kerma_tests::folder::Folder;
use kerma_tests::object_store::ObjectStore;
use kerma_tests::open::open;
use kerma_tests::peer::kerma;
use kerma_tests::process::{Process, Run, free_port, run};

use crate::qrscp::Qrscp;

pub(super) const NODES: usize = 3;

/// A database, a bucket behind a proxy, and nodes.
pub(super) struct Cluster {
    pub(super) database: Mutex<Database>,
    pub(super) store: ObjectStore,
    pub(super) proxy: FaultProxy,
    folder: Folder,
    ports: [u16; NODES],
    /// Of metrics and health.
    pub(super) looked_at: [u16; NODES],
    /// More of the configuration.
    more: String,
}

impl Cluster {
    /// `None` where there is no PostgreSQL or no S3 server, after that was said.
    pub(super) fn new(more: &str) -> Option<Cluster> {
        let (database, store) = (Database::start()?, ObjectStore::start()?);
        let proxy = FaultProxy::start(&store.endpoint());
        let [ports, looked_at] = [(); 2].map(|()| [(); NODES].map(|()| free_port()));
        let database = Mutex::new(database);
        let (folder, more) = (Folder::new(), more.into());
        Some(Cluster { database, store, proxy, folder, ports, looked_at, more })
    }

    /// `kerma archive` with the configuration of a node that was started.
    pub(super) fn archive(&self, node: usize, arguments: &[&str]) -> Run {
        let path = self.folder.path().join(format!("{node}.toml"));
        let (key, secret) = self.store.credentials();
        let mut command = kerma(&[&["archive"], arguments, &["-c", path.to_str().unwrap()]].concat());
        command.env("AWS_ACCESS_KEY_ID", key).env("AWS_SECRET_ACCESS_KEY", secret);
        run(command)
    }

    /// Starts a node, whether it was there before or not.
    pub(super) fn start(&self, node: usize) -> Qrscp {
        let path = self.folder.path().join(format!("{node}.toml"));
        let port = self.ports[node];
        let text = format!(
            "port = {port}\nbind_address = \"127.0.0.1\"\nmetrics = \"127.0.0.1:{}\"\n\
             instance_location = {:?}\n{}\n\
             [storage]\nreserve = 0\n\
             [database]\nurl = \"{}\"\nnode = \"n{node}\"\n\
             [objects]\nurl = \"s3://{}/cluster\"\nendpoint = \"{}\"\ngrace = \"20 s\"\n",
            self.looked_at[node],
            self.folder.path().join(node.to_string()),
            self.more,
            self.database.lock().unwrap().url(),
            self.store.bucket(),
            self.proxy.endpoint(),
        );
        fs::write(&path, open(&text)).unwrap();
        let (key, secret) = self.store.credentials();
        let mut command = kerma(&["qrscp", "-c", path.to_str().unwrap()]);
        command.env("AWS_ACCESS_KEY_ID", key).env("AWS_SECRET_ACCESS_KEY", secret);
        Qrscp { port, process: Process::listen(command, port) }
    }

    pub(super) fn start_all(&self) -> [Qrscp; NODES] {
        std::array::from_fn(|node| self.start(node))
    }

    /// What a node answers to whoever looks at it there: the status, and the text.
    pub(super) fn look(&self, node: usize, path: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(("127.0.0.1", self.looked_at[node])).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: node\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let (head, text) = answer.split_once("\r\n\r\n").unwrap();
        (head.split(' ').nth(1).unwrap().parse().unwrap(), text.to_owned())
    }

    /// The only number that this statement gives.
    pub(super) fn number(&self, sql: &str) -> i64 {
        self.database.lock().unwrap().number(sql)
    }

    /// How many objects the bucket has.
    pub(super) fn objects(&self) -> usize {
        self.store.open().list("cluster/").map(Result::unwrap).count()
    }

    /// Waits until nothing is on its way any more: no bytes in the index, no file that is to be removed, and an object for each
    /// row, and no other.
    pub(super) fn settle(&self) {
        let start = Instant::now();
        loop {
            let [rows, unsynced, removals] = ["instances", "unsynced", "removals"]
                .map(|table| self.number(&format!("SELECT count(*) FROM {table}")));
            let objects = self.objects();
            if (unsynced, removals, objects as i64) == (0, 0, rows) {
                return;
            }
            assert!(
                start.elapsed() < Duration::from_secs(150),
                "{rows} rows, {objects} objects, {unsynced} unsynced, {removals} to be removed"
            );
            std::thread::sleep(Duration::from_millis(500));
        }
    }

    /// What is counted is what there is.
    pub(super) fn is_counted(&self) {
        for table in ["patients", "studies", "series", "instances"] {
            let rows = self.number(&format!("SELECT count(*) FROM {table}"));
            let counted = self.number(&format!(
                "SELECT coalesce(sum(number), 0)::bigint FROM totals WHERE kind = '{table}' AND value = ''"
            ));
            assert_eq!(rows, counted, "{table}");
        }
    }
}

/// A number that is another each time.
pub(super) struct Random(u64);

impl Random {
    pub(super) fn new(seed: u64) -> Random {
        Random(seed | 1)
    }

    pub(super) fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }
}

/// By study, the numbers of instances.
pub(super) type Numbers = BTreeMap<u64, Vec<u64>>;

/// Every one of these instances is found and fetched from each node, byte for byte; what else is there is whole. How many there
/// are.
pub(super) fn are_there(nodes: &[Qrscp], acknowledged: &Numbers, pixels: fn(u64) -> usize) -> usize {
    let mut there = 0;
    for (study, numbers) in acknowledged {
        let uid = format!("1.2.{study}");
        let found: Vec<Vec<String>> = nodes.iter().map(|node| node.find(&uid)).collect();
        for (node, of_node) in nodes.iter().zip(&found) {
            assert_eq!(of_node, &found[0], "all nodes find the same");
            let retrieved = node.get(&uid);
            assert_eq!(*of_node, retrieved.keys().cloned().collect::<Vec<_>>(), "what is found is there");
            for number in numbers {
                let instance = format!("1.2.{study}.1.{number}");
                assert!(retrieved.contains_key(&instance), "{instance} was acknowledged, and is lost");
            }
            for (instance, retrieved) in &retrieved {
                let number: u64 = instance.rsplit('.').next().unwrap().parse().unwrap();
                let sent = crate::qrscp::bytes(&crate::qrscp::instance(*study, 1, number, pixels(number)));
                assert!(*retrieved == sent, "{instance} is not what was sent");
            }
        }
        there += found[0].len();
    }
    there
}
