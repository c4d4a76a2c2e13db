//! A film is drawn: its border, its images, what surrounds them, and its text.

use kerma_service::print::{Film, ImageBox};

use super::canvas::{Area, Canvas, Channels};
use super::density;
use super::fit::{Loss, Original, TooLarge};
use super::image::{Image, Unprintable};
use super::lettering::{self, Align};
use super::scaling::scaled;
use super::sheet::{DEFAULT_SIZE, Plan, Resolution, Sheet};
use super::wishes::{FilmWishes, ImageWishes};

/// The finest resolution, in dots per inch: a film has a hundred million pixels at most.
pub(crate) const FINEST: u32 = 600;

/// How many annotation boxes a film has: left, centre and right above the images (1 to 3), and below them (4 to 6).
pub(crate) const ANNOTATIONS: u16 = 6;

/// The width of the line around an image, in hundredths of a millimetre.
const TRIM: u32 = 30;

/// What draws films.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Device {
    /// For the resolution STANDARD; HIGH is twice as fine, but for [`FINEST`].
    pub(crate) resolution: Resolution,
    /// The Film Size ID where none is asked for.
    pub(crate) film_size: String,
}

/// A film as it looks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Drawn {
    pub(crate) canvas: Canvas,
    pub(crate) resolution: Resolution,
    /// What happened to images that were larger than their boxes: the gravest.
    pub(crate) loss: Option<Loss>,
}

/// Why a film, or an image on it, cannot be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Refused {
    #[error("a film of this size has no room for so many images")]
    NoRoom,
    #[error("image {0} is larger than its image box")]
    TooLarge(u16),
    #[error("image {0}: {1}")]
    Image(u16, Unprintable),
    #[error("there is no memory for the film")]
    NoMemory,
}

impl Default for Device {
    fn default() -> Device {
        Device { resolution: Resolution { dots_per_inch: 300 }, film_size: DEFAULT_SIZE.into() }
    }
}

impl Device {
    /// Where the boxes of a film are.
    pub(crate) fn sheet(&self, film: &Film) -> Result<Sheet, Refused> {
        let wishes = FilmWishes::of(film);
        let resolution = match self.resolution.dots_per_inch {
            dots if wishes.fine => Resolution { dots_per_inch: (dots * 2).min(FINEST.max(dots)) },
            _ => self.resolution,
        };
        let plan = Plan {
            size: wishes.size.as_deref().unwrap_or(&self.film_size),
            landscape: wishes.landscape,
            layout: &film.layout,
            text: (has_text(film, 1..=3), has_text(film, 4..=6)),
        };
        Sheet::new(plan, resolution).ok_or(Refused::NoRoom)
    }

    /// Whether a film can be printed, and what would be lost of its images.
    pub(crate) fn check(&self, film: &Film) -> Result<Option<Loss>, Refused> {
        Ok(loss(&placed(film, &self.sheet(film)?)?))
    }

    /// The film with all that is on it.
    pub(crate) fn draw(&self, film: &Film) -> Result<Drawn, Refused> {
        let wishes = FilmWishes::of(film);
        let sheet = self.sheet(film)?;
        let placed = placed(film, &sheet)?;
        let colored = placed.iter().any(|placed| placed.image.channels == Channels::Rgb);
        let channels = if colored { Channels::Rgb } else { Channels::Gray };
        let border = wishes.viewing.shade(wishes.border);
        let contrast = if border < 128 { 255 } else { 0 };
        let mut canvas = Canvas::new(sheet.width, sheet.height, channels, border).ok_or(Refused::NoMemory)?;
        for place in film.image_boxes.iter().filter(|image_box| image_box.image.is_none()) {
            if let Some(place) = sheet.place(place.position) {
                canvas.fill(place, wishes.viewing.shade(wishes.empty));
            }
        }
        for placed in &placed {
            let place = placed.draw(&mut canvas, &wishes);
            if wishes.trim {
                canvas.surround(place, sheet.resolution.pixels(TRIM).max(1), contrast);
            }
        }
        annotate(&mut canvas, film, &sheet, contrast);
        Ok(Drawn { canvas, resolution: sheet.resolution, loss: loss(&placed) })
    }
}

/// The images of a film in their boxes.
fn placed(film: &Film, sheet: &Sheet) -> Result<Vec<Placed>, Refused> {
    let images = film.image_boxes.iter().map(|image_box| Placed::of(film, image_box, sheet));
    images.filter_map(Result::transpose).collect()
}

/// The gravest loss.
fn loss(placed: &[Placed]) -> Option<Loss> {
    placed.iter().filter_map(|placed| placed.fit.loss).max()
}

/// An image in its box.
struct Placed {
    image: Image,
    wishes: ImageWishes,
    fit: super::fit::Fit,
    place: Area,
}

impl Placed {
    /// `None` for an image box without an image.
    fn of(film: &Film, image_box: &ImageBox, sheet: &Sheet) -> Result<Option<Placed>, Refused> {
        let position = image_box.position;
        let Some(item) = &image_box.image else { return Ok(None) };
        let image = Image::new(item).map_err(|why| Refused::Image(position, why))?;
        let place = sheet.place(position).ok_or(Refused::NoRoom)?;
        let wishes = ImageWishes::of(film, image_box, sheet.resolution);
        let original = Original { columns: image.columns, rows: image.rows, aspect: image.aspect };
        let fit = original.fit((place.width, place.height), wishes.size, wishes.behavior);
        let fit = fit.map_err(|TooLarge| Refused::TooLarge(position))?;
        Ok(Some(Placed { place: place.centred(fit.width, fit.height), image, wishes, fit }))
    }

    /// Draws the image, and says where it is.
    fn draw(&self, canvas: &mut Canvas, film: &FilmWishes) -> Area {
        let Placed { image, wishes, fit, place } = self;
        let grays = match image.channels {
            Channels::Gray => wishes.tone(image, film.viewing).grays(image.bits_stored),
            Channels::Rgb => density::levels(image.bits_stored, wishes.reverse),
        };
        let picture = image.picture(fit.window, &grays);
        canvas.put(*place, &scaled(picture, fit.width, fit.height, wishes.interpolation));
        *place
    }
}

/// Writes the texts of the annotation boxes above and below the images.
fn annotate(canvas: &mut Canvas, film: &Film, sheet: &Sheet, gray: u8) {
    for (strip, positions) in [(sheet.top, [1, 2, 3]), (sheet.bottom, [4, 5, 6])] {
        let texts = positions.map(|position| text(film, position));
        let alone = texts.iter().flatten().count() == 1;
        let third = strip.width / 3;
        let places =
            [(strip.x, Align::Left), (strip.x + third, Align::Centre), (strip.x + 2 * third, Align::Right)];
        for (text, (x, align)) in texts.iter().zip(places) {
            let Some(text) = text else { continue };
            let place = if alone { strip } else { Area { x, width: third, ..strip } };
            // a tenth of the strip is kept free above and below
            let place = place.centred(place.width, place.height * 8 / 10);
            lettering::write(canvas, place, text, align, gray);
        }
    }
}

fn text(film: &Film, position: u16) -> Option<String> {
    film.annotation_boxes.iter().find(|annotation| annotation.position == position)?.text()
}

fn has_text(film: &Film, mut positions: impl Iterator<Item = u16>) -> bool {
    positions.any(|position| text(film, position).is_some())
}

#[cfg(test)]
mod tests;
