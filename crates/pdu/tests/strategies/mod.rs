//! Any PDU that can be sent.

use bytes::Bytes;
use kerma_dictionary::{AeTitle, Uid};
use kerma_pdu::{
    AAbort, AAssociateAc, AAssociateRj, AAssociateRq, AsynchronousOperationsWindow, Item, PDataTf, Pdu, Pdv,
    PresentationContextAc, PresentationContextResult, PresentationContextRq, RoleSelection,
    SopClassCommonExtendedNegotiation, SopClassExtendedNegotiation, UserIdentityAc, UserIdentityRq,
    UserInformation,
};
use proptest::{array, collection::vec, option, prelude::*};

pub fn pdu() -> impl Strategy<Value = Pdu> {
    prop_oneof![
        4 => a_associate_rq().prop_map(Pdu::AAssociateRq),
        4 => a_associate_ac().prop_map(Pdu::AAssociateAc),
        1 => any::<[u8; 3]>().prop_map(|[result, source, reason]| {
            Pdu::AAssociateRj(AAssociateRj { result, source, reason })
        }),
        4 => vec(pdv(), 0..4)
            .prop_map(|values| Pdu::PDataTf(PDataTf { values: values.into_iter().collect() })),
        1 => Just(Pdu::AReleaseRq),
        1 => Just(Pdu::AReleaseRp),
        1 => any::<[u8; 2]>().prop_map(|[source, reason]| Pdu::AAbort(AAbort { source, reason })),
    ]
}

pub fn pdv() -> impl Strategy<Value = Pdv> {
    (any::<u8>(), any::<bool>(), any::<bool>(), bytes(64)).prop_map(|(context_id, command, last, data)| Pdv {
        context_id,
        command,
        last,
        data,
    })
}

fn a_associate_rq() -> impl Strategy<Value = AAssociateRq> {
    (
        any::<u16>(),
        (ae_title(), ae_title()),
        array::uniform32(any::<u8>()),
        option::of(uid()),
        vec(presentation_context_rq(), 0..5),
        user_information(),
        vec(item(0x60..=0xFF), 0..3),
    )
        .prop_map(
            |(
                protocol_version,
                (called_ae_title, calling_ae_title),
                reserved,
                application_context,
                presentation_contexts,
                user_information,
                unknown_items,
            )| AAssociateRq {
                protocol_version,
                called_ae_title,
                calling_ae_title,
                reserved,
                application_context,
                presentation_contexts,
                user_information,
                unknown_items,
            },
        )
}

fn a_associate_ac() -> impl Strategy<Value = AAssociateAc> {
    (a_associate_rq(), vec(presentation_context_ac(), 0..5)).prop_map(|(request, presentation_contexts)| {
        AAssociateAc {
            protocol_version: request.protocol_version,
            called_ae_title: request.called_ae_title,
            calling_ae_title: request.calling_ae_title,
            reserved: request.reserved,
            application_context: request.application_context,
            presentation_contexts,
            user_information: request.user_information,
            unknown_items: request.unknown_items,
        }
    })
}

fn presentation_context_rq() -> impl Strategy<Value = PresentationContextRq> {
    (any::<u8>(), option::of(uid()), vec(uid(), 0..4)).prop_map(|(id, abstract_syntax, transfer_syntaxes)| {
        PresentationContextRq { id, abstract_syntax, transfer_syntaxes }
    })
}

fn presentation_context_ac() -> impl Strategy<Value = PresentationContextAc> {
    (any::<u8>(), any::<u8>(), option::of(uid())).prop_map(|(id, result, transfer_syntax)| {
        PresentationContextAc { id, result: PresentationContextResult::from_code(result), transfer_syntax }
    })
}

fn user_information() -> impl Strategy<Value = UserInformation> {
    (
        option::of(any::<u32>()),
        option::of(uid()),
        option::of((any::<u16>(), any::<u16>())),
        vec((uid(), any::<bool>(), any::<bool>()), 0..3),
        option::of(bytes(16)),
        vec((uid(), bytes(8)), 0..3),
        vec(common_extended_negotiation(), 0..3),
        option::of(user_identity_rq()),
        option::of(bytes(16)),
        vec(item(0x5A..=0xFF), 0..3),
    )
        .prop_map(
            |(length, class, window, roles, version, extended, common, identity, response, unknown)| {
                UserInformation {
                    maximum_length: length,
                    implementation_class_uid: class,
                    asynchronous_operations_window: window
                        .map(|(invoked, performed)| AsynchronousOperationsWindow { invoked, performed }),
                    role_selections: roles
                        .into_iter()
                        .map(|(sop_class_uid, scu_role, scp_role)| RoleSelection {
                            sop_class_uid,
                            scu_role,
                            scp_role,
                        })
                        .collect(),
                    implementation_version_name: version,
                    sop_class_extended_negotiations: extended
                        .into_iter()
                        .map(|(sop_class_uid, information)| SopClassExtendedNegotiation {
                            sop_class_uid,
                            service_class_application_information: information,
                        })
                        .collect(),
                    sop_class_common_extended_negotiations: common,
                    user_identity_rq: identity,
                    user_identity_ac: response.map(|server_response| UserIdentityAc { server_response }),
                    unknown_items: unknown,
                }
            },
        )
}

fn common_extended_negotiation() -> impl Strategy<Value = SopClassCommonExtendedNegotiation> {
    (any::<u8>(), uid(), uid(), vec(uid(), 0..3)).prop_map(
        |(version, sop_class_uid, service_class_uid, related_general_sop_class_uids)| {
            SopClassCommonExtendedNegotiation {
                version,
                sop_class_uid,
                service_class_uid,
                related_general_sop_class_uids,
            }
        },
    )
}

fn user_identity_rq() -> impl Strategy<Value = UserIdentityRq> {
    (any::<u8>(), any::<bool>(), bytes(32), bytes(32)).prop_map(
        |(user_identity_type, positive_response_requested, primary_field, secondary_field)| UserIdentityRq {
            user_identity_type,
            positive_response_requested,
            primary_field,
            secondary_field,
        },
    )
}

fn item(types: core::ops::RangeInclusive<u8>) -> impl Strategy<Value = Item> {
    (types, bytes(16)).prop_map(|(item_type, body)| Item { item_type, body })
}

/// Mostly what the standard allows, sometimes padded, sometimes any bytes.
fn uid() -> impl Strategy<Value = Uid> {
    prop_oneof![
        4 => "[0-9]{1,4}(\\.[0-9]{1,5}){0,9}[\0 ]?".prop_map(|uid| Uid::from_bytes(uid.as_bytes())),
        1 => vec(any::<u8>(), 0..80).prop_map(|uid| Uid::from_bytes(&uid)),
    ]
}

fn ae_title() -> impl Strategy<Value = AeTitle> {
    prop_oneof![
        4 => "[ -~]{16}".prop_map(|title| AeTitle::from_bytes(title.as_bytes())),
        1 => array::uniform16(any::<u8>()).prop_map(AeTitle::from_field),
    ]
}

fn bytes(longest: usize) -> impl Strategy<Value = Bytes> {
    vec(any::<u8>(), 0..=longest).prop_map(Bytes::from)
}
