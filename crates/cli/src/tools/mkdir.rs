//! `kerma mkdir`: the DICOMDIR of a file-set (PS3.10 §8), as dcmmkdir makes it.

mod consistency;
pub(crate) mod export;
mod file_id;
pub(crate) mod invention;
pub(crate) mod profile;

use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;
use kerma_dataset::dicomdir::{DicomDir, DirectoryRecord, missing_keys};
use kerma_dataset::part10::Part10;
use kerma_dictionary::{tags, uids};

use self::consistency::Consistency;
use self::invention::Invention;
use self::profile::Profiles;
use crate::files::paths::{self, Search};
use crate::files::pattern::Pattern;
use crate::files::{reading, written};
use crate::options::Logging;
use crate::report::{Ending, logging};

/// Make the DICOMDIR of a file-set, as dcmmkdir does
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
        kerma mkdir +r +id /media/cd +D /media/cd/DICOMDIR\n  \
        kerma mkdir +F HOLIDAY +m ct/i0001 ct/i0002\n  \
        kerma mkdir +A -Pfl +id /media/stick +D /media/stick/DICOMDIR +r NEW\n\n\
        The files stay where they are. Their names have to be those of a file-set: at most eight components of at most\n\
        eight capital letters, digits and underscores (PS3.10 §8.2).")]
pub(crate) struct Arguments {
    /// DICOM files, or folders with +r, below the input directory
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    #[command(flatten)]
    logging: Logging,
    /// The File-set ID: up to 16 capital letters, digits, spaces and underscores; default: none [+F]
    #[arg(long, value_name = "ID", value_parser = fileset_id, help_heading = "Input Options")]
    fileset_id: Option<String>,
    /// The file ID of a file that describes the file-set, such as README [+R]
    #[arg(long, value_name = "FILE", help_heading = "Input Options")]
    descriptor: Option<String>,
    /// The Specific Character Set of the descriptor; default: ISO_IR 100 [+C]
    #[arg(long, value_name = "TERM", requires = "descriptor", help_heading = "Input Options")]
    char_set: Option<String>,
    /// The folder of the file-set; default: here [+id]
    #[arg(
        long,
        value_name = "DIRECTORY",
        default_value = ".",
        hide_default_value = true,
        help_heading = "Input Options"
    )]
    input_directory: PathBuf,
    /// Names have to be those of a file-set as they are (default) [-m]
    #[arg(long, help_heading = "Input Options", conflicts_with = "map_filenames")]
    keep_filenames: bool,
    /// Take names in lower case for those in upper case, and leave out a period at the end, as CDs have them [+m]
    #[arg(long, help_heading = "Input Options")]
    map_filenames: bool,
    /// Folders with the folders in them; all of the input directory if nothing is named [+r]
    #[arg(short, long, help_heading = "Input Options")]
    recurse: bool,
    /// Take no files of folders but those of this name, in which * and ? stand for others [+p]
    #[arg(long, value_name = "PATTERN", requires = "recurse", help_heading = "Input Options")]
    pattern: Option<Pattern>,
    /// Do not compare the files with each other [-W]
    #[arg(long, help_heading = "Processing Options", group = "consistency")]
    no_consistency_check: bool,
    /// Warn of files that do not agree (default) [+W]
    #[arg(long, help_heading = "Processing Options", group = "consistency")]
    warn_inconsist_files: bool,
    /// Make no DICOMDIR if a file cannot be taken or does not agree with others [-a]
    #[arg(long, help_heading = "Processing Options", group = "consistency")]
    abort_inconsist_file: bool,
    /// Refuse files without elements that the DICOMDIR must have (default) [-I]
    #[arg(long, help_heading = "Processing Options", conflicts_with = "invent")]
    strict: bool,
    /// Invent them in the DICOMDIR: IDs, numbers; dates of other elements [+I]
    #[arg(long, help_heading = "Processing Options")]
    invent: bool,
    /// Only warn of transfer syntaxes that the profile does not have [-Nxc]
    #[arg(long, help_heading = "Processing Options")]
    no_xfer_check: bool,
    #[command(flatten)]
    profiles: Profiles,
    /// The DICOMDIR to write; default: DICOMDIR here [+D]
    #[arg(
        long,
        value_name = "FILE",
        default_value = "DICOMDIR",
        hide_default_value = true,
        help_heading = "Output Options"
    )]
    output_file: PathBuf,
    /// Replace a DICOMDIR that is there (default) [-A]
    #[arg(long, help_heading = "Output Options", group = "mode")]
    replace: bool,
    /// Add to the DICOMDIR that is there [+A]
    #[arg(long, help_heading = "Output Options", group = "mode")]
    append: bool,
    /// Add to the DICOMDIR that is there, in place of records of the same files [+U]
    #[arg(long, help_heading = "Output Options", group = "mode")]
    update: bool,
    /// Write no DICOMDIR: only look whether one can be made [-w]
    #[arg(long, help_heading = "Output Options", group = "mode")]
    discard: bool,
    /// Keep the DICOMDIR that was there as DICOMDIR.bak (default)
    #[arg(long, help_heading = "Output Options", conflicts_with = "no_backup")]
    create_backup: bool,
    /// Keep no backup [-nb]
    #[arg(long, help_heading = "Output Options")]
    no_backup: bool,
}

