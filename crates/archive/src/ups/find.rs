//! C-FIND of steps: SQL gives those that may match, page by page, and `matching` has the last word.

use std::sync::Arc;

use crate::sql::params_from_iter;
use kerma_dataset::DataSet;
use kerma_dictionary::{Tag, tags};
use kerma_service::matching::{Matching, RequestIdentifier};

use super::rows;
use crate::archive::Inner;
use crate::conditions::{Column, Conditions};
use crate::pages::{Pages, Table};
use crate::{Archive, Error};

/// How many steps are read at once, at the least and at the most.
const PAGE: (usize, usize) = (16, 256);

/// What SQL can ask of a step. Each step has a state, as it has a UID.
const COLUMNS: [(Tag, Column); 4] = [
    (tags::SOP_INSTANCE_UID, Column::Uid("uid")),
    (tags::PROCEDURE_STEP_STATE, Column::Uid("state")),
    (tags::PATIENT_ID, Column::Text("patient_id")),
    (tags::STUDY_INSTANCE_UID, Column::Text("study")),
];

/// Steps that match, read by and by.
pub struct FoundUps {
    pages: Pages<DataSet>,
    steps: Steps,
}

/// The table of the steps.
struct Steps {
    archive: Arc<Inner>,
    query: RequestIdentifier,
    asked: Conditions,
    /// Whether an index leads to the few rows that are asked for.
    is_led: bool,
    /// Whether all attributes of a step are told.
    is_whole: bool,
}

impl Archive {
    /// The steps that match the keys of this identifier, in the order in which they came (PS3.4 §CC.2.8). Nothing is read before
    /// the first is asked for.
    pub fn find_ups(&self, identifier: &DataSet) -> FoundUps {
        self.search_ups(RequestIdentifier::new(identifier, &Matching::default().zero_asks_nothing(true)))
    }

    /// The steps that match this query, in the order in which they came.
    pub fn search_ups(&self, query: RequestIdentifier) -> FoundUps {
        let (mut asked, mut is_led) = (Conditions::default(), false);
        for key in query.keys() {
            if let Some((tag, column)) = COLUMNS.iter().find(|(tag, _)| *tag == key.tag()) {
                let before = asked.parameters().len();
                asked.add(*column, key, false);
                // Many steps share a state, and the index by state has them in order.
                is_led |= *tag != tags::PROCEDURE_STEP_STATE && asked.parameters().len() > before;
            }
        }
        let archive = self.inner.clone();
        FoundUps { pages: Pages::new(PAGE), steps: Steps { archive, query, asked, is_led, is_whole: false } }
    }
}

impl FoundUps {
    /// Tells all attributes of the steps, not only those that the identifier asks for.
    pub fn whole(mut self) -> FoundUps {
        self.steps.is_whole = true;
        self
    }

    /// What is answered of those that are found next; none, for now, if that takes longer than some 50 ms. `None` after the last.
    pub fn next_batch(&mut self) -> Option<Result<Vec<DataSet>, Error>> {
        self.pages.next_batch(&self.steps, usize::MAX)
    }
}

impl Table for Steps {
    type Row = DataSet;

    fn read(&self, after: i64, limit: usize) -> Result<Vec<(i64, DataSet)>, Error> {
        // The sign keeps SQLite from going through all rows because they are in order already.
        let id = if self.is_led { "+id" } else { "id" };
        let conditions = self.asked.sql().map(|sql| format!("{sql} AND ")).unwrap_or_default();
        let sql = format!(
            "SELECT id, data_set FROM ups_steps WHERE {conditions}{id} > {after} ORDER BY {id} LIMIT {limit}"
        );
        self.archive.read(|index| {
            let mut statement = index.prepare(&sql)?;
            let mut rows = statement.query(params_from_iter(self.asked.parameters()))?;
            let mut page = Vec::new();
            while let Some(row) = rows.next()? {
                page.push((row.get(0)?, rows::data_set(row.get(1)?, 1)?));
            }
            Ok(page)
        })
    }

    fn answer(&self, step: DataSet) -> Option<DataSet> {
        let is_found = self.query.matches(&step);
        is_found.then(|| if self.is_whole { step } else { self.query.respond(&step) })
    }
}
