//! Data sets and files by hand: good ones, and what real and hostile writers make of them.

use kerma::dataset::{DataSet, Encoding};

use crate::Seed;

pub(crate) fn implicit_le() -> Vec<Seed> {
    let encoder = Encoder { explicit: false, big_endian: false };
    let mut seeds = common(encoder);
    let explicit = Encoder { explicit: true, big_endian: false };
    seeds.extend([
        ("private_elements_without_vr", encoder.private()),
        ("explicit_vr_after_all", explicit.instance()),
        ("group_length_that_lies", [encoder.ul(0x0008, 0x0000, 9999), encoder.instance()].concat()),
    ]);
    seeds
}

pub(crate) fn explicit_le() -> Vec<Seed> {
    let encoder = Encoder { explicit: true, big_endian: false };
    let implicit = Encoder { explicit: false, big_endian: false };
    let mut seeds = common(encoder);
    seeds.extend([
        ("private_elements", encoder.private()),
        (
            "encapsulated_pixel_data",
            encoder.encapsulated(&[&[0, 0, 0, 0], b"\xff\xd8frame\xd9", b"\xff\xd8more\xd9!"]),
        ),
        ("encapsulated_without_offset_table", encoder.encapsulated(&[b"", b"\xff\xd8\xff\xd9"])),
        ("encapsulated_without_delimiter", cut(encoder.encapsulated(&[b"", b"abcd"]), 8)),
        ("implicit_vr_after_all", implicit.instance()),
        ("big_endian_after_all", Encoder { explicit: true, big_endian: true }.instance()),
        ("one_element_without_vr", [encoder.us(0x0028, 0x0010, 2), implicit.us(0x0028, 0x0011, 3)].concat()),
        ("unknown_vr", encoder.short(0x0010, 0x0010, b"??", b"A^B ")),
        ("un_of_undefined_length_is_an_implicit_sequence", un_sequence(implicit)),
        ("un_of_undefined_length_with_explicit_items", un_sequence(encoder)),
        ("reserved_bytes_of_a_sequence_that_are_not_zero", with(encoder.nested(true), 6, 0xfb)),
        ("reserved_bytes_that_are_not_zero", with(encoder.long(0x0009, 0x1001, b"OB", b"ab"), 6, 0xff)),
    ]);
    seeds
}

pub(crate) fn explicit_be() -> Vec<Seed> {
    let encoder = Encoder { explicit: true, big_endian: true };
    let mut seeds = common(encoder);
    seeds.extend([
        ("private_elements", encoder.private()),
        ("words_are_swapped_and_bytes_are_not", encoder.numbers()),
        ("little_endian_after_all", Encoder { explicit: true, big_endian: false }.instance()),
    ]);
    seeds
}

pub(crate) fn deflated() -> Vec<Seed> {
    let inflated = Encoder { explicit: true, big_endian: false }.instance();
    let data_set = DataSet::read(inflated.clone(), Encoding::ExplicitVrLittleEndian).unwrap();
    let deflated = data_set.to_vec(Encoding::DeflatedExplicitVrLittleEndian).unwrap();
    let stored =
        [&[1][..], &length(&inflated).to_le_bytes(), &(!length(&inflated)).to_le_bytes(), &inflated].concat();
    let zlib = [&[0x78, 0x9c][..], &deflated].concat();
    vec![
        ("instance", deflated.clone()),
        ("stored_not_compressed", stored),
        ("zlib_wrapper_without_checksum", zlib),
        ("cut_in_the_middle", deflated[..deflated.len() / 2].to_vec()),
        ("not_deflated_at_all", inflated),
        (
            "many_times_longer_inflated",
            b"\xed\xc1\x01\x01\x00\x00\x00\x80\x90\xfe\xaf\xee\x08\x0a\x00\x00".repeat(4),
        ),
    ]
}

