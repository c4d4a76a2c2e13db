//! A disk that fills up: a small file system in memory.

use std::path::Path;
use std::process::Command;

use kerma::Status;
use kerma_tests::folder::Folder;
use kerma_tests::open::open;
use kerma_tests::require::skip;

use crate::qrscp::{Qrscp, bytes, instance, store};

/// A file system of its own, unmounted when dropped.
struct Small<'a>(&'a Path);

impl<'a> Small<'a> {
    /// `None` where nobody may mount one.
    fn mount(folder: &'a Path) -> Option<Small<'a>> {
        let path = folder.to_str().unwrap();
        mount(&["-t", "tmpfs", "-o", "size=24m", "kerma-tests", path]).then_some(Small(folder))
    }

    fn grow(&self) {
        assert!(mount(&["-o", "remount,size=64m", self.0.to_str().unwrap()]));
    }
}

impl Drop for Small<'_> {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.0).status();
    }
}

fn mount(arguments: &[&str]) -> bool {
    Command::new("mount").args(arguments).status().is_ok_and(|status| status.success())
}

const OUT_OF_RESOURCES: Status = Status(0xA700);

/// With a reserve nothing is stored before the disk is full; without one, when it is. Nothing that was acknowledged is
/// lost, and when there is room it goes on.
fn fills_up(reserve: &str, pixels: usize) {
    let folder = Folder::new();
    let Some(disk) = Small::mount(folder.path()) else {
        return skip("a disk that fills up", "a file system cannot be mounted");
    };
    let config = folder.path().join("qrscp.toml");
    std::fs::write(&config, open(&format!("[storage]\nreserve = \"{reserve}\"\n"))).unwrap();
    let options = ["-c", config.to_str().unwrap()];
    let archive = Qrscp::start(&folder.path().join("archive"), &options);
    let mut association = archive.associate().unwrap();
    let mut acknowledged = Vec::new();
    let mut refused = 0;
    for number in 1.. {
        match store(&mut association, &instance(1, 1, number, pixels)).expect("the association goes on") {
            Status::SUCCESS => acknowledged.push(number),
            status => {
                assert_eq!(status, OUT_OF_RESOURCES);
                refused += 1;
            }
        }
        if refused == 3 {
            break;
        }
    }
    assert!(acknowledged.len() > 10, "{acknowledged:?}");
    let is_there = |archive: &Qrscp, acknowledged: &[u64]| {
        let retrieved = archive.get("1.2.1");
        assert_eq!(retrieved.len(), acknowledged.len());
        for number in acknowledged {
            let uid = format!("1.2.1.1.{number}");
            assert!(retrieved[&uid] == bytes(&instance(1, 1, *number, pixels)), "{uid}");
        }
    };
    is_there(&archive, &acknowledged);

    disk.grow();
    for number in 1001..1011 {
        let status = store(&mut association, &instance(1, 1, number, pixels));
        assert_eq!(status, Some(Status::SUCCESS), "there is room again");
        acknowledged.push(number);
    }
    association.release().unwrap();
    is_there(&archive, &acknowledged);
    drop(archive);
    let archive = Qrscp::start(&folder.path().join("archive"), &options);
    is_there(&archive, &acknowledged);
    drop(archive);
    drop(disk);
}

#[test]
fn with_a_reserve_large_objects_are_refused_before_the_disk_is_full() {
    fills_up("8 MiB", 400_000);
}

#[test]
fn with_a_reserve_small_objects_are_refused_before_the_disk_is_full() {
    fills_up("8 MiB", 10_000);
}

#[test]
fn without_a_reserve_large_objects_are_refused_when_the_disk_is_full() {
    fills_up("0 B", 400_000);
}

#[test]
fn without_a_reserve_small_objects_are_refused_when_the_disk_is_full() {
    fills_up("0 B", 10_000);
}
