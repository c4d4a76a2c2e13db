use alloc::{sync::Arc, vec::Vec};

use kerma_dataset::DataSet;
use kerma_dictionary::{Uid, tags};

use super::{
    Capabilities, Film, Performed, Refusal, SessionPrinting, Warning,
    film_box::{self, FilmBox, PresentationLuts, Surroundings},
    image::Tone,
    presentation_lut,
    values::{self, invalid, referenced, require, text},
};

/// All that an SCU has made on one association in order to print: a film session, its film boxes with their image boxes
/// and annotation boxes, and Presentation LUTs (PS3.4 §H.4). It ends with the association (§H.5).
///
/// ```text
///   film session ─┬─ film box ─┬─ image box 1 … n       (as many as the display format says)
///                 │            └─ annotation box 1 … m
///                 └─ film box …
///   Presentation LUTs ◄─ referred to by film boxes and image boxes
/// ```
///
/// It is a value without a network: each method is a request and says what is to be answered. A request that is refused
/// leaves it as it was.
///
/// ```
/// use kerma_dataset::DataSet;
/// use kerma_dictionary::{Uid, tags, uids};
/// use kerma_service::print::{Capabilities, Session, Tone};
///
/// let mut uids_of_boxes = (1_u128..).map(Uid::from_uuid);
/// let mut session = Session::new(Capabilities::default());
/// session.create_film_session(Uid::from_static("1.2.1"), DataSet::new())?;
///
/// let mut reference = DataSet::new();
/// reference.set(tags::REFERENCED_SOP_CLASS_UID, uids::BASIC_FILM_SESSION)?;
/// reference.set(tags::REFERENCED_SOP_INSTANCE_UID, "1.2.1")?;
/// let mut film_box = DataSet::new();
/// film_box.set(tags::IMAGE_DISPLAY_FORMAT, r"STANDARD\2,3")?;
/// film_box.set(tags::REFERENCED_FILM_SESSION_SEQUENCE, reference)?;
/// let film = Uid::from_static("1.2.2");
/// let mut new_uid = || uids_of_boxes.next().unwrap();
/// let made = session.create_film_box(film.clone(), Tone::Grayscale, film_box, &mut new_uid)?;
/// assert_eq!(made.attributes.items(tags::REFERENCED_IMAGE_BOX_SEQUENCE)?.len(), 6);
///
/// let printed = session.print_film_box(&film)?;
/// assert_eq!(printed.films.len(), 1);
/// # Ok::<(), Box<dyn core::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    capabilities: Arc<Capabilities>,
    /// Whether the Basic Annotation Box SOP Class was negotiated.
    has_annotations: bool,
    film_session: Option<FilmSession>,
    film_boxes: Vec<FilmBox>,
    presentation_luts: PresentationLuts,
}

#[derive(Clone, Debug, PartialEq)]
struct FilmSession {
    sop_instance: Uid,
    attributes: DataSet,
}

/// The films of a print request that was accepted.
#[derive(Clone, Debug, PartialEq)]
pub struct Printed {
    /// The films, in order. A copy: the boxes may change meanwhile.
    pub films: Vec<Film>,
    /// What is done otherwise than asked for.
    pub warning: Option<Warning>,
    /// Whether all films are printed before the next copy of the first.
    pub is_collated: bool,
}

impl Session {
    /// Of an association that has just begun.
    pub fn new(capabilities: impl Into<Arc<Capabilities>>) -> Session {
        Session {
            capabilities: capabilities.into(),
            has_annotations: true,
            film_session: None,
            film_boxes: Vec::new(),
            presentation_luts: PresentationLuts::new(),
        }
    }

    /// Without annotation boxes, because their SOP class was not negotiated (PS3.4 Table H.4-6).
    pub fn without_annotations(self) -> Session {
        Session { has_annotations: false, ..self }
    }

    /// The film session, if there is one: its SOP Instance UID and its attributes.
    pub fn film_session(&self) -> Option<(&Uid, &DataSet)> {
        self.film_session.as_ref().map(|session| (&session.sop_instance, &session.attributes))
    }

    /// The film boxes, in the order in which they were made.
    pub fn film_boxes(&self) -> &[FilmBox] {
        &self.film_boxes
    }

    /// The Presentation LUTs.
    pub fn presentation_luts(&self) -> impl Iterator<Item = (&Uid, &DataSet)> {
        self.presentation_luts.iter()
    }

