//! The page, over HTTP, as a browser asks for it.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::expect_used)]

mod site;

use std::io::{Cursor, Read as _};

use kerma_dataset::part10::Part10;
use kerma_dictionary::tags;

use self::site::{Answer, Site, Users, image, path};

/// A name that would run a script if it were taken for markup, wherever it stands.
const SCRIPT: &str = "\"><script>alert(1)</script>'<img src=x onerror=alert(1)>";

#[test]
fn what_is_in_the_archive_is_text_on_every_screen_whatever_it_says() {
    let site = Site::new();
    let mut data_set = image(1, 1, 1);
    for tag in [
        tags::PATIENT_NAME,
        tags::PATIENT_ID,
        tags::STUDY_DESCRIPTION,
        tags::SERIES_DESCRIPTION,
        tags::ACCESSION_NUMBER,
        tags::REFERRING_PHYSICIAN_NAME,
        tags::MODALITY,
        tags::BODY_PART_EXAMINED,
        tags::STUDY_DATE,
        tags::INSTANCE_NUMBER,
        tags::INSTITUTION_NAME,
    ] {
        data_set.set(tag, SCRIPT).unwrap();
    }
    site.store(&data_set);
    for screen in site.screens() {
        let page = site.get(&screen).is(200);
        for markup in ["<script>", "<img src=x", "onerror=alert(1)>", "'<"] {
            assert!(!page.text().contains(markup), "{screen}: {markup}");
        }
        // What stands in an attribute does not end it.
        assert!(!page.text().contains("=\"\">&"), "{screen}");
    }
    let query = "/?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&modality=%22%3E%3Cscript%3E";
    let page = site.get(query).is(200);
    assert!(!page.text().contains("<script>") && page.text().contains("&lt;script&gt;"));
}

#[test]
fn nothing_is_loaded_from_elsewhere_and_nothing_may_be() {
    let site = Site::new();
    site.store(&image(1, 1, 1));
    for screen in site.screens() {
        let page = site.get(&screen).is(200);
        let policy = page.header("content-security-policy").unwrap();
        assert!(policy.starts_with("default-src 'none'; script-src 'self'; style-src 'self';"), "{policy}");
        assert!(!policy.contains("unsafe") && policy.contains("frame-ancestors 'none'"), "{policy}");
        assert_eq!(page.header("x-content-type-options"), Some("nosniff"));
        assert_eq!(page.header("cache-control"), Some("no-store"));
        for attribute in
            ["src=\"http", "href=\"http", "src=\"//", "href=\"//", "href=\"/", "style=\"", "onclick"]
        {
            assert!(!page.text().contains(attribute), "{screen}: {attribute}");
        }
        // Every link of the page leads somewhere.
        for link in page.links() {
            let linked = site::resolved(&screen, &link);
            assert!(site.get(&linked).status < 400, "{screen}: {link} is {linked}");
        }
    }
    for (asset, content_type) in
        [("/page.css", "text/css"), ("/page.js", "text/javascript"), ("/icon.svg", "image/svg+xml")]
    {
        let asset = site.get(asset).is(200);
        assert!(asset.header("content-type").unwrap().starts_with(content_type));
        assert!(!asset.text().contains("://") || content_type == "image/svg+xml");
    }
}

