//! The connection to the database is lost while a transaction is committed.

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use kerma_archive::Database;
use postgres::config::Host;

use crate::support::{Folder, instance, store};

#[test]
fn a_commit_whose_answer_is_lost_is_asked_after_until_its_fate_is_known() {
    let Ok(address) = std::env::var("KERMA_TEST_DATABASE") else { return };
    let folder = Folder::new("lost-commit");
    let way = Arc::new(Way::default());
    let server = server(&address);
    let there = format!("port={}", server.1);
    let port = way.open(server);
    let schema = format!("test_{}_lost_commit", std::process::id());
    let address =
        address.replace(&there, &format!("port={port}")) + &format!(" options='-c search_path={schema}'");
    let archive = folder.open_with(folder.options().database(Database::new(&address, "one").unwrap()));
    assert_eq!(store(&archive, &instance(1, 1, 1)), 0x0000);
    let mut number = 1;
    for away in [Duration::ZERO, Duration::from_secs(2)] {
        for fate in [Fate::NotSent, Fate::NotAnswered] {
            *way.next.lock().unwrap() = Some((fate, away));
            number += 1;
            assert_eq!(store(&archive, &instance(1, 1, number)), 0x0000, "{fate:?}, away for {away:?}");
            assert_eq!(*way.next.lock().unwrap(), None, "a commit met its fate");
            assert_eq!(archive.holdings().unwrap().instances, u64::from(number), "{fate:?}");
        }
    }
    // The next transaction of a connection is told from the one before it.
    assert_eq!(store(&archive, &instance(1, 1, number + 1)), 0x0000);
    assert_eq!(archive.holdings().unwrap().instances, u64::from(number) + 1);
}

fn server(address: &str) -> (String, u16) {
    let config: postgres::Config = address.parse().unwrap();
    match (config.get_hosts(), config.get_ports()) {
        ([Host::Tcp(host)], [port]) => (host.clone(), *port),
        other => panic!("KERMA_TEST_DATABASE names a host and a port: {other:?}"),
    }
}

/// What becomes of a commit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    /// The server does not get it.
    NotSent,
    /// The server carries it out, and its answer is lost.
    NotAnswered,
}

/// A way to the server.
#[derive(Debug, Default)]
struct Way {
    /// Of the next commit of a transaction that is signed, and how long nobody gets through afterwards.
    next: Mutex<Option<(Fate, Duration)>>,
    closed_until: Mutex<Option<Instant>>,
}

impl Way {
    /// The port that leads to the server.
    fn open(self: &Arc<Way>, server: (String, u16)) -> u16 {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let way = self.clone();
        thread::spawn(move || {
            for client in listener.incoming().flatten() {
                if way.closed_until.lock().unwrap().is_none_or(|until| until <= Instant::now()) {
                    way.pass(client, TcpStream::connect(&server).unwrap());
                }
            }
        });
        port
    }

    /// Passes on what both say until the fate of a commit is fulfilled.
    fn pass(self: &Arc<Way>, client: TcpStream, server: TcpStream) {
        let is_cut = Arc::new(AtomicBool::new(false));
        let ends = [(&client, &server), (&server, &client)]
            .map(|(from, to)| (from.try_clone().unwrap(), to.try_clone().unwrap()));
        let [mut asks, mut answers] = ends;
        let (way, cut) = (self.clone(), is_cut.clone());
        thread::spawn(move || {
            let mut is_signed = false;
            pass_on(&mut asks, |said| {
                is_signed |= contains(said, b"INSERT INTO writers VALUES (");
                is_signed && contains(said, b"Q\0\0\0\x0bCOMMIT\0") && way.meets_its_fate(&cut)
            });
        });
        thread::spawn(move || pass_on(&mut answers, |_| is_cut.load(Ordering::SeqCst)));
    }

    /// Whether a commit is not sent.
    fn meets_its_fate(&self, cut: &AtomicBool) -> bool {
        let Some((fate, away)) = self.next.lock().unwrap().take() else { return false };
        *self.closed_until.lock().unwrap() = Some(Instant::now() + away);
        cut.store(true, Ordering::SeqCst);
        fate == Fate::NotSent
    }
}

/// From one to the other, up to what is to be lost; then both ends are closed.
fn pass_on((from, to): &mut (TcpStream, TcpStream), mut is_lost: impl FnMut(&[u8]) -> bool) {
    let mut buffer = vec![0; 65_536];
    while let Ok(length @ 1..) = from.read(&mut buffer) {
        let said = &buffer[..length];
        if is_lost(said) || to.write_all(said).is_err() {
            break;
        }
    }
    let _ = (from.shutdown(Shutdown::Both), to.shutdown(Shutdown::Both));
}

fn contains(said: &[u8], what: &[u8]) -> bool {
    said.windows(what.len()).any(|window| window == what)
}
