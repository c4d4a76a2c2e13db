//! What is this? `cargo run --example lookup -- PatientName 0028,0010 1.2.840.10008.1.2.4.50 CTImageStorage`

use kerma_dictionary::{Tag, TransferSyntax, Uid, data_elements, sop_classes, uids};

fn main() {
    for word in std::env::args().skip(1) {
        match describe(&word) {
            Some(meaning) => println!("{word}: {meaning}"),
            None => println!("{word}: neither a data element nor a registered UID"),
        }
    }
}

fn describe(word: &str) -> Option<String> {
    if let Ok(tag) = word.parse::<Tag>() {
        let element = data_elements::by_tag(tag)?;
        return Some(format!("{tag} {} {:?} {}", element.name, element.vrs, element.vm));
    }
    let entry = uids::by_keyword(word).or_else(|| uids::by_uid(&Uid::new(word).ok()?))?;
    let more = match (sop_classes::by_uid(&entry.uid), TransferSyntax::of(&entry.uid)) {
        (Some(class), _) => format!("{} service class", class.service_class),
        (_, Some(syntax)) => format!("transfer syntax, {:?}, {:?}", syntax.byte_order, syntax.vr_encoding),
        _ => format!("{:?}", entry.kind),
    };
    Some(format!("{} {} ({more})", entry.uid, entry.name))
}
