//! Run lengths (PS3.5 annex G).

use super::Decoded;
use crate::pixels::Pixels;

/// The frame: its segments are the bytes of the samples, the most significant first (PS3.5 §G.2).
pub(super) fn decode(frame: &[u8], pixels: &Pixels) -> Result<Decoded, String> {
    let width = usize::try_from(pixels.bits_allocated / 8).unwrap_or(0);
    let samples = usize::try_from(pixels.samples).unwrap_or(0);
    let count = usize::try_from(u64::from(pixels.rows) * u64::from(pixels.columns))
        .map_err(|error| error.to_string())?;
    if !pixels.bits_allocated.is_multiple_of(8) || width == 0 {
        return Err(format!("{} bits allocated are no bytes", pixels.bits_allocated));
    }
    let header: Vec<usize> = frame
        .get(..64)
        .ok_or("the header of the segments is not whole")?
        .as_chunks::<4>()
        .0
        .iter()
        .map(|entry| usize::try_from(u32::from_le_bytes(*entry)).unwrap_or(usize::MAX))
        .collect();
    let segments = samples * width;
    if header.first() != Some(&segments) || segments > 15 {
        return Err(format!("there should be {segments} segments"));
    }
    let mut bytes = vec![0; count * segments];
    for segment in 0..segments {
        let begin = header.get(segment + 1).copied().unwrap_or(usize::MAX);
        let end = match header.get(segment + 2) {
            Some(end) if segment + 1 < segments => *end,
            _ => frame.len(),
        };
        let coded = frame.get(begin..end).ok_or("a segment is not where the header says")?;
        let (sample, significance) = (segment / width, width - 1 - segment % width);
        let (first, step) = match pixels.is_planar {
            true => (sample * count * width + significance, width),
            false => (sample * width + significance, segments),
        };
        let mut places = bytes.iter_mut().skip(first).step_by(step).take(count);
        unpack(coded, |byte| places.next().map(|place| *place = byte).is_some());
        if places.next().is_some() {
            return Err("a segment ends before the frame".into());
        }
    }
    Ok(Decoded { bytes, photometric: pixels.photometric.clone(), is_planar: pixels.is_planar })
}

/// Gives the bytes of a segment until no more are taken (PS3.5 §G.3.2).
fn unpack(mut coded: &[u8], mut take: impl FnMut(u8) -> bool) {
    while let Some((control, rest)) = coded.split_first() {
        coded = match *control {
            control @ 0..=127 => {
                let length = (usize::from(control) + 1).min(rest.len());
                let (literal, rest) = rest.split_at(length);
                if !literal.iter().all(|byte| take(*byte)) {
                    return;
                }
                rest
            }
            128 => rest,
            control => {
                let Some((byte, rest)) = rest.split_first() else { return };
                if !(0..257 - usize::from(control)).all(|_| take(*byte)) {
                    return;
                }
                rest
            }
        };
    }
}

#[cfg(test)]
mod tests {
    use kerma_dictionary::uids;

    use super::*;

    fn pixels(samples: u32, bits_allocated: u32, is_planar: bool) -> Pixels {
        Pixels {
            rows: 1,
            columns: 4,
            samples,
            bits_allocated,
            bits_stored: bits_allocated,
            is_signed: false,
            is_planar,
            photometric: "RGB".into(),
            frames: 1,
            transfer_syntax: uids::RLE_LOSSLESS,
        }
    }

    fn frame(segments: &[&[u8]]) -> Vec<u8> {
        let mut header = vec![u32::try_from(segments.len()).unwrap()];
        let mut at = 64;
        for segment in segments {
            header.push(at);
            at += u32::try_from(segment.len()).unwrap();
        }
        header.resize(16, 0);
        header.into_iter().flat_map(u32::to_le_bytes).chain(segments.concat()).collect()
    }

    #[test]
    fn runs_and_literals_are_put_where_the_planar_configuration_says() {
        let frame = frame(&[&[253, 1], &[1, 2, 3, 255, 4], &[128, 3, 5, 6, 7, 8]]);
        let decoded = decode(&frame, &pixels(3, 8, true)).unwrap();
        assert_eq!(decoded.bytes, [1, 1, 1, 1, 2, 3, 4, 4, 5, 6, 7, 8]);
        let decoded = decode(&frame, &pixels(3, 8, false)).unwrap();
        assert_eq!(decoded.bytes, [1, 2, 5, 1, 3, 6, 1, 4, 7, 1, 4, 8]);
    }

    #[test]
    fn the_most_significant_bytes_come_first() {
        let frame = frame(&[&[253, 1], &[3, 2, 3, 4, 5]]);
        assert_eq!(decode(&frame, &pixels(1, 16, false)).unwrap().bytes, [2, 1, 3, 1, 4, 1, 5, 1]);
    }

    #[test]
    fn what_is_not_whole_is_refused() {
        let whole = frame(&[&[253, 1]]);
        assert!(decode(&whole, &pixels(1, 8, false)).is_ok());
        assert!(decode(&whole[..65], &pixels(1, 8, false)).is_err());
        assert!(decode(&whole[..10], &pixels(1, 8, false)).is_err());
        assert!(decode(&whole, &pixels(3, 8, false)).is_err());
        assert!(decode(&whole, &pixels(1, 1, false)).is_err());
        let mut elsewhere = whole;
        elsewhere[7] = 0xFF;
        assert!(decode(&elsewhere, &pixels(1, 8, false)).is_err());
    }
}
