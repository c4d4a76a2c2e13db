//! An image of eight bits, and what of it is shown.

/// Samples of eight bits, one a pixel or three.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Image {
    pub(super) columns: u32,
    pub(super) rows: u32,
    pub(super) samples: usize,
    pub(super) bytes: Vec<u8>,
}

/// The largest side of an image that is made.
const LARGEST: u32 = 16_384;

/// What part is shown, and within which size (PS3.18 §8.3.5.1.3).
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Viewport {
    /// The size that it is made to fit into; that of the part without it.
    within: Option<(u32, u32)>,
    /// Columns and rows of its corner, and of its extent.
    part: Option<(u32, u32, u32, u32)>,
}

impl Viewport {
    /// All of it, within this size.
    pub(super) fn within(columns: u32, rows: u32) -> Viewport {
        Viewport { within: Some((columns, rows)), part: None }
    }

    /// `width,height` or `width,height,x,y,width,height`
    pub(super) fn parse(text: &str) -> Option<Viewport> {
        let numbers: Vec<u32> =
            text.split(',').map(|number| number.trim().parse().ok()).collect::<Option<_>>()?;
        let is_size =
            |columns: u32, rows: u32| (1..=LARGEST).contains(&columns) && (1..=LARGEST).contains(&rows);
        match *numbers.as_slice() {
            [columns, rows] if is_size(columns, rows) => Some(Viewport::within(columns, rows)),
            [columns, rows, x, y, width, height] if is_size(columns, rows) && width > 0 && height > 0 => {
                Some(Viewport { within: Some((columns, rows)), part: Some((x, y, width, height)) })
            }
            _ => None,
        }
    }
}

impl Image {
    /// The part that a viewport shows, in its size.
    pub(super) fn shown(self, viewport: &Viewport) -> Image {
        let part = match viewport.part {
            Some((x, y, width, height)) => self.cut(x, y, width, height),
            None => self,
        };
        let Some((columns, rows)) = viewport.within else { return part };
        if part.columns == 0 || part.rows == 0 {
            return part;
        }
        // The larger that keeps the proportions.
        let scale =
            f64::min(f64::from(columns) / f64::from(part.columns), f64::from(rows) / f64::from(part.rows));
        let side = |side: u32| ((f64::from(side) * scale).round() as u32).clamp(1, LARGEST);
        let (columns, rows) = (side(part.columns), side(part.rows));
        match (columns, rows) == (part.columns, part.rows) {
            true => part,
            false => part.scaled(columns, rows),
        }
    }

    fn cut(self, x: u32, y: u32, width: u32, height: u32) -> Image {
        let (x, y) = (x.min(self.columns.saturating_sub(1)), y.min(self.rows.saturating_sub(1)));
        let (columns, rows) = (width.min(self.columns - x), height.min(self.rows - y));
        let line = size(self.columns) * self.samples;
        let from = size(x) * self.samples;
        let to = from + size(columns) * self.samples;
        let lines = self.bytes.chunks_exact(line.max(1)).skip(size(y)).take(size(rows));
        let bytes = lines.flat_map(|line| line.get(from..to).unwrap_or_default()).copied().collect();
        Image { columns, rows, samples: self.samples, bytes }
    }

    /// In another size: each pixel is the mean of those that it covers, or the nearest.
    fn scaled(&self, columns: u32, rows: u32) -> Image {
        let spans = |from: u32, to: u32| -> Vec<(usize, usize)> {
            (0..to)
                .map(|at| {
                    let begin = u64::from(at) * u64::from(from) / u64::from(to);
                    let end = (u64::from(at + 1) * u64::from(from)).div_ceil(u64::from(to)).max(begin + 1);
                    (usize::try_from(begin).unwrap_or(0), usize::try_from(end).unwrap_or(0))
                })
                .collect()
        };
        let (across, down) = (spans(self.columns, columns), spans(self.rows, rows));
        let line = size(self.columns) * self.samples;
        let mut bytes = Vec::with_capacity(size(columns) * size(rows) * self.samples);
        for (top, bottom) in &down {
            for (left, right) in &across {
                for sample in 0..self.samples {
                    let (mut sum, mut count) = (0_u64, 0_u64);
                    for row in *top..*bottom {
                        let begin = row * line + left * self.samples;
                        let end = row * line + right * self.samples;
                        let covered = self.bytes.get(begin..end).unwrap_or_default();
                        for byte in covered.iter().skip(sample).step_by(self.samples) {
                            sum += u64::from(*byte);
                            count += 1;
                        }
                    }
                    bytes.push(u8::try_from(sum / count.max(1)).unwrap_or(u8::MAX));
                }
            }
        }
        Image { columns, rows, samples: self.samples, bytes }
    }
}

pub(super) fn size(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn image() -> Image {
        Image { columns: 4, rows: 2, samples: 1, bytes: vec![0, 10, 20, 30, 40, 50, 60, 70] }
    }

    #[test]
    fn what_is_made_smaller_is_the_mean_and_keeps_its_proportions() {
        let small = image().shown(&Viewport::parse("2,2").unwrap());
        assert_eq!((small.columns, small.rows, small.bytes), (2, 1, vec![25, 45]));
        let large = image().shown(&Viewport::parse("8,100").unwrap());
        assert_eq!((large.columns, large.rows), (8, 4));
        assert_eq!(large.bytes[..8], [0, 0, 10, 10, 20, 20, 30, 30]);
    }

    #[test]
    fn a_part_is_cut_out_and_never_more_than_there_is() {
        let part = image().shown(&Viewport::parse("2,1,1,1,2,1").unwrap());
        assert_eq!((part.columns, part.rows, part.bytes), (2, 1, vec![50, 60]));
        let part = image().shown(&Viewport::parse("1,1,3,1,100,100").unwrap());
        assert_eq!((part.columns, part.rows, part.bytes), (1, 1, vec![70]));
    }

    #[test]
    fn what_is_no_viewport_is_none() {
        for text in ["", "1", "0,1", "1,2,3", "1,2,3,4,0,5", "-1,2", "99999,1", "a,b"] {
            assert_eq!(Viewport::parse(text), None, "{text}");
        }
    }
}
