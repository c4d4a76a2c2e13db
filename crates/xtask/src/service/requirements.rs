//! From `crates/service/data/n_service_attributes*.csv` to the attribute requirements of normalized SOP classes.
//!
//! Rows become trees: the requirements of a sequence's items stand inside its own. Items that are one macro share the macro's
//! table.

use std::{collections::BTreeMap, fmt::Write, path::Path};

use crate::{
    Failure,
    csv::{self, Row},
    names,
    output::{literal, source},
};

const FILE: &str = "n_service_attributes.csv";
/// Tables that PS3.4 has since 2023.
const SINCE: &str = "n_service_attributes_since.csv";

const COLUMNS: [&str; 12] = [
    "service_class",
    "sop_class",
    "operation",
    "type_id",
    "seq_no",
    "depth",
    "tag",
    "keyword",
    "parent_tag",
    "usage_scu_scp",
    "note",
    "ps_ref",
];

/// Rows whose table is misprinted, or says in words what a column of the file is for: the SOP class or macro, the sequence number, the column, what it says and what is meant.
#[rustfmt::skip]
const CORRECTIONS: &[(&str, &str, &str, &str, &str)] = &[
    // "Include …" begins the names of two attributes here, not the inclusion of a macro (PS3.4 §S.3.2.1.1.7, §S.3.2.1.1.8).
    ("Media Creation Management", "12", "tag", "", "22000008"),
    ("Media Creation Management", "12", "usage_scu_scp", "", "3/1C"),
    ("Media Creation Management", "12", "keyword", "(include macro) ?", "IncludeNonDICOMObjects"),
    ("Media Creation Management", "13", "tag", "", "22000009"),
    ("Media Creation Management", "13", "usage_scu_scp", "", "3/1C"),
    ("Media Creation Management", "13", "keyword", "(include macro) ?", "IncludeDisplayApplication"),
    // Included at the level of the macro itself, as in Table F.7.2-1a.
    ("F.7.2-1c", "1", "depth", "1", "0"),
    ("F.7.2-1e", "1", "depth", "1", "0"),
    // A content item has the value of its Value Type alone (PS3.3 Table 10-2): conditional, as the column for N-CREATE says.
    ("CC.2.5-2b", "9", "usage_scu_scp", "1/1", "1C/1C"),
    ("CC.2.5-2b", "10", "usage_scu_scp", "-/1", "-/1C"),
    ("CC.2.5-2b", "12", "usage_scu_scp", "1/1", "1C/1C"),
    ("CC.2.5-2b", "13", "usage_scu_scp", "-/1", "-/1C"),
    ("CC.2.5-2b", "15", "usage_scu_scp", "1/1", "1C/1C"),
    ("CC.2.5-2b", "16", "usage_scu_scp", "-/1", "-/1C"),
    ("CC.2.5-2b", "18", "usage_scu_scp", "1/1", "1C/1C"),
    ("CC.2.5-2b", "19", "usage_scu_scp", "-/1", "-/1C"),
    ("CC.2.5-2b", "21", "usage_scu_scp", "1/1", "1C/1C"),
    ("CC.2.5-2b", "22", "usage_scu_scp", "-/1", "-/1C"),
    ("CC.2.5-2b", "24", "usage_scu_scp", "1/1", "1C/1C"),
    ("CC.2.5-2b", "25", "usage_scu_scp", "-/1", "-/1C"),
    ("CC.2.5-2b", "27", "usage_scu_scp", "1/1", "1C/1C"),
    ("CC.2.5-2b", "28", "usage_scu_scp", "-/1", "-/1C"),
    ("CC.2.5-2b", "31", "usage_scu_scp", "1/1", "1C/1C"),
    ("CC.2.5-2b", "32", "usage_scu_scp", "-/1", "-/1C"),
    ("CC.2.5-2b", "34", "usage_scu_scp", "1/1", "1C/1C"),
    ("CC.2.5-2b", "35", "usage_scu_scp", "-/1", "-/1C"),
    // The information of Output Information Sequence, not of the sequence around it.
    ("UPS", "426", "depth", "1", "2"),
    ("UPS", "426", "parent_tag", "00741216", "00404033"),
    // Beside Reflected Ambient Light, which is no sequence.
    ("Display System", "94", "depth", "5", "4"),
    ("Display System", "94", "parent_tag", "20100160", "00287027"),
    // Created without items (PS3.4 §DD.3.2.1.3.1).
    ("RT Conventional Machine Verification", "18", "note", "", "empty"),
    ("RT Conventional Machine Verification", "104", "note", "", "empty"),
    ("RT Ion Machine Verification", "18", "note", "", "empty"),
    ("RT Ion Machine Verification", "104", "note", "", "empty"),
    // The SCP's half is not printed.
    ("CC.2.5-2c", "49", "usage_scu_scp", "1C", "1C/1"),
];

