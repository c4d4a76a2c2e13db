//! What of an identifier SQL can ask.
//!
//! A selection may let too many pass, where SQL does not compare as `matching` does, and never too few.

use std::fmt::Write as _;

use kerma_dictionary::{Tag, Uid, tags};
use kerma_service::matching::{Key, MatchingType, RequestIdentifier, keys::Level};

use crate::attributes::{COMPUTED, LEVELS};
use crate::conditions::{Column, Conditions};
use crate::rows;

/// The entities of a level that may be asked for.
#[derive(Clone, Debug)]
pub(crate) struct Selection {
    /// `None` for objects of no patient.
    level: Option<Level>,
    asked: Conditions,
}

impl Selection {
    /// The entities of this level with what these keys ask for.
    pub(crate) fn new(level: Level, query: &RequestIdentifier) -> Selection {
        let mut selection = Selection { level: Some(level), asked: Conditions::default() };
        for key in query.keys() {
            let column = COLUMNS.iter().find(|(tag, of, _)| *tag == key.tag() && *of <= level);
            if let Some((.., column)) = column {
                selection.asked.add(*column, key, query.matching().timezone_adjustment);
            } else if key.tag() == tags::MODALITIES_IN_STUDY && level >= Level::Study {
                selection.modality(key);
            } else if key.tag() == tags::PATIENT_NAME {
                selection.name(level, key);
            }
        }
        selection
    }

    /// The objects of no patient of these SOP classes, with the unique keys of these.
    pub(crate) fn of_no_patient(sop_classes: &[Uid], query: &RequestIdentifier) -> Selection {
        let mut selection = Selection { level: None, asked: Conditions::default() };
        selection.asked.push("i.series IS NULL".to_owned());
        selection.asked.any_of(Column::Uid("i.sop_class"), sop_classes.iter().map(rows::text));
        for key in query.keys() {
            let column = COLUMNS.iter().find(|(tag, of, _)| *tag == key.tag() && *of == Level::Image);
            if let Some((.., column)) = column {
                selection.asked.add(*column, key, false);
            }
        }
        selection
    }

    /// A patient is found under each name that a study has.
    fn name(&mut self, level: Level, key: &Key) {
        match level {
            Level::Patient => self.asked.name("x", key, |condition, is_narrow| match is_narrow {
                true => format!("p.id IN (SELECT x.patient FROM studies x WHERE {condition})"),
                false => format!("EXISTS (SELECT 1 FROM studies x WHERE x.patient = p.id AND {condition})"),
            }),
            _ => self.asked.name("st", key, |condition, _| condition),
        }
    }

    /// A series of this modality, or of one that SQL cannot compare.
    fn modality(&mut self, key: &Key) {
        if let MatchingType::SingleValue(value) = key.matching_type() {
            let number = self.asked.parameter(value.as_str().to_owned());
            self.asked.push(format!(
                "EXISTS (SELECT 1 FROM series x
                         WHERE x.study = st.id AND (x.modality = ?{number} OR x.modality IS NULL))"
            ));
        }
    }

    /// What the statement has numbers for.
    pub(crate) fn parameters(&self) -> &[String] {
        self.asked.parameters()
    }

    /// A statement for these columns of the entities after the one whose row has the ID `after`, in the order of the
    /// rows.
    pub(crate) fn page(&self, columns: &str, after: i64, limit: usize) -> String {
        let table = self.level.map_or("i", |level| table(level).1);
        // The sign keeps the engine from going through all rows because they are in order already, where an index leads
        // to the few that are asked for.
        let sign = if self.asked.is_narrow() { "+" } else { "" };
        let mut sql = self.statement(&format!("{table}.id, {columns}"));
        let joint = if self.asked.is_empty() { "WHERE" } else { "AND" };
        let _ = write!(sql, " {joint} {sign}{table}.id > {after} ORDER BY {sign}{table}.id LIMIT {limit}");
        sql
    }

    /// A statement for these columns of all entities.
    pub(crate) fn statement(&self, columns: &str) -> String {
        let mut sql = match self.level {
            Some(of) => {
                let joins = JOINS.iter().filter(|(level, _)| *level <= of).map(|(_, join)| *join);
                format!("SELECT {columns} FROM patients p{}", joins.collect::<String>())
            }
            None => format!("SELECT {columns} FROM instances i"),
        };
        if let Some(conditions) = self.asked.sql() {
            let _ = write!(sql, " WHERE {conditions}");
        }
        sql
    }
}

