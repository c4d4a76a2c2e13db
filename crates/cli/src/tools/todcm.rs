//! `kerma todcm`: DICOM JSON to DICOM files, as json2dcm does.

mod source;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;
use kerma_dataset::part10::Part10;
use kerma_dataset::{DataSet, validate};
use kerma_dictionary::{Tag, TransferSyntax, Uid, tags, uids};

use crate::files::changing::{compressed, made_up};
use crate::files::{file_name, own, reading, written};
use crate::options::{Logging, WriteOptions};
use crate::report::{Ending, logging};

/// Write DICOM JSON (PS3.18 Annex F), as kerma json prints it, to DICOM files, as json2dcm does
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
        kerma todcm instance.json image.dcm\n  \
        kerma json image.dcm | jq -c '.\"00100020\".Value = [\"4711\"]' | kerma todcm - changed.dcm\n  \
        kerma todcm +td studies.jsonl folder\n  \
        kerma todcm --transfer-syntax JPEGBaseline8Bit jpeg.json jpeg.dcm\n\n\
        One object becomes one file. An array of objects, or objects one after the other, become files in a folder, each\n\
        named for its SOP Instance UID.")]
pub(crate) struct Arguments {
    /// The JSON to read; - is stdin
    #[arg(value_name = "JSON")]
    input: PathBuf,
    /// The file to write, or a folder for several; - is stdout
    #[arg(value_name = "OUT")]
    output: PathBuf,
    #[command(flatten)]
    logging: Logging,
    /// Take the File Meta Information of the JSON, if it has some (default) [+f]
    #[arg(long, help_heading = "Input Options", group = "meta-information")]
    read_meta_info: bool,
    /// Make the File Meta Information of the data set [-f]
    #[arg(long, help_heading = "Input Options", group = "meta-information")]
    ignore_meta_info: bool,
    /// Values that are elsewhere (BulkDataURI) are read from files (default) [+b]
    #[arg(long, help_heading = "Input Options", group = "bulk-data")]
    parse_bulkdata_uri: bool,
    /// Values that are elsewhere are left out [-b]
    #[arg(long, help_heading = "Input Options", group = "bulk-data")]
    ignore_bulkdata_uri: bool,
    /// Values may be in files below this folder; may be repeated [+bd]
    #[arg(long, value_name = "DIRECTORY", help_heading = "Input Options")]
    bulkdata_dir: Vec<PathBuf>,
    /// The transfer syntax that pixel data are in, by UID or keyword, if the JSON does not say it
    #[arg(long, value_name = "UID", value_parser = transfer_syntax, help_heading = "Input Options")]
    transfer_syntax: Option<Uid>,
    /// Give new Study, Series and SOP Instance UIDs [+Ug]
    #[arg(long, help_heading = "Processing Options")]
    generate_new_uids: bool,
    #[command(flatten)]
    write: WriteOptions,
}

fn transfer_syntax(text: &str) -> Result<Uid, String> {
    let by_keyword = TransferSyntax::by_keyword(text).map(|syntax| syntax.uid.clone());
    let by_uid = || text.parse().ok().filter(|uid| TransferSyntax::of(uid).is_some());
    by_keyword
        .or_else(by_uid)
        .ok_or_else(|| "no transfer syntax is registered under this UID or keyword".into())
}

pub(crate) fn run(arguments: &Arguments) -> Ending {
    logging::start(&arguments.logging);
    match arguments.write_files() {
        Ok(()) => Ending::Done,
        Err(why) => {
            log::error!("{why}");
            Ending::Failed
        }
    }
}

