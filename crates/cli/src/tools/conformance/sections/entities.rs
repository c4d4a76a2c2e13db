//! What each Application Entity accepts and proposes.

use kerma_ae::Capacity;
use kerma_ae::negotiation::{Policy, Preference, Roles};
use kerma_dataset::part10;
use kerma_dictionary::{sop_classes, uids};
use kerma_service::normalized::Class;

use crate::tools::conformance::applications::{ARCHIVE_DOES, Activity, Application, Side};
use crate::tools::conformance::document::{Document, Line, Table, code};
use crate::tools::conformance::negotiation::{Context, Subject};
use crate::tools::conformance::rights::Who;
use crate::tools::conformance::shared::{self, Lists};
use crate::tools::conformance::statement::{self, Statement};
use crate::tools::qrscp::configuration::Right;

pub(in crate::tools::conformance) fn write(statement: &mut Statement<'_>, document: &mut Document) {
    document.section(1, "Application Entity Specifications");
    archive(statement, document);
    let Statement { tools, lists, .. } = statement;
    tools.iter().for_each(|tool| application(tool, lists, document));
}

/// A section of an Application Entity, to be linked to.
fn begin(name: &str, document: &mut Document) {
    document.section(2, format!("{name} Application Entity"));
    document.place(format!("ae-{name}"));
}

fn archive(statement: &mut Statement<'_>, document: &mut Document) {
    begin("qrscp", document);
    document.paragraph(ARCHIVE_DOES);
    document.section(3, "Association Policies");
    let setup = &statement.archive.setup;
    let mut table = policies("association policies of qrscp", &setup.title.to_string());
    let most = statement.archive.capacity.associations;
    table.row([
        "Associations that it accepts at a time".into(),
        format!("{most}; a further one is rejected (transient, local limit exceeded)").into(),
    ]);
    let Capacity { reserved, associations_per_address, .. } = statement.archive.capacity;
    if reserved > 0 {
        table.row([
            "Of them kept for the AE titles of the table of rights".into(),
            Line::from(reserved.to_string()),
        ]);
    }
    if associations_per_address < usize::MAX {
        table.row([
            "Associations with one address at a time".into(),
            Line::from(associations_per_address.to_string()),
        ]);
    }
    if let Some(most) = statement.configuration.access.associations_per_peer {
        table.row([
            "Associations of one calling AE title at a time".into(),
            format!("{most}, where the table of rights says nothing else").into(),
        ]);
    }
    table.row([
        "Associations that it requests at a time".into(),
        "one for each C-MOVE under way, and one for each Application Entity that is told of events".into(),
    ]);
    table.row(["Longest PDU that it receives".into(), bytes(setup.policy.maximum_length)]);
    let called = match statement.configuration.access.check_called {
        true => "its own; others are rejected (1,1,7: called AE title not recognized)",
        false => "any",
    };
    table.row(["Called AE title".into(), called.into()]);
    table.row([
        "Calling AE title".into(),
        Line::from(Who::with(statement.configuration, |rights| !rights.is_empty()).to_string())
            .text("; others are rejected (1,3: calling AE title not recognized)"),
    ]);
    asynchronous(&mut table, &setup.policy);
    document.table(table);

    document.section(3, "Association Acceptance Policy");
    document.paragraph(format!(
        "These presentation contexts are accepted. Of the transfer syntaxes that are proposed for one, {}. Extended negotiation is answered \
         with what is named here of what was asked. The last column says who must call: others get abstract-syntax-not-supported.",
        order(&setup.policy),
    ));
    let mut table = Table::new(
        "presentation contexts that qrscp accepts",
        [
            "SOP Class",
            "SOP Class UID",
            "DIMSE Services",
            "Transfer Syntaxes",
            "Role",
            "Extended Negotiation",
            "Accepted from",
        ],
    )
    .named("accepted-by-qrscp");
    let Statement { accepted, lists, .. } = statement;
    for (who, contexts) in accepted.iter() {
        for row in lists.rows(contexts) {
            let [name, uid] = row.subject;
            let Context { subject, roles, syntaxes, extended } = row.context;
            table.row([
                name,
                uid,
                services(&subject).into(),
                lists.syntaxes(&syntaxes),
                shared::roles(roles).into(),
                or_dash(extended),
                who.to_string().into(),
            ]);
        }
    }
    document.table(table);
    let mut notes: Vec<Line> = vec![
        "A storage SOP class is one presentation context for C-STORE (SCP) and for the sub-operations of C-GET (SCU). Role selection is \
         answered with both roles."
            .into(),
    ];
    if statement.with(Right::Store) != statement.with(Right::Retrieve) {
        notes.push(
            format!(
                "The right to store or that to retrieve opens the presentation context of a storage SOP class. C-STORE is served for {}; \
                 for others its status is 0x0124 (not authorized).",
                statement.with(Right::Store)
            )
            .into(),
        );
    }
    document.list(notes);
    document.section(3, "SOP Specific Conformance");
    document.paragraph(
        Line::from("The statuses of its responses are in ")
            .link("statuses", "the annex on statuses")
            .text(", the keys of queries in ")
            .link("keys", "the annex on keys")
            .text(", and the normalized services in ")
            .link("normalized", "their annex")
            .text("."),
    );
    storage(statement, document);
    initiation(statement, document);
}