#[test]
fn studies_are_those_that_have_all_words_the_days_and_the_modality() {
    let site = Site::new();
    for (study, name, date, modality) in [
        (1, "Doe^Jane", "20240131", "CT"),
        (2, "Doe^John", "20240201", "MR"),
        (3, "Roe^Jane", "20230101", "CT"),
    ] {
        let mut data_set = image(study, 1, 1);
        data_set.set(tags::PATIENT_NAME, name).unwrap();
        data_set.set(tags::STUDY_DATE, date).unwrap();
        data_set.set(tags::MODALITY, modality).unwrap();
        site.store(&data_set);
    }
    for (query, found) in [
        ("", vec![2, 1, 3]),
        ("?q=doe", vec![2, 1]),
        ("?q=JANE+ct", vec![1, 3]),
        ("?q=jane+2024", vec![1]),
        ("?from=2024-01-31", vec![2, 1]),
        ("?from=2024-01-01&to=2024-01-31", vec![1]),
        ("?modality=MR", vec![2]),
        ("?q=nobody", vec![]),
        ("?sort=name", vec![1, 2, 3]),
        ("?q=*", vec![]),
    ] {
        let page = site.get(&format!("/{query}")).is(200);
        let links: Vec<String> =
            page.links().into_iter().filter(|link| link.starts_with("./study/")).collect();
        let wanted: Vec<String> = found.iter().map(|study| format!("./study/1.2.{study}")).collect();
        assert_eq!(links, wanted, "{query}");
    }
    site.get("/?from=yesterday").is(400);
}

#[test]
fn more_studies_than_a_page_has_are_on_the_next() {
    let site = Site::new();
    (1..=60).for_each(|study| drop(site.store(&image(study, 1, 1))));
    let first = site.get("/?q=doe").is(200);
    assert!(first.text().contains("60 studies, page 1 of 2"));
    let next = first.links().into_iter().find(|link| link.contains("page=2")).unwrap();
    let second = site.get(&site::resolved("/", &next)).is(200);
    let of = |page: &site::Answer| page.links().into_iter().filter(|link| link.contains("study/")).count();
    assert_eq!((of(&first), of(&second)), (50, 10));
}

#[test]
fn an_instance_has_its_elements_as_dump_prints_them() {
    let site = Site::new();
    let file = site.store(&image(1, 2, 3));
    let page = site.get(&path(1, 2, 3)).is(200);
    let printed = Part10::read(file).unwrap().print().to_string();
    assert!(page.text().contains(&site::escaped(&printed)), "{printed}");
    assert!(page.text().contains("PixelData"));
}

#[test]
fn what_is_not_there_is_said_to_be_missing_and_what_is_no_uid_is_refused() {
    let site = Site::new();
    site.store(&image(1, 1, 1));
    for (missing, status) in [
        ("/study/1.2.9".into(), 404),
        ("/study/1.2.1/series/1.2.9".into(), 404),
        (path(1, 1, 9), 404),
        (path(9, 1, 1), 404),
        ("/study/..%2f..%2fetc".into(), 400),
        ("/study/1.2.1/series/x%20y".into(), 400),
        // archives hold instances whose UIDs are none
        ("/study/1.2.1/series/x".into(), 404),
        ("/study/1.2.1/delete/x".into(), 404),
    ] {
        site.get(&missing).is(status);
    }
}

#[test]
fn a_removal_is_asked_first_and_then_done_by_who_was_asked() {
    let site = Site::new();
    for (study, series, number) in [(1, 1, 1), (1, 1, 2), (1, 2, 1), (2, 1, 1)] {
        site.store(&image(study, series, number));
    }
    let instance = format!("{}/delete", path(1, 1, 1));
    let question = site.get(&instance).is(200);
    assert!(question.text().contains("Delete this instance?"));
    // Neither the question nor a form of another site removes anything.
    for form in ["", "token=", "token=x"] {
        site.post(&instance, form).is(403);
    }
    site.get(&path(1, 1, 1)).is(200);
    let token = question.token();
    let done = site.post(&instance, &format!("token={token}")).is(303);
    assert_eq!(site::resolved(&instance, done.header("location").unwrap()), "/study/1.2.1/series/1.2.1.1");
    site.get(&path(1, 1, 1)).is(404);
    site.post(&instance, &format!("token={token}")).is(404);
    // It must be where the path says.
    site.post("/study/1.2.2/series/1.2.1.1/delete", &format!("token={token}")).is(404);
    site.get(&path(1, 1, 2)).is(200);
    let done = site.post("/study/1.2.1/delete", &format!("token={token}")).is(303);
    assert_eq!(site::resolved("/study/1.2.1/delete", done.header("location").unwrap()), "/");
    site.get("/study/1.2.1").is(404);
    site.get("/study/1.2.2").is(200);
    site.post("/study/1.2.2/delete", &"x".repeat(10_000)).is(413);
}

