//! The pages of `docs/services`: their examples are tests.

macro_rules! pages {
    ($($name:ident = $file:literal),+ $(,)?) => {
        $(#[doc = include_str!(concat!("../../docs/services/", $file))] mod $name {})+
    };
}

pages! {
    readme = "README.md",
    basic_worklist_management = "basic-worklist-management.md",
    c_find = "c-find.md",
    color_palette_query_retrieve = "color-palette-query-retrieve.md",
    composite_instance_retrieve_without_bulk_data = "composite-instance-retrieve-without-bulk-data.md",
    composite_instance_root_retrieve = "composite-instance-root-retrieve.md",
    defined_procedure_protocol_query_retrieve = "defined-procedure-protocol-query-retrieve.md",
    hanging_protocol_query_retrieve = "hanging-protocol-query-retrieve.md",
    implant_template_query_retrieve = "implant-template-query-retrieve.md",
    inventory_query_retrieve = "inventory-query-retrieve.md",
    normalized = "normalized.md",
    non_patient_object_storage = "non-patient-object-storage.md",
    print_management = "print-management.md",
    protocol_approval_query_retrieve = "protocol-approval-query-retrieve.md",
    query_retrieve = "query-retrieve.md",
    relevant_patient_information_query = "relevant-patient-information-query.md",
    retrieve = "retrieve.md",
    storage = "storage.md",
    substance_administration_query = "substance-administration-query.md",
    application_event_logging = "application-event-logging.md",
    display_system_management = "display-system-management.md",
    instance_availability_notification = "instance-availability-notification.md",
    media_creation_management = "media-creation-management.md",
    modality_performed_procedure_step = "modality-performed-procedure-step.md",
    rt_machine_verification = "rt-machine-verification.md",
    storage_commitment = "storage-commitment.md",
    storage_management = "storage-management.md",
    unified_procedure_step = "unified-procedure-step.md",
    verification = "verification.md",
}
