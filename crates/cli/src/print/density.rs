//! From pixel values by optical densities to gray.
//!
//! A film absorbs light: where its density is `D`, the eye sees `L = La + L0 · 10^-D`, with L0 the Illumination (2010,015E) of
//! the light box and La the Reflected Ambient Light (2010,0160), in cd/m². How bright that looks is the index of the Grayscale
//! Standard Display Function (PS3.14 §7.1). The gray of a file, 0 to 255, is linear in that index: 0 is the printer's
//! [`DARKEST`], 255 its [`LIGHTEST`]. So P-Values (PS3.14 §3), which are linear in the index too, become gray by one factor.

/// The lowest density of the printer, in OD.
pub(crate) const LIGHTEST: f64 = 0.0;
/// The highest density of the printer, in OD.
pub(crate) const DARKEST: f64 = 3.2;

/// How a film is looked at.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Viewing {
    /// L0 in cd/m².
    pub(crate) illumination: f64,
    /// La in cd/m².
    pub(crate) ambient: f64,
}

impl Viewing {
    /// The values that are recommended for transmissive film (PS3.4 §H.4.2.2.1.1).
    pub(crate) const FILM: Viewing = Viewing { illumination: 2000.0, ambient: 10.0 };
    /// The value that is recommended for reflective media; the light of the room is all there is.
    pub(crate) const PAPER: Viewing = Viewing { illumination: 150.0, ambient: 0.0 };

    /// How bright a density looks, as an index of the Grayscale Standard Display Function.
    fn brightness(self, density: f64) -> f64 {
        jnd_index(self.ambient + self.illumination * 10_f64.powf(-density))
    }

    /// The gray of a density, 0.0 to 255.0.
    fn gray(self, density: f64) -> f64 {
        let density = density.clamp(LIGHTEST, DARKEST);
        let (black, white) = (self.brightness(DARKEST), self.brightness(LIGHTEST));
        if white - black > 1.0 {
            255.0 * ((self.brightness(density) - black) / (white - black))
        } else {
            // so little light, or so much, that the eye sees no difference
            255.0 * (DARKEST - density) / (DARKEST - LIGHTEST)
        }
    }

    /// The gray of a density in OD.
    pub(crate) fn shade(self, density: f64) -> u8 {
        rounded(self.gray(density))
    }
}

/// What the values of an image mean, once its polarity is right: 0 is dark.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Meaning {
    /// P-Values: IDENTITY.
    Brightness,
    /// Linear in optical density: LIN OD.
    Density,
    /// Whatever this table makes P-Values of.
    Table(Table),
}

/// A Presentation LUT (PS3.3 §C.11.4).
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Table {
    /// The first value that is mapped.
    pub(crate) first: i64,
    /// The highest P-Value that there can be.
    pub(crate) highest: u16,
    /// At least one.
    pub(crate) entries: Vec<u16>,
}

impl Table {
    /// The P-Value of a value of so many that there can be, 0.0 to 1.0.
    ///
    /// A table that begins at 0 and has more or fewer entries than there are values is stretched to them: a table for 12 bits
    /// serves an image of 8, too.
    fn brightness(&self, value: usize, values: usize) -> f64 {
        let last = self.entries.len().saturating_sub(1);
        let index = match self.first {
            0 if self.entries.len() != values && values > 1 => {
                (value * last + (values - 1) / 2) / (values - 1)
            }
            first => usize::try_from(value as i64 - first).unwrap_or(0),
        };
        let entry = self.entries.get(index.min(last)).copied().unwrap_or(0);
        f64::from(entry.min(self.highest)) / f64::from(self.highest.max(1))
    }
}

/// How the values of an image become gray.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Tone {
    pub(crate) meaning: Meaning,
    /// The lowest value is white: MONOCHROME1, or the polarity REVERSE.
    pub(crate) inverted: bool,
    /// In OD, of the image: within those of the printer.
    pub(crate) lightest: f64,
    pub(crate) darkest: f64,
    pub(crate) viewing: Viewing,
}

impl Tone {
    /// The gray of each value that so many bits have.
    pub(crate) fn grays(&self, bits: u16) -> Vec<u8> {
        let values = 1_usize << bits.min(16);
        let (black, white) = (self.viewing.gray(self.darkest), self.viewing.gray(self.lightest));
        let gray = |value: usize| {
            let value = if self.inverted { values - 1 - value } else { value };
            let part = value as f64 / (values - 1).max(1) as f64;
            let bright = |brightness: f64| black + brightness * (white - black);
            rounded(match &self.meaning {
                Meaning::Brightness => bright(part),
                Meaning::Density => self.viewing.gray(self.darkest - part * (self.darkest - self.lightest)),
                Meaning::Table(table) => bright(table.brightness(value, values)),
            })
        };
        (0..values).map(gray).collect()
    }
}

/// Each value that so many bits have as one of 8 bits, for colors.
pub(crate) fn levels(bits: u16, inverted: bool) -> Vec<u8> {
    let tone = Tone {
        meaning: Meaning::Brightness,
        inverted,
        lightest: LIGHTEST,
        darkest: DARKEST,
        viewing: Viewing::FILM,
    };
    tone.grays(bits)
}

fn rounded(gray: f64) -> u8 {
    (gray + 0.5) as u8
}

