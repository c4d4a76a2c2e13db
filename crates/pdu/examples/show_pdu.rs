//! Explains a PDU given in hexadecimal digits: `cargo run --example show_pdu -- 03000000000400010107`
use std::{error::Error, process::ExitCode};

use kerma_pdu::{Pdu, PduHeader};

fn main() -> ExitCode {
    match std::env::args()
        .nth(1)
        .ok_or("usage: show_pdu HEXADECIMAL_DIGITS".into())
        .and_then(|hex| show(&hex))
    {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn show(hex: &str) -> Result<(), Box<dyn Error>> {
    let digits: Vec<char> = hex.chars().filter(|c| !c.is_whitespace()).collect();
    let bytes = digits
        .chunks(2)
        .map(|pair| u8::from_str_radix(&pair.iter().collect::<String>(), 16))
        .collect::<Result<Vec<u8>, _>>()?;
    let (header, body) = bytes.split_first_chunk().ok_or("a PDU begins with a header of six bytes")?;
    let header = PduHeader::decode(*header);
    if usize::try_from(header.length)? != body.len() {
        println!("the header claims {} bytes; there are {}", header.length, body.len());
    }
    match Pdu::decode(header.pdu_type, body.to_vec().into())? {
        Pdu::AAssociateRj(rejection) => println!("A-ASSOCIATE-RJ: {rejection}"),
        Pdu::AAbort(abort) => println!("A-ABORT: {abort}"),
        pdu => println!("{}: {pdu:#?}", pdu.pdu_type()),
    }
    Ok(())
}
