//! The Native DICOM Model (PS3.19 annex A.1), written.
//!
//! ```
//! use kerma_dataset::{DataSet, xml::to_xml};
//! use kerma_dictionary::tags;
//!
//! let mut data_set = DataSet::new();
//! data_set.set(tags::STUDY_ID, "A<7")?;
//! assert!(to_xml(&data_set).contains(
//!     r#"<DicomAttribute tag="00200010" vr="SH" keyword="StudyID"><Value number="1">A&lt;7</Value></DicomAttribute>"#
//! ));
//! # Ok::<(), Box<dyn core::error::Error>>(())
//! ```
//!
//! Where the model leaves a choice:
//! - text is without the padding at its end; of several values an empty one has no element, and keeps its number;
//! - a character that XML 1.0 does not have is U+FFFD;
//! - binary values are little endian, in base64; encapsulated pixel data is its items with their headers;
//! - group lengths are left out.

use alloc::string::String;
use core::fmt::{self, Write};

use kerma_dictionary::{Tag, data_elements};

use crate::{
    CharacterSet, DataSet, ElementRef, FromValues, NameComponents, PersonName, ValueRef,
    convert::{self, Number},
    json::{Base64, fragments, is_binary, json_vr},
};

/// The data set as an XML document, binary values inline.
pub fn to_xml(data_set: &DataSet) -> String {
    Xml::new().to_string(data_set)
}

/// Says where a value is, if it is elsewhere.
type Address<'a> = &'a dyn Fn(ElementRef<'_>) -> Option<String>;

/// How a data set is written as XML.
#[derive(Clone, Copy, Default)]
pub struct Xml<'a> {
    bulk_data: Option<Address<'a>>,
}

impl fmt::Debug for Xml<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Xml").field("bulk_data", &self.bulk_data.is_some()).finish()
    }
}

impl<'a> Xml<'a> {
    /// Binary values inline.
    pub const fn new() -> Xml<'a> {
        Xml { bulk_data: None }
    }

    /// Binary values for which this gives a URI as that.
    pub const fn bulk_data(self, uri: Address<'a>) -> Xml<'a> {
        Xml { bulk_data: Some(uri) }
    }

    /// The data set as an XML document.
    pub fn to_string(self, data_set: &DataSet) -> String {
        let mut out = String::new();
        // A String takes everything that is written to it.
        let _ = self.write(data_set, &mut out);
        out
    }

    /// Writes the data set as an XML document.
    ///
    /// # Errors
    /// Those of `out`.
    pub fn write(self, data_set: &DataSet, out: &mut dyn Write) -> fmt::Result {
        out.write_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")?;
        out.write_str("<NativeDicomModel xmlns=\"http://dicom.nema.org/PS3.19/models/NativeDICOM\" xml:space=\"preserve\">")?;
        Writer { xml: self, out }.data_set(data_set)?;
        out.write_str("</NativeDicomModel>\n")
    }
}

struct Writer<'a> {
    xml: Xml<'a>,
    out: &'a mut dyn Write,
}

