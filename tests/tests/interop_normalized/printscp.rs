//! What `printscp` draws of what pynetdicom and DCMTK's print SCUs send, pixel by pixel.

use std::fs;
use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use kerma_tests::folder::Folder;
use kerma_tests::peer::{Peer, kerma};
use kerma_tests::process::{Process, Run, free_port, python, run};
use kerma_tests::require::skip;
use serde_json::{Value, json};

/// 50 dots an inch: a film of 8 in by 10 in has 400 by 500 pixels, a margin of 6 and gaps of 4.
const RESOLUTION: &str = "50";

/// A printer, and where its films are.
struct Printer {
    scp: Process,
    port: u16,
    films: Folder,
}

impl Printer {
    fn start(options: &[&str]) -> Printer {
        let (films, port) = (Folder::new(), free_port());
        let (text, folder) = (port.to_string(), films.path().to_str().unwrap().to_owned());
        let arguments = ["printscp", "--resolution", RESOLUTION, "-od", &folder, &text];
        let scp = Process::listen(kerma(&[&arguments, options].concat()), port);
        Printer { scp, port, films }
    }

    /// The files, once there are so many.
    #[track_caller]
    fn files(&self, count: usize) -> Vec<PathBuf> {
        let start = Instant::now();
        loop {
            let mut files = self.films.files();
            files.retain(|file| file.extension().is_none_or(|extension| extension != "part"));
            if files.len() >= count {
                assert_eq!(files.len(), count, "{files:?}");
                return files;
            }
            assert!(start.elapsed() < Duration::from_secs(60), "{files:?}\n{}", self.scp.output());
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// The one film that there is.
    #[track_caller]
    fn film(&self) -> Picture {
        Picture::png(&self.files(1)[0])
    }

    /// What pynetdicom is answered when it prints this: a line for each request.
    #[track_caller]
    fn print(&self, order: &Value) -> Vec<String> {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("interop/print_scu.py");
        let mut command = python(&[script.to_str().unwrap(), &self.port.to_string()]);
        let mut child =
            command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(order.to_string().as_bytes()).unwrap();
        let output = child.wait_with_output().unwrap();
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{text}{error}{}", self.scp.output());
        text.lines().map(|line| line.split(' ').take(2).collect::<Vec<_>>().join(" ")).collect()
    }
}

/// Pixels: gray or RGB.
struct Picture {
    width: usize,
    height: usize,
    channels: usize,
    samples: Vec<u8>,
}

impl Picture {
    #[track_caller]
    fn png(path: &Path) -> Picture {
        assert!(path.extension().is_some_and(|extension| extension == "png"), "{}", path.display());
        let decoder = png::Decoder::new(Cursor::new(fs::read(path).unwrap()));
        let mut reader = decoder.read_info().unwrap();
        let mut samples = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut samples).unwrap();
        let channels = info.color_type.samples();
        Picture { width: info.width as usize, height: info.height as usize, channels, samples }
    }

    /// The pages of a PDF, as poppler takes the pictures out of them, in RGB.
    fn pdf(path: &Path) -> Vec<Picture> {
        let folder = Folder::new();
        let mut command = Command::new("pdfimages");
        command.arg(path).arg(folder.path().join("page"));
        run(command).exits(0);
        folder.drain().into_iter().map(|(_, bytes)| Picture::pnm(&bytes)).collect()
    }

    /// `P6`, width, height, 255, samples.
    fn pnm(bytes: &[u8]) -> Picture {
        let mut parts = bytes.splitn(4, |byte| *byte == b'\n');
        let mut text = || String::from_utf8(parts.next().unwrap().to_vec()).unwrap();
        let (kind, size, most) = (text(), text(), text());
        assert_eq!((kind.as_str(), most.as_str()), ("P6", "255"));
        let size: Vec<usize> = size.split(' ').map(|number| number.parse().unwrap()).collect();
        Picture { width: size[0], height: size[1], channels: 3, samples: parts.next().unwrap().to_vec() }
    }

    fn at(&self, x: usize, y: usize) -> &[u8] {
        let start = (y * self.width + x) * self.channels;
        &self.samples[start..start + self.channels]
    }

    #[track_caller]
    fn has(&self, pixels: &[((usize, usize), &[u8])]) {
        for ((x, y), expected) in pixels {
            let found = self.at(*x, *y);
            let is_near = found.len() == expected.len()
                && found.iter().zip(*expected).all(|(found, expected)| found.abs_diff(*expected) <= 2);
            assert!(is_near, "({x}, {y}) is {found:?}, not {expected:?}");
        }
    }
}

/// An image of one gray.
fn gray(value: u16) -> Value {
    json!({ "columns": 10, "values": vec![value; 100] })
}

fn has_pynetdicom() -> bool {
    Peer::Pynetdicom.is_here("interop_normalized")
}

#[test]
fn pynetdicom_prints_the_images_of_every_display_format_where_they_belong() {
    if !has_pynetdicom() {
        return;
    }
    // the middle of each box
    for (format, middles) in [
        (r"STANDARD\2,2", [(101, 127), (298, 127), (101, 373), (298, 373)]),
        (r"ROW\1,3", [(200, 127), (68, 373), (200, 373), (331, 373)]),
        (r"COL\1,3", [(101, 250), (298, 86), (298, 250), (298, 414)]),
    ] {
        let printer = Printer::start(&["-v"]);
        let film = json!({
            "film_box": { "ImageDisplayFormat": format, "FilmSizeID": "8INX10IN", "FilmOrientation": "PORTRAIT" },
            "images": [gray(60), gray(120), gray(180), gray(240)],
        });
        let answers = printer.print(&json!({ "films": [film] }));
        assert!(answers.iter().all(|answer| answer.ends_with(" 0000")), "{answers:?}");
        let picture = printer.film();
        assert_eq!((picture.width, picture.height, picture.channels), (400, 500, 1));
        let grays: [&[u8]; 4] = [&[60], &[120], &[180], &[240]];
        picture.has(&middles.into_iter().zip(grays).collect::<Vec<_>>());
        picture.has(&[((1, 1), &[0]), ((398, 498), &[0])]);
    }
}

#[test]
fn pynetdicom_prints_polarity_densities_trim_border_empty_boxes_and_twelve_bits() {
    if !has_pynetdicom() {
        return;
    }
    let printer = Printer::start(&["-v"]);
    let twelve = json!({ "columns": 2, "bits": 12, "values": [0, 4095], "image_box": {
        "Polarity": "REVERSE", "MagnificationType": "REPLICATE" } });
    let film = json!({
        "film_box": {
            "ImageDisplayFormat": r"STANDARD\1,2", "FilmSizeID": "8INX10IN", "Trim": "YES",
            "BorderDensity": "WHITE", "EmptyImageDensity": "BLACK", "MaxDensity": 150, "MinDensity": 0,
        },
        "images": [twelve, null],
    });
    let answers = printer.print(&json!({ "films": [film] }));
    assert!(answers.iter().all(|answer| answer.ends_with(" 0000")), "{answers:?}");
    let picture = printer.film();
    picture.has(&[((1, 1), &[255]), ((200, 370), &[0]), ((50, 127), &[255])]);
    // 1.5 OD before 2000 cd/m²
    let dark = picture.at(350, 127)[0];
    assert!((60..110).contains(&dark), "{dark}");
    // the image is 388 by 194 pixels in the middle of 6 to 394 by 6 to 248; the line is around it
    picture.has(&[((200, 29), &[0]), ((200, 28), &[255])]);
}

#[test]
fn pynetdicom_prints_linear_density_darker_and_writes_annotations() {
    if !has_pynetdicom() {
        return;
    }
    let printer = Printer::start(&["-v", "--resolution", "100"]);
    let film = json!({
        "film_box": { "ImageDisplayFormat": r"STANDARD\1,1", "FilmSizeID": "8INX10IN",
            "AnnotationDisplayFormatID": "LABEL", "BorderDensity": "BLACK" },
        "shape": "LIN OD", "images": [gray(128)], "texts": { "1": "Knee", "5": "left" },
    });
    let answers = printer.print(&json!({ "films": [film] }));
    assert!(answers.iter().all(|answer| answer.ends_with(" 0000")), "{answers:?}");
    let picture = printer.film();
    let middle = picture.at(400, 500)[0];
    assert!((50..110).contains(&middle), "{middle}");
    let is_written = |left: usize, right: usize, rows: std::ops::Range<usize>| {
        rows.flat_map(|y| (left..right).map(move |x| (x, y))).any(|(x, y)| picture.at(x, y)[0] > 150)
    };
    assert!(is_written(12, 100, 12..32) && !is_written(400, 788, 12..32));
    assert!(is_written(300, 500, 968..988) && !is_written(12, 260, 968..988));
}

#[test]
fn pynetdicom_prints_colors() {
    if !has_pynetdicom() {
        return;
    }
    let printer = Printer::start(&["-v"]);
    let image = json!({ "columns": 1, "values": [200, 100, 50] });
    let film = json!({
        "film_box": { "ImageDisplayFormat": r"STANDARD\1,1", "FilmSizeID": "8INX10IN" }, "images": [image],
    });
    let answers = printer.print(&json!({ "color": true, "films": [film] }));
    assert!(answers.iter().all(|answer| answer.ends_with(" 0000")), "{answers:?}");
    printer.film().has(&[((200, 250), &[200, 100, 50]), ((1, 1), &[0, 0, 0])]);
}

#[test]
fn pynetdicom_is_told_what_becomes_of_images_that_are_larger_than_their_boxes() {
    if !has_pynetdicom() {
        return;
    }
    let printer = Printer::start(&["-v"]);
    let answered = |image_box: Value| {
        let image = json!({ "columns": 600, "values": vec![90; 600 * 600], "image_box": image_box });
        let film = json!({
            "film_box": { "ImageDisplayFormat": r"STANDARD\1,1", "FilmSizeID": "8INX10IN" }, "images": [image],
        });
        let answers = printer.print(&json!({ "films": [film] }));
        [&answers[3], &answers[4]].map(String::clone)
    };
    let behavior = |behavior: &str| json!({ "RequestedDecimateCropBehavior": behavior });
    assert_eq!(answered(json!({})), ["image_box B604", "print B604"]);
    assert_eq!(answered(behavior("CROP")), ["image_box B609", "print B609"]);
    assert_eq!(answered(behavior("DECIMATE")), ["image_box B60A", "print B60A"]);
    // the image is not there, and the film is empty
    assert_eq!(answered(behavior("FAIL")), ["image_box C603", "print B603"]);
    printer.files(4);
}

#[test]
fn pynetdicom_is_told_of_images_that_the_memory_is_too_small_for_and_of_those_that_are_not_whole() {
    if !has_pynetdicom() {
        return;
    }
    let printer = Printer::start(&["-v", "--memory", "1"]);
    let answered = |image: Value| {
        let film = json!({ "film_box": { "ImageDisplayFormat": r"STANDARD\1,1" }, "images": [image] });
        printer.print(&json!({ "films": [film] }))[3].clone()
    };
    let large = json!({ "columns": 800, "bits": 12, "values": vec![0; 800 * 700] });
    assert_eq!(answered(large), "image_box C605");
    let torn = json!({ "columns": 2, "values": [1, 2], "image": { "Rows": 65535, "Columns": 65535 } });
    assert_eq!(answered(torn), "image_box 0106");
    assert_eq!(answered(gray(9)), "image_box 0000");
}

#[test]
fn a_film_session_is_one_pdf_that_poppler_reads() {
    if !has_pynetdicom() {
        return;
    }
    if Command::new("pdfimages").arg("-v").output().is_err() {
        return skip("interop_normalized", "poppler's pdfimages is not here");
    }
    let printer = Printer::start(&["-v", "--format", "pdf"]);
    let film = |size: &str, value: u16| json!({ "film_box": { "ImageDisplayFormat": r"STANDARD\1,1", "FilmSizeID": size }, "images": [gray(value)] });
    let films = [film("8INX10IN", 70), film("14INX17IN", 140)];
    let session = json!({ "NumberOfCopies": 2, "MediumType": "PAPER" });
    let answers = printer.print(&json!({ "by_session": true, "session": session, "films": films }));
    assert!(answers.iter().all(|answer| answer.ends_with(" 0000")), "{answers:?}");
    let files = printer.files(1);
    let pages = Picture::pdf(&files[0]);
    let sizes: Vec<_> = pages.iter().map(|page| (page.width, page.height)).collect();
    assert_eq!(sizes, [(400, 500), (700, 850)]);
    pages[0].has(&[((200, 250), &[70; 3]), ((1, 1), &[0; 3])]);
    pages[1].has(&[((350, 425), &[140; 3]), ((1, 1), &[0; 3])]);
    let mut command = Command::new("pdfinfo");
    command.args(["-f", "1", "-l", "2"]).arg(&files[0]);
    run(command).exits(0).says(&["Pages:           2", "576 x 720 pts", "1008 x 1224 pts"]);
}

/// Makes a DICOM image whose left half is black and whose right half is white, of 100 by 50 pixels.
const IMAGE: &str = r#"
import sys
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian, SecondaryCaptureImageStorage, generate_uid
d = Dataset()
d.file_meta = FileMetaDataset()
d.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
d.SOPClassUID = d.file_meta.MediaStorageSOPClassUID = SecondaryCaptureImageStorage
d.SOPInstanceUID = d.file_meta.MediaStorageSOPInstanceUID = generate_uid()
d.StudyInstanceUID, d.SeriesInstanceUID = generate_uid(), generate_uid()
d.PatientName, d.PatientID, d.Modality, d.ConversionType = "Doe^John", "4711", "OT", "WSD"
d.StudyDate = d.StudyTime = d.AccessionNumber = d.ReferringPhysicianName = d.StudyID = ""
d.PatientBirthDate = d.PatientSex = ""
d.SeriesNumber = d.InstanceNumber = "1"
d.SamplesPerPixel, d.PhotometricInterpretation = 1, "MONOCHROME2"
d.Rows, d.Columns, d.BitsAllocated, d.BitsStored, d.HighBit, d.PixelRepresentation = 50, 100, 8, 8, 7, 0
d.WindowCenter, d.WindowWidth = "128", "256"
d.PixelData = (b"\0" * 50 + b"\xff" * 50) * 50
d.save_as(sys.argv[1], enforce_file_format=True)
"#;

/// Where DCMTK's print tools find the printer and keep their things.
fn dcmtk_configuration(folder: &Path, port: u16) -> PathBuf {
    for name in ["database", "spool", "log"] {
        fs::create_dir(folder.join(name)).unwrap();
    }
    let place = |name: &str| folder.join(name).display().to_string();
    let text = format!(
        "[[GENERAL]]\n[APPLICATION]\nLogDirectory = {}\nLogFile = general.log\nLogLevel = INFO\n\
         [PRINT]\nDirectory = {}\nDetailedLog = true\nBinaryLog = false\nSleep = 1\n\
         MinPrintResolution = 256\\256\nMaxPrintResolution = 4096\\4096\nDeletePrintJobs = false\n\
         [DATABASE]\nDirectory = {}\n[NETWORK]\naetitle = DCMPSTATE\n\
         [[COMMUNICATION]]\n[KERMA]\nType = PRINTER\nAetitle = PRINTSCP\nDescription = kerma\nHostname = 127.0.0.1\n\
         Port = {port}\nMaxPDU = 32768\nImplicitOnly = false\nDisableNewVRs = false\n\
         DisplayFormat = 1,1\\1,2\\2,2\nFilmSizeID = 8INX10IN\\14INX17IN\n\
         MagnificationType = REPLICATE\\BILINEAR\\CUBIC\\NONE\nMediumType = PAPER\\BLUE FILM\n\
         BorderDensity = BLACK\\WHITE\nEmptyImageDensity = BLACK\\WHITE\nMaxDensity = 320\nMinDensity = 20\n\
         ResolutionID = STANDARD\\HIGH\nSmoothingType = NONE\nAnnotation = 2\\LABEL\n\
         PresentationLUTMatchRequired = false\nPresentationLUTinFilmSession = false\nSupports12Bit = true\n\
         SupportsDecimateCrop = true\nSupportsImageSize = true\nSupportsPresentationLUT = true\nSupportsTrim = true\n",
        place("log"),
        place("spool"),
        place("database"),
    );
    let path = folder.join("dcmpstat.cfg");
    fs::write(&path, text).unwrap();
    path
}

/// What DCMTK prints of the image, with these options for the film.
fn print_with_dcmtk(printer: &Printer, film: &[&str], session: &[&str]) -> Run {
    let folder = Folder::new();
    let image = folder.path().join("image.dcm");
    run(python(&["-c", IMAGE, image.to_str().unwrap()])).exits(0);
    let configuration = dcmtk_configuration(folder.path(), printer.port);
    let mut dcmpsprt = Command::new("dcmpsprt");
    dcmpsprt.args(["-c"]).arg(&configuration).args(["-p", "KERMA", "--nospool"]).args(film).arg(&image);
    let prepared = run(dcmpsprt).exits(0);
    let database = fs::read_dir(folder.path().join("database")).unwrap();
    let jobs: Vec<PathBuf> = database
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("SP_")))
        .collect();
    assert_eq!(jobs.len(), 1, "{jobs:?}\n{}", prepared.output);
    let mut dcmprscu = Command::new("dcmprscu");
    dcmprscu.args(["-v", "-c"]).arg(&configuration).args(["-p", "KERMA"]).args(session).args(jobs);
    run(dcmprscu)
}

