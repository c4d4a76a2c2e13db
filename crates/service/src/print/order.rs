use alloc::{format, string::String, vec::Vec};

use kerma_dataset::DataSet;
use kerma_dictionary::{Uid, tags};
use thiserror::Error;

use super::{DisplayFormat, Tone, values::referenced, words};
use crate::normalized::{NRequest, NResponse};

/// Films that an SCU wants to have printed.
///
/// [`Order::send`] makes of it the requests, one after the other. The association should have one of the two meta SOP classes
/// alone, that of its tone ([`Tone::meta`]), for the presentation context on which a film box is made decides what its images
/// are (PS3.4 §H.4.2.2.1.3).
///
/// ```
/// use kerma_dataset::DataSet;
/// use kerma_service::print::{DisplayFormat, Order, Sheet, Tone};
///
/// # let images: Vec<DataSet> = Vec::new();
/// let format = DisplayFormat::Standard { columns: 2, rows: 2 };
/// let mut order = Order::new(Tone::Grayscale);
/// order.session.set(kerma_dictionary::tags::NUMBER_OF_COPIES, "2")?;
/// for four in images.chunks(4) {
///     order.sheets.push(Sheet::new(format.clone(), four.iter().cloned()));
/// }
/// # Ok::<(), kerma_dataset::ValueError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Order {
    /// Whether the images are gray or colored.
    pub tone: Tone,
    /// The attributes of the film session: copies, priority, medium, destination, label (PS3.4 Table H.4-2).
    pub session: DataSet,
    /// The attributes of a Presentation LUT for all films, if there is to be one.
    pub presentation_lut: Option<DataSet>,
    /// The films.
    pub sheets: Vec<Sheet>,
    /// What is printed with one request.
    pub print: PrintBy,
}

/// A film of an [`Order`].
#[derive(Clone, Debug)]
pub struct Sheet {
    /// Where the images are.
    pub format: DisplayFormat,
    /// The attributes of the film box: size, orientation, magnification, densities (PS3.4 Table H.4-6).
    pub attributes: DataSet,
    /// The images.
    pub images: Vec<Placed>,
    /// Texts at the positions of annotation boxes, counted from 1. The attributes name the Annotation Display Format ID
    /// (2010,0030) that has such.
    pub annotations: Vec<(u16, String)>,
}

/// An image of a [`Sheet`].
#[derive(Clone, Debug)]
pub struct Placed {
    /// Its position, counted from 1.
    pub position: u16,
    /// The image (PS3.3 §C.13.5): its pixels as they are to be printed, unsigned, in 8 or 12 bits.
    pub image: DataSet,
    /// The attributes of the image box: polarity, magnification, requested size (PS3.4 Tables H.4-10 and H.4-11).
    pub attributes: DataSet,
}

/// What is printed with one request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrintBy {
    /// Each film as soon as it is complete. Every printer can do so.
    Film,
    /// All films together.
    Session,
    /// Nothing: films are made and deleted again.
    Nothing,
}

/// The requests of an [`Order`].
///
/// ```text
///   request() ─► association ─► response ─► answered()     until request() gives none
/// ```
///
/// After a request has failed only what is there is deleted.
#[derive(Clone, Debug)]
pub struct Sending {
    order: Order,
    uids: Uids,
    /// What was asked last.
    asked: Option<Step>,
    /// What is asked next.
    step: Option<Step>,
    film_session: Option<Uid>,
    presentation_lut: Option<Uid>,
    film_box: Option<Uid>,
    image_boxes: Vec<Uid>,
    annotation_boxes: Vec<Uid>,
    print_jobs: Vec<Uid>,
    printed: usize,
}

/// UIDs for the instances that the SCU makes.
#[derive(Clone, Debug)]
struct Uids {
    film_session: Uid,
    presentation_lut: Uid,
    film_boxes: Vec<Uid>,
}

/// A request of an order. The numbers are indices of the sheet and of what is on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    PresentationLut,
    FilmSession,
    FilmBox(usize),
    Image(usize, usize),
    Annotation(usize, usize),
    PrintFilm(usize),
    DeleteFilm(usize),
    PrintSession,
    DeleteSession,
    DeletePresentationLut,
}

/// The printer's answer does not let the order go on.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum NotPrinted {
    /// The printer made another number of image boxes than the display format has places for the images.
    #[error("film {film}: the printer has no image box for position {position}")]
    NoImageBox {
        /// The film, counted from 1.
        film: usize,
        /// The position that has no image box.
        position: u16,
    },
    /// The printer made no annotation box for a text.
    #[error("film {film}: the printer has no annotation box for position {position}")]
    NoAnnotationBox {
        /// The film, counted from 1.
        film: usize,
        /// The position that has no annotation box.
        position: u16,
    },
}

impl Order {
    /// Nothing yet.
    pub fn new(tone: Tone) -> Order {
        Order {
            tone,
            session: DataSet::new(),
            presentation_lut: None,
            sheets: Vec::new(),
            print: PrintBy::Film,
        }
    }

