use alloc::{boxed::Box, string::String, vec::Vec};
use core::{fmt, slice};

use kerma_dataset::{DataSet, Element, ElementRef};
use kerma_dictionary::{Tag, Uid, Vr, data_elements, tags};

use super::{
    Matching,
    key_value::{Found, KeyValue, Meaning, allows_wildcards, is_blank, is_quotation_marks, strings},
    keys::Level,
    name,
    temporal::{Moment, Range, Span},
    timezone::{self, DATES_WITH_TIMES, offset_in, time_of},
};

/// An identifier, compiled: its keys and what each of them asks for (PS3.4 §C.2.2.2).
///
/// Not every element of an identifier is a key: group lengths, what is below group 0008, private creators, Specific
/// Character Set, Query/Retrieve Level and View, and Timezone Offset From UTC are not.
#[derive(Clone, PartialEq)]
pub struct RequestIdentifier {
    pub(super) matching: Matching,
    pub(super) keys: Vec<Key>,
    pub(super) level: Option<Element>,
    /// The identifier's Timezone Offset From UTC, in minutes, or the SCP's own.
    pub(super) utc_offset: Option<i16>,
    /// The same, if the identifier says it.
    pub(super) asked_utc_offset: Option<i16>,
}

/// A key attribute of an identifier.
#[derive(Clone, PartialEq)]
pub struct Key {
    tag: Tag,
    /// Of a private attribute, who defined it (PS3.5 §7.8.1).
    creator: Option<String>,
    vr: Vr,
    matching_type: MatchingType,
}

impl Key {
    /// The attribute.
    pub const fn tag(&self) -> Tag {
        self.tag
    }

    /// The candidate's element of this attribute: a private one is known by its creator, whatever block it is in.
    pub(super) fn find<'a>(&self, candidate: &'a DataSet) -> Option<ElementRef<'a>> {
        let Some(creator) = &self.creator else { return candidate.get_element(self.tag) };
        let group = self.tag.group();
        let block = (0x10..=0xFF).find(|&block| {
            let reserved = Tag::new(group, block);
            candidate.contains(reserved) && candidate.string(reserved).as_ref() == Ok(creator)
        })?;
        candidate.get_element(Tag::new(group, block << 8 | self.tag.element() & 0xFF))
    }

    /// Its value representation.
    pub const fn vr(&self) -> Vr {
        self.vr
    }

    /// What is asked of it.
    pub const fn matching_type(&self) -> &MatchingType {
        &self.matching_type
    }
}

/// What a key asks of its attribute.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MatchingType {
    /// Nothing: it is only to be returned (PS3.4 §C.2.2.2.3).
    Universal,
    /// This value (PS3.4 §C.2.2.2.1).
    SingleValue(KeyValue),
    /// One of these, in ascending order (PS3.4 §C.2.2.2.2).
    ListOfUid(Vec<Uid>),
    /// One of these texts, in ascending order: several values without wild cards where multiple value matching was not
    /// negotiated or is not defined. The standard gives them no meaning; servers in the field take them as
    /// alternatives.
    OneOf(Vec<String>),
    /// Text in which `*` and `?` stand for other characters (PS3.4 §C.2.2.2.4).
    Wildcard(KeyValue),
    /// Dates, times or moments (PS3.4 §C.2.2.2.5). With timezone query adjustment the candidate's value may be as
    /// much as a day outside.
    Range(Range),
    /// The date of a combined range (PS3.4 §C.2.2.2.5).
    CombinedRange {
        /// The dates, as the key says them.
        dates: Range,
        /// The attribute of the time.
        time: Tag,
        /// The moments that both together are.
        moments: Range,
    },
    /// The time of the combined range that this date attribute has. Nothing is asked of the time alone.
    CombinedWith(Tag),
    /// An item that has what these keys ask for (PS3.4 §C.2.2.2.6).
    Sequence(Box<RequestIdentifier>),
    /// That there is no value (PS3.4 §C.2.2.2.7).
    EmptyValue,
    /// Each of these (PS3.4 §C.2.2.2.8).
    MultipleValue(Vec<KeyValue>),
    /// Any of these: several values as for [`OneOf`](MatchingType::OneOf), not all of which are such texts.
    AnyOf(Vec<MatchingType>),
}

