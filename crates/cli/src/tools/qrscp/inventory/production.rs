//! The inventory as an instance (PS3.3 §A.89, §C.38), written study by study.

use kerma_ae::utc;
use kerma_archive::{Archive, Incoming, Inventory, Search, Storing};
use kerma_dataset::part10::FileMeta;
use kerma_dataset::{DataSet, DateTime, Element, Encoding};
use kerma_dictionary::{AeTitle, Tag, Vr, data_elements, tags, uids};
use kerma_service::inventory::{Initiation, Level};
use kerma_service::matching::keys::Level as Of;

/// What became of an inventory.
pub(super) enum Made {
    /// It is stored, with so many studies in it.
    Stored(u64),
    /// It is not wanted now.
    GivenUp,
}

/// What is told of a study, a series and an instance, as far as the index has it (PS3.3 Tables C.38.3-2 to C.38.3-4).
const OF_STUDY: [Tag; 15] = [
    tags::STUDY_DATE,
    tags::STUDY_TIME,
    tags::ACCESSION_NUMBER,
    tags::MODALITIES_IN_STUDY,
    tags::REFERRING_PHYSICIAN_NAME,
    tags::STUDY_DESCRIPTION,
    tags::PATIENT_NAME,
    tags::PATIENT_ID,
    tags::ISSUER_OF_PATIENT_ID,
    tags::PATIENT_BIRTH_DATE,
    tags::PATIENT_SEX,
    tags::STUDY_INSTANCE_UID,
    tags::STUDY_ID,
    tags::NUMBER_OF_STUDY_RELATED_SERIES,
    tags::NUMBER_OF_STUDY_RELATED_INSTANCES,
];
const OF_SERIES: [Tag; 7] = [
    tags::SERIES_DATE,
    tags::SERIES_TIME,
    tags::MODALITY,
    tags::SERIES_DESCRIPTION,
    tags::BODY_PART_EXAMINED,
    tags::SERIES_INSTANCE_UID,
    tags::SERIES_NUMBER,
];
const OF_INSTANCE: [Tag; 7] = [
    tags::SOP_CLASS_UID,
    tags::SOP_INSTANCE_UID,
    tags::INSTANCE_NUMBER,
    tags::NUMBER_OF_FRAMES,
    tags::ROWS,
    tags::COLUMNS,
    tags::BITS_ALLOCATED,
];

/// The studies that are wanted. The error names what is not supported.
pub(super) fn scope(wanted: &Initiation) -> Result<Search, &'static str> {
    const MECHANISMS: [Tag; 5] = [
        tags::EXTENDED_MATCHING_MECHANISMS,
        tags::RANGE_MATCHING_SEQUENCE,
        tags::LIST_OF_UID_MATCHING_SEQUENCE,
        tags::EMPTY_VALUE_MATCHING_SEQUENCE,
        tags::GENERAL_MATCHING_SEQUENCE,
    ];
    let mut identifier = wanted.keys().unwrap_or_default();
    let has = |tag: &Tag| identifier.get_element(*tag).is_some_and(|element| !element.is_empty());
    if MECHANISMS.iter().any(has) {
        return Err("extended matching mechanisms");
    }
    let level = identifier.string(tags::QUERY_RETRIEVE_LEVEL).unwrap_or_default();
    if !matches!(level.trim(), "" | "STUDY") {
        return Err("a scope of another level than STUDY");
    }
    identifier.remove(tags::QUERY_RETRIEVE_LEVEL);
    Ok(Search::new(Of::Study, &asking(identifier, &OF_STUDY)))
}

/// The identifier that asks for these too.
fn asking(mut identifier: DataSet, wanted: &[Tag]) -> DataSet {
    for tag in wanted {
        if identifier.get_element(*tag).is_none() {
            // Without a value: to be told.
            let vr = data_elements::vr_of(*tag).unwrap_or(Vr::UN);
            identifier.insert(Element::new(*tag, vr, Vec::new()));
        }
    }
    identifier
}

/// Stores the inventory. `go_on` is asked before each study, and told how many there are up to then.
pub(super) fn make(
    archive: &Archive,
    wanted: &Inventory,
    own: AeTitle,
    go_on: &mut dyn FnMut(u64) -> bool,
) -> Result<Made, String> {
    let text = |error: &dyn std::fmt::Display| error.to_string();
    let level = wanted.wanted.level().map_err(|error| text(&error))?;
    let (class, uid) = (uids::INVENTORY_STORAGE, wanted.instance.clone());
    let meta = FileMeta::new(class.clone(), uid.clone(), uids::EXPLICIT_VR_LITTLE_ENDIAN);
    let incoming = Incoming::of_meta(&meta).map_err(|error| text(&error))?;
    let incoming = incoming.promised(class, uid).from_peer(own.to_string());
    let mut storing = Sink(archive.begin_store(incoming).map_err(|error| text(&error))?);
    let begun = utc();
    storing.data_set(&head(wanted, begun).map_err(|error| text(&error))?)?;
    storing.begin_sequence(tags::INVENTORIED_STUDIES_SEQUENCE)?;
    let mut records = 0;
    for study in archive.search(scope(&wanted.wanted)?) {
        if !go_on(records) {
            return Ok(Made::GivenUp);
        }
        let study = study.map_err(|error| text(&error))?;
        storing.item(&of_study(archive, study, level, own)?)?;
        records += 1;
    }
    storing.end_sequence()?;
    storing.data_set(&tail(wanted, records).map_err(|error| text(&error))?)?;
    storing.0.finish().map_err(|error| text(&error))?;
    Ok(Made::Stored(records))
}

