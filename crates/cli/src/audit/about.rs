//! Whom instances are of: as their first elements say, or as the archive knows.

use std::collections::BTreeMap;
use std::path::Path;

use bytes::Bytes;
use kerma_archive::{Archive, Entity, Error, Search};
use kerma_audit::{Contents, Patient, Study};
use kerma_dataset::part10::{Part10, ReadHead};
use kerma_dataset::{DataSet, Encoding, Reading};
use kerma_dictionary::{Tag, Uid, tags};
use kerma_service::matching::keys::{Level, unique_key};

use crate::files::identity::FIRST_PART;

/// Stands for a study that is not known, and for that of what has none.
pub(super) const NO_STUDY: Uid = Uid::from_static("<none>");

/// The study and the patient of an instance.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct About {
    pub(crate) study: Uid,
    /// Patient ID.
    pub(crate) patient: String,
}

impl About {
    /// What the beginning of a data set says. Unless it `is_all` there is, it has to go beyond what says so: a value may be
    /// cut off at its end.
    pub(crate) fn of_beginning(beginning: &Bytes, encoding: Encoding, is_all: bool) -> Option<About> {
        let read = Reading::new(encoding).until(tags::STUDY_ID).read(beginning.clone()).ok()?;
        let goes_beyond = read.length < beginning.len() as u64;
        About::of(&read.data_set).filter(|_| is_all || goes_beyond)
    }

    /// The study, with so many instances of each SOP class.
    pub(super) fn study_of<'a>(&self, counts: impl IntoIterator<Item = (&'a Uid, u64)>) -> Study {
        let study = Study::new(self.study.clone());
        counts.into_iter().fold(study, |study, (class, number)| study.with(class.clone(), number))
    }

    fn of(data_set: &DataSet) -> Option<About> {
        let study = data_set.uid(tags::STUDY_INSTANCE_UID).ok().filter(|uid| !uid.as_bytes().is_empty())?;
        Some(About { study, patient: data_set.string(tags::PATIENT_ID).unwrap_or_default() })
    }
}

/// A study of which something is recorded, and what.
#[derive(Debug, Clone)]
pub(crate) struct Found {
    pub(crate) about: About,
    /// SOP class and instance.
    pub(crate) instances: Vec<(Uid, Uid)>,
}

impl Found {
    /// The study, with how many instances each SOP class has.
    pub(crate) fn study(&self) -> Study {
        let mut counts = BTreeMap::<&Uid, u64>::new();
        self.instances.iter().for_each(|(class, _)| *counts.entry(class).or_default() += 1);
        self.about.study_of(counts)
    }

    /// The same, with which instances they are.
    pub(crate) fn study_with_instances(&self) -> Study {
        let mut study = self.study();
        for Contents { sop_class, instances, .. } in &mut study.contents {
            let of_class = self.instances.iter().filter(|(class, _)| class == sop_class);
            instances.extend(of_class.map(|(_, instance)| instance.clone()));
        }
        study
    }

    pub(crate) fn patient(&self) -> Patient {
        Patient::new(&self.about.patient)
    }
}

/// The studies of what matches the unique keys (PS3.4 §C.6) of an identifier.
pub(super) fn matching(archive: &Archive, identifier: &DataSet) -> Result<Vec<Found>, Error> {
    let mut asked = DataSet::new();
    let levels = [Level::Patient, Level::Study, Level::Series, Level::Image];
    let unique = levels.into_iter().filter_map(unique_key);
    for tag in [tags::SPECIFIC_CHARACTER_SET].into_iter().chain(unique) {
        match identifier.get_element(tag) {
            Some(element) => drop(asked.insert(element.to_element())),
            None if tag == tags::SPECIFIC_CHARACTER_SET => {}
            None => ask(&mut asked, tag),
        }
    }
    ask(&mut asked, tags::SOP_CLASS_UID);
    let mut found = BTreeMap::<Uid, Found>::new();
    for instance in archive.search(Search::new(Level::Image, &asked)) {
        let instance = instance?;
        let uid = |tag: Tag| instance.uid(tag).unwrap_or(NO_STUDY);
        let Some(about) = About::of(&instance) else { continue };
        let of = found.entry(about.study.clone()).or_insert(Found { about, instances: Vec::new() });
        of.instances.push((uid(tags::SOP_CLASS_UID), uid(tags::SOP_INSTANCE_UID)));
    }
    Ok(found.into_values().collect())
}