#[test]
fn a_download_has_the_files_as_they_were_stored() {
    let site = Site::new();
    let mut files = Vec::new();
    for (series, number) in [(1, 1), (1, 2), (2, 1)] {
        let bytes = site.store(&image(1, series, number));
        files.push((format!("{series:03}-CT/1.2.1.{series}.{number}.dcm"), bytes));
    }
    site.store(&image(2, 1, 1));
    let download = |path: &str| {
        let answer = site.get(path).is(200);
        assert_eq!(answer.header("content-type"), Some("application/zip"));
        let mut zip = zip::ZipArchive::new(Cursor::new(answer.whole())).unwrap();
        let length = zip.len();
        let mut read = |at| {
            let mut file = zip.by_index(at).unwrap();
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).unwrap();
            (file.name().to_owned(), bytes)
        };
        (0..length).map(&mut read).collect::<Vec<_>>()
    };
    assert!(download("/study/1.2.1/zip") == files);
    assert!(download("/study/1.2.1/series/1.2.1.1/zip") == files[..2]);
    let [(name, bytes)] = &download(&format!("{}/zip", path(1, 2, 1)))[..] else { panic!() };
    assert_eq!((name.as_str(), bytes), ("001-CT/1.2.1.2.1.dcm", &files[2].1));
    for missing in ["/study/1.2.9/zip", "/study/1.2.2/series/1.2.1.1/zip"] {
        site.get(missing).is(404);
    }
}

#[test]
fn a_name_that_a_stranger_has_made_for_this_host_is_refused() {
    let site = Site::new();
    site.store(&image(1, 1, 1));
    for path in ["/", "/activity.json", "/study/1.2.1/delete"] {
        site.get_as(path, "evil.example").is(421);
    }
}

#[test]
fn figures_have_a_bar_and_a_row_for_what_there_is() {
    let site = Site::new();
    site.store(&image(1, 1, 1));
    let page = site.get("/figures").is(200);
    for part in ["<svg", "<title>CT: 1</title>", "<th scope=\"row\">CT</th>", "By day of receipt"] {
        assert!(page.text().contains(part), "{part}");
    }
}

#[test]
fn activity_tells_associations_and_queues_of_whoever_has_the_page() {
    let site = Site::new();
    site.store(&image(1, 1, 1));
    let page = site.get("/activity").is(200);
    assert!(page.text().contains("CT&lt;1&gt;") && page.text().contains("Things that wait"));
    let now = site.get("/activity.json").is(200).text();
    for part in ["CT<1>", "3 C-STORE (1 failed)", "\"Things that wait\"", "\"waiting\":7"] {
        assert!(now.contains(part), "{part}: {now}");
    }
}

/// As a browser asks, with these headers besides.
fn browse(site: &Site, method: &str, path: &str, headers: &str, body: &str) -> Answer {
    let length = body.len();
    site.ask(&format!(
        "{method} {path} HTTP/1.1\r\nHost: pacs.example\r\nConnection: close\r\nAccept: text/html\r\n\
         Content-Length: {length}\r\n{headers}\r\n{body}"
    ))
}

const FORM: &str = "Content-Type: application/x-www-form-urlencoded\r\n";

/// The header with the cookie of a user who has logged in.
fn log_in(site: &Site, name: &str) -> String {
    let form = format!("name={name}&passcode=secret");
    let done = browse(site, "POST", "/login", FORM, &form).is(303);
    let cookie = done.header("set-cookie").unwrap();
    assert!(cookie.contains("; HttpOnly; SameSite=Strict") && !cookie.contains("Secure"), "{cookie}");
    format!("Cookie: {}\r\n", cookie.split(';').next().unwrap())
}

