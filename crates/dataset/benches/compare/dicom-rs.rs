//! examples/walk.rs with dicom-rs: `walk read|write ROUNDS FILE…`. Built outside the workspace, in a folder that is
//! thrown away: the workspace has no DICOM crate of others.

use dicom_object::{mem::InMemDicomObject, OpenFileOptions};

fn count(object: &InMemDicomObject) -> usize {
    object.iter().map(|element| 1 + element.items().unwrap_or_default().iter().map(count).sum::<usize>()).sum()
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let what = arguments.next().expect("read or write");
    let rounds: usize = arguments.next().expect("ROUNDS").parse().expect("a number");
    for path in arguments {
        let mut result = 0;
        for _ in 0..rounds {
            let bytes = std::fs::read(&path).expect("a file");
            let object = OpenFileOptions::new().from_reader(&bytes[..]).expect("a DICOM file");
            result = if what == "write" {
                let mut out = Vec::new();
                object.write_all(&mut out).expect("bytes");
                out.len()
            } else {
                count(&object)
            };
        }
        println!("{path} {result}");
    }
}
