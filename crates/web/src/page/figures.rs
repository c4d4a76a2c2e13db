//! `/figures`: how much there is, by modality and by day, as bars.

use std::time::{Duration, SystemTime};

use axum::body::Body;
use axum::http::Response;
use kerma_archive::{By, Condition, Count, Holdings};
use kerma_dataset::Date;
use maud::{Markup, html};

use super::number;
use super::shell::{Part, Screen};
use super::view::View;
use crate::Failure;
use crate::Problem;
use crate::origin::Origin;

/// How many days are shown.
const DAYS: i64 = 60;

/// `/figures`
pub(super) async fn page(view: View) -> Response<Body> {
    let screen =
        async { view.shared.blocking(|shared| screen(shared.origin())).await?.map_err(Problem::from) };
    let screen = screen.await;
    view.show_result(screen)
}

fn screen(origin: &dyn Origin) -> Result<Screen, Failure> {
    let Holdings { patients, studies, series, instances } = origin.holdings()?;
    let Condition { free, reserve, .. } = origin.condition()?;
    let by_modality = named(origin.counts(By::Modality)?);
    let by_peer = named(origin.counts(By::Peer)?);
    let bytes: u64 = by_modality.iter().map(|count| count.bytes).sum();
    let by_day = days(&origin.counts(By::Day)?, today());
    let content = html! {
        h1 { "Figures" }
        dl.totals {
            @for (name, value) in [
                ("Patients", number::grouped(patients)),
                ("Studies", number::grouped(studies)),
                ("Series", number::grouped(series)),
                ("Instances", number::grouped(instances)),
                ("Bytes", number::bytes(bytes)),
                ("Free on disk", number::bytes(free)),
            ] {
                div { dt { (name) } dd { (value) } }
            }
        }
        @if free < reserve {
            p.warning role="alert" {
                "Nothing is stored: less than the reserve of " (number::bytes(reserve)) " is free."
            }
        }
        (plots("By modality", "Modality", &by_modality, Shape::Rows))
        (plots("By day of receipt (UTC)", "Day", &by_day, Shape::Columns))
        (plots("By sender", "AE title", &by_peer, Shape::Rows))
    };
    Ok(Screen { title: "Figures".into(), part: Part::Figures, content })
}

/// With a name for what has none, the largest first.
fn named(mut counts: Vec<Count>) -> Vec<Count> {
    counts.iter_mut().filter(|count| count.value.is_empty()).for_each(|count| count.value = "none".into());
    counts.sort_by_key(|count| (std::cmp::Reverse(count.instances), count.value.clone()));
    counts
}

/// Since 1970-01-01.
fn today() -> i64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or(Duration::ZERO);
    i64::try_from(since.as_secs() / 86_400).unwrap_or_default()
}

/// The last days up to today, those too on which nothing came.
fn days(counts: &[Count], today: i64) -> Vec<Count> {
    let of_day = |day: i64| {
        let digits = Date::from_days_since_1970(day)?.to_string();
        let known = counts.iter().find(|count| count.value == digits);
        let (instances, bytes) = known.map_or((0, 0), |count| (count.instances, count.bytes));
        Some(Count { value: number::date(&digits), instances, bytes })
    };
    let all: Vec<Count> = (today - DAYS + 1..=today).filter_map(of_day).collect();
    // An archive that is younger begins with its first day, of a week at least.
    let empty = all.iter().take_while(|count| count.instances == 0).count();
    all.into_iter().skip(empty.min(DAYS as usize - 7)).collect()
}

/// How bars lie.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// One below the other, each with its name.
    Rows,
    /// Beside each other, as days go.
    Columns,
}