#[test]
fn nothing_of_a_patient_is_shown_before_users_have_logged_in() {
    let site = Site::with(Users);
    site.store(&image(1, 1, 1));
    let mut screens = site.screens();
    screens.extend(["/activity.json".into(), "/study/1.2.1/zip".into(), "/?q=doe".into()]);
    for screen in &screens {
        let sent = browse(&site, "GET", screen, "", "").is(303);
        assert_eq!(site::resolved(screen, sent.header("location").unwrap()), "/login", "{screen}");
        assert!(!sent.text().contains("Doe"));
        // A script is told what to send.
        assert!(site.get(screen).is(401).header("www-authenticate").unwrap().starts_with("Basic"));
    }
    let login = browse(&site, "GET", "/login", "", "").is(200);
    assert!(!login.text().contains("Doe") && login.text().contains("type=\"password\""));
    for form in ["name=ada&passcode=wrong", "name=nobody&passcode=secret", ""] {
        let refused = browse(&site, "POST", "/login", FORM, form).is(403);
        assert!(refused.text().contains("no user of this name") && refused.header("set-cookie").is_none());
    }
    let elsewhere = format!("{FORM}Sec-Fetch-Site: cross-site\r\n");
    browse(&site, "POST", "/login", &elsewhere, "name=ada&passcode=secret").is(403);

    let cookie = log_in(&site, "ada");
    let page = browse(&site, "GET", "/", &cookie, "").is(200);
    assert!(
        page.text().contains("Doe, Jane") && page.text().contains("Log out") && page.text().contains("ada")
    );
    browse(&site, "GET", "/dicom-web/studies", &cookie.replace("Cookie", "Accept: */*\r\nCookie"), "")
        .is(200);
    let out =
        browse(&site, "POST", "/logout", &format!("{cookie}{FORM}"), &format!("token={}", page.token()))
            .is(303);
    assert!(out.header("set-cookie").unwrap().contains("Max-Age=0"));
    browse(&site, "GET", "/", &cookie, "").is(303);
}

#[test]
fn a_user_is_offered_what_they_have_a_right_to_and_may_do_nothing_else() {
    let site = Site::with(Users);
    site.store(&image(1, 1, 1));
    let ada = log_in(&site, "ada");
    let page = browse(&site, "GET", "/study/1.2.1", &ada, "").is(200);
    assert!(
        !page.text().contains("Delete")
            && !page.text().contains("Upload")
            && page.text().contains("Download")
    );
    let form = format!("token={}", page.token());
    browse(&site, "GET", "/study/1.2.1/delete", &ada, "").is(403);
    browse(&site, "POST", "/study/1.2.1/delete", &format!("{ada}{FORM}"), &form).is(403);
    browse(&site, "GET", "/upload", &ada, "").is(403);

    let eve = log_in(&site, "eve");
    // The token of another is none.
    browse(&site, "POST", "/study/1.2.1/delete", &format!("{eve}{FORM}"), &form).is(403);
    let question = browse(&site, "GET", "/study/1.2.1/delete", &eve, "").is(200);
    let form = format!("token={}", question.token());
    browse(&site, "POST", "/study/1.2.1/delete", &format!("{eve}{FORM}"), &form).is(303);
    browse(&site, "GET", "/study/1.2.1", &eve, "").is(404);
}

#[test]
fn a_cookie_alone_stores_nothing() {
    let site = Site::with(Users);
    let eve = log_in(&site, "eve");
    let page = browse(&site, "GET", "/upload", &eve, "").is(200);
    let headers = format!("{eve}Content-Type: application/dicom\r\n");
    let headers = headers.replace("Content-Type", "Accept: application/dicom+json\r\nContent-Type");
    let without = browse(&site, "POST", "/dicom-web/studies", &headers, "x").status;
    assert_eq!(without, 401);
    let headers = format!("{headers}Kerma-Token: {}\r\n", page.token());
    assert_eq!(browse(&site, "POST", "/dicom-web/studies", &headers, "x").status, 409);
}
