//! What a suite does where something that it needs is not there.

use std::io::{self, Write as _};

/// Says loudly that a test was skipped, and why; with `KERMA_INTEROP=require` that is a failure.
pub fn skip(what: &str, why: &str) {
    assert!(!required(), "KERMA_INTEROP=require, and {what} cannot run: {why}");
    // not by a macro: what those print of a test that passes, nobody sees
    let _ = writeln!(io::stderr(), "\n******** SKIPPED: {what}: {why} ********\n");
}

/// Nothing may be skipped.
pub fn required() -> bool {
    std::env::var_os("KERMA_INTEROP").is_some_and(|value| value == "require")
}
