//! Print Management: DCMTK's `dcmprscu` and `dcmprscp`, and pynetdicom, both ways.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use kerma::dataset::part10::Part10;
use kerma::print::{self, Capabilities, Film, Job, Printer};
use kerma::service::Outcome;
use kerma::{ApplicationEntity, DataSet, Status, Tag, Uid, tags};
use kerma_tests::folder::Folder;
use kerma_tests::peer::{Peer, kerma, python};
use kerma_tests::process::{Process, free_port, run};

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/interop/print.py");

/// Keeps what it prints.
#[derive(Clone, Default)]
struct Keeper {
    sheets: Arc<Mutex<Vec<Film>>>,
    jobs: Arc<Mutex<usize>>,
}

impl Printer for Keeper {
    fn print(&self, job: Job) -> Outcome {
        self.sheets.lock().unwrap().extend(job.sheets().cloned());
        *self.jobs.lock().unwrap() += 1;
        Status::SUCCESS.into()
    }

    fn capabilities(&self) -> Capabilities {
        Capabilities { annotations: vec![("LABEL".into(), 1)], ..Capabilities::default() }
    }
}

/// What `keeper` printed for a program that was given the port of an SCP.
fn printed_for(program: impl FnOnce(&str) -> String) -> (String, Vec<Film>, usize) {
    let keeper = Keeper::default();
    let scp = ApplicationEntity::new("KERMA").unwrap().provide(print::scp(keeper.clone()));
    let listener = scp.listen("127.0.0.1:0").unwrap();
    let (port, shutdown) = (listener.local_addr().port().to_string(), listener.shutdown_handle());
    let serving = listener.spawn();
    let said = program(&port);
    shutdown.shutdown();
    serving.join().unwrap().unwrap();
    let (sheets, jobs) = (keeper.sheets.lock().unwrap().clone(), *keeper.jobs.lock().unwrap());
    (said, sheets, jobs)
}

/// The samples of an image.
fn samples(image: &DataSet) -> Vec<u16> {
    let bytes = image.get_element(tags::PIXEL_DATA).unwrap().little_endian_bytes();
    let number = |tag: Tag| image.get::<usize>(tag).unwrap();
    let count = number(tags::ROWS) * number(tags::COLUMNS) * number(tags::SAMPLES_PER_PIXEL);
    match number(tags::BITS_ALLOCATED) {
        8 => bytes.iter().take(count).map(|sample| u16::from(*sample)).collect(),
        _ => bytes.chunks(2).take(count).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect(),
    }
}

fn images(film: &Film) -> Vec<Vec<u16>> {
    let images = film.image_boxes.iter().filter_map(|image_box| image_box.image.as_ref());
    images.map(shades).collect()
}

/// The samples of an image, of which the largest is white.
fn shades(image: &DataSet) -> Vec<u16> {
    let white = u16::MAX >> (16 - image.get::<u16>(tags::BITS_STORED).unwrap());
    let is_inverse = image.string(tags::PHOTOMETRIC_INTERPRETATION).unwrap() == "MONOCHROME1";
    samples(image).into_iter().map(|sample| if is_inverse { white - sample } else { sample }).collect()
}

/// A grayscale image of 16 bits whose pixels count up, as a file.
fn counting(path: &Path, columns: u16, rows: u16) {
    let mut image = DataSet::new();
    image.set(tags::SOP_CLASS_UID, kerma::uids::CT_IMAGE_STORAGE).unwrap();
    image.set(tags::SOP_INSTANCE_UID, Uid::from_uuid(columns.into())).unwrap();
    for (tag, value) in [
        (tags::SAMPLES_PER_PIXEL, 1),
        (tags::ROWS, rows),
        (tags::COLUMNS, columns),
        (tags::BITS_ALLOCATED, 16),
        (tags::BITS_STORED, 12),
        (tags::HIGH_BIT, 11),
        (tags::PIXEL_REPRESENTATION, 0),
    ] {
        image.set(tag, value).unwrap();
    }
    image.set(tags::PHOTOMETRIC_INTERPRETATION, "MONOCHROME2").unwrap();
    image.set(tags::RESCALE_INTERCEPT, "-1024").unwrap();
    image.set(tags::RESCALE_SLOPE, "1").unwrap();
    let pixels: Vec<u16> = (0..columns * rows).collect();
    image.set(tags::PIXEL_DATA, pixels).unwrap();
    let file = Part10::new(image, kerma::uids::EXPLICIT_VR_LITTLE_ENDIAN).unwrap().to_vec().unwrap();
    fs::write(path, file).unwrap();
}

/// What `--window 0 256` makes of a value: `kerma` computes it elsewhere.
fn windowed(stored: u16, white: f64) -> u16 {
    let value = f64::from(stored) - 1024.0;
    let part = ((value + 0.5) / 255.0 + 0.5).clamp(0.0, 1.0);
    (part * white).round() as u16
}

