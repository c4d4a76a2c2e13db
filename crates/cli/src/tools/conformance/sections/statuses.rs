//! The statuses of responses, from the tables that the code goes by, and what they lead to.

use kerma_dictionary::sop_classes::{self, DimseService, SopClass};
use kerma_service::normalized::{self, Class};
use kerma_status::{Category, Row, Status, tables};

use crate::tools::conformance::document::{Document, Line, Table};
use crate::tools::conformance::negotiation::Subject;
use crate::tools::conformance::shared;
use crate::tools::conformance::statement::{self, Statement};
use crate::tools::qrscp::configuration::Duplicates;

pub(in crate::tools::conformance) fn write(statement: &Statement<'_>, document: &mut Document) {
    document.section(1, "Statuses");
    document.place("statuses");
    document.paragraph(
        "Each table has the statuses of one DIMSE service. What follows for the SCU is the same for all tools.",
    );
    let mut table = Table::new("what a tool does with the status of a response", ["Category", "Behaviour"]);
    for (category, behaviour) in BEHAVIOUR {
        table.row([category.to_string().into(), (*behaviour).into()]);
    }
    table.row([
        "no response in time".into(),
        "The association is aborted after the time of -td; the exit code is 1.".into(),
    ]);
    table.row([
        "association lost".into(),
        "Logged as an error; the exit code is 1. Nothing is tried again by itself.".into(),
    ]);
    document.table(table);
    document.paragraph(
        "qrscp as SCU: a sub-operation of C-MOVE or C-GET that ends with Failure, or without a response, counts as failed, one that ends with \
         Warning as warning; both are in the responses of the C-MOVE or C-GET. A notice of an event is delivered with whatever status; without \
         a response it is sent again.",
    );
    for group in groups(statement) {
        group.write(statement.configuration.storage.duplicates, document);
    }
}

/// By category.
const BEHAVIOUR: &[(Category, &str)] = &[
    (Category::Success, "What was asked for is done."),
    (Category::Pending, "C-FIND: the match is shown. C-GET, C-MOVE: the progress is shown."),
    (
        Category::Warning,
        "What was asked for is done. The status and its Error Comment are logged as a warning; the exit code stays 0.",
    ),
    (
        Category::Failure,
        "Logged as an error with the Error Comment; other requests go on; the exit code is 1.",
    ),
    (Category::Cancel, "The operation has ended because the user, or --cancel, asked for it."),
    (Category::Unknown, "As Failure."),
];

/// A status table, and the SOP classes that it is for.
struct Group {
    service: DimseService,
    rows: Vec<&'static Row>,
    names: Vec<String>,
}

fn groups(statement: &Statement<'_>) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for uid in used(statement) {
        let Some(class) = sop_classes::by_uid(&uid) else { continue };
        for (service, name, table) in tables_of(class) {
            let own = table.rows.iter();
            let general = table.general.map_or(&[][..], |general| general.rows).iter();
            let general = general.filter(|row| !table.rows.iter().any(|own| own.contains(row.low)));
            let mut rows: Vec<&Row> = own.chain(general).collect();
            rows.sort_by_key(|row| row.low.0);
            let group = match groups.iter_mut().find(|group| group.service == service && group.rows == rows) {
                Some(group) => group,
                None => {
                    groups.push(Group { service, rows, names: Vec::new() });
                    let Some(last) = groups.last_mut() else { continue };
                    last
                }
            };
            if !group.names.contains(&name) {
                group.names.push(name);
            }
        }
    }
    groups.sort_by_key(|group| group.service);
    groups
}

/// The DIMSE services of a SOP class, or of those of a Meta SOP class, with what they are of, and their statuses. Action types
/// that have statuses of their own are apart.
fn tables_of(class: &SopClass) -> Vec<(DimseService, String, &'static kerma_status::Table)> {
    let is_model = class.is_storage() || class.service_class.name().contains("Query/Retrieve");
    let name = match is_model {
        true => class.service_class.name().to_owned(),
        false => shared::sop_class(&class.uid),
    };
    let composite = class.services.iter().filter(|service| !service.is_normalized());
    let composite = composite.map(|service| (*service, name.clone(), tables::of_sop_class(class, *service)));
    let mut all: Vec<_> = composite.collect();
    for member in Class::of(&class.uid).into_iter().flat_map(|row| row.carried(&class.uid)) {
        let name = shared::sop_class(&member.uid);
        for offered in member.services {
            let service = offered.service;
            let kinds = member.kinds(service);
            if service == DimseService::NAction && !kinds.is_empty() {
                let of = |kind: &normalized::Kind| {
                    (service, format!("{name}: {kind}"), member.table(service, Some(kind.id)))
                };
                all.extend(kinds.iter().map(of));
            } else {
                all.push((service, name.clone(), member.table(service, None)));
            }
        }
    }
    all
}

