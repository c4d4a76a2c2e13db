//! Person names, by component and group (PS3.5 §6.2.1, PS3.4 §C.2.2.2.1).

use alloc::{string::String, vec::Vec};

use super::{Matching, fold, glob::Glob};

/// What is asked of a person's name.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Name {
    case: Case,
    /// The whole value, its groups separated by `=`.
    whole: Text,
    /// What each group must be; an empty one is not asked for.
    groups: Vec<Option<Text>>,
    /// The words of a fuzzy match; none if it is not.
    words: Vec<Text>,
}

/// How much of a letter counts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Case {
    Sensitive,
    Insensitive,
    Folded,
}

/// Text that may have wild cards.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Text {
    Literal(String),
    Pattern(Glob),
}

impl Text {
    pub(super) fn new(text: String) -> Text {
        if has_wildcard(&text) { Text::Pattern(Glob::new(&text)) } else { Text::Literal(text) }
    }

    pub(super) fn matches(&self, text: &str) -> bool {
        match self {
            Text::Literal(literal) => literal == text,
            Text::Pattern(pattern) => pattern.matches(text),
        }
    }
}

pub(super) fn has_wildcard(text: &str) -> bool {
    text.contains(['*', '?'])
}

impl Name {
    pub(super) fn new(key: &str, matching: &Matching) -> Name {
        let case = match matching {
            Matching { fuzzy_person_names: true, .. } => Case::Folded,
            Matching { case_sensitive_person_names: true, .. } => Case::Sensitive,
            _ => Case::Insensitive,
        };
        let groups = case.groups(key);
        Name {
            case,
            whole: Text::new(groups.join("=")),
            words: if case == Case::Folded {
                groups.iter().flat_map(|group| words(group)).map(|word| Text::new(word.into())).collect()
            } else {
                Vec::new()
            },
            groups: groups
                .into_iter()
                .map(|group| Some(group).filter(|group| !group.is_empty()).map(Text::new))
                .collect(),
        }
    }

    /// Whether there are delimiters and nothing between them.
    pub(super) fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }

    /// Whether a person of this name is meant.
    pub(super) fn matches(&self, value: &str) -> bool {
        let groups = self.case.groups(value);
        self.whole.matches(&groups.join("="))
            || self.matches_by_group(&groups)
            || self.matches_by_word(&groups)
    }

    /// A key of one group does not say which it means.
    fn matches_by_group(&self, groups: &[String]) -> bool {
        if let [Some(key)] = self.groups.as_slice() {
            return groups.iter().any(|group| key.matches(group));
        }
        let mut groups = groups.iter();
        self.groups.iter().all(|key| {
            let group = groups.next().map_or("", String::as_str);
            key.as_ref().is_none_or(|key| key.matches(group))
        })
    }

    fn matches_by_word(&self, groups: &[String]) -> bool {
        let is_there =
            |key: &Text| groups.iter().flat_map(|group| words(group)).any(|word| key.matches(word));
        !self.words.is_empty() && self.words.iter().all(is_there)
    }
}

impl Case {
    /// The groups of a name that are not empty at its end, each without the spaces around its components and the
    /// delimiters at its end.
    fn groups(self, value: &str) -> Vec<String> {
        let value = match self {
            Case::Sensitive => value.into(),
            Case::Insensitive => fold::case(value),
            Case::Folded => fold::accents(value),
        };
        let group = |group: &str| {
            let components: Vec<&str> = group.split('^').map(str::trim).collect();
            let joined = components.join("^");
            String::from(joined.trim_end_matches('^'))
        };
        let mut groups: Vec<String> = value.split('=').map(group).collect();
        while groups.last().is_some_and(String::is_empty) {
            groups.pop();
        }
        groups
    }
}

/// What people give in another order, or in another component.
fn words(group: &str) -> impl Iterator<Item = &str> {
    group.split(['^', ' ', ',', '.', '-', '\'', '’']).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_match_by_component_and_group() {
        let yamada = "Yamada^Tarou=山田^太郎=やまだ^たろう";
        let plain = Matching::default();
        let exact = Matching::default().case_sensitive_person_names(true);
        let fuzzy = Matching::default().fuzzy_person_names(true);
        for (key, name, matching, expected) in [
            ("Doe^John", "Doe^John", &plain, true),
            ("DOE^JOHN", "Doe^John", &plain, true),
            ("DOE^JOHN", "Doe^John", &exact, false),
            ("Doe^John^^", "Doe^John", &exact, true),
            ("Doe ^ John", "Doe^John", &exact, true),
            ("Doe", "Doe^John", &plain, false),
            ("Doe*", "Doe^John", &plain, true),
            ("Doe^*", "Doe^John", &plain, true),
            ("*^john", "Doe^John", &plain, true),
            ("D?e^J???", "Doe^John", &plain, true),
            ("D?e^J????", "Doe^John", &plain, false),
            // One group asks for any group, several for each its own.
            ("Yamada^Tarou", yamada, &plain, true),
            ("山田*", yamada, &plain, true),
            ("やまだ^たろう", yamada, &plain, true),
            ("=山田^太郎", yamada, &plain, true),
            ("=山田*=やまだ*", yamada, &plain, true),
            ("=やまだ*", yamada, &plain, false),
            ("Yamada^Tarou=山田^太郎=やまだ^たろう", yamada, &exact, true),
            ("*=*=*", yamada, &plain, true),
            ("*=*", "Doe^John", &plain, true),
            // Accents count, but for a fuzzy match.
            ("Muller", "Müller", &plain, false),
            ("MÜLLER", "Müller", &plain, true),
            ("Muller", "Müller", &fuzzy, true),
            ("müll*", "MULLER^Hans", &fuzzy, true),
            ("hans müller", "Müller^Hans", &fuzzy, true),
            ("hans^müller", "Müller^Hans^Peter", &fuzzy, true),
            ("hans^maier", "Müller^Hans^Peter", &fuzzy, false),
            ("hans", "Müller^Hans^Peter", &plain, false),
            ("ヤマダ", yamada, &fuzzy, true),
        ] {
            assert_eq!(Name::new(key, matching).matches(name), expected, "{key} for {name}");
        }
    }

    #[test]
    fn delimiters_alone_are_no_name() {
        for key in ["^", "=", "^=^^=", " ^ "] {
            assert!(Name::new(key, &Matching::default()).is_empty(), "{key}");
        }
        let fuzzy = Matching::default().fuzzy_person_names(true);
        assert!(!Name::new("-", &fuzzy).matches("Doe"), "no word to look for is no reason to match");
    }
}
