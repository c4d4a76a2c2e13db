//! A driver of the pull reader over a file: what nobody asks for is leapt over, not read.

use std::io::{self, Read, Seek, SeekFrom};

use kerma_dataset::{
    Next, Reader, Token,
    part10::{Part10, ReadHead},
};
use kerma_dictionary::Tag;

/// How much is read at a time: a few headers.
const CHUNK: usize = 512;

/// The value of the first element with this tag in a file, outside of sequences; `None` if there is none.
pub(crate) fn find<F: Read + Seek>(file: &mut F, tag: Tag) -> io::Result<Option<Vec<u8>>> {
    let mut source = Source { file, shown: Vec::new() };
    let head = loop {
        match Part10::read_head(&source.shown).map_err(io::Error::other)? {
            ReadHead::Head(head) => break head,
            ReadHead::NeedMore(needed) if !source.show(needed)? => return Ok(None),
            ReadHead::NeedMore(_) => {}
        }
    };
    source.leap(head.data_set_offset as u64)?;
    let mut reader = Reader::new(head.meta.encoding().map_err(io::Error::other)?);
    loop {
        let mut input = &source.shown[..];
        let next = reader.next(&mut input).map_err(io::Error::other)?;
        let taken = source.shown.len() - input.len();
        source.shown.drain(..taken);
        match next {
            Next::NeedMore(needed) if !source.show(needed)? => reader.end_of_input(),
            Next::Token(Token::Element { tag: found, .. }) if found == tag && reader.depth() == 0 => {
                source.show(usize::try_from(reader.pending()).map_err(io::Error::other)?)?;
                reader.end_of_input();
                let value = reader.value(&mut &source.shown[..]).map_err(io::Error::other)?;
                return Ok(value.map(<[u8]>::to_vec));
            }
            Next::Token(Token::Element { .. } | Token::Fragment { .. }) => {
                source.leap(reader.skip_value())?
            }
            Next::Token(_) | Next::NeedMore(_) => {}
            Next::End => return Ok(None),
        }
    }
}

/// A file, and what has been read of it and not been taken.
struct Source<'a, F> {
    file: &'a mut F,
    shown: Vec<u8>,
}

impl<F: Read + Seek> Source<'_, F> {
    /// Reads until there are so many bytes; whether there are.
    fn show(&mut self, needed: usize) -> io::Result<bool> {
        let missing = needed.saturating_sub(self.shown.len()).max(CHUNK) as u64;
        self.file.by_ref().take(missing).read_to_end(&mut self.shown)?;
        Ok(self.shown.len() >= needed)
    }

    /// Goes on so many bytes further.
    fn leap(&mut self, bytes: u64) -> io::Result<()> {
        let shown = usize::try_from(bytes).unwrap_or(usize::MAX).min(self.shown.len());
        self.shown.drain(..shown);
        let beyond = i64::try_from(bytes - shown as u64).map_err(io::Error::other)?;
        if beyond > 0 {
            self.file.seek(SeekFrom::Current(beyond))?;
        }
        Ok(())
    }
}
