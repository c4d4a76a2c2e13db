//! Where printed films lie: files of a folder, each there whole or not at all.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use clap::ValueEnum;
use kerma_dictionary::Uid;

use crate::files::part_file::{self, PartFile};

/// What is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// A file for each film
    Png,
    /// A file for each print request: a page for each film
    Pdf,
}

/// The folder. A film that is printed again lies beside the one before.
#[derive(Debug)]
pub(super) struct Tray {
    folder: PathBuf,
    format: Format,
    /// Held while a name is sought and taken.
    names: Mutex<()>,
}

impl Format {
    fn extension(self) -> &'static str {
        match self {
            Format::Png => "png",
            Format::Pdf => "pdf",
        }
    }
}

impl Tray {
    /// The folder is made if it is not there.
    ///
    /// # Errors
    /// It cannot be made, or no file can be written into it.
    pub(super) fn new(folder: &Path, format: Format) -> io::Result<Tray> {
        part_file::prepare(folder)?;
        Ok(Tray { folder: folder.into(), format, names: Mutex::new(()) })
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    pub(super) fn format(&self) -> Format {
        self.format
    }

    /// Puts a file there: it is called for the film box, and numbered if there is one of that name.
    pub(super) fn put(&self, film_box: &Uid, bytes: &[u8]) -> io::Result<PathBuf> {
        let mut part = PartFile::create(&self.folder)?;
        part.write(bytes)?;
        part.sync()?;
        let stem = kerma_archive::file_name(film_box.as_bytes());
        let extension = self.format.extension();
        let names = std::iter::once(format!("{stem}.{extension}"))
            .chain((2_u64..).map(|number| format!("{stem}-{number}.{extension}")));
        let _held = self.names.lock().unwrap_or_else(PoisonError::into_inner);
        for name in names {
            if !self.folder.join(&name).try_exists()? {
                return part.finish(&name);
            }
        }
        Err(io::ErrorKind::AlreadyExists.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_film_that_is_printed_again_lies_beside_the_one_before() {
        let folder = std::env::temp_dir().join(format!("kerma-tray-{}", std::process::id()));
        let tray = Tray::new(&folder, Format::Png).unwrap();
        let film_box = Uid::from_static("1.2.3");
        let paths: Vec<PathBuf> = (0..3_u8).map(|content| tray.put(&film_box, &[content]).unwrap()).collect();
        let names = ["1.2.3.png", "1.2.3-2.png", "1.2.3-3.png"];
        assert_eq!(paths, names.map(|name| folder.join(name)));
        for (path, content) in paths.iter().zip(0..) {
            assert_eq!(std::fs::read(path).unwrap(), [content]);
        }
        assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 3, "nothing else is left there");
        std::fs::remove_dir_all(folder).unwrap();
    }
}
