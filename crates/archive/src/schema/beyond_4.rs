//! What schema 5 has beyond schema 4: the tables of what a department asks of the archive beside images.

mod announced;
mod commitment;
mod inventories;
mod media;
mod mpps;
mod notices;
mod ups;
mod worklist;

pub(super) const BEYOND_4: &[&str] = &[
    notices::TABLES,
    commitment::TABLES,
    mpps::TABLES,
    worklist::TABLES,
    ups::TABLES,
    announced::TABLES,
    media::TABLES,
    inventories::TABLES,
];
