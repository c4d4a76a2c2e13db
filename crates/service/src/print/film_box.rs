//! A film box with its image boxes and annotation boxes (PS3.4 §H.4.2 to §H.4.4).

use alloc::{collections::BTreeMap, string::String, vec::Vec};

use kerma_dataset::{DataSet, ItemsRef};
use kerma_dictionary::{Tag, Uid, tags, uids};

use super::{
    AnnotationBox, Capabilities, Cell, DisplayFormat, Film, ImageBox, Refusal, Warning,
    image::{self, Tone},
    values::{self, invalid, reference, referenced, require, text},
};
use crate::reference::put;

/// The Presentation LUTs of an association.
pub(super) type PresentationLuts = BTreeMap<Uid, DataSet>;

/// What the requests of a film box are held against.
#[derive(Clone, Copy)]
pub(super) struct Surroundings<'a> {
    pub(super) capabilities: &'a Capabilities,
    /// The attributes of the film session.
    pub(super) session: &'a DataSet,
    pub(super) luts: &'a PresentationLuts,
}

impl Surroundings<'_> {
    fn medium(self) -> Option<String> {
        text(self.session, tags::MEDIUM_TYPE)
    }
}

/// A film box of a [`Session`](super::Session).
#[derive(Clone, Debug, PartialEq)]
pub struct FilmBox {
    pub(super) film: Film,
    /// Whether its images are gray or colored.
    pub(super) tone: Tone,
    pub(super) is_printed: bool,
}

/// What cannot be changed once the boxes are there (PS3.4 Table H.4-7 does not have them).
const FIXED: [Tag; 5] = [
    tags::IMAGE_DISPLAY_FORMAT,
    tags::ANNOTATION_DISPLAY_FORMAT_ID,
    tags::REFERENCED_FILM_SESSION_SEQUENCE,
    tags::REFERENCED_IMAGE_BOX_SEQUENCE,
    tags::REFERENCED_BASIC_ANNOTATION_BOX_SEQUENCE,
];

impl FilmBox {
    /// A film box with its boxes, all empty. With it what was done otherwise than asked for.
    pub(super) fn create(
        sop_instance: Uid,
        tone: Tone,
        mut attributes: DataSet,
        has_annotations: bool,
        around: Surroundings<'_>,
        new_uid: &mut dyn FnMut() -> Uid,
    ) -> Result<(FilmBox, Option<Warning>), Refusal> {
        let Surroundings { capabilities, luts, .. } = around;
        require(&attributes, &[tags::IMAGE_DISPLAY_FORMAT])?;
        let refused = || invalid(&attributes, &[tags::IMAGE_DISPLAY_FORMAT]);
        let format = text(&attributes, tags::IMAGE_DISPLAY_FORMAT).unwrap_or_default();
        let format: DisplayFormat = format.parse().map_err(|_| refused())?;
        let layout = capabilities.layout(&format).ok_or_else(refused)?;
        let images = layout.images().ok_or_else(refused)?;
        let presentation_lut = look_up(&attributes, luts)?;

        let mut warning = None;
        let mut annotations = 0;
        if let Some(id) = text(&attributes, tags::ANNOTATION_DISPLAY_FORMAT_ID) {
            match capabilities.annotation_boxes(&id) {
                Some(boxes) => annotations = if has_annotations { boxes } else { 0 },
                None => {
                    attributes.remove(tags::ANNOTATION_DISPLAY_FORMAT_ID);
                    warning = Some(Warning::OutOfRange);
                }
            }
        }
        let medium = around.medium();
        let settled = values::settle_film_box(&mut attributes, capabilities, medium.as_deref(), true);

        let image_boxes: Vec<ImageBox> = (1..=images)
            .map(|position| ImageBox {
                sop_instance: new_uid(),
                position,
                attributes: DataSet::new(),
                image: None,
                presentation_lut: None,
            })
            .collect();
        let annotation_boxes: Vec<AnnotationBox> = (1..=annotations)
            .map(|position| AnnotationBox { sop_instance: new_uid(), position, attributes: DataSet::new() })
            .collect();
        let image_class = tone.image_box();
        let references: Vec<DataSet> =
            image_boxes.iter().map(|of| reference(image_class.clone(), &of.sop_instance)).collect();
        put(&mut attributes, tags::REFERENCED_IMAGE_BOX_SEQUENCE, references);
        attributes.remove(tags::REFERENCED_BASIC_ANNOTATION_BOX_SEQUENCE);
        if !annotation_boxes.is_empty() {
            let references: Vec<DataSet> = annotation_boxes
                .iter()
                .map(|of| reference(uids::BASIC_ANNOTATION_BOX, &of.sop_instance))
                .collect();
            put(&mut attributes, tags::REFERENCED_BASIC_ANNOTATION_BOX_SEQUENCE, references);
        }
        let film = Film {
            sop_instance,
            session: DataSet::new(),
            film_box: attributes,
            format,
            layout,
            image_boxes,
            annotation_boxes,
            presentation_lut,
        };
        Ok((FilmBox { film, tone, is_printed: false }, warning.max(settled)))
    }