    /// The requests. `new_uid` gives UIDs for what is made; a printer may answer with its own instead.
    pub fn send(self, mut new_uid: impl FnMut() -> Uid) -> Sending {
        let uids = Uids {
            film_session: new_uid(),
            presentation_lut: new_uid(),
            film_boxes: self.sheets.iter().map(|_| new_uid()).collect(),
        };
        let first = if self.presentation_lut.is_some() { Step::PresentationLut } else { Step::FilmSession };
        Sending {
            order: self,
            uids,
            asked: None,
            step: Some(first),
            film_session: None,
            presentation_lut: None,
            film_box: None,
            image_boxes: Vec::new(),
            annotation_boxes: Vec::new(),
            print_jobs: Vec::new(),
            printed: 0,
        }
    }
}

impl Sheet {
    /// A film with these images at its positions in order.
    pub fn new(format: DisplayFormat, images: impl IntoIterator<Item = DataSet>) -> Sheet {
        let placed =
            (1..).zip(images).map(|(position, image)| Placed { position, image, attributes: DataSet::new() });
        Sheet { format, attributes: DataSet::new(), images: placed.collect(), annotations: Vec::new() }
    }
}

impl Sending {
    /// The next request, once the one before is answered. `None`: all is done.
    pub fn request(&mut self) -> Option<NRequest> {
        let step = self.step.take()?;
        self.asked = Some(step);
        self.request_of(step)
    }

    /// What the request that was given last is about, for people.
    pub fn what(&self) -> String {
        match self.asked {
            None => "nothing".into(),
            Some(Step::PresentationLut) => "the Presentation LUT".into(),
            Some(Step::FilmSession) => "the film session".into(),
            Some(Step::FilmBox(sheet)) => format!("film box {}", sheet + 1),
            Some(Step::Image(sheet, image)) => format!("image {} of film {}", image + 1, sheet + 1),
            Some(Step::Annotation(sheet, text)) => format!("text {} of film {}", text + 1, sheet + 1),
            Some(Step::PrintFilm(sheet)) => format!("the printing of film {}", sheet + 1),
            Some(Step::DeleteFilm(sheet)) => format!("the deletion of film box {}", sheet + 1),
            Some(Step::PrintSession) => "the printing of the film session".into(),
            Some(Step::DeleteSession) => "the deletion of the film session".into(),
            Some(Step::DeletePresentationLut) => "the deletion of the Presentation LUT".into(),
        }
    }

    /// Takes the response to the request that was given last, if it says success or warns.
    ///
    /// # Errors
    /// The printer made fewer boxes than the order needs. What is there is deleted by the next requests.
    pub fn answered(&mut self, response: &NResponse) -> Result<(), NotPrinted> {
        let Some(asked) = self.asked.take() else { return Ok(()) };
        let none = DataSet::new();
        let attributes = response.data_set.as_ref().unwrap_or(&none);
        let named = |own: &Uid| response.sop_instance.clone().unwrap_or_else(|| own.clone());
        match asked {
            Step::PresentationLut => self.presentation_lut = Some(named(&self.uids.presentation_lut)),
            Step::FilmSession => self.film_session = Some(named(&self.uids.film_session)),
            Step::FilmBox(sheet) => {
                self.film_box = self.uids.film_boxes.get(sheet).map(named);
                self.image_boxes = referenced(attributes, tags::REFERENCED_IMAGE_BOX_SEQUENCE);
                self.annotation_boxes =
                    referenced(attributes, tags::REFERENCED_BASIC_ANNOTATION_BOX_SEQUENCE);
                if let Err(why) = self.has_boxes(sheet) {
                    self.give_up();
                    return Err(why);
                }
            }
            Step::PrintFilm(_) | Step::PrintSession => {
                self.printed += if asked == Step::PrintSession { self.order.sheets.len() } else { 1 };
                let jobs = tags::REFERENCED_PRINT_JOB_SEQUENCE_PULL_STORED_PRINT;
                self.print_jobs.extend(referenced(attributes, jobs));
            }
            Step::DeleteFilm(_) => self.film_box = None,
            Step::DeleteSession => self.film_session = None,
            Step::DeletePresentationLut => self.presentation_lut = None,
            Step::Image(..) | Step::Annotation(..) => {}
        }
        self.step = self.after(asked);
        Ok(())
    }

    /// The request that was given last failed. Only what is there is deleted now. What a deletion leaves ends with the
    /// association.
    pub fn failed(&mut self) {
        match self.asked.take() {
            Some(Step::DeleteFilm(sheet)) => {
                self.film_box = None;
                self.step = self.after(Step::DeleteFilm(sheet));
            }
            Some(Step::DeleteSession) => {
                self.film_session = None;
                self.give_up();
            }
            Some(Step::DeletePresentationLut) => self.step = None,
            _ => self.give_up(),
        }
    }

    /// The print jobs that the printer made. It reports how far they are, if the Print Job SOP Class was negotiated.
    pub fn print_jobs(&self) -> &[Uid] {
        &self.print_jobs
    }

