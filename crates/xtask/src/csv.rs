//! The CSV of `data/`: one header row, comma separated, a field in double quotes where it holds a comma.

use std::{collections::HashMap, fs, path::Path};

use crate::Failure;

/// A row, its fields by column name.
pub(crate) struct Row(HashMap<String, String>);

impl Row {
    /// The field of `column`; empty if there is no such column.
    pub(crate) fn get(&self, column: &str) -> &str {
        self.0.get(column).map_or("", String::as_str)
    }

    /// Replaces the field of `column`.
    pub(crate) fn set(&mut self, column: &str, field: &str) {
        self.0.insert(column.to_owned(), field.to_owned());
    }

    /// Whether the `retired` column says `Y`.
    pub(crate) fn is_retired(&self) -> bool {
        self.get("retired") == "Y"
    }
}

/// The rows of the file, which must have all of `columns`.
pub(crate) fn read(path: &Path, columns: &[&str]) -> Result<Vec<Row>, Failure> {
    let text =
        fs::read_to_string(path).map_err(|error| Failure::new(format!("{}: {error}", path.display())))?;
    let mut lines = text.lines();
    let header = fields(lines.next().unwrap_or(""));
    if let Some(missing) = columns.iter().find(|column| !header.iter().any(|name| name == *column)) {
        return Err(Failure::new(format!("{}: no column {missing}", path.display())));
    }
    lines
        .enumerate()
        .map(|(index, line)| {
            let fields = fields(line);
            if fields.len() != header.len() {
                return Err(Failure::new(format!(
                    "{}:{}: {} fields, expected {}",
                    path.display(),
                    index + 2,
                    fields.len(),
                    header.len()
                )));
            }
            Ok(Row(header.iter().cloned().zip(fields).collect()))
        })
        .collect()
}

/// The fields of a line; a doubled quote inside quotes is a quote.
fn fields(line: &str) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut quoted = false;
    let mut characters = line.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '"' if quoted && characters.peek() == Some(&'"') => {
                characters.next();
                fields.last_mut().into_iter().for_each(|field| field.push('"'));
            }
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(String::new()),
            other => fields.last_mut().into_iter().for_each(|field| field.push(other)),
        }
    }
    fields
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_hold_commas_and_doubled_quotes() {
        assert_eq!(fields(r#"a,"b,c","say ""d""","#), ["a", "b,c", "say \"d\"", ""]);
    }
}
