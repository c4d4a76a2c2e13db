//! What became of the files.

use std::path::Path;

use kerma_ae::{CStoreRsp, Category, Error};
use kerma_dictionary::sop_classes::{self, DimseService};
use kerma_status::tables;
use serde_json::{Value, json};

use super::plan::Instance;
use crate::report::events;
use crate::report::output::Output;

/// Counts files, and says of each what it came to.
#[derive(Debug)]
pub(super) struct Tally {
    output: Output,
    stored: usize,
    warnings: usize,
    failed: usize,
    not_sent: usize,
    passed_over: usize,
}

impl Tally {
    pub(super) const fn new(output: Output) -> Tally {
        Tally { output, stored: 0, warnings: 0, failed: 0, not_sent: 0, passed_over: 0 }
    }

    /// Whether all that was asked for was done.
    pub(super) const fn is_good(&self) -> bool {
        self.failed == 0 && self.not_sent == 0
    }

    /// A path that cannot be read.
    pub(super) fn unreadable(&mut self, path: &Path, error: &str) {
        self.failed += 1;
        self.output.event("store", || json!({ "path": path.to_string_lossy(), "error": error }));
    }

    /// Something in a folder that is not to be sent.
    pub(super) fn passed_over(&mut self) {
        self.passed_over += 1;
    }

    /// What the peer, or the attempt, came to.
    pub(super) fn sent(&mut self, instance: &Instance, result: Result<CStoreRsp, Error>) {
        let path = instance.path.display();
        let status = match result {
            Ok(response) => Ok(response.status),
            Err(Error::Status { status, .. }) => Ok(status),
            Err(error) => Err(error),
        };
        let outcome = match status {
            Ok(status) => {
                let table = sop_classes::by_uid(&instance.sop_class)
                    .map_or(&tables::STORAGE, |class| tables::of_sop_class(class, DimseService::CStore));
                match status.category(table) {
                    Category::Success => self.stored += 1,
                    Category::Warning => {
                        log::warn!("Stored with a warning: {path}: {}", table.describe(status));
                        self.stored += 1;
                        self.warnings += 1;
                    }
                    _ => {
                        log::error!("Store failed: {path}: {}", table.describe(status));
                        self.failed += 1;
                    }
                }
                events::status(status, table)
            }
            Err(error) => {
                log::error!("Store failed: {path}: {error}");
                self.failed += 1;
                json!({ "error": error.to_string() })
            }
        };
        self.output.event("store", || events::merged(members(instance), outcome));
    }

    /// A file that is not whole and is not sent.
    pub(super) fn broken(&mut self, instance: &Instance, loss: &str) {
        self.not_sent += 1;
        self.output.event("store", || events::merged(members(instance), json!({ "error": loss })));
    }

    /// The association was gone before it was this file's turn.
    pub(super) fn not_sent(&mut self, instance: &Instance) {
        log::error!("Not sent: {}", instance.path.display());
        self.not_sent += 1;
        self.output.event("store", || events::merged(members(instance), json!({ "error": "not sent" })));
    }

    /// The sum.
    pub(super) fn finish(&self) {
        let Tally { stored, warnings, failed, not_sent, passed_over, .. } = *self;
        self.output.text(|| {
            let mut text = format!("{stored} stored");
            let others = [
                (warnings, "with a warning"),
                (failed, "failed"),
                (not_sent, "not sent"),
                (passed_over, "passed over"),
            ];
            for (count, what) in others {
                if count > 0 {
                    text.push_str(&format!(", {count} {what}"));
                }
            }
            text
        });
        self.output.event("summary", || {
            json!({
                "stored": stored,
                "warnings": warnings,
                "failed": failed,
                "not_sent": not_sent,
                "passed_over": passed_over,
            })
        });
    }
}

fn members(instance: &Instance) -> Value {
    json!({
        "path": instance.path.to_string_lossy(),
        "sop_class_uid": instance.sop_class.to_string(),
        "sop_instance_uid": instance.sop_instance.to_string(),
        "transfer_syntax": instance.transfer_syntax.to_string(),
    })
}