/// PS3.10 §8.1, CS of PS3.5 §6.2.
fn fileset_id(text: &str) -> Result<String, &'static str> {
    let is_allowed =
        |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || matches!(byte, b' ' | b'_');
    match text.len() <= 16 && text.bytes().all(is_allowed) {
        true => Ok(text.into()),
        false => Err("expected up to 16 capital letters, digits, spaces and underscores (PS3.10 §8.1)"),
    }
}

pub(crate) fn run(arguments: &Arguments) -> Ending {
    logging::start(&arguments.logging);
    match arguments.make() {
        Ok(ending) => ending,
        Err(why) => {
            log::error!("{why}");
            Ending::Failed
        }
    }
}

impl Arguments {
    fn make(&self) -> Result<Ending, String> {
        let mut directory = self.begin()?;
        let mut maker = Maker {
            arguments: self,
            consistency: Consistency::of(&directory),
            invention: Invention::default(),
        };
        let found = self.find()?;
        let mut done = found.inaccessible.is_empty();
        for (path, error) in &found.inaccessible {
            log::error!("Cannot access path: {}: {error}", path.display());
        }
        let mut count = 0;
        for file in &found.files {
            match maker.add(&mut directory, file) {
                Ok(added) => count += usize::from(added),
                Err(why) => {
                    log::error!("{}: not in the DICOMDIR: {why}", file.path.display());
                    done = false;
                }
            }
        }
        if self.abort_inconsist_file && !done {
            return Err("No DICOMDIR is made: not all files can be taken".into());
        }
        if count == 0 {
            return Err("No DICOMDIR is made: no suitable DICOM files found".into());
        }
        if !self.discard {
            self.write(&directory)?;
        }
        Ok(Ending::of(done))
    }

    /// The directory that files are added to.
    fn begin(&self) -> Result<DicomDir, String> {
        let path = &self.output_file;
        let mut directory = if (self.append || self.update) && path.exists() {
            let unreadable = |error: String| format!("Cannot read input file {}: {error}", path.display());
            let bytes = fs::read(path).map_err(|error| unreadable(error.to_string()))?;
            let directory = DicomDir::read(bytes).map_err(|error| unreadable(error.to_string()))?;
            directory.repairs.iter().for_each(|repair| log::warn!("{}: {repair}", path.display()));
            if let Some(lost) = directory.warnings.iter().find(|warning| warning.kind.is_loss()) {
                return Err(unreadable(format!("records would be lost: {lost}")));
            }
            directory
        } else {
            DicomDir::new(kerma_ae::new_uid())
        };
        let mut set =
            |tag, value: &str| directory.elements.set(tag, value).map_err(|error| error.to_string());
        if let Some(id) = &self.fileset_id {
            set(tags::FILE_SET_ID, id)?;
        }
        if let Some(descriptor) = &self.descriptor {
            let components = file_id::of(Path::new(descriptor), self.map_filenames)?;
            set(tags::FILE_SET_DESCRIPTOR_FILE_ID, &components.join("\\"))?;
            set(
                tags::SPECIFIC_CHARACTER_SET_OF_FILE_SET_DESCRIPTOR_FILE,
                self.char_set.as_deref().unwrap_or("ISO_IR 100"),
            )?;
            if !self.input_directory.join(descriptor).is_file() {
                log::warn!("{descriptor}: there is no such descriptor in the file-set");
            }
        }
        Ok(directory)
    }

    /// The files that are named, below the input directory or from here.
    fn find(&self) -> Result<paths::Found, String> {
        if self.files.is_empty() && !self.recurse {
            return Err("No DICOM file is named, nor +r for all of the input directory".into());
        }
        let named = |path: &PathBuf| {
            let below = self.input_directory.join(path);
            if below.exists() { below } else { path.clone() }
        };
        let named: Vec<PathBuf> = match self.files.is_empty() {
            true => vec![self.input_directory.clone()],
            false => self.files.iter().map(named).collect(),
        };
        if !self.recurse
            && let Some(folder) = named.iter().find(|path| path.is_dir())
        {
            return Err(format!("{} is a folder: +r takes the files in it", folder.display()));
        }
        Ok(paths::collect(&named, Search { recurse: self.recurse, pattern: self.pattern.as_ref() }))
    }

