use alloc::{string::ToString, vec::Vec};
use core::fmt;

use kerma_dataset::{DataSet, Date, Element, IntoValue, Item, Sequence, Time, Value, ValueError};
use kerma_dictionary::{AeTitle, Tag, Uid, sop_classes, tags, uids};

use super::{Reason, State};
use crate::{
    Reference,
    normalized::{
        NRequest,
        requirements::{self, Operation},
    },
    query::ResponseCharacterSet,
    reference::put,
};

const MPPS: Uid = uids::MODALITY_PERFORMED_PROCEDURE_STEP;
/// Text is kept so until it is sent: it has every character.
const UTF_8: &str = "ISO_IR 192";

/// A step that a modality performs, for [`begin`], [`complete`] and [`discontinue`].
///
/// ```
/// use kerma_dataset::{DataSet, Date, Time};
/// use kerma_dictionary::{AeTitle, Uid, tags, uids};
/// use kerma_service::mpps::{self, Performed, Series, Start};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let mut worklist_item = DataSet::new();
/// # worklist_item.set(tags::STUDY_INSTANCE_UID, "1.2.3")?;
/// # worklist_item.set(tags::PATIENT_NAME, "DOE^JANE")?;
/// let start = Start { id: "PPS1", station: "CT1".parse()?, modality: "CT", date: "20261128".parse()?, time: "0915".parse()? };
/// let step = Performed::scheduled(Uid::from_static("1.2.3.4"), &worklist_item, &start)?;
/// let begun = mpps::begin(&step); // association.request(mpps::begin(&step))?
/// assert_eq!(begun.data_set.unwrap().string(tags::PATIENT_NAME)?, "DOE^JANE");
///
/// let series = Series::new(&Uid::from_static("1.2.3.5"), "Thorax")?
///     .instance(&uids::CT_IMAGE_STORAGE, &Uid::from_static("1.2.3.6"));
/// let completed = mpps::complete(&step, "20261128".parse()?, "0931".parse()?, [series]);
/// assert_eq!(completed.sop_instance(), Some(&Uid::from_static("1.2.3.4")));
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Performed {
    uid: Uid,
    attributes: DataSet,
    character_set: ResponseCharacterSet,
}

/// What must be known of a step when it begins.
#[derive(Clone, Debug)]
pub struct Start<'a> {
    /// Performed Procedure Step ID (0040,0253).
    pub id: &'a str,
    /// Performed Station AE Title (0040,0241).
    pub station: AeTitle,
    /// Modality (0008,0060).
    pub modality: &'a str,
    /// Performed Procedure Step Start Date (0040,0244).
    pub date: Date,
    /// Performed Procedure Step Start Time (0040,0245).
    pub time: Time,
}

/// What a worklist item and a performed step have in common, at the top (PS3.4 Table F.7.2-1).
const OF_PATIENT: [Tag; 13] = [
    tags::REFERENCED_PATIENT_SEQUENCE,
    tags::PATIENT_NAME,
    tags::PATIENT_ID,
    tags::ISSUER_OF_PATIENT_ID,
    tags::ISSUER_OF_PATIENT_ID_QUALIFIERS_SEQUENCE,
    tags::PATIENT_BIRTH_DATE,
    tags::PATIENT_SEX,
    tags::OTHER_PATIENT_IDS_SEQUENCE,
    tags::ADMISSION_ID,
    tags::ISSUER_OF_ADMISSION_ID_SEQUENCE,
    tags::SERVICE_EPISODE_ID,
    tags::SERVICE_EPISODE_DESCRIPTION,
    tags::ISSUER_OF_SERVICE_EPISODE_ID_SEQUENCE,
];

/// What goes from a worklist item into Scheduled Step Attributes Sequence (0040,0270).
const OF_REQUEST: [Tag; 11] = [
    tags::ACCESSION_NUMBER,
    tags::ISSUER_OF_ACCESSION_NUMBER_SEQUENCE,
    tags::REFERENCED_STUDY_SEQUENCE,
    tags::STUDY_INSTANCE_UID,
    tags::REQUESTED_PROCEDURE_DESCRIPTION,
    tags::REQUESTED_PROCEDURE_CODE_SEQUENCE,
    tags::ORDER_PLACER_IDENTIFIER_SEQUENCE,
    tags::ORDER_FILLER_IDENTIFIER_SEQUENCE,
    tags::REQUESTED_PROCEDURE_ID,
    tags::PLACER_ORDER_NUMBER_IMAGING_SERVICE_REQUEST,
    tags::FILLER_ORDER_NUMBER_IMAGING_SERVICE_REQUEST,
];