/// The index of just noticeable differences of a luminance in cd/m², by the formula of PS3.14 §7.1 for the inverse of the Grayscale
/// Standard Display Function, which is defined from 0.05 to 3993.4 cd/m².
fn jnd_index(luminance: f64) -> f64 {
    const COEFFICIENTS: [f64; 9] = [
        71.498068,
        94.593053,
        41.912053,
        9.8247004,
        0.28175407,
        -1.1878455,
        -0.18014349,
        0.14710899,
        -0.017046845,
    ];
    let logarithm = luminance.clamp(0.05, 3993.4).log10();
    COEFFICIENTS.iter().rev().fold(0.0, |sum, coefficient| sum * logarithm + coefficient)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tone(meaning: Meaning) -> Tone {
        Tone { meaning, inverted: false, lightest: LIGHTEST, darkest: DARKEST, viewing: Viewing::FILM }
    }

    /// The Grayscale Standard Display Function (PS3.14 §7.1): the luminance of an index.
    fn luminance(index: f64) -> f64 {
        let polynomial = |coefficients: &[f64]| {
            coefficients.iter().rev().fold(0.0, |sum, coefficient| sum * index.ln() + coefficient)
        };
        let above = [-1.3011877, 8.0242636e-2, 1.3646699e-1, -2.5468404e-2, 1.3635334e-3];
        let below = [1.0, -2.5840191e-2, -1.0320229e-1, 2.8745620e-2, -3.1978977e-3, 1.2992634e-4];
        10_f64.powf(polynomial(&above) / polynomial(&below))
    }

    #[test]
    fn the_index_is_the_inverse_of_the_grayscale_standard_display_function() {
        for index in (1..=1023).map(f64::from) {
            let found = jnd_index(luminance(index));
            assert!((found - index).abs() < 1.0, "{index}: {found}");
        }
    }

    #[test]
    fn p_values_of_the_whole_range_are_gray_as_they_are() {
        let grays = tone(Meaning::Brightness).grays(8);
        assert_eq!(grays, (0..=255).collect::<Vec<u8>>());
        let grays = tone(Meaning::Brightness).grays(12);
        assert_eq!((grays.len(), grays[0], grays[2048], grays[4095]), (4096, 0, 128, 255));
    }

    #[test]
    fn inverted_values_are_white_where_they_are_low() {
        let grays = Tone { inverted: true, ..tone(Meaning::Brightness) }.grays(8);
        assert_eq!(grays, (0..=255).rev().collect::<Vec<u8>>());
    }

    #[test]
    fn densities_limit_black_and_white() {
        let grays = Tone { lightest: 0.2, darkest: 1.5, ..tone(Meaning::Brightness) }.grays(8);
        assert_eq!((grays[0], grays[255]), (Viewing::FILM.shade(1.5), Viewing::FILM.shade(0.2)));
        assert!(60 < grays[0] && grays[0] < 110 && 200 < grays[255] && grays[255] < 250, "{grays:?}");
        assert!(grays.windows(2).all(|pair| pair[0] <= pair[1]));
    }

    #[test]
    fn linear_density_is_darker_than_p_values_between_black_and_white() {
        let grays = tone(Meaning::Density).grays(8);
        assert_eq!((grays[0], grays[255]), (0, 255));
        assert_eq!(grays[128], Viewing::FILM.shade(DARKEST - DARKEST * 128.0 / 255.0));
        assert!(grays[128] < 100, "{}", grays[128]);
    }

    #[test]
    fn a_table_makes_p_values() {
        let table = Table { first: 0, highest: 4095, entries: vec![4095, 0, 2048, 4095] };
        assert_eq!(tone(Meaning::Table(table)).grays(2), [255, 0, 128, 255]);
    }

    #[test]
    fn a_table_is_applied_behind_the_polarity() {
        let table = Table { first: 0, highest: 255, entries: vec![0, 10, 20, 200] };
        let inverted = Tone { inverted: true, ..tone(Meaning::Table(table)) };
        assert_eq!(inverted.grays(2), [200, 20, 10, 0]);
    }

    #[test]
    fn a_table_serves_images_of_other_bits() {
        let entries: Vec<u16> = (0..4096).rev().collect();
        let table = Table { first: 0, highest: 4095, entries };
        let grays = tone(Meaning::Table(table)).grays(8);
        assert_eq!(grays, (0..=255).rev().collect::<Vec<u8>>());
    }

    #[test]
    fn values_beside_a_table_have_its_first_or_last_entry() {
        let table = Table { first: 2, highest: 100, entries: vec![50, 100] };
        assert_eq!(tone(Meaning::Table(table)).grays(3), [128, 128, 128, 255, 255, 255, 255, 255]);
    }

    #[test]
    fn the_light_changes_how_dark_a_density_is() {
        let dim = Viewing { illumination: 2000.0, ambient: 200.0 };
        assert!(dim.shade(1.5) < Viewing::FILM.shade(1.5));
        assert_eq!((dim.shade(LIGHTEST), dim.shade(DARKEST)), (255, 0));
    }

    #[test]
    fn no_light_at_all_still_has_black_and_white() {
        for viewing in
            [Viewing { illumination: 0.0, ambient: 0.0 }, Viewing { illumination: 65535.0, ambient: 65535.0 }]
        {
            assert_eq!((viewing.shade(0.0), viewing.shade(DARKEST / 2.0), viewing.shade(9.0)), (255, 128, 0));
        }
    }

    #[test]
    fn one_bit_is_black_and_white() {
        assert_eq!(levels(1, false), [0, 255]);
        assert_eq!(levels(0, false), [0]);
    }
}