impl Writer<'_> {
    fn data_set(&mut self, data_set: &DataSet) -> fmt::Result {
        let character_set = data_set.character_set();
        let terms = data_set.character_set_value();
        for element in data_set.iter().map(|element| convert::known(element, terms, || data_set.pixels())) {
            let element = element.as_ref();
            let tag = element.tag();
            if tag.is_group_length() {
                continue;
            }
            let vr = json_vr(element);
            write!(self.out, "<DicomAttribute tag=\"{:08X}\" vr=\"{vr}\"", tag.to_u32())?;
            let keyword = data_elements::by_tag(tag).map_or("", |element| element.keyword);
            if !keyword.is_empty() {
                write!(self.out, " keyword=\"{keyword}\"")?;
            }
            if let Some(creator) = tag.private_creator().and_then(|creator| data_set.string(creator).ok()) {
                write!(self.out, " privateCreator=\"{}\"", Escaped(&creator))?;
            }
            self.out.write_char('>')?;
            self.value(element, &character_set)?;
            self.out.write_str("</DicomAttribute>")?;
        }
        Ok(())
    }

    fn value(&mut self, element: ElementRef<'_>, character_set: &CharacterSet) -> fmt::Result {
        let vr = json_vr(element);
        match element.value() {
            ValueRef::Sequence(sequence) => {
                for (number, item) in (1..).zip(sequence.items) {
                    write!(self.out, "<Item number=\"{number}\">")?;
                    self.data_set(&item.data_set)?;
                    self.out.write_str("</Item>")?;
                }
                Ok(())
            }
            _ if element.is_empty() => Ok(()),
            _ if is_binary(vr) => self.binary(element),
            _ if vr == kerma_dictionary::Vr::AT => {
                let tags = Tag::from_values(element, character_set).unwrap_or_default();
                (1..).zip(tags).try_for_each(|(number, tag)| {
                    write!(self.out, "<Value number=\"{number}\">{:08X}</Value>", tag.to_u32())
                })
            }
            _ if vr.is_text() => self.text(element, character_set),
            _ => (1..).zip(convert::numbers(element)).try_for_each(|(number, value)| match value {
                Number::Integer(value) => write!(self.out, "<Value number=\"{number}\">{value}</Value>"),
                Number::Real(value) => write!(self.out, "<Value number=\"{number}\">{value:?}</Value>"),
            }),
        }
    }

    fn text(&mut self, element: ElementRef<'_>, character_set: &CharacterSet) -> fmt::Result {
        let is_name = element.vr() == kerma_dictionary::Vr::PN;
        for (number, value) in (1..).zip(convert::values(element, character_set)) {
            let value = value.trim_end_matches(['\0', ' ']);
            match value {
                "" => {}
                name if is_name => self.person_name(number, &PersonName::new(name))?,
                value => write!(self.out, "<Value number=\"{number}\">{}</Value>", Escaped(value))?,
            }
        }
        Ok(())
    }

    fn person_name(&mut self, number: usize, name: &PersonName) -> fmt::Result {
        write!(self.out, "<PersonName number=\"{number}\">")?;
        let groups = [
            ("Alphabetic", name.alphabetic()),
            ("Ideographic", name.ideographic()),
            ("Phonetic", name.phonetic()),
        ];
        for (group, text) in groups.into_iter().filter_map(|(group, text)| Some((group, text?))) {
            let NameComponents { family, given, middle, prefix, suffix, .. } = NameComponents::of(text);
            let components = [
                ("FamilyName", family),
                ("GivenName", given),
                ("MiddleName", middle),
                ("NamePrefix", prefix),
                ("NameSuffix", suffix),
            ];
            write!(self.out, "<{group}>")?;
            for (component, text) in components.into_iter().filter(|(_, text)| !text.is_empty()) {
                write!(self.out, "<{component}>{}</{component}>", Escaped(text))?;
            }
            write!(self.out, "</{group}>")?;
        }
        self.out.write_str("</PersonName>")
    }

    fn binary(&mut self, element: ElementRef<'_>) -> fmt::Result {
        if let Some(uri) = self.xml.bulk_data.and_then(|uri| uri(element)) {
            return write!(self.out, "<BulkData uri=\"{}\"/>", Escaped(&uri));
        }
        self.out.write_str("<InlineBinary>")?;
        let mut base64 = Base64::new(self.out);
        match element.value() {
            ValueRef::Encapsulated(encapsulated) => fragments(&mut base64, encapsulated)?,
            _ => base64.push(&element.little_endian_bytes())?,
        }
        base64.finish()?;
        self.out.write_str("</InlineBinary>")
    }
}

