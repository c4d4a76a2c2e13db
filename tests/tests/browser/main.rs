//! The page of `kerma qrscp` in headless Chromium: every screen at three widths, light and dark, with axe, and what a person
//! does there.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod phantom;
mod site;

use kerma_tests::folder::Folder;
use kerma_tests::peer::{browse, has_browser, kerma, ohif};
use kerma_tests::process::run;

use self::phantom::{Image, write};
use self::site::Site;

/// A name that would run a script if it were taken for markup.
const SCRIPT: &str = "\"><script>alert(1)</script><img src=x onerror=alert(1)>";

#[test]
fn every_screen_is_as_it_should_be_at_three_widths_in_light_and_dark() {
    if !has_browser("the page's screens") {
        return;
    }
    let site = Site::start(&[]);
    // Where the pictures in docs/images come from, in which nobody has such a name.
    let pictures = std::env::var("KERMA_PICTURES").ok();
    site.fill(if pictures.is_some() { "Roe^Richard" } else { SCRIPT });
    let mut arguments = vec!["look", &site.url];
    arguments.extend(pictures.as_deref());
    run(browse(&arguments)).exits(0).says(&["screens at 390, light", "screens at 1440, dark"]);
}

#[test]
fn a_person_searches_watches_uploads_downloads_and_deletes() {
    if !has_browser("what a person does at the page") {
        return;
    }
    let site = Site::start(&[]);
    site.fill("Doe^Jane");
    let dicom = site.folder.path().join("new.dcm");
    write(&dicom, &Image::new(7, 1, 1).of("New^Patient", "NEW"));
    let other = site.folder.path().join("note.txt");
    std::fs::write(&other, "no DICOM file").unwrap();
    let _association = site.associate();
    let arguments = ["use", &site.url, dicom.to_str().unwrap(), other.to_str().unwrap()];
    run(browse(&arguments)).exits(0).says(&[
        "searched as one types",
        "went by keyboard",
        "looked at images through a window",
        "uploaded a file",
        "watched an association",
        "downloaded",
        "deleted a study after a question",
    ]);
}

#[test]
fn a_user_sees_nothing_before_they_have_logged_in() {
    if !has_browser("logging in at the page") {
        return;
    }
    let folder = Folder::new();
    let passcode = folder.path().join("passcode");
    std::fs::write(&passcode, "a secret\n").unwrap();
    let mut hash = kerma(&["qrscp", "--hash-passcode"]);
    let hash = hash.stdin(std::fs::File::open(&passcode).unwrap()).output().unwrap();
    let hash = String::from_utf8(hash.stdout).unwrap();
    let user = format!("{{ name = \"ada\", hash = \"{}\", rights = [\"find\", \"retrieve\"] }}", hash.trim());
    let configuration = folder.path().join("qrscp.toml");
    let text = format!("[access]\nothers = [\"store\"]\ncheck_called = false\nusers = [{user}]\n");
    std::fs::write(&configuration, text).unwrap();
    let site = Site::start(&["-ba", "127.0.0.1", "-c", configuration.to_str().unwrap()]);
    site.fill("Doe^Jane");
    run(browse(&["login", &site.url, "ada", "a secret"])).exits(0).says(&["logged in as ada", "logged out"]);
}

#[test]
fn ohifs_viewer_opens_a_series() {
    let site = Site::start(&[]);
    site.fill("Doe^Jane");
    // It shows the first series, which has 12 images.
    let arguments = ["1.2.826.0.1.3680043.10.999.1", "12"];
    let Some(command) = ohif("a series of kerma", &site.url, &arguments) else { return };
    run(command).exits(0).says(&[
        "the list of studies is there",
        "an image is drawn",
        "all images are fetched",
    ]);
}
