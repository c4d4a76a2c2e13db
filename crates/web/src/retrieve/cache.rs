//! The metadata of a series, kept ready in a file: one read in place of one for each instance.
//!
//! A file is good as long as the series has the version that it had when the file was made. Whatever is stored, corrected or
//! removed gives the series another, so that an old file is never sent.

use std::fs::{self, File};
use std::io::{self, BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use kerma_dictionary::Uid;

use super::metadata::{instance_json, path_of, series};
use crate::Resource;
use crate::body::Piece;
use crate::origin::{Failure, Selected};
use crate::web::{Base, Shared};

/// Stands in a file where the address of the services is to be. JSON has no such byte.
const BASE: u8 = 0;

/// What a file begins with, in front of its version.
const MAGIC: &[u8; 16] = b"kerma metadata 1";

/// Where the files are; without a folder nothing is kept.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cache {
    folder: Option<PathBuf>,
}

impl Cache {
    /// In this folder, which is made if it is not there.
    pub(crate) fn new(folder: Option<PathBuf>) -> Cache {
        let folder = folder.filter(|folder| match private_folder(folder) {
            Ok(()) => true,
            Err(error) => {
                log::warn!("HTTP: {}: metadata is not kept ready: {error}", folder.display());
                false
            }
        });
        Cache { folder }
    }

    /// The metadata of the instances of a series, with commas between them; `None` if there are none any more.
    pub(crate) fn series(
        &self,
        shared: &Shared,
        series: &Resource,
        base: &Base,
    ) -> Result<Option<Piece>, Failure> {
        let selected = shared.origin().select(series)?;
        if selected.instances.len() == 0 {
            return Ok(None);
        }
        let Some(path) = self.path(series) else {
            let mut text = Vec::new();
            write_json(&mut text, series, selected, base.url())?;
            return Ok(Some(Piece::Bytes(text.into())));
        };
        let version = selected.version;
        if let Some(file) = opened(&path, version) {
            return Ok(Some(Piece::Read(Box::new(WithBase::new(file, base)))));
        }
        self.make(&path, series, selected)?;
        match opened(&path, version) {
            Some(file) => Ok(Some(Piece::Read(Box::new(WithBase::new(file, base))))),
            None => Err(Failure(format!("{}: the metadata that was written is not there", path.display()))),
        }
    }

    /// Makes the file of a series, unless it is good already.
    fn prepare(&self, shared: &Shared, series: &Resource) -> Result<(), Failure> {
        let Some(path) = self.path(series) else { return Ok(()) };
        let selected = shared.origin().select(series)?;
        match selected.instances.len() == 0 || opened(&path, selected.version).is_some() {
            true => Ok(()),
            false => self.make(&path, series, selected),
        }
    }

    fn path(&self, series: &Resource) -> Option<PathBuf> {
        let mut keys = series.keys().map(|(_, uid)| name(uid));
        let study = self.folder.as_ref()?.join(keys.next()??);
        Some(study.join(format!("{}.metadata", keys.next()??)))
    }

    /// After something has happened to a study: its series are ready again, and what is of it no more is gone.
    pub(crate) fn refresh(&self, shared: &Shared, study: &Uid) -> Result<(), Failure> {
        let Some((folder, study_name)) = self.folder.as_ref().zip(name(study)) else { return Ok(()) };
        let series = series(shared, &Resource::study(study.clone()))?;
        let kept: Vec<PathBuf> = series.iter().filter_map(|series| self.path(series)).collect();
        let folder = folder.join(study_name);
        for file in fs::read_dir(&folder).into_iter().flatten().flatten() {
            if !kept.contains(&file.path()) {
                fs::remove_file(file.path()).map_err(Failure::of)?;
            }
        }
        if series.is_empty() {
            let _ = fs::remove_dir(&folder);
        }
        series.iter().try_for_each(|series| self.prepare(shared, series))
    }

    /// The studies that have files.
    pub(crate) fn studies(&self) -> Vec<Uid> {
        let folders = self.folder.iter().filter_map(|folder| fs::read_dir(folder).ok()).flatten().flatten();
        folders.filter_map(|folder| crate::resource::uid(folder.file_name().to_str()?).ok()).collect()
    }

    pub(crate) fn is_on(&self) -> bool {
        self.folder.is_some()
    }

    fn make(&self, path: &Path, series: &Resource, selected: Selected) -> Result<(), Failure> {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let part = path.with_extension(format!("{}-{number}.part", std::process::id()));
        if let Some(folder) = path.parent() {
            private_folder(folder).map_err(Failure::of)?;
        }
        let made = (|| {
            let mut file = BufWriter::new(private(&part).map_err(Failure::of)?);
            file.write_all(MAGIC).map_err(Failure::of)?;
            file.write_all(&selected.version.to_le_bytes()).map_err(Failure::of)?;
            write_json(&mut file, series, selected, "\0")?;
            file.flush().map_err(Failure::of)?;
            fs::rename(&part, path).map_err(Failure::of)
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

/// The file at this path behind its head, if it is of this version.
fn opened(path: &Path, version: u64) -> Option<File> {
    let mut file = File::open(path).ok()?;
    let (mut magic, mut of) = ([0; MAGIC.len()], [0; 8]);
    file.read_exact(&mut magic).ok()?;
    file.read_exact(&mut of).ok()?;
    (magic == *MAGIC && u64::from_le_bytes(of) == version).then_some(file)
}

fn write_json(out: &mut dyn Write, series: &Resource, selected: Selected, base: &str) -> Result<(), Failure> {
    // What a patient is called may not be taken for the place of the address.
    let token = match base {
        "\0" => crate::multipart::random_token(),
        base => base.to_owned(),
    };
    let Selected { instances, .. } = selected;
    for (number, instance) in instances.enumerate() {
        let instance = instance?;
        let path = path_of(series, &*instance).map_err(|problem| Failure::of(problem.detail()))?;
        let text = instance_json(&*instance, &path, &token)?;
        if number > 0 {
            out.write_all(b",").map_err(Failure::of)?;
        }
        let text = if base == "\0" { text.replace(&token, "\0") } else { text };
        out.write_all(text.as_bytes()).map_err(Failure::of)?;
    }
    Ok(())
}

/// A file with the address of the services in its places.
struct WithBase {
    file: File,
    base: Vec<u8>,
    /// What was read and is not given yet.
    read: Vec<u8>,
    at: usize,
    /// Of the address, what is not given yet.
    pending: usize,
}

impl WithBase {
    fn new(file: File, base: &Base) -> WithBase {
        WithBase { file, base: base.url().as_bytes().to_vec(), read: Vec::new(), at: 0, pending: 0 }
    }
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