/// Text in XML, in an element or an attribute (XML 1.0 §2.2, §2.4).
struct Escaped<'a>(&'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for c in self.0.chars() {
            match c {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                // A reader would make other white space of them.
                '\t' | '\n' | '\r' => write!(f, "&#{};", u32::from(c))?,
                '\0'..='\x1F' | '\u{FFFE}' | '\u{FFFF}' => f.write_char('\u{FFFD}')?,
                c => f.write_char(c)?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use kerma_dictionary::{Vr, tags};

    use super::*;
    use crate::Element;

    fn attributes(data_set: &DataSet) -> String {
        let text = to_xml(data_set);
        let (_, rest) = text.split_once("preserve\">").unwrap();
        rest.strip_suffix("</NativeDicomModel>\n").unwrap().into()
    }

    #[test]
    fn a_person_has_groups_with_components() {
        let mut data_set = DataSet::new();
        data_set.set(tags::SPECIFIC_CHARACTER_SET, "ISO_IR 192").unwrap();
        data_set.set(tags::PATIENT_NAME, "Yamada^Tarou^^Dr.=山田^太郎").unwrap();
        let text = attributes(&data_set);
        let name = "<PersonName number=\"1\"><Alphabetic><FamilyName>Yamada</FamilyName><GivenName>Tarou</GivenName>\
                    <NamePrefix>Dr.</NamePrefix></Alphabetic><Ideographic><FamilyName>山田</FamilyName>\
                    <GivenName>太郎</GivenName></Ideographic></PersonName>";
        assert!(text.contains(name), "{text}");
    }

    #[test]
    fn values_have_numbers_and_items_too() {
        let mut data_set = DataSet::new();
        data_set.set(tags::IMAGE_TYPE, "ORIGINAL\\\\AXIAL").unwrap();
        data_set.set(tags::ROWS, 512_u16).unwrap();
        let mut item = DataSet::new();
        item.set(tags::STUDY_ID, "\u{1b}\"").unwrap();
        data_set.set(tags::REQUEST_ATTRIBUTES_SEQUENCE, vec![DataSet::new(), item]).unwrap();
        assert_eq!(
            attributes(&data_set),
            "<DicomAttribute tag=\"00080008\" vr=\"CS\" keyword=\"ImageType\"><Value number=\"1\">ORIGINAL</Value>\
             <Value number=\"3\">AXIAL</Value></DicomAttribute>\
             <DicomAttribute tag=\"00280010\" vr=\"US\" keyword=\"Rows\"><Value number=\"1\">512</Value></DicomAttribute>\
             <DicomAttribute tag=\"00400275\" vr=\"SQ\" keyword=\"RequestAttributesSequence\"><Item number=\"1\"></Item>\
             <Item number=\"2\"><DicomAttribute tag=\"00200010\" vr=\"SH\" keyword=\"StudyID\"><Value number=\"1\">\
             \u{FFFD}&quot;</Value></DicomAttribute></Item></DicomAttribute>"
        );
    }

    #[test]
    fn what_is_private_says_whose_it_is_and_what_is_elsewhere_where() {
        let mut data_set = DataSet::new();
        data_set.insert(Element::new(Tag::new(9, 0x10), Vr::LO, b"A&B ".to_vec()));
        data_set.insert(Element::new(Tag::new(9, 0x1001), Vr::OB, vec![1, 2]));
        data_set.insert(Element::new(tags::PIXEL_DATA, Vr::OW, vec![1, 2]));
        let text = attributes(&data_set);
        assert!(text.contains("privateCreator=\"A&amp;B\"><InlineBinary>AQI=</InlineBinary>"), "{text}");
        let uri = |element: ElementRef<'_>| (element.tag() == tags::PIXEL_DATA).then(|| "/x?a&b".into());
        let text = Xml::new().bulk_data(&uri).to_string(&data_set);
        assert!(
            text.contains("keyword=\"PixelData\"><BulkData uri=\"/x?a&amp;b\"/></DicomAttribute>"),
            "{text}"
        );
    }
}
