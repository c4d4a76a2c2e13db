//! printscu, and a printer in the test's own process.

use std::fs;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use kerma_ae::print::{self, Capabilities, Film, Job, Printer, Progress, TooLarge};
use kerma_ae::{ApplicationEntity, DataSet, Normalized, Outcome, Status};
use kerma_dataset::part10::Part10;
use kerma_dictionary::{Tag, Uid, tags, uids};

use super::harness::{Folder, Run, kerma};
use super::query_scp::QueryScp;

/// What the printer does with a job.
type Does = Arc<dyn Fn(&Progress) -> Outcome + Send + Sync>;

/// A printer that keeps what it prints.
#[derive(Clone)]
struct Laser {
    jobs: Arc<Mutex<Vec<Vec<Film>>>>,
    does: Does,
    capabilities: Capabilities,
}

impl Laser {
    fn new() -> Laser {
        let does: Does = Arc::new(|progress: &Progress| {
            progress.done().unwrap();
            Status::SUCCESS.into()
        });
        Laser { jobs: Arc::default(), does, capabilities: Capabilities::default() }
    }

    fn that(does: impl Fn(&Progress) -> Outcome + Send + Sync + 'static) -> Laser {
        Laser { does: Arc::new(does), ..Laser::new() }
    }

    fn scp(&self) -> QueryScp {
        QueryScp::of(print::scp(self.clone()))
    }

    /// `printscu` to this printer.
    fn print(&self, words: &[&str]) -> Run {
        let scp = self.scp();
        kerma(&[&["printscu", "127.0.0.1", &scp.port][..], words].concat())
    }

    fn films(&self) -> Vec<Film> {
        self.jobs.lock().unwrap().concat()
    }
}

impl Printer for Laser {
    fn print(&self, job: Job) -> Outcome {
        self.jobs.lock().unwrap().push(job.films.clone());
        (self.does)(&job.progress())
    }

    fn capabilities(&self) -> Capabilities {
        self.capabilities.clone()
    }
}

/// An image of two pixels, gray of one sample or colored of three, as a file.
pub(super) fn image(folder: &Folder, name: &str, shades: &[u8]) -> String {
    let mut image = DataSet::new();
    image.set(tags::SOP_CLASS_UID, uids::SECONDARY_CAPTURE_IMAGE_STORAGE).unwrap();
    image.set(tags::SOP_INSTANCE_UID, Uid::from_static("1.2.3")).unwrap();
    let samples = shades.len() as u16 / 2;
    for (tag, value) in [
        (tags::SAMPLES_PER_PIXEL, samples),
        (tags::PLANAR_CONFIGURATION, 0),
        (tags::ROWS, 1),
        (tags::COLUMNS, 2),
        (tags::BITS_ALLOCATED, 8),
        (tags::BITS_STORED, 8),
        (tags::HIGH_BIT, 7),
        (tags::PIXEL_REPRESENTATION, 0),
    ] {
        image.set(tag, value).unwrap();
    }
    let photometric = if samples == 3 { "RGB" } else { "MONOCHROME2" };
    image.set(tags::PHOTOMETRIC_INTERPRETATION, photometric).unwrap();
    image.set(tags::PIXEL_DATA, shades.to_vec()).unwrap();
    save(&folder.join(name), image)
}

fn save(path: &PathBuf, image: DataSet) -> String {
    let file = Part10::new(image, uids::EXPLICIT_VR_LITTLE_ENDIAN).unwrap().to_vec().unwrap();
    fs::write(path, file).unwrap();
    path.to_str().unwrap().into()
}

fn pixels(film: &Film) -> Vec<Vec<u8>> {
    let images = film.image_boxes.iter().filter_map(|image_box| image_box.image.as_ref());
    images.map(|image| image.get_element(tags::PIXEL_DATA).unwrap().bytes().to_vec()).collect()
}

