// Written from data/n_service_attributes.csv by `cargo xtask`; change that instead.
use kerma_dictionary::uids;

use super::{Operation, table::{Condition::*, Requirement, Table, Usage::*, requirement}};

/// Table 8-1a.
static MACRO_8_1A: &[Requirement] = &[
    requirement(Some(0x00080100), Type1C, Type1C, Unconditional), // CodeValue
    requirement(Some(0x00080102), Type1C, Type1C, On(&[0x00080100, 0x00080119])), // CodingSchemeDesignator
    requirement(Some(0x00080103), Type1C, Type1C, On(&[0x00080102, 0x00080100, 0x00080119, 0x00080120])), // CodingSchemeVersion
    requirement(Some(0x00080104), Type1, Type1, Unconditional), // CodeMeaning
    requirement(Some(0x00080119), Type1C, Type1C, Unconditional), // LongCodeValue
    requirement(Some(0x00080120), Type1C, Type1C, Unconditional), // URNCodeValue
    requirement(Some(0x00080105), Type3, Type3, Unconditional), // MappingResource
    requirement(Some(0x00080118), Type3, Type3, Unconditional), // MappingResourceUID
    requirement(Some(0x00080106), Type3, Type3, Unconditional), // ContextGroupVersion
    requirement(Some(0x0008010B), Type3, Type3, Unconditional), // ContextGroupExtensionFlag
    requirement(Some(0x00080107), Type3, Type3, Unconditional), // ContextGroupLocalVersion
    requirement(Some(0x0008010D), Type3, Type3, Unconditional), // ContextGroupExtensionCreatorUID
    Requirement { items: MACRO_8_1B, ..requirement(Some(0x00080121), Type3, Type3, Unconditional) }, // EquivalentCodeSequence
];

/// Table 8-1b.
static MACRO_8_1B: &[Requirement] = &[
    requirement(Some(0x00080100), Type1C, Type1C, Unconditional), // CodeValue
    requirement(Some(0x00080102), Type1C, Type1C, On(&[0x00080100, 0x00080119])), // CodingSchemeDesignator
    requirement(Some(0x00080103), Type1C, Type1C, On(&[0x00080102, 0x00080100, 0x00080119, 0x00080120])), // CodingSchemeVersion
    requirement(Some(0x00080104), Type1, Type1, Unconditional), // CodeMeaning
    requirement(Some(0x00080119), Type1C, Type1C, Unconditional), // LongCodeValue
    requirement(Some(0x00080120), Type1C, Type1C, Unconditional), // URNCodeValue
    requirement(Some(0x00080105), Type3, Type3, Unconditional), // MappingResource
    requirement(Some(0x00080118), Type3, Type3, Unconditional), // MappingResourceUID
    requirement(Some(0x00080106), Type3, Type3, Unconditional), // ContextGroupVersion
    requirement(Some(0x0008010B), Type3, Type3, Unconditional), // ContextGroupExtensionFlag
    requirement(Some(0x00080107), Type3, Type3, Unconditional), // ContextGroupLocalVersion
    requirement(Some(0x0008010D), Type3, Type3, Unconditional), // ContextGroupExtensionCreatorUID
];

/// Table 8-3a.
static MACRO_8_3A: &[Requirement] = &[
    requirement(Some(0x00080100), NotUsed, Type1C, Unconditional), // CodeValue
    requirement(Some(0x00080102), NotUsed, Type1C, On(&[0x00080100, 0x00080119])), // CodingSchemeDesignator
    requirement(Some(0x00080103), NotUsed, Type1C, On(&[0x00080102, 0x00080100, 0x00080119, 0x00080120])), // CodingSchemeVersion
    requirement(Some(0x00080104), NotUsed, Type1, Unconditional), // CodeMeaning
    requirement(Some(0x00080119), NotUsed, Type1C, Unconditional), // LongCodeValue
    requirement(Some(0x00080120), NotUsed, Type1C, Unconditional), // URNCodeValue
    requirement(Some(0x00080105), NotUsed, Type3, Unconditional), // MappingResource
    requirement(Some(0x00080118), NotUsed, Type3, Unconditional), // MappingResourceUID
    requirement(Some(0x00080106), NotUsed, Type3, Unconditional), // ContextGroupVersion
    requirement(Some(0x0008010B), NotUsed, Type3, Unconditional), // ContextGroupExtensionFlag
    requirement(Some(0x00080107), NotUsed, Type3, Unconditional), // ContextGroupLocalVersion
    requirement(Some(0x0008010D), NotUsed, Type3, Unconditional), // ContextGroupExtensionCreatorUID
    Requirement { items: MACRO_8_3B, ..requirement(Some(0x00080121), NotUsed, Type3, Unconditional) }, // EquivalentCodeSequence
];

/// Table 8-3b.
static MACRO_8_3B: &[Requirement] = &[
    requirement(Some(0x00080100), NotUsed, Type1C, Unconditional), // CodeValue
    requirement(Some(0x00080102), NotUsed, Type1C, On(&[0x00080100, 0x00080119])), // CodingSchemeDesignator
    requirement(Some(0x00080103), NotUsed, Type1C, On(&[0x00080102, 0x00080100, 0x00080119, 0x00080120])), // CodingSchemeVersion
    requirement(Some(0x00080104), NotUsed, Type1, Unconditional), // CodeMeaning
    requirement(Some(0x00080119), NotUsed, Type1C, Unconditional), // LongCodeValue
    requirement(Some(0x00080120), NotUsed, Type1C, Unconditional), // URNCodeValue
    requirement(Some(0x00080105), NotUsed, Type3, Unconditional), // MappingResource
    requirement(Some(0x00080118), NotUsed, Type3, Unconditional), // MappingResourceUID
    requirement(Some(0x00080106), NotUsed, Type3, Unconditional), // ContextGroupVersion
    requirement(Some(0x0008010B), NotUsed, Type3, Unconditional), // ContextGroupExtensionFlag
    requirement(Some(0x00080107), NotUsed, Type3, Unconditional), // ContextGroupLocalVersion
    requirement(Some(0x0008010D), NotUsed, Type3, Unconditional), // ContextGroupExtensionCreatorUID
];

/// Table 8-5a.
static MACRO_8_5A: &[Requirement] = &[
    requirement(Some(0x00080100), NotUsed, Type1C, Unconditional), // CodeValue
    requirement(Some(0x00080102), NotUsed, Type1C, On(&[0x00080100, 0x00080119])), // CodingSchemeDesignator
    requirement(Some(0x00080103), NotUsed, Type1C, On(&[0x00080102, 0x00080100, 0x00080119, 0x00080120])), // CodingSchemeVersion
    requirement(Some(0x00080104), NotUsed, Type3, Unconditional), // CodeMeaning
    requirement(Some(0x00080119), NotUsed, Type1C, Unconditional), // LongCodeValue
    requirement(Some(0x00080120), Type1C, Type1C, Unconditional), // URNCodeValue
    requirement(Some(0x00080105), NotUsed, Type3, Unconditional), // MappingResource
    requirement(Some(0x00080118), NotUsed, Type3, Unconditional), // MappingResourceUID
    requirement(Some(0x00080106), NotUsed, Type3, Unconditional), // ContextGroupVersion
    requirement(Some(0x0008010B), NotUsed, Type3, Unconditional), // ContextGroupExtensionFlag
    requirement(Some(0x00080107), NotUsed, Type3, Unconditional), // ContextGroupLocalVersion
    requirement(Some(0x0008010D), NotUsed, Type3, Unconditional), // ContextGroupExtensionCreatorUID
    Requirement { items: MACRO_8_5B, ..requirement(Some(0x00080121), NotUsed, Type3, Unconditional) }, // EquivalentCodeSequence
];

/// Table 8-5b.
static MACRO_8_5B: &[Requirement] = &[
    requirement(Some(0x00080100), NotUsed, Type1C, Unconditional), // CodeValue
    requirement(Some(0x00080102), NotUsed, Type1C, On(&[0x00080100, 0x00080119])), // CodingSchemeDesignator
    requirement(Some(0x00080103), NotUsed, Type1C, On(&[0x00080102, 0x00080100, 0x00080119, 0x00080120])), // CodingSchemeVersion
    requirement(Some(0x00080104), NotUsed, Type3, Unconditional), // CodeMeaning
    requirement(Some(0x00080119), NotUsed, Type1C, Unconditional), // LongCodeValue
    requirement(Some(0x00080120), Type1C, Type1C, Unconditional), // URNCodeValue
    requirement(Some(0x00080105), NotUsed, Type3, Unconditional), // MappingResource
    requirement(Some(0x00080118), NotUsed, Type3, Unconditional), // MappingResourceUID
    requirement(Some(0x00080106), NotUsed, Type3, Unconditional), // ContextGroupVersion
    requirement(Some(0x0008010B), NotUsed, Type3, Unconditional), // ContextGroupExtensionFlag
    requirement(Some(0x00080107), NotUsed, Type3, Unconditional), // ContextGroupLocalVersion
    requirement(Some(0x0008010D), NotUsed, Type3, Unconditional), // ContextGroupExtensionCreatorUID
];

/// Table CC.2.5-2a.
static MACRO_CC_2_5_2A_N_CREATE: &[Requirement] = &[
    requirement(Some(0x00080100), Type1C, Type1C, Unconditional), // CodeValue
    requirement(Some(0x00080102), Type1C, Type1C, Unconditional), // CodingSchemeDesignator
    requirement(Some(0x00080103), Type1C, Type1C, Unconditional), // CodingSchemeVersion
    requirement(Some(0x00080104), Type1, Type1, Unconditional), // CodeMeaning
    requirement(Some(0x00080119), Type1C, Type1C, Unconditional), // LongCodeValue
    requirement(Some(0x00080120), Type1C, Type1C, Unconditional), // URNCodeValue
    requirement(Some(0x00080105), Type3, Type3, Unconditional), // MappingResource
    requirement(Some(0x00080118), Type3, Type3, Unconditional), // MappingResourceUID
    requirement(Some(0x00080106), Type3, Type3, Unconditional), // ContextGroupVersion
    requirement(Some(0x0008010B), Type3, Type3, Unconditional), // ContextGroupExtensionFlag
    requirement(Some(0x00080107), Type3, Type3, Unconditional), // ContextGroupLocalVersion
    requirement(Some(0x0008010D), Type3, Type3, Unconditional), // ContextGroupExtensionCreatorUID
];

/// Table CC.2.5-2a.
static MACRO_CC_2_5_2A_N_GET: &[Requirement] = &[
    requirement(Some(0x00080100), NotUsed, Type1C, Unconditional), // CodeValue
    requirement(Some(0x00080102), NotUsed, Type1C, Unconditional), // CodingSchemeDesignator
    requirement(Some(0x00080103), NotUsed, Type1C, Unconditional), // CodingSchemeVersion
    requirement(Some(0x00080104), NotUsed, Type1, Unconditional), // CodeMeaning
    requirement(Some(0x00080119), NotUsed, Type1C, Unconditional), // LongCodeValue
    requirement(Some(0x00080120), NotUsed, Type1C, Unconditional), // URNCodeValue
    requirement(Some(0x00080105), NotUsed, Type3, Unconditional), // MappingResource
    requirement(Some(0x00080118), NotUsed, Type3, Unconditional), // MappingResourceUID
    requirement(Some(0x00080106), NotUsed, Type3, Unconditional), // ContextGroupVersion
    requirement(Some(0x0008010B), NotUsed, Type3, Unconditional), // ContextGroupExtensionFlag
    requirement(Some(0x00080107), NotUsed, Type3, Unconditional), // ContextGroupLocalVersion
    requirement(Some(0x0008010D), NotUsed, Type3, Unconditional), // ContextGroupExtensionCreatorUID
];

/// Table CC.2.5-2a.
static MACRO_CC_2_5_2A_N_SET: &[Requirement] = &[
    requirement(Some(0x00080100), Type1C, Type1C, Unconditional), // CodeValue
    requirement(Some(0x00080102), Type1C, Type1C, Unconditional), // CodingSchemeDesignator
    requirement(Some(0x00080103), Type1C, Type1C, Unconditional), // CodingSchemeVersion
    requirement(Some(0x00080104), Type1, Type1, Unconditional), // CodeMeaning
    requirement(Some(0x00080119), Type1C, Type1C, Unconditional), // LongCodeValue
    requirement(Some(0x00080120), Type1C, Type1C, Unconditional), // URNCodeValue
    requirement(Some(0x00080105), Type3, Type3, Unconditional), // MappingResource
    requirement(Some(0x00080118), Type3, Type3, Unconditional), // MappingResourceUID
    requirement(Some(0x00080106), Type3, Type3, Unconditional), // ContextGroupVersion
    requirement(Some(0x0008010B), Type3, Type3, Unconditional), // ContextGroupExtensionFlag
    requirement(Some(0x00080107), Type3, Type3, Unconditional), // ContextGroupLocalVersion
    requirement(Some(0x0008010D), Type3, Type3, Unconditional), // ContextGroupExtensionCreatorUID
];

/// Table CC.2.5-2b.
static MACRO_CC_2_5_2B_N_CREATE: &[Requirement] = &[
    requirement(Some(0x0040A040), Type1, Type1, Unconditional), // ValueType
    Requirement { items: MACRO_CC_2_5_2A_N_CREATE, ..requirement(Some(0x0040A043), Type1, Type1, Unconditional) }, // ConceptNameCodeSequence
    requirement(Some(0x0040A120), Type1C, Type1C, Unconditional), // DateTime
    requirement(Some(0x0040A121), Type1C, Type1C, Unconditional), // Date
    requirement(Some(0x0040A122), Type1C, Type1C, Unconditional), // Time
    requirement(Some(0x0040A123), Type1C, Type1C, Unconditional), // PersonName
    requirement(Some(0x0040A124), Type1C, Type1C, Unconditional), // UID
    requirement(Some(0x0040A160), Type1C, Type1C, Unconditional), // TextValue
    Requirement { items: MACRO_CC_2_5_2A_N_CREATE, ..requirement(Some(0x0040A168), Type1C, Type1C, Unconditional) }, // ConceptCodeSequence
    requirement(Some(0x0040A30A), Type1C, Type1C, Unconditional), // NumericValue
    Requirement { items: MACRO_CC_2_5_2A_N_CREATE, ..requirement(Some(0x004008EA), Type1C, Type1C, Unconditional) }, // MeasurementUnitsCodeSequence
];

/// Table CC.2.5-2b.
static MACRO_CC_2_5_2B_N_GET: &[Requirement] = &[
    requirement(Some(0x0040A040), NotUsed, Type1, Unconditional), // ValueType
    Requirement { items: MACRO_CC_2_5_2A_N_GET, ..requirement(Some(0x0040A043), NotUsed, Type1, Unconditional) }, // ConceptNameCodeSequence
    requirement(Some(0x0040A120), NotUsed, Type1C, Unconditional), // DateTime
    requirement(Some(0x0040A121), NotUsed, Type1C, Unconditional), // Date
    requirement(Some(0x0040A122), NotUsed, Type1C, Unconditional), // Time
    requirement(Some(0x0040A123), NotUsed, Type1C, Unconditional), // PersonName
    requirement(Some(0x0040A124), NotUsed, Type1C, Unconditional), // UID
    requirement(Some(0x0040A160), NotUsed, Type1C, Unconditional), // TextValue
    Requirement { items: MACRO_CC_2_5_2A_N_GET, ..requirement(Some(0x0040A168), NotUsed, Type1C, Unconditional) }, // ConceptCodeSequence
    requirement(Some(0x0040A30A), NotUsed, Type1C, Unconditional), // NumericValue
    Requirement { items: MACRO_CC_2_5_2A_N_GET, ..requirement(Some(0x004008EA), NotUsed, Type1C, Unconditional) }, // MeasurementUnitsCodeSequence
];

/// Table CC.2.5-2b.
static MACRO_CC_2_5_2B_N_SET: &[Requirement] = &[
    requirement(Some(0x0040A040), Type1, Type1, Unconditional), // ValueType
    Requirement { items: MACRO_CC_2_5_2A_N_SET, ..requirement(Some(0x0040A043), Type1, Type1, Unconditional) }, // ConceptNameCodeSequence
    requirement(Some(0x0040A120), Type1C, Type1C, Unconditional), // DateTime
    requirement(Some(0x0040A121), Type1C, Type1C, Unconditional), // Date
    requirement(Some(0x0040A122), Type1C, Type1C, Unconditional), // Time
    requirement(Some(0x0040A123), Type1C, Type1C, Unconditional), // PersonName
    requirement(Some(0x0040A124), Type1C, Type1C, Unconditional), // UID
    requirement(Some(0x0040A160), Type1C, Type1C, Unconditional), // TextValue
    Requirement { items: MACRO_CC_2_5_2A_N_SET, ..requirement(Some(0x0040A168), Type1C, Type1C, Unconditional) }, // ConceptCodeSequence
    requirement(Some(0x0040A30A), Type1C, Type1C, Unconditional), // NumericValue
    Requirement { items: MACRO_CC_2_5_2A_N_SET, ..requirement(Some(0x004008EA), Type1C, Type1C, Unconditional) }, // MeasurementUnitsCodeSequence
];

/// Table CC.2.5-2c.
static MACRO_CC_2_5_2C_N_CREATE: &[Requirement] = &[
    requirement(Some(0x0040E020), Type1, Type1, Unconditional), // TypeOfInstances
    requirement(Some(0x0020000D), Type1C, Type1, Unconditional), // StudyInstanceUID
    requirement(Some(0x0020000E), Type1C, Type1, Unconditional), // SeriesInstanceUID
    Requirement { items: &[ // ReferencedSOPSequence
        requirement(Some(0x00081150), Type1, Type1, Unconditional), // ReferencedSOPClassUID
        requirement(Some(0x00081155), Type1, Type1, Unconditional), // ReferencedSOPInstanceUID
        requirement(Some(0x0040E001), Type1C, Type1, Unconditional), // HL7InstanceIdentifier
        requirement(Some(0x00081160), Type1C, Type1, Unconditional), // ReferencedFrameNumber
        requirement(Some(0x0062000B), Type1C, Type1, Unconditional), // ReferencedSegmentNumber
    ], ..requirement(Some(0x00081199), Type1, Type1, Unconditional) },
    Requirement { items: &[ // DICOMRetrievalSequence
        requirement(Some(0x00080054), Type1, Type1, Unconditional), // RetrieveAETitle
    ], ..requirement(Some(0x0040E021), Type1C, Type1, Unconditional) },
    Requirement { items: &[ // DICOMMediaRetrievalSequence
        requirement(Some(0x00880130), Type2, Type2, Unconditional), // StorageMediaFileSetID
        requirement(Some(0x00880140), Type1, Type1, Unconditional), // StorageMediaFileSetUID
    ], ..requirement(Some(0x0040E022), Type1C, Type1, Unconditional) },
    Requirement { items: &[ // WADORetrievalSequence
        requirement(Some(0x0040E010), Type1, Type1, Unconditional), // RetrieveURI
    ], ..requirement(Some(0x0040E023), Type1C, Type1, Unconditional) },
    Requirement { items: &[ // XDSRetrievalSequence
        requirement(Some(0x0040E030), Type1, Type1, Unconditional), // RepositoryUniqueID
        requirement(Some(0x0040E031), Type3, Type2, Unconditional), // HomeCommunityID
    ], ..requirement(Some(0x0040E024), Type1C, Type1, Unconditional) },
    Requirement { items: &[ // WADORSRetrievalSequence
        requirement(Some(0x00081190), Type1, Type1, Unconditional), // RetrieveURL
    ], ..requirement(Some(0x0040E025), Type1C, Type1, Unconditional) },
];

/// Table CC.2.5-2c.
static MACRO_CC_2_5_2C_N_GET: &[Requirement] = &[
    requirement(Some(0x0040E020), NotUsed, Type1, Unconditional), // TypeOfInstances
    requirement(Some(0x0020000D), NotUsed, Type1, Unconditional), // StudyInstanceUID
    requirement(Some(0x0020000E), NotUsed, Type1, Unconditional), // SeriesInstanceUID
    Requirement { items: &[ // ReferencedSOPSequence
        requirement(Some(0x00081150), NotUsed, Type1, Unconditional), // ReferencedSOPClassUID
        requirement(Some(0x00081155), NotUsed, Type1, Unconditional), // ReferencedSOPInstanceUID
        requirement(Some(0x0040E001), NotUsed, Type1, Unconditional), // HL7InstanceIdentifier
        requirement(Some(0x00081160), NotUsed, Type2, Unconditional), // ReferencedFrameNumber
        requirement(Some(0x0062000B), NotUsed, Type2, Unconditional), // ReferencedSegmentNumber
    ], ..requirement(Some(0x00081199), NotUsed, Type1, Unconditional) },
    Requirement { items: &[ // DICOMRetrievalSequence
        requirement(Some(0x00080054), NotUsed, Type1, Unconditional), // RetrieveAETitle
    ], ..requirement(Some(0x0040E021), NotUsed, Type1, Unconditional) },
    Requirement { items: &[ // DICOMMediaRetrievalSequence
        requirement(Some(0x00880130), NotUsed, Type2, Unconditional), // StorageMediaFileSetID
        requirement(Some(0x00880140), NotUsed, Type1, Unconditional), // StorageMediaFileSetUID
    ], ..requirement(Some(0x0040E022), NotUsed, Type1, Unconditional) },
    Requirement { items: &[ // WADORetrievalSequence
        requirement(Some(0x0040E010), NotUsed, Type1, Unconditional), // RetrieveURI
    ], ..requirement(Some(0x0040E023), NotUsed, Type1, Unconditional) },
    Requirement { items: &[ // XDSRetrievalSequence
        requirement(Some(0x0040E030), NotUsed, Type1, Unconditional), // RepositoryUniqueID
        requirement(Some(0x0040E031), Type3, Type2, Unconditional), // HomeCommunityID
    ], ..requirement(Some(0x0040E024), NotUsed, Type1, Unconditional) },
    Requirement { items: &[ // WADORSRetrievalSequence
        requirement(Some(0x00081190), NotUsed, Type1, Unconditional), // RetrieveURL
    ], ..requirement(Some(0x0040E025), NotUsed, Type1, Unconditional) },
];

/// Table CC.2.5-2c.
static MACRO_CC_2_5_2C_N_SET: &[Requirement] = &[
    requirement(Some(0x0040E020), Type1, Type1, Unconditional), // TypeOfInstances
    requirement(Some(0x0020000D), Type1C, Type1, Unconditional), // StudyInstanceUID
    requirement(Some(0x0020000E), Type1C, Type1, Unconditional), // SeriesInstanceUID
    Requirement { items: &[ // ReferencedSOPSequence
        requirement(Some(0x00081150), Type1, Type1, Unconditional), // ReferencedSOPClassUID
        requirement(Some(0x00081155), Type1, Type1, Unconditional), // ReferencedSOPInstanceUID
        requirement(Some(0x0040E001), Type1C, Type1, Unconditional), // HL7InstanceIdentifier
        requirement(Some(0x00081160), Type1C, Type1, Unconditional), // ReferencedFrameNumber
        requirement(Some(0x0062000B), Type1C, Type1, Unconditional), // ReferencedSegmentNumber
    ], ..requirement(Some(0x00081199), Type1, Type1, Unconditional) },
    Requirement { items: &[ // DICOMRetrievalSequence
        requirement(Some(0x00080054), Type1, Type1, Unconditional), // RetrieveAETitle
    ], ..requirement(Some(0x0040E021), Type1C, Type1, Unconditional) },
    Requirement { items: &[ // DICOMMediaRetrievalSequence
        requirement(Some(0x00880130), Type2, Type2, Unconditional), // StorageMediaFileSetID
        requirement(Some(0x00880140), Type1, Type1, Unconditional), // StorageMediaFileSetUID
    ], ..requirement(Some(0x0040E022), Type1C, Type1, Unconditional) },
    Requirement { items: &[ // WADORetrievalSequence
        requirement(Some(0x0040E010), Type1, Type1, Unconditional), // RetrieveURI
    ], ..requirement(Some(0x0040E023), Type1C, Type1, Unconditional) },
    Requirement { items: &[ // XDSRetrievalSequence
        requirement(Some(0x0040E030), Type1, Type1, Unconditional), // RepositoryUniqueID
        requirement(Some(0x0040E031), Type3, Type2, Unconditional), // HomeCommunityID
    ], ..requirement(Some(0x0040E024), Type1C, Type1, Unconditional) },
    Requirement { items: &[ // WADORSRetrievalSequence
        requirement(Some(0x00081190), Type1, Type1, Unconditional), // RetrieveURL
    ], ..requirement(Some(0x0040E025), Type1C, Type1, Unconditional) },
];

/// Table CC.2.5-2d.
static MACRO_CC_2_5_2D_N_CREATE: &[Requirement] = &[
    requirement(Some(0x00400031), Type1C, Type1, Unconditional), // LocalNamespaceEntityID
    requirement(Some(0x00400032), Type1C, Type1, Unconditional), // UniversalEntityID
    requirement(Some(0x00400033), Type1C, Type1, Unconditional), // UniversalEntityIDType
];

/// Table CC.2.5-2d.
static MACRO_CC_2_5_2D_N_GET: &[Requirement] = &[
    requirement(Some(0x00400031), NotUsed, Type1, Unconditional), // LocalNamespaceEntityID
    requirement(Some(0x00400032), NotUsed, Type1, Unconditional), // UniversalEntityID
    requirement(Some(0x00400033), NotUsed, Type1, Unconditional), // UniversalEntityIDType
];

/// Table CC.2.5-2d.
static MACRO_CC_2_5_2D_N_SET: &[Requirement] = &[
    requirement(Some(0x00400031), NotAllowed, NotAllowed, Unconditional), // LocalNamespaceEntityID
    requirement(Some(0x00400032), NotAllowed, NotAllowed, Unconditional), // UniversalEntityID
    requirement(Some(0x00400033), NotAllowed, NotAllowed, Unconditional), // UniversalEntityIDType
];

/// Table CC.2.5-2f.
static MACRO_CC_2_5_2F_N_CREATE: &[Requirement] = &[
    requirement(Some(0x00081150), Type1, Type1, Unconditional), // ReferencedSOPClassUID
    requirement(Some(0x00081155), Type1, Type1, Unconditional), // ReferencedSOPInstanceUID
];

/// Table CC.2.5-2f.
static MACRO_CC_2_5_2F_N_GET: &[Requirement] = &[
    requirement(Some(0x00081150), NotUsed, Type1, Unconditional), // ReferencedSOPClassUID
    requirement(Some(0x00081155), NotUsed, Type1, Unconditional), // ReferencedSOPInstanceUID
];

/// Table CC.2.5-2f.
static MACRO_CC_2_5_2F_N_SET: &[Requirement] = &[
    requirement(Some(0x00081150), Type1, Type1, Unconditional), // ReferencedSOPClassUID
    requirement(Some(0x00081155), Type1, Type1, Unconditional), // ReferencedSOPInstanceUID
];

/// Table CC.2.5-2g.
static MACRO_CC_2_5_2G_N_CREATE: &[Requirement] = &[
    requirement(Some(0x00081150), Type1C, Type1, Unconditional), // ReferencedSOPClassUID
    Requirement { items: &[ // DICOMStorageSequence
        requirement(Some(0x21000140), Type1, Type1, Unconditional), // DestinationAE
    ], ..requirement(Some(0x00404071), Type1C, Type1, Unconditional) },
    Requirement { items: &[ // STOWRSStorageSequence
        requirement(Some(0x00404073), Type1, Type1, Unconditional), // StorageURL
    ], ..requirement(Some(0x00404072), Type1C, Type1, Unconditional) },
    Requirement { items: &[ // XDSStorageSequence
        requirement(Some(0x0040E030), Type1, Type1, Unconditional), // RepositoryUniqueID
        requirement(Some(0x0040E031), Type3, Type2, Unconditional), // HomeCommunityID
    ], ..requirement(Some(0x00404074), Type1C, Type1, Unconditional) },
];

/// Table CC.2.5-2g.
static MACRO_CC_2_5_2G_N_GET: &[Requirement] = &[
    requirement(Some(0x00081150), NotUsed, Type1, Unconditional), // ReferencedSOPClassUID
    Requirement { items: &[ // DICOMStorageSequence
        requirement(Some(0x21000140), NotUsed, Type1, Unconditional), // DestinationAE
    ], ..requirement(Some(0x00404071), NotUsed, Type1, Unconditional) },
    Requirement { items: &[ // STOWRSStorageSequence
        requirement(Some(0x00404073), NotUsed, Type1, Unconditional), // StorageURL
    ], ..requirement(Some(0x00404072), NotUsed, Type1, Unconditional) },
    Requirement { items: &[ // XDSStorageSequence
        requirement(Some(0x0040E030), NotUsed, Type1, Unconditional), // RepositoryUniqueID
        requirement(Some(0x0040E031), Type3, Type2, Unconditional), // HomeCommunityID
    ], ..requirement(Some(0x00404074), NotUsed, Type1, Unconditional) },
];

/// Table CC.2.5-2g.
static MACRO_CC_2_5_2G_N_SET: &[Requirement] = &[
    requirement(Some(0x00081150), Type1C, Type1, Unconditional), // ReferencedSOPClassUID
    Requirement { items: &[ // DICOMStorageSequence
        requirement(Some(0x21000140), Type1, Type1, Unconditional), // DestinationAE
    ], ..requirement(Some(0x00404071), Type1C, Type1, Unconditional) },
    Requirement { items: &[ // STOWRSStorageSequence
        requirement(Some(0x00404073), Type1, Type1, Unconditional), // StorageURL
    ], ..requirement(Some(0x00404072), Type1C, Type1, Unconditional) },
    Requirement { items: &[ // XDSStorageSequence
        requirement(Some(0x0040E030), Type1, Type1, Unconditional), // RepositoryUniqueID
        requirement(Some(0x0040E031), Type3, Type2, Unconditional), // HomeCommunityID
    ], ..requirement(Some(0x00404074), Type1C, Type1, Unconditional) },
];

/// Table DD.3.2.2.1-1.
static MACRO_DD_3_2_2_1_1_N_GET: &[Requirement] = &[
    requirement(Some(0x00720026), NotUsed, Type1, Unconditional), // SelectorAttribute
    requirement(Some(0x00720028), NotUsed, Type1, Unconditional), // SelectorValueNumber
    requirement(Some(0x00720052), NotUsed, Type1, Unconditional), // SelectorSequencePointer
    requirement(Some(0x00720054), NotUsed, Type1, Unconditional), // SelectorSequencePointerPrivateCreator
    requirement(Some(0x00741057), NotUsed, Type1, Unconditional), // SelectorSequencePointerItems
    requirement(Some(0x00720056), NotUsed, Type1, Unconditional), // SelectorAttributePrivateCreator
];

/// Table F.7.2-1a.
static MACRO_F_7_2_1A_N_CREATE: &[Requirement] = &[
    requirement(Some(0x00080100), Type1C, Type1C, Unconditional), // CodeValue
    requirement(Some(0x00080102), Type1C, Type1C, On(&[0x00080100, 0x00080119])), // CodingSchemeDesignator
    requirement(Some(0x00080103), Type1C, Type1C, On(&[0x00080102, 0x00080100, 0x00080119, 0x00080120])), // CodingSchemeVersion
    requirement(Some(0x00080104), Type1, Type1, Unconditional), // CodeMeaning
    requirement(Some(0x00080119), Type1C, Type1C, Unconditional), // LongCodeValue
    requirement(Some(0x00080120), Type1C, Type1C, Unconditional), // URNCodeValue
    requirement(Some(0x00080105), Type3, Type3, Unconditional), // MappingResource
    requirement(Some(0x00080118), Type3, Type3, Unconditional), // MappingResourceUID
    requirement(Some(0x00080106), Type3, Type3, Unconditional), // ContextGroupVersion
    requirement(Some(0x0008010B), Type3, Type3, Unconditional), // ContextGroupExtensionFlag
    requirement(Some(0x00080107), Type3, Type3, Unconditional), // ContextGroupLocalVersion
    requirement(Some(0x0008010D), Type3, Type3, Unconditional), // ContextGroupExtensionCreatorUID
    Requirement { items: MACRO_F_7_2_1B_N_CREATE, ..requirement(Some(0x00080121), Type3, Type3, Unconditional) }, // EquivalentCodeSequence
];

/// Table F.7.2-1a.
static MACRO_F_7_2_1A_N_SET: &[Requirement] = &[
    requirement(Some(0x00080100), NotAllowed, NotAllowed, Unconditional), // CodeValue
    requirement(Some(0x00080102), NotAllowed, NotAllowed, Unconditional), // CodingSchemeDesignator
    requirement(Some(0x00080103), NotAllowed, NotAllowed, Unconditional), // CodingSchemeVersion
    requirement(Some(0x00080104), NotAllowed, NotAllowed, Unconditional), // CodeMeaning
    requirement(Some(0x00080119), NotAllowed, NotAllowed, Unconditional), // LongCodeValue
    requirement(Some(0x00080120), NotAllowed, NotAllowed, Unconditional), // URNCodeValue
    requirement(Some(0x00080105), NotAllowed, NotAllowed, Unconditional), // MappingResource
    requirement(Some(0x00080118), NotAllowed, NotAllowed, Unconditional), // MappingResourceUID
    requirement(Some(0x00080106), NotAllowed, NotAllowed, Unconditional), // ContextGroupVersion
    requirement(Some(0x0008010B), NotAllowed, NotAllowed, Unconditional), // ContextGroupExtensionFlag
    requirement(Some(0x00080107), NotAllowed, NotAllowed, Unconditional), // ContextGroupLocalVersion
    requirement(Some(0x0008010D), NotAllowed, NotAllowed, Unconditional), // ContextGroupExtensionCreatorUID
    Requirement { items: MACRO_F_7_2_1B_N_SET, ..requirement(Some(0x00080121), NotAllowed, NotAllowed, Unconditional) }, // EquivalentCodeSequence
];

/// Table F.7.2-1b.
static MACRO_F_7_2_1B_N_CREATE: &[Requirement] = &[
    requirement(Some(0x00080100), Type1C, Type1C, Unconditional), // CodeValue
    requirement(Some(0x00080102), Type1C, Type1C, On(&[0x00080100, 0x00080119])), // CodingSchemeDesignator
    requirement(Some(0x00080103), Type1C, Type1C, On(&[0x00080102, 0x00080100, 0x00080119, 0x00080120])), // CodingSchemeVersion
    requirement(Some(0x00080104), Type1, Type1, Unconditional), // CodeMeaning
    requirement(Some(0x00080119), Type1C, Type1C, Unconditional), // LongCodeValue
    requirement(Some(0x00080120), Type1C, Type1C, Unconditional), // URNCodeValue
    requirement(Some(0x00080105), Type3, Type3, Unconditional), // MappingResource
    requirement(Some(0x00080118), Type3, Type3, Unconditional), // MappingResourceUID
    requirement(Some(0x00080106), Type3, Type3, Unconditional), // ContextGroupVersion
    requirement(Some(0x0008010B), Type3, Type3, Unconditional), // ContextGroupExtensionFlag
    requirement(Some(0x00080107), Type3, Type3, Unconditional), // ContextGroupLocalVersion
    requirement(Some(0x0008010D), Type3, Type3, Unconditional), // ContextGroupExtensionCreatorUID
];

