//! How large a film is, and where its boxes are.

use kerma_service::print::{Cell, DisplayFormat, film_size};

use super::canvas::Area;

/// The values of Film Size ID (2010,0050) that the standard has (PS3.3 §C.13.3).
///
/// 10INX14IN is as large as it says; the standard has a note that B4 paper goes by this name too.
pub(crate) const SIZES: &[&str] = &[
    "8INX10IN",
    "8_5INX11IN",
    "10INX12IN",
    "10INX14IN",
    "11INX14IN",
    "11INX17IN",
    "14INX14IN",
    "14INX17IN",
    "24CMX24CM",
    "24CMX30CM",
    "A4",
    "A3",
];

/// The film that is taken where none is asked for.
pub(crate) const DEFAULT_SIZE: &str = "14INX17IN";

/// Between the edge of the film and the boxes, in hundredths of a millimetre.
const MARGIN: u32 = 300;
/// Between two boxes.
const GAP: u32 = 200;
/// The height of a line of text, with what is kept free above and below it.
const STRIP: u32 = 500;

/// Pixels of a film, each way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Resolution {
    pub(crate) dots_per_inch: u32,
}

/// A film and the places on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sheet {
    pub(crate) resolution: Resolution,
    pub(crate) width: u32,
    pub(crate) height: u32,
    /// The image boxes, in the order of Image Box Position (2020,0010).
    pub(crate) boxes: Vec<Area>,
    /// The lines of text above and below the image boxes; without height where there are none.
    pub(crate) top: Area,
    pub(crate) bottom: Area,
}

/// What a sheet is made of.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Plan<'a> {
    /// One of [`SIZES`]; for what is none of them, the default.
    pub(crate) size: &'a str,
    pub(crate) landscape: bool,
    pub(crate) layout: &'a DisplayFormat,
    /// Whether there is text above and below the image boxes.
    pub(crate) text: (bool, bool),
}

impl Resolution {
    /// Pixels of hundredths of a millimetre.
    pub(crate) fn pixels(self, length: u32) -> u32 {
        let pixels = (u64::from(length) * u64::from(self.dots_per_inch) + 1270) / 2540;
        u32::try_from(pixels).unwrap_or(u32::MAX)
    }
}

impl Sheet {
    /// `None` if there are so many boxes that one of them would have no pixel, or if the layout does not say where they are.
    pub(crate) fn new(plan: Plan<'_>, resolution: Resolution) -> Option<Sheet> {
        let (width, height) = size(plan.size, plan.landscape);
        let (width, height) = (resolution.pixels(width), resolution.pixels(height));
        let margin = resolution.pixels(MARGIN);
        let whole = Area { x: 0, y: 0, width, height };
        let mut free =
            whole.centred(width.saturating_sub(2 * margin).max(1), height.saturating_sub(2 * margin).max(1));
        let strip = |here: bool| if here { resolution.pixels(STRIP).min(free.height / 4) } else { 0 };
        let (above, below) = (strip(plan.text.0), strip(plan.text.1));
        let top = Area { height: above, ..free };
        let bottom = Area { y: free.y + free.height - below, height: below, ..free };
        (free.y, free.height) = (free.y + above, free.height - above - below);
        let boxes = boxes(&plan.layout.cells()?, free, resolution.pixels(GAP))?;
        Some(Sheet { resolution, width, height, boxes, top, bottom })
    }

    pub(crate) fn place(&self, position: u16) -> Option<Area> {
        self.boxes.get(usize::from(position).checked_sub(1)?).copied()
    }
}

/// Width and height of a film, in hundredths of a millimetre.
pub(crate) fn size(id: &str, landscape: bool) -> (u32, u32) {
    let known = SIZES.iter().find(|known| known.eq_ignore_ascii_case(id.trim()));
    let [width, height] = film_size(known.copied().unwrap_or(DEFAULT_SIZE)).unwrap_or_default();
    let hundredths = |millimetres: f64| (millimetres * 100.0).round() as u32;
    let (width, height) = (hundredths(width), hundredths(height));
    if landscape { (height, width) } else { (width, height) }
}

