use core::fmt;

use kerma_dataset::{DataSet, IntoValue, ValueError};
use kerma_dictionary::{AeTitle, Tag, Uid, tags};

use super::{CLASS, INSTANCE, TransactionStatus, of};
use crate::{Reference, normalized::NRequest, reference::put};

/// What a report is about: the event types of PS3.4 Table KK.2-2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Event {
    /// The making has ended, and there is an inventory.
    TerminatedWithInstances,
    /// The making goes on, or rests.
    Status,
    /// The making has ended, and there is none.
    TerminatedWithoutInstances,
}

impl Event {
    /// The Event Type ID (0000,1002).
    pub const fn id(self) -> u16 {
        match self {
            Event::TerminatedWithInstances => 11,
            Event::Status => 12,
            Event::TerminatedWithoutInstances => 13,
        }
    }

    /// The event of an Event Type ID.
    pub fn of(id: u16) -> Option<Event> {
        [Event::TerminatedWithInstances, Event::Status, Event::TerminatedWithoutInstances]
            .into_iter()
            .find(|event| event.id() == id)
    }
}

/// What an SCP tells of an inventory.
#[derive(Clone, PartialEq)]
pub struct Report {
    event: Event,
    attributes: DataSet,
}

impl Report {
    /// So many records of studies are in the inventory up to now.
    pub fn progress(transaction: &Uid, status: TransactionStatus, records: u64) -> Report {
        let mut report = Report::new(Event::Status, transaction, status);
        put(&mut report.attributes, tags::TOTAL_NUMBER_OF_STUDY_RECORDS, records);
        report
    }

    /// The inventory is there, with so many records of studies, and can be retrieved from an Application Entity.
    pub fn complete(
        transaction: &Uid,
        inventory: &Reference,
        records: u64,
        retrieve_from: &AeTitle,
    ) -> Report {
        let event = Event::TerminatedWithInstances;
        let mut report = Report::new(event, transaction, TransactionStatus::Complete);
        put(&mut report.attributes, tags::REFERENCED_SOP_CLASS_UID, &inventory.sop_class);
        put(&mut report.attributes, tags::REFERENCED_SOP_INSTANCE_UID, &inventory.sop_instance);
        put(&mut report.attributes, tags::TOTAL_NUMBER_OF_STUDY_RECORDS, records);
        put(&mut report.attributes, tags::RETRIEVE_AE_TITLE, alloc::format!("{retrieve_from}"));
        report
    }

    /// There is no inventory: it failed, or was canceled.
    pub fn without_instances(transaction: &Uid, status: TransactionStatus) -> Report {
        Report::new(Event::TerminatedWithoutInstances, transaction, status)
    }

    fn new(event: Event, transaction: &Uid, status: TransactionStatus) -> Report {
        let mut attributes = of(transaction);
        put(&mut attributes, tags::TRANSACTION_STATUS, status.as_str());
        Report { event, attributes }
    }

    pub(super) const fn received(event: Event, attributes: DataSet) -> Report {
        Report { event, attributes }
    }

    /// With another attribute, such as Transaction Status Comment (0008,0418) or Expiration DateTime (0008,0416).
    ///
    /// # Errors
    /// If the value does not fit the attribute.
    pub fn with(mut self, tag: Tag, value: impl IntoValue) -> Result<Report, ValueError> {
        self.attributes.set(tag, value)?;
        Ok(self)
    }

    /// What it is about.
    pub const fn event(&self) -> Event {
        self.event
    }

    /// The transaction.
    ///
    /// # Errors
    /// If there is no Transaction UID (0008,1195).
    pub fn transaction(&self) -> Result<Uid, ValueError> {
        self.attributes.uid(tags::TRANSACTION_UID)
    }

    /// How the making stands.
    ///
    /// # Errors
    /// If there is no status that is known.
    pub fn status(&self) -> Result<TransactionStatus, ValueError> {
        TransactionStatus::read(&self.attributes, tags::TRANSACTION_STATUS)
    }

    /// How many records of studies there are, unless it does not say.
    ///
    /// # Errors
    /// If it is no number.
    pub fn records(&self) -> Result<Option<u64>, ValueError> {
        self.attributes.get(tags::TOTAL_NUMBER_OF_STUDY_RECORDS)
    }

    /// The inventory, if there is one.
    ///
    /// # Errors
    /// If one of its UIDs lacks.
    pub fn inventory(&self) -> Result<Option<Reference>, ValueError> {
        let is_there = self.event == Event::TerminatedWithInstances;
        is_there.then(|| Reference::of(&self.attributes)).transpose()
    }

    /// All attributes.
    pub const fn attributes(&self) -> &DataSet {
        &self.attributes
    }
}

impl fmt::Debug for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Report")
            .field("event", &self.event)
            .field("transaction", &self.transaction().ok())
            .field("status", &self.status().ok())
            .finish_non_exhaustive()
    }
}

/// N-EVENT-REPORT of the SCP.
pub fn report(report: &Report) -> NRequest {
    NRequest::event_report(CLASS, INSTANCE, report.event.id(), report.attributes.clone())
}
