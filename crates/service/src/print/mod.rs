//! Print Management (PS3.4 annex H): films, their boxes, and who prints them.
//!
//! | | |
//! |---|---|
//! | [`Session`] | all that an SCU has made on one association in order to print, without a network |
//! | [`Film`] | what is handed to a printer: a film box with all its boxes |
//! | [`DisplayFormat`] | how many images a film has, and where |
//! | [`Capabilities`], [`PrinterStatus`] | what a printer can do, and how it is |
//! | [`PrintJob`] | how far a job is |
//! | [`Order`], [`Sending`] | what an SCU wants to have printed, and the requests for it |
//! | [`watching`] | what a printer reports, as its SCU sees it |
//! | [`film_session`], [`film_box`], [`image_box`] … | the requests one by one |

mod capabilities;
mod description;
mod dispatch;
mod display_format;
mod film;
mod film_box;
mod image;
mod job;
mod order;
mod presentation_lut;
mod refusal;
mod session;
mod values;
mod watch;
mod words;

pub use capabilities::{Capabilities, Medium, SessionPrinting, TooLarge};
pub use description::{PrinterStatus, SOP_CLASSES, film_size};
pub use display_format::{Cell, DisplayFormat, NotADisplayFormat};
pub use film::{AnnotationBox, Film, ImageBox};
pub use film_box::FilmBox;
pub use image::Tone;
pub use job::{Execution, JobEnded, PrintJob};
pub use order::{NotPrinted, Order, Placed, PrintBy, Sending, Sheet};
pub use refusal::{Performed, Refusal, Warning};
pub use session::{Printed, Session};
pub use watch::{Event, watching};
pub use words::{
    annotation_box, delete_film_box, delete_film_session, delete_presentation_lut, erase_image_box, film_box,
    film_session, image_box, presentation_lut, presentation_lut_shape, print_film_box, print_film_session,
    print_job, printer, printer_configuration, with_presentation_lut,
};
