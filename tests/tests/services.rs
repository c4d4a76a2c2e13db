//! The pages of `docs/services` say what the code goes by: SOP classes with their UIDs, and statuses.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use kerma::{
    dictionary::sop_classes::{self, ServiceClass},
    normalized::{Class, Kind, SERVICES},
    status::{Row, tables},
};

/// Every service class that has a page, and the page.
const PAGES: &[(ServiceClass, &str)] = &[
    (ServiceClass::BasicWorklistManagement, "basic-worklist-management.md"),
    (ServiceClass::ColorPaletteQueryRetrieve, "color-palette-query-retrieve.md"),
    (
        ServiceClass::CompositeInstanceRetrieveWithoutBulkData,
        "composite-instance-retrieve-without-bulk-data.md",
    ),
    (ServiceClass::CompositeInstanceRootRetrieve, "composite-instance-root-retrieve.md"),
    (
        ServiceClass::CompositeInstanceRetrieveWithoutBulkData,
        "composite-instance-retrieve-without-bulk-data.md",
    ),
    (ServiceClass::CompositeInstanceRootRetrieve, "composite-instance-root-retrieve.md"),
    (ServiceClass::DefinedProcedureProtocolQueryRetrieve, "defined-procedure-protocol-query-retrieve.md"),
    (ServiceClass::HangingProtocolQueryRetrieve, "hanging-protocol-query-retrieve.md"),
    (ServiceClass::ImplantTemplateQueryRetrieve, "implant-template-query-retrieve.md"),
    (ServiceClass::InventoryQueryRetrieve, "inventory-query-retrieve.md"),
    (ServiceClass::NonPatientObjectStorage, "non-patient-object-storage.md"),
    (ServiceClass::PrintManagement, "print-management.md"),
    (ServiceClass::ProtocolApprovalQueryRetrieve, "protocol-approval-query-retrieve.md"),
    (ServiceClass::QueryRetrieve, "query-retrieve.md"),
    (ServiceClass::RelevantPatientInformationQuery, "relevant-patient-information-query.md"),
    (ServiceClass::Storage, "storage.md"),
    (ServiceClass::SubstanceAdministrationQuery, "substance-administration-query.md"),
    (ServiceClass::ApplicationEventLogging, "application-event-logging.md"),
    (ServiceClass::DisplaySystemManagement, "display-system-management.md"),
    (ServiceClass::InstanceAvailabilityNotification, "instance-availability-notification.md"),
    (ServiceClass::MediaCreationManagement, "media-creation-management.md"),
    (ServiceClass::ProcedureStep, "modality-performed-procedure-step.md"),
    (ServiceClass::RtMachineVerification, "rt-machine-verification.md"),
    (ServiceClass::StorageCommitment, "storage-commitment.md"),
    (ServiceClass::StorageManagement, "storage-management.md"),
    (ServiceClass::UnifiedProcedureStep, "unified-procedure-step.md"),
    (ServiceClass::Verification, "verification.md"),
];

/// Where the statuses of C-GET and C-MOVE are: the service classes have them by reference to one another.
const RETRIEVE: &str = "retrieve.md";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/services")
}

fn pages() -> BTreeMap<String, String> {
    let pages = fs::read_dir(folder()).unwrap().map(|entry| {
        let path = entry.unwrap().path();
        (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(path).unwrap())
    });
    pages.collect()
}

/// The row as the pages have it, but for what goes with the status.
fn line(row: &Row) -> String {
    let code = match row.low == row.high {
        true => row.low.to_string(),
        false => format!("{}–{}", row.low, row.high),
    };
    format!("| {code} | {} | {} |", row.category, row.meaning)
}

#[test]
fn every_sop_class_of_a_service_class_is_on_its_page() {
    let pages = pages();
    for (service_class, name) in PAGES {
        let page = &pages[*name];
        let listed: Vec<_> = sop_classes::of(*service_class)
            .filter(|class| {
                page.contains(&format!("| {} | `{}` | {} |", class.name, constant(class.keyword), class.uid))
            })
            .collect();
        let count = sop_classes::of(*service_class).count();
        if *service_class == ServiceClass::Storage {
            assert!(page.contains(&format!("The {count} storage SOP classes")), "there are {count}");
        } else {
            assert_eq!(listed.len(), count, "{name}: {listed:?}");
        }
    }
}

#[test]
fn every_key_on_a_page_is_an_attribute() {
    let mut keys = 0;
    for (name, page) in pages() {
        let section = page.split("\n## Keys").nth(1).map_or("", |rest| rest.split("\n## ").next().unwrap());
        for row in section.lines().filter(|line| line.starts_with('|')) {
            // What stands between backticks.
            for key in row.split('`').skip(1).step_by(2) {
                assert!(kerma::dictionary::data_elements::by_keyword(key).is_some(), "{name}: {key}");
                keys += 1;
            }
        }
    }
    assert!(keys > 50, "only {keys} keys");
}

