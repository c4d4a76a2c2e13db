use alloc::{format, string::ToString};

use proptest::prelude::*;

use super::*;

fn decode(terms: &[u8], bytes: &[u8]) -> String {
    CharacterSet::of(terms).decode(bytes)
}

#[test]
fn single_byte_sets_without_code_extension_decode_their_upper_half() {
    assert_eq!(decode(b"ISO_IR 100", b"Buc^J\xe9r\xf4me"), "Buc^Jérôme");
    assert_eq!(decode(b"ISO_IR 101", b"Dvo\xf8\xe1k"), "Dvořák");
    assert_eq!(decode(b"ISO_IR 144", b"\xbb\xee\xda"), "Люк");
    assert_eq!(decode(b"ISO_IR 127", b"\xe2\xc8\xc7\xe6\xea"), "قباني");
    assert_eq!(decode(b"ISO_IR 138", b"\xf9\xf8\xe5\xef"), "שרון");
    assert_eq!(decode(b"ISO_IR 148", b"\xfd\xfe"), "ış");
    assert_eq!(decode(b"ISO_IR 203", b"\xa4"), "€");
    assert_eq!(decode(b"ISO_IR 166", b"\xa1\xc0"), "กภ");
    assert_eq!(decode(b"ISO_IR 13", b"\xd4\xcf\xc0\xde"), "ﾔﾏﾀﾞ");
}

#[test]
fn every_defined_term_has_its_characters() {
    // The register number of each set with terms for code extensions and without, its escape sequence, a character.
    let single: [(&str, &[u8], &[u8], &str); 12] = [
        ("100", b"\x1b-A", b"\xe9", "é"),
        ("101", b"\x1b-B", b"\xf8", "ř"),
        ("109", b"\x1b-C", b"\xb1", "ħ"),
        ("110", b"\x1b-D", b"\xa2", "ĸ"),
        ("144", b"\x1b-L", b"\xbb", "Л"),
        ("127", b"\x1b-G", b"\xe2", "ق"),
        ("126", b"\x1b-F", b"\xc4", "Δ"),
        ("138", b"\x1b-H", b"\xf9", "ש"),
        ("148", b"\x1b-M", b"\xfe", "ş"),
        ("203", b"\x1b-b", b"\xa4", "€"),
        ("166", b"\x1b-T", b"\xa1", "ก"),
        ("13", b"\x1b)I", b"\xd4", "ﾔ"),
    ];
    for (number, escape, bytes, text) in single {
        let (without, with) = (format!("ISO_IR {number}"), format!("ISO 2022 IR {number}"));
        assert_eq!(decode(without.as_bytes(), &[b"A", bytes].concat()), format!("A{text}"), "{without}");
        assert_eq!(decode(with.as_bytes(), &[b"A", bytes].concat()), format!("A{text}"), "{with}");
        let second = format!("ISO 2022 IR 6\\{with}");
        assert_eq!(
            decode(second.as_bytes(), &[b"A", escape, bytes].concat()),
            format!("A{text}"),
            "{second}"
        );
    }
    let double: [(&str, &[u8], &str); 4] = [
        ("ISO 2022 IR 87", b"\x1b$B;3\x1b(B", "山"),
        ("ISO 2022 IR 159", b"\x1b$(D0!\x1b(B", "丂"),
        ("ISO 2022 IR 149", b"\x1b$)C\xfb\xf3", "洪"),
        ("ISO 2022 IR 58", b"\x1b$)A\xd5\xc5", "张"),
    ];
    for (term, bytes, text) in double {
        assert_eq!(decode(format!("\\{term}").as_bytes(), bytes), text, "{term}");
    }
    let whole: [(&str, &[u8], &str); 4] = [
        ("", b"A", "A"),
        ("ISO_IR 192", "張ü".as_bytes(), "張ü"),
        ("GB18030", b"\xd5\xc5\x81\x30\x81\x30", "张\u{80}"),
        ("GBK", b"\x81\x40", "丂"),
    ];
    for (term, bytes, text) in whole {
        assert_eq!(decode(term.as_bytes(), bytes), text, "{term}");
    }
}

