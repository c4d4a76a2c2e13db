//! The log lines that people look for, and the parameters of an association at debug level.

use alloc::{borrow::ToOwned, string::String};
use core::fmt::{self, Write};

use kerma_association::Negotiated;
use kerma_dictionary::{Uid, uids};
use kerma_dimse::Command;
use kerma_pdu::{AAssociateRq, UserInformation};

/// A PDU as PS3.8 names it.
fn pdu_name(pdu_type: u8) -> &'static str {
    match pdu_type {
        1 => "A-ASSOCIATE-RQ",
        2 => "A-ASSOCIATE-AC",
        3 => "A-ASSOCIATE-RJ",
        4 => "P-DATA-TF",
        5 => "A-RELEASE-RQ",
        6 => "A-RELEASE-RP",
        7 => "A-ABORT",
        _ => "unknown PDU",
    }
}

pub(crate) fn pdu_received(pdu_type: u8, length: u32) {
    log::trace!("received {} of {length} bytes", pdu_name(pdu_type));
}

pub(crate) fn pdu_sent(pdu_type: u8, length: u32) {
    log::trace!("sent {} of {length} bytes", pdu_name(pdu_type));
}

/// A registered UID by its name.
struct Name<'a>(&'a Uid);

impl fmt::Display for Name<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match uids::by_uid(self.0) {
            Some(entry) => f.write_str(entry.name),
            None => self.0.fmt(f),
        }
    }
}

/// The parameters of a request, at debug level.
pub(crate) fn request(request: &AAssociateRq) {
    if !log::log_enabled!(log::Level::Debug) {
        return;
    }
    let mut text = String::from("Request Parameters:");
    let mut line = |line: fmt::Arguments<'_>| {
        let _ = write!(text, "\n  {line}");
    };
    line(format_args!("Calling AE title: {}", request.calling_ae_title));
    line(format_args!("Called AE title: {}", request.called_ae_title));
    user_information(&request.user_information, &mut line);
    for context in &request.presentation_contexts {
        line(format_args!("Presentation context {}:", context.id));
        if let Some(abstract_syntax) = &context.abstract_syntax {
            line(format_args!("  Abstract syntax: {}", Name(abstract_syntax)));
        }
        for transfer_syntax in &context.transfer_syntaxes {
            line(format_args!("  Transfer syntax: {}", Name(transfer_syntax)));
        }
    }
    log::debug!("{text}");
}

fn user_information(information: &UserInformation, line: &mut impl FnMut(fmt::Arguments<'_>)) {
    if let Some(length) = information.maximum_length {
        line(format_args!("Maximum length: {length}"));
    }
    if let Some(uid) = &information.implementation_class_uid {
        line(format_args!("Implementation class UID: {uid}"));
    }
    if let Some(name) = &information.implementation_version_name {
        line(format_args!("Implementation version name: {}", name.escape_ascii()));
    }
    if let Some(window) = &information.asynchronous_operations_window {
        line(format_args!(
            "Asynchronous operations: {} invoked, {} performed",
            window.invoked, window.performed
        ));
    }
    for role in &information.role_selections {
        let (scu, scp) = (role.scu_role, role.scp_role);
        line(format_args!("Role selection: {}: SCU {scu}, SCP {scp}", Name(&role.sop_class_uid)));
    }
    for extended in &information.sop_class_extended_negotiations {
        let bytes = &extended.service_class_application_information[..];
        line(format_args!("Extended negotiation: {}: {bytes:02X?}", Name(&extended.sop_class_uid)));
    }
    for common in &information.sop_class_common_extended_negotiations {
        let (sop_class, service) = (Name(&common.sop_class_uid), Name(&common.service_class_uid));
        line(format_args!("Common extended negotiation: {sop_class}: {service}"));
    }
    if let Some(identity) = &information.user_identity_rq {
        line(format_args!("User identity: type {}", identity.user_identity_type));
    }
}

/// What was agreed on, at debug level.
pub(crate) fn negotiated(negotiated: &Negotiated) {
    if !log::log_enabled!(log::Level::Debug) {
        return;
    }
    let mut text = String::from("Accept Parameters:");
    let mut line = |line: fmt::Arguments<'_>| {
        let _ = write!(text, "\n  {line}");
    };
    match negotiated.peer_maximum_length {
        Some(length) => line(format_args!("Peer's maximum length: {length}")),
        None => line(format_args!("Peer's maximum length: not given")),
    }
    line(format_args!("Own maximum length: {}", negotiated.own_maximum_length));
    if let Some(uid) = &negotiated.peer_implementation_class_uid {
        line(format_args!("Peer's implementation class UID: {uid}"));
    }
    if let Some(name) = &negotiated.peer_implementation_version_name {
        line(format_args!("Peer's implementation version name: {}", name.escape_ascii()));
    }
    let window = &negotiated.asynchronous_operations_window;
    line(format_args!("Asynchronous operations: {} invoked, {} performed", window.invoked, window.performed));
    for context in &negotiated.contexts {
        let (id, roles) = (context.id, context.roles);
        line(format_args!("Presentation context {id}: accepted, SCU {}, SCP {}", roles.scu, roles.scp));
        line(format_args!("  Abstract syntax: {}", Name(&context.abstract_syntax)));
        line(format_args!("  Transfer syntax: {}", Name(&context.transfer_syntax)));
    }
    for context in &negotiated.rejected {
        line(format_args!("Presentation context {}: {:?}", context.id, context.result));
        if let Some(abstract_syntax) = &context.abstract_syntax {
            line(format_args!("  Abstract syntax: {}", Name(abstract_syntax)));
        }
    }
    for extended in &negotiated.sop_class_extended_negotiations {
        let bytes = &extended.service_class_application_information[..];
        line(format_args!("Extended negotiation: {}: {bytes:02X?}", Name(&extended.sop_class_uid)));
    }
    log::debug!("{text}");
}

/// A message that was received or is sent: `Received Store Request` and the like, and who it concerns.
pub(crate) fn message(what: &str, command: &Command, peer: &impl fmt::Display) {
    if log::log_enabled!(log::Level::Info) {
        let (service, kind) = match command.name().rsplit_once('-') {
            Some((service, "RQ")) => (service, "Request"),
            Some((service, _)) => (service, "Response"),
            None => (command.name(), ""),
        };
        let service = match service.split_once('-') {
            Some(("C", service)) => title_case(service),
            _ => service.to_owned(),
        };
        log::info!("{what} {service} {kind}: {peer}: {command}");
    }
}

/// `STORE` as `Store`.
fn title_case(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().into_iter().chain(letters.map(|letter| letter.to_ascii_lowercase())).collect()
}
