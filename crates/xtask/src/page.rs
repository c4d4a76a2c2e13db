//! The dependency table of `docs/architecture.md`.

use std::{fs, path::Path};

use crate::Failure;

/// Where the table is.
pub(crate) const PAGE: &str = "docs/architecture.md";

/// What the page allows.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Page {
    /// From the bottom layer up.
    pub(crate) rows: Vec<Row>,
    /// How many of the rows are below the driver line.
    pub(crate) below_the_line: usize,
    /// What any crate may have as a dev-dependency.
    pub(crate) dev: Vec<String>,
}

#[derive(Debug, Default, PartialEq)]
pub(crate) struct Row {
    /// The crate, without `kerma-`.
    pub(crate) name: String,
    /// The crates of the workspace that it depends on.
    pub(crate) inside: Vec<String>,
    /// The other crates that it depends on.
    pub(crate) outside: Vec<String>,
}

impl Page {
    pub(crate) fn read(root: &Path) -> Result<Page, Failure> {
        let text =
            fs::read_to_string(root.join(PAGE)).map_err(|error| Failure::new(format!("{PAGE}: {error}")))?;
        Page::parse(&text).map_err(|problem| Failure::new(format!("{PAGE}: {problem}")))
    }

    fn parse(text: &str) -> Result<Page, &'static str> {
        let mut lines = text.lines();
        lines
            .find(|line| cells(line).first().is_some_and(|cell| cell == "crate"))
            .ok_or("no table with the columns `crate | may depend on | outside crates`")?;
        let mut page = Page::default();
        let mut line_seen = false;
        for line in lines.by_ref().skip(1).take_while(|line| line.trim_start().starts_with('|')) {
            let cells = cells(line);
            match cells.as_slice() {
                [name, ..] if name.contains("driver line") => {
                    page.below_the_line = page.rows.len();
                    line_seen = true;
                }
                [name, inside, outside] => page.rows.push(Row {
                    name: name.strip_prefix("kerma-").unwrap_or(name).to_owned(),
                    inside: names(inside),
                    outside: names(outside),
                }),
                _ => return Err("a row of the dependency table has not three cells"),
            }
        }
        if !line_seen {
            return Err("the dependency table has no row `driver line`");
        }
        page.dev = text
            .lines()
            .find_map(|line| line.strip_prefix("Dev-dependencies:"))
            .map(|line| line.split('`').skip(1).step_by(2).map(str::to_owned).collect())
            .ok_or("no line `Dev-dependencies:` with the names in backticks")?;
        Ok(page)
    }
}

/// The cells of a table row, without decoration.
fn cells(line: &str) -> Vec<String> {
    let line = line.trim();
    let Some(inner) = line.strip_prefix('|').and_then(|line| line.strip_suffix('|')) else {
        return Vec::new();
    };
    inner.split('|').map(|cell| cell.replace(['`', '*'], "").trim().to_owned()).collect()
}

/// The names in a cell: `dictionary, pdu`; a dash is none, and what follows a name is a remark.
fn names(cell: &str) -> Vec<String> {
    cell.split(',')
        .filter_map(|name| name.split([' ', '(']).find(|word| !word.is_empty()))
        .filter(|name| !matches!(*name, "–" | "-" | "—"))
        .map(|name| name.strip_prefix("kerma-").unwrap_or(name).to_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "prose\n\n| crate | may depend on | outside crates |\n|---|---|---|\n\
        | `kerma-dictionary` | – | – |\n| pdu | dictionary | nom, bytes (no std) |\n| *driver line* | | |\n\
        | ae | dictionary, pdu | log |\n\n| other | table | here |\n\nDev-dependencies: `proptest`, `a`; others not.\n";

    fn strings(names: &[&str]) -> Vec<String> {
        names.iter().map(|&name| name.to_owned()).collect()
    }

    #[test]
    fn the_table_is_read_up_to_its_end() {
        let page = Page::parse(TEXT).map_err(Failure::new).ok();
        let row = |name: &str, inside: &[&str], outside: &[&str]| Row {
            name: name.to_owned(),
            inside: strings(inside),
            outside: strings(outside),
        };
        assert_eq!(
            page,
            Some(Page {
                rows: vec![
                    row("dictionary", &[], &[]),
                    row("pdu", &["dictionary"], &["nom", "bytes"]),
                    row("ae", &["dictionary", "pdu"], &["log"]),
                ],
                below_the_line: 2,
                dev: strings(&["proptest", "a"]),
            })
        );
    }

    #[test]
    fn a_page_without_table_line_or_list_is_refused() {
        assert!(Page::parse("").is_err());
        assert!(Page::parse(&TEXT.replace("driver line", "x")).is_err());
        assert!(Page::parse(&TEXT.replace("Dev-dependencies:", "x")).is_err());
    }
}
