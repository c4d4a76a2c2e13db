//! What tells patients apart. The page of the crate's `IDENTITY.md` says the same to those who run an archive.

use kerma_dataset::DataSet;
use kerma_dictionary::{Tag, tags};
use kerma_service::matching::fold_case;

/// What an instance, or all of a study, says of who its patient is. A text is empty if nothing is said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Patient {
    /// Patient ID; several values are joined.
    pub(crate) id: String,
    /// Issuer of Patient ID.
    pub(crate) issuer: String,
    /// Patient's Name, in groups of components as they are compared.
    name: Vec<Vec<String>>,
    /// `19991231`.
    pub(crate) birth_date: String,
}

impl Patient {
    /// Of these attributes.
    pub(crate) fn of(data_set: &DataSet) -> Patient {
        let text = |tag| {
            let values = data_set.strings(tag).unwrap_or_default();
            let values: Vec<&str> = values.iter().map(|value| value.trim_matches([' ', '\0'])).collect();
            let empty = values.iter().all(|value| value.is_empty());
            if empty { String::new() } else { values.join("\\") }
        };
        Patient {
            id: text(tags::PATIENT_ID),
            issuer: text(tags::ISSUER_OF_PATIENT_ID),
            name: components(&text(tags::PATIENT_NAME)),
            birth_date: text(tags::PATIENT_BIRTH_DATE).replace('.', ""),
        }
    }

    /// The attribute that shows that the two are not one patient. What is absent is compatible. IDs of one issuer
    /// decide; where one has none, names and dates of birth do.
    pub(crate) fn contradiction(&self, other: &Patient) -> Option<Tag> {
        let differ = |a: &str, b: &str| !a.is_empty() && !b.is_empty() && a != b;
        if !self.id.is_empty() && !other.id.is_empty() {
            return match () {
                () if self.id != other.id => Some(tags::PATIENT_ID),
                () if differ(&self.issuer, &other.issuer) => Some(tags::ISSUER_OF_PATIENT_ID),
                () => None,
            };
        }
        let mut groups = self.name.iter().zip(&other.name);
        let names_differ = groups.any(|(a, b)| a.iter().zip(b).any(|(a, b)| differ(a, b)));
        match () {
            () if names_differ => Some(tags::PATIENT_NAME),
            () if differ(&self.birth_date, &other.birth_date) => Some(tags::PATIENT_BIRTH_DATE),
            () => None,
        }
    }

    /// The name as the index compares it: its first group that says something.
    pub(crate) fn name_key(&self) -> String {
        self.name.iter().find(|group| !group.is_empty()).map(|group| group.join("^")).unwrap_or_default()
    }
}

/// The groups of a name and their components (PS3.5 §6.2.1.1), without regard to case, to how accents are encoded, to
/// spaces that say nothing, and to delimiters with nothing behind them.
fn components(name: &str) -> Vec<Vec<String>> {
    let component = |text: &str| {
        let words: Vec<String> = text.split_whitespace().map(fold_case).collect();
        words.join(" ")
    };
    let group = |text: &str| {
        let mut components: Vec<String> = text.split('^').map(component).collect();
        while components.last().is_some_and(String::is_empty) {
            components.pop();
        }
        components
    };
    name.split('=').map(group).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn patient(id: &str, issuer: &str, name: &str, birth_date: &str) -> Patient {
        let mut data_set = DataSet::new();
        data_set.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192").unwrap();
        data_set.set(tags::PATIENT_ID, id).unwrap();
        data_set.set(tags::ISSUER_OF_PATIENT_ID, issuer).unwrap();
        data_set.set(tags::PATIENT_NAME, name).unwrap();
        data_set.set(tags::PATIENT_BIRTH_DATE, birth_date).unwrap();
        Patient::of(&data_set)
    }

    #[test]
    fn what_is_absent_is_compatible() {
        let whole = patient("7", "HOSPITAL", "Doe^Jane^Mary", "19700101");
        for other in [
            patient("7", "", "Doe^Jane^Mary", "19700101"),
            patient("", "HOSPITAL", "Doe^Jane^Mary", "19700101"),
            patient("", "", "Doe^Jane", ""),
            patient("", "", "", "19700101"),
            patient("", "", "", ""),
        ] {
            assert_eq!((whole.contradiction(&other), other.contradiction(&whole)), (None, None), "{other:?}");
        }
    }

    #[test]
    fn what_contradicts_is_named() {
        let whole = patient("7", "HOSPITAL", "Doe^Jane", "19700101");
        for (other, tag) in [
            (patient("8", "HOSPITAL", "Doe^Jane", "19700101"), tags::PATIENT_ID),
            (patient("7", "CLINIC", "Doe^Jane", "19700101"), tags::ISSUER_OF_PATIENT_ID),
            (patient("", "", "Roe^Jane", "19700101"), tags::PATIENT_NAME),
            (patient("", "", "Doe^John", "19700101"), tags::PATIENT_NAME),
            (patient("", "", "Doe^Jane", "19700102"), tags::PATIENT_BIRTH_DATE),
        ] {
            assert_eq!(whole.contradiction(&other), Some(tag), "{other:?}");
            assert_eq!(other.contradiction(&whole), Some(tag), "{other:?}");
        }
        let renamed = patient("7", "HOSPITAL", "Roe^Jane", "19700102");
        assert_eq!(whole.contradiction(&renamed), None, "the ID decides");
    }

    #[test]
    fn names_are_one_without_regard_to_case_spaces_and_empty_components() {
        let plain = patient("", "", "Müller^Jörg", "");
        for name in [
            "MÜLLER^JÖRG",
            "Mu\u{308}ller^Jo\u{308}rg",
            "Müller^Jörg^^^",
            "Müller ^ Jörg",
            "müller^jörg==",
            "Müller^Jörg=ミュラー",
        ] {
            let other = patient("", "", name, "");
            assert_eq!(plain.contradiction(&other), None, "{name}");
            assert_eq!(plain.name_key(), other.name_key(), "{name}");
        }
        let two = [patient("", "", "Yamada=山田", ""), patient("", "", "=山田", "")];
        assert_eq!(two[0].contradiction(&two[1]), None);
        assert_eq!(two[1].contradiction(&patient("", "", "=山口", "")), Some(tags::PATIENT_NAME));
    }
}
