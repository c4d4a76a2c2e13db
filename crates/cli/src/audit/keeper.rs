//! The thread that makes messages of what is seen.

use std::collections::{HashMap, HashSet};
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant, SystemTime};

use kerma_archive::Archive;
use kerma_association::Role;
use kerma_audit::messages::{self, Queried};
use kerma_audit::{AccessPoint, Message, Outcome, Participant, Trail, codes};
use kerma_dataset::DataSet;
use kerma_dictionary::{AeTitle, Uid};
use kerma_service::{AssociationId, AssociationInfo};
use kerma_status::{Category, Status};

use super::about;
use super::http::{Askers, Keeping};
use super::people::{self, Hosts, Own};
use super::performing::{self, Step};
use super::retrieving::Retrieving;
use super::seen::{Part, Seen};
use super::storing::Storing;

/// How often it is looked whether studies have become quiet.
const LOOK: Duration = Duration::from_secs(5);

/// What the keeper of an archive that serves is to know.
pub(crate) struct Serving {
    pub(crate) archive: Archive,
    pub(crate) hosts: Hosts,
    /// Whether associations that are accepted are told.
    pub(crate) tells_accepted: bool,
}

pub(super) struct Keeper {
    serving: Serving,
    trail: Arc<Trail>,
    own: Own,
    missed: Arc<AtomicU64>,
    lines: HashMap<AssociationId, Line>,
    askers: Askers,
}

/// What is known of an association.
struct Line {
    association: AssociationInfo,
    storing: Storing,
    asked: HashMap<u16, (SystemTime, Queried)>,
    retrieving: HashMap<u16, Retrieving>,
    /// What this side sends, for which retrieval.
    sending: HashMap<u16, (AssociationId, u16, Uid)>,
    performing: HashMap<u16, performing::Asked>,
    /// The services that were refused for want of a right: told once.
    restricted: HashSet<&'static str>,
}

/// What there is to say of the end of an operation.
struct Answer {
    service: &'static str,
    status: Status,
    category: Category,
}

impl Answer {
    fn is_failure(&self) -> bool {
        !matches!(self.category, Category::Success | Category::Warning | Category::Cancel)
    }

    fn why(&self) -> String {
        format!("{}: {}", self.service, self.status)
    }
}

impl Keeper {
    pub(super) fn new(serving: Serving, trail: Arc<Trail>, own: Own, missed: Arc<AtomicU64>) -> Keeper {
        Keeper { serving, trail, own, missed, lines: HashMap::new(), askers: Askers::default() }
    }

    pub(super) fn run(mut self, seeing: &Receiver<Seen>) {
        let mut looked = Instant::now();
        loop {
            match seeing.recv_timeout(LOOK) {
                Ok(Seen::End) | Err(RecvTimeoutError::Disconnected) => break,
                Ok(seen) => self.see(seen),
                Err(RecvTimeoutError::Timeout) => {}
            }
            self.tell_missed();
            if looked.elapsed() >= LOOK {
                looked = Instant::now();
                let (trail, own) = (&self.trail, &self.own);
                self.lines.values_mut().for_each(|line| line.tell_stored(false, trail, own));
                self.over_http(|askers, keeping| askers.tell(false, keeping));
            }
        }
        let ids: Vec<AssociationId> = self.lines.keys().copied().collect();
        ids.into_iter().for_each(|id| self.closed(id));
        self.over_http(|askers, keeping| askers.tell(true, keeping));
        self.trail.record(&messages::application_stopped(self.own.participant(), None));
    }

    /// A Security Alert, if some of what was seen could not be handed over.
    fn tell_missed(&self) {
        if let missed @ 1.. = self.missed.swap(0, Ordering::Relaxed) {
            log::error!("audit: {missed} events were too many at a time, and are not in the trail");
            let own = self.own.participant();
            let alert = messages::security_alert(codes::AUDIT_RECORDING_STOPPED, own, None, None);
            let why = format!("{missed} events were too many at a time");
            self.trail.record(&alert.outcome(Outcome::SeriousFailure, why));
        }
    }