#[test]
fn the_examples_of_the_annexes_are_decoded() {
    // PS3.5 §H.3, §I.2, §I.3, §J.1 to §J.4, §K.2, §K.3; the long texts shortened.
    for (terms, bytes, text) in [
        (&b"\\ISO 2022 IR 87"[..],
            &b"Yamada^Tarou=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B=\x1b$B$d$^$@\x1b(B^\x1b$B$?$m$&\x1b(B"[..],
            "Yamada^Tarou=山田^太郎=やまだ^たろう"),
        (b"ISO 2022 IR 13\\ISO 2022 IR 87",
            b"\xd4\xcf\xc0\xde^\xc0\xdb\xb3=\x1b$B;3ED\x1b(J^\x1b$BB@O:\x1b(J=\x1b$B$d$^$@\x1b(J^\x1b$B$?$m$&\x1b(J",
            "ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう"),
        (b"\\ISO 2022 IR 149",
            b"Hong^Gildong=\x1b$)C\xfb\xf3^\x1b$)C\xd1\xce\xd4\xd7=\x1b$)C\xc8\xab^\x1b$)C\xb1\xe6\xb5\xbf",
            "Hong^Gildong=洪^吉洞=홍^길동"),
        (b"\\ISO 2022 IR 149", b"\x1b$)C1 \xb1\xe6\xb5\xbf.\r\n\x1b$)C2 \xb1\xe6\xb5\xbf, A.\r\n3",
            "1 길동.\r\n2 길동, A.\r\n3"),
        (b"ISO_IR 192", "Wang^XiaoDong=王^小東=".as_bytes(), "Wang^XiaoDong=王^小東="),
        (b"ISO_IR 192", "1 中文.\r\n2 中文, A.\r\n3".as_bytes(), "1 中文.\r\n2 中文, A.\r\n3"),
        (b"GB18030", b"Wang^XiaoDong=\xcd\xf5^\xd0\xa1\xb6\xab=", "Wang^XiaoDong=王^小东="),
        (b"GB18030", b"1 \xd6\xd0\xce\xc4.\r\n2", "1 中文.\r\n2"),
        (b"\\ISO 2022 IR 58", b"Zhang^XiaoDong=\x1b$)A\xd5\xc5^\x1b$)A\xd0\xa1\xb6\xab=", "Zhang^XiaoDong=张^小东="),
        (b"\\ISO 2022 IR 58", b"1. \x1b$)A\xd6\xd0\xce\xc4.\r\n2. \x1b$)A\xd6\xd0\xce\xc4, A.\r\n3",
            "1. 中文.\r\n2. 中文, A.\r\n3"),
    ] {
        assert_eq!(decode(terms, bytes), text);
        assert_eq!(CharacterSet::of(terms).flaw(bytes), None, "{text}");
    }
}

#[test]
fn unicode_and_chinese_sets_are_no_iso_2022_codes() {
    assert_eq!(decode(b"ISO_IR 192", "Wang^XiaoDong=王^小東=".as_bytes()), "Wang^XiaoDong=王^小東=");
    assert_eq!(decode(b"GB18030", b"Wang=\xcd\xf5^\xd0\xa1\xb6\xab"), "Wang=王^小东");
    assert_eq!(decode(b"GBK", b"\xcd\xf5"), "王");
}

#[test]
fn escape_sequences_switch_to_japanese_and_back() {
    let bytes = b"Yamada^Tarou=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B=\x1b$B$d$^$@\x1b(B^\x1b$B$?$m$&\x1b(B";
    assert_eq!(decode(b"\\ISO 2022 IR 87", bytes), "Yamada^Tarou=山田^太郎=やまだ^たろう");
    let bytes = b"\xd4\xcf\xc0\xde^\xc0\xdb\xb3=\x1b$B;3ED\x1b(J^\x1b$BB@O:\x1b(J";
    assert_eq!(decode(b"ISO 2022 IR 13\\ISO 2022 IR 87", bytes), "ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎");
}

#[test]
fn escape_sequences_put_korean_and_chinese_into_g1_until_the_next_delimiter() {
    let bytes = b"Hong^Gildong=\x1b$)C\xfb\xf3^\x1b$)C\xd1\xce\xd4\xd7";
    assert_eq!(decode(b"\\ISO 2022 IR 149", bytes), "Hong^Gildong=洪^吉洞");
    assert_eq!(decode(b"\\ISO 2022 IR 58", b"\x1b$)A\xcd\xf5"), "王");
    // German with one Greek word: the delimiter brings Latin-1 back.
    assert_eq!(decode(b"ISO 2022 IR 100\\ISO 2022 IR 126", b"\xfc\x1b-F\xc4\xe9^\xfc"), "üΔι^ü");
}

