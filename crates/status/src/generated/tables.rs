// Written from data/service_class_statuses.csv by `cargo xtask`; change that instead.
use kerma_dictionary::{sop_classes::{DimseService::*, ServiceClass::*}, tags::*};

use crate::{Category::*, Table, tables::{general_table, row, specific_table}};

/// Any service class, C-ECHO (PS3.7 9.1.5.1.4 and Annex C)
pub static GENERAL_C_ECHO: Table = general_table(CEcho, "PS3.7 9.1.5.1.4 and Annex C", &[
    row(0x0000..=0x0000, Success, "success", &[]),
    row(0x0122..=0x0122, Failure, "Refused: SOP Class not supported", &[]),
    row(0x0210..=0x0210, Failure, "duplicate invocation", &[]),
    row(0x0211..=0x0211, Failure, "unrecognized operation", &[]),
    row(0x0212..=0x0212, Failure, "mistyped argument", &[]),
]);

/// Any service class, C-FIND (PS3.7 9.1.2.1.6 and Annex C)
pub static GENERAL_C_FIND: Table = general_table(CFind, "PS3.7 9.1.2.1.6 and Annex C", &[
    row(0x0000..=0x0000, Success, "success", &[]),
    row(0x0122..=0x0122, Failure, "Refused: SOP Class not supported", &[]),
    row(0xFE00..=0xFE00, Cancel, "cancel", &[]),
]);

/// Any service class, C-GET (PS3.7 9.1.3.1.6 and Annex C)
pub static GENERAL_C_GET: Table = general_table(CGet, "PS3.7 9.1.3.1.6 and Annex C", &[
    row(0x0000..=0x0000, Success, "success", &[]),
    row(0x0122..=0x0122, Failure, "Refused: SOP Class not supported", &[]),
    row(0x0124..=0x0124, Failure, "Refused: not authorized", &[]),
    row(0x0210..=0x0210, Failure, "duplicate invocation", &[]),
    row(0x0211..=0x0211, Failure, "unrecognized operation", &[]),
    row(0x0212..=0x0212, Failure, "mistyped argument", &[]),
    row(0xFE00..=0xFE00, Cancel, "cancel", &[]),
]);

/// Any service class, C-MOVE (PS3.7 9.1.4.1.7 and Annex C)
pub static GENERAL_C_MOVE: Table = general_table(CMove, "PS3.7 9.1.4.1.7 and Annex C", &[
    row(0x0000..=0x0000, Success, "success", &[]),
    row(0x0122..=0x0122, Failure, "Refused: SOP Class not supported", &[]),
    row(0x0124..=0x0124, Failure, "Refused: not authorized", &[]),
    row(0x0210..=0x0210, Failure, "duplicate invocation", &[]),
    row(0x0211..=0x0211, Failure, "unrecognized operation", &[]),
    row(0x0212..=0x0212, Failure, "mistyped argument", &[]),
    row(0xFE00..=0xFE00, Cancel, "cancel", &[]),
]);

/// Any service class, C-STORE (PS3.7 9.1.1.1.9 and Annex C)
pub static GENERAL_C_STORE: Table = general_table(CStore, "PS3.7 9.1.1.1.9 and Annex C", &[
    row(0x0000..=0x0000, Success, "success", &[]),
    row(0x0117..=0x0117, Failure, "invalid SOP Instance", &[]),
    row(0x0122..=0x0122, Failure, "Refused: SOP Class not supported", &[]),
    row(0x0124..=0x0124, Failure, "Refused: not authorized", &[]),
    row(0x0210..=0x0210, Failure, "duplicate invocation", &[]),
    row(0x0211..=0x0211, Failure, "unrecognized operation", &[]),
    row(0x0212..=0x0212, Failure, "mistyped argument", &[]),
]);

/// Any service class, N-ACTION (PS3.7 10.1.4.1.10 and Annex C)
pub static GENERAL_N_ACTION: Table = general_table(NAction, "PS3.7 10.1.4.1.10 and Annex C", &[
    row(0x0000..=0x0000, Success, "success", &[]),
    row(0x0110..=0x0110, Failure, "processing failure", &[]),
    row(0x0112..=0x0112, Failure, "no such SOP Instance", &[]),
    row(0x0114..=0x0114, Failure, "no such argument", &[]),
    row(0x0115..=0x0115, Failure, "invalid argument value", &[]),
    row(0x0117..=0x0117, Failure, "invalid SOP Instance", &[]),
    row(0x0118..=0x0118, Failure, "no such SOP Class", &[]),
    row(0x0119..=0x0119, Failure, "class-instance conflict", &[]),
    row(0x0123..=0x0123, Failure, "no such action type", &[]),
    row(0x0124..=0x0124, Failure, "Refused: not authorized", &[]),
    row(0x0210..=0x0210, Failure, "duplicate invocation", &[]),
    row(0x0211..=0x0211, Failure, "unrecognized operation", &[]),
    row(0x0212..=0x0212, Failure, "mistyped argument", &[]),
    row(0x0213..=0x0213, Failure, "resource limitation", &[]),
]);

/// Any service class, N-CREATE (PS3.7 10.1.5.1.6 and Annex C)
pub static GENERAL_N_CREATE: Table = general_table(NCreate, "PS3.7 10.1.5.1.6 and Annex C", &[
    row(0x0000..=0x0000, Success, "success", &[]),
    row(0x0105..=0x0105, Failure, "no such attribute", &[]),
    row(0x0106..=0x0106, Failure, "invalid attribute value", &[]),
    row(0x0107..=0x0107, Warning, "attribute list error", &[]),
    row(0x0110..=0x0110, Failure, "processing failure", &[]),
    row(0x0111..=0x0111, Failure, "duplicate SOP Instance", &[]),
    row(0x0116..=0x0116, Warning, "attribute value out of range", &[]),
    row(0x0117..=0x0117, Failure, "invalid SOP Instance", &[]),
    row(0x0118..=0x0118, Failure, "no such SOP Class", &[]),
    row(0x0120..=0x0120, Failure, "missing attribute", &[]),
    row(0x0121..=0x0121, Failure, "missing attribute value", &[]),
    row(0x0124..=0x0124, Failure, "Refused: not authorized", &[]),
    row(0x0210..=0x0210, Failure, "duplicate invocation", &[]),
    row(0x0211..=0x0211, Failure, "unrecognized operation", &[]),
    row(0x0212..=0x0212, Failure, "mistyped argument", &[]),
    row(0x0213..=0x0213, Failure, "resource limitation", &[]),
]);

/// Any service class, N-DELETE (PS3.7 10.1.6.1.7 and Annex C)
pub static GENERAL_N_DELETE: Table = general_table(NDelete, "PS3.7 10.1.6.1.7 and Annex C", &[
    row(0x0000..=0x0000, Success, "success", &[]),
    row(0x0110..=0x0110, Failure, "processing failure", &[]),
    row(0x0112..=0x0112, Failure, "no such SOP Instance", &[]),
    row(0x0117..=0x0117, Failure, "invalid SOP Instance", &[]),
    row(0x0118..=0x0118, Failure, "no such SOP Class", &[]),
    row(0x0119..=0x0119, Failure, "class-instance conflict", &[]),
    row(0x0124..=0x0124, Failure, "Refused: not authorized", &[]),
    row(0x0210..=0x0210, Failure, "duplicate invocation", &[]),
    row(0x0211..=0x0211, Failure, "unrecognized operation", &[]),
    row(0x0212..=0x0212, Failure, "mistyped argument", &[]),
    row(0x0213..=0x0213, Failure, "resource limitation", &[]),
]);

/// Any service class, N-EVENT-REPORT (PS3.7 10.1.1.1.8 and Annex C)
pub static GENERAL_N_EVENT_REPORT: Table = general_table(NEventReport, "PS3.7 10.1.1.1.8 and Annex C", &[
    row(0x0000..=0x0000, Success, "success", &[]),
    row(0x0110..=0x0110, Failure, "processing failure", &[]),
    row(0x0112..=0x0112, Failure, "no such SOP Instance", &[]),
    row(0x0113..=0x0113, Failure, "no such event type", &[]),
    row(0x0114..=0x0114, Failure, "no such argument", &[]),
    row(0x0115..=0x0115, Failure, "invalid argument value", &[]),
    row(0x0117..=0x0117, Failure, "invalid SOP Instance", &[]),
    row(0x0118..=0x0118, Failure, "no such SOP Class", &[]),
    row(0x0119..=0x0119, Failure, "class-instance conflict", &[]),
    row(0x0210..=0x0210, Failure, "duplicate invocation", &[]),
    row(0x0211..=0x0211, Failure, "unrecognized operation", &[]),
    row(0x0212..=0x0212, Failure, "mistyped argument", &[]),
    row(0x0213..=0x0213, Failure, "resource limitation", &[]),
]);

/// Any service class, N-GET (PS3.7 10.1.2.1.9 and Annex C)
pub static GENERAL_N_GET: Table = general_table(NGet, "PS3.7 10.1.2.1.9 and Annex C", &[
    row(0x0000..=0x0000, Success, "success", &[]),
    row(0x0107..=0x0107, Warning, "attribute list error", &[]),
    row(0x0110..=0x0110, Failure, "processing failure", &[]),
    row(0x0112..=0x0112, Failure, "no such SOP Instance", &[]),
    row(0x0117..=0x0117, Failure, "invalid SOP Instance", &[]),
    row(0x0118..=0x0118, Failure, "no such SOP Class", &[]),
    row(0x0119..=0x0119, Failure, "class-instance conflict", &[]),
    row(0x0124..=0x0124, Failure, "Refused: not authorized", &[]),
    row(0x0210..=0x0210, Failure, "duplicate invocation", &[]),
    row(0x0211..=0x0211, Failure, "unrecognized operation", &[]),
    row(0x0212..=0x0212, Failure, "mistyped argument", &[]),
    row(0x0213..=0x0213, Failure, "resource limitation", &[]),
]);

/// Any service class, N-SET (PS3.7 10.1.3.1.9 and Annex C)
pub static GENERAL_N_SET: Table = general_table(NSet, "PS3.7 10.1.3.1.9 and Annex C", &[
    row(0x0000..=0x0000, Success, "success", &[]),
    row(0x0105..=0x0105, Failure, "no such attribute", &[]),
    row(0x0106..=0x0106, Failure, "invalid attribute value", &[]),
    row(0x0107..=0x0107, Warning, "attribute list error", &[]),
    row(0x0110..=0x0110, Failure, "processing failure", &[]),
    row(0x0112..=0x0112, Failure, "no such SOP Instance", &[]),
    row(0x0116..=0x0116, Warning, "attribute value out of range", &[]),
    row(0x0117..=0x0117, Failure, "invalid SOP Instance", &[]),
    row(0x0118..=0x0118, Failure, "no such SOP Class", &[]),
    row(0x0119..=0x0119, Failure, "class-instance conflict", &[]),
    row(0x0121..=0x0121, Failure, "missing attribute value", &[]),
    row(0x0124..=0x0124, Failure, "Refused: not authorized", &[]),
    row(0x0210..=0x0210, Failure, "duplicate invocation", &[]),
    row(0x0211..=0x0211, Failure, "unrecognized operation", &[]),
    row(0x0212..=0x0212, Failure, "mistyped argument", &[]),
    row(0x0213..=0x0213, Failure, "resource limitation", &[]),
]);

