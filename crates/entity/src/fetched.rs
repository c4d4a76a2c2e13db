use kerma_dictionary::{Uid, sop_classes};
use kerma_dimse::Command;
use kerma_service::retrieve::RetrieveResponse;
use kerma_status::{Category, Status, tables};

/// How a C-GET or C-MOVE ended.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RetrieveResult {
    /// The final response: its status, the numbers of sub-operations, and the failed instances.
    pub response: RetrieveResponse,
    /// In a C-GET, the number of instances that were stored with Success or a Warning.
    pub received: usize,
    /// In a C-GET, the instances that came and were refused, each with the status of the refusal.
    pub refused: Vec<(Uid, Status)>,
    /// In a C-GET, the expected SOP classes without a presentation context. Instances of these could not come.
    pub unreceivable: Vec<Uid>,
}

impl RetrieveResult {
    /// Whether every instance came, or got to its destination, as far as either side knows.
    pub fn is_complete(&self) -> bool {
        let failed = self.response.counts.failed.unwrap_or(0);
        let good = matches!(self.response.category, Category::Success | Category::Warning);
        good && failed == 0
            && self.refused.is_empty()
            && self.unreceivable.is_empty()
            && self.response.failed_instances.is_empty()
    }
}

/// The instances of a C-GET so far.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    received: usize,
    refused: Vec<(Uid, Status)>,
    unreceivable: Vec<Uid>,
}

impl Tally {
    /// No instance yet. Instances of these SOP classes cannot come.
    pub fn new(unreceivable: Vec<Uid>) -> Tally {
        Tally { unreceivable, ..Tally::default() }
    }

    /// Counts an instance that came, by the response to it.
    pub fn served(&mut self, response: &Command) {
        let (Command::CStoreRsp(_), Some(status)) = (response, response.status()) else { return };
        let class = response.sop_class_uid().and_then(sop_classes::by_uid);
        let table = class
            .map_or(&tables::STORAGE, |class| tables::of_sop_class(class, sop_classes::DimseService::CStore));
        match table.category(status) {
            Category::Success | Category::Warning => self.received += 1,
            _ => {
                let sop_instance = response.sop_instance_uid().cloned().unwrap_or(Uid::from_static(""));
                log::error!("C-GET: {sop_instance} was not taken: {}", table.describe(status));
                self.refused.push((sop_instance, status));
            }
        }
    }

    /// The operation ended with this response.
    pub fn finish(self, response: RetrieveResponse) -> RetrieveResult {
        let Tally { received, refused, unreceivable } = self;
        RetrieveResult { response, received, refused, unreceivable }
    }
}
