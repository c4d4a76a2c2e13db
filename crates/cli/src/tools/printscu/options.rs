//! What is said of films and images on the command line.

use clap::Args;
use kerma_ae::DataSet;
use kerma_ae::print::{DisplayFormat, Preformat, PrintBy, Tone, Voi};
use kerma_dataset::IntoValue;
use kerma_dictionary::{Tag, data_elements, tags};

/// Which images of the files.
#[derive(Debug, Args)]
#[command(next_help_heading = "Input Options")]
pub(crate) struct InputOptions {
    /// Search the folders below the folders named, too [-r, +r]
    #[arg(short, long)]
    pub(super) recurse: bool,
    /// Print this frame of each image, counted from 1; default: the first [+F]
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..))]
    pub(super) frame: Option<u32>,
    /// Print all frames of each image [+Fa]
    #[arg(long, conflicts_with = "frame")]
    pub(super) all_frames: bool,
}

/// How the pixels are sent.
#[derive(Debug, Args)]
#[command(next_help_heading = "Image Options")]
pub(crate) struct ImageOptions {
    /// Bits of a grayscale sample
    #[arg(long, value_name = "8|12", default_value = "8", value_parser = ["8", "12"])]
    bits: String,
    /// Print colored images gray
    #[arg(long)]
    grayscale: bool,
    /// Print gray images as colored ones
    #[arg(long, conflicts_with = "grayscale")]
    color: bool,
    /// Apply this window; default: the VOI LUT or window of the image, else its smallest and largest value [+Ww]
    #[arg(long, num_args = 2, value_names = ["CENTER", "WIDTH"], allow_negative_numbers = true, group = "voi")]
    window: Option<Vec<f64>>,
    /// Apply the VOI LUT or window of the image of this number, counted from 1 [+Wi, +Wl]
    #[arg(long, value_name = "NUMBER", group = "voi", value_parser = clap::value_parser!(u32).range(1..))]
    use_window: Option<u32>,
    /// Make the smallest value of the image black and the largest white [+Wm]
    #[arg(long, group = "voi")]
    min_max_window: bool,
    /// Apply no window: all values that there can be [-W]
    #[arg(long, group = "voi")]
    no_windowing: bool,
    /// Send grayscale images as MONOCHROME1, in which the smallest value is white
    #[arg(long)]
    monochrome1: bool,
}

/// What is asked for with them.
#[derive(Debug, Args)]
#[command(next_help_heading = "Print Options")]
pub(crate) struct PrintOptions {
    /// Make the films, but do not print them
    #[arg(long)]
    noprint: bool,
    /// Print the film session with all its films, not each film
    #[arg(long, conflicts_with = "noprint")]
    session_print: bool,
    /// Send a Presentation LUT of this shape, to which the films refer [--identity, --lin-od]
    #[arg(long, value_name = "SHAPE", value_parser = ["IDENTITY", "LIN OD"])]
    plut_shape: Option<String>,
    /// Wait so many seconds for the printer to say that its print jobs are done; one that fails is a failure
    #[arg(long, value_name = "SECONDS")]
    pub(super) wait: Option<crate::options::Timeout>,
}

/// The film session (PS3.3 §C.13.1). What is not said is the printer's choice.
#[derive(Debug, Args)]
#[command(next_help_heading = "Film Session Options")]
pub(crate) struct SessionOptions {
    /// How often each film is printed
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..))]
    copies: Option<u32>,
    /// PAPER, CLEAR FILM, BLUE FILM …
    #[arg(long, value_name = "TERM")]
    medium_type: Option<String>,
    /// MAGAZINE, PROCESSOR, BIN_1 …
    #[arg(long, value_name = "TERM")]
    destination: Option<String>,
    /// The name of the film session for people
    #[arg(long, value_name = "TEXT")]
    label: Option<String>,
    /// When it is printed
    #[arg(long, value_name = "HIGH|MED|LOW", value_parser = ["HIGH", "MED", "LOW"], ignore_case = true)]
    priority: Option<String>,
    /// Whose it is
    #[arg(long, value_name = "TEXT")]
    owner: Option<String>,
    /// Have so many kilobytes of the printer's memory reserved
    #[arg(long, value_name = "KILOBYTES")]
    memory: Option<u32>,
}

