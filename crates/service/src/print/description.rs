//! What a printer says of itself (PS3.4 §H.4.6 and §H.4.11).

use alloc::{
    string::{String, ToString},
    vec::Vec,
};

use kerma_dataset::DataSet;
use kerma_dictionary::{Uid, tags, uids};

use super::{Capabilities, DisplayFormat, Medium, SessionPrinting};
use crate::reference::put;

/// How a printer is: Printer Status (2110,0010) with Printer Status Info (2110,0020) (PS3.3 §C.13.9).
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum PrinterStatus {
    /// It is ready.
    #[default]
    Normal,
    /// It goes on, but something needs attention: a term of PS3.3 §C.13.9.1, such as `SUPPLY LOW`.
    Warning(String),
    /// It does not print: a term of PS3.3 §C.13.9.1, such as `SUPPLY EMPTY`.
    Failure(String),
}

impl PrinterStatus {
    /// The term.
    pub const fn status(&self) -> &'static str {
        match self {
            PrinterStatus::Normal => "NORMAL",
            PrinterStatus::Warning(_) => "WARNING",
            PrinterStatus::Failure(_) => "FAILURE",
        }
    }

    /// What it is about; `NORMAL` if it is ready.
    pub fn info(&self) -> &str {
        match self {
            PrinterStatus::Normal => "NORMAL",
            PrinterStatus::Warning(info) | PrinterStatus::Failure(info) => info,
        }
    }

    /// The Event Type ID that reports it (PS3.4 Table H.4-16).
    pub const fn event_type(&self) -> u16 {
        match self {
            PrinterStatus::Normal => 1,
            PrinterStatus::Warning(_) => 2,
            PrinterStatus::Failure(_) => 3,
        }
    }

    /// What these attributes of a printer say (PS3.4 Table H.4-17). `None` if they have no status that is known.
    pub fn of(attributes: &DataSet) -> Option<PrinterStatus> {
        let info = || attributes.string(tags::PRINTER_STATUS_INFO).unwrap_or_default();
        match attributes.string(tags::PRINTER_STATUS).ok()?.as_str() {
            "NORMAL" => Some(PrinterStatus::Normal),
            "WARNING" => Some(PrinterStatus::Warning(info())),
            "FAILURE" => Some(PrinterStatus::Failure(info())),
            _ => None,
        }
    }

    /// That an event of this type, with this event information, reports. `None` if there is no such event type.
    pub fn of_event(event_type: u16, information: &DataSet) -> Option<PrinterStatus> {
        let info = || information.string(tags::PRINTER_STATUS_INFO).unwrap_or_default();
        match event_type {
            1 => Some(PrinterStatus::Normal),
            2 => Some(PrinterStatus::Warning(info())),
            3 => Some(PrinterStatus::Failure(info())),
            _ => None,
        }
    }

    /// The event information of the event that reports it. That of [`PrinterStatus::Normal`] is empty.
    pub fn event(&self, capabilities: &Capabilities) -> DataSet {
        let mut information = DataSet::new();
        if *self != PrinterStatus::Normal {
            put(&mut information, tags::PRINTER_STATUS_INFO, self.info());
            put(&mut information, tags::PRINTER_NAME, capabilities.name.as_str());
        }
        information
    }

    /// All that N-GET of the printer gives (PS3.4 Table H.4-17).
    pub fn attributes(&self, capabilities: &Capabilities) -> DataSet {
        let mut attributes = DataSet::new();
        put(&mut attributes, tags::PRINTER_STATUS, self.status());
        put(&mut attributes, tags::PRINTER_STATUS_INFO, self.info());
        identify(&mut attributes, capabilities);
        put(&mut attributes, tags::DEVICE_SERIAL_NUMBER, capabilities.serial_number.as_str());
        put(&mut attributes, tags::SOFTWARE_VERSIONS, capabilities.software_versions.as_str());
        attributes
    }
}

