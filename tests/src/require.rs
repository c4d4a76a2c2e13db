//! What a suite does where something that it needs is not there.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Says loudly that a test was skipped, and why; with `KERMA_INTEROP=require` that is a failure. `cargo test --workspace`
/// says it again at its end.
pub fn skip(what: &str, why: &str) {
    assert!(!required(), "KERMA_INTEROP=require, and {what} cannot run: {why}");
    // not by a macro: what those print of a test that passes, nobody sees
    let _ = writeln!(io::stderr(), "\n******** SKIPPED: {what}: {why} ********\n");
    if let Some(notes) = notes() {
        note(&notes, what, why);
    }
}

/// Nothing may be skipped.
pub fn required() -> bool {
    std::env::var_os("KERMA_INTEROP").is_some_and(|value| value == "require")
}

/// Keeps it for the end. That it cannot be kept fails no test: it has been said.
pub fn note(path: &Path, what: &str, why: &str) {
    let line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Ok(mut notes) = OpenOptions::new().create(true).append(true).open(path) {
        // at once: suites append side by side
        let _ = notes.write_all(format!("{}\t{}\n", line(what), line(why)).as_bytes());
    }
}

/// What was kept there, each once, which is forgotten with that: what was skipped, and why.
pub fn take_skipped(path: &Path) -> Vec<(String, String)> {
    let is_old = |age: Duration| age > Duration::from_secs(12 * 60 * 60);
    let modified = fs::metadata(path).and_then(|notes| notes.modified()).ok();
    let notes = match modified.and_then(|modified| modified.elapsed().ok()) {
        // of another cargo that had the same process id
        Some(age) if is_old(age) => String::new(),
        _ => fs::read_to_string(path).unwrap_or_default(),
    };
    let _ = fs::remove_file(path);
    let skipped = notes.lines().filter_map(|line| line.split_once('\t'));
    let mut skipped: Vec<_> = skipped.map(|(what, why)| (what.to_owned(), why.to_owned())).collect();
    skipped.sort();
    skipped.dedup();
    skipped
}

/// Where this run keeps it: the suites of one `cargo test` are children of one process.
pub fn notes() -> Option<PathBuf> {
    #[cfg(unix)]
    return Some(std::env::temp_dir().join(format!("kerma-skipped-{}", std::os::unix::process::parent_id())));
    #[cfg(not(unix))]
    None
}
