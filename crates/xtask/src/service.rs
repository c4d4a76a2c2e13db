//! `cargo xtask service`: from `crates/service/data/*.csv` to the tables of kerma-service: the keys of queries here, the attribute
//! requirements of normalized SOP classes in `requirements`.

mod requirements;

use std::{collections::HashMap, fmt::Write, path::Path};

use crate::{
    Failure,
    csv::{self, Row},
    names,
    output::{Output, source},
};

const COLUMNS: [&str; 9] = [
    "information_model",
    "level",
    "depth",
    "tag",
    "keyword",
    "parent_tag",
    "matching_key",
    "return_key",
    "matching_types",
];

/// Every generated file of the crate and what it holds.
pub(crate) fn outputs(root: &Path) -> Result<Vec<Output>, Failure> {
    let service = root.join("crates/service");
    let rows = csv::read(&service.join("data/qr_attributes.csv"), &COLUMNS)?;
    Ok(vec![
        Output { path: service.join("src/matching/generated.rs"), text: keys(&rows)? },
        Output {
            path: service.join("src/normalized/requirements/generated.rs"),
            text: requirements::text(&service)?,
        },
    ])
}

/// The rows of an information model and level, or of a macro.
type Tables<'a> = Vec<((&'a str, &'a str), Vec<&'a Row>)>;

fn keys(rows: &[Row]) -> Result<String, Failure> {
    let mut tables: Tables<'_> = Vec::new();
    for row in rows {
        let key = (row.get("information_model"), row.get("level"));
        match tables.iter_mut().find(|(of, _)| *of == key) {
            Some((_, rows)) => rows.push(row),
            None => tables.push((key, vec![row])),
        }
    }
    let macros: HashMap<&str, &Vec<&Row>> = tables
        .iter()
        .filter_map(|((model, _), rows)| Some((model.strip_prefix("(macro) ")?, rows)))
        .collect();
    let mut text = source(
        "qr_attributes.csv",
        "use super::keys::{InformationModel::{self, *}, KeyAttribute, Level::{self, *}, MatchingKey::*, MatchingKind::*, ReturnKey::*, key};",
    );
    _ = writeln!(text, "/// The keys of each information model and level.");
    _ = writeln!(
        text,
        "pub(super) static TABLES: &[(InformationModel, Option<Level>, &[KeyAttribute])] = &["
    );
    for ((model, level), rows) in tables.iter().filter(|((model, _), _)| !model.starts_with('(')) {
        let model = names::variant(model.strip_suffix(" (generic)").unwrap_or(model));
        let level = if level.is_empty() {
            "None".to_owned()
        } else {
            format!("Some({})", names::variant(&level.to_lowercase()))
        };
        _ = writeln!(text, "    ({model}, {level}, &[");
        Expansion { macros: &macros, text: &mut text }.rows(rows, &Place::default())?;
        _ = writeln!(text, "    ]),");
    }
    text.push_str("];\n");
    Ok(text)
}

/// Where rows are included: what their own depth, parent and matching key are relative to.
#[derive(Default)]
struct Place {
    depth: usize,
    parent: String,
    matching_key: String,
    macros: Vec<String>,
}

/// Writes rows, those of macros in place of what includes them.
struct Expansion<'a> {
    macros: &'a HashMap<&'a str, &'a Vec<&'a Row>>,
    text: &'a mut String,
}

impl Expansion<'_> {
    fn rows(&mut self, rows: &[&Row], place: &Place) -> Result<(), Failure> {
        // The matching key of each sequence: what `*` in a macro for its items stands for.
        let mut sequences: HashMap<&str, String> = HashMap::new();
        for row in rows {
            let (tag, keyword) = (row.get("tag"), row.get("keyword"));
            let depth: usize = row.get("depth").parse().unwrap_or(0);
            let parent = if depth == 0 { place.parent.as_str() } else { row.get("parent_tag") };
            if let Some(name) = keyword.strip_prefix("(include macro) ") {
                let matching_key = match depth {
                    0 => place.matching_key.clone(),
                    _ => sequences.get(parent).cloned().unwrap_or_default(),
                };
                let mut macros = place.macros.clone();
                if macros.iter().any(|within| within == name) {
                    return Err(Failure::new(format!("qr_attributes.csv: macro {name} includes itself")));
                }
                macros.push(name.to_owned());
                let inner =
                    Place { depth: place.depth + depth, parent: parent.to_owned(), matching_key, macros };
                let rows = self
                    .macros
                    .get(name)
                    .ok_or_else(|| Failure::new(format!("qr_attributes.csv: no macro {name}")))?;
                self.rows(rows, &inner)?;
                continue;
            }
            if tag.is_empty() && keyword != "(all other attributes)" {
                return Err(Failure::new(format!("qr_attributes.csv: {keyword} has no tag")));
            }
            let matching_key = match row.get("matching_key") {
                "*" => place.matching_key.as_str(),
                other => other,
            };
            sequences.insert(tag, matching_key.to_owned());
            self.row(row, place.depth + depth, parent, matching_key)?;
        }
        Ok(())
    }

    fn row(&mut self, row: &Row, depth: usize, parent: &str, matching_key: &str) -> Result<(), Failure> {
        let tag = |tag: &str| if tag.is_empty() { "None".to_owned() } else { format!("Some(0x{tag})") };
        _ = write!(self.text, "        key({depth}, {}, {})", tag(row.get("tag")), tag(parent));
        let unknown =
            |what: &str| Failure::new(format!("qr_attributes.csv: {}: {what}?", row.get("keyword")));
        match matching_key {
            "" | "-" => {}
            "U" => self.text.push_str(".matching(Unique)"),
            "R" => self.text.push_str(".matching(Required)"),
            "RC" => self.text.push_str(".matching(RequiredConditional)"),
            "O" => self.text.push_str(".matching(Optional)"),
            "OC" => self.text.push_str(".matching(OptionalConditional)"),
            other => return Err(unknown(other)),
        }
        match row.get("return_key") {
            "" | "-" => {}
            key @ ("1" | "1C" | "2" | "2C" | "3") => _ = write!(self.text, ".returned(Type{key})"),
            other => return Err(unknown(other)),
        }
        let mut kinds = Vec::new();
        for kind in row.get("matching_types").split('|').filter(|kind| !matches!(*kind, "" | "none")) {
            kinds.push(match kind {
                "single" => "SingleValue",
                "uid-list" => "ListOfUid",
                "universal" => "Universal",
                "wildcard" => "Wildcard",
                "range" => "Range",
                "sequence" => "Sequence",
                other => return Err(unknown(other)),
            });
        }
        if !kinds.is_empty() {
            _ = write!(self.text, ".kinds(&[{}])", kinds.join(", "));
        }
        _ = match row.get("tag") {
            "" => writeln!(self.text, ", // all other attributes"),
            _ => writeln!(self.text, ", // {}", row.get("keyword")),
        };
        Ok(())
    }
}