/// Attributes that are in responses and describe the answer rather than the entity (PS3.4 §C.4.1.1.3.2).
const ABOUT_THE_RESPONSE: [Tag; 4] = [
    tags::RETRIEVE_AE_TITLE,
    tags::INSTANCE_AVAILABILITY,
    tags::STORAGE_MEDIA_FILE_SET_ID,
    tags::STORAGE_MEDIA_FILE_SET_UID,
];

impl RequestIdentifier {
    /// The keys of the identifier.
    pub fn new(identifier: &DataSet, matching: &Matching) -> RequestIdentifier {
        RequestIdentifier::of_item(identifier, matching, matching.utc_offset)
    }

    /// The keys of the identifier or of an item in it, which is in the timezone of what is around it.
    fn of_item(identifier: &DataSet, matching: &Matching, utc_offset: Option<i16>) -> RequestIdentifier {
        let asked_utc_offset = offset_in(identifier);
        let utc_offset = asked_utc_offset.or(utc_offset);
        let mut query = RequestIdentifier {
            matching: matching.clone(),
            keys: identifier
                .iter()
                .filter(|element| is_key(element.tag()))
                .map(|element| Key::new(identifier, element, matching, utc_offset))
                .collect(),
            level: identifier.get_element(tags::QUERY_RETRIEVE_LEVEL).map(ElementRef::to_element),
            utc_offset,
            asked_utc_offset,
        };
        if matching.combined_date_time {
            query.combine();
        }
        query
    }

