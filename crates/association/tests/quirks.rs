//! What real peers send, each with what this side does with it. The rows of the quirk list that concern command
//! sets are tests of kerma-dimse.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod network;

use bytes::Bytes;
use kerma_association::{
    Aborted, Error, Event, Expecting, Fault, ForeignProtocol, Input, Misuse, NoReleaseRp, PeerFault,
    TimedOut, Warning,
    negotiation::{Peers, Policy},
    table::Sta,
};
use kerma_dictionary::{AeTitle, Uid};
use kerma_pdu::{
    AAbort, AAssociateAc, AAssociateRj, AAssociateRq, Item, Pdu, PresentationContextAc,
    PresentationContextResult, PresentationContextRq, UserInformation,
};
use network::*;

/// An acceptor to which a peer sent this request, answered by `policy`.
fn answered_with(policy: &Policy, request: AAssociateRq) -> (Machine, Vec<Warning>) {
    let (called, calling) = (*request.called_ae_title.field(), *request.calling_ae_title.field());
    let mut bytes = encode(&Pdu::AAssociateRq(request));
    // Titles as a peer pads them, not as they are written.
    bytes[10..26].copy_from_slice(&called);
    bytes[26..42].copy_from_slice(&calling);
    let mut machine = Machine::acceptor();
    machine.send_bytes(&bytes);
    let Some(Event::Requested(request)) = machine.next_event() else { panic!("no request") };
    let answered = policy.answer(&request, &mut |_| panic!("no identity"));
    machine.input(answered.answer.into());
    (machine, answered.warnings)
}

fn answered(request: AAssociateRq) -> (Machine, Vec<Warning>) {
    answered_with(&policy(), request)
}

fn results(machine: &mut Machine) -> Vec<(u8, PresentationContextResult)> {
    match machine.next_pdu() {
        Some(Pdu::AAssociateAc(ac)) => ac.presentation_contexts.iter().map(|c| (c.id, c.result)).collect(),
        other => panic!("{other:?}"),
    }
}

/// A requestor whose [`request`] got this acceptance.
fn accepted_with(acceptance: AAssociateAc) -> Machine {
    let mut machine = Machine::requestor(request());
    recv!(machine, Pdu::AAssociateRq(_));
    send!(machine, Pdu::AAssociateAc(acceptance));
    machine
}

use PresentationContextResult::{Acceptance, NoReason, TransferSyntaxesNotSupported};

mod sent_to_an_acceptor {
    use super::*;

    #[test]
    fn ae_titles_padded_with_nul_are_trimmed_with_a_warning() {
        for title in [*b"ACCEPTOR\0\0\0\0\0\0\0\0", *b"ACCEPTOR\0       "] {
            let policy = Policy { called: Peers::OneOf(vec![AeTitle::new("ACCEPTOR").unwrap()]), ..policy() };
            let request = AAssociateRq { called_ae_title: AeTitle::from_field(title), ..request() };
            let (mut machine, warnings) = answered_with(&policy, request);
            assert_eq!(warnings, [Warning::AeTitleNulPadded]);
            assert_eq!(results(&mut machine), [(1, Acceptance), (3, Acceptance)]);
        }
    }

    #[test]
    fn a_blank_calling_ae_title_is_accepted_unless_a_list_speaks_against_it() {
        let list = Policy { calling: Peers::OneOf(vec![AeTitle::new("REQUESTOR").unwrap()]), ..policy() };
        for blank in [[0; 16], [b' '; 16]] {
            let request = AAssociateRq { calling_ae_title: AeTitle::from_field(blank), ..request() };
            let (mut machine, _) = answered(request.clone());
            recv!(machine, Pdu::AAssociateAc(_));
            let (mut machine, _) = answered_with(&list, request);
            recv!(machine, Pdu::AAssociateRj(AAssociateRj { result: 1, source: 1, reason: 3 }));
        }
    }

