use bytes::Bytes;
use kerma::dataset::{
    DataSet, ElementRef, Encoding, Error, Limits, Next, Read, Reader, Reading, Token, ValueRef, Warning,
};
use kerma::dictionary::{Vr, data_elements};

/// `data` is a data set in Implicit VR Little Endian; see [`dataset_explicit_le`].
pub fn dataset_implicit_le(data: &[u8]) {
    data_set(data, Encoding::ImplicitVrLittleEndian);
}

/// `data` is a data set in Explicit VR Little Endian.
///
/// It is read to its end, whatever it is, and its values can be asked for. In whichever pieces it comes, the same
/// is read. Strict reading refuses exactly what lenient reading warns of. What is read is written so that it reads
/// the same, strictly too, and what was without fault becomes the bytes that it was.
pub fn dataset_explicit_le(data: &[u8]) {
    data_set(data, Encoding::ExplicitVrLittleEndian);
}

/// `data` is a data set in Explicit VR Big Endian; see [`dataset_explicit_le`].
pub fn dataset_explicit_be(data: &[u8]) {
    data_set(data, Encoding::ExplicitVrBigEndian);
}

/// `data` is a deflated data set; see [`dataset_explicit_le`].
pub fn dataset_deflated(data: &[u8]) {
    data_set(data, Encoding::DeflatedExplicitVrLittleEndian);
}

/// What is not deflated, which is Explicit VR Little Endian after all.
const ENCODINGS: [Encoding; 3] =
    [Encoding::ImplicitVrLittleEndian, Encoding::ExplicitVrLittleEndian, Encoding::ExplicitVrBigEndian];

fn reading(encoding: Encoding) -> Reading {
    Reading::new(encoding).limits(Limits { elements: 1 << 16, length: 1 << 24, ..Limits::default() })
}

fn data_set(data: &[u8], encoding: Encoding) {
    let read = match reading(encoding).read(data.to_vec()) {
        Ok(read) => read,
        Err(error) => return refused(&error, encoding),
    };
    strictly(data, encoding, &read);
    if encoding != Encoding::DeflatedExplicitVrLittleEndian {
        in_pieces(data, encoding);
    }
    rewritten(data, encoding, &read);
    ENCODINGS.into_iter().for_each(|other| in_another_encoding(&read.data_set, other));
    touched(&read.data_set);
}

/// Lenient reading gives up for its limits alone, and for what is not deflated.
fn refused(error: &Error, encoding: Encoding) {
    let deflated = encoding == Encoding::DeflatedExplicitVrLittleEndian;
    match error {
        Error::TooDeep(_) | Error::TooManyElements(_) | Error::TooLong(_) => {}
        Error::InflatesTooMuch(_) | Error::NotDeflated if deflated => {}
        error => panic!("lenient reading ended with: {error}"),
    }
}

fn strictly(data: &[u8], encoding: Encoding, read: &Read) {
    match (reading(encoding).strict().read(data.to_vec()), read.warnings.first()) {
        (Ok(strict), None) => assert_eq!(strict.data_set, read.data_set),
        (Err(Error::Violation(violation)), Some(warning)) => assert_eq!(violation, *warning),
        (strict, warning) => panic!("strictly {:?}, leniently {warning:?}", strict.map(|read| read.length)),
    }
}

/// The tokens and values of a data set, and what was forgiven.
#[derive(Debug, PartialEq)]
struct Tokens {
    tokens: Vec<(Token, Vec<u8>)>,
    warnings: Vec<Warning>,
    error: Option<Error>,
}

fn in_pieces(data: &[u8], encoding: Encoding) {
    let whole = tokens(data, encoding, data.len());
    for piece in [1, 7, 64] {
        assert_eq!(tokens(data, encoding, piece), whole, "in pieces of {piece}");
    }
}

