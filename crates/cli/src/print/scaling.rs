//! Magnification Type (2010,0060): an image in another size.
//!
//! Each direction is done by itself. A pixel of the result is a sum of pixels of the source, with weights that depend on their
//! distance. Where an image becomes smaller, the weights reach farther, so that no pixel of it is left out but by REPLICATE.

use super::canvas::{Canvas, Channels};

/// How pixels between pixels are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Interpolation {
    /// The nearest pixel.
    Replicate,
    Bilinear,
    /// The cubic convolution of Keys, with a = -0.5: the middle between blur and overshoot.
    Cubic,
}

/// The pixels of the source that make one of the result.
#[derive(Debug, Clone, PartialEq)]
struct Taps {
    first: usize,
    weights: Vec<f32>,
}

/// The picture in another size, which is not empty.
pub(crate) fn scaled(picture: Canvas, width: u32, height: u32, interpolation: Interpolation) -> Canvas {
    if picture.samples.is_empty() || width == 0 || height == 0 {
        return Canvas { width: 0, height: 0, channels: picture.channels, samples: Vec::new() };
    }
    let wide_first = u64::from(width) * u64::from(picture.height);
    let high_first = u64::from(picture.width) * u64::from(height);
    if wide_first <= high_first {
        in_height(in_width(picture, width, interpolation), height, interpolation)
    } else {
        in_width(in_height(picture, height, interpolation), width, interpolation)
    }
}

fn in_width(picture: Canvas, width: u32, interpolation: Interpolation) -> Canvas {
    if picture.width == width {
        return picture;
    }
    let taps = taps(picture.width, width, interpolation);
    let channels = picture.channels.count();
    let mut samples = Vec::with_capacity(width as usize * picture.height as usize * channels);
    for row in picture.samples.chunks_exact(picture.stride()) {
        for Taps { first, weights } in &taps {
            let pixels = row.get(first * channels..).unwrap_or_default();
            match picture.channels {
                Channels::Gray => {
                    let sum: f32 =
                        pixels.iter().zip(weights).map(|(sample, weight)| f32::from(*sample) * weight).sum();
                    samples.push(rounded(sum));
                }
                Channels::Rgb => {
                    let mut sums = [0.0_f32; 3];
                    for (pixel, weight) in pixels.chunks_exact(3).zip(weights) {
                        sums.iter_mut()
                            .zip(pixel)
                            .for_each(|(sum, sample)| *sum += f32::from(*sample) * weight);
                    }
                    samples.extend(sums.map(rounded));
                }
            }
        }
    }
    Canvas { width, samples, ..picture }
}

fn in_height(picture: Canvas, height: u32, interpolation: Interpolation) -> Canvas {
    if picture.height == height {
        return picture;
    }
    let stride = picture.stride();
    let mut samples = Vec::with_capacity(stride * height as usize);
    let mut sums = vec![0.0_f32; stride];
    for Taps { first, weights } in taps(picture.height, height, interpolation) {
        let rows = picture.samples.chunks_exact(stride).skip(first);
        if let ([_], Some(row)) = (weights.as_slice(), rows.clone().next()) {
            samples.extend_from_slice(row);
            continue;
        }
        sums.fill(0.0);
        for (row, weight) in rows.zip(&weights) {
            sums.iter_mut().zip(row).for_each(|(sum, sample)| *sum += f32::from(*sample) * weight);
        }
        samples.extend(sums.iter().map(|sum| rounded(*sum)));
    }
    Canvas { height, samples, ..picture }
}

fn rounded(sum: f32) -> u8 {
    (sum + 0.5) as u8
}

/// For each pixel of the result its sources, whose weights make 1.
fn taps(from: u32, to: u32, interpolation: Interpolation) -> Vec<Taps> {
    let ratio = f64::from(from) / f64::from(to);
    let last = from.saturating_sub(1) as usize;
    (0..to)
        .map(|index| {
            let centre = (f64::from(index) + 0.5) * ratio;
            if interpolation == Interpolation::Replicate {
                return Taps { first: (centre as usize).min(last), weights: vec![1.0] };
            }
            let stretch = ratio.max(1.0);
            let reach = interpolation.reach() * stretch;
            let first = (centre - reach).floor().max(0.0) as usize;
            let end = ((centre + reach).ceil() as usize).min(last + 1);
            let weight = |source| interpolation.weight((source as f64 + 0.5 - centre) / stretch);
            let weights: Vec<f64> = (first..end).map(weight).collect();
            let sum: f64 = weights.iter().sum();
            Taps { first, weights: weights.iter().map(|weight| (weight / sum) as f32).collect() }
        })
        .collect()
}

