//! Patterns of file names, as shells have them.

use std::str::FromStr;

/// `*` is any characters, `?` is one, `[a-z]` one of these and `[!a-z]` one that is none of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Pattern(Vec<Part>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Any,
    One,
    Is(char),
    OneOf { ranges: Vec<(char, char)>, negated: bool },
}

impl FromStr for Pattern {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Pattern, Self::Err> {
        let mut parts = Vec::new();
        let mut rest = text.chars();
        while let Some(character) = rest.next() {
            parts.push(match character {
                '*' => Part::Any,
                '?' => Part::One,
                '\\' => Part::Is(rest.next().ok_or("nothing follows the last \\")?),
                '[' => {
                    let (set, behind) = set(rest.as_str()).ok_or("a [ without its ]")?;
                    rest = behind.chars();
                    set
                }
                other => Part::Is(other),
            });
        }
        Ok(Pattern(parts))
    }
}

/// The set that begins behind its `[`, and what follows it.
fn set(text: &str) -> Option<(Part, &str)> {
    let inner = text.strip_prefix(['!', '^']).unwrap_or(text);
    // a `]` that comes first is one of the set
    let end = inner.char_indices().skip(1).find(|(_, c)| *c == ']')?.0;
    let characters: Vec<char> = inner.get(..end)?.chars().collect();
    let mut ranges = Vec::new();
    let mut left = characters.as_slice();
    while let Some((&first, behind)) = left.split_first() {
        (left, _) = match behind {
            ['-', last, rest @ ..] => (rest, ranges.push((first, *last))),
            _ => (behind, ranges.push((first, first))),
        };
    }
    Some((Part::OneOf { ranges, negated: inner.len() < text.len() }, inner.get(end + 1..)?))
}

impl Pattern {
    /// Whether the whole name is as the pattern says. Takes as many steps as both are long, multiplied, at most.
    pub(crate) fn matches(&self, name: &str) -> bool {
        let name: Vec<char> = name.chars().collect();
        let (mut part, mut at) = (0, 0);
        // behind the last `*`, and as far as that has been stretched
        let mut back: Option<(usize, usize)> = None;
        loop {
            match (self.0.get(part), name.get(at)) {
                (None, None) => return true,
                (Some(Part::Any), _) => {
                    part += 1;
                    back = Some((part, at));
                }
                (Some(one), Some(character)) if one.takes(*character) => {
                    part += 1;
                    at += 1;
                }
                _ => match &mut back {
                    Some((behind, stretched)) if *stretched < name.len() => {
                        *stretched += 1;
                        (part, at) = (*behind, *stretched);
                    }
                    _ => return false,
                },
            }
        }
    }
}

impl Part {
    fn takes(&self, character: char) -> bool {
        match self {
            Part::Any | Part::One => true,
            Part::Is(own) => *own == character,
            Part::OneOf { ranges, negated } => {
                ranges.iter().any(|(first, last)| (*first..=*last).contains(&character)) != *negated
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_means_names_as_in_a_shell() {
        for (pattern, names, others) in [
            ("*.dcm", &["a.dcm", ".dcm", "a.b.dcm"][..], &["a.dcm2", "dcm"][..]),
            ("I?", &["I1", "Iä"], &["I", "I12"]),
            ("*a*b*", &["ab", "xaxbx", "aab"], &["ba", "a"]),
            ("[a-c]1", &["a1", "c1"], &["d1", "1"]),
            ("[!a-c]1", &["d1"], &["a1"]),
            ("[]-]x", &["]x", "-x"], &["ax"]),
            (r"\*", &["*"], &["a"]),
            ("", &[""], &["a"]),
        ] {
            let parsed: Pattern = pattern.parse().unwrap();
            assert!(names.iter().all(|name| parsed.matches(name)), "{pattern}");
            assert!(!others.iter().any(|name| parsed.matches(name)), "{pattern}");
        }
        assert!("[a".parse::<Pattern>().is_err() && r"a\".parse::<Pattern>().is_err());
    }

    #[test]
    fn many_stars_do_not_take_long() {
        let pattern: Pattern = "*a".repeat(100).parse().unwrap();
        assert!(!pattern.matches(&"a".repeat(5000).replace("aaaaaaaaaa", "aaaaaaaaab")));
    }
}
