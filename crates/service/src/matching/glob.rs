//! Wild cards (PS3.4 §C.2.2.2.4).

use alloc::{borrow::ToOwned, string::String, vec::Vec};

/// A pattern in which `*` stands for any characters or none and `?` for one.
///
/// The parts between the stars are looked for one after the other, each as far left as possible, so there is
/// nothing to come back to: the time is linear in the text, times the length of a part where it has a `?`.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Glob {
    /// Before the first star, or all if there is none.
    first: Part,
    /// Between stars, and after the last; `None` if there is no star.
    rest: Option<(Vec<Part>, Part)>,
}

impl Glob {
    pub(super) fn new(pattern: &str) -> Glob {
        let mut parts = pattern.split('*').map(Part::new);
        let first = parts.next().unwrap_or(Part::Literal(String::new()));
        let mut rest: Vec<Part> = parts.collect();
        let last = rest.pop();
        rest.retain(|part| !part.is_empty());
        Glob { first, rest: last.map(|last| (rest, last)) }
    }

    /// Whether the text, all of it, is as the pattern says.
    pub(super) fn matches(&self, text: &str) -> bool {
        let Some(mut text) = self.first.strip_prefix(text) else { return false };
        let Some((middle, last)) = &self.rest else { return text.is_empty() };
        for part in middle {
            match part.strip_through(text) {
                Some(after) => text = after,
                None => return false,
            }
        }
        last.ends(text)
    }
}

/// Characters between stars.
#[derive(Clone, PartialEq, Eq)]
enum Part {
    Literal(String),
    /// `None` is a `?`.
    Characters(Vec<Option<char>>),
}

impl Part {
    fn new(text: &str) -> Part {
        if text.contains('?') {
            Part::Characters(text.chars().map(|c| (c != '?').then_some(c)).collect())
        } else {
            Part::Literal(text.to_owned())
        }
    }

    fn is_empty(&self) -> bool {
        matches!(self, Part::Literal(text) if text.is_empty())
    }

    /// What follows this at the start of `text`.
    fn strip_prefix<'a>(&self, text: &'a str) -> Option<&'a str> {
        match self {
            Part::Literal(literal) => text.strip_prefix(literal.as_str()),
            Part::Characters(characters) => {
                let mut rest = text.chars();
                let is_here = characters.iter().all(|&wanted| is(wanted, rest.next()));
                is_here.then_some(rest.as_str())
            }
        }
    }

    /// What follows the first of this anywhere in `text`.
    fn strip_through<'a>(&self, text: &'a str) -> Option<&'a str> {
        match self {
            Part::Literal(literal) => {
                text.find(literal.as_str()).and_then(|at| text.get(at + literal.len()..))
            }
            Part::Characters(_) => text.char_indices().find_map(|(at, _)| self.strip_prefix(text.get(at..)?)),
        }
    }

    /// Whether `text` ends with this.
    fn ends(&self, text: &str) -> bool {
        match self {
            Part::Literal(literal) => text.ends_with(literal.as_str()),
            Part::Characters(characters) => {
                let mut rest = text.chars().rev();
                characters.iter().rev().all(|&wanted| is(wanted, rest.next()))
            }
        }
    }
}

/// Whether there is a character and it is the one that is wanted, if one is.
fn is(wanted: Option<char>, character: Option<char>) -> bool {
    match wanted {
        Some(_) => wanted == character,
        None => character.is_some(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec;
    use proptest::prelude::*;

    /// The definition, character by character: exponential, and evidently right.
    fn naive(pattern: &[char], text: &[char]) -> bool {
        match (pattern, text) {
            ([], _) => text.is_empty(),
            (['*', pattern @ ..], _) => {
                (0..=text.len()).any(|n| text.get(n..).is_some_and(|text| naive(pattern, text)))
            }
            (['?', pattern @ ..], [_, text @ ..]) => naive(pattern, text),
            ([c, pattern @ ..], [d, text @ ..]) => c == d && naive(pattern, text),
            (_, []) => false,
        }
    }

    #[test]
    fn the_last_part_does_not_overlap_the_first() {
        assert!(!Glob::new("ab*bc").matches("abc"));
        assert!(Glob::new("ab*bc").matches("abbc"));
        assert!(!Glob::new("?*?").matches("a"));
        assert!(Glob::new("?*?").matches("äö"));
    }

    #[test]
    fn many_stars_take_no_time() {
        let text = vec!['a'; 60_000].into_iter().collect::<String>();
        assert!(!Glob::new(&"*a".repeat(100).replace("aa", "a")).matches(&text.replace('a', "b")));
        assert!(!Glob::new(&(String::from("*") + &"a*".repeat(1000) + "b")).matches(&text));
    }

    proptest! {
        #[test]
        fn it_agrees_with_the_definition(pattern in "[ab*?é]{0,8}", text in "[abé]{0,8}") {
            let (p, t): (Vec<char>, Vec<char>) = (pattern.chars().collect(), text.chars().collect());
            prop_assert_eq!(Glob::new(&pattern).matches(&text), naive(&p, &t));
        }

        #[test]
        fn a_star_matches_everything(text in ".*") {
            prop_assert!(Glob::new("*").matches(&text));
            prop_assert!(Glob::new("**").matches(&text));
        }
    }
}