    /// N-CREATE of a film session (PS3.4 §H.4.1.2.1).
    ///
    /// # Errors
    /// There is one already; more memory was asked for than there is.
    pub fn create_film_session(
        &mut self,
        sop_instance: Uid,
        mut attributes: DataSet,
    ) -> Result<Performed, Refusal> {
        match &self.film_session {
            Some(session) if session.sop_instance == sop_instance => return Err(Refusal::Duplicate),
            Some(_) => return Err(Refusal::SecondSession),
            None => self.vacant(&sop_instance)?,
        }
        let warning = values::settle_session(&mut attributes, &self.capabilities, true)?;
        self.film_session = Some(FilmSession { sop_instance, attributes: attributes.clone() });
        Ok(Performed { warning, attributes })
    }

    /// N-SET of the film session (PS3.4 §H.4.1.2.2).
    ///
    /// # Errors
    /// It is not there; more memory was asked for than there is.
    pub fn set_film_session(
        &mut self,
        sop_instance: &Uid,
        modifications: DataSet,
    ) -> Result<Performed, Refusal> {
        self.expect_film_session(sop_instance)?;
        let session = self.film_session.as_mut().ok_or(Refusal::NoSuchInstance)?;
        let mut attributes = session.attributes.clone();
        let asked = modifications.clone();
        film_box::update(&mut attributes, modifications);
        let warning = values::settle_session(&mut attributes, &self.capabilities, false)?;
        session.attributes = attributes;
        Ok(set(warning, &asked, &session.attributes))
    }

    /// N-DELETE of the film session, with all its boxes (PS3.4 §H.4.1.2.3).
    ///
    /// # Errors
    /// It is not there.
    pub fn delete_film_session(&mut self, sop_instance: &Uid) -> Result<Performed, Refusal> {
        self.expect_film_session(sop_instance)?;
        self.film_session = None;
        self.film_boxes.clear();
        Ok(Performed::default())
    }

    /// N-ACTION of the film session: all its films (PS3.4 §H.4.1.2.4).
    ///
    /// # Errors
    /// It is not there or has no film box; an image does not fit; the printer does not print whole sessions.
    pub fn print_film_session(&mut self, sop_instance: &Uid) -> Result<Printed, Refusal> {
        self.expect_film_session(sop_instance)?;
        let is_collated = match self.capabilities.session_printing {
            SessionPrinting::Unsupported => return Err(Refusal::NoSessionPrinting),
            SessionPrinting::Uncollated => false,
            SessionPrinting::Collated => true,
        };
        if self.film_boxes.is_empty() {
            return Err(Refusal::NoFilmBoxes);
        }
        let (film_boxes, around) = self.parts()?;
        let mut warning = (!is_collated).then_some(Warning::NotCollated);
        for film_box in &*film_boxes {
            warning = warning.max(film_box.fit(around.capabilities)?);
        }
        let films: Vec<Film> = film_boxes.iter().map(|film_box| film_box.film(around)).collect();
        if films.iter().all(Film::is_empty) {
            warning = warning.max(Some(Warning::EmptySession));
        }
        film_boxes.iter_mut().for_each(|film_box| film_box.is_printed = true);
        Ok(Printed { films, warning, is_collated })
    }

    /// N-CREATE of a film box with its image boxes and annotation boxes, whose UIDs come from `new_uid` (PS3.4 §H.4.2.2.1).
    /// The tone is that of the meta SOP class on whose presentation context the request came.
    ///
    /// # Errors
    /// It does not belong to the film session, or has no display format that the printer has; its UID is taken; it refers to
    /// a Presentation LUT that is not there; the film before it has not been printed, and must be; there are too many.
    pub fn create_film_box(
        &mut self,
        sop_instance: Uid,
        tone: Tone,
        attributes: DataSet,
        new_uid: &mut dyn FnMut() -> Uid,
    ) -> Result<Performed, Refusal> {
        self.vacant(&sop_instance)?;
        let parent = tags::REFERENCED_FILM_SESSION_SEQUENCE;
        require(&attributes, &[tags::IMAGE_DISPLAY_FORMAT, parent])?;
        let session = self.film_session.as_ref().ok_or_else(|| invalid(&attributes, &[parent]))?;
        if referenced(&attributes, parent)[..] != [session.sop_instance.clone()] {
            return Err(invalid(&attributes, &[parent]));
        }
        if self.capabilities.session_printing == SessionPrinting::Unsupported
            && self.film_boxes.iter().any(|film_box| !film_box.is_printed)
        {
            return Err(Refusal::UnprintedFilm);
        }
        let (film_box, warning) = FilmBox::create(
            sop_instance,
            tone,
            attributes,
            self.has_annotations,
            Surroundings {
                capabilities: &self.capabilities,
                session: &session.attributes,
                luts: &self.presentation_luts,
            },
            new_uid,
        )?;
        let there: usize = self.film_boxes.iter().map(|film_box| film_box.image_boxes().len()).sum();
        if there + film_box.image_boxes().len() > self.capabilities.max_image_boxes {
            return Err(Refusal::TooMany);
        }
        let attributes = film_box.attributes().clone();
        self.film_boxes.push(film_box);
        Ok(Performed { warning, attributes })
    }