const COLUMNS: [(Tag, Level, Column); 8] = [
    (tags::PATIENT_ID, Level::Patient, Column::Text("p.patient_id")),
    (tags::STUDY_INSTANCE_UID, Level::Study, Column::Uid("st.uid")),
    (tags::STUDY_DATE, Level::Study, Column::Date("st.date")),
    (tags::ACCESSION_NUMBER, Level::Study, Column::Text("st.accession_number")),
    (tags::SERIES_INSTANCE_UID, Level::Series, Column::Uid("se.uid")),
    (tags::MODALITY, Level::Series, Column::Text("se.modality")),
    (tags::SOP_INSTANCE_UID, Level::Image, Column::Uid("i.uid")),
    (tags::SOP_CLASS_UID, Level::Image, Column::Uid("i.sop_class")),
];

const JOINS: [(Level, &str); 3] = [
    (Level::Study, " JOIN studies st ON st.patient = p.id"),
    (Level::Series, " JOIN series se ON se.study = st.id"),
    (Level::Image, " JOIN instances i ON i.series = se.id"),
];

/// The columns with the data sets of this level and those above. What a patient is said to be belongs to the study
/// (PS3.4 §C.6.2.1); of a patient by itself one study has the last word.
pub(crate) fn data_sets(level: Option<Level>) -> String {
    match level {
        Some(Level::Patient) => PATIENT.to_owned(),
        Some(level) => {
            let below = LEVELS.iter().filter(|of| **of > Level::Patient && **of <= level);
            let below = below.map(|of| format!(", {}.data_set", table(*of).1));
            format!("st.patient_data_set{}", below.collect::<String>())
        }
        None => "i.data_set".to_owned(),
    }
}

const PATIENT: &str = "(SELECT patient_data_set FROM studies WHERE id = p.study)";

/// The column that says whether the studies of a patient say different things of it.
pub(crate) fn differs() -> String {
    format!("EXISTS (SELECT 1 FROM studies x WHERE x.patient = p.id AND x.patient_data_set <> {PATIENT})")
}

/// The column with the row of an instance of the entity, the first of them.
pub(crate) fn an_instance(level: Level) -> &'static str {
    match level {
        Level::Patient => {
            "(SELECT z.id FROM studies x JOIN series y ON y.study = x.id JOIN instances z ON z.series = y.id
              WHERE x.patient = p.id LIMIT 1)"
        }
        Level::Study => {
            "(SELECT z.id FROM series y JOIN instances z ON z.series = y.id WHERE y.study = st.id LIMIT 1)"
        }
        Level::Series => "(SELECT id FROM instances WHERE series = se.id LIMIT 1)",
        Level::Image | Level::Frame => "i.id",
    }
}

fn table(level: Level) -> (&'static str, &'static str) {
    match level {
        Level::Patient => ("patients", "p"),
        Level::Study => ("studies", "st"),
        Level::Series => ("series", "se"),
        Level::Image | Level::Frame => ("instances", "i"),
    }
}

