//! Files and folders that are made: what is in them is of patients, and the account and its group alone may read it.
//!
//! The modes are 0660 and 0770 without what the umask of the process takes away: 0640 and 0750 with the usual one.

use std::fs::{DirBuilder, File, OpenOptions};
use std::io;
use std::path::Path;

/// Creates a file that is not there.
pub(crate) fn create_new(path: &Path) -> io::Result<File> {
    open(path, OpenOptions::new().write(true).create_new(true))
}

/// Creates a file, in place of what is in one that is there.
pub(crate) fn create(path: &Path) -> io::Result<File> {
    open(path, OpenOptions::new().write(true).create(true).truncate(true))
}

fn open(path: &Path, options: &mut OpenOptions) -> io::Result<File> {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o660);
    options.open(path)
}

/// Makes a folder and those above it that are not there.
pub(crate) fn create_folders(path: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o770);
    builder.recursive(true).create(path)
}

#[cfg(all(test, unix))]
mod tests {
    use std::fs;
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    #[test]
    fn others_may_neither_read_a_file_nor_look_into_a_folder() {
        let folder = std::env::temp_dir().join(format!("kerma-own-{}", std::process::id()));
        create_folders(&folder.join("below")).unwrap();
        create_new(&folder.join("new")).unwrap();
        create(&folder.join("any")).unwrap();
        create(&folder.join("any")).unwrap();
        for path in [&folder, &folder.join("below"), &folder.join("new"), &folder.join("any")] {
            let mode = fs::metadata(path).unwrap().permissions().mode();
            assert_eq!(mode & 0o607, 0o600, "{}: {mode:o}", path.display());
        }
        fs::remove_dir_all(&folder).unwrap();
    }
}
