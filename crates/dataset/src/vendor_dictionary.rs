//! Private dictionaries from text, and data sets read with them (PS3.5 §7.8).

use alloc::{borrow::Cow, vec::Vec};

use kerma_dictionary::{DataElement, PrivateDictionary, Tag, Vm, Vr};

use crate::{DataSet, DictionaryError, Element, ElementRef, Value, ValueRef, convert, limits::MAX_DEPTH};

/// A dictionary of private elements that is loaded from text.
///
/// Each line is an element, in one of two forms; those that begin with `#`, and empty ones, are none:
/// - `creator,ggggxxee,vr,vm,name`, fields with a comma in double quotes, the first line perhaps such a heading;
/// - `(gggg,"creator",ee)`, value representation, name and multiplicity, separated by tabs: the dictionaries of DCMTK.
///
/// The names are not copied, so the text must last as long as the program: `include_str!`, or for a file that is read
/// once, [`String::leak`](alloc::string::String::leak).
///
/// ```
/// use kerma_dataset::{DataSet, Element, VendorDictionary};
/// use kerma_dictionary::{Tag, Vr};
///
/// let dictionary = VendorDictionary::load("VENDOR 1.0,0029xx08,LO,1,Protocol Name")?;
/// let mut data_set = DataSet::from_iter([
///     Element::new(Tag::new(0x0029, 0x0010), Vr::LO, b"VENDOR 1.0".to_vec()),
///     Element::new(Tag::new(0x0029, 0x1008), Vr::UN, b"HEAD".to_vec()), // as implicit encodings leave it
/// ]);
/// data_set.know_private(&dictionary);
/// assert_eq!(data_set.string(Tag::new(0x0029, 0x1008)).as_deref(), Ok("HEAD"));
/// assert_eq!(data_set.get_element(Tag::new(0x0029, 0x1008)).unwrap().vr(), Vr::LO);
/// # Ok::<(), kerma_dataset::DictionaryError>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct VendorDictionary {
    /// In the order of creators and tags.
    rows: Vec<(Cow<'static, str>, DataElement)>,
}