impl Capabilities {
    /// All that N-GET of the printer's configuration gives (PS3.4 Table H.4-26).
    pub fn configuration(&self) -> DataSet {
        let mut item = DataSet::new();
        put(&mut item, tags::SOP_CLASSES_SUPPORTED, Vec::from(SOP_CLASSES));
        let kilobytes = self.memory.map_or(0, |bytes| bytes / 1024);
        put(&mut item, tags::MAXIMUM_MEMORY_ALLOCATION, kilobytes.min(i32::MAX as u64));
        put(&mut item, tags::MEMORY_BIT_DEPTH, self.bits);
        put(&mut item, tags::PRINTING_BIT_DEPTH, self.bits);
        let media: Vec<DataSet> =
            (1_u16..).zip(self.installed()).map(|(number, medium)| installed(number, &medium)).collect();
        put(&mut item, tags::MEDIA_INSTALLED_SEQUENCE, media);
        put(&mut item, tags::OTHER_MEDIA_AVAILABLE_SEQUENCE, Vec::<DataSet>::new());
        put(&mut item, tags::SUPPORTED_IMAGE_DISPLAY_FORMATS_SEQUENCE, self.formats());
        let (default, _) = first_and_others(&self.resolutions, "STANDARD");
        put(&mut item, tags::DEFAULT_PRINTER_RESOLUTION_ID, default);
        let (default, others) = first_and_others(&self.magnification_types, "CUBIC");
        put(&mut item, tags::DEFAULT_MAGNIFICATION_TYPE, default);
        put(&mut item, tags::OTHER_MAGNIFICATION_TYPES_AVAILABLE, others);
        let (default, others) = first_and_others(&self.smoothing_types, "NONE");
        put(&mut item, tags::DEFAULT_SMOOTHING_TYPE, default);
        put(&mut item, tags::OTHER_SMOOTHING_TYPES_AVAILABLE, others);
        put(&mut item, tags::CONFIGURATION_INFORMATION_DESCRIPTION, "");
        let collated = if self.session_printing == SessionPrinting::Collated { u16::MAX } else { 0 };
        put(&mut item, tags::MAXIMUM_COLLATED_FILMS, collated);
        put(&mut item, tags::DECIMATE_CROP_RESULT, self.too_large.term());
        identify(&mut item, self);
        let mut attributes = DataSet::new();
        put(&mut attributes, tags::PRINTER_CONFIGURATION_SEQUENCE, item);
        attributes
    }

    /// The media, or the one that is the default where each is there.
    fn installed(&self) -> Vec<Medium> {
        if self.media.is_empty() {
            alloc::vec![Medium::new("BLUE FILM", "14INX17IN", 0..=310)]
        } else {
            self.media.clone()
        }
    }

    /// Each display format in both orientations on each size of film.
    fn formats(&self) -> Vec<DataSet> {
        let one = [DisplayFormat::Standard { columns: 1, rows: 1 }];
        let formats = if self.display_formats.is_empty() { &one[..] } else { &self.display_formats };
        let mut sizes: Vec<String> = self.installed().into_iter().map(|medium| medium.film_size).collect();
        sizes.sort();
        sizes.dedup();
        let mut items = Vec::new();
        for (format, size) in formats.iter().flat_map(|format| sizes.iter().map(move |size| (format, size))) {
            items.extend(
                ["PORTRAIT", "LANDSCAPE"].map(|orientation| self.supported(format, size, orientation)),
            );
        }
        items
    }

    fn supported(&self, format: &DisplayFormat, size: &str, orientation: &str) -> DataSet {
        let mut item = DataSet::new();
        let is_landscape = orientation == "LANDSCAPE";
        let turned = |[across, down]: [f64; 2]| if is_landscape { [down, across] } else { [across, down] };
        let matrix =
            self.matrix(None, Some(size)).map(|[columns, rows]| turned([columns.into(), rows.into()]));
        let layout = self.layout(format).and_then(|layout| layout.cells()).unwrap_or_default();
        if let (Some([across, down]), Some(cell)) = (matrix, layout.first())
            && layout.iter().all(|other| (other.width, other.height) == (cell.width, cell.height))
        {
            put(&mut item, tags::ROWS, (down * cell.height) as u16);
            put(&mut item, tags::COLUMNS, (across * cell.width) as u16);
        }
        put(&mut item, tags::IMAGE_DISPLAY_FORMAT, format.to_string());
        put(&mut item, tags::FILM_ORIENTATION, orientation);
        put(&mut item, tags::FILM_SIZE_ID, size);
        let (resolution, _) = first_and_others(&self.resolutions, "STANDARD");
        put(&mut item, tags::PRINTER_RESOLUTION_ID, resolution);
        let spacing = film_size(size).map(turned).zip(matrix);
        if let Some(([width, height], [across, down])) = spacing {
            put(&mut item, tags::PRINTER_PIXEL_SPACING, [height / down, width / across]);
        } else {
            put(&mut item, tags::PRINTER_PIXEL_SPACING, "");
        }
        let flag = if self.has_requested_image_size { "YES" } else { "NO" };
        put(&mut item, tags::REQUESTED_IMAGE_SIZE_FLAG, flag);
        item
    }
}

