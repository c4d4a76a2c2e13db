//! Storing (PS3.18 §10.5).

use std::io::Read as _;

use kerma_dataset::json::{BulkData, Json};
use kerma_dataset::part10::Part10;
use kerma_dataset::xml::{Xml, to_xml};
use kerma_dataset::{DataSet, Element, ElementRef};
use kerma_dictionary::{Uid, Vr, tags, uids};
use serde_json::Value;

use super::support::{Answer, Site, instance, path};

const FILES: (&str, &str) = ("Content-Type", "multipart/related; type=\"application/dicom\"; boundary=B");
const XML: (&str, &str) = ("Content-Type", "multipart/related; type=\"application/dicom+xml\"; boundary=B");
const METADATA: (&str, &str) =
    ("Content-Type", "multipart/related; type=\"application/dicom+json\"; boundary=B");

/// A body of these parts, each with its headers.
fn body(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut body = Vec::new();
    for (headers, bytes) in parts {
        body.extend(format!("--B\r\n{headers}\r\n\r\n").bytes());
        body.extend(*bytes);
        body.extend(b"\r\n");
    }
    body.extend(b"--B--\r\n");
    body
}

fn file(data_set: &DataSet, syntax: Uid) -> Vec<u8> {
    Part10::new(data_set.clone(), syntax).unwrap().to_vec().unwrap()
}

fn files(files: &[Vec<u8>]) -> Vec<u8> {
    let parts: Vec<(&str, &[u8])> =
        files.iter().map(|file| ("Content-Type: application/dicom", file.as_slice())).collect();
    body(&parts)
}

/// The file that the archive has of an instance.
fn stored(site: &Site, uid: &str) -> Vec<u8> {
    let held = site.archive.open_instance(&Uid::new(uid).unwrap()).unwrap().expect("it is not stored");
    let mut bytes = Vec::new();
    held.file().unwrap().read_to_end(&mut bytes).unwrap();
    bytes
}

fn count(answer: &Answer, tag: &str) -> usize {
    answer.json()[tag]["Value"].as_array().map_or(0, Vec::len)
}

const STORED: &str = "00081199";
const FAILED: &str = "00081198";
const OTHERS: &str = "0008119A";

#[test]
fn files_are_kept_byte_for_byte_and_come_back_so() {
    let site = Site::new();
    let sent = [
        file(&instance(1, 1, 1), uids::EXPLICIT_VR_LITTLE_ENDIAN),
        file(&instance(1, 1, 2), uids::IMPLICIT_VR_LITTLE_ENDIAN),
        file(&instance(1, 2, 1), uids::DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN),
    ];
    let answer = site.ask("POST", "/studies", &[FILES], &files(&sent)).is(200);
    assert_eq!(answer.header("content-type"), Some("application/dicom+json"));
    assert_eq!((count(&answer, STORED), count(&answer, FAILED)), (3, 0));
    let json = answer.json();
    assert_eq!(json["00081190"]["Value"][0], format!("http://{}/dicom-web/studies/1.2.1", site.address));
    for (at, uid) in ["1.2.1.1.1", "1.2.1.1.2", "1.2.1.2.1"].into_iter().enumerate() {
        assert!(stored(&site, uid) == sent[at], "{uid}");
        let item: &Value = &json[STORED]["Value"][at];
        assert_eq!(item["00081155"]["Value"][0], uid);
        let url = item["00081190"]["Value"][0].as_str().unwrap();
        let back = site.get_with(url, &[("Accept", "application/dicom; transfer-syntax=*")]).is(200);
        assert!(back.body == sent[at], "{uid}");
    }
    // The same again is no failure.
    site.ask("POST", "/studies/1.2.1", &[FILES], &files(&sent)).is(200);
    // One alone need not be in a part.
    let alone = file(&instance(1, 1, 9), uids::EXPLICIT_VR_LITTLE_ENDIAN);
    site.ask("POST", "/studies", &[("Content-Type", "application/dicom")], &alone).is(200);
    assert!(stored(&site, "1.2.1.1.9") == alone);
}

