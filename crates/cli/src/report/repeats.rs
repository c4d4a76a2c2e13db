//! Lines of the log that come again and again: the same line about the same peer is written once in a window, and then
//! how many times more it came.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use log::Level;

/// How long a line is counted before its sum is written.
pub(crate) const WINDOW: Duration = Duration::from_secs(60);
/// How many different lines are counted at a time. Further ones are written each time.
const LINES: usize = 1024;
/// The longest line that is counted, in bytes. A longer one is written each time.
const LONGEST: usize = 1024;

/// The lines of the last window.
#[derive(Default)]
pub(crate) struct Repeats(HashMap<(Level, String), Count>);

struct Count {
    since: Instant,
    more: u64,
}

/// A line that came more than once.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Sum {
    pub(crate) level: Level,
    pub(crate) text: String,
}

impl Repeats {
    /// Whether the line is to be written; else it is counted.
    pub(crate) fn is_new(&mut self, level: Level, line: &str, now: Instant) -> bool {
        if line.len() > LONGEST {
            return true;
        }
        let key = (level, without_ports(line));
        if let Some(count) = self.0.get_mut(&key) {
            count.more += 1;
            return false;
        }
        if self.0.len() < LINES {
            self.0.insert(key, Count { since: now, more: 0 });
        }
        true
    }

    /// What was counted in windows that are over.
    pub(crate) fn over(&mut self, now: Instant) -> Vec<Sum> {
        self.take(now, |count| now.duration_since(count.since) >= WINDOW)
    }

    /// What was counted in all of them.
    pub(crate) fn all(&mut self, now: Instant) -> Vec<Sum> {
        self.take(now, |_| true)
    }

    /// When the first window is over.
    pub(crate) fn next(&self) -> Option<Instant> {
        self.0.values().map(|count| count.since + WINDOW).min()
    }

    fn take(&mut self, now: Instant, is_over: impl Fn(&Count) -> bool) -> Vec<Sum> {
        let over = self.0.extract_if(|_, count| is_over(count));
        let mut repeated: Vec<_> = over.filter(|(_, count)| count.more > 0).collect();
        repeated.sort_by_key(|(_, count)| count.since);
        let sums = repeated.into_iter().map(|((level, line), Count { since, more })| {
            let seconds = now.duration_since(since).as_secs_f64().round();
            let times = if more == 1 { "once".into() } else { format!("{} times", grouped(more)) };
            Sum { level, text: format!("… {times} more in {seconds} s: {line}") }
        });
        sums.collect()
    }
}

/// The line without the ports of peers, of which each connection has another.
fn without_ports(line: &str) -> String {
    line.split_inclusive([' ', '=', '(', '"'])
        .map(|word| {
            let address = word.trim_end_matches([' ', ':', ',', ';', ')', ']', '"', '=']);
            match address.parse::<SocketAddr>() {
                Ok(parsed) => format!("{}{}", parsed.ip(), word.strip_prefix(address).unwrap_or_default()),
                Err(_) => word.to_owned(),
            }
        })
        .collect()
}

/// `1,234`.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINE: &str = "Association Rejected: CT at 10.1.2.3:49152: calling AE title not recognized";

    fn texts(sums: Vec<Sum>) -> Vec<String> {
        sums.into_iter().map(|sum| sum.text).collect()
    }

    #[test]
    fn a_line_of_a_peer_is_written_once_and_counted_for_the_rest_of_its_window() {
        let (mut repeats, start) = (Repeats::default(), Instant::now());
        assert!(repeats.is_new(Level::Warn, LINE, start));
        for port in 0..1234 {
            let line = LINE.replace("49152", &(1024 + port).to_string());
            assert!(!repeats.is_new(Level::Warn, &line, start + WINDOW / 2));
        }
        assert_eq!(repeats.next(), Some(start + WINDOW));
        assert_eq!(texts(repeats.over(start + WINDOW / 2)), [""; 0]);
        let sum = "… 1,234 times more in 60 s: Association Rejected: CT at 10.1.2.3: calling AE title not recognized";
        assert_eq!(texts(repeats.over(start + WINDOW)), [sum]);
        // A new window begins with the line itself.
        assert_eq!(repeats.next(), None);
        assert!(repeats.is_new(Level::Warn, LINE, start + WINDOW));
    }

    #[test]
    fn another_peer_level_or_text_is_another_line() {
        let (mut repeats, now) = (Repeats::default(), Instant::now());
        for line in [
            LINE.to_owned(),
            LINE.replace("10.1.2.3", "10.1.2.4"),
            LINE.replace("CT", "MR"),
            LINE.replace("10.1.2.3", "[fe80::1]"),
            LINE.replace("calling", "called"),
        ] {
            assert!(repeats.is_new(Level::Warn, &line, now), "{line}");
        }
        assert!(repeats.is_new(Level::Error, LINE, now));
        assert!(!repeats.is_new(Level::Warn, &LINE.replace("10.1.2.3:49152", "[fe80::1]:7"), now));
    }

    #[test]
    fn a_line_that_came_once_has_no_sum() {
        let (mut repeats, now) = (Repeats::default(), Instant::now());
        assert!(repeats.is_new(Level::Warn, "one", now) && repeats.is_new(Level::Warn, "two", now));
        assert!(!repeats.is_new(Level::Warn, "two", now));
        assert_eq!(texts(repeats.all(now + Duration::from_secs(7))), ["… once more in 7 s: two"]);
        assert_eq!(texts(repeats.all(now + WINDOW * 2)), [""; 0]);
    }

    #[test]
    fn ports_are_found_where_lines_have_addresses() {
        for (line, without) in [
            ("association peer=10.1.2.3:104 outcome=\"x\"", "association peer=10.1.2.3 outcome=\"x\""),
            ("10.1.2.3:104: closed", "10.1.2.3: closed"),
            ("[::1]:104: closed", "::1: closed"),
            ("of ME (10.1.2.3:104)", "of ME (10.1.2.3)"),
            ("C-STORE of 1.2.840.1 message 7", "C-STORE of 1.2.840.1 message 7"),
            ("at 12:30:01: late", "at 12:30:01: late"),
        ] {
            let found = without_ports(line);
            assert_eq!(found, without);
        }
    }

    #[test]
    fn memory_is_bounded_and_nothing_is_lost() {
        let (mut repeats, now) = (Repeats::default(), Instant::now());
        for number in 0..100_000 {
            assert!(repeats.is_new(Level::Warn, &format!("line {number}"), now));
        }
        assert_eq!(repeats.0.len(), LINES);
        let long = "x".repeat(LONGEST + 1);
        assert!(repeats.is_new(Level::Warn, &long, now) && repeats.is_new(Level::Warn, &long, now));
        assert!(
            !repeats.is_new(Level::Warn, "line 7", now) && repeats.is_new(Level::Warn, "line 99999", now)
        );
    }
}
