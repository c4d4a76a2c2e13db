//! Files that are wrong, with the patient where they are.

use std::path::Path;

use kerma::dataset::{DataSet, Element};
use kerma::dictionary::Vr;
use kerma::{Tag, tags};
use kerma_tests::process::free_port;

use crate::patient::{BIRTH_DATE, CANARY, bytes, instance, write};
use crate::watch::{LEVELS, Watch};

/// The files, written to the folder.
pub(crate) fn all(folder: &Path) -> Vec<String> {
    let all = contents();
    let write = |(number, bytes): (usize, &Vec<u8>)| write(folder, &format!("{number}.broken"), bytes);
    let paths = all.iter().enumerate().map(write);
    paths.map(|path| path.to_str().unwrap().to_owned()).collect()
}

fn contents() -> Vec<Vec<u8>> {
    let whole = bytes(instance(2));
    let at = |element: &[u8]| whole.windows(element.len()).position(|window| window == element).unwrap();
    let name = at(b"\x10\x00\x10\x00PN");
    let mut all = vec![
        // breaks off within the name; behind the canary alone; within an item
        whole[..name + 12].to_vec(),
        whole[..name + 8 + CANARY.len()].to_vec(),
        whole[..at(b"\x10\x00\x02\x10SQ") + 30].to_vec(),
        // no file at all
        CANARY.repeat(40).into_bytes(),
        [&[0; 128][..], b"DICM", CANARY.as_bytes()].concat(),
    ];
    // a length that leads into what comes behind, one that leads beyond the end, and no value representation
    for (offset, patch) in [(6, &[9, 0][..]), (6, &[0xff, 0xff]), (4, &CANARY.as_bytes()[..2])] {
        let mut patched = whole.clone();
        patched[name + offset..name + offset + patch.len()].copy_from_slice(patch);
        all.push(patched);
    }
    all.extend(wrong_values().into_iter().map(|(tag, vr, value)| {
        let mut data_set = instance(3);
        data_set.insert(Element::new(tag, vr, value.into_bytes()));
        bytes(data_set)
    }));
    all
}

/// Values that their value representations do not allow, each with the canary.
fn wrong_values() -> Vec<(Tag, Vr, String)> {
    let canary = |tag, vr| (tag, vr, CANARY.to_owned());
    let mut values = vec![
        canary(tags::STUDY_DATE, Vr::DA),
        canary(tags::STUDY_TIME, Vr::TM),
        canary(tags::ACQUISITION_DATE_TIME, Vr::DT),
        canary(tags::PATIENT_AGE, Vr::AS),
        canary(tags::PATIENT_SIZE, Vr::DS),
        canary(tags::INSTANCE_NUMBER, Vr::IS),
        canary(tags::SERIES_NUMBER, Vr::IS),
        canary(tags::ROWS, Vr::US),
        canary(tags::STUDY_INSTANCE_UID, Vr::UI),
        canary(tags::SERIES_INSTANCE_UID, Vr::UI),
        canary(tags::FRAME_OF_REFERENCE_UID, Vr::UI),
        canary(tags::SPECIFIC_CHARACTER_SET, Vr::CS),
        canary(tags::MODALITY, Vr::CS),
        canary(tags::MODALITY, Vr::UN),
        canary(tags::PHOTOMETRIC_INTERPRETATION, Vr::CS),
        canary(tags::OTHER_PATIENT_IDS_SEQUENCE, Vr::OB),
        canary(tags::RETRIEVE_AE_TITLE, Vr::AE),
        canary(tags::FRAME_INCREMENT_POINTER, Vr::AT),
        canary(Tag::new(0x0011, 0x1001), Vr::FD),
        (tags::PATIENT_SEX, Vr::CS, format!("{BIRTH_DATE}\\{CANARY}")),
        (tags::PATIENT_NAME, Vr::PN, CANARY.repeat(100)),
        (tags::PATIENT_NAME, Vr::PN, format!("{CANARY}={CANARY}={CANARY}={CANARY}")),
        (tags::PATIENT_ID, Vr::LO, format!("{CANARY}\\{CANARY}\u{1b}$B")),
        (tags::PATIENT_ID, Vr::LO, format!("{CANARY}\r\n{CANARY}")),
        (tags::STUDY_ID, Vr::SH, CANARY.repeat(3)),
    ];
    values.iter_mut().for_each(|(_, _, value)| {
        if value.len() % 2 == 1 {
            value.push(' ');
        }
    });
    values
}

#[test]
fn what_is_wrong_is_told_without_what_it_says() {
    for level in LEVELS {
        let watch = Watch::new(level);
        let folder = watch.folder("broken");
        let made = folder.join("made").to_str().unwrap().to_owned();
        let closed = free_port().to_string();
        let files = all(&folder);
        for path in &files {
            watch.run(&["convert", "+U8", "+ti", path, &made]);
            watch.run(&["convert", "-f", "-ti", "+Ep", path, &made]);
        }
        watch.run_each(&["modify", "-nb", "-m", "PatientComments=none", "-gin"], &files);
        // again: modify has changed some
        let files = all(&folder);
        let files: Vec<&str> = files.iter().map(String::as_str).collect();
        watch.asked(&[&["dump"], &files[..]].concat());
        watch.asked(&[&["json"], &files[..]].concat());
        watch.run(&[&["mkdir", "+I", "+id", "/", "+D", &made], &files[..]].concat());
        watch.run(&[&["storescu", "127.0.0.1", &closed], &files[..]].concat());
        watch.run(&[&["printscu", "127.0.0.1", &closed], &files[..]].concat());
        for key in [
            format!("Rows={CANARY}"),
            format!("PatientName[0]={CANARY}"),
            format!("PatientName[0].Rows={CANARY}"),
        ] {
            watch.run(&["findscu", "127.0.0.1", &closed, "-k", &key]);
        }
        for text in [
            format!("{{\"00100010\": {{\"vr\": \"PN\", \"Value\": [\"{CANARY}\"]}}"),
            format!("{{\"00100010\": {{\"vr\": \"{CANARY}\", \"Value\": [\"{CANARY}\"]}}}}"),
            format!("{{\"{CANARY}\": {{\"vr\": \"PN\"}}}}"),
            format!("{{\"00280010\": {{\"vr\": \"US\", \"Value\": [\"{CANARY}\"]}}}}"),
            format!("{{\"00100030\": {{\"vr\": \"DA\", \"Value\": [\"{CANARY}\"]}}}}"),
            format!(
                "{{\"00080005\": {{\"vr\": \"CS\", \"Value\": [\"{CANARY}\"]}}, \"00100010\": {{\"vr\": \"PN\", \"Value\": [{{\"Alphabetic\": \"ä{CANARY}\"}}]}}}}"
            ),
            format!("{{\"7FE00010\": {{\"vr\": \"OB\", \"InlineBinary\": \"{CANARY}!\"}}}}"),
            format!("{{\"7FE00010\": {{\"vr\": \"OB\", \"BulkDataURI\": \"file:///{CANARY}\"}}}}"),
            CANARY.into(),
        ] {
            let json = write(&folder, ".json", text.as_bytes());
            watch.run(&["todcm", json.to_str().unwrap(), &made]);
        }
        watch.check();
    }
}

/// Of a data set that is sent by the library: it checks nothing.
pub(crate) fn data_sets() -> Vec<DataSet> {
    let with = |(tag, vr, value): (Tag, Vr, String)| {
        let mut data_set = instance(4);
        data_set.insert(Element::new(tag, vr, value.into_bytes()));
        data_set
    };
    wrong_values().into_iter().map(with).collect()
}
