//! `cargo xtask dictionary`: from `crates/dictionary/data/*.csv` to the tables of kerma-dictionary.

mod elements;

use std::{fmt::Write, path::Path};

use self::elements::Elements;

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

/// The text for a doc comment: brackets are no links.
fn doc(text: &str) -> String {
    text.replace('[', "\\[").replace(']', "\\]").replace('<', "\\<")
}
