//! Tables in Markdown.

/// Prints one.
pub(crate) fn table(title: &str, columns: &[&str], rows: Vec<(String, Vec<String>)>) {
    println!("\n### {title}\n\n| | {} |", columns.join(" | "));
    println!("|---|{}", "---|".repeat(columns.len()));
    for (name, cells) in rows {
        println!("| {name} | {} |", cells.join(" | "));
    }
}