/// The configuration of DCMTK's print tools: their own printer, and ours.
fn configuration(folder: &Folder, own_port: u16, our_port: &str) -> String {
    let root = folder.path().display();
    for name in ["spool", "database", "lut", "log"] {
        fs::create_dir_all(folder.path().join(name)).unwrap();
    }
    let printer = |name: &str, kind: &str, port: &str| {
        format!(
            "[{name}]\nAetitle = {name}\nDescription = printer\nHostname = 127.0.0.1\nPort = {port}\nType = {kind}\n\
             BorderDensity = 150\\20\\BLACK\\WHITE\nDisableNewVRs = false\nDisplayFormat = 1,1\\1,2\\2,2\n\
             EmptyImageDensity = 20\\BLACK\\WHITE\nFilmDestination = MAGAZINE\\PROCESSOR\nFilmSizeID = 8INX10IN\\14INX17IN\n\
             ImplicitOnly = false\nMagnificationType = REPLICATE\\BILINEAR\\CUBIC\\NONE\nMaxDensity = 320\nMaxPDU = 32768\n\
             MediumType = PAPER\\CLEAR FILM\\BLUE FILM\nMinDensity = 20\nOmitSOPClassUIDFromCreateResponse = false\n\
             PresentationLUTMatchRequired = false\nPresentationLUTinFilmSession = false\nResolutionID = STANDARD\\HIGH\n\
             SmoothingType = 0\\1\nSupports12Bit = true\nSupportsDecimateCrop = true\nSupportsImageSize = true\n\
             SupportsPresentationLUT = true\nSupportsTrim = true\nSessionPrint = true\n"
        )
    };
    let text = format!(
        "[[GENERAL]]\n[APPLICATION]\nLogDirectory = {root}/log\nLogFile = general.log\nLogLevel = INFO\n\
         [PRINT]\nSpooler = dcmprscu\nServer = dcmprscp\nDirectory = {root}/spool\nDetailedLog = false\n\
         MinPrintResolution = 16\\16\nMaxPrintResolution = 8192\\8192\nDeletePrintJobs = false\n\
         [DATABASE]\nDirectory = {root}/database\n[LUT]\nDirectory = {root}/lut\n[NETWORK]\naetitle = DCMPSTATE\n\
         [[COMMUNICATION]]\n{}{}",
        printer("LASER", "LOCALPRINTER", &own_port.to_string()),
        printer("KERMA", "PRINTER", our_port),
    );
    let path = folder.path().join("printers.cfg");
    fs::write(&path, text).unwrap();
    path.to_str().unwrap().into()
}

fn dcmtk(name: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(name);
    command.args(arguments);
    command
}

/// The files of DCMTK's database whose names begin so.
fn stored(folder: &Folder, prefix: &str) -> Vec<String> {
    let entries = fs::read_dir(folder.path().join("database")).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let mut paths: Vec<String> = paths
        .filter(|path| path.file_name().unwrap().to_str().unwrap().starts_with(prefix))
        .map(|path| path.to_str().unwrap().to_owned())
        .collect();
    paths.sort();
    paths
}

#[test]
fn dcmprscp_stores_what_printscu_sends_and_dcmprscu_sends_it_on_to_a_printer_of_ours() {
    if !Peer::Dcmtk.is_here("Print Management") {
        return;
    }
    let (folder, port) = (Folder::new(), free_port());
    let [one, two] = ["one.dcm", "two.dcm"].map(|name| folder.path().join(name));
    counting(&one, 64, 32);
    counting(&two, 32, 48);
    let [one, two] = [&one, &two].map(|path| path.to_str().unwrap());
    let config = configuration(&folder, port, "0");
    {
        let _scp = Process::listen(dcmtk("dcmprscp", &["-v", "-c", &config, "-p", "LASER"]), port);
        let port = port.to_string();
        run(kerma(&[
            "printscu",
            "-v",
            "-aec",
            "LASER",
            "127.0.0.1",
            &port,
            "--layout",
            "1",
            "2",
            "--bits",
            "12",
            "--window",
            "0",
            "256",
            "--copies",
            "2",
            "--medium-type",
            "PAPER",
            "--filmsize",
            "8INX10IN",
            "--plut-shape",
            "IDENTITY",
            one,
            two,
        ]))
        .exits(0)
        .says(&["1 of 1 film printed"]);
    }
    let hardcopies = stored(&folder, "HG_");
    assert_eq!(hardcopies.len(), 2, "{hardcopies:?}");
    let expected = [64 * 32, 32 * 48]
        .map(|pixels: u16| (0..pixels).map(|stored| windowed(stored, 4095.0)).collect::<Vec<u16>>());
    for path in &hardcopies {
        let image = Part10::read(fs::read(path).unwrap()).unwrap().data_set;
        assert_eq!(image.get(tags::BITS_STORED), Ok(12_u16));
        assert!(expected.contains(&samples(&image)), "{path}");
    }

    let [stored_print] = &stored(&folder, "SP_")[..] else { panic!("one stored print") };
    for options in [&[][..], &["--session-print"], &["--monochrome1"]] {
        let (_, sheets, jobs) = printed_for(|port| {
            let config = configuration(&folder, 1, port);
            let arguments =
                [&["-v", "-c", &config, "-p", "KERMA", "--copies", "2"][..], options, &[stored_print]]
                    .concat();
            run(dcmtk("dcmprscu", &arguments)).exits(0).output
        });
        assert_eq!((sheets.len(), jobs), (2, 1), "{options:?}");
        let film = &sheets[0];
        assert_eq!(film.film_box.string(tags::FILM_SIZE_ID).unwrap(), "8INX10IN");
        assert_eq!(film.layout.images(), Some(2));
        assert!(film.presentation_lut.is_some(), "it makes one, and refers to it");
        // What it computes for MONOCHROME1 is one off in the brighter half.
        let is_close = |(one, other): (&u16, &u16)| one.abs_diff(*other) <= u16::from(!options.is_empty());
        for (one, other) in images(film).iter().zip(&expected) {
            assert!(
                one.len() == other.len() && one.iter().zip(other).all(is_close),
                "{options:?}: other samples"
            );
        }
    }
}

