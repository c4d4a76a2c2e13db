//! A film as pixels: what a printer makes of a film box (PS3.4 annex H).
//!
//! | module | |
//! |---|---|
//! | `sheet` | how large a film is, and where its boxes are |
//! | `wishes` | what the attributes of film and image boxes ask for |
//! | `image` | the pixels of an image box, as the SCU sent them |
//! | `fit` | how large an image becomes in its box, and what of it is lost |
//! | `density` | from pixel values by optical densities to gray |
//! | `scaling` | magnification: REPLICATE, BILINEAR, CUBIC |
//! | `canvas`, `lettering` | the film as it is drawn, and text on it |
//! | `film` | all of these: a film is drawn |
//! | `picture_file` | a drawn film as PNG, drawn films as PDF |
//!
//! Nothing here knows of a network. Every function is bounded: by the sizes that a film can have, and by [`MOST_PIXEL_BYTES`].

pub(crate) mod canvas;
pub(crate) mod density;
pub(crate) mod film;
pub(crate) mod fit;
pub(crate) mod image;
pub(crate) mod lettering;
pub(crate) mod picture_file;
pub(crate) mod scaling;
pub(crate) mod sheet;
pub(crate) mod wishes;

/// The longest Pixel Data (7FE0,0010) of an image box.
pub(crate) const MOST_PIXEL_BYTES: usize = 256 * 1024 * 1024;
