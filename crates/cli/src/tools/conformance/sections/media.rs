//! File-sets on media.

use crate::tools::conformance::document::{Document, Line, Table};
use crate::tools::mkdir::profile;

pub(in crate::tools::conformance) fn write(document: &mut Document) {
    document.section(1, "Media Storage");
    document.section(2, "Implementation Model");
    document.list([
        Line::default().code("kerma mkdir").text(" makes a DICOMDIR of the files in a folder, or adds to one: File-set Creator and File-set Updater."),
        Line::default().code("kerma archive export --dicomdir").text(" and ").code("--zip").text(" write instances of the archive as a file-set with a DICOMDIR: File-set Creator."),
        Line::default().code("kerma archive import").text(" and ").code("kerma storescu").text(" read the files of a file-set: File-set Reader. They go by the files and not by the DICOMDIR."),
        Line::default().code("kerma dump").text(" shows a DICOMDIR as a tree of records."),
    ]);
    document.section(2, "Application Profiles");
    document.paragraph(
        "The profiles are those of PS3.11. Each takes every storage SOP class; files in a transfer syntax that the profile does not have \
         are refused. A File-set Descriptor File is referred to if --descriptor names it. File IDs have at most 8 components of 8 characters.",
    );
    let mut table =
        Table::new("media application profiles", ["Profile", "Option", "Transfer syntaxes", "Roles"])
            .named("media");
    for (name, option, syntaxes) in profile::profiles() {
        table.row([name.into(), Line::default().code(option), syntaxes.into(), "FSC, FSU".into()]);
    }
    document.table(table);
    document.paragraph(
        "Files are written with the preamble and the File Meta Information of PS3.10: version 1, the implementation's class UID and \
         version name, and as source the AE title where an instance came over an association. No encryption and no digital signature is made.",
    );
}
