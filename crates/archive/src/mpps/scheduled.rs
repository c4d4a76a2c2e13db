//! What performed steps make of the scheduled steps of the worklist.

use crate::sql::{Connection, params};
use kerma_service::mpps::State;

use crate::{Archive, Error};

/// A scheduled step, by what a worklist item says of it. What it does not say is empty.
#[derive(Clone, Copy, Debug)]
pub struct Scheduled<'a> {
    /// Study Instance UID (0020,000D).
    pub study: &'a str,
    /// Scheduled Procedure Step ID (0040,0009).
    pub step: &'a str,
    /// Accession Number (0008,0050).
    pub accession: &'a str,
}

/// How an item stands in the worklist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnWorklist {
    /// As it was scheduled.
    AsScheduled,
    /// With this Scheduled Procedure Step Status (0040,0020).
    With(&'static str),
    /// Not any more: it has been done.
    Gone,
}

impl OnWorklist {
    /// What this state of the performed steps makes of an item.
    ///
    /// A discontinued step stays in the worklist and shows DISCONTINUED: whether it is done again, perhaps because the wrong entry
    /// had been selected (code 110514), is for people to decide, and a modality that does it again finds it there.
    pub fn of(state: Option<State>) -> OnWorklist {
        match state {
            None => OnWorklist::AsScheduled,
            Some(State::InProgress) => OnWorklist::With("STARTED"),
            Some(State::Discontinued) => OnWorklist::With("DISCONTINUED"),
            Some(State::Completed) => OnWorklist::Gone,
        }
    }
}

impl Archive {
    /// The state in which the performed steps leave a scheduled one; `None` if nobody has performed it.
    ///
    /// A performed step is of the item with its Study Instance UID and Scheduled Procedure Step ID. If there is none, as
    /// `is_listed` says of these two, it is of the items with its Accession Number, except for those of another Scheduled Procedure
    /// Step ID. If several were performed for one item, one that was completed decides, or else one in progress: who gives a step up
    /// and begins anew, or leaves one behind, ends with what was done.
    ///
    /// # Errors
    /// What the index says.
    pub fn scheduled_state(
        &self,
        scheduled: Scheduled<'_>,
        is_listed: &dyn Fn(&str, &str) -> bool,
    ) -> Result<Option<State>, Error> {
        self.inner.read(|index| state_of(index, scheduled, is_listed))
    }
}

