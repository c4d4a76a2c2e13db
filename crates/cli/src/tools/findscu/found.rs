//! The matches of a query: on stdout, in files, and counted.

use std::io::{self, IsTerminal as _};
use std::path::Path;

use clap::ValueEnum;
use kerma_ae::Status;
use kerma_dataset::part10::{FileMeta, Part10};
use kerma_dataset::{DataSet, json};
use kerma_dictionary::{Uid, sop_classes::DimseService, uids};
use kerma_status::Table;

use crate::files::part_file::PartFile;
use crate::options::General;
use crate::report::output::{self, Output};
use crate::report::shown_text::{harmless, harmless_json};
use crate::report::table::{self, Columns, Rows};
use crate::{identifiers, responses};

/// How matches are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// A row a match, a column for each key
    Table,
    /// A listing of all that came, as dcmdump shows data sets
    Dump,
    /// DICOM JSON (PS3.18 Annex F), an object a match a line
    Json,
    /// Comma-separated values (RFC 4180), a column for each key
    Csv,
}

/// A format with what it needs.
enum Shape {
    Nothing,
    Table(Rows),
    Dump,
    Json,
    Csv(Columns),
}

/// Shows and counts.
pub(crate) struct Found<'a> {
    shape: Shape,
    log_identifiers: bool,
    folder: Option<&'a Path>,
    sop_class: Uid,
    transfer_syntax: Uid,
    table: &'static Table,
    count: usize,
    unread: bool,
}

impl<'a> Found<'a> {
    /// The matches of a query of this SOP class that came in this transfer syntax.
    pub(crate) fn new(
        general: &General,
        format: Option<Format>,
        columns: Columns,
        folder: Option<&'a Path>,
        sop_class: &Uid,
        transfer_syntax: Option<Uid>,
    ) -> Found<'a> {
        let format = format.unwrap_or(match Output::of(general) {
            Output::Json => Format::Json,
            _ if io::stdout().is_terminal() => Format::Table,
            _ => Format::Dump,
        });
        let shape = match format {
            _ if Output::of(general) == Output::Quiet => Shape::Nothing,
            Format::Table => Shape::Table(Rows::new(columns)),
            Format::Dump => Shape::Dump,
            Format::Json => Shape::Json,
            Format::Csv => Shape::Csv(columns),
        };
        Found {
            shape,
            log_identifiers: general.log_identifiers,
            folder,
            sop_class: sop_class.clone(),
            transfer_syntax: transfer_syntax.unwrap_or(uids::EXPLICIT_VR_LITTLE_ENDIAN),
            table: responses::table(sop_class, DimseService::CFind),
            count: 0,
            unread: false,
        }
    }

    /// How many there were.
    pub(crate) fn count(&self) -> usize {
        self.count
    }

    /// Whether nobody reads stdout any more.
    pub(crate) fn is_unread(&self) -> bool {
        self.unread
    }

    /// The next match; whether all was done with it that was asked for.
    pub(crate) fn show(&mut self, status: Status, identifier: &DataSet) -> bool {
        self.count += 1;
        let response = responses::pending("Find", self.count, status, self.table);
        if self.log_identifiers {
            identifiers::log_listing("Response", identifier);
        }
        if !matches!(self.shape, Shape::Dump) {
            log::info!("{response}");
        }
        let lines = match &mut self.shape {
            Shape::Nothing => Vec::new(),
            Shape::Table(table) => table.add(identifier),
            Shape::Dump => vec![format!("{response}\n\n# Response Identifier\n{identifier:#}")],
            Shape::Json => vec![harmless_json(&json::to_json(identifier)).into_owned()],
            Shape::Csv(columns) => {
                let heading = (self.count == 1).then(|| table::csv(&columns.names()));
                let values = columns.values(identifier);
                let values: Vec<String> = match io::stdout().is_terminal() {
                    true => values.iter().map(|value| harmless(value).into_owned()).collect(),
                    false => values,
                };
                heading.into_iter().chain([table::csv(&values)]).collect()
            }
        };
        self.write_lines(&lines) & self.folder.is_none_or(|folder| self.write(folder, identifier))
    }

    /// There are no more matches; whether all was done with them that was asked for.
    pub(crate) fn finish(&mut self) -> bool {
        let mut lines = match &mut self.shape {
            Shape::Table(table) => table.finish(),
            // Whoever reads it wants the names of columns, though there is no row.
            Shape::Csv(columns) if self.count == 0 => {
                let heading = table::csv(&columns.names());
                return self.write_lines(&[heading]);
            }
            _ => return true,
        };
        lines.push(match self.count {
            1 => "(1 match)".into(),
            count => format!("({count} matches)"),
        });
        self.write_lines(&lines)
    }

    fn write_lines(&mut self, lines: &[String]) -> bool {
        let written = match lines {
            [] => Ok(()),
            lines => output::write_line(&lines.join("\n")),
        };
        match written {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                self.unread = true;
                true
            }
            Err(error) => {
                log::error!("Cannot write to stdout: {error}");
                false
            }
            Ok(()) => true,
        }
    }

    fn write(&self, folder: &Path, identifier: &DataSet) -> bool {
        let name = format!("rsp{:06}.dcm", self.count);
        let meta = FileMeta::new(self.sop_class.clone(), kerma_ae::new_uid(), self.transfer_syntax.clone());
        let file = Part10 { preamble: [0; 128], meta, data_set: identifier.clone() };
        let written = file.to_vec().map_err(io::Error::other).and_then(|bytes| {
            let mut file = PartFile::create(folder)?;
            file.write(&bytes)?;
            file.finish(&name)
        });
        match &written {
            Ok(path) => log::info!("Written: {}", path.display()),
            Err(error) => log::error!("Cannot write {}: {error}", folder.join(&name).display()),
        }
        written.is_ok()
    }
}