#[test]
fn g1_of_the_second_term_serves_where_the_escape_was_forgotten() {
    assert_eq!(decode(b"\\ISO 2022 IR 149", b"\xfb\xf3"), "洪");
    assert_eq!(decode(b"\\ISO 2022 IR 149", b"\x1b$)C\xfb\xf3^\xd1\xce"), "洪^吉");
}

#[test]
fn misspelt_terms_are_understood_and_unknown_ones_are_latin_1() {
    for term in
        [&b"ISO-IR 100"[..], b"ISO_IR_100", b"ISO 2022 IR 100", b"iso_ir 100 ", b"ISO-8859-1", b"nonsense"]
    {
        assert_eq!(decode(term, b"\xe9"), "é", "{}", term.escape_ascii());
    }
    assert_eq!(decode(b"ISO IR 192", "é".as_bytes()), "é");
    assert_eq!(decode(b"UTF-8", "é".as_bytes()), "é");
    assert_eq!(decode(b"ISO_2022_IR_6", b"e"), "e");
    assert_eq!(decode(b"", b"\xe9"), "é");
}

#[test]
fn what_is_no_character_is_replaced() {
    assert_eq!(decode(b"ISO_IR 192", b"a\xffb"), "a\u{FFFD}b");
    assert_eq!(decode(b"ISO_IR 100", b"a\x1bb"), "a\u{FFFD}b");
    assert_eq!(decode(b"\\ISO 2022 IR 87", b"\x1b$B;"), "\u{FFFD}");
}

#[test]
fn encoding_refuses_what_the_first_term_has_not() {
    assert_eq!(CharacterSet::DEFAULT.encode("Müller"), None);
    assert_eq!(CharacterSet::DEFAULT.encode("Muller").as_deref(), Some(&b"Muller"[..]));
    assert_eq!(CharacterSet::of(b"ISO_IR 100").encode("Müller").as_deref(), Some(&b"M\xfcller"[..]));
    assert_eq!(CharacterSet::of(b"ISO_IR 101").encode("山"), None);
    assert_eq!(CharacterSet::of(b"GB18030").encode("山").as_deref(), Some(&b"\xc9\xbd"[..]));
    assert_eq!(CharacterSet::of(b"ISO_IR 13").encode("ﾔ").as_deref(), Some(&b"\xd4"[..]));
    assert_eq!(CharacterSet::UTF_8.encode("山").map(|bytes| bytes.len()), Some(3));
}

#[test]
fn encoding_escapes_as_the_annexes_of_the_standard_do() {
    for (terms, bytes) in [
        // PS3.5 §H.3.1, §H.3.2, §I.2, §K.2.
        (&b"\\ISO 2022 IR 87"[..],
            &b"Yamada^Tarou=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B=\x1b$B$d$^$@\x1b(B^\x1b$B$?$m$&\x1b(B"[..]),
        (b"ISO 2022 IR 13\\ISO 2022 IR 87",
            b"\xd4\xcf\xc0\xde^\xc0\xdb\xb3=\x1b$B;3ED\x1b(J^\x1b$BB@O:\x1b(J=\x1b$B$d$^$@\x1b(J^\x1b$B$?$m$&\x1b(J"),
        (b"\\ISO 2022 IR 149",
            b"Hong^Gildong=\x1b$)C\xfb\xf3^\x1b$)C\xd1\xce\xd4\xd7=\x1b$)C\xc8\xab^\x1b$)C\xb1\xe6\xb5\xbf"),
        (b"\\ISO 2022 IR 58", b"Zhang^XiaoDong=\x1b$)A\xd5\xc5^\x1b$)A\xd0\xa1\xb6\xab="),
        (b"ISO 2022 IR 100\\ISO 2022 IR 126", b"\xfc\x1b-F\xc4\xe9^\xfc"),
    ] {
        let set = CharacterSet::of(terms);
        let text = set.decode(bytes);
        assert_eq!(set.encode(&text).unwrap().escape_ascii().to_string(), bytes.escape_ascii().to_string());
    }
}

