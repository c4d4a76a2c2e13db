use kerma_association::{Negotiated, negotiation::PresentationContext};
use kerma_dictionary::{Uid, sop_classes::DimseService};

use super::Class;

/// The accepted presentation contexts that can carry a request, the best first: those of the SOP class itself, then those of a
/// Meta SOP class with it (PS3.4 §H.3.2.2).
///
/// `sop_class` is that of the instance, `kind` the action or event type. An instance of UPS Push is reached over the contexts
/// of all SOP classes of Unified Procedure Step that have the service and the action type (PS3.4 §CC.3.1).
pub fn contexts_for<'a, 'b>(
    negotiated: &'a Negotiated,
    sop_class: &'b Uid,
    service: DimseService,
    kind: Option<u16>,
) -> impl Iterator<Item = &'a PresentationContext> + use<'a, 'b> {
    let class = Class::of(sop_class);
    // An action type that no SOP class has says nothing about the presentation context.
    let kind = kind.filter(|id| {
        class.is_some_and(|class| class.sop_classes.iter().any(|member| member.kind(service, *id).is_some()))
    });
    let fit = move |context: &PresentationContext| {
        let fit = if context.abstract_syntax == *sop_class { Fit::Own } else { Fit::Shared };
        let Some(class) = class else { return (fit == Fit::Own).then_some(fit) };
        let member = class.addressed(&context.abstract_syntax, class.instance_class(sop_class)).ok()?;
        let has_it =
            || member.offers(service).is_some() && kind.is_none_or(|id| member.kind(service, id).is_some());
        (class.instances_of.is_none() || has_it()).then_some(fit)
    };
    let of_fit = move |wanted| negotiated.contexts.iter().filter(move |context| fit(context) == Some(wanted));
    of_fit(Fit::Own).chain(of_fit(Fit::Shared))
}

/// How well a presentation context fits a request.
#[derive(Clone, Copy, PartialEq)]
enum Fit {
    Own,
    /// By a Meta SOP class, or another SOP class for the same instances.
    Shared,
}