/// The column that counts or gathers this attribute (PS3.4 §C.3.4).
pub(crate) fn computed(tag: Tag) -> Option<(Level, &'static str)> {
    let (_, level) = COMPUTED.into_iter().find(|(of, _)| *of == tag)?;
    let sql = match tag {
        tags::NUMBER_OF_PATIENT_RELATED_STUDIES => "(SELECT count(*) FROM studies WHERE patient = p.id)",
        tags::NUMBER_OF_PATIENT_RELATED_SERIES => {
            "(SELECT count(*) FROM studies x JOIN series y ON y.study = x.id WHERE x.patient = p.id)"
        }
        tags::NUMBER_OF_PATIENT_RELATED_INSTANCES => {
            "(SELECT count(*) FROM studies x JOIN series y ON y.study = x.id JOIN instances z ON z.series = y.id
              WHERE x.patient = p.id)"
        }
        tags::NUMBER_OF_STUDY_RELATED_SERIES => "(SELECT count(*) FROM series WHERE study = st.id)",
        tags::NUMBER_OF_STUDY_RELATED_INSTANCES => {
            "(SELECT count(*) FROM series y JOIN instances z ON z.series = y.id WHERE y.study = st.id)"
        }
        tags::MODALITIES_IN_STUDY => {
            r"(SELECT string_agg(value, '\') FROM
               (SELECT DISTINCT modality AS value FROM series WHERE study = st.id AND modality <> '' ORDER BY 1) AS x)"
        }
        tags::SOP_CLASSES_IN_STUDY => {
            r"(SELECT string_agg(value, '\') FROM
               (SELECT DISTINCT z.sop_class AS value FROM series y JOIN instances z ON z.series = y.id
                WHERE y.study = st.id ORDER BY 1) AS x)"
        }
        tags::NUMBER_OF_SERIES_RELATED_INSTANCES => "(SELECT count(*) FROM instances WHERE series = se.id)",
        _ => return None,
    };
    Some((level, sql))
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};

    use crate::sql::params_from_iter;
    use kerma_dataset::DataSet;
    use kerma_service::matching::Matching;

    use super::*;
    use crate::scratch::Scratch;
    use crate::{Durability, ReadableBy, schema};

    /// How SQLite goes about it.
    fn plan(level: Level, keys: &[(Tag, &str)]) -> String {
        static PLANS: AtomicU32 = AtomicU32::new(0);
        let scratch = Scratch::new(&format!("plan-{}", PLANS.fetch_add(1, Ordering::Relaxed)));
        let path = scratch.path().join("index");
        let index = schema::sqlite::open_writer(&path, Durability::Relaxed, ReadableBy::Owner).unwrap();
        let mut identifier = DataSet::new();
        for (tag, value) in keys {
            identifier.set(*tag, *value).unwrap();
        }
        let selection = Selection::new(level, &RequestIdentifier::new(&identifier, &Matching::default()));
        let sql = format!("EXPLAIN QUERY PLAN {}", selection.page(&data_sets(Some(level)), 0, 16));
        let mut statement = index.prepare(&sql).unwrap();
        let steps = statement.query_map(params_from_iter(selection.parameters()), |row| row.get::<String>(3));
        steps.unwrap().map(Result::unwrap).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn no_table_is_gone_through_for_what_has_an_index() {
        for keys in [
            [(tags::PATIENT_ID, "7")].as_slice(),
            &[(tags::ACCESSION_NUMBER, "7"), (tags::PATIENT_NAME, "")],
            &[(tags::ACCESSION_NUMBER, r"7\8")],
            &[(tags::PATIENT_NAME, "Doe^Jane")],
            &[(tags::PATIENT_NAME, "DOE^J*"), (tags::PATIENT_ID, "")],
            &[(tags::STUDY_INSTANCE_UID, r"1.2\1.3"), (tags::PATIENT_NAME, ""), (tags::MODALITY, "CT")],
            &[
                (tags::STUDY_DATE, "20240101-20240131"),
                (tags::PATIENT_NAME, "D*"),
                (tags::PATIENT_SEX, ""),
                (tags::PATIENT_ID, ""),
            ],
        ] {
            let is_of_patient =
                keys.iter().all(|(tag, _)| matches!(*tag, tags::PATIENT_NAME | tags::PATIENT_ID));
            for level in LEVELS.into_iter().filter(|level| is_of_patient || *level > Level::Patient) {
                let plan = plan(level, keys);
                assert!(!plan.contains("SCAN"), "{keys:?} at {level}:\n{plan}");
            }
        }
    }

    #[test]
    fn what_no_index_helps_with_is_read_in_order_so_that_the_first_is_there_before_the_last() {
        for level in LEVELS {
            let plan = plan(level, &[(tags::PATIENT_NAME, "D*")]);
            assert!(!plan.contains("TEMP B-TREE"), "{level}:\n{plan}");
        }
    }

    #[test]
    fn objects_of_no_patient_are_found_by_their_sop_class() {
        let scratch = Scratch::new("plan-of-no-patient");
        let path = scratch.path().join("index");
        let index = schema::sqlite::open_writer(&path, Durability::Relaxed, ReadableBy::Owner).unwrap();
        let query = RequestIdentifier::new(&DataSet::new(), &Matching::default());
        let classes = [kerma_dictionary::uids::HANGING_PROTOCOL_STORAGE];
        let selection = Selection::of_no_patient(&classes, &query);
        let sql = format!("EXPLAIN QUERY PLAN {}", selection.page(&data_sets(None), 0, 16));
        let mut statement = index.prepare(&sql).unwrap();
        let parameters = params_from_iter(selection.parameters());
        let plan: String = statement.query_row(parameters, |row| row.get(3)).unwrap();
        assert!(plan.contains("instances_by_series"), "{plan}");
    }

    #[test]
    fn each_attribute_that_is_computed_has_a_column() {
        for (tag, level) in COMPUTED {
            assert_eq!(computed(tag).unwrap().0, level);
        }
    }
}
