//! Print Management (PS3.4 annex H): a printer as an SCP, and what an SCU asks of one.
//!
//! | | |
//! |---|---|
//! | [`Printer`] | who prints: the handler of an SCP |
//! | [`Scp`], [`scp`] | the SCP: film sessions, film boxes, print jobs; all but the printing |
//! | [`Job`], [`Progress`] | the films that are to be printed, and how far they are |
//! | [`Preformat`] | images as a printer takes them |
//! | [`Order`], [`film_session`], [`film_box`] … | what an SCU wants to have printed |
//! | [`Session`], [`Film`], [`Capabilities`] … | the values behind these, without a network |
//!
//! A printer that says what it would print:
//!
//! ```
//! use kerma_entity::print::{self, Job, Printer};
//! use kerma_service::Outcome;
//! use kerma_status::Status;
//!
//! struct Console;
//!
//! impl Printer for Console {
//!     fn print(&self, job: Job) -> Outcome {
//!         for film in job.sheets() {
//!             println!("{} with {} images", film.format, film.image_boxes.len());
//!         }
//!         Status::SUCCESS.into()
//!     }
//! }
//!
//! let service_class = print::scp(Console);
//! # let _ = service_class;
//! ```

mod job;
mod perform;
mod preformat;
mod scp;

pub use job::{Job, Progress};
pub use kerma_service::print::*;
pub use preformat::{NotPrintable, Preformat, Voi};
pub use scp::{Printer, Scp, scp};