/// What goes there from its Scheduled Procedure Step Sequence (0040,0100).
const OF_STEP: [Tag; 3] = [
    tags::SCHEDULED_PROCEDURE_STEP_DESCRIPTION,
    tags::SCHEDULED_PROTOCOL_CODE_SEQUENCE,
    tags::SCHEDULED_PROCEDURE_STEP_ID,
];

impl Performed {
    /// A step that nobody has scheduled, of this study.
    ///
    /// # Errors
    /// If the modality is no text of a code string.
    pub fn unscheduled(uid: Uid, study: &Uid, start: &Start<'_>) -> Result<Performed, ValueError> {
        let mut worklist_item = DataSet::new();
        worklist_item.set(tags::STUDY_INSTANCE_UID, study)?;
        Performed::scheduled(uid, &worklist_item, start)
    }

    /// A step that was scheduled: what the worklist has about the patient, the request and the scheduled step is taken over.
    ///
    /// # Errors
    /// [`ValueError::Absent`] and [`ValueError::Empty`] if the worklist item has no Study Instance UID (0020,000D), and if the
    /// modality is no text of a code string.
    pub fn scheduled(uid: Uid, worklist_item: &DataSet, start: &Start<'_>) -> Result<Performed, ValueError> {
        let item = in_utf_8(worklist_item);
        let mut attributes = DataSet::new();
        attributes.set(tags::SPECIFIC_CHARACTER_SET, UTF_8)?;
        copy(&item, &mut attributes, &OF_PATIENT);
        attributes.set(tags::SCHEDULED_STEP_ATTRIBUTES_SEQUENCE, scheduled_step(&item)?)?;
        attributes.set(tags::PERFORMED_PROCEDURE_STEP_ID, start.id)?;
        attributes.set(tags::PERFORMED_STATION_AE_TITLE, start.station.to_string())?;
        attributes.set(tags::PERFORMED_PROCEDURE_STEP_START_DATE, start.date)?;
        attributes.set(tags::PERFORMED_PROCEDURE_STEP_START_TIME, start.time)?;
        attributes.set(tags::MODALITY, start.modality)?;
        attributes.set(tags::PERFORMED_PROCEDURE_STEP_STATUS, State::InProgress.as_str())?;
        // What is to be set later must be there from the beginning (PS3.4 §F.7.2.1.2).
        attributes
            .set(tags::PERFORMED_PROCEDURE_STEP_DISCONTINUATION_REASON_CODE_SEQUENCE, Sequence::default())?;
        attributes.set(tags::COMMENTS_ON_THE_PERFORMED_PROCEDURE_STEP, "")?;
        Ok(Performed { uid, attributes, character_set: ResponseCharacterSet::of(worklist_item) })
    }

    /// One more scheduled step of the same patient, performed by the same step.
    ///
    /// # Errors
    /// If the worklist item has no Study Instance UID (0020,000D).
    pub fn and(mut self, worklist_item: &DataSet) -> Result<Performed, ValueError> {
        let scheduled = scheduled_step(&in_utf_8(worklist_item))?;
        let mut items: Vec<Item> = self.attributes.items(tags::SCHEDULED_STEP_ATTRIBUTES_SEQUENCE)?.to_vec();
        items.push(Item::from(scheduled));
        self.attributes.set(tags::SCHEDULED_STEP_ATTRIBUTES_SEQUENCE, sequence(items))?;
        Ok(self)
    }

    /// With another attribute, such as Study ID (0020,0010) or Performed Procedure Step Description (0040,0254).
    ///
    /// # Errors
    /// If the value does not fit the attribute.
    pub fn with(mut self, tag: Tag, value: impl IntoValue) -> Result<Performed, ValueError> {
        self.attributes.set(tag, value)?;
        Ok(self)
    }

