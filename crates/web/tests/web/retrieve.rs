//! Retrievals (PS3.18 §10.4).

use std::time::{Duration, Instant};

use kerma_archive::By;
use kerma_dataset::part10::Part10;
use kerma_dataset::{DataSet, Element, OffsetTable};
use kerma_dictionary::{Uid, Vr, tags, uids};

use super::support::{Answer, Site, instance, path};

const ANY_SYNTAX: (&str, &str) =
    ("Accept", "multipart/related; type=\"application/dicom\"; transfer-syntax=*");
const FILE: (&str, &str) = ("Accept", "application/dicom; transfer-syntax=*");

#[test]
fn a_study_a_series_and_an_instance_come_as_the_bytes_that_were_stored() {
    let site = Site::new();
    let files: Vec<Vec<u8>> = [(1, 1), (1, 2), (2, 1)]
        .map(|(series, number)| site.store(&instance(1, series, number), &uids::IMPLICIT_VR_LITTLE_ENDIAN))
        .into();
    let bodies = |path: &str| -> Vec<Vec<u8>> {
        let parts = site.get_with(path, &[ANY_SYNTAX]).is(200).parts();
        let head = "Content-Type: application/dicom; transfer-syntax=1.2.840.10008.1.2";
        assert!(parts.iter().all(|(of, _)| of.starts_with(head)), "{:?}", parts[0].0);
        parts.into_iter().map(|(_, body)| body).collect()
    };
    assert!(bodies("/studies/1.2.1") == files);
    assert!(bodies("/studies/1.2.1/series/1.2.1.1") == files[..2]);
    assert!(bodies(&path(1, 2, 1)) == files[2..]);
    let file = site.get_with(&path(1, 1, 2), &[FILE]).is(200);
    assert_eq!(file.header("content-length"), Some(files[1].len().to_string().as_str()));
    assert!(file.body == files[1]);
    for missing in
        ["/studies/1.2.9".into(), "/studies/1.2.1/series/1.2.9".into(), path(1, 1, 9), path(2, 1, 1)]
    {
        site.get(&missing).is(404);
    }
}

#[test]
fn who_names_a_transfer_syntax_gets_it_or_is_told_which_there_are() {
    let site = Site::new();
    let natives = [
        uids::EXPLICIT_VR_LITTLE_ENDIAN,
        uids::IMPLICIT_VR_LITTLE_ENDIAN,
        uids::DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN,
        uids::EXPLICIT_VR_BIG_ENDIAN,
    ];
    for (number, syntax) in (1..).zip(&natives) {
        site.store(&instance(1, 1, number), syntax);
    }
    for wanted in &natives {
        let accept = format!("application/dicom; transfer-syntax={wanted}");
        for number in 1..=4 {
            let answer = site.get_with(&path(1, 1, number), &[("Accept", &accept)]).is(200);
            let file = Part10::read(answer.body).unwrap();
            assert_eq!(file.meta.transfer_syntax(), *wanted);
            assert_eq!(file.data_set, instance(1, 1, number));
        }
    }
    // Nothing named: Explicit VR Little Endian (PS3.18 §8.7.3.5.2).
    for part in site.get("/studies/1.2.1").is(200).parts() {
        assert!(part.0.contains("transfer-syntax=1.2.840.10008.1.2.1"), "{}", part.0);
    }
    let refused = site
        .get_with(&path(1, 1, 1), &[("Accept", "application/dicom; transfer-syntax=1.2.840.10008.1.2.4.50")]);
    assert!(refused.is(406).json()["detail"].as_str().unwrap().contains("1.2.840.10008.1.2.1"));
}

/// An instance whose frames are compressed, in a syntax that is not decoded here.
fn compressed(number: u32) -> DataSet {
    let mut data_set = instance(1, 1, number);
    data_set.set_frames([vec![1; 1001], vec![2; 3000]], OffsetTable::Basic).unwrap();
    data_set
}

#[test]
fn what_cannot_be_decoded_is_left_out_where_others_can_be_sent() {
    let site = Site::new();
    site.store(&instance(1, 1, 1), &uids::EXPLICIT_VR_LITTLE_ENDIAN);
    site.store(&compressed(2), &uids::JPEG2000);
    let explicit =
        ("Accept", "multipart/related; type=\"application/dicom\"; transfer-syntax=1.2.840.10008.1.2.1");
    let partial = site.get_with("/studies/1.2.1", &[explicit]).is(206);
    assert_eq!(partial.parts().len(), 1);
    assert!(partial.header("warning").unwrap().starts_with("299 "));
    site.get_with(&path(1, 1, 2), &[explicit]).is(406);
    // Who names no syntax gets it as it is.
    assert_eq!(site.get("/studies/1.2.1").is(200).parts().len(), 2);
}