/// What Storage does with what it is sent (PS3.4 §B.4.3).
fn storage(statement: &Statement<'_>, document: &mut Document) {
    use crate::tools::qrscp::configuration::{Duplicates, Durability};
    let storage = &statement.configuration.storage;
    let mut table = Table::new("behaviour of Storage", ["Aspect", "Behaviour"]);
    let mut row = |aspect: &str, behaviour: &str| table.row([aspect.into(), behaviour.into()]);
    row(
        "Level of support",
        "2 (full): every element is kept, private ones too, byte for byte in the transfer syntax in which it came",
    );
    row("Elements that are changed on receipt", "none");
    row("Digital signatures", "kept with the bytes that they sign (level 3), and not verified");
    row(
        "When Success is sent",
        match storage.durability {
            Durability::Full => "when the instance survives a power cut",
            Durability::Relaxed => {
                "when the instance survives an end of the process; what came in the last seconds may be lost in a power cut"
            }
        },
    );
    row(
        "The same SOP Instance UID with other bytes",
        match storage.duplicates {
            Duplicates::Keep => {
                "the first is kept; the response is 0xB000 with an Error Comment. Objects of no patient: 0x0111"
            }
            Duplicates::Replace => "the last is kept",
            Duplicates::Reject => "the first is kept; the response is 0x0111",
        },
    );
    let limit = storage
        .object_limit
        .as_ref()
        .map_or("none".into(), |limit| format!("{} bytes; a larger one is answered with 0xA700", limit.0));
    row("Largest data set", &limit);
    let keep = match (&storage.keep, &storage.quota) {
        (None, None) => "until they are removed by hand".into(),
        (keep, quota) => {
            let keep = keep.map(|keep| {
                format!("until nothing of their study was received for {} days", keep.0.as_secs() / 86400)
            });
            let quota = quota.as_ref().map(|quota| {
                format!("until all have more than {} bytes: the study that came first goes first", quota.0)
            });
            keep.into_iter().chain(quota).collect::<Vec<_>>().join(", or ")
        }
    };
    row("How long instances are kept", &keep);
    document.table(table);
}

/// What qrscp requests by itself.
fn initiation(statement: &mut Statement<'_>, document: &mut Document) {
    document.section(3, "Association Initiation Policy");
    document.section(4, "Activity: sub-operations of C-MOVE");
    let destinations: Vec<String> = statement
        .configuration
        .peers
        .iter()
        .filter(|(_, peer)| peer.address.is_some())
        .map(|(title, _)| title.0.to_string().trim().to_owned())
        .collect();
    document.paragraph(match destinations.is_empty() {
        true => "The configuration has no peer with an address: every C-MOVE is answered with 0xA801 (move destination unknown).".to_owned(),
        false => format!(
            "A C-MOVE request leads to an association with its destination, which is one of: {}. Each SOP class and transfer syntax of the \
             instances has a presentation context of its own, up to 128. Instances whose pixel data are not compressed can also be \
             re-encoded to the uncompressed transfer syntaxes, which are proposed in a further context.",
            destinations.join(", ")
        ),
    });
    let notices = statement.notices();
    if !notices.is_empty() {
        document.section(4, "Activity: notices of events");
        document.paragraph(
            "What others are to be told waits on disk until it is acknowledged, with whatever status. Without an association to tell it on, \
             one is requested of the receiver's address in the configuration, and again later if that fails.",
        );
        contexts_table(
            "presentation contexts that qrscp proposes for notices",
            &notices,
            &mut statement.lists,
            document,
        );
    }
}

fn application(tool: &Application, lists: &mut Lists, document: &mut Document) {
    begin(tool.name, document);
    document.paragraph(tool.does);
    document.section(3, "Association Policies");
    let mut table = policies(&format!("association policies of {}", tool.name), &tool.name.to_uppercase());
    let accepts = tool.activities.iter().find_map(|activity| match &activity.side {
        Side::Accepts(policy) => Some(policy),
        _ => None,
    });
    let requests = tool.activities.iter().any(|activity| !matches!(activity.side, Side::Accepts(_)));
    if requests {
        let many = if tool.name == "storescu" {
            "1; one after the other if the files need more than 128 presentation contexts"
        } else {
            "1"
        };
        table.row(["Associations that it requests at a time".into(), many.into()]);
    }
    if accepts.is_some() {
        table.row([
            "Associations that it accepts at a time".into(),
            "100; a further one is rejected (transient, local limit exceeded)".into(),
        ]);
        table.row(["Called and calling AE titles".into(), "any".into()]);
    }
    table.row([
        "Longest PDU that it receives".into(),
        bytes(tool.activities.first().map_or(0, |activity| activity.longest_pdu))
            .text(", or as ")
            .code("--max-pdu")
            .text(" says"),
    ]);
    match accepts {
        Some(policy) => asynchronous(&mut table, policy),
        None => table.row([
            "Operations outstanding at a time".into(),
            "1: no Asynchronous Operations Window is proposed".into(),
        ]),
    }
    document.table(table);
    for activity in &tool.activities {
        self::activity(activity, lists, document);
    }
}

