//! Who may do what, and how that is enforced.

use crate::tools::conformance::document::{Document, Line, Table, code};
use crate::tools::conformance::statement::Statement;
use kerma_tls::Profile;

use crate::tools::qrscp::configuration::{Asked, Configuration, Right, Tls};

pub(in crate::tools::conformance) fn write(statement: &Statement<'_>, document: &mut Document) {
    let configuration = statement.configuration;
    document.section(1, "Security");
    document.section(2, "Rights of Application Entities");
    document.paragraph(
        "qrscp lets Application Entities do what the configuration says of their calling AE title. A title is not a proof of identity: the \
         network must keep strangers out.",
    );
    let mut table = Table::new("rights at qrscp", ["Calling AE title", "Rights", "Associations at a time"])
        .named("rights");
    let rights = |rights: &[Right]| match rights.is_empty() {
        true => Line::from("none: the association is rejected"),
        false => Line::joined(rights.iter().map(|right| code(name(*right))), ", "),
    };
    let associations = |most: Option<usize>| {
        most.map_or_else(|| "no limit of its own".into(), |most| Line::from(most.to_string()))
    };
    for (title, peer) in &configuration.peers {
        table.row([
            code(title.0.to_string().trim()),
            rights(&peer.rights),
            associations(configuration.associations_of(&title.0)),
        ]);
    }
    table.row([
        "every other".into(),
        rights(&configuration.access.others),
        associations(configuration.access.associations_per_peer),
    ]);
    document.table(table);
    let mut table = Table::new("what each right is for", ["Right", "Services"]);
    table.row([code("store"), "C-STORE, and every normalized service that changes something, such as Storage Commitment, MPPS, and UPS Push and Pull".into()]);
    table.row([code("find"), "C-FIND, of the worklist too, and every normalized service that only looks, such as MPPS Retrieve and UPS Watch and Query".into()]);
    table.row([code("retrieve"), "C-GET, C-MOVE, and Media Creation Management".into()]);
    table.row(["any of them".into(), "C-ECHO".into()]);
    document.table(table);
    document.section(2, "Security Profiles");
    document.list([
        tls(configuration),
        Line::from("User identity (PS3.7 §D.3.3.7): qrscp and the SCPs accept the sub-item, and neither check nor answer it. The SCUs send a user name, a user name and passcode, a Kerberos ticket, a SAML assertion or a JSON Web Token if options say so, and ask for a confirmation with --pos-response; one that does not come is a warning."),
        Line::from("Digital signatures, encryption of attributes or files, and audit messages (PS3.15): none."),
        Line::from("De-identification: none."),
    ]);
    document.section(2, "Confidentiality of the Log");
    document.paragraph("No patient data are logged unless --log-identifiers asks for that: AE titles, addresses, UIDs, statuses and tags are.");
}

/// What is said of secure transport connections.
fn tls(configuration: &Configuration) -> Line {
    let Tls { key, peers, profile, port, .. } = &configuration.tls;
    let tools = "The tools use it with +tls and DCMTK's other options: TLS 1.2 and 1.3 by the BCP 195 RFC 8996, 9325 TLS profile or, if asked \
                 for, the extended one (PS3.15 §B.12, §B.13).";
    if key.is_none() {
        return Line::from(format!(
            "Secure transport connections (TLS): qrscp does not use it with this configuration. {tools}"
        ));
    }
    let profile = match profile {
        Profile::Bcp195 => "the BCP 195 RFC 8996, 9325 TLS profile (PS3.15 §B.12)",
        Profile::Bcp195Extended => "the extended BCP 195 RFC 8996, 9325 TLS profile (PS3.15 §B.13)",
    };
    let peers = match peers {
        Asked::Require => "has to show a certificate of a known authority",
        Asked::Request => "may show a certificate, which has to be of a known authority then",
        Asked::None => "is asked for no certificate",
    };
    let place = match port {
        Some(port) => format!("at port {port}; port {} stays without", configuration.port),
        None => format!("at port {}", configuration.port),
    };
    Line::from(format!(
        "Secure transport connections (TLS): qrscp serves {profile}, TLS 1.2 and 1.3, {place}. Who comes {peers}. {tools}"
    ))
}

fn name(right: Right) -> &'static str {
    match right {
        Right::Store => "store",
        Right::Find => "find",
        Right::Retrieve => "retrieve",
    }
}
