//! The sections of the statement, a file each.

mod character_sets;
mod entities;
mod introduction;
mod keys;
mod media;
mod model;
mod network;
mod normalized;
mod overview;
mod security;
mod statuses;

use super::document::Document;
use super::statement::Statement;

/// The statement as a document.
pub(super) fn write(mut statement: Statement<'_>) -> Document {
    let mut document =
        Document::new(format!("DICOM Conformance Statement: kerma {}", env!("CARGO_PKG_VERSION")));
    overview::write(&mut statement, &mut document);
    document.section(1, "Table of Contents");
    document.contents();
    introduction::write(&statement, &mut document);
    model::write(&statement, &mut document);
    entities::write(&mut statement, &mut document);
    network::write(&statement, &mut document);
    media::write(&mut document);
    character_sets::write(&mut document);
    security::write(&statement, &mut document);
    document.annexes();
    statuses::write(&statement, &mut document);
    keys::write(&statement, &mut document);
    normalized::write(&statement, &mut document);
    statement.lists.write(&mut document);
    document
}
