//! Files that tools make or change: there whole or as they were.

use std::fs::{self, File, Metadata};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::files::part_file::PartFile;

/// Writes a file whole: aside, to the disk, and then in place of one that has its name, whose owner and permissions it
/// takes over. A link stays one, to what is written. `-` is stdout; a device or pipe is written to.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if path == Path::new("-") {
        let mut stdout = io::stdout().lock();
        return stdout.write_all(bytes).and_then(|()| stdout.flush());
    }
    match fs::metadata(path) {
        Ok(there) if there.is_file() => replace(&fs::canonicalize(path)?, bytes, Some(&there)),
        Ok(there) if there.is_dir() => Err(io::ErrorKind::IsADirectory.into()),
        Ok(_) => fs::write(path, bytes),
        // a link to nowhere becomes a link to the file
        Err(error) if error.kind() == io::ErrorKind::NotFound => replace(&behind_links(path), bytes, None),
        Err(error) => Err(error),
    }
}

/// Keeps a second name for a file, `NAME.bak`, in place of an older one; whatever happens to the first name, what the
/// second one names stays. Where a file cannot have two names it is copied.
pub(crate) fn back_up(path: &Path) -> io::Result<PathBuf> {
    let path = fs::canonicalize(path)?;
    let mut name = path.clone().into_os_string();
    name.push(".bak");
    let backup = PathBuf::from(name);
    let aside = PartFile::name_in(folder_of(&path));
    if fs::hard_link(&path, &aside).is_err() {
        fs::copy(&path, &aside)?;
        File::open(&aside)?.sync_all()?;
    }
    fs::rename(&aside, &backup).inspect_err(|_| drop(fs::remove_file(&aside)))?;
    Ok(backup)
}

fn replace(path: &Path, bytes: &[u8], like: Option<&Metadata>) -> io::Result<()> {
    let folder = folder_of(path);
    let name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?;
    let mut part = PartFile::create(folder)?;
    if let Some(like) = like {
        // before there is anything in it to be read
        part.take_after(like)?;
    }
    part.write(bytes)?;
    part.sync()?;
    part.finish(name)?;
    // the name is on the disk, too, where folders can be synced
    let _ = File::open(folder).and_then(|folder| folder.sync_all());
    Ok(())
}

/// Where a file of this name is, or would be: behind the links, of which the last may lead to nothing.
fn behind_links(path: &Path) -> PathBuf {
    const MOST_LINKS: usize = 40;
    let mut path = path.to_path_buf();
    for _ in 0..MOST_LINKS {
        match fs::read_link(&path) {
            Ok(target) => path = folder_of(&path).join(target),
            Err(_) => break,
        }
    }
    path
}

/// The folder that a file is in.
fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Scratch(PathBuf);

    impl Scratch {
        fn new(name: &str) -> Scratch {
            let folder = std::env::temp_dir().join(format!("kerma-written-{}-{name}", std::process::id()));
            fs::create_dir_all(&folder).unwrap();
            Scratch(folder)
        }

        fn names(&self) -> Vec<String> {
            let entries = fs::read_dir(&self.0).unwrap();
            let mut names: Vec<_> =
                entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
            names.sort();
            names
        }
    }

    impl Drop for Scratch {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn a_backup_is_what_the_file_was_and_replaces_an_older_one() {
        let scratch = Scratch::new("backup");
        let file = scratch.0.join("a.dcm");
        for (content, then) in [(&b"1"[..], &b"2"[..]), (b"2", b"3")] {
            fs::write(&file, content).unwrap();
            let backup = back_up(&file).unwrap();
            write(&file, then).unwrap();
            assert_eq!((fs::read(&backup).unwrap(), fs::read(&file).unwrap()), (content.into(), then.into()));
        }
        assert_eq!(scratch.names(), ["a.dcm", "a.dcm.bak"]);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link_and_its_file_keeps_its_permissions() {
        use std::os::unix::fs::{PermissionsExt as _, symlink};
        let scratch = Scratch::new("link");
        let (file, link, nowhere) = (scratch.0.join("a"), scratch.0.join("l"), scratch.0.join("n"));
        fs::write(&file, b"old").unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
        symlink("a", &link).unwrap();
        symlink("b", &nowhere).unwrap();
        write(&link, b"new").unwrap();
        write(&nowhere, b"new").unwrap();
        assert_eq!(fs::read(&file).unwrap(), b"new");
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o640);
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read(scratch.0.join("b")).unwrap(), b"new");
        assert_eq!(scratch.names(), ["a", "b", "l", "n"]);
    }

    #[test]
    fn what_cannot_be_written_leaves_what_is_there() {
        let scratch = Scratch::new("fails");
        assert!(write(&scratch.0, b"new").is_err());
        assert!(write(&scratch.0.join("no/such/folder"), b"new").is_err());
        assert!(scratch.names().is_empty());
    }
}
