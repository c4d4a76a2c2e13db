//! Option groups of the tools that change files, spelt as DCMTK's.

use clap::Args;

/// How files are read.
#[derive(Debug, Args)]
#[command(next_help_heading = "Input Options")]
pub(crate) struct ReadOptions {
    /// Read files with File Meta Information, or data sets: whatever it is (default) [+f]
    #[arg(long, group = "input-format")]
    pub(crate) read_file: bool,
    /// Read only files with File Meta Information [+fo]
    #[arg(long, group = "input-format")]
    pub(crate) read_file_only: bool,
    /// Read data sets without File Meta Information [-f]
    #[arg(long, group = "input-format")]
    pub(crate) read_dataset: bool,
    /// Take the transfer syntax of the file, or recognise it (default) [-t=]
    #[arg(long, visible_alias = "read-xfer-detect", group = "input-syntax")]
    pub(crate) read_xfer_auto: bool,
    /// Read a data set in Explicit VR Little Endian; with -f [-te]
    #[arg(long, group = "input-syntax", requires = "read_dataset")]
    pub(crate) read_xfer_little: bool,
    /// Read a data set in Explicit VR Big Endian; with -f [-tb]
    #[arg(long, group = "input-syntax", requires = "read_dataset")]
    pub(crate) read_xfer_big: bool,
    /// Read a data set in Implicit VR Little Endian; with -f [-ti]
    #[arg(long, group = "input-syntax", requires = "read_dataset")]
    pub(crate) read_xfer_implicit: bool,
    /// Of a damaged file write what can be read, and lose the rest [+Ep]
    #[arg(long, overrides_with = "handle_parse_errors")]
    pub(crate) ignore_parse_errors: bool,
    /// Leave a damaged file as it is (default) [-Ep]
    #[arg(long)]
    pub(crate) handle_parse_errors: bool,
}

/// How files are written.
#[derive(Debug, Args)]
#[command(next_help_heading = "Output Options")]
pub(crate) struct WriteOptions {
    /// Write File Meta Information and data set (default) [+F]
    #[arg(long, group = "output-format")]
    pub(crate) write_file: bool,
    /// Write File Meta Information made anew, and data set [+Fm]
    #[arg(long, group = "output-format")]
    pub(crate) write_new_meta_info: bool,
    /// Write the data set alone [-F]
    #[arg(long, group = "output-format")]
    pub(crate) write_dataset: bool,
    /// Keep the transfer syntax (default) [+t=]
    #[arg(long, group = "output-syntax")]
    pub(crate) write_xfer_same: bool,
    /// Write in Explicit VR Little Endian [+te]
    #[arg(long, group = "output-syntax")]
    pub(crate) write_xfer_little: bool,
    /// Write in Explicit VR Big Endian [+tb]
    #[arg(long, group = "output-syntax")]
    pub(crate) write_xfer_big: bool,
    /// Write in Implicit VR Little Endian [+ti]
    #[arg(long, group = "output-syntax")]
    pub(crate) write_xfer_implicit: bool,
    /// Write in Deflated Explicit VR Little Endian [+td]
    #[arg(long, group = "output-syntax")]
    pub(crate) write_xfer_deflated: bool,
    /// Make group lengths right where there are some (default) [+g=]
    #[arg(long, group = "group-lengths")]
    pub(crate) group_length_recalc: bool,
    /// Write a group length before every group [+g]
    #[arg(long, group = "group-lengths")]
    pub(crate) group_length_create: bool,
    /// Write no group lengths [-g]
    #[arg(long, group = "group-lengths")]
    pub(crate) group_length_remove: bool,
    /// Write sequences and items with their lengths; default: as they were [+e, for modify +le]
    #[arg(long, group = "lengths")]
    pub(crate) length_explicit: bool,
    /// Write sequences and items with delimiters [-e, for modify -le]
    #[arg(long, group = "lengths")]
    pub(crate) length_undefined: bool,
    /// Keep Data Set Trailing Padding (FFFC,FFFC) (default) [-p=]
    #[arg(long, group = "padding")]
    pub(crate) padding_retain: bool,
    /// Leave Data Set Trailing Padding (FFFC,FFFC) out [-p]
    #[arg(long, group = "padding")]
    pub(crate) padding_off: bool,
}

/// DCMTK's letters for [`ReadOptions`].
pub(crate) const READ: &[(&str, &str)] = &[
    ("+f", "--read-file"),
    ("+fo", "--read-file-only"),
    ("-f", "--read-dataset"),
    ("-t=", "--read-xfer-auto"),
    ("-td", "--read-xfer-detect"),
    ("-te", "--read-xfer-little"),
    ("-tb", "--read-xfer-big"),
    ("-ti", "--read-xfer-implicit"),
    ("+Ep", "--ignore-parse-errors"),
    ("-Ep", "--handle-parse-errors"),
];