/// The generated file.
pub(super) fn text(service: &Path) -> Result<String, Failure> {
    let mut rows = csv::read(&service.join("data").join(FILE), &COLUMNS)?;
    rows.extend(csv::read(&service.join("data").join(SINCE), &COLUMNS)?);
    correct(&mut rows)?;
    let (macros, tables): (Vec<&Row>, Vec<&Row>) = rows.iter().partition(|row| is_macro(row));
    let mut text = source(
        FILE,
        "use kerma_dictionary::uids;\n\nuse super::{Operation, table::{Condition::*, Requirement, Table, Usage::*, requirement}};",
    );
    let forest = Forest { macros: by_operation(&macros) };
    let tables = forest.tables(&tables)?;
    text.push_str(&forest.shared(&tables)?);
    text.push_str(&tables);
    Ok(text)
}

fn correct(rows: &mut [Row]) -> Result<(), Failure> {
    for (sop_class, seq_no, column, from, to) in CORRECTIONS {
        let row = rows.iter_mut().find(|row| {
            row.get("sop_class") == *sop_class && row.get("seq_no") == *seq_no && row.get(column) == *from
        });
        let nothing =
            || Failure::new(format!("{FILE}: {sop_class}, row {seq_no}: {column} is not {from:?} any more"));
        row.ok_or_else(nothing)?.set(column, to);
    }
    Ok(())
}

fn is_macro(row: &Row) -> bool {
    row.get("service_class") == "(macro)"
}

/// The rows of each SOP class (or macro), operation and type.
type Operations<'a> = BTreeMap<(&'a str, &'a str, &'a str), Vec<&'a Row>>;

fn by_operation<'a>(rows: &[&'a Row]) -> Operations<'a> {
    let mut operations: Operations<'_> = BTreeMap::new();
    for row in rows {
        for operation in row.get("operation").split('|') {
            operations.entry((row.get("sop_class"), operation, row.get("type_id"))).or_default().push(row);
        }
    }
    operations
}

/// The constants of `kerma_dictionary::uids` that a SOP class of the file stands for.
fn uids(sop_class: &str) -> Vec<String> {
    match sop_class {
        "UPS" => vec!["UNIFIED_PROCEDURE_STEP_PUSH".to_owned()],
        "both" => ["RT Conventional Machine Verification", "RT Ion Machine Verification"]
            .into_iter()
            .flat_map(uids)
            .collect(),
        name => vec![names::constant(&name.replace(' ', "_")).replace("__", "_")],
    }
}

/// The variants of `Operation` that an operation of the file stands for. A final state is one of two.
fn variants(operation: &str, type_id: &str) -> Vec<String> {
    let variant = match operation {
        "N-CREATE" => "Create".to_owned(),
        "N-SET" => "Set".to_owned(),
        "N-GET" => "Get".to_owned(),
        "N-ACTION" => format!("Action({type_id})"),
        "N-ACTION reply" => format!("ActionReply({type_id})"),
        "N-EVENT-REPORT" => format!("EventReport({type_id})"),
        _ => return vec!["Completed".to_owned(), "Discontinued".to_owned()],
    };
    vec![variant]
}

/// The name of a macro's table.
fn constant(name: &str, operation: &str) -> String {
    let operation = if operation == "requirement" { "" } else { operation };
    let text = format!("MACRO_{name}_{operation}").to_uppercase();
    text.replace(|c: char| !c.is_ascii_alphanumeric(), "_").trim_end_matches('_').to_owned()
}

/// A requirement with those of its items.
#[derive(Clone)]
struct Node<'a> {
    row: &'a Row,
    scu: String,
    scp: String,
    condition: String,
    items: Items<'a>,
}

#[derive(Clone)]
enum Items<'a> {
    None,
    Own(Vec<Node<'a>>),
    /// The table of one macro.
    Shared(String),
}

struct Forest<'a> {
    macros: Operations<'a>,
}

