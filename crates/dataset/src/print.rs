//! Data sets as text for people, in the layout that DCMTK's `dcmdump` made familiar.
//!
//! ```
//! use kerma_dataset::DataSet;
//! use kerma_dictionary::tags;
//!
//! let mut data_set = DataSet::new();
//! data_set.set(tags::SOP_CLASS_UID, "1.2.840.10008.5.1.4.1.1.2")?;
//! data_set.set(tags::ROWS, 512)?;
//! assert_eq!(
//!     data_set.to_string(),
//!     "(0008,0016) UI =CTImageStorage                          #  26, 1 SOPClassUID\n\
//!      (0028,0010) US 512                                      #   2, 1 Rows\n"
//! );
//! # Ok::<(), kerma_dataset::ValueError>(())
//! ```
//!
//! A line is tag, value representation, value, then the length in bytes, the number of values, and the keyword.
//! Text is decoded; control characters in it are escaped, so that no value breaks a line or a terminal.

mod length;
mod value;

use alloc::string::String;
use core::fmt::{self, Display};

use kerma_dictionary::{PrivateDictionary, Tag, Uid, data_elements, uids};

use self::value::Line;
use crate::{
    CharacterSet, DataSet, ElementRef, Encapsulated, Encoding, Item, LengthForm, SequenceRef, ValueRef,
    part10::Part10,
};

/// The column in which lengths begin, on a line that is not indented.
const VALUE_WIDTH: usize = 40;

/// Prints a data set or a file: what [`DataSet::print`] and [`Part10::print`] give, to be displayed.
///
/// In format strings, `{:#}` is [`full`](Print::full).
#[derive(Clone, Copy)]
pub struct Print<'a> {
    file: Option<&'a Part10>,
    data_set: &'a DataSet,
    encoding: Encoding,
    full: bool,
    meta: bool,
    only: Option<Only<'a>>,
    private: Option<&'a dyn PrivateDictionary>,
}

/// Which elements are printed, if not all.
#[derive(Clone, Copy)]
struct Only<'a> {
    tags: &'a [Tag],
    first: bool,
    prepend: bool,
}

impl DataSet {
    /// The data set as text, one element a line.
    pub const fn print(&self) -> Print<'_> {
        Print {
            file: None,
            data_set: self,
            encoding: Encoding::ExplicitVrLittleEndian,
            full: false,
            meta: true,
            only: None,
            private: None,
        }
    }
}

impl Part10 {
    /// The file as text: the File Meta Information, then the data set.
    pub fn print(&self) -> Print<'_> {
        let encoding = self.meta.encoding().unwrap_or(Encoding::ExplicitVrLittleEndian);
        Print { file: Some(self), ..self.data_set.print().encoding(encoding) }
    }
}

impl<'a> Print<'a> {
    /// Long values in full. If not, a value of more than 66 characters is cut, with `...` where it was.
    #[must_use]
    pub const fn full(mut self, full: bool) -> Self {
        self.full = full;
        self
    }

    /// Whether the File Meta Information is printed, where it is a file. Not to be asked for if the file has none
    /// ([`NoFileMeta`](crate::WarningKind::NoFileMeta)): what a [`Part10`] then has is made up.
    #[must_use]
    pub const fn meta(mut self, meta: bool) -> Self {
        self.meta = meta;
        self
    }

    /// Only the elements of these tags, one tag after the other, wherever they are in the data set or in the File Meta
    /// Information; with `first` only the first of each. They are not indented; with `prepend` the tags of the sequences
    /// around an element stand before its own: `(0008,1110).(0008,1150)`.
    #[must_use]
    pub const fn only(mut self, tags: &'a [Tag], first: bool, prepend: bool) -> Self {
        self.only = Some(Only { tags, first, prepend });
        self
    }

    /// The names of private elements by this dictionary, whatever their value representation is. What is shown is still what
    /// the data set has: an element under UN stays UN ([`DataSet::know_private`] gives it its own).
    #[must_use]
    pub const fn private(mut self, dictionary: &'a dyn PrivateDictionary) -> Self {
        self.private = Some(dictionary);
        self
    }

    /// The encoding whose lengths of sequences and items are shown, where they have one; Explicit VR Little
    /// Endian if not said.
    #[must_use]
    pub const fn encoding(mut self, encoding: Encoding) -> Self {
        self.encoding = encoding;
        self
    }
}