fn ask(identifier: &mut DataSet, tag: Tag) {
    // An empty value goes into every element.
    let _ = identifier.set(tag, "");
}

/// A study, a series or an instance that the archive has.
pub(crate) fn of_entity(archive: &Archive, entity: &Entity) -> Vec<Found> {
    let mut identifier = DataSet::new();
    let Some(tag) = unique_key(entity.level()) else { return Vec::new() };
    let _ = identifier.set(tag, entity.uid().clone());
    told(matching(archive, &identifier))
}

/// Studies, series or instances that the archive has, by study.
pub(crate) fn of_uids(archive: &Archive, uids: &[String]) -> Vec<Found> {
    let entities =
        uids.iter().filter_map(|uid| archive.entity(&Uid::from_bytes(uid.as_bytes())).ok().flatten());
    by_study(entities.flat_map(|entity| of_entity(archive, &entity)))
}

/// The study of an instance that the archive has.
pub(super) fn of_instance(archive: &Archive, sop_instance: &Uid) -> Option<About> {
    let mut identifier = DataSet::new();
    let _ = identifier.set(tags::SOP_INSTANCE_UID, sop_instance.clone());
    told(matching(archive, &identifier)).into_iter().next().map(|found| found.about)
}

/// All studies of the archive, without their instances.
pub(crate) fn all(archive: &Archive) -> Vec<Found> {
    let mut asked = DataSet::new();
    [tags::STUDY_INSTANCE_UID, tags::PATIENT_ID].into_iter().for_each(|tag| ask(&mut asked, tag));
    let studies = archive.search(Search::new(Level::Study, &asked));
    let found = |study: Result<DataSet, Error>| {
        Ok(About::of(&study?).map(|about| Found { about, instances: Vec::new() }))
    };
    told(studies.map(found).filter_map(Result::transpose).collect())
}

/// Nothing, and an error in the log, if the archive cannot be asked.
pub(super) fn told(found: Result<Vec<Found>, Error>) -> Vec<Found> {
    found.unwrap_or_else(|error| {
        log::error!("audit: {error}");
        Vec::new()
    })
}

/// What a file is, and whom it is about; `None` if that cannot be read.
pub(crate) fn of_file(path: &Path) -> Option<Found> {
    use std::io::Read as _;
    let mut bytes = Vec::new();
    std::fs::File::open(path).ok()?.take(FIRST_PART as u64).read_to_end(&mut bytes).ok()?;
    let Ok(ReadHead::Head(head)) = Part10::read_head(&bytes) else { return None };
    let encoding = head.meta.encoding().ok()?;
    let about = About::of_beginning(&Bytes::from(bytes).slice(head.data_set_offset..), encoding, true)?;
    Some(Found { about, instances: vec![(head.meta.sop_class(), head.meta.sop_instance())] })
}

/// Those of the same study as one.
pub(crate) fn by_study(found: impl IntoIterator<Item = Found>) -> Vec<Found> {
    let mut studies = BTreeMap::<Uid, Found>::new();
    for Found { about, instances } in found {
        let of = studies.entry(about.study.clone()).or_insert(Found { about, instances: Vec::new() });
        of.instances.extend(instances);
    }
    studies.into_values().collect()
}

/// `file:///media/cd`: the path as a URI (RFC 8089).
pub(crate) fn file_uri(path: &Path) -> String {
    let mut uri = "file://".to_owned();
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' | b'~' => {
                uri.push(char::from(*byte))
            }
            byte => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}
