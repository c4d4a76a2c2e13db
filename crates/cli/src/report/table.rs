//! Matches as rows: which columns, what stands in them, and how wide they are.

use std::borrow::Cow;

use kerma_dataset::{DataSet, ItemsRef, ValueError};
use kerma_dictionary::{Tag, Vr, data_elements, tags};
use unicode_width::UnicodeWidthStr as _;

use crate::report::shown_text::harmless;

/// The elements that are shown, by the sequences around them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Columns(Vec<Column>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Column {
    sequences: Vec<Tag>,
    tag: Tag,
}

/// Rows whose widths are fitted to the first of them.
#[derive(Debug)]
pub(crate) struct Rows {
    columns: Columns,
    /// The names of columns behind those, of what is no element.
    beside: Vec<String>,
    /// Until the widths are fixed.
    waiting: Vec<Vec<Cell>>,
    widths: Option<Vec<usize>>,
}

/// What stands in a row under a column.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Cell {
    text: String,
    is_number: bool,
}

/// The widths are fitted to so many rows; those that come later move out of line where they are wider.
const FITTED: usize = 1000;
/// Columns of the terminal for one cell; a UID has room.
const WIDEST: usize = 64;

impl Columns {
    /// What is asked for: first the keys, in their order, then the rest of the identifier in that of its tags. The level
    /// and the character set are those of all matches.
    pub(crate) fn of(keys: impl IntoIterator<Item = (Vec<Tag>, Tag)>, identifier: &DataSet) -> Columns {
        let mut asked = Vec::new();
        leaves(identifier, &mut Vec::new(), &mut asked);
        let keys = keys.into_iter().map(|(sequences, tag)| Column { sequences, tag });
        let mut columns: Vec<Column> = Vec::new();
        for column in keys.filter(|key| asked.contains(key)).chain(asked.iter().cloned()) {
            if !columns.contains(&column) {
                columns.push(column);
            }
        }
        Columns(columns)
    }

    /// These, and nothing else.
    pub(crate) fn only(keys: impl IntoIterator<Item = (Vec<Tag>, Tag)>) -> Columns {
        Columns(keys.into_iter().map(|(sequences, tag)| Column { sequences, tag }).collect())
    }

    /// `PatientName`, `ScheduledProcedureStepSequence.Modality`.
    pub(crate) fn names(&self) -> Vec<String> {
        let name = |column: &Column| {
            let tags = column.sequences.iter().chain(std::iter::once(&column.tag));
            tags.map(|tag| keyword(*tag)).collect::<Vec<_>>().join(".")
        };
        self.0.iter().map(name).collect()
    }

    /// The values of a match, as text.
    pub(crate) fn values(&self, identifier: &DataSet) -> Vec<String> {
        self.cells(identifier).into_iter().map(|cell| cell.text).collect()
    }

    fn cells(&self, identifier: &DataSet) -> Vec<Cell> {
        let cell = |column: &Column| {
            let mut within = vec![Cow::Borrowed(identifier)];
            for sequence in &column.sequences {
                let items = within.iter().filter_map(|data_set| data_set.items(*sequence).ok()).flatten();
                within = items.map(|item| Cow::Owned(item.into_owned().data_set)).collect();
            }
            let texts = within.iter().filter_map(|data_set| text(data_set, column.tag));
            let vr = within.iter().find_map(|data_set| Some(data_set.get_element(column.tag)?.vr()));
            Cell { text: texts.collect::<Vec<_>>().join(" | "), is_number: vr.is_some_and(is_number) }
        };
        self.0.iter().map(cell).collect()
    }
}

/// Adds what has a value, and sequences without an item.
fn leaves(data_set: &DataSet, sequences: &mut Vec<Tag>, leaves_of: &mut Vec<Column>) {
    for element in data_set.iter() {
        let tag = element.tag();
        if [tags::SPECIFIC_CHARACTER_SET, tags::QUERY_RETRIEVE_LEVEL].contains(&tag) {
            continue;
        }
        match element.items().ok().and_then(ItemsRef::first) {
            Some(first) if !first.data_set.is_empty() => {
                sequences.push(tag);
                leaves(&first.data_set, sequences, leaves_of);
                sequences.pop();
            }
            _ => leaves_of.push(Column { sequences: sequences.clone(), tag }),
        }
    }
}

fn keyword(tag: Tag) -> String {
    data_elements::by_tag(tag)
        .map(|element| element.keyword)
        .filter(|keyword| !keyword.is_empty())
        .map_or_else(|| tag.to_string(), str::to_owned)
}

