//! Hanging protocols, color palettes, implant templates, protocols and inventories: objects that belong to no patient
//! (PS3.4 annex GG), each in an information model of its own with one level (annexes U, X, BB, HH, II and JJ).
//!
//! The index has their UIDs; what else a query asks for is read from their files.

use kerma_dictionary::Uid;
use kerma_dictionary::uids::*;

/// An information model: the SOP classes of C-FIND, C-GET and C-MOVE, and of the objects that it is about.
struct Model {
    find: Uid,
    get: Uid,
    r#move: Uid,
    objects: &'static [Uid],
}

#[rustfmt::skip]
static MODELS: [Model; 8] = [
    Model { find: HANGING_PROTOCOL_INFORMATION_MODEL_FIND, get: HANGING_PROTOCOL_INFORMATION_MODEL_GET,
        r#move: HANGING_PROTOCOL_INFORMATION_MODEL_MOVE, objects: &[HANGING_PROTOCOL_STORAGE] },
    Model { find: COLOR_PALETTE_QUERY_RETRIEVE_INFORMATION_MODEL_FIND,
        get: COLOR_PALETTE_QUERY_RETRIEVE_INFORMATION_MODEL_GET,
        r#move: COLOR_PALETTE_QUERY_RETRIEVE_INFORMATION_MODEL_MOVE, objects: &[COLOR_PALETTE_STORAGE] },
    Model { find: GENERIC_IMPLANT_TEMPLATE_INFORMATION_MODEL_FIND, get: GENERIC_IMPLANT_TEMPLATE_INFORMATION_MODEL_GET,
        r#move: GENERIC_IMPLANT_TEMPLATE_INFORMATION_MODEL_MOVE, objects: &[GENERIC_IMPLANT_TEMPLATE_STORAGE] },
    Model { find: IMPLANT_ASSEMBLY_TEMPLATE_INFORMATION_MODEL_FIND, get: IMPLANT_ASSEMBLY_TEMPLATE_INFORMATION_MODEL_GET,
        r#move: IMPLANT_ASSEMBLY_TEMPLATE_INFORMATION_MODEL_MOVE, objects: &[IMPLANT_ASSEMBLY_TEMPLATE_STORAGE] },
    Model { find: IMPLANT_TEMPLATE_GROUP_INFORMATION_MODEL_FIND, get: IMPLANT_TEMPLATE_GROUP_INFORMATION_MODEL_GET,
        r#move: IMPLANT_TEMPLATE_GROUP_INFORMATION_MODEL_MOVE, objects: &[IMPLANT_TEMPLATE_GROUP_STORAGE] },
    Model { find: DEFINED_PROCEDURE_PROTOCOL_INFORMATION_MODEL_FIND,
        get: DEFINED_PROCEDURE_PROTOCOL_INFORMATION_MODEL_GET,
        r#move: DEFINED_PROCEDURE_PROTOCOL_INFORMATION_MODEL_MOVE,
        objects: &[CT_DEFINED_PROCEDURE_PROTOCOL_STORAGE, XA_DEFINED_PROCEDURE_PROTOCOL_STORAGE] },
    Model { find: PROTOCOL_APPROVAL_INFORMATION_MODEL_FIND, get: PROTOCOL_APPROVAL_INFORMATION_MODEL_GET,
        r#move: PROTOCOL_APPROVAL_INFORMATION_MODEL_MOVE, objects: &[PROTOCOL_APPROVAL_STORAGE] },
    Model { find: INVENTORY_FIND, get: INVENTORY_GET, r#move: INVENTORY_MOVE, objects: &[INVENTORY_STORAGE] },
];

/// The C-FIND SOP classes of the models, for [`Query::of`](kerma_service::query::Query::of).
pub fn find() -> impl Iterator<Item = Uid> {
    MODELS.iter().map(|model| model.find.clone())
}

/// The C-GET SOP classes of the models, for [`Get::of`](kerma_service::retrieve::Get::of).
pub fn get() -> impl Iterator<Item = Uid> {
    MODELS.iter().map(|model| model.get.clone())
}

/// The C-MOVE SOP classes of the models, for [`Move::of`](kerma_service::retrieve::Move::of).
pub fn r#move() -> impl Iterator<Item = Uid> {
    MODELS.iter().map(|model| model.r#move.clone())
}

/// The storage SOP classes of the objects that this SOP class of C-FIND, C-GET or C-MOVE is about; `None` if it is of
/// Query/Retrieve.
pub(crate) fn objects(sop_class: &Uid) -> Option<&'static [Uid]> {
    let is_of = |model: &&Model| [&model.find, &model.get, &model.r#move].contains(&sop_class);
    MODELS.iter().find(is_of).map(|model| model.objects)
}

#[cfg(test)]
mod tests {
    use kerma_dictionary::sop_classes::{self, ServiceClass};

    use super::*;

    #[test]
    fn every_object_of_no_patient_is_in_one_model() {
        for class in sop_classes::of(ServiceClass::NonPatientObjectStorage) {
            let models = MODELS.iter().filter(|model| model.objects.contains(&class.uid));
            assert_eq!(models.count(), 1, "{}", class.name);
        }
    }
}
