use alloc::{format, string::ToString, vec};

use kerma_dictionary::tags;
use proptest::prelude::*;

use super::*;
use crate::DataSet;

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

fn time(text: &str) -> Time {
    text.parse().unwrap()
}

fn moment(text: &str) -> DateTime {
    text.parse().unwrap()
}

#[test]
fn dates_are_days_of_the_calendar() {
    for text in ["20240229", "00010101", "99991231", "20000229", "19700101"] {
        assert_eq!(date(text).to_string(), text);
    }
    for text in [
        "",
        "2024",
        "202402",
        "20240230",
        "19000229",
        "20241301",
        "20240100",
        "2024-2-9",
        "2024.0229",
        "202402290",
        "+2024029",
        "2024é29",
    ] {
        assert!(text.parse::<Date>().is_err(), "{text}");
    }
    assert!(date("20231231") < date("20240101"));
    assert_eq!(date("19700101").days_since_1970(), 0);
    assert_eq!(date("20000301").days_since_1970(), 11_017);
    assert_eq!(date("19691231").days_since_1970(), -1);
    assert_eq!(Date::new(2023, 2, 29), None);
}

#[test]
fn a_day_is_known_by_how_many_days_it_is_after_1970_or_before() {
    let (first, last) = (date("00000101").days_since_1970(), Date::LAST.days_since_1970());
    for days in (first..=last).step_by(97).chain([first, -1, 0, 11_016, last]) {
        assert_eq!(Date::from_days_since_1970(days).unwrap().days_since_1970(), days);
    }
    for days in [i64::MIN, first - 1, last + 1, i64::MAX] {
        assert_eq!(Date::from_days_since_1970(days), None);
    }
}

#[test]
fn times_are_as_precise_as_they_are_written() {
    for text in ["07", "0730", "073015", "235960", "073015.1", "073015.000123"] {
        assert_eq!(time(text).to_string(), text);
    }
    for text in [
        "",
        "7",
        "24",
        "0760",
        "073061",
        "07301",
        "0730.5",
        "073015.",
        "073015.1234567",
        "073015.x",
        "7:3",
        "07:3015",
    ] {
        assert!(text.parse::<Time>().is_err(), "{text}");
    }
    assert_eq!(time("07:30:15.5"), time("073015.5"));
    assert_eq!((time("07").earliest(), time("07").latest()), (25_200_000_000, 28_799_999_999));
    assert_eq!((time("000000.5").earliest(), time("000000.5").latest()), (500_000, 599_999));
    assert_eq!(Time::new(7, 30, 15).unwrap().with_microseconds(12).to_string(), "073015.000012");
    assert_eq!(time("0730").with_microseconds(12), time("0730"));
}

#[test]
fn moments_are_as_precise_as_they_are_written() {
    for text in [
        "2024",
        "202402",
        "20240229",
        "2024022907",
        "20240229073015.25",
        "2024+0100",
        "20240229-1200",
        "20240229073015.250000+1400",
    ] {
        assert_eq!(moment(text).to_string(), text);
    }
    for text in [
        "",
        "24",
        "20240",
        "202413",
        "20240230",
        "2024+1401",
        "2024-1201",
        "2024+01",
        "2024+0160",
        "20240229073015.+0100",
        "2024022907:30",
        "2024-0032767",
        "2024+9999",
    ] {
        assert!(text.parse::<DateTime>().is_err(), "{text}");
    }
    let february = moment("202402");
    assert_eq!(february.latest(0) - february.earliest(0) + 1, 29 * 86_400_000_000);
    assert_eq!(moment("1970+0100").earliest(0), -3_600_000_000);
    assert_eq!(moment("1970").earliest(60), -3_600_000_000);
    assert_eq!(moment("20240229").date(), Some(date("20240229")));
    let whole = DateTime::new(date("20240229"), time("07")).with_offset(-90).unwrap();
    assert_eq!(whole.to_string(), "2024022907-0130");
    assert_eq!(whole.with_offset(-721), None);
}

#[test]
fn ages_have_three_digits_and_a_unit() {
    assert_eq!("018M".parse(), Ok(Age::new(18, AgeUnit::Months).unwrap()));
    assert_eq!("7Y".parse::<Age>().unwrap().to_string(), "007Y");
    for text in ["", "Y", "1000D", "018", "018m", "+18M", "01é"] {
        assert!(text.parse::<Age>().is_err(), "{text}");
    }
}

#[test]
fn ranges_may_be_open_at_one_end() {
    let range = |text: &str| text.parse::<Range<Date>>();
    assert_eq!(range("20240101-20240201"), Ok(Range::new(date("20240101"), date("20240201"))));
    assert_eq!(range("20240101-"), Ok(Range { from: Some(date("20240101")), to: None }));
    assert_eq!(range("-20240101 "), Ok(Range { from: None, to: Some(date("20240101")) }));
    assert_eq!(range("20240101"), Ok(Range::new(date("20240101"), date("20240101"))));
    for text in ["-", "", "20240101--", "20240101-2024", "20240101-20240102-20240103"] {
        assert!(range(text).is_err(), "{text}");
    }
    for text in ["20240101-20240201", "20240101-", "-20240201", "20240101"] {
        assert_eq!(range(text).unwrap().to_string(), text);
    }
}

