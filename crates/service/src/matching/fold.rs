//! Letters that count as one when names are compared.

use alloc::string::String;

use unicode_normalization::UnicodeNormalization as _;

/// What the letters with marks are without, by lower case letter.
const BASES: &[(&str, &str)] = &[
    ("a", "àáâãäåāăąǎǟǡǻȁȃȧᶏḁẚạảấầẩẫậắằẳẵặ"),
    ("ae", "æǣǽ"),
    ("b", "ƀɓḃḅḇ"),
    ("c", "çćĉċčƈȼḉ"),
    ("d", "ďđɖɗðḋḍḏḑḓ"),
    ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
    ("f", "ƒḟ"),
    ("g", "ĝğġģǧǥǵɠḡ"),
    ("h", "ĥħȟḣḥḧḩḫẖ"),
    ("i", "ìíîïĩīĭįıǐȉȋɨḭḯỉị"),
    ("j", "ĵǰ"),
    ("k", "ķƙǩḱḳḵ"),
    ("l", "ĺļľŀłƚḷḹḻḽ"),
    ("m", "ḿṁṃ"),
    ("n", "ñńņňŉŋǹṅṇṉṋ"),
    ("o", "òóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱɔṍṏṑṓọỏốồổỗộớờởỡợ"),
    ("oe", "œ"),
    ("p", "ƥṕṗ"),
    ("r", "ŕŗřȑȓṙṛṝṟ"),
    ("s", "śŝşšșṡṣṥṧṩſ"),
    ("ss", "ß"),
    ("t", "ţťŧƫƭțṫṭṯṱẗ"),
    ("th", "þ"),
    ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
    ("v", "ṽṿʋ"),
    ("w", "ŵẁẃẅẇẉẘ"),
    ("x", "ẋẍ"),
    ("y", "ýÿŷƴȳẏẙỳỵỷỹ"),
    ("z", "źżžƶȥẑẓẕ"),
    ("α", "άὰᾶἀἁ"),
    ("ε", "έὲἐἑ"),
    ("η", "ήὴῆἠἡ"),
    ("ι", "ίϊΐὶῖἰἱ"),
    ("ο", "όὸὀὁ"),
    ("σ", "ς"),
    ("υ", "ύϋΰὺῦὐὑ"),
    ("ω", "ώὼῶὠὡ"),
    ("е", "ёѐ"),
    ("и", "ѝ"),
];

/// The text as names are compared: an accent is one however it is encoded, upper and lower case are one, and so are both
/// forms of the small sigma. No letter becomes two, so that `?` in a key means what it looks like.
///
/// ```
/// use kerma_service::matching::fold_case;
///
/// assert_eq!(fold_case("MU\u{308}LLER"), "m\u{fc}ller");
/// ```
pub fn fold_case(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let lower = text.nfc().flat_map(char::to_lowercase).nfc();
    lower.map(|character| if character == 'ς' { 'σ' } else { character }).collect()
}

/// The text with each accent in its letter, where Unicode has both as one character.
pub(super) fn composed(text: &str) -> String {
    if text.is_ascii() { text.into() } else { text.nfc().collect() }
}

/// The text in lower case, without accents and other marks, full-width Latin as Latin, katakana as hiragana.
pub(super) fn accents(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for character in text.nfc().flat_map(char::to_lowercase) {
        match character {
            '\0'..='\u{7F}' => folded.push(character),
            // Combining marks: what is left of a decomposed accent, and of `İ` in lower case.
            '\u{300}'..='\u{36F}' => {}
            '\u{3000}' => folded.push(' '),
            '\u{FF01}'..='\u{FF5E}' => {
                folded.extend(moved(character, 0xFEE0).map(|c| c.to_ascii_lowercase()))
            }
            '\u{30A1}'..='\u{30F6}' => folded.extend(moved(character, 0x60)),
            _ => match BASES.iter().find(|(_, marked)| marked.contains(character)) {
                Some((base, _)) => folded.push_str(base),
                None => folded.push(character),
            },
        }
    }
    folded
}

/// The character that is `by` places before this one.
fn moved(character: char, by: u32) -> Option<char> {
    u32::from(character).checked_sub(by).and_then(char::from_u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_folded_away_however_they_are_encoded() {
        for (text, folded) in [
            ("MÜLLER", "muller"),
            ("Mu\u{308}ller", "muller"),
            ("Dvořák", "dvorak"),
            ("Łukasz", "lukasz"),
            ("Ærøskøbing", "aeroskobing"),
            ("Strauß", "strauss"),
            ("İstanbul", "istanbul"),
            ("Nguyễn", "nguyen"),
            ("Παπαδόπουλος", "παπαδοπουλοσ"),
            ("ＹＡＭＡＤＡ", "yamada"),
            ("ヤマダ", "やまだ"),
            ("山田", "山田"),
        ] {
            assert_eq!(accents(text), folded);
        }
    }

    #[test]
    fn case_is_folded_however_accents_are_encoded() {
        for (text, folded) in [
            ("DOE", "doe"),
            ("Mu\u{308}ller", "müller"),
            ("MÜLLER", "müller"),
            ("MU\u{308}LLER", "müller"),
            ("A\u{30A}ngstro\u{308}m", "ångström"),
            ("\u{212B}", "å"),
            ("ΣΊΣΥΦΟΣ", "σίσυφοσ"),
            ("Σίσυφος", "σίσυφοσ"),
            ("Strauß", "strauß"),
            // Hangul by syllables and by letters.
            ("\u{1112}\u{1169}\u{11BC}", "홍"),
            ("か\u{3099}", "が"),
            ("山田", "山田"),
        ] {
            assert_eq!(fold_case(text), folded);
        }
    }

    proptest::proptest! {
        #[test]
        fn folding_twice_is_folding_once(text in ".*") {
            proptest::prop_assert_eq!(accents(&accents(&text)), accents(&text));
            proptest::prop_assert_eq!(fold_case(&fold_case(&text)), fold_case(&text));
        }
    }
}
