//! Print Management (PS3.4 annex H): films, their boxes, and who prints them.
//!
//! | | |
//! |---|---|
//! | [`Session`] | all that an SCU has made on one association in order to print, without a network |
//! | [`Film`] | what is handed to a printer: a film box with all its boxes |
//! | [`DisplayFormat`] | how many images a film has, and where |
//! | [`Capabilities`] | what a printer can do |

mod capabilities;
mod display_format;
mod film;
mod film_box;
mod image;
mod presentation_lut;
mod refusal;
mod session;
mod values;

pub use capabilities::{Capabilities, Medium, SessionPrinting, TooLarge};
pub use display_format::{Cell, DisplayFormat, NotADisplayFormat};
pub use film::{AnnotationBox, Film, ImageBox};
pub use film_box::FilmBox;
pub use image::Tone;
pub use refusal::{Performed, Refusal, Warning};
pub use session::{Printed, Session};
