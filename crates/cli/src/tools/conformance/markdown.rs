//! The document as Markdown, with tables as GitHub and pandoc read them.

use std::fmt::Write as _;

use super::document::{Block, Document, Inline, Line, Table};
use crate::report::shown_text::harmless;

pub(super) fn write(document: &Document) -> String {
    let mut out = format!("# {}\n", escaped(&document.title));
    for block in &document.blocks {
        out.push('\n');
        match block {
            Block::Heading(heading) => {
                anchor(&mut out, &heading.id);
                let marks = "#".repeat(heading.level + 1);
                line(&mut out, format_args!("{marks} {}", escaped(&heading.text)));
            }
            Block::Place(id) => line(&mut out, format_args!("<a id=\"{id}\"></a>")),
            Block::Contents => {
                for heading in document.headings() {
                    let indent = "  ".repeat(heading.level - 1);
                    line(&mut out, format_args!("{indent}- [{}](#{})", escaped(&heading.text), heading.id));
                }
            }
            Block::Paragraph(text) => line(&mut out, format_args!("{}", inline(text, false))),
            Block::List(lines) => {
                for text in lines {
                    line(&mut out, format_args!("- {}", inline(text, false)));
                }
            }
            Block::Figure { caption, lines } => {
                line(
                    &mut out,
                    format_args!("**{}**\n\n```text\n{}\n```", escaped(caption), harmless_lines(lines)),
                );
            }
            Block::Table(of) => table(&mut out, of),
        }
    }
    out
}

fn line(out: &mut String, text: std::fmt::Arguments<'_>) {
    // writing to a text does not fail
    let _ = writeln!(out, "{text}");
}

fn anchor(out: &mut String, id: &str) {
    line(out, format_args!("<a id=\"{id}\"></a>\n"));
}

fn table(out: &mut String, table: &Table) {
    anchor(out, &table.id);
    line(out, format_args!("**{}**\n", escaped(&table.caption)));
    let row = |out: &mut String, cells: Vec<String>| line(out, format_args!("| {} |", cells.join(" | ")));
    row(out, table.head.iter().map(|cell| escaped(cell)).collect());
    row(out, table.head.iter().map(|_| "---".to_owned()).collect());
    for cells in &table.rows {
        row(out, cells.iter().map(|cell| inline(cell, true)).collect());
    }
}

fn inline(line: &Line, in_table: bool) -> String {
    let part = |part: &Inline| match part {
        Inline::Text(text) => escaped(text),
        Inline::Code(text) => code(text, in_table),
        Inline::Link { to, text } => format!("[{}](#{to})", escaped(text)),
    };
    line.0.iter().map(part).collect()
}

/// Nothing in the text is a mark of Markdown or HTML, and it is one line.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in harmless(text).chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '#' | '~' | '$' => out.extend(['\\', character]),
            other => out.push(other),
        }
    }
    out
}

/// A code span, with more marks around it than are in it.
fn code(text: &str, in_table: bool) -> String {
    let text = harmless(text);
    let longest = text.split(|character| character != '`').map(str::len).max().unwrap_or(0);
    let marks = "`".repeat(longest + 1);
    let pad = if longest > 0 || text.is_empty() { " " } else { "" };
    let text = if in_table { text.replace('|', "\\|") } else { text.into_owned() };
    format!("{marks}{pad}{text}{pad}{marks}")
}

fn harmless_lines(text: &str) -> String {
    text.lines().map(|line| harmless(line).replace("```", "'''")).collect::<Vec<_>>().join("\n")
}
