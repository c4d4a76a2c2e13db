//! `kerma convert`: the same data set in another encoding, as dcmconv does.

use std::path::PathBuf;

use clap::Args;

use crate::files::changing::is_character_set;
use crate::files::written;
use crate::options::{Logging, ReadOptions, WriteOptions};
use crate::report::{Ending, logging};

/// Write a DICOM file in another encoding, as dcmconv does; pixel data stay as they are
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
        kerma convert +te implicit.dcm explicit.dcm\n  \
        kerma convert +td image.dcm deflated.dcm\n  \
        kerma convert +U8 -g -e old.dcm new.dcm\n  \
        kerma convert -f -ti data-set.bin file.dcm")]
pub(crate) struct Arguments {
    /// The DICOM file to read; - is stdin
    #[arg(value_name = "IN")]
    input: PathBuf,
    /// The file to write, or a folder for one of the same name; - is stdout
    #[arg(value_name = "OUT")]
    output: PathBuf,
    #[command(flatten)]
    logging: Logging,
    #[command(flatten)]
    read: ReadOptions,
    /// Convert text to UTF-8 [+U8]
    #[arg(long, help_heading = "Processing Options", group = "character-set")]
    convert_to_utf8: bool,
    /// Convert text to ISO 8859-1 [+L1]
    #[arg(long, help_heading = "Processing Options", group = "character-set")]
    convert_to_latin1: bool,
    /// Convert text to ASCII [+A7]
    #[arg(long, help_heading = "Processing Options", group = "character-set")]
    convert_to_ascii: bool,
    /// Convert text to this Specific Character Set, such as 'ISO_IR 144' [+C]
    #[arg(long, value_name = "TERMS", value_parser = terms, help_heading = "Processing Options", group = "character-set")]
    convert_to_charset: Option<String>,
    /// Leave out elements of groups that there may not be: 0001, 0003, 0005, 0007, FFFF [-ig]
    #[arg(long, help_heading = "Processing Options")]
    no_invalid_groups: bool,
    #[command(flatten)]
    write: WriteOptions,
}

fn terms(text: &str) -> Result<String, &'static str> {
    let expected = "expected defined terms of character sets, such as 'ISO_IR 192' (PS3.3 §C.12.1.1.2)";
    if is_character_set(text) { Ok(text.into()) } else { Err(expected) }
}

pub(crate) fn run(arguments: &Arguments) -> Ending {
    logging::start(&arguments.logging);
    match arguments.convert() {
        Ok(()) => Ending::Done,
        Err(why) => {
            log::error!("{why}");
            Ending::Failed
        }
    }
}

impl Arguments {
    fn convert(&self) -> Result<(), String> {
        let mut file = self.read.read(&self.input)?;
        if self.no_invalid_groups {
            let is_valid = |group| !matches!(group, 0x0001 | 0x0003 | 0x0005 | 0x0007 | 0xFFFF);
            file.data_set.retain(|element| is_valid(element.tag().group()));
        }
        let of_input = |error: String| format!("{}: {error}", self.input.display());
        if let Some(terms) = self.character_set() {
            let data_set = file.data_set.in_character_set(terms);
            file.data_set = data_set.map_err(|error| of_input(error.to_string()))?;
        }
        file.meta.follow(&file.data_set);
        let bytes = self.write.encode(file).map_err(of_input)?;
        let output = match self.input.file_name() {
            Some(name) if self.output.is_dir() => self.output.join(name),
            _ => self.output.clone(),
        };
        written::write(&output, &bytes)
            .map_err(|error| format!("Cannot write {}: {error}", output.display()))?;
        log::info!("Written: {}", output.display());
        Ok(())
    }

    /// The defined terms of the character set that is asked for.
    fn character_set(&self) -> Option<&str> {
        match self {
            Arguments { convert_to_utf8: true, .. } => Some("ISO_IR 192"),
            Arguments { convert_to_latin1: true, .. } => Some("ISO_IR 100"),
            Arguments { convert_to_ascii: true, .. } => Some(""),
            Arguments { convert_to_charset, .. } => convert_to_charset.as_deref(),
        }
    }
}
