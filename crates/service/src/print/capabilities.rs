use alloc::{
    string::{String, ToString},
    vec::Vec,
};

use super::DisplayFormat;

/// What a printer can do. A [`Session`](super::Session) holds requests against it, and says where it fell back to a default.
///
/// The default is a printer of everything: each medium, size and magnification, films of any size, no limit of memory.
///
/// ```
/// use kerma_service::print::{Capabilities, Medium, TooLarge};
///
/// let capabilities = Capabilities {
///     media: vec![Medium::new("BLUE FILM", "14INX17IN", 20..=310)],
///     film_matrix: Some([4096, 5120]),
///     too_large: TooLarge::Crop,
///     ..Capabilities::default()
/// };
/// # let _ = capabilities;
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Capabilities {
    /// Printer Name (2110,0030).
    pub name: String,
    /// Manufacturer (0008,0070).
    pub manufacturer: String,
    /// Manufacturer's Model Name (0008,1090).
    pub model: String,
    /// Device Serial Number (0018,1000).
    pub serial_number: String,
    /// Software Versions (0018,1020).
    pub software_versions: String,
    /// The media that are installed, the default first. None: each that is asked for is there.
    pub media: Vec<Medium>,
    /// The values of Film Destination (2000,0040), the default first. None: any.
    pub film_destinations: Vec<String>,
    /// The values of Magnification Type (2010,0060), the default first. None: any.
    pub magnification_types: Vec<String>,
    /// The values of Smoothing Type (2010,0080), the default first. None: any.
    pub smoothing_types: Vec<String>,
    /// The values of Requested Resolution ID (2020,0050), the default first. None: any.
    pub resolutions: Vec<String>,
    /// The formats of films. None: every STANDARD, ROW and COL, and those that have an own layout.
    pub display_formats: Vec<DisplayFormat>,
    /// How films of the formats SLIDE, SUPERSLIDE and CUSTOM are laid out.
    pub layouts: Vec<(DisplayFormat, DisplayFormat)>,
    /// The values of Annotation Display Format ID (2010,0030), each with the number of its annotation boxes. An empty value
    /// stands for all that are not listed.
    pub annotations: Vec<(String, u16)>,
    /// The most image boxes of a film.
    pub max_images: u16,
    /// The most image boxes of all films of a film session together. What is more is refused with 0x0213.
    pub max_image_boxes: usize,
    /// The most Presentation LUTs of an association. What is more is refused with 0x0213.
    pub max_presentation_luts: usize,
    /// The most copies, Number of Copies (2000,0010).
    pub max_copies: u32,
    /// How a whole film session is printed.
    pub session_printing: SessionPrinting,
    /// The bytes of pixels that a film session can hold. `None`: no limit, and none can be reserved.
    pub memory: Option<u64>,
    /// The columns and rows of pixels on a film in portrait orientation, whose medium does not say. `None`: images of any size
    /// are printed as they are.
    pub film_matrix: Option<[u32; 2]>,
    /// Whether images are printed as wide as Requested Image Size (2020,0030) says.
    pub has_requested_image_size: bool,
    /// What becomes of an image that is larger than its image box, unless the request says.
    pub too_large: TooLarge,
    /// Bits per sample that are printed: 8 or 12.
    pub bits: u16,
    /// Whether a film box must be the last one that was made to be changed, printed or deleted (PS3.4 §H.4.2.2). Peers are
    /// met that make all film boxes and then print each; what they ask for is clear.
    pub last_film_only: bool,
}

/// A medium with its size and the densities that it can have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Medium {
    /// Medium Type (2000,0030).
    pub medium_type: String,
    /// Film Size ID (2010,0050).
    pub film_size: String,
    /// Min Density (2010,0120), in hundredths of optical density.
    pub min_density: u16,
    /// Max Density (2010,0130), in hundredths of optical density.
    pub max_density: u16,
    /// The columns and rows of pixels on it in portrait orientation. `None`: those of [`Capabilities::film_matrix`].
    pub matrix: Option<[u32; 2]>,
}

/// How a printer prints a whole film session (PS3.4 §H.4.1.2.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SessionPrinting {
    /// All films, then all films of the next copy.
    Collated,
    /// All copies of a film, then those of the next; the response says so (0xB601).
    Uncollated,
    /// Not at all. Then a film must be printed before the next is made (0xC616).
    Unsupported,
}

