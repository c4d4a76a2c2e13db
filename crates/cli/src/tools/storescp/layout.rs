//! What received files are called, and in which folders they are.

use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::str::FromStr;

use clap::Args;

use crate::files::file_name;
use crate::files::identity::Identity;
use crate::report::clock::Utc;

/// Folders for studies, one way at most, and names.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Output Options")]
pub(super) struct Layout {
    /// A folder for each study, PREFIX_UID for its Study Instance UID; without a prefix its UID alone [-su]
    #[arg(long, value_name = "PREFIX", group = "sorting")]
    sort_on_study_uid: Option<Part>,
    /// A folder for each study, PREFIX_TIMESTAMP for when it began to come, in UTC [-ss]
    #[arg(long, value_name = "PREFIX", group = "sorting")]
    sort_conc_studies: Option<Part>,
    /// A folder for each study, PATIENTNAME_TIMESTAMP for its patient and when it began to come, in UTC [-sp]
    #[arg(long, group = "sorting")]
    sort_on_patientname: bool,
    /// The end of all names, as it stands; default: .dcm [-fe]
    #[arg(long, value_name = "EXTENSION")]
    filename_extension: Option<Part>,
    /// Give each file a name of its own, so that one of the same SOP Instance UID is kept beside it [+uf]
    #[arg(long)]
    unique_filenames: bool,
}

/// A part of a name, in which there is no way to another folder.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Part(String);

impl FromStr for Part {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Part, Self::Err> {
        let leads_away = |character: char| "/\\".contains(character) || character.is_control();
        if text.contains(leads_away) {
            Err("it is a part of a name, not a path")
        } else {
            Ok(Part(text.into()))
        }
    }
}

impl Layout {
    /// Whether it matters of what study a file is.
    pub(super) fn is_sorting(&self) -> bool {
        self.sort_on_study_uid.is_some() || self.sort_conc_studies.is_some() || self.sort_on_patientname
    }

    /// Whether folders are named for patients.
    pub(super) fn names_patients(&self) -> bool {
        self.sort_on_patientname
    }

    /// The folder of a study that begins to come, below the output directory; `None` if that has them all.
    pub(super) fn folder(&self, identity: &Identity, now: Utc) -> Option<String> {
        let joined = |prefix: &str, rest: String| match prefix {
            "" => rest,
            prefix => format!("{prefix}_{rest}"),
        };
        if let Some(Part(prefix)) = &self.sort_on_study_uid {
            let study = &identity.study;
            let name =
                if study.is_empty() { "NO_STUDY".into() } else { kerma_archive::file_name(study.as_bytes()) };
            return Some(not_hidden(joined(prefix, name)));
        }
        if let Some(Part(prefix)) = &self.sort_conc_studies {
            return Some(not_hidden(joined(prefix, now.name())));
        }
        self.sort_on_patientname.then(|| joined(&harmless(&identity.patient), now.name()))
    }

    /// The name of the file of an instance.
    pub(super) fn file(&self, sop_instance: &[u8]) -> String {
        let stem = kerma_archive::file_name(sop_instance);
        let extension = self.filename_extension.as_ref().map_or(file_name::EXTENSION, |Part(text)| text);
        if self.unique_filenames {
            let random = RandomState::new().build_hasher().finish();
            return format!("{stem}-{random:016x}{extension}");
        }
        format!("{stem}{extension}")
    }
}

/// A prefix such as `..` names no folder above.
fn not_hidden(name: String) -> String {
    if name.starts_with('.') { format!("_{name}") } else { name }
}

/// A patient's name as letters, digits and `_`.
fn harmless(name: &str) -> String {
    let keep = |c: char| if c.is_alphanumeric() { c } else { '_' };
    let name: String = name.trim().trim_end_matches('^').chars().take(LONGEST).map(keep).collect();
    if name.is_empty() { "ANONYMOUS".into() } else { name }
}

/// Characters of a patient's name; more than four bytes has none of them.
const LONGEST: usize = 48;

#[cfg(test)]
mod tests {
    use super::*;

    fn layout() -> Layout {
        Layout {
            sort_on_study_uid: None,
            sort_conc_studies: None,
            sort_on_patientname: false,
            filename_extension: None,
            unique_filenames: false,
        }
    }

    fn part(text: &str) -> Option<Part> {
        Some(text.parse().unwrap())
    }

    fn identity(study: &str, patient: &str) -> Identity {
        Identity { study: study.into(), patient: patient.into() }
    }

    #[test]
    fn a_study_has_the_folder_that_the_options_say() {
        let now = Utc::now();
        let folder = |layout: Layout| layout.folder(&identity("1.2.3", "DOE^JOHN^^"), now);
        assert_eq!(folder(layout()), None);
        assert_eq!(folder(Layout { sort_on_study_uid: part("st"), ..layout() }).unwrap(), "st_1.2.3");
        assert_eq!(folder(Layout { sort_on_study_uid: part(""), ..layout() }).unwrap(), "1.2.3");
        let time = now.name();
        assert_eq!(
            folder(Layout { sort_conc_studies: part("st"), ..layout() }).unwrap(),
            format!("st_{time}")
        );
        let named = folder(Layout { sort_on_patientname: true, ..layout() });
        assert_eq!(named.unwrap(), format!("DOE_JOHN_{time}"));
    }

    #[test]
    fn no_peer_and_no_option_names_a_folder_elsewhere() {
        for (study, patient) in [("../../etc", "../../etc"), ("/", "/"), ("", ""), ("..", "..")] {
            for layout in [
                Layout { sort_on_study_uid: part(""), ..layout() },
                Layout { sort_on_study_uid: part(".."), ..layout() },
                Layout { sort_on_patientname: true, ..layout() },
            ] {
                let folder = layout.folder(&identity(study, patient), Utc::now()).unwrap();
                let plain = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
                assert!(
                    folder.chars().all(plain) && !folder.starts_with('.') && !folder.is_empty(),
                    "{folder}"
                );
            }
        }
        assert!("a/b".parse::<Part>().is_err() && "..\\b".parse::<Part>().is_err());
    }

    #[test]
    fn a_file_has_the_extension_as_it_is_given_and_a_name_of_its_own_if_asked_for() {
        assert_eq!(layout().file(b"1.2"), "1.2.dcm");
        assert_eq!(Layout { filename_extension: part(".ima"), ..layout() }.file(b"1.2"), "1.2.ima");
        assert_eq!(Layout { filename_extension: part(""), ..layout() }.file(b"1.2"), "1.2");
        let unique = Layout { unique_filenames: true, ..layout() };
        assert_ne!(unique.file(b"1.2"), unique.file(b"1.2"));
    }
}
