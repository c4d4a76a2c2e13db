//! The answers of S3, and the bodies of its requests, as XML.
//!
//! Names are compared without their namespace, since not every store writes it.

use quick_xml::Reader;
use quick_xml::escape::escape;
use quick_xml::events::Event;

/// The deepest that elements of S3 are nested is three.
const DEEPEST: usize = 16;

/// An element, with what is in it.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Element {
    pub(super) name: String,
    text: String,
    children: Vec<Element>,
}

impl Element {
    /// The root of a document. No text: what is wrong with it.
    pub(super) fn parse(document: &[u8]) -> Result<Element, String> {
        let text = std::str::from_utf8(document).map_err(|_| "no UTF-8".to_owned())?;
        let mut reader = Reader::from_str(text);
        // the document itself is the lowest
        let mut open = vec![Element::default()];
        loop {
            let event = reader.read_event().map_err(|error| format!("no XML: {error}"))?;
            match event {
                Event::Start(_) if open.len() > DEEPEST => return Err("elements nested too deep".into()),
                Event::Start(start) => open.push(Element::named(start.local_name().as_ref())),
                Event::Empty(empty) => close(&mut open, Element::named(empty.local_name().as_ref())),
                Event::End(_) => {
                    let element = open.pop().unwrap_or_default();
                    close(&mut open, element);
                }
                Event::Text(text) => add(&mut open, &text.xml10_content()),
                Event::CData(text) => add(&mut open, &text.xml10_content()),
                Event::GeneralRef(reference) => {
                    let character =
                        reference.resolve_char_ref().map_err(|error| format!("no XML: {error}"))?;
                    let character = character.or(match &*reference.xml10_content() {
                        "amp" => Some('&'),
                        "lt" => Some('<'),
                        "gt" => Some('>'),
                        "quot" => Some('"'),
                        "apos" => Some('\''),
                        _ => None,
                    });
                    let character = character.ok_or("an entity that XML does not have")?;
                    add(&mut open, character.encode_utf8(&mut [0; 4]));
                }
                Event::Eof if open.len() == 1 => break,
                Event::Eof => return Err("it breaks off".into()),
                _ => {}
            }
        }
        let root = open.pop().and_then(|document| document.children.into_iter().next());
        root.ok_or_else(|| "there is no element".into())
    }

    fn named(name: &str) -> Element {
        Element { name: name.to_owned(), ..Element::default() }
    }

    /// The text of the child of this name; nothing if there is none.
    pub(super) fn text(&self, name: &str) -> &str {
        self.children.iter().find(|child| child.name == name).map_or("", |child| child.text.trim())
    }

    /// The children of this name.
    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.children.iter().filter(move |child| child.name == name)
    }
}

fn add(open: &mut [Element], text: &str) {
    if let Some(element) = open.last_mut() {
        element.text.push_str(text);
    }
}

fn close(open: &mut [Element], element: Element) {
    if let Some(parent) = open.last_mut() {
        parent.children.push(element);
    }
}

/// A part of an upload: what the store called it, and its CRC-32 if the store is to compare that.
#[derive(Debug, Clone)]
pub(super) struct Part {
    pub(super) etag: String,
    pub(super) crc32: Option<String>,
}

/// The body of CompleteMultipartUpload: all parts, in their order, numbered from 1.
pub(super) fn complete(parts: &[Part]) -> String {
    let mut body =
        String::from("<CompleteMultipartUpload xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">");
    for (before, part) in parts.iter().enumerate() {
        let crc32 =
            part.crc32.as_deref().map(|crc32| format!("<ChecksumCRC32>{}</ChecksumCRC32>", escape(crc32)));
        body.push_str(&format!(
            "<Part>{}<ETag>{}</ETag><PartNumber>{}</PartNumber></Part>",
            crc32.unwrap_or_default(),
            escape(&part.etag),
            before + 1
        ));
    }
    body + "</CompleteMultipartUpload>"
}

/// The body of DeleteObjects, to which only what was not removed is answered.
pub(super) fn delete<'a>(keys: impl Iterator<Item = &'a str>) -> String {
    let objects: String = keys.map(|key| format!("<Object><Key>{}</Key></Object>", escape(key))).collect();
    format!("<Delete xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Quiet>true</Quiet>{objects}</Delete>")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_read_with_or_without_its_namespace() {
        let inside = "<Contents><Key>a&amp;b &#38; c</Key><Size>3</Size></Contents><Contents><Key>d</Key></Contents>\
                      <IsTruncated>false</IsTruncated><NextContinuationToken/>";
        for (begin, end) in [
            ("<ListBucketResult>", "</ListBucketResult>"),
            ("<?xml version=\"1.0\"?>\n<ListBucketResult xmlns=\"http://x/\">\n", "</ListBucketResult>\n"),
            ("<s3:ListBucketResult xmlns:s3='y'>", "</s3:ListBucketResult>"),
        ] {
            let root = Element::parse(format!("{begin}{inside}{end}").as_bytes()).unwrap();
            assert_eq!(root.name, "ListBucketResult");
            let keys: Vec<&str> = root.all("Contents").map(|contents| contents.text("Key")).collect();
            assert_eq!(keys, ["a&b & c", "d"]);
            assert_eq!((root.text("IsTruncated"), root.text("NextContinuationToken")), ("false", ""));
        }
    }

    #[test]
    fn an_answer_that_is_no_xml_is_an_error_and_no_answer() {
        let deep = "<a>".repeat(100_000);
        for document in ["", "<a>", "<a></b>", "plain", "<a>&unknown;</a>", &deep] {
            assert!(Element::parse(document.as_bytes()).is_err(), "{document:.20}");
        }
        assert!(Element::parse(b"<a>\xFF</a>").is_err());
    }

    #[test]
    fn bodies_of_requests_are_read_back_as_they_were_meant() {
        let part =
            |etag: &str, crc32: Option<&str>| Part { etag: etag.into(), crc32: crc32.map(str::to_owned) };
        let body = complete(&[part("\"one\"", Some("AAAAAA==")), part("\"two\"", None)]);
        let root = Element::parse(body.as_bytes()).unwrap();
        let parts: Vec<_> = root
            .all("Part")
            .map(|p| (p.text("PartNumber"), p.text("ETag"), p.text("ChecksumCRC32")))
            .collect();
        assert_eq!(parts, [("1", "\"one\"", "AAAAAA=="), ("2", "\"two\"", "")]);
        let root = Element::parse(delete(["a<b>&c", "d"].into_iter()).as_bytes()).unwrap();
        let keys: Vec<_> = root.all("Object").map(|object| object.text("Key")).collect();
        assert_eq!((keys, root.text("Quiet")), (vec!["a<b>&c", "d"], "true"));
    }
}