pub(crate) fn part10() -> Vec<Seed> {
    let explicit = Encoder { explicit: true, big_endian: false };
    let implicit = Encoder { explicit: false, big_endian: false };
    let big = Encoder { explicit: true, big_endian: true };
    let preamble = [&[0; 128][..], b"DICM"].concat();
    let file = |transfer_syntax: &[u8], data_set: Vec<u8>| {
        [preamble.clone(), meta(explicit, transfer_syntax), data_set].concat()
    };
    vec![
        ("implicit_vr_little_endian", file(b"1.2.840.10008.1.2\0", implicit.instance())),
        ("explicit_vr_little_endian", file(b"1.2.840.10008.1.2.1\0", explicit.instance())),
        ("explicit_vr_big_endian", file(b"1.2.840.10008.1.2.2\0", big.instance())),
        ("encapsulated", file(b"1.2.840.10008.1.2.4.50", explicit.encapsulated(&[b"", b"\xff\xd8\xff\xd9"]))),
        ("deflated", file(b"1.2.840.10008.1.2.1.99", deflated().swap_remove(0).1)),
        ("without_preamble", [meta(explicit, b"1.2.840.10008.1.2.1\0"), explicit.instance()].concat()),
        ("without_file_meta_information", implicit.instance()),
        ("preamble_and_no_file_meta_information", [preamble.clone(), explicit.instance()].concat()),
        ("unknown_transfer_syntax", file(b"1.2.3.4\0", explicit.instance())),
        ("wrong_transfer_syntax", file(b"1.2.840.10008.1.2\0", explicit.instance())),
        ("file_meta_information_alone", file(b"1.2.840.10008.1.2.1\0", Vec::new())),
        ("cut_within_the_file_meta_information", file(b"1.2.840.10008.1.2.1\0", Vec::new())[..170].to_vec()),
        ("group_length_of_4_gib", with(file(b"1.2.840.10008.1.2.1\0", explicit.instance()), 143, 0xff)),
        ("preamble_alone", preamble.clone()),
        ("not_dicom", b"%PDF-1.7 and something more that is no DICOM at all".to_vec()),
    ]
}

/// What every encoding has.
fn common(encoder: Encoder) -> Vec<Seed> {
    let instance = encoder.instance();
    vec![
        ("nested_sequences_of_defined_length", encoder.nested(true)),
        ("nested_sequences_of_undefined_length", encoder.nested(false)),
        ("item_delimiter_instead_of_sequence_delimiter", {
            let sequence = cut(encoder.nested(false), 8);
            [sequence, encoder.item(0xE00D, 0)].concat()
        }),
        ("missing_delimiters", cut(encoder.nested(false), 24)),
        ("sequences_200_deep", encoder.sequence_header().repeat(200)),
        ("value_of_odd_length", encoder.short(0x0010, 0x0010, b"PN", b"A^B")),
        ("elements_out_of_order", [encoder.us(0x0028, 0x0011, 1), encoder.us(0x0028, 0x0010, 1)].concat()),
        ("element_twice", [encoder.us(0x0028, 0x0010, 1), encoder.us(0x0028, 0x0010, 2)].concat()),
        (
            "length_beyond_the_end",
            with(encoder.short(0x0008, 0x0060, b"CS", b"CT"), 4 + 2 * usize::from(encoder.explicit), 0x60),
        ),
        ("cut_within_a_header", instance[..instance.len() - 21].to_vec()),
        ("trailing_zeros", [instance.clone(), vec![0; 64]].concat()),
        ("group_0002_inside", [meta(encoder, b"1.2\0"), instance.clone()].concat()),
        ("numbers_of_every_width", encoder.numbers()),
        ("sequence_tag_with_another_vr", encoder.long(0x0008, 0x1115, b"OW", &encoder.nested(true))),
        ("decimal_string_too_great_for_a_double", encoder.short(0x0028, 0x0030, b"DS", b"1e999\\2")),
        ("command_group_length_twice", encoder.ul(0x0000, 0x0000, 0).repeat(2)),
        ("element_ffff_ffff", [instance.clone(), encoder.us(0xFFFF, 0xFFFF, 2)].concat()),
        ("group_length_that_is_a_sequence", encoder.sequence((0x0009, 0x0000), &[Vec::new()], true)),
        (
            "group_length_of_three_bytes",
            [encoder.short(0x0028, 0x0000, b"UL", &[10, 0, 0]), encoder.us(0x0028, 0x0010, 2)].concat(),
        ),
        ("instance", instance),
    ]
}

