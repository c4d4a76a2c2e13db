//! Every row of `data/*.csv` is in the tables, and nothing else is.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::collections::HashMap;

use kerma_dictionary::{
    ByteOrder, Tag, TransferSyntax, Uid, Vr, VrEncoding, data_elements, sop_classes, tags, uids,
};

type Row = HashMap<String, String>;

/// The rows of a CSV by column name; fields with a comma are in quotes.
fn rows(csv: &str) -> Vec<Row> {
    let fields = |line: &str| -> Vec<String> {
        let mut parts = vec![String::new()];
        for (index, piece) in line.split('"').enumerate() {
            if index % 2 == 1 {
                parts.last_mut().unwrap().push_str(piece);
                continue;
            }
            for (nth, part) in piece.split(',').enumerate() {
                if nth > 0 {
                    parts.push(String::new());
                }
                parts.last_mut().unwrap().push_str(part);
            }
        }
        parts
    };
    let mut lines = csv.lines();
    let header = fields(lines.next().unwrap());
    lines.map(|line| header.iter().cloned().zip(fields(line)).collect()).collect()
}

#[test]
fn every_row_of_data_elements_csv_is_in_the_registry() {
    let rows = rows(include_str!("../data/data_elements.csv"));
    assert_eq!((rows.len(), data_elements::ALL.len()), (5354, 5354));
    for row in rows {
        let pattern = &row["tag"];
        // Any digit will do for an x, but only even groups repeat, and 7Fxx must not meet 7FE0.
        let tag = u32::from_str_radix(&pattern.replace('x', "2"), 16).unwrap();
        let element = data_elements::by_tag(Tag::from_u32(tag)).unwrap_or_else(|| panic!("{pattern}"));
        assert_eq!(element.keyword, row["keyword"], "{pattern}");
        assert_eq!(element.name, row["name"], "{pattern}");
        assert_eq!(element.retired, row["retired"] == "Y", "{pattern}");
        assert_eq!(element.is_repeating(), pattern.contains('x'));
        let vrs: Vec<&str> = element.vrs.iter().map(|vr| vr.as_str()).collect();
        assert_eq!(vrs.join(" or "), row["vr"].replace("NONE", ""), "{pattern}");
        let vm = row["vm"].strip_suffix(" or 1").unwrap_or(&row["vm"]);
        assert_eq!(element.vm.to_string(), if vm.is_empty() { "0-n" } else { vm }, "{pattern}");
        if !element.keyword.is_empty() {
            assert_eq!(data_elements::by_keyword(&row["keyword"]), Some(element));
            assert_eq!(row["keyword"].parse(), Ok(element.tag));
        }
    }
}

#[test]
fn every_row_of_uids_csv_is_in_the_registry() {
    let rows = rows(include_str!("../data/uids.csv"));
    assert_eq!((rows.len(), uids::ALL.len()), (493, 493));
    for row in rows {
        let entry = uids::by_uid(&Uid::new(&row["uid"]).unwrap()).unwrap();
        assert_eq!((entry.keyword, entry.name), (row["keyword"].as_str(), row["name"].as_str()));
        assert_eq!(entry.retired, row["retired"] == "Y");
        let kind = format!("{:?}", entry.kind).to_lowercase();
        assert_eq!(kind, row["type"].replace([' ', '-'], "").to_lowercase());
        if !entry.keyword.is_empty() {
            assert_eq!(uids::by_keyword(entry.keyword), Some(entry));
        }
    }
}