/// The width and height in millimetres of a film in portrait orientation, from its Film Size ID (2010,0050): `8INX10IN`,
/// `24CMX30CM`, `A4` and `A3` (PS3.3 §C.13.3). `None` if the term says no size.
pub fn film_size(film_size_id: &str) -> Option<[f64; 2]> {
    match film_size_id.trim() {
        "A4" => Some([210.0, 297.0]),
        "A3" => Some([297.0, 420.0]),
        other => {
            let (width, height) = other.split_once('X')?;
            let millimetres = |side: &str| -> Option<f64> {
                let (number, unit) = match side.strip_suffix("IN") {
                    Some(number) => (number, 25.4),
                    None => (side.strip_suffix("CM")?, 10.0),
                };
                // A comma is not a character of CS; some write 8_5INX11IN for eight and a half.
                let number: f64 = number.replace('_', ".").parse().ok()?;
                (number > 0.0 && number.is_finite()).then_some(number * unit)
            };
            Some([millimetres(width)?, millimetres(height)?])
        }
    }
}

/// What is negotiated for Print Management: the SOP classes of films come with a meta SOP class (PS3.4 §H.5).
pub const SOP_CLASSES: [Uid; 7] = [
    uids::BASIC_GRAYSCALE_PRINT_MANAGEMENT_META,
    uids::BASIC_COLOR_PRINT_MANAGEMENT_META,
    uids::BASIC_ANNOTATION_BOX,
    uids::PRESENTATION_LUT,
    uids::PRINT_JOB,
    uids::PRINTER,
    uids::PRINTER_CONFIGURATION_RETRIEVAL,
];

fn identify(attributes: &mut DataSet, capabilities: &Capabilities) {
    put(attributes, tags::PRINTER_NAME, capabilities.name.as_str());
    put(attributes, tags::MANUFACTURER, capabilities.manufacturer.as_str());
    put(attributes, tags::MANUFACTURER_MODEL_NAME, capabilities.model.as_str());
}

fn installed(number: u16, medium: &Medium) -> DataSet {
    let mut item = DataSet::new();
    put(&mut item, tags::ITEM_NUMBER, number);
    put(&mut item, tags::MEDIUM_TYPE, medium.medium_type.as_str());
    put(&mut item, tags::FILM_SIZE_ID, medium.film_size.as_str());
    put(&mut item, tags::MIN_DENSITY, medium.min_density);
    put(&mut item, tags::MAX_DENSITY, medium.max_density);
    item
}

