//! An operation is a value: a C-ECHO served with no association, socket or thread around it.
#![allow(clippy::print_stdout)]
use std::{
    sync::Arc,
    task::{Context, Waker},
};

use kerma_association::{
    Negotiated, Role,
    negotiation::{PresentationContext, Roles},
};
use kerma_dictionary::{AeTitle, uids};
use kerma_dimse::{CEchoRq, Command};
use kerma_pdu::{AAssociateAc, AAssociateRq, UserInformation};
use kerma_service::{AssociationId, AssociationInfo, Request, Services, Step, verification::Verification};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let services = Services::new().with(Verification::with(|request: &Request<CEchoRq>| {
        println!("{} asks whether we are there", request.association.requestor);
    }));
    let mut operation = services.begin(request()?, false);
    loop {
        match operation.step() {
            // This handler is never pending: there is nothing to wait for.
            Step::Call => assert!(operation.call(&mut Context::from_waker(Waker::noop())).is_ready()),
            Step::Respond(message) => println!("{}", message.command),
            _ => return Ok(()),
        }
    }
}

/// What a driver makes of an A-ASSOCIATE-RQ, its acceptance and a command.
fn request() -> Result<Request<Command>, Box<dyn std::error::Error>> {
    let (requestor, acceptor) = (AeTitle::new("MODALITY")?, AeTitle::new("ARCHIVE")?);
    let rq = AAssociateRq {
        protocol_version: 1,
        called_ae_title: acceptor,
        calling_ae_title: requestor,
        reserved: [0; 32],
        application_context: Some(uids::DICOM_APPLICATION_CONTEXT),
        presentation_contexts: Vec::new(),
        user_information: UserInformation::default(),
        unknown_items: Vec::new(),
    };
    let ac = AAssociateAc {
        protocol_version: 1,
        called_ae_title: acceptor,
        calling_ae_title: requestor,
        reserved: [0; 32],
        application_context: Some(uids::DICOM_APPLICATION_CONTEXT),
        presentation_contexts: Vec::new(),
        user_information: UserInformation::default(),
        unknown_items: Vec::new(),
    };
    let (negotiated, _) = Negotiated::new(Role::Acceptor, &rq, &ac);
    let context = PresentationContext {
        id: 1,
        abstract_syntax: uids::VERIFICATION,
        transfer_syntax: uids::IMPLICIT_VR_LITTLE_ENDIAN,
        roles: Roles::SCP,
        proposed: None,
    };
    let association = Arc::new(AssociationInfo {
        id: AssociationId::next(),
        role: Role::Acceptor,
        requestor,
        acceptor,
        peer_address: None,
        peer_certificate: None,
        user: None,
        negotiated: Arc::new(negotiated),
    });
    Ok(Request { command: CEchoRq::new(1, uids::VERIFICATION).into(), context, association })
}
