//! Writes the data sets of the benches to files, for other programs to read:
//! `cargo run --release -p kerma-dataset --example synthetic -- FOLDER`.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

#[path = "../benches/synthetic/mod.rs"]
mod synthetic;

fn main() {
    let folder = std::path::PathBuf::from(std::env::args().nth(1).expect("a folder"));
    std::fs::create_dir_all(&folder).unwrap();
    let tiny = ("tiny", synthetic::tiny());
    for (name, bytes) in synthetic::files().into_iter().chain([tiny]) {
        let path = folder.join(name).with_extension("dcm");
        std::fs::write(&path, bytes).unwrap();
        println!("{}", path.display());
    }
}
