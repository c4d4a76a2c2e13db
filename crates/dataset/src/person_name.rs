use alloc::{borrow::ToOwned, string::String};
use core::fmt;

/// A person's name in up to three ways of writing it: the component groups of PS3.5 §6.2.1.
///
/// ```
/// use kerma_dataset::PersonName;
/// let name = PersonName::new("Yamada^Tarou=山田^太郎=やまだ^たろう");
/// assert_eq!(name.ideographic(), Some("山田^太郎"));
/// assert_eq!(name.to_string(), "Yamada^Tarou=山田^太郎=やまだ^たろう");
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

impl From<&str> for PersonName {
    fn from(value: &str) -> PersonName {
        PersonName::new(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::{format, string::ToString};

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
    fn debug_does_not_show_the_name() {
        assert_eq!(format!("{:?}", PersonName::new("Doe^John")), "PersonName(..)");
    }
}