/// Films (PS3.3 §C.13.3) and what is said of each image (§C.13.5). What is not said is the printer's choice.
#[derive(Debug, Args)]
#[command(next_help_heading = "Film Options")]
pub(crate) struct FilmOptions {
    /// Images side by side, and one below the other; default: 1 1 [-l]
    #[arg(
        long,
        num_args = 2,
        value_names = ["COLUMNS", "ROWS"],
        value_parser = clap::value_parser!(u16).range(1..)
    )]
    layout: Option<Vec<u16>>,
    /// Image Display Format: STANDARD\C,R, ROW\R1,R2, COL\C1,C2, SLIDE, SUPERSLIDE or CUSTOM\i
    #[arg(long, value_name = "FORMAT", conflicts_with = "layout")]
    display_format: Option<DisplayFormat>,
    /// Images on a film, where the display format does not say; default: all
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(1..))]
    per_film: Option<u16>,
    /// 8INX10IN, 14INX17IN, 24CMX30CM, A4 …
    #[arg(long, visible_alias = "film-size", value_name = "TERM")]
    filmsize: Option<String>,
    /// Upright films
    #[arg(long)]
    portrait: bool,
    /// Films lying on their side
    #[arg(long, conflicts_with = "portrait")]
    landscape: bool,
    /// REPLICATE, BILINEAR, CUBIC, NONE …
    #[arg(long, value_name = "TERM")]
    magnification: Option<String>,
    /// Smoothing Type, as the printer has it
    #[arg(long, value_name = "TERM")]
    smoothing: Option<String>,
    /// Configuration Information, as the printer has it
    #[arg(long, value_name = "TEXT")]
    configinfo: Option<String>,
    /// STANDARD or HIGH
    #[arg(long, value_name = "TERM")]
    resolution: Option<String>,
    /// Around the images: BLACK, WHITE, or hundredths of optical density
    #[arg(long, value_name = "DENSITY")]
    border: Option<String>,
    /// Where there is no image: BLACK, WHITE, or hundredths of optical density
    #[arg(long, value_name = "DENSITY")]
    empty_image: Option<String>,
    /// Of black, in hundredths of optical density
    #[arg(long, value_name = "DENSITY")]
    max_density: Option<u16>,
    /// Of white, in hundredths of optical density
    #[arg(long, value_name = "DENSITY")]
    min_density: Option<u16>,
    /// A box around each image
    #[arg(long)]
    trim: bool,
    /// No box around each image
    #[arg(long, conflicts_with = "trim")]
    no_trim: bool,
    /// Of the light box, in cd/m²
    #[arg(long, value_name = "CD/M2")]
    illumination: Option<u16>,
    /// Reflected ambient light, in cd/m²
    #[arg(long, value_name = "CD/M2")]
    reflection: Option<u16>,
    /// A text on each film; several go to the annotation boxes in order
    #[arg(long, value_name = "TEXT")]
    pub(super) annotation: Vec<String>,
    /// Annotation Display Format ID, as the printer has it
    #[arg(long, value_name = "TERM", default_value = "ANNOTATION")]
    annotation_format: String,
    /// Whether minimum pixel values are black (of MONOCHROME2) or white
    #[arg(long, value_name = "NORMAL|REVERSE", value_parser = ["NORMAL", "REVERSE"], ignore_case = true)]
    img_polarity: Option<String>,
    /// The width of each image on the film
    #[arg(long, value_name = "MILLIMETRES")]
    img_request_size: Option<f64>,
    /// Of images that are too large, leave out rows and columns
    #[arg(long, group = "too-large")]
    decimate: bool,
    /// Crop images that are too large
    #[arg(long, group = "too-large")]
    crop: bool,
    /// Refuse images that are too large
    #[arg(long, group = "too-large")]
    fail: bool,
}

/// Sets a value that was asked for.
fn ask(attributes: &mut DataSet, tag: Tag, value: Option<impl IntoValue>) -> Result<(), String> {
    let Some(value) = value else { return Ok(()) };
    let keyword = data_elements::by_tag(tag).map_or("", |element| element.keyword);
    attributes.set(tag, value).map_err(|error| format!("{keyword}: {error}"))
}

impl ImageOptions {
    pub(super) fn preformat(&self) -> Preformat {
        let voi = match (self.window.as_deref(), self.use_window) {
            (Some([center, width]), _) => Voi::Window { center: *center, width: *width },
            (_, Some(number)) => Voi::Own(number as usize - 1),
            _ if self.min_max_window => Voi::Extremes,
            _ if self.no_windowing => Voi::Full,
            _ => Voi::Own(0),
        };
        let tone = match self {
            ImageOptions { grayscale: true, .. } => Some(Tone::Grayscale),
            ImageOptions { color: true, .. } => Some(Tone::Color),
            _ => None,
        };
        let bits = if self.bits == "12" { 12 } else { 8 };
        Preformat { bits, voi, tone, monochrome1: self.monochrome1 }
    }
}

impl PrintOptions {
    pub(super) fn by(&self) -> PrintBy {
        match self {
            PrintOptions { noprint: true, .. } => PrintBy::Nothing,
            PrintOptions { session_print: true, .. } => PrintBy::Session,
            _ => PrintBy::Film,
        }
    }

    pub(super) fn presentation_lut(&self) -> Option<DataSet> {
        let shape = self.plut_shape.as_ref()?;
        let mut attributes = DataSet::new();
        // clap takes no other values than those that it can have
        ask(&mut attributes, tags::PRESENTATION_LUT_SHAPE, Some(shape)).ok()?;
        Some(attributes)
    }
}

