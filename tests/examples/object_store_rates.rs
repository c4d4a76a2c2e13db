//! What an object store does in a second, and what its client takes of the processor for that:
//! `cargo run --release -p kerma-tests --example object_store_rates`, with s3s-fs in the folder `KERMA_S3S`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::io::Read as _;
use std::thread;
use std::time::Instant;

use kerma_archive::s3::S3;
use kerma_tests::object_store::ObjectStore;

fn main() {
    let Some(store) = ObjectStore::start() else { return };
    let s3 = store.open();
    println!("what | bytes | threads | in a second | µs of the client's processor for each");
    for threads in [1, 4, 16] {
        measure(&s3, "put", 10_000, 2_000, threads);
        measure(&s3, "put", 500_000, 400, threads);
        measure(&s3, "get", 500_000, 400, threads);
        measure(&s3, "upload", 20_000_000, 16, threads);
    }
}

fn measure(s3: &S3, what: &str, length: usize, count: usize, threads: usize) {
    let bytes = vec![7; length];
    let (start, before) = (Instant::now(), processor());
    thread::scope(|scope| {
        for thread in 0..threads {
            let bytes = &bytes;
            scope.spawn(move || {
                for number in 0..count / threads {
                    one(s3, what, &format!("{length}/{threads}/{thread}-{number}"), bytes);
                }
            });
        }
    });
    let count = (count / threads * threads) as f64;
    let rate = count / start.elapsed().as_secs_f64();
    let each = (processor() - before) / count * 1e6;
    println!("{what} | {length} | {threads} | {rate:.0} | {each:.0}");
}

fn one(s3: &S3, what: &str, name: &str, bytes: &[u8]) {
    match what {
        "put" => s3.put(name, bytes).unwrap(),
        "get" => {
            let mut read = Vec::with_capacity(bytes.len());
            s3.get(name, ..).unwrap().read_to_end(&mut read).unwrap();
            assert!(read == bytes);
        }
        _ => {
            let mut upload = s3.create(name).unwrap();
            bytes.chunks(64 * 1024).for_each(|piece| upload.write(piece).unwrap());
            upload.finish().unwrap();
        }
    }
}

/// Seconds of this process so far, where the system tells them as Linux does.
fn processor() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    let ticks = |at: usize| fields.get(at).and_then(|field| field.parse::<f64>().ok()).unwrap_or(0.0);
    (ticks(11) + ticks(12)) / 100.0
}
