//! The document as one HTML page: nothing of other files or hosts, and well-formed as XML too.

use std::fmt::Write as _;

use super::document::{Block, Document, Inline, Line, Table};
use crate::report::shown_text::harmless;

const STYLE: &str = "
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 70rem; padding: 1rem; }
h1, h2, h3, h4, h5 { line-height: 1.2; margin: 2em 0 .5em; }
.skip { left: 1rem; position: absolute; top: -4rem; background: Canvas; padding: .5rem; }
.skip:focus { top: 1rem; }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
nav ul { list-style: none; padding-left: 1.2rem; }
.wide { margin: 1rem 0; overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { font-weight: bold; padding: .3rem 0; text-align: left; }
th, td { border: 1px solid GrayText; padding: .25rem .5rem; text-align: left; vertical-align: top; overflow-wrap: break-word; }
pre, code { font-family: ui-monospace, monospace; font-size: .95em; }
pre { overflow-x: auto; }
@media print {
  body { font-size: 9pt; max-width: none; padding: 0; }
  .skip { display: none; }
  .wide, pre { overflow: visible; }
  thead { display: table-header-group; }
  tr, figure { break-inside: avoid; }
  h2, h3, h4, h5, caption { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
}
";

pub(super) fn write(document: &Document) -> String {
    let title = escaped(&document.title);
    let mut out = String::new();
    put(
        &mut out,
        format_args!(
            "<!DOCTYPE html>\n<html lang=\"en\" xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n<meta charset=\"utf-8\" />\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n<title>{title}</title>\n\
             <style>{STYLE}</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#content\">Go to the content</a>\n\
             <header>\n<h1>{title}</h1>\n</header>\n<main id=\"content\">\n"
        ),
    );
    for block in &document.blocks {
        match block {
            Block::Heading(heading) => {
                let level = (heading.level + 1).min(6);
                let text = escaped(&heading.text);
                put(&mut out, format_args!("<h{level} id=\"{}\">{text}</h{level}>\n", heading.id));
            }
            Block::Place(id) => put(&mut out, format_args!("<div id=\"{id}\"></div>\n")),
            Block::Contents => contents(&mut out, document),
            Block::Paragraph(text) => put(&mut out, format_args!("<p>{}</p>\n", inline(text))),
            Block::List(lines) => {
                put(&mut out, format_args!("<ul>\n"));
                for text in lines {
                    put(&mut out, format_args!("<li>{}</li>\n", inline(text)));
                }
                put(&mut out, format_args!("</ul>\n"));
            }
            Block::Figure { caption, lines } => {
                let lines: Vec<String> = lines.lines().map(escaped).collect();
                let (caption, lines) = (escaped(caption), lines.join("\n"));
                put(
                    &mut out,
                    format_args!(
                        "<figure>\n<pre tabindex=\"0\" role=\"img\" aria-label=\"{caption}\">{lines}</pre>\n\
                         <figcaption>{caption}</figcaption>\n</figure>\n"
                    ),
                );
            }
            Block::Table(of) => table(&mut out, of),
        }
    }
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

fn put(out: &mut String, text: std::fmt::Arguments<'_>) {
    // writing to a text does not fail
    let _ = out.write_fmt(text);
}

/// Lists in lists, as deep as the sections are.
fn contents(out: &mut String, document: &Document) {
    out.push_str("<nav aria-label=\"Table of contents\">\n");
    let mut depth = 0;
    for heading in document.headings() {
        if heading.level > depth {
            out.push_str(&"<ul>\n<li>".repeat(heading.level - depth));
        } else {
            out.push_str(&"</li>\n</ul>\n".repeat(depth - heading.level));
            out.push_str("</li>\n<li>");
        }
        depth = heading.level;
        put(out, format_args!("<a href=\"#{}\">{}</a>", heading.id, escaped(&heading.text)));
    }
    out.push_str(&"</li>\n</ul>\n".repeat(depth));
    out.push_str("</nav>\n");
}

fn table(out: &mut String, table: &Table) {
    let id = &table.id;
    put(
        out,
        format_args!(
            "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-labelledby=\"{id}-caption\">\n<table id=\"{id}\">\n\
             <caption id=\"{id}-caption\">{}</caption>\n<thead>\n<tr>",
            escaped(&table.caption)
        ),
    );
    for cell in &table.head {
        put(out, format_args!("<th scope=\"col\">{}</th>", escaped(cell)));
    }
    out.push_str("</tr>\n</thead>\n<tbody>\n");
    for cells in &table.rows {
        out.push_str("<tr>");
        for cell in cells {
            put(out, format_args!("<td>{}</td>", inline(cell)));
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody>\n</table>\n</div>\n");
}

fn inline(line: &Line) -> String {
    let part = |part: &Inline| match part {
        Inline::Text(text) => escaped(text),
        Inline::Code(text) => format!("<code>{}</code>", escaped(text)),
        Inline::Link { to, text } => format!("<a href=\"#{to}\">{}</a>", escaped(text)),
    };
    line.0.iter().map(part).collect()
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in harmless(text).chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}