/// Table F.7.2-1b.
static MACRO_F_7_2_1B_N_SET: &[Requirement] = &[
    requirement(Some(0x00080100), NotAllowed, NotAllowed, Unconditional), // CodeValue
    requirement(Some(0x00080102), NotAllowed, NotAllowed, Unconditional), // CodingSchemeDesignator
    requirement(Some(0x00080103), NotAllowed, NotAllowed, Unconditional), // CodingSchemeVersion
    requirement(Some(0x00080104), NotAllowed, NotAllowed, Unconditional), // CodeMeaning
    requirement(Some(0x00080119), NotAllowed, NotAllowed, Unconditional), // LongCodeValue
    requirement(Some(0x00080120), NotAllowed, NotAllowed, Unconditional), // URNCodeValue
    requirement(Some(0x00080105), NotAllowed, NotAllowed, Unconditional), // MappingResource
    requirement(Some(0x00080118), NotAllowed, NotAllowed, Unconditional), // MappingResourceUID
    requirement(Some(0x00080106), NotAllowed, NotAllowed, Unconditional), // ContextGroupVersion
    requirement(Some(0x0008010B), NotAllowed, NotAllowed, Unconditional), // ContextGroupExtensionFlag
    requirement(Some(0x00080107), NotAllowed, NotAllowed, Unconditional), // ContextGroupLocalVersion
    requirement(Some(0x0008010D), NotAllowed, NotAllowed, Unconditional), // ContextGroupExtensionCreatorUID
];

/// Table F.7.2-1c.
static MACRO_F_7_2_1C_N_CREATE: &[Requirement] = &[
    requirement(Some(0x00080100), Type1C, Type1C, Unconditional), // CodeValue
    requirement(Some(0x00080102), Type1C, Type1C, On(&[0x00080100, 0x00080119])), // CodingSchemeDesignator
    requirement(Some(0x00080103), Type1C, Type1C, On(&[0x00080102, 0x00080100, 0x00080119, 0x00080120])), // CodingSchemeVersion
    requirement(Some(0x00080104), Type1, Type1, Unconditional), // CodeMeaning
    requirement(Some(0x00080119), Type1C, Type1C, Unconditional), // LongCodeValue
    requirement(Some(0x00080120), Type1C, Type1C, Unconditional), // URNCodeValue
    requirement(Some(0x00080105), Type3, Type3, Unconditional), // MappingResource
    requirement(Some(0x00080118), Type3, Type3, Unconditional), // MappingResourceUID
    requirement(Some(0x00080106), Type3, Type3, Unconditional), // ContextGroupVersion
    requirement(Some(0x0008010B), Type3, Type3, Unconditional), // ContextGroupExtensionFlag
    requirement(Some(0x00080107), Type3, Type3, Unconditional), // ContextGroupLocalVersion
    requirement(Some(0x0008010D), Type3, Type3, Unconditional), // ContextGroupExtensionCreatorUID
    Requirement { items: MACRO_F_7_2_1D_N_CREATE, ..requirement(Some(0x00080121), Type3, Type3, Unconditional) }, // EquivalentCodeSequence
];

/// Table F.7.2-1c.
static MACRO_F_7_2_1C_N_SET: &[Requirement] = &[
    requirement(Some(0x00080100), Type3, Type1C, Unconditional), // CodeValue
    requirement(Some(0x00080102), Type1C, Type1C, On(&[0x00080100, 0x00080119])), // CodingSchemeDesignator
    requirement(Some(0x00080103), Type1C, Type1C, On(&[0x00080102, 0x00080100, 0x00080119, 0x00080120])), // CodingSchemeVersion
    requirement(Some(0x00080104), Type1, Type1, Unconditional), // CodeMeaning
    requirement(Some(0x00080119), Type3, Type1C, Unconditional), // LongCodeValue
    requirement(Some(0x00080120), Type3, Type1C, Unconditional), // URNCodeValue
    requirement(Some(0x00080105), Type3, Type3, Unconditional), // MappingResource
    requirement(Some(0x00080118), Type3, Type3, Unconditional), // MappingResourceUID
    requirement(Some(0x00080106), Type3, Type3, Unconditional), // ContextGroupVersion
    requirement(Some(0x0008010B), Type3, Type3, Unconditional), // ContextGroupExtensionFlag
    requirement(Some(0x00080107), Type3, Type3, Unconditional), // ContextGroupLocalVersion
    requirement(Some(0x0008010D), Type3, Type3, Unconditional), // ContextGroupExtensionCreatorUID
    Requirement { items: MACRO_F_7_2_1D_N_SET, ..requirement(Some(0x00080121), Type3, Type3, Unconditional) }, // EquivalentCodeSequence
];

/// Table F.7.2-1d.
static MACRO_F_7_2_1D_N_CREATE: &[Requirement] = &[
    requirement(Some(0x00080100), Type1C, Type1C, Unconditional), // CodeValue
    requirement(Some(0x00080102), Type1C, Type1C, On(&[0x00080100, 0x00080119])), // CodingSchemeDesignator
    requirement(Some(0x00080103), Type1C, Type1C, On(&[0x00080102, 0x00080100, 0x00080119, 0x00080120])), // CodingSchemeVersion
    requirement(Some(0x00080104), Type1, Type1, Unconditional), // CodeMeaning
    requirement(Some(0x00080119), Type1C, Type1C, Unconditional), // LongCodeValue
    requirement(Some(0x00080120), Type1C, Type1C, Unconditional), // URNCodeValue
    requirement(Some(0x00080105), Type3, Type3, Unconditional), // MappingResource
    requirement(Some(0x00080118), Type3, Type3, Unconditional), // MappingResourceUID
    requirement(Some(0x00080106), Type3, Type3, Unconditional), // ContextGroupVersion
    requirement(Some(0x0008010B), Type3, Type3, Unconditional), // ContextGroupExtensionFlag
    requirement(Some(0x00080107), Type3, Type3, Unconditional), // ContextGroupLocalVersion
    requirement(Some(0x0008010D), Type3, Type3, Unconditional), // ContextGroupExtensionCreatorUID
];

/// Table F.7.2-1d.
static MACRO_F_7_2_1D_N_SET: &[Requirement] = &[
    requirement(Some(0x00080100), Type3, Type1C, Unconditional), // CodeValue
    requirement(Some(0x00080102), Type1C, Type1C, On(&[0x00080100, 0x00080119])), // CodingSchemeDesignator
    requirement(Some(0x00080103), Type1C, Type1C, On(&[0x00080102, 0x00080100, 0x00080119, 0x00080120])), // CodingSchemeVersion
    requirement(Some(0x00080104), Type1, Type1, Unconditional), // CodeMeaning
    requirement(Some(0x00080119), Type3, Type1C, Unconditional), // LongCodeValue
    requirement(Some(0x00080120), Type3, Type1C, Unconditional), // URNCodeValue
    requirement(Some(0x00080105), Type3, Type3, Unconditional), // MappingResource
    requirement(Some(0x00080118), Type3, Type3, Unconditional), // MappingResourceUID
    requirement(Some(0x00080106), Type3, Type3, Unconditional), // ContextGroupVersion
    requirement(Some(0x0008010B), Type3, Type3, Unconditional), // ContextGroupExtensionFlag
    requirement(Some(0x00080107), Type3, Type3, Unconditional), // ContextGroupLocalVersion
    requirement(Some(0x0008010D), Type3, Type3, Unconditional), // ContextGroupExtensionCreatorUID
];

/// Table F.7.2-1e.
static MACRO_F_7_2_1E_N_CREATE: &[Requirement] = &[
    requirement(Some(0x00080100), Type1C, Type1C, Unconditional), // CodeValue
    requirement(Some(0x00080102), Type1C, Type1C, On(&[0x00080100, 0x00080119])), // CodingSchemeDesignator
    requirement(Some(0x00080103), Type1C, Type1C, On(&[0x00080102, 0x00080100, 0x00080119, 0x00080120])), // CodingSchemeVersion
    requirement(Some(0x00080104), Type3, Type3, Unconditional), // CodeMeaning
    requirement(Some(0x00080119), Type1C, Type1C, Unconditional), // LongCodeValue
    requirement(Some(0x00080120), Type1C, Type1C, Unconditional), // URNCodeValue
    requirement(Some(0x00080105), Type3, Type3, Unconditional), // MappingResource
    requirement(Some(0x00080118), Type3, Type3, Unconditional), // MappingResourceUID
    requirement(Some(0x00080106), Type3, Type3, Unconditional), // ContextGroupVersion
    requirement(Some(0x0008010B), Type3, Type3, Unconditional), // ContextGroupExtensionFlag
    requirement(Some(0x00080107), Type3, Type3, Unconditional), // ContextGroupLocalVersion
    requirement(Some(0x0008010D), Type3, Type3, Unconditional), // ContextGroupExtensionCreatorUID
    Requirement { items: MACRO_F_7_2_1F_N_CREATE, ..requirement(Some(0x00080121), Type3, Type3, Unconditional) }, // EquivalentCodeSequence
];

/// Table F.7.2-1e.
static MACRO_F_7_2_1E_N_SET: &[Requirement] = &[
    requirement(Some(0x00080100), Type3, Type1C, Unconditional), // CodeValue
    requirement(Some(0x00080102), Type1C, Type1C, On(&[0x00080100, 0x00080119])), // CodingSchemeDesignator
    requirement(Some(0x00080103), Type1C, Type1C, On(&[0x00080102, 0x00080100, 0x00080119, 0x00080120])), // CodingSchemeVersion
    requirement(Some(0x00080104), Type3, Type3, Unconditional), // CodeMeaning
    requirement(Some(0x00080119), Type3, Type1C, Unconditional), // LongCodeValue
    requirement(Some(0x00080120), Type3, Type1C, Unconditional), // URNCodeValue
    requirement(Some(0x00080105), Type3, Type3, Unconditional), // MappingResource
    requirement(Some(0x00080118), Type3, Type3, Unconditional), // MappingResourceUID
    requirement(Some(0x00080106), Type3, Type3, Unconditional), // ContextGroupVersion
    requirement(Some(0x0008010B), Type3, Type3, Unconditional), // ContextGroupExtensionFlag
    requirement(Some(0x00080107), Type3, Type3, Unconditional), // ContextGroupLocalVersion
    requirement(Some(0x0008010D), Type3, Type3, Unconditional), // ContextGroupExtensionCreatorUID
    Requirement { items: MACRO_F_7_2_1F_N_SET, ..requirement(Some(0x00080121), Type3, Type3, Unconditional) }, // EquivalentCodeSequence
];

/// Table F.7.2-1f.
static MACRO_F_7_2_1F_N_CREATE: &[Requirement] = &[
    requirement(Some(0x00080100), Type1C, Type1C, Unconditional), // CodeValue
    requirement(Some(0x00080102), Type1C, Type1C, On(&[0x00080100, 0x00080119])), // CodingSchemeDesignator
    requirement(Some(0x00080103), Type1C, Type1C, On(&[0x00080102, 0x00080100, 0x00080119, 0x00080120])), // CodingSchemeVersion
    requirement(Some(0x00080104), Type3, Type3, Unconditional), // CodeMeaning
    requirement(Some(0x00080119), Type1C, Type1C, Unconditional), // LongCodeValue
    requirement(Some(0x00080120), Type1C, Type1C, Unconditional), // URNCodeValue
    requirement(Some(0x00080105), Type3, Type3, Unconditional), // MappingResource
    requirement(Some(0x00080118), Type3, Type3, Unconditional), // MappingResourceUID
    requirement(Some(0x00080106), Type3, Type3, Unconditional), // ContextGroupVersion
    requirement(Some(0x0008010B), Type3, Type3, Unconditional), // ContextGroupExtensionFlag
    requirement(Some(0x00080107), Type3, Type3, Unconditional), // ContextGroupLocalVersion
    requirement(Some(0x0008010D), Type3, Type3, Unconditional), // ContextGroupExtensionCreatorUID
];

/// Table F.7.2-1f.
static MACRO_F_7_2_1F_N_SET: &[Requirement] = &[
    requirement(Some(0x00080100), Type3, Type1C, Unconditional), // CodeValue
    requirement(Some(0x00080102), Type1C, Type1C, On(&[0x00080100, 0x00080119])), // CodingSchemeDesignator
    requirement(Some(0x00080103), Type1C, Type1C, On(&[0x00080102, 0x00080100, 0x00080119, 0x00080120])), // CodingSchemeVersion
    requirement(Some(0x00080104), Type3, Type3, Unconditional), // CodeMeaning
    requirement(Some(0x00080119), Type3, Type1C, Unconditional), // LongCodeValue
    requirement(Some(0x00080120), Type3, Type1C, Unconditional), // URNCodeValue
    requirement(Some(0x00080105), Type3, Type3, Unconditional), // MappingResource
    requirement(Some(0x00080118), Type3, Type3, Unconditional), // MappingResourceUID
    requirement(Some(0x00080106), Type3, Type3, Unconditional), // ContextGroupVersion
    requirement(Some(0x0008010B), Type3, Type3, Unconditional), // ContextGroupExtensionFlag
    requirement(Some(0x00080107), Type3, Type3, Unconditional), // ContextGroupLocalVersion
    requirement(Some(0x0008010D), Type3, Type3, Unconditional), // ContextGroupExtensionCreatorUID
];

