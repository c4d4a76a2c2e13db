//! Notes what is done over HTTP.

use kerma_audit::Action;
use kerma_dictionary::Uid;
use kerma_web::Asker;

use super::noting::Audit;
use super::seen::{Http, Seen};

/// Notes what the services see.
pub(crate) struct WebWatcher(pub(crate) Audit);

impl kerma_web::Watch for WebWatcher {
    fn saw(&self, asker: &Asker, seen: kerma_web::Seen) {
        self.0.see(|| Seen::Http(asker.clone(), Box::new(Http::Seen(seen))));
    }
}

impl Audit {
    /// Somebody has made, read or changed a step over HTTP, or could not; then why.
    pub(crate) fn performed_over_http(
        &self,
        asker: &Asker,
        step: &Uid,
        action: Action,
        failure: Option<String>,
    ) {
        let performed = || Http::Performed { step: step.clone(), action, failure };
        self.see(|| Seen::Http(asker.clone(), Box::new(performed())));
    }
}