#[test]
fn run_lengths_are_decoded_for_who_wants_bare_pixels() {
    let site = Site::new();
    let mut data_set = instance(1, 1, 1);
    // Two segments, the high and the low bytes, each of runs of 128.
    let runs = |byte: u8| [0x81, byte].repeat(20_000 / 128 + 1);
    let frame = |high: u8, low: u8| {
        let (high, low) = (runs(high), runs(low));
        let mut header = [0_u32; 16];
        header[..3].copy_from_slice(&[2, 64, 64 + high.len() as u32]);
        [header.map(u32::to_le_bytes).concat(), high, low].concat()
    };
    data_set.set_frames([frame(1, 2), frame(3, 4)], OffsetTable::Basic).unwrap();
    site.store(&data_set, &uids::RLE_LOSSLESS);
    let file = site.get_with(&path(1, 1, 1), &[("Accept", "application/dicom")]).is(200);
    let decoded = Part10::read(file.body).unwrap();
    assert_eq!(decoded.meta.transfer_syntax(), uids::EXPLICIT_VR_LITTLE_ENDIAN);
    let pixels = decoded.data_set.get_element(tags::PIXEL_DATA).unwrap();
    assert_eq!(pixels.bytes(), [[2_u8, 1].repeat(20_000), [4, 3].repeat(20_000)].concat());
    let frames = format!("{}/frames/2,1", path(1, 1, 1));
    let bare =
        site.get_with(&frames, &[("Accept", "multipart/related; type=\"application/octet-stream\"")]).is(200);
    assert_eq!(bare.parts()[0].1, [4, 3].repeat(20_000));
    let stored = site.get_with(&frames, &[("Accept", "multipart/related; type=\"image/dicom-rle\"")]).is(200);
    assert_eq!(stored.parts()[1].1, frame(1, 2));
}

#[test]
fn metadata_has_the_addresses_of_what_is_large() {
    let site = Site::new();
    for number in 1..=3 {
        site.store(&instance(1, 1, number), &uids::EXPLICIT_VR_LITTLE_ENDIAN);
    }
    site.store(&instance(1, 2, 1), &uids::IMPLICIT_VR_LITTLE_ENDIAN);
    for (at, count) in
        [("/studies/1.2.1".to_owned(), 4), ("/studies/1.2.1/series/1.2.1.1".into(), 3), (path(1, 1, 2), 1)]
    {
        let answer = site.get(&format!("{at}/metadata")).is(200);
        assert_eq!(answer.header("content-type"), Some("application/dicom+json"));
        let json = answer.json();
        assert_eq!(json.as_array().unwrap().len(), count);
        for metadata in json.as_array().unwrap() {
            assert_eq!(metadata["00100010"]["Value"][0]["Alphabetic"], "Müller^Jane1");
            assert_eq!(metadata["00080005"]["Value"][0], "ISO_IR 192");
            assert_eq!(metadata["00280010"]["Value"][0], 100);
            let address = metadata["7FE00010"]["BulkDataURI"].as_str().unwrap();
            assert_eq!(site.get(address).is(200).body.len(), 80_000);
        }
        let xml = [("Accept", "multipart/related; type=\"application/dicom+xml\"")];
        let parts = site.get_with(&format!("{at}/metadata"), &xml).is(200).parts();
        assert_eq!(parts.len(), count);
        let text = String::from_utf8(parts[0].1.clone()).unwrap();
        assert!(text.contains("<BulkData uri=\"http://") && text.contains("Müller"), "{text}");
    }
    site.get("/studies/1.2.9/metadata").is(404);
    site.get_with("/studies/1.2.1/metadata", &[("Accept", "application/dicom")]).is(406);
}

