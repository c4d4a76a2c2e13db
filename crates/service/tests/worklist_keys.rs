//! Each row of PS3.4 Table K.6-1 as a worklist's SCP answers it.
#![allow(clippy::unwrap_used, clippy::panic)]

use kerma_dataset::{DataSet, Element, ElementRef, Sequence};
use kerma_dictionary::{Tag, Vr, data_elements, tags};
use kerma_service::extended::WorklistNegotiation;
use kerma_service::matching::keys::{self, InformationModel, KeyAttribute, MatchingKind};
use kerma_service::matching::{Matching, RequestIdentifier};

const MODEL: InformationModel = InformationModel::ModalityWorklist;

/// A row with the sequences around it, and whether it is matched by.
struct Row {
    path: Vec<Tag>,
    key: KeyAttribute,
    is_matched: bool,
}

/// All rows of an attribute of its own: of those about the identifier, only what is a key.
fn rows() -> Vec<Row> {
    let mut around: Vec<(Tag, bool)> = Vec::new();
    let mut rows = Vec::new();
    for key in keys::of(MODEL, None) {
        around.truncate(usize::from(key.depth));
        let Some(tag) = key.tag else { continue };
        if [tags::SPECIFIC_CHARACTER_SET, tags::TIMEZONE_OFFSET_FROM_UTC].contains(&tag) {
            continue;
        }
        assert_eq!(around.last().map(|(tag, _)| *tag), key.parent, "{tag}");
        let is_matched = around.iter().all(|(_, matched)| *matched)
            && key.matching_key.is_some()
            && key.matching_kinds != [MatchingKind::Universal];
        around.push((tag, is_matched));
        rows.push(Row { path: around.iter().map(|(tag, _)| *tag).collect(), key: *key, is_matched });
    }
    assert!(rows.len() > 150, "{}", rows.len());
    rows
}

/// A data set with this element within items of the sequences before it.
fn within(path: &[Tag], element: Element) -> DataSet {
    let mut data_set: DataSet = [element].into_iter().collect();
    for tag in path.iter().rev().skip(1) {
        let sequence: Sequence = [data_set].into_iter().collect();
        data_set = [Element::new(*tag, Vr::SQ, sequence)].into_iter().collect();
    }
    data_set
}

/// The element in the first items of the sequences before it.
fn at(data_set: &DataSet, path: &[Tag]) -> Option<Element> {
    let (tag, sequences) = path.split_last()?;
    let innermost =
        sequences.iter().try_fold(data_set.clone(), |data_set, tag| data_set.item(*tag, 0).ok())?;
    innermost.get_element(*tag).map(ElementRef::to_element)
}

fn vr_of(tag: Tag) -> Vr {
    data_elements::vr_of(tag).unwrap()
}

/// One of two values that the attribute may have.
fn element(tag: Tag, other: bool) -> Element {
    let vr = vr_of(tag);
    let text = |[one, two]: [&str; 2]| if other { two.to_owned() } else { one.to_owned() };
    let text = match vr {
        Vr::SQ => {
            let code = element(tags::CODE_VALUE, other);
            let item: DataSet = [code].into_iter().collect();
            return Element::new(tag, vr, [item].into_iter().collect::<Sequence>());
        }
        Vr::US => return Element::new(tag, vr, vec![1 + u8::from(other), 0]),
        Vr::DA => text(["20261129", "20261130"]),
        Vr::TM => text(["0900", "1000"]),
        Vr::DT => text(["202611290900", "202611291000"]),
        Vr::UI => text(["1.2.34\0", "1.2.35\0"]).trim_end_matches('\0').to_owned(),
        Vr::DS => text(["70", "80"]),
        Vr::AS => text(["030Y", "040Y"]),
        _ => text(["ONE ", "OTHER "]).trim_end().to_owned(),
    };
    let mut data_set = DataSet::new();
    data_set.set(tag, text.as_str()).unwrap();
    data_set.get_element(tag).unwrap().to_element()
}

fn query(identifier: &DataSet) -> RequestIdentifier {
    let matching = WorklistNegotiation::default().matching(Matching::default());
    let mut query = RequestIdentifier::new(identifier, &matching);
    query.keep_matching_keys(MODEL, None);
    query
}

#[test]
fn each_attribute_that_is_asked_for_comes_back_with_its_value() {
    for Row { path, .. } in rows() {
        let tag = *path.last().unwrap();
        let item = within(&path, element(tag, false));
        let query = query(&within(&path, Element::empty(tag, vr_of(tag))));
        assert!(query.matches(&item), "{path:?}");
        let response = query.respond(&item);
        assert_eq!(at(&response, &path), at(&item, &path), "{path:?}");
    }
}