/// The counts as two plots, and as a table.
fn plots(title: &str, of: &str, counts: &[Count], shape: Shape) -> Markup {
    let instances: Vec<Bar> =
        counts.iter().map(|count| Bar::new(count, count.instances, number::grouped)).collect();
    let bytes: Vec<Bar> = counts.iter().map(|count| Bar::new(count, count.bytes, number::bytes)).collect();
    html! {
        section.plots {
            h2 { (title) }
            @if counts.is_empty() { p.empty { "Nothing yet." } } @else {
                div.pair {
                    figure { figcaption { "Instances" } (plot(title, "instances", &instances, shape)) }
                    figure { figcaption { "Bytes" } (plot(title, "bytes", &bytes, shape)) }
                }
                details {
                    summary { "As a table" }
                    table {
                        caption { (title) }
                        thead { tr {
                            th scope="col" { (of) } th.number scope="col" { "Instances" } th.number scope="col" { "Bytes" }
                        } }
                        tbody {
                            @for count in counts.iter().filter(|count| count.instances > 0) {
                                tr {
                                    th scope="row" { (count.value) }
                                    td.number { (number::grouped(count.instances)) }
                                    td.number { (number::bytes(count.bytes)) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

struct Bar {
    name: String,
    value: u64,
    shown: String,
}

impl Bar {
    fn new(count: &Count, value: u64, shown: fn(u64) -> String) -> Bar {
        Bar { name: count.value.clone(), value, shown: shown(value) }
    }

    /// Its length, of what the longest has.
    fn length(&self, most: u64, room: u64) -> u64 {
        let length = u128::from(self.value) * u128::from(room) / u128::from(most.max(1));
        // What is there is seen, however little it is.
        u64::try_from(length).unwrap_or(room).max(u64::from(self.value > 0))
    }
}

fn plot(title: &str, what: &str, bars: &[Bar], shape: Shape) -> Markup {
    let most = bars.iter().map(|bar| bar.value).max().unwrap_or_default();
    let label = format!("{title}, {what}: the table below has the numbers");
    match shape {
        Shape::Rows => html! {
            svg.rows viewBox={ "0 0 400 " (bars.len() * 24) } role="img" aria-label=(label) {
                @for (place, bar) in bars.iter().enumerate() {
                    text.name x="76" y=(place * 24 + 16) text-anchor="end" { (short(&bar.name)) }
                    rect.bar x="84" y=(place * 24 + 3) width=(bar.length(most, 230)) height="18" rx="2" {
                        title { (bar.name) ": " (bar.shown) }
                    }
                    text.value x=(90 + bar.length(most, 230)) y=(place * 24 + 16) { (bar.shown) }
                }
            }
        },
        Shape::Columns => {
            let step = (400 / bars.len().max(1)).min(30);
            let width = step.saturating_sub(2).max(1);
            html! {
                svg.columns viewBox="0 0 400 150" role="img" aria-label=(label) {
                    line.axis x1="0" y1="126" x2="400" y2="126" {}
                    @for (place, bar) in bars.iter().enumerate() {
                        @let height = bar.length(most, 105);
                        rect.bar x=(place * step) y=(126 - height) width=(width) height=(height) rx="1" {
                            title { (bar.name) ": " (bar.shown) }
                        }
                    }
                    @if let (Some(first), Some(last)) = (bars.first(), bars.last()) {
                        text.name x="0" y="143" { (first.name) }
                        text.name x=(bars.len() * step) y="143" text-anchor="end" { (last.name) }
                    }
                    @if let Some(highest) = bars.iter().max_by_key(|bar| bar.value) {
                        text.value x="0" y="12" { "at most " (highest.shown) }
                    }
                }
            }
        }
    }
}

/// As much of a name as has room.
fn short(name: &str) -> String {
    match name.chars().count() > 11 {
        true => name.chars().take(10).chain(['…']).collect(),
        false => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(value: &str, instances: u64) -> Count {
        Count { value: value.into(), instances, bytes: instances * 10 }
    }

    #[test]
    fn days_without_anything_are_there_and_those_before_the_first_are_not() {
        let today = 19_753; // 2024-01-31
        let shown = days(&[count("20240120", 3), count("20240131", 5)], today);
        assert_eq!(shown.len(), 12);
        assert_eq!((shown[0].value.as_str(), shown[0].instances), ("2024-01-20", 3));
        assert_eq!((shown[1].value.as_str(), shown[1].instances), ("2024-01-21", 0));
        assert_eq!((shown[11].value.as_str(), shown[11].instances), ("2024-01-31", 5));
        assert_eq!(days(&[], today).len(), 7);
        assert_eq!(days(&[count("20200101", 3)], today).len(), 7);
    }

    #[test]
    fn a_bar_of_little_is_seen_and_the_longest_has_all_the_room() {
        let bar = |value| Bar { name: String::new(), value, shown: String::new() };
        assert_eq!((bar(0).length(1000, 100), bar(1).length(1_000_000, 100)), (0, 1));
        assert_eq!(bar(u64::MAX).length(u64::MAX, 100), 100);
        assert_eq!(bar(0).length(0, 100), 0);
    }

    #[test]
    fn a_name_from_a_peer_is_no_markup() {
        let text = plots("T", "AE title", &[count("<script>x", 1)], Shape::Rows).into_string();
        assert!(!text.contains("<script"), "{text}");
    }
}