/// Application Event Logging, Procedural Event Logging, N-ACTION (PS3.4 P.2.2.4 Table P.2-3)
pub static APPLICATION_EVENT_LOGGING_PROCEDURAL_EVENT_LOGGING_N_ACTION: Table = specific_table(ApplicationEventLogging, "Procedural Event Logging", NAction, &GENERAL_N_ACTION, "PS3.4 P.2.2.4 Table P.2-3", &[
    row(0x0000..=0x0000, Success, "success", &[]),
    row(0xB101..=0xB101, Warning, "synchronization frame of reference UID differs from that of the SCP", &[]),
    row(0xB102..=0xB102, Warning, "logged under a coerced Study Instance UID", &[]),
    row(0xB104..=0xB104, Warning, "IDs inconsistent with a current study, event logged", &[]),
    row(0xC101..=0xC101, Failure, "logging not available for this Study Instance UID", &[]),
    row(0xC102..=0xC102, Failure, "event information does not match template", &[]),
    row(0xC103..=0xC103, Failure, "event cannot be matched to a current study", &[]),
    row(0xC104..=0xC104, Failure, "IDs inconsistent with a current study, event not logged", &[]),
]);

/// Application Event Logging, Substance Administration Logging, N-ACTION (PS3.4 P.3.2.4 Table P.3-3)
pub static APPLICATION_EVENT_LOGGING_SUBSTANCE_ADMINISTRATION_LOGGING_N_ACTION: Table = specific_table(ApplicationEventLogging, "Substance Administration Logging", NAction, &GENERAL_N_ACTION, "PS3.4 P.3.2.4 Table P.3-3", &[
    row(0x0000..=0x0000, Success, "success", &[]),
    row(0xC10E..=0xC10E, Failure, "operator not authorized to add to the medication administration record", &[]),
    row(0xC110..=0xC110, Failure, "patient not identifiable from Patient ID or Admission ID", &[]),
    row(0xC111..=0xC111, Failure, "medication administration record update failed", &[]),
]);

/// Basic Worklist Management, Modality Worklist, C-FIND (PS3.4 K.4.1.1.4 Table K.4-1)
pub static BASIC_WORKLIST_MANAGEMENT: Table = specific_table(BasicWorklistManagement, "Modality Worklist", CFind, &GENERAL_C_FIND, "PS3.4 K.4.1.1.4 Table K.4-1", &[
    row(0x0000..=0x0000, Success, "matching complete, no identifier", &[]),
    row(0xA700..=0xA700, Failure, "Refused: out of resources", &[ERROR_COMMENT]),
    row(0xA900..=0xA900, Failure, "identifier does not match SOP Class", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xC000..=0xCFFF, Failure, "unable to process", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xFE00..=0xFE00, Cancel, "matching stopped by C-CANCEL", &[]),
    row(0xFF00..=0xFF00, Pending, "match supplied; optional keys handled like required keys", &[]).with_identifier(),
    row(0xFF01..=0xFF01, Pending, "match supplied; one or more optional keys not supported", &[]).with_identifier(),
]);

/// Color Palette Query/Retrieve, C-FIND (PS3.4 X.4 by reference to K.4.1.1.4 Table K.4-1)
pub static COLOR_PALETTE_QUERY_RETRIEVE_C_FIND: Table = specific_table(ColorPaletteQueryRetrieve, "", CFind, &GENERAL_C_FIND, "PS3.4 X.4 by reference to K.4.1.1.4 Table K.4-1", &[
    row(0x0000..=0x0000, Success, "matching complete, no identifier", &[]),
    row(0xA700..=0xA700, Failure, "Refused: out of resources", &[ERROR_COMMENT]),
    row(0xA900..=0xA900, Failure, "identifier does not match SOP Class", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xC000..=0xCFFF, Failure, "unable to process", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xFE00..=0xFE00, Cancel, "matching stopped by C-CANCEL", &[]),
    row(0xFF00..=0xFF00, Pending, "match supplied; optional keys handled like required keys", &[]).with_identifier(),
    row(0xFF01..=0xFF01, Pending, "match supplied; one or more optional keys not supported", &[]).with_identifier(),
]);

