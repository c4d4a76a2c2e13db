use alloc::{string::String, vec::Vec};
use core::{fmt, str::FromStr};

use thiserror::Error;

/// Image Display Format (2010,0010): how many images a film has, and where (PS3.3 §C.13.3).
///
/// ```
/// use kerma_service::print::DisplayFormat;
///
/// let format: DisplayFormat = r"STANDARD\2,3".parse()?;
/// assert_eq!(format, DisplayFormat::Standard { columns: 2, rows: 3 });
/// assert_eq!(format.images(), Some(6));
/// let row: DisplayFormat = r"ROW\1,2".parse()?;
/// let third = row.cells().and_then(|cells| cells.get(2).copied()).unwrap();
/// assert_eq!((third.x, third.y, third.width, third.height), (0.5, 0.5, 0.5, 0.5));
/// # Ok::<(), kerma_service::print::NotADisplayFormat>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DisplayFormat {
    /// `STANDARD\C,R`: equal boxes in columns and rows.
    Standard {
        /// How many boxes stand side by side.
        columns: u16,
        /// How many boxes stand one below the other.
        rows: u16,
    },
    /// `ROW\R1,R2,…`: rows of the same height, each with this many boxes of the same width, the topmost first.
    Row(Vec<u16>),
    /// `COL\C1,C2,…`: columns of the same width, each with this many boxes of the same height, the leftmost first.
    Col(Vec<u16>),
    /// `SLIDE`: 35 mm slides; the printer's configuration says how many fit.
    Slide,
    /// `SUPERSLIDE`: 40 mm slides; the printer's configuration says how many fit.
    SuperSlide,
    /// `CUSTOM\i`: the layout that the printer's Conformance Statement gives this number.
    Custom(u32),
}

/// The place of an image box on the film, in parts of its width and height; the origin is at the top left.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cell {
    /// Its left edge.
    pub x: f64,
    /// Its upper edge.
    pub y: f64,
    /// From its left to its right edge.
    pub width: f64,
    /// From its upper to its lower edge.
    pub height: f64,
}

/// A text is no Image Display Format (2010,0010).
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{0:?} is no Image Display Format")]
pub struct NotADisplayFormat(pub String);

impl DisplayFormat {
    /// The most image boxes that a film can have: Image Box Position (2020,0010) counts them in 16 bits.
    pub const MAX_IMAGES: u16 = u16::MAX;

    /// How many image boxes a film has in this format; `None` if the printer's configuration says so.
    pub fn images(&self) -> Option<u16> {
        match self {
            DisplayFormat::Standard { columns, rows } => columns.checked_mul(*rows),
            DisplayFormat::Row(counts) | DisplayFormat::Col(counts) => sum(counts),
            DisplayFormat::Slide | DisplayFormat::SuperSlide | DisplayFormat::Custom(_) => None,
        }
    }

    /// The place of each image box, in the order of Image Box Position (2020,0010): along the rows for STANDARD and ROW, along
    /// the columns for COL (PS3.3 §C.13.5.1). `None` if the printer's configuration says so.
    pub fn cells(&self) -> Option<Vec<Cell>> {
        match self {
            DisplayFormat::Standard { columns, rows } => {
                Some(lines(&alloc::vec![*columns; usize::from(*rows)]).collect())
            }
            DisplayFormat::Row(counts) => Some(lines(counts).collect()),
            DisplayFormat::Col(counts) => Some(lines(counts).map(Cell::transposed).collect()),
            DisplayFormat::Slide | DisplayFormat::SuperSlide | DisplayFormat::Custom(_) => None,
        }
    }
}

impl Cell {
    fn transposed(self) -> Cell {
        Cell { x: self.y, y: self.x, width: self.height, height: self.width }
    }
}

/// Lines from top to bottom, each divided into this many cells.
fn lines(counts: &[u16]) -> impl Iterator<Item = Cell> {
    let height = 1.0 / counts.len() as f64;
    counts.iter().enumerate().flat_map(move |(line, count)| {
        let width = 1.0 / f64::from(*count);
        (0..*count).map(move |at| Cell { x: f64::from(at) * width, y: line as f64 * height, width, height })
    })
}

fn sum(counts: &[u16]) -> Option<u16> {
    counts.iter().try_fold(0_u16, |sum, count| sum.checked_add(*count))
}

impl FromStr for DisplayFormat {
    type Err = NotADisplayFormat;

    /// Lower case letters, and blanks around the numbers, are read too.
    fn from_str(text: &str) -> Result<DisplayFormat, NotADisplayFormat> {
        parse(text).ok_or_else(|| NotADisplayFormat(text.into()))
    }
}

