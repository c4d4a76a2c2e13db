use alloc::{
    collections::BTreeMap,
    string::{String, ToString},
    sync::Arc,
    vec::Vec,
};
use core::fmt;

use kerma_dataset::{DataSet, DateTime};
use kerma_dictionary::{AeTitle, Tag, Uid, tags};
use kerma_status::Status;

use super::{
    Addressed, Performer, Refusal, Report, Scope, ScpStatus, State, Step, Subscribed, Subscriptions,
};
use crate::{
    Outcome,
    matching::{Matching, RequestIdentifier},
};

/// All that an SCP of Unified Procedure Step knows: the steps and the subscriptions, as one value.
///
/// Each method is a request. It says what the response is and who gets which reports; nothing is sent.
///
/// ```
/// use kerma_dataset::{DataSet, Date, DateTime, Time};
/// use kerma_dictionary::{AeTitle, Uid};
/// use kerma_service::ups::{self, Scope, State, Worklist};
///
/// let now = DateTime::new(Date::new(2024, 2, 29).unwrap(), Time::new(13, 0, 0).unwrap());
/// let (step, watching) = (Uid::from_static("1.2.3.4"), AeTitle::new("WATCHING")?);
/// let mut worklist = Worklist::new();
/// worklist.create(step.clone(), ups::scheduled("Dose calculation", now), now)?;
/// let subscribed = worklist.subscribe(watching, Scope::Step(step.clone()), false)?;
/// assert_eq!(subscribed.reports.len(), 1); // the state of the step, at once
///
/// let transaction = Uid::from_static("1.2.3.4.5");
/// let claimed = worklist.change_state(&step, State::InProgress, Some(&transaction), now)?;
/// assert_eq!(claimed.reports[0].receiving, watching);
/// # Ok::<(), Box<dyn core::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Worklist {
    steps: BTreeMap<Uid, Step>,
    subscriptions: Subscriptions,
    rules: Rules,
}

/// What was done for a request. As an [`Outcome`] it is the response.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Done {
    /// Success, or a warning.
    pub status: Status,
    /// The attributes that the response has.
    pub attributes: Option<DataSet>,
    /// Attributes that the SCP does not keep.
    pub not_kept: Vec<Tag>,
    /// The reports, and who gets them.
    pub reports: Vec<Addressed>,
}

/// What the standard leaves to the SCP.
#[derive(Clone)]
struct Rules {
    worklist: String,
    reports_events: bool,
    corrects: Arc<dyn Fn(&mut DataSet) -> bool + Send + Sync>,
    keeps: Arc<dyn Fn(Tag) -> bool + Send + Sync>,
    knows: Arc<dyn Fn(&AeTitle) -> bool + Send + Sync>,
    declines: Arc<dyn Fn(&Step) -> bool + Send + Sync>,
}

impl Default for Rules {
    fn default() -> Rules {
        Rules {
            worklist: "DEFAULT".to_string(),
            reports_events: true,
            corrects: Arc::new(|_| false),
            keeps: Arc::new(|_| true),
            knows: Arc::new(|_| true),
            declines: Arc::new(|_| false),
        }
    }
}

impl Done {
    fn reporting(reports: Vec<Addressed>) -> Done {
        Done { reports, ..Done::default() }
    }
}

impl From<Done> for Outcome {
    fn from(Done { status, attributes, not_kept, .. }: Done) -> Outcome {
        let outcome = Outcome::new(status).attributes(not_kept);
        match attributes {
            Some(attributes) => outcome.reply(attributes),
            None => outcome,
        }
    }
}

/// Created with modifications (PS3.4 Table CC.2.5-4).
const CREATED_WITH_MODIFICATIONS: Status = Status(0xB300);
/// The deletion lock is not granted (PS3.4 Table CC.2.3-3).
const LOCK_NOT_GRANTED: Status = Status(0xB301);
/// Invalid values were coerced (PS3.4 Table CC.2.6-1).
const COERCED: Status = Status(0xB305);

impl Worklist {
    /// Nothing is to be done, and nobody has subscribed.
    pub fn new() -> Worklist {
        Worklist::default()
    }

    /// These steps and subscriptions, as they were kept.
    pub fn kept(steps: impl IntoIterator<Item = Step>, subscriptions: Subscriptions) -> Worklist {
        let steps = steps.into_iter().map(|step| (step.sop_instance().clone(), step)).collect();
        Worklist { steps, subscriptions, rules: Rules::default() }
    }

    /// Sets Worklist Label (0074,1202) to this where an SCU leaves it to the SCP. DEFAULT if not set.
    pub fn labelled(mut self, worklist: impl Into<String>) -> Worklist {
        self.rules.worklist = worklist.into();
        self
    }

    /// Corrects attributes before they are kept. The function returns whether it has changed any. If it has, the response to an
    /// N-CREATE is 0xB300, and the response to an N-SET is 0xB305.
    pub fn correcting(mut self, corrects: impl Fn(&mut DataSet) -> bool + Send + Sync + 'static) -> Worklist {
        self.rules.corrects = Arc::new(corrects);
        self
    }

