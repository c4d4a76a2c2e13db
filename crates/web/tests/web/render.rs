//! Rendered images and thumbnails (PS3.18 §10.4.1.1.8).

use kerma_dataset::{Element, OffsetTable};
use kerma_dictionary::{Vr, tags, uids};

use super::support::{Site, instance, path};

const PNG: (&str, &str) = ("Accept", "image/png");

/// Columns, rows and samples of a PNG.
fn decoded(bytes: &[u8]) -> (u32, u32, Vec<u8>) {
    let mut reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
    let mut samples = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut samples).unwrap();
    samples.truncate(info.buffer_size());
    (info.width, info.height, samples)
}

#[test]
fn a_window_is_what_the_query_asks_or_else_what_the_image_says() {
    let site = Site::new();
    let mut data_set = instance(1, 1, 1);
    data_set.set(tags::WINDOW_CENTER, "2048").unwrap();
    data_set.set(tags::WINDOW_WIDTH, "4096").unwrap();
    data_set.set(tags::RESCALE_SLOPE, "1").unwrap();
    data_set.set(tags::RESCALE_INTERCEPT, "0").unwrap();
    let pixels: Vec<u8> = (0..40_000_u32).flat_map(|at| ((at % 4096) as u16).to_le_bytes()).collect();
    data_set.insert(Element::new(tags::PIXEL_DATA, Vr::OW, pixels));
    site.store(&data_set, &uids::EXPLICIT_VR_LITTLE_ENDIAN);
    let at = path(1, 1, 1);
    let image = site.get_with(&format!("{at}/rendered"), &[PNG]).is(200);
    assert_eq!(image.header("content-type"), Some("image/png"));
    let (columns, rows, samples) = decoded(&image.body);
    assert_eq!((columns, rows, samples[0], samples[2048], samples[4095]), (200, 100, 0, 128, 255));
    let (.., samples) = decoded(&site.get_with(&format!("{at}/rendered?window=100,10"), &[PNG]).is(200).body);
    assert_eq!((samples[90], samples[110]), (0, 255));
    let jpeg = site.get(&format!("{at}/rendered")).is(200);
    assert_eq!((jpeg.header("content-type"), &jpeg.body[..3]), (Some("image/jpeg"), &[0xFF, 0xD8, 0xFF][..]));
    let worse = site.get(&format!("{at}/rendered?quality=10")).is(200);
    assert!(worse.body.len() < jpeg.body.len());
}

#[test]
fn each_level_has_a_thumbnail_and_each_frame_its_image() {
    let site = Site::new();
    for number in 1..=3 {
        site.store(&instance(1, 1, number), &uids::EXPLICIT_VR_LITTLE_ENDIAN);
    }
    let at = path(1, 1, 1);
    for resource in ["/studies/1.2.1", "/studies/1.2.1/series/1.2.1.1", &at, &format!("{at}/frames/2")] {
        let (columns, rows, _) =
            decoded(&site.get_with(&format!("{resource}/thumbnail"), &[PNG]).is(200).body);
        assert_eq!((columns, rows), (128, 64), "{resource}");
    }
    let (columns, rows, _) =
        decoded(&site.get_with(&format!("{at}/rendered?viewport=50,50"), &[PNG]).is(200).body);
    assert_eq!((columns, rows), (50, 25));
    let frames =
        [1, 2].map(|frame| site.get_with(&format!("{at}/frames/{frame}/rendered"), &[PNG]).is(200).body);
    assert_ne!(decoded(&frames[0]).2, decoded(&frames[1]).2);
    let all = site
        .get_with("/studies/1.2.1/rendered", &[("Accept", "multipart/related; type=\"image/png\"")])
        .is(200);
    assert_eq!(all.parts().len(), 3);
    site.get(&format!("{at}/frames/3/rendered")).is(404);
}

#[test]
fn what_cannot_be_drawn_is_said_to_be_so() {
    let site = Site::new();
    let mut compressed = instance(1, 1, 1);
    compressed.set_frames([vec![1; 1000], vec![2; 1000]], OffsetTable::Basic).unwrap();
    site.store(&compressed, &uids::JPEG2000);
    site.store(&compressed, &uids::JPEG_BASELINE_8_BIT);
    let mut bare = instance(1, 2, 1);
    bare.remove(tags::PIXEL_DATA);
    site.store(&bare, &uids::EXPLICIT_VR_LITTLE_ENDIAN);
    site.get(&format!("{}/rendered", path(1, 1, 1))).is(406);
    site.get(&format!("{}/rendered", path(1, 2, 1))).is(404);
    for query in
        ["window=1", "viewport=0,0", "viewport=x", "quality=0", "quality=101", "window=1,2&window=1,2"]
    {
        site.get(&format!("{}/rendered?{query}", path(1, 1, 1))).is(400);
    }
    site.get_with(&format!("{}/rendered", path(1, 1, 1)), &[("Accept", "image/gif")]).is(406);
}
