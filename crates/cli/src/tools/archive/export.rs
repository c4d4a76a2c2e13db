//! `kerma archive export`: instances as files in a folder or a ZIP, with a DICOMDIR if that is wanted.

use std::fs;
use std::io;
use std::path::PathBuf;

use clap::Args;
use kerma_archive::Archive;
use kerma_dataset::dicomdir::DicomDir;
use kerma_dictionary::Uid;
use kerma_service::matching::keys::Level;
use serde_json::json;

use super::selection::{LevelName, instances_of, selected};
use super::{Common, Failure};
use crate::audit::about::file_uri;
use crate::files::{own, part_file};
use crate::options::keys::Key;
use crate::report::Ending;
use crate::report::output::Output;
use crate::report::progress::Progress;
use crate::tools::mkdir::export::{Export, Target};

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
            let written = own::create(&part).and_then(|file| {
                let mut export = Export::new(Target::zip(file), arguments.directory());
                let ending = all(&mut export, &archive, &uids, output)?;
                export.finish()?;
                Ok(ending)
            });
            let ending = written.and_then(|ending| match ending.1 {
                // Nothing was there to be written.
                0 => fs::remove_file(&part).map(|()| ending),
                _ => fs::rename(&part, path).map(|()| ending),
            });
            let ending = ending.inspect_err(|_| drop(fs::remove_file(&part)));
            let (ending, done) = ending.map_err(failed(path))?;
            record(arguments, archive, &uids, path, done)?;
            Ok(ending)
        }
        (None, Some(folder)) => {
            if arguments.dicomdir && folder.join("DICOMDIR").exists() {
                let why = "there is a file-set already, whose files would have the same names";
                return Err(Failure::Misused(format!("{}: {why}", folder.display())));
            }
            part_file::prepare(folder).map_err(failed(folder))?;
            let mut export = Export::new(Target::Folder(folder.clone()), arguments.directory());
            let (ending, done) = all(&mut export, &archive, &uids, output).map_err(failed(folder))?;
            export.finish().map_err(failed(folder))?;
            record(arguments, archive, &uids, folder, done)?;
            Ok(ending)
        }
        (None, None) => Err(Failure::Misused("--output-directory or --zip says where to".into())),
    }
}

/// Has what was exported to this path put into the audit trail.
fn record(
    arguments: &Arguments,
    archive: Archive,
    uids: &[Uid],
    path: &std::path::Path,
    done: u64,
) -> Result<(), Failure> {
    if done == 0 {
        return Ok(());
    }
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let uids = uids.iter().map(Uid::to_string).collect();
    arguments.common.exported(archive, uids, file_uri(&path))
}

/// How it ended, and how many instances were written.
fn all(export: &mut Export, archive: &Archive, uids: &[Uid], output: Output) -> io::Result<(Ending, u64)> {
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
            match export.one(&held)? {
                Ok(()) => {
                    done += 1;
                    bytes += held.length();
                }
                Err(why) => {
                    log::error!("{}: not exported: {why}", held.sop_instance());
                    output.event("refused", || json!({ "uid": held.sop_instance().to_string(), "why": why }));
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