/// Color Palette Query/Retrieve, C-GET (PS3.4 X.4 by reference to C.4.3.1.4 Table C.4-3)
pub static COLOR_PALETTE_QUERY_RETRIEVE_C_GET: Table = specific_table(ColorPaletteQueryRetrieve, "", CGet, &GENERAL_C_GET, "PS3.4 X.4 by reference to C.4.3.1.4 Table C.4-3", &[
    row(0x0000..=0x0000, Success, "sub-operations complete, no failures or warnings", &[NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xA701..=0xA701, Failure, "Refused: out of resources, cannot count matches", &[ERROR_COMMENT]),
    row(0xA702..=0xA702, Failure, "Refused: out of resources, cannot perform sub-operations", &[NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xA900..=0xA900, Failure, "identifier does not match SOP Class", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xB000..=0xB000, Warning, "sub-operations complete, one or more failures or warnings", &[NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xC000..=0xCFFF, Failure, "unable to process", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xFE00..=0xFE00, Cancel, "sub-operations stopped by C-CANCEL", &[NUMBER_OF_REMAINING_SUBOPERATIONS, NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xFF00..=0xFF00, Pending, "sub-operations continue", &[NUMBER_OF_REMAINING_SUBOPERATIONS, NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
]);

/// Color Palette Query/Retrieve, C-MOVE (PS3.4 X.4 by reference to C.4.2.1.5 Table C.4-2)
pub static COLOR_PALETTE_QUERY_RETRIEVE_C_MOVE: Table = specific_table(ColorPaletteQueryRetrieve, "", CMove, &GENERAL_C_MOVE, "PS3.4 X.4 by reference to C.4.2.1.5 Table C.4-2", &[
    row(0x0000..=0x0000, Success, "sub-operations complete, no failures", &[NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xA701..=0xA701, Failure, "Refused: out of resources, cannot count matches", &[ERROR_COMMENT]),
    row(0xA702..=0xA702, Failure, "Refused: out of resources, cannot perform sub-operations", &[NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xA801..=0xA801, Failure, "Refused: move destination unknown", &[ERROR_COMMENT]),
    row(0xA900..=0xA900, Failure, "identifier does not match SOP Class", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xB000..=0xB000, Warning, "sub-operations complete, one or more failures", &[NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xC000..=0xCFFF, Failure, "unable to process", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xFE00..=0xFE00, Cancel, "sub-operations stopped by C-CANCEL", &[NUMBER_OF_REMAINING_SUBOPERATIONS, NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xFF00..=0xFF00, Pending, "sub-operations continue", &[NUMBER_OF_REMAINING_SUBOPERATIONS, NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
]);

/// Composite Instance Retrieve Without Bulk Data, C-GET (PS3.4 Z.4.2.1.4 Table Z.4-1)
pub static COMPOSITE_INSTANCE_RETRIEVE_WITHOUT_BULK_DATA: Table = specific_table(CompositeInstanceRetrieveWithoutBulkData, "", CGet, &GENERAL_C_GET, "PS3.4 Z.4.2.1.4 Table Z.4-1", &[
    row(0x0000..=0x0000, Success, "sub-operations complete, no failures or warnings", &[NUMBER_OF_REMAINING_SUBOPERATIONS, NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xA701..=0xA701, Failure, "Refused: out of resources, cannot count matches", &[ERROR_COMMENT]),
    row(0xA702..=0xA702, Failure, "Refused: out of resources, cannot perform sub-operations", &[NUMBER_OF_REMAINING_SUBOPERATIONS, NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xA900..=0xA900, Failure, "identifier does not match SOP Class", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xB000..=0xB000, Warning, "sub-operations complete, one or more failures or warnings", &[NUMBER_OF_REMAINING_SUBOPERATIONS, NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xC000..=0xCFFF, Failure, "unable to process", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xFE00..=0xFE00, Cancel, "sub-operations stopped by C-CANCEL", &[NUMBER_OF_REMAINING_SUBOPERATIONS, NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xFF00..=0xFF00, Pending, "sub-operations continue", &[NUMBER_OF_REMAINING_SUBOPERATIONS, NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
]);

/// Composite Instance Root Retrieve, C-GET (PS3.4 Y.4.2.1.4 Table Y.4-2)
pub static COMPOSITE_INSTANCE_ROOT_RETRIEVE_C_GET: Table = specific_table(CompositeInstanceRootRetrieve, "", CGet, &GENERAL_C_GET, "PS3.4 Y.4.2.1.4 Table Y.4-2", &[
    row(0x0000..=0x0000, Success, "sub-operations complete, no failures or warnings", &[NUMBER_OF_REMAINING_SUBOPERATIONS, NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xA701..=0xA701, Failure, "Refused: out of resources, cannot count matches", &[ERROR_COMMENT]),
    row(0xA702..=0xA702, Failure, "Refused: out of resources, cannot perform sub-operations", &[NUMBER_OF_REMAINING_SUBOPERATIONS, NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xA900..=0xA900, Failure, "identifier does not match SOP Class", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xAA00..=0xAA00, Failure, "requested frames not found in the instance", &[ERROR_COMMENT]),
    row(0xAA01..=0xAA01, Failure, "cannot create a new instance of this SOP Class", &[ERROR_COMMENT]),
    row(0xAA02..=0xAA02, Failure, "cannot extract frames", &[ERROR_COMMENT]),
    row(0xAA03..=0xAA03, Failure, "time-based request on an instance that is not time-based", &[ERROR_COMMENT]),
    row(0xAA04..=0xAA04, Failure, "invalid request", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xB000..=0xB000, Warning, "sub-operations complete, one or more failures or warnings", &[NUMBER_OF_REMAINING_SUBOPERATIONS, NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xC000..=0xCFFF, Failure, "unable to process", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xFE00..=0xFE00, Cancel, "sub-operations stopped by C-CANCEL", &[NUMBER_OF_REMAINING_SUBOPERATIONS, NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xFF00..=0xFF00, Pending, "sub-operations continue", &[NUMBER_OF_REMAINING_SUBOPERATIONS, NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
]);

/// Composite Instance Root Retrieve, C-MOVE (PS3.4 Y.4.1.1.4 Table Y.4-1)
pub static COMPOSITE_INSTANCE_ROOT_RETRIEVE_C_MOVE: Table = specific_table(CompositeInstanceRootRetrieve, "", CMove, &GENERAL_C_MOVE, "PS3.4 Y.4.1.1.4 Table Y.4-1", &[
    row(0x0000..=0x0000, Success, "sub-operations complete, no failures or warnings", &[NUMBER_OF_REMAINING_SUBOPERATIONS, NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xA701..=0xA701, Failure, "Refused: out of resources, cannot count matches", &[ERROR_COMMENT]),
    row(0xA702..=0xA702, Failure, "Refused: out of resources, cannot perform sub-operations", &[NUMBER_OF_REMAINING_SUBOPERATIONS, NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xA801..=0xA801, Failure, "Refused: move destination unknown", &[ERROR_COMMENT]),
    row(0xA900..=0xA900, Failure, "identifier does not match SOP Class", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xAA00..=0xAA00, Failure, "requested frames not found in the instance", &[ERROR_COMMENT]),
    row(0xAA01..=0xAA01, Failure, "cannot create a new instance of this SOP Class", &[ERROR_COMMENT]),
    row(0xAA02..=0xAA02, Failure, "cannot extract frames", &[ERROR_COMMENT]),
    row(0xAA03..=0xAA03, Failure, "time-based request on an instance that is not time-based", &[ERROR_COMMENT]),
    row(0xAA04..=0xAA04, Failure, "invalid request", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xB000..=0xB000, Warning, "sub-operations complete, one or more failures or warnings", &[NUMBER_OF_REMAINING_SUBOPERATIONS, NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xC000..=0xCFFF, Failure, "unable to process", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xFE00..=0xFE00, Cancel, "sub-operations stopped by C-CANCEL", &[NUMBER_OF_REMAINING_SUBOPERATIONS, NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xFF00..=0xFF00, Pending, "sub-operations continue", &[NUMBER_OF_REMAINING_SUBOPERATIONS, NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
]);

/// Defined Procedure Protocol Query/Retrieve, C-FIND (PS3.4 HH.4 by reference to K.4.1.1.4 Table K.4-1)
pub static DEFINED_PROCEDURE_PROTOCOL_QUERY_RETRIEVE_C_FIND: Table = specific_table(DefinedProcedureProtocolQueryRetrieve, "", CFind, &GENERAL_C_FIND, "PS3.4 HH.4 by reference to K.4.1.1.4 Table K.4-1", &[
    row(0x0000..=0x0000, Success, "matching complete, no identifier", &[]),
    row(0xA700..=0xA700, Failure, "Refused: out of resources", &[ERROR_COMMENT]),
    row(0xA900..=0xA900, Failure, "identifier does not match SOP Class", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xC000..=0xCFFF, Failure, "unable to process", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xFE00..=0xFE00, Cancel, "matching stopped by C-CANCEL", &[]),
    row(0xFF00..=0xFF00, Pending, "match supplied; optional keys handled like required keys", &[]).with_identifier(),
    row(0xFF01..=0xFF01, Pending, "match supplied; one or more optional keys not supported", &[]).with_identifier(),
]);

/// Defined Procedure Protocol Query/Retrieve, C-GET (PS3.4 HH.4 by reference to C.4.3.1.4 Table C.4-3)
pub static DEFINED_PROCEDURE_PROTOCOL_QUERY_RETRIEVE_C_GET: Table = specific_table(DefinedProcedureProtocolQueryRetrieve, "", CGet, &GENERAL_C_GET, "PS3.4 HH.4 by reference to C.4.3.1.4 Table C.4-3", &[
    row(0x0000..=0x0000, Success, "sub-operations complete, no failures or warnings", &[NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xA701..=0xA701, Failure, "Refused: out of resources, cannot count matches", &[ERROR_COMMENT]),
    row(0xA702..=0xA702, Failure, "Refused: out of resources, cannot perform sub-operations", &[NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xA900..=0xA900, Failure, "identifier does not match SOP Class", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xB000..=0xB000, Warning, "sub-operations complete, one or more failures or warnings", &[NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xC000..=0xCFFF, Failure, "unable to process", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xFE00..=0xFE00, Cancel, "sub-operations stopped by C-CANCEL", &[NUMBER_OF_REMAINING_SUBOPERATIONS, NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xFF00..=0xFF00, Pending, "sub-operations continue", &[NUMBER_OF_REMAINING_SUBOPERATIONS, NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
]);

/// Defined Procedure Protocol Query/Retrieve, C-MOVE (PS3.4 HH.4 by reference to C.4.2.1.5 Table C.4-2)
pub static DEFINED_PROCEDURE_PROTOCOL_QUERY_RETRIEVE_C_MOVE: Table = specific_table(DefinedProcedureProtocolQueryRetrieve, "", CMove, &GENERAL_C_MOVE, "PS3.4 HH.4 by reference to C.4.2.1.5 Table C.4-2", &[
    row(0x0000..=0x0000, Success, "sub-operations complete, no failures", &[NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xA701..=0xA701, Failure, "Refused: out of resources, cannot count matches", &[ERROR_COMMENT]),
    row(0xA702..=0xA702, Failure, "Refused: out of resources, cannot perform sub-operations", &[NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xA801..=0xA801, Failure, "Refused: move destination unknown", &[ERROR_COMMENT]),
    row(0xA900..=0xA900, Failure, "identifier does not match SOP Class", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xB000..=0xB000, Warning, "sub-operations complete, one or more failures", &[NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xC000..=0xCFFF, Failure, "unable to process", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xFE00..=0xFE00, Cancel, "sub-operations stopped by C-CANCEL", &[NUMBER_OF_REMAINING_SUBOPERATIONS, NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xFF00..=0xFF00, Pending, "sub-operations continue", &[NUMBER_OF_REMAINING_SUBOPERATIONS, NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
]);

/// Display System Management, Display System, N-GET (PS3.4 EE.2.2.1.3)
pub static DISPLAY_SYSTEM_MANAGEMENT: Table = specific_table(DisplaySystemManagement, "Display System", NGet, &GENERAL_N_GET, "PS3.4 EE.2.2.1.3", &[]);

/// Hanging Protocol Query/Retrieve, C-FIND (PS3.4 U.4 by reference to K.4.1.1.4 Table K.4-1)
pub static HANGING_PROTOCOL_QUERY_RETRIEVE_C_FIND: Table = specific_table(HangingProtocolQueryRetrieve, "", CFind, &GENERAL_C_FIND, "PS3.4 U.4 by reference to K.4.1.1.4 Table K.4-1", &[
    row(0x0000..=0x0000, Success, "matching complete, no identifier", &[]),
    row(0xA700..=0xA700, Failure, "Refused: out of resources", &[ERROR_COMMENT]),
    row(0xA900..=0xA900, Failure, "identifier does not match SOP Class", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xC000..=0xCFFF, Failure, "unable to process", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xFE00..=0xFE00, Cancel, "matching stopped by C-CANCEL", &[]),
    row(0xFF00..=0xFF00, Pending, "match supplied; optional keys handled like required keys", &[]).with_identifier(),
    row(0xFF01..=0xFF01, Pending, "match supplied; one or more optional keys not supported", &[]).with_identifier(),
]);

/// Hanging Protocol Query/Retrieve, C-GET (PS3.4 U.4 by reference to C.4.3.1.4 Table C.4-3)
pub static HANGING_PROTOCOL_QUERY_RETRIEVE_C_GET: Table = specific_table(HangingProtocolQueryRetrieve, "", CGet, &GENERAL_C_GET, "PS3.4 U.4 by reference to C.4.3.1.4 Table C.4-3", &[
    row(0x0000..=0x0000, Success, "sub-operations complete, no failures or warnings", &[NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xA701..=0xA701, Failure, "Refused: out of resources, cannot count matches", &[ERROR_COMMENT]),
    row(0xA702..=0xA702, Failure, "Refused: out of resources, cannot perform sub-operations", &[NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xA900..=0xA900, Failure, "identifier does not match SOP Class", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xB000..=0xB000, Warning, "sub-operations complete, one or more failures or warnings", &[NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xC000..=0xCFFF, Failure, "unable to process", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xFE00..=0xFE00, Cancel, "sub-operations stopped by C-CANCEL", &[NUMBER_OF_REMAINING_SUBOPERATIONS, NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xFF00..=0xFF00, Pending, "sub-operations continue", &[NUMBER_OF_REMAINING_SUBOPERATIONS, NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
]);

/// Hanging Protocol Query/Retrieve, C-MOVE (PS3.4 U.4 by reference to C.4.2.1.5 Table C.4-2)
pub static HANGING_PROTOCOL_QUERY_RETRIEVE_C_MOVE: Table = specific_table(HangingProtocolQueryRetrieve, "", CMove, &GENERAL_C_MOVE, "PS3.4 U.4 by reference to C.4.2.1.5 Table C.4-2", &[
    row(0x0000..=0x0000, Success, "sub-operations complete, no failures", &[NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xA701..=0xA701, Failure, "Refused: out of resources, cannot count matches", &[ERROR_COMMENT]),
    row(0xA702..=0xA702, Failure, "Refused: out of resources, cannot perform sub-operations", &[NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xA801..=0xA801, Failure, "Refused: move destination unknown", &[ERROR_COMMENT]),
    row(0xA900..=0xA900, Failure, "identifier does not match SOP Class", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xB000..=0xB000, Warning, "sub-operations complete, one or more failures", &[NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xC000..=0xCFFF, Failure, "unable to process", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xFE00..=0xFE00, Cancel, "sub-operations stopped by C-CANCEL", &[NUMBER_OF_REMAINING_SUBOPERATIONS, NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xFF00..=0xFF00, Pending, "sub-operations continue", &[NUMBER_OF_REMAINING_SUBOPERATIONS, NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
]);

/// Implant Template Query/Retrieve, C-FIND (PS3.4 BB.4 by reference to K.4.1.1.4 Table K.4-1)
pub static IMPLANT_TEMPLATE_QUERY_RETRIEVE_C_FIND: Table = specific_table(ImplantTemplateQueryRetrieve, "", CFind, &GENERAL_C_FIND, "PS3.4 BB.4 by reference to K.4.1.1.4 Table K.4-1", &[
    row(0x0000..=0x0000, Success, "matching complete, no identifier", &[]),
    row(0xA700..=0xA700, Failure, "Refused: out of resources", &[ERROR_COMMENT]),
    row(0xA900..=0xA900, Failure, "identifier does not match SOP Class", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xC000..=0xCFFF, Failure, "unable to process", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xFE00..=0xFE00, Cancel, "matching stopped by C-CANCEL", &[]),
    row(0xFF00..=0xFF00, Pending, "match supplied; optional keys handled like required keys", &[]).with_identifier(),
    row(0xFF01..=0xFF01, Pending, "match supplied; one or more optional keys not supported", &[]).with_identifier(),
]);

/// Implant Template Query/Retrieve, C-GET (PS3.4 BB.4 by reference to C.4.3.1.4 Table C.4-3)
pub static IMPLANT_TEMPLATE_QUERY_RETRIEVE_C_GET: Table = specific_table(ImplantTemplateQueryRetrieve, "", CGet, &GENERAL_C_GET, "PS3.4 BB.4 by reference to C.4.3.1.4 Table C.4-3", &[
    row(0x0000..=0x0000, Success, "sub-operations complete, no failures or warnings", &[NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xA701..=0xA701, Failure, "Refused: out of resources, cannot count matches", &[ERROR_COMMENT]),
    row(0xA702..=0xA702, Failure, "Refused: out of resources, cannot perform sub-operations", &[NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xA900..=0xA900, Failure, "identifier does not match SOP Class", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xB000..=0xB000, Warning, "sub-operations complete, one or more failures or warnings", &[NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xC000..=0xCFFF, Failure, "unable to process", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xFE00..=0xFE00, Cancel, "sub-operations stopped by C-CANCEL", &[NUMBER_OF_REMAINING_SUBOPERATIONS, NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xFF00..=0xFF00, Pending, "sub-operations continue", &[NUMBER_OF_REMAINING_SUBOPERATIONS, NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
]);

/// Implant Template Query/Retrieve, C-MOVE (PS3.4 BB.4 by reference to C.4.2.1.5 Table C.4-2)
pub static IMPLANT_TEMPLATE_QUERY_RETRIEVE_C_MOVE: Table = specific_table(ImplantTemplateQueryRetrieve, "", CMove, &GENERAL_C_MOVE, "PS3.4 BB.4 by reference to C.4.2.1.5 Table C.4-2", &[
    row(0x0000..=0x0000, Success, "sub-operations complete, no failures", &[NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xA701..=0xA701, Failure, "Refused: out of resources, cannot count matches", &[ERROR_COMMENT]),
    row(0xA702..=0xA702, Failure, "Refused: out of resources, cannot perform sub-operations", &[NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xA801..=0xA801, Failure, "Refused: move destination unknown", &[ERROR_COMMENT]),
    row(0xA900..=0xA900, Failure, "identifier does not match SOP Class", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xB000..=0xB000, Warning, "sub-operations complete, one or more failures", &[NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xC000..=0xCFFF, Failure, "unable to process", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xFE00..=0xFE00, Cancel, "sub-operations stopped by C-CANCEL", &[NUMBER_OF_REMAINING_SUBOPERATIONS, NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xFF00..=0xFF00, Pending, "sub-operations continue", &[NUMBER_OF_REMAINING_SUBOPERATIONS, NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
]);

/// Instance Availability Notification, N-CREATE (PS3.4 R.3.2.1.4)
pub static INSTANCE_AVAILABILITY_NOTIFICATION: Table = specific_table(InstanceAvailabilityNotification, "", NCreate, &GENERAL_N_CREATE, "PS3.4 R.3.2.1.4", &[]);

/// Inventory Query/Retrieve, C-FIND (PS3.4 JJ.4 by reference to K.4.1.1.4 Table K.4-1)
pub static INVENTORY_QUERY_RETRIEVE_C_FIND: Table = specific_table(InventoryQueryRetrieve, "", CFind, &GENERAL_C_FIND, "PS3.4 JJ.4 by reference to K.4.1.1.4 Table K.4-1", &[
    row(0x0000..=0x0000, Success, "matching complete, no identifier", &[]),
    row(0xA700..=0xA700, Failure, "Refused: out of resources", &[ERROR_COMMENT]),
    row(0xA900..=0xA900, Failure, "identifier does not match SOP Class", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xC000..=0xCFFF, Failure, "unable to process", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xFE00..=0xFE00, Cancel, "matching stopped by C-CANCEL", &[]),
    row(0xFF00..=0xFF00, Pending, "match supplied; optional keys handled like required keys", &[]).with_identifier(),
    row(0xFF01..=0xFF01, Pending, "match supplied; one or more optional keys not supported", &[]).with_identifier(),
]);

/// Inventory Query/Retrieve, C-GET (PS3.4 JJ.4 by reference to C.4.3.1.4 Table C.4-3)
pub static INVENTORY_QUERY_RETRIEVE_C_GET: Table = specific_table(InventoryQueryRetrieve, "", CGet, &GENERAL_C_GET, "PS3.4 JJ.4 by reference to C.4.3.1.4 Table C.4-3", &[
    row(0x0000..=0x0000, Success, "sub-operations complete, no failures or warnings", &[NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xA701..=0xA701, Failure, "Refused: out of resources, cannot count matches", &[ERROR_COMMENT]),
    row(0xA702..=0xA702, Failure, "Refused: out of resources, cannot perform sub-operations", &[NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xA900..=0xA900, Failure, "identifier does not match SOP Class", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xB000..=0xB000, Warning, "sub-operations complete, one or more failures or warnings", &[NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xC000..=0xCFFF, Failure, "unable to process", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xFE00..=0xFE00, Cancel, "sub-operations stopped by C-CANCEL", &[NUMBER_OF_REMAINING_SUBOPERATIONS, NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xFF00..=0xFF00, Pending, "sub-operations continue", &[NUMBER_OF_REMAINING_SUBOPERATIONS, NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
]);

/// Inventory Query/Retrieve, C-MOVE (PS3.4 JJ.4 by reference to C.4.2.1.5 Table C.4-2)
pub static INVENTORY_QUERY_RETRIEVE_C_MOVE: Table = specific_table(InventoryQueryRetrieve, "", CMove, &GENERAL_C_MOVE, "PS3.4 JJ.4 by reference to C.4.2.1.5 Table C.4-2", &[
    row(0x0000..=0x0000, Success, "sub-operations complete, no failures", &[NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xA701..=0xA701, Failure, "Refused: out of resources, cannot count matches", &[ERROR_COMMENT]),
    row(0xA702..=0xA702, Failure, "Refused: out of resources, cannot perform sub-operations", &[NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xA801..=0xA801, Failure, "Refused: move destination unknown", &[ERROR_COMMENT]),
    row(0xA900..=0xA900, Failure, "identifier does not match SOP Class", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xB000..=0xB000, Warning, "sub-operations complete, one or more failures", &[NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xC000..=0xCFFF, Failure, "unable to process", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xFE00..=0xFE00, Cancel, "sub-operations stopped by C-CANCEL", &[NUMBER_OF_REMAINING_SUBOPERATIONS, NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xFF00..=0xFF00, Pending, "sub-operations continue", &[NUMBER_OF_REMAINING_SUBOPERATIONS, NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
]);

/// Media Creation Management, N-CREATE (PS3.4 S.3.2.1.4 Table S.3.2.2.4-1)
pub static MEDIA_CREATION_MANAGEMENT_N_CREATE: Table = specific_table(MediaCreationManagement, "", NCreate, &GENERAL_N_CREATE, "PS3.4 S.3.2.1.4 Table S.3.2.2.4-1", &[
    row(0xA510..=0xA510, Failure, "media creation already initiated for this instance", &[]),
]);

/// Media Creation Management, N-GET (PS3.4 S.3.2.4.4 Table S.3.2.4.4-1)
pub static MEDIA_CREATION_MANAGEMENT_N_GET: Table = specific_table(MediaCreationManagement, "", NGet, &GENERAL_N_GET, "PS3.4 S.3.2.4.4 Table S.3.2.4.4-1", &[
    row(0x0001..=0x0001, Warning, "requested optional attributes not supported", &[]),
]);

/// Media Creation Management, Cancel Media Creation, N-ACTION (PS3.4 S.3.2.3.4 Table S.3.2.3.4-1)
pub static MEDIA_CREATION_MANAGEMENT_CANCEL_MEDIA_CREATION_N_ACTION: Table = specific_table(MediaCreationManagement, "Cancel Media Creation", NAction, &GENERAL_N_ACTION, "PS3.4 S.3.2.3.4 Table S.3.2.3.4-1", &[
    row(0xC201..=0xC201, Failure, "media creation request already completed", &[]),
    row(0xC202..=0xC202, Failure, "media creation in progress, cannot be interrupted", &[]),
    row(0xC203..=0xC203, Failure, "cancellation denied, reason unspecified", &[]),
]);

/// Media Creation Management, Initiate Media Creation, N-ACTION (PS3.4 S.3.2.1.4 Table S.3.2.2.4-1)
pub static MEDIA_CREATION_MANAGEMENT_INITIATE_MEDIA_CREATION_N_ACTION: Table = specific_table(MediaCreationManagement, "Initiate Media Creation", NAction, &GENERAL_N_ACTION, "PS3.4 S.3.2.1.4 Table S.3.2.2.4-1", &[
    row(0xA510..=0xA510, Failure, "media creation already initiated for this instance", &[]),
]);

/// Non-Patient Object Storage, C-STORE (PS3.4 GG.4.2 Table GG.4-1)
pub static NON_PATIENT_OBJECT_STORAGE: Table = specific_table(NonPatientObjectStorage, "", CStore, &GENERAL_C_STORE, "PS3.4 GG.4.2 Table GG.4-1", &[
    row(0x0000..=0x0000, Success, "success", &[]),
    row(0xA700..=0xA700, Failure, "Refused: out of resources", &[ERROR_COMMENT]),
    row(0xA900..=0xA900, Failure, "data set does not match SOP Class", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xC000..=0xC000, Failure, "cannot understand", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
]);

/// Print Management, Basic Annotation Box, N-SET (PS3.4 H.4.4.2.1.2)
pub static PRINT_MANAGEMENT_BASIC_ANNOTATION_BOX_N_SET: Table = specific_table(PrintManagement, "Basic Annotation Box", NSet, &GENERAL_N_SET, "PS3.4 H.4.4.2.1.2", &[]);

/// Print Management, Basic Color Image Box, N-SET (PS3.4 H.4.3.2.2.1.2 Table H.4.3.2.2.1.2-1)
pub static PRINT_MANAGEMENT_BASIC_COLOR_IMAGE_BOX_N_SET: Table = specific_table(PrintManagement, "Basic Color Image Box", NSet, &GENERAL_N_SET, "PS3.4 H.4.3.2.2.1.2 Table H.4.3.2.2.1.2-1", &[
    row(0xB604..=0xB604, Warning, "image larger than image box, demagnified to fit", &[]),
    row(0xB609..=0xB609, Warning, "image larger than image box, cropped to fit", &[]),
    row(0xB60A..=0xB60A, Warning, "image or combined print image larger than image box, decimated to fit", &[]),
    row(0xC603..=0xC603, Failure, "image larger than image box", &[]),
    row(0xC605..=0xC605, Failure, "printer memory too small for the image", &[]),
    row(0xC613..=0xC613, Failure, "combined print image larger than image box", &[]),
]);

/// Print Management, Basic Film Box, N-ACTION (PS3.4 H.4.2.2.4.2 Table H.4-9)
pub static PRINT_MANAGEMENT_BASIC_FILM_BOX_N_ACTION: Table = specific_table(PrintManagement, "Basic Film Box", NAction, &GENERAL_N_ACTION, "PS3.4 H.4.2.2.4.2 Table H.4-9", &[
    row(0x0000..=0x0000, Success, "accepted for printing; Print Job instance created if supported", &[]),
    row(0xB603..=0xB603, Warning, "film box has no image boxes (empty page)", &[]),
    row(0xB604..=0xB604, Warning, "image larger than image box, demagnified to fit", &[]),
    row(0xB609..=0xB609, Warning, "image larger than image box, cropped to fit", &[]),
    row(0xB60A..=0xB60A, Warning, "image or combined print image larger than image box, decimated to fit", &[]),
    row(0xC602..=0xC602, Failure, "print queue full, cannot create Print Job", &[]),
    row(0xC603..=0xC603, Failure, "image larger than image box", &[]),
    row(0xC604..=0xC604, Failure, "image position collision (code retired)", &[]),
    row(0xC613..=0xC613, Failure, "combined print image larger than image box", &[]),
]);

/// Print Management, Basic Film Box, N-CREATE (PS3.4 H.4.2.2.1.2 Table H.4.2.2.1.2-1)
pub static PRINT_MANAGEMENT_BASIC_FILM_BOX_N_CREATE: Table = specific_table(PrintManagement, "Basic Film Box", NCreate, &GENERAL_N_CREATE, "PS3.4 H.4.2.2.1.2 Table H.4.2.2.1.2-1", &[
    row(0x0000..=0x0000, Success, "success", &[]),
    row(0xB605..=0xB605, Warning, "min or max density outside printer range, printer limit used", &[]),
    row(0xC616..=0xC616, Failure, "an unprinted film box exists and session-level N-ACTION is not supported", &[]),
]);

/// Print Management, Basic Film Box, N-DELETE (PS3.4 H.4.2.2.3.2)
pub static PRINT_MANAGEMENT_BASIC_FILM_BOX_N_DELETE: Table = specific_table(PrintManagement, "Basic Film Box", NDelete, &GENERAL_N_DELETE, "PS3.4 H.4.2.2.3.2", &[]);

/// Print Management, Basic Film Box, N-SET (PS3.4 H.4.2.2.1.2 Table H.4.2.2.1.2-1)
pub static PRINT_MANAGEMENT_BASIC_FILM_BOX_N_SET: Table = specific_table(PrintManagement, "Basic Film Box", NSet, &GENERAL_N_SET, "PS3.4 H.4.2.2.1.2 Table H.4.2.2.1.2-1", &[
    row(0x0000..=0x0000, Success, "success", &[]),
    row(0xB605..=0xB605, Warning, "min or max density outside printer range, printer limit used", &[]),
    row(0xC616..=0xC616, Failure, "an unprinted film box exists and session-level N-ACTION is not supported", &[]),
]);

/// Print Management, Basic Film Session, N-ACTION (PS3.4 H.4.1.2.4.2 Table H.4-4)
pub static PRINT_MANAGEMENT_BASIC_FILM_SESSION_N_ACTION: Table = specific_table(PrintManagement, "Basic Film Session", NAction, &GENERAL_N_ACTION, "PS3.4 H.4.1.2.4.2 Table H.4-4", &[
    row(0x0000..=0x0000, Success, "accepted for printing; Print Job instance created if supported", &[]),
    row(0xB601..=0xB601, Warning, "film session (collated) printing not supported", &[]),
    row(0xB602..=0xB602, Warning, "film session has no image boxes (empty page)", &[]),
    row(0xB604..=0xB604, Warning, "image larger than image box, demagnified to fit", &[]),
    row(0xB609..=0xB609, Warning, "image larger than image box, cropped to fit", &[]),
    row(0xB60A..=0xB60A, Warning, "image or combined print image larger than image box, decimated to fit", &[]),
    row(0xC600..=0xC600, Failure, "film session has no film boxes", &[]),
    row(0xC601..=0xC601, Failure, "print queue full, cannot create Print Job", &[]),
    row(0xC603..=0xC603, Failure, "image larger than image box", &[]),
    row(0xC604..=0xC604, Failure, "image position collision (code retired)", &[]),
    row(0xC613..=0xC613, Failure, "combined print image larger than image box", &[]),
]);

/// Print Management, Basic Film Session, N-CREATE (PS3.4 H.4.1.2.1.2 Table H.4.1.2.1.2-1)
pub static PRINT_MANAGEMENT_BASIC_FILM_SESSION_N_CREATE: Table = specific_table(PrintManagement, "Basic Film Session", NCreate, &GENERAL_N_CREATE, "PS3.4 H.4.1.2.1.2 Table H.4.1.2.1.2-1", &[
    row(0x0000..=0x0000, Success, "success", &[]),
    row(0xB600..=0xB600, Warning, "memory allocation not supported", &[]),
]);

/// Print Management, Basic Film Session, N-DELETE (PS3.4 H.4.1.2.3.1)
pub static PRINT_MANAGEMENT_BASIC_FILM_SESSION_N_DELETE: Table = specific_table(PrintManagement, "Basic Film Session", NDelete, &GENERAL_N_DELETE, "PS3.4 H.4.1.2.3.1", &[]);

/// Print Management, Basic Film Session, N-SET (PS3.4 H.4.1.2.1.2 Table H.4.1.2.1.2-1)
pub static PRINT_MANAGEMENT_BASIC_FILM_SESSION_N_SET: Table = specific_table(PrintManagement, "Basic Film Session", NSet, &GENERAL_N_SET, "PS3.4 H.4.1.2.1.2 Table H.4.1.2.1.2-1", &[
    row(0x0000..=0x0000, Success, "success", &[]),
    row(0xB600..=0xB600, Warning, "memory allocation not supported", &[]),
]);

/// Print Management, Basic Grayscale Image Box, N-SET (PS3.4 H.4.3.1.2.1.2 Table H.4.3.1.2.1.2-1)
pub static PRINT_MANAGEMENT_BASIC_GRAYSCALE_IMAGE_BOX_N_SET: Table = specific_table(PrintManagement, "Basic Grayscale Image Box", NSet, &GENERAL_N_SET, "PS3.4 H.4.3.1.2.1.2 Table H.4.3.1.2.1.2-1", &[
    row(0x0000..=0x0000, Success, "success", &[]),
    row(0xB604..=0xB604, Warning, "image larger than image box, demagnified to fit", &[]),
    row(0xB605..=0xB605, Warning, "min or max density outside printer range, printer limit used", &[]),
    row(0xB609..=0xB609, Warning, "image larger than image box, cropped to fit", &[]),
    row(0xB60A..=0xB60A, Warning, "image or combined print image larger than image box, decimated to fit", &[]),
    row(0xC603..=0xC603, Failure, "image larger than image box", &[]),
    row(0xC605..=0xC605, Failure, "printer memory too small for the image", &[]),
    row(0xC613..=0xC613, Failure, "combined print image larger than image box", &[]),
]);

/// Print Management, Presentation LUT, N-CREATE (PS3.4 H.4.9.2.1.2 Table H.4.9.2.1.2-1)
pub static PRINT_MANAGEMENT_PRESENTATION_LUT_N_CREATE: Table = specific_table(PrintManagement, "Presentation LUT", NCreate, &GENERAL_N_CREATE, "PS3.4 H.4.9.2.1.2 Table H.4.9.2.1.2-1", &[
    row(0x0000..=0x0000, Success, "success", &[]),
    row(0xB605..=0xB605, Warning, "min or max density outside printer range, printer limit used", &[]),
]);

/// Print Management, Presentation LUT, N-DELETE (PS3.4 H.4.9.2.2.1)
pub static PRINT_MANAGEMENT_PRESENTATION_LUT_N_DELETE: Table = specific_table(PrintManagement, "Presentation LUT", NDelete, &GENERAL_N_DELETE, "PS3.4 H.4.9.2.2.1", &[]);

/// Print Management, Print Job, N-EVENT-REPORT (PS3.4 H.4.5.2.1.3)
pub static PRINT_MANAGEMENT_PRINT_JOB_N_EVENT_REPORT: Table = specific_table(PrintManagement, "Print Job", NEventReport, &GENERAL_N_EVENT_REPORT, "PS3.4 H.4.5.2.1.3", &[]);

/// Print Management, Print Job, N-GET (PS3.4 H.4.5.2.2.3)
pub static PRINT_MANAGEMENT_PRINT_JOB_N_GET: Table = specific_table(PrintManagement, "Print Job", NGet, &GENERAL_N_GET, "PS3.4 H.4.5.2.2.3", &[]);

/// Print Management, Printer, N-EVENT-REPORT (PS3.4 H.4.6.2.1.3)
pub static PRINT_MANAGEMENT_PRINTER_N_EVENT_REPORT: Table = specific_table(PrintManagement, "Printer", NEventReport, &GENERAL_N_EVENT_REPORT, "PS3.4 H.4.6.2.1.3", &[]);

/// Print Management, Printer, N-GET (PS3.4 H.4.6.2.2.3)
pub static PRINT_MANAGEMENT_PRINTER_N_GET: Table = specific_table(PrintManagement, "Printer", NGet, &GENERAL_N_GET, "PS3.4 H.4.6.2.2.3", &[]);

/// Print Management, Printer Configuration Retrieval, N-GET (PS3.4 H.4.11.2.2.3)
pub static PRINT_MANAGEMENT_PRINTER_CONFIGURATION_RETRIEVAL_N_GET: Table = specific_table(PrintManagement, "Printer Configuration Retrieval", NGet, &GENERAL_N_GET, "PS3.4 H.4.11.2.2.3", &[]);

/// Procedure Step, Modality Performed Procedure Step, N-CREATE (PS3.4 F.7.2.1.4)
pub static PROCEDURE_STEP_MODALITY_PERFORMED_PROCEDURE_STEP_N_CREATE: Table = specific_table(ProcedureStep, "Modality Performed Procedure Step", NCreate, &GENERAL_N_CREATE, "PS3.4 F.7.2.1.4", &[]);

/// Procedure Step, Modality Performed Procedure Step, N-SET (PS3.4 F.7.2.2.4 Table F.7.2-2)
pub static PROCEDURE_STEP_MODALITY_PERFORMED_PROCEDURE_STEP_N_SET: Table = specific_table(ProcedureStep, "Modality Performed Procedure Step", NSet, &GENERAL_N_SET, "PS3.4 F.7.2.2.4 Table F.7.2-2", &[
    row(0x0110..=0x0110, Failure, "processing failure; with Error ID A710: object may no longer be updated", &[ERROR_COMMENT, ERROR_ID]),
]);

/// Procedure Step, Modality Performed Procedure Step Notification, N-EVENT-REPORT (PS3.4 F.9.2.3)
pub static PROCEDURE_STEP_MODALITY_PERFORMED_PROCEDURE_STEP_NOTIFICATION_N_EVENT_REPORT: Table = specific_table(ProcedureStep, "Modality Performed Procedure Step Notification", NEventReport, &GENERAL_N_EVENT_REPORT, "PS3.4 F.9.2.3", &[]);

/// Procedure Step, Modality Performed Procedure Step Retrieve, N-GET (PS3.4 F.8.2.1.4 Table F.8.2-2)
pub static PROCEDURE_STEP_MODALITY_PERFORMED_PROCEDURE_STEP_RETRIEVE_N_GET: Table = specific_table(ProcedureStep, "Modality Performed Procedure Step Retrieve", NGet, &GENERAL_N_GET, "PS3.4 F.8.2.1.4 Table F.8.2-2", &[
    row(0x0001..=0x0001, Warning, "requested optional attributes not supported", &[]),
]);

/// Protocol Approval Query/Retrieve, C-FIND (PS3.4 II.4 by reference to K.4.1.1.4 Table K.4-1)
pub static PROTOCOL_APPROVAL_QUERY_RETRIEVE_C_FIND: Table = specific_table(ProtocolApprovalQueryRetrieve, "", CFind, &GENERAL_C_FIND, "PS3.4 II.4 by reference to K.4.1.1.4 Table K.4-1", &[
    row(0x0000..=0x0000, Success, "matching complete, no identifier", &[]),
    row(0xA700..=0xA700, Failure, "Refused: out of resources", &[ERROR_COMMENT]),
    row(0xA900..=0xA900, Failure, "identifier does not match SOP Class", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xC000..=0xCFFF, Failure, "unable to process", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xFE00..=0xFE00, Cancel, "matching stopped by C-CANCEL", &[]),
    row(0xFF00..=0xFF00, Pending, "match supplied; optional keys handled like required keys", &[]).with_identifier(),
    row(0xFF01..=0xFF01, Pending, "match supplied; one or more optional keys not supported", &[]).with_identifier(),
]);

/// Protocol Approval Query/Retrieve, C-GET (PS3.4 II.4 by reference to C.4.3.1.4 Table C.4-3)
pub static PROTOCOL_APPROVAL_QUERY_RETRIEVE_C_GET: Table = specific_table(ProtocolApprovalQueryRetrieve, "", CGet, &GENERAL_C_GET, "PS3.4 II.4 by reference to C.4.3.1.4 Table C.4-3", &[
    row(0x0000..=0x0000, Success, "sub-operations complete, no failures or warnings", &[NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xA701..=0xA701, Failure, "Refused: out of resources, cannot count matches", &[ERROR_COMMENT]),
    row(0xA702..=0xA702, Failure, "Refused: out of resources, cannot perform sub-operations", &[NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xA900..=0xA900, Failure, "identifier does not match SOP Class", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xB000..=0xB000, Warning, "sub-operations complete, one or more failures or warnings", &[NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xC000..=0xCFFF, Failure, "unable to process", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xFE00..=0xFE00, Cancel, "sub-operations stopped by C-CANCEL", &[NUMBER_OF_REMAINING_SUBOPERATIONS, NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xFF00..=0xFF00, Pending, "sub-operations continue", &[NUMBER_OF_REMAINING_SUBOPERATIONS, NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
]);

/// Protocol Approval Query/Retrieve, C-MOVE (PS3.4 II.4 by reference to C.4.2.1.5 Table C.4-2)
pub static PROTOCOL_APPROVAL_QUERY_RETRIEVE_C_MOVE: Table = specific_table(ProtocolApprovalQueryRetrieve, "", CMove, &GENERAL_C_MOVE, "PS3.4 II.4 by reference to C.4.2.1.5 Table C.4-2", &[
    row(0x0000..=0x0000, Success, "sub-operations complete, no failures", &[NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xA701..=0xA701, Failure, "Refused: out of resources, cannot count matches", &[ERROR_COMMENT]),
    row(0xA702..=0xA702, Failure, "Refused: out of resources, cannot perform sub-operations", &[NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xA801..=0xA801, Failure, "Refused: move destination unknown", &[ERROR_COMMENT]),
    row(0xA900..=0xA900, Failure, "identifier does not match SOP Class", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xB000..=0xB000, Warning, "sub-operations complete, one or more failures", &[NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xC000..=0xCFFF, Failure, "unable to process", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xFE00..=0xFE00, Cancel, "sub-operations stopped by C-CANCEL", &[NUMBER_OF_REMAINING_SUBOPERATIONS, NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xFF00..=0xFF00, Pending, "sub-operations continue", &[NUMBER_OF_REMAINING_SUBOPERATIONS, NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
]);

/// Query/Retrieve, C-FIND (PS3.4 C.4.1.1.4 Table C.4-1)
pub static QUERY_RETRIEVE_C_FIND: Table = specific_table(QueryRetrieve, "", CFind, &GENERAL_C_FIND, "PS3.4 C.4.1.1.4 Table C.4-1", &[
    row(0x0000..=0x0000, Success, "matching complete, no identifier", &[]),
    row(0xA700..=0xA700, Failure, "Refused: out of resources", &[ERROR_COMMENT]),
    row(0xA900..=0xA900, Failure, "identifier does not match SOP Class", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xC000..=0xCFFF, Failure, "unable to process", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xFE00..=0xFE00, Cancel, "matching stopped by C-CANCEL", &[]),
    row(0xFF00..=0xFF00, Pending, "match supplied; optional keys handled like required keys", &[]).with_identifier(),
    row(0xFF01..=0xFF01, Pending, "match supplied; one or more optional keys not supported", &[]).with_identifier(),
]);

/// Query/Retrieve, C-GET (PS3.4 C.4.3.1.4 Table C.4-3)
pub static QUERY_RETRIEVE_C_GET: Table = specific_table(QueryRetrieve, "", CGet, &GENERAL_C_GET, "PS3.4 C.4.3.1.4 Table C.4-3", &[
    row(0x0000..=0x0000, Success, "sub-operations complete, no failures or warnings", &[NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xA701..=0xA701, Failure, "Refused: out of resources, cannot count matches", &[ERROR_COMMENT]),
    row(0xA702..=0xA702, Failure, "Refused: out of resources, cannot perform sub-operations", &[NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xA900..=0xA900, Failure, "identifier does not match SOP Class", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xB000..=0xB000, Warning, "sub-operations complete, one or more failures or warnings", &[NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xC000..=0xCFFF, Failure, "unable to process", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xFE00..=0xFE00, Cancel, "sub-operations stopped by C-CANCEL", &[NUMBER_OF_REMAINING_SUBOPERATIONS, NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xFF00..=0xFF00, Pending, "sub-operations continue", &[NUMBER_OF_REMAINING_SUBOPERATIONS, NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
]);

/// Query/Retrieve, C-MOVE (PS3.4 C.4.2.1.5 Table C.4-2)
pub static QUERY_RETRIEVE_C_MOVE: Table = specific_table(QueryRetrieve, "", CMove, &GENERAL_C_MOVE, "PS3.4 C.4.2.1.5 Table C.4-2", &[
    row(0x0000..=0x0000, Success, "sub-operations complete, no failures", &[NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xA701..=0xA701, Failure, "Refused: out of resources, cannot count matches", &[ERROR_COMMENT]),
    row(0xA702..=0xA702, Failure, "Refused: out of resources, cannot perform sub-operations", &[NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xA801..=0xA801, Failure, "Refused: move destination unknown", &[ERROR_COMMENT]),
    row(0xA900..=0xA900, Failure, "identifier does not match SOP Class", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xB000..=0xB000, Warning, "sub-operations complete, one or more failures", &[NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xC000..=0xCFFF, Failure, "unable to process", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xFE00..=0xFE00, Cancel, "sub-operations stopped by C-CANCEL", &[NUMBER_OF_REMAINING_SUBOPERATIONS, NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
    row(0xFF00..=0xFF00, Pending, "sub-operations continue", &[NUMBER_OF_REMAINING_SUBOPERATIONS, NUMBER_OF_COMPLETED_SUBOPERATIONS, NUMBER_OF_FAILED_SUBOPERATIONS, NUMBER_OF_WARNING_SUBOPERATIONS]),
]);

/// Query/Retrieve, Repository Query, C-FIND (PS3.4 C.6.4)
pub static QUERY_RETRIEVE_REPOSITORY_QUERY_C_FIND: Table = specific_table(QueryRetrieve, "Repository Query", CFind, &GENERAL_C_FIND, "PS3.4 C.6.4", &[
    row(0x0000..=0x0000, Success, "matching complete, no identifier", &[]),
    row(0xA700..=0xA700, Failure, "Refused: out of resources", &[ERROR_COMMENT]),
    row(0xA710..=0xA710, Failure, "invalid prior record key", &[]),
    row(0xA900..=0xA900, Failure, "identifier does not match SOP Class", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xB001..=0xB001, Warning, "response limit reached, a further request may return more matches", &[]),
    row(0xC000..=0xCFFF, Failure, "unable to process", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xFE00..=0xFE00, Cancel, "matching stopped by C-CANCEL", &[]),
    row(0xFF00..=0xFF00, Pending, "match supplied; optional keys handled like required keys", &[]).with_identifier(),
    row(0xFF01..=0xFF01, Pending, "match supplied; one or more optional keys not supported", &[]).with_identifier(),
]);

/// RT Machine Verification, N-ACTION (PS3.4 DD.3.2.3.2 Table DD.3.2.3-2)
pub static RT_MACHINE_VERIFICATION_N_ACTION: Table = specific_table(RtMachineVerification, "", NAction, &GENERAL_N_ACTION, "PS3.4 DD.3.2.3.2 Table DD.3.2.3-2", &[
    row(0x0000..=0x0000, Success, "success", &[]),
    row(0xC112..=0xC112, Failure, "machine verification instance not found", &[]),
]);

/// RT Machine Verification, N-CREATE (PS3.4 DD.3.2.1.2 Table DD.3.2.1.2-1)
pub static RT_MACHINE_VERIFICATION_N_CREATE: Table = specific_table(RtMachineVerification, "", NCreate, &GENERAL_N_CREATE, "PS3.4 DD.3.2.1.2 Table DD.3.2.1.2-1", &[
    row(0x0000..=0x0000, Success, "success", &[]),
    row(0xC221..=0xC221, Failure, "fraction group number not in the referenced plan", &[]),
    row(0xC222..=0xC222, Failure, "no beams in the fraction group", &[]),
    row(0xC223..=0xC223, Failure, "SCU is already verifying", &[]),
    row(0xC227..=0xC227, Failure, "referenced RT Plan not found", &[]),
]);

/// RT Machine Verification, N-DELETE (PS3.4 DD.3.2.4.2)
pub static RT_MACHINE_VERIFICATION_N_DELETE: Table = specific_table(RtMachineVerification, "", NDelete, &GENERAL_N_DELETE, "PS3.4 DD.3.2.4.2", &[]);

/// RT Machine Verification, N-EVENT-REPORT (PS3.4 DD.3.2.5.2)
pub static RT_MACHINE_VERIFICATION_N_EVENT_REPORT: Table = specific_table(RtMachineVerification, "", NEventReport, &GENERAL_N_EVENT_REPORT, "PS3.4 DD.3.2.5.2", &[]);

/// RT Machine Verification, N-GET (PS3.4 DD.3.2.2.3 Table DD.3.2.2.3-1)
pub static RT_MACHINE_VERIFICATION_N_GET: Table = specific_table(RtMachineVerification, "", NGet, &GENERAL_N_GET, "PS3.4 DD.3.2.2.3 Table DD.3.2.2.3-1", &[
    row(0x0000..=0x0000, Success, "success", &[]),
    row(0xC112..=0xC112, Failure, "machine verification instance not found", &[]),
]);

/// RT Machine Verification, N-SET (PS3.4 DD.3.2.1.2 Table DD.3.2.1.2-2)
pub static RT_MACHINE_VERIFICATION_N_SET: Table = specific_table(RtMachineVerification, "", NSet, &GENERAL_N_SET, "PS3.4 DD.3.2.1.2 Table DD.3.2.1.2-2", &[
    row(0x0000..=0x0000, Success, "success", &[]),
    row(0xC224..=0xC224, Failure, "beam number not in the fraction group", &[]),
    row(0xC225..=0xC225, Failure, "device or accessory not supported", &[]),
    row(0xC226..=0xC226, Failure, "device or accessory not in the beam", &[]),
]);

/// Relevant Patient Information Query, C-FIND (PS3.4 Q.2.1.1.4 Table Q.2-1)
pub static RELEVANT_PATIENT_INFORMATION_QUERY: Table = specific_table(RelevantPatientInformationQuery, "", CFind, &GENERAL_C_FIND, "PS3.4 Q.2.1.1.4 Table Q.2-1", &[
    row(0x0000..=0x0000, Success, "matching complete, no identifier", &[]),
    row(0xA700..=0xA700, Failure, "Refused: out of resources", &[ERROR_COMMENT]),
    row(0xA900..=0xA900, Failure, "identifier does not match SOP Class", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xC000..=0xC000, Failure, "unable to process", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xC100..=0xC100, Failure, "more than one match found", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xC200..=0xC200, Failure, "requested template not supported", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xFE00..=0xFE00, Cancel, "matching stopped by C-CANCEL", &[]),
    row(0xFF00..=0xFF00, Pending, "match supplied", &[]).with_identifier(),
]);

/// Storage, C-STORE (PS3.4 B.2.3 Table B.2-1)
pub static STORAGE: Table = specific_table(Storage, "", CStore, &GENERAL_C_STORE, "PS3.4 B.2.3 Table B.2-1", &[
    row(0x0000..=0x0000, Success, "success", &[]),
    row(0xA700..=0xA7FF, Failure, "Refused: out of resources", &[ERROR_COMMENT]),
    row(0xA900..=0xA9FF, Failure, "data set does not match SOP Class", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xB000..=0xB000, Warning, "coercion of data elements", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xB006..=0xB006, Warning, "elements discarded", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xB007..=0xB007, Warning, "data set does not match SOP Class", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xC000..=0xCFFF, Failure, "cannot understand", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
]);

/// Storage Commitment, Storage Commitment Push Model, N-ACTION (PS3.4 J.3.2.1.4)
pub static STORAGE_COMMITMENT_STORAGE_COMMITMENT_PUSH_MODEL_N_ACTION: Table = specific_table(StorageCommitment, "Storage Commitment Push Model", NAction, &GENERAL_N_ACTION, "PS3.4 J.3.2.1.4", &[]);

/// Storage Commitment, Storage Commitment Push Model, N-EVENT-REPORT (PS3.4 J.3.3.1.4)
pub static STORAGE_COMMITMENT_STORAGE_COMMITMENT_PUSH_MODEL_N_EVENT_REPORT: Table = specific_table(StorageCommitment, "Storage Commitment Push Model", NEventReport, &GENERAL_N_EVENT_REPORT, "PS3.4 J.3.3.1.4", &[]);

/// Storage Management, Inventory Creation, N-ACTION (PS3.4 KK.2)
pub static STORAGE_MANAGEMENT_INVENTORY_CREATION_N_ACTION: Table = specific_table(StorageManagement, "Inventory Creation", NAction, &GENERAL_N_ACTION, "PS3.4 KK.2", &[
    row(0x0000..=0x0000, Success, "success", &[]),
    row(0xB010..=0xB010, Warning, "one or more key attributes not supported for matching", &[]),
]);

/// Storage Management, Inventory Creation, N-EVENT-REPORT (PS3.4 KK.2.3)
pub static STORAGE_MANAGEMENT_INVENTORY_CREATION_N_EVENT_REPORT: Table = specific_table(StorageManagement, "Inventory Creation", NEventReport, &GENERAL_N_EVENT_REPORT, "PS3.4 KK.2.3", &[]);

/// Substance Administration Query, C-FIND (PS3.4 V.4.1.1.4 Table V.4-1)
pub static SUBSTANCE_ADMINISTRATION_QUERY: Table = specific_table(SubstanceAdministrationQuery, "", CFind, &GENERAL_C_FIND, "PS3.4 V.4.1.1.4 Table V.4-1", &[
    row(0x0000..=0x0000, Success, "matching complete, no identifier", &[]),
    row(0xA700..=0xA700, Failure, "Refused: out of resources", &[ERROR_COMMENT]),
    row(0xA900..=0xA900, Failure, "identifier does not match SOP Class", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xC000..=0xCFFF, Failure, "unable to process", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xFE00..=0xFE00, Cancel, "matching stopped by C-CANCEL", &[]),
    row(0xFF00..=0xFF00, Pending, "match supplied; optional keys handled like required keys", &[]).with_identifier(),
    row(0xFF01..=0xFF01, Pending, "match supplied; one or more optional keys not supported", &[]).with_identifier(),
]);

/// Unified Procedure Step, Change UPS State, N-ACTION (PS3.4 CC.2.1.4 Table CC.2.1-2)
pub static UNIFIED_PROCEDURE_STEP_CHANGE_UPS_STATE_N_ACTION: Table = specific_table(UnifiedProcedureStep, "Change UPS State", NAction, &GENERAL_N_ACTION, "PS3.4 CC.2.1.4 Table CC.2.1-2", &[
    row(0x0000..=0x0000, Success, "state changed", &[]),
    row(0xB304..=0xB304, Warning, "UPS already CANCELED", &[]),
    row(0xB306..=0xB306, Warning, "UPS already COMPLETED", &[]),
    row(0xC300..=0xC300, Failure, "UPS may no longer be updated", &[]),
    row(0xC301..=0xC301, Failure, "Transaction UID missing or wrong", &[]),
    row(0xC302..=0xC302, Failure, "UPS already IN PROGRESS", &[]),
    row(0xC303..=0xC303, Failure, "UPS becomes SCHEDULED only by N-CREATE", &[]),
    row(0xC304..=0xC304, Failure, "final state requirements not met", &[]),
    row(0xC307..=0xC307, Failure, "no such UPS instance at this SCP", &[]),
    row(0xC310..=0xC310, Failure, "UPS not IN PROGRESS", &[]),
]);

/// Unified Procedure Step, Create, N-CREATE (PS3.4 CC.2.5.4 Table CC.2.5-4)
pub static UNIFIED_PROCEDURE_STEP_CREATE_N_CREATE: Table = specific_table(UnifiedProcedureStep, "Create", NCreate, &GENERAL_N_CREATE, "PS3.4 CC.2.5.4 Table CC.2.5-4", &[
    row(0x0000..=0x0000, Success, "UPS created", &[]),
    row(0xB300..=0xB300, Warning, "UPS created with modifications", &[]),
    row(0xC309..=0xC309, Failure, "initial UPS state was not SCHEDULED", &[]),
]);

/// Unified Procedure Step, Get, N-GET (PS3.4 CC.2.7.4 Table CC.2.7-1)
pub static UNIFIED_PROCEDURE_STEP_GET_N_GET: Table = specific_table(UnifiedProcedureStep, "Get", NGet, &GENERAL_N_GET, "PS3.4 CC.2.7.4 Table CC.2.7-1", &[
    row(0x0001..=0x0001, Warning, "requested optional attributes not supported", &[]),
    row(0xC307..=0xC307, Failure, "no such UPS instance at this SCP", &[]),
]);

/// Unified Procedure Step, Request UPS Cancel, N-ACTION (PS3.4 CC.2.2.4 Table CC.2.2-2)
pub static UNIFIED_PROCEDURE_STEP_REQUEST_UPS_CANCEL_N_ACTION: Table = specific_table(UnifiedProcedureStep, "Request UPS Cancel", NAction, &GENERAL_N_ACTION, "PS3.4 CC.2.2.4 Table CC.2.2-2", &[
    row(0x0000..=0x0000, Success, "cancel request acknowledged", &[]),
    row(0xB304..=0xB304, Warning, "UPS already CANCELED", &[]),
    row(0xC307..=0xC307, Failure, "no such UPS instance at this SCP", &[]),
    row(0xC311..=0xC311, Failure, "UPS already COMPLETED", &[]),
    row(0xC312..=0xC312, Failure, "performer cannot be contacted", &[]),
    row(0xC313..=0xC313, Failure, "performer declines to cancel", &[]),
]);

/// Unified Procedure Step, Search, C-FIND (PS3.4 CC.2.8.4 Table CC.2.8-2)
pub static UNIFIED_PROCEDURE_STEP_SEARCH_C_FIND: Table = specific_table(UnifiedProcedureStep, "Search", CFind, &GENERAL_C_FIND, "PS3.4 CC.2.8.4 Table CC.2.8-2", &[
    row(0x0000..=0x0000, Success, "matching complete, no identifier", &[]),
    row(0x0122..=0x0122, Failure, "Refused: SOP Class not supported", &[]),
    row(0xA700..=0xA700, Failure, "Refused: out of resources", &[ERROR_COMMENT]),
    row(0xA900..=0xA900, Failure, "identifier does not match SOP Class", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xC000..=0xCFFF, Failure, "unable to process", &[OFFENDING_ELEMENT, ERROR_COMMENT]),
    row(0xFE00..=0xFE00, Cancel, "matching stopped by C-CANCEL", &[]),
    row(0xFF00..=0xFF00, Pending, "match supplied; optional keys handled like required keys", &[]).with_identifier(),
    row(0xFF01..=0xFF01, Pending, "match supplied; one or more optional keys not supported", &[]).with_identifier(),
]);

/// Unified Procedure Step, Set, N-SET (PS3.4 CC.2.6.4 Table CC.2.6-1)
pub static UNIFIED_PROCEDURE_STEP_SET_N_SET: Table = specific_table(UnifiedProcedureStep, "Set", NSet, &GENERAL_N_SET, "PS3.4 CC.2.6.4 Table CC.2.6-1", &[
    row(0x0000..=0x0000, Success, "attributes modified", &[]),
    row(0x0001..=0x0001, Warning, "requested optional attributes not supported", &[]),
    row(0xB305..=0xB305, Warning, "invalid values coerced to valid values", &[]),
    row(0xC300..=0xC300, Failure, "UPS may no longer be updated", &[]),
    row(0xC301..=0xC301, Failure, "Transaction UID missing or wrong", &[]),
    row(0xC307..=0xC307, Failure, "no such UPS instance at this SCP", &[]),
    row(0xC310..=0xC310, Failure, "UPS not IN PROGRESS", &[]),
]);

/// Unified Procedure Step, Subscribe or Unsubscribe, N-ACTION (PS3.4 CC.2.3.4 Table CC.2.3-3)
pub static UNIFIED_PROCEDURE_STEP_SUBSCRIBE_OR_UNSUBSCRIBE_N_ACTION: Table = specific_table(UnifiedProcedureStep, "Subscribe or Unsubscribe", NAction, &GENERAL_N_ACTION, "PS3.4 CC.2.3.4 Table CC.2.3-3", &[
    row(0x0000..=0x0000, Success, "subscription changed", &[]),
    row(0xB301..=0xB301, Warning, "deletion lock not granted", &[]),
    row(0xC307..=0xC307, Failure, "no such UPS instance at this SCP", &[]),
    row(0xC308..=0xC308, Failure, "receiving AE title unknown to the SCP", &[]),
    row(0xC314..=0xC314, Failure, "action not appropriate for the instance", &[]),
    row(0xC315..=0xC315, Failure, "SCP does not support event reports", &[]),
]);

/// Unified Procedure Step, UPS Event, N-EVENT-REPORT (PS3.4 CC.2.4.4)
pub static UNIFIED_PROCEDURE_STEP_UPS_EVENT_N_EVENT_REPORT: Table = specific_table(UnifiedProcedureStep, "UPS Event", NEventReport, &GENERAL_N_EVENT_REPORT, "PS3.4 CC.2.4.4", &[]);

/// Verification, C-ECHO (PS3.4 A.3)
pub static VERIFICATION: Table = specific_table(Verification, "", CEcho, &GENERAL_C_ECHO, "PS3.4 A.3", &[]);

/// The table of each service class, operation and DIMSE service.
pub(crate) static SPECIFIC: [&Table; 79] = [
    &APPLICATION_EVENT_LOGGING_PROCEDURAL_EVENT_LOGGING_N_ACTION,
    &APPLICATION_EVENT_LOGGING_SUBSTANCE_ADMINISTRATION_LOGGING_N_ACTION,
    &BASIC_WORKLIST_MANAGEMENT,
    &COLOR_PALETTE_QUERY_RETRIEVE_C_FIND,
    &COLOR_PALETTE_QUERY_RETRIEVE_C_GET,
    &COLOR_PALETTE_QUERY_RETRIEVE_C_MOVE,
    &COMPOSITE_INSTANCE_RETRIEVE_WITHOUT_BULK_DATA,
    &COMPOSITE_INSTANCE_ROOT_RETRIEVE_C_GET,
    &COMPOSITE_INSTANCE_ROOT_RETRIEVE_C_MOVE,
    &DEFINED_PROCEDURE_PROTOCOL_QUERY_RETRIEVE_C_FIND,
    &DEFINED_PROCEDURE_PROTOCOL_QUERY_RETRIEVE_C_GET,
    &DEFINED_PROCEDURE_PROTOCOL_QUERY_RETRIEVE_C_MOVE,
    &DISPLAY_SYSTEM_MANAGEMENT,
    &HANGING_PROTOCOL_QUERY_RETRIEVE_C_FIND,
    &HANGING_PROTOCOL_QUERY_RETRIEVE_C_GET,
    &HANGING_PROTOCOL_QUERY_RETRIEVE_C_MOVE,
    &IMPLANT_TEMPLATE_QUERY_RETRIEVE_C_FIND,
    &IMPLANT_TEMPLATE_QUERY_RETRIEVE_C_GET,
    &IMPLANT_TEMPLATE_QUERY_RETRIEVE_C_MOVE,
    &INSTANCE_AVAILABILITY_NOTIFICATION,
    &INVENTORY_QUERY_RETRIEVE_C_FIND,
    &INVENTORY_QUERY_RETRIEVE_C_GET,
    &INVENTORY_QUERY_RETRIEVE_C_MOVE,
    &MEDIA_CREATION_MANAGEMENT_N_CREATE,
    &MEDIA_CREATION_MANAGEMENT_N_GET,
    &MEDIA_CREATION_MANAGEMENT_CANCEL_MEDIA_CREATION_N_ACTION,
    &MEDIA_CREATION_MANAGEMENT_INITIATE_MEDIA_CREATION_N_ACTION,
    &NON_PATIENT_OBJECT_STORAGE,
    &PRINT_MANAGEMENT_BASIC_ANNOTATION_BOX_N_SET,
    &PRINT_MANAGEMENT_BASIC_COLOR_IMAGE_BOX_N_SET,
    &PRINT_MANAGEMENT_BASIC_FILM_BOX_N_ACTION,
    &PRINT_MANAGEMENT_BASIC_FILM_BOX_N_CREATE,
    &PRINT_MANAGEMENT_BASIC_FILM_BOX_N_DELETE,
    &PRINT_MANAGEMENT_BASIC_FILM_BOX_N_SET,
    &PRINT_MANAGEMENT_BASIC_FILM_SESSION_N_ACTION,
    &PRINT_MANAGEMENT_BASIC_FILM_SESSION_N_CREATE,
    &PRINT_MANAGEMENT_BASIC_FILM_SESSION_N_DELETE,
    &PRINT_MANAGEMENT_BASIC_FILM_SESSION_N_SET,
    &PRINT_MANAGEMENT_BASIC_GRAYSCALE_IMAGE_BOX_N_SET,
    &PRINT_MANAGEMENT_PRESENTATION_LUT_N_CREATE,
    &PRINT_MANAGEMENT_PRESENTATION_LUT_N_DELETE,
    &PRINT_MANAGEMENT_PRINT_JOB_N_EVENT_REPORT,
    &PRINT_MANAGEMENT_PRINT_JOB_N_GET,
    &PRINT_MANAGEMENT_PRINTER_N_EVENT_REPORT,
    &PRINT_MANAGEMENT_PRINTER_N_GET,
    &PRINT_MANAGEMENT_PRINTER_CONFIGURATION_RETRIEVAL_N_GET,
    &PROCEDURE_STEP_MODALITY_PERFORMED_PROCEDURE_STEP_N_CREATE,
    &PROCEDURE_STEP_MODALITY_PERFORMED_PROCEDURE_STEP_N_SET,
    &PROCEDURE_STEP_MODALITY_PERFORMED_PROCEDURE_STEP_NOTIFICATION_N_EVENT_REPORT,
    &PROCEDURE_STEP_MODALITY_PERFORMED_PROCEDURE_STEP_RETRIEVE_N_GET,
    &PROTOCOL_APPROVAL_QUERY_RETRIEVE_C_FIND,
    &PROTOCOL_APPROVAL_QUERY_RETRIEVE_C_GET,
    &PROTOCOL_APPROVAL_QUERY_RETRIEVE_C_MOVE,
    &QUERY_RETRIEVE_C_FIND,
    &QUERY_RETRIEVE_C_GET,
    &QUERY_RETRIEVE_C_MOVE,
    &QUERY_RETRIEVE_REPOSITORY_QUERY_C_FIND,
    &RT_MACHINE_VERIFICATION_N_ACTION,
    &RT_MACHINE_VERIFICATION_N_CREATE,
    &RT_MACHINE_VERIFICATION_N_DELETE,
    &RT_MACHINE_VERIFICATION_N_EVENT_REPORT,
    &RT_MACHINE_VERIFICATION_N_GET,
    &RT_MACHINE_VERIFICATION_N_SET,
    &RELEVANT_PATIENT_INFORMATION_QUERY,
    &STORAGE,
    &STORAGE_COMMITMENT_STORAGE_COMMITMENT_PUSH_MODEL_N_ACTION,
    &STORAGE_COMMITMENT_STORAGE_COMMITMENT_PUSH_MODEL_N_EVENT_REPORT,
    &STORAGE_MANAGEMENT_INVENTORY_CREATION_N_ACTION,
    &STORAGE_MANAGEMENT_INVENTORY_CREATION_N_EVENT_REPORT,
    &SUBSTANCE_ADMINISTRATION_QUERY,
    &UNIFIED_PROCEDURE_STEP_CHANGE_UPS_STATE_N_ACTION,
    &UNIFIED_PROCEDURE_STEP_CREATE_N_CREATE,
    &UNIFIED_PROCEDURE_STEP_GET_N_GET,
    &UNIFIED_PROCEDURE_STEP_REQUEST_UPS_CANCEL_N_ACTION,
    &UNIFIED_PROCEDURE_STEP_SEARCH_C_FIND,
    &UNIFIED_PROCEDURE_STEP_SET_N_SET,
    &UNIFIED_PROCEDURE_STEP_SUBSCRIBE_OR_UNSUBSCRIBE_N_ACTION,
    &UNIFIED_PROCEDURE_STEP_UPS_EVENT_N_EVENT_REPORT,
    &VERIFICATION,
];