#[test]
fn metadata_that_is_kept_ready_is_never_older_than_the_archive() {
    let site = Site::new();
    let metadata =
        |site: &Site| site.get("/studies/1.2.1/metadata").is(200).json().as_array().unwrap().clone();
    site.store(&instance(1, 1, 1), &uids::EXPLICIT_VR_LITTLE_ENDIAN);
    assert_eq!(metadata(&site).len(), 1);
    site.store(&instance(1, 1, 2), &uids::EXPLICIT_VR_LITTLE_ENDIAN);
    assert_eq!((metadata(&site).len(), metadata(&site).len()), (2, 2));
    let mut attributes = DataSet::new();
    attributes.set(tags::PATIENT_NAME, "Correct^Name").unwrap();
    let study = site.archive.entity(&Uid::from_static("1.2.1")).unwrap().unwrap();
    site.archive.set(study.uid(), &attributes, &mut |_, _| {}).unwrap();
    let names =
        metadata(&site).iter().map(|m| m["00100010"]["Value"][0]["Alphabetic"].clone()).collect::<Vec<_>>();
    assert_eq!(names, ["Correct^Name", "Correct^Name"]);
    let one = site.archive.entity(&Uid::from_static("1.2.1.1.1")).unwrap().unwrap();
    site.archive.remove(&one).unwrap();
    assert_eq!(metadata(&site)[0]["00080018"]["Value"][0], "1.2.1.1.2");
    site.archive.remove(&study).unwrap();
    site.get("/studies/1.2.1/metadata").is(404);
    assert!(site.archive.counts(By::Modality).unwrap().iter().all(|count| count.instances == 0));
    // What is gone leaves no name behind.
    let start = Instant::now();
    while std::fs::read_dir(site.folder.join("metadata")).unwrap().count() > 0 {
        assert!(start.elapsed() < Duration::from_secs(30), "metadata of a study that is gone stays");
        std::thread::sleep(Duration::from_millis(100));
    }
}

#[test]
fn metadata_is_made_ready_when_a_study_is_quiet() {
    let site = Site::new();
    site.store(&instance(1, 1, 1), &uids::EXPLICIT_VR_LITTLE_ENDIAN);
    let file = site.folder.join("metadata/1.2.1/1.2.1.1.metadata");
    let start = Instant::now();
    while !file.is_file() {
        assert!(start.elapsed() < Duration::from_secs(30), "it is not made");
        std::thread::sleep(Duration::from_millis(100));
    }
    assert_eq!(site.get("/studies/1.2.1/metadata").is(200).json()[0]["00100020"]["Value"][0], "P1");
}

#[test]
fn frames_come_alone_and_together_as_they_are_stored() {
    let site = Site::new();
    let data_set = instance(1, 1, 1);
    let pixels = data_set.get_element(tags::PIXEL_DATA).unwrap().bytes().to_vec();
    for (number, syntax) in (1..).zip([
        uids::EXPLICIT_VR_LITTLE_ENDIAN,
        uids::EXPLICIT_VR_BIG_ENDIAN,
        uids::DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN,
    ]) {
        let mut data_set = instance(1, 1, number);
        data_set.insert(Element::new(tags::PIXEL_DATA, Vr::OW, pixels.clone()));
        site.store(&data_set, &syntax);
        let frames = format!("{}/frames", path(1, 1, number));
        let both = site.get(&format!("{frames}/1,2")).is(200);
        let parts = both.parts();
        assert!(parts[0].1 == pixels[..40_000] && parts[1].1 == pixels[40_000..], "{syntax}");
        assert!(
            parts[1]
                .0
                .contains("Content-Type: application/octet-stream; transfer-syntax=1.2.840.10008.1.2.1")
        );
        let alone = site.get_with(&format!("{frames}/2"), &[("Accept", "application/octet-stream")]).is(200);
        assert!(alone.body == pixels[40_000..]);
        let part = [("Accept", "application/octet-stream"), ("Range", "bytes=10-19")];
        let part = site.get_with(&format!("{frames}/2"), &part).is(206);
        assert_eq!(
            (part.header("content-range"), &part.body[..]),
            (Some("bytes 10-19/40000"), &pixels[40_010..40_020])
        );
        for (list, status) in
            [("3", 404), ("0", 400), ("1,", 400), ("x", 400), ("-1", 400), ("1,3", 404), ("%2e%2e", 400)]
        {
            site.get(&format!("{frames}/{list}")).is(status);
        }
    }
}

