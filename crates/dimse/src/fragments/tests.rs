use super::*;
use crate::CEchoRq;
use alloc::vec;
use kerma_dictionary::Uid;

fn lengths(pdvs: impl IntoIterator<Item = Pdv>) -> Vec<(usize, bool)> {
    pdvs.into_iter().map(|pdv| (pdv.data.len(), pdv.last)).collect()
}

#[test]
fn a_fragment_leaves_room_for_the_pdv_header_and_is_even() {
    assert_eq!(FragmentLength::of(16_384).get(), 16_378);
    assert_eq!(FragmentLength::of(16_383).get(), 16_376);
    assert_eq!(FragmentLength::of(16).get(), 10);
    assert_eq!(FragmentLength::of(8).get(), 2);
    for too_small in 1..8 {
        assert_eq!(FragmentLength::of(too_small).get(), 2);
    }
}

#[test]
fn a_peer_without_a_limit_gets_ours() {
    assert_eq!(FragmentLength::of(0), FragmentLength::LONGEST);
    assert_eq!(FragmentLength::of(u32::MAX), FragmentLength::LONGEST);
    assert_eq!(FragmentLength::of(0).at_most(1001).get(), 1000);
    assert_eq!(FragmentLength::of(16).at_most(1001).get(), 10);
    assert_eq!(FragmentLength::LONGEST.get() + 6, 128 * 1024);
}

#[test]
fn a_command_is_fragmented_too_if_the_peer_takes_but_16_bytes() {
    let command = CEchoRq::new(1, Uid::from_static("1.2.840.10008.1.1")).into();
    let pdvs: Vec<Pdv> = Fragments::command(7, FragmentLength::of(16), &command, false).collect();
    assert_eq!(pdvs.len(), 7);
    assert!(pdvs.iter().all(|pdv| pdv.command && pdv.context_id == 7));
    assert_eq!(lengths(pdvs.into_iter().skip(5)), [(10, false), (8, true)]);
}

#[test]
fn a_data_set_in_one_chunk_is_sliced_and_not_copied() {
    let data: Bytes = vec![1; 25].into();
    let pdvs: Vec<Pdv> = Fragments::data_set(1, FragmentLength::of(16), [data.slice(..24)]).collect();
    assert_eq!(lengths(pdvs.clone()), [(10, false), (10, false), (4, true)]);
    let mut at = data.as_ptr();
    for pdv in &pdvs {
        assert_eq!(pdv.data.as_ptr(), at);
        at = at.wrapping_add(pdv.data.len());
    }
}

#[test]
fn a_source_read_in_multiples_of_the_fragment_length_is_not_copied_and_has_no_empty_last_fragment() {
    let length = FragmentLength::of(16);
    let mut fragmenter = Fragmenter::data_set(1, length);
    let chunk: Bytes = vec![1; 20].into();
    let mut pdvs = Vec::new();
    for _ in 0..2 {
        fragmenter.push(chunk.clone());
        while let Some(pdv) = fragmenter.next_pdv() {
            pdvs.push(pdv);
        }
    }
    assert_eq!(lengths(pdvs.clone()), [(10, false), (10, false), (10, false)]);
    fragmenter.finish();
    pdvs.extend(fragmenter.next_pdv());
    assert_eq!(lengths(pdvs.clone()), [(10, false), (10, false), (10, false), (10, true)]);
    assert!(pdvs.iter().all(|pdv| chunk.as_ptr_range().contains(&pdv.data.as_ptr())));
    assert!(fragmenter.is_done());
    assert_eq!(fragmenter.next_pdv(), None);
}

#[test]
fn small_and_odd_chunks_are_joined_to_full_fragments() {
    let chunks = [1, 3, 0, 9, 2].map(|n| Bytes::from(vec![7; n]));
    assert_eq!(lengths(Fragments::data_set(1, FragmentLength::of(16), chunks)), [(10, false), (6, true)]);
}

#[test]
fn an_empty_data_set_is_one_empty_last_fragment() {
    assert_eq!(lengths(Fragments::data_set(1, FragmentLength::of(16), [])), [(0, true)]);
}

#[test]
fn quirk_a_fragment_of_odd_length_is_never_sent() {
    let odd = Bytes::from_static(&[1, 2, 3]);
    let pdvs: Vec<Pdv> = Fragments::data_set(1, FragmentLength::of(0), [odd]).collect();
    assert_eq!(
        pdvs,
        [Pdv { context_id: 1, command: false, last: true, data: Bytes::from_static(&[1, 2, 3, 0]) }]
    );
}