impl Interpolation {
    /// How far away a pixel still counts.
    fn reach(self) -> f64 {
        match self {
            Interpolation::Replicate => 0.5,
            Interpolation::Bilinear => 1.0,
            Interpolation::Cubic => 2.0,
        }
    }

    /// How much a pixel at this distance counts.
    fn weight(self, distance: f64) -> f64 {
        let x = distance.abs();
        match self {
            Interpolation::Replicate => f64::from(x <= 0.5),
            Interpolation::Bilinear => (1.0 - x).max(0.0),
            Interpolation::Cubic if x < 1.0 => (1.5 * x - 2.5) * x * x + 1.0,
            Interpolation::Cubic if x < 2.0 => ((-0.5 * x + 2.5) * x - 4.0) * x + 2.0,
            Interpolation::Cubic => 0.0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Interpolation; 3] = [Interpolation::Replicate, Interpolation::Bilinear, Interpolation::Cubic];

    fn gray(width: u32, samples: &[u8]) -> Canvas {
        let height = samples.len() as u32 / width;
        Canvas { width, height, channels: Channels::Gray, samples: samples.to_vec() }
    }

    #[test]
    fn replicate_repeats_pixels() {
        let picture = gray(2, &[1, 2, 3, 4]);
        let larger = scaled(picture.clone(), 4, 4, Interpolation::Replicate);
        assert_eq!(larger.samples, [1, 1, 2, 2, 1, 1, 2, 2, 3, 3, 4, 4, 3, 3, 4, 4]);
        assert_eq!(scaled(larger, 2, 2, Interpolation::Replicate), picture);
    }

    #[test]
    fn bilinear_lies_between_its_neighbours() {
        let larger = scaled(gray(2, &[0, 100]), 4, 1, Interpolation::Bilinear);
        assert_eq!(larger.samples, [0, 25, 75, 100]);
    }

    #[test]
    fn cubic_is_steeper_than_bilinear() {
        let edge = gray(4, &[0, 0, 200, 200]);
        let bilinear = scaled(edge.clone(), 8, 1, Interpolation::Bilinear).samples;
        let cubic = scaled(edge, 8, 1, Interpolation::Cubic).samples;
        assert_eq!(bilinear, [0, 0, 0, 50, 150, 200, 200, 200]);
        assert!(cubic[3] < bilinear[3] && cubic[4] > bilinear[4], "{cubic:?}");
    }

    #[test]
    fn what_becomes_smaller_is_averaged() {
        for interpolation in [Interpolation::Bilinear, Interpolation::Cubic] {
            let checkers: Vec<u8> = (0..64).map(|index| if index % 2 == 0 { 0 } else { 200 }).collect();
            let smaller = scaled(gray(64, &checkers), 4, 1, interpolation);
            assert!(smaller.samples.iter().all(|sample| sample.abs_diff(100) < 12), "{smaller:?}");
        }
    }

    #[test]
    fn one_gray_stays_that_gray_in_every_size() {
        for interpolation in ALL {
            for (width, height) in [(1, 1), (1, 7), (7, 1), (13, 5), (100, 3), (2, 200)] {
                let picture = scaled(gray(5, &[77; 25]), width, height, interpolation);
                assert_eq!((picture.width, picture.height), (width, height));
                assert_eq!(picture.samples, vec![77; (width * height) as usize], "{interpolation:?}");
            }
        }
    }

    #[test]
    fn colors_are_scaled_each_by_itself() {
        let picture =
            Canvas { width: 2, height: 1, channels: Channels::Rgb, samples: vec![0, 10, 20, 100, 110, 120] };
        let larger = scaled(picture, 4, 1, Interpolation::Bilinear);
        assert_eq!(larger.samples, [0, 10, 20, 25, 35, 45, 75, 85, 95, 100, 110, 120]);
    }

    #[test]
    fn the_weights_of_a_pixel_make_one() {
        for interpolation in ALL {
            for (from, to) in [(1, 1), (1, 9), (9, 1), (7, 5), (5, 7), (1000, 3)] {
                for taps in taps(from, to, interpolation) {
                    let sum: f32 = taps.weights.iter().sum();
                    assert!((sum - 1.0).abs() < 1e-4, "{interpolation:?} {from} {to}: {sum}");
                    assert!(taps.first + taps.weights.len() <= from as usize);
                }
            }
        }
    }
}
