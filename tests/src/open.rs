//! Configurations of `qrscp` that let everybody in.

/// This configuration, which has no `[access]`, with one by which everybody gets in and may do everything.
pub fn open(text: &str) -> String {
    format!("{text}\n[access]\nothers = [\"store\", \"find\", \"retrieve\"]\ncheck_called = false\n")
}
