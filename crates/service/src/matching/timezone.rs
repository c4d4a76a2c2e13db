//! Dates and times as clocks of another timezone show them.

use alloc::{borrow::ToOwned, format, string::String, vec::Vec};

use kerma_dataset::{DataSet, Element, ElementRef, Item, Value};
use kerma_dictionary::{Tag, Vr, tags};

use super::{key_value::strings, temporal};

/// The data set with its dates and times, those in items too, as clocks show them that are set to `offset`, in
/// minutes east of UTC; Timezone Offset From UTC (0008,0201) says so. `None` if it does not say which timezone they
/// are in.
///
/// A date moves only with the time that goes with it, and keeps its form; a time moves by itself if its date is not
/// there. A DT that says its own timezone is left alone, and so is a date that is less than a day.
///
/// ```
/// use kerma_dataset::DataSet;
/// use kerma_dictionary::tags;
/// use kerma_service::matching::in_timezone;
///
/// let mut berlin = DataSet::new();
/// berlin.set(tags::TIMEZONE_OFFSET_FROM_UTC, "+0100")?;
/// berlin.set(tags::STUDY_DATE, "20200101")?;
/// berlin.set(tags::STUDY_TIME, "003000.5")?;
/// let new_york = in_timezone(&berlin, -5 * 60).unwrap();
/// assert_eq!(new_york.string(tags::TIMEZONE_OFFSET_FROM_UTC)?, "-0500");
/// assert_eq!(new_york.string(tags::STUDY_DATE)?, "20191231");
/// assert_eq!(new_york.string(tags::STUDY_TIME)?, "183000.5");
/// # Ok::<(), kerma_dataset::ValueError>(())
/// ```
pub fn in_timezone(data_set: &DataSet, offset: i16) -> Option<DataSet> {
    let from = offset_in(data_set)?;
    let mut moved = moved(data_set, from, offset);
    moved.insert(offset_element(offset));
    Some(moved)
}

/// The timezone that the data set says to be in, in minutes east of UTC: Timezone Offset From UTC (0008,0201).
pub fn utc_offset(data_set: &DataSet) -> Option<i16> {
    offset_in(data_set)
}

/// Timezone Offset From UTC (0008,0201).
pub(super) fn offset_element(offset: i16) -> Element {
    let sign = if offset < 0 { '-' } else { '+' };
    let minutes = offset.unsigned_abs();
    // Five characters and the padding of SH.
    let value = format!("{sign}{:02}{:02} ", minutes / 60, minutes % 60);
    Element::new(tags::TIMEZONE_OFFSET_FROM_UTC, Vr::SH, value.into_bytes())
}

/// Whether there is a date or time with a value, in items too, that a timezone says something of.
pub(super) fn has_times(data_set: &DataSet) -> bool {
    data_set.iter().any(|element| match element.items() {
        Ok(items) => items.iter().any(|item| has_times(&item.data_set)),
        Err(_) => {
            let is_time = match element.vr() {
                Vr::DT | Vr::TM => true,
                Vr::DA => time_of(element.tag()).is_some(),
                _ => false,
            };
            is_time && element.bytes().iter().any(|byte| byte.is_ascii_digit())
        }
    })
}

/// The same in another timezone, without saying so.
fn moved(data_set: &DataSet, from: i16, to: i16) -> DataSet {
    let by = i64::from(to) - i64::from(from);
    let mut moved = data_set.clone();
    for element in data_set {
        let tag = element.tag();
        let values = match element.vr() {
            Vr::TM => times(data_set, tag, by).map(|time| time.0).collect(),
            Vr::DA => match time_of(tag) {
                Some(time) if data_set.contains(time) => dates(data_set, tag, time, by),
                _ => continue,
            },
            Vr::DT => strings(data_set, tag).into_iter().map(|value| date_time(value, by)).collect(),
            Vr::SQ => {
                if let Some(Value::Sequence(sequence)) = moved.get_element_mut(tag).map(Element::value_mut) {
                    for Item { data_set: item, .. } in &mut sequence.items {
                        let from = offset_in(item).unwrap_or(from);
                        *item = self::moved(item, from, to);
                        item.remove(tags::TIMEZONE_OFFSET_FROM_UTC);
                    }
                }
                continue;
            }
            _ => continue,
        };
        replace(&mut moved, element, &values);
    }
    moved
}

