//! Says at the end of `cargo test --workspace` how many tests were skipped, and why.
//!
//! Cargo runs documentation tests last, in the order of packages. What they print is hidden; what a macro prints while it
//! is expanded is not. Therefore this is a macro, and the documentation tests of the last package, `xtask`, expand it.

#[allow(dead_code, unreachable_pub)] // shared with the suites, which need the other half
#[path = "../../src/require.rs"]
mod require;

use std::collections::BTreeMap;
use std::io::{self, Write as _};

use proc_macro::TokenStream;

/// Writes to stderr what was skipped since the cargo that runs this was started; becomes nothing.
#[proc_macro]
pub fn sum(_: TokenStream) -> TokenStream {
    if let Some(notes) = require::notes() {
        let _ = write!(io::stderr(), "\n{}\n", told(&require::take_skipped(&notes)));
    }
    TokenStream::new()
}

/// How many, and what for each reason.
fn told(skipped: &[(String, String)]) -> String {
    let mut by_reason: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (what, why) in skipped {
        by_reason.entry(why).or_default().push(what);
    }
    if by_reason.is_empty() {
        return "Nothing was skipped.".to_owned();
    }
    let mut told = format!("******** SKIPPED in this run: {} ********", skipped.len());
    for (why, what) in by_reason {
        told.push_str(&format!("\n  {}, because: {why}", what.len()));
        what.iter().for_each(|what| told.push_str(&format!("\n      {what}")));
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_skipped_is_told_by_reason() {
        let skipped = [
            ("echo with DCMTK", "no echoscu"),
            ("a full disk", "no mount"),
            ("store with DCMTK", "no echoscu"),
        ];
        let skipped = skipped.map(|(what, why)| (what.to_owned(), why.to_owned()));
        assert_eq!(
            told(&skipped),
            "******** SKIPPED in this run: 3 ********\n  \
             2, because: no echoscu\n      echo with DCMTK\n      store with DCMTK\n  \
             1, because: no mount\n      a full disk"
        );
        assert_eq!(told(&[]), "Nothing was skipped.");
    }

    #[test]
    fn what_is_noted_is_taken_once() {
        let notes = std::env::temp_dir().join(format!("kerma-tests-sum-{}", std::process::id()));
        require::note(&notes, "one", "two lines\nof why");
        require::note(&notes, "one", "two lines\nof why");
        require::note(&notes, "another", "because");
        let found = require::take_skipped(&notes);
        let expected = [("another", "because"), ("one", "two lines of why")];
        assert_eq!(found, expected.map(|(what, why)| (what.to_owned(), why.to_owned())));
        assert_eq!(require::take_skipped(&notes), []);
    }
}
