//! The bounds in `docs/security.md` are those of the code: each row has what stands there, and no bound of the readers and of
//! associations is without a row.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn docs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs")
}

/// The rows below a heading: their cells.
fn rows(page: &str, heading: &str) -> Vec<Vec<String>> {
    let section = page.split_once(&format!("\n## {heading}\n")).unwrap().1;
    let section = section.split_once("\n## ").map_or(section, |(section, _)| section);
    let table = section.lines().filter(|line| line.starts_with('|')).skip(2);
    table.map(|line| line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect()).collect()
}

/// `[`what`](where)`.
fn link(cell: &str) -> Option<(&str, &str)> {
    let (what, rest) = cell.strip_prefix("[`")?.split_once("`](")?;
    Some((what, rest.strip_suffix(')')?))
}

/// Without spaces and the ends of lines: rustfmt sets them.
fn dense(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn each_bound_of_the_page_stands_in_the_code() {
    let page = fs::read_to_string(docs().join("security.md")).unwrap();
    let rows = rows(&page, "Bounds");
    assert!(rows.len() > 20, "{} rows", rows.len());
    for row in rows {
        let [what, most, _, code] = &row[..] else { panic!("{row:?} has not four cells") };
        assert!(!what.is_empty() && !most.is_empty(), "{row:?}");
        let (code, file) = link(code).unwrap_or_else(|| panic!("{what}: {code} is no link to code"));
        let text = fs::read_to_string(docs().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"));
        assert!(dense(&text).contains(&dense(code)), "{what}: {file} has no {code}");
    }
}

#[test]
fn no_bound_is_without_a_row() {
    let page = fs::read_to_string(docs().join("security.md")).unwrap();
    let names = |limits: String| {
        let words: Vec<&str> =
            limits.split([' ', ',', '{', '}']).filter(|word| word.ends_with(':')).collect();
        words.into_iter().map(|word| word.trim_end_matches(':').to_owned()).collect::<BTreeSet<_>>()
    };
    let association = names(format!("{:?}", kerma::Limits::default()));
    let data_set = names(format!("{:?}", kerma::dataset::Limits::default()));
    let matching = names(format!("{:?}", kerma::service::matching::Limits::default()));
    let capacity = names(format!("{:?}", kerma::ae::Capacity::default()));
    assert!(association.contains("artim") && data_set.contains("depth") && matching.contains("keys"));
    let codes: Vec<String> = rows(&page, "Bounds").iter().map(|row| row[3].clone()).collect();
    for name in association.iter().chain(&data_set).chain(&matching).chain(&capacity) {
        // no bound; and the names of a rate, whose values are in its row
        if ["report_pdus", "rate"].contains(&name.as_str()) {
            continue;
        }
        assert!(codes.iter().any(|code| code.contains(&format!("{name}: "))), "{name} is in no row");
    }
}