impl<'a> Forest<'a> {
    /// The tables of the SOP classes, with what several of them have in common before them.
    fn tables(&self, rows: &[&Row]) -> Result<String, Failure> {
        let mut text = "/// The requirements of each SOP class and operation.\n".to_owned();
        _ = writeln!(text, "pub(super) static TABLES: &[Table] = &[");
        for ((sop_class, operation, type_id), rows) in by_operation(rows) {
            let nodes = self.nodes(&rows, operation)?;
            let source = literal(rows.first().map_or("", |row| row.get("ps_ref")));
            for uid in uids(sop_class) {
                for variant in variants(operation, type_id) {
                    let head = format!("sop_class: uids::{uid}, operation: Operation::{variant}");
                    _ = writeln!(text, "    Table {{ {head}, source: {source}, requirements: &[");
                    nodes.iter().for_each(|node| node.at_the_end(&variant).write(2, &mut text));
                    text.push_str("    ] },\n");
                }
            }
        }
        text.push_str("];\n");
        Ok(text)
    }

    /// The tables of those macros that are the whole of a sequence's items, there or in another such macro.
    fn shared(&self, tables: &str) -> Result<String, Failure> {
        let mut macros = Vec::new();
        for (name, operation, type_id) in self.macros.keys() {
            let rows = self.macros.get(&(*name, *operation, *type_id)).map_or(&[][..], Vec::as_slice);
            let constant = constant(name, operation);
            let mut text = format!("/// Table {name}.\nstatic {constant}: &[Requirement] = &[\n");
            self.nodes(rows, operation)?.iter().for_each(|node| node.at_the_end("").write(1, &mut text));
            text.push_str("];\n\n");
            macros.push((format!("items: {constant},"), text));
        }
        let includes =
            |use_of: &String| tables.contains(use_of) || macros.iter().any(|(_, text)| text.contains(use_of));
        Ok(macros.iter().filter(|(use_of, _)| includes(use_of)).map(|(_, text)| text.as_str()).collect())
    }

