//! What there is, at a glance.

use std::collections::BTreeMap;

use kerma_ae::negotiation::Roles;
use kerma_dictionary::sop_classes::{self, ServiceClass};

use crate::tools::conformance::applications::Side;
use crate::tools::conformance::document::{Document, Line, Table, link};
use crate::tools::conformance::negotiation::{Context, Subject, Syntaxes};
use crate::tools::conformance::statement::{self, Statement};

pub(in crate::tools::conformance) fn write(statement: &mut Statement<'_>, document: &mut Document) {
    document.section(1, "Conformance Statement Overview");
    document.paragraph(
        "kerma is an archive for medical images (qrscp) and a set of tools, in one program. The archive stores what modalities send, \
         answers queries, and gives instances out. The tools play the other parts: each is an Application Entity of its own.",
    );
    let printed =
        Line::from("The program itself has printed this statement, with ").code("kerma conformance");
    document.paragraph(match statement.file {
        Some(path) => printed.text(" and the configuration ").code(path.display().to_string()).text(
            ". Another configuration has another statement. The tables of presentation contexts are made by the code that negotiates.",
        ),
        None => printed.text(
            " and the default configuration. Another configuration has another statement. The tables of presentation contexts are \
             made by the code that negotiates.",
        ),
    });
    services(statement, document);
    document.paragraph(
        Line::from("Media are described in ")
            .link("media", "the table of media")
            .text(", character sets in ")
            .link("character-sets", "the table of character sets")
            .text(", and who may do what in ")
            .link("rights", "the table of rights")
            .text("."),
    );
}

/// Who uses and who provides what.
fn services(statement: &mut Statement<'_>, document: &mut Document) {
    let mut users: BTreeMap<Key, [Vec<&str>; 2]> = BTreeMap::new();
    let mut note = |contexts: &[Context], name: &'static str| {
        for context in contexts {
            let [scu, scp] = users.entry(Key::of(&context.subject)).or_default();
            for (names, is) in [(scu, context.roles.scu), (scp, context.roles.scp)] {
                if is && !names.contains(&name) {
                    names.push(name);
                }
            }
        }
    };
    for (_, contexts) in &statement.accepted {
        note(contexts, "qrscp");
    }
    note(&statement.notices(), "qrscp");
    for tool in &statement.tools {
        for activity in &tool.activities {
            note(&activity.contexts(), tool.name);
            if matches!(activity.side, Side::Sends) {
                note(&statement::sent(), tool.name);
            }
        }
    }
    // Alike for the lists: who uses and provides them takes the place of extended negotiation.
    let contexts: Vec<Context> = users
        .into_iter()
        .map(|(key, [scu, scp])| Context {
            subject: key.1,
            roles: Roles::NONE,
            syntaxes: Syntaxes { registered: Vec::new(), others: false },
            extended: format!("{}|{}", scu.join(", "), scp.join(", ")),
        })
        .collect();
    let mut table = Table::new(
        "network services",
        ["SOP Class", "SOP Class UID", "User of Service (SCU)", "Provider of Service (SCP)"],
    );
    for row in statement.lists.rows(&contexts) {
        let [name, uid] = row.subject;
        let (scu, scp) = row.context.extended.split_once('|').unwrap_or_default();
        let cell = |names: &str| {
            let names = names.split(", ").filter(|name| !name.is_empty());
            let names: Vec<Line> = names.map(|name| link(format!("ae-{name}"), name)).collect();
            if names.is_empty() { "–".into() } else { Line::joined(names, ", ") }
        };
        table.row([name, uid, cell(scu), cell(scp)]);
    }
    document.table(table);
}

/// A subject, as it is sorted: by service class, then by UID.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Key(Option<ServiceClass>, Subject);

impl Key {
    fn of(subject: &Subject) -> Key {
        let class = match subject {
            Subject::SopClass(uid) => sop_classes::by_uid(uid).map(|class| class.service_class),
            Subject::Unregistered => Some(ServiceClass::Storage),
        };
        Key(class, subject.clone())
    }
}
