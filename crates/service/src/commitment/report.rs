use alloc::{collections::BTreeSet, string::ToString, vec::Vec};
use core::fmt;

use kerma_dataset::{DataSet, Item, ValueError};
use kerma_dictionary::{AeTitle, Uid, tags};

use super::{
    FailureReason, INSTANCE, PUSH, Transaction,
    transaction::{items, sequence},
};
use crate::{Reference, normalized::NRequest, reference::put};

/// The result of a [`Transaction`]: which instances are kept safely, and why others are not (PS3.4 §J.3.3).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The Transaction UID of the request.
    pub transaction: Uid,
    /// The instances that are committed.
    pub committed: Vec<Reference>,
    /// The others.
    pub failed: Vec<(Reference, FailureReason)>,
    /// Retrieve AE Title (0008,0054): who gives out the committed instances.
    pub retrieve_ae_title: Option<AeTitle>,
}

impl Report {
    /// The result of a transaction of which nothing is known yet.
    pub const fn new(transaction: Uid) -> Report {
        Report { transaction, committed: Vec::new(), failed: Vec::new(), retrieve_ae_title: None }
    }

    /// With the title of the Application Entity that gives out the committed instances.
    pub const fn retrieve_from(mut self, title: AeTitle) -> Report {
        self.retrieve_ae_title = Some(title);
        self
    }

    /// The result that the information of an N-EVENT-REPORT tells (PS3.4 Table J.3-2). A failure without a reason is a processing
    /// failure.
    ///
    /// # Errors
    /// If there is no Transaction UID, or a reference without its UIDs.
    pub fn of(information: &DataSet) -> Result<Report, ValueError> {
        let committed = items(information, tags::REFERENCED_SOP_SEQUENCE);
        let failed = items(information, tags::FAILED_SOP_SEQUENCE);
        let failure = |item: &Item| {
            let reason = item.data_set.get::<u16>(tags::FAILURE_REASON).map(FailureReason);
            let reason = reason.unwrap_or(FailureReason::PROCESSING_FAILURE);
            Ok((Reference::of(&item.data_set)?, reason))
        };
        let title = |data_set: &DataSet| {
            let title = data_set.string(tags::RETRIEVE_AE_TITLE).ok()?;
            title.parse::<AeTitle>().ok()
        };
        // Some say it of each instance.
        let of_items = || title(&committed.first()?.data_set);
        Ok(Report {
            transaction: information.uid(tags::TRANSACTION_UID)?,
            retrieve_ae_title: title(information).or_else(of_items),
            committed: committed
                .iter()
                .map(|item| Reference::of(&item.data_set))
                .collect::<Result<_, _>>()?,
            failed: failed.iter().map(failure).collect::<Result<_, _>>()?,
        })
    }

    /// Whether all instances are committed.
    pub const fn is_success(&self) -> bool {
        self.failed.is_empty()
    }

    /// Its event type: 1 if all instances are committed, else 2.
    pub const fn event_type(&self) -> u16 {
        if self.is_success() { 1 } else { 2 }
    }

    /// The information of its N-EVENT-REPORT.
    pub fn information(&self) -> DataSet {
        let mut information = DataSet::new();
        put(&mut information, tags::TRANSACTION_UID, &self.transaction);
        if let Some(title) = self.retrieve_ae_title.filter(|_| !self.committed.is_empty()) {
            put(&mut information, tags::RETRIEVE_AE_TITLE, title.to_string());
        }
        // Without a committed instance there is no such sequence (PS3.4 Table J.3-2).
        if !self.committed.is_empty() || self.is_success() {
            let committed = self.committed.iter().map(Reference::item);
            put(&mut information, tags::REFERENCED_SOP_SEQUENCE, sequence(committed));
        }
        if !self.is_success() {
            let failed = self.failed.iter().map(|(reference, reason)| {
                let mut item = reference.item();
                put(&mut item, tags::FAILURE_REASON, reason.0);
                item
            });
            put(&mut information, tags::FAILED_SOP_SEQUENCE, sequence(failed));
        }
        information
    }

    /// Whether this is the answer to a transaction: it has the same UID, and names each of its instances and no other.
    ///
    /// # Errors
    /// What does not fit.
    pub fn answers(&self, transaction: &Transaction) -> Result<(), Mismatch> {
        if self.transaction != transaction.uid {
            return Err(Mismatch::OtherTransaction(self.transaction.clone()));
        }
        let asked: BTreeSet<&Reference> = transaction.references.iter().collect();
        let failed = self.failed.iter().map(|(reference, _)| reference);
        let told: BTreeSet<&Reference> = self.committed.iter().chain(failed).collect();
        let missing: Vec<Reference> = asked.difference(&told).copied().cloned().collect();
        let unknown: Vec<Reference> = told.difference(&asked).copied().cloned().collect();
        match missing.is_empty() && unknown.is_empty() {
            true => Ok(()),
            false => Err(Mismatch::References { missing, unknown }),
        }
    }
}

impl Transaction {
    /// The result, from what `committed` says of each instance. An instance that is referred to twice is asked about once.
    pub fn answer(&self, mut committed: impl FnMut(&Reference) -> Result<(), FailureReason>) -> Report {
        let mut report = Report::new(self.uid.clone());
        let mut seen = BTreeSet::new();
        for reference in self.references.iter().filter(|reference| seen.insert(*reference)) {
            match committed(reference) {
                Ok(()) => report.committed.push(reference.clone()),
                Err(reason) => report.failed.push((reference.clone(), reason)),
            }
        }
        report
    }

    /// The result that none of the instances is committed, such as that of a duplicate Transaction UID.
    pub fn refuse(&self, reason: FailureReason) -> Report {
        self.answer(|_| Err(reason))
    }
}

/// The N-EVENT-REPORT that tells a result, of event type 1 or 2.
pub fn report(report: &Report) -> NRequest {
    NRequest::event_report(PUSH, INSTANCE, report.event_type(), report.information())
}

/// Why a [`Report`] is not the answer to a [`Transaction`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mismatch {
    /// It is of the transaction with this UID.
    OtherTransaction(Uid),
    /// It is of other instances.
    References {
        /// Those that were asked for and that it does not name.
        missing: Vec<Reference>,
        /// Those that it names and that were not asked for.
        unknown: Vec<Reference>,
    },
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Mismatch::OtherTransaction(uid) => write!(f, "the report is of another transaction, {uid}"),
            Mismatch::References { missing, unknown } => {
                f.write_str("the report")?;
                if let Some(first) = missing.first() {
                    write!(f, " does not name {} of the instances, such as {first}", missing.len())?;
                }
                if let Some(first) = unknown.first() {
                    let and = if missing.is_empty() { "" } else { ", and" };
                    write!(f, "{and} names {} that were not asked for, such as {first}", unknown.len())?;
                }
                Ok(())
            }
        }
    }
}

impl core::error::Error for Mismatch {}