impl Arguments {
    /// All files or, if one cannot be made, none.
    fn write_files(&self) -> Result<(), String> {
        let unreadable = |error: String| format!("Cannot read input file {}: {error}", self.input.display());
        let bytes = reading::bytes(&self.input).map_err(|error| unreadable(error.to_string()))?;
        let text = String::from_utf8(bytes).map_err(|_| unreadable("it is not UTF-8 (RFC 8259)".into()))?;
        let data_sets = source::data_sets(&text, &mut |uri| self.bulk_data(uri)).map_err(unreadable)?;
        let is_one = data_sets.len() == 1;
        let mut files: BTreeMap<PathBuf, Vec<u8>> = BTreeMap::new();
        for (number, data_set) in (1..).zip(data_sets) {
            let of_object = |error: String| match is_one {
                true => unreadable(error),
                false => unreadable(format!("object {number}: {error}")),
            };
            let file = self.file(data_set).map_err(of_object)?;
            let name = file_name::from_uid(file.meta.sop_instance().as_bytes());
            let path = match is_one && !self.output.is_dir() {
                true => self.output.clone(),
                false => self.output.join(name),
            };
            let bytes = self.write.encode(file).map_err(of_object)?;
            if files.insert(path, bytes).is_some() {
                return Err(of_object("an object before has the same SOP Instance UID (0008,0018)".into()));
            }
        }
        if !is_one {
            if self.output == Path::new("-") {
                return Err("Cannot write several files to stdout: name a folder".into());
            }
            own::create_folders(&self.output)
                .map_err(|error| format!("Cannot make the folder {}: {error}", self.output.display()))?;
        }
        for (path, bytes) in files {
            written::write(&path, &bytes)
                .map_err(|error| format!("Cannot write {}: {error}", path.display()))?;
            log::info!("Written: {}", path.display());
        }
        Ok(())
    }

    /// The file of a data set, which may have the elements of File Meta Information.
    fn file(&self, mut data_set: DataSet) -> Result<Part10, String> {
        let is_meta = |tag: Tag| tag.group() == 0x0002;
        let meta: DataSet = data_set.iter().filter(|element| is_meta(element.tag())).collect();
        data_set.retain(|element| !is_meta(element.tag()));
        if self.generate_new_uids {
            for tag in [tags::STUDY_INSTANCE_UID, tags::SERIES_INSTANCE_UID, tags::SOP_INSTANCE_UID] {
                data_set.set(tag, kerma_ae::new_uid()).map_err(|error| error.to_string())?;
            }
        }
        if !self.write.write_dataset {
            for tag in [tags::SOP_CLASS_UID, tags::SOP_INSTANCE_UID] {
                data_set.uid(tag).map_err(|error| format!("{error}, which a file needs (PS3.10 §7.1)"))?;
            }
        }
        for finding in validate(&data_set) {
            log::warn!("{}: {finding}", self.input.display());
        }
        let mut file = made_up(data_set, uids::EXPLICIT_VR_LITTLE_ENDIAN);
        if !self.ignore_meta_info {
            file.meta.elements_mut().extend(meta);
            file.meta.follow(&file.data_set);
        }
        // where DICOMweb says it of instances (PS3.18 §F.2.1 and §10.6.1.2.3)
        let said = || file.data_set.uid(tags::AVAILABLE_TRANSFER_SYNTAX_UID).ok();
        let is_encapsulated = |uid: &Uid| TransferSyntax::of(uid).is_some_and(|syntax| syntax.encapsulated);
        let is_compressed = compressed(&file.data_set);
        let of_meta =
            Some(file.meta.transfer_syntax()).filter(|uid| is_compressed.is_none() || is_encapsulated(uid));
        let syntax = self.transfer_syntax.clone().or(of_meta).or_else(said);
        match (is_compressed, syntax) {
            (Some(tag), syntax) if !syntax.as_ref().is_some_and(is_encapsulated) => {
                Err(format!("{tag} is compressed, and nothing says how: name it with --transfer-syntax"))
            }
            (None, Some(syntax)) if is_encapsulated(&syntax) && file.data_set.contains(tags::PIXEL_DATA) => {
                Err(format!("Pixel Data (7FE0,0010) is not compressed as transfer syntax {syntax} wants it"))
            }
            (_, syntax) => {
                let syntax = syntax.unwrap_or(uids::EXPLICIT_VR_LITTLE_ENDIAN);
                file.meta.set_transfer_syntax(&syntax);
                Ok(file)
            }
        }
    }

    /// The bytes at a URI: none if they are to be left out, an error if they are not in a folder that is named.
    fn bulk_data(&self, uri: &str) -> Result<Option<Vec<u8>>, String> {
        if self.ignore_bulkdata_uri {
            return Ok(None);
        }
        let path = uri.strip_prefix("file://").unwrap_or(uri);
        let help = "+bd names the folder of such files, -b leaves such values out";
        for folder in &self.bulkdata_dir {
            let folder =
                fs::canonicalize(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
            if let Ok(path) = fs::canonicalize(folder.join(path))
                && path.starts_with(&folder)
            {
                return fs::read(&path).map(Some).map_err(|error| format!("{}: {error}", path.display()));
            }
        }
        Err(format!("its value is elsewhere (BulkDataURI), and in no folder that is named: {help}"))
    }
}
