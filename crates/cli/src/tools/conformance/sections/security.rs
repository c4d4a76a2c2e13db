//! Who may do what, and how that is enforced.

use crate::tools::conformance::document::{Document, Line, Table, code};
use crate::tools::conformance::statement::Statement;
use kerma_audit::Destination;
use kerma_tls::Profile;

use crate::tools::qrscp::configuration::{Asked, Configuration, Host, Peer, Right, Tls, UserIdentity};

pub(in crate::tools::conformance) fn write(statement: &Statement<'_>, document: &mut Document) {
    let configuration = statement.configuration;
    document.section(1, "Security");
    document.section(2, "Rights of Application Entities");
    document.paragraph(
        "qrscp lets Application Entities do what the configuration says of their calling AE title. A title alone is no proof of identity: \
         hosts or the subject of a certificate say who may have it.",
    );
    let mut table =
        Table::new("rights at qrscp", ["Calling AE title", "Comes from", "Rights", "Associations at a time"])
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
            place(peer),
            rights(&peer.rights),
            associations(configuration.associations_of(&title.0)),
        ]);
    }
    table.row([
        "every other".into(),
        "anywhere".into(),
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
        Line::from(match configuration.access.user_identity {
            UserIdentity::Ignore => "User identity (PS3.7 §D.3.3.7): qrscp and the other SCPs accept the sub-item, and neither check nor answer it.",
            UserIdentity::Require => "User identity (PS3.7 §D.3.3.7): qrscp requires a user name and passcode, and verifies them; without, the association is rejected (2,2,1: no reason given by ACSE). It answers if the requestor asks for that. The other SCPs accept the sub-item, and neither check nor answer it.",
        }),
        Line::from("User identity of the SCUs: they send a user name, a user name and passcode, a Kerberos ticket, a SAML assertion or a JSON Web Token if options say so, and ask for a confirmation with --pos-response; one that does not come is a warning."),
        audit(configuration),
        Line::from("Digital signatures, and encryption of attributes or files (PS3.15): none."),
        Line::from("De-identification: none."),
    ]);
    document.section(2, "Confidentiality of the Log");
    document.paragraph("No patient data are logged unless --log-identifiers asks for that: AE titles, addresses, UIDs, statuses and tags are.");
}

/// Where a peer has to come from, and what it has to show.
fn place(peer: &Peer) -> Line {
    let hosts = peer.hosts.as_ref().map(|hosts| match &hosts[..] {
        [] => "nowhere".to_owned(),
        hosts => hosts.iter().map(Host::to_string).collect::<Vec<_>>().join(", "),
    });
    let subject = peer.subject.as_ref().map(|subject| format!("certificate of {}", subject.0));
    let said: Vec<String> = hosts.into_iter().chain(subject).collect();
    Line::from(if said.is_empty() { "anywhere".to_owned() } else { said.join("; ") })
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

/// What is said of the audit trail, as PS3.15 §A.5 and §A.6 ask.
fn audit(configuration: &Configuration) -> Line {
    let messages = "the Audit Trail Message Format Profile (PS3.15 §A.5): Application Activity, Begin Transferring DICOM Instances, DICOM \
                    Instances Accessed, DICOM Instances Transferred, DICOM Study Deleted, Export, Import, Procedure Record, Query, Security \
                    Alert and User Authentication. A process is named by its process id, an Application Entity by its title, and who uses \
                    kerma archive by login@host";
    match &configuration.audit.to {
        None => Line::from(format!("Audit trail: none with this configuration; [audit] has {messages}.")),
        Some(to @ Destination::SyslogTls { .. }) => Line::from(format!(
            "Audit trail: {messages}. They go to {to} by the Audit Trail Message Transmission Profile - SYSLOG-TLS (PS3.15 §A.6; RFC 5424, \
             RFC 5425): facility 10, severity 5, or 4 for failures, MSGID DICOM+RFC3881, no structured data; the longest message is not limited. \
             10,000 messages or 32 MiB wait for a server that is away."
        )),
        Some(to) => Line::from(format!("Audit trail: {messages}. They are lines of {to}.")),
    }
}

fn name(right: Right) -> &'static str {
    match right {
        Right::Store => "store",
        Right::Find => "find",
        Right::Retrieve => "retrieve",
    }
}
