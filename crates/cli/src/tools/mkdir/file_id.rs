//! The name of a file in a file-set (PS3.10 §8.2, §8.5).

use std::path::{Component, Path};

/// The components of a path below the folder of the file-set; with `map` lower case is taken for upper case, and a period
/// at the end for none.
pub(super) fn of(path: &Path, map: bool) -> Result<Vec<String>, String> {
    let rule =
        "at most eight components of at most eight capital letters, digits and underscores (PS3.10 §8.2)";
    let mut components = Vec::new();
    for component in path.components() {
        let Component::Normal(name) = component else {
            return Err(format!("{} is not below the folder of the file-set", path.display()));
        };
        let name = name.to_string_lossy();
        let name = match map {
            true => name.strip_suffix('.').unwrap_or(&name).to_ascii_uppercase(),
            false => name.into_owned(),
        };
        let is_allowed = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
        if !(1..=8).contains(&name.len()) || !name.bytes().all(is_allowed) {
            let lower = name.len() <= 8 && name.to_ascii_uppercase().bytes().all(is_allowed) && !map;
            let help = if lower { "; +m takes lower case for upper case" } else { "" };
            return Err(format!("'{name}' is no component of a file ID: {rule}{help}"));
        }
        components.push(name);
    }
    if (1..=8).contains(&components.len()) {
        Ok(components)
    } else {
        Err(format!("it is no file ID: {rule}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_id_has_few_short_components_in_capitals() {
        assert_eq!(of(Path::new("CT/I_000001"), false).unwrap(), ["CT", "I_000001"]);
        assert_eq!(of(Path::new("ct/i1."), true).unwrap(), ["CT", "I1"]);
        assert!(of(Path::new("ct/I1"), false).unwrap_err().contains("+m"));
        for bad in ["", "A.DCM", "NINELONG1", "../A", "A/B/C/D/E/F/G/H/I", "A B", "\u{c4}"] {
            assert!(of(Path::new(bad), true).is_err(), "{bad}");
        }
    }
}
