use kerma_ae::normalized::EventRequest;
use kerma_ae::ups::{self, ReceiveReports, Report};
use kerma_ae::{ApplicationEntity, Error, Listener, Verification};
use kerma_dataset::json as dicom_json;
use kerma_dictionary::tags;
use serde_json::{Value, json};

use super::{Arguments, NAME};
use crate::report::events;
use crate::report::output::Output;
use crate::{entity, signals};

/// A listener for events, which prints them.
pub(super) struct Listening {
    serving: std::thread::JoinHandle<Result<(), Error>>,
}

impl Listening {
    /// Listens before anything is asked: an event may come before the response does.
    pub(super) fn start(arguments: &Arguments, port: u16, output: Output) -> Result<Listening, Error> {
        let shown = move |request: &EventRequest, report: Report| show(request, &report, output);
        let entity = acceptor(arguments, shown, output)?;
        let listener = entity::listen(entity, arguments.bind_address.as_deref(), port)?;
        signals::on_termination(entity::stop(&listener));
        let address = listener.local_addr();
        log::info!("Listening on {address}");
        output.event("listening", || json!({ "address": address.to_string() }));
        let serve = move || Listener::serve(listener);
        let serving = std::thread::Builder::new().name("listener".into()).spawn(serve);
        let serving = serving.map_err(|error| Error::Listen(address.to_string(), error))?;
        Ok(Listening { serving })
    }

    /// Serves until a signal comes.
    pub(super) fn serve(self) -> Result<bool, Error> {
        match self.serving.join() {
            Ok(served) => served.map(|()| true),
            Err(panic) => std::panic::resume_unwind(panic),
        }
    }
}

/// Who listens for events, and by whom they are heard.
pub(crate) fn acceptor(
    arguments: &Arguments,
    heard: impl ReceiveReports + 'static,
    output: Output,
) -> Result<ApplicationEntity, Error> {
    let requestor = &arguments.requestor;
    Ok(entity::beside(NAME, requestor.calling_aet, requestor, output)?
        .provide(Verification::new())
        .provide(ups::events(heard))
        .grace(entity::GRACE))
}

/// `UPS State Report 1.2.3: IN PROGRESS`, and the event information.
fn show(request: &EventRequest, report: &Report, output: Output) {
    let Report { event_type, sop_instance, information } = report;
    let state = information.string(tags::PROCEDURE_STEP_STATE).ok();
    log::info!("{event_type} of {sop_instance} from {}", request.association.peer());
    output.text(|| {
        let state = state.as_ref().map(|state| format!(": {state}")).unwrap_or_default();
        format!("{event_type} {sop_instance}{state}\n{information:#}").trim_end().to_owned()
    });
    output.event("ups_event", || {
        let information = serde_json::from_str(&dicom_json::to_json(information)).unwrap_or(Value::Null);
        let told = json!({
            "event_type_id": event_type.id(),
            "event_type": event_type.to_string(),
            "sop_instance_uid": sop_instance.to_string(),
            "state": state,
            "information": information,
        });
        events::merged(events::who(&request.association), told)
    });
}
