//! Instances of an archive as files of a folder or a ZIP, with a DICOMDIR if that is wanted.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufWriter, Read, Seek, Write};
use std::path::PathBuf;

use kerma_archive::{Held, file_name};
use kerma_dataset::dicomdir::{DicomDir, missing_keys};
use kerma_dataset::part10::{FileMeta, Part10};
use kerma_dictionary::{Uid, tags};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::invention::Invention;
use crate::files::own;
use crate::files::part_file::PartFile;

pub(crate) enum Target {
    Folder(PathBuf),
    Zip(Box<ZipWriter<BufWriter<File>>>),
}

/// Writes instances, with a DICOMDIR if that is wanted.
pub(crate) struct Export {
    target: Target,
    directory: Option<DicomDir>,
    invention: Invention,
    /// The number of each study and its instances.
    numbers: BTreeMap<Uid, (usize, usize)>,
    is_synced: bool,
}

impl Target {
    pub(crate) fn zip(file: File) -> Target {
        Target::Zip(Box::new(ZipWriter::new(BufWriter::new(file))))
    }
}

impl Export {
    pub(crate) fn new(target: Target, directory: Option<DicomDir>) -> Export {
        Export {
            target,
            directory,
            invention: Invention::default(),
            numbers: BTreeMap::new(),
            is_synced: false,
        }
    }

    /// Waits until each file is on the disk.
    pub(crate) fn synced(self) -> Export {
        Export { is_synced: true, ..self }
    }

    /// The inner error is why this one is not written; with the outer one there is no going on.
    pub(crate) fn one(&mut self, held: &Held) -> io::Result<Result<(), String>> {
        let data_set = match held.attributes() {
            Ok(data_set) => data_set,
            Err(why) => return Ok(Err(why)),
        };
        let study = data_set.uid(tags::STUDY_INSTANCE_UID).unwrap_or_else(|_| held.sop_class().clone());
        let path = match &self.directory {
            None => {
                let instance = file_name(held.sop_instance().as_bytes());
                vec![file_name(study.as_bytes()), format!("{instance}.dcm")]
            }
            Some(_) => {
                let next = self.numbers.len() + 1;
                let (number, count) = self.numbers.entry(study).or_insert((next, 0));
                *count += 1;
                vec!["DICOM".into(), format!("S{number:07}"), format!("I{count:07}")]
            }
        };
        let mut content = match held.file() {
            Ok(content) => content,
            Err(error) => return Ok(Err(error.to_string())),
        };
        if let Some(directory) = &mut self.directory {
            let meta = FileMeta::new(
                held.sop_class().clone(),
                held.sop_instance().clone(),
                held.transfer_syntax().clone(),
            );
            let mut file = Part10 { preamble: [0; 128], meta, data_set };
            for (_, tag) in missing_keys(&file.data_set) {
                let invented = self.invention.of(tag, &mut file.data_set);
                log::info!("{}: {tag} is missing in the DICOMDIR, {invented}", held.sop_instance());
            }
            if let Some((record, tag)) = missing_keys(&file.data_set).first() {
                return Ok(Err(format!(
                    "{tag} has no value, which a {record} record must have (PS3.3 §F.5)"
                )));
            }
            let components: Vec<&str> = path.iter().map(String::as_str).collect();
            if let Err(error) = directory.add(&components, &file) {
                return Ok(Err(error.to_string()));
            }
        }
        self.write(&path, &mut content, held.length())?;
        Ok(Ok(()))
    }

    fn write(&mut self, path: &[String], content: &mut dyn Read, length: u64) -> io::Result<()> {
        match &mut self.target {
            Target::Folder(folder) => {
                let (name, folders) = path.split_last().ok_or(io::ErrorKind::InvalidInput)?;
                let folder = folders.iter().fold(folder.clone(), |folder, name| folder.join(name));
                own::create_folders(&folder)?;
                let mut part = PartFile::create(&folder)?;
                let mut buffer = vec![0; 256 << 10];
                loop {
                    match content.read(&mut buffer)? {
                        0 => {
                            if self.is_synced {
                                part.sync()?;
                            }
                            return part.finish(name).map(drop);
                        }
                        read => part.write(buffer.get(..read).unwrap_or_default())?,
                    }
                }
            }
            Target::Zip(zip) => add(zip, &path.join("/"), content, length),
        }
    }

    /// Writes the DICOMDIR, and what a ZIP has at its end.
    pub(crate) fn finish(mut self) -> io::Result<()> {
        if let Some(directory) = self.directory.take() {
            let bytes = directory.to_vec().map_err(|error| io::Error::other(error.to_string()))?;
            self.write(&["DICOMDIR".into()], &mut bytes.as_slice(), bytes.len() as u64)?;
        }
        match self.target {
            Target::Folder(_) => Ok(()),
            Target::Zip(zip) => {
                let mut file = zip.finish()?;
                file.flush()?;
                file.get_ref().sync_all()
            }
        }
    }
}

fn add<W: Write + Seek>(
    zip: &mut ZipWriter<W>,
    name: &str,
    content: &mut dyn Read,
    length: u64,
) -> io::Result<()> {
    let options = SimpleFileOptions::default().large_file(length >= u32::MAX.into());
    zip.start_file(name, options)?;
    io::copy(content, zip).map(drop)
}