    /// Its SOP Instance UID.
    pub const fn uid(&self) -> &Uid {
        &self.uid
    }

    fn set(&self, modifications: DataSet) -> NRequest {
        NRequest::set(MPPS, self.uid.clone(), self.character_set.encode(modifications))
    }

    fn ended(
        &self,
        state: State,
        (date, time): (Date, Time),
        series: impl IntoIterator<Item = Series>,
    ) -> DataSet {
        let mut attributes = performed(series);
        put(&mut attributes, tags::PERFORMED_PROCEDURE_STEP_STATUS, state.as_str());
        put(&mut attributes, tags::PERFORMED_PROCEDURE_STEP_END_DATE, date);
        put(&mut attributes, tags::PERFORMED_PROCEDURE_STEP_END_TIME, time);
        attributes
    }
}

/// Not the attributes: they are a patient's.
impl fmt::Debug for Performed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Performed({})", self.uid)
    }
}

/// N-CREATE: the step is IN PROGRESS. Attributes of type 2 that are not known are there without a value.
pub fn begin(step: &Performed) -> NRequest {
    let mut attributes = in_utf_8(&step.attributes);
    requirements::complete(&MPPS, Operation::Create, &mut attributes);
    NRequest::create(MPPS, Some(step.uid.clone()), step.character_set.encode(attributes))
}

/// N-SET: the step is still IN PROGRESS, with these series. They replace those that were sent before.
pub fn update(step: &Performed, series: impl IntoIterator<Item = Series>) -> NRequest {
    step.set(performed(series))
}

/// N-SET: the step is COMPLETED, with all its series. There must be one at least, which may be without instances (PS3.4 Table F.7.2-1,
/// note 2).
pub fn complete(
    step: &Performed,
    date: Date,
    time: Time,
    series: impl IntoIterator<Item = Series>,
) -> NRequest {
    step.set(step.ended(State::Completed, (date, time), series))
}

/// N-SET: the step is DISCONTINUED, for a reason if that is known. All its series are told, as in [`complete`].
pub fn discontinue(
    step: &Performed,
    date: Date,
    time: Time,
    series: impl IntoIterator<Item = Series>,
    reason: Option<Reason>,
) -> NRequest {
    let mut attributes = step.ended(State::Discontinued, (date, time), series);
    let codes = sequence(reason.map(|reason| Item::from(reason.item())));
    put(&mut attributes, tags::PERFORMED_PROCEDURE_STEP_DISCONTINUATION_REASON_CODE_SEQUENCE, codes);
    step.set(attributes)
}

/// N-GET of Modality Performed Procedure Step Retrieve: these attributes of a step, or all if none is named.
pub fn retrieve(step: &Uid, attributes: impl IntoIterator<Item = Tag>) -> NRequest {
    NRequest::get(uids::MODALITY_PERFORMED_PROCEDURE_STEP_RETRIEVE, step.clone(), attributes)
}

/// A series that a step has made: an item of Performed Series Sequence (0040,0340).
#[derive(Clone, PartialEq)]
pub struct Series {
    attributes: DataSet,
}

impl Series {
    /// A series without instances. The protocol's name says what was done, such as `Thorax`.
    ///
    /// # Errors
    /// None that depends on the values.
    pub fn new(uid: &Uid, protocol: &str) -> Result<Series, ValueError> {
        let mut attributes = DataSet::new();
        attributes.set(tags::SPECIFIC_CHARACTER_SET, UTF_8)?;
        attributes.set(tags::SERIES_INSTANCE_UID, uid)?;
        attributes.set(tags::PROTOCOL_NAME, protocol)?;
        Ok(Series { attributes })
    }

    /// With another attribute, such as Series Description (0008,103E), Operators' Name (0008,1070), Performing Physician's Name
    /// (0008,1050) or Retrieve AE Title (0008,0054).
    ///
    /// # Errors
    /// If the value does not fit the attribute.
    pub fn with(mut self, tag: Tag, value: impl IntoValue) -> Result<Series, ValueError> {
        self.attributes.set(tag, value)?;
        Ok(self)
    }

