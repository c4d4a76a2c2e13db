//! Writes an audit trail of two messages to a file: `cargo run -p kerma-audit --example trail -- audit.xml`.

use std::{env, process};

use kerma_audit::{Destination, Participant, Source, Trail, host_name, messages};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = env::args().nth(1).unwrap_or_else(|| "audit.xml".into());
    let own = Participant::new(process::id().to_string()).titles(&["EXAMPLE".parse()?]).name("trail");
    let source = Source::new(format!("EXAMPLE@{}", host_name()));
    let trail = Trail::start(&Destination::File(path.into()), source, own.clone(), "example", None)?;
    trail.record(&messages::application_started(own.clone(), None));
    trail.record(&messages::application_stopped(own, None));
    trail.finish();
    println!("{:?}", trail.counts());
    Ok(())
}
