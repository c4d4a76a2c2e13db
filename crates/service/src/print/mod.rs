//! Print Management (PS3.4 annex H): films, their boxes, and who prints them.
//!
//! | | |
//! |---|---|
//! | [`Session`] | all that an SCU has made on one association in order to print, without a network |
//! | [`Film`] | what is handed to a printer: a film box with all its boxes |
//! | [`DisplayFormat`] | how many images a film has, and where |
//! | [`Capabilities`], [`PrinterStatus`] | what a printer can do, and how it is |
//! | [`PrintJob`] | how far a job is |

mod capabilities;
mod description;
mod display_format;
mod film;
mod film_box;
mod image;
mod job;
mod presentation_lut;
mod refusal;
mod session;
mod values;

pub use capabilities::{Capabilities, Medium, SessionPrinting, TooLarge};
pub use description::{PrinterStatus, film_size};
pub use display_format::{Cell, DisplayFormat, NotADisplayFormat};
pub use film::{AnnotationBox, Film, ImageBox};
pub use film_box::FilmBox;
pub use image::Tone;
pub use job::{Execution, JobEnded, PrintJob};
pub use refusal::{Performed, Refusal, Warning};
pub use session::{Printed, Session};