#[test]
fn images_go_to_films_in_their_order() {
    let (folder, laser) = (Folder::new(), Laser::new());
    // by name they come in another order
    let [a, b, c] = [("z", 1), ("y", 2), ("x", 3)].map(|(name, shade)| image(&folder, name, &[shade, 9]));
    laser.print(&["-v", "--layout", "1", "2", &a, &b, &c]).exits(0).says(&[
        "Requesting Association",
        "N-ACTION SCP Result: 0x0000 (Success)",
        "Releasing Association",
    ]);
    let films = laser.films();
    assert_eq!(
        films.iter().map(pixels).collect::<Vec<_>>(),
        [vec![vec![1, 9], vec![2, 9]], vec![vec![3, 9]]]
    );
    assert_eq!(laser.jobs.lock().unwrap().len(), 2, "a job a film");
}

#[test]
fn folders_are_searched_and_what_lies_about_there_is_passed_over() {
    let (folder, laser) = (Folder::new(), Laser::new());
    fs::create_dir_all(folder.join("below")).unwrap();
    image(&folder, "a", &[1, 1]);
    image(&folder, "below/b", &[2, 2]);
    fs::write(folder.join("readme.txt"), "no image").unwrap();
    laser.print(&[folder.text()]).exits(0);
    assert_eq!(laser.films().len(), 1);
    laser.print(&["-r", "--layout", "2", "1", folder.text()]).exits(0);
    assert_eq!(pixels(&laser.films()[1]), [[1, 1], [2, 2]]);
}

#[test]
fn colored_images_have_films_of_their_own_unless_all_are_to_be_of_one_kind() {
    let (folder, laser) = (Folder::new(), Laser::new());
    let gray = image(&folder, "gray", &[7, 8]);
    let colored = image(&folder, "colored", &[10, 20, 30, 40, 50, 60]);
    let both = ["--layout", "1", "2", &colored, &gray];
    laser.print(&both).exits(0);
    assert_eq!(
        laser.films().iter().map(pixels).collect::<Vec<_>>(),
        [vec![vec![7, 8]], vec![vec![10, 40, 20, 50, 30, 60]]]
    );
    laser.print(&[&["--grayscale"][..], &both].concat()).exits(0);
    assert_eq!(pixels(&laser.films()[2]), [vec![18, 48], vec![7, 8]]);
    laser.print(&[&["--color"][..], &both].concat()).exits(0);
    assert_eq!(pixels(&laser.films()[3]), [vec![10, 40, 20, 50, 30, 60], vec![7, 8, 7, 8, 7, 8]]);
}