/// The element's values, with `\` between them; `None` if it is not there.
fn text(data_set: &DataSet, tag: Tag) -> Option<String> {
    let element = data_set.get_element(tag)?;
    if let Ok(items) = element.items() {
        return Some(match items.len() {
            1 => "1 item".into(),
            count => format!("{count} items"),
        });
    }
    fn joined<T: ToString>(values: Result<Vec<T>, ValueError>) -> Option<String> {
        let values = values.ok()?;
        Some(values.iter().map(T::to_string).collect::<Vec<_>>().join("\\"))
    }
    let text = match element.vr() {
        vr if vr.is_text() => joined(data_set.strings(tag)),
        Vr::AT => joined(data_set.get::<Vec<Tag>>(tag)),
        Vr::FL | Vr::FD => joined(data_set.get::<Vec<f64>>(tag)),
        Vr::US | Vr::SS | Vr::UL | Vr::SL | Vr::SV | Vr::UV => joined(data_set.get::<Vec<i64>>(tag)),
        _ => None,
    };
    let bytes = element.bytes().len();
    Some(text.unwrap_or_else(|| if bytes == 0 { String::new() } else { format!("{bytes} bytes") }))
}

const fn is_number(vr: Vr) -> bool {
    matches!(vr, Vr::IS | Vr::DS | Vr::FL | Vr::FD | Vr::US | Vr::SS | Vr::UL | Vr::SL | Vr::SV | Vr::UV)
}

impl Rows {
    pub(crate) const fn new(columns: Columns) -> Rows {
        Rows { columns, beside: Vec::new(), waiting: Vec::new(), widths: None }
    }

    /// With further columns, of what is no element: see [`add_with`](Rows::add_with).
    pub(crate) fn beside(self, names: &[&str]) -> Rows {
        Rows { beside: names.iter().map(|name| (*name).to_owned()).collect(), ..self }
    }

    /// Adds a match; the lines that can be written now.
    pub(crate) fn add(&mut self, identifier: &DataSet) -> Vec<String> {
        self.add_with(identifier, [])
    }

    /// The same, with these texts beside it.
    pub(crate) fn add_with(
        &mut self,
        identifier: &DataSet,
        beside: impl IntoIterator<Item = String>,
    ) -> Vec<String> {
        if self.columns.0.is_empty() {
            self.columns = Columns::of([], identifier);
        }
        let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let beside = beside.into_iter().map(|text| Cell { is_number: is_number(&text), text });
        let cells = self.columns.cells(identifier).into_iter().chain(beside);
        let row: Vec<Cell> = cells.map(|cell| Cell { text: cut(&harmless(&cell.text)), ..cell }).collect();
        if let Some(widths) = &self.widths {
            return vec![line(&row, widths)];
        }
        self.waiting.push(row);
        if self.waiting.len() < FITTED { Vec::new() } else { self.fit() }
    }

    /// The lines that are left; the first of them is the heading if nothing was written yet.
    pub(crate) fn finish(&mut self) -> Vec<String> {
        if self.widths.is_some() || self.waiting.is_empty() { Vec::new() } else { self.fit() }
    }

    fn fit(&mut self) -> Vec<String> {
        let names: Vec<String> = self.columns.names().into_iter().chain(self.beside.clone()).collect();
        let rows = std::mem::take(&mut self.waiting);
        let width = |(index, name): (usize, &String)| {
            let cells = rows.iter().filter_map(|row| row.get(index)).map(|cell| cell.text.width());
            cells.chain([name.width()]).max().unwrap_or(0)
        };
        let widths: Vec<usize> = names.iter().enumerate().map(width).collect();
        let is_number = |index: usize| {
            rows.first().and_then(|row: &Vec<Cell>| row.get(index)).is_some_and(|cell| cell.is_number)
        };
        let names = names.into_iter().enumerate();
        let heading: Vec<Cell> =
            names.map(|(index, text)| Cell { text, is_number: is_number(index) }).collect();
        let rule: Vec<String> = widths.iter().map(|width| "-".repeat(*width)).collect();
        let mut lines = vec![line(&heading, &widths), rule.join("  ")];
        lines.extend(rows.iter().map(|row| line(row, &widths)));
        self.widths = Some(widths);
        lines
    }
}

/// The cells in columns of these widths; what is wider takes its room.
fn line(row: &[Cell], widths: &[usize]) -> String {
    let cells = row.iter().zip(widths).map(|(Cell { text, is_number }, width)| {
        let padding = " ".repeat(width.saturating_sub(text.width()));
        if *is_number { format!("{padding}{text}") } else { format!("{text}{padding}") }
    });
    cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
}

