//! Drawn films as files: PNG, one film each, and PDF, a film a page.
//!
//! The pixels of a PDF are those of a PNG: the PDF filter FlateDecode knows PNG's predictors, so that both are encoded by one
//! encoder.

use pdf_writer::types::Predictor;
use pdf_writer::{Content, Filter, Finish as _, Name, Pdf, Rect, Ref};
use png::{BitDepth, ColorType, Compression, Encoder, EncodingError, PixelDimensions, Unit};

use super::canvas::Channels;
use super::film::Drawn;

/// A film as a PNG that says how large a pixel is.
///
/// # Errors
/// None that a film can have: what is written to is memory.
pub(crate) fn png(film: &Drawn) -> Result<Vec<u8>, EncodingError> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, film.canvas.width, film.canvas.height);
    encoder.set_color(match film.canvas.channels {
        Channels::Gray => ColorType::Grayscale,
        Channels::Rgb => ColorType::Rgb,
    });
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::Fast);
    // dots per inch as dots per metre
    let dots = (film.resolution.dots_per_inch * 10_000 + 127) / 254;
    encoder.set_pixel_dims(Some(PixelDimensions { xppu: dots, yppu: dots, unit: Unit::Meter }));
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&film.canvas.samples)?;
    writer.finish()?;
    Ok(bytes)
}

/// A page of a PDF: a film, compressed.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Page {
    width: u32,
    height: u32,
    channels: Channels,
    dots_per_inch: u32,
    /// As in a PNG: compressed rows, each with its predictor.
    data: Vec<u8>,
}

impl Page {
    /// # Errors
    /// As [`png`].
    pub(crate) fn new(film: &Drawn) -> Result<Page, EncodingError> {
        Ok(Page {
            width: film.canvas.width,
            height: film.canvas.height,
            channels: film.canvas.channels,
            dots_per_inch: film.resolution.dots_per_inch,
            data: image_data(&png(film)?),
        })
    }
}

/// What stands in the IDAT chunks of a PNG.
fn image_data(png: &[u8]) -> Vec<u8> {
    const SIGNATURE: usize = 8;
    let mut data = Vec::new();
    let mut rest = png.get(SIGNATURE..).unwrap_or_default();
    while let Some((length, behind)) = rest.split_first_chunk::<4>() {
        let length = u32::from_be_bytes(*length) as usize;
        let Some((kind, behind)) = behind.split_first_chunk::<4>() else { break };
        let Some((chunk, behind)) = behind.split_at_checked(length) else { break };
        if kind == b"IDAT" {
            data.extend_from_slice(chunk);
        }
        // the checksum
        rest = behind.get(4..).unwrap_or_default();
    }
    data
}

/// A document with these pages, each as large as its film. It asks whoever prints it for so many copies.
pub(crate) fn pdf(pages: &[Page], copies: u32) -> Vec<u8> {
    const FILM: Name<'static> = Name(b"Film");
    let numbers: Vec<[Ref; 3]> = (1..)
        .map(|page: i32| [3 * page, 3 * page + 1, 3 * page + 2].map(Ref::new))
        .take(pages.len())
        .collect();
    let (catalog, tree) = (Ref::new(1), Ref::new(2));
    let mut pdf = Pdf::new();
    let mut written = pdf.catalog(catalog);
    written.pages(tree);
    if copies > 1 {
        written.viewer_preferences().pair(Name(b"NumCopies"), number(copies));
    }
    written.finish();
    let count = i32::try_from(pages.len()).unwrap_or(i32::MAX);
    pdf.pages(tree).kids(numbers.iter().map(|[page, ..]| *page)).count(count);
    for (film, [page, image, content]) in pages.iter().zip(&numbers) {
        let points = |pixels: u32| pixels as f32 * 72.0 / film.dots_per_inch as f32;
        let (width, height) = (points(film.width), points(film.height));
        let mut written = pdf.page(*page);
        written.media_box(Rect::new(0.0, 0.0, width, height)).parent(tree).contents(*content);
        written.resources().x_objects().pair(FILM, *image);
        written.finish();
        let (columns, rows) = (number(film.width), number(film.height));
        let mut written = pdf.image_xobject(*image, &film.data);
        written.filter(Filter::FlateDecode);
        written
            .decode_parms()
            .predictor(Predictor::PngOptimum)
            .colors(number(u32::try_from(film.channels.count()).unwrap_or(1)))
            .bits_per_component(8)
            .columns(columns);
        written.width(columns).height(rows).bits_per_component(8);
        match film.channels {
            Channels::Gray => written.color_space().device_gray(),
            Channels::Rgb => written.color_space().device_rgb(),
        }
        written.finish();
        let mut drawing = Content::new();
        drawing.transform([width, 0.0, 0.0, height, 0.0, 0.0]).x_object(FILM);
        pdf.stream(*content, &drawing.finish());
    }
    pdf.finish()
}

fn number(number: u32) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}

#[cfg(test)]
mod tests {
    use super::super::canvas::Canvas;
    use super::super::sheet::Resolution;
    use super::*;

    fn film(channels: Channels, samples: &[u8]) -> Drawn {
        let width = (samples.len() / channels.count() / 2) as u32;
        let canvas = Canvas { width, height: 2, channels, samples: samples.to_vec() };
        Drawn { canvas, resolution: Resolution { dots_per_inch: 150 }, loss: None }
    }

    #[test]
    fn a_png_has_the_pixels_and_their_size() {
        for channels in [Channels::Gray, Channels::Rgb] {
            let film = film(channels, &[1, 2, 3, 4, 5, 250, 7, 8, 9, 10, 11, 12]);
            let bytes = png(&film).unwrap();
            let mut reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
            let mut samples = vec![0; reader.output_buffer_size().unwrap()];
            let info = reader.next_frame(&mut samples).unwrap();
            assert_eq!((info.width, info.height), (film.canvas.width, 2));
            assert_eq!(samples, film.canvas.samples);
            let dots = reader.info().pixel_dims.unwrap();
            assert_eq!((dots.xppu, dots.yppu), (5906, 5906), "150 dots an inch");
        }
    }

    #[test]
    fn a_pdf_has_a_page_for_each_film() {
        let film = film(Channels::Gray, &[0; 600]);
        let pages = [Page::new(&film).unwrap(), Page::new(&film).unwrap()];
        let bytes = pdf(&pages, 1);
        let text = String::from_utf8_lossy(&bytes);
        assert!(text.starts_with("%PDF-1.") && text.trim_end().ends_with("%%EOF"));
        assert!(text.contains("/Count 2") && text.contains("/MediaBox [0 0 144 0.96"), "{text}");
        assert_eq!(text.matches("/Predictor 15").count(), 2);
        assert!(!text.contains("/NumCopies"));
        assert!(String::from_utf8_lossy(&pdf(&pages, 3)).contains("/NumCopies 3"));
    }

    #[test]
    fn the_pixels_of_a_page_are_those_of_the_film() {
        let film = film(Channels::Gray, &[1, 2, 3, 4, 5, 250]);
        let page = Page::new(&film).unwrap();
        let png = png(&film).unwrap();
        assert!(!page.data.is_empty() && png.windows(page.data.len()).any(|part| part == page.data));
    }
}
