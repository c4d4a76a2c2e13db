//! How large an image becomes in its box, and what of it is lost (PS3.3 §C.13.5: Magnification Type, Requested Image Size, Requested
//! Decimate/Crop Behavior).

use super::image::Window;

/// Requested Decimate/Crop Behavior (2020,0040), for an image that is larger than its box.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Behavior {
    Decimate,
    Crop,
    Fail,
}

/// An image, as far as its size goes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Original {
    pub(crate) columns: u32,
    pub(crate) rows: u32,
    /// The height of a pixel and its width, in the same unit.
    pub(crate) aspect: (f64, f64),
}

/// How large the SCU wants it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Size {
    /// As large as the box allows.
    Fill,
    /// One pixel of the film for each pixel of the image: the magnification type NONE.
    Unmagnified,
    /// So many pixels wide: Requested Image Size (2020,0030).
    Width(u32),
}

/// What is drawn of an image, and in which size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fit {
    pub(crate) window: Window,
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) loss: Option<Loss>,
}

/// What happened to an image that is larger than its box.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Loss {
    /// It was made smaller, and nobody had said what should be done.
    Demagnified,
    /// It was cropped, as asked for.
    Cropped,
    /// It was made smaller, as asked for.
    Decimated,
}

/// The image is larger than its box, and may be neither cropped nor made smaller.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TooLarge;

impl Original {
    /// Its size on the film when each of its pixels is one there, or several of a pixel that is not square.
    fn unmagnified(self) -> (f64, f64) {
        let (columns, rows) = (f64::from(self.columns), f64::from(self.rows));
        let (vertical, horizontal) = self.aspect;
        if vertical >= horizontal {
            (columns, rows * vertical / horizontal)
        } else {
            (columns * horizontal / vertical, rows)
        }
    }

    /// How it is drawn in a box of this width and height, which are not zero.
    ///
    /// # Errors
    /// It is larger, and that is said to be a failure.
    pub(crate) fn fit(
        self,
        room: (u32, u32),
        size: Size,
        behavior: Option<Behavior>,
    ) -> Result<Fit, TooLarge> {
        let unmagnified = self.unmagnified();
        let (width, height) = unmagnified;
        let filling = f64::min(f64::from(room.0) / width, f64::from(room.1) / height);
        let times = |factor: f64| (width * factor, height * factor);
        let wanted = match size {
            Size::Fill | Size::Unmagnified => unmagnified,
            Size::Width(pixels) => times(f64::from(pixels.max(1)) / width),
        };
        // what is larger by less than half a pixel is not larger
        let fits = wanted.0 < f64::from(room.0) + 0.5 && wanted.1 < f64::from(room.1) + 0.5;
        Ok(match (fits, behavior) {
            (true, _) if size == Size::Fill => self.whole(times(filling), room, None),
            (true, _) => self.whole(wanted, room, None),
            // without magnification it cannot be made smaller (PS3.4 §H.4.3.1.2.1.3)
            (false, None | Some(Behavior::Decimate)) if size == Size::Unmagnified => return Err(TooLarge),
            (false, None) => self.whole(times(filling), room, Some(Loss::Demagnified)),
            (false, Some(Behavior::Decimate)) => self.whole(times(filling), room, Some(Loss::Decimated)),
            (false, Some(Behavior::Crop)) => self.cropped(wanted, room),
            (false, Some(Behavior::Fail)) => return Err(TooLarge),
        })
    }

    fn whole(self, size: (f64, f64), room: (u32, u32), loss: Option<Loss>) -> Fit {
        let window = Window { left: 0, top: 0, columns: self.columns, rows: self.rows };
        Fit { window, width: pixels(size.0, room.0), height: pixels(size.1, room.1), loss }
    }

    /// The middle of it, as much as the box has room for.
    fn cropped(self, wanted: (f64, f64), room: (u32, u32)) -> Fit {
        let middle = |length: u32, wanted: f64, room: u32| {
            let shown = (f64::from(length) * f64::from(room) / wanted).round() as u32;
            let shown = shown.clamp(1, length);
            ((length - shown) / 2, shown)
        };
        let (left, columns) = middle(self.columns, wanted.0, room.0);
        let (top, rows) = middle(self.rows, wanted.1, room.1);
        let (width, height) = (pixels(wanted.0, room.0), pixels(wanted.1, room.1));
        Fit { window: Window { left, top, columns, rows }, width, height, loss: Some(Loss::Cropped) }
    }
}

