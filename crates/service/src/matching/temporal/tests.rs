use super::*;
use alloc::string::ToString;
use proptest::prelude::*;

fn bounds(vr: Vr, key: &str) -> Option<(Option<String>, Option<String>)> {
    Range::parse(vr, key).map(|range| (range.from(), range.to()))
}

#[test]
fn ranges_have_one_bound_or_two_and_their_bounds_reach_as_far_as_they_are_precise() {
    for (vr, key, from, to) in [
        (Vr::DA, "19990101-19991231", Some("19990101"), Some("19991231")),
        (Vr::DA, "19990101 - 19991231 ", Some("19990101"), Some("19991231")),
        (Vr::DA, "19990101-", Some("19990101"), None),
        (Vr::DA, "-19991231", None, Some("19991231")),
        (Vr::DA, "1999-", Some("19990101"), None),
        (Vr::DA, "-1999", None, Some("19991231")),
        (Vr::DA, "200002-200002", Some("20000201"), Some("20000229")),
        (Vr::DA, "1999.01.01-1999.12.31", Some("19990101"), Some("19991231")),
        (Vr::TM, "08-0930", Some("080000.000000"), Some("093059.999999")),
        (Vr::TM, "-120000", None, Some("120000.999999")),
        (Vr::TM, "08:30-", Some("083000.000000"), None),
        (Vr::TM, "101530.25-", Some("101530.250000"), None),
        (Vr::DT, "1999-2000", Some("19990101000000.000000"), Some("20001231235959.999999")),
        (
            Vr::DT,
            "20200101-0500-20210101-0500",
            Some("20200101000000.000000-0500"),
            Some("20210101235959.999999-0500"),
        ),
        (Vr::DT, "20200101-0500-", Some("20200101000000.000000-0500"), None),
        (Vr::DT, "-20200101-0500", None, Some("20200101235959.999999-0500")),
        (Vr::DT, "2020010112+0130-", Some("20200101120000.000000+0130"), None),
    ] {
        let expected = (from.map(ToString::to_string), to.map(ToString::to_string));
        assert_eq!(bounds(vr, key), Some(expected), "{vr} {key}");
    }
    for (vr, key) in
        [(Vr::DA, "19990101"), (Vr::DA, "-"), (Vr::DA, "x-y"), (Vr::TM, "25-"), (Vr::LO, "1999-")]
    {
        assert_eq!(bounds(vr, key), None, "{vr} {key}");
    }
}

#[test]
fn what_is_no_date_or_time_is_none() {
    for (vr, text) in [
        (Vr::DA, ""),
        (Vr::DA, "199"),
        (Vr::DA, "19991301"),
        (Vr::DA, "19990132"),
        (Vr::DA, "199901011"),
        (Vr::DA, "+9990101"),
        (Vr::TM, "1"),
        (Vr::TM, "2400"),
        (Vr::TM, "1060"),
        (Vr::TM, "10.5"),
        (Vr::TM, "101010."),
        (Vr::TM, "101010.1234567"),
        (Vr::TM, "1010101"),
        (Vr::DT, "20200101+1500"),
        (Vr::DT, "20200101-05"),
        (Vr::DT, "20200101+01é"),
    ] {
        assert!(Span::parse(vr, text).is_none(), "{vr} {text:?}");
    }
}

#[test]
fn moments_of_known_timezones_are_compared_in_utc_and_others_as_they_are() {
    let moment = |text| Span::parse(Vr::DT, text).unwrap_or_else(|| unreachable!("{text}")).first;
    assert!(moment("20200101120000+0100").is(moment("20200101110000+0000")));
    assert!(moment("20200101120000+0100").is(moment("20200101120000")));
    assert!(!moment("20200101120000+0100").is(moment("20200101120000").or_offset(Some(0))));
    let (day, time) = moment("20200101003000+0100").seen_from(Some(-300)).split();
    assert_eq!((day.text(Vr::DA), time.text(Vr::TM)), ("20191231".into(), "183000.000000".into()));
}

#[test]
fn offsets_from_utc_are_hours_and_minutes() {
    assert_eq!(offset("+0130"), Some(90));
    assert_eq!(offset("-0500 "), Some(-300));
    for text in ["", "0130", "+1", "+013", "+0160", "-1300", "+é1"] {
        assert_eq!(offset(text), None, "{text}");
    }
}

proptest! {
    #[test]
    fn a_date_is_written_as_it_was_read(year in 0..=9999_i64, month in 1..=12_i64, day in 1..=28_i64) {
        let text = format!("{year:04}{month:02}{day:02}");
        let span = Span::parse(Vr::DA, &text).map(|span| (span.first.text(Vr::DA), span.last.text(Vr::DA)));
        prop_assert_eq!(span, Some((text.clone(), text)));
    }

    #[test]
    fn days_follow_each_other(day in 0..3_650_000_i64) {
        let (year, month, date) = date_of_day(day);
        prop_assert_eq!(day_of_date(year, month, date), day);
        prop_assert!(date_of_day(day + 1) > (year, month, date));
    }

    #[test]
    fn no_text_breaks_the_parser(text in "[-0-9.:+ é]{0,30}") {
        for vr in [Vr::DA, Vr::TM, Vr::DT] {
            _ = (Span::parse(vr, &text), Range::parse(vr, &text));
        }
    }
}
