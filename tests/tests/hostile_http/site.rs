//! An archive that speaks DIMSE and HTTP, and those who use DIMSE while HTTP is attacked.

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use kerma_tests::attack::line::Line;
use kerma_tests::attack::pace::Pace;
use kerma_tests::attack::system::Holds;
use kerma_tests::attack::target::{SENDER, Scp, Target};
use kerma_tests::attack::wire::{self, STORE};
use kerma_tests::http::{Answer, get};
use kerma_tests::process::free_port;

/// The most that the process may grow by while it is attacked: a retrieval that is encoded anew has up to 4 MiB twice, for each connection
/// that takes nothing of it.
const LIMIT: u64 = 320 << 20;
/// In which time DIMSE answers, on a machine that is busy with other work.
const IN_TIME: Duration = Duration::from_secs(20);

/// What a stranger does.
pub(crate) struct Attack {
    pub(crate) name: &'static str,
    pub(crate) run: fn(&Site),
}

pub(crate) struct Site {
    /// `host:port` of HTTP.
    pub(crate) server: String,
    target: Target,
}

/// What DIMSE saw.
#[derive(Debug, Default)]
struct Seen {
    echoes: usize,
    stores: usize,
    slowest: Duration,
    failures: Vec<String>,
}

impl Seen {
    fn note(&mut self, what: &str, begin: Instant, failure: Option<String>) {
        let took = begin.elapsed();
        self.slowest = self.slowest.max(took);
        self.failures.extend(failure.map(|why| format!("{what}: {why}")));
        if took > IN_TIME {
            self.failures.push(format!("{what} took {took:?}"));
        }
    }
}

impl Site {
    /// With an instance to be found.
    pub(crate) fn start() -> Site {
        let server = format!("127.0.0.1:{}", free_port());
        let http =
            format!("[http]\nlisten = \"{server}\"\nanonymous = [\"find\", \"retrieve\", \"store\"]\n");
        let site = Site { target: Scp::Kerma.start(&[], &http), server };
        site.target.fill(2, 0, 3_000_000, &Pace::QUICK).unwrap();
        site
    }

    /// What is at a path of the server.
    pub(crate) fn get(&self, path: &str, accept: &str) -> Answer {
        get(&self.server, path, accept)
    }

    /// How many instances there are; of those that DIMSE stores meanwhile none counts.
    pub(crate) fn instances(&self) -> usize {
        let found = self.get("/dicom-web/instances?PatientID=HOSTILE", "application/json");
        found.json().as_array().unwrap().len()
    }

    /// A study, a series and an instance of a patient of this name; their UIDs.
    pub(crate) fn store_named(&self, name: &str) -> [String; 3] {
        let uids = ["1.2.826.9.1", "1.2.826.9.1.1", "1.2.826.9.1.1.1"].map(str::to_owned);
        let value =
            |text: &str| if text.len().is_multiple_of(2) { text.to_owned() } else { format!("{text} ") };
        let uid =
            |text: &str| if text.len().is_multiple_of(2) { text.to_owned() } else { format!("{text}\0") };
        let data_set = [
            (0x0008_0016, uid(STORE.1)),
            (0x0008_0018, uid(&uids[2])),
            (0x0008_0060, "CT".into()),
            (0x0008_1030, value(name)),
            (0x0008_103E, value(name)),
            (0x0010_0010, value(name)),
            (0x0010_0020, value(name)),
            (0x0020_000D, uid(&uids[0])),
            (0x0020_000E, uid(&uids[1])),
            (0x0020_0010, value(name)),
        ];
        let data_set: Vec<u8> =
            data_set.iter().flat_map(|(tag, value)| wire::element(*tag, value.as_bytes())).collect();
        self.store(&uids[2], &data_set).unwrap();
        uids
    }

    fn store(&self, uid: &str, data_set: &[u8]) -> Result<(), String> {
        let mut line = self.associate()?;
        Self::store_on(&mut line, uid, data_set)?;
        line.send(&wire::ending(5));
        Ok(())
    }

    fn associate(&self) -> Result<Line, String> {
        Line::associate(self.target.port, (self.target.scp.title(), SENDER), &[STORE], Pace::QUICK.patience)
    }

