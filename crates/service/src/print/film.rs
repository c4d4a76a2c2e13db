use alloc::vec::Vec;

use kerma_dataset::DataSet;
use kerma_dictionary::{Uid, tags};

use super::DisplayFormat;

/// What a printer prints: a film box with its image boxes, and what was said of the film session (PS3.4 §H.2.3).
///
/// It is a copy. What the SCU does to its boxes afterwards changes nothing in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Film {
    /// The SOP Instance UID of the film box.
    pub sop_instance: Uid,
    /// The attributes of the film session (PS3.3 §C.13.1): copies, priority, medium, destination, label.
    pub session: DataSet,
    /// The attributes of the film box (PS3.3 §C.13.3): size, orientation, magnification, densities, trim.
    pub film_box: DataSet,
    /// Image Display Format (2010,0010) of the film box.
    pub format: DisplayFormat,
    /// The format with which the boxes are laid out: `format`, or for SLIDE, SUPERSLIDE and CUSTOM the printer's own
    /// (its capabilities). Its [`DisplayFormat::cells`] are those of `image_boxes`.
    pub layout: DisplayFormat,
    /// All image boxes, those without an image too, in the order of their positions.
    pub image_boxes: Vec<ImageBox>,
    /// All annotation boxes, those without a text too, in the order of their positions.
    pub annotation_boxes: Vec<AnnotationBox>,
    /// The attributes of the Presentation LUT that the film box refers to (PS3.3 §C.11.4): Presentation LUT Sequence
    /// (2050,0010) or Presentation LUT Shape (2050,0020).
    pub presentation_lut: Option<DataSet>,
}

/// A place for an image on a film.
#[derive(Clone, Debug, PartialEq)]
pub struct ImageBox {
    /// Its SOP Instance UID.
    pub sop_instance: Uid,
    /// Image Box Position (2020,0010), counted from 1.
    pub position: u16,
    /// Its attributes but for the image (PS3.3 §C.13.5): polarity, magnification, densities, requested size. They go before
    /// those of the film box.
    pub attributes: DataSet,
    /// The image: the item of Basic Grayscale Image Sequence (2020,0110) or Basic Color Image Sequence (2020,0111).
    pub image: Option<DataSet>,
    /// The attributes of the Presentation LUT that this image box refers to. It goes before that of the film box.
    pub presentation_lut: Option<DataSet>,
}

/// A place for a line of text on a film.
#[derive(Clone, Debug, PartialEq)]
pub struct AnnotationBox {
    /// Its SOP Instance UID.
    pub sop_instance: Uid,
    /// Annotation Position (2030,0010), counted from 1.
    pub position: u16,
    /// Its attributes (PS3.3 §C.13.7): Text String (2030,0020).
    pub attributes: DataSet,
}

impl Film {
    /// Number of Copies (2000,0010) of the film session; one if it does not say.
    pub fn copies(&self) -> u32 {
        self.session.get::<u32>(tags::NUMBER_OF_COPIES).ok().filter(|copies| *copies > 0).unwrap_or(1)
    }

    /// Whether no image box has an image.
    pub fn is_empty(&self) -> bool {
        self.image_boxes.iter().all(|image_box| image_box.image.is_none())
    }
}

impl AnnotationBox {
    /// Its Text String (2030,0020), if it has one.
    pub fn text(&self) -> Option<alloc::string::String> {
        self.attributes.string(tags::TEXT_STRING).ok().filter(|text| !text.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kerma_dictionary::Uid;

    fn film() -> Film {
        let empty = ImageBox {
            sop_instance: Uid::from_static("1.2.3"),
            position: 1,
            attributes: DataSet::new(),
            image: None,
            presentation_lut: None,
        };
        Film {
            sop_instance: Uid::from_static("1.2"),
            session: DataSet::new(),
            film_box: DataSet::new(),
            format: DisplayFormat::Slide,
            layout: DisplayFormat::Standard { columns: 1, rows: 1 },
            image_boxes: alloc::vec![empty],
            annotation_boxes: Vec::new(),
            presentation_lut: None,
        }
    }

    #[test]
    fn a_film_is_printed_once_unless_its_session_asks_for_more_copies() {
        let mut film = film();
        assert_eq!(film.copies(), 1);
        for (asked, copies) in [("3", 3), ("0", 1), ("many", 1), ("-2", 1)] {
            film.session.set(tags::NUMBER_OF_COPIES, asked).unwrap();
            assert_eq!(film.copies(), copies, "{asked}");
        }
    }

    #[test]
    fn a_film_is_empty_until_an_image_box_has_an_image() {
        let mut film = film();
        assert!(film.is_empty());
        film.image_boxes.iter_mut().for_each(|image_box| image_box.image = Some(DataSet::new()));
        assert!(!film.is_empty());
    }
}
