//! Person names, by component and group (PS3.5 §6.2.1, PS3.4 §C.2.2.2.1).

use alloc::{boxed::Box, string::String, vec::Vec};

use super::{Matching, fold, glob::Glob};

/// What is asked of a person's name.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Name {
    /// The whole value, its groups separated by `=`.
    whole: Spellings,
    /// What each group must be; an empty one is not asked for.
    groups: Vec<Option<Spellings>>,
    /// The words of a fuzzy match; none if it is not.
    words: Vec<Text>,
    /// Whether there is nothing but stars.
    is_anyone: bool,
    bound: Option<NameBound>,
}

/// What a group of each name is that a key can mean, among groups as [`name_groups`] has them. Not every name with such a group
/// is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NameBound {
    /// This.
    Is(String),
    /// Something that begins with this.
    BeginsWith(String),
}

/// The groups of a name as they are compared where case does not count, without those at the end that are empty (PS3.5 §6.2.1.2):
/// for an index of names, in which a key's [bound](super::KeyValue::name_bound) is looked up.
///
/// ```
/// use kerma_service::matching::name_groups;
///
/// assert_eq!(name_groups("YAMADA^Tarou^=山田^太郎"), ["yamada^tarou", "山田^太郎"]);
/// ```
pub fn name_groups(name: &str) -> Vec<String> {
    Case::Insensitive.groups(name)
}

/// A candidate's name, as names are compared.
pub(super) struct Written {
    whole: String,
    groups: Vec<String>,
    /// For a fuzzy match, in ascending order.
    words: Vec<String>,
}

/// How much of a letter counts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Case {
    Sensitive,
    Insensitive,
    Folded,
}

/// Text that may have wild cards.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Text {
    Literal(String),
    Pattern(Box<Glob>),
}