#[test]
fn encoding_escapes_to_every_set_that_has_an_escape_sequence() {
    for (term, text) in [
        (&b"ISO 2022 IR 100"[..], "é"),
        (b"ISO 2022 IR 101", "ř"),
        (b"ISO 2022 IR 109", "ħ"),
        (b"ISO 2022 IR 110", "ĸ"),
        (b"ISO 2022 IR 144", "Л"),
        (b"ISO 2022 IR 127", "ق"),
        (b"ISO 2022 IR 126", "Δ"),
        (b"ISO 2022 IR 138", "ש"),
        (b"ISO 2022 IR 148", "ş"),
        (b"ISO 2022 IR 203", "€"),
        (b"ISO 2022 IR 166", "ก"),
        (b"ISO 2022 IR 13", "ﾔ"),
        (b"ISO 2022 IR 87", "山"),
        (b"ISO 2022 IR 159", "丂"),
        (b"ISO 2022 IR 149", "洪"),
        (b"ISO 2022 IR 58", "张"),
    ] {
        let set = CharacterSet::of(&[b"\\", term].concat());
        let bytes = set.encode(text).unwrap();
        assert_eq!(bytes.first(), Some(&0x1B), "{}", term.escape_ascii());
        assert_eq!(set.decode(&bytes), text, "{}", term.escape_ascii());
        // Nothing of it is in the next value.
        assert_eq!(
            set.decode(&set.encode(&alloc::format!("{text}a\\b{text}^{text}")).unwrap()),
            alloc::format!("{text}a\\b{text}^{text}")
        );
    }
}

#[test]
fn encoding_says_what_it_cannot_say() {
    let set = CharacterSet::of(b"\\ISO 2022 IR 87");
    assert_eq!(set.encode("山é"), None);
    assert_eq!(set.first_missing("山é"), Some('é'));
    assert_eq!(set.first_missing("山a"), None);
    // What vendors added is not in the standard sets: NEC row 13, C1 of Windows, UHC, GBK.
    for (terms, missing) in [
        (&b"\\ISO 2022 IR 87"[..], '①'),
        (b"ISO_IR 148", '€'),
        (b"\\ISO 2022 IR 149", '갂'),
        (b"\\ISO 2022 IR 58", '乗'),
        (b"\\ISO 2022 IR 58", 'ⅰ'),
    ] {
        assert_eq!(CharacterSet::of(terms).first_missing(&missing.to_string()), Some(missing));
    }
}

#[test]
fn encoding_with_code_extensions_uses_no_escape_sequence_without_need() {
    let set = CharacterSet::of(b"ISO 2022 IR 100\\ISO 2022 IR 87");
    assert_eq!(set.encode("Jérôme").unwrap(), b"J\xe9r\xf4me");
    assert_eq!(set.encode("é山田é").unwrap(), b"\xe9\x1b$B;3ED\x1b(B\xe9");
}

proptest! {
    #[test]
    fn what_is_encoded_with_escapes_decodes_to_itself(
        text in "[a-c山田太郎洪吉张ΔλЛéﾔ丂\\\\^=\n]{0,20}",
        terms in prop::sample::select(&[
            "ISO 2022 IR 100\\ISO 2022 IR 87\\ISO 2022 IR 126\\ISO 2022 IR 149\\ISO 2022 IR 58\\ISO 2022 IR 144",
            "ISO 2022 IR 13\\ISO 2022 IR 87\\ISO 2022 IR 159\\ISO 2022 IR 149",
            "\\ISO 2022 IR 159\\ISO 2022 IR 87\\ISO 2022 IR 13\\ISO 2022 IR 58", "ISO 2022 IR 87",
        ][..]),
    ) {
        let set = CharacterSet::of(terms.as_bytes());
        match set.encode(&text) {
            Some(bytes) => prop_assert_eq!(set.decode(&bytes), text),
            None => prop_assert!(set.first_missing(&text).is_some()),
        }
    }

    #[test]
    fn no_bytes_make_decoding_fail(term in 0_usize..8, bytes in prop::collection::vec(any::<u8>(), 0..40)) {
        let terms: [&[u8]; 8] = [
            b"", b"ISO_IR 100", b"ISO_IR 192", b"GB18030", b"ISO_IR 13", b"\\ISO 2022 IR 87", b"\\ISO 2022 IR 149",
            b"ISO 2022 IR 87",
        ];
        decode(terms[term], &bytes);
    }

    #[test]
    fn what_can_be_encoded_decodes_to_itself(text in "[ -~à-ÿ]{0,20}") {
        for set in [CharacterSet::of(b"ISO_IR 100"), CharacterSet::UTF_8, CharacterSet::of(b"GB18030")] {
            let Some(bytes) = set.encode(&text) else { continue };
            prop_assert_eq!(set.decode(&bytes), text.to_string());
        }
    }
}

