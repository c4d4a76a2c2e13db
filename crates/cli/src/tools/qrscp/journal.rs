//! What was done on each association: one line in the log at its end, an event, and the metrics.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use kerma_ae::{AssociationInfo, Observe, Traffic};
use kerma_association::{Error, Rejected};
use kerma_dimse::Command;
use kerma_pdu::{AAssociateRj, AAssociateRq};
use kerma_service::AssociationId;
use kerma_status::Category;
use kerma_web::{Association, Operations};
use serde_json::json;

use super::metrics::{Metrics, Role};
use crate::report::events::{merged, who};
use crate::report::output::Output;
use crate::responses::{category, service};

/// The target of the lines that are shown unless the log is turned down.
pub(crate) const TARGET: &str = "kerma::journal";

/// Looks on.
pub(crate) struct Journal {
    metrics: Metrics,
    output: Output,
    running: Mutex<HashMap<AssociationId, Tally>>,
}

/// What was done on an association so far.
#[derive(Default)]
struct Tally {
    /// Whose it is, and since when, if it is established.
    established: Option<(AssociationInfo, Instant)>,
    /// Requests without a final response: by who answers and Message ID, when they were made.
    pending: HashMap<(Role, u16), Instant>,
    /// By who answers and the name of the service.
    operations: BTreeMap<(Role, &'static str), Counts>,
    outcome: Option<String>,
}

/// How operations ended.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Counts {
    success: u64,
    warning: u64,
    failure: u64,
    cancel: u64,
}

impl Journal {
    pub(crate) fn new(metrics: Metrics, output: Output) -> Journal {
        Journal { metrics, output, running: Mutex::default() }
    }

    /// The associations that are established, for people.
    pub(crate) fn associations(&self) -> Vec<Association> {
        self.running().values().filter_map(Tally::shown).collect()
    }

    /// What is known of the association.
    fn tally<T>(&self, association: &AssociationInfo, change: impl FnOnce(&mut Tally) -> T) -> T {
        change(self.running().entry(association.id).or_default())
    }

    fn running(&self) -> MutexGuard<'_, HashMap<AssociationId, Tally>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A message; `role` is what this side is of its operation.
    fn message(&self, association: &AssociationInfo, command: &Command, role: Role) {
        let now = Instant::now();
        let Some(status) = command.status() else {
            if let Some(message_id) = command.message_id() {
                self.tally(association, |tally| tally.pending.insert((role, message_id), now));
            }
            return;
        };
        let (name, category) = (service(command), category(command, status));
        if category == Category::Pending {
            return self.metrics.pending(name, role);
        }
        let answered = command.message_id_being_responded_to();
        let began = self.tally(association, |tally| {
            tally.operations.entry((role, name)).or_default().count(category);
            answered.and_then(|message_id| tally.pending.remove(&(role, message_id)))
        });
        self.metrics.operation(name, role, category, began.map(|began| now - began));
    }
}

impl Observe for Journal {
    fn accepted(&self, association: &AssociationInfo) {
        let established = (association.clone(), Instant::now());
        self.tally(association, |tally| tally.established = Some(established));
        self.metrics.accepted();
    }

    fn rejected(&self, request: &AAssociateRq, rejection: &AAssociateRj) {
        self.metrics.ended("rejected");
        log::info!(
            target: TARGET,
            "association calling={:?} called={:?} outcome=\"{}\"",
            request.calling_ae_title.to_string(),
            request.called_ae_title.to_string(),
            Rejected(*rejection)
        );
    }

    fn released(&self, association: &AssociationInfo) {
        self.tally(association, |tally| tally.outcome = Some("released".into()));
    }

    fn aborted(&self, association: Option<&AssociationInfo>, error: &Error) {
        match association {
            Some(association) => {
                self.tally(association, |tally| tally.outcome = Some(format!("aborted: {error}")));
            }
            None => self.metrics.ended("aborted"),
        }
    }

    fn message_received(&self, association: &AssociationInfo, command: &Command) {
        self.message(association, command, if command.is_request() { Role::Scp } else { Role::Scu });
    }

    fn message_sent(&self, association: &AssociationInfo, command: &Command) {
        self.message(association, command, if command.is_request() { Role::Scu } else { Role::Scp });
    }

    fn closed(&self, association: &AssociationInfo, traffic: &Traffic) {
        let tally = self.running().remove(&association.id).unwrap_or_default();
        let outcome = tally.outcome.as_deref().unwrap_or("aborted: the connection ended");
        self.metrics.closed(traffic);
        self.metrics.ended(if outcome == "released" { "released" } else { "aborted" });
        log::info!(target: TARGET, "{}", line(association, &tally, outcome, traffic));
        self.output.event("association_closed", || {
            let operations = tally.operations.iter().map(|((role, name), counts)| {
                let Counts { success, warning, failure, cancel } = counts;
                json!({
                    "operation": name, "role": role.name(),
                    "success": success, "warning": warning, "failure": failure, "cancel": cancel,
                })
            });
            let closed = json!({
                "outcome": outcome,
                "seconds": traffic.duration.as_secs_f64(),
                "bytes_received": traffic.received,
                "bytes_sent": traffic.sent,
                "operations": operations.collect::<Vec<_>>(),
            });
            merged(who(association), closed)
        });
    }
}

/// `association calling="CT" called="QRSCP" peer=10.0.0.7:4711 outcome="released" seconds=1.234 …`, and for each service
/// how many operations there were and how many of them ended otherwise than with success.
fn line(association: &AssociationInfo, tally: &Tally, outcome: &str, traffic: &Traffic) -> String {
    let mut line = format!(
        "association calling={:?} called={:?}",
        association.requestor.to_string(),
        association.acceptor.to_string()
    );
    if let Some(address) = association.peer_address {
        let _ = write!(line, " peer={address}");
    }
    let Traffic { received, sent, duration, .. } = traffic;
    let seconds = duration.as_secs_f64();
    let _ = write!(line, " outcome={outcome:?} seconds={seconds:.3} received={received} sent={sent}");
    for ((role, name), Counts { success, warning, failure, cancel }) in &tally.operations {
        let mut name = name.to_ascii_lowercase().replace('-', "_");
        if *role == Role::Scu {
            name.push_str("_scu");
        }
        let _ = write!(line, " {name}={}", success + warning + failure + cancel);
        for (kind, count) in [("warnings", warning), ("failures", failure), ("cancelled", cancel)] {
            if *count > 0 {
                let _ = write!(line, " {name}_{kind}={count}");
            }
        }
    }
    line
}

impl Tally {
    fn shown(&self) -> Option<Association> {
        let (association, since) = self.established.as_ref()?;
        let operations = self.operations.iter().map(|((role, name), counts)| {
            let Counts { success, warning, failure, cancel } = counts;
            let service = match role {
                Role::Scp => (*name).to_owned(),
                Role::Scu => format!("{name} as SCU"),
            };
            Operations { service, ended: success + warning + failure + cancel, failed: *failure }
        });
        Some(Association {
            requestor: association.requestor.to_string(),
            acceptor: association.acceptor.to_string(),
            peer: association.peer_address,
            user: association.user.as_ref().map(|user| user.name.clone()),
            age: since.elapsed(),
            pending: self.pending.len(),
            operations: operations.collect(),
        })
    }
}

impl Counts {
    fn count(&mut self, category: Category) {
        *match category {
            Category::Success => &mut self.success,
            Category::Warning => &mut self.warning,
            Category::Cancel => &mut self.cancel,
            _ => &mut self.failure,
        } += 1;
    }
}
