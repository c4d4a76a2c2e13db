//! The information models by name: the constructors of [`Get`] and [`Move`].

use kerma_dictionary::uids::*;

use super::{Destinations, Get, Move, Retrieve};

macro_rules! models {
    ($($(#[$doc:meta])* $name:ident: [$($get:ident),+] [$($move:ident),*];)+) => {
        impl Get {
            $($(#[$doc])*
            pub fn $name(handler: impl Retrieve + 'static) -> Get {
                Get::of([$($get),+], handler)
            })+
        }

        impl Move {
            $($(#[$doc])*
            pub fn $name(handler: impl Retrieve + 'static, destinations: impl Destinations + 'static) -> Move {
                Move::of([$($move),*], handler, destinations)
            })+
        }
    };
}

models! {
    /// Query/Retrieve in all three of its models: Patient Root, Study Root and the retired Patient/Study Only
    /// (PS3.4 §C.6).
    query_retrieve:
        [
            PATIENT_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_GET,
            STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_GET,
            PATIENT_STUDY_ONLY_QUERY_RETRIEVE_INFORMATION_MODEL_GET
        ]
        [
            PATIENT_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_MOVE,
            STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_MOVE,
            PATIENT_STUDY_ONLY_QUERY_RETRIEVE_INFORMATION_MODEL_MOVE
        ];
    /// Query/Retrieve, Patient Root (PS3.4 §C.6.1).
    patient_root:
        [PATIENT_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_GET] [PATIENT_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_MOVE];
    /// Query/Retrieve, Study Root (PS3.4 §C.6.2).
    study_root:
        [STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_GET] [STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_MOVE];
    /// Query/Retrieve, Patient/Study Only, retired in 2004 and still asked for (PS3.4 §C.6.3).
    patient_study_only:
        [PATIENT_STUDY_ONLY_QUERY_RETRIEVE_INFORMATION_MODEL_GET]
        [PATIENT_STUDY_ONLY_QUERY_RETRIEVE_INFORMATION_MODEL_MOVE];
    /// Composite Instance Root Retrieve: single instances, and frames of them (PS3.4 annex Y). Which frames is in the
    /// identifier; to make an instance of them is the handler's part.
    composite_instance_root: [COMPOSITE_INSTANCE_ROOT_RETRIEVE_GET] [COMPOSITE_INSTANCE_ROOT_RETRIEVE_MOVE];
    /// Hanging Protocol Query/Retrieve (PS3.4 annex U).
    hanging_protocol: [HANGING_PROTOCOL_INFORMATION_MODEL_GET] [HANGING_PROTOCOL_INFORMATION_MODEL_MOVE];
    /// Defined Procedure Protocol Query/Retrieve (PS3.4 annex HH).
    defined_procedure_protocol:
        [DEFINED_PROCEDURE_PROTOCOL_INFORMATION_MODEL_GET] [DEFINED_PROCEDURE_PROTOCOL_INFORMATION_MODEL_MOVE];
    /// Protocol Approval Query/Retrieve (PS3.4 annex II).
    protocol_approval: [PROTOCOL_APPROVAL_INFORMATION_MODEL_GET] [PROTOCOL_APPROVAL_INFORMATION_MODEL_MOVE];
    /// Color Palette Query/Retrieve (PS3.4 annex X).
    color_palette:
        [COLOR_PALETTE_QUERY_RETRIEVE_INFORMATION_MODEL_GET] [COLOR_PALETTE_QUERY_RETRIEVE_INFORMATION_MODEL_MOVE];
    /// Implant Template Query/Retrieve: generic templates, assemblies and groups (PS3.4 annex BB).
    implant_template:
        [
            GENERIC_IMPLANT_TEMPLATE_INFORMATION_MODEL_GET,
            IMPLANT_ASSEMBLY_TEMPLATE_INFORMATION_MODEL_GET,
            IMPLANT_TEMPLATE_GROUP_INFORMATION_MODEL_GET
        ]
        [
            GENERIC_IMPLANT_TEMPLATE_INFORMATION_MODEL_MOVE,
            IMPLANT_ASSEMBLY_TEMPLATE_INFORMATION_MODEL_MOVE,
            IMPLANT_TEMPLATE_GROUP_INFORMATION_MODEL_MOVE
        ];
    /// Inventory Query/Retrieve (PS3.4 annex JJ).
    inventory: [INVENTORY_GET] [INVENTORY_MOVE];
}

impl Get {
    /// Composite Instance Retrieve Without Bulk Data (PS3.4 annex Z): the handler gives whole instances, and the bulk
    /// data is left out as they are sent.
    pub fn without_bulk_data(handler: impl Retrieve + 'static) -> Get {
        Get::of([COMPOSITE_INSTANCE_RETRIEVE_WITHOUT_BULK_DATA_GET], handler)
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use kerma_association::negotiation::Supported;
    use kerma_dataset::DataSet;
    use kerma_dictionary::{
        Uid,
        sop_classes::{self, DimseService},
    };

    use super::*;
    use crate::{
        Destination, ServiceClass,
        retrieve::{Retrieval, RetrieveRequest},
    };

    fn nothing(_: &RetrieveRequest, _: DataSet) -> Retrieval {
        Retrieval::none()
    }

    const NOWHERE: [Destination; 0] = [];

    #[test]
    fn every_sop_class_of_c_get_and_c_move_has_a_constructor() {
        let gets = [
            Get::query_retrieve(nothing),
            Get::composite_instance_root(nothing),
            Get::hanging_protocol(nothing),
            Get::defined_procedure_protocol(nothing),
            Get::protocol_approval(nothing),
            Get::color_palette(nothing),
            Get::implant_template(nothing),
            Get::inventory(nothing),
            Get::without_bulk_data(nothing),
        ];
        let moves = [
            Move::query_retrieve(nothing, NOWHERE),
            Move::composite_instance_root(nothing, NOWHERE),
            Move::hanging_protocol(nothing, NOWHERE),
            Move::defined_procedure_protocol(nothing, NOWHERE),
            Move::protocol_approval(nothing, NOWHERE),
            Move::color_palette(nothing, NOWHERE),
            Move::implant_template(nothing, NOWHERE),
            Move::inventory(nothing, NOWHERE),
        ];
        let has = |supported: Vec<Supported>, uid: &Uid| {
            supported.iter().any(|supported| supported.abstract_syntax.contains(uid))
        };
        for class in sop_classes::ALL {
            if class.services.contains(&DimseService::CGet) {
                assert!(gets.iter().any(|get| has(get.supported(), &class.uid)), "{class}");
            }
            if class.services.contains(&DimseService::CMove) {
                assert!(moves.iter().any(|of| has(of.supported(), &class.uid)), "{class}");
            }
        }
    }
}
