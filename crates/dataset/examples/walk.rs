//! Reads each file so many times, and counts its elements, those in sequences included, or the tokens, or writes it
//! again, or as JSON, or reads it from JSON: `walk read|tokens|write|json|from-json ROUNDS FILE…`. What `benches/compare/run` measures.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

#[path = "../benches/synthetic/mod.rs"]
mod synthetic;

use kerma_dataset::{
    Next, Reader, json,
    part10::{Part10, ReadHead},
};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let what = arguments.next().expect("read, tokens, write, json or from-json");
    let rounds: usize = arguments.next().expect("ROUNDS").parse().expect("a number");
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
