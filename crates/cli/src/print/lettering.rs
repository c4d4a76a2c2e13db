//! Text on a film: one line, in Noto Sans Mono.

use noto_sans_mono_bitmap::{FontWeight, RasterHeight, get_raster, get_raster_width};

use super::canvas::{Area, Canvas, Channels};
use super::scaling::{Interpolation, scaled};

/// Where a line stands in its area.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Align {
    Left,
    Centre,
    Right,
}

/// The characters are drawn in this size, and then made as high as the film needs them.
const DRAWN: RasterHeight = RasterHeight::Size32;
/// How much smaller a line may become to have room.
const SMALLEST: (u32, u32) = (1, 2);
/// For characters that the font does not have.
const REPLACEMENT: char = '\u{FFFD}';

/// Writes a line as high as its area. One that is too long is made smaller, to half of that, and then cut with three dots.
pub(crate) fn write(canvas: &mut Canvas, area: Area, text: &str, align: Align, gray: u8) {
    let characters: Vec<char> = text.trim().chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let Some((height, characters)) = fitted(characters, area) else { return };
    let Some(coverage) = drawn(&characters) else { return };
    let width = u64::from(coverage.width) * u64::from(height) / u64::from(coverage.height.max(1));
    let width = u32::try_from(width).unwrap_or(u32::MAX).clamp(1, area.width);
    let coverage = scaled(coverage, width, height, Interpolation::Bilinear);
    let place = area.centred(width, height);
    let x = match align {
        Align::Left => area.x,
        Align::Centre => place.x,
        Align::Right => area.x + area.width - width,
    };
    let channels = canvas.channels.count();
    let rows = canvas.rows_mut(Area { x, ..place });
    for (to, coverage) in rows.zip(coverage.samples.chunks_exact(coverage.stride())) {
        for (pixel, coverage) in to.chunks_exact_mut(channels).zip(coverage) {
            pixel.iter_mut().for_each(|sample| *sample = mixed(*sample, gray, *coverage));
        }
    }
}

/// What there is room for, and in which height.
fn fitted(mut characters: Vec<char>, area: Area) -> Option<(u32, Vec<char>)> {
    let count = |height: u32| {
        let room = u64::from(area.width) * DRAWN.val() as u64;
        usize::try_from(room / (u64::from(height.max(1)) * advance() as u64)).unwrap_or(usize::MAX)
    };
    let least = (area.height * SMALLEST.0 / SMALLEST.1).max(1);
    let height = (least..=area.height).rev().find(|height| characters.len() <= count(*height));
    if height.is_none() {
        let room = count(least);
        characters.truncate(room.saturating_sub(3));
        characters.extend(std::iter::repeat_n('.', room.min(3)));
    }
    (!characters.is_empty() && area.height > 0).then_some((height.unwrap_or(least), characters))
}

/// How much each pixel of the line is covered by its characters.
fn drawn(characters: &[char]) -> Option<Canvas> {
    let height = u32::try_from(DRAWN.val()).ok()?;
    let advance = u32::try_from(advance()).ok()?;
    let width = advance.checked_mul(u32::try_from(characters.len()).ok()?)?;
    let mut line = Canvas::new(width, height, Channels::Gray, 0)?;
    for (x, character) in (0..).step_by(advance as usize).zip(characters) {
        let raster = get_raster(*character, FontWeight::Regular, DRAWN)
            .or_else(|| get_raster(REPLACEMENT, FontWeight::Regular, DRAWN))?;
        for (to, from) in line.rows_mut(Area { x, y: 0, width: advance, height }).zip(raster.rows()) {
            to.iter_mut().zip(from).for_each(|(to, from)| *to = *from);
        }
    }
    Some(line)
}

fn advance() -> usize {
    get_raster_width(FontWeight::Regular, DRAWN)
}

fn mixed(below: u8, above: u8, coverage: u8) -> u8 {
    let (below, above, coverage) = (u32::from(below), u32::from(above), u32::from(coverage));
    u8::try_from((below * (255 - coverage) + above * coverage + 127) / 255).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The leftmost and rightmost column that is written on.
    fn written(text: &str, align: Align, width: u32) -> Option<(u32, u32)> {
        let mut canvas = Canvas::new(width + 2, 34, Channels::Gray, 0).unwrap();
        write(&mut canvas, Area { x: 1, y: 1, width, height: 32 }, text, align, 255);
        let columns = (0..canvas.width).filter(|x| {
            canvas.samples.iter().skip(*x as usize).step_by(canvas.stride()).any(|sample| *sample > 127)
        });
        columns.fold(None, |found, x| Some((found.map_or(x, |(first, _)| first), x)))
    }

    #[test]
    fn a_line_stands_left_right_or_in_the_middle() {
        let (left, right) = written("MM", Align::Left, 200).unwrap();
        assert!(left < 6 && right < 45, "{left} {right}");
        let (left, right) = written("MM", Align::Right, 200).unwrap();
        assert!(left > 155 && right > 194, "{left} {right}");
        let (left, right) = written("MM", Align::Centre, 200).unwrap();
        assert!(left > 75 && right < 125, "{left} {right}");
    }

    #[test]
    fn nothing_is_written_of_nothing_or_where_no_room_is() {
        assert_eq!(written(" ", Align::Left, 200), None);
        let mut canvas = Canvas::new(9, 9, Channels::Gray, 0).unwrap();
        for (width, height) in [(0, 9), (9, 0), (0, 0), (1, 1), (9, 1)] {
            write(&mut canvas, Area { x: 0, y: 0, width, height }, "text", Align::Right, 255);
        }
    }

    #[test]
    fn a_line_that_is_too_long_is_made_smaller_and_then_cut() {
        let area = Area { x: 0, y: 0, width: 10 * advance() as u32, height: DRAWN.val() as u32 };
        let fitted = |text: &str| {
            let (height, characters) = fitted(text.chars().collect(), area).unwrap();
            (height, characters.into_iter().collect::<String>())
        };
        assert_eq!(fitted("0123456789"), (32, "0123456789".into()));
        assert_eq!(fitted("0123456789012345"), (20, "0123456789012345".into()));
        assert_eq!(fitted("012345678901234567890123456789"), (16, "01234567890123456...".into()));
    }

    #[test]
    fn characters_that_the_font_does_not_have_are_shown_to_be_missing() {
        assert!(drawn(&['ü', 'ő', '\u{65E5}']).is_some());
        let boxed = drawn(&['\u{65E5}']).unwrap();
        assert_eq!(boxed, drawn(&[REPLACEMENT]).unwrap());
        assert!(boxed.samples.iter().any(|sample| *sample > 0));
    }

    #[test]
    fn black_is_written_on_colors() {
        let mut canvas = Canvas::new(40, 32, Channels::Rgb, 255).unwrap();
        write(&mut canvas, Area { x: 0, y: 0, width: 40, height: 32 }, "M", Align::Left, 0);
        assert!(canvas.samples.chunks_exact(3).any(|pixel| pixel == [0, 0, 0]));
    }
}