/// Puts these values in place of those of the element.
fn replace(data_set: &mut DataSet, element: ElementRef<'_>, values: &[String]) {
    let mut value = values.join("\\");
    if value.is_empty() {
        return;
    }
    if value.len() % 2 == 1 {
        value.push(' ');
    }
    data_set.insert(Element::new(element.tag(), element.vr(), value.into_bytes()));
}

/// The values of a TM so many minutes later, and over how many midnights that is.
fn times(data_set: &DataSet, tag: Tag, by: i64) -> impl Iterator<Item = (String, i64)> {
    strings(data_set, tag).into_iter().map(move |value| time(&value, by).unwrap_or((value, 0)))
}

/// The values of a DA whose times, one for each, or one for all, are so many minutes later.
fn dates(data_set: &DataSet, tag: Tag, time: Tag, by: i64) -> Vec<String> {
    let days: Vec<i64> = times(data_set, time, by).map(|time| time.1).collect();
    let days_of = |at: usize| days.get(at).or(days.first()).copied().unwrap_or(0);
    let dates = strings(data_set, tag).into_iter().enumerate();
    dates.map(|(at, value)| date(&value, days_of(at)).unwrap_or(value)).collect()
}

/// `HHMMSS.FFFFFF` or less of it, or with colons: what is below minutes stays.
fn time(text: &str, by: i64) -> Option<(String, i64)> {
    temporal::Span::parse(Vr::TM, text)?;
    let digits = text.trim().replace(':', "");
    let colon = if text.contains(':') { ":" } else { "" };
    let (hours, rest) = digits.split_at_checked(2)?;
    let (minutes, seconds) = rest.split_at_checked(2).unwrap_or(("", ""));
    let has_minutes = !minutes.is_empty() || by % 60 != 0;
    let minutes: i64 = if minutes.is_empty() { 0 } else { minutes.parse().ok()? };
    let total = hours.parse::<i64>().ok()? * 60 + minutes + by;
    let (hours, minutes) = (total.rem_euclid(DAY) / 60, total.rem_euclid(DAY) % 60);
    let mut text = format!("{hours:02}");
    if has_minutes {
        text.push_str(&format!("{colon}{minutes:02}"));
    }
    if !seconds.is_empty() {
        text.push_str(colon);
        text.push_str(seconds);
    }
    Some((text, total.div_euclid(DAY)))
}

/// Minutes.
const DAY: i64 = 24 * 60;

/// `YYYYMMDD`, or with the dots of old.
fn date(text: &str, days: i64) -> Option<String> {
    let text = text.trim();
    let is_whole = text.bytes().filter(u8::is_ascii_digit).count() == 8;
    let (year, month, day) = temporal::Span::parse(Vr::DA, text).filter(|_| is_whole)?.first.days_later(days);
    let dot = if text.contains('.') { "." } else { "" };
    Some(format!("{year:04}{dot}{month:02}{dot}{day:02}"))
}

/// `YYYYMMDDHHMMSS.FFFFFF`, unless it says its timezone or is less than an hour.
fn date_time(text: String, by: i64) -> String {
    let value = text.trim();
    let moved = value.split_at_checked(8).filter(|(_, time)| !time.contains(['+', '-'])).and_then(
        |(day, time_of_day)| {
            let (time_of_day, days) = time(time_of_day, by)?;
            Some(date(day, days)? + &time_of_day)
        },
    );
    moved.unwrap_or_else(|| value.to_owned())
}

/// The attributes that a candidate should have beside these, so that their dates and times can be moved: timezone, the
/// time of a date, and the date of a time.
pub(super) fn beside(tags: impl Iterator<Item = Tag>) -> Vec<Tag> {
    let mut beside: Vec<Tag> = tags.flat_map(|tag| [time_of(tag), date_of(tag)]).flatten().collect();
    if !beside.is_empty() {
        beside.push(tags::TIMEZONE_OFFSET_FROM_UTC);
    }
    beside
}

/// Timezone Offset From UTC (0008,0201) in minutes.
pub(super) fn offset_in(data_set: &DataSet) -> Option<i16> {
    temporal::offset(&data_set.string(tags::TIMEZONE_OFFSET_FROM_UTC).ok()?)
}

