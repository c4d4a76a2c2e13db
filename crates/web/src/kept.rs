//! The metadata of a series, kept ready in a file: one read in place of one for each instance.
//!
//! A file is good as long as the series has the version that it had when the file was made. Whatever is stored, corrected or
//! removed gives the series another, so that an old file is never sent.

use std::fs::{self, File};
use std::io::{self, BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use kerma_dictionary::Uid;

use crate::Resource;
use crate::failure::Failure;

/// Stands in a file where the address of the services is to be. JSON has no such byte.
pub(crate) const BASE: u8 = 0;

/// What a file begins with, in front of its version.
const MAGIC: &[u8; 16] = b"kerma metadata 1";

/// Where the files are; without a folder nothing is kept.
#[derive(Clone, Debug, Default)]
pub(crate) struct Kept {
    folder: Option<PathBuf>,
}

impl Kept {
    /// In this folder, which is made if it is not there.
    pub(crate) fn new(folder: Option<PathBuf>) -> Kept {
        let folder = folder.filter(|folder| match private_folder(folder) {
            Ok(()) => true,
            Err(error) => {
                log::warn!("HTTP: {}: metadata is not kept ready: {error}", folder.display());
                false
            }
        });
        Kept { folder }
    }

    pub(crate) fn is_on(&self) -> bool {
        self.folder.is_some()
    }

    /// The file of a series; `None` if nothing is kept of it.
    pub(crate) fn file(&self, series: &Resource) -> Option<KeptFile> {
        let mut keys = series.keys().map(|(_, uid)| name(uid));
        let study = self.folder.as_ref()?.join(keys.next()??);
        Some(KeptFile(study.join(format!("{}.metadata", keys.next()??))))
    }

    /// Removes the files of a study that are not of these series.
    pub(crate) fn retain(&self, study: &Uid, series: &[Resource]) -> io::Result<()> {
        let Some((folder, study)) = self.folder.as_ref().zip(name(study)) else { return Ok(()) };
        let kept: Vec<KeptFile> = series.iter().filter_map(|series| self.file(series)).collect();
        let folder = folder.join(study);
        for file in fs::read_dir(&folder).into_iter().flatten().flatten() {
            if !kept.iter().any(|kept| kept.0 == file.path()) {
                fs::remove_file(file.path())?;
            }
        }
        if series.is_empty() {
            let _ = fs::remove_dir(&folder);
        }
        Ok(())
    }

    /// The studies that have files.
    pub(crate) fn studies(&self) -> Vec<Uid> {
        let folders = self.folder.iter().filter_map(|folder| fs::read_dir(folder).ok()).flatten().flatten();
        folders.filter_map(|folder| crate::resource::uid(folder.file_name().to_str()?).ok()).collect()
    }
}

/// Where the metadata of a series is kept.
pub(crate) struct KeptFile(PathBuf);

impl KeptFile {
    /// What is kept, if it is of this version, with this address in its places.
    pub(crate) fn open(&self, version: u64, base: &str) -> Option<WithBase> {
        let mut file = File::open(&self.0).ok()?;
        let (mut magic, mut of) = ([0; MAGIC.len()], [0; 8]);
        file.read_exact(&mut magic).ok()?;
        file.read_exact(&mut of).ok()?;
        let is_good = magic == *MAGIC && u64::from_le_bytes(of) == version;
        is_good.then(|| WithBase { file, base: base.into(), read: Vec::new(), at: 0, pending: 0 })
    }

    /// Keeps what is written, as of this version.
    pub(crate) fn make(
        &self,
        version: u64,
        write: impl FnOnce(&mut dyn Write) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let part = self.0.with_extension(format!("{}-{number}.part", std::process::id()));
        if let Some(folder) = self.0.parent() {
            private_folder(folder).map_err(Failure::of)?;
        }
        let made = (|| {
            let mut file = BufWriter::new(private(&part).map_err(Failure::of)?);
            file.write_all(MAGIC).map_err(Failure::of)?;
            file.write_all(&version.to_le_bytes()).map_err(Failure::of)?;
            write(&mut file)?;
            file.flush().map_err(Failure::of)?;
            fs::rename(&part, &self.0).map_err(Failure::of)
        })();
        made.inspect_err(|_| drop(fs::remove_file(&part)))
    }
}

/// What a UID is called in a folder; a UID that could be another path has no name.
fn name(uid: &Uid) -> Option<String> {
    crate::resource::uid(uid.as_str()?).ok().map(|uid| uid.to_string())
}

/// A folder that nobody else may look into, made if it is not there.
fn private_folder(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(path)
}

/// A new file that nobody else may read: names are in it.
fn private(path: &Path) -> io::Result<File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// A file with the address of the services in its places.
pub(crate) struct WithBase {
    file: File,
    base: Vec<u8>,
    /// What was read and is not given yet.
    read: Vec<u8>,
    at: usize,
    /// Of the address, what is not given yet.
    pending: usize,
}

impl Read for WithBase {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let mut given = 0;
        while given < buffer.len() {
            let from = match self.pending {
                0 => {
                    if self.at == self.read.len() {
                        self.read.resize(64 << 10, 0);
                        let length = self.file.read(&mut self.read)?;
                        self.read.truncate(length);
                        self.at = 0;
                        if length == 0 {
                            break;
                        }
                    }
                    let rest = self.read.get(self.at..).unwrap_or_default();
                    let plain = rest.iter().position(|byte| *byte == BASE).unwrap_or(rest.len());
                    if plain == 0 {
                        self.at += 1;
                        self.pending = self.base.len();
                        continue;
                    }
                    rest.get(..plain).unwrap_or_default()
                }
                pending => self.base.get(self.base.len() - pending..).unwrap_or_default(),
            };
            let room = buffer.get_mut(given..).unwrap_or_default();
            let length = from.len().min(room.len());
            for (to, byte) in room.iter_mut().zip(from) {
                *to = *byte;
            }
            given += length;
            match self.pending {
                0 => self.at += length,
                _ => self.pending -= length,
            }
        }
        Ok(given)
    }
}
