use kerma_dictionary::Tag;

use crate::{Category, Status, generated::types as table};

/// A status type of PS3.7 annex C: which optional elements a response with such a status may carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StatusType {
    /// Its status class.
    pub category: Category,
    /// Its name, such as `Refused: SOP Class not supported`.
    pub name: &'static str,
    /// Its code; `None` if each service has its own.
    pub status: Option<Status>,
    /// The command elements that may go with it.
    pub elements: &'static [Tag],
    /// The data set that may go with it, and where an element is limited to some responses; mostly empty.
    pub limits: &'static str,
    /// Where the standard has it, such as `PS3.7 C.4.2`.
    pub source: &'static str,
}

impl StatusType {
    /// Every status type, in the order of PS3.7 annex C.
    pub const ALL: &'static [StatusType] = &table::ALL;

    /// The type with exactly this code; `None` for codes that belong to a service.
    pub fn of(status: Status) -> Option<&'static StatusType> {
        StatusType::ALL.iter().find(|kind| kind.status == Some(status))
    }
}

pub(crate) const fn row(
    category: Category,
    name: &'static str,
    code: Option<u16>,
    elements: &'static [Tag],
    limits: &'static str,
    source: &'static str,
) -> StatusType {
    let status = match code {
        Some(code) => Some(Status(code)),
        None => None,
    };
    StatusType { category, name, status, elements, limits, source }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tables;
    use kerma_dictionary::{sop_classes::DimseService, tags};

    #[test]
    fn a_general_status_knows_the_elements_that_go_with_it() {
        let missing = StatusType::of(Status::MISSING_ATTRIBUTE).unwrap();
        assert_eq!(missing.elements, [tags::ATTRIBUTE_IDENTIFIER_LIST]);
        assert_eq!(StatusType::of(Status::OUT_OF_RESOURCES), None);
    }

    #[test]
    fn status_types_agree_with_the_general_tables_on_the_category() {
        for kind in StatusType::ALL {
            let Some(status) = kind.status else { continue };
            let rows =
                || DimseService::ALL.iter().filter_map(|&service| tables::general(service).find(status));
            assert!(rows().all(|row| row.category == kind.category), "{status}");
            assert!(rows().next().is_some(), "{status} is in no general table");
        }
    }
}
