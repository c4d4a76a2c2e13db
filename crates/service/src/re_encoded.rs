use alloc::{
    boxed::Box,
    format,
    string::{String, ToString},
    vec::Vec,
};
use core::{
    mem,
    task::{Context, Poll},
};

use bytes::{Bytes, BytesMut};
use kerma_dataset::{DataSet, Encoding, ReEncoder, Reading, Value};
use kerma_dictionary::{Tag, Uid};

use crate::{Instance, Source};

/// An instance up to this many bytes is encoded anew as a whole, so that what is wrong with it is known before it is sent.
const WHOLE: usize = 4 << 20;

impl Instance {
    /// The same instance in the encoding of this transfer syntax, as far as its data set can be read. One of up to 4 MiB is
    /// encoded at once. A larger one is encoded while it is sent, in memory that does not grow with it: then sequences have
    /// undefined lengths, and group lengths are left out.
    ///
    /// Elements are left out for which `omits` is true of the tags of the sequences around them and of their own.
    ///
    /// # Errors
    /// A text for the log: the encoding of a transfer syntax is not known, or the data set cannot be encoded so.
    pub fn re_encoded(
        self,
        transfer_syntax: &Uid,
        omits: fn(&[Tag], Tag) -> bool,
    ) -> Result<Instance, String> {
        let known =
            |uid: &Uid| Encoding::of(uid).ok_or_else(|| format!("transfer syntax {uid} is not known"));
        let (from, to) = (known(&self.transfer_syntax)?, known(transfer_syntax)?);
        let Instance { sop_class, sop_instance, data_set: mut source, .. } = self;
        let mut encoder = ReEncoder::new(from, to).omitting(omits);
        let mut begun = BytesMut::new();
        while begun.len() <= WHOLE {
            match source.next(1)? {
                Some(chunk) => begun.extend_from_slice(&chunk),
                None => {
                    let encoded = whole(begun.freeze(), (from, to), omits, &sop_instance)?;
                    let (data_set, transfer_syntax) = (Box::new(encoded), transfer_syntax.clone());
                    return Ok(Instance { sop_class, sop_instance, transfer_syntax, data_set });
                }
            }
        }
        let ready = encoder.push(&begun).map_err(|error| error.to_string())?.into();
        let data_set =
            Box::new(ReEncoded { source, encoder: Some(encoder), ready, sop_instance: sop_instance.clone() });
        Ok(Instance { sop_class, sop_instance, transfer_syntax: transfer_syntax.clone(), data_set })
    }
}

/// A data set that is all there.
fn whole(
    bytes: Bytes,
    (from, to): (Encoding, Encoding),
    omits: fn(&[Tag], Tag) -> bool,
    sop_instance: &Uid,
) -> Result<Bytes, String> {
    let read = Reading::new(from).read(bytes).map_err(|error| error.to_string())?;
    read.warnings.iter().for_each(|warning| log::warn!("{sop_instance}: {warning}"));
    let mut data_set = read.data_set;
    leave_out(&mut data_set, &mut Vec::new(), omits);
    data_set.to_vec(to).map(Bytes::from).map_err(|error| error.to_string())
}

fn leave_out(data_set: &mut DataSet, around: &mut Vec<Tag>, omits: fn(&[Tag], Tag) -> bool) {
    data_set.retain(|element| !omits(around, element.tag()));
    for element in data_set.iter_mut() {
        let tag = element.tag();
        if let Value::Sequence(sequence) = element.value_mut() {
            around.push(tag);
            sequence.items.iter_mut().for_each(|item| leave_out(&mut item.data_set, around, omits));
            around.pop();
        }
    }
}

/// A data set that is encoded anew while it is sent.
struct ReEncoded {
    source: Box<dyn Source>,
    /// Until its end.
    encoder: Option<ReEncoder>,
    ready: Bytes,
    sop_instance: Uid,
}

impl ReEncoded {
    /// What comes of the next chunk.
    fn take(&mut self, chunk: Option<Bytes>) -> Result<(), String> {
        let Some(mut encoder) = self.encoder.take() else { return Ok(()) };
        let encoded = match chunk {
            Some(chunk) => encoder.push(&chunk).inspect(|_| self.encoder = Some(encoder)),
            None => encoder.end().map(|(encoded, warnings)| {
                warnings.iter().for_each(|warning| log::warn!("{}: {warning}", self.sop_instance));
                encoded
            }),
        };
        self.ready = encoded.map_err(|error| error.to_string())?.into();
        Ok(())
    }
}

