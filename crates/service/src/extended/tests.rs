use super::*;
use alloc::vec::Vec;
use kerma_association::negotiation::ExtendedNegotiation;
use kerma_dictionary::uids;
use proptest::prelude::*;

#[test]
fn an_acceptor_answers_with_what_it_supports_of_what_was_asked() {
    let supported = FindNegotiation::ALL.relational_queries(false).empty_value(false);
    for (asked, answer) in [
        (&[1][..], &[0][..]),
        (&[1, 1], &[0, 1]),
        (&[1, 0, 1, 0, 1], &[0, 0, 1, 0, 1]),
        (&[1, 1, 1, 1, 1, 1, 1], &[0, 1, 1, 1, 1, 0, 1]),
        // Bytes of a later edition are not answered, and what is no 1 was not asked for.
        (&[1, 1, 2, 255, 0, 0, 0, 1, 1], &[0, 1, 0, 0, 0, 0, 0]),
        (&[], &[0]),
    ] {
        assert_eq!(supported.answer(asked), answer, "{asked:?}");
    }
}

#[test]
fn a_worklist_answers_three_bytes_or_four() {
    let supported = WorklistNegotiation::ALL;
    assert_eq!(supported.answer(&[1, 1, 1]), [1, 1, 1][..]);
    assert_eq!(supported.answer(&[1, 1, 0, 1]), [1, 1, 0, 1][..]);
    assert_eq!(WorklistNegotiation::default().answer(&[1, 1, 1, 1]), [1, 1, 0, 0][..]);
}

#[test]
fn a_storage_scp_says_what_it_is_whatever_the_scu_is() {
    assert_eq!(StorageNegotiation::default().to_bytes(), [3, 0, 0, 0, 2, 0][..]);
    assert_eq!(StorageNegotiation::FULL.answer(&[3, 0, 0, 0, 2, 0]), [2, 0, 3, 0, 0, 0][..]);
    let undefined = StorageNegotiation::from_bytes(&[7, 9, 8]);
    assert_eq!(undefined.level_of_support, LevelOfSupport::Undefined(7));
    assert_eq!(undefined.element_coercion, ElementCoercion::ScuOnly);
}

#[test]
fn a_policy_answers_for_the_scp() {
    let ExtendedNegotiation::Answer(answer) =
        RetrieveNegotiation::default().relational_retrieval(true).policy()
    else {
        unreachable!("it answers")
    };
    let asked = RetrieveNegotiation::ALL.item(uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_MOVE);
    assert_eq!(answer(&asked).as_deref(), Some(&[1, 0][..]));
}

#[test]
fn a_sub_item_is_typed_by_its_sop_class() {
    let of = |sop_class_uid: Uid| {
        Extended::of(&SopClassExtendedNegotiation {
            sop_class_uid,
            service_class_application_information: Bytes::from_static(&[1, 1, 1]),
        })
    };
    let find =
        FindNegotiation::default().relational_queries(true).combined_date_time(true).fuzzy_person_names(true);
    assert_eq!(of(uids::PATIENT_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND), Extended::Find(find));
    assert_eq!(
        of(uids::PATIENT_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_GET),
        Extended::Retrieve(RetrieveNegotiation::ALL)
    );
    let worklist = WorklistNegotiation::default().fuzzy_person_names(true);
    assert_eq!(of(uids::MODALITY_WORKLIST_INFORMATION_MODEL_FIND), Extended::Worklist(worklist));
    assert_eq!(
        of(uids::COMPOSITE_INSTANCE_ROOT_RETRIEVE_MOVE),
        Extended::InstanceRoot(InstanceRootNegotiation::ALL)
    );
    assert!(matches!(
        of(uids::CT_IMAGE_STORAGE),
        Extended::Storage(StorageNegotiation { level_of_support: LevelOfSupport::Base, .. })
    ));
    assert_eq!(of(uids::VERIFICATION), Extended::Other(Bytes::from_static(&[1, 1, 1])));
}

#[test]
fn what_was_accepted_is_found_by_its_sop_class() {
    let items = [FindNegotiation::ALL.item(uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND)];
    let of = |uid: Uid| FindNegotiation::of(&items, &uid);
    assert_eq!(of(uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND), Some(FindNegotiation::ALL));
    assert_eq!(of(uids::PATIENT_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND), None);
}

fn reads_what_it_wrote<T: ApplicationInformation + PartialEq + core::fmt::Debug>(bytes: &[u8]) {
    let information = T::from_bytes(bytes);
    assert_eq!(T::from_bytes(&information.to_bytes()), information);
    assert!(information.answer(bytes).len() <= bytes.len().max(6));
}

proptest! {
    #[test]
    fn what_was_written_is_read_back(bytes in proptest::collection::vec(0..4_u8, 0..10)) {
        let bytes: Vec<u8> = bytes;
        reads_what_it_wrote::<FindNegotiation>(&bytes);
        reads_what_it_wrote::<RetrieveNegotiation>(&bytes);
        reads_what_it_wrote::<WorklistNegotiation>(&bytes);
        reads_what_it_wrote::<InstanceRootNegotiation>(&bytes);
        reads_what_it_wrote::<StorageNegotiation>(&bytes);
    }

    #[test]
    fn nothing_is_accepted_that_was_not_asked_or_is_not_supported(a in proptest::collection::vec(0..2_u8, 0..8), b in proptest::collection::vec(0..2_u8, 0..8)) {
        let supported = FindNegotiation::from_bytes(&a);
        let accepted = FindNegotiation::from_bytes(&supported.answer(&b));
        prop_assert_eq!(accepted, supported.and(FindNegotiation::from_bytes(&b)));
    }
}