    /// With an instance. Images are in Referenced Image Sequence (0008,1140), other instances in Referenced Non-Image Composite SOP
    /// Instance Sequence (0040,0220).
    pub fn instance(mut self, sop_class: &Uid, sop_instance: &Uid) -> Series {
        let tag = match is_image(sop_class) {
            true => tags::REFERENCED_IMAGE_SEQUENCE,
            false => tags::REFERENCED_NON_IMAGE_COMPOSITE_SOP_INSTANCE_SEQUENCE,
        };
        let reference = Item::from(Reference::new(sop_class.clone(), sop_instance.clone()).item());
        match self.attributes.get_element_mut(tag).map(Element::value_mut) {
            Some(Value::Sequence(sequence)) => sequence.items.push(reference),
            _ => put(&mut self.attributes, tag, sequence([reference])),
        }
        self
    }
}

/// Not the attributes: they are a patient's.
impl fmt::Debug for Series {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Series({})", self.attributes.string(tags::SERIES_INSTANCE_UID).unwrap_or_default())
    }
}

/// The modifications that say these series.
fn performed(series: impl IntoIterator<Item = Series>) -> DataSet {
    let mut attributes = DataSet::new();
    let items = series.into_iter().map(|series| Item::from(series.attributes));
    put(&mut attributes, tags::PERFORMED_SERIES_SEQUENCE, sequence(items));
    // The items no longer say their character set, all is in that of the whole.
    let mut attributes = in_utf_8(&attributes);
    // The attributes of type 2 of each series.
    requirements::complete(&MPPS, Operation::Set, &mut attributes);
    attributes
}

/// An item of Scheduled Step Attributes Sequence (0040,0270).
fn scheduled_step(worklist_item: &DataSet) -> Result<DataSet, ValueError> {
    let mut scheduled = DataSet::new();
    put(&mut scheduled, tags::SPECIFIC_CHARACTER_SET, UTF_8);
    scheduled.set(tags::STUDY_INSTANCE_UID, worklist_item.uid(tags::STUDY_INSTANCE_UID)?)?;
    copy(worklist_item, &mut scheduled, &OF_REQUEST);
    let steps = worklist_item.items(tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE).unwrap_or_default();
    if let Some(step) = steps.first() {
        copy(&step.data_set, &mut scheduled, &OF_STEP);
    }
    Ok(scheduled)
}

fn sequence(items: impl IntoIterator<Item = Item>) -> Sequence {
    Sequence { items: items.into_iter().collect(), ..Sequence::default() }
}

fn in_utf_8(data_set: &DataSet) -> DataSet {
    data_set.clone().in_character_set(UTF_8).unwrap_or_else(|_| data_set.clone())
}

/// Copies what is there. Worklists fill what they do not know with empty references and codes; these are left out.
fn copy(from: &DataSet, to: &mut DataSet, tags: &[Tag]) {
    for element in tags.iter().filter_map(|tag| from.get_element(*tag)) {
        let mut element = element.to_element();
        if let Value::Sequence(sequence) = element.value_mut() {
            sequence.items.retain(|item| item.data_set.walk().any(|element| !element.is_empty()));
        }
        to.insert(element);
    }
}

/// Whether a SOP class is of images; a private one is.
fn is_image(sop_class: &Uid) -> bool {
    /// Images that are not called so.
    const MORE: [Uid; 9] = [
        uids::SEGMENTATION_STORAGE,
        uids::PARAMETRIC_MAP_STORAGE,
        uids::RT_DOSE_STORAGE,
        uids::ENHANCED_US_VOLUME_STORAGE,
        uids::OPHTHALMIC_THICKNESS_MAP_STORAGE,
        uids::CORNEAL_TOPOGRAPHY_MAP_STORAGE,
        uids::LABEL_MAP_SEGMENTATION_STORAGE,
        uids::HEIGHT_MAP_SEGMENTATION_STORAGE,
        uids::OPHTHALMIC_OPTICAL_COHERENCE_TOMOGRAPHY_BSCAN_VOLUME_ANALYSIS_STORAGE,
    ];
    let is_called_so = |class: &sop_classes::SopClass| class.name.contains("Image Storage");
    MORE.contains(sop_class) || sop_classes::by_uid(sop_class).is_none_or(is_called_so)
}
