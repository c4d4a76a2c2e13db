//! What is below associations, and what is configured.

use std::time::Duration;

use crate::options::Timeout;
use crate::tools::conformance::document::{Document, Line, Table, code};
use crate::tools::conformance::statement::Statement;

pub(in crate::tools::conformance) fn write(statement: &Statement<'_>, document: &mut Document) {
    let configuration = statement.configuration;
    document.section(1, "Communication Profiles and Configuration");
    document.section(2, "Network Interfaces");
    document.list([
        Line::from("The DICOM upper layer over TCP/IP (PS3.8), by the network stack of the operating system, over whatever medium that supports."),
        Line::from("IPv4 and IPv6. Names of hosts are looked up by the operating system (DNS)."),
        Line::from(match configuration.bind_address.as_str() {
            "" => "qrscp listens on all interfaces.".to_owned(),
            address => format!("qrscp listens on {address} alone."),
        }),
        Line::from("No part of the configuration is had from a network: neither LDAP nor DHCP is used."),
    ]);
    document.section(2, "AE Titles and Addresses");
    let mut table = Table::new("local AE titles", ["Application Entity", "AE title", "TCP port"]);
    table.row([
        "qrscp".into(),
        code(configuration.ae_title.0.to_string().trim()),
        configuration.port.to_string().into(),
    ]);
    for tool in &statement.tools {
        let accepts = tool.activities.iter().any(|activity| {
            matches!(activity.side, crate::tools::conformance::applications::Side::Accepts(_))
        });
        let port = if accepts { "as the command line says" } else { "–" };
        table.row([
            tool.name.into(),
            code(tool.name.to_uppercase()).text(" unless -aet names another"),
            port.into(),
        ]);
    }
    document.table(table);
    let mut table = Table::new("remote AE titles that qrscp knows", ["AE title", "Host", "TCP port"]);
    for (title, peer) in &configuration.peers {
        let (host, port) = match &peer.address {
            Some(address) => (code(&address.host), address.port.to_string().into()),
            None => ("none: it is not called".into(), "–".into()),
        };
        table.row([code(title.0.to_string().trim()), host, port]);
    }
    if table.rows.is_empty() {
        document.paragraph("The configuration of qrscp names no remote Application Entity.");
    }
    document.table(table);
    document.section(2, "Parameters");
    let mut table = Table::new("parameters of qrscp", ["Parameter", "Key", "Value"]);
    let mut row = |name: &str, key: &str, value: Line| table.row([name.into(), code(key), value]);
    row("Longest PDU to receive", "max_pdu", super::entities::bytes(configuration.max_pdu));
    row(
        "Time for establishing and releasing an association",
        "acse_timeout",
        seconds(configuration.acse_timeout),
    );
    row("Time for a DIMSE message that is awaited", "dimse_timeout", seconds(configuration.dimse_timeout));
    row(
        "Time for connecting, for writing, and for an idle association",
        "network_timeout",
        seconds(configuration.network_timeout),
    );
    row("Time for operations to end at a shutdown", "grace", seconds(configuration.grace));
    row("Associations at a time", "associations", configuration.associations.to_string().into());
    row("Queries answered at a time", "query.at_a_time", configuration.query.at_a_time.to_string().into());
    row(
        "Queries and retrievals without the unique keys of the levels above",
        "query.relational",
        yes(configuration.query.relational, "always", "if negotiated"),
    );
    row(
        "Keys that the index does not have",
        "query.from_files",
        yes(configuration.query.from_files, "are looked up in the files", "are not supported (0xFF01)"),
    );
    row(
        "Sub-operations under way at a time, if the peer agrees",
        "retrieve.async_operations",
        configuration.retrieve.async_operations.to_string().into(),
    );
    document.table(table);
    document.paragraph("The tools have the same times (30 seconds each, options -ta, -td, -tn) and receive PDUs of 16382 bytes (-pdu) unless told otherwise.");
}

fn seconds(timeout: Timeout) -> Line {
    match timeout.0 {
        None => "no limit".into(),
        Some(time) if time.subsec_nanos() == 0 => format!("{} s", time.as_secs()).into(),
        Some(time) => format!("{} s", Duration::as_secs_f64(&time)).into(),
    }
}

fn yes(is_so: bool, then: &str, otherwise: &str) -> Line {
    if is_so { then.into() } else { otherwise.into() }
}