#[test]
fn what_is_said_of_the_session_the_film_and_the_images_is_sent() {
    let (folder, mut laser) = (Folder::new(), Laser::new());
    laser.capabilities.annotations = vec![("ANNOTATION".into(), 2)];
    let path = image(&folder, "a", &[1, 1]);
    let session = [
        ("--copies", "3", tags::NUMBER_OF_COPIES),
        ("--medium-type", "CLEAR FILM", tags::MEDIUM_TYPE),
        ("--destination", "BIN_2", tags::FILM_DESTINATION),
        ("--label", "Røntgen", tags::FILM_SESSION_LABEL),
        ("--priority", "HIGH", tags::PRINT_PRIORITY),
        ("--owner", "WARD 7", tags::OWNER_ID),
    ];
    let film_box = [
        ("--filmsize", "8INX10IN", tags::FILM_SIZE_ID),
        ("--magnification", "BILINEAR", tags::MAGNIFICATION_TYPE),
        ("--smoothing", "MEDIUM", tags::SMOOTHING_TYPE),
        ("--configinfo", "LUT=1,2", tags::CONFIGURATION_INFORMATION),
        ("--resolution", "HIGH", tags::REQUESTED_RESOLUTION_ID),
        ("--border", "WHITE", tags::BORDER_DENSITY),
        ("--empty-image", "120", tags::EMPTY_IMAGE_DENSITY),
    ];
    let of_image = [
        ("--img-polarity", "REVERSE", tags::POLARITY),
        ("--img-request-size", "100", tags::REQUESTED_IMAGE_SIZE),
    ];
    let mut words: Vec<&str> = session
        .iter()
        .chain(&film_box)
        .chain(&of_image)
        .flat_map(|(option, value, _)| [*option, *value])
        .collect();
    words.extend(["--landscape", "--trim", "--max-density", "300", "--min-density", "20", "--crop"]);
    words.extend(["--illumination", "1500", "--reflection", "12", "--plut-shape", "LIN OD"]);
    words.extend(["--annotation", "left", "--annotation", "right", &path]);
    laser.print(&words).exits(0);

    let film = laser.films().remove(0);
    let image_box = &film.image_boxes[0];
    for (said, attributes) in [
        (&session[..], &film.session),
        (&film_box[..], &film.film_box),
        (&of_image[..], &image_box.attributes),
    ] {
        for (option, value, tag) in said {
            assert_eq!(attributes.string(*tag).as_deref(), Ok(*value), "{option}");
        }
    }
    let text = |attributes: &DataSet, tag: Tag| attributes.string(tag).unwrap();
    assert_eq!(text(&film.film_box, tags::FILM_ORIENTATION), "LANDSCAPE");
    assert_eq!(text(&film.film_box, tags::TRIM), "YES");
    assert_eq!(film.film_box.get(tags::MAX_DENSITY), Ok(300_u16));
    assert_eq!(film.film_box.get(tags::ILLUMINATION), Ok(1500_u16));
    assert_eq!(text(&image_box.attributes, tags::REQUESTED_DECIMATE_CROP_BEHAVIOR), "CROP");
    assert_eq!(text(film.presentation_lut.as_ref().unwrap(), tags::PRESENTATION_LUT_SHAPE), "LIN OD");
    let texts: Vec<_> = film.annotation_boxes.iter().filter_map(|of| of.text()).collect();
    assert_eq!(texts, ["left", "right"]);
}

#[test]
fn the_layout_may_be_any_display_format() {
    let folder = Folder::new();
    let path = image(&folder, "a", &[1, 1]);
    for (words, films, boxes) in [
        (&["--display-format", r"ROW\1,2"][..], 2, 3),
        (&["--display-format", r"COL\2"], 2, 2),
        (&["--display-format", r"standard\2,2", "--per-film", "1"], 4, 4),
        (&["-l", "4", "1"], 1, 4),
    ] {
        let laser = Laser::new();
        laser.print(&[words, &[&path, &path, &path, &path]].concat()).exits(0);
        let printed = laser.films();
        assert_eq!((printed.len(), printed[0].image_boxes.len()), (films, boxes), "{words:?}");
    }
}

#[test]
fn the_window_that_is_asked_for_is_applied() {
    let folder = Folder::new();
    let path = image(&folder, "a", &[100, 140]);
    let mut windowed = Part10::read(fs::read(&path).unwrap()).unwrap().data_set;
    windowed.set(tags::WINDOW_CENTER, r"100\140").unwrap();
    windowed.set(tags::WINDOW_WIDTH, r"3\3").unwrap();
    let path = save(&folder.join("b"), windowed);
    for (words, shades) in [
        (&[][..], [191, 255]),
        (&["--use-window", "2"], [0, 191]),
        (&["+Wi", "2"], [0, 191]),
        (&["--window", "120", "201"], [103, 154]),
        (&["+Ww", "-1000", "1"], [255, 255]),
        (&["-W"], [100, 140]),
        (&["--min-max-window"], [100, 140]),
    ] {
        let laser = Laser::new();
        laser.print(&[words, &[&path]].concat()).exits(0);
        assert_eq!(pixels(&laser.films()[0]), [shades], "{words:?}");
    }
    let laser = Laser::new();
    laser.print(&["-W", "--bits", "12", &path]).exits(0);
    let [low, high] = [100, 140_u16].map(|shade| (f64::from(shade) / 255.0 * 4095.0).round() as u16);
    assert_eq!(pixels(&laser.films()[0]), [[low.to_le_bytes(), high.to_le_bytes()].concat()]);
}