impl Display for Print<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let full = self.full || f.alternate();
        let encoding = self.encoding;
        if let Some(only) = self.only {
            let meta = self.file.filter(|_| self.meta).map(|file| file.meta.elements());
            return only.tags.iter().try_for_each(|tag| {
                let mut printer = Printer { f: &mut *f, encoding, full, depth: 0, private: self.private };
                for data_set in meta.into_iter().chain([self.data_set]) {
                    printer.only(data_set, *tag, only, "")?;
                }
                Ok(())
            });
        }
        if let Some(file) = self.file {
            if self.meta {
                let meta = file.meta.elements();
                writeln!(f, "# Dicom-File-Format\n\n# Dicom-Meta-Information-Header")?;
                writeln!(f, "# Used TransferSyntax: {}", Encoding::ExplicitVrLittleEndian)?;
                let encoding = Encoding::ExplicitVrLittleEndian;
                Printer { f, encoding, full, depth: 0, private: self.private }.data_set(meta)?;
                writeln!(f)?;
            }
            writeln!(f, "# Dicom-Data-Set")?;
            match file.meta.transfer_syntax() {
                uid if uid.is_empty() => writeln!(f, "# Used TransferSyntax: {encoding}")?,
                uid => writeln!(f, "# Used TransferSyntax: {}", TransferSyntaxName(&uid))?,
            }
        }
        Printer { f, encoding, full, depth: 0, private: self.private }.data_set(self.data_set)
    }
}

/// The data set as text, one element a line; long values are cut unless the format is `{:#}`.
impl Display for DataSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.print().fmt(f)
    }
}

/// The file as text; long values are cut unless the format is `{:#}`.
impl Display for Part10 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.print().fmt(f)
    }
}

/// Not the values: they are patient data, and `Debug` ends up in logs.
impl fmt::Debug for Print<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Print({} elements)", self.data_set.len())
    }
}

/// The name of a transfer syntax, or its UID if it is not registered.
struct TransferSyntaxName<'a>(&'a Uid);

impl Display for TransferSyntaxName<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match uids::by_uid(self.0) {
            Some(entry) => f.write_str(entry.name),
            None => self.0.fmt(f),
        }
    }
}

struct Printer<'a, 'f> {
    f: &'a mut fmt::Formatter<'f>,
    encoding: Encoding,
    full: bool,
    depth: usize,
    private: Option<&'a dyn PrivateDictionary>,
}

impl Printer<'_, '_> {
    fn data_set(&mut self, data_set: &DataSet) -> fmt::Result {
        let character_set = data_set.character_set();
        data_set.iter().try_for_each(|element| self.element(element, data_set, &character_set))
    }