    fn store_on(line: &mut Line, uid: &str, data_set: &[u8]) -> Result<(), String> {
        line.send(&wire::c_store_rq(STORE, 1, uid));
        line.send(&wire::data_set(STORE.0, data_set, 16_000));
        match line.status() {
            Some(0) => Ok(()),
            status => Err(format!("status {status:?}")),
        }
    }

    /// Runs the attack while others echo and store, over one association and over new ones.
    pub(crate) fn survives(&self, attack: &Attack) {
        let process = self.target.process.id();
        let before = Holds::of(process).memory;
        let is_over = AtomicBool::new(false);
        let begin = Instant::now();
        let (seen, most) = thread::scope(|scope| {
            let memory = scope.spawn(|| {
                let mut most = 0;
                while !is_over.load(Ordering::Relaxed) {
                    most = most.max(Holds::of(process).memory);
                    thread::sleep(Duration::from_millis(20));
                }
                most
            });
            let dimse = scope.spawn(|| self.use_dimse(&is_over));
            // that it ended is said however it ends: the others wait for that
            let ended = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| (attack.run)(self)));
            is_over.store(true, Ordering::Relaxed);
            let seen = (dimse.join().unwrap(), memory.join().unwrap());
            if let Err(panic) = ended {
                eprintln!("{}:", attack.name);
                std::panic::resume_unwind(panic);
            }
            seen
        });
        let grown = most.saturating_sub(before);
        let name = attack.name;
        eprintln!(
            "{name}: {:.1?}, {} echoes, {} stores, the slowest {:.2?}, {} MiB more",
            begin.elapsed(),
            seen.echoes,
            seen.stores,
            seen.slowest,
            grown >> 20
        );
        assert!(seen.failures.is_empty(), "{name}: {:?}", seen.failures);
        assert!(seen.echoes > 0 && seen.stores > 0, "{name}: {seen:?}");
        assert!(grown < LIMIT, "{name}: {grown} bytes more");
        self.is_served(name);
    }

    /// HTTP serves again, what it served before.
    fn is_served(&self, name: &str) {
        let begin = Instant::now();
        loop {
            let request = format!(
                "GET /dicom-web/studies?StudyInstanceUID={} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n",
                wire::STUDY,
                self.server
            );
            let answer = Answer::read(&kerma_tests::http::raw(&self.server, request.as_bytes()));
            match answer {
                Some(answer) if answer.status == 200 => {
                    assert_eq!(answer.json().as_array().unwrap().len(), 1, "{name}");
                    break;
                }
                _ => assert!(begin.elapsed() < IN_TIME, "{name}: nobody is served afterwards: {answer:?}"),
            }
            thread::sleep(Duration::from_millis(100));
        }
        assert_eq!(self.instances(), 0, "{name}: something was stored");
    }

    fn use_dimse(&self, is_over: &AtomicBool) -> Seen {
        let mut seen = Seen::default();
        let mut kept = self.associate().unwrap();
        loop {
            let begin = Instant::now();
            let echo = self.target.echo(&Pace::QUICK);
            seen.note("C-ECHO", begin, echo.err());
            seen.echoes += 1;
            let uid = format!("1.2.826.7.{}.{}", std::process::id(), unique());
            let begin = Instant::now();
            let stored = Self::store_on(&mut kept, &uid, &wire::instance(&uid, 0, 50_000));
            seen.note("C-STORE of an association that goes on", begin, stored.err());
            let uid = format!("{uid}.1");
            let begin = Instant::now();
            let stored = self.store(&uid, &wire::instance(&uid, 0, 50_000));
            seen.note("C-STORE of a new association", begin, stored.err());
            seen.stores += 2;
            if is_over.load(Ordering::Relaxed) || !seen.failures.is_empty() {
                kept.send(&wire::ending(5));
                return seen;
            }
            thread::sleep(Duration::from_millis(50));
        }
    }
}

fn unique() -> usize {
    static NUMBER: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(1);
    NUMBER.fetch_add(1, Ordering::Relaxed)
}