/// At least one, at most so many as there is room for.
fn pixels(size: f64, room: u32) -> u32 {
    (size.round() as u32).clamp(1, room)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SQUARE: (f64, f64) = (1.0, 1.0);

    fn original(columns: u32, rows: u32) -> Original {
        Original { columns, rows, aspect: SQUARE }
    }

    fn size(fit: Result<Fit, TooLarge>) -> (u32, u32, Option<Loss>) {
        let fit = fit.unwrap();
        (fit.width, fit.height, fit.loss)
    }

    #[test]
    fn an_image_fills_its_box_and_keeps_its_proportions() {
        assert_eq!(size(original(10, 10).fit((100, 50), Size::Fill, None)), (50, 50, None));
        assert_eq!(size(original(20, 10).fit((100, 90), Size::Fill, None)), (100, 50, None));
        let high = Original { aspect: (2.0, 1.0), ..original(10, 10) };
        assert_eq!(size(high.fit((100, 100), Size::Fill, None)), (50, 100, None));
        let wide = Original { aspect: (1.0, 2.0), ..original(10, 10) };
        assert_eq!(size(wide.fit((100, 100), Size::Fill, None)), (100, 50, None));
    }

    #[test]
    fn an_image_that_is_not_magnified_has_its_own_size() {
        assert_eq!(size(original(20, 10).fit((100, 90), Size::Unmagnified, None)), (20, 10, None));
        let high = Original { aspect: (2.0, 1.0), ..original(20, 10) };
        assert_eq!(size(high.fit((100, 90), Size::Unmagnified, None)), (20, 20, None));
    }

    #[test]
    fn the_requested_size_is_the_width() {
        assert_eq!(size(original(20, 10).fit((100, 90), Size::Width(60), None)), (60, 30, None));
        assert_eq!(size(original(20, 10).fit((100, 90), Size::Width(0), None)), (1, 1, None));
    }

    #[test]
    fn an_image_that_is_larger_than_its_box_is_treated_as_asked_for() {
        let image = original(400, 200);
        for (wanted, magnified) in [(Size::Fill, 1), (Size::Unmagnified, 1), (Size::Width(800), 2)] {
            let fit = |behavior| image.fit((100, 100), wanted, behavior);
            if wanted == Size::Unmagnified {
                assert_eq!((fit(None), fit(Some(Behavior::Decimate))), (Err(TooLarge), Err(TooLarge)));
            } else {
                assert_eq!(size(fit(None)), (100, 50, Some(Loss::Demagnified)));
                assert_eq!(size(fit(Some(Behavior::Decimate))), (100, 50, Some(Loss::Decimated)));
            }
            assert_eq!(fit(Some(Behavior::Fail)), Err(TooLarge));
            let (columns, rows) = (100 / magnified, 100 / magnified);
            let window = Window { left: (400 - columns) / 2, top: (200 - rows) / 2, columns, rows };
            let cropped = Fit { window, width: 100, height: 100, loss: Some(Loss::Cropped) };
            assert_eq!(fit(Some(Behavior::Crop)), Ok(cropped), "{wanted:?}");
        }
    }

    #[test]
    fn only_what_does_not_fit_is_cropped() {
        let fit = original(400, 50).fit((100, 100), Size::Unmagnified, Some(Behavior::Crop)).unwrap();
        assert_eq!(fit.window, Window { left: 150, top: 0, columns: 100, rows: 50 });
        assert_eq!((fit.width, fit.height), (100, 50));
    }

    #[test]
    fn an_image_of_the_size_of_its_box_loses_nothing() {
        for behavior in [None, Some(Behavior::Fail), Some(Behavior::Crop), Some(Behavior::Decimate)] {
            assert_eq!(size(original(100, 70).fit((100, 70), Size::Fill, behavior)), (100, 70, None));
        }
    }

    #[test]
    fn no_size_is_beyond_the_box_or_nothing() {
        for aspect in [SQUARE, (4294967295.0, 1.0), (1.0, 4294967295.0)] {
            for (columns, rows) in [(1, 1), (65535, 1), (1, 65535), (65535, 65535)] {
                for wanted in [Size::Fill, Size::Unmagnified, Size::Width(u32::MAX), Size::Width(1)] {
                    for behavior in [None, Some(Behavior::Crop), Some(Behavior::Decimate)] {
                        let original = Original { columns, rows, aspect };
                        let Ok(fit) = original.fit((7, 3), wanted, behavior) else {
                            assert_eq!(wanted, Size::Unmagnified);
                            continue;
                        };
                        assert!((1..=7).contains(&fit.width) && (1..=3).contains(&fit.height), "{fit:?}");
                        let Window { left, top, columns: shown, rows: high } = fit.window;
                        assert!(shown > 0 && left + shown <= columns && high > 0 && top + high <= rows);
                    }
                }
            }
        }
    }
}
