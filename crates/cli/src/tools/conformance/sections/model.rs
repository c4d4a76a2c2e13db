//! Which Application Entities there are, and what makes them act.

use crate::tools::conformance::applications::{ARCHIVE_DOES, Application, Side};
use crate::tools::conformance::document::{Document, Line, link};
use crate::tools::conformance::statement::Statement;

pub(in crate::tools::conformance) fn write(statement: &Statement<'_>, document: &mut Document) {
    document.section(1, "Implementation Model");
    document.section(2, "Application Data Flow");
    document.paragraph(
        "On the left of each Application Entity is what happens here, on the right what happens elsewhere. An arrow points from who \
         requests the association to who accepts it.",
    );
    document.figure("application data flow", drawing(statement));
    document.section(2, "Functional Definition of the Application Entities");
    let title = statement.archive.setup.title.to_string();
    let qrscp = link("ae-qrscp", "qrscp")
        .text(": ")
        .text(ARCHIVE_DOES)
        .text(format!(" Its AE title is {}.", title.trim()));
    let tools = statement
        .tools
        .iter()
        .map(|tool| link(format!("ae-{}", tool.name), tool.name).text(": ").text(tool.does));
    document.list(std::iter::once(qrscp).chain(tools));
    document.section(2, "Sequencing of Real-World Activities");
    document.list(SEQUENCES.iter().map(|sequence| Line::from(*sequence)));
}

const SEQUENCES: &[&str] = &[
    "Each association stands for itself: qrscp asks for no order of requests on one or over several.",
    "An instance that was answered with Success is found and retrieved from then on, also by others.",
    "A C-MOVE needs the address of its destination in the configuration before it is asked for.",
    "stgcmtscu asks for instances that storescu or another has sent before; the report comes after the response to the request.",
    "mppsscu sends N-CREATE before N-SET of a step. A step of upsscu is created, claimed, changed and completed in this order.",
    "A tool ends when everything it was asked for has been answered, or with an error. An SCP ends at a signal, once the associations have ended.",
];

/// A line for each thing that an Application Entity does.
fn drawing(statement: &Statement<'_>) -> String {
    let mut rows: Vec<(&str, &str, &str, &str)> = vec![
        ("keep and find instances", "qrscp", "<--", "store, query, retrieve, verify"),
        ("move instances", "qrscp", "-->", "receive instances (C-MOVE)"),
    ];
    if !statement.notices().is_empty() {
        rows.push(("events that are due", "qrscp", "-->", "hear of events"));
    }
    for tool in &statement.tools {
        for (side, arrow) in [(true, "-->"), (false, "<--")] {
            if tool.activities.iter().any(|activity| matches!(activity.side, Side::Accepts(_)) != side) {
                rows.push((
                    what(tool, side),
                    tool.name,
                    arrow,
                    if side { "a peer's SCP" } else { "a peer's SCU" },
                ));
            }
        }
    }
    let line = |(here, name, arrow, there): &(&str, &str, &str, &str)| {
        format!("({here:<26}) - - [ {name:<9} ] {arrow} | {there}")
    };
    rows.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn what(tool: &Application, requests: bool) -> &'static str {
    match (tool.name, requests) {
        (_, true) => "a user runs the tool",
        ("movescu" | "stgcmtscu" | "upsscu", false) => "the tool listens meanwhile",
        _ => "the tool runs",
    }
}