/// Where the cells are in an area, with gaps between them. Cells of the same size become boxes of the same size.
///
/// Where the cells are small the gaps are: a tenth of a cell at most.
fn boxes(cells: &[Cell], area: Area, gap: u32) -> Option<Vec<Area>> {
    // a cell whose size in pixels is a whole number may be given as a little less
    const ROUNDING: f64 = 1e-6;
    let smallest = |length: u32, part: fn(&Cell) -> f64| {
        cells.iter().map(|cell| part(cell) * f64::from(length)).fold(f64::from(length), f64::min)
    };
    let least = smallest(area.width, |cell| cell.width).min(smallest(area.height, |cell| cell.height));
    let gap = gap.min((least / 10.0) as u32);
    let part = |start: f64, size: f64, length: u32| {
        let length = f64::from(length + gap);
        let size = (size * length + ROUNDING) as u32;
        Some(((start * length + ROUNDING) as u32, size.checked_sub(gap).filter(|size| *size > 0)?))
    };
    let place = |cell: &Cell| {
        let (x, width) = part(cell.x, cell.width, area.width)?;
        let (y, height) = part(cell.y, cell.height, area.height)?;
        Some(Area { x: area.x + x, y: area.y + y, width, height })
    };
    cells.iter().map(place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(size: &str, landscape: bool, layout: &str, dots_per_inch: u32) -> Option<Sheet> {
        let plan = Plan { size, landscape, layout: &layout.parse().unwrap(), text: (false, false) };
        Sheet::new(plan, Resolution { dots_per_inch })
    }

    fn places(layout: &str) -> Vec<(u32, u32, u32, u32)> {
        // 10 in by 12 in: with 254 dots an inch, 10 pixels are a millimetre
        let sheet = sheet("10INX12IN", false, layout, 254).unwrap();
        sheet.boxes.iter().map(|area| (area.x, area.y, area.width, area.height)).collect()
    }

    #[test]
    fn a_film_has_its_size_upright_and_lying() {
        for (size, width, height) in [
            ("8INX10IN", 800, 1000),
            ("8_5INX11IN", 850, 1100),
            ("14INX17IN", 1400, 1700),
            ("24CMX30CM", 945, 1181),
            ("A4", 827, 1169),
            ("A3", 1169, 1654),
            ("a film of another size", 1400, 1700),
        ] {
            let upright = sheet(size, false, r"STANDARD\1,1", 100).unwrap();
            assert_eq!((upright.width, upright.height), (width, height), "{size}");
            let lying = sheet(size, true, r"STANDARD\1,1", 100).unwrap();
            assert_eq!((lying.width, lying.height), (height, width), "{size}");
        }
    }

    #[test]
    fn one_box_fills_the_film_but_for_its_margin() {
        assert_eq!(places(r"STANDARD\1,1"), [(30, 30, 2480, 2988)]);
    }

    #[test]
    fn standard_is_columns_and_rows_of_equal_boxes() {
        assert_eq!(
            places(r"STANDARD\2,3"),
            [
                (30, 30, 1230, 982),
                (1280, 30, 1230, 982),
                (30, 1032, 1230, 982),
                (1280, 1032, 1230, 982),
                (30, 2035, 1230, 982),
                (1280, 2035, 1230, 982)
            ]
        );
    }

    #[test]
    fn the_boxes_of_a_row_share_its_width() {
        assert_eq!(
            places(r"ROW\1,2"),
            [(30, 30, 2480, 1484), (30, 1534, 1230, 1484), (1280, 1534, 1230, 1484)]
        );
    }

    #[test]
    fn the_boxes_of_a_column_share_its_height() {
        assert_eq!(
            places(r"COL\2,1"),
            [(30, 30, 1230, 1484), (30, 1534, 1230, 1484), (1280, 30, 1230, 2988)]
        );
    }

    #[test]
    fn text_takes_its_place_from_the_boxes() {
        let layout = r"STANDARD\1,1".parse().unwrap();
        let plan = Plan { size: "10INX12IN", landscape: false, layout: &layout, text: (true, true) };
        let sheet = Sheet::new(plan, Resolution { dots_per_inch: 254 }).unwrap();
        assert_eq!(sheet.top, Area { x: 30, y: 30, width: 2480, height: 50 });
        assert_eq!(sheet.boxes, [Area { x: 30, y: 80, width: 2480, height: 2888 }]);
        assert_eq!(sheet.bottom, Area { x: 30, y: 2968, width: 2480, height: 50 });
    }

    #[test]
    fn boxes_of_every_film_are_on_it_and_beside_each_other() {
        let layouts = [
            r"STANDARD\1,1",
            r"STANDARD\4,5",
            r"STANDARD\7,11",
            r"ROW\1,2,3",
            r"COL\5,1,9",
            r"STANDARD\60,60",
        ];
        for (size, layout) in SIZES.iter().flat_map(|size| layouts.map(|layout| (size, layout))) {
            for dots_per_inch in [50, 72, 150, 300] {
                let sheet = sheet(size, false, layout, dots_per_inch).unwrap();
                for (index, one) in sheet.boxes.iter().enumerate() {
                    assert!(one.x + one.width <= sheet.width && one.y + one.height <= sheet.height);
                    let apart = |other: &Area| {
                        one.x + one.width <= other.x
                            || other.x + other.width <= one.x
                            || one.y + one.height <= other.y
                            || other.y + other.height <= one.y
                    };
                    let others = sheet.boxes.get(index + 1..index + 80).unwrap_or(&sheet.boxes[index + 1..]);
                    assert!(others.iter().all(apart), "{size} {layout} {dots_per_inch}: box {index}");
                }
            }
        }
    }

    #[test]
    fn boxes_without_a_pixel_are_no_sheet() {
        assert_eq!(sheet("8INX10IN", false, r"STANDARD\1,65535", 300), None);
        assert_eq!(sheet("8INX10IN", false, "SLIDE", 300), None);
    }
}
