//! Searches over HTTP, and the C-FIND that each of them is.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::both::Both;

/// How much was compared.
#[derive(Debug, Default)]
pub(crate) struct Compared {
    pub(crate) searches: usize,
    pub(crate) matches: usize,
    pub(crate) values: usize,
}

/// What is told without being asked for (PS3.18 Tables 10.6.3-3 to 10.6.3-5), by level, and behind it what a search asks for besides.
const TOLD: [(&str, &[&str], &str); 3] = [
    (
        "STUDY",
        &[
            "StudyDate",
            "StudyTime",
            "AccessionNumber",
            "ModalitiesInStudy",
            "ReferringPhysicianName",
            "PatientName",
            "PatientID",
            "PatientBirthDate",
            "PatientSex",
            "StudyInstanceUID",
            "StudyID",
            "NumberOfStudyRelatedSeries",
            "NumberOfStudyRelatedInstances",
            // not of the table, and told too
            "StudyDescription",
        ],
        "SOPClassesInStudy,PatientComments,00101010,OtherPatientNames",
    ),
    (
        "SERIES",
        &[
            "Modality",
            "SeriesDescription",
            "SeriesInstanceUID",
            "SeriesNumber",
            "NumberOfSeriesRelatedInstances",
            "PerformedProcedureStepStartDate",
            "PerformedProcedureStepStartTime",
            "RequestAttributesSequence",
        ],
        "BodyPartExamined,Manufacturer,PatientPosition,ProtocolName",
    ),
    (
        "IMAGE",
        &[
            "SOPClassUID",
            "SOPInstanceUID",
            "InstanceNumber",
            "Rows",
            "Columns",
            "BitsAllocated",
            "NumberOfFrames",
        ],
        "ImageType,ContentDate,PixelSpacing,WindowCenter,ReferencedImageSequence,ConceptNameCodeSequence",
    ),
];

const UNIQUE: [&str; 3] = ["StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID"];
const RESOURCES: [&str; 3] = ["studies", "series", "instances"];

/// A search at a level, within the entities that are named.
struct Search<'a> {
    level: usize,
    within: &'a [&'a str],
    /// Keyword and value, as C-FIND has them.
    keys: Vec<(String, String)>,
    /// What is told besides.
    include: &'a str,
    is_fuzzy: bool,
}

impl Search<'_> {
    fn path(&self) -> String {
        let mut path = String::new();
        for (resource, uid) in RESOURCES.iter().zip(self.within) {
            path += &format!("/{resource}/{uid}");
        }
        path += &format!("/{}", RESOURCES[self.level]);
        let mut parameters: Vec<String> =
            self.keys.iter().map(|(key, value)| format!("{key}={}", encoded(value))).collect();
        if !self.include.is_empty() {
            parameters.push(format!("includefield={}", self.include));
        }
        if self.is_fuzzy {
            parameters.push("fuzzymatching=true".into());
        }
        match parameters.is_empty() {
            true => path,
            false => format!("{path}?{}", parameters.join("&")),
        }
    }

    /// The keys of the same C-FIND.
    fn identifier(&self) -> Vec<String> {
        let mut keys = BTreeMap::new();
        let levels = self.within.len()..=self.level;
        let told = levels.flat_map(|level| TOLD[level].1).chain(&UNIQUE[..=self.level]).copied();
        let included = self.include.split(',').filter(|field| !field.is_empty());
        keys.extend(told.chain(included).map(|key| (key.to_owned(), String::new())));
        keys.extend(UNIQUE.iter().zip(self.within).map(|(key, uid)| (key.to_string(), uid.to_string())));
        for (key, value) in &self.keys {
            // of a sequence: an item with the key
            let (sequence, item) = key.split_once('.').unwrap_or((key, ""));
            if !item.is_empty() {
                keys.remove(sequence);
            }
            keys.insert(key.replace('.', "[0]."), value.clone());
        }
        let fixed =
            ["SpecificCharacterSet=ISO_IR 192".into(), format!("QueryRetrieveLevel={}", TOLD[self.level].0)];
        fixed.into_iter().chain(keys.into_iter().map(|(key, value)| format!("{key}={value}"))).collect()
    }

    fn compare(&self, both: &Both, compared: &mut Compared) -> Vec<Map<String, Value>> {
        let path = self.path();
        let by_http = both.search(&path).json();
        let by_http: Vec<Value> = by_http.as_array().unwrap().clone();
        let mut options = vec!["--relational-query"];
        options.extend(self.is_fuzzy.then_some("--fuzzy-names"));
        let by_dimse = both.c_find(&options, &self.identifier());
        let (by_http, by_dimse) = (known(&by_http), known(&by_dimse));
        let uid =
            |found: &Map<String, Value>| UIDS[self.level].iter().map(|tag| found[*tag].to_string()).collect();
        let by_uid = |found: &[Map<String, Value>]| -> BTreeMap<Vec<String>, Map<String, Value>> {
            found.iter().map(|found| (uid(found), found.clone())).collect()
        };
        assert_eq!(by_uid(&by_http).len(), by_http.len(), "{path}: one is found twice");
        assert_eq!(by_uid(&by_http), by_uid(&by_dimse), "{path}: over HTTP, and by C-FIND");
        compared.searches += 1;
        compared.matches += by_http.len();
        compared.values += by_http.iter().map(Map::len).sum::<usize>();
        by_http
    }
}