fn activity(activity: &Activity, lists: &mut Lists, document: &mut Document) {
    match &activity.side {
        Side::Requests(_) => {
            document.section(3, format!("Association Initiation Policy: {}", activity.command));
            document.paragraph("An association is requested when a user runs the tool so. These presentation contexts are proposed, with the transfer syntaxes in order of preference; options for transfer syntaxes change them.");
            let caption = format!("presentation contexts that {} proposes", activity.command);
            contexts_table(&caption, &activity.contexts(), lists, document);
        }
        Side::Accepts(policy) => {
            document.section(3, format!("Association Acceptance Policy: {}", activity.command));
            document.paragraph(format!(
                "These presentation contexts are accepted of everybody. Of the transfer syntaxes that are proposed for one, {}; options for \
                 transfer syntaxes change that.",
                order(policy)
            ));
            let contexts = activity.contexts();
            let caption = format!("presentation contexts that {} accepts", activity.command);
            contexts_table(&caption, &contexts, lists, document);
            if contexts.iter().any(|context| context.roles == Roles::SCU) {
                document.paragraph(
                    "Where its role is SCU, the requestor reports as the SCP. Role selection that says so is confirmed; a \
                     requestor that does not propose itself as the SCP may report all the same.",
                );
            }
        }
        Side::Sends => {
            document.section(3, format!("Association Initiation Policy: {}", activity.command));
            document.paragraph(
                "An association is requested when a user runs the tool with files. The presentation contexts are those of the files: for each \
                 SOP class and transfer syntax of theirs one with that transfer syntax alone. For files whose pixel data are not compressed \
                 there is a further one, with the transfer syntaxes of this table that are not their own: they can be re-encoded.",
            );
            let caption = format!(
                "presentation contexts that {} can propose, beside the files' own transfer syntaxes",
                activity.command
            );
            contexts_table(&caption, &statement::sent(), lists, document);
        }
    }
}

fn contexts_table(caption: &str, contexts: &[Context], lists: &mut Lists, document: &mut Document) {
    let mut table = Table::new(
        caption,
        ["SOP Class", "SOP Class UID", "DIMSE Services", "Transfer Syntaxes", "Role", "Extended Negotiation"],
    );
    for row in lists.rows(contexts) {
        let [name, uid] = row.subject;
        let Context { subject, roles, syntaxes, extended } = row.context;
        let services = services(&subject).into();
        table.row([
            name,
            uid,
            services,
            lists.syntaxes(&syntaxes),
            shared::roles(roles).into(),
            or_dash(extended),
        ]);
    }
    document.table(table);
}

/// What all Application Entities have alike.
fn policies(caption: &str, title: &str) -> Table {
    let mut table = Table::new(caption, ["Policy", "Value"]);
    table.row(["AE title".into(), code(title.trim())]);
    table.row([
        "Application context".into(),
        format!("{} (DICOM Application Context Name)", uids::DICOM_APPLICATION_CONTEXT).into(),
    ]);
    table.row(["Implementation Class UID".into(), part10::IMPLEMENTATION_CLASS_UID.to_string().into()]);
    table.row(["Implementation Version Name".into(), code(part10::IMPLEMENTATION_VERSION_NAME)]);
    table
}

fn asynchronous(table: &mut Table, policy: &Policy) {
    let value = match policy.asynchronous_operations_window {
        None => "1: an Asynchronous Operations Window is answered with 1 and 1".to_owned(),
        Some(window) => {
            format!("at most {} invoked and {} performed; 0 is no limit", window.invoked, window.performed)
        }
    };
    table.row(["Operations outstanding at a time".into(), value.into()]);
}

fn order(policy: &Policy) -> &'static str {
    match policy.preference {
        Preference::Requestor => "the first of the requestor's that is in the list is taken",
        Preference::Acceptor => "the first in the list's order that is proposed is taken",
    }
}

pub(super) fn bytes(length: u32) -> Line {
    match length {
        0 => "no limit".into(),
        length => format!("{length} bytes").into(),
    }
}

pub(super) fn or_dash(text: String) -> Line {
    if text.is_empty() { "–".into() } else { text.into() }
}

/// The DIMSE services of a SOP class.
pub(super) fn services(subject: &Subject) -> String {
    let Subject::SopClass(uid) = subject else { return "C-STORE".into() };
    let Some(class) = sop_classes::by_uid(uid) else { return String::new() };
    let mut names: Vec<&str> = class.services.iter().map(|service| service.name()).collect();
    if class.meta
        && let Some(row) = Class::of(uid)
    {
        for offered in row.carried(uid).flat_map(|member| member.services) {
            let name = offered.service.name();
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    names.join(", ")
}
