//! Keys of an identifier as conditions of SQL.
//!
//! They may let too many pass, where SQL does not compare as `matching` does, and never too few. A column without a value
//! (NULL) is one that SQL cannot compare; one of an attribute that is not there is empty.

use kerma_service::matching::{Key, MatchingType, NameBound};

use crate::entry::is_date;

/// A column, and what is in it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Column {
    /// UIDs, of which each row has one.
    Uid(&'static str),
    /// Dates as eight digits.
    Date(&'static str),
    /// Single values.
    Text(&'static str),
}

/// What is asked for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Conditions {
    conditions: Vec<String>,
    parameters: Vec<String>,
    /// Whether an index leads to few rows.
    is_narrow: bool,
}

/// What is as short as this begins so many names that their index is no short way.
const WIDE: usize = 2;

/// More parameters than SQLite takes are compared by `matching`.
const MOST_PARAMETERS: usize = 30_000;

impl Column {
    const fn name(self) -> &'static str {
        match self {
            Column::Uid(name) | Column::Date(name) | Column::Text(name) => name,
        }
    }
}

impl Conditions {
    pub(crate) fn add(&mut self, column: Column, key: &Key, timezone_adjustment: bool) {
        let compares = |value: &str| match column {
            Column::Date(_) => is_date(value) && !timezone_adjustment,
            Column::Uid(_) | Column::Text(_) => true,
        };
        match (column, key.matching_type()) {
            (Column::Uid(_), MatchingType::SingleValue(value)) => self.any_of(column, [value.as_str()]),
            (_, MatchingType::ListOfUid(uids)) => {
                self.any_of(column, uids.iter().map(|uid| uid.as_str().unwrap_or_default()))
            }
            (_, MatchingType::SingleValue(value)) if compares(value.as_str()) => {
                let number = self.parameter(value.as_str().to_owned());
                let name = column.name();
                self.push(format!("({name} = ?{number} OR {name} IS NULL)"));
            }
            (Column::Uid(_) | Column::Text(_), MatchingType::OneOf(values)) => {
                self.any_of(column, values.iter().map(String::as_str));
            }
            // Of a range that goes from a time of one day to a time of another, the days.
            (
                Column::Date(name),
                MatchingType::Range(range) | MatchingType::CombinedRange { dates: range, .. },
            ) if !timezone_adjustment => {
                let from = self.parameter(range.from().unwrap_or_default());
                let to = self.parameter(range.to().unwrap_or_else(|| "9".repeat(8)));
                self.push(format!("({name} BETWEEN ?{from} AND ?{to} OR {name} IS NULL)"));
            }
            _ => {}
        }
    }

    /// One of these.
    pub(crate) fn any_of<'a>(&mut self, column: Column, values: impl IntoIterator<Item = &'a str>) {
        let first = self.parameters.len() + 1;
        let before = self.parameters.len();
        self.parameters.extend(values.into_iter().map(str::to_owned));
        if self.parameters.len() > MOST_PARAMETERS {
            self.parameters.truncate(before);
            return;
        }
        let numbers: Vec<String> =
            (first..=self.parameters.len()).map(|number| format!("?{number}")).collect();
        let name = column.name();
        let is_one = format!("{name} IN ({})", numbers.join(", "));
        self.push(match column {
            Column::Uid(_) => is_one,
            Column::Date(_) | Column::Text(_) => format!("({is_one} OR {name} IS NULL)"),
        });
    }

    /// A condition by which an index leads to the rows.
    pub(crate) fn push(&mut self, condition: String) {
        self.is_narrow = true;
        self.conditions.push(condition);
    }

    /// Studies of a patient whose name is, or begins, as the key says, or is not known to the index: a condition on the columns
    /// of this table, of which `wrap` makes one of the rows that are asked for, if an index leads there, and if not.
    pub(crate) fn name(&mut self, table: &str, key: &Key, wrap: impl FnOnce(String, bool) -> String) {
        let (MatchingType::SingleValue(value) | MatchingType::Wildcard(value)) = key.matching_type() else {
            return;
        };
        let Some(bound) = value.name_bound() else { return };
        let (text, is_narrow) = match bound {
            NameBound::Is(text) => (text, true),
            NameBound::BeginsWith(text) => (text, text.chars().count() > WIDE),
        };
        // PostgreSQL has another character in its place.
        if text.contains('\0') {
            return;
        }
        let from = self.parameter(text.clone());
        let compared = match bound {
            NameBound::Is(_) => format!("= ?{from}"),
            NameBound::BeginsWith(_) => match behind(text) {
                Some(behind) => format!(">= ?{from} AND # < ?{}", self.parameter(behind)),
                None => format!(">= ?{from}"),
            },
        };
        // With something beside it no index leads to a column.
        let beside = if is_narrow { "" } else { " || ''" };
        let columns = ["name", "ideographic_name", "phonetic_name"].map(|name| {
            let column = format!("{table}.{name}{beside}");
            format!("({column} {})", compared.replace('#', &column))
        });
        let condition = wrap(format!("({} OR {table}.name IS NULL)", columns.join(" OR ")), is_narrow);
        self.is_narrow |= is_narrow;
        self.conditions.push(condition);
    }

    /// The number of this value among the parameters.
    pub(crate) fn parameter(&mut self, value: String) -> usize {
        self.parameters.push(value);
        self.parameters.len()
    }

    pub(crate) fn parameters(&self) -> &[String] {
        &self.parameters
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.conditions.is_empty()
    }

    /// Whether an index leads to the rows.
    pub(crate) fn is_narrow(&self) -> bool {
        self.is_narrow
    }

    /// All of them; `None` if there is none.
    pub(crate) fn sql(&self) -> Option<String> {
        (!self.is_empty()).then(|| self.conditions.join(" AND "))
    }
}

/// The first text, byte by byte, behind all that begin with this one; `None` if there is none.
fn behind(text: &str) -> Option<String> {
    let mut characters: Vec<char> = text.chars().collect();
    while let Some(last) = characters.pop() {
        if let Some(next) = (last..=char::MAX).nth(1) {
            characters.push(next);
            return Some(characters.into_iter().collect());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_begins_alike_is_before_what_is_behind_it() {
        for (text, expected) in
            [("doe^j", "doe^k"), ("\u{5C71}", "\u{5C72}"), ("a\u{D7FF}", "a\u{E000}"), ("a\u{10FFFF}", "b")]
        {
            let behind = behind(text).unwrap();
            assert_eq!(behind, expected);
            assert!(format!("{text}\u{10FFFF}\u{10FFFF}").as_bytes() < behind.as_bytes());
        }
        assert_eq!(behind("\u{10FFFF}"), None);
    }
}
