//! Where an element is: `Keyword`, `(gggg,eeee)`, and in items `Seq[0].Keyword`, `Seq[*].Keyword`.

use std::fmt;
use std::str::FromStr;

use kerma_dictionary::{Tag, TagError, data_elements};

/// More items of one sequence than anybody asks for by number.
const MOST_ITEMS: usize = 999;

/// The way to an element or an item, from the outside.
///
/// ```text
/// PatientName        (0010,0010)        0010,0010        an element by keyword or tag
/// (0008,1110)[0].(0008,1150)                             an element of the first item
/// ReferencedStudySequence[*].ReferencedSOPClassUID       of every item
/// ReferencedStudySequence[1]                             the second item itself
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ElementPath {
    /// At least one.
    pub(crate) steps: Vec<Step>,
}

/// An element, or items of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Step {
    pub(crate) tag: Tag,
    pub(crate) item: Option<Items>,
}

/// Which items.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Items {
    /// The one of this number, from 0.
    Number(usize),
    /// `[*]`
    All,
}

/// Why a text is not the path of an element.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub(crate) enum PathError {
    #[error("'{0}': {1}")]
    Tag(String, TagError),
    #[error("'{0}' is not the number of an item, from 0 to {MOST_ITEMS}, nor * for all of them")]
    Item(String),
    #[error("'{0}' is followed by an element of an item of it; which item, as in {0}[0]?")]
    NoItem(String),
    #[error("{0} is not a sequence")]
    NotASequence(Tag),
    #[error("{0} has no place in a data set")]
    NoPlace(Tag),
}

impl FromStr for ElementPath {
    type Err = PathError;

    fn from_str(text: &str) -> Result<ElementPath, PathError> {
        let steps = text.split('.').map(Step::from_str).collect::<Result<Vec<_>, _>>()?;
        let around = steps.split_last().map(|(_, around)| around).unwrap_or_default();
        for step in around {
            if step.item.is_none() {
                return Err(PathError::NoItem(name(step.tag)));
            }
        }
        for step in steps.iter().filter(|step| step.item.is_some()) {
            // of private elements nobody knows
            if data_elements::vr_of(step.tag).is_some_and(|vr| vr != kerma_dictionary::Vr::SQ) {
                return Err(PathError::NotASequence(step.tag));
            }
        }
        Ok(ElementPath { steps })
    }
}

impl FromStr for Step {
    type Err = PathError;

    /// `Keyword`, `(gggg,eeee)` or `gggg,eeee`, with or without `[item]`.
    fn from_str(text: &str) -> Result<Step, PathError> {
        let (tag_text, item) = match text.split_once('[') {
            Some((tag, rest)) => (tag, Some(rest)),
            None => (text, None),
        };
        let tag: Tag = tag_text.parse().map_err(|error| PathError::Tag(tag_text.into(), error))?;
        // command elements, file meta information, items and delimiters (PS3.7 §6.3.1, PS3.10 §7.1, PS3.5 §7.5)
        if tag.group() < 0x0008 || tag.group() == 0xFFFE || tag.is_group_length() {
            return Err(PathError::NoPlace(tag));
        }
        let item = item.map(|item| match item.strip_suffix(']') {
            Some("*") => Ok(Items::All),
            Some(number) => number
                .parse()
                .ok()
                .filter(|number| *number <= MOST_ITEMS)
                .map(Items::Number)
                .ok_or_else(|| PathError::Item(format!("[{item}"))),
            None => Err(PathError::Item(format!("[{item}"))),
        });
        Ok(Step { tag, item: item.transpose()? })
    }
}

/// `(0008,1110)[0].(0008,1150)`
impl fmt::Display for ElementPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, step) in self.steps.iter().enumerate() {
            write!(f, "{}{}", if i == 0 { "" } else { "." }, step.tag)?;
            match step.item {
                Some(Items::Number(number)) => write!(f, "[{number}]")?,
                Some(Items::All) => write!(f, "[*]")?,
                None => {}
            }
        }
        Ok(())
    }
}

/// The keyword, or the tag of an element that has none.
fn name(tag: Tag) -> String {
    data_elements::by_tag(tag).map_or_else(|| tag.to_string(), |row| row.keyword.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use kerma_dictionary::tags;

    #[test]
    fn a_path_is_written_by_keywords_or_tags_with_items_between() {
        for text in ["ReferencedStudySequence[0].ReferencedSOPClassUID", "(0008,1110)[0].0008,1150"] {
            let path: ElementPath = text.parse().unwrap();
            assert_eq!(path.to_string(), "(0008,1110)[0].(0008,1150)");
        }
        let all: ElementPath = "(0008,1110)[*]".parse().unwrap();
        assert_eq!(all.steps, [Step { tag: tags::REFERENCED_STUDY_SEQUENCE, item: Some(Items::All) }]);
    }

    #[test]
    fn what_is_no_path_says_why() {
        let error = |text: &str| text.parse::<ElementPath>().unwrap_err();
        assert!(matches!(error("NoSuchThing"), PathError::Tag(..)));
        assert!(matches!(error(""), PathError::Tag(..)));
        assert!(matches!(error("(0008,1110)[1000]"), PathError::Item(_)));
        assert!(matches!(error("(0008,1110)[-1]"), PathError::Item(_)));
        assert!(matches!(error("(0008,1110)[0"), PathError::Item(_)));
        assert_eq!(error("(0008,1110).(0008,1150)"), PathError::NoItem("ReferencedStudySequence".into()));
        assert_eq!(error("PatientName[0]"), PathError::NotASequence(tags::PATIENT_NAME));
        for tag in ["0002,0003", "0000,0002", "FFFE,E000", "0008,0000"] {
            assert!(matches!(error(tag), PathError::NoPlace(_)), "{tag}");
        }
    }
}
