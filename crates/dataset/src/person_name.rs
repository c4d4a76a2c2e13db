use alloc::{
    borrow::ToOwned,
    string::{String, ToString},
};
use core::fmt;

/// A person's name in up to three ways of writing it: the component groups of PS3.5 §6.2.1.
///
/// ```
/// use kerma_dataset::{NameComponents, PersonName};
/// let name = PersonName::new("Yamada^Tarou=山田^太郎=やまだ^たろう");
/// assert_eq!(name.ideographic(), Some("山田^太郎"));
/// assert_eq!(name.to_string(), "Yamada^Tarou=山田^太郎=やまだ^たろう");
///
/// let parts = NameComponents::of(name.alphabetic().unwrap_or_default());
/// assert_eq!((parts.family, parts.given), ("Yamada", "Tarou"));
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct PersonName {
    groups: [String; 3],
}

impl PersonName {
    /// The name in a value of Person Name (PN), one of several. Padding after a group does not count; what is
    /// beyond a third group, which the standard does not know, is left out.
    pub fn new(value: &str) -> PersonName {
        let mut groups = value.split('=').map(|group| group.trim_end_matches(['\0', ' ']).to_owned());
        PersonName { groups: core::array::from_fn(|_| groups.next().unwrap_or_default()) }
    }

    /// The name whose groups have these components; a group without any is left out.
    pub fn from_components(
        alphabetic: NameComponents<'_>,
        ideographic: NameComponents<'_>,
        phonetic: NameComponents<'_>,
    ) -> PersonName {
        PersonName { groups: [alphabetic, ideographic, phonetic].map(|components| components.to_string()) }
    }

    /// The alphabetic component group, its components separated by `^`; `None` if it is empty.
    pub fn alphabetic(&self) -> Option<&str> {
        let [alphabetic, _, _] = &self.groups;
        Some(alphabetic.as_str()).filter(|group| !group.is_empty())
    }

    /// The ideographic component group.
    pub fn ideographic(&self) -> Option<&str> {
        let [_, ideographic, _] = &self.groups;
        Some(ideographic.as_str()).filter(|group| !group.is_empty())
    }

    /// The phonetic component group.
    pub fn phonetic(&self) -> Option<&str> {
        let [_, _, phonetic] = &self.groups;
        Some(phonetic.as_str()).filter(|group| !group.is_empty())
    }

    /// Whether no group has a character.
    pub fn is_empty(&self) -> bool {
        self.groups.iter().all(String::is_empty)
    }
}

/// The value as PN has it, without the `=` that nothing follows.
impl fmt::Display for PersonName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [alphabetic, ideographic, phonetic] = &self.groups;
        f.write_str(alphabetic)?;
        if !ideographic.is_empty() || !phonetic.is_empty() {
            write!(f, "={ideographic}")?;
        }
        if !phonetic.is_empty() {
            write!(f, "={phonetic}")?;
        }
        Ok(())
    }
}

/// Not the name: it is patient data, and `Debug` ends up in logs.
impl fmt::Debug for PersonName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.is_empty() { "PersonName(empty)" } else { "PersonName(..)" })
    }
}

/// The parts of a name: the components of one component group (PS3.5 §6.2.1.1), empty where there is none.
///
/// ```
/// use kerma_dataset::{NameComponents, PersonName};
/// let reverend = NameComponents::of("Adams^John Robert Quincy^^Rev.^B.A. M.Div.");
/// assert_eq!((reverend.given, reverend.prefix), ("John Robert Quincy", "Rev."));
/// let name = PersonName::from_components(reverend, NameComponents::default(), NameComponents::default());
/// assert_eq!(name.to_string(), "Adams^John Robert Quincy^^Rev.^B.A. M.Div.");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct NameComponents<'a> {
    /// The family name complex, such as `Adams`.
    pub family: &'a str,
    /// The given name complex, such as `John Robert Quincy`.
    pub given: &'a str,
    /// The middle name.
    pub middle: &'a str,
    /// The name prefix, such as `Rev.`.
    pub prefix: &'a str,
    /// The name suffix, such as `B.A. M.Div.`, and whatever a sixth component is, which the standard does not know.
    pub suffix: &'a str,
}

impl<'a> NameComponents<'a> {
    /// The components of a component group. Spaces around them do not count.
    pub fn of(group: &'a str) -> NameComponents<'a> {
        let mut components = group
            .splitn(5, '^')
            .map(|component| component.trim_start_matches(' ').trim_end_matches(['\0', ' ', '^']));
        let mut next = || components.next().unwrap_or_default();
        NameComponents { family: next(), given: next(), middle: next(), prefix: next(), suffix: next() }
    }

    /// Whether there is none.
    pub const fn is_empty(&self) -> bool {
        self.family.is_empty()
            && self.given.is_empty()
            && self.middle.is_empty()
            && self.prefix.is_empty()
            && self.suffix.is_empty()
    }
}

/// The component group, without the `^` that nothing follows.
impl fmt::Display for NameComponents<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let components = [self.family, self.given, self.middle, self.prefix, self.suffix];
        let mut pending = 0;
        for component in components {
            if !component.is_empty() {
                (0..pending).try_for_each(|_| f.write_str("^"))?;
                pending = 0;
                f.write_str(component)?;
            }
            pending += 1;
        }
        Ok(())
    }
}

/// Not the name: it is patient data, and `Debug` ends up in logs.
impl fmt::Debug for NameComponents<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.is_empty() { "NameComponents(empty)" } else { "NameComponents(..)" })
    }
}

impl From<&str> for PersonName {
    fn from(value: &str) -> PersonName {
        PersonName::new(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::format;

    #[test]
    fn groups_are_split_and_joined() {
        let name = PersonName::new("Doe^John ");
        assert_eq!((name.alphabetic(), name.ideographic(), name.phonetic()), (Some("Doe^John"), None, None));
        let name = PersonName::new("==Fo^netic");
        assert_eq!((name.alphabetic(), name.phonetic()), (None, Some("Fo^netic")));
        assert_eq!(name.to_string(), "==Fo^netic");
        assert_eq!(PersonName::new("A=B==").to_string(), "A=B");
        assert!(PersonName::new("==").is_empty());
    }

    #[test]
    fn components_are_split_and_joined() {
        let name = NameComponents::of("Morrison-Jones^Susan^^^Ph.D., Chief Executive Officer");
        assert_eq!((name.family, name.given, name.middle), ("Morrison-Jones", "Susan", ""));
        assert_eq!(name.suffix, "Ph.D., Chief Executive Officer");
        for group in ["", "Doe", "Doe^John", "^John", "^^^Dr.", "A^B^C^D^E", "A^B^C^D^E^F"] {
            assert_eq!(NameComponents::of(group).to_string(), group);
        }
        assert_eq!(NameComponents::of(" Doe ^ John ^^^^").to_string(), "Doe^John");
        assert!(NameComponents::of("^^ ^").is_empty());
        let [a, b] = ["Wang^XiaoDong", "王^小東"].map(NameComponents::of);
        let name = PersonName::from_components(a, b, NameComponents::default());
        assert_eq!(name, PersonName::new("Wang^XiaoDong=王^小東"));
    }

    #[test]
    fn debug_does_not_show_the_name() {
        assert_eq!(format!("{:?}", NameComponents::of("Doe")), "NameComponents(..)");
        assert_eq!(format!("{:?}", PersonName::new("Doe^John")), "PersonName(..)");
    }
}