fn meta(encoder: Encoder, transfer_syntax: &[u8]) -> Vec<u8> {
    let elements = [
        encoder.long(0x0002, 0x0001, b"OB", &[0, 1]),
        encoder.short(0x0002, 0x0002, b"UI", b"1.2.840.10008.5.1.4.1.1.7\0"),
        encoder.short(0x0002, 0x0003, b"UI", b"1.2.3.4.5\0"),
        encoder.short(0x0002, 0x0010, b"UI", transfer_syntax),
        encoder.short(0x0002, 0x0012, b"UI", b"1.2.3\0"),
    ]
    .concat();
    [encoder.ul(0x0002, 0x0000, u32::from(length(&elements))), elements].concat()
}

/// Puts elements into bytes without help from the crate that is to read them.
#[derive(Clone, Copy)]
struct Encoder {
    explicit: bool,
    big_endian: bool,
}

impl Encoder {
    fn u16(self, number: u16) -> [u8; 2] {
        if self.big_endian { number.to_be_bytes() } else { number.to_le_bytes() }
    }

    fn u32(self, number: u32) -> [u8; 4] {
        if self.big_endian { number.to_be_bytes() } else { number.to_le_bytes() }
    }

    /// An element whose length has 2 bytes if the VR is explicit.
    fn short(self, group: u16, element: u16, vr: &[u8; 2], value: &[u8]) -> Vec<u8> {
        let mut bytes = [self.u16(group), self.u16(element)].concat();
        if self.explicit {
            bytes.extend_from_slice(vr);
            bytes.extend_from_slice(&self.u16(length(value)));
        } else {
            bytes.extend_from_slice(&self.u32(length(value).into()));
        }
        [bytes, value.to_vec()].concat()
    }

    /// An element whose length has 4 bytes in any case.
    fn long(self, group: u16, element: u16, vr: &[u8; 2], value: &[u8]) -> Vec<u8> {
        [self.long_header(group, element, vr, length(value).into()), value.to_vec()].concat()
    }

    fn long_header(self, group: u16, element: u16, vr: &[u8; 2], length: u32) -> Vec<u8> {
        let mut bytes = [self.u16(group), self.u16(element)].concat();
        if self.explicit {
            bytes.extend_from_slice(vr);
            bytes.extend_from_slice(&[0, 0]);
        }
        bytes.extend_from_slice(&self.u32(length));
        bytes
    }

    fn us(self, group: u16, element: u16, number: u16) -> Vec<u8> {
        self.short(group, element, b"US", &self.u16(number))
    }

    fn ul(self, group: u16, element: u16, number: u32) -> Vec<u8> {
        self.short(group, element, b"UL", &self.u32(number))
    }

    /// A small image.
    fn instance(self) -> Vec<u8> {
        [
            self.short(0x0008, 0x0005, b"CS", b"ISO_IR 192"),
            self.short(0x0008, 0x0016, b"UI", b"1.2.840.10008.5.1.4.1.1.7\0"),
            self.short(0x0008, 0x0018, b"UI", b"1.2.3.4.5\0"),
            self.nested(true),
            self.short(0x0010, 0x0010, b"PN", "M\u{fc}ller^J\u{f6}rg ".as_bytes()),
            self.us(0x0028, 0x0010, 2),
            self.us(0x0028, 0x0011, 2),
            self.short(0x0028, 0x0030, b"DS", b"0.5\\1.25"),
            self.us(0x0028, 0x0100, 16),
            self.us(0x0028, 0x0103, 1),
            self.long(0x7fe0, 0x0010, b"OW", &[1, 0, 2, 0, 3, 0, 4, 0]),
        ]
        .concat()
    }

