use std::{
    fs::{File, OpenOptions},
    io::{self, Read as _, Seek as _, SeekFrom, Write as _},
    path::{Path, PathBuf},
};

/// A file to which lines are added.
pub(crate) struct LineFile {
    path: PathBuf,
    file: Option<File>,
    /// Its last line has no end.
    is_torn: bool,
}

impl LineFile {
    /// Opens it. It is made if it is not there, for its owner alone.
    pub(crate) fn open(path: &Path) -> io::Result<LineFile> {
        let mut file = LineFile { path: path.to_owned(), file: None, is_torn: false };
        file.opened()?;
        Ok(file)
    }

    /// From now on the file that has the name then.
    pub(crate) fn reopen(&mut self) {
        self.file = None;
    }

    /// Adds a line with one write, so that other processes may add theirs. What is written of it when that fails is a line of
    /// its own, which is no message.
    pub(crate) fn add(&mut self, line: &str) -> io::Result<()> {
        let mut file = self.opened()?;
        let mut bytes = Vec::with_capacity(line.len() + 2);
        if self.is_torn {
            bytes.push(b'\n');
        }
        bytes.extend_from_slice(line.as_bytes());
        bytes.push(b'\n');
        let written = file.write_all(&bytes).and_then(|()| file.flush());
        self.is_torn = written.is_err();
        written
    }

    fn opened(&mut self) -> io::Result<File> {
        if let Some(file) = &self.file {
            return file.try_clone();
        }
        let mut options = OpenOptions::new();
        options.read(true).append(true).create(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&self.path)?;
        self.is_torn = !ends_a_line(&mut file)?;
        self.file = Some(file.try_clone()?);
        Ok(file)
    }
}

/// Whether the next line can begin at the end of the file. Whoever was killed may have left half of one.
fn ends_a_line(file: &mut File) -> io::Result<bool> {
    // What is no regular file has no last byte to look at.
    if !file.metadata()?.is_file() || file.seek(SeekFrom::End(0))? == 0 {
        return Ok(true);
    }
    file.seek(SeekFrom::End(-1))?;
    let mut last = [0];
    file.read_exact(&mut last)?;
    Ok(last == *b"\n")
}
