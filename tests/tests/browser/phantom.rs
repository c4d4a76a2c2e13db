//! Images of a head that nobody has: ellipses, as Shepp and Logan have them.

use std::fs;
use std::path::Path;

use kerma::dataset::part10::Part10;
use kerma::dataset::{DataSet, Element};
use kerma::dictionary::Vr;
use kerma::{tags, uids};

const SIZE: u16 = 256;

/// Brightness, half axes, centre, and angle in degrees.
const ELLIPSES: [[f64; 6]; 8] = [
    [1000.0, 0.69, 0.92, 0.0, 0.0, 0.0],
    [-780.0, 0.6624, 0.874, 0.0, -0.0184, 0.0],
    [-120.0, 0.11, 0.31, 0.22, 0.0, -18.0],
    [-120.0, 0.16, 0.41, -0.22, 0.0, 18.0],
    [180.0, 0.21, 0.25, 0.0, 0.35, 0.0],
    [140.0, 0.046, 0.046, 0.0, 0.1, 0.0],
    [140.0, 0.046, 0.023, -0.08, -0.605, 0.0],
    [140.0, 0.023, 0.046, 0.06, -0.605, 0.0],
];

/// An image of a study and a series.
pub(crate) struct Image {
    study: u32,
    series: u32,
    number: u32,
    name: String,
    id: String,
    date: String,
}

impl Image {
    pub(crate) fn new(study: u32, series: u32, number: u32) -> Image {
        Image { study, series, number, name: String::new(), id: String::new(), date: "20240101".into() }
    }

    /// Of a patient with this name and ID.
    pub(crate) fn of(self, name: &str, id: &str) -> Image {
        Image { name: name.into(), id: id.into(), ..self }
    }

    /// On this day.
    pub(crate) fn on(self, date: &str) -> Image {
        Image { date: date.into(), ..self }
    }

    pub(crate) fn data_set(&self) -> DataSet {
        let Image { study, series, number, .. } = self;
        let mut data_set = DataSet::new();
        let study_uid = format!("1.2.826.0.1.3680043.10.999.{study}");
        let texts = [
            (tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192".to_owned()),
            (tags::SOP_CLASS_UID, uids::MR_IMAGE_STORAGE.to_string()),
            (tags::SOP_INSTANCE_UID, format!("{study_uid}.{series}.{number}")),
            (tags::STUDY_INSTANCE_UID, study_uid.clone()),
            (tags::SERIES_INSTANCE_UID, format!("{study_uid}.{series}")),
            (tags::PATIENT_NAME, self.name.clone()),
            (tags::PATIENT_ID, self.id.clone()),
            (tags::PATIENT_BIRTH_DATE, "19700101".into()),
            (tags::PATIENT_SEX, "O".into()),
            (tags::STUDY_DATE, self.date.clone()),
            (tags::STUDY_TIME, "101500".into()),
            (tags::STUDY_DESCRIPTION, "Head of a phantom".into()),
            (tags::ACCESSION_NUMBER, format!("A{study:04}")),
            (tags::REFERRING_PHYSICIAN_NAME, "Welby^Marcus".into()),
            (tags::MODALITY, "MR".into()),
            (tags::SERIES_NUMBER, series.to_string()),
            (tags::SERIES_DESCRIPTION, ["T1 transversal", "T2 transversal"][*series as usize % 2].into()),
            (tags::BODY_PART_EXAMINED, "HEAD".into()),
            (tags::INSTANCE_NUMBER, number.to_string()),
            (tags::PHOTOMETRIC_INTERPRETATION, "MONOCHROME2".into()),
            (tags::WINDOW_CENTER, "300".into()),
            (tags::WINDOW_WIDTH, "700".into()),
            (tags::PIXEL_SPACING, "1\\1".into()),
            (tags::IMAGE_POSITION_PATIENT, format!("0\\0\\{}", number * 5)),
            (tags::IMAGE_ORIENTATION_PATIENT, "1\\0\\0\\0\\1\\0".into()),
            (tags::FRAME_OF_REFERENCE_UID, format!("{study_uid}.9")),
        ];
        for (tag, value) in &texts {
            data_set.set(*tag, value.as_str()).unwrap();
        }
        for (tag, value) in [
            (tags::SAMPLES_PER_PIXEL, 1),
            (tags::ROWS, SIZE),
            (tags::COLUMNS, SIZE),
            (tags::BITS_ALLOCATED, 16),
            (tags::BITS_STORED, 12),
            (tags::HIGH_BIT, 11),
            (tags::PIXEL_REPRESENTATION, 0),
        ] {
            data_set.set(tag, value).unwrap();
        }
        data_set.insert(Element::new(tags::PIXEL_DATA, Vr::OW, self.pixels()));
        data_set
    }

    /// The head is widest in the middle of the series.
    fn pixels(&self) -> Vec<u8> {
        let scale = 1.0 - (f64::from(self.number) - 6.0).powi(2) / 80.0;
        let at = |place: u16| (f64::from(place) + 0.5) * 2.0 / f64::from(SIZE) - 1.0;
        let value = |row: u16, column: u16| {
            let (x, y) = (at(column) / scale, -at(row) / scale);
            let inside = ELLIPSES.iter().filter(|[_, a, b, x0, y0, angle]| {
                let (sine, cosine) = angle.to_radians().sin_cos();
                let (dx, dy) = (x - x0, y - y0);
                ((dx * cosine + dy * sine) / a).powi(2) + ((dy * cosine - dx * sine) / b).powi(2) <= 1.0
            });
            inside.map(|ellipse| ellipse[0]).sum::<f64>().clamp(0.0, 4095.0) as u16
        };
        let pixels = (0..SIZE).flat_map(|row| (0..SIZE).map(move |column| (row, column)));
        pixels.flat_map(|(row, column)| value(row, column).to_le_bytes()).collect()
    }
}

/// Writes its file.
pub(crate) fn write(path: &Path, image: &Image) {
    let file = Part10::new(image.data_set(), uids::EXPLICIT_VR_LITTLE_ENDIAN).unwrap();
    fs::write(path, file.to_vec().unwrap()).unwrap();
}
