use kerma_dataset::DataSet;
use kerma_dictionary::Tag;

use super::NotPrintable;

/// A lookup table (PS3.3 §C.11.1.1, §C.11.2.1.1, §C.7.6.3.1.5).
pub(super) struct Table {
    /// The value that the first entry is for. Smaller ones have the first entry, larger ones the last.
    first: i64,
    entries: Vec<u16>,
    /// Bits of an entry.
    pub(super) bits: u32,
}

impl Table {
    /// From its descriptor and its data; `is_signed`: the values that are looked up can be negative.
    pub(super) fn of(
        data_set: &DataSet,
        descriptor: Tag,
        data: Tag,
        is_signed: bool,
    ) -> Result<Table, NotPrintable> {
        let malformed = || NotPrintable::Malformed(descriptor);
        let [count, first, bits] = data_set.get::<[i32; 3]>(descriptor).map_err(|_| malformed())?;
        // 0 stands for 65536, and as SS the count may look negative.
        let count = if count <= 0 { count + 65_536 } else { count };
        let count = usize::try_from(count).map_err(|_| malformed())?;
        let first = if is_signed && first > 32_767 { first - 65_536 } else { first };
        let bits = u32::try_from(bits).ok().filter(|bits| (1..=16).contains(bits)).ok_or_else(malformed)?;
        let element = data_set.get_element(data).ok_or(NotPrintable::Malformed(data))?;
        let bytes = element.little_endian_bytes();
        let (pairs, _) = bytes.as_chunks::<2>();
        let entries: Vec<u16> = if pairs.len() >= count {
            pairs.iter().take(count).map(|pair| u16::from_le_bytes(*pair)).collect()
        } else if bytes.len() >= count {
            // Entries of 8 bits, two in a word.
            bytes.iter().take(count).copied().map(u16::from).collect()
        } else {
            return Err(NotPrintable::Malformed(data));
        };
        Ok(Table { first: first.into(), entries, bits })
    }

    pub(super) fn look_up(&self, value: i64) -> u16 {
        let last = self.entries.len().saturating_sub(1);
        let index = usize::try_from(value.saturating_sub(self.first)).unwrap_or(0).min(last);
        self.entries.get(index).copied().unwrap_or(0)
    }

    /// The largest entry that there can be.
    pub(super) fn most(&self) -> u16 {
        super::most(self.bits as u16)
    }
}
