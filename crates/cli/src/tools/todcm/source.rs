//! The data sets of a text: one object, an array of them, or one after the other.

use bytes::Bytes;
use kerma_dataset::DataSet;
use kerma_dataset::json::{BulkDataReference, FromJson};

/// The bytes at a URI, or none for a value that is to be left out.
type Fetch<'a> = dyn FnMut(&str) -> Result<Option<Vec<u8>>, String> + 'a;

pub(super) fn data_sets(text: &str, fetch: &mut Fetch<'_>) -> Result<Vec<DataSet>, String> {
    let text = text.trim_start_matches('\u{feff}').trim();
    let (mut failed, mut emptied) = (None, Vec::new());
    let mut bulk_data = |reference: BulkDataReference<'_>| match fetch(reference.uri) {
        Ok(bytes) => bytes.map(Bytes::from),
        Err(why) => {
            failed.get_or_insert(format!("{}: {why}", reference.tag));
            None
        }
    };
    let data_sets = if text.starts_with('[') {
        let json = FromJson::new().bulk_data(&mut bulk_data).emptied(&mut emptied);
        json.data_sets(text).map_err(|error| error.to_string())?
    } else {
        let objects = objects(text);
        let mut data_sets = Vec::with_capacity(objects.len());
        for (number, object) in (1..).zip(&objects) {
            let mut bulk_data = |reference: BulkDataReference<'_>| bulk_data(reference);
            let json = FromJson::new().bulk_data(&mut bulk_data).emptied(&mut emptied);
            let read = json.data_set(object);
            let of_object = |error: String| match objects.len() {
                1 => error,
                _ => format!("object {number}: {error}"),
            };
            data_sets.push(read.map_err(|error| of_object(error.to_string()))?);
        }
        data_sets
    };
    for tag in emptied {
        log::warn!("{tag}: null stands among its numbers: NaN in FD and FL, and else it is without a value");
    }
    match failed {
        Some(why) => Err(why),
        None if data_sets.is_empty() => Err("there is no data set in it".into()),
        None => Ok(data_sets),
    }
}

/// Cuts a text behind each object at its outside, and leaves it to the reader whether they are such.
fn objects(text: &str) -> Vec<&str> {
    let (mut objects, mut start, mut depth) = (Vec::new(), 0, 0_usize);
    let (mut in_string, mut escaped) = (false, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            b'{' | b'[' if !in_string => depth += 1,
            b'}' | b']' if !in_string => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    objects.extend(text.get(start..=at));
                    start = at + 1;
                }
            }
            _ => {}
        }
    }
    // what is left is no object, and is to be told
    objects.extend(text.get(start..).filter(|rest| !rest.trim().is_empty()));
    objects
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(text: &str) -> Result<usize, String> {
        data_sets(text, &mut |_| Ok(None)).map(|data_sets| data_sets.len())
    }

    #[test]
    fn objects_come_alone_in_an_array_or_one_after_the_other() {
        let object = r#"{"00100010":{"vr":"PN","Value":[{"Alphabetic":"{\"[\\"}]}}"#;
        for (text, expected) in [
            (object.to_owned(), 1),
            (format!("\u{feff} {object}\n"), 1),
            (format!("[{object},{object}]"), 2),
            (format!("{object}\n{object}\n\n{object}"), 3),
            (format!("{object}{object}"), 2),
            ("{}".into(), 1),
        ] {
            assert_eq!(count(&text), Ok(expected), "{text}");
        }
    }

    #[test]
    fn what_is_no_object_is_told() {
        for text in ["", "[]", "7", "{} 7", "{}]", "{", r#"{"00100010":{"vr":"PN"}"#, "[{}", "{}{"] {
            assert!(count(text).is_err(), "{text}");
        }
        assert!(count("{}{").unwrap_err().contains("object 2"));
    }

    #[test]
    fn a_value_that_is_not_found_is_told_with_its_tag() {
        let text = r#"{"7FE00010":{"vr":"OW","BulkDataURI":"x"}}"#;
        let error = data_sets(text, &mut |_| Err("not there".into())).unwrap_err();
        assert_eq!(error, "(7FE0,0010): not there");
    }
}
