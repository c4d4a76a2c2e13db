//! Keys of an identifier that the table of an information model does not match by.

use kerma_dictionary::Tag;

use super::keys::{InformationModel, KeyAttribute, Level, MatchingKind, of};
use super::{Key, MatchingType, RequestIdentifier};

impl RequestIdentifier {
    /// Takes what is asked of attributes that the table of this model names, and not as matching keys, for nothing: they are only
    /// returned. So are the attributes of a sequence that is matched by universal matching alone, such as Pertinent Documents
    /// Sequence (0038,0100) of the worklist (PS3.4 Table K.6-1). Attributes that the table does not name stay as they are.
    pub fn keep_matching_keys(&mut self, model: InformationModel, level: Option<Level>) {
        self.keep_named(of(model, level), 0);
    }

    /// Those of this depth: rows that are less deep are not of this item any more.
    fn keep_named(&mut self, rows: &[KeyAttribute], depth: u8) {
        for key in &mut self.keys {
            let Some((row, below)) = named(rows, depth, key.tag()) else { continue };
            if row.matching_key.is_none() || row.matching_kinds == [MatchingKind::Universal] {
                key.ask_nothing();
            } else if let MatchingType::Sequence(item) = key.matching_type_mut() {
                item.keep_named(below, depth + 1);
            }
        }
    }

    fn ask_nothing(&mut self) {
        self.keys.iter_mut().for_each(Key::ask_nothing);
    }
}

impl Key {
    /// Returned, and not matched.
    fn ask_nothing(&mut self) {
        match self.matching_type_mut() {
            MatchingType::Sequence(item) => item.ask_nothing(),
            of => *of = MatchingType::Universal,
        }
    }
}

/// The row of this attribute, and those behind it.
fn named(rows: &[KeyAttribute], depth: u8, tag: Tag) -> Option<(&KeyAttribute, &[KeyAttribute])> {
    let of_item = rows.iter().take_while(|row| row.depth >= depth);
    let at = of_item.enumerate().find(|(_, row)| row.depth == depth && row.tag == Some(tag))?.0;
    rows.split_at_checked(at).and_then(|(_, rows)| rows.split_first())
}