/// What goes before the studies, in the order of the tags.
fn head(wanted: &Inventory, begun: DateTime) -> Result<DataSet, kerma_dataset::ValueError> {
    let mut head = DataSet::new();
    head.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192")?;
    head.set(tags::SOP_CLASS_UID, uids::INVENTORY_STORAGE)?;
    head.set(tags::SOP_INSTANCE_UID, wanted.instance.clone())?;
    if let Some((date, time)) = begun.date().zip(begun.time()) {
        head.set(tags::CONTENT_DATE, date)?;
        head.set(tags::CONTENT_TIME, time)?;
    }
    head.set(tags::MANUFACTURER, "kerma")?;
    head.set(tags::TIMEZONE_OFFSET_FROM_UTC, "+0000")?;
    let scope: Vec<DataSet> = wanted.wanted.keys().into_iter().collect();
    head.set(tags::SCOPE_OF_INVENTORY_SEQUENCE, scope)?;
    let purpose = wanted.wanted.attributes().string(tags::INVENTORY_PURPOSE).unwrap_or_default();
    head.set(tags::INVENTORY_PURPOSE, purpose.as_str())?;
    if let Ok(level) = wanted.wanted.level() {
        head.set(tags::INVENTORY_LEVEL, level.as_str())?;
    }
    head.set(tags::INCORPORATED_INVENTORY_INSTANCE_SEQUENCE, Vec::<DataSet>::new())?;
    Ok(head)
}

/// What goes after the studies.
fn tail(wanted: &Inventory, records: u64) -> Result<DataSet, kerma_dataset::ValueError> {
    let mut tail = DataSet::new();
    tail.set(tags::INVENTORY_COMPLETION_STATUS, "COMPLETE")?;
    tail.set(tags::NUMBER_OF_STUDY_RECORDS_IN_INSTANCE, records)?;
    tail.set(tags::TOTAL_NUMBER_OF_STUDY_RECORDS, records)?;
    tail.set(tags::TRANSACTION_UID, wanted.transaction.clone())?;
    Ok(tail)
}

/// A study with what is wanted of it.
fn of_study(archive: &Archive, study: DataSet, level: Level, own: AeTitle) -> Result<DataSet, String> {
    let text = |error: &dyn std::fmt::Display| error.to_string();
    let uid = study.uid(tags::STUDY_INSTANCE_UID).map_err(|error| text(&error))?;
    let mut record = told(study, &OF_STUDY);
    let mut set = || {
        record.set(tags::RETRIEVE_AE_TITLE, own.to_string().as_str())?;
        record.set(tags::INSTANCE_AVAILABILITY, "ONLINE")?;
        record.set(tags::ITEM_INVENTORY_DATE_TIME, utc())?;
        record.set(tags::STUDY_UPDATE_DATE_TIME, "")
    };
    set().map_err(|error| text(&error))?;
    if level == Level::Study {
        return Ok(record);
    }
    let mut keys = DataSet::new();
    keys.set(tags::STUDY_INSTANCE_UID, uid).map_err(|error| text(&error))?;
    let mut all = Vec::new();
    for series in archive.search(Search::new(Of::Series, &asking(keys.clone(), &OF_SERIES))) {
        let series = series.map_err(|error| text(&error))?;
        let uid = series.uid(tags::SERIES_INSTANCE_UID).map_err(|error| text(&error))?;
        let mut series = told(series, &OF_SERIES);
        if level == Level::Instance {
            let mut keys = keys.clone();
            keys.set(tags::SERIES_INSTANCE_UID, uid).map_err(|error| text(&error))?;
            let instances = archive.search(Search::new(Of::Image, &asking(keys, &OF_INSTANCE)));
            let instances = instances.map(|instance| instance.map(|instance| told(instance, &OF_INSTANCE)));
            let instances = instances.collect::<Result<Vec<DataSet>, _>>().map_err(|error| text(&error))?;
            series.set(tags::INVENTORIED_INSTANCES_SEQUENCE, instances).map_err(|error| text(&error))?;
        }
        all.push(series);
    }
    record.set(tags::INVENTORIED_SERIES_SEQUENCE, all).map_err(|error| text(&error))?;
    Ok(record)
}

/// Of a match that which is wanted.
fn told(found: DataSet, wanted: &[Tag]) -> DataSet {
    found.iter().filter(|element| wanted.contains(&element.tag())).collect()
}

/// Writes the data set of an instance in Explicit VR Little Endian, part by part.
struct Sink(Storing);

impl Sink {
    fn data_set(&mut self, data_set: &DataSet) -> Result<(), String> {
        let bytes = data_set.to_vec(Encoding::ExplicitVrLittleEndian).map_err(|error| error.to_string())?;
        self.write(&bytes)
    }

    /// A sequence of undefined length (PS3.5 §7.5).
    fn begin_sequence(&mut self, tag: Tag) -> Result<(), String> {
        let mut header = Vec::with_capacity(12);
        header.extend_from_slice(&tag.group().to_le_bytes());
        header.extend_from_slice(&tag.element().to_le_bytes());
        header.extend_from_slice(b"SQ\0\0\xFF\xFF\xFF\xFF");
        self.write(&header)
    }

    fn item(&mut self, item: &DataSet) -> Result<(), String> {
        let bytes = item.to_vec(Encoding::ExplicitVrLittleEndian).map_err(|error| error.to_string())?;
        let length = u32::try_from(bytes.len()).map_err(|_| "a study is longer than an item may be")?;
        self.write(b"\xFE\xFF\x00\xE0")?;
        self.write(&length.to_le_bytes())?;
        self.write(&bytes)
    }

    fn end_sequence(&mut self) -> Result<(), String> {
        self.write(b"\xFE\xFF\xDD\xE0\0\0\0\0")
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), String> {
        self.0.write(bytes).map_err(|error| error.to_string())
    }
}