    /// Its SOP Instance UID.
    pub fn sop_instance(&self) -> &Uid {
        &self.film.sop_instance
    }

    /// Its attributes, with the references to its boxes.
    pub fn attributes(&self) -> &DataSet {
        &self.film.film_box
    }

    /// Its image boxes, in the order of their positions.
    pub fn image_boxes(&self) -> &[ImageBox] {
        &self.film.image_boxes
    }

    /// Its annotation boxes, in the order of their positions.
    pub fn annotation_boxes(&self) -> &[AnnotationBox] {
        &self.film.annotation_boxes
    }

    /// Whether its images are gray or colored.
    pub fn tone(&self) -> Tone {
        self.tone
    }

    /// Whether it was handed to the printer.
    pub fn is_printed(&self) -> bool {
        self.is_printed
    }

    /// What the printer is handed: a copy, with the attributes of the film session.
    pub(super) fn film(&self, around: Surroundings<'_>) -> Film {
        let mut film = Film { session: around.session.clone(), ..self.film.clone() };
        if film.presentation_lut.is_none() {
            film.presentation_lut = look_up(around.session, around.luts).unwrap_or_default();
        }
        film
    }

    /// N-SET of the film box.
    pub(super) fn set(
        &mut self,
        modifications: DataSet,
        around: Surroundings<'_>,
    ) -> Result<Option<Warning>, Refusal> {
        let fixed: Vec<Tag> = FIXED.into_iter().filter(|tag| modifications.contains(*tag)).collect();
        if !fixed.is_empty() {
            return Err(Refusal::NotSettable(fixed));
        }
        let presentation_lut = if modifications.contains(tags::REFERENCED_PRESENTATION_LUT_SEQUENCE) {
            look_up(&modifications, around.luts)?
        } else {
            self.film.presentation_lut.clone()
        };
        let mut attributes = self.film.film_box.clone();
        update(&mut attributes, modifications);
        let medium = around.medium();
        let warning = values::settle_film_box(&mut attributes, around.capabilities, medium.as_deref(), false);
        self.film.film_box = attributes;
        self.film.presentation_lut = presentation_lut;
        Ok(warning)
    }

    /// N-SET of an image box. `free` is how many bytes of pixels there is room for, beside the image that is replaced.
    pub(super) fn set_image_box(
        &mut self,
        sop_instance: &Uid,
        mut modifications: DataSet,
        around: Surroundings<'_>,
        free: Option<u64>,
    ) -> Result<Option<Warning>, Refusal> {
        let Surroundings { capabilities, luts, .. } = around;
        let sequence = self.tone.image_sequence();
        require(&modifications, &[tags::IMAGE_BOX_POSITION, sequence])?;
        let boxes = &self.film.image_boxes;
        let index = boxes.iter().position(|of| of.sop_instance == *sop_instance);
        let index = index.ok_or(Refusal::NoSuchInstance)?;
        let place = place(&modifications, tags::IMAGE_BOX_POSITION, boxes.len())?;
        if place != index && boxes.get(place).is_some_and(|taken| taken.image.is_some()) {
            return Err(invalid(&modifications, &[tags::IMAGE_BOX_POSITION]));
        }
        let mut image_box = boxes.get(index).cloned().ok_or(Refusal::NoSuchInstance)?;

        let items = modifications.items(sequence).map_err(|_| without_pixels(&modifications, sequence))?;
        let image = match items.len() {
            0 | 1 => items.first().map(|item| item.into_owned().data_set),
            _ => return Err(without_pixels(&modifications, sequence)),
        };
        modifications.remove(sequence);
        if modifications.contains(tags::REFERENCED_PRESENTATION_LUT_SEQUENCE) {
            image_box.presentation_lut = look_up(&modifications, luts)?;
        }
        update(&mut image_box.attributes, modifications);
        let of_film = &self.film.film_box;
        let medium = around.medium();
        let film_size = text(of_film, tags::FILM_SIZE_ID);
        let densities = capabilities.densities(medium.as_deref(), film_size.as_deref());
        let mut warning = values::settle_image_box(&mut image_box, capabilities, densities);
        if let Some(image) = &image {
            let size = image::size(image, self.tone)?;
            if free.is_some_and(|free| size.bytes > free) {
                return Err(Refusal::OutOfMemory);
            }
            let fit = image::fit(size, self.cell(place), &image_box.attributes, of_film, capabilities)?;
            warning = warning.max(fit);
        }
        image_box.image = image;
        if let Some(old) = self.film.image_boxes.get_mut(index) {
            *old = image_box;
        }
        // Two boxes that change their places leave no position twice.
        self.film.image_boxes.swap(index, place);
        for (position, image_box) in (1..).zip(&mut self.film.image_boxes) {
            image_box.position = position;
            if image_box.attributes.contains(tags::IMAGE_BOX_POSITION) {
                put(&mut image_box.attributes, tags::IMAGE_BOX_POSITION, position);
            }
        }
        Ok(warning)
    }