/// The tags of the unique keys down to each level.
const UIDS: [&[&str]; 3] = [&["0020000D"], &["0020000D", "0020000E"], &["0020000D", "0020000E", "00080018"]];

/// The attributes that have a value, without those that say how and where the match is told and found.
fn known(found: &[Value]) -> Vec<Map<String, Value>> {
    const HOW: [&str; 5] = ["00080005", "00080052", "00080054", "00080056", "00081190"];
    let known = |found: &Value| {
        let mut found = found.as_object().unwrap().clone();
        found.retain(|tag, element| {
            let value = element.get("Value").or(element.get("InlineBinary"));
            !HOW.contains(&tag.as_str()) && value.is_some_and(|value| *value != Value::Array(vec![]))
        });
        found
    };
    found.iter().map(known).collect()
}

fn encoded(value: &str) -> String {
    let keep = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~*?".contains(&byte);
    let encode = |byte: u8| if keep(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    value.bytes().map(encode).collect()
}

/// The first value of an attribute; of a person's name its alphabetic group.
fn text(found: &Map<String, Value>, tag: &str) -> Option<String> {
    let value = &found.get(tag)?["Value"][0];
    value.as_str().or(value["Alphabetic"].as_str()).map(str::to_owned)
}

/// Every kind of matching, at every level and path, by what the archive has.
pub(crate) fn compare(both: &Both, compared: &mut Compared) {
    let mut search = |level: usize, within: &[&str], keys: &[(&str, &str)], include: &str| {
        let keys = keys.iter().map(|(key, value)| (key.to_string(), value.to_string())).collect();
        let is_fuzzy = include == "fuzzy";
        let include = if is_fuzzy { "" } else { include };
        Search { level, within, keys, include, is_fuzzy }.compare(both, compared)
    };
    // everything, at each level and path
    let studies = search(0, &[], &[], TOLD[0].2);
    let series = search(1, &[], &[], &[TOLD[0].2, TOLD[1].2].join(","));
    let instances = search(2, &[], &[], &[TOLD[0].2, TOLD[1].2, TOLD[2].2].join(","));
    let uid = |found: &Map<String, Value>, tag: &str| text(found, tag).unwrap();
    for study in &studies {
        let study = uid(study, "0020000D");
        search(1, &[&study], &[], TOLD[1].2);
        search(2, &[&study], &[], TOLD[2].2);
    }
    for one in &series {
        search(2, &[&uid(one, "0020000D"), &uid(one, "0020000E")], &[], TOLD[2].2);
    }
    // single values of what there is, each once
    for (found, level, keys) in [
        (
            &studies,
            0,
            &[("PatientID", "00100020"), ("PatientName", "00100010"), ("StudyDate", "00080020")][..],
        ),
        (&studies, 0, &[("AccessionNumber", "00080050"), ("ModalitiesInStudy", "00080061")]),
        (&studies, 0, &[("StudyID", "00200010"), ("ReferringPhysicianName", "00080090")]),
        (&series, 1, &[("Modality", "00080060"), ("BodyPartExamined", "00180015")]),
        (
            &instances,
            2,
            &[("SOPClassUID", "00080016"), ("ContentDate", "00080023"), ("ImageType", "00080008")],
        ),
    ] {
        for (key, tag) in keys {
            let values: BTreeSet<String> = found.iter().filter_map(|found| text(found, tag)).collect();
            // a wild card and a backslash would be more than a value
            for value in values.iter().filter(|value| !value.contains(['*', '?', '\\', ','])) {
                search(level, &[], &[(key, value)], "");
            }
        }
    }
    // lists of UIDs
    for (found, level) in [(&studies, 0), (&series, 1), (&instances, 2)] {
        let list: Vec<String> = found.iter().step_by(2).map(|found| uid(found, UIDS[level][level])).collect();
        search(level, &[], &[(UNIQUE[level], &list[..list.len().min(20)].join("\\"))], "");
    }
    for (level, keys) in [
        (0, &[("PatientName", "*^*")][..]),
        (0, &[("PatientName", "*e*")]),
        (0, &[("PatientName", "c*")]),
        (0, &[("PatientName", "?e*"), ("PatientSex", "")]),
        (0, &[("PatientName", "*é*")]),
        (0, &[("PatientName", "*山*")]),
        (0, &[("PatientID", "*1*"), ("StudyDate", "19900101-20041231")]),
        (0, &[("StudyDate", "-20031231")]),
        (0, &[("StudyDate", "20040101-")]),
        (0, &[("StudyDate", "20040101-"), ("StudyTime", "080000-180000")]),
        (0, &[("StudyTime", "-120000")]),
        (0, &[("ModalitiesInStudy", "MR\\CT")]),
        (0, &[("ModalitiesInStudy", "M?")]),
        (0, &[("PatientBirthDate", "19000101-20001231")]),
        (0, &[("PatientID", "NOBODY")]),
        (0, &[("PatientID", "\"\"")]),
        (1, &[("Modality", "CT\\MR")]),
        (1, &[("Modality", "*"), ("PatientName", "*e*")]),
        (1, &[("SeriesNumber", "1")]),
        (1, &[("RequestAttributesSequence.ScheduledProcedureStepID", "*")]),
        (1, &[("RequestAttributesSequence.RequestedProcedureID", "1*")]),
        (2, &[("InstanceNumber", "1")]),
        (2, &[("Rows", "64")]),
        (2, &[("NumberOfFrames", "2")]),
        (2, &[("ImageType", "ORIGINAL\\PRIMARY")]),
        (2, &[("ContentDate", "19900101-20101231"), ("Modality", "MR")]),
        (2, &[("ConceptNameCodeSequence.CodeValue", "*")]),
    ] {
        search(level, &[], keys, "");
    }
    for name in ["CompressedSamples", "compresed samples", "buc", "Yamada"] {
        search(0, &[], &[("PatientName", name)], "fuzzy");
    }
}

/// The SOP Instance UIDs of all that is found.
pub(crate) fn everything(both: &Both) -> BTreeSet<String> {
    let found = both.search("/instances").json();
    found
        .as_array()
        .unwrap()
        .iter()
        .map(|found| text(found.as_object().unwrap(), "00080018").unwrap())
        .collect()
}
