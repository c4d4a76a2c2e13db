use std::fs::{DirBuilder, File, OpenOptions};
use std::io;
use std::path::Path;

/// Who may read the files of an archive besides the account that it runs under. The umask of the process may take more
/// away. Files and folders that are there already stay as they are. Of systems that are not Unix it is the folder that
/// decides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ReadableBy {
    /// Nobody: files have mode 0600, folders 0700.
    #[default]
    Owner,
    /// The group: 0640 and 0750.
    Group,
    /// All accounts: 0644 and 0755.
    Everyone,
}

impl ReadableBy {
    /// Opens a file, which gets its mode if it is created.
    pub(crate) fn open(self, path: &Path, options: &mut OpenOptions) -> io::Result<File> {
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(options, self.folder_mode() & 0o666);
        options.open(path)
    }

    /// Makes a folder and those above it that are not there.
    pub(crate) fn create_folders(self, path: &Path) -> io::Result<()> {
        let mut builder = DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, self.folder_mode());
        builder.recursive(true).create(path)
    }

    #[cfg(unix)]
    fn folder_mode(self) -> u32 {
        match self {
            ReadableBy::Owner => 0o700,
            ReadableBy::Group => 0o750,
            ReadableBy::Everyone => 0o755,
        }
    }
}