/// Every SOP class of the statement.
fn used(statement: &Statement<'_>) -> Vec<kerma_dictionary::Uid> {
    let contexts = statement.all().into_iter().chain(statement::sent());
    let mut uids: Vec<_> = contexts
        .filter_map(|context| match context.subject {
            Subject::SopClass(uid) => Some(uid),
            Subject::Unregistered => None,
        })
        .collect();
    uids.sort();
    uids.dedup();
    uids
}

impl Group {
    fn write(self, duplicates: Duplicates, document: &mut Document) {
        document.section(2, format!("{}: {}", self.service, short(&self.names)));
        if self.names.len() > MANY {
            document.paragraph(format!("For {}.", self.names.join(", ")));
        }
        let mut table = Table::new(
            format!("statuses of {}: {}", self.service, short(&self.names)),
            ["Status", "Category", "Meaning", "An SCP of this program sends it when"],
        );
        for row in self.rows {
            let status = match row.low == row.high {
                true => format!("0x{:04X}", row.low.0),
                false => format!("0x{:04X} to 0x{:04X}", row.low.0, row.high.0),
            };
            let when = when(self.service, row, duplicates);
            table.row([status.into(), row.category.to_string().into(), row.meaning.into(), when]);
        }
        for (status, when) in beyond(self.service).filter(|(_, when)| is_configured(when, duplicates)) {
            let meaning = "not among the statuses of this service in the standard";
            table.row([
                format!("0x{:04X}", status.0).into(),
                Category::Failure.to_string().into(),
                meaning.into(),
                when.into(),
            ]);
        }
        document.table(table);
    }
}

/// What is sent, and is in no table of the service: failures that are general elsewhere. Those of the normalized services are
/// said of all of them, and apply where they are in a table.
fn beyond(service: DimseService) -> impl Iterator<Item = (Status, &'static str)> {
    let of_service = move |table: &&kerma_status::Table| table.dimse_service == service;
    let of_service = move || tables::all().chain([tables::general(service)]).filter(of_service);
    let sent =
        WHEN.iter().filter(move |(services, ..)| !service.is_normalized() && services.contains(&service));
    sent.map(|(_, status, when)| (Status(*status), *when))
        .filter(move |(status, _)| !of_service().any(|table| table.find(*status).is_some()))
}

fn is_configured(when: &str, duplicates: Duplicates) -> bool {
    match when {
        KEPT | REFUSED_OBJECT => duplicates == Duplicates::Keep,
        REFUSED => duplicates == Duplicates::Reject,
        _ => true,
    }
}

/// So many names are in a heading.
const MANY: usize = 2;

fn short(names: &[String]) -> String {
    match names {
        [first, .., _] if names.len() > MANY => format!("{first} and {} more", names.len() - 1),
        names => names.join(", "),
    }
}

/// When a status of this row is sent.
fn when(service: DimseService, row: &Row, duplicates: Duplicates) -> Line {
    let of_service = |services: &[DimseService]| services.is_empty() || services.contains(&service);
    let found = WHEN.iter().filter(|(services, status, when)| {
        of_service(services) && row.contains(Status(*status)) && is_configured(when, duplicates)
    });
    let is_range = row.low != row.high;
    let said = found.map(|(_, status, when)| match is_range {
        true => format!("0x{status:04X}: {when}"),
        false => (*when).to_owned(),
    });
    match said.collect::<Vec<_>>() {
        said if !said.is_empty() => said.join("; ").into(),
        _ if row.category == Category::Success => "what was asked for is done".into(),
        _ => "–".into(),
    }
}

use DimseService::{CEcho, CFind, CGet, CMove, CStore, NAction, NCreate, NDelete, NEventReport, NGet, NSet};

const KEPT: &str =
    "other bytes are stored for this SOP Instance UID: what was sent is not kept, which Error Comment says";
const REFUSED: &str = "other bytes are stored for this SOP Instance UID";
const REFUSED_OBJECT: &str =
    "other bytes are stored for this SOP Instance UID, and it is an object of no patient";

const NORMALIZED: &[DimseService] = &[NAction, NCreate, NDelete, NEventReport, NGet, NSet];

