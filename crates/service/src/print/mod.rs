//! Print Management (PS3.4 annex H): films, their boxes, and who prints them.
//!
//! | | |
//! |---|---|
//! | [`Film`] | what is handed to a printer: a film box with all its boxes |
//! | [`DisplayFormat`] | how many images a film has, and where |

mod display_format;
mod film;

pub use display_format::{Cell, DisplayFormat, NotADisplayFormat};
pub use film::{AnnotationBox, Film, ImageBox};