fn first_and_others<'a>(values: &'a [String], default: &'a str) -> (&'a str, Vec<String>) {
    match values.split_first() {
        Some((first, others)) => (first, others.to_vec()),
        None => (default, Vec::new()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_printer_says_how_it_is_and_who_it_is() {
        let capabilities = Capabilities { name: "LASER".to_string(), ..Capabilities::default() };
        for (status, event_type, term, info) in [
            (PrinterStatus::Normal, 1, "NORMAL", "NORMAL"),
            (PrinterStatus::Warning("SUPPLY LOW".to_string()), 2, "WARNING", "SUPPLY LOW"),
            (PrinterStatus::Failure("FILM JAM".to_string()), 3, "FAILURE", "FILM JAM"),
        ] {
            let attributes = status.attributes(&capabilities);
            assert_eq!(attributes.string(tags::PRINTER_STATUS).unwrap(), term);
            assert_eq!(attributes.string(tags::PRINTER_STATUS_INFO).unwrap(), info);
            assert_eq!(attributes.string(tags::PRINTER_NAME).unwrap(), "LASER");
            assert_eq!(status.event_type(), event_type);
            assert_eq!(PrinterStatus::of(&attributes), Some(status.clone()));
            let event = status.event(&capabilities);
            assert_eq!(event.is_empty(), status == PrinterStatus::Normal);
            assert_eq!(PrinterStatus::of_event(event_type, &event), Some(status));
        }
        assert_eq!(PrinterStatus::of_event(4, &DataSet::new()), None);
    }

    #[test]
    fn the_configuration_has_every_attribute_of_the_table() {
        let capabilities = Capabilities {
            media: alloc::vec![
                Medium::new("PAPER", "A4", 0..=200),
                Medium::new("PAPER", "8INX10IN", 0..=200)
            ],
            display_formats: alloc::vec![
                DisplayFormat::Standard { columns: 2, rows: 4 },
                DisplayFormat::Row(alloc::vec![1, 2]),
            ],
            film_matrix: Some([2100, 2970]),
            ..Capabilities::default()
        };
        let configuration = capabilities.configuration();
        let item = &configuration.item(tags::PRINTER_CONFIGURATION_SEQUENCE, 0).unwrap();
        for tag in [
            tags::SOP_CLASSES_SUPPORTED,
            tags::MAXIMUM_MEMORY_ALLOCATION,
            tags::MEMORY_BIT_DEPTH,
            tags::PRINTING_BIT_DEPTH,
            tags::OTHER_MEDIA_AVAILABLE_SEQUENCE,
            tags::DEFAULT_PRINTER_RESOLUTION_ID,
            tags::DEFAULT_MAGNIFICATION_TYPE,
            tags::OTHER_MAGNIFICATION_TYPES_AVAILABLE,
            tags::DEFAULT_SMOOTHING_TYPE,
            tags::OTHER_SMOOTHING_TYPES_AVAILABLE,
            tags::CONFIGURATION_INFORMATION_DESCRIPTION,
            tags::MAXIMUM_COLLATED_FILMS,
            tags::DECIMATE_CROP_RESULT,
            tags::MANUFACTURER,
            tags::MANUFACTURER_MODEL_NAME,
            tags::PRINTER_NAME,
        ] {
            assert!(item.contains(tag), "{tag}");
        }
        assert_eq!(item.items(tags::MEDIA_INSTALLED_SEQUENCE).unwrap().len(), 2);
        let formats = item.items(tags::SUPPORTED_IMAGE_DISPLAY_FORMATS_SEQUENCE).unwrap();
        assert_eq!(formats.len(), 8, "two formats in two sizes and two orientations");
        let on_a4 = |index: usize| formats.get(index).unwrap().into_owned().data_set;
        let portrait = formats
            .iter()
            .map(|format| format.into_owned().data_set)
            .find(|format| {
                format.string(tags::FILM_SIZE_ID).unwrap() == "A4"
                    && format.string(tags::FILM_ORIENTATION).unwrap() == "PORTRAIT"
            })
            .unwrap();
        assert_eq!((portrait.get(tags::COLUMNS), portrait.get(tags::ROWS)), (Ok(1050_u16), Ok(742_u16)));
        let spacing: [f64; 2] = portrait.get(tags::PRINTER_PIXEL_SPACING).unwrap();
        assert!(spacing.iter().all(|spacing| (spacing - 0.1).abs() < 1e-9), "{spacing:?}");
        assert!(!on_a4(7).contains(tags::ROWS), "the boxes of ROW differ in size");
    }

    #[test]
    fn a_film_size_term_says_millimetres() {
        for (term, size) in [
            ("8INX10IN", Some([203.2, 254.0])),
            ("8_5INX11IN", Some([215.9, 279.4])),
            ("24CMX30CM", Some([240.0, 300.0])),
            ("A4", Some([210.0, 297.0])),
            ("LETTER", None),
            ("8X10", None),
            ("-1INX2IN", None),
        ] {
            let close = match (film_size(term), size) {
                (Some(read), Some(size)) => {
                    read.iter().zip(size).all(|(read, size)| (read - size).abs() < 1e-9)
                }
                (read, size) => read == size,
            };
            assert!(close, "{term}");
        }
    }
}