#[test]
fn pynetdicom_has_films_printed_and_is_told_of_the_job() {
    if !Peer::Pynetdicom.is_here("Print Management") {
        return;
    }
    for (meta, bytes) in [("gray", 16), ("color", 48)] {
        let (said, sheets, jobs) =
            printed_for(|port| run(python(&[SCRIPT, "scu", port, meta])).exits(0).output);
        for line in [
            "printer-NORMAL 0000",
            "configuration-1 0000",
            "lut 0000",
            "session 0000",
            "film 0000",
            "image 0000",
            "annotation 0000",
            "print 0000",
            "job True",
            "event 3 NORMAL",
            "delete-film 0000",
            "delete-lut 0000",
            "delete-session 0000",
        ] {
            assert!(said.lines().any(|said| said == line), "{meta}: no {line:?} in\n{said}");
        }
        assert_eq!((sheets.len(), jobs), (2, 1), "two copies of one film");
        assert!(images(&sheets[0]) == [vec![1; bytes], vec![2; bytes]], "{meta}: other samples");
        assert_eq!(sheets[0].annotation_boxes[0].text().as_deref(), Some("text 1"));
        assert_eq!(sheets[0].film_box.string(tags::FILM_ORIENTATION).unwrap(), "LANDSCAPE");
    }
}

#[test]
fn printscu_has_films_printed_by_pynetdicom_whose_warnings_are_no_failure() {
    if !Peer::Pynetdicom.is_here("Print Management") {
        return;
    }
    let (folder, port) = (Folder::new(), free_port());
    let image = folder.path().join("image.dcm");
    counting(&image, 20, 10);
    let image = image.to_str().unwrap();
    let scp = Process::listen(python(&[SCRIPT, "scp", &port.to_string()]), port);
    let port = port.to_string();
    let voi = ["--window", "-924", "201"];
    let print = |options: &[&str]| {
        let arguments = [&["printscu", "-v", "127.0.0.1", &port, image, image][..], &voi, options].concat();
        run(kerma(&arguments)).exits(0);
    };
    let sum_of = |white: f64| {
        let shade = |stored: u16| {
            let value = f64::from(stored) - 1024.0;
            (((value + 924.5) / 200.0 + 0.5).clamp(0.0, 1.0) * white).round() as u64
        };
        (0..200).map(shade).sum::<u64>()
    };
    print(&["--layout", "2", "1"]);
    print(&["--layout", "2", "1", "--bits", "12", "--session-print"]);
    print(&["--color"]);
    let wanted = [
        format!("image 1 MONOCHROME2 8 20 10 {}", sum_of(255.0)),
        format!("image 2 MONOCHROME2 8 20 10 {}", sum_of(255.0)),
        format!("image 2 MONOCHROME2 12 20 10 {}", sum_of(4095.0)),
        format!("image 1 RGB 8 20 10 {}", 3 * sum_of(255.0)),
        "print Basic Film Box SOP Class".to_owned(),
        "print Basic Film Session SOP Class".to_owned(),
        "delete Basic Film Session SOP Class".to_owned(),
    ];
    let start = Instant::now();
    let lacking = |said: &str| wanted.iter().find(|line| !said.lines().any(|said| said == **line)).cloned();
    while let Some(line) = lacking(&scp.output()) {
        assert!(start.elapsed() < Duration::from_secs(20), "no {line:?} in\n{}", scp.output());
    }
}