/// As much as the widest column has room for; what is cut off is told by `…`.
fn cut(text: &str) -> String {
    if text.width() <= WIDEST {
        return text.into();
    }
    let mut kept = String::new();
    for character in text.chars() {
        kept.push(character);
        if kept.width() >= WIDEST {
            kept.pop();
            break;
        }
    }
    kept.push('…');
    kept
}

/// A record of comma-separated values (RFC 4180), without its line end.
pub(crate) fn csv(fields: &[String]) -> String {
    // A record of one empty field would be an empty line, which readers skip.
    let is_nothing = matches!(fields, [field] if field.is_empty());
    let quoted = |field: &String| {
        if is_nothing || field.contains([',', '"', '\n', '\r']) {
            format!("\"{}\"", field.replace('"', "\"\""))
        } else {
            field.clone()
        }
    };
    fields.iter().map(quoted).collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn data_set(name: &str, number: u16) -> DataSet {
        let mut data_set = DataSet::new();
        data_set.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192").unwrap();
        data_set.set(tags::QUERY_RETRIEVE_LEVEL, "STUDY").unwrap();
        data_set.set(tags::PATIENT_NAME, name).unwrap();
        data_set.set(tags::ROWS, number).unwrap();
        data_set
    }

    fn table(rows: &[DataSet]) -> Vec<String> {
        let keys = [(Vec::new(), tags::ROWS), (Vec::new(), tags::PATIENT_NAME)];
        let mut table = Rows::new(Columns::of(keys, &data_set("", 0)));
        let mut lines: Vec<String> = rows.iter().flat_map(|row| table.add(row)).collect();
        lines.extend(table.finish());
        lines
    }

    #[test]
    fn columns_stand_in_the_order_of_the_keys_and_are_as_wide_as_they_are_shown() {
        let lines = table(&[data_set("山田^太郎", 7), data_set("DOE", 1024)]);
        assert_eq!(lines, ["Rows  PatientName", "----  -----------", "   7  山田^太郎", "1024  DOE"]);
        let lines = table(&[data_set("Müller^Jürgen^von", 7)]);
        assert_eq!(lines[1], "----  -----------------");
    }

    #[test]
    fn no_control_character_reaches_the_terminal_and_no_cell_is_wider_than_a_uid() {
        let lines = table(&[data_set("A\u{1b}[2J\u{202e}B", 1), data_set(&"x".repeat(100), 1)]);
        assert!(lines[2].ends_with("A\\u{1b}[2J\\u{202e}B"), "{lines:?}");
        assert!(lines[3].ends_with('…') && lines[3].width() == 6 + WIDEST, "{lines:?}");
    }

    #[test]
    fn without_a_match_there_is_no_heading() {
        assert!(table(&[]).is_empty());
    }

    #[test]
    fn rows_past_the_fitted_ones_are_written_as_they_come() {
        let mut table = Rows::new(Columns::of([], &data_set("", 0)));
        let written: Vec<usize> = (0..FITTED + 2).map(|_| table.add(&data_set("A", 1)).len()).collect();
        assert_eq!(written[FITTED - 2..], [0, FITTED + 2, 1, 1]);
    }

    #[test]
    fn what_is_in_sequences_has_a_column_and_items_beside_each_other_one_cell() {
        let mut item = DataSet::new();
        item.set(tags::MODALITY, "CT").unwrap();
        let mut other = DataSet::new();
        other.set(tags::MODALITY, "MR").unwrap();
        let mut identifier = DataSet::new();
        let sequence = tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE;
        identifier.set(sequence, vec![item.clone()]).unwrap();
        let columns = Columns::of([], &identifier);
        assert_eq!(columns.names(), ["ScheduledProcedureStepSequence.Modality"]);
        identifier.set(sequence, vec![item, other]).unwrap();
        assert_eq!(columns.values(&identifier), ["CT | MR"]);
        assert_eq!(columns.values(&DataSet::new()), [""]);
    }

    #[test]
    fn a_csv_field_with_a_comma_quote_or_line_end_is_quoted() {
        let fields = ["a", "b,c", "d\"e", "f\ng", ""].map(str::to_owned);
        assert_eq!(csv(&fields), "a,\"b,c\",\"d\"\"e\",\"f\ng\",");
        assert_eq!(csv(&[String::new()]), "\"\"");
    }
}
