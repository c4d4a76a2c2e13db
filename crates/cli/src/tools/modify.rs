//! `kerma modify`: elements of files changed in place, as dcmodify does.

mod edit;
mod error;
mod options;
mod values;

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use clap::Args;
use kerma_dataset::part10::Head;
use kerma_dataset::{DataSet, Encoding, Error, FindingKind, TagPath, validate};
use kerma_dictionary::tags;

use self::edit::{Editor, Rules};
use self::error::EditError;
use self::options::Edits;
use crate::files::changing::is_character_set;
use crate::files::paths::{self, Search};
use crate::files::written;
use crate::options::{Logging, ReadOptions, WriteOptions};
use crate::report::{Ending, logging};

/// Change elements of DICOM files in place, as dcmodify does
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
        kerma modify -m PatientName=DOE^JANE -e PatientComments image.dcm\n  \
        kerma modify -nb -i '(0008,1110)[0].(0008,1150)=1.2.840.10008.3.1.2.3.1' image.dcm\n  \
        kerma modify -imt -ma 'ReferencedSOPInstanceUID=1.2.3' -ea 0010,4000 -ep -gin *.dcm\n\n\
        Changes are made in the order in which they stand. If one cannot be made, or a value is none for its element,\n\
        the file stays as it is. What was there before is kept as FILE.bak, unless -nb says otherwise.")]
pub(crate) struct Arguments {
    /// DICOM files, or folders of them
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    #[command(flatten)]
    logging: Logging,
    #[command(flatten)]
    edits: Edits,
    /// Folders with the folders in them [+r]
    #[arg(short, long, help_heading = "Input Options")]
    recurse: bool,
    #[command(flatten)]
    read: ReadOptions,
    /// Keep the file that was there as FILE.bak (default)
    #[arg(long, help_heading = "Processing Options", conflicts_with = "no_backup")]
    backup: bool,
    /// Keep no backup [-nb]
    #[arg(long, help_heading = "Processing Options")]
    no_backup: bool,
    /// Leave the UIDs of the File Meta Information as they are, and not as the data set has them [-nmu]
    #[arg(long, help_heading = "Processing Options")]
    no_meta_uid: bool,
    /// Do not ask for a private creator of private elements that are inserted [-nrc]
    #[arg(long, help_heading = "Processing Options")]
    no_reserv_check: bool,
    /// Do not check values against value representation and multiplicity
    #[arg(long, help_heading = "Processing Options")]
    no_value_check: bool,
    /// Go on with the other changes of a file when one cannot be made [-ie]
    #[arg(long, help_heading = "Processing Options")]
    ignore_errors: bool,
    /// To change or erase what is not there is no error [-imt]
    #[arg(long, help_heading = "Processing Options")]
    ignore_missing_tags: bool,
    /// Leave elements with the value representation UN as they are [-iun]
    #[arg(long, help_heading = "Processing Options")]
    ignore_un_values: bool,
    #[command(flatten)]
    write: WriteOptions,
}

pub(crate) fn run(arguments: &Arguments) -> Ending {
    logging::start(&arguments.logging);
    let found = paths::collect(&arguments.files, Search { recurse: arguments.recurse, pattern: None });
    for (path, error) in &found.inaccessible {
        log::error!("Cannot access path: {}: {error}", path.display());
    }
    let mut done = found.inaccessible.is_empty();
    for file in &found.files {
        // in a folder other things lie about, too
        let is_backup = file.path.extension().is_some_and(|extension| extension == "bak");
        if !file.named && (is_backup || is_other(&file.path)) {
            log::info!("Passed over {}", file.path.display());
            continue;
        }
        match arguments.modify(&file.path) {
            Ok(whole) => done &= whole,
            Err(why) => {
                log::error!("{}: not changed: {why}", file.path.display());
                done = false;
            }
        }
    }
    Ending::of(done)
}

/// Whether a file does not begin as a DICOM file or a data set does.
fn is_other(path: &Path) -> bool {
    let mut begin = Vec::new();
    let read = File::open(path).and_then(|file| file.take(64 * 1024).read_to_end(&mut begin));
    read.is_ok() && matches!(Head::read_all(&begin), Err(Error::NotDicom))
}

impl Arguments {
    /// That there is something to do.
    pub(crate) fn check(&self) -> Result<(), &'static str> {
        match self.edits.is_empty() && !self.write.changes_something() {
            true => Err("no change is asked for: -i, -m, -e and the like say what is to be changed"),
            false => Ok(()),
        }
    }

    /// Changes a file; whether all changes were made.
    fn modify(&self, path: &Path) -> Result<bool, String> {
        let mut file = self.read.read(path)?;
        let mut editor = Editor::new(Rules { ignore_un: self.ignore_un_values });
        let has_other_text = !file.data_set.least_character_set().is_empty();
        let mut whole = true;
        for (said, edit) in self.edits.in_order() {
            match editor.apply(edit, &mut file.data_set) {
                Ok(()) => {}
                Err(EditError::NotFound) if self.ignore_missing_tags => {
                    log::info!("{}: {said}: {}", path.display(), EditError::NotFound);
                }
                Err(error) if self.ignore_errors => {
                    log::error!("{}: {said}: {error}", path.display());
                    whole = false;
                }
                Err(error) => return Err(format!("{said}: {error}")),
            }
        }
        self.check_values(&file.data_set, &editor.touched)?;
        if has_other_text && editor.touched.iter().any(is_of_character_set) {
            let stays = "text that was there stays as it was encoded; kerma convert +C converts it";
            log::warn!("{}: Specific Character Set (0008,0005) is set: {stays}", path.display());
        }
        if !self.no_meta_uid {
            file.meta.follow(&file.data_set);
        }
        let bytes = self.write.encode(file)?;
        if !self.no_backup {
            let backup = written::back_up(path).map_err(|error| format!("no backup can be made: {error}"))?;
            log::info!("Backup: {}", backup.display());
        }
        written::write(path, &bytes).map_err(|error| format!("it cannot be written: {error}"))?;
        log::info!("Written: {}", path.display());
        Ok(whole)
    }

    /// Whether the elements that were given values have such as they may have.
    fn check_values(&self, data_set: &DataSet, touched: &[TagPath]) -> Result<(), String> {
        // items know the character set that was around them when they were read
        let findings = if touched.iter().any(is_of_character_set) {
            let terms = data_set.strings(tags::SPECIFIC_CHARACTER_SET).unwrap_or_default().join("\\");
            if !self.no_value_check && !is_character_set(&terms) {
                return Err("(0008,0005): a term that names no character set (PS3.3 §C.12.1.1.2)".into());
            }
            let encoding = Encoding::ExplicitVrLittleEndian;
            let read = data_set.to_vec(encoding).and_then(|bytes| DataSet::read(bytes, encoding));
            validate(&read.map_err(|error| error.to_string())?)
        } else {
            validate(data_set)
        };
        let findings = findings.iter().filter(|finding| touched.contains(&finding.path));
        let findings = findings.filter(|finding| match finding.kind {
            FindingKind::NoPrivateCreator => !self.no_reserv_check,
            _ => !self.no_value_check,
        });
        let findings: Vec<String> = findings.map(ToString::to_string).collect();
        if findings.is_empty() { Ok(()) } else { Err(findings.join("; ")) }
    }
}

/// Whether this is a Specific Character Set (0008,0005).
fn is_of_character_set(path: &TagPath) -> bool {
    path.tag == Some(tags::SPECIFIC_CHARACTER_SET)
}