#[test]
fn a_hyphen_before_an_offset_is_no_range() {
    let range = |text: &str| text.parse::<Range<DateTime>>().unwrap();
    assert_eq!(range("20240101-0500"), Range::new(moment("20240101-0500"), moment("20240101-0500")));
    assert_eq!(range("2020-2021"), Range::new(moment("2020"), moment("2021")));
    assert_eq!(range("20240101-0500-20240201-0500").to, Some(moment("20240201-0500")));
    assert_eq!(range("20240101-0500-"), Range { from: Some(moment("20240101-0500")), to: None });
    assert_eq!(range("-20240101-0500"), Range { from: None, to: Some(moment("20240101-0500")) });
    assert_eq!(range("2024+0100-2025").from, Some(moment("2024+0100")));
}

#[test]
fn what_is_known_of_a_value_decides_whether_it_can_be_in_a_range() {
    let times: Range<Time> = "0730-08".parse().unwrap();
    for (text, is_in) in
        [("0730", true), ("072959", false), ("07", true), ("085959.999999", true), ("09", false)]
    {
        assert_eq!(times.contains(time(text)), is_in, "{text}");
    }
    let moments: Range<DateTime> = "20240101+0000-202402+0000".parse().unwrap();
    for (text, is_in) in [
        ("2024", true),
        ("20240301", false),
        ("20240301+0100", true),
        ("2023", false),
        ("20231231-0100", true),
    ] {
        assert_eq!(moments.contains(moment(text), 0), is_in, "{text}");
    }
    assert!(moments.contains(moment("20240301"), 60));
}

#[test]
fn elements_give_and_take_them() {
    let mut data_set = DataSet::new();
    data_set.set(tags::STUDY_DATE, date("20240229")).unwrap();
    data_set.set(tags::STUDY_TIME, time("0730")).unwrap();
    data_set.set(tags::PATIENT_AGE, Age::new(18, AgeUnit::Months).unwrap()).unwrap();
    data_set.set(tags::ACQUISITION_DATE_TIME, moment("2024+0100")).unwrap();
    data_set.set(tags::SERIES_DATE, "20240101-".parse::<Range<Date>>().unwrap()).unwrap();
    data_set.set(tags::DATE_OF_LAST_CALIBRATION, [date("20240229"), date("20230101")]).unwrap();
    assert_eq!(data_set.get(tags::STUDY_DATE), Ok(date("20240229")));
    assert_eq!(data_set.get(tags::STUDY_TIME), Ok(time("0730")));
    assert_eq!(data_set.get_element(tags::STUDY_TIME).unwrap().bytes(), b"0730");
    assert_eq!(data_set.get::<Age>(tags::PATIENT_AGE).unwrap().count(), 18);
    assert_eq!(data_set.get(tags::ACQUISITION_DATE_TIME), Ok(moment("2024+0100")));
    assert_eq!(data_set.get::<Range<Date>>(tags::SERIES_DATE).unwrap().to, None);
    assert_eq!(data_set.get::<Range<Date>>(tags::STUDY_DATE).unwrap().from, Some(date("20240229")));
    assert_eq!(data_set.get(tags::DATE_OF_LAST_CALIBRATION), Ok(vec![date("20240229"), date("20230101")]));
    assert_eq!(data_set.get::<Option<Date>>(tags::PATIENT_BIRTH_DATE), Ok(None));
    assert!(matches!(data_set.get::<Date>(tags::SERIES_DATE), Err(ValueError::Malformed { .. })));
    assert!(matches!(data_set.get::<Time>(tags::STUDY_DATE), Err(ValueError::WrongVr { .. })));
    assert!(matches!(data_set.set(tags::STUDY_DATE, time("07")), Err(ValueError::Unfit { .. })));
    data_set.set(tags::STUDY_DATE, "  ").unwrap();
    assert_eq!(data_set.get::<Option<Date>>(tags::STUDY_DATE), Ok(None));
    assert_eq!(data_set.get::<Vec<Date>>(tags::STUDY_DATE), Ok(vec![]));
}

#[test]
fn debug_and_errors_do_not_show_them() {
    assert_eq!(format!("{:?}", date("20240229")), "Date(..)");
    assert_eq!("0299".parse::<Date>().unwrap_err().to_string(), "this is not a date YYYYMMDD (PS3.5 §6.2)");
}

proptest! {
    #[test]
    fn what_is_read_is_written_and_read_the_same(text in "[0-9]{2,14}(\\.[0-9]{1,6})?([+-][0-9]{4})?") {
        if let Ok(value) = text.parse::<DateTime>() {
            prop_assert_eq!(value.to_string(), &*text);
            prop_assert!(value.earliest(0) <= value.latest(0));
        }
        if let Ok(value) = text.parse::<Time>() {
            prop_assert_eq!(value.to_string(), &*text);
            prop_assert!(value.earliest() <= value.latest());
        }
    }

    #[test]
    fn no_text_breaks_the_parsers(text in "[0-9.:+\\- é]{0,30}") {
        _ = text.parse::<Range<Date>>();
        _ = text.parse::<Range<Time>>();
        _ = text.parse::<Range<DateTime>>();
        _ = text.parse::<Age>();
    }
}