    /// Referenced Series Sequence with Referenced SOP Sequence in it.
    fn nested(self, defined: bool) -> Vec<u8> {
        let uid = self.short(0x0008, 0x1155, b"UI", b"1.2.3.4\0");
        let inner = self.sequence((0x0008, 0x1199), &[uid.clone(), uid], defined);
        self.sequence((0x0008, 0x1115), &[inner, Vec::new()], defined)
    }

    fn sequence(self, (group, element): (u16, u16), items: &[Vec<u8>], defined: bool) -> Vec<u8> {
        let mut body = Vec::new();
        for item in items {
            let length = if defined { u32::from(length(item)) } else { u32::MAX };
            body.extend_from_slice(&self.item(0xE000, length));
            body.extend_from_slice(item);
            if !defined {
                body.extend_from_slice(&self.item(0xE00D, 0));
            }
        }
        if defined {
            return [self.long_header(group, element, b"SQ", length(&body).into()), body].concat();
        }
        [self.long_header(group, element, b"SQ", u32::MAX), body, self.item(0xE0DD, 0)].concat()
    }

    fn sequence_header(self) -> Vec<u8> {
        [self.long_header(0x0008, 0x1115, b"SQ", u32::MAX), self.item(0xE000, u32::MAX)].concat()
    }

    fn item(self, element: u16, length: u32) -> Vec<u8> {
        [&self.u16(0xFFFE)[..], &self.u16(element), &self.u32(length)].concat()
    }

    fn encapsulated(self, fragments: &[&[u8]]) -> Vec<u8> {
        let mut bytes = self.long_header(0x7fe0, 0x0010, b"OB", u32::MAX);
        for fragment in fragments {
            bytes.extend_from_slice(&self.item(0xE000, length(fragment).into()));
            bytes.extend_from_slice(fragment);
        }
        [bytes, self.item(0xE0DD, 0)].concat()
    }

    fn private(self) -> Vec<u8> {
        [
            self.short(0x0009, 0x0010, b"LO", b"KERMA TEST"),
            self.short(0x0009, 0x1001, b"LT", b"text"),
            self.long(0x0009, 0x1002, b"UN", b"\x01\x02\x03\x04"),
            self.long(0x0009, 0x1003, b"OF", &[0; 8]),
        ]
        .concat()
    }

    fn numbers(self) -> Vec<u8> {
        [
            self.short(0x0008, 0x0000, b"UL", &self.u32(10)),
            self.us(0x0008, 0x0040, 7),
            self.short(0x0018, 0x6020, b"SL", &self.u32(0xFFFF_FFFF)),
            self.short(0x0018, 0x602C, b"FD", &[self.u32(0x3FF8_0000), self.u32(0)].concat()),
            self.short(0x0018, 0x9323, b"FD", b"odd"),
            self.short(0x0020, 0x9165, b"AT", &[self.u16(0x0020), self.u16(0x9057)].concat()),
            self.short(0x0028, 0x0106, b"SS", &self.u16(0xFFFE)),
            self.long(0x0028, 0x1201, b"OW", &[self.u16(1), self.u16(2)].concat()),
        ]
        .concat()
    }
}

/// Referenced Series Sequence, as one writes it who does not know the tag.
fn un_sequence(inner: Encoder) -> Vec<u8> {
    let outer = Encoder { explicit: true, big_endian: false };
    let uid = inner.short(0x0008, 0x1155, b"UI", b"1.2.3.4\0");
    [
        outer.long_header(0x0009, 0x1010, b"UN", u32::MAX),
        inner.item(0xE000, u32::from(length(&uid))),
        uid,
        inner.item(0xE0DD, 0),
    ]
    .concat()
}

fn length(bytes: &[u8]) -> u16 {
    u16::try_from(bytes.len()).unwrap()
}

fn cut(mut bytes: Vec<u8>, from_the_end: usize) -> Vec<u8> {
    bytes.truncate(bytes.len() - from_the_end);
    bytes
}

fn with(mut bytes: Vec<u8>, at: usize, byte: u8) -> Vec<u8> {
    bytes.splice(at..=at, [byte]);
    bytes
}