#[test]
fn all_frames_are_printed_or_the_one_that_is_named() {
    let folder = Folder::new();
    let path = image(&folder, "a", &[1, 1]);
    let mut frames = Part10::read(fs::read(&path).unwrap()).unwrap().data_set;
    frames.set(tags::NUMBER_OF_FRAMES, "3").unwrap();
    frames.set(tags::PIXEL_DATA, vec![1_u8, 1, 2, 2, 3, 3]).unwrap();
    let path = save(&folder.join("b"), frames);
    for (words, shades) in [
        (&[][..], &[[1, 1]][..]),
        (&["--frame", "3"], &[[3, 3]]),
        (&["--all-frames", "--layout", "3", "1"], &[[1, 1], [2, 2], [3, 3]]),
    ] {
        let laser = Laser::new();
        laser.print(&[words, &[&path]].concat()).exits(0);
        assert_eq!(pixels(&laser.films()[0]), shades, "{words:?}");
    }
    let laser = Laser::new();
    laser
        .print(&["--frame", "4", &path])
        .exits(1)
        .says(&["it has no frame 4", "No suitable DICOM files found"]);
}

#[test]
fn a_warning_is_no_failure_and_a_refusal_is_one() {
    let folder = Folder::new();
    let path = image(&folder, "a", &[1, 1]);
    let warns = Laser::that(|_| Status(0xB604).into());
    warns.print(&["-v", &path]).exits(0).says(&["0xB604 (Warning)"]);
    let full = Laser::that(|_| (Status(0xC602), "Too many films").into());
    let run = full.print(&["-v", &path]).exits(1).says(&["0xC602 (Failure)", "Too many films"]);
    assert_eq!(run.stdout, "0 of 1 film printed\n");

    let mut small = Laser::new();
    small.capabilities.film_matrix = Some([1, 1]);
    small.print(&["-v", &path]).exits(0).says(&["image 1 of film 1: 0xB604"]);
    small.capabilities.too_large = TooLarge::Fail;
    small.print(&[&path]).exits(1).says(&["0xC603 (Failure)"]);
    assert_eq!(small.films().len(), 1);
}

#[test]
fn an_image_that_cannot_be_printed_does_not_keep_the_others_back() {
    let (folder, laser) = (Folder::new(), Laser::new());
    let good = image(&folder, "a", &[1, 1]);
    let mut short = Part10::read(fs::read(&good).unwrap()).unwrap().data_set;
    short.set(tags::ROWS, 100_u16).unwrap();
    let short = save(&folder.join("b"), short);
    fs::write(folder.join("c"), "no DICOM").unwrap();
    let none = folder.join("c");
    let run = laser.print(&[&short, "/not/there", none.to_str().unwrap(), &good]).exits(1);
    run.says(&[
        "Cannot print",
        "not as many as it says",
        "Cannot access path: /not/there",
        "Cannot read input file",
    ]);
    assert_eq!(laser.films().len(), 1);
}

#[test]
fn without_images_it_is_wrong_usage() {
    for (words, said) in [
        (&["printscu", "127.0.0.1", "104"][..], "no DICOM file or folder"),
        (&["printscu", "LASER@127.0.0.1:104"], "no DICOM file or folder"),
        (&["printscu", "127.0.0.1", "104", "a", "--display-format", r"GRID\2"], "is no Image Display Format"),
        (&["printscu", "127.0.0.1", "104", "a", "--layout", "0", "1"], "0"),
        (
            &["printscu", "127.0.0.1", "104", "a", "--layout", "400", "400"],
            "more images than a film can have",
        ),
        (
            &["printscu", "127.0.0.1", "104", "a", "--layout", "1", "1", "--per-film", "2"],
            "has 1 images, not 2",
        ),
        (&["printscu", "127.0.0.1", "104", "a", "--color", "--grayscale"], "--grayscale"),
        (&["printscu", "127.0.0.1", "104", "a", "--spool", "x"], "--spool"),
        (&["printscu", "127.0.0.1", "104", "a", "--priority", "SOON"], "HIGH"),
    ] {
        kerma(words).exits(2).says(&[said]);
    }
}

