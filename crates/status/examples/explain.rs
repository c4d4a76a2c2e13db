//! What does this status mean? `cargo run --example explain -- CTImageStorage C-STORE A712`

use kerma_dictionary::{data_elements, sop_classes};
use kerma_status::{Status, tables};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        [sop_class, service, status] => match explain(sop_class, service, status) {
            Some(meaning) => println!("{meaning}"),
            None => eprintln!("no such SOP class, DIMSE service or status"),
        },
        _ => eprintln!("usage: explain <SOP class keyword> <DIMSE service> <status, hexadecimal>"),
    }
}

fn explain(sop_class: &str, service: &str, status: &str) -> Option<String> {
    let sop_class = sop_classes::by_keyword(sop_class)?;
    let service = sop_classes::DimseService::ALL.iter().find(|known| known.name() == service)?;
    let status = Status(u16::from_str_radix(status.trim_start_matches("0x"), 16).ok()?);
    let table = tables::of_sop_class(sop_class, *service);
    let mut meaning = format!("{} in {}", table.describe(status), table.source);
    for &tag in table.find(status).map_or(&[][..], |row| row.related_elements) {
        let name = data_elements::by_tag(tag).map_or("", |element| element.name);
        meaning.push_str(&format!("\n  may come with {tag} {name}"));
    }
    Some(meaning)
}
