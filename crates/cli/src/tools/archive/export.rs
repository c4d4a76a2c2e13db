//! `kerma archive export`: instances as files in a folder or a ZIP, with a DICOMDIR if that is wanted.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, BufWriter, Read, Seek, Write};
use std::path::PathBuf;

use clap::Args;
use kerma_archive::{Archive, Held, file_name};
use kerma_dataset::dicomdir::{DicomDir, missing_keys};
use kerma_dataset::part10::{FileMeta, Part10};
use kerma_dictionary::{Uid, tags};
use kerma_service::matching::keys::Level;
use serde_json::json;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::selection::{LevelName, instances_of, selected};
use super::{Common, Failure};
use crate::files::part_file::{self, PartFile};
use crate::options::keys::Key;
use crate::report::Ending;
use crate::report::output::Output;
use crate::report::progress::Progress;
use crate::tools::mkdir::invention::Invention;

/// Write instances to a folder or a ZIP
#[derive(Debug, Args)]
#[command(
    after_help = "The files have the bytes that are stored, in a folder for each study. With --dicomdir they are a file-set \
                        (PS3.10 §8): names of eight capitals and digits, and a DICOMDIR; what that must have and an instance \
                        has not is invented there, and the files stay as they are."
)]
pub(super) struct Arguments {
    /// Study, Series or SOP Instance UIDs
    uids: Vec<String>,
    /// What matches: PatientID=4711. May be given more than once, and all have to match
    #[arg(short, long = "keyword", value_name = "KEY=VALUE")]
    keys: Vec<Key>,
    /// What the keys match; default: studies
    #[arg(long, requires = "keys")]
    level: Option<LevelName>,
    /// Write them below this folder, made if it is not there [-od]
    #[arg(long, value_name = "DIRECTORY", required_unless_present = "zip", conflicts_with = "zip")]
    output_directory: Option<PathBuf>,
    /// Write them to this ZIP file, in place of one that is there
    #[arg(long, value_name = "FILE")]
    zip: Option<PathBuf>,
    /// Make a file-set with a DICOMDIR of it
    #[arg(long)]
    dicomdir: bool,
    #[command(flatten)]
    pub(super) common: Common,
}

impl Arguments {
    fn directory(&self) -> Option<DicomDir> {
        self.dicomdir.then(|| DicomDir::new(kerma_ae::new_uid()))
    }

    pub(super) fn check(&self) -> Result<(), String> {
        match (self.uids.is_empty(), self.keys.is_empty()) {
            (true, true) => Err("nothing is said of what to export: UIDs or -k".into()),
            (false, false) => {
                Err("UIDs and -k are two ways to say what to export: only one at a time".into())
            }
            _ => Ok(()),
        }
    }
}

pub(super) fn run(arguments: &Arguments, output: Output) -> Result<Ending, Failure> {
    let archive = arguments.common.read()?;
    let uids: Vec<Uid> = match arguments.keys.is_empty() {
        true => arguments.uids.iter().map(|uid| Uid::from_bytes(uid.as_bytes())).collect(),
        false => {
            let level = arguments.level.map_or(Level::Study, LevelName::level);
            if level == Level::Patient {
                return Err(Failure::Misused("a patient is in its studies: --level study".into()));
            }
            selected(&archive, level, &arguments.keys)?
        }
    };
    let failed = |path: &std::path::Path| {
        let path = path.display().to_string();
        move |error: io::Error| Failure::Failed(format!("Cannot write {path}: {error}"))
    };
    match (&arguments.zip, &arguments.output_directory) {
        (Some(path), _) => {
            let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
            let folder = folder.unwrap_or(std::path::Path::new("."));
            part_file::prepare(folder).map_err(failed(folder))?;
            let part = folder.join(format!(".{}.part", std::process::id()));
            let written = File::create(&part).and_then(|file| {
                let mut export = Export::new(Target::zip(file), arguments.directory());
                let ending = export.all(&archive, &uids, output)?;
                export.finish()?;
                Ok(ending)
            });
            let ending = written.and_then(|ending| match ending.1 {
                // Nothing was there to be written.
                0 => fs::remove_file(&part).map(|()| ending),
                _ => fs::rename(&part, path).map(|()| ending),
            });
            let ending = ending.inspect_err(|_| drop(fs::remove_file(&part)));
            Ok(ending.map_err(failed(path))?.0)
        }
        (None, Some(folder)) => {
            if arguments.dicomdir && folder.join("DICOMDIR").exists() {
                let why = "there is a file-set already, whose files would have the same names";
                return Err(Failure::Misused(format!("{}: {why}", folder.display())));
            }
            part_file::prepare(folder).map_err(failed(folder))?;
            let mut export = Export::new(Target::Folder(folder.clone()), arguments.directory());
            let (ending, _) = export.all(&archive, &uids, output).map_err(failed(folder))?;
            export.finish().map_err(failed(folder))?;
            Ok(ending)
        }
        (None, None) => Err(Failure::Misused("--output-directory or --zip says where to".into())),
    }
}

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

    /// How it ended, and how many instances were written.
    fn all(&mut self, archive: &Archive, uids: &[Uid], output: Output) -> io::Result<(Ending, u64)> {
        let other = |error: kerma_archive::Error| io::Error::other(error.to_string());
        let progress = Progress::of_operations(output != Output::Quiet);
        let (mut done, mut bytes, mut all) = (0, 0, true);
        for uid in uids {
            let instances = instances_of(archive, uid).map_err(other)?;
            let Some(instances) = instances.filter(|instances| instances.len() > 0) else {
                log::error!("{uid}: nothing in the archive has this UID");
                output.event("absent", || json!({ "uid": uid.to_string() }));
                all = false;
                continue;
            };
            let total = done + instances.len() as u64;
            for held in instances {
                let held = held.map_err(other)?;
                match self.one(&held)? {
                    Ok(()) => {
                        done += 1;
                        bytes += held.length();
                    }
                    Err(why) => {
                        log::error!("{}: not exported: {why}", held.sop_instance());
                        output.event(
                            "refused",
                            || json!({ "uid": held.sop_instance().to_string(), "why": why }),
                        );
                        all = false;
                    }
                }
                progress.operations(done, total, held.sop_instance().to_string());
            }
        }
        drop(progress);
        output.text(|| format!("{done} instances exported, {}", super::stats::shown(bytes)));
        output.event("exported", || json!({ "instances": done, "bytes": bytes }));
        Ok((Ending::of(all && done > 0), done))
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
                fs::create_dir_all(&folder)?;
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
