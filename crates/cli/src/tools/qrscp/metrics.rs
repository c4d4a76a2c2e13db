//! Metrics for Prometheus, served over HTTP.

#[cfg(feature = "cluster")]
mod bucket;
mod shared;

use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use kerma_ae::Traffic;
use kerma_archive::{Archive, Condition, Holdings, NotReady, Topic};
use kerma_audit::Counts;
use kerma_status::Category;
use kerma_web::{Document, Documents, StatusCode};
use prometheus_client::encoding::{EncodeLabelSet, text};
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::{Registry, Unit};

use self::shared::Shared;
use super::values::Size;
use crate::audit::Audit;

/// What is counted. Clones count together.
#[derive(Clone)]
pub(crate) struct Metrics {
    running: Gauge,
    ended: Family<Outcome, Counter>,
    operations: Family<Operation, Counter>,
    pending: Family<Service, Counter>,
    latencies: Family<Service, Histogram, fn() -> Histogram>,
    received: Counter,
    sent: Counter,
    notices: Family<Told, Counter>,
    committed: Family<Outcome, Counter>,
    state: State,
    audit: Audit,
}

/// What is looked up when somebody asks.
#[derive(Clone, Default)]
struct State {
    waiting: Gauge,
    notices: Gauge,
    audited: Family<Outcome, Counter>,
    auditing: Gauge,
    free: Gauge<u64, AtomicU64>,
    reserve: Gauge<u64, AtomicU64>,
    held: Family<Level, Gauge>,
    shared: Shared,
    /// Counting takes longer the more there is: it is not done for each who asks.
    counted: Arc<Mutex<Option<Instant>>>,
}

/// Of the latencies, in seconds.
const BOUNDS: [f64; 15] =
    [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0];