    #[test]
    fn an_ae_title_with_a_latin_1_byte_is_accepted_and_shown_as_ascii() {
        let calling_ae_title = AeTitle::from_field(*b"R\xD6NTGEN         ");
        let (mut machine, _) = answered(AAssociateRq { calling_ae_title, ..request() });
        recv!(machine, Pdu::AAssociateAc(ac) if ac.calling_ae_title.field() == calling_ae_title.field());
        assert_eq!(calling_ae_title.to_string(), "R\\xd6NTGEN");
    }

    #[test]
    fn of_the_protocol_version_bit_0_alone_counts() {
        let (mut machine, _) = answered(AAssociateRq { protocol_version: 3, ..request() });
        recv!(machine, Pdu::AAssociateAc(AAssociateAc { protocol_version: 1, .. }));

        let mut machine = Machine::acceptor();
        send!(machine, Pdu::AAssociateRq(AAssociateRq { protocol_version: 2, ..request() }));
        recv!(machine, Pdu::AAssociateRj(AAssociateRj { result: 1, source: 2, reason: 2 }));
        event!(machine, Event::Rejected(AAssociateRj::PROTOCOL_VERSION_NOT_SUPPORTED));
        assert_eq!(machine.state(), Sta::Sta13);
    }

    #[test]
    fn reserved_bytes_that_are_not_zero_are_ignored() {
        let mut bytes = encode(&Pdu::AAssociateRq(request()));
        for reserved in [1, 8, 9, 75] {
            bytes[reserved] = 0xFF;
        }
        bytes[42..74].fill(0xFF);
        let mut machine = Machine::acceptor();
        machine.send_bytes(&bytes);
        machine.answer(&policy());
        recv!(machine, Pdu::AAssociateAc(ac) if ac.reserved == [0xFF; 32]);
    }

    #[test]
    fn even_presentation_context_ids_are_accepted_with_a_warning() {
        let (mut machine, warnings) = answered(request_for(vec![context(2, VERIFICATION, &[IMPLICIT])]));
        assert_eq!(warnings, [Warning::EvenContextId(2)]);
        assert_eq!(results(&mut machine), [(2, Acceptance)]);
        event!(machine, Event::Accepted);
        send!(machine, p_data([pdv(2, true, true, b"echo")]));
        event!(machine, Event::Data(_));
    }

    #[test]
    fn of_duplicate_context_ids_the_first_wins_and_gets_the_one_result() {
        let contexts = vec![context(1, VERIFICATION, &[IMPLICIT]), context(1, CT_IMAGE_STORAGE, &[EXPLICIT])];
        let (mut machine, warnings) = answered(request_for(contexts));
        assert_eq!(warnings, [Warning::DuplicateContextId(1)]);
        assert_eq!(results(&mut machine), [(1, Acceptance)]);
        let context = machine.association.negotiated().unwrap().context(1).unwrap();
        assert_eq!(context.abstract_syntax, VERIFICATION);
    }

    #[test]
    fn a_context_without_transfer_syntax_gets_result_4() {
        let contexts = vec![context(1, VERIFICATION, &[]), context(3, VERIFICATION, &[IMPLICIT])];
        let (mut machine, warnings) = answered(request_for(contexts));
        assert_eq!(warnings, [Warning::IncompleteContext(1)]);
        assert_eq!(results(&mut machine), [(1, TransferSyntaxesNotSupported), (3, Acceptance)]);
        event!(machine, Event::Accepted);
        send!(machine, p_data([pdv(1, true, true, b"echo")]));
        recv!(machine, Pdu::AAbort(AAbort::INVALID_PDU_PARAMETER_VALUE));
    }