fn parse(text: &str) -> Option<DisplayFormat> {
    let text = text.trim_matches(|c: char| c == '\0' || c.is_ascii_whitespace());
    let (name, numbers) = match text.split_once('\\') {
        Some((name, numbers)) => (name.trim(), Some(numbers)),
        None => (text, None),
    };
    let is = |expected: &str| name.eq_ignore_ascii_case(expected);
    let format = match numbers {
        None if is("SLIDE") => DisplayFormat::Slide,
        None if is("SUPERSLIDE") => DisplayFormat::SuperSlide,
        None => return None,
        Some(number) if is("CUSTOM") => DisplayFormat::Custom(number.trim().parse().ok()?),
        Some(numbers) if is("STANDARD") => match counts(numbers)?[..] {
            [columns, rows] => DisplayFormat::Standard { columns, rows },
            _ => return None,
        },
        Some(numbers) if is("ROW") => DisplayFormat::Row(counts(numbers)?),
        Some(numbers) if is("COL") => DisplayFormat::Col(counts(numbers)?),
        Some(_) => return None,
    };
    match format {
        DisplayFormat::Slide | DisplayFormat::SuperSlide | DisplayFormat::Custom(_) => Some(format),
        counted => counted.images().is_some().then_some(counted),
    }
}

/// The numbers between the commas. None of them is zero.
fn counts(text: &str) -> Option<Vec<u16>> {
    text.split(',').map(|count| count.trim().parse().ok().filter(|count| *count > 0)).collect()
}

impl fmt::Display for DisplayFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut counted = |name: &str, counts: &[u16]| {
            f.write_str(name)?;
            counts
                .iter()
                .enumerate()
                .try_for_each(|(index, count)| write!(f, "{}{count}", if index == 0 { '\\' } else { ',' }))
        };
        match self {
            DisplayFormat::Standard { columns, rows } => counted("STANDARD", &[*columns, *rows]),
            DisplayFormat::Row(counts) => counted("ROW", counts),
            DisplayFormat::Col(counts) => counted("COL", counts),
            DisplayFormat::Slide => f.write_str("SLIDE"),
            DisplayFormat::SuperSlide => f.write_str("SUPERSLIDE"),
            DisplayFormat::Custom(number) => write!(f, "CUSTOM\\{number}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::{string::ToString, vec};

    #[test]
    fn a_format_says_how_many_images_a_film_has() {
        for (text, format, images) in [
            (r"STANDARD\1,1", DisplayFormat::Standard { columns: 1, rows: 1 }, Some(1)),
            (r"STANDARD\4,5", DisplayFormat::Standard { columns: 4, rows: 5 }, Some(20)),
            (r"ROW\2,1,3", DisplayFormat::Row(vec![2, 1, 3]), Some(6)),
            (r"COL\1,4", DisplayFormat::Col(vec![1, 4]), Some(5)),
            ("SLIDE", DisplayFormat::Slide, None),
            ("SUPERSLIDE", DisplayFormat::SuperSlide, None),
            (r"CUSTOM\7", DisplayFormat::Custom(7), None),
        ] {
            assert_eq!(text.parse(), Ok(format.clone()), "{text}");
            assert_eq!(format.to_string(), text);
            assert_eq!(format.images(), images, "{text}");
            assert_eq!(format.cells().map(|cells| cells.len()), images.map(usize::from), "{text}");
        }
    }

    #[test]
    fn lower_case_and_blanks_are_read_and_what_counts_no_image_is_not() {
        for (text, written) in [("standard\\ 2 , 3 ", r"STANDARD\2,3"), ("slide\0", "SLIDE")] {
            assert_eq!(text.parse::<DisplayFormat>().map(|format| format.to_string()), Ok(written.into()));
        }
        for text in [
            "",
            "STANDARD",
            r"STANDARD\2",
            r"STANDARD\2,3,4",
            r"STANDARD\0,3",
            r"ROW\",
            r"ROW\2,,1",
            r"COL\0",
            r"STANDARD\256,256",
            r"ROW\65535,1",
            r"SLIDE\2",
            r"CUSTOM\",
            r"CUSTOM\x",
            "CUSTOM",
            r"GRID\2,2",
            r"STANDARD\-1,2",
            r"STANDARD\70000,1",
        ] {
            assert_eq!(text.parse::<DisplayFormat>(), Err(NotADisplayFormat(text.into())), "{text}");
        }
    }

    #[test]
    fn positions_go_along_the_rows_and_along_the_columns_of_col() {
        let places = |text: &str| -> Vec<(f64, f64)> {
            let format: DisplayFormat = text.parse().unwrap();
            format.cells().unwrap().iter().map(|cell| (cell.x, cell.y)).collect()
        };
        assert_eq!(places(r"STANDARD\2,2"), [(0.0, 0.0), (0.5, 0.0), (0.0, 0.5), (0.5, 0.5)]);
        assert_eq!(places(r"ROW\1,2"), [(0.0, 0.0), (0.0, 0.5), (0.5, 0.5)]);
        assert_eq!(places(r"COL\1,2"), [(0.0, 0.0), (0.5, 0.0), (0.5, 0.5)]);
    }
}
