//! Studies, series and instances, as the index has them, with what the page shows of each.

use std::collections::HashMap;

use kerma_dataset::{DataSet, Element, PersonName, Value};
use kerma_dictionary::{Tag, Uid, Vr, data_elements, tags, uids};
use kerma_service::matching::keys::Level;
use kerma_service::matching::{Matching, RequestIdentifier};

use super::number;
use crate::Failure;
use crate::origin::{self, Matches, Origin};
use crate::resource::Resource;

/// A study.
#[derive(Clone, Debug)]
pub(super) struct Study {
    pub(super) uid: Uid,
    /// The patient's name as people write it.
    pub(super) patient: String,
    pub(super) patient_id: String,
    pub(super) birth_date: String,
    pub(super) sex: String,
    /// `20240131`
    pub(super) date: String,
    pub(super) time: String,
    pub(super) accession: String,
    pub(super) description: String,
    pub(super) referring: String,
    pub(super) modalities: Vec<String>,
    pub(super) series: u64,
    pub(super) instances: u64,
}

/// What is asked of a study.
const OF_STUDY: [Tag; 14] = [
    tags::STUDY_INSTANCE_UID,
    tags::PATIENT_NAME,
    tags::PATIENT_ID,
    tags::PATIENT_BIRTH_DATE,
    tags::PATIENT_SEX,
    tags::STUDY_DATE,
    tags::STUDY_TIME,
    tags::ACCESSION_NUMBER,
    tags::STUDY_DESCRIPTION,
    tags::REFERRING_PHYSICIAN_NAME,
    tags::MODALITIES_IN_STUDY,
    tags::NUMBER_OF_STUDY_RELATED_SERIES,
    tags::NUMBER_OF_STUDY_RELATED_INSTANCES,
    tags::STUDY_ID,
];

impl Study {
    /// The studies of which these keys hold, found by and by.
    pub(super) fn all(
        origin: &dyn Origin,
        keys: &DataSet,
    ) -> Result<impl Iterator<Item = Result<Study, Failure>> + use<>, Failure> {
        let found = search(origin, Level::Study, keys, &OF_STUDY)?;
        Ok(found.data_sets.map(|found| found.map(|found| Study::of(&found))))
    }

    /// The study of this resource; `None` if there is none.
    pub(super) fn find(origin: &dyn Origin, study: &Resource) -> Result<Option<Study>, Failure> {
        Study::all(origin, &study.identifier())?.next().transpose()
    }

    pub(super) fn of(found: &DataSet) -> Study {
        let text = |tag| text(found, tag);
        Study {
            uid: uid(found, tags::STUDY_INSTANCE_UID),
            patient: name(&text(tags::PATIENT_NAME)),
            patient_id: text(tags::PATIENT_ID),
            birth_date: text(tags::PATIENT_BIRTH_DATE),
            sex: text(tags::PATIENT_SEX),
            date: text(tags::STUDY_DATE),
            time: text(tags::STUDY_TIME),
            accession: text(tags::ACCESSION_NUMBER),
            description: text(tags::STUDY_DESCRIPTION),
            referring: name(&text(tags::REFERRING_PHYSICIAN_NAME)),
            modalities: found.strings(tags::MODALITIES_IN_STUDY).unwrap_or_default(),
            series: count(found, tags::NUMBER_OF_STUDY_RELATED_SERIES),
            instances: count(found, tags::NUMBER_OF_STUDY_RELATED_INSTANCES),
        }
    }

    /// Its patient, for people, if one is known.
    pub(super) fn patient(&self) -> &str {
        match self.patient.is_empty() {
            true if self.patient_id.is_empty() => "no name",
            true => &self.patient_id,
            false => &self.patient,
        }
    }

    /// When it was, for people.
    pub(super) fn when(&self) -> String {
        format!("{} {}", number::date(&self.date), number::time(&self.time)).trim().to_owned()
    }
}