    #[test]
    fn without_user_information_or_maximum_length_16_kib_are_sent_at_most() {
        let (mut machine, _) =
            answered(AAssociateRq { user_information: UserInformation::default(), ..request() });
        recv!(machine, Pdu::AAssociateAc(_));
        event!(machine, Event::Warning(Warning::NoMaximumLength));
        event!(machine, Event::Accepted);
        assert_eq!(machine.association.maximum_fragment(), 16384 - 6);
    }

    #[test]
    fn an_implementation_class_uid_is_not_needed() {
        let mut request = request();
        request.user_information.implementation_class_uid = None;
        let (mut machine, warnings) = answered(request);
        assert_eq!((results(&mut machine).len(), warnings.len()), (2, 0));
    }

    #[test]
    fn unknown_items_and_user_sub_items_are_skipped() {
        let unknown = Item { item_type: 0x7E, body: Bytes::from_static(b"vendor") };
        let mut request = AAssociateRq { unknown_items: vec![unknown.clone()], ..request() };
        request.user_information.unknown_items.push(unknown);
        let (mut machine, warnings) = answered(request);
        assert_eq!(results(&mut machine), [(1, Acceptance), (3, Acceptance)]);
        assert_eq!(warnings, []);
    }

    #[test]
    fn uids_padded_with_nul_or_space_are_trimmed() {
        for padding in ["\0", " ", "\0\0"] {
            // As items of whose bodies nothing is known, so that they are written as they are.
            let item = |item_type: u8, uid: Uid| Item { item_type, body: format!("{uid}{padding}").into() };
            let nested = |item: Item| {
                let length = u16::try_from(item.body.len()).unwrap().to_be_bytes();
                [&[item.item_type, 0], &length[..], &item.body].concat()
            };
            let body =
                [vec![1, 0, 0, 0], nested(item(0x30, VERIFICATION)), nested(item(0x40, IMPLICIT))].concat();
            let context = Item { item_type: 0x20, body: body.into() };
            let request = AAssociateRq {
                application_context: None,
                unknown_items: vec![item(0x10, APPLICATION_CONTEXT), context],
                ..request_for(Vec::new())
            };
            let (mut machine, warnings) = answered(request);
            assert_eq!((results(&mut machine), warnings.len()), (vec![(1, Acceptance)], 0));
        }
    }

    #[test]
    fn a_wrong_application_context_is_rejected() {
        for application_context in [None, Some(Uid::from_static("1.2.3"))] {
            let (mut machine, _) = answered(AAssociateRq { application_context, ..request() });
            recv!(machine, Pdu::AAssociateRj(AAssociateRj { result: 1, source: 1, reason: 2 }));
            event!(machine, Event::Rejected(_));
        }
    }

    #[test]
    fn a_command_in_any_number_of_pdvs_and_pdus_is_handed_on_in_order() {
        let halves = [pdv(1, true, false, b"comm"), pdv(1, true, true, b"and.")];
        let then_empty = [pdv(1, true, false, b"command."), pdv(1, true, true, b"")];
        let command_and_data = [pdv(3, true, true, b"command."), pdv(3, false, true, b"data")];
        for pdvs in [halves, then_empty, command_and_data] {
            let mut machine = Machine::established_acceptor();
            send!(machine, p_data(pdvs.clone()));
            pdvs.iter().for_each(|pdv| event!(machine, Event::Data(data) if data == *pdv));
            pdvs.iter().for_each(|pdv| send!(machine, p_data([pdv.clone()])));
            pdvs.iter().for_each(|pdv| event!(machine, Event::Data(data) if data == *pdv));
            machine.assert_quiet();
        }
    }

    #[test]
    fn an_empty_fragment_and_a_p_data_tf_without_one_are_passed_over_with_a_warning_each() {
        let mut machine = Machine::established_acceptor();
        for _ in 0..3 {
            send!(machine, p_data([]));
            send!(machine, p_data([pdv(1, true, false, b"")]));
        }
        send!(machine, p_data([pdv(1, true, true, b"echo")]));
        event!(machine, Event::Warning(Warning::EmptyPData));
        event!(machine, Event::Warning(Warning::EmptyFragment));
        event!(machine, Event::Data(data) if data.data == "echo");
        machine.assert_quiet();
    }