/// What a reader makes of `data` when it is shown at least so many bytes more each time that it needs more.
fn tokens(data: &[u8], encoding: Encoding, piece: usize) -> Tokens {
    let mut reader = Reader::with(reading(encoding));
    let mut shown = piece.min(data.len());
    let (mut tokens, mut in_value) = (Vec::new(), false);
    let error = loop {
        let offset = usize::try_from(reader.offset()).unwrap();
        let mut input = data.get(offset..shown).expect("the reader takes what it is shown");
        let before = input.len();
        let needed = match next(&mut reader, &mut input, &mut tokens, &mut in_value) {
            Ok(Some(needed)) => needed,
            Ok(None) => break None,
            Err(error) => break Some(error),
        };
        let taken = before - input.len();
        assert_eq!(reader.offset(), u64::try_from(offset + taken).unwrap());
        if needed > 0 {
            assert!(needed > input.len() || shown == data.len(), "{needed} are there already");
            if shown == data.len() {
                reader.end_of_input();
            }
            let wanted = (offset + taken).saturating_add(needed);
            shown = wanted.max(shown + piece).min(data.len());
        }
    };
    Tokens { tokens, warnings: reader.warnings().to_vec(), error }
}

/// Reads a token or a part of a value: how many bytes are needed to go on; `None` at the end.
fn next(
    reader: &mut Reader,
    input: &mut &[u8],
    tokens: &mut Vec<(Token, Vec<u8>)>,
    in_value: &mut bool,
) -> Result<Option<usize>, Error> {
    if *in_value {
        let part = reader.value_part(input)?;
        tokens.last_mut().expect("a value has a header").1.extend_from_slice(part);
        *in_value = reader.pending() > 0;
        return Ok(Some((*in_value).into()));
    }
    match reader.next(input)? {
        Next::Token(token) => {
            *in_value = matches!(token, Token::Element { .. } | Token::Fragment { .. });
            tokens.push((token, Vec::new()));
            Ok(Some(0))
        }
        Next::NeedMore(needed) => Ok(Some(needed)),
        Next::End => Ok(None),
    }
}

fn rewritten(data: &[u8], encoding: Encoding, read: &Read) {
    let Some(bytes) = written(&read.data_set, encoding) else { return };
    let again = reread(&read.data_set, &bytes, encoding);
    let is_whole = repair(&read.warnings).is_none();
    if !is_mended(read) && (is_whole || !is_implicit(&read.data_set, encoding)) {
        assert_eq!(again.data_set, read.data_set);
    }
    assert!(repair(&again.warnings).is_some() || written(&again.data_set, encoding).as_ref() == Some(&bytes));
    if is_whole && encoding != Encoding::DeflatedExplicitVrLittleEndian {
        assert_eq!(bytes.escape_ascii().to_string(), data.escape_ascii().to_string());
    }
}

/// Whether something of it is written otherwise: values of odd length are padded, group lengths are made right.
fn is_mended(read: &Read) -> bool {
    let has_group_length = || any_element(&read.data_set, |_, element| element.tag().is_group_length());
    is_odd(&read.data_set) || (repair(&read.warnings).is_some() && has_group_length())
}

/// The first of these that is about more than what a value says.
pub(super) fn repair(warnings: &[Warning]) -> Option<&Warning> {
    warnings.iter().find(|warning| !warning.kind.is_of_value())
}

/// Whether a value has an odd length, or encapsulated pixel data no offset table.
pub(super) fn is_odd(data_set: &DataSet) -> bool {
    any_element(data_set, |_, element| match element.value() {
        ValueRef::Bytes { bytes, .. } => bytes.len() % 2 == 1,
        ValueRef::Encapsulated(pixels) => {
            pixels.offset_table.is_none()
                || pixels.offset_table.iter().chain(&pixels.fragments).any(|bytes| bytes.len() % 2 == 1)
        }
        ValueRef::Sequence(_) => false,
    })
}

