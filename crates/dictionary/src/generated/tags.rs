// Written from data/data_elements.csv by `cargo xtask`; change that instead.
use crate::Tag;

/// Command Group Length (0000,0000) UL 1
pub const COMMAND_GROUP_LENGTH: Tag = Tag::from_u32(0x0000_0000);
/// Command Length to End (0000,0001) UL 1, retired
pub const COMMAND_LENGTH_TO_END: Tag = Tag::from_u32(0x0000_0001);
/// Affected SOP Class UID (0000,0002) UI 1
pub const AFFECTED_SOP_CLASS_UID: Tag = Tag::from_u32(0x0000_0002);
/// Requested SOP Class UID (0000,0003) UI 1
pub const REQUESTED_SOP_CLASS_UID: Tag = Tag::from_u32(0x0000_0003);
/// Command Recognition Code (0000,0010) SH 1, retired
pub const COMMAND_RECOGNITION_CODE: Tag = Tag::from_u32(0x0000_0010);
/// Command Field (0000,0100) US 1
pub const COMMAND_FIELD: Tag = Tag::from_u32(0x0000_0100);
/// Message ID (0000,0110) US 1
pub const MESSAGE_ID: Tag = Tag::from_u32(0x0000_0110);
/// Message ID Being Responded To (0000,0120) US 1
pub const MESSAGE_ID_BEING_RESPONDED_TO: Tag = Tag::from_u32(0x0000_0120);
/// Initiator (0000,0200) AE 1, retired
pub const INITIATOR: Tag = Tag::from_u32(0x0000_0200);
/// Receiver (0000,0300) AE 1, retired
pub const RECEIVER: Tag = Tag::from_u32(0x0000_0300);
/// Find Location (0000,0400) AE 1, retired
pub const FIND_LOCATION: Tag = Tag::from_u32(0x0000_0400);
/// Move Destination (0000,0600) AE 1
pub const MOVE_DESTINATION: Tag = Tag::from_u32(0x0000_0600);
/// Priority (0000,0700) US 1
pub const PRIORITY: Tag = Tag::from_u32(0x0000_0700);
/// Command Data Set Type (0000,0800) US 1
pub const COMMAND_DATA_SET_TYPE: Tag = Tag::from_u32(0x0000_0800);
/// Number of Matches (0000,0850) US 1, retired
pub const NUMBER_OF_MATCHES: Tag = Tag::from_u32(0x0000_0850);
/// Response Sequence Number (0000,0860) US 1, retired
pub const RESPONSE_SEQUENCE_NUMBER: Tag = Tag::from_u32(0x0000_0860);
/// Status (0000,0900) US 1
pub const STATUS: Tag = Tag::from_u32(0x0000_0900);
/// Offending Element (0000,0901) AT 1-n
pub const OFFENDING_ELEMENT: Tag = Tag::from_u32(0x0000_0901);
/// Error Comment (0000,0902) LO 1
pub const ERROR_COMMENT: Tag = Tag::from_u32(0x0000_0902);
/// Error ID (0000,0903) US 1
pub const ERROR_ID: Tag = Tag::from_u32(0x0000_0903);
/// Affected SOP Instance UID (0000,1000) UI 1
pub const AFFECTED_SOP_INSTANCE_UID: Tag = Tag::from_u32(0x0000_1000);
/// Requested SOP Instance UID (0000,1001) UI 1
pub const REQUESTED_SOP_INSTANCE_UID: Tag = Tag::from_u32(0x0000_1001);
/// Event Type ID (0000,1002) US 1
pub const EVENT_TYPE_ID: Tag = Tag::from_u32(0x0000_1002);
/// Attribute Identifier List (0000,1005) AT 1-n
pub const ATTRIBUTE_IDENTIFIER_LIST: Tag = Tag::from_u32(0x0000_1005);
/// Action Type ID (0000,1008) US 1
pub const ACTION_TYPE_ID: Tag = Tag::from_u32(0x0000_1008);
/// Number of Remaining Sub-operations (0000,1020) US 1
pub const NUMBER_OF_REMAINING_SUBOPERATIONS: Tag = Tag::from_u32(0x0000_1020);
/// Number of Completed Sub-operations (0000,1021) US 1
pub const NUMBER_OF_COMPLETED_SUBOPERATIONS: Tag = Tag::from_u32(0x0000_1021);
/// Number of Failed Sub-operations (0000,1022) US 1
pub const NUMBER_OF_FAILED_SUBOPERATIONS: Tag = Tag::from_u32(0x0000_1022);
/// Number of Warning Sub-operations (0000,1023) US 1
pub const NUMBER_OF_WARNING_SUBOPERATIONS: Tag = Tag::from_u32(0x0000_1023);
/// Move Originator Application Entity Title (0000,1030) AE 1
pub const MOVE_ORIGINATOR_APPLICATION_ENTITY_TITLE: Tag = Tag::from_u32(0x0000_1030);
/// Move Originator Message ID (0000,1031) US 1
pub const MOVE_ORIGINATOR_MESSAGE_ID: Tag = Tag::from_u32(0x0000_1031);
/// Dialog Receiver (0000,4000) LT 1, retired
pub const DIALOG_RECEIVER: Tag = Tag::from_u32(0x0000_4000);
/// Terminal Type (0000,4010) LT 1, retired
pub const TERMINAL_TYPE: Tag = Tag::from_u32(0x0000_4010);
/// Message Set ID (0000,5010) SH 1, retired
pub const MESSAGE_SET_ID: Tag = Tag::from_u32(0x0000_5010);
/// End Message ID (0000,5020) SH 1, retired
pub const END_MESSAGE_ID: Tag = Tag::from_u32(0x0000_5020);
/// Display Format (0000,5110) LT 1, retired
pub const DISPLAY_FORMAT: Tag = Tag::from_u32(0x0000_5110);
/// Page Position ID (0000,5120) LT 1, retired
pub const PAGE_POSITION_ID: Tag = Tag::from_u32(0x0000_5120);
/// Text Format ID (0000,5130) CS 1, retired
pub const TEXT_FORMAT_ID: Tag = Tag::from_u32(0x0000_5130);
/// Normal/Reverse (0000,5140) CS 1, retired
pub const NORMAL_REVERSE: Tag = Tag::from_u32(0x0000_5140);
/// Add Gray Scale (0000,5150) CS 1, retired
pub const ADD_GRAY_SCALE: Tag = Tag::from_u32(0x0000_5150);
/// Borders (0000,5160) CS 1, retired
pub const BORDERS: Tag = Tag::from_u32(0x0000_5160);
/// Copies (0000,5170) IS 1, retired
pub const COPIES: Tag = Tag::from_u32(0x0000_5170);
/// Command Magnification Type (0000,5180) CS 1, retired
pub const COMMAND_MAGNIFICATION_TYPE: Tag = Tag::from_u32(0x0000_5180);
/// Erase (0000,5190) CS 1, retired
pub const ERASE: Tag = Tag::from_u32(0x0000_5190);
/// Print (0000,51A0) CS 1, retired
pub const PRINT: Tag = Tag::from_u32(0x0000_51A0);
/// Overlays (0000,51B0) US 1-n, retired
pub const OVERLAYS: Tag = Tag::from_u32(0x0000_51B0);
/// File Meta Information Group Length (0002,0000) UL 1
pub const FILE_META_INFORMATION_GROUP_LENGTH: Tag = Tag::from_u32(0x0002_0000);
/// File Meta Information Version (0002,0001) OB 1
pub const FILE_META_INFORMATION_VERSION: Tag = Tag::from_u32(0x0002_0001);
/// Media Storage SOP Class UID (0002,0002) UI 1
pub const MEDIA_STORAGE_SOP_CLASS_UID: Tag = Tag::from_u32(0x0002_0002);
/// Media Storage SOP Instance UID (0002,0003) UI 1
pub const MEDIA_STORAGE_SOP_INSTANCE_UID: Tag = Tag::from_u32(0x0002_0003);
/// Transfer Syntax UID (0002,0010) UI 1
pub const TRANSFER_SYNTAX_UID: Tag = Tag::from_u32(0x0002_0010);
/// Implementation Class UID (0002,0012) UI 1
pub const IMPLEMENTATION_CLASS_UID: Tag = Tag::from_u32(0x0002_0012);
/// Implementation Version Name (0002,0013) SH 1
pub const IMPLEMENTATION_VERSION_NAME: Tag = Tag::from_u32(0x0002_0013);
/// Source Application Entity Title (0002,0016) AE 1
pub const SOURCE_APPLICATION_ENTITY_TITLE: Tag = Tag::from_u32(0x0002_0016);
/// Sending Application Entity Title (0002,0017) AE 1
pub const SENDING_APPLICATION_ENTITY_TITLE: Tag = Tag::from_u32(0x0002_0017);
/// Receiving Application Entity Title (0002,0018) AE 1
pub const RECEIVING_APPLICATION_ENTITY_TITLE: Tag = Tag::from_u32(0x0002_0018);
/// Source Presentation Address (0002,0026) UR 1
pub const SOURCE_PRESENTATION_ADDRESS: Tag = Tag::from_u32(0x0002_0026);
/// Sending Presentation Address (0002,0027) UR 1
pub const SENDING_PRESENTATION_ADDRESS: Tag = Tag::from_u32(0x0002_0027);
/// Receiving Presentation Address (0002,0028) UR 1
pub const RECEIVING_PRESENTATION_ADDRESS: Tag = Tag::from_u32(0x0002_0028);
/// RTV Meta Information Version (0002,0031) OB 1
pub const RTV_META_INFORMATION_VERSION: Tag = Tag::from_u32(0x0002_0031);
/// RTV Communication SOP Class UID (0002,0032) UI 1
pub const RTV_COMMUNICATION_SOP_CLASS_UID: Tag = Tag::from_u32(0x0002_0032);
/// RTV Communication SOP Instance UID (0002,0033) UI 1
pub const RTV_COMMUNICATION_SOP_INSTANCE_UID: Tag = Tag::from_u32(0x0002_0033);
/// RTV Source Identifier (0002,0035) OB 1
pub const RTV_SOURCE_IDENTIFIER: Tag = Tag::from_u32(0x0002_0035);
/// RTV Flow Identifier (0002,0036) OB 1
pub const RTV_FLOW_IDENTIFIER: Tag = Tag::from_u32(0x0002_0036);
/// RTV Flow RTP Sampling Rate (0002,0037) UL 1
pub const RTV_FLOW_RTP_SAMPLING_RATE: Tag = Tag::from_u32(0x0002_0037);
/// RTV Flow Actual Frame Duration (0002,0038) FD 1
pub const RTV_FLOW_ACTUAL_FRAME_DURATION: Tag = Tag::from_u32(0x0002_0038);
/// Private Information Creator UID (0002,0100) UI 1
pub const PRIVATE_INFORMATION_CREATOR_UID: Tag = Tag::from_u32(0x0002_0100);
/// Private Information (0002,0102) OB 1
pub const PRIVATE_INFORMATION: Tag = Tag::from_u32(0x0002_0102);
/// File-set ID (0004,1130) CS 1
pub const FILE_SET_ID: Tag = Tag::from_u32(0x0004_1130);
/// File-set Descriptor File ID (0004,1141) CS 1-8
pub const FILE_SET_DESCRIPTOR_FILE_ID: Tag = Tag::from_u32(0x0004_1141);
/// Specific Character Set of File-set Descriptor File (0004,1142) CS 1
pub const SPECIFIC_CHARACTER_SET_OF_FILE_SET_DESCRIPTOR_FILE: Tag = Tag::from_u32(0x0004_1142);
/// Offset of the First Directory Record of the Root Directory Entity (0004,1200) UL 1
pub const OFFSET_OF_THE_FIRST_DIRECTORY_RECORD_OF_THE_ROOT_DIRECTORY_ENTITY: Tag = Tag::from_u32(0x0004_1200);
/// Offset of the Last Directory Record of the Root Directory Entity (0004,1202) UL 1
pub const OFFSET_OF_THE_LAST_DIRECTORY_RECORD_OF_THE_ROOT_DIRECTORY_ENTITY: Tag = Tag::from_u32(0x0004_1202);
/// File-set Consistency Flag (0004,1212) US 1
pub const FILE_SET_CONSISTENCY_FLAG: Tag = Tag::from_u32(0x0004_1212);
/// Directory Record Sequence (0004,1220) SQ 1
pub const DIRECTORY_RECORD_SEQUENCE: Tag = Tag::from_u32(0x0004_1220);
/// Offset of the Next Directory Record (0004,1400) UL 1
pub const OFFSET_OF_THE_NEXT_DIRECTORY_RECORD: Tag = Tag::from_u32(0x0004_1400);
/// Record In-use Flag (0004,1410) US 1
pub const RECORD_IN_USE_FLAG: Tag = Tag::from_u32(0x0004_1410);
/// Offset of Referenced Lower-Level Directory Entity (0004,1420) UL 1
pub const OFFSET_OF_REFERENCED_LOWER_LEVEL_DIRECTORY_ENTITY: Tag = Tag::from_u32(0x0004_1420);
/// Directory Record Type (0004,1430) CS 1
pub const DIRECTORY_RECORD_TYPE: Tag = Tag::from_u32(0x0004_1430);
/// Private Record UID (0004,1432) UI 1
pub const PRIVATE_RECORD_UID: Tag = Tag::from_u32(0x0004_1432);
/// Referenced File ID (0004,1500) CS 1-8
pub const REFERENCED_FILE_ID: Tag = Tag::from_u32(0x0004_1500);
/// MRDR Directory Record Offset (0004,1504) UL 1, retired
pub const MRDR_DIRECTORY_RECORD_OFFSET: Tag = Tag::from_u32(0x0004_1504);
/// Referenced SOP Class UID in File (0004,1510) UI 1
pub const REFERENCED_SOP_CLASS_UID_IN_FILE: Tag = Tag::from_u32(0x0004_1510);
/// Referenced SOP Instance UID in File (0004,1511) UI 1
pub const REFERENCED_SOP_INSTANCE_UID_IN_FILE: Tag = Tag::from_u32(0x0004_1511);
/// Referenced Transfer Syntax UID in File (0004,1512) UI 1
pub const REFERENCED_TRANSFER_SYNTAX_UID_IN_FILE: Tag = Tag::from_u32(0x0004_1512);
/// Referenced Related General SOP Class UID in File (0004,151A) UI 1-n
pub const REFERENCED_RELATED_GENERAL_SOP_CLASS_UID_IN_FILE: Tag = Tag::from_u32(0x0004_151A);
/// Number of References (0004,1600) UL 1, retired
pub const NUMBER_OF_REFERENCES: Tag = Tag::from_u32(0x0004_1600);
/// Current Frame Functional Groups Sequence (0006,0001) SQ 1
pub const CURRENT_FRAME_FUNCTIONAL_GROUPS_SEQUENCE: Tag = Tag::from_u32(0x0006_0001);
/// Length to End (0008,0001) UL 1, retired
pub const LENGTH_TO_END: Tag = Tag::from_u32(0x0008_0001);
/// Specific Character Set (0008,0005) CS 1-n
pub const SPECIFIC_CHARACTER_SET: Tag = Tag::from_u32(0x0008_0005);
/// Language Code Sequence (0008,0006) SQ 1
pub const LANGUAGE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0008_0006);
/// Image Type (0008,0008) CS 2-n
pub const IMAGE_TYPE: Tag = Tag::from_u32(0x0008_0008);
/// Recognition Code (0008,0010) SH 1, retired
pub const RECOGNITION_CODE: Tag = Tag::from_u32(0x0008_0010);
/// Instance Creation Date (0008,0012) DA 1
pub const INSTANCE_CREATION_DATE: Tag = Tag::from_u32(0x0008_0012);
/// Instance Creation Time (0008,0013) TM 1
pub const INSTANCE_CREATION_TIME: Tag = Tag::from_u32(0x0008_0013);
/// Instance Creator UID (0008,0014) UI 1
pub const INSTANCE_CREATOR_UID: Tag = Tag::from_u32(0x0008_0014);
/// Instance Coercion DateTime (0008,0015) DT 1
pub const INSTANCE_COERCION_DATE_TIME: Tag = Tag::from_u32(0x0008_0015);
/// SOP Class UID (0008,0016) UI 1
pub const SOP_CLASS_UID: Tag = Tag::from_u32(0x0008_0016);
/// Acquisition UID (0008,0017) UI 1
pub const ACQUISITION_UID: Tag = Tag::from_u32(0x0008_0017);
/// SOP Instance UID (0008,0018) UI 1
pub const SOP_INSTANCE_UID: Tag = Tag::from_u32(0x0008_0018);
/// Pyramid UID (0008,0019) UI 1
pub const PYRAMID_UID: Tag = Tag::from_u32(0x0008_0019);
/// Related General SOP Class UID (0008,001A) UI 1-n
pub const RELATED_GENERAL_SOP_CLASS_UID: Tag = Tag::from_u32(0x0008_001A);
/// Original Specialized SOP Class UID (0008,001B) UI 1
pub const ORIGINAL_SPECIALIZED_SOP_CLASS_UID: Tag = Tag::from_u32(0x0008_001B);
/// Synthetic Data (0008,001C) CS 1
pub const SYNTHETIC_DATA: Tag = Tag::from_u32(0x0008_001C);
/// Sensitive Content Code Sequence (0008,001D) SQ 1
pub const SENSITIVE_CONTENT_CODE_SEQUENCE: Tag = Tag::from_u32(0x0008_001D);
/// Study Date (0008,0020) DA 1
pub const STUDY_DATE: Tag = Tag::from_u32(0x0008_0020);
/// Series Date (0008,0021) DA 1
pub const SERIES_DATE: Tag = Tag::from_u32(0x0008_0021);
/// Acquisition Date (0008,0022) DA 1
pub const ACQUISITION_DATE: Tag = Tag::from_u32(0x0008_0022);
/// Content Date (0008,0023) DA 1
pub const CONTENT_DATE: Tag = Tag::from_u32(0x0008_0023);
/// Overlay Date (0008,0024) DA 1, retired
pub const OVERLAY_DATE: Tag = Tag::from_u32(0x0008_0024);
/// Curve Date (0008,0025) DA 1, retired
pub const CURVE_DATE: Tag = Tag::from_u32(0x0008_0025);
/// Acquisition DateTime (0008,002A) DT 1
pub const ACQUISITION_DATE_TIME: Tag = Tag::from_u32(0x0008_002A);
/// Study Time (0008,0030) TM 1
pub const STUDY_TIME: Tag = Tag::from_u32(0x0008_0030);
/// Series Time (0008,0031) TM 1
pub const SERIES_TIME: Tag = Tag::from_u32(0x0008_0031);
/// Acquisition Time (0008,0032) TM 1
pub const ACQUISITION_TIME: Tag = Tag::from_u32(0x0008_0032);
/// Content Time (0008,0033) TM 1
pub const CONTENT_TIME: Tag = Tag::from_u32(0x0008_0033);
/// Overlay Time (0008,0034) TM 1, retired
pub const OVERLAY_TIME: Tag = Tag::from_u32(0x0008_0034);
/// Curve Time (0008,0035) TM 1, retired
pub const CURVE_TIME: Tag = Tag::from_u32(0x0008_0035);
/// Data Set Type (0008,0040) US 1, retired
pub const DATA_SET_TYPE: Tag = Tag::from_u32(0x0008_0040);
/// Data Set Subtype (0008,0041) LO 1, retired
pub const DATA_SET_SUBTYPE: Tag = Tag::from_u32(0x0008_0041);
/// Nuclear Medicine Series Type (0008,0042) CS 1, retired
pub const NUCLEAR_MEDICINE_SERIES_TYPE: Tag = Tag::from_u32(0x0008_0042);
/// Accession Number (0008,0050) SH 1
pub const ACCESSION_NUMBER: Tag = Tag::from_u32(0x0008_0050);
/// Issuer of Accession Number Sequence (0008,0051) SQ 1
pub const ISSUER_OF_ACCESSION_NUMBER_SEQUENCE: Tag = Tag::from_u32(0x0008_0051);
/// Query/Retrieve Level (0008,0052) CS 1
pub const QUERY_RETRIEVE_LEVEL: Tag = Tag::from_u32(0x0008_0052);
/// Query/Retrieve View (0008,0053) CS 1
pub const QUERY_RETRIEVE_VIEW: Tag = Tag::from_u32(0x0008_0053);
/// Retrieve AE Title (0008,0054) AE 1-n
pub const RETRIEVE_AE_TITLE: Tag = Tag::from_u32(0x0008_0054);
/// Station AE Title (0008,0055) AE 1
pub const STATION_AE_TITLE: Tag = Tag::from_u32(0x0008_0055);
/// Instance Availability (0008,0056) CS 1
pub const INSTANCE_AVAILABILITY: Tag = Tag::from_u32(0x0008_0056);
/// Failed SOP Instance UID List (0008,0058) UI 1-n
pub const FAILED_SOP_INSTANCE_UID_LIST: Tag = Tag::from_u32(0x0008_0058);
/// Modality (0008,0060) CS 1
pub const MODALITY: Tag = Tag::from_u32(0x0008_0060);
/// Modalities in Study (0008,0061) CS 1-n
pub const MODALITIES_IN_STUDY: Tag = Tag::from_u32(0x0008_0061);
/// SOP Classes in Study (0008,0062) UI 1-n
pub const SOP_CLASSES_IN_STUDY: Tag = Tag::from_u32(0x0008_0062);
/// Anatomic Regions in Study Code Sequence (0008,0063) SQ 1
pub const ANATOMIC_REGIONS_IN_STUDY_CODE_SEQUENCE: Tag = Tag::from_u32(0x0008_0063);
/// Conversion Type (0008,0064) CS 1
pub const CONVERSION_TYPE: Tag = Tag::from_u32(0x0008_0064);
/// Presentation Intent Type (0008,0068) CS 1
pub const PRESENTATION_INTENT_TYPE: Tag = Tag::from_u32(0x0008_0068);
/// Manufacturer (0008,0070) LO 1
pub const MANUFACTURER: Tag = Tag::from_u32(0x0008_0070);
/// Institution Name (0008,0080) LO 1
pub const INSTITUTION_NAME: Tag = Tag::from_u32(0x0008_0080);
/// Institution Address (0008,0081) ST 1
pub const INSTITUTION_ADDRESS: Tag = Tag::from_u32(0x0008_0081);
/// Institution Code Sequence (0008,0082) SQ 1
pub const INSTITUTION_CODE_SEQUENCE: Tag = Tag::from_u32(0x0008_0082);
/// Referring Physician's Name (0008,0090) PN 1
pub const REFERRING_PHYSICIAN_NAME: Tag = Tag::from_u32(0x0008_0090);
/// Referring Physician's Address (0008,0092) ST 1
pub const REFERRING_PHYSICIAN_ADDRESS: Tag = Tag::from_u32(0x0008_0092);
/// Referring Physician's Telephone Numbers (0008,0094) SH 1-n
pub const REFERRING_PHYSICIAN_TELEPHONE_NUMBERS: Tag = Tag::from_u32(0x0008_0094);
/// Referring Physician Identification Sequence (0008,0096) SQ 1
pub const REFERRING_PHYSICIAN_IDENTIFICATION_SEQUENCE: Tag = Tag::from_u32(0x0008_0096);
/// Consulting Physician's Name (0008,009C) PN 1-n
pub const CONSULTING_PHYSICIAN_NAME: Tag = Tag::from_u32(0x0008_009C);
/// Consulting Physician Identification Sequence (0008,009D) SQ 1
pub const CONSULTING_PHYSICIAN_IDENTIFICATION_SEQUENCE: Tag = Tag::from_u32(0x0008_009D);
/// Code Value (0008,0100) SH 1
pub const CODE_VALUE: Tag = Tag::from_u32(0x0008_0100);
/// Extended Code Value (0008,0101) LO 1
pub const EXTENDED_CODE_VALUE: Tag = Tag::from_u32(0x0008_0101);
/// Coding Scheme Designator (0008,0102) SH 1
pub const CODING_SCHEME_DESIGNATOR: Tag = Tag::from_u32(0x0008_0102);
/// Coding Scheme Version (0008,0103) SH 1
pub const CODING_SCHEME_VERSION: Tag = Tag::from_u32(0x0008_0103);
/// Code Meaning (0008,0104) LO 1
pub const CODE_MEANING: Tag = Tag::from_u32(0x0008_0104);
/// Mapping Resource (0008,0105) CS 1
pub const MAPPING_RESOURCE: Tag = Tag::from_u32(0x0008_0105);
/// Context Group Version (0008,0106) DT 1
pub const CONTEXT_GROUP_VERSION: Tag = Tag::from_u32(0x0008_0106);
/// Context Group Local Version (0008,0107) DT 1
pub const CONTEXT_GROUP_LOCAL_VERSION: Tag = Tag::from_u32(0x0008_0107);
/// Extended Code Meaning (0008,0108) LT 1
pub const EXTENDED_CODE_MEANING: Tag = Tag::from_u32(0x0008_0108);
/// Coding Scheme Resources Sequence (0008,0109) SQ 1
pub const CODING_SCHEME_RESOURCES_SEQUENCE: Tag = Tag::from_u32(0x0008_0109);
/// Coding Scheme URL Type (0008,010A) CS 1
pub const CODING_SCHEME_URL_TYPE: Tag = Tag::from_u32(0x0008_010A);
/// Context Group Extension Flag (0008,010B) CS 1
pub const CONTEXT_GROUP_EXTENSION_FLAG: Tag = Tag::from_u32(0x0008_010B);
/// Coding Scheme UID (0008,010C) UI 1
pub const CODING_SCHEME_UID: Tag = Tag::from_u32(0x0008_010C);
/// Context Group Extension Creator UID (0008,010D) UI 1
pub const CONTEXT_GROUP_EXTENSION_CREATOR_UID: Tag = Tag::from_u32(0x0008_010D);
/// Coding Scheme URL (0008,010E) UR 1
pub const CODING_SCHEME_URL: Tag = Tag::from_u32(0x0008_010E);
/// Context Identifier (0008,010F) CS 1
pub const CONTEXT_IDENTIFIER: Tag = Tag::from_u32(0x0008_010F);
/// Coding Scheme Identification Sequence (0008,0110) SQ 1
pub const CODING_SCHEME_IDENTIFICATION_SEQUENCE: Tag = Tag::from_u32(0x0008_0110);
/// Coding Scheme Registry (0008,0112) LO 1
pub const CODING_SCHEME_REGISTRY: Tag = Tag::from_u32(0x0008_0112);
/// Coding Scheme External ID (0008,0114) ST 1
pub const CODING_SCHEME_EXTERNAL_ID: Tag = Tag::from_u32(0x0008_0114);
/// Coding Scheme Name (0008,0115) ST 1
pub const CODING_SCHEME_NAME: Tag = Tag::from_u32(0x0008_0115);
/// Coding Scheme Responsible Organization (0008,0116) ST 1
pub const CODING_SCHEME_RESPONSIBLE_ORGANIZATION: Tag = Tag::from_u32(0x0008_0116);
/// Context UID (0008,0117) UI 1
pub const CONTEXT_UID: Tag = Tag::from_u32(0x0008_0117);
/// Mapping Resource UID (0008,0118) UI 1
pub const MAPPING_RESOURCE_UID: Tag = Tag::from_u32(0x0008_0118);
/// Long Code Value (0008,0119) UC 1
pub const LONG_CODE_VALUE: Tag = Tag::from_u32(0x0008_0119);
/// URN Code Value (0008,0120) UR 1
pub const URN_CODE_VALUE: Tag = Tag::from_u32(0x0008_0120);
/// Equivalent Code Sequence (0008,0121) SQ 1
pub const EQUIVALENT_CODE_SEQUENCE: Tag = Tag::from_u32(0x0008_0121);
/// Mapping Resource Name (0008,0122) LO 1
pub const MAPPING_RESOURCE_NAME: Tag = Tag::from_u32(0x0008_0122);
/// Context Group Identification Sequence (0008,0123) SQ 1
pub const CONTEXT_GROUP_IDENTIFICATION_SEQUENCE: Tag = Tag::from_u32(0x0008_0123);
/// Mapping Resource Identification Sequence (0008,0124) SQ 1
pub const MAPPING_RESOURCE_IDENTIFICATION_SEQUENCE: Tag = Tag::from_u32(0x0008_0124);
/// Timezone Offset From UTC (0008,0201) SH 1
pub const TIMEZONE_OFFSET_FROM_UTC: Tag = Tag::from_u32(0x0008_0201);
/// Responsible Group Code Sequence (0008,0220) SQ 1
pub const RESPONSIBLE_GROUP_CODE_SEQUENCE: Tag = Tag::from_u32(0x0008_0220);
/// Equipment Modality (0008,0221) CS 1
pub const EQUIPMENT_MODALITY: Tag = Tag::from_u32(0x0008_0221);
/// Manufacturer's Related Model Group (0008,0222) LO 1
pub const MANUFACTURER_RELATED_MODEL_GROUP: Tag = Tag::from_u32(0x0008_0222);
/// Private Data Element Characteristics Sequence (0008,0300) SQ 1
pub const PRIVATE_DATA_ELEMENT_CHARACTERISTICS_SEQUENCE: Tag = Tag::from_u32(0x0008_0300);
/// Private Group Reference (0008,0301) US 1
pub const PRIVATE_GROUP_REFERENCE: Tag = Tag::from_u32(0x0008_0301);
/// Private Creator Reference (0008,0302) LO 1
pub const PRIVATE_CREATOR_REFERENCE: Tag = Tag::from_u32(0x0008_0302);
/// Block Identifying Information Status (0008,0303) CS 1
pub const BLOCK_IDENTIFYING_INFORMATION_STATUS: Tag = Tag::from_u32(0x0008_0303);
/// Nonidentifying Private Elements (0008,0304) US 1-n
pub const NONIDENTIFYING_PRIVATE_ELEMENTS: Tag = Tag::from_u32(0x0008_0304);
/// Deidentification Action Sequence (0008,0305) SQ 1
pub const DEIDENTIFICATION_ACTION_SEQUENCE: Tag = Tag::from_u32(0x0008_0305);
/// Identifying Private Elements (0008,0306) US 1-n
pub const IDENTIFYING_PRIVATE_ELEMENTS: Tag = Tag::from_u32(0x0008_0306);
/// Deidentification Action (0008,0307) CS 1
pub const DEIDENTIFICATION_ACTION: Tag = Tag::from_u32(0x0008_0307);
/// Private Data Element (0008,0308) US 1
pub const PRIVATE_DATA_ELEMENT: Tag = Tag::from_u32(0x0008_0308);
/// Private Data Element Value Multiplicity (0008,0309) UL 1-3
pub const PRIVATE_DATA_ELEMENT_VALUE_MULTIPLICITY: Tag = Tag::from_u32(0x0008_0309);
/// Private Data Element Value Representation (0008,030A) CS 1
pub const PRIVATE_DATA_ELEMENT_VALUE_REPRESENTATION: Tag = Tag::from_u32(0x0008_030A);
/// Private Data Element Number of Items (0008,030B) UL 1-2
pub const PRIVATE_DATA_ELEMENT_NUMBER_OF_ITEMS: Tag = Tag::from_u32(0x0008_030B);
/// Private Data Element Name (0008,030C) UC 1
pub const PRIVATE_DATA_ELEMENT_NAME: Tag = Tag::from_u32(0x0008_030C);
/// Private Data Element Keyword (0008,030D) UC 1
pub const PRIVATE_DATA_ELEMENT_KEYWORD: Tag = Tag::from_u32(0x0008_030D);
/// Private Data Element Description (0008,030E) UT 1
pub const PRIVATE_DATA_ELEMENT_DESCRIPTION: Tag = Tag::from_u32(0x0008_030E);
/// Private Data Element Encoding (0008,030F) UT 1
pub const PRIVATE_DATA_ELEMENT_ENCODING: Tag = Tag::from_u32(0x0008_030F);
/// Private Data Element Definition Sequence (0008,0310) SQ 1
pub const PRIVATE_DATA_ELEMENT_DEFINITION_SEQUENCE: Tag = Tag::from_u32(0x0008_0310);
/// Scope of Inventory Sequence (0008,0400) SQ 1
pub const SCOPE_OF_INVENTORY_SEQUENCE: Tag = Tag::from_u32(0x0008_0400);
/// Inventory Purpose (0008,0401) LT 1
pub const INVENTORY_PURPOSE: Tag = Tag::from_u32(0x0008_0401);
/// Inventory Instance Description (0008,0402) LT 1
pub const INVENTORY_INSTANCE_DESCRIPTION: Tag = Tag::from_u32(0x0008_0402);
/// Inventory Level (0008,0403) CS 1
pub const INVENTORY_LEVEL: Tag = Tag::from_u32(0x0008_0403);
/// Item Inventory DateTime (0008,0404) DT 1
pub const ITEM_INVENTORY_DATE_TIME: Tag = Tag::from_u32(0x0008_0404);
/// Removed from Operational Use (0008,0405) CS 1
pub const REMOVED_FROM_OPERATIONAL_USE: Tag = Tag::from_u32(0x0008_0405);
/// Reason for Removal Code Sequence (0008,0406) SQ 1
pub const REASON_FOR_REMOVAL_CODE_SEQUENCE: Tag = Tag::from_u32(0x0008_0406);
/// Stored Instance Base URI (0008,0407) UR 1
pub const STORED_INSTANCE_BASE_URI: Tag = Tag::from_u32(0x0008_0407);
/// Folder Access URI (0008,0408) UR 1
pub const FOLDER_ACCESS_URI: Tag = Tag::from_u32(0x0008_0408);
/// File Access URI (0008,0409) UR 1
pub const FILE_ACCESS_URI: Tag = Tag::from_u32(0x0008_0409);
/// Container File Type (0008,040A) CS 1
pub const CONTAINER_FILE_TYPE: Tag = Tag::from_u32(0x0008_040A);
/// Filename in Container (0008,040B) UR 1
pub const FILENAME_IN_CONTAINER: Tag = Tag::from_u32(0x0008_040B);
/// File Offset in Container (0008,040C) UV 1
pub const FILE_OFFSET_IN_CONTAINER: Tag = Tag::from_u32(0x0008_040C);
/// File Length in Container (0008,040D) UV 1
pub const FILE_LENGTH_IN_CONTAINER: Tag = Tag::from_u32(0x0008_040D);
/// Stored Instance Transfer Syntax UID (0008,040E) UI 1
pub const STORED_INSTANCE_TRANSFER_SYNTAX_UID: Tag = Tag::from_u32(0x0008_040E);
/// Extended Matching Mechanisms (0008,040F) CS 1-n
pub const EXTENDED_MATCHING_MECHANISMS: Tag = Tag::from_u32(0x0008_040F);
/// Range Matching Sequence (0008,0410) SQ 1
pub const RANGE_MATCHING_SEQUENCE: Tag = Tag::from_u32(0x0008_0410);
/// List of UID Matching Sequence (0008,0411) SQ 1
pub const LIST_OF_UID_MATCHING_SEQUENCE: Tag = Tag::from_u32(0x0008_0411);
/// Empty Value Matching Sequence (0008,0412) SQ 1
pub const EMPTY_VALUE_MATCHING_SEQUENCE: Tag = Tag::from_u32(0x0008_0412);
/// General Matching Sequence (0008,0413) SQ 1
pub const GENERAL_MATCHING_SEQUENCE: Tag = Tag::from_u32(0x0008_0413);
/// Requested Status Interval (0008,0414) US 1
pub const REQUESTED_STATUS_INTERVAL: Tag = Tag::from_u32(0x0008_0414);
/// Retain Instances (0008,0415) CS 1
pub const RETAIN_INSTANCES: Tag = Tag::from_u32(0x0008_0415);
/// Expiration DateTime (0008,0416) DT 1
pub const EXPIRATION_DATE_TIME: Tag = Tag::from_u32(0x0008_0416);
/// Transaction Status (0008,0417) CS 1
pub const TRANSACTION_STATUS: Tag = Tag::from_u32(0x0008_0417);
/// Transaction Status Comment (0008,0418) LT 1
pub const TRANSACTION_STATUS_COMMENT: Tag = Tag::from_u32(0x0008_0418);
/// File Set Access Sequence (0008,0419) SQ 1
pub const FILE_SET_ACCESS_SEQUENCE: Tag = Tag::from_u32(0x0008_0419);
/// File Access Sequence (0008,041A) SQ 1
pub const FILE_ACCESS_SEQUENCE: Tag = Tag::from_u32(0x0008_041A);
/// Record Key (0008,041B) OB 1
pub const RECORD_KEY: Tag = Tag::from_u32(0x0008_041B);
/// Prior Record Key (0008,041C) OB 1
pub const PRIOR_RECORD_KEY: Tag = Tag::from_u32(0x0008_041C);
/// Metadata Sequence (0008,041D) SQ 1
pub const METADATA_SEQUENCE: Tag = Tag::from_u32(0x0008_041D);
/// Updated Metadata Sequence (0008,041E) SQ 1
pub const UPDATED_METADATA_SEQUENCE: Tag = Tag::from_u32(0x0008_041E);
/// Study Update DateTime (0008,041F) DT 1
pub const STUDY_UPDATE_DATE_TIME: Tag = Tag::from_u32(0x0008_041F);
/// Inventory Access End Points Sequence (0008,0420) SQ 1
pub const INVENTORY_ACCESS_END_POINTS_SEQUENCE: Tag = Tag::from_u32(0x0008_0420);
/// Study Access End Points Sequence (0008,0421) SQ 1
pub const STUDY_ACCESS_END_POINTS_SEQUENCE: Tag = Tag::from_u32(0x0008_0421);
/// Incorporated Inventory Instance Sequence (0008,0422) SQ 1
pub const INCORPORATED_INVENTORY_INSTANCE_SEQUENCE: Tag = Tag::from_u32(0x0008_0422);
/// Inventoried Studies Sequence (0008,0423) SQ 1
pub const INVENTORIED_STUDIES_SEQUENCE: Tag = Tag::from_u32(0x0008_0423);
/// Inventoried Series Sequence (0008,0424) SQ 1
pub const INVENTORIED_SERIES_SEQUENCE: Tag = Tag::from_u32(0x0008_0424);
/// Inventoried Instances Sequence (0008,0425) SQ 1
pub const INVENTORIED_INSTANCES_SEQUENCE: Tag = Tag::from_u32(0x0008_0425);
/// Inventory Completion Status (0008,0426) CS 1
pub const INVENTORY_COMPLETION_STATUS: Tag = Tag::from_u32(0x0008_0426);
/// Number of Study Records in Instance (0008,0427) UL 1
pub const NUMBER_OF_STUDY_RECORDS_IN_INSTANCE: Tag = Tag::from_u32(0x0008_0427);
/// Total Number of Study Records (0008,0428) UV 1
pub const TOTAL_NUMBER_OF_STUDY_RECORDS: Tag = Tag::from_u32(0x0008_0428);
/// Maximum Number of Records (0008,0429) UV 1
pub const MAXIMUM_NUMBER_OF_RECORDS: Tag = Tag::from_u32(0x0008_0429);
/// Network ID (0008,1000) AE 1, retired
pub const NETWORK_ID: Tag = Tag::from_u32(0x0008_1000);
/// Station Name (0008,1010) SH 1
pub const STATION_NAME: Tag = Tag::from_u32(0x0008_1010);
/// Study Description (0008,1030) LO 1
pub const STUDY_DESCRIPTION: Tag = Tag::from_u32(0x0008_1030);
/// Procedure Code Sequence (0008,1032) SQ 1
pub const PROCEDURE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0008_1032);
/// Series Description (0008,103E) LO 1
pub const SERIES_DESCRIPTION: Tag = Tag::from_u32(0x0008_103E);
/// Series Description Code Sequence (0008,103F) SQ 1
pub const SERIES_DESCRIPTION_CODE_SEQUENCE: Tag = Tag::from_u32(0x0008_103F);
/// Institutional Department Name (0008,1040) LO 1
pub const INSTITUTIONAL_DEPARTMENT_NAME: Tag = Tag::from_u32(0x0008_1040);
/// Institutional Department Type Code Sequence (0008,1041) SQ 1
pub const INSTITUTIONAL_DEPARTMENT_TYPE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0008_1041);
/// Physician(s) of Record (0008,1048) PN 1-n
pub const PHYSICIANS_OF_RECORD: Tag = Tag::from_u32(0x0008_1048);
/// Physician(s) of Record Identification Sequence (0008,1049) SQ 1
pub const PHYSICIANS_OF_RECORD_IDENTIFICATION_SEQUENCE: Tag = Tag::from_u32(0x0008_1049);
/// Performing Physician's Name (0008,1050) PN 1-n
pub const PERFORMING_PHYSICIAN_NAME: Tag = Tag::from_u32(0x0008_1050);
/// Performing Physician Identification Sequence (0008,1052) SQ 1
pub const PERFORMING_PHYSICIAN_IDENTIFICATION_SEQUENCE: Tag = Tag::from_u32(0x0008_1052);
/// Name of Physician(s) Reading Study (0008,1060) PN 1-n
pub const NAME_OF_PHYSICIANS_READING_STUDY: Tag = Tag::from_u32(0x0008_1060);
/// Physician(s) Reading Study Identification Sequence (0008,1062) SQ 1
pub const PHYSICIANS_READING_STUDY_IDENTIFICATION_SEQUENCE: Tag = Tag::from_u32(0x0008_1062);
/// Operators' Name (0008,1070) PN 1-n
pub const OPERATORS_NAME: Tag = Tag::from_u32(0x0008_1070);
/// Operator Identification Sequence (0008,1072) SQ 1
pub const OPERATOR_IDENTIFICATION_SEQUENCE: Tag = Tag::from_u32(0x0008_1072);
/// Admitting Diagnoses Description (0008,1080) LO 1-n
pub const ADMITTING_DIAGNOSES_DESCRIPTION: Tag = Tag::from_u32(0x0008_1080);
/// Admitting Diagnoses Code Sequence (0008,1084) SQ 1
pub const ADMITTING_DIAGNOSES_CODE_SEQUENCE: Tag = Tag::from_u32(0x0008_1084);
/// Pyramid Description (0008,1088) LO 1
pub const PYRAMID_DESCRIPTION: Tag = Tag::from_u32(0x0008_1088);
/// Manufacturer's Model Name (0008,1090) LO 1
pub const MANUFACTURER_MODEL_NAME: Tag = Tag::from_u32(0x0008_1090);
/// Referenced Results Sequence (0008,1100) SQ 1, retired
pub const REFERENCED_RESULTS_SEQUENCE: Tag = Tag::from_u32(0x0008_1100);
/// Referenced Study Sequence (0008,1110) SQ 1
pub const REFERENCED_STUDY_SEQUENCE: Tag = Tag::from_u32(0x0008_1110);
/// Referenced Performed Procedure Step Sequence (0008,1111) SQ 1
pub const REFERENCED_PERFORMED_PROCEDURE_STEP_SEQUENCE: Tag = Tag::from_u32(0x0008_1111);
/// Referenced Instances by SOP Class Sequence (0008,1112) SQ 1
pub const REFERENCED_INSTANCES_BY_SOP_CLASS_SEQUENCE: Tag = Tag::from_u32(0x0008_1112);
/// Referenced Series Sequence (0008,1115) SQ 1
pub const REFERENCED_SERIES_SEQUENCE: Tag = Tag::from_u32(0x0008_1115);
/// Referenced Patient Sequence (0008,1120) SQ 1
pub const REFERENCED_PATIENT_SEQUENCE: Tag = Tag::from_u32(0x0008_1120);
/// Referenced Visit Sequence (0008,1125) SQ 1
pub const REFERENCED_VISIT_SEQUENCE: Tag = Tag::from_u32(0x0008_1125);
/// Referenced Overlay Sequence (0008,1130) SQ 1, retired
pub const REFERENCED_OVERLAY_SEQUENCE: Tag = Tag::from_u32(0x0008_1130);
/// Referenced Stereometric Instance Sequence (0008,1134) SQ 1
pub const REFERENCED_STEREOMETRIC_INSTANCE_SEQUENCE: Tag = Tag::from_u32(0x0008_1134);
/// Referenced Waveform Sequence (0008,113A) SQ 1
pub const REFERENCED_WAVEFORM_SEQUENCE: Tag = Tag::from_u32(0x0008_113A);
/// Referenced Image Sequence (0008,1140) SQ 1
pub const REFERENCED_IMAGE_SEQUENCE: Tag = Tag::from_u32(0x0008_1140);
/// Referenced Curve Sequence (0008,1145) SQ 1, retired
pub const REFERENCED_CURVE_SEQUENCE: Tag = Tag::from_u32(0x0008_1145);
/// Referenced Instance Sequence (0008,114A) SQ 1
pub const REFERENCED_INSTANCE_SEQUENCE: Tag = Tag::from_u32(0x0008_114A);
/// Referenced Real World Value Mapping Instance Sequence (0008,114B) SQ 1
pub const REFERENCED_REAL_WORLD_VALUE_MAPPING_INSTANCE_SEQUENCE: Tag = Tag::from_u32(0x0008_114B);
/// Referenced Segmentation Sequence (0008,114C) SQ 1
pub const REFERENCED_SEGMENTATION_SEQUENCE: Tag = Tag::from_u32(0x0008_114C);
/// Referenced Surface Segmentation Sequence (0008,114D) SQ 1
pub const REFERENCED_SURFACE_SEGMENTATION_SEQUENCE: Tag = Tag::from_u32(0x0008_114D);
/// Referenced SOP Class UID (0008,1150) UI 1
pub const REFERENCED_SOP_CLASS_UID: Tag = Tag::from_u32(0x0008_1150);
/// Referenced SOP Instance UID (0008,1155) UI 1
pub const REFERENCED_SOP_INSTANCE_UID: Tag = Tag::from_u32(0x0008_1155);
/// Definition Source Sequence (0008,1156) SQ 1
pub const DEFINITION_SOURCE_SEQUENCE: Tag = Tag::from_u32(0x0008_1156);
/// SOP Classes Supported (0008,115A) UI 1-n
pub const SOP_CLASSES_SUPPORTED: Tag = Tag::from_u32(0x0008_115A);
/// Referenced Frame Number (0008,1160) IS 1-n
pub const REFERENCED_FRAME_NUMBER: Tag = Tag::from_u32(0x0008_1160);
/// Simple Frame List (0008,1161) UL 1-n
pub const SIMPLE_FRAME_LIST: Tag = Tag::from_u32(0x0008_1161);
/// Calculated Frame List (0008,1162) UL 3-3n
pub const CALCULATED_FRAME_LIST: Tag = Tag::from_u32(0x0008_1162);
/// Time Range (0008,1163) FD 2
pub const TIME_RANGE: Tag = Tag::from_u32(0x0008_1163);
/// Frame Extraction Sequence (0008,1164) SQ 1
pub const FRAME_EXTRACTION_SEQUENCE: Tag = Tag::from_u32(0x0008_1164);
/// Multi-frame Source SOP Instance UID (0008,1167) UI 1
pub const MULTI_FRAME_SOURCE_SOP_INSTANCE_UID: Tag = Tag::from_u32(0x0008_1167);
/// Retrieve URL (0008,1190) UR 1
pub const RETRIEVE_URL: Tag = Tag::from_u32(0x0008_1190);
/// Transaction UID (0008,1195) UI 1
pub const TRANSACTION_UID: Tag = Tag::from_u32(0x0008_1195);
/// Warning Reason (0008,1196) US 1
pub const WARNING_REASON: Tag = Tag::from_u32(0x0008_1196);
/// Failure Reason (0008,1197) US 1
pub const FAILURE_REASON: Tag = Tag::from_u32(0x0008_1197);
/// Failed SOP Sequence (0008,1198) SQ 1
pub const FAILED_SOP_SEQUENCE: Tag = Tag::from_u32(0x0008_1198);
/// Referenced SOP Sequence (0008,1199) SQ 1
pub const REFERENCED_SOP_SEQUENCE: Tag = Tag::from_u32(0x0008_1199);
/// Other Failures Sequence (0008,119A) SQ 1
pub const OTHER_FAILURES_SEQUENCE: Tag = Tag::from_u32(0x0008_119A);
/// Failed Study Sequence (0008,119B) SQ 1
pub const FAILED_STUDY_SEQUENCE: Tag = Tag::from_u32(0x0008_119B);
/// Studies Containing Other Referenced Instances Sequence (0008,1200) SQ 1
pub const STUDIES_CONTAINING_OTHER_REFERENCED_INSTANCES_SEQUENCE: Tag = Tag::from_u32(0x0008_1200);
/// Related Series Sequence (0008,1250) SQ 1
pub const RELATED_SERIES_SEQUENCE: Tag = Tag::from_u32(0x0008_1250);
/// Principal Diagnosis Code Sequence (0008,1301) SQ 1
pub const PRINCIPAL_DIAGNOSIS_CODE_SEQUENCE: Tag = Tag::from_u32(0x0008_1301);
/// Primary Diagnosis Code Sequence (0008,1302) SQ 1
pub const PRIMARY_DIAGNOSIS_CODE_SEQUENCE: Tag = Tag::from_u32(0x0008_1302);
/// Secondary Diagnoses Code Sequence (0008,1303) SQ 1
pub const SECONDARY_DIAGNOSES_CODE_SEQUENCE: Tag = Tag::from_u32(0x0008_1303);
/// Histological Diagnoses Code Sequence (0008,1304) SQ 1
pub const HISTOLOGICAL_DIAGNOSES_CODE_SEQUENCE: Tag = Tag::from_u32(0x0008_1304);
/// Lossy Image Compression (Retired) (0008,2110) CS 1, retired
pub const LOSSY_IMAGE_COMPRESSION_RETIRED: Tag = Tag::from_u32(0x0008_2110);
/// Derivation Description (0008,2111) ST 1
pub const DERIVATION_DESCRIPTION: Tag = Tag::from_u32(0x0008_2111);
/// Source Image Sequence (0008,2112) SQ 1
pub const SOURCE_IMAGE_SEQUENCE: Tag = Tag::from_u32(0x0008_2112);
/// Stage Name (0008,2120) SH 1
pub const STAGE_NAME: Tag = Tag::from_u32(0x0008_2120);
/// Stage Number (0008,2122) IS 1
pub const STAGE_NUMBER: Tag = Tag::from_u32(0x0008_2122);
/// Number of Stages (0008,2124) IS 1
pub const NUMBER_OF_STAGES: Tag = Tag::from_u32(0x0008_2124);
/// View Name (0008,2127) SH 1
pub const VIEW_NAME: Tag = Tag::from_u32(0x0008_2127);
/// View Number (0008,2128) IS 1
pub const VIEW_NUMBER: Tag = Tag::from_u32(0x0008_2128);
/// Number of Event Timers (0008,2129) IS 1
pub const NUMBER_OF_EVENT_TIMERS: Tag = Tag::from_u32(0x0008_2129);
/// Number of Views in Stage (0008,212A) IS 1
pub const NUMBER_OF_VIEWS_IN_STAGE: Tag = Tag::from_u32(0x0008_212A);
/// Event Elapsed Time(s) (0008,2130) DS 1-n
pub const EVENT_ELAPSED_TIMES: Tag = Tag::from_u32(0x0008_2130);
/// Event Timer Name(s) (0008,2132) LO 1-n
pub const EVENT_TIMER_NAMES: Tag = Tag::from_u32(0x0008_2132);
/// Event Timer Sequence (0008,2133) SQ 1
pub const EVENT_TIMER_SEQUENCE: Tag = Tag::from_u32(0x0008_2133);
/// Event Time Offset (0008,2134) FD 1
pub const EVENT_TIME_OFFSET: Tag = Tag::from_u32(0x0008_2134);
/// Event Code Sequence (0008,2135) SQ 1
pub const EVENT_CODE_SEQUENCE: Tag = Tag::from_u32(0x0008_2135);
/// Start Trim (0008,2142) IS 1
pub const START_TRIM: Tag = Tag::from_u32(0x0008_2142);
/// Stop Trim (0008,2143) IS 1
pub const STOP_TRIM: Tag = Tag::from_u32(0x0008_2143);
/// Recommended Display Frame Rate (0008,2144) IS 1
pub const RECOMMENDED_DISPLAY_FRAME_RATE: Tag = Tag::from_u32(0x0008_2144);
/// Transducer Position (0008,2200) CS 1, retired
pub const TRANSDUCER_POSITION: Tag = Tag::from_u32(0x0008_2200);
/// Transducer Orientation (0008,2204) CS 1, retired
pub const TRANSDUCER_ORIENTATION: Tag = Tag::from_u32(0x0008_2204);
/// Anatomic Structure (0008,2208) CS 1, retired
pub const ANATOMIC_STRUCTURE: Tag = Tag::from_u32(0x0008_2208);
/// Anatomic Region Sequence (0008,2218) SQ 1
pub const ANATOMIC_REGION_SEQUENCE: Tag = Tag::from_u32(0x0008_2218);
/// Anatomic Region Modifier Sequence (0008,2220) SQ 1
pub const ANATOMIC_REGION_MODIFIER_SEQUENCE: Tag = Tag::from_u32(0x0008_2220);
/// Primary Anatomic Structure Sequence (0008,2228) SQ 1
pub const PRIMARY_ANATOMIC_STRUCTURE_SEQUENCE: Tag = Tag::from_u32(0x0008_2228);
/// Anatomic Structure, Space or Region Sequence (0008,2229) SQ 1, retired
pub const ANATOMIC_STRUCTURE_SPACE_OR_REGION_SEQUENCE: Tag = Tag::from_u32(0x0008_2229);
/// Primary Anatomic Structure Modifier Sequence (0008,2230) SQ 1
pub const PRIMARY_ANATOMIC_STRUCTURE_MODIFIER_SEQUENCE: Tag = Tag::from_u32(0x0008_2230);
/// Transducer Position Sequence (0008,2240) SQ 1, retired
pub const TRANSDUCER_POSITION_SEQUENCE: Tag = Tag::from_u32(0x0008_2240);
/// Transducer Position Modifier Sequence (0008,2242) SQ 1, retired
pub const TRANSDUCER_POSITION_MODIFIER_SEQUENCE: Tag = Tag::from_u32(0x0008_2242);
/// Transducer Orientation Sequence (0008,2244) SQ 1, retired
pub const TRANSDUCER_ORIENTATION_SEQUENCE: Tag = Tag::from_u32(0x0008_2244);
/// Transducer Orientation Modifier Sequence (0008,2246) SQ 1, retired
pub const TRANSDUCER_ORIENTATION_MODIFIER_SEQUENCE: Tag = Tag::from_u32(0x0008_2246);
/// Anatomic Structure Space Or Region Code Sequence (Trial) (0008,2251) SQ 1, retired
pub const ANATOMIC_STRUCTURE_SPACE_OR_REGION_CODE_SEQUENCE_TRIAL: Tag = Tag::from_u32(0x0008_2251);
/// Anatomic Portal Of Entrance Code Sequence (Trial) (0008,2253) SQ 1, retired
pub const ANATOMIC_PORTAL_OF_ENTRANCE_CODE_SEQUENCE_TRIAL: Tag = Tag::from_u32(0x0008_2253);
/// Anatomic Approach Direction Code Sequence (Trial) (0008,2255) SQ 1, retired
pub const ANATOMIC_APPROACH_DIRECTION_CODE_SEQUENCE_TRIAL: Tag = Tag::from_u32(0x0008_2255);
/// Anatomic Perspective Description (Trial) (0008,2256) ST 1, retired
pub const ANATOMIC_PERSPECTIVE_DESCRIPTION_TRIAL: Tag = Tag::from_u32(0x0008_2256);
/// Anatomic Perspective Code Sequence (Trial) (0008,2257) SQ 1, retired
pub const ANATOMIC_PERSPECTIVE_CODE_SEQUENCE_TRIAL: Tag = Tag::from_u32(0x0008_2257);
/// Anatomic Location Of Examining Instrument Description (Trial) (0008,2258) ST 1, retired
pub const ANATOMIC_LOCATION_OF_EXAMINING_INSTRUMENT_DESCRIPTION_TRIAL: Tag = Tag::from_u32(0x0008_2258);
/// Anatomic Location Of Examining Instrument Code Sequence (Trial) (0008,2259) SQ 1, retired
pub const ANATOMIC_LOCATION_OF_EXAMINING_INSTRUMENT_CODE_SEQUENCE_TRIAL: Tag = Tag::from_u32(0x0008_2259);
/// Anatomic Structure Space Or Region Modifier Code Sequence (Trial) (0008,225A) SQ 1, retired
pub const ANATOMIC_STRUCTURE_SPACE_OR_REGION_MODIFIER_CODE_SEQUENCE_TRIAL: Tag = Tag::from_u32(0x0008_225A);
/// On Axis Background Anatomic Structure Code Sequence (Trial) (0008,225C) SQ 1, retired
pub const ON_AXIS_BACKGROUND_ANATOMIC_STRUCTURE_CODE_SEQUENCE_TRIAL: Tag = Tag::from_u32(0x0008_225C);
/// Alternate Representation Sequence (0008,3001) SQ 1
pub const ALTERNATE_REPRESENTATION_SEQUENCE: Tag = Tag::from_u32(0x0008_3001);
/// Available Transfer Syntax UID (0008,3002) UI 1-n
pub const AVAILABLE_TRANSFER_SYNTAX_UID: Tag = Tag::from_u32(0x0008_3002);
/// Irradiation Event UID (0008,3010) UI 1-n
pub const IRRADIATION_EVENT_UID: Tag = Tag::from_u32(0x0008_3010);
/// Source Irradiation Event Sequence (0008,3011) SQ 1
pub const SOURCE_IRRADIATION_EVENT_SEQUENCE: Tag = Tag::from_u32(0x0008_3011);
/// Radiopharmaceutical Administration Event UID (0008,3012) UI 1
pub const RADIOPHARMACEUTICAL_ADMINISTRATION_EVENT_UID: Tag = Tag::from_u32(0x0008_3012);
/// Identifying Comments (0008,4000) LT 1, retired
pub const IDENTIFYING_COMMENTS: Tag = Tag::from_u32(0x0008_4000);
/// Frame Type (0008,9007) CS 4-5
pub const FRAME_TYPE: Tag = Tag::from_u32(0x0008_9007);
/// Referenced Image Evidence Sequence (0008,9092) SQ 1
pub const REFERENCED_IMAGE_EVIDENCE_SEQUENCE: Tag = Tag::from_u32(0x0008_9092);
/// Referenced Raw Data Sequence (0008,9121) SQ 1
pub const REFERENCED_RAW_DATA_SEQUENCE: Tag = Tag::from_u32(0x0008_9121);
/// Creator-Version UID (0008,9123) UI 1
pub const CREATOR_VERSION_UID: Tag = Tag::from_u32(0x0008_9123);
/// Derivation Image Sequence (0008,9124) SQ 1
pub const DERIVATION_IMAGE_SEQUENCE: Tag = Tag::from_u32(0x0008_9124);
/// Source Image Evidence Sequence (0008,9154) SQ 1
pub const SOURCE_IMAGE_EVIDENCE_SEQUENCE: Tag = Tag::from_u32(0x0008_9154);
/// Pixel Presentation (0008,9205) CS 1
pub const PIXEL_PRESENTATION: Tag = Tag::from_u32(0x0008_9205);
/// Volumetric Properties (0008,9206) CS 1
pub const VOLUMETRIC_PROPERTIES: Tag = Tag::from_u32(0x0008_9206);
/// Volume Based Calculation Technique (0008,9207) CS 1
pub const VOLUME_BASED_CALCULATION_TECHNIQUE: Tag = Tag::from_u32(0x0008_9207);
/// Complex Image Component (0008,9208) CS 1
pub const COMPLEX_IMAGE_COMPONENT: Tag = Tag::from_u32(0x0008_9208);
/// Acquisition Contrast (0008,9209) CS 1
pub const ACQUISITION_CONTRAST: Tag = Tag::from_u32(0x0008_9209);
/// Derivation Code Sequence (0008,9215) SQ 1
pub const DERIVATION_CODE_SEQUENCE: Tag = Tag::from_u32(0x0008_9215);
/// Referenced Presentation State Sequence (0008,9237) SQ 1
pub const REFERENCED_PRESENTATION_STATE_SEQUENCE: Tag = Tag::from_u32(0x0008_9237);
/// Referenced Other Plane Sequence (0008,9410) SQ 1
pub const REFERENCED_OTHER_PLANE_SEQUENCE: Tag = Tag::from_u32(0x0008_9410);
/// Frame Display Sequence (0008,9458) SQ 1
pub const FRAME_DISPLAY_SEQUENCE: Tag = Tag::from_u32(0x0008_9458);
/// Recommended Display Frame Rate in Float (0008,9459) FL 1
pub const RECOMMENDED_DISPLAY_FRAME_RATE_IN_FLOAT: Tag = Tag::from_u32(0x0008_9459);
/// Skip Frame Range Flag (0008,9460) CS 1
pub const SKIP_FRAME_RANGE_FLAG: Tag = Tag::from_u32(0x0008_9460);
/// Patient's Name (0010,0010) PN 1
pub const PATIENT_NAME: Tag = Tag::from_u32(0x0010_0010);
/// Person Names to Use Sequence (0010,0011) SQ 1
pub const PERSON_NAMES_TO_USE_SEQUENCE: Tag = Tag::from_u32(0x0010_0011);
/// Name to Use (0010,0012) LT 1
pub const NAME_TO_USE: Tag = Tag::from_u32(0x0010_0012);
/// Name to Use Comment (0010,0013) UT 1
pub const NAME_TO_USE_COMMENT: Tag = Tag::from_u32(0x0010_0013);
/// Third Person Pronouns Sequence (0010,0014) SQ 1
pub const THIRD_PERSON_PRONOUNS_SEQUENCE: Tag = Tag::from_u32(0x0010_0014);
/// Pronoun Code Sequence (0010,0015) SQ 1
pub const PRONOUN_CODE_SEQUENCE: Tag = Tag::from_u32(0x0010_0015);
/// Pronoun Comment (0010,0016) UT 1
pub const PRONOUN_COMMENT: Tag = Tag::from_u32(0x0010_0016);
/// Patient ID (0010,0020) LO 1
pub const PATIENT_ID: Tag = Tag::from_u32(0x0010_0020);
/// Issuer of Patient ID (0010,0021) LO 1
pub const ISSUER_OF_PATIENT_ID: Tag = Tag::from_u32(0x0010_0021);
/// Type of Patient ID (0010,0022) CS 1
pub const TYPE_OF_PATIENT_ID: Tag = Tag::from_u32(0x0010_0022);
/// Issuer of Patient ID Qualifiers Sequence (0010,0024) SQ 1
pub const ISSUER_OF_PATIENT_ID_QUALIFIERS_SEQUENCE: Tag = Tag::from_u32(0x0010_0024);
/// Source Patient Group Identification Sequence (0010,0026) SQ 1
pub const SOURCE_PATIENT_GROUP_IDENTIFICATION_SEQUENCE: Tag = Tag::from_u32(0x0010_0026);
/// Group of Patients Identification Sequence (0010,0027) SQ 1
pub const GROUP_OF_PATIENTS_IDENTIFICATION_SEQUENCE: Tag = Tag::from_u32(0x0010_0027);
/// Subject Relative Position in Image (0010,0028) US 3
pub const SUBJECT_RELATIVE_POSITION_IN_IMAGE: Tag = Tag::from_u32(0x0010_0028);
/// Patient's Birth Date (0010,0030) DA 1
pub const PATIENT_BIRTH_DATE: Tag = Tag::from_u32(0x0010_0030);
/// Patient's Birth Time (0010,0032) TM 1
pub const PATIENT_BIRTH_TIME: Tag = Tag::from_u32(0x0010_0032);
/// Patient's Birth Date in Alternative Calendar (0010,0033) LO 1
pub const PATIENT_BIRTH_DATE_IN_ALTERNATIVE_CALENDAR: Tag = Tag::from_u32(0x0010_0033);
/// Patient's Death Date in Alternative Calendar (0010,0034) LO 1
pub const PATIENT_DEATH_DATE_IN_ALTERNATIVE_CALENDAR: Tag = Tag::from_u32(0x0010_0034);
/// Patient's Alternative Calendar (0010,0035) CS 1
pub const PATIENT_ALTERNATIVE_CALENDAR: Tag = Tag::from_u32(0x0010_0035);
/// Patient's Sex (0010,0040) CS 1
pub const PATIENT_SEX: Tag = Tag::from_u32(0x0010_0040);
/// Gender Identity Sequence (0010,0041) SQ 1
pub const GENDER_IDENTITY_SEQUENCE: Tag = Tag::from_u32(0x0010_0041);
/// Sex Parameters for Clinical Use Category Comment (0010,0042) UT 1
pub const SEX_PARAMETERS_FOR_CLINICAL_USE_CATEGORY_COMMENT: Tag = Tag::from_u32(0x0010_0042);
/// Sex Parameters for Clinical Use Category Sequence (0010,0043) SQ 1
pub const SEX_PARAMETERS_FOR_CLINICAL_USE_CATEGORY_SEQUENCE: Tag = Tag::from_u32(0x0010_0043);
/// Gender Identity Code Sequence (0010,0044) SQ 1
pub const GENDER_IDENTITY_CODE_SEQUENCE: Tag = Tag::from_u32(0x0010_0044);
/// Gender Identity Comment (0010,0045) UT 1
pub const GENDER_IDENTITY_COMMENT: Tag = Tag::from_u32(0x0010_0045);
/// Sex Parameters for Clinical Use Category Code Sequence (0010,0046) SQ 1
pub const SEX_PARAMETERS_FOR_CLINICAL_USE_CATEGORY_CODE_SEQUENCE: Tag = Tag::from_u32(0x0010_0046);
/// Sex Parameters for Clinical Use Category Reference (0010,0047) UR 1-n
pub const SEX_PARAMETERS_FOR_CLINICAL_USE_CATEGORY_REFERENCE: Tag = Tag::from_u32(0x0010_0047);
/// Patient's Insurance Plan Code Sequence (0010,0050) SQ 1
pub const PATIENT_INSURANCE_PLAN_CODE_SEQUENCE: Tag = Tag::from_u32(0x0010_0050);
/// Patient's Primary Language Code Sequence (0010,0101) SQ 1
pub const PATIENT_PRIMARY_LANGUAGE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0010_0101);
/// Patient's Primary Language Modifier Code Sequence (0010,0102) SQ 1
pub const PATIENT_PRIMARY_LANGUAGE_MODIFIER_CODE_SEQUENCE: Tag = Tag::from_u32(0x0010_0102);
/// Quality Control Subject (0010,0200) CS 1
pub const QUALITY_CONTROL_SUBJECT: Tag = Tag::from_u32(0x0010_0200);
/// Quality Control Subject Type Code Sequence (0010,0201) SQ 1
pub const QUALITY_CONTROL_SUBJECT_TYPE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0010_0201);
/// Strain Description (0010,0212) UC 1
pub const STRAIN_DESCRIPTION: Tag = Tag::from_u32(0x0010_0212);
/// Strain Nomenclature (0010,0213) LO 1
pub const STRAIN_NOMENCLATURE: Tag = Tag::from_u32(0x0010_0213);
/// Strain Stock Number (0010,0214) LO 1
pub const STRAIN_STOCK_NUMBER: Tag = Tag::from_u32(0x0010_0214);
/// Strain Source Registry Code Sequence (0010,0215) SQ 1
pub const STRAIN_SOURCE_REGISTRY_CODE_SEQUENCE: Tag = Tag::from_u32(0x0010_0215);
/// Strain Stock Sequence (0010,0216) SQ 1
pub const STRAIN_STOCK_SEQUENCE: Tag = Tag::from_u32(0x0010_0216);
/// Strain Source (0010,0217) LO 1
pub const STRAIN_SOURCE: Tag = Tag::from_u32(0x0010_0217);
/// Strain Additional Information (0010,0218) UT 1
pub const STRAIN_ADDITIONAL_INFORMATION: Tag = Tag::from_u32(0x0010_0218);
/// Strain Code Sequence (0010,0219) SQ 1
pub const STRAIN_CODE_SEQUENCE: Tag = Tag::from_u32(0x0010_0219);
/// Genetic Modifications Sequence (0010,0221) SQ 1
pub const GENETIC_MODIFICATIONS_SEQUENCE: Tag = Tag::from_u32(0x0010_0221);
/// Genetic Modifications Description (0010,0222) UC 1
pub const GENETIC_MODIFICATIONS_DESCRIPTION: Tag = Tag::from_u32(0x0010_0222);
/// Genetic Modifications Nomenclature (0010,0223) LO 1
pub const GENETIC_MODIFICATIONS_NOMENCLATURE: Tag = Tag::from_u32(0x0010_0223);
/// Genetic Modifications Code Sequence (0010,0229) SQ 1
pub const GENETIC_MODIFICATIONS_CODE_SEQUENCE: Tag = Tag::from_u32(0x0010_0229);
/// Other Patient IDs (0010,1000) LO 1-n, retired
pub const OTHER_PATIENT_IDS: Tag = Tag::from_u32(0x0010_1000);
/// Other Patient Names (0010,1001) PN 1-n
pub const OTHER_PATIENT_NAMES: Tag = Tag::from_u32(0x0010_1001);
/// Other Patient IDs Sequence (0010,1002) SQ 1
pub const OTHER_PATIENT_IDS_SEQUENCE: Tag = Tag::from_u32(0x0010_1002);
/// Patient's Birth Name (0010,1005) PN 1
pub const PATIENT_BIRTH_NAME: Tag = Tag::from_u32(0x0010_1005);
/// Patient's Age (0010,1010) AS 1
pub const PATIENT_AGE: Tag = Tag::from_u32(0x0010_1010);
/// Patient's Size (0010,1020) DS 1
pub const PATIENT_SIZE: Tag = Tag::from_u32(0x0010_1020);
/// Patient's Size Code Sequence (0010,1021) SQ 1
pub const PATIENT_SIZE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0010_1021);
/// Patient's Body Mass Index (0010,1022) DS 1
pub const PATIENT_BODY_MASS_INDEX: Tag = Tag::from_u32(0x0010_1022);
/// Measured AP Dimension (0010,1023) DS 1
pub const MEASURED_AP_DIMENSION: Tag = Tag::from_u32(0x0010_1023);
/// Measured Lateral Dimension (0010,1024) DS 1
pub const MEASURED_LATERAL_DIMENSION: Tag = Tag::from_u32(0x0010_1024);
/// Patient's Weight (0010,1030) DS 1
pub const PATIENT_WEIGHT: Tag = Tag::from_u32(0x0010_1030);
/// Patient's Address (0010,1040) LO 1
pub const PATIENT_ADDRESS: Tag = Tag::from_u32(0x0010_1040);
/// Insurance Plan Identification (0010,1050) LO 1-n, retired
pub const INSURANCE_PLAN_IDENTIFICATION: Tag = Tag::from_u32(0x0010_1050);
/// Patient's Mother's Birth Name (0010,1060) PN 1
pub const PATIENT_MOTHER_BIRTH_NAME: Tag = Tag::from_u32(0x0010_1060);
/// Military Rank (0010,1080) LO 1
pub const MILITARY_RANK: Tag = Tag::from_u32(0x0010_1080);
/// Branch of Service (0010,1081) LO 1
pub const BRANCH_OF_SERVICE: Tag = Tag::from_u32(0x0010_1081);
/// Medical Record Locator (0010,1090) LO 1, retired
pub const MEDICAL_RECORD_LOCATOR: Tag = Tag::from_u32(0x0010_1090);
/// Referenced Patient Photo Sequence (0010,1100) SQ 1
pub const REFERENCED_PATIENT_PHOTO_SEQUENCE: Tag = Tag::from_u32(0x0010_1100);
/// Medical Alerts (0010,2000) LO 1-n
pub const MEDICAL_ALERTS: Tag = Tag::from_u32(0x0010_2000);
/// Allergies (0010,2110) LO 1-n
pub const ALLERGIES: Tag = Tag::from_u32(0x0010_2110);
/// Country of Residence (0010,2150) LO 1
pub const COUNTRY_OF_RESIDENCE: Tag = Tag::from_u32(0x0010_2150);
/// Region of Residence (0010,2152) LO 1
pub const REGION_OF_RESIDENCE: Tag = Tag::from_u32(0x0010_2152);
/// Patient's Telephone Numbers (0010,2154) SH 1-n
pub const PATIENT_TELEPHONE_NUMBERS: Tag = Tag::from_u32(0x0010_2154);
/// Patient's Telecom Information (0010,2155) LT 1
pub const PATIENT_TELECOM_INFORMATION: Tag = Tag::from_u32(0x0010_2155);
/// Ethnic Group (0010,2160) SH 1, retired
pub const ETHNIC_GROUP: Tag = Tag::from_u32(0x0010_2160);
/// Ethnic Group Code Sequence (0010,2161) SQ 1
pub const ETHNIC_GROUP_CODE_SEQUENCE: Tag = Tag::from_u32(0x0010_2161);
/// Ethnic Groups (0010,2162) UC 1-n
pub const ETHNIC_GROUPS: Tag = Tag::from_u32(0x0010_2162);
/// Occupation (0010,2180) SH 1
pub const OCCUPATION: Tag = Tag::from_u32(0x0010_2180);
/// Smoking Status (0010,21A0) CS 1
pub const SMOKING_STATUS: Tag = Tag::from_u32(0x0010_21A0);
/// Additional Patient History (0010,21B0) LT 1
pub const ADDITIONAL_PATIENT_HISTORY: Tag = Tag::from_u32(0x0010_21B0);
/// Pregnancy Status (0010,21C0) US 1
pub const PREGNANCY_STATUS: Tag = Tag::from_u32(0x0010_21C0);
/// Last Menstrual Date (0010,21D0) DA 1
pub const LAST_MENSTRUAL_DATE: Tag = Tag::from_u32(0x0010_21D0);
/// Patient's Religious Preference (0010,21F0) LO 1
pub const PATIENT_RELIGIOUS_PREFERENCE: Tag = Tag::from_u32(0x0010_21F0);
/// Patient Species Description (0010,2201) LO 1
pub const PATIENT_SPECIES_DESCRIPTION: Tag = Tag::from_u32(0x0010_2201);
/// Patient Species Code Sequence (0010,2202) SQ 1
pub const PATIENT_SPECIES_CODE_SEQUENCE: Tag = Tag::from_u32(0x0010_2202);
/// Patient's Sex Neutered (0010,2203) CS 1
pub const PATIENT_SEX_NEUTERED: Tag = Tag::from_u32(0x0010_2203);
/// Anatomical Orientation Type (0010,2210) CS 1
pub const ANATOMICAL_ORIENTATION_TYPE: Tag = Tag::from_u32(0x0010_2210);
/// Patient Breed Description (0010,2292) LO 1
pub const PATIENT_BREED_DESCRIPTION: Tag = Tag::from_u32(0x0010_2292);
/// Patient Breed Code Sequence (0010,2293) SQ 1
pub const PATIENT_BREED_CODE_SEQUENCE: Tag = Tag::from_u32(0x0010_2293);
/// Breed Registration Sequence (0010,2294) SQ 1
pub const BREED_REGISTRATION_SEQUENCE: Tag = Tag::from_u32(0x0010_2294);
/// Breed Registration Number (0010,2295) LO 1
pub const BREED_REGISTRATION_NUMBER: Tag = Tag::from_u32(0x0010_2295);
/// Breed Registry Code Sequence (0010,2296) SQ 1
pub const BREED_REGISTRY_CODE_SEQUENCE: Tag = Tag::from_u32(0x0010_2296);
/// Responsible Person (0010,2297) PN 1
pub const RESPONSIBLE_PERSON: Tag = Tag::from_u32(0x0010_2297);
/// Responsible Person Role (0010,2298) CS 1
pub const RESPONSIBLE_PERSON_ROLE: Tag = Tag::from_u32(0x0010_2298);
/// Responsible Organization (0010,2299) LO 1
pub const RESPONSIBLE_ORGANIZATION: Tag = Tag::from_u32(0x0010_2299);
/// Patient Comments (0010,4000) LT 1
pub const PATIENT_COMMENTS: Tag = Tag::from_u32(0x0010_4000);
/// Examined Body Thickness (0010,9431) FL 1
pub const EXAMINED_BODY_THICKNESS: Tag = Tag::from_u32(0x0010_9431);
/// Clinical Trial Sponsor Name (0012,0010) LO 1
pub const CLINICAL_TRIAL_SPONSOR_NAME: Tag = Tag::from_u32(0x0012_0010);
/// Clinical Trial Protocol ID (0012,0020) LO 1
pub const CLINICAL_TRIAL_PROTOCOL_ID: Tag = Tag::from_u32(0x0012_0020);
/// Clinical Trial Protocol Name (0012,0021) LO 1
pub const CLINICAL_TRIAL_PROTOCOL_NAME: Tag = Tag::from_u32(0x0012_0021);
/// Issuer of Clinical Trial Protocol ID (0012,0022) LO 1
pub const ISSUER_OF_CLINICAL_TRIAL_PROTOCOL_ID: Tag = Tag::from_u32(0x0012_0022);
/// Other Clinical Trial Protocol IDs Sequence (0012,0023) SQ 1
pub const OTHER_CLINICAL_TRIAL_PROTOCOL_IDS_SEQUENCE: Tag = Tag::from_u32(0x0012_0023);
/// Clinical Trial Site ID (0012,0030) LO 1
pub const CLINICAL_TRIAL_SITE_ID: Tag = Tag::from_u32(0x0012_0030);
/// Clinical Trial Site Name (0012,0031) LO 1
pub const CLINICAL_TRIAL_SITE_NAME: Tag = Tag::from_u32(0x0012_0031);
/// Issuer of Clinical Trial Site ID (0012,0032) LO 1
pub const ISSUER_OF_CLINICAL_TRIAL_SITE_ID: Tag = Tag::from_u32(0x0012_0032);
/// Clinical Trial Subject ID (0012,0040) LO 1
pub const CLINICAL_TRIAL_SUBJECT_ID: Tag = Tag::from_u32(0x0012_0040);
/// Issuer of Clinical Trial Subject ID (0012,0041) LO 1
pub const ISSUER_OF_CLINICAL_TRIAL_SUBJECT_ID: Tag = Tag::from_u32(0x0012_0041);
/// Clinical Trial Subject Reading ID (0012,0042) LO 1
pub const CLINICAL_TRIAL_SUBJECT_READING_ID: Tag = Tag::from_u32(0x0012_0042);
/// Issuer of Clinical Trial Subject Reading ID (0012,0043) LO 1
pub const ISSUER_OF_CLINICAL_TRIAL_SUBJECT_READING_ID: Tag = Tag::from_u32(0x0012_0043);
/// Clinical Trial Time Point ID (0012,0050) LO 1
pub const CLINICAL_TRIAL_TIME_POINT_ID: Tag = Tag::from_u32(0x0012_0050);
/// Clinical Trial Time Point Description (0012,0051) ST 1
pub const CLINICAL_TRIAL_TIME_POINT_DESCRIPTION: Tag = Tag::from_u32(0x0012_0051);
/// Longitudinal Temporal Offset from Event (0012,0052) FD 1
pub const LONGITUDINAL_TEMPORAL_OFFSET_FROM_EVENT: Tag = Tag::from_u32(0x0012_0052);
/// Longitudinal Temporal Event Type (0012,0053) CS 1
pub const LONGITUDINAL_TEMPORAL_EVENT_TYPE: Tag = Tag::from_u32(0x0012_0053);
/// Clinical Trial Time Point Type Code Sequence (0012,0054) SQ 1
pub const CLINICAL_TRIAL_TIME_POINT_TYPE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0012_0054);
/// Issuer of Clinical Trial Time Point ID (0012,0055) LO 1
pub const ISSUER_OF_CLINICAL_TRIAL_TIME_POINT_ID: Tag = Tag::from_u32(0x0012_0055);
/// Clinical Trial Coordinating Center Name (0012,0060) LO 1
pub const CLINICAL_TRIAL_COORDINATING_CENTER_NAME: Tag = Tag::from_u32(0x0012_0060);
/// Patient Identity Removed (0012,0062) CS 1
pub const PATIENT_IDENTITY_REMOVED: Tag = Tag::from_u32(0x0012_0062);
/// De-identification Method (0012,0063) LO 1-n
pub const DEIDENTIFICATION_METHOD: Tag = Tag::from_u32(0x0012_0063);
/// De-identification Method Code Sequence (0012,0064) SQ 1
pub const DEIDENTIFICATION_METHOD_CODE_SEQUENCE: Tag = Tag::from_u32(0x0012_0064);
/// Clinical Trial Series ID (0012,0071) LO 1
pub const CLINICAL_TRIAL_SERIES_ID: Tag = Tag::from_u32(0x0012_0071);
/// Clinical Trial Series Description (0012,0072) LO 1
pub const CLINICAL_TRIAL_SERIES_DESCRIPTION: Tag = Tag::from_u32(0x0012_0072);
/// Issuer of Clinical Trial Series ID (0012,0073) LO 1
pub const ISSUER_OF_CLINICAL_TRIAL_SERIES_ID: Tag = Tag::from_u32(0x0012_0073);
/// Clinical Trial Protocol Ethics Committee Name (0012,0081) LO 1
pub const CLINICAL_TRIAL_PROTOCOL_ETHICS_COMMITTEE_NAME: Tag = Tag::from_u32(0x0012_0081);
/// Clinical Trial Protocol Ethics Committee Approval Number (0012,0082) LO 1
pub const CLINICAL_TRIAL_PROTOCOL_ETHICS_COMMITTEE_APPROVAL_NUMBER: Tag = Tag::from_u32(0x0012_0082);
/// Consent for Clinical Trial Use Sequence (0012,0083) SQ 1
pub const CONSENT_FOR_CLINICAL_TRIAL_USE_SEQUENCE: Tag = Tag::from_u32(0x0012_0083);
/// Distribution Type (0012,0084) CS 1
pub const DISTRIBUTION_TYPE: Tag = Tag::from_u32(0x0012_0084);
/// Consent for Distribution Flag (0012,0085) CS 1
pub const CONSENT_FOR_DISTRIBUTION_FLAG: Tag = Tag::from_u32(0x0012_0085);
/// Ethics Committee Approval Effectiveness Start Date (0012,0086) DA 1
pub const ETHICS_COMMITTEE_APPROVAL_EFFECTIVENESS_START_DATE: Tag = Tag::from_u32(0x0012_0086);
/// Ethics Committee Approval Effectiveness End Date (0012,0087) DA 1
pub const ETHICS_COMMITTEE_APPROVAL_EFFECTIVENESS_END_DATE: Tag = Tag::from_u32(0x0012_0087);
/// CAD File Format (0014,0023) ST 1, retired
pub const CAD_FILE_FORMAT: Tag = Tag::from_u32(0x0014_0023);
/// Component Reference System (0014,0024) ST 1, retired
pub const COMPONENT_REFERENCE_SYSTEM: Tag = Tag::from_u32(0x0014_0024);
/// Component Manufacturing Procedure (0014,0025) ST 1
pub const COMPONENT_MANUFACTURING_PROCEDURE: Tag = Tag::from_u32(0x0014_0025);
/// Component Manufacturer (0014,0028) ST 1
pub const COMPONENT_MANUFACTURER: Tag = Tag::from_u32(0x0014_0028);
/// Material Thickness (0014,0030) DS 1-n
pub const MATERIAL_THICKNESS: Tag = Tag::from_u32(0x0014_0030);
/// Material Pipe Diameter (0014,0032) DS 1-n
pub const MATERIAL_PIPE_DIAMETER: Tag = Tag::from_u32(0x0014_0032);
/// Material Isolation Diameter (0014,0034) DS 1-n
pub const MATERIAL_ISOLATION_DIAMETER: Tag = Tag::from_u32(0x0014_0034);
/// Material Grade (0014,0042) ST 1
pub const MATERIAL_GRADE: Tag = Tag::from_u32(0x0014_0042);
/// Material Properties Description (0014,0044) ST 1
pub const MATERIAL_PROPERTIES_DESCRIPTION: Tag = Tag::from_u32(0x0014_0044);
/// Material Properties File Format (Retired) (0014,0045) ST 1, retired
pub const MATERIAL_PROPERTIES_FILE_FORMAT_RETIRED: Tag = Tag::from_u32(0x0014_0045);
/// Material Notes (0014,0046) LT 1
pub const MATERIAL_NOTES: Tag = Tag::from_u32(0x0014_0046);
/// Component Shape (0014,0050) CS 1
pub const COMPONENT_SHAPE: Tag = Tag::from_u32(0x0014_0050);
/// Curvature Type (0014,0052) CS 1
pub const CURVATURE_TYPE: Tag = Tag::from_u32(0x0014_0052);
/// Outer Diameter (0014,0054) DS 1
pub const OUTER_DIAMETER: Tag = Tag::from_u32(0x0014_0054);
/// Inner Diameter (0014,0056) DS 1
pub const INNER_DIAMETER: Tag = Tag::from_u32(0x0014_0056);
/// Component Welder IDs (0014,0100) LO 1-n
pub const COMPONENT_WELDER_IDS: Tag = Tag::from_u32(0x0014_0100);
/// Secondary Approval Status (0014,0101) CS 1
pub const SECONDARY_APPROVAL_STATUS: Tag = Tag::from_u32(0x0014_0101);
/// Secondary Review Date (0014,0102) DA 1
pub const SECONDARY_REVIEW_DATE: Tag = Tag::from_u32(0x0014_0102);
/// Secondary Review Time (0014,0103) TM 1
pub const SECONDARY_REVIEW_TIME: Tag = Tag::from_u32(0x0014_0103);
/// Secondary Reviewer Name (0014,0104) PN 1
pub const SECONDARY_REVIEWER_NAME: Tag = Tag::from_u32(0x0014_0104);
/// Repair ID (0014,0105) ST 1
pub const REPAIR_ID: Tag = Tag::from_u32(0x0014_0105);
/// Multiple Component Approval Sequence (0014,0106) SQ 1
pub const MULTIPLE_COMPONENT_APPROVAL_SEQUENCE: Tag = Tag::from_u32(0x0014_0106);
/// Other Approval Status (0014,0107) CS 1-n
pub const OTHER_APPROVAL_STATUS: Tag = Tag::from_u32(0x0014_0107);
/// Other Secondary Approval Status (0014,0108) CS 1-n
pub const OTHER_SECONDARY_APPROVAL_STATUS: Tag = Tag::from_u32(0x0014_0108);
/// Data Element Label Sequence (0014,0200) SQ 1
pub const DATA_ELEMENT_LABEL_SEQUENCE: Tag = Tag::from_u32(0x0014_0200);
/// Data Element Label Item Sequence (0014,0201) SQ 1
pub const DATA_ELEMENT_LABEL_ITEM_SEQUENCE: Tag = Tag::from_u32(0x0014_0201);
/// Data Element (0014,0202) AT 1
pub const DATA_ELEMENT: Tag = Tag::from_u32(0x0014_0202);
/// Data Element Name (0014,0203) LO 1
pub const DATA_ELEMENT_NAME: Tag = Tag::from_u32(0x0014_0203);
/// Data Element Description (0014,0204) LO 1
pub const DATA_ELEMENT_DESCRIPTION: Tag = Tag::from_u32(0x0014_0204);
/// Data Element Conditionality (0014,0205) CS 1
pub const DATA_ELEMENT_CONDITIONALITY: Tag = Tag::from_u32(0x0014_0205);
/// Data Element Minimum Characters (0014,0206) IS 1
pub const DATA_ELEMENT_MINIMUM_CHARACTERS: Tag = Tag::from_u32(0x0014_0206);
/// Data Element Maximum Characters (0014,0207) IS 1
pub const DATA_ELEMENT_MAXIMUM_CHARACTERS: Tag = Tag::from_u32(0x0014_0207);
/// Actual Environmental Conditions (0014,1010) ST 1
pub const ACTUAL_ENVIRONMENTAL_CONDITIONS: Tag = Tag::from_u32(0x0014_1010);
/// Expiry Date (0014,1020) DA 1
pub const EXPIRY_DATE: Tag = Tag::from_u32(0x0014_1020);
/// Environmental Conditions (0014,1040) ST 1
pub const ENVIRONMENTAL_CONDITIONS: Tag = Tag::from_u32(0x0014_1040);
/// Evaluator Sequence (0014,2002) SQ 1
pub const EVALUATOR_SEQUENCE: Tag = Tag::from_u32(0x0014_2002);
/// Evaluator Number (0014,2004) IS 1
pub const EVALUATOR_NUMBER: Tag = Tag::from_u32(0x0014_2004);
/// Evaluator Name (0014,2006) PN 1
pub const EVALUATOR_NAME: Tag = Tag::from_u32(0x0014_2006);
/// Evaluation Attempt (0014,2008) IS 1
pub const EVALUATION_ATTEMPT: Tag = Tag::from_u32(0x0014_2008);
/// Indication Sequence (0014,2012) SQ 1
pub const INDICATION_SEQUENCE: Tag = Tag::from_u32(0x0014_2012);
/// Indication Number (0014,2014) IS 1
pub const INDICATION_NUMBER: Tag = Tag::from_u32(0x0014_2014);
/// Indication Label (0014,2016) SH 1
pub const INDICATION_LABEL: Tag = Tag::from_u32(0x0014_2016);
/// Indication Description (0014,2018) ST 1
pub const INDICATION_DESCRIPTION: Tag = Tag::from_u32(0x0014_2018);
/// Indication Type (0014,201A) CS 1-n
pub const INDICATION_TYPE: Tag = Tag::from_u32(0x0014_201A);
/// Indication Disposition (0014,201C) CS 1
pub const INDICATION_DISPOSITION: Tag = Tag::from_u32(0x0014_201C);
/// Indication ROI Sequence (0014,201E) SQ 1
pub const INDICATION_ROI_SEQUENCE: Tag = Tag::from_u32(0x0014_201E);
/// Indication Physical Property Sequence (0014,2030) SQ 1
pub const INDICATION_PHYSICAL_PROPERTY_SEQUENCE: Tag = Tag::from_u32(0x0014_2030);
/// Property Label (0014,2032) SH 1
pub const PROPERTY_LABEL: Tag = Tag::from_u32(0x0014_2032);
/// Coordinate System Number of Axes (0014,2202) IS 1
pub const COORDINATE_SYSTEM_NUMBER_OF_AXES: Tag = Tag::from_u32(0x0014_2202);
/// Coordinate System Axes Sequence (0014,2204) SQ 1
pub const COORDINATE_SYSTEM_AXES_SEQUENCE: Tag = Tag::from_u32(0x0014_2204);
/// Coordinate System Axis Description (0014,2206) ST 1
pub const COORDINATE_SYSTEM_AXIS_DESCRIPTION: Tag = Tag::from_u32(0x0014_2206);
/// Coordinate System Data Set Mapping (0014,2208) CS 1
pub const COORDINATE_SYSTEM_DATA_SET_MAPPING: Tag = Tag::from_u32(0x0014_2208);
/// Coordinate System Axis Number (0014,220A) IS 1
pub const COORDINATE_SYSTEM_AXIS_NUMBER: Tag = Tag::from_u32(0x0014_220A);
/// Coordinate System Axis Type (0014,220C) CS 1
pub const COORDINATE_SYSTEM_AXIS_TYPE: Tag = Tag::from_u32(0x0014_220C);
/// Coordinate System Axis Units (0014,220E) CS 1
pub const COORDINATE_SYSTEM_AXIS_UNITS: Tag = Tag::from_u32(0x0014_220E);
/// Coordinate System Axis Values (0014,2210) OB 1
pub const COORDINATE_SYSTEM_AXIS_VALUES: Tag = Tag::from_u32(0x0014_2210);
/// Coordinate System Transform Sequence (0014,2220) SQ 1
pub const COORDINATE_SYSTEM_TRANSFORM_SEQUENCE: Tag = Tag::from_u32(0x0014_2220);
/// Transform Description (0014,2222) ST 1
pub const TRANSFORM_DESCRIPTION: Tag = Tag::from_u32(0x0014_2222);
/// Transform Number of Axes (0014,2224) IS 1
pub const TRANSFORM_NUMBER_OF_AXES: Tag = Tag::from_u32(0x0014_2224);
/// Transform Order of Axes (0014,2226) IS 1-n
pub const TRANSFORM_ORDER_OF_AXES: Tag = Tag::from_u32(0x0014_2226);
/// Transformed Axis Units (0014,2228) CS 1
pub const TRANSFORMED_AXIS_UNITS: Tag = Tag::from_u32(0x0014_2228);
/// Coordinate System Transform Rotation and Scale Matrix (0014,222A) DS 1-n
pub const COORDINATE_SYSTEM_TRANSFORM_ROTATION_AND_SCALE_MATRIX: Tag = Tag::from_u32(0x0014_222A);
/// Coordinate System Transform Translation Matrix (0014,222C) DS 1-n
pub const COORDINATE_SYSTEM_TRANSFORM_TRANSLATION_MATRIX: Tag = Tag::from_u32(0x0014_222C);
/// Internal Detector Frame Time (0014,3011) DS 1
pub const INTERNAL_DETECTOR_FRAME_TIME: Tag = Tag::from_u32(0x0014_3011);
/// Number of Frames Integrated (0014,3012) DS 1
pub const NUMBER_OF_FRAMES_INTEGRATED: Tag = Tag::from_u32(0x0014_3012);
/// Detector Temperature Sequence (0014,3020) SQ 1
pub const DETECTOR_TEMPERATURE_SEQUENCE: Tag = Tag::from_u32(0x0014_3020);
/// Sensor Name (0014,3022) ST 1
pub const SENSOR_NAME: Tag = Tag::from_u32(0x0014_3022);
/// Horizontal Offset of Sensor (0014,3024) DS 1
pub const HORIZONTAL_OFFSET_OF_SENSOR: Tag = Tag::from_u32(0x0014_3024);
/// Vertical Offset of Sensor (0014,3026) DS 1
pub const VERTICAL_OFFSET_OF_SENSOR: Tag = Tag::from_u32(0x0014_3026);
/// Sensor Temperature (0014,3028) DS 1
pub const SENSOR_TEMPERATURE: Tag = Tag::from_u32(0x0014_3028);
/// Dark Current Sequence (0014,3040) SQ 1
pub const DARK_CURRENT_SEQUENCE: Tag = Tag::from_u32(0x0014_3040);
/// Dark Current Counts (0014,3050) OB or OW 1
pub const DARK_CURRENT_COUNTS: Tag = Tag::from_u32(0x0014_3050);
/// Gain Correction Reference Sequence (0014,3060) SQ 1
pub const GAIN_CORRECTION_REFERENCE_SEQUENCE: Tag = Tag::from_u32(0x0014_3060);
/// Air Counts (0014,3070) OB or OW 1
pub const AIR_COUNTS: Tag = Tag::from_u32(0x0014_3070);
/// KV Used in Gain Calibration (0014,3071) DS 1
pub const KV_USED_IN_GAIN_CALIBRATION: Tag = Tag::from_u32(0x0014_3071);
/// MA Used in Gain Calibration (0014,3072) DS 1
pub const MA_USED_IN_GAIN_CALIBRATION: Tag = Tag::from_u32(0x0014_3072);
/// Number of Frames Used for Integration (0014,3073) DS 1
pub const NUMBER_OF_FRAMES_USED_FOR_INTEGRATION: Tag = Tag::from_u32(0x0014_3073);
/// Filter Material Used in Gain Calibration (0014,3074) LO 1
pub const FILTER_MATERIAL_USED_IN_GAIN_CALIBRATION: Tag = Tag::from_u32(0x0014_3074);
/// Filter Thickness Used in Gain Calibration (0014,3075) DS 1
pub const FILTER_THICKNESS_USED_IN_GAIN_CALIBRATION: Tag = Tag::from_u32(0x0014_3075);
/// Date of Gain Calibration (0014,3076) DA 1
pub const DATE_OF_GAIN_CALIBRATION: Tag = Tag::from_u32(0x0014_3076);
/// Time of Gain Calibration (0014,3077) TM 1
pub const TIME_OF_GAIN_CALIBRATION: Tag = Tag::from_u32(0x0014_3077);
/// Bad Pixel Image (0014,3080) OB 1
pub const BAD_PIXEL_IMAGE: Tag = Tag::from_u32(0x0014_3080);
/// Calibration Notes (0014,3099) LT 1
pub const CALIBRATION_NOTES: Tag = Tag::from_u32(0x0014_3099);
/// Linearity Correction Technique (0014,3100) LT 1
pub const LINEARITY_CORRECTION_TECHNIQUE: Tag = Tag::from_u32(0x0014_3100);
/// Beam Hardening Correction Technique (0014,3101) LT 1
pub const BEAM_HARDENING_CORRECTION_TECHNIQUE: Tag = Tag::from_u32(0x0014_3101);
/// Pulser Equipment Sequence (0014,4002) SQ 1
pub const PULSER_EQUIPMENT_SEQUENCE: Tag = Tag::from_u32(0x0014_4002);
/// Pulser Type (0014,4004) CS 1
pub const PULSER_TYPE: Tag = Tag::from_u32(0x0014_4004);
/// Pulser Notes (0014,4006) LT 1
pub const PULSER_NOTES: Tag = Tag::from_u32(0x0014_4006);
/// Receiver Equipment Sequence (0014,4008) SQ 1
pub const RECEIVER_EQUIPMENT_SEQUENCE: Tag = Tag::from_u32(0x0014_4008);
/// Amplifier Type (0014,400A) CS 1
pub const AMPLIFIER_TYPE: Tag = Tag::from_u32(0x0014_400A);
/// Receiver Notes (0014,400C) LT 1
pub const RECEIVER_NOTES: Tag = Tag::from_u32(0x0014_400C);
/// Pre-Amplifier Equipment Sequence (0014,400E) SQ 1
pub const PRE_AMPLIFIER_EQUIPMENT_SEQUENCE: Tag = Tag::from_u32(0x0014_400E);
/// Pre-Amplifier Notes (0014,400F) LT 1
pub const PRE_AMPLIFIER_NOTES: Tag = Tag::from_u32(0x0014_400F);
/// Transmit Transducer Sequence (0014,4010) SQ 1
pub const TRANSMIT_TRANSDUCER_SEQUENCE: Tag = Tag::from_u32(0x0014_4010);
/// Receive Transducer Sequence (0014,4011) SQ 1
pub const RECEIVE_TRANSDUCER_SEQUENCE: Tag = Tag::from_u32(0x0014_4011);
/// Number of Elements (0014,4012) US 1
pub const NUMBER_OF_ELEMENTS: Tag = Tag::from_u32(0x0014_4012);
/// Element Shape (0014,4013) CS 1
pub const ELEMENT_SHAPE: Tag = Tag::from_u32(0x0014_4013);
/// Element Dimension A (0014,4014) DS 1
pub const ELEMENT_DIMENSION_A: Tag = Tag::from_u32(0x0014_4014);
/// Element Dimension B (0014,4015) DS 1
pub const ELEMENT_DIMENSION_B: Tag = Tag::from_u32(0x0014_4015);
/// Element Pitch A (0014,4016) DS 1
pub const ELEMENT_PITCH_A: Tag = Tag::from_u32(0x0014_4016);
/// Measured Beam Dimension A (0014,4017) DS 1
pub const MEASURED_BEAM_DIMENSION_A: Tag = Tag::from_u32(0x0014_4017);
/// Measured Beam Dimension B (0014,4018) DS 1
pub const MEASURED_BEAM_DIMENSION_B: Tag = Tag::from_u32(0x0014_4018);
/// Location of Measured Beam Diameter (0014,4019) DS 1
pub const LOCATION_OF_MEASURED_BEAM_DIAMETER: Tag = Tag::from_u32(0x0014_4019);
/// Nominal Frequency (0014,401A) DS 1
pub const NOMINAL_FREQUENCY: Tag = Tag::from_u32(0x0014_401A);
/// Measured Center Frequency (0014,401B) DS 1
pub const MEASURED_CENTER_FREQUENCY: Tag = Tag::from_u32(0x0014_401B);
/// Measured Bandwidth (0014,401C) DS 1
pub const MEASURED_BANDWIDTH: Tag = Tag::from_u32(0x0014_401C);
/// Element Pitch B (0014,401D) DS 1
pub const ELEMENT_PITCH_B: Tag = Tag::from_u32(0x0014_401D);
/// Pulser Settings Sequence (0014,4020) SQ 1
pub const PULSER_SETTINGS_SEQUENCE: Tag = Tag::from_u32(0x0014_4020);
/// Pulse Width (0014,4022) DS 1
pub const PULSE_WIDTH: Tag = Tag::from_u32(0x0014_4022);
/// Excitation Frequency (0014,4024) DS 1
pub const EXCITATION_FREQUENCY: Tag = Tag::from_u32(0x0014_4024);
/// Modulation Type (0014,4026) CS 1
pub const MODULATION_TYPE: Tag = Tag::from_u32(0x0014_4026);
/// Damping (0014,4028) DS 1
pub const DAMPING: Tag = Tag::from_u32(0x0014_4028);
/// Receiver Settings Sequence (0014,4030) SQ 1
pub const RECEIVER_SETTINGS_SEQUENCE: Tag = Tag::from_u32(0x0014_4030);
/// Acquired Soundpath Length (0014,4031) DS 1
pub const ACQUIRED_SOUNDPATH_LENGTH: Tag = Tag::from_u32(0x0014_4031);
/// Acquisition Compression Type (0014,4032) CS 1
pub const ACQUISITION_COMPRESSION_TYPE: Tag = Tag::from_u32(0x0014_4032);
/// Acquisition Sample Size (0014,4033) IS 1
pub const ACQUISITION_SAMPLE_SIZE: Tag = Tag::from_u32(0x0014_4033);
/// Rectifier Smoothing (0014,4034) DS 1
pub const RECTIFIER_SMOOTHING: Tag = Tag::from_u32(0x0014_4034);
/// DAC Sequence (0014,4035) SQ 1
pub const DAC_SEQUENCE: Tag = Tag::from_u32(0x0014_4035);
/// DAC Type (0014,4036) CS 1
pub const DAC_TYPE: Tag = Tag::from_u32(0x0014_4036);
/// DAC Gain Points (0014,4038) DS 1-n
pub const DAC_GAIN_POINTS: Tag = Tag::from_u32(0x0014_4038);
/// DAC Time Points (0014,403A) DS 1-n
pub const DAC_TIME_POINTS: Tag = Tag::from_u32(0x0014_403A);
/// DAC Amplitude (0014,403C) DS 1-n
pub const DAC_AMPLITUDE: Tag = Tag::from_u32(0x0014_403C);
/// Pre-Amplifier Settings Sequence (0014,4040) SQ 1
pub const PRE_AMPLIFIER_SETTINGS_SEQUENCE: Tag = Tag::from_u32(0x0014_4040);
/// Transmit Transducer Settings Sequence (0014,4050) SQ 1
pub const TRANSMIT_TRANSDUCER_SETTINGS_SEQUENCE: Tag = Tag::from_u32(0x0014_4050);
/// Receive Transducer Settings Sequence (0014,4051) SQ 1
pub const RECEIVE_TRANSDUCER_SETTINGS_SEQUENCE: Tag = Tag::from_u32(0x0014_4051);
/// Incident Angle (0014,4052) DS 1
pub const INCIDENT_ANGLE: Tag = Tag::from_u32(0x0014_4052);
/// Coupling Technique (0014,4054) ST 1
pub const COUPLING_TECHNIQUE: Tag = Tag::from_u32(0x0014_4054);
/// Coupling Medium (0014,4056) ST 1
pub const COUPLING_MEDIUM: Tag = Tag::from_u32(0x0014_4056);
/// Coupling Velocity (0014,4057) DS 1
pub const COUPLING_VELOCITY: Tag = Tag::from_u32(0x0014_4057);
/// Probe Center Location X (0014,4058) DS 1
pub const PROBE_CENTER_LOCATION_X: Tag = Tag::from_u32(0x0014_4058);
/// Probe Center Location Z (0014,4059) DS 1
pub const PROBE_CENTER_LOCATION_Z: Tag = Tag::from_u32(0x0014_4059);
/// Sound Path Length (0014,405A) DS 1
pub const SOUND_PATH_LENGTH: Tag = Tag::from_u32(0x0014_405A);
/// Delay Law Identifier (0014,405C) ST 1
pub const DELAY_LAW_IDENTIFIER: Tag = Tag::from_u32(0x0014_405C);
/// Gate Settings Sequence (0014,4060) SQ 1
pub const GATE_SETTINGS_SEQUENCE: Tag = Tag::from_u32(0x0014_4060);
/// Gate Threshold (0014,4062) DS 1
pub const GATE_THRESHOLD: Tag = Tag::from_u32(0x0014_4062);
/// Velocity of Sound (0014,4064) DS 1
pub const VELOCITY_OF_SOUND: Tag = Tag::from_u32(0x0014_4064);
/// Calibration Settings Sequence (0014,4070) SQ 1
pub const CALIBRATION_SETTINGS_SEQUENCE: Tag = Tag::from_u32(0x0014_4070);
/// Calibration Procedure (0014,4072) ST 1
pub const CALIBRATION_PROCEDURE: Tag = Tag::from_u32(0x0014_4072);
/// Procedure Version (0014,4074) SH 1
pub const PROCEDURE_VERSION: Tag = Tag::from_u32(0x0014_4074);
/// Procedure Creation Date (0014,4076) DA 1
pub const PROCEDURE_CREATION_DATE: Tag = Tag::from_u32(0x0014_4076);
/// Procedure Expiration Date (0014,4078) DA 1
pub const PROCEDURE_EXPIRATION_DATE: Tag = Tag::from_u32(0x0014_4078);
/// Procedure Last Modified Date (0014,407A) DA 1
pub const PROCEDURE_LAST_MODIFIED_DATE: Tag = Tag::from_u32(0x0014_407A);
/// Calibration Time (0014,407C) TM 1-n
pub const CALIBRATION_TIME: Tag = Tag::from_u32(0x0014_407C);
/// Calibration Date (0014,407E) DA 1-n
pub const CALIBRATION_DATE: Tag = Tag::from_u32(0x0014_407E);
/// Probe Drive Equipment Sequence (0014,4080) SQ 1
pub const PROBE_DRIVE_EQUIPMENT_SEQUENCE: Tag = Tag::from_u32(0x0014_4080);
/// Drive Type (0014,4081) CS 1
pub const DRIVE_TYPE: Tag = Tag::from_u32(0x0014_4081);
/// Probe Drive Notes (0014,4082) LT 1
pub const PROBE_DRIVE_NOTES: Tag = Tag::from_u32(0x0014_4082);
/// Drive Probe Sequence (0014,4083) SQ 1
pub const DRIVE_PROBE_SEQUENCE: Tag = Tag::from_u32(0x0014_4083);
/// Probe Inductance (0014,4084) DS 1
pub const PROBE_INDUCTANCE: Tag = Tag::from_u32(0x0014_4084);
/// Probe Resistance (0014,4085) DS 1
pub const PROBE_RESISTANCE: Tag = Tag::from_u32(0x0014_4085);
/// Receive Probe Sequence (0014,4086) SQ 1
pub const RECEIVE_PROBE_SEQUENCE: Tag = Tag::from_u32(0x0014_4086);
/// Probe Drive Settings Sequence (0014,4087) SQ 1
pub const PROBE_DRIVE_SETTINGS_SEQUENCE: Tag = Tag::from_u32(0x0014_4087);
/// Bridge Resistors (0014,4088) DS 1
pub const BRIDGE_RESISTORS: Tag = Tag::from_u32(0x0014_4088);
/// Probe Orientation Angle (0014,4089) DS 1
pub const PROBE_ORIENTATION_ANGLE: Tag = Tag::from_u32(0x0014_4089);
/// User Selected Gain Y (0014,408B) DS 1
pub const USER_SELECTED_GAIN_Y: Tag = Tag::from_u32(0x0014_408B);
/// User Selected Phase (0014,408C) DS 1
pub const USER_SELECTED_PHASE: Tag = Tag::from_u32(0x0014_408C);
/// User Selected Offset X (0014,408D) DS 1
pub const USER_SELECTED_OFFSET_X: Tag = Tag::from_u32(0x0014_408D);
/// User Selected Offset Y (0014,408E) DS 1
pub const USER_SELECTED_OFFSET_Y: Tag = Tag::from_u32(0x0014_408E);
/// Channel Settings Sequence (0014,4091) SQ 1
pub const CHANNEL_SETTINGS_SEQUENCE: Tag = Tag::from_u32(0x0014_4091);
/// Channel Threshold (0014,4092) DS 1
pub const CHANNEL_THRESHOLD: Tag = Tag::from_u32(0x0014_4092);
/// Scanner Settings Sequence (0014,409A) SQ 1
pub const SCANNER_SETTINGS_SEQUENCE: Tag = Tag::from_u32(0x0014_409A);
/// Scan Procedure (0014,409B) ST 1
pub const SCAN_PROCEDURE: Tag = Tag::from_u32(0x0014_409B);
/// Translation Rate X (0014,409C) DS 1
pub const TRANSLATION_RATE_X: Tag = Tag::from_u32(0x0014_409C);
/// Translation Rate Y (0014,409D) DS 1
pub const TRANSLATION_RATE_Y: Tag = Tag::from_u32(0x0014_409D);
/// Channel Overlap (0014,409F) DS 1
pub const CHANNEL_OVERLAP: Tag = Tag::from_u32(0x0014_409F);
/// Image Quality Indicator Type (0014,40A0) LO 1-n
pub const IMAGE_QUALITY_INDICATOR_TYPE: Tag = Tag::from_u32(0x0014_40A0);
/// Image Quality Indicator Material (0014,40A1) LO 1-n
pub const IMAGE_QUALITY_INDICATOR_MATERIAL: Tag = Tag::from_u32(0x0014_40A1);
/// Image Quality Indicator Size (0014,40A2) LO 1-n
pub const IMAGE_QUALITY_INDICATOR_SIZE: Tag = Tag::from_u32(0x0014_40A2);
/// Wave Dimensions Definition Sequence (0014,4101) SQ 1
pub const WAVE_DIMENSIONS_DEFINITION_SEQUENCE: Tag = Tag::from_u32(0x0014_4101);
/// Wave Dimension Number (0014,4102) US 1
pub const WAVE_DIMENSION_NUMBER: Tag = Tag::from_u32(0x0014_4102);
/// Wave Dimension Description (0014,4103) LO 1
pub const WAVE_DIMENSION_DESCRIPTION: Tag = Tag::from_u32(0x0014_4103);
/// Wave Dimension Unit (0014,4104) US 1
pub const WAVE_DIMENSION_UNIT: Tag = Tag::from_u32(0x0014_4104);
/// Wave Dimension Value Type (0014,4105) CS 1
pub const WAVE_DIMENSION_VALUE_TYPE: Tag = Tag::from_u32(0x0014_4105);
/// Wave Dimension Values Sequence (0014,4106) SQ 1-n
pub const WAVE_DIMENSION_VALUES_SEQUENCE: Tag = Tag::from_u32(0x0014_4106);
/// Referenced Wave Dimension (0014,4107) US 1
pub const REFERENCED_WAVE_DIMENSION: Tag = Tag::from_u32(0x0014_4107);
/// Integer Numeric Value (0014,4108) SL 1
pub const INTEGER_NUMERIC_VALUE: Tag = Tag::from_u32(0x0014_4108);
/// Byte Numeric Value (0014,4109) OB 1
pub const BYTE_NUMERIC_VALUE: Tag = Tag::from_u32(0x0014_4109);
/// Short Numeric Value (0014,410A) OW 1
pub const SHORT_NUMERIC_VALUE: Tag = Tag::from_u32(0x0014_410A);
/// Single Precision Floating Point Numeric Value (0014,410B) OF 1
pub const SINGLE_PRECISION_FLOATING_POINT_NUMERIC_VALUE: Tag = Tag::from_u32(0x0014_410B);
/// Double Precision Floating Point Numeric Value (0014,410C) OD 1
pub const DOUBLE_PRECISION_FLOATING_POINT_NUMERIC_VALUE: Tag = Tag::from_u32(0x0014_410C);
/// LINAC Energy (0014,5002) IS 1
pub const LINAC_ENERGY: Tag = Tag::from_u32(0x0014_5002);
/// LINAC Output (0014,5004) IS 1
pub const LINAC_OUTPUT: Tag = Tag::from_u32(0x0014_5004);
/// Active Aperture (0014,5100) US 1
pub const ACTIVE_APERTURE: Tag = Tag::from_u32(0x0014_5100);
/// Total Aperture (0014,5101) DS 1
pub const TOTAL_APERTURE: Tag = Tag::from_u32(0x0014_5101);
/// Aperture Elevation (0014,5102) DS 1
pub const APERTURE_ELEVATION: Tag = Tag::from_u32(0x0014_5102);
/// Main Lobe Angle (0014,5103) DS 1
pub const MAIN_LOBE_ANGLE: Tag = Tag::from_u32(0x0014_5103);
/// Main Roof Angle (0014,5104) DS 1
pub const MAIN_ROOF_ANGLE: Tag = Tag::from_u32(0x0014_5104);
/// Connector Type (0014,5105) CS 1
pub const CONNECTOR_TYPE: Tag = Tag::from_u32(0x0014_5105);
/// Wedge Model Number (0014,5106) SH 1
pub const WEDGE_MODEL_NUMBER: Tag = Tag::from_u32(0x0014_5106);
/// Wedge Angle Float (0014,5107) DS 1
pub const WEDGE_ANGLE_FLOAT: Tag = Tag::from_u32(0x0014_5107);
/// Wedge Roof Angle (0014,5108) DS 1
pub const WEDGE_ROOF_ANGLE: Tag = Tag::from_u32(0x0014_5108);
/// Wedge Element 1 Position (0014,5109) CS 1
pub const WEDGE_ELEMENT_1_POSITION: Tag = Tag::from_u32(0x0014_5109);
/// Wedge Material Velocity (0014,510A) DS 1
pub const WEDGE_MATERIAL_VELOCITY: Tag = Tag::from_u32(0x0014_510A);
/// Wedge Material (0014,510B) SH 1
pub const WEDGE_MATERIAL: Tag = Tag::from_u32(0x0014_510B);
/// Wedge Offset Z (0014,510C) DS 1
pub const WEDGE_OFFSET_Z: Tag = Tag::from_u32(0x0014_510C);
/// Wedge Origin Offset X (0014,510D) DS 1
pub const WEDGE_ORIGIN_OFFSET_X: Tag = Tag::from_u32(0x0014_510D);
/// Wedge Time Delay (0014,510E) DS 1
pub const WEDGE_TIME_DELAY: Tag = Tag::from_u32(0x0014_510E);
/// Wedge Name (0014,510F) SH 1
pub const WEDGE_NAME: Tag = Tag::from_u32(0x0014_510F);
/// Wedge Manufacturer Name (0014,5110) SH 1
pub const WEDGE_MANUFACTURER_NAME: Tag = Tag::from_u32(0x0014_5110);
/// Wedge Description (0014,5111) LO 1
pub const WEDGE_DESCRIPTION: Tag = Tag::from_u32(0x0014_5111);
/// Nominal Beam Angle (0014,5112) DS 1
pub const NOMINAL_BEAM_ANGLE: Tag = Tag::from_u32(0x0014_5112);
/// Wedge Offset X (0014,5113) DS 1
pub const WEDGE_OFFSET_X: Tag = Tag::from_u32(0x0014_5113);
/// Wedge Offset Y (0014,5114) DS 1
pub const WEDGE_OFFSET_Y: Tag = Tag::from_u32(0x0014_5114);
/// Wedge Total Length (0014,5115) DS 1
pub const WEDGE_TOTAL_LENGTH: Tag = Tag::from_u32(0x0014_5115);
/// Wedge In Contact Length (0014,5116) DS 1
pub const WEDGE_IN_CONTACT_LENGTH: Tag = Tag::from_u32(0x0014_5116);
/// Wedge Front Gap (0014,5117) DS 1
pub const WEDGE_FRONT_GAP: Tag = Tag::from_u32(0x0014_5117);
/// Wedge Total Height (0014,5118) DS 1
pub const WEDGE_TOTAL_HEIGHT: Tag = Tag::from_u32(0x0014_5118);
/// Wedge Front Height (0014,5119) DS 1
pub const WEDGE_FRONT_HEIGHT: Tag = Tag::from_u32(0x0014_5119);
/// Wedge Rear Height (0014,511A) DS 1
pub const WEDGE_REAR_HEIGHT: Tag = Tag::from_u32(0x0014_511A);
/// Wedge Total Width (0014,511B) DS 1
pub const WEDGE_TOTAL_WIDTH: Tag = Tag::from_u32(0x0014_511B);
/// Wedge In Contact Width (0014,511C) DS 1
pub const WEDGE_IN_CONTACT_WIDTH: Tag = Tag::from_u32(0x0014_511C);
/// Wedge Chamfer Height (0014,511D) DS 1
pub const WEDGE_CHAMFER_HEIGHT: Tag = Tag::from_u32(0x0014_511D);
/// Wedge Curve (0014,511E) CS 1
pub const WEDGE_CURVE: Tag = Tag::from_u32(0x0014_511E);
/// Radius Along the Wedge (0014,511F) DS 1
pub const RADIUS_ALONG_WEDGE: Tag = Tag::from_u32(0x0014_511F);
/// Thermal Camera Settings Sequence (0014,6001) SQ 1
pub const THERMAL_CAMERA_SETTINGS_SEQUENCE: Tag = Tag::from_u32(0x0014_6001);
/// Acquisition Frame Rate (0014,6002) DS 1
pub const ACQUISITION_FRAME_RATE: Tag = Tag::from_u32(0x0014_6002);
/// Integration Time (0014,6003) DS 1
pub const INTEGRATION_TIME: Tag = Tag::from_u32(0x0014_6003);
/// Number of Calibration Frames (0014,6004) DS 1
pub const NUMBER_OF_CALIBRATION_FRAMES: Tag = Tag::from_u32(0x0014_6004);
/// Number of Rows in Full Acquisition Image (0014,6005) DS 1
pub const NUMBER_OF_ROWS_IN_FULL_ACQUISITION_IMAGE: Tag = Tag::from_u32(0x0014_6005);
/// Number Of Columns in Full Acquisition Image (0014,6006) DS 1
pub const NUMBER_OF_COLUMNS_IN_FULL_ACQUISITION_IMAGE: Tag = Tag::from_u32(0x0014_6006);
/// Thermal Source Settings Sequence (0014,6007) SQ 1
pub const THERMAL_SOURCE_SETTINGS_SEQUENCE: Tag = Tag::from_u32(0x0014_6007);
/// Source Horizontal Pitch (0014,6008) DS 1
pub const SOURCE_HORIZONTAL_PITCH: Tag = Tag::from_u32(0x0014_6008);
/// Source Vertical Pitch (0014,6009) DS 1
pub const SOURCE_VERTICAL_PITCH: Tag = Tag::from_u32(0x0014_6009);
/// Source Horizontal Scan Speed (0014,600A) DS 1
pub const SOURCE_HORIZONTAL_SCAN_SPEED: Tag = Tag::from_u32(0x0014_600A);
/// Thermal Source Modulation Frequency (0014,600B) DS 1
pub const THERMAL_SOURCE_MODULATION_FREQUENCY: Tag = Tag::from_u32(0x0014_600B);
/// Induction Source Setting Sequence (0014,600C) SQ 1
pub const INDUCTION_SOURCE_SETTING_SEQUENCE: Tag = Tag::from_u32(0x0014_600C);
/// Coil Frequency (0014,600D) DS 1
pub const COIL_FREQUENCY: Tag = Tag::from_u32(0x0014_600D);
/// Current Amplitude Across Coil (0014,600E) DS 1
pub const CURRENT_AMPLITUDE_ACROSS_COIL: Tag = Tag::from_u32(0x0014_600E);
/// Flash Source Setting Sequence (0014,600F) SQ 1
pub const FLASH_SOURCE_SETTING_SEQUENCE: Tag = Tag::from_u32(0x0014_600F);
/// Flash Duration (0014,6010) DS 1
pub const FLASH_DURATION: Tag = Tag::from_u32(0x0014_6010);
/// Flash Frame Number (0014,6011) DS 1-n
pub const FLASH_FRAME_NUMBER: Tag = Tag::from_u32(0x0014_6011);
/// Laser Source Setting Sequence (0014,6012) SQ 1
pub const LASER_SOURCE_SETTING_SEQUENCE: Tag = Tag::from_u32(0x0014_6012);
/// Horizontal Laser Spot Dimension (0014,6013) DS 1
pub const HORIZONTAL_LASER_SPOT_DIMENSION: Tag = Tag::from_u32(0x0014_6013);
/// Vertical Laser Spot Dimension (0014,6014) DS 1
pub const VERTICAL_LASER_SPOT_DIMENSION: Tag = Tag::from_u32(0x0014_6014);
/// Laser Wavelength (0014,6015) DS 1
pub const LASER_WAVELENGTH: Tag = Tag::from_u32(0x0014_6015);
/// Laser Power (0014,6016) DS 1
pub const LASER_POWER: Tag = Tag::from_u32(0x0014_6016);
/// Forced Gas Setting Sequence (0014,6017) SQ 1
pub const FORCED_GAS_SETTING_SEQUENCE: Tag = Tag::from_u32(0x0014_6017);
/// Vibration Source Setting Sequence (0014,6018) SQ 1
pub const VIBRATION_SOURCE_SETTING_SEQUENCE: Tag = Tag::from_u32(0x0014_6018);
/// Vibration Excitation Frequency (0014,6019) DS 1
pub const VIBRATION_EXCITATION_FREQUENCY: Tag = Tag::from_u32(0x0014_6019);
/// Vibration Excitation Voltage (0014,601A) DS 1
pub const VIBRATION_EXCITATION_VOLTAGE: Tag = Tag::from_u32(0x0014_601A);
/// Thermography Data Capture Method (0014,601B) CS 1
pub const THERMOGRAPHY_DATA_CAPTURE_METHOD: Tag = Tag::from_u32(0x0014_601B);
/// Thermal Technique (0014,601C) CS 1
pub const THERMAL_TECHNIQUE: Tag = Tag::from_u32(0x0014_601C);
/// Thermal Camera Core Sequence (0014,601D) SQ 1
pub const THERMAL_CAMERA_CORE_SEQUENCE: Tag = Tag::from_u32(0x0014_601D);
/// Detector Wavelength Range (0014,601E) CS 1
pub const DETECTOR_WAVELENGTH_RANGE: Tag = Tag::from_u32(0x0014_601E);
/// Thermal Camera Calibration Type (0014,601F) CS 1
pub const THERMAL_CAMERA_CALIBRATION_TYPE: Tag = Tag::from_u32(0x0014_601F);
/// Acquisition Image Counter (0014,6020) UV 1
pub const ACQUISITION_IMAGE_COUNTER: Tag = Tag::from_u32(0x0014_6020);
/// Front Panel Temperature (0014,6021) DS 1
pub const FRONT_PANEL_TEMPERATURE: Tag = Tag::from_u32(0x0014_6021);
/// Air Gap Temperature (0014,6022) DS 1
pub const AIR_GAP_TEMPERATURE: Tag = Tag::from_u32(0x0014_6022);
/// Vertical Pixel Size (0014,6023) DS 1
pub const VERTICAL_PIXEL_SIZE: Tag = Tag::from_u32(0x0014_6023);
/// Horizontal Pixel Size (0014,6024) DS 1
pub const HORIZONTAL_PIXEL_SIZE: Tag = Tag::from_u32(0x0014_6024);
/// Data Streaming Protocol (0014,6025) ST 1-n
pub const DATA_STREAMING_PROTOCOL: Tag = Tag::from_u32(0x0014_6025);
/// Lens Sequence (0014,6026) SQ 1
pub const LENS_SEQUENCE: Tag = Tag::from_u32(0x0014_6026);
/// Field of View (0014,6027) DS 1
pub const FIELD_OF_VIEW: Tag = Tag::from_u32(0x0014_6027);
/// Lens Filter Manufacturer (0014,6028) LO 1
pub const LENS_FILTER_MANUFACTURER: Tag = Tag::from_u32(0x0014_6028);
/// Cutoff Filter Type (0014,6029) CS 1
pub const CUTOFF_FILTER_TYPE: Tag = Tag::from_u32(0x0014_6029);
/// Lens Filter Cut-Off Wavelength (0014,602A) DS 1-n
pub const LENS_FILTER_CUT_OFF_WAVELENGTH: Tag = Tag::from_u32(0x0014_602A);
/// Thermal Source Sequence (0014,602B) SQ 1
pub const THERMAL_SOURCE_SEQUENCE: Tag = Tag::from_u32(0x0014_602B);
/// Thermal Source Motion State (0014,602C) CS 1
pub const THERMAL_SOURCE_MOTION_STATE: Tag = Tag::from_u32(0x0014_602C);
/// Thermal Source Motion Type (0014,602D) CS 1
pub const THERMAL_SOURCE_MOTION_TYPE: Tag = Tag::from_u32(0x0014_602D);
/// Induction Heating Sequence (0014,602E) SQ 1
pub const INDUCTION_HEATING_SEQUENCE: Tag = Tag::from_u32(0x0014_602E);
/// Coil Configuration ID (0014,602F) ST 1
pub const COIL_CONFIGURATION_ID: Tag = Tag::from_u32(0x0014_602F);
/// Number of Turns in Coil (0014,6030) DS 1
pub const NUMBER_OF_TURNS_IN_COIL: Tag = Tag::from_u32(0x0014_6030);
/// Shape of Individual Turn (0014,6031) CS 1
pub const SHAPE_OF_INDIVIDUAL_TURN: Tag = Tag::from_u32(0x0014_6031);
/// Size of Individual Turn (0014,6032) DS 1-n
pub const SIZE_OF_INDIVIDUAL_TURN: Tag = Tag::from_u32(0x0014_6032);
/// Distance Between Turns (0014,6033) DS 1-n
pub const DISTANCE_BETWEEN_TURNS: Tag = Tag::from_u32(0x0014_6033);
/// Flash Heating Sequence (0014,6034) SQ 1
pub const FLASH_HEATING_SEQUENCE: Tag = Tag::from_u32(0x0014_6034);
/// Number of Lamps (0014,6035) DS 1
pub const NUMBER_OF_LAMPS: Tag = Tag::from_u32(0x0014_6035);
/// Flash Synchronization Protocol (0014,6036) ST 1
pub const FLASH_SYNCHRONIZATION_PROTOCOL: Tag = Tag::from_u32(0x0014_6036);
/// Flash Modification Status (0014,6037) CS 1
pub const FLASH_MODIFICATION_STATUS: Tag = Tag::from_u32(0x0014_6037);
/// Laser Heating Sequence (0014,6038) SQ 1
pub const LASER_HEATING_SEQUENCE: Tag = Tag::from_u32(0x0014_6038);
/// Laser Manufacturer (0014,6039) LO 1
pub const LASER_MANUFACTURER: Tag = Tag::from_u32(0x0014_6039);
/// Laser Model Number (0014,603A) LO 1
pub const LASER_MODEL_NUMBER: Tag = Tag::from_u32(0x0014_603A);
/// Laser Type Description (0014,603B) ST 1
pub const LASER_TYPE_DESCRIPTION: Tag = Tag::from_u32(0x0014_603B);
/// Forced Gas Heating Sequence (0014,603C) SQ 1
pub const FORCED_GAS_HEATING_SEQUENCE: Tag = Tag::from_u32(0x0014_603C);
/// Gas Used for Heating/Cooling Part (0014,603D) LO 1
pub const GAS_USED_FOR_HEATING_COOLING_PART: Tag = Tag::from_u32(0x0014_603D);
/// Vibration/Sonic Heating Sequence (0014,603E) SQ 1
pub const VIBRATION_SONIC_HEATING_SEQUENCE: Tag = Tag::from_u32(0x0014_603E);
/// Probe Manufacturer (0014,603F) LO 1
pub const PROBE_MANUFACTURER: Tag = Tag::from_u32(0x0014_603F);
/// Probe Model Number (0014,6040) LO 1
pub const PROBE_MODEL_NUMBER: Tag = Tag::from_u32(0x0014_6040);
/// Aperture Size (0014,6041) DS 1
pub const APERTURE_SIZE: Tag = Tag::from_u32(0x0014_6041);
/// Probe Resonant Frequency (0014,6042) DS 1
pub const PROBE_RESONANT_FREQUENCY: Tag = Tag::from_u32(0x0014_6042);
/// Heat Source Description (0014,6043) UT 1
pub const HEAT_SOURCE_DESCRIPTION: Tag = Tag::from_u32(0x0014_6043);
/// Surface Preparation with Optical Coating (0014,6044) CS 1
pub const SURFACE_PREPARATION_WITH_OPTICAL_COATING: Tag = Tag::from_u32(0x0014_6044);
/// Optical Coating Type (0014,6045) ST 1
pub const OPTICAL_COATING_TYPE: Tag = Tag::from_u32(0x0014_6045);
/// Thermal Conductivity of Exposed Surface (0014,6046) DS 1
pub const THERMAL_CONDUCTIVITY_OF_EXPOSED_SURFACE: Tag = Tag::from_u32(0x0014_6046);
/// Material Density (0014,6047) DS 1
pub const MATERIAL_DENSITY: Tag = Tag::from_u32(0x0014_6047);
/// Specific Heat of Inspection Surface (0014,6048) DS 1
pub const SPECIFIC_HEAT_OF_INSPECTION_SURFACE: Tag = Tag::from_u32(0x0014_6048);
/// Emissivity of Inspection Surface (0014,6049) DS 1
pub const EMISSIVITY_OF_INSPECTION_SURFACE: Tag = Tag::from_u32(0x0014_6049);
/// Electromagnetic Classification of Inspection Surface (0014,604A) CS 1-n
pub const ELECTROMAGNETIC_CLASSIFICATION_OF_INSPECTION_SURFACE: Tag = Tag::from_u32(0x0014_604A);
/// Moving Window Size (0014,604C) DS 1
pub const MOVING_WINDOW_SIZE: Tag = Tag::from_u32(0x0014_604C);
/// Moving Window Type (0014,604D) CS 1
pub const MOVING_WINDOW_TYPE: Tag = Tag::from_u32(0x0014_604D);
/// Moving Window Weights (0014,604E) DS 1-n
pub const MOVING_WINDOW_WEIGHTS: Tag = Tag::from_u32(0x0014_604E);
/// Moving Window Pitch (0014,604F) DS 1
pub const MOVING_WINDOW_PITCH: Tag = Tag::from_u32(0x0014_604F);
/// Moving Window Padding Scheme (0014,6050) CS 1
pub const MOVING_WINDOW_PADDING_SCHEME: Tag = Tag::from_u32(0x0014_6050);
/// Moving Window Padding Length (0014,6051) DS 1
pub const MOVING_WINDOW_PADDING_LENGTH: Tag = Tag::from_u32(0x0014_6051);
/// Spatial Filtering Parameters Sequence (0014,6052) SQ 1
pub const SPATIAL_FILTERING_PARAMETERS_SEQUENCE: Tag = Tag::from_u32(0x0014_6052);
/// Spatial Filtering Scheme (0014,6053) CS 1
pub const SPATIAL_FILTERING_SCHEME: Tag = Tag::from_u32(0x0014_6053);
/// Horizontal Moving Window Size (0014,6056) DS 1
pub const HORIZONTAL_MOVING_WINDOW_SIZE: Tag = Tag::from_u32(0x0014_6056);
/// Vertical Moving Window Size (0014,6057) DS 1
pub const VERTICAL_MOVING_WINDOW_SIZE: Tag = Tag::from_u32(0x0014_6057);
/// Polynomial Fitting Sequence (0014,6059) SQ 1
pub const POLYNOMIAL_FITTING_SEQUENCE: Tag = Tag::from_u32(0x0014_6059);
/// Fitting Data Type (0014,605A) CS 1-n
pub const FITTING_DATA_TYPE: Tag = Tag::from_u32(0x0014_605A);
/// Operation on Time Axis Before Fitting (0014,605B) CS 1
pub const OPERATION_ON_TIME_AXIS_BEFORE_FITTING: Tag = Tag::from_u32(0x0014_605B);
/// Operation on Pixel Intensity Before Fitting (0014,605C) CS 1
pub const OPERATION_ON_PIXEL_INTENSITY_BEFORE_FITTING: Tag = Tag::from_u32(0x0014_605C);
/// Order of Polynomial (0014,605D) DS 1
pub const ORDER_OF_POLYNOMIAL: Tag = Tag::from_u32(0x0014_605D);
/// Independent Variable for Polynomial Fit (0014,605E) CS 1
pub const INDEPENDENT_VARIABLE_FOR_POLYNOMIAL_FIT: Tag = Tag::from_u32(0x0014_605E);
/// PolynomialCoefficients (0014,605F) DS 1-n
pub const POLYNOMIAL_COEFFICIENTS: Tag = Tag::from_u32(0x0014_605F);
/// Thermography Pixel Data Unit (0014,6060) CS 1
pub const THERMOGRAPHY_PIXEL_DATA_UNIT: Tag = Tag::from_u32(0x0014_6060);
/// White Point (0016,0001) DS 1
pub const WHITE_POINT: Tag = Tag::from_u32(0x0016_0001);
/// Primary Chromaticities (0016,0002) DS 3
pub const PRIMARY_CHROMATICITIES: Tag = Tag::from_u32(0x0016_0002);
/// Battery Level (0016,0003) UT 1
pub const BATTERY_LEVEL: Tag = Tag::from_u32(0x0016_0003);
/// Exposure Time in Seconds (0016,0004) DS 1
pub const EXPOSURE_TIME_IN_SECONDS: Tag = Tag::from_u32(0x0016_0004);
/// F-Number (0016,0005) DS 1
pub const F_NUMBER: Tag = Tag::from_u32(0x0016_0005);
/// OECF Rows (0016,0006) IS 1
pub const OECF_ROWS: Tag = Tag::from_u32(0x0016_0006);
/// OECF Columns (0016,0007) IS 1
pub const OECF_COLUMNS: Tag = Tag::from_u32(0x0016_0007);
/// OECF Column Names (0016,0008) UC 1-n
pub const OECF_COLUMN_NAMES: Tag = Tag::from_u32(0x0016_0008);
/// OECF Values (0016,0009) DS 1-n
pub const OECF_VALUES: Tag = Tag::from_u32(0x0016_0009);
/// Spatial Frequency Response Rows (0016,000A) IS 1
pub const SPATIAL_FREQUENCY_RESPONSE_ROWS: Tag = Tag::from_u32(0x0016_000A);
/// Spatial Frequency Response Columns (0016,000B) IS 1
pub const SPATIAL_FREQUENCY_RESPONSE_COLUMNS: Tag = Tag::from_u32(0x0016_000B);
/// Spatial Frequency Response Column Names (0016,000C) UC 1-n
pub const SPATIAL_FREQUENCY_RESPONSE_COLUMN_NAMES: Tag = Tag::from_u32(0x0016_000C);
/// Spatial Frequency Response Values (0016,000D) DS 1-n
pub const SPATIAL_FREQUENCY_RESPONSE_VALUES: Tag = Tag::from_u32(0x0016_000D);
/// Color Filter Array Pattern Rows (0016,000E) IS 1
pub const COLOR_FILTER_ARRAY_PATTERN_ROWS: Tag = Tag::from_u32(0x0016_000E);
/// Color Filter Array Pattern Columns (0016,000F) IS 1
pub const COLOR_FILTER_ARRAY_PATTERN_COLUMNS: Tag = Tag::from_u32(0x0016_000F);
/// Color Filter Array Pattern Values (0016,0010) DS 1-n
pub const COLOR_FILTER_ARRAY_PATTERN_VALUES: Tag = Tag::from_u32(0x0016_0010);
/// Flash Firing Status (0016,0011) US 1
pub const FLASH_FIRING_STATUS: Tag = Tag::from_u32(0x0016_0011);
/// Flash Return Status (0016,0012) US 1
pub const FLASH_RETURN_STATUS: Tag = Tag::from_u32(0x0016_0012);
/// Flash Mode (0016,0013) US 1
pub const FLASH_MODE: Tag = Tag::from_u32(0x0016_0013);
/// Flash Function Present (0016,0014) US 1
pub const FLASH_FUNCTION_PRESENT: Tag = Tag::from_u32(0x0016_0014);
/// Flash Red Eye Mode (0016,0015) US 1
pub const FLASH_RED_EYE_MODE: Tag = Tag::from_u32(0x0016_0015);
/// Exposure Program (0016,0016) US 1
pub const EXPOSURE_PROGRAM: Tag = Tag::from_u32(0x0016_0016);
/// Spectral Sensitivity (0016,0017) UT 1
pub const SPECTRAL_SENSITIVITY: Tag = Tag::from_u32(0x0016_0017);
/// Photographic Sensitivity (0016,0018) IS 1
pub const PHOTOGRAPHIC_SENSITIVITY: Tag = Tag::from_u32(0x0016_0018);
/// Self Timer Mode (0016,0019) IS 1
pub const SELF_TIMER_MODE: Tag = Tag::from_u32(0x0016_0019);
/// Sensitivity Type (0016,001A) US 1
pub const SENSITIVITY_TYPE: Tag = Tag::from_u32(0x0016_001A);
/// Standard Output Sensitivity (0016,001B) IS 1
pub const STANDARD_OUTPUT_SENSITIVITY: Tag = Tag::from_u32(0x0016_001B);
/// Recommended Exposure Index (0016,001C) IS 1
pub const RECOMMENDED_EXPOSURE_INDEX: Tag = Tag::from_u32(0x0016_001C);
/// ISO Speed (0016,001D) IS 1
pub const ISO_SPEED: Tag = Tag::from_u32(0x0016_001D);
/// ISO Speed Latitude yyy (0016,001E) IS 1
pub const ISO_SPEED_LATITUDEYYY: Tag = Tag::from_u32(0x0016_001E);
/// ISO Speed Latitude zzz (0016,001F) IS 1
pub const ISO_SPEED_LATITUDEZZZ: Tag = Tag::from_u32(0x0016_001F);
/// EXIF Version (0016,0020) UT 1
pub const EXIF_VERSION: Tag = Tag::from_u32(0x0016_0020);
/// Shutter Speed Value (0016,0021) DS 1
pub const SHUTTER_SPEED_VALUE: Tag = Tag::from_u32(0x0016_0021);
/// Aperture Value (0016,0022) DS 1
pub const APERTURE_VALUE: Tag = Tag::from_u32(0x0016_0022);
/// Brightness Value (0016,0023) DS 1
pub const BRIGHTNESS_VALUE: Tag = Tag::from_u32(0x0016_0023);
/// Exposure Bias Value (0016,0024) DS 1
pub const EXPOSURE_BIAS_VALUE: Tag = Tag::from_u32(0x0016_0024);
/// Max Aperture Value (0016,0025) DS 1
pub const MAX_APERTURE_VALUE: Tag = Tag::from_u32(0x0016_0025);
/// Subject Distance (0016,0026) DS 1
pub const SUBJECT_DISTANCE: Tag = Tag::from_u32(0x0016_0026);
/// Metering Mode (0016,0027) US 1
pub const METERING_MODE: Tag = Tag::from_u32(0x0016_0027);
/// Light Source (0016,0028) US 1
pub const LIGHT_SOURCE: Tag = Tag::from_u32(0x0016_0028);
/// Focal Length (0016,0029) DS 1
pub const FOCAL_LENGTH: Tag = Tag::from_u32(0x0016_0029);
/// Subject Area (0016,002A) IS 2-4
pub const SUBJECT_AREA: Tag = Tag::from_u32(0x0016_002A);
/// Maker Note (0016,002B) OB 1
pub const MAKER_NOTE: Tag = Tag::from_u32(0x0016_002B);
/// Temperature (0016,0030) DS 1
pub const TEMPERATURE: Tag = Tag::from_u32(0x0016_0030);
/// Humidity (0016,0031) DS 1
pub const HUMIDITY: Tag = Tag::from_u32(0x0016_0031);
/// Pressure (0016,0032) DS 1
pub const PRESSURE: Tag = Tag::from_u32(0x0016_0032);
/// Water Depth (0016,0033) DS 1
pub const WATER_DEPTH: Tag = Tag::from_u32(0x0016_0033);
/// Acceleration (0016,0034) DS 1
pub const ACCELERATION: Tag = Tag::from_u32(0x0016_0034);
/// Camera Elevation Angle (0016,0035) DS 1
pub const CAMERA_ELEVATION_ANGLE: Tag = Tag::from_u32(0x0016_0035);
/// Flash Energy (0016,0036) DS 1-2
pub const FLASH_ENERGY: Tag = Tag::from_u32(0x0016_0036);
/// Subject Location (0016,0037) IS 2
pub const SUBJECT_LOCATION: Tag = Tag::from_u32(0x0016_0037);
/// Photographic Exposure Index (0016,0038) DS 1
pub const PHOTOGRAPHIC_EXPOSURE_INDEX: Tag = Tag::from_u32(0x0016_0038);
/// Sensing Method (0016,0039) US 1
pub const SENSING_METHOD: Tag = Tag::from_u32(0x0016_0039);
/// File Source (0016,003A) US 1
pub const FILE_SOURCE: Tag = Tag::from_u32(0x0016_003A);
/// Scene Type (0016,003B) US 1
pub const SCENE_TYPE: Tag = Tag::from_u32(0x0016_003B);
/// Custom Rendered (0016,0041) US 1
pub const CUSTOM_RENDERED: Tag = Tag::from_u32(0x0016_0041);
/// Exposure Mode (0016,0042) US 1
pub const EXPOSURE_MODE: Tag = Tag::from_u32(0x0016_0042);
/// White Balance (0016,0043) US 1
pub const WHITE_BALANCE: Tag = Tag::from_u32(0x0016_0043);
/// Digital Zoom Ratio (0016,0044) DS 1
pub const DIGITAL_ZOOM_RATIO: Tag = Tag::from_u32(0x0016_0044);
/// Focal Length In 35mm Film (0016,0045) IS 1
pub const FOCAL_LENGTH_IN_35MM_FILM: Tag = Tag::from_u32(0x0016_0045);
/// Scene Capture Type (0016,0046) US 1
pub const SCENE_CAPTURE_TYPE: Tag = Tag::from_u32(0x0016_0046);
/// Gain Control (0016,0047) US 1
pub const GAIN_CONTROL: Tag = Tag::from_u32(0x0016_0047);
/// Contrast (0016,0048) US 1
pub const CONTRAST: Tag = Tag::from_u32(0x0016_0048);
/// Saturation (0016,0049) US 1
pub const SATURATION: Tag = Tag::from_u32(0x0016_0049);
/// Sharpness (0016,004A) US 1
pub const SHARPNESS: Tag = Tag::from_u32(0x0016_004A);
/// Device Setting Description (0016,004B) OB 1
pub const DEVICE_SETTING_DESCRIPTION: Tag = Tag::from_u32(0x0016_004B);
/// Subject Distance Range (0016,004C) US 1
pub const SUBJECT_DISTANCE_RANGE: Tag = Tag::from_u32(0x0016_004C);
/// Camera Owner Name (0016,004D) UT 1
pub const CAMERA_OWNER_NAME: Tag = Tag::from_u32(0x0016_004D);
/// Lens Specification (0016,004E) DS 4
pub const LENS_SPECIFICATION: Tag = Tag::from_u32(0x0016_004E);
/// Lens Make (0016,004F) UT 1
pub const LENS_MAKE: Tag = Tag::from_u32(0x0016_004F);
/// Lens Model (0016,0050) UT 1
pub const LENS_MODEL: Tag = Tag::from_u32(0x0016_0050);
/// Lens Serial Number (0016,0051) UT 1
pub const LENS_SERIAL_NUMBER: Tag = Tag::from_u32(0x0016_0051);
/// Interoperability Index (0016,0061) CS 1
pub const INTEROPERABILITY_INDEX: Tag = Tag::from_u32(0x0016_0061);
/// Interoperability Version (0016,0062) OB 1
pub const INTEROPERABILITY_VERSION: Tag = Tag::from_u32(0x0016_0062);
/// GPS Version ID (0016,0070) OB 1
pub const GPS_VERSION_ID: Tag = Tag::from_u32(0x0016_0070);
/// GPS Latitude Ref (0016,0071) CS 1
pub const GPS_LATITUDE_REF: Tag = Tag::from_u32(0x0016_0071);
/// GPS Latitude (0016,0072) DS 3
pub const GPS_LATITUDE: Tag = Tag::from_u32(0x0016_0072);
/// GPS Longitude Ref (0016,0073) CS 1
pub const GPS_LONGITUDE_REF: Tag = Tag::from_u32(0x0016_0073);
/// GPS Longitude (0016,0074) DS 3
pub const GPS_LONGITUDE: Tag = Tag::from_u32(0x0016_0074);
/// GPS Altitude Ref (0016,0075) US 1
pub const GPS_ALTITUDE_REF: Tag = Tag::from_u32(0x0016_0075);
/// GPS Altitude (0016,0076) DS 1
pub const GPS_ALTITUDE: Tag = Tag::from_u32(0x0016_0076);
/// GPS Time Stamp (0016,0077) DT 1
pub const GPS_TIME_STAMP: Tag = Tag::from_u32(0x0016_0077);
/// GPS Satellites (0016,0078) UT 1
pub const GPS_SATELLITES: Tag = Tag::from_u32(0x0016_0078);
/// GPS Status (0016,0079) CS 1
pub const GPS_STATUS: Tag = Tag::from_u32(0x0016_0079);
/// GPS Measure Mode (0016,007A) CS 1
pub const GPS_MEASURE_MODE: Tag = Tag::from_u32(0x0016_007A);
/// GPS DOP (0016,007B) DS 1
pub const GPSDOP: Tag = Tag::from_u32(0x0016_007B);
/// GPS Speed Ref (0016,007C) CS 1
pub const GPS_SPEED_REF: Tag = Tag::from_u32(0x0016_007C);
/// GPS Speed (0016,007D) DS 1
pub const GPS_SPEED: Tag = Tag::from_u32(0x0016_007D);
/// GPS Track Ref (0016,007E) CS 1
pub const GPS_TRACK_REF: Tag = Tag::from_u32(0x0016_007E);
/// GPS Track (0016,007F) DS 1
pub const GPS_TRACK: Tag = Tag::from_u32(0x0016_007F);
/// GPS Img Direction Ref (0016,0080) CS 1
pub const GPS_IMG_DIRECTION_REF: Tag = Tag::from_u32(0x0016_0080);
/// GPS Img Direction (0016,0081) DS 1
pub const GPS_IMG_DIRECTION: Tag = Tag::from_u32(0x0016_0081);
/// GPS Map Datum (0016,0082) UT 1
pub const GPS_MAP_DATUM: Tag = Tag::from_u32(0x0016_0082);
/// GPS Dest Latitude Ref (0016,0083) CS 1
pub const GPS_DEST_LATITUDE_REF: Tag = Tag::from_u32(0x0016_0083);
/// GPS Dest Latitude (0016,0084) DS 3
pub const GPS_DEST_LATITUDE: Tag = Tag::from_u32(0x0016_0084);
/// GPS Dest Longitude Ref (0016,0085) CS 1
pub const GPS_DEST_LONGITUDE_REF: Tag = Tag::from_u32(0x0016_0085);
/// GPS Dest Longitude (0016,0086) DS 3
pub const GPS_DEST_LONGITUDE: Tag = Tag::from_u32(0x0016_0086);
/// GPS Dest Bearing Ref (0016,0087) CS 1
pub const GPS_DEST_BEARING_REF: Tag = Tag::from_u32(0x0016_0087);
/// GPS Dest Bearing (0016,0088) DS 1
pub const GPS_DEST_BEARING: Tag = Tag::from_u32(0x0016_0088);
/// GPS Dest Distance Ref (0016,0089) CS 1
pub const GPS_DEST_DISTANCE_REF: Tag = Tag::from_u32(0x0016_0089);
/// GPS Dest Distance (0016,008A) DS 1
pub const GPS_DEST_DISTANCE: Tag = Tag::from_u32(0x0016_008A);
/// GPS Processing Method (0016,008B) OB 1
pub const GPS_PROCESSING_METHOD: Tag = Tag::from_u32(0x0016_008B);
/// GPS Area Information (0016,008C) OB 1
pub const GPS_AREA_INFORMATION: Tag = Tag::from_u32(0x0016_008C);
/// GPS Date Stamp (0016,008D) DT 1
pub const GPS_DATE_STAMP: Tag = Tag::from_u32(0x0016_008D);
/// GPS Differential (0016,008E) IS 1
pub const GPS_DIFFERENTIAL: Tag = Tag::from_u32(0x0016_008E);
/// Light Source Polarization (0016,1001) CS 1
pub const LIGHT_SOURCE_POLARIZATION: Tag = Tag::from_u32(0x0016_1001);
/// Emitter Color Temperature (0016,1002) DS 1
pub const EMITTER_COLOR_TEMPERATURE: Tag = Tag::from_u32(0x0016_1002);
/// Contact Method (0016,1003) CS 1
pub const CONTACT_METHOD: Tag = Tag::from_u32(0x0016_1003);
/// Immersion Media (0016,1004) CS 1-n
pub const IMMERSION_MEDIA: Tag = Tag::from_u32(0x0016_1004);
/// Optical Magnification Factor (0016,1005) DS 1
pub const OPTICAL_MAGNIFICATION_FACTOR: Tag = Tag::from_u32(0x0016_1005);
/// Contrast/Bolus Agent (0018,0010) LO 1
pub const CONTRAST_BOLUS_AGENT: Tag = Tag::from_u32(0x0018_0010);
/// Contrast/Bolus Agent Sequence (0018,0012) SQ 1
pub const CONTRAST_BOLUS_AGENT_SEQUENCE: Tag = Tag::from_u32(0x0018_0012);
/// Contrast/Bolus T1 Relaxivity (0018,0013) FL 1
pub const CONTRAST_BOLUS_T1_RELAXIVITY: Tag = Tag::from_u32(0x0018_0013);
/// Contrast/Bolus Administration Route Sequence (0018,0014) SQ 1
pub const CONTRAST_BOLUS_ADMINISTRATION_ROUTE_SEQUENCE: Tag = Tag::from_u32(0x0018_0014);
/// Body Part Examined (0018,0015) CS 1
pub const BODY_PART_EXAMINED: Tag = Tag::from_u32(0x0018_0015);
/// Scanning Sequence (0018,0020) CS 1-n
pub const SCANNING_SEQUENCE: Tag = Tag::from_u32(0x0018_0020);
/// Sequence Variant (0018,0021) CS 1-n
pub const SEQUENCE_VARIANT: Tag = Tag::from_u32(0x0018_0021);
/// Scan Options (0018,0022) CS 1-n
pub const SCAN_OPTIONS: Tag = Tag::from_u32(0x0018_0022);
/// MR Acquisition Type (0018,0023) CS 1
pub const MR_ACQUISITION_TYPE: Tag = Tag::from_u32(0x0018_0023);
/// Sequence Name (0018,0024) SH 1
pub const SEQUENCE_NAME: Tag = Tag::from_u32(0x0018_0024);
/// Angio Flag (0018,0025) CS 1
pub const ANGIO_FLAG: Tag = Tag::from_u32(0x0018_0025);
/// Intervention Drug Information Sequence (0018,0026) SQ 1
pub const INTERVENTION_DRUG_INFORMATION_SEQUENCE: Tag = Tag::from_u32(0x0018_0026);
/// Intervention Drug Stop Time (0018,0027) TM 1
pub const INTERVENTION_DRUG_STOP_TIME: Tag = Tag::from_u32(0x0018_0027);
/// Intervention Drug Dose (0018,0028) DS 1
pub const INTERVENTION_DRUG_DOSE: Tag = Tag::from_u32(0x0018_0028);
/// Intervention Drug Code Sequence (0018,0029) SQ 1
pub const INTERVENTION_DRUG_CODE_SEQUENCE: Tag = Tag::from_u32(0x0018_0029);
/// Additional Drug Sequence (0018,002A) SQ 1
pub const ADDITIONAL_DRUG_SEQUENCE: Tag = Tag::from_u32(0x0018_002A);
/// Radionuclide (0018,0030) LO 1-n, retired
pub const RADIONUCLIDE: Tag = Tag::from_u32(0x0018_0030);
/// Radiopharmaceutical (0018,0031) LO 1
pub const RADIOPHARMACEUTICAL: Tag = Tag::from_u32(0x0018_0031);
/// Energy Window Centerline (0018,0032) DS 1, retired
pub const ENERGY_WINDOW_CENTERLINE: Tag = Tag::from_u32(0x0018_0032);
/// Energy Window Total Width (0018,0033) DS 1-n, retired
pub const ENERGY_WINDOW_TOTAL_WIDTH: Tag = Tag::from_u32(0x0018_0033);
/// Intervention Drug Name (0018,0034) LO 1
pub const INTERVENTION_DRUG_NAME: Tag = Tag::from_u32(0x0018_0034);
/// Intervention Drug Start Time (0018,0035) TM 1
pub const INTERVENTION_DRUG_START_TIME: Tag = Tag::from_u32(0x0018_0035);
/// Intervention Sequence (0018,0036) SQ 1
pub const INTERVENTION_SEQUENCE: Tag = Tag::from_u32(0x0018_0036);
/// Therapy Type (0018,0037) CS 1, retired
pub const THERAPY_TYPE: Tag = Tag::from_u32(0x0018_0037);
/// Intervention Status (0018,0038) CS 1
pub const INTERVENTION_STATUS: Tag = Tag::from_u32(0x0018_0038);
/// Therapy Description (0018,0039) CS 1, retired
pub const THERAPY_DESCRIPTION: Tag = Tag::from_u32(0x0018_0039);
/// Intervention Description (0018,003A) ST 1
pub const INTERVENTION_DESCRIPTION: Tag = Tag::from_u32(0x0018_003A);
/// Cine Rate (0018,0040) IS 1
pub const CINE_RATE: Tag = Tag::from_u32(0x0018_0040);
/// Initial Cine Run State (0018,0042) CS 1
pub const INITIAL_CINE_RUN_STATE: Tag = Tag::from_u32(0x0018_0042);
/// Slice Thickness (0018,0050) DS 1
pub const SLICE_THICKNESS: Tag = Tag::from_u32(0x0018_0050);
/// KVP (0018,0060) DS 1
pub const KVP: Tag = Tag::from_u32(0x0018_0060);
/// Counts Accumulated (0018,0070) IS 1
pub const COUNTS_ACCUMULATED: Tag = Tag::from_u32(0x0018_0070);
/// Acquisition Termination Condition (0018,0071) CS 1
pub const ACQUISITION_TERMINATION_CONDITION: Tag = Tag::from_u32(0x0018_0071);
/// Effective Duration (0018,0072) DS 1
pub const EFFECTIVE_DURATION: Tag = Tag::from_u32(0x0018_0072);
/// Acquisition Start Condition (0018,0073) CS 1
pub const ACQUISITION_START_CONDITION: Tag = Tag::from_u32(0x0018_0073);
/// Acquisition Start Condition Data (0018,0074) IS 1
pub const ACQUISITION_START_CONDITION_DATA: Tag = Tag::from_u32(0x0018_0074);
/// Acquisition Termination Condition Data (0018,0075) IS 1
pub const ACQUISITION_TERMINATION_CONDITION_DATA: Tag = Tag::from_u32(0x0018_0075);
/// Repetition Time (0018,0080) DS 1
pub const REPETITION_TIME: Tag = Tag::from_u32(0x0018_0080);
/// Echo Time (0018,0081) DS 1
pub const ECHO_TIME: Tag = Tag::from_u32(0x0018_0081);
/// Inversion Time (0018,0082) DS 1
pub const INVERSION_TIME: Tag = Tag::from_u32(0x0018_0082);
/// Number of Averages (0018,0083) DS 1
pub const NUMBER_OF_AVERAGES: Tag = Tag::from_u32(0x0018_0083);
/// Imaging Frequency (0018,0084) DS 1
pub const IMAGING_FREQUENCY: Tag = Tag::from_u32(0x0018_0084);
/// Imaged Nucleus (0018,0085) SH 1
pub const IMAGED_NUCLEUS: Tag = Tag::from_u32(0x0018_0085);
/// Echo Number(s) (0018,0086) IS 1-n
pub const ECHO_NUMBERS: Tag = Tag::from_u32(0x0018_0086);
/// Magnetic Field Strength (0018,0087) DS 1
pub const MAGNETIC_FIELD_STRENGTH: Tag = Tag::from_u32(0x0018_0087);
/// Spacing Between Slices (0018,0088) DS 1
pub const SPACING_BETWEEN_SLICES: Tag = Tag::from_u32(0x0018_0088);
/// Number of Phase Encoding Steps (0018,0089) IS 1
pub const NUMBER_OF_PHASE_ENCODING_STEPS: Tag = Tag::from_u32(0x0018_0089);
/// Data Collection Diameter (0018,0090) DS 1
pub const DATA_COLLECTION_DIAMETER: Tag = Tag::from_u32(0x0018_0090);
/// Echo Train Length (0018,0091) IS 1
pub const ECHO_TRAIN_LENGTH: Tag = Tag::from_u32(0x0018_0091);
/// Percent Sampling (0018,0093) DS 1
pub const PERCENT_SAMPLING: Tag = Tag::from_u32(0x0018_0093);
/// Percent Phase Field of View (0018,0094) DS 1
pub const PERCENT_PHASE_FIELD_OF_VIEW: Tag = Tag::from_u32(0x0018_0094);
/// Pixel Bandwidth (0018,0095) DS 1
pub const PIXEL_BANDWIDTH: Tag = Tag::from_u32(0x0018_0095);
/// Device Serial Number (0018,1000) LO 1
pub const DEVICE_SERIAL_NUMBER: Tag = Tag::from_u32(0x0018_1000);
/// Device UID (0018,1002) UI 1
pub const DEVICE_UID: Tag = Tag::from_u32(0x0018_1002);
/// Device ID (0018,1003) LO 1
pub const DEVICE_ID: Tag = Tag::from_u32(0x0018_1003);
/// Plate ID (0018,1004) LO 1
pub const PLATE_ID: Tag = Tag::from_u32(0x0018_1004);
/// Generator ID (0018,1005) LO 1
pub const GENERATOR_ID: Tag = Tag::from_u32(0x0018_1005);
/// Grid ID (0018,1006) LO 1
pub const GRID_ID: Tag = Tag::from_u32(0x0018_1006);
/// Cassette ID (0018,1007) LO 1
pub const CASSETTE_ID: Tag = Tag::from_u32(0x0018_1007);
/// Gantry ID (0018,1008) LO 1
pub const GANTRY_ID: Tag = Tag::from_u32(0x0018_1008);
/// Unique Device Identifier (0018,1009) UT 1
pub const UNIQUE_DEVICE_IDENTIFIER: Tag = Tag::from_u32(0x0018_1009);
/// UDI Sequence (0018,100A) SQ 1
pub const UDI_SEQUENCE: Tag = Tag::from_u32(0x0018_100A);
/// Manufacturer's Device Class UID (0018,100B) UI 1-n
pub const MANUFACTURER_DEVICE_CLASS_UID: Tag = Tag::from_u32(0x0018_100B);
/// Secondary Capture Device ID (0018,1010) LO 1
pub const SECONDARY_CAPTURE_DEVICE_ID: Tag = Tag::from_u32(0x0018_1010);
/// Hardcopy Creation Device ID (0018,1011) LO 1, retired
pub const HARDCOPY_CREATION_DEVICE_ID: Tag = Tag::from_u32(0x0018_1011);
/// Date of Secondary Capture (0018,1012) DA 1
pub const DATE_OF_SECONDARY_CAPTURE: Tag = Tag::from_u32(0x0018_1012);
/// Time of Secondary Capture (0018,1014) TM 1
pub const TIME_OF_SECONDARY_CAPTURE: Tag = Tag::from_u32(0x0018_1014);
/// Secondary Capture Device Manufacturer (0018,1016) LO 1
pub const SECONDARY_CAPTURE_DEVICE_MANUFACTURER: Tag = Tag::from_u32(0x0018_1016);
/// Hardcopy Device Manufacturer (0018,1017) LO 1, retired
pub const HARDCOPY_DEVICE_MANUFACTURER: Tag = Tag::from_u32(0x0018_1017);
/// Secondary Capture Device Manufacturer's Model Name (0018,1018) LO 1
pub const SECONDARY_CAPTURE_DEVICE_MANUFACTURER_MODEL_NAME: Tag = Tag::from_u32(0x0018_1018);
/// Secondary Capture Device Software Versions (0018,1019) LO 1-n
pub const SECONDARY_CAPTURE_DEVICE_SOFTWARE_VERSIONS: Tag = Tag::from_u32(0x0018_1019);
/// Hardcopy Device Software Version (0018,101A) LO 1-n, retired
pub const HARDCOPY_DEVICE_SOFTWARE_VERSION: Tag = Tag::from_u32(0x0018_101A);
/// Hardcopy Device Manufacturer's Model Name (0018,101B) LO 1, retired
pub const HARDCOPY_DEVICE_MANUFACTURER_MODEL_NAME: Tag = Tag::from_u32(0x0018_101B);
/// Software Versions (0018,1020) LO 1-n
pub const SOFTWARE_VERSIONS: Tag = Tag::from_u32(0x0018_1020);
/// Video Image Format Acquired (0018,1022) SH 1
pub const VIDEO_IMAGE_FORMAT_ACQUIRED: Tag = Tag::from_u32(0x0018_1022);
/// Digital Image Format Acquired (0018,1023) LO 1
pub const DIGITAL_IMAGE_FORMAT_ACQUIRED: Tag = Tag::from_u32(0x0018_1023);
/// Protocol Name (0018,1030) LO 1
pub const PROTOCOL_NAME: Tag = Tag::from_u32(0x0018_1030);
/// Contrast/Bolus Route (0018,1040) LO 1
pub const CONTRAST_BOLUS_ROUTE: Tag = Tag::from_u32(0x0018_1040);
/// Contrast/Bolus Volume (0018,1041) DS 1
pub const CONTRAST_BOLUS_VOLUME: Tag = Tag::from_u32(0x0018_1041);
/// Contrast/Bolus Start Time (0018,1042) TM 1
pub const CONTRAST_BOLUS_START_TIME: Tag = Tag::from_u32(0x0018_1042);
/// Contrast/Bolus Stop Time (0018,1043) TM 1
pub const CONTRAST_BOLUS_STOP_TIME: Tag = Tag::from_u32(0x0018_1043);
/// Contrast/Bolus Total Dose (0018,1044) DS 1
pub const CONTRAST_BOLUS_TOTAL_DOSE: Tag = Tag::from_u32(0x0018_1044);
/// Syringe Counts (0018,1045) IS 1
pub const SYRINGE_COUNTS: Tag = Tag::from_u32(0x0018_1045);
/// Contrast Flow Rate (0018,1046) DS 1-n
pub const CONTRAST_FLOW_RATE: Tag = Tag::from_u32(0x0018_1046);
/// Contrast Flow Duration (0018,1047) DS 1-n
pub const CONTRAST_FLOW_DURATION: Tag = Tag::from_u32(0x0018_1047);
/// Contrast/Bolus Ingredient (0018,1048) CS 1
pub const CONTRAST_BOLUS_INGREDIENT: Tag = Tag::from_u32(0x0018_1048);
/// Contrast/Bolus Ingredient Concentration (0018,1049) DS 1
pub const CONTRAST_BOLUS_INGREDIENT_CONCENTRATION: Tag = Tag::from_u32(0x0018_1049);
/// Spatial Resolution (0018,1050) DS 1
pub const SPATIAL_RESOLUTION: Tag = Tag::from_u32(0x0018_1050);
/// Trigger Time (0018,1060) DS 1
pub const TRIGGER_TIME: Tag = Tag::from_u32(0x0018_1060);
/// Trigger Source or Type (0018,1061) LO 1
pub const TRIGGER_SOURCE_OR_TYPE: Tag = Tag::from_u32(0x0018_1061);
/// Nominal Interval (0018,1062) IS 1
pub const NOMINAL_INTERVAL: Tag = Tag::from_u32(0x0018_1062);
/// Frame Time (0018,1063) DS 1
pub const FRAME_TIME: Tag = Tag::from_u32(0x0018_1063);
/// Cardiac Framing Type (0018,1064) LO 1
pub const CARDIAC_FRAMING_TYPE: Tag = Tag::from_u32(0x0018_1064);
/// Frame Time Vector (0018,1065) DS 1-n
pub const FRAME_TIME_VECTOR: Tag = Tag::from_u32(0x0018_1065);
/// Frame Delay (0018,1066) DS 1
pub const FRAME_DELAY: Tag = Tag::from_u32(0x0018_1066);
/// Image Trigger Delay (0018,1067) DS 1
pub const IMAGE_TRIGGER_DELAY: Tag = Tag::from_u32(0x0018_1067);
/// Multiplex Group Time Offset (0018,1068) DS 1
pub const MULTIPLEX_GROUP_TIME_OFFSET: Tag = Tag::from_u32(0x0018_1068);
/// Trigger Time Offset (0018,1069) DS 1
pub const TRIGGER_TIME_OFFSET: Tag = Tag::from_u32(0x0018_1069);
/// Synchronization Trigger (0018,106A) CS 1
pub const SYNCHRONIZATION_TRIGGER: Tag = Tag::from_u32(0x0018_106A);
/// Synchronization Channel (0018,106C) US 2
pub const SYNCHRONIZATION_CHANNEL: Tag = Tag::from_u32(0x0018_106C);
/// Trigger Sample Position (0018,106E) UL 1
pub const TRIGGER_SAMPLE_POSITION: Tag = Tag::from_u32(0x0018_106E);
/// Radiopharmaceutical Route (0018,1070) LO 1
pub const RADIOPHARMACEUTICAL_ROUTE: Tag = Tag::from_u32(0x0018_1070);
/// Radiopharmaceutical Volume (0018,1071) DS 1
pub const RADIOPHARMACEUTICAL_VOLUME: Tag = Tag::from_u32(0x0018_1071);
/// Radiopharmaceutical Start Time (0018,1072) TM 1
pub const RADIOPHARMACEUTICAL_START_TIME: Tag = Tag::from_u32(0x0018_1072);
/// Radiopharmaceutical Stop Time (0018,1073) TM 1
pub const RADIOPHARMACEUTICAL_STOP_TIME: Tag = Tag::from_u32(0x0018_1073);
/// Radionuclide Total Dose (0018,1074) DS 1
pub const RADIONUCLIDE_TOTAL_DOSE: Tag = Tag::from_u32(0x0018_1074);
/// Radionuclide Half Life (0018,1075) DS 1
pub const RADIONUCLIDE_HALF_LIFE: Tag = Tag::from_u32(0x0018_1075);
/// Radionuclide Positron Fraction (0018,1076) DS 1
pub const RADIONUCLIDE_POSITRON_FRACTION: Tag = Tag::from_u32(0x0018_1076);
/// Radiopharmaceutical Specific Activity (0018,1077) DS 1
pub const RADIOPHARMACEUTICAL_SPECIFIC_ACTIVITY: Tag = Tag::from_u32(0x0018_1077);
/// Radiopharmaceutical Start DateTime (0018,1078) DT 1
pub const RADIOPHARMACEUTICAL_START_DATE_TIME: Tag = Tag::from_u32(0x0018_1078);
/// Radiopharmaceutical Stop DateTime (0018,1079) DT 1
pub const RADIOPHARMACEUTICAL_STOP_DATE_TIME: Tag = Tag::from_u32(0x0018_1079);
/// Beat Rejection Flag (0018,1080) CS 1
pub const BEAT_REJECTION_FLAG: Tag = Tag::from_u32(0x0018_1080);
/// Low R-R Value (0018,1081) IS 1
pub const LOW_RR_VALUE: Tag = Tag::from_u32(0x0018_1081);
/// High R-R Value (0018,1082) IS 1
pub const HIGH_RR_VALUE: Tag = Tag::from_u32(0x0018_1082);
/// Intervals Acquired (0018,1083) IS 1
pub const INTERVALS_ACQUIRED: Tag = Tag::from_u32(0x0018_1083);
/// Intervals Rejected (0018,1084) IS 1
pub const INTERVALS_REJECTED: Tag = Tag::from_u32(0x0018_1084);
/// PVC Rejection (0018,1085) LO 1
pub const PVC_REJECTION: Tag = Tag::from_u32(0x0018_1085);
/// Skip Beats (0018,1086) IS 1
pub const SKIP_BEATS: Tag = Tag::from_u32(0x0018_1086);
/// Heart Rate (0018,1088) IS 1
pub const HEART_RATE: Tag = Tag::from_u32(0x0018_1088);
/// Cardiac Number of Images (0018,1090) IS 1
pub const CARDIAC_NUMBER_OF_IMAGES: Tag = Tag::from_u32(0x0018_1090);
/// Trigger Window (0018,1094) IS 1
pub const TRIGGER_WINDOW: Tag = Tag::from_u32(0x0018_1094);
/// Reconstruction Diameter (0018,1100) DS 1
pub const RECONSTRUCTION_DIAMETER: Tag = Tag::from_u32(0x0018_1100);
/// Distance Source to Detector (0018,1110) DS 1
pub const DISTANCE_SOURCE_TO_DETECTOR: Tag = Tag::from_u32(0x0018_1110);
/// Distance Source to Patient (0018,1111) DS 1
pub const DISTANCE_SOURCE_TO_PATIENT: Tag = Tag::from_u32(0x0018_1111);
/// Estimated Radiographic Magnification Factor (0018,1114) DS 1
pub const ESTIMATED_RADIOGRAPHIC_MAGNIFICATION_FACTOR: Tag = Tag::from_u32(0x0018_1114);
/// Gantry/Detector Tilt (0018,1120) DS 1
pub const GANTRY_DETECTOR_TILT: Tag = Tag::from_u32(0x0018_1120);
/// Gantry/Detector Slew (0018,1121) DS 1
pub const GANTRY_DETECTOR_SLEW: Tag = Tag::from_u32(0x0018_1121);
/// Table Height (0018,1130) DS 1
pub const TABLE_HEIGHT: Tag = Tag::from_u32(0x0018_1130);
/// Table Traverse (0018,1131) DS 1
pub const TABLE_TRAVERSE: Tag = Tag::from_u32(0x0018_1131);
/// Table Motion (0018,1134) CS 1
pub const TABLE_MOTION: Tag = Tag::from_u32(0x0018_1134);
/// Table Vertical Increment (0018,1135) DS 1-n
pub const TABLE_VERTICAL_INCREMENT: Tag = Tag::from_u32(0x0018_1135);
/// Table Lateral Increment (0018,1136) DS 1-n
pub const TABLE_LATERAL_INCREMENT: Tag = Tag::from_u32(0x0018_1136);
/// Table Longitudinal Increment (0018,1137) DS 1-n
pub const TABLE_LONGITUDINAL_INCREMENT: Tag = Tag::from_u32(0x0018_1137);
/// Table Angle (0018,1138) DS 1
pub const TABLE_ANGLE: Tag = Tag::from_u32(0x0018_1138);
/// Table Type (0018,113A) CS 1
pub const TABLE_TYPE: Tag = Tag::from_u32(0x0018_113A);
/// Rotation Direction (0018,1140) CS 1
pub const ROTATION_DIRECTION: Tag = Tag::from_u32(0x0018_1140);
/// Angular Position (0018,1141) DS 1, retired
pub const ANGULAR_POSITION: Tag = Tag::from_u32(0x0018_1141);
/// Radial Position (0018,1142) DS 1-n
pub const RADIAL_POSITION: Tag = Tag::from_u32(0x0018_1142);
/// Scan Arc (0018,1143) DS 1
pub const SCAN_ARC: Tag = Tag::from_u32(0x0018_1143);
/// Angular Step (0018,1144) DS 1
pub const ANGULAR_STEP: Tag = Tag::from_u32(0x0018_1144);
/// Center of Rotation Offset (0018,1145) DS 1
pub const CENTER_OF_ROTATION_OFFSET: Tag = Tag::from_u32(0x0018_1145);
/// Rotation Offset (0018,1146) DS 1-n, retired
pub const ROTATION_OFFSET: Tag = Tag::from_u32(0x0018_1146);
/// Field of View Shape (0018,1147) CS 1
pub const FIELD_OF_VIEW_SHAPE: Tag = Tag::from_u32(0x0018_1147);
/// Field of View Dimension(s) (0018,1149) IS 1-2
pub const FIELD_OF_VIEW_DIMENSIONS: Tag = Tag::from_u32(0x0018_1149);
/// Exposure Time (0018,1150) IS 1
pub const EXPOSURE_TIME: Tag = Tag::from_u32(0x0018_1150);
/// X-Ray Tube Current (0018,1151) IS 1
pub const X_RAY_TUBE_CURRENT: Tag = Tag::from_u32(0x0018_1151);
/// Exposure (0018,1152) IS 1
pub const EXPOSURE: Tag = Tag::from_u32(0x0018_1152);
/// Exposure in µAs (0018,1153) IS 1
pub const EXPOSURE_IN_UAS: Tag = Tag::from_u32(0x0018_1153);
/// Average Pulse Width (0018,1154) DS 1
pub const AVERAGE_PULSE_WIDTH: Tag = Tag::from_u32(0x0018_1154);
/// Radiation Setting (0018,1155) CS 1
pub const RADIATION_SETTING: Tag = Tag::from_u32(0x0018_1155);
/// Rectification Type (0018,1156) CS 1
pub const RECTIFICATION_TYPE: Tag = Tag::from_u32(0x0018_1156);
/// Radiation Mode (0018,115A) CS 1
pub const RADIATION_MODE: Tag = Tag::from_u32(0x0018_115A);
/// Image and Fluoroscopy Area Dose Product (0018,115E) DS 1
pub const IMAGE_AND_FLUOROSCOPY_AREA_DOSE_PRODUCT: Tag = Tag::from_u32(0x0018_115E);
/// Filter Type (0018,1160) SH 1
pub const FILTER_TYPE: Tag = Tag::from_u32(0x0018_1160);
/// Type of Filters (0018,1161) LO 1-n
pub const TYPE_OF_FILTERS: Tag = Tag::from_u32(0x0018_1161);
/// Intensifier Size (0018,1162) DS 1
pub const INTENSIFIER_SIZE: Tag = Tag::from_u32(0x0018_1162);
/// Imager Pixel Spacing (0018,1164) DS 2
pub const IMAGER_PIXEL_SPACING: Tag = Tag::from_u32(0x0018_1164);
/// Grid (0018,1166) CS 1-n
pub const GRID: Tag = Tag::from_u32(0x0018_1166);
/// Generator Power (0018,1170) IS 1
pub const GENERATOR_POWER: Tag = Tag::from_u32(0x0018_1170);
/// Collimator/grid Name (0018,1180) SH 1
pub const COLLIMATOR_GRID_NAME: Tag = Tag::from_u32(0x0018_1180);
/// Collimator Type (0018,1181) CS 1
pub const COLLIMATOR_TYPE: Tag = Tag::from_u32(0x0018_1181);
/// Focal Distance (0018,1182) IS 1-2
pub const FOCAL_DISTANCE: Tag = Tag::from_u32(0x0018_1182);
/// X Focus Center (0018,1183) DS 1-2
pub const X_FOCUS_CENTER: Tag = Tag::from_u32(0x0018_1183);
/// Y Focus Center (0018,1184) DS 1-2
pub const Y_FOCUS_CENTER: Tag = Tag::from_u32(0x0018_1184);
/// Focal Spot(s) (0018,1190) DS 1-n
pub const FOCAL_SPOTS: Tag = Tag::from_u32(0x0018_1190);
/// Anode Target Material (0018,1191) CS 1
pub const ANODE_TARGET_MATERIAL: Tag = Tag::from_u32(0x0018_1191);
/// Body Part Thickness (0018,11A0) DS 1
pub const BODY_PART_THICKNESS: Tag = Tag::from_u32(0x0018_11A0);
/// Compression Force (0018,11A2) DS 1
pub const COMPRESSION_FORCE: Tag = Tag::from_u32(0x0018_11A2);
/// Compression Pressure (0018,11A3) DS 1
pub const COMPRESSION_PRESSURE: Tag = Tag::from_u32(0x0018_11A3);
/// Paddle Description (0018,11A4) LO 1
pub const PADDLE_DESCRIPTION: Tag = Tag::from_u32(0x0018_11A4);
/// Compression Contact Area (0018,11A5) DS 1
pub const COMPRESSION_CONTACT_AREA: Tag = Tag::from_u32(0x0018_11A5);
/// Acquisition Mode (0018,11B0) LO 1
pub const ACQUISITION_MODE: Tag = Tag::from_u32(0x0018_11B0);
/// Dose Mode Name (0018,11B1) LO 1
pub const DOSE_MODE_NAME: Tag = Tag::from_u32(0x0018_11B1);
/// Acquired Subtraction Mask Flag (0018,11B2) CS 1
pub const ACQUIRED_SUBTRACTION_MASK_FLAG: Tag = Tag::from_u32(0x0018_11B2);
/// Fluoroscopy Persistence Flag (0018,11B3) CS 1
pub const FLUOROSCOPY_PERSISTENCE_FLAG: Tag = Tag::from_u32(0x0018_11B3);
/// Fluoroscopy Last Image Hold Persistence Flag (0018,11B4) CS 1
pub const FLUOROSCOPY_LAST_IMAGE_HOLD_PERSISTENCE_FLAG: Tag = Tag::from_u32(0x0018_11B4);
/// Upper Limit Number Of Persistent Fluoroscopy Frames (0018,11B5) IS 1
pub const UPPER_LIMIT_NUMBER_OF_PERSISTENT_FLUOROSCOPY_FRAMES: Tag = Tag::from_u32(0x0018_11B5);
/// Contrast/Bolus Auto Injection Trigger Flag (0018,11B6) CS 1
pub const CONTRAST_BOLUS_AUTO_INJECTION_TRIGGER_FLAG: Tag = Tag::from_u32(0x0018_11B6);
/// Contrast/Bolus Injection Delay (0018,11B7) FD 1
pub const CONTRAST_BOLUS_INJECTION_DELAY: Tag = Tag::from_u32(0x0018_11B7);
/// XA Acquisition Phase Details Sequence (0018,11B8) SQ 1
pub const XA_ACQUISITION_PHASE_DETAILS_SEQUENCE: Tag = Tag::from_u32(0x0018_11B8);
/// XA Acquisition Frame Rate (0018,11B9) FD 1
pub const XA_ACQUISITION_FRAME_RATE: Tag = Tag::from_u32(0x0018_11B9);
/// XA Plane Details Sequence (0018,11BA) SQ 1
pub const XA_PLANE_DETAILS_SEQUENCE: Tag = Tag::from_u32(0x0018_11BA);
/// Acquisition Field of View Label (0018,11BB) LO 1
pub const ACQUISITION_FIELD_OF_VIEW_LABEL: Tag = Tag::from_u32(0x0018_11BB);
/// X-Ray Filter Details Sequence (0018,11BC) SQ 1
pub const X_RAY_FILTER_DETAILS_SEQUENCE: Tag = Tag::from_u32(0x0018_11BC);
/// XA Acquisition Duration (0018,11BD) FD 1
pub const XA_ACQUISITION_DURATION: Tag = Tag::from_u32(0x0018_11BD);
/// Reconstruction Pipeline Type (0018,11BE) CS 1
pub const RECONSTRUCTION_PIPELINE_TYPE: Tag = Tag::from_u32(0x0018_11BE);
/// Image Filter Details Sequence (0018,11BF) SQ 1
pub const IMAGE_FILTER_DETAILS_SEQUENCE: Tag = Tag::from_u32(0x0018_11BF);
/// Applied Mask Subtraction Flag (0018,11C0) CS 1
pub const APPLIED_MASK_SUBTRACTION_FLAG: Tag = Tag::from_u32(0x0018_11C0);
/// Requested Series Description Code Sequence (0018,11C1) SQ 1
pub const REQUESTED_SERIES_DESCRIPTION_CODE_SEQUENCE: Tag = Tag::from_u32(0x0018_11C1);
/// Date of Last Calibration (0018,1200) DA 1-n
pub const DATE_OF_LAST_CALIBRATION: Tag = Tag::from_u32(0x0018_1200);
/// Time of Last Calibration (0018,1201) TM 1-n
pub const TIME_OF_LAST_CALIBRATION: Tag = Tag::from_u32(0x0018_1201);
/// DateTime of Last Calibration (0018,1202) DT 1
pub const DATE_TIME_OF_LAST_CALIBRATION: Tag = Tag::from_u32(0x0018_1202);
/// Calibration DateTime (0018,1203) DT 1
pub const CALIBRATION_DATE_TIME: Tag = Tag::from_u32(0x0018_1203);
/// Date of Manufacture (0018,1204) DA 1
pub const DATE_OF_MANUFACTURE: Tag = Tag::from_u32(0x0018_1204);
/// Date of Installation (0018,1205) DA 1
pub const DATE_OF_INSTALLATION: Tag = Tag::from_u32(0x0018_1205);
/// Convolution Kernel (0018,1210) SH 1-n
pub const CONVOLUTION_KERNEL: Tag = Tag::from_u32(0x0018_1210);
/// Upper/Lower Pixel Values (0018,1240) IS 1-n, retired
pub const UPPER_LOWER_PIXEL_VALUES: Tag = Tag::from_u32(0x0018_1240);
/// Actual Frame Duration (0018,1242) IS 1
pub const ACTUAL_FRAME_DURATION: Tag = Tag::from_u32(0x0018_1242);
/// Count Rate (0018,1243) IS 1
pub const COUNT_RATE: Tag = Tag::from_u32(0x0018_1243);
/// Preferred Playback Sequencing (0018,1244) US 1
pub const PREFERRED_PLAYBACK_SEQUENCING: Tag = Tag::from_u32(0x0018_1244);
/// Receive Coil Name (0018,1250) SH 1
pub const RECEIVE_COIL_NAME: Tag = Tag::from_u32(0x0018_1250);
/// Transmit Coil Name (0018,1251) SH 1
pub const TRANSMIT_COIL_NAME: Tag = Tag::from_u32(0x0018_1251);
/// Plate Type (0018,1260) SH 1
pub const PLATE_TYPE: Tag = Tag::from_u32(0x0018_1260);
/// Phosphor Type (0018,1261) LO 1
pub const PHOSPHOR_TYPE: Tag = Tag::from_u32(0x0018_1261);
/// Water Equivalent Diameter (0018,1271) FD 1
pub const WATER_EQUIVALENT_DIAMETER: Tag = Tag::from_u32(0x0018_1271);
/// Water Equivalent Diameter Calculation Method Code Sequence (0018,1272) SQ 1
pub const WATER_EQUIVALENT_DIAMETER_CALCULATION_METHOD_CODE_SEQUENCE: Tag = Tag::from_u32(0x0018_1272);
/// Scan Velocity (0018,1300) DS 1
pub const SCAN_VELOCITY: Tag = Tag::from_u32(0x0018_1300);
/// Whole Body Technique (0018,1301) CS 1-n
pub const WHOLE_BODY_TECHNIQUE: Tag = Tag::from_u32(0x0018_1301);
/// Scan Length (0018,1302) IS 1
pub const SCAN_LENGTH: Tag = Tag::from_u32(0x0018_1302);
/// Acquisition Matrix (0018,1310) US 4
pub const ACQUISITION_MATRIX: Tag = Tag::from_u32(0x0018_1310);
/// In-plane Phase Encoding Direction (0018,1312) CS 1
pub const IN_PLANE_PHASE_ENCODING_DIRECTION: Tag = Tag::from_u32(0x0018_1312);
/// Flip Angle (0018,1314) DS 1
pub const FLIP_ANGLE: Tag = Tag::from_u32(0x0018_1314);
/// Variable Flip Angle Flag (0018,1315) CS 1
pub const VARIABLE_FLIP_ANGLE_FLAG: Tag = Tag::from_u32(0x0018_1315);
/// SAR (0018,1316) DS 1
pub const SAR: Tag = Tag::from_u32(0x0018_1316);
/// dB/dt (0018,1318) DS 1
pub const DBDT: Tag = Tag::from_u32(0x0018_1318);
/// B1rms (0018,1320) FL 1
pub const B1RMS: Tag = Tag::from_u32(0x0018_1320);
/// Acquisition Device Processing Description (0018,1400) LO 1
pub const ACQUISITION_DEVICE_PROCESSING_DESCRIPTION: Tag = Tag::from_u32(0x0018_1400);
/// Acquisition Device Processing Code (0018,1401) LO 1
pub const ACQUISITION_DEVICE_PROCESSING_CODE: Tag = Tag::from_u32(0x0018_1401);
/// Cassette Orientation (0018,1402) CS 1
pub const CASSETTE_ORIENTATION: Tag = Tag::from_u32(0x0018_1402);
/// Cassette Size (0018,1403) CS 1
pub const CASSETTE_SIZE: Tag = Tag::from_u32(0x0018_1403);
/// Exposures on Plate (0018,1404) US 1
pub const EXPOSURES_ON_PLATE: Tag = Tag::from_u32(0x0018_1404);
/// Relative X-Ray Exposure (0018,1405) IS 1
pub const RELATIVE_X_RAY_EXPOSURE: Tag = Tag::from_u32(0x0018_1405);
/// Exposure Index (0018,1411) DS 1
pub const EXPOSURE_INDEX: Tag = Tag::from_u32(0x0018_1411);
/// Target Exposure Index (0018,1412) DS 1
pub const TARGET_EXPOSURE_INDEX: Tag = Tag::from_u32(0x0018_1412);
/// Deviation Index (0018,1413) DS 1
pub const DEVIATION_INDEX: Tag = Tag::from_u32(0x0018_1413);
/// Column Angulation (0018,1450) DS 1
pub const COLUMN_ANGULATION: Tag = Tag::from_u32(0x0018_1450);
/// Tomo Layer Height (0018,1460) DS 1
pub const TOMO_LAYER_HEIGHT: Tag = Tag::from_u32(0x0018_1460);
/// Tomo Angle (0018,1470) DS 1
pub const TOMO_ANGLE: Tag = Tag::from_u32(0x0018_1470);
/// Tomo Time (0018,1480) DS 1
pub const TOMO_TIME: Tag = Tag::from_u32(0x0018_1480);
/// Tomo Type (0018,1490) CS 1
pub const TOMO_TYPE: Tag = Tag::from_u32(0x0018_1490);
/// Tomo Class (0018,1491) CS 1
pub const TOMO_CLASS: Tag = Tag::from_u32(0x0018_1491);
/// Number of Tomosynthesis Source Images (0018,1495) IS 1
pub const NUMBER_OF_TOMOSYNTHESIS_SOURCE_IMAGES: Tag = Tag::from_u32(0x0018_1495);
/// Positioner Motion (0018,1500) CS 1
pub const POSITIONER_MOTION: Tag = Tag::from_u32(0x0018_1500);
/// Positioner Type (0018,1508) CS 1
pub const POSITIONER_TYPE: Tag = Tag::from_u32(0x0018_1508);
/// Positioner Primary Angle (0018,1510) DS 1
pub const POSITIONER_PRIMARY_ANGLE: Tag = Tag::from_u32(0x0018_1510);
/// Positioner Secondary Angle (0018,1511) DS 1
pub const POSITIONER_SECONDARY_ANGLE: Tag = Tag::from_u32(0x0018_1511);
/// Positioner Primary Angle Increment (0018,1520) DS 1-n
pub const POSITIONER_PRIMARY_ANGLE_INCREMENT: Tag = Tag::from_u32(0x0018_1520);
/// Positioner Secondary Angle Increment (0018,1521) DS 1-n
pub const POSITIONER_SECONDARY_ANGLE_INCREMENT: Tag = Tag::from_u32(0x0018_1521);
/// Detector Primary Angle (0018,1530) DS 1
pub const DETECTOR_PRIMARY_ANGLE: Tag = Tag::from_u32(0x0018_1530);
/// Detector Secondary Angle (0018,1531) DS 1
pub const DETECTOR_SECONDARY_ANGLE: Tag = Tag::from_u32(0x0018_1531);
/// Shutter Shape (0018,1600) CS 1-3
pub const SHUTTER_SHAPE: Tag = Tag::from_u32(0x0018_1600);
/// Shutter Left Vertical Edge (0018,1602) IS 1
pub const SHUTTER_LEFT_VERTICAL_EDGE: Tag = Tag::from_u32(0x0018_1602);
/// Shutter Right Vertical Edge (0018,1604) IS 1
pub const SHUTTER_RIGHT_VERTICAL_EDGE: Tag = Tag::from_u32(0x0018_1604);
/// Shutter Upper Horizontal Edge (0018,1606) IS 1
pub const SHUTTER_UPPER_HORIZONTAL_EDGE: Tag = Tag::from_u32(0x0018_1606);
/// Shutter Lower Horizontal Edge (0018,1608) IS 1
pub const SHUTTER_LOWER_HORIZONTAL_EDGE: Tag = Tag::from_u32(0x0018_1608);
/// Center of Circular Shutter (0018,1610) IS 2
pub const CENTER_OF_CIRCULAR_SHUTTER: Tag = Tag::from_u32(0x0018_1610);
/// Radius of Circular Shutter (0018,1612) IS 1
pub const RADIUS_OF_CIRCULAR_SHUTTER: Tag = Tag::from_u32(0x0018_1612);
/// Vertices of the Polygonal Shutter (0018,1620) IS 2-2n
pub const VERTICES_OF_THE_POLYGONAL_SHUTTER: Tag = Tag::from_u32(0x0018_1620);
/// Shutter Presentation Value (0018,1622) US 1
pub const SHUTTER_PRESENTATION_VALUE: Tag = Tag::from_u32(0x0018_1622);
/// Shutter Overlay Group (0018,1623) US 1
pub const SHUTTER_OVERLAY_GROUP: Tag = Tag::from_u32(0x0018_1623);
/// Shutter Presentation Color CIELab Value (0018,1624) US 3
pub const SHUTTER_PRESENTATION_COLOR_CIE_LAB_VALUE: Tag = Tag::from_u32(0x0018_1624);
/// Outline Shape Type (0018,1630) CS 1
pub const OUTLINE_SHAPE_TYPE: Tag = Tag::from_u32(0x0018_1630);
/// Outline Left Vertical Edge (0018,1631) FD 1
pub const OUTLINE_LEFT_VERTICAL_EDGE: Tag = Tag::from_u32(0x0018_1631);
/// Outline Right Vertical Edge (0018,1632) FD 1
pub const OUTLINE_RIGHT_VERTICAL_EDGE: Tag = Tag::from_u32(0x0018_1632);
/// Outline Upper Horizontal Edge (0018,1633) FD 1
pub const OUTLINE_UPPER_HORIZONTAL_EDGE: Tag = Tag::from_u32(0x0018_1633);
/// Outline Lower Horizontal Edge (0018,1634) FD 1
pub const OUTLINE_LOWER_HORIZONTAL_EDGE: Tag = Tag::from_u32(0x0018_1634);
/// Center of Circular Outline (0018,1635) FD 2
pub const CENTER_OF_CIRCULAR_OUTLINE: Tag = Tag::from_u32(0x0018_1635);
/// Diameter of Circular Outline (0018,1636) FD 1
pub const DIAMETER_OF_CIRCULAR_OUTLINE: Tag = Tag::from_u32(0x0018_1636);
/// Number of Polygonal Vertices (0018,1637) UL 1
pub const NUMBER_OF_POLYGONAL_VERTICES: Tag = Tag::from_u32(0x0018_1637);
/// Vertices of the Polygonal Outline (0018,1638) OF 1
pub const VERTICES_OF_THE_POLYGONAL_OUTLINE: Tag = Tag::from_u32(0x0018_1638);
/// Collimator Shape (0018,1700) CS 1-3
pub const COLLIMATOR_SHAPE: Tag = Tag::from_u32(0x0018_1700);
/// Collimator Left Vertical Edge (0018,1702) IS 1
pub const COLLIMATOR_LEFT_VERTICAL_EDGE: Tag = Tag::from_u32(0x0018_1702);
/// Collimator Right Vertical Edge (0018,1704) IS 1
pub const COLLIMATOR_RIGHT_VERTICAL_EDGE: Tag = Tag::from_u32(0x0018_1704);
/// Collimator Upper Horizontal Edge (0018,1706) IS 1
pub const COLLIMATOR_UPPER_HORIZONTAL_EDGE: Tag = Tag::from_u32(0x0018_1706);
/// Collimator Lower Horizontal Edge (0018,1708) IS 1
pub const COLLIMATOR_LOWER_HORIZONTAL_EDGE: Tag = Tag::from_u32(0x0018_1708);
/// Center of Circular Collimator (0018,1710) IS 2
pub const CENTER_OF_CIRCULAR_COLLIMATOR: Tag = Tag::from_u32(0x0018_1710);
/// Radius of Circular Collimator (0018,1712) IS 1
pub const RADIUS_OF_CIRCULAR_COLLIMATOR: Tag = Tag::from_u32(0x0018_1712);
/// Vertices of the Polygonal Collimator (0018,1720) IS 2-2n
pub const VERTICES_OF_THE_POLYGONAL_COLLIMATOR: Tag = Tag::from_u32(0x0018_1720);
/// Acquisition Time Synchronized (0018,1800) CS 1
pub const ACQUISITION_TIME_SYNCHRONIZED: Tag = Tag::from_u32(0x0018_1800);
/// Time Source (0018,1801) SH 1
pub const TIME_SOURCE: Tag = Tag::from_u32(0x0018_1801);
/// Time Distribution Protocol (0018,1802) CS 1
pub const TIME_DISTRIBUTION_PROTOCOL: Tag = Tag::from_u32(0x0018_1802);
/// NTP Source Address (0018,1803) LO 1
pub const NTP_SOURCE_ADDRESS: Tag = Tag::from_u32(0x0018_1803);
/// Page Number Vector (0018,2001) IS 1-n
pub const PAGE_NUMBER_VECTOR: Tag = Tag::from_u32(0x0018_2001);
/// Frame Label Vector (0018,2002) SH 1-n
pub const FRAME_LABEL_VECTOR: Tag = Tag::from_u32(0x0018_2002);
/// Frame Primary Angle Vector (0018,2003) DS 1-n
pub const FRAME_PRIMARY_ANGLE_VECTOR: Tag = Tag::from_u32(0x0018_2003);
/// Frame Secondary Angle Vector (0018,2004) DS 1-n
pub const FRAME_SECONDARY_ANGLE_VECTOR: Tag = Tag::from_u32(0x0018_2004);
/// Slice Location Vector (0018,2005) DS 1-n
pub const SLICE_LOCATION_VECTOR: Tag = Tag::from_u32(0x0018_2005);
/// Display Window Label Vector (0018,2006) SH 1-n
pub const DISPLAY_WINDOW_LABEL_VECTOR: Tag = Tag::from_u32(0x0018_2006);
/// Nominal Scanned Pixel Spacing (0018,2010) DS 2
pub const NOMINAL_SCANNED_PIXEL_SPACING: Tag = Tag::from_u32(0x0018_2010);
/// Digitizing Device Transport Direction (0018,2020) CS 1
pub const DIGITIZING_DEVICE_TRANSPORT_DIRECTION: Tag = Tag::from_u32(0x0018_2020);
/// Rotation of Scanned Film (0018,2030) DS 1
pub const ROTATION_OF_SCANNED_FILM: Tag = Tag::from_u32(0x0018_2030);
/// Biopsy Target Sequence (0018,2041) SQ 1
pub const BIOPSY_TARGET_SEQUENCE: Tag = Tag::from_u32(0x0018_2041);
/// Target UID (0018,2042) UI 1
pub const TARGET_UID: Tag = Tag::from_u32(0x0018_2042);
/// Localizing Cursor Position (0018,2043) FL 2
pub const LOCALIZING_CURSOR_POSITION: Tag = Tag::from_u32(0x0018_2043);
/// Calculated Target Position (0018,2044) FL 3
pub const CALCULATED_TARGET_POSITION: Tag = Tag::from_u32(0x0018_2044);
/// Target Label (0018,2045) SH 1
pub const TARGET_LABEL: Tag = Tag::from_u32(0x0018_2045);
/// Displayed Z Value (0018,2046) FL 1
pub const DISPLAYED_Z_VALUE: Tag = Tag::from_u32(0x0018_2046);
/// IVUS Acquisition (0018,3100) CS 1
pub const IVUS_ACQUISITION: Tag = Tag::from_u32(0x0018_3100);
/// IVUS Pullback Rate (0018,3101) DS 1
pub const IVUS_PULLBACK_RATE: Tag = Tag::from_u32(0x0018_3101);
/// IVUS Gated Rate (0018,3102) DS 1
pub const IVUS_GATED_RATE: Tag = Tag::from_u32(0x0018_3102);
/// IVUS Pullback Start Frame Number (0018,3103) IS 1
pub const IVUS_PULLBACK_START_FRAME_NUMBER: Tag = Tag::from_u32(0x0018_3103);
/// IVUS Pullback Stop Frame Number (0018,3104) IS 1
pub const IVUS_PULLBACK_STOP_FRAME_NUMBER: Tag = Tag::from_u32(0x0018_3104);
/// Lesion Number (0018,3105) IS 1-n
pub const LESION_NUMBER: Tag = Tag::from_u32(0x0018_3105);
/// Acquisition Comments (0018,4000) LT 1, retired
pub const ACQUISITION_COMMENTS: Tag = Tag::from_u32(0x0018_4000);
/// Output Power (0018,5000) SH 1-n
pub const OUTPUT_POWER: Tag = Tag::from_u32(0x0018_5000);
/// Transducer Data (0018,5010) LO 1-n
pub const TRANSDUCER_DATA: Tag = Tag::from_u32(0x0018_5010);
/// Transducer Identification Sequence (0018,5011) SQ 1
pub const TRANSDUCER_IDENTIFICATION_SEQUENCE: Tag = Tag::from_u32(0x0018_5011);
/// Focus Depth (0018,5012) DS 1
pub const FOCUS_DEPTH: Tag = Tag::from_u32(0x0018_5012);
/// Processing Function (0018,5020) LO 1
pub const PROCESSING_FUNCTION: Tag = Tag::from_u32(0x0018_5020);
/// Postprocessing Function (0018,5021) LO 1, retired
pub const POSTPROCESSING_FUNCTION: Tag = Tag::from_u32(0x0018_5021);
/// Mechanical Index (0018,5022) DS 1
pub const MECHANICAL_INDEX: Tag = Tag::from_u32(0x0018_5022);
/// Bone Thermal Index (0018,5024) DS 1
pub const BONE_THERMAL_INDEX: Tag = Tag::from_u32(0x0018_5024);
/// Cranial Thermal Index (0018,5026) DS 1
pub const CRANIAL_THERMAL_INDEX: Tag = Tag::from_u32(0x0018_5026);
/// Soft Tissue Thermal Index (0018,5027) DS 1
pub const SOFT_TISSUE_THERMAL_INDEX: Tag = Tag::from_u32(0x0018_5027);
/// Soft Tissue-focus Thermal Index (0018,5028) DS 1
pub const SOFT_TISSUE_FOCUS_THERMAL_INDEX: Tag = Tag::from_u32(0x0018_5028);
/// Soft Tissue-surface Thermal Index (0018,5029) DS 1
pub const SOFT_TISSUE_SURFACE_THERMAL_INDEX: Tag = Tag::from_u32(0x0018_5029);
/// Dynamic Range (0018,5030) DS 1, retired
pub const DYNAMIC_RANGE: Tag = Tag::from_u32(0x0018_5030);
/// Total Gain (0018,5040) DS 1, retired
pub const TOTAL_GAIN: Tag = Tag::from_u32(0x0018_5040);
/// Depth of Scan Field (0018,5050) IS 1
pub const DEPTH_OF_SCAN_FIELD: Tag = Tag::from_u32(0x0018_5050);
/// Patient Position (0018,5100) CS 1
pub const PATIENT_POSITION: Tag = Tag::from_u32(0x0018_5100);
/// View Position (0018,5101) CS 1
pub const VIEW_POSITION: Tag = Tag::from_u32(0x0018_5101);
/// Projection Eponymous Name Code Sequence (0018,5104) SQ 1
pub const PROJECTION_EPONYMOUS_NAME_CODE_SEQUENCE: Tag = Tag::from_u32(0x0018_5104);
/// Image Transformation Matrix (0018,5210) DS 6, retired
pub const IMAGE_TRANSFORMATION_MATRIX: Tag = Tag::from_u32(0x0018_5210);
/// Image Translation Vector (0018,5212) DS 3, retired
pub const IMAGE_TRANSLATION_VECTOR: Tag = Tag::from_u32(0x0018_5212);
/// Sensitivity (0018,6000) DS 1
pub const SENSITIVITY: Tag = Tag::from_u32(0x0018_6000);
/// Sequence of Ultrasound Regions (0018,6011) SQ 1
pub const SEQUENCE_OF_ULTRASOUND_REGIONS: Tag = Tag::from_u32(0x0018_6011);
/// Region Spatial Format (0018,6012) US 1
pub const REGION_SPATIAL_FORMAT: Tag = Tag::from_u32(0x0018_6012);
/// Region Data Type (0018,6014) US 1
pub const REGION_DATA_TYPE: Tag = Tag::from_u32(0x0018_6014);
/// Region Flags (0018,6016) UL 1
pub const REGION_FLAGS: Tag = Tag::from_u32(0x0018_6016);
/// Region Location Min X0 (0018,6018) UL 1
pub const REGION_LOCATION_MIN_X0: Tag = Tag::from_u32(0x0018_6018);
/// Region Location Min Y0 (0018,601A) UL 1
pub const REGION_LOCATION_MIN_Y0: Tag = Tag::from_u32(0x0018_601A);
/// Region Location Max X1 (0018,601C) UL 1
pub const REGION_LOCATION_MAX_X1: Tag = Tag::from_u32(0x0018_601C);
/// Region Location Max Y1 (0018,601E) UL 1
pub const REGION_LOCATION_MAX_Y1: Tag = Tag::from_u32(0x0018_601E);
/// Reference Pixel X0 (0018,6020) SL 1
pub const REFERENCE_PIXEL_X0: Tag = Tag::from_u32(0x0018_6020);
/// Reference Pixel Y0 (0018,6022) SL 1
pub const REFERENCE_PIXEL_Y0: Tag = Tag::from_u32(0x0018_6022);
/// Physical Units X Direction (0018,6024) US 1
pub const PHYSICAL_UNITS_X_DIRECTION: Tag = Tag::from_u32(0x0018_6024);
/// Physical Units Y Direction (0018,6026) US 1
pub const PHYSICAL_UNITS_Y_DIRECTION: Tag = Tag::from_u32(0x0018_6026);
/// Reference Pixel Physical Value X (0018,6028) FD 1
pub const REFERENCE_PIXEL_PHYSICAL_VALUE_X: Tag = Tag::from_u32(0x0018_6028);
/// Reference Pixel Physical Value Y (0018,602A) FD 1
pub const REFERENCE_PIXEL_PHYSICAL_VALUE_Y: Tag = Tag::from_u32(0x0018_602A);
/// Physical Delta X (0018,602C) FD 1
pub const PHYSICAL_DELTA_X: Tag = Tag::from_u32(0x0018_602C);
/// Physical Delta Y (0018,602E) FD 1
pub const PHYSICAL_DELTA_Y: Tag = Tag::from_u32(0x0018_602E);
/// Transducer Frequency (0018,6030) UL 1
pub const TRANSDUCER_FREQUENCY: Tag = Tag::from_u32(0x0018_6030);
/// Transducer Type (0018,6031) CS 1
pub const TRANSDUCER_TYPE: Tag = Tag::from_u32(0x0018_6031);
/// Pulse Repetition Frequency (0018,6032) UL 1
pub const PULSE_REPETITION_FREQUENCY: Tag = Tag::from_u32(0x0018_6032);
/// Doppler Correction Angle (0018,6034) FD 1
pub const DOPPLER_CORRECTION_ANGLE: Tag = Tag::from_u32(0x0018_6034);
/// Steering Angle (0018,6036) FD 1
pub const STEERING_ANGLE: Tag = Tag::from_u32(0x0018_6036);
/// Doppler Sample Volume X Position (Retired) (0018,6038) UL 1, retired
pub const DOPPLER_SAMPLE_VOLUME_X_POSITION_RETIRED: Tag = Tag::from_u32(0x0018_6038);
/// Doppler Sample Volume X Position (0018,6039) SL 1
pub const DOPPLER_SAMPLE_VOLUME_X_POSITION: Tag = Tag::from_u32(0x0018_6039);
/// Doppler Sample Volume Y Position (Retired) (0018,603A) UL 1, retired
pub const DOPPLER_SAMPLE_VOLUME_Y_POSITION_RETIRED: Tag = Tag::from_u32(0x0018_603A);
/// Doppler Sample Volume Y Position (0018,603B) SL 1
pub const DOPPLER_SAMPLE_VOLUME_Y_POSITION: Tag = Tag::from_u32(0x0018_603B);
/// TM-Line Position X0 (Retired) (0018,603C) UL 1, retired
pub const TM_LINE_POSITION_X0_RETIRED: Tag = Tag::from_u32(0x0018_603C);
/// TM-Line Position X0 (0018,603D) SL 1
pub const TM_LINE_POSITION_X0: Tag = Tag::from_u32(0x0018_603D);
/// TM-Line Position Y0 (Retired) (0018,603E) UL 1, retired
pub const TM_LINE_POSITION_Y0_RETIRED: Tag = Tag::from_u32(0x0018_603E);
/// TM-Line Position Y0 (0018,603F) SL 1
pub const TM_LINE_POSITION_Y0: Tag = Tag::from_u32(0x0018_603F);
/// TM-Line Position X1 (Retired) (0018,6040) UL 1, retired
pub const TM_LINE_POSITION_X1_RETIRED: Tag = Tag::from_u32(0x0018_6040);
/// TM-Line Position X1 (0018,6041) SL 1
pub const TM_LINE_POSITION_X1: Tag = Tag::from_u32(0x0018_6041);
/// TM-Line Position Y1 (Retired) (0018,6042) UL 1, retired
pub const TM_LINE_POSITION_Y1_RETIRED: Tag = Tag::from_u32(0x0018_6042);
/// TM-Line Position Y1 (0018,6043) SL 1
pub const TM_LINE_POSITION_Y1: Tag = Tag::from_u32(0x0018_6043);
/// Pixel Component Organization (0018,6044) US 1
pub const PIXEL_COMPONENT_ORGANIZATION: Tag = Tag::from_u32(0x0018_6044);
/// Pixel Component Mask (0018,6046) UL 1
pub const PIXEL_COMPONENT_MASK: Tag = Tag::from_u32(0x0018_6046);
/// Pixel Component Range Start (0018,6048) UL 1
pub const PIXEL_COMPONENT_RANGE_START: Tag = Tag::from_u32(0x0018_6048);
/// Pixel Component Range Stop (0018,604A) UL 1
pub const PIXEL_COMPONENT_RANGE_STOP: Tag = Tag::from_u32(0x0018_604A);
/// Pixel Component Physical Units (0018,604C) US 1
pub const PIXEL_COMPONENT_PHYSICAL_UNITS: Tag = Tag::from_u32(0x0018_604C);
/// Pixel Component Data Type (0018,604E) US 1
pub const PIXEL_COMPONENT_DATA_TYPE: Tag = Tag::from_u32(0x0018_604E);
/// Number of Table Break Points (0018,6050) UL 1
pub const NUMBER_OF_TABLE_BREAK_POINTS: Tag = Tag::from_u32(0x0018_6050);
/// Table of X Break Points (0018,6052) UL 1-n
pub const TABLE_OF_X_BREAK_POINTS: Tag = Tag::from_u32(0x0018_6052);
/// Table of Y Break Points (0018,6054) FD 1-n
pub const TABLE_OF_Y_BREAK_POINTS: Tag = Tag::from_u32(0x0018_6054);
/// Number of Table Entries (0018,6056) UL 1
pub const NUMBER_OF_TABLE_ENTRIES: Tag = Tag::from_u32(0x0018_6056);
/// Table of Pixel Values (0018,6058) UL 1-n
pub const TABLE_OF_PIXEL_VALUES: Tag = Tag::from_u32(0x0018_6058);
/// Table of Parameter Values (0018,605A) FL 1-n
pub const TABLE_OF_PARAMETER_VALUES: Tag = Tag::from_u32(0x0018_605A);
/// R Wave Time Vector (0018,6060) FL 1-n
pub const R_WAVE_TIME_VECTOR: Tag = Tag::from_u32(0x0018_6060);
/// Active Image Area Overlay Group (0018,6070) US 1
pub const ACTIVE_IMAGE_AREA_OVERLAY_GROUP: Tag = Tag::from_u32(0x0018_6070);
/// Detector Conditions Nominal Flag (0018,7000) CS 1
pub const DETECTOR_CONDITIONS_NOMINAL_FLAG: Tag = Tag::from_u32(0x0018_7000);
/// Detector Temperature (0018,7001) DS 1
pub const DETECTOR_TEMPERATURE: Tag = Tag::from_u32(0x0018_7001);
/// Detector Type (0018,7004) CS 1
pub const DETECTOR_TYPE: Tag = Tag::from_u32(0x0018_7004);
/// Detector Configuration (0018,7005) CS 1
pub const DETECTOR_CONFIGURATION: Tag = Tag::from_u32(0x0018_7005);
/// Detector Description (0018,7006) LT 1
pub const DETECTOR_DESCRIPTION: Tag = Tag::from_u32(0x0018_7006);
/// Detector Mode (0018,7008) LT 1
pub const DETECTOR_MODE: Tag = Tag::from_u32(0x0018_7008);
/// Detector ID (0018,700A) SH 1
pub const DETECTOR_ID: Tag = Tag::from_u32(0x0018_700A);
/// Date of Last Detector Calibration (0018,700C) DA 1
pub const DATE_OF_LAST_DETECTOR_CALIBRATION: Tag = Tag::from_u32(0x0018_700C);
/// Time of Last Detector Calibration (0018,700E) TM 1
pub const TIME_OF_LAST_DETECTOR_CALIBRATION: Tag = Tag::from_u32(0x0018_700E);
/// Exposures on Detector Since Last Calibration (0018,7010) IS 1
pub const EXPOSURES_ON_DETECTOR_SINCE_LAST_CALIBRATION: Tag = Tag::from_u32(0x0018_7010);
/// Exposures on Detector Since Manufactured (0018,7011) IS 1
pub const EXPOSURES_ON_DETECTOR_SINCE_MANUFACTURED: Tag = Tag::from_u32(0x0018_7011);
/// Detector Time Since Last Exposure (0018,7012) DS 1
pub const DETECTOR_TIME_SINCE_LAST_EXPOSURE: Tag = Tag::from_u32(0x0018_7012);
/// Detector Active Time (0018,7014) DS 1
pub const DETECTOR_ACTIVE_TIME: Tag = Tag::from_u32(0x0018_7014);
/// Detector Activation Offset From Exposure (0018,7016) DS 1
pub const DETECTOR_ACTIVATION_OFFSET_FROM_EXPOSURE: Tag = Tag::from_u32(0x0018_7016);
/// Detector Binning (0018,701A) DS 2
pub const DETECTOR_BINNING: Tag = Tag::from_u32(0x0018_701A);
/// Detector Element Physical Size (0018,7020) DS 2
pub const DETECTOR_ELEMENT_PHYSICAL_SIZE: Tag = Tag::from_u32(0x0018_7020);
/// Detector Element Spacing (0018,7022) DS 2
pub const DETECTOR_ELEMENT_SPACING: Tag = Tag::from_u32(0x0018_7022);
/// Detector Active Shape (0018,7024) CS 1
pub const DETECTOR_ACTIVE_SHAPE: Tag = Tag::from_u32(0x0018_7024);
/// Detector Active Dimension(s) (0018,7026) DS 1-2
pub const DETECTOR_ACTIVE_DIMENSIONS: Tag = Tag::from_u32(0x0018_7026);
/// Detector Active Origin (0018,7028) DS 2
pub const DETECTOR_ACTIVE_ORIGIN: Tag = Tag::from_u32(0x0018_7028);
/// Detector Manufacturer Name (0018,702A) LO 1
pub const DETECTOR_MANUFACTURER_NAME: Tag = Tag::from_u32(0x0018_702A);
/// Detector Manufacturer's Model Name (0018,702B) LO 1
pub const DETECTOR_MANUFACTURER_MODEL_NAME: Tag = Tag::from_u32(0x0018_702B);
/// Field of View Origin (0018,7030) DS 2
pub const FIELD_OF_VIEW_ORIGIN: Tag = Tag::from_u32(0x0018_7030);
/// Field of View Rotation (0018,7032) DS 1
pub const FIELD_OF_VIEW_ROTATION: Tag = Tag::from_u32(0x0018_7032);
/// Field of View Horizontal Flip (0018,7034) CS 1
pub const FIELD_OF_VIEW_HORIZONTAL_FLIP: Tag = Tag::from_u32(0x0018_7034);
/// Pixel Data Area Origin Relative To FOV (0018,7036) FL 2
pub const PIXEL_DATA_AREA_ORIGIN_RELATIVE_TO_FOV: Tag = Tag::from_u32(0x0018_7036);
/// Pixel Data Area Rotation Angle Relative To FOV (0018,7038) FL 1
pub const PIXEL_DATA_AREA_ROTATION_ANGLE_RELATIVE_TO_FOV: Tag = Tag::from_u32(0x0018_7038);
/// Grid Absorbing Material (0018,7040) LT 1
pub const GRID_ABSORBING_MATERIAL: Tag = Tag::from_u32(0x0018_7040);
/// Grid Spacing Material (0018,7041) LT 1
pub const GRID_SPACING_MATERIAL: Tag = Tag::from_u32(0x0018_7041);
/// Grid Thickness (0018,7042) DS 1
pub const GRID_THICKNESS: Tag = Tag::from_u32(0x0018_7042);
/// Grid Pitch (0018,7044) DS 1
pub const GRID_PITCH: Tag = Tag::from_u32(0x0018_7044);
/// Grid Aspect Ratio (0018,7046) IS 2
pub const GRID_ASPECT_RATIO: Tag = Tag::from_u32(0x0018_7046);
/// Grid Period (0018,7048) DS 1
pub const GRID_PERIOD: Tag = Tag::from_u32(0x0018_7048);
/// Grid Focal Distance (0018,704C) DS 1
pub const GRID_FOCAL_DISTANCE: Tag = Tag::from_u32(0x0018_704C);
/// Filter Material (0018,7050) CS 1-n
pub const FILTER_MATERIAL: Tag = Tag::from_u32(0x0018_7050);
/// Filter Thickness Minimum (0018,7052) DS 1-n
pub const FILTER_THICKNESS_MINIMUM: Tag = Tag::from_u32(0x0018_7052);
/// Filter Thickness Maximum (0018,7054) DS 1-n
pub const FILTER_THICKNESS_MAXIMUM: Tag = Tag::from_u32(0x0018_7054);
/// Filter Beam Path Length Minimum (0018,7056) FL 1-n
pub const FILTER_BEAM_PATH_LENGTH_MINIMUM: Tag = Tag::from_u32(0x0018_7056);
/// Filter Beam Path Length Maximum (0018,7058) FL 1-n
pub const FILTER_BEAM_PATH_LENGTH_MAXIMUM: Tag = Tag::from_u32(0x0018_7058);
/// Exposure Control Mode (0018,7060) CS 1
pub const EXPOSURE_CONTROL_MODE: Tag = Tag::from_u32(0x0018_7060);
/// Exposure Control Mode Description (0018,7062) LT 1
pub const EXPOSURE_CONTROL_MODE_DESCRIPTION: Tag = Tag::from_u32(0x0018_7062);
/// Exposure Status (0018,7064) CS 1
pub const EXPOSURE_STATUS: Tag = Tag::from_u32(0x0018_7064);
/// Phototimer Setting (0018,7065) DS 1
pub const PHOTOTIMER_SETTING: Tag = Tag::from_u32(0x0018_7065);
/// Exposure Time in µS (0018,8150) DS 1
pub const EXPOSURE_TIME_IN_US: Tag = Tag::from_u32(0x0018_8150);
/// X-Ray Tube Current in µA (0018,8151) DS 1
pub const X_RAY_TUBE_CURRENT_IN_UA: Tag = Tag::from_u32(0x0018_8151);
/// Content Qualification (0018,9004) CS 1
pub const CONTENT_QUALIFICATION: Tag = Tag::from_u32(0x0018_9004);
/// Pulse Sequence Name (0018,9005) SH 1
pub const PULSE_SEQUENCE_NAME: Tag = Tag::from_u32(0x0018_9005);
/// MR Imaging Modifier Sequence (0018,9006) SQ 1
pub const MR_IMAGING_MODIFIER_SEQUENCE: Tag = Tag::from_u32(0x0018_9006);
/// Echo Pulse Sequence (0018,9008) CS 1
pub const ECHO_PULSE_SEQUENCE: Tag = Tag::from_u32(0x0018_9008);
/// Inversion Recovery (0018,9009) CS 1
pub const INVERSION_RECOVERY: Tag = Tag::from_u32(0x0018_9009);
/// Flow Compensation (0018,9010) CS 1
pub const FLOW_COMPENSATION: Tag = Tag::from_u32(0x0018_9010);
/// Multiple Spin Echo (0018,9011) CS 1
pub const MULTIPLE_SPIN_ECHO: Tag = Tag::from_u32(0x0018_9011);
/// Multi-planar Excitation (0018,9012) CS 1
pub const MULTI_PLANAR_EXCITATION: Tag = Tag::from_u32(0x0018_9012);
/// Phase Contrast (0018,9014) CS 1
pub const PHASE_CONTRAST: Tag = Tag::from_u32(0x0018_9014);
/// Time of Flight Contrast (0018,9015) CS 1
pub const TIME_OF_FLIGHT_CONTRAST: Tag = Tag::from_u32(0x0018_9015);
/// Spoiling (0018,9016) CS 1
pub const SPOILING: Tag = Tag::from_u32(0x0018_9016);
/// Steady State Pulse Sequence (0018,9017) CS 1
pub const STEADY_STATE_PULSE_SEQUENCE: Tag = Tag::from_u32(0x0018_9017);
/// Echo Planar Pulse Sequence (0018,9018) CS 1
pub const ECHO_PLANAR_PULSE_SEQUENCE: Tag = Tag::from_u32(0x0018_9018);
/// Tag Angle First Axis (0018,9019) FD 1
pub const TAG_ANGLE_FIRST_AXIS: Tag = Tag::from_u32(0x0018_9019);
/// Magnetization Transfer (0018,9020) CS 1
pub const MAGNETIZATION_TRANSFER: Tag = Tag::from_u32(0x0018_9020);
/// T2 Preparation (0018,9021) CS 1
pub const T2_PREPARATION: Tag = Tag::from_u32(0x0018_9021);
/// Blood Signal Nulling (0018,9022) CS 1
pub const BLOOD_SIGNAL_NULLING: Tag = Tag::from_u32(0x0018_9022);
/// Saturation Recovery (0018,9024) CS 1
pub const SATURATION_RECOVERY: Tag = Tag::from_u32(0x0018_9024);
/// Spectrally Selected Suppression (0018,9025) CS 1
pub const SPECTRALLY_SELECTED_SUPPRESSION: Tag = Tag::from_u32(0x0018_9025);
/// Spectrally Selected Excitation (0018,9026) CS 1
pub const SPECTRALLY_SELECTED_EXCITATION: Tag = Tag::from_u32(0x0018_9026);
/// Spatial Pre-saturation (0018,9027) CS 1
pub const SPATIAL_PRESATURATION: Tag = Tag::from_u32(0x0018_9027);
/// Tagging (0018,9028) CS 1
pub const TAGGING: Tag = Tag::from_u32(0x0018_9028);
/// Oversampling Phase (0018,9029) CS 1
pub const OVERSAMPLING_PHASE: Tag = Tag::from_u32(0x0018_9029);
/// Tag Spacing First Dimension (0018,9030) FD 1
pub const TAG_SPACING_FIRST_DIMENSION: Tag = Tag::from_u32(0x0018_9030);
/// Geometry of k-Space Traversal (0018,9032) CS 1
pub const GEOMETRY_OF_K_SPACE_TRAVERSAL: Tag = Tag::from_u32(0x0018_9032);
/// Segmented k-Space Traversal (0018,9033) CS 1
pub const SEGMENTED_K_SPACE_TRAVERSAL: Tag = Tag::from_u32(0x0018_9033);
/// Rectilinear Phase Encode Reordering (0018,9034) CS 1
pub const RECTILINEAR_PHASE_ENCODE_REORDERING: Tag = Tag::from_u32(0x0018_9034);
/// Tag Thickness (0018,9035) FD 1
pub const TAG_THICKNESS: Tag = Tag::from_u32(0x0018_9035);
/// Partial Fourier Direction (0018,9036) CS 1
pub const PARTIAL_FOURIER_DIRECTION: Tag = Tag::from_u32(0x0018_9036);
/// Cardiac Synchronization Technique (0018,9037) CS 1
pub const CARDIAC_SYNCHRONIZATION_TECHNIQUE: Tag = Tag::from_u32(0x0018_9037);
/// Receive Coil Manufacturer Name (0018,9041) LO 1
pub const RECEIVE_COIL_MANUFACTURER_NAME: Tag = Tag::from_u32(0x0018_9041);
/// MR Receive Coil Sequence (0018,9042) SQ 1
pub const MR_RECEIVE_COIL_SEQUENCE: Tag = Tag::from_u32(0x0018_9042);
/// Receive Coil Type (0018,9043) CS 1
pub const RECEIVE_COIL_TYPE: Tag = Tag::from_u32(0x0018_9043);
/// Quadrature Receive Coil (0018,9044) CS 1
pub const QUADRATURE_RECEIVE_COIL: Tag = Tag::from_u32(0x0018_9044);
/// Multi-Coil Definition Sequence (0018,9045) SQ 1
pub const MULTI_COIL_DEFINITION_SEQUENCE: Tag = Tag::from_u32(0x0018_9045);
/// Multi-Coil Configuration (0018,9046) LO 1
pub const MULTI_COIL_CONFIGURATION: Tag = Tag::from_u32(0x0018_9046);
/// Multi-Coil Element Name (0018,9047) SH 1
pub const MULTI_COIL_ELEMENT_NAME: Tag = Tag::from_u32(0x0018_9047);
/// Multi-Coil Element Used (0018,9048) CS 1
pub const MULTI_COIL_ELEMENT_USED: Tag = Tag::from_u32(0x0018_9048);
/// MR Transmit Coil Sequence (0018,9049) SQ 1
pub const MR_TRANSMIT_COIL_SEQUENCE: Tag = Tag::from_u32(0x0018_9049);
/// Transmit Coil Manufacturer Name (0018,9050) LO 1
pub const TRANSMIT_COIL_MANUFACTURER_NAME: Tag = Tag::from_u32(0x0018_9050);
/// Transmit Coil Type (0018,9051) CS 1
pub const TRANSMIT_COIL_TYPE: Tag = Tag::from_u32(0x0018_9051);
/// Spectral Width (0018,9052) FD 1-2
pub const SPECTRAL_WIDTH: Tag = Tag::from_u32(0x0018_9052);
/// Chemical Shift Reference (0018,9053) FD 1-2
pub const CHEMICAL_SHIFT_REFERENCE: Tag = Tag::from_u32(0x0018_9053);
/// Volume Localization Technique (0018,9054) CS 1
pub const VOLUME_LOCALIZATION_TECHNIQUE: Tag = Tag::from_u32(0x0018_9054);
/// MR Acquisition Frequency Encoding Steps (0018,9058) US 1
pub const MR_ACQUISITION_FREQUENCY_ENCODING_STEPS: Tag = Tag::from_u32(0x0018_9058);
/// De-coupling (0018,9059) CS 1
pub const DECOUPLING: Tag = Tag::from_u32(0x0018_9059);
/// De-coupled Nucleus (0018,9060) CS 1-2
pub const DECOUPLED_NUCLEUS: Tag = Tag::from_u32(0x0018_9060);
/// De-coupling Frequency (0018,9061) FD 1-2
pub const DECOUPLING_FREQUENCY: Tag = Tag::from_u32(0x0018_9061);
/// De-coupling Method (0018,9062) CS 1
pub const DECOUPLING_METHOD: Tag = Tag::from_u32(0x0018_9062);
/// De-coupling Chemical Shift Reference (0018,9063) FD 1-2
pub const DECOUPLING_CHEMICAL_SHIFT_REFERENCE: Tag = Tag::from_u32(0x0018_9063);
/// k-space Filtering (0018,9064) CS 1
pub const K_SPACE_FILTERING: Tag = Tag::from_u32(0x0018_9064);
/// Time Domain Filtering (0018,9065) CS 1-2
pub const TIME_DOMAIN_FILTERING: Tag = Tag::from_u32(0x0018_9065);
/// Number of Zero Fills (0018,9066) US 1-2
pub const NUMBER_OF_ZERO_FILLS: Tag = Tag::from_u32(0x0018_9066);
/// Baseline Correction (0018,9067) CS 1
pub const BASELINE_CORRECTION: Tag = Tag::from_u32(0x0018_9067);
/// Parallel Reduction Factor In-plane (0018,9069) FD 1
pub const PARALLEL_REDUCTION_FACTOR_IN_PLANE: Tag = Tag::from_u32(0x0018_9069);
/// Cardiac R-R Interval Specified (0018,9070) FD 1
pub const CARDIAC_RR_INTERVAL_SPECIFIED: Tag = Tag::from_u32(0x0018_9070);
/// Acquisition Duration (0018,9073) FD 1
pub const ACQUISITION_DURATION: Tag = Tag::from_u32(0x0018_9073);
/// Frame Acquisition DateTime (0018,9074) DT 1
pub const FRAME_ACQUISITION_DATE_TIME: Tag = Tag::from_u32(0x0018_9074);
/// Diffusion Directionality (0018,9075) CS 1
pub const DIFFUSION_DIRECTIONALITY: Tag = Tag::from_u32(0x0018_9075);
/// Diffusion Gradient Direction Sequence (0018,9076) SQ 1
pub const DIFFUSION_GRADIENT_DIRECTION_SEQUENCE: Tag = Tag::from_u32(0x0018_9076);
/// Parallel Acquisition (0018,9077) CS 1
pub const PARALLEL_ACQUISITION: Tag = Tag::from_u32(0x0018_9077);
/// Parallel Acquisition Technique (0018,9078) CS 1
pub const PARALLEL_ACQUISITION_TECHNIQUE: Tag = Tag::from_u32(0x0018_9078);
/// Inversion Times (0018,9079) FD 1-n
pub const INVERSION_TIMES: Tag = Tag::from_u32(0x0018_9079);
/// Metabolite Map Description (0018,9080) ST 1
pub const METABOLITE_MAP_DESCRIPTION: Tag = Tag::from_u32(0x0018_9080);
/// Partial Fourier (0018,9081) CS 1
pub const PARTIAL_FOURIER: Tag = Tag::from_u32(0x0018_9081);
/// Effective Echo Time (0018,9082) FD 1
pub const EFFECTIVE_ECHO_TIME: Tag = Tag::from_u32(0x0018_9082);
/// Metabolite Map Code Sequence (0018,9083) SQ 1
pub const METABOLITE_MAP_CODE_SEQUENCE: Tag = Tag::from_u32(0x0018_9083);
/// Chemical Shift Sequence (0018,9084) SQ 1
pub const CHEMICAL_SHIFT_SEQUENCE: Tag = Tag::from_u32(0x0018_9084);
/// Cardiac Signal Source (0018,9085) CS 1
pub const CARDIAC_SIGNAL_SOURCE: Tag = Tag::from_u32(0x0018_9085);
/// Diffusion b-value (0018,9087) FD 1
pub const DIFFUSION_B_VALUE: Tag = Tag::from_u32(0x0018_9087);
/// Diffusion Gradient Orientation (0018,9089) FD 3
pub const DIFFUSION_GRADIENT_ORIENTATION: Tag = Tag::from_u32(0x0018_9089);
/// Velocity Encoding Direction (0018,9090) FD 3
pub const VELOCITY_ENCODING_DIRECTION: Tag = Tag::from_u32(0x0018_9090);
/// Velocity Encoding Minimum Value (0018,9091) FD 1
pub const VELOCITY_ENCODING_MINIMUM_VALUE: Tag = Tag::from_u32(0x0018_9091);
/// Velocity Encoding Acquisition Sequence (0018,9092) SQ 1
pub const VELOCITY_ENCODING_ACQUISITION_SEQUENCE: Tag = Tag::from_u32(0x0018_9092);
/// Number of k-Space Trajectories (0018,9093) US 1
pub const NUMBER_OF_K_SPACE_TRAJECTORIES: Tag = Tag::from_u32(0x0018_9093);
/// Coverage of k-Space (0018,9094) CS 1
pub const COVERAGE_OF_K_SPACE: Tag = Tag::from_u32(0x0018_9094);
/// Spectroscopy Acquisition Phase Rows (0018,9095) UL 1
pub const SPECTROSCOPY_ACQUISITION_PHASE_ROWS: Tag = Tag::from_u32(0x0018_9095);
/// Parallel Reduction Factor In-plane (Retired) (0018,9096) FD 1, retired
pub const PARALLEL_REDUCTION_FACTOR_IN_PLANE_RETIRED: Tag = Tag::from_u32(0x0018_9096);
/// Transmitter Frequency (0018,9098) FD 1-2
pub const TRANSMITTER_FREQUENCY: Tag = Tag::from_u32(0x0018_9098);
/// Resonant Nucleus (0018,9100) CS 1-2
pub const RESONANT_NUCLEUS: Tag = Tag::from_u32(0x0018_9100);
/// Frequency Correction (0018,9101) CS 1
pub const FREQUENCY_CORRECTION: Tag = Tag::from_u32(0x0018_9101);
/// MR Spectroscopy FOV/Geometry Sequence (0018,9103) SQ 1
pub const MR_SPECTROSCOPY_FOV_GEOMETRY_SEQUENCE: Tag = Tag::from_u32(0x0018_9103);
/// Slab Thickness (0018,9104) FD 1
pub const SLAB_THICKNESS: Tag = Tag::from_u32(0x0018_9104);
/// Slab Orientation (0018,9105) FD 3
pub const SLAB_ORIENTATION: Tag = Tag::from_u32(0x0018_9105);
/// Mid Slab Position (0018,9106) FD 3
pub const MID_SLAB_POSITION: Tag = Tag::from_u32(0x0018_9106);
/// MR Spatial Saturation Sequence (0018,9107) SQ 1
pub const MR_SPATIAL_SATURATION_SEQUENCE: Tag = Tag::from_u32(0x0018_9107);
/// MR Timing and Related Parameters Sequence (0018,9112) SQ 1
pub const MR_TIMING_AND_RELATED_PARAMETERS_SEQUENCE: Tag = Tag::from_u32(0x0018_9112);
/// MR Echo Sequence (0018,9114) SQ 1
pub const MR_ECHO_SEQUENCE: Tag = Tag::from_u32(0x0018_9114);
/// MR Modifier Sequence (0018,9115) SQ 1
pub const MR_MODIFIER_SEQUENCE: Tag = Tag::from_u32(0x0018_9115);
/// MR Diffusion Sequence (0018,9117) SQ 1
pub const MR_DIFFUSION_SEQUENCE: Tag = Tag::from_u32(0x0018_9117);
/// Cardiac Synchronization Sequence (0018,9118) SQ 1
pub const CARDIAC_SYNCHRONIZATION_SEQUENCE: Tag = Tag::from_u32(0x0018_9118);
/// MR Averages Sequence (0018,9119) SQ 1
pub const MR_AVERAGES_SEQUENCE: Tag = Tag::from_u32(0x0018_9119);
/// MR FOV/Geometry Sequence (0018,9125) SQ 1
pub const MRFOV_GEOMETRY_SEQUENCE: Tag = Tag::from_u32(0x0018_9125);
/// Volume Localization Sequence (0018,9126) SQ 1
pub const VOLUME_LOCALIZATION_SEQUENCE: Tag = Tag::from_u32(0x0018_9126);
/// Spectroscopy Acquisition Data Columns (0018,9127) UL 1
pub const SPECTROSCOPY_ACQUISITION_DATA_COLUMNS: Tag = Tag::from_u32(0x0018_9127);
/// Diffusion Anisotropy Type (0018,9147) CS 1
pub const DIFFUSION_ANISOTROPY_TYPE: Tag = Tag::from_u32(0x0018_9147);
/// Frame Reference DateTime (0018,9151) DT 1
pub const FRAME_REFERENCE_DATE_TIME: Tag = Tag::from_u32(0x0018_9151);
/// MR Metabolite Map Sequence (0018,9152) SQ 1
pub const MR_METABOLITE_MAP_SEQUENCE: Tag = Tag::from_u32(0x0018_9152);
/// Parallel Reduction Factor out-of-plane (0018,9155) FD 1
pub const PARALLEL_REDUCTION_FACTOR_OUT_OF_PLANE: Tag = Tag::from_u32(0x0018_9155);
/// Spectroscopy Acquisition Out-of-plane Phase Steps (0018,9159) UL 1
pub const SPECTROSCOPY_ACQUISITION_OUT_OF_PLANE_PHASE_STEPS: Tag = Tag::from_u32(0x0018_9159);
/// Bulk Motion Status (0018,9166) CS 1, retired
pub const BULK_MOTION_STATUS: Tag = Tag::from_u32(0x0018_9166);
/// Parallel Reduction Factor Second In-plane (0018,9168) FD 1
pub const PARALLEL_REDUCTION_FACTOR_SECOND_IN_PLANE: Tag = Tag::from_u32(0x0018_9168);
/// Cardiac Beat Rejection Technique (0018,9169) CS 1
pub const CARDIAC_BEAT_REJECTION_TECHNIQUE: Tag = Tag::from_u32(0x0018_9169);
/// Respiratory Motion Compensation Technique (0018,9170) CS 1
pub const RESPIRATORY_MOTION_COMPENSATION_TECHNIQUE: Tag = Tag::from_u32(0x0018_9170);
/// Respiratory Signal Source (0018,9171) CS 1
pub const RESPIRATORY_SIGNAL_SOURCE: Tag = Tag::from_u32(0x0018_9171);
/// Bulk Motion Compensation Technique (0018,9172) CS 1
pub const BULK_MOTION_COMPENSATION_TECHNIQUE: Tag = Tag::from_u32(0x0018_9172);
/// Bulk Motion Signal Source (0018,9173) CS 1
pub const BULK_MOTION_SIGNAL_SOURCE: Tag = Tag::from_u32(0x0018_9173);
/// Applicable Safety Standard Agency (0018,9174) CS 1
pub const APPLICABLE_SAFETY_STANDARD_AGENCY: Tag = Tag::from_u32(0x0018_9174);
/// Applicable Safety Standard Description (0018,9175) LO 1
pub const APPLICABLE_SAFETY_STANDARD_DESCRIPTION: Tag = Tag::from_u32(0x0018_9175);
/// Operating Mode Sequence (0018,9176) SQ 1
pub const OPERATING_MODE_SEQUENCE: Tag = Tag::from_u32(0x0018_9176);
/// Operating Mode Type (0018,9177) CS 1
pub const OPERATING_MODE_TYPE: Tag = Tag::from_u32(0x0018_9177);
/// Operating Mode (0018,9178) CS 1
pub const OPERATING_MODE: Tag = Tag::from_u32(0x0018_9178);
/// Specific Absorption Rate Definition (0018,9179) CS 1
pub const SPECIFIC_ABSORPTION_RATE_DEFINITION: Tag = Tag::from_u32(0x0018_9179);
/// Gradient Output Type (0018,9180) CS 1
pub const GRADIENT_OUTPUT_TYPE: Tag = Tag::from_u32(0x0018_9180);
/// Specific Absorption Rate Value (0018,9181) FD 1
pub const SPECIFIC_ABSORPTION_RATE_VALUE: Tag = Tag::from_u32(0x0018_9181);
/// Gradient Output (0018,9182) FD 1
pub const GRADIENT_OUTPUT: Tag = Tag::from_u32(0x0018_9182);
/// Flow Compensation Direction (0018,9183) CS 1
pub const FLOW_COMPENSATION_DIRECTION: Tag = Tag::from_u32(0x0018_9183);
/// Tagging Delay (0018,9184) FD 1
pub const TAGGING_DELAY: Tag = Tag::from_u32(0x0018_9184);
/// Respiratory Motion Compensation Technique Description (0018,9185) ST 1
pub const RESPIRATORY_MOTION_COMPENSATION_TECHNIQUE_DESCRIPTION: Tag = Tag::from_u32(0x0018_9185);
/// Respiratory Signal Source ID (0018,9186) SH 1
pub const RESPIRATORY_SIGNAL_SOURCE_ID: Tag = Tag::from_u32(0x0018_9186);
/// Chemical Shift Minimum Integration Limit in Hz (0018,9195) FD 1, retired
pub const CHEMICAL_SHIFT_MINIMUM_INTEGRATION_LIMIT_IN_HZ: Tag = Tag::from_u32(0x0018_9195);
/// Chemical Shift Maximum Integration Limit in Hz (0018,9196) FD 1, retired
pub const CHEMICAL_SHIFT_MAXIMUM_INTEGRATION_LIMIT_IN_HZ: Tag = Tag::from_u32(0x0018_9196);
/// MR Velocity Encoding Sequence (0018,9197) SQ 1
pub const MR_VELOCITY_ENCODING_SEQUENCE: Tag = Tag::from_u32(0x0018_9197);
/// First Order Phase Correction (0018,9198) CS 1
pub const FIRST_ORDER_PHASE_CORRECTION: Tag = Tag::from_u32(0x0018_9198);
/// Water Referenced Phase Correction (0018,9199) CS 1
pub const WATER_REFERENCED_PHASE_CORRECTION: Tag = Tag::from_u32(0x0018_9199);
/// MR Spectroscopy Acquisition Type (0018,9200) CS 1
pub const MR_SPECTROSCOPY_ACQUISITION_TYPE: Tag = Tag::from_u32(0x0018_9200);
/// Respiratory Cycle Position (0018,9214) CS 1
pub const RESPIRATORY_CYCLE_POSITION: Tag = Tag::from_u32(0x0018_9214);
/// Velocity Encoding Maximum Value (0018,9217) FD 1
pub const VELOCITY_ENCODING_MAXIMUM_VALUE: Tag = Tag::from_u32(0x0018_9217);
/// Tag Spacing Second Dimension (0018,9218) FD 1
pub const TAG_SPACING_SECOND_DIMENSION: Tag = Tag::from_u32(0x0018_9218);
/// Tag Angle Second Axis (0018,9219) SS 1
pub const TAG_ANGLE_SECOND_AXIS: Tag = Tag::from_u32(0x0018_9219);
/// Frame Acquisition Duration (0018,9220) FD 1
pub const FRAME_ACQUISITION_DURATION: Tag = Tag::from_u32(0x0018_9220);
/// MR Image Frame Type Sequence (0018,9226) SQ 1
pub const MR_IMAGE_FRAME_TYPE_SEQUENCE: Tag = Tag::from_u32(0x0018_9226);
/// MR Spectroscopy Frame Type Sequence (0018,9227) SQ 1
pub const MR_SPECTROSCOPY_FRAME_TYPE_SEQUENCE: Tag = Tag::from_u32(0x0018_9227);
/// MR Acquisition Phase Encoding Steps in-plane (0018,9231) US 1
pub const MR_ACQUISITION_PHASE_ENCODING_STEPS_IN_PLANE: Tag = Tag::from_u32(0x0018_9231);
/// MR Acquisition Phase Encoding Steps out-of-plane (0018,9232) US 1
pub const MR_ACQUISITION_PHASE_ENCODING_STEPS_OUT_OF_PLANE: Tag = Tag::from_u32(0x0018_9232);
/// Spectroscopy Acquisition Phase Columns (0018,9234) UL 1
pub const SPECTROSCOPY_ACQUISITION_PHASE_COLUMNS: Tag = Tag::from_u32(0x0018_9234);
/// Cardiac Cycle Position (0018,9236) CS 1
pub const CARDIAC_CYCLE_POSITION: Tag = Tag::from_u32(0x0018_9236);
/// Specific Absorption Rate Sequence (0018,9239) SQ 1
pub const SPECIFIC_ABSORPTION_RATE_SEQUENCE: Tag = Tag::from_u32(0x0018_9239);
/// RF Echo Train Length (0018,9240) US 1
pub const RF_ECHO_TRAIN_LENGTH: Tag = Tag::from_u32(0x0018_9240);
/// Gradient Echo Train Length (0018,9241) US 1
pub const GRADIENT_ECHO_TRAIN_LENGTH: Tag = Tag::from_u32(0x0018_9241);
/// Arterial Spin Labeling Contrast (0018,9250) CS 1
pub const ARTERIAL_SPIN_LABELING_CONTRAST: Tag = Tag::from_u32(0x0018_9250);
/// MR Arterial Spin Labeling Sequence (0018,9251) SQ 1
pub const MR_ARTERIAL_SPIN_LABELING_SEQUENCE: Tag = Tag::from_u32(0x0018_9251);
/// ASL Technique Description (0018,9252) LO 1
pub const ASL_TECHNIQUE_DESCRIPTION: Tag = Tag::from_u32(0x0018_9252);
/// ASL Slab Number (0018,9253) US 1
pub const ASL_SLAB_NUMBER: Tag = Tag::from_u32(0x0018_9253);
/// ASL Slab Thickness (0018,9254) FD 1
pub const ASL_SLAB_THICKNESS: Tag = Tag::from_u32(0x0018_9254);
/// ASL Slab Orientation (0018,9255) FD 3
pub const ASL_SLAB_ORIENTATION: Tag = Tag::from_u32(0x0018_9255);
/// ASL Mid Slab Position (0018,9256) FD 3
pub const ASL_MID_SLAB_POSITION: Tag = Tag::from_u32(0x0018_9256);
/// ASL Context (0018,9257) CS 1
pub const ASL_CONTEXT: Tag = Tag::from_u32(0x0018_9257);
/// ASL Pulse Train Duration (0018,9258) UL 1
pub const ASL_PULSE_TRAIN_DURATION: Tag = Tag::from_u32(0x0018_9258);
/// ASL Crusher Flag (0018,9259) CS 1
pub const ASL_CRUSHER_FLAG: Tag = Tag::from_u32(0x0018_9259);
/// ASL Crusher Flow Limit (0018,925A) FD 1
pub const ASL_CRUSHER_FLOW_LIMIT: Tag = Tag::from_u32(0x0018_925A);
/// ASL Crusher Description (0018,925B) LO 1
pub const ASL_CRUSHER_DESCRIPTION: Tag = Tag::from_u32(0x0018_925B);
/// ASL Bolus Cut-off Flag (0018,925C) CS 1
pub const ASL_BOLUS_CUTOFF_FLAG: Tag = Tag::from_u32(0x0018_925C);
/// ASL Bolus Cut-off Timing Sequence (0018,925D) SQ 1
pub const ASL_BOLUS_CUTOFF_TIMING_SEQUENCE: Tag = Tag::from_u32(0x0018_925D);
/// ASL Bolus Cut-off Technique (0018,925E) LO 1
pub const ASL_BOLUS_CUTOFF_TECHNIQUE: Tag = Tag::from_u32(0x0018_925E);
/// ASL Bolus Cut-off Delay Time (0018,925F) UL 1
pub const ASL_BOLUS_CUTOFF_DELAY_TIME: Tag = Tag::from_u32(0x0018_925F);
/// ASL Slab Sequence (0018,9260) SQ 1
pub const ASL_SLAB_SEQUENCE: Tag = Tag::from_u32(0x0018_9260);
/// Chemical Shift Minimum Integration Limit in ppm (0018,9295) FD 1
pub const CHEMICAL_SHIFT_MINIMUM_INTEGRATION_LIMIT_INPPM: Tag = Tag::from_u32(0x0018_9295);
/// Chemical Shift Maximum Integration Limit in ppm (0018,9296) FD 1
pub const CHEMICAL_SHIFT_MAXIMUM_INTEGRATION_LIMIT_INPPM: Tag = Tag::from_u32(0x0018_9296);
/// Water Reference Acquisition (0018,9297) CS 1
pub const WATER_REFERENCE_ACQUISITION: Tag = Tag::from_u32(0x0018_9297);
/// Echo Peak Position (0018,9298) IS 1
pub const ECHO_PEAK_POSITION: Tag = Tag::from_u32(0x0018_9298);
/// CT Acquisition Type Sequence (0018,9301) SQ 1
pub const CT_ACQUISITION_TYPE_SEQUENCE: Tag = Tag::from_u32(0x0018_9301);
/// Acquisition Type (0018,9302) CS 1
pub const ACQUISITION_TYPE: Tag = Tag::from_u32(0x0018_9302);
/// Tube Angle (0018,9303) FD 1
pub const TUBE_ANGLE: Tag = Tag::from_u32(0x0018_9303);
/// CT Acquisition Details Sequence (0018,9304) SQ 1
pub const CT_ACQUISITION_DETAILS_SEQUENCE: Tag = Tag::from_u32(0x0018_9304);
/// Revolution Time (0018,9305) FD 1
pub const REVOLUTION_TIME: Tag = Tag::from_u32(0x0018_9305);
/// Single Collimation Width (0018,9306) FD 1
pub const SINGLE_COLLIMATION_WIDTH: Tag = Tag::from_u32(0x0018_9306);
/// Total Collimation Width (0018,9307) FD 1
pub const TOTAL_COLLIMATION_WIDTH: Tag = Tag::from_u32(0x0018_9307);
/// CT Table Dynamics Sequence (0018,9308) SQ 1
pub const CT_TABLE_DYNAMICS_SEQUENCE: Tag = Tag::from_u32(0x0018_9308);
/// Table Speed (0018,9309) FD 1
pub const TABLE_SPEED: Tag = Tag::from_u32(0x0018_9309);
/// Table Feed per Rotation (0018,9310) FD 1
pub const TABLE_FEED_PER_ROTATION: Tag = Tag::from_u32(0x0018_9310);
/// Spiral Pitch Factor (0018,9311) FD 1
pub const SPIRAL_PITCH_FACTOR: Tag = Tag::from_u32(0x0018_9311);
/// CT Geometry Sequence (0018,9312) SQ 1
pub const CT_GEOMETRY_SEQUENCE: Tag = Tag::from_u32(0x0018_9312);
/// Data Collection Center (Patient) (0018,9313) FD 3
pub const DATA_COLLECTION_CENTER_PATIENT: Tag = Tag::from_u32(0x0018_9313);
/// CT Reconstruction Sequence (0018,9314) SQ 1
pub const CT_RECONSTRUCTION_SEQUENCE: Tag = Tag::from_u32(0x0018_9314);
/// Reconstruction Algorithm (0018,9315) CS 1
pub const RECONSTRUCTION_ALGORITHM: Tag = Tag::from_u32(0x0018_9315);
/// Convolution Kernel Group (0018,9316) CS 1
pub const CONVOLUTION_KERNEL_GROUP: Tag = Tag::from_u32(0x0018_9316);
/// Reconstruction Field of View (0018,9317) FD 2
pub const RECONSTRUCTION_FIELD_OF_VIEW: Tag = Tag::from_u32(0x0018_9317);
/// Reconstruction Target Center (Patient) (0018,9318) FD 3
pub const RECONSTRUCTION_TARGET_CENTER_PATIENT: Tag = Tag::from_u32(0x0018_9318);
/// Reconstruction Angle (0018,9319) FD 1
pub const RECONSTRUCTION_ANGLE: Tag = Tag::from_u32(0x0018_9319);
/// Image Filter (0018,9320) SH 1
pub const IMAGE_FILTER: Tag = Tag::from_u32(0x0018_9320);
/// CT Exposure Sequence (0018,9321) SQ 1
pub const CT_EXPOSURE_SEQUENCE: Tag = Tag::from_u32(0x0018_9321);
/// Reconstruction Pixel Spacing (0018,9322) FD 2
pub const RECONSTRUCTION_PIXEL_SPACING: Tag = Tag::from_u32(0x0018_9322);
/// Exposure Modulation Type (0018,9323) CS 1-n
pub const EXPOSURE_MODULATION_TYPE: Tag = Tag::from_u32(0x0018_9323);
/// Estimated Dose Saving (0018,9324) FD 1, retired
pub const ESTIMATED_DOSE_SAVING: Tag = Tag::from_u32(0x0018_9324);
/// CT X-Ray Details Sequence (0018,9325) SQ 1
pub const CTX_RAY_DETAILS_SEQUENCE: Tag = Tag::from_u32(0x0018_9325);
/// CT Position Sequence (0018,9326) SQ 1
pub const CT_POSITION_SEQUENCE: Tag = Tag::from_u32(0x0018_9326);
/// Table Position (0018,9327) FD 1
pub const TABLE_POSITION: Tag = Tag::from_u32(0x0018_9327);
/// Exposure Time in ms (0018,9328) FD 1
pub const EXPOSURE_TIME_IN_MS: Tag = Tag::from_u32(0x0018_9328);
/// CT Image Frame Type Sequence (0018,9329) SQ 1
pub const CT_IMAGE_FRAME_TYPE_SEQUENCE: Tag = Tag::from_u32(0x0018_9329);
/// X-Ray Tube Current in mA (0018,9330) FD 1
pub const X_RAY_TUBE_CURRENT_IN_MA: Tag = Tag::from_u32(0x0018_9330);
/// Exposure in mAs (0018,9332) FD 1
pub const EXPOSURE_IN_MAS: Tag = Tag::from_u32(0x0018_9332);
/// Constant Volume Flag (0018,9333) CS 1
pub const CONSTANT_VOLUME_FLAG: Tag = Tag::from_u32(0x0018_9333);
/// Fluoroscopy Flag (0018,9334) CS 1
pub const FLUOROSCOPY_FLAG: Tag = Tag::from_u32(0x0018_9334);
/// Distance Source to Data Collection Center (0018,9335) FD 1
pub const DISTANCE_SOURCE_TO_DATA_COLLECTION_CENTER: Tag = Tag::from_u32(0x0018_9335);
/// Contrast/Bolus Agent Number (0018,9337) US 1
pub const CONTRAST_BOLUS_AGENT_NUMBER: Tag = Tag::from_u32(0x0018_9337);
/// Contrast/Bolus Ingredient Code Sequence (0018,9338) SQ 1
pub const CONTRAST_BOLUS_INGREDIENT_CODE_SEQUENCE: Tag = Tag::from_u32(0x0018_9338);
/// Contrast Administration Profile Sequence (0018,9340) SQ 1
pub const CONTRAST_ADMINISTRATION_PROFILE_SEQUENCE: Tag = Tag::from_u32(0x0018_9340);
/// Contrast/Bolus Usage Sequence (0018,9341) SQ 1
pub const CONTRAST_BOLUS_USAGE_SEQUENCE: Tag = Tag::from_u32(0x0018_9341);
/// Contrast/Bolus Agent Administered (0018,9342) CS 1
pub const CONTRAST_BOLUS_AGENT_ADMINISTERED: Tag = Tag::from_u32(0x0018_9342);
/// Contrast/Bolus Agent Detected (0018,9343) CS 1
pub const CONTRAST_BOLUS_AGENT_DETECTED: Tag = Tag::from_u32(0x0018_9343);
/// Contrast/Bolus Agent Phase (0018,9344) CS 1
pub const CONTRAST_BOLUS_AGENT_PHASE: Tag = Tag::from_u32(0x0018_9344);
/// CTDIvol (0018,9345) FD 1
pub const CTD_IVOL: Tag = Tag::from_u32(0x0018_9345);
/// CTDI Phantom Type Code Sequence (0018,9346) SQ 1
pub const CTDI_PHANTOM_TYPE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0018_9346);
/// Calcium Scoring Mass Factor Patient (0018,9351) FL 1
pub const CALCIUM_SCORING_MASS_FACTOR_PATIENT: Tag = Tag::from_u32(0x0018_9351);
/// Calcium Scoring Mass Factor Device (0018,9352) FL 3
pub const CALCIUM_SCORING_MASS_FACTOR_DEVICE: Tag = Tag::from_u32(0x0018_9352);
/// Energy Weighting Factor (0018,9353) FL 1
pub const ENERGY_WEIGHTING_FACTOR: Tag = Tag::from_u32(0x0018_9353);
/// CT Additional X-Ray Source Sequence (0018,9360) SQ 1
pub const CT_ADDITIONAL_X_RAY_SOURCE_SEQUENCE: Tag = Tag::from_u32(0x0018_9360);
/// Multi-energy CT Acquisition (0018,9361) CS 1
pub const MULTIENERGY_CT_ACQUISITION: Tag = Tag::from_u32(0x0018_9361);
/// Multi-energy CT Acquisition Sequence (0018,9362) SQ 1
pub const MULTIENERGY_CT_ACQUISITION_SEQUENCE: Tag = Tag::from_u32(0x0018_9362);
/// Multi-energy CT Processing Sequence (0018,9363) SQ 1
pub const MULTIENERGY_CT_PROCESSING_SEQUENCE: Tag = Tag::from_u32(0x0018_9363);
/// Multi-energy CT Characteristics Sequence (0018,9364) SQ 1
pub const MULTIENERGY_CT_CHARACTERISTICS_SEQUENCE: Tag = Tag::from_u32(0x0018_9364);
/// Multi-energy CT X-Ray Source Sequence (0018,9365) SQ 1
pub const MULTIENERGY_CTX_RAY_SOURCE_SEQUENCE: Tag = Tag::from_u32(0x0018_9365);
/// X-Ray Source Index (0018,9366) US 1
pub const X_RAY_SOURCE_INDEX: Tag = Tag::from_u32(0x0018_9366);
/// X-Ray Source ID (0018,9367) UC 1
pub const X_RAY_SOURCE_ID: Tag = Tag::from_u32(0x0018_9367);
/// Multi-energy Source Technique (0018,9368) CS 1
pub const MULTIENERGY_SOURCE_TECHNIQUE: Tag = Tag::from_u32(0x0018_9368);
/// Source Start DateTime (0018,9369) DT 1
pub const SOURCE_START_DATE_TIME: Tag = Tag::from_u32(0x0018_9369);
/// Source End DateTime (0018,936A) DT 1
pub const SOURCE_END_DATE_TIME: Tag = Tag::from_u32(0x0018_936A);
/// Switching Phase Number (0018,936B) US 1
pub const SWITCHING_PHASE_NUMBER: Tag = Tag::from_u32(0x0018_936B);
/// Switching Phase Nominal Duration (0018,936C) DS 1
pub const SWITCHING_PHASE_NOMINAL_DURATION: Tag = Tag::from_u32(0x0018_936C);
/// Switching Phase Transition Duration (0018,936D) DS 1
pub const SWITCHING_PHASE_TRANSITION_DURATION: Tag = Tag::from_u32(0x0018_936D);
/// Effective Bin Energy (0018,936E) DS 1
pub const EFFECTIVE_BIN_ENERGY: Tag = Tag::from_u32(0x0018_936E);
/// Multi-energy CT X-Ray Detector Sequence (0018,936F) SQ 1
pub const MULTIENERGY_CTX_RAY_DETECTOR_SEQUENCE: Tag = Tag::from_u32(0x0018_936F);
/// X-Ray Detector Index (0018,9370) US 1
pub const X_RAY_DETECTOR_INDEX: Tag = Tag::from_u32(0x0018_9370);
/// X-Ray Detector ID (0018,9371) UC 1
pub const X_RAY_DETECTOR_ID: Tag = Tag::from_u32(0x0018_9371);
/// Multi-energy Detector Type (0018,9372) CS 1
pub const MULTIENERGY_DETECTOR_TYPE: Tag = Tag::from_u32(0x0018_9372);
/// X-Ray Detector Label (0018,9373) ST 1
pub const X_RAY_DETECTOR_LABEL: Tag = Tag::from_u32(0x0018_9373);
/// Nominal Max Energy (0018,9374) DS 1
pub const NOMINAL_MAX_ENERGY: Tag = Tag::from_u32(0x0018_9374);
/// Nominal Min Energy (0018,9375) DS 1
pub const NOMINAL_MIN_ENERGY: Tag = Tag::from_u32(0x0018_9375);
/// Referenced X-Ray Detector Index (0018,9376) US 1-n
pub const REFERENCED_X_RAY_DETECTOR_INDEX: Tag = Tag::from_u32(0x0018_9376);
/// Referenced X-Ray Source Index (0018,9377) US 1-n
pub const REFERENCED_X_RAY_SOURCE_INDEX: Tag = Tag::from_u32(0x0018_9377);
/// Referenced Path Index (0018,9378) US 1-n
pub const REFERENCED_PATH_INDEX: Tag = Tag::from_u32(0x0018_9378);
/// Multi-energy CT Path Sequence (0018,9379) SQ 1
pub const MULTIENERGY_CT_PATH_SEQUENCE: Tag = Tag::from_u32(0x0018_9379);
/// Multi-energy CT Path Index (0018,937A) US 1
pub const MULTIENERGY_CT_PATH_INDEX: Tag = Tag::from_u32(0x0018_937A);
/// Multi-energy Acquisition Description (0018,937B) UT 1
pub const MULTIENERGY_ACQUISITION_DESCRIPTION: Tag = Tag::from_u32(0x0018_937B);
/// Monoenergetic Energy Equivalent (0018,937C) FD 1
pub const MONOENERGETIC_ENERGY_EQUIVALENT: Tag = Tag::from_u32(0x0018_937C);
/// Material Code Sequence (0018,937D) SQ 1
pub const MATERIAL_CODE_SEQUENCE: Tag = Tag::from_u32(0x0018_937D);
/// Decomposition Method (0018,937E) CS 1
pub const DECOMPOSITION_METHOD: Tag = Tag::from_u32(0x0018_937E);
/// Decomposition Description (0018,937F) UT 1
pub const DECOMPOSITION_DESCRIPTION: Tag = Tag::from_u32(0x0018_937F);
/// Decomposition Algorithm Identification Sequence (0018,9380) SQ 1
pub const DECOMPOSITION_ALGORITHM_IDENTIFICATION_SEQUENCE: Tag = Tag::from_u32(0x0018_9380);
/// Decomposition Material Sequence (0018,9381) SQ 1
pub const DECOMPOSITION_MATERIAL_SEQUENCE: Tag = Tag::from_u32(0x0018_9381);
/// Material Attenuation Sequence (0018,9382) SQ 1
pub const MATERIAL_ATTENUATION_SEQUENCE: Tag = Tag::from_u32(0x0018_9382);
/// Photon Energy (0018,9383) DS 1
pub const PHOTON_ENERGY: Tag = Tag::from_u32(0x0018_9383);
/// X-Ray Mass Attenuation Coefficient (0018,9384) DS 1
pub const X_RAY_MASS_ATTENUATION_COEFFICIENT: Tag = Tag::from_u32(0x0018_9384);
/// Metal Artifact Reduction Sequence (0018,9390) SQ 1
pub const METAL_ARTIFACT_REDUCTION_SEQUENCE: Tag = Tag::from_u32(0x0018_9390);
/// Metal Artifact Reduction Applied (0018,9391) CS 1
pub const METAL_ARTIFACT_REDUCTION_APPLIED: Tag = Tag::from_u32(0x0018_9391);
/// Metal Artifact Reduction Algorithm Identification Sequence (0018,9392) SQ 1
pub const METAL_ARTIFACT_REDUCTION_ALGORITHM_IDENTIFICATION_SEQUENCE: Tag = Tag::from_u32(0x0018_9392);
/// Projection Pixel Calibration Sequence (0018,9401) SQ 1
pub const PROJECTION_PIXEL_CALIBRATION_SEQUENCE: Tag = Tag::from_u32(0x0018_9401);
/// Distance Source to Isocenter (0018,9402) FL 1
pub const DISTANCE_SOURCE_TO_ISOCENTER: Tag = Tag::from_u32(0x0018_9402);
/// Distance Object to Table Top (0018,9403) FL 1
pub const DISTANCE_OBJECT_TO_TABLE_TOP: Tag = Tag::from_u32(0x0018_9403);
/// Object Pixel Spacing in Center of Beam (0018,9404) FL 2
pub const OBJECT_PIXEL_SPACING_IN_CENTER_OF_BEAM: Tag = Tag::from_u32(0x0018_9404);
/// Positioner Position Sequence (0018,9405) SQ 1
pub const POSITIONER_POSITION_SEQUENCE: Tag = Tag::from_u32(0x0018_9405);
/// Table Position Sequence (0018,9406) SQ 1
pub const TABLE_POSITION_SEQUENCE: Tag = Tag::from_u32(0x0018_9406);
/// Collimator Shape Sequence (0018,9407) SQ 1
pub const COLLIMATOR_SHAPE_SEQUENCE: Tag = Tag::from_u32(0x0018_9407);
/// Planes in Acquisition (0018,9410) CS 1
pub const PLANES_IN_ACQUISITION: Tag = Tag::from_u32(0x0018_9410);
/// XA/XRF Frame Characteristics Sequence (0018,9412) SQ 1
pub const XAXRF_FRAME_CHARACTERISTICS_SEQUENCE: Tag = Tag::from_u32(0x0018_9412);
/// Frame Acquisition Sequence (0018,9417) SQ 1
pub const FRAME_ACQUISITION_SEQUENCE: Tag = Tag::from_u32(0x0018_9417);
/// X-Ray Receptor Type (0018,9420) CS 1
pub const X_RAY_RECEPTOR_TYPE: Tag = Tag::from_u32(0x0018_9420);
/// Acquisition Protocol Name (0018,9423) LO 1
pub const ACQUISITION_PROTOCOL_NAME: Tag = Tag::from_u32(0x0018_9423);
/// Acquisition Protocol Description (0018,9424) LT 1
pub const ACQUISITION_PROTOCOL_DESCRIPTION: Tag = Tag::from_u32(0x0018_9424);
/// Contrast/Bolus Ingredient Opaque (0018,9425) CS 1
pub const CONTRAST_BOLUS_INGREDIENT_OPAQUE: Tag = Tag::from_u32(0x0018_9425);
/// Distance Receptor Plane to Detector Housing (0018,9426) FL 1
pub const DISTANCE_RECEPTOR_PLANE_TO_DETECTOR_HOUSING: Tag = Tag::from_u32(0x0018_9426);
/// Intensifier Active Shape (0018,9427) CS 1
pub const INTENSIFIER_ACTIVE_SHAPE: Tag = Tag::from_u32(0x0018_9427);
/// Intensifier Active Dimension(s) (0018,9428) FL 1-2
pub const INTENSIFIER_ACTIVE_DIMENSIONS: Tag = Tag::from_u32(0x0018_9428);
/// Physical Detector Size (0018,9429) FL 2
pub const PHYSICAL_DETECTOR_SIZE: Tag = Tag::from_u32(0x0018_9429);
/// Position of Isocenter Projection (0018,9430) FL 2
pub const POSITION_OF_ISOCENTER_PROJECTION: Tag = Tag::from_u32(0x0018_9430);
/// Field of View Sequence (0018,9432) SQ 1
pub const FIELD_OF_VIEW_SEQUENCE: Tag = Tag::from_u32(0x0018_9432);
/// Field of View Description (0018,9433) LO 1
pub const FIELD_OF_VIEW_DESCRIPTION: Tag = Tag::from_u32(0x0018_9433);
/// Exposure Control Sensing Regions Sequence (0018,9434) SQ 1
pub const EXPOSURE_CONTROL_SENSING_REGIONS_SEQUENCE: Tag = Tag::from_u32(0x0018_9434);
/// Exposure Control Sensing Region Shape (0018,9435) CS 1
pub const EXPOSURE_CONTROL_SENSING_REGION_SHAPE: Tag = Tag::from_u32(0x0018_9435);
/// Exposure Control Sensing Region Left Vertical Edge (0018,9436) SS 1
pub const EXPOSURE_CONTROL_SENSING_REGION_LEFT_VERTICAL_EDGE: Tag = Tag::from_u32(0x0018_9436);
/// Exposure Control Sensing Region Right Vertical Edge (0018,9437) SS 1
pub const EXPOSURE_CONTROL_SENSING_REGION_RIGHT_VERTICAL_EDGE: Tag = Tag::from_u32(0x0018_9437);
/// Exposure Control Sensing Region Upper Horizontal Edge (0018,9438) SS 1
pub const EXPOSURE_CONTROL_SENSING_REGION_UPPER_HORIZONTAL_EDGE: Tag = Tag::from_u32(0x0018_9438);
/// Exposure Control Sensing Region Lower Horizontal Edge (0018,9439) SS 1
pub const EXPOSURE_CONTROL_SENSING_REGION_LOWER_HORIZONTAL_EDGE: Tag = Tag::from_u32(0x0018_9439);
/// Center of Circular Exposure Control Sensing Region (0018,9440) SS 2
pub const CENTER_OF_CIRCULAR_EXPOSURE_CONTROL_SENSING_REGION: Tag = Tag::from_u32(0x0018_9440);
/// Radius of Circular Exposure Control Sensing Region (0018,9441) US 1
pub const RADIUS_OF_CIRCULAR_EXPOSURE_CONTROL_SENSING_REGION: Tag = Tag::from_u32(0x0018_9441);
/// Vertices of the Polygonal Exposure Control Sensing Region (0018,9442) SS 2-n
pub const VERTICES_OF_THE_POLYGONAL_EXPOSURE_CONTROL_SENSING_REGION: Tag = Tag::from_u32(0x0018_9442);
/// Column Angulation (Patient) (0018,9447) FL 1
pub const COLUMN_ANGULATION_PATIENT: Tag = Tag::from_u32(0x0018_9447);
/// Beam Angle (0018,9449) FL 1
pub const BEAM_ANGLE: Tag = Tag::from_u32(0x0018_9449);
/// Frame Detector Parameters Sequence (0018,9451) SQ 1
pub const FRAME_DETECTOR_PARAMETERS_SEQUENCE: Tag = Tag::from_u32(0x0018_9451);
/// Calculated Anatomy Thickness (0018,9452) FL 1
pub const CALCULATED_ANATOMY_THICKNESS: Tag = Tag::from_u32(0x0018_9452);
/// Calibration Sequence (0018,9455) SQ 1
pub const CALIBRATION_SEQUENCE: Tag = Tag::from_u32(0x0018_9455);
/// Object Thickness Sequence (0018,9456) SQ 1
pub const OBJECT_THICKNESS_SEQUENCE: Tag = Tag::from_u32(0x0018_9456);
/// Plane Identification (0018,9457) CS 1
pub const PLANE_IDENTIFICATION: Tag = Tag::from_u32(0x0018_9457);
/// Field of View Dimension(s) in Float (0018,9461) FL 1-2
pub const FIELD_OF_VIEW_DIMENSIONS_IN_FLOAT: Tag = Tag::from_u32(0x0018_9461);
/// Isocenter Reference System Sequence (0018,9462) SQ 1
pub const ISOCENTER_REFERENCE_SYSTEM_SEQUENCE: Tag = Tag::from_u32(0x0018_9462);
/// Positioner Isocenter Primary Angle (0018,9463) FL 1
pub const POSITIONER_ISOCENTER_PRIMARY_ANGLE: Tag = Tag::from_u32(0x0018_9463);
/// Positioner Isocenter Secondary Angle (0018,9464) FL 1
pub const POSITIONER_ISOCENTER_SECONDARY_ANGLE: Tag = Tag::from_u32(0x0018_9464);
/// Positioner Isocenter Detector Rotation Angle (0018,9465) FL 1
pub const POSITIONER_ISOCENTER_DETECTOR_ROTATION_ANGLE: Tag = Tag::from_u32(0x0018_9465);
/// Table X Position to Isocenter (0018,9466) FL 1
pub const TABLE_X_POSITION_TO_ISOCENTER: Tag = Tag::from_u32(0x0018_9466);
/// Table Y Position to Isocenter (0018,9467) FL 1
pub const TABLE_Y_POSITION_TO_ISOCENTER: Tag = Tag::from_u32(0x0018_9467);
/// Table Z Position to Isocenter (0018,9468) FL 1
pub const TABLE_Z_POSITION_TO_ISOCENTER: Tag = Tag::from_u32(0x0018_9468);
/// Table Horizontal Rotation Angle (0018,9469) FL 1
pub const TABLE_HORIZONTAL_ROTATION_ANGLE: Tag = Tag::from_u32(0x0018_9469);
/// Table Head Tilt Angle (0018,9470) FL 1
pub const TABLE_HEAD_TILT_ANGLE: Tag = Tag::from_u32(0x0018_9470);
/// Table Cradle Tilt Angle (0018,9471) FL 1
pub const TABLE_CRADLE_TILT_ANGLE: Tag = Tag::from_u32(0x0018_9471);
/// Frame Display Shutter Sequence (0018,9472) SQ 1
pub const FRAME_DISPLAY_SHUTTER_SEQUENCE: Tag = Tag::from_u32(0x0018_9472);
/// Acquired Image Area Dose Product (0018,9473) FL 1
pub const ACQUIRED_IMAGE_AREA_DOSE_PRODUCT: Tag = Tag::from_u32(0x0018_9473);
/// C-arm Positioner Tabletop Relationship (0018,9474) CS 1
pub const C_ARM_POSITIONER_TABLETOP_RELATIONSHIP: Tag = Tag::from_u32(0x0018_9474);
/// X-Ray Geometry Sequence (0018,9476) SQ 1
pub const X_RAY_GEOMETRY_SEQUENCE: Tag = Tag::from_u32(0x0018_9476);
/// Irradiation Event Identification Sequence (0018,9477) SQ 1
pub const IRRADIATION_EVENT_IDENTIFICATION_SEQUENCE: Tag = Tag::from_u32(0x0018_9477);
/// X-Ray 3D Frame Type Sequence (0018,9504) SQ 1
pub const X_RAY_3D_FRAME_TYPE_SEQUENCE: Tag = Tag::from_u32(0x0018_9504);
/// Contributing Sources Sequence (0018,9506) SQ 1
pub const CONTRIBUTING_SOURCES_SEQUENCE: Tag = Tag::from_u32(0x0018_9506);
/// X-Ray 3D Acquisition Sequence (0018,9507) SQ 1
pub const X_RAY_3D_ACQUISITION_SEQUENCE: Tag = Tag::from_u32(0x0018_9507);
/// Primary Positioner Scan Arc (0018,9508) FL 1
pub const PRIMARY_POSITIONER_SCAN_ARC: Tag = Tag::from_u32(0x0018_9508);
/// Secondary Positioner Scan Arc (0018,9509) FL 1
pub const SECONDARY_POSITIONER_SCAN_ARC: Tag = Tag::from_u32(0x0018_9509);
/// Primary Positioner Scan Start Angle (0018,9510) FL 1
pub const PRIMARY_POSITIONER_SCAN_START_ANGLE: Tag = Tag::from_u32(0x0018_9510);
/// Secondary Positioner Scan Start Angle (0018,9511) FL 1
pub const SECONDARY_POSITIONER_SCAN_START_ANGLE: Tag = Tag::from_u32(0x0018_9511);
/// Primary Positioner Increment (0018,9514) FL 1
pub const PRIMARY_POSITIONER_INCREMENT: Tag = Tag::from_u32(0x0018_9514);
/// Secondary Positioner Increment (0018,9515) FL 1
pub const SECONDARY_POSITIONER_INCREMENT: Tag = Tag::from_u32(0x0018_9515);
/// Start Acquisition DateTime (0018,9516) DT 1
pub const START_ACQUISITION_DATE_TIME: Tag = Tag::from_u32(0x0018_9516);
/// End Acquisition DateTime (0018,9517) DT 1
pub const END_ACQUISITION_DATE_TIME: Tag = Tag::from_u32(0x0018_9517);
/// Primary Positioner Increment Sign (0018,9518) SS 1
pub const PRIMARY_POSITIONER_INCREMENT_SIGN: Tag = Tag::from_u32(0x0018_9518);
/// Secondary Positioner Increment Sign (0018,9519) SS 1
pub const SECONDARY_POSITIONER_INCREMENT_SIGN: Tag = Tag::from_u32(0x0018_9519);
/// Application Name (0018,9524) LO 1
pub const APPLICATION_NAME: Tag = Tag::from_u32(0x0018_9524);
/// Application Version (0018,9525) LO 1
pub const APPLICATION_VERSION: Tag = Tag::from_u32(0x0018_9525);
/// Application Manufacturer (0018,9526) LO 1
pub const APPLICATION_MANUFACTURER: Tag = Tag::from_u32(0x0018_9526);
/// Algorithm Type (0018,9527) CS 1
pub const ALGORITHM_TYPE: Tag = Tag::from_u32(0x0018_9527);
/// Algorithm Description (0018,9528) LO 1
pub const ALGORITHM_DESCRIPTION: Tag = Tag::from_u32(0x0018_9528);
/// X-Ray 3D Reconstruction Sequence (0018,9530) SQ 1
pub const X_RAY_3D_RECONSTRUCTION_SEQUENCE: Tag = Tag::from_u32(0x0018_9530);
/// Reconstruction Description (0018,9531) LO 1
pub const RECONSTRUCTION_DESCRIPTION: Tag = Tag::from_u32(0x0018_9531);
/// Per Projection Acquisition Sequence (0018,9538) SQ 1
pub const PER_PROJECTION_ACQUISITION_SEQUENCE: Tag = Tag::from_u32(0x0018_9538);
/// Detector Position Sequence (0018,9541) SQ 1
pub const DETECTOR_POSITION_SEQUENCE: Tag = Tag::from_u32(0x0018_9541);
/// X-Ray Acquisition Dose Sequence (0018,9542) SQ 1
pub const X_RAY_ACQUISITION_DOSE_SEQUENCE: Tag = Tag::from_u32(0x0018_9542);
/// X-Ray Source Isocenter Primary Angle (0018,9543) FD 1
pub const X_RAY_SOURCE_ISOCENTER_PRIMARY_ANGLE: Tag = Tag::from_u32(0x0018_9543);
/// X-Ray Source Isocenter Secondary Angle (0018,9544) FD 1
pub const X_RAY_SOURCE_ISOCENTER_SECONDARY_ANGLE: Tag = Tag::from_u32(0x0018_9544);
/// Breast Support Isocenter Primary Angle (0018,9545) FD 1
pub const BREAST_SUPPORT_ISOCENTER_PRIMARY_ANGLE: Tag = Tag::from_u32(0x0018_9545);
/// Breast Support Isocenter Secondary Angle (0018,9546) FD 1
pub const BREAST_SUPPORT_ISOCENTER_SECONDARY_ANGLE: Tag = Tag::from_u32(0x0018_9546);
/// Breast Support X Position to Isocenter (0018,9547) FD 1
pub const BREAST_SUPPORT_X_POSITION_TO_ISOCENTER: Tag = Tag::from_u32(0x0018_9547);
/// Breast Support Y Position to Isocenter (0018,9548) FD 1
pub const BREAST_SUPPORT_Y_POSITION_TO_ISOCENTER: Tag = Tag::from_u32(0x0018_9548);
/// Breast Support Z Position to Isocenter (0018,9549) FD 1
pub const BREAST_SUPPORT_Z_POSITION_TO_ISOCENTER: Tag = Tag::from_u32(0x0018_9549);
/// Detector Isocenter Primary Angle (0018,9550) FD 1
pub const DETECTOR_ISOCENTER_PRIMARY_ANGLE: Tag = Tag::from_u32(0x0018_9550);
/// Detector Isocenter Secondary Angle (0018,9551) FD 1
pub const DETECTOR_ISOCENTER_SECONDARY_ANGLE: Tag = Tag::from_u32(0x0018_9551);
/// Detector X Position to Isocenter (0018,9552) FD 1
pub const DETECTOR_X_POSITION_TO_ISOCENTER: Tag = Tag::from_u32(0x0018_9552);
/// Detector Y Position to Isocenter (0018,9553) FD 1
pub const DETECTOR_Y_POSITION_TO_ISOCENTER: Tag = Tag::from_u32(0x0018_9553);
/// Detector Z Position to Isocenter (0018,9554) FD 1
pub const DETECTOR_Z_POSITION_TO_ISOCENTER: Tag = Tag::from_u32(0x0018_9554);
/// X-Ray Grid Sequence (0018,9555) SQ 1
pub const X_RAY_GRID_SEQUENCE: Tag = Tag::from_u32(0x0018_9555);
/// X-Ray Filter Sequence (0018,9556) SQ 1
pub const X_RAY_FILTER_SEQUENCE: Tag = Tag::from_u32(0x0018_9556);
/// Detector Active Area TLHC Position (0018,9557) FD 3
pub const DETECTOR_ACTIVE_AREA_TLHC_POSITION: Tag = Tag::from_u32(0x0018_9557);
/// Detector Active Area Orientation (0018,9558) FD 6
pub const DETECTOR_ACTIVE_AREA_ORIENTATION: Tag = Tag::from_u32(0x0018_9558);
/// Positioner Primary Angle Direction (0018,9559) CS 1
pub const POSITIONER_PRIMARY_ANGLE_DIRECTION: Tag = Tag::from_u32(0x0018_9559);
/// Diffusion b-matrix Sequence (0018,9601) SQ 1
pub const DIFFUSION_B_MATRIX_SEQUENCE: Tag = Tag::from_u32(0x0018_9601);
/// Diffusion b-value XX (0018,9602) FD 1
pub const DIFFUSION_B_VALUE_XX: Tag = Tag::from_u32(0x0018_9602);
/// Diffusion b-value XY (0018,9603) FD 1
pub const DIFFUSION_B_VALUE_XY: Tag = Tag::from_u32(0x0018_9603);
/// Diffusion b-value XZ (0018,9604) FD 1
pub const DIFFUSION_B_VALUE_XZ: Tag = Tag::from_u32(0x0018_9604);
/// Diffusion b-value YY (0018,9605) FD 1
pub const DIFFUSION_B_VALUE_YY: Tag = Tag::from_u32(0x0018_9605);
/// Diffusion b-value YZ (0018,9606) FD 1
pub const DIFFUSION_B_VALUE_YZ: Tag = Tag::from_u32(0x0018_9606);
/// Diffusion b-value ZZ (0018,9607) FD 1
pub const DIFFUSION_B_VALUE_ZZ: Tag = Tag::from_u32(0x0018_9607);
/// Functional MR Sequence (0018,9621) SQ 1
pub const FUNCTIONAL_MR_SEQUENCE: Tag = Tag::from_u32(0x0018_9621);
/// Functional Settling Phase Frames Present (0018,9622) CS 1
pub const FUNCTIONAL_SETTLING_PHASE_FRAMES_PRESENT: Tag = Tag::from_u32(0x0018_9622);
/// Functional Sync Pulse (0018,9623) DT 1
pub const FUNCTIONAL_SYNC_PULSE: Tag = Tag::from_u32(0x0018_9623);
/// Settling Phase Frame (0018,9624) CS 1
pub const SETTLING_PHASE_FRAME: Tag = Tag::from_u32(0x0018_9624);
/// Decay Correction DateTime (0018,9701) DT 1
pub const DECAY_CORRECTION_DATE_TIME: Tag = Tag::from_u32(0x0018_9701);
/// Start Density Threshold (0018,9715) FD 1
pub const START_DENSITY_THRESHOLD: Tag = Tag::from_u32(0x0018_9715);
/// Start Relative Density Difference Threshold (0018,9716) FD 1
pub const START_RELATIVE_DENSITY_DIFFERENCE_THRESHOLD: Tag = Tag::from_u32(0x0018_9716);
/// Start Cardiac Trigger Count Threshold (0018,9717) FD 1
pub const START_CARDIAC_TRIGGER_COUNT_THRESHOLD: Tag = Tag::from_u32(0x0018_9717);
/// Start Respiratory Trigger Count Threshold (0018,9718) FD 1
pub const START_RESPIRATORY_TRIGGER_COUNT_THRESHOLD: Tag = Tag::from_u32(0x0018_9718);
/// Termination Counts Threshold (0018,9719) FD 1
pub const TERMINATION_COUNTS_THRESHOLD: Tag = Tag::from_u32(0x0018_9719);
/// Termination Density Threshold (0018,9720) FD 1
pub const TERMINATION_DENSITY_THRESHOLD: Tag = Tag::from_u32(0x0018_9720);
/// Termination Relative Density Threshold (0018,9721) FD 1
pub const TERMINATION_RELATIVE_DENSITY_THRESHOLD: Tag = Tag::from_u32(0x0018_9721);
/// Termination Time Threshold (0018,9722) FD 1
pub const TERMINATION_TIME_THRESHOLD: Tag = Tag::from_u32(0x0018_9722);
/// Termination Cardiac Trigger Count Threshold (0018,9723) FD 1
pub const TERMINATION_CARDIAC_TRIGGER_COUNT_THRESHOLD: Tag = Tag::from_u32(0x0018_9723);
/// Termination Respiratory Trigger Count Threshold (0018,9724) FD 1
pub const TERMINATION_RESPIRATORY_TRIGGER_COUNT_THRESHOLD: Tag = Tag::from_u32(0x0018_9724);
/// Detector Geometry (0018,9725) CS 1
pub const DETECTOR_GEOMETRY: Tag = Tag::from_u32(0x0018_9725);
/// Transverse Detector Separation (0018,9726) FD 1
pub const TRANSVERSE_DETECTOR_SEPARATION: Tag = Tag::from_u32(0x0018_9726);
/// Axial Detector Dimension (0018,9727) FD 1
pub const AXIAL_DETECTOR_DIMENSION: Tag = Tag::from_u32(0x0018_9727);
/// Radiopharmaceutical Agent Number (0018,9729) US 1
pub const RADIOPHARMACEUTICAL_AGENT_NUMBER: Tag = Tag::from_u32(0x0018_9729);
/// PET Frame Acquisition Sequence (0018,9732) SQ 1
pub const PET_FRAME_ACQUISITION_SEQUENCE: Tag = Tag::from_u32(0x0018_9732);
/// PET Detector Motion Details Sequence (0018,9733) SQ 1
pub const PET_DETECTOR_MOTION_DETAILS_SEQUENCE: Tag = Tag::from_u32(0x0018_9733);
/// PET Table Dynamics Sequence (0018,9734) SQ 1
pub const PET_TABLE_DYNAMICS_SEQUENCE: Tag = Tag::from_u32(0x0018_9734);
/// PET Position Sequence (0018,9735) SQ 1
pub const PET_POSITION_SEQUENCE: Tag = Tag::from_u32(0x0018_9735);
/// PET Frame Correction Factors Sequence (0018,9736) SQ 1
pub const PET_FRAME_CORRECTION_FACTORS_SEQUENCE: Tag = Tag::from_u32(0x0018_9736);
/// Radiopharmaceutical Usage Sequence (0018,9737) SQ 1
pub const RADIOPHARMACEUTICAL_USAGE_SEQUENCE: Tag = Tag::from_u32(0x0018_9737);
/// Attenuation Correction Source (0018,9738) CS 1
pub const ATTENUATION_CORRECTION_SOURCE: Tag = Tag::from_u32(0x0018_9738);
/// Number of Iterations (0018,9739) US 1
pub const NUMBER_OF_ITERATIONS: Tag = Tag::from_u32(0x0018_9739);
/// Number of Subsets (0018,9740) US 1
pub const NUMBER_OF_SUBSETS: Tag = Tag::from_u32(0x0018_9740);
/// PET Reconstruction Sequence (0018,9749) SQ 1
pub const PET_RECONSTRUCTION_SEQUENCE: Tag = Tag::from_u32(0x0018_9749);
/// PET Frame Type Sequence (0018,9751) SQ 1
pub const PET_FRAME_TYPE_SEQUENCE: Tag = Tag::from_u32(0x0018_9751);
/// Time of Flight Information Used (0018,9755) CS 1
pub const TIME_OF_FLIGHT_INFORMATION_USED: Tag = Tag::from_u32(0x0018_9755);
/// Reconstruction Type (0018,9756) CS 1
pub const RECONSTRUCTION_TYPE: Tag = Tag::from_u32(0x0018_9756);
/// Decay Corrected (0018,9758) CS 1
pub const DECAY_CORRECTED: Tag = Tag::from_u32(0x0018_9758);
/// Attenuation Corrected (0018,9759) CS 1
pub const ATTENUATION_CORRECTED: Tag = Tag::from_u32(0x0018_9759);
/// Scatter Corrected (0018,9760) CS 1
pub const SCATTER_CORRECTED: Tag = Tag::from_u32(0x0018_9760);
/// Dead Time Corrected (0018,9761) CS 1
pub const DEAD_TIME_CORRECTED: Tag = Tag::from_u32(0x0018_9761);
/// Gantry Motion Corrected (0018,9762) CS 1
pub const GANTRY_MOTION_CORRECTED: Tag = Tag::from_u32(0x0018_9762);
/// Patient Motion Corrected (0018,9763) CS 1
pub const PATIENT_MOTION_CORRECTED: Tag = Tag::from_u32(0x0018_9763);
/// Count Loss Normalization Corrected (0018,9764) CS 1
pub const COUNT_LOSS_NORMALIZATION_CORRECTED: Tag = Tag::from_u32(0x0018_9764);
/// Randoms Corrected (0018,9765) CS 1
pub const RANDOMS_CORRECTED: Tag = Tag::from_u32(0x0018_9765);
/// Non-uniform Radial Sampling Corrected (0018,9766) CS 1
pub const NON_UNIFORM_RADIAL_SAMPLING_CORRECTED: Tag = Tag::from_u32(0x0018_9766);
/// Sensitivity Calibrated (0018,9767) CS 1
pub const SENSITIVITY_CALIBRATED: Tag = Tag::from_u32(0x0018_9767);
/// Detector Normalization Correction (0018,9768) CS 1
pub const DETECTOR_NORMALIZATION_CORRECTION: Tag = Tag::from_u32(0x0018_9768);
/// Iterative Reconstruction Method (0018,9769) CS 1
pub const ITERATIVE_RECONSTRUCTION_METHOD: Tag = Tag::from_u32(0x0018_9769);
/// Attenuation Correction Temporal Relationship (0018,9770) CS 1
pub const ATTENUATION_CORRECTION_TEMPORAL_RELATIONSHIP: Tag = Tag::from_u32(0x0018_9770);
/// Patient Physiological State Sequence (0018,9771) SQ 1
pub const PATIENT_PHYSIOLOGICAL_STATE_SEQUENCE: Tag = Tag::from_u32(0x0018_9771);
/// Patient Physiological State Code Sequence (0018,9772) SQ 1
pub const PATIENT_PHYSIOLOGICAL_STATE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0018_9772);
/// Depth(s) of Focus (0018,9801) FD 1-n
pub const DEPTHS_OF_FOCUS: Tag = Tag::from_u32(0x0018_9801);
/// Excluded Intervals Sequence (0018,9803) SQ 1
pub const EXCLUDED_INTERVALS_SEQUENCE: Tag = Tag::from_u32(0x0018_9803);
/// Exclusion Start DateTime (0018,9804) DT 1
pub const EXCLUSION_START_DATE_TIME: Tag = Tag::from_u32(0x0018_9804);
/// Exclusion Duration (0018,9805) FD 1
pub const EXCLUSION_DURATION: Tag = Tag::from_u32(0x0018_9805);
/// US Image Description Sequence (0018,9806) SQ 1
pub const US_IMAGE_DESCRIPTION_SEQUENCE: Tag = Tag::from_u32(0x0018_9806);
/// Image Data Type Sequence (0018,9807) SQ 1
pub const IMAGE_DATA_TYPE_SEQUENCE: Tag = Tag::from_u32(0x0018_9807);
/// Data Type (0018,9808) CS 1
pub const DATA_TYPE: Tag = Tag::from_u32(0x0018_9808);
/// Transducer Scan Pattern Code Sequence (0018,9809) SQ 1
pub const TRANSDUCER_SCAN_PATTERN_CODE_SEQUENCE: Tag = Tag::from_u32(0x0018_9809);
/// Aliased Data Type (0018,980B) CS 1
pub const ALIASED_DATA_TYPE: Tag = Tag::from_u32(0x0018_980B);
/// Position Measuring Device Used (0018,980C) CS 1
pub const POSITION_MEASURING_DEVICE_USED: Tag = Tag::from_u32(0x0018_980C);
/// Transducer Geometry Code Sequence (0018,980D) SQ 1
pub const TRANSDUCER_GEOMETRY_CODE_SEQUENCE: Tag = Tag::from_u32(0x0018_980D);
/// Transducer Beam Steering Code Sequence (0018,980E) SQ 1
pub const TRANSDUCER_BEAM_STEERING_CODE_SEQUENCE: Tag = Tag::from_u32(0x0018_980E);
/// Transducer Application Code Sequence (0018,980F) SQ 1
pub const TRANSDUCER_APPLICATION_CODE_SEQUENCE: Tag = Tag::from_u32(0x0018_980F);
/// Zero Velocity Pixel Value (0018,9810) US or SS 1
pub const ZERO_VELOCITY_PIXEL_VALUE: Tag = Tag::from_u32(0x0018_9810);
/// Photoacoustic Excitation Characteristics Sequence (0018,9821) SQ 1
pub const PHOTOACOUSTIC_EXCITATION_CHARACTERISTICS_SEQUENCE: Tag = Tag::from_u32(0x0018_9821);
/// Excitation Spectral Width (0018,9822) FD 1
pub const EXCITATION_SPECTRAL_WIDTH: Tag = Tag::from_u32(0x0018_9822);
/// Excitation Energy (0018,9823) FD 1
pub const EXCITATION_ENERGY: Tag = Tag::from_u32(0x0018_9823);
/// Excitation Pulse Duration (0018,9824) FD 1
pub const EXCITATION_PULSE_DURATION: Tag = Tag::from_u32(0x0018_9824);
/// Excitation Wavelength Sequence (0018,9825) SQ 1
pub const EXCITATION_WAVELENGTH_SEQUENCE: Tag = Tag::from_u32(0x0018_9825);
/// Excitation Wavelength (0018,9826) FD 1
pub const EXCITATION_WAVELENGTH: Tag = Tag::from_u32(0x0018_9826);
/// Illumination Translation Flag (0018,9828) CS 1
pub const ILLUMINATION_TRANSLATION_FLAG: Tag = Tag::from_u32(0x0018_9828);
/// Acoustic Coupling Medium Flag (0018,9829) CS 1
pub const ACOUSTIC_COUPLING_MEDIUM_FLAG: Tag = Tag::from_u32(0x0018_9829);
/// Acoustic Coupling Medium Code Sequence (0018,982A) SQ 1
pub const ACOUSTIC_COUPLING_MEDIUM_CODE_SEQUENCE: Tag = Tag::from_u32(0x0018_982A);
/// Acoustic Coupling Medium Temperature (0018,982B) FD 1
pub const ACOUSTIC_COUPLING_MEDIUM_TEMPERATURE: Tag = Tag::from_u32(0x0018_982B);
/// Transducer Response Sequence (0018,982C) SQ 1
pub const TRANSDUCER_RESPONSE_SEQUENCE: Tag = Tag::from_u32(0x0018_982C);
/// Center Frequency (0018,982D) FD 1
pub const CENTER_FREQUENCY: Tag = Tag::from_u32(0x0018_982D);
/// Fractional Bandwidth (0018,982E) FD 1
pub const FRACTIONAL_BANDWIDTH: Tag = Tag::from_u32(0x0018_982E);
/// Lower Cutoff Frequency (0018,982F) FD 1
pub const LOWER_CUTOFF_FREQUENCY: Tag = Tag::from_u32(0x0018_982F);
/// Upper Cutoff Frequency (0018,9830) FD 1
pub const UPPER_CUTOFF_FREQUENCY: Tag = Tag::from_u32(0x0018_9830);
/// Transducer Technology Sequence (0018,9831) SQ 1
pub const TRANSDUCER_TECHNOLOGY_SEQUENCE: Tag = Tag::from_u32(0x0018_9831);
/// Sound Speed Correction Mechanism Code Sequence (0018,9832) SQ 1
pub const SOUND_SPEED_CORRECTION_MECHANISM_CODE_SEQUENCE: Tag = Tag::from_u32(0x0018_9832);
/// Object Sound Speed (0018,9833) FD 1
pub const OBJECT_SOUND_SPEED: Tag = Tag::from_u32(0x0018_9833);
/// Acoustic Coupling Medium Sound Speed (0018,9834) FD 1
pub const ACOUSTIC_COUPLING_MEDIUM_SOUND_SPEED: Tag = Tag::from_u32(0x0018_9834);
/// Photoacoustic Image Frame Type Sequence (0018,9835) SQ 1
pub const PHOTOACOUSTIC_IMAGE_FRAME_TYPE_SEQUENCE: Tag = Tag::from_u32(0x0018_9835);
/// Image Data Type Code Sequence (0018,9836) SQ 1
pub const IMAGE_DATA_TYPE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0018_9836);
/// Reference Location Label (0018,9900) LO 1
pub const REFERENCE_LOCATION_LABEL: Tag = Tag::from_u32(0x0018_9900);
/// Reference Location Description (0018,9901) UT 1
pub const REFERENCE_LOCATION_DESCRIPTION: Tag = Tag::from_u32(0x0018_9901);
/// Reference Basis Code Sequence (0018,9902) SQ 1
pub const REFERENCE_BASIS_CODE_SEQUENCE: Tag = Tag::from_u32(0x0018_9902);
/// Reference Geometry Code Sequence (0018,9903) SQ 1
pub const REFERENCE_GEOMETRY_CODE_SEQUENCE: Tag = Tag::from_u32(0x0018_9903);
/// Offset Distance (0018,9904) DS 1
pub const OFFSET_DISTANCE: Tag = Tag::from_u32(0x0018_9904);
/// Offset Direction (0018,9905) CS 1
pub const OFFSET_DIRECTION: Tag = Tag::from_u32(0x0018_9905);
/// Potential Scheduled Protocol Code Sequence (0018,9906) SQ 1
pub const POTENTIAL_SCHEDULED_PROTOCOL_CODE_SEQUENCE: Tag = Tag::from_u32(0x0018_9906);
/// Potential Requested Procedure Code Sequence (0018,9907) SQ 1
pub const POTENTIAL_REQUESTED_PROCEDURE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0018_9907);
/// Potential Reasons for Procedure (0018,9908) UC 1-n
pub const POTENTIAL_REASONS_FOR_PROCEDURE: Tag = Tag::from_u32(0x0018_9908);
/// Potential Reasons for Procedure Code Sequence (0018,9909) SQ 1
pub const POTENTIAL_REASONS_FOR_PROCEDURE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0018_9909);
/// Potential Diagnostic Tasks (0018,990A) UC 1-n
pub const POTENTIAL_DIAGNOSTIC_TASKS: Tag = Tag::from_u32(0x0018_990A);
/// Contraindications Code Sequence (0018,990B) SQ 1
pub const CONTRAINDICATIONS_CODE_SEQUENCE: Tag = Tag::from_u32(0x0018_990B);
/// Referenced Defined Protocol Sequence (0018,990C) SQ 1
pub const REFERENCED_DEFINED_PROTOCOL_SEQUENCE: Tag = Tag::from_u32(0x0018_990C);
/// Referenced Performed Protocol Sequence (0018,990D) SQ 1
pub const REFERENCED_PERFORMED_PROTOCOL_SEQUENCE: Tag = Tag::from_u32(0x0018_990D);
/// Predecessor Protocol Sequence (0018,990E) SQ 1
pub const PREDECESSOR_PROTOCOL_SEQUENCE: Tag = Tag::from_u32(0x0018_990E);
/// Protocol Planning Information (0018,990F) UT 1
pub const PROTOCOL_PLANNING_INFORMATION: Tag = Tag::from_u32(0x0018_990F);
/// Protocol Design Rationale (0018,9910) UT 1
pub const PROTOCOL_DESIGN_RATIONALE: Tag = Tag::from_u32(0x0018_9910);
/// Patient Specification Sequence (0018,9911) SQ 1
pub const PATIENT_SPECIFICATION_SEQUENCE: Tag = Tag::from_u32(0x0018_9911);
/// Model Specification Sequence (0018,9912) SQ 1
pub const MODEL_SPECIFICATION_SEQUENCE: Tag = Tag::from_u32(0x0018_9912);
/// Parameters Specification Sequence (0018,9913) SQ 1
pub const PARAMETERS_SPECIFICATION_SEQUENCE: Tag = Tag::from_u32(0x0018_9913);
/// Instruction Sequence (0018,9914) SQ 1
pub const INSTRUCTION_SEQUENCE: Tag = Tag::from_u32(0x0018_9914);
/// Instruction Index (0018,9915) US 1
pub const INSTRUCTION_INDEX: Tag = Tag::from_u32(0x0018_9915);
/// Instruction Text (0018,9916) LO 1
pub const INSTRUCTION_TEXT: Tag = Tag::from_u32(0x0018_9916);
/// Instruction Description (0018,9917) UT 1
pub const INSTRUCTION_DESCRIPTION: Tag = Tag::from_u32(0x0018_9917);
/// Instruction Performed Flag (0018,9918) CS 1
pub const INSTRUCTION_PERFORMED_FLAG: Tag = Tag::from_u32(0x0018_9918);
/// Instruction Performed DateTime (0018,9919) DT 1
pub const INSTRUCTION_PERFORMED_DATE_TIME: Tag = Tag::from_u32(0x0018_9919);
/// Instruction Performance Comment (0018,991A) UT 1
pub const INSTRUCTION_PERFORMANCE_COMMENT: Tag = Tag::from_u32(0x0018_991A);
/// Patient Positioning Instruction Sequence (0018,991B) SQ 1
pub const PATIENT_POSITIONING_INSTRUCTION_SEQUENCE: Tag = Tag::from_u32(0x0018_991B);
/// Positioning Method Code Sequence (0018,991C) SQ 1
pub const POSITIONING_METHOD_CODE_SEQUENCE: Tag = Tag::from_u32(0x0018_991C);
/// Positioning Landmark Sequence (0018,991D) SQ 1
pub const POSITIONING_LANDMARK_SEQUENCE: Tag = Tag::from_u32(0x0018_991D);
/// Target Frame of Reference UID (0018,991E) UI 1
pub const TARGET_FRAME_OF_REFERENCE_UID: Tag = Tag::from_u32(0x0018_991E);
/// Acquisition Protocol Element Specification Sequence (0018,991F) SQ 1
pub const ACQUISITION_PROTOCOL_ELEMENT_SPECIFICATION_SEQUENCE: Tag = Tag::from_u32(0x0018_991F);
/// Acquisition Protocol Element Sequence (0018,9920) SQ 1
pub const ACQUISITION_PROTOCOL_ELEMENT_SEQUENCE: Tag = Tag::from_u32(0x0018_9920);
/// Protocol Element Number (0018,9921) US 1
pub const PROTOCOL_ELEMENT_NUMBER: Tag = Tag::from_u32(0x0018_9921);
/// Protocol Element Name (0018,9922) LO 1
pub const PROTOCOL_ELEMENT_NAME: Tag = Tag::from_u32(0x0018_9922);
/// Protocol Element Characteristics Summary (0018,9923) UT 1
pub const PROTOCOL_ELEMENT_CHARACTERISTICS_SUMMARY: Tag = Tag::from_u32(0x0018_9923);
/// Protocol Element Purpose (0018,9924) UT 1
pub const PROTOCOL_ELEMENT_PURPOSE: Tag = Tag::from_u32(0x0018_9924);
/// Acquisition Motion (0018,9930) CS 1
pub const ACQUISITION_MOTION: Tag = Tag::from_u32(0x0018_9930);
/// Acquisition Start Location Sequence (0018,9931) SQ 1
pub const ACQUISITION_START_LOCATION_SEQUENCE: Tag = Tag::from_u32(0x0018_9931);
/// Acquisition End Location Sequence (0018,9932) SQ 1
pub const ACQUISITION_END_LOCATION_SEQUENCE: Tag = Tag::from_u32(0x0018_9932);
/// Reconstruction Protocol Element Specification Sequence (0018,9933) SQ 1
pub const RECONSTRUCTION_PROTOCOL_ELEMENT_SPECIFICATION_SEQUENCE: Tag = Tag::from_u32(0x0018_9933);
/// Reconstruction Protocol Element Sequence (0018,9934) SQ 1
pub const RECONSTRUCTION_PROTOCOL_ELEMENT_SEQUENCE: Tag = Tag::from_u32(0x0018_9934);
/// Storage Protocol Element Specification Sequence (0018,9935) SQ 1
pub const STORAGE_PROTOCOL_ELEMENT_SPECIFICATION_SEQUENCE: Tag = Tag::from_u32(0x0018_9935);
/// Storage Protocol Element Sequence (0018,9936) SQ 1
pub const STORAGE_PROTOCOL_ELEMENT_SEQUENCE: Tag = Tag::from_u32(0x0018_9936);
/// Requested Series Description (0018,9937) LO 1
pub const REQUESTED_SERIES_DESCRIPTION: Tag = Tag::from_u32(0x0018_9937);
/// Source Acquisition Protocol Element Number (0018,9938) US 1-n
pub const SOURCE_ACQUISITION_PROTOCOL_ELEMENT_NUMBER: Tag = Tag::from_u32(0x0018_9938);
/// Source Acquisition Beam Number (0018,9939) US 1-n
pub const SOURCE_ACQUISITION_BEAM_NUMBER: Tag = Tag::from_u32(0x0018_9939);
/// Source Reconstruction Protocol Element Number (0018,993A) US 1-n
pub const SOURCE_RECONSTRUCTION_PROTOCOL_ELEMENT_NUMBER: Tag = Tag::from_u32(0x0018_993A);
/// Reconstruction Start Location Sequence (0018,993B) SQ 1
pub const RECONSTRUCTION_START_LOCATION_SEQUENCE: Tag = Tag::from_u32(0x0018_993B);
/// Reconstruction End Location Sequence (0018,993C) SQ 1
pub const RECONSTRUCTION_END_LOCATION_SEQUENCE: Tag = Tag::from_u32(0x0018_993C);
/// Reconstruction Algorithm Sequence (0018,993D) SQ 1
pub const RECONSTRUCTION_ALGORITHM_SEQUENCE: Tag = Tag::from_u32(0x0018_993D);
/// Reconstruction Target Center Location Sequence (0018,993E) SQ 1
pub const RECONSTRUCTION_TARGET_CENTER_LOCATION_SEQUENCE: Tag = Tag::from_u32(0x0018_993E);
/// Image Filter Description (0018,9941) UT 1
pub const IMAGE_FILTER_DESCRIPTION: Tag = Tag::from_u32(0x0018_9941);
/// CTDIvol Notification Trigger (0018,9942) FD 1
pub const CTD_IVOL_NOTIFICATION_TRIGGER: Tag = Tag::from_u32(0x0018_9942);
/// DLP Notification Trigger (0018,9943) FD 1
pub const DLP_NOTIFICATION_TRIGGER: Tag = Tag::from_u32(0x0018_9943);
/// Auto KVP Selection Type (0018,9944) CS 1
pub const AUTO_KVP_SELECTION_TYPE: Tag = Tag::from_u32(0x0018_9944);
/// Auto KVP Upper Bound (0018,9945) FD 1
pub const AUTO_KVP_UPPER_BOUND: Tag = Tag::from_u32(0x0018_9945);
/// Auto KVP Lower Bound (0018,9946) FD 1
pub const AUTO_KVP_LOWER_BOUND: Tag = Tag::from_u32(0x0018_9946);
/// Protocol Defined Patient Position (0018,9947) CS 1
pub const PROTOCOL_DEFINED_PATIENT_POSITION: Tag = Tag::from_u32(0x0018_9947);
/// Contributing Equipment Sequence (0018,A001) SQ 1
pub const CONTRIBUTING_EQUIPMENT_SEQUENCE: Tag = Tag::from_u32(0x0018_A001);
/// Contribution DateTime (0018,A002) DT 1
pub const CONTRIBUTION_DATE_TIME: Tag = Tag::from_u32(0x0018_A002);
/// Contribution Description (0018,A003) ST 1
pub const CONTRIBUTION_DESCRIPTION: Tag = Tag::from_u32(0x0018_A003);
/// Study Instance UID (0020,000D) UI 1
pub const STUDY_INSTANCE_UID: Tag = Tag::from_u32(0x0020_000D);
/// Series Instance UID (0020,000E) UI 1
pub const SERIES_INSTANCE_UID: Tag = Tag::from_u32(0x0020_000E);
/// Study ID (0020,0010) SH 1
pub const STUDY_ID: Tag = Tag::from_u32(0x0020_0010);
/// Series Number (0020,0011) IS 1
pub const SERIES_NUMBER: Tag = Tag::from_u32(0x0020_0011);
/// Acquisition Number (0020,0012) IS 1
pub const ACQUISITION_NUMBER: Tag = Tag::from_u32(0x0020_0012);
/// Instance Number (0020,0013) IS 1
pub const INSTANCE_NUMBER: Tag = Tag::from_u32(0x0020_0013);
/// Isotope Number (0020,0014) IS 1, retired
pub const ISOTOPE_NUMBER: Tag = Tag::from_u32(0x0020_0014);
/// Phase Number (0020,0015) IS 1, retired
pub const PHASE_NUMBER: Tag = Tag::from_u32(0x0020_0015);
/// Interval Number (0020,0016) IS 1, retired
pub const INTERVAL_NUMBER: Tag = Tag::from_u32(0x0020_0016);
/// Time Slot Number (0020,0017) IS 1, retired
pub const TIME_SLOT_NUMBER: Tag = Tag::from_u32(0x0020_0017);
/// Angle Number (0020,0018) IS 1, retired
pub const ANGLE_NUMBER: Tag = Tag::from_u32(0x0020_0018);
/// Item Number (0020,0019) IS 1
pub const ITEM_NUMBER: Tag = Tag::from_u32(0x0020_0019);
/// Patient Orientation (0020,0020) CS 2
pub const PATIENT_ORIENTATION: Tag = Tag::from_u32(0x0020_0020);
/// Overlay Number (0020,0022) IS 1, retired
pub const OVERLAY_NUMBER: Tag = Tag::from_u32(0x0020_0022);
/// Curve Number (0020,0024) IS 1, retired
pub const CURVE_NUMBER: Tag = Tag::from_u32(0x0020_0024);
/// LUT Number (0020,0026) IS 1, retired
pub const LUT_NUMBER: Tag = Tag::from_u32(0x0020_0026);
/// Pyramid Label (0020,0027) LO 1
pub const PYRAMID_LABEL: Tag = Tag::from_u32(0x0020_0027);
/// Image Position (0020,0030) DS 3, retired
pub const IMAGE_POSITION: Tag = Tag::from_u32(0x0020_0030);
/// Image Position (Patient) (0020,0032) DS 3
pub const IMAGE_POSITION_PATIENT: Tag = Tag::from_u32(0x0020_0032);
/// Image Orientation (0020,0035) DS 6, retired
pub const IMAGE_ORIENTATION: Tag = Tag::from_u32(0x0020_0035);
/// Image Orientation (Patient) (0020,0037) DS 6
pub const IMAGE_ORIENTATION_PATIENT: Tag = Tag::from_u32(0x0020_0037);
/// Location (0020,0050) DS 1, retired
pub const LOCATION: Tag = Tag::from_u32(0x0020_0050);
/// Frame of Reference UID (0020,0052) UI 1
pub const FRAME_OF_REFERENCE_UID: Tag = Tag::from_u32(0x0020_0052);
/// Laterality (0020,0060) CS 1
pub const LATERALITY: Tag = Tag::from_u32(0x0020_0060);
/// Image Laterality (0020,0062) CS 1
pub const IMAGE_LATERALITY: Tag = Tag::from_u32(0x0020_0062);
/// Image Geometry Type (0020,0070) LO 1, retired
pub const IMAGE_GEOMETRY_TYPE: Tag = Tag::from_u32(0x0020_0070);
/// Masking Image (0020,0080) CS 1-n, retired
pub const MASKING_IMAGE: Tag = Tag::from_u32(0x0020_0080);
/// Report Number (0020,00AA) IS 1, retired
pub const REPORT_NUMBER: Tag = Tag::from_u32(0x0020_00AA);
/// Temporal Position Identifier (0020,0100) IS 1
pub const TEMPORAL_POSITION_IDENTIFIER: Tag = Tag::from_u32(0x0020_0100);
/// Number of Temporal Positions (0020,0105) IS 1
pub const NUMBER_OF_TEMPORAL_POSITIONS: Tag = Tag::from_u32(0x0020_0105);
/// Temporal Resolution (0020,0110) DS 1
pub const TEMPORAL_RESOLUTION: Tag = Tag::from_u32(0x0020_0110);
/// Synchronization Frame of Reference UID (0020,0200) UI 1
pub const SYNCHRONIZATION_FRAME_OF_REFERENCE_UID: Tag = Tag::from_u32(0x0020_0200);
/// SOP Instance UID of Concatenation Source (0020,0242) UI 1
pub const SOP_INSTANCE_UID_OF_CONCATENATION_SOURCE: Tag = Tag::from_u32(0x0020_0242);
/// Series in Study (0020,1000) IS 1, retired
pub const SERIES_IN_STUDY: Tag = Tag::from_u32(0x0020_1000);
/// Acquisitions in Series (0020,1001) IS 1, retired
pub const ACQUISITIONS_IN_SERIES: Tag = Tag::from_u32(0x0020_1001);
/// Images in Acquisition (0020,1002) IS 1
pub const IMAGES_IN_ACQUISITION: Tag = Tag::from_u32(0x0020_1002);
/// Images in Series (0020,1003) IS 1, retired
pub const IMAGES_IN_SERIES: Tag = Tag::from_u32(0x0020_1003);
/// Acquisitions in Study (0020,1004) IS 1, retired
pub const ACQUISITIONS_IN_STUDY: Tag = Tag::from_u32(0x0020_1004);
/// Images in Study (0020,1005) IS 1, retired
pub const IMAGES_IN_STUDY: Tag = Tag::from_u32(0x0020_1005);
/// Reference (0020,1020) LO 1-n, retired
pub const REFERENCE: Tag = Tag::from_u32(0x0020_1020);
/// Target Position Reference Indicator (0020,103F) LO 1
pub const TARGET_POSITION_REFERENCE_INDICATOR: Tag = Tag::from_u32(0x0020_103F);
/// Position Reference Indicator (0020,1040) LO 1
pub const POSITION_REFERENCE_INDICATOR: Tag = Tag::from_u32(0x0020_1040);
/// Slice Location (0020,1041) DS 1
pub const SLICE_LOCATION: Tag = Tag::from_u32(0x0020_1041);
/// Other Study Numbers (0020,1070) IS 1-n, retired
pub const OTHER_STUDY_NUMBERS: Tag = Tag::from_u32(0x0020_1070);
/// Number of Patient Related Studies (0020,1200) IS 1
pub const NUMBER_OF_PATIENT_RELATED_STUDIES: Tag = Tag::from_u32(0x0020_1200);
/// Number of Patient Related Series (0020,1202) IS 1
pub const NUMBER_OF_PATIENT_RELATED_SERIES: Tag = Tag::from_u32(0x0020_1202);
/// Number of Patient Related Instances (0020,1204) IS 1
pub const NUMBER_OF_PATIENT_RELATED_INSTANCES: Tag = Tag::from_u32(0x0020_1204);
/// Number of Study Related Series (0020,1206) IS 1
pub const NUMBER_OF_STUDY_RELATED_SERIES: Tag = Tag::from_u32(0x0020_1206);
/// Number of Study Related Instances (0020,1208) IS 1
pub const NUMBER_OF_STUDY_RELATED_INSTANCES: Tag = Tag::from_u32(0x0020_1208);
/// Number of Series Related Instances (0020,1209) IS 1
pub const NUMBER_OF_SERIES_RELATED_INSTANCES: Tag = Tag::from_u32(0x0020_1209);
/// Source Image IDs (0020,31xx) CS 1-n, retired
pub const SOURCE_IMAGE_IDS: Tag = Tag::from_u32(0x0020_3100);
/// Modifying Device ID (0020,3401) CS 1, retired
pub const MODIFYING_DEVICE_ID: Tag = Tag::from_u32(0x0020_3401);
/// Modified Image ID (0020,3402) CS 1, retired
pub const MODIFIED_IMAGE_ID: Tag = Tag::from_u32(0x0020_3402);
/// Modified Image Date (0020,3403) DA 1, retired
pub const MODIFIED_IMAGE_DATE: Tag = Tag::from_u32(0x0020_3403);
/// Modifying Device Manufacturer (0020,3404) LO 1, retired
pub const MODIFYING_DEVICE_MANUFACTURER: Tag = Tag::from_u32(0x0020_3404);
/// Modified Image Time (0020,3405) TM 1, retired
pub const MODIFIED_IMAGE_TIME: Tag = Tag::from_u32(0x0020_3405);
/// Modified Image Description (0020,3406) LO 1, retired
pub const MODIFIED_IMAGE_DESCRIPTION: Tag = Tag::from_u32(0x0020_3406);
/// Image Comments (0020,4000) LT 1
pub const IMAGE_COMMENTS: Tag = Tag::from_u32(0x0020_4000);
/// Original Image Identification (0020,5000) AT 1-n, retired
pub const ORIGINAL_IMAGE_IDENTIFICATION: Tag = Tag::from_u32(0x0020_5000);
/// Original Image Identification Nomenclature (0020,5002) LO 1-n, retired
pub const ORIGINAL_IMAGE_IDENTIFICATION_NOMENCLATURE: Tag = Tag::from_u32(0x0020_5002);
/// Stack ID (0020,9056) SH 1
pub const STACK_ID: Tag = Tag::from_u32(0x0020_9056);
/// In-Stack Position Number (0020,9057) UL 1
pub const IN_STACK_POSITION_NUMBER: Tag = Tag::from_u32(0x0020_9057);
/// Frame Anatomy Sequence (0020,9071) SQ 1
pub const FRAME_ANATOMY_SEQUENCE: Tag = Tag::from_u32(0x0020_9071);
/// Frame Laterality (0020,9072) CS 1
pub const FRAME_LATERALITY: Tag = Tag::from_u32(0x0020_9072);
/// Frame Content Sequence (0020,9111) SQ 1
pub const FRAME_CONTENT_SEQUENCE: Tag = Tag::from_u32(0x0020_9111);
/// Plane Position Sequence (0020,9113) SQ 1
pub const PLANE_POSITION_SEQUENCE: Tag = Tag::from_u32(0x0020_9113);
/// Plane Orientation Sequence (0020,9116) SQ 1
pub const PLANE_ORIENTATION_SEQUENCE: Tag = Tag::from_u32(0x0020_9116);
/// Temporal Position Index (0020,9128) UL 1
pub const TEMPORAL_POSITION_INDEX: Tag = Tag::from_u32(0x0020_9128);
/// Nominal Cardiac Trigger Delay Time (0020,9153) FD 1
pub const NOMINAL_CARDIAC_TRIGGER_DELAY_TIME: Tag = Tag::from_u32(0x0020_9153);
/// Nominal Cardiac Trigger Time Prior To R-Peak (0020,9154) FL 1
pub const NOMINAL_CARDIAC_TRIGGER_TIME_PRIOR_TO_R_PEAK: Tag = Tag::from_u32(0x0020_9154);
/// Actual Cardiac Trigger Time Prior To R-Peak (0020,9155) FL 1
pub const ACTUAL_CARDIAC_TRIGGER_TIME_PRIOR_TO_R_PEAK: Tag = Tag::from_u32(0x0020_9155);
/// Frame Acquisition Number (0020,9156) US 1
pub const FRAME_ACQUISITION_NUMBER: Tag = Tag::from_u32(0x0020_9156);
/// Dimension Index Values (0020,9157) UL 1-n
pub const DIMENSION_INDEX_VALUES: Tag = Tag::from_u32(0x0020_9157);
/// Frame Comments (0020,9158) LT 1
pub const FRAME_COMMENTS: Tag = Tag::from_u32(0x0020_9158);
/// Concatenation UID (0020,9161) UI 1
pub const CONCATENATION_UID: Tag = Tag::from_u32(0x0020_9161);
/// In-concatenation Number (0020,9162) US 1
pub const IN_CONCATENATION_NUMBER: Tag = Tag::from_u32(0x0020_9162);
/// In-concatenation Total Number (0020,9163) US 1
pub const IN_CONCATENATION_TOTAL_NUMBER: Tag = Tag::from_u32(0x0020_9163);
/// Dimension Organization UID (0020,9164) UI 1
pub const DIMENSION_ORGANIZATION_UID: Tag = Tag::from_u32(0x0020_9164);
/// Dimension Index Pointer (0020,9165) AT 1
pub const DIMENSION_INDEX_POINTER: Tag = Tag::from_u32(0x0020_9165);
/// Functional Group Pointer (0020,9167) AT 1
pub const FUNCTIONAL_GROUP_POINTER: Tag = Tag::from_u32(0x0020_9167);
/// Unassigned Shared Converted Attributes Sequence (0020,9170) SQ 1
pub const UNASSIGNED_SHARED_CONVERTED_ATTRIBUTES_SEQUENCE: Tag = Tag::from_u32(0x0020_9170);
/// Unassigned Per-Frame Converted Attributes Sequence (0020,9171) SQ 1
pub const UNASSIGNED_PER_FRAME_CONVERTED_ATTRIBUTES_SEQUENCE: Tag = Tag::from_u32(0x0020_9171);
/// Conversion Source Attributes Sequence (0020,9172) SQ 1
pub const CONVERSION_SOURCE_ATTRIBUTES_SEQUENCE: Tag = Tag::from_u32(0x0020_9172);
/// Dimension Index Private Creator (0020,9213) LO 1
pub const DIMENSION_INDEX_PRIVATE_CREATOR: Tag = Tag::from_u32(0x0020_9213);
/// Dimension Organization Sequence (0020,9221) SQ 1
pub const DIMENSION_ORGANIZATION_SEQUENCE: Tag = Tag::from_u32(0x0020_9221);
/// Dimension Index Sequence (0020,9222) SQ 1
pub const DIMENSION_INDEX_SEQUENCE: Tag = Tag::from_u32(0x0020_9222);
/// Concatenation Frame Offset Number (0020,9228) UL 1
pub const CONCATENATION_FRAME_OFFSET_NUMBER: Tag = Tag::from_u32(0x0020_9228);
/// Functional Group Private Creator (0020,9238) LO 1
pub const FUNCTIONAL_GROUP_PRIVATE_CREATOR: Tag = Tag::from_u32(0x0020_9238);
/// Nominal Percentage of Cardiac Phase (0020,9241) FL 1
pub const NOMINAL_PERCENTAGE_OF_CARDIAC_PHASE: Tag = Tag::from_u32(0x0020_9241);
/// Nominal Percentage of Respiratory Phase (0020,9245) FL 1
pub const NOMINAL_PERCENTAGE_OF_RESPIRATORY_PHASE: Tag = Tag::from_u32(0x0020_9245);
/// Starting Respiratory Amplitude (0020,9246) FL 1
pub const STARTING_RESPIRATORY_AMPLITUDE: Tag = Tag::from_u32(0x0020_9246);
/// Starting Respiratory Phase (0020,9247) CS 1
pub const STARTING_RESPIRATORY_PHASE: Tag = Tag::from_u32(0x0020_9247);
/// Ending Respiratory Amplitude (0020,9248) FL 1
pub const ENDING_RESPIRATORY_AMPLITUDE: Tag = Tag::from_u32(0x0020_9248);
/// Ending Respiratory Phase (0020,9249) CS 1
pub const ENDING_RESPIRATORY_PHASE: Tag = Tag::from_u32(0x0020_9249);
/// Respiratory Trigger Type (0020,9250) CS 1
pub const RESPIRATORY_TRIGGER_TYPE: Tag = Tag::from_u32(0x0020_9250);
/// R-R Interval Time Nominal (0020,9251) FD 1
pub const RR_INTERVAL_TIME_NOMINAL: Tag = Tag::from_u32(0x0020_9251);
/// Actual Cardiac Trigger Delay Time (0020,9252) FD 1
pub const ACTUAL_CARDIAC_TRIGGER_DELAY_TIME: Tag = Tag::from_u32(0x0020_9252);
/// Respiratory Synchronization Sequence (0020,9253) SQ 1
pub const RESPIRATORY_SYNCHRONIZATION_SEQUENCE: Tag = Tag::from_u32(0x0020_9253);
/// Respiratory Interval Time (0020,9254) FD 1
pub const RESPIRATORY_INTERVAL_TIME: Tag = Tag::from_u32(0x0020_9254);
/// Nominal Respiratory Trigger Delay Time (0020,9255) FD 1
pub const NOMINAL_RESPIRATORY_TRIGGER_DELAY_TIME: Tag = Tag::from_u32(0x0020_9255);
/// Respiratory Trigger Delay Threshold (0020,9256) FD 1
pub const RESPIRATORY_TRIGGER_DELAY_THRESHOLD: Tag = Tag::from_u32(0x0020_9256);
/// Actual Respiratory Trigger Delay Time (0020,9257) FD 1
pub const ACTUAL_RESPIRATORY_TRIGGER_DELAY_TIME: Tag = Tag::from_u32(0x0020_9257);
/// Image Position (Volume) (0020,9301) FD 3
pub const IMAGE_POSITION_VOLUME: Tag = Tag::from_u32(0x0020_9301);
/// Image Orientation (Volume) (0020,9302) FD 6
pub const IMAGE_ORIENTATION_VOLUME: Tag = Tag::from_u32(0x0020_9302);
/// Ultrasound Acquisition Geometry (0020,9307) CS 1
pub const ULTRASOUND_ACQUISITION_GEOMETRY: Tag = Tag::from_u32(0x0020_9307);
/// Apex Position (0020,9308) FD 3
pub const APEX_POSITION: Tag = Tag::from_u32(0x0020_9308);
/// Volume to Transducer Mapping Matrix (0020,9309) FD 16
pub const VOLUME_TO_TRANSDUCER_MAPPING_MATRIX: Tag = Tag::from_u32(0x0020_9309);
/// Volume to Table Mapping Matrix (0020,930A) FD 16
pub const VOLUME_TO_TABLE_MAPPING_MATRIX: Tag = Tag::from_u32(0x0020_930A);
/// Volume to Transducer Relationship (0020,930B) CS 1
pub const VOLUME_TO_TRANSDUCER_RELATIONSHIP: Tag = Tag::from_u32(0x0020_930B);
/// Patient Frame of Reference Source (0020,930C) CS 1
pub const PATIENT_FRAME_OF_REFERENCE_SOURCE: Tag = Tag::from_u32(0x0020_930C);
/// Temporal Position Time Offset (0020,930D) FD 1
pub const TEMPORAL_POSITION_TIME_OFFSET: Tag = Tag::from_u32(0x0020_930D);
/// Plane Position (Volume) Sequence (0020,930E) SQ 1
pub const PLANE_POSITION_VOLUME_SEQUENCE: Tag = Tag::from_u32(0x0020_930E);
/// Plane Orientation (Volume) Sequence (0020,930F) SQ 1
pub const PLANE_ORIENTATION_VOLUME_SEQUENCE: Tag = Tag::from_u32(0x0020_930F);
/// Temporal Position Sequence (0020,9310) SQ 1
pub const TEMPORAL_POSITION_SEQUENCE: Tag = Tag::from_u32(0x0020_9310);
/// Dimension Organization Type (0020,9311) CS 1
pub const DIMENSION_ORGANIZATION_TYPE: Tag = Tag::from_u32(0x0020_9311);
/// Volume Frame of Reference UID (0020,9312) UI 1
pub const VOLUME_FRAME_OF_REFERENCE_UID: Tag = Tag::from_u32(0x0020_9312);
/// Table Frame of Reference UID (0020,9313) UI 1
pub const TABLE_FRAME_OF_REFERENCE_UID: Tag = Tag::from_u32(0x0020_9313);
/// Dimension Description Label (0020,9421) LO 1
pub const DIMENSION_DESCRIPTION_LABEL: Tag = Tag::from_u32(0x0020_9421);
/// Patient Orientation in Frame Sequence (0020,9450) SQ 1
pub const PATIENT_ORIENTATION_IN_FRAME_SEQUENCE: Tag = Tag::from_u32(0x0020_9450);
/// Frame Label (0020,9453) LO 1
pub const FRAME_LABEL: Tag = Tag::from_u32(0x0020_9453);
/// Acquisition Index (0020,9518) US 1-n
pub const ACQUISITION_INDEX: Tag = Tag::from_u32(0x0020_9518);
/// Contributing SOP Instances Reference Sequence (0020,9529) SQ 1
pub const CONTRIBUTING_SOP_INSTANCES_REFERENCE_SEQUENCE: Tag = Tag::from_u32(0x0020_9529);
/// Reconstruction Index (0020,9536) US 1
pub const RECONSTRUCTION_INDEX: Tag = Tag::from_u32(0x0020_9536);
/// Light Path Filter Pass-Through Wavelength (0022,0001) US 1
pub const LIGHT_PATH_FILTER_PASS_THROUGH_WAVELENGTH: Tag = Tag::from_u32(0x0022_0001);
/// Light Path Filter Pass Band (0022,0002) US 2
pub const LIGHT_PATH_FILTER_PASS_BAND: Tag = Tag::from_u32(0x0022_0002);
/// Image Path Filter Pass-Through Wavelength (0022,0003) US 1
pub const IMAGE_PATH_FILTER_PASS_THROUGH_WAVELENGTH: Tag = Tag::from_u32(0x0022_0003);
/// Image Path Filter Pass Band (0022,0004) US 2
pub const IMAGE_PATH_FILTER_PASS_BAND: Tag = Tag::from_u32(0x0022_0004);
/// Patient Eye Movement Commanded (0022,0005) CS 1
pub const PATIENT_EYE_MOVEMENT_COMMANDED: Tag = Tag::from_u32(0x0022_0005);
/// Patient Eye Movement Command Code Sequence (0022,0006) SQ 1
pub const PATIENT_EYE_MOVEMENT_COMMAND_CODE_SEQUENCE: Tag = Tag::from_u32(0x0022_0006);
/// Spherical Lens Power (0022,0007) FL 1
pub const SPHERICAL_LENS_POWER: Tag = Tag::from_u32(0x0022_0007);
/// Cylinder Lens Power (0022,0008) FL 1
pub const CYLINDER_LENS_POWER: Tag = Tag::from_u32(0x0022_0008);
/// Cylinder Axis (0022,0009) FL 1
pub const CYLINDER_AXIS: Tag = Tag::from_u32(0x0022_0009);
/// Emmetropic Magnification (0022,000A) FL 1
pub const EMMETROPIC_MAGNIFICATION: Tag = Tag::from_u32(0x0022_000A);
/// Intra Ocular Pressure (0022,000B) FL 1
pub const INTRA_OCULAR_PRESSURE: Tag = Tag::from_u32(0x0022_000B);
/// Horizontal Field of View (0022,000C) FL 1
pub const HORIZONTAL_FIELD_OF_VIEW: Tag = Tag::from_u32(0x0022_000C);
/// Pupil Dilated (0022,000D) CS 1
pub const PUPIL_DILATED: Tag = Tag::from_u32(0x0022_000D);
/// Degree of Dilation (0022,000E) FL 1
pub const DEGREE_OF_DILATION: Tag = Tag::from_u32(0x0022_000E);
/// Vertex Distance (0022,000F) FD 1
pub const VERTEX_DISTANCE: Tag = Tag::from_u32(0x0022_000F);
/// Stereo Baseline Angle (0022,0010) FL 1
pub const STEREO_BASELINE_ANGLE: Tag = Tag::from_u32(0x0022_0010);
/// Stereo Baseline Displacement (0022,0011) FL 1
pub const STEREO_BASELINE_DISPLACEMENT: Tag = Tag::from_u32(0x0022_0011);
/// Stereo Horizontal Pixel Offset (0022,0012) FL 1
pub const STEREO_HORIZONTAL_PIXEL_OFFSET: Tag = Tag::from_u32(0x0022_0012);
/// Stereo Vertical Pixel Offset (0022,0013) FL 1
pub const STEREO_VERTICAL_PIXEL_OFFSET: Tag = Tag::from_u32(0x0022_0013);
/// Stereo Rotation (0022,0014) FL 1
pub const STEREO_ROTATION: Tag = Tag::from_u32(0x0022_0014);
/// Acquisition Device Type Code Sequence (0022,0015) SQ 1
pub const ACQUISITION_DEVICE_TYPE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0022_0015);
/// Illumination Type Code Sequence (0022,0016) SQ 1
pub const ILLUMINATION_TYPE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0022_0016);
/// Light Path Filter Type Stack Code Sequence (0022,0017) SQ 1
pub const LIGHT_PATH_FILTER_TYPE_STACK_CODE_SEQUENCE: Tag = Tag::from_u32(0x0022_0017);
/// Image Path Filter Type Stack Code Sequence (0022,0018) SQ 1
pub const IMAGE_PATH_FILTER_TYPE_STACK_CODE_SEQUENCE: Tag = Tag::from_u32(0x0022_0018);
/// Lenses Code Sequence (0022,0019) SQ 1
pub const LENSES_CODE_SEQUENCE: Tag = Tag::from_u32(0x0022_0019);
/// Channel Description Code Sequence (0022,001A) SQ 1
pub const CHANNEL_DESCRIPTION_CODE_SEQUENCE: Tag = Tag::from_u32(0x0022_001A);
/// Refractive State Sequence (0022,001B) SQ 1
pub const REFRACTIVE_STATE_SEQUENCE: Tag = Tag::from_u32(0x0022_001B);
/// Mydriatic Agent Code Sequence (0022,001C) SQ 1
pub const MYDRIATIC_AGENT_CODE_SEQUENCE: Tag = Tag::from_u32(0x0022_001C);
/// Relative Image Position Code Sequence (0022,001D) SQ 1
pub const RELATIVE_IMAGE_POSITION_CODE_SEQUENCE: Tag = Tag::from_u32(0x0022_001D);
/// Camera Angle of View (0022,001E) FL 1
pub const CAMERA_ANGLE_OF_VIEW: Tag = Tag::from_u32(0x0022_001E);
/// Stereo Pairs Sequence (0022,0020) SQ 1
pub const STEREO_PAIRS_SEQUENCE: Tag = Tag::from_u32(0x0022_0020);
/// Left Image Sequence (0022,0021) SQ 1
pub const LEFT_IMAGE_SEQUENCE: Tag = Tag::from_u32(0x0022_0021);
/// Right Image Sequence (0022,0022) SQ 1
pub const RIGHT_IMAGE_SEQUENCE: Tag = Tag::from_u32(0x0022_0022);
/// Stereo Pairs Present (0022,0028) CS 1
pub const STEREO_PAIRS_PRESENT: Tag = Tag::from_u32(0x0022_0028);
/// Axial Length of the Eye (0022,0030) FL 1
pub const AXIAL_LENGTH_OF_THE_EYE: Tag = Tag::from_u32(0x0022_0030);
/// Ophthalmic Frame Location Sequence (0022,0031) SQ 1
pub const OPHTHALMIC_FRAME_LOCATION_SEQUENCE: Tag = Tag::from_u32(0x0022_0031);
/// Reference Coordinates (0022,0032) FL 2-2n
pub const REFERENCE_COORDINATES: Tag = Tag::from_u32(0x0022_0032);
/// Depth Spatial Resolution (0022,0035) FL 1
pub const DEPTH_SPATIAL_RESOLUTION: Tag = Tag::from_u32(0x0022_0035);
/// Maximum Depth Distortion (0022,0036) FL 1
pub const MAXIMUM_DEPTH_DISTORTION: Tag = Tag::from_u32(0x0022_0036);
/// Along-scan Spatial Resolution (0022,0037) FL 1
pub const ALONG_SCAN_SPATIAL_RESOLUTION: Tag = Tag::from_u32(0x0022_0037);
/// Maximum Along-scan Distortion (0022,0038) FL 1
pub const MAXIMUM_ALONG_SCAN_DISTORTION: Tag = Tag::from_u32(0x0022_0038);
/// Ophthalmic Image Orientation (0022,0039) CS 1
pub const OPHTHALMIC_IMAGE_ORIENTATION: Tag = Tag::from_u32(0x0022_0039);
/// Depth of Transverse Image (0022,0041) FL 1
pub const DEPTH_OF_TRANSVERSE_IMAGE: Tag = Tag::from_u32(0x0022_0041);
/// Mydriatic Agent Concentration Units Sequence (0022,0042) SQ 1
pub const MYDRIATIC_AGENT_CONCENTRATION_UNITS_SEQUENCE: Tag = Tag::from_u32(0x0022_0042);
/// Across-scan Spatial Resolution (0022,0048) FL 1
pub const ACROSS_SCAN_SPATIAL_RESOLUTION: Tag = Tag::from_u32(0x0022_0048);
/// Maximum Across-scan Distortion (0022,0049) FL 1
pub const MAXIMUM_ACROSS_SCAN_DISTORTION: Tag = Tag::from_u32(0x0022_0049);
/// Mydriatic Agent Concentration (0022,004E) DS 1
pub const MYDRIATIC_AGENT_CONCENTRATION: Tag = Tag::from_u32(0x0022_004E);
/// Illumination Wave Length (0022,0055) FL 1
pub const ILLUMINATION_WAVE_LENGTH: Tag = Tag::from_u32(0x0022_0055);
/// Illumination Power (0022,0056) FL 1
pub const ILLUMINATION_POWER: Tag = Tag::from_u32(0x0022_0056);
/// Illumination Bandwidth (0022,0057) FL 1
pub const ILLUMINATION_BANDWIDTH: Tag = Tag::from_u32(0x0022_0057);
/// Mydriatic Agent Sequence (0022,0058) SQ 1
pub const MYDRIATIC_AGENT_SEQUENCE: Tag = Tag::from_u32(0x0022_0058);
/// Ophthalmic Axial Measurements Right Eye Sequence (0022,1007) SQ 1
pub const OPHTHALMIC_AXIAL_MEASUREMENTS_RIGHT_EYE_SEQUENCE: Tag = Tag::from_u32(0x0022_1007);
/// Ophthalmic Axial Measurements Left Eye Sequence (0022,1008) SQ 1
pub const OPHTHALMIC_AXIAL_MEASUREMENTS_LEFT_EYE_SEQUENCE: Tag = Tag::from_u32(0x0022_1008);
/// Ophthalmic Axial Measurements Device Type (0022,1009) CS 1
pub const OPHTHALMIC_AXIAL_MEASUREMENTS_DEVICE_TYPE: Tag = Tag::from_u32(0x0022_1009);
/// Ophthalmic Axial Length Measurements Type (0022,1010) CS 1
pub const OPHTHALMIC_AXIAL_LENGTH_MEASUREMENTS_TYPE: Tag = Tag::from_u32(0x0022_1010);
/// Ophthalmic Axial Length Sequence (0022,1012) SQ 1
pub const OPHTHALMIC_AXIAL_LENGTH_SEQUENCE: Tag = Tag::from_u32(0x0022_1012);
/// Ophthalmic Axial Length (0022,1019) FL 1
pub const OPHTHALMIC_AXIAL_LENGTH: Tag = Tag::from_u32(0x0022_1019);
/// Lens Status Code Sequence (0022,1024) SQ 1
pub const LENS_STATUS_CODE_SEQUENCE: Tag = Tag::from_u32(0x0022_1024);
/// Vitreous Status Code Sequence (0022,1025) SQ 1
pub const VITREOUS_STATUS_CODE_SEQUENCE: Tag = Tag::from_u32(0x0022_1025);
/// IOL Formula Code Sequence (0022,1028) SQ 1
pub const IOL_FORMULA_CODE_SEQUENCE: Tag = Tag::from_u32(0x0022_1028);
/// IOL Formula Detail (0022,1029) LO 1
pub const IOL_FORMULA_DETAIL: Tag = Tag::from_u32(0x0022_1029);
/// Keratometer Index (0022,1033) FL 1
pub const KERATOMETER_INDEX: Tag = Tag::from_u32(0x0022_1033);
/// Source of Ophthalmic Axial Length Code Sequence (0022,1035) SQ 1
pub const SOURCE_OF_OPHTHALMIC_AXIAL_LENGTH_CODE_SEQUENCE: Tag = Tag::from_u32(0x0022_1035);
/// Source of Corneal Size Data Code Sequence (0022,1036) SQ 1
pub const SOURCE_OF_CORNEAL_SIZE_DATA_CODE_SEQUENCE: Tag = Tag::from_u32(0x0022_1036);
/// Target Refraction (0022,1037) FL 1
pub const TARGET_REFRACTION: Tag = Tag::from_u32(0x0022_1037);
/// Refractive Procedure Occurred (0022,1039) CS 1
pub const REFRACTIVE_PROCEDURE_OCCURRED: Tag = Tag::from_u32(0x0022_1039);
/// Refractive Surgery Type Code Sequence (0022,1040) SQ 1
pub const REFRACTIVE_SURGERY_TYPE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0022_1040);
/// Ophthalmic Ultrasound Method Code Sequence (0022,1044) SQ 1
pub const OPHTHALMIC_ULTRASOUND_METHOD_CODE_SEQUENCE: Tag = Tag::from_u32(0x0022_1044);
/// Surgically Induced Astigmatism Sequence (0022,1045) SQ 1
pub const SURGICALLY_INDUCED_ASTIGMATISM_SEQUENCE: Tag = Tag::from_u32(0x0022_1045);
/// Type of Optical Correction (0022,1046) CS 1
pub const TYPE_OF_OPTICAL_CORRECTION: Tag = Tag::from_u32(0x0022_1046);
/// Toric IOL Power Sequence (0022,1047) SQ 1
pub const TORIC_IOL_POWER_SEQUENCE: Tag = Tag::from_u32(0x0022_1047);
/// Predicted Toric Error Sequence (0022,1048) SQ 1
pub const PREDICTED_TORIC_ERROR_SEQUENCE: Tag = Tag::from_u32(0x0022_1048);
/// Pre-Selected for Implantation (0022,1049) CS 1
pub const PRE_SELECTED_FOR_IMPLANTATION: Tag = Tag::from_u32(0x0022_1049);
/// Toric IOL Power for Exact Emmetropia Sequence (0022,104A) SQ 1
pub const TORIC_IOL_POWER_FOR_EXACT_EMMETROPIA_SEQUENCE: Tag = Tag::from_u32(0x0022_104A);
/// Toric IOL Power for Exact Target Refraction Sequence (0022,104B) SQ 1
pub const TORIC_IOL_POWER_FOR_EXACT_TARGET_REFRACTION_SEQUENCE: Tag = Tag::from_u32(0x0022_104B);
/// Ophthalmic Axial Length Measurements Sequence (0022,1050) SQ 1
pub const OPHTHALMIC_AXIAL_LENGTH_MEASUREMENTS_SEQUENCE: Tag = Tag::from_u32(0x0022_1050);
/// IOL Power (0022,1053) FL 1
pub const IOL_POWER: Tag = Tag::from_u32(0x0022_1053);
/// Predicted Refractive Error (0022,1054) FL 1
pub const PREDICTED_REFRACTIVE_ERROR: Tag = Tag::from_u32(0x0022_1054);
/// Ophthalmic Axial Length Velocity (0022,1059) FL 1
pub const OPHTHALMIC_AXIAL_LENGTH_VELOCITY: Tag = Tag::from_u32(0x0022_1059);
/// Lens Status Description (0022,1065) LO 1
pub const LENS_STATUS_DESCRIPTION: Tag = Tag::from_u32(0x0022_1065);
/// Vitreous Status Description (0022,1066) LO 1
pub const VITREOUS_STATUS_DESCRIPTION: Tag = Tag::from_u32(0x0022_1066);
/// IOL Power Sequence (0022,1090) SQ 1
pub const IOL_POWER_SEQUENCE: Tag = Tag::from_u32(0x0022_1090);
/// Lens Constant Sequence (0022,1092) SQ 1
pub const LENS_CONSTANT_SEQUENCE: Tag = Tag::from_u32(0x0022_1092);
/// IOL Manufacturer (0022,1093) LO 1
pub const IOL_MANUFACTURER: Tag = Tag::from_u32(0x0022_1093);
/// Lens Constant Description (0022,1094) LO 1, retired
pub const LENS_CONSTANT_DESCRIPTION: Tag = Tag::from_u32(0x0022_1094);
/// Implant Name (0022,1095) LO 1
pub const IMPLANT_NAME: Tag = Tag::from_u32(0x0022_1095);
/// Keratometry Measurement Type Code Sequence (0022,1096) SQ 1
pub const KERATOMETRY_MEASUREMENT_TYPE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0022_1096);
/// Implant Part Number (0022,1097) LO 1
pub const IMPLANT_PART_NUMBER: Tag = Tag::from_u32(0x0022_1097);
/// Referenced Ophthalmic Axial Measurements Sequence (0022,1100) SQ 1
pub const REFERENCED_OPHTHALMIC_AXIAL_MEASUREMENTS_SEQUENCE: Tag = Tag::from_u32(0x0022_1100);
/// Ophthalmic Axial Length Measurements Segment Name Code Sequence (0022,1101) SQ 1
pub const OPHTHALMIC_AXIAL_LENGTH_MEASUREMENTS_SEGMENT_NAME_CODE_SEQUENCE: Tag = Tag::from_u32(0x0022_1101);
/// Refractive Error Before Refractive Surgery Code Sequence (0022,1103) SQ 1
pub const REFRACTIVE_ERROR_BEFORE_REFRACTIVE_SURGERY_CODE_SEQUENCE: Tag = Tag::from_u32(0x0022_1103);
/// IOL Power For Exact Emmetropia (0022,1121) FL 1
pub const IOL_POWER_FOR_EXACT_EMMETROPIA: Tag = Tag::from_u32(0x0022_1121);
/// IOL Power For Exact Target Refraction (0022,1122) FL 1
pub const IOL_POWER_FOR_EXACT_TARGET_REFRACTION: Tag = Tag::from_u32(0x0022_1122);
/// Anterior Chamber Depth Definition Code Sequence (0022,1125) SQ 1
pub const ANTERIOR_CHAMBER_DEPTH_DEFINITION_CODE_SEQUENCE: Tag = Tag::from_u32(0x0022_1125);
/// Lens Thickness Sequence (0022,1127) SQ 1
pub const LENS_THICKNESS_SEQUENCE: Tag = Tag::from_u32(0x0022_1127);
/// Anterior Chamber Depth Sequence (0022,1128) SQ 1
pub const ANTERIOR_CHAMBER_DEPTH_SEQUENCE: Tag = Tag::from_u32(0x0022_1128);
/// Calculation Comment Sequence (0022,112A) SQ 1
pub const CALCULATION_COMMENT_SEQUENCE: Tag = Tag::from_u32(0x0022_112A);
/// Calculation Comment Type (0022,112B) CS 1
pub const CALCULATION_COMMENT_TYPE: Tag = Tag::from_u32(0x0022_112B);
/// Calculation Comment (0022,112C) LT 1
pub const CALCULATION_COMMENT: Tag = Tag::from_u32(0x0022_112C);
/// Lens Thickness (0022,1130) FL 1
pub const LENS_THICKNESS: Tag = Tag::from_u32(0x0022_1130);
/// Anterior Chamber Depth (0022,1131) FL 1
pub const ANTERIOR_CHAMBER_DEPTH: Tag = Tag::from_u32(0x0022_1131);
/// Source of Lens Thickness Data Code Sequence (0022,1132) SQ 1
pub const SOURCE_OF_LENS_THICKNESS_DATA_CODE_SEQUENCE: Tag = Tag::from_u32(0x0022_1132);
/// Source of Anterior Chamber Depth Data Code Sequence (0022,1133) SQ 1
pub const SOURCE_OF_ANTERIOR_CHAMBER_DEPTH_DATA_CODE_SEQUENCE: Tag = Tag::from_u32(0x0022_1133);
/// Source of Refractive Measurements Sequence (0022,1134) SQ 1
pub const SOURCE_OF_REFRACTIVE_MEASUREMENTS_SEQUENCE: Tag = Tag::from_u32(0x0022_1134);
/// Source of Refractive Measurements Code Sequence (0022,1135) SQ 1
pub const SOURCE_OF_REFRACTIVE_MEASUREMENTS_CODE_SEQUENCE: Tag = Tag::from_u32(0x0022_1135);
/// Ophthalmic Axial Length Measurement Modified (0022,1140) CS 1
pub const OPHTHALMIC_AXIAL_LENGTH_MEASUREMENT_MODIFIED: Tag = Tag::from_u32(0x0022_1140);
/// Ophthalmic Axial Length Data Source Code Sequence (0022,1150) SQ 1
pub const OPHTHALMIC_AXIAL_LENGTH_DATA_SOURCE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0022_1150);
/// Ophthalmic Axial Length Acquisition Method Code Sequence (0022,1153) SQ 1, retired
pub const OPHTHALMIC_AXIAL_LENGTH_ACQUISITION_METHOD_CODE_SEQUENCE: Tag = Tag::from_u32(0x0022_1153);
/// Signal to Noise Ratio (0022,1155) FL 1
pub const SIGNAL_TO_NOISE_RATIO: Tag = Tag::from_u32(0x0022_1155);
/// Ophthalmic Axial Length Data Source Description (0022,1159) LO 1
pub const OPHTHALMIC_AXIAL_LENGTH_DATA_SOURCE_DESCRIPTION: Tag = Tag::from_u32(0x0022_1159);
/// Ophthalmic Axial Length Measurements Total Length Sequence (0022,1210) SQ 1
pub const OPHTHALMIC_AXIAL_LENGTH_MEASUREMENTS_TOTAL_LENGTH_SEQUENCE: Tag = Tag::from_u32(0x0022_1210);
/// Ophthalmic Axial Length Measurements Segmental Length Sequence (0022,1211) SQ 1
pub const OPHTHALMIC_AXIAL_LENGTH_MEASUREMENTS_SEGMENTAL_LENGTH_SEQUENCE: Tag = Tag::from_u32(0x0022_1211);
/// Ophthalmic Axial Length Measurements Length Summation Sequence (0022,1212) SQ 1
pub const OPHTHALMIC_AXIAL_LENGTH_MEASUREMENTS_LENGTH_SUMMATION_SEQUENCE: Tag = Tag::from_u32(0x0022_1212);
/// Ultrasound Ophthalmic Axial Length Measurements Sequence (0022,1220) SQ 1
pub const ULTRASOUND_OPHTHALMIC_AXIAL_LENGTH_MEASUREMENTS_SEQUENCE: Tag = Tag::from_u32(0x0022_1220);
/// Optical Ophthalmic Axial Length Measurements Sequence (0022,1225) SQ 1
pub const OPTICAL_OPHTHALMIC_AXIAL_LENGTH_MEASUREMENTS_SEQUENCE: Tag = Tag::from_u32(0x0022_1225);
/// Ultrasound Selected Ophthalmic Axial Length Sequence (0022,1230) SQ 1
pub const ULTRASOUND_SELECTED_OPHTHALMIC_AXIAL_LENGTH_SEQUENCE: Tag = Tag::from_u32(0x0022_1230);
/// Ophthalmic Axial Length Selection Method Code Sequence (0022,1250) SQ 1
pub const OPHTHALMIC_AXIAL_LENGTH_SELECTION_METHOD_CODE_SEQUENCE: Tag = Tag::from_u32(0x0022_1250);
/// Optical Selected Ophthalmic Axial Length Sequence (0022,1255) SQ 1
pub const OPTICAL_SELECTED_OPHTHALMIC_AXIAL_LENGTH_SEQUENCE: Tag = Tag::from_u32(0x0022_1255);
/// Selected Segmental Ophthalmic Axial Length Sequence (0022,1257) SQ 1
pub const SELECTED_SEGMENTAL_OPHTHALMIC_AXIAL_LENGTH_SEQUENCE: Tag = Tag::from_u32(0x0022_1257);
/// Selected Total Ophthalmic Axial Length Sequence (0022,1260) SQ 1
pub const SELECTED_TOTAL_OPHTHALMIC_AXIAL_LENGTH_SEQUENCE: Tag = Tag::from_u32(0x0022_1260);
/// Ophthalmic Axial Length Quality Metric Sequence (0022,1262) SQ 1
pub const OPHTHALMIC_AXIAL_LENGTH_QUALITY_METRIC_SEQUENCE: Tag = Tag::from_u32(0x0022_1262);
/// Ophthalmic Axial Length Quality Metric Type Code Sequence (0022,1265) SQ 1, retired
pub const OPHTHALMIC_AXIAL_LENGTH_QUALITY_METRIC_TYPE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0022_1265);
/// Ophthalmic Axial Length Quality Metric Type Description (0022,1273) LO 1, retired
pub const OPHTHALMIC_AXIAL_LENGTH_QUALITY_METRIC_TYPE_DESCRIPTION: Tag = Tag::from_u32(0x0022_1273);
/// Intraocular Lens Calculations Right Eye Sequence (0022,1300) SQ 1
pub const INTRAOCULAR_LENS_CALCULATIONS_RIGHT_EYE_SEQUENCE: Tag = Tag::from_u32(0x0022_1300);
/// Intraocular Lens Calculations Left Eye Sequence (0022,1310) SQ 1
pub const INTRAOCULAR_LENS_CALCULATIONS_LEFT_EYE_SEQUENCE: Tag = Tag::from_u32(0x0022_1310);
/// Referenced Ophthalmic Axial Length Measurement QC Image Sequence (0022,1330) SQ 1
pub const REFERENCED_OPHTHALMIC_AXIAL_LENGTH_MEASUREMENT_QC_IMAGE_SEQUENCE: Tag = Tag::from_u32(0x0022_1330);
/// Ophthalmic Mapping Device Type (0022,1415) CS 1
pub const OPHTHALMIC_MAPPING_DEVICE_TYPE: Tag = Tag::from_u32(0x0022_1415);
/// Acquisition Method Code Sequence (0022,1420) SQ 1
pub const ACQUISITION_METHOD_CODE_SEQUENCE: Tag = Tag::from_u32(0x0022_1420);
/// Acquisition Method Algorithm Sequence (0022,1423) SQ 1
pub const ACQUISITION_METHOD_ALGORITHM_SEQUENCE: Tag = Tag::from_u32(0x0022_1423);
/// Ophthalmic Thickness Map Type Code Sequence (0022,1436) SQ 1
pub const OPHTHALMIC_THICKNESS_MAP_TYPE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0022_1436);
/// Ophthalmic Thickness Mapping Normals Sequence (0022,1443) SQ 1
pub const OPHTHALMIC_THICKNESS_MAPPING_NORMALS_SEQUENCE: Tag = Tag::from_u32(0x0022_1443);
/// Retinal Thickness Definition Code Sequence (0022,1445) SQ 1
pub const RETINAL_THICKNESS_DEFINITION_CODE_SEQUENCE: Tag = Tag::from_u32(0x0022_1445);
/// Pixel Value Mapping to Coded Concept Sequence (0022,1450) SQ 1
pub const PIXEL_VALUE_MAPPING_TO_CODED_CONCEPT_SEQUENCE: Tag = Tag::from_u32(0x0022_1450);
/// Mapped Pixel Value (0022,1452) US or SS 1
pub const MAPPED_PIXEL_VALUE: Tag = Tag::from_u32(0x0022_1452);
/// Pixel Value Mapping Explanation (0022,1454) LO 1
pub const PIXEL_VALUE_MAPPING_EXPLANATION: Tag = Tag::from_u32(0x0022_1454);
/// Ophthalmic Thickness Map Quality Threshold Sequence (0022,1458) SQ 1
pub const OPHTHALMIC_THICKNESS_MAP_QUALITY_THRESHOLD_SEQUENCE: Tag = Tag::from_u32(0x0022_1458);
/// Ophthalmic Thickness Map Threshold Quality Rating (0022,1460) FL 1
pub const OPHTHALMIC_THICKNESS_MAP_THRESHOLD_QUALITY_RATING: Tag = Tag::from_u32(0x0022_1460);
/// Anatomic Structure Reference Point (0022,1463) FL 2
pub const ANATOMIC_STRUCTURE_REFERENCE_POINT: Tag = Tag::from_u32(0x0022_1463);
/// Registration to Localizer Sequence (0022,1465) SQ 1
pub const REGISTRATION_TO_LOCALIZER_SEQUENCE: Tag = Tag::from_u32(0x0022_1465);
/// Registered Localizer Units (0022,1466) CS 1
pub const REGISTERED_LOCALIZER_UNITS: Tag = Tag::from_u32(0x0022_1466);
/// Registered Localizer Top Left Hand Corner (0022,1467) FL 2
pub const REGISTERED_LOCALIZER_TOP_LEFT_HAND_CORNER: Tag = Tag::from_u32(0x0022_1467);
/// Registered Localizer Bottom Right Hand Corner (0022,1468) FL 2
pub const REGISTERED_LOCALIZER_BOTTOM_RIGHT_HAND_CORNER: Tag = Tag::from_u32(0x0022_1468);
/// Ophthalmic Thickness Map Quality Rating Sequence (0022,1470) SQ 1
pub const OPHTHALMIC_THICKNESS_MAP_QUALITY_RATING_SEQUENCE: Tag = Tag::from_u32(0x0022_1470);
/// Relevant OPT Attributes Sequence (0022,1472) SQ 1
pub const RELEVANT_OPT_ATTRIBUTES_SEQUENCE: Tag = Tag::from_u32(0x0022_1472);
/// Transformation Method Code Sequence (0022,1512) SQ 1
pub const TRANSFORMATION_METHOD_CODE_SEQUENCE: Tag = Tag::from_u32(0x0022_1512);
/// Transformation Algorithm Sequence (0022,1513) SQ 1
pub const TRANSFORMATION_ALGORITHM_SEQUENCE: Tag = Tag::from_u32(0x0022_1513);
/// Ophthalmic Axial Length Method (0022,1515) CS 1
pub const OPHTHALMIC_AXIAL_LENGTH_METHOD: Tag = Tag::from_u32(0x0022_1515);
/// Ophthalmic FOV (0022,1517) FL 1
pub const OPHTHALMIC_FOV: Tag = Tag::from_u32(0x0022_1517);
/// Two Dimensional to Three Dimensional Map Sequence (0022,1518) SQ 1
pub const TWO_DIMENSIONAL_TO_THREE_DIMENSIONAL_MAP_SEQUENCE: Tag = Tag::from_u32(0x0022_1518);
/// Wide Field Ophthalmic Photography Quality Rating Sequence (0022,1525) SQ 1
pub const WIDE_FIELD_OPHTHALMIC_PHOTOGRAPHY_QUALITY_RATING_SEQUENCE: Tag = Tag::from_u32(0x0022_1525);
/// Wide Field Ophthalmic Photography Quality Threshold Sequence (0022,1526) SQ 1
pub const WIDE_FIELD_OPHTHALMIC_PHOTOGRAPHY_QUALITY_THRESHOLD_SEQUENCE: Tag = Tag::from_u32(0x0022_1526);
/// Wide Field Ophthalmic Photography Threshold Quality Rating (0022,1527) FL 1
pub const WIDE_FIELD_OPHTHALMIC_PHOTOGRAPHY_THRESHOLD_QUALITY_RATING: Tag = Tag::from_u32(0x0022_1527);
/// X Coordinates Center Pixel View Angle (0022,1528) FL 1
pub const X_COORDINATES_CENTER_PIXEL_VIEW_ANGLE: Tag = Tag::from_u32(0x0022_1528);
/// Y Coordinates Center Pixel View Angle (0022,1529) FL 1
pub const Y_COORDINATES_CENTER_PIXEL_VIEW_ANGLE: Tag = Tag::from_u32(0x0022_1529);
/// Number of Map Points (0022,1530) UL 1
pub const NUMBER_OF_MAP_POINTS: Tag = Tag::from_u32(0x0022_1530);
/// Two Dimensional to Three Dimensional Map Data (0022,1531) OF 1
pub const TWO_DIMENSIONAL_TO_THREE_DIMENSIONAL_MAP_DATA: Tag = Tag::from_u32(0x0022_1531);
/// Derivation Algorithm Sequence (0022,1612) SQ 1
pub const DERIVATION_ALGORITHM_SEQUENCE: Tag = Tag::from_u32(0x0022_1612);
/// Ophthalmic Image Type Code Sequence (0022,1615) SQ 1
pub const OPHTHALMIC_IMAGE_TYPE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0022_1615);
/// Ophthalmic Image Type Description (0022,1616) LO 1
pub const OPHTHALMIC_IMAGE_TYPE_DESCRIPTION: Tag = Tag::from_u32(0x0022_1616);
/// Scan Pattern Type Code Sequence (0022,1618) SQ 1
pub const SCAN_PATTERN_TYPE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0022_1618);
/// Referenced Surface Mesh Identification Sequence (0022,1620) SQ 1
pub const REFERENCED_SURFACE_MESH_IDENTIFICATION_SEQUENCE: Tag = Tag::from_u32(0x0022_1620);
/// Ophthalmic Volumetric Properties Flag (0022,1622) CS 1
pub const OPHTHALMIC_VOLUMETRIC_PROPERTIES_FLAG: Tag = Tag::from_u32(0x0022_1622);
/// Ophthalmic Anatomic Reference Point Frame Coordinate (0022,1623) FL 1
pub const OPHTHALMIC_ANATOMIC_REFERENCE_POINT_FRAME_COORDINATE: Tag = Tag::from_u32(0x0022_1623);
/// Ophthalmic Anatomic Reference Point X-Coordinate (0022,1624) FL 1
pub const OPHTHALMIC_ANATOMIC_REFERENCE_POINT_X_COORDINATE: Tag = Tag::from_u32(0x0022_1624);
/// Ophthalmic Anatomic Reference Point Y-Coordinate (0022,1626) FL 1
pub const OPHTHALMIC_ANATOMIC_REFERENCE_POINT_Y_COORDINATE: Tag = Tag::from_u32(0x0022_1626);
/// Ophthalmic En Face Volume Descriptor Sequence (0022,1627) SQ 1
pub const OPHTHALMIC_EN_FACE_VOLUME_DESCRIPTOR_SEQUENCE: Tag = Tag::from_u32(0x0022_1627);
/// Ophthalmic En Face Image Quality Rating Sequence (0022,1628) SQ 1
pub const OPHTHALMIC_EN_FACE_IMAGE_QUALITY_RATING_SEQUENCE: Tag = Tag::from_u32(0x0022_1628);
/// Ophthalmic En Face Volume Descriptor Scope (0022,1629) CS 1
pub const OPHTHALMIC_EN_FACE_VOLUME_DESCRIPTOR_SCOPE: Tag = Tag::from_u32(0x0022_1629);
/// Quality Threshold (0022,1630) DS 1
pub const QUALITY_THRESHOLD: Tag = Tag::from_u32(0x0022_1630);
/// Ophthalmic Anatomic Reference Point Sequence (0022,1632) SQ 1
pub const OPHTHALMIC_ANATOMIC_REFERENCE_POINT_SEQUENCE: Tag = Tag::from_u32(0x0022_1632);
/// Ophthalmic Anatomic Reference Point Localization Type (0022,1633) CS 1
pub const OPHTHALMIC_ANATOMIC_REFERENCE_POINT_LOCALIZATION_TYPE: Tag = Tag::from_u32(0x0022_1633);
/// Primary Anatomic Structure Item Index (0022,1634) IS 1
pub const PRIMARY_ANATOMIC_STRUCTURE_ITEM_INDEX: Tag = Tag::from_u32(0x0022_1634);
/// OCT B-scan Analysis Acquisition Parameters Sequence (0022,1640) SQ 1
pub const OCT_BSCAN_ANALYSIS_ACQUISITION_PARAMETERS_SEQUENCE: Tag = Tag::from_u32(0x0022_1640);
/// Number of B-scans Per Frame (0022,1642) UL 1
pub const NUMBER_OF_BSCANS_PER_FRAME: Tag = Tag::from_u32(0x0022_1642);
/// B-scan Slab Thickness (0022,1643) FL 1
pub const BSCAN_SLAB_THICKNESS: Tag = Tag::from_u32(0x0022_1643);
/// Distance Between B-scan Slabs (0022,1644) FL 1
pub const DISTANCE_BETWEEN_BSCAN_SLABS: Tag = Tag::from_u32(0x0022_1644);
/// B-scan Cycle Time (0022,1645) FL 1
pub const BSCAN_CYCLE_TIME: Tag = Tag::from_u32(0x0022_1645);
/// B-scan Cycle Time Vector (0022,1646) FL 1-n
pub const BSCAN_CYCLE_TIME_VECTOR: Tag = Tag::from_u32(0x0022_1646);
/// A-scan Rate (0022,1649) FL 1
pub const ASCAN_RATE: Tag = Tag::from_u32(0x0022_1649);
/// B-scan Rate (0022,1650) FL 1
pub const BSCAN_RATE: Tag = Tag::from_u32(0x0022_1650);
/// Surface Mesh Z-Pixel Offset (0022,1658) UL 1
pub const SURFACE_MESH_Z_PIXEL_OFFSET: Tag = Tag::from_u32(0x0022_1658);
/// Visual Field Horizontal Extent (0024,0010) FL 1
pub const VISUAL_FIELD_HORIZONTAL_EXTENT: Tag = Tag::from_u32(0x0024_0010);
/// Visual Field Vertical Extent (0024,0011) FL 1
pub const VISUAL_FIELD_VERTICAL_EXTENT: Tag = Tag::from_u32(0x0024_0011);
/// Visual Field Shape (0024,0012) CS 1
pub const VISUAL_FIELD_SHAPE: Tag = Tag::from_u32(0x0024_0012);
/// Screening Test Mode Code Sequence (0024,0016) SQ 1
pub const SCREENING_TEST_MODE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0024_0016);
/// Maximum Stimulus Luminance (0024,0018) FL 1
pub const MAXIMUM_STIMULUS_LUMINANCE: Tag = Tag::from_u32(0x0024_0018);
/// Background Luminance (0024,0020) FL 1
pub const BACKGROUND_LUMINANCE: Tag = Tag::from_u32(0x0024_0020);
/// Stimulus Color Code Sequence (0024,0021) SQ 1
pub const STIMULUS_COLOR_CODE_SEQUENCE: Tag = Tag::from_u32(0x0024_0021);
/// Background Illumination Color Code Sequence (0024,0024) SQ 1
pub const BACKGROUND_ILLUMINATION_COLOR_CODE_SEQUENCE: Tag = Tag::from_u32(0x0024_0024);
/// Stimulus Area (0024,0025) FL 1
pub const STIMULUS_AREA: Tag = Tag::from_u32(0x0024_0025);
/// Stimulus Presentation Time (0024,0028) FL 1
pub const STIMULUS_PRESENTATION_TIME: Tag = Tag::from_u32(0x0024_0028);
/// Fixation Sequence (0024,0032) SQ 1
pub const FIXATION_SEQUENCE: Tag = Tag::from_u32(0x0024_0032);
/// Fixation Monitoring Code Sequence (0024,0033) SQ 1
pub const FIXATION_MONITORING_CODE_SEQUENCE: Tag = Tag::from_u32(0x0024_0033);
/// Visual Field Catch Trial Sequence (0024,0034) SQ 1
pub const VISUAL_FIELD_CATCH_TRIAL_SEQUENCE: Tag = Tag::from_u32(0x0024_0034);
/// Fixation Checked Quantity (0024,0035) US 1
pub const FIXATION_CHECKED_QUANTITY: Tag = Tag::from_u32(0x0024_0035);
/// Patient Not Properly Fixated Quantity (0024,0036) US 1
pub const PATIENT_NOT_PROPERLY_FIXATED_QUANTITY: Tag = Tag::from_u32(0x0024_0036);
/// Presented Visual Stimuli Data Flag (0024,0037) CS 1
pub const PRESENTED_VISUAL_STIMULI_DATA_FLAG: Tag = Tag::from_u32(0x0024_0037);
/// Number of Visual Stimuli (0024,0038) US 1
pub const NUMBER_OF_VISUAL_STIMULI: Tag = Tag::from_u32(0x0024_0038);
/// Excessive Fixation Losses Data Flag (0024,0039) CS 1
pub const EXCESSIVE_FIXATION_LOSSES_DATA_FLAG: Tag = Tag::from_u32(0x0024_0039);
/// Excessive Fixation Losses (0024,0040) CS 1
pub const EXCESSIVE_FIXATION_LOSSES: Tag = Tag::from_u32(0x0024_0040);
/// Stimuli Retesting Quantity (0024,0042) US 1
pub const STIMULI_RETESTING_QUANTITY: Tag = Tag::from_u32(0x0024_0042);
/// Comments on Patient's Performance of Visual Field (0024,0044) LT 1
pub const COMMENTS_ON_PATIENT_PERFORMANCE_OF_VISUAL_FIELD: Tag = Tag::from_u32(0x0024_0044);
/// False Negatives Estimate Flag (0024,0045) CS 1
pub const FALSE_NEGATIVES_ESTIMATE_FLAG: Tag = Tag::from_u32(0x0024_0045);
/// False Negatives Estimate (0024,0046) FL 1
pub const FALSE_NEGATIVES_ESTIMATE: Tag = Tag::from_u32(0x0024_0046);
/// Negative Catch Trials Quantity (0024,0048) US 1
pub const NEGATIVE_CATCH_TRIALS_QUANTITY: Tag = Tag::from_u32(0x0024_0048);
/// False Negatives Quantity (0024,0050) US 1
pub const FALSE_NEGATIVES_QUANTITY: Tag = Tag::from_u32(0x0024_0050);
/// Excessive False Negatives Data Flag (0024,0051) CS 1
pub const EXCESSIVE_FALSE_NEGATIVES_DATA_FLAG: Tag = Tag::from_u32(0x0024_0051);
/// Excessive False Negatives (0024,0052) CS 1
pub const EXCESSIVE_FALSE_NEGATIVES: Tag = Tag::from_u32(0x0024_0052);
/// False Positives Estimate Flag (0024,0053) CS 1
pub const FALSE_POSITIVES_ESTIMATE_FLAG: Tag = Tag::from_u32(0x0024_0053);
/// False Positives Estimate (0024,0054) FL 1
pub const FALSE_POSITIVES_ESTIMATE: Tag = Tag::from_u32(0x0024_0054);
/// Catch Trials Data Flag (0024,0055) CS 1
pub const CATCH_TRIALS_DATA_FLAG: Tag = Tag::from_u32(0x0024_0055);
/// Positive Catch Trials Quantity (0024,0056) US 1
pub const POSITIVE_CATCH_TRIALS_QUANTITY: Tag = Tag::from_u32(0x0024_0056);
/// Test Point Normals Data Flag (0024,0057) CS 1
pub const TEST_POINT_NORMALS_DATA_FLAG: Tag = Tag::from_u32(0x0024_0057);
/// Test Point Normals Sequence (0024,0058) SQ 1
pub const TEST_POINT_NORMALS_SEQUENCE: Tag = Tag::from_u32(0x0024_0058);
/// Global Deviation Probability Normals Flag (0024,0059) CS 1
pub const GLOBAL_DEVIATION_PROBABILITY_NORMALS_FLAG: Tag = Tag::from_u32(0x0024_0059);
/// False Positives Quantity (0024,0060) US 1
pub const FALSE_POSITIVES_QUANTITY: Tag = Tag::from_u32(0x0024_0060);
/// Excessive False Positives Data Flag (0024,0061) CS 1
pub const EXCESSIVE_FALSE_POSITIVES_DATA_FLAG: Tag = Tag::from_u32(0x0024_0061);
/// Excessive False Positives (0024,0062) CS 1
pub const EXCESSIVE_FALSE_POSITIVES: Tag = Tag::from_u32(0x0024_0062);
/// Visual Field Test Normals Flag (0024,0063) CS 1
pub const VISUAL_FIELD_TEST_NORMALS_FLAG: Tag = Tag::from_u32(0x0024_0063);
/// Results Normals Sequence (0024,0064) SQ 1
pub const RESULTS_NORMALS_SEQUENCE: Tag = Tag::from_u32(0x0024_0064);
/// Age Corrected Sensitivity Deviation Algorithm Sequence (0024,0065) SQ 1
pub const AGE_CORRECTED_SENSITIVITY_DEVIATION_ALGORITHM_SEQUENCE: Tag = Tag::from_u32(0x0024_0065);
/// Global Deviation From Normal (0024,0066) FL 1
pub const GLOBAL_DEVIATION_FROM_NORMAL: Tag = Tag::from_u32(0x0024_0066);
/// Generalized Defect Sensitivity Deviation Algorithm Sequence (0024,0067) SQ 1
pub const GENERALIZED_DEFECT_SENSITIVITY_DEVIATION_ALGORITHM_SEQUENCE: Tag = Tag::from_u32(0x0024_0067);
/// Localized Deviation From Normal (0024,0068) FL 1
pub const LOCALIZED_DEVIATION_FROM_NORMAL: Tag = Tag::from_u32(0x0024_0068);
/// Patient Reliability Indicator (0024,0069) LO 1
pub const PATIENT_RELIABILITY_INDICATOR: Tag = Tag::from_u32(0x0024_0069);
/// Visual Field Mean Sensitivity (0024,0070) FL 1
pub const VISUAL_FIELD_MEAN_SENSITIVITY: Tag = Tag::from_u32(0x0024_0070);
/// Global Deviation Probability (0024,0071) FL 1
pub const GLOBAL_DEVIATION_PROBABILITY: Tag = Tag::from_u32(0x0024_0071);
/// Local Deviation Probability Normals Flag (0024,0072) CS 1
pub const LOCAL_DEVIATION_PROBABILITY_NORMALS_FLAG: Tag = Tag::from_u32(0x0024_0072);
/// Localized Deviation Probability (0024,0073) FL 1
pub const LOCALIZED_DEVIATION_PROBABILITY: Tag = Tag::from_u32(0x0024_0073);
/// Short Term Fluctuation Calculated (0024,0074) CS 1
pub const SHORT_TERM_FLUCTUATION_CALCULATED: Tag = Tag::from_u32(0x0024_0074);
/// Short Term Fluctuation (0024,0075) FL 1
pub const SHORT_TERM_FLUCTUATION: Tag = Tag::from_u32(0x0024_0075);
/// Short Term Fluctuation Probability Calculated (0024,0076) CS 1
pub const SHORT_TERM_FLUCTUATION_PROBABILITY_CALCULATED: Tag = Tag::from_u32(0x0024_0076);
/// Short Term Fluctuation Probability (0024,0077) FL 1
pub const SHORT_TERM_FLUCTUATION_PROBABILITY: Tag = Tag::from_u32(0x0024_0077);
/// Corrected Localized Deviation From Normal Calculated (0024,0078) CS 1
pub const CORRECTED_LOCALIZED_DEVIATION_FROM_NORMAL_CALCULATED: Tag = Tag::from_u32(0x0024_0078);
/// Corrected Localized Deviation From Normal (0024,0079) FL 1
pub const CORRECTED_LOCALIZED_DEVIATION_FROM_NORMAL: Tag = Tag::from_u32(0x0024_0079);
/// Corrected Localized Deviation From Normal Probability Calculated (0024,0080) CS 1
pub const CORRECTED_LOCALIZED_DEVIATION_FROM_NORMAL_PROBABILITY_CALCULATED: Tag = Tag::from_u32(0x0024_0080);
/// Corrected Localized Deviation From Normal Probability (0024,0081) FL 1
pub const CORRECTED_LOCALIZED_DEVIATION_FROM_NORMAL_PROBABILITY: Tag = Tag::from_u32(0x0024_0081);
/// Global Deviation Probability Sequence (0024,0083) SQ 1
pub const GLOBAL_DEVIATION_PROBABILITY_SEQUENCE: Tag = Tag::from_u32(0x0024_0083);
/// Localized Deviation Probability Sequence (0024,0085) SQ 1
pub const LOCALIZED_DEVIATION_PROBABILITY_SEQUENCE: Tag = Tag::from_u32(0x0024_0085);
/// Foveal Sensitivity Measured (0024,0086) CS 1
pub const FOVEAL_SENSITIVITY_MEASURED: Tag = Tag::from_u32(0x0024_0086);
/// Foveal Sensitivity (0024,0087) FL 1
pub const FOVEAL_SENSITIVITY: Tag = Tag::from_u32(0x0024_0087);
/// Visual Field Test Duration (0024,0088) FL 1
pub const VISUAL_FIELD_TEST_DURATION: Tag = Tag::from_u32(0x0024_0088);
/// Visual Field Test Point Sequence (0024,0089) SQ 1
pub const VISUAL_FIELD_TEST_POINT_SEQUENCE: Tag = Tag::from_u32(0x0024_0089);
/// Visual Field Test Point X-Coordinate (0024,0090) FL 1
pub const VISUAL_FIELD_TEST_POINT_X_COORDINATE: Tag = Tag::from_u32(0x0024_0090);
/// Visual Field Test Point Y-Coordinate (0024,0091) FL 1
pub const VISUAL_FIELD_TEST_POINT_Y_COORDINATE: Tag = Tag::from_u32(0x0024_0091);
/// Age Corrected Sensitivity Deviation Value (0024,0092) FL 1
pub const AGE_CORRECTED_SENSITIVITY_DEVIATION_VALUE: Tag = Tag::from_u32(0x0024_0092);
/// Stimulus Results (0024,0093) CS 1
pub const STIMULUS_RESULTS: Tag = Tag::from_u32(0x0024_0093);
/// Sensitivity Value (0024,0094) FL 1
pub const SENSITIVITY_VALUE: Tag = Tag::from_u32(0x0024_0094);
/// Retest Stimulus Seen (0024,0095) CS 1
pub const RETEST_STIMULUS_SEEN: Tag = Tag::from_u32(0x0024_0095);
/// Retest Sensitivity Value (0024,0096) FL 1
pub const RETEST_SENSITIVITY_VALUE: Tag = Tag::from_u32(0x0024_0096);
/// Visual Field Test Point Normals Sequence (0024,0097) SQ 1
pub const VISUAL_FIELD_TEST_POINT_NORMALS_SEQUENCE: Tag = Tag::from_u32(0x0024_0097);
/// Quantified Defect (0024,0098) FL 1
pub const QUANTIFIED_DEFECT: Tag = Tag::from_u32(0x0024_0098);
/// Age Corrected Sensitivity Deviation Probability Value (0024,0100) FL 1
pub const AGE_CORRECTED_SENSITIVITY_DEVIATION_PROBABILITY_VALUE: Tag = Tag::from_u32(0x0024_0100);
/// Generalized Defect Corrected Sensitivity Deviation Flag (0024,0102) CS 1
pub const GENERALIZED_DEFECT_CORRECTED_SENSITIVITY_DEVIATION_FLAG: Tag = Tag::from_u32(0x0024_0102);
/// Generalized Defect Corrected Sensitivity Deviation Value (0024,0103) FL 1
pub const GENERALIZED_DEFECT_CORRECTED_SENSITIVITY_DEVIATION_VALUE: Tag = Tag::from_u32(0x0024_0103);
/// Generalized Defect Corrected Sensitivity Deviation Probability Value (0024,0104) FL 1
pub const GENERALIZED_DEFECT_CORRECTED_SENSITIVITY_DEVIATION_PROBABILITY_VALUE: Tag = Tag::from_u32(0x0024_0104);
/// Minimum Sensitivity Value (0024,0105) FL 1
pub const MINIMUM_SENSITIVITY_VALUE: Tag = Tag::from_u32(0x0024_0105);
/// Blind Spot Localized (0024,0106) CS 1
pub const BLIND_SPOT_LOCALIZED: Tag = Tag::from_u32(0x0024_0106);
/// Blind Spot X-Coordinate (0024,0107) FL 1
pub const BLIND_SPOT_X_COORDINATE: Tag = Tag::from_u32(0x0024_0107);
/// Blind Spot Y-Coordinate (0024,0108) FL 1
pub const BLIND_SPOT_Y_COORDINATE: Tag = Tag::from_u32(0x0024_0108);
/// Visual Acuity Measurement Sequence (0024,0110) SQ 1
pub const VISUAL_ACUITY_MEASUREMENT_SEQUENCE: Tag = Tag::from_u32(0x0024_0110);
/// Refractive Parameters Used on Patient Sequence (0024,0112) SQ 1
pub const REFRACTIVE_PARAMETERS_USED_ON_PATIENT_SEQUENCE: Tag = Tag::from_u32(0x0024_0112);
/// Measurement Laterality (0024,0113) CS 1
pub const MEASUREMENT_LATERALITY: Tag = Tag::from_u32(0x0024_0113);
/// Ophthalmic Patient Clinical Information Left Eye Sequence (0024,0114) SQ 1
pub const OPHTHALMIC_PATIENT_CLINICAL_INFORMATION_LEFT_EYE_SEQUENCE: Tag = Tag::from_u32(0x0024_0114);
/// Ophthalmic Patient Clinical Information Right Eye Sequence (0024,0115) SQ 1
pub const OPHTHALMIC_PATIENT_CLINICAL_INFORMATION_RIGHT_EYE_SEQUENCE: Tag = Tag::from_u32(0x0024_0115);
/// Foveal Point Normative Data Flag (0024,0117) CS 1
pub const FOVEAL_POINT_NORMATIVE_DATA_FLAG: Tag = Tag::from_u32(0x0024_0117);
/// Foveal Point Probability Value (0024,0118) FL 1
pub const FOVEAL_POINT_PROBABILITY_VALUE: Tag = Tag::from_u32(0x0024_0118);
/// Screening Baseline Measured (0024,0120) CS 1
pub const SCREENING_BASELINE_MEASURED: Tag = Tag::from_u32(0x0024_0120);
/// Screening Baseline Measured Sequence (0024,0122) SQ 1
pub const SCREENING_BASELINE_MEASURED_SEQUENCE: Tag = Tag::from_u32(0x0024_0122);
/// Screening Baseline Type (0024,0124) CS 1
pub const SCREENING_BASELINE_TYPE: Tag = Tag::from_u32(0x0024_0124);
/// Screening Baseline Value (0024,0126) FL 1
pub const SCREENING_BASELINE_VALUE: Tag = Tag::from_u32(0x0024_0126);
/// Algorithm Source (0024,0202) LO 1
pub const ALGORITHM_SOURCE: Tag = Tag::from_u32(0x0024_0202);
/// Data Set Name (0024,0306) LO 1
pub const DATA_SET_NAME: Tag = Tag::from_u32(0x0024_0306);
/// Data Set Version (0024,0307) LO 1
pub const DATA_SET_VERSION: Tag = Tag::from_u32(0x0024_0307);
/// Data Set Source (0024,0308) LO 1
pub const DATA_SET_SOURCE: Tag = Tag::from_u32(0x0024_0308);
/// Data Set Description (0024,0309) LO 1
pub const DATA_SET_DESCRIPTION: Tag = Tag::from_u32(0x0024_0309);
/// Visual Field Test Reliability Global Index Sequence (0024,0317) SQ 1
pub const VISUAL_FIELD_TEST_RELIABILITY_GLOBAL_INDEX_SEQUENCE: Tag = Tag::from_u32(0x0024_0317);
/// Visual Field Global Results Index Sequence (0024,0320) SQ 1
pub const VISUAL_FIELD_GLOBAL_RESULTS_INDEX_SEQUENCE: Tag = Tag::from_u32(0x0024_0320);
/// Data Observation Sequence (0024,0325) SQ 1
pub const DATA_OBSERVATION_SEQUENCE: Tag = Tag::from_u32(0x0024_0325);
/// Index Normals Flag (0024,0338) CS 1
pub const INDEX_NORMALS_FLAG: Tag = Tag::from_u32(0x0024_0338);
/// Index Probability (0024,0341) FL 1
pub const INDEX_PROBABILITY: Tag = Tag::from_u32(0x0024_0341);
/// Index Probability Sequence (0024,0344) SQ 1
pub const INDEX_PROBABILITY_SEQUENCE: Tag = Tag::from_u32(0x0024_0344);
/// Samples per Pixel (0028,0002) US 1
pub const SAMPLES_PER_PIXEL: Tag = Tag::from_u32(0x0028_0002);
/// Samples per Pixel Used (0028,0003) US 1
pub const SAMPLES_PER_PIXEL_USED: Tag = Tag::from_u32(0x0028_0003);
/// Photometric Interpretation (0028,0004) CS 1
pub const PHOTOMETRIC_INTERPRETATION: Tag = Tag::from_u32(0x0028_0004);
/// Image Dimensions (0028,0005) US 1, retired
pub const IMAGE_DIMENSIONS: Tag = Tag::from_u32(0x0028_0005);
/// Planar Configuration (0028,0006) US 1
pub const PLANAR_CONFIGURATION: Tag = Tag::from_u32(0x0028_0006);
/// Number of Frames (0028,0008) IS 1
pub const NUMBER_OF_FRAMES: Tag = Tag::from_u32(0x0028_0008);
/// Frame Increment Pointer (0028,0009) AT 1-n
pub const FRAME_INCREMENT_POINTER: Tag = Tag::from_u32(0x0028_0009);
/// Frame Dimension Pointer (0028,000A) AT 1-n
pub const FRAME_DIMENSION_POINTER: Tag = Tag::from_u32(0x0028_000A);
/// Rows (0028,0010) US 1
pub const ROWS: Tag = Tag::from_u32(0x0028_0010);
/// Columns (0028,0011) US 1
pub const COLUMNS: Tag = Tag::from_u32(0x0028_0011);
/// Planes (0028,0012) US 1, retired
pub const PLANES: Tag = Tag::from_u32(0x0028_0012);
/// Ultrasound Color Data Present (0028,0014) US 1
pub const ULTRASOUND_COLOR_DATA_PRESENT: Tag = Tag::from_u32(0x0028_0014);
/// Pixel Spacing (0028,0030) DS 2
pub const PIXEL_SPACING: Tag = Tag::from_u32(0x0028_0030);
/// Zoom Factor (0028,0031) DS 2
pub const ZOOM_FACTOR: Tag = Tag::from_u32(0x0028_0031);
/// Zoom Center (0028,0032) DS 2
pub const ZOOM_CENTER: Tag = Tag::from_u32(0x0028_0032);
/// Pixel Aspect Ratio (0028,0034) IS 2
pub const PIXEL_ASPECT_RATIO: Tag = Tag::from_u32(0x0028_0034);
/// Image Format (0028,0040) CS 1, retired
pub const IMAGE_FORMAT: Tag = Tag::from_u32(0x0028_0040);
/// Manipulated Image (0028,0050) LO 1-n, retired
pub const MANIPULATED_IMAGE: Tag = Tag::from_u32(0x0028_0050);
/// Corrected Image (0028,0051) CS 1-n
pub const CORRECTED_IMAGE: Tag = Tag::from_u32(0x0028_0051);
/// Compression Recognition Code (0028,005F) LO 1, retired
pub const COMPRESSION_RECOGNITION_CODE: Tag = Tag::from_u32(0x0028_005F);
/// Compression Code (0028,0060) CS 1, retired
pub const COMPRESSION_CODE: Tag = Tag::from_u32(0x0028_0060);
/// Compression Originator (0028,0061) SH 1, retired
pub const COMPRESSION_ORIGINATOR: Tag = Tag::from_u32(0x0028_0061);
/// Compression Label (0028,0062) LO 1, retired
pub const COMPRESSION_LABEL: Tag = Tag::from_u32(0x0028_0062);
/// Compression Description (0028,0063) SH 1, retired
pub const COMPRESSION_DESCRIPTION: Tag = Tag::from_u32(0x0028_0063);
/// Compression Sequence (0028,0065) CS 1-n, retired
pub const COMPRESSION_SEQUENCE: Tag = Tag::from_u32(0x0028_0065);
/// Compression Step Pointers (0028,0066) AT 1-n, retired
pub const COMPRESSION_STEP_POINTERS: Tag = Tag::from_u32(0x0028_0066);
/// Repeat Interval (0028,0068) US 1, retired
pub const REPEAT_INTERVAL: Tag = Tag::from_u32(0x0028_0068);
/// Bits Grouped (0028,0069) US 1, retired
pub const BITS_GROUPED: Tag = Tag::from_u32(0x0028_0069);
/// Perimeter Table (0028,0070) US 1-n, retired
pub const PERIMETER_TABLE: Tag = Tag::from_u32(0x0028_0070);
/// Perimeter Value (0028,0071) US or SS 1, retired
pub const PERIMETER_VALUE: Tag = Tag::from_u32(0x0028_0071);
/// Predictor Rows (0028,0080) US 1, retired
pub const PREDICTOR_ROWS: Tag = Tag::from_u32(0x0028_0080);
/// Predictor Columns (0028,0081) US 1, retired
pub const PREDICTOR_COLUMNS: Tag = Tag::from_u32(0x0028_0081);
/// Predictor Constants (0028,0082) US 1-n, retired
pub const PREDICTOR_CONSTANTS: Tag = Tag::from_u32(0x0028_0082);
/// Blocked Pixels (0028,0090) CS 1, retired
pub const BLOCKED_PIXELS: Tag = Tag::from_u32(0x0028_0090);
/// Block Rows (0028,0091) US 1, retired
pub const BLOCK_ROWS: Tag = Tag::from_u32(0x0028_0091);
/// Block Columns (0028,0092) US 1, retired
pub const BLOCK_COLUMNS: Tag = Tag::from_u32(0x0028_0092);
/// Row Overlap (0028,0093) US 1, retired
pub const ROW_OVERLAP: Tag = Tag::from_u32(0x0028_0093);
/// Column Overlap (0028,0094) US 1, retired
pub const COLUMN_OVERLAP: Tag = Tag::from_u32(0x0028_0094);
/// Bits Allocated (0028,0100) US 1
pub const BITS_ALLOCATED: Tag = Tag::from_u32(0x0028_0100);
/// Bits Stored (0028,0101) US 1
pub const BITS_STORED: Tag = Tag::from_u32(0x0028_0101);
/// High Bit (0028,0102) US 1
pub const HIGH_BIT: Tag = Tag::from_u32(0x0028_0102);
/// Pixel Representation (0028,0103) US 1
pub const PIXEL_REPRESENTATION: Tag = Tag::from_u32(0x0028_0103);
/// Smallest Valid Pixel Value (0028,0104) US or SS 1, retired
pub const SMALLEST_VALID_PIXEL_VALUE: Tag = Tag::from_u32(0x0028_0104);
/// Largest Valid Pixel Value (0028,0105) US or SS 1, retired
pub const LARGEST_VALID_PIXEL_VALUE: Tag = Tag::from_u32(0x0028_0105);
/// Smallest Image Pixel Value (0028,0106) US or SS 1
pub const SMALLEST_IMAGE_PIXEL_VALUE: Tag = Tag::from_u32(0x0028_0106);
/// Largest Image Pixel Value (0028,0107) US or SS 1
pub const LARGEST_IMAGE_PIXEL_VALUE: Tag = Tag::from_u32(0x0028_0107);
/// Smallest Pixel Value in Series (0028,0108) US or SS 1
pub const SMALLEST_PIXEL_VALUE_IN_SERIES: Tag = Tag::from_u32(0x0028_0108);
/// Largest Pixel Value in Series (0028,0109) US or SS 1
pub const LARGEST_PIXEL_VALUE_IN_SERIES: Tag = Tag::from_u32(0x0028_0109);
/// Smallest Image Pixel Value in Plane (0028,0110) US or SS 1, retired
pub const SMALLEST_IMAGE_PIXEL_VALUE_IN_PLANE: Tag = Tag::from_u32(0x0028_0110);
/// Largest Image Pixel Value in Plane (0028,0111) US or SS 1, retired
pub const LARGEST_IMAGE_PIXEL_VALUE_IN_PLANE: Tag = Tag::from_u32(0x0028_0111);
/// Pixel Padding Value (0028,0120) US or SS 1
pub const PIXEL_PADDING_VALUE: Tag = Tag::from_u32(0x0028_0120);
/// Pixel Padding Range Limit (0028,0121) US or SS 1
pub const PIXEL_PADDING_RANGE_LIMIT: Tag = Tag::from_u32(0x0028_0121);
/// Float Pixel Padding Value (0028,0122) FL 1
pub const FLOAT_PIXEL_PADDING_VALUE: Tag = Tag::from_u32(0x0028_0122);
/// Double Float Pixel Padding Value (0028,0123) FD 1
pub const DOUBLE_FLOAT_PIXEL_PADDING_VALUE: Tag = Tag::from_u32(0x0028_0123);
/// Float Pixel Padding Range Limit (0028,0124) FL 1
pub const FLOAT_PIXEL_PADDING_RANGE_LIMIT: Tag = Tag::from_u32(0x0028_0124);
/// Double Float Pixel Padding Range Limit (0028,0125) FD 1
pub const DOUBLE_FLOAT_PIXEL_PADDING_RANGE_LIMIT: Tag = Tag::from_u32(0x0028_0125);
/// Image Location (0028,0200) US 1, retired
pub const IMAGE_LOCATION: Tag = Tag::from_u32(0x0028_0200);
/// Quality Control Image (0028,0300) CS 1
pub const QUALITY_CONTROL_IMAGE: Tag = Tag::from_u32(0x0028_0300);
/// Burned In Annotation (0028,0301) CS 1
pub const BURNED_IN_ANNOTATION: Tag = Tag::from_u32(0x0028_0301);
/// Recognizable Visual Features (0028,0302) CS 1
pub const RECOGNIZABLE_VISUAL_FEATURES: Tag = Tag::from_u32(0x0028_0302);
/// Longitudinal Temporal Information Modified (0028,0303) CS 1
pub const LONGITUDINAL_TEMPORAL_INFORMATION_MODIFIED: Tag = Tag::from_u32(0x0028_0303);
/// Referenced Color Palette Instance UID (0028,0304) UI 1
pub const REFERENCED_COLOR_PALETTE_INSTANCE_UID: Tag = Tag::from_u32(0x0028_0304);
/// Transform Label (0028,0400) LO 1, retired
pub const TRANSFORM_LABEL: Tag = Tag::from_u32(0x0028_0400);
/// Transform Version Number (0028,0401) LO 1, retired
pub const TRANSFORM_VERSION_NUMBER: Tag = Tag::from_u32(0x0028_0401);
/// Number of Transform Steps (0028,0402) US 1, retired
pub const NUMBER_OF_TRANSFORM_STEPS: Tag = Tag::from_u32(0x0028_0402);
/// Sequence of Compressed Data (0028,0403) LO 1-n, retired
pub const SEQUENCE_OF_COMPRESSED_DATA: Tag = Tag::from_u32(0x0028_0403);
/// Details of Coefficients (0028,0404) AT 1-n, retired
pub const DETAILS_OF_COEFFICIENTS: Tag = Tag::from_u32(0x0028_0404);
/// Rows For Nth Order Coefficients (0028,04x0) US 1, retired
pub const ROWS_FOR_NTH_ORDER_COEFFICIENTS: Tag = Tag::from_u32(0x0028_0410);
/// Columns For Nth Order Coefficients (0028,04x1) US 1, retired
pub const COLUMNS_FOR_NTH_ORDER_COEFFICIENTS: Tag = Tag::from_u32(0x0028_0411);
/// Coefficient Coding (0028,04x2) LO 1-n, retired
pub const COEFFICIENT_CODING: Tag = Tag::from_u32(0x0028_0412);
/// Coefficient Coding Pointers (0028,04x3) AT 1-n, retired
pub const COEFFICIENT_CODING_POINTERS: Tag = Tag::from_u32(0x0028_0413);
/// DCT Label (0028,0700) LO 1, retired
pub const DCT_LABEL: Tag = Tag::from_u32(0x0028_0700);
/// Data Block Description (0028,0701) CS 1-n, retired
pub const DATA_BLOCK_DESCRIPTION: Tag = Tag::from_u32(0x0028_0701);
/// Data Block (0028,0702) AT 1-n, retired
pub const DATA_BLOCK: Tag = Tag::from_u32(0x0028_0702);
/// Normalization Factor Format (0028,0710) US 1, retired
pub const NORMALIZATION_FACTOR_FORMAT: Tag = Tag::from_u32(0x0028_0710);
/// Zonal Map Number Format (0028,0720) US 1, retired
pub const ZONAL_MAP_NUMBER_FORMAT: Tag = Tag::from_u32(0x0028_0720);
/// Zonal Map Location (0028,0721) AT 1-n, retired
pub const ZONAL_MAP_LOCATION: Tag = Tag::from_u32(0x0028_0721);
/// Zonal Map Format (0028,0722) US 1, retired
pub const ZONAL_MAP_FORMAT: Tag = Tag::from_u32(0x0028_0722);
/// Adaptive Map Format (0028,0730) US 1, retired
pub const ADAPTIVE_MAP_FORMAT: Tag = Tag::from_u32(0x0028_0730);
/// Code Number Format (0028,0740) US 1, retired
pub const CODE_NUMBER_FORMAT: Tag = Tag::from_u32(0x0028_0740);
/// Code Label (0028,08x0) CS 1-n, retired
pub const CODE_LABEL: Tag = Tag::from_u32(0x0028_0800);
/// Number of Tables (0028,08x2) US 1, retired
pub const NUMBER_OF_TABLES: Tag = Tag::from_u32(0x0028_0802);
/// Code Table Location (0028,08x3) AT 1-n, retired
pub const CODE_TABLE_LOCATION: Tag = Tag::from_u32(0x0028_0803);
/// Bits For Code Word (0028,08x4) US 1, retired
pub const BITS_FOR_CODE_WORD: Tag = Tag::from_u32(0x0028_0804);
/// Image Data Location (0028,08x8) AT 1-n, retired
pub const IMAGE_DATA_LOCATION: Tag = Tag::from_u32(0x0028_0808);
/// Pixel Spacing Calibration Type (0028,0A02) CS 1
pub const PIXEL_SPACING_CALIBRATION_TYPE: Tag = Tag::from_u32(0x0028_0A02);
/// Pixel Spacing Calibration Description (0028,0A04) LO 1
pub const PIXEL_SPACING_CALIBRATION_DESCRIPTION: Tag = Tag::from_u32(0x0028_0A04);
/// Pixel Intensity Relationship (0028,1040) CS 1
pub const PIXEL_INTENSITY_RELATIONSHIP: Tag = Tag::from_u32(0x0028_1040);
/// Pixel Intensity Relationship Sign (0028,1041) SS 1
pub const PIXEL_INTENSITY_RELATIONSHIP_SIGN: Tag = Tag::from_u32(0x0028_1041);
/// Window Center (0028,1050) DS 1-n
pub const WINDOW_CENTER: Tag = Tag::from_u32(0x0028_1050);
/// Window Width (0028,1051) DS 1-n
pub const WINDOW_WIDTH: Tag = Tag::from_u32(0x0028_1051);
/// Rescale Intercept (0028,1052) DS 1
pub const RESCALE_INTERCEPT: Tag = Tag::from_u32(0x0028_1052);
/// Rescale Slope (0028,1053) DS 1
pub const RESCALE_SLOPE: Tag = Tag::from_u32(0x0028_1053);
/// Rescale Type (0028,1054) LO 1
pub const RESCALE_TYPE: Tag = Tag::from_u32(0x0028_1054);
/// Window Center & Width Explanation (0028,1055) LO 1-n
pub const WINDOW_CENTER_WIDTH_EXPLANATION: Tag = Tag::from_u32(0x0028_1055);
/// VOI LUT Function (0028,1056) CS 1
pub const VOILUT_FUNCTION: Tag = Tag::from_u32(0x0028_1056);
/// Gray Scale (0028,1080) CS 1, retired
pub const GRAY_SCALE: Tag = Tag::from_u32(0x0028_1080);
/// Recommended Viewing Mode (0028,1090) CS 1
pub const RECOMMENDED_VIEWING_MODE: Tag = Tag::from_u32(0x0028_1090);
/// Gray Lookup Table Descriptor (0028,1100) US or SS 3, retired
pub const GRAY_LOOKUP_TABLE_DESCRIPTOR: Tag = Tag::from_u32(0x0028_1100);
/// Red Palette Color Lookup Table Descriptor (0028,1101) US or SS 3
pub const RED_PALETTE_COLOR_LOOKUP_TABLE_DESCRIPTOR: Tag = Tag::from_u32(0x0028_1101);
/// Green Palette Color Lookup Table Descriptor (0028,1102) US or SS 3
pub const GREEN_PALETTE_COLOR_LOOKUP_TABLE_DESCRIPTOR: Tag = Tag::from_u32(0x0028_1102);
/// Blue Palette Color Lookup Table Descriptor (0028,1103) US or SS 3
pub const BLUE_PALETTE_COLOR_LOOKUP_TABLE_DESCRIPTOR: Tag = Tag::from_u32(0x0028_1103);
/// Alpha Palette Color Lookup Table Descriptor (0028,1104) US 3
pub const ALPHA_PALETTE_COLOR_LOOKUP_TABLE_DESCRIPTOR: Tag = Tag::from_u32(0x0028_1104);
/// Large Red Palette Color Lookup Table Descriptor (0028,1111) US or SS 4, retired
pub const LARGE_RED_PALETTE_COLOR_LOOKUP_TABLE_DESCRIPTOR: Tag = Tag::from_u32(0x0028_1111);
/// Large Green Palette Color Lookup Table Descriptor (0028,1112) US or SS 4, retired
pub const LARGE_GREEN_PALETTE_COLOR_LOOKUP_TABLE_DESCRIPTOR: Tag = Tag::from_u32(0x0028_1112);
/// Large Blue Palette Color Lookup Table Descriptor (0028,1113) US or SS 4, retired
pub const LARGE_BLUE_PALETTE_COLOR_LOOKUP_TABLE_DESCRIPTOR: Tag = Tag::from_u32(0x0028_1113);
/// Palette Color Lookup Table UID (0028,1199) UI 1
pub const PALETTE_COLOR_LOOKUP_TABLE_UID: Tag = Tag::from_u32(0x0028_1199);
/// Gray Lookup Table Data (0028,1200) US or SS or OW 1-n, retired
pub const GRAY_LOOKUP_TABLE_DATA: Tag = Tag::from_u32(0x0028_1200);
/// Red Palette Color Lookup Table Data (0028,1201) OW 1
pub const RED_PALETTE_COLOR_LOOKUP_TABLE_DATA: Tag = Tag::from_u32(0x0028_1201);
/// Green Palette Color Lookup Table Data (0028,1202) OW 1
pub const GREEN_PALETTE_COLOR_LOOKUP_TABLE_DATA: Tag = Tag::from_u32(0x0028_1202);
/// Blue Palette Color Lookup Table Data (0028,1203) OW 1
pub const BLUE_PALETTE_COLOR_LOOKUP_TABLE_DATA: Tag = Tag::from_u32(0x0028_1203);
/// Alpha Palette Color Lookup Table Data (0028,1204) OW 1
pub const ALPHA_PALETTE_COLOR_LOOKUP_TABLE_DATA: Tag = Tag::from_u32(0x0028_1204);
/// Large Red Palette Color Lookup Table Data (0028,1211) OW 1, retired
pub const LARGE_RED_PALETTE_COLOR_LOOKUP_TABLE_DATA: Tag = Tag::from_u32(0x0028_1211);
/// Large Green Palette Color Lookup Table Data (0028,1212) OW 1, retired
pub const LARGE_GREEN_PALETTE_COLOR_LOOKUP_TABLE_DATA: Tag = Tag::from_u32(0x0028_1212);
/// Large Blue Palette Color Lookup Table Data (0028,1213) OW 1, retired
pub const LARGE_BLUE_PALETTE_COLOR_LOOKUP_TABLE_DATA: Tag = Tag::from_u32(0x0028_1213);
/// Large Palette Color Lookup Table UID (0028,1214) UI 1, retired
pub const LARGE_PALETTE_COLOR_LOOKUP_TABLE_UID: Tag = Tag::from_u32(0x0028_1214);
/// Segmented Red Palette Color Lookup Table Data (0028,1221) OW 1
pub const SEGMENTED_RED_PALETTE_COLOR_LOOKUP_TABLE_DATA: Tag = Tag::from_u32(0x0028_1221);
/// Segmented Green Palette Color Lookup Table Data (0028,1222) OW 1
pub const SEGMENTED_GREEN_PALETTE_COLOR_LOOKUP_TABLE_DATA: Tag = Tag::from_u32(0x0028_1222);
/// Segmented Blue Palette Color Lookup Table Data (0028,1223) OW 1
pub const SEGMENTED_BLUE_PALETTE_COLOR_LOOKUP_TABLE_DATA: Tag = Tag::from_u32(0x0028_1223);
/// Segmented Alpha Palette Color Lookup Table Data (0028,1224) OW 1
pub const SEGMENTED_ALPHA_PALETTE_COLOR_LOOKUP_TABLE_DATA: Tag = Tag::from_u32(0x0028_1224);
/// Stored Value Color Range Sequence (0028,1230) SQ 1
pub const STORED_VALUE_COLOR_RANGE_SEQUENCE: Tag = Tag::from_u32(0x0028_1230);
/// Minimum Stored Value Mapped (0028,1231) FD 1
pub const MINIMUM_STORED_VALUE_MAPPED: Tag = Tag::from_u32(0x0028_1231);
/// Maximum Stored Value Mapped (0028,1232) FD 1
pub const MAXIMUM_STORED_VALUE_MAPPED: Tag = Tag::from_u32(0x0028_1232);
/// Breast Implant Present (0028,1300) CS 1
pub const BREAST_IMPLANT_PRESENT: Tag = Tag::from_u32(0x0028_1300);
/// Partial View (0028,1350) CS 1
pub const PARTIAL_VIEW: Tag = Tag::from_u32(0x0028_1350);
/// Partial View Description (0028,1351) ST 1
pub const PARTIAL_VIEW_DESCRIPTION: Tag = Tag::from_u32(0x0028_1351);
/// Partial View Code Sequence (0028,1352) SQ 1
pub const PARTIAL_VIEW_CODE_SEQUENCE: Tag = Tag::from_u32(0x0028_1352);
/// Spatial Locations Preserved (0028,135A) CS 1
pub const SPATIAL_LOCATIONS_PRESERVED: Tag = Tag::from_u32(0x0028_135A);
/// Data Frame Assignment Sequence (0028,1401) SQ 1
pub const DATA_FRAME_ASSIGNMENT_SEQUENCE: Tag = Tag::from_u32(0x0028_1401);
/// Data Path Assignment (0028,1402) CS 1
pub const DATA_PATH_ASSIGNMENT: Tag = Tag::from_u32(0x0028_1402);
/// Bits Mapped to Color Lookup Table (0028,1403) US 1
pub const BITS_MAPPED_TO_COLOR_LOOKUP_TABLE: Tag = Tag::from_u32(0x0028_1403);
/// Blending LUT 1 Sequence (0028,1404) SQ 1
pub const BLENDING_LUT1_SEQUENCE: Tag = Tag::from_u32(0x0028_1404);
/// Blending LUT 1 Transfer Function (0028,1405) CS 1
pub const BLENDING_LUT1_TRANSFER_FUNCTION: Tag = Tag::from_u32(0x0028_1405);
/// Blending Weight Constant (0028,1406) FD 1
pub const BLENDING_WEIGHT_CONSTANT: Tag = Tag::from_u32(0x0028_1406);
/// Blending Lookup Table Descriptor (0028,1407) US 3
pub const BLENDING_LOOKUP_TABLE_DESCRIPTOR: Tag = Tag::from_u32(0x0028_1407);
/// Blending Lookup Table Data (0028,1408) OW 1
pub const BLENDING_LOOKUP_TABLE_DATA: Tag = Tag::from_u32(0x0028_1408);
/// Enhanced Palette Color Lookup Table Sequence (0028,140B) SQ 1
pub const ENHANCED_PALETTE_COLOR_LOOKUP_TABLE_SEQUENCE: Tag = Tag::from_u32(0x0028_140B);
/// Blending LUT 2 Sequence (0028,140C) SQ 1
pub const BLENDING_LUT2_SEQUENCE: Tag = Tag::from_u32(0x0028_140C);
/// Blending LUT 2 Transfer Function (0028,140D) CS 1
pub const BLENDING_LUT2_TRANSFER_FUNCTION: Tag = Tag::from_u32(0x0028_140D);
/// Data Path ID (0028,140E) CS 1
pub const DATA_PATH_ID: Tag = Tag::from_u32(0x0028_140E);
/// RGB LUT Transfer Function (0028,140F) CS 1
pub const RGBLUT_TRANSFER_FUNCTION: Tag = Tag::from_u32(0x0028_140F);
/// Alpha LUT Transfer Function (0028,1410) CS 1
pub const ALPHA_LUT_TRANSFER_FUNCTION: Tag = Tag::from_u32(0x0028_1410);
/// ICC Profile (0028,2000) OB 1
pub const ICC_PROFILE: Tag = Tag::from_u32(0x0028_2000);
/// Color Space (0028,2002) CS 1
pub const COLOR_SPACE: Tag = Tag::from_u32(0x0028_2002);
/// Lossy Image Compression (0028,2110) CS 1
pub const LOSSY_IMAGE_COMPRESSION: Tag = Tag::from_u32(0x0028_2110);
/// Lossy Image Compression Ratio (0028,2112) DS 1-n
pub const LOSSY_IMAGE_COMPRESSION_RATIO: Tag = Tag::from_u32(0x0028_2112);
/// Lossy Image Compression Method (0028,2114) CS 1-n
pub const LOSSY_IMAGE_COMPRESSION_METHOD: Tag = Tag::from_u32(0x0028_2114);
/// Modality LUT Sequence (0028,3000) SQ 1
pub const MODALITY_LUT_SEQUENCE: Tag = Tag::from_u32(0x0028_3000);
/// Variable Modality LUT Sequence (0028,3001) SQ 1
pub const VARIABLE_MODALITY_LUT_SEQUENCE: Tag = Tag::from_u32(0x0028_3001);
/// LUT Descriptor (0028,3002) US or SS 3
pub const LUT_DESCRIPTOR: Tag = Tag::from_u32(0x0028_3002);
/// LUT Explanation (0028,3003) LO 1
pub const LUT_EXPLANATION: Tag = Tag::from_u32(0x0028_3003);
/// Modality LUT Type (0028,3004) LO 1
pub const MODALITY_LUT_TYPE: Tag = Tag::from_u32(0x0028_3004);
/// LUT Data (0028,3006) US or OW 1-n
pub const LUT_DATA: Tag = Tag::from_u32(0x0028_3006);
/// VOI LUT Sequence (0028,3010) SQ 1
pub const VOILUT_SEQUENCE: Tag = Tag::from_u32(0x0028_3010);
/// Softcopy VOI LUT Sequence (0028,3110) SQ 1
pub const SOFTCOPY_VOILUT_SEQUENCE: Tag = Tag::from_u32(0x0028_3110);
/// Image Presentation Comments (0028,4000) LT 1, retired
pub const IMAGE_PRESENTATION_COMMENTS: Tag = Tag::from_u32(0x0028_4000);
/// Bi-Plane Acquisition Sequence (0028,5000) SQ 1, retired
pub const BI_PLANE_ACQUISITION_SEQUENCE: Tag = Tag::from_u32(0x0028_5000);
/// Representative Frame Number (0028,6010) US 1
pub const REPRESENTATIVE_FRAME_NUMBER: Tag = Tag::from_u32(0x0028_6010);
/// Frame Numbers of Interest (FOI) (0028,6020) US 1-n
pub const FRAME_NUMBERS_OF_INTEREST: Tag = Tag::from_u32(0x0028_6020);
/// Frame of Interest Description (0028,6022) LO 1-n
pub const FRAME_OF_INTEREST_DESCRIPTION: Tag = Tag::from_u32(0x0028_6022);
/// Frame of Interest Type (0028,6023) CS 1-n
pub const FRAME_OF_INTEREST_TYPE: Tag = Tag::from_u32(0x0028_6023);
/// Mask Pointer(s) (0028,6030) US 1-n, retired
pub const MASK_POINTERS: Tag = Tag::from_u32(0x0028_6030);
/// R Wave Pointer (0028,6040) US 1-n
pub const R_WAVE_POINTER: Tag = Tag::from_u32(0x0028_6040);
/// Mask Subtraction Sequence (0028,6100) SQ 1
pub const MASK_SUBTRACTION_SEQUENCE: Tag = Tag::from_u32(0x0028_6100);
/// Mask Operation (0028,6101) CS 1
pub const MASK_OPERATION: Tag = Tag::from_u32(0x0028_6101);
/// Applicable Frame Range (0028,6102) US 2-2n
pub const APPLICABLE_FRAME_RANGE: Tag = Tag::from_u32(0x0028_6102);
/// Mask Frame Numbers (0028,6110) US 1-n
pub const MASK_FRAME_NUMBERS: Tag = Tag::from_u32(0x0028_6110);
/// Contrast Frame Averaging (0028,6112) US 1
pub const CONTRAST_FRAME_AVERAGING: Tag = Tag::from_u32(0x0028_6112);
/// Mask Sub-pixel Shift (0028,6114) FL 2
pub const MASK_SUB_PIXEL_SHIFT: Tag = Tag::from_u32(0x0028_6114);
/// TID Offset (0028,6120) SS 1
pub const TID_OFFSET: Tag = Tag::from_u32(0x0028_6120);
/// Mask Operation Explanation (0028,6190) ST 1
pub const MASK_OPERATION_EXPLANATION: Tag = Tag::from_u32(0x0028_6190);
/// Equipment Administrator Sequence (0028,7000) SQ 1
pub const EQUIPMENT_ADMINISTRATOR_SEQUENCE: Tag = Tag::from_u32(0x0028_7000);
/// Number of Display Subsystems (0028,7001) US 1
pub const NUMBER_OF_DISPLAY_SUBSYSTEMS: Tag = Tag::from_u32(0x0028_7001);
/// Current Configuration ID (0028,7002) US 1
pub const CURRENT_CONFIGURATION_ID: Tag = Tag::from_u32(0x0028_7002);
/// Display Subsystem ID (0028,7003) US 1
pub const DISPLAY_SUBSYSTEM_ID: Tag = Tag::from_u32(0x0028_7003);
/// Display Subsystem Name (0028,7004) SH 1
pub const DISPLAY_SUBSYSTEM_NAME: Tag = Tag::from_u32(0x0028_7004);
/// Display Subsystem Description (0028,7005) LO 1
pub const DISPLAY_SUBSYSTEM_DESCRIPTION: Tag = Tag::from_u32(0x0028_7005);
/// System Status (0028,7006) CS 1
pub const SYSTEM_STATUS: Tag = Tag::from_u32(0x0028_7006);
/// System Status Comment (0028,7007) LO 1
pub const SYSTEM_STATUS_COMMENT: Tag = Tag::from_u32(0x0028_7007);
/// Target Luminance Characteristics Sequence (0028,7008) SQ 1
pub const TARGET_LUMINANCE_CHARACTERISTICS_SEQUENCE: Tag = Tag::from_u32(0x0028_7008);
/// Luminance Characteristics ID (0028,7009) US 1
pub const LUMINANCE_CHARACTERISTICS_ID: Tag = Tag::from_u32(0x0028_7009);
/// Display Subsystem Configuration Sequence (0028,700A) SQ 1
pub const DISPLAY_SUBSYSTEM_CONFIGURATION_SEQUENCE: Tag = Tag::from_u32(0x0028_700A);
/// Configuration ID (0028,700B) US 1
pub const CONFIGURATION_ID: Tag = Tag::from_u32(0x0028_700B);
/// Configuration Name (0028,700C) SH 1
pub const CONFIGURATION_NAME: Tag = Tag::from_u32(0x0028_700C);
/// Configuration Description (0028,700D) LO 1
pub const CONFIGURATION_DESCRIPTION: Tag = Tag::from_u32(0x0028_700D);
/// Referenced Target Luminance Characteristics ID (0028,700E) US 1
pub const REFERENCED_TARGET_LUMINANCE_CHARACTERISTICS_ID: Tag = Tag::from_u32(0x0028_700E);
/// QA Results Sequence (0028,700F) SQ 1
pub const QA_RESULTS_SEQUENCE: Tag = Tag::from_u32(0x0028_700F);
/// Display Subsystem QA Results Sequence (0028,7010) SQ 1
pub const DISPLAY_SUBSYSTEM_QA_RESULTS_SEQUENCE: Tag = Tag::from_u32(0x0028_7010);
/// Configuration QA Results Sequence (0028,7011) SQ 1
pub const CONFIGURATION_QA_RESULTS_SEQUENCE: Tag = Tag::from_u32(0x0028_7011);
/// Measurement Equipment Sequence (0028,7012) SQ 1
pub const MEASUREMENT_EQUIPMENT_SEQUENCE: Tag = Tag::from_u32(0x0028_7012);
/// Measurement Functions (0028,7013) CS 1-n
pub const MEASUREMENT_FUNCTIONS: Tag = Tag::from_u32(0x0028_7013);
/// Measurement Equipment Type (0028,7014) CS 1
pub const MEASUREMENT_EQUIPMENT_TYPE: Tag = Tag::from_u32(0x0028_7014);
/// Visual Evaluation Result Sequence (0028,7015) SQ 1
pub const VISUAL_EVALUATION_RESULT_SEQUENCE: Tag = Tag::from_u32(0x0028_7015);
/// Display Calibration Result Sequence (0028,7016) SQ 1
pub const DISPLAY_CALIBRATION_RESULT_SEQUENCE: Tag = Tag::from_u32(0x0028_7016);
/// DDL Value (0028,7017) US 1
pub const DDL_VALUE: Tag = Tag::from_u32(0x0028_7017);
/// CIExy White Point (0028,7018) FL 2
pub const CI_EXY_WHITE_POINT: Tag = Tag::from_u32(0x0028_7018);
/// Display Function Type (0028,7019) CS 1
pub const DISPLAY_FUNCTION_TYPE: Tag = Tag::from_u32(0x0028_7019);
/// Gamma Value (0028,701A) FL 1
pub const GAMMA_VALUE: Tag = Tag::from_u32(0x0028_701A);
/// Number of Luminance Points (0028,701B) US 1
pub const NUMBER_OF_LUMINANCE_POINTS: Tag = Tag::from_u32(0x0028_701B);
/// Luminance Response Sequence (0028,701C) SQ 1
pub const LUMINANCE_RESPONSE_SEQUENCE: Tag = Tag::from_u32(0x0028_701C);
/// Target Minimum Luminance (0028,701D) FL 1
pub const TARGET_MINIMUM_LUMINANCE: Tag = Tag::from_u32(0x0028_701D);
/// Target Maximum Luminance (0028,701E) FL 1
pub const TARGET_MAXIMUM_LUMINANCE: Tag = Tag::from_u32(0x0028_701E);
/// Luminance Value (0028,701F) FL 1
pub const LUMINANCE_VALUE: Tag = Tag::from_u32(0x0028_701F);
/// Luminance Response Description (0028,7020) LO 1
pub const LUMINANCE_RESPONSE_DESCRIPTION: Tag = Tag::from_u32(0x0028_7020);
/// White Point Flag (0028,7021) CS 1
pub const WHITE_POINT_FLAG: Tag = Tag::from_u32(0x0028_7021);
/// Display Device Type Code Sequence (0028,7022) SQ 1
pub const DISPLAY_DEVICE_TYPE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0028_7022);
/// Display Subsystem Sequence (0028,7023) SQ 1
pub const DISPLAY_SUBSYSTEM_SEQUENCE: Tag = Tag::from_u32(0x0028_7023);
/// Luminance Result Sequence (0028,7024) SQ 1
pub const LUMINANCE_RESULT_SEQUENCE: Tag = Tag::from_u32(0x0028_7024);
/// Ambient Light Value Source (0028,7025) CS 1
pub const AMBIENT_LIGHT_VALUE_SOURCE: Tag = Tag::from_u32(0x0028_7025);
/// Measured Characteristics (0028,7026) CS 1-n
pub const MEASURED_CHARACTERISTICS: Tag = Tag::from_u32(0x0028_7026);
/// Luminance Uniformity Result Sequence (0028,7027) SQ 1
pub const LUMINANCE_UNIFORMITY_RESULT_SEQUENCE: Tag = Tag::from_u32(0x0028_7027);
/// Visual Evaluation Test Sequence (0028,7028) SQ 1
pub const VISUAL_EVALUATION_TEST_SEQUENCE: Tag = Tag::from_u32(0x0028_7028);
/// Test Result (0028,7029) CS 1
pub const TEST_RESULT: Tag = Tag::from_u32(0x0028_7029);
/// Test Result Comment (0028,702A) LO 1
pub const TEST_RESULT_COMMENT: Tag = Tag::from_u32(0x0028_702A);
/// Test Image Validation (0028,702B) CS 1
pub const TEST_IMAGE_VALIDATION: Tag = Tag::from_u32(0x0028_702B);
/// Test Pattern Code Sequence (0028,702C) SQ 1
pub const TEST_PATTERN_CODE_SEQUENCE: Tag = Tag::from_u32(0x0028_702C);
/// Measurement Pattern Code Sequence (0028,702D) SQ 1
pub const MEASUREMENT_PATTERN_CODE_SEQUENCE: Tag = Tag::from_u32(0x0028_702D);
/// Visual Evaluation Method Code Sequence (0028,702E) SQ 1
pub const VISUAL_EVALUATION_METHOD_CODE_SEQUENCE: Tag = Tag::from_u32(0x0028_702E);
/// Pixel Data Provider URL (0028,7FE0) UR 1
pub const PIXEL_DATA_PROVIDER_URL: Tag = Tag::from_u32(0x0028_7FE0);
/// Data Point Rows (0028,9001) UL 1
pub const DATA_POINT_ROWS: Tag = Tag::from_u32(0x0028_9001);
/// Data Point Columns (0028,9002) UL 1
pub const DATA_POINT_COLUMNS: Tag = Tag::from_u32(0x0028_9002);
/// Signal Domain Columns (0028,9003) CS 1
pub const SIGNAL_DOMAIN_COLUMNS: Tag = Tag::from_u32(0x0028_9003);
/// Largest Monochrome Pixel Value (0028,9099) US 1, retired
pub const LARGEST_MONOCHROME_PIXEL_VALUE: Tag = Tag::from_u32(0x0028_9099);
/// Data Representation (0028,9108) CS 1
pub const DATA_REPRESENTATION: Tag = Tag::from_u32(0x0028_9108);
/// Pixel Measures Sequence (0028,9110) SQ 1
pub const PIXEL_MEASURES_SEQUENCE: Tag = Tag::from_u32(0x0028_9110);
/// Frame VOI LUT Sequence (0028,9132) SQ 1
pub const FRAME_VOILUT_SEQUENCE: Tag = Tag::from_u32(0x0028_9132);
/// Pixel Value Transformation Sequence (0028,9145) SQ 1
pub const PIXEL_VALUE_TRANSFORMATION_SEQUENCE: Tag = Tag::from_u32(0x0028_9145);
/// Signal Domain Rows (0028,9235) CS 1
pub const SIGNAL_DOMAIN_ROWS: Tag = Tag::from_u32(0x0028_9235);
/// Display Filter Percentage (0028,9411) FL 1
pub const DISPLAY_FILTER_PERCENTAGE: Tag = Tag::from_u32(0x0028_9411);
/// Frame Pixel Shift Sequence (0028,9415) SQ 1
pub const FRAME_PIXEL_SHIFT_SEQUENCE: Tag = Tag::from_u32(0x0028_9415);
/// Subtraction Item ID (0028,9416) US 1
pub const SUBTRACTION_ITEM_ID: Tag = Tag::from_u32(0x0028_9416);
/// Pixel Intensity Relationship LUT Sequence (0028,9422) SQ 1
pub const PIXEL_INTENSITY_RELATIONSHIP_LUT_SEQUENCE: Tag = Tag::from_u32(0x0028_9422);
/// Frame Pixel Data Properties Sequence (0028,9443) SQ 1
pub const FRAME_PIXEL_DATA_PROPERTIES_SEQUENCE: Tag = Tag::from_u32(0x0028_9443);
/// Geometrical Properties (0028,9444) CS 1
pub const GEOMETRICAL_PROPERTIES: Tag = Tag::from_u32(0x0028_9444);
/// Geometric Maximum Distortion (0028,9445) FL 1
pub const GEOMETRIC_MAXIMUM_DISTORTION: Tag = Tag::from_u32(0x0028_9445);
/// Image Processing Applied (0028,9446) CS 1-n
pub const IMAGE_PROCESSING_APPLIED: Tag = Tag::from_u32(0x0028_9446);
/// Mask Selection Mode (0028,9454) CS 1
pub const MASK_SELECTION_MODE: Tag = Tag::from_u32(0x0028_9454);
/// LUT Function (0028,9474) CS 1
pub const LUT_FUNCTION: Tag = Tag::from_u32(0x0028_9474);
/// Mask Visibility Percentage (0028,9478) FL 1
pub const MASK_VISIBILITY_PERCENTAGE: Tag = Tag::from_u32(0x0028_9478);
/// Pixel Shift Sequence (0028,9501) SQ 1
pub const PIXEL_SHIFT_SEQUENCE: Tag = Tag::from_u32(0x0028_9501);
/// Region Pixel Shift Sequence (0028,9502) SQ 1
pub const REGION_PIXEL_SHIFT_SEQUENCE: Tag = Tag::from_u32(0x0028_9502);
/// Vertices of the Region (0028,9503) SS 2-2n
pub const VERTICES_OF_THE_REGION: Tag = Tag::from_u32(0x0028_9503);
/// Multi-frame Presentation Sequence (0028,9505) SQ 1
pub const MULTI_FRAME_PRESENTATION_SEQUENCE: Tag = Tag::from_u32(0x0028_9505);
/// Pixel Shift Frame Range (0028,9506) US 2-2n
pub const PIXEL_SHIFT_FRAME_RANGE: Tag = Tag::from_u32(0x0028_9506);
/// LUT Frame Range (0028,9507) US 2-2n
pub const LUT_FRAME_RANGE: Tag = Tag::from_u32(0x0028_9507);
/// Image to Equipment Mapping Matrix (0028,9520) DS 16
pub const IMAGE_TO_EQUIPMENT_MAPPING_MATRIX: Tag = Tag::from_u32(0x0028_9520);
/// Equipment Coordinate System Identification (0028,9537) CS 1
pub const EQUIPMENT_COORDINATE_SYSTEM_IDENTIFICATION: Tag = Tag::from_u32(0x0028_9537);
/// Study Status ID (0032,000A) CS 1, retired
pub const STUDY_STATUS_ID: Tag = Tag::from_u32(0x0032_000A);
/// Study Priority ID (0032,000C) CS 1, retired
pub const STUDY_PRIORITY_ID: Tag = Tag::from_u32(0x0032_000C);
/// Study ID Issuer (0032,0012) LO 1, retired
pub const STUDY_ID_ISSUER: Tag = Tag::from_u32(0x0032_0012);
/// Study Verified Date (0032,0032) DA 1, retired
pub const STUDY_VERIFIED_DATE: Tag = Tag::from_u32(0x0032_0032);
/// Study Verified Time (0032,0033) TM 1, retired
pub const STUDY_VERIFIED_TIME: Tag = Tag::from_u32(0x0032_0033);
/// Study Read Date (0032,0034) DA 1, retired
pub const STUDY_READ_DATE: Tag = Tag::from_u32(0x0032_0034);
/// Study Read Time (0032,0035) TM 1, retired
pub const STUDY_READ_TIME: Tag = Tag::from_u32(0x0032_0035);
/// Scheduled Study Start Date (0032,1000) DA 1, retired
pub const SCHEDULED_STUDY_START_DATE: Tag = Tag::from_u32(0x0032_1000);
/// Scheduled Study Start Time (0032,1001) TM 1, retired
pub const SCHEDULED_STUDY_START_TIME: Tag = Tag::from_u32(0x0032_1001);
/// Scheduled Study Stop Date (0032,1010) DA 1, retired
pub const SCHEDULED_STUDY_STOP_DATE: Tag = Tag::from_u32(0x0032_1010);
/// Scheduled Study Stop Time (0032,1011) TM 1, retired
pub const SCHEDULED_STUDY_STOP_TIME: Tag = Tag::from_u32(0x0032_1011);
/// Scheduled Study Location (0032,1020) LO 1, retired
pub const SCHEDULED_STUDY_LOCATION: Tag = Tag::from_u32(0x0032_1020);
/// Scheduled Study Location AE Title (0032,1021) AE 1-n, retired
pub const SCHEDULED_STUDY_LOCATION_AE_TITLE: Tag = Tag::from_u32(0x0032_1021);
/// Reason for Study (0032,1030) LO 1, retired
pub const REASON_FOR_STUDY: Tag = Tag::from_u32(0x0032_1030);
/// Requesting Physician Identification Sequence (0032,1031) SQ 1
pub const REQUESTING_PHYSICIAN_IDENTIFICATION_SEQUENCE: Tag = Tag::from_u32(0x0032_1031);
/// Requesting Physician (0032,1032) PN 1
pub const REQUESTING_PHYSICIAN: Tag = Tag::from_u32(0x0032_1032);
/// Requesting Service (0032,1033) LO 1
pub const REQUESTING_SERVICE: Tag = Tag::from_u32(0x0032_1033);
/// Requesting Service Code Sequence (0032,1034) SQ 1
pub const REQUESTING_SERVICE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0032_1034);
/// Study Arrival Date (0032,1040) DA 1, retired
pub const STUDY_ARRIVAL_DATE: Tag = Tag::from_u32(0x0032_1040);
/// Study Arrival Time (0032,1041) TM 1, retired
pub const STUDY_ARRIVAL_TIME: Tag = Tag::from_u32(0x0032_1041);
/// Study Completion Date (0032,1050) DA 1, retired
pub const STUDY_COMPLETION_DATE: Tag = Tag::from_u32(0x0032_1050);
/// Study Completion Time (0032,1051) TM 1, retired
pub const STUDY_COMPLETION_TIME: Tag = Tag::from_u32(0x0032_1051);
/// Study Component Status ID (0032,1055) CS 1, retired
pub const STUDY_COMPONENT_STATUS_ID: Tag = Tag::from_u32(0x0032_1055);
/// Requested Procedure Description (0032,1060) LO 1
pub const REQUESTED_PROCEDURE_DESCRIPTION: Tag = Tag::from_u32(0x0032_1060);
/// Requested Procedure Code Sequence (0032,1064) SQ 1
pub const REQUESTED_PROCEDURE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0032_1064);
/// Requested Laterality Code Sequence (0032,1065) SQ 1
pub const REQUESTED_LATERALITY_CODE_SEQUENCE: Tag = Tag::from_u32(0x0032_1065);
/// Reason for Visit (0032,1066) UT 1
pub const REASON_FOR_VISIT: Tag = Tag::from_u32(0x0032_1066);
/// Reason for Visit Code Sequence (0032,1067) SQ 1
pub const REASON_FOR_VISIT_CODE_SEQUENCE: Tag = Tag::from_u32(0x0032_1067);
/// Requested Contrast Agent (0032,1070) LO 1
pub const REQUESTED_CONTRAST_AGENT: Tag = Tag::from_u32(0x0032_1070);
/// Study Comments (0032,4000) LT 1, retired
pub const STUDY_COMMENTS: Tag = Tag::from_u32(0x0032_4000);
/// Flow Identifier Sequence (0034,0001) SQ 1
pub const FLOW_IDENTIFIER_SEQUENCE: Tag = Tag::from_u32(0x0034_0001);
/// Flow Identifier (0034,0002) OB 1
pub const FLOW_IDENTIFIER: Tag = Tag::from_u32(0x0034_0002);
/// Flow Transfer Syntax UID (0034,0003) UI 1
pub const FLOW_TRANSFER_SYNTAX_UID: Tag = Tag::from_u32(0x0034_0003);
/// Flow RTP Sampling Rate (0034,0004) UL 1
pub const FLOW_RTP_SAMPLING_RATE: Tag = Tag::from_u32(0x0034_0004);
/// Source Identifier (0034,0005) OB 1
pub const SOURCE_IDENTIFIER: Tag = Tag::from_u32(0x0034_0005);
/// Frame Origin Timestamp (0034,0007) OB 1
pub const FRAME_ORIGIN_TIMESTAMP: Tag = Tag::from_u32(0x0034_0007);
/// Includes Imaging Subject (0034,0008) CS 1
pub const INCLUDES_IMAGING_SUBJECT: Tag = Tag::from_u32(0x0034_0008);
/// Frame Usefulness Group Sequence (0034,0009) SQ 1
pub const FRAME_USEFULNESS_GROUP_SEQUENCE: Tag = Tag::from_u32(0x0034_0009);
/// Real-Time Bulk Data Flow Sequence (0034,000A) SQ 1
pub const REAL_TIME_BULK_DATA_FLOW_SEQUENCE: Tag = Tag::from_u32(0x0034_000A);
/// Camera Position Group Sequence (0034,000B) SQ 1
pub const CAMERA_POSITION_GROUP_SEQUENCE: Tag = Tag::from_u32(0x0034_000B);
/// Includes Information (0034,000C) CS 1
pub const INCLUDES_INFORMATION: Tag = Tag::from_u32(0x0034_000C);
/// Time of Frame Group Sequence (0034,000D) SQ 1
pub const TIME_OF_FRAME_GROUP_SEQUENCE: Tag = Tag::from_u32(0x0034_000D);
/// Referenced Patient Alias Sequence (0038,0004) SQ 1, retired
pub const REFERENCED_PATIENT_ALIAS_SEQUENCE: Tag = Tag::from_u32(0x0038_0004);
/// Visit Status ID (0038,0008) CS 1
pub const VISIT_STATUS_ID: Tag = Tag::from_u32(0x0038_0008);
/// Admission ID (0038,0010) LO 1
pub const ADMISSION_ID: Tag = Tag::from_u32(0x0038_0010);
/// Issuer of Admission ID (0038,0011) LO 1, retired
pub const ISSUER_OF_ADMISSION_ID: Tag = Tag::from_u32(0x0038_0011);
/// Issuer of Admission ID Sequence (0038,0014) SQ 1
pub const ISSUER_OF_ADMISSION_ID_SEQUENCE: Tag = Tag::from_u32(0x0038_0014);
/// Route of Admissions (0038,0016) LO 1
pub const ROUTE_OF_ADMISSIONS: Tag = Tag::from_u32(0x0038_0016);
/// Scheduled Admission Date (0038,001A) DA 1, retired
pub const SCHEDULED_ADMISSION_DATE: Tag = Tag::from_u32(0x0038_001A);
/// Scheduled Admission Time (0038,001B) TM 1, retired
pub const SCHEDULED_ADMISSION_TIME: Tag = Tag::from_u32(0x0038_001B);
/// Scheduled Discharge Date (0038,001C) DA 1, retired
pub const SCHEDULED_DISCHARGE_DATE: Tag = Tag::from_u32(0x0038_001C);
/// Scheduled Discharge Time (0038,001D) TM 1, retired
pub const SCHEDULED_DISCHARGE_TIME: Tag = Tag::from_u32(0x0038_001D);
/// Scheduled Patient Institution Residence (0038,001E) LO 1, retired
pub const SCHEDULED_PATIENT_INSTITUTION_RESIDENCE: Tag = Tag::from_u32(0x0038_001E);
/// Admitting Date (0038,0020) DA 1
pub const ADMITTING_DATE: Tag = Tag::from_u32(0x0038_0020);
/// Admitting Time (0038,0021) TM 1
pub const ADMITTING_TIME: Tag = Tag::from_u32(0x0038_0021);
/// Discharge Date (0038,0030) DA 1, retired
pub const DISCHARGE_DATE: Tag = Tag::from_u32(0x0038_0030);
/// Discharge Time (0038,0032) TM 1, retired
pub const DISCHARGE_TIME: Tag = Tag::from_u32(0x0038_0032);
/// Discharge Diagnosis Description (0038,0040) LO 1, retired
pub const DISCHARGE_DIAGNOSIS_DESCRIPTION: Tag = Tag::from_u32(0x0038_0040);
/// Discharge Diagnosis Code Sequence (0038,0044) SQ 1, retired
pub const DISCHARGE_DIAGNOSIS_CODE_SEQUENCE: Tag = Tag::from_u32(0x0038_0044);
/// Special Needs (0038,0050) LO 1
pub const SPECIAL_NEEDS: Tag = Tag::from_u32(0x0038_0050);
/// Service Episode ID (0038,0060) LO 1
pub const SERVICE_EPISODE_ID: Tag = Tag::from_u32(0x0038_0060);
/// Issuer of Service Episode ID (0038,0061) LO 1, retired
pub const ISSUER_OF_SERVICE_EPISODE_ID: Tag = Tag::from_u32(0x0038_0061);
/// Service Episode Description (0038,0062) LO 1
pub const SERVICE_EPISODE_DESCRIPTION: Tag = Tag::from_u32(0x0038_0062);
/// Issuer of Service Episode ID Sequence (0038,0064) SQ 1
pub const ISSUER_OF_SERVICE_EPISODE_ID_SEQUENCE: Tag = Tag::from_u32(0x0038_0064);
/// Pertinent Documents Sequence (0038,0100) SQ 1
pub const PERTINENT_DOCUMENTS_SEQUENCE: Tag = Tag::from_u32(0x0038_0100);
/// Pertinent Resources Sequence (0038,0101) SQ 1
pub const PERTINENT_RESOURCES_SEQUENCE: Tag = Tag::from_u32(0x0038_0101);
/// Resource Description (0038,0102) LO 1
pub const RESOURCE_DESCRIPTION: Tag = Tag::from_u32(0x0038_0102);
/// Current Patient Location (0038,0300) LO 1
pub const CURRENT_PATIENT_LOCATION: Tag = Tag::from_u32(0x0038_0300);
/// Patient's Institution Residence (0038,0400) LO 1
pub const PATIENT_INSTITUTION_RESIDENCE: Tag = Tag::from_u32(0x0038_0400);
/// Patient State (0038,0500) LO 1
pub const PATIENT_STATE: Tag = Tag::from_u32(0x0038_0500);
/// Patient Clinical Trial Participation Sequence (0038,0502) SQ 1
pub const PATIENT_CLINICAL_TRIAL_PARTICIPATION_SEQUENCE: Tag = Tag::from_u32(0x0038_0502);
/// Visit Comments (0038,4000) LT 1
pub const VISIT_COMMENTS: Tag = Tag::from_u32(0x0038_4000);
/// Waveform Originality (003A,0004) CS 1
pub const WAVEFORM_ORIGINALITY: Tag = Tag::from_u32(0x003A_0004);
/// Number of Waveform Channels (003A,0005) US 1
pub const NUMBER_OF_WAVEFORM_CHANNELS: Tag = Tag::from_u32(0x003A_0005);
/// Number of Waveform Samples (003A,0010) UL 1
pub const NUMBER_OF_WAVEFORM_SAMPLES: Tag = Tag::from_u32(0x003A_0010);
/// Sampling Frequency (003A,001A) DS 1
pub const SAMPLING_FREQUENCY: Tag = Tag::from_u32(0x003A_001A);
/// Multiplex Group Label (003A,0020) SH 1
pub const MULTIPLEX_GROUP_LABEL: Tag = Tag::from_u32(0x003A_0020);
/// Channel Definition Sequence (003A,0200) SQ 1
pub const CHANNEL_DEFINITION_SEQUENCE: Tag = Tag::from_u32(0x003A_0200);
/// Waveform Channel Number (003A,0202) IS 1
pub const WAVEFORM_CHANNEL_NUMBER: Tag = Tag::from_u32(0x003A_0202);
/// Channel Label (003A,0203) SH 1
pub const CHANNEL_LABEL: Tag = Tag::from_u32(0x003A_0203);
/// Channel Status (003A,0205) CS 1-n
pub const CHANNEL_STATUS: Tag = Tag::from_u32(0x003A_0205);
/// Channel Source Sequence (003A,0208) SQ 1
pub const CHANNEL_SOURCE_SEQUENCE: Tag = Tag::from_u32(0x003A_0208);
/// Channel Source Modifiers Sequence (003A,0209) SQ 1
pub const CHANNEL_SOURCE_MODIFIERS_SEQUENCE: Tag = Tag::from_u32(0x003A_0209);
/// Source Waveform Sequence (003A,020A) SQ 1
pub const SOURCE_WAVEFORM_SEQUENCE: Tag = Tag::from_u32(0x003A_020A);
/// Channel Derivation Description (003A,020C) LO 1
pub const CHANNEL_DERIVATION_DESCRIPTION: Tag = Tag::from_u32(0x003A_020C);
/// Channel Sensitivity (003A,0210) DS 1
pub const CHANNEL_SENSITIVITY: Tag = Tag::from_u32(0x003A_0210);
/// Channel Sensitivity Units Sequence (003A,0211) SQ 1
pub const CHANNEL_SENSITIVITY_UNITS_SEQUENCE: Tag = Tag::from_u32(0x003A_0211);
/// Channel Sensitivity Correction Factor (003A,0212) DS 1
pub const CHANNEL_SENSITIVITY_CORRECTION_FACTOR: Tag = Tag::from_u32(0x003A_0212);
/// Channel Baseline (003A,0213) DS 1
pub const CHANNEL_BASELINE: Tag = Tag::from_u32(0x003A_0213);
/// Channel Time Skew (003A,0214) DS 1
pub const CHANNEL_TIME_SKEW: Tag = Tag::from_u32(0x003A_0214);
/// Channel Sample Skew (003A,0215) DS 1
pub const CHANNEL_SAMPLE_SKEW: Tag = Tag::from_u32(0x003A_0215);
/// Channel Offset (003A,0218) DS 1
pub const CHANNEL_OFFSET: Tag = Tag::from_u32(0x003A_0218);
/// Waveform Bits Stored (003A,021A) US 1
pub const WAVEFORM_BITS_STORED: Tag = Tag::from_u32(0x003A_021A);
/// Filter Low Frequency (003A,0220) DS 1
pub const FILTER_LOW_FREQUENCY: Tag = Tag::from_u32(0x003A_0220);
/// Filter High Frequency (003A,0221) DS 1
pub const FILTER_HIGH_FREQUENCY: Tag = Tag::from_u32(0x003A_0221);
/// Notch Filter Frequency (003A,0222) DS 1
pub const NOTCH_FILTER_FREQUENCY: Tag = Tag::from_u32(0x003A_0222);
/// Notch Filter Bandwidth (003A,0223) DS 1
pub const NOTCH_FILTER_BANDWIDTH: Tag = Tag::from_u32(0x003A_0223);
/// Waveform Data Display Scale (003A,0230) FL 1
pub const WAVEFORM_DATA_DISPLAY_SCALE: Tag = Tag::from_u32(0x003A_0230);
/// Waveform Display Background CIELab Value (003A,0231) US 3
pub const WAVEFORM_DISPLAY_BACKGROUND_CIE_LAB_VALUE: Tag = Tag::from_u32(0x003A_0231);
/// Waveform Presentation Group Sequence (003A,0240) SQ 1
pub const WAVEFORM_PRESENTATION_GROUP_SEQUENCE: Tag = Tag::from_u32(0x003A_0240);
/// Presentation Group Number (003A,0241) US 1
pub const PRESENTATION_GROUP_NUMBER: Tag = Tag::from_u32(0x003A_0241);
/// Channel Display Sequence (003A,0242) SQ 1
pub const CHANNEL_DISPLAY_SEQUENCE: Tag = Tag::from_u32(0x003A_0242);
/// Channel Recommended Display CIELab Value (003A,0244) US 3
pub const CHANNEL_RECOMMENDED_DISPLAY_CIE_LAB_VALUE: Tag = Tag::from_u32(0x003A_0244);
/// Channel Position (003A,0245) FL 1
pub const CHANNEL_POSITION: Tag = Tag::from_u32(0x003A_0245);
/// Display Shading Flag (003A,0246) CS 1
pub const DISPLAY_SHADING_FLAG: Tag = Tag::from_u32(0x003A_0246);
/// Fractional Channel Display Scale (003A,0247) FL 1
pub const FRACTIONAL_CHANNEL_DISPLAY_SCALE: Tag = Tag::from_u32(0x003A_0247);
/// Absolute Channel Display Scale (003A,0248) FL 1
pub const ABSOLUTE_CHANNEL_DISPLAY_SCALE: Tag = Tag::from_u32(0x003A_0248);
/// Multiplexed Audio Channels Description Code Sequence (003A,0300) SQ 1
pub const MULTIPLEXED_AUDIO_CHANNELS_DESCRIPTION_CODE_SEQUENCE: Tag = Tag::from_u32(0x003A_0300);
/// Channel Identification Code (003A,0301) IS 1
pub const CHANNEL_IDENTIFICATION_CODE: Tag = Tag::from_u32(0x003A_0301);
/// Channel Mode (003A,0302) CS 1
pub const CHANNEL_MODE: Tag = Tag::from_u32(0x003A_0302);
/// Multiplex Group UID (003A,0310) UI 1
pub const MULTIPLEX_GROUP_UID: Tag = Tag::from_u32(0x003A_0310);
/// Powerline Frequency (003A,0311) DS 1
pub const POWERLINE_FREQUENCY: Tag = Tag::from_u32(0x003A_0311);
/// Channel Impedance Sequence (003A,0312) SQ 1
pub const CHANNEL_IMPEDANCE_SEQUENCE: Tag = Tag::from_u32(0x003A_0312);
/// Impedance Value (003A,0313) DS 1
pub const IMPEDANCE_VALUE: Tag = Tag::from_u32(0x003A_0313);
/// Impedance Measurement DateTime (003A,0314) DT 1
pub const IMPEDANCE_MEASUREMENT_DATE_TIME: Tag = Tag::from_u32(0x003A_0314);
/// Impedance Measurement Frequency (003A,0315) DS 1
pub const IMPEDANCE_MEASUREMENT_FREQUENCY: Tag = Tag::from_u32(0x003A_0315);
/// Impedance Measurement Current Type (003A,0316) CS 1
pub const IMPEDANCE_MEASUREMENT_CURRENT_TYPE: Tag = Tag::from_u32(0x003A_0316);
/// Waveform Amplifier Type (003A,0317) CS 1
pub const WAVEFORM_AMPLIFIER_TYPE: Tag = Tag::from_u32(0x003A_0317);
/// Filter Low Frequency Characteristics Sequence (003A,0318) SQ 1
pub const FILTER_LOW_FREQUENCY_CHARACTERISTICS_SEQUENCE: Tag = Tag::from_u32(0x003A_0318);
/// Filter High Frequency Characteristics Sequence (003A,0319) SQ 1
pub const FILTER_HIGH_FREQUENCY_CHARACTERISTICS_SEQUENCE: Tag = Tag::from_u32(0x003A_0319);
/// Summarized Filter Lookup Table Sequence (003A,0320) SQ 1
pub const SUMMARIZED_FILTER_LOOKUP_TABLE_SEQUENCE: Tag = Tag::from_u32(0x003A_0320);
/// Notch Filter Characteristics Sequence (003A,0321) SQ 1
pub const NOTCH_FILTER_CHARACTERISTICS_SEQUENCE: Tag = Tag::from_u32(0x003A_0321);
/// Waveform Filter Type (003A,0322) CS 1
pub const WAVEFORM_FILTER_TYPE: Tag = Tag::from_u32(0x003A_0322);
/// Analog Filter Characteristics Sequence (003A,0323) SQ 1
pub const ANALOG_FILTER_CHARACTERISTICS_SEQUENCE: Tag = Tag::from_u32(0x003A_0323);
/// Analog Filter Roll Off (003A,0324) DS 1
pub const ANALOG_FILTER_ROLL_OFF: Tag = Tag::from_u32(0x003A_0324);
/// Analog Filter Type Code Sequence (003A,0325) SQ 1
pub const ANALOG_FILTER_TYPE_CODE_SEQUENCE: Tag = Tag::from_u32(0x003A_0325);
/// Digital Filter Characteristics Sequence (003A,0326) SQ 1
pub const DIGITAL_FILTER_CHARACTERISTICS_SEQUENCE: Tag = Tag::from_u32(0x003A_0326);
/// Digital Filter Order (003A,0327) IS 1
pub const DIGITAL_FILTER_ORDER: Tag = Tag::from_u32(0x003A_0327);
/// Digital Filter Type Code Sequence (003A,0328) SQ 1
pub const DIGITAL_FILTER_TYPE_CODE_SEQUENCE: Tag = Tag::from_u32(0x003A_0328);
/// Waveform Filter Description (003A,0329) ST 1
pub const WAVEFORM_FILTER_DESCRIPTION: Tag = Tag::from_u32(0x003A_0329);
/// Filter Lookup Table Sequence (003A,032A) SQ 1
pub const FILTER_LOOKUP_TABLE_SEQUENCE: Tag = Tag::from_u32(0x003A_032A);
/// Filter Lookup Table Description (003A,032B) ST 1
pub const FILTER_LOOKUP_TABLE_DESCRIPTION: Tag = Tag::from_u32(0x003A_032B);
/// Frequency Encoding Code Sequence (003A,032C) SQ 1
pub const FREQUENCY_ENCODING_CODE_SEQUENCE: Tag = Tag::from_u32(0x003A_032C);
/// Magnitude Encoding Code Sequence (003A,032D) SQ 1
pub const MAGNITUDE_ENCODING_CODE_SEQUENCE: Tag = Tag::from_u32(0x003A_032D);
/// Filter Lookup Table Data (003A,032E) OD 1
pub const FILTER_LOOKUP_TABLE_DATA: Tag = Tag::from_u32(0x003A_032E);
/// Scheduled Station AE Title (0040,0001) AE 1-n
pub const SCHEDULED_STATION_AE_TITLE: Tag = Tag::from_u32(0x0040_0001);
/// Scheduled Procedure Step Start Date (0040,0002) DA 1
pub const SCHEDULED_PROCEDURE_STEP_START_DATE: Tag = Tag::from_u32(0x0040_0002);
/// Scheduled Procedure Step Start Time (0040,0003) TM 1
pub const SCHEDULED_PROCEDURE_STEP_START_TIME: Tag = Tag::from_u32(0x0040_0003);
/// Scheduled Procedure Step End Date (0040,0004) DA 1
pub const SCHEDULED_PROCEDURE_STEP_END_DATE: Tag = Tag::from_u32(0x0040_0004);
/// Scheduled Procedure Step End Time (0040,0005) TM 1
pub const SCHEDULED_PROCEDURE_STEP_END_TIME: Tag = Tag::from_u32(0x0040_0005);
/// Scheduled Performing Physician's Name (0040,0006) PN 1
pub const SCHEDULED_PERFORMING_PHYSICIAN_NAME: Tag = Tag::from_u32(0x0040_0006);
/// Scheduled Procedure Step Description (0040,0007) LO 1
pub const SCHEDULED_PROCEDURE_STEP_DESCRIPTION: Tag = Tag::from_u32(0x0040_0007);
/// Scheduled Protocol Code Sequence (0040,0008) SQ 1
pub const SCHEDULED_PROTOCOL_CODE_SEQUENCE: Tag = Tag::from_u32(0x0040_0008);
/// Scheduled Procedure Step ID (0040,0009) SH 1
pub const SCHEDULED_PROCEDURE_STEP_ID: Tag = Tag::from_u32(0x0040_0009);
/// Stage Code Sequence (0040,000A) SQ 1
pub const STAGE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0040_000A);
/// Scheduled Performing Physician Identification Sequence (0040,000B) SQ 1
pub const SCHEDULED_PERFORMING_PHYSICIAN_IDENTIFICATION_SEQUENCE: Tag = Tag::from_u32(0x0040_000B);
/// Scheduled Station Name (0040,0010) SH 1-n
pub const SCHEDULED_STATION_NAME: Tag = Tag::from_u32(0x0040_0010);
/// Scheduled Procedure Step Location (0040,0011) SH 1
pub const SCHEDULED_PROCEDURE_STEP_LOCATION: Tag = Tag::from_u32(0x0040_0011);
/// Pre-Medication (0040,0012) LO 1
pub const PRE_MEDICATION: Tag = Tag::from_u32(0x0040_0012);
/// Scheduled Procedure Step Status (0040,0020) CS 1
pub const SCHEDULED_PROCEDURE_STEP_STATUS: Tag = Tag::from_u32(0x0040_0020);
/// Order Placer Identifier Sequence (0040,0026) SQ 1
pub const ORDER_PLACER_IDENTIFIER_SEQUENCE: Tag = Tag::from_u32(0x0040_0026);
/// Order Filler Identifier Sequence (0040,0027) SQ 1
pub const ORDER_FILLER_IDENTIFIER_SEQUENCE: Tag = Tag::from_u32(0x0040_0027);
/// Local Namespace Entity ID (0040,0031) UT 1
pub const LOCAL_NAMESPACE_ENTITY_ID: Tag = Tag::from_u32(0x0040_0031);
/// Universal Entity ID (0040,0032) UT 1
pub const UNIVERSAL_ENTITY_ID: Tag = Tag::from_u32(0x0040_0032);
/// Universal Entity ID Type (0040,0033) CS 1
pub const UNIVERSAL_ENTITY_ID_TYPE: Tag = Tag::from_u32(0x0040_0033);
/// Identifier Type Code (0040,0035) CS 1
pub const IDENTIFIER_TYPE_CODE: Tag = Tag::from_u32(0x0040_0035);
/// Assigning Facility Sequence (0040,0036) SQ 1
pub const ASSIGNING_FACILITY_SEQUENCE: Tag = Tag::from_u32(0x0040_0036);
/// Assigning Jurisdiction Code Sequence (0040,0039) SQ 1
pub const ASSIGNING_JURISDICTION_CODE_SEQUENCE: Tag = Tag::from_u32(0x0040_0039);
/// Assigning Agency or Department Code Sequence (0040,003A) SQ 1
pub const ASSIGNING_AGENCY_OR_DEPARTMENT_CODE_SEQUENCE: Tag = Tag::from_u32(0x0040_003A);
/// Scheduled Procedure Step Sequence (0040,0100) SQ 1
pub const SCHEDULED_PROCEDURE_STEP_SEQUENCE: Tag = Tag::from_u32(0x0040_0100);
/// Referenced Non-Image Composite SOP Instance Sequence (0040,0220) SQ 1
pub const REFERENCED_NON_IMAGE_COMPOSITE_SOP_INSTANCE_SEQUENCE: Tag = Tag::from_u32(0x0040_0220);
/// Performed Station AE Title (0040,0241) AE 1
pub const PERFORMED_STATION_AE_TITLE: Tag = Tag::from_u32(0x0040_0241);
/// Performed Station Name (0040,0242) SH 1
pub const PERFORMED_STATION_NAME: Tag = Tag::from_u32(0x0040_0242);
/// Performed Location (0040,0243) SH 1
pub const PERFORMED_LOCATION: Tag = Tag::from_u32(0x0040_0243);
/// Performed Procedure Step Start Date (0040,0244) DA 1
pub const PERFORMED_PROCEDURE_STEP_START_DATE: Tag = Tag::from_u32(0x0040_0244);
/// Performed Procedure Step Start Time (0040,0245) TM 1
pub const PERFORMED_PROCEDURE_STEP_START_TIME: Tag = Tag::from_u32(0x0040_0245);
/// Performed Procedure Step End Date (0040,0250) DA 1
pub const PERFORMED_PROCEDURE_STEP_END_DATE: Tag = Tag::from_u32(0x0040_0250);
/// Performed Procedure Step End Time (0040,0251) TM 1
pub const PERFORMED_PROCEDURE_STEP_END_TIME: Tag = Tag::from_u32(0x0040_0251);
/// Performed Procedure Step Status (0040,0252) CS 1
pub const PERFORMED_PROCEDURE_STEP_STATUS: Tag = Tag::from_u32(0x0040_0252);
/// Performed Procedure Step ID (0040,0253) SH 1
pub const PERFORMED_PROCEDURE_STEP_ID: Tag = Tag::from_u32(0x0040_0253);
/// Performed Procedure Step Description (0040,0254) LO 1
pub const PERFORMED_PROCEDURE_STEP_DESCRIPTION: Tag = Tag::from_u32(0x0040_0254);
/// Performed Procedure Type Description (0040,0255) LO 1
pub const PERFORMED_PROCEDURE_TYPE_DESCRIPTION: Tag = Tag::from_u32(0x0040_0255);
/// Performed Protocol Code Sequence (0040,0260) SQ 1
pub const PERFORMED_PROTOCOL_CODE_SEQUENCE: Tag = Tag::from_u32(0x0040_0260);
/// Performed Protocol Type (0040,0261) CS 1
pub const PERFORMED_PROTOCOL_TYPE: Tag = Tag::from_u32(0x0040_0261);
/// Scheduled Step Attributes Sequence (0040,0270) SQ 1
pub const SCHEDULED_STEP_ATTRIBUTES_SEQUENCE: Tag = Tag::from_u32(0x0040_0270);
/// Request Attributes Sequence (0040,0275) SQ 1
pub const REQUEST_ATTRIBUTES_SEQUENCE: Tag = Tag::from_u32(0x0040_0275);
/// Comments on the Performed Procedure Step (0040,0280) ST 1
pub const COMMENTS_ON_THE_PERFORMED_PROCEDURE_STEP: Tag = Tag::from_u32(0x0040_0280);
/// Performed Procedure Step Discontinuation Reason Code Sequence (0040,0281) SQ 1
pub const PERFORMED_PROCEDURE_STEP_DISCONTINUATION_REASON_CODE_SEQUENCE: Tag = Tag::from_u32(0x0040_0281);
/// Quantity Sequence (0040,0293) SQ 1
pub const QUANTITY_SEQUENCE: Tag = Tag::from_u32(0x0040_0293);
/// Quantity (0040,0294) DS 1
pub const QUANTITY: Tag = Tag::from_u32(0x0040_0294);
/// Measuring Units Sequence (0040,0295) SQ 1
pub const MEASURING_UNITS_SEQUENCE: Tag = Tag::from_u32(0x0040_0295);
/// Billing Item Sequence (0040,0296) SQ 1
pub const BILLING_ITEM_SEQUENCE: Tag = Tag::from_u32(0x0040_0296);
/// Total Time of Fluoroscopy (0040,0300) US 1, retired
pub const TOTAL_TIME_OF_FLUOROSCOPY: Tag = Tag::from_u32(0x0040_0300);
/// Total Number of Exposures (0040,0301) US 1, retired
pub const TOTAL_NUMBER_OF_EXPOSURES: Tag = Tag::from_u32(0x0040_0301);
/// Entrance Dose (0040,0302) US 1
pub const ENTRANCE_DOSE: Tag = Tag::from_u32(0x0040_0302);
/// Exposed Area (0040,0303) US 1-2
pub const EXPOSED_AREA: Tag = Tag::from_u32(0x0040_0303);
/// Distance Source to Entrance (0040,0306) DS 1
pub const DISTANCE_SOURCE_TO_ENTRANCE: Tag = Tag::from_u32(0x0040_0306);
/// Distance Source to Support (0040,0307) DS 1, retired
pub const DISTANCE_SOURCE_TO_SUPPORT: Tag = Tag::from_u32(0x0040_0307);
/// Exposure Dose Sequence (0040,030E) SQ 1, retired
pub const EXPOSURE_DOSE_SEQUENCE: Tag = Tag::from_u32(0x0040_030E);
/// Comments on Radiation Dose (0040,0310) ST 1
pub const COMMENTS_ON_RADIATION_DOSE: Tag = Tag::from_u32(0x0040_0310);
/// X-Ray Output (0040,0312) DS 1
pub const X_RAY_OUTPUT: Tag = Tag::from_u32(0x0040_0312);
/// Half Value Layer (0040,0314) DS 1
pub const HALF_VALUE_LAYER: Tag = Tag::from_u32(0x0040_0314);
/// Organ Dose (0040,0316) DS 1
pub const ORGAN_DOSE: Tag = Tag::from_u32(0x0040_0316);
/// Organ Exposed (0040,0318) CS 1
pub const ORGAN_EXPOSED: Tag = Tag::from_u32(0x0040_0318);
/// Billing Procedure Step Sequence (0040,0320) SQ 1
pub const BILLING_PROCEDURE_STEP_SEQUENCE: Tag = Tag::from_u32(0x0040_0320);
/// Film Consumption Sequence (0040,0321) SQ 1
pub const FILM_CONSUMPTION_SEQUENCE: Tag = Tag::from_u32(0x0040_0321);
/// Billing Supplies and Devices Sequence (0040,0324) SQ 1
pub const BILLING_SUPPLIES_AND_DEVICES_SEQUENCE: Tag = Tag::from_u32(0x0040_0324);
/// Referenced Procedure Step Sequence (0040,0330) SQ 1, retired
pub const REFERENCED_PROCEDURE_STEP_SEQUENCE: Tag = Tag::from_u32(0x0040_0330);
/// Performed Series Sequence (0040,0340) SQ 1
pub const PERFORMED_SERIES_SEQUENCE: Tag = Tag::from_u32(0x0040_0340);
/// Comments on the Scheduled Procedure Step (0040,0400) LT 1
pub const COMMENTS_ON_THE_SCHEDULED_PROCEDURE_STEP: Tag = Tag::from_u32(0x0040_0400);
/// Protocol Context Sequence (0040,0440) SQ 1
pub const PROTOCOL_CONTEXT_SEQUENCE: Tag = Tag::from_u32(0x0040_0440);
/// Content Item Modifier Sequence (0040,0441) SQ 1
pub const CONTENT_ITEM_MODIFIER_SEQUENCE: Tag = Tag::from_u32(0x0040_0441);
/// Scheduled Specimen Sequence (0040,0500) SQ 1
pub const SCHEDULED_SPECIMEN_SEQUENCE: Tag = Tag::from_u32(0x0040_0500);
/// Specimen Accession Number (0040,050A) LO 1, retired
pub const SPECIMEN_ACCESSION_NUMBER: Tag = Tag::from_u32(0x0040_050A);
/// Container Identifier (0040,0512) LO 1
pub const CONTAINER_IDENTIFIER: Tag = Tag::from_u32(0x0040_0512);
/// Issuer of the Container Identifier Sequence (0040,0513) SQ 1
pub const ISSUER_OF_THE_CONTAINER_IDENTIFIER_SEQUENCE: Tag = Tag::from_u32(0x0040_0513);
/// Alternate Container Identifier Sequence (0040,0515) SQ 1
pub const ALTERNATE_CONTAINER_IDENTIFIER_SEQUENCE: Tag = Tag::from_u32(0x0040_0515);
/// Container Type Code Sequence (0040,0518) SQ 1
pub const CONTAINER_TYPE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0040_0518);
/// Container Description (0040,051A) LO 1
pub const CONTAINER_DESCRIPTION: Tag = Tag::from_u32(0x0040_051A);
/// Container Component Sequence (0040,0520) SQ 1
pub const CONTAINER_COMPONENT_SEQUENCE: Tag = Tag::from_u32(0x0040_0520);
/// Specimen Sequence (0040,0550) SQ 1, retired
pub const SPECIMEN_SEQUENCE: Tag = Tag::from_u32(0x0040_0550);
/// Specimen Identifier (0040,0551) LO 1
pub const SPECIMEN_IDENTIFIER: Tag = Tag::from_u32(0x0040_0551);
/// Specimen Description Sequence (Trial) (0040,0552) SQ 1, retired
pub const SPECIMEN_DESCRIPTION_SEQUENCE_TRIAL: Tag = Tag::from_u32(0x0040_0552);
/// Specimen Description (Trial) (0040,0553) ST 1, retired
pub const SPECIMEN_DESCRIPTION_TRIAL: Tag = Tag::from_u32(0x0040_0553);
/// Specimen UID (0040,0554) UI 1
pub const SPECIMEN_UID: Tag = Tag::from_u32(0x0040_0554);
/// Acquisition Context Sequence (0040,0555) SQ 1
pub const ACQUISITION_CONTEXT_SEQUENCE: Tag = Tag::from_u32(0x0040_0555);
/// Acquisition Context Description (0040,0556) ST 1
pub const ACQUISITION_CONTEXT_DESCRIPTION: Tag = Tag::from_u32(0x0040_0556);
/// Specimen Description Sequence (0040,0560) SQ 1
pub const SPECIMEN_DESCRIPTION_SEQUENCE: Tag = Tag::from_u32(0x0040_0560);
/// Issuer of the Specimen Identifier Sequence (0040,0562) SQ 1
pub const ISSUER_OF_THE_SPECIMEN_IDENTIFIER_SEQUENCE: Tag = Tag::from_u32(0x0040_0562);
/// Specimen Type Code Sequence (0040,059A) SQ 1
pub const SPECIMEN_TYPE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0040_059A);
/// Specimen Short Description (0040,0600) LO 1
pub const SPECIMEN_SHORT_DESCRIPTION: Tag = Tag::from_u32(0x0040_0600);
/// Specimen Detailed Description (0040,0602) UT 1
pub const SPECIMEN_DETAILED_DESCRIPTION: Tag = Tag::from_u32(0x0040_0602);
/// Specimen Preparation Sequence (0040,0610) SQ 1
pub const SPECIMEN_PREPARATION_SEQUENCE: Tag = Tag::from_u32(0x0040_0610);
/// Specimen Preparation Step Content Item Sequence (0040,0612) SQ 1
pub const SPECIMEN_PREPARATION_STEP_CONTENT_ITEM_SEQUENCE: Tag = Tag::from_u32(0x0040_0612);
/// Specimen Localization Content Item Sequence (0040,0620) SQ 1
pub const SPECIMEN_LOCALIZATION_CONTENT_ITEM_SEQUENCE: Tag = Tag::from_u32(0x0040_0620);
/// Slide Identifier (0040,06FA) LO 1, retired
pub const SLIDE_IDENTIFIER: Tag = Tag::from_u32(0x0040_06FA);
/// Whole Slide Microscopy Image Frame Type Sequence (0040,0710) SQ 1
pub const WHOLE_SLIDE_MICROSCOPY_IMAGE_FRAME_TYPE_SEQUENCE: Tag = Tag::from_u32(0x0040_0710);
/// Image Center Point Coordinates Sequence (0040,071A) SQ 1
pub const IMAGE_CENTER_POINT_COORDINATES_SEQUENCE: Tag = Tag::from_u32(0x0040_071A);
/// X Offset in Slide Coordinate System (0040,072A) DS 1
pub const X_OFFSET_IN_SLIDE_COORDINATE_SYSTEM: Tag = Tag::from_u32(0x0040_072A);
/// Y Offset in Slide Coordinate System (0040,073A) DS 1
pub const Y_OFFSET_IN_SLIDE_COORDINATE_SYSTEM: Tag = Tag::from_u32(0x0040_073A);
/// Z Offset in Slide Coordinate System (0040,074A) DS 1
pub const Z_OFFSET_IN_SLIDE_COORDINATE_SYSTEM: Tag = Tag::from_u32(0x0040_074A);
/// Pixel Spacing Sequence (0040,08D8) SQ 1, retired
pub const PIXEL_SPACING_SEQUENCE: Tag = Tag::from_u32(0x0040_08D8);
/// Coordinate System Axis Code Sequence (0040,08DA) SQ 1, retired
pub const COORDINATE_SYSTEM_AXIS_CODE_SEQUENCE: Tag = Tag::from_u32(0x0040_08DA);
/// Measurement Units Code Sequence (0040,08EA) SQ 1
pub const MEASUREMENT_UNITS_CODE_SEQUENCE: Tag = Tag::from_u32(0x0040_08EA);
/// Vital Stain Code Sequence (Trial) (0040,09F8) SQ 1, retired
pub const VITAL_STAIN_CODE_SEQUENCE_TRIAL: Tag = Tag::from_u32(0x0040_09F8);
/// Requested Procedure ID (0040,1001) SH 1
pub const REQUESTED_PROCEDURE_ID: Tag = Tag::from_u32(0x0040_1001);
/// Reason for the Requested Procedure (0040,1002) LO 1
pub const REASON_FOR_THE_REQUESTED_PROCEDURE: Tag = Tag::from_u32(0x0040_1002);
/// Requested Procedure Priority (0040,1003) SH 1
pub const REQUESTED_PROCEDURE_PRIORITY: Tag = Tag::from_u32(0x0040_1003);
/// Patient Transport Arrangements (0040,1004) LO 1
pub const PATIENT_TRANSPORT_ARRANGEMENTS: Tag = Tag::from_u32(0x0040_1004);
/// Requested Procedure Location (0040,1005) LO 1
pub const REQUESTED_PROCEDURE_LOCATION: Tag = Tag::from_u32(0x0040_1005);
/// Placer Order Number / Procedure (0040,1006) SH 1, retired
pub const PLACER_ORDER_NUMBER_PROCEDURE: Tag = Tag::from_u32(0x0040_1006);
/// Filler Order Number / Procedure (0040,1007) SH 1, retired
pub const FILLER_ORDER_NUMBER_PROCEDURE: Tag = Tag::from_u32(0x0040_1007);
/// Confidentiality Code (0040,1008) LO 1
pub const CONFIDENTIALITY_CODE: Tag = Tag::from_u32(0x0040_1008);
/// Reporting Priority (0040,1009) SH 1
pub const REPORTING_PRIORITY: Tag = Tag::from_u32(0x0040_1009);
/// Reason for Requested Procedure Code Sequence (0040,100A) SQ 1
pub const REASON_FOR_REQUESTED_PROCEDURE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0040_100A);
/// Names of Intended Recipients of Results (0040,1010) PN 1-n
pub const NAMES_OF_INTENDED_RECIPIENTS_OF_RESULTS: Tag = Tag::from_u32(0x0040_1010);
/// Intended Recipients of Results Identification Sequence (0040,1011) SQ 1
pub const INTENDED_RECIPIENTS_OF_RESULTS_IDENTIFICATION_SEQUENCE: Tag = Tag::from_u32(0x0040_1011);
/// Reason For Performed Procedure Code Sequence (0040,1012) SQ 1
pub const REASON_FOR_PERFORMED_PROCEDURE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0040_1012);
/// Requested Procedure Description (Trial) (0040,1060) LO 1, retired
pub const REQUESTED_PROCEDURE_DESCRIPTION_TRIAL: Tag = Tag::from_u32(0x0040_1060);
/// Person Identification Code Sequence (0040,1101) SQ 1
pub const PERSON_IDENTIFICATION_CODE_SEQUENCE: Tag = Tag::from_u32(0x0040_1101);
/// Person's Address (0040,1102) ST 1
pub const PERSON_ADDRESS: Tag = Tag::from_u32(0x0040_1102);
/// Person's Telephone Numbers (0040,1103) LO 1-n
pub const PERSON_TELEPHONE_NUMBERS: Tag = Tag::from_u32(0x0040_1103);
/// Person's Telecom Information (0040,1104) LT 1
pub const PERSON_TELECOM_INFORMATION: Tag = Tag::from_u32(0x0040_1104);
/// Requested Procedure Comments (0040,1400) LT 1
pub const REQUESTED_PROCEDURE_COMMENTS: Tag = Tag::from_u32(0x0040_1400);
/// Reason for the Imaging Service Request (0040,2001) LO 1, retired
pub const REASON_FOR_THE_IMAGING_SERVICE_REQUEST: Tag = Tag::from_u32(0x0040_2001);
/// Issue Date of Imaging Service Request (0040,2004) DA 1
pub const ISSUE_DATE_OF_IMAGING_SERVICE_REQUEST: Tag = Tag::from_u32(0x0040_2004);
/// Issue Time of Imaging Service Request (0040,2005) TM 1
pub const ISSUE_TIME_OF_IMAGING_SERVICE_REQUEST: Tag = Tag::from_u32(0x0040_2005);
/// Placer Order Number / Imaging Service Request (Retired) (0040,2006) SH 1, retired
pub const PLACER_ORDER_NUMBER_IMAGING_SERVICE_REQUEST_RETIRED: Tag = Tag::from_u32(0x0040_2006);
/// Filler Order Number / Imaging Service Request (Retired) (0040,2007) SH 1, retired
pub const FILLER_ORDER_NUMBER_IMAGING_SERVICE_REQUEST_RETIRED: Tag = Tag::from_u32(0x0040_2007);
/// Order Entered By (0040,2008) PN 1
pub const ORDER_ENTERED_BY: Tag = Tag::from_u32(0x0040_2008);
/// Order Enterer's Location (0040,2009) SH 1
pub const ORDER_ENTERER_LOCATION: Tag = Tag::from_u32(0x0040_2009);
/// Order Callback Phone Number (0040,2010) SH 1
pub const ORDER_CALLBACK_PHONE_NUMBER: Tag = Tag::from_u32(0x0040_2010);
/// Order Callback Telecom Information (0040,2011) LT 1
pub const ORDER_CALLBACK_TELECOM_INFORMATION: Tag = Tag::from_u32(0x0040_2011);
/// Placer Order Number / Imaging Service Request (0040,2016) LO 1
pub const PLACER_ORDER_NUMBER_IMAGING_SERVICE_REQUEST: Tag = Tag::from_u32(0x0040_2016);
/// Filler Order Number / Imaging Service Request (0040,2017) LO 1
pub const FILLER_ORDER_NUMBER_IMAGING_SERVICE_REQUEST: Tag = Tag::from_u32(0x0040_2017);
/// Imaging Service Request Comments (0040,2400) LT 1
pub const IMAGING_SERVICE_REQUEST_COMMENTS: Tag = Tag::from_u32(0x0040_2400);
/// Confidentiality Constraint on Patient Data Description (0040,3001) LO 1
pub const CONFIDENTIALITY_CONSTRAINT_ON_PATIENT_DATA_DESCRIPTION: Tag = Tag::from_u32(0x0040_3001);
/// General Purpose Scheduled Procedure Step Status (0040,4001) CS 1, retired
pub const GENERAL_PURPOSE_SCHEDULED_PROCEDURE_STEP_STATUS: Tag = Tag::from_u32(0x0040_4001);
/// General Purpose Performed Procedure Step Status (0040,4002) CS 1, retired
pub const GENERAL_PURPOSE_PERFORMED_PROCEDURE_STEP_STATUS: Tag = Tag::from_u32(0x0040_4002);
/// General Purpose Scheduled Procedure Step Priority (0040,4003) CS 1, retired
pub const GENERAL_PURPOSE_SCHEDULED_PROCEDURE_STEP_PRIORITY: Tag = Tag::from_u32(0x0040_4003);
/// Scheduled Processing Applications Code Sequence (0040,4004) SQ 1, retired
pub const SCHEDULED_PROCESSING_APPLICATIONS_CODE_SEQUENCE: Tag = Tag::from_u32(0x0040_4004);
/// Scheduled Procedure Step Start DateTime (0040,4005) DT 1
pub const SCHEDULED_PROCEDURE_STEP_START_DATE_TIME: Tag = Tag::from_u32(0x0040_4005);
/// Multiple Copies Flag (0040,4006) CS 1, retired
pub const MULTIPLE_COPIES_FLAG: Tag = Tag::from_u32(0x0040_4006);
/// Performed Processing Applications Code Sequence (0040,4007) SQ 1, retired
pub const PERFORMED_PROCESSING_APPLICATIONS_CODE_SEQUENCE: Tag = Tag::from_u32(0x0040_4007);
/// Scheduled Procedure Step Expiration DateTime (0040,4008) DT 1
pub const SCHEDULED_PROCEDURE_STEP_EXPIRATION_DATE_TIME: Tag = Tag::from_u32(0x0040_4008);
/// Human Performer Code Sequence (0040,4009) SQ 1
pub const HUMAN_PERFORMER_CODE_SEQUENCE: Tag = Tag::from_u32(0x0040_4009);
/// Scheduled Procedure Step Modification DateTime (0040,4010) DT 1
pub const SCHEDULED_PROCEDURE_STEP_MODIFICATION_DATE_TIME: Tag = Tag::from_u32(0x0040_4010);
/// Expected Completion DateTime (0040,4011) DT 1
pub const EXPECTED_COMPLETION_DATE_TIME: Tag = Tag::from_u32(0x0040_4011);
/// Resulting General Purpose Performed Procedure Steps Sequence (0040,4015) SQ 1, retired
pub const RESULTING_GENERAL_PURPOSE_PERFORMED_PROCEDURE_STEPS_SEQUENCE: Tag = Tag::from_u32(0x0040_4015);
/// Referenced General Purpose Scheduled Procedure Step Sequence (0040,4016) SQ 1, retired
pub const REFERENCED_GENERAL_PURPOSE_SCHEDULED_PROCEDURE_STEP_SEQUENCE: Tag = Tag::from_u32(0x0040_4016);
/// Scheduled Workitem Code Sequence (0040,4018) SQ 1
pub const SCHEDULED_WORKITEM_CODE_SEQUENCE: Tag = Tag::from_u32(0x0040_4018);
/// Performed Workitem Code Sequence (0040,4019) SQ 1
pub const PERFORMED_WORKITEM_CODE_SEQUENCE: Tag = Tag::from_u32(0x0040_4019);
/// Input Availability Flag (0040,4020) CS 1, retired
pub const INPUT_AVAILABILITY_FLAG: Tag = Tag::from_u32(0x0040_4020);
/// Input Information Sequence (0040,4021) SQ 1
pub const INPUT_INFORMATION_SEQUENCE: Tag = Tag::from_u32(0x0040_4021);
/// Relevant Information Sequence (0040,4022) SQ 1, retired
pub const RELEVANT_INFORMATION_SEQUENCE: Tag = Tag::from_u32(0x0040_4022);
/// Referenced General Purpose Scheduled Procedure Step Transaction UID (0040,4023) UI 1, retired
pub const REFERENCED_GENERAL_PURPOSE_SCHEDULED_PROCEDURE_STEP_TRANSACTION_UID: Tag = Tag::from_u32(0x0040_4023);
/// Scheduled Station Name Code Sequence (0040,4025) SQ 1
pub const SCHEDULED_STATION_NAME_CODE_SEQUENCE: Tag = Tag::from_u32(0x0040_4025);
/// Scheduled Station Class Code Sequence (0040,4026) SQ 1
pub const SCHEDULED_STATION_CLASS_CODE_SEQUENCE: Tag = Tag::from_u32(0x0040_4026);
/// Scheduled Station Geographic Location Code Sequence (0040,4027) SQ 1
pub const SCHEDULED_STATION_GEOGRAPHIC_LOCATION_CODE_SEQUENCE: Tag = Tag::from_u32(0x0040_4027);
/// Performed Station Name Code Sequence (0040,4028) SQ 1
pub const PERFORMED_STATION_NAME_CODE_SEQUENCE: Tag = Tag::from_u32(0x0040_4028);
/// Performed Station Class Code Sequence (0040,4029) SQ 1
pub const PERFORMED_STATION_CLASS_CODE_SEQUENCE: Tag = Tag::from_u32(0x0040_4029);
/// Performed Station Geographic Location Code Sequence (0040,4030) SQ 1
pub const PERFORMED_STATION_GEOGRAPHIC_LOCATION_CODE_SEQUENCE: Tag = Tag::from_u32(0x0040_4030);
/// Requested Subsequent Workitem Code Sequence (0040,4031) SQ 1, retired
pub const REQUESTED_SUBSEQUENT_WORKITEM_CODE_SEQUENCE: Tag = Tag::from_u32(0x0040_4031);
/// Non-DICOM Output Code Sequence (0040,4032) SQ 1, retired
pub const NON_DICOM_OUTPUT_CODE_SEQUENCE: Tag = Tag::from_u32(0x0040_4032);
/// Output Information Sequence (0040,4033) SQ 1
pub const OUTPUT_INFORMATION_SEQUENCE: Tag = Tag::from_u32(0x0040_4033);
/// Scheduled Human Performers Sequence (0040,4034) SQ 1
pub const SCHEDULED_HUMAN_PERFORMERS_SEQUENCE: Tag = Tag::from_u32(0x0040_4034);
/// Actual Human Performers Sequence (0040,4035) SQ 1
pub const ACTUAL_HUMAN_PERFORMERS_SEQUENCE: Tag = Tag::from_u32(0x0040_4035);
/// Human Performer's Organization (0040,4036) LO 1
pub const HUMAN_PERFORMER_ORGANIZATION: Tag = Tag::from_u32(0x0040_4036);
/// Human Performer's Name (0040,4037) PN 1
pub const HUMAN_PERFORMER_NAME: Tag = Tag::from_u32(0x0040_4037);
/// Raw Data Handling (0040,4040) CS 1
pub const RAW_DATA_HANDLING: Tag = Tag::from_u32(0x0040_4040);
/// Input Readiness State (0040,4041) CS 1
pub const INPUT_READINESS_STATE: Tag = Tag::from_u32(0x0040_4041);
/// Performed Procedure Step Start DateTime (0040,4050) DT 1
pub const PERFORMED_PROCEDURE_STEP_START_DATE_TIME: Tag = Tag::from_u32(0x0040_4050);
/// Performed Procedure Step End DateTime (0040,4051) DT 1
pub const PERFORMED_PROCEDURE_STEP_END_DATE_TIME: Tag = Tag::from_u32(0x0040_4051);
/// Procedure Step Cancellation DateTime (0040,4052) DT 1
pub const PROCEDURE_STEP_CANCELLATION_DATE_TIME: Tag = Tag::from_u32(0x0040_4052);
/// Output Destination Sequence (0040,4070) SQ 1
pub const OUTPUT_DESTINATION_SEQUENCE: Tag = Tag::from_u32(0x0040_4070);
/// DICOM Storage Sequence (0040,4071) SQ 1
pub const DICOM_STORAGE_SEQUENCE: Tag = Tag::from_u32(0x0040_4071);
/// STOW-RS Storage Sequence (0040,4072) SQ 1
pub const STOWRS_STORAGE_SEQUENCE: Tag = Tag::from_u32(0x0040_4072);
/// Storage URL (0040,4073) UR 1
pub const STORAGE_URL: Tag = Tag::from_u32(0x0040_4073);
/// XDS Storage Sequence (0040,4074) SQ 1
pub const XDS_STORAGE_SEQUENCE: Tag = Tag::from_u32(0x0040_4074);
/// Entrance Dose in mGy (0040,8302) DS 1
pub const ENTRANCE_DOSE_INM_GY: Tag = Tag::from_u32(0x0040_8302);
/// Entrance Dose Derivation (0040,8303) CS 1
pub const ENTRANCE_DOSE_DERIVATION: Tag = Tag::from_u32(0x0040_8303);
/// Parametric Map Frame Type Sequence (0040,9092) SQ 1
pub const PARAMETRIC_MAP_FRAME_TYPE_SEQUENCE: Tag = Tag::from_u32(0x0040_9092);
/// Referenced Image Real World Value Mapping Sequence (0040,9094) SQ 1
pub const REFERENCED_IMAGE_REAL_WORLD_VALUE_MAPPING_SEQUENCE: Tag = Tag::from_u32(0x0040_9094);
/// Real World Value Mapping Sequence (0040,9096) SQ 1
pub const REAL_WORLD_VALUE_MAPPING_SEQUENCE: Tag = Tag::from_u32(0x0040_9096);
/// Pixel Value Mapping Code Sequence (0040,9098) SQ 1
pub const PIXEL_VALUE_MAPPING_CODE_SEQUENCE: Tag = Tag::from_u32(0x0040_9098);
/// LUT Label (0040,9210) SH 1
pub const LUT_LABEL: Tag = Tag::from_u32(0x0040_9210);
/// Real World Value Last Value Mapped (0040,9211) US or SS 1
pub const REAL_WORLD_VALUE_LAST_VALUE_MAPPED: Tag = Tag::from_u32(0x0040_9211);
/// Real World Value LUT Data (0040,9212) FD 1-n
pub const REAL_WORLD_VALUE_LUT_DATA: Tag = Tag::from_u32(0x0040_9212);
/// Double Float Real World Value Last Value Mapped (0040,9213) FD 1
pub const DOUBLE_FLOAT_REAL_WORLD_VALUE_LAST_VALUE_MAPPED: Tag = Tag::from_u32(0x0040_9213);
/// Double Float Real World Value First Value Mapped (0040,9214) FD 1
pub const DOUBLE_FLOAT_REAL_WORLD_VALUE_FIRST_VALUE_MAPPED: Tag = Tag::from_u32(0x0040_9214);
/// Real World Value First Value Mapped (0040,9216) US or SS 1
pub const REAL_WORLD_VALUE_FIRST_VALUE_MAPPED: Tag = Tag::from_u32(0x0040_9216);
/// Quantity Definition Sequence (0040,9220) SQ 1
pub const QUANTITY_DEFINITION_SEQUENCE: Tag = Tag::from_u32(0x0040_9220);
/// Real World Value Intercept (0040,9224) FD 1
pub const REAL_WORLD_VALUE_INTERCEPT: Tag = Tag::from_u32(0x0040_9224);
/// Real World Value Slope (0040,9225) FD 1
pub const REAL_WORLD_VALUE_SLOPE: Tag = Tag::from_u32(0x0040_9225);
/// Findings Flag (Trial) (0040,A007) CS 1, retired
pub const FINDINGS_FLAG_TRIAL: Tag = Tag::from_u32(0x0040_A007);
/// Relationship Type (0040,A010) CS 1
pub const RELATIONSHIP_TYPE: Tag = Tag::from_u32(0x0040_A010);
/// Findings Sequence (Trial) (0040,A020) SQ 1, retired
pub const FINDINGS_SEQUENCE_TRIAL: Tag = Tag::from_u32(0x0040_A020);
/// Findings Group UID (Trial) (0040,A021) UI 1, retired
pub const FINDINGS_GROUP_UID_TRIAL: Tag = Tag::from_u32(0x0040_A021);
/// Referenced Findings Group UID (Trial) (0040,A022) UI 1, retired
pub const REFERENCED_FINDINGS_GROUP_UID_TRIAL: Tag = Tag::from_u32(0x0040_A022);
/// Findings Group Recording Date (Trial) (0040,A023) DA 1, retired
pub const FINDINGS_GROUP_RECORDING_DATE_TRIAL: Tag = Tag::from_u32(0x0040_A023);
/// Findings Group Recording Time (Trial) (0040,A024) TM 1, retired
pub const FINDINGS_GROUP_RECORDING_TIME_TRIAL: Tag = Tag::from_u32(0x0040_A024);
/// Findings Source Category Code Sequence (Trial) (0040,A026) SQ 1, retired
pub const FINDINGS_SOURCE_CATEGORY_CODE_SEQUENCE_TRIAL: Tag = Tag::from_u32(0x0040_A026);
/// Verifying Organization (0040,A027) LO 1
pub const VERIFYING_ORGANIZATION: Tag = Tag::from_u32(0x0040_A027);
/// Documenting Organization Identifier Code Sequence (Trial) (0040,A028) SQ 1, retired
pub const DOCUMENTING_ORGANIZATION_IDENTIFIER_CODE_SEQUENCE_TRIAL: Tag = Tag::from_u32(0x0040_A028);
/// Verification DateTime (0040,A030) DT 1
pub const VERIFICATION_DATE_TIME: Tag = Tag::from_u32(0x0040_A030);
/// Observation DateTime (0040,A032) DT 1
pub const OBSERVATION_DATE_TIME: Tag = Tag::from_u32(0x0040_A032);
/// Observation Start DateTime (0040,A033) DT 1
pub const OBSERVATION_START_DATE_TIME: Tag = Tag::from_u32(0x0040_A033);
/// Effective Start DateTime (0040,A034) DT 1
pub const EFFECTIVE_START_DATE_TIME: Tag = Tag::from_u32(0x0040_A034);
/// Effective Stop DateTime (0040,A035) DT 1
pub const EFFECTIVE_STOP_DATE_TIME: Tag = Tag::from_u32(0x0040_A035);
/// Value Type (0040,A040) CS 1
pub const VALUE_TYPE: Tag = Tag::from_u32(0x0040_A040);
/// Concept Name Code Sequence (0040,A043) SQ 1
pub const CONCEPT_NAME_CODE_SEQUENCE: Tag = Tag::from_u32(0x0040_A043);
/// Measurement Precision Description (Trial) (0040,A047) LO 1, retired
pub const MEASUREMENT_PRECISION_DESCRIPTION_TRIAL: Tag = Tag::from_u32(0x0040_A047);
/// Continuity Of Content (0040,A050) CS 1
pub const CONTINUITY_OF_CONTENT: Tag = Tag::from_u32(0x0040_A050);
/// Urgency or Priority Alerts (Trial) (0040,A057) CS 1-n, retired
pub const URGENCY_OR_PRIORITY_ALERTS_TRIAL: Tag = Tag::from_u32(0x0040_A057);
/// Sequencing Indicator (Trial) (0040,A060) LO 1, retired
pub const SEQUENCING_INDICATOR_TRIAL: Tag = Tag::from_u32(0x0040_A060);
/// Document Identifier Code Sequence (Trial) (0040,A066) SQ 1, retired
pub const DOCUMENT_IDENTIFIER_CODE_SEQUENCE_TRIAL: Tag = Tag::from_u32(0x0040_A066);
/// Document Author (Trial) (0040,A067) PN 1, retired
pub const DOCUMENT_AUTHOR_TRIAL: Tag = Tag::from_u32(0x0040_A067);
/// Document Author Identifier Code Sequence (Trial) (0040,A068) SQ 1, retired
pub const DOCUMENT_AUTHOR_IDENTIFIER_CODE_SEQUENCE_TRIAL: Tag = Tag::from_u32(0x0040_A068);
/// Identifier Code Sequence (Trial) (0040,A070) SQ 1, retired
pub const IDENTIFIER_CODE_SEQUENCE_TRIAL: Tag = Tag::from_u32(0x0040_A070);
/// Verifying Observer Sequence (0040,A073) SQ 1
pub const VERIFYING_OBSERVER_SEQUENCE: Tag = Tag::from_u32(0x0040_A073);
/// Object Binary Identifier (Trial) (0040,A074) OB 1, retired
pub const OBJECT_BINARY_IDENTIFIER_TRIAL: Tag = Tag::from_u32(0x0040_A074);
/// Verifying Observer Name (0040,A075) PN 1
pub const VERIFYING_OBSERVER_NAME: Tag = Tag::from_u32(0x0040_A075);
/// Documenting Observer Identifier Code Sequence (Trial) (0040,A076) SQ 1, retired
pub const DOCUMENTING_OBSERVER_IDENTIFIER_CODE_SEQUENCE_TRIAL: Tag = Tag::from_u32(0x0040_A076);
/// Author Observer Sequence (0040,A078) SQ 1
pub const AUTHOR_OBSERVER_SEQUENCE: Tag = Tag::from_u32(0x0040_A078);
/// Participant Sequence (0040,A07A) SQ 1
pub const PARTICIPANT_SEQUENCE: Tag = Tag::from_u32(0x0040_A07A);
/// Custodial Organization Sequence (0040,A07C) SQ 1
pub const CUSTODIAL_ORGANIZATION_SEQUENCE: Tag = Tag::from_u32(0x0040_A07C);
/// Participation Type (0040,A080) CS 1
pub const PARTICIPATION_TYPE: Tag = Tag::from_u32(0x0040_A080);
/// Participation DateTime (0040,A082) DT 1
pub const PARTICIPATION_DATE_TIME: Tag = Tag::from_u32(0x0040_A082);
/// Observer Type (0040,A084) CS 1
pub const OBSERVER_TYPE: Tag = Tag::from_u32(0x0040_A084);
/// Procedure Identifier Code Sequence (Trial) (0040,A085) SQ 1, retired
pub const PROCEDURE_IDENTIFIER_CODE_SEQUENCE_TRIAL: Tag = Tag::from_u32(0x0040_A085);
/// Verifying Observer Identification Code Sequence (0040,A088) SQ 1
pub const VERIFYING_OBSERVER_IDENTIFICATION_CODE_SEQUENCE: Tag = Tag::from_u32(0x0040_A088);
/// Object Directory Binary Identifier (Trial) (0040,A089) OB 1, retired
pub const OBJECT_DIRECTORY_BINARY_IDENTIFIER_TRIAL: Tag = Tag::from_u32(0x0040_A089);
/// Equivalent CDA Document Sequence (0040,A090) SQ 1, retired
pub const EQUIVALENT_CDA_DOCUMENT_SEQUENCE: Tag = Tag::from_u32(0x0040_A090);
/// Referenced Waveform Channels (0040,A0B0) US 2-2n
pub const REFERENCED_WAVEFORM_CHANNELS: Tag = Tag::from_u32(0x0040_A0B0);
/// Date of Document or Verbal Transaction (Trial) (0040,A110) DA 1, retired
pub const DATE_OF_DOCUMENT_OR_VERBAL_TRANSACTION_TRIAL: Tag = Tag::from_u32(0x0040_A110);
/// Time of Document Creation or Verbal Transaction (Trial) (0040,A112) TM 1, retired
pub const TIME_OF_DOCUMENT_CREATION_OR_VERBAL_TRANSACTION_TRIAL: Tag = Tag::from_u32(0x0040_A112);
/// DateTime (0040,A120) DT 1
pub const DATE_TIME: Tag = Tag::from_u32(0x0040_A120);
/// Date (0040,A121) DA 1
pub const DATE: Tag = Tag::from_u32(0x0040_A121);
/// Time (0040,A122) TM 1
pub const TIME: Tag = Tag::from_u32(0x0040_A122);
/// Person Name (0040,A123) PN 1
pub const PERSON_NAME: Tag = Tag::from_u32(0x0040_A123);
/// UID (0040,A124) UI 1
pub const UID: Tag = Tag::from_u32(0x0040_A124);
/// Report Status ID (Trial) (0040,A125) CS 2, retired
pub const REPORT_STATUS_ID_TRIAL: Tag = Tag::from_u32(0x0040_A125);
/// Temporal Range Type (0040,A130) CS 1
pub const TEMPORAL_RANGE_TYPE: Tag = Tag::from_u32(0x0040_A130);
/// Referenced Sample Positions (0040,A132) UL 1-n
pub const REFERENCED_SAMPLE_POSITIONS: Tag = Tag::from_u32(0x0040_A132);
/// Referenced Frame Numbers (0040,A136) US 1-n, retired
pub const REFERENCED_FRAME_NUMBERS: Tag = Tag::from_u32(0x0040_A136);
/// Referenced Time Offsets (0040,A138) DS 1-n
pub const REFERENCED_TIME_OFFSETS: Tag = Tag::from_u32(0x0040_A138);
/// Referenced DateTime (0040,A13A) DT 1-n
pub const REFERENCED_DATE_TIME: Tag = Tag::from_u32(0x0040_A13A);
/// Text Value (0040,A160) UT 1
pub const TEXT_VALUE: Tag = Tag::from_u32(0x0040_A160);
/// Floating Point Value (0040,A161) FD 1-n
pub const FLOATING_POINT_VALUE: Tag = Tag::from_u32(0x0040_A161);
/// Rational Numerator Value (0040,A162) SL 1-n
pub const RATIONAL_NUMERATOR_VALUE: Tag = Tag::from_u32(0x0040_A162);
/// Rational Denominator Value (0040,A163) UL 1-n
pub const RATIONAL_DENOMINATOR_VALUE: Tag = Tag::from_u32(0x0040_A163);
/// Observation Category Code Sequence (Trial) (0040,A167) SQ 1, retired
pub const OBSERVATION_CATEGORY_CODE_SEQUENCE_TRIAL: Tag = Tag::from_u32(0x0040_A167);
/// Concept Code Sequence (0040,A168) SQ 1
pub const CONCEPT_CODE_SEQUENCE: Tag = Tag::from_u32(0x0040_A168);
/// Bibliographic Citation (Trial) (0040,A16A) ST 1, retired
pub const BIBLIOGRAPHIC_CITATION_TRIAL: Tag = Tag::from_u32(0x0040_A16A);
/// Purpose of Reference Code Sequence (0040,A170) SQ 1
pub const PURPOSE_OF_REFERENCE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0040_A170);
/// Observation UID (0040,A171) UI 1
pub const OBSERVATION_UID: Tag = Tag::from_u32(0x0040_A171);
/// Referenced Observation UID (Trial) (0040,A172) UI 1, retired
pub const REFERENCED_OBSERVATION_UID_TRIAL: Tag = Tag::from_u32(0x0040_A172);
/// Referenced Observation Class (Trial) (0040,A173) CS 1, retired
pub const REFERENCED_OBSERVATION_CLASS_TRIAL: Tag = Tag::from_u32(0x0040_A173);
/// Referenced Object Observation Class (Trial) (0040,A174) CS 1, retired
pub const REFERENCED_OBJECT_OBSERVATION_CLASS_TRIAL: Tag = Tag::from_u32(0x0040_A174);
/// Annotation Group Number (0040,A180) US 1
pub const ANNOTATION_GROUP_NUMBER: Tag = Tag::from_u32(0x0040_A180);
/// Observation Date (Trial) (0040,A192) DA 1, retired
pub const OBSERVATION_DATE_TRIAL: Tag = Tag::from_u32(0x0040_A192);
/// Observation Time (Trial) (0040,A193) TM 1, retired
pub const OBSERVATION_TIME_TRIAL: Tag = Tag::from_u32(0x0040_A193);
/// Measurement Automation (Trial) (0040,A194) CS 1, retired
pub const MEASUREMENT_AUTOMATION_TRIAL: Tag = Tag::from_u32(0x0040_A194);
/// Modifier Code Sequence (0040,A195) SQ 1
pub const MODIFIER_CODE_SEQUENCE: Tag = Tag::from_u32(0x0040_A195);
/// Identification Description (Trial) (0040,A224) ST 1, retired
pub const IDENTIFICATION_DESCRIPTION_TRIAL: Tag = Tag::from_u32(0x0040_A224);
/// Coordinates Set Geometric Type (Trial) (0040,A290) CS 1, retired
pub const COORDINATES_SET_GEOMETRIC_TYPE_TRIAL: Tag = Tag::from_u32(0x0040_A290);
/// Algorithm Code Sequence (Trial) (0040,A296) SQ 1, retired
pub const ALGORITHM_CODE_SEQUENCE_TRIAL: Tag = Tag::from_u32(0x0040_A296);
/// Algorithm Description (Trial) (0040,A297) ST 1, retired
pub const ALGORITHM_DESCRIPTION_TRIAL: Tag = Tag::from_u32(0x0040_A297);
/// Pixel Coordinates Set (Trial) (0040,A29A) SL 2-2n, retired
pub const PIXEL_COORDINATES_SET_TRIAL: Tag = Tag::from_u32(0x0040_A29A);
/// Measured Value Sequence (0040,A300) SQ 1
pub const MEASURED_VALUE_SEQUENCE: Tag = Tag::from_u32(0x0040_A300);
/// Numeric Value Qualifier Code Sequence (0040,A301) SQ 1
pub const NUMERIC_VALUE_QUALIFIER_CODE_SEQUENCE: Tag = Tag::from_u32(0x0040_A301);
/// Current Observer (Trial) (0040,A307) PN 1, retired
pub const CURRENT_OBSERVER_TRIAL: Tag = Tag::from_u32(0x0040_A307);
/// Numeric Value (0040,A30A) DS 1-n
pub const NUMERIC_VALUE: Tag = Tag::from_u32(0x0040_A30A);
/// Referenced Accession Sequence (Trial) (0040,A313) SQ 1, retired
pub const REFERENCED_ACCESSION_SEQUENCE_TRIAL: Tag = Tag::from_u32(0x0040_A313);
/// Report Status Comment (Trial) (0040,A33A) ST 1, retired
pub const REPORT_STATUS_COMMENT_TRIAL: Tag = Tag::from_u32(0x0040_A33A);
/// Procedure Context Sequence (Trial) (0040,A340) SQ 1, retired
pub const PROCEDURE_CONTEXT_SEQUENCE_TRIAL: Tag = Tag::from_u32(0x0040_A340);
/// Verbal Source (Trial) (0040,A352) PN 1, retired
pub const VERBAL_SOURCE_TRIAL: Tag = Tag::from_u32(0x0040_A352);
/// Address (Trial) (0040,A353) ST 1, retired
pub const ADDRESS_TRIAL: Tag = Tag::from_u32(0x0040_A353);
/// Telephone Number (Trial) (0040,A354) LO 1, retired
pub const TELEPHONE_NUMBER_TRIAL: Tag = Tag::from_u32(0x0040_A354);
/// Verbal Source Identifier Code Sequence (Trial) (0040,A358) SQ 1, retired
pub const VERBAL_SOURCE_IDENTIFIER_CODE_SEQUENCE_TRIAL: Tag = Tag::from_u32(0x0040_A358);
/// Predecessor Documents Sequence (0040,A360) SQ 1
pub const PREDECESSOR_DOCUMENTS_SEQUENCE: Tag = Tag::from_u32(0x0040_A360);
/// Referenced Request Sequence (0040,A370) SQ 1
pub const REFERENCED_REQUEST_SEQUENCE: Tag = Tag::from_u32(0x0040_A370);
/// Performed Procedure Code Sequence (0040,A372) SQ 1
pub const PERFORMED_PROCEDURE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0040_A372);
/// Current Requested Procedure Evidence Sequence (0040,A375) SQ 1
pub const CURRENT_REQUESTED_PROCEDURE_EVIDENCE_SEQUENCE: Tag = Tag::from_u32(0x0040_A375);
/// Report Detail Sequence (Trial) (0040,A380) SQ 1, retired
pub const REPORT_DETAIL_SEQUENCE_TRIAL: Tag = Tag::from_u32(0x0040_A380);
/// Pertinent Other Evidence Sequence (0040,A385) SQ 1
pub const PERTINENT_OTHER_EVIDENCE_SEQUENCE: Tag = Tag::from_u32(0x0040_A385);
/// HL7 Structured Document Reference Sequence (0040,A390) SQ 1
pub const HL7_STRUCTURED_DOCUMENT_REFERENCE_SEQUENCE: Tag = Tag::from_u32(0x0040_A390);
/// Observation Subject UID (Trial) (0040,A402) UI 1, retired
pub const OBSERVATION_SUBJECT_UID_TRIAL: Tag = Tag::from_u32(0x0040_A402);
/// Observation Subject Class (Trial) (0040,A403) CS 1, retired
pub const OBSERVATION_SUBJECT_CLASS_TRIAL: Tag = Tag::from_u32(0x0040_A403);
/// Observation Subject Type Code Sequence (Trial) (0040,A404) SQ 1, retired
pub const OBSERVATION_SUBJECT_TYPE_CODE_SEQUENCE_TRIAL: Tag = Tag::from_u32(0x0040_A404);
/// Completion Flag (0040,A491) CS 1
pub const COMPLETION_FLAG: Tag = Tag::from_u32(0x0040_A491);
/// Completion Flag Description (0040,A492) LO 1
pub const COMPLETION_FLAG_DESCRIPTION: Tag = Tag::from_u32(0x0040_A492);
/// Verification Flag (0040,A493) CS 1
pub const VERIFICATION_FLAG: Tag = Tag::from_u32(0x0040_A493);
/// Archive Requested (0040,A494) CS 1
pub const ARCHIVE_REQUESTED: Tag = Tag::from_u32(0x0040_A494);
/// Preliminary Flag (0040,A496) CS 1
pub const PRELIMINARY_FLAG: Tag = Tag::from_u32(0x0040_A496);
/// Content Template Sequence (0040,A504) SQ 1
pub const CONTENT_TEMPLATE_SEQUENCE: Tag = Tag::from_u32(0x0040_A504);
/// Identical Documents Sequence (0040,A525) SQ 1
pub const IDENTICAL_DOCUMENTS_SEQUENCE: Tag = Tag::from_u32(0x0040_A525);
/// Observation Subject Context Flag (Trial) (0040,A600) CS 1, retired
pub const OBSERVATION_SUBJECT_CONTEXT_FLAG_TRIAL: Tag = Tag::from_u32(0x0040_A600);
/// Observer Context Flag (Trial) (0040,A601) CS 1, retired
pub const OBSERVER_CONTEXT_FLAG_TRIAL: Tag = Tag::from_u32(0x0040_A601);
/// Procedure Context Flag (Trial) (0040,A603) CS 1, retired
pub const PROCEDURE_CONTEXT_FLAG_TRIAL: Tag = Tag::from_u32(0x0040_A603);
/// Content Sequence (0040,A730) SQ 1
pub const CONTENT_SEQUENCE: Tag = Tag::from_u32(0x0040_A730);
/// Relationship Sequence (Trial) (0040,A731) SQ 1, retired
pub const RELATIONSHIP_SEQUENCE_TRIAL: Tag = Tag::from_u32(0x0040_A731);
/// Relationship Type Code Sequence (Trial) (0040,A732) SQ 1, retired
pub const RELATIONSHIP_TYPE_CODE_SEQUENCE_TRIAL: Tag = Tag::from_u32(0x0040_A732);
/// Language Code Sequence (Trial) (0040,A744) SQ 1, retired
pub const LANGUAGE_CODE_SEQUENCE_TRIAL: Tag = Tag::from_u32(0x0040_A744);
/// Tabulated Values Sequence (0040,A801) SQ 1
pub const TABULATED_VALUES_SEQUENCE: Tag = Tag::from_u32(0x0040_A801);
/// Number of Table Rows (0040,A802) UL 1
pub const NUMBER_OF_TABLE_ROWS: Tag = Tag::from_u32(0x0040_A802);
/// Number of Table Columns (0040,A803) UL 1
pub const NUMBER_OF_TABLE_COLUMNS: Tag = Tag::from_u32(0x0040_A803);
/// Table Row Number (0040,A804) UL 1
pub const TABLE_ROW_NUMBER: Tag = Tag::from_u32(0x0040_A804);
/// Table Column Number (0040,A805) UL 1
pub const TABLE_COLUMN_NUMBER: Tag = Tag::from_u32(0x0040_A805);
/// Table Row Definition Sequence (0040,A806) SQ 1
pub const TABLE_ROW_DEFINITION_SEQUENCE: Tag = Tag::from_u32(0x0040_A806);
/// Table Column Definition Sequence (0040,A807) SQ 1
pub const TABLE_COLUMN_DEFINITION_SEQUENCE: Tag = Tag::from_u32(0x0040_A807);
/// Cell Values Sequence (0040,A808) SQ 1
pub const CELL_VALUES_SEQUENCE: Tag = Tag::from_u32(0x0040_A808);
/// Uniform Resource Locator (Trial) (0040,A992) ST 1, retired
pub const UNIFORM_RESOURCE_LOCATOR_TRIAL: Tag = Tag::from_u32(0x0040_A992);
/// Waveform Annotation Sequence (0040,B020) SQ 1
pub const WAVEFORM_ANNOTATION_SEQUENCE: Tag = Tag::from_u32(0x0040_B020);
/// Structured Waveform Annotation Sequence (0040,B030) SQ 1
pub const STRUCTURED_WAVEFORM_ANNOTATION_SEQUENCE: Tag = Tag::from_u32(0x0040_B030);
/// Waveform Annotation Display Selection Sequence (0040,B031) SQ 1
pub const WAVEFORM_ANNOTATION_DISPLAY_SELECTION_SEQUENCE: Tag = Tag::from_u32(0x0040_B031);
/// Referenced Montage Index (0040,B032) US 1
pub const REFERENCED_MONTAGE_INDEX: Tag = Tag::from_u32(0x0040_B032);
/// Waveform Textual Annotation Sequence (0040,B033) SQ 1
pub const WAVEFORM_TEXTUAL_ANNOTATION_SEQUENCE: Tag = Tag::from_u32(0x0040_B033);
/// Annotation DateTime (0040,B034) DT 1
pub const ANNOTATION_DATE_TIME: Tag = Tag::from_u32(0x0040_B034);
/// Displayed Waveform Segment Sequence (0040,B035) SQ 1
pub const DISPLAYED_WAVEFORM_SEGMENT_SEQUENCE: Tag = Tag::from_u32(0x0040_B035);
/// Segment Definition DateTime (0040,B036) DT 1
pub const SEGMENT_DEFINITION_DATE_TIME: Tag = Tag::from_u32(0x0040_B036);
/// Montage Activation Sequence (0040,B037) SQ 1
pub const MONTAGE_ACTIVATION_SEQUENCE: Tag = Tag::from_u32(0x0040_B037);
/// Montage Activation Time Offset (0040,B038) DS 1
pub const MONTAGE_ACTIVATION_TIME_OFFSET: Tag = Tag::from_u32(0x0040_B038);
/// Waveform Montage Sequence (0040,B039) SQ 1
pub const WAVEFORM_MONTAGE_SEQUENCE: Tag = Tag::from_u32(0x0040_B039);
/// Referenced Montage Channel Number (0040,B03A) IS 1
pub const REFERENCED_MONTAGE_CHANNEL_NUMBER: Tag = Tag::from_u32(0x0040_B03A);
/// Montage Name (0040,B03B) LT 1
pub const MONTAGE_NAME: Tag = Tag::from_u32(0x0040_B03B);
/// Montage Channel Sequence (0040,B03C) SQ 1
pub const MONTAGE_CHANNEL_SEQUENCE: Tag = Tag::from_u32(0x0040_B03C);
/// Montage Index (0040,B03D) US 1
pub const MONTAGE_INDEX: Tag = Tag::from_u32(0x0040_B03D);
/// Montage Channel Number (0040,B03E) IS 1
pub const MONTAGE_CHANNEL_NUMBER: Tag = Tag::from_u32(0x0040_B03E);
/// Montage Channel Label (0040,B03F) LO 1
pub const MONTAGE_CHANNEL_LABEL: Tag = Tag::from_u32(0x0040_B03F);
/// Montage Channel Source Code Sequence (0040,B040) SQ 1
pub const MONTAGE_CHANNEL_SOURCE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0040_B040);
/// Contributing Channel Sources Sequence (0040,B041) SQ 1
pub const CONTRIBUTING_CHANNEL_SOURCES_SEQUENCE: Tag = Tag::from_u32(0x0040_B041);
/// Channel Weight (0040,B042) FL 1
pub const CHANNEL_WEIGHT: Tag = Tag::from_u32(0x0040_B042);
/// Template Identifier (0040,DB00) CS 1
pub const TEMPLATE_IDENTIFIER: Tag = Tag::from_u32(0x0040_DB00);
/// Template Version (0040,DB06) DT 1, retired
pub const TEMPLATE_VERSION: Tag = Tag::from_u32(0x0040_DB06);
/// Template Local Version (0040,DB07) DT 1, retired
pub const TEMPLATE_LOCAL_VERSION: Tag = Tag::from_u32(0x0040_DB07);
/// Template Extension Flag (0040,DB0B) CS 1, retired
pub const TEMPLATE_EXTENSION_FLAG: Tag = Tag::from_u32(0x0040_DB0B);
/// Template Extension Organization UID (0040,DB0C) UI 1, retired
pub const TEMPLATE_EXTENSION_ORGANIZATION_UID: Tag = Tag::from_u32(0x0040_DB0C);
/// Template Extension Creator UID (0040,DB0D) UI 1, retired
pub const TEMPLATE_EXTENSION_CREATOR_UID: Tag = Tag::from_u32(0x0040_DB0D);
/// Referenced Content Item Identifier (0040,DB73) UL 1-n
pub const REFERENCED_CONTENT_ITEM_IDENTIFIER: Tag = Tag::from_u32(0x0040_DB73);
/// HL7 Instance Identifier (0040,E001) ST 1
pub const HL7_INSTANCE_IDENTIFIER: Tag = Tag::from_u32(0x0040_E001);
/// HL7 Document Effective Time (0040,E004) DT 1
pub const HL7_DOCUMENT_EFFECTIVE_TIME: Tag = Tag::from_u32(0x0040_E004);
/// HL7 Document Type Code Sequence (0040,E006) SQ 1
pub const HL7_DOCUMENT_TYPE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0040_E006);
/// Document Class Code Sequence (0040,E008) SQ 1
pub const DOCUMENT_CLASS_CODE_SEQUENCE: Tag = Tag::from_u32(0x0040_E008);
/// Retrieve URI (0040,E010) UR 1
pub const RETRIEVE_URI: Tag = Tag::from_u32(0x0040_E010);
/// Retrieve Location UID (0040,E011) UI 1
pub const RETRIEVE_LOCATION_UID: Tag = Tag::from_u32(0x0040_E011);
/// Type of Instances (0040,E020) CS 1
pub const TYPE_OF_INSTANCES: Tag = Tag::from_u32(0x0040_E020);
/// DICOM Retrieval Sequence (0040,E021) SQ 1
pub const DICOM_RETRIEVAL_SEQUENCE: Tag = Tag::from_u32(0x0040_E021);
/// DICOM Media Retrieval Sequence (0040,E022) SQ 1
pub const DICOM_MEDIA_RETRIEVAL_SEQUENCE: Tag = Tag::from_u32(0x0040_E022);
/// WADO Retrieval Sequence (0040,E023) SQ 1
pub const WADO_RETRIEVAL_SEQUENCE: Tag = Tag::from_u32(0x0040_E023);
/// XDS Retrieval Sequence (0040,E024) SQ 1
pub const XDS_RETRIEVAL_SEQUENCE: Tag = Tag::from_u32(0x0040_E024);
/// WADO-RS Retrieval Sequence (0040,E025) SQ 1
pub const WADORS_RETRIEVAL_SEQUENCE: Tag = Tag::from_u32(0x0040_E025);
/// Repository Unique ID (0040,E030) UI 1
pub const REPOSITORY_UNIQUE_ID: Tag = Tag::from_u32(0x0040_E030);
/// Home Community ID (0040,E031) UI 1
pub const HOME_COMMUNITY_ID: Tag = Tag::from_u32(0x0040_E031);
/// Document Title (0042,0010) ST 1
pub const DOCUMENT_TITLE: Tag = Tag::from_u32(0x0042_0010);
/// Encapsulated Document (0042,0011) OB 1
pub const ENCAPSULATED_DOCUMENT: Tag = Tag::from_u32(0x0042_0011);
/// MIME Type of Encapsulated Document (0042,0012) LO 1
pub const MIME_TYPE_OF_ENCAPSULATED_DOCUMENT: Tag = Tag::from_u32(0x0042_0012);
/// Source Instance Sequence (0042,0013) SQ 1
pub const SOURCE_INSTANCE_SEQUENCE: Tag = Tag::from_u32(0x0042_0013);
/// List of MIME Types (0042,0014) LO 1-n
pub const LIST_OF_MIME_TYPES: Tag = Tag::from_u32(0x0042_0014);
/// Encapsulated Document Length (0042,0015) UL 1
pub const ENCAPSULATED_DOCUMENT_LENGTH: Tag = Tag::from_u32(0x0042_0015);
/// Product Package Identifier (0044,0001) ST 1
pub const PRODUCT_PACKAGE_IDENTIFIER: Tag = Tag::from_u32(0x0044_0001);
/// Substance Administration Approval (0044,0002) CS 1
pub const SUBSTANCE_ADMINISTRATION_APPROVAL: Tag = Tag::from_u32(0x0044_0002);
/// Approval Status Further Description (0044,0003) LT 1
pub const APPROVAL_STATUS_FURTHER_DESCRIPTION: Tag = Tag::from_u32(0x0044_0003);
/// Approval Status DateTime (0044,0004) DT 1
pub const APPROVAL_STATUS_DATE_TIME: Tag = Tag::from_u32(0x0044_0004);
/// Product Type Code Sequence (0044,0007) SQ 1
pub const PRODUCT_TYPE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0044_0007);
/// Product Name (0044,0008) LO 1-n
pub const PRODUCT_NAME: Tag = Tag::from_u32(0x0044_0008);
/// Product Description (0044,0009) LT 1
pub const PRODUCT_DESCRIPTION: Tag = Tag::from_u32(0x0044_0009);
/// Product Lot Identifier (0044,000A) LO 1
pub const PRODUCT_LOT_IDENTIFIER: Tag = Tag::from_u32(0x0044_000A);
/// Product Expiration DateTime (0044,000B) DT 1
pub const PRODUCT_EXPIRATION_DATE_TIME: Tag = Tag::from_u32(0x0044_000B);
/// Substance Administration DateTime (0044,0010) DT 1
pub const SUBSTANCE_ADMINISTRATION_DATE_TIME: Tag = Tag::from_u32(0x0044_0010);
/// Substance Administration Notes (0044,0011) LO 1
pub const SUBSTANCE_ADMINISTRATION_NOTES: Tag = Tag::from_u32(0x0044_0011);
/// Substance Administration Device ID (0044,0012) LO 1
pub const SUBSTANCE_ADMINISTRATION_DEVICE_ID: Tag = Tag::from_u32(0x0044_0012);
/// Product Parameter Sequence (0044,0013) SQ 1
pub const PRODUCT_PARAMETER_SEQUENCE: Tag = Tag::from_u32(0x0044_0013);
/// Substance Administration Parameter Sequence (0044,0019) SQ 1
pub const SUBSTANCE_ADMINISTRATION_PARAMETER_SEQUENCE: Tag = Tag::from_u32(0x0044_0019);
/// Approval Sequence (0044,0100) SQ 1
pub const APPROVAL_SEQUENCE: Tag = Tag::from_u32(0x0044_0100);
/// Assertion Code Sequence (0044,0101) SQ 1
pub const ASSERTION_CODE_SEQUENCE: Tag = Tag::from_u32(0x0044_0101);
/// Assertion UID (0044,0102) UI 1
pub const ASSERTION_UID: Tag = Tag::from_u32(0x0044_0102);
/// Asserter Identification Sequence (0044,0103) SQ 1
pub const ASSERTER_IDENTIFICATION_SEQUENCE: Tag = Tag::from_u32(0x0044_0103);
/// Assertion DateTime (0044,0104) DT 1
pub const ASSERTION_DATE_TIME: Tag = Tag::from_u32(0x0044_0104);
/// Assertion Expiration DateTime (0044,0105) DT 1
pub const ASSERTION_EXPIRATION_DATE_TIME: Tag = Tag::from_u32(0x0044_0105);
/// Assertion Comments (0044,0106) UT 1
pub const ASSERTION_COMMENTS: Tag = Tag::from_u32(0x0044_0106);
/// Related Assertion Sequence (0044,0107) SQ 1
pub const RELATED_ASSERTION_SEQUENCE: Tag = Tag::from_u32(0x0044_0107);
/// Referenced Assertion UID (0044,0108) UI 1
pub const REFERENCED_ASSERTION_UID: Tag = Tag::from_u32(0x0044_0108);
/// Approval Subject Sequence (0044,0109) SQ 1
pub const APPROVAL_SUBJECT_SEQUENCE: Tag = Tag::from_u32(0x0044_0109);
/// Organizational Role Code Sequence (0044,010A) SQ 1
pub const ORGANIZATIONAL_ROLE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0044_010A);
/// RT Assertions Sequence (0044,0110) SQ 1
pub const RT_ASSERTIONS_SEQUENCE: Tag = Tag::from_u32(0x0044_0110);
/// Lens Description (0046,0012) LO 1
pub const LENS_DESCRIPTION: Tag = Tag::from_u32(0x0046_0012);
/// Right Lens Sequence (0046,0014) SQ 1
pub const RIGHT_LENS_SEQUENCE: Tag = Tag::from_u32(0x0046_0014);
/// Left Lens Sequence (0046,0015) SQ 1
pub const LEFT_LENS_SEQUENCE: Tag = Tag::from_u32(0x0046_0015);
/// Unspecified Laterality Lens Sequence (0046,0016) SQ 1
pub const UNSPECIFIED_LATERALITY_LENS_SEQUENCE: Tag = Tag::from_u32(0x0046_0016);
/// Cylinder Sequence (0046,0018) SQ 1
pub const CYLINDER_SEQUENCE: Tag = Tag::from_u32(0x0046_0018);
/// Prism Sequence (0046,0028) SQ 1
pub const PRISM_SEQUENCE: Tag = Tag::from_u32(0x0046_0028);
/// Horizontal Prism Power (0046,0030) FD 1
pub const HORIZONTAL_PRISM_POWER: Tag = Tag::from_u32(0x0046_0030);
/// Horizontal Prism Base (0046,0032) CS 1
pub const HORIZONTAL_PRISM_BASE: Tag = Tag::from_u32(0x0046_0032);
/// Vertical Prism Power (0046,0034) FD 1
pub const VERTICAL_PRISM_POWER: Tag = Tag::from_u32(0x0046_0034);
/// Vertical Prism Base (0046,0036) CS 1
pub const VERTICAL_PRISM_BASE: Tag = Tag::from_u32(0x0046_0036);
/// Lens Segment Type (0046,0038) CS 1
pub const LENS_SEGMENT_TYPE: Tag = Tag::from_u32(0x0046_0038);
/// Optical Transmittance (0046,0040) FD 1
pub const OPTICAL_TRANSMITTANCE: Tag = Tag::from_u32(0x0046_0040);
/// Channel Width (0046,0042) FD 1
pub const CHANNEL_WIDTH: Tag = Tag::from_u32(0x0046_0042);
/// Pupil Size (0046,0044) FD 1
pub const PUPIL_SIZE: Tag = Tag::from_u32(0x0046_0044);
/// Corneal Size (0046,0046) FD 1
pub const CORNEAL_SIZE: Tag = Tag::from_u32(0x0046_0046);
/// Corneal Size Sequence (0046,0047) SQ 1
pub const CORNEAL_SIZE_SEQUENCE: Tag = Tag::from_u32(0x0046_0047);
/// Autorefraction Right Eye Sequence (0046,0050) SQ 1
pub const AUTOREFRACTION_RIGHT_EYE_SEQUENCE: Tag = Tag::from_u32(0x0046_0050);
/// Autorefraction Left Eye Sequence (0046,0052) SQ 1
pub const AUTOREFRACTION_LEFT_EYE_SEQUENCE: Tag = Tag::from_u32(0x0046_0052);
/// Distance Pupillary Distance (0046,0060) FD 1
pub const DISTANCE_PUPILLARY_DISTANCE: Tag = Tag::from_u32(0x0046_0060);
/// Near Pupillary Distance (0046,0062) FD 1
pub const NEAR_PUPILLARY_DISTANCE: Tag = Tag::from_u32(0x0046_0062);
/// Intermediate Pupillary Distance (0046,0063) FD 1
pub const INTERMEDIATE_PUPILLARY_DISTANCE: Tag = Tag::from_u32(0x0046_0063);
/// Other Pupillary Distance (0046,0064) FD 1
pub const OTHER_PUPILLARY_DISTANCE: Tag = Tag::from_u32(0x0046_0064);
/// Keratometry Right Eye Sequence (0046,0070) SQ 1
pub const KERATOMETRY_RIGHT_EYE_SEQUENCE: Tag = Tag::from_u32(0x0046_0070);
/// Keratometry Left Eye Sequence (0046,0071) SQ 1
pub const KERATOMETRY_LEFT_EYE_SEQUENCE: Tag = Tag::from_u32(0x0046_0071);
/// Steep Keratometric Axis Sequence (0046,0074) SQ 1
pub const STEEP_KERATOMETRIC_AXIS_SEQUENCE: Tag = Tag::from_u32(0x0046_0074);
/// Radius of Curvature (0046,0075) FD 1
pub const RADIUS_OF_CURVATURE: Tag = Tag::from_u32(0x0046_0075);
/// Keratometric Power (0046,0076) FD 1
pub const KERATOMETRIC_POWER: Tag = Tag::from_u32(0x0046_0076);
/// Keratometric Axis (0046,0077) FD 1
pub const KERATOMETRIC_AXIS: Tag = Tag::from_u32(0x0046_0077);
/// Flat Keratometric Axis Sequence (0046,0080) SQ 1
pub const FLAT_KERATOMETRIC_AXIS_SEQUENCE: Tag = Tag::from_u32(0x0046_0080);
/// Background Color (0046,0092) CS 1
pub const BACKGROUND_COLOR: Tag = Tag::from_u32(0x0046_0092);
/// Optotype (0046,0094) CS 1
pub const OPTOTYPE: Tag = Tag::from_u32(0x0046_0094);
/// Optotype Presentation (0046,0095) CS 1
pub const OPTOTYPE_PRESENTATION: Tag = Tag::from_u32(0x0046_0095);
/// Subjective Refraction Right Eye Sequence (0046,0097) SQ 1
pub const SUBJECTIVE_REFRACTION_RIGHT_EYE_SEQUENCE: Tag = Tag::from_u32(0x0046_0097);
/// Subjective Refraction Left Eye Sequence (0046,0098) SQ 1
pub const SUBJECTIVE_REFRACTION_LEFT_EYE_SEQUENCE: Tag = Tag::from_u32(0x0046_0098);
/// Add Near Sequence (0046,0100) SQ 1
pub const ADD_NEAR_SEQUENCE: Tag = Tag::from_u32(0x0046_0100);
/// Add Intermediate Sequence (0046,0101) SQ 1
pub const ADD_INTERMEDIATE_SEQUENCE: Tag = Tag::from_u32(0x0046_0101);
/// Add Other Sequence (0046,0102) SQ 1
pub const ADD_OTHER_SEQUENCE: Tag = Tag::from_u32(0x0046_0102);
/// Add Power (0046,0104) FD 1
pub const ADD_POWER: Tag = Tag::from_u32(0x0046_0104);
/// Viewing Distance (0046,0106) FD 1
pub const VIEWING_DISTANCE: Tag = Tag::from_u32(0x0046_0106);
/// Cornea Measurements Sequence (0046,0110) SQ 1
pub const CORNEA_MEASUREMENTS_SEQUENCE: Tag = Tag::from_u32(0x0046_0110);
/// Source of Cornea Measurement Data Code Sequence (0046,0111) SQ 1
pub const SOURCE_OF_CORNEA_MEASUREMENT_DATA_CODE_SEQUENCE: Tag = Tag::from_u32(0x0046_0111);
/// Steep Corneal Axis Sequence (0046,0112) SQ 1
pub const STEEP_CORNEAL_AXIS_SEQUENCE: Tag = Tag::from_u32(0x0046_0112);
/// Flat Corneal Axis Sequence (0046,0113) SQ 1
pub const FLAT_CORNEAL_AXIS_SEQUENCE: Tag = Tag::from_u32(0x0046_0113);
/// Corneal Power (0046,0114) FD 1
pub const CORNEAL_POWER: Tag = Tag::from_u32(0x0046_0114);
/// Corneal Axis (0046,0115) FD 1
pub const CORNEAL_AXIS: Tag = Tag::from_u32(0x0046_0115);
/// Cornea Measurement Method Code Sequence (0046,0116) SQ 1
pub const CORNEA_MEASUREMENT_METHOD_CODE_SEQUENCE: Tag = Tag::from_u32(0x0046_0116);
/// Refractive Index of Cornea (0046,0117) FL 1
pub const REFRACTIVE_INDEX_OF_CORNEA: Tag = Tag::from_u32(0x0046_0117);
/// Refractive Index of Aqueous Humor (0046,0118) FL 1
pub const REFRACTIVE_INDEX_OF_AQUEOUS_HUMOR: Tag = Tag::from_u32(0x0046_0118);
/// Visual Acuity Type Code Sequence (0046,0121) SQ 1
pub const VISUAL_ACUITY_TYPE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0046_0121);
/// Visual Acuity Right Eye Sequence (0046,0122) SQ 1
pub const VISUAL_ACUITY_RIGHT_EYE_SEQUENCE: Tag = Tag::from_u32(0x0046_0122);
/// Visual Acuity Left Eye Sequence (0046,0123) SQ 1
pub const VISUAL_ACUITY_LEFT_EYE_SEQUENCE: Tag = Tag::from_u32(0x0046_0123);
/// Visual Acuity Both Eyes Open Sequence (0046,0124) SQ 1
pub const VISUAL_ACUITY_BOTH_EYES_OPEN_SEQUENCE: Tag = Tag::from_u32(0x0046_0124);
/// Viewing Distance Type (0046,0125) CS 1
pub const VIEWING_DISTANCE_TYPE: Tag = Tag::from_u32(0x0046_0125);
/// Visual Acuity Modifiers (0046,0135) SS 2
pub const VISUAL_ACUITY_MODIFIERS: Tag = Tag::from_u32(0x0046_0135);
/// Decimal Visual Acuity (0046,0137) FD 1
pub const DECIMAL_VISUAL_ACUITY: Tag = Tag::from_u32(0x0046_0137);
/// Optotype Detailed Definition (0046,0139) LO 1
pub const OPTOTYPE_DETAILED_DEFINITION: Tag = Tag::from_u32(0x0046_0139);
/// Referenced Refractive Measurements Sequence (0046,0145) SQ 1
pub const REFERENCED_REFRACTIVE_MEASUREMENTS_SEQUENCE: Tag = Tag::from_u32(0x0046_0145);
/// Sphere Power (0046,0146) FD 1
pub const SPHERE_POWER: Tag = Tag::from_u32(0x0046_0146);
/// Cylinder Power (0046,0147) FD 1
pub const CYLINDER_POWER: Tag = Tag::from_u32(0x0046_0147);
/// Corneal Topography Surface (0046,0201) CS 1
pub const CORNEAL_TOPOGRAPHY_SURFACE: Tag = Tag::from_u32(0x0046_0201);
/// Corneal Vertex Location (0046,0202) FL 2
pub const CORNEAL_VERTEX_LOCATION: Tag = Tag::from_u32(0x0046_0202);
/// Pupil Centroid X-Coordinate (0046,0203) FL 1
pub const PUPIL_CENTROID_X_COORDINATE: Tag = Tag::from_u32(0x0046_0203);
/// Pupil Centroid Y-Coordinate (0046,0204) FL 1
pub const PUPIL_CENTROID_Y_COORDINATE: Tag = Tag::from_u32(0x0046_0204);
/// Equivalent Pupil Radius (0046,0205) FL 1
pub const EQUIVALENT_PUPIL_RADIUS: Tag = Tag::from_u32(0x0046_0205);
/// Corneal Topography Map Type Code Sequence (0046,0207) SQ 1
pub const CORNEAL_TOPOGRAPHY_MAP_TYPE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0046_0207);
/// Vertices of the Outline of Pupil (0046,0208) IS 2-2n
pub const VERTICES_OF_THE_OUTLINE_OF_PUPIL: Tag = Tag::from_u32(0x0046_0208);
/// Corneal Topography Mapping Normals Sequence (0046,0210) SQ 1
pub const CORNEAL_TOPOGRAPHY_MAPPING_NORMALS_SEQUENCE: Tag = Tag::from_u32(0x0046_0210);
/// Maximum Corneal Curvature Sequence (0046,0211) SQ 1
pub const MAXIMUM_CORNEAL_CURVATURE_SEQUENCE: Tag = Tag::from_u32(0x0046_0211);
/// Maximum Corneal Curvature (0046,0212) FL 1
pub const MAXIMUM_CORNEAL_CURVATURE: Tag = Tag::from_u32(0x0046_0212);
/// Maximum Corneal Curvature Location (0046,0213) FL 2
pub const MAXIMUM_CORNEAL_CURVATURE_LOCATION: Tag = Tag::from_u32(0x0046_0213);
/// Minimum Keratometric Sequence (0046,0215) SQ 1
pub const MINIMUM_KERATOMETRIC_SEQUENCE: Tag = Tag::from_u32(0x0046_0215);
/// Simulated Keratometric Cylinder Sequence (0046,0218) SQ 1
pub const SIMULATED_KERATOMETRIC_CYLINDER_SEQUENCE: Tag = Tag::from_u32(0x0046_0218);
/// Average Corneal Power (0046,0220) FL 1
pub const AVERAGE_CORNEAL_POWER: Tag = Tag::from_u32(0x0046_0220);
/// Corneal I-S Value (0046,0224) FL 1
pub const CORNEAL_IS_VALUE: Tag = Tag::from_u32(0x0046_0224);
/// Analyzed Area (0046,0227) FL 1
pub const ANALYZED_AREA: Tag = Tag::from_u32(0x0046_0227);
/// Surface Regularity Index (0046,0230) FL 1
pub const SURFACE_REGULARITY_INDEX: Tag = Tag::from_u32(0x0046_0230);
/// Surface Asymmetry Index (0046,0232) FL 1
pub const SURFACE_ASYMMETRY_INDEX: Tag = Tag::from_u32(0x0046_0232);
/// Corneal Eccentricity Index (0046,0234) FL 1
pub const CORNEAL_ECCENTRICITY_INDEX: Tag = Tag::from_u32(0x0046_0234);
/// Keratoconus Prediction Index (0046,0236) FL 1
pub const KERATOCONUS_PREDICTION_INDEX: Tag = Tag::from_u32(0x0046_0236);
/// Decimal Potential Visual Acuity (0046,0238) FL 1
pub const DECIMAL_POTENTIAL_VISUAL_ACUITY: Tag = Tag::from_u32(0x0046_0238);
/// Corneal Topography Map Quality Evaluation (0046,0242) CS 1
pub const CORNEAL_TOPOGRAPHY_MAP_QUALITY_EVALUATION: Tag = Tag::from_u32(0x0046_0242);
/// Source Image Corneal Processed Data Sequence (0046,0244) SQ 1
pub const SOURCE_IMAGE_CORNEAL_PROCESSED_DATA_SEQUENCE: Tag = Tag::from_u32(0x0046_0244);
/// Corneal Point Location (0046,0247) FL 3
pub const CORNEAL_POINT_LOCATION: Tag = Tag::from_u32(0x0046_0247);
/// Corneal Point Estimated (0046,0248) CS 1
pub const CORNEAL_POINT_ESTIMATED: Tag = Tag::from_u32(0x0046_0248);
/// Axial Power (0046,0249) FL 1
pub const AXIAL_POWER: Tag = Tag::from_u32(0x0046_0249);
/// Tangential Power (0046,0250) FL 1
pub const TANGENTIAL_POWER: Tag = Tag::from_u32(0x0046_0250);
/// Refractive Power (0046,0251) FL 1
pub const REFRACTIVE_POWER: Tag = Tag::from_u32(0x0046_0251);
/// Relative Elevation (0046,0252) FL 1
pub const RELATIVE_ELEVATION: Tag = Tag::from_u32(0x0046_0252);
/// Corneal Wavefront (0046,0253) FL 1
pub const CORNEAL_WAVEFRONT: Tag = Tag::from_u32(0x0046_0253);
/// Imaged Volume Width (0048,0001) FL 1
pub const IMAGED_VOLUME_WIDTH: Tag = Tag::from_u32(0x0048_0001);
/// Imaged Volume Height (0048,0002) FL 1
pub const IMAGED_VOLUME_HEIGHT: Tag = Tag::from_u32(0x0048_0002);
/// Imaged Volume Depth (0048,0003) FL 1
pub const IMAGED_VOLUME_DEPTH: Tag = Tag::from_u32(0x0048_0003);
/// Total Pixel Matrix Columns (0048,0006) UL 1
pub const TOTAL_PIXEL_MATRIX_COLUMNS: Tag = Tag::from_u32(0x0048_0006);
/// Total Pixel Matrix Rows (0048,0007) UL 1
pub const TOTAL_PIXEL_MATRIX_ROWS: Tag = Tag::from_u32(0x0048_0007);
/// Total Pixel Matrix Origin Sequence (0048,0008) SQ 1
pub const TOTAL_PIXEL_MATRIX_ORIGIN_SEQUENCE: Tag = Tag::from_u32(0x0048_0008);
/// Specimen Label in Image (0048,0010) CS 1
pub const SPECIMEN_LABEL_IN_IMAGE: Tag = Tag::from_u32(0x0048_0010);
/// Focus Method (0048,0011) CS 1
pub const FOCUS_METHOD: Tag = Tag::from_u32(0x0048_0011);
/// Extended Depth of Field (0048,0012) CS 1
pub const EXTENDED_DEPTH_OF_FIELD: Tag = Tag::from_u32(0x0048_0012);
/// Number of Focal Planes (0048,0013) US 1
pub const NUMBER_OF_FOCAL_PLANES: Tag = Tag::from_u32(0x0048_0013);
/// Distance Between Focal Planes (0048,0014) FL 1
pub const DISTANCE_BETWEEN_FOCAL_PLANES: Tag = Tag::from_u32(0x0048_0014);
/// Recommended Absent Pixel CIELab Value (0048,0015) US 3
pub const RECOMMENDED_ABSENT_PIXEL_CIE_LAB_VALUE: Tag = Tag::from_u32(0x0048_0015);
/// Illuminator Type Code Sequence (0048,0100) SQ 1
pub const ILLUMINATOR_TYPE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0048_0100);
/// Image Orientation (Slide) (0048,0102) DS 6
pub const IMAGE_ORIENTATION_SLIDE: Tag = Tag::from_u32(0x0048_0102);
/// Optical Path Sequence (0048,0105) SQ 1
pub const OPTICAL_PATH_SEQUENCE: Tag = Tag::from_u32(0x0048_0105);
/// Optical Path Identifier (0048,0106) SH 1
pub const OPTICAL_PATH_IDENTIFIER: Tag = Tag::from_u32(0x0048_0106);
/// Optical Path Description (0048,0107) ST 1
pub const OPTICAL_PATH_DESCRIPTION: Tag = Tag::from_u32(0x0048_0107);
/// Illumination Color Code Sequence (0048,0108) SQ 1
pub const ILLUMINATION_COLOR_CODE_SEQUENCE: Tag = Tag::from_u32(0x0048_0108);
/// Specimen Reference Sequence (0048,0110) SQ 1
pub const SPECIMEN_REFERENCE_SEQUENCE: Tag = Tag::from_u32(0x0048_0110);
/// Condenser Lens Power (0048,0111) DS 1
pub const CONDENSER_LENS_POWER: Tag = Tag::from_u32(0x0048_0111);
/// Objective Lens Power (0048,0112) DS 1
pub const OBJECTIVE_LENS_POWER: Tag = Tag::from_u32(0x0048_0112);
/// Objective Lens Numerical Aperture (0048,0113) DS 1
pub const OBJECTIVE_LENS_NUMERICAL_APERTURE: Tag = Tag::from_u32(0x0048_0113);
/// Confocal Mode (0048,0114) CS 1
pub const CONFOCAL_MODE: Tag = Tag::from_u32(0x0048_0114);
/// Tissue Location (0048,0115) CS 1
pub const TISSUE_LOCATION: Tag = Tag::from_u32(0x0048_0115);
/// Confocal Microscopy Image Frame Type Sequence (0048,0116) SQ 1
pub const CONFOCAL_MICROSCOPY_IMAGE_FRAME_TYPE_SEQUENCE: Tag = Tag::from_u32(0x0048_0116);
/// Image Acquisition Depth (0048,0117) FD 1
pub const IMAGE_ACQUISITION_DEPTH: Tag = Tag::from_u32(0x0048_0117);
/// Palette Color Lookup Table Sequence (0048,0120) SQ 1
pub const PALETTE_COLOR_LOOKUP_TABLE_SEQUENCE: Tag = Tag::from_u32(0x0048_0120);
/// Referenced Image Navigation Sequence (0048,0200) SQ 1, retired
pub const REFERENCED_IMAGE_NAVIGATION_SEQUENCE: Tag = Tag::from_u32(0x0048_0200);
/// Top Left Hand Corner of Localizer Area (0048,0201) US 2, retired
pub const TOP_LEFT_HAND_CORNER_OF_LOCALIZER_AREA: Tag = Tag::from_u32(0x0048_0201);
/// Bottom Right Hand Corner of Localizer Area (0048,0202) US 2, retired
pub const BOTTOM_RIGHT_HAND_CORNER_OF_LOCALIZER_AREA: Tag = Tag::from_u32(0x0048_0202);
/// Optical Path Identification Sequence (0048,0207) SQ 1
pub const OPTICAL_PATH_IDENTIFICATION_SEQUENCE: Tag = Tag::from_u32(0x0048_0207);
/// Plane Position (Slide) Sequence (0048,021A) SQ 1
pub const PLANE_POSITION_SLIDE_SEQUENCE: Tag = Tag::from_u32(0x0048_021A);
/// Column Position In Total Image Pixel Matrix (0048,021E) SL 1
pub const COLUMN_POSITION_IN_TOTAL_IMAGE_PIXEL_MATRIX: Tag = Tag::from_u32(0x0048_021E);
/// Row Position In Total Image Pixel Matrix (0048,021F) SL 1
pub const ROW_POSITION_IN_TOTAL_IMAGE_PIXEL_MATRIX: Tag = Tag::from_u32(0x0048_021F);
/// Pixel Origin Interpretation (0048,0301) CS 1
pub const PIXEL_ORIGIN_INTERPRETATION: Tag = Tag::from_u32(0x0048_0301);
/// Number of Optical Paths (0048,0302) UL 1
pub const NUMBER_OF_OPTICAL_PATHS: Tag = Tag::from_u32(0x0048_0302);
/// Total Pixel Matrix Focal Planes (0048,0303) UL 1
pub const TOTAL_PIXEL_MATRIX_FOCAL_PLANES: Tag = Tag::from_u32(0x0048_0303);
/// Tiles Overlap (0048,0304) CS 1
pub const TILES_OVERLAP: Tag = Tag::from_u32(0x0048_0304);
/// Calibration Image (0050,0004) CS 1
pub const CALIBRATION_IMAGE: Tag = Tag::from_u32(0x0050_0004);
/// Device Sequence (0050,0010) SQ 1
pub const DEVICE_SEQUENCE: Tag = Tag::from_u32(0x0050_0010);
/// Container Component Type Code Sequence (0050,0012) SQ 1
pub const CONTAINER_COMPONENT_TYPE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0050_0012);
/// Container Component Thickness (0050,0013) FD 1
pub const CONTAINER_COMPONENT_THICKNESS: Tag = Tag::from_u32(0x0050_0013);
/// Device Length (0050,0014) DS 1
pub const DEVICE_LENGTH: Tag = Tag::from_u32(0x0050_0014);
/// Container Component Width (0050,0015) FD 1
pub const CONTAINER_COMPONENT_WIDTH: Tag = Tag::from_u32(0x0050_0015);
/// Device Diameter (0050,0016) DS 1
pub const DEVICE_DIAMETER: Tag = Tag::from_u32(0x0050_0016);
/// Device Diameter Units (0050,0017) CS 1
pub const DEVICE_DIAMETER_UNITS: Tag = Tag::from_u32(0x0050_0017);
/// Device Volume (0050,0018) DS 1
pub const DEVICE_VOLUME: Tag = Tag::from_u32(0x0050_0018);
/// Inter-Marker Distance (0050,0019) DS 1
pub const INTER_MARKER_DISTANCE: Tag = Tag::from_u32(0x0050_0019);
/// Container Component Material (0050,001A) CS 1
pub const CONTAINER_COMPONENT_MATERIAL: Tag = Tag::from_u32(0x0050_001A);
/// Container Component ID (0050,001B) LO 1
pub const CONTAINER_COMPONENT_ID: Tag = Tag::from_u32(0x0050_001B);
/// Container Component Length (0050,001C) FD 1
pub const CONTAINER_COMPONENT_LENGTH: Tag = Tag::from_u32(0x0050_001C);
/// Container Component Diameter (0050,001D) FD 1
pub const CONTAINER_COMPONENT_DIAMETER: Tag = Tag::from_u32(0x0050_001D);
/// Container Component Description (0050,001E) LO 1
pub const CONTAINER_COMPONENT_DESCRIPTION: Tag = Tag::from_u32(0x0050_001E);
/// Device Description (0050,0020) LO 1
pub const DEVICE_DESCRIPTION: Tag = Tag::from_u32(0x0050_0020);
/// Long Device Description (0050,0021) ST 1
pub const LONG_DEVICE_DESCRIPTION: Tag = Tag::from_u32(0x0050_0021);
/// Contrast/Bolus Ingredient Percent by Volume (0052,0001) FL 1
pub const CONTRAST_BOLUS_INGREDIENT_PERCENT_BY_VOLUME: Tag = Tag::from_u32(0x0052_0001);
/// OCT Focal Distance (0052,0002) FD 1
pub const OCT_FOCAL_DISTANCE: Tag = Tag::from_u32(0x0052_0002);
/// Beam Spot Size (0052,0003) FD 1
pub const BEAM_SPOT_SIZE: Tag = Tag::from_u32(0x0052_0003);
/// Effective Refractive Index (0052,0004) FD 1
pub const EFFECTIVE_REFRACTIVE_INDEX: Tag = Tag::from_u32(0x0052_0004);
/// OCT Acquisition Domain (0052,0006) CS 1
pub const OCT_ACQUISITION_DOMAIN: Tag = Tag::from_u32(0x0052_0006);
/// OCT Optical Center Wavelength (0052,0007) FD 1
pub const OCT_OPTICAL_CENTER_WAVELENGTH: Tag = Tag::from_u32(0x0052_0007);
/// Axial Resolution (0052,0008) FD 1
pub const AXIAL_RESOLUTION: Tag = Tag::from_u32(0x0052_0008);
/// Ranging Depth (0052,0009) FD 1
pub const RANGING_DEPTH: Tag = Tag::from_u32(0x0052_0009);
/// A-line Rate (0052,0011) FD 1
pub const A_LINE_RATE: Tag = Tag::from_u32(0x0052_0011);
/// A-lines Per Frame (0052,0012) US 1
pub const A_LINES_PER_FRAME: Tag = Tag::from_u32(0x0052_0012);
/// Catheter Rotational Rate (0052,0013) FD 1
pub const CATHETER_ROTATIONAL_RATE: Tag = Tag::from_u32(0x0052_0013);
/// A-line Pixel Spacing (0052,0014) FD 1
pub const A_LINE_PIXEL_SPACING: Tag = Tag::from_u32(0x0052_0014);
/// Mode of Percutaneous Access Sequence (0052,0016) SQ 1
pub const MODE_OF_PERCUTANEOUS_ACCESS_SEQUENCE: Tag = Tag::from_u32(0x0052_0016);
/// Intravascular OCT Frame Type Sequence (0052,0025) SQ 1
pub const INTRAVASCULAR_OCT_FRAME_TYPE_SEQUENCE: Tag = Tag::from_u32(0x0052_0025);
/// OCT Z Offset Applied (0052,0026) CS 1
pub const OCTZ_OFFSET_APPLIED: Tag = Tag::from_u32(0x0052_0026);
/// Intravascular Frame Content Sequence (0052,0027) SQ 1
pub const INTRAVASCULAR_FRAME_CONTENT_SEQUENCE: Tag = Tag::from_u32(0x0052_0027);
/// Intravascular Longitudinal Distance (0052,0028) FD 1
pub const INTRAVASCULAR_LONGITUDINAL_DISTANCE: Tag = Tag::from_u32(0x0052_0028);
/// Intravascular OCT Frame Content Sequence (0052,0029) SQ 1
pub const INTRAVASCULAR_OCT_FRAME_CONTENT_SEQUENCE: Tag = Tag::from_u32(0x0052_0029);
/// OCT Z Offset Correction (0052,0030) SS 1
pub const OCTZ_OFFSET_CORRECTION: Tag = Tag::from_u32(0x0052_0030);
/// Catheter Direction of Rotation (0052,0031) CS 1
pub const CATHETER_DIRECTION_OF_ROTATION: Tag = Tag::from_u32(0x0052_0031);
/// Seam Line Location (0052,0033) FD 1
pub const SEAM_LINE_LOCATION: Tag = Tag::from_u32(0x0052_0033);
/// First A-line Location (0052,0034) FD 1
pub const FIRST_A_LINE_LOCATION: Tag = Tag::from_u32(0x0052_0034);
/// Seam Line Index (0052,0036) US 1
pub const SEAM_LINE_INDEX: Tag = Tag::from_u32(0x0052_0036);
/// Number of Padded A-lines (0052,0038) US 1
pub const NUMBER_OF_PADDED_A_LINES: Tag = Tag::from_u32(0x0052_0038);
/// Interpolation Type (0052,0039) CS 1
pub const INTERPOLATION_TYPE: Tag = Tag::from_u32(0x0052_0039);
/// Refractive Index Applied (0052,003A) CS 1
pub const REFRACTIVE_INDEX_APPLIED: Tag = Tag::from_u32(0x0052_003A);
/// Energy Window Vector (0054,0010) US 1-n
pub const ENERGY_WINDOW_VECTOR: Tag = Tag::from_u32(0x0054_0010);
/// Number of Energy Windows (0054,0011) US 1
pub const NUMBER_OF_ENERGY_WINDOWS: Tag = Tag::from_u32(0x0054_0011);
/// Energy Window Information Sequence (0054,0012) SQ 1
pub const ENERGY_WINDOW_INFORMATION_SEQUENCE: Tag = Tag::from_u32(0x0054_0012);
/// Energy Window Range Sequence (0054,0013) SQ 1
pub const ENERGY_WINDOW_RANGE_SEQUENCE: Tag = Tag::from_u32(0x0054_0013);
/// Energy Window Lower Limit (0054,0014) DS 1
pub const ENERGY_WINDOW_LOWER_LIMIT: Tag = Tag::from_u32(0x0054_0014);
/// Energy Window Upper Limit (0054,0015) DS 1
pub const ENERGY_WINDOW_UPPER_LIMIT: Tag = Tag::from_u32(0x0054_0015);
/// Radiopharmaceutical Information Sequence (0054,0016) SQ 1
pub const RADIOPHARMACEUTICAL_INFORMATION_SEQUENCE: Tag = Tag::from_u32(0x0054_0016);
/// Residual Syringe Counts (0054,0017) IS 1
pub const RESIDUAL_SYRINGE_COUNTS: Tag = Tag::from_u32(0x0054_0017);
/// Energy Window Name (0054,0018) SH 1
pub const ENERGY_WINDOW_NAME: Tag = Tag::from_u32(0x0054_0018);
/// Detector Vector (0054,0020) US 1-n
pub const DETECTOR_VECTOR: Tag = Tag::from_u32(0x0054_0020);
/// Number of Detectors (0054,0021) US 1
pub const NUMBER_OF_DETECTORS: Tag = Tag::from_u32(0x0054_0021);
/// Detector Information Sequence (0054,0022) SQ 1
pub const DETECTOR_INFORMATION_SEQUENCE: Tag = Tag::from_u32(0x0054_0022);
/// Phase Vector (0054,0030) US 1-n
pub const PHASE_VECTOR: Tag = Tag::from_u32(0x0054_0030);
/// Number of Phases (0054,0031) US 1
pub const NUMBER_OF_PHASES: Tag = Tag::from_u32(0x0054_0031);
/// Phase Information Sequence (0054,0032) SQ 1
pub const PHASE_INFORMATION_SEQUENCE: Tag = Tag::from_u32(0x0054_0032);
/// Number of Frames in Phase (0054,0033) US 1
pub const NUMBER_OF_FRAMES_IN_PHASE: Tag = Tag::from_u32(0x0054_0033);
/// Phase Delay (0054,0036) IS 1
pub const PHASE_DELAY: Tag = Tag::from_u32(0x0054_0036);
/// Pause Between Frames (0054,0038) IS 1
pub const PAUSE_BETWEEN_FRAMES: Tag = Tag::from_u32(0x0054_0038);
/// Phase Description (0054,0039) CS 1
pub const PHASE_DESCRIPTION: Tag = Tag::from_u32(0x0054_0039);
/// Rotation Vector (0054,0050) US 1-n
pub const ROTATION_VECTOR: Tag = Tag::from_u32(0x0054_0050);
/// Number of Rotations (0054,0051) US 1
pub const NUMBER_OF_ROTATIONS: Tag = Tag::from_u32(0x0054_0051);
/// Rotation Information Sequence (0054,0052) SQ 1
pub const ROTATION_INFORMATION_SEQUENCE: Tag = Tag::from_u32(0x0054_0052);
/// Number of Frames in Rotation (0054,0053) US 1
pub const NUMBER_OF_FRAMES_IN_ROTATION: Tag = Tag::from_u32(0x0054_0053);
/// R-R Interval Vector (0054,0060) US 1-n
pub const RR_INTERVAL_VECTOR: Tag = Tag::from_u32(0x0054_0060);
/// Number of R-R Intervals (0054,0061) US 1
pub const NUMBER_OF_RR_INTERVALS: Tag = Tag::from_u32(0x0054_0061);
/// Gated Information Sequence (0054,0062) SQ 1
pub const GATED_INFORMATION_SEQUENCE: Tag = Tag::from_u32(0x0054_0062);
/// Data Information Sequence (0054,0063) SQ 1
pub const DATA_INFORMATION_SEQUENCE: Tag = Tag::from_u32(0x0054_0063);
/// Time Slot Vector (0054,0070) US 1-n
pub const TIME_SLOT_VECTOR: Tag = Tag::from_u32(0x0054_0070);
/// Number of Time Slots (0054,0071) US 1
pub const NUMBER_OF_TIME_SLOTS: Tag = Tag::from_u32(0x0054_0071);
/// Time Slot Information Sequence (0054,0072) SQ 1
pub const TIME_SLOT_INFORMATION_SEQUENCE: Tag = Tag::from_u32(0x0054_0072);
/// Time Slot Time (0054,0073) DS 1
pub const TIME_SLOT_TIME: Tag = Tag::from_u32(0x0054_0073);
/// Slice Vector (0054,0080) US 1-n
pub const SLICE_VECTOR: Tag = Tag::from_u32(0x0054_0080);
/// Number of Slices (0054,0081) US 1
pub const NUMBER_OF_SLICES: Tag = Tag::from_u32(0x0054_0081);
/// Angular View Vector (0054,0090) US 1-n
pub const ANGULAR_VIEW_VECTOR: Tag = Tag::from_u32(0x0054_0090);
/// Time Slice Vector (0054,0100) US 1-n
pub const TIME_SLICE_VECTOR: Tag = Tag::from_u32(0x0054_0100);
/// Number of Time Slices (0054,0101) US 1
pub const NUMBER_OF_TIME_SLICES: Tag = Tag::from_u32(0x0054_0101);
/// Start Angle (0054,0200) DS 1
pub const START_ANGLE: Tag = Tag::from_u32(0x0054_0200);
/// Type of Detector Motion (0054,0202) CS 1
pub const TYPE_OF_DETECTOR_MOTION: Tag = Tag::from_u32(0x0054_0202);
/// Trigger Vector (0054,0210) IS 1-n
pub const TRIGGER_VECTOR: Tag = Tag::from_u32(0x0054_0210);
/// Number of Triggers in Phase (0054,0211) US 1
pub const NUMBER_OF_TRIGGERS_IN_PHASE: Tag = Tag::from_u32(0x0054_0211);
/// View Code Sequence (0054,0220) SQ 1
pub const VIEW_CODE_SEQUENCE: Tag = Tag::from_u32(0x0054_0220);
/// View Modifier Code Sequence (0054,0222) SQ 1
pub const VIEW_MODIFIER_CODE_SEQUENCE: Tag = Tag::from_u32(0x0054_0222);
/// Radionuclide Code Sequence (0054,0300) SQ 1
pub const RADIONUCLIDE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0054_0300);
/// Administration Route Code Sequence (0054,0302) SQ 1
pub const ADMINISTRATION_ROUTE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0054_0302);
/// Radiopharmaceutical Code Sequence (0054,0304) SQ 1
pub const RADIOPHARMACEUTICAL_CODE_SEQUENCE: Tag = Tag::from_u32(0x0054_0304);
/// Calibration Data Sequence (0054,0306) SQ 1
pub const CALIBRATION_DATA_SEQUENCE: Tag = Tag::from_u32(0x0054_0306);
/// Energy Window Number (0054,0308) US 1
pub const ENERGY_WINDOW_NUMBER: Tag = Tag::from_u32(0x0054_0308);
/// Image ID (0054,0400) SH 1
pub const IMAGE_ID: Tag = Tag::from_u32(0x0054_0400);
/// Patient Orientation Code Sequence (0054,0410) SQ 1
pub const PATIENT_ORIENTATION_CODE_SEQUENCE: Tag = Tag::from_u32(0x0054_0410);
/// Patient Orientation Modifier Code Sequence (0054,0412) SQ 1
pub const PATIENT_ORIENTATION_MODIFIER_CODE_SEQUENCE: Tag = Tag::from_u32(0x0054_0412);
/// Patient Gantry Relationship Code Sequence (0054,0414) SQ 1
pub const PATIENT_GANTRY_RELATIONSHIP_CODE_SEQUENCE: Tag = Tag::from_u32(0x0054_0414);
/// Slice Progression Direction (0054,0500) CS 1
pub const SLICE_PROGRESSION_DIRECTION: Tag = Tag::from_u32(0x0054_0500);
/// Scan Progression Direction (0054,0501) CS 1
pub const SCAN_PROGRESSION_DIRECTION: Tag = Tag::from_u32(0x0054_0501);
/// Series Type (0054,1000) CS 2
pub const SERIES_TYPE: Tag = Tag::from_u32(0x0054_1000);
/// Units (0054,1001) CS 1
pub const UNITS: Tag = Tag::from_u32(0x0054_1001);
/// Counts Source (0054,1002) CS 1
pub const COUNTS_SOURCE: Tag = Tag::from_u32(0x0054_1002);
/// Reprojection Method (0054,1004) CS 1
pub const REPROJECTION_METHOD: Tag = Tag::from_u32(0x0054_1004);
/// SUV Type (0054,1006) CS 1
pub const SUV_TYPE: Tag = Tag::from_u32(0x0054_1006);
/// Randoms Correction Method (0054,1100) CS 1
pub const RANDOMS_CORRECTION_METHOD: Tag = Tag::from_u32(0x0054_1100);
/// Attenuation Correction Method (0054,1101) LO 1
pub const ATTENUATION_CORRECTION_METHOD: Tag = Tag::from_u32(0x0054_1101);
/// Decay Correction (0054,1102) CS 1
pub const DECAY_CORRECTION: Tag = Tag::from_u32(0x0054_1102);
/// Reconstruction Method (0054,1103) LO 1
pub const RECONSTRUCTION_METHOD: Tag = Tag::from_u32(0x0054_1103);
/// Detector Lines of Response Used (0054,1104) LO 1
pub const DETECTOR_LINES_OF_RESPONSE_USED: Tag = Tag::from_u32(0x0054_1104);
/// Scatter Correction Method (0054,1105) LO 1
pub const SCATTER_CORRECTION_METHOD: Tag = Tag::from_u32(0x0054_1105);
/// Axial Acceptance (0054,1200) DS 1
pub const AXIAL_ACCEPTANCE: Tag = Tag::from_u32(0x0054_1200);
/// Axial Mash (0054,1201) IS 2
pub const AXIAL_MASH: Tag = Tag::from_u32(0x0054_1201);
/// Transverse Mash (0054,1202) IS 1
pub const TRANSVERSE_MASH: Tag = Tag::from_u32(0x0054_1202);
/// Detector Element Size (0054,1203) DS 2
pub const DETECTOR_ELEMENT_SIZE: Tag = Tag::from_u32(0x0054_1203);
/// Coincidence Window Width (0054,1210) DS 1
pub const COINCIDENCE_WINDOW_WIDTH: Tag = Tag::from_u32(0x0054_1210);
/// Secondary Counts Type (0054,1220) CS 1-n
pub const SECONDARY_COUNTS_TYPE: Tag = Tag::from_u32(0x0054_1220);
/// Frame Reference Time (0054,1300) DS 1
pub const FRAME_REFERENCE_TIME: Tag = Tag::from_u32(0x0054_1300);
/// Primary (Prompts) Counts Accumulated (0054,1310) IS 1
pub const PRIMARY_PROMPTS_COUNTS_ACCUMULATED: Tag = Tag::from_u32(0x0054_1310);
/// Secondary Counts Accumulated (0054,1311) IS 1-n
pub const SECONDARY_COUNTS_ACCUMULATED: Tag = Tag::from_u32(0x0054_1311);
/// Slice Sensitivity Factor (0054,1320) DS 1
pub const SLICE_SENSITIVITY_FACTOR: Tag = Tag::from_u32(0x0054_1320);
/// Decay Factor (0054,1321) DS 1
pub const DECAY_FACTOR: Tag = Tag::from_u32(0x0054_1321);
/// Dose Calibration Factor (0054,1322) DS 1
pub const DOSE_CALIBRATION_FACTOR: Tag = Tag::from_u32(0x0054_1322);
/// Scatter Fraction Factor (0054,1323) DS 1
pub const SCATTER_FRACTION_FACTOR: Tag = Tag::from_u32(0x0054_1323);
/// Dead Time Factor (0054,1324) DS 1
pub const DEAD_TIME_FACTOR: Tag = Tag::from_u32(0x0054_1324);
/// Image Index (0054,1330) US 1
pub const IMAGE_INDEX: Tag = Tag::from_u32(0x0054_1330);
/// Counts Included (0054,1400) CS 1-n, retired
pub const COUNTS_INCLUDED: Tag = Tag::from_u32(0x0054_1400);
/// Dead Time Correction Flag (0054,1401) CS 1, retired
pub const DEAD_TIME_CORRECTION_FLAG: Tag = Tag::from_u32(0x0054_1401);
/// Histogram Sequence (0060,3000) SQ 1
pub const HISTOGRAM_SEQUENCE: Tag = Tag::from_u32(0x0060_3000);
/// Histogram Number of Bins (0060,3002) US 1
pub const HISTOGRAM_NUMBER_OF_BINS: Tag = Tag::from_u32(0x0060_3002);
/// Histogram First Bin Value (0060,3004) US or SS 1
pub const HISTOGRAM_FIRST_BIN_VALUE: Tag = Tag::from_u32(0x0060_3004);
/// Histogram Last Bin Value (0060,3006) US or SS 1
pub const HISTOGRAM_LAST_BIN_VALUE: Tag = Tag::from_u32(0x0060_3006);
/// Histogram Bin Width (0060,3008) US 1
pub const HISTOGRAM_BIN_WIDTH: Tag = Tag::from_u32(0x0060_3008);
/// Histogram Explanation (0060,3010) LO 1
pub const HISTOGRAM_EXPLANATION: Tag = Tag::from_u32(0x0060_3010);
/// Histogram Data (0060,3020) UL 1-n
pub const HISTOGRAM_DATA: Tag = Tag::from_u32(0x0060_3020);
/// Segmentation Type (0062,0001) CS 1
pub const SEGMENTATION_TYPE: Tag = Tag::from_u32(0x0062_0001);
/// Segment Sequence (0062,0002) SQ 1
pub const SEGMENT_SEQUENCE: Tag = Tag::from_u32(0x0062_0002);
/// Segmented Property Category Code Sequence (0062,0003) SQ 1
pub const SEGMENTED_PROPERTY_CATEGORY_CODE_SEQUENCE: Tag = Tag::from_u32(0x0062_0003);
/// Segment Number (0062,0004) US 1
pub const SEGMENT_NUMBER: Tag = Tag::from_u32(0x0062_0004);
/// Segment Label (0062,0005) LO 1
pub const SEGMENT_LABEL: Tag = Tag::from_u32(0x0062_0005);
/// Segment Description (0062,0006) ST 1
pub const SEGMENT_DESCRIPTION: Tag = Tag::from_u32(0x0062_0006);
/// Segmentation Algorithm Identification Sequence (0062,0007) SQ 1
pub const SEGMENTATION_ALGORITHM_IDENTIFICATION_SEQUENCE: Tag = Tag::from_u32(0x0062_0007);
/// Segment Algorithm Type (0062,0008) CS 1
pub const SEGMENT_ALGORITHM_TYPE: Tag = Tag::from_u32(0x0062_0008);
/// Segment Algorithm Name (0062,0009) LO 1-n
pub const SEGMENT_ALGORITHM_NAME: Tag = Tag::from_u32(0x0062_0009);
/// Segment Identification Sequence (0062,000A) SQ 1
pub const SEGMENT_IDENTIFICATION_SEQUENCE: Tag = Tag::from_u32(0x0062_000A);
/// Referenced Segment Number (0062,000B) US 1-n
pub const REFERENCED_SEGMENT_NUMBER: Tag = Tag::from_u32(0x0062_000B);
/// Recommended Display Grayscale Value (0062,000C) US 1
pub const RECOMMENDED_DISPLAY_GRAYSCALE_VALUE: Tag = Tag::from_u32(0x0062_000C);
/// Recommended Display CIELab Value (0062,000D) US 3
pub const RECOMMENDED_DISPLAY_CIE_LAB_VALUE: Tag = Tag::from_u32(0x0062_000D);
/// Maximum Fractional Value (0062,000E) US 1
pub const MAXIMUM_FRACTIONAL_VALUE: Tag = Tag::from_u32(0x0062_000E);
/// Segmented Property Type Code Sequence (0062,000F) SQ 1
pub const SEGMENTED_PROPERTY_TYPE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0062_000F);
/// Segmentation Fractional Type (0062,0010) CS 1
pub const SEGMENTATION_FRACTIONAL_TYPE: Tag = Tag::from_u32(0x0062_0010);
/// Segmented Property Type Modifier Code Sequence (0062,0011) SQ 1
pub const SEGMENTED_PROPERTY_TYPE_MODIFIER_CODE_SEQUENCE: Tag = Tag::from_u32(0x0062_0011);
/// Used Segments Sequence (0062,0012) SQ 1
pub const USED_SEGMENTS_SEQUENCE: Tag = Tag::from_u32(0x0062_0012);
/// Segments Overlap (0062,0013) CS 1
pub const SEGMENTS_OVERLAP: Tag = Tag::from_u32(0x0062_0013);
/// Tracking ID (0062,0020) UT 1
pub const TRACKING_ID: Tag = Tag::from_u32(0x0062_0020);
/// Tracking UID (0062,0021) UI 1
pub const TRACKING_UID: Tag = Tag::from_u32(0x0062_0021);
/// Deformable Registration Sequence (0064,0002) SQ 1
pub const DEFORMABLE_REGISTRATION_SEQUENCE: Tag = Tag::from_u32(0x0064_0002);
/// Source Frame of Reference UID (0064,0003) UI 1
pub const SOURCE_FRAME_OF_REFERENCE_UID: Tag = Tag::from_u32(0x0064_0003);
/// Deformable Registration Grid Sequence (0064,0005) SQ 1
pub const DEFORMABLE_REGISTRATION_GRID_SEQUENCE: Tag = Tag::from_u32(0x0064_0005);
/// Grid Dimensions (0064,0007) UL 3
pub const GRID_DIMENSIONS: Tag = Tag::from_u32(0x0064_0007);
/// Grid Resolution (0064,0008) FD 3
pub const GRID_RESOLUTION: Tag = Tag::from_u32(0x0064_0008);
/// Vector Grid Data (0064,0009) OF 1
pub const VECTOR_GRID_DATA: Tag = Tag::from_u32(0x0064_0009);
/// Pre Deformation Matrix Registration Sequence (0064,000F) SQ 1
pub const PRE_DEFORMATION_MATRIX_REGISTRATION_SEQUENCE: Tag = Tag::from_u32(0x0064_000F);
/// Post Deformation Matrix Registration Sequence (0064,0010) SQ 1
pub const POST_DEFORMATION_MATRIX_REGISTRATION_SEQUENCE: Tag = Tag::from_u32(0x0064_0010);
/// Number of Surfaces (0066,0001) UL 1
pub const NUMBER_OF_SURFACES: Tag = Tag::from_u32(0x0066_0001);
/// Surface Sequence (0066,0002) SQ 1
pub const SURFACE_SEQUENCE: Tag = Tag::from_u32(0x0066_0002);
/// Surface Number (0066,0003) UL 1
pub const SURFACE_NUMBER: Tag = Tag::from_u32(0x0066_0003);
/// Surface Comments (0066,0004) LT 1
pub const SURFACE_COMMENTS: Tag = Tag::from_u32(0x0066_0004);
/// Surface Offset (0066,0005) FL 1
pub const SURFACE_OFFSET: Tag = Tag::from_u32(0x0066_0005);
/// Surface Processing (0066,0009) CS 1
pub const SURFACE_PROCESSING: Tag = Tag::from_u32(0x0066_0009);
/// Surface Processing Ratio (0066,000A) FL 1
pub const SURFACE_PROCESSING_RATIO: Tag = Tag::from_u32(0x0066_000A);
/// Surface Processing Description (0066,000B) LO 1
pub const SURFACE_PROCESSING_DESCRIPTION: Tag = Tag::from_u32(0x0066_000B);
/// Recommended Presentation Opacity (0066,000C) FL 1
pub const RECOMMENDED_PRESENTATION_OPACITY: Tag = Tag::from_u32(0x0066_000C);
/// Recommended Presentation Type (0066,000D) CS 1
pub const RECOMMENDED_PRESENTATION_TYPE: Tag = Tag::from_u32(0x0066_000D);
/// Finite Volume (0066,000E) CS 1
pub const FINITE_VOLUME: Tag = Tag::from_u32(0x0066_000E);
/// Manifold (0066,0010) CS 1
pub const MANIFOLD: Tag = Tag::from_u32(0x0066_0010);
/// Surface Points Sequence (0066,0011) SQ 1
pub const SURFACE_POINTS_SEQUENCE: Tag = Tag::from_u32(0x0066_0011);
/// Surface Points Normals Sequence (0066,0012) SQ 1
pub const SURFACE_POINTS_NORMALS_SEQUENCE: Tag = Tag::from_u32(0x0066_0012);
/// Surface Mesh Primitives Sequence (0066,0013) SQ 1
pub const SURFACE_MESH_PRIMITIVES_SEQUENCE: Tag = Tag::from_u32(0x0066_0013);
/// Number of Surface Points (0066,0015) UL 1
pub const NUMBER_OF_SURFACE_POINTS: Tag = Tag::from_u32(0x0066_0015);
/// Point Coordinates Data (0066,0016) OF 1
pub const POINT_COORDINATES_DATA: Tag = Tag::from_u32(0x0066_0016);
/// Point Position Accuracy (0066,0017) FL 3
pub const POINT_POSITION_ACCURACY: Tag = Tag::from_u32(0x0066_0017);
/// Mean Point Distance (0066,0018) FL 1
pub const MEAN_POINT_DISTANCE: Tag = Tag::from_u32(0x0066_0018);
/// Maximum Point Distance (0066,0019) FL 1
pub const MAXIMUM_POINT_DISTANCE: Tag = Tag::from_u32(0x0066_0019);
/// Points Bounding Box Coordinates (0066,001A) FL 6
pub const POINTS_BOUNDING_BOX_COORDINATES: Tag = Tag::from_u32(0x0066_001A);
/// Axis of Rotation (0066,001B) FL 3
pub const AXIS_OF_ROTATION: Tag = Tag::from_u32(0x0066_001B);
/// Center of Rotation (0066,001C) FL 3
pub const CENTER_OF_ROTATION: Tag = Tag::from_u32(0x0066_001C);
/// Number of Vectors (0066,001E) UL 1
pub const NUMBER_OF_VECTORS: Tag = Tag::from_u32(0x0066_001E);
/// Vector Dimensionality (0066,001F) US 1
pub const VECTOR_DIMENSIONALITY: Tag = Tag::from_u32(0x0066_001F);
/// Vector Accuracy (0066,0020) FL 1-n
pub const VECTOR_ACCURACY: Tag = Tag::from_u32(0x0066_0020);
/// Vector Coordinate Data (0066,0021) OF 1
pub const VECTOR_COORDINATE_DATA: Tag = Tag::from_u32(0x0066_0021);
/// Double Point Coordinates Data (0066,0022) OD 1
pub const DOUBLE_POINT_COORDINATES_DATA: Tag = Tag::from_u32(0x0066_0022);
/// Triangle Point Index List (0066,0023) OW 1, retired
pub const TRIANGLE_POINT_INDEX_LIST: Tag = Tag::from_u32(0x0066_0023);
/// Edge Point Index List (0066,0024) OW 1, retired
pub const EDGE_POINT_INDEX_LIST: Tag = Tag::from_u32(0x0066_0024);
/// Vertex Point Index List (0066,0025) OW 1, retired
pub const VERTEX_POINT_INDEX_LIST: Tag = Tag::from_u32(0x0066_0025);
/// Triangle Strip Sequence (0066,0026) SQ 1
pub const TRIANGLE_STRIP_SEQUENCE: Tag = Tag::from_u32(0x0066_0026);
/// Triangle Fan Sequence (0066,0027) SQ 1
pub const TRIANGLE_FAN_SEQUENCE: Tag = Tag::from_u32(0x0066_0027);
/// Line Sequence (0066,0028) SQ 1
pub const LINE_SEQUENCE: Tag = Tag::from_u32(0x0066_0028);
/// Primitive Point Index List (0066,0029) OW 1, retired
pub const PRIMITIVE_POINT_INDEX_LIST: Tag = Tag::from_u32(0x0066_0029);
/// Surface Count (0066,002A) UL 1
pub const SURFACE_COUNT: Tag = Tag::from_u32(0x0066_002A);
/// Referenced Surface Sequence (0066,002B) SQ 1
pub const REFERENCED_SURFACE_SEQUENCE: Tag = Tag::from_u32(0x0066_002B);
/// Referenced Surface Number (0066,002C) UL 1
pub const REFERENCED_SURFACE_NUMBER: Tag = Tag::from_u32(0x0066_002C);
/// Segment Surface Generation Algorithm Identification Sequence (0066,002D) SQ 1
pub const SEGMENT_SURFACE_GENERATION_ALGORITHM_IDENTIFICATION_SEQUENCE: Tag = Tag::from_u32(0x0066_002D);
/// Segment Surface Source Instance Sequence (0066,002E) SQ 1
pub const SEGMENT_SURFACE_SOURCE_INSTANCE_SEQUENCE: Tag = Tag::from_u32(0x0066_002E);
/// Algorithm Family Code Sequence (0066,002F) SQ 1
pub const ALGORITHM_FAMILY_CODE_SEQUENCE: Tag = Tag::from_u32(0x0066_002F);
/// Algorithm Name Code Sequence (0066,0030) SQ 1
pub const ALGORITHM_NAME_CODE_SEQUENCE: Tag = Tag::from_u32(0x0066_0030);
/// Algorithm Version (0066,0031) LO 1
pub const ALGORITHM_VERSION: Tag = Tag::from_u32(0x0066_0031);
/// Algorithm Parameters (0066,0032) LT 1
pub const ALGORITHM_PARAMETERS: Tag = Tag::from_u32(0x0066_0032);
/// Facet Sequence (0066,0034) SQ 1
pub const FACET_SEQUENCE: Tag = Tag::from_u32(0x0066_0034);
/// Surface Processing Algorithm Identification Sequence (0066,0035) SQ 1
pub const SURFACE_PROCESSING_ALGORITHM_IDENTIFICATION_SEQUENCE: Tag = Tag::from_u32(0x0066_0035);
/// Algorithm Name (0066,0036) LO 1
pub const ALGORITHM_NAME: Tag = Tag::from_u32(0x0066_0036);
/// Recommended Point Radius (0066,0037) FL 1
pub const RECOMMENDED_POINT_RADIUS: Tag = Tag::from_u32(0x0066_0037);
/// Recommended Line Thickness (0066,0038) FL 1
pub const RECOMMENDED_LINE_THICKNESS: Tag = Tag::from_u32(0x0066_0038);
/// Long Primitive Point Index List (0066,0040) OL 1
pub const LONG_PRIMITIVE_POINT_INDEX_LIST: Tag = Tag::from_u32(0x0066_0040);
/// Long Triangle Point Index List (0066,0041) OL 1
pub const LONG_TRIANGLE_POINT_INDEX_LIST: Tag = Tag::from_u32(0x0066_0041);
/// Long Edge Point Index List (0066,0042) OL 1
pub const LONG_EDGE_POINT_INDEX_LIST: Tag = Tag::from_u32(0x0066_0042);
/// Long Vertex Point Index List (0066,0043) OL 1
pub const LONG_VERTEX_POINT_INDEX_LIST: Tag = Tag::from_u32(0x0066_0043);
/// Track Set Sequence (0066,0101) SQ 1
pub const TRACK_SET_SEQUENCE: Tag = Tag::from_u32(0x0066_0101);
/// Track Sequence (0066,0102) SQ 1
pub const TRACK_SEQUENCE: Tag = Tag::from_u32(0x0066_0102);
/// Recommended Display CIELab Value List (0066,0103) OW 1
pub const RECOMMENDED_DISPLAY_CIE_LAB_VALUE_LIST: Tag = Tag::from_u32(0x0066_0103);
/// Tracking Algorithm Identification Sequence (0066,0104) SQ 1
pub const TRACKING_ALGORITHM_IDENTIFICATION_SEQUENCE: Tag = Tag::from_u32(0x0066_0104);
/// Track Set Number (0066,0105) UL 1
pub const TRACK_SET_NUMBER: Tag = Tag::from_u32(0x0066_0105);
/// Track Set Label (0066,0106) LO 1
pub const TRACK_SET_LABEL: Tag = Tag::from_u32(0x0066_0106);
/// Track Set Description (0066,0107) UT 1
pub const TRACK_SET_DESCRIPTION: Tag = Tag::from_u32(0x0066_0107);
/// Track Set Anatomical Type Code Sequence (0066,0108) SQ 1
pub const TRACK_SET_ANATOMICAL_TYPE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0066_0108);
/// Measurements Sequence (0066,0121) SQ 1
pub const MEASUREMENTS_SEQUENCE: Tag = Tag::from_u32(0x0066_0121);
/// Track Set Statistics Sequence (0066,0124) SQ 1
pub const TRACK_SET_STATISTICS_SEQUENCE: Tag = Tag::from_u32(0x0066_0124);
/// Floating Point Values (0066,0125) OF 1
pub const FLOATING_POINT_VALUES: Tag = Tag::from_u32(0x0066_0125);
/// Track Point Index List (0066,0129) OL 1
pub const TRACK_POINT_INDEX_LIST: Tag = Tag::from_u32(0x0066_0129);
/// Track Statistics Sequence (0066,0130) SQ 1
pub const TRACK_STATISTICS_SEQUENCE: Tag = Tag::from_u32(0x0066_0130);
/// Measurement Values Sequence (0066,0132) SQ 1
pub const MEASUREMENT_VALUES_SEQUENCE: Tag = Tag::from_u32(0x0066_0132);
/// Diffusion Acquisition Code Sequence (0066,0133) SQ 1
pub const DIFFUSION_ACQUISITION_CODE_SEQUENCE: Tag = Tag::from_u32(0x0066_0133);
/// Diffusion Model Code Sequence (0066,0134) SQ 1
pub const DIFFUSION_MODEL_CODE_SEQUENCE: Tag = Tag::from_u32(0x0066_0134);
/// Implant Size (0068,6210) LO 1
pub const IMPLANT_SIZE: Tag = Tag::from_u32(0x0068_6210);
/// Implant Template Version (0068,6221) LO 1
pub const IMPLANT_TEMPLATE_VERSION: Tag = Tag::from_u32(0x0068_6221);
/// Replaced Implant Template Sequence (0068,6222) SQ 1
pub const REPLACED_IMPLANT_TEMPLATE_SEQUENCE: Tag = Tag::from_u32(0x0068_6222);
/// Implant Type (0068,6223) CS 1
pub const IMPLANT_TYPE: Tag = Tag::from_u32(0x0068_6223);
/// Derivation Implant Template Sequence (0068,6224) SQ 1
pub const DERIVATION_IMPLANT_TEMPLATE_SEQUENCE: Tag = Tag::from_u32(0x0068_6224);
/// Original Implant Template Sequence (0068,6225) SQ 1
pub const ORIGINAL_IMPLANT_TEMPLATE_SEQUENCE: Tag = Tag::from_u32(0x0068_6225);
/// Effective DateTime (0068,6226) DT 1
pub const EFFECTIVE_DATE_TIME: Tag = Tag::from_u32(0x0068_6226);
/// Implant Target Anatomy Sequence (0068,6230) SQ 1
pub const IMPLANT_TARGET_ANATOMY_SEQUENCE: Tag = Tag::from_u32(0x0068_6230);
/// Information From Manufacturer Sequence (0068,6260) SQ 1
pub const INFORMATION_FROM_MANUFACTURER_SEQUENCE: Tag = Tag::from_u32(0x0068_6260);
/// Notification From Manufacturer Sequence (0068,6265) SQ 1
pub const NOTIFICATION_FROM_MANUFACTURER_SEQUENCE: Tag = Tag::from_u32(0x0068_6265);
/// Information Issue DateTime (0068,6270) DT 1
pub const INFORMATION_ISSUE_DATE_TIME: Tag = Tag::from_u32(0x0068_6270);
/// Information Summary (0068,6280) ST 1
pub const INFORMATION_SUMMARY: Tag = Tag::from_u32(0x0068_6280);
/// Implant Regulatory Disapproval Code Sequence (0068,62A0) SQ 1
pub const IMPLANT_REGULATORY_DISAPPROVAL_CODE_SEQUENCE: Tag = Tag::from_u32(0x0068_62A0);
/// Overall Template Spatial Tolerance (0068,62A5) FD 1
pub const OVERALL_TEMPLATE_SPATIAL_TOLERANCE: Tag = Tag::from_u32(0x0068_62A5);
/// HPGL Document Sequence (0068,62C0) SQ 1
pub const HPGL_DOCUMENT_SEQUENCE: Tag = Tag::from_u32(0x0068_62C0);
/// HPGL Document ID (0068,62D0) US 1
pub const HPGL_DOCUMENT_ID: Tag = Tag::from_u32(0x0068_62D0);
/// HPGL Document Label (0068,62D5) LO 1
pub const HPGL_DOCUMENT_LABEL: Tag = Tag::from_u32(0x0068_62D5);
/// View Orientation Code Sequence (0068,62E0) SQ 1
pub const VIEW_ORIENTATION_CODE_SEQUENCE: Tag = Tag::from_u32(0x0068_62E0);
/// View Orientation Modifier Code Sequence (0068,62F0) SQ 1
pub const VIEW_ORIENTATION_MODIFIER_CODE_SEQUENCE: Tag = Tag::from_u32(0x0068_62F0);
/// HPGL Document Scaling (0068,62F2) FD 1
pub const HPGL_DOCUMENT_SCALING: Tag = Tag::from_u32(0x0068_62F2);
/// HPGL Document (0068,6300) OB 1
pub const HPGL_DOCUMENT: Tag = Tag::from_u32(0x0068_6300);
/// HPGL Contour Pen Number (0068,6310) US 1
pub const HPGL_CONTOUR_PEN_NUMBER: Tag = Tag::from_u32(0x0068_6310);
/// HPGL Pen Sequence (0068,6320) SQ 1
pub const HPGL_PEN_SEQUENCE: Tag = Tag::from_u32(0x0068_6320);
/// HPGL Pen Number (0068,6330) US 1
pub const HPGL_PEN_NUMBER: Tag = Tag::from_u32(0x0068_6330);
/// HPGL Pen Label (0068,6340) LO 1
pub const HPGL_PEN_LABEL: Tag = Tag::from_u32(0x0068_6340);
/// HPGL Pen Description (0068,6345) ST 1
pub const HPGL_PEN_DESCRIPTION: Tag = Tag::from_u32(0x0068_6345);
/// Recommended Rotation Point (0068,6346) FD 2
pub const RECOMMENDED_ROTATION_POINT: Tag = Tag::from_u32(0x0068_6346);
/// Bounding Rectangle (0068,6347) FD 4
pub const BOUNDING_RECTANGLE: Tag = Tag::from_u32(0x0068_6347);
/// Implant Template 3D Model Surface Number (0068,6350) US 1-n
pub const IMPLANT_TEMPLATE_3D_MODEL_SURFACE_NUMBER: Tag = Tag::from_u32(0x0068_6350);
/// Surface Model Description Sequence (0068,6360) SQ 1
pub const SURFACE_MODEL_DESCRIPTION_SEQUENCE: Tag = Tag::from_u32(0x0068_6360);
/// Surface Model Label (0068,6380) LO 1
pub const SURFACE_MODEL_LABEL: Tag = Tag::from_u32(0x0068_6380);
/// Surface Model Scaling Factor (0068,6390) FD 1
pub const SURFACE_MODEL_SCALING_FACTOR: Tag = Tag::from_u32(0x0068_6390);
/// Materials Code Sequence (0068,63A0) SQ 1
pub const MATERIALS_CODE_SEQUENCE: Tag = Tag::from_u32(0x0068_63A0);
/// Coating Materials Code Sequence (0068,63A4) SQ 1
pub const COATING_MATERIALS_CODE_SEQUENCE: Tag = Tag::from_u32(0x0068_63A4);
/// Implant Type Code Sequence (0068,63A8) SQ 1
pub const IMPLANT_TYPE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0068_63A8);
/// Fixation Method Code Sequence (0068,63AC) SQ 1
pub const FIXATION_METHOD_CODE_SEQUENCE: Tag = Tag::from_u32(0x0068_63AC);
/// Mating Feature Sets Sequence (0068,63B0) SQ 1
pub const MATING_FEATURE_SETS_SEQUENCE: Tag = Tag::from_u32(0x0068_63B0);
/// Mating Feature Set ID (0068,63C0) US 1
pub const MATING_FEATURE_SET_ID: Tag = Tag::from_u32(0x0068_63C0);
/// Mating Feature Set Label (0068,63D0) LO 1
pub const MATING_FEATURE_SET_LABEL: Tag = Tag::from_u32(0x0068_63D0);
/// Mating Feature Sequence (0068,63E0) SQ 1
pub const MATING_FEATURE_SEQUENCE: Tag = Tag::from_u32(0x0068_63E0);
/// Mating Feature ID (0068,63F0) US 1
pub const MATING_FEATURE_ID: Tag = Tag::from_u32(0x0068_63F0);
/// Mating Feature Degree of Freedom Sequence (0068,6400) SQ 1
pub const MATING_FEATURE_DEGREE_OF_FREEDOM_SEQUENCE: Tag = Tag::from_u32(0x0068_6400);
/// Degree of Freedom ID (0068,6410) US 1
pub const DEGREE_OF_FREEDOM_ID: Tag = Tag::from_u32(0x0068_6410);
/// Degree of Freedom Type (0068,6420) CS 1
pub const DEGREE_OF_FREEDOM_TYPE: Tag = Tag::from_u32(0x0068_6420);
/// 2D Mating Feature Coordinates Sequence (0068,6430) SQ 1
pub const TWO_D_MATING_FEATURE_COORDINATES_SEQUENCE: Tag = Tag::from_u32(0x0068_6430);
/// Referenced HPGL Document ID (0068,6440) US 1
pub const REFERENCED_HPGL_DOCUMENT_ID: Tag = Tag::from_u32(0x0068_6440);
/// 2D Mating Point (0068,6450) FD 2
pub const TWO_D_MATING_POINT: Tag = Tag::from_u32(0x0068_6450);
/// 2D Mating Axes (0068,6460) FD 4
pub const TWO_D_MATING_AXES: Tag = Tag::from_u32(0x0068_6460);
/// 2D Degree of Freedom Sequence (0068,6470) SQ 1
pub const TWO_D_DEGREE_OF_FREEDOM_SEQUENCE: Tag = Tag::from_u32(0x0068_6470);
/// 3D Degree of Freedom Axis (0068,6490) FD 3
pub const THREE_D_DEGREE_OF_FREEDOM_AXIS: Tag = Tag::from_u32(0x0068_6490);
/// Range of Freedom (0068,64A0) FD 2
pub const RANGE_OF_FREEDOM: Tag = Tag::from_u32(0x0068_64A0);
/// 3D Mating Point (0068,64C0) FD 3
pub const THREE_D_MATING_POINT: Tag = Tag::from_u32(0x0068_64C0);
/// 3D Mating Axes (0068,64D0) FD 9
pub const THREE_D_MATING_AXES: Tag = Tag::from_u32(0x0068_64D0);
/// 2D Degree of Freedom Axis (0068,64F0) FD 3
pub const TWO_D_DEGREE_OF_FREEDOM_AXIS: Tag = Tag::from_u32(0x0068_64F0);
/// Planning Landmark Point Sequence (0068,6500) SQ 1
pub const PLANNING_LANDMARK_POINT_SEQUENCE: Tag = Tag::from_u32(0x0068_6500);
/// Planning Landmark Line Sequence (0068,6510) SQ 1
pub const PLANNING_LANDMARK_LINE_SEQUENCE: Tag = Tag::from_u32(0x0068_6510);
/// Planning Landmark Plane Sequence (0068,6520) SQ 1
pub const PLANNING_LANDMARK_PLANE_SEQUENCE: Tag = Tag::from_u32(0x0068_6520);
/// Planning Landmark ID (0068,6530) US 1
pub const PLANNING_LANDMARK_ID: Tag = Tag::from_u32(0x0068_6530);
/// Planning Landmark Description (0068,6540) LO 1
pub const PLANNING_LANDMARK_DESCRIPTION: Tag = Tag::from_u32(0x0068_6540);
/// Planning Landmark Identification Code Sequence (0068,6545) SQ 1
pub const PLANNING_LANDMARK_IDENTIFICATION_CODE_SEQUENCE: Tag = Tag::from_u32(0x0068_6545);
/// 2D Point Coordinates Sequence (0068,6550) SQ 1
pub const TWO_D_POINT_COORDINATES_SEQUENCE: Tag = Tag::from_u32(0x0068_6550);
/// 2D Point Coordinates (0068,6560) FD 2
pub const TWO_D_POINT_COORDINATES: Tag = Tag::from_u32(0x0068_6560);
/// 3D Point Coordinates (0068,6590) FD 3
pub const THREE_D_POINT_COORDINATES: Tag = Tag::from_u32(0x0068_6590);
/// 2D Line Coordinates Sequence (0068,65A0) SQ 1
pub const TWO_D_LINE_COORDINATES_SEQUENCE: Tag = Tag::from_u32(0x0068_65A0);
/// 2D Line Coordinates (0068,65B0) FD 4
pub const TWO_D_LINE_COORDINATES: Tag = Tag::from_u32(0x0068_65B0);
/// 3D Line Coordinates (0068,65D0) FD 6
pub const THREE_D_LINE_COORDINATES: Tag = Tag::from_u32(0x0068_65D0);
/// 2D Plane Coordinates Sequence (0068,65E0) SQ 1
pub const TWO_D_PLANE_COORDINATES_SEQUENCE: Tag = Tag::from_u32(0x0068_65E0);
/// 2D Plane Intersection (0068,65F0) FD 4
pub const TWO_D_PLANE_INTERSECTION: Tag = Tag::from_u32(0x0068_65F0);
/// 3D Plane Origin (0068,6610) FD 3
pub const THREE_D_PLANE_ORIGIN: Tag = Tag::from_u32(0x0068_6610);
/// 3D Plane Normal (0068,6620) FD 3
pub const THREE_D_PLANE_NORMAL: Tag = Tag::from_u32(0x0068_6620);
/// Model Modification (0068,7001) CS 1
pub const MODEL_MODIFICATION: Tag = Tag::from_u32(0x0068_7001);
/// Model Mirroring (0068,7002) CS 1
pub const MODEL_MIRRORING: Tag = Tag::from_u32(0x0068_7002);
/// Model Usage Code Sequence (0068,7003) SQ 1
pub const MODEL_USAGE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0068_7003);
/// Model Group UID (0068,7004) UI 1
pub const MODEL_GROUP_UID: Tag = Tag::from_u32(0x0068_7004);
/// Relative URI Reference Within Encapsulated Document (0068,7005) UR 1
pub const RELATIVE_URI_REFERENCE_WITHIN_ENCAPSULATED_DOCUMENT: Tag = Tag::from_u32(0x0068_7005);
/// Annotation Coordinate Type (006A,0001) CS 1
pub const ANNOTATION_COORDINATE_TYPE: Tag = Tag::from_u32(0x006A_0001);
/// Annotation Group Sequence (006A,0002) SQ 1
pub const ANNOTATION_GROUP_SEQUENCE: Tag = Tag::from_u32(0x006A_0002);
/// Annotation Group UID (006A,0003) UI 1
pub const ANNOTATION_GROUP_UID: Tag = Tag::from_u32(0x006A_0003);
/// Annotation Group Label (006A,0005) LO 1
pub const ANNOTATION_GROUP_LABEL: Tag = Tag::from_u32(0x006A_0005);
/// Annotation Group Description (006A,0006) UT 1
pub const ANNOTATION_GROUP_DESCRIPTION: Tag = Tag::from_u32(0x006A_0006);
/// Annotation Group Generation Type (006A,0007) CS 1
pub const ANNOTATION_GROUP_GENERATION_TYPE: Tag = Tag::from_u32(0x006A_0007);
/// Annotation Group Algorithm Identification Sequence (006A,0008) SQ 1
pub const ANNOTATION_GROUP_ALGORITHM_IDENTIFICATION_SEQUENCE: Tag = Tag::from_u32(0x006A_0008);
/// Annotation Property Category Code Sequence (006A,0009) SQ 1
pub const ANNOTATION_PROPERTY_CATEGORY_CODE_SEQUENCE: Tag = Tag::from_u32(0x006A_0009);
/// Annotation Property Type Code Sequence (006A,000A) SQ 1
pub const ANNOTATION_PROPERTY_TYPE_CODE_SEQUENCE: Tag = Tag::from_u32(0x006A_000A);
/// Annotation Property Type Modifier Code Sequence (006A,000B) SQ 1
pub const ANNOTATION_PROPERTY_TYPE_MODIFIER_CODE_SEQUENCE: Tag = Tag::from_u32(0x006A_000B);
/// Number of Annotations (006A,000C) UL 1
pub const NUMBER_OF_ANNOTATIONS: Tag = Tag::from_u32(0x006A_000C);
/// Annotation Applies to All Optical Paths (006A,000D) CS 1
pub const ANNOTATION_APPLIES_TO_ALL_OPTICAL_PATHS: Tag = Tag::from_u32(0x006A_000D);
/// Referenced Optical Path Identifier (006A,000E) SH 1-n
pub const REFERENCED_OPTICAL_PATH_IDENTIFIER: Tag = Tag::from_u32(0x006A_000E);
/// Annotation Applies to All Z Planes (006A,000F) CS 1
pub const ANNOTATION_APPLIES_TO_ALL_Z_PLANES: Tag = Tag::from_u32(0x006A_000F);
/// Common Z Coordinate Value (006A,0010) FD 1-n
pub const COMMON_Z_COORDINATE_VALUE: Tag = Tag::from_u32(0x006A_0010);
/// Annotation Index List (006A,0011) OL 1
pub const ANNOTATION_INDEX_LIST: Tag = Tag::from_u32(0x006A_0011);
/// Graphic Annotation Sequence (0070,0001) SQ 1
pub const GRAPHIC_ANNOTATION_SEQUENCE: Tag = Tag::from_u32(0x0070_0001);
/// Graphic Layer (0070,0002) CS 1
pub const GRAPHIC_LAYER: Tag = Tag::from_u32(0x0070_0002);
/// Bounding Box Annotation Units (0070,0003) CS 1
pub const BOUNDING_BOX_ANNOTATION_UNITS: Tag = Tag::from_u32(0x0070_0003);
/// Anchor Point Annotation Units (0070,0004) CS 1
pub const ANCHOR_POINT_ANNOTATION_UNITS: Tag = Tag::from_u32(0x0070_0004);
/// Graphic Annotation Units (0070,0005) CS 1
pub const GRAPHIC_ANNOTATION_UNITS: Tag = Tag::from_u32(0x0070_0005);
/// Unformatted Text Value (0070,0006) ST 1
pub const UNFORMATTED_TEXT_VALUE: Tag = Tag::from_u32(0x0070_0006);
/// Text Object Sequence (0070,0008) SQ 1
pub const TEXT_OBJECT_SEQUENCE: Tag = Tag::from_u32(0x0070_0008);
/// Graphic Object Sequence (0070,0009) SQ 1
pub const GRAPHIC_OBJECT_SEQUENCE: Tag = Tag::from_u32(0x0070_0009);
/// Bounding Box Top Left Hand Corner (0070,0010) FL 2
pub const BOUNDING_BOX_TOP_LEFT_HAND_CORNER: Tag = Tag::from_u32(0x0070_0010);
/// Bounding Box Bottom Right Hand Corner (0070,0011) FL 2
pub const BOUNDING_BOX_BOTTOM_RIGHT_HAND_CORNER: Tag = Tag::from_u32(0x0070_0011);
/// Bounding Box Text Horizontal Justification (0070,0012) CS 1
pub const BOUNDING_BOX_TEXT_HORIZONTAL_JUSTIFICATION: Tag = Tag::from_u32(0x0070_0012);
/// Anchor Point (0070,0014) FL 2
pub const ANCHOR_POINT: Tag = Tag::from_u32(0x0070_0014);
/// Anchor Point Visibility (0070,0015) CS 1
pub const ANCHOR_POINT_VISIBILITY: Tag = Tag::from_u32(0x0070_0015);
/// Graphic Dimensions (0070,0020) US 1
pub const GRAPHIC_DIMENSIONS: Tag = Tag::from_u32(0x0070_0020);
/// Number of Graphic Points (0070,0021) US 1
pub const NUMBER_OF_GRAPHIC_POINTS: Tag = Tag::from_u32(0x0070_0021);
/// Graphic Data (0070,0022) FL 2-n
pub const GRAPHIC_DATA: Tag = Tag::from_u32(0x0070_0022);
/// Graphic Type (0070,0023) CS 1
pub const GRAPHIC_TYPE: Tag = Tag::from_u32(0x0070_0023);
/// Graphic Filled (0070,0024) CS 1
pub const GRAPHIC_FILLED: Tag = Tag::from_u32(0x0070_0024);
/// Image Rotation (Retired) (0070,0040) IS 1, retired
pub const IMAGE_ROTATION_RETIRED: Tag = Tag::from_u32(0x0070_0040);
/// Image Horizontal Flip (0070,0041) CS 1
pub const IMAGE_HORIZONTAL_FLIP: Tag = Tag::from_u32(0x0070_0041);
/// Image Rotation (0070,0042) US 1
pub const IMAGE_ROTATION: Tag = Tag::from_u32(0x0070_0042);
/// Displayed Area Top Left Hand Corner (Trial) (0070,0050) US 2, retired
pub const DISPLAYED_AREA_TOP_LEFT_HAND_CORNER_TRIAL: Tag = Tag::from_u32(0x0070_0050);
/// Displayed Area Bottom Right Hand Corner (Trial) (0070,0051) US 2, retired
pub const DISPLAYED_AREA_BOTTOM_RIGHT_HAND_CORNER_TRIAL: Tag = Tag::from_u32(0x0070_0051);
/// Displayed Area Top Left Hand Corner (0070,0052) SL 2
pub const DISPLAYED_AREA_TOP_LEFT_HAND_CORNER: Tag = Tag::from_u32(0x0070_0052);
/// Displayed Area Bottom Right Hand Corner (0070,0053) SL 2
pub const DISPLAYED_AREA_BOTTOM_RIGHT_HAND_CORNER: Tag = Tag::from_u32(0x0070_0053);
/// Displayed Area Selection Sequence (0070,005A) SQ 1
pub const DISPLAYED_AREA_SELECTION_SEQUENCE: Tag = Tag::from_u32(0x0070_005A);
/// Graphic Layer Sequence (0070,0060) SQ 1
pub const GRAPHIC_LAYER_SEQUENCE: Tag = Tag::from_u32(0x0070_0060);
/// Graphic Layer Order (0070,0062) IS 1
pub const GRAPHIC_LAYER_ORDER: Tag = Tag::from_u32(0x0070_0062);
/// Graphic Layer Recommended Display Grayscale Value (0070,0066) US 1
pub const GRAPHIC_LAYER_RECOMMENDED_DISPLAY_GRAYSCALE_VALUE: Tag = Tag::from_u32(0x0070_0066);
/// Graphic Layer Recommended Display RGB Value (0070,0067) US 3, retired
pub const GRAPHIC_LAYER_RECOMMENDED_DISPLAY_RGB_VALUE: Tag = Tag::from_u32(0x0070_0067);
/// Graphic Layer Description (0070,0068) LO 1
pub const GRAPHIC_LAYER_DESCRIPTION: Tag = Tag::from_u32(0x0070_0068);
/// Content Label (0070,0080) CS 1
pub const CONTENT_LABEL: Tag = Tag::from_u32(0x0070_0080);
/// Content Description (0070,0081) LO 1
pub const CONTENT_DESCRIPTION: Tag = Tag::from_u32(0x0070_0081);
/// Presentation Creation Date (0070,0082) DA 1
pub const PRESENTATION_CREATION_DATE: Tag = Tag::from_u32(0x0070_0082);
/// Presentation Creation Time (0070,0083) TM 1
pub const PRESENTATION_CREATION_TIME: Tag = Tag::from_u32(0x0070_0083);
/// Content Creator's Name (0070,0084) PN 1
pub const CONTENT_CREATOR_NAME: Tag = Tag::from_u32(0x0070_0084);
/// Content Creator's Identification Code Sequence (0070,0086) SQ 1
pub const CONTENT_CREATOR_IDENTIFICATION_CODE_SEQUENCE: Tag = Tag::from_u32(0x0070_0086);
/// Alternate Content Description Sequence (0070,0087) SQ 1
pub const ALTERNATE_CONTENT_DESCRIPTION_SEQUENCE: Tag = Tag::from_u32(0x0070_0087);
/// Presentation Size Mode (0070,0100) CS 1
pub const PRESENTATION_SIZE_MODE: Tag = Tag::from_u32(0x0070_0100);
/// Presentation Pixel Spacing (0070,0101) DS 2
pub const PRESENTATION_PIXEL_SPACING: Tag = Tag::from_u32(0x0070_0101);
/// Presentation Pixel Aspect Ratio (0070,0102) IS 2
pub const PRESENTATION_PIXEL_ASPECT_RATIO: Tag = Tag::from_u32(0x0070_0102);
/// Presentation Pixel Magnification Ratio (0070,0103) FL 1
pub const PRESENTATION_PIXEL_MAGNIFICATION_RATIO: Tag = Tag::from_u32(0x0070_0103);
/// Graphic Group Label (0070,0207) LO 1
pub const GRAPHIC_GROUP_LABEL: Tag = Tag::from_u32(0x0070_0207);
/// Graphic Group Description (0070,0208) ST 1
pub const GRAPHIC_GROUP_DESCRIPTION: Tag = Tag::from_u32(0x0070_0208);
/// Compound Graphic Sequence (0070,0209) SQ 1
pub const COMPOUND_GRAPHIC_SEQUENCE: Tag = Tag::from_u32(0x0070_0209);
/// Compound Graphic Instance ID (0070,0226) UL 1
pub const COMPOUND_GRAPHIC_INSTANCE_ID: Tag = Tag::from_u32(0x0070_0226);
/// Font Name (0070,0227) LO 1
pub const FONT_NAME: Tag = Tag::from_u32(0x0070_0227);
/// Font Name Type (0070,0228) CS 1
pub const FONT_NAME_TYPE: Tag = Tag::from_u32(0x0070_0228);
/// CSS Font Name (0070,0229) LO 1
pub const CSS_FONT_NAME: Tag = Tag::from_u32(0x0070_0229);
/// Rotation Angle (0070,0230) FD 1
pub const ROTATION_ANGLE: Tag = Tag::from_u32(0x0070_0230);
/// Text Style Sequence (0070,0231) SQ 1
pub const TEXT_STYLE_SEQUENCE: Tag = Tag::from_u32(0x0070_0231);
/// Line Style Sequence (0070,0232) SQ 1
pub const LINE_STYLE_SEQUENCE: Tag = Tag::from_u32(0x0070_0232);
/// Fill Style Sequence (0070,0233) SQ 1
pub const FILL_STYLE_SEQUENCE: Tag = Tag::from_u32(0x0070_0233);
/// Graphic Group Sequence (0070,0234) SQ 1
pub const GRAPHIC_GROUP_SEQUENCE: Tag = Tag::from_u32(0x0070_0234);
/// Text Color CIELab Value (0070,0241) US 3
pub const TEXT_COLOR_CIE_LAB_VALUE: Tag = Tag::from_u32(0x0070_0241);
/// Horizontal Alignment (0070,0242) CS 1
pub const HORIZONTAL_ALIGNMENT: Tag = Tag::from_u32(0x0070_0242);
/// Vertical Alignment (0070,0243) CS 1
pub const VERTICAL_ALIGNMENT: Tag = Tag::from_u32(0x0070_0243);
/// Shadow Style (0070,0244) CS 1
pub const SHADOW_STYLE: Tag = Tag::from_u32(0x0070_0244);
/// Shadow Offset X (0070,0245) FL 1
pub const SHADOW_OFFSET_X: Tag = Tag::from_u32(0x0070_0245);
/// Shadow Offset Y (0070,0246) FL 1
pub const SHADOW_OFFSET_Y: Tag = Tag::from_u32(0x0070_0246);
/// Shadow Color CIELab Value (0070,0247) US 3
pub const SHADOW_COLOR_CIE_LAB_VALUE: Tag = Tag::from_u32(0x0070_0247);
/// Underlined (0070,0248) CS 1
pub const UNDERLINED: Tag = Tag::from_u32(0x0070_0248);
/// Bold (0070,0249) CS 1
pub const BOLD: Tag = Tag::from_u32(0x0070_0249);
/// Italic (0070,0250) CS 1
pub const ITALIC: Tag = Tag::from_u32(0x0070_0250);
/// Pattern On Color CIELab Value (0070,0251) US 3
pub const PATTERN_ON_COLOR_CIE_LAB_VALUE: Tag = Tag::from_u32(0x0070_0251);
/// Pattern Off Color CIELab Value (0070,0252) US 3
pub const PATTERN_OFF_COLOR_CIE_LAB_VALUE: Tag = Tag::from_u32(0x0070_0252);
/// Line Thickness (0070,0253) FL 1
pub const LINE_THICKNESS: Tag = Tag::from_u32(0x0070_0253);
/// Line Dashing Style (0070,0254) CS 1
pub const LINE_DASHING_STYLE: Tag = Tag::from_u32(0x0070_0254);
/// Line Pattern (0070,0255) UL 1
pub const LINE_PATTERN: Tag = Tag::from_u32(0x0070_0255);
/// Fill Pattern (0070,0256) OB 1
pub const FILL_PATTERN: Tag = Tag::from_u32(0x0070_0256);
/// Fill Mode (0070,0257) CS 1
pub const FILL_MODE: Tag = Tag::from_u32(0x0070_0257);
/// Shadow Opacity (0070,0258) FL 1
pub const SHADOW_OPACITY: Tag = Tag::from_u32(0x0070_0258);
/// Gap Length (0070,0261) FL 1
pub const GAP_LENGTH: Tag = Tag::from_u32(0x0070_0261);
/// Diameter of Visibility (0070,0262) FL 1
pub const DIAMETER_OF_VISIBILITY: Tag = Tag::from_u32(0x0070_0262);
/// Rotation Point (0070,0273) FL 2
pub const ROTATION_POINT: Tag = Tag::from_u32(0x0070_0273);
/// Tick Alignment (0070,0274) CS 1
pub const TICK_ALIGNMENT: Tag = Tag::from_u32(0x0070_0274);
/// Show Tick Label (0070,0278) CS 1
pub const SHOW_TICK_LABEL: Tag = Tag::from_u32(0x0070_0278);
/// Tick Label Alignment (0070,0279) CS 1
pub const TICK_LABEL_ALIGNMENT: Tag = Tag::from_u32(0x0070_0279);
/// Compound Graphic Units (0070,0282) CS 1
pub const COMPOUND_GRAPHIC_UNITS: Tag = Tag::from_u32(0x0070_0282);
/// Pattern On Opacity (0070,0284) FL 1
pub const PATTERN_ON_OPACITY: Tag = Tag::from_u32(0x0070_0284);
/// Pattern Off Opacity (0070,0285) FL 1
pub const PATTERN_OFF_OPACITY: Tag = Tag::from_u32(0x0070_0285);
/// Major Ticks Sequence (0070,0287) SQ 1
pub const MAJOR_TICKS_SEQUENCE: Tag = Tag::from_u32(0x0070_0287);
/// Tick Position (0070,0288) FL 1
pub const TICK_POSITION: Tag = Tag::from_u32(0x0070_0288);
/// Tick Label (0070,0289) SH 1
pub const TICK_LABEL: Tag = Tag::from_u32(0x0070_0289);
/// Compound Graphic Type (0070,0294) CS 1
pub const COMPOUND_GRAPHIC_TYPE: Tag = Tag::from_u32(0x0070_0294);
/// Graphic Group ID (0070,0295) UL 1
pub const GRAPHIC_GROUP_ID: Tag = Tag::from_u32(0x0070_0295);
/// Shape Type (0070,0306) CS 1
pub const SHAPE_TYPE: Tag = Tag::from_u32(0x0070_0306);
/// Registration Sequence (0070,0308) SQ 1
pub const REGISTRATION_SEQUENCE: Tag = Tag::from_u32(0x0070_0308);
/// Matrix Registration Sequence (0070,0309) SQ 1
pub const MATRIX_REGISTRATION_SEQUENCE: Tag = Tag::from_u32(0x0070_0309);
/// Matrix Sequence (0070,030A) SQ 1
pub const MATRIX_SEQUENCE: Tag = Tag::from_u32(0x0070_030A);
/// Frame of Reference to Displayed Coordinate System Transformation Matrix (0070,030B) FD 16
pub const FRAME_OF_REFERENCE_TO_DISPLAYED_COORDINATE_SYSTEM_TRANSFORMATION_MATRIX: Tag = Tag::from_u32(0x0070_030B);
/// Frame of Reference Transformation Matrix Type (0070,030C) CS 1
pub const FRAME_OF_REFERENCE_TRANSFORMATION_MATRIX_TYPE: Tag = Tag::from_u32(0x0070_030C);
/// Registration Type Code Sequence (0070,030D) SQ 1
pub const REGISTRATION_TYPE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0070_030D);
/// Fiducial Description (0070,030F) ST 1
pub const FIDUCIAL_DESCRIPTION: Tag = Tag::from_u32(0x0070_030F);
/// Fiducial Identifier (0070,0310) SH 1
pub const FIDUCIAL_IDENTIFIER: Tag = Tag::from_u32(0x0070_0310);
/// Fiducial Identifier Code Sequence (0070,0311) SQ 1
pub const FIDUCIAL_IDENTIFIER_CODE_SEQUENCE: Tag = Tag::from_u32(0x0070_0311);
/// Contour Uncertainty Radius (0070,0312) FD 1
pub const CONTOUR_UNCERTAINTY_RADIUS: Tag = Tag::from_u32(0x0070_0312);
/// Used Fiducials Sequence (0070,0314) SQ 1
pub const USED_FIDUCIALS_SEQUENCE: Tag = Tag::from_u32(0x0070_0314);
/// Used RT Structure Set ROI Sequence (0070,0315) SQ 1
pub const USED_RT_STRUCTURE_SET_ROI_SEQUENCE: Tag = Tag::from_u32(0x0070_0315);
/// Graphic Coordinates Data Sequence (0070,0318) SQ 1
pub const GRAPHIC_COORDINATES_DATA_SEQUENCE: Tag = Tag::from_u32(0x0070_0318);
/// Fiducial UID (0070,031A) UI 1
pub const FIDUCIAL_UID: Tag = Tag::from_u32(0x0070_031A);
/// Referenced Fiducial UID (0070,031B) UI 1
pub const REFERENCED_FIDUCIAL_UID: Tag = Tag::from_u32(0x0070_031B);
/// Fiducial Set Sequence (0070,031C) SQ 1
pub const FIDUCIAL_SET_SEQUENCE: Tag = Tag::from_u32(0x0070_031C);
/// Fiducial Sequence (0070,031E) SQ 1
pub const FIDUCIAL_SEQUENCE: Tag = Tag::from_u32(0x0070_031E);
/// Fiducials Property Category Code Sequence (0070,031F) SQ 1
pub const FIDUCIALS_PROPERTY_CATEGORY_CODE_SEQUENCE: Tag = Tag::from_u32(0x0070_031F);
/// Graphic Layer Recommended Display CIELab Value (0070,0401) US 3
pub const GRAPHIC_LAYER_RECOMMENDED_DISPLAY_CIE_LAB_VALUE: Tag = Tag::from_u32(0x0070_0401);
/// Blending Sequence (0070,0402) SQ 1
pub const BLENDING_SEQUENCE: Tag = Tag::from_u32(0x0070_0402);
/// Relative Opacity (0070,0403) FL 1
pub const RELATIVE_OPACITY: Tag = Tag::from_u32(0x0070_0403);
/// Referenced Spatial Registration Sequence (0070,0404) SQ 1
pub const REFERENCED_SPATIAL_REGISTRATION_SEQUENCE: Tag = Tag::from_u32(0x0070_0404);
/// Blending Position (0070,0405) CS 1
pub const BLENDING_POSITION: Tag = Tag::from_u32(0x0070_0405);
/// Presentation Display Collection UID (0070,1101) UI 1
pub const PRESENTATION_DISPLAY_COLLECTION_UID: Tag = Tag::from_u32(0x0070_1101);
/// Presentation Sequence Collection UID (0070,1102) UI 1
pub const PRESENTATION_SEQUENCE_COLLECTION_UID: Tag = Tag::from_u32(0x0070_1102);
/// Presentation Sequence Position Index (0070,1103) US 1
pub const PRESENTATION_SEQUENCE_POSITION_INDEX: Tag = Tag::from_u32(0x0070_1103);
/// Rendered Image Reference Sequence (0070,1104) SQ 1
pub const RENDERED_IMAGE_REFERENCE_SEQUENCE: Tag = Tag::from_u32(0x0070_1104);
/// Volumetric Presentation State Input Sequence (0070,1201) SQ 1
pub const VOLUMETRIC_PRESENTATION_STATE_INPUT_SEQUENCE: Tag = Tag::from_u32(0x0070_1201);
/// Presentation Input Type (0070,1202) CS 1
pub const PRESENTATION_INPUT_TYPE: Tag = Tag::from_u32(0x0070_1202);
/// Input Sequence Position Index (0070,1203) US 1
pub const INPUT_SEQUENCE_POSITION_INDEX: Tag = Tag::from_u32(0x0070_1203);
/// Crop (0070,1204) CS 1
pub const CROP: Tag = Tag::from_u32(0x0070_1204);
/// Cropping Specification Index (0070,1205) US 1-n
pub const CROPPING_SPECIFICATION_INDEX: Tag = Tag::from_u32(0x0070_1205);
/// Compositing Method (0070,1206) CS 1, retired
pub const COMPOSITING_METHOD: Tag = Tag::from_u32(0x0070_1206);
/// Volumetric Presentation Input Number (0070,1207) US 1
pub const VOLUMETRIC_PRESENTATION_INPUT_NUMBER: Tag = Tag::from_u32(0x0070_1207);
/// Image Volume Geometry (0070,1208) CS 1
pub const IMAGE_VOLUME_GEOMETRY: Tag = Tag::from_u32(0x0070_1208);
/// Volumetric Presentation Input Set UID (0070,1209) UI 1
pub const VOLUMETRIC_PRESENTATION_INPUT_SET_UID: Tag = Tag::from_u32(0x0070_1209);
/// Volumetric Presentation Input Set Sequence (0070,120A) SQ 1
pub const VOLUMETRIC_PRESENTATION_INPUT_SET_SEQUENCE: Tag = Tag::from_u32(0x0070_120A);
/// Global Crop (0070,120B) CS 1
pub const GLOBAL_CROP: Tag = Tag::from_u32(0x0070_120B);
/// Global Cropping Specification Index (0070,120C) US 1-n
pub const GLOBAL_CROPPING_SPECIFICATION_INDEX: Tag = Tag::from_u32(0x0070_120C);
/// Rendering Method (0070,120D) CS 1
pub const RENDERING_METHOD: Tag = Tag::from_u32(0x0070_120D);
/// Volume Cropping Sequence (0070,1301) SQ 1
pub const VOLUME_CROPPING_SEQUENCE: Tag = Tag::from_u32(0x0070_1301);
/// Volume Cropping Method (0070,1302) CS 1
pub const VOLUME_CROPPING_METHOD: Tag = Tag::from_u32(0x0070_1302);
/// Bounding Box Crop (0070,1303) FD 6
pub const BOUNDING_BOX_CROP: Tag = Tag::from_u32(0x0070_1303);
/// Oblique Cropping Plane Sequence (0070,1304) SQ 1
pub const OBLIQUE_CROPPING_PLANE_SEQUENCE: Tag = Tag::from_u32(0x0070_1304);
/// Plane (0070,1305) FD 4
pub const PLANE: Tag = Tag::from_u32(0x0070_1305);
/// Plane Normal (0070,1306) FD 3
pub const PLANE_NORMAL: Tag = Tag::from_u32(0x0070_1306);
/// Cropping Specification Number (0070,1309) US 1
pub const CROPPING_SPECIFICATION_NUMBER: Tag = Tag::from_u32(0x0070_1309);
/// Multi-Planar Reconstruction Style (0070,1501) CS 1
pub const MULTI_PLANAR_RECONSTRUCTION_STYLE: Tag = Tag::from_u32(0x0070_1501);
/// MPR Thickness Type (0070,1502) CS 1
pub const MPR_THICKNESS_TYPE: Tag = Tag::from_u32(0x0070_1502);
/// MPR Slab Thickness (0070,1503) FD 1
pub const MPR_SLAB_THICKNESS: Tag = Tag::from_u32(0x0070_1503);
/// MPR Top Left Hand Corner (0070,1505) FD 3
pub const MPR_TOP_LEFT_HAND_CORNER: Tag = Tag::from_u32(0x0070_1505);
/// MPR View Width Direction (0070,1507) FD 3
pub const MPR_VIEW_WIDTH_DIRECTION: Tag = Tag::from_u32(0x0070_1507);
/// MPR View Width (0070,1508) FD 1
pub const MPR_VIEW_WIDTH: Tag = Tag::from_u32(0x0070_1508);
/// Number of Volumetric Curve Points (0070,150C) UL 1
pub const NUMBER_OF_VOLUMETRIC_CURVE_POINTS: Tag = Tag::from_u32(0x0070_150C);
/// Volumetric Curve Points (0070,150D) OD 1
pub const VOLUMETRIC_CURVE_POINTS: Tag = Tag::from_u32(0x0070_150D);
/// MPR View Height Direction (0070,1511) FD 3
pub const MPR_VIEW_HEIGHT_DIRECTION: Tag = Tag::from_u32(0x0070_1511);
/// MPR View Height (0070,1512) FD 1
pub const MPR_VIEW_HEIGHT: Tag = Tag::from_u32(0x0070_1512);
/// Render Projection (0070,1602) CS 1
pub const RENDER_PROJECTION: Tag = Tag::from_u32(0x0070_1602);
/// Viewpoint Position (0070,1603) FD 3
pub const VIEWPOINT_POSITION: Tag = Tag::from_u32(0x0070_1603);
/// Viewpoint LookAt Point (0070,1604) FD 3
pub const VIEWPOINT_LOOK_AT_POINT: Tag = Tag::from_u32(0x0070_1604);
/// Viewpoint Up Direction (0070,1605) FD 3
pub const VIEWPOINT_UP_DIRECTION: Tag = Tag::from_u32(0x0070_1605);
/// Render Field of View (0070,1606) FD 6
pub const RENDER_FIELD_OF_VIEW: Tag = Tag::from_u32(0x0070_1606);
/// Sampling Step Size (0070,1607) FD 1
pub const SAMPLING_STEP_SIZE: Tag = Tag::from_u32(0x0070_1607);
/// Shading Style (0070,1701) CS 1
pub const SHADING_STYLE: Tag = Tag::from_u32(0x0070_1701);
/// Ambient Reflection Intensity (0070,1702) FD 1
pub const AMBIENT_REFLECTION_INTENSITY: Tag = Tag::from_u32(0x0070_1702);
/// Light Direction (0070,1703) FD 3
pub const LIGHT_DIRECTION: Tag = Tag::from_u32(0x0070_1703);
/// Diffuse Reflection Intensity (0070,1704) FD 1
pub const DIFFUSE_REFLECTION_INTENSITY: Tag = Tag::from_u32(0x0070_1704);
/// Specular Reflection Intensity (0070,1705) FD 1
pub const SPECULAR_REFLECTION_INTENSITY: Tag = Tag::from_u32(0x0070_1705);
/// Shininess (0070,1706) FD 1
pub const SHININESS: Tag = Tag::from_u32(0x0070_1706);
/// Presentation State Classification Component Sequence (0070,1801) SQ 1
pub const PRESENTATION_STATE_CLASSIFICATION_COMPONENT_SEQUENCE: Tag = Tag::from_u32(0x0070_1801);
/// Component Type (0070,1802) CS 1
pub const COMPONENT_TYPE: Tag = Tag::from_u32(0x0070_1802);
/// Component Input Sequence (0070,1803) SQ 1
pub const COMPONENT_INPUT_SEQUENCE: Tag = Tag::from_u32(0x0070_1803);
/// Volumetric Presentation Input Index (0070,1804) US 1
pub const VOLUMETRIC_PRESENTATION_INPUT_INDEX: Tag = Tag::from_u32(0x0070_1804);
/// Presentation State Compositor Component Sequence (0070,1805) SQ 1
pub const PRESENTATION_STATE_COMPOSITOR_COMPONENT_SEQUENCE: Tag = Tag::from_u32(0x0070_1805);
/// Weighting Transfer Function Sequence (0070,1806) SQ 1
pub const WEIGHTING_TRANSFER_FUNCTION_SEQUENCE: Tag = Tag::from_u32(0x0070_1806);
/// Weighting Lookup Table Descriptor (0070,1807) US 3, retired
pub const WEIGHTING_LOOKUP_TABLE_DESCRIPTOR: Tag = Tag::from_u32(0x0070_1807);
/// Weighting Lookup Table Data (0070,1808) OB 1, retired
pub const WEIGHTING_LOOKUP_TABLE_DATA: Tag = Tag::from_u32(0x0070_1808);
/// Volumetric Annotation Sequence (0070,1901) SQ 1
pub const VOLUMETRIC_ANNOTATION_SEQUENCE: Tag = Tag::from_u32(0x0070_1901);
/// Referenced Structured Context Sequence (0070,1903) SQ 1
pub const REFERENCED_STRUCTURED_CONTEXT_SEQUENCE: Tag = Tag::from_u32(0x0070_1903);
/// Referenced Content Item (0070,1904) UI 1
pub const REFERENCED_CONTENT_ITEM: Tag = Tag::from_u32(0x0070_1904);
/// Volumetric Presentation Input Annotation Sequence (0070,1905) SQ 1
pub const VOLUMETRIC_PRESENTATION_INPUT_ANNOTATION_SEQUENCE: Tag = Tag::from_u32(0x0070_1905);
/// Annotation Clipping (0070,1907) CS 1
pub const ANNOTATION_CLIPPING: Tag = Tag::from_u32(0x0070_1907);
/// Presentation Animation Style (0070,1A01) CS 1
pub const PRESENTATION_ANIMATION_STYLE: Tag = Tag::from_u32(0x0070_1A01);
/// Recommended Animation Rate (0070,1A03) FD 1
pub const RECOMMENDED_ANIMATION_RATE: Tag = Tag::from_u32(0x0070_1A03);
/// Animation Curve Sequence (0070,1A04) SQ 1
pub const ANIMATION_CURVE_SEQUENCE: Tag = Tag::from_u32(0x0070_1A04);
/// Animation Step Size (0070,1A05) FD 1
pub const ANIMATION_STEP_SIZE: Tag = Tag::from_u32(0x0070_1A05);
/// Swivel Range (0070,1A06) FD 1
pub const SWIVEL_RANGE: Tag = Tag::from_u32(0x0070_1A06);
/// Volumetric Curve Up Directions (0070,1A07) OD 1
pub const VOLUMETRIC_CURVE_UP_DIRECTIONS: Tag = Tag::from_u32(0x0070_1A07);
/// Volume Stream Sequence (0070,1A08) SQ 1
pub const VOLUME_STREAM_SEQUENCE: Tag = Tag::from_u32(0x0070_1A08);
/// RGBA Transfer Function Description (0070,1A09) LO 1
pub const RGBA_TRANSFER_FUNCTION_DESCRIPTION: Tag = Tag::from_u32(0x0070_1A09);
/// Advanced Blending Sequence (0070,1B01) SQ 1
pub const ADVANCED_BLENDING_SEQUENCE: Tag = Tag::from_u32(0x0070_1B01);
/// Blending Input Number (0070,1B02) US 1
pub const BLENDING_INPUT_NUMBER: Tag = Tag::from_u32(0x0070_1B02);
/// Blending Display Input Sequence (0070,1B03) SQ 1
pub const BLENDING_DISPLAY_INPUT_SEQUENCE: Tag = Tag::from_u32(0x0070_1B03);
/// Blending Display Sequence (0070,1B04) SQ 1
pub const BLENDING_DISPLAY_SEQUENCE: Tag = Tag::from_u32(0x0070_1B04);
/// Blending Mode (0070,1B06) CS 1
pub const BLENDING_MODE: Tag = Tag::from_u32(0x0070_1B06);
/// Time Series Blending (0070,1B07) CS 1
pub const TIME_SERIES_BLENDING: Tag = Tag::from_u32(0x0070_1B07);
/// Geometry for Display (0070,1B08) CS 1
pub const GEOMETRY_FOR_DISPLAY: Tag = Tag::from_u32(0x0070_1B08);
/// Threshold Sequence (0070,1B11) SQ 1
pub const THRESHOLD_SEQUENCE: Tag = Tag::from_u32(0x0070_1B11);
/// Threshold Value Sequence (0070,1B12) SQ 1
pub const THRESHOLD_VALUE_SEQUENCE: Tag = Tag::from_u32(0x0070_1B12);
/// Threshold Type (0070,1B13) CS 1
pub const THRESHOLD_TYPE: Tag = Tag::from_u32(0x0070_1B13);
/// Threshold Value (0070,1B14) FD 1
pub const THRESHOLD_VALUE: Tag = Tag::from_u32(0x0070_1B14);
/// Hanging Protocol Name (0072,0002) SH 1
pub const HANGING_PROTOCOL_NAME: Tag = Tag::from_u32(0x0072_0002);
/// Hanging Protocol Description (0072,0004) LO 1
pub const HANGING_PROTOCOL_DESCRIPTION: Tag = Tag::from_u32(0x0072_0004);
/// Hanging Protocol Level (0072,0006) CS 1
pub const HANGING_PROTOCOL_LEVEL: Tag = Tag::from_u32(0x0072_0006);
/// Hanging Protocol Creator (0072,0008) LO 1
pub const HANGING_PROTOCOL_CREATOR: Tag = Tag::from_u32(0x0072_0008);
/// Hanging Protocol Creation DateTime (0072,000A) DT 1
pub const HANGING_PROTOCOL_CREATION_DATE_TIME: Tag = Tag::from_u32(0x0072_000A);
/// Hanging Protocol Definition Sequence (0072,000C) SQ 1
pub const HANGING_PROTOCOL_DEFINITION_SEQUENCE: Tag = Tag::from_u32(0x0072_000C);
/// Hanging Protocol User Identification Code Sequence (0072,000E) SQ 1
pub const HANGING_PROTOCOL_USER_IDENTIFICATION_CODE_SEQUENCE: Tag = Tag::from_u32(0x0072_000E);
/// Hanging Protocol User Group Name (0072,0010) LO 1
pub const HANGING_PROTOCOL_USER_GROUP_NAME: Tag = Tag::from_u32(0x0072_0010);
/// Source Hanging Protocol Sequence (0072,0012) SQ 1
pub const SOURCE_HANGING_PROTOCOL_SEQUENCE: Tag = Tag::from_u32(0x0072_0012);
/// Number of Priors Referenced (0072,0014) US 1
pub const NUMBER_OF_PRIORS_REFERENCED: Tag = Tag::from_u32(0x0072_0014);
/// Image Sets Sequence (0072,0020) SQ 1
pub const IMAGE_SETS_SEQUENCE: Tag = Tag::from_u32(0x0072_0020);
/// Image Set Selector Sequence (0072,0022) SQ 1
pub const IMAGE_SET_SELECTOR_SEQUENCE: Tag = Tag::from_u32(0x0072_0022);
/// Image Set Selector Usage Flag (0072,0024) CS 1
pub const IMAGE_SET_SELECTOR_USAGE_FLAG: Tag = Tag::from_u32(0x0072_0024);
/// Selector Attribute (0072,0026) AT 1
pub const SELECTOR_ATTRIBUTE: Tag = Tag::from_u32(0x0072_0026);
/// Selector Value Number (0072,0028) US 1
pub const SELECTOR_VALUE_NUMBER: Tag = Tag::from_u32(0x0072_0028);
/// Time Based Image Sets Sequence (0072,0030) SQ 1
pub const TIME_BASED_IMAGE_SETS_SEQUENCE: Tag = Tag::from_u32(0x0072_0030);
/// Image Set Number (0072,0032) US 1
pub const IMAGE_SET_NUMBER: Tag = Tag::from_u32(0x0072_0032);
/// Image Set Selector Category (0072,0034) CS 1
pub const IMAGE_SET_SELECTOR_CATEGORY: Tag = Tag::from_u32(0x0072_0034);
/// Relative Time (0072,0038) US 2
pub const RELATIVE_TIME: Tag = Tag::from_u32(0x0072_0038);
/// Relative Time Units (0072,003A) CS 1
pub const RELATIVE_TIME_UNITS: Tag = Tag::from_u32(0x0072_003A);
/// Abstract Prior Value (0072,003C) SS 2
pub const ABSTRACT_PRIOR_VALUE: Tag = Tag::from_u32(0x0072_003C);
/// Abstract Prior Code Sequence (0072,003E) SQ 1
pub const ABSTRACT_PRIOR_CODE_SEQUENCE: Tag = Tag::from_u32(0x0072_003E);
/// Image Set Label (0072,0040) LO 1
pub const IMAGE_SET_LABEL: Tag = Tag::from_u32(0x0072_0040);
/// Selector Attribute VR (0072,0050) CS 1
pub const SELECTOR_ATTRIBUTE_VR: Tag = Tag::from_u32(0x0072_0050);
/// Selector Sequence Pointer (0072,0052) AT 1-n
pub const SELECTOR_SEQUENCE_POINTER: Tag = Tag::from_u32(0x0072_0052);
/// Selector Sequence Pointer Private Creator (0072,0054) LO 1-n
pub const SELECTOR_SEQUENCE_POINTER_PRIVATE_CREATOR: Tag = Tag::from_u32(0x0072_0054);
/// Selector Attribute Private Creator (0072,0056) LO 1
pub const SELECTOR_ATTRIBUTE_PRIVATE_CREATOR: Tag = Tag::from_u32(0x0072_0056);
/// Selector AE Value (0072,005E) AE 1-n
pub const SELECTOR_AE_VALUE: Tag = Tag::from_u32(0x0072_005E);
/// Selector AS Value (0072,005F) AS 1-n
pub const SELECTOR_AS_VALUE: Tag = Tag::from_u32(0x0072_005F);
/// Selector AT Value (0072,0060) AT 1-n
pub const SELECTOR_AT_VALUE: Tag = Tag::from_u32(0x0072_0060);
/// Selector DA Value (0072,0061) DA 1-n
pub const SELECTOR_DA_VALUE: Tag = Tag::from_u32(0x0072_0061);
/// Selector CS Value (0072,0062) CS 1-n
pub const SELECTOR_CS_VALUE: Tag = Tag::from_u32(0x0072_0062);
/// Selector DT Value (0072,0063) DT 1-n
pub const SELECTOR_DT_VALUE: Tag = Tag::from_u32(0x0072_0063);
/// Selector IS Value (0072,0064) IS 1-n
pub const SELECTOR_IS_VALUE: Tag = Tag::from_u32(0x0072_0064);
/// Selector OB Value (0072,0065) OB 1
pub const SELECTOR_OB_VALUE: Tag = Tag::from_u32(0x0072_0065);
/// Selector LO Value (0072,0066) LO 1-n
pub const SELECTOR_LO_VALUE: Tag = Tag::from_u32(0x0072_0066);
/// Selector OF Value (0072,0067) OF 1
pub const SELECTOR_OF_VALUE: Tag = Tag::from_u32(0x0072_0067);
/// Selector LT Value (0072,0068) LT 1
pub const SELECTOR_LT_VALUE: Tag = Tag::from_u32(0x0072_0068);
/// Selector OW Value (0072,0069) OW 1
pub const SELECTOR_OW_VALUE: Tag = Tag::from_u32(0x0072_0069);
/// Selector PN Value (0072,006A) PN 1-n
pub const SELECTOR_PN_VALUE: Tag = Tag::from_u32(0x0072_006A);
/// Selector TM Value (0072,006B) TM 1-n
pub const SELECTOR_TM_VALUE: Tag = Tag::from_u32(0x0072_006B);
/// Selector SH Value (0072,006C) SH 1-n
pub const SELECTOR_SH_VALUE: Tag = Tag::from_u32(0x0072_006C);
/// Selector UN Value (0072,006D) UN 1
pub const SELECTOR_UN_VALUE: Tag = Tag::from_u32(0x0072_006D);
/// Selector ST Value (0072,006E) ST 1
pub const SELECTOR_ST_VALUE: Tag = Tag::from_u32(0x0072_006E);
/// Selector UC Value (0072,006F) UC 1-n
pub const SELECTOR_UC_VALUE: Tag = Tag::from_u32(0x0072_006F);
/// Selector UT Value (0072,0070) UT 1
pub const SELECTOR_UT_VALUE: Tag = Tag::from_u32(0x0072_0070);
/// Selector UR Value (0072,0071) UR 1
pub const SELECTOR_UR_VALUE: Tag = Tag::from_u32(0x0072_0071);
/// Selector DS Value (0072,0072) DS 1-n
pub const SELECTOR_DS_VALUE: Tag = Tag::from_u32(0x0072_0072);
/// Selector OD Value (0072,0073) OD 1
pub const SELECTOR_OD_VALUE: Tag = Tag::from_u32(0x0072_0073);
/// Selector FD Value (0072,0074) FD 1-n
pub const SELECTOR_FD_VALUE: Tag = Tag::from_u32(0x0072_0074);
/// Selector OL Value (0072,0075) OL 1
pub const SELECTOR_OL_VALUE: Tag = Tag::from_u32(0x0072_0075);
/// Selector FL Value (0072,0076) FL 1-n
pub const SELECTOR_FL_VALUE: Tag = Tag::from_u32(0x0072_0076);
/// Selector UL Value (0072,0078) UL 1-n
pub const SELECTOR_UL_VALUE: Tag = Tag::from_u32(0x0072_0078);
/// Selector US Value (0072,007A) US 1-n
pub const SELECTOR_US_VALUE: Tag = Tag::from_u32(0x0072_007A);
/// Selector SL Value (0072,007C) SL 1-n
pub const SELECTOR_SL_VALUE: Tag = Tag::from_u32(0x0072_007C);
/// Selector SS Value (0072,007E) SS 1-n
pub const SELECTOR_SS_VALUE: Tag = Tag::from_u32(0x0072_007E);
/// Selector UI Value (0072,007F) UI 1-n
pub const SELECTOR_UI_VALUE: Tag = Tag::from_u32(0x0072_007F);
/// Selector Code Sequence Value (0072,0080) SQ 1
pub const SELECTOR_CODE_SEQUENCE_VALUE: Tag = Tag::from_u32(0x0072_0080);
/// Selector OV Value (0072,0081) OV 1
pub const SELECTOR_OV_VALUE: Tag = Tag::from_u32(0x0072_0081);
/// Selector SV Value (0072,0082) SV 1-n
pub const SELECTOR_SV_VALUE: Tag = Tag::from_u32(0x0072_0082);
/// Selector UV Value (0072,0083) UV 1-n
pub const SELECTOR_UV_VALUE: Tag = Tag::from_u32(0x0072_0083);
/// Number of Screens (0072,0100) US 1
pub const NUMBER_OF_SCREENS: Tag = Tag::from_u32(0x0072_0100);
/// Nominal Screen Definition Sequence (0072,0102) SQ 1
pub const NOMINAL_SCREEN_DEFINITION_SEQUENCE: Tag = Tag::from_u32(0x0072_0102);
/// Number of Vertical Pixels (0072,0104) US 1
pub const NUMBER_OF_VERTICAL_PIXELS: Tag = Tag::from_u32(0x0072_0104);
/// Number of Horizontal Pixels (0072,0106) US 1
pub const NUMBER_OF_HORIZONTAL_PIXELS: Tag = Tag::from_u32(0x0072_0106);
/// Display Environment Spatial Position (0072,0108) FD 4
pub const DISPLAY_ENVIRONMENT_SPATIAL_POSITION: Tag = Tag::from_u32(0x0072_0108);
/// Screen Minimum Grayscale Bit Depth (0072,010A) US 1
pub const SCREEN_MINIMUM_GRAYSCALE_BIT_DEPTH: Tag = Tag::from_u32(0x0072_010A);
/// Screen Minimum Color Bit Depth (0072,010C) US 1
pub const SCREEN_MINIMUM_COLOR_BIT_DEPTH: Tag = Tag::from_u32(0x0072_010C);
/// Application Maximum Repaint Time (0072,010E) US 1
pub const APPLICATION_MAXIMUM_REPAINT_TIME: Tag = Tag::from_u32(0x0072_010E);
/// Display Sets Sequence (0072,0200) SQ 1
pub const DISPLAY_SETS_SEQUENCE: Tag = Tag::from_u32(0x0072_0200);
/// Display Set Number (0072,0202) US 1
pub const DISPLAY_SET_NUMBER: Tag = Tag::from_u32(0x0072_0202);
/// Display Set Label (0072,0203) LO 1
pub const DISPLAY_SET_LABEL: Tag = Tag::from_u32(0x0072_0203);
/// Display Set Presentation Group (0072,0204) US 1
pub const DISPLAY_SET_PRESENTATION_GROUP: Tag = Tag::from_u32(0x0072_0204);
/// Display Set Presentation Group Description (0072,0206) LO 1
pub const DISPLAY_SET_PRESENTATION_GROUP_DESCRIPTION: Tag = Tag::from_u32(0x0072_0206);
/// Partial Data Display Handling (0072,0208) CS 1
pub const PARTIAL_DATA_DISPLAY_HANDLING: Tag = Tag::from_u32(0x0072_0208);
/// Synchronized Scrolling Sequence (0072,0210) SQ 1
pub const SYNCHRONIZED_SCROLLING_SEQUENCE: Tag = Tag::from_u32(0x0072_0210);
/// Display Set Scrolling Group (0072,0212) US 2-n
pub const DISPLAY_SET_SCROLLING_GROUP: Tag = Tag::from_u32(0x0072_0212);
/// Navigation Indicator Sequence (0072,0214) SQ 1
pub const NAVIGATION_INDICATOR_SEQUENCE: Tag = Tag::from_u32(0x0072_0214);
/// Navigation Display Set (0072,0216) US 1
pub const NAVIGATION_DISPLAY_SET: Tag = Tag::from_u32(0x0072_0216);
/// Reference Display Sets (0072,0218) US 1-n
pub const REFERENCE_DISPLAY_SETS: Tag = Tag::from_u32(0x0072_0218);
/// Image Boxes Sequence (0072,0300) SQ 1
pub const IMAGE_BOXES_SEQUENCE: Tag = Tag::from_u32(0x0072_0300);
/// Image Box Number (0072,0302) US 1
pub const IMAGE_BOX_NUMBER: Tag = Tag::from_u32(0x0072_0302);
/// Image Box Layout Type (0072,0304) CS 1
pub const IMAGE_BOX_LAYOUT_TYPE: Tag = Tag::from_u32(0x0072_0304);
/// Image Box Tile Horizontal Dimension (0072,0306) US 1
pub const IMAGE_BOX_TILE_HORIZONTAL_DIMENSION: Tag = Tag::from_u32(0x0072_0306);
/// Image Box Tile Vertical Dimension (0072,0308) US 1
pub const IMAGE_BOX_TILE_VERTICAL_DIMENSION: Tag = Tag::from_u32(0x0072_0308);
/// Image Box Scroll Direction (0072,0310) CS 1
pub const IMAGE_BOX_SCROLL_DIRECTION: Tag = Tag::from_u32(0x0072_0310);
/// Image Box Small Scroll Type (0072,0312) CS 1
pub const IMAGE_BOX_SMALL_SCROLL_TYPE: Tag = Tag::from_u32(0x0072_0312);
/// Image Box Small Scroll Amount (0072,0314) US 1
pub const IMAGE_BOX_SMALL_SCROLL_AMOUNT: Tag = Tag::from_u32(0x0072_0314);
/// Image Box Large Scroll Type (0072,0316) CS 1
pub const IMAGE_BOX_LARGE_SCROLL_TYPE: Tag = Tag::from_u32(0x0072_0316);
/// Image Box Large Scroll Amount (0072,0318) US 1
pub const IMAGE_BOX_LARGE_SCROLL_AMOUNT: Tag = Tag::from_u32(0x0072_0318);
/// Image Box Overlap Priority (0072,0320) US 1
pub const IMAGE_BOX_OVERLAP_PRIORITY: Tag = Tag::from_u32(0x0072_0320);
/// Cine Relative to Real-Time (0072,0330) FD 1
pub const CINE_RELATIVE_TO_REAL_TIME: Tag = Tag::from_u32(0x0072_0330);
/// Filter Operations Sequence (0072,0400) SQ 1
pub const FILTER_OPERATIONS_SEQUENCE: Tag = Tag::from_u32(0x0072_0400);
/// Filter-by Category (0072,0402) CS 1
pub const FILTER_BY_CATEGORY: Tag = Tag::from_u32(0x0072_0402);
/// Filter-by Attribute Presence (0072,0404) CS 1
pub const FILTER_BY_ATTRIBUTE_PRESENCE: Tag = Tag::from_u32(0x0072_0404);
/// Filter-by Operator (0072,0406) CS 1
pub const FILTER_BY_OPERATOR: Tag = Tag::from_u32(0x0072_0406);
/// Structured Display Background CIELab Value (0072,0420) US 3
pub const STRUCTURED_DISPLAY_BACKGROUND_CIE_LAB_VALUE: Tag = Tag::from_u32(0x0072_0420);
/// Empty Image Box CIELab Value (0072,0421) US 3
pub const EMPTY_IMAGE_BOX_CIE_LAB_VALUE: Tag = Tag::from_u32(0x0072_0421);
/// Structured Display Image Box Sequence (0072,0422) SQ 1
pub const STRUCTURED_DISPLAY_IMAGE_BOX_SEQUENCE: Tag = Tag::from_u32(0x0072_0422);
/// Structured Display Text Box Sequence (0072,0424) SQ 1
pub const STRUCTURED_DISPLAY_TEXT_BOX_SEQUENCE: Tag = Tag::from_u32(0x0072_0424);
/// Referenced First Frame Sequence (0072,0427) SQ 1
pub const REFERENCED_FIRST_FRAME_SEQUENCE: Tag = Tag::from_u32(0x0072_0427);
/// Image Box Synchronization Sequence (0072,0430) SQ 1
pub const IMAGE_BOX_SYNCHRONIZATION_SEQUENCE: Tag = Tag::from_u32(0x0072_0430);
/// Synchronized Image Box List (0072,0432) US 2-n
pub const SYNCHRONIZED_IMAGE_BOX_LIST: Tag = Tag::from_u32(0x0072_0432);
/// Type of Synchronization (0072,0434) CS 1
pub const TYPE_OF_SYNCHRONIZATION: Tag = Tag::from_u32(0x0072_0434);
/// Blending Operation Type (0072,0500) CS 1
pub const BLENDING_OPERATION_TYPE: Tag = Tag::from_u32(0x0072_0500);
/// Reformatting Operation Type (0072,0510) CS 1
pub const REFORMATTING_OPERATION_TYPE: Tag = Tag::from_u32(0x0072_0510);
/// Reformatting Thickness (0072,0512) FD 1
pub const REFORMATTING_THICKNESS: Tag = Tag::from_u32(0x0072_0512);
/// Reformatting Interval (0072,0514) FD 1
pub const REFORMATTING_INTERVAL: Tag = Tag::from_u32(0x0072_0514);
/// Reformatting Operation Initial View Direction (0072,0516) CS 1
pub const REFORMATTING_OPERATION_INITIAL_VIEW_DIRECTION: Tag = Tag::from_u32(0x0072_0516);
/// 3D Rendering Type (0072,0520) CS 1-n
pub const THREE_D_RENDERING_TYPE: Tag = Tag::from_u32(0x0072_0520);
/// Sorting Operations Sequence (0072,0600) SQ 1
pub const SORTING_OPERATIONS_SEQUENCE: Tag = Tag::from_u32(0x0072_0600);
/// Sort-by Category (0072,0602) CS 1
pub const SORT_BY_CATEGORY: Tag = Tag::from_u32(0x0072_0602);
/// Sorting Direction (0072,0604) CS 1
pub const SORTING_DIRECTION: Tag = Tag::from_u32(0x0072_0604);
/// Display Set Patient Orientation (0072,0700) CS 2
pub const DISPLAY_SET_PATIENT_ORIENTATION: Tag = Tag::from_u32(0x0072_0700);
/// VOI Type (0072,0702) CS 1
pub const VOI_TYPE: Tag = Tag::from_u32(0x0072_0702);
/// Pseudo-Color Type (0072,0704) CS 1
pub const PSEUDO_COLOR_TYPE: Tag = Tag::from_u32(0x0072_0704);
/// Pseudo-Color Palette Instance Reference Sequence (0072,0705) SQ 1
pub const PSEUDO_COLOR_PALETTE_INSTANCE_REFERENCE_SEQUENCE: Tag = Tag::from_u32(0x0072_0705);
/// Show Grayscale Inverted (0072,0706) CS 1
pub const SHOW_GRAYSCALE_INVERTED: Tag = Tag::from_u32(0x0072_0706);
/// Show Image True Size Flag (0072,0710) CS 1
pub const SHOW_IMAGE_TRUE_SIZE_FLAG: Tag = Tag::from_u32(0x0072_0710);
/// Show Graphic Annotation Flag (0072,0712) CS 1
pub const SHOW_GRAPHIC_ANNOTATION_FLAG: Tag = Tag::from_u32(0x0072_0712);
/// Show Patient Demographics Flag (0072,0714) CS 1
pub const SHOW_PATIENT_DEMOGRAPHICS_FLAG: Tag = Tag::from_u32(0x0072_0714);
/// Show Acquisition Techniques Flag (0072,0716) CS 1
pub const SHOW_ACQUISITION_TECHNIQUES_FLAG: Tag = Tag::from_u32(0x0072_0716);
/// Display Set Horizontal Justification (0072,0717) CS 1
pub const DISPLAY_SET_HORIZONTAL_JUSTIFICATION: Tag = Tag::from_u32(0x0072_0717);
/// Display Set Vertical Justification (0072,0718) CS 1
pub const DISPLAY_SET_VERTICAL_JUSTIFICATION: Tag = Tag::from_u32(0x0072_0718);
/// Continuation Start Meterset (0074,0120) FD 1
pub const CONTINUATION_START_METERSET: Tag = Tag::from_u32(0x0074_0120);
/// Continuation End Meterset (0074,0121) FD 1
pub const CONTINUATION_END_METERSET: Tag = Tag::from_u32(0x0074_0121);
/// Procedure Step State (0074,1000) CS 1
pub const PROCEDURE_STEP_STATE: Tag = Tag::from_u32(0x0074_1000);
/// Procedure Step Progress Information Sequence (0074,1002) SQ 1
pub const PROCEDURE_STEP_PROGRESS_INFORMATION_SEQUENCE: Tag = Tag::from_u32(0x0074_1002);
/// Procedure Step Progress (0074,1004) DS 1
pub const PROCEDURE_STEP_PROGRESS: Tag = Tag::from_u32(0x0074_1004);
/// Procedure Step Progress Description (0074,1006) ST 1
pub const PROCEDURE_STEP_PROGRESS_DESCRIPTION: Tag = Tag::from_u32(0x0074_1006);
/// Procedure Step Progress Parameters Sequence (0074,1007) SQ 1
pub const PROCEDURE_STEP_PROGRESS_PARAMETERS_SEQUENCE: Tag = Tag::from_u32(0x0074_1007);
/// Procedure Step Communications URI Sequence (0074,1008) SQ 1
pub const PROCEDURE_STEP_COMMUNICATIONS_URI_SEQUENCE: Tag = Tag::from_u32(0x0074_1008);
/// Contact URI (0074,100A) UR 1
pub const CONTACT_URI: Tag = Tag::from_u32(0x0074_100A);
/// Contact Display Name (0074,100C) LO 1
pub const CONTACT_DISPLAY_NAME: Tag = Tag::from_u32(0x0074_100C);
/// Procedure Step Discontinuation Reason Code Sequence (0074,100E) SQ 1
pub const PROCEDURE_STEP_DISCONTINUATION_REASON_CODE_SEQUENCE: Tag = Tag::from_u32(0x0074_100E);
/// Beam Task Sequence (0074,1020) SQ 1
pub const BEAM_TASK_SEQUENCE: Tag = Tag::from_u32(0x0074_1020);
/// Beam Task Type (0074,1022) CS 1
pub const BEAM_TASK_TYPE: Tag = Tag::from_u32(0x0074_1022);
/// Beam Order Index (Trial) (0074,1024) IS 1, retired
pub const BEAM_ORDER_INDEX_TRIAL: Tag = Tag::from_u32(0x0074_1024);
/// Autosequence Flag (0074,1025) CS 1
pub const AUTOSEQUENCE_FLAG: Tag = Tag::from_u32(0x0074_1025);
/// Table Top Vertical Adjusted Position (0074,1026) FD 1
pub const TABLE_TOP_VERTICAL_ADJUSTED_POSITION: Tag = Tag::from_u32(0x0074_1026);
/// Table Top Longitudinal Adjusted Position (0074,1027) FD 1
pub const TABLE_TOP_LONGITUDINAL_ADJUSTED_POSITION: Tag = Tag::from_u32(0x0074_1027);
/// Table Top Lateral Adjusted Position (0074,1028) FD 1
pub const TABLE_TOP_LATERAL_ADJUSTED_POSITION: Tag = Tag::from_u32(0x0074_1028);
/// Patient Support Adjusted Angle (0074,102A) FD 1
pub const PATIENT_SUPPORT_ADJUSTED_ANGLE: Tag = Tag::from_u32(0x0074_102A);
/// Table Top Eccentric Adjusted Angle (0074,102B) FD 1
pub const TABLE_TOP_ECCENTRIC_ADJUSTED_ANGLE: Tag = Tag::from_u32(0x0074_102B);
/// Table Top Pitch Adjusted Angle (0074,102C) FD 1
pub const TABLE_TOP_PITCH_ADJUSTED_ANGLE: Tag = Tag::from_u32(0x0074_102C);
/// Table Top Roll Adjusted Angle (0074,102D) FD 1
pub const TABLE_TOP_ROLL_ADJUSTED_ANGLE: Tag = Tag::from_u32(0x0074_102D);
/// Delivery Verification Image Sequence (0074,1030) SQ 1
pub const DELIVERY_VERIFICATION_IMAGE_SEQUENCE: Tag = Tag::from_u32(0x0074_1030);
/// Verification Image Timing (0074,1032) CS 1
pub const VERIFICATION_IMAGE_TIMING: Tag = Tag::from_u32(0x0074_1032);
/// Double Exposure Flag (0074,1034) CS 1
pub const DOUBLE_EXPOSURE_FLAG: Tag = Tag::from_u32(0x0074_1034);
/// Double Exposure Ordering (0074,1036) CS 1
pub const DOUBLE_EXPOSURE_ORDERING: Tag = Tag::from_u32(0x0074_1036);
/// Double Exposure Meterset (Trial) (0074,1038) DS 1, retired
pub const DOUBLE_EXPOSURE_METERSET_TRIAL: Tag = Tag::from_u32(0x0074_1038);
/// Double Exposure Field Delta (Trial) (0074,103A) DS 4, retired
pub const DOUBLE_EXPOSURE_FIELD_DELTA_TRIAL: Tag = Tag::from_u32(0x0074_103A);
/// Related Reference RT Image Sequence (0074,1040) SQ 1
pub const RELATED_REFERENCE_RT_IMAGE_SEQUENCE: Tag = Tag::from_u32(0x0074_1040);
/// General Machine Verification Sequence (0074,1042) SQ 1
pub const GENERAL_MACHINE_VERIFICATION_SEQUENCE: Tag = Tag::from_u32(0x0074_1042);
/// Conventional Machine Verification Sequence (0074,1044) SQ 1
pub const CONVENTIONAL_MACHINE_VERIFICATION_SEQUENCE: Tag = Tag::from_u32(0x0074_1044);
/// Ion Machine Verification Sequence (0074,1046) SQ 1
pub const ION_MACHINE_VERIFICATION_SEQUENCE: Tag = Tag::from_u32(0x0074_1046);
/// Failed Attributes Sequence (0074,1048) SQ 1
pub const FAILED_ATTRIBUTES_SEQUENCE: Tag = Tag::from_u32(0x0074_1048);
/// Overridden Attributes Sequence (0074,104A) SQ 1
pub const OVERRIDDEN_ATTRIBUTES_SEQUENCE: Tag = Tag::from_u32(0x0074_104A);
/// Conventional Control Point Verification Sequence (0074,104C) SQ 1
pub const CONVENTIONAL_CONTROL_POINT_VERIFICATION_SEQUENCE: Tag = Tag::from_u32(0x0074_104C);
/// Ion Control Point Verification Sequence (0074,104E) SQ 1
pub const ION_CONTROL_POINT_VERIFICATION_SEQUENCE: Tag = Tag::from_u32(0x0074_104E);
/// Attribute Occurrence Sequence (0074,1050) SQ 1
pub const ATTRIBUTE_OCCURRENCE_SEQUENCE: Tag = Tag::from_u32(0x0074_1050);
/// Attribute Occurrence Pointer (0074,1052) AT 1
pub const ATTRIBUTE_OCCURRENCE_POINTER: Tag = Tag::from_u32(0x0074_1052);
/// Attribute Item Selector (0074,1054) UL 1
pub const ATTRIBUTE_ITEM_SELECTOR: Tag = Tag::from_u32(0x0074_1054);
/// Attribute Occurrence Private Creator (0074,1056) LO 1
pub const ATTRIBUTE_OCCURRENCE_PRIVATE_CREATOR: Tag = Tag::from_u32(0x0074_1056);
/// Selector Sequence Pointer Items (0074,1057) IS 1-n
pub const SELECTOR_SEQUENCE_POINTER_ITEMS: Tag = Tag::from_u32(0x0074_1057);
/// Scheduled Procedure Step Priority (0074,1200) CS 1
pub const SCHEDULED_PROCEDURE_STEP_PRIORITY: Tag = Tag::from_u32(0x0074_1200);
/// Worklist Label (0074,1202) LO 1
pub const WORKLIST_LABEL: Tag = Tag::from_u32(0x0074_1202);
/// Procedure Step Label (0074,1204) LO 1
pub const PROCEDURE_STEP_LABEL: Tag = Tag::from_u32(0x0074_1204);
/// Scheduled Processing Parameters Sequence (0074,1210) SQ 1
pub const SCHEDULED_PROCESSING_PARAMETERS_SEQUENCE: Tag = Tag::from_u32(0x0074_1210);
/// Performed Processing Parameters Sequence (0074,1212) SQ 1
pub const PERFORMED_PROCESSING_PARAMETERS_SEQUENCE: Tag = Tag::from_u32(0x0074_1212);
/// Unified Procedure Step Performed Procedure Sequence (0074,1216) SQ 1
pub const UNIFIED_PROCEDURE_STEP_PERFORMED_PROCEDURE_SEQUENCE: Tag = Tag::from_u32(0x0074_1216);
/// Related Procedure Step Sequence (0074,1220) SQ 1, retired
pub const RELATED_PROCEDURE_STEP_SEQUENCE: Tag = Tag::from_u32(0x0074_1220);
/// Procedure Step Relationship Type (0074,1222) LO 1, retired
pub const PROCEDURE_STEP_RELATIONSHIP_TYPE: Tag = Tag::from_u32(0x0074_1222);
/// Replaced Procedure Step Sequence (0074,1224) SQ 1
pub const REPLACED_PROCEDURE_STEP_SEQUENCE: Tag = Tag::from_u32(0x0074_1224);
/// Deletion Lock (0074,1230) LO 1
pub const DELETION_LOCK: Tag = Tag::from_u32(0x0074_1230);
/// Receiving AE (0074,1234) AE 1
pub const RECEIVING_AE: Tag = Tag::from_u32(0x0074_1234);
/// Requesting AE (0074,1236) AE 1
pub const REQUESTING_AE: Tag = Tag::from_u32(0x0074_1236);
/// Reason for Cancellation (0074,1238) LT 1
pub const REASON_FOR_CANCELLATION: Tag = Tag::from_u32(0x0074_1238);
/// SCP Status (0074,1242) CS 1
pub const SCP_STATUS: Tag = Tag::from_u32(0x0074_1242);
/// Subscription List Status (0074,1244) CS 1
pub const SUBSCRIPTION_LIST_STATUS: Tag = Tag::from_u32(0x0074_1244);
/// Unified Procedure Step List Status (0074,1246) CS 1
pub const UNIFIED_PROCEDURE_STEP_LIST_STATUS: Tag = Tag::from_u32(0x0074_1246);
/// Beam Order Index (0074,1324) UL 1
pub const BEAM_ORDER_INDEX: Tag = Tag::from_u32(0x0074_1324);
/// Double Exposure Meterset (0074,1338) FD 1
pub const DOUBLE_EXPOSURE_METERSET: Tag = Tag::from_u32(0x0074_1338);
/// Double Exposure Field Delta (0074,133A) FD 4
pub const DOUBLE_EXPOSURE_FIELD_DELTA: Tag = Tag::from_u32(0x0074_133A);
/// Brachy Task Sequence (0074,1401) SQ 1
pub const BRACHY_TASK_SEQUENCE: Tag = Tag::from_u32(0x0074_1401);
/// Continuation Start Total Reference Air Kerma (0074,1402) DS 1
pub const CONTINUATION_START_TOTAL_REFERENCE_AIR_KERMA: Tag = Tag::from_u32(0x0074_1402);
/// Continuation End Total Reference Air Kerma (0074,1403) DS 1
pub const CONTINUATION_END_TOTAL_REFERENCE_AIR_KERMA: Tag = Tag::from_u32(0x0074_1403);
/// Continuation Pulse Number (0074,1404) IS 1
pub const CONTINUATION_PULSE_NUMBER: Tag = Tag::from_u32(0x0074_1404);
/// Channel Delivery Order Sequence (0074,1405) SQ 1
pub const CHANNEL_DELIVERY_ORDER_SEQUENCE: Tag = Tag::from_u32(0x0074_1405);
/// Referenced Channel Number (0074,1406) IS 1
pub const REFERENCED_CHANNEL_NUMBER: Tag = Tag::from_u32(0x0074_1406);
/// Start Cumulative Time Weight (0074,1407) DS 1
pub const START_CUMULATIVE_TIME_WEIGHT: Tag = Tag::from_u32(0x0074_1407);
/// End Cumulative Time Weight (0074,1408) DS 1
pub const END_CUMULATIVE_TIME_WEIGHT: Tag = Tag::from_u32(0x0074_1408);
/// Omitted Channel Sequence (0074,1409) SQ 1
pub const OMITTED_CHANNEL_SEQUENCE: Tag = Tag::from_u32(0x0074_1409);
/// Reason for Channel Omission (0074,140A) CS 1
pub const REASON_FOR_CHANNEL_OMISSION: Tag = Tag::from_u32(0x0074_140A);
/// Reason for Channel Omission Description (0074,140B) LO 1
pub const REASON_FOR_CHANNEL_OMISSION_DESCRIPTION: Tag = Tag::from_u32(0x0074_140B);
/// Channel Delivery Order Index (0074,140C) IS 1
pub const CHANNEL_DELIVERY_ORDER_INDEX: Tag = Tag::from_u32(0x0074_140C);
/// Channel Delivery Continuation Sequence (0074,140D) SQ 1
pub const CHANNEL_DELIVERY_CONTINUATION_SEQUENCE: Tag = Tag::from_u32(0x0074_140D);
/// Omitted Application Setup Sequence (0074,140E) SQ 1
pub const OMITTED_APPLICATION_SETUP_SEQUENCE: Tag = Tag::from_u32(0x0074_140E);
/// Implant Assembly Template Name (0076,0001) LO 1
pub const IMPLANT_ASSEMBLY_TEMPLATE_NAME: Tag = Tag::from_u32(0x0076_0001);
/// Implant Assembly Template Issuer (0076,0003) LO 1
pub const IMPLANT_ASSEMBLY_TEMPLATE_ISSUER: Tag = Tag::from_u32(0x0076_0003);
/// Implant Assembly Template Version (0076,0006) LO 1
pub const IMPLANT_ASSEMBLY_TEMPLATE_VERSION: Tag = Tag::from_u32(0x0076_0006);
/// Replaced Implant Assembly Template Sequence (0076,0008) SQ 1
pub const REPLACED_IMPLANT_ASSEMBLY_TEMPLATE_SEQUENCE: Tag = Tag::from_u32(0x0076_0008);
/// Implant Assembly Template Type (0076,000A) CS 1
pub const IMPLANT_ASSEMBLY_TEMPLATE_TYPE: Tag = Tag::from_u32(0x0076_000A);
/// Original Implant Assembly Template Sequence (0076,000C) SQ 1
pub const ORIGINAL_IMPLANT_ASSEMBLY_TEMPLATE_SEQUENCE: Tag = Tag::from_u32(0x0076_000C);
/// Derivation Implant Assembly Template Sequence (0076,000E) SQ 1
pub const DERIVATION_IMPLANT_ASSEMBLY_TEMPLATE_SEQUENCE: Tag = Tag::from_u32(0x0076_000E);
/// Implant Assembly Template Target Anatomy Sequence (0076,0010) SQ 1
pub const IMPLANT_ASSEMBLY_TEMPLATE_TARGET_ANATOMY_SEQUENCE: Tag = Tag::from_u32(0x0076_0010);
/// Procedure Type Code Sequence (0076,0020) SQ 1
pub const PROCEDURE_TYPE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0076_0020);
/// Surgical Technique (0076,0030) LO 1
pub const SURGICAL_TECHNIQUE: Tag = Tag::from_u32(0x0076_0030);
/// Component Types Sequence (0076,0032) SQ 1
pub const COMPONENT_TYPES_SEQUENCE: Tag = Tag::from_u32(0x0076_0032);
/// Component Type Code Sequence (0076,0034) SQ 1
pub const COMPONENT_TYPE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0076_0034);
/// Exclusive Component Type (0076,0036) CS 1
pub const EXCLUSIVE_COMPONENT_TYPE: Tag = Tag::from_u32(0x0076_0036);
/// Mandatory Component Type (0076,0038) CS 1
pub const MANDATORY_COMPONENT_TYPE: Tag = Tag::from_u32(0x0076_0038);
/// Component Sequence (0076,0040) SQ 1
pub const COMPONENT_SEQUENCE: Tag = Tag::from_u32(0x0076_0040);
/// Component ID (0076,0055) US 1
pub const COMPONENT_ID: Tag = Tag::from_u32(0x0076_0055);
/// Component Assembly Sequence (0076,0060) SQ 1
pub const COMPONENT_ASSEMBLY_SEQUENCE: Tag = Tag::from_u32(0x0076_0060);
/// Component 1 Referenced ID (0076,0070) US 1
pub const COMPONENT_1_REFERENCED_ID: Tag = Tag::from_u32(0x0076_0070);
/// Component 1 Referenced Mating Feature Set ID (0076,0080) US 1
pub const COMPONENT_1_REFERENCED_MATING_FEATURE_SET_ID: Tag = Tag::from_u32(0x0076_0080);
/// Component 1 Referenced Mating Feature ID (0076,0090) US 1
pub const COMPONENT_1_REFERENCED_MATING_FEATURE_ID: Tag = Tag::from_u32(0x0076_0090);
/// Component 2 Referenced ID (0076,00A0) US 1
pub const COMPONENT_2_REFERENCED_ID: Tag = Tag::from_u32(0x0076_00A0);
/// Component 2 Referenced Mating Feature Set ID (0076,00B0) US 1
pub const COMPONENT_2_REFERENCED_MATING_FEATURE_SET_ID: Tag = Tag::from_u32(0x0076_00B0);
/// Component 2 Referenced Mating Feature ID (0076,00C0) US 1
pub const COMPONENT_2_REFERENCED_MATING_FEATURE_ID: Tag = Tag::from_u32(0x0076_00C0);
/// Implant Template Group Name (0078,0001) LO 1
pub const IMPLANT_TEMPLATE_GROUP_NAME: Tag = Tag::from_u32(0x0078_0001);
/// Implant Template Group Description (0078,0010) ST 1
pub const IMPLANT_TEMPLATE_GROUP_DESCRIPTION: Tag = Tag::from_u32(0x0078_0010);
/// Implant Template Group Issuer (0078,0020) LO 1
pub const IMPLANT_TEMPLATE_GROUP_ISSUER: Tag = Tag::from_u32(0x0078_0020);
/// Implant Template Group Version (0078,0024) LO 1
pub const IMPLANT_TEMPLATE_GROUP_VERSION: Tag = Tag::from_u32(0x0078_0024);
/// Replaced Implant Template Group Sequence (0078,0026) SQ 1
pub const REPLACED_IMPLANT_TEMPLATE_GROUP_SEQUENCE: Tag = Tag::from_u32(0x0078_0026);
/// Implant Template Group Target Anatomy Sequence (0078,0028) SQ 1
pub const IMPLANT_TEMPLATE_GROUP_TARGET_ANATOMY_SEQUENCE: Tag = Tag::from_u32(0x0078_0028);
/// Implant Template Group Members Sequence (0078,002A) SQ 1
pub const IMPLANT_TEMPLATE_GROUP_MEMBERS_SEQUENCE: Tag = Tag::from_u32(0x0078_002A);
/// Implant Template Group Member ID (0078,002E) US 1
pub const IMPLANT_TEMPLATE_GROUP_MEMBER_ID: Tag = Tag::from_u32(0x0078_002E);
/// 3D Implant Template Group Member Matching Point (0078,0050) FD 3
pub const THREE_D_IMPLANT_TEMPLATE_GROUP_MEMBER_MATCHING_POINT: Tag = Tag::from_u32(0x0078_0050);
/// 3D Implant Template Group Member Matching Axes (0078,0060) FD 9
pub const THREE_D_IMPLANT_TEMPLATE_GROUP_MEMBER_MATCHING_AXES: Tag = Tag::from_u32(0x0078_0060);
/// Implant Template Group Member Matching 2D Coordinates Sequence (0078,0070) SQ 1
pub const IMPLANT_TEMPLATE_GROUP_MEMBER_MATCHING_2D_COORDINATES_SEQUENCE: Tag = Tag::from_u32(0x0078_0070);
/// 2D Implant Template Group Member Matching Point (0078,0090) FD 2
pub const TWO_D_IMPLANT_TEMPLATE_GROUP_MEMBER_MATCHING_POINT: Tag = Tag::from_u32(0x0078_0090);
/// 2D Implant Template Group Member Matching Axes (0078,00A0) FD 4
pub const TWO_D_IMPLANT_TEMPLATE_GROUP_MEMBER_MATCHING_AXES: Tag = Tag::from_u32(0x0078_00A0);
/// Implant Template Group Variation Dimension Sequence (0078,00B0) SQ 1
pub const IMPLANT_TEMPLATE_GROUP_VARIATION_DIMENSION_SEQUENCE: Tag = Tag::from_u32(0x0078_00B0);
/// Implant Template Group Variation Dimension Name (0078,00B2) LO 1
pub const IMPLANT_TEMPLATE_GROUP_VARIATION_DIMENSION_NAME: Tag = Tag::from_u32(0x0078_00B2);
/// Implant Template Group Variation Dimension Rank Sequence (0078,00B4) SQ 1
pub const IMPLANT_TEMPLATE_GROUP_VARIATION_DIMENSION_RANK_SEQUENCE: Tag = Tag::from_u32(0x0078_00B4);
/// Referenced Implant Template Group Member ID (0078,00B6) US 1
pub const REFERENCED_IMPLANT_TEMPLATE_GROUP_MEMBER_ID: Tag = Tag::from_u32(0x0078_00B6);
/// Implant Template Group Variation Dimension Rank (0078,00B8) US 1
pub const IMPLANT_TEMPLATE_GROUP_VARIATION_DIMENSION_RANK: Tag = Tag::from_u32(0x0078_00B8);
/// Surface Scan Acquisition Type Code Sequence (0080,0001) SQ 1
pub const SURFACE_SCAN_ACQUISITION_TYPE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0080_0001);
/// Surface Scan Mode Code Sequence (0080,0002) SQ 1
pub const SURFACE_SCAN_MODE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0080_0002);
/// Registration Method Code Sequence (0080,0003) SQ 1
pub const REGISTRATION_METHOD_CODE_SEQUENCE: Tag = Tag::from_u32(0x0080_0003);
/// Shot Duration Time (0080,0004) FD 1
pub const SHOT_DURATION_TIME: Tag = Tag::from_u32(0x0080_0004);
/// Shot Offset Time (0080,0005) FD 1
pub const SHOT_OFFSET_TIME: Tag = Tag::from_u32(0x0080_0005);
/// Surface Point Presentation Value Data (0080,0006) US 1-n
pub const SURFACE_POINT_PRESENTATION_VALUE_DATA: Tag = Tag::from_u32(0x0080_0006);
/// Surface Point Color CIELab Value Data (0080,0007) US 3-3n
pub const SURFACE_POINT_COLOR_CIE_LAB_VALUE_DATA: Tag = Tag::from_u32(0x0080_0007);
/// UV Mapping Sequence (0080,0008) SQ 1
pub const UV_MAPPING_SEQUENCE: Tag = Tag::from_u32(0x0080_0008);
/// Texture Label (0080,0009) SH 1
pub const TEXTURE_LABEL: Tag = Tag::from_u32(0x0080_0009);
/// U Value Data (0080,0010) OF 1
pub const U_VALUE_DATA: Tag = Tag::from_u32(0x0080_0010);
/// V Value Data (0080,0011) OF 1
pub const V_VALUE_DATA: Tag = Tag::from_u32(0x0080_0011);
/// Referenced Texture Sequence (0080,0012) SQ 1
pub const REFERENCED_TEXTURE_SEQUENCE: Tag = Tag::from_u32(0x0080_0012);
/// Referenced Surface Data Sequence (0080,0013) SQ 1
pub const REFERENCED_SURFACE_DATA_SEQUENCE: Tag = Tag::from_u32(0x0080_0013);
/// Assessment Summary (0082,0001) CS 1
pub const ASSESSMENT_SUMMARY: Tag = Tag::from_u32(0x0082_0001);
/// Assessment Summary Description (0082,0003) UT 1
pub const ASSESSMENT_SUMMARY_DESCRIPTION: Tag = Tag::from_u32(0x0082_0003);
/// Assessed SOP Instance Sequence (0082,0004) SQ 1
pub const ASSESSED_SOP_INSTANCE_SEQUENCE: Tag = Tag::from_u32(0x0082_0004);
/// Referenced Comparison SOP Instance Sequence (0082,0005) SQ 1
pub const REFERENCED_COMPARISON_SOP_INSTANCE_SEQUENCE: Tag = Tag::from_u32(0x0082_0005);
/// Number of Assessment Observations (0082,0006) UL 1
pub const NUMBER_OF_ASSESSMENT_OBSERVATIONS: Tag = Tag::from_u32(0x0082_0006);
/// Assessment Observations Sequence (0082,0007) SQ 1
pub const ASSESSMENT_OBSERVATIONS_SEQUENCE: Tag = Tag::from_u32(0x0082_0007);
/// Observation Significance (0082,0008) CS 1
pub const OBSERVATION_SIGNIFICANCE: Tag = Tag::from_u32(0x0082_0008);
/// Observation Description (0082,000A) UT 1
pub const OBSERVATION_DESCRIPTION: Tag = Tag::from_u32(0x0082_000A);
/// Structured Constraint Observation Sequence (0082,000C) SQ 1
pub const STRUCTURED_CONSTRAINT_OBSERVATION_SEQUENCE: Tag = Tag::from_u32(0x0082_000C);
/// Assessed Attribute Value Sequence (0082,0010) SQ 1
pub const ASSESSED_ATTRIBUTE_VALUE_SEQUENCE: Tag = Tag::from_u32(0x0082_0010);
/// Assessment Set ID (0082,0016) LO 1
pub const ASSESSMENT_SET_ID: Tag = Tag::from_u32(0x0082_0016);
/// Assessment Requester Sequence (0082,0017) SQ 1
pub const ASSESSMENT_REQUESTER_SEQUENCE: Tag = Tag::from_u32(0x0082_0017);
/// Selector Attribute Name (0082,0018) LO 1
pub const SELECTOR_ATTRIBUTE_NAME: Tag = Tag::from_u32(0x0082_0018);
/// Selector Attribute Keyword (0082,0019) LO 1
pub const SELECTOR_ATTRIBUTE_KEYWORD: Tag = Tag::from_u32(0x0082_0019);
/// Assessment Type Code Sequence (0082,0021) SQ 1
pub const ASSESSMENT_TYPE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0082_0021);
/// Observation Basis Code Sequence (0082,0022) SQ 1
pub const OBSERVATION_BASIS_CODE_SEQUENCE: Tag = Tag::from_u32(0x0082_0022);
/// Assessment Label (0082,0023) LO 1
pub const ASSESSMENT_LABEL: Tag = Tag::from_u32(0x0082_0023);
/// Constraint Type (0082,0032) CS 1
pub const CONSTRAINT_TYPE: Tag = Tag::from_u32(0x0082_0032);
/// Specification Selection Guidance (0082,0033) UT 1
pub const SPECIFICATION_SELECTION_GUIDANCE: Tag = Tag::from_u32(0x0082_0033);
/// Constraint Value Sequence (0082,0034) SQ 1
pub const CONSTRAINT_VALUE_SEQUENCE: Tag = Tag::from_u32(0x0082_0034);
/// Recommended Default Value Sequence (0082,0035) SQ 1
pub const RECOMMENDED_DEFAULT_VALUE_SEQUENCE: Tag = Tag::from_u32(0x0082_0035);
/// Constraint Violation Significance (0082,0036) CS 1
pub const CONSTRAINT_VIOLATION_SIGNIFICANCE: Tag = Tag::from_u32(0x0082_0036);
/// Constraint Violation Condition (0082,0037) UT 1
pub const CONSTRAINT_VIOLATION_CONDITION: Tag = Tag::from_u32(0x0082_0037);
/// Modifiable Constraint Flag (0082,0038) CS 1
pub const MODIFIABLE_CONSTRAINT_FLAG: Tag = Tag::from_u32(0x0082_0038);
/// Storage Media File-set ID (0088,0130) SH 1
pub const STORAGE_MEDIA_FILE_SET_ID: Tag = Tag::from_u32(0x0088_0130);
/// Storage Media File-set UID (0088,0140) UI 1
pub const STORAGE_MEDIA_FILE_SET_UID: Tag = Tag::from_u32(0x0088_0140);
/// Icon Image Sequence (0088,0200) SQ 1
pub const ICON_IMAGE_SEQUENCE: Tag = Tag::from_u32(0x0088_0200);
/// Topic Title (0088,0904) LO 1, retired
pub const TOPIC_TITLE: Tag = Tag::from_u32(0x0088_0904);
/// Topic Subject (0088,0906) ST 1, retired
pub const TOPIC_SUBJECT: Tag = Tag::from_u32(0x0088_0906);
/// Topic Author (0088,0910) LO 1, retired
pub const TOPIC_AUTHOR: Tag = Tag::from_u32(0x0088_0910);
/// Topic Keywords (0088,0912) LO 1-32, retired
pub const TOPIC_KEYWORDS: Tag = Tag::from_u32(0x0088_0912);
/// SOP Instance Status (0100,0410) CS 1
pub const SOP_INSTANCE_STATUS: Tag = Tag::from_u32(0x0100_0410);
/// SOP Authorization DateTime (0100,0420) DT 1
pub const SOP_AUTHORIZATION_DATE_TIME: Tag = Tag::from_u32(0x0100_0420);
/// SOP Authorization Comment (0100,0424) LT 1
pub const SOP_AUTHORIZATION_COMMENT: Tag = Tag::from_u32(0x0100_0424);
/// Authorization Equipment Certification Number (0100,0426) LO 1
pub const AUTHORIZATION_EQUIPMENT_CERTIFICATION_NUMBER: Tag = Tag::from_u32(0x0100_0426);
/// MAC ID Number (0400,0005) US 1
pub const MACID_NUMBER: Tag = Tag::from_u32(0x0400_0005);
/// MAC Calculation Transfer Syntax UID (0400,0010) UI 1
pub const MAC_CALCULATION_TRANSFER_SYNTAX_UID: Tag = Tag::from_u32(0x0400_0010);
/// MAC Algorithm (0400,0015) CS 1
pub const MAC_ALGORITHM: Tag = Tag::from_u32(0x0400_0015);
/// Data Elements Signed (0400,0020) AT 1-n
pub const DATA_ELEMENTS_SIGNED: Tag = Tag::from_u32(0x0400_0020);
/// Digital Signature UID (0400,0100) UI 1
pub const DIGITAL_SIGNATURE_UID: Tag = Tag::from_u32(0x0400_0100);
/// Digital Signature DateTime (0400,0105) DT 1
pub const DIGITAL_SIGNATURE_DATE_TIME: Tag = Tag::from_u32(0x0400_0105);
/// Certificate Type (0400,0110) CS 1
pub const CERTIFICATE_TYPE: Tag = Tag::from_u32(0x0400_0110);
/// Certificate of Signer (0400,0115) OB 1
pub const CERTIFICATE_OF_SIGNER: Tag = Tag::from_u32(0x0400_0115);
/// Signature (0400,0120) OB 1
pub const SIGNATURE: Tag = Tag::from_u32(0x0400_0120);
/// Certified Timestamp Type (0400,0305) CS 1
pub const CERTIFIED_TIMESTAMP_TYPE: Tag = Tag::from_u32(0x0400_0305);
/// Certified Timestamp (0400,0310) OB 1
pub const CERTIFIED_TIMESTAMP: Tag = Tag::from_u32(0x0400_0310);
/// Digital Signature Purpose Code Sequence (0400,0401) SQ 1
pub const DIGITAL_SIGNATURE_PURPOSE_CODE_SEQUENCE: Tag = Tag::from_u32(0x0400_0401);
/// Referenced Digital Signature Sequence (0400,0402) SQ 1
pub const REFERENCED_DIGITAL_SIGNATURE_SEQUENCE: Tag = Tag::from_u32(0x0400_0402);
/// Referenced SOP Instance MAC Sequence (0400,0403) SQ 1
pub const REFERENCED_SOP_INSTANCE_MAC_SEQUENCE: Tag = Tag::from_u32(0x0400_0403);
/// MAC (0400,0404) OB 1
pub const MAC: Tag = Tag::from_u32(0x0400_0404);
/// Encrypted Attributes Sequence (0400,0500) SQ 1
pub const ENCRYPTED_ATTRIBUTES_SEQUENCE: Tag = Tag::from_u32(0x0400_0500);
/// Encrypted Content Transfer Syntax UID (0400,0510) UI 1
pub const ENCRYPTED_CONTENT_TRANSFER_SYNTAX_UID: Tag = Tag::from_u32(0x0400_0510);
/// Encrypted Content (0400,0520) OB 1
pub const ENCRYPTED_CONTENT: Tag = Tag::from_u32(0x0400_0520);
/// Modified Attributes Sequence (0400,0550) SQ 1
pub const MODIFIED_ATTRIBUTES_SEQUENCE: Tag = Tag::from_u32(0x0400_0550);
/// Nonconforming Modified Attributes Sequence (0400,0551) SQ 1
pub const NONCONFORMING_MODIFIED_ATTRIBUTES_SEQUENCE: Tag = Tag::from_u32(0x0400_0551);
/// Nonconforming Data Element Value (0400,0552) OB 1
pub const NONCONFORMING_DATA_ELEMENT_VALUE: Tag = Tag::from_u32(0x0400_0552);
/// Original Attributes Sequence (0400,0561) SQ 1
pub const ORIGINAL_ATTRIBUTES_SEQUENCE: Tag = Tag::from_u32(0x0400_0561);
/// Attribute Modification DateTime (0400,0562) DT 1
pub const ATTRIBUTE_MODIFICATION_DATE_TIME: Tag = Tag::from_u32(0x0400_0562);
/// Modifying System (0400,0563) LO 1
pub const MODIFYING_SYSTEM: Tag = Tag::from_u32(0x0400_0563);
/// Source of Previous Values (0400,0564) LO 1
pub const SOURCE_OF_PREVIOUS_VALUES: Tag = Tag::from_u32(0x0400_0564);
/// Reason for the Attribute Modification (0400,0565) CS 1
pub const REASON_FOR_THE_ATTRIBUTE_MODIFICATION: Tag = Tag::from_u32(0x0400_0565);
/// Instance Origin Status (0400,0600) CS 1
pub const INSTANCE_ORIGIN_STATUS: Tag = Tag::from_u32(0x0400_0600);
/// Run Length Triplet (1000,xxx1) US 3, retired
pub const RUN_LENGTH_TRIPLET: Tag = Tag::from_u32(0x1000_0001);
/// Huffman Table Size (1000,xxx2) US 1, retired
pub const HUFFMAN_TABLE_SIZE: Tag = Tag::from_u32(0x1000_0002);
/// Huffman Table Triplet (1000,xxx3) US 3, retired
pub const HUFFMAN_TABLE_TRIPLET: Tag = Tag::from_u32(0x1000_0003);
/// Shift Table Size (1000,xxx4) US 1, retired
pub const SHIFT_TABLE_SIZE: Tag = Tag::from_u32(0x1000_0004);
/// Shift Table Triplet (1000,xxx5) US 3, retired
pub const SHIFT_TABLE_TRIPLET: Tag = Tag::from_u32(0x1000_0005);
/// Escape Triplet (1000,xxx0) US 3, retired
pub const ESCAPE_TRIPLET: Tag = Tag::from_u32(0x1000_0010);
/// Zonal Map (1010,xxxx) US 1-n, retired
pub const ZONAL_MAP: Tag = Tag::from_u32(0x1010_0001);
/// Number of Copies (2000,0010) IS 1
pub const NUMBER_OF_COPIES: Tag = Tag::from_u32(0x2000_0010);
/// Printer Configuration Sequence (2000,001E) SQ 1
pub const PRINTER_CONFIGURATION_SEQUENCE: Tag = Tag::from_u32(0x2000_001E);
/// Print Priority (2000,0020) CS 1
pub const PRINT_PRIORITY: Tag = Tag::from_u32(0x2000_0020);
/// Medium Type (2000,0030) CS 1
pub const MEDIUM_TYPE: Tag = Tag::from_u32(0x2000_0030);
/// Film Destination (2000,0040) CS 1
pub const FILM_DESTINATION: Tag = Tag::from_u32(0x2000_0040);
/// Film Session Label (2000,0050) LO 1
pub const FILM_SESSION_LABEL: Tag = Tag::from_u32(0x2000_0050);
/// Memory Allocation (2000,0060) IS 1
pub const MEMORY_ALLOCATION: Tag = Tag::from_u32(0x2000_0060);
/// Maximum Memory Allocation (2000,0061) IS 1
pub const MAXIMUM_MEMORY_ALLOCATION: Tag = Tag::from_u32(0x2000_0061);
/// Color Image Printing Flag (2000,0062) CS 1, retired
pub const COLOR_IMAGE_PRINTING_FLAG: Tag = Tag::from_u32(0x2000_0062);
/// Collation Flag (2000,0063) CS 1, retired
pub const COLLATION_FLAG: Tag = Tag::from_u32(0x2000_0063);
/// Annotation Flag (2000,0065) CS 1, retired
pub const ANNOTATION_FLAG: Tag = Tag::from_u32(0x2000_0065);
/// Image Overlay Flag (2000,0067) CS 1, retired
pub const IMAGE_OVERLAY_FLAG: Tag = Tag::from_u32(0x2000_0067);
/// Presentation LUT Flag (2000,0069) CS 1, retired
pub const PRESENTATION_LUT_FLAG: Tag = Tag::from_u32(0x2000_0069);
/// Image Box Presentation LUT Flag (2000,006A) CS 1, retired
pub const IMAGE_BOX_PRESENTATION_LUT_FLAG: Tag = Tag::from_u32(0x2000_006A);
/// Memory Bit Depth (2000,00A0) US 1
pub const MEMORY_BIT_DEPTH: Tag = Tag::from_u32(0x2000_00A0);
/// Printing Bit Depth (2000,00A1) US 1
pub const PRINTING_BIT_DEPTH: Tag = Tag::from_u32(0x2000_00A1);
/// Media Installed Sequence (2000,00A2) SQ 1
pub const MEDIA_INSTALLED_SEQUENCE: Tag = Tag::from_u32(0x2000_00A2);
/// Other Media Available Sequence (2000,00A4) SQ 1
pub const OTHER_MEDIA_AVAILABLE_SEQUENCE: Tag = Tag::from_u32(0x2000_00A4);
/// Supported Image Display Formats Sequence (2000,00A8) SQ 1
pub const SUPPORTED_IMAGE_DISPLAY_FORMATS_SEQUENCE: Tag = Tag::from_u32(0x2000_00A8);
/// Referenced Film Box Sequence (2000,0500) SQ 1
pub const REFERENCED_FILM_BOX_SEQUENCE: Tag = Tag::from_u32(0x2000_0500);
/// Referenced Stored Print Sequence (2000,0510) SQ 1, retired
pub const REFERENCED_STORED_PRINT_SEQUENCE: Tag = Tag::from_u32(0x2000_0510);
/// Image Display Format (2010,0010) ST 1
pub const IMAGE_DISPLAY_FORMAT: Tag = Tag::from_u32(0x2010_0010);
/// Annotation Display Format ID (2010,0030) CS 1
pub const ANNOTATION_DISPLAY_FORMAT_ID: Tag = Tag::from_u32(0x2010_0030);
/// Film Orientation (2010,0040) CS 1
pub const FILM_ORIENTATION: Tag = Tag::from_u32(0x2010_0040);
/// Film Size ID (2010,0050) CS 1
pub const FILM_SIZE_ID: Tag = Tag::from_u32(0x2010_0050);
/// Printer Resolution ID (2010,0052) CS 1
pub const PRINTER_RESOLUTION_ID: Tag = Tag::from_u32(0x2010_0052);
/// Default Printer Resolution ID (2010,0054) CS 1
pub const DEFAULT_PRINTER_RESOLUTION_ID: Tag = Tag::from_u32(0x2010_0054);
/// Magnification Type (2010,0060) CS 1
pub const MAGNIFICATION_TYPE: Tag = Tag::from_u32(0x2010_0060);
/// Smoothing Type (2010,0080) CS 1
pub const SMOOTHING_TYPE: Tag = Tag::from_u32(0x2010_0080);
/// Default Magnification Type (2010,00A6) CS 1
pub const DEFAULT_MAGNIFICATION_TYPE: Tag = Tag::from_u32(0x2010_00A6);
/// Other Magnification Types Available (2010,00A7) CS 1-n
pub const OTHER_MAGNIFICATION_TYPES_AVAILABLE: Tag = Tag::from_u32(0x2010_00A7);
/// Default Smoothing Type (2010,00A8) CS 1
pub const DEFAULT_SMOOTHING_TYPE: Tag = Tag::from_u32(0x2010_00A8);
/// Other Smoothing Types Available (2010,00A9) CS 1-n
pub const OTHER_SMOOTHING_TYPES_AVAILABLE: Tag = Tag::from_u32(0x2010_00A9);
/// Border Density (2010,0100) CS 1
pub const BORDER_DENSITY: Tag = Tag::from_u32(0x2010_0100);
/// Empty Image Density (2010,0110) CS 1
pub const EMPTY_IMAGE_DENSITY: Tag = Tag::from_u32(0x2010_0110);
/// Min Density (2010,0120) US 1
pub const MIN_DENSITY: Tag = Tag::from_u32(0x2010_0120);
/// Max Density (2010,0130) US 1
pub const MAX_DENSITY: Tag = Tag::from_u32(0x2010_0130);
/// Trim (2010,0140) CS 1
pub const TRIM: Tag = Tag::from_u32(0x2010_0140);
/// Configuration Information (2010,0150) ST 1
pub const CONFIGURATION_INFORMATION: Tag = Tag::from_u32(0x2010_0150);
/// Configuration Information Description (2010,0152) LT 1
pub const CONFIGURATION_INFORMATION_DESCRIPTION: Tag = Tag::from_u32(0x2010_0152);
/// Maximum Collated Films (2010,0154) IS 1
pub const MAXIMUM_COLLATED_FILMS: Tag = Tag::from_u32(0x2010_0154);
/// Illumination (2010,015E) US 1
pub const ILLUMINATION: Tag = Tag::from_u32(0x2010_015E);
/// Reflected Ambient Light (2010,0160) US 1
pub const REFLECTED_AMBIENT_LIGHT: Tag = Tag::from_u32(0x2010_0160);
/// Printer Pixel Spacing (2010,0376) DS 2
pub const PRINTER_PIXEL_SPACING: Tag = Tag::from_u32(0x2010_0376);
/// Referenced Film Session Sequence (2010,0500) SQ 1
pub const REFERENCED_FILM_SESSION_SEQUENCE: Tag = Tag::from_u32(0x2010_0500);
/// Referenced Image Box Sequence (2010,0510) SQ 1
pub const REFERENCED_IMAGE_BOX_SEQUENCE: Tag = Tag::from_u32(0x2010_0510);
/// Referenced Basic Annotation Box Sequence (2010,0520) SQ 1
pub const REFERENCED_BASIC_ANNOTATION_BOX_SEQUENCE: Tag = Tag::from_u32(0x2010_0520);
/// Image Box Position (2020,0010) US 1
pub const IMAGE_BOX_POSITION: Tag = Tag::from_u32(0x2020_0010);
/// Polarity (2020,0020) CS 1
pub const POLARITY: Tag = Tag::from_u32(0x2020_0020);
/// Requested Image Size (2020,0030) DS 1
pub const REQUESTED_IMAGE_SIZE: Tag = Tag::from_u32(0x2020_0030);
/// Requested Decimate/Crop Behavior (2020,0040) CS 1
pub const REQUESTED_DECIMATE_CROP_BEHAVIOR: Tag = Tag::from_u32(0x2020_0040);
/// Requested Resolution ID (2020,0050) CS 1
pub const REQUESTED_RESOLUTION_ID: Tag = Tag::from_u32(0x2020_0050);
/// Requested Image Size Flag (2020,00A0) CS 1
pub const REQUESTED_IMAGE_SIZE_FLAG: Tag = Tag::from_u32(0x2020_00A0);
/// Decimate/Crop Result (2020,00A2) CS 1
pub const DECIMATE_CROP_RESULT: Tag = Tag::from_u32(0x2020_00A2);
/// Basic Grayscale Image Sequence (2020,0110) SQ 1
pub const BASIC_GRAYSCALE_IMAGE_SEQUENCE: Tag = Tag::from_u32(0x2020_0110);
/// Basic Color Image Sequence (2020,0111) SQ 1
pub const BASIC_COLOR_IMAGE_SEQUENCE: Tag = Tag::from_u32(0x2020_0111);
/// Referenced Image Overlay Box Sequence (2020,0130) SQ 1, retired
pub const REFERENCED_IMAGE_OVERLAY_BOX_SEQUENCE: Tag = Tag::from_u32(0x2020_0130);
/// Referenced VOI LUT Box Sequence (2020,0140) SQ 1, retired
pub const REFERENCED_VOILUT_BOX_SEQUENCE: Tag = Tag::from_u32(0x2020_0140);
/// Annotation Position (2030,0010) US 1
pub const ANNOTATION_POSITION: Tag = Tag::from_u32(0x2030_0010);
/// Text String (2030,0020) LO 1
pub const TEXT_STRING: Tag = Tag::from_u32(0x2030_0020);
/// Referenced Overlay Plane Sequence (2040,0010) SQ 1, retired
pub const REFERENCED_OVERLAY_PLANE_SEQUENCE: Tag = Tag::from_u32(0x2040_0010);
/// Referenced Overlay Plane Groups (2040,0011) US 1-99, retired
pub const REFERENCED_OVERLAY_PLANE_GROUPS: Tag = Tag::from_u32(0x2040_0011);
/// Overlay Pixel Data Sequence (2040,0020) SQ 1, retired
pub const OVERLAY_PIXEL_DATA_SEQUENCE: Tag = Tag::from_u32(0x2040_0020);
/// Overlay Magnification Type (2040,0060) CS 1, retired
pub const OVERLAY_MAGNIFICATION_TYPE: Tag = Tag::from_u32(0x2040_0060);
/// Overlay Smoothing Type (2040,0070) CS 1, retired
pub const OVERLAY_SMOOTHING_TYPE: Tag = Tag::from_u32(0x2040_0070);
/// Overlay or Image Magnification (2040,0072) CS 1, retired
pub const OVERLAY_OR_IMAGE_MAGNIFICATION: Tag = Tag::from_u32(0x2040_0072);
/// Magnify to Number of Columns (2040,0074) US 1, retired
pub const MAGNIFY_TO_NUMBER_OF_COLUMNS: Tag = Tag::from_u32(0x2040_0074);
/// Overlay Foreground Density (2040,0080) CS 1, retired
pub const OVERLAY_FOREGROUND_DENSITY: Tag = Tag::from_u32(0x2040_0080);
/// Overlay Background Density (2040,0082) CS 1, retired
pub const OVERLAY_BACKGROUND_DENSITY: Tag = Tag::from_u32(0x2040_0082);
/// Overlay Mode (2040,0090) CS 1, retired
pub const OVERLAY_MODE: Tag = Tag::from_u32(0x2040_0090);
/// Threshold Density (2040,0100) CS 1, retired
pub const THRESHOLD_DENSITY: Tag = Tag::from_u32(0x2040_0100);
/// Referenced Image Box Sequence (Retired) (2040,0500) SQ 1, retired
pub const REFERENCED_IMAGE_BOX_SEQUENCE_RETIRED: Tag = Tag::from_u32(0x2040_0500);
/// Presentation LUT Sequence (2050,0010) SQ 1
pub const PRESENTATION_LUT_SEQUENCE: Tag = Tag::from_u32(0x2050_0010);
/// Presentation LUT Shape (2050,0020) CS 1
pub const PRESENTATION_LUT_SHAPE: Tag = Tag::from_u32(0x2050_0020);
/// Referenced Presentation LUT Sequence (2050,0500) SQ 1
pub const REFERENCED_PRESENTATION_LUT_SEQUENCE: Tag = Tag::from_u32(0x2050_0500);
/// Print Job ID (2100,0010) SH 1, retired
pub const PRINT_JOB_ID: Tag = Tag::from_u32(0x2100_0010);
/// Execution Status (2100,0020) CS 1
pub const EXECUTION_STATUS: Tag = Tag::from_u32(0x2100_0020);
/// Execution Status Info (2100,0030) CS 1
pub const EXECUTION_STATUS_INFO: Tag = Tag::from_u32(0x2100_0030);
/// Creation Date (2100,0040) DA 1
pub const CREATION_DATE: Tag = Tag::from_u32(0x2100_0040);
/// Creation Time (2100,0050) TM 1
pub const CREATION_TIME: Tag = Tag::from_u32(0x2100_0050);
/// Originator (2100,0070) AE 1
pub const ORIGINATOR: Tag = Tag::from_u32(0x2100_0070);
/// Destination AE (2100,0140) AE 1
pub const DESTINATION_AE: Tag = Tag::from_u32(0x2100_0140);
/// Owner ID (2100,0160) SH 1
pub const OWNER_ID: Tag = Tag::from_u32(0x2100_0160);
/// Number of Films (2100,0170) IS 1
pub const NUMBER_OF_FILMS: Tag = Tag::from_u32(0x2100_0170);
/// Referenced Print Job Sequence (Pull Stored Print) (2100,0500) SQ 1, retired
pub const REFERENCED_PRINT_JOB_SEQUENCE_PULL_STORED_PRINT: Tag = Tag::from_u32(0x2100_0500);
/// Printer Status (2110,0010) CS 1
pub const PRINTER_STATUS: Tag = Tag::from_u32(0x2110_0010);
/// Printer Status Info (2110,0020) CS 1
pub const PRINTER_STATUS_INFO: Tag = Tag::from_u32(0x2110_0020);
/// Printer Name (2110,0030) LO 1
pub const PRINTER_NAME: Tag = Tag::from_u32(0x2110_0030);
/// Print Queue ID (2110,0099) SH 1, retired
pub const PRINT_QUEUE_ID: Tag = Tag::from_u32(0x2110_0099);
/// Queue Status (2120,0010) CS 1, retired
pub const QUEUE_STATUS: Tag = Tag::from_u32(0x2120_0010);
/// Print Job Description Sequence (2120,0050) SQ 1, retired
pub const PRINT_JOB_DESCRIPTION_SEQUENCE: Tag = Tag::from_u32(0x2120_0050);
/// Referenced Print Job Sequence (2120,0070) SQ 1, retired
pub const REFERENCED_PRINT_JOB_SEQUENCE: Tag = Tag::from_u32(0x2120_0070);
/// Print Management Capabilities Sequence (2130,0010) SQ 1, retired
pub const PRINT_MANAGEMENT_CAPABILITIES_SEQUENCE: Tag = Tag::from_u32(0x2130_0010);
/// Printer Characteristics Sequence (2130,0015) SQ 1, retired
pub const PRINTER_CHARACTERISTICS_SEQUENCE: Tag = Tag::from_u32(0x2130_0015);
/// Film Box Content Sequence (2130,0030) SQ 1, retired
pub const FILM_BOX_CONTENT_SEQUENCE: Tag = Tag::from_u32(0x2130_0030);
/// Image Box Content Sequence (2130,0040) SQ 1, retired
pub const IMAGE_BOX_CONTENT_SEQUENCE: Tag = Tag::from_u32(0x2130_0040);
/// Annotation Content Sequence (2130,0050) SQ 1, retired
pub const ANNOTATION_CONTENT_SEQUENCE: Tag = Tag::from_u32(0x2130_0050);
/// Image Overlay Box Content Sequence (2130,0060) SQ 1, retired
pub const IMAGE_OVERLAY_BOX_CONTENT_SEQUENCE: Tag = Tag::from_u32(0x2130_0060);
/// Presentation LUT Content Sequence (2130,0080) SQ 1, retired
pub const PRESENTATION_LUT_CONTENT_SEQUENCE: Tag = Tag::from_u32(0x2130_0080);
/// Proposed Study Sequence (2130,00A0) SQ 1
pub const PROPOSED_STUDY_SEQUENCE: Tag = Tag::from_u32(0x2130_00A0);
/// Original Image Sequence (2130,00C0) SQ 1
pub const ORIGINAL_IMAGE_SEQUENCE: Tag = Tag::from_u32(0x2130_00C0);
/// Label Using Information Extracted From Instances (2200,0001) CS 1
pub const LABEL_USING_INFORMATION_EXTRACTED_FROM_INSTANCES: Tag = Tag::from_u32(0x2200_0001);
/// Label Text (2200,0002) UT 1
pub const LABEL_TEXT: Tag = Tag::from_u32(0x2200_0002);
/// Label Style Selection (2200,0003) CS 1
pub const LABEL_STYLE_SELECTION: Tag = Tag::from_u32(0x2200_0003);
/// Media Disposition (2200,0004) LT 1
pub const MEDIA_DISPOSITION: Tag = Tag::from_u32(0x2200_0004);
/// Barcode Value (2200,0005) LT 1
pub const BARCODE_VALUE: Tag = Tag::from_u32(0x2200_0005);
/// Barcode Symbology (2200,0006) CS 1
pub const BARCODE_SYMBOLOGY: Tag = Tag::from_u32(0x2200_0006);
/// Allow Media Splitting (2200,0007) CS 1
pub const ALLOW_MEDIA_SPLITTING: Tag = Tag::from_u32(0x2200_0007);
/// Include Non-DICOM Objects (2200,0008) CS 1
pub const INCLUDE_NON_DICOM_OBJECTS: Tag = Tag::from_u32(0x2200_0008);
/// Include Display Application (2200,0009) CS 1
pub const INCLUDE_DISPLAY_APPLICATION: Tag = Tag::from_u32(0x2200_0009);
/// Preserve Composite Instances After Media Creation (2200,000A) CS 1
pub const PRESERVE_COMPOSITE_INSTANCES_AFTER_MEDIA_CREATION: Tag = Tag::from_u32(0x2200_000A);
/// Total Number of Pieces of Media Created (2200,000B) US 1
pub const TOTAL_NUMBER_OF_PIECES_OF_MEDIA_CREATED: Tag = Tag::from_u32(0x2200_000B);
/// Requested Media Application Profile (2200,000C) LO 1
pub const REQUESTED_MEDIA_APPLICATION_PROFILE: Tag = Tag::from_u32(0x2200_000C);
/// Referenced Storage Media Sequence (2200,000D) SQ 1
pub const REFERENCED_STORAGE_MEDIA_SEQUENCE: Tag = Tag::from_u32(0x2200_000D);
/// Failure Attributes (2200,000E) AT 1-n
pub const FAILURE_ATTRIBUTES: Tag = Tag::from_u32(0x2200_000E);
/// Allow Lossy Compression (2200,000F) CS 1
pub const ALLOW_LOSSY_COMPRESSION: Tag = Tag::from_u32(0x2200_000F);
/// Request Priority (2200,0020) CS 1
pub const REQUEST_PRIORITY: Tag = Tag::from_u32(0x2200_0020);
/// RT Image Label (3002,0002) SH 1
pub const RT_IMAGE_LABEL: Tag = Tag::from_u32(0x3002_0002);
/// RT Image Name (3002,0003) LO 1
pub const RT_IMAGE_NAME: Tag = Tag::from_u32(0x3002_0003);
/// RT Image Description (3002,0004) ST 1
pub const RT_IMAGE_DESCRIPTION: Tag = Tag::from_u32(0x3002_0004);
/// Reported Values Origin (3002,000A) CS 1
pub const REPORTED_VALUES_ORIGIN: Tag = Tag::from_u32(0x3002_000A);
/// RT Image Plane (3002,000C) CS 1
pub const RT_IMAGE_PLANE: Tag = Tag::from_u32(0x3002_000C);
/// X-Ray Image Receptor Translation (3002,000D) DS 3
pub const X_RAY_IMAGE_RECEPTOR_TRANSLATION: Tag = Tag::from_u32(0x3002_000D);
/// X-Ray Image Receptor Angle (3002,000E) DS 1
pub const X_RAY_IMAGE_RECEPTOR_ANGLE: Tag = Tag::from_u32(0x3002_000E);
/// RT Image Orientation (3002,0010) DS 6
pub const RT_IMAGE_ORIENTATION: Tag = Tag::from_u32(0x3002_0010);
/// Image Plane Pixel Spacing (3002,0011) DS 2
pub const IMAGE_PLANE_PIXEL_SPACING: Tag = Tag::from_u32(0x3002_0011);
/// RT Image Position (3002,0012) DS 2
pub const RT_IMAGE_POSITION: Tag = Tag::from_u32(0x3002_0012);
/// Radiation Machine Name (3002,0020) SH 1
pub const RADIATION_MACHINE_NAME: Tag = Tag::from_u32(0x3002_0020);
/// Radiation Machine SAD (3002,0022) DS 1
pub const RADIATION_MACHINE_SAD: Tag = Tag::from_u32(0x3002_0022);
/// Radiation Machine SSD (3002,0024) DS 1
pub const RADIATION_MACHINE_SSD: Tag = Tag::from_u32(0x3002_0024);
/// RT Image SID (3002,0026) DS 1
pub const RT_IMAGE_SID: Tag = Tag::from_u32(0x3002_0026);
/// Source to Reference Object Distance (3002,0028) DS 1
pub const SOURCE_TO_REFERENCE_OBJECT_DISTANCE: Tag = Tag::from_u32(0x3002_0028);
/// Fraction Number (3002,0029) IS 1
pub const FRACTION_NUMBER: Tag = Tag::from_u32(0x3002_0029);
/// Exposure Sequence (3002,0030) SQ 1
pub const EXPOSURE_SEQUENCE: Tag = Tag::from_u32(0x3002_0030);
/// Meterset Exposure (3002,0032) DS 1
pub const METERSET_EXPOSURE: Tag = Tag::from_u32(0x3002_0032);
/// Diaphragm Position (3002,0034) DS 4
pub const DIAPHRAGM_POSITION: Tag = Tag::from_u32(0x3002_0034);
/// Fluence Map Sequence (3002,0040) SQ 1
pub const FLUENCE_MAP_SEQUENCE: Tag = Tag::from_u32(0x3002_0040);
/// Fluence Data Source (3002,0041) CS 1
pub const FLUENCE_DATA_SOURCE: Tag = Tag::from_u32(0x3002_0041);
/// Fluence Data Scale (3002,0042) DS 1
pub const FLUENCE_DATA_SCALE: Tag = Tag::from_u32(0x3002_0042);
/// Primary Fluence Mode Sequence (3002,0050) SQ 1
pub const PRIMARY_FLUENCE_MODE_SEQUENCE: Tag = Tag::from_u32(0x3002_0050);
/// Fluence Mode (3002,0051) CS 1
pub const FLUENCE_MODE: Tag = Tag::from_u32(0x3002_0051);
/// Fluence Mode ID (3002,0052) SH 1
pub const FLUENCE_MODE_ID: Tag = Tag::from_u32(0x3002_0052);
/// Selected Frame Number (3002,0100) IS 1
pub const SELECTED_FRAME_NUMBER: Tag = Tag::from_u32(0x3002_0100);
/// Selected Frame Functional Groups Sequence (3002,0101) SQ 1
pub const SELECTED_FRAME_FUNCTIONAL_GROUPS_SEQUENCE: Tag = Tag::from_u32(0x3002_0101);
/// RT Image Frame General Content Sequence (3002,0102) SQ 1
pub const RT_IMAGE_FRAME_GENERAL_CONTENT_SEQUENCE: Tag = Tag::from_u32(0x3002_0102);
/// RT Image Frame Context Sequence (3002,0103) SQ 1
pub const RT_IMAGE_FRAME_CONTEXT_SEQUENCE: Tag = Tag::from_u32(0x3002_0103);
/// RT Image Scope Sequence (3002,0104) SQ 1
pub const RT_IMAGE_SCOPE_SEQUENCE: Tag = Tag::from_u32(0x3002_0104);
/// Beam Modifier Coordinates Presence Flag (3002,0105) CS 1
pub const BEAM_MODIFIER_COORDINATES_PRESENCE_FLAG: Tag = Tag::from_u32(0x3002_0105);
/// Start Cumulative Meterset (3002,0106) FD 1
pub const START_CUMULATIVE_METERSET: Tag = Tag::from_u32(0x3002_0106);
/// Stop Cumulative Meterset (3002,0107) FD 1
pub const STOP_CUMULATIVE_METERSET: Tag = Tag::from_u32(0x3002_0107);
/// RT Acquisition Patient Position Sequence (3002,0108) SQ 1
pub const RT_ACQUISITION_PATIENT_POSITION_SEQUENCE: Tag = Tag::from_u32(0x3002_0108);
/// RT Image Frame Imaging Device Position Sequence (3002,0109) SQ 1
pub const RT_IMAGE_FRAME_IMAGING_DEVICE_POSITION_SEQUENCE: Tag = Tag::from_u32(0x3002_0109);
/// RT Image Frame kV Radiation Acquisition Sequence (3002,010A) SQ 1
pub const RT_IMAGE_FRAME_KV_RADIATION_ACQUISITION_SEQUENCE: Tag = Tag::from_u32(0x3002_010A);
/// RT Image Frame MV Radiation Acquisition Sequence (3002,010B) SQ 1
pub const RT_IMAGE_FRAME_MV_RADIATION_ACQUISITION_SEQUENCE: Tag = Tag::from_u32(0x3002_010B);
/// RT Image Frame Radiation Acquisition Sequence (3002,010C) SQ 1
pub const RT_IMAGE_FRAME_RADIATION_ACQUISITION_SEQUENCE: Tag = Tag::from_u32(0x3002_010C);
/// Imaging Source Position Sequence (3002,010D) SQ 1
pub const IMAGING_SOURCE_POSITION_SEQUENCE: Tag = Tag::from_u32(0x3002_010D);
/// Image Receptor Position Sequence (3002,010E) SQ 1
pub const IMAGE_RECEPTOR_POSITION_SEQUENCE: Tag = Tag::from_u32(0x3002_010E);
/// Device Position to Equipment Mapping Matrix (3002,010F) FD 16
pub const DEVICE_POSITION_TO_EQUIPMENT_MAPPING_MATRIX: Tag = Tag::from_u32(0x3002_010F);
/// Device Position Parameter Sequence (3002,0110) SQ 1
pub const DEVICE_POSITION_PARAMETER_SEQUENCE: Tag = Tag::from_u32(0x3002_0110);
/// Imaging Source Location Specification Type (3002,0111) CS 1
pub const IMAGING_SOURCE_LOCATION_SPECIFICATION_TYPE: Tag = Tag::from_u32(0x3002_0111);
/// Imaging Device Location Matrix Sequence (3002,0112) SQ 1
pub const IMAGING_DEVICE_LOCATION_MATRIX_SEQUENCE: Tag = Tag::from_u32(0x3002_0112);
/// Imaging Device Location Parameter Sequence (3002,0113) SQ 1
pub const IMAGING_DEVICE_LOCATION_PARAMETER_SEQUENCE: Tag = Tag::from_u32(0x3002_0113);
/// Imaging Aperture Sequence (3002,0114) SQ 1
pub const IMAGING_APERTURE_SEQUENCE: Tag = Tag::from_u32(0x3002_0114);
/// Imaging Aperture Specification Type (3002,0115) CS 1
pub const IMAGING_APERTURE_SPECIFICATION_TYPE: Tag = Tag::from_u32(0x3002_0115);
/// Number of Acquisition Devices (3002,0116) US 1
pub const NUMBER_OF_ACQUISITION_DEVICES: Tag = Tag::from_u32(0x3002_0116);
/// Acquisition Device Sequence (3002,0117) SQ 1
pub const ACQUISITION_DEVICE_SEQUENCE: Tag = Tag::from_u32(0x3002_0117);
/// Acquisition Task Sequence (3002,0118) SQ 1
pub const ACQUISITION_TASK_SEQUENCE: Tag = Tag::from_u32(0x3002_0118);
/// Acquisition Task Workitem Code Sequence (3002,0119) SQ 1
pub const ACQUISITION_TASK_WORKITEM_CODE_SEQUENCE: Tag = Tag::from_u32(0x3002_0119);
/// Acquisition Subtask Sequence (3002,011A) SQ 1
pub const ACQUISITION_SUBTASK_SEQUENCE: Tag = Tag::from_u32(0x3002_011A);
/// Subtask Workitem Code Sequence (3002,011B) SQ 1
pub const SUBTASK_WORKITEM_CODE_SEQUENCE: Tag = Tag::from_u32(0x3002_011B);
/// Acquisition Task Index (3002,011C) US 1
pub const ACQUISITION_TASK_INDEX: Tag = Tag::from_u32(0x3002_011C);
/// Acquisition Subtask Index (3002,011D) US 1
pub const ACQUISITION_SUBTASK_INDEX: Tag = Tag::from_u32(0x3002_011D);
/// Referenced Baseline Parameters RT Radiation Instance Sequence (3002,011E) SQ 1
pub const REFERENCED_BASELINE_PARAMETERS_RT_RADIATION_INSTANCE_SEQUENCE: Tag = Tag::from_u32(0x3002_011E);
/// Position Acquisition Template Identification Sequence (3002,011F) SQ 1
pub const POSITION_ACQUISITION_TEMPLATE_IDENTIFICATION_SEQUENCE: Tag = Tag::from_u32(0x3002_011F);
/// Position Acquisition Template ID (3002,0120) ST 1
pub const POSITION_ACQUISITION_TEMPLATE_ID: Tag = Tag::from_u32(0x3002_0120);
/// Position Acquisition Template Name (3002,0121) LO 1
pub const POSITION_ACQUISITION_TEMPLATE_NAME: Tag = Tag::from_u32(0x3002_0121);
/// Position Acquisition Template Code Sequence (3002,0122) SQ 1
pub const POSITION_ACQUISITION_TEMPLATE_CODE_SEQUENCE: Tag = Tag::from_u32(0x3002_0122);
/// Position Acquisition Template Description (3002,0123) LT 1
pub const POSITION_ACQUISITION_TEMPLATE_DESCRIPTION: Tag = Tag::from_u32(0x3002_0123);
/// Acquisition Task Applicability Sequence (3002,0124) SQ 1
pub const ACQUISITION_TASK_APPLICABILITY_SEQUENCE: Tag = Tag::from_u32(0x3002_0124);
/// Projection Imaging Acquisition Parameter Sequence (3002,0125) SQ 1
pub const PROJECTION_IMAGING_ACQUISITION_PARAMETER_SEQUENCE: Tag = Tag::from_u32(0x3002_0125);
/// CT Imaging Acquisition Parameter Sequence (3002,0126) SQ 1
pub const CT_IMAGING_ACQUISITION_PARAMETER_SEQUENCE: Tag = Tag::from_u32(0x3002_0126);
/// KV Imaging Generation Parameters Sequence (3002,0127) SQ 1
pub const KV_IMAGING_GENERATION_PARAMETERS_SEQUENCE: Tag = Tag::from_u32(0x3002_0127);
/// MV Imaging Generation Parameters Sequence (3002,0128) SQ 1
pub const MV_IMAGING_GENERATION_PARAMETERS_SEQUENCE: Tag = Tag::from_u32(0x3002_0128);
/// Acquisition Signal Type (3002,0129) CS 1
pub const ACQUISITION_SIGNAL_TYPE: Tag = Tag::from_u32(0x3002_0129);
/// Acquisition Method (3002,012A) CS 1
pub const ACQUISITION_METHOD: Tag = Tag::from_u32(0x3002_012A);
/// Scan Start Position Sequence (3002,012B) SQ 1
pub const SCAN_START_POSITION_SEQUENCE: Tag = Tag::from_u32(0x3002_012B);
/// Scan Stop Position Sequence (3002,012C) SQ 1
pub const SCAN_STOP_POSITION_SEQUENCE: Tag = Tag::from_u32(0x3002_012C);
/// Imaging Source to Beam Modifier Definition Plane Distance (3002,012D) FD 1
pub const IMAGING_SOURCE_TO_BEAM_MODIFIER_DEFINITION_PLANE_DISTANCE: Tag = Tag::from_u32(0x3002_012D);
/// Scan Arc Type (3002,012E) CS 1
pub const SCAN_ARC_TYPE: Tag = Tag::from_u32(0x3002_012E);
/// Detector Positioning Type (3002,012F) CS 1
pub const DETECTOR_POSITIONING_TYPE: Tag = Tag::from_u32(0x3002_012F);
/// Additional RT Accessory Device Sequence (3002,0130) SQ 1
pub const ADDITIONAL_RT_ACCESSORY_DEVICE_SEQUENCE: Tag = Tag::from_u32(0x3002_0130);
/// Device-Specific Acquisition Parameter Sequence (3002,0131) SQ 1
pub const DEVICE_SPECIFIC_ACQUISITION_PARAMETER_SEQUENCE: Tag = Tag::from_u32(0x3002_0131);
/// Referenced Position Reference Instance Sequence (3002,0132) SQ 1
pub const REFERENCED_POSITION_REFERENCE_INSTANCE_SEQUENCE: Tag = Tag::from_u32(0x3002_0132);
/// Energy Derivation Code Sequence (3002,0133) SQ 1
pub const ENERGY_DERIVATION_CODE_SEQUENCE: Tag = Tag::from_u32(0x3002_0133);
/// Maximum Cumulative Meterset Exposure (3002,0134) FD 1
pub const MAXIMUM_CUMULATIVE_METERSET_EXPOSURE: Tag = Tag::from_u32(0x3002_0134);
/// Acquisition Initiation Sequence (3002,0135) SQ 1
pub const ACQUISITION_INITIATION_SEQUENCE: Tag = Tag::from_u32(0x3002_0135);
/// RT Cone-Beam Imaging Geometry Sequence (3002,0136) SQ 1
pub const RT_CONE_BEAM_IMAGING_GEOMETRY_SEQUENCE: Tag = Tag::from_u32(0x3002_0136);
/// DVH Type (3004,0001) CS 1
pub const DVH_TYPE: Tag = Tag::from_u32(0x3004_0001);
/// Dose Units (3004,0002) CS 1
pub const DOSE_UNITS: Tag = Tag::from_u32(0x3004_0002);
/// Dose Type (3004,0004) CS 1
pub const DOSE_TYPE: Tag = Tag::from_u32(0x3004_0004);
/// Spatial Transform of Dose (3004,0005) CS 1
pub const SPATIAL_TRANSFORM_OF_DOSE: Tag = Tag::from_u32(0x3004_0005);
/// Dose Comment (3004,0006) LO 1
pub const DOSE_COMMENT: Tag = Tag::from_u32(0x3004_0006);
/// Normalization Point (3004,0008) DS 3
pub const NORMALIZATION_POINT: Tag = Tag::from_u32(0x3004_0008);
/// Dose Summation Type (3004,000A) CS 1
pub const DOSE_SUMMATION_TYPE: Tag = Tag::from_u32(0x3004_000A);
/// Grid Frame Offset Vector (3004,000C) DS 2-n
pub const GRID_FRAME_OFFSET_VECTOR: Tag = Tag::from_u32(0x3004_000C);
/// Dose Grid Scaling (3004,000E) DS 1
pub const DOSE_GRID_SCALING: Tag = Tag::from_u32(0x3004_000E);
/// RT Dose ROI Sequence (3004,0010) SQ 1, retired
pub const RT_DOSE_ROI_SEQUENCE: Tag = Tag::from_u32(0x3004_0010);
/// Dose Value (3004,0012) DS 1
pub const DOSE_VALUE: Tag = Tag::from_u32(0x3004_0012);
/// Tissue Heterogeneity Correction (3004,0014) CS 1-3
pub const TISSUE_HETEROGENEITY_CORRECTION: Tag = Tag::from_u32(0x3004_0014);
/// Recommended Isodose Level Sequence (3004,0016) SQ 1
pub const RECOMMENDED_ISODOSE_LEVEL_SEQUENCE: Tag = Tag::from_u32(0x3004_0016);
/// Dose Unit Code Sequence (3004,0020) SQ 1
pub const DOSE_UNIT_CODE_SEQUENCE: Tag = Tag::from_u32(0x3004_0020);
/// RT Dose Interpreted Type Code Sequence (3004,0021) SQ 1
pub const RT_DOSE_INTERPRETED_TYPE_CODE_SEQUENCE: Tag = Tag::from_u32(0x3004_0021);
/// RT Dose Interpreted Type Code Modifier Sequence (3004,0022) SQ 1
pub const RT_DOSE_INTERPRETED_TYPE_CODE_MODIFIER_SEQUENCE: Tag = Tag::from_u32(0x3004_0022);
/// Dose Radiobiological Interpretation Sequence (3004,0023) SQ 1
pub const DOSE_RADIOBIOLOGICAL_INTERPRETATION_SEQUENCE: Tag = Tag::from_u32(0x3004_0023);
/// RT Dose Intent Code Sequence (3004,0024) SQ 1
pub const RT_DOSE_INTENT_CODE_SEQUENCE: Tag = Tag::from_u32(0x3004_0024);
/// DVH Normalization Point (3004,0040) DS 3
pub const DVH_NORMALIZATION_POINT: Tag = Tag::from_u32(0x3004_0040);
/// DVH Normalization Dose Value (3004,0042) DS 1
pub const DVH_NORMALIZATION_DOSE_VALUE: Tag = Tag::from_u32(0x3004_0042);
/// DVH Sequence (3004,0050) SQ 1
pub const DVH_SEQUENCE: Tag = Tag::from_u32(0x3004_0050);
/// DVH Dose Scaling (3004,0052) DS 1
pub const DVH_DOSE_SCALING: Tag = Tag::from_u32(0x3004_0052);
/// DVH Volume Units (3004,0054) CS 1
pub const DVH_VOLUME_UNITS: Tag = Tag::from_u32(0x3004_0054);
/// DVH Number of Bins (3004,0056) IS 1
pub const DVH_NUMBER_OF_BINS: Tag = Tag::from_u32(0x3004_0056);
/// DVH Data (3004,0058) DS 2-2n
pub const DVH_DATA: Tag = Tag::from_u32(0x3004_0058);
/// DVH Referenced ROI Sequence (3004,0060) SQ 1
pub const DVH_REFERENCED_ROI_SEQUENCE: Tag = Tag::from_u32(0x3004_0060);
/// DVH ROI Contribution Type (3004,0062) CS 1
pub const DVHROI_CONTRIBUTION_TYPE: Tag = Tag::from_u32(0x3004_0062);
/// DVH Minimum Dose (3004,0070) DS 1
pub const DVH_MINIMUM_DOSE: Tag = Tag::from_u32(0x3004_0070);
/// DVH Maximum Dose (3004,0072) DS 1
pub const DVH_MAXIMUM_DOSE: Tag = Tag::from_u32(0x3004_0072);
/// DVH Mean Dose (3004,0074) DS 1
pub const DVH_MEAN_DOSE: Tag = Tag::from_u32(0x3004_0074);
/// Dose Calculation Model Sequence (3004,0080) SQ 1
pub const DOSE_CALCULATION_MODEL_SEQUENCE: Tag = Tag::from_u32(0x3004_0080);
/// Dose Calculation Algorithm Sequence (3004,0081) SQ 1
pub const DOSE_CALCULATION_ALGORITHM_SEQUENCE: Tag = Tag::from_u32(0x3004_0081);
/// Commissioning Status (3004,0082) CS 1
pub const COMMISSIONING_STATUS: Tag = Tag::from_u32(0x3004_0082);
/// Dose Calculation Model Parameter Sequence (3004,0083) SQ 1
pub const DOSE_CALCULATION_MODEL_PARAMETER_SEQUENCE: Tag = Tag::from_u32(0x3004_0083);
/// Dose Deposition Calculation Medium (3004,0084) CS 1
pub const DOSE_DEPOSITION_CALCULATION_MEDIUM: Tag = Tag::from_u32(0x3004_0084);
/// Structure Set Label (3006,0002) SH 1
pub const STRUCTURE_SET_LABEL: Tag = Tag::from_u32(0x3006_0002);
/// Structure Set Name (3006,0004) LO 1
pub const STRUCTURE_SET_NAME: Tag = Tag::from_u32(0x3006_0004);
/// Structure Set Description (3006,0006) ST 1
pub const STRUCTURE_SET_DESCRIPTION: Tag = Tag::from_u32(0x3006_0006);
/// Structure Set Date (3006,0008) DA 1
pub const STRUCTURE_SET_DATE: Tag = Tag::from_u32(0x3006_0008);
/// Structure Set Time (3006,0009) TM 1
pub const STRUCTURE_SET_TIME: Tag = Tag::from_u32(0x3006_0009);
/// Referenced Frame of Reference Sequence (3006,0010) SQ 1
pub const REFERENCED_FRAME_OF_REFERENCE_SEQUENCE: Tag = Tag::from_u32(0x3006_0010);
/// RT Referenced Study Sequence (3006,0012) SQ 1
pub const RT_REFERENCED_STUDY_SEQUENCE: Tag = Tag::from_u32(0x3006_0012);
/// RT Referenced Series Sequence (3006,0014) SQ 1
pub const RT_REFERENCED_SERIES_SEQUENCE: Tag = Tag::from_u32(0x3006_0014);
/// Contour Image Sequence (3006,0016) SQ 1
pub const CONTOUR_IMAGE_SEQUENCE: Tag = Tag::from_u32(0x3006_0016);
/// Predecessor Structure Set Sequence (3006,0018) SQ 1
pub const PREDECESSOR_STRUCTURE_SET_SEQUENCE: Tag = Tag::from_u32(0x3006_0018);
/// Structure Set ROI Sequence (3006,0020) SQ 1
pub const STRUCTURE_SET_ROI_SEQUENCE: Tag = Tag::from_u32(0x3006_0020);
/// ROI Number (3006,0022) IS 1
pub const ROI_NUMBER: Tag = Tag::from_u32(0x3006_0022);
/// Referenced Frame of Reference UID (3006,0024) UI 1
pub const REFERENCED_FRAME_OF_REFERENCE_UID: Tag = Tag::from_u32(0x3006_0024);
/// ROI Name (3006,0026) LO 1
pub const ROI_NAME: Tag = Tag::from_u32(0x3006_0026);
/// ROI Description (3006,0028) ST 1
pub const ROI_DESCRIPTION: Tag = Tag::from_u32(0x3006_0028);
/// ROI Display Color (3006,002A) IS 3
pub const ROI_DISPLAY_COLOR: Tag = Tag::from_u32(0x3006_002A);
/// ROI Volume (3006,002C) DS 1
pub const ROI_VOLUME: Tag = Tag::from_u32(0x3006_002C);
/// ROI DateTime (3006,002D) DT 1
pub const ROI_DATE_TIME: Tag = Tag::from_u32(0x3006_002D);
/// ROI Observation DateTime (3006,002E) DT 1
pub const ROI_OBSERVATION_DATE_TIME: Tag = Tag::from_u32(0x3006_002E);
/// RT Related ROI Sequence (3006,0030) SQ 1
pub const RT_RELATED_ROI_SEQUENCE: Tag = Tag::from_u32(0x3006_0030);
/// RT ROI Relationship (3006,0033) CS 1
pub const RTROI_RELATIONSHIP: Tag = Tag::from_u32(0x3006_0033);
/// ROI Generation Algorithm (3006,0036) CS 1
pub const ROI_GENERATION_ALGORITHM: Tag = Tag::from_u32(0x3006_0036);
/// ROI Derivation Algorithm Identification Sequence (3006,0037) SQ 1
pub const ROI_DERIVATION_ALGORITHM_IDENTIFICATION_SEQUENCE: Tag = Tag::from_u32(0x3006_0037);
/// ROI Generation Description (3006,0038) LO 1
pub const ROI_GENERATION_DESCRIPTION: Tag = Tag::from_u32(0x3006_0038);
/// ROI Contour Sequence (3006,0039) SQ 1
pub const ROI_CONTOUR_SEQUENCE: Tag = Tag::from_u32(0x3006_0039);
/// Contour Sequence (3006,0040) SQ 1
pub const CONTOUR_SEQUENCE: Tag = Tag::from_u32(0x3006_0040);
/// Contour Geometric Type (3006,0042) CS 1
pub const CONTOUR_GEOMETRIC_TYPE: Tag = Tag::from_u32(0x3006_0042);
/// Contour Slab Thickness (3006,0044) DS 1, retired
pub const CONTOUR_SLAB_THICKNESS: Tag = Tag::from_u32(0x3006_0044);
/// Contour Offset Vector (3006,0045) DS 3, retired
pub const CONTOUR_OFFSET_VECTOR: Tag = Tag::from_u32(0x3006_0045);
/// Number of Contour Points (3006,0046) IS 1
pub const NUMBER_OF_CONTOUR_POINTS: Tag = Tag::from_u32(0x3006_0046);
/// Contour Number (3006,0048) IS 1
pub const CONTOUR_NUMBER: Tag = Tag::from_u32(0x3006_0048);
/// Attached Contours (3006,0049) IS 1-n, retired
pub const ATTACHED_CONTOURS: Tag = Tag::from_u32(0x3006_0049);
/// Source Pixel Planes Characteristics Sequence (3006,004A) SQ 1
pub const SOURCE_PIXEL_PLANES_CHARACTERISTICS_SEQUENCE: Tag = Tag::from_u32(0x3006_004A);
/// Source Series Sequence (3006,004B) SQ 1
pub const SOURCE_SERIES_SEQUENCE: Tag = Tag::from_u32(0x3006_004B);
/// Source Series Information Sequence (3006,004C) SQ 1
pub const SOURCE_SERIES_INFORMATION_SEQUENCE: Tag = Tag::from_u32(0x3006_004C);
/// ROI Creator Sequence (3006,004D) SQ 1
pub const ROI_CREATOR_SEQUENCE: Tag = Tag::from_u32(0x3006_004D);
/// ROI Interpreter Sequence (3006,004E) SQ 1
pub const ROI_INTERPRETER_SEQUENCE: Tag = Tag::from_u32(0x3006_004E);
/// ROI Observation Context Code Sequence (3006,004F) SQ 1
pub const ROI_OBSERVATION_CONTEXT_CODE_SEQUENCE: Tag = Tag::from_u32(0x3006_004F);
/// Contour Data (3006,0050) DS 3-3n
pub const CONTOUR_DATA: Tag = Tag::from_u32(0x3006_0050);
/// RT ROI Observations Sequence (3006,0080) SQ 1
pub const RTROI_OBSERVATIONS_SEQUENCE: Tag = Tag::from_u32(0x3006_0080);
/// Observation Number (3006,0082) IS 1
pub const OBSERVATION_NUMBER: Tag = Tag::from_u32(0x3006_0082);
/// Referenced ROI Number (3006,0084) IS 1
pub const REFERENCED_ROI_NUMBER: Tag = Tag::from_u32(0x3006_0084);
/// ROI Observation Label (3006,0085) SH 1, retired
pub const ROI_OBSERVATION_LABEL: Tag = Tag::from_u32(0x3006_0085);
/// RT ROI Identification Code Sequence (3006,0086) SQ 1
pub const RTROI_IDENTIFICATION_CODE_SEQUENCE: Tag = Tag::from_u32(0x3006_0086);
/// ROI Observation Description (3006,0088) ST 1, retired
pub const ROI_OBSERVATION_DESCRIPTION: Tag = Tag::from_u32(0x3006_0088);
/// Related RT ROI Observations Sequence (3006,00A0) SQ 1
pub const RELATED_RTROI_OBSERVATIONS_SEQUENCE: Tag = Tag::from_u32(0x3006_00A0);
/// RT ROI Interpreted Type (3006,00A4) CS 1
pub const RTROI_INTERPRETED_TYPE: Tag = Tag::from_u32(0x3006_00A4);
/// ROI Interpreter (3006,00A6) PN 1
pub const ROI_INTERPRETER: Tag = Tag::from_u32(0x3006_00A6);
/// ROI Physical Properties Sequence (3006,00B0) SQ 1
pub const ROI_PHYSICAL_PROPERTIES_SEQUENCE: Tag = Tag::from_u32(0x3006_00B0);
/// ROI Physical Property (3006,00B2) CS 1
pub const ROI_PHYSICAL_PROPERTY: Tag = Tag::from_u32(0x3006_00B2);
/// ROI Physical Property Value (3006,00B4) DS 1
pub const ROI_PHYSICAL_PROPERTY_VALUE: Tag = Tag::from_u32(0x3006_00B4);
/// ROI Elemental Composition Sequence (3006,00B6) SQ 1
pub const ROI_ELEMENTAL_COMPOSITION_SEQUENCE: Tag = Tag::from_u32(0x3006_00B6);
/// ROI Elemental Composition Atomic Number (3006,00B7) US 1
pub const ROI_ELEMENTAL_COMPOSITION_ATOMIC_NUMBER: Tag = Tag::from_u32(0x3006_00B7);
/// ROI Elemental Composition Atomic Mass Fraction (3006,00B8) FL 1
pub const ROI_ELEMENTAL_COMPOSITION_ATOMIC_MASS_FRACTION: Tag = Tag::from_u32(0x3006_00B8);
/// Additional RT ROI Identification Code Sequence (3006,00B9) SQ 1, retired
pub const ADDITIONAL_RTROI_IDENTIFICATION_CODE_SEQUENCE: Tag = Tag::from_u32(0x3006_00B9);
/// Frame of Reference Relationship Sequence (3006,00C0) SQ 1, retired
pub const FRAME_OF_REFERENCE_RELATIONSHIP_SEQUENCE: Tag = Tag::from_u32(0x3006_00C0);
/// Related Frame of Reference UID (3006,00C2) UI 1, retired
pub const RELATED_FRAME_OF_REFERENCE_UID: Tag = Tag::from_u32(0x3006_00C2);
/// Frame of Reference Transformation Type (3006,00C4) CS 1, retired
pub const FRAME_OF_REFERENCE_TRANSFORMATION_TYPE: Tag = Tag::from_u32(0x3006_00C4);
/// Frame of Reference Transformation Matrix (3006,00C6) DS 16
pub const FRAME_OF_REFERENCE_TRANSFORMATION_MATRIX: Tag = Tag::from_u32(0x3006_00C6);
/// Frame of Reference Transformation Comment (3006,00C8) LO 1
pub const FRAME_OF_REFERENCE_TRANSFORMATION_COMMENT: Tag = Tag::from_u32(0x3006_00C8);
/// Patient Location Coordinates Sequence (3006,00C9) SQ 1
pub const PATIENT_LOCATION_COORDINATES_SEQUENCE: Tag = Tag::from_u32(0x3006_00C9);
/// Patient Location Coordinates Code Sequence (3006,00CA) SQ 1
pub const PATIENT_LOCATION_COORDINATES_CODE_SEQUENCE: Tag = Tag::from_u32(0x3006_00CA);
/// Patient Support Position Sequence (3006,00CB) SQ 1
pub const PATIENT_SUPPORT_POSITION_SEQUENCE: Tag = Tag::from_u32(0x3006_00CB);
/// Measured Dose Reference Sequence (3008,0010) SQ 1
pub const MEASURED_DOSE_REFERENCE_SEQUENCE: Tag = Tag::from_u32(0x3008_0010);
/// Measured Dose Description (3008,0012) ST 1
pub const MEASURED_DOSE_DESCRIPTION: Tag = Tag::from_u32(0x3008_0012);
/// Measured Dose Type (3008,0014) CS 1
pub const MEASURED_DOSE_TYPE: Tag = Tag::from_u32(0x3008_0014);
/// Measured Dose Value (3008,0016) DS 1
pub const MEASURED_DOSE_VALUE: Tag = Tag::from_u32(0x3008_0016);
/// Treatment Session Beam Sequence (3008,0020) SQ 1
pub const TREATMENT_SESSION_BEAM_SEQUENCE: Tag = Tag::from_u32(0x3008_0020);
/// Treatment Session Ion Beam Sequence (3008,0021) SQ 1
pub const TREATMENT_SESSION_ION_BEAM_SEQUENCE: Tag = Tag::from_u32(0x3008_0021);
/// Current Fraction Number (3008,0022) IS 1
pub const CURRENT_FRACTION_NUMBER: Tag = Tag::from_u32(0x3008_0022);
/// Treatment Control Point Date (3008,0024) DA 1
pub const TREATMENT_CONTROL_POINT_DATE: Tag = Tag::from_u32(0x3008_0024);
/// Treatment Control Point Time (3008,0025) TM 1
pub const TREATMENT_CONTROL_POINT_TIME: Tag = Tag::from_u32(0x3008_0025);
/// Treatment Termination Status (3008,002A) CS 1
pub const TREATMENT_TERMINATION_STATUS: Tag = Tag::from_u32(0x3008_002A);
/// Treatment Termination Code (3008,002B) SH 1, retired
pub const TREATMENT_TERMINATION_CODE: Tag = Tag::from_u32(0x3008_002B);
/// Treatment Verification Status (3008,002C) CS 1
pub const TREATMENT_VERIFICATION_STATUS: Tag = Tag::from_u32(0x3008_002C);
/// Referenced Treatment Record Sequence (3008,0030) SQ 1
pub const REFERENCED_TREATMENT_RECORD_SEQUENCE: Tag = Tag::from_u32(0x3008_0030);
/// Specified Primary Meterset (3008,0032) DS 1
pub const SPECIFIED_PRIMARY_METERSET: Tag = Tag::from_u32(0x3008_0032);
/// Specified Secondary Meterset (3008,0033) DS 1
pub const SPECIFIED_SECONDARY_METERSET: Tag = Tag::from_u32(0x3008_0033);
/// Delivered Primary Meterset (3008,0036) DS 1
pub const DELIVERED_PRIMARY_METERSET: Tag = Tag::from_u32(0x3008_0036);
/// Delivered Secondary Meterset (3008,0037) DS 1
pub const DELIVERED_SECONDARY_METERSET: Tag = Tag::from_u32(0x3008_0037);
/// Specified Treatment Time (3008,003A) DS 1
pub const SPECIFIED_TREATMENT_TIME: Tag = Tag::from_u32(0x3008_003A);
/// Delivered Treatment Time (3008,003B) DS 1
pub const DELIVERED_TREATMENT_TIME: Tag = Tag::from_u32(0x3008_003B);
/// Control Point Delivery Sequence (3008,0040) SQ 1
pub const CONTROL_POINT_DELIVERY_SEQUENCE: Tag = Tag::from_u32(0x3008_0040);
/// Ion Control Point Delivery Sequence (3008,0041) SQ 1
pub const ION_CONTROL_POINT_DELIVERY_SEQUENCE: Tag = Tag::from_u32(0x3008_0041);
/// Specified Meterset (3008,0042) DS 1
pub const SPECIFIED_METERSET: Tag = Tag::from_u32(0x3008_0042);
/// Delivered Meterset (3008,0044) DS 1
pub const DELIVERED_METERSET: Tag = Tag::from_u32(0x3008_0044);
/// Meterset Rate Set (3008,0045) FL 1
pub const METERSET_RATE_SET: Tag = Tag::from_u32(0x3008_0045);
/// Meterset Rate Delivered (3008,0046) FL 1
pub const METERSET_RATE_DELIVERED: Tag = Tag::from_u32(0x3008_0046);
/// Scan Spot Metersets Delivered (3008,0047) FL 1-n
pub const SCAN_SPOT_METERSETS_DELIVERED: Tag = Tag::from_u32(0x3008_0047);
/// Dose Rate Delivered (3008,0048) DS 1
pub const DOSE_RATE_DELIVERED: Tag = Tag::from_u32(0x3008_0048);
/// Treatment Summary Calculated Dose Reference Sequence (3008,0050) SQ 1
pub const TREATMENT_SUMMARY_CALCULATED_DOSE_REFERENCE_SEQUENCE: Tag = Tag::from_u32(0x3008_0050);
/// Cumulative Dose to Dose Reference (3008,0052) DS 1
pub const CUMULATIVE_DOSE_TO_DOSE_REFERENCE: Tag = Tag::from_u32(0x3008_0052);
/// First Treatment Date (3008,0054) DA 1
pub const FIRST_TREATMENT_DATE: Tag = Tag::from_u32(0x3008_0054);
/// Most Recent Treatment Date (3008,0056) DA 1
pub const MOST_RECENT_TREATMENT_DATE: Tag = Tag::from_u32(0x3008_0056);
/// Number of Fractions Delivered (3008,005A) IS 1
pub const NUMBER_OF_FRACTIONS_DELIVERED: Tag = Tag::from_u32(0x3008_005A);
/// Override Sequence (3008,0060) SQ 1
pub const OVERRIDE_SEQUENCE: Tag = Tag::from_u32(0x3008_0060);
/// Parameter Sequence Pointer (3008,0061) AT 1
pub const PARAMETER_SEQUENCE_POINTER: Tag = Tag::from_u32(0x3008_0061);
/// Override Parameter Pointer (3008,0062) AT 1
pub const OVERRIDE_PARAMETER_POINTER: Tag = Tag::from_u32(0x3008_0062);
/// Parameter Item Index (3008,0063) IS 1
pub const PARAMETER_ITEM_INDEX: Tag = Tag::from_u32(0x3008_0063);
/// Measured Dose Reference Number (3008,0064) IS 1
pub const MEASURED_DOSE_REFERENCE_NUMBER: Tag = Tag::from_u32(0x3008_0064);
/// Parameter Pointer (3008,0065) AT 1
pub const PARAMETER_POINTER: Tag = Tag::from_u32(0x3008_0065);
/// Override Reason (3008,0066) ST 1
pub const OVERRIDE_REASON: Tag = Tag::from_u32(0x3008_0066);
/// Parameter Value Number (3008,0067) US 1
pub const PARAMETER_VALUE_NUMBER: Tag = Tag::from_u32(0x3008_0067);
/// Corrected Parameter Sequence (3008,0068) SQ 1
pub const CORRECTED_PARAMETER_SEQUENCE: Tag = Tag::from_u32(0x3008_0068);
/// Correction Value (3008,006A) FL 1
pub const CORRECTION_VALUE: Tag = Tag::from_u32(0x3008_006A);
/// Calculated Dose Reference Sequence (3008,0070) SQ 1
pub const CALCULATED_DOSE_REFERENCE_SEQUENCE: Tag = Tag::from_u32(0x3008_0070);
/// Calculated Dose Reference Number (3008,0072) IS 1
pub const CALCULATED_DOSE_REFERENCE_NUMBER: Tag = Tag::from_u32(0x3008_0072);
/// Calculated Dose Reference Description (3008,0074) ST 1
pub const CALCULATED_DOSE_REFERENCE_DESCRIPTION: Tag = Tag::from_u32(0x3008_0074);
/// Calculated Dose Reference Dose Value (3008,0076) DS 1
pub const CALCULATED_DOSE_REFERENCE_DOSE_VALUE: Tag = Tag::from_u32(0x3008_0076);
/// Start Meterset (3008,0078) DS 1
pub const START_METERSET: Tag = Tag::from_u32(0x3008_0078);
/// End Meterset (3008,007A) DS 1
pub const END_METERSET: Tag = Tag::from_u32(0x3008_007A);
/// Referenced Measured Dose Reference Sequence (3008,0080) SQ 1
pub const REFERENCED_MEASURED_DOSE_REFERENCE_SEQUENCE: Tag = Tag::from_u32(0x3008_0080);
/// Referenced Measured Dose Reference Number (3008,0082) IS 1
pub const REFERENCED_MEASURED_DOSE_REFERENCE_NUMBER: Tag = Tag::from_u32(0x3008_0082);
/// Referenced Calculated Dose Reference Sequence (3008,0090) SQ 1
pub const REFERENCED_CALCULATED_DOSE_REFERENCE_SEQUENCE: Tag = Tag::from_u32(0x3008_0090);
/// Referenced Calculated Dose Reference Number (3008,0092) IS 1
pub const REFERENCED_CALCULATED_DOSE_REFERENCE_NUMBER: Tag = Tag::from_u32(0x3008_0092);
/// Beam Limiting Device Leaf Pairs Sequence (3008,00A0) SQ 1
pub const BEAM_LIMITING_DEVICE_LEAF_PAIRS_SEQUENCE: Tag = Tag::from_u32(0x3008_00A0);
/// Enhanced RT Beam Limiting Device Sequence (3008,00A1) SQ 1
pub const ENHANCED_RT_BEAM_LIMITING_DEVICE_SEQUENCE: Tag = Tag::from_u32(0x3008_00A1);
/// Enhanced RT Beam Limiting Opening Sequence (3008,00A2) SQ 1
pub const ENHANCED_RT_BEAM_LIMITING_OPENING_SEQUENCE: Tag = Tag::from_u32(0x3008_00A2);
/// Enhanced RT Beam Limiting Device Definition Flag (3008,00A3) CS 1
pub const ENHANCED_RT_BEAM_LIMITING_DEVICE_DEFINITION_FLAG: Tag = Tag::from_u32(0x3008_00A3);
/// Parallel RT Beam Delimiter Opening Extents (3008,00A4) FD 2-2n
pub const PARALLEL_RT_BEAM_DELIMITER_OPENING_EXTENTS: Tag = Tag::from_u32(0x3008_00A4);
/// Recorded Wedge Sequence (3008,00B0) SQ 1
pub const RECORDED_WEDGE_SEQUENCE: Tag = Tag::from_u32(0x3008_00B0);
/// Recorded Compensator Sequence (3008,00C0) SQ 1
pub const RECORDED_COMPENSATOR_SEQUENCE: Tag = Tag::from_u32(0x3008_00C0);
/// Recorded Block Sequence (3008,00D0) SQ 1
pub const RECORDED_BLOCK_SEQUENCE: Tag = Tag::from_u32(0x3008_00D0);
/// Recorded Block Slab Sequence (3008,00D1) SQ 1
pub const RECORDED_BLOCK_SLAB_SEQUENCE: Tag = Tag::from_u32(0x3008_00D1);
/// Treatment Summary Measured Dose Reference Sequence (3008,00E0) SQ 1
pub const TREATMENT_SUMMARY_MEASURED_DOSE_REFERENCE_SEQUENCE: Tag = Tag::from_u32(0x3008_00E0);
/// Recorded Snout Sequence (3008,00F0) SQ 1
pub const RECORDED_SNOUT_SEQUENCE: Tag = Tag::from_u32(0x3008_00F0);
/// Recorded Range Shifter Sequence (3008,00F2) SQ 1
pub const RECORDED_RANGE_SHIFTER_SEQUENCE: Tag = Tag::from_u32(0x3008_00F2);
/// Recorded Lateral Spreading Device Sequence (3008,00F4) SQ 1
pub const RECORDED_LATERAL_SPREADING_DEVICE_SEQUENCE: Tag = Tag::from_u32(0x3008_00F4);
/// Recorded Range Modulator Sequence (3008,00F6) SQ 1
pub const RECORDED_RANGE_MODULATOR_SEQUENCE: Tag = Tag::from_u32(0x3008_00F6);
/// Recorded Source Sequence (3008,0100) SQ 1
pub const RECORDED_SOURCE_SEQUENCE: Tag = Tag::from_u32(0x3008_0100);
/// Source Serial Number (3008,0105) LO 1
pub const SOURCE_SERIAL_NUMBER: Tag = Tag::from_u32(0x3008_0105);
/// Treatment Session Application Setup Sequence (3008,0110) SQ 1
pub const TREATMENT_SESSION_APPLICATION_SETUP_SEQUENCE: Tag = Tag::from_u32(0x3008_0110);
/// Application Setup Check (3008,0116) CS 1
pub const APPLICATION_SETUP_CHECK: Tag = Tag::from_u32(0x3008_0116);
/// Recorded Brachy Accessory Device Sequence (3008,0120) SQ 1
pub const RECORDED_BRACHY_ACCESSORY_DEVICE_SEQUENCE: Tag = Tag::from_u32(0x3008_0120);
/// Referenced Brachy Accessory Device Number (3008,0122) IS 1
pub const REFERENCED_BRACHY_ACCESSORY_DEVICE_NUMBER: Tag = Tag::from_u32(0x3008_0122);
/// Recorded Channel Sequence (3008,0130) SQ 1
pub const RECORDED_CHANNEL_SEQUENCE: Tag = Tag::from_u32(0x3008_0130);
/// Specified Channel Total Time (3008,0132) DS 1
pub const SPECIFIED_CHANNEL_TOTAL_TIME: Tag = Tag::from_u32(0x3008_0132);
/// Delivered Channel Total Time (3008,0134) DS 1
pub const DELIVERED_CHANNEL_TOTAL_TIME: Tag = Tag::from_u32(0x3008_0134);
/// Specified Number of Pulses (3008,0136) IS 1
pub const SPECIFIED_NUMBER_OF_PULSES: Tag = Tag::from_u32(0x3008_0136);
/// Delivered Number of Pulses (3008,0138) IS 1
pub const DELIVERED_NUMBER_OF_PULSES: Tag = Tag::from_u32(0x3008_0138);
/// Specified Pulse Repetition Interval (3008,013A) DS 1
pub const SPECIFIED_PULSE_REPETITION_INTERVAL: Tag = Tag::from_u32(0x3008_013A);
/// Delivered Pulse Repetition Interval (3008,013C) DS 1
pub const DELIVERED_PULSE_REPETITION_INTERVAL: Tag = Tag::from_u32(0x3008_013C);
/// Recorded Source Applicator Sequence (3008,0140) SQ 1
pub const RECORDED_SOURCE_APPLICATOR_SEQUENCE: Tag = Tag::from_u32(0x3008_0140);
/// Referenced Source Applicator Number (3008,0142) IS 1
pub const REFERENCED_SOURCE_APPLICATOR_NUMBER: Tag = Tag::from_u32(0x3008_0142);
/// Recorded Channel Shield Sequence (3008,0150) SQ 1
pub const RECORDED_CHANNEL_SHIELD_SEQUENCE: Tag = Tag::from_u32(0x3008_0150);
/// Referenced Channel Shield Number (3008,0152) IS 1
pub const REFERENCED_CHANNEL_SHIELD_NUMBER: Tag = Tag::from_u32(0x3008_0152);
/// Brachy Control Point Delivered Sequence (3008,0160) SQ 1
pub const BRACHY_CONTROL_POINT_DELIVERED_SEQUENCE: Tag = Tag::from_u32(0x3008_0160);
/// Safe Position Exit Date (3008,0162) DA 1
pub const SAFE_POSITION_EXIT_DATE: Tag = Tag::from_u32(0x3008_0162);
/// Safe Position Exit Time (3008,0164) TM 1
pub const SAFE_POSITION_EXIT_TIME: Tag = Tag::from_u32(0x3008_0164);
/// Safe Position Return Date (3008,0166) DA 1
pub const SAFE_POSITION_RETURN_DATE: Tag = Tag::from_u32(0x3008_0166);
/// Safe Position Return Time (3008,0168) TM 1
pub const SAFE_POSITION_RETURN_TIME: Tag = Tag::from_u32(0x3008_0168);
/// Pulse Specific Brachy Control Point Delivered Sequence (3008,0171) SQ 1
pub const PULSE_SPECIFIC_BRACHY_CONTROL_POINT_DELIVERED_SEQUENCE: Tag = Tag::from_u32(0x3008_0171);
/// Pulse Number (3008,0172) US 1
pub const PULSE_NUMBER: Tag = Tag::from_u32(0x3008_0172);
/// Brachy Pulse Control Point Delivered Sequence (3008,0173) SQ 1
pub const BRACHY_PULSE_CONTROL_POINT_DELIVERED_SEQUENCE: Tag = Tag::from_u32(0x3008_0173);
/// Current Treatment Status (3008,0200) CS 1
pub const CURRENT_TREATMENT_STATUS: Tag = Tag::from_u32(0x3008_0200);
/// Treatment Status Comment (3008,0202) ST 1
pub const TREATMENT_STATUS_COMMENT: Tag = Tag::from_u32(0x3008_0202);
/// Fraction Group Summary Sequence (3008,0220) SQ 1
pub const FRACTION_GROUP_SUMMARY_SEQUENCE: Tag = Tag::from_u32(0x3008_0220);
/// Referenced Fraction Number (3008,0223) IS 1
pub const REFERENCED_FRACTION_NUMBER: Tag = Tag::from_u32(0x3008_0223);
/// Fraction Group Type (3008,0224) CS 1
pub const FRACTION_GROUP_TYPE: Tag = Tag::from_u32(0x3008_0224);
/// Beam Stopper Position (3008,0230) CS 1
pub const BEAM_STOPPER_POSITION: Tag = Tag::from_u32(0x3008_0230);
/// Fraction Status Summary Sequence (3008,0240) SQ 1
pub const FRACTION_STATUS_SUMMARY_SEQUENCE: Tag = Tag::from_u32(0x3008_0240);
/// Treatment Date (3008,0250) DA 1
pub const TREATMENT_DATE: Tag = Tag::from_u32(0x3008_0250);
/// Treatment Time (3008,0251) TM 1
pub const TREATMENT_TIME: Tag = Tag::from_u32(0x3008_0251);
/// RT Plan Label (300A,0002) SH 1
pub const RT_PLAN_LABEL: Tag = Tag::from_u32(0x300A_0002);
/// RT Plan Name (300A,0003) LO 1
pub const RT_PLAN_NAME: Tag = Tag::from_u32(0x300A_0003);
/// RT Plan Description (300A,0004) ST 1
pub const RT_PLAN_DESCRIPTION: Tag = Tag::from_u32(0x300A_0004);
/// RT Plan Date (300A,0006) DA 1
pub const RT_PLAN_DATE: Tag = Tag::from_u32(0x300A_0006);
/// RT Plan Time (300A,0007) TM 1
pub const RT_PLAN_TIME: Tag = Tag::from_u32(0x300A_0007);
/// Treatment Protocols (300A,0009) LO 1-n
pub const TREATMENT_PROTOCOLS: Tag = Tag::from_u32(0x300A_0009);
/// Plan Intent (300A,000A) CS 1
pub const PLAN_INTENT: Tag = Tag::from_u32(0x300A_000A);
/// Treatment Sites (300A,000B) LO 1-n, retired
pub const TREATMENT_SITES: Tag = Tag::from_u32(0x300A_000B);
/// RT Plan Geometry (300A,000C) CS 1
pub const RT_PLAN_GEOMETRY: Tag = Tag::from_u32(0x300A_000C);
/// Prescription Description (300A,000E) ST 1
pub const PRESCRIPTION_DESCRIPTION: Tag = Tag::from_u32(0x300A_000E);
/// Dose Reference Sequence (300A,0010) SQ 1
pub const DOSE_REFERENCE_SEQUENCE: Tag = Tag::from_u32(0x300A_0010);
/// Dose Reference Number (300A,0012) IS 1
pub const DOSE_REFERENCE_NUMBER: Tag = Tag::from_u32(0x300A_0012);
/// Dose Reference UID (300A,0013) UI 1
pub const DOSE_REFERENCE_UID: Tag = Tag::from_u32(0x300A_0013);
/// Dose Reference Structure Type (300A,0014) CS 1
pub const DOSE_REFERENCE_STRUCTURE_TYPE: Tag = Tag::from_u32(0x300A_0014);
/// Nominal Beam Energy Unit (300A,0015) CS 1
pub const NOMINAL_BEAM_ENERGY_UNIT: Tag = Tag::from_u32(0x300A_0015);
/// Dose Reference Description (300A,0016) LO 1
pub const DOSE_REFERENCE_DESCRIPTION: Tag = Tag::from_u32(0x300A_0016);
/// Dose Reference Point Coordinates (300A,0018) DS 3
pub const DOSE_REFERENCE_POINT_COORDINATES: Tag = Tag::from_u32(0x300A_0018);
/// Nominal Prior Dose (300A,001A) DS 1
pub const NOMINAL_PRIOR_DOSE: Tag = Tag::from_u32(0x300A_001A);
/// Dose Reference Type (300A,0020) CS 1
pub const DOSE_REFERENCE_TYPE: Tag = Tag::from_u32(0x300A_0020);
/// Constraint Weight (300A,0021) DS 1
pub const CONSTRAINT_WEIGHT: Tag = Tag::from_u32(0x300A_0021);
/// Delivery Warning Dose (300A,0022) DS 1
pub const DELIVERY_WARNING_DOSE: Tag = Tag::from_u32(0x300A_0022);
/// Delivery Maximum Dose (300A,0023) DS 1
pub const DELIVERY_MAXIMUM_DOSE: Tag = Tag::from_u32(0x300A_0023);
/// Target Minimum Dose (300A,0025) DS 1
pub const TARGET_MINIMUM_DOSE: Tag = Tag::from_u32(0x300A_0025);
/// Target Prescription Dose (300A,0026) DS 1
pub const TARGET_PRESCRIPTION_DOSE: Tag = Tag::from_u32(0x300A_0026);
/// Target Maximum Dose (300A,0027) DS 1
pub const TARGET_MAXIMUM_DOSE: Tag = Tag::from_u32(0x300A_0027);
/// Target Underdose Volume Fraction (300A,0028) DS 1
pub const TARGET_UNDERDOSE_VOLUME_FRACTION: Tag = Tag::from_u32(0x300A_0028);
/// Organ at Risk Full-volume Dose (300A,002A) DS 1
pub const ORGAN_AT_RISK_FULL_VOLUME_DOSE: Tag = Tag::from_u32(0x300A_002A);
/// Organ at Risk Limit Dose (300A,002B) DS 1
pub const ORGAN_AT_RISK_LIMIT_DOSE: Tag = Tag::from_u32(0x300A_002B);
/// Organ at Risk Maximum Dose (300A,002C) DS 1
pub const ORGAN_AT_RISK_MAXIMUM_DOSE: Tag = Tag::from_u32(0x300A_002C);
/// Organ at Risk Overdose Volume Fraction (300A,002D) DS 1
pub const ORGAN_AT_RISK_OVERDOSE_VOLUME_FRACTION: Tag = Tag::from_u32(0x300A_002D);
/// Tolerance Table Sequence (300A,0040) SQ 1
pub const TOLERANCE_TABLE_SEQUENCE: Tag = Tag::from_u32(0x300A_0040);
/// Tolerance Table Number (300A,0042) IS 1
pub const TOLERANCE_TABLE_NUMBER: Tag = Tag::from_u32(0x300A_0042);
/// Tolerance Table Label (300A,0043) SH 1
pub const TOLERANCE_TABLE_LABEL: Tag = Tag::from_u32(0x300A_0043);
/// Gantry Angle Tolerance (300A,0044) DS 1
pub const GANTRY_ANGLE_TOLERANCE: Tag = Tag::from_u32(0x300A_0044);
/// Beam Limiting Device Angle Tolerance (300A,0046) DS 1
pub const BEAM_LIMITING_DEVICE_ANGLE_TOLERANCE: Tag = Tag::from_u32(0x300A_0046);
/// Beam Limiting Device Tolerance Sequence (300A,0048) SQ 1
pub const BEAM_LIMITING_DEVICE_TOLERANCE_SEQUENCE: Tag = Tag::from_u32(0x300A_0048);
/// Beam Limiting Device Position Tolerance (300A,004A) DS 1
pub const BEAM_LIMITING_DEVICE_POSITION_TOLERANCE: Tag = Tag::from_u32(0x300A_004A);
/// Snout Position Tolerance (300A,004B) FL 1
pub const SNOUT_POSITION_TOLERANCE: Tag = Tag::from_u32(0x300A_004B);
/// Patient Support Angle Tolerance (300A,004C) DS 1
pub const PATIENT_SUPPORT_ANGLE_TOLERANCE: Tag = Tag::from_u32(0x300A_004C);
/// Table Top Eccentric Angle Tolerance (300A,004E) DS 1
pub const TABLE_TOP_ECCENTRIC_ANGLE_TOLERANCE: Tag = Tag::from_u32(0x300A_004E);
/// Table Top Pitch Angle Tolerance (300A,004F) FL 1
pub const TABLE_TOP_PITCH_ANGLE_TOLERANCE: Tag = Tag::from_u32(0x300A_004F);
/// Table Top Roll Angle Tolerance (300A,0050) FL 1
pub const TABLE_TOP_ROLL_ANGLE_TOLERANCE: Tag = Tag::from_u32(0x300A_0050);
/// Table Top Vertical Position Tolerance (300A,0051) DS 1
pub const TABLE_TOP_VERTICAL_POSITION_TOLERANCE: Tag = Tag::from_u32(0x300A_0051);
/// Table Top Longitudinal Position Tolerance (300A,0052) DS 1
pub const TABLE_TOP_LONGITUDINAL_POSITION_TOLERANCE: Tag = Tag::from_u32(0x300A_0052);
/// Table Top Lateral Position Tolerance (300A,0053) DS 1
pub const TABLE_TOP_LATERAL_POSITION_TOLERANCE: Tag = Tag::from_u32(0x300A_0053);
/// Table Top Position Alignment UID (300A,0054) UI 1
pub const TABLE_TOP_POSITION_ALIGNMENT_UID: Tag = Tag::from_u32(0x300A_0054);
/// RT Plan Relationship (300A,0055) CS 1
pub const RT_PLAN_RELATIONSHIP: Tag = Tag::from_u32(0x300A_0055);
/// Fraction Group Sequence (300A,0070) SQ 1
pub const FRACTION_GROUP_SEQUENCE: Tag = Tag::from_u32(0x300A_0070);
/// Fraction Group Number (300A,0071) IS 1
pub const FRACTION_GROUP_NUMBER: Tag = Tag::from_u32(0x300A_0071);
/// Fraction Group Description (300A,0072) LO 1
pub const FRACTION_GROUP_DESCRIPTION: Tag = Tag::from_u32(0x300A_0072);
/// Number of Fractions Planned (300A,0078) IS 1
pub const NUMBER_OF_FRACTIONS_PLANNED: Tag = Tag::from_u32(0x300A_0078);
/// Number of Fraction Pattern Digits Per Day (300A,0079) IS 1
pub const NUMBER_OF_FRACTION_PATTERN_DIGITS_PER_DAY: Tag = Tag::from_u32(0x300A_0079);
/// Repeat Fraction Cycle Length (300A,007A) IS 1
pub const REPEAT_FRACTION_CYCLE_LENGTH: Tag = Tag::from_u32(0x300A_007A);
/// Fraction Pattern (300A,007B) LT 1
pub const FRACTION_PATTERN: Tag = Tag::from_u32(0x300A_007B);
/// Number of Beams (300A,0080) IS 1
pub const NUMBER_OF_BEAMS: Tag = Tag::from_u32(0x300A_0080);
/// Beam Dose Specification Point (300A,0082) DS 3, retired
pub const BEAM_DOSE_SPECIFICATION_POINT: Tag = Tag::from_u32(0x300A_0082);
/// Referenced Dose Reference UID (300A,0083) UI 1
pub const REFERENCED_DOSE_REFERENCE_UID: Tag = Tag::from_u32(0x300A_0083);
/// Beam Dose (300A,0084) DS 1
pub const BEAM_DOSE: Tag = Tag::from_u32(0x300A_0084);
/// Beam Meterset (300A,0086) DS 1
pub const BEAM_METERSET: Tag = Tag::from_u32(0x300A_0086);
/// Beam Dose Point Depth (300A,0088) FL 1
pub const BEAM_DOSE_POINT_DEPTH: Tag = Tag::from_u32(0x300A_0088);
/// Beam Dose Point Equivalent Depth (300A,0089) FL 1
pub const BEAM_DOSE_POINT_EQUIVALENT_DEPTH: Tag = Tag::from_u32(0x300A_0089);
/// Beam Dose Point SSD (300A,008A) FL 1
pub const BEAM_DOSE_POINT_SSD: Tag = Tag::from_u32(0x300A_008A);
/// Beam Dose Meaning (300A,008B) CS 1
pub const BEAM_DOSE_MEANING: Tag = Tag::from_u32(0x300A_008B);
/// Beam Dose Verification Control Point Sequence (300A,008C) SQ 1
pub const BEAM_DOSE_VERIFICATION_CONTROL_POINT_SEQUENCE: Tag = Tag::from_u32(0x300A_008C);
/// Average Beam Dose Point Depth (300A,008D) FL 1, retired
pub const AVERAGE_BEAM_DOSE_POINT_DEPTH: Tag = Tag::from_u32(0x300A_008D);
/// Average Beam Dose Point Equivalent Depth (300A,008E) FL 1, retired
pub const AVERAGE_BEAM_DOSE_POINT_EQUIVALENT_DEPTH: Tag = Tag::from_u32(0x300A_008E);
/// Average Beam Dose Point SSD (300A,008F) FL 1, retired
pub const AVERAGE_BEAM_DOSE_POINT_SSD: Tag = Tag::from_u32(0x300A_008F);
/// Beam Dose Type (300A,0090) CS 1
pub const BEAM_DOSE_TYPE: Tag = Tag::from_u32(0x300A_0090);
/// Alternate Beam Dose (300A,0091) DS 1
pub const ALTERNATE_BEAM_DOSE: Tag = Tag::from_u32(0x300A_0091);
/// Alternate Beam Dose Type (300A,0092) CS 1
pub const ALTERNATE_BEAM_DOSE_TYPE: Tag = Tag::from_u32(0x300A_0092);
/// Depth Value Averaging Flag (300A,0093) CS 1
pub const DEPTH_VALUE_AVERAGING_FLAG: Tag = Tag::from_u32(0x300A_0093);
/// Beam Dose Point Source to External Contour Distance (300A,0094) DS 1
pub const BEAM_DOSE_POINT_SOURCE_TO_EXTERNAL_CONTOUR_DISTANCE: Tag = Tag::from_u32(0x300A_0094);
/// Number of Brachy Application Setups (300A,00A0) IS 1
pub const NUMBER_OF_BRACHY_APPLICATION_SETUPS: Tag = Tag::from_u32(0x300A_00A0);
/// Brachy Application Setup Dose Specification Point (300A,00A2) DS 3
pub const BRACHY_APPLICATION_SETUP_DOSE_SPECIFICATION_POINT: Tag = Tag::from_u32(0x300A_00A2);
/// Brachy Application Setup Dose (300A,00A4) DS 1
pub const BRACHY_APPLICATION_SETUP_DOSE: Tag = Tag::from_u32(0x300A_00A4);
/// Beam Sequence (300A,00B0) SQ 1
pub const BEAM_SEQUENCE: Tag = Tag::from_u32(0x300A_00B0);
/// Treatment Machine Name (300A,00B2) SH 1
pub const TREATMENT_MACHINE_NAME: Tag = Tag::from_u32(0x300A_00B2);
/// Primary Dosimeter Unit (300A,00B3) CS 1
pub const PRIMARY_DOSIMETER_UNIT: Tag = Tag::from_u32(0x300A_00B3);
/// Source-Axis Distance (300A,00B4) DS 1
pub const SOURCE_AXIS_DISTANCE: Tag = Tag::from_u32(0x300A_00B4);
/// Beam Limiting Device Sequence (300A,00B6) SQ 1
pub const BEAM_LIMITING_DEVICE_SEQUENCE: Tag = Tag::from_u32(0x300A_00B6);
/// RT Beam Limiting Device Type (300A,00B8) CS 1
pub const RT_BEAM_LIMITING_DEVICE_TYPE: Tag = Tag::from_u32(0x300A_00B8);
/// Source to Beam Limiting Device Distance (300A,00BA) DS 1
pub const SOURCE_TO_BEAM_LIMITING_DEVICE_DISTANCE: Tag = Tag::from_u32(0x300A_00BA);
/// Isocenter to Beam Limiting Device Distance (300A,00BB) FL 1
pub const ISOCENTER_TO_BEAM_LIMITING_DEVICE_DISTANCE: Tag = Tag::from_u32(0x300A_00BB);
/// Number of Leaf/Jaw Pairs (300A,00BC) IS 1
pub const NUMBER_OF_LEAF_JAW_PAIRS: Tag = Tag::from_u32(0x300A_00BC);
/// Leaf Position Boundaries (300A,00BE) DS 3-n
pub const LEAF_POSITION_BOUNDARIES: Tag = Tag::from_u32(0x300A_00BE);
/// Beam Number (300A,00C0) IS 1
pub const BEAM_NUMBER: Tag = Tag::from_u32(0x300A_00C0);
/// Beam Name (300A,00C2) LO 1
pub const BEAM_NAME: Tag = Tag::from_u32(0x300A_00C2);
/// Beam Description (300A,00C3) ST 1
pub const BEAM_DESCRIPTION: Tag = Tag::from_u32(0x300A_00C3);
/// Beam Type (300A,00C4) CS 1
pub const BEAM_TYPE: Tag = Tag::from_u32(0x300A_00C4);
/// Beam Delivery Duration Limit (300A,00C5) FD 1
pub const BEAM_DELIVERY_DURATION_LIMIT: Tag = Tag::from_u32(0x300A_00C5);
/// Radiation Type (300A,00C6) CS 1
pub const RADIATION_TYPE: Tag = Tag::from_u32(0x300A_00C6);
/// High-Dose Technique Type (300A,00C7) CS 1
pub const HIGH_DOSE_TECHNIQUE_TYPE: Tag = Tag::from_u32(0x300A_00C7);
/// Reference Image Number (300A,00C8) IS 1
pub const REFERENCE_IMAGE_NUMBER: Tag = Tag::from_u32(0x300A_00C8);
/// Planned Verification Image Sequence (300A,00CA) SQ 1
pub const PLANNED_VERIFICATION_IMAGE_SEQUENCE: Tag = Tag::from_u32(0x300A_00CA);
/// Imaging Device-Specific Acquisition Parameters (300A,00CC) LO 1-n
pub const IMAGING_DEVICE_SPECIFIC_ACQUISITION_PARAMETERS: Tag = Tag::from_u32(0x300A_00CC);
/// Treatment Delivery Type (300A,00CE) CS 1
pub const TREATMENT_DELIVERY_TYPE: Tag = Tag::from_u32(0x300A_00CE);
/// Number of Wedges (300A,00D0) IS 1
pub const NUMBER_OF_WEDGES: Tag = Tag::from_u32(0x300A_00D0);
/// Wedge Sequence (300A,00D1) SQ 1
pub const WEDGE_SEQUENCE: Tag = Tag::from_u32(0x300A_00D1);
/// Wedge Number (300A,00D2) IS 1
pub const WEDGE_NUMBER: Tag = Tag::from_u32(0x300A_00D2);
/// Wedge Type (300A,00D3) CS 1
pub const WEDGE_TYPE: Tag = Tag::from_u32(0x300A_00D3);
/// Wedge ID (300A,00D4) SH 1
pub const WEDGE_ID: Tag = Tag::from_u32(0x300A_00D4);
/// Wedge Angle (300A,00D5) IS 1
pub const WEDGE_ANGLE: Tag = Tag::from_u32(0x300A_00D5);
/// Wedge Factor (300A,00D6) DS 1
pub const WEDGE_FACTOR: Tag = Tag::from_u32(0x300A_00D6);
/// Total Wedge Tray Water-Equivalent Thickness (300A,00D7) FL 1
pub const TOTAL_WEDGE_TRAY_WATER_EQUIVALENT_THICKNESS: Tag = Tag::from_u32(0x300A_00D7);
/// Wedge Orientation (300A,00D8) DS 1
pub const WEDGE_ORIENTATION: Tag = Tag::from_u32(0x300A_00D8);
/// Isocenter to Wedge Tray Distance (300A,00D9) FL 1
pub const ISOCENTER_TO_WEDGE_TRAY_DISTANCE: Tag = Tag::from_u32(0x300A_00D9);
/// Source to Wedge Tray Distance (300A,00DA) DS 1
pub const SOURCE_TO_WEDGE_TRAY_DISTANCE: Tag = Tag::from_u32(0x300A_00DA);
/// Wedge Thin Edge Position (300A,00DB) FL 1
pub const WEDGE_THIN_EDGE_POSITION: Tag = Tag::from_u32(0x300A_00DB);
/// Bolus ID (300A,00DC) SH 1
pub const BOLUS_ID: Tag = Tag::from_u32(0x300A_00DC);
/// Bolus Description (300A,00DD) ST 1
pub const BOLUS_DESCRIPTION: Tag = Tag::from_u32(0x300A_00DD);
/// Effective Wedge Angle (300A,00DE) DS 1
pub const EFFECTIVE_WEDGE_ANGLE: Tag = Tag::from_u32(0x300A_00DE);
/// Number of Compensators (300A,00E0) IS 1
pub const NUMBER_OF_COMPENSATORS: Tag = Tag::from_u32(0x300A_00E0);
/// Material ID (300A,00E1) SH 1
pub const MATERIAL_ID: Tag = Tag::from_u32(0x300A_00E1);
/// Total Compensator Tray Factor (300A,00E2) DS 1
pub const TOTAL_COMPENSATOR_TRAY_FACTOR: Tag = Tag::from_u32(0x300A_00E2);
/// Compensator Sequence (300A,00E3) SQ 1
pub const COMPENSATOR_SEQUENCE: Tag = Tag::from_u32(0x300A_00E3);
/// Compensator Number (300A,00E4) IS 1
pub const COMPENSATOR_NUMBER: Tag = Tag::from_u32(0x300A_00E4);
/// Compensator ID (300A,00E5) SH 1
pub const COMPENSATOR_ID: Tag = Tag::from_u32(0x300A_00E5);
/// Source to Compensator Tray Distance (300A,00E6) DS 1
pub const SOURCE_TO_COMPENSATOR_TRAY_DISTANCE: Tag = Tag::from_u32(0x300A_00E6);
/// Compensator Rows (300A,00E7) IS 1
pub const COMPENSATOR_ROWS: Tag = Tag::from_u32(0x300A_00E7);
/// Compensator Columns (300A,00E8) IS 1
pub const COMPENSATOR_COLUMNS: Tag = Tag::from_u32(0x300A_00E8);
/// Compensator Pixel Spacing (300A,00E9) DS 2
pub const COMPENSATOR_PIXEL_SPACING: Tag = Tag::from_u32(0x300A_00E9);
/// Compensator Position (300A,00EA) DS 2
pub const COMPENSATOR_POSITION: Tag = Tag::from_u32(0x300A_00EA);
/// Compensator Transmission Data (300A,00EB) DS 1-n
pub const COMPENSATOR_TRANSMISSION_DATA: Tag = Tag::from_u32(0x300A_00EB);
/// Compensator Thickness Data (300A,00EC) DS 1-n
pub const COMPENSATOR_THICKNESS_DATA: Tag = Tag::from_u32(0x300A_00EC);
/// Number of Boli (300A,00ED) IS 1
pub const NUMBER_OF_BOLI: Tag = Tag::from_u32(0x300A_00ED);
/// Compensator Type (300A,00EE) CS 1
pub const COMPENSATOR_TYPE: Tag = Tag::from_u32(0x300A_00EE);
/// Compensator Tray ID (300A,00EF) SH 1
pub const COMPENSATOR_TRAY_ID: Tag = Tag::from_u32(0x300A_00EF);
/// Number of Blocks (300A,00F0) IS 1
pub const NUMBER_OF_BLOCKS: Tag = Tag::from_u32(0x300A_00F0);
/// Total Block Tray Factor (300A,00F2) DS 1
pub const TOTAL_BLOCK_TRAY_FACTOR: Tag = Tag::from_u32(0x300A_00F2);
/// Total Block Tray Water-Equivalent Thickness (300A,00F3) FL 1
pub const TOTAL_BLOCK_TRAY_WATER_EQUIVALENT_THICKNESS: Tag = Tag::from_u32(0x300A_00F3);
/// Block Sequence (300A,00F4) SQ 1
pub const BLOCK_SEQUENCE: Tag = Tag::from_u32(0x300A_00F4);
/// Block Tray ID (300A,00F5) SH 1
pub const BLOCK_TRAY_ID: Tag = Tag::from_u32(0x300A_00F5);
/// Source to Block Tray Distance (300A,00F6) DS 1
pub const SOURCE_TO_BLOCK_TRAY_DISTANCE: Tag = Tag::from_u32(0x300A_00F6);
/// Isocenter to Block Tray Distance (300A,00F7) FL 1
pub const ISOCENTER_TO_BLOCK_TRAY_DISTANCE: Tag = Tag::from_u32(0x300A_00F7);
/// Block Type (300A,00F8) CS 1
pub const BLOCK_TYPE: Tag = Tag::from_u32(0x300A_00F8);
/// Accessory Code (300A,00F9) LO 1
pub const ACCESSORY_CODE: Tag = Tag::from_u32(0x300A_00F9);
/// Block Divergence (300A,00FA) CS 1
pub const BLOCK_DIVERGENCE: Tag = Tag::from_u32(0x300A_00FA);
/// Block Mounting Position (300A,00FB) CS 1
pub const BLOCK_MOUNTING_POSITION: Tag = Tag::from_u32(0x300A_00FB);
/// Block Number (300A,00FC) IS 1
pub const BLOCK_NUMBER: Tag = Tag::from_u32(0x300A_00FC);
/// Block Name (300A,00FE) LO 1
pub const BLOCK_NAME: Tag = Tag::from_u32(0x300A_00FE);
/// Block Thickness (300A,0100) DS 1
pub const BLOCK_THICKNESS: Tag = Tag::from_u32(0x300A_0100);
/// Block Transmission (300A,0102) DS 1
pub const BLOCK_TRANSMISSION: Tag = Tag::from_u32(0x300A_0102);
/// Block Number of Points (300A,0104) IS 1
pub const BLOCK_NUMBER_OF_POINTS: Tag = Tag::from_u32(0x300A_0104);
/// Block Data (300A,0106) DS 2-2n
pub const BLOCK_DATA: Tag = Tag::from_u32(0x300A_0106);
/// Applicator Sequence (300A,0107) SQ 1
pub const APPLICATOR_SEQUENCE: Tag = Tag::from_u32(0x300A_0107);
/// Applicator ID (300A,0108) SH 1
pub const APPLICATOR_ID: Tag = Tag::from_u32(0x300A_0108);
/// Applicator Type (300A,0109) CS 1
pub const APPLICATOR_TYPE: Tag = Tag::from_u32(0x300A_0109);
/// Applicator Description (300A,010A) LO 1
pub const APPLICATOR_DESCRIPTION: Tag = Tag::from_u32(0x300A_010A);
/// Cumulative Dose Reference Coefficient (300A,010C) DS 1
pub const CUMULATIVE_DOSE_REFERENCE_COEFFICIENT: Tag = Tag::from_u32(0x300A_010C);
/// Final Cumulative Meterset Weight (300A,010E) DS 1
pub const FINAL_CUMULATIVE_METERSET_WEIGHT: Tag = Tag::from_u32(0x300A_010E);
/// Number of Control Points (300A,0110) IS 1
pub const NUMBER_OF_CONTROL_POINTS: Tag = Tag::from_u32(0x300A_0110);
/// Control Point Sequence (300A,0111) SQ 1
pub const CONTROL_POINT_SEQUENCE: Tag = Tag::from_u32(0x300A_0111);
/// Control Point Index (300A,0112) IS 1
pub const CONTROL_POINT_INDEX: Tag = Tag::from_u32(0x300A_0112);
/// Nominal Beam Energy (300A,0114) DS 1
pub const NOMINAL_BEAM_ENERGY: Tag = Tag::from_u32(0x300A_0114);
/// Dose Rate Set (300A,0115) DS 1
pub const DOSE_RATE_SET: Tag = Tag::from_u32(0x300A_0115);
/// Wedge Position Sequence (300A,0116) SQ 1
pub const WEDGE_POSITION_SEQUENCE: Tag = Tag::from_u32(0x300A_0116);
/// Wedge Position (300A,0118) CS 1
pub const WEDGE_POSITION: Tag = Tag::from_u32(0x300A_0118);
/// Beam Limiting Device Position Sequence (300A,011A) SQ 1
pub const BEAM_LIMITING_DEVICE_POSITION_SEQUENCE: Tag = Tag::from_u32(0x300A_011A);
/// Leaf/Jaw Positions (300A,011C) DS 2-2n
pub const LEAF_JAW_POSITIONS: Tag = Tag::from_u32(0x300A_011C);
/// Gantry Angle (300A,011E) DS 1
pub const GANTRY_ANGLE: Tag = Tag::from_u32(0x300A_011E);
/// Gantry Rotation Direction (300A,011F) CS 1
pub const GANTRY_ROTATION_DIRECTION: Tag = Tag::from_u32(0x300A_011F);
/// Beam Limiting Device Angle (300A,0120) DS 1
pub const BEAM_LIMITING_DEVICE_ANGLE: Tag = Tag::from_u32(0x300A_0120);
/// Beam Limiting Device Rotation Direction (300A,0121) CS 1
pub const BEAM_LIMITING_DEVICE_ROTATION_DIRECTION: Tag = Tag::from_u32(0x300A_0121);
/// Patient Support Angle (300A,0122) DS 1
pub const PATIENT_SUPPORT_ANGLE: Tag = Tag::from_u32(0x300A_0122);
/// Patient Support Rotation Direction (300A,0123) CS 1
pub const PATIENT_SUPPORT_ROTATION_DIRECTION: Tag = Tag::from_u32(0x300A_0123);
/// Table Top Eccentric Axis Distance (300A,0124) DS 1
pub const TABLE_TOP_ECCENTRIC_AXIS_DISTANCE: Tag = Tag::from_u32(0x300A_0124);
/// Table Top Eccentric Angle (300A,0125) DS 1
pub const TABLE_TOP_ECCENTRIC_ANGLE: Tag = Tag::from_u32(0x300A_0125);
/// Table Top Eccentric Rotation Direction (300A,0126) CS 1
pub const TABLE_TOP_ECCENTRIC_ROTATION_DIRECTION: Tag = Tag::from_u32(0x300A_0126);
/// Table Top Vertical Position (300A,0128) DS 1
pub const TABLE_TOP_VERTICAL_POSITION: Tag = Tag::from_u32(0x300A_0128);
/// Table Top Longitudinal Position (300A,0129) DS 1
pub const TABLE_TOP_LONGITUDINAL_POSITION: Tag = Tag::from_u32(0x300A_0129);
/// Table Top Lateral Position (300A,012A) DS 1
pub const TABLE_TOP_LATERAL_POSITION: Tag = Tag::from_u32(0x300A_012A);
/// Isocenter Position (300A,012C) DS 3
pub const ISOCENTER_POSITION: Tag = Tag::from_u32(0x300A_012C);
/// Surface Entry Point (300A,012E) DS 3
pub const SURFACE_ENTRY_POINT: Tag = Tag::from_u32(0x300A_012E);
/// Source to Surface Distance (300A,0130) DS 1
pub const SOURCE_TO_SURFACE_DISTANCE: Tag = Tag::from_u32(0x300A_0130);
/// Average Beam Dose Point Source to External Contour Distance (300A,0131) FL 1
pub const AVERAGE_BEAM_DOSE_POINT_SOURCE_TO_EXTERNAL_CONTOUR_DISTANCE: Tag = Tag::from_u32(0x300A_0131);
/// Source to External Contour Distance (300A,0132) FL 1
pub const SOURCE_TO_EXTERNAL_CONTOUR_DISTANCE: Tag = Tag::from_u32(0x300A_0132);
/// External Contour Entry Point (300A,0133) FL 3
pub const EXTERNAL_CONTOUR_ENTRY_POINT: Tag = Tag::from_u32(0x300A_0133);
/// Cumulative Meterset Weight (300A,0134) DS 1
pub const CUMULATIVE_METERSET_WEIGHT: Tag = Tag::from_u32(0x300A_0134);
/// Table Top Pitch Angle (300A,0140) FL 1
pub const TABLE_TOP_PITCH_ANGLE: Tag = Tag::from_u32(0x300A_0140);
/// Table Top Pitch Rotation Direction (300A,0142) CS 1
pub const TABLE_TOP_PITCH_ROTATION_DIRECTION: Tag = Tag::from_u32(0x300A_0142);
/// Table Top Roll Angle (300A,0144) FL 1
pub const TABLE_TOP_ROLL_ANGLE: Tag = Tag::from_u32(0x300A_0144);
/// Table Top Roll Rotation Direction (300A,0146) CS 1
pub const TABLE_TOP_ROLL_ROTATION_DIRECTION: Tag = Tag::from_u32(0x300A_0146);
/// Head Fixation Angle (300A,0148) FL 1
pub const HEAD_FIXATION_ANGLE: Tag = Tag::from_u32(0x300A_0148);
/// Gantry Pitch Angle (300A,014A) FL 1
pub const GANTRY_PITCH_ANGLE: Tag = Tag::from_u32(0x300A_014A);
/// Gantry Pitch Rotation Direction (300A,014C) CS 1
pub const GANTRY_PITCH_ROTATION_DIRECTION: Tag = Tag::from_u32(0x300A_014C);
/// Gantry Pitch Angle Tolerance (300A,014E) FL 1
pub const GANTRY_PITCH_ANGLE_TOLERANCE: Tag = Tag::from_u32(0x300A_014E);
/// Fixation Eye (300A,0150) CS 1
pub const FIXATION_EYE: Tag = Tag::from_u32(0x300A_0150);
/// Chair Head Frame Position (300A,0151) DS 1
pub const CHAIR_HEAD_FRAME_POSITION: Tag = Tag::from_u32(0x300A_0151);
/// Head Fixation Angle Tolerance (300A,0152) DS 1
pub const HEAD_FIXATION_ANGLE_TOLERANCE: Tag = Tag::from_u32(0x300A_0152);
/// Chair Head Frame Position Tolerance (300A,0153) DS 1
pub const CHAIR_HEAD_FRAME_POSITION_TOLERANCE: Tag = Tag::from_u32(0x300A_0153);
/// Fixation Light Azimuthal Angle Tolerance (300A,0154) DS 1
pub const FIXATION_LIGHT_AZIMUTHAL_ANGLE_TOLERANCE: Tag = Tag::from_u32(0x300A_0154);
/// Fixation Light Polar Angle Tolerance (300A,0155) DS 1
pub const FIXATION_LIGHT_POLAR_ANGLE_TOLERANCE: Tag = Tag::from_u32(0x300A_0155);
/// Patient Setup Sequence (300A,0180) SQ 1
pub const PATIENT_SETUP_SEQUENCE: Tag = Tag::from_u32(0x300A_0180);
/// Patient Setup Number (300A,0182) IS 1
pub const PATIENT_SETUP_NUMBER: Tag = Tag::from_u32(0x300A_0182);
/// Patient Setup Label (300A,0183) LO 1
pub const PATIENT_SETUP_LABEL: Tag = Tag::from_u32(0x300A_0183);
/// Patient Additional Position (300A,0184) LO 1
pub const PATIENT_ADDITIONAL_POSITION: Tag = Tag::from_u32(0x300A_0184);
/// Fixation Device Sequence (300A,0190) SQ 1
pub const FIXATION_DEVICE_SEQUENCE: Tag = Tag::from_u32(0x300A_0190);
/// Fixation Device Type (300A,0192) CS 1
pub const FIXATION_DEVICE_TYPE: Tag = Tag::from_u32(0x300A_0192);
/// Fixation Device Label (300A,0194) SH 1
pub const FIXATION_DEVICE_LABEL: Tag = Tag::from_u32(0x300A_0194);
/// Fixation Device Description (300A,0196) ST 1
pub const FIXATION_DEVICE_DESCRIPTION: Tag = Tag::from_u32(0x300A_0196);
/// Fixation Device Position (300A,0198) SH 1
pub const FIXATION_DEVICE_POSITION: Tag = Tag::from_u32(0x300A_0198);
/// Fixation Device Pitch Angle (300A,0199) FL 1
pub const FIXATION_DEVICE_PITCH_ANGLE: Tag = Tag::from_u32(0x300A_0199);
/// Fixation Device Roll Angle (300A,019A) FL 1
pub const FIXATION_DEVICE_ROLL_ANGLE: Tag = Tag::from_u32(0x300A_019A);
/// Shielding Device Sequence (300A,01A0) SQ 1
pub const SHIELDING_DEVICE_SEQUENCE: Tag = Tag::from_u32(0x300A_01A0);
/// Shielding Device Type (300A,01A2) CS 1
pub const SHIELDING_DEVICE_TYPE: Tag = Tag::from_u32(0x300A_01A2);
/// Shielding Device Label (300A,01A4) SH 1
pub const SHIELDING_DEVICE_LABEL: Tag = Tag::from_u32(0x300A_01A4);
/// Shielding Device Description (300A,01A6) ST 1
pub const SHIELDING_DEVICE_DESCRIPTION: Tag = Tag::from_u32(0x300A_01A6);
/// Shielding Device Position (300A,01A8) SH 1
pub const SHIELDING_DEVICE_POSITION: Tag = Tag::from_u32(0x300A_01A8);
/// Setup Technique (300A,01B0) CS 1
pub const SETUP_TECHNIQUE: Tag = Tag::from_u32(0x300A_01B0);
/// Setup Technique Description (300A,01B2) ST 1
pub const SETUP_TECHNIQUE_DESCRIPTION: Tag = Tag::from_u32(0x300A_01B2);
/// Setup Device Sequence (300A,01B4) SQ 1
pub const SETUP_DEVICE_SEQUENCE: Tag = Tag::from_u32(0x300A_01B4);
/// Setup Device Type (300A,01B6) CS 1
pub const SETUP_DEVICE_TYPE: Tag = Tag::from_u32(0x300A_01B6);
/// Setup Device Label (300A,01B8) SH 1
pub const SETUP_DEVICE_LABEL: Tag = Tag::from_u32(0x300A_01B8);
/// Setup Device Description (300A,01BA) ST 1
pub const SETUP_DEVICE_DESCRIPTION: Tag = Tag::from_u32(0x300A_01BA);
/// Setup Device Parameter (300A,01BC) DS 1
pub const SETUP_DEVICE_PARAMETER: Tag = Tag::from_u32(0x300A_01BC);
/// Setup Reference Description (300A,01D0) ST 1
pub const SETUP_REFERENCE_DESCRIPTION: Tag = Tag::from_u32(0x300A_01D0);
/// Table Top Vertical Setup Displacement (300A,01D2) DS 1
pub const TABLE_TOP_VERTICAL_SETUP_DISPLACEMENT: Tag = Tag::from_u32(0x300A_01D2);
/// Table Top Longitudinal Setup Displacement (300A,01D4) DS 1
pub const TABLE_TOP_LONGITUDINAL_SETUP_DISPLACEMENT: Tag = Tag::from_u32(0x300A_01D4);
/// Table Top Lateral Setup Displacement (300A,01D6) DS 1
pub const TABLE_TOP_LATERAL_SETUP_DISPLACEMENT: Tag = Tag::from_u32(0x300A_01D6);
/// Brachy Treatment Technique (300A,0200) CS 1
pub const BRACHY_TREATMENT_TECHNIQUE: Tag = Tag::from_u32(0x300A_0200);
/// Brachy Treatment Type (300A,0202) CS 1
pub const BRACHY_TREATMENT_TYPE: Tag = Tag::from_u32(0x300A_0202);
/// Treatment Machine Sequence (300A,0206) SQ 1
pub const TREATMENT_MACHINE_SEQUENCE: Tag = Tag::from_u32(0x300A_0206);
/// Source Sequence (300A,0210) SQ 1
pub const SOURCE_SEQUENCE: Tag = Tag::from_u32(0x300A_0210);
/// Source Number (300A,0212) IS 1
pub const SOURCE_NUMBER: Tag = Tag::from_u32(0x300A_0212);
/// Source Type (300A,0214) CS 1
pub const SOURCE_TYPE: Tag = Tag::from_u32(0x300A_0214);
/// Source Manufacturer (300A,0216) LO 1
pub const SOURCE_MANUFACTURER: Tag = Tag::from_u32(0x300A_0216);
/// Active Source Diameter (300A,0218) DS 1
pub const ACTIVE_SOURCE_DIAMETER: Tag = Tag::from_u32(0x300A_0218);
/// Active Source Length (300A,021A) DS 1
pub const ACTIVE_SOURCE_LENGTH: Tag = Tag::from_u32(0x300A_021A);
/// Source Model ID (300A,021B) SH 1
pub const SOURCE_MODEL_ID: Tag = Tag::from_u32(0x300A_021B);
/// Source Description (300A,021C) LO 1
pub const SOURCE_DESCRIPTION: Tag = Tag::from_u32(0x300A_021C);
/// Source Encapsulation Nominal Thickness (300A,0222) DS 1
pub const SOURCE_ENCAPSULATION_NOMINAL_THICKNESS: Tag = Tag::from_u32(0x300A_0222);
/// Source Encapsulation Nominal Transmission (300A,0224) DS 1
pub const SOURCE_ENCAPSULATION_NOMINAL_TRANSMISSION: Tag = Tag::from_u32(0x300A_0224);
/// Source Isotope Name (300A,0226) LO 1
pub const SOURCE_ISOTOPE_NAME: Tag = Tag::from_u32(0x300A_0226);
/// Source Isotope Half Life (300A,0228) DS 1
pub const SOURCE_ISOTOPE_HALF_LIFE: Tag = Tag::from_u32(0x300A_0228);
/// Source Strength Units (300A,0229) CS 1
pub const SOURCE_STRENGTH_UNITS: Tag = Tag::from_u32(0x300A_0229);
/// Reference Air Kerma Rate (300A,022A) DS 1
pub const REFERENCE_AIR_KERMA_RATE: Tag = Tag::from_u32(0x300A_022A);
/// Source Strength (300A,022B) DS 1
pub const SOURCE_STRENGTH: Tag = Tag::from_u32(0x300A_022B);
/// Source Strength Reference Date (300A,022C) DA 1
pub const SOURCE_STRENGTH_REFERENCE_DATE: Tag = Tag::from_u32(0x300A_022C);
/// Source Strength Reference Time (300A,022E) TM 1
pub const SOURCE_STRENGTH_REFERENCE_TIME: Tag = Tag::from_u32(0x300A_022E);
/// Application Setup Sequence (300A,0230) SQ 1
pub const APPLICATION_SETUP_SEQUENCE: Tag = Tag::from_u32(0x300A_0230);
/// Application Setup Type (300A,0232) CS 1
pub const APPLICATION_SETUP_TYPE: Tag = Tag::from_u32(0x300A_0232);
/// Application Setup Number (300A,0234) IS 1
pub const APPLICATION_SETUP_NUMBER: Tag = Tag::from_u32(0x300A_0234);
/// Application Setup Name (300A,0236) LO 1
pub const APPLICATION_SETUP_NAME: Tag = Tag::from_u32(0x300A_0236);
/// Application Setup Manufacturer (300A,0238) LO 1
pub const APPLICATION_SETUP_MANUFACTURER: Tag = Tag::from_u32(0x300A_0238);
/// Template Number (300A,0240) IS 1
pub const TEMPLATE_NUMBER: Tag = Tag::from_u32(0x300A_0240);
/// Template Type (300A,0242) SH 1
pub const TEMPLATE_TYPE: Tag = Tag::from_u32(0x300A_0242);
/// Template Name (300A,0244) LO 1
pub const TEMPLATE_NAME: Tag = Tag::from_u32(0x300A_0244);
/// Total Reference Air Kerma (300A,0250) DS 1
pub const TOTAL_REFERENCE_AIR_KERMA: Tag = Tag::from_u32(0x300A_0250);
/// Brachy Accessory Device Sequence (300A,0260) SQ 1
pub const BRACHY_ACCESSORY_DEVICE_SEQUENCE: Tag = Tag::from_u32(0x300A_0260);
/// Brachy Accessory Device Number (300A,0262) IS 1
pub const BRACHY_ACCESSORY_DEVICE_NUMBER: Tag = Tag::from_u32(0x300A_0262);
/// Brachy Accessory Device ID (300A,0263) SH 1
pub const BRACHY_ACCESSORY_DEVICE_ID: Tag = Tag::from_u32(0x300A_0263);
/// Brachy Accessory Device Type (300A,0264) CS 1
pub const BRACHY_ACCESSORY_DEVICE_TYPE: Tag = Tag::from_u32(0x300A_0264);
/// Brachy Accessory Device Name (300A,0266) LO 1
pub const BRACHY_ACCESSORY_DEVICE_NAME: Tag = Tag::from_u32(0x300A_0266);
/// Brachy Accessory Device Nominal Thickness (300A,026A) DS 1
pub const BRACHY_ACCESSORY_DEVICE_NOMINAL_THICKNESS: Tag = Tag::from_u32(0x300A_026A);
/// Brachy Accessory Device Nominal Transmission (300A,026C) DS 1
pub const BRACHY_ACCESSORY_DEVICE_NOMINAL_TRANSMISSION: Tag = Tag::from_u32(0x300A_026C);
/// Channel Effective Length (300A,0271) DS 1
pub const CHANNEL_EFFECTIVE_LENGTH: Tag = Tag::from_u32(0x300A_0271);
/// Channel Inner Length (300A,0272) DS 1
pub const CHANNEL_INNER_LENGTH: Tag = Tag::from_u32(0x300A_0272);
/// Afterloader Channel ID (300A,0273) SH 1
pub const AFTERLOADER_CHANNEL_ID: Tag = Tag::from_u32(0x300A_0273);
/// Source Applicator Tip Length (300A,0274) DS 1
pub const SOURCE_APPLICATOR_TIP_LENGTH: Tag = Tag::from_u32(0x300A_0274);
/// Channel Sequence (300A,0280) SQ 1
pub const CHANNEL_SEQUENCE: Tag = Tag::from_u32(0x300A_0280);
/// Channel Number (300A,0282) IS 1
pub const CHANNEL_NUMBER: Tag = Tag::from_u32(0x300A_0282);
/// Channel Length (300A,0284) DS 1
pub const CHANNEL_LENGTH: Tag = Tag::from_u32(0x300A_0284);
/// Channel Total Time (300A,0286) DS 1
pub const CHANNEL_TOTAL_TIME: Tag = Tag::from_u32(0x300A_0286);
/// Source Movement Type (300A,0288) CS 1
pub const SOURCE_MOVEMENT_TYPE: Tag = Tag::from_u32(0x300A_0288);
/// Number of Pulses (300A,028A) IS 1
pub const NUMBER_OF_PULSES: Tag = Tag::from_u32(0x300A_028A);
/// Pulse Repetition Interval (300A,028C) DS 1
pub const PULSE_REPETITION_INTERVAL: Tag = Tag::from_u32(0x300A_028C);
/// Source Applicator Number (300A,0290) IS 1
pub const SOURCE_APPLICATOR_NUMBER: Tag = Tag::from_u32(0x300A_0290);
/// Source Applicator ID (300A,0291) SH 1
pub const SOURCE_APPLICATOR_ID: Tag = Tag::from_u32(0x300A_0291);
/// Source Applicator Type (300A,0292) CS 1
pub const SOURCE_APPLICATOR_TYPE: Tag = Tag::from_u32(0x300A_0292);
/// Source Applicator Name (300A,0294) LO 1
pub const SOURCE_APPLICATOR_NAME: Tag = Tag::from_u32(0x300A_0294);
/// Source Applicator Length (300A,0296) DS 1
pub const SOURCE_APPLICATOR_LENGTH: Tag = Tag::from_u32(0x300A_0296);
/// Source Applicator Manufacturer (300A,0298) LO 1
pub const SOURCE_APPLICATOR_MANUFACTURER: Tag = Tag::from_u32(0x300A_0298);
/// Source Applicator Wall Nominal Thickness (300A,029C) DS 1
pub const SOURCE_APPLICATOR_WALL_NOMINAL_THICKNESS: Tag = Tag::from_u32(0x300A_029C);
/// Source Applicator Wall Nominal Transmission (300A,029E) DS 1
pub const SOURCE_APPLICATOR_WALL_NOMINAL_TRANSMISSION: Tag = Tag::from_u32(0x300A_029E);
/// Source Applicator Step Size (300A,02A0) DS 1
pub const SOURCE_APPLICATOR_STEP_SIZE: Tag = Tag::from_u32(0x300A_02A0);
/// Applicator Shape Referenced ROI Number (300A,02A1) IS 1
pub const APPLICATOR_SHAPE_REFERENCED_ROI_NUMBER: Tag = Tag::from_u32(0x300A_02A1);
/// Transfer Tube Number (300A,02A2) IS 1
pub const TRANSFER_TUBE_NUMBER: Tag = Tag::from_u32(0x300A_02A2);
/// Transfer Tube Length (300A,02A4) DS 1
pub const TRANSFER_TUBE_LENGTH: Tag = Tag::from_u32(0x300A_02A4);
/// Channel Shield Sequence (300A,02B0) SQ 1
pub const CHANNEL_SHIELD_SEQUENCE: Tag = Tag::from_u32(0x300A_02B0);
/// Channel Shield Number (300A,02B2) IS 1
pub const CHANNEL_SHIELD_NUMBER: Tag = Tag::from_u32(0x300A_02B2);
/// Channel Shield ID (300A,02B3) SH 1
pub const CHANNEL_SHIELD_ID: Tag = Tag::from_u32(0x300A_02B3);
/// Channel Shield Name (300A,02B4) LO 1
pub const CHANNEL_SHIELD_NAME: Tag = Tag::from_u32(0x300A_02B4);
/// Channel Shield Nominal Thickness (300A,02B8) DS 1
pub const CHANNEL_SHIELD_NOMINAL_THICKNESS: Tag = Tag::from_u32(0x300A_02B8);
/// Channel Shield Nominal Transmission (300A,02BA) DS 1
pub const CHANNEL_SHIELD_NOMINAL_TRANSMISSION: Tag = Tag::from_u32(0x300A_02BA);
/// Final Cumulative Time Weight (300A,02C8) DS 1
pub const FINAL_CUMULATIVE_TIME_WEIGHT: Tag = Tag::from_u32(0x300A_02C8);
/// Brachy Control Point Sequence (300A,02D0) SQ 1
pub const BRACHY_CONTROL_POINT_SEQUENCE: Tag = Tag::from_u32(0x300A_02D0);
/// Control Point Relative Position (300A,02D2) DS 1
pub const CONTROL_POINT_RELATIVE_POSITION: Tag = Tag::from_u32(0x300A_02D2);
/// Control Point 3D Position (300A,02D4) DS 3
pub const CONTROL_POINT_3D_POSITION: Tag = Tag::from_u32(0x300A_02D4);
/// Cumulative Time Weight (300A,02D6) DS 1
pub const CUMULATIVE_TIME_WEIGHT: Tag = Tag::from_u32(0x300A_02D6);
/// Compensator Divergence (300A,02E0) CS 1
pub const COMPENSATOR_DIVERGENCE: Tag = Tag::from_u32(0x300A_02E0);
/// Compensator Mounting Position (300A,02E1) CS 1
pub const COMPENSATOR_MOUNTING_POSITION: Tag = Tag::from_u32(0x300A_02E1);
/// Source to Compensator Distance (300A,02E2) DS 1-n
pub const SOURCE_TO_COMPENSATOR_DISTANCE: Tag = Tag::from_u32(0x300A_02E2);
/// Total Compensator Tray Water-Equivalent Thickness (300A,02E3) FL 1
pub const TOTAL_COMPENSATOR_TRAY_WATER_EQUIVALENT_THICKNESS: Tag = Tag::from_u32(0x300A_02E3);
/// Isocenter to Compensator Tray Distance (300A,02E4) FL 1
pub const ISOCENTER_TO_COMPENSATOR_TRAY_DISTANCE: Tag = Tag::from_u32(0x300A_02E4);
/// Compensator Column Offset (300A,02E5) FL 1
pub const COMPENSATOR_COLUMN_OFFSET: Tag = Tag::from_u32(0x300A_02E5);
/// Isocenter to Compensator Distances (300A,02E6) FL 1-n
pub const ISOCENTER_TO_COMPENSATOR_DISTANCES: Tag = Tag::from_u32(0x300A_02E6);
/// Compensator Relative Stopping Power Ratio (300A,02E7) FL 1
pub const COMPENSATOR_RELATIVE_STOPPING_POWER_RATIO: Tag = Tag::from_u32(0x300A_02E7);
/// Compensator Milling Tool Diameter (300A,02E8) FL 1
pub const COMPENSATOR_MILLING_TOOL_DIAMETER: Tag = Tag::from_u32(0x300A_02E8);
/// Ion Range Compensator Sequence (300A,02EA) SQ 1
pub const ION_RANGE_COMPENSATOR_SEQUENCE: Tag = Tag::from_u32(0x300A_02EA);
/// Compensator Description (300A,02EB) LT 1
pub const COMPENSATOR_DESCRIPTION: Tag = Tag::from_u32(0x300A_02EB);
/// Compensator Surface Representation Flag (300A,02EC) CS 1
pub const COMPENSATOR_SURFACE_REPRESENTATION_FLAG: Tag = Tag::from_u32(0x300A_02EC);
/// Radiation Mass Number (300A,0302) IS 1
pub const RADIATION_MASS_NUMBER: Tag = Tag::from_u32(0x300A_0302);
/// Radiation Atomic Number (300A,0304) IS 1
pub const RADIATION_ATOMIC_NUMBER: Tag = Tag::from_u32(0x300A_0304);
/// Radiation Charge State (300A,0306) SS 1
pub const RADIATION_CHARGE_STATE: Tag = Tag::from_u32(0x300A_0306);
/// Scan Mode (300A,0308) CS 1
pub const SCAN_MODE: Tag = Tag::from_u32(0x300A_0308);
/// Modulated Scan Mode Type (300A,0309) CS 1
pub const MODULATED_SCAN_MODE_TYPE: Tag = Tag::from_u32(0x300A_0309);
/// Virtual Source-Axis Distances (300A,030A) FL 2
pub const VIRTUAL_SOURCE_AXIS_DISTANCES: Tag = Tag::from_u32(0x300A_030A);
/// Snout Sequence (300A,030C) SQ 1
pub const SNOUT_SEQUENCE: Tag = Tag::from_u32(0x300A_030C);
/// Snout Position (300A,030D) FL 1
pub const SNOUT_POSITION: Tag = Tag::from_u32(0x300A_030D);
/// Snout ID (300A,030F) SH 1
pub const SNOUT_ID: Tag = Tag::from_u32(0x300A_030F);
/// Number of Range Shifters (300A,0312) IS 1
pub const NUMBER_OF_RANGE_SHIFTERS: Tag = Tag::from_u32(0x300A_0312);
/// Range Shifter Sequence (300A,0314) SQ 1
pub const RANGE_SHIFTER_SEQUENCE: Tag = Tag::from_u32(0x300A_0314);
/// Range Shifter Number (300A,0316) IS 1
pub const RANGE_SHIFTER_NUMBER: Tag = Tag::from_u32(0x300A_0316);
/// Range Shifter ID (300A,0318) SH 1
pub const RANGE_SHIFTER_ID: Tag = Tag::from_u32(0x300A_0318);
/// Range Shifter Type (300A,0320) CS 1
pub const RANGE_SHIFTER_TYPE: Tag = Tag::from_u32(0x300A_0320);
/// Range Shifter Description (300A,0322) LO 1
pub const RANGE_SHIFTER_DESCRIPTION: Tag = Tag::from_u32(0x300A_0322);
/// Number of Lateral Spreading Devices (300A,0330) IS 1
pub const NUMBER_OF_LATERAL_SPREADING_DEVICES: Tag = Tag::from_u32(0x300A_0330);
/// Lateral Spreading Device Sequence (300A,0332) SQ 1
pub const LATERAL_SPREADING_DEVICE_SEQUENCE: Tag = Tag::from_u32(0x300A_0332);
/// Lateral Spreading Device Number (300A,0334) IS 1
pub const LATERAL_SPREADING_DEVICE_NUMBER: Tag = Tag::from_u32(0x300A_0334);
/// Lateral Spreading Device ID (300A,0336) SH 1
pub const LATERAL_SPREADING_DEVICE_ID: Tag = Tag::from_u32(0x300A_0336);
/// Lateral Spreading Device Type (300A,0338) CS 1
pub const LATERAL_SPREADING_DEVICE_TYPE: Tag = Tag::from_u32(0x300A_0338);
/// Lateral Spreading Device Description (300A,033A) LO 1
pub const LATERAL_SPREADING_DEVICE_DESCRIPTION: Tag = Tag::from_u32(0x300A_033A);
/// Lateral Spreading Device Water Equivalent Thickness (300A,033C) FL 1
pub const LATERAL_SPREADING_DEVICE_WATER_EQUIVALENT_THICKNESS: Tag = Tag::from_u32(0x300A_033C);
/// Number of Range Modulators (300A,0340) IS 1
pub const NUMBER_OF_RANGE_MODULATORS: Tag = Tag::from_u32(0x300A_0340);
/// Range Modulator Sequence (300A,0342) SQ 1
pub const RANGE_MODULATOR_SEQUENCE: Tag = Tag::from_u32(0x300A_0342);
/// Range Modulator Number (300A,0344) IS 1
pub const RANGE_MODULATOR_NUMBER: Tag = Tag::from_u32(0x300A_0344);
/// Range Modulator ID (300A,0346) SH 1
pub const RANGE_MODULATOR_ID: Tag = Tag::from_u32(0x300A_0346);
/// Range Modulator Type (300A,0348) CS 1
pub const RANGE_MODULATOR_TYPE: Tag = Tag::from_u32(0x300A_0348);
/// Range Modulator Description (300A,034A) LO 1
pub const RANGE_MODULATOR_DESCRIPTION: Tag = Tag::from_u32(0x300A_034A);
/// Beam Current Modulation ID (300A,034C) SH 1
pub const BEAM_CURRENT_MODULATION_ID: Tag = Tag::from_u32(0x300A_034C);
/// Patient Support Type (300A,0350) CS 1
pub const PATIENT_SUPPORT_TYPE: Tag = Tag::from_u32(0x300A_0350);
/// Patient Support ID (300A,0352) SH 1
pub const PATIENT_SUPPORT_ID: Tag = Tag::from_u32(0x300A_0352);
/// Patient Support Accessory Code (300A,0354) LO 1
pub const PATIENT_SUPPORT_ACCESSORY_CODE: Tag = Tag::from_u32(0x300A_0354);
/// Tray Accessory Code (300A,0355) LO 1
pub const TRAY_ACCESSORY_CODE: Tag = Tag::from_u32(0x300A_0355);
/// Fixation Light Azimuthal Angle (300A,0356) FL 1
pub const FIXATION_LIGHT_AZIMUTHAL_ANGLE: Tag = Tag::from_u32(0x300A_0356);
/// Fixation Light Polar Angle (300A,0358) FL 1
pub const FIXATION_LIGHT_POLAR_ANGLE: Tag = Tag::from_u32(0x300A_0358);
/// Meterset Rate (300A,035A) FL 1
pub const METERSET_RATE: Tag = Tag::from_u32(0x300A_035A);
/// Range Shifter Settings Sequence (300A,0360) SQ 1
pub const RANGE_SHIFTER_SETTINGS_SEQUENCE: Tag = Tag::from_u32(0x300A_0360);
/// Range Shifter Setting (300A,0362) LO 1
pub const RANGE_SHIFTER_SETTING: Tag = Tag::from_u32(0x300A_0362);
/// Isocenter to Range Shifter Distance (300A,0364) FL 1
pub const ISOCENTER_TO_RANGE_SHIFTER_DISTANCE: Tag = Tag::from_u32(0x300A_0364);
/// Range Shifter Water Equivalent Thickness (300A,0366) FL 1
pub const RANGE_SHIFTER_WATER_EQUIVALENT_THICKNESS: Tag = Tag::from_u32(0x300A_0366);
/// Lateral Spreading Device Settings Sequence (300A,0370) SQ 1
pub const LATERAL_SPREADING_DEVICE_SETTINGS_SEQUENCE: Tag = Tag::from_u32(0x300A_0370);
/// Lateral Spreading Device Setting (300A,0372) LO 1
pub const LATERAL_SPREADING_DEVICE_SETTING: Tag = Tag::from_u32(0x300A_0372);
/// Isocenter to Lateral Spreading Device Distance (300A,0374) FL 1
pub const ISOCENTER_TO_LATERAL_SPREADING_DEVICE_DISTANCE: Tag = Tag::from_u32(0x300A_0374);
/// Range Modulator Settings Sequence (300A,0380) SQ 1
pub const RANGE_MODULATOR_SETTINGS_SEQUENCE: Tag = Tag::from_u32(0x300A_0380);
/// Range Modulator Gating Start Value (300A,0382) FL 1
pub const RANGE_MODULATOR_GATING_START_VALUE: Tag = Tag::from_u32(0x300A_0382);
/// Range Modulator Gating Stop Value (300A,0384) FL 1
pub const RANGE_MODULATOR_GATING_STOP_VALUE: Tag = Tag::from_u32(0x300A_0384);
/// Range Modulator Gating Start Water Equivalent Thickness (300A,0386) FL 1
pub const RANGE_MODULATOR_GATING_START_WATER_EQUIVALENT_THICKNESS: Tag = Tag::from_u32(0x300A_0386);
/// Range Modulator Gating Stop Water Equivalent Thickness (300A,0388) FL 1
pub const RANGE_MODULATOR_GATING_STOP_WATER_EQUIVALENT_THICKNESS: Tag = Tag::from_u32(0x300A_0388);
/// Isocenter to Range Modulator Distance (300A,038A) FL 1
pub const ISOCENTER_TO_RANGE_MODULATOR_DISTANCE: Tag = Tag::from_u32(0x300A_038A);
/// Scan Spot Time Offset (300A,038F) FL 1-n
pub const SCAN_SPOT_TIME_OFFSET: Tag = Tag::from_u32(0x300A_038F);
/// Scan Spot Tune ID (300A,0390) SH 1
pub const SCAN_SPOT_TUNE_ID: Tag = Tag::from_u32(0x300A_0390);
/// Scan Spot Prescribed Indices (300A,0391) IS 1-n
pub const SCAN_SPOT_PRESCRIBED_INDICES: Tag = Tag::from_u32(0x300A_0391);
/// Number of Scan Spot Positions (300A,0392) IS 1
pub const NUMBER_OF_SCAN_SPOT_POSITIONS: Tag = Tag::from_u32(0x300A_0392);
/// Scan Spot Reordered (300A,0393) CS 1
pub const SCAN_SPOT_REORDERED: Tag = Tag::from_u32(0x300A_0393);
/// Scan Spot Position Map (300A,0394) FL 1-n
pub const SCAN_SPOT_POSITION_MAP: Tag = Tag::from_u32(0x300A_0394);
/// Scan Spot Reordering Allowed (300A,0395) CS 1
pub const SCAN_SPOT_REORDERING_ALLOWED: Tag = Tag::from_u32(0x300A_0395);
/// Scan Spot Meterset Weights (300A,0396) FL 1-n
pub const SCAN_SPOT_METERSET_WEIGHTS: Tag = Tag::from_u32(0x300A_0396);
/// Scanning Spot Size (300A,0398) FL 2
pub const SCANNING_SPOT_SIZE: Tag = Tag::from_u32(0x300A_0398);
/// Scan Spot Sizes Delivered (300A,0399) FL 2-2n
pub const SCAN_SPOT_SIZES_DELIVERED: Tag = Tag::from_u32(0x300A_0399);
/// Number of Paintings (300A,039A) IS 1
pub const NUMBER_OF_PAINTINGS: Tag = Tag::from_u32(0x300A_039A);
/// Scan Spot Gantry Angles (300A,039B) FL 1-n
pub const SCAN_SPOT_GANTRY_ANGLES: Tag = Tag::from_u32(0x300A_039B);
/// Scan Spot Patient Support Angles (300A,039C) FL 1-n
pub const SCAN_SPOT_PATIENT_SUPPORT_ANGLES: Tag = Tag::from_u32(0x300A_039C);
/// Ion Tolerance Table Sequence (300A,03A0) SQ 1
pub const ION_TOLERANCE_TABLE_SEQUENCE: Tag = Tag::from_u32(0x300A_03A0);
/// Ion Beam Sequence (300A,03A2) SQ 1
pub const ION_BEAM_SEQUENCE: Tag = Tag::from_u32(0x300A_03A2);
/// Ion Beam Limiting Device Sequence (300A,03A4) SQ 1
pub const ION_BEAM_LIMITING_DEVICE_SEQUENCE: Tag = Tag::from_u32(0x300A_03A4);
/// Ion Block Sequence (300A,03A6) SQ 1
pub const ION_BLOCK_SEQUENCE: Tag = Tag::from_u32(0x300A_03A6);
/// Ion Control Point Sequence (300A,03A8) SQ 1
pub const ION_CONTROL_POINT_SEQUENCE: Tag = Tag::from_u32(0x300A_03A8);
/// Ion Wedge Sequence (300A,03AA) SQ 1
pub const ION_WEDGE_SEQUENCE: Tag = Tag::from_u32(0x300A_03AA);
/// Ion Wedge Position Sequence (300A,03AC) SQ 1
pub const ION_WEDGE_POSITION_SEQUENCE: Tag = Tag::from_u32(0x300A_03AC);
/// Referenced Setup Image Sequence (300A,0401) SQ 1
pub const REFERENCED_SETUP_IMAGE_SEQUENCE: Tag = Tag::from_u32(0x300A_0401);
/// Setup Image Comment (300A,0402) ST 1
pub const SETUP_IMAGE_COMMENT: Tag = Tag::from_u32(0x300A_0402);
/// Motion Synchronization Sequence (300A,0410) SQ 1
pub const MOTION_SYNCHRONIZATION_SEQUENCE: Tag = Tag::from_u32(0x300A_0410);
/// Control Point Orientation (300A,0412) FL 3
pub const CONTROL_POINT_ORIENTATION: Tag = Tag::from_u32(0x300A_0412);
/// General Accessory Sequence (300A,0420) SQ 1
pub const GENERAL_ACCESSORY_SEQUENCE: Tag = Tag::from_u32(0x300A_0420);
/// General Accessory ID (300A,0421) SH 1
pub const GENERAL_ACCESSORY_ID: Tag = Tag::from_u32(0x300A_0421);
/// General Accessory Description (300A,0422) ST 1
pub const GENERAL_ACCESSORY_DESCRIPTION: Tag = Tag::from_u32(0x300A_0422);
/// General Accessory Type (300A,0423) CS 1
pub const GENERAL_ACCESSORY_TYPE: Tag = Tag::from_u32(0x300A_0423);
/// General Accessory Number (300A,0424) IS 1
pub const GENERAL_ACCESSORY_NUMBER: Tag = Tag::from_u32(0x300A_0424);
/// Source to General Accessory Distance (300A,0425) FL 1
pub const SOURCE_TO_GENERAL_ACCESSORY_DISTANCE: Tag = Tag::from_u32(0x300A_0425);
/// Isocenter to General Accessory Distance (300A,0426) DS 1
pub const ISOCENTER_TO_GENERAL_ACCESSORY_DISTANCE: Tag = Tag::from_u32(0x300A_0426);
/// Applicator Geometry Sequence (300A,0431) SQ 1
pub const APPLICATOR_GEOMETRY_SEQUENCE: Tag = Tag::from_u32(0x300A_0431);
/// Applicator Aperture Shape (300A,0432) CS 1
pub const APPLICATOR_APERTURE_SHAPE: Tag = Tag::from_u32(0x300A_0432);
/// Applicator Opening (300A,0433) FL 1
pub const APPLICATOR_OPENING: Tag = Tag::from_u32(0x300A_0433);
/// Applicator Opening X (300A,0434) FL 1
pub const APPLICATOR_OPENING_X: Tag = Tag::from_u32(0x300A_0434);
/// Applicator Opening Y (300A,0435) FL 1
pub const APPLICATOR_OPENING_Y: Tag = Tag::from_u32(0x300A_0435);
/// Source to Applicator Mounting Position Distance (300A,0436) FL 1
pub const SOURCE_TO_APPLICATOR_MOUNTING_POSITION_DISTANCE: Tag = Tag::from_u32(0x300A_0436);
/// Number of Block Slab Items (300A,0440) IS 1
pub const NUMBER_OF_BLOCK_SLAB_ITEMS: Tag = Tag::from_u32(0x300A_0440);
/// Block Slab Sequence (300A,0441) SQ 1
pub const BLOCK_SLAB_SEQUENCE: Tag = Tag::from_u32(0x300A_0441);
/// Block Slab Thickness (300A,0442) DS 1
pub const BLOCK_SLAB_THICKNESS: Tag = Tag::from_u32(0x300A_0442);
/// Block Slab Number (300A,0443) US 1
pub const BLOCK_SLAB_NUMBER: Tag = Tag::from_u32(0x300A_0443);
/// Device Motion Control Sequence (300A,0450) SQ 1
pub const DEVICE_MOTION_CONTROL_SEQUENCE: Tag = Tag::from_u32(0x300A_0450);
/// Device Motion Execution Mode (300A,0451) CS 1
pub const DEVICE_MOTION_EXECUTION_MODE: Tag = Tag::from_u32(0x300A_0451);
/// Device Motion Observation Mode (300A,0452) CS 1
pub const DEVICE_MOTION_OBSERVATION_MODE: Tag = Tag::from_u32(0x300A_0452);
/// Device Motion Parameter Code Sequence (300A,0453) SQ 1
pub const DEVICE_MOTION_PARAMETER_CODE_SEQUENCE: Tag = Tag::from_u32(0x300A_0453);
/// Distal Depth Fraction (300A,0501) FL 1
pub const DISTAL_DEPTH_FRACTION: Tag = Tag::from_u32(0x300A_0501);
/// Distal Depth (300A,0502) FL 1
pub const DISTAL_DEPTH: Tag = Tag::from_u32(0x300A_0502);
/// Nominal Range Modulation Fractions (300A,0503) FL 2
pub const NOMINAL_RANGE_MODULATION_FRACTIONS: Tag = Tag::from_u32(0x300A_0503);
/// Nominal Range Modulated Region Depths (300A,0504) FL 2
pub const NOMINAL_RANGE_MODULATED_REGION_DEPTHS: Tag = Tag::from_u32(0x300A_0504);
/// Depth Dose Parameters Sequence (300A,0505) SQ 1
pub const DEPTH_DOSE_PARAMETERS_SEQUENCE: Tag = Tag::from_u32(0x300A_0505);
/// Delivered Depth Dose Parameters Sequence (300A,0506) SQ 1
pub const DELIVERED_DEPTH_DOSE_PARAMETERS_SEQUENCE: Tag = Tag::from_u32(0x300A_0506);
/// Delivered Distal Depth Fraction (300A,0507) FL 1
pub const DELIVERED_DISTAL_DEPTH_FRACTION: Tag = Tag::from_u32(0x300A_0507);
/// Delivered Distal Depth (300A,0508) FL 1
pub const DELIVERED_DISTAL_DEPTH: Tag = Tag::from_u32(0x300A_0508);
/// Delivered Nominal Range Modulation Fractions (300A,0509) FL 2
pub const DELIVERED_NOMINAL_RANGE_MODULATION_FRACTIONS: Tag = Tag::from_u32(0x300A_0509);
/// Delivered Nominal Range Modulated Region Depths (300A,0510) FL 2
pub const DELIVERED_NOMINAL_RANGE_MODULATED_REGION_DEPTHS: Tag = Tag::from_u32(0x300A_0510);
/// Delivered Reference Dose Definition (300A,0511) CS 1
pub const DELIVERED_REFERENCE_DOSE_DEFINITION: Tag = Tag::from_u32(0x300A_0511);
/// Reference Dose Definition (300A,0512) CS 1
pub const REFERENCE_DOSE_DEFINITION: Tag = Tag::from_u32(0x300A_0512);
/// RT Control Point Index (300A,0600) US 1
pub const RT_CONTROL_POINT_INDEX: Tag = Tag::from_u32(0x300A_0600);
/// Radiation Generation Mode Index (300A,0601) US 1
pub const RADIATION_GENERATION_MODE_INDEX: Tag = Tag::from_u32(0x300A_0601);
/// Referenced Defined Device Index (300A,0602) US 1
pub const REFERENCED_DEFINED_DEVICE_INDEX: Tag = Tag::from_u32(0x300A_0602);
/// Radiation Dose Identification Index (300A,0603) US 1
pub const RADIATION_DOSE_IDENTIFICATION_INDEX: Tag = Tag::from_u32(0x300A_0603);
/// Number of RT Control Points (300A,0604) US 1
pub const NUMBER_OF_RT_CONTROL_POINTS: Tag = Tag::from_u32(0x300A_0604);
/// Referenced Radiation Generation Mode Index (300A,0605) US 1
pub const REFERENCED_RADIATION_GENERATION_MODE_INDEX: Tag = Tag::from_u32(0x300A_0605);
/// Treatment Position Index (300A,0606) US 1
pub const TREATMENT_POSITION_INDEX: Tag = Tag::from_u32(0x300A_0606);
/// Referenced Device Index (300A,0607) US 1
pub const REFERENCED_DEVICE_INDEX: Tag = Tag::from_u32(0x300A_0607);
/// Treatment Position Group Label (300A,0608) LO 1
pub const TREATMENT_POSITION_GROUP_LABEL: Tag = Tag::from_u32(0x300A_0608);
/// Treatment Position Group UID (300A,0609) UI 1
pub const TREATMENT_POSITION_GROUP_UID: Tag = Tag::from_u32(0x300A_0609);
/// Treatment Position Group Sequence (300A,060A) SQ 1
pub const TREATMENT_POSITION_GROUP_SEQUENCE: Tag = Tag::from_u32(0x300A_060A);
/// Referenced Treatment Position Index (300A,060B) US 1
pub const REFERENCED_TREATMENT_POSITION_INDEX: Tag = Tag::from_u32(0x300A_060B);
/// Referenced Radiation Dose Identification Index (300A,060C) US 1
pub const REFERENCED_RADIATION_DOSE_IDENTIFICATION_INDEX: Tag = Tag::from_u32(0x300A_060C);
/// RT Accessory Holder Water-Equivalent Thickness (300A,060D) FD 1
pub const RT_ACCESSORY_HOLDER_WATER_EQUIVALENT_THICKNESS: Tag = Tag::from_u32(0x300A_060D);
/// Referenced RT Accessory Holder Device Index (300A,060E) US 1
pub const REFERENCED_RT_ACCESSORY_HOLDER_DEVICE_INDEX: Tag = Tag::from_u32(0x300A_060E);
/// RT Accessory Holder Slot Existence Flag (300A,060F) CS 1
pub const RT_ACCESSORY_HOLDER_SLOT_EXISTENCE_FLAG: Tag = Tag::from_u32(0x300A_060F);
/// RT Accessory Holder Slot Sequence (300A,0610) SQ 1
pub const RT_ACCESSORY_HOLDER_SLOT_SEQUENCE: Tag = Tag::from_u32(0x300A_0610);
/// RT Accessory Holder Slot ID (300A,0611) LO 1
pub const RT_ACCESSORY_HOLDER_SLOT_ID: Tag = Tag::from_u32(0x300A_0611);
/// RT Accessory Holder Slot Distance (300A,0612) FD 1
pub const RT_ACCESSORY_HOLDER_SLOT_DISTANCE: Tag = Tag::from_u32(0x300A_0612);
/// RT Accessory Slot Distance (300A,0613) FD 1
pub const RT_ACCESSORY_SLOT_DISTANCE: Tag = Tag::from_u32(0x300A_0613);
/// RT Accessory Holder Definition Sequence (300A,0614) SQ 1
pub const RT_ACCESSORY_HOLDER_DEFINITION_SEQUENCE: Tag = Tag::from_u32(0x300A_0614);
/// RT Accessory Device Slot ID (300A,0615) LO 1
pub const RT_ACCESSORY_DEVICE_SLOT_ID: Tag = Tag::from_u32(0x300A_0615);
/// RT Radiation Sequence (300A,0616) SQ 1
pub const RT_RADIATION_SEQUENCE: Tag = Tag::from_u32(0x300A_0616);
/// Radiation Dose Sequence (300A,0617) SQ 1
pub const RADIATION_DOSE_SEQUENCE: Tag = Tag::from_u32(0x300A_0617);
/// Radiation Dose Identification Sequence (300A,0618) SQ 1
pub const RADIATION_DOSE_IDENTIFICATION_SEQUENCE: Tag = Tag::from_u32(0x300A_0618);
/// Radiation Dose Identification Label (300A,0619) LO 1
pub const RADIATION_DOSE_IDENTIFICATION_LABEL: Tag = Tag::from_u32(0x300A_0619);
/// Reference Dose Type (300A,061A) CS 1
pub const REFERENCE_DOSE_TYPE: Tag = Tag::from_u32(0x300A_061A);
/// Primary Dose Value Indicator (300A,061B) CS 1
pub const PRIMARY_DOSE_VALUE_INDICATOR: Tag = Tag::from_u32(0x300A_061B);
/// Dose Values Sequence (300A,061C) SQ 1
pub const DOSE_VALUES_SEQUENCE: Tag = Tag::from_u32(0x300A_061C);
/// Dose Value Purpose (300A,061D) CS 1-n
pub const DOSE_VALUE_PURPOSE: Tag = Tag::from_u32(0x300A_061D);
/// Reference Dose Point Coordinates (300A,061E) FD 3
pub const REFERENCE_DOSE_POINT_COORDINATES: Tag = Tag::from_u32(0x300A_061E);
/// Radiation Dose Values Parameters Sequence (300A,061F) SQ 1
pub const RADIATION_DOSE_VALUES_PARAMETERS_SEQUENCE: Tag = Tag::from_u32(0x300A_061F);
/// Meterset to Dose Mapping Sequence (300A,0620) SQ 1
pub const METERSET_TO_DOSE_MAPPING_SEQUENCE: Tag = Tag::from_u32(0x300A_0620);
/// Expected In-Vivo Measurement Values Sequence (300A,0621) SQ 1
pub const EXPECTED_IN_VIVO_MEASUREMENT_VALUES_SEQUENCE: Tag = Tag::from_u32(0x300A_0621);
/// Expected In-Vivo Measurement Value Index (300A,0622) US 1
pub const EXPECTED_IN_VIVO_MEASUREMENT_VALUE_INDEX: Tag = Tag::from_u32(0x300A_0622);
/// Radiation Dose In-Vivo Measurement Label (300A,0623) LO 1
pub const RADIATION_DOSE_IN_VIVO_MEASUREMENT_LABEL: Tag = Tag::from_u32(0x300A_0623);
/// Radiation Dose Central Axis Displacement (300A,0624) FD 2
pub const RADIATION_DOSE_CENTRAL_AXIS_DISPLACEMENT: Tag = Tag::from_u32(0x300A_0624);
/// Radiation Dose Value (300A,0625) FD 1
pub const RADIATION_DOSE_VALUE: Tag = Tag::from_u32(0x300A_0625);
/// Radiation Dose Source to Skin Distance (300A,0626) FD 1
pub const RADIATION_DOSE_SOURCE_TO_SKIN_DISTANCE: Tag = Tag::from_u32(0x300A_0626);
/// Radiation Dose Measurement Point Coordinates (300A,0627) FD 3
pub const RADIATION_DOSE_MEASUREMENT_POINT_COORDINATES: Tag = Tag::from_u32(0x300A_0627);
/// Radiation Dose Source to External Contour Distance (300A,0628) FD 1
pub const RADIATION_DOSE_SOURCE_TO_EXTERNAL_CONTOUR_DISTANCE: Tag = Tag::from_u32(0x300A_0628);
/// RT Tolerance Set Sequence (300A,0629) SQ 1
pub const RT_TOLERANCE_SET_SEQUENCE: Tag = Tag::from_u32(0x300A_0629);
/// RT Tolerance Set Label (300A,062A) LO 1
pub const RT_TOLERANCE_SET_LABEL: Tag = Tag::from_u32(0x300A_062A);
/// Attribute Tolerance Values Sequence (300A,062B) SQ 1
pub const ATTRIBUTE_TOLERANCE_VALUES_SEQUENCE: Tag = Tag::from_u32(0x300A_062B);
/// Tolerance Value (300A,062C) FD 1
pub const TOLERANCE_VALUE: Tag = Tag::from_u32(0x300A_062C);
/// Patient Support Position Tolerance Sequence (300A,062D) SQ 1
pub const PATIENT_SUPPORT_POSITION_TOLERANCE_SEQUENCE: Tag = Tag::from_u32(0x300A_062D);
/// Treatment Time Limit (300A,062E) FD 1
pub const TREATMENT_TIME_LIMIT: Tag = Tag::from_u32(0x300A_062E);
/// C-Arm Photon-Electron Control Point Sequence (300A,062F) SQ 1
pub const C_ARM_PHOTON_ELECTRON_CONTROL_POINT_SEQUENCE: Tag = Tag::from_u32(0x300A_062F);
/// Referenced RT Radiation Sequence (300A,0630) SQ 1
pub const REFERENCED_RT_RADIATION_SEQUENCE: Tag = Tag::from_u32(0x300A_0630);
/// Referenced RT Instance Sequence (300A,0631) SQ 1
pub const REFERENCED_RT_INSTANCE_SEQUENCE: Tag = Tag::from_u32(0x300A_0631);
/// Referenced RT Patient Setup Sequence (300A,0632) SQ 1, retired
pub const REFERENCED_RT_PATIENT_SETUP_SEQUENCE: Tag = Tag::from_u32(0x300A_0632);
/// Source to Patient Surface Distance (300A,0634) FD 1
pub const SOURCE_TO_PATIENT_SURFACE_DISTANCE: Tag = Tag::from_u32(0x300A_0634);
/// Treatment Machine Special Mode Code Sequence (300A,0635) SQ 1
pub const TREATMENT_MACHINE_SPECIAL_MODE_CODE_SEQUENCE: Tag = Tag::from_u32(0x300A_0635);
/// Intended Number of Fractions (300A,0636) US 1
pub const INTENDED_NUMBER_OF_FRACTIONS: Tag = Tag::from_u32(0x300A_0636);
/// RT Radiation Set Intent (300A,0637) CS 1
pub const RT_RADIATION_SET_INTENT: Tag = Tag::from_u32(0x300A_0637);
/// RT Radiation Physical and Geometric Content Detail Flag (300A,0638) CS 1
pub const RT_RADIATION_PHYSICAL_AND_GEOMETRIC_CONTENT_DETAIL_FLAG: Tag = Tag::from_u32(0x300A_0638);
/// RT Record Flag (300A,0639) CS 1
pub const RT_RECORD_FLAG: Tag = Tag::from_u32(0x300A_0639);
/// Treatment Device Identification Sequence (300A,063A) SQ 1
pub const TREATMENT_DEVICE_IDENTIFICATION_SEQUENCE: Tag = Tag::from_u32(0x300A_063A);
/// Referenced RT Physician Intent Sequence (300A,063B) SQ 1
pub const REFERENCED_RT_PHYSICIAN_INTENT_SEQUENCE: Tag = Tag::from_u32(0x300A_063B);
/// Cumulative Meterset (300A,063C) FD 1
pub const CUMULATIVE_METERSET: Tag = Tag::from_u32(0x300A_063C);
/// Delivery Rate (300A,063D) FD 1
pub const DELIVERY_RATE: Tag = Tag::from_u32(0x300A_063D);
/// Delivery Rate Unit Sequence (300A,063E) SQ 1
pub const DELIVERY_RATE_UNIT_SEQUENCE: Tag = Tag::from_u32(0x300A_063E);
/// Treatment Position Sequence (300A,063F) SQ 1
pub const TREATMENT_POSITION_SEQUENCE: Tag = Tag::from_u32(0x300A_063F);
/// Radiation Source-Axis Distance (300A,0640) FD 1
pub const RADIATION_SOURCE_AXIS_DISTANCE: Tag = Tag::from_u32(0x300A_0640);
/// Number of RT Beam Limiting Devices (300A,0641) US 1
pub const NUMBER_OF_RT_BEAM_LIMITING_DEVICES: Tag = Tag::from_u32(0x300A_0641);
/// RT Beam Limiting Device Proximal Distance (300A,0642) FD 1
pub const RT_BEAM_LIMITING_DEVICE_PROXIMAL_DISTANCE: Tag = Tag::from_u32(0x300A_0642);
/// RT Beam Limiting Device Distal Distance (300A,0643) FD 1
pub const RT_BEAM_LIMITING_DEVICE_DISTAL_DISTANCE: Tag = Tag::from_u32(0x300A_0643);
/// Parallel RT Beam Delimiter Device Orientation Label Code Sequence (300A,0644) SQ 1
pub const PARALLEL_RT_BEAM_DELIMITER_DEVICE_ORIENTATION_LABEL_CODE_SEQUENCE: Tag = Tag::from_u32(0x300A_0644);
/// Beam Modifier Orientation Angle (300A,0645) FD 1
pub const BEAM_MODIFIER_ORIENTATION_ANGLE: Tag = Tag::from_u32(0x300A_0645);
/// Fixed RT Beam Delimiter Device Sequence (300A,0646) SQ 1
pub const FIXED_RT_BEAM_DELIMITER_DEVICE_SEQUENCE: Tag = Tag::from_u32(0x300A_0646);
/// Parallel RT Beam Delimiter Device Sequence (300A,0647) SQ 1
pub const PARALLEL_RT_BEAM_DELIMITER_DEVICE_SEQUENCE: Tag = Tag::from_u32(0x300A_0647);
/// Number of Parallel RT Beam Delimiters (300A,0648) US 1
pub const NUMBER_OF_PARALLEL_RT_BEAM_DELIMITERS: Tag = Tag::from_u32(0x300A_0648);
/// Parallel RT Beam Delimiter Boundaries (300A,0649) FD 2-n
pub const PARALLEL_RT_BEAM_DELIMITER_BOUNDARIES: Tag = Tag::from_u32(0x300A_0649);
/// Parallel RT Beam Delimiter Positions (300A,064A) FD 2-n
pub const PARALLEL_RT_BEAM_DELIMITER_POSITIONS: Tag = Tag::from_u32(0x300A_064A);
/// RT Beam Limiting Device Offset (300A,064B) FD 2
pub const RT_BEAM_LIMITING_DEVICE_OFFSET: Tag = Tag::from_u32(0x300A_064B);
/// RT Beam Delimiter Geometry Sequence (300A,064C) SQ 1
pub const RT_BEAM_DELIMITER_GEOMETRY_SEQUENCE: Tag = Tag::from_u32(0x300A_064C);
/// RT Beam Limiting Device Definition Sequence (300A,064D) SQ 1
pub const RT_BEAM_LIMITING_DEVICE_DEFINITION_SEQUENCE: Tag = Tag::from_u32(0x300A_064D);
/// Parallel RT Beam Delimiter Opening Mode (300A,064E) CS 1
pub const PARALLEL_RT_BEAM_DELIMITER_OPENING_MODE: Tag = Tag::from_u32(0x300A_064E);
/// Parallel RT Beam Delimiter Leaf Mounting Side (300A,064F) CS 1-n
pub const PARALLEL_RT_BEAM_DELIMITER_LEAF_MOUNTING_SIDE: Tag = Tag::from_u32(0x300A_064F);
/// Patient Setup UID (300A,0650) UI 1, retired
pub const PATIENT_SETUP_UID: Tag = Tag::from_u32(0x300A_0650);
/// Wedge Definition Sequence (300A,0651) SQ 1
pub const WEDGE_DEFINITION_SEQUENCE: Tag = Tag::from_u32(0x300A_0651);
/// Radiation Beam Wedge Angle (300A,0652) FD 1
pub const RADIATION_BEAM_WEDGE_ANGLE: Tag = Tag::from_u32(0x300A_0652);
/// Radiation Beam Wedge Thin Edge Distance (300A,0653) FD 1
pub const RADIATION_BEAM_WEDGE_THIN_EDGE_DISTANCE: Tag = Tag::from_u32(0x300A_0653);
/// Radiation Beam Effective Wedge Angle (300A,0654) FD 1
pub const RADIATION_BEAM_EFFECTIVE_WEDGE_ANGLE: Tag = Tag::from_u32(0x300A_0654);
/// Number of Wedge Positions (300A,0655) US 1
pub const NUMBER_OF_WEDGE_POSITIONS: Tag = Tag::from_u32(0x300A_0655);
/// RT Beam Limiting Device Opening Sequence (300A,0656) SQ 1
pub const RT_BEAM_LIMITING_DEVICE_OPENING_SEQUENCE: Tag = Tag::from_u32(0x300A_0656);
/// Number of RT Beam Limiting Device Openings (300A,0657) US 1
pub const NUMBER_OF_RT_BEAM_LIMITING_DEVICE_OPENINGS: Tag = Tag::from_u32(0x300A_0657);
/// Radiation Dosimeter Unit Sequence (300A,0658) SQ 1
pub const RADIATION_DOSIMETER_UNIT_SEQUENCE: Tag = Tag::from_u32(0x300A_0658);
/// RT Device Distance Reference Location Code Sequence (300A,0659) SQ 1
pub const RT_DEVICE_DISTANCE_REFERENCE_LOCATION_CODE_SEQUENCE: Tag = Tag::from_u32(0x300A_0659);
/// Radiation Device Configuration and Commissioning Key Sequence (300A,065A) SQ 1
pub const RADIATION_DEVICE_CONFIGURATION_AND_COMMISSIONING_KEY_SEQUENCE: Tag = Tag::from_u32(0x300A_065A);
/// Patient Support Position Parameter Sequence (300A,065B) SQ 1
pub const PATIENT_SUPPORT_POSITION_PARAMETER_SEQUENCE: Tag = Tag::from_u32(0x300A_065B);
/// Patient Support Position Specification Method (300A,065C) CS 1
pub const PATIENT_SUPPORT_POSITION_SPECIFICATION_METHOD: Tag = Tag::from_u32(0x300A_065C);
/// Patient Support Position Device Parameter Sequence (300A,065D) SQ 1
pub const PATIENT_SUPPORT_POSITION_DEVICE_PARAMETER_SEQUENCE: Tag = Tag::from_u32(0x300A_065D);
/// Device Order Index (300A,065E) US 1
pub const DEVICE_ORDER_INDEX: Tag = Tag::from_u32(0x300A_065E);
/// Patient Support Position Parameter Order Index (300A,065F) US 1
pub const PATIENT_SUPPORT_POSITION_PARAMETER_ORDER_INDEX: Tag = Tag::from_u32(0x300A_065F);
/// Patient Support Position Device Tolerance Sequence (300A,0660) SQ 1
pub const PATIENT_SUPPORT_POSITION_DEVICE_TOLERANCE_SEQUENCE: Tag = Tag::from_u32(0x300A_0660);
/// Patient Support Position Tolerance Order Index (300A,0661) US 1
pub const PATIENT_SUPPORT_POSITION_TOLERANCE_ORDER_INDEX: Tag = Tag::from_u32(0x300A_0661);
/// Compensator Definition Sequence (300A,0662) SQ 1
pub const COMPENSATOR_DEFINITION_SEQUENCE: Tag = Tag::from_u32(0x300A_0662);
/// Compensator Map Orientation (300A,0663) CS 1
pub const COMPENSATOR_MAP_ORIENTATION: Tag = Tag::from_u32(0x300A_0663);
/// Compensator Proximal Thickness Map (300A,0664) OF 1
pub const COMPENSATOR_PROXIMAL_THICKNESS_MAP: Tag = Tag::from_u32(0x300A_0664);
/// Compensator Distal Thickness Map (300A,0665) OF 1
pub const COMPENSATOR_DISTAL_THICKNESS_MAP: Tag = Tag::from_u32(0x300A_0665);
/// Compensator Base Plane Offset (300A,0666) FD 1
pub const COMPENSATOR_BASE_PLANE_OFFSET: Tag = Tag::from_u32(0x300A_0666);
/// Compensator Shape Fabrication Code Sequence (300A,0667) SQ 1
pub const COMPENSATOR_SHAPE_FABRICATION_CODE_SEQUENCE: Tag = Tag::from_u32(0x300A_0667);
/// Compensator Shape Sequence (300A,0668) SQ 1
pub const COMPENSATOR_SHAPE_SEQUENCE: Tag = Tag::from_u32(0x300A_0668);
/// Radiation Beam Compensator Milling Tool Diameter (300A,0669) FD 1
pub const RADIATION_BEAM_COMPENSATOR_MILLING_TOOL_DIAMETER: Tag = Tag::from_u32(0x300A_0669);
/// Block Definition Sequence (300A,066A) SQ 1
pub const BLOCK_DEFINITION_SEQUENCE: Tag = Tag::from_u32(0x300A_066A);
/// Block Edge Data (300A,066B) OF 1
pub const BLOCK_EDGE_DATA: Tag = Tag::from_u32(0x300A_066B);
/// Block Orientation (300A,066C) CS 1
pub const BLOCK_ORIENTATION: Tag = Tag::from_u32(0x300A_066C);
/// Radiation Beam Block Thickness (300A,066D) FD 1
pub const RADIATION_BEAM_BLOCK_THICKNESS: Tag = Tag::from_u32(0x300A_066D);
/// Radiation Beam Block Slab Thickness (300A,066E) FD 1
pub const RADIATION_BEAM_BLOCK_SLAB_THICKNESS: Tag = Tag::from_u32(0x300A_066E);
/// Block Edge Data Sequence (300A,066F) SQ 1
pub const BLOCK_EDGE_DATA_SEQUENCE: Tag = Tag::from_u32(0x300A_066F);
/// Number of RT Accessory Holders (300A,0670) US 1
pub const NUMBER_OF_RT_ACCESSORY_HOLDERS: Tag = Tag::from_u32(0x300A_0670);
/// General Accessory Definition Sequence (300A,0671) SQ 1
pub const GENERAL_ACCESSORY_DEFINITION_SEQUENCE: Tag = Tag::from_u32(0x300A_0671);
/// Number of General Accessories (300A,0672) US 1
pub const NUMBER_OF_GENERAL_ACCESSORIES: Tag = Tag::from_u32(0x300A_0672);
/// Bolus Definition Sequence (300A,0673) SQ 1
pub const BOLUS_DEFINITION_SEQUENCE: Tag = Tag::from_u32(0x300A_0673);
/// Number of Boluses (300A,0674) US 1
pub const NUMBER_OF_BOLUSES: Tag = Tag::from_u32(0x300A_0674);
/// Equipment Frame of Reference UID (300A,0675) UI 1
pub const EQUIPMENT_FRAME_OF_REFERENCE_UID: Tag = Tag::from_u32(0x300A_0675);
/// Equipment Frame of Reference Description (300A,0676) ST 1
pub const EQUIPMENT_FRAME_OF_REFERENCE_DESCRIPTION: Tag = Tag::from_u32(0x300A_0676);
/// Equipment Reference Point Coordinates Sequence (300A,0677) SQ 1
pub const EQUIPMENT_REFERENCE_POINT_COORDINATES_SEQUENCE: Tag = Tag::from_u32(0x300A_0677);
/// Equipment Reference Point Code Sequence (300A,0678) SQ 1
pub const EQUIPMENT_REFERENCE_POINT_CODE_SEQUENCE: Tag = Tag::from_u32(0x300A_0678);
/// RT Beam Limiting Device Angle (300A,0679) FD 1
pub const RT_BEAM_LIMITING_DEVICE_ANGLE: Tag = Tag::from_u32(0x300A_0679);
/// Source Roll Angle (300A,067A) FD 1
pub const SOURCE_ROLL_ANGLE: Tag = Tag::from_u32(0x300A_067A);
/// Radiation GenerationMode Sequence (300A,067B) SQ 1
pub const RADIATION_GENERATION_MODE_SEQUENCE: Tag = Tag::from_u32(0x300A_067B);
/// Radiation GenerationMode Label (300A,067C) SH 1
pub const RADIATION_GENERATION_MODE_LABEL: Tag = Tag::from_u32(0x300A_067C);
/// Radiation GenerationMode Description (300A,067D) ST 1
pub const RADIATION_GENERATION_MODE_DESCRIPTION: Tag = Tag::from_u32(0x300A_067D);
/// Radiation GenerationMode Machine Code Sequence (300A,067E) SQ 1
pub const RADIATION_GENERATION_MODE_MACHINE_CODE_SEQUENCE: Tag = Tag::from_u32(0x300A_067E);
/// Radiation Type Code Sequence (300A,067F) SQ 1
pub const RADIATION_TYPE_CODE_SEQUENCE: Tag = Tag::from_u32(0x300A_067F);
/// Nominal Energy (300A,0680) DS 1
pub const NOMINAL_ENERGY: Tag = Tag::from_u32(0x300A_0680);
/// Minimum Nominal Energy (300A,0681) DS 1
pub const MINIMUM_NOMINAL_ENERGY: Tag = Tag::from_u32(0x300A_0681);
/// Maximum Nominal Energy (300A,0682) DS 1
pub const MAXIMUM_NOMINAL_ENERGY: Tag = Tag::from_u32(0x300A_0682);
/// Radiation Fluence Modifier Code Sequence (300A,0683) SQ 1
pub const RADIATION_FLUENCE_MODIFIER_CODE_SEQUENCE: Tag = Tag::from_u32(0x300A_0683);
/// Energy Unit Code Sequence (300A,0684) SQ 1
pub const ENERGY_UNIT_CODE_SEQUENCE: Tag = Tag::from_u32(0x300A_0684);
/// Number of Radiation GenerationModes (300A,0685) US 1
pub const NUMBER_OF_RADIATION_GENERATION_MODES: Tag = Tag::from_u32(0x300A_0685);
/// Patient Support Devices Sequence (300A,0686) SQ 1
pub const PATIENT_SUPPORT_DEVICES_SEQUENCE: Tag = Tag::from_u32(0x300A_0686);
/// Number of Patient Support Devices (300A,0687) US 1
pub const NUMBER_OF_PATIENT_SUPPORT_DEVICES: Tag = Tag::from_u32(0x300A_0687);
/// RT Beam Modifier Definition Distance (300A,0688) FD 1
pub const RT_BEAM_MODIFIER_DEFINITION_DISTANCE: Tag = Tag::from_u32(0x300A_0688);
/// Beam Area Limit Sequence (300A,0689) SQ 1
pub const BEAM_AREA_LIMIT_SEQUENCE: Tag = Tag::from_u32(0x300A_0689);
/// Referenced RT Prescription Sequence (300A,068A) SQ 1
pub const REFERENCED_RT_PRESCRIPTION_SEQUENCE: Tag = Tag::from_u32(0x300A_068A);
/// Dose Value Interpretation (300A,068B) CS 1
pub const DOSE_VALUE_INTERPRETATION: Tag = Tag::from_u32(0x300A_068B);
/// Treatment Session UID (300A,0700) UI 1
pub const TREATMENT_SESSION_UID: Tag = Tag::from_u32(0x300A_0700);
/// RT Radiation Usage (300A,0701) CS 1
pub const RT_RADIATION_USAGE: Tag = Tag::from_u32(0x300A_0701);
/// Referenced RT Radiation Set Sequence (300A,0702) SQ 1
pub const REFERENCED_RT_RADIATION_SET_SEQUENCE: Tag = Tag::from_u32(0x300A_0702);
/// Referenced RT Radiation Record Sequence (300A,0703) SQ 1
pub const REFERENCED_RT_RADIATION_RECORD_SEQUENCE: Tag = Tag::from_u32(0x300A_0703);
/// RT Radiation Set Delivery Number (300A,0704) US 1
pub const RT_RADIATION_SET_DELIVERY_NUMBER: Tag = Tag::from_u32(0x300A_0704);
/// Clinical Fraction Number (300A,0705) US 1
pub const CLINICAL_FRACTION_NUMBER: Tag = Tag::from_u32(0x300A_0705);
/// RT Treatment Fraction Completion Status (300A,0706) CS 1
pub const RT_TREATMENT_FRACTION_COMPLETION_STATUS: Tag = Tag::from_u32(0x300A_0706);
/// RT Radiation Set Usage (300A,0707) CS 1
pub const RT_RADIATION_SET_USAGE: Tag = Tag::from_u32(0x300A_0707);
/// Treatment Delivery Continuation Flag (300A,0708) CS 1
pub const TREATMENT_DELIVERY_CONTINUATION_FLAG: Tag = Tag::from_u32(0x300A_0708);
/// Treatment Record Content Origin (300A,0709) CS 1
pub const TREATMENT_RECORD_CONTENT_ORIGIN: Tag = Tag::from_u32(0x300A_0709);
/// RT Treatment Termination Status (300A,0714) CS 1
pub const RT_TREATMENT_TERMINATION_STATUS: Tag = Tag::from_u32(0x300A_0714);
/// RT Treatment Termination Reason Code Sequence (300A,0715) SQ 1
pub const RT_TREATMENT_TERMINATION_REASON_CODE_SEQUENCE: Tag = Tag::from_u32(0x300A_0715);
/// Machine-Specific Treatment Termination Code Sequence (300A,0716) SQ 1
pub const MACHINE_SPECIFIC_TREATMENT_TERMINATION_CODE_SEQUENCE: Tag = Tag::from_u32(0x300A_0716);
/// RT Radiation Salvage Record Control Point Sequence (300A,0722) SQ 1
pub const RT_RADIATION_SALVAGE_RECORD_CONTROL_POINT_SEQUENCE: Tag = Tag::from_u32(0x300A_0722);
/// Starting Meterset Value Known Flag (300A,0723) CS 1
pub const STARTING_METERSET_VALUE_KNOWN_FLAG: Tag = Tag::from_u32(0x300A_0723);
/// Treatment Termination Description (300A,0730) ST 1
pub const TREATMENT_TERMINATION_DESCRIPTION: Tag = Tag::from_u32(0x300A_0730);
/// Treatment Tolerance Violation Sequence (300A,0731) SQ 1
pub const TREATMENT_TOLERANCE_VIOLATION_SEQUENCE: Tag = Tag::from_u32(0x300A_0731);
/// Treatment Tolerance Violation Category (300A,0732) CS 1
pub const TREATMENT_TOLERANCE_VIOLATION_CATEGORY: Tag = Tag::from_u32(0x300A_0732);
/// Treatment Tolerance Violation Attribute Sequence (300A,0733) SQ 1
pub const TREATMENT_TOLERANCE_VIOLATION_ATTRIBUTE_SEQUENCE: Tag = Tag::from_u32(0x300A_0733);
/// Treatment Tolerance Violation Description (300A,0734) ST 1
pub const TREATMENT_TOLERANCE_VIOLATION_DESCRIPTION: Tag = Tag::from_u32(0x300A_0734);
/// Treatment Tolerance Violation Identification (300A,0735) ST 1
pub const TREATMENT_TOLERANCE_VIOLATION_IDENTIFICATION: Tag = Tag::from_u32(0x300A_0735);
/// Treatment Tolerance Violation DateTime (300A,0736) DT 1
pub const TREATMENT_TOLERANCE_VIOLATION_DATE_TIME: Tag = Tag::from_u32(0x300A_0736);
/// Recorded RT Control Point DateTime (300A,073A) DT 1
pub const RECORDED_RT_CONTROL_POINT_DATE_TIME: Tag = Tag::from_u32(0x300A_073A);
/// Referenced Radiation RT Control Point Index (300A,073B) US 1
pub const REFERENCED_RADIATION_RT_CONTROL_POINT_INDEX: Tag = Tag::from_u32(0x300A_073B);
/// Alternate Value Sequence (300A,073E) SQ 1
pub const ALTERNATE_VALUE_SEQUENCE: Tag = Tag::from_u32(0x300A_073E);
/// Confirmation Sequence (300A,073F) SQ 1
pub const CONFIRMATION_SEQUENCE: Tag = Tag::from_u32(0x300A_073F);
/// Interlock Sequence (300A,0740) SQ 1
pub const INTERLOCK_SEQUENCE: Tag = Tag::from_u32(0x300A_0740);
/// Interlock DateTime (300A,0741) DT 1
pub const INTERLOCK_DATE_TIME: Tag = Tag::from_u32(0x300A_0741);
/// Interlock Description (300A,0742) ST 1
pub const INTERLOCK_DESCRIPTION: Tag = Tag::from_u32(0x300A_0742);
/// Interlock Originating Device Sequence (300A,0743) SQ 1
pub const INTERLOCK_ORIGINATING_DEVICE_SEQUENCE: Tag = Tag::from_u32(0x300A_0743);
/// Interlock Code Sequence (300A,0744) SQ 1
pub const INTERLOCK_CODE_SEQUENCE: Tag = Tag::from_u32(0x300A_0744);
/// Interlock Resolution Code Sequence (300A,0745) SQ 1
pub const INTERLOCK_RESOLUTION_CODE_SEQUENCE: Tag = Tag::from_u32(0x300A_0745);
/// Interlock Resolution User Sequence (300A,0746) SQ 1
pub const INTERLOCK_RESOLUTION_USER_SEQUENCE: Tag = Tag::from_u32(0x300A_0746);
/// Override DateTime (300A,0760) DT 1
pub const OVERRIDE_DATE_TIME: Tag = Tag::from_u32(0x300A_0760);
/// Treatment Tolerance Violation Type Code Sequence (300A,0761) SQ 1
pub const TREATMENT_TOLERANCE_VIOLATION_TYPE_CODE_SEQUENCE: Tag = Tag::from_u32(0x300A_0761);
/// Treatment Tolerance Violation Cause Code Sequence (300A,0762) SQ 1
pub const TREATMENT_TOLERANCE_VIOLATION_CAUSE_CODE_SEQUENCE: Tag = Tag::from_u32(0x300A_0762);
/// Measured Meterset to Dose Mapping Sequence (300A,0772) SQ 1
pub const MEASURED_METERSET_TO_DOSE_MAPPING_SEQUENCE: Tag = Tag::from_u32(0x300A_0772);
/// Referenced Expected In-Vivo Measurement Value Index (300A,0773) US 1
pub const REFERENCED_EXPECTED_IN_VIVO_MEASUREMENT_VALUE_INDEX: Tag = Tag::from_u32(0x300A_0773);
/// Dose Measurement Device Code Sequence (300A,0774) SQ 1
pub const DOSE_MEASUREMENT_DEVICE_CODE_SEQUENCE: Tag = Tag::from_u32(0x300A_0774);
/// Additional Parameter Recording Instance Sequence (300A,0780) SQ 1
pub const ADDITIONAL_PARAMETER_RECORDING_INSTANCE_SEQUENCE: Tag = Tag::from_u32(0x300A_0780);
/// Interlock Origin Description (300A,0783) ST 1
pub const INTERLOCK_ORIGIN_DESCRIPTION: Tag = Tag::from_u32(0x300A_0783);
/// RT Patient Position Scope Sequence (300A,0784) SQ 1
pub const RT_PATIENT_POSITION_SCOPE_SEQUENCE: Tag = Tag::from_u32(0x300A_0784);
/// Referenced Treatment Position Group UID (300A,0785) UI 1
pub const REFERENCED_TREATMENT_POSITION_GROUP_UID: Tag = Tag::from_u32(0x300A_0785);
/// Radiation Order Index (300A,0786) US 1
pub const RADIATION_ORDER_INDEX: Tag = Tag::from_u32(0x300A_0786);
/// Omitted Radiation Sequence (300A,0787) SQ 1
pub const OMITTED_RADIATION_SEQUENCE: Tag = Tag::from_u32(0x300A_0787);
/// Reason for Omission Code Sequence (300A,0788) SQ 1
pub const REASON_FOR_OMISSION_CODE_SEQUENCE: Tag = Tag::from_u32(0x300A_0788);
/// RT Delivery Start Patient Position Sequence (300A,0789) SQ 1
pub const RT_DELIVERY_START_PATIENT_POSITION_SEQUENCE: Tag = Tag::from_u32(0x300A_0789);
/// RT Treatment Preparation Patient Position Sequence (300A,078A) SQ 1
pub const RT_TREATMENT_PREPARATION_PATIENT_POSITION_SEQUENCE: Tag = Tag::from_u32(0x300A_078A);
/// Referenced RT Treatment Preparation Sequence (300A,078B) SQ 1
pub const REFERENCED_RT_TREATMENT_PREPARATION_SEQUENCE: Tag = Tag::from_u32(0x300A_078B);
/// Referenced Patient Setup Photo Sequence (300A,078C) SQ 1
pub const REFERENCED_PATIENT_SETUP_PHOTO_SEQUENCE: Tag = Tag::from_u32(0x300A_078C);
/// Patient Treatment Preparation Method Code Sequence (300A,078D) SQ 1
pub const PATIENT_TREATMENT_PREPARATION_METHOD_CODE_SEQUENCE: Tag = Tag::from_u32(0x300A_078D);
/// Patient Treatment Preparation Procedure Parameter Description (300A,078E) LT 1
pub const PATIENT_TREATMENT_PREPARATION_PROCEDURE_PARAMETER_DESCRIPTION: Tag = Tag::from_u32(0x300A_078E);
/// Patient Treatment Preparation Device Sequence (300A,078F) SQ 1
pub const PATIENT_TREATMENT_PREPARATION_DEVICE_SEQUENCE: Tag = Tag::from_u32(0x300A_078F);
/// Patient Treatment Preparation Procedure Sequence (300A,0790) SQ 1
pub const PATIENT_TREATMENT_PREPARATION_PROCEDURE_SEQUENCE: Tag = Tag::from_u32(0x300A_0790);
/// Patient Treatment Preparation Procedure Code Sequence (300A,0791) SQ 1
pub const PATIENT_TREATMENT_PREPARATION_PROCEDURE_CODE_SEQUENCE: Tag = Tag::from_u32(0x300A_0791);
/// Patient Treatment Preparation Method Description (300A,0792) LT 1
pub const PATIENT_TREATMENT_PREPARATION_METHOD_DESCRIPTION: Tag = Tag::from_u32(0x300A_0792);
/// Patient Treatment Preparation Procedure Parameter Sequence (300A,0793) SQ 1
pub const PATIENT_TREATMENT_PREPARATION_PROCEDURE_PARAMETER_SEQUENCE: Tag = Tag::from_u32(0x300A_0793);
/// Patient Setup Photo Description (300A,0794) LT 1
pub const PATIENT_SETUP_PHOTO_DESCRIPTION: Tag = Tag::from_u32(0x300A_0794);
/// Patient Treatment Preparation Procedure Index (300A,0795) US 1
pub const PATIENT_TREATMENT_PREPARATION_PROCEDURE_INDEX: Tag = Tag::from_u32(0x300A_0795);
/// Referenced Patient Setup Procedure Index (300A,0796) US 1
pub const REFERENCED_PATIENT_SETUP_PROCEDURE_INDEX: Tag = Tag::from_u32(0x300A_0796);
/// RT Radiation Task Sequence (300A,0797) SQ 1
pub const RT_RADIATION_TASK_SEQUENCE: Tag = Tag::from_u32(0x300A_0797);
/// RT Patient Position Displacement Sequence (300A,0798) SQ 1
pub const RT_PATIENT_POSITION_DISPLACEMENT_SEQUENCE: Tag = Tag::from_u32(0x300A_0798);
/// RT Patient Position Sequence (300A,0799) SQ 1
pub const RT_PATIENT_POSITION_SEQUENCE: Tag = Tag::from_u32(0x300A_0799);
/// Displacement Reference Label (300A,079A) LO 1
pub const DISPLACEMENT_REFERENCE_LABEL: Tag = Tag::from_u32(0x300A_079A);
/// Displacement Matrix (300A,079B) FD 16
pub const DISPLACEMENT_MATRIX: Tag = Tag::from_u32(0x300A_079B);
/// Patient Support Displacement Sequence (300A,079C) SQ 1
pub const PATIENT_SUPPORT_DISPLACEMENT_SEQUENCE: Tag = Tag::from_u32(0x300A_079C);
/// Displacement Reference Location Code Sequence (300A,079D) SQ 1
pub const DISPLACEMENT_REFERENCE_LOCATION_CODE_SEQUENCE: Tag = Tag::from_u32(0x300A_079D);
/// RT Radiation Set Delivery Usage (300A,079E) CS 1
pub const RT_RADIATION_SET_DELIVERY_USAGE: Tag = Tag::from_u32(0x300A_079E);
/// Patient Treatment Preparation Sequence (300A,079F) SQ 1
pub const PATIENT_TREATMENT_PREPARATION_SEQUENCE: Tag = Tag::from_u32(0x300A_079F);
/// Patient to Equipment Relationship Sequence (300A,07A0) SQ 1
pub const PATIENT_TO_EQUIPMENT_RELATIONSHIP_SEQUENCE: Tag = Tag::from_u32(0x300A_07A0);
/// Imaging Equipment to Treatment Delivery Device Relationship Sequence (300A,07A1) SQ 1
pub const IMAGING_EQUIPMENT_TO_TREATMENT_DELIVERY_DEVICE_RELATIONSHIP_SEQUENCE: Tag = Tag::from_u32(0x300A_07A1);
/// Referenced RT Plan Sequence (300C,0002) SQ 1
pub const REFERENCED_RT_PLAN_SEQUENCE: Tag = Tag::from_u32(0x300C_0002);
/// Referenced Beam Sequence (300C,0004) SQ 1
pub const REFERENCED_BEAM_SEQUENCE: Tag = Tag::from_u32(0x300C_0004);
/// Referenced Beam Number (300C,0006) IS 1
pub const REFERENCED_BEAM_NUMBER: Tag = Tag::from_u32(0x300C_0006);
/// Referenced Reference Image Number (300C,0007) IS 1
pub const REFERENCED_REFERENCE_IMAGE_NUMBER: Tag = Tag::from_u32(0x300C_0007);
/// Start Cumulative Meterset Weight (300C,0008) DS 1
pub const START_CUMULATIVE_METERSET_WEIGHT: Tag = Tag::from_u32(0x300C_0008);
/// End Cumulative Meterset Weight (300C,0009) DS 1
pub const END_CUMULATIVE_METERSET_WEIGHT: Tag = Tag::from_u32(0x300C_0009);
/// Referenced Brachy Application Setup Sequence (300C,000A) SQ 1
pub const REFERENCED_BRACHY_APPLICATION_SETUP_SEQUENCE: Tag = Tag::from_u32(0x300C_000A);
/// Referenced Brachy Application Setup Number (300C,000C) IS 1
pub const REFERENCED_BRACHY_APPLICATION_SETUP_NUMBER: Tag = Tag::from_u32(0x300C_000C);
/// Referenced Source Number (300C,000E) IS 1
pub const REFERENCED_SOURCE_NUMBER: Tag = Tag::from_u32(0x300C_000E);
/// Referenced Fraction Group Sequence (300C,0020) SQ 1
pub const REFERENCED_FRACTION_GROUP_SEQUENCE: Tag = Tag::from_u32(0x300C_0020);
/// Referenced Fraction Group Number (300C,0022) IS 1
pub const REFERENCED_FRACTION_GROUP_NUMBER: Tag = Tag::from_u32(0x300C_0022);
/// Referenced Verification Image Sequence (300C,0040) SQ 1
pub const REFERENCED_VERIFICATION_IMAGE_SEQUENCE: Tag = Tag::from_u32(0x300C_0040);
/// Referenced Reference Image Sequence (300C,0042) SQ 1
pub const REFERENCED_REFERENCE_IMAGE_SEQUENCE: Tag = Tag::from_u32(0x300C_0042);
/// Referenced Dose Reference Sequence (300C,0050) SQ 1
pub const REFERENCED_DOSE_REFERENCE_SEQUENCE: Tag = Tag::from_u32(0x300C_0050);
/// Referenced Dose Reference Number (300C,0051) IS 1
pub const REFERENCED_DOSE_REFERENCE_NUMBER: Tag = Tag::from_u32(0x300C_0051);
/// Brachy Referenced Dose Reference Sequence (300C,0055) SQ 1
pub const BRACHY_REFERENCED_DOSE_REFERENCE_SEQUENCE: Tag = Tag::from_u32(0x300C_0055);
/// Referenced Structure Set Sequence (300C,0060) SQ 1
pub const REFERENCED_STRUCTURE_SET_SEQUENCE: Tag = Tag::from_u32(0x300C_0060);
/// Referenced Patient Setup Number (300C,006A) IS 1
pub const REFERENCED_PATIENT_SETUP_NUMBER: Tag = Tag::from_u32(0x300C_006A);
/// Referenced Dose Sequence (300C,0080) SQ 1
pub const REFERENCED_DOSE_SEQUENCE: Tag = Tag::from_u32(0x300C_0080);
/// Referenced Tolerance Table Number (300C,00A0) IS 1
pub const REFERENCED_TOLERANCE_TABLE_NUMBER: Tag = Tag::from_u32(0x300C_00A0);
/// Referenced Bolus Sequence (300C,00B0) SQ 1
pub const REFERENCED_BOLUS_SEQUENCE: Tag = Tag::from_u32(0x300C_00B0);
/// Referenced Wedge Number (300C,00C0) IS 1
pub const REFERENCED_WEDGE_NUMBER: Tag = Tag::from_u32(0x300C_00C0);
/// Referenced Compensator Number (300C,00D0) IS 1
pub const REFERENCED_COMPENSATOR_NUMBER: Tag = Tag::from_u32(0x300C_00D0);
/// Referenced Block Number (300C,00E0) IS 1
pub const REFERENCED_BLOCK_NUMBER: Tag = Tag::from_u32(0x300C_00E0);
/// Referenced Control Point Index (300C,00F0) IS 1
pub const REFERENCED_CONTROL_POINT_INDEX: Tag = Tag::from_u32(0x300C_00F0);
/// Referenced Control Point Sequence (300C,00F2) SQ 1
pub const REFERENCED_CONTROL_POINT_SEQUENCE: Tag = Tag::from_u32(0x300C_00F2);
/// Referenced Start Control Point Index (300C,00F4) IS 1
pub const REFERENCED_START_CONTROL_POINT_INDEX: Tag = Tag::from_u32(0x300C_00F4);
/// Referenced Stop Control Point Index (300C,00F6) IS 1
pub const REFERENCED_STOP_CONTROL_POINT_INDEX: Tag = Tag::from_u32(0x300C_00F6);
/// Referenced Range Shifter Number (300C,0100) IS 1
pub const REFERENCED_RANGE_SHIFTER_NUMBER: Tag = Tag::from_u32(0x300C_0100);
/// Referenced Lateral Spreading Device Number (300C,0102) IS 1
pub const REFERENCED_LATERAL_SPREADING_DEVICE_NUMBER: Tag = Tag::from_u32(0x300C_0102);
/// Referenced Range Modulator Number (300C,0104) IS 1
pub const REFERENCED_RANGE_MODULATOR_NUMBER: Tag = Tag::from_u32(0x300C_0104);
/// Omitted Beam Task Sequence (300C,0111) SQ 1
pub const OMITTED_BEAM_TASK_SEQUENCE: Tag = Tag::from_u32(0x300C_0111);
/// Reason for Omission (300C,0112) CS 1
pub const REASON_FOR_OMISSION: Tag = Tag::from_u32(0x300C_0112);
/// Reason for Omission Description (300C,0113) LO 1
pub const REASON_FOR_OMISSION_DESCRIPTION: Tag = Tag::from_u32(0x300C_0113);
/// Prescription Overview Sequence (300C,0114) SQ 1
pub const PRESCRIPTION_OVERVIEW_SEQUENCE: Tag = Tag::from_u32(0x300C_0114);
/// Total Prescription Dose (300C,0115) FL 1
pub const TOTAL_PRESCRIPTION_DOSE: Tag = Tag::from_u32(0x300C_0115);
/// Plan Overview Sequence (300C,0116) SQ 1
pub const PLAN_OVERVIEW_SEQUENCE: Tag = Tag::from_u32(0x300C_0116);
/// Plan Overview Index (300C,0117) US 1
pub const PLAN_OVERVIEW_INDEX: Tag = Tag::from_u32(0x300C_0117);
/// Referenced Plan Overview Index (300C,0118) US 1
pub const REFERENCED_PLAN_OVERVIEW_INDEX: Tag = Tag::from_u32(0x300C_0118);
/// Number of Fractions Included (300C,0119) US 1
pub const NUMBER_OF_FRACTIONS_INCLUDED: Tag = Tag::from_u32(0x300C_0119);
/// Dose Calibration Conditions Sequence (300C,0120) SQ 1
pub const DOSE_CALIBRATION_CONDITIONS_SEQUENCE: Tag = Tag::from_u32(0x300C_0120);
/// Absorbed Dose to Meterset Ratio (300C,0121) FD 1
pub const ABSORBED_DOSE_TO_METERSET_RATIO: Tag = Tag::from_u32(0x300C_0121);
/// Delineated Radiation Field Size (300C,0122) FD 2
pub const DELINEATED_RADIATION_FIELD_SIZE: Tag = Tag::from_u32(0x300C_0122);
/// Dose Calibration Conditions Verified Flag (300C,0123) CS 1
pub const DOSE_CALIBRATION_CONDITIONS_VERIFIED_FLAG: Tag = Tag::from_u32(0x300C_0123);
/// Calibration Reference Point Depth (300C,0124) FD 1
pub const CALIBRATION_REFERENCE_POINT_DEPTH: Tag = Tag::from_u32(0x300C_0124);
/// Gating Beam Hold Transition Sequence (300C,0125) SQ 1
pub const GATING_BEAM_HOLD_TRANSITION_SEQUENCE: Tag = Tag::from_u32(0x300C_0125);
/// Beam Hold Transition (300C,0126) CS 1
pub const BEAM_HOLD_TRANSITION: Tag = Tag::from_u32(0x300C_0126);
/// Beam Hold Transition DateTime (300C,0127) DT 1
pub const BEAM_HOLD_TRANSITION_DATE_TIME: Tag = Tag::from_u32(0x300C_0127);
/// Beam Hold Originating Device Sequence (300C,0128) SQ 1
pub const BEAM_HOLD_ORIGINATING_DEVICE_SEQUENCE: Tag = Tag::from_u32(0x300C_0128);
/// Beam Hold Transition Trigger Source (300C,0129) CS 1
pub const BEAM_HOLD_TRANSITION_TRIGGER_SOURCE: Tag = Tag::from_u32(0x300C_0129);
/// Approval Status (300E,0002) CS 1
pub const APPROVAL_STATUS: Tag = Tag::from_u32(0x300E_0002);
/// Review Date (300E,0004) DA 1
pub const REVIEW_DATE: Tag = Tag::from_u32(0x300E_0004);
/// Review Time (300E,0005) TM 1
pub const REVIEW_TIME: Tag = Tag::from_u32(0x300E_0005);
/// Reviewer Name (300E,0008) PN 1
pub const REVIEWER_NAME: Tag = Tag::from_u32(0x300E_0008);
/// Radiobiological Dose Effect Sequence (3010,0001) SQ 1
pub const RADIOBIOLOGICAL_DOSE_EFFECT_SEQUENCE: Tag = Tag::from_u32(0x3010_0001);
/// Radiobiological Dose Effect Flag (3010,0002) CS 1
pub const RADIOBIOLOGICAL_DOSE_EFFECT_FLAG: Tag = Tag::from_u32(0x3010_0002);
/// Effective Dose Calculation Method Category Code Sequence (3010,0003) SQ 1
pub const EFFECTIVE_DOSE_CALCULATION_METHOD_CATEGORY_CODE_SEQUENCE: Tag = Tag::from_u32(0x3010_0003);
/// Effective Dose Calculation Method Code Sequence (3010,0004) SQ 1
pub const EFFECTIVE_DOSE_CALCULATION_METHOD_CODE_SEQUENCE: Tag = Tag::from_u32(0x3010_0004);
/// Effective Dose Calculation Method Description (3010,0005) LO 1
pub const EFFECTIVE_DOSE_CALCULATION_METHOD_DESCRIPTION: Tag = Tag::from_u32(0x3010_0005);
/// Conceptual Volume UID (3010,0006) UI 1
pub const CONCEPTUAL_VOLUME_UID: Tag = Tag::from_u32(0x3010_0006);
/// Originating SOP Instance Reference Sequence (3010,0007) SQ 1
pub const ORIGINATING_SOP_INSTANCE_REFERENCE_SEQUENCE: Tag = Tag::from_u32(0x3010_0007);
/// Conceptual Volume Constituent Sequence (3010,0008) SQ 1
pub const CONCEPTUAL_VOLUME_CONSTITUENT_SEQUENCE: Tag = Tag::from_u32(0x3010_0008);
/// Equivalent Conceptual Volume Instance Reference Sequence (3010,0009) SQ 1
pub const EQUIVALENT_CONCEPTUAL_VOLUME_INSTANCE_REFERENCE_SEQUENCE: Tag = Tag::from_u32(0x3010_0009);
/// Equivalent Conceptual Volumes Sequence (3010,000A) SQ 1
pub const EQUIVALENT_CONCEPTUAL_VOLUMES_SEQUENCE: Tag = Tag::from_u32(0x3010_000A);
/// Referenced Conceptual Volume UID (3010,000B) UI 1
pub const REFERENCED_CONCEPTUAL_VOLUME_UID: Tag = Tag::from_u32(0x3010_000B);
/// Conceptual Volume Combination Expression (3010,000C) UT 1
pub const CONCEPTUAL_VOLUME_COMBINATION_EXPRESSION: Tag = Tag::from_u32(0x3010_000C);
/// Conceptual Volume Constituent Index (3010,000D) US 1
pub const CONCEPTUAL_VOLUME_CONSTITUENT_INDEX: Tag = Tag::from_u32(0x3010_000D);
/// Conceptual Volume Combination Flag (3010,000E) CS 1
pub const CONCEPTUAL_VOLUME_COMBINATION_FLAG: Tag = Tag::from_u32(0x3010_000E);
/// Conceptual Volume Combination Description (3010,000F) ST 1
pub const CONCEPTUAL_VOLUME_COMBINATION_DESCRIPTION: Tag = Tag::from_u32(0x3010_000F);
/// Conceptual Volume Segmentation Defined Flag (3010,0010) CS 1
pub const CONCEPTUAL_VOLUME_SEGMENTATION_DEFINED_FLAG: Tag = Tag::from_u32(0x3010_0010);
/// Conceptual Volume Segmentation Reference Sequence (3010,0011) SQ 1
pub const CONCEPTUAL_VOLUME_SEGMENTATION_REFERENCE_SEQUENCE: Tag = Tag::from_u32(0x3010_0011);
/// Conceptual Volume Constituent Segmentation Reference Sequence (3010,0012) SQ 1
pub const CONCEPTUAL_VOLUME_CONSTITUENT_SEGMENTATION_REFERENCE_SEQUENCE: Tag = Tag::from_u32(0x3010_0012);
/// Constituent Conceptual Volume UID (3010,0013) UI 1
pub const CONSTITUENT_CONCEPTUAL_VOLUME_UID: Tag = Tag::from_u32(0x3010_0013);
/// Derivation Conceptual Volume Sequence (3010,0014) SQ 1
pub const DERIVATION_CONCEPTUAL_VOLUME_SEQUENCE: Tag = Tag::from_u32(0x3010_0014);
/// Source Conceptual Volume UID (3010,0015) UI 1
pub const SOURCE_CONCEPTUAL_VOLUME_UID: Tag = Tag::from_u32(0x3010_0015);
/// Conceptual Volume Derivation Algorithm Sequence (3010,0016) SQ 1
pub const CONCEPTUAL_VOLUME_DERIVATION_ALGORITHM_SEQUENCE: Tag = Tag::from_u32(0x3010_0016);
/// Conceptual Volume Description (3010,0017) ST 1
pub const CONCEPTUAL_VOLUME_DESCRIPTION: Tag = Tag::from_u32(0x3010_0017);
/// Source Conceptual Volume Sequence (3010,0018) SQ 1
pub const SOURCE_CONCEPTUAL_VOLUME_SEQUENCE: Tag = Tag::from_u32(0x3010_0018);
/// Author Identification Sequence (3010,0019) SQ 1
pub const AUTHOR_IDENTIFICATION_SEQUENCE: Tag = Tag::from_u32(0x3010_0019);
/// Manufacturer's Model Version (3010,001A) LO 1
pub const MANUFACTURER_MODEL_VERSION: Tag = Tag::from_u32(0x3010_001A);
/// Device Alternate Identifier (3010,001B) UC 1
pub const DEVICE_ALTERNATE_IDENTIFIER: Tag = Tag::from_u32(0x3010_001B);
/// Device Alternate Identifier Type (3010,001C) CS 1
pub const DEVICE_ALTERNATE_IDENTIFIER_TYPE: Tag = Tag::from_u32(0x3010_001C);
/// Device Alternate Identifier Format (3010,001D) LT 1
pub const DEVICE_ALTERNATE_IDENTIFIER_FORMAT: Tag = Tag::from_u32(0x3010_001D);
/// Segmentation Creation Template Label (3010,001E) LO 1
pub const SEGMENTATION_CREATION_TEMPLATE_LABEL: Tag = Tag::from_u32(0x3010_001E);
/// Segmentation Template UID (3010,001F) UI 1
pub const SEGMENTATION_TEMPLATE_UID: Tag = Tag::from_u32(0x3010_001F);
/// Referenced Segment Reference Index (3010,0020) US 1
pub const REFERENCED_SEGMENT_REFERENCE_INDEX: Tag = Tag::from_u32(0x3010_0020);
/// Segment Reference Sequence (3010,0021) SQ 1
pub const SEGMENT_REFERENCE_SEQUENCE: Tag = Tag::from_u32(0x3010_0021);
/// Segment Reference Index (3010,0022) US 1
pub const SEGMENT_REFERENCE_INDEX: Tag = Tag::from_u32(0x3010_0022);
/// Direct Segment Reference Sequence (3010,0023) SQ 1
pub const DIRECT_SEGMENT_REFERENCE_SEQUENCE: Tag = Tag::from_u32(0x3010_0023);
/// Combination Segment Reference Sequence (3010,0024) SQ 1
pub const COMBINATION_SEGMENT_REFERENCE_SEQUENCE: Tag = Tag::from_u32(0x3010_0024);
/// Conceptual Volume Sequence (3010,0025) SQ 1
pub const CONCEPTUAL_VOLUME_SEQUENCE: Tag = Tag::from_u32(0x3010_0025);
/// Segmented RT Accessory Device Sequence (3010,0026) SQ 1
pub const SEGMENTED_RT_ACCESSORY_DEVICE_SEQUENCE: Tag = Tag::from_u32(0x3010_0026);
/// Segment Characteristics Sequence (3010,0027) SQ 1
pub const SEGMENT_CHARACTERISTICS_SEQUENCE: Tag = Tag::from_u32(0x3010_0027);
/// Related Segment Characteristics Sequence (3010,0028) SQ 1
pub const RELATED_SEGMENT_CHARACTERISTICS_SEQUENCE: Tag = Tag::from_u32(0x3010_0028);
/// Segment Characteristics Precedence (3010,0029) US 1
pub const SEGMENT_CHARACTERISTICS_PRECEDENCE: Tag = Tag::from_u32(0x3010_0029);
/// RT Segment Annotation Sequence (3010,002A) SQ 1
pub const RT_SEGMENT_ANNOTATION_SEQUENCE: Tag = Tag::from_u32(0x3010_002A);
/// Segment Annotation Category Code Sequence (3010,002B) SQ 1
pub const SEGMENT_ANNOTATION_CATEGORY_CODE_SEQUENCE: Tag = Tag::from_u32(0x3010_002B);
/// Segment Annotation Type Code Sequence (3010,002C) SQ 1
pub const SEGMENT_ANNOTATION_TYPE_CODE_SEQUENCE: Tag = Tag::from_u32(0x3010_002C);
/// Device Label (3010,002D) LO 1
pub const DEVICE_LABEL: Tag = Tag::from_u32(0x3010_002D);
/// Device Type Code Sequence (3010,002E) SQ 1
pub const DEVICE_TYPE_CODE_SEQUENCE: Tag = Tag::from_u32(0x3010_002E);
/// Segment Annotation Type Modifier Code Sequence (3010,002F) SQ 1
pub const SEGMENT_ANNOTATION_TYPE_MODIFIER_CODE_SEQUENCE: Tag = Tag::from_u32(0x3010_002F);
/// Patient Equipment Relationship Code Sequence (3010,0030) SQ 1
pub const PATIENT_EQUIPMENT_RELATIONSHIP_CODE_SEQUENCE: Tag = Tag::from_u32(0x3010_0030);
/// Referenced Fiducials UID (3010,0031) UI 1
pub const REFERENCED_FIDUCIALS_UID: Tag = Tag::from_u32(0x3010_0031);
/// Patient Treatment Orientation Sequence (3010,0032) SQ 1
pub const PATIENT_TREATMENT_ORIENTATION_SEQUENCE: Tag = Tag::from_u32(0x3010_0032);
/// User Content Label (3010,0033) SH 1
pub const USER_CONTENT_LABEL: Tag = Tag::from_u32(0x3010_0033);
/// User Content Long Label (3010,0034) LO 1
pub const USER_CONTENT_LONG_LABEL: Tag = Tag::from_u32(0x3010_0034);
/// Entity Label (3010,0035) SH 1
pub const ENTITY_LABEL: Tag = Tag::from_u32(0x3010_0035);
/// Entity Name (3010,0036) LO 1
pub const ENTITY_NAME: Tag = Tag::from_u32(0x3010_0036);
/// Entity Description (3010,0037) ST 1
pub const ENTITY_DESCRIPTION: Tag = Tag::from_u32(0x3010_0037);
/// Entity Long Label (3010,0038) LO 1
pub const ENTITY_LONG_LABEL: Tag = Tag::from_u32(0x3010_0038);
/// Device Index (3010,0039) US 1
pub const DEVICE_INDEX: Tag = Tag::from_u32(0x3010_0039);
/// RT Treatment Phase Index (3010,003A) US 1
pub const RT_TREATMENT_PHASE_INDEX: Tag = Tag::from_u32(0x3010_003A);
/// RT Treatment Phase UID (3010,003B) UI 1
pub const RT_TREATMENT_PHASE_UID: Tag = Tag::from_u32(0x3010_003B);
/// RT Prescription Index (3010,003C) US 1
pub const RT_PRESCRIPTION_INDEX: Tag = Tag::from_u32(0x3010_003C);
/// RT Segment Annotation Index (3010,003D) US 1
pub const RT_SEGMENT_ANNOTATION_INDEX: Tag = Tag::from_u32(0x3010_003D);
/// Basis RT Treatment Phase Index (3010,003E) US 1
pub const BASIS_RT_TREATMENT_PHASE_INDEX: Tag = Tag::from_u32(0x3010_003E);
/// Related RT Treatment Phase Index (3010,003F) US 1
pub const RELATED_RT_TREATMENT_PHASE_INDEX: Tag = Tag::from_u32(0x3010_003F);
/// Referenced RT Treatment Phase Index (3010,0040) US 1
pub const REFERENCED_RT_TREATMENT_PHASE_INDEX: Tag = Tag::from_u32(0x3010_0040);
/// Referenced RT Prescription Index (3010,0041) US 1
pub const REFERENCED_RT_PRESCRIPTION_INDEX: Tag = Tag::from_u32(0x3010_0041);
/// Referenced Parent RT Prescription Index (3010,0042) US 1
pub const REFERENCED_PARENT_RT_PRESCRIPTION_INDEX: Tag = Tag::from_u32(0x3010_0042);
/// Manufacturer's Device Identifier (3010,0043) ST 1
pub const MANUFACTURER_DEVICE_IDENTIFIER: Tag = Tag::from_u32(0x3010_0043);
/// Instance-Level Referenced Performed Procedure Step Sequence (3010,0044) SQ 1
pub const INSTANCE_LEVEL_REFERENCED_PERFORMED_PROCEDURE_STEP_SEQUENCE: Tag = Tag::from_u32(0x3010_0044);
/// RT Treatment Phase Intent Presence Flag (3010,0045) CS 1
pub const RT_TREATMENT_PHASE_INTENT_PRESENCE_FLAG: Tag = Tag::from_u32(0x3010_0045);
/// Radiotherapy Treatment Type (3010,0046) CS 1
pub const RADIOTHERAPY_TREATMENT_TYPE: Tag = Tag::from_u32(0x3010_0046);
/// Teletherapy Radiation Type (3010,0047) CS 1-n
pub const TELETHERAPY_RADIATION_TYPE: Tag = Tag::from_u32(0x3010_0047);
/// Brachytherapy Source Type (3010,0048) CS 1-n
pub const BRACHYTHERAPY_SOURCE_TYPE: Tag = Tag::from_u32(0x3010_0048);
/// Referenced RT Treatment Phase Sequence (3010,0049) SQ 1
pub const REFERENCED_RT_TREATMENT_PHASE_SEQUENCE: Tag = Tag::from_u32(0x3010_0049);
/// Referenced Direct Segment Instance Sequence (3010,004A) SQ 1
pub const REFERENCED_DIRECT_SEGMENT_INSTANCE_SEQUENCE: Tag = Tag::from_u32(0x3010_004A);
/// Intended RT Treatment Phase Sequence (3010,004B) SQ 1
pub const INTENDED_RT_TREATMENT_PHASE_SEQUENCE: Tag = Tag::from_u32(0x3010_004B);
/// Intended Phase Start Date (3010,004C) DA 1
pub const INTENDED_PHASE_START_DATE: Tag = Tag::from_u32(0x3010_004C);
/// Intended Phase End Date (3010,004D) DA 1
pub const INTENDED_PHASE_END_DATE: Tag = Tag::from_u32(0x3010_004D);
/// RT Treatment Phase Interval Sequence (3010,004E) SQ 1
pub const RT_TREATMENT_PHASE_INTERVAL_SEQUENCE: Tag = Tag::from_u32(0x3010_004E);
/// Temporal Relationship Interval Anchor (3010,004F) CS 1
pub const TEMPORAL_RELATIONSHIP_INTERVAL_ANCHOR: Tag = Tag::from_u32(0x3010_004F);
/// Minimum Number of Interval Days (3010,0050) FD 1
pub const MINIMUM_NUMBER_OF_INTERVAL_DAYS: Tag = Tag::from_u32(0x3010_0050);
/// Maximum Number of Interval Days (3010,0051) FD 1
pub const MAXIMUM_NUMBER_OF_INTERVAL_DAYS: Tag = Tag::from_u32(0x3010_0051);
/// Pertinent SOP Classes in Study (3010,0052) UI 1-n
pub const PERTINENT_SOP_CLASSES_IN_STUDY: Tag = Tag::from_u32(0x3010_0052);
/// Pertinent SOP Classes in Series (3010,0053) UI 1-n
pub const PERTINENT_SOP_CLASSES_IN_SERIES: Tag = Tag::from_u32(0x3010_0053);
/// RT Prescription Label (3010,0054) LO 1
pub const RT_PRESCRIPTION_LABEL: Tag = Tag::from_u32(0x3010_0054);
/// RT Physician Intent Predecessor Sequence (3010,0055) SQ 1
pub const RT_PHYSICIAN_INTENT_PREDECESSOR_SEQUENCE: Tag = Tag::from_u32(0x3010_0055);
/// RT Treatment Approach Label (3010,0056) LO 1
pub const RT_TREATMENT_APPROACH_LABEL: Tag = Tag::from_u32(0x3010_0056);
/// RT Physician Intent Sequence (3010,0057) SQ 1
pub const RT_PHYSICIAN_INTENT_SEQUENCE: Tag = Tag::from_u32(0x3010_0057);
/// RT Physician Intent Index (3010,0058) US 1
pub const RT_PHYSICIAN_INTENT_INDEX: Tag = Tag::from_u32(0x3010_0058);
/// RT Treatment Intent Type (3010,0059) CS 1
pub const RT_TREATMENT_INTENT_TYPE: Tag = Tag::from_u32(0x3010_0059);
/// RT Physician Intent Narrative (3010,005A) UT 1
pub const RT_PHYSICIAN_INTENT_NARRATIVE: Tag = Tag::from_u32(0x3010_005A);
/// RT Protocol Code Sequence (3010,005B) SQ 1
pub const RT_PROTOCOL_CODE_SEQUENCE: Tag = Tag::from_u32(0x3010_005B);
/// Reason for Superseding (3010,005C) ST 1
pub const REASON_FOR_SUPERSEDING: Tag = Tag::from_u32(0x3010_005C);
/// RT Diagnosis Code Sequence (3010,005D) SQ 1
pub const RT_DIAGNOSIS_CODE_SEQUENCE: Tag = Tag::from_u32(0x3010_005D);
/// Referenced RT Physician Intent Index (3010,005E) US 1
pub const REFERENCED_RT_PHYSICIAN_INTENT_INDEX: Tag = Tag::from_u32(0x3010_005E);
/// RT Physician Intent Input Instance Sequence (3010,005F) SQ 1
pub const RT_PHYSICIAN_INTENT_INPUT_INSTANCE_SEQUENCE: Tag = Tag::from_u32(0x3010_005F);
/// RT Anatomic Prescription Sequence (3010,0060) SQ 1
pub const RT_ANATOMIC_PRESCRIPTION_SEQUENCE: Tag = Tag::from_u32(0x3010_0060);
/// Prior Treatment Dose Description (3010,0061) UT 1
pub const PRIOR_TREATMENT_DOSE_DESCRIPTION: Tag = Tag::from_u32(0x3010_0061);
/// Prior Treatment Reference Sequence (3010,0062) SQ 1
pub const PRIOR_TREATMENT_REFERENCE_SEQUENCE: Tag = Tag::from_u32(0x3010_0062);
/// Dosimetric Objective Evaluation Scope (3010,0063) CS 1
pub const DOSIMETRIC_OBJECTIVE_EVALUATION_SCOPE: Tag = Tag::from_u32(0x3010_0063);
/// Therapeutic Role Category Code Sequence (3010,0064) SQ 1
pub const THERAPEUTIC_ROLE_CATEGORY_CODE_SEQUENCE: Tag = Tag::from_u32(0x3010_0064);
/// Therapeutic Role Type Code Sequence (3010,0065) SQ 1
pub const THERAPEUTIC_ROLE_TYPE_CODE_SEQUENCE: Tag = Tag::from_u32(0x3010_0065);
/// Conceptual Volume Optimization Precedence (3010,0066) US 1
pub const CONCEPTUAL_VOLUME_OPTIMIZATION_PRECEDENCE: Tag = Tag::from_u32(0x3010_0066);
/// Conceptual Volume Category Code Sequence (3010,0067) SQ 1
pub const CONCEPTUAL_VOLUME_CATEGORY_CODE_SEQUENCE: Tag = Tag::from_u32(0x3010_0067);
/// Conceptual Volume Blocking Constraint (3010,0068) CS 1
pub const CONCEPTUAL_VOLUME_BLOCKING_CONSTRAINT: Tag = Tag::from_u32(0x3010_0068);
/// Conceptual Volume Type Code Sequence (3010,0069) SQ 1
pub const CONCEPTUAL_VOLUME_TYPE_CODE_SEQUENCE: Tag = Tag::from_u32(0x3010_0069);
/// Conceptual Volume Type Modifier Code Sequence (3010,006A) SQ 1
pub const CONCEPTUAL_VOLUME_TYPE_MODIFIER_CODE_SEQUENCE: Tag = Tag::from_u32(0x3010_006A);
/// RT Prescription Sequence (3010,006B) SQ 1
pub const RT_PRESCRIPTION_SEQUENCE: Tag = Tag::from_u32(0x3010_006B);
/// Dosimetric Objective Sequence (3010,006C) SQ 1
pub const DOSIMETRIC_OBJECTIVE_SEQUENCE: Tag = Tag::from_u32(0x3010_006C);
/// Dosimetric Objective Type Code Sequence (3010,006D) SQ 1
pub const DOSIMETRIC_OBJECTIVE_TYPE_CODE_SEQUENCE: Tag = Tag::from_u32(0x3010_006D);
/// Dosimetric Objective UID (3010,006E) UI 1
pub const DOSIMETRIC_OBJECTIVE_UID: Tag = Tag::from_u32(0x3010_006E);
/// Referenced Dosimetric Objective UID (3010,006F) UI 1
pub const REFERENCED_DOSIMETRIC_OBJECTIVE_UID: Tag = Tag::from_u32(0x3010_006F);
/// Dosimetric Objective Parameter Sequence (3010,0070) SQ 1
pub const DOSIMETRIC_OBJECTIVE_PARAMETER_SEQUENCE: Tag = Tag::from_u32(0x3010_0070);
/// Referenced Dosimetric Objectives Sequence (3010,0071) SQ 1
pub const REFERENCED_DOSIMETRIC_OBJECTIVES_SEQUENCE: Tag = Tag::from_u32(0x3010_0071);
/// Absolute Dosimetric Objective Flag (3010,0073) CS 1
pub const ABSOLUTE_DOSIMETRIC_OBJECTIVE_FLAG: Tag = Tag::from_u32(0x3010_0073);
/// Dosimetric Objective Weight (3010,0074) FD 1
pub const DOSIMETRIC_OBJECTIVE_WEIGHT: Tag = Tag::from_u32(0x3010_0074);
/// Dosimetric Objective Purpose (3010,0075) CS 1
pub const DOSIMETRIC_OBJECTIVE_PURPOSE: Tag = Tag::from_u32(0x3010_0075);
/// Planning Input Information Sequence (3010,0076) SQ 1
pub const PLANNING_INPUT_INFORMATION_SEQUENCE: Tag = Tag::from_u32(0x3010_0076);
/// Treatment Site (3010,0077) LO 1
pub const TREATMENT_SITE: Tag = Tag::from_u32(0x3010_0077);
/// Treatment Site Code Sequence (3010,0078) SQ 1
pub const TREATMENT_SITE_CODE_SEQUENCE: Tag = Tag::from_u32(0x3010_0078);
/// Fraction Pattern Sequence (3010,0079) SQ 1
pub const FRACTION_PATTERN_SEQUENCE: Tag = Tag::from_u32(0x3010_0079);
/// Treatment Technique Notes (3010,007A) UT 1
pub const TREATMENT_TECHNIQUE_NOTES: Tag = Tag::from_u32(0x3010_007A);
/// Prescription Notes (3010,007B) UT 1
pub const PRESCRIPTION_NOTES: Tag = Tag::from_u32(0x3010_007B);
/// Number of Interval Fractions (3010,007C) IS 1
pub const NUMBER_OF_INTERVAL_FRACTIONS: Tag = Tag::from_u32(0x3010_007C);
/// Number of Fractions (3010,007D) US 1
pub const NUMBER_OF_FRACTIONS: Tag = Tag::from_u32(0x3010_007D);
/// Intended Delivery Duration (3010,007E) US 1
pub const INTENDED_DELIVERY_DURATION: Tag = Tag::from_u32(0x3010_007E);
/// Fractionation Notes (3010,007F) UT 1
pub const FRACTIONATION_NOTES: Tag = Tag::from_u32(0x3010_007F);
/// RT Treatment Technique Code Sequence (3010,0080) SQ 1
pub const RT_TREATMENT_TECHNIQUE_CODE_SEQUENCE: Tag = Tag::from_u32(0x3010_0080);
/// Prescription Notes Sequence (3010,0081) SQ 1
pub const PRESCRIPTION_NOTES_SEQUENCE: Tag = Tag::from_u32(0x3010_0081);
/// Fraction-Based Relationship Sequence (3010,0082) SQ 1
pub const FRACTION_BASED_RELATIONSHIP_SEQUENCE: Tag = Tag::from_u32(0x3010_0082);
/// Fraction-Based Relationship Interval Anchor (3010,0083) CS 1
pub const FRACTION_BASED_RELATIONSHIP_INTERVAL_ANCHOR: Tag = Tag::from_u32(0x3010_0083);
/// Minimum Hours between Fractions (3010,0084) FD 1
pub const MINIMUM_HOURS_BETWEEN_FRACTIONS: Tag = Tag::from_u32(0x3010_0084);
/// Intended Fraction Start Time (3010,0085) TM 1-n
pub const INTENDED_FRACTION_START_TIME: Tag = Tag::from_u32(0x3010_0085);
/// Intended Start Day of Week (3010,0086) LT 1
pub const INTENDED_START_DAY_OF_WEEK: Tag = Tag::from_u32(0x3010_0086);
/// Weekday Fraction Pattern Sequence (3010,0087) SQ 1
pub const WEEKDAY_FRACTION_PATTERN_SEQUENCE: Tag = Tag::from_u32(0x3010_0087);
/// Delivery Time Structure Code Sequence (3010,0088) SQ 1
pub const DELIVERY_TIME_STRUCTURE_CODE_SEQUENCE: Tag = Tag::from_u32(0x3010_0088);
/// Treatment Site Modifier Code Sequence (3010,0089) SQ 1
pub const TREATMENT_SITE_MODIFIER_CODE_SEQUENCE: Tag = Tag::from_u32(0x3010_0089);
/// Robotic Base Location Indicator (3010,0090) CS 1, retired
pub const ROBOTIC_BASE_LOCATION_INDICATOR: Tag = Tag::from_u32(0x3010_0090);
/// Robotic Path Node Set Code Sequence (3010,0091) SQ 1
pub const ROBOTIC_PATH_NODE_SET_CODE_SEQUENCE: Tag = Tag::from_u32(0x3010_0091);
/// Robotic Node Identifier (3010,0092) UL 1
pub const ROBOTIC_NODE_IDENTIFIER: Tag = Tag::from_u32(0x3010_0092);
/// RT Treatment Source Coordinates (3010,0093) FD 3
pub const RT_TREATMENT_SOURCE_COORDINATES: Tag = Tag::from_u32(0x3010_0093);
/// Radiation Source Coordinate SystemYaw Angle (3010,0094) FD 1
pub const RADIATION_SOURCE_COORDINATE_SYSTEM_YAW_ANGLE: Tag = Tag::from_u32(0x3010_0094);
/// Radiation Source Coordinate SystemRoll Angle (3010,0095) FD 1
pub const RADIATION_SOURCE_COORDINATE_SYSTEM_ROLL_ANGLE: Tag = Tag::from_u32(0x3010_0095);
/// Radiation Source Coordinate System Pitch Angle (3010,0096) FD 1
pub const RADIATION_SOURCE_COORDINATE_SYSTEM_PITCH_ANGLE: Tag = Tag::from_u32(0x3010_0096);
/// Robotic Path Control Point Sequence (3010,0097) SQ 1
pub const ROBOTIC_PATH_CONTROL_POINT_SEQUENCE: Tag = Tag::from_u32(0x3010_0097);
/// Tomotherapeutic Control Point Sequence (3010,0098) SQ 1
pub const TOMOTHERAPEUTIC_CONTROL_POINT_SEQUENCE: Tag = Tag::from_u32(0x3010_0098);
/// Tomotherapeutic Leaf Open Durations (3010,0099) FD 1-n
pub const TOMOTHERAPEUTIC_LEAF_OPEN_DURATIONS: Tag = Tag::from_u32(0x3010_0099);
/// Tomotherapeutic Leaf Initial Closed Durations (3010,009A) FD 1-n
pub const TOMOTHERAPEUTIC_LEAF_INITIAL_CLOSED_DURATIONS: Tag = Tag::from_u32(0x3010_009A);
/// Conceptual Volume Identification Sequence (3010,00A0) SQ 1
pub const CONCEPTUAL_VOLUME_IDENTIFICATION_SEQUENCE: Tag = Tag::from_u32(0x3010_00A0);
/// Arbitrary (4000,0010) LT 1, retired
pub const ARBITRARY: Tag = Tag::from_u32(0x4000_0010);
/// Text Comments (4000,4000) LT 1, retired
pub const TEXT_COMMENTS: Tag = Tag::from_u32(0x4000_4000);
/// Results ID (4008,0040) SH 1, retired
pub const RESULTS_ID: Tag = Tag::from_u32(0x4008_0040);
/// Results ID Issuer (4008,0042) LO 1, retired
pub const RESULTS_ID_ISSUER: Tag = Tag::from_u32(0x4008_0042);
/// Referenced Interpretation Sequence (4008,0050) SQ 1, retired
pub const REFERENCED_INTERPRETATION_SEQUENCE: Tag = Tag::from_u32(0x4008_0050);
/// Report Production Status (Trial) (4008,00FF) CS 1, retired
pub const REPORT_PRODUCTION_STATUS_TRIAL: Tag = Tag::from_u32(0x4008_00FF);
/// Interpretation Recorded Date (4008,0100) DA 1, retired
pub const INTERPRETATION_RECORDED_DATE: Tag = Tag::from_u32(0x4008_0100);
/// Interpretation Recorded Time (4008,0101) TM 1, retired
pub const INTERPRETATION_RECORDED_TIME: Tag = Tag::from_u32(0x4008_0101);
/// Interpretation Recorder (4008,0102) PN 1, retired
pub const INTERPRETATION_RECORDER: Tag = Tag::from_u32(0x4008_0102);
/// Reference to Recorded Sound (4008,0103) LO 1, retired
pub const REFERENCE_TO_RECORDED_SOUND: Tag = Tag::from_u32(0x4008_0103);
/// Interpretation Transcription Date (4008,0108) DA 1, retired
pub const INTERPRETATION_TRANSCRIPTION_DATE: Tag = Tag::from_u32(0x4008_0108);
/// Interpretation Transcription Time (4008,0109) TM 1, retired
pub const INTERPRETATION_TRANSCRIPTION_TIME: Tag = Tag::from_u32(0x4008_0109);
/// Interpretation Transcriber (4008,010A) PN 1, retired
pub const INTERPRETATION_TRANSCRIBER: Tag = Tag::from_u32(0x4008_010A);
/// Interpretation Text (4008,010B) ST 1, retired
pub const INTERPRETATION_TEXT: Tag = Tag::from_u32(0x4008_010B);
/// Interpretation Author (4008,010C) PN 1, retired
pub const INTERPRETATION_AUTHOR: Tag = Tag::from_u32(0x4008_010C);
/// Interpretation Approver Sequence (4008,0111) SQ 1, retired
pub const INTERPRETATION_APPROVER_SEQUENCE: Tag = Tag::from_u32(0x4008_0111);
/// Interpretation Approval Date (4008,0112) DA 1, retired
pub const INTERPRETATION_APPROVAL_DATE: Tag = Tag::from_u32(0x4008_0112);
/// Interpretation Approval Time (4008,0113) TM 1, retired
pub const INTERPRETATION_APPROVAL_TIME: Tag = Tag::from_u32(0x4008_0113);
/// Physician Approving Interpretation (4008,0114) PN 1, retired
pub const PHYSICIAN_APPROVING_INTERPRETATION: Tag = Tag::from_u32(0x4008_0114);
/// Interpretation Diagnosis Description (4008,0115) LT 1, retired
pub const INTERPRETATION_DIAGNOSIS_DESCRIPTION: Tag = Tag::from_u32(0x4008_0115);
/// Interpretation Diagnosis Code Sequence (4008,0117) SQ 1, retired
pub const INTERPRETATION_DIAGNOSIS_CODE_SEQUENCE: Tag = Tag::from_u32(0x4008_0117);
/// Results Distribution List Sequence (4008,0118) SQ 1, retired
pub const RESULTS_DISTRIBUTION_LIST_SEQUENCE: Tag = Tag::from_u32(0x4008_0118);
/// Distribution Name (4008,0119) PN 1, retired
pub const DISTRIBUTION_NAME: Tag = Tag::from_u32(0x4008_0119);
/// Distribution Address (4008,011A) LO 1, retired
pub const DISTRIBUTION_ADDRESS: Tag = Tag::from_u32(0x4008_011A);
/// Interpretation ID (4008,0200) SH 1, retired
pub const INTERPRETATION_ID: Tag = Tag::from_u32(0x4008_0200);
/// Interpretation ID Issuer (4008,0202) LO 1, retired
pub const INTERPRETATION_ID_ISSUER: Tag = Tag::from_u32(0x4008_0202);
/// Interpretation Type ID (4008,0210) CS 1, retired
pub const INTERPRETATION_TYPE_ID: Tag = Tag::from_u32(0x4008_0210);
/// Interpretation Status ID (4008,0212) CS 1, retired
pub const INTERPRETATION_STATUS_ID: Tag = Tag::from_u32(0x4008_0212);
/// Impressions (4008,0300) ST 1, retired
pub const IMPRESSIONS: Tag = Tag::from_u32(0x4008_0300);
/// Results Comments (4008,4000) ST 1, retired
pub const RESULTS_COMMENTS: Tag = Tag::from_u32(0x4008_4000);
/// Low Energy Detectors (4010,0001) CS 1
pub const LOW_ENERGY_DETECTORS: Tag = Tag::from_u32(0x4010_0001);
/// High Energy Detectors (4010,0002) CS 1
pub const HIGH_ENERGY_DETECTORS: Tag = Tag::from_u32(0x4010_0002);
/// Detector Geometry Sequence (4010,0004) SQ 1
pub const DETECTOR_GEOMETRY_SEQUENCE: Tag = Tag::from_u32(0x4010_0004);
/// Threat ROI Voxel Sequence (4010,1001) SQ 1
pub const THREAT_ROI_VOXEL_SEQUENCE: Tag = Tag::from_u32(0x4010_1001);
/// Threat ROI Base (4010,1004) FL 3
pub const THREAT_ROI_BASE: Tag = Tag::from_u32(0x4010_1004);
/// Threat ROI Extents (4010,1005) FL 3
pub const THREAT_ROI_EXTENTS: Tag = Tag::from_u32(0x4010_1005);
/// Threat ROI Bitmap (4010,1006) OB 1
pub const THREAT_ROI_BITMAP: Tag = Tag::from_u32(0x4010_1006);
/// Route Segment ID (4010,1007) SH 1
pub const ROUTE_SEGMENT_ID: Tag = Tag::from_u32(0x4010_1007);
/// Gantry Type (4010,1008) CS 1
pub const GANTRY_TYPE: Tag = Tag::from_u32(0x4010_1008);
/// OOI Owner Type (4010,1009) CS 1
pub const OOI_OWNER_TYPE: Tag = Tag::from_u32(0x4010_1009);
/// Route Segment Sequence (4010,100A) SQ 1
pub const ROUTE_SEGMENT_SEQUENCE: Tag = Tag::from_u32(0x4010_100A);
/// Potential Threat Object ID (4010,1010) US 1
pub const POTENTIAL_THREAT_OBJECT_ID: Tag = Tag::from_u32(0x4010_1010);
/// Threat Sequence (4010,1011) SQ 1
pub const THREAT_SEQUENCE: Tag = Tag::from_u32(0x4010_1011);
/// Threat Category (4010,1012) CS 1
pub const THREAT_CATEGORY: Tag = Tag::from_u32(0x4010_1012);
/// Threat Category Description (4010,1013) LT 1
pub const THREAT_CATEGORY_DESCRIPTION: Tag = Tag::from_u32(0x4010_1013);
/// ATD Ability Assessment (4010,1014) CS 1
pub const ATD_ABILITY_ASSESSMENT: Tag = Tag::from_u32(0x4010_1014);
/// ATD Assessment Flag (4010,1015) CS 1
pub const ATD_ASSESSMENT_FLAG: Tag = Tag::from_u32(0x4010_1015);
/// ATD Assessment Probability (4010,1016) FL 1
pub const ATD_ASSESSMENT_PROBABILITY: Tag = Tag::from_u32(0x4010_1016);
/// Mass (4010,1017) FL 1
pub const MASS: Tag = Tag::from_u32(0x4010_1017);
/// Density (4010,1018) FL 1
pub const DENSITY: Tag = Tag::from_u32(0x4010_1018);
/// Z Effective (4010,1019) FL 1
pub const Z_EFFECTIVE: Tag = Tag::from_u32(0x4010_1019);
/// Boarding Pass ID (4010,101A) SH 1
pub const BOARDING_PASS_ID: Tag = Tag::from_u32(0x4010_101A);
/// Center of Mass (4010,101B) FL 3
pub const CENTER_OF_MASS: Tag = Tag::from_u32(0x4010_101B);
/// Center of PTO (4010,101C) FL 3
pub const CENTER_OF_PTO: Tag = Tag::from_u32(0x4010_101C);
/// Bounding Polygon (4010,101D) FL 6-n
pub const BOUNDING_POLYGON: Tag = Tag::from_u32(0x4010_101D);
/// Route Segment Start Location ID (4010,101E) SH 1
pub const ROUTE_SEGMENT_START_LOCATION_ID: Tag = Tag::from_u32(0x4010_101E);
/// Route Segment End Location ID (4010,101F) SH 1
pub const ROUTE_SEGMENT_END_LOCATION_ID: Tag = Tag::from_u32(0x4010_101F);
/// Route Segment Location ID Type (4010,1020) CS 1
pub const ROUTE_SEGMENT_LOCATION_ID_TYPE: Tag = Tag::from_u32(0x4010_1020);
/// Abort Reason (4010,1021) CS 1-n
pub const ABORT_REASON: Tag = Tag::from_u32(0x4010_1021);
/// Volume of PTO (4010,1023) FL 1
pub const VOLUME_OF_PTO: Tag = Tag::from_u32(0x4010_1023);
/// Abort Flag (4010,1024) CS 1
pub const ABORT_FLAG: Tag = Tag::from_u32(0x4010_1024);
/// Route Segment Start Time (4010,1025) DT 1
pub const ROUTE_SEGMENT_START_TIME: Tag = Tag::from_u32(0x4010_1025);
/// Route Segment End Time (4010,1026) DT 1
pub const ROUTE_SEGMENT_END_TIME: Tag = Tag::from_u32(0x4010_1026);
/// TDR Type (4010,1027) CS 1
pub const TDR_TYPE: Tag = Tag::from_u32(0x4010_1027);
/// International Route Segment (4010,1028) CS 1
pub const INTERNATIONAL_ROUTE_SEGMENT: Tag = Tag::from_u32(0x4010_1028);
/// Threat Detection Algorithm and Version (4010,1029) LO 1-n
pub const THREAT_DETECTION_ALGORITHM_AND_VERSION: Tag = Tag::from_u32(0x4010_1029);
/// Assigned Location (4010,102A) SH 1
pub const ASSIGNED_LOCATION: Tag = Tag::from_u32(0x4010_102A);
/// Alarm Decision Time (4010,102B) DT 1
pub const ALARM_DECISION_TIME: Tag = Tag::from_u32(0x4010_102B);
/// Alarm Decision (4010,1031) CS 1
pub const ALARM_DECISION: Tag = Tag::from_u32(0x4010_1031);
/// Number of Total Objects (4010,1033) US 1
pub const NUMBER_OF_TOTAL_OBJECTS: Tag = Tag::from_u32(0x4010_1033);
/// Number of Alarm Objects (4010,1034) US 1
pub const NUMBER_OF_ALARM_OBJECTS: Tag = Tag::from_u32(0x4010_1034);
/// PTO Representation Sequence (4010,1037) SQ 1
pub const PTO_REPRESENTATION_SEQUENCE: Tag = Tag::from_u32(0x4010_1037);
/// ATD Assessment Sequence (4010,1038) SQ 1
pub const ATD_ASSESSMENT_SEQUENCE: Tag = Tag::from_u32(0x4010_1038);
/// TIP Type (4010,1039) CS 1
pub const TIP_TYPE: Tag = Tag::from_u32(0x4010_1039);
/// DICOS Version (4010,103A) CS 1
pub const DICOS_VERSION: Tag = Tag::from_u32(0x4010_103A);
/// OOI Owner Creation Time (4010,1041) DT 1
pub const OOI_OWNER_CREATION_TIME: Tag = Tag::from_u32(0x4010_1041);
/// OOI Type (4010,1042) CS 1
pub const OOI_TYPE: Tag = Tag::from_u32(0x4010_1042);
/// OOI Size (4010,1043) FL 3
pub const OOI_SIZE: Tag = Tag::from_u32(0x4010_1043);
/// Acquisition Status (4010,1044) CS 1
pub const ACQUISITION_STATUS: Tag = Tag::from_u32(0x4010_1044);
/// Basis Materials Code Sequence (4010,1045) SQ 1
pub const BASIS_MATERIALS_CODE_SEQUENCE: Tag = Tag::from_u32(0x4010_1045);
/// Phantom Type (4010,1046) CS 1
pub const PHANTOM_TYPE: Tag = Tag::from_u32(0x4010_1046);
/// OOI Owner Sequence (4010,1047) SQ 1
pub const OOI_OWNER_SEQUENCE: Tag = Tag::from_u32(0x4010_1047);
/// Scan Type (4010,1048) CS 1
pub const SCAN_TYPE: Tag = Tag::from_u32(0x4010_1048);
/// Itinerary ID (4010,1051) LO 1
pub const ITINERARY_ID: Tag = Tag::from_u32(0x4010_1051);
/// Itinerary ID Type (4010,1052) SH 1
pub const ITINERARY_ID_TYPE: Tag = Tag::from_u32(0x4010_1052);
/// Itinerary ID Assigning Authority (4010,1053) LO 1
pub const ITINERARY_ID_ASSIGNING_AUTHORITY: Tag = Tag::from_u32(0x4010_1053);
/// Route ID (4010,1054) SH 1
pub const ROUTE_ID: Tag = Tag::from_u32(0x4010_1054);
/// Route ID Assigning Authority (4010,1055) SH 1
pub const ROUTE_ID_ASSIGNING_AUTHORITY: Tag = Tag::from_u32(0x4010_1055);
/// Inbound Arrival Type (4010,1056) CS 1
pub const INBOUND_ARRIVAL_TYPE: Tag = Tag::from_u32(0x4010_1056);
/// Carrier ID (4010,1058) SH 1
pub const CARRIER_ID: Tag = Tag::from_u32(0x4010_1058);
/// Carrier ID Assigning Authority (4010,1059) CS 1
pub const CARRIER_ID_ASSIGNING_AUTHORITY: Tag = Tag::from_u32(0x4010_1059);
/// Source Orientation (4010,1060) FL 3
pub const SOURCE_ORIENTATION: Tag = Tag::from_u32(0x4010_1060);
/// Source Position (4010,1061) FL 3
pub const SOURCE_POSITION: Tag = Tag::from_u32(0x4010_1061);
/// Belt Height (4010,1062) FL 1
pub const BELT_HEIGHT: Tag = Tag::from_u32(0x4010_1062);
/// Algorithm Routing Code Sequence (4010,1064) SQ 1
pub const ALGORITHM_ROUTING_CODE_SEQUENCE: Tag = Tag::from_u32(0x4010_1064);
/// Transport Classification (4010,1067) CS 1
pub const TRANSPORT_CLASSIFICATION: Tag = Tag::from_u32(0x4010_1067);
/// OOI Type Descriptor (4010,1068) LT 1
pub const OOI_TYPE_DESCRIPTOR: Tag = Tag::from_u32(0x4010_1068);
/// Total Processing Time (4010,1069) FL 1
pub const TOTAL_PROCESSING_TIME: Tag = Tag::from_u32(0x4010_1069);
/// Detector Calibration Data (4010,106C) OB 1
pub const DETECTOR_CALIBRATION_DATA: Tag = Tag::from_u32(0x4010_106C);
/// Additional Screening Performed (4010,106D) CS 1
pub const ADDITIONAL_SCREENING_PERFORMED: Tag = Tag::from_u32(0x4010_106D);
/// Additional Inspection Selection Criteria (4010,106E) CS 1
pub const ADDITIONAL_INSPECTION_SELECTION_CRITERIA: Tag = Tag::from_u32(0x4010_106E);
/// Additional Inspection Method Sequence (4010,106F) SQ 1
pub const ADDITIONAL_INSPECTION_METHOD_SEQUENCE: Tag = Tag::from_u32(0x4010_106F);
/// AIT Device Type (4010,1070) CS 1
pub const AIT_DEVICE_TYPE: Tag = Tag::from_u32(0x4010_1070);
/// QR Measurements Sequence (4010,1071) SQ 1
pub const QR_MEASUREMENTS_SEQUENCE: Tag = Tag::from_u32(0x4010_1071);
/// Target Material Sequence (4010,1072) SQ 1
pub const TARGET_MATERIAL_SEQUENCE: Tag = Tag::from_u32(0x4010_1072);
/// SNR Threshold (4010,1073) FD 1
pub const SNR_THRESHOLD: Tag = Tag::from_u32(0x4010_1073);
/// Image Scale Representation (4010,1075) DS 1
pub const IMAGE_SCALE_REPRESENTATION: Tag = Tag::from_u32(0x4010_1075);
/// Referenced PTO Sequence (4010,1076) SQ 1
pub const REFERENCED_PTO_SEQUENCE: Tag = Tag::from_u32(0x4010_1076);
/// Referenced TDR Instance Sequence (4010,1077) SQ 1
pub const REFERENCED_TDR_INSTANCE_SEQUENCE: Tag = Tag::from_u32(0x4010_1077);
/// PTO Location Description (4010,1078) ST 1
pub const PTO_LOCATION_DESCRIPTION: Tag = Tag::from_u32(0x4010_1078);
/// Anomaly Locator Indicator Sequence (4010,1079) SQ 1
pub const ANOMALY_LOCATOR_INDICATOR_SEQUENCE: Tag = Tag::from_u32(0x4010_1079);
/// Anomaly Locator Indicator (4010,107A) FL 3
pub const ANOMALY_LOCATOR_INDICATOR: Tag = Tag::from_u32(0x4010_107A);
/// PTO Region Sequence (4010,107B) SQ 1
pub const PTO_REGION_SEQUENCE: Tag = Tag::from_u32(0x4010_107B);
/// Inspection Selection Criteria (4010,107C) CS 1
pub const INSPECTION_SELECTION_CRITERIA: Tag = Tag::from_u32(0x4010_107C);
/// Secondary Inspection Method Sequence (4010,107D) SQ 1
pub const SECONDARY_INSPECTION_METHOD_SEQUENCE: Tag = Tag::from_u32(0x4010_107D);
/// PRCS to RCS Orientation (4010,107E) DS 6
pub const PRCS_TO_RCS_ORIENTATION: Tag = Tag::from_u32(0x4010_107E);
/// MAC Parameters Sequence (4FFE,0001) SQ 1
pub const MAC_PARAMETERS_SEQUENCE: Tag = Tag::from_u32(0x4FFE_0001);
/// Curve Dimensions (50xx,0005) US 1, retired
pub const CURVE_DIMENSIONS: Tag = Tag::from_u32(0x5000_0005);
/// Number of Points (50xx,0010) US 1, retired
pub const NUMBER_OF_POINTS: Tag = Tag::from_u32(0x5000_0010);
/// Type of Data (50xx,0020) CS 1, retired
pub const TYPE_OF_DATA: Tag = Tag::from_u32(0x5000_0020);
/// Curve Description (50xx,0022) LO 1, retired
pub const CURVE_DESCRIPTION: Tag = Tag::from_u32(0x5000_0022);
/// Axis Units (50xx,0030) SH 1-n, retired
pub const AXIS_UNITS: Tag = Tag::from_u32(0x5000_0030);
/// Axis Labels (50xx,0040) SH 1-n, retired
pub const AXIS_LABELS: Tag = Tag::from_u32(0x5000_0040);
/// Data Value Representation (50xx,0103) US 1, retired
pub const DATA_VALUE_REPRESENTATION: Tag = Tag::from_u32(0x5000_0103);
/// Minimum Coordinate Value (50xx,0104) US 1-n, retired
pub const MINIMUM_COORDINATE_VALUE: Tag = Tag::from_u32(0x5000_0104);
/// Maximum Coordinate Value (50xx,0105) US 1-n, retired
pub const MAXIMUM_COORDINATE_VALUE: Tag = Tag::from_u32(0x5000_0105);
/// Curve Range (50xx,0106) SH 1-n, retired
pub const CURVE_RANGE: Tag = Tag::from_u32(0x5000_0106);
/// Curve Data Descriptor (50xx,0110) US 1-n, retired
pub const CURVE_DATA_DESCRIPTOR: Tag = Tag::from_u32(0x5000_0110);
/// Coordinate Start Value (50xx,0112) US 1-n, retired
pub const COORDINATE_START_VALUE: Tag = Tag::from_u32(0x5000_0112);
/// Coordinate Step Value (50xx,0114) US 1-n, retired
pub const COORDINATE_STEP_VALUE: Tag = Tag::from_u32(0x5000_0114);
/// Curve Activation Layer (50xx,1001) CS 1, retired
pub const CURVE_ACTIVATION_LAYER: Tag = Tag::from_u32(0x5000_1001);
/// Audio Type (50xx,2000) US 1, retired
pub const AUDIO_TYPE: Tag = Tag::from_u32(0x5000_2000);
/// Audio Sample Format (50xx,2002) US 1, retired
pub const AUDIO_SAMPLE_FORMAT: Tag = Tag::from_u32(0x5000_2002);
/// Number of Channels (50xx,2004) US 1, retired
pub const NUMBER_OF_CHANNELS: Tag = Tag::from_u32(0x5000_2004);
/// Number of Samples (50xx,2006) UL 1, retired
pub const NUMBER_OF_SAMPLES: Tag = Tag::from_u32(0x5000_2006);
/// Sample Rate (50xx,2008) UL 1, retired
pub const SAMPLE_RATE: Tag = Tag::from_u32(0x5000_2008);
/// Total Time (50xx,200A) UL 1, retired
pub const TOTAL_TIME: Tag = Tag::from_u32(0x5000_200A);
/// Audio Sample Data (50xx,200C) OB or OW 1, retired
pub const AUDIO_SAMPLE_DATA: Tag = Tag::from_u32(0x5000_200C);
/// Audio Comments (50xx,200E) LT 1, retired
pub const AUDIO_COMMENTS: Tag = Tag::from_u32(0x5000_200E);
/// Curve Label (50xx,2500) LO 1, retired
pub const CURVE_LABEL: Tag = Tag::from_u32(0x5000_2500);
/// Curve Referenced Overlay Sequence (50xx,2600) SQ 1, retired
pub const CURVE_REFERENCED_OVERLAY_SEQUENCE: Tag = Tag::from_u32(0x5000_2600);
/// Curve Referenced Overlay Group (50xx,2610) US 1, retired
pub const CURVE_REFERENCED_OVERLAY_GROUP: Tag = Tag::from_u32(0x5000_2610);
/// Curve Data (50xx,3000) OB or OW 1, retired
pub const CURVE_DATA: Tag = Tag::from_u32(0x5000_3000);
/// Shared Functional Groups Sequence (5200,9229) SQ 1
pub const SHARED_FUNCTIONAL_GROUPS_SEQUENCE: Tag = Tag::from_u32(0x5200_9229);
/// Per-Frame Functional Groups Sequence (5200,9230) SQ 1
pub const PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE: Tag = Tag::from_u32(0x5200_9230);
/// Waveform Sequence (5400,0100) SQ 1
pub const WAVEFORM_SEQUENCE: Tag = Tag::from_u32(0x5400_0100);
/// Channel Minimum Value (5400,0110) OB or OW 1
pub const CHANNEL_MINIMUM_VALUE: Tag = Tag::from_u32(0x5400_0110);
/// Channel Maximum Value (5400,0112) OB or OW 1
pub const CHANNEL_MAXIMUM_VALUE: Tag = Tag::from_u32(0x5400_0112);
/// Waveform Bits Allocated (5400,1004) US 1
pub const WAVEFORM_BITS_ALLOCATED: Tag = Tag::from_u32(0x5400_1004);
/// Waveform Sample Interpretation (5400,1006) CS 1
pub const WAVEFORM_SAMPLE_INTERPRETATION: Tag = Tag::from_u32(0x5400_1006);
/// Waveform Padding Value (5400,100A) OB or OW 1
pub const WAVEFORM_PADDING_VALUE: Tag = Tag::from_u32(0x5400_100A);
/// Waveform Data (5400,1010) OB or OW 1
pub const WAVEFORM_DATA: Tag = Tag::from_u32(0x5400_1010);
/// First Order Phase Correction Angle (5600,0010) OF 1
pub const FIRST_ORDER_PHASE_CORRECTION_ANGLE: Tag = Tag::from_u32(0x5600_0010);
/// Spectroscopy Data (5600,0020) OF 1
pub const SPECTROSCOPY_DATA: Tag = Tag::from_u32(0x5600_0020);
/// Overlay Rows (60xx,0010) US 1
pub const OVERLAY_ROWS: Tag = Tag::from_u32(0x6000_0010);
/// Overlay Columns (60xx,0011) US 1
pub const OVERLAY_COLUMNS: Tag = Tag::from_u32(0x6000_0011);
/// Overlay Planes (60xx,0012) US 1, retired
pub const OVERLAY_PLANES: Tag = Tag::from_u32(0x6000_0012);
/// Number of Frames in Overlay (60xx,0015) IS 1
pub const NUMBER_OF_FRAMES_IN_OVERLAY: Tag = Tag::from_u32(0x6000_0015);
/// Overlay Description (60xx,0022) LO 1
pub const OVERLAY_DESCRIPTION: Tag = Tag::from_u32(0x6000_0022);
/// Overlay Type (60xx,0040) CS 1
pub const OVERLAY_TYPE: Tag = Tag::from_u32(0x6000_0040);
/// Overlay Subtype (60xx,0045) LO 1
pub const OVERLAY_SUBTYPE: Tag = Tag::from_u32(0x6000_0045);
/// Overlay Origin (60xx,0050) SS 2
pub const OVERLAY_ORIGIN: Tag = Tag::from_u32(0x6000_0050);
/// Image Frame Origin (60xx,0051) US 1
pub const IMAGE_FRAME_ORIGIN: Tag = Tag::from_u32(0x6000_0051);
/// Overlay Plane Origin (60xx,0052) US 1, retired
pub const OVERLAY_PLANE_ORIGIN: Tag = Tag::from_u32(0x6000_0052);
/// Overlay Compression Code (60xx,0060) CS 1, retired
pub const OVERLAY_COMPRESSION_CODE: Tag = Tag::from_u32(0x6000_0060);
/// Overlay Compression Originator (60xx,0061) SH 1, retired
pub const OVERLAY_COMPRESSION_ORIGINATOR: Tag = Tag::from_u32(0x6000_0061);
/// Overlay Compression Label (60xx,0062) SH 1, retired
pub const OVERLAY_COMPRESSION_LABEL: Tag = Tag::from_u32(0x6000_0062);
/// Overlay Compression Description (60xx,0063) CS 1, retired
pub const OVERLAY_COMPRESSION_DESCRIPTION: Tag = Tag::from_u32(0x6000_0063);
/// Overlay Compression Step Pointers (60xx,0066) AT 1-n, retired
pub const OVERLAY_COMPRESSION_STEP_POINTERS: Tag = Tag::from_u32(0x6000_0066);
/// Overlay Repeat Interval (60xx,0068) US 1, retired
pub const OVERLAY_REPEAT_INTERVAL: Tag = Tag::from_u32(0x6000_0068);
/// Overlay Bits Grouped (60xx,0069) US 1, retired
pub const OVERLAY_BITS_GROUPED: Tag = Tag::from_u32(0x6000_0069);
/// Overlay Bits Allocated (60xx,0100) US 1
pub const OVERLAY_BITS_ALLOCATED: Tag = Tag::from_u32(0x6000_0100);
/// Overlay Bit Position (60xx,0102) US 1
pub const OVERLAY_BIT_POSITION: Tag = Tag::from_u32(0x6000_0102);
/// Overlay Format (60xx,0110) CS 1, retired
pub const OVERLAY_FORMAT: Tag = Tag::from_u32(0x6000_0110);
/// Overlay Location (60xx,0200) US 1, retired
pub const OVERLAY_LOCATION: Tag = Tag::from_u32(0x6000_0200);
/// Overlay Code Label (60xx,0800) CS 1-n, retired
pub const OVERLAY_CODE_LABEL: Tag = Tag::from_u32(0x6000_0800);
/// Overlay Number of Tables (60xx,0802) US 1, retired
pub const OVERLAY_NUMBER_OF_TABLES: Tag = Tag::from_u32(0x6000_0802);
/// Overlay Code Table Location (60xx,0803) AT 1-n, retired
pub const OVERLAY_CODE_TABLE_LOCATION: Tag = Tag::from_u32(0x6000_0803);
/// Overlay Bits For Code Word (60xx,0804) US 1, retired
pub const OVERLAY_BITS_FOR_CODE_WORD: Tag = Tag::from_u32(0x6000_0804);
/// Overlay Activation Layer (60xx,1001) CS 1
pub const OVERLAY_ACTIVATION_LAYER: Tag = Tag::from_u32(0x6000_1001);
/// Overlay Descriptor - Gray (60xx,1100) US 1, retired
pub const OVERLAY_DESCRIPTOR_GRAY: Tag = Tag::from_u32(0x6000_1100);
/// Overlay Descriptor - Red (60xx,1101) US 1, retired
pub const OVERLAY_DESCRIPTOR_RED: Tag = Tag::from_u32(0x6000_1101);
/// Overlay Descriptor - Green (60xx,1102) US 1, retired
pub const OVERLAY_DESCRIPTOR_GREEN: Tag = Tag::from_u32(0x6000_1102);
/// Overlay Descriptor - Blue (60xx,1103) US 1, retired
pub const OVERLAY_DESCRIPTOR_BLUE: Tag = Tag::from_u32(0x6000_1103);
/// Overlays - Gray (60xx,1200) US 1-n, retired
pub const OVERLAYS_GRAY: Tag = Tag::from_u32(0x6000_1200);
/// Overlays - Red (60xx,1201) US 1-n, retired
pub const OVERLAYS_RED: Tag = Tag::from_u32(0x6000_1201);
/// Overlays - Green (60xx,1202) US 1-n, retired
pub const OVERLAYS_GREEN: Tag = Tag::from_u32(0x6000_1202);
/// Overlays - Blue (60xx,1203) US 1-n, retired
pub const OVERLAYS_BLUE: Tag = Tag::from_u32(0x6000_1203);
/// ROI Area (60xx,1301) IS 1
pub const ROI_AREA: Tag = Tag::from_u32(0x6000_1301);
/// ROI Mean (60xx,1302) DS 1
pub const ROI_MEAN: Tag = Tag::from_u32(0x6000_1302);
/// ROI Standard Deviation (60xx,1303) DS 1
pub const ROI_STANDARD_DEVIATION: Tag = Tag::from_u32(0x6000_1303);
/// Overlay Label (60xx,1500) LO 1
pub const OVERLAY_LABEL: Tag = Tag::from_u32(0x6000_1500);
/// Overlay Data (60xx,3000) OB or OW 1
pub const OVERLAY_DATA: Tag = Tag::from_u32(0x6000_3000);
/// Overlay Comments (60xx,4000) LT 1, retired
pub const OVERLAY_COMMENTS: Tag = Tag::from_u32(0x6000_4000);
/// Variable Pixel Data (7Fxx,0010) OB or OW 1, retired
pub const VARIABLE_PIXEL_DATA: Tag = Tag::from_u32(0x7F00_0010);
/// Variable Next Data Group (7Fxx,0011) US 1, retired
pub const VARIABLE_NEXT_DATA_GROUP: Tag = Tag::from_u32(0x7F00_0011);
/// Variable Coefficients SDVN (7Fxx,0020) OW 1, retired
pub const VARIABLE_COEFFICIENTS_SDVN: Tag = Tag::from_u32(0x7F00_0020);
/// Variable Coefficients SDHN (7Fxx,0030) OW 1, retired
pub const VARIABLE_COEFFICIENTS_SDHN: Tag = Tag::from_u32(0x7F00_0030);
/// Variable Coefficients SDDN (7Fxx,0040) OW 1, retired
pub const VARIABLE_COEFFICIENTS_SDDN: Tag = Tag::from_u32(0x7F00_0040);
/// Extended Offset Table (7FE0,0001) OV 1
pub const EXTENDED_OFFSET_TABLE: Tag = Tag::from_u32(0x7FE0_0001);
/// Extended Offset Table Lengths (7FE0,0002) OV 1
pub const EXTENDED_OFFSET_TABLE_LENGTHS: Tag = Tag::from_u32(0x7FE0_0002);
/// Encapsulated Pixel Data Value Total Length (7FE0,0003) UV 1
pub const ENCAPSULATED_PIXEL_DATA_VALUE_TOTAL_LENGTH: Tag = Tag::from_u32(0x7FE0_0003);
/// Float Pixel Data (7FE0,0008) OF 1
pub const FLOAT_PIXEL_DATA: Tag = Tag::from_u32(0x7FE0_0008);
/// Double Float Pixel Data (7FE0,0009) OD 1
pub const DOUBLE_FLOAT_PIXEL_DATA: Tag = Tag::from_u32(0x7FE0_0009);
/// Pixel Data (7FE0,0010) OB or OW 1
pub const PIXEL_DATA: Tag = Tag::from_u32(0x7FE0_0010);
/// Coefficients SDVN (7FE0,0020) OW 1, retired
pub const COEFFICIENTS_SDVN: Tag = Tag::from_u32(0x7FE0_0020);
/// Coefficients SDHN (7FE0,0030) OW 1, retired
pub const COEFFICIENTS_SDHN: Tag = Tag::from_u32(0x7FE0_0030);
/// Coefficients SDDN (7FE0,0040) OW 1, retired
pub const COEFFICIENTS_SDDN: Tag = Tag::from_u32(0x7FE0_0040);
/// Digital Signatures Sequence (FFFA,FFFA) SQ 1
pub const DIGITAL_SIGNATURES_SEQUENCE: Tag = Tag::from_u32(0xFFFA_FFFA);
/// Data Set Trailing Padding (FFFC,FFFC) OB 1
pub const DATA_SET_TRAILING_PADDING: Tag = Tag::from_u32(0xFFFC_FFFC);
/// Item (FFFE,E000)
pub const ITEM: Tag = Tag::from_u32(0xFFFE_E000);
/// Item Delimitation Item (FFFE,E00D)
pub const ITEM_DELIMITATION_ITEM: Tag = Tag::from_u32(0xFFFE_E00D);
/// Sequence Delimitation Item (FFFE,E0DD)
pub const SEQUENCE_DELIMITATION_ITEM: Tag = Tag::from_u32(0xFFFE_E0DD);