#[test]
fn each_instance_has_its_own_outcome() {
    let site = Site::new();
    let good = file(&instance(1, 1, 1), uids::EXPLICIT_VR_LITTLE_ENDIAN);
    let elsewhere = file(&instance(2, 1, 1), uids::EXPLICIT_VR_LITTLE_ENDIAN);
    let cut_short = good[..good.len() - 1000].to_vec();
    let mut other = instance(1, 1, 1);
    other.set(tags::PATIENT_COMMENTS, "other").unwrap();
    let other = file(&other, uids::EXPLICIT_VR_LITTLE_ENDIAN);
    let private = {
        let mut part = Part10::new(instance(1, 1, 5), uids::EXPLICIT_VR_LITTLE_ENDIAN).unwrap();
        part.meta.set_transfer_syntax(&Uid::from_static("1.2.3.4"));
        let mut bytes = Vec::new();
        part.meta.write(&mut bytes).unwrap();
        [bytes, vec![0; 100]].concat()
    };
    let reasons = |answer: &Answer, tag: &str| -> Vec<u64> {
        let items = answer.json()[tag]["Value"].as_array().cloned().unwrap_or_default();
        items.iter().map(|item| item["00081197"]["Value"][0].as_u64().unwrap()).collect()
    };
    let mixed = [b"no DICOM at all".repeat(100), cut_short.clone(), good.clone(), elsewhere.clone(), private];
    let answer = site.ask("POST", "/studies/1.2.1", &[FILES], &files(&mixed)).is(202);
    assert_eq!(count(&answer, STORED), 1);
    assert_eq!(reasons(&answer, FAILED), [0xC000, 0xA900, 0xC122]);
    assert_eq!(reasons(&answer, OTHERS), [0xC000]);
    assert!(stored(&site, "1.2.1.1.1") == good);
    assert!(site.archive.open_instance(&Uid::from_static("1.2.2.1.1")).unwrap().is_none());
    // What is not stored because another is there is not told to be stored.
    let answer = site.ask("POST", "/studies", &[FILES], &files(&[other])).is(409);
    assert_eq!(reasons(&answer, FAILED), [0x0111]);
    let answer = site.ask("POST", "/studies", &[FILES], &files(&[cut_short])).is(409);
    assert_eq!(reasons(&answer, FAILED), [0xC000]);
    assert_eq!(site.archive.holdings().unwrap().instances, 1);
}

#[test]
fn the_outcome_comes_as_xml_too() {
    let site = Site::new();
    let sent = files(&[file(&instance(1, 1, 1), uids::EXPLICIT_VR_LITTLE_ENDIAN)]);
    let answer = site.ask("POST", "/studies", &[FILES, ("Accept", "application/dicom+xml")], &sent).is(200);
    assert_eq!(answer.header("content-type"), Some("application/dicom+xml"));
    assert!(String::from_utf8(answer.body).unwrap().contains("keyword=\"ReferencedSOPSequence\""));
}

#[test]
fn metadata_and_bulk_data_become_an_instance() {
    let site = Site::new();
    let mut data_set = instance(1, 1, 1);
    let mut item = DataSet::new();
    item.insert(Element::new(tags::WAVEFORM_DATA, Vr::OW, vec![7; 5000]));
    data_set.set(tags::WAVEFORM_SEQUENCE, vec![item]).unwrap();
    data_set.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192").unwrap();
    data_set.set(tags::PATIENT_NAME, "Müller^Jane1").unwrap();
    let pixels = data_set.get_element(tags::PIXEL_DATA).unwrap().bytes().to_vec();
    let uri = |element: ElementRef<'_>| match element.tag() {
        tags::PIXEL_DATA => Some("bulk/pixels".into()),
        tags::WAVEFORM_DATA => Some("bulk/wave".into()),
        _ => None,
    };
    let json = format!("[{}]", Json::new().bulk_data(BulkData::Uri(&uri)).to_string(&data_set));
    let sent = body(&[
        ("Content-Type: application/dicom+json", json.as_bytes()),
        ("Content-Type: application/octet-stream\r\nContent-Location: bulk/wave", &[7; 5000]),
        ("Content-Type: application/octet-stream\r\nContent-Location: bulk/pixels", &pixels),
    ]);
    let answer = site.ask("POST", "/studies", &[METADATA], &sent).is(200);
    assert_eq!(count(&answer, STORED), 1);
    let file = Part10::read(stored(&site, "1.2.1.1.1")).unwrap();
    assert_eq!(file.meta.transfer_syntax(), uids::EXPLICIT_VR_LITTLE_ENDIAN);
    assert_eq!(file.data_set, data_set);
    let without = body(&[("Content-Type: application/dicom+json", json.as_bytes())]);
    let answer = site.ask("POST", "/studies", &[METADATA], &without).is(409);
    assert_eq!(count(&answer, FAILED), 1);
}

