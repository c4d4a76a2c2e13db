//! Every seed of every fuzz target through the target's body, with a stable compiler.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::{
    fs,
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
};

use kerma_tests::fuzz::{TARGETS, Target};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/seeds")
}

/// Plays the seeds of a target and says which of them show what should not be.
fn findings(name: &str, target: Target) -> Vec<String> {
    let folder = folder().join(name);
    let mut seeds: Vec<PathBuf> = fs::read_dir(&folder)
        .map(|seeds| seeds.map(|seed| seed.unwrap().path()).collect())
        .unwrap_or_default();
    assert!(!seeds.is_empty(), "{} has no seeds", folder.display());
    seeds.sort();
    seeds.retain(|seed| {
        let data = fs::read(seed).unwrap();
        catch_unwind(AssertUnwindSafe(|| target(&data))).is_err()
    });
    seeds.iter().map(|seed| seed.display().to_string()).collect()
}

#[test]
fn every_seed_of_every_target_passes() {
    let findings: Vec<String> = TARGETS.iter().flat_map(|(name, target)| findings(name, *target)).collect();
    assert!(findings.is_empty(), "findings:\n{}", findings.join("\n"));
}

#[test]
fn every_folder_of_seeds_and_every_fuzz_target_has_a_body_here() {
    let mut names: Vec<&str> = TARGETS.iter().map(|(name, _)| *name).collect();
    names.sort_unstable();
    let stems = |folder: PathBuf| {
        let mut stems: Vec<String> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned())
            .collect();
        stems.sort();
        stems
    };
    assert_eq!(stems(folder()), names);
    assert_eq!(stems(folder().join("../fuzz_targets")), names);
}

#[test]
fn no_input_at_all_is_an_input_too() {
    TARGETS.iter().for_each(|(_, target)| target(&[]));
}
