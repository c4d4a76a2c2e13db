//! What is proposed, answered and agreed on (PS3.8 §9.3, PS3.7 annex D).
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod network;

use bytes::Bytes;
use kerma_association::{
    Negotiated, Role, Warning,
    negotiation::{
        AbstractSyntax, Answer, ExtendedNegotiation, Identity, Peers, Policy, Preference, Roles, Supported,
        TransferSyntaxes,
    },
};
use kerma_dictionary::{AeTitle, Uid};
use kerma_pdu::{
    AAssociateAc, AAssociateRj, AAssociateRq, AsynchronousOperationsWindow, PresentationContextResult,
    RoleSelection, SopClassCommonExtendedNegotiation, SopClassExtendedNegotiation, UserIdentityAc,
    UserIdentityRq,
};
use network::*;

use PresentationContextResult::{
    AbstractSyntaxNotSupported, Acceptance, TransferSyntaxesNotSupported, UserRejection,
};

fn accept(policy: &Policy, request: &AAssociateRq) -> AAssociateAc {
    match policy.answer(request, &mut |_| Identity::NotChecked).answer {
        Answer::Accept(acceptance) => *acceptance,
        Answer::Reject(rejection) => panic!("{rejection}"),
    }
}

fn reject(policy: &Policy, request: &AAssociateRq) -> AAssociateRj {
    match policy.answer(request, &mut |_| Identity::NotChecked).answer {
        Answer::Reject(rejection) => rejection,
        Answer::Accept(_) => panic!("accepted"),
    }
}

fn empty_policy() -> Policy {
    Policy::new(Uid::from_static("1.2.3.5"))
}

fn answers(policy: &Policy, request: &AAssociateRq) -> Vec<(u8, PresentationContextResult, Option<Uid>)> {
    let contexts = accept(policy, request).presentation_contexts;
    contexts.into_iter().map(|context| (context.id, context.result, context.transfer_syntax)).collect()
}

#[test]
fn the_order_of_preference_is_the_acceptors_or_the_requestors() {
    let request = request_for(vec![context(1, CT_IMAGE_STORAGE, &[JPEG, IMPLICIT, EXPLICIT])]);
    let policy = empty_policy().support(Supported::new(CT_IMAGE_STORAGE, vec![EXPLICIT, IMPLICIT]));
    assert_eq!(answers(&policy, &request), [(1, Acceptance, Some(EXPLICIT))]);
    let policy = Policy { preference: Preference::Requestor, ..policy };
    assert_eq!(answers(&policy, &request), [(1, Acceptance, Some(IMPLICIT))]);
    let policy = empty_policy().support(Supported::new(CT_IMAGE_STORAGE, TransferSyntaxes::Any));
    assert_eq!(answers(&policy, &request), [(1, Acceptance, Some(JPEG))]);
}

#[test]
fn each_context_has_its_result() {
    let request = request_for(vec![
        context(1, VERIFICATION, &[IMPLICIT]),
        context(3, Uid::from_static("1.2.3"), &[IMPLICIT]),
        context(5, CT_IMAGE_STORAGE, &[JPEG]),
        context(7, CT_IMAGE_STORAGE, &[EXPLICIT]),
    ]);
    assert_eq!(
        answers(&policy(), &request),
        [
            (1, Acceptance, Some(IMPLICIT)),
            (3, AbstractSyntaxNotSupported, Some(IMPLICIT)),
            (5, TransferSyntaxesNotSupported, Some(JPEG)),
            (7, Acceptance, Some(EXPLICIT)),
        ]
    );
}

#[test]
fn a_predicate_supports_private_abstract_syntaxes_and_the_first_that_matches_decides() {
    let anything = AbstractSyntax::matching(|uid| uid.as_bytes().starts_with(b"1.2.3."));
    let policy = empty_policy()
        .support(Supported::new(Uid::from_static("1.2.3.1"), JPEG))
        .support(Supported::new(anything, vec![IMPLICIT]));
    let request = request_for(vec![
        context(1, Uid::from_static("1.2.3.1"), &[IMPLICIT, JPEG]),
        context(3, Uid::from_static("1.2.3.99"), &[IMPLICIT, JPEG]),
        context(5, Uid::from_static("1.2.4"), &[IMPLICIT]),
    ]);
    assert_eq!(
        answers(&policy, &request),
        [
            (1, Acceptance, Some(JPEG)),
            (3, Acceptance, Some(IMPLICIT)),
            (5, AbstractSyntaxNotSupported, Some(IMPLICIT))
        ]
    );
}