#[test]
fn no_cell_of_a_table_begins_with_a_comma_or_lacks_its_word() {
    for (name, page) in pages() {
        for row in page.lines().filter(|line| line.starts_with('|')) {
            let cell = row.split('|').map(str::trim).find(|cell| cell.starts_with([',', ';', '.']));
            assert_eq!(cell, None, "{name}: {row}");
        }
    }
}

/// The constant of a keyword, as `uids` names it.
fn constant(keyword: &str) -> String {
    kerma::dictionary::uids::by_keyword(keyword).map_or_else(String::new, |_| {
        let letters: Vec<char> = keyword.chars().collect();
        let begins = |at: usize| {
            at > 0
                && letters[at].is_ascii_uppercase()
                && (letters[at - 1].is_ascii_lowercase()
                    || letters.get(at + 1).is_some_and(char::is_ascii_lowercase))
        };
        let words = letters.iter().enumerate().map(|(at, letter)| {
            let letter = letter.to_ascii_uppercase();
            if begins(at) { format!("_{letter}") } else { letter.to_string() }
        });
        words.collect()
    })
}

#[test]
fn every_status_of_a_service_class_is_on_its_page() {
    let pages = pages();
    let of = |class| PAGES.iter().find(|(of, _)| *of == class).map(|(_, name)| *name);
    let mut rows = 0;
    for table in tables::all() {
        let Some(name) = table.service_class.and_then(of) else { continue };
        let service = table.dimse_service.name();
        let name = if matches!(service, "C-GET" | "C-MOVE") { RETRIEVE } else { name };
        let page = pages.get(name).unwrap_or_else(|| panic!("there is no page {name}"));
        for row in table.rows {
            rows += 1;
            let code = line(row);
            let is_there = match name == RETRIEVE {
                // One table for all of them.
                true => page.contains(&row.low.to_string()),
                false => page.contains(&code),
            };
            assert!(is_there, "{name} has no row {code}");
        }
    }
    assert!(rows > 150, "only {rows} rows");
}

#[test]
fn every_page_is_in_the_index_and_links_lead_somewhere() {
    let pages = pages();
    for (name, page) in &pages {
        if name != "README.md" {
            assert!(pages["README.md"].contains(&format!("({name})")), "{name} is not in the index");
        }
        for link in page.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let (to, section) = link.split_once('#').unwrap_or((link, ""));
            let to = if to.is_empty() { name } else { to };
            let page = match pages.get(to) {
                Some(page) => page.clone(),
                None => fs::read_to_string(folder().join(to))
                    .unwrap_or_else(|error| panic!("{name} links to {to}: {error}")),
            };
            let heading = |line: &str| {
                let heading = line.trim_start_matches(['#', ' ']).to_lowercase().replace(' ', "-");
                heading.replace(|character: char| !character.is_alphanumeric() && character != '-', "")
            };
            let has_section = || page.lines().any(|line| line.starts_with('#') && heading(line) == section);
            assert!(section.is_empty() || has_section(), "{name} links to {link}");
        }
    }
}

#[test]
fn the_examples_of_every_page_are_tested() {
    let tested = include_str!("../src/pages.rs");
    for name in pages().keys() {
        assert!(tested.contains(&format!("\"{name}\"")), "the examples of {name} are not tested");
    }
}

#[test]
fn every_normalized_sop_class_is_in_the_table_of_rows_with_its_services_and_types() {
    let page = &pages()["normalized.md"];
    let kinds = |kinds: &[Kind]| {
        let named: Vec<String> = kinds.iter().map(|kind| format!("{} {}", kind.id, kind.name)).collect();
        named.join("; ")
    };
    for class in Class::ALL {
        for member in class.sop_classes {
            let offered = member.services.iter();
            let services: Vec<String> =
                offered.map(|of| format!("{} {}/{}", of.service, of.scu, of.scp)).collect();
            let services = if services.is_empty() { "–".into() } else { services.join(", ") };
            let name = sop_classes::by_uid(&member.uid).unwrap();
            let row =
                format!("| {name} | {services} | {} | {} |", kinds(member.actions), kinds(member.events));
            assert!(page.contains(&row), "there is no row {row}");
        }
    }
}

#[test]
fn every_general_status_of_the_normalized_services_is_on_their_page() {
    let page = &pages()["normalized.md"];
    for row in SERVICES.iter().flat_map(|service| tables::general(*service).rows) {
        // Requests of a peer are served one after the other: none is a duplicate.
        let is_there = page.contains(&line(row)) || row.low.0 == 0x0210;
        assert!(is_there, "there is no row {}", line(row));
    }
}

#[test]
fn a_new_sop_class_with_two_services_takes_fewer_than_sixty_lines() {
    let page = &pages()["normalized.md"];
    let section = page.split("## A new SOP class").nth(1).unwrap().split("\n## ").next().unwrap();
    let example = section.split("```rust,no_run").nth(1).unwrap().split("```").next().unwrap();
    assert!(example.contains(".get(") && example.contains(".action("));
    assert!(example.lines().count() < 60);
}