impl SessionOptions {
    pub(super) fn attributes(&self) -> Result<DataSet, String> {
        let mut attributes = DataSet::new();
        let priority = self.priority.as_ref().map(|priority| priority.to_uppercase());
        if self.label.as_ref().is_some_and(|label| !label.is_ascii()) {
            ask(&mut attributes, tags::SPECIFIC_CHARACTER_SET, Some("ISO_IR 192"))?;
        }
        ask(&mut attributes, tags::NUMBER_OF_COPIES, self.copies)?;
        ask(&mut attributes, tags::PRINT_PRIORITY, priority)?;
        ask(&mut attributes, tags::MEDIUM_TYPE, self.medium_type.as_ref())?;
        ask(&mut attributes, tags::FILM_DESTINATION, self.destination.as_ref())?;
        ask(&mut attributes, tags::FILM_SESSION_LABEL, self.label.as_ref())?;
        ask(&mut attributes, tags::MEMORY_ALLOCATION, self.memory)?;
        ask(&mut attributes, tags::OWNER_ID, self.owner.as_ref())?;
        Ok(attributes)
    }
}

impl FilmOptions {
    pub(super) fn format(&self) -> DisplayFormat {
        match (&self.display_format, self.layout.as_deref()) {
            (Some(format), _) => format.clone(),
            (None, Some([columns, rows])) => DisplayFormat::Standard { columns: *columns, rows: *rows },
            (None, _) => DisplayFormat::Standard { columns: 1, rows: 1 },
        }
    }

    /// How many images go on a film; `None`: all of them.
    pub(super) fn per_film(&self) -> Result<Option<u16>, String> {
        let format = self.format();
        match (format.images(), self.per_film) {
            (Some(images), Some(asked)) if asked > images => {
                Err(format!("{format} has {images} images, not {asked}"))
            }
            (images, asked) if format.cells().is_none() || images.is_some() => Ok(asked.or(images)),
            _ => Err(format!("{format} has more images than a film can have")),
        }
    }

    pub(super) fn attributes(&self) -> Result<DataSet, String> {
        let mut attributes = DataSet::new();
        let orientation = match self {
            FilmOptions { portrait: true, .. } => Some("PORTRAIT"),
            FilmOptions { landscape: true, .. } => Some("LANDSCAPE"),
            _ => None,
        };
        let trim = match self {
            FilmOptions { trim: true, .. } => Some("YES"),
            FilmOptions { no_trim: true, .. } => Some("NO"),
            _ => None,
        };
        let annotations = (!self.annotation.is_empty()).then_some(&self.annotation_format);
        if self.annotation.iter().any(|text| !text.is_ascii()) {
            ask(&mut attributes, tags::SPECIFIC_CHARACTER_SET, Some("ISO_IR 192"))?;
        }
        ask(&mut attributes, tags::FILM_ORIENTATION, orientation)?;
        ask(&mut attributes, tags::FILM_SIZE_ID, self.filmsize.as_ref())?;
        ask(&mut attributes, tags::MAGNIFICATION_TYPE, self.magnification.as_ref())?;
        ask(&mut attributes, tags::SMOOTHING_TYPE, self.smoothing.as_ref())?;
        ask(&mut attributes, tags::CONFIGURATION_INFORMATION, self.configinfo.as_ref())?;
        ask(&mut attributes, tags::REQUESTED_RESOLUTION_ID, self.resolution.as_ref())?;
        ask(&mut attributes, tags::BORDER_DENSITY, self.border.as_ref())?;
        ask(&mut attributes, tags::EMPTY_IMAGE_DENSITY, self.empty_image.as_ref())?;
        ask(&mut attributes, tags::MAX_DENSITY, self.max_density)?;
        ask(&mut attributes, tags::MIN_DENSITY, self.min_density)?;
        ask(&mut attributes, tags::TRIM, trim)?;
        ask(&mut attributes, tags::ILLUMINATION, self.illumination)?;
        ask(&mut attributes, tags::REFLECTED_AMBIENT_LIGHT, self.reflection)?;
        ask(&mut attributes, tags::ANNOTATION_DISPLAY_FORMAT_ID, annotations)?;
        Ok(attributes)
    }

    pub(super) fn image_attributes(&self) -> Result<DataSet, String> {
        let mut attributes = DataSet::new();
        let polarity = self.img_polarity.as_ref().map(|polarity| polarity.to_uppercase());
        let too_large = match self {
            FilmOptions { decimate: true, .. } => Some("DECIMATE"),
            FilmOptions { crop: true, .. } => Some("CROP"),
            FilmOptions { fail: true, .. } => Some("FAIL"),
            _ => None,
        };
        ask(&mut attributes, tags::POLARITY, polarity)?;
        ask(&mut attributes, tags::REQUESTED_IMAGE_SIZE, self.img_request_size)?;
        ask(&mut attributes, tags::REQUESTED_DECIMATE_CROP_BEHAVIOR, too_large)?;
        Ok(attributes)
    }
}
