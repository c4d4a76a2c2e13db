//! Measures how many elements a second are read: an element-dense data set in each encoding, as a tree and as
//! tokens. `cargo run --release -p kerma-dataset --example elements_per_second`
#![allow(clippy::unwrap_used, clippy::print_stdout)]

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use bytes::Bytes;
use kerma_dataset::{DataSet, Element, Encoding, LengthForm, Next, Reader, Sequence, Token, Value};
use kerma_dictionary::{Vr, data_elements, tags};

fn main() {
    let data_set = dense();
    let count = elements(&data_set);
    println!("{count} elements");
    for encoding in Encoding::ALL {
        let bytes = Bytes::from(data_set.to_vec(encoding).unwrap());
        let read = measure(|| drop(black_box(DataSet::read(bytes.clone(), encoding).unwrap())));
        print!("{encoding:<35} {:>4} bytes/element", bytes.len() / count);
        print!("   data set {:6.1}", millions(count, read));
        if encoding != Encoding::DeflatedExplicitVrLittleEndian {
            print!("   tokens {:6.1}", millions(count, measure(|| tokens(&bytes, encoding))));
        }
        let write = measure(|| drop(black_box(data_set.to_vec(encoding).unwrap())));
        println!("   write {:6.1}  million/s", millions(count, write));
    }
}

/// Sequences of items with every text and number element that the dictionary has, as functional groups have.
fn dense() -> DataSet {
    let values: Vec<Element> = data_elements::ALL
        .iter()
        .filter(|row| !row.is_repeating() && row.tag.group() > 2 && row.tag < tags::PIXEL_DATA)
        .filter_map(|row| row.vr().map(|vr| (row.tag, vr)))
        .filter(|(_, vr)| !matches!(vr, Vr::SQ | Vr::OB | Vr::OW))
        .take(2000)
        .map(|(tag, vr)| {
            let value =
                if vr.is_text() { Bytes::from_static(b"12345678") } else { Bytes::from_static(&[0; 8]) };
            Element::new(tag, vr, value.slice(..vr.unit().max(if vr.is_text() { 8 } else { 2 })))
        })
        .collect();
    let mut items: Vec<DataSet> = Vec::new();
    for _ in 0..100 {
        for part in values.chunks(20) {
            items.push(part.iter().cloned().collect());
        }
    }
    let mut sequence: Sequence = items.into_iter().collect();
    sequence.length = LengthForm::Defined;
    let mut data_set: DataSet = values.into_iter().collect();
    data_set.insert(Element::new(tags::PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE, Vr::SQ, sequence));
    data_set
}

fn elements(data_set: &DataSet) -> usize {
    data_set
        .iter()
        .map(|element| match element.value() {
            Value::Sequence(sequence) => {
                1 + sequence.items.iter().map(|i| elements(&i.data_set)).sum::<usize>()
            }
            _ => 1,
        })
        .sum()
}

fn tokens(bytes: &[u8], encoding: Encoding) {
    let mut reader = Reader::new(encoding);
    reader.end_of_input();
    let (mut input, mut count) = (bytes, 0_usize);
    while let Next::Token(token) = reader.next(&mut input).unwrap() {
        if let Token::Element { .. } = token {
            count += reader.value(&mut input).unwrap().map_or(0, <[u8]>::len);
        }
    }
    black_box(count);
}

/// Seconds of CPU time for one run, of as many as take a second.
fn measure(mut work: impl FnMut()) -> f64 {
    work();
    let (start, wall) = (cpu_time(), Instant::now());
    let mut runs = 0;
    while runs < 20 || wall.elapsed() < Duration::from_secs(1) {
        work();
        runs += 1;
    }
    let used = cpu_time().zip(start).and_then(|(end, start)| end.checked_sub(start));
    used.unwrap_or_else(|| wall.elapsed()).as_secs_f64() / f64::from(runs)
}

/// The CPU time of this thread, where Linux tells it: other processes do not disturb it much.
fn cpu_time() -> Option<Duration> {
    let schedstat = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    schedstat.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}

fn millions(count: usize, seconds: f64) -> f64 {
    count as f64 / seconds / 1e6
}