#[test]
fn a_uid_that_is_empty_or_malformed_names_no_syntax_whatever_is_supported() {
    let anything = AbstractSyntax::matching(|_| true);
    let policy = empty_policy().support(Supported::new(anything, TransferSyntaxes::Any));
    let long: &[u8] = &[b'1'; 65];
    for malformed in
        [&b""[..], b"\0", b"  ", b".", b"1..2", b".1.2", b"1.2.", b"1.2a", b"1.2 3", b"../1", long]
    {
        let malformed = Uid::from_bytes(malformed);
        let request = request_for(vec![
            context(1, malformed.clone(), &[IMPLICIT]),
            context(3, CT_IMAGE_STORAGE, std::slice::from_ref(&malformed)),
            context(5, CT_IMAGE_STORAGE, &[malformed.clone(), IMPLICIT]),
        ]);
        assert_eq!(
            answers(&policy, &request),
            [
                (1, AbstractSyntaxNotSupported, Some(IMPLICIT)),
                (3, TransferSyntaxesNotSupported, Some(malformed.clone())),
                (5, Acceptance, Some(IMPLICIT)),
            ],
            "{malformed}"
        );
        let warnings = policy.answer(&request, &mut |_| Identity::NotChecked).warnings;
        assert_eq!(warnings, [Warning::MalformedSyntax(1)], "{malformed}");
    }
}

#[test]
fn a_private_syntax_may_be_padded_or_have_a_component_with_a_leading_zero() {
    let anything = AbstractSyntax::matching(|_| true);
    let policy = empty_policy().support(Supported::new(anything, TransferSyntaxes::Any));
    for tolerated in [&b"1.3.9999.01"[..], b"1.3.9999.1\0", b"1.3.9999.1 "] {
        let request = request_for(vec![context(1, Uid::from_bytes(tolerated), &[IMPLICIT])]);
        assert_eq!(answers(&policy, &request), [(1, Acceptance, Some(IMPLICIT))]);
    }
}

#[test]
fn the_ae_titles_are_compared_with_the_lists() {
    let one = |title| Peers::OneOf(vec![AeTitle::new(title).unwrap()]);
    let policy_with = |called, calling| Policy { called, calling, ..policy() };
    accept(&policy_with(one("ACCEPTOR"), one("REQUESTOR")), &request());
    accept(&policy_with(Peers::Any, Peers::Any), &request());
    let called = reject(&policy_with(one("OTHER"), Peers::Any), &request());
    assert_eq!(called, AAssociateRj { result: 1, source: 1, reason: 7 });
    let calling = reject(&policy_with(Peers::Any, one("OTHER")), &request());
    assert_eq!(calling, AAssociateRj { result: 1, source: 1, reason: 3 });
}

type Agreed = (Roles, Roles, Option<(bool, bool)>);

/// What a requestor that proposes these roles, and an acceptor that takes those, agree on: the roles of both
/// sides, and the selection in the answer.
fn roles(proposed: Option<Roles>, acceptor: Roles) -> Option<Agreed> {
    let mut request = request_for(vec![context(1, CT_IMAGE_STORAGE, &[IMPLICIT])]);
    request.user_information.role_selections = proposed
        .map(|Roles { scu, scp }| RoleSelection {
            sop_class_uid: CT_IMAGE_STORAGE,
            scu_role: scu,
            scp_role: scp,
        })
        .into_iter()
        .collect();
    let policy = empty_policy().support(Supported::new(CT_IMAGE_STORAGE, vec![IMPLICIT]).roles(acceptor));
    let acceptance = accept(&policy, &request);
    let selection = acceptance.user_information.role_selections.first();
    let selection = selection.map(|selection| (selection.scu_role, selection.scp_role));
    let side = |role| Negotiated::new(role, &request, &acceptance).0.context(1).map(|context| context.roles);
    if acceptance.presentation_contexts[0].result == UserRejection {
        assert_eq!((side(Role::Requestor), selection), (None, None));
    }
    Some((side(Role::Requestor)?, side(Role::Acceptor)?, selection))
}

#[test]
fn roles_are_what_is_both_proposed_and_taken() {
    const NONE: Option<Roles> = None;
    // Not proposed: the requestor is SCU, and nothing is answered.
    assert_eq!(roles(NONE, Roles::SCP), Some((Roles::SCU, Roles::SCP, None)));
    assert_eq!(roles(NONE, Roles::BOTH), Some((Roles::SCU, Roles::SCP, None)));
    assert_eq!(roles(NONE, Roles::SCU), None);
    // Proposed: answered with what the acceptor takes of it.
    assert_eq!(roles(Some(Roles::SCU), Roles::SCP), Some((Roles::SCU, Roles::SCP, Some((true, false)))));
    assert_eq!(roles(Some(Roles::SCP), Roles::SCU), Some((Roles::SCP, Roles::SCU, Some((false, true)))));
    assert_eq!(roles(Some(Roles::SCP), Roles::BOTH), Some((Roles::SCP, Roles::SCU, Some((false, true)))));
    assert_eq!(roles(Some(Roles::BOTH), Roles::SCP), Some((Roles::SCU, Roles::SCP, Some((true, false)))));
    assert_eq!(roles(Some(Roles::BOTH), Roles::BOTH), Some((Roles::BOTH, Roles::BOTH, Some((true, true)))));
    // No role is left: the context is refused.
    assert_eq!(roles(Some(Roles::SCP), Roles::SCP), None);
    assert_eq!(roles(Some(Roles::NONE), Roles::BOTH), None);
}