    /// Keeps only the attributes for which the function returns true. If an N-CREATE has others, its response is 0xB300; if an
    /// N-SET has others, 0x0001.
    pub fn keeping(mut self, keeps: impl Fn(Tag) -> bool + Send + Sync + 'static) -> Worklist {
        self.rules.keeps = Arc::new(keeps);
        self
    }

    /// Accepts subscriptions only for the AEs for which the function returns true. One for any other AE is refused with 0xC308.
    pub fn knowing(mut self, knows: impl Fn(&AeTitle) -> bool + Send + Sync + 'static) -> Worklist {
        self.rules.knows = Arc::new(knows);
        self
    }

    /// Declines every request to cancel a step for which the function returns true, in the name of its performer: 0xC313.
    pub fn declining(mut self, declines: impl Fn(&Step) -> bool + Send + Sync + 'static) -> Worklist {
        self.rules.declines = Arc::new(declines);
        self
    }

    /// Reports no events: 0xC315.
    pub fn without_events(mut self) -> Worklist {
        self.rules.reports_events = false;
        self
    }

    /// Grants no deletion lock: 0xB301.
    pub fn without_locks(mut self) -> Worklist {
        self.subscriptions = self.subscriptions.refuse_locks();
        self
    }

    /// The step of this UID.
    pub fn step(&self, sop_instance: &Uid) -> Option<&Step> {
        self.steps.get(sop_instance)
    }

    /// All steps, in the order of their UIDs.
    pub fn steps(&self) -> impl Iterator<Item = &Step> {
        self.steps.values()
    }

    /// The subscriptions.
    pub fn subscriptions(&self) -> &Subscriptions {
        &self.subscriptions
    }

    /// N-CREATE
    ///
    /// # Errors
    /// [`Refusal::Duplicate`], and those of [`Step::create`].
    pub fn create(&mut self, sop_instance: Uid, attributes: DataSet, now: DateTime) -> Result<Done, Refusal> {
        if self.steps.contains_key(&sop_instance) {
            return Err(Refusal::Duplicate);
        }
        let (attributes, corrected, not_kept) = self.rules.taken(attributes);
        let (mut step, reports) = Step::create(sop_instance.clone(), attributes, now)?;
        step.label(&self.rules.worklist).map_err(|_| Refusal::Text(tags::WORKLIST_LABEL))?;
        let reports = self.subscriptions.created(&step, &reports);
        self.steps.insert(sop_instance, step);
        let is_changed = corrected || !not_kept.is_empty();
        let status = if is_changed { CREATED_WITH_MODIFICATIONS } else { Status::SUCCESS };
        Ok(Done { status, not_kept, ..Done::reporting(reports) })
    }

    /// N-SET
    ///
    /// # Errors
    /// [`Refusal::NoSuchStep`], and those of [`Step::set`].
    pub fn set(
        &mut self,
        sop_instance: &Uid,
        modifications: DataSet,
        now: DateTime,
    ) -> Result<Done, Refusal> {
        let step = self.steps.get_mut(sop_instance).ok_or(Refusal::NoSuchStep)?;
        let (modifications, corrected, not_kept) = self.rules.taken(modifications);
        let reports = step.set(modifications, now)?;
        let reports = self.subscriptions.address(&reports);
        let status = match (corrected, not_kept.is_empty()) {
            (true, _) => COERCED,
            (false, false) => Status::REQUESTED_OPTIONAL_ATTRIBUTES_NOT_SUPPORTED,
            (false, true) => Status::SUCCESS,
        };
        Ok(Done { status, not_kept, ..Done::reporting(reports) })
    }

    /// N-GET: all attributes.
    ///
    /// # Errors
    /// [`Refusal::NoSuchStep`]
    pub fn get(&self, sop_instance: &Uid) -> Result<Done, Refusal> {
        let step = self.step(sop_instance).ok_or(Refusal::NoSuchStep)?;
        Ok(Done { attributes: Some(step.disclosed()), ..Done::default() })
    }

    /// C-FIND: what is answered of the steps that match.
    pub fn find(&self, identifier: &DataSet, matching: &Matching) -> Vec<DataSet> {
        let query = RequestIdentifier::new(identifier, matching);
        let attributes = self.steps().map(Step::attributes);
        attributes.filter(|step| query.matches(step)).map(|step| query.respond(step)).collect()
    }

    /// N-ACTION, Change UPS State.
    ///
    /// # Errors
    /// [`Refusal::NoSuchStep`], and those of [`Step::change_state`].
    pub fn change_state(
        &mut self,
        sop_instance: &Uid,
        to: State,
        transaction: Option<&Uid>,
        now: DateTime,
    ) -> Result<Done, Refusal> {
        let step = self.steps.get_mut(sop_instance).ok_or(Refusal::NoSuchStep)?;
        let reports = step.change_state(to, transaction, now)?;
        Ok(Done::reporting(self.subscriptions.address(&reports)))
    }

