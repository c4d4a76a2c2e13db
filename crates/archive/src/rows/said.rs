//! What instances have said of their series: most follow others of it and say the same, and then nothing changes but for their own rows.

use std::collections::BTreeMap;

use kerma_dictionary::Uid;

use crate::entry::Place;

/// So many series are known at a time.
const MOST: usize = 64;

/// What was said by instances that were stored since anything else was written: whoever writes anything else, or undoes something,
/// [forgets](Said::forget) it.
///
/// An instance that was stored before and said the same has changed what was to be changed: what it said was no contradiction, and what
/// lacked a value has it since. Those after it complete only what it said nothing of.
#[derive(Debug, Default)]
pub(crate) struct Said(BTreeMap<Uid, OfSeries>);

#[derive(Debug)]
struct OfSeries {
    id: i64,
    study: Uid,
    /// Of the patient, the study and the series.
    data_sets: [Vec<u8>; 3],
}

impl Said {
    /// The row of the series of this place, if another instance has said all that this one says of it.
    pub(super) fn series(&self, place: &Place) -> Option<i64> {
        let of = self.0.get(&place.series)?;
        let same = of.study == place.study && of.data_sets.iter().eq(data_sets(place));
        same.then_some(of.id)
    }

    /// An instance of this place is stored in this series.
    pub(super) fn note(&mut self, place: &Place, id: i64) {
        if self.0.len() >= MOST {
            self.0.clear();
        }
        let (study, data_sets) = (place.study.clone(), data_sets(place).map(Clone::clone));
        self.0.insert(place.series.clone(), OfSeries { id, study, data_sets });
    }

    /// Nothing is known.
    pub(crate) fn forget(&mut self) {
        self.0.clear();
    }
}

fn data_sets(place: &Place) -> [&Vec<u8>; 3] {
    [&place.patient_data_set, &place.study_data_set, &place.series_data_set]
}

#[cfg(test)]
mod tests {
    use kerma_dataset::DataSet;
    use kerma_dictionary::{Tag, tags, uids};

    use super::*;
    use crate::entry::Entry;
    use crate::rows::{New, Stored, insert_after};
    use crate::scratch::Scratch;
    use crate::sql::Connection;
    use crate::{Durability, ReadableBy, schema};

    /// What instances say beside what all say.
    const SAYINGS: [&[(Tag, &str)]; 8] = [
        &[],
        &[(tags::PATIENT_ID, "8")],
        &[(tags::PATIENT_ID, "")],
        &[(tags::PATIENT_NAME, "Roe^Jane")],
        &[(tags::PATIENT_ID, ""), (tags::PATIENT_NAME, "Roe^Jane"), (tags::STUDY_DATE, "20240229")],
        &[(tags::ISSUER_OF_PATIENT_ID, "HOSPITAL"), (tags::SERIES_DESCRIPTION, "head")],
        &[(tags::STUDY_INSTANCE_UID, "1.3")],
        &[(tags::SERIES_INSTANCE_UID, "1.2.4"), (tags::MODALITY, "CT")],
    ];

    fn entry(number: usize, said: &[(Tag, &str)]) -> Entry {
        let mut data_set = DataSet::new();
        let instance = format!("1.2.3.{number}");
        let all = [
            (tags::SOP_CLASS_UID, "1.2.840.10008.5.1.4.1.1.2"),
            (tags::SOP_INSTANCE_UID, &instance),
            (tags::STUDY_INSTANCE_UID, "1.2"),
            (tags::SERIES_INSTANCE_UID, "1.2.3"),
            (tags::PATIENT_ID, "7"),
            (tags::PATIENT_NAME, "Doe^Jane"),
        ];
        all.iter().chain(said).for_each(|(tag, value)| data_set.set(*tag, *value).unwrap());
        Entry::new(&data_set).unwrap()
    }

    /// The attribute that contradicts of each instance, or nothing, and the rows that there are then.
    fn outcome(index: &Connection, sequence: &[usize], remembers: bool) -> (Vec<Option<Tag>>, Vec<String>) {
        let transaction = index.begin().unwrap();
        let mut said = Said::default();
        let mut contradictions = Vec::new();
        for (number, saying) in sequence.iter().enumerate() {
            let entry = entry(number, SAYINGS[*saying]);
            let stored = Stored {
                file: format!("{number}.dcm"),
                transfer_syntax: uids::IMPLICIT_VR_LITTLE_ENDIAN,
                length: 1,
                data_set_offset: 0,
                unsynced: None,
            };
            let new = New {
                entry: &entry,
                stored: &stored,
                digest: None,
                corrects: false,
                received: None,
                peer: None,
            };
            contradictions.push(insert_after(&transaction, &new, None, &mut said).unwrap().err());
            if !remembers {
                said.forget();
            }
        }
        let sql = "SELECT 'patient ' || id || whole_id || issuer || name || coalesce(study, '') FROM patients
                   UNION ALL SELECT 'study ' || id || patient || uid || coalesce(date, '') || source ||
                                    hex(patient_data_set) || hex(data_set) FROM studies
                   UNION ALL SELECT 'series ' || id || study || uid || coalesce(modality, '') || source || hex(data_set) FROM series
                   UNION ALL SELECT 'instance ' || series || uid FROM instances ORDER BY 1";
        let mut rows = transaction.prepare(sql).unwrap();
        let rows = rows.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap();
        (contradictions, rows)
    }

    #[test]
    fn it_makes_no_difference_whether_what_was_said_is_known_or_looked_for() {
        let scratch = Scratch::new("said");
        let path = scratch.path().join("index");
        let index = schema::sqlite::open_writer(&path, Durability::Relaxed, ReadableBy::Owner).unwrap();
        for number in 0..SAYINGS.len().pow(3) {
            let sequence = [number / 64, number / 8 % 8, number % 8, number / 64];
            assert_eq!(outcome(&index, &sequence, true), outcome(&index, &sequence, false), "{sequence:?}");
        }
    }

    #[test]
    fn only_what_was_said_of_the_series_is_known_and_of_no_more_than_some() {
        let place = |number: usize, said: &[(Tag, &str)]| entry(number, said).place.unwrap();
        let mut said = Said::default();
        said.note(&place(1, SAYINGS[0]), 5);
        assert_eq!(said.series(&place(2, SAYINGS[0])), Some(5));
        SAYINGS[1..].iter().for_each(|other| assert_eq!(said.series(&place(2, other)), None));
        for number in 0..2 * MOST {
            let series = format!("1.5.{number}");
            let of_series: &[(Tag, &str)] = &[(tags::SERIES_INSTANCE_UID, &series)];
            said.note(&place(1, of_series), 6);
            assert!(said.0.len() <= MOST);
        }
        said.forget();
        assert_eq!(said.series(&place(2, SAYINGS[0])), None);
    }
}