#[test]
fn every_row_of_transfer_syntaxes_csv_is_in_the_registry() {
    let rows = rows(include_str!("../data/transfer_syntaxes.csv"));
    assert_eq!((rows.len(), TransferSyntax::ALL.len()), (63, 63));
    for row in rows {
        let syntax = TransferSyntax::of(&Uid::new(&row["uid"]).unwrap()).unwrap();
        assert_eq!((syntax.keyword, syntax.name), (row["keyword"].as_str(), row["name"].as_str()));
        assert_eq!(syntax.byte_order == ByteOrder::BigEndian, row["endianness"] == "big");
        assert_eq!(syntax.vr_encoding == VrEncoding::Implicit, row["vr_encoding"] == "implicit");
        assert_eq!(syntax.is_data_set_encoding(), row["endianness"] != "n/a");
        assert_eq!(syntax.may_lose(), row["lossless_lossy"].contains("lossy"));
        for (column, flag) in [
            ("deflated", syntax.deflated),
            ("encapsulated", syntax.encapsulated),
            ("retired", syntax.retired),
        ] {
            assert_eq!(flag, row[column] == "Y", "{column} of {syntax}");
        }
    }
}

#[test]
fn every_row_of_sop_classes_csv_is_in_the_registry() {
    let rows = rows(include_str!("../data/sop_classes.csv"));
    assert_eq!((rows.len(), sop_classes::ALL.len()), (320, 320));
    for row in rows {
        let class = sop_classes::by_uid(&Uid::new(&row["uid"]).unwrap()).unwrap();
        assert_eq!((class.keyword, class.name), (row["keyword"].as_str(), row["name"].as_str()));
        assert_eq!(class.service_class.name(), row["service_class"]);
        assert_eq!(class.retired, row["retired"] == "Y");
        assert_eq!(class.meta, row["type"] == "Meta SOP Class");
        for service in class.services {
            assert!(row["dimse_services_scu_scp"].contains(service.name()), "{service} of {}", class.name);
        }
        let named = sop_classes::DimseService::ALL.iter().filter(|service| {
            row["dimse_services_scu_scp"].split([' ', ';']).any(|word| word == service.name())
        });
        assert_eq!(class.services.len(), named.count(), "{}", class.name);
    }
}

#[test]
fn every_row_of_vrs_csv_agrees_with_vr() {
    let rows = rows(include_str!("../data/vrs.csv"));
    assert_eq!((rows.len(), Vr::ALL.len()), (34, 34));
    for row in rows {
        let vr = Vr::from_bytes(row["vr"].as_bytes().try_into().unwrap()).unwrap();
        assert_eq!(vr.has_long_length(), row["explicit_vr_length_bytes"] == "4", "{vr}");
        assert_eq!(vr.is_charset_affected(), row["charset_affected"] == "Y", "{vr}");
        assert_eq!(vr.allows_undefined_length(), row["undefined_length_allowed"].starts_with('Y'), "{vr}");
        assert_eq!(
            vr.unit().to_string(),
            if row["byte_order_unit"].is_empty() { "1" } else { &row["byte_order_unit"] },
            "{vr}"
        );
        assert_eq!(vr.name(), row["name"], "{vr}");
        if vr.is_text() {
            assert_eq!(vr.is_multi_valued(), row["backslash_multi_valued"] == "Y", "{vr}");
            let padding = row["padding_byte"].get(..2).unwrap_or("20");
            assert_eq!(format!("{:02x}", vr.padding()), padding, "{vr}");
        }
    }
}

#[test]
fn constants_are_the_keywords_of_their_rows() {
    for (constant, keyword) in [
        (tags::COMMAND_GROUP_LENGTH, "CommandGroupLength"),
        (tags::PATIENT_NAME, "PatientName"),
        (tags::PIXEL_DATA, "PixelData"),
        (tags::OVERLAY_DATA, "OverlayData"),
        (tags::X_RAY_TUBE_CURRENT_IN_MA, "XRayTubeCurrentInmA"),
        (tags::ROWS_FOR_NTH_ORDER_COEFFICIENTS, "RowsForNthOrderCoefficients"),
        (tags::ZONAL_MAP, "ZonalMap"),
    ] {
        assert_eq!(data_elements::by_tag(constant).map(|row| row.keyword), Some(keyword));
    }
}