#[test]
fn films_are_made_without_being_printed_or_printed_all_at_once() {
    let folder = Folder::new();
    let path = image(&folder, "a", &[1, 1]);
    let laser = Laser::new();
    let run = laser.print(&["--noprint", &path, &path]).exits(0);
    assert_eq!((run.stdout.as_str(), laser.films().len()), ("0 of 2 films printed\n", 0));
    let run = laser.print(&["--session-print", &path, &path]).exits(0);
    assert_eq!((run.stdout.as_str(), laser.films().len()), ("2 of 2 films printed\n", 2));
    assert_eq!(laser.jobs.lock().unwrap().len(), 1, "one job");
}

#[test]
fn the_end_of_a_print_job_is_waited_for_if_asked() {
    let folder = Folder::new();
    let path = image(&folder, "a", &[1, 1]);
    let later = |end: fn(&Progress)| {
        Laser::that(move |progress| {
            let progress = progress.clone();
            std::thread::spawn(move || {
                std::thread::sleep(std::time::Duration::from_millis(200));
                progress.printing().unwrap();
                end(&progress);
            });
            Status::SUCCESS.into()
        })
    };
    let done = later(|progress| progress.done().unwrap());
    let run = done.print(&["--json", "--wait", "20", &path]).exits(0);
    let statuses: Vec<_> = run.events("print_job").iter().map(|event| event["status"].to_string()).collect();
    assert_eq!(statuses, ["\"PRINTING\"", "\"DONE\""]);
    let failed = later(|progress| progress.failed("INVALID PAGE DES").unwrap());
    failed.print(&["--wait", "20", &path]).exits(1).says(&["FAILURE: INVALID PAGE DES"]);
    failed.print(&[&path]).exits(0);
    let slow = later(|_| std::thread::sleep(std::time::Duration::from_secs(3)));
    slow.print(&["--wait", "0.5", &path]).exits(1).says(&["did not say in time"]);
}

#[test]
fn each_response_and_the_sum_are_events() {
    let folder = Folder::new();
    let path = image(&folder, "a", &[1, 1]);
    let run = Laser::new().print(&["--json", &path]).exits(0);
    let services: Vec<_> =
        run.events("response").iter().map(|event| event["service"].as_str().unwrap().to_owned()).collect();
    assert_eq!(services, ["N-CREATE", "N-CREATE", "N-SET", "N-ACTION", "N-DELETE", "N-DELETE"]);
    let summary = &run.events("summary")[0];
    assert_eq!((summary["films"].as_u64(), summary["printed"].as_u64()), (Some(1), Some(1)));
    Laser::new().print(&["-q", &path]).exits(0).says_nothing();
}

#[test]
fn a_printer_that_prints_gray_alone_refuses_colored_images() {
    let (folder, laser) = (Folder::new(), Laser::new());
    let colored = image(&folder, "colored", &[10, 20, 30, 40, 50, 60]);
    let only: Normalized = print::scp(laser.clone()).only([uids::BASIC_GRAYSCALE_PRINT_MANAGEMENT_META]);
    let scp = QueryScp::start(ApplicationEntity::new("LASER").unwrap().provide(only));
    kerma(&["printscu", "127.0.0.1", &scp.port, &colored]).exits(1);
    kerma(&["printscu", "127.0.0.1", &scp.port, "--grayscale", &colored]).exits(0);
    assert_eq!(laser.films().len(), 1);
}