/// The dates that have a time of their own: the pairs of which combined matching may be asked.
#[rustfmt::skip]
pub(super) const DATES_WITH_TIMES: &[(Tag, Tag)] = &[
    (tags::INSTANCE_CREATION_DATE, tags::INSTANCE_CREATION_TIME),
    (tags::STUDY_DATE, tags::STUDY_TIME),
    (tags::SERIES_DATE, tags::SERIES_TIME),
    (tags::ACQUISITION_DATE, tags::ACQUISITION_TIME),
    (tags::CONTENT_DATE, tags::CONTENT_TIME),
    (tags::PRESENTATION_CREATION_DATE, tags::PRESENTATION_CREATION_TIME),
    (tags::PATIENT_BIRTH_DATE, tags::PATIENT_BIRTH_TIME),
    (tags::ADMITTING_DATE, tags::ADMITTING_TIME),
    (tags::SCHEDULED_ADMISSION_DATE, tags::SCHEDULED_ADMISSION_TIME),
    (tags::SCHEDULED_PROCEDURE_STEP_START_DATE, tags::SCHEDULED_PROCEDURE_STEP_START_TIME),
    (tags::SCHEDULED_PROCEDURE_STEP_END_DATE, tags::SCHEDULED_PROCEDURE_STEP_END_TIME),
    (tags::PERFORMED_PROCEDURE_STEP_START_DATE, tags::PERFORMED_PROCEDURE_STEP_START_TIME),
    (tags::PERFORMED_PROCEDURE_STEP_END_DATE, tags::PERFORMED_PROCEDURE_STEP_END_TIME),
    (tags::STRUCTURE_SET_DATE, tags::STRUCTURE_SET_TIME),
    (tags::RT_PLAN_DATE, tags::RT_PLAN_TIME),
    (tags::REVIEW_DATE, tags::REVIEW_TIME),
    (tags::TREATMENT_DATE, tags::TREATMENT_TIME),
    (tags::ISSUE_DATE_OF_IMAGING_SERVICE_REQUEST, tags::ISSUE_TIME_OF_IMAGING_SERVICE_REQUEST),
];

/// The time that goes with this date.
pub(super) fn time_of(date: Tag) -> Option<Tag> {
    DATES_WITH_TIMES.iter().find(|(of, _)| *of == date).map(|(_, time)| *time)
}

/// The date that this time goes with.
pub(super) fn date_of(time: Tag) -> Option<Tag> {
    DATES_WITH_TIMES.iter().find(|(_, of)| *of == time).map(|(date, _)| *date)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_keep_their_form_and_go_over_midnight() {
        for (text, by, moved) in [
            ("003000", -360, Some(("183000", -1))),
            ("0030", -360, Some(("1830", -1))),
            ("00", -360, Some(("18", -1))),
            ("00", 330, Some(("0530", 0))),
            ("233000.123", 60, Some(("003000.123", 1))),
            ("22:30:15", 120, Some(("00:30:15", 1))),
            ("120000", 26 * 60, Some(("140000", 1))),
            ("2561", 60, None),
            ("noon", 60, None),
        ] {
            assert_eq!(time(text, by), moved.map(|(text, days)| (text.to_owned(), days)), "{text} {by}");
        }
    }

    #[test]
    fn dates_keep_their_form_and_know_the_calendar() {
        for (text, days, moved) in [
            ("20200101", -1, Some("20191231")),
            ("2020.02.28", 1, Some("2020.02.29")),
            ("20210228", 1, Some("20210301")),
            ("202001", 1, None),
            ("2020", 1, None),
        ] {
            assert_eq!(date(text, days).as_deref(), moved, "{text} {days}");
        }
    }

    #[test]
    fn a_moment_moves_unless_it_says_its_timezone_or_has_no_time() {
        for (text, by, moved) in [
            ("20200101003000", -360, "20191231183000"),
            ("2020010100", -360, "2019123118"),
            ("20200101003000+0100", -360, "20200101003000+0100"),
            ("20200101", -360, "20200101"),
            ("2020", 60, "2020"),
        ] {
            assert_eq!(date_time(text.into(), by), moved);
        }
    }
}
