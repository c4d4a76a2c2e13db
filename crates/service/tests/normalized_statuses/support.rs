//! What the files share: a request that is served without a network, and the account of the rows.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Arc,
    task::{Context, Waker},
};

use bytes::Bytes;
use kerma_association::{
    Negotiated, Role,
    negotiation::{PresentationContext, Roles},
};
use kerma_dataset::{DataSet, Encoding};
use kerma_dictionary::{
    AeTitle, Uid,
    sop_classes::{DimseService, ServiceClass},
};
use kerma_dimse::Command;
use kerma_pdu::AsynchronousOperationsWindow;
use kerma_service::{
    AssociationId, AssociationInfo, Request, ServiceClass as Provided, Services, Step,
    normalized::{NRequest, NResponse},
};
use kerma_status::{Row, Table, tables};

/// The Message ID of every request.
pub(crate) const MESSAGE_ID: u16 = 7;

/// How a row is shown: by the test of this name, or not, and why.
#[derive(Clone, Copy)]
pub(crate) enum Shown {
    By(&'static str),
    No(&'static str),
}

/// Holds that each row of these tables is among `rows` (the operation as the table names it, the service, the first code of the row, how
/// it is shown), that there is no other, and that the tests they name are in `source`.
pub(crate) fn account<'a>(
    tables: impl IntoIterator<Item = &'a Table>,
    rows: &[(&str, DimseService, u16, Shown)],
    source: &str,
) {
    let is_of = |table: &Table, row: &Row, shown: &(&str, DimseService, u16, Shown)| {
        (shown.0, shown.1, shown.2) == (table.operation, table.dimse_service, row.low.0)
    };
    let tables: Vec<&Table> = tables.into_iter().collect();
    for table in &tables {
        for row in table.rows {
            let shown = rows.iter().find(|shown| is_of(table, row, shown));
            let name = format!("{} of {} {:?}", row.low, table.dimse_service, table.operation);
            match shown.unwrap_or_else(|| panic!("nothing shows {name}")).3 {
                Shown::By(test) => {
                    assert!(source.contains(&format!("fn {test}()")), "{name}: there is no test {test}");
                }
                Shown::No(why) => assert!(!why.is_empty(), "{name}"),
            }
        }
    }
    for shown in rows {
        let is_there = tables.iter().any(|table| table.rows.iter().any(|row| is_of(table, row, shown)));
        assert!(is_there, "{} has no row {:04X} of {:?}", shown.1, shown.2, shown.0);
    }
}

/// The tables of a service class's DIMSE-N services.
pub(crate) fn of(service_class: ServiceClass) -> impl Iterator<Item = &'static Table> {
    tables::all().filter(move |table| table.service_class == Some(service_class))
}

/// An accepted presentation context, Explicit VR Little Endian.
pub(crate) fn context(abstract_syntax: &Uid) -> PresentationContext {
    PresentationContext {
        id: 1,
        abstract_syntax: abstract_syntax.clone(),
        transfer_syntax: Encoding::ExplicitVrLittleEndian.transfer_syntax(),
        roles: Roles::SCP,
        proposed: None,
    }
}

/// An association that a workstation has requested, with these presentation contexts.
pub(crate) fn association(contexts: Vec<PresentationContext>) -> AssociationInfo {
    AssociationInfo {
        id: AssociationId::next(),
        role: Role::Acceptor,
        requestor: AeTitle::new("WORKSTATION").unwrap(),
        acceptor: AeTitle::new("SCP").unwrap(),
        peer_address: None,
        peer_certificate: None,
        user: None,
        negotiated: Arc::new(Negotiated {
            contexts,
            rejected: Vec::new(),
            peer_maximum_length: None,
            own_maximum_length: 16384,
            asynchronous_operations_window: AsynchronousOperationsWindow { invoked: 1, performed: 1 },
            peer_implementation_class_uid: None,
            peer_implementation_version_name: None,
            sop_class_extended_negotiations: Vec::new(),
            sop_class_common_extended_negotiations: Vec::new(),
            user_identity: None,
        }),
    }
}

/// The response to a request on the presentation context of the SOP class that it names.
pub(crate) fn ask(class: impl Provided + 'static, request: NRequest) -> NResponse {
    let abstract_syntax = request.sop_class().unwrap().clone();
    ask_on(&abstract_syntax, &Services::new().with(class), request)
}

/// The response to a request on the presentation context of this abstract syntax.
pub(crate) fn ask_on(abstract_syntax: &Uid, services: &Services, request: NRequest) -> NResponse {
    let context = context(abstract_syntax);
    let encoded = request.encode(&context.transfer_syntax).unwrap();
    let association = Arc::new(association(vec![context]));
    let (command, data_set) = exchange(&association, services, request.command, encoded);
    NResponse::new(&command, data_set, &association.negotiated.contexts[0].transfer_syntax).unwrap()
}

/// What a driver does: the response to a request on the association's first presentation context. The data set comes in two
/// fragments.
pub(crate) fn exchange(
    association: &Arc<AssociationInfo>,
    services: &Services,
    mut command: Command,
    data_set: Option<Bytes>,
) -> (Command, Option<Bytes>) {
    command.set_message_id(MESSAGE_ID);
    let context = association.negotiated.contexts[0].clone();
    let request = Request { command, context, association: association.clone() };
    let mut operation = services.begin(request, data_set.is_some());
    let mut fragments = data_set.map_or(Vec::new(), |mut data_set| {
        let first = data_set.split_to(data_set.len() / 2);
        vec![data_set, first]
    });
    let mut response = None;
    loop {
        match operation.step() {
            Step::Respond(message) => {
                assert!(response.is_none(), "a second response");
                assert_eq!(message.command.message_id_being_responded_to(), Some(MESSAGE_ID));
                assert!(fragments.is_empty(), "a response before the data set has ended");
                response = Some((message.command, message.data_set));
            }
            Step::Call => {
                let mut called = || operation.call(&mut Context::from_waker(Waker::noop()));
                if let Err(panic) = catch_unwind(AssertUnwindSafe(&mut called)) {
                    operation.panicked(panic.downcast_ref::<&str>().unwrap().to_string());
                }
            }
            Step::Wait => {
                let fragment = fragments.pop().expect("it waits for a fragment that never comes");
                operation.fragment(fragment, fragments.is_empty()).unwrap();
            }
            // What is asked on the association afterwards: there is none here.
            Step::Report(_) => {}
            Step::Done => return response.expect("there is a response"),
            step => panic!("{step:?}"),
        }
    }
}

/// A data set with nothing but a Patient ID.
pub(crate) fn patient(id: &str) -> DataSet {
    let mut data_set = DataSet::new();
    data_set.set(kerma_dictionary::tags::PATIENT_ID, id).unwrap();
    data_set
}