    /// The keyword of an element of this data set.
    fn keyword(&self, tag: Tag, data_set: &DataSet) -> &'static str {
        let private = self.private.filter(|_| tag.is_private()).and_then(|dictionary| {
            let creator = data_set.private_creator(tag)?;
            dictionary.find(&creator, tag.without_block()).map(|element| element.keyword)
        });
        private.filter(|keyword| !keyword.is_empty()).unwrap_or_else(|| keyword(tag))
    }

    /// Prints the elements of this tag, and says whether to go on.
    fn only(
        &mut self,
        data_set: &DataSet,
        tag: Tag,
        only: Only<'_>,
        around: &str,
    ) -> Result<bool, fmt::Error> {
        let character_set = data_set.character_set();
        for element in data_set {
            if element.tag() == tag {
                self.f.write_str(around)?;
                self.element(element, data_set, &character_set)?;
                if only.first {
                    return Ok(false);
                }
            }
            let ValueRef::Sequence(sequence) = element.value() else { continue };
            let (group, number) = (element.tag().group(), element.tag().element());
            let around = match only.prepend {
                true => alloc::format!("{around}({group:04x},{number:04x})."),
                false => String::new(),
            };
            for item in sequence.items {
                if !self.only(&item.data_set, tag, only, &around)? {
                    return Ok(false);
                }
            }
        }
        Ok(true)
    }

    fn element(
        &mut self,
        element: ElementRef<'_>,
        data_set: &DataSet,
        character_set: &CharacterSet,
    ) -> fmt::Result {
        let keyword = self.keyword(element.tag(), data_set);
        match element.value() {
            ValueRef::Sequence(sequence) => self.sequence(element, sequence, keyword),
            ValueRef::Encapsulated(encapsulated) => self.encapsulated(element, encapsulated, keyword),
            ValueRef::Bytes { bytes, .. } => {
                let mut line = Line::new(self.full);
                line.value(element, character_set);
                let values = value::multiplicity(element, character_set);
                self.line(
                    element.tag(),
                    element.vr().as_str(),
                    line.text(),
                    Some(bytes.len() as u64),
                    values,
                    keyword,
                )
            }
        }
    }

    fn sequence(&mut self, element: ElementRef<'_>, sequence: SequenceRef<'_>, keyword: &str) -> fmt::Result {
        let (form, length) = match sequence.length {
            LengthForm::Defined => ("explicit", Some(length::of_items(sequence, self.encoding))),
            LengthForm::Undefined => ("undefined", None),
        };
        let value = alloc::format!("(Sequence with {form} length #={})", sequence.items.len());
        self.line(element.tag(), element.vr().as_str(), &value, length, 1, keyword)?;
        self.depth += 1;
        sequence.items.iter().try_for_each(|item| self.item(&item))?;
        self.depth -= 1;
        self.delimitation(
            Tag::SEQUENCE_DELIMITATION,
            match sequence.length {
                LengthForm::Defined => "(SequenceDelimitationItem for re-encod.)",
                LengthForm::Undefined => "(SequenceDelimitationItem)",
            },
        )
    }

    fn item(&mut self, item: &Item) -> fmt::Result {
        let (form, length) = match item.length {
            LengthForm::Defined => ("explicit", Some(length::of_data_set(&item.data_set, self.encoding))),
            LengthForm::Undefined => ("undefined", None),
        };
        let value = alloc::format!("(Item with {form} length #={})", item.data_set.len());
        self.line(Tag::ITEM, "na", &value, length, 1, "Item")?;
        self.depth += 1;
        self.data_set(&item.data_set)?;
        self.depth -= 1;
        self.delimitation(
            Tag::ITEM_DELIMITATION,
            match item.length {
                LengthForm::Defined => "(ItemDelimitationItem for re-encoding)",
                LengthForm::Undefined => "(ItemDelimitationItem)",
            },
        )
    }

    fn encapsulated(
        &mut self,
        element: ElementRef<'_>,
        encapsulated: &Encapsulated,
        keyword: &str,
    ) -> fmt::Result {
        let items = encapsulated.offset_table.iter().chain(&encapsulated.fragments);
        let value = alloc::format!("(PixelSequence #={})", items.clone().count());
        self.line(element.tag(), element.vr().as_str(), &value, None, 1, keyword)?;
        self.depth += 1;
        for item in items {
            let mut line = Line::new(self.full);
            line.bytes(item);
            self.line(Tag::ITEM, "pi", line.text(), Some(item.len() as u64), 1, "Item")?;
        }
        self.depth -= 1;
        self.delimitation(Tag::SEQUENCE_DELIMITATION, "(SequenceDelimitationItem)")
    }

    fn delimitation(&mut self, tag: Tag, value: &str) -> fmt::Result {
        let keyword = value.trim_start_matches('(').split([' ', ')']).next().unwrap_or_default();
        self.line(tag, "na", value, Some(0), 0, keyword)
    }

    fn line(
        &mut self,
        tag: Tag,
        vr: &str,
        value: &str,
        length: Option<u64>,
        values: usize,
        keyword: &str,
    ) -> fmt::Result {
        let (group, element) = (tag.group(), tag.element());
        let length = length.map_or(String::from("u/l"), |length| alloc::format!("{length:>3}"));
        for _ in 0..self.depth {
            self.f.write_str("  ")?;
        }
        writeln!(
            self.f,
            "({group:04x},{element:04x}) {vr} {value:VALUE_WIDTH$} # {length:>3}, {values} {keyword}"
        )
    }
}

/// The keyword of a tag.
fn keyword(tag: Tag) -> &'static str {
    match data_elements::by_tag(tag) {
        Some(element) if !element.keyword.is_empty() => element.keyword,
        _ => "Unknown Tag & Data",
    }
}

#[cfg(test)]
mod tests;