#[test]
fn metadata_in_xml_and_bulk_data_become_the_same_instance() {
    let site = Site::new();
    let mut data_set = instance(1, 1, 1);
    let mut item = DataSet::new();
    item.insert(Element::new(tags::WAVEFORM_DATA, Vr::OW, vec![7; 5000]));
    data_set.set(tags::WAVEFORM_SEQUENCE, vec![item]).unwrap();
    data_set.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192").unwrap();
    data_set.set(tags::PATIENT_NAME, "Müller^Jane1=山田^太郎").unwrap();
    data_set.set(tags::PATIENT_COMMENTS, "5 < 7 & \"8\"").unwrap();
    data_set.insert(Element::new(tags::RED_PALETTE_COLOR_LOOKUP_TABLE_DATA, Vr::OW, vec![1, 2, 3, 4]));
    let pixels = data_set.get_element(tags::PIXEL_DATA).unwrap().bytes().to_vec();
    let uri = |element: ElementRef<'_>| match element.tag() {
        tags::PIXEL_DATA => Some("bulk/pixels".into()),
        tags::WAVEFORM_DATA => Some("bulk/wave".into()),
        _ => None,
    };
    let xml = Xml::new().bulk_data(&uri).to_string(&data_set);
    let parts: [(&str, &[u8]); 3] = [
        ("Content-Type: application/dicom+xml", xml.as_bytes()),
        ("Content-Type: application/octet-stream\r\nContent-Location: bulk/wave", &[7; 5000]),
        ("Content-Type: application/octet-stream\r\nContent-Location: bulk/pixels", &pixels),
    ];
    let answer = site.ask("POST", "/studies", &[XML], &body(&parts)).is(200);
    assert_eq!(count(&answer, STORED), 1);
    assert_eq!(Part10::read(stored(&site, "1.2.1.1.1")).unwrap().data_set, data_set);
    // Several instances are several parts, each a document.
    let documents: Vec<String> = (2..4).map(|at| to_xml(&instance(1, 1, at))).collect();
    let parts: Vec<(&str, &[u8])> =
        documents.iter().map(|xml| ("Content-Type: application/dicom+xml", xml.as_bytes())).collect();
    let answer = site.ask("POST", "/studies/1.2.1", &[XML], &body(&parts)).is(200);
    assert_eq!(count(&answer, STORED), 2);
    // What is sent as metadata in XML comes back as metadata in XML.
    let accept = [("Accept", "multipart/related; type=\"application/dicom+xml\"")];
    let back = site.get_with(&format!("{}/metadata", path(1, 1, 1)), &accept).is(200).parts();
    let back = String::from_utf8(back[0].1.clone()).unwrap();
    assert!(back.contains("<Ideographic><FamilyName>山田</FamilyName>"), "{back}");
    let answer = site.ask("POST", "/studies", &[XML], &body(&parts[..1]).repeat(1)[..200]).is(400);
    assert_eq!(answer.header("content-type"), Some("application/problem+json"));
    let bad = "<NativeDicomModel><DicomAttribute tag=\"x\"/></NativeDicomModel>";
    let bad = body(&[("Content-Type: application/dicom+xml", bad.as_bytes())]);
    let answer = site.ask("POST", "/studies", &[XML], &bad).is(400);
    assert!(String::from_utf8(answer.body).unwrap().contains("tag"));
}

#[test]
fn compressed_bulk_data_is_encapsulated_a_part_a_frame() {
    let site = Site::new();
    let uri = |element: ElementRef<'_>| (element.tag() == tags::PIXEL_DATA).then(|| "p".into());
    let json = Json::new().bulk_data(BulkData::Uri(&uri)).to_string(&instance(1, 1, 1));
    let frame = "Content-Type: image/jp2; transfer-syntax=1.2.840.10008.1.2.4.91\r\nContent-Location: p";
    let sent = body(&[
        ("Content-Type: application/dicom+json", json.as_bytes()),
        (frame, &[1; 1001]),
        (frame, &[2; 3000]),
    ]);
    site.ask("POST", "/studies/1.2.1", &[METADATA], &sent).is(200);
    let file = Part10::read(stored(&site, "1.2.1.1.1")).unwrap();
    assert_eq!(file.meta.transfer_syntax(), uids::JPEG2000);
    let frames = site.get(&format!("{}/frames/1,2", path(1, 1, 1))).is(200).parts();
    assert_eq!((frames[0].1.len(), frames[1].1.clone()), (1002, vec![2; 3000]));
}

#[test]
fn what_is_no_request_to_store_is_refused_and_stores_nothing() {
    let site = Site::new();
    let good = files(&[file(&instance(1, 1, 1), uids::EXPLICIT_VR_LITTLE_ENDIAN)]);
    let json = b"[{\"00080018\":".as_slice();
    for (what, headers, bytes, status) in [
        ("nothing", &[FILES][..], b"--B--".as_slice(), 400),
        ("no boundary", &[("Content-Type", "multipart/related; type=\"application/dicom\"")], &good, 415),
        ("no type", &[], &good, 415),
        ("another type", &[("Content-Type", "text/plain")], &good, 415),
        (
            "another type of parts",
            &[("Content-Type", "multipart/related; type=\"text/plain\"; boundary=B")],
            &good,
            415,
        ),
        ("parts of another type", &[FILES], &body(&[("Content-Type: text/plain", b"x")]), 415),
        ("compressed as a whole", &[FILES, ("Content-Encoding", "gzip")], &good, 415),
        ("no end", &[FILES], &good[..good.len() - 10], 400),
        ("metadata that is none", &[METADATA], &body(&[("Content-Type: application/dicom+json", json)]), 400),
        ("an answer that cannot be", &[FILES, ("Accept", "text/html")], &good, 406),
    ] {
        let answer = site.ask("POST", "/studies", headers, bytes).is(status);
        assert_eq!(answer.header("content-type"), Some("application/problem+json"), "{what}");
    }
    site.ask("POST", "/studies/x%20y", &[FILES], &good).is(400);
    // A body that breaks off in the middle of the second leaves the first, which was whole.
    assert!(site.archive.holdings().unwrap().instances <= 1);
}