    /// N-SET of an annotation box.
    pub(super) fn set_annotation_box(
        &mut self,
        sop_instance: &Uid,
        modifications: DataSet,
    ) -> Result<(), Refusal> {
        require(&modifications, &[tags::ANNOTATION_POSITION])?;
        let boxes = &mut self.film.annotation_boxes;
        let index = boxes.iter().position(|of| of.sop_instance == *sop_instance);
        let index = index.ok_or(Refusal::NoSuchInstance)?;
        let place = place(&modifications, tags::ANNOTATION_POSITION, boxes.len())?;
        if place != index && boxes.get(place).is_some_and(|taken| taken.text().is_some()) {
            return Err(invalid(&modifications, &[tags::ANNOTATION_POSITION]));
        }
        if let Some(annotation_box) = boxes.get_mut(index) {
            update(&mut annotation_box.attributes, modifications);
        }
        boxes.swap(index, place);
        for (position, annotation_box) in (1..).zip(boxes) {
            annotation_box.position = position;
            if annotation_box.attributes.contains(tags::ANNOTATION_POSITION) {
                put(&mut annotation_box.attributes, tags::ANNOTATION_POSITION, position);
            }
        }
        Ok(())
    }

    /// What becomes of its images when it is printed; the film box may have changed since they were set.
    pub(super) fn fit(&self, capabilities: &Capabilities) -> Result<Option<Warning>, Refusal> {
        let mut warning = None;
        for (place, image_box) in self.film.image_boxes.iter().enumerate() {
            let Some(image) = &image_box.image else { continue };
            let size = image::size(image, self.tone)?;
            let of_film = &self.film.film_box;
            let fit = image::fit(size, self.cell(place), &image_box.attributes, of_film, capabilities)?;
            warning = warning.max(fit);
        }
        Ok(warning)
    }

    /// The bytes of pixels that its images have, but for that of one image box.
    pub(super) fn bytes(&self, but_for: &Uid) -> u64 {
        let others = self.film.image_boxes.iter().filter(|of| of.sop_instance != *but_for);
        let images = others.filter_map(|of| of.image.as_ref());
        images.filter_map(|image| image::size(image, self.tone).ok()).map(|size| size.bytes).sum()
    }

    pub(super) fn has_image_box(&self, sop_instance: &Uid) -> bool {
        self.film.image_boxes.iter().any(|of| of.sop_instance == *sop_instance)
    }

    pub(super) fn has_annotation_box(&self, sop_instance: &Uid) -> bool {
        self.film.annotation_boxes.iter().any(|of| of.sop_instance == *sop_instance)
    }

    /// Whether it or one of its image boxes refers to this Presentation LUT.
    pub(super) fn refers_to(&self, presentation_lut: &Uid) -> bool {
        let of_images = self.film.image_boxes.iter().map(|image_box| &image_box.attributes);
        of_images.chain([&self.film.film_box]).any(|attributes| {
            referenced(attributes, tags::REFERENCED_PRESENTATION_LUT_SEQUENCE).contains(presentation_lut)
        })
    }

    fn cell(&self, place: usize) -> Option<Cell> {
        self.film.layout.cells().and_then(|cells| cells.get(place).copied())
    }
}

/// The attributes of the Presentation LUT that a box refers to. An empty sequence refers to none.
fn look_up(attributes: &DataSet, luts: &PresentationLuts) -> Result<Option<DataSet>, Refusal> {
    let sequence = tags::REFERENCED_PRESENTATION_LUT_SEQUENCE;
    let Some(element) = attributes.get_element(sequence).filter(|element| !element.is_empty()) else {
        return Ok(None);
    };
    let refused = || invalid(attributes, &[sequence]);
    let item = element.items().ok().and_then(ItemsRef::only).ok_or_else(refused)?;
    let uid = item.data_set.uid(tags::REFERENCED_SOP_INSTANCE_UID).map_err(|_| refused())?;
    luts.get(&uid).map(|lut| Some(lut.clone())).ok_or_else(refused)
}

/// The index that a position counts from 1.
fn place(modifications: &DataSet, tag: Tag, boxes: usize) -> Result<usize, Refusal> {
    let position = modifications.get::<u16>(tag).ok().map(usize::from);
    let index = position.and_then(|position| position.checked_sub(1));
    index.filter(|index| *index < boxes).ok_or_else(|| invalid(modifications, &[tag]))
}

/// That a sequence of images is not possible. The images are not sent back.
fn without_pixels(modifications: &DataSet, sequence: Tag) -> Refusal {
    let Refusal::Invalid(mut values) = invalid(modifications, &[sequence]) else {
        return Refusal::Missing(alloc::vec![sequence]);
    };
    values.for_each_data_set(|item| drop(item.remove(tags::PIXEL_DATA)));
    Refusal::Invalid(values)
}

pub(super) fn update(attributes: &mut DataSet, modifications: DataSet) {
    for element in modifications {
        attributes.insert(element);
    }
}