    #[test]
    fn a_fragment_of_odd_length_is_taken_and_never_sent() {
        let mut machine = Machine::established_acceptor();
        send!(machine, p_data([pdv(1, true, true, b"odd")]));
        event!(machine, Event::Warning(Warning::OddFragment));
        event!(machine, Event::Data(data) if data.data == "odd");
        let sent = machine.try_input(Input::Data(pdv(1, true, true, b"odd")));
        assert_eq!(sent, Err(Misuse::OddFragment(3)));
    }

    #[test]
    fn a_pdv_on_a_context_that_was_not_negotiated_is_aborted_2_6() {
        let mut machine = Machine::established_acceptor();
        send!(machine, p_data([pdv(1, true, true, b"good"), pdv(99, true, true, b"bad.")]));
        recv!(machine, Pdu::AAbort(AAbort { source: 2, reason: 6 }));
        event!(
            machine,
            Event::Ended(Error::PeerFault(PeerFault { fault: Fault::ContextNotAccepted(99), .. }))
        );
        machine.assert_quiet();
    }

    #[test]
    fn an_unknown_pdu_type_is_aborted_2_1() {
        for mut machine in [Machine::acceptor(), Machine::established_acceptor()] {
            machine.send_bytes(&[8, 0, 0, 0, 0, 4, 0, 0, 0, 0]);
            recv!(machine, Pdu::AAbort(AAbort { source: 2, reason: 1 }));
            event!(
                machine,
                Event::Ended(Error::PeerFault(PeerFault { fault: Fault::UnknownPduType(8), .. }))
            );
            // What follows cannot be told apart into PDUs.
            send!(machine, Pdu::AReleaseRq);
            machine.assert_quiet();
            assert_eq!(machine.state(), Sta::Sta13);
        }
    }

    #[test]
    fn an_a_release_rq_without_body_is_tolerated() {
        let mut machine = Machine::established_acceptor();
        machine.send_bytes(&[5, 0, 0, 0, 0, 0]);
        event!(machine, Event::Warning(Warning::OddLength(..)));
        event!(machine, Event::ReleaseRequested);
        machine.input(Input::ReleaseResponse);
        recv!(machine, Pdu::AReleaseRp);
        event!(machine, Event::Released);
    }

    #[test]
    fn an_a_release_rq_before_the_association_is_aborted() {
        let mut machine = Machine::acceptor();
        send!(machine, Pdu::AReleaseRq);
        recv!(machine, Pdu::AAbort(AAbort { source: 0, .. }));
        event!(machine, Event::Ended(Error::PeerFault(_)));
        assert_eq!(machine.state(), Sta::Sta13);
    }

    #[test]
    fn http_and_tls_on_a_plain_port_are_named_and_closed() {
        let tls: &[u8] = &[0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xFC, 0x03, 0x03];
        let conversations = [
            (&b"GET / HTTP/1.1\r\nHost: pacs:104\r\n\r\n"[..], ForeignProtocol::Http),
            (b"POST /wado HTTP/1.1\r\n", ForeignProtocol::Http),
            (tls, ForeignProtocol::Tls),
            (b"SSH-2.0-OpenSSH_9.6\r\n", ForeignProtocol::Ssh),
            (b"\x0BMSH|^~\\&|", ForeignProtocol::Hl7),
        ];
        for (bytes, protocol) in conversations {
            let mut machine = Machine::acceptor();
            machine.send_bytes(bytes);
            event!(machine, Event::Ended(Error::PeerFault(fault)) if fault.fault == Fault::NotDicom(protocol)
                && fault.to_string().contains(&protocol.to_string()));
            assert!(machine.closed);
            machine.assert_quiet();
        }
    }