    /// N-SET of a film box (PS3.4 §H.4.2.2.2).
    ///
    /// # Errors
    /// It is not there; an attribute cannot be changed any more; a Presentation LUT is not there.
    pub fn set_film_box(&mut self, sop_instance: &Uid, modifications: DataSet) -> Result<Performed, Refusal> {
        let index = self.film_box(sop_instance)?;
        let (film_boxes, around) = self.parts()?;
        let film_box = film_boxes.get_mut(index).ok_or(Refusal::NoSuchInstance)?;
        let asked = modifications.clone();
        let warning = film_box.set(modifications, around)?;
        Ok(set(warning, &asked, film_box.attributes()))
    }

    /// N-DELETE of a film box, with its image boxes and annotation boxes (PS3.4 §H.4.2.2.3).
    ///
    /// # Errors
    /// It is not there.
    pub fn delete_film_box(&mut self, sop_instance: &Uid) -> Result<Performed, Refusal> {
        let index = self.film_box(sop_instance)?;
        self.film_boxes.remove(index);
        Ok(Performed::default())
    }

    /// N-ACTION of a film box: this film alone (PS3.4 §H.4.2.2.4).
    ///
    /// # Errors
    /// It is not there; an image does not fit.
    pub fn print_film_box(&mut self, sop_instance: &Uid) -> Result<Printed, Refusal> {
        let index = self.film_box(sop_instance)?;
        let (film_boxes, around) = self.parts()?;
        let film_box = film_boxes.get_mut(index).ok_or(Refusal::NoSuchInstance)?;
        let mut warning = film_box.fit(around.capabilities)?;
        let film = film_box.film(around);
        if film.is_empty() {
            warning = warning.max(Some(Warning::EmptyFilm));
        }
        film_box.is_printed = true;
        Ok(Printed { films: alloc::vec![film], warning, is_collated: true })
    }

    /// N-SET of an image box: its image, or with an empty sequence that it has none (PS3.4 §H.4.3).
    ///
    /// Its position is its place in the Referenced Image Box Sequence. A request may give it another; then it changes places
    /// with the image box there, if that has no image.
    ///
    /// # Errors
    /// It is not there or of the other tone; the position is not on the film or taken; the image is not whole, does not fit, or
    /// is too much for the memory; a Presentation LUT is not there.
    pub fn set_image_box(
        &mut self,
        sop_instance: &Uid,
        tone: Tone,
        modifications: DataSet,
    ) -> Result<Performed, Refusal> {
        let index = self.film_boxes.iter().position(|film_box| film_box.has_image_box(sop_instance));
        let index = index.ok_or_else(|| self.not_found(sop_instance))?;
        let free = self.free(sop_instance);
        let is_last = index + 1 == self.film_boxes.len();
        let (film_boxes, around) = self.parts()?;
        let film_box = film_boxes.get_mut(index).ok_or(Refusal::NoSuchInstance)?;
        if film_box.tone != tone {
            return Err(Refusal::OtherClass);
        }
        if around.capabilities.last_film_only && !is_last {
            return Err(Refusal::NotTheLast);
        }
        let mut asked = modifications.clone();
        asked.remove(tone.image_sequence());
        let warning = film_box.set_image_box(sop_instance, modifications, around, free)?;
        let image_box = film_box.image_boxes().iter().find(|of| of.sop_instance == *sop_instance);
        let actual = image_box.map(|image_box| &image_box.attributes);
        Ok(actual.map_or_else(Performed::default, |actual| set(warning, &asked, actual)))
    }

    /// N-SET of an annotation box: its text (PS3.4 §H.4.4).
    ///
    /// # Errors
    /// It is not there; the position is not on the film or taken.
    pub fn set_annotation_box(
        &mut self,
        sop_instance: &Uid,
        modifications: DataSet,
    ) -> Result<Performed, Refusal> {
        let index = self.film_boxes.iter().position(|film_box| film_box.has_annotation_box(sop_instance));
        let index = index.ok_or_else(|| self.not_found(sop_instance))?;
        if self.capabilities.last_film_only && index + 1 != self.film_boxes.len() {
            return Err(Refusal::NotTheLast);
        }
        let film_box = self.film_boxes.get_mut(index).ok_or(Refusal::NoSuchInstance)?;
        film_box.set_annotation_box(sop_instance, modifications)?;
        Ok(Performed::default())
    }

