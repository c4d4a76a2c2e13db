//! What happens on associations, as events for `--json` and as progress.

use std::fmt::Display;
use std::sync::Arc;

use kerma_ae::{AssociationInfo, Observe};
use kerma_association::{Error, Rejected};
use kerma_dimse::Command;
use kerma_pdu::{AAssociateRj, AAssociateRq};
use kerma_status::{Status, Table, tables};
use serde_json::{Value, json};

use crate::report::output::Output;
use crate::report::{progress, secrets};

/// The hooks that write events and move the progress bar; none where nobody looks.
pub(crate) fn observer(output: Output) -> Option<Arc<dyn Observe>> {
    let looked_at = output == Output::Json || progress::counts_bytes();
    looked_at.then(|| Arc::new(Events(output)) as Arc<dyn Observe>)
}

/// What kept a tool from going on.
pub(crate) fn error(error: &dyn Display, output: Output) {
    output.event("error", || json!({ "message": secrets::without(&error.to_string()) }));
}

/// `0xA700`, and what it means in the table.
pub(crate) fn status(status: Status, table: &Table) -> Value {
    let row = table.find(status);
    json!({
        "status": hexadecimal(status),
        "category": format!("{:?}", status.category(table)).to_lowercase(),
        "meaning": row.map(|row| row.meaning),
    })
}

/// `0xA700`.
pub(crate) fn hexadecimal(status: Status) -> String {
    format!("0x{:04X}", status.0)
}

/// The members of both objects.
pub(crate) fn merged(one: Value, other: Value) -> Value {
    match (one, other) {
        (Value::Object(mut one), Value::Object(other)) => {
            one.extend(other);
            Value::Object(one)
        }
        (one, _) => one,
    }
}

struct Events(Output);

impl Observe for Events {
    fn requested(&self, request: &AAssociateRq) {
        self.0.event("association_requested", || {
            let contexts = request.presentation_contexts.iter().map(|context| {
                let syntaxes: Vec<_> = context.transfer_syntaxes.iter().map(ToString::to_string).collect();
                json!({
                    "id": context.id,
                    "abstract_syntax": context.abstract_syntax.as_ref().map(ToString::to_string),
                    "transfer_syntaxes": syntaxes,
                })
            });
            json!({
                "calling_ae_title": request.calling_ae_title.to_string(),
                "called_ae_title": request.called_ae_title.to_string(),
                "presentation_contexts": contexts.collect::<Vec<_>>(),
            })
        });
    }

    fn accepted(&self, association: &AssociationInfo) {
        self.0.event("association_accepted", || {
            let contexts = association.negotiated.contexts.iter().map(|context| {
                json!({
                    "id": context.id,
                    "abstract_syntax": context.abstract_syntax.to_string(),
                    "transfer_syntax": context.transfer_syntax.to_string(),
                })
            });
            merged(who(association), json!({ "presentation_contexts": contexts.collect::<Vec<_>>() }))
        });
    }

    fn rejected(&self, request: &AAssociateRq, rejection: &AAssociateRj) {
        self.0.event("association_rejected", || {
            json!({
                "calling_ae_title": request.calling_ae_title.to_string(),
                "called_ae_title": request.called_ae_title.to_string(),
                "result": rejection.result,
                "source": rejection.source,
                "reason": rejection.reason,
                "message": Rejected(*rejection).to_string(),
            })
        });
    }

    fn released(&self, association: &AssociationInfo) {
        self.0.event("association_released", || who(association));
    }

    fn aborted(&self, association: Option<&AssociationInfo>, error: &Error) {
        self.0.event("association_aborted", || {
            let who = association.map_or_else(|| json!({}), who);
            merged(who, json!({ "message": secrets::without(&error.to_string()) }))
        });
    }

    fn message_received(&self, association: &AssociationInfo, command: &Command) {
        self.echo(association, command);
    }

    fn message_sent(&self, association: &AssociationInfo, command: &Command) {
        self.echo(association, command);
    }

    fn wants_pdus(&self) -> bool {
        progress::counts_bytes()
    }

    fn pdu_sent(&self, _pdu_type: u8, length: u32) {
        progress::sent(length.into());
    }
}

impl Events {
    /// A C-ECHO is over when its response is received, or sent. A C-STORE is an event where its file is known.
    fn echo(&self, association: &AssociationInfo, command: &Command) {
        if let Command::CEchoRsp(response) = command {
            self.0.event("echo", || {
                let echo = json!({ "message_id": response.message_id_being_responded_to });
                merged(merged(who(association), echo), status(response.status, &tables::VERIFICATION))
            });
        }
    }
}

/// Who is on the association.
pub(crate) fn who(association: &AssociationInfo) -> Value {
    json!({
        "calling_ae_title": association.requestor.to_string(),
        "called_ae_title": association.acceptor.to_string(),
        "peer_address": association.peer_address.map(|address| address.to_string()),
    })
}
