//! Wild cards (PS3.4 §C.2.2.2.4).

use alloc::{borrow::ToOwned, collections::BTreeMap, string::String, vec, vec::Vec};

use smallvec::SmallVec;

/// A pattern in which `*` stands for any characters or none and `?` for one.
///
/// The parts between the stars are looked for one after the other, each as far left as possible, so there is
/// nothing to come back to. The time is linear in the text; a part with a `?` takes a step for each 64 of its
/// characters at each character of the text.
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
    Characters(Characters),
}

impl Part {
    fn new(text: &str) -> Part {
        if text.contains('?') {
            Part::Characters(Characters::new(text))
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
            Part::Characters(Characters { wanted, .. }) => {
                let mut rest = text.chars();
                let is_here = wanted.iter().all(|&wanted| is(wanted, rest.next()));
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
            Part::Characters(characters) => characters.strip_through(text),
        }
    }

    /// Whether `text` ends with this.
    fn ends(&self, text: &str) -> bool {
        match self {
            Part::Literal(literal) => text.ends_with(literal.as_str()),
            Part::Characters(Characters { wanted, .. }) => {
                let mut rest = text.chars().rev();
                wanted.iter().rev().all(|&wanted| is(wanted, rest.next()))
            }
        }
    }
}

/// Characters, some of which may be any, and what it takes to look for them all at once: a bit for each of them.
#[derive(Clone, PartialEq, Eq)]
struct Characters {
    /// `None` is a `?`.
    wanted: Vec<Option<char>>,
    /// The places of those that may be any.
    any: Vec<u64>,
    /// The places of each other character, by the word that they are in; both in ascending order.
    places: Vec<(char, Vec<(usize, u64)>)>,
}

impl Characters {
    fn new(text: &str) -> Characters {
        let wanted: Vec<Option<char>> = text.chars().map(|c| (c != '?').then_some(c)).collect();
        let mut any = vec![0; wanted.len().div_ceil(64)];
        let mut places: BTreeMap<char, BTreeMap<usize, u64>> = BTreeMap::new();
        for (at, wanted) in wanted.iter().enumerate() {
            let (word, bit) = (at / 64, 1 << (at % 64));
            match wanted {
                Some(character) => *places.entry(*character).or_default().entry(word).or_default() |= bit,
                None => any.iter_mut().skip(word).take(1).for_each(|any| *any |= bit),
            }
        }
        let places = places.into_iter().map(|(character, words)| (character, words.into_iter().collect()));
        Characters { wanted, any, places: places.collect() }
    }

    /// The algorithm is Shift-And: after each character of the text, bit `n` of `found` says whether the first `n + 1`
    /// that are wanted stand right before.
    fn strip_through<'a>(&self, text: &'a str) -> Option<&'a str> {
        if text.len() < self.wanted.len() {
            return None;
        }
        let last = 1 << (self.wanted.len().checked_sub(1)? % 64);
        let mut found: SmallVec<[u64; 4]> = SmallVec::from_elem(0, self.any.len());
        let mut rest = text.chars();
        while let Some(character) = rest.next() {
            let at = self.places.binary_search_by_key(&character, |(of, _)| *of).ok();
            let places = at.and_then(|at| self.places.get(at)).map_or(&[][..], |(_, places)| places);
            advance(&mut found, &self.any, places);
            if found.last()? & last != 0 {
                return Some(rest.as_str());
            }
        }
        None
    }
}

/// Moves each bit to the next place and keeps it where the character that is there may stand.
fn advance(found: &mut [u64], any: &[u64], mut places: &[(usize, u64)]) {
    let mut carried = 1;
    for (at, (word, any)) in found.iter_mut().zip(any).enumerate() {
        let here = match places.split_first() {
            Some(((of, here), rest)) if *of == at => {
                places = rest;
                *here
            }
            _ => 0,
        };
        let moved = *word << 1 | carried;
        carried = *word >> 63;
        *word = moved & (any | here);
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

    #[test]
    fn a_long_part_with_any_characters_takes_no_time_in_a_long_text() {
        let text = "a".repeat(200_000);
        for part in
            ["?".to_owned() + &"a".repeat(7_000) + "b", "a?".repeat(3_500) + "b", "?a".repeat(3_500) + "?b"]
        {
            assert!(!Glob::new(&("*".to_owned() + &part + "*")).matches(&text));
            assert!(Glob::new(&("*".to_owned() + &part + "*")).matches(&(text.clone() + "b" + &text)));
        }
    }

    proptest! {
        #[test]
        fn a_part_is_found_wherever_it_is(part in "[ab?]{60,200}", before in "[ab]{0,70}", after in "[ab]{0,70}") {
            let text = before + &part.replace('?', "b") + &after;
            let naive = |part: &[char], text: &[char]| {
                text.windows(part.len()).any(|at| part.iter().zip(at).all(|(p, t)| *p == '?' || p == t))
            };
            let chars = |text: &str| text.chars().collect::<Vec<char>>();
            let glob = Glob::new(&("*".to_owned() + &part + "*"));
            prop_assert!(glob.matches(&text));
            let without = text.replacen("bb", "b", 1);
            prop_assert_eq!(glob.matches(&without), naive(&chars(&part), &chars(&without)));
        }

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