#[test]
fn each_attribute_that_an_item_does_not_have_comes_back_without_a_value() {
    for Row { path, .. } in rows() {
        let tag = *path.last().unwrap();
        let query = query(&within(&path, Element::empty(tag, vr_of(tag))));
        let nothing = DataSet::new();
        assert!(query.matches(&nothing), "{path:?}");
        let response = query.respond(&nothing);
        // Of an attribute in a sequence it is the sequence that has no item.
        let outermost = response.get_element(path[0]).unwrap();
        assert!(outermost.is_empty(), "{path:?}");
        let Some((_, sequences)) = path.split_last().filter(|(_, sequences)| !sequences.is_empty()) else {
            continue;
        };
        // In an item that is there, the attribute has none.
        let item =
            within(&[sequences, &[tags::PATIENT_COMMENTS]].concat(), element(tags::PATIENT_COMMENTS, false));
        assert!(at(&query.respond(&item), &path).unwrap().is_empty(), "{path:?}");
    }
}

#[test]
fn each_key_is_matched_by_where_the_table_says_so_and_only_returned_where_it_does_not() {
    let mut unmatched = 0;
    for Row { path, key, is_matched } in rows() {
        let tag = *path.last().unwrap();
        let item = within(&path, element(tag, false));
        for other in [false, true] {
            let query = query(&within(&path, element(tag, other)));
            assert_eq!(query.matches(&item), !(is_matched && other), "{path:?} {key:?} {other}");
        }
        if !is_matched {
            unmatched += 1;
            let asked = query(&within(&path, element(tag, true)));
            assert_eq!(at(&asked.respond(&item), &path), at(&item, &path), "{path:?}");
        }
    }
    assert!(unmatched > 20, "{unmatched}");
}

#[test]
fn a_sequence_without_an_item_and_one_with_an_empty_item_ask_for_all_items_as_they_are() {
    for Row { path, .. } in rows() {
        let tag = *path.last().unwrap();
        if vr_of(tag) != Vr::SQ {
            continue;
        }
        let two: Sequence = [false, true]
            .map(|other| [element(tags::CODE_VALUE, other)].into_iter().collect::<DataSet>())
            .into_iter()
            .collect();
        let item = within(&path, Element::new(tag, Vr::SQ, two));
        for asked in [
            Element::empty(tag, Vr::SQ),
            Element::new(tag, Vr::SQ, [DataSet::new()].into_iter().collect::<Sequence>()),
        ] {
            let query = query(&within(&path, asked));
            assert!(query.matches(&item) && query.matches(&DataSet::new()), "{path:?}");
            assert_eq!(at(&query.respond(&item), &path), at(&item, &path), "{path:?}");
        }
    }
}

#[test]
fn the_kinds_of_matching_that_the_table_names_are_there() {
    for Row { path, key, .. } in rows() {
        let tag = *path.last().unwrap();
        let item = within(&path, element(tag, false));
        let asking = |value: &str| {
            let mut data_set = DataSet::new();
            data_set.set(tag, value).unwrap();
            let element = data_set.get_element(tag).unwrap().to_element();
            query(&within(&path, element)).matches(&item)
        };
        for kind in key.matching_kinds {
            match kind {
                MatchingKind::Range if vr_of(tag) == Vr::DA => {
                    for (range, is_in) in [
                        ("20261128-20261129", true),
                        ("20261129-", true),
                        ("-20261129", true),
                        ("20261130-", false),
                        ("-20261128", false),
                    ] {
                        assert_eq!(asking(range), is_in, "{path:?} {range}");
                    }
                }
                MatchingKind::Range => {
                    for (range, is_in) in [
                        ("0800-0900", true),
                        ("0900-", true),
                        ("-09", true),
                        ("0901-", false),
                        ("-0859", false),
                    ] {
                        assert_eq!(asking(range), is_in, "{path:?} {range}");
                    }
                }
                MatchingKind::Wildcard => {
                    for (pattern, is_it) in [("O*", true), ("?NE", true), ("*X", false), ("?", false)] {
                        assert_eq!(asking(pattern), is_it, "{path:?} {pattern}");
                    }
                }
                // Each row shows them above.
                MatchingKind::SingleValue | MatchingKind::Universal | MatchingKind::Sequence => {}
                MatchingKind::ListOfUid => panic!("{path:?}"),
            }
        }
    }
}

#[test]
fn a_step_of_several_stations_is_found_by_each_and_tells_all() {
    let path = [tags::SCHEDULED_PROCEDURE_STEP_SEQUENCE, tags::SCHEDULED_STATION_AE_TITLE];
    let station = |titles: &str| {
        let mut data_set = DataSet::new();
        data_set.set(path[1], titles).unwrap();
        within(&path, data_set.get_element(path[1]).unwrap().to_element())
    };
    let item = station(r"CT1\CT2\MR 1");
    for (asked, is_it) in [
        ("CT1", true),
        ("MR 1", true),
        ("CT", false),
        ("MR", false),
        ("ct1", false),
        (r"US1\CT2", true),
        (r"US1\US2", false),
        ("CT?", true),
    ] {
        let query = query(&station(asked));
        assert_eq!(query.matches(&item), is_it, "{asked}");
        let titles = at(&query.respond(&item), &path);
        assert!(!is_it || titles == at(&item, &path), "{asked}: {titles:?}");
    }
}