    /// N-ACTION, Request UPS Cancel, by the AE `requesting`. The performer counts as reachable if any AE has subscribed to the step.
    ///
    /// # Errors
    /// [`Refusal::NoSuchStep`], and those of [`Step::request_cancel`].
    pub fn request_cancel(
        &mut self,
        sop_instance: &Uid,
        requesting: &AeTitle,
        reasons: &DataSet,
        now: DateTime,
    ) -> Result<Done, Refusal> {
        let step = self.steps.get_mut(sop_instance).ok_or(Refusal::NoSuchStep)?;
        let is_reachable = self.rules.reports_events && self.subscriptions.has_receivers(sop_instance);
        let performer = match ((self.rules.declines)(step), is_reachable) {
            (true, _) => Performer::Declines,
            (false, true) => Performer::Reachable,
            (false, false) => Performer::Unreachable,
        };
        let reports = step.request_cancel(requesting, reasons, performer, now)?;
        Ok(Done::reporting(self.subscriptions.address(&reports)))
    }

    /// N-ACTION, Subscribe to Receive UPS Event Reports.
    ///
    /// # Errors
    /// [`Refusal::NoEvents`], [`Refusal::NoSuchStep`], [`Refusal::UnknownReceiver`].
    pub fn subscribe(
        &mut self,
        receiving: AeTitle,
        scope: Scope,
        deletion_lock: bool,
    ) -> Result<Done, Refusal> {
        self.subscribing(&scope)?;
        if !(self.rules.knows)(&receiving) {
            return Err(Refusal::UnknownReceiver);
        }
        let steps = self.steps.values();
        let Subscribed { reports, lock_refused } =
            self.subscriptions.subscribe(receiving, scope, deletion_lock, steps)?;
        let status = if lock_refused { LOCK_NOT_GRANTED } else { Status::SUCCESS };
        Ok(Done { status, ..Done::reporting(reports) })
    }

    /// N-ACTION, Unsubscribe from Receiving UPS Event Reports.
    ///
    /// # Errors
    /// [`Refusal::NoEvents`], [`Refusal::NoSuchStep`].
    pub fn unsubscribe(&mut self, receiving: &AeTitle, scope: &Scope) -> Result<Done, Refusal> {
        self.subscribing(scope)?;
        self.subscriptions.unsubscribe(receiving, scope);
        Ok(Done::default())
    }

    /// N-ACTION, Suspend Global Subscription.
    ///
    /// # Errors
    /// [`Refusal::NoEvents`], [`Refusal::NoSuchStep`], [`Refusal::NotForInstance`].
    pub fn suspend_global(&mut self, receiving: &AeTitle, scope: &Scope) -> Result<Done, Refusal> {
        self.subscribing(scope)?;
        self.subscriptions.suspend_global(receiving, scope)?;
        Ok(Done::default())
    }

    /// The SCP starts or goes down: who is to be told.
    pub fn status_changed(&self, status: ScpStatus) -> Vec<Addressed> {
        self.subscriptions.address(&[Report::of_scp(status)])
    }

    /// Removes the steps that are in a final state, and returns them. A step on which an AE has a deletion lock stays.
    pub fn remove_finished(&mut self) -> Vec<Step> {
        let may_remove = |step: &&Step| self.subscriptions.may_remove(step);
        let finished: Vec<Uid> =
            self.steps.values().filter(may_remove).map(|step| step.sop_instance().clone()).collect();
        finished.iter().for_each(|sop_instance| self.subscriptions.removed(sop_instance));
        finished.iter().filter_map(|sop_instance| self.steps.remove(sop_instance)).collect()
    }

    /// Whether there are event reports, and the step if the scope is a single one.
    fn subscribing(&self, scope: &Scope) -> Result<(), Refusal> {
        if !self.rules.reports_events {
            return Err(Refusal::NoEvents);
        }
        match scope {
            Scope::Step(sop_instance) if !self.steps.contains_key(sop_instance) => Err(Refusal::NoSuchStep),
            _ => Ok(()),
        }
    }
}

impl Rules {
    /// The attributes as they are kept, whether they were corrected, and those that are not kept.
    fn taken(&self, mut attributes: DataSet) -> (DataSet, bool, Vec<Tag>) {
        let corrected = (self.corrects)(&mut attributes);
        let tags = attributes.iter().map(|element| element.tag());
        let not_kept: Vec<Tag> = tags.filter(|tag| !(self.keeps)(*tag)).collect();
        attributes.retain(|element| !not_kept.contains(&element.tag()));
        (attributes, corrected, not_kept)
    }
}

impl fmt::Debug for Rules {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rules").field("reports_events", &self.reports_events).finish_non_exhaustive()
    }
}
