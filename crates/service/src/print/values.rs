//! The values that a printer can have of each attribute, and its defaults (PS3.4 §H.2.4).

use alloc::{
    string::{String, ToString},
    vec::Vec,
};

use kerma_dataset::DataSet;
use kerma_dictionary::{Tag, Uid, tags};

use super::{Capabilities, Refusal, Warning, film::ImageBox};
use crate::{Reference, reference::put};

/// An attribute, the values that the printer has of it, and the one that it uses if it is not told.
struct Choice<'a> {
    tag: Tag,
    values: Values<'a>,
    default: Option<&'a str>,
}

enum Values<'a> {
    Any,
    These(Vec<&'a str>),
    /// BLACK, WHITE, or hundredths of optical density.
    Density,
    /// Millimetres, more than none.
    Length,
}

impl<'a> Choice<'a> {
    fn fixed(tag: Tag, values: &[&'a str], default: &'a str) -> Choice<'a> {
        Choice { tag, values: Values::These(values.to_vec()), default: Some(default) }
    }

    /// The first value is the default; if none is listed, any will do.
    fn listed(tag: Tag, values: impl Iterator<Item = &'a String>, default: Option<&'a str>) -> Choice<'a> {
        let values: Vec<&str> = values.map(String::as_str).collect();
        match values.first() {
            Some(first) => Choice { tag, default: Some(*first), values: Values::These(values) },
            None => Choice { tag, default, values: Values::Any },
        }
    }

    fn has(&self, value: &str) -> bool {
        match &self.values {
            Values::Any => true,
            Values::These(values) => values.contains(&value),
            Values::Density => value == "BLACK" || value == "WHITE" || value.parse::<u16>().is_ok(),
            Values::Length => {
                value.trim().parse::<f64>().is_ok_and(|length| length.is_finite() && length > 0.0)
            }
        }
    }

    /// The printer's default in place of a value that it does not have, and of none. Whether a value was replaced.
    fn settle(&self, attributes: &mut DataSet, created: bool) -> bool {
        let is_there = attributes.contains(self.tag);
        let replaced = match attributes.get::<Option<String>>(self.tag) {
            Ok(Some(value)) if self.has(&value) => return false,
            Ok(None) if !is_there && !created => return false,
            Ok(None) => false,
            _ => true,
        };
        match self.default {
            Some(default) => put(attributes, self.tag, default),
            None if replaced => drop(attributes.remove(self.tag)),
            None => {}
        }
        replaced
    }
}

/// The attributes of a film session; `created`: absent ones get their default.
pub(super) fn settle_session(
    attributes: &mut DataSet,
    capabilities: &Capabilities,
    created: bool,
) -> Result<Option<Warning>, Refusal> {
    let media = capabilities.media.iter().map(|medium| &medium.medium_type);
    let choices = [
        Choice::fixed(tags::PRINT_PRIORITY, &["HIGH", "MED", "LOW"], "MED"),
        Choice::listed(tags::MEDIUM_TYPE, media, Some("BLUE FILM")),
        Choice::listed(tags::FILM_DESTINATION, capabilities.film_destinations.iter(), Some("PROCESSOR")),
    ];
    let mut replaced = settle_all(&choices, attributes, created);
    replaced |= settle_copies(attributes, capabilities.max_copies, created);
    let memory = settle_memory(attributes, capabilities)?;
    Ok(memory.max(replaced.then_some(Warning::OutOfRange)))
}

fn settle_copies(attributes: &mut DataSet, most: u32, created: bool) -> bool {
    let tag = tags::NUMBER_OF_COPIES;
    match attributes.get::<Option<u32>>(tag) {
        Ok(Some(copies)) if (1..=most).contains(&copies) => false,
        Ok(None) if !created && !attributes.contains(tag) => false,
        Ok(None) => {
            put(attributes, tag, 1_u16);
            false
        }
        Ok(Some(copies)) => {
            put(attributes, tag, copies.clamp(1, most.max(1)));
            true
        }
        Err(_) => {
            put(attributes, tag, 1_u16);
            true
        }
    }
}

/// More memory than there is cannot be reserved (PS3.4 §H.4.1.2.1.2).
fn settle_memory(attributes: &mut DataSet, capabilities: &Capabilities) -> Result<Option<Warning>, Refusal> {
    let tag = tags::MEMORY_ALLOCATION;
    let Ok(asked) = attributes.get::<Option<u64>>(tag) else { return Err(invalid(attributes, &[tag])) };
    match (asked, capabilities.memory) {
        (None, _) => Ok(None),
        (Some(_), None) => {
            attributes.remove(tag);
            Ok(Some(Warning::NoMemoryAllocation))
        }
        (Some(kilobytes), Some(memory)) if kilobytes.saturating_mul(1024) <= memory => Ok(None),
        (Some(_), Some(_)) => Err(invalid(attributes, &[tag])),
    }
}

