//! Reads each file so many times, and counts its elements, those in sequences included, or the tokens, or writes it
//! again, or as JSON, or reads it from JSON: `walk read|tokens|write|json|from-json ROUNDS FILE…`. What `benches/compare/run` measures.
//! `walk memory 1 FILE…` prints how many times the size of the file reading and walking it takes.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

#[path = "../benches/synthetic/mod.rs"]
mod synthetic;

use kerma_dataset::{
    Next, Reader, json,
    part10::{Part10, ReadHead},
};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let what = arguments.next().expect("read, tokens, write, json, from-json or memory");
    let rounds: usize = arguments.next().expect("ROUNDS").parse().expect("a number");
    if what == "memory" {
        return arguments.for_each(|path| println!("{path} {:.2}", memory(&path)));
    }
    for path in arguments {
        let mut count = 0;
        let json = match what.as_str() {
            "from-json" => json::to_json(
                &Part10::read(std::fs::read(&path).expect("a file")).expect("a DICOM file").data_set,
            ),
            _ => String::new(),
        };
        for _ in 0..rounds {
            if what == "from-json" {
                count = synthetic::walk(&json::from_json(&json).expect("a data set"));
                continue;
            }
            let bytes = std::fs::read(&path).expect("a file");
            count = match what.as_str() {
                "tokens" => tokens(&bytes),
                "write" => Part10::read(bytes).expect("a DICOM file").to_vec().expect("bytes").len(),
                "json" => json::to_json(&Part10::read(bytes).expect("a DICOM file").data_set).len(),
                _ => synthetic::walk(&Part10::read(bytes).expect("a DICOM file").data_set),
            };
        }
        println!("{path} {count}");
    }
}

/// The most memory that reading and walking a file took, by the size of the file; the pages of the program's own file do
/// not count.
fn memory(path: &str) -> f64 {
    let kib = |field: &str| {
        let status = std::fs::read_to_string("/proc/self/status").expect("the state of the process");
        let line = status.lines().find_map(|line| line.strip_prefix(field)).expect("a field");
        line.trim_start_matches(':').trim().trim_end_matches(" kB").parse::<f64>().expect("a number")
    };
    let before = kib("VmHWM") - kib("RssFile");
    let bytes = std::fs::read(path).expect("a file");
    let length = bytes.len();
    synthetic::walk(&Part10::read(bytes).expect("a DICOM file").data_set);
    (kib("VmHWM") - kib("RssFile") - before) * 1024.0 / length as f64
}

fn tokens(file: &[u8]) -> usize {
    let Ok(ReadHead::Head(head)) = Part10::read_head(file) else { return 0 };
    let mut input = file.get(head.data_set_offset..).unwrap_or_default();
    let (mut reader, mut tokens) = (Reader::new(head.meta.encoding().expect("a known encoding")), 0);
    reader.end_of_input();
    while let Next::Token(_) = reader.next(&mut input).expect("within the limits") {
        tokens += 1;
    }
    tokens
}