    /// N-CREATE of a Presentation LUT (PS3.4 §H.4.9.2.1).
    ///
    /// # Errors
    /// Its UID is taken; it is neither a table nor a shape; there are too many.
    pub fn create_presentation_lut(
        &mut self,
        sop_instance: Uid,
        mut attributes: DataSet,
    ) -> Result<Performed, Refusal> {
        self.vacant(&sop_instance)?;
        presentation_lut::check(&attributes)?;
        if self.presentation_luts.len() >= self.capabilities.max_presentation_luts {
            return Err(Refusal::TooMany);
        }
        let medium = self.film_session().and_then(|(_, session)| text(session, tags::MEDIUM_TYPE));
        let densities = self.capabilities.densities(medium.as_deref(), None);
        let warning = values::limit_densities(&mut attributes, densities);
        self.presentation_luts.insert(sop_instance, attributes);
        Ok(Performed { warning, attributes: DataSet::new() })
    }

    /// N-DELETE of a Presentation LUT (PS3.4 §H.4.9.2.2).
    ///
    /// # Errors
    /// It is not there; a box refers to it.
    pub fn delete_presentation_lut(&mut self, sop_instance: &Uid) -> Result<Performed, Refusal> {
        if !self.presentation_luts.contains_key(sop_instance) {
            return Err(self.not_found(sop_instance));
        }
        let of_session = self.film_session().map(|(_, attributes)| {
            referenced(attributes, tags::REFERENCED_PRESENTATION_LUT_SEQUENCE).contains(sop_instance)
        });
        if of_session == Some(true) || self.film_boxes.iter().any(|of| of.refers_to(sop_instance)) {
            return Err(Refusal::InUse);
        }
        self.presentation_luts.remove(sop_instance);
        Ok(Performed::default())
    }

    /// The film boxes, and apart from them what is around them: there are none without a film session.
    fn parts(&mut self) -> Result<(&mut [FilmBox], Surroundings<'_>), Refusal> {
        let session = self.film_session.as_ref().ok_or(Refusal::NoSuchInstance)?;
        let around = Surroundings {
            capabilities: &self.capabilities,
            session: &session.attributes,
            luts: &self.presentation_luts,
        };
        Ok((&mut self.film_boxes, around))
    }

    fn expect_film_session(&self, sop_instance: &Uid) -> Result<(), Refusal> {
        match self.film_session() {
            Some((uid, _)) if uid == sop_instance => Ok(()),
            _ => Err(self.not_found(sop_instance)),
        }
    }

    /// The index of a film box that may be worked on.
    fn film_box(&self, sop_instance: &Uid) -> Result<usize, Refusal> {
        let index = self.film_boxes.iter().position(|film_box| film_box.sop_instance() == sop_instance);
        let index = index.ok_or_else(|| self.not_found(sop_instance))?;
        let is_last = index + 1 == self.film_boxes.len();
        if self.capabilities.last_film_only && !is_last { Err(Refusal::NotTheLast) } else { Ok(index) }
    }

    /// Whether an instance is not there at all, or is something else than was asked for.
    fn not_found(&self, sop_instance: &Uid) -> Refusal {
        if self.has(sop_instance) { Refusal::OtherClass } else { Refusal::NoSuchInstance }
    }

    fn vacant(&self, sop_instance: &Uid) -> Result<(), Refusal> {
        if self.has(sop_instance) { Err(Refusal::Duplicate) } else { Ok(()) }
    }

    fn has(&self, sop_instance: &Uid) -> bool {
        self.film_session().is_some_and(|(uid, _)| uid == sop_instance)
            || self.presentation_luts.contains_key(sop_instance)
            || self.film_boxes.iter().any(|film_box| {
                film_box.sop_instance() == sop_instance
                    || film_box.has_image_box(sop_instance)
                    || film_box.has_annotation_box(sop_instance)
            })
    }

    /// The bytes of pixels that there is room for, if there is a limit: what the session reserved, else all that there is.
    fn free(&self, but_for: &Uid) -> Option<u64> {
        let (_, session) = self.film_session()?;
        let reserved = session.get::<u64>(tags::MEMORY_ALLOCATION).ok().filter(|kilobytes| *kilobytes > 0);
        let limit = reserved.map_or(self.capabilities.memory?, |kilobytes| kilobytes.saturating_mul(1024));
        let used: u64 = self.film_boxes.iter().map(|film_box| film_box.bytes(but_for)).sum();
        Some(limit.saturating_sub(used))
    }
}

/// What an N-SET is answered: nothing if all is as asked, else the attributes that were asked for with their actual values.
fn set(warning: Option<Warning>, asked: &DataSet, actual: &DataSet) -> Performed {
    let mut attributes = DataSet::new();
    if warning.is_some() {
        for element in asked.iter().filter_map(|element| actual.get_element(element.tag())) {
            attributes.insert(element.to_element());
        }
    }
    Performed { warning, attributes }
}

#[cfg(test)]
mod tests;