    #[test]
    fn an_a_associate_rq_that_claims_4_gib_is_aborted_2_6_at_its_header() {
        let mut machine = Machine::acceptor();
        machine.send_bytes(&[1, 0, 0xFF, 0xFF, 0xFF, 0xFF]);
        recv!(machine, Pdu::AAbort(AAbort { source: 2, reason: 6 }));
        event!(machine, Event::Ended(Error::PeerFault(fault))
            if matches!(fault.fault, Fault::PduTooLong { length: 0xFFFF_FFFF, .. }));
        machine.send_bytes(&[0; 100_000]);
        machine.assert_quiet();
        assert!(machine.association.buffer_capacity() < 300_000);
    }

    #[test]
    fn a_pdv_of_length_1_or_beyond_its_pdu_is_aborted_2_6() {
        let length_1: &[u8] = &[4, 0, 0, 0, 0, 5, 0, 0, 0, 1, 1];
        let beyond: &[u8] = &[4, 0, 0, 0, 0, 6, 0, 0, 0, 9, 1, 3];
        for bytes in [length_1, beyond] {
            let mut machine = Machine::established_acceptor();
            machine.send_bytes(bytes);
            recv!(machine, Pdu::AAbort(AAbort { source: 2, reason: 6 }));
            event!(machine, Event::Ended(Error::PeerFault(fault)) if matches!(fault.fault, Fault::InvalidPdu(_)));
        }
    }

    #[test]
    fn if_no_context_fits_all_are_rejected_and_the_peer_decides() {
        let (mut machine, _) =
            answered(request_for(vec![context(1, Uid::from_static("1.2.3"), &[IMPLICIT])]));
        assert_eq!(results(&mut machine), [(1, PresentationContextResult::AbstractSyntaxNotSupported)]);
        event!(machine, Event::Accepted);
        send!(machine, Pdu::AReleaseRq);
        event!(machine, Event::ReleaseRequested);
    }

    #[test]
    fn pdus_above_the_maximum_announced_are_taken_up_to_twice_as_much_with_a_warning() {
        let mut machine = Machine::established_acceptor();
        send!(machine, p_data([pdv(3, false, false, &[7; 32_762])]));
        send!(machine, p_data([pdv(3, false, true, &[7; 32_762])]));
        event!(machine, Event::Warning(Warning::PDataTooLong { length: 32_768, announced: 16384 }));
        (0..2).for_each(|_| event!(machine, Event::Data(data) if data.data == [7; 32_762][..]));
        machine.send_bytes(&[4, 0, 0, 0, 0x80, 1]);
        recv!(machine, Pdu::AAbort(AAbort { source: 2, reason: 6 }));
    }

    #[test]
    fn any_source_and_reason_of_an_a_abort_is_understood() {
        let abort = AAbort { source: 1, reason: 77 };
        let mut machine = Machine::established_acceptor();
        send!(machine, Pdu::AAbort(abort));
        event!(machine, Event::Ended(Error::Aborted(Aborted::ByPeer(by_peer))) if by_peer == abort);
    }
}

mod sent_to_a_requestor {
    use super::*;

    #[test]
    fn a_rejected_context_needs_no_transfer_syntax() {
        let mut acceptance = acceptance();
        acceptance.presentation_contexts[0] =
            PresentationContextAc { id: 1, result: NoReason, transfer_syntax: None };
        let mut machine = accepted_with(acceptance);
        event!(machine, Event::Accepted);
        let negotiated = machine.association.negotiated().unwrap();
        assert_eq!(negotiated.contexts.iter().map(|context| context.id).collect::<Vec<_>>(), [3]);
        assert_eq!(negotiated.rejected[0].result, NoReason);
    }