/// The attributes of a film box; `medium` is that of its film session.
pub(super) fn settle_film_box(
    attributes: &mut DataSet,
    capabilities: &Capabilities,
    medium: Option<&str>,
    created: bool,
) -> Option<Warning> {
    let sizes = capabilities
        .media
        .iter()
        .filter(|of| medium.is_none_or(|medium| of.medium_type == medium))
        .map(|medium| &medium.film_size);
    let mut choices = alloc::vec![
        Choice::fixed(tags::FILM_ORIENTATION, &["PORTRAIT", "LANDSCAPE"], "PORTRAIT"),
        Choice::listed(tags::FILM_SIZE_ID, sizes, Some("14INX17IN")),
        Choice { tag: tags::BORDER_DENSITY, values: Values::Density, default: None },
        Choice { tag: tags::EMPTY_IMAGE_DENSITY, values: Values::Density, default: None },
        Choice { tag: tags::TRIM, values: Values::These(alloc::vec!["YES", "NO"]), default: None },
        Choice {
            default: None,
            ..Choice::listed(tags::REQUESTED_RESOLUTION_ID, capabilities.resolutions.iter(), None)
        },
    ];
    choices.extend(magnification(capabilities, Some("CUBIC")));
    let replaced = settle_all(&choices, attributes, created).then_some(Warning::OutOfRange);
    let film_size = attributes.string(tags::FILM_SIZE_ID).ok();
    let densities = capabilities.densities(medium, film_size.as_deref());
    if created {
        if let (None, Some((_, most))) = (attributes.get_element(tags::MAX_DENSITY), densities) {
            put(attributes, tags::MAX_DENSITY, most);
        }
        if !attributes.contains(tags::CONFIGURATION_INFORMATION) {
            put(attributes, tags::CONFIGURATION_INFORMATION, "");
        }
    }
    replaced.max(limit_densities(attributes, densities))
}

/// The attributes of an image box, without its image.
pub(super) fn settle_image_box(
    image_box: &mut ImageBox,
    capabilities: &Capabilities,
    densities: Option<(u16, u16)>,
) -> Option<Warning> {
    let attributes = &mut image_box.attributes;
    let mut choices = alloc::vec![
        Choice::fixed(tags::POLARITY, &["NORMAL", "REVERSE"], "NORMAL"),
        Choice {
            tag: tags::REQUESTED_DECIMATE_CROP_BEHAVIOR,
            values: Values::These(alloc::vec!["DECIMATE", "CROP", "FAIL"]),
            default: None,
        },
        Choice { tag: tags::REQUESTED_IMAGE_SIZE, values: Values::Length, default: None },
    ];
    choices.extend(magnification(capabilities, None).map(|choice| Choice { default: None, ..choice }));
    let replaced = settle_all(&choices, attributes, true).then_some(Warning::OutOfRange);
    replaced.max(limit_densities(attributes, densities))
}

fn magnification<'a>(
    capabilities: &'a Capabilities,
    default: Option<&'a str>,
) -> impl Iterator<Item = Choice<'a>> {
    let smoothing = Choice::listed(tags::SMOOTHING_TYPE, capabilities.smoothing_types.iter(), None);
    [
        Choice::listed(tags::MAGNIFICATION_TYPE, capabilities.magnification_types.iter(), default),
        Choice { default: None, ..smoothing },
    ]
    .into_iter()
}

fn settle_all(choices: &[Choice<'_>], attributes: &mut DataSet, created: bool) -> bool {
    choices.iter().filter(|choice| choice.settle(attributes, created)).count() > 0
}

/// Min Density and Max Density within the printer's range.
pub(super) fn limit_densities(attributes: &mut DataSet, range: Option<(u16, u16)>) -> Option<Warning> {
    let (least, most) = range?;
    let mut limited = None;
    for tag in [tags::MIN_DENSITY, tags::MAX_DENSITY] {
        let Ok(density) = attributes.get::<u16>(tag) else { continue };
        let possible = density.clamp(least, most.max(least));
        if possible != density {
            put(attributes, tag, possible);
            limited = Some(Warning::DensityLimited);
        }
    }
    limited
}

/// The item that refers to an instance.
pub(super) fn reference(sop_class: Uid, sop_instance: &Uid) -> DataSet {
    Reference::new(sop_class, sop_instance.clone()).item()
}

/// The instances that the items of a sequence refer to. Their SOP class may be missing.
pub(super) fn referenced(attributes: &DataSet, sequence: Tag) -> Vec<Uid> {
    let items = attributes.items(sequence).unwrap_or_default();
    items.iter().filter_map(|item| item.data_set.uid(tags::REFERENCED_SOP_INSTANCE_UID).ok()).collect()
}

/// That these elements of a request have values that are not possible.
pub(super) fn invalid(request: &DataSet, tags: &[Tag]) -> Refusal {
    let mut values = DataSet::new();
    for element in tags.iter().filter_map(|tag| request.get_element(*tag)) {
        values.insert(element.to_element());
    }
    Refusal::Invalid(values)
}

/// That these elements are there.
pub(super) fn require(request: &DataSet, required: &[Tag]) -> Result<(), Refusal> {
    let missing: Vec<Tag> = required.iter().copied().filter(|tag| !request.contains(*tag)).collect();
    if missing.is_empty() { Ok(()) } else { Err(Refusal::Missing(missing)) }
}

/// Text of an element, if it has a value.
pub(super) fn text(attributes: &DataSet, tag: Tag) -> Option<String> {
    attributes.string(tag).ok().map(|text| text.trim().to_string()).filter(|text| !text.is_empty())
}