/// DCMTK's letters for [`WriteOptions`], but for those that differ from tool to tool.
pub(crate) const WRITE: &[(&str, &str)] = &[
    ("+F", "--write-file"),
    ("+Fm", "--write-new-meta-info"),
    ("-F", "--write-dataset"),
    ("+t=", "--write-xfer-same"),
    ("+te", "--write-xfer-little"),
    ("+tb", "--write-xfer-big"),
    ("+ti", "--write-xfer-implicit"),
    ("+td", "--write-xfer-deflated"),
    ("+g=", "--group-length-recalc"),
    ("+g", "--group-length-create"),
    ("-g", "--group-length-remove"),
    ("-p=", "--padding-retain"),
    ("-p", "--padding-off"),
];

/// For modify alone.
pub(crate) const MODIFY: &[(&str, &str)] = &[
    ("+r", "--recurse"),
    ("+le", "--length-explicit"),
    ("-le", "--length-undefined"),
    ("-nb", "--no-backup"),
    ("-if", "--insert-from-file"),
    ("-mf", "--modify-from-file"),
    ("-ma", "--modify-all"),
    ("-ea", "--erase-all"),
    ("-ep", "--erase-private"),
    ("-gst", "--gen-stud-uid"),
    ("-gse", "--gen-ser-uid"),
    ("-gin", "--gen-inst-uid"),
    ("-nmu", "--no-meta-uid"),
    ("-nrc", "--no-reserv-check"),
    ("-ie", "--ignore-errors"),
    ("-imt", "--ignore-missing-tags"),
    ("-iun", "--ignore-un-values"),
];

/// For convert alone.
pub(crate) const CONVERT: &[(&str, &str)] = &[
    ("+e", "--length-explicit"),
    ("-e", "--length-undefined"),
    ("+U8", "--convert-to-utf8"),
    ("+L1", "--convert-to-latin1"),
    ("+A7", "--convert-to-ascii"),
    ("+C", "--convert-to-charset"),
    ("-ig", "--no-invalid-groups"),
];

/// For dump, and as far as they are there for json.
pub(crate) const SHOW: &[(&str, &str)] = &[
    ("+P", "--search"),
    ("+s", "--search-all"),
    ("-s", "--search-first"),
    ("+p", "--prepend"),
    ("-p", "--no-prepend"),
    ("+F", "--print-filename"),
    ("+Fs", "--print-file-search"),
    ("+L", "--print-all"),
    ("-L", "--print-short"),
    ("+M", "--load-all"),
    ("-M", "--load-short"),
    ("+r", "--recurse"),
    ("+sd", "--scan-directories"),
    ("+sp", "--scan-pattern"),
];

/// For todcm alone.
pub(crate) const TODCM: &[(&str, &str)] = &[
    ("+f", "--read-meta-info"),
    ("-f", "--ignore-meta-info"),
    ("+b", "--parse-bulkdata-uri"),
    ("-b", "--ignore-bulkdata-uri"),
    ("+bd", "--bulkdata-dir"),
    ("+Ug", "--generate-new-uids"),
    ("+e", "--length-explicit"),
    ("-e", "--length-undefined"),
];

/// For mkdir alone.
pub(crate) const MKDIR: &[(&str, &str)] = &[
    ("+F", "--fileset-id"),
    ("+R", "--descriptor"),
    ("+C", "--char-set"),
    ("+id", "--input-directory"),
    ("-m", "--keep-filenames"),
    ("+m", "--map-filenames"),
    ("+r", "--recurse"),
    ("+p", "--pattern"),
    ("-W", "--no-consistency-check"),
    ("+W", "--warn-inconsist-files"),
    ("-a", "--abort-inconsist-file"),
    ("-I", "--strict"),
    ("+I", "--invent"),
    ("-Nxc", "--no-xfer-check"),
    ("-Pgp", "--general-purpose"),
    ("-Pdv", "--general-dvd-jpeg"),
    ("-Pd2", "--general-dvd-j2k"),
    ("-Pbd", "--general-bd-jpeg"),
    ("-Pb2", "--general-bd-j2k"),
    ("-Pbm", "--general-bd-mpeg2-mpml"),
    ("-Pbh", "--general-bd-mpeg2-mphl"),
    ("-Pba", "--general-bd-mpeg4-hp"),
    ("-Pbb", "--general-bd-mpeg4-hpbd"),
    ("-Pfl", "--usb-and-flash-jpeg"),
    ("-Pf2", "--usb-and-flash-j2k"),
    ("-Pmi", "--general-mime"),
    ("+D", "--output-file"),
    ("-A", "--replace"),
    ("+A", "--append"),
    ("+U", "--update"),
    ("-w", "--discard"),
    ("-nb", "--no-backup"),
];