    #[test]
    fn an_accepted_context_that_was_never_proposed_is_ignored_with_a_warning() {
        let mut acceptance = acceptance();
        acceptance.presentation_contexts.push(PresentationContextAc {
            id: 99,
            result: Acceptance,
            transfer_syntax: Some(IMPLICIT),
        });
        let mut machine = accepted_with(acceptance);
        event!(machine, Event::Warning(Warning::ContextNotProposed(99)));
        event!(machine, Event::Accepted);
        let sent = machine.try_input(Input::Data(pdv(99, true, true, b"echo")));
        assert_eq!(sent, Err(Misuse::ContextNotAccepted(99)));
    }

    #[test]
    fn without_user_information_or_maximum_length_16_kib_are_sent_at_most() {
        let mut machine =
            accepted_with(AAssociateAc { user_information: UserInformation::default(), ..acceptance() });
        event!(machine, Event::Warning(Warning::NoMaximumLength));
        event!(machine, Event::Accepted);
        assert_eq!(machine.association.maximum_fragment(), 16384 - 6);
    }

    #[test]
    fn protocol_version_3_is_fine() {
        let mut machine = accepted_with(AAssociateAc { protocol_version: 3, ..acceptance() });
        event!(machine, Event::Accepted);
    }

    #[test]
    fn with_maximum_length_16_everything_is_sent_in_fragments_of_10_bytes() {
        let mut acceptance = acceptance();
        acceptance.user_information.maximum_length = Some(16);
        let mut machine = accepted_with(acceptance);
        event!(machine, Event::Accepted);
        assert_eq!(machine.association.maximum_fragment(), 10);
        machine.input(Input::Data(pdv(1, true, false, &[1; 10])));
        machine.input(Input::Data(pdv(1, true, true, &[2; 4])));
        assert_eq!(machine.transmitted.len(), (6 + 16) + (6 + 10));
        recv!(machine, Pdu::PDataTf(p_data) if p_data.values[0].data == [1; 10][..]);
        recv!(machine, Pdu::PDataTf(p_data) if p_data.values[0].last);
    }

    #[test]
    fn a_response_split_over_pdus_is_handed_on_in_order() {
        let mut machine = Machine::established_requestor();
        send!(machine, p_data([pdv(1, true, false, b"resp")]));
        send!(machine, p_data([pdv(1, true, true, b"onse")]));
        event!(machine, Event::Data(data) if data.data == "resp" && !data.last);
        event!(machine, Event::Data(data) if data.data == "onse" && data.last);
    }

    #[test]
    fn a_data_set_that_was_promised_and_does_not_come_is_a_dimse_timeout() {
        let mut machine = Machine::established_requestor();
        machine.association.expect(machine.now, Expecting::Response);
        machine.pass(seconds(20));
        send!(machine, p_data([pdv(3, true, true, b"response with a data set")]));
        event!(machine, Event::Data(_));
        machine.pass(seconds(29));
        machine.assert_quiet();
        machine.pass(seconds(1));
        recv!(machine, Pdu::AAbort(AAbort::SERVICE_USER));
        event!(machine, Event::Ended(Error::TimedOut(TimedOut::Dimse(limit))) if limit == seconds(30));
    }

    #[test]
    fn data_after_our_a_release_rq_is_delivered() {
        let mut machine = Machine::established_requestor();
        machine.input(Input::Release);
        recv!(machine, Pdu::AReleaseRq);
        send!(machine, p_data([pdv(1, true, true, b"late")]));
        event!(machine, Event::Data(data) if data.data == "late");
        assert_eq!(machine.state(), Sta::Sta7);
        send!(machine, Pdu::AReleaseRp);
        event!(machine, Event::Released);
    }