/// How long a count of what is held is good for.
const COUNTED: Duration = Duration::from_secs(60);

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Outcome {
    outcome: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Operation {
    operation: &'static str,
    role: &'static str,
    status: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Service {
    operation: &'static str,
    role: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Level {
    level: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Told {
    topic: &'static str,
    outcome: &'static str,
}

/// What this side is of an operation: the one that answers, or the one that asks, as in the sub-operations of C-GET and
/// C-MOVE.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Role {
    Scp,
    Scu,
}

impl Role {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Role::Scp => "scp",
            Role::Scu => "scu",
        }
    }
}

impl Metrics {
    /// `audit` is asked what became of its messages.
    pub(crate) fn new(audit: Audit) -> Metrics {
        Metrics {
            running: Gauge::default(),
            ended: Family::default(),
            operations: Family::default(),
            pending: Family::default(),
            latencies: Family::new_with_constructor(|| Histogram::new(BOUNDS)),
            received: Counter::default(),
            sent: Counter::default(),
            notices: Family::default(),
            committed: Family::default(),
            state: State::default(),
            audit,
        }
    }

    /// An association was accepted.
    pub(crate) fn accepted(&self) {
        self.running.inc();
    }

    /// An association that was accepted is over.
    pub(crate) fn closed(&self, traffic: &Traffic) {
        self.running.dec();
        self.received.inc_by(traffic.received);
        self.sent.inc_by(traffic.sent);
    }

    /// An association, or the attempt at one, ended like this.
    pub(crate) fn ended(&self, outcome: &'static str) {
        self.ended.get_or_create(&Outcome { outcome }).inc();
    }

    /// A Pending response.
    pub(crate) fn pending(&self, operation: &'static str, role: Role) {
        self.pending.get_or_create(&Service { operation, role: role.name() }).inc();
    }

    /// The final response, and the time since its request.
    pub(crate) fn operation(
        &self,
        operation: &'static str,
        role: Role,
        status: Category,
        time: Option<Duration>,
    ) {
        let role = role.name();
        // Not the code: a peer that answers with every one of them would make a series of each.
        let status = match status {
            Category::Success => "success",
            Category::Warning => "warning",
            Category::Cancel => "cancel",
            _ => "failure",
        };
        self.operations.get_or_create(&Operation { operation, role, status }).inc();
        if let Some(time) = time {
            self.latencies.get_or_create(&Service { operation, role }).observe(time.as_secs_f64());
        }
    }

    /// So many notices of a topic came to this.
    pub(crate) fn notices(&self, topic: Topic, outcome: &'static str, number: u64) {
        self.notices.get_or_create(&Told { topic: topic.as_str(), outcome }).inc_by(number);
    }

    /// A transaction of Storage Commitment was answered: so many of its instances are safe, and so many are not.
    pub(crate) fn committed(&self, committed: usize, failed: usize) {
        for (outcome, number) in [("committed", committed), ("failed", failed)] {
            let number = u64::try_from(number).unwrap_or(u64::MAX);
            self.committed.get_or_create(&Outcome { outcome }).inc_by(number);
        }
    }

    fn registry(&self, archive: &Archive) -> Registry {
        let mut registry = Registry::with_prefix("kerma");
        registry.register("associations", "Associations that are established", self.running.clone());
        registry.register("associations_ended", "Associations that ended, by how", self.ended.clone());
        registry.register("operations", "Final responses, by status", self.operations.clone());
        registry.register("responses_pending", "Pending responses", self.pending.clone());
        let help = "Time from the request to the final response";
        registry.register_with_unit("operation", help, Unit::Seconds, self.latencies.clone());
        let help = "Received on associations that have ended";
        registry.register_with_unit("received", help, Unit::Bytes, self.received.clone());
        let help = "Sent on associations that have ended";
        registry.register_with_unit("sent", help, Unit::Bytes, self.sent.clone());
        let help =
            "Notices to others: delivered, refused with a failure status, put off (each time), given up";
        registry.register("notices", help, self.notices.clone());
        let help = "Instances of storage commitment, by what was answered: committed, failed";
        registry.register("commitment_instances", help, self.committed.clone());
        if self.audit.is_on() {
            let help = "Messages of the audit trail: written, lost";
            registry.register("audit_messages", help, self.state.audited.clone());
            let help = "Messages of the audit trail that its file or server has not taken yet";
            registry.register("audit_waiting", help, self.state.auditing.clone());
        }
        let State { waiting, notices, free, reserve, held, .. } = &self.state;
        registry.register("notices_waiting", "Notices to others that are not acknowledged", notices.clone());
        registry.register("commit_queue", "Instances that wait for their commit", waiting.clone());
        registry.register_with_unit(
            "disk_free",
            "Free on the disk of the instances",
            Unit::Bytes,
            free.clone(),
        );
        let help = "With less free nothing is stored";
        registry.register_with_unit("disk_reserve", help, Unit::Bytes, reserve.clone());
        registry.register("held", "Entities in the archive, counted once a minute at most", held.clone());
        self.state.shared.register(&mut registry, archive);
        registry
    }

    /// They at `/metrics`; at `/health` whether there is room; at `/health/live` that the process answers, and at `/health/ready`
    /// whether instances can be stored and found.
    pub(crate) fn documents(&self, archive: &Archive) -> Documents {
        let (registry, state, audit) = (self.registry(archive), self.state.clone(), self.audit.clone());
        let (of_metrics, of_health, of_ready) = (archive.clone(), archive.clone(), archive.clone());
        let metrics = move || {
            state.look(&of_metrics, audit.counts());
            exposition(&registry)
        };
        let health = move || health(of_health.condition());
        let ready = move || ready(of_ready.is_ready());
        Documents::from([
            ("/metrics", Arc::new(metrics) as kerma_web::Make),
            ("/health", Arc::new(health)),
            ("/health/live", Arc::new(|| Document::plain(StatusCode::OK, "alive\n"))),
            ("/health/ready", Arc::new(ready)),
        ])
    }
}

fn exposition(registry: &Registry) -> Document {
    let mut text = String::new();
    match text::encode(&mut text, registry) {
        Ok(()) => {
            let content_type = "application/openmetrics-text; version=1.0.0; charset=utf-8";
            Document { status: StatusCode::OK, content_type, text }
        }
        Err(_) => Document::plain(StatusCode::INTERNAL_SERVER_ERROR, "The metrics cannot be written\n"),
    }
}

fn ready(ready: Result<(), NotReady>) -> Document {
    let why = match ready {
        Ok(()) => return Document::plain(StatusCode::OK, "ready\n"),
        Err(why) => why,
    };
    // What an engine says is for the log: it may name hosts and folders.
    let told = match &why {
        NotReady::NoSpace { free, reserve } => {
            format!("nothing is stored: {} free, reserve {}\n", Size(*free), Size(*reserve))
        }
        NotReady::Index(_) => "the index does not answer\n".into(),
        NotReady::Bucket(_) => "the bucket does not take objects\n".into(),
        _ => "the disk of the instances cannot be looked at\n".into(),
    };
    log::warn!("not ready: {why}");
    Document::plain(StatusCode::SERVICE_UNAVAILABLE, told)
}

fn health(condition: Result<Condition, kerma_archive::Error>) -> Document {
    match condition {
        Ok(Condition { free, reserve, .. }) if free < reserve => Document::plain(
            StatusCode::SERVICE_UNAVAILABLE,
            format!("nothing is stored: {} free, reserve {}\n", Size(free), Size(reserve)),
        ),
        Ok(_) => Document::plain(StatusCode::OK, "ok\n"),
        Err(error) => {
            log::error!("health: {error}");
            Document::plain(
                StatusCode::SERVICE_UNAVAILABLE,
                "the disk of the instances cannot be looked at\n",
            )
        }
    }
}

impl State {
    fn look(&self, archive: &Archive, audited: Counts) {
        let Counts { written, lost, waiting, .. } = audited;
        self.auditing.set(i64::try_from(waiting).unwrap_or(i64::MAX));
        for (outcome, number) in [("written", written), ("lost", lost)] {
            let counter = self.audited.get_or_create(&Outcome { outcome });
            counter.inc_by(number.saturating_sub(counter.get()));
        }
        match archive.condition() {
            Ok(condition) => {
                self.waiting.set(i64::try_from(condition.waiting).unwrap_or(i64::MAX));
                self.free.set(condition.free);
                self.reserve.set(condition.reserve);
                self.shared.look(archive, &condition);
            }
            Err(error) => log::warn!("metrics: {error}"),
        }
        match archive.notices_waiting() {
            Ok(waiting) => drop(self.notices.set(i64::try_from(waiting).unwrap_or(i64::MAX))),
            Err(error) => log::warn!("metrics: {error}"),
        }
        let mut counted = self.counted.lock().unwrap_or_else(PoisonError::into_inner);
        if counted.is_some_and(|counted| counted.elapsed() < COUNTED) {
            return;
        }
        match archive.holdings() {
            Ok(Holdings { patients, studies, series, instances }) => {
                *counted = Some(Instant::now());
                for (level, count) in
                    [("patient", patients), ("study", studies), ("series", series), ("image", instances)]
                {
                    self.held.get_or_create(&Level { level }).set(i64::try_from(count).unwrap_or(i64::MAX));
                }
            }
            Err(error) => log::warn!("metrics: {error}"),
        }
    }
}
