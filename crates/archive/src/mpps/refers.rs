//! What a step refers to: scheduled steps, series and instances.

use std::collections::BTreeSet;

use crate::sql::{Connection, params};
use kerma_dataset::{DataSet, ItemsIter};
use kerma_dictionary::{Tag, Uid, tags};
use kerma_service::Reference;

use crate::{Error, rows};

/// A series that a step made, with the instances that the step says of it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PerformedSeries {
    /// Its Series Instance UID.
    pub uid: Uid,
    /// Images and other instances, in the order in which the step has them.
    pub instances: Vec<Reference>,
}

/// The sequences of a series whose items refer to its instances (PS3.4 Table F.7.2-1).
pub(super) const INSTANCES: [Tag; 2] =
    [tags::REFERENCED_IMAGE_SEQUENCE, tags::REFERENCED_NON_IMAGE_COMPOSITE_SOP_INSTANCE_SEQUENCE];

/// What the attributes of a step refer to.
pub(super) struct Refers {
    /// Study Instance UID, Scheduled Procedure Step ID, Accession Number: empty if the step does not say it.
    pub(super) scheduled: BTreeSet<[String; 3]>,
    pub(super) series: Vec<PerformedSeries>,
}

impl Refers {
    pub(super) fn of(attributes: &DataSet) -> Refers {
        let scheduled = items(attributes, tags::SCHEDULED_STEP_ATTRIBUTES_SEQUENCE).map(|item| {
            [tags::STUDY_INSTANCE_UID, tags::SCHEDULED_PROCEDURE_STEP_ID, tags::ACCESSION_NUMBER]
                .map(|tag| text(&item.data_set, tag))
        });
        let series = items(attributes, tags::PERFORMED_SERIES_SEQUENCE).filter_map(|series| {
            let instances = INSTANCES.into_iter().flat_map(|tag| items(&series.data_set, tag));
            let instances = instances.filter_map(|item| Reference::of(&item.data_set).ok());
            let uid = series.data_set.uid(tags::SERIES_INSTANCE_UID).ok()?;
            Some(PerformedSeries { uid, instances: instances.collect() })
        });
        Refers { scheduled: scheduled.collect(), series: series.collect() }
    }

    /// The studies, each once.
    pub(super) fn studies(&self) -> Vec<Uid> {
        let studies: BTreeSet<&str> = self.scheduled.iter().map(|[study, _, _]| study.as_str()).collect();
        studies
            .into_iter()
            .filter(|study| !study.is_empty())
            .map(|study| Uid::from_bytes(study.as_bytes()))
            .collect()
    }

    /// For a step that has none yet.
    pub(super) fn insert(&self, index: &Connection, mpps: i64) -> Result<(), Error> {
        let sql = "INSERT INTO performed (mpps, study, step, accession) VALUES (?1, ?2, ?3, ?4)";
        let mut insert = index.prepare_cached(sql)?;
        for [study, step, accession] in &self.scheduled {
            insert.execute(params![mpps, study, step, accession])?;
        }
        let mut series =
            index.prepare_cached("INSERT INTO performed_series VALUES (?1, ?2) ON CONFLICT DO NOTHING")?;
        let mut instance =
            index.prepare_cached("INSERT INTO performed_instances VALUES (?1, ?2) ON CONFLICT DO NOTHING")?;
        for PerformedSeries { uid, instances } in &self.series {
            series.execute(params![mpps, rows::text(uid)])?;
            for Reference { sop_instance, .. } in instances {
                instance.execute(params![mpps, rows::text(sop_instance)])?;
            }
        }
        Ok(())
    }

    /// Instead of what the step referred to before.
    pub(super) fn replace(&self, index: &Connection, mpps: i64) -> Result<(), Error> {
        for table in ["performed", "performed_series", "performed_instances"] {
            index.prepare_cached(&format!("DELETE FROM {table} WHERE mpps = ?1"))?.execute([mpps])?;
        }
        self.insert(index, mpps)
    }
}

fn items(data_set: &DataSet, tag: Tag) -> ItemsIter<'_> {
    data_set.items(tag).unwrap_or_default().iter()
}

/// The value, without the spaces around it that say nothing.
fn text(data_set: &DataSet, tag: Tag) -> String {
    data_set.string(tag).map(|text| text.trim().to_owned()).unwrap_or_default()
}