    /// The keys, in the order of their tags.
    pub fn keys(&self) -> slice::Iter<'_, Key> {
        self.keys.iter()
    }

    /// The key for this attribute.
    pub fn key(&self, tag: Tag) -> Option<&Key> {
        let at = self.keys.binary_search_by_key(&tag, |key| key.tag).ok()?;
        self.keys.get(at)
    }

    /// Query/Retrieve Level (0008,0052), if there is one and it is known.
    pub fn level(&self) -> Option<Level> {
        let level = self.level.as_ref()?.bytes();
        Level::of(core::str::from_utf8(level).ok()?)
    }

    /// The other way to match that was asked for when the query was made.
    pub const fn matching(&self) -> &Matching {
        &self.matching
    }

    /// Keeps the keys of which `keep` says so and gives back the others. An SCP that does not have an optional
    /// key's attribute neither matches it nor returns it, and says so by Pending with status FF01
    /// (PS3.4 §C.2.2.1.3, §C.4.1.1.4).
    pub fn retain(&mut self, keep: impl FnMut(&Key) -> bool) -> Vec<Key> {
        let (kept, dropped) = core::mem::take(&mut self.keys).into_iter().partition(keep);
        self.keys = kept;
        dropped
    }

    /// The attributes that a candidate should have beside those of the keys, for its dates and times to be compared and
    /// returned in the timezone that is asked for: Timezone Offset From UTC, the time of a date and the date of a time.
    /// None without timezone query adjustment.
    pub fn beside_keys(&self) -> Vec<Tag> {
        if self.matching.timezone_adjustment && self.asked_utc_offset.is_some() {
            timezone::beside(self.keys().map(Key::tag))
        } else {
            Vec::new()
        }
    }

    /// Whether nothing is asked of any attribute, so that everything matches.
    pub fn is_universal(&self) -> bool {
        self.keys.iter().all(Key::is_universal)
    }

    /// Whether the candidate is one that is asked for: it has what each key asks for.
    pub fn matches(&self, candidate: &DataSet) -> bool {
        self.item_matches(candidate, self.matching.utc_offset)
    }

    /// Whether the candidate or an item in it, which is in the timezone of what is around it, has what each key
    /// asks for.
    pub(super) fn item_matches(&self, item: &DataSet, utc_offset: Option<i16>) -> bool {
        let candidate = Candidate { data_set: item, utc_offset: offset_in(item).or(utc_offset) };
        self.keys.iter().all(|key| self.key_matches(key, candidate))
    }

    fn key_matches(&self, key: &Key, candidate: Candidate<'_>) -> bool {
        let Candidate { data_set, .. } = candidate;
        let element = key.find(data_set);
        match &key.matching_type {
            MatchingType::Universal | MatchingType::CombinedWith(_) => return true,
            MatchingType::Sequence(query) if query.is_universal() => return true,
            MatchingType::EmptyValue => return element.is_none_or(is_blank),
            MatchingType::AnyOf(types)
                if types.contains(&MatchingType::EmptyValue) && element.is_none_or(is_blank) =>
            {
                return true;
            }
            _ => {}
        }
        let Some(element) = element.filter(|element| !is_blank(*element)) else {
            return self.matching.unknown_matches;
        };
        let found = Found::new(data_set, element, &self.matching);
        let found = match &key.matching_type {
            MatchingType::SingleValue(_) | MatchingType::Wildcard(_) => found.once(),
            _ => found,
        };
        self.found_matches(&key.matching_type, key, candidate, &found)
    }

    /// Whether the element that the candidate has is as it is asked for.
    fn found_matches(
        &self,
        matching_type: &MatchingType,
        key: &Key,
        candidate: Candidate<'_>,
        found: &Found<'_>,
    ) -> bool {
        let moments = || found.moments(|| self.moments(key, found, candidate)).iter();
        match matching_type {
            MatchingType::SingleValue(value) | MatchingType::Wildcard(value) => match value.meaning() {
                Meaning::Moment(moment) => {
                    let moment = moment.or_offset(self.utc_offset);
                    moments().any(|other| other.is(moment))
                }
                _ => value.is_in(found),
            },
            MatchingType::ListOfUid(uids) => found.uids().iter().any(|uid| uids.binary_search(uid).is_ok()),
            MatchingType::OneOf(texts) => found.texts().iter().any(|text| texts.binary_search(text).is_ok()),
            MatchingType::Range(range) => moments().any(|moment| range.contains(*moment, self.utc_offset)),
            MatchingType::CombinedRange { dates, time, moments: range } => {
                match self.combined(key.tag, *time, candidate) {
                    Some(moment) => range.contains(moment, self.utc_offset),
                    // Without a time of day the date alone decides.
                    None => moments().any(|date| dates.contains(*date, self.utc_offset)),
                }
            }
            MatchingType::Sequence(query) => found
                .element
                .items()
                .unwrap_or_default()
                .iter()
                .any(|item| query.item_matches(&item.data_set, candidate.utc_offset)),
            MatchingType::MultipleValue(values) => values.iter().all(|value| value.is_in(found)),
            MatchingType::AnyOf(types) => {
                types.iter().any(|of| self.found_matches(of, key, candidate, found))
            }
            MatchingType::EmptyValue => false,
            MatchingType::Universal | MatchingType::CombinedWith(_) => true,
        }
    }

    /// The moments that the values of a DA, TM or DT of the candidate are, in the identifier's timezone where they
    /// are to be adjusted.
    fn moments<'a>(
        &'a self,
        key: &'a Key,
        found: &'a Found<'_>,
        candidate: Candidate<'a>,
    ) -> impl Iterator<Item = Moment> + 'a {
        let offset = candidate.utc_offset;
        let moments = found.texts().iter().filter_map(|value| Some(Span::parse(key.vr, value)?.first));
        let adjust = self.matching.timezone_adjustment && key.vr != Vr::DT;
        moments.map(move |moment| match key.vr {
            // A moment is the same everywhere, and is compared in UTC; what a clock shows is not.
            Vr::DT => moment.or_offset(offset),
            _ if adjust => self.adjusted(key, moment, candidate),
            _ => moment,
        })
    }

    /// A date or time of the candidate as it is in the identifier's timezone: to move a date over midnight takes
    /// the time that goes with it.
    fn adjusted(&self, key: &Key, moment: Moment, candidate: Candidate<'_>) -> Moment {
        let here = |moment: Moment| moment.or_offset(candidate.utc_offset).seen_from(self.utc_offset).split();
        match key.vr {
            Vr::DA => match time_of(key.tag).and_then(|tag| candidate.first(tag, Vr::TM)) {
                Some(time) => here(moment.at(time)).0,
                None => moment,
            },
            _ => here(moment).1,
        }
    }

    /// The moment that a date and a time of the candidate are together.
    fn combined(&self, date: Tag, time: Tag, candidate: Candidate<'_>) -> Option<Moment> {
        let moment = candidate.first(date, Vr::DA)?.at(candidate.first(time, Vr::TM)?);
        Some(moment.or_offset(candidate.utc_offset.filter(|_| self.matching.timezone_adjustment)))
    }

    /// Makes ranges of a date and its time one, where they are of the same form (PS3.4 §C.2.2.2.5).
    fn combine(&mut self) {
        for (date, time) in DATES_WITH_TIMES {
            let range_of = |tag| match self.key(tag)?.matching_type {
                MatchingType::Range(range) => Some(range),
                _ => None,
            };
            let (Some(dates), Some(times)) = (range_of(*date), range_of(*time)) else { continue };
            let Some(moments) = Range::combined(dates, times) else { continue };
            for key in &mut self.keys {
                if key.tag == *date {
                    key.matching_type = MatchingType::CombinedRange { dates, time: *time, moments };
                } else if key.tag == *time {
                    key.matching_type = MatchingType::CombinedWith(*date);
                }
            }
        }
    }
}

