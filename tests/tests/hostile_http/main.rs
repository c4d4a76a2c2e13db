//! Hostile HTTP changes nothing for DIMSE beside it: while it goes on C-ECHO and C-STORE are answered in time, memory is bounded,
//! nothing that was not asked for is told or stored, and whoever comes afterwards is served.
#![cfg(target_os = "linux")] // /proc
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod bodies;
mod connections;
mod requests;
mod site;

use self::site::{Attack, Site};

fn all(attacks: &[Attack]) {
    let site = Site::start();
    for attack in attacks {
        site.survives(attack);
    }
}

#[test]
fn who_sends_and_takes_slowly_or_not_at_all_keeps_nobody_who_speaks_dimse() {
    all(&connections::ATTACKS);
}

#[test]
fn what_is_no_request_or_two_in_one_keeps_nobody_who_speaks_dimse() {
    all(&requests::ATTACKS);
}

#[test]
fn bodies_that_are_broken_huge_or_deep_keep_nobody_who_speaks_dimse() {
    all(&bodies::ATTACKS);
}

#[test]
fn a_script_in_what_was_stored_is_text_on_every_screen() {
    let site = Site::start();
    let script = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";
    let uids = site.store_named(script);
    let mut path = String::new();
    let mut screens =
        vec!["/".to_owned(), "/?q=script".into(), format!("/?q={}", "%3Cscript%3Ealert(1)%3C/script%3E%22")];
    for (level, uid) in ["study", "series", "instance"].iter().zip(&uids) {
        path += &format!("/{level}/{uid}");
        screens.extend([path.clone(), format!("{path}/delete")]);
    }
    let mut shown = 0;
    for screen in screens {
        let answer = site.get(&screen, "text/html");
        let text = answer.text();
        assert!(!text.contains("<script>alert") && !text.contains("<img src=x"), "{screen}: {text}");
        assert!(!text.contains("\"'>"), "{screen}: {text}");
        shown += usize::from(text.contains("&lt;script&gt;alert(1)"));
        let policy = answer.header("content-security-policy").unwrap_or_default();
        assert!(
            policy.contains("default-src 'none'") && !policy.contains("unsafe-inline"),
            "{screen}: {policy}"
        );
    }
    assert!(shown >= 4, "the name is on {shown} screens");
}
