//! What tables refer to: lists of transfer syntaxes and of SOP classes, each once.

use kerma_ae::negotiation::Roles;
use kerma_dictionary::{TransferSyntax, Uid, uids};

use super::document::{Document, Line, Table, link};
use super::negotiation::{Context, Subject, Syntaxes};

/// From so many storage SOP classes with the same of everything, a table names their list.
const A_LIST: usize = 8;

#[derive(Debug, Default)]
pub(super) struct Lists {
    syntaxes: Vec<Syntaxes>,
    sop_classes: Vec<Vec<Uid>>,
}

/// A row of a table of presentation contexts.
pub(super) struct Row {
    /// The name, and the UID.
    pub(super) subject: [Line; 2],
    /// The context; that of the first SOP class if there are several.
    pub(super) context: Context,
}

impl Lists {
    /// The rows for these contexts.
    pub(super) fn rows(&mut self, contexts: &[Context]) -> Vec<Row> {
        let mut rows: Vec<Row> = Vec::new();
        let mut done: Vec<&Context> = Vec::new();
        let alike = |a: &Context, b: &Context| {
            (&a.roles, &a.syntaxes, &a.extended) == (&b.roles, &b.syntaxes, &b.extended)
        };
        for context in contexts {
            let row = |subject| Row { subject, context: context.clone() };
            let (Subject::SopClass(uid), true) = (&context.subject, context.subject.is_storage()) else {
                rows.push(row(subject(&context.subject)));
                continue;
            };
            if done.iter().any(|done| alike(done, context)) {
                continue;
            }
            let of_kind = contexts.iter().filter(|other| other.subject.is_storage() && alike(other, context));
            let of_kind: Vec<Uid> = of_kind
                .filter_map(|other| match &other.subject {
                    Subject::SopClass(uid) => Some(uid.clone()),
                    Subject::Unregistered => None,
                })
                .collect();
            if of_kind.len() < A_LIST {
                rows.push(row([sop_class(uid).into(), uid.to_string().into()]));
                continue;
            }
            done.push(context);
            let number = of_kind.len();
            let list = self.sop_classes(of_kind);
            rows.push(row([format!("{number} storage SOP classes").into(), list]));
        }
        rows
    }

    /// The name of these transfer syntaxes, which leads to their list.
    pub(super) fn syntaxes(&mut self, syntaxes: &Syntaxes) -> Line {
        let place = self.syntaxes.iter().position(|known| known == syntaxes).unwrap_or_else(|| {
            self.syntaxes.push(syntaxes.clone());
            self.syntaxes.len() - 1
        });
        link(format!("ts-{}", place + 1), format!("TS-{}", place + 1))
    }

    fn sop_classes(&mut self, mut uids: Vec<Uid>) -> Line {
        uids.sort();
        uids.dedup();
        let place = self.sop_classes.iter().position(|known| *known == uids).unwrap_or_else(|| {
            self.sop_classes.push(uids);
            self.sop_classes.len() - 1
        });
        link(format!("sop-{}", place + 1), format!("SOP-{}", place + 1))
    }

    /// The lists that were referred to.
    pub(super) fn write(&self, document: &mut Document) {
        document.section(1, "Transfer Syntaxes");
        document.paragraph(
            "The tables of presentation contexts refer to these lists. The order of a list is an order of preference where the \
             text beside the table says so.",
        );
        for (number, syntaxes) in (1..).zip(&self.syntaxes) {
            let mut table = Table::new(format!("transfer syntaxes TS-{number}"), ["Transfer Syntax", "UID"])
                .named(format!("ts-{number}"));
            for uid in &syntaxes.registered {
                let name = TransferSyntax::of(uid).map_or("", |syntax| syntax.name);
                table.row([name.into(), uid.to_string().into()]);
            }
            if syntaxes.others {
                table.row(["Every transfer syntax that PS3.6 does not register".into(), "any other".into()]);
            }
            document.table(table);
        }
        document.section(1, "Storage SOP Classes");
        document.paragraph("The tables of presentation contexts refer to these lists.");
        for (number, uids) in (1..).zip(&self.sop_classes) {
            let mut table = Table::new(format!("storage SOP classes SOP-{number}"), ["SOP Class", "UID"])
                .named(format!("sop-{number}"));
            for uid in uids {
                table.row([sop_class(uid).into(), uid.to_string().into()]);
            }
            document.table(table);
        }
    }
}

/// The name and the UID of what a context is for.
fn subject(subject: &Subject) -> [Line; 2] {
    match subject {
        Subject::SopClass(uid) => [sop_class(uid).into(), uid.to_string().into()],
        Subject::Unregistered => {
            ["Every SOP class that PS3.6 does not register, such as private ones".into(), "any other".into()]
        }
    }
}

/// The name of a SOP class.
pub(super) fn sop_class(uid: &Uid) -> String {
    match uids::by_uid(uid) {
        Some(entry) if entry.name.is_empty() => "(retired, its name is blank in PS3.6)".into(),
        Some(entry) if entry.retired && !entry.name.contains("etired") => format!("{} (Retired)", entry.name),
        Some(entry) => entry.name.into(),
        None => "Private".into(),
    }
}

pub(super) fn roles(roles: Roles) -> &'static str {
    match (roles.scu, roles.scp) {
        (true, true) => "SCU, SCP",
        (true, false) => "SCU",
        (false, true) => "SCP",
        (false, false) => "none",
    }
}