/// What is tried, and the timezone that it is in.
#[derive(Clone, Copy)]
struct Candidate<'a> {
    data_set: &'a DataSet,
    utc_offset: Option<i16>,
}

impl Candidate<'_> {
    /// The first value of a date or time.
    fn first(self, tag: Tag, vr: Vr) -> Option<Moment> {
        Some(Span::parse(vr, strings(self.data_set, tag).first()?)?.first)
    }
}

impl Key {
    fn new(
        identifier: &DataSet,
        element: ElementRef<'_>,
        matching: &Matching,
        utc_offset: Option<i16>,
    ) -> Key {
        let tag = element.tag();
        let vr = match element.vr() {
            Vr::UN => data_elements::vr_of(tag).unwrap_or(Vr::UN),
            vr => vr,
        };
        let matching_type = match element.items() {
            _ if ABOUT_THE_RESPONSE.contains(&tag) => MatchingType::Universal,
            Ok(items) => match items.first() {
                None => MatchingType::Universal,
                Some(item) => {
                    let item = RequestIdentifier::of_item(&item.data_set, matching, utc_offset);
                    MatchingType::Sequence(Box::new(item))
                }
            },
            Err(_) => MatchingType::of_values(KeyValue::all(identifier, element, vr, matching), vr, matching),
        };
        let creator = tag.private_creator().and_then(|creator| identifier.string(creator).ok());
        Key { tag, creator, vr, matching_type }
    }

    pub(super) const fn matching_type_mut(&mut self) -> &mut MatchingType {
        &mut self.matching_type
    }

    fn is_universal(&self) -> bool {
        match &self.matching_type {
            MatchingType::Universal | MatchingType::CombinedWith(_) => true,
            MatchingType::Sequence(query) => query.is_universal(),
            _ => false,
        }
    }
}

