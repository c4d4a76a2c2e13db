//! For whom the statement is, and what its words mean.

use crate::tools::conformance::document::{Document, Line, Table};
use crate::tools::conformance::statement::Statement;

pub(in crate::tools::conformance) fn write(_: &Statement<'_>, document: &mut Document) {
    document.section(1, "Introduction");
    document.section(2, "Audience");
    document.paragraph(
        "For those who connect devices with this program: administrators, service engineers, and those who plan and test. They know \
         the terms of DICOM.",
    );
    document.section(2, "Remarks");
    document.list([
        "Conformance of two products is needed for them to work together, and is not enough. Whoever connects them tests that they do.".into(),
        "The statement is about this version with this configuration. It is printed anew after either has changed.".into(),
        "A presentation context that is in no table here is refused (abstract-syntax-not-supported or \
         transfer-syntaxes-not-supported, PS3.8 Table 9-18)."
            .into(),
    ]);
    document.section(2, "Terms and Abbreviations");
    let mut table = Table::new("terms and abbreviations", ["Term", "Meaning"]);
    for (term, meaning) in TERMS {
        table.row([(*term).into(), (*meaning).into()]);
    }
    document.table(table);
    document.section(2, "References");
    document.list([
        Line::from("DICOM Standard, NEMA PS3, in particular PS3.2 (conformance), PS3.4 (service classes), PS3.5 (encoding), PS3.6 (data dictionary), PS3.7 (messages), PS3.8 (associations), PS3.10 and PS3.11 (media): https://www.dicomstandard.org/current"),
        Line::from("The documentation of kerma, which says of each service class how its messages are served."),
    ]);
}

const TERMS: &[(&str, &str)] = &[
    ("AE", "Application Entity: one end of an association, with a title"),
    ("AE title", "The name of an Application Entity, up to 16 characters"),
    ("Association", "A connection over which two Application Entities have agreed what they will exchange"),
    ("DIMSE", "The messages of DICOM: C-STORE, N-CREATE and so on"),
    ("IAN", "Instance Availability Notification"),
    ("IOD", "Information Object Definition"),
    ("MPPS", "Modality Performed Procedure Step"),
    ("MWL", "Modality Worklist"),
    ("PDU", "Protocol Data Unit: the unit in which associations transfer"),
    (
        "Presentation context",
        "A SOP class and the transfer syntaxes that are proposed for it, or the one that is agreed upon",
    ),
    ("Role", "SCU or SCP. In the tables it is the role of the Application Entity that is described"),
    ("SCP", "Service Class Provider: performs what it is asked"),
    ("SCU", "Service Class User: asks"),
    ("SOP class", "A kind of object and what can be done with it"),
    ("Transfer syntax", "How data sets and their pixel data are encoded"),
    ("UID", "Unique Identifier"),
    ("UPS", "Unified Procedure Step"),
    ("VR", "Value Representation"),
];