#[test]
fn a_role_that_was_proposed_and_not_answered_is_the_default_and_the_proposal_is_kept() {
    let mut request = request();
    request.user_information.role_selections =
        vec![RoleSelection { sop_class_uid: CT_IMAGE_STORAGE, scu_role: true, scp_role: true }];
    let (negotiated, _) = Negotiated::new(Role::Requestor, &request, &acceptance());
    let context = negotiated.context(3).unwrap();
    assert_eq!((context.roles, context.proposed), (Roles::SCU, Some(Roles::BOTH)));
}

#[test]
fn a_role_that_was_answered_and_not_proposed_is_ignored_with_a_warning() {
    let mut acceptance = acceptance();
    acceptance.user_information.role_selections =
        vec![RoleSelection { sop_class_uid: CT_IMAGE_STORAGE, scu_role: false, scp_role: true }];
    let (negotiated, warnings) = Negotiated::new(Role::Requestor, &request(), &acceptance);
    assert_eq!(negotiated.context(3).unwrap().roles, Roles::SCU);
    assert_eq!(warnings, [Warning::RoleNotProposed(CT_IMAGE_STORAGE)]);
}

#[test]
fn an_asynchronous_operations_window_is_granted_as_far_as_configured() {
    let window = |invoked, performed| AsynchronousOperationsWindow { invoked, performed };
    let granted = |ours, asked| {
        let mut request = request();
        request.user_information.asynchronous_operations_window = asked;
        let policy = Policy { asynchronous_operations_window: ours, ..policy() };
        let acceptance = accept(&policy, &request);
        let (negotiated, _) = Negotiated::new(Role::Requestor, &request, &acceptance);
        let answered = acceptance.user_information.asynchronous_operations_window;
        (answered, negotiated.asynchronous_operations_window)
    };
    assert_eq!(granted(None, None), (None, window(1, 1)));
    assert_eq!(granted(None, Some(window(5, 0))), (Some(window(1, 1)), window(1, 1)));
    assert_eq!(granted(Some(window(3, 0)), Some(window(5, 7))), (Some(window(3, 7)), window(3, 7)));
    assert_eq!(granted(Some(window(0, 2)), Some(window(0, 0))), (Some(window(0, 2)), window(0, 2)));
    assert_eq!(granted(Some(window(3, 3)), None), (None, window(1, 1)));
}

#[test]
fn more_operations_than_were_asked_for_are_not_granted() {
    let window = |invoked, performed| Some(AsynchronousOperationsWindow { invoked, performed });
    let (mut request, mut acceptance) = (request(), acceptance());
    request.user_information.asynchronous_operations_window = window(4, 1);
    acceptance.user_information.asynchronous_operations_window = window(0, 8);
    let (negotiated, _) = Negotiated::new(Role::Requestor, &request, &acceptance);
    assert_eq!(Some(negotiated.asynchronous_operations_window), window(4, 1));
}

#[test]
fn sop_class_extended_negotiation_is_answered_as_configured() {
    let mut request = request();
    let proposal = |sop_class_uid, information: &'static [u8]| SopClassExtendedNegotiation {
        sop_class_uid,
        service_class_application_information: Bytes::from_static(information),
    };
    request.user_information.sop_class_extended_negotiations =
        vec![proposal(CT_IMAGE_STORAGE, &[2, 1]), proposal(Uid::from_static("1.2.3"), &[1])];
    let answered = |extended_negotiation| {
        let supported = Supported::new(CT_IMAGE_STORAGE, vec![IMPLICIT]);
        let policy = empty_policy().support(supported.extended_negotiation(extended_negotiation));
        let acceptance = accept(&policy, &request);
        Negotiated::new(Role::Requestor, &request, &acceptance).0.sop_class_extended_negotiations
    };
    assert_eq!(answered(ExtendedNegotiation::Unanswered), []);
    assert_eq!(answered(ExtendedNegotiation::Echo), [proposal(CT_IMAGE_STORAGE, &[2, 1])]);
    let hook = ExtendedNegotiation::answer(|proposal| {
        let asked = &proposal.service_class_application_information;
        Some(asked.iter().map(|byte| byte & 1).collect())
    });
    assert_eq!(answered(hook), [proposal(CT_IMAGE_STORAGE, &[0, 1])]);
    assert_eq!(answered(ExtendedNegotiation::answer(|_| None)), []);
}