/// [`Archive::scheduled_state`], with a connection.
pub(crate) fn state_of(
    index: &Connection,
    scheduled: Scheduled<'_>,
    is_listed: &dyn Fn(&str, &str) -> bool,
) -> Result<Option<State>, Error> {
    let Scheduled { study, step, accession } = scheduled;
    let mut found = Vec::new();
    if !study.is_empty() && !step.is_empty() {
        let sql = "SELECT DISTINCT m.state FROM performed p JOIN mpps m ON m.id = p.mpps
                   WHERE p.study = ?1 AND p.step = ?2";
        let mut statement = index.prepare_cached(sql)?;
        let states = statement.query_map(params![study, step], |row| row.get::<String>(0))?;
        for state in states {
            found.extend(State::of(&state?));
        }
    }
    if !accession.is_empty() {
        let sql = "SELECT DISTINCT m.state, p.study, p.step FROM performed p JOIN mpps m ON m.id = p.mpps
                   WHERE p.accession = ?1 AND (p.step = '' OR ?2 = '' OR p.step = ?2)";
        let mut statement = index.prepare_cached(sql)?;
        let states = statement.query_map(params![accession, step], |row| {
            Ok((row.get::<String>(0)?, row.get::<String>(1)?, row.get::<String>(2)?))
        })?;
        for row in states {
            let (state, study, step) = row?;
            if study.is_empty() || step.is_empty() || !is_listed(&study, &step) {
                found.extend(State::of(&state));
            }
        }
    }
    let order = [State::Completed, State::InProgress, State::Discontinued];
    Ok(order.into_iter().find(|state| found.contains(state)))
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;
    use crate::Options;
    use crate::scratch::Scratch;

    /// Rows of performed steps, and what becomes of items.
    fn state(performed: &[(&str, [&str; 3])], listed: &[(&str, &str)], item: [&str; 3]) -> Option<State> {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let scratch = Scratch::new(&format!("mpps-state-{}", NUMBER.fetch_add(1, Ordering::Relaxed)));
        let archive = Archive::open(scratch.path(), Options::default()).unwrap();
        let rows: Vec<(String, [String; 3])> =
            performed.iter().map(|(state, of)| ((*state).to_owned(), of.map(str::to_owned))).collect();
        let insert = move |writing: &crate::writer::Writing<'_>| {
            for (number, (state, [study, step, accession])) in rows.iter().enumerate() {
                let sql = "INSERT INTO mpps (uid, state, begun, changed, data_set) VALUES (?1, ?2, 0, 0, ?3) RETURNING id";
                let id = writing.index.insert(sql, params![format!("1.{number}"), state, b""])?;
                let sql = "INSERT INTO performed VALUES (?1, ?2, ?3, ?4)";
                writing.index.execute(sql, params![id, study, step, accession])?;
            }
            Ok(())
        };
        archive.inner.committer.run(insert).unwrap();
        let [study, step, accession] = item;
        let is_listed = |study: &str, step: &str| listed.contains(&(study, step));
        archive.scheduled_state(Scheduled { study, step, accession }, &is_listed).unwrap()
    }

    const IN_PROGRESS: Option<State> = Some(State::InProgress);

    #[test]
    fn a_performed_step_is_of_the_item_with_its_study_and_scheduled_step() {
        let performed = [("IN PROGRESS", ["1.2", "S1", "A1"])];
        let listed = [("1.2", "S1"), ("1.2", "S2"), ("1.3", "S1")];
        assert_eq!(state(&performed, &listed, ["1.2", "S1", "A1"]), IN_PROGRESS);
        // Neither of another scheduled step of the study nor of another study of the same accession number.
        assert_eq!(state(&performed, &listed, ["1.2", "S2", "A1"]), None);
        assert_eq!(state(&performed, &listed, ["1.3", "S1", "A1"]), None);
    }

    #[test]
    fn a_performed_step_of_no_item_is_of_those_with_its_accession_number() {
        let item = ["1.2", "S1", "A1"];
        let listed = [("1.2", "S1")];
        // It lacks the scheduled step, the study or both, or has a study that the modality made.
        for of in
            [["1.2", "", "A1"], ["", "S1", "A1"], ["", "", "A1"], ["1.9", "S1", "A1"], ["1.9", "", "A1"]]
        {
            assert_eq!(state(&[("IN PROGRESS", of)], &listed, item), IN_PROGRESS, "{of:?}");
        }
        for of in [["1.2", "", ""], ["1.2", "", "A2"], ["1.9", "S1", ""], ["1.9", "S9", "A1"], ["", "", ""]] {
            assert_eq!(state(&[("IN PROGRESS", of)], &listed, item), None, "{of:?}");
        }
        assert_eq!(state(&[("IN PROGRESS", ["", "", ""])], &[("", "")], ["", "", ""]), None);
    }

    #[test]
    fn of_several_steps_the_completed_one_decides_and_a_discontinued_one_only_by_itself() {
        let of = ["1.2", "S1", "A1"];
        let after = |states: &[&'static str]| {
            let performed: Vec<(&str, [&str; 3])> = states.iter().map(|state| (*state, of)).collect();
            OnWorklist::of(state(&performed, &[("1.2", "S1")], of))
        };
        assert_eq!(after(&[]), OnWorklist::AsScheduled);
        assert_eq!(after(&["IN PROGRESS"]), OnWorklist::With("STARTED"));
        assert_eq!(after(&["DISCONTINUED"]), OnWorklist::With("DISCONTINUED"));
        assert_eq!(after(&["DISCONTINUED", "IN PROGRESS"]), OnWorklist::With("STARTED"));
        assert_eq!(after(&["IN PROGRESS", "DISCONTINUED"]), OnWorklist::With("STARTED"));
        assert_eq!(after(&["COMPLETED", "IN PROGRESS"]), OnWorklist::Gone);
        assert_eq!(after(&["COMPLETED", "DISCONTINUED"]), OnWorklist::Gone);
    }
}
