//! Every status of the DIMSE-N services, general ones (PS3.7 annex C) and those of each service class (PS3.4), row by row: each is
//! shown by a test here, or it is said why nothing gets there. A file a service class.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::expect_used)]

mod commitment;
mod display;
mod generic;
mod ian;
mod inventory;
mod logging;
mod media;
mod mpps;
mod rt_verification;
mod support;
mod ups;

#[test]
fn every_service_class_with_statuses_of_normalized_services_is_accounted_for() {
    let accounts = [
        include_str!("commitment.rs"),
        include_str!("display.rs"),
        include_str!("ian.rs"),
        include_str!("inventory.rs"),
        include_str!("logging.rs"),
        include_str!("media.rs"),
        include_str!("mpps.rs"),
        include_str!("rt_verification.rs"),
        include_str!("ups.rs"),
        // Its SCP is in kerma-entity.
        include_str!("../../../entity/tests/print_statuses.rs"),
    ];
    let normalized =
        |table: &&kerma_status::Table| kerma_service::normalized::SERVICES.contains(&table.dimse_service);
    let mut tables = 0;
    for table in kerma_status::tables::all().filter(normalized) {
        let service_class = format!("ServiceClass::{:?}", table.service_class.unwrap());
        assert!(accounts.iter().any(|account| account.contains(&service_class)), "{service_class}");
        tables += 1;
    }
    assert!(tables > 40, "{tables}");
}