#[test]
fn sop_class_common_extended_negotiation_is_kept_and_not_answered() {
    let mut request = request();
    let common = SopClassCommonExtendedNegotiation {
        version: 0,
        sop_class_uid: Uid::from_static("1.2.3.4"),
        service_class_uid: Uid::from_static("1.2.840.10008.4.2"),
        related_general_sop_class_uids: vec![CT_IMAGE_STORAGE],
    };
    request.user_information.sop_class_common_extended_negotiations = vec![common.clone()];
    let acceptance = accept(&policy(), &request);
    assert_eq!(acceptance.user_information.sop_class_common_extended_negotiations, []);
    let (negotiated, _) = Negotiated::new(Role::Acceptor, &request, &acceptance);
    assert_eq!(negotiated.sop_class_common_extended_negotiations, [common]);
}

fn identified(user_identity_type: u8, positive_response_requested: bool) -> AAssociateRq {
    let mut request = request();
    request.user_information.user_identity_rq = Some(UserIdentityRq {
        user_identity_type,
        positive_response_requested,
        primary_field: Bytes::from_static(b"ticket"),
        secondary_field: Bytes::new(),
    });
    request
}

#[test]
fn user_identities_of_every_type_go_to_the_hook_and_are_answered_if_wanted() {
    for user_identity_type in 1..=5 {
        for wanted in [true, false] {
            let request = identified(user_identity_type, wanted);
            let mut asked = 0;
            let answered = policy().answer(&request, &mut |user| {
                asked += 1;
                assert_eq!(
                    (user.user_identity_type, &user.primary_field[..]),
                    (user_identity_type, &b"ticket"[..])
                );
                Identity::Accepted { server_response: Bytes::from_static(b"welcome") }
            });
            let Answer::Accept(acceptance) = answered.answer else { panic!("rejected") };
            let response = UserIdentityAc { server_response: Bytes::from_static(b"welcome") };
            assert_eq!(
                (acceptance.user_information.user_identity_ac, asked),
                (wanted.then_some(response), 1)
            );
        }
    }
}

#[test]
fn a_user_identity_that_the_hook_rejects_is_rejected_as_the_hook_says() {
    let rejection = AAssociateRj::NO_REASON_GIVEN_BY_ACSE;
    let answered = policy().answer(&identified(1, true), &mut |_| Identity::Rejected(rejection));
    assert_eq!(answered.answer, Answer::Reject(AAssociateRj { result: 1, source: 2, reason: 1 }));
}

#[test]
fn a_user_identity_that_is_not_checked_is_not_answered() {
    let acceptance = accept(&policy(), &identified(1, true));
    assert_eq!(acceptance.user_information.user_identity_ac, None);
}

#[test]
fn the_hook_is_not_asked_about_peers_that_may_not_come_in() {
    let policy = Policy { called: Peers::OneOf(vec![]), ..policy() };
    policy.answer(&identified(1, true), &mut |_| panic!("asked"));
}

#[test]
fn the_maximum_length_is_announced_and_the_peers_is_kept_both_ways() {
    let policy = Policy { maximum_length: 0, ..policy() };
    let acceptance = accept(&policy, &request());
    let (requestor, _) = Negotiated::new(Role::Requestor, &request(), &acceptance);
    assert_eq!((requestor.own_maximum_length, requestor.peer_maximum_length), (16384, Some(0)));
    let (acceptor, _) = Negotiated::new(Role::Acceptor, &request(), &acceptance);
    assert_eq!((acceptor.own_maximum_length, acceptor.peer_maximum_length), (0, Some(16384)));
    assert_eq!(requestor.send_maximum_length(131_072), 131_072, "0 is no limit, so ours counts");
    assert_eq!(acceptor.send_maximum_length(131_072), 16384);
    assert_eq!(acceptor.send_maximum_length(4096), 4096);
}

#[test]
fn a_maximum_length_in_which_nothing_fits_is_taken_as_8_with_a_warning() {
    let mut acceptance = acceptance();
    acceptance.user_information.maximum_length = Some(5);
    let (negotiated, warnings) = Negotiated::new(Role::Requestor, &request(), &acceptance);
    assert_eq!(negotiated.send_maximum_length(131_072), 8);
    assert_eq!(warnings, [Warning::MaximumLengthTooShort(5)]);
}

#[test]
fn an_acceptance_copies_what_the_standard_wants_copied() {
    let request = AAssociateRq { reserved: [7; 32], ..request() };
    let acceptance = accept(&policy(), &request);
    assert_eq!(acceptance.called_ae_title.field(), request.called_ae_title.field());
    assert_eq!(acceptance.calling_ae_title.field(), request.calling_ae_title.field());
    assert_eq!(acceptance.reserved, request.reserved);
    assert_eq!(acceptance.user_information.implementation_class_uid, Some(Uid::from_static("1.2.3.5")));
}