    fn write(&self, directory: &DicomDir) -> Result<(), String> {
        let path = &self.output_file;
        let unwritable = |error: String| format!("Cannot write {}: {error}", path.display());
        let bytes = directory.to_vec().map_err(|error| unwritable(error.to_string()))?;
        if path.is_file() && !self.no_backup {
            written::back_up(path).map_err(|error| unwritable(format!("no backup can be made: {error}")))?;
        }
        written::write(path, &bytes).map_err(|error| unwritable(error.to_string()))?;
        log::info!("Written: {}", path.display());
        Ok(())
    }
}

struct Maker<'a> {
    arguments: &'a Arguments,
    consistency: Consistency,
    invention: Invention,
}

impl Maker<'_> {
    /// Adds a file; false if it is passed over, being none that has a place there.
    fn add(&mut self, directory: &mut DicomDir, file: &paths::File) -> Result<bool, String> {
        let Arguments { profiles, map_filenames, .. } = self.arguments;
        let read = match reading::read(&file.path) {
            Err(error) if !file.named => {
                log::info!("Passed over {}: {error}", file.path.display());
                return Ok(false);
            }
            read => read,
        };
        let (mut dicom, warnings) = read.map_err(|error| format!("it cannot be read: {error}"))?;
        warnings.iter().for_each(|warning| log::warn!("{}: {warning}", file.path.display()));
        let class = dicom.data_set.uid(tags::SOP_CLASS_UID).unwrap_or_else(|_| dicom.meta.sop_class());
        if class == uids::MEDIA_STORAGE_DIRECTORY_STORAGE {
            log::info!("Passed over {}: it is a DICOMDIR", file.path.display());
            return Ok(false);
        }
        let file_id = self.file_id(&file.path, *map_filenames)?;
        profiles.allow_class(&class)?;
        if let Err(why) = profiles.allow_syntax(&dicom.meta.transfer_syntax()) {
            if !self.arguments.no_xfer_check {
                return Err(why);
            }
            log::warn!("{}: {why}", file.path.display());
        }
        let missing = missing_keys(&dicom.data_set);
        if self.arguments.invent {
            for (_, tag) in &missing {
                let invented = self.invention.of(*tag, &mut dicom.data_set);
                log::warn!("{}: {tag} is missing, {invented}", file.path.display());
            }
        }
        if let Some((record, tag)) = missing_keys(&dicom.data_set).first() {
            return Err(format!(
                "{tag} has no value, which a {record} record must have (PS3.3 §F.5); +I may invent one"
            ));
        }
        let components: Vec<&str> = file_id.iter().map(String::as_str).collect();
        let is_there = |record: &DirectoryRecord| record.file_id() == file_id;
        if directory.iter().any(is_there) {
            if !self.arguments.update {
                return Err(format!(
                    "the DICOMDIR has a record for {} already (+U replaces it)",
                    file_id.join("/")
                ));
            }
            remove(&mut directory.records, &is_there);
            self.consistency = Consistency::of(directory);
        }
        self.compare(&dicom, file)?;
        directory.add(&components, &dicom).map_err(|error| error.to_string())?;
        self.consistency.remember(&dicom.data_set);
        Ok(true)
    }

    /// The name that a file has in the file-set.
    fn file_id(&self, path: &Path, map: bool) -> Result<Vec<String>, String> {
        let folder = &self.arguments.input_directory;
        let absolute = |path: &Path| std::path::absolute(path).map_err(|error| error.to_string());
        let (path, folder) = (absolute(path)?, absolute(folder)?);
        let below = path.strip_prefix(&folder);
        let below =
            below.map_err(|_| format!("it is not in the folder of the file-set, {}", folder.display()))?;
        file_id::of(below, map)
    }

    fn compare(&self, dicom: &Part10, file: &paths::File) -> Result<(), String> {
        if self.arguments.no_consistency_check {
            return Ok(());
        }
        if let Some(instance) = self.consistency.twice(&dicom.data_set) {
            return Err(format!("another file has the same SOP Instance UID (0008,0018), {instance}"));
        }
        match self.consistency.check(&dicom.data_set) {
            Err(why) if self.arguments.abort_inconsist_file => Err(why),
            Err(why) => {
                log::warn!("{}: {why}", file.path.display());
                Ok(())
            }
            Ok(()) => Ok(()),
        }
    }
}

/// Takes records out, and those above that have nothing below them any more.
fn remove(records: &mut Vec<DirectoryRecord>, which: &dyn Fn(&DirectoryRecord) -> bool) {
    records.retain_mut(|record| {
        if which(record) {
            return false;
        }
        let had_lower = !record.lower.is_empty();
        remove(&mut record.lower, which);
        !(had_lower && record.lower.is_empty())
    });
}
