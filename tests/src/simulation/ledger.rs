use std::sync::{Arc, Mutex, MutexGuard};

use kerma::{
    association::Error,
    dimse::Command,
    endpoint::{Observe, Traffic},
    service::{AssociationId, AssociationInfo, Operation, Request, ServiceClass},
};

use super::Host;

/// Writes down what observers and service classes are told, and whether it adds up.
#[derive(Clone, Default)]
pub struct Ledger(Arc<Mutex<Entries>>);

#[derive(Default)]
struct Entries {
    open: Vec<AssociationId>,
    /// Those that have ended, and not been closed yet.
    ended: Vec<AssociationId>,
    accepted: usize,
    closed: usize,
    /// Those whose end service classes were told of.
    told: Vec<AssociationId>,
}

impl Ledger {
    fn entries(&self) -> MutexGuard<'_, Entries> {
        self.0.lock().unwrap()
    }

    /// This host, as one that tells this ledger.
    pub fn watching(&self, host: Host) -> Host {
        host.with(|setup| {
            setup.observers.push(Arc::new(self.clone()));
            setup.services = setup.services.clone().with(self.clone());
        })
    }

    /// What must hold when all is over.
    pub fn check_end(&self) {
        let entries = self.entries();
        assert_eq!(entries.open, [], "associations that were accepted and never closed");
        assert_eq!(entries.accepted, entries.closed);
    }

    /// How many associations were accepted, by either side.
    pub fn accepted(&self) -> usize {
        self.entries().accepted
    }

    /// Whether service classes were told of the end of this association.
    pub fn told_of(&self, association: AssociationId) -> bool {
        self.entries().told.contains(&association)
    }

    fn end(&self, association: &AssociationInfo) {
        let mut entries = self.entries();
        assert!(!entries.ended.contains(&association.id), "an association ends once");
        entries.ended.push(association.id);
    }

    fn speak(&self, association: &AssociationInfo, what: &str, command: &Command) {
        let entries = self.entries();
        assert!(
            entries.open.contains(&association.id),
            "{command} is {what} before or after the association"
        );
        assert!(!entries.ended.contains(&association.id), "{command} is {what} after the end");
    }
}

impl Observe for Ledger {
    fn accepted(&self, association: &AssociationInfo) {
        let mut entries = self.entries();
        entries.accepted += 1;
        entries.open.push(association.id);
    }

    fn released(&self, association: &AssociationInfo) {
        self.end(association);
    }

    fn aborted(&self, association: Option<&AssociationInfo>, _: &Error) {
        if let Some(association) = association {
            self.end(association);
        }
    }

    fn closed(&self, association: &AssociationInfo, _: &Traffic) {
        let mut entries = self.entries();
        let open = entries.open.iter().position(|open| *open == association.id);
        entries.open.swap_remove(open.expect("an association is closed once"));
        entries.closed += 1;
    }

    fn message_received(&self, association: &AssociationInfo, command: &Command) {
        self.speak(association, "received", command);
    }

    fn message_sent(&self, association: &AssociationInfo, command: &Command) {
        self.speak(association, "sent", command);
    }
}

/// A service class that serves nothing, and is told of the end of associations.
impl ServiceClass for Ledger {
    fn supported(&self) -> Vec<kerma::ae::negotiation::Supported> {
        Vec::new()
    }

    fn begin(&self, _: Request<Command>, _: bool) -> Option<Box<dyn Operation>> {
        None
    }

    fn ended(&self, association: &AssociationInfo) {
        let mut entries = self.entries();
        assert!(!entries.told.contains(&association.id), "service classes are told once of an end");
        entries.told.push(association.id);
    }
}