    /// How many films the printer accepted for printing.
    pub fn printed(&self) -> usize {
        self.printed
    }

    fn give_up(&mut self) {
        self.step = match (&self.film_session, &self.presentation_lut) {
            (Some(_), _) => Some(Step::DeleteSession),
            (None, Some(_)) => Some(Step::DeletePresentationLut),
            (None, None) => None,
        };
    }

    fn has_boxes(&self, sheet: usize) -> Result<(), NotPrinted> {
        let film = sheet + 1;
        let Some(sheet) = self.order.sheets.get(sheet) else { return Ok(()) };
        for Placed { position, .. } in &sheet.images {
            box_at(&self.image_boxes, *position)
                .ok_or(NotPrinted::NoImageBox { film, position: *position })?;
        }
        for (position, _) in &sheet.annotations {
            box_at(&self.annotation_boxes, *position)
                .ok_or(NotPrinted::NoAnnotationBox { film, position: *position })?;
        }
        Ok(())
    }

    fn request_of(&self, step: Step) -> Option<NRequest> {
        let sheet = |index: usize| self.order.sheets.get(index);
        Some(match step {
            Step::PresentationLut => NRequest::create(
                kerma_dictionary::uids::PRESENTATION_LUT,
                Some(self.uids.presentation_lut.clone()),
                self.order.presentation_lut.clone()?,
            ),
            Step::FilmSession => {
                words::film_session(Some(self.uids.film_session.clone()), self.order.session.clone())
            }
            Step::FilmBox(index) => {
                let mut attributes = sheet(index)?.attributes.clone();
                if let Some(presentation_lut) = &self.presentation_lut {
                    attributes = words::with_presentation_lut(attributes, presentation_lut);
                }
                let film_box = self.uids.film_boxes.get(index).cloned();
                words::film_box(film_box, self.film_session.as_ref()?, &sheet(index)?.format, attributes)
            }
            Step::Image(index, image) => {
                let Placed { position, image, attributes } = sheet(index)?.images.get(image)?.clone();
                let image_box = box_at(&self.image_boxes, position)?;
                words::image_box(self.order.tone, image_box, position, image, attributes)
            }
            Step::Annotation(index, text) => {
                let (position, text) = sheet(index)?.annotations.get(text)?;
                words::annotation_box(box_at(&self.annotation_boxes, *position)?, *position, text)
            }
            Step::PrintFilm(_) => words::print_film_box(self.film_box.as_ref()?),
            Step::DeleteFilm(_) => words::delete_film_box(self.film_box.as_ref()?),
            Step::PrintSession => words::print_film_session(self.film_session.as_ref()?),
            Step::DeleteSession => words::delete_film_session(self.film_session.as_ref()?),
            Step::DeletePresentationLut => words::delete_presentation_lut(self.presentation_lut.as_ref()?),
        })
    }

    /// What follows a step that is done.
    fn after(&self, step: Step) -> Option<Step> {
        let has_image = |sheet: usize, image: usize| {
            self.order.sheets.get(sheet).is_some_and(|sheet| image < sheet.images.len())
        };
        let has_text = |sheet: usize, text: usize| {
            self.order.sheets.get(sheet).is_some_and(|sheet| text < sheet.annotations.len())
        };
        let print = self.order.print;
        let film = |sheet: usize| {
            if sheet < self.order.sheets.len() {
                Step::FilmBox(sheet)
            } else if print == PrintBy::Session {
                Step::PrintSession
            } else {
                Step::DeleteSession
            }
        };
        let filled = |sheet: usize| match print {
            PrintBy::Film => Step::PrintFilm(sheet),
            PrintBy::Session => film(sheet + 1),
            PrintBy::Nothing => Step::DeleteFilm(sheet),
        };
        let text = |sheet: usize, at: usize| {
            if has_text(sheet, at) { Step::Annotation(sheet, at) } else { filled(sheet) }
        };
        let image = |sheet: usize, at: usize| {
            if has_image(sheet, at) { Step::Image(sheet, at) } else { text(sheet, 0) }
        };
        match step {
            Step::PresentationLut => Some(Step::FilmSession),
            Step::FilmSession => Some(film(0)),
            Step::FilmBox(sheet) => Some(image(sheet, 0)),
            Step::Image(sheet, at) => Some(image(sheet, at + 1)),
            Step::Annotation(sheet, at) => Some(text(sheet, at + 1)),
            Step::PrintFilm(sheet) => Some(Step::DeleteFilm(sheet)),
            Step::DeleteFilm(sheet) => Some(film(sheet + 1)),
            Step::PrintSession => Some(Step::DeleteSession),
            Step::DeleteSession if self.presentation_lut.is_some() => Some(Step::DeletePresentationLut),
            Step::DeleteSession | Step::DeletePresentationLut => None,
        }
    }
}

/// The image box or annotation box of a position. The boxes are named in the order of their positions.
fn box_at(boxes: &[Uid], position: u16) -> Option<&Uid> {
    boxes.get(usize::from(position).checked_sub(1)?)
}

#[cfg(test)]
mod tests;
