//! Configurations of `qrscp` that let everybody in.

/// This configuration, in which everybody gets in and may do everything, as far as its `[access]` says nothing else.
pub(crate) fn open(text: &str) -> String {
    let says = |key: &str| text.contains(&format!("\n{key} = "));
    let keys = [("others", "[\"store\", \"find\", \"retrieve\"]"), ("check_called", "false")];
    let missing = keys.iter().filter(|(key, _)| !says(key));
    let missing: String = missing.map(|(key, value)| format!("{key} = {value}\n")).collect();
    match text.split_once("[access]\n") {
        Some((before, after)) => format!("{before}[access]\n{missing}{after}"),
        None => format!("{text}\n[access]\n{missing}"),
    }
}