/// Of services, none for all, the statuses that are sent and when.
#[rustfmt::skip]
pub(super) const WHEN: &[(&[DimseService], u16, &str)] = &[
    (&[CEcho], 0x0000, "always"),
    (&[CStore], 0x0000, "the instance is stored, or was there with the same bytes"),
    (&[CStore], 0x0111, REFUSED),
    (&[CStore], 0x0111, REFUSED_OBJECT),
    (&[CStore], 0x0117, "the request has no Affected SOP Instance UID"),
    (&[CStore], 0x0124, "this calling AE title has no right to store"),
    (&[CStore], 0xA700, "the disk is full or refuses, or the data set is larger than the configuration allows"),
    (&[CStore], 0xA900, "an identifying attribute is missing, is not what the request says, or contradicts what is stored; Offending Element names it"),
    (&[CStore], 0xB000, KEPT),
    (&[CStore], 0xC210, "the data set cannot be read, or breaks off"),
    (&[CStore], 0xC211, "something failed here; the log says what"),
    (&[CFind], 0x0000, "there are no more matches"),
    (&[CFind], 0xA700, "as many queries as are answered at a time are under way, or the query asks for more than it may; Error Comment says which"),
    (&[CFind], 0xA900, "the level is not one of the model, or a unique key of a level above is missing and relational queries are neither negotiated nor configured"),
    (&[CFind], 0xC310, "the identifier cannot be decoded, or there is none"),
    (&[CFind], 0xC311, "something failed here; the log says what"),
    (&[CFind], 0xFE00, "the peer has cancelled"),
    (&[CFind], 0xFF00, "a match; all keys are supported"),
    (&[CFind], 0xFF01, "a match; one or more keys are not supported"),
    (&[CGet, CMove], 0x0000, "no sub-operation failed or gave a warning, or there were none"),
    (&[CGet, CMove], 0xA700, "the identifier is too large"),
    (&[CGet, CMove], 0xA702, "all sub-operations failed"),
    (&[CMove], 0xA801, "the destination is not in the configuration, or there is no association with it"),
    (&[CGet, CMove], 0xA900, "the level is not one of the model, or a unique key that names what is asked for is missing"),
    (&[CGet, CMove], 0xB000, "some sub-operations failed, or some gave a warning"),
    (&[CGet], 0xC410, "the identifier cannot be decoded, or there is none"),
    (&[CGet], 0xC411, "something failed here; the log says what"),
    (&[CMove], 0xC510, "the identifier cannot be decoded, or there is none"),
    (&[CMove], 0xC511, "something failed here; the log says what"),
    (&[CGet, CMove], 0xFE00, "the peer has cancelled"),
    (&[CGet, CMove], 0xFF00, "after each sub-operation"),
    (&[NGet, NSet], 0x0001, "attributes were asked for that the instance does not have"),
    (NORMALIZED, 0x0105, "an attribute is not one of the instance, or may not be set"),
    (NORMALIZED, 0x0106, "the value of an attribute is not one that it may have"),
    (NORMALIZED, 0x0107, "attributes were asked for that the instance does not have, or let pass that may not be set"),
    (NORMALIZED, 0x0110, "something failed here, the data set cannot be decoded, or the state of the instance does not allow it"),
    (NORMALIZED, 0x0111, "there is an instance with this UID already"),
    (NORMALIZED, 0x0112, "there is no instance with this UID"),
    (NORMALIZED, 0x0113, "the SOP class has no such event type"),
    (NORMALIZED, 0x0114, "the action or event information has an attribute that it does not have in the standard"),
    (NORMALIZED, 0x0115, "a value in the action or event information is not one that it may have"),
    (NORMALIZED, 0x0117, "the request names no instance, or what it names is no UID"),
    (NORMALIZED, 0x0118, "the service class does not have the SOP class that the request names"),
    (NORMALIZED, 0x0119, "the presentation context does not carry the SOP class that the request names"),
    (NORMALIZED, 0x0120, "an attribute that must be there is missing"),
    (NORMALIZED, 0x0121, "an attribute that must have a value has none"),
    (NORMALIZED, 0x0123, "the SOP class has no such action type"),
    (NORMALIZED, 0x0212, "the request has no action or event type"),
    (NORMALIZED, 0x0213, "the data set is larger than 256 MiB"),
    (&[], 0x0211, "the SOP class does not have the service that is asked for"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sent_is_in_a_table_of_its_service_but_for_few_failures() {
        let found: Vec<(DimseService, u16)> = DimseService::ALL
            .iter()
            .flat_map(|service| beyond(*service).map(|(status, _)| (*service, status.0)))
            .collect();
        assert_eq!(found, [(CStore, 0x0111), (CStore, 0x0111), (CGet, 0xA700), (CMove, 0xA700)]);
        let normalized = WHEN.iter().filter(|(services, ..)| services.contains(&NCreate));
        for (services, status, when) in normalized {
            let mut of_services = services.iter().map(|service| tables::general(*service));
            assert!(of_services.any(|table| table.find(Status(*status)).is_some()), "{status:04X}: {when}");
        }
    }
}