impl Text {
    pub(super) fn new(text: String) -> Text {
        if has_wildcard(&text) { Text::Pattern(Box::new(Glob::new(&text))) } else { Text::Literal(text) }
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

/// The ways to write a key, or a component group of it: what has one of them is meant.
///
/// Components and groups at the end of a name that are empty may be written or left out (PS3.5 §6.2.1), so that
/// `Doe`, `Doe^` and `Doe^^^^` are one name, which is compared as `Doe`. The end of a key that is only delimiters and
/// stars can stand for nothing but such components: `Doe^*` is `Doe` or what begins with `Doe^`, `Doe*^*` is
/// `Doe*`, and `*^*` is `*`.
#[derive(Clone, PartialEq, Eq)]
struct Spellings {
    /// Without the end that may be left out; `None` if that ends at once in a star.
    shortest: Option<Text>,
    /// All of it, up to the first star of that end.
    longest: Text,
}

impl Spellings {
    /// The key has no delimiters at its end.
    fn new(key: &str) -> Spellings {
        let needed = key.trim_end_matches(['^', '=', '*']);
        let end = key.get(needed.len()..).unwrap_or_default();
        match end.find('*') {
            Some(star) => Spellings {
                shortest: (star > 0).then(|| Text::new(needed.into())),
                longest: Text::new(key.get(..=needed.len() + star).unwrap_or(key).into()),
            },
            None => Spellings { shortest: None, longest: Text::new(key.into()) },
        }
    }

    fn has(&self, text: &str) -> bool {
        self.longest.matches(text) || self.shortest.as_ref().is_some_and(|shortest| shortest.matches(text))
    }
}

impl Name {
    pub(super) fn new(key: &str, matching: &Matching) -> Name {
        let case = Case::of(matching);
        let groups = case.groups(key);
        let bound = match groups.as_slice() {
            [group] if case == Case::Insensitive => NameBound::new(group),
            _ => None,
        };
        Name {
            bound,
            whole: Spellings::new(&groups.join("=")),
            words: if case == Case::Folded {
                groups.iter().flat_map(|group| words(group)).map(|word| Text::new(word.into())).collect()
            } else {
                Vec::new()
            },
            is_anyone: groups.iter().all(|group| group.is_empty() || group.starts_with('*') && is_end(group)),
            groups: groups.iter().map(|group| (!group.is_empty()).then(|| Spellings::new(group))).collect(),
        }
    }

    pub(super) const fn bound(&self) -> Option<&NameBound> {
        self.bound.as_ref()
    }

    /// Whether every name is meant: there are only delimiters and stars, a star first.
    pub(super) fn is_anyone(&self) -> bool {
        self.is_anyone
    }

    /// Whether a person of this name is meant.
    pub(super) fn matches(&self, name: &Written) -> bool {
        // One group is the whole, and was compared as that.
        let is_one_group = self.groups.len() == 1 && name.groups.len() <= 1;
        self.whole.has(&name.whole)
            || !is_one_group && self.matches_by_group(&name.groups)
            || self.matches_by_word(&name.words)
    }

    /// A key of one group does not say which it means.
    fn matches_by_group(&self, groups: &[String]) -> bool {
        if let [Some(key)] = self.groups.as_slice() {
            return groups.iter().any(|group| key.has(group));
        }
        let mut groups = groups.iter();
        self.groups.iter().all(|key| {
            let group = groups.next().map_or("", String::as_str);
            key.as_ref().is_none_or(|key| key.has(group))
        })
    }

    fn matches_by_word(&self, words: &[String]) -> bool {
        let is_there = |key: &Text| match key {
            Text::Literal(word) => words.binary_search(word).is_ok(),
            Text::Pattern(_) => words.iter().any(|word| key.matches(word)),
        };
        !self.words.is_empty() && self.words.iter().all(is_there)
    }
}

impl NameBound {
    /// Of a key of one group. The end that may be left out says nothing.
    fn new(group: &str) -> Option<NameBound> {
        if !has_wildcard(group) {
            return Some(NameBound::Is(group.into()));
        }
        let needed = group.trim_end_matches(['^', '*']);
        let literal = needed.split(['*', '?']).next().filter(|literal| !literal.is_empty())?;
        Some(NameBound::BeginsWith(literal.into()))
    }
}

impl Written {
    pub(super) fn new(value: &str, case: Case) -> Written {
        let groups = case.groups(value);
        let mut words: Vec<String> = match case {
            Case::Folded => groups.iter().flat_map(|group| words(group)).map(String::from).collect(),
            _ => Vec::new(),
        };
        words.sort_unstable();
        Written { whole: groups.join("="), groups, words }
    }
}

impl Case {
    pub(super) fn of(matching: &Matching) -> Case {
        match matching {
            Matching { fuzzy_person_names: true, .. } => Case::Folded,
            Matching { case_sensitive_person_names: true, .. } => Case::Sensitive,
            _ => Case::Insensitive,
        }
    }

    /// The groups of a name that are not empty at its end, each without the spaces around its components and the
    /// delimiters at its end.
    fn groups(self, value: &str) -> Vec<String> {
        let value = match self {
            Case::Sensitive => fold::composed(value),
            Case::Insensitive => fold::fold_case(value),
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

/// Whether there is nothing but delimiters and stars.
fn is_end(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b'^' | b'=' | b'*'))
}

/// What people give in another order, or in another component.
fn words(group: &str) -> impl Iterator<Item = &str> {
    group.split(['^', ' ', ',', '.', '-', '\'', '’']).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is(key: &str, name: &str, matching: &Matching) -> bool {
        Name::new(key, matching).matches(&Written::new(name, Case::of(matching)))
    }

    #[test]
    fn components_at_the_end_that_are_empty_may_be_written_or_left_out() {
        let (plain, exact) = (Matching::default(), Matching::default().case_sensitive_person_names(true));
        let fuzzy = Matching::default().fuzzy_person_names(true);
        let yamada = "Yamada^Tarou=山田^太郎=やまだ^たろう";
        for (key, yes, no) in [
            (
                "Doe^*",
                &["Doe", "Doe^", "Doe^^^^", "Doe ^ ", "Doe^Jane", "Doe^^M"][..],
                &["Doering", "Do", "Doer^Jane"][..],
            ),
            ("Doe*^*", &["Doe", "Doe^^", "Doering", "Doe^Jane", "Doering^Jane^M"], &["Do^Jane", "Do"]),
            ("*^*", &["Doe", "Doe^Jane", "^Jane", yamada], &[]),
            ("*^*^*^*^*", &["Doe", "Doe^Jane", yamada], &[]),
            ("Doe^^*", &["Doe", "Doe^", "Doe^^M", "Doe^^^Dr"], &["Doe^Jane", "Doe^Jane^M"]),
            ("Doe^^", &["Doe", "Doe^", "Doe^^^^"], &["Doe^Jane", "Doe^^M"]),
            ("Doe", &["Doe", "Doe^", "Doe^^^^", "Doe^ ^"], &["Doe^Jane"]),
            ("Doe^J*", &["Doe^J", "Doe^Jane", "Doe^Jane^M"], &["Doe", "Doe^^J"]),
            ("Doe^J*^*", &["Doe^J", "Doe^Jane^^", "Doe^Jane^M"], &["Doe", "Doe^^J"]),
            ("Doe^Jane^*", &["Doe^Jane", "Doe^Jane^", "Doe^Jane^M"], &["Doe", "Doe^Janet"]),
            ("Doe^*^M*", &["Doe^Jane^M", "Doe^Jane^Mary^Dr", "Doe^^M"], &["Doe", "Doe^Jane"]),
            ("D?e^*", &["Doe", "Dae^Jane"], &["Doer"]),
            // A question mark is a character that is there.
            ("Doe^?", &["Doe^J"], &["Doe", "Doe^", "Doe^^"]),
            ("Doe^?*", &["Doe^Jane"], &["Doe", "Doe^"]),
            ("Doe^???", &["Doe^Jan"], &["Doe", "Doe^^^^"]),
            ("^*", &["^Jane"], &["Doe", "Doe^Jane"]),
            // Groups too.
            ("Yamada^*", &["Yamada", yamada, "=Yamada"], &["Yamadas"]),
            ("=山田^*", &["Yamada=山田", yamada, "=山田"], &["山田", "Yamada"]),
            ("==やまだ^*", &["==やまだ", yamada], &["=やまだ", "やまだ"]),
            ("Doe^*=*", &["Doe", "Doe^Jane", "Doe=山田^太郎"], &["Doering=山田"]),
            ("Doe*^*=山田^*", &["Doe=山田", "Doering^Jane=山田^太郎=や"], &["Doe", "Doe=山"]),
            ("*=*", &["Doe", yamada], &[]),
        ] {
            for matching in [&plain, &exact, &fuzzy] {
                yes.iter().for_each(|name| assert!(is(key, name, matching), "{key} for {name}"));
            }
            for matching in [&plain, &exact] {
                no.iter().for_each(|name| assert!(!is(key, name, matching), "{key} for {name}"));
            }
        }
    }

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
            assert_eq!(is(key, name, matching), expected, "{key} for {name}");
        }
    }

    #[test]
    fn an_accent_is_one_however_it_is_encoded() {
        let (plain, exact) = (Matching::default(), Matching::default().case_sensitive_person_names(true));
        let fuzzy = Matching::default().fuzzy_person_names(true);
        let (composed, decomposed) = ("Müller^Jörg", "Mu\u{308}ller^Jo\u{308}rg");
        for matching in [&plain, &exact, &fuzzy] {
            for (key, name) in [
                (composed, decomposed),
                (decomposed, composed),
                ("M?ller^*", decomposed),
                ("Mu\u{308}l*", composed),
                ("*=*=홍^*", "Hong=洪=\u{1112}\u{1169}\u{11BC}^길동"),
            ] {
                assert!(is(key, name, matching), "{key} for {name}");
            }
        }
        assert!(!is("Muller^*", decomposed, &plain), "accents count");
        assert!(is("σίσυφος", "ΣΊΣΥΦΟΣ", &plain) && is("ΣΊΣΥΦΟΣ", "Σίσυφος", &plain));
    }

    #[test]
    fn each_name_that_a_key_means_has_a_group_within_its_bound() {
        let names = [
            "",
            "Doe",
            "DOE^",
            "Doe^Jane",
            "doe^JANE^M",
            "Doering",
            "Do",
            "^Jane",
            "Doe^^M",
            "Do\u{e9}",
            "DOE\u{301}",
            "Müller^Jörg",
            "Mu\u{308}LLER",
            "Yamada^Tarou=山田^太郎=やまだ^たろう",
            "=山田",
            "==やまだ",
            "Ya=mada",
            "Doe ^ Jane ",
            "ΣΊΣΥΦΟΣ",
            "İpek",
        ];
        let keys = "Doe|doe^|DOE^J*|Doe^*|doe*^*|D?e|D?e^*|Do*|*oe|*|?|mü*|MU\u{308}L*|山田*|山田|ya*|y*う|やまだ^たろう|=山田|\
                    σίσυφος|i*|İ*|Doe^?|Doe^^*|^*|^J*|Do\u{e9}*|DOE\u{301}";
        let mut bounded = 0;
        for key in keys.split('|') {
            let name = Name::new(key, &Matching::default());
            let Some(bound) = name.bound() else { continue };
            bounded += 1;
            for written in names.iter().filter(|written| is(key, written, &Matching::default())) {
                let is_within = |group: &String| match bound {
                    NameBound::Is(text) => group == text,
                    NameBound::BeginsWith(text) => group.starts_with(text.as_str()),
                };
                assert!(name_groups(written).iter().any(is_within), "{key} for {written}: {bound:?}");
            }
        }
        assert!(bounded > 15, "most keys have one");
        for (key, bound) in [
            ("DOE^J*", NameBound::BeginsWith("doe^j".into())),
            ("Doe^*", NameBound::BeginsWith("doe".into())),
            ("Doe ^ Jane^^", NameBound::Is("doe^jane".into())),
        ] {
            assert_eq!(Name::new(key, &Matching::default()).bound(), Some(&bound), "{key}");
        }
        for matching in [
            Matching::default().fuzzy_person_names(true),
            Matching::default().case_sensitive_person_names(true),
        ] {
            assert_eq!(Name::new("Doe", &matching).bound(), None, "groups are compared otherwise");
        }
    }

    #[test]
    fn delimiters_and_stars_alone_ask_for_anyone() {
        for key in ["^", "=", "^=^^=", " ^ ", "*", "*^*", "**^", "*=*=*", "=*", "*^*^*=*^*"] {
            assert!(Name::new(key, &Matching::default()).is_anyone(), "{key}");
        }
        for key in ["^*", "*^?", "?*", "Doe^*", "=^*"] {
            assert!(!Name::new(key, &Matching::default()).is_anyone(), "{key}");
        }
        let fuzzy = Matching::default().fuzzy_person_names(true);
        assert!(!is("-", "Doe", &fuzzy), "no word to look for is no reason to match");
    }
}