/// What becomes of an image that is larger than its image box (PS3.3 §C.13.5).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TooLarge {
    /// It is made smaller (0xB604).
    Demagnify,
    /// Rows and columns are left out (0xB60A).
    Decimate,
    /// It is cropped (0xB609).
    Crop,
    /// It is refused (0xC603).
    Fail,
}

impl Default for Capabilities {
    fn default() -> Capabilities {
        Capabilities {
            name: "KERMA".into(),
            manufacturer: "kerma".into(),
            model: "kerma".into(),
            serial_number: "0".into(),
            software_versions: env!("CARGO_PKG_VERSION").into(),
            media: Vec::new(),
            film_destinations: Vec::new(),
            magnification_types: Vec::new(),
            smoothing_types: Vec::new(),
            resolutions: Vec::new(),
            display_formats: Vec::new(),
            layouts: Vec::new(),
            annotations: Vec::new(),
            max_images: 1024,
            max_image_boxes: 16_384,
            max_presentation_luts: 256,
            max_copies: 100,
            session_printing: SessionPrinting::Collated,
            memory: None,
            film_matrix: None,
            has_requested_image_size: false,
            too_large: TooLarge::Demagnify,
            bits: 12,
            last_film_only: false,
        }
    }
}

impl Medium {
    /// A medium with the densities from its lightest to its darkest, in hundredths of optical density.
    pub fn new(medium_type: &str, film_size: &str, densities: core::ops::RangeInclusive<u16>) -> Medium {
        Medium {
            medium_type: medium_type.to_string(),
            film_size: film_size.to_string(),
            min_density: *densities.start(),
            max_density: *densities.end(),
            matrix: None,
        }
    }

    /// With so many columns and rows of pixels in portrait orientation.
    pub fn with_matrix(self, columns: u32, rows: u32) -> Medium {
        Medium { matrix: Some([columns, rows]), ..self }
    }
}

impl TooLarge {
    /// As Requested Decimate/Crop Behavior (2020,0040) and Decimate/Crop Result (2020,00A2) say it.
    pub const fn term(self) -> &'static str {
        match self {
            TooLarge::Demagnify | TooLarge::Decimate => "DECIMATE",
            TooLarge::Crop => "CROP",
            TooLarge::Fail => "FAIL",
        }
    }
}

impl Capabilities {
    /// The layout of a film of this format; `None` if the printer has no such format.
    pub fn layout(&self, format: &DisplayFormat) -> Option<DisplayFormat> {
        if !self.display_formats.is_empty() && !self.display_formats.contains(format) {
            return None;
        }
        let own = self.layouts.iter().find(|(of, _)| of == format).map(|(_, layout)| layout);
        let layout = own.unwrap_or(format);
        layout.images().filter(|images| *images <= self.max_images).map(|_| layout.clone())
    }

    /// How many annotation boxes a film of this Annotation Display Format ID (2010,0030) has; `None` if there is no such.
    pub fn annotation_boxes(&self, format: &str) -> Option<u16> {
        let of = |format: &str| self.annotations.iter().find(|(id, _)| id == format).map(|(_, boxes)| *boxes);
        of(format).or_else(|| of(""))
    }

    /// The densities of this medium and size, if they are known.
    pub(super) fn densities(&self, medium_type: Option<&str>, film_size: Option<&str>) -> Option<(u16, u16)> {
        let medium = self.medium(medium_type, film_size);
        medium.map(|medium| (medium.min_density, medium.max_density))
    }

    /// The columns and rows of pixels on a film of this medium and size in portrait orientation, if there is a limit.
    pub(super) fn matrix(&self, medium_type: Option<&str>, film_size: Option<&str>) -> Option<[u32; 2]> {
        self.medium(medium_type, film_size).and_then(|medium| medium.matrix).or(self.film_matrix)
    }

    fn medium(&self, medium_type: Option<&str>, film_size: Option<&str>) -> Option<&Medium> {
        let fits = |medium: &&Medium| {
            medium_type.is_none_or(|of| medium.medium_type == of)
                && film_size.is_none_or(|of| medium.film_size == of)
        };
        self.media.iter().find(fits).or(self.media.first())
    }
}
