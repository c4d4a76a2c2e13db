use std::time::Duration;

use bytes::Bytes;
use kerma::{
    Uid,
    association::{Instant, Limits},
    dimse::Command,
    service::{Services, storage::plan::Proposal},
};

use super::{Scp, Scu, Wire};

/// What goes wrong at a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The SCU sends a C-CANCEL.
    Cancel,
    /// An A-ABORT.
    Abort,
    /// An A-RELEASE-RQ, with an operation under way.
    Release,
    /// Nothing comes any more, and nothing is taken.
    Silence,
    /// The connection is closed.
    Crash,
}

/// One run: the SCU, the SCP, and the destinations that a C-MOVE called.
pub struct World {
    now: Instant,
    limits: Limits,
    /// Who asks.
    pub scu: Scu,
    /// Who answers.
    pub scp: Scp,
    /// Whom a C-MOVE called, one for each association.
    pub destinations: Vec<Scp>,
    storage: Services,
    destination_fault: Option<(Fault, usize)>,
}

/// What a world is made of.
pub struct Run {
    /// What the SCP provides.
    pub services: Services,
    /// What the SCU asks, and its identifier, encoded as the first transfer syntax proposed.
    pub request: (Command, Bytes),
    /// The SCU's presentation contexts.
    pub proposals: Vec<Proposal>,
    /// The SOP classes for which the SCU proposes to be SCP.
    pub roles: Vec<Uid>,
    /// What the destination of a C-MOVE provides.
    pub storage: Services,
    /// The SCU's fault, after so many messages received.
    pub fault: Option<(Fault, usize)>,
    /// The destination's fault, after so many C-STORE requests received; 0 is before it answers the association.
    pub destination_fault: Option<(Fault, usize)>,
}

impl World {
    /// Before the first byte.
    pub fn new(run: Run) -> World {
        let limits = Limits::default();
        // Who asks for a C-MOVE has to wait longer than the SCP waits for the destination.
        let patient = Limits { dimse: Some(Duration::from_secs(300)), ..limits.clone() };
        let (now, wire) = (Instant::START, Wire::default());
        World {
            scu: Scu::new(run.request, &run.proposals, &run.roles, run.fault, &wire, (now, &patient)),
            scp: Scp::new(run.services, &wire, now, &limits),
            destinations: Vec::new(),
            storage: run.storage,
            destination_fault: run.destination_fault,
            now,
            limits,
        }
    }

    /// Lets time pass until nothing more can happen.
    ///
    /// # Panics
    /// If that takes more than an hour of virtual time, or goes round in circles.
    pub fn run(mut self) -> World {
        for _ in 0..100_000 {
            if self.step() {
                continue;
            }
            match self.next_deadline() {
                Some(deadline) => self.now = deadline.max(self.now),
                None => return self,
            }
            assert!(self.now.saturating_since(Instant::START) < Duration::from_secs(3600), "still waiting");
        }
        panic!("no end of it");
    }

    fn step(&mut self) -> bool {
        let mut done = self.scu.run(self.now);
        done |= self.scp.run(self.now);
        for wire in std::mem::take(&mut self.scp.calls) {
            let mut destination = Scp::new(self.storage.clone(), &wire, self.now, &self.limits);
            destination.fault = self.destination_fault;
            if let Some((fault, 0)) = self.destination_fault {
                destination.fail(self.now, fault);
            }
            self.destinations.push(destination);
            done = true;
        }
        for destination in &mut self.destinations {
            done |= destination.run(self.now);
        }
        done
    }

    fn next_deadline(&self) -> Option<Instant> {
        let destination = self.scp.destination.as_ref();
        let ends = [&self.scu.end, &self.scp.end].into_iter().chain(destination);
        ends.chain(self.destinations.iter().map(|scp| &scp.end)).filter_map(|end| end.deadline()).min()
    }

    /// The associations that are not over although nothing can happen any more, those of silent machines apart.
    pub fn leaked(&self) -> usize {
        let destination = self.scp.destination.as_ref();
        let ends = [&self.scu.end, &self.scp.end].into_iter().chain(destination);
        let open = ends.chain(self.destinations.iter().map(|scp| &scp.end));
        open.filter(|end| !(end.silent || end.closed && end.ended.is_some())).count()
    }
}