/// Whether something holds for any element, those in sequences included; the data set is the element's own.
fn any_element(data_set: &DataSet, mut is: impl FnMut(&DataSet, ElementRef<'_>) -> bool) -> bool {
    let mut left = vec![data_set.clone()];
    while let Some(data_set) = left.pop() {
        for element in &data_set {
            if is(&data_set, element) {
                return true;
            }
            let items = element.items().unwrap_or_default();
            left.extend(items.iter().map(|item| item.into_owned().data_set));
        }
    }
    false
}

/// The data set in this encoding; `None` if it is encapsulated and the encoding is not for that.
fn written(data_set: &DataSet, encoding: Encoding) -> Option<Vec<u8>> {
    let bytes = match data_set.to_vec(encoding) {
        Ok(bytes) => bytes,
        Err(Error::Encapsulated(_)) => return None,
        Err(error) => panic!("what was read cannot be written: {error}"),
    };
    let chunks = data_set.to_chunks(encoding).expect("as above");
    assert_eq!(chunks.iter().flatten().copied().collect::<Vec<u8>>(), bytes);
    Some(bytes)
}

fn in_another_encoding(data_set: &DataSet, encoding: Encoding) {
    let Some(bytes) = written(data_set, encoding) else { return };
    let again = reread(data_set, &bytes, encoding);
    if is_mistaken(data_set, encoding) {
        return;
    }
    assert_eq!(again.data_set.len(), data_set.len());
    assert!(repair(&again.warnings).is_some() || written(&again.data_set, encoding) == Some(bytes));
}

/// Reads what was written. It is according to the standard.
fn reread(data_set: &DataSet, bytes: &[u8], encoding: Encoding) -> Read {
    let again = reading(encoding).read(bytes.to_vec()).expect("what was read is within the limits");
    if !is_mistaken(data_set, encoding) {
        assert_eq!(repair(&again.warnings), None);
    }
    again
}

/// Whether this encoding of the data set leaves something to the dictionary that the dictionary has otherwise: it
/// takes for a sequence what is none, or the reverse.
fn is_mistaken(data_set: &DataSet, encoding: Encoding) -> bool {
    is_implicit(data_set, encoding)
        && any_element(data_set, |_, element| {
            let known = data_elements::by_tag(element.tag()).map(|known| known.vrs.contains(&Vr::SQ));
            known.is_some_and(|is_sequence| is_sequence != element.items().is_ok())
        })
}

/// Whether something of the data set is without value representations in this encoding: all or, under UN, a part.
fn is_implicit(data_set: &DataSet, encoding: Encoding) -> bool {
    let is_sequence_under_un =
        |_: &DataSet, element: ElementRef<'_>| element.vr() == Vr::UN && element.items().is_ok();
    encoding == Encoding::ImplicitVrLittleEndian || any_element(data_set, is_sequence_under_un)
}

/// Shows the data set, and asks each element for everything that it could be.
pub(super) fn touched(data_set: &DataSet) {
    assert!(data_set.is_empty() || !data_set.print().full(true).to_string().is_empty());
    assert_eq!(&data_set.clone(), data_set);
    drop(kerma::dataset::validate(data_set));
    if let Ok(frames) = data_set.frames() {
        assert!(frames.map(|frame| frame.len()).sum::<usize>() <= 1 << 24);
    }
    let json = kerma::dataset::json::to_json(data_set);
    match serde_json::from_str::<serde_json::Value>(&json) {
        Ok(_) => {}
        // serde_json's own.
        Err(error) if error.to_string().starts_with("recursion limit") => {}
        Err(error) => panic!("{error} in {json}"),
    }
    any_element(data_set, |data_set, element| {
        let tag = element.tag();
        drop(data_set.string(tag));
        drop(data_set.strings(tag));
        drop(data_set.uid(tag));
        drop(data_set.get::<Vec<f64>>(tag));
        drop(data_set.get::<Vec<i64>>(tag));
        drop(data_set.get::<Vec<u8>>(tag));
        drop(data_set.get::<Option<u16>>(tag));
        drop(data_set.get::<Bytes>(tag));
        if let ValueRef::Encapsulated(pixels) = element.value() {
            assert!(pixels.offsets().count() <= 1 << 24);
        }
        false
    });
}
