//! Where a bench has its files.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::Failure;

use super::output;

/// The size of the file system that is made on a file.
const DISK_SIZE: u64 = 8 << 30;

/// Two folders, removed when dropped.
pub(super) struct Place {
    /// In memory, where the disk is not the question.
    pub(super) memory: PathBuf,
    /// On a disk.
    pub(super) disk: PathBuf,
    /// What the disk's file system is, in words.
    pub(super) about_disk: &'static str,
    /// Where a file system of its own is mounted.
    mounted: Option<PathBuf>,
}

impl Place {
    /// In these folders. Without one for the disk, a new file system is made, where that is allowed: on one that has been used,
    /// creating a file costs several times as much for minutes after any was removed, which makes all programs alike.
    pub(super) fn new(memory: Option<&Path>, disk: Option<&Path>) -> Result<Place, Failure> {
        let shared = Path::new("/dev/shm");
        let temporary = std::env::temp_dir();
        let memory = memory.unwrap_or(if shared.is_dir() { shared } else { &temporary });
        let name = format!("kerma-bench-{}", std::process::id());
        let mut place = Place {
            memory: memory.join(&name),
            disk: disk.unwrap_or(&temporary).join(format!("{name}-disk")),
            about_disk: "the file system that was there",
            mounted: None,
        };
        for folder in [&place.memory, &place.disk] {
            fs::create_dir_all(folder)
                .map_err(|error| Failure::new(format!("{}: {error}", folder.display())))?;
        }
        if disk.is_none() {
            match place.mount() {
                Ok(()) => place.about_disk = "a new ext4",
                Err(Failure(why)) => eprintln!("SKIPPED: no file system of its own: {}", why.concat()),
            }
        }
        Ok(place)
    }

    fn mount(&mut self) -> Result<(), Failure> {
        let image = self.disk.join("image");
        let failed = |error| Failure::new(format!("{}: {error}", image.display()));
        fs::File::create(&image).and_then(|file| file.set_len(DISK_SIZE)).map_err(failed)?;
        output(
            Command::new("mkfs.ext4")
                .args(["-q", "-E", "lazy_itable_init=0,lazy_journal_init=0"])
                .arg(&image),
        )?;
        let at = self.disk.join("mounted");
        fs::create_dir(&at).map_err(failed)?;
        output(Command::new("mount").args(["-o", "loop"]).arg(&image).arg(&at))?;
        self.mounted = Some(std::mem::replace(&mut self.disk, at));
        Ok(())
    }

    /// A new folder in the one or the other.
    pub(super) fn folder(&self, on_disk: bool, name: &str) -> Result<PathBuf, Failure> {
        let folder = if on_disk { &self.disk } else { &self.memory }.join(name);
        let _ = fs::remove_dir_all(&folder);
        let made = fs::create_dir_all(&folder);
        made.map_err(|error| Failure::new(format!("{}: {error}", folder.display())))?;
        Ok(folder)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.memory);
        if let Some(folder) = &self.mounted {
            let _ = Command::new("umount").arg(&self.disk).status();
            let _ = fs::remove_file(folder.join("image"));
            let _ = fs::remove_dir(folder.join("mounted"));
            let _ = fs::remove_dir(folder);
        } else {
            let _ = fs::remove_dir_all(&self.disk);
        }
    }
}
