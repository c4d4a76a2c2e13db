//! What is drawn on: rows of 8-bit samples, gray or red, green and blue.

/// A rectangle of a canvas, in pixels; the origin is at the top left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Area {
    pub(crate) x: u32,
    pub(crate) y: u32,
    pub(crate) width: u32,
    pub(crate) height: u32,
}

/// The samples of a pixel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Channels {
    Gray,
    Rgb,
}

/// Pixels, row by row from the top.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Canvas {
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) channels: Channels,
    pub(crate) samples: Vec<u8>,
}

impl Area {
    /// An area of this size in the middle of this one.
    pub(crate) fn centred(self, width: u32, height: u32) -> Area {
        let (width, height) = (width.min(self.width), height.min(self.height));
        Area { x: self.x + (self.width - width) / 2, y: self.y + (self.height - height) / 2, width, height }
    }

    /// The area that is larger by this on each side, as far as there are such coordinates.
    pub(crate) fn grown(self, by: u32) -> Area {
        let grow = |start: u32, length: u32| {
            let grown = start.saturating_sub(by);
            (grown, start.saturating_add(length).saturating_add(by) - grown)
        };
        let ((x, width), (y, height)) = (grow(self.x, self.width), grow(self.y, self.height));
        Area { x, y, width, height }
    }
}

impl Channels {
    pub(crate) fn count(self) -> usize {
        match self {
            Channels::Gray => 1,
            Channels::Rgb => 3,
        }
    }
}

impl Canvas {
    /// A canvas of one gray; `None` if there is no memory for it.
    pub(crate) fn new(width: u32, height: u32, channels: Channels, gray: u8) -> Option<Canvas> {
        let length = samples(width, height, channels)?;
        let mut samples = Vec::new();
        samples.try_reserve_exact(length).ok()?;
        samples.resize(length, gray);
        Some(Canvas { width, height, channels, samples })
    }

    /// The samples of a row.
    pub(crate) fn stride(&self) -> usize {
        self.width as usize * self.channels.count()
    }

    /// The rows of an area, as far as it is on the canvas.
    pub(crate) fn rows_mut(&mut self, area: Area) -> impl Iterator<Item = &mut [u8]> {
        let channels = self.channels.count();
        let left = (area.x.min(self.width) as usize) * channels;
        let right = (area.x.saturating_add(area.width).min(self.width) as usize) * channels;
        let stride = self.stride().max(1);
        let rows = self.samples.chunks_exact_mut(stride);
        rows.skip(area.y as usize).take(area.height as usize).filter_map(move |row| row.get_mut(left..right))
    }

    /// Makes an area gray.
    pub(crate) fn fill(&mut self, area: Area, gray: u8) {
        self.rows_mut(area).for_each(|row| row.fill(gray));
    }

    /// Draws a line of this width around an area, outside of it.
    pub(crate) fn surround(&mut self, area: Area, width: u32, gray: u8) {
        let outside = area.grown(width);
        let (right, below) = (area.x.saturating_add(area.width), area.y.saturating_add(area.height));
        for line in [
            Area { height: area.y - outside.y, ..outside },
            Area { y: below, height: width, ..outside },
            Area { width: area.x - outside.x, ..outside },
            Area { x: right, width, ..outside },
        ] {
            self.fill(line, gray);
        }
    }

    /// Puts a picture at the upper left corner of an area; a gray one may be put on colors.
    pub(crate) fn put(&mut self, area: Area, picture: &Canvas) {
        let repeated = self.channels == Channels::Rgb && picture.channels == Channels::Gray;
        let rows = picture.samples.chunks_exact(picture.stride().max(1));
        for (to, from) in self.rows_mut(area).zip(rows) {
            match repeated {
                true => to.chunks_exact_mut(3).zip(from).for_each(|(pixel, gray)| pixel.fill(*gray)),
                false => to.iter_mut().zip(from).for_each(|(to, from)| *to = *from),
            }
        }
    }
}

/// How many samples that is; `None` if there is no such number.
pub(crate) fn samples(width: u32, height: u32, channels: Channels) -> Option<usize> {
    (width as usize).checked_mul(height as usize)?.checked_mul(channels.count())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gray(width: u32, height: u32) -> Canvas {
        Canvas::new(width, height, Channels::Gray, 0).unwrap()
    }

    #[test]
    fn what_is_filled_is_filled_and_nothing_else() {
        let mut canvas = gray(4, 3);
        canvas.fill(Area { x: 1, y: 1, width: 2, height: 1 }, 9);
        assert_eq!(canvas.samples, [0, 0, 0, 0, 0, 9, 9, 0, 0, 0, 0, 0]);
    }

    #[test]
    fn what_is_beside_the_canvas_is_not_drawn() {
        for area in [
            Area { x: 4, y: 0, width: 9, height: 9 },
            Area { x: u32::MAX, y: u32::MAX, width: u32::MAX, height: u32::MAX },
        ] {
            let mut canvas = gray(4, 3);
            canvas.fill(area, 9);
            canvas.surround(area, 1, 9);
            assert!(canvas.samples.iter().skip(1).step_by(4).all(|sample| *sample == 0), "{area:?}");
        }
        let mut canvas = gray(4, 3);
        canvas.fill(Area { x: 3, y: 2, width: u32::MAX, height: u32::MAX }, 9);
        assert_eq!(canvas.samples, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9]);
    }

    #[test]
    fn a_line_surrounds_an_area() {
        let mut canvas = gray(5, 5);
        canvas.surround(Area { x: 2, y: 2, width: 1, height: 1 }, 1, 9);
        #[rustfmt::skip]
        assert_eq!(canvas.samples, [
            0, 0, 0, 0, 0,
            0, 9, 9, 9, 0,
            0, 9, 0, 9, 0,
            0, 9, 9, 9, 0,
            0, 0, 0, 0, 0,
        ]);
    }

    #[test]
    fn a_gray_picture_is_put_on_colors() {
        let mut canvas = Canvas::new(2, 1, Channels::Rgb, 7).unwrap();
        let picture = Canvas { samples: vec![9], ..gray(1, 1) };
        canvas.put(Area { x: 1, y: 0, width: 1, height: 1 }, &picture);
        assert_eq!(canvas.samples, [7, 7, 7, 9, 9, 9]);
    }

    #[test]
    fn a_canvas_that_no_memory_can_hold_is_none() {
        assert_eq!(Canvas::new(u32::MAX, u32::MAX, Channels::Rgb, 0), None);
    }
}