impl MatchingType {
    fn of_values(mut values: Vec<KeyValue>, vr: Vr, matching: &Matching) -> MatchingType {
        let multiple = matching.multiple_value
            && matches!(vr, Vr::AE | Vr::AS | Vr::AT | Vr::CS | Vr::LO | Vr::PN | Vr::SH | Vr::UC);
        match values.len() {
            0 => MatchingType::Universal,
            1 => values
                .pop()
                .map_or(MatchingType::Universal, |value| MatchingType::of_value(value, vr, matching)),
            _ if vr == Vr::UI => {
                if values.iter().any(|value| is_stars(value.as_str())) {
                    return MatchingType::Universal;
                }
                let mut uids: Vec<Uid> = values.iter().filter_map(KeyValue::as_uid).collect();
                uids.sort_unstable();
                uids.dedup();
                MatchingType::ListOfUid(uids)
            }
            _ if multiple => MatchingType::MultipleValue(values),
            _ => MatchingType::any_of(
                values.into_iter().map(|value| MatchingType::of_value(value, vr, matching)).collect(),
            ),
        }
    }

    /// Alternatives; those that are compared as they stand are one of them, however many there are.
    fn any_of(types: Vec<MatchingType>) -> MatchingType {
        let (mut texts, mut others) = (Vec::new(), Vec::new());
        for of in types {
            match &of {
                MatchingType::Universal => return MatchingType::Universal,
                MatchingType::SingleValue(value) => match value.literal() {
                    Some(text) => texts.push(String::from(text)),
                    None => others.push(of),
                },
                _ => others.push(of),
            }
        }
        texts.sort_unstable();
        texts.dedup();
        if others.is_empty() {
            return MatchingType::OneOf(texts);
        }
        if !texts.is_empty() {
            others.insert(0, MatchingType::OneOf(texts));
        }
        MatchingType::AnyOf(others)
    }

    fn of_value(value: KeyValue, vr: Vr, matching: &Matching) -> MatchingType {
        let text = value.as_str();
        // A lone star is universal where wild cards are allowed, and some send it where they are not.
        let is_star = vr.is_text() && is_stars(text);
        let is_anyone = matches!(value.meaning(), Meaning::Name(name) if name.is_anyone());
        if is_star || is_anyone {
            return MatchingType::Universal;
        }
        if matching.empty_value && vr.is_text() && is_quotation_marks(text) {
            return MatchingType::EmptyValue;
        }
        if matches!(vr, Vr::DA | Vr::TM | Vr::DT) && !matches!(value.meaning(), Meaning::Moment(_)) {
            return match Range::parse(vr, text) {
                Some(range) => MatchingType::Range(range),
                None if text == "-" => MatchingType::Universal,
                None => MatchingType::SingleValue(value),
            };
        }
        if allows_wildcards(vr) && name::has_wildcard(text) {
            return MatchingType::Wildcard(value);
        }
        MatchingType::SingleValue(value)
    }
}

/// Whether there are stars and nothing else.
fn is_stars(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte == b'*')
}

/// Whether an element of an identifier is a key.
pub(super) fn is_key(tag: Tag) -> bool {
    const NO_KEYS: [Tag; 4] = [
        tags::SPECIFIC_CHARACTER_SET,
        tags::QUERY_RETRIEVE_LEVEL,
        tags::QUERY_RETRIEVE_VIEW,
        tags::TIMEZONE_OFFSET_FROM_UTC,
    ];
    tag.group() >= 0x0008 && !tag.is_group_length() && !tag.is_private_creator() && !NO_KEYS.contains(&tag)
}

/// Not who defined a private one: that is text of the identifier.
impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Key { tag, vr, matching_type, .. } = self;
        let mut key = f.debug_struct("Key");
        key.field("tag", tag).field("vr", vr).field("matching_type", matching_type).finish_non_exhaustive()
    }
}

/// The tags and types of its keys, not their values: they may be patient data.
impl fmt::Debug for RequestIdentifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestIdentifier").field("level", &self.level()).field("keys", &self.keys).finish()
    }
}