/// A series.
#[derive(Clone, Debug)]
pub(super) struct Series {
    pub(super) uid: Uid,
    pub(super) number: String,
    pub(super) modality: String,
    pub(super) description: String,
    pub(super) body_part: String,
    pub(super) instances: u64,
}

impl Series {
    /// The series of this resource, in the order of their numbers.
    pub(super) fn all(origin: &dyn Origin, within: &Resource) -> Result<Vec<Series>, Failure> {
        let told = [
            tags::SERIES_INSTANCE_UID,
            tags::SERIES_NUMBER,
            tags::MODALITY,
            tags::SERIES_DESCRIPTION,
            tags::BODY_PART_EXAMINED,
            tags::NUMBER_OF_SERIES_RELATED_INSTANCES,
        ];
        let found = search(origin, Level::Series, &within.identifier(), &told)?;
        let mut series: Vec<Series> =
            found.data_sets.map(|found| found.map(|found| Series::of(&found))).collect::<Result<_, _>>()?;
        series.sort_by_cached_key(|series| (ordinal(&series.number), series.uid.to_string()));
        Ok(series)
    }

    fn of(found: &DataSet) -> Series {
        Series {
            uid: uid(found, tags::SERIES_INSTANCE_UID),
            number: text(found, tags::SERIES_NUMBER),
            modality: text(found, tags::MODALITY),
            description: text(found, tags::SERIES_DESCRIPTION),
            body_part: text(found, tags::BODY_PART_EXAMINED),
            instances: count(found, tags::NUMBER_OF_SERIES_RELATED_INSTANCES),
        }
    }

    /// What it is called: its description, or its number.
    pub(super) fn title(&self) -> String {
        match (self.description.is_empty(), self.number.is_empty()) {
            (false, _) => self.description.clone(),
            (true, false) => format!("Series {}", self.number),
            (true, true) => "Series without a number".to_owned(),
        }
    }
}

/// An instance.
#[derive(Clone, Debug)]
pub(super) struct Instance {
    pub(super) uid: Uid,
    pub(super) sop_class: Uid,
    pub(super) transfer_syntax: Uid,
    pub(super) number: String,
    /// Columns and rows, if it has pixels.
    pub(super) size: Option<(u64, u64)>,
    /// 1 if it does not say.
    pub(super) frames: u64,
}

impl Instance {
    /// The instances of this resource, in the order of their numbers.
    pub(super) fn all(origin: &dyn Origin, within: &Resource) -> Result<Vec<Instance>, Failure> {
        let told = [
            tags::SOP_INSTANCE_UID,
            tags::SOP_CLASS_UID,
            tags::INSTANCE_NUMBER,
            tags::ROWS,
            tags::COLUMNS,
            tags::NUMBER_OF_FRAMES,
        ];
        let found = search(origin, Level::Image, &within.identifier(), &told)?;
        let mut told = HashMap::new();
        for found in found.data_sets {
            let found = found?;
            told.insert(uid(&found, tags::SOP_INSTANCE_UID), found);
        }
        let mut instances = Vec::new();
        for stored in origin.select(within)?.instances {
            let stored = stored?;
            // What came between the two is shown the next time.
            let Some(found) = told.remove(stored.sop_instance()) else { continue };
            instances.push(Instance::of(&*stored, &found));
        }
        instances.sort_by_cached_key(|instance| (ordinal(&instance.number), instance.uid.to_string()));
        Ok(instances)
    }

    /// The UIDs of those of a series in the same order. No file is looked into for them.
    pub(super) fn order(origin: &dyn Origin, series: &Resource) -> Result<Vec<Uid>, Failure> {
        let told = [tags::SOP_INSTANCE_UID, tags::INSTANCE_NUMBER];
        let found = search(origin, Level::Image, &series.identifier(), &told)?;
        let mut order = Vec::new();
        for found in found.data_sets {
            let found = found?;
            order.push((text(&found, tags::INSTANCE_NUMBER), uid(&found, tags::SOP_INSTANCE_UID)));
        }
        order.sort_by_cached_key(|(number, uid)| (ordinal(number), uid.to_string()));
        Ok(order.into_iter().map(|(_, uid)| uid).collect())
    }

