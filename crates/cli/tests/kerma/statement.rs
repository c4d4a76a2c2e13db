//! Reads a Conformance Statement, as strictly as those who render it.

use std::collections::{BTreeMap, BTreeSet};

/// A row: the cells by the heads of their columns.
pub(crate) type Row = BTreeMap<String, String>;

/// The statement in Markdown.
pub(crate) struct Statement {
    pub(crate) text: String,
    tables: Vec<(String, Vec<Row>)>,
}

impl Statement {
    /// Every table has a caption, a head, a rule, and rows that are as wide.
    #[track_caller]
    pub(crate) fn read(text: &str) -> Statement {
        let lines: Vec<&str> = text.lines().collect();
        let mut tables = Vec::new();
        let mut at = 0;
        while at < lines.len() {
            if !lines[at].starts_with('|') {
                assert!(
                    !lines[at].starts_with(' ') || lines[at].trim_start().starts_with("- "),
                    "{}",
                    lines[at]
                );
                at += 1;
                continue;
            }
            assert_eq!(lines[at - 1], "", "a table begins a block");
            let caption =
                lines[at - 2].strip_prefix("**Table ").and_then(|rest| rest.strip_suffix("**")).unwrap();
            let (number, caption) = caption.split_once(": ").unwrap();
            assert_eq!(number.parse(), Ok(tables.len() + 1));
            let head = cells(lines[at]);
            assert!(cells(lines[at + 1]).iter().all(|cell| cell == "---"), "{caption}");
            assert_eq!(cells(lines[at + 1]).len(), head.len(), "{caption}");
            at += 2;
            let mut rows = Vec::new();
            while lines.get(at).is_some_and(|line| !line.is_empty()) {
                let row = cells(lines[at]);
                assert_eq!(row.len(), head.len(), "{caption}: {}", lines[at]);
                assert!(row.iter().all(|cell| !cell.is_empty()), "{caption}: {}", lines[at]);
                rows.push(head.iter().cloned().zip(row).collect());
                at += 1;
            }
            assert!(!rows.is_empty(), "{caption}");
            let caption = plain(caption);
            assert!(tables.iter().all(|(other, _)| *other != caption), "{caption} is there twice");
            tables.push((caption, rows));
        }
        Statement { text: text.into(), tables }
    }

    pub(crate) fn captions(&self) -> impl Iterator<Item = String> {
        self.tables.iter().map(|(caption, _)| caption.clone())
    }

    pub(crate) fn has_table(&self, caption: &str) -> bool {
        self.tables.iter().any(|(of, _)| of == caption)
    }

    /// The rows of the table with this caption.
    #[track_caller]
    pub(crate) fn table(&self, caption: &str) -> Vec<Row> {
        let found = self.tables.iter().find(|(of, _)| of == caption);
        found.unwrap_or_else(|| panic!("no table {caption:?}")).1.clone()
    }

    /// The UIDs that a cell names, or those of the list that it names.
    pub(crate) fn sop_classes(&self, cell: &str) -> Vec<String> {
        match cell.starts_with("SOP-") {
            true => self.uids(&format!("storage SOP classes {cell}")),
            false => vec![cell.to_owned()],
        }
    }

    pub(crate) fn transfer_syntaxes(&self, cell: &str) -> Vec<String> {
        self.uids(&format!("transfer syntaxes {cell}"))
    }

    fn uids(&self, caption: &str) -> Vec<String> {
        self.table(caption).into_iter().map(|mut row| row.remove("UID").unwrap()).collect()
    }

    /// Every link leads to one place, and every place has a name of its own.
    #[track_caller]
    pub(crate) fn assert_links(&self) {
        let places: Vec<&str> = parts(&self.text, "<a id=\"", "\"></a>");
        let distinct: BTreeSet<&str> = places.iter().copied().collect();
        assert_eq!(places.len(), distinct.len());
        let links = parts(&self.text, "](#", ")");
        assert!(links.len() > 100);
        for link in links {
            assert!(distinct.contains(link), "{link} leads nowhere");
        }
    }
}

/// What stands between these, each time.
fn parts<'a>(text: &'a str, before: &str, behind: &str) -> Vec<&'a str> {
    text.split(before).skip(1).map(|rest| rest.split_once(behind).unwrap().0).collect()
}

