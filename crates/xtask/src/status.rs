//! `cargo xtask status`: from `crates/status/data/*.csv` to the tables of kerma-status.

use std::{fmt::Write, path::Path};

use crate::{
    Failure,
    csv::{self, Row},
    names,
    output::{Output, literal, source},
};

/// Every generated file of the crate and what it holds.
pub(crate) fn outputs(root: &Path) -> Result<Vec<Output>, Failure> {
    let data = root.join("crates/status/data");
    let file =
        |name: &str, text: String| Output { path: root.join("crates/status/src/generated").join(name), text };
    Ok(vec![
        file("tables.rs", tables(&data.join("service_class_statuses.csv"))?),
        file("types.rs", types(&data.join("status_type_elements.csv"))?),
    ])
}

/// The rows of one service class, operation and DIMSE service.
struct Table<'a> {
    key: [&'a str; 3],
    rows: Vec<&'a Row>,
}

fn tables(path: &Path) -> Result<String, Failure> {
    let columns = [
        "service_class",
        "sop_class_or_operation",
        "dimse_service",
        "code_lo",
        "code_hi",
        "category",
        "meaning",
        "related_elements",
        "ps_ref",
    ];
    let rows = csv::read(path, &columns)?;
    let mut tables: Vec<Table<'_>> = Vec::new();
    for row in &rows {
        let key = [row.get("service_class"), row.get("sop_class_or_operation"), row.get("dimse_service")];
        match tables.iter_mut().find(|table| table.key == key) {
            Some(table) => table.rows.push(row),
            None => tables.push(Table { key, rows: vec![row] }),
        }
    }
    let mut text = source(
        "service_class_statuses.csv",
        "use kerma_dictionary::{sop_classes::{DimseService::*, ServiceClass::*}, tags::*};\n\nuse crate::{Category::*, Table, tables::{general_table, row, specific_table}};",
    );
    for table in &tables {
        table.write(&tables, &mut text);
    }
    let specific: Vec<_> = tables.iter().filter(|table| !table.is_general()).collect();
    _ = writeln!(text, "/// The table of each service class, operation and DIMSE service.");
    _ = writeln!(text, "pub(crate) static SPECIFIC: [&Table; {}] = [", specific.len());
    specific.iter().for_each(|table| _ = writeln!(text, "    &{},", table.constant(&tables)));
    text.push_str("];\n");
    Ok(text)
}

impl Table<'_> {
    fn is_general(&self) -> bool {
        self.key[0] == "(general)"
    }

    /// `STORAGE` where the service class has one table, `QUERY_RETRIEVE_C_FIND` or
    /// `PRINT_MANAGEMENT_PRINTER_N_GET` where it has several.
    fn constant(&self, all: &[Table<'_>]) -> String {
        let [class, operation, service] = self.key;
        let words = match all.iter().filter(|table| table.key[0] == class).count() {
            1 => class.to_owned(),
            _ => format!("{class} {operation} {service}"),
        };
        let words: Vec<String> =
            words.split(|c: char| !c.is_ascii_alphanumeric()).map(str::to_uppercase).collect();
        words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join("_")
    }

    fn write(&self, all: &[Table<'_>], text: &mut String) {
        let [class, operation, service] = self.key;
        let from = self.rows.first().map_or("", |row| row.get("ps_ref"));
        let what = match (class, operation) {
            ("(general)", _) => format!("Any service class, {service}"),
            (class, "") => format!("{class}, {service}"),
            (class, operation) => format!("{class}, {operation}, {service}"),
        };
        _ = writeln!(text, "/// {what} ({from})");
        _ = write!(text, "pub static {}: Table = ", self.constant(all));
        _ = match class {
            "(general)" => write!(text, "general_table({}, {}, &[", names::variant(service), literal(from)),
            class => write!(
                text,
                "specific_table({}, {}, {}, &GENERAL_{}, {}, &[",
                names::variant(class),
                literal(operation),
                names::variant(service),
                service.replace('-', "_"),
                literal(from)
            ),
        };
        let mut break_line = "\n";
        for row in self.rows.iter().filter(|row| !row.get("code_lo").is_empty()) {
            let elements: Vec<&str> =
                row.get("related_elements").split('|').filter(|element| !element.is_empty()).collect();
            let tags: Vec<String> =
                elements.iter().filter(|&&e| e != "Identifier").map(|e| names::constant(e)).collect();
            _ = writeln!(
                text,
                "{break_line}    row(0x{}..=0x{}, {}, {}, &[{}]){},",
                row.get("code_lo"),
                row.get("code_hi"),
                row.get("category"),
                literal(row.get("meaning")),
                tags.join(", "),
                if elements.contains(&"Identifier") { ".with_identifier()" } else { "" }
            );
            break_line = "";
        }
        text.push_str("]);\n\n");
    }
}

fn types(path: &Path) -> Result<String, Failure> {
    let columns = [
        "status_class",
        "status_type",
        "code_hex",
        "optional_command_elements",
        "optional_data_set_and_limits",
        "ps_ref",
    ];
    let rows = csv::read(path, &columns)?;
    let mut text = source(
        "status_type_elements.csv",
        "use kerma_dictionary::tags::*;\n\nuse crate::{Category::*, StatusType, types::row};",
    );
    _ = writeln!(text, "pub(crate) static ALL: [StatusType; {}] = [", rows.len());
    for row in &rows {
        let elements: Vec<String> = row
            .get("optional_command_elements")
            .split('|')
            .filter_map(|element| element.split_once(' '))
            .map(|(_, keyword)| names::constant(keyword))
            .collect();
        let code = match row.get("code_hex") {
            "service specific" => "None".to_owned(),
            code => format!("Some(0x{code})"),
        };
        _ = writeln!(
            text,
            "    row({}, {}, {code}, &[{}], {}, {}),",
            row.get("status_class"),
            literal(row.get("status_type")),
            elements.join(", "),
            literal(row.get("optional_data_set_and_limits")),
            literal(row.get("ps_ref"))
        );
    }
    text.push_str("];\n");
    Ok(text)
}