#[test]
fn the_terms_of_a_character_set_are_spelt_as_the_standard_does_or_not_at_all() {
    for (value, defined) in [
        ("", Some("")),
        ("ISO_IR 6", Some("")),
        ("ISO 2022 IR 6", Some("")),
        ("ISO_IR 192", Some("ISO_IR 192")),
        ("ISO IR 192 ", Some("ISO_IR 192")),
        ("iso_ir_192", Some("ISO_IR 192")),
        ("UTF-8", Some("ISO_IR 192")),
        ("ISO 2022 IR 192", Some("ISO_IR 192")),
        (r"ISO_IR 192\ISO 2022 IR 87", Some("ISO_IR 192")),
        ("GB18030", Some("GB18030")),
        ("GBK", Some("GBK")),
        ("ISO 8859-1", Some("ISO_IR 100")),
        ("ISO 2022 IR 100", Some("ISO 2022 IR 100")),
        (r"ISO 2022 IR 6\ISO 2022 IR 100", Some(r"ISO 2022 IR 6\ISO 2022 IR 100")),
        (
            r"ISO 2022 IR 13\ISO 2022 IR 87\ISO 2022 IR 159",
            Some(r"ISO 2022 IR 13\ISO 2022 IR 87\ISO 2022 IR 159"),
        ),
        (r"ISO_IR 13\ISO_IR 87", Some(r"ISO 2022 IR 13\ISO 2022 IR 87")),
        (r"\ISO_2022_IR_149", Some(r"\ISO 2022 IR 149")),
        (r" \ISO 2022 IR 58 ", Some(r"\ISO 2022 IR 58")),
        ("ISO 2022 IR 87", Some(r"\ISO 2022 IR 87")),
        (r"ISO 2022 IR 149\ISO 2022 IR 149", Some(r"\ISO 2022 IR 149")),
        (r"\\ISO 2022 IR 87\", Some(r"\ISO 2022 IR 87")),
        (r"\ISO_IR 192", None),
        (r"ISO_IR 100\GBK", None),
        ("ISO_IR 999", None),
        (r"\ISO 2022 IR 999", None),
        ("KOI8-R", None),
        ("100", None),
        ("FOO 100", None),
        ("WINDOWS-1252", None),
    ] {
        assert_eq!(CharacterSet::defined_terms(value.as_bytes()).as_deref(), defined, "{value}");
    }
}

#[test]
fn what_the_terms_of_a_character_set_are_spelt_as_is_the_same_set() {
    for text in ["山田^太郎", "ﾔﾏﾀﾞ", "김희중", "王^小东", "Διονυσιος", "Jérôme", "Doe"]
    {
        for value in [
            r"\ISO 2022 IR 87",
            r"ISO 2022 IR 13\ISO 2022 IR 87",
            r"\ISO 2022 IR 149",
            r"\ISO 2022 IR 58",
            r"ISO_IR 100\ISO_IR 126",
            "ISO-IR 100",
            "ISO IR 126",
        ] {
            let defined = CharacterSet::defined_terms(value.as_bytes()).unwrap();
            let encoded = CharacterSet::of(value.as_bytes()).encode(text);
            assert_eq!(CharacterSet::of(defined.as_bytes()).encode(text), encoded, "{text} in {value}");
        }
    }
}

#[test]
fn shift_jis_under_iso_ir_13_is_read_as_what_it_is() {
    let (shift_jis, _, _) = encoding_rs::SHIFT_JIS.encode("ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎 表示");
    // The second byte of a character may be that of a backslash.
    assert!(shift_jis.contains(&b'\\'));
    for term in ["ISO_IR 13", "ISO 2022 IR 13", r"ISO 2022 IR 13\ISO 2022 IR 87"] {
        let set = CharacterSet::of(term.as_bytes());
        assert_eq!(set.decode(&shift_jis), "ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎 表示", "{term}");
        assert_eq!(set.flaw(&shift_jis), Some(WarningKind::UnannouncedShiftJis));
        // Katakana of half width, UTF-8, and what is neither, stay as they were.
        assert_eq!((set.decode(b"\xd4\xcf"), set.flaw(b"\xd4\xcf")), ("ﾔﾏ".into(), None));
        assert_eq!(set.flaw("山田".as_bytes()), Some(WarningKind::UnannouncedUtf8));
        assert_eq!(set.flaw(b"\x81"), Some(WarningKind::NotInCharacterSet));
    }
    for term in ["ISO_IR 100", "GB18030", "ISO_IR 192"] {
        assert_ne!(
            CharacterSet::of(term.as_bytes()).flaw(&shift_jis),
            Some(WarningKind::UnannouncedShiftJis)
        );
    }
}