#[test]
fn dcmprscu_prints_a_film_box_and_a_film_session() {
    if !Peer::Dcmtk.is_here("interop_normalized") || !has_pynetdicom() {
        return;
    }
    for session in [&[][..], &["--session-print"], &["--monochrome1"]] {
        let printer = Printer::start(&["-v"]);
        let film = [
            "--filmsize",
            "8INX10IN",
            "-l",
            "1",
            "2",
            "--border",
            "WHITE",
            "--empty-image",
            "BLACK",
            "--trim",
        ];
        let film = [&film[..], &["--portrait", "--identity", "-a", "Knee"]].concat();
        let printed = print_with_dcmtk(&printer, &film, session);
        assert_eq!(printed.code, Some(0), "{}\n{}", printed.output, printer.scp.output());
        let picture = printer.film();
        assert_eq!((picture.width, picture.height), (400, 500), "{session:?}");
        picture.has(&[((1, 1), &[255]), ((60, 127), &[0]), ((340, 127), &[255]), ((200, 370), &[0])]);
    }
}

#[test]
fn printing_says_nothing_of_the_patient_in_the_log() {
    if !has_pynetdicom() {
        return;
    }
    let printer = Printer::start(&["-d"]);
    let film = json!({
        "film_box": { "ImageDisplayFormat": r"STANDARD\1,1", "AnnotationDisplayFormatID": "LABEL" },
        "images": [gray(1)], "texts": { "1": "Unmistakable^Patient" },
    });
    printer.print(&json!({ "session": { "FilmSessionLabel": "Unmistakable Label" }, "films": [film] }));
    printer.files(1);
    printer.scp.wait_for("Printed ");
    assert!(!printer.scp.output().contains("Unmistakable"), "{}", printer.scp.output());
}
