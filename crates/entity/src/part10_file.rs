use std::{
    fs::{self, File},
    io::{self, Write as _},
    path::Path,
    process,
    sync::atomic::{AtomicU64, Ordering},
};

use kerma_dataset::{Encoding, Reading, Warning, part10::Part10};

use crate::Error;

/// Reads and writes a [`Part10`] by its path.
///
/// ```no_run
/// use kerma_entity::{Part10File, new_uid};
/// use kerma_dataset::part10::Part10;
/// use kerma_dictionary::tags;
///
/// let mut file = Part10::open("ct.dcm")?;
/// file.data_set.set(tags::SOP_INSTANCE_UID, new_uid())?;
/// file.save("copy.dcm")?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub trait Part10File: Sized {
    /// Reads a file leniently. Everything that is mended or lost is a warning in the log.
    ///
    /// # Errors
    /// If it cannot be read, or is not DICOM.
    fn open(path: impl AsRef<Path>) -> Result<Self, Error>;

    /// Reads a file with the options of `reading`, and returns the warnings. The encoding in `reading` does not matter.
    ///
    /// # Errors
    /// If it cannot be read, or is not DICOM. With strict reading also if it breaks the standard.
    fn open_with(path: impl AsRef<Path>, reading: Reading) -> Result<(Self, Vec<Warning>), Error>;

    /// Writes a file. The file is written to the disk under another name first, and then takes the place of an older file of
    /// its name.
    ///
    /// # Errors
    /// If it cannot be encoded or written. An older file of its name is unchanged then.
    fn save(&self, path: impl AsRef<Path>) -> Result<(), Error>;
}

impl Part10File for Part10 {
    fn open(path: impl AsRef<Path>) -> Result<Part10, Error> {
        let path = path.as_ref();
        let (file, warnings) = Part10::open_with(path, Reading::new(Encoding::ExplicitVrLittleEndian))?;
        warnings.iter().for_each(|warning| log::warn!("{}: {warning}", path.display()));
        Ok(file)
    }

    fn open_with(path: impl AsRef<Path>, reading: Reading) -> Result<(Part10, Vec<Warning>), Error> {
        let path = path.as_ref();
        let bytes = fs::read(path).map_err(|error| Error::File(path.to_owned(), error))?;
        Part10::read_with(bytes, reading).map_err(|error| Error::DataSet(path.display().to_string(), error))
    }

    fn save(&self, path: impl AsRef<Path>) -> Result<(), Error> {
        let path = path.as_ref();
        let bytes = self.to_vec().map_err(|error| Error::DataSet(path.display().to_string(), error))?;
        write_aside(path, &bytes).map_err(|error| Error::File(path.to_owned(), error))
    }
}

/// How many files have been written aside.
static ASIDE: AtomicU64 = AtomicU64::new(0);

fn write_aside(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?.to_owned();
    name.push(format!(".{}-{}.part", process::id(), ASIDE.fetch_add(1, Ordering::Relaxed)));
    let aside = path.with_file_name(name);
    let mut file = File::create_new(&aside)?;
    let written =
        file.write_all(bytes).and_then(|()| file.sync_all()).and_then(|()| fs::rename(&aside, path));
    written.inspect_err(|_| drop(fs::remove_file(&aside)))
}
