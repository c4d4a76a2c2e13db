//! Tables in Markdown.

/// One.
pub(crate) fn table(title: &str, columns: &[&str], rows: Vec<(String, Vec<String>)>) -> String {
    let rule = "---|".repeat(columns.len());
    let head = format!("\n### {title}\n\n| | {} |\n|---|{rule}\n", columns.join(" | "));
    let rows = rows.iter().map(|(name, cells)| format!("| {name} | {} |\n", cells.join(" | ")));
    head + &rows.collect::<String>()
}
