use alloc::{format, string::String};

use kerma_association::{Negotiated, negotiation::PresentationContext};
use kerma_dataset::Encoding;

use super::bulk_data::is_bulk_data;
use crate::{
    Instance,
    storage::plan::{Route, route_where},
};

/// How instances go out.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sending {
    /// To the requestor of a C-GET, which is the SCP of these contexts by role selection (PS3.7 §D.3.3.4), and not
    /// to the acceptor of an association of one's own.
    pub(super) to_requestor: bool,
    /// A requestor that forgot about role selection, or that this side could not grant it to, is sent to all the
    /// same: who asks for a C-GET wants the instances.
    pub(super) lenient: bool,
    /// Without bulk data (PS3.4 annex Z).
    pub(super) without_bulk_data: bool,
}

/// Why an instance cannot be sent; for the log.
pub(super) struct UnsendableInstance(pub(super) String);

impl From<String> for UnsendableInstance {
    fn from(why: String) -> UnsendableInstance {
        UnsendableInstance(why)
    }
}

impl Sending {
    /// Whether instances may be sent on this context.
    fn may_store(self, context: &PresentationContext) -> bool {
        let asked_otherwise = context.proposed.is_some_and(|roles| !roles.scp);
        context.roles.scu || (self.to_requestor && self.lenient && !asked_otherwise)
    }

    /// The context for an instance, and the instance as it goes out there: as it is if the context's transfer syntax
    /// is its own, else re-encoded if both leave Pixel Data native.
    pub(super) fn prepare(
        self,
        instance: Instance,
        negotiated: &Negotiated,
    ) -> Result<(u8, Instance), UnsendableInstance> {
        if self.without_bulk_data {
            return self.prepare_without_bulk_data(instance, negotiated);
        }
        let may_store = |context: &PresentationContext| self.may_store(context);
        match route_where(may_store, negotiated, &instance.sop_class, &instance.transfer_syntax) {
            Some(Route::AsIs(context)) => Ok((context.id, instance)),
            Some(Route::ReEncoded(context, _)) => {
                Ok((context.id, instance.re_encoded(&context.transfer_syntax, |_, _| false)?))
            }
            None => Err(no_context(&instance)),
        }
    }

    /// Without pixel data there is nothing compressed: any context of the SOP class will do.
    fn prepare_without_bulk_data(
        self,
        instance: Instance,
        negotiated: &Negotiated,
    ) -> Result<(u8, Instance), UnsendableInstance> {
        let usable = |c: &&PresentationContext| c.abstract_syntax == instance.sop_class && self.may_store(c);
        let mut usable = negotiated.contexts.iter().filter(usable);
        match usable.find(|context| Encoding::of(&context.transfer_syntax).is_some()) {
            Some(context) => Ok((context.id, instance.re_encoded(&context.transfer_syntax, is_bulk_data)?)),
            None => Err(no_context(&instance)),
        }
    }
}

fn no_context(instance: &Instance) -> UnsendableInstance {
    let Instance { sop_class, transfer_syntax, .. } = instance;
    UnsendableInstance(format!(
        "no presentation context was accepted for {sop_class} in a transfer syntax that {transfer_syntax} can be sent as"
    ))
}
