//! `data_elements.csv`, with its repeating tags, and the two files made from it.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    path::Path,
};

use super::doc;
use crate::{
    Failure,
    csv::{self, Row},
    names,
    output::{literal, source},
};

/// The rows of `data_elements.csv`: those of one tag by tag, then the repeating ones.
pub(super) struct Elements(Vec<Element>);

struct Element {
    /// For a repeating row the first tag that no other row claims.
    tag: u32,
    /// The bits of `tag` that are fixed.
    mask: u32,
    /// The tag as PS3.6 writes it: `60xx3000`.
    pattern: String,
    keyword: String,
    name: String,
    vrs: Vec<String>,
    vm: Vm,
    retired: bool,
}

impl Elements {
    pub(super) fn read(path: &Path) -> Result<Elements, Failure> {
        let rows = csv::read(path, &["tag", "keyword", "name", "vr", "vm", "retired"])?;
        let mut elements = rows.iter().map(Element::of).collect::<Result<Vec<_>, _>>()?;
        elements.sort_by_key(|element| (element.mask != u32::MAX, element.tag));
        let exact: BTreeSet<u32> =
            elements.iter().filter(|element| element.mask == u32::MAX).map(|element| element.tag).collect();
        for element in elements.iter_mut().filter(|element| element.mask != u32::MAX) {
            // Element number 0 is a group length; for 0028,04x0 the tag with x = 0 has a row of its own.
            while element.tag & 0xFFFF == 0 || exact.contains(&element.tag) {
                element.tag =
                    ((element.tag | element.mask) + 1) & !element.mask | (element.tag & element.mask);
            }
        }
        Ok(Elements(elements))
    }

    pub(super) fn table(&self) -> String {
        let repeating = self.0.iter().filter(|element| element.mask != u32::MAX).count();
        let mut vms: BTreeMap<String, &Vm> = BTreeMap::new();
        let mut text =
            source("data_elements.csv", "use crate::{DataElement, Vm, Vr::*, data_elements::row};");
        for element in &self.0 {
            vms.insert(element.vm.constant(), &element.vm);
        }
        for (constant, vm) in vms {
            let max = vm.max.map_or("None".to_owned(), |max| format!("Some({max})"));
            _ = writeln!(text, "const {constant}: Vm = Vm::new({}, {max}, {});", vm.min, vm.step);
        }
        _ = writeln!(
            text,
            "\n/// How many rows have one tag.\npub(crate) const EXACT: usize = {};",
            self.0.len() - repeating
        );
        _ = writeln!(
            text,
            "\n/// The rows of one tag, sorted by tag, then the repeating ones, sorted by their first tag."
        );
        _ = writeln!(text, "pub(crate) static ALL: [DataElement; {}] = [", self.0.len());
        for element in &self.0 {
            _ = write!(
                text,
                "    row({}, {}, {}, &[{}], {})",
                hex(element.tag),
                literal(&element.keyword),
                literal(&element.name),
                element.vrs.join(", "),
                element.vm.constant()
            );
            if element.mask != u32::MAX {
                _ = write!(text, ".repeating({})", hex(element.mask));
            }
            text.push_str(if element.retired { ".retired(),\n" } else { ",\n" });
        }
        text.push_str("];\n");
        let mut keywords: Vec<&Element> =
            self.0.iter().filter(|element| !element.keyword.is_empty()).collect();
        keywords.sort_by(|a, b| a.keyword.cmp(&b.keyword));
        _ = writeln!(text, "\n/// The tags in the order of their keywords.");
        _ = writeln!(text, "pub(crate) static BY_KEYWORD: [u32; {}] = [", keywords.len());
        for element in keywords {
            _ = writeln!(text, "    {}, // {}", hex(element.tag), element.keyword);
        }
        text.push_str("];\n");
        text
    }

    pub(super) fn constants(&self) -> String {
        let mut elements: Vec<&Element> =
            self.0.iter().filter(|element| !element.keyword.is_empty()).collect();
        elements.sort_by_key(|element| (element.tag, element.mask));
        let mut text = source("data_elements.csv", "use crate::Tag;");
        for element in elements {
            let (group, number) = element.pattern.split_at(4);
            let mut doc = format!("{} ({group},{number})", doc(&element.name));
            if !element.vrs.is_empty() {
                _ = write!(doc, " {} {}", element.vrs.join(" or "), element.vm);
            }
            if element.retired {
                doc.push_str(", retired");
            }
            let name = names::constant(&element.keyword);
            _ = writeln!(text, "/// {doc}\npub const {name}: Tag = Tag::from_u32({});", hex(element.tag));
        }
        text
    }
}

impl Element {
    fn of(row: &Row) -> Result<Element, Failure> {
        let pattern = row.get("tag");
        let bad = |what: &str| Failure::new(format!("data_elements.csv: {pattern}: {what}"));
        if pattern.len() != 8 {
            return Err(bad("a tag has eight digits"));
        }
        let digits = |replace: fn(char) -> char| {
            u32::from_str_radix(&pattern.chars().map(replace).collect::<String>(), 16)
        };
        let tag = digits(|c| if c == 'x' { '0' } else { c }).map_err(|_| bad("not hexadecimal"))?;
        let mask = digits(|c| if c == 'x' { '0' } else { 'F' }).map_err(|_| bad("not hexadecimal"))?;
        let vrs = row.get("vr");
        Ok(Element {
            tag,
            mask,
            pattern: pattern.to_owned(),
            keyword: row.get("keyword").to_owned(),
            name: row.get("name").to_owned(),
            vrs: vrs.split(" or ").filter(|vr| !matches!(*vr, "" | "NONE")).map(str::to_owned).collect(),
            vm: Vm::of(row.get("vm")).ok_or_else(|| bad("no value multiplicity"))?,
            retired: row.is_retired(),
        })
    }
}

/// A value multiplicity: `1`, `1-3`, `1-n`, `2-2n`; without text anything goes.
struct Vm {
    min: u16,
    max: Option<u16>,
    step: u16,
}

impl Vm {
    fn of(text: &str) -> Option<Vm> {
        let text = text.split(" or ").next()?;
        let (min, max) = match text {
            "" => return Some(Vm { min: 0, max: None, step: 1 }),
            text => text.split_once('-').unwrap_or((text, text)),
        };
        let min = min.parse().ok()?;
        Some(match max.strip_suffix('n') {
            Some("") => Vm { min, max: None, step: 1 },
            Some(step) => Vm { min, max: None, step: step.parse().ok()? },
            None => Vm { min, max: Some(max.parse().ok()?), step: 1 },
        })
    }

    fn constant(&self) -> String {
        format!("VM_{self}").replace('-', "_").to_uppercase()
    }
}

impl std::fmt::Display for Vm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.max, self.step) {
            (Some(max), _) if max == self.min => write!(f, "{max}"),
            (Some(max), _) => write!(f, "{}-{max}", self.min),
            (None, 1) => write!(f, "{}-n", self.min),
            (None, step) => write!(f, "{}-{step}n", self.min),
        }
    }
}

/// `0x0008_0005`.
fn hex(value: u32) -> String {
    format!("0x{:04X}_{:04X}", value >> 16, value & 0xFFFF)
}
