//! What an SCU asks a printer, one function a request (PS3.4 §H.4).

use kerma_dataset::DataSet;
use kerma_dictionary::{Tag, Uid, tags, uids};

use super::{DisplayFormat, Tone, values::reference};
use crate::normalized::NRequest;
use crate::reference::put;

/// N-CREATE of a film session. Its attributes are optional (PS3.4 Table H.4-2). Without a UID the printer names it.
pub fn film_session(sop_instance: Option<Uid>, attributes: DataSet) -> NRequest {
    NRequest::create(uids::BASIC_FILM_SESSION, sop_instance, attributes)
}

/// N-CREATE of a film box of this film session and format. Its other attributes are optional (PS3.4 Table H.4-6). The response
/// names its image boxes. The presentation context on which it is sent decides whether they are gray or colored: see
/// [`Tone::meta`].
///
/// ```
/// use kerma_dataset::DataSet;
/// use kerma_dictionary::{Uid, tags};
/// use kerma_service::print::{self, DisplayFormat};
///
/// let session = Uid::from_static("1.2.1");
/// let format = DisplayFormat::Standard { columns: 2, rows: 3 };
/// let request = print::film_box(None, &session, &format, DataSet::new());
/// let attributes = request.data_set.unwrap();
/// assert_eq!(attributes.string(tags::IMAGE_DISPLAY_FORMAT)?, r"STANDARD\2,3");
/// assert_eq!(attributes.items(tags::REFERENCED_FILM_SESSION_SEQUENCE)?.len(), 1);
/// # Ok::<(), kerma_dataset::ValueError>(())
/// ```
pub fn film_box(
    sop_instance: Option<Uid>,
    film_session: &Uid,
    format: &DisplayFormat,
    mut attributes: DataSet,
) -> NRequest {
    put(&mut attributes, tags::IMAGE_DISPLAY_FORMAT, alloc::format!("{format}"));
    let parent = reference(uids::BASIC_FILM_SESSION, film_session);
    put(&mut attributes, tags::REFERENCED_FILM_SESSION_SEQUENCE, parent);
    NRequest::create(uids::BASIC_FILM_BOX, sop_instance, attributes)
}

/// N-SET of an image box: this image at this position, counted from 1. The other attributes are optional (PS3.4 Tables H.4-10 and
/// H.4-11).
pub fn image_box(
    tone: Tone,
    sop_instance: &Uid,
    position: u16,
    image: DataSet,
    mut attributes: DataSet,
) -> NRequest {
    put(&mut attributes, tags::IMAGE_BOX_POSITION, position);
    put(&mut attributes, tone.image_sequence(), image);
    NRequest::set(tone.image_box(), sop_instance.clone(), attributes)
}

/// N-SET of an image box that takes its image away.
pub fn erase_image_box(tone: Tone, sop_instance: &Uid, position: u16) -> NRequest {
    let mut attributes = DataSet::new();
    put(&mut attributes, tags::IMAGE_BOX_POSITION, position);
    put(&mut attributes, tone.image_sequence(), alloc::vec::Vec::<DataSet>::new());
    NRequest::set(tone.image_box(), sop_instance.clone(), attributes)
}

/// N-SET of an annotation box: this text at this position, counted from 1. An empty text takes it away. A text that is not
/// ASCII goes with its character set, which is Unicode.
pub fn annotation_box(sop_instance: &Uid, position: u16, text: &str) -> NRequest {
    let mut attributes = DataSet::new();
    if !text.is_ascii() {
        put(&mut attributes, tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192");
    }
    put(&mut attributes, tags::ANNOTATION_POSITION, position);
    put(&mut attributes, tags::TEXT_STRING, text);
    NRequest::set(uids::BASIC_ANNOTATION_BOX, sop_instance.clone(), attributes)
}

/// N-CREATE of a Presentation LUT with a shape: `IDENTITY` or `LIN OD`.
pub fn presentation_lut_shape(sop_instance: Option<Uid>, shape: &str) -> NRequest {
    let mut attributes = DataSet::new();
    put(&mut attributes, tags::PRESENTATION_LUT_SHAPE, shape);
    NRequest::create(uids::PRESENTATION_LUT, sop_instance, attributes)
}

/// N-CREATE of a Presentation LUT with a table of so many bits an entry (10 to 16), one entry for each value that a sample of the
/// images can have: 256 or 4096 (PS3.4 §H.4.9.2.1.1.1).
pub fn presentation_lut(sop_instance: Option<Uid>, bits: u16, table: &[u16]) -> NRequest {
    let mut item = DataSet::new();
    let entries = u16::try_from(table.len()).unwrap_or(0);
    put(&mut item, tags::LUT_DESCRIPTOR, [entries, 0, bits]);
    put(&mut item, tags::LUT_DATA, table);
    let mut attributes = DataSet::new();
    put(&mut attributes, tags::PRESENTATION_LUT_SEQUENCE, item);
    NRequest::create(uids::PRESENTATION_LUT, sop_instance, attributes)
}

/// With the reference to a Presentation LUT, for the attributes of a film box or an image box.
pub fn with_presentation_lut(mut attributes: DataSet, presentation_lut: &Uid) -> DataSet {
    let item = reference(uids::PRESENTATION_LUT, presentation_lut);
    put(&mut attributes, tags::REFERENCED_PRESENTATION_LUT_SEQUENCE, item);
    attributes
}

/// N-ACTION of a film box: prints this film.
pub fn print_film_box(sop_instance: &Uid) -> NRequest {
    NRequest::action(uids::BASIC_FILM_BOX, sop_instance.clone(), PRINT, DataSet::new())
}

/// N-ACTION of a film session: prints all its films.
pub fn print_film_session(sop_instance: &Uid) -> NRequest {
    NRequest::action(uids::BASIC_FILM_SESSION, sop_instance.clone(), PRINT, DataSet::new())
}

/// N-DELETE of a film box, with its image boxes and annotation boxes.
pub fn delete_film_box(sop_instance: &Uid) -> NRequest {
    NRequest::delete(uids::BASIC_FILM_BOX, sop_instance.clone())
}

/// N-DELETE of a film session, with all its film boxes.
pub fn delete_film_session(sop_instance: &Uid) -> NRequest {
    NRequest::delete(uids::BASIC_FILM_SESSION, sop_instance.clone())
}

/// N-DELETE of a Presentation LUT.
pub fn delete_presentation_lut(sop_instance: &Uid) -> NRequest {
    NRequest::delete(uids::PRESENTATION_LUT, sop_instance.clone())
}

/// N-GET of the printer: how it is, and who it is ([`PrinterStatus::of`](super::PrinterStatus::of)). All that it tells, if no
/// attribute is named.
pub fn printer(attributes: impl IntoIterator<Item = Tag>) -> NRequest {
    NRequest::get(uids::PRINTER, uids::PRINTER_INSTANCE, attributes)
}

/// N-GET of the printer's configuration (PS3.4 §H.4.11).
pub fn printer_configuration() -> NRequest {
    let sop_class = uids::PRINTER_CONFIGURATION_RETRIEVAL;
    NRequest::get(sop_class, uids::PRINTER_CONFIGURATION_RETRIEVAL_INSTANCE, [])
}

/// N-GET of a print job.
pub fn print_job(sop_instance: &Uid) -> NRequest {
    NRequest::get(uids::PRINT_JOB, sop_instance.clone(), [])
}

/// The only action type of films (PS3.4 Tables H.4-3 and H.4-8).
const PRINT: u16 = 1;
