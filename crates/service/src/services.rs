use alloc::{boxed::Box, sync::Arc, vec::Vec};

use kerma_association::negotiation::Supported;
use kerma_dictionary::Uid;
use kerma_dimse::Command;
use kerma_status::Status;

use crate::{AssociationInfo, Operation, Refused, Request};

/// A service class that is provided as SCP: the presentation contexts that it accepts, and an operation for each request.
pub trait ServiceClass: Send + Sync {
    /// The abstract syntaxes, with their transfer syntaxes and roles. Asked once.
    fn supported(&self) -> Vec<Supported>;

    /// The operation that serves this request. `None` if the service class has no such operation. `has_data_set` says
    /// whether the request announced a data set.
    fn begin(&self, request: Request<Command>, has_data_set: bool) -> Option<Box<dyn Operation>>;

    /// Notes the end of an association on which the service class may have served requests. Whatever belonged to that
    /// association, such as a film session, ends too.
    fn ended(&self, _association: &AssociationInfo) {}
}

/// The service classes that an Application Entity provides. If several support the abstract syntax of a request, the first
/// that has the operation serves it.
#[derive(Clone, Default)]
pub struct Services {
    classes: Vec<(Vec<Supported>, Arc<dyn ServiceClass>)>,
}

impl Services {
    /// No service class.
    pub fn new() -> Services {
        Services::default()
    }

    /// One more service class.
    pub fn with(mut self, class: impl ServiceClass + 'static) -> Services {
        self.classes.push((class.supported(), Arc::new(class)));
        self
    }

    /// These service classes, followed by the others.
    pub fn and(mut self, others: &Services) -> Services {
        self.classes.extend(others.classes.iter().cloned());
        self
    }

    /// What is supported, for the acceptor's policy, in the order in which the classes were given.
    pub fn supported(&self) -> impl Iterator<Item = &Supported> {
        self.classes.iter().flat_map(|(supported, _)| supported)
    }

    /// Whether any of them supports the abstract syntax.
    pub fn supports(&self, abstract_syntax: &Uid) -> bool {
        self.classes_of(abstract_syntax).next().is_some()
    }

    /// The operation that serves this request. A request that the context's service class has no operation for is
    /// answered with 0x0211, unrecognized operation (PS3.7 §C.5.23).
    pub fn begin(&self, request: Request<Command>, has_data_set: bool) -> Box<dyn Operation> {
        self.classes_of(&request.context.abstract_syntax)
            .find_map(|class| class.begin(request.clone(), has_data_set))
            .unwrap_or_else(|| Box::new(unrecognized(&request, has_data_set)))
    }

    /// Tells every service class that the association is over.
    pub fn ended(&self, association: &AssociationInfo) {
        self.classes.iter().for_each(|(_, class)| class.ended(association));
    }

    fn classes_of(&self, abstract_syntax: &Uid) -> impl Iterator<Item = &dyn ServiceClass> {
        self.classes.iter().filter_map(|(supported, class)| {
            let supports =
                supported.iter().any(|supported| supported.abstract_syntax.contains(abstract_syntax));
            supports.then_some(class.as_ref())
        })
    }
}

fn unrecognized(request: &Request<Command>, has_data_set: bool) -> Refused {
    log::warn!(
        "{} asked for {}, which is no operation of {}: 0x0211 unrecognized operation",
        request.association.requestor,
        request.command,
        request.context.abstract_syntax
    );
    Refused::new(&request.command, Status::UNRECOGNIZED_OPERATION, has_data_set)
}