/// The requirements of each SOP class and operation.
pub(super) static TABLES: &[Table] = &[
    Table { sop_class: uids::BASIC_ANNOTATION_BOX, operation: Operation::Set, source: "PS3.4 Table H.4-13", requirements: &[
        requirement(Some(0x20300010), Mandatory, Mandatory, Unconditional), // AnnotationPosition
        requirement(Some(0x20300020), Optional, Mandatory, Unconditional), // TextString
    ] },
    Table { sop_class: uids::BASIC_COLOR_IMAGE_BOX, operation: Operation::Set, source: "PS3.4 Table H.4-11", requirements: &[
        requirement(Some(0x20200010), Mandatory, Mandatory, Unconditional), // ImageBoxPosition
        Requirement { items: &[ // BasicColorImageSequence
            requirement(Some(0x00280002), Mandatory, Mandatory, Unconditional), // SamplesPerPixel
            requirement(Some(0x00280004), Mandatory, Mandatory, Unconditional), // PhotometricInterpretation
            requirement(Some(0x00280006), Mandatory, Mandatory, Unconditional), // PlanarConfiguration
            requirement(Some(0x00280010), Mandatory, Mandatory, Unconditional), // Rows
            requirement(Some(0x00280011), Mandatory, Mandatory, Unconditional), // Columns
            requirement(Some(0x00280034), MandatoryConditional, Mandatory, Conditional), // PixelAspectRatio
            requirement(Some(0x00280100), Mandatory, Mandatory, Unconditional), // BitsAllocated
            requirement(Some(0x00280101), Mandatory, Mandatory, Unconditional), // BitsStored
            requirement(Some(0x00280102), Mandatory, Mandatory, Unconditional), // HighBit
            requirement(Some(0x00280103), Mandatory, Mandatory, Unconditional), // PixelRepresentation
            requirement(Some(0x7FE00010), Mandatory, Mandatory, Unconditional), // PixelData
        ], ..requirement(Some(0x20200111), Mandatory, Mandatory, Unconditional) },
        requirement(Some(0x20200020), Optional, Mandatory, Unconditional), // Polarity
        requirement(Some(0x20100060), Optional, Optional, Unconditional), // MagnificationType
        requirement(Some(0x20100080), Optional, Optional, Unconditional), // SmoothingType
        requirement(Some(0x20200030), Optional, Optional, Unconditional), // RequestedImageSize
        requirement(Some(0x20200040), Optional, Optional, Unconditional), // RequestedDecimateCropBehavior
    ] },
    Table { sop_class: uids::BASIC_FILM_BOX, operation: Operation::Action(1), source: "PS3.4 Table H.4-8", requirements: &[
        Requirement { items: &[ // ReferencedPrintJobSequencePullStoredPrint
            requirement(Some(0x00081150), NotUsed, MandatoryConditional, On(&[0x21000500])), // ReferencedSOPClassUID
            requirement(Some(0x00081155), NotUsed, MandatoryConditional, On(&[0x21000500])), // ReferencedSOPInstanceUID
        ], ..requirement(Some(0x21000500), NotUsed, MandatoryConditional, Conditional) },
    ] },
    Table { sop_class: uids::BASIC_FILM_BOX, operation: Operation::Create, source: "PS3.4 Table H.4-6", requirements: &[
        requirement(Some(0x20100010), Mandatory, Mandatory, Unconditional), // ImageDisplayFormat
        Requirement { items: &[ // ReferencedFilmSessionSequence
            requirement(Some(0x00081150), Mandatory, Mandatory, Unconditional), // ReferencedSOPClassUID
            requirement(Some(0x00081155), Mandatory, Mandatory, Unconditional), // ReferencedSOPInstanceUID
        ], ..requirement(Some(0x20100500), Mandatory, Mandatory, Unconditional) },
        Requirement { items: &[ // ReferencedImageBoxSequence
            requirement(Some(0x00081150), NotUsed, Mandatory, Unconditional), // ReferencedSOPClassUID
            requirement(Some(0x00081155), NotUsed, Mandatory, Unconditional), // ReferencedSOPInstanceUID
        ], ..requirement(Some(0x20100510), NotUsed, Mandatory, Unconditional) },
        Requirement { items: &[ // ReferencedBasicAnnotationBoxSequence
            requirement(Some(0x00081150), NotUsed, MandatoryConditional, Conditional), // ReferencedSOPClassUID
            requirement(Some(0x00081155), NotUsed, MandatoryConditional, Conditional), // ReferencedSOPInstanceUID
        ], ..requirement(Some(0x20100520), NotUsed, MandatoryConditional, Conditional) },
        requirement(Some(0x20100040), Optional, Mandatory, Unconditional), // FilmOrientation
        requirement(Some(0x20100050), Optional, Mandatory, Unconditional), // FilmSizeID
        requirement(Some(0x20100060), Optional, Mandatory, Unconditional), // MagnificationType
        requirement(Some(0x20100130), Optional, Mandatory, Unconditional), // MaxDensity
        requirement(Some(0x20100150), Optional, Mandatory, Unconditional), // ConfigurationInformation
        Requirement { items: &[ // ReferencedPresentationLUTSequence
            requirement(Some(0x00081150), Optional, MandatoryConditional, Conditional), // ReferencedSOPClassUID
            requirement(Some(0x00081155), Optional, MandatoryConditional, Conditional), // ReferencedSOPInstanceUID
        ], ..requirement(Some(0x20500500), Optional, MandatoryConditional, Conditional) },
        requirement(Some(0x20100030), Optional, Optional, Unconditional), // AnnotationDisplayFormatID
        requirement(Some(0x20100080), Optional, Optional, Unconditional), // SmoothingType
        requirement(Some(0x20100100), Optional, Optional, Unconditional), // BorderDensity
        requirement(Some(0x20100110), Optional, Optional, Unconditional), // EmptyImageDensity
        requirement(Some(0x20100120), Optional, Optional, Unconditional), // MinDensity
        requirement(Some(0x20100140), Optional, Optional, Unconditional), // Trim
        requirement(Some(0x2010015E), Optional, MandatoryConditional, Conditional), // Illumination
        requirement(Some(0x20100160), Optional, MandatoryConditional, Conditional), // ReflectedAmbientLight
        requirement(Some(0x20200050), Optional, Optional, Unconditional), // RequestedResolutionID
        requirement(Some(0x00282000), Optional, Optional, Unconditional), // ICCProfile
    ] },
    Table { sop_class: uids::BASIC_FILM_BOX, operation: Operation::Set, source: "PS3.4 Table H.4-7", requirements: &[
        requirement(Some(0x20100060), Optional, Mandatory, Unconditional), // MagnificationType
        requirement(Some(0x20100130), Optional, Mandatory, Unconditional), // MaxDensity
        requirement(Some(0x20100150), Optional, Mandatory, Unconditional), // ConfigurationInformation
        Requirement { items: &[ // ReferencedPresentationLUTSequence
            requirement(Some(0x00081150), Optional, MandatoryConditional, Conditional), // ReferencedSOPClassUID
            requirement(Some(0x00081155), Optional, MandatoryConditional, Conditional), // ReferencedSOPInstanceUID
        ], ..requirement(Some(0x20500500), Optional, MandatoryConditional, Conditional) },
        requirement(Some(0x20100080), Optional, Optional, Unconditional), // SmoothingType
        requirement(Some(0x20100100), Optional, Optional, Unconditional), // BorderDensity
        requirement(Some(0x20100110), Optional, Optional, Unconditional), // EmptyImageDensity
        requirement(Some(0x20100120), Optional, Optional, Unconditional), // MinDensity
        requirement(Some(0x20100140), Optional, Optional, Unconditional), // Trim
        requirement(Some(0x2010015E), Optional, MandatoryConditional, Conditional), // Illumination
        requirement(Some(0x20100160), Optional, MandatoryConditional, Conditional), // ReflectedAmbientLight
        requirement(Some(0x00282000), Optional, Optional, Unconditional), // ICCProfile
    ] },
    Table { sop_class: uids::BASIC_FILM_SESSION, operation: Operation::Action(1), source: "PS3.4 Table H.4-3", requirements: &[
        Requirement { items: &[ // ReferencedPrintJobSequencePullStoredPrint
            requirement(Some(0x00081150), NotUsed, MandatoryConditional, On(&[0x21000500])), // ReferencedSOPClassUID
            requirement(Some(0x00081155), NotUsed, MandatoryConditional, On(&[0x21000500])), // ReferencedSOPInstanceUID
        ], ..requirement(Some(0x21000500), NotUsed, MandatoryConditional, Conditional) },
    ] },
    Table { sop_class: uids::BASIC_FILM_SESSION, operation: Operation::Create, source: "PS3.4 Table H.4-2", requirements: &[
        requirement(Some(0x00080005), Optional, Optional, Unconditional), // SpecificCharacterSet
        requirement(Some(0x20000010), Optional, Mandatory, Unconditional), // NumberOfCopies
        requirement(Some(0x20000020), Optional, Mandatory, Unconditional), // PrintPriority
        requirement(Some(0x20000030), Optional, Mandatory, Unconditional), // MediumType
        requirement(Some(0x20000040), Optional, Mandatory, Unconditional), // FilmDestination
        requirement(Some(0x20000050), Optional, Optional, Unconditional), // FilmSessionLabel
        requirement(Some(0x20000060), Optional, Optional, Unconditional), // MemoryAllocation
        requirement(Some(0x21000160), Optional, Optional, Unconditional), // OwnerID
    ] },
    Table { sop_class: uids::BASIC_GRAYSCALE_IMAGE_BOX, operation: Operation::Set, source: "PS3.4 Table H.4-10", requirements: &[
        requirement(Some(0x20200010), Mandatory, Mandatory, Unconditional), // ImageBoxPosition
        Requirement { items: &[ // BasicGrayscaleImageSequence
            requirement(Some(0x00280002), Mandatory, Mandatory, Unconditional), // SamplesPerPixel
            requirement(Some(0x00280004), Mandatory, Mandatory, Unconditional), // PhotometricInterpretation
            requirement(Some(0x00280010), Mandatory, Mandatory, Unconditional), // Rows
            requirement(Some(0x00280011), Mandatory, Mandatory, Unconditional), // Columns
            requirement(Some(0x00280034), MandatoryConditional, Mandatory, Conditional), // PixelAspectRatio
            requirement(Some(0x00280100), Mandatory, Mandatory, Unconditional), // BitsAllocated
            requirement(Some(0x00280101), Mandatory, Mandatory, Unconditional), // BitsStored
            requirement(Some(0x00280102), Mandatory, Mandatory, Unconditional), // HighBit
            requirement(Some(0x00280103), Mandatory, Mandatory, Unconditional), // PixelRepresentation
            requirement(Some(0x7FE00010), Mandatory, Mandatory, Unconditional), // PixelData
        ], ..requirement(Some(0x20200110), Mandatory, Mandatory, Unconditional) },
        requirement(Some(0x20200020), Optional, Mandatory, Unconditional), // Polarity
        requirement(Some(0x20100060), Optional, Optional, Unconditional), // MagnificationType
        requirement(Some(0x20100080), Optional, Optional, Unconditional), // SmoothingType
        requirement(Some(0x20100120), Optional, Optional, Unconditional), // MinDensity
        requirement(Some(0x20100130), Optional, Optional, Unconditional), // MaxDensity
        requirement(Some(0x20100150), Optional, Optional, Unconditional), // ConfigurationInformation
        requirement(Some(0x20200030), Optional, Optional, Unconditional), // RequestedImageSize
        requirement(Some(0x20200040), Optional, Optional, Unconditional), // RequestedDecimateCropBehavior
        Requirement { items: &[ // ReferencedPresentationLUTSequence
            requirement(Some(0x00081150), Optional, Optional, Unconditional), // ReferencedSOPClassUID
            requirement(Some(0x00081155), Optional, Optional, Unconditional), // ReferencedSOPInstanceUID
        ], ..requirement(Some(0x20500500), Optional, Optional, Unconditional) },
    ] },
    Table { sop_class: uids::DISPLAY_SYSTEM, operation: Operation::Get, source: "PS3.4 Table EE.2.2.1-2", requirements: &[
        requirement(Some(0x00080005), NotUsed, Type1C, Conditional), // SpecificCharacterSet
        requirement(Some(0x00080070), Type3, Type1, Unconditional), // Manufacturer
        requirement(Some(0x00080080), Type3, Type1, Unconditional), // InstitutionName
        requirement(Some(0x00080081), Type3, Type1, Unconditional), // InstitutionAddress
        requirement(Some(0x00181000), Type3, Type1, Unconditional), // DeviceSerialNumber
        requirement(Some(0x00081010), Type3, Type2, Unconditional), // StationName
        requirement(Some(0x00081040), Type3, Type2, Unconditional), // InstitutionalDepartmentName
        requirement(Some(0x00081041), Type3, Type3, Unconditional), // InstitutionalDepartmentTypeCodeSequence
        requirement(Some(0x00081090), Type3, Type1, Unconditional), // ManufacturerModelName
        Requirement { items: &[ // EquipmentAdministratorSequence
            requirement(Some(0x0040A123), NotUsed, Type2, Unconditional), // PersonName
            Requirement { items: MACRO_CC_2_5_2A_N_GET, ..requirement(Some(0x00401101), NotUsed, Type1, Unconditional) }, // PersonIdentificationCodeSequence
            requirement(Some(0x00401102), NotUsed, Type3, Unconditional), // PersonAddress
            requirement(Some(0x00401103), NotUsed, Type3, Unconditional), // PersonTelephoneNumbers
            requirement(Some(0x00080080), NotUsed, Type1C, On(&[0x00080082])), // InstitutionName
            requirement(Some(0x00080081), NotUsed, Type3, Unconditional), // InstitutionAddress
            Requirement { items: MACRO_CC_2_5_2A_N_GET, ..requirement(Some(0x00080082), NotUsed, Type1C, On(&[0x00080080])) }, // InstitutionCodeSequence
        ], ..requirement(Some(0x00287000), Type3, Type2, Unconditional) },
        requirement(Some(0x00287001), Type3, Type1, Unconditional), // NumberOfDisplaySubsystems
        Requirement { items: &[ // DisplaySubsystemSequence
            requirement(Some(0x00287003), NotUsed, Type1, Unconditional), // DisplaySubsystemID
            requirement(Some(0x00287004), NotUsed, Type2, Unconditional), // DisplaySubsystemName
            requirement(Some(0x00287005), NotUsed, Type2, Unconditional), // DisplaySubsystemDescription
            Requirement { items: MACRO_CC_2_5_2A_N_GET, ..requirement(Some(0x00287022), NotUsed, Type2, Unconditional) }, // DisplayDeviceTypeCodeSequence
            requirement(Some(0x00080070), NotUsed, Type2, Unconditional), // Manufacturer
            requirement(Some(0x00181000), NotUsed, Type2, Unconditional), // DeviceSerialNumber
            requirement(Some(0x00081090), NotUsed, Type2, Unconditional), // ManufacturerModelName
            requirement(Some(0x00287006), NotUsed, Type1, Unconditional), // SystemStatus
            requirement(Some(0x00287007), NotUsed, Type2, Unconditional), // SystemStatusComment
            Requirement { items: &[ // DisplaySubsystemConfigurationSequence
                requirement(Some(0x0028700B), NotUsed, Type1, Unconditional), // ConfigurationID
                requirement(Some(0x0028700C), NotUsed, Type2, Unconditional), // ConfigurationName
                requirement(Some(0x0028700D), NotUsed, Type2, Unconditional), // ConfigurationDescription
                requirement(Some(0x0028700E), NotUsed, Type2, Unconditional), // ReferencedTargetLuminanceCharacteristicsID
            ], ..requirement(Some(0x0028700A), NotUsed, Type2, Unconditional) },
            requirement(Some(0x00287002), NotUsed, Type2, Unconditional), // CurrentConfigurationID
            Requirement { items: &[ // MeasurementEquipmentSequence
                requirement(Some(0x00287013), NotUsed, Type1, Unconditional), // MeasurementFunctions
                requirement(Some(0x00287026), NotUsed, Type1, Unconditional), // MeasuredCharacteristics
                requirement(Some(0x00287014), NotUsed, Type1, Unconditional), // MeasurementEquipmentType
                requirement(Some(0x00080070), NotUsed, Type1, Unconditional), // Manufacturer
                requirement(Some(0x00081090), NotUsed, Type1, Unconditional), // ManufacturerModelName
                requirement(Some(0x00181000), NotUsed, Type1, Unconditional), // DeviceSerialNumber
                requirement(Some(0x00181202), NotUsed, Type2, Unconditional), // DateTimeOfLastCalibration
            ], ..requirement(Some(0x00287012), NotUsed, Type2, Unconditional) },
        ], ..requirement(Some(0x00287023), Type3, Type1, Unconditional) },
        Requirement { items: &[ // TargetLuminanceCharacteristicsSequence
            requirement(Some(0x00287009), NotUsed, Type1, Unconditional), // LuminanceCharacteristicsID
            requirement(Some(0x00287019), NotUsed, Type1, Unconditional), // DisplayFunctionType
            requirement(Some(0x0028701D), NotUsed, Type1, Unconditional), // TargetMinimumLuminance
            requirement(Some(0x0028701E), NotUsed, Type1, Unconditional), // TargetMaximumLuminance
            requirement(Some(0x0028701A), NotUsed, Type1C, On(&[0x00287019])), // GammaValue
            requirement(Some(0x0028701B), NotUsed, Type1C, On(&[0x00287019])), // NumberOfLuminancePoints
            Requirement { items: &[ // LuminanceResponseSequence
                requirement(Some(0x00287017), NotUsed, Type1, Unconditional), // DDLValue
                requirement(Some(0x0028701F), NotUsed, Type1, Unconditional), // LuminanceValue
            ], ..requirement(Some(0x0028701C), NotUsed, Type1C, On(&[0x00287019])) },
            requirement(Some(0x00287020), NotUsed, Type1C, On(&[0x00287019])), // LuminanceResponseDescription
            requirement(Some(0x00287018), NotUsed, Type3, Unconditional), // CIExyWhitePoint
            requirement(Some(0x20100160), NotUsed, Type3, Unconditional), // ReflectedAmbientLight
            requirement(Some(0x00287025), NotUsed, Type1C, On(&[0x20100160])), // AmbientLightValueSource
        ], ..requirement(Some(0x00287008), Type2, Type1, Unconditional) },
        Requirement { items: &[ // QAResultsSequence
            requirement(Some(0x00287003), NotUsed, Type1, Unconditional), // DisplaySubsystemID
            Requirement { items: &[ // DisplaySubsystemQAResultsSequence
                requirement(Some(0x0028700B), NotUsed, Type1, Unconditional), // ConfigurationID
                Requirement { items: &[ // ConfigurationQAResultsSequence
                    Requirement { items: &[ // DisplayCalibrationResultSequence
                        requirement(Some(0x00404050), NotUsed, Type1, Unconditional), // PerformedProcedureStepStartDateTime
                        requirement(Some(0x00404051), NotUsed, Type1, Unconditional), // PerformedProcedureStepEndDateTime
                        Requirement { items: &[ // ActualHumanPerformersSequence
                            Requirement { items: MACRO_CC_2_5_2A_N_GET, ..requirement(Some(0x00404009), NotUsed, Type1C, On(&[0x00404037])) }, // HumanPerformerCodeSequence
                            requirement(Some(0x00404037), NotUsed, Type1C, On(&[0x00404009])), // HumanPerformerName
                            requirement(Some(0x00404036), NotUsed, Type2, Unconditional), // HumanPerformerOrganization
                        ], ..requirement(Some(0x00404035), Type3, Type2, Unconditional) },
                        Requirement { items: &[ // MeasurementEquipmentSequence
                            requirement(Some(0x00287013), NotUsed, Type1, Unconditional), // MeasurementFunctions
                            requirement(Some(0x00287026), NotUsed, Type1, Unconditional), // MeasuredCharacteristics
                            requirement(Some(0x00287014), NotUsed, Type1, Unconditional), // MeasurementEquipmentType
                            requirement(Some(0x00080070), NotUsed, Type1, Unconditional), // Manufacturer
                            requirement(Some(0x00081090), NotUsed, Type1, Unconditional), // ManufacturerModelName
                            requirement(Some(0x00181000), NotUsed, Type2, Unconditional), // DeviceSerialNumber
                            requirement(Some(0x00181202), NotUsed, Type2, Unconditional), // DateTimeOfLastCalibration
                        ], ..requirement(Some(0x00287012), Type3, Type2, Unconditional) },
                        requirement(Some(0x00287009), NotUsed, Type1, Unconditional), // LuminanceCharacteristicsID
                    ], ..requirement(Some(0x00287016), NotUsed, Type2, Unconditional) },
                    Requirement { items: &[ // VisualEvaluationResultSequence
                        requirement(Some(0x00404050), NotUsed, Type1, Unconditional), // PerformedProcedureStepStartDateTime
                        requirement(Some(0x00404051), NotUsed, Type1, Unconditional), // PerformedProcedureStepEndDateTime
                        Requirement { items: &[ // ActualHumanPerformersSequence
                            Requirement { items: MACRO_CC_2_5_2A_N_GET, ..requirement(Some(0x00404009), NotUsed, Type1C, On(&[0x00404037])) }, // HumanPerformerCodeSequence
                            requirement(Some(0x00404037), NotUsed, Type1C, On(&[0x00404009])), // HumanPerformerName
                            requirement(Some(0x00404036), NotUsed, Type2, Unconditional), // HumanPerformerOrganization
                        ], ..requirement(Some(0x00404035), Type3, Type2, Unconditional) },
                        Requirement { items: &[ // MeasurementEquipmentSequence
                            requirement(Some(0x00287013), NotUsed, Type1, Unconditional), // MeasurementFunctions
                            requirement(Some(0x00287026), NotUsed, Type1, Unconditional), // MeasuredCharacteristics
                            requirement(Some(0x00287014), NotUsed, Type1, Unconditional), // MeasurementEquipmentType
                            requirement(Some(0x00080070), NotUsed, Type1, Unconditional), // Manufacturer
                            requirement(Some(0x00081090), NotUsed, Type1, Unconditional), // ManufacturerModelName
                            requirement(Some(0x00181000), NotUsed, Type2, Unconditional), // DeviceSerialNumber
                            requirement(Some(0x00181202), NotUsed, Type2, Unconditional), // DateTimeOfLastCalibration
                        ], ..requirement(Some(0x00287012), Type3, Type2, Unconditional) },
                        Requirement { items: &[ // VisualEvaluationTestSequence
                            requirement(Some(0x00287029), NotUsed, Type1, Unconditional), // TestResult
                            requirement(Some(0x0028702A), NotUsed, Type3, Unconditional), // TestResultComment
                            Requirement { items: MACRO_CC_2_5_2A_N_GET, ..requirement(Some(0x0028702C), NotUsed, Type3, Unconditional) }, // TestPatternCodeSequence
                            Requirement { items: &[ // ReferencedImageSequence
                                requirement(Some(0x00081150), NotUsed, Type1, Unconditional), // ReferencedSOPClassUID
                                requirement(Some(0x00081155), NotUsed, Type1, Unconditional), // ReferencedSOPInstanceUID
                                requirement(Some(0x00081160), NotUsed, Type1C, On(&[0x0062000B])), // ReferencedFrameNumber
                                requirement(Some(0x0062000B), NotUsed, Type1C, On(&[0x00081160])), // ReferencedSegmentNumber
                                requirement(Some(0x0028702B), NotUsed, Type3, Unconditional), // TestImageValidation
                            ], ..requirement(Some(0x00081140), NotUsed, Type1C, On(&[0x0028702C])) },
                        ], ..requirement(Some(0x00287028), NotUsed, Type1, Unconditional) },
                        Requirement { items: MACRO_CC_2_5_2A_N_GET, ..requirement(Some(0x0028702E), NotUsed, Type1, Unconditional) }, // VisualEvaluationMethodCodeSequence
                    ], ..requirement(Some(0x00287015), NotUsed, Type2, Unconditional) },
                    Requirement { items: &[ // LuminanceUniformityResultSequence
                        requirement(Some(0x00404050), NotUsed, Type1, Unconditional), // PerformedProcedureStepStartDateTime
                        requirement(Some(0x00404051), NotUsed, Type1, Unconditional), // PerformedProcedureStepEndDateTime
                        Requirement { items: &[ // ActualHumanPerformersSequence
                            Requirement { items: MACRO_CC_2_5_2A_N_GET, ..requirement(Some(0x00404009), NotUsed, Type1C, On(&[0x00404037])) }, // HumanPerformerCodeSequence
                            requirement(Some(0x00404037), NotUsed, Type1C, On(&[0x00404009])), // HumanPerformerName
                            requirement(Some(0x00404036), NotUsed, Type2, Unconditional), // HumanPerformerOrganization
                        ], ..requirement(Some(0x00404035), Type3, Type2, Unconditional) },
                        Requirement { items: &[ // MeasurementEquipmentSequence
                            requirement(Some(0x00287013), NotUsed, Type1, Unconditional), // MeasurementFunctions
                            requirement(Some(0x00287026), NotUsed, Type1, Unconditional), // MeasuredCharacteristics
                            requirement(Some(0x00287014), NotUsed, Type1, Unconditional), // MeasurementEquipmentType
                            requirement(Some(0x00080070), NotUsed, Type1, Unconditional), // Manufacturer
                            requirement(Some(0x00081090), NotUsed, Type1, Unconditional), // ManufacturerModelName
                            requirement(Some(0x00181000), NotUsed, Type2, Unconditional), // DeviceSerialNumber
                            requirement(Some(0x00181202), NotUsed, Type2, Unconditional), // DateTimeOfLastCalibration
                        ], ..requirement(Some(0x00287012), Type3, Type2, Unconditional) },
                        requirement(Some(0x0028701B), NotUsed, Type1, Unconditional), // NumberOfLuminancePoints
                        Requirement { items: MACRO_CC_2_5_2A_N_GET, ..requirement(Some(0x0028702D), NotUsed, Type1, Unconditional) }, // MeasurementPatternCodeSequence
                        requirement(Some(0x00287017), NotUsed, Type1, Unconditional), // DDLValue
                        requirement(Some(0x00287021), NotUsed, Type1, Unconditional), // WhitePointFlag
                        Requirement { items: &[ // LuminanceResponseSequence
                            requirement(Some(0x0028701F), NotUsed, Type1, Unconditional), // LuminanceValue
                            requirement(Some(0x00287018), NotUsed, Type1C, On(&[0x00287021])), // CIExyWhitePoint
                        ], ..requirement(Some(0x0028701C), NotUsed, Type1, Unconditional) },
                        requirement(Some(0x20100160), NotUsed, Type3, Unconditional), // ReflectedAmbientLight
                        requirement(Some(0x00287025), NotUsed, Type1C, On(&[0x20100160])), // AmbientLightValueSource
                    ], ..requirement(Some(0x00287027), NotUsed, Type2, Unconditional) },
                    Requirement { items: &[ // LuminanceResultSequence
                        requirement(Some(0x00404050), NotUsed, Type1, Unconditional), // PerformedProcedureStepStartDateTime
                        requirement(Some(0x00404051), NotUsed, Type1, Unconditional), // PerformedProcedureStepEndDateTime
                        Requirement { items: &[ // ActualHumanPerformersSequence
                            Requirement { items: MACRO_CC_2_5_2A_N_GET, ..requirement(Some(0x00404009), NotUsed, Type1C, On(&[0x00404037])) }, // HumanPerformerCodeSequence
                            requirement(Some(0x00404037), NotUsed, Type1C, On(&[0x00404009])), // HumanPerformerName
                            requirement(Some(0x00404036), NotUsed, Type2, Unconditional), // HumanPerformerOrganization
                        ], ..requirement(Some(0x00404035), Type3, Type2, Unconditional) },
                        Requirement { items: &[ // MeasurementEquipmentSequence
                            requirement(Some(0x00287013), NotUsed, Type1, Unconditional), // MeasurementFunctions
                            requirement(Some(0x00287026), NotUsed, Type1, Unconditional), // MeasuredCharacteristics
                            requirement(Some(0x00287014), NotUsed, Type1, Unconditional), // MeasurementEquipmentType
                            requirement(Some(0x00080070), NotUsed, Type1, Unconditional), // Manufacturer
                            requirement(Some(0x00081090), NotUsed, Type1, Unconditional), // ManufacturerModelName
                            requirement(Some(0x00181000), NotUsed, Type2, Unconditional), // DeviceSerialNumber
                            requirement(Some(0x00181202), NotUsed, Type2, Unconditional), // DateTimeOfLastCalibration
                        ], ..requirement(Some(0x00287012), Type3, Type2, Unconditional) },
                        requirement(Some(0x0028701B), NotUsed, Type1, Unconditional), // NumberOfLuminancePoints
                        Requirement { items: &[ // LuminanceResponseSequence
                            requirement(Some(0x00287017), NotUsed, Type1, Unconditional), // DDLValue
                            requirement(Some(0x0028701F), NotUsed, Type1, Unconditional), // LuminanceValue
                            requirement(Some(0x00287018), NotUsed, Type3, Unconditional), // CIExyWhitePoint
                        ], ..requirement(Some(0x0028701C), NotUsed, Type1, Unconditional) },
                        requirement(Some(0x20100160), NotUsed, Type3, Unconditional), // ReflectedAmbientLight
                        requirement(Some(0x00287025), NotUsed, Type1C, On(&[0x20100160])), // AmbientLightValueSource
                    ], ..requirement(Some(0x00287024), NotUsed, Type2, Unconditional) },
                ], ..requirement(Some(0x00287011), NotUsed, Type2, Unconditional) },
            ], ..requirement(Some(0x00287010), NotUsed, Type2, Unconditional) },
        ], ..requirement(Some(0x0028700F), Type3, Type1, Unconditional) },
    ] },
    Table { sop_class: uids::INSTANCE_AVAILABILITY_NOTIFICATION, operation: Operation::Create, source: "PS3.4 Table R.3.2-1", requirements: &[
        requirement(Some(0x00080005), Type1C, Type1C, Conditional), // SpecificCharacterSet
        requirement(None, Type3, Type3, Unconditional), // all other attributes
        Requirement { items: &[ // ReferencedPerformedProcedureStepSequence
            requirement(Some(0x00081150), Type1, Type1, Unconditional), // ReferencedSOPClassUID
            requirement(Some(0x00081155), Type1, Type1, Unconditional), // ReferencedSOPInstanceUID
            Requirement { items: MACRO_8_1A, ..requirement(Some(0x00404019), Type2, Type2, Unconditional) }, // PerformedWorkitemCodeSequence
        ], ..requirement(Some(0x00081111), Type2, Type2, Unconditional) },
        requirement(Some(0x0020000D), Type1, Type1, Unconditional), // StudyInstanceUID
        Requirement { items: &[ // ReferencedSeriesSequence
            requirement(Some(0x0020000E), Type1, Type1, Unconditional), // SeriesInstanceUID
            Requirement { items: &[ // ReferencedSOPSequence
                requirement(Some(0x00081150), Type1, Type1, Unconditional), // ReferencedSOPClassUID
                requirement(Some(0x00081155), Type1, Type1, Unconditional), // ReferencedSOPInstanceUID
                requirement(Some(0x00080056), Type1, Type1, Unconditional), // InstanceAvailability
                requirement(Some(0x00080054), Type1, Type1, Unconditional), // RetrieveAETitle
                requirement(Some(0x0040E011), Type3, Type3, Unconditional), // RetrieveLocationUID
                requirement(Some(0x0040E010), Type3, Type3, Unconditional), // RetrieveURI
                requirement(Some(0x00081190), Type3, Type3, Unconditional), // RetrieveURL
                requirement(Some(0x00880130), Type3, Type3, Unconditional), // StorageMediaFileSetID
                requirement(Some(0x00880140), Type3, Type3, Unconditional), // StorageMediaFileSetUID
            ], ..requirement(Some(0x00081199), Type1, Type1, Unconditional) },
        ], ..requirement(Some(0x00081115), Type1, Type1, Unconditional) },
    ] },
    Table { sop_class: uids::INVENTORY_CREATION, operation: Operation::Action(11), source: "PS3.4 Table KK.2-1", requirements: &[
        requirement(Some(0x00081195), Type1, Type1, Unconditional), // TransactionUID
        Requirement { items: &[ // ScopeOfInventorySequence
            requirement(Some(0x0008040F), Type1C, Type1C, Conditional), // ExtendedMatchingMechanisms
            requirement(Some(0x00080005), Type1C, Type1C, Conditional), // SpecificCharacterSet
            requirement(Some(0x00080201), Type1C, Type1C, Conditional), // TimezoneOffsetFromUTC
            requirement(Some(0x00080410), Type1C, Type1C, Conditional), // RangeMatchingSequence
            requirement(Some(0x00080411), Type1C, Type1C, Conditional), // ListOfUIDMatchingSequence
            requirement(Some(0x00080412), Type1C, Type1C, Conditional), // EmptyValueMatchingSequence
            requirement(Some(0x00080413), Type1C, Type1C, Conditional), // GeneralMatchingSequence
        ], ..requirement(Some(0x00080400), Type2, Type2, Unconditional) },
        requirement(Some(0x00080401), Type3, Type1, Unconditional), // InventoryPurpose
        requirement(Some(0x00080403), Type1, Type1, Unconditional), // InventoryLevel
        requirement(Some(0x00080414), Type3, Type1, Unconditional), // RequestedStatusInterval
    ] },
    Table { sop_class: uids::INVENTORY_CREATION, operation: Operation::Action(12), source: "PS3.4 Table KK.2-1", requirements: &[
        requirement(Some(0x00081195), Type1, Type1, Unconditional), // TransactionUID
        requirement(Some(0x00080414), Type3, Type1, Unconditional), // RequestedStatusInterval
    ] },
    Table { sop_class: uids::INVENTORY_CREATION, operation: Operation::Action(13), source: "PS3.4 Table KK.2-1", requirements: &[
        requirement(Some(0x00081195), Type1, Type1, Unconditional), // TransactionUID
        requirement(Some(0x00080415), Type1, Type1, Unconditional), // RetainInstances
    ] },
    Table { sop_class: uids::INVENTORY_CREATION, operation: Operation::Action(14), source: "PS3.4 Table KK.2-1", requirements: &[
        requirement(Some(0x00081195), Type1, Type1, Unconditional), // TransactionUID
    ] },
    Table { sop_class: uids::INVENTORY_CREATION, operation: Operation::Action(15), source: "PS3.4 Table KK.2-1", requirements: &[
        requirement(Some(0x00081195), Type1, Type1, Unconditional), // TransactionUID
    ] },
    Table { sop_class: uids::INVENTORY_CREATION, operation: Operation::EventReport(11), source: "PS3.4 Table KK.2-2", requirements: &[
        requirement(Some(0x00081195), Type1, Type1, Unconditional), // TransactionUID
        requirement(Some(0x00080417), NotUsed, Type1, Unconditional), // TransactionStatus
        requirement(Some(0x00080418), Type3, Type3, Unconditional), // TransactionStatusComment
        requirement(Some(0x00081150), Type1, Type1, Unconditional), // ReferencedSOPClassUID
        requirement(Some(0x00081155), Type1, Type1, Unconditional), // ReferencedSOPInstanceUID
        requirement(Some(0x00080054), Type3, Type1C, Conditional), // RetrieveAETitle
        requirement(Some(0x00081190), Type3, Type1C, Conditional), // RetrieveURL
        requirement(Some(0x00080409), Type3, Type3, Unconditional), // FileAccessURI
        requirement(Some(0x00080407), Type3, Type1C, Conditional), // StoredInstanceBaseURI
        requirement(Some(0x0008040A), Type3, Type1C, Conditional), // ContainerFileType
        requirement(Some(0x0008040B), Type3, Type1C, Conditional), // FilenameInContainer
        requirement(Some(0x0008040C), Type3, Type1C, Conditional), // FileOffsetInContainer
        requirement(Some(0x0008040D), Type3, Type1C, Conditional), // FileLengthInContainer
        requirement(Some(0x0008040E), Type3, Type1C, Conditional), // StoredInstanceTransferSyntaxUID
        requirement(Some(0x04000015), NotUsed, Type3, Unconditional), // MACAlgorithm
        requirement(Some(0x04000404), NotUsed, Type3, Unconditional), // MAC
        requirement(Some(0x00080416), NotUsed, Type3, Unconditional), // ExpirationDateTime
        requirement(Some(0x00080428), NotUsed, Type1, Unconditional), // TotalNumberOfStudyRecords
    ] },
    Table { sop_class: uids::INVENTORY_CREATION, operation: Operation::EventReport(12), source: "PS3.4 Table KK.2-2", requirements: &[
        requirement(Some(0x00081195), Type1, Type1, Unconditional), // TransactionUID
        requirement(Some(0x00080417), NotUsed, Type1, Unconditional), // TransactionStatus
        requirement(Some(0x00080418), Type3, Type3, Unconditional), // TransactionStatusComment
        requirement(Some(0x00080428), NotUsed, Type1, Unconditional), // TotalNumberOfStudyRecords
    ] },
    Table { sop_class: uids::INVENTORY_CREATION, operation: Operation::EventReport(13), source: "PS3.4 Table KK.2-2", requirements: &[
        requirement(Some(0x00081195), Type1, Type1, Unconditional), // TransactionUID
        requirement(Some(0x00080417), NotUsed, Type1, Unconditional), // TransactionStatus
        requirement(Some(0x00080418), Type3, Type3, Unconditional), // TransactionStatusComment
    ] },
    Table { sop_class: uids::MEDIA_CREATION_MANAGEMENT, operation: Operation::Action(1), source: "PS3.4 Table S.3.2.2.1-1", requirements: &[
        requirement(Some(0x20000010), Type3, Type1, Unconditional), // NumberOfCopies
        requirement(Some(0x22000020), Type3, Type3, Unconditional), // RequestPriority
    ] },
    Table { sop_class: uids::MEDIA_CREATION_MANAGEMENT, operation: Operation::Action(2), source: "PS3.4 Table S.3.2.3.1-1", requirements: &[
    ] },
    Table { sop_class: uids::MEDIA_CREATION_MANAGEMENT, operation: Operation::Create, source: "PS3.4 Table S.3.2.1.1-1", requirements: &[
        requirement(Some(0x00080005), Type1C, Type1C, Conditional), // SpecificCharacterSet
        requirement(Some(0x00880130), Type3, Type3, Unconditional), // StorageMediaFileSetID
        requirement(Some(0x00880140), Type3, Type3, Unconditional), // StorageMediaFileSetUID
        requirement(Some(0x22000001), Type3, Type1C, Unconditional), // LabelUsingInformationExtractedFromInstances
        requirement(Some(0x22000002), Type3, Type1C, Unconditional), // LabelText
        requirement(Some(0x22000003), Type3, Type1C, Unconditional), // LabelStyleSelection
        requirement(Some(0x22000005), Type3, Type3, Unconditional), // BarcodeValue
        requirement(Some(0x22000006), Type3, Type3, Unconditional), // BarcodeSymbology
        requirement(Some(0x22000004), Type3, Type3, Unconditional), // MediaDisposition
        requirement(Some(0x22000007), Type3, Type1C, Unconditional), // AllowMediaSplitting
        requirement(Some(0x2200000F), Type3, Type1C, Unconditional), // AllowLossyCompression
        requirement(Some(0x22000008), Type3, Type1C, Unconditional), // IncludeNonDICOMObjects
        requirement(Some(0x22000009), Type3, Type1C, Unconditional), // IncludeDisplayApplication
        requirement(Some(0x2200000A), Type3, Type3, Unconditional), // PreserveCompositeInstancesAfterMediaCreation
        Requirement { items: &[ // ReferencedSOPSequence
            requirement(Some(0x00081150), Type1, Type1, Unconditional), // ReferencedSOPClassUID
            requirement(Some(0x00081155), Type1, Type1, Unconditional), // ReferencedSOPInstanceUID
            requirement(Some(0x2200000C), Type3, Type1, Unconditional), // RequestedMediaApplicationProfile
            requirement(Some(0x00880200), Type3, Type1C, Unconditional), // IconImageSequence
        ], ..requirement(Some(0x00081199), Type1, Type1, Unconditional) },
    ] },
    Table { sop_class: uids::MEDIA_CREATION_MANAGEMENT, operation: Operation::Get, source: "PS3.4 Table S.3.2.4.1-1", requirements: &[
        requirement(Some(0x00080005), Type3, Type1C, Conditional), // SpecificCharacterSet
        requirement(Some(0x21000020), Type3, Type1, Unconditional), // ExecutionStatus
        requirement(Some(0x21000030), Type3, Type1, Unconditional), // ExecutionStatusInfo
        requirement(Some(0x2200000B), Type3, Type1, Unconditional), // TotalNumberOfPiecesOfMediaCreated
        requirement(Some(0x00081198), Type3, Type2, Unconditional), // FailedSOPSequence
        requirement(Some(0x2200000D), Type3, Type2, Unconditional), // ReferencedStorageMediaSequence
        requirement(None, Type3, Type3, Unconditional), // all other attributes
    ] },
    Table { sop_class: uids::MODALITY_PERFORMED_PROCEDURE_STEP, operation: Operation::Create, source: "PS3.4 Table F.7.2-1", requirements: &[
        requirement(Some(0x00080005), Type1C, Type1C, Conditional), // SpecificCharacterSet
        Requirement { items: &[ // ScheduledStepAttributesSequence
            requirement(Some(0x0020000D), Type1, Type1, Unconditional), // StudyInstanceUID
            Requirement { items: &[ // ReferencedStudySequence
                requirement(Some(0x00081150), Type1, Type1, Unconditional), // ReferencedSOPClassUID
                requirement(Some(0x00081155), Type1, Type1, Unconditional), // ReferencedSOPInstanceUID
            ], ..requirement(Some(0x00081110), Type2, Type2, Unconditional) },
            requirement(Some(0x00080050), Type2, Type2, Unconditional), // AccessionNumber
            Requirement { items: &[ // IssuerOfAccessionNumberSequence
                requirement(Some(0x00400031), Type1C, Type1C, On(&[0x00400032])), // LocalNamespaceEntityID
                requirement(Some(0x00400032), Type1C, Type1C, On(&[0x00400031])), // UniversalEntityID
                requirement(Some(0x00400033), Type1C, Type1C, On(&[0x00400032])), // UniversalEntityIDType
            ], ..requirement(Some(0x00080051), Type3, Type3, Unconditional) },
            requirement(Some(0x00402016), Type3, Type3, Unconditional), // PlacerOrderNumberImagingServiceRequest
            Requirement { items: &[ // OrderPlacerIdentifierSequence
                requirement(Some(0x00400031), Type1C, Type1C, On(&[0x00400032])), // LocalNamespaceEntityID
                requirement(Some(0x00400032), Type1C, Type1C, On(&[0x00400031])), // UniversalEntityID
                requirement(Some(0x00400033), Type1C, Type1C, On(&[0x00400032])), // UniversalEntityIDType
            ], ..requirement(Some(0x00400026), Type3, Type3, Unconditional) },
            requirement(Some(0x00402017), Type3, Type3, Unconditional), // FillerOrderNumberImagingServiceRequest
            Requirement { items: &[ // OrderFillerIdentifierSequence
                requirement(Some(0x00400031), Type1C, Type1C, On(&[0x00400032])), // LocalNamespaceEntityID
                requirement(Some(0x00400032), Type1C, Type1C, On(&[0x00400031])), // UniversalEntityID
                requirement(Some(0x00400033), Type1C, Type1C, On(&[0x00400032])), // UniversalEntityIDType
            ], ..requirement(Some(0x00400027), Type3, Type3, Unconditional) },
            requirement(Some(0x00401001), Type2, Type2, Unconditional), // RequestedProcedureID
            Requirement { items: MACRO_F_7_2_1A_N_CREATE, ..requirement(Some(0x00321064), Type3, Type3, Unconditional) }, // RequestedProcedureCodeSequence
            requirement(Some(0x00321060), Type2, Type2, Unconditional), // RequestedProcedureDescription
            requirement(Some(0x00400009), Type2, Type2, Unconditional), // ScheduledProcedureStepID
            requirement(Some(0x00400007), Type2, Type2, Unconditional), // ScheduledProcedureStepDescription
            Requirement { items: MACRO_F_7_2_1A_N_CREATE, ..requirement(Some(0x00400008), Type2, Type2, Unconditional) }, // ScheduledProtocolCodeSequence
        ], ..requirement(Some(0x00400270), Type1, Type1, Unconditional) },
        requirement(Some(0x00100010), Type2, Type2, Unconditional), // PatientName
        requirement(Some(0x00100020), Type2, Type2, Unconditional), // PatientID
        requirement(Some(0x00100021), Type3, Type3, Unconditional), // IssuerOfPatientID
        Requirement { items: &[ // IssuerOfPatientIDQualifiersSequence
            requirement(Some(0x00400032), Type3, Type3, Unconditional), // UniversalEntityID
            requirement(Some(0x00400033), Type1C, Type1C, On(&[0x00400032])), // UniversalEntityIDType
            requirement(None, Type3, Type3, Unconditional), // all other attributes
        ], ..requirement(Some(0x00100024), Type3, Type3, Unconditional) },
        Requirement { items: &[ // OtherPatientIDsSequence
            requirement(Some(0x00100020), Type3, Type3, Unconditional), // PatientID
            requirement(Some(0x00100021), Type3, Type3, Unconditional), // IssuerOfPatientID
            Requirement { items: &[ // IssuerOfPatientIDQualifiersSequence
                requirement(None, Type3, Type3, Unconditional), // all other attributes
            ], ..requirement(Some(0x00100024), Type3, Type3, Unconditional) },
            requirement(Some(0x00100022), Type3, Type3, Unconditional), // TypeOfPatientID
        ], ..requirement(Some(0x00101002), Type3, Type3, Unconditional) },
        requirement(Some(0x00100030), Type2, Type2, Unconditional), // PatientBirthDate
        requirement(Some(0x00100040), Type2, Type2, Unconditional), // PatientSex
        Requirement { items: &[ // ReferencedPatientSequence
            requirement(Some(0x00081150), Type1, Type1, Unconditional), // ReferencedSOPClassUID
            requirement(Some(0x00081155), Type1, Type1, Unconditional), // ReferencedSOPInstanceUID
        ], ..requirement(Some(0x00081120), Type2, Type2, Unconditional) },
        requirement(Some(0x00380010), Type3, Type3, Unconditional), // AdmissionID
        Requirement { items: &[ // IssuerOfAdmissionIDSequence
            requirement(Some(0x00400031), Type1C, Type1C, On(&[0x00400032])), // LocalNamespaceEntityID
            requirement(Some(0x00400032), Type1C, Type1C, On(&[0x00400031])), // UniversalEntityID
            requirement(Some(0x00400033), Type1C, Type1C, On(&[0x00400032])), // UniversalEntityIDType
        ], ..requirement(Some(0x00380014), Type3, Type3, Unconditional) },
        requirement(Some(0x00380060), Type3, Type3, Unconditional), // ServiceEpisodeID
        Requirement { items: &[ // IssuerOfServiceEpisodeIDSequence
            requirement(Some(0x00400031), Type1C, Type1C, On(&[0x00400032])), // LocalNamespaceEntityID
            requirement(Some(0x00400032), Type1C, Type1C, On(&[0x00400031])), // UniversalEntityID
            requirement(Some(0x00400033), Type1C, Type1C, On(&[0x00400032])), // UniversalEntityIDType
        ], ..requirement(Some(0x00380064), Type3, Type3, Unconditional) },
        requirement(Some(0x00380062), Type3, Type3, Unconditional), // ServiceEpisodeDescription
        requirement(Some(0x00400253), Type1, Type1, Unconditional), // PerformedProcedureStepID
        requirement(Some(0x00400241), Type1, Type1, Unconditional), // PerformedStationAETitle
        requirement(Some(0x00400242), Type2, Type2, Unconditional), // PerformedStationName
        requirement(Some(0x00400243), Type2, Type2, Unconditional), // PerformedLocation
        requirement(Some(0x00400244), Type1, Type1, Unconditional), // PerformedProcedureStepStartDate
        requirement(Some(0x00400245), Type1, Type1, Unconditional), // PerformedProcedureStepStartTime
        requirement(Some(0x00400252), Type1, Type1, Unconditional), // PerformedProcedureStepStatus
        requirement(Some(0x00400254), Type2, Type2, Unconditional), // PerformedProcedureStepDescription
        requirement(Some(0x00400255), Type2, Type2, Unconditional), // PerformedProcedureTypeDescription
        Requirement { items: MACRO_F_7_2_1E_N_CREATE, ..requirement(Some(0x00081032), Type2, Type2, Unconditional) }, // ProcedureCodeSequence
        Requirement { items: MACRO_F_7_2_1C_N_CREATE, ..requirement(Some(0x00401012), Type3, Type3, Unconditional) }, // ReasonForPerformedProcedureCodeSequence
        requirement(Some(0x00400250), Type2, Type2, Unconditional), // PerformedProcedureStepEndDate
        requirement(Some(0x00400251), Type2, Type2, Unconditional), // PerformedProcedureStepEndTime
        requirement(Some(0x00400280), Type3, Type3, Unconditional), // CommentsOnThePerformedProcedureStep
        Requirement { items: MACRO_F_7_2_1C_N_CREATE, ..requirement(Some(0x00400281), Type3, Type3, Unconditional) }, // PerformedProcedureStepDiscontinuationReasonCodeSequence
        requirement(Some(0x00080060), Type1, Type1, Unconditional), // Modality
        requirement(Some(0x00200010), Type2, Type2, Unconditional), // StudyID
        Requirement { items: MACRO_F_7_2_1E_N_CREATE, ..requirement(Some(0x00400260), Type2, Type2, Unconditional) }, // PerformedProtocolCodeSequence
        Requirement { items: &[ // PerformedSeriesSequence
            requirement(Some(0x00081050), Type2, Type2, Unconditional), // PerformingPhysicianName
            requirement(Some(0x00181030), Type1, Type1, Unconditional), // ProtocolName
            requirement(Some(0x00081070), Type2, Type2, Unconditional), // OperatorsName
            requirement(Some(0x0020000E), Type1, Type1, Unconditional), // SeriesInstanceUID
            requirement(Some(0x0008103E), Type2, Type2, Unconditional), // SeriesDescription
            requirement(Some(0x00080054), Type2, Type2, Unconditional), // RetrieveAETitle
            requirement(Some(0x0040A494), Type3, Type3, Unconditional), // ArchiveRequested
            Requirement { items: &[ // ReferencedImageSequence
                requirement(Some(0x00081150), Type1, Type1, Unconditional), // ReferencedSOPClassUID
                requirement(Some(0x00081155), Type1, Type1, Unconditional), // ReferencedSOPInstanceUID
                requirement(Some(0x00400512), Type3, Type3, Unconditional), // ContainerIdentifier
                Requirement { items: &[ // SpecimenDescriptionSequence
                    requirement(Some(0x00400551), Type1, Type1, Unconditional), // SpecimenIdentifier
                    requirement(Some(0x00400554), Type1, Type1, Unconditional), // SpecimenUID
                ], ..requirement(Some(0x00400560), Type3, Type3, Unconditional) },
            ], ..requirement(Some(0x00081140), Type2, Type2, Unconditional) },
            Requirement { items: &[ // ReferencedNonImageCompositeSOPInstanceSequence
                requirement(Some(0x00081150), Type1, Type1, Unconditional), // ReferencedSOPClassUID
                requirement(Some(0x00081155), Type1, Type1, Unconditional), // ReferencedSOPInstanceUID
            ], ..requirement(Some(0x00400220), Type2, Type2, Unconditional) },
            requirement(None, Type3, Type3, Unconditional), // all other attributes
        ], ..requirement(Some(0x00400340), Type2, Type2, Unconditional) },
        requirement(None, Type3, Type3, Unconditional), // all other attributes
    ] },
    Table { sop_class: uids::MODALITY_PERFORMED_PROCEDURE_STEP, operation: Operation::Set, source: "PS3.4 Table F.7.2-1", requirements: &[
        requirement(Some(0x00080005), Type1C, Type1C, Conditional), // SpecificCharacterSet
        Requirement { items: &[ // ScheduledStepAttributesSequence
            requirement(Some(0x0020000D), NotAllowed, NotAllowed, Unconditional), // StudyInstanceUID
            Requirement { items: &[ // ReferencedStudySequence
                requirement(Some(0x00081150), NotAllowed, NotAllowed, Unconditional), // ReferencedSOPClassUID
                requirement(Some(0x00081155), NotAllowed, NotAllowed, Unconditional), // ReferencedSOPInstanceUID
            ], ..requirement(Some(0x00081110), NotAllowed, NotAllowed, Unconditional) },
            requirement(Some(0x00080050), NotAllowed, NotAllowed, Unconditional), // AccessionNumber
            Requirement { items: &[ // IssuerOfAccessionNumberSequence
                requirement(Some(0x00400031), NotAllowed, NotAllowed, Unconditional), // LocalNamespaceEntityID
                requirement(Some(0x00400032), NotAllowed, NotAllowed, Unconditional), // UniversalEntityID
                requirement(Some(0x00400033), NotAllowed, NotAllowed, Unconditional), // UniversalEntityIDType
            ], ..requirement(Some(0x00080051), NotAllowed, NotAllowed, Unconditional) },
            requirement(Some(0x00402016), NotAllowed, NotAllowed, Unconditional), // PlacerOrderNumberImagingServiceRequest
            Requirement { items: &[ // OrderPlacerIdentifierSequence
                requirement(Some(0x00400031), NotAllowed, NotAllowed, Unconditional), // LocalNamespaceEntityID
                requirement(Some(0x00400032), NotAllowed, NotAllowed, Unconditional), // UniversalEntityID
                requirement(Some(0x00400033), NotAllowed, NotAllowed, Unconditional), // UniversalEntityIDType
            ], ..requirement(Some(0x00400026), NotAllowed, NotAllowed, Unconditional) },
            requirement(Some(0x00402017), NotAllowed, NotAllowed, Unconditional), // FillerOrderNumberImagingServiceRequest
            Requirement { items: &[ // OrderFillerIdentifierSequence
                requirement(Some(0x00400031), NotAllowed, NotAllowed, Unconditional), // LocalNamespaceEntityID
                requirement(Some(0x00400032), NotAllowed, NotAllowed, Unconditional), // UniversalEntityID
                requirement(Some(0x00400033), NotAllowed, NotAllowed, Unconditional), // UniversalEntityIDType
            ], ..requirement(Some(0x00400027), NotAllowed, NotAllowed, Unconditional) },
            requirement(Some(0x00401001), NotAllowed, NotAllowed, Unconditional), // RequestedProcedureID
            Requirement { items: MACRO_F_7_2_1A_N_SET, ..requirement(Some(0x00321064), NotAllowed, NotAllowed, Unconditional) }, // RequestedProcedureCodeSequence
            requirement(Some(0x00321060), NotAllowed, NotAllowed, Unconditional), // RequestedProcedureDescription
            requirement(Some(0x00400009), NotAllowed, NotAllowed, Unconditional), // ScheduledProcedureStepID
            requirement(Some(0x00400007), NotAllowed, NotAllowed, Unconditional), // ScheduledProcedureStepDescription
            Requirement { items: MACRO_F_7_2_1A_N_SET, ..requirement(Some(0x00400008), NotAllowed, NotAllowed, Unconditional) }, // ScheduledProtocolCodeSequence
        ], ..requirement(Some(0x00400270), NotAllowed, NotAllowed, Unconditional) },
        requirement(Some(0x00100010), NotAllowed, NotAllowed, Unconditional), // PatientName
        requirement(Some(0x00100020), NotAllowed, NotAllowed, Unconditional), // PatientID
        requirement(Some(0x00100021), NotAllowed, NotAllowed, Unconditional), // IssuerOfPatientID
        Requirement { items: &[ // IssuerOfPatientIDQualifiersSequence
            requirement(Some(0x00400032), NotAllowed, NotAllowed, Unconditional), // UniversalEntityID
            requirement(Some(0x00400033), NotAllowed, NotAllowed, Unconditional), // UniversalEntityIDType
            requirement(None, NotAllowed, NotAllowed, Unconditional), // all other attributes
        ], ..requirement(Some(0x00100024), NotAllowed, NotAllowed, Unconditional) },
        Requirement { items: &[ // OtherPatientIDsSequence
            requirement(Some(0x00100020), NotAllowed, NotAllowed, Unconditional), // PatientID
            requirement(Some(0x00100021), NotAllowed, NotAllowed, Unconditional), // IssuerOfPatientID
            Requirement { items: &[ // IssuerOfPatientIDQualifiersSequence
                requirement(None, NotAllowed, NotAllowed, Unconditional), // all other attributes
            ], ..requirement(Some(0x00100024), NotAllowed, NotAllowed, Unconditional) },
            requirement(Some(0x00100022), NotAllowed, NotAllowed, Unconditional), // TypeOfPatientID
        ], ..requirement(Some(0x00101002), NotAllowed, NotAllowed, Unconditional) },
        requirement(Some(0x00100030), NotAllowed, NotAllowed, Unconditional), // PatientBirthDate
        requirement(Some(0x00100040), NotAllowed, NotAllowed, Unconditional), // PatientSex
        Requirement { items: &[ // ReferencedPatientSequence
            requirement(Some(0x00081150), NotAllowed, NotAllowed, Unconditional), // ReferencedSOPClassUID
            requirement(Some(0x00081155), NotAllowed, NotAllowed, Unconditional), // ReferencedSOPInstanceUID
        ], ..requirement(Some(0x00081120), NotAllowed, NotAllowed, Unconditional) },
        requirement(Some(0x00380010), NotAllowed, NotAllowed, Unconditional), // AdmissionID
        Requirement { items: &[ // IssuerOfAdmissionIDSequence
            requirement(Some(0x00400031), NotAllowed, NotAllowed, Unconditional), // LocalNamespaceEntityID
            requirement(Some(0x00400032), NotAllowed, NotAllowed, Unconditional), // UniversalEntityID
            requirement(Some(0x00400033), NotAllowed, NotAllowed, Unconditional), // UniversalEntityIDType
        ], ..requirement(Some(0x00380014), NotAllowed, NotAllowed, Unconditional) },
        requirement(Some(0x00380060), NotAllowed, NotAllowed, Unconditional), // ServiceEpisodeID
        Requirement { items: &[ // IssuerOfServiceEpisodeIDSequence
            requirement(Some(0x00400031), NotAllowed, NotAllowed, Unconditional), // LocalNamespaceEntityID
            requirement(Some(0x00400032), NotAllowed, NotAllowed, Unconditional), // UniversalEntityID
            requirement(Some(0x00400033), NotAllowed, NotAllowed, Unconditional), // UniversalEntityIDType
        ], ..requirement(Some(0x00380064), NotAllowed, NotAllowed, Unconditional) },
        requirement(Some(0x00380062), NotAllowed, NotAllowed, Unconditional), // ServiceEpisodeDescription
        requirement(Some(0x00400253), NotAllowed, NotAllowed, Unconditional), // PerformedProcedureStepID
        requirement(Some(0x00400241), NotAllowed, NotAllowed, Unconditional), // PerformedStationAETitle
        requirement(Some(0x00400242), NotAllowed, NotAllowed, Unconditional), // PerformedStationName
        requirement(Some(0x00400243), NotAllowed, NotAllowed, Unconditional), // PerformedLocation
        requirement(Some(0x00400244), NotAllowed, NotAllowed, Unconditional), // PerformedProcedureStepStartDate
        requirement(Some(0x00400245), NotAllowed, NotAllowed, Unconditional), // PerformedProcedureStepStartTime
        requirement(Some(0x00400252), Type3, Type1, Unconditional), // PerformedProcedureStepStatus
        requirement(Some(0x00400254), Type3, Type2, Unconditional), // PerformedProcedureStepDescription
        requirement(Some(0x00400255), Type3, Type2, Unconditional), // PerformedProcedureTypeDescription
        Requirement { items: MACRO_F_7_2_1E_N_SET, ..requirement(Some(0x00081032), Type3, Type2, Unconditional) }, // ProcedureCodeSequence
        Requirement { items: MACRO_F_7_2_1C_N_SET, ..requirement(Some(0x00401012), Type3, Type3, Unconditional) }, // ReasonForPerformedProcedureCodeSequence
        requirement(Some(0x00400250), Type3, Type1, Unconditional), // PerformedProcedureStepEndDate
        requirement(Some(0x00400251), Type3, Type1, Unconditional), // PerformedProcedureStepEndTime
        requirement(Some(0x00400280), Type3, Type3, Unconditional), // CommentsOnThePerformedProcedureStep
        Requirement { items: MACRO_F_7_2_1C_N_SET, ..requirement(Some(0x00400281), Type3, Type3, Unconditional) }, // PerformedProcedureStepDiscontinuationReasonCodeSequence
        requirement(Some(0x00080060), NotAllowed, NotAllowed, Unconditional), // Modality
        requirement(Some(0x00200010), NotAllowed, NotAllowed, Unconditional), // StudyID
        Requirement { items: MACRO_F_7_2_1E_N_SET, ..requirement(Some(0x00400260), Type3, Type2, Unconditional) }, // PerformedProtocolCodeSequence
        Requirement { items: &[ // PerformedSeriesSequence
            requirement(Some(0x00081050), Type2, Type2, Unconditional), // PerformingPhysicianName
            requirement(Some(0x00181030), Type1, Type1, Unconditional), // ProtocolName
            requirement(Some(0x00081070), Type2, Type2, Unconditional), // OperatorsName
            requirement(Some(0x0020000E), Type1, Type1, Unconditional), // SeriesInstanceUID
            requirement(Some(0x0008103E), Type2, Type2, Unconditional), // SeriesDescription
            requirement(Some(0x00080054), Type2, Type2, Unconditional), // RetrieveAETitle
            requirement(Some(0x0040A494), Type3, Type3, Unconditional), // ArchiveRequested
            Requirement { items: &[ // ReferencedImageSequence
                requirement(Some(0x00081150), Type1, Type1, Unconditional), // ReferencedSOPClassUID
                requirement(Some(0x00081155), Type1, Type1, Unconditional), // ReferencedSOPInstanceUID
                requirement(Some(0x00400512), Type3, Type3, Unconditional), // ContainerIdentifier
                Requirement { items: &[ // SpecimenDescriptionSequence
                    requirement(Some(0x00400551), Type1, Type1, Unconditional), // SpecimenIdentifier
                    requirement(Some(0x00400554), Type1, Type1, Unconditional), // SpecimenUID
                ], ..requirement(Some(0x00400560), Type3, Type3, Unconditional) },
            ], ..requirement(Some(0x00081140), Type2, Type2, Unconditional) },
            Requirement { items: &[ // ReferencedNonImageCompositeSOPInstanceSequence
                requirement(Some(0x00081150), Type1, Type1, Unconditional), // ReferencedSOPClassUID
                requirement(Some(0x00081155), Type1, Type1, Unconditional), // ReferencedSOPInstanceUID
            ], ..requirement(Some(0x00400220), Type2, Type2, Unconditional) },
            requirement(None, Type3, Type3, Unconditional), // all other attributes
        ], ..requirement(Some(0x00400340), Type3, Type1, Unconditional) },
        requirement(None, Type3, Type3, Unconditional), // all other attributes
    ] },
    Table { sop_class: uids::MODALITY_PERFORMED_PROCEDURE_STEP, operation: Operation::Completed, source: "PS3.4 Table F.7.2-1", requirements: &[
        requirement(Some(0x00400250), Type1, Type1, Unconditional), // PerformedProcedureStepEndDate
        requirement(Some(0x00400251), Type1, Type1, Unconditional), // PerformedProcedureStepEndTime
        Requirement { items: &[ // PerformedSeriesSequence
            requirement(Some(0x00081050), Type2, Type2, Unconditional), // PerformingPhysicianName
            requirement(Some(0x00181030), Type1, Type1, Unconditional), // ProtocolName
            requirement(Some(0x00081070), Type2, Type2, Unconditional), // OperatorsName
            requirement(Some(0x0020000E), Type1, Type1, Unconditional), // SeriesInstanceUID
            requirement(Some(0x0008103E), Type2, Type2, Unconditional), // SeriesDescription
            requirement(Some(0x00080054), Type2, Type2, Unconditional), // RetrieveAETitle
            requirement(Some(0x00081140), AsDescribed, AsDescribed, Unconditional), // ReferencedImageSequence
            requirement(Some(0x00400220), AsDescribed, AsDescribed, Unconditional), // ReferencedNonImageCompositeSOPInstanceSequence
        ], ..requirement(Some(0x00400340), Type1, Type1, Unconditional) },
    ] },
    Table { sop_class: uids::MODALITY_PERFORMED_PROCEDURE_STEP, operation: Operation::Discontinued, source: "PS3.4 Table F.7.2-1", requirements: &[
        requirement(Some(0x00400250), Type1, Type1, Unconditional), // PerformedProcedureStepEndDate
        requirement(Some(0x00400251), Type1, Type1, Unconditional), // PerformedProcedureStepEndTime
        Requirement { items: &[ // PerformedSeriesSequence
            requirement(Some(0x00081050), Type2, Type2, Unconditional), // PerformingPhysicianName
            requirement(Some(0x00181030), Type1, Type1, Unconditional), // ProtocolName
            requirement(Some(0x00081070), Type2, Type2, Unconditional), // OperatorsName
            requirement(Some(0x0020000E), Type1, Type1, Unconditional), // SeriesInstanceUID
            requirement(Some(0x0008103E), Type2, Type2, Unconditional), // SeriesDescription
            requirement(Some(0x00080054), Type2, Type2, Unconditional), // RetrieveAETitle
            requirement(Some(0x00081140), AsDescribed, AsDescribed, Unconditional), // ReferencedImageSequence
            requirement(Some(0x00400220), AsDescribed, AsDescribed, Unconditional), // ReferencedNonImageCompositeSOPInstanceSequence
        ], ..requirement(Some(0x00400340), Type1, Type1, Unconditional) },
    ] },
    Table { sop_class: uids::MODALITY_PERFORMED_PROCEDURE_STEP_NOTIFICATION, operation: Operation::EventReport(1), source: "PS3.4 Table F.9.2-1", requirements: &[
    ] },
    Table { sop_class: uids::MODALITY_PERFORMED_PROCEDURE_STEP_NOTIFICATION, operation: Operation::EventReport(2), source: "PS3.4 Table F.9.2-1", requirements: &[
    ] },
    Table { sop_class: uids::MODALITY_PERFORMED_PROCEDURE_STEP_NOTIFICATION, operation: Operation::EventReport(3), source: "PS3.4 Table F.9.2-1", requirements: &[
    ] },
    Table { sop_class: uids::MODALITY_PERFORMED_PROCEDURE_STEP_NOTIFICATION, operation: Operation::EventReport(4), source: "PS3.4 Table F.9.2-1", requirements: &[
    ] },
    Table { sop_class: uids::MODALITY_PERFORMED_PROCEDURE_STEP_NOTIFICATION, operation: Operation::EventReport(5), source: "PS3.4 Table F.9.2-1", requirements: &[
    ] },
    Table { sop_class: uids::MODALITY_PERFORMED_PROCEDURE_STEP_RETRIEVE, operation: Operation::Get, source: "PS3.4 Table F.8.2-1", requirements: &[
        requirement(Some(0x00080005), Type3, Type1C, Conditional), // SpecificCharacterSet
        Requirement { items: &[ // ScheduledStepAttributesSequence
            requirement(Some(0x0020000D), NotUsed, Type1, Unconditional), // StudyInstanceUID
            Requirement { items: &[ // ReferencedStudySequence
                requirement(Some(0x00081150), NotUsed, Type1, Unconditional), // ReferencedSOPClassUID
                requirement(Some(0x00081155), NotUsed, Type1, Unconditional), // ReferencedSOPInstanceUID
            ], ..requirement(Some(0x00081110), NotUsed, Type2, Unconditional) },
            requirement(Some(0x00080050), NotUsed, Type2, Unconditional), // AccessionNumber
            Requirement { items: &[ // IssuerOfAccessionNumberSequence
                requirement(Some(0x00400031), NotUsed, Type3, Unconditional), // LocalNamespaceEntityID
                requirement(Some(0x00400032), NotUsed, Type3, Unconditional), // UniversalEntityID
                requirement(Some(0x00400033), NotUsed, Type3, Unconditional), // UniversalEntityIDType
            ], ..requirement(Some(0x00080051), NotUsed, Type3, Unconditional) },
            requirement(Some(0x00402016), NotUsed, Type3, Unconditional), // PlacerOrderNumberImagingServiceRequest
            Requirement { items: &[ // OrderPlacerIdentifierSequence
                requirement(Some(0x00400031), NotUsed, Type3, Unconditional), // LocalNamespaceEntityID
                requirement(Some(0x00400032), NotUsed, Type3, Unconditional), // UniversalEntityID
                requirement(Some(0x00400033), NotUsed, Type3, Unconditional), // UniversalEntityIDType
            ], ..requirement(Some(0x00400026), NotUsed, Type3, Unconditional) },
            requirement(Some(0x00402017), NotUsed, Type3, Unconditional), // FillerOrderNumberImagingServiceRequest
            Requirement { items: &[ // OrderFillerIdentifierSequence
                requirement(Some(0x00400031), NotUsed, Type3, Unconditional), // LocalNamespaceEntityID
                requirement(Some(0x00400032), NotUsed, Type3, Unconditional), // UniversalEntityID
                requirement(Some(0x00400033), NotUsed, Type3, Unconditional), // UniversalEntityIDType
            ], ..requirement(Some(0x00400027), NotUsed, Type3, Unconditional) },
            Requirement { items: MACRO_8_3A, ..requirement(Some(0x00321064), NotUsed, Type3, Unconditional) }, // RequestedProcedureCodeSequence
            requirement(Some(0x00321060), NotUsed, Type2, Unconditional), // RequestedProcedureDescription
            requirement(Some(0x00401001), NotUsed, Type2, Unconditional), // RequestedProcedureID
            requirement(Some(0x00400009), NotUsed, Type2, Unconditional), // ScheduledProcedureStepID
            requirement(Some(0x00400007), NotUsed, Type2, Unconditional), // ScheduledProcedureStepDescription
            Requirement { items: MACRO_8_5A, ..requirement(Some(0x00400008), NotUsed, Type2, Unconditional) }, // ScheduledProtocolCodeSequence
        ], ..requirement(Some(0x00400270), Type3, Type1, Unconditional) },
        requirement(Some(0x00100010), Type3, Type2, Unconditional), // PatientName
        requirement(Some(0x00100020), Type3, Type2, Unconditional), // PatientID
        requirement(Some(0x00100021), Type3, Type3, Unconditional), // IssuerOfPatientID
        Requirement { items: &[ // IssuerOfPatientIDQualifiersSequence
            requirement(Some(0x00400032), Type3, Type3, Unconditional), // UniversalEntityID
            requirement(Some(0x00400033), Type1C, Type1C, On(&[0x00400032])), // UniversalEntityIDType
            requirement(None, Type3, Type3, Unconditional), // all other attributes
            requirement(Some(0x00100020), Type3, Type3, Unconditional), // PatientID
            requirement(Some(0x00100021), Type3, Type3, Unconditional), // IssuerOfPatientID
            Requirement { items: &[ // IssuerOfPatientIDQualifiersSequence
                requirement(None, Type3, Type3, Unconditional), // all other attributes
            ], ..requirement(Some(0x00100024), Type3, Type3, Unconditional) },
        ], ..requirement(Some(0x00100024), Type3, Type3, Unconditional) },
        requirement(Some(0x00100030), Type3, Type2, Unconditional), // PatientBirthDate
        requirement(Some(0x00100040), Type3, Type2, Unconditional), // PatientSex
        Requirement { items: &[ // ReferencedPatientSequence
            requirement(Some(0x00081150), NotUsed, Type1, Unconditional), // ReferencedSOPClassUID
            requirement(Some(0x00081155), NotUsed, Type1, Unconditional), // ReferencedSOPInstanceUID
        ], ..requirement(Some(0x00081120), Type3, Type2, Unconditional) },
        requirement(Some(0x00380010), Type3, Type3, Unconditional), // AdmissionID
        Requirement { items: &[ // IssuerOfAdmissionIDSequence
            requirement(Some(0x00400031), NotUsed, Type3, Unconditional), // LocalNamespaceEntityID
            requirement(Some(0x00400032), NotUsed, Type3, Unconditional), // UniversalEntityID
            requirement(Some(0x00400033), NotUsed, Type3, Unconditional), // UniversalEntityIDType
        ], ..requirement(Some(0x00380014), Type3, Type3, Unconditional) },
        requirement(Some(0x00380060), Type3, Type3, Unconditional), // ServiceEpisodeID
        Requirement { items: &[ // IssuerOfServiceEpisodeIDSequence
            requirement(Some(0x00400031), NotUsed, Type3, Unconditional), // LocalNamespaceEntityID
            requirement(Some(0x00400032), NotUsed, Type3, Unconditional), // UniversalEntityID
            requirement(Some(0x00400033), NotUsed, Type3, Unconditional), // UniversalEntityIDType
        ], ..requirement(Some(0x00380064), Type3, Type3, Unconditional) },
        requirement(Some(0x00380062), Type3, Type3, Unconditional), // ServiceEpisodeDescription
        requirement(Some(0x00400241), Type3, Type1, Unconditional), // PerformedStationAETitle
        requirement(Some(0x00400242), Type3, Type2, Unconditional), // PerformedStationName
        requirement(Some(0x00400243), Type3, Type2, Unconditional), // PerformedLocation
        requirement(Some(0x00400244), Type3, Type1, Unconditional), // PerformedProcedureStepStartDate
        requirement(Some(0x00400245), Type3, Type1, Unconditional), // PerformedProcedureStepStartTime
        requirement(Some(0x00400253), Type3, Type1, Unconditional), // PerformedProcedureStepID
        requirement(Some(0x00400252), Type3, Type1, Unconditional), // PerformedProcedureStepStatus
        requirement(Some(0x00400250), Type3, Type2, Unconditional), // PerformedProcedureStepEndDate
        requirement(Some(0x00400251), Type3, Type2, Unconditional), // PerformedProcedureStepEndTime
        requirement(Some(0x00400254), Type3, Type2, Unconditional), // PerformedProcedureStepDescription
        requirement(Some(0x00400255), Type3, Type2, Unconditional), // PerformedProcedureTypeDescription
        Requirement { items: MACRO_8_5A, ..requirement(Some(0x00081032), Type3, Type2, Unconditional) }, // ProcedureCodeSequence
        requirement(Some(0x00400280), Type3, Type3, Unconditional), // CommentsOnThePerformedProcedureStep
        Requirement { items: MACRO_8_5A, ..requirement(Some(0x00400281), Type3, Type2, Unconditional) }, // PerformedProcedureStepDiscontinuationReasonCodeSequence
        Requirement { items: &[ // PerformedSeriesSequence
            requirement(Some(0x00081050), NotUsed, Type2, Unconditional), // PerformingPhysicianName
            requirement(Some(0x00181030), NotUsed, Type1, Unconditional), // ProtocolName
            requirement(Some(0x00081070), NotUsed, Type2, Unconditional), // OperatorsName
            requirement(Some(0x0020000E), NotUsed, Type1, Unconditional), // SeriesInstanceUID
            requirement(Some(0x0008103E), NotUsed, Type2, Unconditional), // SeriesDescription
            requirement(Some(0x00080054), NotUsed, Type2, Unconditional), // RetrieveAETitle
            Requirement { items: &[ // ReferencedImageSequence
                requirement(Some(0x00081150), NotUsed, Type1, Unconditional), // ReferencedSOPClassUID
                requirement(Some(0x00081155), NotUsed, Type1, Unconditional), // ReferencedSOPInstanceUID
            ], ..requirement(Some(0x00081140), NotUsed, Type2, Unconditional) },
            Requirement { items: &[ // ReferencedNonImageCompositeSOPInstanceSequence
                requirement(Some(0x00081150), NotUsed, Type1, Unconditional), // ReferencedSOPClassUID
                requirement(Some(0x00081155), NotUsed, Type1, Unconditional), // ReferencedSOPInstanceUID
            ], ..requirement(Some(0x00400220), NotUsed, Type2, Unconditional) },
            requirement(None, NotUsed, Type3, Unconditional), // all other attributes
        ], ..requirement(Some(0x00400340), Type3, Type2, Unconditional) },
        requirement(Some(0x00080060), Type3, Type1, Unconditional), // Modality
        requirement(Some(0x00200010), Type3, Type2, Unconditional), // StudyID
        Requirement { items: MACRO_8_5A, ..requirement(Some(0x00400260), Type3, Type2, Unconditional) }, // PerformedProtocolCodeSequence
        requirement(None, Type3, Type3, Unconditional), // all other attributes
    ] },
    Table { sop_class: uids::PRESENTATION_LUT, operation: Operation::Create, source: "PS3.4 Table H.4-23", requirements: &[
        Requirement { items: &[ // PresentationLUTSequence
            requirement(Some(0x00283002), MandatoryConditional, Mandatory, Conditional), // LUTDescriptor
            requirement(Some(0x00283003), Optional, Optional, Unconditional), // LUTExplanation
            requirement(Some(0x00283006), MandatoryConditional, Mandatory, Conditional), // LUTData
        ], ..requirement(Some(0x20500010), MandatoryConditional, Mandatory, On(&[0x20500020])) },
        requirement(Some(0x20500020), MandatoryConditional, Mandatory, On(&[0x20500010])), // PresentationLUTShape
    ] },
    Table { sop_class: uids::PRINT_JOB, operation: Operation::EventReport(1), source: "PS3.4 Table H.4-14", requirements: &[
        requirement(Some(0x21000030), Optional, Mandatory, Unconditional), // ExecutionStatusInfo
        requirement(Some(0x20000050), Optional, Optional, Unconditional), // FilmSessionLabel
        requirement(Some(0x21100030), Optional, Optional, Unconditional), // PrinterName
    ] },
    Table { sop_class: uids::PRINT_JOB, operation: Operation::EventReport(2), source: "PS3.4 Table H.4-14", requirements: &[
        requirement(Some(0x21000030), Optional, Mandatory, Unconditional), // ExecutionStatusInfo
        requirement(Some(0x20000050), Optional, Optional, Unconditional), // FilmSessionLabel
        requirement(Some(0x21100030), Optional, Optional, Unconditional), // PrinterName
    ] },
    Table { sop_class: uids::PRINT_JOB, operation: Operation::EventReport(3), source: "PS3.4 Table H.4-14", requirements: &[
        requirement(Some(0x21000030), Optional, Mandatory, Unconditional), // ExecutionStatusInfo
        requirement(Some(0x20000050), Optional, Optional, Unconditional), // FilmSessionLabel
        requirement(Some(0x21100030), Optional, Optional, Unconditional), // PrinterName
    ] },
    Table { sop_class: uids::PRINT_JOB, operation: Operation::EventReport(4), source: "PS3.4 Table H.4-14", requirements: &[
        requirement(Some(0x21000030), Optional, Mandatory, Unconditional), // ExecutionStatusInfo
        requirement(Some(0x20000050), Optional, Optional, Unconditional), // FilmSessionLabel
        requirement(Some(0x21100030), Optional, Optional, Unconditional), // PrinterName
    ] },
    Table { sop_class: uids::PRINT_JOB, operation: Operation::Get, source: "PS3.4 Table H.4-15", requirements: &[
        requirement(Some(0x21000020), Optional, Mandatory, Unconditional), // ExecutionStatus
        requirement(Some(0x21000030), Optional, Mandatory, Unconditional), // ExecutionStatusInfo
        requirement(Some(0x20000020), Optional, Mandatory, Unconditional), // PrintPriority
        requirement(Some(0x21000040), Optional, Optional, Unconditional), // CreationDate
        requirement(Some(0x21000050), Optional, Optional, Unconditional), // CreationTime
        requirement(Some(0x21100030), Optional, Optional, Unconditional), // PrinterName
        requirement(Some(0x21000070), Optional, Optional, Unconditional), // Originator
    ] },
    Table { sop_class: uids::PRINTER, operation: Operation::EventReport(1), source: "PS3.4 Table H.4-16", requirements: &[
    ] },
    Table { sop_class: uids::PRINTER, operation: Operation::EventReport(2), source: "PS3.4 Table H.4-16", requirements: &[
        requirement(Some(0x21100020), Optional, Mandatory, Unconditional), // PrinterStatusInfo
        requirement(Some(0x20000040), Optional, Optional, Unconditional), // FilmDestination
        requirement(Some(0x21100030), Optional, Optional, Unconditional), // PrinterName
    ] },
    Table { sop_class: uids::PRINTER, operation: Operation::EventReport(3), source: "PS3.4 Table H.4-16", requirements: &[
        requirement(Some(0x21100020), Optional, Mandatory, Unconditional), // PrinterStatusInfo
        requirement(Some(0x20000040), Optional, Optional, Unconditional), // FilmDestination
        requirement(Some(0x21100030), Optional, Optional, Unconditional), // PrinterName
    ] },
    Table { sop_class: uids::PRINTER, operation: Operation::Get, source: "PS3.4 Table H.4-17", requirements: &[
        requirement(Some(0x21100010), Optional, Mandatory, Unconditional), // PrinterStatus
        requirement(Some(0x21100020), Optional, Mandatory, Unconditional), // PrinterStatusInfo
        requirement(Some(0x21100030), Optional, Optional, Unconditional), // PrinterName
        requirement(Some(0x00080070), Optional, Optional, Unconditional), // Manufacturer
        requirement(Some(0x00081090), Optional, Optional, Unconditional), // ManufacturerModelName
        requirement(Some(0x00181000), Optional, Optional, Unconditional), // DeviceSerialNumber
        requirement(Some(0x00181020), Optional, Optional, Unconditional), // SoftwareVersions
        requirement(Some(0x00181200), Optional, Optional, Unconditional), // DateOfLastCalibration
        requirement(Some(0x00181201), Optional, Optional, Unconditional), // TimeOfLastCalibration
    ] },
    Table { sop_class: uids::PRINTER_CONFIGURATION_RETRIEVAL, operation: Operation::Get, source: "PS3.4 Table H.4-26", requirements: &[
        Requirement { items: &[ // PrinterConfigurationSequence
            requirement(Some(0x0008115A), NotUsed, Mandatory, Unconditional), // SOPClassesSupported
            requirement(Some(0x20000061), NotUsed, Mandatory, Unconditional), // MaximumMemoryAllocation
            requirement(Some(0x200000A0), NotUsed, Mandatory, Unconditional), // MemoryBitDepth
            requirement(Some(0x200000A1), NotUsed, Mandatory, Unconditional), // PrintingBitDepth
            Requirement { items: &[ // MediaInstalledSequence
                requirement(Some(0x00200019), NotUsed, Mandatory, Unconditional), // ItemNumber
                requirement(Some(0x20000030), NotUsed, Mandatory, Unconditional), // MediumType
                requirement(Some(0x20100050), NotUsed, Mandatory, Unconditional), // FilmSizeID
                requirement(Some(0x20100120), NotUsed, MandatoryConditional, Conditional), // MinDensity
                requirement(Some(0x20100130), NotUsed, Mandatory, Unconditional), // MaxDensity
            ], ..requirement(Some(0x200000A2), NotUsed, Mandatory, Unconditional) },
            Requirement { items: &[ // OtherMediaAvailableSequence
                requirement(Some(0x20000030), NotUsed, Mandatory, Unconditional), // MediumType
                requirement(Some(0x20100050), NotUsed, Mandatory, Unconditional), // FilmSizeID
                requirement(Some(0x20100120), NotUsed, MandatoryConditional, Conditional), // MinDensity
                requirement(Some(0x20100130), NotUsed, Mandatory, Unconditional), // MaxDensity
            ], ..requirement(Some(0x200000A4), NotUsed, Mandatory, Unconditional) },
            Requirement { items: &[ // SupportedImageDisplayFormatsSequence
                requirement(Some(0x00280010), NotUsed, MandatoryConditional, Conditional), // Rows
                requirement(Some(0x00280011), NotUsed, MandatoryConditional, Conditional), // Columns
                requirement(Some(0x20100010), NotUsed, Mandatory, Unconditional), // ImageDisplayFormat
                requirement(Some(0x20100040), NotUsed, Mandatory, Unconditional), // FilmOrientation
                requirement(Some(0x20100050), NotUsed, Mandatory, Unconditional), // FilmSizeID
                requirement(Some(0x20100052), NotUsed, Mandatory, Unconditional), // PrinterResolutionID
                requirement(Some(0x20100376), NotUsed, Mandatory, Unconditional), // PrinterPixelSpacing
                requirement(Some(0x202000A0), NotUsed, Mandatory, Unconditional), // RequestedImageSizeFlag
            ], ..requirement(Some(0x200000A8), NotUsed, Mandatory, Unconditional) },
            requirement(Some(0x20100054), NotUsed, Mandatory, Unconditional), // DefaultPrinterResolutionID
            requirement(Some(0x201000A6), NotUsed, Mandatory, Unconditional), // DefaultMagnificationType
            requirement(Some(0x201000A7), NotUsed, Mandatory, Unconditional), // OtherMagnificationTypesAvailable
            requirement(Some(0x201000A8), NotUsed, Mandatory, Unconditional), // DefaultSmoothingType
            requirement(Some(0x201000A9), NotUsed, Mandatory, Unconditional), // OtherSmoothingTypesAvailable
            requirement(Some(0x20100152), NotUsed, Mandatory, Unconditional), // ConfigurationInformationDescription
            requirement(Some(0x20100154), NotUsed, Mandatory, Unconditional), // MaximumCollatedFilms
            requirement(Some(0x202000A2), NotUsed, Mandatory, Unconditional), // DecimateCropResult
            requirement(Some(0x00080070), NotUsed, Mandatory, Unconditional), // Manufacturer
            requirement(Some(0x00081090), NotUsed, Mandatory, Unconditional), // ManufacturerModelName
            requirement(Some(0x21100030), NotUsed, Mandatory, Unconditional), // PrinterName
        ], ..requirement(Some(0x2000001E), Optional, Mandatory, Unconditional) },
    ] },
    Table { sop_class: uids::PROCEDURAL_EVENT_LOGGING, operation: Operation::Action(1), source: "PS3.4 Table P.2-2", requirements: &[
        requirement(Some(0x00080005), Type1C, Type1C, Conditional), // SpecificCharacterSet
        requirement(Some(0x00100020), Type2, Type2, Unconditional), // PatientID
        requirement(Some(0x0020000D), Type2, Type2, Unconditional), // StudyInstanceUID
        requirement(Some(0x00200010), Type2, Type2, Unconditional), // StudyID
        requirement(Some(0x00200200), Type2, Type2, Unconditional), // SynchronizationFrameOfReferenceUID
        requirement(Some(0x00400243), Type2, Type2, Unconditional), // PerformedLocation
        requirement(None, AsDescribed, AsDescribed, Unconditional), // all other attributes
    ] },
    Table { sop_class: uids::PROCEDURAL_EVENT_LOGGING, operation: Operation::ActionReply(1), source: "PS3.4 Table P.2-4", requirements: &[
        requirement(Some(0x0020000D), Type3, Type1, Unconditional), // StudyInstanceUID
        requirement(Some(0x00100020), Type3, Type1, Unconditional), // PatientID
    ] },
    Table { sop_class: uids::RT_CONVENTIONAL_MACHINE_VERIFICATION, operation: Operation::Create, source: "PS3.4 Table DD.3.2.1-1", requirements: &[
        Requirement { items: &[ // ReferencedRTPlanSequence
            requirement(Some(0x00081150), Type1, Type1, Unconditional), // ReferencedSOPClassUID
            requirement(Some(0x00081155), Type1, Type1, Unconditional), // ReferencedSOPInstanceUID
        ], ..requirement(Some(0x300C0002), Type1, Type1, Unconditional) },
        requirement(Some(0x300C0022), Type1C, Type1, Conditional), // ReferencedFractionGroupNumber
        requirement(Some(0x00100020), Type1, Type1, Unconditional), // PatientID
        requirement(Some(0x00100021), Type2, Type2, Unconditional), // IssuerOfPatientID
        Requirement { items: &[ // IssuerOfPatientIDQualifiersSequence
            requirement(Some(0x00400032), Type2, Type2, Unconditional), // UniversalEntityID
            requirement(Some(0x00400033), Type1C, Type1, Unconditional), // UniversalEntityIDType
            requirement(Some(0x00400035), Type2, Type2, Unconditional), // IdentifierTypeCode
            Requirement { items: MACRO_CC_2_5_2D_N_CREATE, ..requirement(Some(0x00400036), Type2, Type2, Unconditional) }, // AssigningFacilitySequence
            Requirement { items: MACRO_CC_2_5_2A_N_CREATE, ..requirement(Some(0x00400039), Type2, Type2, Unconditional) }, // AssigningJurisdictionCodeSequence
            Requirement { items: MACRO_CC_2_5_2A_N_CREATE, ..requirement(Some(0x0040003A), Type2, Type2, Unconditional) }, // AssigningAgencyOrDepartmentCodeSequence
        ], ..requirement(Some(0x00100024), Type2, Type2, Unconditional) },
        requirement(Some(0x3008002C), NotAllowed, NotAllowed, Unconditional), // TreatmentVerificationStatus
        requirement(Some(0x00741048), NotAllowed, NotAllowed, Unconditional), // FailedAttributesSequence
        requirement(Some(0x0074104A), NotAllowed, NotAllowed, Unconditional), // OverriddenAttributesSequence
        Requirement { items: &[ // GeneralMachineVerificationSequence
            requirement(Some(0x30080032), NotUsed, NotUsed, Unconditional), // SpecifiedPrimaryMeterset
            requirement(Some(0x30080033), NotUsed, NotUsed, Unconditional), // SpecifiedSecondaryMeterset
            requirement(Some(0x3008003A), NotUsed, NotUsed, Unconditional), // SpecifiedTreatmentTime
            Requirement { items: &[ // BeamLimitingDeviceLeafPairsSequence
                requirement(Some(0x300A00B8), NotUsed, NotUsed, Unconditional), // RTBeamLimitingDeviceType
                requirement(Some(0x300A00BC), NotUsed, NotUsed, Unconditional), // NumberOfLeafJawPairs
            ], ..requirement(Some(0x300800A0), NotUsed, NotUsed, Unconditional) },
            Requirement { items: &[ // RecordedWedgeSequence
                requirement(Some(0x300A00D2), NotUsed, NotUsed, Unconditional), // WedgeNumber
                requirement(Some(0x300A00D4), NotUsed, NotUsed, Unconditional), // WedgeID
                requirement(Some(0x300A00D5), NotUsed, NotUsed, Unconditional), // WedgeAngle
                requirement(Some(0x300A00D8), NotUsed, NotUsed, Unconditional), // WedgeOrientation
                requirement(Some(0x300A00F9), NotUsed, NotUsed, Unconditional), // AccessoryCode
            ], ..requirement(Some(0x300800B0), NotUsed, NotUsed, Unconditional) },
            Requirement { items: &[ // RecordedCompensatorSequence
                requirement(Some(0x300A00E5), NotUsed, NotUsed, Unconditional), // CompensatorID
                requirement(Some(0x300A00F9), NotUsed, NotUsed, Unconditional), // AccessoryCode
                requirement(Some(0x300C00D0), NotUsed, NotUsed, Unconditional), // ReferencedCompensatorNumber
            ], ..requirement(Some(0x300800C0), NotUsed, NotUsed, Unconditional) },
            Requirement { items: &[ // RecordedBlockSequence
                requirement(Some(0x300A00F5), NotUsed, NotUsed, Unconditional), // BlockTrayID
                requirement(Some(0x300A00F9), NotUsed, NotUsed, Unconditional), // AccessoryCode
                requirement(Some(0x300C00E0), NotUsed, NotUsed, Unconditional), // ReferencedBlockNumber
            ], ..requirement(Some(0x300800D0), NotUsed, NotUsed, Unconditional) },
            requirement(Some(0x300A00B2), NotUsed, NotUsed, Unconditional), // TreatmentMachineName
            requirement(Some(0x300A00C2), NotUsed, NotUsed, Unconditional), // BeamName
            requirement(Some(0x300A00C6), NotUsed, NotUsed, Unconditional), // RadiationType
            requirement(Some(0x300A00D0), NotUsed, NotUsed, Unconditional), // NumberOfWedges
            requirement(Some(0x300A00E0), NotUsed, NotUsed, Unconditional), // NumberOfCompensators
            requirement(Some(0x300A00ED), NotUsed, NotUsed, Unconditional), // NumberOfBoli
            requirement(Some(0x300A00F0), NotUsed, NotUsed, Unconditional), // NumberOfBlocks
            Requirement { items: &[ // ApplicatorSequence
                requirement(Some(0x300A00F9), NotUsed, NotUsed, Unconditional), // AccessoryCode
                requirement(Some(0x300A0108), NotUsed, NotUsed, Unconditional), // ApplicatorID
                requirement(Some(0x300A0109), NotUsed, NotUsed, Unconditional), // ApplicatorType
            ], ..requirement(Some(0x300A0107), NotUsed, NotUsed, Unconditional) },
            requirement(Some(0x300A0110), NotUsed, NotUsed, Unconditional), // NumberOfControlPoints
            Requirement { items: &[ // PatientSetupSequence
                requirement(Some(0x300A0182), NotUsed, NotUsed, Unconditional), // PatientSetupNumber
                Requirement { items: &[ // FixationDeviceSequence
                    requirement(Some(0x300A00F9), NotUsed, NotUsed, Unconditional), // AccessoryCode
                    requirement(Some(0x300A0192), NotUsed, NotUsed, Unconditional), // FixationDeviceType
                ], ..requirement(Some(0x300A0190), NotUsed, NotUsed, Unconditional) },
            ], ..requirement(Some(0x300A0180), NotUsed, NotUsed, Unconditional) },
            requirement(Some(0x300C0006), NotUsed, NotUsed, Unconditional), // ReferencedBeamNumber
            Requirement { items: &[ // ReferencedBolusSequence
                requirement(Some(0x30060084), NotUsed, NotUsed, Unconditional), // ReferencedROINumber
                requirement(Some(0x300A00F9), NotUsed, NotUsed, Unconditional), // AccessoryCode
            ], ..requirement(Some(0x300C00B0), NotUsed, NotUsed, Unconditional) },
        ], ..requirement(Some(0x00741042), Type2, Type2, Empty) },
        requirement(None, NotUsed, NotUsed, Unconditional), // all other attributes
        Requirement { items: &[ // ConventionalMachineVerificationSequence
            Requirement { items: &[ // ConventionalControlPointVerificationSequence
                requirement(Some(0x300A0114), NotUsed, NotUsed, Unconditional), // NominalBeamEnergy
                requirement(Some(0x300A0115), NotUsed, NotUsed, Unconditional), // DoseRateSet
                Requirement { items: &[ // WedgePositionSequence
                    requirement(Some(0x300A0118), NotUsed, NotUsed, Unconditional), // WedgePosition
                    requirement(Some(0x300C00C0), NotUsed, NotUsed, Unconditional), // ReferencedWedgeNumber
                ], ..requirement(Some(0x300A0116), NotUsed, NotUsed, Unconditional) },
                Requirement { items: &[ // BeamLimitingDevicePositionSequence
                    requirement(Some(0x300A00B8), NotUsed, NotUsed, Unconditional), // RTBeamLimitingDeviceType
                    requirement(Some(0x300A011C), NotUsed, NotUsed, Unconditional), // LeafJawPositions
                ], ..requirement(Some(0x300A011A), NotUsed, NotUsed, Unconditional) },
                requirement(Some(0x300A011E), NotUsed, NotUsed, Unconditional), // GantryAngle
                requirement(Some(0x300A011F), NotUsed, NotUsed, Unconditional), // GantryRotationDirection
                requirement(Some(0x300A0120), NotUsed, NotUsed, Unconditional), // BeamLimitingDeviceAngle
                requirement(Some(0x300A0121), NotUsed, NotUsed, Unconditional), // BeamLimitingDeviceRotationDirection
                requirement(Some(0x300A0122), NotUsed, NotUsed, Unconditional), // PatientSupportAngle
                requirement(Some(0x300A0123), NotUsed, NotUsed, Unconditional), // PatientSupportRotationDirection
                requirement(Some(0x300A0124), NotUsed, NotUsed, Unconditional), // TableTopEccentricAxisDistance
                requirement(Some(0x300A0125), NotUsed, NotUsed, Unconditional), // TableTopEccentricAngle
                requirement(Some(0x300A0126), NotUsed, NotUsed, Unconditional), // TableTopEccentricRotationDirection
                requirement(Some(0x300A0128), NotUsed, NotUsed, Unconditional), // TableTopVerticalPosition
                requirement(Some(0x300A0129), NotUsed, NotUsed, Unconditional), // TableTopLongitudinalPosition
                requirement(Some(0x300A012A), NotUsed, NotUsed, Unconditional), // TableTopLateralPosition
                requirement(Some(0x300A0140), NotUsed, NotUsed, Unconditional), // TableTopPitchAngle
                requirement(Some(0x300A0142), NotUsed, NotUsed, Unconditional), // TableTopPitchRotationDirection
                requirement(Some(0x300A0144), NotUsed, NotUsed, Unconditional), // TableTopRollAngle
                requirement(Some(0x300A0146), NotUsed, NotUsed, Unconditional), // TableTopRollRotationDirection
                requirement(Some(0x300C00F0), NotUsed, NotUsed, Unconditional), // ReferencedControlPointIndex
            ], ..requirement(Some(0x0074104C), NotUsed, NotUsed, Unconditional) },
        ], ..requirement(Some(0x00741044), Type2, Type2, Empty) },
        requirement(None, NotUsed, NotUsed, Unconditional), // all other attributes
    ] },
    Table { sop_class: uids::RT_CONVENTIONAL_MACHINE_VERIFICATION, operation: Operation::Set, source: "PS3.4 Table DD.3.2.1-1", requirements: &[
        Requirement { items: &[ // ReferencedRTPlanSequence
            requirement(Some(0x00081150), NotAllowed, NotAllowed, Unconditional), // ReferencedSOPClassUID
            requirement(Some(0x00081155), NotAllowed, NotAllowed, Unconditional), // ReferencedSOPInstanceUID
        ], ..requirement(Some(0x300C0002), NotAllowed, NotAllowed, Unconditional) },
        requirement(Some(0x300C0022), NotAllowed, NotAllowed, Unconditional), // ReferencedFractionGroupNumber
        requirement(Some(0x00100020), NotAllowed, NotAllowed, Unconditional), // PatientID
        requirement(Some(0x00100021), NotAllowed, NotAllowed, Unconditional), // IssuerOfPatientID
        Requirement { items: &[ // IssuerOfPatientIDQualifiersSequence
            requirement(Some(0x00400032), NotAllowed, NotAllowed, Unconditional), // UniversalEntityID
            requirement(Some(0x00400033), NotAllowed, NotAllowed, Unconditional), // UniversalEntityIDType
            requirement(Some(0x00400035), NotAllowed, NotAllowed, Unconditional), // IdentifierTypeCode
            Requirement { items: MACRO_CC_2_5_2D_N_SET, ..requirement(Some(0x00400036), NotAllowed, NotAllowed, Unconditional) }, // AssigningFacilitySequence
            Requirement { items: MACRO_CC_2_5_2A_N_SET, ..requirement(Some(0x00400039), NotAllowed, NotAllowed, Unconditional) }, // AssigningJurisdictionCodeSequence
            Requirement { items: MACRO_CC_2_5_2A_N_SET, ..requirement(Some(0x0040003A), NotAllowed, NotAllowed, Unconditional) }, // AssigningAgencyOrDepartmentCodeSequence
        ], ..requirement(Some(0x00100024), NotAllowed, NotAllowed, Unconditional) },
        requirement(Some(0x3008002C), NotAllowed, NotAllowed, Unconditional), // TreatmentVerificationStatus
        requirement(Some(0x00741048), NotAllowed, NotAllowed, Unconditional), // FailedAttributesSequence
        requirement(Some(0x0074104A), NotAllowed, NotAllowed, Unconditional), // OverriddenAttributesSequence
        Requirement { items: &[ // GeneralMachineVerificationSequence
            requirement(Some(0x30080032), Type3, Type3, Unconditional), // SpecifiedPrimaryMeterset
            requirement(Some(0x30080033), Type3, Type3, Unconditional), // SpecifiedSecondaryMeterset
            requirement(Some(0x3008003A), Type3, Type3, Unconditional), // SpecifiedTreatmentTime
            Requirement { items: &[ // BeamLimitingDeviceLeafPairsSequence
                requirement(Some(0x300A00B8), Type1, Type1, Unconditional), // RTBeamLimitingDeviceType
                requirement(Some(0x300A00BC), Type1, Type1, Unconditional), // NumberOfLeafJawPairs
            ], ..requirement(Some(0x300800A0), Type3, Type3, Unconditional) },
            Requirement { items: &[ // RecordedWedgeSequence
                requirement(Some(0x300A00D2), Type1, Type1, Unconditional), // WedgeNumber
                requirement(Some(0x300A00D4), Type3, Type3, Unconditional), // WedgeID
                requirement(Some(0x300A00D5), Type3, Type3, Unconditional), // WedgeAngle
                requirement(Some(0x300A00D8), Type3, Type3, Unconditional), // WedgeOrientation
                requirement(Some(0x300A00F9), Type3, Type3, Unconditional), // AccessoryCode
            ], ..requirement(Some(0x300800B0), Type2C, Type2C, Conditional) },
            Requirement { items: &[ // RecordedCompensatorSequence
                requirement(Some(0x300A00E5), Type3, Type3, Unconditional), // CompensatorID
                requirement(Some(0x300A00F9), Type3, Type3, Unconditional), // AccessoryCode
                requirement(Some(0x300C00D0), Type1, Type1, Unconditional), // ReferencedCompensatorNumber
            ], ..requirement(Some(0x300800C0), Type2C, Type2C, Conditional) },
            Requirement { items: &[ // RecordedBlockSequence
                requirement(Some(0x300A00F5), Type3, Type3, Unconditional), // BlockTrayID
                requirement(Some(0x300A00F9), Type3, Type3, Unconditional), // AccessoryCode
                requirement(Some(0x300C00E0), Type1, Type1, Unconditional), // ReferencedBlockNumber
            ], ..requirement(Some(0x300800D0), Type2C, Type2C, Conditional) },
            requirement(Some(0x300A00B2), Type1, Type1, Unconditional), // TreatmentMachineName
            requirement(Some(0x300A00C2), Type3, Type3, Unconditional), // BeamName
            requirement(Some(0x300A00C6), Type1, Type1, Unconditional), // RadiationType
            requirement(Some(0x300A00D0), Type1, Type1, Unconditional), // NumberOfWedges
            requirement(Some(0x300A00E0), Type1, Type1, Unconditional), // NumberOfCompensators
            requirement(Some(0x300A00ED), Type1, Type1, Unconditional), // NumberOfBoli
            requirement(Some(0x300A00F0), Type1, Type1, Unconditional), // NumberOfBlocks
            Requirement { items: &[ // ApplicatorSequence
                requirement(Some(0x300A00F9), Type3, Type3, Unconditional), // AccessoryCode
                requirement(Some(0x300A0108), Type3, Type3, Unconditional), // ApplicatorID
                requirement(Some(0x300A0109), Type1, Type1, Unconditional), // ApplicatorType
            ], ..requirement(Some(0x300A0107), Type2C, Type2C, Conditional) },
            requirement(Some(0x300A0110), Type1, Type1, Unconditional), // NumberOfControlPoints
            Requirement { items: &[ // PatientSetupSequence
                requirement(Some(0x300A0182), Type1, Type1, Unconditional), // PatientSetupNumber
                Requirement { items: &[ // FixationDeviceSequence
                    requirement(Some(0x300A00F9), Type3, Type3, Unconditional), // AccessoryCode
                    requirement(Some(0x300A0192), Type1, Type1, Unconditional), // FixationDeviceType
                ], ..requirement(Some(0x300A0190), Type2C, Type2C, Conditional) },
            ], ..requirement(Some(0x300A0180), Type3, Type3, Unconditional) },
            requirement(Some(0x300C0006), Type1, Type1, Unconditional), // ReferencedBeamNumber
            Requirement { items: &[ // ReferencedBolusSequence
                requirement(Some(0x30060084), Type1, Type1, Unconditional), // ReferencedROINumber
                requirement(Some(0x300A00F9), Type3, Type3, Unconditional), // AccessoryCode
            ], ..requirement(Some(0x300C00B0), Type2C, Type2C, Conditional) },
        ], ..requirement(Some(0x00741042), Type1, Type1, Unconditional) },
        requirement(None, Type3, Type3, Unconditional), // all other attributes
        Requirement { items: &[ // ConventionalMachineVerificationSequence
            Requirement { items: &[ // ConventionalControlPointVerificationSequence
                requirement(Some(0x300A0114), Type3, Type3, Unconditional), // NominalBeamEnergy
                requirement(Some(0x300A0115), Type3, Type3, Unconditional), // DoseRateSet
                Requirement { items: &[ // WedgePositionSequence
                    requirement(Some(0x300A0118), Type1, Type1, Unconditional), // WedgePosition
                    requirement(Some(0x300C00C0), Type1, Type1, Unconditional), // ReferencedWedgeNumber
                ], ..requirement(Some(0x300A0116), Type1C, Type1C, On(&[0x300A00D0])) },
                Requirement { items: &[ // BeamLimitingDevicePositionSequence
                    requirement(Some(0x300A00B8), Type1, Type1, Unconditional), // RTBeamLimitingDeviceType
                    requirement(Some(0x300A011C), Type1, Type1, Unconditional), // LeafJawPositions
                ], ..requirement(Some(0x300A011A), Type1C, Type1C, On(&[0x300800A0])) },
                requirement(Some(0x300A011E), Type3, Type3, Unconditional), // GantryAngle
                requirement(Some(0x300A011F), Type2, Type2, Unconditional), // GantryRotationDirection
                requirement(Some(0x300A0120), Type3, Type3, Unconditional), // BeamLimitingDeviceAngle
                requirement(Some(0x300A0121), Type3, Type3, Unconditional), // BeamLimitingDeviceRotationDirection
                requirement(Some(0x300A0122), Type3, Type3, Unconditional), // PatientSupportAngle
                requirement(Some(0x300A0123), Type3, Type3, Unconditional), // PatientSupportRotationDirection
                requirement(Some(0x300A0124), Type3, Type3, Unconditional), // TableTopEccentricAxisDistance
                requirement(Some(0x300A0125), Type3, Type3, Unconditional), // TableTopEccentricAngle
                requirement(Some(0x300A0126), Type3, Type3, Unconditional), // TableTopEccentricRotationDirection
                requirement(Some(0x300A0128), Type3, Type3, Unconditional), // TableTopVerticalPosition
                requirement(Some(0x300A0129), Type3, Type3, Unconditional), // TableTopLongitudinalPosition
                requirement(Some(0x300A012A), Type3, Type3, Unconditional), // TableTopLateralPosition
                requirement(Some(0x300A0140), Type3, Type3, Unconditional), // TableTopPitchAngle
                requirement(Some(0x300A0142), Type3, Type3, Unconditional), // TableTopPitchRotationDirection
                requirement(Some(0x300A0144), Type3, Type3, Unconditional), // TableTopRollAngle
                requirement(Some(0x300A0146), Type3, Type3, Unconditional), // TableTopRollRotationDirection
                requirement(Some(0x300C00F0), Type1, Type1, Unconditional), // ReferencedControlPointIndex
            ], ..requirement(Some(0x0074104C), Type1, Type1, Unconditional) },
        ], ..requirement(Some(0x00741044), Type1, Type1, Unconditional) },
        requirement(None, Type3, Type3, Unconditional), // all other attributes
    ] },
    Table { sop_class: uids::RT_ION_MACHINE_VERIFICATION, operation: Operation::Create, source: "PS3.4 Table DD.3.2.1-2", requirements: &[
        Requirement { items: &[ // ReferencedRTPlanSequence
            requirement(Some(0x00081150), Type1, Type1, Unconditional), // ReferencedSOPClassUID
            requirement(Some(0x00081155), Type1, Type1, Unconditional), // ReferencedSOPInstanceUID
        ], ..requirement(Some(0x300C0002), Type1, Type1, Unconditional) },
        requirement(Some(0x300C0022), Type1C, Type1, Conditional), // ReferencedFractionGroupNumber
        requirement(Some(0x00100020), Type1, Type1, Unconditional), // PatientID
        requirement(Some(0x00100021), Type2, Type2, Unconditional), // IssuerOfPatientID
        Requirement { items: &[ // IssuerOfPatientIDQualifiersSequence
            requirement(Some(0x00400032), Type2, Type2, Unconditional), // UniversalEntityID
            requirement(Some(0x00400033), Type1C, Type1, Unconditional), // UniversalEntityIDType
            requirement(Some(0x00400035), Type2, Type2, Unconditional), // IdentifierTypeCode
            Requirement { items: MACRO_CC_2_5_2D_N_CREATE, ..requirement(Some(0x00400036), Type2, Type2, Unconditional) }, // AssigningFacilitySequence
            Requirement { items: MACRO_CC_2_5_2A_N_CREATE, ..requirement(Some(0x00400039), Type2, Type2, Unconditional) }, // AssigningJurisdictionCodeSequence
            Requirement { items: MACRO_CC_2_5_2A_N_CREATE, ..requirement(Some(0x0040003A), Type2, Type2, Unconditional) }, // AssigningAgencyOrDepartmentCodeSequence
        ], ..requirement(Some(0x00100024), Type2, Type2, Unconditional) },
        requirement(Some(0x3008002C), NotAllowed, NotAllowed, Unconditional), // TreatmentVerificationStatus
        requirement(Some(0x00741048), NotAllowed, NotAllowed, Unconditional), // FailedAttributesSequence
        requirement(Some(0x0074104A), NotAllowed, NotAllowed, Unconditional), // OverriddenAttributesSequence
        Requirement { items: &[ // GeneralMachineVerificationSequence
            requirement(Some(0x30080032), NotUsed, NotUsed, Unconditional), // SpecifiedPrimaryMeterset
            requirement(Some(0x30080033), NotUsed, NotUsed, Unconditional), // SpecifiedSecondaryMeterset
            requirement(Some(0x3008003A), NotUsed, NotUsed, Unconditional), // SpecifiedTreatmentTime
            Requirement { items: &[ // BeamLimitingDeviceLeafPairsSequence
                requirement(Some(0x300A00B8), NotUsed, NotUsed, Unconditional), // RTBeamLimitingDeviceType
                requirement(Some(0x300A00BC), NotUsed, NotUsed, Unconditional), // NumberOfLeafJawPairs
            ], ..requirement(Some(0x300800A0), NotUsed, NotUsed, Unconditional) },
            Requirement { items: &[ // RecordedWedgeSequence
                requirement(Some(0x300A00D2), NotUsed, NotUsed, Unconditional), // WedgeNumber
                requirement(Some(0x300A00D4), NotUsed, NotUsed, Unconditional), // WedgeID
                requirement(Some(0x300A00D5), NotUsed, NotUsed, Unconditional), // WedgeAngle
                requirement(Some(0x300A00D8), NotUsed, NotUsed, Unconditional), // WedgeOrientation
                requirement(Some(0x300A00F9), NotUsed, NotUsed, Unconditional), // AccessoryCode
            ], ..requirement(Some(0x300800B0), NotUsed, NotUsed, Unconditional) },
            Requirement { items: &[ // RecordedCompensatorSequence
                requirement(Some(0x300A00E5), NotUsed, NotUsed, Unconditional), // CompensatorID
                requirement(Some(0x300A00F9), NotUsed, NotUsed, Unconditional), // AccessoryCode
                requirement(Some(0x300C00D0), NotUsed, NotUsed, Unconditional), // ReferencedCompensatorNumber
            ], ..requirement(Some(0x300800C0), NotUsed, NotUsed, Unconditional) },
            Requirement { items: &[ // RecordedBlockSequence
                requirement(Some(0x300A00F5), NotUsed, NotUsed, Unconditional), // BlockTrayID
                requirement(Some(0x300A00F9), NotUsed, NotUsed, Unconditional), // AccessoryCode
                requirement(Some(0x300C00E0), NotUsed, NotUsed, Unconditional), // ReferencedBlockNumber
            ], ..requirement(Some(0x300800D0), NotUsed, NotUsed, Unconditional) },
            requirement(Some(0x300A00B2), NotUsed, NotUsed, Unconditional), // TreatmentMachineName
            requirement(Some(0x300A00C2), NotUsed, NotUsed, Unconditional), // BeamName
            requirement(Some(0x300A00C6), NotUsed, NotUsed, Unconditional), // RadiationType
            requirement(Some(0x300A00D0), NotUsed, NotUsed, Unconditional), // NumberOfWedges
            requirement(Some(0x300A00E0), NotUsed, NotUsed, Unconditional), // NumberOfCompensators
            requirement(Some(0x300A00ED), NotUsed, NotUsed, Unconditional), // NumberOfBoli
            requirement(Some(0x300A00F0), NotUsed, NotUsed, Unconditional), // NumberOfBlocks
            Requirement { items: &[ // ApplicatorSequence
                requirement(Some(0x300A00F9), NotUsed, NotUsed, Unconditional), // AccessoryCode
                requirement(Some(0x300A0108), NotUsed, NotUsed, Unconditional), // ApplicatorID
                requirement(Some(0x300A0109), NotUsed, NotUsed, Unconditional), // ApplicatorType
            ], ..requirement(Some(0x300A0107), NotUsed, NotUsed, Unconditional) },
            requirement(Some(0x300A0110), NotUsed, NotUsed, Unconditional), // NumberOfControlPoints
            Requirement { items: &[ // PatientSetupSequence
                requirement(Some(0x300A0182), NotUsed, NotUsed, Unconditional), // PatientSetupNumber
                Requirement { items: &[ // FixationDeviceSequence
                    requirement(Some(0x300A00F9), NotUsed, NotUsed, Unconditional), // AccessoryCode
                    requirement(Some(0x300A0192), NotUsed, NotUsed, Unconditional), // FixationDeviceType
                ], ..requirement(Some(0x300A0190), NotUsed, NotUsed, Unconditional) },
            ], ..requirement(Some(0x300A0180), NotUsed, NotUsed, Unconditional) },
            requirement(Some(0x300C0006), NotUsed, NotUsed, Unconditional), // ReferencedBeamNumber
            Requirement { items: &[ // ReferencedBolusSequence
                requirement(Some(0x30060084), NotUsed, NotUsed, Unconditional), // ReferencedROINumber
                requirement(Some(0x300A00F9), NotUsed, NotUsed, Unconditional), // AccessoryCode
            ], ..requirement(Some(0x300C00B0), NotUsed, NotUsed, Unconditional) },
        ], ..requirement(Some(0x00741042), Type2, Type2, Empty) },
        requirement(None, NotUsed, NotUsed, Unconditional), // all other attributes
        Requirement { items: &[ // IonMachineVerificationSequence
            Requirement { items: &[ // IonControlPointVerificationSequence
                requirement(Some(0x30080045), NotUsed, NotUsed, Unconditional), // MetersetRateSet
                requirement(Some(0x300A0114), NotUsed, NotUsed, Unconditional), // NominalBeamEnergy
                Requirement { items: &[ // BeamLimitingDevicePositionSequence
                    requirement(Some(0x300A00B8), NotUsed, NotUsed, Unconditional), // RTBeamLimitingDeviceType
                    requirement(Some(0x300A011C), NotUsed, NotUsed, Unconditional), // LeafJawPositions
                ], ..requirement(Some(0x300A011A), NotUsed, NotUsed, Unconditional) },
                requirement(Some(0x300A011E), NotUsed, NotUsed, Unconditional), // GantryAngle
                requirement(Some(0x300A011F), NotUsed, NotUsed, Unconditional), // GantryRotationDirection
                requirement(Some(0x300A0120), NotUsed, NotUsed, Unconditional), // BeamLimitingDeviceAngle
                requirement(Some(0x300A0121), NotUsed, NotUsed, Unconditional), // BeamLimitingDeviceRotationDirection
                requirement(Some(0x300A0122), NotUsed, NotUsed, Unconditional), // PatientSupportAngle
                requirement(Some(0x300A0123), NotUsed, NotUsed, Unconditional), // PatientSupportRotationDirection
                requirement(Some(0x300A0128), NotUsed, NotUsed, Unconditional), // TableTopVerticalPosition
                requirement(Some(0x300A0129), NotUsed, NotUsed, Unconditional), // TableTopLongitudinalPosition
                requirement(Some(0x300A012A), NotUsed, NotUsed, Unconditional), // TableTopLateralPosition
                requirement(Some(0x300A0140), NotUsed, NotUsed, Unconditional), // TableTopPitchAngle
                requirement(Some(0x300A0142), NotUsed, NotUsed, Unconditional), // TableTopPitchRotationDirection
                requirement(Some(0x300A0144), NotUsed, NotUsed, Unconditional), // TableTopRollAngle
                requirement(Some(0x300A0146), NotUsed, NotUsed, Unconditional), // TableTopRollRotationDirection
                requirement(Some(0x300A0148), NotUsed, NotUsed, Unconditional), // HeadFixationAngle
                requirement(Some(0x300A014A), NotUsed, NotUsed, Unconditional), // GantryPitchAngle
                requirement(Some(0x300A014C), NotUsed, NotUsed, Unconditional), // GantryPitchRotationDirection
                requirement(Some(0x300A030D), NotUsed, NotUsed, Unconditional), // SnoutPosition
                Requirement { items: &[ // RangeShifterSettingsSequence
                    requirement(Some(0x300A0362), NotUsed, NotUsed, Unconditional), // RangeShifterSetting
                    requirement(Some(0x300C0100), NotUsed, NotUsed, Unconditional), // ReferencedRangeShifterNumber
                ], ..requirement(Some(0x300A0360), NotUsed, NotUsed, Unconditional) },
                Requirement { items: &[ // LateralSpreadingDeviceSettingsSequence
                    requirement(Some(0x300A0372), NotUsed, NotUsed, Unconditional), // LateralSpreadingDeviceSetting
                    requirement(Some(0x300C0102), NotUsed, NotUsed, Unconditional), // ReferencedLateralSpreadingDeviceNumber
                ], ..requirement(Some(0x300A0370), NotUsed, NotUsed, Unconditional) },
                Requirement { items: &[ // RangeModulatorSettingsSequence
                    requirement(Some(0x300A0382), NotUsed, NotUsed, Unconditional), // RangeModulatorGatingStartValue
                    requirement(Some(0x300A0384), NotUsed, NotUsed, Unconditional), // RangeModulatorGatingStopValue
                    requirement(Some(0x300C0104), NotUsed, NotUsed, Unconditional), // ReferencedRangeModulatorNumber
                ], ..requirement(Some(0x300A0380), NotUsed, NotUsed, Unconditional) },
                Requirement { items: &[ // IonWedgePositionSequence
                    requirement(Some(0x300A00DB), NotUsed, NotUsed, Unconditional), // WedgeThinEdgePosition
                    requirement(Some(0x300A0118), NotUsed, NotUsed, Unconditional), // WedgePosition
                ], ..requirement(Some(0x300A03AC), NotUsed, NotUsed, Unconditional) },
                requirement(Some(0x300C00F0), NotUsed, NotUsed, Unconditional), // ReferencedControlPointIndex
            ], ..requirement(Some(0x0074104E), NotUsed, NotUsed, Unconditional) },
            Requirement { items: &[ // RecordedSnoutSequence
                requirement(Some(0x300A00F9), NotUsed, NotUsed, Unconditional), // AccessoryCode
                requirement(Some(0x300A030F), NotUsed, NotUsed, Unconditional), // SnoutID
            ], ..requirement(Some(0x300800F0), NotUsed, NotUsed, Unconditional) },
            Requirement { items: &[ // RecordedRangeShifterSequence
                requirement(Some(0x300A00F9), NotUsed, NotUsed, Unconditional), // AccessoryCode
                requirement(Some(0x300A0318), NotUsed, NotUsed, Unconditional), // RangeShifterID
                requirement(Some(0x300C0100), NotUsed, NotUsed, Unconditional), // ReferencedRangeShifterNumber
            ], ..requirement(Some(0x300800F2), NotUsed, NotUsed, Unconditional) },
            Requirement { items: &[ // RecordedLateralSpreadingDeviceSequence
                requirement(Some(0x300A00F9), NotUsed, NotUsed, Unconditional), // AccessoryCode
                requirement(Some(0x300A0336), NotUsed, NotUsed, Unconditional), // LateralSpreadingDeviceID
                requirement(Some(0x300C0102), NotUsed, NotUsed, Unconditional), // ReferencedLateralSpreadingDeviceNumber
            ], ..requirement(Some(0x300800F4), NotUsed, NotUsed, Unconditional) },
            Requirement { items: &[ // RecordedRangeModulatorSequence
                requirement(Some(0x300A00F9), NotUsed, NotUsed, Unconditional), // AccessoryCode
                requirement(Some(0x300A0346), NotUsed, NotUsed, Unconditional), // RangeModulatorID
                requirement(Some(0x300A0348), NotUsed, NotUsed, Unconditional), // RangeModulatorType
                requirement(Some(0x300A034C), NotUsed, NotUsed, Unconditional), // BeamCurrentModulationID
                requirement(Some(0x300C0104), NotUsed, NotUsed, Unconditional), // ReferencedRangeModulatorNumber
            ], ..requirement(Some(0x300800F6), NotUsed, NotUsed, Unconditional) },
            requirement(Some(0x300A0302), NotUsed, NotUsed, Unconditional), // RadiationMassNumber
            requirement(Some(0x300A0304), NotUsed, NotUsed, Unconditional), // RadiationAtomicNumber
            requirement(Some(0x300A0306), NotUsed, NotUsed, Unconditional), // RadiationChargeState
            requirement(Some(0x300A0308), NotUsed, NotUsed, Unconditional), // ScanMode
            requirement(Some(0x300A0312), NotUsed, NotUsed, Unconditional), // NumberOfRangeShifters
            requirement(Some(0x300A0330), NotUsed, NotUsed, Unconditional), // NumberOfLateralSpreadingDevices
            requirement(Some(0x300A0340), NotUsed, NotUsed, Unconditional), // NumberOfRangeModulators
            requirement(Some(0x300A0350), NotUsed, NotUsed, Unconditional), // PatientSupportType
            requirement(Some(0x300A0352), NotUsed, NotUsed, Unconditional), // PatientSupportID
            requirement(Some(0x300A0354), NotUsed, NotUsed, Unconditional), // PatientSupportAccessoryCode
            requirement(Some(0x300A0356), NotUsed, NotUsed, Unconditional), // FixationLightAzimuthalAngle
            requirement(Some(0x300A0358), NotUsed, NotUsed, Unconditional), // FixationLightPolarAngle
        ], ..requirement(Some(0x00741046), Type2, Type2, Empty) },
        requirement(None, NotUsed, NotUsed, Unconditional), // all other attributes
    ] },
    Table { sop_class: uids::RT_ION_MACHINE_VERIFICATION, operation: Operation::Set, source: "PS3.4 Table DD.3.2.1-2", requirements: &[
        Requirement { items: &[ // ReferencedRTPlanSequence
            requirement(Some(0x00081150), NotAllowed, NotAllowed, Unconditional), // ReferencedSOPClassUID
            requirement(Some(0x00081155), NotAllowed, NotAllowed, Unconditional), // ReferencedSOPInstanceUID
        ], ..requirement(Some(0x300C0002), NotAllowed, NotAllowed, Unconditional) },
        requirement(Some(0x300C0022), NotAllowed, NotAllowed, Unconditional), // ReferencedFractionGroupNumber
        requirement(Some(0x00100020), NotAllowed, NotAllowed, Unconditional), // PatientID
        requirement(Some(0x00100021), NotAllowed, NotAllowed, Unconditional), // IssuerOfPatientID
        Requirement { items: &[ // IssuerOfPatientIDQualifiersSequence
            requirement(Some(0x00400032), NotAllowed, NotAllowed, Unconditional), // UniversalEntityID
            requirement(Some(0x00400033), NotAllowed, NotAllowed, Unconditional), // UniversalEntityIDType
            requirement(Some(0x00400035), NotAllowed, NotAllowed, Unconditional), // IdentifierTypeCode
            Requirement { items: MACRO_CC_2_5_2D_N_SET, ..requirement(Some(0x00400036), NotAllowed, NotAllowed, Unconditional) }, // AssigningFacilitySequence
            Requirement { items: MACRO_CC_2_5_2A_N_SET, ..requirement(Some(0x00400039), NotAllowed, NotAllowed, Unconditional) }, // AssigningJurisdictionCodeSequence
            Requirement { items: MACRO_CC_2_5_2A_N_SET, ..requirement(Some(0x0040003A), NotAllowed, NotAllowed, Unconditional) }, // AssigningAgencyOrDepartmentCodeSequence
        ], ..requirement(Some(0x00100024), NotAllowed, NotAllowed, Unconditional) },
        requirement(Some(0x3008002C), NotAllowed, NotAllowed, Unconditional), // TreatmentVerificationStatus
        requirement(Some(0x00741048), NotAllowed, NotAllowed, Unconditional), // FailedAttributesSequence
        requirement(Some(0x0074104A), NotAllowed, NotAllowed, Unconditional), // OverriddenAttributesSequence
        Requirement { items: &[ // GeneralMachineVerificationSequence
            requirement(Some(0x30080032), Type3, Type3, Unconditional), // SpecifiedPrimaryMeterset
            requirement(Some(0x30080033), Type3, Type3, Unconditional), // SpecifiedSecondaryMeterset
            requirement(Some(0x3008003A), Type3, Type3, Unconditional), // SpecifiedTreatmentTime
            Requirement { items: &[ // BeamLimitingDeviceLeafPairsSequence
                requirement(Some(0x300A00B8), Type1, Type1, Unconditional), // RTBeamLimitingDeviceType
                requirement(Some(0x300A00BC), Type1, Type1, Unconditional), // NumberOfLeafJawPairs
            ], ..requirement(Some(0x300800A0), Type3, Type3, Unconditional) },
            Requirement { items: &[ // RecordedWedgeSequence
                requirement(Some(0x300A00D2), Type1, Type1, Unconditional), // WedgeNumber
                requirement(Some(0x300A00D4), Type3, Type3, Unconditional), // WedgeID
                requirement(Some(0x300A00D5), Type3, Type3, Unconditional), // WedgeAngle
                requirement(Some(0x300A00D8), Type3, Type3, Unconditional), // WedgeOrientation
                requirement(Some(0x300A00F9), Type3, Type3, Unconditional), // AccessoryCode
            ], ..requirement(Some(0x300800B0), Type2C, Type2C, Conditional) },
            Requirement { items: &[ // RecordedCompensatorSequence
                requirement(Some(0x300A00E5), Type3, Type3, Unconditional), // CompensatorID
                requirement(Some(0x300A00F9), Type3, Type3, Unconditional), // AccessoryCode
                requirement(Some(0x300C00D0), Type1, Type1, Unconditional), // ReferencedCompensatorNumber
            ], ..requirement(Some(0x300800C0), Type2C, Type2C, Conditional) },
            Requirement { items: &[ // RecordedBlockSequence
                requirement(Some(0x300A00F5), Type3, Type3, Unconditional), // BlockTrayID
                requirement(Some(0x300A00F9), Type3, Type3, Unconditional), // AccessoryCode
                requirement(Some(0x300C00E0), Type1, Type1, Unconditional), // ReferencedBlockNumber
            ], ..requirement(Some(0x300800D0), Type2C, Type2C, Conditional) },
            requirement(Some(0x300A00B2), Type1, Type1, Unconditional), // TreatmentMachineName
            requirement(Some(0x300A00C2), Type3, Type3, Unconditional), // BeamName
            requirement(Some(0x300A00C6), Type1, Type1, Unconditional), // RadiationType
            requirement(Some(0x300A00D0), Type1, Type1, Unconditional), // NumberOfWedges
            requirement(Some(0x300A00E0), Type1, Type1, Unconditional), // NumberOfCompensators
            requirement(Some(0x300A00ED), Type1, Type1, Unconditional), // NumberOfBoli
            requirement(Some(0x300A00F0), Type1, Type1, Unconditional), // NumberOfBlocks
            Requirement { items: &[ // ApplicatorSequence
                requirement(Some(0x300A00F9), Type3, Type3, Unconditional), // AccessoryCode
                requirement(Some(0x300A0108), Type3, Type3, Unconditional), // ApplicatorID
                requirement(Some(0x300A0109), Type1, Type1, Unconditional), // ApplicatorType
            ], ..requirement(Some(0x300A0107), Type2C, Type2C, Conditional) },
            requirement(Some(0x300A0110), Type1, Type1, Unconditional), // NumberOfControlPoints
            Requirement { items: &[ // PatientSetupSequence
                requirement(Some(0x300A0182), Type1, Type1, Unconditional), // PatientSetupNumber
                Requirement { items: &[ // FixationDeviceSequence
                    requirement(Some(0x300A00F9), Type3, Type3, Unconditional), // AccessoryCode
                    requirement(Some(0x300A0192), Type1, Type1, Unconditional), // FixationDeviceType
                ], ..requirement(Some(0x300A0190), Type2C, Type2C, Conditional) },
            ], ..requirement(Some(0x300A0180), Type3, Type3, Unconditional) },
            requirement(Some(0x300C0006), Type1, Type1, Unconditional), // ReferencedBeamNumber
            Requirement { items: &[ // ReferencedBolusSequence
                requirement(Some(0x30060084), Type1, Type1, Unconditional), // ReferencedROINumber
                requirement(Some(0x300A00F9), Type3, Type3, Unconditional), // AccessoryCode
            ], ..requirement(Some(0x300C00B0), Type2C, Type2C, Conditional) },
        ], ..requirement(Some(0x00741042), Type1, Type1, Unconditional) },
        requirement(None, Type3, Type3, Unconditional), // all other attributes
        Requirement { items: &[ // IonMachineVerificationSequence
            Requirement { items: &[ // IonControlPointVerificationSequence
                requirement(Some(0x30080045), Type3, Type3, Unconditional), // MetersetRateSet
                requirement(Some(0x300A0114), Type3, Type3, Unconditional), // NominalBeamEnergy
                Requirement { items: &[ // BeamLimitingDevicePositionSequence
                    requirement(Some(0x300A00B8), Type1, Type1, Unconditional), // RTBeamLimitingDeviceType
                    requirement(Some(0x300A011C), Type1, Type1, Unconditional), // LeafJawPositions
                ], ..requirement(Some(0x300A011A), Type1C, Type1C, On(&[0x300800A0])) },
                requirement(Some(0x300A011E), Type3, Type3, Unconditional), // GantryAngle
                requirement(Some(0x300A011F), Type2, Type2, Unconditional), // GantryRotationDirection
                requirement(Some(0x300A0120), Type3, Type3, Unconditional), // BeamLimitingDeviceAngle
                requirement(Some(0x300A0121), Type3, Type3, Unconditional), // BeamLimitingDeviceRotationDirection
                requirement(Some(0x300A0122), Type3, Type3, Unconditional), // PatientSupportAngle
                requirement(Some(0x300A0123), Type3, Type3, Unconditional), // PatientSupportRotationDirection
                requirement(Some(0x300A0128), Type3, Type3, Unconditional), // TableTopVerticalPosition
                requirement(Some(0x300A0129), Type3, Type3, Unconditional), // TableTopLongitudinalPosition
                requirement(Some(0x300A012A), Type3, Type3, Unconditional), // TableTopLateralPosition
                requirement(Some(0x300A0140), Type3, Type3, Unconditional), // TableTopPitchAngle
                requirement(Some(0x300A0142), Type3, Type3, Unconditional), // TableTopPitchRotationDirection
                requirement(Some(0x300A0144), Type3, Type3, Unconditional), // TableTopRollAngle
                requirement(Some(0x300A0146), Type3, Type3, Unconditional), // TableTopRollRotationDirection
                requirement(Some(0x300A0148), Type3, Type3, Unconditional), // HeadFixationAngle
                requirement(Some(0x300A014A), Type3, Type3, Unconditional), // GantryPitchAngle
                requirement(Some(0x300A014C), Type3, Type3, Unconditional), // GantryPitchRotationDirection
                requirement(Some(0x300A030D), Type3, Type3, Unconditional), // SnoutPosition
                Requirement { items: &[ // RangeShifterSettingsSequence
                    requirement(Some(0x300A0362), Type1, Type1, Unconditional), // RangeShifterSetting
                    requirement(Some(0x300C0100), Type1, Type1, Unconditional), // ReferencedRangeShifterNumber
                ], ..requirement(Some(0x300A0360), Type1C, Type1C, On(&[0x300A0312])) },
                Requirement { items: &[ // LateralSpreadingDeviceSettingsSequence
                    requirement(Some(0x300A0372), Type1, Type1, Unconditional), // LateralSpreadingDeviceSetting
                    requirement(Some(0x300C0102), Type1, Type1, Unconditional), // ReferencedLateralSpreadingDeviceNumber
                ], ..requirement(Some(0x300A0370), Type1C, Type1C, On(&[0x300A0330])) },
                Requirement { items: &[ // RangeModulatorSettingsSequence
                    requirement(Some(0x300A0382), Type1, Type1, Unconditional), // RangeModulatorGatingStartValue
                    requirement(Some(0x300A0384), Type1, Type1, Unconditional), // RangeModulatorGatingStopValue
                    requirement(Some(0x300C0104), Type1, Type1, Unconditional), // ReferencedRangeModulatorNumber
                ], ..requirement(Some(0x300A0380), Type1C, Type1C, On(&[0x300A0340])) },
                Requirement { items: &[ // IonWedgePositionSequence
                    requirement(Some(0x300A00DB), Type1C, Type1C, On(&[0x300A00D3, 0x300C00C0])), // WedgeThinEdgePosition
                    requirement(Some(0x300A0118), Type1, Type1, Unconditional), // WedgePosition
                ], ..requirement(Some(0x300A03AC), Type1C, Type1C, On(&[0x300A00D0])) },
                requirement(Some(0x300C00F0), Type1, Type1, Unconditional), // ReferencedControlPointIndex
            ], ..requirement(Some(0x0074104E), Type1, Type1, Unconditional) },
            Requirement { items: &[ // RecordedSnoutSequence
                requirement(Some(0x300A00F9), Type3, Type3, Unconditional), // AccessoryCode
                requirement(Some(0x300A030F), Type3, Type3, Unconditional), // SnoutID
            ], ..requirement(Some(0x300800F0), Type1C, Type1C, On(&[0x300C0002])) },
            Requirement { items: &[ // RecordedRangeShifterSequence
                requirement(Some(0x300A00F9), Type3, Type3, Unconditional), // AccessoryCode
                requirement(Some(0x300A0318), Type3, Type3, Unconditional), // RangeShifterID
                requirement(Some(0x300C0100), Type1, Type1, Unconditional), // ReferencedRangeShifterNumber
            ], ..requirement(Some(0x300800F2), Type2C, Type2C, Conditional) },
            Requirement { items: &[ // RecordedLateralSpreadingDeviceSequence
                requirement(Some(0x300A00F9), Type3, Type3, Unconditional), // AccessoryCode
                requirement(Some(0x300A0336), Type3, Type3, Unconditional), // LateralSpreadingDeviceID
                requirement(Some(0x300C0102), Type1, Type1, Unconditional), // ReferencedLateralSpreadingDeviceNumber
            ], ..requirement(Some(0x300800F4), Type2C, Type2C, Conditional) },
            Requirement { items: &[ // RecordedRangeModulatorSequence
                requirement(Some(0x300A00F9), Type3, Type3, Unconditional), // AccessoryCode
                requirement(Some(0x300A0346), Type3, Type3, Unconditional), // RangeModulatorID
                requirement(Some(0x300A0348), Type1, Type1, Unconditional), // RangeModulatorType
                requirement(Some(0x300A034C), Type1C, Type1C, On(&[0x300A0348])), // BeamCurrentModulationID
                requirement(Some(0x300C0104), Type1, Type1, Unconditional), // ReferencedRangeModulatorNumber
            ], ..requirement(Some(0x300800F6), Type2C, Type2C, Conditional) },
            requirement(Some(0x300A0302), Type1C, Type1C, On(&[0x300A00C6])), // RadiationMassNumber
            requirement(Some(0x300A0304), Type1C, Type1C, On(&[0x300A00C6])), // RadiationAtomicNumber
            requirement(Some(0x300A0306), Type1C, Type1C, On(&[0x300A00C6])), // RadiationChargeState
            requirement(Some(0x300A0308), Type1, Type1, Unconditional), // ScanMode
            requirement(Some(0x300A0312), Type1, Type1, Unconditional), // NumberOfRangeShifters
            requirement(Some(0x300A0330), Type1, Type1, Unconditional), // NumberOfLateralSpreadingDevices
            requirement(Some(0x300A0340), Type1, Type1, Unconditional), // NumberOfRangeModulators
            requirement(Some(0x300A0350), Type3, Type3, Unconditional), // PatientSupportType
            requirement(Some(0x300A0352), Type3, Type3, Unconditional), // PatientSupportID
            requirement(Some(0x300A0354), Type3, Type3, Unconditional), // PatientSupportAccessoryCode
            requirement(Some(0x300A0356), Type3, Type3, Unconditional), // FixationLightAzimuthalAngle
            requirement(Some(0x300A0358), Type3, Type3, Unconditional), // FixationLightPolarAngle
        ], ..requirement(Some(0x00741046), Type1, Type1, Unconditional) },
        requirement(None, Type3, Type3, Unconditional), // all other attributes
    ] },
    Table { sop_class: uids::STORAGE_COMMITMENT_PUSH_MODEL, operation: Operation::Action(1), source: "PS3.4 Table J.3-1", requirements: &[
        requirement(Some(0x00081195), Type1, Type1, Unconditional), // TransactionUID
        requirement(Some(0x00880130), Type3, Type3, Unconditional), // StorageMediaFileSetID
        requirement(Some(0x00880140), Type3, Type3, Unconditional), // StorageMediaFileSetUID
        Requirement { items: &[ // ReferencedSOPSequence
            requirement(Some(0x00081150), Type1, Type1, Unconditional), // ReferencedSOPClassUID
            requirement(Some(0x00081155), Type1, Type1, Unconditional), // ReferencedSOPInstanceUID
            requirement(Some(0x00880130), Type3, Type3, Unconditional), // StorageMediaFileSetID
            requirement(Some(0x00880140), Type3, Type3, Unconditional), // StorageMediaFileSetUID
        ], ..requirement(Some(0x00081199), Type1, Type1, Unconditional) },
    ] },
    Table { sop_class: uids::STORAGE_COMMITMENT_PUSH_MODEL, operation: Operation::EventReport(1), source: "PS3.4 Table J.3-2", requirements: &[
        requirement(Some(0x00081195), NotUsed, Type1, Unconditional), // TransactionUID
        requirement(Some(0x00080054), NotUsed, Type3, Unconditional), // RetrieveAETitle
        requirement(Some(0x00880130), NotUsed, Type3, Unconditional), // StorageMediaFileSetID
        requirement(Some(0x00880140), NotUsed, Type3, Unconditional), // StorageMediaFileSetUID
        Requirement { items: &[ // ReferencedSOPSequence
            requirement(Some(0x00081150), NotUsed, Type1, Unconditional), // ReferencedSOPClassUID
            requirement(Some(0x00081155), NotUsed, Type1, Unconditional), // ReferencedSOPInstanceUID
            requirement(Some(0x00080054), NotUsed, Type3, Unconditional), // RetrieveAETitle
            requirement(Some(0x00880130), NotUsed, Type3, Unconditional), // StorageMediaFileSetID
            requirement(Some(0x00880140), NotUsed, Type3, Unconditional), // StorageMediaFileSetUID
        ], ..requirement(Some(0x00081199), NotUsed, Type1, Unconditional) },
    ] },
    Table { sop_class: uids::STORAGE_COMMITMENT_PUSH_MODEL, operation: Operation::EventReport(2), source: "PS3.4 Table J.3-2", requirements: &[
        requirement(Some(0x00081195), NotUsed, Type1, Unconditional), // TransactionUID
        requirement(Some(0x00080054), NotUsed, Type3, Unconditional), // RetrieveAETitle
        requirement(Some(0x00880130), NotUsed, Type3, Unconditional), // StorageMediaFileSetID
        requirement(Some(0x00880140), NotUsed, Type3, Unconditional), // StorageMediaFileSetUID
        Requirement { items: &[ // ReferencedSOPSequence
            requirement(Some(0x00081150), NotUsed, Type1, Unconditional), // ReferencedSOPClassUID
            requirement(Some(0x00081155), NotUsed, Type1, Unconditional), // ReferencedSOPInstanceUID
            requirement(Some(0x00080054), NotUsed, Type3, Unconditional), // RetrieveAETitle
            requirement(Some(0x00880130), NotUsed, Type3, Unconditional), // StorageMediaFileSetID
            requirement(Some(0x00880140), NotUsed, Type3, Unconditional), // StorageMediaFileSetUID
        ], ..requirement(Some(0x00081199), NotUsed, Type1C, Unconditional) },
        Requirement { items: &[ // FailedSOPSequence
            requirement(Some(0x00081150), NotUsed, Type1, Unconditional), // ReferencedSOPClassUID
            requirement(Some(0x00081155), NotUsed, Type1, Unconditional), // ReferencedSOPInstanceUID
            requirement(Some(0x00081197), NotUsed, Type1, Unconditional), // FailureReason
        ], ..requirement(Some(0x00081198), NotUsed, Type1, Unconditional) },
    ] },
    Table { sop_class: uids::SUBSTANCE_ADMINISTRATION_LOGGING, operation: Operation::Action(1), source: "PS3.4 Table P.3-2", requirements: &[
        requirement(Some(0x00080005), Type1C, Type1C, Conditional), // SpecificCharacterSet
        requirement(Some(0x00100020), Type1C, Type1C, Unconditional), // PatientID
        requirement(Some(0x00100021), Type3, Type2, Unconditional), // IssuerOfPatientID
        requirement(Some(0x00100010), Type2, Type2, Unconditional), // PatientName
        requirement(Some(0x00380010), Type1C, Type1C, Unconditional), // AdmissionID
        requirement(Some(0x00380011), Type3, Type2, Unconditional), // IssuerOfAdmissionID
        requirement(Some(0x00440001), Type1C, Type1C, Unconditional), // ProductPackageIdentifier
        requirement(Some(0x00440008), Type1C, Type1C, Unconditional), // ProductName
        requirement(Some(0x00440009), Type3, Type3, Unconditional), // ProductDescription
        requirement(Some(0x00440010), Type1, Type1, Unconditional), // SubstanceAdministrationDateTime
        requirement(Some(0x00440011), Type3, Type2, Unconditional), // SubstanceAdministrationNotes
        requirement(Some(0x00440012), Type3, Type3, Unconditional), // SubstanceAdministrationDeviceID
        Requirement { items: MACRO_8_1A, ..requirement(Some(0x00540302), Type2, Type2, Unconditional) }, // AdministrationRouteCodeSequence
        Requirement { items: &[ // SubstanceAdministrationParameterSequence
            requirement(None, Type3, Type3, Unconditional), // all other attributes
        ], ..requirement(Some(0x00440019), Type3, Type3, Unconditional) },
        Requirement { items: &[ // OperatorIdentificationSequence
            Requirement { items: MACRO_8_1A, ..requirement(Some(0x00401101), Type1, Type1, Unconditional) }, // PersonIdentificationCodeSequence
        ], ..requirement(Some(0x00081072), Type1, Type1, Unconditional) },
    ] },
    Table { sop_class: uids::UNIFIED_PROCEDURE_STEP_PUSH, operation: Operation::Action(1), source: "PS3.4 Table CC.2.1-1", requirements: &[
        requirement(Some(0x00741000), Type1, Type1, Unconditional), // ProcedureStepState
        requirement(Some(0x00081195), Type1, Type1, Unconditional), // TransactionUID
    ] },
    Table { sop_class: uids::UNIFIED_PROCEDURE_STEP_PUSH, operation: Operation::Action(2), source: "PS3.4 Table CC.2.2-1", requirements: &[
        requirement(Some(0x00741238), Type3, Type1, Unconditional), // ReasonForCancellation
        Requirement { items: MACRO_8_1A, ..requirement(Some(0x0074100E), Type3, Type1, Unconditional) }, // ProcedureStepDiscontinuationReasonCodeSequence
        requirement(Some(0x0074100A), Type3, Type1, Unconditional), // ContactURI
        requirement(Some(0x0074100C), Type3, Type1, Unconditional), // ContactDisplayName
    ] },
    Table { sop_class: uids::UNIFIED_PROCEDURE_STEP_PUSH, operation: Operation::Action(3), source: "PS3.4 Table CC.2.3-1", requirements: &[
        requirement(Some(0x00741234), Type1, Type1, Unconditional), // ReceivingAE
        requirement(Some(0x00741230), Type1, Type1, Unconditional), // DeletionLock
        requirement(None, Type1, Type1, Unconditional), // Match Keys (see 
    ] },
    Table { sop_class: uids::UNIFIED_PROCEDURE_STEP_PUSH, operation: Operation::Action(4), source: "PS3.4 Table CC.2.3-1", requirements: &[
        requirement(Some(0x00741234), Type1, Type1, Unconditional), // ReceivingAE
    ] },
    Table { sop_class: uids::UNIFIED_PROCEDURE_STEP_PUSH, operation: Operation::Action(5), source: "PS3.4 Table CC.2.3-1", requirements: &[
        requirement(Some(0x00741234), Type1, Type1, Unconditional), // ReceivingAE
    ] },
    Table { sop_class: uids::UNIFIED_PROCEDURE_STEP_PUSH, operation: Operation::Create, source: "PS3.4 Table CC.2.5-3", requirements: &[
        requirement(Some(0x00081195), Type2, Type2, Empty), // TransactionUID
        requirement(Some(0x00080005), Type1C, Type1C, Unconditional), // SpecificCharacterSet
        requirement(Some(0x00080016), AsDescribed, AsDescribed, Unconditional), // SOPClassUID
        requirement(Some(0x00080018), NotAllowed, NotAllowed, Unconditional), // SOPInstanceUID
        requirement(None, Type3, Type3, Unconditional), // all other attributes
        requirement(Some(0x00741200), Type1, Type1, Unconditional), // ScheduledProcedureStepPriority
        requirement(Some(0x00404010), NotUsed, Type1, Unconditional), // ScheduledProcedureStepModificationDateTime
        requirement(Some(0x00741204), Type1, Type1, Unconditional), // ProcedureStepLabel
        requirement(Some(0x00741202), Type2, Type1, Unconditional), // WorklistLabel
        Requirement { items: MACRO_CC_2_5_2B_N_CREATE, ..requirement(Some(0x00741210), Type2, Type2, Unconditional) }, // ScheduledProcessingParametersSequence
        Requirement { items: MACRO_CC_2_5_2A_N_CREATE, ..requirement(Some(0x00404025), Type2, Type2, Unconditional) }, // ScheduledStationNameCodeSequence
        Requirement { items: MACRO_CC_2_5_2A_N_CREATE, ..requirement(Some(0x00404026), Type2, Type2, Unconditional) }, // ScheduledStationClassCodeSequence
        Requirement { items: MACRO_CC_2_5_2A_N_CREATE, ..requirement(Some(0x00404027), Type2, Type2, Unconditional) }, // ScheduledStationGeographicLocationCodeSequence
        Requirement { items: &[ // ScheduledHumanPerformersSequence
            Requirement { items: MACRO_CC_2_5_2A_N_CREATE, ..requirement(Some(0x00404009), Type1, Type1, Unconditional) }, // HumanPerformerCodeSequence
            requirement(Some(0x00404037), Type1, Type1, Unconditional), // HumanPerformerName
            requirement(Some(0x00404036), Type1, Type1, Unconditional), // HumanPerformerOrganization
        ], ..requirement(Some(0x00404034), Type2C, Type2C, Unconditional) },
        requirement(Some(0x00404005), Type1, Type1, Unconditional), // ScheduledProcedureStepStartDateTime
        requirement(Some(0x00404011), Type3, Type1, Unconditional), // ExpectedCompletionDateTime
        requirement(Some(0x00404008), Type3, Type3, Unconditional), // ScheduledProcedureStepExpirationDateTime
        Requirement { items: MACRO_CC_2_5_2A_N_CREATE, ..requirement(Some(0x00404018), Type2, Type2, Unconditional) }, // ScheduledWorkitemCodeSequence
        requirement(Some(0x00400400), Type2, Type2, Unconditional), // CommentsOnTheScheduledProcedureStep
        requirement(Some(0x00404041), Type1, Type1, Unconditional), // InputReadinessState
        Requirement { items: MACRO_CC_2_5_2C_N_CREATE, ..requirement(Some(0x00404021), Type2, Type2, Unconditional) }, // InputInformationSequence
        requirement(Some(0x0020000D), Type1C, Type2, Unconditional), // StudyInstanceUID
        Requirement { items: MACRO_CC_2_5_2G_N_CREATE, ..requirement(Some(0x00404070), Type3, Type3, Unconditional) }, // OutputDestinationSequence
        requirement(None, Type3, Type3, Unconditional), // all other attributes
        requirement(Some(0x00100010), Type2, Type2, Unconditional), // PatientName
        requirement(Some(0x00100020), Type1C, Type2, Unconditional), // PatientID
        requirement(Some(0x00100021), Type2, Type2, Unconditional), // IssuerOfPatientID
        Requirement { items: &[ // IssuerOfPatientIDQualifiersSequence
            requirement(Some(0x00400032), Type2, Type2, Unconditional), // UniversalEntityID
            requirement(Some(0x00400033), Type1C, Type1, Unconditional), // UniversalEntityIDType
            requirement(Some(0x00400035), Type2, Type2, Unconditional), // IdentifierTypeCode
            Requirement { items: MACRO_CC_2_5_2D_N_CREATE, ..requirement(Some(0x00400036), Type2, Type2, Unconditional) }, // AssigningFacilitySequence
            Requirement { items: MACRO_CC_2_5_2A_N_CREATE, ..requirement(Some(0x00400039), Type2, Type2, Unconditional) }, // AssigningJurisdictionCodeSequence
            Requirement { items: MACRO_CC_2_5_2A_N_CREATE, ..requirement(Some(0x0040003A), Type2, Type2, Unconditional) }, // AssigningAgencyOrDepartmentCodeSequence
        ], ..requirement(Some(0x00100024), Type2, Type2, Unconditional) },
        Requirement { items: &[ // OtherPatientIDsSequence
            requirement(Some(0x00100020), Type1, Type1, Unconditional), // PatientID
            requirement(Some(0x00100021), Type2, Type2, Unconditional), // IssuerOfPatientID
            Requirement { items: &[ // IssuerOfPatientIDQualifiersSequence
                requirement(Some(0x00400032), Type2, Type2, Unconditional), // UniversalEntityID
                requirement(Some(0x00400033), Type1C, Type1, Unconditional), // UniversalEntityIDType
                requirement(Some(0x00400035), Type2, Type2, Unconditional), // IdentifierTypeCode
                Requirement { items: MACRO_CC_2_5_2D_N_CREATE, ..requirement(Some(0x00400036), Type2, Type2, Unconditional) }, // AssigningFacilitySequence
                Requirement { items: MACRO_CC_2_5_2A_N_CREATE, ..requirement(Some(0x00400039), Type2, Type2, Unconditional) }, // AssigningJurisdictionCodeSequence
                Requirement { items: MACRO_CC_2_5_2A_N_CREATE, ..requirement(Some(0x0040003A), Type2, Type2, Unconditional) }, // AssigningAgencyOrDepartmentCodeSequence
            ], ..requirement(Some(0x00100024), Type2, Type2, Unconditional) },
            requirement(Some(0x00100022), Type3, Type3, Unconditional), // TypeOfPatientID
        ], ..requirement(Some(0x00101002), Type2, Type2, Unconditional) },
        requirement(Some(0x00100030), Type2, Type2, Unconditional), // PatientBirthDate
        requirement(Some(0x00100040), Type2, Type2, Unconditional), // PatientSex
        Requirement { items: MACRO_CC_2_5_2C_N_CREATE, ..requirement(Some(0x00101100), Type3, Type3, Unconditional) }, // ReferencedPatientPhotoSequence
        requirement(Some(0x00380010), Type2, Type2, Unconditional), // AdmissionID
        Requirement { items: MACRO_CC_2_5_2D_N_CREATE, ..requirement(Some(0x00380014), Type2, Type2, Unconditional) }, // IssuerOfAdmissionIDSequence
        requirement(Some(0x00081080), Type2, Type2, Unconditional), // AdmittingDiagnosesDescription
        Requirement { items: MACRO_CC_2_5_2A_N_CREATE, ..requirement(Some(0x00081084), Type2, Type2, Unconditional) }, // AdmittingDiagnosesCodeSequence
        Requirement { items: &[ // ReferencedRequestSequence
            requirement(Some(0x0020000D), Type1, Type1, Unconditional), // StudyInstanceUID
            requirement(Some(0x00080050), Type2, Type2, Unconditional), // AccessionNumber
            Requirement { items: MACRO_CC_2_5_2D_N_CREATE, ..requirement(Some(0x00080051), Type2, Type2, Unconditional) }, // IssuerOfAccessionNumberSequence
            requirement(Some(0x00402016), Type3, Type1, Unconditional), // PlacerOrderNumberImagingServiceRequest
            Requirement { items: MACRO_CC_2_5_2D_N_CREATE, ..requirement(Some(0x00400026), Type2, Type2, Unconditional) }, // OrderPlacerIdentifierSequence
            requirement(Some(0x00402017), Type3, Type1, Unconditional), // FillerOrderNumberImagingServiceRequest
            Requirement { items: MACRO_CC_2_5_2D_N_CREATE, ..requirement(Some(0x00400027), Type2, Type2, Unconditional) }, // OrderFillerIdentifierSequence
            requirement(Some(0x00401001), Type2, Type2, Unconditional), // RequestedProcedureID
            requirement(Some(0x00321060), Type2, Type2, Unconditional), // RequestedProcedureDescription
            Requirement { items: MACRO_CC_2_5_2A_N_CREATE, ..requirement(Some(0x00321064), Type2, Type2, Unconditional) }, // RequestedProcedureCodeSequence
            requirement(Some(0x00401002), Type3, Type3, Unconditional), // ReasonForTheRequestedProcedure
            Requirement { items: MACRO_CC_2_5_2A_N_CREATE, ..requirement(Some(0x0040100A), Type3, Type3, Unconditional) }, // ReasonForRequestedProcedureCodeSequence
            requirement(Some(0x00401400), Type3, Type3, Unconditional), // RequestedProcedureComments
            requirement(Some(0x00401008), Type3, Type3, Unconditional), // ConfidentialityCode
            requirement(Some(0x00401010), Type3, Type3, Unconditional), // NamesOfIntendedRecipientsOfResults
            requirement(Some(0x00402400), Type3, Type3, Unconditional), // ImagingServiceRequestComments
            requirement(Some(0x00321032), Type3, Type3, Unconditional), // RequestingPhysician
            requirement(Some(0x00321033), Type3, Type1, Unconditional), // RequestingService
            Requirement { items: MACRO_CC_2_5_2A_N_CREATE, ..requirement(Some(0x00321034), Type3, Type3, Unconditional) }, // RequestingServiceCodeSequence
            requirement(Some(0x00402004), Type3, Type3, Unconditional), // IssueDateOfImagingServiceRequest
            requirement(Some(0x00402005), Type3, Type3, Unconditional), // IssueTimeOfImagingServiceRequest
            requirement(Some(0x00080090), Type3, Type3, Unconditional), // ReferringPhysicianName
        ], ..requirement(Some(0x0040A370), Type2, Type2, Unconditional) },
        Requirement { items: MACRO_CC_2_5_2F_N_CREATE, ..requirement(Some(0x00741224), Type1C, Type1C, Unconditional) }, // ReplacedProcedureStepSequence
        requirement(None, Type3, Type3, Unconditional), // all other attributes
        requirement(None, Type3, Type3, Unconditional), // all other attributes
        requirement(Some(0x00102000), Type3, Type2, Unconditional), // MedicalAlerts
        requirement(Some(0x001021C0), Type3, Type2, Unconditional), // PregnancyStatus
        requirement(Some(0x00380050), Type3, Type2, Unconditional), // SpecialNeeds
        requirement(None, Type3, Type3, Unconditional), // all other attributes
        requirement(None, Type3, Type3, Unconditional), // all other attributes
        requirement(None, Type3, Type3, Unconditional), // all other attributes
        requirement(None, Type3, Type3, Unconditional), // all other attributes
        requirement(Some(0x00741000), Type1, Type1, Unconditional), // ProcedureStepState
        Requirement { items: &[ // ProcedureStepProgressInformationSequence
            requirement(Some(0x00741004), NotAllowed, NotAllowed, Unconditional), // ProcedureStepProgress
            requirement(Some(0x00741006), NotAllowed, NotAllowed, Unconditional), // ProcedureStepProgressDescription
            Requirement { items: &[ // ProcedureStepProgressParametersSequence
                requirement(Some(0x0040A040), Type1, Type1, Unconditional), // ValueType
                Requirement { items: MACRO_CC_2_5_2A_N_CREATE, ..requirement(Some(0x0040A043), Type1, Type1, Unconditional) }, // ConceptNameCodeSequence
                requirement(Some(0x0040A120), Type1C, Type1C, Unconditional), // DateTime
                requirement(Some(0x0040A121), Type1C, Type1C, Unconditional), // Date
                requirement(Some(0x0040A122), Type1C, Type1C, Unconditional), // Time
                requirement(Some(0x0040A123), Type1C, Type1C, Unconditional), // PersonName
                requirement(Some(0x0040A124), Type1C, Type1C, Unconditional), // UID
                requirement(Some(0x0040A160), Type1C, Type1C, Unconditional), // TextValue
                Requirement { items: MACRO_CC_2_5_2A_N_CREATE, ..requirement(Some(0x0040A168), Type1C, Type1C, Unconditional) }, // ConceptCodeSequence
                requirement(Some(0x0040A30A), Type1C, Type1C, Unconditional), // NumericValue
                Requirement { items: MACRO_CC_2_5_2A_N_CREATE, ..requirement(Some(0x004008EA), Type1C, Type1C, Unconditional) }, // MeasurementUnitsCodeSequence
                Requirement { items: MACRO_CC_2_5_2B_N_CREATE, ..requirement(Some(0x00400441), NotAllowed, NotAllowed, Unconditional) }, // ContentItemModifierSequence
            ], ..requirement(Some(0x00741007), NotAllowed, NotAllowed, Unconditional) },
            Requirement { items: &[ // ProcedureStepCommunicationsURISequence
                requirement(Some(0x0074100A), NotAllowed, NotAllowed, Unconditional), // ContactURI
                requirement(Some(0x0074100C), NotAllowed, NotAllowed, Unconditional), // ContactDisplayName
            ], ..requirement(Some(0x00741008), NotAllowed, NotAllowed, Unconditional) },
            requirement(Some(0x00404052), NotAllowed, NotAllowed, Unconditional), // ProcedureStepCancellationDateTime
            requirement(Some(0x00741238), NotAllowed, NotAllowed, Unconditional), // ReasonForCancellation
            Requirement { items: MACRO_CC_2_5_2A_N_CREATE, ..requirement(Some(0x0074100E), NotAllowed, NotAllowed, Unconditional) }, // ProcedureStepDiscontinuationReasonCodeSequence
        ], ..requirement(Some(0x00741002), Type2, Type2, Empty) },
        Requirement { items: &[ // UnifiedProcedureStepPerformedProcedureSequence
            Requirement { items: &[ // ActualHumanPerformersSequence
                Requirement { items: MACRO_CC_2_5_2A_N_CREATE, ..requirement(Some(0x00404009), NotAllowed, NotAllowed, Unconditional) }, // HumanPerformerCodeSequence
                requirement(Some(0x00404037), NotAllowed, NotAllowed, Unconditional), // HumanPerformerName
                requirement(Some(0x00404036), NotAllowed, NotAllowed, Unconditional), // HumanPerformerOrganization
            ], ..requirement(Some(0x00404035), NotAllowed, NotAllowed, Unconditional) },
            Requirement { items: MACRO_CC_2_5_2A_N_CREATE, ..requirement(Some(0x00404028), NotAllowed, NotAllowed, Unconditional) }, // PerformedStationNameCodeSequence
            Requirement { items: MACRO_CC_2_5_2A_N_CREATE, ..requirement(Some(0x00404029), NotAllowed, NotAllowed, Unconditional) }, // PerformedStationClassCodeSequence
            Requirement { items: MACRO_CC_2_5_2A_N_CREATE, ..requirement(Some(0x00404030), NotAllowed, NotAllowed, Unconditional) }, // PerformedStationGeographicLocationCodeSequence
            requirement(Some(0x00404050), NotAllowed, NotAllowed, Unconditional), // PerformedProcedureStepStartDateTime
            requirement(Some(0x00400254), NotAllowed, NotAllowed, Unconditional), // PerformedProcedureStepDescription
            requirement(Some(0x00400280), NotAllowed, NotAllowed, Unconditional), // CommentsOnThePerformedProcedureStep
            Requirement { items: MACRO_CC_2_5_2A_N_CREATE, ..requirement(Some(0x00404019), NotAllowed, NotAllowed, Unconditional) }, // PerformedWorkitemCodeSequence
            Requirement { items: MACRO_CC_2_5_2B_N_CREATE, ..requirement(Some(0x00741212), NotAllowed, NotAllowed, Unconditional) }, // PerformedProcessingParametersSequence
            requirement(Some(0x00404051), NotAllowed, NotAllowed, Unconditional), // PerformedProcedureStepEndDateTime
            Requirement { items: MACRO_CC_2_5_2C_N_CREATE, ..requirement(Some(0x00404033), NotAllowed, NotAllowed, Unconditional) }, // OutputInformationSequence
        ], ..requirement(Some(0x00741216), Type2, Type2, Unconditional) },
    ] },
    Table { sop_class: uids::UNIFIED_PROCEDURE_STEP_PUSH, operation: Operation::EventReport(1), source: "PS3.4 Table CC.2.4-1", requirements: &[
        requirement(Some(0x00741000), NotUsed, Type1, Unconditional), // ProcedureStepState
        requirement(Some(0x00404041), NotUsed, Type1, Unconditional), // InputReadinessState
        requirement(Some(0x00741238), NotUsed, Type3, Unconditional), // ReasonForCancellation
        Requirement { items: MACRO_8_3A, ..requirement(Some(0x0074100E), NotUsed, Type3, Unconditional) }, // ProcedureStepDiscontinuationReasonCodeSequence
    ] },
    Table { sop_class: uids::UNIFIED_PROCEDURE_STEP_PUSH, operation: Operation::EventReport(2), source: "PS3.4 Table CC.2.4-1", requirements: &[
        requirement(Some(0x00741236), NotUsed, Type1, Unconditional), // RequestingAE
        requirement(Some(0x00741238), NotUsed, Type1C, Conditional), // ReasonForCancellation
        Requirement { items: MACRO_8_3A, ..requirement(Some(0x0074100E), NotUsed, Type1C, Conditional) }, // ProcedureStepDiscontinuationReasonCodeSequence
        requirement(Some(0x0074100A), NotUsed, Type1C, Conditional), // ContactURI
        requirement(Some(0x0074100C), NotUsed, Type1C, Conditional), // ContactDisplayName
    ] },
    Table { sop_class: uids::UNIFIED_PROCEDURE_STEP_PUSH, operation: Operation::EventReport(3), source: "PS3.4 Table CC.2.4-1", requirements: &[
        Requirement { items: &[ // ProcedureStepProgressInformationSequence
            requirement(Some(0x00741004), NotUsed, Type3, Unconditional), // ProcedureStepProgress
            requirement(Some(0x00741006), NotUsed, Type3, Unconditional), // ProcedureStepProgressDescription
            requirement(Some(0x00741007), NotUsed, Type3, Unconditional), // ProcedureStepProgressParametersSequence
            Requirement { items: &[ // ProcedureStepCommunicationsURISequence
                requirement(Some(0x0074100A), NotUsed, Type1, Unconditional), // ContactURI
                requirement(Some(0x0074100C), NotUsed, Type3, Unconditional), // ContactDisplayName
            ], ..requirement(Some(0x00741008), NotUsed, Type3, Unconditional) },
        ], ..requirement(Some(0x00741002), NotUsed, Type1, Unconditional) },
    ] },
    Table { sop_class: uids::UNIFIED_PROCEDURE_STEP_PUSH, operation: Operation::EventReport(4), source: "PS3.4 Table CC.2.4-1", requirements: &[
        requirement(Some(0x00741242), NotUsed, Type1, Unconditional), // SCPStatus
        requirement(Some(0x00741244), NotUsed, Type1, Unconditional), // SubscriptionListStatus
        requirement(Some(0x00741246), NotUsed, Type1, Unconditional), // UnifiedProcedureStepListStatus
    ] },
    Table { sop_class: uids::UNIFIED_PROCEDURE_STEP_PUSH, operation: Operation::EventReport(5), source: "PS3.4 Table CC.2.4-1", requirements: &[
        Requirement { items: MACRO_8_3A, ..requirement(Some(0x00404025), NotUsed, Type1C, Conditional) }, // ScheduledStationNameCodeSequence
        Requirement { items: MACRO_8_3A, ..requirement(Some(0x00404009), NotUsed, Type1C, Conditional) }, // HumanPerformerCodeSequence
        requirement(Some(0x00404036), NotUsed, Type1C, Conditional), // HumanPerformerOrganization
    ] },
    Table { sop_class: uids::UNIFIED_PROCEDURE_STEP_PUSH, operation: Operation::Get, source: "PS3.4 Table CC.2.5-3", requirements: &[
        requirement(Some(0x00081195), NotAllowed, NotAllowed, Unconditional), // TransactionUID
        requirement(Some(0x00080005), Type3, Type1, Unconditional), // SpecificCharacterSet
        requirement(Some(0x00080016), NotAllowed, NotAllowed, Unconditional), // SOPClassUID
        requirement(Some(0x00080018), NotAllowed, NotAllowed, Unconditional), // SOPInstanceUID
        requirement(None, Type3, Type3, Unconditional), // all other attributes
        requirement(Some(0x00741200), Type3, Type1, Unconditional), // ScheduledProcedureStepPriority
        requirement(Some(0x00404010), Type3, Type1, Unconditional), // ScheduledProcedureStepModificationDateTime
        requirement(Some(0x00741204), Type3, Type1, Unconditional), // ProcedureStepLabel
        requirement(Some(0x00741202), Type3, Type1, Unconditional), // WorklistLabel
        Requirement { items: MACRO_CC_2_5_2B_N_GET, ..requirement(Some(0x00741210), Type3, Type2, Unconditional) }, // ScheduledProcessingParametersSequence
        Requirement { items: MACRO_CC_2_5_2A_N_GET, ..requirement(Some(0x00404025), Type3, Type2, Unconditional) }, // ScheduledStationNameCodeSequence
        Requirement { items: MACRO_CC_2_5_2A_N_GET, ..requirement(Some(0x00404026), Type3, Type2, Unconditional) }, // ScheduledStationClassCodeSequence
        Requirement { items: MACRO_CC_2_5_2A_N_GET, ..requirement(Some(0x00404027), Type3, Type2, Unconditional) }, // ScheduledStationGeographicLocationCodeSequence
        Requirement { items: &[ // ScheduledHumanPerformersSequence
            Requirement { items: MACRO_CC_2_5_2A_N_GET, ..requirement(Some(0x00404009), NotUsed, Type1, Unconditional) }, // HumanPerformerCodeSequence
            requirement(Some(0x00404037), NotUsed, Type1, Unconditional), // HumanPerformerName
            requirement(Some(0x00404036), NotUsed, Type1, Unconditional), // HumanPerformerOrganization
        ], ..requirement(Some(0x00404034), Type3, Type2, Unconditional) },
        requirement(Some(0x00404005), Type3, Type1, Unconditional), // ScheduledProcedureStepStartDateTime
        requirement(Some(0x00404011), Type3, Type1, Unconditional), // ExpectedCompletionDateTime
        requirement(Some(0x00404008), Type3, Type3, Unconditional), // ScheduledProcedureStepExpirationDateTime
        Requirement { items: MACRO_CC_2_5_2A_N_GET, ..requirement(Some(0x00404018), Type3, Type1, Unconditional) }, // ScheduledWorkitemCodeSequence
        requirement(Some(0x00400400), Type3, Type1, Unconditional), // CommentsOnTheScheduledProcedureStep
        requirement(Some(0x00404041), Type3, Type1, Unconditional), // InputReadinessState
        Requirement { items: MACRO_CC_2_5_2C_N_GET, ..requirement(Some(0x00404021), Type3, Type2, Unconditional) }, // InputInformationSequence
        requirement(Some(0x0020000D), Type3, Type2, Unconditional), // StudyInstanceUID
        Requirement { items: MACRO_CC_2_5_2G_N_GET, ..requirement(Some(0x00404070), Type3, Type3, Unconditional) }, // OutputDestinationSequence
        requirement(None, Type3, Type3, Unconditional), // all other attributes
        requirement(Some(0x00100010), Type3, Type2, Unconditional), // PatientName
        requirement(Some(0x00100020), Type3, Type2, Unconditional), // PatientID
        requirement(Some(0x00100021), Type3, Type2, Unconditional), // IssuerOfPatientID
        Requirement { items: &[ // IssuerOfPatientIDQualifiersSequence
            requirement(Some(0x00400032), Type3, Type2, Unconditional), // UniversalEntityID
            requirement(Some(0x00400033), Type3, Type2, Unconditional), // UniversalEntityIDType
            requirement(Some(0x00400035), Type3, Type2, Unconditional), // IdentifierTypeCode
            Requirement { items: MACRO_CC_2_5_2D_N_GET, ..requirement(Some(0x00400036), Type3, Type2, Unconditional) }, // AssigningFacilitySequence
            Requirement { items: MACRO_CC_2_5_2A_N_GET, ..requirement(Some(0x00400039), Type3, Type2, Unconditional) }, // AssigningJurisdictionCodeSequence
            Requirement { items: MACRO_CC_2_5_2A_N_GET, ..requirement(Some(0x0040003A), Type3, Type2, Unconditional) }, // AssigningAgencyOrDepartmentCodeSequence
        ], ..requirement(Some(0x00100024), Type3, Type2, Unconditional) },
        Requirement { items: &[ // OtherPatientIDsSequence
            requirement(Some(0x00100020), NotUsed, Type1, Unconditional), // PatientID
            requirement(Some(0x00100021), Type3, Type2, Unconditional), // IssuerOfPatientID
            Requirement { items: &[ // IssuerOfPatientIDQualifiersSequence
                requirement(Some(0x00400032), Type3, Type2, Unconditional), // UniversalEntityID
                requirement(Some(0x00400033), Type3, Type2, Unconditional), // UniversalEntityIDType
                requirement(Some(0x00400035), Type3, Type2, Unconditional), // IdentifierTypeCode
                Requirement { items: MACRO_CC_2_5_2D_N_GET, ..requirement(Some(0x00400036), Type3, Type2, Unconditional) }, // AssigningFacilitySequence
                Requirement { items: MACRO_CC_2_5_2A_N_GET, ..requirement(Some(0x00400039), Type3, Type2, Unconditional) }, // AssigningJurisdictionCodeSequence
                Requirement { items: MACRO_CC_2_5_2A_N_GET, ..requirement(Some(0x0040003A), Type3, Type2, Unconditional) }, // AssigningAgencyOrDepartmentCodeSequence
            ], ..requirement(Some(0x00100024), Type3, Type2, Unconditional) },
            requirement(Some(0x00100022), Type3, Type3, Unconditional), // TypeOfPatientID
        ], ..requirement(Some(0x00101002), Type3, Type2, Unconditional) },
        requirement(Some(0x00100030), Type3, Type2, Unconditional), // PatientBirthDate
        requirement(Some(0x00100040), Type3, Type2, Unconditional), // PatientSex
        Requirement { items: MACRO_CC_2_5_2C_N_GET, ..requirement(Some(0x00101100), Type3, Type3, Unconditional) }, // ReferencedPatientPhotoSequence
        requirement(Some(0x00380010), Type3, Type2, Unconditional), // AdmissionID
        Requirement { items: MACRO_CC_2_5_2D_N_GET, ..requirement(Some(0x00380014), Type3, Type2, Unconditional) }, // IssuerOfAdmissionIDSequence
        requirement(Some(0x00081080), Type3, Type2, Unconditional), // AdmittingDiagnosesDescription
        Requirement { items: MACRO_CC_2_5_2A_N_GET, ..requirement(Some(0x00081084), Type3, Type2, Unconditional) }, // AdmittingDiagnosesCodeSequence
        Requirement { items: &[ // ReferencedRequestSequence
            requirement(Some(0x0020000D), NotUsed, Type1, Unconditional), // StudyInstanceUID
            requirement(Some(0x00080050), NotUsed, Type2, Unconditional), // AccessionNumber
            Requirement { items: MACRO_CC_2_5_2D_N_GET, ..requirement(Some(0x00080051), NotUsed, Type2, Unconditional) }, // IssuerOfAccessionNumberSequence
            requirement(Some(0x00402016), NotUsed, Type1, Unconditional), // PlacerOrderNumberImagingServiceRequest
            Requirement { items: MACRO_CC_2_5_2D_N_GET, ..requirement(Some(0x00400026), NotUsed, Type2, Unconditional) }, // OrderPlacerIdentifierSequence
            requirement(Some(0x00402017), NotUsed, Type1, Unconditional), // FillerOrderNumberImagingServiceRequest
            Requirement { items: MACRO_CC_2_5_2D_N_GET, ..requirement(Some(0x00400027), NotUsed, Type2, Unconditional) }, // OrderFillerIdentifierSequence
            requirement(Some(0x00401001), NotUsed, Type2, Unconditional), // RequestedProcedureID
            requirement(Some(0x00321060), NotUsed, Type2, Unconditional), // RequestedProcedureDescription
            Requirement { items: MACRO_CC_2_5_2A_N_GET, ..requirement(Some(0x00321064), NotUsed, Type2, Unconditional) }, // RequestedProcedureCodeSequence
            requirement(Some(0x00401002), NotUsed, Type3, Unconditional), // ReasonForTheRequestedProcedure
            Requirement { items: MACRO_CC_2_5_2A_N_GET, ..requirement(Some(0x0040100A), NotUsed, Type3, Unconditional) }, // ReasonForRequestedProcedureCodeSequence
            requirement(Some(0x00401400), NotUsed, Type3, Unconditional), // RequestedProcedureComments
            requirement(Some(0x00401008), NotUsed, Type3, Unconditional), // ConfidentialityCode
            requirement(Some(0x00401010), NotUsed, Type3, Unconditional), // NamesOfIntendedRecipientsOfResults
            requirement(Some(0x00402400), NotUsed, Type3, Unconditional), // ImagingServiceRequestComments
            requirement(Some(0x00321032), NotUsed, Type3, Unconditional), // RequestingPhysician
            requirement(Some(0x00321033), NotUsed, Type3, Unconditional), // RequestingService
            Requirement { items: MACRO_CC_2_5_2A_N_GET, ..requirement(Some(0x00321034), NotUsed, Type3, Unconditional) }, // RequestingServiceCodeSequence
            requirement(Some(0x00402004), NotUsed, Type3, Unconditional), // IssueDateOfImagingServiceRequest
            requirement(Some(0x00402005), NotUsed, Type3, Unconditional), // IssueTimeOfImagingServiceRequest
            requirement(Some(0x00080090), NotUsed, Type3, Unconditional), // ReferringPhysicianName
        ], ..requirement(Some(0x0040A370), Type3, Type2, Unconditional) },
        Requirement { items: MACRO_CC_2_5_2F_N_GET, ..requirement(Some(0x00741224), Type3, Type2, Unconditional) }, // ReplacedProcedureStepSequence
        requirement(None, Type3, Type3, Unconditional), // all other attributes
        requirement(None, Type3, Type3, Unconditional), // all other attributes
        requirement(Some(0x00102000), Type3, Type2, Unconditional), // MedicalAlerts
        requirement(Some(0x001021C0), Type3, Type2, Unconditional), // PregnancyStatus
        requirement(Some(0x00380050), Type3, Type2, Unconditional), // SpecialNeeds
        requirement(None, Type3, Type3, Unconditional), // all other attributes
        requirement(None, Type3, Type3, Unconditional), // all other attributes
        requirement(None, Type3, Type3, Unconditional), // all other attributes
        requirement(None, Type3, Type3, Unconditional), // all other attributes
        requirement(Some(0x00741000), Type3, Type1, Unconditional), // ProcedureStepState
        Requirement { items: &[ // ProcedureStepProgressInformationSequence
            requirement(Some(0x00741004), NotUsed, Type1, Unconditional), // ProcedureStepProgress
            requirement(Some(0x00741006), NotUsed, Type1, Unconditional), // ProcedureStepProgressDescription
            Requirement { items: &[ // ProcedureStepProgressParametersSequence
                requirement(Some(0x0040A040), NotUsed, Type1, Unconditional), // ValueType
                Requirement { items: MACRO_CC_2_5_2A_N_GET, ..requirement(Some(0x0040A043), NotUsed, Type1, Unconditional) }, // ConceptNameCodeSequence
                requirement(Some(0x0040A120), NotUsed, Type1C, Unconditional), // DateTime
                requirement(Some(0x0040A121), NotUsed, Type1C, Unconditional), // Date
                requirement(Some(0x0040A122), NotUsed, Type1C, Unconditional), // Time
                requirement(Some(0x0040A123), NotUsed, Type1C, Unconditional), // PersonName
                requirement(Some(0x0040A124), NotUsed, Type1C, Unconditional), // UID
                requirement(Some(0x0040A160), NotUsed, Type1C, Unconditional), // TextValue
                Requirement { items: MACRO_CC_2_5_2A_N_GET, ..requirement(Some(0x0040A168), NotUsed, Type1C, Unconditional) }, // ConceptCodeSequence
                requirement(Some(0x0040A30A), NotUsed, Type1C, Unconditional), // NumericValue
                Requirement { items: MACRO_CC_2_5_2A_N_GET, ..requirement(Some(0x004008EA), NotUsed, Type1C, Unconditional) }, // MeasurementUnitsCodeSequence
                Requirement { items: MACRO_CC_2_5_2B_N_GET, ..requirement(Some(0x00400441), NotUsed, Type3, Unconditional) }, // ContentItemModifierSequence
            ], ..requirement(Some(0x00741007), NotUsed, Type3, Unconditional) },
            Requirement { items: &[ // ProcedureStepCommunicationsURISequence
                requirement(Some(0x0074100A), NotUsed, Type1, Unconditional), // ContactURI
                requirement(Some(0x0074100C), NotUsed, Type1, Unconditional), // ContactDisplayName
            ], ..requirement(Some(0x00741008), NotUsed, Type1, Unconditional) },
            requirement(Some(0x00404052), NotUsed, Type1, Unconditional), // ProcedureStepCancellationDateTime
            requirement(Some(0x00741238), NotUsed, Type1, Unconditional), // ReasonForCancellation
            Requirement { items: MACRO_CC_2_5_2A_N_GET, ..requirement(Some(0x0074100E), NotUsed, Type1, Unconditional) }, // ProcedureStepDiscontinuationReasonCodeSequence
        ], ..requirement(Some(0x00741002), Type3, Type2, Unconditional) },
        Requirement { items: &[ // UnifiedProcedureStepPerformedProcedureSequence
            Requirement { items: &[ // ActualHumanPerformersSequence
                Requirement { items: MACRO_CC_2_5_2A_N_GET, ..requirement(Some(0x00404009), NotUsed, Type1, Unconditional) }, // HumanPerformerCodeSequence
                requirement(Some(0x00404037), NotUsed, Type1, Unconditional), // HumanPerformerName
                requirement(Some(0x00404036), NotUsed, Type1, Unconditional), // HumanPerformerOrganization
            ], ..requirement(Some(0x00404035), NotUsed, Type1, Unconditional) },
            Requirement { items: MACRO_CC_2_5_2A_N_GET, ..requirement(Some(0x00404028), NotUsed, Type2, Unconditional) }, // PerformedStationNameCodeSequence
            Requirement { items: MACRO_CC_2_5_2A_N_GET, ..requirement(Some(0x00404029), NotUsed, Type2, Unconditional) }, // PerformedStationClassCodeSequence
            Requirement { items: MACRO_CC_2_5_2A_N_GET, ..requirement(Some(0x00404030), NotUsed, Type2, Unconditional) }, // PerformedStationGeographicLocationCodeSequence
            requirement(Some(0x00404050), NotUsed, Type1, Unconditional), // PerformedProcedureStepStartDateTime
            requirement(Some(0x00400254), NotUsed, Type1, Unconditional), // PerformedProcedureStepDescription
            requirement(Some(0x00400280), NotUsed, Type1, Unconditional), // CommentsOnThePerformedProcedureStep
            Requirement { items: MACRO_CC_2_5_2A_N_GET, ..requirement(Some(0x00404019), NotUsed, Type1, Unconditional) }, // PerformedWorkitemCodeSequence
            Requirement { items: MACRO_CC_2_5_2B_N_GET, ..requirement(Some(0x00741212), NotUsed, Type1, Unconditional) }, // PerformedProcessingParametersSequence
            requirement(Some(0x00404051), NotUsed, Type1, Unconditional), // PerformedProcedureStepEndDateTime
            Requirement { items: MACRO_CC_2_5_2C_N_GET, ..requirement(Some(0x00404033), NotUsed, Type2, Unconditional) }, // OutputInformationSequence
        ], ..requirement(Some(0x00741216), Type3, Type2, Unconditional) },
    ] },
    Table { sop_class: uids::UNIFIED_PROCEDURE_STEP_PUSH, operation: Operation::Set, source: "PS3.4 Table CC.2.5-3", requirements: &[
        requirement(Some(0x00081195), AsDescribed, AsDescribed, Unconditional), // TransactionUID
        requirement(Some(0x00080005), Type1C, Type1C, Unconditional), // SpecificCharacterSet
        requirement(Some(0x00080016), NotAllowed, NotAllowed, Unconditional), // SOPClassUID
        requirement(Some(0x00080018), NotAllowed, NotAllowed, Unconditional), // SOPInstanceUID
        requirement(None, Type3, Type3, Unconditional), // all other attributes
        requirement(Some(0x00741200), Type3, Type1, Unconditional), // ScheduledProcedureStepPriority
        requirement(Some(0x00404010), NotUsed, Type1, Unconditional), // ScheduledProcedureStepModificationDateTime
        requirement(Some(0x00741204), Type3, Type1, Unconditional), // ProcedureStepLabel
        requirement(Some(0x00741202), Type3, Type1, Unconditional), // WorklistLabel
        Requirement { items: MACRO_CC_2_5_2B_N_SET, ..requirement(Some(0x00741210), Type3, Type2, Unconditional) }, // ScheduledProcessingParametersSequence
        Requirement { items: MACRO_CC_2_5_2A_N_SET, ..requirement(Some(0x00404025), Type3, Type2, Unconditional) }, // ScheduledStationNameCodeSequence
        Requirement { items: MACRO_CC_2_5_2A_N_SET, ..requirement(Some(0x00404026), Type3, Type2, Unconditional) }, // ScheduledStationClassCodeSequence
        Requirement { items: MACRO_CC_2_5_2A_N_SET, ..requirement(Some(0x00404027), Type3, Type2, Unconditional) }, // ScheduledStationGeographicLocationCodeSequence
        Requirement { items: &[ // ScheduledHumanPerformersSequence
            Requirement { items: MACRO_CC_2_5_2A_N_SET, ..requirement(Some(0x00404009), Type1, Type1, Unconditional) }, // HumanPerformerCodeSequence
            requirement(Some(0x00404037), Type1, Type1, Unconditional), // HumanPerformerName
            requirement(Some(0x00404036), Type1, Type1, Unconditional), // HumanPerformerOrganization
        ], ..requirement(Some(0x00404034), Type3, Type2, Unconditional) },
        requirement(Some(0x00404005), Type3, Type1, Unconditional), // ScheduledProcedureStepStartDateTime
        requirement(Some(0x00404011), Type3, Type1, Unconditional), // ExpectedCompletionDateTime
        requirement(Some(0x00404008), Type3, Type3, Unconditional), // ScheduledProcedureStepExpirationDateTime
        Requirement { items: MACRO_CC_2_5_2A_N_SET, ..requirement(Some(0x00404018), Type3, Type1, Unconditional) }, // ScheduledWorkitemCodeSequence
        requirement(Some(0x00400400), Type3, Type1, Unconditional), // CommentsOnTheScheduledProcedureStep
        requirement(Some(0x00404041), Type3, Type1, Unconditional), // InputReadinessState
        Requirement { items: MACRO_CC_2_5_2C_N_SET, ..requirement(Some(0x00404021), Type3, Type2, Unconditional) }, // InputInformationSequence
        requirement(Some(0x0020000D), Type3, Type2, Unconditional), // StudyInstanceUID
        Requirement { items: MACRO_CC_2_5_2G_N_SET, ..requirement(Some(0x00404070), Type3, Type3, Unconditional) }, // OutputDestinationSequence
        requirement(None, Type3, Type3, Unconditional), // all other attributes
        requirement(Some(0x00100010), NotAllowed, NotAllowed, Unconditional), // PatientName
        requirement(Some(0x00100020), NotAllowed, NotAllowed, Unconditional), // PatientID
        requirement(Some(0x00100021), NotAllowed, NotAllowed, Unconditional), // IssuerOfPatientID
        Requirement { items: &[ // IssuerOfPatientIDQualifiersSequence
            requirement(Some(0x00400032), NotAllowed, NotAllowed, Unconditional), // UniversalEntityID
            requirement(Some(0x00400033), NotAllowed, NotAllowed, Unconditional), // UniversalEntityIDType
            requirement(Some(0x00400035), NotAllowed, NotAllowed, Unconditional), // IdentifierTypeCode
            Requirement { items: MACRO_CC_2_5_2D_N_SET, ..requirement(Some(0x00400036), NotAllowed, NotAllowed, Unconditional) }, // AssigningFacilitySequence
            Requirement { items: MACRO_CC_2_5_2A_N_SET, ..requirement(Some(0x00400039), NotAllowed, NotAllowed, Unconditional) }, // AssigningJurisdictionCodeSequence
            Requirement { items: MACRO_CC_2_5_2A_N_SET, ..requirement(Some(0x0040003A), NotAllowed, NotAllowed, Unconditional) }, // AssigningAgencyOrDepartmentCodeSequence
        ], ..requirement(Some(0x00100024), NotAllowed, NotAllowed, Unconditional) },
        Requirement { items: &[ // OtherPatientIDsSequence
            requirement(Some(0x00100020), Type1, Type1, Unconditional), // PatientID
            requirement(Some(0x00100021), NotAllowed, NotAllowed, Unconditional), // IssuerOfPatientID
            Requirement { items: &[ // IssuerOfPatientIDQualifiersSequence
                requirement(Some(0x00400032), NotAllowed, NotAllowed, Unconditional), // UniversalEntityID
                requirement(Some(0x00400033), NotAllowed, NotAllowed, Unconditional), // UniversalEntityIDType
                requirement(Some(0x00400035), NotAllowed, NotAllowed, Unconditional), // IdentifierTypeCode
                Requirement { items: MACRO_CC_2_5_2D_N_SET, ..requirement(Some(0x00400036), NotAllowed, NotAllowed, Unconditional) }, // AssigningFacilitySequence
                Requirement { items: MACRO_CC_2_5_2A_N_SET, ..requirement(Some(0x00400039), NotAllowed, NotAllowed, Unconditional) }, // AssigningJurisdictionCodeSequence
                Requirement { items: MACRO_CC_2_5_2A_N_SET, ..requirement(Some(0x0040003A), NotAllowed, NotAllowed, Unconditional) }, // AssigningAgencyOrDepartmentCodeSequence
            ], ..requirement(Some(0x00100024), NotAllowed, NotAllowed, Unconditional) },
            requirement(Some(0x00100022), Type3, Type3, Unconditional), // TypeOfPatientID
        ], ..requirement(Some(0x00101002), Type3, Type3, Unconditional) },
        requirement(Some(0x00100030), NotAllowed, NotAllowed, Unconditional), // PatientBirthDate
        requirement(Some(0x00100040), NotAllowed, NotAllowed, Unconditional), // PatientSex
        Requirement { items: MACRO_CC_2_5_2C_N_SET, ..requirement(Some(0x00101100), Type3, Type3, Unconditional) }, // ReferencedPatientPhotoSequence
        requirement(Some(0x00380010), NotAllowed, NotAllowed, Unconditional), // AdmissionID
        Requirement { items: MACRO_CC_2_5_2D_N_SET, ..requirement(Some(0x00380014), NotAllowed, NotAllowed, Unconditional) }, // IssuerOfAdmissionIDSequence
        requirement(Some(0x00081080), NotAllowed, NotAllowed, Unconditional), // AdmittingDiagnosesDescription
        Requirement { items: MACRO_CC_2_5_2A_N_SET, ..requirement(Some(0x00081084), NotAllowed, NotAllowed, Unconditional) }, // AdmittingDiagnosesCodeSequence
        Requirement { items: &[ // ReferencedRequestSequence
            requirement(Some(0x0020000D), NotAllowed, NotAllowed, Unconditional), // StudyInstanceUID
            requirement(Some(0x00080050), NotAllowed, NotAllowed, Unconditional), // AccessionNumber
            Requirement { items: MACRO_CC_2_5_2D_N_SET, ..requirement(Some(0x00080051), NotAllowed, NotAllowed, Unconditional) }, // IssuerOfAccessionNumberSequence
            requirement(Some(0x00402016), NotAllowed, NotAllowed, Unconditional), // PlacerOrderNumberImagingServiceRequest
            Requirement { items: MACRO_CC_2_5_2D_N_SET, ..requirement(Some(0x00400026), NotAllowed, NotAllowed, Unconditional) }, // OrderPlacerIdentifierSequence
            requirement(Some(0x00402017), NotAllowed, NotAllowed, Unconditional), // FillerOrderNumberImagingServiceRequest
            Requirement { items: MACRO_CC_2_5_2D_N_SET, ..requirement(Some(0x00400027), NotAllowed, NotAllowed, Unconditional) }, // OrderFillerIdentifierSequence
            requirement(Some(0x00401001), NotAllowed, NotAllowed, Unconditional), // RequestedProcedureID
            requirement(Some(0x00321060), NotAllowed, NotAllowed, Unconditional), // RequestedProcedureDescription
            Requirement { items: MACRO_CC_2_5_2A_N_SET, ..requirement(Some(0x00321064), NotAllowed, NotAllowed, Unconditional) }, // RequestedProcedureCodeSequence
            requirement(Some(0x00401002), Type3, Type3, Unconditional), // ReasonForTheRequestedProcedure
            Requirement { items: MACRO_CC_2_5_2A_N_SET, ..requirement(Some(0x0040100A), Type3, Type3, Unconditional) }, // ReasonForRequestedProcedureCodeSequence
            requirement(Some(0x00401400), Type3, Type3, Unconditional), // RequestedProcedureComments
            requirement(Some(0x00401008), Type3, Type3, Unconditional), // ConfidentialityCode
            requirement(Some(0x00401010), Type3, Type3, Unconditional), // NamesOfIntendedRecipientsOfResults
            requirement(Some(0x00402400), Type3, Type3, Unconditional), // ImagingServiceRequestComments
            requirement(Some(0x00321032), Type3, Type3, Unconditional), // RequestingPhysician
            requirement(Some(0x00321033), Type3, Type1, Unconditional), // RequestingService
            Requirement { items: MACRO_CC_2_5_2A_N_SET, ..requirement(Some(0x00321034), Type3, Type3, Unconditional) }, // RequestingServiceCodeSequence
            requirement(Some(0x00402004), Type3, Type3, Unconditional), // IssueDateOfImagingServiceRequest
            requirement(Some(0x00402005), Type3, Type3, Unconditional), // IssueTimeOfImagingServiceRequest
            requirement(Some(0x00080090), Type3, Type3, Unconditional), // ReferringPhysicianName
        ], ..requirement(Some(0x0040A370), NotAllowed, NotAllowed, Unconditional) },
        Requirement { items: MACRO_CC_2_5_2F_N_SET, ..requirement(Some(0x00741224), NotAllowed, NotAllowed, Unconditional) }, // ReplacedProcedureStepSequence
        requirement(None, Type3, Type3, Unconditional), // all other attributes
        requirement(None, Type3, Type3, Unconditional), // all other attributes
        requirement(Some(0x00102000), Type3, Type2, Unconditional), // MedicalAlerts
        requirement(Some(0x001021C0), Type3, Type2, Unconditional), // PregnancyStatus
        requirement(Some(0x00380050), Type3, Type2, Unconditional), // SpecialNeeds
        requirement(None, Type3, Type3, Unconditional), // all other attributes
        requirement(None, Type3, Type3, Unconditional), // all other attributes
        requirement(None, Type3, Type3, Unconditional), // all other attributes
        requirement(None, Type3, Type3, Unconditional), // all other attributes
        requirement(Some(0x00741000), NotAllowed, NotAllowed, Unconditional), // ProcedureStepState
        Requirement { items: &[ // ProcedureStepProgressInformationSequence
            requirement(Some(0x00741004), Type3, Type1, Unconditional), // ProcedureStepProgress
            requirement(Some(0x00741006), Type3, Type1, Unconditional), // ProcedureStepProgressDescription
            Requirement { items: &[ // ProcedureStepProgressParametersSequence
                requirement(Some(0x0040A040), Type1, Type1, Unconditional), // ValueType
                Requirement { items: MACRO_CC_2_5_2A_N_SET, ..requirement(Some(0x0040A043), Type1, Type1, Unconditional) }, // ConceptNameCodeSequence
                requirement(Some(0x0040A120), Type1C, Type1C, Unconditional), // DateTime
                requirement(Some(0x0040A121), Type1C, Type1C, Unconditional), // Date
                requirement(Some(0x0040A122), Type1C, Type1C, Unconditional), // Time
                requirement(Some(0x0040A123), Type1C, Type1C, Unconditional), // PersonName
                requirement(Some(0x0040A124), Type1C, Type1C, Unconditional), // UID
                requirement(Some(0x0040A160), Type1C, Type1C, Unconditional), // TextValue
                Requirement { items: MACRO_CC_2_5_2A_N_SET, ..requirement(Some(0x0040A168), Type1C, Type1C, Unconditional) }, // ConceptCodeSequence
                requirement(Some(0x0040A30A), Type1C, Type1C, Unconditional), // NumericValue
                Requirement { items: MACRO_CC_2_5_2A_N_SET, ..requirement(Some(0x004008EA), Type1C, Type1C, Unconditional) }, // MeasurementUnitsCodeSequence
                Requirement { items: MACRO_CC_2_5_2B_N_SET, ..requirement(Some(0x00400441), Type3, Type3, Unconditional) }, // ContentItemModifierSequence
            ], ..requirement(Some(0x00741007), Type3, Type3, Unconditional) },
            Requirement { items: &[ // ProcedureStepCommunicationsURISequence
                requirement(Some(0x0074100A), Type1, Type1, Unconditional), // ContactURI
                requirement(Some(0x0074100C), Type3, Type1, Unconditional), // ContactDisplayName
            ], ..requirement(Some(0x00741008), Type3, Type1, Unconditional) },
            requirement(Some(0x00404052), Type3, Type1, Unconditional), // ProcedureStepCancellationDateTime
            requirement(Some(0x00741238), Type3, Type1, Unconditional), // ReasonForCancellation
            Requirement { items: MACRO_CC_2_5_2A_N_SET, ..requirement(Some(0x0074100E), Type3, Type1, Unconditional) }, // ProcedureStepDiscontinuationReasonCodeSequence
        ], ..requirement(Some(0x00741002), Type3, Type2, Unconditional) },
        Requirement { items: &[ // UnifiedProcedureStepPerformedProcedureSequence
            Requirement { items: &[ // ActualHumanPerformersSequence
                Requirement { items: MACRO_CC_2_5_2A_N_SET, ..requirement(Some(0x00404009), Type3, Type1, Unconditional) }, // HumanPerformerCodeSequence
                requirement(Some(0x00404037), Type3, Type1, Unconditional), // HumanPerformerName
                requirement(Some(0x00404036), Type3, Type1, Unconditional), // HumanPerformerOrganization
            ], ..requirement(Some(0x00404035), Type3, Type1, Unconditional) },
            Requirement { items: MACRO_CC_2_5_2A_N_SET, ..requirement(Some(0x00404028), Type3, Type2, Unconditional) }, // PerformedStationNameCodeSequence
            Requirement { items: MACRO_CC_2_5_2A_N_SET, ..requirement(Some(0x00404029), Type3, Type2, Unconditional) }, // PerformedStationClassCodeSequence
            Requirement { items: MACRO_CC_2_5_2A_N_SET, ..requirement(Some(0x00404030), Type3, Type2, Unconditional) }, // PerformedStationGeographicLocationCodeSequence
            requirement(Some(0x00404050), Type3, Type1, Unconditional), // PerformedProcedureStepStartDateTime
            requirement(Some(0x00400254), Type3, Type1, Unconditional), // PerformedProcedureStepDescription
            requirement(Some(0x00400280), Type3, Type1, Unconditional), // CommentsOnThePerformedProcedureStep
            Requirement { items: MACRO_CC_2_5_2A_N_SET, ..requirement(Some(0x00404019), Type3, Type1, Unconditional) }, // PerformedWorkitemCodeSequence
            Requirement { items: MACRO_CC_2_5_2B_N_SET, ..requirement(Some(0x00741212), Type3, Type1, Unconditional) }, // PerformedProcessingParametersSequence
            requirement(Some(0x00404051), Type3, Type1, Unconditional), // PerformedProcedureStepEndDateTime
            Requirement { items: MACRO_CC_2_5_2C_N_SET, ..requirement(Some(0x00404033), Type2, Type2, Unconditional) }, // OutputInformationSequence
        ], ..requirement(Some(0x00741216), Type3, Type2, Unconditional) },
    ] },
    Table { sop_class: uids::UNIFIED_PROCEDURE_STEP_PUSH, operation: Operation::Completed, source: "PS3.4 Table CC.2.5-3", requirements: &[
        requirement(Some(0x00081195), Type3, Type3, Unconditional), // TransactionUID
        requirement(Some(0x00080005), Type1C, Type1C, Unconditional), // SpecificCharacterSet
        requirement(Some(0x00080016), Type1, Type1, Unconditional), // SOPClassUID
        requirement(Some(0x00080018), Type1, Type1, Unconditional), // SOPInstanceUID
        requirement(None, Type3, Type3, Unconditional), // all other attributes
        requirement(Some(0x00741200), Type1, Type1, Unconditional), // ScheduledProcedureStepPriority
        requirement(Some(0x00404010), Type1, Type1, Unconditional), // ScheduledProcedureStepModificationDateTime
        requirement(Some(0x00741204), Type3, Type3, Unconditional), // ProcedureStepLabel
        requirement(Some(0x00741202), Type3, Type3, Unconditional), // WorklistLabel
        requirement(Some(0x00741210), Type3, Type3, Unconditional), // ScheduledProcessingParametersSequence
        requirement(Some(0x00404025), Type3, Type3, Unconditional), // ScheduledStationNameCodeSequence
        requirement(Some(0x00404026), Type3, Type3, Unconditional), // ScheduledStationClassCodeSequence
        requirement(Some(0x00404027), Type3, Type3, Unconditional), // ScheduledStationGeographicLocationCodeSequence
        Requirement { items: &[ // ScheduledHumanPerformersSequence
            requirement(Some(0x00404009), Type3, Type3, Unconditional), // HumanPerformerCodeSequence
            requirement(Some(0x00404037), Type3, Type3, Unconditional), // HumanPerformerName
            requirement(Some(0x00404036), Type3, Type3, Unconditional), // HumanPerformerOrganization
        ], ..requirement(Some(0x00404034), Type3, Type3, Unconditional) },
        requirement(Some(0x00404005), Type1, Type1, Unconditional), // ScheduledProcedureStepStartDateTime
        requirement(Some(0x00404011), Type3, Type3, Unconditional), // ExpectedCompletionDateTime
        requirement(Some(0x00404008), Type3, Type3, Unconditional), // ScheduledProcedureStepExpirationDateTime
        requirement(Some(0x00404018), Type3, Type3, Unconditional), // ScheduledWorkitemCodeSequence
        requirement(Some(0x00400400), Type3, Type3, Unconditional), // CommentsOnTheScheduledProcedureStep
        requirement(Some(0x00404041), Type1, Type1, Unconditional), // InputReadinessState
        requirement(Some(0x00404021), Type3, Type3, Unconditional), // InputInformationSequence
        requirement(Some(0x0020000D), Type3, Type3, Unconditional), // StudyInstanceUID
        requirement(Some(0x00404070), Type3, Type3, Unconditional), // OutputDestinationSequence
        requirement(None, Type3, Type3, Unconditional), // all other attributes
        requirement(Some(0x00100010), Type3, Type3, Unconditional), // PatientName
        requirement(Some(0x00100020), Type3, Type3, Unconditional), // PatientID
        requirement(Some(0x00100021), Type3, Type3, Unconditional), // IssuerOfPatientID
        Requirement { items: &[ // IssuerOfPatientIDQualifiersSequence
            requirement(Some(0x00400032), Type3, Type3, Unconditional), // UniversalEntityID
            requirement(Some(0x00400033), Type3, Type3, Unconditional), // UniversalEntityIDType
            requirement(Some(0x00400035), Type3, Type3, Unconditional), // IdentifierTypeCode
            requirement(Some(0x00400036), Type3, Type3, Unconditional), // AssigningFacilitySequence
            requirement(Some(0x00400039), Type3, Type3, Unconditional), // AssigningJurisdictionCodeSequence
            requirement(Some(0x0040003A), Type3, Type3, Unconditional), // AssigningAgencyOrDepartmentCodeSequence
        ], ..requirement(Some(0x00100024), Type3, Type3, Unconditional) },
        Requirement { items: &[ // OtherPatientIDsSequence
            requirement(Some(0x00100020), Type3, Type3, Unconditional), // PatientID
            requirement(Some(0x00100021), Type3, Type3, Unconditional), // IssuerOfPatientID
            Requirement { items: &[ // IssuerOfPatientIDQualifiersSequence
                requirement(Some(0x00400032), Type3, Type3, Unconditional), // UniversalEntityID
                requirement(Some(0x00400033), Type3, Type3, Unconditional), // UniversalEntityIDType
                requirement(Some(0x00400035), Type3, Type3, Unconditional), // IdentifierTypeCode
                requirement(Some(0x00400036), Type3, Type3, Unconditional), // AssigningFacilitySequence
                requirement(Some(0x00400039), Type3, Type3, Unconditional), // AssigningJurisdictionCodeSequence
                requirement(Some(0x0040003A), Type3, Type3, Unconditional), // AssigningAgencyOrDepartmentCodeSequence
            ], ..requirement(Some(0x00100024), Type3, Type3, Unconditional) },
            requirement(Some(0x00100022), Type3, Type3, Unconditional), // TypeOfPatientID
        ], ..requirement(Some(0x00101002), Type3, Type3, Unconditional) },
        requirement(Some(0x00100030), Type3, Type3, Unconditional), // PatientBirthDate
        requirement(Some(0x00100040), Type3, Type3, Unconditional), // PatientSex
        requirement(Some(0x00101100), Type3, Type3, Unconditional), // ReferencedPatientPhotoSequence
        requirement(Some(0x00380010), Type3, Type3, Unconditional), // AdmissionID
        requirement(Some(0x00380014), Type3, Type3, Unconditional), // IssuerOfAdmissionIDSequence
        requirement(Some(0x00081080), Type3, Type3, Unconditional), // AdmittingDiagnosesDescription
        requirement(Some(0x00081084), Type3, Type3, Unconditional), // AdmittingDiagnosesCodeSequence
        Requirement { items: &[ // ReferencedRequestSequence
            requirement(Some(0x0020000D), Type3, Type3, Unconditional), // StudyInstanceUID
            requirement(Some(0x00080050), Type3, Type3, Unconditional), // AccessionNumber
            requirement(Some(0x00080051), Type3, Type3, Unconditional), // IssuerOfAccessionNumberSequence
            requirement(Some(0x00402016), Type3, Type3, Unconditional), // PlacerOrderNumberImagingServiceRequest
            requirement(Some(0x00400026), Type3, Type3, Unconditional), // OrderPlacerIdentifierSequence
            requirement(Some(0x00402017), Type3, Type3, Unconditional), // FillerOrderNumberImagingServiceRequest
            requirement(Some(0x00400027), Type3, Type3, Unconditional), // OrderFillerIdentifierSequence
            requirement(Some(0x00401001), Type3, Type3, Unconditional), // RequestedProcedureID
            requirement(Some(0x00321060), Type3, Type3, Unconditional), // RequestedProcedureDescription
            requirement(Some(0x00321064), Type3, Type3, Unconditional), // RequestedProcedureCodeSequence
            requirement(Some(0x00401002), Type3, Type3, Unconditional), // ReasonForTheRequestedProcedure
            requirement(Some(0x0040100A), Type3, Type3, Unconditional), // ReasonForRequestedProcedureCodeSequence
            requirement(Some(0x00401400), Type3, Type3, Unconditional), // RequestedProcedureComments
            requirement(Some(0x00401008), Type3, Type3, Unconditional), // ConfidentialityCode
            requirement(Some(0x00401010), Type3, Type3, Unconditional), // NamesOfIntendedRecipientsOfResults
            requirement(Some(0x00402400), Type3, Type3, Unconditional), // ImagingServiceRequestComments
            requirement(Some(0x00321032), Type3, Type3, Unconditional), // RequestingPhysician
            requirement(Some(0x00321033), Type3, Type3, Unconditional), // RequestingService
            requirement(Some(0x00321034), Type3, Type3, Unconditional), // RequestingServiceCodeSequence
            requirement(Some(0x00402004), Type3, Type3, Unconditional), // IssueDateOfImagingServiceRequest
            requirement(Some(0x00402005), Type3, Type3, Unconditional), // IssueTimeOfImagingServiceRequest
            requirement(Some(0x00080090), Type3, Type3, Unconditional), // ReferringPhysicianName
        ], ..requirement(Some(0x0040A370), Type3, Type3, Unconditional) },
        requirement(Some(0x00741224), Type3, Type3, Unconditional), // ReplacedProcedureStepSequence
        requirement(None, Type3, Type3, Unconditional), // all other attributes
        requirement(None, Type3, Type3, Unconditional), // all other attributes
        requirement(Some(0x00102000), Type3, Type3, Unconditional), // MedicalAlerts
        requirement(Some(0x001021C0), Type3, Type3, Unconditional), // PregnancyStatus
        requirement(Some(0x00380050), Type3, Type3, Unconditional), // SpecialNeeds
        requirement(None, Type3, Type3, Unconditional), // all other attributes
        requirement(None, Type3, Type3, Unconditional), // all other attributes
        requirement(None, Type3, Type3, Unconditional), // all other attributes
        requirement(None, Type3, Type3, Unconditional), // all other attributes
        requirement(Some(0x00741000), Type1, Type1, Unconditional), // ProcedureStepState
        Requirement { items: &[ // ProcedureStepProgressInformationSequence
            requirement(Some(0x00741004), Type3, Type3, Unconditional), // ProcedureStepProgress
            requirement(Some(0x00741006), Type3, Type3, Unconditional), // ProcedureStepProgressDescription
            Requirement { items: &[ // ProcedureStepProgressParametersSequence
                requirement(Some(0x00400441), Type3, Type3, Unconditional), // ContentItemModifierSequence
            ], ..requirement(Some(0x00741007), Type3, Type3, Unconditional) },
            Requirement { items: &[ // ProcedureStepCommunicationsURISequence
                requirement(Some(0x0074100A), Type3, Type3, Unconditional), // ContactURI
                requirement(Some(0x0074100C), Type3, Type3, Unconditional), // ContactDisplayName
            ], ..requirement(Some(0x00741008), Type3, Type3, Unconditional) },
            requirement(Some(0x00404052), Type3, Type3, Unconditional), // ProcedureStepCancellationDateTime
            requirement(Some(0x00741238), Type3, Type3, Unconditional), // ReasonForCancellation
            requirement(Some(0x0074100E), Type3, Type3, Unconditional), // ProcedureStepDiscontinuationReasonCodeSequence
        ], ..requirement(Some(0x00741002), Type3, Type3, Unconditional) },
        Requirement { items: &[ // UnifiedProcedureStepPerformedProcedureSequence
            Requirement { items: &[ // ActualHumanPerformersSequence
                requirement(Some(0x00404009), Type1C, Type1C, Unconditional), // HumanPerformerCodeSequence
                requirement(Some(0x00404037), Type1C, Type1C, Unconditional), // HumanPerformerName
                requirement(Some(0x00404036), Type3, Type3, Unconditional), // HumanPerformerOrganization
            ], ..requirement(Some(0x00404035), Type1C, Type1C, Unconditional) },
            requirement(Some(0x00404028), Type1, Type1, Unconditional), // PerformedStationNameCodeSequence
            requirement(Some(0x00404029), Type3, Type3, Unconditional), // PerformedStationClassCodeSequence
            requirement(Some(0x00404030), Type3, Type3, Unconditional), // PerformedStationGeographicLocationCodeSequence
            requirement(Some(0x00404050), Type1, Type1, Unconditional), // PerformedProcedureStepStartDateTime
            requirement(Some(0x00400254), Type3, Type3, Unconditional), // PerformedProcedureStepDescription
            requirement(Some(0x00400280), Type3, Type3, Unconditional), // CommentsOnThePerformedProcedureStep
            requirement(Some(0x00404019), Type1, Type1, Unconditional), // PerformedWorkitemCodeSequence
            requirement(Some(0x00741212), Type3, Type3, Unconditional), // PerformedProcessingParametersSequence
            requirement(Some(0x00404051), Type1, Type1, Unconditional), // PerformedProcedureStepEndDateTime
            requirement(Some(0x00404033), Type1, Type1, Unconditional), // OutputInformationSequence
        ], ..requirement(Some(0x00741216), Type1, Type1, Unconditional) },
    ] },
    Table { sop_class: uids::UNIFIED_PROCEDURE_STEP_PUSH, operation: Operation::Discontinued, source: "PS3.4 Table CC.2.5-3", requirements: &[
        requirement(Some(0x00081195), Type3, Type3, Unconditional), // TransactionUID
        requirement(Some(0x00080005), Type1C, Type1C, Unconditional), // SpecificCharacterSet
        requirement(Some(0x00080016), Type1, Type1, Unconditional), // SOPClassUID
        requirement(Some(0x00080018), Type1, Type1, Unconditional), // SOPInstanceUID
        requirement(None, Type3, Type3, Unconditional), // all other attributes
        requirement(Some(0x00741200), Type1, Type1, Unconditional), // ScheduledProcedureStepPriority
        requirement(Some(0x00404010), Type1, Type1, Unconditional), // ScheduledProcedureStepModificationDateTime
        requirement(Some(0x00741204), Type3, Type3, Unconditional), // ProcedureStepLabel
        requirement(Some(0x00741202), Type3, Type3, Unconditional), // WorklistLabel
        requirement(Some(0x00741210), Type3, Type3, Unconditional), // ScheduledProcessingParametersSequence
        requirement(Some(0x00404025), Type3, Type3, Unconditional), // ScheduledStationNameCodeSequence
        requirement(Some(0x00404026), Type3, Type3, Unconditional), // ScheduledStationClassCodeSequence
        requirement(Some(0x00404027), Type3, Type3, Unconditional), // ScheduledStationGeographicLocationCodeSequence
        Requirement { items: &[ // ScheduledHumanPerformersSequence
            requirement(Some(0x00404009), Type3, Type3, Unconditional), // HumanPerformerCodeSequence
            requirement(Some(0x00404037), Type3, Type3, Unconditional), // HumanPerformerName
            requirement(Some(0x00404036), Type3, Type3, Unconditional), // HumanPerformerOrganization
        ], ..requirement(Some(0x00404034), Type3, Type3, Unconditional) },
        requirement(Some(0x00404005), Type1, Type1, Unconditional), // ScheduledProcedureStepStartDateTime
        requirement(Some(0x00404011), Type3, Type3, Unconditional), // ExpectedCompletionDateTime
        requirement(Some(0x00404008), Type3, Type3, Unconditional), // ScheduledProcedureStepExpirationDateTime
        requirement(Some(0x00404018), Type3, Type3, Unconditional), // ScheduledWorkitemCodeSequence
        requirement(Some(0x00400400), Type3, Type3, Unconditional), // CommentsOnTheScheduledProcedureStep
        requirement(Some(0x00404041), Type1, Type1, Unconditional), // InputReadinessState
        requirement(Some(0x00404021), Type3, Type3, Unconditional), // InputInformationSequence
        requirement(Some(0x0020000D), Type3, Type3, Unconditional), // StudyInstanceUID
        requirement(Some(0x00404070), Type3, Type3, Unconditional), // OutputDestinationSequence
        requirement(None, Type3, Type3, Unconditional), // all other attributes
        requirement(Some(0x00100010), Type3, Type3, Unconditional), // PatientName
        requirement(Some(0x00100020), Type3, Type3, Unconditional), // PatientID
        requirement(Some(0x00100021), Type3, Type3, Unconditional), // IssuerOfPatientID
        Requirement { items: &[ // IssuerOfPatientIDQualifiersSequence
            requirement(Some(0x00400032), Type3, Type3, Unconditional), // UniversalEntityID
            requirement(Some(0x00400033), Type3, Type3, Unconditional), // UniversalEntityIDType
            requirement(Some(0x00400035), Type3, Type3, Unconditional), // IdentifierTypeCode
            requirement(Some(0x00400036), Type3, Type3, Unconditional), // AssigningFacilitySequence
            requirement(Some(0x00400039), Type3, Type3, Unconditional), // AssigningJurisdictionCodeSequence
            requirement(Some(0x0040003A), Type3, Type3, Unconditional), // AssigningAgencyOrDepartmentCodeSequence
        ], ..requirement(Some(0x00100024), Type3, Type3, Unconditional) },
        Requirement { items: &[ // OtherPatientIDsSequence
            requirement(Some(0x00100020), Type3, Type3, Unconditional), // PatientID
            requirement(Some(0x00100021), Type3, Type3, Unconditional), // IssuerOfPatientID
            Requirement { items: &[ // IssuerOfPatientIDQualifiersSequence
                requirement(Some(0x00400032), Type3, Type3, Unconditional), // UniversalEntityID
                requirement(Some(0x00400033), Type3, Type3, Unconditional), // UniversalEntityIDType
                requirement(Some(0x00400035), Type3, Type3, Unconditional), // IdentifierTypeCode
                requirement(Some(0x00400036), Type3, Type3, Unconditional), // AssigningFacilitySequence
                requirement(Some(0x00400039), Type3, Type3, Unconditional), // AssigningJurisdictionCodeSequence
                requirement(Some(0x0040003A), Type3, Type3, Unconditional), // AssigningAgencyOrDepartmentCodeSequence
            ], ..requirement(Some(0x00100024), Type3, Type3, Unconditional) },
            requirement(Some(0x00100022), Type3, Type3, Unconditional), // TypeOfPatientID
        ], ..requirement(Some(0x00101002), Type3, Type3, Unconditional) },
        requirement(Some(0x00100030), Type3, Type3, Unconditional), // PatientBirthDate
        requirement(Some(0x00100040), Type3, Type3, Unconditional), // PatientSex
        requirement(Some(0x00101100), Type3, Type3, Unconditional), // ReferencedPatientPhotoSequence
        requirement(Some(0x00380010), Type3, Type3, Unconditional), // AdmissionID
        requirement(Some(0x00380014), Type3, Type3, Unconditional), // IssuerOfAdmissionIDSequence
        requirement(Some(0x00081080), Type3, Type3, Unconditional), // AdmittingDiagnosesDescription
        requirement(Some(0x00081084), Type3, Type3, Unconditional), // AdmittingDiagnosesCodeSequence
        Requirement { items: &[ // ReferencedRequestSequence
            requirement(Some(0x0020000D), Type3, Type3, Unconditional), // StudyInstanceUID
            requirement(Some(0x00080050), Type3, Type3, Unconditional), // AccessionNumber
            requirement(Some(0x00080051), Type3, Type3, Unconditional), // IssuerOfAccessionNumberSequence
            requirement(Some(0x00402016), Type3, Type3, Unconditional), // PlacerOrderNumberImagingServiceRequest
            requirement(Some(0x00400026), Type3, Type3, Unconditional), // OrderPlacerIdentifierSequence
            requirement(Some(0x00402017), Type3, Type3, Unconditional), // FillerOrderNumberImagingServiceRequest
            requirement(Some(0x00400027), Type3, Type3, Unconditional), // OrderFillerIdentifierSequence
            requirement(Some(0x00401001), Type3, Type3, Unconditional), // RequestedProcedureID
            requirement(Some(0x00321060), Type3, Type3, Unconditional), // RequestedProcedureDescription
            requirement(Some(0x00321064), Type3, Type3, Unconditional), // RequestedProcedureCodeSequence
            requirement(Some(0x00401002), Type3, Type3, Unconditional), // ReasonForTheRequestedProcedure
            requirement(Some(0x0040100A), Type3, Type3, Unconditional), // ReasonForRequestedProcedureCodeSequence
            requirement(Some(0x00401400), Type3, Type3, Unconditional), // RequestedProcedureComments
            requirement(Some(0x00401008), Type3, Type3, Unconditional), // ConfidentialityCode
            requirement(Some(0x00401010), Type3, Type3, Unconditional), // NamesOfIntendedRecipientsOfResults
            requirement(Some(0x00402400), Type3, Type3, Unconditional), // ImagingServiceRequestComments
            requirement(Some(0x00321032), Type3, Type3, Unconditional), // RequestingPhysician
            requirement(Some(0x00321033), Type3, Type3, Unconditional), // RequestingService
            requirement(Some(0x00321034), Type3, Type3, Unconditional), // RequestingServiceCodeSequence
            requirement(Some(0x00402004), Type3, Type3, Unconditional), // IssueDateOfImagingServiceRequest
            requirement(Some(0x00402005), Type3, Type3, Unconditional), // IssueTimeOfImagingServiceRequest
            requirement(Some(0x00080090), Type3, Type3, Unconditional), // ReferringPhysicianName
        ], ..requirement(Some(0x0040A370), Type3, Type3, Unconditional) },
        requirement(Some(0x00741224), Type3, Type3, Unconditional), // ReplacedProcedureStepSequence
        requirement(None, Type3, Type3, Unconditional), // all other attributes
        requirement(None, Type3, Type3, Unconditional), // all other attributes
        requirement(Some(0x00102000), Type3, Type3, Unconditional), // MedicalAlerts
        requirement(Some(0x001021C0), Type3, Type3, Unconditional), // PregnancyStatus
        requirement(Some(0x00380050), Type3, Type3, Unconditional), // SpecialNeeds
        requirement(None, Type3, Type3, Unconditional), // all other attributes
        requirement(None, Type3, Type3, Unconditional), // all other attributes
        requirement(None, Type3, Type3, Unconditional), // all other attributes
        requirement(None, Type3, Type3, Unconditional), // all other attributes
        requirement(Some(0x00741000), Type1, Type1, Unconditional), // ProcedureStepState
        Requirement { items: &[ // ProcedureStepProgressInformationSequence
            requirement(Some(0x00741004), Type3, Type3, Unconditional), // ProcedureStepProgress
            requirement(Some(0x00741006), Type3, Type3, Unconditional), // ProcedureStepProgressDescription
            Requirement { items: &[ // ProcedureStepProgressParametersSequence
                requirement(Some(0x00400441), Type3, Type3, Unconditional), // ContentItemModifierSequence
            ], ..requirement(Some(0x00741007), Type3, Type3, Unconditional) },
            Requirement { items: &[ // ProcedureStepCommunicationsURISequence
                requirement(Some(0x0074100A), Type3, Type3, Unconditional), // ContactURI
                requirement(Some(0x0074100C), Type3, Type3, Unconditional), // ContactDisplayName
            ], ..requirement(Some(0x00741008), Type3, Type3, Unconditional) },
            requirement(Some(0x00404052), Type1, Type1, Unconditional), // ProcedureStepCancellationDateTime
            requirement(Some(0x00741238), Type3, Type3, Unconditional), // ReasonForCancellation
            requirement(Some(0x0074100E), Type1, Type1, Unconditional), // ProcedureStepDiscontinuationReasonCodeSequence
        ], ..requirement(Some(0x00741002), Type1, Type1, Unconditional) },
        Requirement { items: &[ // UnifiedProcedureStepPerformedProcedureSequence
            Requirement { items: &[ // ActualHumanPerformersSequence
                requirement(Some(0x00404009), Type1C, Type1C, Unconditional), // HumanPerformerCodeSequence
                requirement(Some(0x00404037), Type1C, Type1C, Unconditional), // HumanPerformerName
                requirement(Some(0x00404036), Type3, Type3, Unconditional), // HumanPerformerOrganization
            ], ..requirement(Some(0x00404035), Type1C, Type1C, Unconditional) },
            requirement(Some(0x00404028), Type3, Type3, Unconditional), // PerformedStationNameCodeSequence
            requirement(Some(0x00404029), Type3, Type3, Unconditional), // PerformedStationClassCodeSequence
            requirement(Some(0x00404030), Type3, Type3, Unconditional), // PerformedStationGeographicLocationCodeSequence
            requirement(Some(0x00404050), Type3, Type3, Unconditional), // PerformedProcedureStepStartDateTime
            requirement(Some(0x00400254), Type3, Type3, Unconditional), // PerformedProcedureStepDescription
            requirement(Some(0x00400280), Type3, Type3, Unconditional), // CommentsOnThePerformedProcedureStep
            requirement(Some(0x00404019), Type3, Type3, Unconditional), // PerformedWorkitemCodeSequence
            requirement(Some(0x00741212), Type3, Type3, Unconditional), // PerformedProcessingParametersSequence
            requirement(Some(0x00404051), Type3, Type3, Unconditional), // PerformedProcedureStepEndDateTime
            requirement(Some(0x00404033), Type3, Type3, Unconditional), // OutputInformationSequence
        ], ..requirement(Some(0x00741216), Type3, Type3, Unconditional) },
    ] },
    Table { sop_class: uids::RT_CONVENTIONAL_MACHINE_VERIFICATION, operation: Operation::Action(1), source: "PS3.4 Table DD.3.2.3-1", requirements: &[
    ] },
    Table { sop_class: uids::RT_ION_MACHINE_VERIFICATION, operation: Operation::Action(1), source: "PS3.4 Table DD.3.2.3-1", requirements: &[
    ] },
    Table { sop_class: uids::RT_CONVENTIONAL_MACHINE_VERIFICATION, operation: Operation::EventReport(1), source: "PS3.4 Table DD.3.2.5-1", requirements: &[
    ] },
    Table { sop_class: uids::RT_ION_MACHINE_VERIFICATION, operation: Operation::EventReport(1), source: "PS3.4 Table DD.3.2.5-1", requirements: &[
    ] },
    Table { sop_class: uids::RT_CONVENTIONAL_MACHINE_VERIFICATION, operation: Operation::EventReport(2), source: "PS3.4 Table DD.3.2.5-1", requirements: &[
        requirement(Some(0x3008002C), NotUsed, Type1, Unconditional), // TreatmentVerificationStatus
    ] },
    Table { sop_class: uids::RT_ION_MACHINE_VERIFICATION, operation: Operation::EventReport(2), source: "PS3.4 Table DD.3.2.5-1", requirements: &[
        requirement(Some(0x3008002C), NotUsed, Type1, Unconditional), // TreatmentVerificationStatus
    ] },
    Table { sop_class: uids::RT_CONVENTIONAL_MACHINE_VERIFICATION, operation: Operation::Get, source: "PS3.4 Table DD.3.2.2.2-1", requirements: &[
        Requirement { items: &[ // ReferencedRTPlanSequence
            requirement(Some(0x00081150), NotUsed, Type1, Unconditional), // ReferencedSOPClassUID
            requirement(Some(0x00081155), NotUsed, Type1, Unconditional), // ReferencedSOPInstanceUID
        ], ..requirement(Some(0x300C0002), NotUsed, Type1, Unconditional) },
        requirement(Some(0x300C0022), NotUsed, Type1, Unconditional), // ReferencedFractionGroupNumber
        requirement(Some(0x00100020), NotUsed, Type1, Unconditional), // PatientID
        requirement(Some(0x00100021), Type3, Type2, Unconditional), // IssuerOfPatientID
        Requirement { items: &[ // IssuerOfPatientIDQualifiersSequence
            requirement(Some(0x00400032), Type3, Type2, Unconditional), // UniversalEntityID
            requirement(Some(0x00400033), Type3, Type2, Unconditional), // UniversalEntityIDType
            requirement(Some(0x00400035), Type3, Type2, Unconditional), // IdentifierTypeCode
            Requirement { items: MACRO_CC_2_5_2D_N_GET, ..requirement(Some(0x00400036), Type3, Type2, Unconditional) }, // AssigningFacilitySequence
            Requirement { items: MACRO_CC_2_5_2A_N_GET, ..requirement(Some(0x00400039), Type3, Type2, Unconditional) }, // AssigningJurisdictionCodeSequence
            Requirement { items: MACRO_CC_2_5_2A_N_GET, ..requirement(Some(0x0040003A), Type3, Type2, Unconditional) }, // AssigningAgencyOrDepartmentCodeSequence
        ], ..requirement(Some(0x00100024), Type3, Type2, Unconditional) },
        requirement(Some(0x3008002C), NotUsed, Type1, Unconditional), // TreatmentVerificationStatus
        Requirement { items: MACRO_DD_3_2_2_1_1_N_GET, ..requirement(Some(0x00741048), NotUsed, Type2, Unconditional) }, // FailedAttributesSequence
        Requirement { items: &[ // OverriddenAttributesSequence
            requirement(Some(0x00720026), NotUsed, Type1, Unconditional), // SelectorAttribute
            requirement(Some(0x00720028), NotUsed, Type1, Unconditional), // SelectorValueNumber
            requirement(Some(0x00720052), NotUsed, Type1, Unconditional), // SelectorSequencePointer
            requirement(Some(0x00720054), NotUsed, Type1, Unconditional), // SelectorSequencePointerPrivateCreator
            requirement(Some(0x00741057), NotUsed, Type1, Unconditional), // SelectorSequencePointerItems
            requirement(Some(0x00720056), NotUsed, Type1, Unconditional), // SelectorAttributePrivateCreator
            requirement(Some(0x00081070), NotUsed, Type2, Unconditional), // OperatorsName
            requirement(Some(0x30080066), NotUsed, Type2, Unconditional), // OverrideReason
        ], ..requirement(Some(0x0074104A), NotUsed, Type2, Unconditional) },
        requirement(None, Type3, Type2, Unconditional), // all other attributes
    ] },
    Table { sop_class: uids::RT_ION_MACHINE_VERIFICATION, operation: Operation::Get, source: "PS3.4 Table DD.3.2.2.2-1", requirements: &[
        Requirement { items: &[ // ReferencedRTPlanSequence
            requirement(Some(0x00081150), NotUsed, Type1, Unconditional), // ReferencedSOPClassUID
            requirement(Some(0x00081155), NotUsed, Type1, Unconditional), // ReferencedSOPInstanceUID
        ], ..requirement(Some(0x300C0002), NotUsed, Type1, Unconditional) },
        requirement(Some(0x300C0022), NotUsed, Type1, Unconditional), // ReferencedFractionGroupNumber
        requirement(Some(0x00100020), NotUsed, Type1, Unconditional), // PatientID
        requirement(Some(0x00100021), Type3, Type2, Unconditional), // IssuerOfPatientID
        Requirement { items: &[ // IssuerOfPatientIDQualifiersSequence
            requirement(Some(0x00400032), Type3, Type2, Unconditional), // UniversalEntityID
            requirement(Some(0x00400033), Type3, Type2, Unconditional), // UniversalEntityIDType
            requirement(Some(0x00400035), Type3, Type2, Unconditional), // IdentifierTypeCode
            Requirement { items: MACRO_CC_2_5_2D_N_GET, ..requirement(Some(0x00400036), Type3, Type2, Unconditional) }, // AssigningFacilitySequence
            Requirement { items: MACRO_CC_2_5_2A_N_GET, ..requirement(Some(0x00400039), Type3, Type2, Unconditional) }, // AssigningJurisdictionCodeSequence
            Requirement { items: MACRO_CC_2_5_2A_N_GET, ..requirement(Some(0x0040003A), Type3, Type2, Unconditional) }, // AssigningAgencyOrDepartmentCodeSequence
        ], ..requirement(Some(0x00100024), Type3, Type2, Unconditional) },
        requirement(Some(0x3008002C), NotUsed, Type1, Unconditional), // TreatmentVerificationStatus
        Requirement { items: MACRO_DD_3_2_2_1_1_N_GET, ..requirement(Some(0x00741048), NotUsed, Type2, Unconditional) }, // FailedAttributesSequence
        Requirement { items: &[ // OverriddenAttributesSequence
            requirement(Some(0x00720026), NotUsed, Type1, Unconditional), // SelectorAttribute
            requirement(Some(0x00720028), NotUsed, Type1, Unconditional), // SelectorValueNumber
            requirement(Some(0x00720052), NotUsed, Type1, Unconditional), // SelectorSequencePointer
            requirement(Some(0x00720054), NotUsed, Type1, Unconditional), // SelectorSequencePointerPrivateCreator
            requirement(Some(0x00741057), NotUsed, Type1, Unconditional), // SelectorSequencePointerItems
            requirement(Some(0x00720056), NotUsed, Type1, Unconditional), // SelectorAttributePrivateCreator
            requirement(Some(0x00081070), NotUsed, Type2, Unconditional), // OperatorsName
            requirement(Some(0x30080066), NotUsed, Type2, Unconditional), // OverrideReason
        ], ..requirement(Some(0x0074104A), NotUsed, Type2, Unconditional) },
        requirement(None, Type3, Type2, Unconditional), // all other attributes
    ] },
];
