//! A step, from the files that it has made.

use kerma_dataset::{DataSet, Date, ElementRef, Sequence, Time};
use kerma_dictionary::{AeTitle, Uid, tags};
use kerma_service::mpps::{Performed, Series, Start};

use crate::files::subjects::{self, Subject};
use crate::report::clock::Utc;

/// What the options say of a step.
pub(super) struct Told {
    pub(super) uid: Uid,
    pub(super) id: Option<String>,
    pub(super) station: Option<AeTitle>,
}

impl Told {
    /// The step that made these instances of a study.
    pub(super) fn performed(&self, study: &Uid, instances: &[Subject]) -> Result<Performed, String> {
        let told = |error: kerma_dataset::ValueError| error.to_string();
        let first = instances.first().ok_or("there is no instance")?;
        let item = worklist_item(study, first)?;
        let title = self.station.map_or_else(|| AeTitle::new("MPPSSCU"), Ok);
        let (date, time) = now()?;
        let id = self.id.clone().unwrap_or_else(|| format!("PPS{}", Utc::now().short()));
        let modality = first.attributes.string(tags::MODALITY).ok().filter(|modality| !modality.is_empty());
        let start = Start {
            id: &id,
            station: title.map_err(|error| error.to_string())?,
            modality: modality.as_deref().unwrap_or("OT"),
            date,
            time,
        };
        let mut performed = Performed::scheduled(self.uid.clone(), &item, &start).map_err(told)?;
        performed = performed.with(tags::TIMEZONE_OFFSET_FROM_UTC, "+0000").map_err(told)?;
        let text = |tag| first.attributes.string(tag).ok().filter(|text| !text.is_empty());
        for (from, to) in [
            (tags::STUDY_ID, tags::STUDY_ID),
            (tags::STATION_NAME, tags::PERFORMED_STATION_NAME),
            (tags::STUDY_DESCRIPTION, tags::PERFORMED_PROCEDURE_STEP_DESCRIPTION),
        ] {
            if let Some(text) = text(from) {
                performed = performed.with(to, text).map_err(told)?;
            }
        }
        Ok(performed)
    }
}

/// What a worklist would have said of the step, as far as an image repeats it.
fn worklist_item(study: &Uid, image: &Subject) -> Result<DataSet, String> {
    let told = |error: kerma_dataset::ValueError| error.to_string();
    if study.is_empty() {
        return Err("the study is not known".into());
    }
    let mut item = image.attributes.clone();
    // what was requested, in the words of the request
    let requested = item.get::<Sequence>(tags::REQUEST_ATTRIBUTES_SEQUENCE).ok();
    let requested = requested.and_then(|sequence| sequence.items.into_iter().next());
    if let Some(requested) = requested {
        let of_request =
            |element: &ElementRef<'_>| !element.is_empty() && element.tag() != tags::SPECIFIC_CHARACTER_SET;
        for element in requested.data_set.iter().filter(of_request) {
            item.insert(element.to_element());
        }
        item.set(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE, requested.data_set.clone()).map_err(told)?;
    }
    item.set(tags::STUDY_INSTANCE_UID, study).map_err(told)?;
    Ok(item)
}

/// The series that the instances are of.
pub(super) fn series(instances: &[Subject]) -> Result<Vec<Series>, String> {
    let told = |error: kerma_dataset::ValueError| error.to_string();
    let of_series = |(uid, instances): (Uid, Vec<Subject>)| {
        let Some(first) = instances.first().filter(|_| !uid.is_empty()) else {
            return Err("the series of an instance is not known".to_owned());
        };
        let text = |tag| first.attributes.strings(tag).ok().map(|values| values.join("\\"));
        let text = |tag| text(tag).filter(|text| !text.is_empty());
        let protocol = text(tags::PROTOCOL_NAME).or_else(|| text(tags::SERIES_DESCRIPTION));
        let protocol = protocol.unwrap_or_else(|| "UNKNOWN".into());
        let mut series = Series::new(&uid, &protocol).map_err(told)?;
        for tag in [tags::SERIES_DESCRIPTION, tags::OPERATORS_NAME, tags::PERFORMING_PHYSICIAN_NAME] {
            if let Some(text) = text(tag) {
                series = series.with(tag, text).map_err(told)?;
            }
        }
        let add = |series: Series, subject: &Subject| {
            series.instance(&subject.reference.sop_class, &subject.reference.sop_instance)
        };
        Ok(instances.iter().fold(series, add))
    };
    subjects::by_series(instances.to_vec()).into_iter().map(of_series).collect()
}

/// The date and time of now, in UTC.
pub(super) fn now() -> Result<(Date, Time), String> {
    let now = Utc::now();
    let told = |error: kerma_dataset::TemporalError| error.to_string();
    Ok((now.date().parse().map_err(told)?, now.time_of_day().parse().map_err(told)?))
}