impl VendorDictionary {
    /// The dictionary in this text.
    ///
    /// # Errors
    /// [`DictionaryError`] with the number of the first line that is in neither form.
    pub fn load(text: &'static str) -> Result<VendorDictionary, DictionaryError> {
        let mut rows = Vec::new();
        for (number, line) in (1..).zip(text.lines()) {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') || (number == 1 && line.starts_with("creator,")) {
                continue;
            }
            let loaded = if line.starts_with('(') { tabbed(line, &mut rows) } else { comma(line, &mut rows) };
            loaded.map_err(|expected| DictionaryError { line: number, expected })?;
        }
        // Of two rows for one element the first stays the first.
        rows.sort_by(|(a, x): &(Cow<'_, str>, DataElement), (b, y)| (a, x.tag).cmp(&(b, y.tag)));
        Ok(VendorDictionary { rows })
    }

    /// How many elements it has.
    pub const fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether it has none.
    pub const fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

impl PrivateDictionary for VendorDictionary {
    fn find(&self, creator: &str, tag: Tag) -> Option<&DataElement> {
        let at = self.rows.partition_point(|(by, element)| (by.as_ref(), element.tag) < (creator, tag));
        let (by, element) = self.rows.get(at)?;
        (*by == creator && element.tag == tag).then_some(element)
    }
}

impl DataSet {
    /// Gives the private elements with UN the value representation that the dictionary has for them if
    /// it leaves no choice, items of
    /// sequences included, and says how many there were. Values stay as they are; a sequence in UN, which is in
    /// Implicit VR Little Endian (PS3.5 §6.2.2), becomes its items, down to 512 sequences in each other.
    pub fn know_private(&mut self, dictionary: &dyn PrivateDictionary) -> usize {
        self.know_below(dictionary, MAX_DEPTH)
    }

    /// The same, so many levels down.
    fn know_below(&mut self, dictionary: &dyn PrivateDictionary, levels: u16) -> usize {
        let Some(below) = levels.checked_sub(1) else { return 0 };
        let mut known = Vec::new();
        for element in self.iter().filter(|element| element.vr() == Vr::UN) {
            let row = self.private_creator(element.tag());
            let row =
                row.and_then(|creator| dictionary.find(&creator, element.tag().without_block()).copied());
            known.extend(
                row.and_then(|row| only(row.vrs))
                    .and_then(|vr| with_vr(element, vr, self.character_set_value())),
            );
        }
        let mut count = known.len();
        self.extend(known);
        let sequences = self.iter().filter(|element| element.items().is_ok_and(|items| !items.is_empty()));
        for tag in sequences.map(ElementRef::tag).collect::<Vec<Tag>>() {
            if let Some(Value::Sequence(sequence)) = self.get_element_mut(tag).map(Element::value_mut) {
                for item in &mut sequence.items {
                    count += item.data_set.know_below(dictionary, below);
                }
            }
        }
        count
    }

    /// The creator that reserved the block of this private element (PS3.5 §7.8.1), without padding.
    pub fn private_creator(&self, tag: Tag) -> Option<alloc::string::String> {
        let creator = self.get_element(tag.private_creator()?)?;
        let text = self.character_set().decode(creator.bytes());
        Some(text.trim_matches(['\0', ' ']).into())
            .filter(|creator: &alloc::string::String| !creator.is_empty())
    }
}

/// The one value representation, if there is no choice.
const fn only(vrs: &[Vr]) -> Option<Vr> {
    if let [vr] = vrs { Some(*vr) } else { None }
}

/// The element with this value representation; `None` if it cannot have it.
fn with_vr(element: ElementRef<'_>, vr: Vr, terms: &[u8]) -> Option<Element> {
    match element.value() {
        ValueRef::Bytes { .. } if vr == Vr::SQ => convert::sequence(element, terms),
        ValueRef::Sequence(_) if vr != Vr::SQ => None,
        ValueRef::Encapsulated(_) => None,
        ValueRef::Bytes { .. } | ValueRef::Sequence(_) => Some(element.with_vr(vr).to_element()),
    }
}

type Rows = Vec<(Cow<'static, str>, DataElement)>;

/// `creator,ggggxxee,vr,vm,name`
fn comma(line: &'static str, rows: &mut Rows) -> Result<(), &'static str> {
    let (creator, rest) = field(line).ok_or("a creator")?;
    let mut rest = rest.splitn(4, ',');
    let tag = rest.next().unwrap_or_default().trim();
    let (group, element) = tag.split_at_checked(4).ok_or("a tag ggggxxee")?;
    let (block, element) = element.split_at_checked(2).ok_or("a tag ggggxxee")?;
    if !block.eq_ignore_ascii_case("xx") {
        return Err("a tag ggggxxee");
    }
    let tag = private_tag(hexadecimal(group, 4), hexadecimal(element, 2)).ok_or("a tag of an odd group")?;
    let vrs = vrs(rest.next().unwrap_or_default().trim()).ok_or("a value representation")?;
    let vm = multiplicity(rest.next().unwrap_or_default().trim()).ok_or("a multiplicity")?;
    let name = rest.next().unwrap_or_default().trim().trim_matches('"');
    rows.push((creator, row(tag, vrs, vm, name)));
    Ok(())
}

/// The first field of a line, and what is behind the comma.
fn field(line: &'static str) -> Option<(Cow<'static, str>, &'static str)> {
    let Some(mut rest) = line.strip_prefix('"') else {
        let (field, rest) = line.split_once(',')?;
        let field = field.trim();
        return (!field.is_empty()).then_some((Cow::Borrowed(field), rest));
    };
    let mut field = Cow::Borrowed("");
    loop {
        let (part, after) = rest.split_once('"')?;
        field += part;
        match after.strip_prefix('"') {
            Some(after) => {
                field += "\"";
                rest = after;
            }
            None => return Some((field, after.trim_start().strip_prefix(',')?)),
        }
    }
}

/// `(gggg,"creator",ee)`, or with groups from-o-to, and the rest behind tabs.
fn tabbed(line: &'static str, rows: &mut Rows) -> Result<(), &'static str> {
    let form = "(gggg,\"creator\",ee) and tabs";
    let (groups, rest) = line.trim_start_matches('(').split_once(",\"").ok_or(form)?;
    let (creator, rest) = rest.split_once("\",").ok_or(form)?;
    let (element, rest) = rest.split_once(')').ok_or(form)?;
    let mut fields = rest.split('\t').map(str::trim).filter(|field| !field.is_empty());
    let vrs = vrs(fields.next().unwrap_or_default()).ok_or("a value representation")?;
    let name = fields.next().ok_or("a name")?;
    let vm = multiplicity(fields.next().unwrap_or_default()).ok_or("a multiplicity")?;
    let (first, last) = groups.split_once("-o-").unwrap_or((groups, groups));
    let (first, last) = (hexadecimal(first, 4).ok_or(form)?, hexadecimal(last, 4).ok_or(form)?);
    for group in (first..=last).step_by(2) {
        let tag = private_tag(Some(group), hexadecimal(element, 2)).ok_or("a tag of an odd group")?;
        rows.push((Cow::Borrowed(creator.trim()), row(tag, vrs, vm, name)));
    }
    Ok(())
}

const fn row(tag: Tag, vrs: &'static [Vr], vm: Vm, name: &'static str) -> DataElement {
    DataElement { tag, mask: u32::MAX, keyword: name, name, vrs, vm, retired: false }
}

fn private_tag(group: Option<u16>, element: Option<u16>) -> Option<Tag> {
    let tag = Tag::new(group?, element?);
    tag.is_private().then_some(tag)
}

fn hexadecimal(digits: &str, count: usize) -> Option<u16> {
    let is_number = digits.len() == count && digits.bytes().all(|b| b.is_ascii_hexdigit());
    u16::from_str_radix(digits, 16).ok().filter(|_| is_number)
}

fn vrs(text: &str) -> Option<&'static [Vr]> {
    match text {
        // What DCMTK leaves open.
        "xs" => return Some(&[Vr::US, Vr::SS]),
        "ox" | "px" => return Some(&[Vr::OB, Vr::OW]),
        _ => {}
    }
    let vr = Vr::from_bytes(text.as_bytes().try_into().ok()?)?;
    let at = Vr::ALL.iter().position(|known| *known == vr)?;
    Vr::ALL.get(at..=at)
}

/// `1`, `1-3`, `1-n` or `2-2n` (PS3.5 §6.4).
fn multiplicity(text: &str) -> Option<Vm> {
    let (min, max) = text.split_once('-').unwrap_or((text, text));
    let min: u16 = min.parse().ok()?;
    match max.strip_suffix(['n', 'N']) {
        Some("") => Some(Vm::new(min, None, 1)),
        Some(step) => step.parse().ok().map(|step| Vm::new(min, None, step)),
        None => max.parse().ok().filter(|max| *max >= min).map(|max| Vm::new(min, Some(max), 1)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Sequence;

    #[test]
    fn lines_are_in_either_form() {
        let dictionary = VendorDictionary::load(
            "creator,tag,vr,vm,name\n\
             # a comment\n\n\
             VENDOR 1.0,0029xx08,LO,1,Protocol Name\n\
             \"ACME, \"\"INC\"\"\" ,0009XX10,DS,2-2n,\"Pairs, many\"\n\
             (0019,\"SIEMENS MR HEADER\",0c)\tIS\tB_value\t1\tPrivateTag\n\
             (6001-o-6005,\"OVERLAYS\",01)\txs\tSomething\t1-n\n",
        )
        .unwrap();
        assert_eq!(dictionary.len(), 6);
        let find = |creator, group, element| dictionary.find(creator, Tag::new(group, element));
        let row = find("VENDOR 1.0", 0x0029, 0x0008).unwrap();
        assert_eq!((row.name, row.vrs, row.vm), ("Protocol Name", &[Vr::LO][..], Vm::ONE));
        let row = find("ACME, \"INC\"", 0x0009, 0x0010).unwrap();
        assert_eq!((row.name, row.vm), ("Pairs, many", Vm::new(2, None, 2)));
        assert_eq!(find("SIEMENS MR HEADER", 0x0019, 0x000C).unwrap().keyword, "B_value");
        assert_eq!(find("OVERLAYS", 0x6003, 0x0001).unwrap().vrs, [Vr::US, Vr::SS]);
        assert!(find("OVERLAYS", 0x6002, 0x0001).is_none());
        assert!(find("SOMEONE ELSE", 0x0029, 0x0008).is_none());
        assert!(VendorDictionary::default().is_empty());
    }

    #[test]
    fn errors_say_which_line() {
        for (text, expected) in [
            ("\nVENDOR", "a creator"),
            ("\nVENDOR,0029,LO,1,x", "a tag ggggxxee"),
            ("\nVENDOR,00291008,LO,1,x", "a tag ggggxxee"),
            ("\nVENDOR,0028xx08,LO,1,x", "a tag of an odd group"),
            ("\nVENDOR,0029xx08,QQ,1,x", "a value representation"),
            ("\nVENDOR,0029xx08,LO,x,x", "a multiplicity"),
            ("\n(0029,VENDOR,08)\tLO\tx\t1", "(gggg,\"creator\",ee) and tabs"),
        ] {
            assert_eq!(VendorDictionary::load(text).unwrap_err(), DictionaryError { line: 2, expected });
        }
    }

    #[test]
    fn private_elements_of_every_block_and_item_are_known() {
        let dictionary =
            VendorDictionary::load("V,0029xx08,US,1,Number\nV,0029xx09,SQ,1,Items\nV,0029xx0a,ox,1,Bytes")
                .unwrap();
        let un = |element, bytes: &[u8]| Element::new(Tag::new(0x0029, element), Vr::UN, bytes.to_vec());
        let creator = |block| Element::new(Tag::new(0x0029, block), Vr::LO, b"V ".to_vec());
        let item = DataSet::from_iter([creator(0x10), un(0x1008, &[7, 0])]);
        let items = b"\xfe\xff\0\xe0\0\0\0\0";
        let mut data_set = DataSet::from_iter([
            creator(0x11),
            un(0x1108, &[1, 2]),
            un(0x1109, items),
            un(0x110A, &[1, 2]),
            un(0x1208, &[1, 2]),
            Element::new(Tag::new(0x0029, 0x1209), Vr::UN, Sequence::from_iter([item])),
        ]);
        // Of (0029,110a) the dictionary leaves it open, of (0029,12xx) nobody is the creator.
        assert_eq!(data_set.know_private(&dictionary), 3);
        let element = |tag| data_set.get_element(Tag::new(0x0029, tag)).unwrap();
        assert_eq!(data_set.get::<u16>(Tag::new(0x0029, 0x1108)), Ok(0x0201));
        assert_eq!(element(0x1109).items().unwrap().len(), 1);
        assert_eq!((element(0x110A).vr(), element(0x1208).vr()), (Vr::UN, Vr::UN));
        let item = data_set.items(Tag::new(0x0029, 0x1209)).unwrap().only().unwrap();
        assert_eq!(item.data_set.get::<u16>(Tag::new(0x0029, 0x1008)), Ok(7));
    }
}
