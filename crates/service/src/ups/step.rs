use alloc::{vec, vec::Vec};

use kerma_dataset::{DataSet, DateTime, ElementRef, ItemsRef, Value, ValueError};
use kerma_dictionary::{AeTitle, Tag, Uid, tags, uids};

use super::{
    Cell, Event, Refusal, Report, State, TransactionUid,
    attributes::code,
    element::sequence,
    final_state::{self, is_blank},
    refusal::of_set,
    transition,
};

/// A Unified Procedure Step as its SCP keeps it (PS3.4 §CC.1.1): its state, its attributes, and the Transaction UID of the performer.
///
/// It is a value: no storage, no clock, no network. Each change gives the reports that those get who have subscribed
/// ([`Subscriptions`](super::Subscriptions)). A change that is refused leaves the step as it was. `now` is the time of the SCP.
///
/// Nobody learns the Transaction UID: it is not among the attributes.
#[derive(Clone, PartialEq)]
pub struct Step {
    sop_instance: Uid,
    state: State,
    transaction: Option<Uid>,
    attributes: DataSet,
}

/// Whether the performer learns that somebody asks for a step to be canceled (PS3.4 §CC.2.2.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Performer {
    /// It may: somebody has subscribed to the step.
    Reachable,
    /// It cannot.
    Unreachable,
    /// The SCP is the performer, or speaks for it, and does not cancel.
    Declines,
}

/// Attributes that the SCP itself sets.
const OF_THE_SCP: [Tag; 3] = [tags::SOP_CLASS_UID, tags::SOP_INSTANCE_UID, tags::PROCEDURE_STEP_STATE];
/// The character set that has all text.
const UNICODE: &str = "ISO_IR 192";

impl Step {
    /// A new step with the attributes of an N-CREATE (PS3.4 §CC.2.5.3), and the reports of it. That of [`State::Scheduled`] and
    /// those of the assignment are for the global subscribers.
    ///
    /// # Errors
    /// [`Refusal::NotScheduled`], [`Refusal::TransactionUidGiven`].
    pub fn create(
        sop_instance: Uid,
        mut attributes: DataSet,
        now: DateTime,
    ) -> Result<(Step, Vec<Report>), Refusal> {
        if State::in_data_set(&attributes) != Some(State::Scheduled) {
            return Err(Refusal::NotScheduled);
        }
        if attributes.remove(tags::TRANSACTION_UID).is_some_and(|transaction| !is_blank(transaction.as_ref()))
        {
            return Err(Refusal::TransactionUidGiven);
        }
        let state = State::Scheduled;
        let mut step = Step { sop_instance, state, transaction: None, attributes };
        step.put(tags::SOP_CLASS_UID, uids::UNIFIED_PROCEDURE_STEP_PUSH);
        step.put(tags::SOP_INSTANCE_UID, step.sop_instance.clone());
        step.enter(state);
        step.modified(now);
        let mut reports = vec![step.state_report()];
        reports.extend(Report::of_assignment(&step.sop_instance, &step.attributes));
        Ok((step, reports))
    }

    /// A step as it was kept: its [attributes](Step::attributes) and its [Transaction UID](Step::transaction). `None` if the
    /// attributes have no instance UID or no state.
    pub fn kept(attributes: DataSet, transaction: Option<Uid>) -> Option<Step> {
        let sop_instance = attributes.uid(tags::SOP_INSTANCE_UID).ok()?;
        let state = State::in_data_set(&attributes)?;
        Some(Step { sop_instance, state, transaction, attributes })
    }

    /// Its SOP Instance UID.
    pub fn sop_instance(&self) -> &Uid {
        &self.sop_instance
    }

    /// Its state.
    pub fn state(&self) -> State {
        self.state
    }

    /// All attributes but the Transaction UID: what a C-FIND is answered with.
    pub fn attributes(&self) -> &DataSet {
        &self.attributes
    }

    /// The attributes that an N-GET replies with: without the UIDs that are in the command (PS3.4 Table CC.2.5-3).
    pub fn disclosed(&self) -> DataSet {
        let mut disclosed = self.attributes.clone();
        disclosed.retain(|element| !matches!(element.tag(), tags::SOP_CLASS_UID | tags::SOP_INSTANCE_UID));
        disclosed
    }

