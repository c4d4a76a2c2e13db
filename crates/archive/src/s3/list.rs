//! The objects that there are.

use std::time::SystemTime;

use rusty_s3::Method;

use super::client::S3;
use super::error::Error;
use super::observed::Operation;
use super::request::Request;
use super::xml::Element;

const OPERATION: Operation = Operation::ListObjects;

/// An object, as a list has it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Listed {
    /// Without the prefix of the settings.
    pub name: String,
    /// In bytes.
    pub length: u64,
    /// When it was made, by the clock of the store.
    pub modified: SystemTime,
}

/// The objects whose names begin with something, page by page. After an error it ends.
#[derive(Debug)]
pub struct List {
    s3: S3,
    prefix: String,
    page: std::vec::IntoIter<Listed>,
    next: Next,
}

#[derive(Debug)]
enum Next {
    First,
    After(String),
    End,
}

impl S3 {
    /// The objects whose names begin with this, in the order of their names.
    pub fn list(&self, prefix: &str) -> List {
        List { s3: self.clone(), prefix: prefix.to_owned(), page: Vec::new().into_iter(), next: Next::First }
    }
}

impl List {
    fn fetch(&mut self) -> Result<(), Error> {
        let mut request = Request::new(OPERATION, Method::Get, &self.prefix, String::new())
            .query("list-type", "2")
            .query("prefix", format!("{}{}", self.s3.prefix(), self.prefix));
        match std::mem::replace(&mut self.next, Next::End) {
            Next::First => {}
            Next::After(token) => request = request.query("continuation-token", token),
            Next::End => return Ok(()),
        }
        let answer = self.s3.0.call(&request)?;
        let no_list = |why: String| Error::Answer { operation: OPERATION, name: self.prefix.clone(), why };
        let root = Element::parse(&answer.bytes).map_err(no_list)?;
        if root.name != "ListBucketResult" {
            return Err(no_list(format!("an element {}", root.name)));
        }
        let listed: Result<Vec<Listed>, String> = root
            .all("Contents")
            .filter_map(|contents| listed(contents, self.s3.prefix()).transpose())
            .collect();
        let page = listed.map_err(no_list)?;
        if root.text("IsTruncated") == "true" {
            let token = root.text("NextContinuationToken").to_owned();
            if token.is_empty() {
                return Err(no_list("truncated, and no NextContinuationToken".into()));
            }
            self.next = Next::After(token);
        }
        self.page = page.into_iter();
        Ok(())
    }
}

/// None, if it is no object of ours: a place that somebody made with a name that ends in `/`, or the prefix itself.
fn listed(contents: &Element, prefix: &str) -> Result<Option<Listed>, String> {
    let key = contents.text("Key");
    let length = contents.text("Size").parse().map_err(|_| format!("{key:?} has no Size"))?;
    let modified = time(contents.text("LastModified")).map_err(|why| format!("{key:?}: {why}"))?;
    let name = key.strip_prefix(prefix).filter(|name| !name.is_empty() && !name.ends_with('/'));
    Ok(name.map(|name| Listed { name: name.to_owned(), length, modified }))
}

pub(super) fn time(text: &str) -> Result<SystemTime, String> {
    let time: jiff::Timestamp = text.parse().map_err(|error| format!("{text:?} is no time: {error}"))?;
    Ok(time.into())
}

impl Iterator for List {
    type Item = Result<Listed, Error>;

    fn next(&mut self) -> Option<Result<Listed, Error>> {
        loop {
            if let Some(listed) = self.page.next() {
                return Some(Ok(listed));
            }
            if matches!(self.next, Next::End) {
                return None;
            }
            if let Err(error) = self.fetch() {
                self.next = Next::End;
                return Some(Err(error));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_object_is_listed_without_the_prefix_and_a_place_is_not() {
        let contents = |key: &str| {
            let text = format!(
                "<Contents><Key>{key}</Key><LastModified>2009-10-12T17:50:30.000Z</LastModified><Size>434</Size></Contents>"
            );
            listed(&Element::parse(text.as_bytes()).unwrap(), "p/").unwrap()
        };
        let object = contents("p/a/b").unwrap();
        assert_eq!((object.name.as_str(), object.length), ("a/b", 434));
        let since_1970 = object.modified.duration_since(SystemTime::UNIX_EPOCH).unwrap();
        assert_eq!(since_1970.as_secs(), 1_255_369_830);
        for key in ["p/", "p/a/", "elsewhere"] {
            assert_eq!(contents(key), None);
        }
    }

    #[test]
    fn an_object_without_a_length_or_a_time_is_an_error() {
        for text in ["<Contents><Key>a</Key><Size>1</Size></Contents>", "<Contents><Key>a</Key></Contents>"] {
            assert!(listed(&Element::parse(text.as_bytes()).unwrap(), "").is_err());
        }
    }
}
