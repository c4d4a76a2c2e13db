//! What reading, walking and writing cost: `cargo bench -p kerma-dataset`.
#![allow(clippy::unwrap_used, missing_docs)]

mod synthetic;

use std::{hint::black_box, time::Duration};

use bytes::Bytes;
use criterion::{
    BenchmarkGroup, Criterion, Throughput, criterion_group, criterion_main, measurement::WallTime,
};
use kerma_dataset::{DataSet, Encoding, Next, Reader, json, part10::Part10};
use kerma_dictionary::tags;

fn group<'a>(criterion: &'a mut Criterion, name: &str) -> BenchmarkGroup<'a, WallTime> {
    let mut group = criterion.benchmark_group(name);
    group.sample_size(20).warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(2));
    group
}

/// How many tokens there are, the values being skipped.
fn tokens(bytes: &[u8], encoding: Encoding) -> usize {
    let (mut reader, mut input, mut tokens) = (Reader::new(encoding), bytes, 0);
    reader.end_of_input();
    while let Next::Token(token) = reader.next(&mut input).unwrap() {
        black_box(token);
        tokens += 1;
    }
    tokens
}

/// Elements a second.
fn element_dense(criterion: &mut Criterion) {
    for (name, data_set, encoding) in synthetic::element_dense() {
        let bytes = Bytes::from(data_set.to_vec(encoding).unwrap());
        let json = json::to_json(&data_set);
        let mut group = group(criterion, name);
        group.throughput(Throughput::Elements(synthetic::walk(&data_set) as u64));
        group.bench_function("read and walk", |b| {
            b.iter(|| synthetic::walk(&DataSet::read(bytes.clone(), encoding).unwrap()));
        });
        group.bench_function("tokens", |b| b.iter(|| tokens(&bytes, encoding)));
        group.bench_function("write", |b| b.iter(|| data_set.to_vec(encoding).unwrap()));
        group.bench_function("to JSON", |b| b.iter(|| json::to_json(&data_set)));
        group.bench_function("from JSON", |b| b.iter(|| json::from_json(&json).unwrap()));
        group.finish();
    }
}

/// Bytes a second.
fn pixel_heavy(criterion: &mut Criterion) {
    for (name, data_set, syntax) in synthetic::pixel_heavy() {
        let file = Part10::new(data_set, syntax).unwrap();
        let encoding = file.meta.encoding().unwrap();
        let bytes = Bytes::from(file.to_vec().unwrap());
        let mut group = group(criterion, name);
        group.throughput(Throughput::Bytes(bytes.len() as u64));
        group.bench_function("read", |b| b.iter(|| Part10::read(bytes.clone()).unwrap()));
        group.bench_function("write chunks", |b| b.iter(|| file.data_set.to_chunks(encoding).unwrap()));
        group.bench_function("write", |b| b.iter(|| file.to_vec().unwrap()));
        if name == "pixels_encapsulated" {
            let read = Part10::read(bytes.clone()).unwrap().data_set;
            group.bench_function("frames", |b| {
                b.iter(|| read.frames().unwrap().map(|frame| frame.len()).sum::<usize>());
            });
        }
        let data_set = bytes.slice(bytes.len() - file.data_set.to_vec(encoding).unwrap().len()..);
        group.bench_function("read until pixel data", |b| {
            b.iter(|| DataSet::read_until(data_set.clone(), encoding, tags::PIXEL_DATA).unwrap());
        });
        group.finish();
    }
}

criterion_group!(benches, element_dense, pixel_heavy);
criterion_main!(benches);