    /// The Transaction UID with which the step was claimed. It is for whoever keeps the step, and for nobody else.
    pub fn transaction(&self) -> Option<&Uid> {
        self.transaction.as_ref()
    }

    /// The state of the step and of its input, as whoever subscribes gets it at once.
    pub fn state_report(&self) -> Report {
        Report::of_state(&self.sop_instance, &self.attributes)
    }

    /// Sets Worklist Label (0074,1202) if the SCU left that to the SCP (type 2/1 in PS3.4 Table CC.2.5-3).
    ///
    /// # Errors
    /// If it is no label.
    pub fn label(&mut self, worklist: &str) -> Result<(), ValueError> {
        match self.attributes.get_element(tags::WORKLIST_LABEL) {
            Some(label) if !is_blank(label) => Ok(()),
            _ => self.attributes.set(tags::WORKLIST_LABEL, worklist),
        }
    }

    /// Change UPS State (PS3.4 §CC.2.1).
    ///
    /// A step that is to be CANCELED gets its Procedure Step Cancellation DateTime if the performer has not set it.
    ///
    /// # Errors
    /// A refusal of Table CC.1.1-2 or [`Refusal::Incomplete`].
    pub fn change_state(
        &mut self,
        to: State,
        transaction: Option<&Uid>,
        now: DateTime,
    ) -> Result<Vec<Report>, Refusal> {
        let is_correct = self.is_correct(transaction);
        match transition(Event::ChangeState(to), is_correct, Some(self.state)) {
            Cell::To(state) => {
                self.transaction = transaction.cloned();
                self.enter(state);
            }
            Cell::IfComplete(state) => {
                let mut next = self.clone();
                next.enter(state);
                if state == State::Canceled {
                    next.canceled_at(now);
                }
                final_state::complete(&next.attributes, state)?;
                *self = next;
            }
            Cell::Status(status) => return Err(Refusal::of_cell(status)),
            // Those are for a request to cancel.
            Cell::Cancel | Cell::PassOn => return Err(Refusal::NotForInstance),
        }
        Ok(vec![self.state_report()])
    }

    /// Request UPS Cancel, by `requesting`, with this action information (PS3.4 §CC.2.2).
    ///
    /// A step that is SCHEDULED is IN PROGRESS and then CANCELED, with the reasons of the request; there is a report of each. Of one
    /// that is IN PROGRESS the report asks the performer to cancel.
    ///
    /// # Errors
    /// A refusal of Table CC.1.1-2, by [`Performer`] too.
    pub fn request_cancel(
        &mut self,
        requesting: &AeTitle,
        request: &DataSet,
        performer: Performer,
        now: DateTime,
    ) -> Result<Vec<Report>, Refusal> {
        match (transition(Event::RequestCancel, TransactionUid::MissingOrWrong, Some(self.state)), performer)
        {
            (Cell::Cancel, _) => {
                let mut next = self.clone();
                next.enter(State::InProgress);
                let in_progress = next.state_report();
                next.give_reasons(request)?;
                next.canceled_at(now);
                next.enter(State::Canceled);
                *self = next;
                Ok(vec![in_progress, self.state_report()])
            }
            (Cell::PassOn, Performer::Reachable) => {
                Ok(vec![Report::of_cancel_request(&self.sop_instance, requesting, request)])
            }
            (Cell::PassOn, Performer::Unreachable) => Err(Refusal::PerformerUnreachable),
            (Cell::PassOn, Performer::Declines) => Err(Refusal::PerformerDeclines),
            (Cell::Status(status), _) => Err(Refusal::of_cell(status)),
            // Those are for a change of state.
            (Cell::To(_) | Cell::IfComplete(_), _) => Err(Refusal::NotForInstance),
        }
    }

