//! Associations of the simulation with an archive as their handler: whatever peers and the network do, what it acknowledged is
//! there, and nothing is left over.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used)]

use kerma_tests::{
    folder::Folder,
    simulation::{archived, handlers, seed::Tally},
};

/// The seeds that are run: that of `KERMA_SEED`, or so many as `KERMA_ARCHIVE_SEEDS` says, or 300.
#[test]
fn an_archive_keeps_what_it_acknowledged_whatever_its_peers_do() {
    handlers::hush();
    let number = |name| std::env::var(name).ok().map(|value| value.parse::<u64>().unwrap());
    let run = |seed| {
        let folder = Folder::in_memory();
        std::panic::catch_unwind(|| archived::run(seed, &folder.path().join("archive"))).unwrap_or_else(
            |_| panic!("seed {seed}: KERMA_SEED={seed} cargo test -p kerma-tests --test simulation_archive"),
        )
    };
    if let Some(seed) = number("KERMA_SEED") {
        return println!("{:?}", run(seed));
    }
    let mut all = Tally::default();
    for seed in 0..number("KERMA_ARCHIVE_SEEDS").unwrap_or(300) {
        all += run(seed);
    }
    println!("{all:?}");
    assert!(all.answered > 0 && all.answered < all.requests);
}

#[test]
fn a_seed_is_the_same_run_each_time() {
    let run = |seed| {
        let folder = Folder::in_memory();
        archived::run(seed, &folder.path().join("archive"))
    };
    for seed in 1000..1010 {
        assert_eq!(run(seed), run(seed), "seed {seed}");
    }
}