/// The cells of a line of a table, as they are shown.
fn cells(line: &str) -> Vec<String> {
    let line =
        line.strip_prefix("| ").and_then(|line| line.strip_suffix(" |")).unwrap_or_else(|| panic!("{line}"));
    let mut cells = vec![String::new()];
    let mut escaped = false;
    for character in line.chars() {
        if character == '|' && !escaped {
            cells.push(String::new());
        } else if let Some(cell) = cells.last_mut() {
            cell.push(character);
        }
        escaped = character == '\\' && !escaped;
    }
    cells.iter().map(|cell| plain(cell.trim())).collect()
}

/// Markdown as it is shown: code spans, links, escapes and entities.
fn plain(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        match character {
            '`' => {
                let marks = rest.len() - rest.trim_start_matches('`').len();
                let (code, behind) = rest[marks..].split_once(&"`".repeat(marks)).unwrap();
                let code = code.strip_prefix(' ').and_then(|code| code.strip_suffix(' ')).unwrap_or(code);
                out.push_str(&code.replace("\\|", "|"));
                rest = behind;
            }
            '\\' => {
                let escaped = rest.chars().nth(1).unwrap();
                assert!(escaped.is_ascii_punctuation(), "{text}");
                out.push(escaped);
                rest = &rest[1 + escaped.len_utf8()..];
            }
            '[' => {
                let (shown, behind) = rest[1..].split_once("](#").unwrap_or_else(|| panic!("{text}"));
                out.push_str(&plain(shown));
                rest = behind.split_once(')').unwrap().1;
            }
            '*' | '_' | '<' | '>' | ']' => panic!("{character} is not escaped in {text}"),
            '&' => {
                let (entity, behind) = rest[1..].split_once(';').unwrap();
                out.push(of_entity(entity));
                rest = behind;
            }
            other => {
                out.push(other);
                rest = &rest[other.len_utf8()..];
            }
        }
    }
    out
}

fn of_entity(name: &str) -> char {
    match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "#39" => '\'',
        other => panic!("{other} is no entity"),
    }
}

/// A caption, and rows of cells.
pub(crate) type HtmlTable = (String, Vec<Vec<String>>);

/// The tables of a page. Every element is closed where it should be, as in XML; identifiers are there
/// once, and links lead to them.
#[track_caller]
pub(crate) fn html_tables(html: &str) -> Vec<HtmlTable> {
    let body = html.strip_prefix("<!DOCTYPE html>\n").expect("it says what it is");
    let (mut open, mut tables) = (Vec::<String>::new(), Vec::<HtmlTable>::new());
    let (mut places, mut links) = (BTreeSet::new(), BTreeSet::new());
    let mut text = String::new();
    let mut rest = body;
    while let Some((before, behind)) = rest.split_once('<') {
        text.push_str(&shown(before));
        let (tag, after) = behind.split_once('>').unwrap();
        rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop().as_deref(), Some(name), "{before}");
            match (name, tables.last_mut()) {
                ("caption", Some((caption, _))) => {
                    *caption = text.split_once(": ").unwrap().1.to_owned();
                }
                ("td", Some((_, rows))) => rows.last_mut().unwrap().push(text.clone()),
                _ => {}
            }
            if !matches!(name, "code" | "a") {
                text.clear();
            }
            continue;
        }
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        for (attribute, set) in [("id=\"", &mut places), ("href=\"#", &mut links)] {
            for value in parts(attributes, attribute, "\"") {
                let new = set.insert(value.to_owned());
                assert!(new || attribute.starts_with("href"), "{value} is there twice");
            }
        }
        match name {
            "table" => tables.push((String::new(), Vec::new())),
            "tr" if open.last().is_some_and(|last| last == "tbody") => {
                tables.last_mut().unwrap().1.push(Vec::new())
            }
            _ => {}
        }
        if !matches!(name, "code" | "a") {
            text.clear();
        }
        if name == "style" {
            let (_, after) = rest.split_once("</style>").unwrap();
            rest = after;
        } else if !tag.ends_with('/') {
            open.push(name.to_owned());
        }
    }
    assert!(open.is_empty(), "{open:?}");
    assert!(links.len() > 50 && links.is_subset(&places), "{:?}", links.difference(&places));
    tables
}

fn shown(text: &str) -> String {
    let mut parts = text.split('&');
    let mut out = parts.next().unwrap().to_owned();
    for part in parts {
        let (entity, behind) = part.split_once(';').expect("an entity ends");
        out.push(of_entity(entity));
        out.push_str(behind);
    }
    out
}
