//! Which text is read and written.

use kerma_dataset::CharacterSet;

use crate::tools::conformance::document::{Document, Line, Table};

/// The defined terms of PS3.3 §C.12.1.1.2. Which of them are known is asked of the code.
const TERMS: &[(&str, &str)] = &[
    ("ISO_IR 6", "Default repertoire"),
    ("ISO_IR 100", "Latin alphabet No. 1"),
    ("ISO_IR 101", "Latin alphabet No. 2"),
    ("ISO_IR 109", "Latin alphabet No. 3"),
    ("ISO_IR 110", "Latin alphabet No. 4"),
    ("ISO_IR 144", "Cyrillic"),
    ("ISO_IR 127", "Arabic"),
    ("ISO_IR 126", "Greek"),
    ("ISO_IR 138", "Hebrew"),
    ("ISO_IR 148", "Latin alphabet No. 5"),
    ("ISO_IR 203", "Latin alphabet No. 9"),
    ("ISO_IR 13", "Japanese: JIS X 0201, katakana and romaji"),
    ("ISO_IR 166", "Thai"),
    ("ISO 2022 IR 6", "Default repertoire, with code extensions"),
    ("ISO 2022 IR 100", "Latin alphabet No. 1, with code extensions"),
    ("ISO 2022 IR 101", "Latin alphabet No. 2, with code extensions"),
    ("ISO 2022 IR 109", "Latin alphabet No. 3, with code extensions"),
    ("ISO 2022 IR 110", "Latin alphabet No. 4, with code extensions"),
    ("ISO 2022 IR 144", "Cyrillic, with code extensions"),
    ("ISO 2022 IR 127", "Arabic, with code extensions"),
    ("ISO 2022 IR 126", "Greek, with code extensions"),
    ("ISO 2022 IR 138", "Hebrew, with code extensions"),
    ("ISO 2022 IR 148", "Latin alphabet No. 5, with code extensions"),
    ("ISO 2022 IR 203", "Latin alphabet No. 9, with code extensions"),
    ("ISO 2022 IR 13", "Japanese: JIS X 0201, with code extensions"),
    ("ISO 2022 IR 166", "Thai, with code extensions"),
    ("ISO 2022 IR 87", "Japanese: JIS X 0208, kanji"),
    ("ISO 2022 IR 159", "Japanese: JIS X 0212, supplementary kanji"),
    ("ISO 2022 IR 149", "Korean: KS X 1001"),
    ("ISO 2022 IR 58", "Simplified Chinese: GB 2312"),
    ("ISO_IR 192", "Unicode in UTF-8"),
    ("GB18030", "GB18030"),
    ("GBK", "GBK"),
];

pub(in crate::tools::conformance) fn write(document: &mut Document) {
    document.section(1, "Character Sets");
    document.paragraph("Text in these character sets is read, matched, and written.");
    let mut table = Table::new("character sets", ["Defined Term", "Character set"]).named("character-sets");
    for (term, description) in TERMS {
        if CharacterSet::defined_terms(term.as_bytes()).is_some() {
            table.row([(*term).into(), (*description).into()]);
        }
    }
    document.table(table);
    document.list([
        Line::from("Stored instances keep their character set: nothing is converted."),
        Line::from("A response to a query is in the character set that the query names, if that can hold the text, and else in UTF-8 (ISO_IR 192). A query that names none is answered in the least character set that holds the text."),
        Line::from("Person names match without regard to case; with fuzzy matching negotiated, also without accents and by each part of the name."),
        Line::from("Text in a Specific Character Set that is not known is read as ISO 646, and beyond it as Latin alphabet No. 1."),
    ]);
}