#[test]
fn compressed_frames_come_as_what_they_are() {
    let site = Site::new();
    site.store(&compressed(1), &uids::JPEG2000);
    let frames = format!("{}/frames/2", path(1, 1, 1));
    for (accept, content_type) in [
        ("*/*", "multipart/related; type=\"image/jp2\""),
        ("multipart/related; type=\"image/jp2\"", "multipart/related; type=\"image/jp2\""),
        (
            "multipart/related; type=application/octet-stream; transfer-syntax=*",
            "multipart/related; type=\"application/octet-stream\"",
        ),
        ("image/jp2", "image/jp2; transfer-syntax=1.2.840.10008.1.2.4.91"),
        ("image/*;q=0.5, */*;q=0.1", "image/jp2"),
    ] {
        let answer = site.get_with(&frames, &[("Accept", accept)]).is(200);
        assert!(answer.header("content-type").unwrap().starts_with(content_type), "{accept}: {answer:?}");
        let body = match content_type.starts_with("multipart") {
            true => answer.parts().remove(0).1,
            false => answer.body,
        };
        assert_eq!(body, [2; 3000], "{accept}");
    }
    for accept in [
        "image/jpeg",
        "multipart/related; type=\"application/octet-stream\"; transfer-syntax=1.2.840.10008.1.2.1",
    ] {
        let refused = site.get_with(&frames, &[("Accept", accept)]).is(406);
        assert!(refused.json()["detail"].as_str().unwrap().contains("image/jp2"));
    }
}

#[test]
fn bulk_data_comes_whole_and_in_parts() {
    let site = Site::new();
    let mut data_set = instance(1, 1, 1);
    let mut item = DataSet::new();
    item.insert(Element::new(tags::WAVEFORM_DATA, Vr::OW, (0..=255).collect::<Vec<u8>>().repeat(20)));
    data_set.set(tags::WAVEFORM_SEQUENCE, vec![item]).unwrap();
    let pixels = data_set.get_element(tags::PIXEL_DATA).unwrap().bytes().to_vec();
    site.store(&data_set, &uids::EXPLICIT_VR_BIG_ENDIAN);
    let bulk = format!("{}/bulkdata", path(1, 1, 1));
    let whole = site.get(&format!("{bulk}/7FE00010")).is(200);
    assert_eq!(whole.header("accept-ranges"), Some("bytes"));
    assert!(whole.body == pixels);
    // Also where a part begins in the middle of a number that is stored the other way round.
    for (range, expected) in
        [("bytes=1-4", 1..5), ("bytes=-3", 79_997..80_000), ("bytes=79998-", 79_998..80_000)]
    {
        let part = site.get_with(&format!("{bulk}/7FE00010"), &[("Range", range)]).is(206);
        assert_eq!(part.body, pixels[expected], "{range}");
    }
    let none = site.get_with(&format!("{bulk}/7FE00010"), &[("Range", "bytes=80000-")]).is(416);
    assert_eq!(none.header("content-range"), Some("bytes */80000"));
    assert_eq!(site.get(&format!("{bulk}/54000100/1/54001010")).is(200).body.len(), 5120);
    for path in ["7FE00011", "54000100", "54000100/2/54001010", "..%2f..", "x"] {
        site.get(&format!("{bulk}/{path}")).is(404);
    }
    let every = site.get(&bulk).is(200).parts();
    assert_eq!(every.iter().map(|(_, body)| body.len()).collect::<Vec<_>>(), [5120, 80_000]);
    let location = every[1].0.lines().find_map(|line| line.strip_prefix("Content-Location: ")).unwrap();
    assert!(site.get(location).is(200).body == pixels);
    for at in ["/studies/1.2.1", "/studies/1.2.1/series/1.2.1.1", &path(1, 1, 1)] {
        assert_eq!(site.get(&format!("{at}/pixeldata")).is(200).parts().len(), 1);
    }
}

fn tag(answer: &Answer) -> String {
    answer.header("etag").unwrap().to_owned()
}

#[test]
fn who_has_it_already_is_not_sent_it_again() {
    let site = Site::new();
    site.store(&instance(1, 1, 1), &uids::EXPLICIT_VR_LITTLE_ENDIAN);
    let instance_path = path(1, 1, 1);
    let paths = [
        "/studies/1.2.1".into(),
        "/studies/1.2.1/metadata".into(),
        instance_path.clone(),
        format!("{instance_path}/frames/1"),
        format!("{instance_path}/bulkdata/7FE00010"),
    ];
    let tags: Vec<String> = paths.iter().map(|path| tag(&site.get(path).is(200))).collect();
    for (path, tag) in paths.iter().zip(&tags) {
        let again = site.get_with(path, &[("If-None-Match", tag)]).is(304);
        assert!(again.body.is_empty() && again.header("cache-control").unwrap().contains("private"));
    }
    site.store(&instance(1, 1, 2), &uids::EXPLICIT_VR_LITTLE_ENDIAN);
    for (path, tag) in paths.iter().zip(&tags) {
        let status = if path.contains("instances") { 304 } else { 200 };
        site.get_with(path, &[("If-None-Match", tag)]).is(status);
    }
}
