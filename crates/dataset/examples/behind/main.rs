//! Shows an element of a file, without reading the values before it: `behind FILE GGGGEEEE`.
//! `strace -e read,lseek` shows that gigabytes of pixels are leapt over.
#![allow(clippy::expect_used, clippy::print_stdout, clippy::indexing_slicing, missing_docs)]

mod seek;

use std::fs::File;

use kerma_dictionary::Tag;

fn main() -> std::io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let mut file = File::open(arguments.next().expect("FILE"))?;
    let tag =
        u32::from_str_radix(&arguments.next().expect("GGGGEEEE"), 16).expect("a tag in hexadecimal digits");
    match seek::find(&mut file, Tag::from_u32(tag))? {
        Some(value) => println!("{} bytes: {}", value.len(), value.escape_ascii()),
        None => println!("there is no such element"),
    }
    Ok(())
}
