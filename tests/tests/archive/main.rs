//! `kerma qrscp` where it must not fail: killed under load, on a disk that fills up, with many who store into one study,
//! with real files, and with many instances.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod cluster;
mod department;
mod department_killed;
mod disk_full;
mod files;
mod killed;
mod many;
mod many_steps;
mod measure;
mod migrate;
mod modality_day;
mod qrscp;
mod together;
mod tool;