    fn see(&mut self, seen: Seen) {
        match seen {
            Seen::Accepted(association) => self.accepted(*association),
            Seen::Refused { peer, calling, called, user, why } => {
                let who = Participant::application_entity(&calling);
                if let Some(user) = user {
                    let node = who.clone().at(AccessPoint::Address(peer.ip()));
                    let login = messages::logged_in(Participant::new(user), node);
                    self.trail.record(&login.outcome(Outcome::SeriousFailure, &*why));
                }
                self.alert_of(peer, who, self.own.called(called), &why);
            }
            Seen::NotSecured { peer, why } => {
                let who = Participant::new(peer.ip().to_string());
                self.alert_of(peer, who, self.own.participant(), &why);
            }
            Seen::Closed(id) => self.closed(id),
            Seen::On(id, message_id, part) => self.part(id, message_id, part),
            Seen::Http(asker, http) => self.over_http(|askers, keeping| askers.see(asker, *http, keeping)),
            // This is where the thread ends.
            Seen::End => {}
        }
    }

    /// Something with those who ask over HTTP.
    fn over_http(&mut self, run: impl FnOnce(&mut Askers, &Keeping<'_>)) {
        let (archive, own) = (&self.serving.archive, &self.own);
        let record = |message: &Message| self.trail.record(message);
        run(&mut self.askers, &Keeping { archive, own, record: &record });
    }

    /// Somebody was not let in.
    fn alert_of(&self, peer: SocketAddr, who: Participant, own: Participant, why: &str) {
        let node = peer.ip().to_string();
        let who = who.at(AccessPoint::Address(peer.ip()));
        let alert = messages::security_alert(codes::NODE_AUTHENTICATION, own, Some(who), Some((&node, why)));
        self.trail.record(&alert.outcome(Outcome::SeriousFailure, why));
    }

    fn accepted(&mut self, association: AssociationInfo) {
        if association.role == Role::Acceptor && self.serving.tells_accepted {
            let (own, who) = (self.own.called(association.own()), people::peer(&association));
            self.trail.record(&messages::security_alert(codes::NODE_AUTHENTICATION, own, Some(who), None));
        }
        if let Some(user) = people::user(&association) {
            self.trail.record(&messages::logged_in(user, people::peer(&association)));
        }
        self.lines.insert(association.id, Line::new(association));
    }

    fn closed(&mut self, id: AssociationId) {
        let Some(mut line) = self.lines.remove(&id) else { return };
        let why = "the association ended before the answer";
        line.storing.cut_off(why);
        line.tell_stored(true, &self.trail, &self.own);
        for (_, (time, query)) in line.asked.drain() {
            let message = people::query(&line.association, &self.own, query).at(time);
            self.trail.record(&message.outcome(Outcome::MinorFailure, why));
        }
        for retrieving in line.retrieving.values() {
            self.tell_retrieved(&line.association, retrieving, why);
        }
        if let Some(user) = people::user(&line.association) {
            self.trail.record(&messages::logged_out(user, people::peer(&line.association)));
        }
    }

    fn part(&mut self, id: AssociationId, message_id: u16, part: Part) {
        match part {
            Part::Sending { sop_class, sop_instance, originator } => {
                return self.sending(id, message_id, sop_class, sop_instance, originator);
            }
            Part::Sent { is_stored } => return self.sent(id, message_id, is_stored),
            Part::Fetching { identifier, destination } => {
                return self.fetching(id, message_id, &identifier, destination);
            }
            _ => {}
        }
        let Some(line) = self.lines.get_mut(&id) else { return };
        match part {
            Part::Storing { sop_class, sop_instance } => {
                line.storing.begin(message_id, sop_class, sop_instance);
            }
            Part::Arrived(about) => line.storing.arrived(message_id, about),
            Part::Asked { sop_class, identifier, transfer_syntax } => {
                let queried = Queried { sop_class, identifier, transfer_syntax };
                line.asked.insert(message_id, (SystemTime::now(), queried));
            }
            Part::Performing(asked) => drop(line.performing.insert(message_id, asked)),
            Part::Answered { service, status, category, sop_instance } => {
                self.answered(id, message_id, &Answer { service, status, category }, sop_instance);
            }
            // Seen above.
            Part::Sending { .. } | Part::Sent { .. } | Part::Fetching { .. } => {}
        }
    }

    fn answered(&mut self, id: AssociationId, message_id: u16, answer: &Answer, instance: Option<Uid>) {
        let Some(line) = self.lines.get_mut(&id) else { return };
        if answer.status == Status::NOT_AUTHORIZED && line.restricted.insert(answer.service) {
            let (own, who) = (self.own.called(line.association.own()), people::peer(&line.association));
            let alert = codes::USE_OF_RESTRICTED_FUNCTION;
            let alert = messages::security_alert(alert, own, Some(who), None);
            self.trail.record(&alert.outcome(Outcome::SeriousFailure, answer.why()));
        }
        line.storing.end(message_id, answer.status, answer.category, &self.serving.archive);
        if let Some((time, query)) = line.asked.remove(&message_id) {
            let message = people::query(&line.association, &self.own, query).at(time);
            self.trail.record(&with_answer(message, answer));
        }
        if let Some(asked) = line.performing.remove(&message_id)
            && let Some(sop_instance) = asked.sop_instance.clone().or(instance)
        {
            // Two at most (PS3.15 Table A.5.3.15-1).
            let own = || self.own.called(line.association.own());
            let second = people::user(&line.association).unwrap_or_else(own);
            let by = vec![people::peer(&line.association).requestor(), second];
            let step = Step::of(&self.serving.archive, &asked, &sop_instance);
            self.trail.record(&with_answer(step.record(asked.action, by), answer));
        }
        if let Some(retrieving) = line.retrieving.remove(&message_id) {
            let association = line.association.clone();
            self.tell_retrieved(&association, &retrieving, &answer.why());
        }
    }

    fn fetching(&mut self, id: AssociationId, message_id: u16, identifier: &DataSet, to: Option<AeTitle>) {
        let Some(line) = self.lines.get_mut(&id) else { return };
        let found = about::told(about::matching(&self.serving.archive, identifier));
        let retrieving = Retrieving::new(to, &found);
        let parties = || people::sent_to(&line.association, &self.own, to, &self.serving.hosts);
        Retrieving::beginning(&found, &parties).iter().for_each(|message| self.trail.record(message));
        line.retrieving.insert(message_id, retrieving);
    }

    /// What is sent for a C-MOVE says of which: by the title of who asked, and the Message ID.
    fn sending(
        &mut self,
        id: AssociationId,
        message_id: u16,
        sop_class: Uid,
        sop_instance: Uid,
        originator: Option<(AeTitle, u16)>,
    ) {
        let Some(sending) = self.lines.get(&id) else { return };
        let to = sending.association.peer();
        let is_of = |line: &Line, of: u16, retrieving: &Retrieving| match (retrieving.destination, originator)
        {
            (None, None) => line.association.id == id,
            (Some(destination), Some((title, message_id))) => {
                line.association.requestor == title && of == message_id && destination == to
            }
            _ => false,
        };
        let all = self.lines.iter().flat_map(|(at, line)| {
            let of_line = line.retrieving.iter().filter(|(of, retrieving)| is_of(line, **of, retrieving));
            of_line.map(|(of, retrieving)| (*at, *of, retrieving.awaits(&sop_instance)))
        });
        // Two may have the same title and Message ID: the one that awaits the instance.
        let Some((at, of, awaits)) = all.max_by_key(|(_, _, awaits)| *awaits) else { return };
        if !awaits
            && let Some(retrieving) = self.lines.get_mut(&at).and_then(|line| line.retrieving.get_mut(&of))
        {
            retrieving.add(sop_class, sop_instance.clone());
        }
        if let Some(line) = self.lines.get_mut(&id) {
            line.sending.insert(message_id, (at, of, sop_instance));
        }
    }

    fn sent(&mut self, id: AssociationId, message_id: u16, is_stored: bool) {
        let sent = self.lines.get_mut(&id).and_then(|line| line.sending.remove(&message_id));
        let Some((at, of, sop_instance)) = sent else { return };
        if let Some(retrieving) = self.lines.get_mut(&at).and_then(|line| line.retrieving.get_mut(&of)) {
            retrieving.sent(&sop_instance, is_stored);
        }
    }

    fn tell_retrieved(&self, association: &AssociationInfo, retrieving: &Retrieving, why: &str) {
        let parties = || people::sent_to(association, &self.own, retrieving.destination, &self.serving.hosts);
        retrieving.told(why, &parties).iter().for_each(|message| self.trail.record(message));
    }
}

fn with_answer(message: Message, answer: &Answer) -> Message {
    match answer.is_failure() {
        true => message.outcome(Outcome::SeriousFailure, answer.why()),
        false => message,
    }
}

impl Line {
    fn new(association: AssociationInfo) -> Line {
        Line {
            association,
            storing: Storing::default(),
            asked: HashMap::new(),
            retrieving: HashMap::new(),
            sending: HashMap::new(),
            performing: HashMap::new(),
            restricted: HashSet::new(),
        }
    }

    fn tell_stored(&mut self, all: bool, trail: &Trail, own: &Own) {
        let parties = || people::sent_by(&self.association, own);
        self.storing.told(all, &parties).iter().for_each(|message| trail.record(message));
    }
}