    #[test]
    fn a_release_collision_is_resolved_in_either_role() {
        let mut machine = Machine::established_requestor();
        machine.input(Input::Release);
        send!(machine, Pdu::AReleaseRq);
        event!(machine, Event::ReleaseRequested);
        machine.input(Input::ReleaseResponse);
        recv!(machine, Pdu::AReleaseRq);
        recv!(machine, Pdu::AReleaseRp);
        send!(machine, Pdu::AReleaseRp);
        event!(machine, Event::Released);
        assert_eq!(machine.state(), Sta::Sta1);

        let mut machine = Machine::established_acceptor();
        machine.input(Input::Release);
        send!(machine, Pdu::AReleaseRq);
        event!(machine, Event::ReleaseRequested);
        machine.input(Input::ReleaseResponse);
        recv!(machine, Pdu::AReleaseRq);
        machine.assert_quiet();
        send!(machine, Pdu::AReleaseRp);
        recv!(machine, Pdu::AReleaseRp);
        event!(machine, Event::Released);
    }

    #[test]
    fn no_a_release_rp_or_an_abort_instead_is_success_with_a_warning() {
        let mut machine = Machine::established_requestor();
        machine.input(Input::Release);
        send!(machine, Pdu::AAbort(AAbort::REASON_NOT_SPECIFIED));
        event!(machine, Event::Warning(Warning::ReleaseNotAnswered(NoReleaseRp::Abort)));
        event!(machine, Event::Released);
        assert!(machine.closed);

        let mut machine = Machine::established_requestor();
        machine.input(Input::Release);
        recv!(machine, Pdu::AReleaseRq);
        machine.pass(seconds(30));
        recv!(machine, Pdu::AAbort(AAbort::SERVICE_USER));
        event!(machine, Event::Warning(Warning::ReleaseNotAnswered(NoReleaseRp::Timeout)));
        event!(machine, Event::Released);
    }

    #[test]
    fn undefined_codes_of_an_a_associate_rj_are_kept() {
        let rejection = AAssociateRj { result: 9, source: 8, reason: 77 };
        let mut machine = Machine::requestor(request());
        send!(machine, Pdu::AAssociateRj(rejection));
        event!(machine, Event::Rejected(rejected) if rejected == rejection);
        assert!(machine.closed);
    }

    #[test]
    fn a_context_answered_twice_counts_once() {
        let mut acceptance = acceptance();
        let first = acceptance.presentation_contexts[0].clone();
        acceptance.presentation_contexts.push(PresentationContextAc { result: NoReason, ..first });
        let mut machine = accepted_with(acceptance);
        event!(machine, Event::Warning(Warning::DuplicateContextId(1)));
        event!(machine, Event::Accepted);
        assert_eq!(machine.association.negotiated().unwrap().contexts.len(), 2);
    }

    #[test]
    fn a_transfer_syntax_that_was_not_proposed_is_not_taken() {
        let mut acceptance = acceptance();
        acceptance.presentation_contexts[0].transfer_syntax = Some(JPEG);
        let mut machine = accepted_with(acceptance);
        event!(machine, Event::Warning(Warning::TransferSyntaxNotProposed(1)));
        event!(machine, Event::Accepted);
        assert!(machine.association.negotiated().unwrap().context(1).is_none());
    }

    #[test]
    fn an_http_server_is_named() {
        let mut machine = Machine::requestor(request());
        recv!(machine, Pdu::AAssociateRq(_));
        machine.send_bytes(b"HTTP/1.1 400 Bad Request\r\n\r\n");
        recv!(machine, Pdu::AAbort(AAbort::UNRECOGNIZED_PDU));
        event!(machine, Event::Ended(Error::PeerFault(fault))
            if fault.fault == Fault::NotDicom(ForeignProtocol::Http));
    }

    #[test]
    fn incomplete_proposals_of_ours_are_not_accepted_behind_our_back() {
        let incomplete =
            PresentationContextRq { id: 1, abstract_syntax: None, transfer_syntaxes: vec![IMPLICIT] };
        let mut machine = Machine::requestor(request_for(vec![incomplete]));
        send!(machine, Pdu::AAssociateAc(acceptance()));
        assert!(machine.association.negotiated().unwrap().contexts.is_empty());
    }
}
