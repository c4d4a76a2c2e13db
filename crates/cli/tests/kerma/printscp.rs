//! What `printscp` says of its options, and of where it writes.

use super::harness::{Folder, Scp, command, kerma};

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
    std::fs::write(&file, b"").unwrap();
    kerma(&["printscp", "-od", file.to_str().unwrap(), "0"]).exits(1).says(&["E: ", "output directory"]);
}

#[test]
fn it_answers_c_echo_unless_told_not_to_and_ends_at_a_signal() {
    let folder = Folder::new();
    let films = folder.join("films");
    let scp = Scp::start(&["printscp", "-od", films.to_str().unwrap()]);
    kerma(&["echoscu", "127.0.0.1", &scp.port]).exits(0);
    scp.stop().exits(0);
    assert_eq!(std::fs::read_dir(&films).unwrap().count(), 0, "the folder is made, and nothing is in it");
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
