//! `printscp`: its options, where it writes, and what becomes of the jobs of `printscu`.

use std::fs;
use std::io::Cursor;
use std::path::Path;

use super::harness::{Folder, Run, Scp, command, kerma};
use super::print::image;

/// `printscu` to this printer, with films of 8 in by 10 in.
fn print(scp: &Scp, words: &[&str]) -> Run {
    kerma(&[&["printscu", "--filmsize", "8INX10IN", "127.0.0.1", &scp.port], words].concat())
}

/// Width, height and the sample in the middle of a gray PNG.
fn middle(path: &Path) -> (u32, u32, u8) {
    let decoder = png::Decoder::new(Cursor::new(fs::read(path).unwrap()));
    let mut reader = decoder.read_info().unwrap();
    let mut samples = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut samples).unwrap();
    assert_eq!(info.color_type, png::ColorType::Grayscale);
    (info.width, info.height, samples[(info.height / 2 * info.width + info.width / 2) as usize])
}

fn printscp(folder: &Folder, more: &[&str]) -> Scp {
    Scp::start(&[&["printscp", "-od", folder.text()], more].concat())
}

#[test]
fn a_format_a_film_size_or_a_resolution_that_there_is_not_is_wrong_usage() {
    for (option, value) in [
        ("--format", "tiff"),
        ("--film-size", "9INX9IN"),
        ("--resolution", "24"),
        ("--resolution", "601"),
        ("--memory", "0"),
    ] {
        kerma(&["printscp", option, value, "0"]).exits(2).says(&[option]);
    }
}

#[test]
fn a_folder_that_films_cannot_be_written_to_is_found_out_before_it_listens() {
    let folder = Folder::new();
    let file = folder.join("file");
    fs::write(&file, b"").unwrap();
    kerma(&["printscp", "-od", file.to_str().unwrap(), "0"]).exits(1).says(&["E: ", "output directory"]);
}

#[test]
fn it_answers_c_echo_unless_told_not_to_and_ends_at_a_signal() {
    let folder = Folder::new();
    let films = folder.join("films");
    let scp = Scp::start(&["printscp", "-od", films.to_str().unwrap()]);
    kerma(&["echoscu", "127.0.0.1", &scp.port]).exits(0);
    scp.stop().exits(0);
    assert_eq!(fs::read_dir(&films).unwrap().count(), 0, "the folder is made, and nothing is in it");
    let scp = printscp(&folder, &["--no-echo", "--film-size", "a4"]);
    kerma(&["echoscu", "127.0.0.1", &scp.port]).exits(1);
    scp.stop().exits(0);
}

#[test]
fn its_help_has_the_options_of_printing() {
    let help = command(&["printscp", "--help"]).output().unwrap();
    let help = String::from_utf8(help.stdout).unwrap();
    for option in ["--format", "--resolution", "--film-size", "--memory", "--output-directory", "14INX17IN"] {
        assert!(help.contains(option), "{option}\n{help}");
    }
}

#[test]
fn each_film_is_a_file_that_the_event_names_when_it_is_there() {
    let (folder, films) = (Folder::new(), Folder::new());
    let scp = printscp(&films, &["--resolution", "50"]);
    let [dark, light] =
        [("dark", 80), ("light", 160)].map(|(name, gray)| image(&folder, name, &[gray, gray]));
    print(&scp, &["--window", "128", "256", "--copies", "2", &dark, &light]).exits(0);
    let events = scp.wait_for("print", 2);
    for (event, gray) in events.iter().zip([80, 160]) {
        let path = Path::new(event["path"].as_str().unwrap());
        let name = format!("{}.png", event["film_boxes"][0].as_str().unwrap());
        assert_eq!(path, films.join(&name), "named for its film box");
        let (width, height, found) = middle(path);
        assert_eq!((width, height), (400, 500));
        assert!(found.abs_diff(gray) <= 1, "{found}");
        assert_eq!((&event["copies"], &event["originator"]), (&2.into(), &"PRINTSCU".into()));
    }
    assert_eq!(films.names().len(), 2);
    scp.stop().exits(0);
}

#[test]
fn a_film_session_is_one_pdf_and_a_film_box_is_one() {
    let folder = Folder::new();
    let paths = ["a", "b", "c"].map(|name| image(&folder, name, &[1, 200]));
    let paths = paths.each_ref().map(String::as_str);
    for (words, files, pages) in [(&["--session-print"][..], 1, "/Count 3"), (&[], 3, "/Count 1")] {
        let films = Folder::new();
        let scp = printscp(&films, &["--resolution", "25", "--format", "pdf"]);
        print(&scp, &[words, &paths].concat()).exits(0);
        scp.wait_for("print", files);
        let names = films.names();
        assert!(names.len() == files && names.iter().all(|name| name.ends_with(".pdf")), "{names:?}");
        for name in names {
            let document = fs::read(films.join(&name)).unwrap();
            assert!(document.starts_with(b"%PDF-"));
            assert!(String::from_utf8_lossy(&document).contains(pages), "{words:?}");
        }
    }
}

#[test]
fn an_scu_that_waits_hears_that_its_job_is_done_or_that_it_failed() {
    let (folder, films) = (Folder::new(), Folder::new());
    let path = image(&folder, "a", &[1, 200]);
    let target = films.join("films");
    let scp = Scp::start(&["printscp", "-od", target.to_str().unwrap(), "--resolution", "25"]);
    print(&scp, &["--wait", "30", &path]).exits(0);
    assert_eq!(fs::read_dir(&target).unwrap().count(), 1, "the file is there before the job is done");
    fs::remove_dir_all(&target).unwrap();
    print(&scp, &["-v", "--wait", "30", &path]).exits(1).says(&["ELEC SW ERROR"]);
    scp.wait_for("print_failed", 1);
    fs::create_dir(&target).unwrap();
    print(&scp, &["--wait", "30", &path]).exits(0);
    scp.stop().exits(0).says(&["Cannot print for PRINTSCU"]);
}

#[test]
fn what_was_accepted_is_printed_before_it_ends() {
    let (folder, films) = (Folder::new(), Folder::new());
    let path = image(&folder, "a", &[1, 200]);
    let scp = printscp(&films, &["--resolution", "150"]);
    print(&scp, &[&path, &path, &path]).exits(0);
    scp.stop().exits(0);
    let names = films.names();
    assert!(names.len() == 3 && names.iter().all(|name| name.ends_with(".png")), "{names:?}");
}

#[test]
fn a_film_size_that_the_printer_does_not_have_is_printed_on_its_first() {
    let (folder, films) = (Folder::new(), Folder::new());
    let path = image(&folder, "a", &[1, 200]);
    let scp = printscp(&films, &["--resolution", "50", "--film-size", "14INX14IN", "--film-size", "A4"]);
    print(&scp, &["-v", &path]).exits(0).says(&["0x0116"]);
    scp.wait_for("print", 1);
    let (width, height, _) = middle(&films.join(&films.names()[0]));
    assert_eq!((width, height), (700, 700));
}
