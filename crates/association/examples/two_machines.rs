//! Two machines that talk to each other: no socket, no thread, no clock. A driver does the same with a socket
//! between them.
//!
//!     cargo run -p kerma-association --example two_machines

use kerma_association::{
    Association, Event, Input, Instant, Limits, Misuse, Output,
    negotiation::{Identity, Policy, Supported},
};
use kerma_dictionary::{AeTitle, AeTitleError, Uid, uids};
use kerma_pdu::{AAssociateRq, Pdv, PresentationContextRq, UserInformation};

/// One side: its machine, and the bytes on their way to it.
struct Side {
    name: &'static str,
    machine: Association,
    wire: Vec<u8>,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let limits = Limits::default();
    let mut requestor =
        Side { name: "requestor", machine: Association::requestor(request()?, limits.clone()), wire: vec![] };
    let mut acceptor = Side { name: "acceptor", machine: Association::acceptor(limits), wire: vec![] };
    let now = Instant::START;
    requestor.machine.handle(now, Input::Request)?;
    acceptor.machine.handle(now, Input::Connected)?;
    while step(&mut requestor, &mut acceptor, now)? | step(&mut acceptor, &mut requestor, now)? {}
    Ok(())
}

/// What a driver does: give the machine what was received, then do what it says until it waits.
fn step(side: &mut Side, peer: &mut Side, now: Instant) -> Result<bool, Misuse> {
    let mut busy = false;
    while !side.wire.is_empty() {
        let buffer = side.machine.receive_buffer();
        let length = buffer.len().min(side.wire.len());
        buffer.iter_mut().zip(side.wire.drain(..length)).for_each(|(to, from)| *to = from);
        side.machine.handle(now, Input::Received(length))?;
        busy = true;
    }
    loop {
        match side.machine.poll() {
            Output::Connect => side.machine.handle(now, Input::Connected)?,
            Output::Transmit(bytes) => peer.wire.extend_from_slice(&bytes),
            Output::Event(event) => {
                println!("{}: {event:?}", side.name);
                react(side, event, now)?;
            }
            Output::Close => {
                println!("{}: closes", side.name);
                peer.machine.handle(now, Input::Closed)?;
            }
            _ => return Ok(busy),
        }
        busy = true;
    }
}

/// What a user does: the requestor sends a fragment and gets it back, then releases.
fn react(side: &mut Side, event: Event, now: Instant) -> Result<(), Misuse> {
    let requestor = side.name == "requestor";
    let input = match event {
        Event::Requested(request) => {
            policy().answer(&request, &mut |_user| Identity::NotChecked).answer.into()
        }
        Event::Accepted if requestor => {
            let data = b"hello ".as_slice().into();
            Input::Data(Pdv { context_id: 1, command: true, last: true, data })
        }
        Event::Data(_) if requestor => Input::Release,
        Event::Data(pdv) => Input::Data(pdv),
        Event::ReleaseRequested => Input::ReleaseResponse,
        _ => return Ok(()),
    };
    side.machine.handle(now, input)
}

fn request() -> Result<AAssociateRq, AeTitleError> {
    Ok(AAssociateRq {
        protocol_version: 1,
        called_ae_title: AeTitle::new("ACCEPTOR")?,
        calling_ae_title: AeTitle::new("REQUESTOR")?,
        reserved: [0; 32],
        application_context: Some(uids::DICOM_APPLICATION_CONTEXT),
        presentation_contexts: vec![PresentationContextRq {
            id: 1,
            abstract_syntax: Some(uids::VERIFICATION),
            transfer_syntaxes: vec![uids::IMPLICIT_VR_LITTLE_ENDIAN],
        }],
        user_information: UserInformation { maximum_length: Some(16384), ..UserInformation::default() },
        unknown_items: vec![],
    })
}

fn policy() -> Policy {
    let implementation_class_uid = Uid::from_static("2.25.1");
    Policy::new(implementation_class_uid)
        .support(Supported::new(uids::VERIFICATION, uids::IMPLICIT_VR_LITTLE_ENDIAN))
}
