//! The normalized services: which SOP class has which, with their action and event types.

use kerma_dictionary::sop_classes::DimseService;
use kerma_service::normalized::Class;

use crate::tools::conformance::document::{Document, Line, Table};
use crate::tools::conformance::negotiation::Subject;
use crate::tools::conformance::shared;
use crate::tools::conformance::statement::Statement;

pub(in crate::tools::conformance) fn write(statement: &Statement<'_>, document: &mut Document) {
    document.section(1, "Normalized Services");
    document.place("normalized");
    document.paragraph(
        "The SCU asks and the SCP performs, but for N-EVENT-REPORT, which the SCP asks and the SCU performs. M: the standard demands the \
         service of this side, U: it does not.",
    );
    let mut table = Table::new(
        "normalized services",
        ["SOP Class", "SOP Class UID", "DIMSE Service", "Action or event types", "SCU", "SCP", "Here"],
    );
    let mut done = Vec::new();
    let contexts = statement.all();
    for context in &contexts {
        let Subject::SopClass(uid) = &context.subject else { continue };
        for member in Class::of(uid).into_iter().flat_map(|class| class.carried(uid)) {
            if done.contains(&&member.uid) {
                continue;
            }
            done.push(&member.uid);
            let is_it = |of: &&crate::tools::conformance::negotiation::Context| match &of.subject {
                Subject::SopClass(other) => Class::of(other)
                    .is_some_and(|class| class.carried(other).any(|carried| carried.uid == member.uid)),
                Subject::Unregistered => false,
            };
            let roles = contexts
                .iter()
                .filter(is_it)
                .fold(kerma_ae::negotiation::Roles::NONE, |roles, of| roles.or(of.roles));
            for offered in member.services {
                let kinds = match offered.service {
                    DimseService::NAction | DimseService::NEventReport => {
                        let kinds = member.kinds(offered.service).iter().map(ToString::to_string);
                        super::entities::or_dash(kinds.collect::<Vec<_>>().join(", "))
                    }
                    _ => Line::from("–"),
                };
                table.row([
                    shared::sop_class(&member.uid).into(),
                    member.uid.to_string().into(),
                    offered.service.name().into(),
                    kinds,
                    offered.scu.to_string().into(),
                    offered.scp.to_string().into(),
                    shared::roles(roles).into(),
                ]);
            }
        }
    }
    document.table(table);
}