    fn of(stored: &dyn origin::Instance, found: &DataSet) -> Instance {
        let number = |tag| found.get::<u16>(tag).ok().filter(|number| *number > 0).map(u64::from);
        Instance {
            uid: stored.sop_instance().clone(),
            sop_class: stored.sop_class().clone(),
            transfer_syntax: stored.transfer_syntax().clone(),
            number: text(found, tags::INSTANCE_NUMBER),
            size: number(tags::COLUMNS).zip(number(tags::ROWS)),
            frames: count(found, tags::NUMBER_OF_FRAMES).max(1),
        }
    }

    /// What it is called: its number.
    pub(super) fn title(&self) -> String {
        match self.number.is_empty() {
            true => "Instance without a number".to_owned(),
            false => format!("Instance {}", self.number),
        }
    }

    /// What it is: the name of its SOP class.
    pub(super) fn kind(&self) -> String {
        match uids::by_uid(&self.sop_class) {
            Some(known) => known.name.trim_end_matches(" Storage").to_owned(),
            None => self.sop_class.to_string(),
        }
    }
}

/// The entities that have these keys, told with these attributes.
fn search(origin: &dyn Origin, level: Level, keys: &DataSet, told: &[Tag]) -> Result<Matches, Failure> {
    let mut identifier = keys.clone();
    for tag in told.iter().filter(|tag| !keys.contains(**tag)) {
        let vr = data_elements::vr_of(*tag).unwrap_or(Vr::UN);
        identifier.insert(Element::new(*tag, vr, Value::default()));
    }
    origin.search(level, RequestIdentifier::new(&identifier, &Matching::default()))
}

fn text(found: &DataSet, tag: Tag) -> String {
    found.string(tag).unwrap_or_default().trim().to_owned()
}

/// Empty, where a name of nothing leads nowhere, if there is none.
fn uid(found: &DataSet, tag: Tag) -> Uid {
    found.uid(tag).unwrap_or_else(|_| Uid::from_static(""))
}

fn count(found: &DataSet, tag: Tag) -> u64 {
    text(found, tag).parse().unwrap_or_default()
}

/// Numbers in their order, then what is none.
fn ordinal(number: &str) -> (bool, i64) {
    number.parse().map_or((true, 0), |number| (false, number))
}

/// A person's name as people write it: `Doe, Jane Mary` for `Doe^Jane^Mary`, and how it is written otherwise.
fn name(text: &str) -> String {
    let name = PersonName::new(text);
    let groups = [name.alphabetic(), name.ideographic(), name.phonetic()];
    let written = groups.into_iter().flatten().map(|group| {
        let mut components = group.split('^').map(str::trim);
        let family = components.next().unwrap_or_default();
        let others: Vec<&str> = components.filter(|component| !component.is_empty()).collect();
        match (family.is_empty(), others.is_empty()) {
            (_, true) => family.to_owned(),
            (true, false) => others.join(" "),
            (false, false) => format!("{family}, {}", others.join(" ")),
        }
    });
    written.collect::<Vec<_>>().join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_as_people_write_it() {
        for (text, written) in [
            ("Doe^Jane^Mary^Dr.^", "Doe, Jane Mary Dr."),
            ("Doe", "Doe"),
            ("^Jane", "Jane"),
            ("", ""),
            ("Yamada^Tarou=山田^太郎=やまだ^たろう", "Yamada, Tarou · 山田, 太郎 · やまだ, たろう"),
            ("<script>alert(1)</script>^A", "<script>alert(1)</script>, A"),
        ] {
            assert_eq!(name(text), written);
        }
    }

    #[test]
    fn numbers_go_by_their_value_and_before_what_is_none() {
        let mut numbers = ["10", "x", "2", "", "-1"];
        numbers.sort_by_key(|number| ordinal(number));
        assert_eq!(numbers, ["-1", "2", "10", "x", ""]);
    }
}
