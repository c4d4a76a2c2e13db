//! `kerma dump`: data sets as text.

use std::fs;
use std::path::PathBuf;

use clap::Args;
use kerma_dataset::dicomdir::DicomDir;
use kerma_dataset::{VendorDictionary, WarningKind};
use kerma_dictionary::{DataElement, PrivateDictionary, Tag, uids};

use crate::files::reading::{self, Shown, ToShow};
use crate::options::Logging;
use crate::report::{Ending, logging};

/// Print DICOM files as text: tag, VR, value, length, keyword; a DICOMDIR as a tree, too
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
        kerma dump image.dcm\n  \
        kerma dump +P PatientID +P 0020,000D folder +r\n  \
        kerma dump +P ReferencedSOPInstanceUID +p report.dcm\n  \
        kerma dump - < image.dcm")]
pub(crate) struct Arguments {
    #[command(flatten)]
    shown: Shown,
    #[command(flatten)]
    logging: Logging,
    /// Print only the elements of this tag, by keyword or gggg,eeee, in items too; may be repeated [+P]
    #[arg(long, value_name = "TAG", help_heading = "Output Options")]
    search: Vec<Tag>,
    /// Print all elements of the tags that are searched for (default) [+s]
    #[arg(long, help_heading = "Output Options", conflicts_with = "search_first")]
    search_all: bool,
    /// Print only the first element of each tag that is searched for [-s]
    #[arg(long, help_heading = "Output Options")]
    search_first: bool,
    /// Before an element that is searched for print the sequences around it [+p]
    #[arg(long, help_heading = "Output Options")]
    prepend: bool,
    /// Do not print them (default) [-p]
    #[arg(long, help_heading = "Output Options", conflicts_with = "prepend")]
    no_prepend: bool,
    /// Print the name of each file; default: of several [+F]
    #[arg(long, help_heading = "Output Options")]
    print_filename: bool,
    /// Print the names only of files that have what is searched for [+Fs]
    #[arg(long, help_heading = "Output Options")]
    print_file_search: bool,
    /// Print long values completely [+L]
    #[arg(long, help_heading = "Output Options")]
    print_all: bool,
    /// Print long values shortened (default) [-L]
    #[arg(long, help_heading = "Output Options", conflicts_with = "print_all")]
    print_short: bool,
    /// Names of private elements: a dictionary as CSV (creator,ggggxxee,vr,vm,name) or as DCMTK has them; may be repeated
    #[arg(long, value_name = "FILE", help_heading = "Output Options")]
    private_dictionary: Vec<PathBuf>,
    /// Long values are always read [+M]
    #[arg(long, hide = true, alias = "load-short")]
    load_all: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Ending {
    let private = match Private::load(&arguments.private_dictionary) {
        Ok(private) => private,
        Err(why) => {
            logging::start(&arguments.logging);
            log::error!("{why}");
            return Ending::Misused;
        }
    };
    reading::show_each(&arguments.shown, &arguments.logging, |out, shown| {
        let ToShow { path, file, .. } = *shown;
        // what a file does not have is not shown, though a Part10 makes it up
        let has_meta = shown.warnings.iter().all(|warning| warning.kind != WarningKind::NoFileMeta);
        let print = file.print().meta(has_meta).full(arguments.print_all).private(&private);
        let is_named = shown.is_one_of_several || arguments.print_filename;
        if !arguments.search.is_empty() {
            let print = print.only(&arguments.search, arguments.search_first, arguments.prepend).to_string();
            let is_named = if arguments.print_file_search { !print.is_empty() } else { is_named };
            if is_named {
                writeln!(out, "# {}", path.display())?;
            }
            return write!(out, "{print}");
        }
        if is_named {
            writeln!(out, "# {}", path.display())?;
        }
        if file.meta.sop_class() == uids::MEDIA_STORAGE_DIRECTORY_STORAGE {
            // The offsets in it are those of the file as it is.
            match DicomDir::read(shown.bytes.clone()) {
                Ok(directory) => {
                    directory.repairs.iter().for_each(|repair| log::warn!("{}: {repair}", path.display()));
                    writeln!(out, "# Directory records as a tree\n{directory}# Elements")?;
                }
                Err(error) => log::warn!("{}: no tree of directory records: {error}", path.display()),
            }
        }
        writeln!(out, "{print}")
    })
}

/// The dictionaries of private elements that were given.
struct Private(Vec<VendorDictionary>);

impl Private {
    fn load(files: &[PathBuf]) -> Result<Private, String> {
        let load = |file: &PathBuf| {
            let text = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
            // It is needed until the program ends.
            VendorDictionary::load(text.leak()).map_err(|error| format!("{}: {error}", file.display()))
        };
        files.iter().map(load).collect::<Result<_, _>>().map(Private)
    }
}

impl PrivateDictionary for Private {
    fn find(&self, creator: &str, tag: Tag) -> Option<&DataElement> {
        self.0.iter().find_map(|dictionary| dictionary.find(creator, tag))
    }
}