    /// N-SET: these attributes replace those of the step (PS3.4 §CC.2.6). Setting what is there already changes nothing, and reports
    /// nothing.
    ///
    /// The Transaction UID is among the modifications if the step is IN PROGRESS, and only then.
    ///
    /// # Errors
    /// [`Refusal::NoLongerUpdated`], [`Refusal::WrongTransactionUid`], [`Refusal::NotInProgress`] for a Transaction UID that comes
    /// before its time, [`Refusal::NotSettable`], [`Refusal::Text`].
    pub fn set(&mut self, mut modifications: DataSet, now: DateTime) -> Result<Vec<Report>, Refusal> {
        let transaction =
            modifications.remove(tags::TRANSACTION_UID).filter(|element| !is_blank(element.as_ref()));
        let is_given = transaction.is_some();
        let transaction = transaction.map(|element| Uid::from_bytes(element.bytes()));
        let is_correct = self.is_correct(transaction.as_ref()) == TransactionUid::Correct;
        if let Some(refusal) = of_set(self.state, is_given, is_correct) {
            return Err(refusal);
        }
        // Toolkits send the UIDs that they were given.
        let differs = |tag: &Tag| {
            let given = modifications.get_element(*tag);
            given.is_some_and(|given| self.attributes.get_element(*tag) != Some(given))
        };
        let refused: Vec<Tag> = OF_THE_SCP.into_iter().filter(differs).collect();
        if !refused.is_empty() || modifications.contains(tags::PROCEDURE_STEP_STATE) {
            let state = [tags::PROCEDURE_STEP_STATE];
            return Err(Refusal::NotSettable(if refused.is_empty() { state.to_vec() } else { refused }));
        }
        let before = self.attributes.clone();
        self.attributes = merged(before.clone(), modifications)?;
        if self.attributes == before {
            return Ok(Vec::new());
        }
        self.modified(now);
        Ok(self.reports_since(&before))
    }

    /// The reports of attributes that are not as they were (PS3.4 §CC.2.4.3).
    fn reports_since(&self, before: &DataSet) -> Vec<Report> {
        let changed = |tag| self.attributes.get_element(tag) != before.get_element(tag);
        let mut reports = Vec::new();
        if changed(tags::INPUT_READINESS_STATE) {
            reports.push(self.state_report());
        }
        if changed(tags::PROCEDURE_STEP_PROGRESS_INFORMATION_SEQUENCE) {
            reports.push(Report::of_progress(&self.sop_instance, &self.attributes));
        }
        if changed(tags::SCHEDULED_STATION_NAME_CODE_SEQUENCE)
            || changed(tags::SCHEDULED_HUMAN_PERFORMERS_SEQUENCE)
        {
            reports.extend(Report::of_assignment(&self.sop_instance, &self.attributes));
        }
        reports
    }

    /// Whether the Transaction UID of a request is that of the step. The first one that is a UID becomes it.
    fn is_correct(&self, given: Option<&Uid>) -> TransactionUid {
        let is_correct = match self.state {
            State::Scheduled => given.is_some_and(|given| !given.is_empty() && given.validate().is_ok()),
            _ => given.is_some() && given == self.transaction.as_ref(),
        };
        if is_correct { TransactionUid::Correct } else { TransactionUid::MissingOrWrong }
    }

    fn enter(&mut self, state: State) {
        self.state = state;
        self.put(tags::PROCEDURE_STEP_STATE, state.as_str());
    }

    fn modified(&mut self, now: DateTime) {
        self.put(tags::SCHEDULED_PROCEDURE_STEP_MODIFICATION_DATE_TIME, now);
    }

    /// The values that the SCP puts fit their attributes.
    fn put(&mut self, tag: Tag, value: impl kerma_dataset::IntoValue) {
        if self.attributes.set(tag, value).is_err() {
            log::error!(
                "{tag} of a Unified Procedure Step cannot be set: it has another value representation"
            );
        }
    }

    /// The item of Procedure Step Progress Information Sequence (0074,1002), made if it is not there.
    fn progress(&mut self) -> Option<&mut DataSet> {
        let tag = tags::PROCEDURE_STEP_PROGRESS_INFORMATION_SEQUENCE;
        if self.attributes.items(tag).is_ok_and(ItemsRef::is_empty) || !self.attributes.contains(tag) {
            self.attributes.insert(sequence(tag, [DataSet::new()]));
        }
        match self.attributes.get_element_mut(tag)?.value_mut() {
            Value::Sequence(sequence) => sequence.items.first_mut().map(|item| &mut item.data_set),
            _ => None,
        }
    }