impl Source for ReEncoded {
    fn next(&mut self, unit: usize) -> Result<Option<Bytes>, String> {
        while self.ready.is_empty() && self.encoder.is_some() {
            let chunk = self.source.next(unit)?;
            self.take(chunk)?;
        }
        let ready = mem::take(&mut self.ready);
        Ok((!ready.is_empty()).then_some(ready))
    }

    fn poll_next(&mut self, context: &mut Context<'_>, unit: usize) -> Poll<Result<Option<Bytes>, String>> {
        while self.ready.is_empty() && self.encoder.is_some() {
            let Poll::Ready(chunk) = self.source.poll_next(context, unit) else { return Poll::Pending };
            if let Err(error) = chunk.and_then(|chunk| self.take(chunk)) {
                return Poll::Ready(Err(error));
            }
        }
        let ready = mem::take(&mut self.ready);
        Poll::Ready(Ok((!ready.is_empty()).then_some(ready)))
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use kerma_dictionary::{tags, uids};

    use super::*;

    /// A data set in pieces, of which so many are gone before an error.
    struct Pieces(Bytes, usize);

    impl Source for Pieces {
        fn next(&mut self, _: usize) -> Result<Option<Bytes>, String> {
            self.1 = self.1.checked_sub(1).ok_or("the disk is gone")?;
            let length = self.0.len().min(64 << 10);
            Ok((length > 0).then(|| self.0.split_to(length)))
        }
    }

    fn instance(pixels: usize, pieces: usize) -> (DataSet, Instance) {
        let mut data_set = DataSet::new();
        data_set.set(tags::SOP_CLASS_UID, uids::CT_IMAGE_STORAGE).unwrap();
        data_set.set(tags::SOP_INSTANCE_UID, "1.2.3").unwrap();
        data_set.set(tags::PIXEL_DATA, vec![7u8; pixels]).unwrap();
        let instance = Instance::new(&data_set).unwrap();
        let encoded = data_set.to_vec(Encoding::ExplicitVrLittleEndian).unwrap();
        (data_set, Instance { data_set: Box::new(Pieces(encoded.into(), pieces)), ..instance })
    }

    #[test]
    fn an_instance_of_any_size_is_the_same_in_another_encoding() {
        for pixels in [100, WHOLE, 3 * WHOLE] {
            let (data_set, instance) = instance(pixels, usize::MAX);
            let encoded = instance.re_encoded(&uids::EXPLICIT_VR_BIG_ENDIAN, |_, _| false).unwrap();
            assert_eq!(encoded.transfer_syntax, uids::EXPLICIT_VR_BIG_ENDIAN);
            assert_eq!(encoded.into_data_set().unwrap(), data_set);
        }
    }

    #[test]
    fn a_source_that_fails_is_an_error_before_or_while_it_is_sent() {
        let (_, small) = instance(100, 0);
        assert_eq!(
            small.re_encoded(&uids::IMPLICIT_VR_LITTLE_ENDIAN, |_, _| false).unwrap_err(),
            "the disk is gone"
        );
        let (_, large) = instance(3 * WHOLE, 70);
        let encoded = large.re_encoded(&uids::IMPLICIT_VR_LITTLE_ENDIAN, |_, _| false).unwrap();
        assert_eq!(encoded.into_data_set().unwrap_err(), "the disk is gone");
    }

    #[test]
    fn what_is_left_out_is_left_out_of_large_and_small_ones() {
        for pixels in [100, 3 * WHOLE] {
            let (mut data_set, instance) = instance(pixels, usize::MAX);
            data_set.remove(tags::PIXEL_DATA);
            let omits: fn(&[Tag], Tag) -> bool = |around, tag| around.is_empty() && tag == tags::PIXEL_DATA;
            let encoded = instance.re_encoded(&uids::EXPLICIT_VR_LITTLE_ENDIAN, omits).unwrap();
            assert_eq!(encoded.into_data_set().unwrap(), data_set);
        }
    }
}
