//! Requests of any SOP class, for who has the UID of the SOP class in hand.

use kerma_dataset::DataSet;
use kerma_dictionary::{Uid, uids};

use super::{Performed, Printed, Refusal, Session, Tone};

impl Session {
    /// N-CREATE of a film session, a film box (of this tone) or a Presentation LUT.
    ///
    /// # Errors
    /// Those of the method for it, or the SOP class has no N-CREATE.
    pub fn create(
        &mut self,
        sop_class: &Uid,
        sop_instance: Uid,
        tone: Tone,
        attributes: DataSet,
        new_uid: &mut dyn FnMut() -> Uid,
    ) -> Result<Performed, Refusal> {
        match sop_class {
            class if *class == uids::BASIC_FILM_SESSION => self.create_film_session(sop_instance, attributes),
            class if *class == uids::BASIC_FILM_BOX => {
                self.create_film_box(sop_instance, tone, attributes, new_uid)
            }
            class if *class == uids::PRESENTATION_LUT => {
                self.create_presentation_lut(sop_instance, attributes)
            }
            _ => Err(Refusal::Unrecognized),
        }
    }

    /// N-SET of a film session, a film box, an image box or an annotation box.
    ///
    /// # Errors
    /// Those of the method for it, or the SOP class has no N-SET.
    pub fn set(
        &mut self,
        sop_class: &Uid,
        sop_instance: &Uid,
        modifications: DataSet,
    ) -> Result<Performed, Refusal> {
        match sop_class {
            class if *class == uids::BASIC_FILM_SESSION => self.set_film_session(sop_instance, modifications),
            class if *class == uids::BASIC_FILM_BOX => self.set_film_box(sop_instance, modifications),
            class if *class == uids::BASIC_ANNOTATION_BOX => {
                self.set_annotation_box(sop_instance, modifications)
            }
            class => {
                let tone = [Tone::Grayscale, Tone::Color].into_iter().find(|tone| tone.image_box() == *class);
                self.set_image_box(sop_instance, tone.ok_or(Refusal::Unrecognized)?, modifications)
            }
        }
    }

    /// N-ACTION of a film session or a film box.
    ///
    /// # Errors
    /// Those of the method for it, or the SOP class has no N-ACTION.
    pub fn print(&mut self, sop_class: &Uid, sop_instance: &Uid) -> Result<Printed, Refusal> {
        match sop_class {
            class if *class == uids::BASIC_FILM_SESSION => self.print_film_session(sop_instance),
            class if *class == uids::BASIC_FILM_BOX => self.print_film_box(sop_instance),
            _ => Err(Refusal::Unrecognized),
        }
    }

    /// N-DELETE of a film session, a film box or a Presentation LUT.
    ///
    /// # Errors
    /// Those of the method for it, or the SOP class has no N-DELETE.
    pub fn delete(&mut self, sop_class: &Uid, sop_instance: &Uid) -> Result<Performed, Refusal> {
        match sop_class {
            class if *class == uids::BASIC_FILM_SESSION => self.delete_film_session(sop_instance),
            class if *class == uids::BASIC_FILM_BOX => self.delete_film_box(sop_instance),
            class if *class == uids::PRESENTATION_LUT => self.delete_presentation_lut(sop_instance),
            _ => Err(Refusal::Unrecognized),
        }
    }
}