    fn canceled_at(&mut self, now: DateTime) {
        let Some(progress) = self.progress() else { return };
        let tag = tags::PROCEDURE_STEP_CANCELLATION_DATE_TIME;
        if progress.get_element(tag).is_none_or(is_blank) && progress.set(tag, now).is_err() {
            log::error!("{tag} of a Unified Procedure Step cannot be set");
        }
    }

    /// The reasons of a request to cancel become those of the step; without a code it is "discontinued for unspecified reason".
    fn give_reasons(&mut self, request: &DataSet) -> Result<(), Refusal> {
        let reason = tags::REASON_FOR_CANCELLATION;
        let code = tags::PROCEDURE_STEP_DISCONTINUATION_REASON_CODE_SEQUENCE;
        let request = self.in_own_character_set(request.clone())?;
        let contact: DataSet = [tags::CONTACT_URI, tags::CONTACT_DISPLAY_NAME]
            .iter()
            .filter_map(|tag| request.get_element(*tag).map(ElementRef::to_element))
            .collect();
        let Some(progress) = self.progress() else { return Ok(()) };
        progress.extend(
            [reason, code].iter().filter_map(|tag| request.get_element(*tag).map(ElementRef::to_element)),
        );
        if progress.get_element(code).is_none_or(ElementRef::is_empty) {
            progress.insert(sequence(code, [unspecified_reason()]));
        }
        if contact.contains(tags::CONTACT_URI) {
            progress.insert(sequence(tags::PROCEDURE_STEP_COMMUNICATIONS_URI_SEQUENCE, [contact]));
        }
        Ok(())
    }

    /// A data set with its text as that of the step is encoded; that of the step becomes Unicode if need be.
    fn in_own_character_set(&mut self, other: DataSet) -> Result<DataSet, Refusal> {
        let (own, other) = in_one_character_set(core::mem::take(&mut self.attributes), other)?;
        self.attributes = own;
        Ok(other)
    }
}

/// Its UID and state: attributes may be a patient's, and the Transaction UID is a secret.
impl core::fmt::Debug for Step {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Step")
            .field("sop_instance", &self.sop_instance)
            .field("state", &self.state)
            .field("attributes", &self.attributes.len())
            .finish_non_exhaustive()
    }
}

/// The attributes, with those of the modifications in their place.
fn merged(attributes: DataSet, modifications: DataSet) -> Result<DataSet, Refusal> {
    let (mut attributes, modifications) = in_one_character_set(attributes, modifications)?;
    attributes.extend(&modifications);
    Ok(attributes)
}

/// Both in one character set: as they are if that is one already, or if one of them has but plain text, else in Unicode.
fn in_one_character_set(one: DataSet, other: DataSet) -> Result<(DataSet, DataSet), Refusal> {
    let name = |data_set: &DataSet| data_set.string(tags::SPECIFIC_CHARACTER_SET).unwrap_or_default();
    let is_plain = |data_set: &DataSet| data_set.least_character_set().is_empty();
    if name(&one) == name(&other) {
        return Ok((one, other));
    }
    if is_plain(&other) {
        let mut other = other;
        other.remove(tags::SPECIFIC_CHARACTER_SET);
        return Ok((one, other));
    }
    if is_plain(&one) {
        let mut one = one;
        one.extend(other.get_element(tags::SPECIFIC_CHARACTER_SET));
        return Ok((one, other));
    }
    let in_unicode = |data_set: DataSet| {
        data_set.in_character_set(UNICODE).map_err(|error| match error {
            ValueError::Unfit { tag, .. } => Refusal::Text(tag),
            _ => Refusal::Text(tags::SPECIFIC_CHARACTER_SET),
        })
    };
    Ok((in_unicode(one)?, in_unicode(other)?))
}

/// 110513, DCM, "Discontinued for unspecified reason" (PS3.16 CID 9300).
fn unspecified_reason() -> DataSet {
    code("110513", "DCM", "Discontinued for unspecified reason")
}
