//! The images of the files, as a printer takes them.

use std::path::Path;

use kerma_ae::DataSet;
use kerma_ae::print::{Order, Placed, Preformat, Sheet, Tone};
use serde_json::json;

use super::Arguments;
use crate::files::paths::{self, Search};
use crate::files::reading;
use crate::report::output::Output;

/// The images that can be printed, in the order in which they were named.
pub(super) struct Images {
    gray: Vec<DataSet>,
    colored: Vec<DataSet>,
    /// Whether everything that was named is among them.
    pub(super) is_complete: bool,
}

impl Images {
    /// Reads the files; what cannot be printed is told.
    pub(super) fn read(paths: &[&Path], arguments: &Arguments, output: Output) -> Images {
        let mut images = Images { gray: Vec::new(), colored: Vec::new(), is_complete: true };
        let search = Search { recurse: arguments.input.recurse, pattern: None };
        // one after the other, for their order is that of the images on the film
        for path in paths {
            let found = paths::collect(&[path], search);
            for (path, error) in found.inaccessible {
                log::error!("Cannot access path: {}: {error}", path.display());
                images.left_out(&path, &error.to_string(), output);
            }
            for file in found.files {
                match images.add(&file.path, arguments) {
                    Ok(()) => {}
                    // what lies about in a folder is not meant to be printed
                    Err(NotAdded::NoDicom(error)) if !file.named => {
                        log::info!("Passed over {}: {error}", file.path.display());
                    }
                    Err(NotAdded::NoDicom(error)) => {
                        log::error!("Cannot read input file {}: {error}", file.path.display());
                        images.left_out(&file.path, &error, output);
                    }
                    Err(NotAdded::NotPrintable(error)) => {
                        log::error!("Cannot print {}: {error}", file.path.display());
                        images.left_out(&file.path, &error, output);
                    }
                }
            }
        }
        images
    }

    pub(super) fn is_empty(&self) -> bool {
        self.gray.is_empty() && self.colored.is_empty()
    }

    /// An order of the gray images, and one of the colored ones.
    pub(super) fn orders(self, arguments: &Arguments) -> impl Iterator<Item = Order> + use<'_> {
        [(Tone::Grayscale, self.gray), (Tone::Color, self.colored)]
            .into_iter()
            .filter(|(_, images)| !images.is_empty())
            .map(|(tone, images)| order(tone, images, arguments))
    }

    fn left_out(&mut self, path: &Path, error: &str, output: Output) {
        self.is_complete = false;
        output.event("image", || json!({ "path": path.to_string_lossy(), "error": error }));
    }

    /// All frames of a file that are asked for, or none.
    fn add(&mut self, path: &Path, arguments: &Arguments) -> Result<(), NotAdded> {
        let (file, warnings) = reading::read(path).map_err(NotAdded::NoDicom)?;
        warnings.iter().for_each(|warning| log::warn!("{}: {warning}", path.display()));
        let image = file.data_set;
        let frames = if arguments.input.all_frames {
            0..Preformat::frames(&image)
        } else {
            let frame = arguments.input.frame.unwrap_or(1) as usize;
            frame - 1..frame
        };
        let preformat = arguments.image.preformat();
        let made: Result<Vec<DataSet>, _> = frames.map(|frame| preformat.image(&image, frame)).collect();
        let made = made.map_err(|error| NotAdded::NotPrintable(error.to_string()))?;
        match preformat.tone(&image) {
            Tone::Grayscale => self.gray.extend(made),
            Tone::Color => self.colored.extend(made),
        }
        Ok(())
    }
}

enum NotAdded {
    NoDicom(String),
    NotPrintable(String),
}

fn order(tone: Tone, images: Vec<DataSet>, arguments: &Arguments) -> Order {
    // what cannot be said was refused when the arguments were parsed
    let attributes = arguments.film.attributes().unwrap_or_default();
    let of_images = arguments.film.image_attributes().unwrap_or_default();
    let per_film = arguments.film.per_film().ok().flatten().map_or(images.len(), usize::from);
    let mut order = Order::new(tone);
    order.session = arguments.session.attributes().unwrap_or_default();
    order.presentation_lut = arguments.print.presentation_lut();
    order.print = arguments.print.by();
    let mut images = images.into_iter().peekable();
    while images.peek().is_some() {
        let placed = (1..).zip(images.by_ref().take(per_film.max(1))).map(|(position, image)| Placed {
            position,
            image,
            attributes: of_images.clone(),
        });
        let placed = placed.collect();
        order.sheets.push(Sheet {
            format: arguments.film.format(),
            attributes: attributes.clone(),
            images: placed,
            annotations: (1..).zip(arguments.film.annotation.iter().cloned()).collect(),
        });
    }
    order
}
