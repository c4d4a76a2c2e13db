//! Whether values keep to their value representation and multiplicity (PS3.5 §6.2, §6.4).

mod text;

use alloc::vec::Vec;
use core::fmt;

use kerma_dictionary::{Tag, Vm, Vr, data_elements};

use crate::{CharacterSet, DataSet, ElementRef, TagPath, ValueRef, convert};

/// The faults of a data set, in the order of the elements. Nothing is refused or changed.
///
/// Every element is checked against its value representation: length, characters, form, and whether its numbers are
/// whole. Those of the dictionary are checked for the representation and the multiplicity that it gives them, and
/// private ones for a creator. Empty values are let pass, and UN, which PS3.5 §6.2.2 allows everywhere. Which
/// elements there must be is the business of IODs (PS3.3), and not of this.
///
/// ```
/// use kerma_dataset::{DataSet, validate};
/// use kerma_dictionary::tags;
///
/// let mut data_set = DataSet::new();
/// data_set.set(tags::STUDY_DATE, "2024-02-29")?;
/// let findings = validate(&data_set);
/// assert_eq!(findings[0].to_string(), "(0008,0020): not a date YYYYMMDD (PS3.5 §6.2)");
/// # Ok::<(), kerma_dataset::ValueError>(())
/// ```
pub fn validate(data_set: &DataSet) -> Vec<Finding> {
    let mut validation = Validation { findings: Vec::new(), sequences: Vec::new() };
    validation.data_set(data_set);
    validation.findings
}

/// Something that is not as the standard wants it. It repeats no value: that may be patient data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Where.
    pub path: TagPath,
    /// The kind of fault.
    pub kind: FindingKind,
}

/// The kind of fault that a [`Finding`] reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FindingKind {
    /// A value representation that is none of the dictionary's (PS3.6).
    WrongVr {
        /// That of the element.
        vr: Vr,
        /// Those of the dictionary.
        expected: &'static [Vr],
    },
    /// A number of values that the dictionary does not allow (PS3.5 §6.4, PS3.6).
    WrongVm {
        /// How many values there are.
        count: usize,
        /// How many there may be.
        expected: Vm,
    },
    /// A value with more characters than its value representation allows, in PN in one component group.
    TooLong {
        /// How many it has.
        length: usize,
        /// How many it may have.
        limit: usize,
    },
    /// A value without the form, or with characters, that its value representation asks for.
    Malformed {
        /// The form that was expected.
        expected: &'static str,
    },
    /// Bytes that are no characters in the Specific Character Set (0008,0005).
    NotInCharacterSet,
    /// A length that is not a multiple of the bytes that a value has.
    NotWhole {
        /// How many bytes a value has.
        unit: usize,
    },
    /// Items where the value representation has none, or bytes where it has items.
    WrongKind,
    /// A private element whose block no creator has reserved (PS3.5 §7.8.1).
    NoPrivateCreator,
}

impl fmt::Display for FindingKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            FindingKind::WrongVr { vr, expected } => {
                write!(f, "the value representation is {vr}, not ")?;
                for (i, vr) in expected.iter().enumerate() {
                    write!(f, "{}{vr}", if i == 0 { "" } else { " or " })?;
                }
                f.write_str(" (PS3.6)")
            }
            FindingKind::WrongVm { count, expected } => {
                write!(f, "{count} values, not {expected} (PS3.5 §6.4)")
            }
            FindingKind::TooLong { length, limit } => {
                write!(f, "a value of {length} characters, not at most {limit} (PS3.5 §6.2)")
            }
            FindingKind::Malformed { expected } => write!(f, "not {expected} (PS3.5 §6.2)"),
            FindingKind::NotInCharacterSet => f.write_str("bytes that are no characters (PS3.5 §6.1)"),
            FindingKind::NotWhole { unit } => {
                write!(f, "a length that is no multiple of {unit} bytes (PS3.5 §6.2)")
            }
            FindingKind::WrongKind => {
                f.write_str("items, or none, against the value representation (PS3.5 §7.5)")
            }
            FindingKind::NoPrivateCreator => f.write_str("no private creator has its block (PS3.5 §7.8.1)"),
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.kind)
    }
}

struct Validation {
    findings: Vec<Finding>,
    /// The sequences and items around what is checked.
    sequences: Vec<(Tag, u32)>,
}

impl Validation {
    fn data_set(&mut self, data_set: &DataSet) {
        let character_set = data_set.character_set();
        for element in data_set {
            let creator = element.tag().private_creator();
            if creator.is_some_and(|creator| data_set.get_element(creator).is_none_or(ElementRef::is_empty)) {
                self.find(element.tag(), FindingKind::NoPrivateCreator);
            }
            self.element(element, &character_set);
            let ValueRef::Sequence(sequence) = element.value() else { continue };
            for (index, item) in (0..).zip(sequence.items) {
                self.sequences.push((element.tag(), index));
                self.data_set(&item.data_set);
                self.sequences.pop();
            }
        }
    }

    fn element(&mut self, element: ElementRef<'_>, character_set: &CharacterSet) {
        let (tag, vr) = (element.tag(), element.vr());
        let row = data_elements::by_tag(tag);
        if let Some(row) = row
            && vr != Vr::UN
            && !row.vrs.is_empty()
            && !row.vrs.contains(&vr)
        {
            self.find(tag, FindingKind::WrongVr { vr, expected: row.vrs });
        }
        let is_right_kind = match element.value() {
            ValueRef::Bytes { bytes, .. } => vr != Vr::SQ || bytes.is_empty(),
            ValueRef::Sequence(_) => matches!(vr, Vr::SQ | Vr::UN),
            ValueRef::Encapsulated(_) => matches!(vr, Vr::OB | Vr::OW),
        };
        if !is_right_kind {
            return self.find(tag, FindingKind::WrongKind);
        }
        if element.is_empty() || matches!(vr, Vr::SQ | Vr::UN) {
            return;
        }
        let count = if vr.is_text() { self.text(element, character_set) } else { self.binary(element) };
        if let Some(row) = row
            && vr.is_multi_valued()
            && count > 0
            && !row.vm.allows(count)
        {
            self.find(tag, FindingKind::WrongVm { count, expected: row.vm });
        }
    }

    /// Checks values of text and gives their number, 0 if there is only padding.
    fn text(&mut self, element: ElementRef<'_>, character_set: &CharacterSet) -> usize {
        let values = convert::values(element, character_set);
        if values.iter().all(|value| value.trim_matches(['\0', ' ']).is_empty()) && values.len() == 1 {
            return 0;
        }
        for value in &values {
            if let Some(kind) = text::finding(element.vr(), value) {
                self.find(element.tag(), kind);
            }
        }
        values.len()
    }

    /// Checks that numbers are whole and gives their number.
    fn binary(&mut self, element: ElementRef<'_>) -> usize {
        let (length, vr) = (element.bytes().len(), element.vr());
        let unit = if vr == Vr::AT { 4 } else { vr.unit() };
        if !length.is_multiple_of(unit) {
            self.find(element.tag(), FindingKind::NotWhole { unit });
        }
        length / unit
    }

    #[cold]
    fn find(&mut self, tag: Tag, kind: FindingKind) {
        let path = TagPath { sequences: self.sequences.clone(), tag: Some(tag) };
        self.findings.push(Finding { path, kind });
    }
}

#[cfg(test)]
mod tests;
