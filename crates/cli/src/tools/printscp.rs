//! `kerma printscp`: a printer whose films are files.

mod press;
mod tray;

use std::path::PathBuf;

use clap::Args;
use clap::builder::PossibleValuesParser;
use kerma_ae::print::{
    self, Capabilities, DisplayFormat, Execution, Job, Medium, Printer, SessionPrinting, TooLarge,
};
use kerma_ae::{ApplicationEntity, Error, Outcome, Status, Verification};
use kerma_dictionary::uids;

use self::press::{Press, QueueFull};
use self::tray::{Format, Tray};
use crate::entity;
use crate::options::{Acceptor, General, PreferredSyntax};
use crate::print::density::{DARKEST, LIGHTEST};
use crate::print::film::{ANNOTATIONS, Device, FINEST, Refused};
use crate::print::sheet::{DEFAULT_SIZE, Plan, Resolution, SIZES, Sheet};
use crate::report::output::Output;
use crate::report::{Ending, logging};

/// Print SCP, grayscale and color: draws each film to a file
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
        kerma printscp 11112 -od films\n  \
        kerma printscp -v -aet LASER --format pdf 11112 -od films\n  \
        kerma printscp --resolution 150 --film-size 8INX10IN --film-size A4 11112\n\n\
        A PNG is one film, named for the SOP Instance UID of its film box; a PDF has the films of one print request. What is \
        printed again gets a number behind its name. A file is there whole or not at all.\n\
        It ends at SIGINT or SIGTERM, when the associations have ended and what was accepted is printed.")]
pub(crate) struct Arguments {
    #[command(flatten)]
    general: General,
    #[command(flatten)]
    pub(crate) acceptor: Acceptor,
    #[command(flatten)]
    syntax: PreferredSyntax,
    #[command(flatten)]
    printing: Printing,
    /// Do not act as a Verification SCP
    #[arg(long, help_heading = "Miscellaneous Options")]
    no_echo: bool,
}

/// What the printer is.
#[derive(Debug, Args)]
#[command(next_help_heading = "Output Options")]
struct Printing {
    /// Write films to this folder, made if it is not there; default: here [-od]
    #[arg(long, value_name = "DIRECTORY", default_value = ".", hide_default_value = true)]
    output_directory: PathBuf,
    /// What is written
    #[arg(long, value_enum, default_value = "png")]
    format: Format,
    /// Dots per inch; twice as many for films of high resolution, as long as that is not more than 600
    #[arg(long, value_name = "DPI", default_value_t = 300, value_parser = clap::value_parser!(u32).range(25..=i64::from(FINEST)))]
    resolution: u32,
    /// A film size that there is, by its Film Size ID; may be repeated, and the first is the default [default: all,
    /// 14INX17IN first]
    #[arg(long, value_name = "SIZE", ignore_case = true, value_parser = sizes())]
    film_size: Vec<String>,
    /// The most pixel data that an association can have on its films, in MiB
    #[arg(long, value_name = "MIB", default_value_t = 512, value_parser = clap::value_parser!(u64).range(1..=1024 * 1024))]
    memory: u64,
}

fn sizes() -> PossibleValuesParser {
    PossibleValuesParser::new(SIZES)
}

pub(crate) fn run(arguments: &Arguments) -> Ending {
    logging::start_scp(&arguments.general.logging);
    let output = Output::of(&arguments.general);
    let Printing { output_directory: folder, format, .. } = &arguments.printing;
    let tray = match Tray::new(folder, *format) {
        Ok(tray) => tray,
        Err(error) => {
            log::error!("Cannot write to the output directory {}: {error}", folder.display());
            return Ending::Failed;
        }
    };
    let device = Device { resolution: arguments.printing.resolution(), film_size: DEFAULT_SIZE.into() };
    let press = Press::new(device, tray, output);
    if let Err(error) = press.start() {
        log::error!("Cannot begin to print: {error}");
        return Ending::Failed;
    }
    let ending = entity::ending(serve(arguments, &press, output), output);
    press.finish(entity::GRACE);
    ending
}

fn serve(arguments: &Arguments, press: &Press, output: Output) -> Result<bool, Error> {
    let name = arguments.acceptor.ae_title.map_or_else(|| "PRINTSCP".into(), |title| title.to_string());
    let printer = FilmPrinter { press: press.clone(), capabilities: arguments.printing.capabilities(&name) };
    entity::serve(acceptor(arguments, printer, output)?, &arguments.acceptor, output)
}

/// Who serves, with what is provided: Print Management by this printer, and Verification.
pub(crate) fn acceptor(
    arguments: &Arguments,
    printer: impl Printer + 'static,
    output: Output,
) -> Result<ApplicationEntity, Error> {
    let Arguments { acceptor, syntax, .. } = arguments;
    let mut entity = entity::acceptor("PRINTSCP", acceptor, syntax, output)?;
    if !arguments.no_echo {
        entity = entity.provide(syntax.apply(Verification::new()));
    }
    Ok(entity.provide(syntax.apply(print::scp(printer))))
}

