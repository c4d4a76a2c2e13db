//! `cargo xtask dictionary`: from `crates/dictionary/data/*.csv` to the tables of kerma-dictionary.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    path::Path,
};

use crate::{
    Failure,
    csv::{self, Row},
    names,
    output::{Output, literal, source},
};

/// Every generated file of the crate and what it holds.
pub(crate) fn outputs(root: &Path) -> Result<Vec<Output>, Failure> {
    let data = root.join("crates/dictionary/data");
    let elements = Elements::read(&data.join("data_elements.csv"))?;
    let uids = csv::read(&data.join("uids.csv"), &["uid", "name", "keyword", "type", "retired"])?;
    let uids = sorted_by_uid(uids);
    let file = |name: &str, text: String| Output {
        path: root.join("crates/dictionary/src/generated").join(name),
        text,
    };
    Ok(vec![
        file("data_elements.rs", elements.table()),
        file("tags.rs", elements.constants()),
        file("uids.rs", uid_table(&uids)),
        file("uid_constants.rs", uid_constants(&uids)),
        file("transfer_syntaxes.rs", transfer_syntaxes(&data.join("transfer_syntaxes.csv"))?),
        file("sop_classes.rs", sop_classes(&data.join("sop_classes.csv"))?),
    ])
}

/// The rows of `data_elements.csv`: those of one tag by tag, then the repeating ones.
struct Elements(Vec<Element>);

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
    fn read(path: &Path) -> Result<Elements, Failure> {
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

    fn table(&self) -> String {
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

    fn constants(&self) -> String {
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

fn uid_table(uids: &[Row]) -> String {
    let mut text = source("uids.csv", "use crate::uids::{UidEntry, UidKind::*, row};");
    _ = writeln!(text, "/// Sorted by UID.\npub(crate) static ALL: [UidEntry; {}] = [", uids.len());
    for row in uids {
        _ = writeln!(
            text,
            "    row({}, {}, {}, {}){},",
            literal(row.get("uid")),
            literal(row.get("keyword")),
            literal(row.get("name")),
            names::variant(row.get("type")),
            if row.is_retired() { ".retired()" } else { "" }
        );
    }
    text.push_str("];\n");
    let mut keywords: Vec<(&str, usize)> = uids
        .iter()
        .enumerate()
        .map(|(index, row)| (row.get("keyword"), index))
        .filter(|(keyword, _)| !keyword.is_empty())
        .collect();
    keywords.sort_unstable();
    _ = writeln!(text, "\n/// Places in `ALL` in the order of their keywords.");
    _ = writeln!(text, "pub(crate) static BY_KEYWORD: [u16; {}] = [", keywords.len());
    for (keyword, index) in keywords {
        _ = writeln!(text, "    {index}, // {keyword}");
    }
    text.push_str("];\n");
    text
}

fn uid_constants(uids: &[Row]) -> String {
    let mut text = source("uids.csv", "use crate::Uid;");
    for row in uids.iter().filter(|row| !row.get("keyword").is_empty()) {
        let retired = if row.is_retired() { ", retired" } else { "" };
        _ = writeln!(
            text,
            "/// {} ({}{retired})\npub const {}: Uid = Uid::from_static({});",
            doc(row.get("name")),
            row.get("type"),
            names::constant(row.get("keyword")),
            literal(row.get("uid"))
        );
    }
    text
}

fn transfer_syntaxes(path: &Path) -> Result<String, Failure> {
    let columns = ["uid", "keyword", "name", "endianness", "vr_encoding", "deflated", "encapsulated"];
    let rows = sorted_by_uid(csv::read(path, &columns)?);
    let mut text = source(
        "transfer_syntaxes.csv",
        "use crate::transfer_syntax::{ByteOrder::*, Codec::*, Compression::*, TransferSyntax, VrEncoding::*, row};",
    );
    _ = writeln!(text, "/// Sorted by UID.\npub(crate) static ALL: [TransferSyntax; {}] = [", rows.len());
    for row in &rows {
        let codec = match row.get("codec_family") {
            "native" | "native (encapsulated)" => "Native",
            "deflate (whole data set)" | "deflate (per frame)" => "Deflate",
            "RLE (PackBits)" => "Rle",
            "JPEG" => "Jpeg",
            "JPEG-LS" => "JpegLs",
            "JPEG 2000" | "JPIP referenced JPEG 2000" => "Jpeg2000",
            "JPEG 2000 Part 2 multi-component" => "Jpeg2000MultiComponent",
            "JPEG XL" => "JpegXl",
            "HTJ2K" | "JPIP referenced HTJ2K" => "Htj2k",
            "MPEG-2" => "Mpeg2",
            "MPEG-4 AVC/H.264" => "H264",
            "HEVC/H.265" => "H265",
            "SMPTE ST 2110 stream" => "SmpteSt2110",
            "MIME" => "Mime",
            "XML" => "Xml",
            other => {
                return Err(Failure::new(format!("transfer_syntaxes.csv: codec {other} has no name yet")));
            }
        };
        let compression = match row.get("lossless_lossy") {
            "lossless" => "Lossless",
            "lossy" => "Lossy",
            "lossless or lossy" => "LosslessOrLossy",
            _ => "Uncompressed",
        };
        _ = write!(
            text,
            "    row({}, {}, {}, {}, {}, {codec}, {compression})",
            literal(row.get("uid")),
            literal(row.get("keyword")),
            literal(row.get("name")),
            if row.get("endianness") == "big" { "BigEndian" } else { "LittleEndian" },
            if row.get("vr_encoding") == "implicit" { "Implicit" } else { "Explicit" },
        );
        for (column, call) in
            [("deflated", ".deflated()"), ("encapsulated", ".encapsulated()"), ("retired", ".retired()")]
        {
            text.push_str(if row.get(column) == "Y" { call } else { "" });
        }
        text.push_str(",\n");
    }
    text.push_str("];\n");
    Ok(text)
}

/// The DIMSE services, in the order in which `sop_classes.csv` may name them.
const DIMSE_SERVICES: &[&str] = &[
    "C-ECHO",
    "C-STORE",
    "C-FIND",
    "C-GET",
    "C-MOVE",
    "N-EVENT-REPORT",
    "N-GET",
    "N-SET",
    "N-ACTION",
    "N-CREATE",
    "N-DELETE",
];

fn sop_classes(path: &Path) -> Result<String, Failure> {
    let columns = ["uid", "keyword", "name", "type", "service_class", "dimse_services_scu_scp"];
    let rows = sorted_by_uid(csv::read(path, &columns)?);
    let mut text = source(
        "sop_classes.csv",
        "use crate::sop_classes::{DimseService::*, ServiceClass::*, SopClass, row};",
    );
    _ = writeln!(text, "/// Sorted by UID.\npub(crate) static ALL: [SopClass; {}] = [", rows.len());
    for row in &rows {
        let mut services: Vec<String> = Vec::new();
        for part in row.get("dimse_services_scu_scp").split("; ") {
            // `N-ACTION - Request UPS Cancel U/M`: an operation of the service, which may be named again.
            let named = DIMSE_SERVICES.iter().find(|service| part.split(' ').next() == Some(service));
            if let Some(service) = named.map(|service| names::variant(service))
                && !services.contains(&service)
            {
                services.push(service);
            }
        }
        _ = write!(
            text,
            "    row({}, {}, {}, {}, &[{}])",
            literal(row.get("uid")),
            literal(row.get("keyword")),
            literal(row.get("name")),
            names::variant(row.get("service_class")),
            services.join(", ")
        );
        text.push_str(if row.get("type") == "Meta SOP Class" { ".meta()" } else { "" });
        text.push_str(if row.is_retired() { ".retired(),\n" } else { ",\n" });
    }
    text.push_str("];\n");
    Ok(text)
}

fn sorted_by_uid(mut rows: Vec<Row>) -> Vec<Row> {
    rows.sort_by(|a, b| a.get("uid").cmp(b.get("uid")));
    rows
}

/// `0x0008_0005`.
fn hex(value: u32) -> String {
    format!("0x{:04X}_{:04X}", value >> 16, value & 0xFFFF)
}

/// The text for a doc comment: brackets are no links.
fn doc(text: &str) -> String {
    text.replace('[', "\\[").replace(']', "\\]").replace('<', "\\<")
}