    /// The trees of rows, which are in order.
    fn nodes(&self, rows: &[&'a Row], operation: &str) -> Result<Vec<Node<'a>>, Failure> {
        let mut rows = rows;
        self.level(&mut rows, 0, "", operation)
    }

    /// The requirements at this depth inside `parent`, with all that is deeper.
    fn level(
        &self,
        rows: &mut &[&'a Row],
        depth: usize,
        parent: &str,
        operation: &str,
    ) -> Result<Vec<Node<'a>>, Failure> {
        let mut nodes: Vec<Node<'a>> = Vec::new();
        while let Some((row, rest)) = rows.split_first() {
            let at: usize = row.get("depth").parse().unwrap_or(0);
            if at < depth {
                break;
            }
            let include = row.get("keyword").strip_prefix("(include macro) ");
            if at > depth {
                let sequence = nodes.last_mut();
                let Some(sequence) = sequence.filter(|node| node.row.get("tag") == row.get("parent_tag"))
                else {
                    // The sequence that includes a macro is not among the attributes of every operation.
                    if include.is_some() || row.get("keyword") == "(all other attributes)" {
                        *rows = rest;
                        continue;
                    }
                    return Err(Failure::new(format!(
                        "{FILE}: {} {}: {} is in no sequence",
                        row.get("sop_class"),
                        row.get("seq_no"),
                        row.get("keyword")
                    )));
                };
                let within = row.get("parent_tag");
                let first = *rows;
                let items = self.level(rows, depth + 1, within, operation)?;
                let taken = first.len() - rows.len();
                let only = include.filter(|_| taken == 1).and_then(|name| self.find(name, operation));
                sequence.items = match only {
                    _ if items.is_empty() => Items::None,
                    Some((name, operation, _)) => Items::Shared(constant(name, operation)),
                    None => Items::Own(items),
                };
                continue;
            }
            *rows = rest;
            if row.get("parent_tag") != parent {
                if include.is_some() {
                    continue;
                }
                return Err(Failure::new(format!(
                    "{FILE}: {} {}: the sequence around {} is not {parent}",
                    row.get("sop_class"),
                    row.get("seq_no"),
                    row.get("keyword")
                )));
            }
            match include {
                Some(name) => {
                    if let Some(key) = self.find(name, operation) {
                        let included = self.macros.get(&key).map_or(&[][..], Vec::as_slice);
                        nodes.extend(self.nodes(included, operation)?);
                    } else if !self.macros.keys().any(|(known, ..)| *known == name) {
                        return Err(Failure::new(format!("{FILE}: no macro {name}")));
                    }
                }
                None => nodes.extend(Node::of(row)?),
            }
        }
        Ok(nodes)
    }

    /// The rows of a macro for an operation.
    fn find(&self, name: &str, operation: &str) -> Option<(&'a str, &'a str, &'a str)> {
        let fits = |key: &&(&'a str, &'a str, &'a str)| {
            key.0 == name && (key.1 == "requirement" || key.1 == operation)
        };
        self.macros.keys().find(fits).copied()
    }
}

impl<'a> Node<'a> {
    /// The requirement of a row; `None` if the row says that there are no attributes.
    fn of(row: &'a Row) -> Result<Option<Node<'a>>, Failure> {
        let keyword = row.get("keyword");
        if keyword.eq_ignore_ascii_case("(none)") {
            return Ok(None);
        }
        let unknown = |what: &str| {
            Failure::new(format!(
                "{FILE}: {} {}: {keyword}: {what}?",
                row.get("sop_class"),
                row.get("seq_no")
            ))
        };
        if row.get("tag").is_empty() && !keyword.starts_with('(') {
            return Err(unknown("no tag"));
        }
        let usage = row.get("usage_scu_scp");
        let (scu, scp) = usage.split_once('/').unwrap_or((usage, usage));
        let name = |usage: &str| {
            Ok(match usage {
                "1" | "1C" | "2" | "2C" | "3" => format!("Type{usage}"),
                "M" => "Mandatory".to_owned(),
                "MC" => "MandatoryConditional".to_owned(),
                "U" => "Optional".to_owned(),
                "-" => "NotUsed".to_owned(),
                "not allowed" => "NotAllowed".to_owned(),
                "see PS3.4" => "AsDescribed".to_owned(),
                "O" | "R" | "RC" | "P" | "X" => usage.to_owned(),
                other => return Err(unknown(other)),
            })
        };
        let condition = match row.get("note") {
            "" => "Unconditional".to_owned(),
            "conditional" => "Conditional".to_owned(),
            "empty" => "Empty".to_owned(),
            note => {
                let tags = note.strip_prefix("conditional on ").ok_or_else(|| unknown(note))?;
                let tags: Vec<String> = tags.split('|').map(|tag| format!("0x{tag}")).collect();
                format!("On(&[{}])", tags.join(", "))
            }
        };
        Ok(Some(Node { row, scu: name(scu)?, scp: name(scp)?, condition, items: Items::None }))
    }

    /// The requirement at the end of a procedure step: the final state codes R, RC, P, X and O (PS3.4 §CC.2.5.1.1) as the types
    /// that they are for a step that was completed or discontinued.
    fn at_the_end(&self, ending: &str) -> Node<'a> {
        let by_ending = |usage: &str| match (usage, ending) {
            ("R", _) | ("P", "Completed") | ("X", "Discontinued") => "Type1".to_owned(),
            ("RC", _) => "Type1C".to_owned(),
            ("O" | "P" | "X", _) => "Type3".to_owned(),
            (other, _) => other.to_owned(),
        };
        let items = match &self.items {
            Items::Own(nodes) => Items::Own(nodes.iter().map(|node| node.at_the_end(ending)).collect()),
            items => items.clone(),
        };
        Node { scu: by_ending(&self.scu), scp: by_ending(&self.scp), items, ..self.clone() }
    }

    fn write(&self, indent: usize, text: &mut String) {
        let keyword = self.row.get("keyword");
        let (keyword, tag) = match self.row.get("tag") {
            "" => (keyword.trim_matches(['(', ')']), "None".to_owned()),
            tag => (keyword, format!("Some(0x{tag})")),
        };
        let spaces = "    ".repeat(indent);
        let leaf = format!("requirement({tag}, {}, {}, {})", self.scu, self.scp, self.condition);
        match &self.items {
            Items::None => _ = writeln!(text, "{spaces}{leaf}, // {keyword}"),
            Items::Shared(name) => {
                _ = writeln!(text, "{spaces}Requirement {{ items: {name}, ..{leaf} }}, // {keyword}");
            }
            Items::Own(nodes) => {
                _ = writeln!(text, "{spaces}Requirement {{ items: &[ // {keyword}");
                nodes.iter().for_each(|node| node.write(indent + 1, text));
                _ = writeln!(text, "{spaces}], ..{leaf} }},");
            }
        }
    }
}