/// Takes the films of print requests, and leaves them to the press.
struct FilmPrinter {
    press: Press,
    capabilities: Capabilities,
}

impl Printer for FilmPrinter {
    fn print(&self, job: Job) -> Outcome {
        let is_session = job.sop_class == uids::BASIC_FILM_SESSION;
        let originator = job.association.requestor;
        if let Some(refused) = job.films.iter().find_map(|film| self.press.refusal(film)) {
            log::warn!("Not printed for {originator}: {refused}");
            return response(&refused);
        }
        let progress = job.progress();
        let progress = Box::new(move |execution| {
            // the end of a job is told once
            let _ = match execution {
                Execution::Pending(info) => progress.pending(info),
                Execution::Printing => progress.printing(),
                Execution::Done => progress.done(),
                Execution::Failure(info) => progress.failed(info),
            };
        });
        match self.press.add(press::Job { films: job.films, originator, progress }) {
            Ok(()) => Status::SUCCESS.into(),
            Err(QueueFull) => {
                log::warn!("Not printed for {originator}: the queue is full");
                let status = if is_session { SESSION_QUEUE_FULL } else { FILM_QUEUE_FULL };
                (status, "The print queue is full").into()
            }
        }
    }

    fn capabilities(&self) -> Capabilities {
        self.capabilities.clone()
    }
}

/// Unable to create a print job: the queue is full (PS3.4 Table H.4-4).
const SESSION_QUEUE_FULL: Status = Status(0xC601);
/// The same for a film box (PS3.4 Table H.4-9).
const FILM_QUEUE_FULL: Status = Status(0xC602);
/// An image is larger than its image box (PS3.4 Tables H.4-4 and H.4-9).
const IMAGE_TOO_LARGE: Status = Status(0xC603);

/// The response to a request for a film that cannot be drawn.
fn response(refused: &Refused) -> Outcome {
    let status = match refused {
        Refused::TooLarge(_) => IMAGE_TOO_LARGE,
        Refused::NoMemory => Status::RESOURCE_LIMITATION,
        Refused::NoRoom | Refused::Image(..) => Status::PROCESSING_FAILURE,
    };
    Outcome::new(status).comment(refused.to_string())
}

impl Printing {
    fn resolution(&self) -> Resolution {
        Resolution { dots_per_inch: self.resolution }
    }

    /// What is told to peers, and what their requests are held against.
    fn capabilities(&self, name: &str) -> Capabilities {
        let terms = |terms: &[&str]| terms.iter().map(ToString::to_string).collect::<Vec<String>>();
        let (darkest, lightest) = (hundredths(DARKEST), hundredths(LIGHTEST));
        let sizes = self.sizes();
        let media = MEDIA.iter().flat_map(|medium| {
            sizes.iter().filter_map(|size| {
                let [columns, rows] = self.matrix(size)?;
                Some(Medium::new(medium, size, lightest..=darkest).with_matrix(columns, rows))
            })
        });
        Capabilities {
            name: name.into(),
            model: "kerma printscp".into(),
            media: media.collect(),
            magnification_types: terms(&["BILINEAR", "CUBIC", "REPLICATE", "NONE"]),
            resolutions: terms(&["STANDARD", "HIGH"]),
            layouts: vec![
                (DisplayFormat::Slide, DisplayFormat::Standard { columns: 4, rows: 5 }),
                (DisplayFormat::SuperSlide, DisplayFormat::Standard { columns: 3, rows: 4 }),
            ],
            annotations: vec![(String::new(), ANNOTATIONS)],
            session_printing: SessionPrinting::Collated,
            memory: Some(self.memory * 1024 * 1024),
            has_requested_image_size: true,
            too_large: TooLarge::Demagnify,
            bits: 12,
            ..Capabilities::default()
        }
    }

    /// The film sizes, the default first.
    fn sizes(&self) -> Vec<&str> {
        if !self.film_size.is_empty() {
            return self.film_size.iter().map(String::as_str).collect();
        }
        let others = SIZES.iter().copied().filter(|size| *size != DEFAULT_SIZE);
        std::iter::once(DEFAULT_SIZE).chain(others).collect()
    }

    /// The pixels that one image has on an upright film.
    fn matrix(&self, size: &str) -> Option<[u32; 2]> {
        let layout = &DisplayFormat::Standard { columns: 1, rows: 1 };
        let plan = Plan { size, landscape: false, layout, text: (false, false) };
        let place = Sheet::new(plan, self.resolution())?.place(1)?;
        Some([place.width, place.height])
    }
}

/// The values of Medium Type (2000,0030) (PS3.3 §C.13.1), the default first.
const MEDIA: &[&str] = &["BLUE FILM", "CLEAR FILM", "PAPER", "MAMMO CLEAR FILM", "MAMMO BLUE FILM"];

/// Hundredths of optical density.
fn hundredths(density: f64) -> u16 {
    (density * 100.0).round() as u16
}
