//! The table of `docs/performance.md`.

use crate::Failure;

use super::{
    median,
    place::Place,
    round::{Figure, Measured},
    work::Work,
};

const BEGIN: &str = "<!-- cargo xtask bench --write: begin -->";
const END: &str = "<!-- cargo xtask bench --write: end -->";
const HEAD: [&str; 2] = [
    "| work | kerma, a second | CPU µs | system calls | beside | rate, ratio | CPU, ratio | theirs, a second | CPU µs |",
    "|---|---|---|---|---|---|---|---|---|",
];

/// Lines of Markdown, a line for each program that kerma is beside.
pub(super) struct Table(Vec<String>);

impl Table {
    pub(super) fn new(place: &Place, rounds: usize) -> Table {
        let about = format!("Medians of {rounds} rounds. Durable stores are on {}.", place.about_disk);
        Table([&about, ""].into_iter().chain(HEAD).map(String::from).collect())
    }

    /// The lines of a work.
    pub(super) fn add(&mut self, work: &Work, measured: &[Measured]) -> Vec<String> {
        let Some((kerma, others)) = measured.split_first() else { return Vec::new() };
        let of = |figures: &[Figure], one: fn(&Figure) -> f64| number(median(figures.iter().map(one)));
        let calls = number(kerma.calls);
        let (rate, cpu) = (of(&kerma.figures, |figure| figure.rate), of(&kerma.figures, |figure| figure.cpu));
        let mut lines = Vec::new();
        let mut first = format!("{} (target {}) | {rate} | {cpu} | {calls}", work.name, work.target);
        for other in others {
            let ratio = |one: fn(&Figure) -> f64| {
                let pairs = kerma.figures.iter().zip(&other.figures);
                median(pairs.map(|(kerma, other)| one(kerma) / one(other)))
                    .map_or("–".into(), |ratio| format!("{ratio:.2}"))
            };
            let limit = if other.contender.is_limit() { " (limit)" } else { "" };
            lines.push(format!(
                "| {first} | {}{limit} | {} | {} | {} | {} |",
                other.contender.name(),
                ratio(|figure| figure.rate),
                ratio(|figure| figure.cpu),
                of(&other.figures, |figure| figure.rate),
                of(&other.figures, |figure| figure.cpu),
            ));
            first = " | | |".into();
        }
        if others.is_empty() {
            lines.push(format!("| {first} | nobody | – | – | – | – |"));
        }
        self.0.extend(lines.iter().cloned());
        lines
    }

    /// The page with the table in its place.
    pub(super) fn put_into(&self, page: &str) -> Result<String, Failure> {
        let parts = page.split_once(BEGIN).and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
        let Some((before, after)) = parts else {
            return Err(Failure::new(format!(
                "docs/performance.md has no place for the table: {BEGIN} … {END}"
            )));
        };
        Ok(format!("{before}{BEGIN}\n{}\n{END}{after}", self.0.join("\n")))
    }
}

/// Three figures of it.
fn number(value: Option<f64>) -> String {
    match value {
        None => "–".into(),
        Some(value) if value >= 100.0 => format!("{value:.0}"),
        Some(value) if value >= 10.0 => format!("{value:.1}"),
        Some(value) if value >= 1.0 => format!("{value:.2}"),
        Some(value) => format!("{value:.3}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_takes_the_place_of_the_one_before_and_nothing_else_changes() {
        let table = Table(vec!["| a |".into(), "|---|".into()]);
        let page = format!("before\n{BEGIN}\n| old |\n{END}\nbehind\n");
        let written = table.put_into(&page).map_err(|Failure(lines)| lines).unwrap();
        assert_eq!(written, format!("before\n{BEGIN}\n| a |\n|---|\n{END}\nbehind\n"));
        assert!(table.put_into("no place").is_err());
    }

    #[test]
    fn numbers_have_three_figures() {
        let written = [0.0231, 1.234, 12.34, 123.4, 12_345.0].map(|value| number(Some(value)));
        assert_eq!(written, ["0.023", "1.23", "12.3", "123", "12345"]);
    }
}
