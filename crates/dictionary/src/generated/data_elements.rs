// Written from data/data_elements.csv by `cargo xtask`; change that instead.
use crate::{DataElement, Vm, Vr::*, data_elements::row};

const VM_0_N: Vm = Vm::new(0, None, 1);
const VM_1: Vm = Vm::new(1, Some(1), 1);
const VM_16: Vm = Vm::new(16, Some(16), 1);
const VM_1_2: Vm = Vm::new(1, Some(2), 1);
const VM_1_3: Vm = Vm::new(1, Some(3), 1);
const VM_1_32: Vm = Vm::new(1, Some(32), 1);
const VM_1_8: Vm = Vm::new(1, Some(8), 1);
const VM_1_99: Vm = Vm::new(1, Some(99), 1);
const VM_1_N: Vm = Vm::new(1, None, 1);
const VM_2: Vm = Vm::new(2, Some(2), 1);
const VM_2_2N: Vm = Vm::new(2, None, 2);
const VM_2_4: Vm = Vm::new(2, Some(4), 1);
const VM_2_N: Vm = Vm::new(2, None, 1);
const VM_3: Vm = Vm::new(3, Some(3), 1);
const VM_3_3N: Vm = Vm::new(3, None, 3);
const VM_3_N: Vm = Vm::new(3, None, 1);
const VM_4: Vm = Vm::new(4, Some(4), 1);
const VM_4_5: Vm = Vm::new(4, Some(5), 1);
const VM_6: Vm = Vm::new(6, Some(6), 1);
const VM_6_N: Vm = Vm::new(6, None, 1);
const VM_9: Vm = Vm::new(9, Some(9), 1);

/// How many rows have one tag.
pub(crate) const EXACT: usize = 5266;

/// The rows of one tag, sorted by tag, then the repeating ones, sorted by their first tag.
pub(crate) static ALL: [DataElement; 5354] = [
    row(0x0000_0000, "CommandGroupLength", "Command Group Length", &[UL], VM_1),
    row(0x0000_0001, "CommandLengthToEnd", "Command Length to End", &[UL], VM_1).retired(),
    row(0x0000_0002, "AffectedSOPClassUID", "Affected SOP Class UID", &[UI], VM_1),
    row(0x0000_0003, "RequestedSOPClassUID", "Requested SOP Class UID", &[UI], VM_1),
    row(0x0000_0010, "CommandRecognitionCode", "Command Recognition Code", &[SH], VM_1).retired(),
    row(0x0000_0100, "CommandField", "Command Field", &[US], VM_1),
    row(0x0000_0110, "MessageID", "Message ID", &[US], VM_1),
    row(0x0000_0120, "MessageIDBeingRespondedTo", "Message ID Being Responded To", &[US], VM_1),
    row(0x0000_0200, "Initiator", "Initiator", &[AE], VM_1).retired(),
    row(0x0000_0300, "Receiver", "Receiver", &[AE], VM_1).retired(),
    row(0x0000_0400, "FindLocation", "Find Location", &[AE], VM_1).retired(),
    row(0x0000_0600, "MoveDestination", "Move Destination", &[AE], VM_1),
    row(0x0000_0700, "Priority", "Priority", &[US], VM_1),
    row(0x0000_0800, "CommandDataSetType", "Command Data Set Type", &[US], VM_1),
    row(0x0000_0850, "NumberOfMatches", "Number of Matches", &[US], VM_1).retired(),
    row(0x0000_0860, "ResponseSequenceNumber", "Response Sequence Number", &[US], VM_1).retired(),
    row(0x0000_0900, "Status", "Status", &[US], VM_1),
    row(0x0000_0901, "OffendingElement", "Offending Element", &[AT], VM_1_N),
    row(0x0000_0902, "ErrorComment", "Error Comment", &[LO], VM_1),
    row(0x0000_0903, "ErrorID", "Error ID", &[US], VM_1),
    row(0x0000_1000, "AffectedSOPInstanceUID", "Affected SOP Instance UID", &[UI], VM_1),
    row(0x0000_1001, "RequestedSOPInstanceUID", "Requested SOP Instance UID", &[UI], VM_1),
    row(0x0000_1002, "EventTypeID", "Event Type ID", &[US], VM_1),
    row(0x0000_1005, "AttributeIdentifierList", "Attribute Identifier List", &[AT], VM_1_N),
    row(0x0000_1008, "ActionTypeID", "Action Type ID", &[US], VM_1),
    row(0x0000_1020, "NumberOfRemainingSuboperations", "Number of Remaining Sub-operations", &[US], VM_1),
    row(0x0000_1021, "NumberOfCompletedSuboperations", "Number of Completed Sub-operations", &[US], VM_1),
    row(0x0000_1022, "NumberOfFailedSuboperations", "Number of Failed Sub-operations", &[US], VM_1),
    row(0x0000_1023, "NumberOfWarningSuboperations", "Number of Warning Sub-operations", &[US], VM_1),
    row(0x0000_1030, "MoveOriginatorApplicationEntityTitle", "Move Originator Application Entity Title", &[AE], VM_1),
    row(0x0000_1031, "MoveOriginatorMessageID", "Move Originator Message ID", &[US], VM_1),
    row(0x0000_4000, "DialogReceiver", "Dialog Receiver", &[LT], VM_1).retired(),
    row(0x0000_4010, "TerminalType", "Terminal Type", &[LT], VM_1).retired(),
    row(0x0000_5010, "MessageSetID", "Message Set ID", &[SH], VM_1).retired(),
    row(0x0000_5020, "EndMessageID", "End Message ID", &[SH], VM_1).retired(),
    row(0x0000_5110, "DisplayFormat", "Display Format", &[LT], VM_1).retired(),
    row(0x0000_5120, "PagePositionID", "Page Position ID", &[LT], VM_1).retired(),
    row(0x0000_5130, "TextFormatID", "Text Format ID", &[CS], VM_1).retired(),
    row(0x0000_5140, "NormalReverse", "Normal/Reverse", &[CS], VM_1).retired(),
    row(0x0000_5150, "AddGrayScale", "Add Gray Scale", &[CS], VM_1).retired(),
    row(0x0000_5160, "Borders", "Borders", &[CS], VM_1).retired(),
    row(0x0000_5170, "Copies", "Copies", &[IS], VM_1).retired(),
    row(0x0000_5180, "CommandMagnificationType", "Command Magnification Type", &[CS], VM_1).retired(),
    row(0x0000_5190, "Erase", "Erase", &[CS], VM_1).retired(),
    row(0x0000_51A0, "Print", "Print", &[CS], VM_1).retired(),
    row(0x0000_51B0, "Overlays", "Overlays", &[US], VM_1_N).retired(),
    row(0x0002_0000, "FileMetaInformationGroupLength", "File Meta Information Group Length", &[UL], VM_1),
    row(0x0002_0001, "FileMetaInformationVersion", "File Meta Information Version", &[OB], VM_1),
    row(0x0002_0002, "MediaStorageSOPClassUID", "Media Storage SOP Class UID", &[UI], VM_1),
    row(0x0002_0003, "MediaStorageSOPInstanceUID", "Media Storage SOP Instance UID", &[UI], VM_1),
    row(0x0002_0010, "TransferSyntaxUID", "Transfer Syntax UID", &[UI], VM_1),
    row(0x0002_0012, "ImplementationClassUID", "Implementation Class UID", &[UI], VM_1),
    row(0x0002_0013, "ImplementationVersionName", "Implementation Version Name", &[SH], VM_1),
    row(0x0002_0016, "SourceApplicationEntityTitle", "Source Application Entity Title", &[AE], VM_1),
    row(0x0002_0017, "SendingApplicationEntityTitle", "Sending Application Entity Title", &[AE], VM_1),
    row(0x0002_0018, "ReceivingApplicationEntityTitle", "Receiving Application Entity Title", &[AE], VM_1),
    row(0x0002_0026, "SourcePresentationAddress", "Source Presentation Address", &[UR], VM_1),
    row(0x0002_0027, "SendingPresentationAddress", "Sending Presentation Address", &[UR], VM_1),
    row(0x0002_0028, "ReceivingPresentationAddress", "Receiving Presentation Address", &[UR], VM_1),
    row(0x0002_0031, "RTVMetaInformationVersion", "RTV Meta Information Version", &[OB], VM_1),
    row(0x0002_0032, "RTVCommunicationSOPClassUID", "RTV Communication SOP Class UID", &[UI], VM_1),
    row(0x0002_0033, "RTVCommunicationSOPInstanceUID", "RTV Communication SOP Instance UID", &[UI], VM_1),
    row(0x0002_0035, "RTVSourceIdentifier", "RTV Source Identifier", &[OB], VM_1),
    row(0x0002_0036, "RTVFlowIdentifier", "RTV Flow Identifier", &[OB], VM_1),
    row(0x0002_0037, "RTVFlowRTPSamplingRate", "RTV Flow RTP Sampling Rate", &[UL], VM_1),
    row(0x0002_0038, "RTVFlowActualFrameDuration", "RTV Flow Actual Frame Duration", &[FD], VM_1),
    row(0x0002_0100, "PrivateInformationCreatorUID", "Private Information Creator UID", &[UI], VM_1),
    row(0x0002_0102, "PrivateInformation", "Private Information", &[OB], VM_1),
    row(0x0004_1130, "FileSetID", "File-set ID", &[CS], VM_1),
    row(0x0004_1141, "FileSetDescriptorFileID", "File-set Descriptor File ID", &[CS], VM_1_8),
    row(0x0004_1142, "SpecificCharacterSetOfFileSetDescriptorFile", "Specific Character Set of File-set Descriptor File", &[CS], VM_1),
    row(0x0004_1200, "OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity", "Offset of the First Directory Record of the Root Directory Entity", &[UL], VM_1),
    row(0x0004_1202, "OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity", "Offset of the Last Directory Record of the Root Directory Entity", &[UL], VM_1),
    row(0x0004_1212, "FileSetConsistencyFlag", "File-set Consistency Flag", &[US], VM_1),
    row(0x0004_1220, "DirectoryRecordSequence", "Directory Record Sequence", &[SQ], VM_1),
    row(0x0004_1400, "OffsetOfTheNextDirectoryRecord", "Offset of the Next Directory Record", &[UL], VM_1),
    row(0x0004_1410, "RecordInUseFlag", "Record In-use Flag", &[US], VM_1),
    row(0x0004_1420, "OffsetOfReferencedLowerLevelDirectoryEntity", "Offset of Referenced Lower-Level Directory Entity", &[UL], VM_1),
    row(0x0004_1430, "DirectoryRecordType", "Directory Record Type", &[CS], VM_1),
    row(0x0004_1432, "PrivateRecordUID", "Private Record UID", &[UI], VM_1),
    row(0x0004_1500, "ReferencedFileID", "Referenced File ID", &[CS], VM_1_8),
    row(0x0004_1504, "MRDRDirectoryRecordOffset", "MRDR Directory Record Offset", &[UL], VM_1).retired(),
    row(0x0004_1510, "ReferencedSOPClassUIDInFile", "Referenced SOP Class UID in File", &[UI], VM_1),
    row(0x0004_1511, "ReferencedSOPInstanceUIDInFile", "Referenced SOP Instance UID in File", &[UI], VM_1),
    row(0x0004_1512, "ReferencedTransferSyntaxUIDInFile", "Referenced Transfer Syntax UID in File", &[UI], VM_1),
    row(0x0004_151A, "ReferencedRelatedGeneralSOPClassUIDInFile", "Referenced Related General SOP Class UID in File", &[UI], VM_1_N),
    row(0x0004_1600, "NumberOfReferences", "Number of References", &[UL], VM_1).retired(),
    row(0x0006_0001, "CurrentFrameFunctionalGroupsSequence", "Current Frame Functional Groups Sequence", &[SQ], VM_1),
    row(0x0008_0001, "LengthToEnd", "Length to End", &[UL], VM_1).retired(),
    row(0x0008_0005, "SpecificCharacterSet", "Specific Character Set", &[CS], VM_1_N),
    row(0x0008_0006, "LanguageCodeSequence", "Language Code Sequence", &[SQ], VM_1),
    row(0x0008_0008, "ImageType", "Image Type", &[CS], VM_2_N),
    row(0x0008_0010, "RecognitionCode", "Recognition Code", &[SH], VM_1).retired(),
    row(0x0008_0012, "InstanceCreationDate", "Instance Creation Date", &[DA], VM_1),
    row(0x0008_0013, "InstanceCreationTime", "Instance Creation Time", &[TM], VM_1),
    row(0x0008_0014, "InstanceCreatorUID", "Instance Creator UID", &[UI], VM_1),
    row(0x0008_0015, "InstanceCoercionDateTime", "Instance Coercion DateTime", &[DT], VM_1),
    row(0x0008_0016, "SOPClassUID", "SOP Class UID", &[UI], VM_1),
    row(0x0008_0017, "AcquisitionUID", "Acquisition UID", &[UI], VM_1),
    row(0x0008_0018, "SOPInstanceUID", "SOP Instance UID", &[UI], VM_1),
    row(0x0008_0019, "PyramidUID", "Pyramid UID", &[UI], VM_1),
    row(0x0008_001A, "RelatedGeneralSOPClassUID", "Related General SOP Class UID", &[UI], VM_1_N),
    row(0x0008_001B, "OriginalSpecializedSOPClassUID", "Original Specialized SOP Class UID", &[UI], VM_1),
    row(0x0008_001C, "SyntheticData", "Synthetic Data", &[CS], VM_1),
    row(0x0008_001D, "SensitiveContentCodeSequence", "Sensitive Content Code Sequence", &[SQ], VM_1),
    row(0x0008_0020, "StudyDate", "Study Date", &[DA], VM_1),
    row(0x0008_0021, "SeriesDate", "Series Date", &[DA], VM_1),
    row(0x0008_0022, "AcquisitionDate", "Acquisition Date", &[DA], VM_1),
    row(0x0008_0023, "ContentDate", "Content Date", &[DA], VM_1),
    row(0x0008_0024, "OverlayDate", "Overlay Date", &[DA], VM_1).retired(),
    row(0x0008_0025, "CurveDate", "Curve Date", &[DA], VM_1).retired(),
    row(0x0008_002A, "AcquisitionDateTime", "Acquisition DateTime", &[DT], VM_1),
    row(0x0008_0030, "StudyTime", "Study Time", &[TM], VM_1),
    row(0x0008_0031, "SeriesTime", "Series Time", &[TM], VM_1),
    row(0x0008_0032, "AcquisitionTime", "Acquisition Time", &[TM], VM_1),
    row(0x0008_0033, "ContentTime", "Content Time", &[TM], VM_1),
    row(0x0008_0034, "OverlayTime", "Overlay Time", &[TM], VM_1).retired(),
    row(0x0008_0035, "CurveTime", "Curve Time", &[TM], VM_1).retired(),
    row(0x0008_0040, "DataSetType", "Data Set Type", &[US], VM_1).retired(),
    row(0x0008_0041, "DataSetSubtype", "Data Set Subtype", &[LO], VM_1).retired(),
    row(0x0008_0042, "NuclearMedicineSeriesType", "Nuclear Medicine Series Type", &[CS], VM_1).retired(),
    row(0x0008_0050, "AccessionNumber", "Accession Number", &[SH], VM_1),
    row(0x0008_0051, "IssuerOfAccessionNumberSequence", "Issuer of Accession Number Sequence", &[SQ], VM_1),
    row(0x0008_0052, "QueryRetrieveLevel", "Query/Retrieve Level", &[CS], VM_1),
    row(0x0008_0053, "QueryRetrieveView", "Query/Retrieve View", &[CS], VM_1),
    row(0x0008_0054, "RetrieveAETitle", "Retrieve AE Title", &[AE], VM_1_N),
    row(0x0008_0055, "StationAETitle", "Station AE Title", &[AE], VM_1),
    row(0x0008_0056, "InstanceAvailability", "Instance Availability", &[CS], VM_1),
    row(0x0008_0058, "FailedSOPInstanceUIDList", "Failed SOP Instance UID List", &[UI], VM_1_N),
    row(0x0008_0060, "Modality", "Modality", &[CS], VM_1),
    row(0x0008_0061, "ModalitiesInStudy", "Modalities in Study", &[CS], VM_1_N),
    row(0x0008_0062, "SOPClassesInStudy", "SOP Classes in Study", &[UI], VM_1_N),
    row(0x0008_0063, "AnatomicRegionsInStudyCodeSequence", "Anatomic Regions in Study Code Sequence", &[SQ], VM_1),
    row(0x0008_0064, "ConversionType", "Conversion Type", &[CS], VM_1),
    row(0x0008_0068, "PresentationIntentType", "Presentation Intent Type", &[CS], VM_1),
    row(0x0008_0070, "Manufacturer", "Manufacturer", &[LO], VM_1),
    row(0x0008_0080, "InstitutionName", "Institution Name", &[LO], VM_1),
    row(0x0008_0081, "InstitutionAddress", "Institution Address", &[ST], VM_1),
    row(0x0008_0082, "InstitutionCodeSequence", "Institution Code Sequence", &[SQ], VM_1),
    row(0x0008_0090, "ReferringPhysicianName", "Referring Physician's Name", &[PN], VM_1),
    row(0x0008_0092, "ReferringPhysicianAddress", "Referring Physician's Address", &[ST], VM_1),
    row(0x0008_0094, "ReferringPhysicianTelephoneNumbers", "Referring Physician's Telephone Numbers", &[SH], VM_1_N),
    row(0x0008_0096, "ReferringPhysicianIdentificationSequence", "Referring Physician Identification Sequence", &[SQ], VM_1),
    row(0x0008_009C, "ConsultingPhysicianName", "Consulting Physician's Name", &[PN], VM_1_N),
    row(0x0008_009D, "ConsultingPhysicianIdentificationSequence", "Consulting Physician Identification Sequence", &[SQ], VM_1),
    row(0x0008_0100, "CodeValue", "Code Value", &[SH], VM_1),
    row(0x0008_0101, "ExtendedCodeValue", "Extended Code Value", &[LO], VM_1),
    row(0x0008_0102, "CodingSchemeDesignator", "Coding Scheme Designator", &[SH], VM_1),
    row(0x0008_0103, "CodingSchemeVersion", "Coding Scheme Version", &[SH], VM_1),
    row(0x0008_0104, "CodeMeaning", "Code Meaning", &[LO], VM_1),
    row(0x0008_0105, "MappingResource", "Mapping Resource", &[CS], VM_1),
    row(0x0008_0106, "ContextGroupVersion", "Context Group Version", &[DT], VM_1),
    row(0x0008_0107, "ContextGroupLocalVersion", "Context Group Local Version", &[DT], VM_1),
    row(0x0008_0108, "ExtendedCodeMeaning", "Extended Code Meaning", &[LT], VM_1),
    row(0x0008_0109, "CodingSchemeResourcesSequence", "Coding Scheme Resources Sequence", &[SQ], VM_1),
    row(0x0008_010A, "CodingSchemeURLType", "Coding Scheme URL Type", &[CS], VM_1),
    row(0x0008_010B, "ContextGroupExtensionFlag", "Context Group Extension Flag", &[CS], VM_1),
    row(0x0008_010C, "CodingSchemeUID", "Coding Scheme UID", &[UI], VM_1),
    row(0x0008_010D, "ContextGroupExtensionCreatorUID", "Context Group Extension Creator UID", &[UI], VM_1),
    row(0x0008_010E, "CodingSchemeURL", "Coding Scheme URL", &[UR], VM_1),
    row(0x0008_010F, "ContextIdentifier", "Context Identifier", &[CS], VM_1),
    row(0x0008_0110, "CodingSchemeIdentificationSequence", "Coding Scheme Identification Sequence", &[SQ], VM_1),
    row(0x0008_0112, "CodingSchemeRegistry", "Coding Scheme Registry", &[LO], VM_1),
    row(0x0008_0114, "CodingSchemeExternalID", "Coding Scheme External ID", &[ST], VM_1),
    row(0x0008_0115, "CodingSchemeName", "Coding Scheme Name", &[ST], VM_1),
    row(0x0008_0116, "CodingSchemeResponsibleOrganization", "Coding Scheme Responsible Organization", &[ST], VM_1),
    row(0x0008_0117, "ContextUID", "Context UID", &[UI], VM_1),
    row(0x0008_0118, "MappingResourceUID", "Mapping Resource UID", &[UI], VM_1),
    row(0x0008_0119, "LongCodeValue", "Long Code Value", &[UC], VM_1),
    row(0x0008_0120, "URNCodeValue", "URN Code Value", &[UR], VM_1),
    row(0x0008_0121, "EquivalentCodeSequence", "Equivalent Code Sequence", &[SQ], VM_1),
    row(0x0008_0122, "MappingResourceName", "Mapping Resource Name", &[LO], VM_1),
    row(0x0008_0123, "ContextGroupIdentificationSequence", "Context Group Identification Sequence", &[SQ], VM_1),
    row(0x0008_0124, "MappingResourceIdentificationSequence", "Mapping Resource Identification Sequence", &[SQ], VM_1),
    row(0x0008_0201, "TimezoneOffsetFromUTC", "Timezone Offset From UTC", &[SH], VM_1),
    row(0x0008_0202, "", "", &[], VM_0_N).retired(),
    row(0x0008_0220, "ResponsibleGroupCodeSequence", "Responsible Group Code Sequence", &[SQ], VM_1),
    row(0x0008_0221, "EquipmentModality", "Equipment Modality", &[CS], VM_1),
    row(0x0008_0222, "ManufacturerRelatedModelGroup", "Manufacturer's Related Model Group", &[LO], VM_1),
    row(0x0008_0300, "PrivateDataElementCharacteristicsSequence", "Private Data Element Characteristics Sequence", &[SQ], VM_1),
    row(0x0008_0301, "PrivateGroupReference", "Private Group Reference", &[US], VM_1),
    row(0x0008_0302, "PrivateCreatorReference", "Private Creator Reference", &[LO], VM_1),
    row(0x0008_0303, "BlockIdentifyingInformationStatus", "Block Identifying Information Status", &[CS], VM_1),
    row(0x0008_0304, "NonidentifyingPrivateElements", "Nonidentifying Private Elements", &[US], VM_1_N),
    row(0x0008_0305, "DeidentificationActionSequence", "Deidentification Action Sequence", &[SQ], VM_1),
    row(0x0008_0306, "IdentifyingPrivateElements", "Identifying Private Elements", &[US], VM_1_N),
    row(0x0008_0307, "DeidentificationAction", "Deidentification Action", &[CS], VM_1),
    row(0x0008_0308, "PrivateDataElement", "Private Data Element", &[US], VM_1),
    row(0x0008_0309, "PrivateDataElementValueMultiplicity", "Private Data Element Value Multiplicity", &[UL], VM_1_3),
    row(0x0008_030A, "PrivateDataElementValueRepresentation", "Private Data Element Value Representation", &[CS], VM_1),
    row(0x0008_030B, "PrivateDataElementNumberOfItems", "Private Data Element Number of Items", &[UL], VM_1_2),
    row(0x0008_030C, "PrivateDataElementName", "Private Data Element Name", &[UC], VM_1),
    row(0x0008_030D, "PrivateDataElementKeyword", "Private Data Element Keyword", &[UC], VM_1),
    row(0x0008_030E, "PrivateDataElementDescription", "Private Data Element Description", &[UT], VM_1),
    row(0x0008_030F, "PrivateDataElementEncoding", "Private Data Element Encoding", &[UT], VM_1),
    row(0x0008_0310, "PrivateDataElementDefinitionSequence", "Private Data Element Definition Sequence", &[SQ], VM_1),
    row(0x0008_0400, "ScopeOfInventorySequence", "Scope of Inventory Sequence", &[SQ], VM_1),
    row(0x0008_0401, "InventoryPurpose", "Inventory Purpose", &[LT], VM_1),
    row(0x0008_0402, "InventoryInstanceDescription", "Inventory Instance Description", &[LT], VM_1),
    row(0x0008_0403, "InventoryLevel", "Inventory Level", &[CS], VM_1),
    row(0x0008_0404, "ItemInventoryDateTime", "Item Inventory DateTime", &[DT], VM_1),
    row(0x0008_0405, "RemovedFromOperationalUse", "Removed from Operational Use", &[CS], VM_1),
    row(0x0008_0406, "ReasonForRemovalCodeSequence", "Reason for Removal Code Sequence", &[SQ], VM_1),
    row(0x0008_0407, "StoredInstanceBaseURI", "Stored Instance Base URI", &[UR], VM_1),
    row(0x0008_0408, "FolderAccessURI", "Folder Access URI", &[UR], VM_1),
    row(0x0008_0409, "FileAccessURI", "File Access URI", &[UR], VM_1),
    row(0x0008_040A, "ContainerFileType", "Container File Type", &[CS], VM_1),
    row(0x0008_040B, "FilenameInContainer", "Filename in Container", &[UR], VM_1),
    row(0x0008_040C, "FileOffsetInContainer", "File Offset in Container", &[UV], VM_1),
    row(0x0008_040D, "FileLengthInContainer", "File Length in Container", &[UV], VM_1),
    row(0x0008_040E, "StoredInstanceTransferSyntaxUID", "Stored Instance Transfer Syntax UID", &[UI], VM_1),
    row(0x0008_040F, "ExtendedMatchingMechanisms", "Extended Matching Mechanisms", &[CS], VM_1_N),
    row(0x0008_0410, "RangeMatchingSequence", "Range Matching Sequence", &[SQ], VM_1),
    row(0x0008_0411, "ListOfUIDMatchingSequence", "List of UID Matching Sequence", &[SQ], VM_1),
    row(0x0008_0412, "EmptyValueMatchingSequence", "Empty Value Matching Sequence", &[SQ], VM_1),
    row(0x0008_0413, "GeneralMatchingSequence", "General Matching Sequence", &[SQ], VM_1),
    row(0x0008_0414, "RequestedStatusInterval", "Requested Status Interval", &[US], VM_1),
    row(0x0008_0415, "RetainInstances", "Retain Instances", &[CS], VM_1),
    row(0x0008_0416, "ExpirationDateTime", "Expiration DateTime", &[DT], VM_1),
    row(0x0008_0417, "TransactionStatus", "Transaction Status", &[CS], VM_1),
    row(0x0008_0418, "TransactionStatusComment", "Transaction Status Comment", &[LT], VM_1),
    row(0x0008_0419, "FileSetAccessSequence", "File Set Access Sequence", &[SQ], VM_1),
    row(0x0008_041A, "FileAccessSequence", "File Access Sequence", &[SQ], VM_1),
    row(0x0008_041B, "RecordKey", "Record Key", &[OB], VM_1),
    row(0x0008_041C, "PriorRecordKey", "Prior Record Key", &[OB], VM_1),
    row(0x0008_041D, "MetadataSequence", "Metadata Sequence", &[SQ], VM_1),
    row(0x0008_041E, "UpdatedMetadataSequence", "Updated Metadata Sequence", &[SQ], VM_1),
    row(0x0008_041F, "StudyUpdateDateTime", "Study Update DateTime", &[DT], VM_1),
    row(0x0008_0420, "InventoryAccessEndPointsSequence", "Inventory Access End Points Sequence", &[SQ], VM_1),
    row(0x0008_0421, "StudyAccessEndPointsSequence", "Study Access End Points Sequence", &[SQ], VM_1),
    row(0x0008_0422, "IncorporatedInventoryInstanceSequence", "Incorporated Inventory Instance Sequence", &[SQ], VM_1),
    row(0x0008_0423, "InventoriedStudiesSequence", "Inventoried Studies Sequence", &[SQ], VM_1),
    row(0x0008_0424, "InventoriedSeriesSequence", "Inventoried Series Sequence", &[SQ], VM_1),
    row(0x0008_0425, "InventoriedInstancesSequence", "Inventoried Instances Sequence", &[SQ], VM_1),
    row(0x0008_0426, "InventoryCompletionStatus", "Inventory Completion Status", &[CS], VM_1),
    row(0x0008_0427, "NumberOfStudyRecordsInInstance", "Number of Study Records in Instance", &[UL], VM_1),
    row(0x0008_0428, "TotalNumberOfStudyRecords", "Total Number of Study Records", &[UV], VM_1),
    row(0x0008_0429, "MaximumNumberOfRecords", "Maximum Number of Records", &[UV], VM_1),
    row(0x0008_1000, "NetworkID", "Network ID", &[AE], VM_1).retired(),
    row(0x0008_1010, "StationName", "Station Name", &[SH], VM_1),
    row(0x0008_1030, "StudyDescription", "Study Description", &[LO], VM_1),
    row(0x0008_1032, "ProcedureCodeSequence", "Procedure Code Sequence", &[SQ], VM_1),
    row(0x0008_103E, "SeriesDescription", "Series Description", &[LO], VM_1),
    row(0x0008_103F, "SeriesDescriptionCodeSequence", "Series Description Code Sequence", &[SQ], VM_1),
    row(0x0008_1040, "InstitutionalDepartmentName", "Institutional Department Name", &[LO], VM_1),
    row(0x0008_1041, "InstitutionalDepartmentTypeCodeSequence", "Institutional Department Type Code Sequence", &[SQ], VM_1),
    row(0x0008_1048, "PhysiciansOfRecord", "Physician(s) of Record", &[PN], VM_1_N),
    row(0x0008_1049, "PhysiciansOfRecordIdentificationSequence", "Physician(s) of Record Identification Sequence", &[SQ], VM_1),
    row(0x0008_1050, "PerformingPhysicianName", "Performing Physician's Name", &[PN], VM_1_N),
    row(0x0008_1052, "PerformingPhysicianIdentificationSequence", "Performing Physician Identification Sequence", &[SQ], VM_1),
    row(0x0008_1060, "NameOfPhysiciansReadingStudy", "Name of Physician(s) Reading Study", &[PN], VM_1_N),
    row(0x0008_1062, "PhysiciansReadingStudyIdentificationSequence", "Physician(s) Reading Study Identification Sequence", &[SQ], VM_1),
    row(0x0008_1070, "OperatorsName", "Operators' Name", &[PN], VM_1_N),
    row(0x0008_1072, "OperatorIdentificationSequence", "Operator Identification Sequence", &[SQ], VM_1),
    row(0x0008_1080, "AdmittingDiagnosesDescription", "Admitting Diagnoses Description", &[LO], VM_1_N),
    row(0x0008_1084, "AdmittingDiagnosesCodeSequence", "Admitting Diagnoses Code Sequence", &[SQ], VM_1),
    row(0x0008_1088, "PyramidDescription", "Pyramid Description", &[LO], VM_1),
    row(0x0008_1090, "ManufacturerModelName", "Manufacturer's Model Name", &[LO], VM_1),
    row(0x0008_1100, "ReferencedResultsSequence", "Referenced Results Sequence", &[SQ], VM_1).retired(),
    row(0x0008_1110, "ReferencedStudySequence", "Referenced Study Sequence", &[SQ], VM_1),
    row(0x0008_1111, "ReferencedPerformedProcedureStepSequence", "Referenced Performed Procedure Step Sequence", &[SQ], VM_1),
    row(0x0008_1112, "ReferencedInstancesBySOPClassSequence", "Referenced Instances by SOP Class Sequence", &[SQ], VM_1),
    row(0x0008_1115, "ReferencedSeriesSequence", "Referenced Series Sequence", &[SQ], VM_1),
    row(0x0008_1120, "ReferencedPatientSequence", "Referenced Patient Sequence", &[SQ], VM_1),
    row(0x0008_1125, "ReferencedVisitSequence", "Referenced Visit Sequence", &[SQ], VM_1),
    row(0x0008_1130, "ReferencedOverlaySequence", "Referenced Overlay Sequence", &[SQ], VM_1).retired(),
    row(0x0008_1134, "ReferencedStereometricInstanceSequence", "Referenced Stereometric Instance Sequence", &[SQ], VM_1),
    row(0x0008_113A, "ReferencedWaveformSequence", "Referenced Waveform Sequence", &[SQ], VM_1),
    row(0x0008_1140, "ReferencedImageSequence", "Referenced Image Sequence", &[SQ], VM_1),
    row(0x0008_1145, "ReferencedCurveSequence", "Referenced Curve Sequence", &[SQ], VM_1).retired(),
    row(0x0008_114A, "ReferencedInstanceSequence", "Referenced Instance Sequence", &[SQ], VM_1),
    row(0x0008_114B, "ReferencedRealWorldValueMappingInstanceSequence", "Referenced Real World Value Mapping Instance Sequence", &[SQ], VM_1),
    row(0x0008_114C, "ReferencedSegmentationSequence", "Referenced Segmentation Sequence", &[SQ], VM_1),
    row(0x0008_114D, "ReferencedSurfaceSegmentationSequence", "Referenced Surface Segmentation Sequence", &[SQ], VM_1),
    row(0x0008_1150, "ReferencedSOPClassUID", "Referenced SOP Class UID", &[UI], VM_1),
    row(0x0008_1155, "ReferencedSOPInstanceUID", "Referenced SOP Instance UID", &[UI], VM_1),
    row(0x0008_1156, "DefinitionSourceSequence", "Definition Source Sequence", &[SQ], VM_1),
    row(0x0008_115A, "SOPClassesSupported", "SOP Classes Supported", &[UI], VM_1_N),
    row(0x0008_1160, "ReferencedFrameNumber", "Referenced Frame Number", &[IS], VM_1_N),
    row(0x0008_1161, "SimpleFrameList", "Simple Frame List", &[UL], VM_1_N),
    row(0x0008_1162, "CalculatedFrameList", "Calculated Frame List", &[UL], VM_3_3N),
    row(0x0008_1163, "TimeRange", "Time Range", &[FD], VM_2),
    row(0x0008_1164, "FrameExtractionSequence", "Frame Extraction Sequence", &[SQ], VM_1),
    row(0x0008_1167, "MultiFrameSourceSOPInstanceUID", "Multi-frame Source SOP Instance UID", &[UI], VM_1),
    row(0x0008_1190, "RetrieveURL", "Retrieve URL", &[UR], VM_1),
    row(0x0008_1195, "TransactionUID", "Transaction UID", &[UI], VM_1),
    row(0x0008_1196, "WarningReason", "Warning Reason", &[US], VM_1),
    row(0x0008_1197, "FailureReason", "Failure Reason", &[US], VM_1),
    row(0x0008_1198, "FailedSOPSequence", "Failed SOP Sequence", &[SQ], VM_1),
    row(0x0008_1199, "ReferencedSOPSequence", "Referenced SOP Sequence", &[SQ], VM_1),
    row(0x0008_119A, "OtherFailuresSequence", "Other Failures Sequence", &[SQ], VM_1),
    row(0x0008_119B, "FailedStudySequence", "Failed Study Sequence", &[SQ], VM_1),
    row(0x0008_1200, "StudiesContainingOtherReferencedInstancesSequence", "Studies Containing Other Referenced Instances Sequence", &[SQ], VM_1),
    row(0x0008_1250, "RelatedSeriesSequence", "Related Series Sequence", &[SQ], VM_1),
    row(0x0008_1301, "PrincipalDiagnosisCodeSequence", "Principal Diagnosis Code Sequence", &[SQ], VM_1),
    row(0x0008_1302, "PrimaryDiagnosisCodeSequence", "Primary Diagnosis Code Sequence", &[SQ], VM_1),
    row(0x0008_1303, "SecondaryDiagnosesCodeSequence", "Secondary Diagnoses Code Sequence", &[SQ], VM_1),
    row(0x0008_1304, "HistologicalDiagnosesCodeSequence", "Histological Diagnoses Code Sequence", &[SQ], VM_1),
    row(0x0008_2110, "LossyImageCompressionRetired", "Lossy Image Compression (Retired)", &[CS], VM_1).retired(),
    row(0x0008_2111, "DerivationDescription", "Derivation Description", &[ST], VM_1),
    row(0x0008_2112, "SourceImageSequence", "Source Image Sequence", &[SQ], VM_1),
    row(0x0008_2120, "StageName", "Stage Name", &[SH], VM_1),
    row(0x0008_2122, "StageNumber", "Stage Number", &[IS], VM_1),
    row(0x0008_2124, "NumberOfStages", "Number of Stages", &[IS], VM_1),
    row(0x0008_2127, "ViewName", "View Name", &[SH], VM_1),
    row(0x0008_2128, "ViewNumber", "View Number", &[IS], VM_1),
    row(0x0008_2129, "NumberOfEventTimers", "Number of Event Timers", &[IS], VM_1),
    row(0x0008_212A, "NumberOfViewsInStage", "Number of Views in Stage", &[IS], VM_1),
    row(0x0008_2130, "EventElapsedTimes", "Event Elapsed Time(s)", &[DS], VM_1_N),
    row(0x0008_2132, "EventTimerNames", "Event Timer Name(s)", &[LO], VM_1_N),
    row(0x0008_2133, "EventTimerSequence", "Event Timer Sequence", &[SQ], VM_1),
    row(0x0008_2134, "EventTimeOffset", "Event Time Offset", &[FD], VM_1),
    row(0x0008_2135, "EventCodeSequence", "Event Code Sequence", &[SQ], VM_1),
    row(0x0008_2142, "StartTrim", "Start Trim", &[IS], VM_1),
    row(0x0008_2143, "StopTrim", "Stop Trim", &[IS], VM_1),
    row(0x0008_2144, "RecommendedDisplayFrameRate", "Recommended Display Frame Rate", &[IS], VM_1),
    row(0x0008_2200, "TransducerPosition", "Transducer Position", &[CS], VM_1).retired(),
    row(0x0008_2204, "TransducerOrientation", "Transducer Orientation", &[CS], VM_1).retired(),
    row(0x0008_2208, "AnatomicStructure", "Anatomic Structure", &[CS], VM_1).retired(),
    row(0x0008_2218, "AnatomicRegionSequence", "Anatomic Region Sequence", &[SQ], VM_1),
    row(0x0008_2220, "AnatomicRegionModifierSequence", "Anatomic Region Modifier Sequence", &[SQ], VM_1),
    row(0x0008_2228, "PrimaryAnatomicStructureSequence", "Primary Anatomic Structure Sequence", &[SQ], VM_1),
    row(0x0008_2229, "AnatomicStructureSpaceOrRegionSequence", "Anatomic Structure, Space or Region Sequence", &[SQ], VM_1).retired(),
    row(0x0008_2230, "PrimaryAnatomicStructureModifierSequence", "Primary Anatomic Structure Modifier Sequence", &[SQ], VM_1),
    row(0x0008_2240, "TransducerPositionSequence", "Transducer Position Sequence", &[SQ], VM_1).retired(),
    row(0x0008_2242, "TransducerPositionModifierSequence", "Transducer Position Modifier Sequence", &[SQ], VM_1).retired(),
    row(0x0008_2244, "TransducerOrientationSequence", "Transducer Orientation Sequence", &[SQ], VM_1).retired(),
    row(0x0008_2246, "TransducerOrientationModifierSequence", "Transducer Orientation Modifier Sequence", &[SQ], VM_1).retired(),
    row(0x0008_2251, "AnatomicStructureSpaceOrRegionCodeSequenceTrial", "Anatomic Structure Space Or Region Code Sequence (Trial)", &[SQ], VM_1).retired(),
    row(0x0008_2253, "AnatomicPortalOfEntranceCodeSequenceTrial", "Anatomic Portal Of Entrance Code Sequence (Trial)", &[SQ], VM_1).retired(),
    row(0x0008_2255, "AnatomicApproachDirectionCodeSequenceTrial", "Anatomic Approach Direction Code Sequence (Trial)", &[SQ], VM_1).retired(),
    row(0x0008_2256, "AnatomicPerspectiveDescriptionTrial", "Anatomic Perspective Description (Trial)", &[ST], VM_1).retired(),
    row(0x0008_2257, "AnatomicPerspectiveCodeSequenceTrial", "Anatomic Perspective Code Sequence (Trial)", &[SQ], VM_1).retired(),
    row(0x0008_2258, "AnatomicLocationOfExaminingInstrumentDescriptionTrial", "Anatomic Location Of Examining Instrument Description (Trial)", &[ST], VM_1).retired(),
    row(0x0008_2259, "AnatomicLocationOfExaminingInstrumentCodeSequenceTrial", "Anatomic Location Of Examining Instrument Code Sequence (Trial)", &[SQ], VM_1).retired(),
    row(0x0008_225A, "AnatomicStructureSpaceOrRegionModifierCodeSequenceTrial", "Anatomic Structure Space Or Region Modifier Code Sequence (Trial)", &[SQ], VM_1).retired(),
    row(0x0008_225C, "OnAxisBackgroundAnatomicStructureCodeSequenceTrial", "On Axis Background Anatomic Structure Code Sequence (Trial)", &[SQ], VM_1).retired(),
    row(0x0008_3001, "AlternateRepresentationSequence", "Alternate Representation Sequence", &[SQ], VM_1),
    row(0x0008_3002, "AvailableTransferSyntaxUID", "Available Transfer Syntax UID", &[UI], VM_1_N),
    row(0x0008_3010, "IrradiationEventUID", "Irradiation Event UID", &[UI], VM_1_N),
    row(0x0008_3011, "SourceIrradiationEventSequence", "Source Irradiation Event Sequence", &[SQ], VM_1),
    row(0x0008_3012, "RadiopharmaceuticalAdministrationEventUID", "Radiopharmaceutical Administration Event UID", &[UI], VM_1),
    row(0x0008_4000, "IdentifyingComments", "Identifying Comments", &[LT], VM_1).retired(),
    row(0x0008_9007, "FrameType", "Frame Type", &[CS], VM_4_5),
    row(0x0008_9092, "ReferencedImageEvidenceSequence", "Referenced Image Evidence Sequence", &[SQ], VM_1),
    row(0x0008_9121, "ReferencedRawDataSequence", "Referenced Raw Data Sequence", &[SQ], VM_1),
    row(0x0008_9123, "CreatorVersionUID", "Creator-Version UID", &[UI], VM_1),
    row(0x0008_9124, "DerivationImageSequence", "Derivation Image Sequence", &[SQ], VM_1),
    row(0x0008_9154, "SourceImageEvidenceSequence", "Source Image Evidence Sequence", &[SQ], VM_1),
    row(0x0008_9205, "PixelPresentation", "Pixel Presentation", &[CS], VM_1),
    row(0x0008_9206, "VolumetricProperties", "Volumetric Properties", &[CS], VM_1),
    row(0x0008_9207, "VolumeBasedCalculationTechnique", "Volume Based Calculation Technique", &[CS], VM_1),
    row(0x0008_9208, "ComplexImageComponent", "Complex Image Component", &[CS], VM_1),
    row(0x0008_9209, "AcquisitionContrast", "Acquisition Contrast", &[CS], VM_1),
    row(0x0008_9215, "DerivationCodeSequence", "Derivation Code Sequence", &[SQ], VM_1),
    row(0x0008_9237, "ReferencedPresentationStateSequence", "Referenced Presentation State Sequence", &[SQ], VM_1),
    row(0x0008_9410, "ReferencedOtherPlaneSequence", "Referenced Other Plane Sequence", &[SQ], VM_1),
    row(0x0008_9458, "FrameDisplaySequence", "Frame Display Sequence", &[SQ], VM_1),
    row(0x0008_9459, "RecommendedDisplayFrameRateInFloat", "Recommended Display Frame Rate in Float", &[FL], VM_1),
    row(0x0008_9460, "SkipFrameRangeFlag", "Skip Frame Range Flag", &[CS], VM_1),
    row(0x0010_0010, "PatientName", "Patient's Name", &[PN], VM_1),
    row(0x0010_0011, "PersonNamesToUseSequence", "Person Names to Use Sequence", &[SQ], VM_1),
    row(0x0010_0012, "NameToUse", "Name to Use", &[LT], VM_1),
    row(0x0010_0013, "NameToUseComment", "Name to Use Comment", &[UT], VM_1),
    row(0x0010_0014, "ThirdPersonPronounsSequence", "Third Person Pronouns Sequence", &[SQ], VM_1),
    row(0x0010_0015, "PronounCodeSequence", "Pronoun Code Sequence", &[SQ], VM_1),
    row(0x0010_0016, "PronounComment", "Pronoun Comment", &[UT], VM_1),
    row(0x0010_0020, "PatientID", "Patient ID", &[LO], VM_1),
    row(0x0010_0021, "IssuerOfPatientID", "Issuer of Patient ID", &[LO], VM_1),
    row(0x0010_0022, "TypeOfPatientID", "Type of Patient ID", &[CS], VM_1),
    row(0x0010_0024, "IssuerOfPatientIDQualifiersSequence", "Issuer of Patient ID Qualifiers Sequence", &[SQ], VM_1),
    row(0x0010_0026, "SourcePatientGroupIdentificationSequence", "Source Patient Group Identification Sequence", &[SQ], VM_1),
    row(0x0010_0027, "GroupOfPatientsIdentificationSequence", "Group of Patients Identification Sequence", &[SQ], VM_1),
    row(0x0010_0028, "SubjectRelativePositionInImage", "Subject Relative Position in Image", &[US], VM_3),
    row(0x0010_0030, "PatientBirthDate", "Patient's Birth Date", &[DA], VM_1),
    row(0x0010_0032, "PatientBirthTime", "Patient's Birth Time", &[TM], VM_1),
    row(0x0010_0033, "PatientBirthDateInAlternativeCalendar", "Patient's Birth Date in Alternative Calendar", &[LO], VM_1),
    row(0x0010_0034, "PatientDeathDateInAlternativeCalendar", "Patient's Death Date in Alternative Calendar", &[LO], VM_1),
    row(0x0010_0035, "PatientAlternativeCalendar", "Patient's Alternative Calendar", &[CS], VM_1),
    row(0x0010_0040, "PatientSex", "Patient's Sex", &[CS], VM_1),
    row(0x0010_0041, "GenderIdentitySequence", "Gender Identity Sequence", &[SQ], VM_1),
    row(0x0010_0042, "SexParametersForClinicalUseCategoryComment", "Sex Parameters for Clinical Use Category Comment", &[UT], VM_1),
    row(0x0010_0043, "SexParametersForClinicalUseCategorySequence", "Sex Parameters for Clinical Use Category Sequence", &[SQ], VM_1),
    row(0x0010_0044, "GenderIdentityCodeSequence", "Gender Identity Code Sequence", &[SQ], VM_1),
    row(0x0010_0045, "GenderIdentityComment", "Gender Identity Comment", &[UT], VM_1),
    row(0x0010_0046, "SexParametersForClinicalUseCategoryCodeSequence", "Sex Parameters for Clinical Use Category Code Sequence", &[SQ], VM_1),
    row(0x0010_0047, "SexParametersForClinicalUseCategoryReference", "Sex Parameters for Clinical Use Category Reference", &[UR], VM_1_N),
    row(0x0010_0050, "PatientInsurancePlanCodeSequence", "Patient's Insurance Plan Code Sequence", &[SQ], VM_1),
    row(0x0010_0101, "PatientPrimaryLanguageCodeSequence", "Patient's Primary Language Code Sequence", &[SQ], VM_1),
    row(0x0010_0102, "PatientPrimaryLanguageModifierCodeSequence", "Patient's Primary Language Modifier Code Sequence", &[SQ], VM_1),
    row(0x0010_0200, "QualityControlSubject", "Quality Control Subject", &[CS], VM_1),
    row(0x0010_0201, "QualityControlSubjectTypeCodeSequence", "Quality Control Subject Type Code Sequence", &[SQ], VM_1),
    row(0x0010_0212, "StrainDescription", "Strain Description", &[UC], VM_1),
    row(0x0010_0213, "StrainNomenclature", "Strain Nomenclature", &[LO], VM_1),
    row(0x0010_0214, "StrainStockNumber", "Strain Stock Number", &[LO], VM_1),
    row(0x0010_0215, "StrainSourceRegistryCodeSequence", "Strain Source Registry Code Sequence", &[SQ], VM_1),
    row(0x0010_0216, "StrainStockSequence", "Strain Stock Sequence", &[SQ], VM_1),
    row(0x0010_0217, "StrainSource", "Strain Source", &[LO], VM_1),
    row(0x0010_0218, "StrainAdditionalInformation", "Strain Additional Information", &[UT], VM_1),
    row(0x0010_0219, "StrainCodeSequence", "Strain Code Sequence", &[SQ], VM_1),
    row(0x0010_0221, "GeneticModificationsSequence", "Genetic Modifications Sequence", &[SQ], VM_1),
    row(0x0010_0222, "GeneticModificationsDescription", "Genetic Modifications Description", &[UC], VM_1),
    row(0x0010_0223, "GeneticModificationsNomenclature", "Genetic Modifications Nomenclature", &[LO], VM_1),
    row(0x0010_0229, "GeneticModificationsCodeSequence", "Genetic Modifications Code Sequence", &[SQ], VM_1),
    row(0x0010_1000, "OtherPatientIDs", "Other Patient IDs", &[LO], VM_1_N).retired(),
    row(0x0010_1001, "OtherPatientNames", "Other Patient Names", &[PN], VM_1_N),
    row(0x0010_1002, "OtherPatientIDsSequence", "Other Patient IDs Sequence", &[SQ], VM_1),
    row(0x0010_1005, "PatientBirthName", "Patient's Birth Name", &[PN], VM_1),
    row(0x0010_1010, "PatientAge", "Patient's Age", &[AS], VM_1),
    row(0x0010_1020, "PatientSize", "Patient's Size", &[DS], VM_1),
    row(0x0010_1021, "PatientSizeCodeSequence", "Patient's Size Code Sequence", &[SQ], VM_1),
    row(0x0010_1022, "PatientBodyMassIndex", "Patient's Body Mass Index", &[DS], VM_1),
    row(0x0010_1023, "MeasuredAPDimension", "Measured AP Dimension", &[DS], VM_1),
    row(0x0010_1024, "MeasuredLateralDimension", "Measured Lateral Dimension", &[DS], VM_1),
    row(0x0010_1030, "PatientWeight", "Patient's Weight", &[DS], VM_1),
    row(0x0010_1040, "PatientAddress", "Patient's Address", &[LO], VM_1),
    row(0x0010_1050, "InsurancePlanIdentification", "Insurance Plan Identification", &[LO], VM_1_N).retired(),
    row(0x0010_1060, "PatientMotherBirthName", "Patient's Mother's Birth Name", &[PN], VM_1),
    row(0x0010_1080, "MilitaryRank", "Military Rank", &[LO], VM_1),
    row(0x0010_1081, "BranchOfService", "Branch of Service", &[LO], VM_1),
    row(0x0010_1090, "MedicalRecordLocator", "Medical Record Locator", &[LO], VM_1).retired(),
    row(0x0010_1100, "ReferencedPatientPhotoSequence", "Referenced Patient Photo Sequence", &[SQ], VM_1),
    row(0x0010_2000, "MedicalAlerts", "Medical Alerts", &[LO], VM_1_N),
    row(0x0010_2110, "Allergies", "Allergies", &[LO], VM_1_N),
    row(0x0010_2150, "CountryOfResidence", "Country of Residence", &[LO], VM_1),
    row(0x0010_2152, "RegionOfResidence", "Region of Residence", &[LO], VM_1),
    row(0x0010_2154, "PatientTelephoneNumbers", "Patient's Telephone Numbers", &[SH], VM_1_N),
    row(0x0010_2155, "PatientTelecomInformation", "Patient's Telecom Information", &[LT], VM_1),
    row(0x0010_2160, "EthnicGroup", "Ethnic Group", &[SH], VM_1).retired(),
    row(0x0010_2161, "EthnicGroupCodeSequence", "Ethnic Group Code Sequence", &[SQ], VM_1),
    row(0x0010_2162, "EthnicGroups", "Ethnic Groups", &[UC], VM_1_N),
    row(0x0010_2180, "Occupation", "Occupation", &[SH], VM_1),
    row(0x0010_21A0, "SmokingStatus", "Smoking Status", &[CS], VM_1),
    row(0x0010_21B0, "AdditionalPatientHistory", "Additional Patient History", &[LT], VM_1),
    row(0x0010_21C0, "PregnancyStatus", "Pregnancy Status", &[US], VM_1),
    row(0x0010_21D0, "LastMenstrualDate", "Last Menstrual Date", &[DA], VM_1),
    row(0x0010_21F0, "PatientReligiousPreference", "Patient's Religious Preference", &[LO], VM_1),
    row(0x0010_2201, "PatientSpeciesDescription", "Patient Species Description", &[LO], VM_1),
    row(0x0010_2202, "PatientSpeciesCodeSequence", "Patient Species Code Sequence", &[SQ], VM_1),
    row(0x0010_2203, "PatientSexNeutered", "Patient's Sex Neutered", &[CS], VM_1),
    row(0x0010_2210, "AnatomicalOrientationType", "Anatomical Orientation Type", &[CS], VM_1),
    row(0x0010_2292, "PatientBreedDescription", "Patient Breed Description", &[LO], VM_1),
    row(0x0010_2293, "PatientBreedCodeSequence", "Patient Breed Code Sequence", &[SQ], VM_1),
    row(0x0010_2294, "BreedRegistrationSequence", "Breed Registration Sequence", &[SQ], VM_1),
    row(0x0010_2295, "BreedRegistrationNumber", "Breed Registration Number", &[LO], VM_1),
    row(0x0010_2296, "BreedRegistryCodeSequence", "Breed Registry Code Sequence", &[SQ], VM_1),
    row(0x0010_2297, "ResponsiblePerson", "Responsible Person", &[PN], VM_1),
    row(0x0010_2298, "ResponsiblePersonRole", "Responsible Person Role", &[CS], VM_1),
    row(0x0010_2299, "ResponsibleOrganization", "Responsible Organization", &[LO], VM_1),
    row(0x0010_4000, "PatientComments", "Patient Comments", &[LT], VM_1),
    row(0x0010_9431, "ExaminedBodyThickness", "Examined Body Thickness", &[FL], VM_1),
    row(0x0012_0010, "ClinicalTrialSponsorName", "Clinical Trial Sponsor Name", &[LO], VM_1),
    row(0x0012_0020, "ClinicalTrialProtocolID", "Clinical Trial Protocol ID", &[LO], VM_1),
    row(0x0012_0021, "ClinicalTrialProtocolName", "Clinical Trial Protocol Name", &[LO], VM_1),
    row(0x0012_0022, "IssuerOfClinicalTrialProtocolID", "Issuer of Clinical Trial Protocol ID", &[LO], VM_1),
    row(0x0012_0023, "OtherClinicalTrialProtocolIDsSequence", "Other Clinical Trial Protocol IDs Sequence", &[SQ], VM_1),
    row(0x0012_0030, "ClinicalTrialSiteID", "Clinical Trial Site ID", &[LO], VM_1),
    row(0x0012_0031, "ClinicalTrialSiteName", "Clinical Trial Site Name", &[LO], VM_1),
    row(0x0012_0032, "IssuerOfClinicalTrialSiteID", "Issuer of Clinical Trial Site ID", &[LO], VM_1),
    row(0x0012_0040, "ClinicalTrialSubjectID", "Clinical Trial Subject ID", &[LO], VM_1),
    row(0x0012_0041, "IssuerOfClinicalTrialSubjectID", "Issuer of Clinical Trial Subject ID", &[LO], VM_1),
    row(0x0012_0042, "ClinicalTrialSubjectReadingID", "Clinical Trial Subject Reading ID", &[LO], VM_1),
    row(0x0012_0043, "IssuerOfClinicalTrialSubjectReadingID", "Issuer of Clinical Trial Subject Reading ID", &[LO], VM_1),
    row(0x0012_0050, "ClinicalTrialTimePointID", "Clinical Trial Time Point ID", &[LO], VM_1),
    row(0x0012_0051, "ClinicalTrialTimePointDescription", "Clinical Trial Time Point Description", &[ST], VM_1),
    row(0x0012_0052, "LongitudinalTemporalOffsetFromEvent", "Longitudinal Temporal Offset from Event", &[FD], VM_1),
    row(0x0012_0053, "LongitudinalTemporalEventType", "Longitudinal Temporal Event Type", &[CS], VM_1),
    row(0x0012_0054, "ClinicalTrialTimePointTypeCodeSequence", "Clinical Trial Time Point Type Code Sequence", &[SQ], VM_1),
    row(0x0012_0055, "IssuerOfClinicalTrialTimePointID", "Issuer of Clinical Trial Time Point ID", &[LO], VM_1),
    row(0x0012_0060, "ClinicalTrialCoordinatingCenterName", "Clinical Trial Coordinating Center Name", &[LO], VM_1),
    row(0x0012_0062, "PatientIdentityRemoved", "Patient Identity Removed", &[CS], VM_1),
    row(0x0012_0063, "DeidentificationMethod", "De-identification Method", &[LO], VM_1_N),
    row(0x0012_0064, "DeidentificationMethodCodeSequence", "De-identification Method Code Sequence", &[SQ], VM_1),
    row(0x0012_0071, "ClinicalTrialSeriesID", "Clinical Trial Series ID", &[LO], VM_1),
    row(0x0012_0072, "ClinicalTrialSeriesDescription", "Clinical Trial Series Description", &[LO], VM_1),
    row(0x0012_0073, "IssuerOfClinicalTrialSeriesID", "Issuer of Clinical Trial Series ID", &[LO], VM_1),
    row(0x0012_0081, "ClinicalTrialProtocolEthicsCommitteeName", "Clinical Trial Protocol Ethics Committee Name", &[LO], VM_1),
    row(0x0012_0082, "ClinicalTrialProtocolEthicsCommitteeApprovalNumber", "Clinical Trial Protocol Ethics Committee Approval Number", &[LO], VM_1),
    row(0x0012_0083, "ConsentForClinicalTrialUseSequence", "Consent for Clinical Trial Use Sequence", &[SQ], VM_1),
    row(0x0012_0084, "DistributionType", "Distribution Type", &[CS], VM_1),
    row(0x0012_0085, "ConsentForDistributionFlag", "Consent for Distribution Flag", &[CS], VM_1),
    row(0x0012_0086, "EthicsCommitteeApprovalEffectivenessStartDate", "Ethics Committee Approval Effectiveness Start Date", &[DA], VM_1),
    row(0x0012_0087, "EthicsCommitteeApprovalEffectivenessEndDate", "Ethics Committee Approval Effectiveness End Date", &[DA], VM_1),
    row(0x0014_0023, "CADFileFormat", "CAD File Format", &[ST], VM_1).retired(),
    row(0x0014_0024, "ComponentReferenceSystem", "Component Reference System", &[ST], VM_1).retired(),
    row(0x0014_0025, "ComponentManufacturingProcedure", "Component Manufacturing Procedure", &[ST], VM_1),
    row(0x0014_0028, "ComponentManufacturer", "Component Manufacturer", &[ST], VM_1),
    row(0x0014_0030, "MaterialThickness", "Material Thickness", &[DS], VM_1_N),
    row(0x0014_0032, "MaterialPipeDiameter", "Material Pipe Diameter", &[DS], VM_1_N),
    row(0x0014_0034, "MaterialIsolationDiameter", "Material Isolation Diameter", &[DS], VM_1_N),
    row(0x0014_0042, "MaterialGrade", "Material Grade", &[ST], VM_1),
    row(0x0014_0044, "MaterialPropertiesDescription", "Material Properties Description", &[ST], VM_1),
    row(0x0014_0045, "MaterialPropertiesFileFormatRetired", "Material Properties File Format (Retired)", &[ST], VM_1).retired(),
    row(0x0014_0046, "MaterialNotes", "Material Notes", &[LT], VM_1),
    row(0x0014_0050, "ComponentShape", "Component Shape", &[CS], VM_1),
    row(0x0014_0052, "CurvatureType", "Curvature Type", &[CS], VM_1),
    row(0x0014_0054, "OuterDiameter", "Outer Diameter", &[DS], VM_1),
    row(0x0014_0056, "InnerDiameter", "Inner Diameter", &[DS], VM_1),
    row(0x0014_0100, "ComponentWelderIDs", "Component Welder IDs", &[LO], VM_1_N),
    row(0x0014_0101, "SecondaryApprovalStatus", "Secondary Approval Status", &[CS], VM_1),
    row(0x0014_0102, "SecondaryReviewDate", "Secondary Review Date", &[DA], VM_1),
    row(0x0014_0103, "SecondaryReviewTime", "Secondary Review Time", &[TM], VM_1),
    row(0x0014_0104, "SecondaryReviewerName", "Secondary Reviewer Name", &[PN], VM_1),
    row(0x0014_0105, "RepairID", "Repair ID", &[ST], VM_1),
    row(0x0014_0106, "MultipleComponentApprovalSequence", "Multiple Component Approval Sequence", &[SQ], VM_1),
    row(0x0014_0107, "OtherApprovalStatus", "Other Approval Status", &[CS], VM_1_N),
    row(0x0014_0108, "OtherSecondaryApprovalStatus", "Other Secondary Approval Status", &[CS], VM_1_N),
    row(0x0014_0200, "DataElementLabelSequence", "Data Element Label Sequence", &[SQ], VM_1),
    row(0x0014_0201, "DataElementLabelItemSequence", "Data Element Label Item Sequence", &[SQ], VM_1),
    row(0x0014_0202, "DataElement", "Data Element", &[AT], VM_1),
    row(0x0014_0203, "DataElementName", "Data Element Name", &[LO], VM_1),
    row(0x0014_0204, "DataElementDescription", "Data Element Description", &[LO], VM_1),
    row(0x0014_0205, "DataElementConditionality", "Data Element Conditionality", &[CS], VM_1),
    row(0x0014_0206, "DataElementMinimumCharacters", "Data Element Minimum Characters", &[IS], VM_1),
    row(0x0014_0207, "DataElementMaximumCharacters", "Data Element Maximum Characters", &[IS], VM_1),
    row(0x0014_1010, "ActualEnvironmentalConditions", "Actual Environmental Conditions", &[ST], VM_1),
    row(0x0014_1020, "ExpiryDate", "Expiry Date", &[DA], VM_1),
    row(0x0014_1040, "EnvironmentalConditions", "Environmental Conditions", &[ST], VM_1),
    row(0x0014_2002, "EvaluatorSequence", "Evaluator Sequence", &[SQ], VM_1),
    row(0x0014_2004, "EvaluatorNumber", "Evaluator Number", &[IS], VM_1),
    row(0x0014_2006, "EvaluatorName", "Evaluator Name", &[PN], VM_1),
    row(0x0014_2008, "EvaluationAttempt", "Evaluation Attempt", &[IS], VM_1),
    row(0x0014_2012, "IndicationSequence", "Indication Sequence", &[SQ], VM_1),
    row(0x0014_2014, "IndicationNumber", "Indication Number", &[IS], VM_1),
    row(0x0014_2016, "IndicationLabel", "Indication Label", &[SH], VM_1),
    row(0x0014_2018, "IndicationDescription", "Indication Description", &[ST], VM_1),
    row(0x0014_201A, "IndicationType", "Indication Type", &[CS], VM_1_N),
    row(0x0014_201C, "IndicationDisposition", "Indication Disposition", &[CS], VM_1),
    row(0x0014_201E, "IndicationROISequence", "Indication ROI Sequence", &[SQ], VM_1),
    row(0x0014_2030, "IndicationPhysicalPropertySequence", "Indication Physical Property Sequence", &[SQ], VM_1),
    row(0x0014_2032, "PropertyLabel", "Property Label", &[SH], VM_1),
    row(0x0014_2202, "CoordinateSystemNumberOfAxes", "Coordinate System Number of Axes", &[IS], VM_1),
    row(0x0014_2204, "CoordinateSystemAxesSequence", "Coordinate System Axes Sequence", &[SQ], VM_1),
    row(0x0014_2206, "CoordinateSystemAxisDescription", "Coordinate System Axis Description", &[ST], VM_1),
    row(0x0014_2208, "CoordinateSystemDataSetMapping", "Coordinate System Data Set Mapping", &[CS], VM_1),
    row(0x0014_220A, "CoordinateSystemAxisNumber", "Coordinate System Axis Number", &[IS], VM_1),
    row(0x0014_220C, "CoordinateSystemAxisType", "Coordinate System Axis Type", &[CS], VM_1),
    row(0x0014_220E, "CoordinateSystemAxisUnits", "Coordinate System Axis Units", &[CS], VM_1),
    row(0x0014_2210, "CoordinateSystemAxisValues", "Coordinate System Axis Values", &[OB], VM_1),
    row(0x0014_2220, "CoordinateSystemTransformSequence", "Coordinate System Transform Sequence", &[SQ], VM_1),
    row(0x0014_2222, "TransformDescription", "Transform Description", &[ST], VM_1),
    row(0x0014_2224, "TransformNumberOfAxes", "Transform Number of Axes", &[IS], VM_1),
    row(0x0014_2226, "TransformOrderOfAxes", "Transform Order of Axes", &[IS], VM_1_N),
    row(0x0014_2228, "TransformedAxisUnits", "Transformed Axis Units", &[CS], VM_1),
    row(0x0014_222A, "CoordinateSystemTransformRotationAndScaleMatrix", "Coordinate System Transform Rotation and Scale Matrix", &[DS], VM_1_N),
    row(0x0014_222C, "CoordinateSystemTransformTranslationMatrix", "Coordinate System Transform Translation Matrix", &[DS], VM_1_N),
    row(0x0014_3011, "InternalDetectorFrameTime", "Internal Detector Frame Time", &[DS], VM_1),
    row(0x0014_3012, "NumberOfFramesIntegrated", "Number of Frames Integrated", &[DS], VM_1),
    row(0x0014_3020, "DetectorTemperatureSequence", "Detector Temperature Sequence", &[SQ], VM_1),
    row(0x0014_3022, "SensorName", "Sensor Name", &[ST], VM_1),
    row(0x0014_3024, "HorizontalOffsetOfSensor", "Horizontal Offset of Sensor", &[DS], VM_1),
    row(0x0014_3026, "VerticalOffsetOfSensor", "Vertical Offset of Sensor", &[DS], VM_1),
    row(0x0014_3028, "SensorTemperature", "Sensor Temperature", &[DS], VM_1),
    row(0x0014_3040, "DarkCurrentSequence", "Dark Current Sequence", &[SQ], VM_1),
    row(0x0014_3050, "DarkCurrentCounts", "Dark Current Counts", &[OB, OW], VM_1),
    row(0x0014_3060, "GainCorrectionReferenceSequence", "Gain Correction Reference Sequence", &[SQ], VM_1),
    row(0x0014_3070, "AirCounts", "Air Counts", &[OB, OW], VM_1),
    row(0x0014_3071, "KVUsedInGainCalibration", "KV Used in Gain Calibration", &[DS], VM_1),
    row(0x0014_3072, "MAUsedInGainCalibration", "MA Used in Gain Calibration", &[DS], VM_1),
    row(0x0014_3073, "NumberOfFramesUsedForIntegration", "Number of Frames Used for Integration", &[DS], VM_1),
    row(0x0014_3074, "FilterMaterialUsedInGainCalibration", "Filter Material Used in Gain Calibration", &[LO], VM_1),
    row(0x0014_3075, "FilterThicknessUsedInGainCalibration", "Filter Thickness Used in Gain Calibration", &[DS], VM_1),
    row(0x0014_3076, "DateOfGainCalibration", "Date of Gain Calibration", &[DA], VM_1),
    row(0x0014_3077, "TimeOfGainCalibration", "Time of Gain Calibration", &[TM], VM_1),
    row(0x0014_3080, "BadPixelImage", "Bad Pixel Image", &[OB], VM_1),
    row(0x0014_3099, "CalibrationNotes", "Calibration Notes", &[LT], VM_1),
    row(0x0014_3100, "LinearityCorrectionTechnique", "Linearity Correction Technique", &[LT], VM_1),
    row(0x0014_3101, "BeamHardeningCorrectionTechnique", "Beam Hardening Correction Technique", &[LT], VM_1),
    row(0x0014_4002, "PulserEquipmentSequence", "Pulser Equipment Sequence", &[SQ], VM_1),
    row(0x0014_4004, "PulserType", "Pulser Type", &[CS], VM_1),
    row(0x0014_4006, "PulserNotes", "Pulser Notes", &[LT], VM_1),
    row(0x0014_4008, "ReceiverEquipmentSequence", "Receiver Equipment Sequence", &[SQ], VM_1),
    row(0x0014_400A, "AmplifierType", "Amplifier Type", &[CS], VM_1),
    row(0x0014_400C, "ReceiverNotes", "Receiver Notes", &[LT], VM_1),
    row(0x0014_400E, "PreAmplifierEquipmentSequence", "Pre-Amplifier Equipment Sequence", &[SQ], VM_1),
    row(0x0014_400F, "PreAmplifierNotes", "Pre-Amplifier Notes", &[LT], VM_1),
    row(0x0014_4010, "TransmitTransducerSequence", "Transmit Transducer Sequence", &[SQ], VM_1),
    row(0x0014_4011, "ReceiveTransducerSequence", "Receive Transducer Sequence", &[SQ], VM_1),
    row(0x0014_4012, "NumberOfElements", "Number of Elements", &[US], VM_1),
    row(0x0014_4013, "ElementShape", "Element Shape", &[CS], VM_1),
    row(0x0014_4014, "ElementDimensionA", "Element Dimension A", &[DS], VM_1),
    row(0x0014_4015, "ElementDimensionB", "Element Dimension B", &[DS], VM_1),
    row(0x0014_4016, "ElementPitchA", "Element Pitch A", &[DS], VM_1),
    row(0x0014_4017, "MeasuredBeamDimensionA", "Measured Beam Dimension A", &[DS], VM_1),
    row(0x0014_4018, "MeasuredBeamDimensionB", "Measured Beam Dimension B", &[DS], VM_1),
    row(0x0014_4019, "LocationOfMeasuredBeamDiameter", "Location of Measured Beam Diameter", &[DS], VM_1),
    row(0x0014_401A, "NominalFrequency", "Nominal Frequency", &[DS], VM_1),
    row(0x0014_401B, "MeasuredCenterFrequency", "Measured Center Frequency", &[DS], VM_1),
    row(0x0014_401C, "MeasuredBandwidth", "Measured Bandwidth", &[DS], VM_1),
    row(0x0014_401D, "ElementPitchB", "Element Pitch B", &[DS], VM_1),
    row(0x0014_4020, "PulserSettingsSequence", "Pulser Settings Sequence", &[SQ], VM_1),
    row(0x0014_4022, "PulseWidth", "Pulse Width", &[DS], VM_1),
    row(0x0014_4024, "ExcitationFrequency", "Excitation Frequency", &[DS], VM_1),
    row(0x0014_4026, "ModulationType", "Modulation Type", &[CS], VM_1),
    row(0x0014_4028, "Damping", "Damping", &[DS], VM_1),
    row(0x0014_4030, "ReceiverSettingsSequence", "Receiver Settings Sequence", &[SQ], VM_1),
    row(0x0014_4031, "AcquiredSoundpathLength", "Acquired Soundpath Length", &[DS], VM_1),
    row(0x0014_4032, "AcquisitionCompressionType", "Acquisition Compression Type", &[CS], VM_1),
    row(0x0014_4033, "AcquisitionSampleSize", "Acquisition Sample Size", &[IS], VM_1),
    row(0x0014_4034, "RectifierSmoothing", "Rectifier Smoothing", &[DS], VM_1),
    row(0x0014_4035, "DACSequence", "DAC Sequence", &[SQ], VM_1),
    row(0x0014_4036, "DACType", "DAC Type", &[CS], VM_1),
    row(0x0014_4038, "DACGainPoints", "DAC Gain Points", &[DS], VM_1_N),
    row(0x0014_403A, "DACTimePoints", "DAC Time Points", &[DS], VM_1_N),
    row(0x0014_403C, "DACAmplitude", "DAC Amplitude", &[DS], VM_1_N),
    row(0x0014_4040, "PreAmplifierSettingsSequence", "Pre-Amplifier Settings Sequence", &[SQ], VM_1),
    row(0x0014_4050, "TransmitTransducerSettingsSequence", "Transmit Transducer Settings Sequence", &[SQ], VM_1),
    row(0x0014_4051, "ReceiveTransducerSettingsSequence", "Receive Transducer Settings Sequence", &[SQ], VM_1),
    row(0x0014_4052, "IncidentAngle", "Incident Angle", &[DS], VM_1),
    row(0x0014_4054, "CouplingTechnique", "Coupling Technique", &[ST], VM_1),
    row(0x0014_4056, "CouplingMedium", "Coupling Medium", &[ST], VM_1),
    row(0x0014_4057, "CouplingVelocity", "Coupling Velocity", &[DS], VM_1),
    row(0x0014_4058, "ProbeCenterLocationX", "Probe Center Location X", &[DS], VM_1),
    row(0x0014_4059, "ProbeCenterLocationZ", "Probe Center Location Z", &[DS], VM_1),
    row(0x0014_405A, "SoundPathLength", "Sound Path Length", &[DS], VM_1),
    row(0x0014_405C, "DelayLawIdentifier", "Delay Law Identifier", &[ST], VM_1),
    row(0x0014_4060, "GateSettingsSequence", "Gate Settings Sequence", &[SQ], VM_1),
    row(0x0014_4062, "GateThreshold", "Gate Threshold", &[DS], VM_1),
    row(0x0014_4064, "VelocityOfSound", "Velocity of Sound", &[DS], VM_1),
    row(0x0014_4070, "CalibrationSettingsSequence", "Calibration Settings Sequence", &[SQ], VM_1),
    row(0x0014_4072, "CalibrationProcedure", "Calibration Procedure", &[ST], VM_1),
    row(0x0014_4074, "ProcedureVersion", "Procedure Version", &[SH], VM_1),
    row(0x0014_4076, "ProcedureCreationDate", "Procedure Creation Date", &[DA], VM_1),
    row(0x0014_4078, "ProcedureExpirationDate", "Procedure Expiration Date", &[DA], VM_1),
    row(0x0014_407A, "ProcedureLastModifiedDate", "Procedure Last Modified Date", &[DA], VM_1),
    row(0x0014_407C, "CalibrationTime", "Calibration Time", &[TM], VM_1_N),
    row(0x0014_407E, "CalibrationDate", "Calibration Date", &[DA], VM_1_N),
    row(0x0014_4080, "ProbeDriveEquipmentSequence", "Probe Drive Equipment Sequence", &[SQ], VM_1),
    row(0x0014_4081, "DriveType", "Drive Type", &[CS], VM_1),
    row(0x0014_4082, "ProbeDriveNotes", "Probe Drive Notes", &[LT], VM_1),
    row(0x0014_4083, "DriveProbeSequence", "Drive Probe Sequence", &[SQ], VM_1),
    row(0x0014_4084, "ProbeInductance", "Probe Inductance", &[DS], VM_1),
    row(0x0014_4085, "ProbeResistance", "Probe Resistance", &[DS], VM_1),
    row(0x0014_4086, "ReceiveProbeSequence", "Receive Probe Sequence", &[SQ], VM_1),
    row(0x0014_4087, "ProbeDriveSettingsSequence", "Probe Drive Settings Sequence", &[SQ], VM_1),
    row(0x0014_4088, "BridgeResistors", "Bridge Resistors", &[DS], VM_1),
    row(0x0014_4089, "ProbeOrientationAngle", "Probe Orientation Angle", &[DS], VM_1),
    row(0x0014_408B, "UserSelectedGainY", "User Selected Gain Y", &[DS], VM_1),
    row(0x0014_408C, "UserSelectedPhase", "User Selected Phase", &[DS], VM_1),
    row(0x0014_408D, "UserSelectedOffsetX", "User Selected Offset X", &[DS], VM_1),
    row(0x0014_408E, "UserSelectedOffsetY", "User Selected Offset Y", &[DS], VM_1),
    row(0x0014_4091, "ChannelSettingsSequence", "Channel Settings Sequence", &[SQ], VM_1),
    row(0x0014_4092, "ChannelThreshold", "Channel Threshold", &[DS], VM_1),
    row(0x0014_409A, "ScannerSettingsSequence", "Scanner Settings Sequence", &[SQ], VM_1),
    row(0x0014_409B, "ScanProcedure", "Scan Procedure", &[ST], VM_1),
    row(0x0014_409C, "TranslationRateX", "Translation Rate X", &[DS], VM_1),
    row(0x0014_409D, "TranslationRateY", "Translation Rate Y", &[DS], VM_1),
    row(0x0014_409F, "ChannelOverlap", "Channel Overlap", &[DS], VM_1),
    row(0x0014_40A0, "ImageQualityIndicatorType", "Image Quality Indicator Type", &[LO], VM_1_N),
    row(0x0014_40A1, "ImageQualityIndicatorMaterial", "Image Quality Indicator Material", &[LO], VM_1_N),
    row(0x0014_40A2, "ImageQualityIndicatorSize", "Image Quality Indicator Size", &[LO], VM_1_N),
    row(0x0014_4101, "WaveDimensionsDefinitionSequence", "Wave Dimensions Definition Sequence", &[SQ], VM_1),
    row(0x0014_4102, "WaveDimensionNumber", "Wave Dimension Number", &[US], VM_1),
    row(0x0014_4103, "WaveDimensionDescription", "Wave Dimension Description", &[LO], VM_1),
    row(0x0014_4104, "WaveDimensionUnit", "Wave Dimension Unit", &[US], VM_1),
    row(0x0014_4105, "WaveDimensionValueType", "Wave Dimension Value Type", &[CS], VM_1),
    row(0x0014_4106, "WaveDimensionValuesSequence", "Wave Dimension Values Sequence", &[SQ], VM_1_N),
    row(0x0014_4107, "ReferencedWaveDimension", "Referenced Wave Dimension", &[US], VM_1),
    row(0x0014_4108, "IntegerNumericValue", "Integer Numeric Value", &[SL], VM_1),
    row(0x0014_4109, "ByteNumericValue", "Byte Numeric Value", &[OB], VM_1),
    row(0x0014_410A, "ShortNumericValue", "Short Numeric Value", &[OW], VM_1),
    row(0x0014_410B, "SinglePrecisionFloatingPointNumericValue", "Single Precision Floating Point Numeric Value", &[OF], VM_1),
    row(0x0014_410C, "DoublePrecisionFloatingPointNumericValue", "Double Precision Floating Point Numeric Value", &[OD], VM_1),
    row(0x0014_5002, "LINACEnergy", "LINAC Energy", &[IS], VM_1),
    row(0x0014_5004, "LINACOutput", "LINAC Output", &[IS], VM_1),
    row(0x0014_5100, "ActiveAperture", "Active Aperture", &[US], VM_1),
    row(0x0014_5101, "TotalAperture", "Total Aperture", &[DS], VM_1),
    row(0x0014_5102, "ApertureElevation", "Aperture Elevation", &[DS], VM_1),
    row(0x0014_5103, "MainLobeAngle", "Main Lobe Angle", &[DS], VM_1),
    row(0x0014_5104, "MainRoofAngle", "Main Roof Angle", &[DS], VM_1),
    row(0x0014_5105, "ConnectorType", "Connector Type", &[CS], VM_1),
    row(0x0014_5106, "WedgeModelNumber", "Wedge Model Number", &[SH], VM_1),
    row(0x0014_5107, "WedgeAngleFloat", "Wedge Angle Float", &[DS], VM_1),
    row(0x0014_5108, "WedgeRoofAngle", "Wedge Roof Angle", &[DS], VM_1),
    row(0x0014_5109, "WedgeElement1Position", "Wedge Element 1 Position", &[CS], VM_1),
    row(0x0014_510A, "WedgeMaterialVelocity", "Wedge Material Velocity", &[DS], VM_1),
    row(0x0014_510B, "WedgeMaterial", "Wedge Material", &[SH], VM_1),
    row(0x0014_510C, "WedgeOffsetZ", "Wedge Offset Z", &[DS], VM_1),
    row(0x0014_510D, "WedgeOriginOffsetX", "Wedge Origin Offset X", &[DS], VM_1),
    row(0x0014_510E, "WedgeTimeDelay", "Wedge Time Delay", &[DS], VM_1),
    row(0x0014_510F, "WedgeName", "Wedge Name", &[SH], VM_1),
    row(0x0014_5110, "WedgeManufacturerName", "Wedge Manufacturer Name", &[SH], VM_1),
    row(0x0014_5111, "WedgeDescription", "Wedge Description", &[LO], VM_1),
    row(0x0014_5112, "NominalBeamAngle", "Nominal Beam Angle", &[DS], VM_1),
    row(0x0014_5113, "WedgeOffsetX", "Wedge Offset X", &[DS], VM_1),
    row(0x0014_5114, "WedgeOffsetY", "Wedge Offset Y", &[DS], VM_1),
    row(0x0014_5115, "WedgeTotalLength", "Wedge Total Length", &[DS], VM_1),
    row(0x0014_5116, "WedgeInContactLength", "Wedge In Contact Length", &[DS], VM_1),
    row(0x0014_5117, "WedgeFrontGap", "Wedge Front Gap", &[DS], VM_1),
    row(0x0014_5118, "WedgeTotalHeight", "Wedge Total Height", &[DS], VM_1),
    row(0x0014_5119, "WedgeFrontHeight", "Wedge Front Height", &[DS], VM_1),
    row(0x0014_511A, "WedgeRearHeight", "Wedge Rear Height", &[DS], VM_1),
    row(0x0014_511B, "WedgeTotalWidth", "Wedge Total Width", &[DS], VM_1),
    row(0x0014_511C, "WedgeInContactWidth", "Wedge In Contact Width", &[DS], VM_1),
    row(0x0014_511D, "WedgeChamferHeight", "Wedge Chamfer Height", &[DS], VM_1),
    row(0x0014_511E, "WedgeCurve", "Wedge Curve", &[CS], VM_1),
    row(0x0014_511F, "RadiusAlongWedge", "Radius Along the Wedge", &[DS], VM_1),
    row(0x0014_6001, "ThermalCameraSettingsSequence", "Thermal Camera Settings Sequence", &[SQ], VM_1),
    row(0x0014_6002, "AcquisitionFrameRate", "Acquisition Frame Rate", &[DS], VM_1),
    row(0x0014_6003, "IntegrationTime", "Integration Time", &[DS], VM_1),
    row(0x0014_6004, "NumberOfCalibrationFrames", "Number of Calibration Frames", &[DS], VM_1),
    row(0x0014_6005, "NumberOfRowsInFullAcquisitionImage", "Number of Rows in Full Acquisition Image", &[DS], VM_1),
    row(0x0014_6006, "NumberOfColumnsInFullAcquisitionImage", "Number Of Columns in Full Acquisition Image", &[DS], VM_1),
    row(0x0014_6007, "ThermalSourceSettingsSequence", "Thermal Source Settings Sequence", &[SQ], VM_1),
    row(0x0014_6008, "SourceHorizontalPitch", "Source Horizontal Pitch", &[DS], VM_1),
    row(0x0014_6009, "SourceVerticalPitch", "Source Vertical Pitch", &[DS], VM_1),
    row(0x0014_600A, "SourceHorizontalScanSpeed", "Source Horizontal Scan Speed", &[DS], VM_1),
    row(0x0014_600B, "ThermalSourceModulationFrequency", "Thermal Source Modulation Frequency", &[DS], VM_1),
    row(0x0014_600C, "InductionSourceSettingSequence", "Induction Source Setting Sequence", &[SQ], VM_1),
    row(0x0014_600D, "CoilFrequency", "Coil Frequency", &[DS], VM_1),
    row(0x0014_600E, "CurrentAmplitudeAcrossCoil", "Current Amplitude Across Coil", &[DS], VM_1),
    row(0x0014_600F, "FlashSourceSettingSequence", "Flash Source Setting Sequence", &[SQ], VM_1),
    row(0x0014_6010, "FlashDuration", "Flash Duration", &[DS], VM_1),
    row(0x0014_6011, "FlashFrameNumber", "Flash Frame Number", &[DS], VM_1_N),
    row(0x0014_6012, "LaserSourceSettingSequence", "Laser Source Setting Sequence", &[SQ], VM_1),
    row(0x0014_6013, "HorizontalLaserSpotDimension", "Horizontal Laser Spot Dimension", &[DS], VM_1),
    row(0x0014_6014, "VerticalLaserSpotDimension", "Vertical Laser Spot Dimension", &[DS], VM_1),
    row(0x0014_6015, "LaserWavelength", "Laser Wavelength", &[DS], VM_1),
    row(0x0014_6016, "LaserPower", "Laser Power", &[DS], VM_1),
    row(0x0014_6017, "ForcedGasSettingSequence", "Forced Gas Setting Sequence", &[SQ], VM_1),
    row(0x0014_6018, "VibrationSourceSettingSequence", "Vibration Source Setting Sequence", &[SQ], VM_1),
    row(0x0014_6019, "VibrationExcitationFrequency", "Vibration Excitation Frequency", &[DS], VM_1),
    row(0x0014_601A, "VibrationExcitationVoltage", "Vibration Excitation Voltage", &[DS], VM_1),
    row(0x0014_601B, "ThermographyDataCaptureMethod", "Thermography Data Capture Method", &[CS], VM_1),
    row(0x0014_601C, "ThermalTechnique", "Thermal Technique", &[CS], VM_1),
    row(0x0014_601D, "ThermalCameraCoreSequence", "Thermal Camera Core Sequence", &[SQ], VM_1),
    row(0x0014_601E, "DetectorWavelengthRange", "Detector Wavelength Range", &[CS], VM_1),
    row(0x0014_601F, "ThermalCameraCalibrationType", "Thermal Camera Calibration Type", &[CS], VM_1),
    row(0x0014_6020, "AcquisitionImageCounter", "Acquisition Image Counter", &[UV], VM_1),
    row(0x0014_6021, "FrontPanelTemperature", "Front Panel Temperature", &[DS], VM_1),
    row(0x0014_6022, "AirGapTemperature", "Air Gap Temperature", &[DS], VM_1),
    row(0x0014_6023, "VerticalPixelSize", "Vertical Pixel Size", &[DS], VM_1),
    row(0x0014_6024, "HorizontalPixelSize", "Horizontal Pixel Size", &[DS], VM_1),
    row(0x0014_6025, "DataStreamingProtocol", "Data Streaming Protocol", &[ST], VM_1_N),
    row(0x0014_6026, "LensSequence", "Lens Sequence", &[SQ], VM_1),
    row(0x0014_6027, "FieldOfView", "Field of View", &[DS], VM_1),
    row(0x0014_6028, "LensFilterManufacturer", "Lens Filter Manufacturer", &[LO], VM_1),
    row(0x0014_6029, "CutoffFilterType", "Cutoff Filter Type", &[CS], VM_1),
    row(0x0014_602A, "LensFilterCutOffWavelength", "Lens Filter Cut-Off Wavelength", &[DS], VM_1_N),
    row(0x0014_602B, "ThermalSourceSequence", "Thermal Source Sequence", &[SQ], VM_1),
    row(0x0014_602C, "ThermalSourceMotionState", "Thermal Source Motion State", &[CS], VM_1),
    row(0x0014_602D, "ThermalSourceMotionType", "Thermal Source Motion Type", &[CS], VM_1),
    row(0x0014_602E, "InductionHeatingSequence", "Induction Heating Sequence", &[SQ], VM_1),
    row(0x0014_602F, "CoilConfigurationID", "Coil Configuration ID", &[ST], VM_1),
    row(0x0014_6030, "NumberOfTurnsInCoil", "Number of Turns in Coil", &[DS], VM_1),
    row(0x0014_6031, "ShapeOfIndividualTurn", "Shape of Individual Turn", &[CS], VM_1),
    row(0x0014_6032, "SizeOfIndividualTurn", "Size of Individual Turn", &[DS], VM_1_N),
    row(0x0014_6033, "DistanceBetweenTurns", "Distance Between Turns", &[DS], VM_1_N),
    row(0x0014_6034, "FlashHeatingSequence", "Flash Heating Sequence", &[SQ], VM_1),
    row(0x0014_6035, "NumberOfLamps", "Number of Lamps", &[DS], VM_1),
    row(0x0014_6036, "FlashSynchronizationProtocol", "Flash Synchronization Protocol", &[ST], VM_1),
    row(0x0014_6037, "FlashModificationStatus", "Flash Modification Status", &[CS], VM_1),
    row(0x0014_6038, "LaserHeatingSequence", "Laser Heating Sequence", &[SQ], VM_1),
    row(0x0014_6039, "LaserManufacturer", "Laser Manufacturer", &[LO], VM_1),
    row(0x0014_603A, "LaserModelNumber", "Laser Model Number", &[LO], VM_1),
    row(0x0014_603B, "LaserTypeDescription", "Laser Type Description", &[ST], VM_1),
    row(0x0014_603C, "ForcedGasHeatingSequence", "Forced Gas Heating Sequence", &[SQ], VM_1),
    row(0x0014_603D, "GasUsedForHeatingCoolingPart", "Gas Used for Heating/Cooling Part", &[LO], VM_1),
    row(0x0014_603E, "VibrationSonicHeatingSequence", "Vibration/Sonic Heating Sequence", &[SQ], VM_1),
    row(0x0014_603F, "ProbeManufacturer", "Probe Manufacturer", &[LO], VM_1),
    row(0x0014_6040, "ProbeModelNumber", "Probe Model Number", &[LO], VM_1),
    row(0x0014_6041, "ApertureSize", "Aperture Size", &[DS], VM_1),
    row(0x0014_6042, "ProbeResonantFrequency", "Probe Resonant Frequency", &[DS], VM_1),
    row(0x0014_6043, "HeatSourceDescription", "Heat Source Description", &[UT], VM_1),
    row(0x0014_6044, "SurfacePreparationWithOpticalCoating", "Surface Preparation with Optical Coating", &[CS], VM_1),
    row(0x0014_6045, "OpticalCoatingType", "Optical Coating Type", &[ST], VM_1),
    row(0x0014_6046, "ThermalConductivityOfExposedSurface", "Thermal Conductivity of Exposed Surface", &[DS], VM_1),
    row(0x0014_6047, "MaterialDensity", "Material Density", &[DS], VM_1),
    row(0x0014_6048, "SpecificHeatOfInspectionSurface", "Specific Heat of Inspection Surface", &[DS], VM_1),
    row(0x0014_6049, "EmissivityOfInspectionSurface", "Emissivity of Inspection Surface", &[DS], VM_1),
    row(0x0014_604A, "ElectromagneticClassificationOfInspectionSurface", "Electromagnetic Classification of Inspection Surface", &[CS], VM_1_N),
    row(0x0014_604C, "MovingWindowSize", "Moving Window Size", &[DS], VM_1),
    row(0x0014_604D, "MovingWindowType", "Moving Window Type", &[CS], VM_1),
    row(0x0014_604E, "MovingWindowWeights", "Moving Window Weights", &[DS], VM_1_N),
    row(0x0014_604F, "MovingWindowPitch", "Moving Window Pitch", &[DS], VM_1),
    row(0x0014_6050, "MovingWindowPaddingScheme", "Moving Window Padding Scheme", &[CS], VM_1),
    row(0x0014_6051, "MovingWindowPaddingLength", "Moving Window Padding Length", &[DS], VM_1),
    row(0x0014_6052, "SpatialFilteringParametersSequence", "Spatial Filtering Parameters Sequence", &[SQ], VM_1),
    row(0x0014_6053, "SpatialFilteringScheme", "Spatial Filtering Scheme", &[CS], VM_1),
    row(0x0014_6056, "HorizontalMovingWindowSize", "Horizontal Moving Window Size", &[DS], VM_1),
    row(0x0014_6057, "VerticalMovingWindowSize", "Vertical Moving Window Size", &[DS], VM_1),
    row(0x0014_6059, "PolynomialFittingSequence", "Polynomial Fitting Sequence", &[SQ], VM_1),
    row(0x0014_605A, "FittingDataType", "Fitting Data Type", &[CS], VM_1_N),
    row(0x0014_605B, "OperationOnTimeAxisBeforeFitting", "Operation on Time Axis Before Fitting", &[CS], VM_1),
    row(0x0014_605C, "OperationOnPixelIntensityBeforeFitting", "Operation on Pixel Intensity Before Fitting", &[CS], VM_1),
    row(0x0014_605D, "OrderOfPolynomial", "Order of Polynomial", &[DS], VM_1),
    row(0x0014_605E, "IndependentVariableForPolynomialFit", "Independent Variable for Polynomial Fit", &[CS], VM_1),
    row(0x0014_605F, "PolynomialCoefficients", "PolynomialCoefficients", &[DS], VM_1_N),
    row(0x0014_6060, "ThermographyPixelDataUnit", "Thermography Pixel Data Unit", &[CS], VM_1),
    row(0x0016_0001, "WhitePoint", "White Point", &[DS], VM_1),
    row(0x0016_0002, "PrimaryChromaticities", "Primary Chromaticities", &[DS], VM_3),
    row(0x0016_0003, "BatteryLevel", "Battery Level", &[UT], VM_1),
    row(0x0016_0004, "ExposureTimeInSeconds", "Exposure Time in Seconds", &[DS], VM_1),
    row(0x0016_0005, "FNumber", "F-Number", &[DS], VM_1),
    row(0x0016_0006, "OECFRows", "OECF Rows", &[IS], VM_1),
    row(0x0016_0007, "OECFColumns", "OECF Columns", &[IS], VM_1),
    row(0x0016_0008, "OECFColumnNames", "OECF Column Names", &[UC], VM_1_N),
    row(0x0016_0009, "OECFValues", "OECF Values", &[DS], VM_1_N),
    row(0x0016_000A, "SpatialFrequencyResponseRows", "Spatial Frequency Response Rows", &[IS], VM_1),
    row(0x0016_000B, "SpatialFrequencyResponseColumns", "Spatial Frequency Response Columns", &[IS], VM_1),
    row(0x0016_000C, "SpatialFrequencyResponseColumnNames", "Spatial Frequency Response Column Names", &[UC], VM_1_N),
    row(0x0016_000D, "SpatialFrequencyResponseValues", "Spatial Frequency Response Values", &[DS], VM_1_N),
    row(0x0016_000E, "ColorFilterArrayPatternRows", "Color Filter Array Pattern Rows", &[IS], VM_1),
    row(0x0016_000F, "ColorFilterArrayPatternColumns", "Color Filter Array Pattern Columns", &[IS], VM_1),
    row(0x0016_0010, "ColorFilterArrayPatternValues", "Color Filter Array Pattern Values", &[DS], VM_1_N),
    row(0x0016_0011, "FlashFiringStatus", "Flash Firing Status", &[US], VM_1),
    row(0x0016_0012, "FlashReturnStatus", "Flash Return Status", &[US], VM_1),
    row(0x0016_0013, "FlashMode", "Flash Mode", &[US], VM_1),
    row(0x0016_0014, "FlashFunctionPresent", "Flash Function Present", &[US], VM_1),
    row(0x0016_0015, "FlashRedEyeMode", "Flash Red Eye Mode", &[US], VM_1),
    row(0x0016_0016, "ExposureProgram", "Exposure Program", &[US], VM_1),
    row(0x0016_0017, "SpectralSensitivity", "Spectral Sensitivity", &[UT], VM_1),
    row(0x0016_0018, "PhotographicSensitivity", "Photographic Sensitivity", &[IS], VM_1),
    row(0x0016_0019, "SelfTimerMode", "Self Timer Mode", &[IS], VM_1),
    row(0x0016_001A, "SensitivityType", "Sensitivity Type", &[US], VM_1),
    row(0x0016_001B, "StandardOutputSensitivity", "Standard Output Sensitivity", &[IS], VM_1),
    row(0x0016_001C, "RecommendedExposureIndex", "Recommended Exposure Index", &[IS], VM_1),
    row(0x0016_001D, "ISOSpeed", "ISO Speed", &[IS], VM_1),
    row(0x0016_001E, "ISOSpeedLatitudeyyy", "ISO Speed Latitude yyy", &[IS], VM_1),
    row(0x0016_001F, "ISOSpeedLatitudezzz", "ISO Speed Latitude zzz", &[IS], VM_1),
    row(0x0016_0020, "EXIFVersion", "EXIF Version", &[UT], VM_1),
    row(0x0016_0021, "ShutterSpeedValue", "Shutter Speed Value", &[DS], VM_1),
    row(0x0016_0022, "ApertureValue", "Aperture Value", &[DS], VM_1),
    row(0x0016_0023, "BrightnessValue", "Brightness Value", &[DS], VM_1),
    row(0x0016_0024, "ExposureBiasValue", "Exposure Bias Value", &[DS], VM_1),
    row(0x0016_0025, "MaxApertureValue", "Max Aperture Value", &[DS], VM_1),
    row(0x0016_0026, "SubjectDistance", "Subject Distance", &[DS], VM_1),
    row(0x0016_0027, "MeteringMode", "Metering Mode", &[US], VM_1),
    row(0x0016_0028, "LightSource", "Light Source", &[US], VM_1),
    row(0x0016_0029, "FocalLength", "Focal Length", &[DS], VM_1),
    row(0x0016_002A, "SubjectArea", "Subject Area", &[IS], VM_2_4),
    row(0x0016_002B, "MakerNote", "Maker Note", &[OB], VM_1),
    row(0x0016_0030, "Temperature", "Temperature", &[DS], VM_1),
    row(0x0016_0031, "Humidity", "Humidity", &[DS], VM_1),
    row(0x0016_0032, "Pressure", "Pressure", &[DS], VM_1),
    row(0x0016_0033, "WaterDepth", "Water Depth", &[DS], VM_1),
    row(0x0016_0034, "Acceleration", "Acceleration", &[DS], VM_1),
    row(0x0016_0035, "CameraElevationAngle", "Camera Elevation Angle", &[DS], VM_1),
    row(0x0016_0036, "FlashEnergy", "Flash Energy", &[DS], VM_1_2),
    row(0x0016_0037, "SubjectLocation", "Subject Location", &[IS], VM_2),
    row(0x0016_0038, "PhotographicExposureIndex", "Photographic Exposure Index", &[DS], VM_1),
    row(0x0016_0039, "SensingMethod", "Sensing Method", &[US], VM_1),
    row(0x0016_003A, "FileSource", "File Source", &[US], VM_1),
    row(0x0016_003B, "SceneType", "Scene Type", &[US], VM_1),
    row(0x0016_0041, "CustomRendered", "Custom Rendered", &[US], VM_1),
    row(0x0016_0042, "ExposureMode", "Exposure Mode", &[US], VM_1),
    row(0x0016_0043, "WhiteBalance", "White Balance", &[US], VM_1),
    row(0x0016_0044, "DigitalZoomRatio", "Digital Zoom Ratio", &[DS], VM_1),
    row(0x0016_0045, "FocalLengthIn35mmFilm", "Focal Length In 35mm Film", &[IS], VM_1),
    row(0x0016_0046, "SceneCaptureType", "Scene Capture Type", &[US], VM_1),
    row(0x0016_0047, "GainControl", "Gain Control", &[US], VM_1),
    row(0x0016_0048, "Contrast", "Contrast", &[US], VM_1),
    row(0x0016_0049, "Saturation", "Saturation", &[US], VM_1),
    row(0x0016_004A, "Sharpness", "Sharpness", &[US], VM_1),
    row(0x0016_004B, "DeviceSettingDescription", "Device Setting Description", &[OB], VM_1),
    row(0x0016_004C, "SubjectDistanceRange", "Subject Distance Range", &[US], VM_1),
    row(0x0016_004D, "CameraOwnerName", "Camera Owner Name", &[UT], VM_1),
    row(0x0016_004E, "LensSpecification", "Lens Specification", &[DS], VM_4),
    row(0x0016_004F, "LensMake", "Lens Make", &[UT], VM_1),
    row(0x0016_0050, "LensModel", "Lens Model", &[UT], VM_1),
    row(0x0016_0051, "LensSerialNumber", "Lens Serial Number", &[UT], VM_1),
    row(0x0016_0061, "InteroperabilityIndex", "Interoperability Index", &[CS], VM_1),
    row(0x0016_0062, "InteroperabilityVersion", "Interoperability Version", &[OB], VM_1),
    row(0x0016_0070, "GPSVersionID", "GPS Version ID", &[OB], VM_1),
    row(0x0016_0071, "GPSLatitudeRef", "GPS Latitude Ref", &[CS], VM_1),
    row(0x0016_0072, "GPSLatitude", "GPS Latitude", &[DS], VM_3),
    row(0x0016_0073, "GPSLongitudeRef", "GPS Longitude Ref", &[CS], VM_1),
    row(0x0016_0074, "GPSLongitude", "GPS Longitude", &[DS], VM_3),
    row(0x0016_0075, "GPSAltitudeRef", "GPS Altitude Ref", &[US], VM_1),
    row(0x0016_0076, "GPSAltitude", "GPS Altitude", &[DS], VM_1),
    row(0x0016_0077, "GPSTimeStamp", "GPS Time Stamp", &[DT], VM_1),
    row(0x0016_0078, "GPSSatellites", "GPS Satellites", &[UT], VM_1),
    row(0x0016_0079, "GPSStatus", "GPS Status", &[CS], VM_1),
    row(0x0016_007A, "GPSMeasureMode", "GPS Measure Mode", &[CS], VM_1),
    row(0x0016_007B, "GPSDOP", "GPS DOP", &[DS], VM_1),
    row(0x0016_007C, "GPSSpeedRef", "GPS Speed Ref", &[CS], VM_1),
    row(0x0016_007D, "GPSSpeed", "GPS Speed", &[DS], VM_1),
    row(0x0016_007E, "GPSTrackRef", "GPS Track Ref", &[CS], VM_1),
    row(0x0016_007F, "GPSTrack", "GPS Track", &[DS], VM_1),
    row(0x0016_0080, "GPSImgDirectionRef", "GPS Img Direction Ref", &[CS], VM_1),
    row(0x0016_0081, "GPSImgDirection", "GPS Img Direction", &[DS], VM_1),
    row(0x0016_0082, "GPSMapDatum", "GPS Map Datum", &[UT], VM_1),
    row(0x0016_0083, "GPSDestLatitudeRef", "GPS Dest Latitude Ref", &[CS], VM_1),
    row(0x0016_0084, "GPSDestLatitude", "GPS Dest Latitude", &[DS], VM_3),
    row(0x0016_0085, "GPSDestLongitudeRef", "GPS Dest Longitude Ref", &[CS], VM_1),
    row(0x0016_0086, "GPSDestLongitude", "GPS Dest Longitude", &[DS], VM_3),
    row(0x0016_0087, "GPSDestBearingRef", "GPS Dest Bearing Ref", &[CS], VM_1),
    row(0x0016_0088, "GPSDestBearing", "GPS Dest Bearing", &[DS], VM_1),
    row(0x0016_0089, "GPSDestDistanceRef", "GPS Dest Distance Ref", &[CS], VM_1),
    row(0x0016_008A, "GPSDestDistance", "GPS Dest Distance", &[DS], VM_1),
    row(0x0016_008B, "GPSProcessingMethod", "GPS Processing Method", &[OB], VM_1),
    row(0x0016_008C, "GPSAreaInformation", "GPS Area Information", &[OB], VM_1),
    row(0x0016_008D, "GPSDateStamp", "GPS Date Stamp", &[DT], VM_1),
    row(0x0016_008E, "GPSDifferential", "GPS Differential", &[IS], VM_1),
    row(0x0016_1001, "LightSourcePolarization", "Light Source Polarization", &[CS], VM_1),
    row(0x0016_1002, "EmitterColorTemperature", "Emitter Color Temperature", &[DS], VM_1),
    row(0x0016_1003, "ContactMethod", "Contact Method", &[CS], VM_1),
    row(0x0016_1004, "ImmersionMedia", "Immersion Media", &[CS], VM_1_N),
    row(0x0016_1005, "OpticalMagnificationFactor", "Optical Magnification Factor", &[DS], VM_1),
    row(0x0018_0010, "ContrastBolusAgent", "Contrast/Bolus Agent", &[LO], VM_1),
    row(0x0018_0012, "ContrastBolusAgentSequence", "Contrast/Bolus Agent Sequence", &[SQ], VM_1),
    row(0x0018_0013, "ContrastBolusT1Relaxivity", "Contrast/Bolus T1 Relaxivity", &[FL], VM_1),
    row(0x0018_0014, "ContrastBolusAdministrationRouteSequence", "Contrast/Bolus Administration Route Sequence", &[SQ], VM_1),
    row(0x0018_0015, "BodyPartExamined", "Body Part Examined", &[CS], VM_1),
    row(0x0018_0020, "ScanningSequence", "Scanning Sequence", &[CS], VM_1_N),
    row(0x0018_0021, "SequenceVariant", "Sequence Variant", &[CS], VM_1_N),
    row(0x0018_0022, "ScanOptions", "Scan Options", &[CS], VM_1_N),
    row(0x0018_0023, "MRAcquisitionType", "MR Acquisition Type", &[CS], VM_1),
    row(0x0018_0024, "SequenceName", "Sequence Name", &[SH], VM_1),
    row(0x0018_0025, "AngioFlag", "Angio Flag", &[CS], VM_1),
    row(0x0018_0026, "InterventionDrugInformationSequence", "Intervention Drug Information Sequence", &[SQ], VM_1),
    row(0x0018_0027, "InterventionDrugStopTime", "Intervention Drug Stop Time", &[TM], VM_1),
    row(0x0018_0028, "InterventionDrugDose", "Intervention Drug Dose", &[DS], VM_1),
    row(0x0018_0029, "InterventionDrugCodeSequence", "Intervention Drug Code Sequence", &[SQ], VM_1),
    row(0x0018_002A, "AdditionalDrugSequence", "Additional Drug Sequence", &[SQ], VM_1),
    row(0x0018_0030, "Radionuclide", "Radionuclide", &[LO], VM_1_N).retired(),
    row(0x0018_0031, "Radiopharmaceutical", "Radiopharmaceutical", &[LO], VM_1),
    row(0x0018_0032, "EnergyWindowCenterline", "Energy Window Centerline", &[DS], VM_1).retired(),
    row(0x0018_0033, "EnergyWindowTotalWidth", "Energy Window Total Width", &[DS], VM_1_N).retired(),
    row(0x0018_0034, "InterventionDrugName", "Intervention Drug Name", &[LO], VM_1),
    row(0x0018_0035, "InterventionDrugStartTime", "Intervention Drug Start Time", &[TM], VM_1),
    row(0x0018_0036, "InterventionSequence", "Intervention Sequence", &[SQ], VM_1),
    row(0x0018_0037, "TherapyType", "Therapy Type", &[CS], VM_1).retired(),
    row(0x0018_0038, "InterventionStatus", "Intervention Status", &[CS], VM_1),
    row(0x0018_0039, "TherapyDescription", "Therapy Description", &[CS], VM_1).retired(),
    row(0x0018_003A, "InterventionDescription", "Intervention Description", &[ST], VM_1),
    row(0x0018_0040, "CineRate", "Cine Rate", &[IS], VM_1),
    row(0x0018_0042, "InitialCineRunState", "Initial Cine Run State", &[CS], VM_1),
    row(0x0018_0050, "SliceThickness", "Slice Thickness", &[DS], VM_1),
    row(0x0018_0060, "KVP", "KVP", &[DS], VM_1),
    row(0x0018_0061, "", "", &[DS], VM_1).retired(),
    row(0x0018_0070, "CountsAccumulated", "Counts Accumulated", &[IS], VM_1),
    row(0x0018_0071, "AcquisitionTerminationCondition", "Acquisition Termination Condition", &[CS], VM_1),
    row(0x0018_0072, "EffectiveDuration", "Effective Duration", &[DS], VM_1),
    row(0x0018_0073, "AcquisitionStartCondition", "Acquisition Start Condition", &[CS], VM_1),
    row(0x0018_0074, "AcquisitionStartConditionData", "Acquisition Start Condition Data", &[IS], VM_1),
    row(0x0018_0075, "AcquisitionTerminationConditionData", "Acquisition Termination Condition Data", &[IS], VM_1),
    row(0x0018_0080, "RepetitionTime", "Repetition Time", &[DS], VM_1),
    row(0x0018_0081, "EchoTime", "Echo Time", &[DS], VM_1),
    row(0x0018_0082, "InversionTime", "Inversion Time", &[DS], VM_1),
    row(0x0018_0083, "NumberOfAverages", "Number of Averages", &[DS], VM_1),
    row(0x0018_0084, "ImagingFrequency", "Imaging Frequency", &[DS], VM_1),
    row(0x0018_0085, "ImagedNucleus", "Imaged Nucleus", &[SH], VM_1),
    row(0x0018_0086, "EchoNumbers", "Echo Number(s)", &[IS], VM_1_N),
    row(0x0018_0087, "MagneticFieldStrength", "Magnetic Field Strength", &[DS], VM_1),
    row(0x0018_0088, "SpacingBetweenSlices", "Spacing Between Slices", &[DS], VM_1),
    row(0x0018_0089, "NumberOfPhaseEncodingSteps", "Number of Phase Encoding Steps", &[IS], VM_1),
    row(0x0018_0090, "DataCollectionDiameter", "Data Collection Diameter", &[DS], VM_1),
    row(0x0018_0091, "EchoTrainLength", "Echo Train Length", &[IS], VM_1),
    row(0x0018_0093, "PercentSampling", "Percent Sampling", &[DS], VM_1),
    row(0x0018_0094, "PercentPhaseFieldOfView", "Percent Phase Field of View", &[DS], VM_1),
    row(0x0018_0095, "PixelBandwidth", "Pixel Bandwidth", &[DS], VM_1),
    row(0x0018_1000, "DeviceSerialNumber", "Device Serial Number", &[LO], VM_1),
    row(0x0018_1002, "DeviceUID", "Device UID", &[UI], VM_1),
    row(0x0018_1003, "DeviceID", "Device ID", &[LO], VM_1),
    row(0x0018_1004, "PlateID", "Plate ID", &[LO], VM_1),
    row(0x0018_1005, "GeneratorID", "Generator ID", &[LO], VM_1),
    row(0x0018_1006, "GridID", "Grid ID", &[LO], VM_1),
    row(0x0018_1007, "CassetteID", "Cassette ID", &[LO], VM_1),
    row(0x0018_1008, "GantryID", "Gantry ID", &[LO], VM_1),
    row(0x0018_1009, "UniqueDeviceIdentifier", "Unique Device Identifier", &[UT], VM_1),
    row(0x0018_100A, "UDISequence", "UDI Sequence", &[SQ], VM_1),
    row(0x0018_100B, "ManufacturerDeviceClassUID", "Manufacturer's Device Class UID", &[UI], VM_1_N),
    row(0x0018_1010, "SecondaryCaptureDeviceID", "Secondary Capture Device ID", &[LO], VM_1),
    row(0x0018_1011, "HardcopyCreationDeviceID", "Hardcopy Creation Device ID", &[LO], VM_1).retired(),
    row(0x0018_1012, "DateOfSecondaryCapture", "Date of Secondary Capture", &[DA], VM_1),
    row(0x0018_1014, "TimeOfSecondaryCapture", "Time of Secondary Capture", &[TM], VM_1),
    row(0x0018_1016, "SecondaryCaptureDeviceManufacturer", "Secondary Capture Device Manufacturer", &[LO], VM_1),
    row(0x0018_1017, "HardcopyDeviceManufacturer", "Hardcopy Device Manufacturer", &[LO], VM_1).retired(),
    row(0x0018_1018, "SecondaryCaptureDeviceManufacturerModelName", "Secondary Capture Device Manufacturer's Model Name", &[LO], VM_1),
    row(0x0018_1019, "SecondaryCaptureDeviceSoftwareVersions", "Secondary Capture Device Software Versions", &[LO], VM_1_N),
    row(0x0018_101A, "HardcopyDeviceSoftwareVersion", "Hardcopy Device Software Version", &[LO], VM_1_N).retired(),
    row(0x0018_101B, "HardcopyDeviceManufacturerModelName", "Hardcopy Device Manufacturer's Model Name", &[LO], VM_1).retired(),
    row(0x0018_1020, "SoftwareVersions", "Software Versions", &[LO], VM_1_N),
    row(0x0018_1022, "VideoImageFormatAcquired", "Video Image Format Acquired", &[SH], VM_1),
    row(0x0018_1023, "DigitalImageFormatAcquired", "Digital Image Format Acquired", &[LO], VM_1),
    row(0x0018_1030, "ProtocolName", "Protocol Name", &[LO], VM_1),
    row(0x0018_1040, "ContrastBolusRoute", "Contrast/Bolus Route", &[LO], VM_1),
    row(0x0018_1041, "ContrastBolusVolume", "Contrast/Bolus Volume", &[DS], VM_1),
    row(0x0018_1042, "ContrastBolusStartTime", "Contrast/Bolus Start Time", &[TM], VM_1),
    row(0x0018_1043, "ContrastBolusStopTime", "Contrast/Bolus Stop Time", &[TM], VM_1),
    row(0x0018_1044, "ContrastBolusTotalDose", "Contrast/Bolus Total Dose", &[DS], VM_1),
    row(0x0018_1045, "SyringeCounts", "Syringe Counts", &[IS], VM_1),
    row(0x0018_1046, "ContrastFlowRate", "Contrast Flow Rate", &[DS], VM_1_N),
    row(0x0018_1047, "ContrastFlowDuration", "Contrast Flow Duration", &[DS], VM_1_N),
    row(0x0018_1048, "ContrastBolusIngredient", "Contrast/Bolus Ingredient", &[CS], VM_1),
    row(0x0018_1049, "ContrastBolusIngredientConcentration", "Contrast/Bolus Ingredient Concentration", &[DS], VM_1),
    row(0x0018_1050, "SpatialResolution", "Spatial Resolution", &[DS], VM_1),
    row(0x0018_1060, "TriggerTime", "Trigger Time", &[DS], VM_1),
    row(0x0018_1061, "TriggerSourceOrType", "Trigger Source or Type", &[LO], VM_1),
    row(0x0018_1062, "NominalInterval", "Nominal Interval", &[IS], VM_1),
    row(0x0018_1063, "FrameTime", "Frame Time", &[DS], VM_1),
    row(0x0018_1064, "CardiacFramingType", "Cardiac Framing Type", &[LO], VM_1),
    row(0x0018_1065, "FrameTimeVector", "Frame Time Vector", &[DS], VM_1_N),
    row(0x0018_1066, "FrameDelay", "Frame Delay", &[DS], VM_1),
    row(0x0018_1067, "ImageTriggerDelay", "Image Trigger Delay", &[DS], VM_1),
    row(0x0018_1068, "MultiplexGroupTimeOffset", "Multiplex Group Time Offset", &[DS], VM_1),
    row(0x0018_1069, "TriggerTimeOffset", "Trigger Time Offset", &[DS], VM_1),
    row(0x0018_106A, "SynchronizationTrigger", "Synchronization Trigger", &[CS], VM_1),
    row(0x0018_106C, "SynchronizationChannel", "Synchronization Channel", &[US], VM_2),
    row(0x0018_106E, "TriggerSamplePosition", "Trigger Sample Position", &[UL], VM_1),
    row(0x0018_1070, "RadiopharmaceuticalRoute", "Radiopharmaceutical Route", &[LO], VM_1),
    row(0x0018_1071, "RadiopharmaceuticalVolume", "Radiopharmaceutical Volume", &[DS], VM_1),
    row(0x0018_1072, "RadiopharmaceuticalStartTime", "Radiopharmaceutical Start Time", &[TM], VM_1),
    row(0x0018_1073, "RadiopharmaceuticalStopTime", "Radiopharmaceutical Stop Time", &[TM], VM_1),
    row(0x0018_1074, "RadionuclideTotalDose", "Radionuclide Total Dose", &[DS], VM_1),
    row(0x0018_1075, "RadionuclideHalfLife", "Radionuclide Half Life", &[DS], VM_1),
    row(0x0018_1076, "RadionuclidePositronFraction", "Radionuclide Positron Fraction", &[DS], VM_1),
    row(0x0018_1077, "RadiopharmaceuticalSpecificActivity", "Radiopharmaceutical Specific Activity", &[DS], VM_1),
    row(0x0018_1078, "RadiopharmaceuticalStartDateTime", "Radiopharmaceutical Start DateTime", &[DT], VM_1),
    row(0x0018_1079, "RadiopharmaceuticalStopDateTime", "Radiopharmaceutical Stop DateTime", &[DT], VM_1),
    row(0x0018_1080, "BeatRejectionFlag", "Beat Rejection Flag", &[CS], VM_1),
    row(0x0018_1081, "LowRRValue", "Low R-R Value", &[IS], VM_1),
    row(0x0018_1082, "HighRRValue", "High R-R Value", &[IS], VM_1),
    row(0x0018_1083, "IntervalsAcquired", "Intervals Acquired", &[IS], VM_1),
    row(0x0018_1084, "IntervalsRejected", "Intervals Rejected", &[IS], VM_1),
    row(0x0018_1085, "PVCRejection", "PVC Rejection", &[LO], VM_1),
    row(0x0018_1086, "SkipBeats", "Skip Beats", &[IS], VM_1),
    row(0x0018_1088, "HeartRate", "Heart Rate", &[IS], VM_1),
    row(0x0018_1090, "CardiacNumberOfImages", "Cardiac Number of Images", &[IS], VM_1),
    row(0x0018_1094, "TriggerWindow", "Trigger Window", &[IS], VM_1),
    row(0x0018_1100, "ReconstructionDiameter", "Reconstruction Diameter", &[DS], VM_1),
    row(0x0018_1110, "DistanceSourceToDetector", "Distance Source to Detector", &[DS], VM_1),
    row(0x0018_1111, "DistanceSourceToPatient", "Distance Source to Patient", &[DS], VM_1),
    row(0x0018_1114, "EstimatedRadiographicMagnificationFactor", "Estimated Radiographic Magnification Factor", &[DS], VM_1),
    row(0x0018_1120, "GantryDetectorTilt", "Gantry/Detector Tilt", &[DS], VM_1),
    row(0x0018_1121, "GantryDetectorSlew", "Gantry/Detector Slew", &[DS], VM_1),
    row(0x0018_1130, "TableHeight", "Table Height", &[DS], VM_1),
    row(0x0018_1131, "TableTraverse", "Table Traverse", &[DS], VM_1),
    row(0x0018_1134, "TableMotion", "Table Motion", &[CS], VM_1),
    row(0x0018_1135, "TableVerticalIncrement", "Table Vertical Increment", &[DS], VM_1_N),
    row(0x0018_1136, "TableLateralIncrement", "Table Lateral Increment", &[DS], VM_1_N),
    row(0x0018_1137, "TableLongitudinalIncrement", "Table Longitudinal Increment", &[DS], VM_1_N),
    row(0x0018_1138, "TableAngle", "Table Angle", &[DS], VM_1),
    row(0x0018_113A, "TableType", "Table Type", &[CS], VM_1),
    row(0x0018_1140, "RotationDirection", "Rotation Direction", &[CS], VM_1),
    row(0x0018_1141, "AngularPosition", "Angular Position", &[DS], VM_1).retired(),
    row(0x0018_1142, "RadialPosition", "Radial Position", &[DS], VM_1_N),
    row(0x0018_1143, "ScanArc", "Scan Arc", &[DS], VM_1),
    row(0x0018_1144, "AngularStep", "Angular Step", &[DS], VM_1),
    row(0x0018_1145, "CenterOfRotationOffset", "Center of Rotation Offset", &[DS], VM_1),
    row(0x0018_1146, "RotationOffset", "Rotation Offset", &[DS], VM_1_N).retired(),
    row(0x0018_1147, "FieldOfViewShape", "Field of View Shape", &[CS], VM_1),
    row(0x0018_1149, "FieldOfViewDimensions", "Field of View Dimension(s)", &[IS], VM_1_2),
    row(0x0018_1150, "ExposureTime", "Exposure Time", &[IS], VM_1),
    row(0x0018_1151, "XRayTubeCurrent", "X-Ray Tube Current", &[IS], VM_1),
    row(0x0018_1152, "Exposure", "Exposure", &[IS], VM_1),
    row(0x0018_1153, "ExposureInuAs", "Exposure in µAs", &[IS], VM_1),
    row(0x0018_1154, "AveragePulseWidth", "Average Pulse Width", &[DS], VM_1),
    row(0x0018_1155, "RadiationSetting", "Radiation Setting", &[CS], VM_1),
    row(0x0018_1156, "RectificationType", "Rectification Type", &[CS], VM_1),
    row(0x0018_115A, "RadiationMode", "Radiation Mode", &[CS], VM_1),
    row(0x0018_115E, "ImageAndFluoroscopyAreaDoseProduct", "Image and Fluoroscopy Area Dose Product", &[DS], VM_1),
    row(0x0018_1160, "FilterType", "Filter Type", &[SH], VM_1),
    row(0x0018_1161, "TypeOfFilters", "Type of Filters", &[LO], VM_1_N),
    row(0x0018_1162, "IntensifierSize", "Intensifier Size", &[DS], VM_1),
    row(0x0018_1164, "ImagerPixelSpacing", "Imager Pixel Spacing", &[DS], VM_2),
    row(0x0018_1166, "Grid", "Grid", &[CS], VM_1_N),
    row(0x0018_1170, "GeneratorPower", "Generator Power", &[IS], VM_1),
    row(0x0018_1180, "CollimatorGridName", "Collimator/grid Name", &[SH], VM_1),
    row(0x0018_1181, "CollimatorType", "Collimator Type", &[CS], VM_1),
    row(0x0018_1182, "FocalDistance", "Focal Distance", &[IS], VM_1_2),
    row(0x0018_1183, "XFocusCenter", "X Focus Center", &[DS], VM_1_2),
    row(0x0018_1184, "YFocusCenter", "Y Focus Center", &[DS], VM_1_2),
    row(0x0018_1190, "FocalSpots", "Focal Spot(s)", &[DS], VM_1_N),
    row(0x0018_1191, "AnodeTargetMaterial", "Anode Target Material", &[CS], VM_1),
    row(0x0018_11A0, "BodyPartThickness", "Body Part Thickness", &[DS], VM_1),
    row(0x0018_11A2, "CompressionForce", "Compression Force", &[DS], VM_1),
    row(0x0018_11A3, "CompressionPressure", "Compression Pressure", &[DS], VM_1),
    row(0x0018_11A4, "PaddleDescription", "Paddle Description", &[LO], VM_1),
    row(0x0018_11A5, "CompressionContactArea", "Compression Contact Area", &[DS], VM_1),
    row(0x0018_11B0, "AcquisitionMode", "Acquisition Mode", &[LO], VM_1),
    row(0x0018_11B1, "DoseModeName", "Dose Mode Name", &[LO], VM_1),
    row(0x0018_11B2, "AcquiredSubtractionMaskFlag", "Acquired Subtraction Mask Flag", &[CS], VM_1),
    row(0x0018_11B3, "FluoroscopyPersistenceFlag", "Fluoroscopy Persistence Flag", &[CS], VM_1),
    row(0x0018_11B4, "FluoroscopyLastImageHoldPersistenceFlag", "Fluoroscopy Last Image Hold Persistence Flag", &[CS], VM_1),
    row(0x0018_11B5, "UpperLimitNumberOfPersistentFluoroscopyFrames", "Upper Limit Number Of Persistent Fluoroscopy Frames", &[IS], VM_1),
    row(0x0018_11B6, "ContrastBolusAutoInjectionTriggerFlag", "Contrast/Bolus Auto Injection Trigger Flag", &[CS], VM_1),
    row(0x0018_11B7, "ContrastBolusInjectionDelay", "Contrast/Bolus Injection Delay", &[FD], VM_1),
    row(0x0018_11B8, "XAAcquisitionPhaseDetailsSequence", "XA Acquisition Phase Details Sequence", &[SQ], VM_1),
    row(0x0018_11B9, "XAAcquisitionFrameRate", "XA Acquisition Frame Rate", &[FD], VM_1),
    row(0x0018_11BA, "XAPlaneDetailsSequence", "XA Plane Details Sequence", &[SQ], VM_1),
    row(0x0018_11BB, "AcquisitionFieldOfViewLabel", "Acquisition Field of View Label", &[LO], VM_1),
    row(0x0018_11BC, "XRayFilterDetailsSequence", "X-Ray Filter Details Sequence", &[SQ], VM_1),
    row(0x0018_11BD, "XAAcquisitionDuration", "XA Acquisition Duration", &[FD], VM_1),
    row(0x0018_11BE, "ReconstructionPipelineType", "Reconstruction Pipeline Type", &[CS], VM_1),
    row(0x0018_11BF, "ImageFilterDetailsSequence", "Image Filter Details Sequence", &[SQ], VM_1),
    row(0x0018_11C0, "AppliedMaskSubtractionFlag", "Applied Mask Subtraction Flag", &[CS], VM_1),
    row(0x0018_11C1, "RequestedSeriesDescriptionCodeSequence", "Requested Series Description Code Sequence", &[SQ], VM_1),
    row(0x0018_1200, "DateOfLastCalibration", "Date of Last Calibration", &[DA], VM_1_N),
    row(0x0018_1201, "TimeOfLastCalibration", "Time of Last Calibration", &[TM], VM_1_N),
    row(0x0018_1202, "DateTimeOfLastCalibration", "DateTime of Last Calibration", &[DT], VM_1),
    row(0x0018_1203, "CalibrationDateTime", "Calibration DateTime", &[DT], VM_1),
    row(0x0018_1204, "DateOfManufacture", "Date of Manufacture", &[DA], VM_1),
    row(0x0018_1205, "DateOfInstallation", "Date of Installation", &[DA], VM_1),
    row(0x0018_1210, "ConvolutionKernel", "Convolution Kernel", &[SH], VM_1_N),
    row(0x0018_1240, "UpperLowerPixelValues", "Upper/Lower Pixel Values", &[IS], VM_1_N).retired(),
    row(0x0018_1242, "ActualFrameDuration", "Actual Frame Duration", &[IS], VM_1),
    row(0x0018_1243, "CountRate", "Count Rate", &[IS], VM_1),
    row(0x0018_1244, "PreferredPlaybackSequencing", "Preferred Playback Sequencing", &[US], VM_1),
    row(0x0018_1250, "ReceiveCoilName", "Receive Coil Name", &[SH], VM_1),
    row(0x0018_1251, "TransmitCoilName", "Transmit Coil Name", &[SH], VM_1),
    row(0x0018_1260, "PlateType", "Plate Type", &[SH], VM_1),
    row(0x0018_1261, "PhosphorType", "Phosphor Type", &[LO], VM_1),
    row(0x0018_1271, "WaterEquivalentDiameter", "Water Equivalent Diameter", &[FD], VM_1),
    row(0x0018_1272, "WaterEquivalentDiameterCalculationMethodCodeSequence", "Water Equivalent Diameter Calculation Method Code Sequence", &[SQ], VM_1),
    row(0x0018_1300, "ScanVelocity", "Scan Velocity", &[DS], VM_1),
    row(0x0018_1301, "WholeBodyTechnique", "Whole Body Technique", &[CS], VM_1_N),
    row(0x0018_1302, "ScanLength", "Scan Length", &[IS], VM_1),
    row(0x0018_1310, "AcquisitionMatrix", "Acquisition Matrix", &[US], VM_4),
    row(0x0018_1312, "InPlanePhaseEncodingDirection", "In-plane Phase Encoding Direction", &[CS], VM_1),
    row(0x0018_1314, "FlipAngle", "Flip Angle", &[DS], VM_1),
    row(0x0018_1315, "VariableFlipAngleFlag", "Variable Flip Angle Flag", &[CS], VM_1),
    row(0x0018_1316, "SAR", "SAR", &[DS], VM_1),
    row(0x0018_1318, "dBdt", "dB/dt", &[DS], VM_1),
    row(0x0018_1320, "B1rms", "B1rms", &[FL], VM_1),
    row(0x0018_1400, "AcquisitionDeviceProcessingDescription", "Acquisition Device Processing Description", &[LO], VM_1),
    row(0x0018_1401, "AcquisitionDeviceProcessingCode", "Acquisition Device Processing Code", &[LO], VM_1),
    row(0x0018_1402, "CassetteOrientation", "Cassette Orientation", &[CS], VM_1),
    row(0x0018_1403, "CassetteSize", "Cassette Size", &[CS], VM_1),
    row(0x0018_1404, "ExposuresOnPlate", "Exposures on Plate", &[US], VM_1),
    row(0x0018_1405, "RelativeXRayExposure", "Relative X-Ray Exposure", &[IS], VM_1),
    row(0x0018_1411, "ExposureIndex", "Exposure Index", &[DS], VM_1),
    row(0x0018_1412, "TargetExposureIndex", "Target Exposure Index", &[DS], VM_1),
    row(0x0018_1413, "DeviationIndex", "Deviation Index", &[DS], VM_1),
    row(0x0018_1450, "ColumnAngulation", "Column Angulation", &[DS], VM_1),
    row(0x0018_1460, "TomoLayerHeight", "Tomo Layer Height", &[DS], VM_1),
    row(0x0018_1470, "TomoAngle", "Tomo Angle", &[DS], VM_1),
    row(0x0018_1480, "TomoTime", "Tomo Time", &[DS], VM_1),
    row(0x0018_1490, "TomoType", "Tomo Type", &[CS], VM_1),
    row(0x0018_1491, "TomoClass", "Tomo Class", &[CS], VM_1),
    row(0x0018_1495, "NumberOfTomosynthesisSourceImages", "Number of Tomosynthesis Source Images", &[IS], VM_1),
    row(0x0018_1500, "PositionerMotion", "Positioner Motion", &[CS], VM_1),
    row(0x0018_1508, "PositionerType", "Positioner Type", &[CS], VM_1),
    row(0x0018_1510, "PositionerPrimaryAngle", "Positioner Primary Angle", &[DS], VM_1),
    row(0x0018_1511, "PositionerSecondaryAngle", "Positioner Secondary Angle", &[DS], VM_1),
    row(0x0018_1520, "PositionerPrimaryAngleIncrement", "Positioner Primary Angle Increment", &[DS], VM_1_N),
    row(0x0018_1521, "PositionerSecondaryAngleIncrement", "Positioner Secondary Angle Increment", &[DS], VM_1_N),
    row(0x0018_1530, "DetectorPrimaryAngle", "Detector Primary Angle", &[DS], VM_1),
    row(0x0018_1531, "DetectorSecondaryAngle", "Detector Secondary Angle", &[DS], VM_1),
    row(0x0018_1600, "ShutterShape", "Shutter Shape", &[CS], VM_1_3),
    row(0x0018_1602, "ShutterLeftVerticalEdge", "Shutter Left Vertical Edge", &[IS], VM_1),
    row(0x0018_1604, "ShutterRightVerticalEdge", "Shutter Right Vertical Edge", &[IS], VM_1),
    row(0x0018_1606, "ShutterUpperHorizontalEdge", "Shutter Upper Horizontal Edge", &[IS], VM_1),
    row(0x0018_1608, "ShutterLowerHorizontalEdge", "Shutter Lower Horizontal Edge", &[IS], VM_1),
    row(0x0018_1610, "CenterOfCircularShutter", "Center of Circular Shutter", &[IS], VM_2),
    row(0x0018_1612, "RadiusOfCircularShutter", "Radius of Circular Shutter", &[IS], VM_1),
    row(0x0018_1620, "VerticesOfThePolygonalShutter", "Vertices of the Polygonal Shutter", &[IS], VM_2_2N),
    row(0x0018_1622, "ShutterPresentationValue", "Shutter Presentation Value", &[US], VM_1),
    row(0x0018_1623, "ShutterOverlayGroup", "Shutter Overlay Group", &[US], VM_1),
    row(0x0018_1624, "ShutterPresentationColorCIELabValue", "Shutter Presentation Color CIELab Value", &[US], VM_3),
    row(0x0018_1630, "OutlineShapeType", "Outline Shape Type", &[CS], VM_1),
    row(0x0018_1631, "OutlineLeftVerticalEdge", "Outline Left Vertical Edge", &[FD], VM_1),
    row(0x0018_1632, "OutlineRightVerticalEdge", "Outline Right Vertical Edge", &[FD], VM_1),
    row(0x0018_1633, "OutlineUpperHorizontalEdge", "Outline Upper Horizontal Edge", &[FD], VM_1),
    row(0x0018_1634, "OutlineLowerHorizontalEdge", "Outline Lower Horizontal Edge", &[FD], VM_1),
    row(0x0018_1635, "CenterOfCircularOutline", "Center of Circular Outline", &[FD], VM_2),
    row(0x0018_1636, "DiameterOfCircularOutline", "Diameter of Circular Outline", &[FD], VM_1),
    row(0x0018_1637, "NumberOfPolygonalVertices", "Number of Polygonal Vertices", &[UL], VM_1),
    row(0x0018_1638, "VerticesOfThePolygonalOutline", "Vertices of the Polygonal Outline", &[OF], VM_1),
    row(0x0018_1700, "CollimatorShape", "Collimator Shape", &[CS], VM_1_3),
    row(0x0018_1702, "CollimatorLeftVerticalEdge", "Collimator Left Vertical Edge", &[IS], VM_1),
    row(0x0018_1704, "CollimatorRightVerticalEdge", "Collimator Right Vertical Edge", &[IS], VM_1),
    row(0x0018_1706, "CollimatorUpperHorizontalEdge", "Collimator Upper Horizontal Edge", &[IS], VM_1),
    row(0x0018_1708, "CollimatorLowerHorizontalEdge", "Collimator Lower Horizontal Edge", &[IS], VM_1),
    row(0x0018_1710, "CenterOfCircularCollimator", "Center of Circular Collimator", &[IS], VM_2),
    row(0x0018_1712, "RadiusOfCircularCollimator", "Radius of Circular Collimator", &[IS], VM_1),
    row(0x0018_1720, "VerticesOfThePolygonalCollimator", "Vertices of the Polygonal Collimator", &[IS], VM_2_2N),
    row(0x0018_1800, "AcquisitionTimeSynchronized", "Acquisition Time Synchronized", &[CS], VM_1),
    row(0x0018_1801, "TimeSource", "Time Source", &[SH], VM_1),
    row(0x0018_1802, "TimeDistributionProtocol", "Time Distribution Protocol", &[CS], VM_1),
    row(0x0018_1803, "NTPSourceAddress", "NTP Source Address", &[LO], VM_1),
    row(0x0018_2001, "PageNumberVector", "Page Number Vector", &[IS], VM_1_N),
    row(0x0018_2002, "FrameLabelVector", "Frame Label Vector", &[SH], VM_1_N),
    row(0x0018_2003, "FramePrimaryAngleVector", "Frame Primary Angle Vector", &[DS], VM_1_N),
    row(0x0018_2004, "FrameSecondaryAngleVector", "Frame Secondary Angle Vector", &[DS], VM_1_N),
    row(0x0018_2005, "SliceLocationVector", "Slice Location Vector", &[DS], VM_1_N),
    row(0x0018_2006, "DisplayWindowLabelVector", "Display Window Label Vector", &[SH], VM_1_N),
    row(0x0018_2010, "NominalScannedPixelSpacing", "Nominal Scanned Pixel Spacing", &[DS], VM_2),
    row(0x0018_2020, "DigitizingDeviceTransportDirection", "Digitizing Device Transport Direction", &[CS], VM_1),
    row(0x0018_2030, "RotationOfScannedFilm", "Rotation of Scanned Film", &[DS], VM_1),
    row(0x0018_2041, "BiopsyTargetSequence", "Biopsy Target Sequence", &[SQ], VM_1),
    row(0x0018_2042, "TargetUID", "Target UID", &[UI], VM_1),
    row(0x0018_2043, "LocalizingCursorPosition", "Localizing Cursor Position", &[FL], VM_2),
    row(0x0018_2044, "CalculatedTargetPosition", "Calculated Target Position", &[FL], VM_3),
    row(0x0018_2045, "TargetLabel", "Target Label", &[SH], VM_1),
    row(0x0018_2046, "DisplayedZValue", "Displayed Z Value", &[FL], VM_1),
    row(0x0018_3100, "IVUSAcquisition", "IVUS Acquisition", &[CS], VM_1),
    row(0x0018_3101, "IVUSPullbackRate", "IVUS Pullback Rate", &[DS], VM_1),
    row(0x0018_3102, "IVUSGatedRate", "IVUS Gated Rate", &[DS], VM_1),
    row(0x0018_3103, "IVUSPullbackStartFrameNumber", "IVUS Pullback Start Frame Number", &[IS], VM_1),
    row(0x0018_3104, "IVUSPullbackStopFrameNumber", "IVUS Pullback Stop Frame Number", &[IS], VM_1),
    row(0x0018_3105, "LesionNumber", "Lesion Number", &[IS], VM_1_N),
    row(0x0018_4000, "AcquisitionComments", "Acquisition Comments", &[LT], VM_1).retired(),
    row(0x0018_5000, "OutputPower", "Output Power", &[SH], VM_1_N),
    row(0x0018_5010, "TransducerData", "Transducer Data", &[LO], VM_1_N),
    row(0x0018_5011, "TransducerIdentificationSequence", "Transducer Identification Sequence", &[SQ], VM_1),
    row(0x0018_5012, "FocusDepth", "Focus Depth", &[DS], VM_1),
    row(0x0018_5020, "ProcessingFunction", "Processing Function", &[LO], VM_1),
    row(0x0018_5021, "PostprocessingFunction", "Postprocessing Function", &[LO], VM_1).retired(),
    row(0x0018_5022, "MechanicalIndex", "Mechanical Index", &[DS], VM_1),
    row(0x0018_5024, "BoneThermalIndex", "Bone Thermal Index", &[DS], VM_1),
    row(0x0018_5026, "CranialThermalIndex", "Cranial Thermal Index", &[DS], VM_1),
    row(0x0018_5027, "SoftTissueThermalIndex", "Soft Tissue Thermal Index", &[DS], VM_1),
    row(0x0018_5028, "SoftTissueFocusThermalIndex", "Soft Tissue-focus Thermal Index", &[DS], VM_1),
    row(0x0018_5029, "SoftTissueSurfaceThermalIndex", "Soft Tissue-surface Thermal Index", &[DS], VM_1),
    row(0x0018_5030, "DynamicRange", "Dynamic Range", &[DS], VM_1).retired(),
    row(0x0018_5040, "TotalGain", "Total Gain", &[DS], VM_1).retired(),
    row(0x0018_5050, "DepthOfScanField", "Depth of Scan Field", &[IS], VM_1),
    row(0x0018_5100, "PatientPosition", "Patient Position", &[CS], VM_1),
    row(0x0018_5101, "ViewPosition", "View Position", &[CS], VM_1),
    row(0x0018_5104, "ProjectionEponymousNameCodeSequence", "Projection Eponymous Name Code Sequence", &[SQ], VM_1),
    row(0x0018_5210, "ImageTransformationMatrix", "Image Transformation Matrix", &[DS], VM_6).retired(),
    row(0x0018_5212, "ImageTranslationVector", "Image Translation Vector", &[DS], VM_3).retired(),
    row(0x0018_6000, "Sensitivity", "Sensitivity", &[DS], VM_1),
    row(0x0018_6011, "SequenceOfUltrasoundRegions", "Sequence of Ultrasound Regions", &[SQ], VM_1),
    row(0x0018_6012, "RegionSpatialFormat", "Region Spatial Format", &[US], VM_1),
    row(0x0018_6014, "RegionDataType", "Region Data Type", &[US], VM_1),
    row(0x0018_6016, "RegionFlags", "Region Flags", &[UL], VM_1),
    row(0x0018_6018, "RegionLocationMinX0", "Region Location Min X0", &[UL], VM_1),
    row(0x0018_601A, "RegionLocationMinY0", "Region Location Min Y0", &[UL], VM_1),
    row(0x0018_601C, "RegionLocationMaxX1", "Region Location Max X1", &[UL], VM_1),
    row(0x0018_601E, "RegionLocationMaxY1", "Region Location Max Y1", &[UL], VM_1),
    row(0x0018_6020, "ReferencePixelX0", "Reference Pixel X0", &[SL], VM_1),
    row(0x0018_6022, "ReferencePixelY0", "Reference Pixel Y0", &[SL], VM_1),
    row(0x0018_6024, "PhysicalUnitsXDirection", "Physical Units X Direction", &[US], VM_1),
    row(0x0018_6026, "PhysicalUnitsYDirection", "Physical Units Y Direction", &[US], VM_1),
    row(0x0018_6028, "ReferencePixelPhysicalValueX", "Reference Pixel Physical Value X", &[FD], VM_1),
    row(0x0018_602A, "ReferencePixelPhysicalValueY", "Reference Pixel Physical Value Y", &[FD], VM_1),
    row(0x0018_602C, "PhysicalDeltaX", "Physical Delta X", &[FD], VM_1),
    row(0x0018_602E, "PhysicalDeltaY", "Physical Delta Y", &[FD], VM_1),
    row(0x0018_6030, "TransducerFrequency", "Transducer Frequency", &[UL], VM_1),
    row(0x0018_6031, "TransducerType", "Transducer Type", &[CS], VM_1),
    row(0x0018_6032, "PulseRepetitionFrequency", "Pulse Repetition Frequency", &[UL], VM_1),
    row(0x0018_6034, "DopplerCorrectionAngle", "Doppler Correction Angle", &[FD], VM_1),
    row(0x0018_6036, "SteeringAngle", "Steering Angle", &[FD], VM_1),
    row(0x0018_6038, "DopplerSampleVolumeXPositionRetired", "Doppler Sample Volume X Position (Retired)", &[UL], VM_1).retired(),
    row(0x0018_6039, "DopplerSampleVolumeXPosition", "Doppler Sample Volume X Position", &[SL], VM_1),
    row(0x0018_603A, "DopplerSampleVolumeYPositionRetired", "Doppler Sample Volume Y Position (Retired)", &[UL], VM_1).retired(),
    row(0x0018_603B, "DopplerSampleVolumeYPosition", "Doppler Sample Volume Y Position", &[SL], VM_1),
    row(0x0018_603C, "TMLinePositionX0Retired", "TM-Line Position X0 (Retired)", &[UL], VM_1).retired(),
    row(0x0018_603D, "TMLinePositionX0", "TM-Line Position X0", &[SL], VM_1),
    row(0x0018_603E, "TMLinePositionY0Retired", "TM-Line Position Y0 (Retired)", &[UL], VM_1).retired(),
    row(0x0018_603F, "TMLinePositionY0", "TM-Line Position Y0", &[SL], VM_1),
    row(0x0018_6040, "TMLinePositionX1Retired", "TM-Line Position X1 (Retired)", &[UL], VM_1).retired(),
    row(0x0018_6041, "TMLinePositionX1", "TM-Line Position X1", &[SL], VM_1),
    row(0x0018_6042, "TMLinePositionY1Retired", "TM-Line Position Y1 (Retired)", &[UL], VM_1).retired(),
    row(0x0018_6043, "TMLinePositionY1", "TM-Line Position Y1", &[SL], VM_1),
    row(0x0018_6044, "PixelComponentOrganization", "Pixel Component Organization", &[US], VM_1),
    row(0x0018_6046, "PixelComponentMask", "Pixel Component Mask", &[UL], VM_1),
    row(0x0018_6048, "PixelComponentRangeStart", "Pixel Component Range Start", &[UL], VM_1),
    row(0x0018_604A, "PixelComponentRangeStop", "Pixel Component Range Stop", &[UL], VM_1),
    row(0x0018_604C, "PixelComponentPhysicalUnits", "Pixel Component Physical Units", &[US], VM_1),
    row(0x0018_604E, "PixelComponentDataType", "Pixel Component Data Type", &[US], VM_1),
    row(0x0018_6050, "NumberOfTableBreakPoints", "Number of Table Break Points", &[UL], VM_1),
    row(0x0018_6052, "TableOfXBreakPoints", "Table of X Break Points", &[UL], VM_1_N),
    row(0x0018_6054, "TableOfYBreakPoints", "Table of Y Break Points", &[FD], VM_1_N),
    row(0x0018_6056, "NumberOfTableEntries", "Number of Table Entries", &[UL], VM_1),
    row(0x0018_6058, "TableOfPixelValues", "Table of Pixel Values", &[UL], VM_1_N),
    row(0x0018_605A, "TableOfParameterValues", "Table of Parameter Values", &[FL], VM_1_N),
    row(0x0018_6060, "RWaveTimeVector", "R Wave Time Vector", &[FL], VM_1_N),
    row(0x0018_6070, "ActiveImageAreaOverlayGroup", "Active Image Area Overlay Group", &[US], VM_1),
    row(0x0018_7000, "DetectorConditionsNominalFlag", "Detector Conditions Nominal Flag", &[CS], VM_1),
    row(0x0018_7001, "DetectorTemperature", "Detector Temperature", &[DS], VM_1),
    row(0x0018_7004, "DetectorType", "Detector Type", &[CS], VM_1),
    row(0x0018_7005, "DetectorConfiguration", "Detector Configuration", &[CS], VM_1),
    row(0x0018_7006, "DetectorDescription", "Detector Description", &[LT], VM_1),
    row(0x0018_7008, "DetectorMode", "Detector Mode", &[LT], VM_1),
    row(0x0018_700A, "DetectorID", "Detector ID", &[SH], VM_1),
    row(0x0018_700C, "DateOfLastDetectorCalibration", "Date of Last Detector Calibration", &[DA], VM_1),
    row(0x0018_700E, "TimeOfLastDetectorCalibration", "Time of Last Detector Calibration", &[TM], VM_1),
    row(0x0018_7010, "ExposuresOnDetectorSinceLastCalibration", "Exposures on Detector Since Last Calibration", &[IS], VM_1),
    row(0x0018_7011, "ExposuresOnDetectorSinceManufactured", "Exposures on Detector Since Manufactured", &[IS], VM_1),
    row(0x0018_7012, "DetectorTimeSinceLastExposure", "Detector Time Since Last Exposure", &[DS], VM_1),
    row(0x0018_7014, "DetectorActiveTime", "Detector Active Time", &[DS], VM_1),
    row(0x0018_7016, "DetectorActivationOffsetFromExposure", "Detector Activation Offset From Exposure", &[DS], VM_1),
    row(0x0018_701A, "DetectorBinning", "Detector Binning", &[DS], VM_2),
    row(0x0018_7020, "DetectorElementPhysicalSize", "Detector Element Physical Size", &[DS], VM_2),
    row(0x0018_7022, "DetectorElementSpacing", "Detector Element Spacing", &[DS], VM_2),
    row(0x0018_7024, "DetectorActiveShape", "Detector Active Shape", &[CS], VM_1),
    row(0x0018_7026, "DetectorActiveDimensions", "Detector Active Dimension(s)", &[DS], VM_1_2),
    row(0x0018_7028, "DetectorActiveOrigin", "Detector Active Origin", &[DS], VM_2),
    row(0x0018_702A, "DetectorManufacturerName", "Detector Manufacturer Name", &[LO], VM_1),
    row(0x0018_702B, "DetectorManufacturerModelName", "Detector Manufacturer's Model Name", &[LO], VM_1),
    row(0x0018_7030, "FieldOfViewOrigin", "Field of View Origin", &[DS], VM_2),
    row(0x0018_7032, "FieldOfViewRotation", "Field of View Rotation", &[DS], VM_1),
    row(0x0018_7034, "FieldOfViewHorizontalFlip", "Field of View Horizontal Flip", &[CS], VM_1),
    row(0x0018_7036, "PixelDataAreaOriginRelativeToFOV", "Pixel Data Area Origin Relative To FOV", &[FL], VM_2),
    row(0x0018_7038, "PixelDataAreaRotationAngleRelativeToFOV", "Pixel Data Area Rotation Angle Relative To FOV", &[FL], VM_1),
    row(0x0018_7040, "GridAbsorbingMaterial", "Grid Absorbing Material", &[LT], VM_1),
    row(0x0018_7041, "GridSpacingMaterial", "Grid Spacing Material", &[LT], VM_1),
    row(0x0018_7042, "GridThickness", "Grid Thickness", &[DS], VM_1),
    row(0x0018_7044, "GridPitch", "Grid Pitch", &[DS], VM_1),
    row(0x0018_7046, "GridAspectRatio", "Grid Aspect Ratio", &[IS], VM_2),
    row(0x0018_7048, "GridPeriod", "Grid Period", &[DS], VM_1),
    row(0x0018_704C, "GridFocalDistance", "Grid Focal Distance", &[DS], VM_1),
    row(0x0018_7050, "FilterMaterial", "Filter Material", &[CS], VM_1_N),
    row(0x0018_7052, "FilterThicknessMinimum", "Filter Thickness Minimum", &[DS], VM_1_N),
    row(0x0018_7054, "FilterThicknessMaximum", "Filter Thickness Maximum", &[DS], VM_1_N),
    row(0x0018_7056, "FilterBeamPathLengthMinimum", "Filter Beam Path Length Minimum", &[FL], VM_1_N),
    row(0x0018_7058, "FilterBeamPathLengthMaximum", "Filter Beam Path Length Maximum", &[FL], VM_1_N),
    row(0x0018_7060, "ExposureControlMode", "Exposure Control Mode", &[CS], VM_1),
    row(0x0018_7062, "ExposureControlModeDescription", "Exposure Control Mode Description", &[LT], VM_1),
    row(0x0018_7064, "ExposureStatus", "Exposure Status", &[CS], VM_1),
    row(0x0018_7065, "PhototimerSetting", "Phototimer Setting", &[DS], VM_1),
    row(0x0018_8150, "ExposureTimeInuS", "Exposure Time in µS", &[DS], VM_1),
    row(0x0018_8151, "XRayTubeCurrentInuA", "X-Ray Tube Current in µA", &[DS], VM_1),
    row(0x0018_9004, "ContentQualification", "Content Qualification", &[CS], VM_1),
    row(0x0018_9005, "PulseSequenceName", "Pulse Sequence Name", &[SH], VM_1),
    row(0x0018_9006, "MRImagingModifierSequence", "MR Imaging Modifier Sequence", &[SQ], VM_1),
    row(0x0018_9008, "EchoPulseSequence", "Echo Pulse Sequence", &[CS], VM_1),
    row(0x0018_9009, "InversionRecovery", "Inversion Recovery", &[CS], VM_1),
    row(0x0018_9010, "FlowCompensation", "Flow Compensation", &[CS], VM_1),
    row(0x0018_9011, "MultipleSpinEcho", "Multiple Spin Echo", &[CS], VM_1),
    row(0x0018_9012, "MultiPlanarExcitation", "Multi-planar Excitation", &[CS], VM_1),
    row(0x0018_9014, "PhaseContrast", "Phase Contrast", &[CS], VM_1),
    row(0x0018_9015, "TimeOfFlightContrast", "Time of Flight Contrast", &[CS], VM_1),
    row(0x0018_9016, "Spoiling", "Spoiling", &[CS], VM_1),
    row(0x0018_9017, "SteadyStatePulseSequence", "Steady State Pulse Sequence", &[CS], VM_1),
    row(0x0018_9018, "EchoPlanarPulseSequence", "Echo Planar Pulse Sequence", &[CS], VM_1),
    row(0x0018_9019, "TagAngleFirstAxis", "Tag Angle First Axis", &[FD], VM_1),
    row(0x0018_9020, "MagnetizationTransfer", "Magnetization Transfer", &[CS], VM_1),
    row(0x0018_9021, "T2Preparation", "T2 Preparation", &[CS], VM_1),
    row(0x0018_9022, "BloodSignalNulling", "Blood Signal Nulling", &[CS], VM_1),
    row(0x0018_9024, "SaturationRecovery", "Saturation Recovery", &[CS], VM_1),
    row(0x0018_9025, "SpectrallySelectedSuppression", "Spectrally Selected Suppression", &[CS], VM_1),
    row(0x0018_9026, "SpectrallySelectedExcitation", "Spectrally Selected Excitation", &[CS], VM_1),
    row(0x0018_9027, "SpatialPresaturation", "Spatial Pre-saturation", &[CS], VM_1),
    row(0x0018_9028, "Tagging", "Tagging", &[CS], VM_1),
    row(0x0018_9029, "OversamplingPhase", "Oversampling Phase", &[CS], VM_1),
    row(0x0018_9030, "TagSpacingFirstDimension", "Tag Spacing First Dimension", &[FD], VM_1),
    row(0x0018_9032, "GeometryOfKSpaceTraversal", "Geometry of k-Space Traversal", &[CS], VM_1),
    row(0x0018_9033, "SegmentedKSpaceTraversal", "Segmented k-Space Traversal", &[CS], VM_1),
    row(0x0018_9034, "RectilinearPhaseEncodeReordering", "Rectilinear Phase Encode Reordering", &[CS], VM_1),
    row(0x0018_9035, "TagThickness", "Tag Thickness", &[FD], VM_1),
    row(0x0018_9036, "PartialFourierDirection", "Partial Fourier Direction", &[CS], VM_1),
    row(0x0018_9037, "CardiacSynchronizationTechnique", "Cardiac Synchronization Technique", &[CS], VM_1),
    row(0x0018_9041, "ReceiveCoilManufacturerName", "Receive Coil Manufacturer Name", &[LO], VM_1),
    row(0x0018_9042, "MRReceiveCoilSequence", "MR Receive Coil Sequence", &[SQ], VM_1),
    row(0x0018_9043, "ReceiveCoilType", "Receive Coil Type", &[CS], VM_1),
    row(0x0018_9044, "QuadratureReceiveCoil", "Quadrature Receive Coil", &[CS], VM_1),
    row(0x0018_9045, "MultiCoilDefinitionSequence", "Multi-Coil Definition Sequence", &[SQ], VM_1),
    row(0x0018_9046, "MultiCoilConfiguration", "Multi-Coil Configuration", &[LO], VM_1),
    row(0x0018_9047, "MultiCoilElementName", "Multi-Coil Element Name", &[SH], VM_1),
    row(0x0018_9048, "MultiCoilElementUsed", "Multi-Coil Element Used", &[CS], VM_1),
    row(0x0018_9049, "MRTransmitCoilSequence", "MR Transmit Coil Sequence", &[SQ], VM_1),
    row(0x0018_9050, "TransmitCoilManufacturerName", "Transmit Coil Manufacturer Name", &[LO], VM_1),
    row(0x0018_9051, "TransmitCoilType", "Transmit Coil Type", &[CS], VM_1),
    row(0x0018_9052, "SpectralWidth", "Spectral Width", &[FD], VM_1_2),
    row(0x0018_9053, "ChemicalShiftReference", "Chemical Shift Reference", &[FD], VM_1_2),
    row(0x0018_9054, "VolumeLocalizationTechnique", "Volume Localization Technique", &[CS], VM_1),
    row(0x0018_9058, "MRAcquisitionFrequencyEncodingSteps", "MR Acquisition Frequency Encoding Steps", &[US], VM_1),
    row(0x0018_9059, "Decoupling", "De-coupling", &[CS], VM_1),
    row(0x0018_9060, "DecoupledNucleus", "De-coupled Nucleus", &[CS], VM_1_2),
    row(0x0018_9061, "DecouplingFrequency", "De-coupling Frequency", &[FD], VM_1_2),
    row(0x0018_9062, "DecouplingMethod", "De-coupling Method", &[CS], VM_1),
    row(0x0018_9063, "DecouplingChemicalShiftReference", "De-coupling Chemical Shift Reference", &[FD], VM_1_2),
    row(0x0018_9064, "KSpaceFiltering", "k-space Filtering", &[CS], VM_1),
    row(0x0018_9065, "TimeDomainFiltering", "Time Domain Filtering", &[CS], VM_1_2),
    row(0x0018_9066, "NumberOfZeroFills", "Number of Zero Fills", &[US], VM_1_2),
    row(0x0018_9067, "BaselineCorrection", "Baseline Correction", &[CS], VM_1),
    row(0x0018_9069, "ParallelReductionFactorInPlane", "Parallel Reduction Factor In-plane", &[FD], VM_1),
    row(0x0018_9070, "CardiacRRIntervalSpecified", "Cardiac R-R Interval Specified", &[FD], VM_1),
    row(0x0018_9073, "AcquisitionDuration", "Acquisition Duration", &[FD], VM_1),
    row(0x0018_9074, "FrameAcquisitionDateTime", "Frame Acquisition DateTime", &[DT], VM_1),
    row(0x0018_9075, "DiffusionDirectionality", "Diffusion Directionality", &[CS], VM_1),
    row(0x0018_9076, "DiffusionGradientDirectionSequence", "Diffusion Gradient Direction Sequence", &[SQ], VM_1),
    row(0x0018_9077, "ParallelAcquisition", "Parallel Acquisition", &[CS], VM_1),
    row(0x0018_9078, "ParallelAcquisitionTechnique", "Parallel Acquisition Technique", &[CS], VM_1),
    row(0x0018_9079, "InversionTimes", "Inversion Times", &[FD], VM_1_N),
    row(0x0018_9080, "MetaboliteMapDescription", "Metabolite Map Description", &[ST], VM_1),
    row(0x0018_9081, "PartialFourier", "Partial Fourier", &[CS], VM_1),
    row(0x0018_9082, "EffectiveEchoTime", "Effective Echo Time", &[FD], VM_1),
    row(0x0018_9083, "MetaboliteMapCodeSequence", "Metabolite Map Code Sequence", &[SQ], VM_1),
    row(0x0018_9084, "ChemicalShiftSequence", "Chemical Shift Sequence", &[SQ], VM_1),
    row(0x0018_9085, "CardiacSignalSource", "Cardiac Signal Source", &[CS], VM_1),
    row(0x0018_9087, "DiffusionBValue", "Diffusion b-value", &[FD], VM_1),
    row(0x0018_9089, "DiffusionGradientOrientation", "Diffusion Gradient Orientation", &[FD], VM_3),
    row(0x0018_9090, "VelocityEncodingDirection", "Velocity Encoding Direction", &[FD], VM_3),
    row(0x0018_9091, "VelocityEncodingMinimumValue", "Velocity Encoding Minimum Value", &[FD], VM_1),
    row(0x0018_9092, "VelocityEncodingAcquisitionSequence", "Velocity Encoding Acquisition Sequence", &[SQ], VM_1),
    row(0x0018_9093, "NumberOfKSpaceTrajectories", "Number of k-Space Trajectories", &[US], VM_1),
    row(0x0018_9094, "CoverageOfKSpace", "Coverage of k-Space", &[CS], VM_1),
    row(0x0018_9095, "SpectroscopyAcquisitionPhaseRows", "Spectroscopy Acquisition Phase Rows", &[UL], VM_1),
    row(0x0018_9096, "ParallelReductionFactorInPlaneRetired", "Parallel Reduction Factor In-plane (Retired)", &[FD], VM_1).retired(),
    row(0x0018_9098, "TransmitterFrequency", "Transmitter Frequency", &[FD], VM_1_2),
    row(0x0018_9100, "ResonantNucleus", "Resonant Nucleus", &[CS], VM_1_2),
    row(0x0018_9101, "FrequencyCorrection", "Frequency Correction", &[CS], VM_1),
    row(0x0018_9103, "MRSpectroscopyFOVGeometrySequence", "MR Spectroscopy FOV/Geometry Sequence", &[SQ], VM_1),
    row(0x0018_9104, "SlabThickness", "Slab Thickness", &[FD], VM_1),
    row(0x0018_9105, "SlabOrientation", "Slab Orientation", &[FD], VM_3),
    row(0x0018_9106, "MidSlabPosition", "Mid Slab Position", &[FD], VM_3),
    row(0x0018_9107, "MRSpatialSaturationSequence", "MR Spatial Saturation Sequence", &[SQ], VM_1),
    row(0x0018_9112, "MRTimingAndRelatedParametersSequence", "MR Timing and Related Parameters Sequence", &[SQ], VM_1),
    row(0x0018_9114, "MREchoSequence", "MR Echo Sequence", &[SQ], VM_1),
    row(0x0018_9115, "MRModifierSequence", "MR Modifier Sequence", &[SQ], VM_1),
    row(0x0018_9117, "MRDiffusionSequence", "MR Diffusion Sequence", &[SQ], VM_1),
    row(0x0018_9118, "CardiacSynchronizationSequence", "Cardiac Synchronization Sequence", &[SQ], VM_1),
    row(0x0018_9119, "MRAveragesSequence", "MR Averages Sequence", &[SQ], VM_1),
    row(0x0018_9125, "MRFOVGeometrySequence", "MR FOV/Geometry Sequence", &[SQ], VM_1),
    row(0x0018_9126, "VolumeLocalizationSequence", "Volume Localization Sequence", &[SQ], VM_1),
    row(0x0018_9127, "SpectroscopyAcquisitionDataColumns", "Spectroscopy Acquisition Data Columns", &[UL], VM_1),
    row(0x0018_9147, "DiffusionAnisotropyType", "Diffusion Anisotropy Type", &[CS], VM_1),
    row(0x0018_9151, "FrameReferenceDateTime", "Frame Reference DateTime", &[DT], VM_1),
    row(0x0018_9152, "MRMetaboliteMapSequence", "MR Metabolite Map Sequence", &[SQ], VM_1),
    row(0x0018_9155, "ParallelReductionFactorOutOfPlane", "Parallel Reduction Factor out-of-plane", &[FD], VM_1),
    row(0x0018_9159, "SpectroscopyAcquisitionOutOfPlanePhaseSteps", "Spectroscopy Acquisition Out-of-plane Phase Steps", &[UL], VM_1),
    row(0x0018_9166, "BulkMotionStatus", "Bulk Motion Status", &[CS], VM_1).retired(),
    row(0x0018_9168, "ParallelReductionFactorSecondInPlane", "Parallel Reduction Factor Second In-plane", &[FD], VM_1),
    row(0x0018_9169, "CardiacBeatRejectionTechnique", "Cardiac Beat Rejection Technique", &[CS], VM_1),
    row(0x0018_9170, "RespiratoryMotionCompensationTechnique", "Respiratory Motion Compensation Technique", &[CS], VM_1),
    row(0x0018_9171, "RespiratorySignalSource", "Respiratory Signal Source", &[CS], VM_1),
    row(0x0018_9172, "BulkMotionCompensationTechnique", "Bulk Motion Compensation Technique", &[CS], VM_1),
    row(0x0018_9173, "BulkMotionSignalSource", "Bulk Motion Signal Source", &[CS], VM_1),
    row(0x0018_9174, "ApplicableSafetyStandardAgency", "Applicable Safety Standard Agency", &[CS], VM_1),
    row(0x0018_9175, "ApplicableSafetyStandardDescription", "Applicable Safety Standard Description", &[LO], VM_1),
    row(0x0018_9176, "OperatingModeSequence", "Operating Mode Sequence", &[SQ], VM_1),
    row(0x0018_9177, "OperatingModeType", "Operating Mode Type", &[CS], VM_1),
    row(0x0018_9178, "OperatingMode", "Operating Mode", &[CS], VM_1),
    row(0x0018_9179, "SpecificAbsorptionRateDefinition", "Specific Absorption Rate Definition", &[CS], VM_1),
    row(0x0018_9180, "GradientOutputType", "Gradient Output Type", &[CS], VM_1),
    row(0x0018_9181, "SpecificAbsorptionRateValue", "Specific Absorption Rate Value", &[FD], VM_1),
    row(0x0018_9182, "GradientOutput", "Gradient Output", &[FD], VM_1),
    row(0x0018_9183, "FlowCompensationDirection", "Flow Compensation Direction", &[CS], VM_1),
    row(0x0018_9184, "TaggingDelay", "Tagging Delay", &[FD], VM_1),
    row(0x0018_9185, "RespiratoryMotionCompensationTechniqueDescription", "Respiratory Motion Compensation Technique Description", &[ST], VM_1),
    row(0x0018_9186, "RespiratorySignalSourceID", "Respiratory Signal Source ID", &[SH], VM_1),
    row(0x0018_9195, "ChemicalShiftMinimumIntegrationLimitInHz", "Chemical Shift Minimum Integration Limit in Hz", &[FD], VM_1).retired(),
    row(0x0018_9196, "ChemicalShiftMaximumIntegrationLimitInHz", "Chemical Shift Maximum Integration Limit in Hz", &[FD], VM_1).retired(),
    row(0x0018_9197, "MRVelocityEncodingSequence", "MR Velocity Encoding Sequence", &[SQ], VM_1),
    row(0x0018_9198, "FirstOrderPhaseCorrection", "First Order Phase Correction", &[CS], VM_1),
    row(0x0018_9199, "WaterReferencedPhaseCorrection", "Water Referenced Phase Correction", &[CS], VM_1),
    row(0x0018_9200, "MRSpectroscopyAcquisitionType", "MR Spectroscopy Acquisition Type", &[CS], VM_1),
    row(0x0018_9214, "RespiratoryCyclePosition", "Respiratory Cycle Position", &[CS], VM_1),
    row(0x0018_9217, "VelocityEncodingMaximumValue", "Velocity Encoding Maximum Value", &[FD], VM_1),
    row(0x0018_9218, "TagSpacingSecondDimension", "Tag Spacing Second Dimension", &[FD], VM_1),
    row(0x0018_9219, "TagAngleSecondAxis", "Tag Angle Second Axis", &[SS], VM_1),
    row(0x0018_9220, "FrameAcquisitionDuration", "Frame Acquisition Duration", &[FD], VM_1),
    row(0x0018_9226, "MRImageFrameTypeSequence", "MR Image Frame Type Sequence", &[SQ], VM_1),
    row(0x0018_9227, "MRSpectroscopyFrameTypeSequence", "MR Spectroscopy Frame Type Sequence", &[SQ], VM_1),
    row(0x0018_9231, "MRAcquisitionPhaseEncodingStepsInPlane", "MR Acquisition Phase Encoding Steps in-plane", &[US], VM_1),
    row(0x0018_9232, "MRAcquisitionPhaseEncodingStepsOutOfPlane", "MR Acquisition Phase Encoding Steps out-of-plane", &[US], VM_1),
    row(0x0018_9234, "SpectroscopyAcquisitionPhaseColumns", "Spectroscopy Acquisition Phase Columns", &[UL], VM_1),
    row(0x0018_9236, "CardiacCyclePosition", "Cardiac Cycle Position", &[CS], VM_1),
    row(0x0018_9239, "SpecificAbsorptionRateSequence", "Specific Absorption Rate Sequence", &[SQ], VM_1),
    row(0x0018_9240, "RFEchoTrainLength", "RF Echo Train Length", &[US], VM_1),
    row(0x0018_9241, "GradientEchoTrainLength", "Gradient Echo Train Length", &[US], VM_1),
    row(0x0018_9250, "ArterialSpinLabelingContrast", "Arterial Spin Labeling Contrast", &[CS], VM_1),
    row(0x0018_9251, "MRArterialSpinLabelingSequence", "MR Arterial Spin Labeling Sequence", &[SQ], VM_1),
    row(0x0018_9252, "ASLTechniqueDescription", "ASL Technique Description", &[LO], VM_1),
    row(0x0018_9253, "ASLSlabNumber", "ASL Slab Number", &[US], VM_1),
    row(0x0018_9254, "ASLSlabThickness", "ASL Slab Thickness", &[FD], VM_1),
    row(0x0018_9255, "ASLSlabOrientation", "ASL Slab Orientation", &[FD], VM_3),
    row(0x0018_9256, "ASLMidSlabPosition", "ASL Mid Slab Position", &[FD], VM_3),
    row(0x0018_9257, "ASLContext", "ASL Context", &[CS], VM_1),
    row(0x0018_9258, "ASLPulseTrainDuration", "ASL Pulse Train Duration", &[UL], VM_1),
    row(0x0018_9259, "ASLCrusherFlag", "ASL Crusher Flag", &[CS], VM_1),
    row(0x0018_925A, "ASLCrusherFlowLimit", "ASL Crusher Flow Limit", &[FD], VM_1),
    row(0x0018_925B, "ASLCrusherDescription", "ASL Crusher Description", &[LO], VM_1),
    row(0x0018_925C, "ASLBolusCutoffFlag", "ASL Bolus Cut-off Flag", &[CS], VM_1),
    row(0x0018_925D, "ASLBolusCutoffTimingSequence", "ASL Bolus Cut-off Timing Sequence", &[SQ], VM_1),
    row(0x0018_925E, "ASLBolusCutoffTechnique", "ASL Bolus Cut-off Technique", &[LO], VM_1),
    row(0x0018_925F, "ASLBolusCutoffDelayTime", "ASL Bolus Cut-off Delay Time", &[UL], VM_1),
    row(0x0018_9260, "ASLSlabSequence", "ASL Slab Sequence", &[SQ], VM_1),
    row(0x0018_9295, "ChemicalShiftMinimumIntegrationLimitInppm", "Chemical Shift Minimum Integration Limit in ppm", &[FD], VM_1),
    row(0x0018_9296, "ChemicalShiftMaximumIntegrationLimitInppm", "Chemical Shift Maximum Integration Limit in ppm", &[FD], VM_1),
    row(0x0018_9297, "WaterReferenceAcquisition", "Water Reference Acquisition", &[CS], VM_1),
    row(0x0018_9298, "EchoPeakPosition", "Echo Peak Position", &[IS], VM_1),
    row(0x0018_9301, "CTAcquisitionTypeSequence", "CT Acquisition Type Sequence", &[SQ], VM_1),
    row(0x0018_9302, "AcquisitionType", "Acquisition Type", &[CS], VM_1),
    row(0x0018_9303, "TubeAngle", "Tube Angle", &[FD], VM_1),
    row(0x0018_9304, "CTAcquisitionDetailsSequence", "CT Acquisition Details Sequence", &[SQ], VM_1),
    row(0x0018_9305, "RevolutionTime", "Revolution Time", &[FD], VM_1),
    row(0x0018_9306, "SingleCollimationWidth", "Single Collimation Width", &[FD], VM_1),
    row(0x0018_9307, "TotalCollimationWidth", "Total Collimation Width", &[FD], VM_1),
    row(0x0018_9308, "CTTableDynamicsSequence", "CT Table Dynamics Sequence", &[SQ], VM_1),
    row(0x0018_9309, "TableSpeed", "Table Speed", &[FD], VM_1),
    row(0x0018_9310, "TableFeedPerRotation", "Table Feed per Rotation", &[FD], VM_1),
    row(0x0018_9311, "SpiralPitchFactor", "Spiral Pitch Factor", &[FD], VM_1),
    row(0x0018_9312, "CTGeometrySequence", "CT Geometry Sequence", &[SQ], VM_1),
    row(0x0018_9313, "DataCollectionCenterPatient", "Data Collection Center (Patient)", &[FD], VM_3),
    row(0x0018_9314, "CTReconstructionSequence", "CT Reconstruction Sequence", &[SQ], VM_1),
    row(0x0018_9315, "ReconstructionAlgorithm", "Reconstruction Algorithm", &[CS], VM_1),
    row(0x0018_9316, "ConvolutionKernelGroup", "Convolution Kernel Group", &[CS], VM_1),
    row(0x0018_9317, "ReconstructionFieldOfView", "Reconstruction Field of View", &[FD], VM_2),
    row(0x0018_9318, "ReconstructionTargetCenterPatient", "Reconstruction Target Center (Patient)", &[FD], VM_3),
    row(0x0018_9319, "ReconstructionAngle", "Reconstruction Angle", &[FD], VM_1),
    row(0x0018_9320, "ImageFilter", "Image Filter", &[SH], VM_1),
    row(0x0018_9321, "CTExposureSequence", "CT Exposure Sequence", &[SQ], VM_1),
    row(0x0018_9322, "ReconstructionPixelSpacing", "Reconstruction Pixel Spacing", &[FD], VM_2),
    row(0x0018_9323, "ExposureModulationType", "Exposure Modulation Type", &[CS], VM_1_N),
    row(0x0018_9324, "EstimatedDoseSaving", "Estimated Dose Saving", &[FD], VM_1).retired(),
    row(0x0018_9325, "CTXRayDetailsSequence", "CT X-Ray Details Sequence", &[SQ], VM_1),
    row(0x0018_9326, "CTPositionSequence", "CT Position Sequence", &[SQ], VM_1),
    row(0x0018_9327, "TablePosition", "Table Position", &[FD], VM_1),
    row(0x0018_9328, "ExposureTimeInms", "Exposure Time in ms", &[FD], VM_1),
    row(0x0018_9329, "CTImageFrameTypeSequence", "CT Image Frame Type Sequence", &[SQ], VM_1),
    row(0x0018_9330, "XRayTubeCurrentInmA", "X-Ray Tube Current in mA", &[FD], VM_1),
    row(0x0018_9332, "ExposureInmAs", "Exposure in mAs", &[FD], VM_1),
    row(0x0018_9333, "ConstantVolumeFlag", "Constant Volume Flag", &[CS], VM_1),
    row(0x0018_9334, "FluoroscopyFlag", "Fluoroscopy Flag", &[CS], VM_1),
    row(0x0018_9335, "DistanceSourceToDataCollectionCenter", "Distance Source to Data Collection Center", &[FD], VM_1),
    row(0x0018_9337, "ContrastBolusAgentNumber", "Contrast/Bolus Agent Number", &[US], VM_1),
    row(0x0018_9338, "ContrastBolusIngredientCodeSequence", "Contrast/Bolus Ingredient Code Sequence", &[SQ], VM_1),
    row(0x0018_9340, "ContrastAdministrationProfileSequence", "Contrast Administration Profile Sequence", &[SQ], VM_1),
    row(0x0018_9341, "ContrastBolusUsageSequence", "Contrast/Bolus Usage Sequence", &[SQ], VM_1),
    row(0x0018_9342, "ContrastBolusAgentAdministered", "Contrast/Bolus Agent Administered", &[CS], VM_1),
    row(0x0018_9343, "ContrastBolusAgentDetected", "Contrast/Bolus Agent Detected", &[CS], VM_1),
    row(0x0018_9344, "ContrastBolusAgentPhase", "Contrast/Bolus Agent Phase", &[CS], VM_1),
    row(0x0018_9345, "CTDIvol", "CTDIvol", &[FD], VM_1),
    row(0x0018_9346, "CTDIPhantomTypeCodeSequence", "CTDI Phantom Type Code Sequence", &[SQ], VM_1),
    row(0x0018_9351, "CalciumScoringMassFactorPatient", "Calcium Scoring Mass Factor Patient", &[FL], VM_1),
    row(0x0018_9352, "CalciumScoringMassFactorDevice", "Calcium Scoring Mass Factor Device", &[FL], VM_3),
    row(0x0018_9353, "EnergyWeightingFactor", "Energy Weighting Factor", &[FL], VM_1),
    row(0x0018_9360, "CTAdditionalXRaySourceSequence", "CT Additional X-Ray Source Sequence", &[SQ], VM_1),
    row(0x0018_9361, "MultienergyCTAcquisition", "Multi-energy CT Acquisition", &[CS], VM_1),
    row(0x0018_9362, "MultienergyCTAcquisitionSequence", "Multi-energy CT Acquisition Sequence", &[SQ], VM_1),
    row(0x0018_9363, "MultienergyCTProcessingSequence", "Multi-energy CT Processing Sequence", &[SQ], VM_1),
    row(0x0018_9364, "MultienergyCTCharacteristicsSequence", "Multi-energy CT Characteristics Sequence", &[SQ], VM_1),
    row(0x0018_9365, "MultienergyCTXRaySourceSequence", "Multi-energy CT X-Ray Source Sequence", &[SQ], VM_1),
    row(0x0018_9366, "XRaySourceIndex", "X-Ray Source Index", &[US], VM_1),
    row(0x0018_9367, "XRaySourceID", "X-Ray Source ID", &[UC], VM_1),
    row(0x0018_9368, "MultienergySourceTechnique", "Multi-energy Source Technique", &[CS], VM_1),
    row(0x0018_9369, "SourceStartDateTime", "Source Start DateTime", &[DT], VM_1),
    row(0x0018_936A, "SourceEndDateTime", "Source End DateTime", &[DT], VM_1),
    row(0x0018_936B, "SwitchingPhaseNumber", "Switching Phase Number", &[US], VM_1),
    row(0x0018_936C, "SwitchingPhaseNominalDuration", "Switching Phase Nominal Duration", &[DS], VM_1),
    row(0x0018_936D, "SwitchingPhaseTransitionDuration", "Switching Phase Transition Duration", &[DS], VM_1),
    row(0x0018_936E, "EffectiveBinEnergy", "Effective Bin Energy", &[DS], VM_1),
    row(0x0018_936F, "MultienergyCTXRayDetectorSequence", "Multi-energy CT X-Ray Detector Sequence", &[SQ], VM_1),
    row(0x0018_9370, "XRayDetectorIndex", "X-Ray Detector Index", &[US], VM_1),
    row(0x0018_9371, "XRayDetectorID", "X-Ray Detector ID", &[UC], VM_1),
    row(0x0018_9372, "MultienergyDetectorType", "Multi-energy Detector Type", &[CS], VM_1),
    row(0x0018_9373, "XRayDetectorLabel", "X-Ray Detector Label", &[ST], VM_1),
    row(0x0018_9374, "NominalMaxEnergy", "Nominal Max Energy", &[DS], VM_1),
    row(0x0018_9375, "NominalMinEnergy", "Nominal Min Energy", &[DS], VM_1),
    row(0x0018_9376, "ReferencedXRayDetectorIndex", "Referenced X-Ray Detector Index", &[US], VM_1_N),
    row(0x0018_9377, "ReferencedXRaySourceIndex", "Referenced X-Ray Source Index", &[US], VM_1_N),
    row(0x0018_9378, "ReferencedPathIndex", "Referenced Path Index", &[US], VM_1_N),
    row(0x0018_9379, "MultienergyCTPathSequence", "Multi-energy CT Path Sequence", &[SQ], VM_1),
    row(0x0018_937A, "MultienergyCTPathIndex", "Multi-energy CT Path Index", &[US], VM_1),
    row(0x0018_937B, "MultienergyAcquisitionDescription", "Multi-energy Acquisition Description", &[UT], VM_1),
    row(0x0018_937C, "MonoenergeticEnergyEquivalent", "Monoenergetic Energy Equivalent", &[FD], VM_1),
    row(0x0018_937D, "MaterialCodeSequence", "Material Code Sequence", &[SQ], VM_1),
    row(0x0018_937E, "DecompositionMethod", "Decomposition Method", &[CS], VM_1),
    row(0x0018_937F, "DecompositionDescription", "Decomposition Description", &[UT], VM_1),
    row(0x0018_9380, "DecompositionAlgorithmIdentificationSequence", "Decomposition Algorithm Identification Sequence", &[SQ], VM_1),
    row(0x0018_9381, "DecompositionMaterialSequence", "Decomposition Material Sequence", &[SQ], VM_1),
    row(0x0018_9382, "MaterialAttenuationSequence", "Material Attenuation Sequence", &[SQ], VM_1),
    row(0x0018_9383, "PhotonEnergy", "Photon Energy", &[DS], VM_1),
    row(0x0018_9384, "XRayMassAttenuationCoefficient", "X-Ray Mass Attenuation Coefficient", &[DS], VM_1),
    row(0x0018_9390, "MetalArtifactReductionSequence", "Metal Artifact Reduction Sequence", &[SQ], VM_1),
    row(0x0018_9391, "MetalArtifactReductionApplied", "Metal Artifact Reduction Applied", &[CS], VM_1),
    row(0x0018_9392, "MetalArtifactReductionAlgorithmIdentificationSequence", "Metal Artifact Reduction Algorithm Identification Sequence", &[SQ], VM_1),
    row(0x0018_9401, "ProjectionPixelCalibrationSequence", "Projection Pixel Calibration Sequence", &[SQ], VM_1),
    row(0x0018_9402, "DistanceSourceToIsocenter", "Distance Source to Isocenter", &[FL], VM_1),
    row(0x0018_9403, "DistanceObjectToTableTop", "Distance Object to Table Top", &[FL], VM_1),
    row(0x0018_9404, "ObjectPixelSpacingInCenterOfBeam", "Object Pixel Spacing in Center of Beam", &[FL], VM_2),
    row(0x0018_9405, "PositionerPositionSequence", "Positioner Position Sequence", &[SQ], VM_1),
    row(0x0018_9406, "TablePositionSequence", "Table Position Sequence", &[SQ], VM_1),
    row(0x0018_9407, "CollimatorShapeSequence", "Collimator Shape Sequence", &[SQ], VM_1),
    row(0x0018_9410, "PlanesInAcquisition", "Planes in Acquisition", &[CS], VM_1),
    row(0x0018_9412, "XAXRFFrameCharacteristicsSequence", "XA/XRF Frame Characteristics Sequence", &[SQ], VM_1),
    row(0x0018_9417, "FrameAcquisitionSequence", "Frame Acquisition Sequence", &[SQ], VM_1),
    row(0x0018_9420, "XRayReceptorType", "X-Ray Receptor Type", &[CS], VM_1),
    row(0x0018_9423, "AcquisitionProtocolName", "Acquisition Protocol Name", &[LO], VM_1),
    row(0x0018_9424, "AcquisitionProtocolDescription", "Acquisition Protocol Description", &[LT], VM_1),
    row(0x0018_9425, "ContrastBolusIngredientOpaque", "Contrast/Bolus Ingredient Opaque", &[CS], VM_1),
    row(0x0018_9426, "DistanceReceptorPlaneToDetectorHousing", "Distance Receptor Plane to Detector Housing", &[FL], VM_1),
    row(0x0018_9427, "IntensifierActiveShape", "Intensifier Active Shape", &[CS], VM_1),
    row(0x0018_9428, "IntensifierActiveDimensions", "Intensifier Active Dimension(s)", &[FL], VM_1_2),
    row(0x0018_9429, "PhysicalDetectorSize", "Physical Detector Size", &[FL], VM_2),
    row(0x0018_9430, "PositionOfIsocenterProjection", "Position of Isocenter Projection", &[FL], VM_2),
    row(0x0018_9432, "FieldOfViewSequence", "Field of View Sequence", &[SQ], VM_1),
    row(0x0018_9433, "FieldOfViewDescription", "Field of View Description", &[LO], VM_1),
    row(0x0018_9434, "ExposureControlSensingRegionsSequence", "Exposure Control Sensing Regions Sequence", &[SQ], VM_1),
    row(0x0018_9435, "ExposureControlSensingRegionShape", "Exposure Control Sensing Region Shape", &[CS], VM_1),
    row(0x0018_9436, "ExposureControlSensingRegionLeftVerticalEdge", "Exposure Control Sensing Region Left Vertical Edge", &[SS], VM_1),
    row(0x0018_9437, "ExposureControlSensingRegionRightVerticalEdge", "Exposure Control Sensing Region Right Vertical Edge", &[SS], VM_1),
    row(0x0018_9438, "ExposureControlSensingRegionUpperHorizontalEdge", "Exposure Control Sensing Region Upper Horizontal Edge", &[SS], VM_1),
    row(0x0018_9439, "ExposureControlSensingRegionLowerHorizontalEdge", "Exposure Control Sensing Region Lower Horizontal Edge", &[SS], VM_1),
    row(0x0018_9440, "CenterOfCircularExposureControlSensingRegion", "Center of Circular Exposure Control Sensing Region", &[SS], VM_2),
    row(0x0018_9441, "RadiusOfCircularExposureControlSensingRegion", "Radius of Circular Exposure Control Sensing Region", &[US], VM_1),
    row(0x0018_9442, "VerticesOfThePolygonalExposureControlSensingRegion", "Vertices of the Polygonal Exposure Control Sensing Region", &[SS], VM_2_N),
    row(0x0018_9445, "", "", &[], VM_0_N).retired(),
    row(0x0018_9447, "ColumnAngulationPatient", "Column Angulation (Patient)", &[FL], VM_1),
    row(0x0018_9449, "BeamAngle", "Beam Angle", &[FL], VM_1),
    row(0x0018_9451, "FrameDetectorParametersSequence", "Frame Detector Parameters Sequence", &[SQ], VM_1),
    row(0x0018_9452, "CalculatedAnatomyThickness", "Calculated Anatomy Thickness", &[FL], VM_1),
    row(0x0018_9455, "CalibrationSequence", "Calibration Sequence", &[SQ], VM_1),
    row(0x0018_9456, "ObjectThicknessSequence", "Object Thickness Sequence", &[SQ], VM_1),
    row(0x0018_9457, "PlaneIdentification", "Plane Identification", &[CS], VM_1),
    row(0x0018_9461, "FieldOfViewDimensionsInFloat", "Field of View Dimension(s) in Float", &[FL], VM_1_2),
    row(0x0018_9462, "IsocenterReferenceSystemSequence", "Isocenter Reference System Sequence", &[SQ], VM_1),
    row(0x0018_9463, "PositionerIsocenterPrimaryAngle", "Positioner Isocenter Primary Angle", &[FL], VM_1),
    row(0x0018_9464, "PositionerIsocenterSecondaryAngle", "Positioner Isocenter Secondary Angle", &[FL], VM_1),
    row(0x0018_9465, "PositionerIsocenterDetectorRotationAngle", "Positioner Isocenter Detector Rotation Angle", &[FL], VM_1),
    row(0x0018_9466, "TableXPositionToIsocenter", "Table X Position to Isocenter", &[FL], VM_1),
    row(0x0018_9467, "TableYPositionToIsocenter", "Table Y Position to Isocenter", &[FL], VM_1),
    row(0x0018_9468, "TableZPositionToIsocenter", "Table Z Position to Isocenter", &[FL], VM_1),
    row(0x0018_9469, "TableHorizontalRotationAngle", "Table Horizontal Rotation Angle", &[FL], VM_1),
    row(0x0018_9470, "TableHeadTiltAngle", "Table Head Tilt Angle", &[FL], VM_1),
    row(0x0018_9471, "TableCradleTiltAngle", "Table Cradle Tilt Angle", &[FL], VM_1),
    row(0x0018_9472, "FrameDisplayShutterSequence", "Frame Display Shutter Sequence", &[SQ], VM_1),
    row(0x0018_9473, "AcquiredImageAreaDoseProduct", "Acquired Image Area Dose Product", &[FL], VM_1),
    row(0x0018_9474, "CArmPositionerTabletopRelationship", "C-arm Positioner Tabletop Relationship", &[CS], VM_1),
    row(0x0018_9476, "XRayGeometrySequence", "X-Ray Geometry Sequence", &[SQ], VM_1),
    row(0x0018_9477, "IrradiationEventIdentificationSequence", "Irradiation Event Identification Sequence", &[SQ], VM_1),
    row(0x0018_9504, "XRay3DFrameTypeSequence", "X-Ray 3D Frame Type Sequence", &[SQ], VM_1),
    row(0x0018_9506, "ContributingSourcesSequence", "Contributing Sources Sequence", &[SQ], VM_1),
    row(0x0018_9507, "XRay3DAcquisitionSequence", "X-Ray 3D Acquisition Sequence", &[SQ], VM_1),
    row(0x0018_9508, "PrimaryPositionerScanArc", "Primary Positioner Scan Arc", &[FL], VM_1),
    row(0x0018_9509, "SecondaryPositionerScanArc", "Secondary Positioner Scan Arc", &[FL], VM_1),
    row(0x0018_9510, "PrimaryPositionerScanStartAngle", "Primary Positioner Scan Start Angle", &[FL], VM_1),
    row(0x0018_9511, "SecondaryPositionerScanStartAngle", "Secondary Positioner Scan Start Angle", &[FL], VM_1),
    row(0x0018_9514, "PrimaryPositionerIncrement", "Primary Positioner Increment", &[FL], VM_1),
    row(0x0018_9515, "SecondaryPositionerIncrement", "Secondary Positioner Increment", &[FL], VM_1),
    row(0x0018_9516, "StartAcquisitionDateTime", "Start Acquisition DateTime", &[DT], VM_1),
    row(0x0018_9517, "EndAcquisitionDateTime", "End Acquisition DateTime", &[DT], VM_1),
    row(0x0018_9518, "PrimaryPositionerIncrementSign", "Primary Positioner Increment Sign", &[SS], VM_1),
    row(0x0018_9519, "SecondaryPositionerIncrementSign", "Secondary Positioner Increment Sign", &[SS], VM_1),
    row(0x0018_9524, "ApplicationName", "Application Name", &[LO], VM_1),
    row(0x0018_9525, "ApplicationVersion", "Application Version", &[LO], VM_1),
    row(0x0018_9526, "ApplicationManufacturer", "Application Manufacturer", &[LO], VM_1),
    row(0x0018_9527, "AlgorithmType", "Algorithm Type", &[CS], VM_1),
    row(0x0018_9528, "AlgorithmDescription", "Algorithm Description", &[LO], VM_1),
    row(0x0018_9530, "XRay3DReconstructionSequence", "X-Ray 3D Reconstruction Sequence", &[SQ], VM_1),
    row(0x0018_9531, "ReconstructionDescription", "Reconstruction Description", &[LO], VM_1),
    row(0x0018_9538, "PerProjectionAcquisitionSequence", "Per Projection Acquisition Sequence", &[SQ], VM_1),
    row(0x0018_9541, "DetectorPositionSequence", "Detector Position Sequence", &[SQ], VM_1),
    row(0x0018_9542, "XRayAcquisitionDoseSequence", "X-Ray Acquisition Dose Sequence", &[SQ], VM_1),
    row(0x0018_9543, "XRaySourceIsocenterPrimaryAngle", "X-Ray Source Isocenter Primary Angle", &[FD], VM_1),
    row(0x0018_9544, "XRaySourceIsocenterSecondaryAngle", "X-Ray Source Isocenter Secondary Angle", &[FD], VM_1),
    row(0x0018_9545, "BreastSupportIsocenterPrimaryAngle", "Breast Support Isocenter Primary Angle", &[FD], VM_1),
    row(0x0018_9546, "BreastSupportIsocenterSecondaryAngle", "Breast Support Isocenter Secondary Angle", &[FD], VM_1),
    row(0x0018_9547, "BreastSupportXPositionToIsocenter", "Breast Support X Position to Isocenter", &[FD], VM_1),
    row(0x0018_9548, "BreastSupportYPositionToIsocenter", "Breast Support Y Position to Isocenter", &[FD], VM_1),
    row(0x0018_9549, "BreastSupportZPositionToIsocenter", "Breast Support Z Position to Isocenter", &[FD], VM_1),
    row(0x0018_9550, "DetectorIsocenterPrimaryAngle", "Detector Isocenter Primary Angle", &[FD], VM_1),
    row(0x0018_9551, "DetectorIsocenterSecondaryAngle", "Detector Isocenter Secondary Angle", &[FD], VM_1),
    row(0x0018_9552, "DetectorXPositionToIsocenter", "Detector X Position to Isocenter", &[FD], VM_1),
    row(0x0018_9553, "DetectorYPositionToIsocenter", "Detector Y Position to Isocenter", &[FD], VM_1),
    row(0x0018_9554, "DetectorZPositionToIsocenter", "Detector Z Position to Isocenter", &[FD], VM_1),
    row(0x0018_9555, "XRayGridSequence", "X-Ray Grid Sequence", &[SQ], VM_1),
    row(0x0018_9556, "XRayFilterSequence", "X-Ray Filter Sequence", &[SQ], VM_1),
    row(0x0018_9557, "DetectorActiveAreaTLHCPosition", "Detector Active Area TLHC Position", &[FD], VM_3),
    row(0x0018_9558, "DetectorActiveAreaOrientation", "Detector Active Area Orientation", &[FD], VM_6),
    row(0x0018_9559, "PositionerPrimaryAngleDirection", "Positioner Primary Angle Direction", &[CS], VM_1),
    row(0x0018_9601, "DiffusionBMatrixSequence", "Diffusion b-matrix Sequence", &[SQ], VM_1),
    row(0x0018_9602, "DiffusionBValueXX", "Diffusion b-value XX", &[FD], VM_1),
    row(0x0018_9603, "DiffusionBValueXY", "Diffusion b-value XY", &[FD], VM_1),
    row(0x0018_9604, "DiffusionBValueXZ", "Diffusion b-value XZ", &[FD], VM_1),
    row(0x0018_9605, "DiffusionBValueYY", "Diffusion b-value YY", &[FD], VM_1),
    row(0x0018_9606, "DiffusionBValueYZ", "Diffusion b-value YZ", &[FD], VM_1),
    row(0x0018_9607, "DiffusionBValueZZ", "Diffusion b-value ZZ", &[FD], VM_1),
    row(0x0018_9621, "FunctionalMRSequence", "Functional MR Sequence", &[SQ], VM_1),
    row(0x0018_9622, "FunctionalSettlingPhaseFramesPresent", "Functional Settling Phase Frames Present", &[CS], VM_1),
    row(0x0018_9623, "FunctionalSyncPulse", "Functional Sync Pulse", &[DT], VM_1),
    row(0x0018_9624, "SettlingPhaseFrame", "Settling Phase Frame", &[CS], VM_1),
    row(0x0018_9701, "DecayCorrectionDateTime", "Decay Correction DateTime", &[DT], VM_1),
    row(0x0018_9715, "StartDensityThreshold", "Start Density Threshold", &[FD], VM_1),
    row(0x0018_9716, "StartRelativeDensityDifferenceThreshold", "Start Relative Density Difference Threshold", &[FD], VM_1),
    row(0x0018_9717, "StartCardiacTriggerCountThreshold", "Start Cardiac Trigger Count Threshold", &[FD], VM_1),
    row(0x0018_9718, "StartRespiratoryTriggerCountThreshold", "Start Respiratory Trigger Count Threshold", &[FD], VM_1),
    row(0x0018_9719, "TerminationCountsThreshold", "Termination Counts Threshold", &[FD], VM_1),
    row(0x0018_9720, "TerminationDensityThreshold", "Termination Density Threshold", &[FD], VM_1),
    row(0x0018_9721, "TerminationRelativeDensityThreshold", "Termination Relative Density Threshold", &[FD], VM_1),
    row(0x0018_9722, "TerminationTimeThreshold", "Termination Time Threshold", &[FD], VM_1),
    row(0x0018_9723, "TerminationCardiacTriggerCountThreshold", "Termination Cardiac Trigger Count Threshold", &[FD], VM_1),
    row(0x0018_9724, "TerminationRespiratoryTriggerCountThreshold", "Termination Respiratory Trigger Count Threshold", &[FD], VM_1),
    row(0x0018_9725, "DetectorGeometry", "Detector Geometry", &[CS], VM_1),
    row(0x0018_9726, "TransverseDetectorSeparation", "Transverse Detector Separation", &[FD], VM_1),
    row(0x0018_9727, "AxialDetectorDimension", "Axial Detector Dimension", &[FD], VM_1),
    row(0x0018_9729, "RadiopharmaceuticalAgentNumber", "Radiopharmaceutical Agent Number", &[US], VM_1),
    row(0x0018_9732, "PETFrameAcquisitionSequence", "PET Frame Acquisition Sequence", &[SQ], VM_1),
    row(0x0018_9733, "PETDetectorMotionDetailsSequence", "PET Detector Motion Details Sequence", &[SQ], VM_1),
    row(0x0018_9734, "PETTableDynamicsSequence", "PET Table Dynamics Sequence", &[SQ], VM_1),
    row(0x0018_9735, "PETPositionSequence", "PET Position Sequence", &[SQ], VM_1),
    row(0x0018_9736, "PETFrameCorrectionFactorsSequence", "PET Frame Correction Factors Sequence", &[SQ], VM_1),
    row(0x0018_9737, "RadiopharmaceuticalUsageSequence", "Radiopharmaceutical Usage Sequence", &[SQ], VM_1),
    row(0x0018_9738, "AttenuationCorrectionSource", "Attenuation Correction Source", &[CS], VM_1),
    row(0x0018_9739, "NumberOfIterations", "Number of Iterations", &[US], VM_1),
    row(0x0018_9740, "NumberOfSubsets", "Number of Subsets", &[US], VM_1),
    row(0x0018_9749, "PETReconstructionSequence", "PET Reconstruction Sequence", &[SQ], VM_1),
    row(0x0018_9751, "PETFrameTypeSequence", "PET Frame Type Sequence", &[SQ], VM_1),
    row(0x0018_9755, "TimeOfFlightInformationUsed", "Time of Flight Information Used", &[CS], VM_1),
    row(0x0018_9756, "ReconstructionType", "Reconstruction Type", &[CS], VM_1),
    row(0x0018_9758, "DecayCorrected", "Decay Corrected", &[CS], VM_1),
    row(0x0018_9759, "AttenuationCorrected", "Attenuation Corrected", &[CS], VM_1),
    row(0x0018_9760, "ScatterCorrected", "Scatter Corrected", &[CS], VM_1),
    row(0x0018_9761, "DeadTimeCorrected", "Dead Time Corrected", &[CS], VM_1),
    row(0x0018_9762, "GantryMotionCorrected", "Gantry Motion Corrected", &[CS], VM_1),
    row(0x0018_9763, "PatientMotionCorrected", "Patient Motion Corrected", &[CS], VM_1),
    row(0x0018_9764, "CountLossNormalizationCorrected", "Count Loss Normalization Corrected", &[CS], VM_1),
    row(0x0018_9765, "RandomsCorrected", "Randoms Corrected", &[CS], VM_1),
    row(0x0018_9766, "NonUniformRadialSamplingCorrected", "Non-uniform Radial Sampling Corrected", &[CS], VM_1),
    row(0x0018_9767, "SensitivityCalibrated", "Sensitivity Calibrated", &[CS], VM_1),
    row(0x0018_9768, "DetectorNormalizationCorrection", "Detector Normalization Correction", &[CS], VM_1),
    row(0x0018_9769, "IterativeReconstructionMethod", "Iterative Reconstruction Method", &[CS], VM_1),
    row(0x0018_9770, "AttenuationCorrectionTemporalRelationship", "Attenuation Correction Temporal Relationship", &[CS], VM_1),
    row(0x0018_9771, "PatientPhysiologicalStateSequence", "Patient Physiological State Sequence", &[SQ], VM_1),
    row(0x0018_9772, "PatientPhysiologicalStateCodeSequence", "Patient Physiological State Code Sequence", &[SQ], VM_1),
    row(0x0018_9801, "DepthsOfFocus", "Depth(s) of Focus", &[FD], VM_1_N),
    row(0x0018_9803, "ExcludedIntervalsSequence", "Excluded Intervals Sequence", &[SQ], VM_1),
    row(0x0018_9804, "ExclusionStartDateTime", "Exclusion Start DateTime", &[DT], VM_1),
    row(0x0018_9805, "ExclusionDuration", "Exclusion Duration", &[FD], VM_1),
    row(0x0018_9806, "USImageDescriptionSequence", "US Image Description Sequence", &[SQ], VM_1),
    row(0x0018_9807, "ImageDataTypeSequence", "Image Data Type Sequence", &[SQ], VM_1),
    row(0x0018_9808, "DataType", "Data Type", &[CS], VM_1),
    row(0x0018_9809, "TransducerScanPatternCodeSequence", "Transducer Scan Pattern Code Sequence", &[SQ], VM_1),
    row(0x0018_980B, "AliasedDataType", "Aliased Data Type", &[CS], VM_1),
    row(0x0018_980C, "PositionMeasuringDeviceUsed", "Position Measuring Device Used", &[CS], VM_1),
    row(0x0018_980D, "TransducerGeometryCodeSequence", "Transducer Geometry Code Sequence", &[SQ], VM_1),
    row(0x0018_980E, "TransducerBeamSteeringCodeSequence", "Transducer Beam Steering Code Sequence", &[SQ], VM_1),
    row(0x0018_980F, "TransducerApplicationCodeSequence", "Transducer Application Code Sequence", &[SQ], VM_1),
    row(0x0018_9810, "ZeroVelocityPixelValue", "Zero Velocity Pixel Value", &[US, SS], VM_1),
    row(0x0018_9821, "PhotoacousticExcitationCharacteristicsSequence", "Photoacoustic Excitation Characteristics Sequence", &[SQ], VM_1),
    row(0x0018_9822, "ExcitationSpectralWidth", "Excitation Spectral Width", &[FD], VM_1),
    row(0x0018_9823, "ExcitationEnergy", "Excitation Energy", &[FD], VM_1),
    row(0x0018_9824, "ExcitationPulseDuration", "Excitation Pulse Duration", &[FD], VM_1),
    row(0x0018_9825, "ExcitationWavelengthSequence", "Excitation Wavelength Sequence", &[SQ], VM_1),
    row(0x0018_9826, "ExcitationWavelength", "Excitation Wavelength", &[FD], VM_1),
    row(0x0018_9828, "IlluminationTranslationFlag", "Illumination Translation Flag", &[CS], VM_1),
    row(0x0018_9829, "AcousticCouplingMediumFlag", "Acoustic Coupling Medium Flag", &[CS], VM_1),
    row(0x0018_982A, "AcousticCouplingMediumCodeSequence", "Acoustic Coupling Medium Code Sequence", &[SQ], VM_1),
    row(0x0018_982B, "AcousticCouplingMediumTemperature", "Acoustic Coupling Medium Temperature", &[FD], VM_1),
    row(0x0018_982C, "TransducerResponseSequence", "Transducer Response Sequence", &[SQ], VM_1),
    row(0x0018_982D, "CenterFrequency", "Center Frequency", &[FD], VM_1),
    row(0x0018_982E, "FractionalBandwidth", "Fractional Bandwidth", &[FD], VM_1),
    row(0x0018_982F, "LowerCutoffFrequency", "Lower Cutoff Frequency", &[FD], VM_1),
    row(0x0018_9830, "UpperCutoffFrequency", "Upper Cutoff Frequency", &[FD], VM_1),
    row(0x0018_9831, "TransducerTechnologySequence", "Transducer Technology Sequence", &[SQ], VM_1),
    row(0x0018_9832, "SoundSpeedCorrectionMechanismCodeSequence", "Sound Speed Correction Mechanism Code Sequence", &[SQ], VM_1),
    row(0x0018_9833, "ObjectSoundSpeed", "Object Sound Speed", &[FD], VM_1),
    row(0x0018_9834, "AcousticCouplingMediumSoundSpeed", "Acoustic Coupling Medium Sound Speed", &[FD], VM_1),
    row(0x0018_9835, "PhotoacousticImageFrameTypeSequence", "Photoacoustic Image Frame Type Sequence", &[SQ], VM_1),
    row(0x0018_9836, "ImageDataTypeCodeSequence", "Image Data Type Code Sequence", &[SQ], VM_1),
    row(0x0018_9900, "ReferenceLocationLabel", "Reference Location Label", &[LO], VM_1),
    row(0x0018_9901, "ReferenceLocationDescription", "Reference Location Description", &[UT], VM_1),
    row(0x0018_9902, "ReferenceBasisCodeSequence", "Reference Basis Code Sequence", &[SQ], VM_1),
    row(0x0018_9903, "ReferenceGeometryCodeSequence", "Reference Geometry Code Sequence", &[SQ], VM_1),
    row(0x0018_9904, "OffsetDistance", "Offset Distance", &[DS], VM_1),
    row(0x0018_9905, "OffsetDirection", "Offset Direction", &[CS], VM_1),
    row(0x0018_9906, "PotentialScheduledProtocolCodeSequence", "Potential Scheduled Protocol Code Sequence", &[SQ], VM_1),
    row(0x0018_9907, "PotentialRequestedProcedureCodeSequence", "Potential Requested Procedure Code Sequence", &[SQ], VM_1),
    row(0x0018_9908, "PotentialReasonsForProcedure", "Potential Reasons for Procedure", &[UC], VM_1_N),
    row(0x0018_9909, "PotentialReasonsForProcedureCodeSequence", "Potential Reasons for Procedure Code Sequence", &[SQ], VM_1),
    row(0x0018_990A, "PotentialDiagnosticTasks", "Potential Diagnostic Tasks", &[UC], VM_1_N),
    row(0x0018_990B, "ContraindicationsCodeSequence", "Contraindications Code Sequence", &[SQ], VM_1),
    row(0x0018_990C, "ReferencedDefinedProtocolSequence", "Referenced Defined Protocol Sequence", &[SQ], VM_1),
    row(0x0018_990D, "ReferencedPerformedProtocolSequence", "Referenced Performed Protocol Sequence", &[SQ], VM_1),
    row(0x0018_990E, "PredecessorProtocolSequence", "Predecessor Protocol Sequence", &[SQ], VM_1),
    row(0x0018_990F, "ProtocolPlanningInformation", "Protocol Planning Information", &[UT], VM_1),
    row(0x0018_9910, "ProtocolDesignRationale", "Protocol Design Rationale", &[UT], VM_1),
    row(0x0018_9911, "PatientSpecificationSequence", "Patient Specification Sequence", &[SQ], VM_1),
    row(0x0018_9912, "ModelSpecificationSequence", "Model Specification Sequence", &[SQ], VM_1),
    row(0x0018_9913, "ParametersSpecificationSequence", "Parameters Specification Sequence", &[SQ], VM_1),
    row(0x0018_9914, "InstructionSequence", "Instruction Sequence", &[SQ], VM_1),
    row(0x0018_9915, "InstructionIndex", "Instruction Index", &[US], VM_1),
    row(0x0018_9916, "InstructionText", "Instruction Text", &[LO], VM_1),
    row(0x0018_9917, "InstructionDescription", "Instruction Description", &[UT], VM_1),
    row(0x0018_9918, "InstructionPerformedFlag", "Instruction Performed Flag", &[CS], VM_1),
    row(0x0018_9919, "InstructionPerformedDateTime", "Instruction Performed DateTime", &[DT], VM_1),
    row(0x0018_991A, "InstructionPerformanceComment", "Instruction Performance Comment", &[UT], VM_1),
    row(0x0018_991B, "PatientPositioningInstructionSequence", "Patient Positioning Instruction Sequence", &[SQ], VM_1),
    row(0x0018_991C, "PositioningMethodCodeSequence", "Positioning Method Code Sequence", &[SQ], VM_1),
    row(0x0018_991D, "PositioningLandmarkSequence", "Positioning Landmark Sequence", &[SQ], VM_1),
    row(0x0018_991E, "TargetFrameOfReferenceUID", "Target Frame of Reference UID", &[UI], VM_1),
    row(0x0018_991F, "AcquisitionProtocolElementSpecificationSequence", "Acquisition Protocol Element Specification Sequence", &[SQ], VM_1),
    row(0x0018_9920, "AcquisitionProtocolElementSequence", "Acquisition Protocol Element Sequence", &[SQ], VM_1),
    row(0x0018_9921, "ProtocolElementNumber", "Protocol Element Number", &[US], VM_1),
    row(0x0018_9922, "ProtocolElementName", "Protocol Element Name", &[LO], VM_1),
    row(0x0018_9923, "ProtocolElementCharacteristicsSummary", "Protocol Element Characteristics Summary", &[UT], VM_1),
    row(0x0018_9924, "ProtocolElementPurpose", "Protocol Element Purpose", &[UT], VM_1),
    row(0x0018_9930, "AcquisitionMotion", "Acquisition Motion", &[CS], VM_1),
    row(0x0018_9931, "AcquisitionStartLocationSequence", "Acquisition Start Location Sequence", &[SQ], VM_1),
    row(0x0018_9932, "AcquisitionEndLocationSequence", "Acquisition End Location Sequence", &[SQ], VM_1),
    row(0x0018_9933, "ReconstructionProtocolElementSpecificationSequence", "Reconstruction Protocol Element Specification Sequence", &[SQ], VM_1),
    row(0x0018_9934, "ReconstructionProtocolElementSequence", "Reconstruction Protocol Element Sequence", &[SQ], VM_1),
    row(0x0018_9935, "StorageProtocolElementSpecificationSequence", "Storage Protocol Element Specification Sequence", &[SQ], VM_1),
    row(0x0018_9936, "StorageProtocolElementSequence", "Storage Protocol Element Sequence", &[SQ], VM_1),
    row(0x0018_9937, "RequestedSeriesDescription", "Requested Series Description", &[LO], VM_1),
    row(0x0018_9938, "SourceAcquisitionProtocolElementNumber", "Source Acquisition Protocol Element Number", &[US], VM_1_N),
    row(0x0018_9939, "SourceAcquisitionBeamNumber", "Source Acquisition Beam Number", &[US], VM_1_N),
    row(0x0018_993A, "SourceReconstructionProtocolElementNumber", "Source Reconstruction Protocol Element Number", &[US], VM_1_N),
    row(0x0018_993B, "ReconstructionStartLocationSequence", "Reconstruction Start Location Sequence", &[SQ], VM_1),
    row(0x0018_993C, "ReconstructionEndLocationSequence", "Reconstruction End Location Sequence", &[SQ], VM_1),
    row(0x0018_993D, "ReconstructionAlgorithmSequence", "Reconstruction Algorithm Sequence", &[SQ], VM_1),
    row(0x0018_993E, "ReconstructionTargetCenterLocationSequence", "Reconstruction Target Center Location Sequence", &[SQ], VM_1),
    row(0x0018_9941, "ImageFilterDescription", "Image Filter Description", &[UT], VM_1),
    row(0x0018_9942, "CTDIvolNotificationTrigger", "CTDIvol Notification Trigger", &[FD], VM_1),
    row(0x0018_9943, "DLPNotificationTrigger", "DLP Notification Trigger", &[FD], VM_1),
    row(0x0018_9944, "AutoKVPSelectionType", "Auto KVP Selection Type", &[CS], VM_1),
    row(0x0018_9945, "AutoKVPUpperBound", "Auto KVP Upper Bound", &[FD], VM_1),
    row(0x0018_9946, "AutoKVPLowerBound", "Auto KVP Lower Bound", &[FD], VM_1),
    row(0x0018_9947, "ProtocolDefinedPatientPosition", "Protocol Defined Patient Position", &[CS], VM_1),
    row(0x0018_A001, "ContributingEquipmentSequence", "Contributing Equipment Sequence", &[SQ], VM_1),
    row(0x0018_A002, "ContributionDateTime", "Contribution DateTime", &[DT], VM_1),
    row(0x0018_A003, "ContributionDescription", "Contribution Description", &[ST], VM_1),
    row(0x0020_000D, "StudyInstanceUID", "Study Instance UID", &[UI], VM_1),
    row(0x0020_000E, "SeriesInstanceUID", "Series Instance UID", &[UI], VM_1),
    row(0x0020_0010, "StudyID", "Study ID", &[SH], VM_1),
    row(0x0020_0011, "SeriesNumber", "Series Number", &[IS], VM_1),
    row(0x0020_0012, "AcquisitionNumber", "Acquisition Number", &[IS], VM_1),
    row(0x0020_0013, "InstanceNumber", "Instance Number", &[IS], VM_1),
    row(0x0020_0014, "IsotopeNumber", "Isotope Number", &[IS], VM_1).retired(),
    row(0x0020_0015, "PhaseNumber", "Phase Number", &[IS], VM_1).retired(),
    row(0x0020_0016, "IntervalNumber", "Interval Number", &[IS], VM_1).retired(),
    row(0x0020_0017, "TimeSlotNumber", "Time Slot Number", &[IS], VM_1).retired(),
    row(0x0020_0018, "AngleNumber", "Angle Number", &[IS], VM_1).retired(),
    row(0x0020_0019, "ItemNumber", "Item Number", &[IS], VM_1),
    row(0x0020_0020, "PatientOrientation", "Patient Orientation", &[CS], VM_2),
    row(0x0020_0022, "OverlayNumber", "Overlay Number", &[IS], VM_1).retired(),
    row(0x0020_0024, "CurveNumber", "Curve Number", &[IS], VM_1).retired(),
    row(0x0020_0026, "LUTNumber", "LUT Number", &[IS], VM_1).retired(),
    row(0x0020_0027, "PyramidLabel", "Pyramid Label", &[LO], VM_1),
    row(0x0020_0030, "ImagePosition", "Image Position", &[DS], VM_3).retired(),
    row(0x0020_0032, "ImagePositionPatient", "Image Position (Patient)", &[DS], VM_3),
    row(0x0020_0035, "ImageOrientation", "Image Orientation", &[DS], VM_6).retired(),
    row(0x0020_0037, "ImageOrientationPatient", "Image Orientation (Patient)", &[DS], VM_6),
    row(0x0020_0050, "Location", "Location", &[DS], VM_1).retired(),
    row(0x0020_0052, "FrameOfReferenceUID", "Frame of Reference UID", &[UI], VM_1),
    row(0x0020_0060, "Laterality", "Laterality", &[CS], VM_1),
    row(0x0020_0062, "ImageLaterality", "Image Laterality", &[CS], VM_1),
    row(0x0020_0070, "ImageGeometryType", "Image Geometry Type", &[LO], VM_1).retired(),
    row(0x0020_0080, "MaskingImage", "Masking Image", &[CS], VM_1_N).retired(),
    row(0x0020_00AA, "ReportNumber", "Report Number", &[IS], VM_1).retired(),
    row(0x0020_0100, "TemporalPositionIdentifier", "Temporal Position Identifier", &[IS], VM_1),
    row(0x0020_0105, "NumberOfTemporalPositions", "Number of Temporal Positions", &[IS], VM_1),
    row(0x0020_0110, "TemporalResolution", "Temporal Resolution", &[DS], VM_1),
    row(0x0020_0200, "SynchronizationFrameOfReferenceUID", "Synchronization Frame of Reference UID", &[UI], VM_1),
    row(0x0020_0242, "SOPInstanceUIDOfConcatenationSource", "SOP Instance UID of Concatenation Source", &[UI], VM_1),
    row(0x0020_1000, "SeriesInStudy", "Series in Study", &[IS], VM_1).retired(),
    row(0x0020_1001, "AcquisitionsInSeries", "Acquisitions in Series", &[IS], VM_1).retired(),
    row(0x0020_1002, "ImagesInAcquisition", "Images in Acquisition", &[IS], VM_1),
    row(0x0020_1003, "ImagesInSeries", "Images in Series", &[IS], VM_1).retired(),
    row(0x0020_1004, "AcquisitionsInStudy", "Acquisitions in Study", &[IS], VM_1).retired(),
    row(0x0020_1005, "ImagesInStudy", "Images in Study", &[IS], VM_1).retired(),
    row(0x0020_1020, "Reference", "Reference", &[LO], VM_1_N).retired(),
    row(0x0020_103F, "TargetPositionReferenceIndicator", "Target Position Reference Indicator", &[LO], VM_1),
    row(0x0020_1040, "PositionReferenceIndicator", "Position Reference Indicator", &[LO], VM_1),
    row(0x0020_1041, "SliceLocation", "Slice Location", &[DS], VM_1),
    row(0x0020_1070, "OtherStudyNumbers", "Other Study Numbers", &[IS], VM_1_N).retired(),
    row(0x0020_1200, "NumberOfPatientRelatedStudies", "Number of Patient Related Studies", &[IS], VM_1),
    row(0x0020_1202, "NumberOfPatientRelatedSeries", "Number of Patient Related Series", &[IS], VM_1),
    row(0x0020_1204, "NumberOfPatientRelatedInstances", "Number of Patient Related Instances", &[IS], VM_1),
    row(0x0020_1206, "NumberOfStudyRelatedSeries", "Number of Study Related Series", &[IS], VM_1),
    row(0x0020_1208, "NumberOfStudyRelatedInstances", "Number of Study Related Instances", &[IS], VM_1),
    row(0x0020_1209, "NumberOfSeriesRelatedInstances", "Number of Series Related Instances", &[IS], VM_1),
    row(0x0020_3401, "ModifyingDeviceID", "Modifying Device ID", &[CS], VM_1).retired(),
    row(0x0020_3402, "ModifiedImageID", "Modified Image ID", &[CS], VM_1).retired(),
    row(0x0020_3403, "ModifiedImageDate", "Modified Image Date", &[DA], VM_1).retired(),
    row(0x0020_3404, "ModifyingDeviceManufacturer", "Modifying Device Manufacturer", &[LO], VM_1).retired(),
    row(0x0020_3405, "ModifiedImageTime", "Modified Image Time", &[TM], VM_1).retired(),
    row(0x0020_3406, "ModifiedImageDescription", "Modified Image Description", &[LO], VM_1).retired(),
    row(0x0020_4000, "ImageComments", "Image Comments", &[LT], VM_1),
    row(0x0020_5000, "OriginalImageIdentification", "Original Image Identification", &[AT], VM_1_N).retired(),
    row(0x0020_5002, "OriginalImageIdentificationNomenclature", "Original Image Identification Nomenclature", &[LO], VM_1_N).retired(),
    row(0x0020_9056, "StackID", "Stack ID", &[SH], VM_1),
    row(0x0020_9057, "InStackPositionNumber", "In-Stack Position Number", &[UL], VM_1),
    row(0x0020_9071, "FrameAnatomySequence", "Frame Anatomy Sequence", &[SQ], VM_1),
    row(0x0020_9072, "FrameLaterality", "Frame Laterality", &[CS], VM_1),
    row(0x0020_9111, "FrameContentSequence", "Frame Content Sequence", &[SQ], VM_1),
    row(0x0020_9113, "PlanePositionSequence", "Plane Position Sequence", &[SQ], VM_1),
    row(0x0020_9116, "PlaneOrientationSequence", "Plane Orientation Sequence", &[SQ], VM_1),
    row(0x0020_9128, "TemporalPositionIndex", "Temporal Position Index", &[UL], VM_1),
    row(0x0020_9153, "NominalCardiacTriggerDelayTime", "Nominal Cardiac Trigger Delay Time", &[FD], VM_1),
    row(0x0020_9154, "NominalCardiacTriggerTimePriorToRPeak", "Nominal Cardiac Trigger Time Prior To R-Peak", &[FL], VM_1),
    row(0x0020_9155, "ActualCardiacTriggerTimePriorToRPeak", "Actual Cardiac Trigger Time Prior To R-Peak", &[FL], VM_1),
    row(0x0020_9156, "FrameAcquisitionNumber", "Frame Acquisition Number", &[US], VM_1),
    row(0x0020_9157, "DimensionIndexValues", "Dimension Index Values", &[UL], VM_1_N),
    row(0x0020_9158, "FrameComments", "Frame Comments", &[LT], VM_1),
    row(0x0020_9161, "ConcatenationUID", "Concatenation UID", &[UI], VM_1),
    row(0x0020_9162, "InConcatenationNumber", "In-concatenation Number", &[US], VM_1),
    row(0x0020_9163, "InConcatenationTotalNumber", "In-concatenation Total Number", &[US], VM_1),
    row(0x0020_9164, "DimensionOrganizationUID", "Dimension Organization UID", &[UI], VM_1),
    row(0x0020_9165, "DimensionIndexPointer", "Dimension Index Pointer", &[AT], VM_1),
    row(0x0020_9167, "FunctionalGroupPointer", "Functional Group Pointer", &[AT], VM_1),
    row(0x0020_9170, "UnassignedSharedConvertedAttributesSequence", "Unassigned Shared Converted Attributes Sequence", &[SQ], VM_1),
    row(0x0020_9171, "UnassignedPerFrameConvertedAttributesSequence", "Unassigned Per-Frame Converted Attributes Sequence", &[SQ], VM_1),
    row(0x0020_9172, "ConversionSourceAttributesSequence", "Conversion Source Attributes Sequence", &[SQ], VM_1),
    row(0x0020_9213, "DimensionIndexPrivateCreator", "Dimension Index Private Creator", &[LO], VM_1),
    row(0x0020_9221, "DimensionOrganizationSequence", "Dimension Organization Sequence", &[SQ], VM_1),
    row(0x0020_9222, "DimensionIndexSequence", "Dimension Index Sequence", &[SQ], VM_1),
    row(0x0020_9228, "ConcatenationFrameOffsetNumber", "Concatenation Frame Offset Number", &[UL], VM_1),
    row(0x0020_9238, "FunctionalGroupPrivateCreator", "Functional Group Private Creator", &[LO], VM_1),
    row(0x0020_9241, "NominalPercentageOfCardiacPhase", "Nominal Percentage of Cardiac Phase", &[FL], VM_1),
    row(0x0020_9245, "NominalPercentageOfRespiratoryPhase", "Nominal Percentage of Respiratory Phase", &[FL], VM_1),
    row(0x0020_9246, "StartingRespiratoryAmplitude", "Starting Respiratory Amplitude", &[FL], VM_1),
    row(0x0020_9247, "StartingRespiratoryPhase", "Starting Respiratory Phase", &[CS], VM_1),
    row(0x0020_9248, "EndingRespiratoryAmplitude", "Ending Respiratory Amplitude", &[FL], VM_1),
    row(0x0020_9249, "EndingRespiratoryPhase", "Ending Respiratory Phase", &[CS], VM_1),
    row(0x0020_9250, "RespiratoryTriggerType", "Respiratory Trigger Type", &[CS], VM_1),
    row(0x0020_9251, "RRIntervalTimeNominal", "R-R Interval Time Nominal", &[FD], VM_1),
    row(0x0020_9252, "ActualCardiacTriggerDelayTime", "Actual Cardiac Trigger Delay Time", &[FD], VM_1),
    row(0x0020_9253, "RespiratorySynchronizationSequence", "Respiratory Synchronization Sequence", &[SQ], VM_1),
    row(0x0020_9254, "RespiratoryIntervalTime", "Respiratory Interval Time", &[FD], VM_1),
    row(0x0020_9255, "NominalRespiratoryTriggerDelayTime", "Nominal Respiratory Trigger Delay Time", &[FD], VM_1),
    row(0x0020_9256, "RespiratoryTriggerDelayThreshold", "Respiratory Trigger Delay Threshold", &[FD], VM_1),
    row(0x0020_9257, "ActualRespiratoryTriggerDelayTime", "Actual Respiratory Trigger Delay Time", &[FD], VM_1),
    row(0x0020_9301, "ImagePositionVolume", "Image Position (Volume)", &[FD], VM_3),
    row(0x0020_9302, "ImageOrientationVolume", "Image Orientation (Volume)", &[FD], VM_6),
    row(0x0020_9307, "UltrasoundAcquisitionGeometry", "Ultrasound Acquisition Geometry", &[CS], VM_1),
    row(0x0020_9308, "ApexPosition", "Apex Position", &[FD], VM_3),
    row(0x0020_9309, "VolumeToTransducerMappingMatrix", "Volume to Transducer Mapping Matrix", &[FD], VM_16),
    row(0x0020_930A, "VolumeToTableMappingMatrix", "Volume to Table Mapping Matrix", &[FD], VM_16),
    row(0x0020_930B, "VolumeToTransducerRelationship", "Volume to Transducer Relationship", &[CS], VM_1),
    row(0x0020_930C, "PatientFrameOfReferenceSource", "Patient Frame of Reference Source", &[CS], VM_1),
    row(0x0020_930D, "TemporalPositionTimeOffset", "Temporal Position Time Offset", &[FD], VM_1),
    row(0x0020_930E, "PlanePositionVolumeSequence", "Plane Position (Volume) Sequence", &[SQ], VM_1),
    row(0x0020_930F, "PlaneOrientationVolumeSequence", "Plane Orientation (Volume) Sequence", &[SQ], VM_1),
    row(0x0020_9310, "TemporalPositionSequence", "Temporal Position Sequence", &[SQ], VM_1),
    row(0x0020_9311, "DimensionOrganizationType", "Dimension Organization Type", &[CS], VM_1),
    row(0x0020_9312, "VolumeFrameOfReferenceUID", "Volume Frame of Reference UID", &[UI], VM_1),
    row(0x0020_9313, "TableFrameOfReferenceUID", "Table Frame of Reference UID", &[UI], VM_1),
    row(0x0020_9421, "DimensionDescriptionLabel", "Dimension Description Label", &[LO], VM_1),
    row(0x0020_9450, "PatientOrientationInFrameSequence", "Patient Orientation in Frame Sequence", &[SQ], VM_1),
    row(0x0020_9453, "FrameLabel", "Frame Label", &[LO], VM_1),
    row(0x0020_9518, "AcquisitionIndex", "Acquisition Index", &[US], VM_1_N),
    row(0x0020_9529, "ContributingSOPInstancesReferenceSequence", "Contributing SOP Instances Reference Sequence", &[SQ], VM_1),
    row(0x0020_9536, "ReconstructionIndex", "Reconstruction Index", &[US], VM_1),
    row(0x0022_0001, "LightPathFilterPassThroughWavelength", "Light Path Filter Pass-Through Wavelength", &[US], VM_1),
    row(0x0022_0002, "LightPathFilterPassBand", "Light Path Filter Pass Band", &[US], VM_2),
    row(0x0022_0003, "ImagePathFilterPassThroughWavelength", "Image Path Filter Pass-Through Wavelength", &[US], VM_1),
    row(0x0022_0004, "ImagePathFilterPassBand", "Image Path Filter Pass Band", &[US], VM_2),
    row(0x0022_0005, "PatientEyeMovementCommanded", "Patient Eye Movement Commanded", &[CS], VM_1),
    row(0x0022_0006, "PatientEyeMovementCommandCodeSequence", "Patient Eye Movement Command Code Sequence", &[SQ], VM_1),
    row(0x0022_0007, "SphericalLensPower", "Spherical Lens Power", &[FL], VM_1),
    row(0x0022_0008, "CylinderLensPower", "Cylinder Lens Power", &[FL], VM_1),
    row(0x0022_0009, "CylinderAxis", "Cylinder Axis", &[FL], VM_1),
    row(0x0022_000A, "EmmetropicMagnification", "Emmetropic Magnification", &[FL], VM_1),
    row(0x0022_000B, "IntraOcularPressure", "Intra Ocular Pressure", &[FL], VM_1),
    row(0x0022_000C, "HorizontalFieldOfView", "Horizontal Field of View", &[FL], VM_1),
    row(0x0022_000D, "PupilDilated", "Pupil Dilated", &[CS], VM_1),
    row(0x0022_000E, "DegreeOfDilation", "Degree of Dilation", &[FL], VM_1),
    row(0x0022_000F, "VertexDistance", "Vertex Distance", &[FD], VM_1),
    row(0x0022_0010, "StereoBaselineAngle", "Stereo Baseline Angle", &[FL], VM_1),
    row(0x0022_0011, "StereoBaselineDisplacement", "Stereo Baseline Displacement", &[FL], VM_1),
    row(0x0022_0012, "StereoHorizontalPixelOffset", "Stereo Horizontal Pixel Offset", &[FL], VM_1),
    row(0x0022_0013, "StereoVerticalPixelOffset", "Stereo Vertical Pixel Offset", &[FL], VM_1),
    row(0x0022_0014, "StereoRotation", "Stereo Rotation", &[FL], VM_1),
    row(0x0022_0015, "AcquisitionDeviceTypeCodeSequence", "Acquisition Device Type Code Sequence", &[SQ], VM_1),
    row(0x0022_0016, "IlluminationTypeCodeSequence", "Illumination Type Code Sequence", &[SQ], VM_1),
    row(0x0022_0017, "LightPathFilterTypeStackCodeSequence", "Light Path Filter Type Stack Code Sequence", &[SQ], VM_1),
    row(0x0022_0018, "ImagePathFilterTypeStackCodeSequence", "Image Path Filter Type Stack Code Sequence", &[SQ], VM_1),
    row(0x0022_0019, "LensesCodeSequence", "Lenses Code Sequence", &[SQ], VM_1),
    row(0x0022_001A, "ChannelDescriptionCodeSequence", "Channel Description Code Sequence", &[SQ], VM_1),
    row(0x0022_001B, "RefractiveStateSequence", "Refractive State Sequence", &[SQ], VM_1),
    row(0x0022_001C, "MydriaticAgentCodeSequence", "Mydriatic Agent Code Sequence", &[SQ], VM_1),
    row(0x0022_001D, "RelativeImagePositionCodeSequence", "Relative Image Position Code Sequence", &[SQ], VM_1),
    row(0x0022_001E, "CameraAngleOfView", "Camera Angle of View", &[FL], VM_1),
    row(0x0022_0020, "StereoPairsSequence", "Stereo Pairs Sequence", &[SQ], VM_1),
    row(0x0022_0021, "LeftImageSequence", "Left Image Sequence", &[SQ], VM_1),
    row(0x0022_0022, "RightImageSequence", "Right Image Sequence", &[SQ], VM_1),
    row(0x0022_0028, "StereoPairsPresent", "Stereo Pairs Present", &[CS], VM_1),
    row(0x0022_0030, "AxialLengthOfTheEye", "Axial Length of the Eye", &[FL], VM_1),
    row(0x0022_0031, "OphthalmicFrameLocationSequence", "Ophthalmic Frame Location Sequence", &[SQ], VM_1),
    row(0x0022_0032, "ReferenceCoordinates", "Reference Coordinates", &[FL], VM_2_2N),
    row(0x0022_0035, "DepthSpatialResolution", "Depth Spatial Resolution", &[FL], VM_1),
    row(0x0022_0036, "MaximumDepthDistortion", "Maximum Depth Distortion", &[FL], VM_1),
    row(0x0022_0037, "AlongScanSpatialResolution", "Along-scan Spatial Resolution", &[FL], VM_1),
    row(0x0022_0038, "MaximumAlongScanDistortion", "Maximum Along-scan Distortion", &[FL], VM_1),
    row(0x0022_0039, "OphthalmicImageOrientation", "Ophthalmic Image Orientation", &[CS], VM_1),
    row(0x0022_0041, "DepthOfTransverseImage", "Depth of Transverse Image", &[FL], VM_1),
    row(0x0022_0042, "MydriaticAgentConcentrationUnitsSequence", "Mydriatic Agent Concentration Units Sequence", &[SQ], VM_1),
    row(0x0022_0048, "AcrossScanSpatialResolution", "Across-scan Spatial Resolution", &[FL], VM_1),
    row(0x0022_0049, "MaximumAcrossScanDistortion", "Maximum Across-scan Distortion", &[FL], VM_1),
    row(0x0022_004E, "MydriaticAgentConcentration", "Mydriatic Agent Concentration", &[DS], VM_1),
    row(0x0022_0055, "IlluminationWaveLength", "Illumination Wave Length", &[FL], VM_1),
    row(0x0022_0056, "IlluminationPower", "Illumination Power", &[FL], VM_1),
    row(0x0022_0057, "IlluminationBandwidth", "Illumination Bandwidth", &[FL], VM_1),
    row(0x0022_0058, "MydriaticAgentSequence", "Mydriatic Agent Sequence", &[SQ], VM_1),
    row(0x0022_1007, "OphthalmicAxialMeasurementsRightEyeSequence", "Ophthalmic Axial Measurements Right Eye Sequence", &[SQ], VM_1),
    row(0x0022_1008, "OphthalmicAxialMeasurementsLeftEyeSequence", "Ophthalmic Axial Measurements Left Eye Sequence", &[SQ], VM_1),
    row(0x0022_1009, "OphthalmicAxialMeasurementsDeviceType", "Ophthalmic Axial Measurements Device Type", &[CS], VM_1),
    row(0x0022_1010, "OphthalmicAxialLengthMeasurementsType", "Ophthalmic Axial Length Measurements Type", &[CS], VM_1),
    row(0x0022_1012, "OphthalmicAxialLengthSequence", "Ophthalmic Axial Length Sequence", &[SQ], VM_1),
    row(0x0022_1019, "OphthalmicAxialLength", "Ophthalmic Axial Length", &[FL], VM_1),
    row(0x0022_1024, "LensStatusCodeSequence", "Lens Status Code Sequence", &[SQ], VM_1),
    row(0x0022_1025, "VitreousStatusCodeSequence", "Vitreous Status Code Sequence", &[SQ], VM_1),
    row(0x0022_1028, "IOLFormulaCodeSequence", "IOL Formula Code Sequence", &[SQ], VM_1),
    row(0x0022_1029, "IOLFormulaDetail", "IOL Formula Detail", &[LO], VM_1),
    row(0x0022_1033, "KeratometerIndex", "Keratometer Index", &[FL], VM_1),
    row(0x0022_1035, "SourceOfOphthalmicAxialLengthCodeSequence", "Source of Ophthalmic Axial Length Code Sequence", &[SQ], VM_1),
    row(0x0022_1036, "SourceOfCornealSizeDataCodeSequence", "Source of Corneal Size Data Code Sequence", &[SQ], VM_1),
    row(0x0022_1037, "TargetRefraction", "Target Refraction", &[FL], VM_1),
    row(0x0022_1039, "RefractiveProcedureOccurred", "Refractive Procedure Occurred", &[CS], VM_1),
    row(0x0022_1040, "RefractiveSurgeryTypeCodeSequence", "Refractive Surgery Type Code Sequence", &[SQ], VM_1),
    row(0x0022_1044, "OphthalmicUltrasoundMethodCodeSequence", "Ophthalmic Ultrasound Method Code Sequence", &[SQ], VM_1),
    row(0x0022_1045, "SurgicallyInducedAstigmatismSequence", "Surgically Induced Astigmatism Sequence", &[SQ], VM_1),
    row(0x0022_1046, "TypeOfOpticalCorrection", "Type of Optical Correction", &[CS], VM_1),
    row(0x0022_1047, "ToricIOLPowerSequence", "Toric IOL Power Sequence", &[SQ], VM_1),
    row(0x0022_1048, "PredictedToricErrorSequence", "Predicted Toric Error Sequence", &[SQ], VM_1),
    row(0x0022_1049, "PreSelectedForImplantation", "Pre-Selected for Implantation", &[CS], VM_1),
    row(0x0022_104A, "ToricIOLPowerForExactEmmetropiaSequence", "Toric IOL Power for Exact Emmetropia Sequence", &[SQ], VM_1),
    row(0x0022_104B, "ToricIOLPowerForExactTargetRefractionSequence", "Toric IOL Power for Exact Target Refraction Sequence", &[SQ], VM_1),
    row(0x0022_1050, "OphthalmicAxialLengthMeasurementsSequence", "Ophthalmic Axial Length Measurements Sequence", &[SQ], VM_1),
    row(0x0022_1053, "IOLPower", "IOL Power", &[FL], VM_1),
    row(0x0022_1054, "PredictedRefractiveError", "Predicted Refractive Error", &[FL], VM_1),
    row(0x0022_1059, "OphthalmicAxialLengthVelocity", "Ophthalmic Axial Length Velocity", &[FL], VM_1),
    row(0x0022_1065, "LensStatusDescription", "Lens Status Description", &[LO], VM_1),
    row(0x0022_1066, "VitreousStatusDescription", "Vitreous Status Description", &[LO], VM_1),
    row(0x0022_1090, "IOLPowerSequence", "IOL Power Sequence", &[SQ], VM_1),
    row(0x0022_1092, "LensConstantSequence", "Lens Constant Sequence", &[SQ], VM_1),
    row(0x0022_1093, "IOLManufacturer", "IOL Manufacturer", &[LO], VM_1),
    row(0x0022_1094, "LensConstantDescription", "Lens Constant Description", &[LO], VM_1).retired(),
    row(0x0022_1095, "ImplantName", "Implant Name", &[LO], VM_1),
    row(0x0022_1096, "KeratometryMeasurementTypeCodeSequence", "Keratometry Measurement Type Code Sequence", &[SQ], VM_1),
    row(0x0022_1097, "ImplantPartNumber", "Implant Part Number", &[LO], VM_1),
    row(0x0022_1100, "ReferencedOphthalmicAxialMeasurementsSequence", "Referenced Ophthalmic Axial Measurements Sequence", &[SQ], VM_1),
    row(0x0022_1101, "OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence", "Ophthalmic Axial Length Measurements Segment Name Code Sequence", &[SQ], VM_1),
    row(0x0022_1103, "RefractiveErrorBeforeRefractiveSurgeryCodeSequence", "Refractive Error Before Refractive Surgery Code Sequence", &[SQ], VM_1),
    row(0x0022_1121, "IOLPowerForExactEmmetropia", "IOL Power For Exact Emmetropia", &[FL], VM_1),
    row(0x0022_1122, "IOLPowerForExactTargetRefraction", "IOL Power For Exact Target Refraction", &[FL], VM_1),
    row(0x0022_1125, "AnteriorChamberDepthDefinitionCodeSequence", "Anterior Chamber Depth Definition Code Sequence", &[SQ], VM_1),
    row(0x0022_1127, "LensThicknessSequence", "Lens Thickness Sequence", &[SQ], VM_1),
    row(0x0022_1128, "AnteriorChamberDepthSequence", "Anterior Chamber Depth Sequence", &[SQ], VM_1),
    row(0x0022_112A, "CalculationCommentSequence", "Calculation Comment Sequence", &[SQ], VM_1),
    row(0x0022_112B, "CalculationCommentType", "Calculation Comment Type", &[CS], VM_1),
    row(0x0022_112C, "CalculationComment", "Calculation Comment", &[LT], VM_1),
    row(0x0022_1130, "LensThickness", "Lens Thickness", &[FL], VM_1),
    row(0x0022_1131, "AnteriorChamberDepth", "Anterior Chamber Depth", &[FL], VM_1),
    row(0x0022_1132, "SourceOfLensThicknessDataCodeSequence", "Source of Lens Thickness Data Code Sequence", &[SQ], VM_1),
    row(0x0022_1133, "SourceOfAnteriorChamberDepthDataCodeSequence", "Source of Anterior Chamber Depth Data Code Sequence", &[SQ], VM_1),
    row(0x0022_1134, "SourceOfRefractiveMeasurementsSequence", "Source of Refractive Measurements Sequence", &[SQ], VM_1),
    row(0x0022_1135, "SourceOfRefractiveMeasurementsCodeSequence", "Source of Refractive Measurements Code Sequence", &[SQ], VM_1),
    row(0x0022_1140, "OphthalmicAxialLengthMeasurementModified", "Ophthalmic Axial Length Measurement Modified", &[CS], VM_1),
    row(0x0022_1150, "OphthalmicAxialLengthDataSourceCodeSequence", "Ophthalmic Axial Length Data Source Code Sequence", &[SQ], VM_1),
    row(0x0022_1153, "OphthalmicAxialLengthAcquisitionMethodCodeSequence", "Ophthalmic Axial Length Acquisition Method Code Sequence", &[SQ], VM_1).retired(),
    row(0x0022_1155, "SignalToNoiseRatio", "Signal to Noise Ratio", &[FL], VM_1),
    row(0x0022_1159, "OphthalmicAxialLengthDataSourceDescription", "Ophthalmic Axial Length Data Source Description", &[LO], VM_1),
    row(0x0022_1210, "OphthalmicAxialLengthMeasurementsTotalLengthSequence", "Ophthalmic Axial Length Measurements Total Length Sequence", &[SQ], VM_1),
    row(0x0022_1211, "OphthalmicAxialLengthMeasurementsSegmentalLengthSequence", "Ophthalmic Axial Length Measurements Segmental Length Sequence", &[SQ], VM_1),
    row(0x0022_1212, "OphthalmicAxialLengthMeasurementsLengthSummationSequence", "Ophthalmic Axial Length Measurements Length Summation Sequence", &[SQ], VM_1),
    row(0x0022_1220, "UltrasoundOphthalmicAxialLengthMeasurementsSequence", "Ultrasound Ophthalmic Axial Length Measurements Sequence", &[SQ], VM_1),
    row(0x0022_1225, "OpticalOphthalmicAxialLengthMeasurementsSequence", "Optical Ophthalmic Axial Length Measurements Sequence", &[SQ], VM_1),
    row(0x0022_1230, "UltrasoundSelectedOphthalmicAxialLengthSequence", "Ultrasound Selected Ophthalmic Axial Length Sequence", &[SQ], VM_1),
    row(0x0022_1250, "OphthalmicAxialLengthSelectionMethodCodeSequence", "Ophthalmic Axial Length Selection Method Code Sequence", &[SQ], VM_1),
    row(0x0022_1255, "OpticalSelectedOphthalmicAxialLengthSequence", "Optical Selected Ophthalmic Axial Length Sequence", &[SQ], VM_1),
    row(0x0022_1257, "SelectedSegmentalOphthalmicAxialLengthSequence", "Selected Segmental Ophthalmic Axial Length Sequence", &[SQ], VM_1),
    row(0x0022_1260, "SelectedTotalOphthalmicAxialLengthSequence", "Selected Total Ophthalmic Axial Length Sequence", &[SQ], VM_1),
    row(0x0022_1262, "OphthalmicAxialLengthQualityMetricSequence", "Ophthalmic Axial Length Quality Metric Sequence", &[SQ], VM_1),
    row(0x0022_1265, "OphthalmicAxialLengthQualityMetricTypeCodeSequence", "Ophthalmic Axial Length Quality Metric Type Code Sequence", &[SQ], VM_1).retired(),
    row(0x0022_1273, "OphthalmicAxialLengthQualityMetricTypeDescription", "Ophthalmic Axial Length Quality Metric Type Description", &[LO], VM_1).retired(),
    row(0x0022_1300, "IntraocularLensCalculationsRightEyeSequence", "Intraocular Lens Calculations Right Eye Sequence", &[SQ], VM_1),
    row(0x0022_1310, "IntraocularLensCalculationsLeftEyeSequence", "Intraocular Lens Calculations Left Eye Sequence", &[SQ], VM_1),
    row(0x0022_1330, "ReferencedOphthalmicAxialLengthMeasurementQCImageSequence", "Referenced Ophthalmic Axial Length Measurement QC Image Sequence", &[SQ], VM_1),
    row(0x0022_1415, "OphthalmicMappingDeviceType", "Ophthalmic Mapping Device Type", &[CS], VM_1),
    row(0x0022_1420, "AcquisitionMethodCodeSequence", "Acquisition Method Code Sequence", &[SQ], VM_1),
    row(0x0022_1423, "AcquisitionMethodAlgorithmSequence", "Acquisition Method Algorithm Sequence", &[SQ], VM_1),
    row(0x0022_1436, "OphthalmicThicknessMapTypeCodeSequence", "Ophthalmic Thickness Map Type Code Sequence", &[SQ], VM_1),
    row(0x0022_1443, "OphthalmicThicknessMappingNormalsSequence", "Ophthalmic Thickness Mapping Normals Sequence", &[SQ], VM_1),
    row(0x0022_1445, "RetinalThicknessDefinitionCodeSequence", "Retinal Thickness Definition Code Sequence", &[SQ], VM_1),
    row(0x0022_1450, "PixelValueMappingToCodedConceptSequence", "Pixel Value Mapping to Coded Concept Sequence", &[SQ], VM_1),
    row(0x0022_1452, "MappedPixelValue", "Mapped Pixel Value", &[US, SS], VM_1),
    row(0x0022_1454, "PixelValueMappingExplanation", "Pixel Value Mapping Explanation", &[LO], VM_1),
    row(0x0022_1458, "OphthalmicThicknessMapQualityThresholdSequence", "Ophthalmic Thickness Map Quality Threshold Sequence", &[SQ], VM_1),
    row(0x0022_1460, "OphthalmicThicknessMapThresholdQualityRating", "Ophthalmic Thickness Map Threshold Quality Rating", &[FL], VM_1),
    row(0x0022_1463, "AnatomicStructureReferencePoint", "Anatomic Structure Reference Point", &[FL], VM_2),
    row(0x0022_1465, "RegistrationToLocalizerSequence", "Registration to Localizer Sequence", &[SQ], VM_1),
    row(0x0022_1466, "RegisteredLocalizerUnits", "Registered Localizer Units", &[CS], VM_1),
    row(0x0022_1467, "RegisteredLocalizerTopLeftHandCorner", "Registered Localizer Top Left Hand Corner", &[FL], VM_2),
    row(0x0022_1468, "RegisteredLocalizerBottomRightHandCorner", "Registered Localizer Bottom Right Hand Corner", &[FL], VM_2),
    row(0x0022_1470, "OphthalmicThicknessMapQualityRatingSequence", "Ophthalmic Thickness Map Quality Rating Sequence", &[SQ], VM_1),
    row(0x0022_1472, "RelevantOPTAttributesSequence", "Relevant OPT Attributes Sequence", &[SQ], VM_1),
    row(0x0022_1512, "TransformationMethodCodeSequence", "Transformation Method Code Sequence", &[SQ], VM_1),
    row(0x0022_1513, "TransformationAlgorithmSequence", "Transformation Algorithm Sequence", &[SQ], VM_1),
    row(0x0022_1515, "OphthalmicAxialLengthMethod", "Ophthalmic Axial Length Method", &[CS], VM_1),
    row(0x0022_1517, "OphthalmicFOV", "Ophthalmic FOV", &[FL], VM_1),
    row(0x0022_1518, "TwoDimensionalToThreeDimensionalMapSequence", "Two Dimensional to Three Dimensional Map Sequence", &[SQ], VM_1),
    row(0x0022_1525, "WideFieldOphthalmicPhotographyQualityRatingSequence", "Wide Field Ophthalmic Photography Quality Rating Sequence", &[SQ], VM_1),
    row(0x0022_1526, "WideFieldOphthalmicPhotographyQualityThresholdSequence", "Wide Field Ophthalmic Photography Quality Threshold Sequence", &[SQ], VM_1),
    row(0x0022_1527, "WideFieldOphthalmicPhotographyThresholdQualityRating", "Wide Field Ophthalmic Photography Threshold Quality Rating", &[FL], VM_1),
    row(0x0022_1528, "XCoordinatesCenterPixelViewAngle", "X Coordinates Center Pixel View Angle", &[FL], VM_1),
    row(0x0022_1529, "YCoordinatesCenterPixelViewAngle", "Y Coordinates Center Pixel View Angle", &[FL], VM_1),
    row(0x0022_1530, "NumberOfMapPoints", "Number of Map Points", &[UL], VM_1),
    row(0x0022_1531, "TwoDimensionalToThreeDimensionalMapData", "Two Dimensional to Three Dimensional Map Data", &[OF], VM_1),
    row(0x0022_1612, "DerivationAlgorithmSequence", "Derivation Algorithm Sequence", &[SQ], VM_1),
    row(0x0022_1615, "OphthalmicImageTypeCodeSequence", "Ophthalmic Image Type Code Sequence", &[SQ], VM_1),
    row(0x0022_1616, "OphthalmicImageTypeDescription", "Ophthalmic Image Type Description", &[LO], VM_1),
    row(0x0022_1618, "ScanPatternTypeCodeSequence", "Scan Pattern Type Code Sequence", &[SQ], VM_1),
    row(0x0022_1620, "ReferencedSurfaceMeshIdentificationSequence", "Referenced Surface Mesh Identification Sequence", &[SQ], VM_1),
    row(0x0022_1622, "OphthalmicVolumetricPropertiesFlag", "Ophthalmic Volumetric Properties Flag", &[CS], VM_1),
    row(0x0022_1623, "OphthalmicAnatomicReferencePointFrameCoordinate", "Ophthalmic Anatomic Reference Point Frame Coordinate", &[FL], VM_1),
    row(0x0022_1624, "OphthalmicAnatomicReferencePointXCoordinate", "Ophthalmic Anatomic Reference Point X-Coordinate", &[FL], VM_1),
    row(0x0022_1626, "OphthalmicAnatomicReferencePointYCoordinate", "Ophthalmic Anatomic Reference Point Y-Coordinate", &[FL], VM_1),
    row(0x0022_1627, "OphthalmicEnFaceVolumeDescriptorSequence", "Ophthalmic En Face Volume Descriptor Sequence", &[SQ], VM_1),
    row(0x0022_1628, "OphthalmicEnFaceImageQualityRatingSequence", "Ophthalmic En Face Image Quality Rating Sequence", &[SQ], VM_1),
    row(0x0022_1629, "OphthalmicEnFaceVolumeDescriptorScope", "Ophthalmic En Face Volume Descriptor Scope", &[CS], VM_1),
    row(0x0022_1630, "QualityThreshold", "Quality Threshold", &[DS], VM_1),
    row(0x0022_1632, "OphthalmicAnatomicReferencePointSequence", "Ophthalmic Anatomic Reference Point Sequence", &[SQ], VM_1),
    row(0x0022_1633, "OphthalmicAnatomicReferencePointLocalizationType", "Ophthalmic Anatomic Reference Point Localization Type", &[CS], VM_1),
    row(0x0022_1634, "PrimaryAnatomicStructureItemIndex", "Primary Anatomic Structure Item Index", &[IS], VM_1),
    row(0x0022_1640, "OCTBscanAnalysisAcquisitionParametersSequence", "OCT B-scan Analysis Acquisition Parameters Sequence", &[SQ], VM_1),
    row(0x0022_1642, "NumberOfBscansPerFrame", "Number of B-scans Per Frame", &[UL], VM_1),
    row(0x0022_1643, "BscanSlabThickness", "B-scan Slab Thickness", &[FL], VM_1),
    row(0x0022_1644, "DistanceBetweenBscanSlabs", "Distance Between B-scan Slabs", &[FL], VM_1),
    row(0x0022_1645, "BscanCycleTime", "B-scan Cycle Time", &[FL], VM_1),
    row(0x0022_1646, "BscanCycleTimeVector", "B-scan Cycle Time Vector", &[FL], VM_1_N),
    row(0x0022_1649, "AscanRate", "A-scan Rate", &[FL], VM_1),
    row(0x0022_1650, "BscanRate", "B-scan Rate", &[FL], VM_1),
    row(0x0022_1658, "SurfaceMeshZPixelOffset", "Surface Mesh Z-Pixel Offset", &[UL], VM_1),
    row(0x0024_0010, "VisualFieldHorizontalExtent", "Visual Field Horizontal Extent", &[FL], VM_1),
    row(0x0024_0011, "VisualFieldVerticalExtent", "Visual Field Vertical Extent", &[FL], VM_1),
    row(0x0024_0012, "VisualFieldShape", "Visual Field Shape", &[CS], VM_1),
    row(0x0024_0016, "ScreeningTestModeCodeSequence", "Screening Test Mode Code Sequence", &[SQ], VM_1),
    row(0x0024_0018, "MaximumStimulusLuminance", "Maximum Stimulus Luminance", &[FL], VM_1),
    row(0x0024_0020, "BackgroundLuminance", "Background Luminance", &[FL], VM_1),
    row(0x0024_0021, "StimulusColorCodeSequence", "Stimulus Color Code Sequence", &[SQ], VM_1),
    row(0x0024_0024, "BackgroundIlluminationColorCodeSequence", "Background Illumination Color Code Sequence", &[SQ], VM_1),
    row(0x0024_0025, "StimulusArea", "Stimulus Area", &[FL], VM_1),
    row(0x0024_0028, "StimulusPresentationTime", "Stimulus Presentation Time", &[FL], VM_1),
    row(0x0024_0032, "FixationSequence", "Fixation Sequence", &[SQ], VM_1),
    row(0x0024_0033, "FixationMonitoringCodeSequence", "Fixation Monitoring Code Sequence", &[SQ], VM_1),
    row(0x0024_0034, "VisualFieldCatchTrialSequence", "Visual Field Catch Trial Sequence", &[SQ], VM_1),
    row(0x0024_0035, "FixationCheckedQuantity", "Fixation Checked Quantity", &[US], VM_1),
    row(0x0024_0036, "PatientNotProperlyFixatedQuantity", "Patient Not Properly Fixated Quantity", &[US], VM_1),
    row(0x0024_0037, "PresentedVisualStimuliDataFlag", "Presented Visual Stimuli Data Flag", &[CS], VM_1),
    row(0x0024_0038, "NumberOfVisualStimuli", "Number of Visual Stimuli", &[US], VM_1),
    row(0x0024_0039, "ExcessiveFixationLossesDataFlag", "Excessive Fixation Losses Data Flag", &[CS], VM_1),
    row(0x0024_0040, "ExcessiveFixationLosses", "Excessive Fixation Losses", &[CS], VM_1),
    row(0x0024_0042, "StimuliRetestingQuantity", "Stimuli Retesting Quantity", &[US], VM_1),
    row(0x0024_0044, "CommentsOnPatientPerformanceOfVisualField", "Comments on Patient's Performance of Visual Field", &[LT], VM_1),
    row(0x0024_0045, "FalseNegativesEstimateFlag", "False Negatives Estimate Flag", &[CS], VM_1),
    row(0x0024_0046, "FalseNegativesEstimate", "False Negatives Estimate", &[FL], VM_1),
    row(0x0024_0048, "NegativeCatchTrialsQuantity", "Negative Catch Trials Quantity", &[US], VM_1),
    row(0x0024_0050, "FalseNegativesQuantity", "False Negatives Quantity", &[US], VM_1),
    row(0x0024_0051, "ExcessiveFalseNegativesDataFlag", "Excessive False Negatives Data Flag", &[CS], VM_1),
    row(0x0024_0052, "ExcessiveFalseNegatives", "Excessive False Negatives", &[CS], VM_1),
    row(0x0024_0053, "FalsePositivesEstimateFlag", "False Positives Estimate Flag", &[CS], VM_1),
    row(0x0024_0054, "FalsePositivesEstimate", "False Positives Estimate", &[FL], VM_1),
    row(0x0024_0055, "CatchTrialsDataFlag", "Catch Trials Data Flag", &[CS], VM_1),
    row(0x0024_0056, "PositiveCatchTrialsQuantity", "Positive Catch Trials Quantity", &[US], VM_1),
    row(0x0024_0057, "TestPointNormalsDataFlag", "Test Point Normals Data Flag", &[CS], VM_1),
    row(0x0024_0058, "TestPointNormalsSequence", "Test Point Normals Sequence", &[SQ], VM_1),
    row(0x0024_0059, "GlobalDeviationProbabilityNormalsFlag", "Global Deviation Probability Normals Flag", &[CS], VM_1),
    row(0x0024_0060, "FalsePositivesQuantity", "False Positives Quantity", &[US], VM_1),
    row(0x0024_0061, "ExcessiveFalsePositivesDataFlag", "Excessive False Positives Data Flag", &[CS], VM_1),
    row(0x0024_0062, "ExcessiveFalsePositives", "Excessive False Positives", &[CS], VM_1),
    row(0x0024_0063, "VisualFieldTestNormalsFlag", "Visual Field Test Normals Flag", &[CS], VM_1),
    row(0x0024_0064, "ResultsNormalsSequence", "Results Normals Sequence", &[SQ], VM_1),
    row(0x0024_0065, "AgeCorrectedSensitivityDeviationAlgorithmSequence", "Age Corrected Sensitivity Deviation Algorithm Sequence", &[SQ], VM_1),
    row(0x0024_0066, "GlobalDeviationFromNormal", "Global Deviation From Normal", &[FL], VM_1),
    row(0x0024_0067, "GeneralizedDefectSensitivityDeviationAlgorithmSequence", "Generalized Defect Sensitivity Deviation Algorithm Sequence", &[SQ], VM_1),
    row(0x0024_0068, "LocalizedDeviationFromNormal", "Localized Deviation From Normal", &[FL], VM_1),
    row(0x0024_0069, "PatientReliabilityIndicator", "Patient Reliability Indicator", &[LO], VM_1),
    row(0x0024_0070, "VisualFieldMeanSensitivity", "Visual Field Mean Sensitivity", &[FL], VM_1),
    row(0x0024_0071, "GlobalDeviationProbability", "Global Deviation Probability", &[FL], VM_1),
    row(0x0024_0072, "LocalDeviationProbabilityNormalsFlag", "Local Deviation Probability Normals Flag", &[CS], VM_1),
    row(0x0024_0073, "LocalizedDeviationProbability", "Localized Deviation Probability", &[FL], VM_1),
    row(0x0024_0074, "ShortTermFluctuationCalculated", "Short Term Fluctuation Calculated", &[CS], VM_1),
    row(0x0024_0075, "ShortTermFluctuation", "Short Term Fluctuation", &[FL], VM_1),
    row(0x0024_0076, "ShortTermFluctuationProbabilityCalculated", "Short Term Fluctuation Probability Calculated", &[CS], VM_1),
    row(0x0024_0077, "ShortTermFluctuationProbability", "Short Term Fluctuation Probability", &[FL], VM_1),
    row(0x0024_0078, "CorrectedLocalizedDeviationFromNormalCalculated", "Corrected Localized Deviation From Normal Calculated", &[CS], VM_1),
    row(0x0024_0079, "CorrectedLocalizedDeviationFromNormal", "Corrected Localized Deviation From Normal", &[FL], VM_1),
    row(0x0024_0080, "CorrectedLocalizedDeviationFromNormalProbabilityCalculated", "Corrected Localized Deviation From Normal Probability Calculated", &[CS], VM_1),
    row(0x0024_0081, "CorrectedLocalizedDeviationFromNormalProbability", "Corrected Localized Deviation From Normal Probability", &[FL], VM_1),
    row(0x0024_0083, "GlobalDeviationProbabilitySequence", "Global Deviation Probability Sequence", &[SQ], VM_1),
    row(0x0024_0085, "LocalizedDeviationProbabilitySequence", "Localized Deviation Probability Sequence", &[SQ], VM_1),
    row(0x0024_0086, "FovealSensitivityMeasured", "Foveal Sensitivity Measured", &[CS], VM_1),
    row(0x0024_0087, "FovealSensitivity", "Foveal Sensitivity", &[FL], VM_1),
    row(0x0024_0088, "VisualFieldTestDuration", "Visual Field Test Duration", &[FL], VM_1),
    row(0x0024_0089, "VisualFieldTestPointSequence", "Visual Field Test Point Sequence", &[SQ], VM_1),
    row(0x0024_0090, "VisualFieldTestPointXCoordinate", "Visual Field Test Point X-Coordinate", &[FL], VM_1),
    row(0x0024_0091, "VisualFieldTestPointYCoordinate", "Visual Field Test Point Y-Coordinate", &[FL], VM_1),
    row(0x0024_0092, "AgeCorrectedSensitivityDeviationValue", "Age Corrected Sensitivity Deviation Value", &[FL], VM_1),
    row(0x0024_0093, "StimulusResults", "Stimulus Results", &[CS], VM_1),
    row(0x0024_0094, "SensitivityValue", "Sensitivity Value", &[FL], VM_1),
    row(0x0024_0095, "RetestStimulusSeen", "Retest Stimulus Seen", &[CS], VM_1),
    row(0x0024_0096, "RetestSensitivityValue", "Retest Sensitivity Value", &[FL], VM_1),
    row(0x0024_0097, "VisualFieldTestPointNormalsSequence", "Visual Field Test Point Normals Sequence", &[SQ], VM_1),
    row(0x0024_0098, "QuantifiedDefect", "Quantified Defect", &[FL], VM_1),
    row(0x0024_0100, "AgeCorrectedSensitivityDeviationProbabilityValue", "Age Corrected Sensitivity Deviation Probability Value", &[FL], VM_1),
    row(0x0024_0102, "GeneralizedDefectCorrectedSensitivityDeviationFlag", "Generalized Defect Corrected Sensitivity Deviation Flag", &[CS], VM_1),
    row(0x0024_0103, "GeneralizedDefectCorrectedSensitivityDeviationValue", "Generalized Defect Corrected Sensitivity Deviation Value", &[FL], VM_1),
    row(0x0024_0104, "GeneralizedDefectCorrectedSensitivityDeviationProbabilityValue", "Generalized Defect Corrected Sensitivity Deviation Probability Value", &[FL], VM_1),
    row(0x0024_0105, "MinimumSensitivityValue", "Minimum Sensitivity Value", &[FL], VM_1),
    row(0x0024_0106, "BlindSpotLocalized", "Blind Spot Localized", &[CS], VM_1),
    row(0x0024_0107, "BlindSpotXCoordinate", "Blind Spot X-Coordinate", &[FL], VM_1),
    row(0x0024_0108, "BlindSpotYCoordinate", "Blind Spot Y-Coordinate", &[FL], VM_1),
    row(0x0024_0110, "VisualAcuityMeasurementSequence", "Visual Acuity Measurement Sequence", &[SQ], VM_1),
    row(0x0024_0112, "RefractiveParametersUsedOnPatientSequence", "Refractive Parameters Used on Patient Sequence", &[SQ], VM_1),
    row(0x0024_0113, "MeasurementLaterality", "Measurement Laterality", &[CS], VM_1),
    row(0x0024_0114, "OphthalmicPatientClinicalInformationLeftEyeSequence", "Ophthalmic Patient Clinical Information Left Eye Sequence", &[SQ], VM_1),
    row(0x0024_0115, "OphthalmicPatientClinicalInformationRightEyeSequence", "Ophthalmic Patient Clinical Information Right Eye Sequence", &[SQ], VM_1),
    row(0x0024_0117, "FovealPointNormativeDataFlag", "Foveal Point Normative Data Flag", &[CS], VM_1),
    row(0x0024_0118, "FovealPointProbabilityValue", "Foveal Point Probability Value", &[FL], VM_1),
    row(0x0024_0120, "ScreeningBaselineMeasured", "Screening Baseline Measured", &[CS], VM_1),
    row(0x0024_0122, "ScreeningBaselineMeasuredSequence", "Screening Baseline Measured Sequence", &[SQ], VM_1),
    row(0x0024_0124, "ScreeningBaselineType", "Screening Baseline Type", &[CS], VM_1),
    row(0x0024_0126, "ScreeningBaselineValue", "Screening Baseline Value", &[FL], VM_1),
    row(0x0024_0202, "AlgorithmSource", "Algorithm Source", &[LO], VM_1),
    row(0x0024_0306, "DataSetName", "Data Set Name", &[LO], VM_1),
    row(0x0024_0307, "DataSetVersion", "Data Set Version", &[LO], VM_1),
    row(0x0024_0308, "DataSetSource", "Data Set Source", &[LO], VM_1),
    row(0x0024_0309, "DataSetDescription", "Data Set Description", &[LO], VM_1),
    row(0x0024_0317, "VisualFieldTestReliabilityGlobalIndexSequence", "Visual Field Test Reliability Global Index Sequence", &[SQ], VM_1),
    row(0x0024_0320, "VisualFieldGlobalResultsIndexSequence", "Visual Field Global Results Index Sequence", &[SQ], VM_1),
    row(0x0024_0325, "DataObservationSequence", "Data Observation Sequence", &[SQ], VM_1),
    row(0x0024_0338, "IndexNormalsFlag", "Index Normals Flag", &[CS], VM_1),
    row(0x0024_0341, "IndexProbability", "Index Probability", &[FL], VM_1),
    row(0x0024_0344, "IndexProbabilitySequence", "Index Probability Sequence", &[SQ], VM_1),
    row(0x0028_0002, "SamplesPerPixel", "Samples per Pixel", &[US], VM_1),
    row(0x0028_0003, "SamplesPerPixelUsed", "Samples per Pixel Used", &[US], VM_1),
    row(0x0028_0004, "PhotometricInterpretation", "Photometric Interpretation", &[CS], VM_1),
    row(0x0028_0005, "ImageDimensions", "Image Dimensions", &[US], VM_1).retired(),
    row(0x0028_0006, "PlanarConfiguration", "Planar Configuration", &[US], VM_1),
    row(0x0028_0008, "NumberOfFrames", "Number of Frames", &[IS], VM_1),
    row(0x0028_0009, "FrameIncrementPointer", "Frame Increment Pointer", &[AT], VM_1_N),
    row(0x0028_000A, "FrameDimensionPointer", "Frame Dimension Pointer", &[AT], VM_1_N),
    row(0x0028_0010, "Rows", "Rows", &[US], VM_1),
    row(0x0028_0011, "Columns", "Columns", &[US], VM_1),
    row(0x0028_0012, "Planes", "Planes", &[US], VM_1).retired(),
    row(0x0028_0014, "UltrasoundColorDataPresent", "Ultrasound Color Data Present", &[US], VM_1),
    row(0x0028_0020, "", "", &[], VM_0_N).retired(),
    row(0x0028_0030, "PixelSpacing", "Pixel Spacing", &[DS], VM_2),
    row(0x0028_0031, "ZoomFactor", "Zoom Factor", &[DS], VM_2),
    row(0x0028_0032, "ZoomCenter", "Zoom Center", &[DS], VM_2),
    row(0x0028_0034, "PixelAspectRatio", "Pixel Aspect Ratio", &[IS], VM_2),
    row(0x0028_0040, "ImageFormat", "Image Format", &[CS], VM_1).retired(),
    row(0x0028_0050, "ManipulatedImage", "Manipulated Image", &[LO], VM_1_N).retired(),
    row(0x0028_0051, "CorrectedImage", "Corrected Image", &[CS], VM_1_N),
    row(0x0028_005F, "CompressionRecognitionCode", "Compression Recognition Code", &[LO], VM_1).retired(),
    row(0x0028_0060, "CompressionCode", "Compression Code", &[CS], VM_1).retired(),
    row(0x0028_0061, "CompressionOriginator", "Compression Originator", &[SH], VM_1).retired(),
    row(0x0028_0062, "CompressionLabel", "Compression Label", &[LO], VM_1).retired(),
    row(0x0028_0063, "CompressionDescription", "Compression Description", &[SH], VM_1).retired(),
    row(0x0028_0065, "CompressionSequence", "Compression Sequence", &[CS], VM_1_N).retired(),
    row(0x0028_0066, "CompressionStepPointers", "Compression Step Pointers", &[AT], VM_1_N).retired(),
    row(0x0028_0068, "RepeatInterval", "Repeat Interval", &[US], VM_1).retired(),
    row(0x0028_0069, "BitsGrouped", "Bits Grouped", &[US], VM_1).retired(),
    row(0x0028_0070, "PerimeterTable", "Perimeter Table", &[US], VM_1_N).retired(),
    row(0x0028_0071, "PerimeterValue", "Perimeter Value", &[US, SS], VM_1).retired(),
    row(0x0028_0080, "PredictorRows", "Predictor Rows", &[US], VM_1).retired(),
    row(0x0028_0081, "PredictorColumns", "Predictor Columns", &[US], VM_1).retired(),
    row(0x0028_0082, "PredictorConstants", "Predictor Constants", &[US], VM_1_N).retired(),
    row(0x0028_0090, "BlockedPixels", "Blocked Pixels", &[CS], VM_1).retired(),
    row(0x0028_0091, "BlockRows", "Block Rows", &[US], VM_1).retired(),
    row(0x0028_0092, "BlockColumns", "Block Columns", &[US], VM_1).retired(),
    row(0x0028_0093, "RowOverlap", "Row Overlap", &[US], VM_1).retired(),
    row(0x0028_0094, "ColumnOverlap", "Column Overlap", &[US], VM_1).retired(),
    row(0x0028_0100, "BitsAllocated", "Bits Allocated", &[US], VM_1),
    row(0x0028_0101, "BitsStored", "Bits Stored", &[US], VM_1),
    row(0x0028_0102, "HighBit", "High Bit", &[US], VM_1),
    row(0x0028_0103, "PixelRepresentation", "Pixel Representation", &[US], VM_1),
    row(0x0028_0104, "SmallestValidPixelValue", "Smallest Valid Pixel Value", &[US, SS], VM_1).retired(),
    row(0x0028_0105, "LargestValidPixelValue", "Largest Valid Pixel Value", &[US, SS], VM_1).retired(),
    row(0x0028_0106, "SmallestImagePixelValue", "Smallest Image Pixel Value", &[US, SS], VM_1),
    row(0x0028_0107, "LargestImagePixelValue", "Largest Image Pixel Value", &[US, SS], VM_1),
    row(0x0028_0108, "SmallestPixelValueInSeries", "Smallest Pixel Value in Series", &[US, SS], VM_1),
    row(0x0028_0109, "LargestPixelValueInSeries", "Largest Pixel Value in Series", &[US, SS], VM_1),
    row(0x0028_0110, "SmallestImagePixelValueInPlane", "Smallest Image Pixel Value in Plane", &[US, SS], VM_1).retired(),
    row(0x0028_0111, "LargestImagePixelValueInPlane", "Largest Image Pixel Value in Plane", &[US, SS], VM_1).retired(),
    row(0x0028_0120, "PixelPaddingValue", "Pixel Padding Value", &[US, SS], VM_1),
    row(0x0028_0121, "PixelPaddingRangeLimit", "Pixel Padding Range Limit", &[US, SS], VM_1),
    row(0x0028_0122, "FloatPixelPaddingValue", "Float Pixel Padding Value", &[FL], VM_1),
    row(0x0028_0123, "DoubleFloatPixelPaddingValue", "Double Float Pixel Padding Value", &[FD], VM_1),
    row(0x0028_0124, "FloatPixelPaddingRangeLimit", "Float Pixel Padding Range Limit", &[FL], VM_1),
    row(0x0028_0125, "DoubleFloatPixelPaddingRangeLimit", "Double Float Pixel Padding Range Limit", &[FD], VM_1),
    row(0x0028_0200, "ImageLocation", "Image Location", &[US], VM_1).retired(),
    row(0x0028_0300, "QualityControlImage", "Quality Control Image", &[CS], VM_1),
    row(0x0028_0301, "BurnedInAnnotation", "Burned In Annotation", &[CS], VM_1),
    row(0x0028_0302, "RecognizableVisualFeatures", "Recognizable Visual Features", &[CS], VM_1),
    row(0x0028_0303, "LongitudinalTemporalInformationModified", "Longitudinal Temporal Information Modified", &[CS], VM_1),
    row(0x0028_0304, "ReferencedColorPaletteInstanceUID", "Referenced Color Palette Instance UID", &[UI], VM_1),
    row(0x0028_0400, "TransformLabel", "Transform Label", &[LO], VM_1).retired(),
    row(0x0028_0401, "TransformVersionNumber", "Transform Version Number", &[LO], VM_1).retired(),
    row(0x0028_0402, "NumberOfTransformSteps", "Number of Transform Steps", &[US], VM_1).retired(),
    row(0x0028_0403, "SequenceOfCompressedData", "Sequence of Compressed Data", &[LO], VM_1_N).retired(),
    row(0x0028_0404, "DetailsOfCoefficients", "Details of Coefficients", &[AT], VM_1_N).retired(),
    row(0x0028_0700, "DCTLabel", "DCT Label", &[LO], VM_1).retired(),
    row(0x0028_0701, "DataBlockDescription", "Data Block Description", &[CS], VM_1_N).retired(),
    row(0x0028_0702, "DataBlock", "Data Block", &[AT], VM_1_N).retired(),
    row(0x0028_0710, "NormalizationFactorFormat", "Normalization Factor Format", &[US], VM_1).retired(),
    row(0x0028_0720, "ZonalMapNumberFormat", "Zonal Map Number Format", &[US], VM_1).retired(),
    row(0x0028_0721, "ZonalMapLocation", "Zonal Map Location", &[AT], VM_1_N).retired(),
    row(0x0028_0722, "ZonalMapFormat", "Zonal Map Format", &[US], VM_1).retired(),
    row(0x0028_0730, "AdaptiveMapFormat", "Adaptive Map Format", &[US], VM_1).retired(),
    row(0x0028_0740, "CodeNumberFormat", "Code Number Format", &[US], VM_1).retired(),
    row(0x0028_0A02, "PixelSpacingCalibrationType", "Pixel Spacing Calibration Type", &[CS], VM_1),
    row(0x0028_0A04, "PixelSpacingCalibrationDescription", "Pixel Spacing Calibration Description", &[LO], VM_1),
    row(0x0028_1040, "PixelIntensityRelationship", "Pixel Intensity Relationship", &[CS], VM_1),
    row(0x0028_1041, "PixelIntensityRelationshipSign", "Pixel Intensity Relationship Sign", &[SS], VM_1),
    row(0x0028_1050, "WindowCenter", "Window Center", &[DS], VM_1_N),
    row(0x0028_1051, "WindowWidth", "Window Width", &[DS], VM_1_N),
    row(0x0028_1052, "RescaleIntercept", "Rescale Intercept", &[DS], VM_1),
    row(0x0028_1053, "RescaleSlope", "Rescale Slope", &[DS], VM_1),
    row(0x0028_1054, "RescaleType", "Rescale Type", &[LO], VM_1),
    row(0x0028_1055, "WindowCenterWidthExplanation", "Window Center & Width Explanation", &[LO], VM_1_N),
    row(0x0028_1056, "VOILUTFunction", "VOI LUT Function", &[CS], VM_1),
    row(0x0028_1080, "GrayScale", "Gray Scale", &[CS], VM_1).retired(),
    row(0x0028_1090, "RecommendedViewingMode", "Recommended Viewing Mode", &[CS], VM_1),
    row(0x0028_1100, "GrayLookupTableDescriptor", "Gray Lookup Table Descriptor", &[US, SS], VM_3).retired(),
    row(0x0028_1101, "RedPaletteColorLookupTableDescriptor", "Red Palette Color Lookup Table Descriptor", &[US, SS], VM_3),
    row(0x0028_1102, "GreenPaletteColorLookupTableDescriptor", "Green Palette Color Lookup Table Descriptor", &[US, SS], VM_3),
    row(0x0028_1103, "BluePaletteColorLookupTableDescriptor", "Blue Palette Color Lookup Table Descriptor", &[US, SS], VM_3),
    row(0x0028_1104, "AlphaPaletteColorLookupTableDescriptor", "Alpha Palette Color Lookup Table Descriptor", &[US], VM_3),
    row(0x0028_1111, "LargeRedPaletteColorLookupTableDescriptor", "Large Red Palette Color Lookup Table Descriptor", &[US, SS], VM_4).retired(),
    row(0x0028_1112, "LargeGreenPaletteColorLookupTableDescriptor", "Large Green Palette Color Lookup Table Descriptor", &[US, SS], VM_4).retired(),
    row(0x0028_1113, "LargeBluePaletteColorLookupTableDescriptor", "Large Blue Palette Color Lookup Table Descriptor", &[US, SS], VM_4).retired(),
    row(0x0028_1199, "PaletteColorLookupTableUID", "Palette Color Lookup Table UID", &[UI], VM_1),
    row(0x0028_1200, "GrayLookupTableData", "Gray Lookup Table Data", &[US, SS, OW], VM_1_N).retired(),
    row(0x0028_1201, "RedPaletteColorLookupTableData", "Red Palette Color Lookup Table Data", &[OW], VM_1),
    row(0x0028_1202, "GreenPaletteColorLookupTableData", "Green Palette Color Lookup Table Data", &[OW], VM_1),
    row(0x0028_1203, "BluePaletteColorLookupTableData", "Blue Palette Color Lookup Table Data", &[OW], VM_1),
    row(0x0028_1204, "AlphaPaletteColorLookupTableData", "Alpha Palette Color Lookup Table Data", &[OW], VM_1),
    row(0x0028_1211, "LargeRedPaletteColorLookupTableData", "Large Red Palette Color Lookup Table Data", &[OW], VM_1).retired(),
    row(0x0028_1212, "LargeGreenPaletteColorLookupTableData", "Large Green Palette Color Lookup Table Data", &[OW], VM_1).retired(),
    row(0x0028_1213, "LargeBluePaletteColorLookupTableData", "Large Blue Palette Color Lookup Table Data", &[OW], VM_1).retired(),
    row(0x0028_1214, "LargePaletteColorLookupTableUID", "Large Palette Color Lookup Table UID", &[UI], VM_1).retired(),
    row(0x0028_1221, "SegmentedRedPaletteColorLookupTableData", "Segmented Red Palette Color Lookup Table Data", &[OW], VM_1),
    row(0x0028_1222, "SegmentedGreenPaletteColorLookupTableData", "Segmented Green Palette Color Lookup Table Data", &[OW], VM_1),
    row(0x0028_1223, "SegmentedBluePaletteColorLookupTableData", "Segmented Blue Palette Color Lookup Table Data", &[OW], VM_1),
    row(0x0028_1224, "SegmentedAlphaPaletteColorLookupTableData", "Segmented Alpha Palette Color Lookup Table Data", &[OW], VM_1),
    row(0x0028_1230, "StoredValueColorRangeSequence", "Stored Value Color Range Sequence", &[SQ], VM_1),
    row(0x0028_1231, "MinimumStoredValueMapped", "Minimum Stored Value Mapped", &[FD], VM_1),
    row(0x0028_1232, "MaximumStoredValueMapped", "Maximum Stored Value Mapped", &[FD], VM_1),
    row(0x0028_1300, "BreastImplantPresent", "Breast Implant Present", &[CS], VM_1),
    row(0x0028_1350, "PartialView", "Partial View", &[CS], VM_1),
    row(0x0028_1351, "PartialViewDescription", "Partial View Description", &[ST], VM_1),
    row(0x0028_1352, "PartialViewCodeSequence", "Partial View Code Sequence", &[SQ], VM_1),
    row(0x0028_135A, "SpatialLocationsPreserved", "Spatial Locations Preserved", &[CS], VM_1),
    row(0x0028_1401, "DataFrameAssignmentSequence", "Data Frame Assignment Sequence", &[SQ], VM_1),
    row(0x0028_1402, "DataPathAssignment", "Data Path Assignment", &[CS], VM_1),
    row(0x0028_1403, "BitsMappedToColorLookupTable", "Bits Mapped to Color Lookup Table", &[US], VM_1),
    row(0x0028_1404, "BlendingLUT1Sequence", "Blending LUT 1 Sequence", &[SQ], VM_1),
    row(0x0028_1405, "BlendingLUT1TransferFunction", "Blending LUT 1 Transfer Function", &[CS], VM_1),
    row(0x0028_1406, "BlendingWeightConstant", "Blending Weight Constant", &[FD], VM_1),
    row(0x0028_1407, "BlendingLookupTableDescriptor", "Blending Lookup Table Descriptor", &[US], VM_3),
    row(0x0028_1408, "BlendingLookupTableData", "Blending Lookup Table Data", &[OW], VM_1),
    row(0x0028_140B, "EnhancedPaletteColorLookupTableSequence", "Enhanced Palette Color Lookup Table Sequence", &[SQ], VM_1),
    row(0x0028_140C, "BlendingLUT2Sequence", "Blending LUT 2 Sequence", &[SQ], VM_1),
    row(0x0028_140D, "BlendingLUT2TransferFunction", "Blending LUT 2 Transfer Function", &[CS], VM_1),
    row(0x0028_140E, "DataPathID", "Data Path ID", &[CS], VM_1),
    row(0x0028_140F, "RGBLUTTransferFunction", "RGB LUT Transfer Function", &[CS], VM_1),
    row(0x0028_1410, "AlphaLUTTransferFunction", "Alpha LUT Transfer Function", &[CS], VM_1),
    row(0x0028_2000, "ICCProfile", "ICC Profile", &[OB], VM_1),
    row(0x0028_2002, "ColorSpace", "Color Space", &[CS], VM_1),
    row(0x0028_2110, "LossyImageCompression", "Lossy Image Compression", &[CS], VM_1),
    row(0x0028_2112, "LossyImageCompressionRatio", "Lossy Image Compression Ratio", &[DS], VM_1_N),
    row(0x0028_2114, "LossyImageCompressionMethod", "Lossy Image Compression Method", &[CS], VM_1_N),
    row(0x0028_3000, "ModalityLUTSequence", "Modality LUT Sequence", &[SQ], VM_1),
    row(0x0028_3001, "VariableModalityLUTSequence", "Variable Modality LUT Sequence", &[SQ], VM_1),
    row(0x0028_3002, "LUTDescriptor", "LUT Descriptor", &[US, SS], VM_3),
    row(0x0028_3003, "LUTExplanation", "LUT Explanation", &[LO], VM_1),
    row(0x0028_3004, "ModalityLUTType", "Modality LUT Type", &[LO], VM_1),
    row(0x0028_3006, "LUTData", "LUT Data", &[US, OW], VM_1_N),
    row(0x0028_3010, "VOILUTSequence", "VOI LUT Sequence", &[SQ], VM_1),
    row(0x0028_3110, "SoftcopyVOILUTSequence", "Softcopy VOI LUT Sequence", &[SQ], VM_1),
    row(0x0028_4000, "ImagePresentationComments", "Image Presentation Comments", &[LT], VM_1).retired(),
    row(0x0028_5000, "BiPlaneAcquisitionSequence", "Bi-Plane Acquisition Sequence", &[SQ], VM_1).retired(),
    row(0x0028_6010, "RepresentativeFrameNumber", "Representative Frame Number", &[US], VM_1),
    row(0x0028_6020, "FrameNumbersOfInterest", "Frame Numbers of Interest (FOI)", &[US], VM_1_N),
    row(0x0028_6022, "FrameOfInterestDescription", "Frame of Interest Description", &[LO], VM_1_N),
    row(0x0028_6023, "FrameOfInterestType", "Frame of Interest Type", &[CS], VM_1_N),
    row(0x0028_6030, "MaskPointers", "Mask Pointer(s)", &[US], VM_1_N).retired(),
    row(0x0028_6040, "RWavePointer", "R Wave Pointer", &[US], VM_1_N),
    row(0x0028_6100, "MaskSubtractionSequence", "Mask Subtraction Sequence", &[SQ], VM_1),
    row(0x0028_6101, "MaskOperation", "Mask Operation", &[CS], VM_1),
    row(0x0028_6102, "ApplicableFrameRange", "Applicable Frame Range", &[US], VM_2_2N),
    row(0x0028_6110, "MaskFrameNumbers", "Mask Frame Numbers", &[US], VM_1_N),
    row(0x0028_6112, "ContrastFrameAveraging", "Contrast Frame Averaging", &[US], VM_1),
    row(0x0028_6114, "MaskSubPixelShift", "Mask Sub-pixel Shift", &[FL], VM_2),
    row(0x0028_6120, "TIDOffset", "TID Offset", &[SS], VM_1),
    row(0x0028_6190, "MaskOperationExplanation", "Mask Operation Explanation", &[ST], VM_1),
    row(0x0028_7000, "EquipmentAdministratorSequence", "Equipment Administrator Sequence", &[SQ], VM_1),
    row(0x0028_7001, "NumberOfDisplaySubsystems", "Number of Display Subsystems", &[US], VM_1),
    row(0x0028_7002, "CurrentConfigurationID", "Current Configuration ID", &[US], VM_1),
    row(0x0028_7003, "DisplaySubsystemID", "Display Subsystem ID", &[US], VM_1),
    row(0x0028_7004, "DisplaySubsystemName", "Display Subsystem Name", &[SH], VM_1),
    row(0x0028_7005, "DisplaySubsystemDescription", "Display Subsystem Description", &[LO], VM_1),
    row(0x0028_7006, "SystemStatus", "System Status", &[CS], VM_1),
    row(0x0028_7007, "SystemStatusComment", "System Status Comment", &[LO], VM_1),
    row(0x0028_7008, "TargetLuminanceCharacteristicsSequence", "Target Luminance Characteristics Sequence", &[SQ], VM_1),
    row(0x0028_7009, "LuminanceCharacteristicsID", "Luminance Characteristics ID", &[US], VM_1),
    row(0x0028_700A, "DisplaySubsystemConfigurationSequence", "Display Subsystem Configuration Sequence", &[SQ], VM_1),
    row(0x0028_700B, "ConfigurationID", "Configuration ID", &[US], VM_1),
    row(0x0028_700C, "ConfigurationName", "Configuration Name", &[SH], VM_1),
    row(0x0028_700D, "ConfigurationDescription", "Configuration Description", &[LO], VM_1),
    row(0x0028_700E, "ReferencedTargetLuminanceCharacteristicsID", "Referenced Target Luminance Characteristics ID", &[US], VM_1),
    row(0x0028_700F, "QAResultsSequence", "QA Results Sequence", &[SQ], VM_1),
    row(0x0028_7010, "DisplaySubsystemQAResultsSequence", "Display Subsystem QA Results Sequence", &[SQ], VM_1),
    row(0x0028_7011, "ConfigurationQAResultsSequence", "Configuration QA Results Sequence", &[SQ], VM_1),
    row(0x0028_7012, "MeasurementEquipmentSequence", "Measurement Equipment Sequence", &[SQ], VM_1),
    row(0x0028_7013, "MeasurementFunctions", "Measurement Functions", &[CS], VM_1_N),
    row(0x0028_7014, "MeasurementEquipmentType", "Measurement Equipment Type", &[CS], VM_1),
    row(0x0028_7015, "VisualEvaluationResultSequence", "Visual Evaluation Result Sequence", &[SQ], VM_1),
    row(0x0028_7016, "DisplayCalibrationResultSequence", "Display Calibration Result Sequence", &[SQ], VM_1),
    row(0x0028_7017, "DDLValue", "DDL Value", &[US], VM_1),
    row(0x0028_7018, "CIExyWhitePoint", "CIExy White Point", &[FL], VM_2),
    row(0x0028_7019, "DisplayFunctionType", "Display Function Type", &[CS], VM_1),
    row(0x0028_701A, "GammaValue", "Gamma Value", &[FL], VM_1),
    row(0x0028_701B, "NumberOfLuminancePoints", "Number of Luminance Points", &[US], VM_1),
    row(0x0028_701C, "LuminanceResponseSequence", "Luminance Response Sequence", &[SQ], VM_1),
    row(0x0028_701D, "TargetMinimumLuminance", "Target Minimum Luminance", &[FL], VM_1),
    row(0x0028_701E, "TargetMaximumLuminance", "Target Maximum Luminance", &[FL], VM_1),
    row(0x0028_701F, "LuminanceValue", "Luminance Value", &[FL], VM_1),
    row(0x0028_7020, "LuminanceResponseDescription", "Luminance Response Description", &[LO], VM_1),
    row(0x0028_7021, "WhitePointFlag", "White Point Flag", &[CS], VM_1),
    row(0x0028_7022, "DisplayDeviceTypeCodeSequence", "Display Device Type Code Sequence", &[SQ], VM_1),
    row(0x0028_7023, "DisplaySubsystemSequence", "Display Subsystem Sequence", &[SQ], VM_1),
    row(0x0028_7024, "LuminanceResultSequence", "Luminance Result Sequence", &[SQ], VM_1),
    row(0x0028_7025, "AmbientLightValueSource", "Ambient Light Value Source", &[CS], VM_1),
    row(0x0028_7026, "MeasuredCharacteristics", "Measured Characteristics", &[CS], VM_1_N),
    row(0x0028_7027, "LuminanceUniformityResultSequence", "Luminance Uniformity Result Sequence", &[SQ], VM_1),
    row(0x0028_7028, "VisualEvaluationTestSequence", "Visual Evaluation Test Sequence", &[SQ], VM_1),
    row(0x0028_7029, "TestResult", "Test Result", &[CS], VM_1),
    row(0x0028_702A, "TestResultComment", "Test Result Comment", &[LO], VM_1),
    row(0x0028_702B, "TestImageValidation", "Test Image Validation", &[CS], VM_1),
    row(0x0028_702C, "TestPatternCodeSequence", "Test Pattern Code Sequence", &[SQ], VM_1),
    row(0x0028_702D, "MeasurementPatternCodeSequence", "Measurement Pattern Code Sequence", &[SQ], VM_1),
    row(0x0028_702E, "VisualEvaluationMethodCodeSequence", "Visual Evaluation Method Code Sequence", &[SQ], VM_1),
    row(0x0028_7FE0, "PixelDataProviderURL", "Pixel Data Provider URL", &[UR], VM_1),
    row(0x0028_9001, "DataPointRows", "Data Point Rows", &[UL], VM_1),
    row(0x0028_9002, "DataPointColumns", "Data Point Columns", &[UL], VM_1),
    row(0x0028_9003, "SignalDomainColumns", "Signal Domain Columns", &[CS], VM_1),
    row(0x0028_9099, "LargestMonochromePixelValue", "Largest Monochrome Pixel Value", &[US], VM_1).retired(),
    row(0x0028_9108, "DataRepresentation", "Data Representation", &[CS], VM_1),
    row(0x0028_9110, "PixelMeasuresSequence", "Pixel Measures Sequence", &[SQ], VM_1),
    row(0x0028_9132, "FrameVOILUTSequence", "Frame VOI LUT Sequence", &[SQ], VM_1),
    row(0x0028_9145, "PixelValueTransformationSequence", "Pixel Value Transformation Sequence", &[SQ], VM_1),
    row(0x0028_9235, "SignalDomainRows", "Signal Domain Rows", &[CS], VM_1),
    row(0x0028_9411, "DisplayFilterPercentage", "Display Filter Percentage", &[FL], VM_1),
    row(0x0028_9415, "FramePixelShiftSequence", "Frame Pixel Shift Sequence", &[SQ], VM_1),
    row(0x0028_9416, "SubtractionItemID", "Subtraction Item ID", &[US], VM_1),
    row(0x0028_9422, "PixelIntensityRelationshipLUTSequence", "Pixel Intensity Relationship LUT Sequence", &[SQ], VM_1),
    row(0x0028_9443, "FramePixelDataPropertiesSequence", "Frame Pixel Data Properties Sequence", &[SQ], VM_1),
    row(0x0028_9444, "GeometricalProperties", "Geometrical Properties", &[CS], VM_1),
    row(0x0028_9445, "GeometricMaximumDistortion", "Geometric Maximum Distortion", &[FL], VM_1),
    row(0x0028_9446, "ImageProcessingApplied", "Image Processing Applied", &[CS], VM_1_N),
    row(0x0028_9454, "MaskSelectionMode", "Mask Selection Mode", &[CS], VM_1),
    row(0x0028_9474, "LUTFunction", "LUT Function", &[CS], VM_1),
    row(0x0028_9478, "MaskVisibilityPercentage", "Mask Visibility Percentage", &[FL], VM_1),
    row(0x0028_9501, "PixelShiftSequence", "Pixel Shift Sequence", &[SQ], VM_1),
    row(0x0028_9502, "RegionPixelShiftSequence", "Region Pixel Shift Sequence", &[SQ], VM_1),
    row(0x0028_9503, "VerticesOfTheRegion", "Vertices of the Region", &[SS], VM_2_2N),
    row(0x0028_9505, "MultiFramePresentationSequence", "Multi-frame Presentation Sequence", &[SQ], VM_1),
    row(0x0028_9506, "PixelShiftFrameRange", "Pixel Shift Frame Range", &[US], VM_2_2N),
    row(0x0028_9507, "LUTFrameRange", "LUT Frame Range", &[US], VM_2_2N),
    row(0x0028_9520, "ImageToEquipmentMappingMatrix", "Image to Equipment Mapping Matrix", &[DS], VM_16),
    row(0x0028_9537, "EquipmentCoordinateSystemIdentification", "Equipment Coordinate System Identification", &[CS], VM_1),
    row(0x0032_000A, "StudyStatusID", "Study Status ID", &[CS], VM_1).retired(),
    row(0x0032_000C, "StudyPriorityID", "Study Priority ID", &[CS], VM_1).retired(),
    row(0x0032_0012, "StudyIDIssuer", "Study ID Issuer", &[LO], VM_1).retired(),
    row(0x0032_0032, "StudyVerifiedDate", "Study Verified Date", &[DA], VM_1).retired(),
    row(0x0032_0033, "StudyVerifiedTime", "Study Verified Time", &[TM], VM_1).retired(),
    row(0x0032_0034, "StudyReadDate", "Study Read Date", &[DA], VM_1).retired(),
    row(0x0032_0035, "StudyReadTime", "Study Read Time", &[TM], VM_1).retired(),
    row(0x0032_1000, "ScheduledStudyStartDate", "Scheduled Study Start Date", &[DA], VM_1).retired(),
    row(0x0032_1001, "ScheduledStudyStartTime", "Scheduled Study Start Time", &[TM], VM_1).retired(),
    row(0x0032_1010, "ScheduledStudyStopDate", "Scheduled Study Stop Date", &[DA], VM_1).retired(),
    row(0x0032_1011, "ScheduledStudyStopTime", "Scheduled Study Stop Time", &[TM], VM_1).retired(),
    row(0x0032_1020, "ScheduledStudyLocation", "Scheduled Study Location", &[LO], VM_1).retired(),
    row(0x0032_1021, "ScheduledStudyLocationAETitle", "Scheduled Study Location AE Title", &[AE], VM_1_N).retired(),
    row(0x0032_1030, "ReasonForStudy", "Reason for Study", &[LO], VM_1).retired(),
    row(0x0032_1031, "RequestingPhysicianIdentificationSequence", "Requesting Physician Identification Sequence", &[SQ], VM_1),
    row(0x0032_1032, "RequestingPhysician", "Requesting Physician", &[PN], VM_1),
    row(0x0032_1033, "RequestingService", "Requesting Service", &[LO], VM_1),
    row(0x0032_1034, "RequestingServiceCodeSequence", "Requesting Service Code Sequence", &[SQ], VM_1),
    row(0x0032_1040, "StudyArrivalDate", "Study Arrival Date", &[DA], VM_1).retired(),
    row(0x0032_1041, "StudyArrivalTime", "Study Arrival Time", &[TM], VM_1).retired(),
    row(0x0032_1050, "StudyCompletionDate", "Study Completion Date", &[DA], VM_1).retired(),
    row(0x0032_1051, "StudyCompletionTime", "Study Completion Time", &[TM], VM_1).retired(),
    row(0x0032_1055, "StudyComponentStatusID", "Study Component Status ID", &[CS], VM_1).retired(),
    row(0x0032_1060, "RequestedProcedureDescription", "Requested Procedure Description", &[LO], VM_1),
    row(0x0032_1064, "RequestedProcedureCodeSequence", "Requested Procedure Code Sequence", &[SQ], VM_1),
    row(0x0032_1065, "RequestedLateralityCodeSequence", "Requested Laterality Code Sequence", &[SQ], VM_1),
    row(0x0032_1066, "ReasonForVisit", "Reason for Visit", &[UT], VM_1),
    row(0x0032_1067, "ReasonForVisitCodeSequence", "Reason for Visit Code Sequence", &[SQ], VM_1),
    row(0x0032_1070, "RequestedContrastAgent", "Requested Contrast Agent", &[LO], VM_1),
    row(0x0032_4000, "StudyComments", "Study Comments", &[LT], VM_1).retired(),
    row(0x0034_0001, "FlowIdentifierSequence", "Flow Identifier Sequence", &[SQ], VM_1),
    row(0x0034_0002, "FlowIdentifier", "Flow Identifier", &[OB], VM_1),
    row(0x0034_0003, "FlowTransferSyntaxUID", "Flow Transfer Syntax UID", &[UI], VM_1),
    row(0x0034_0004, "FlowRTPSamplingRate", "Flow RTP Sampling Rate", &[UL], VM_1),
    row(0x0034_0005, "SourceIdentifier", "Source Identifier", &[OB], VM_1),
    row(0x0034_0007, "FrameOriginTimestamp", "Frame Origin Timestamp", &[OB], VM_1),
    row(0x0034_0008, "IncludesImagingSubject", "Includes Imaging Subject", &[CS], VM_1),
    row(0x0034_0009, "FrameUsefulnessGroupSequence", "Frame Usefulness Group Sequence", &[SQ], VM_1),
    row(0x0034_000A, "RealTimeBulkDataFlowSequence", "Real-Time Bulk Data Flow Sequence", &[SQ], VM_1),
    row(0x0034_000B, "CameraPositionGroupSequence", "Camera Position Group Sequence", &[SQ], VM_1),
    row(0x0034_000C, "IncludesInformation", "Includes Information", &[CS], VM_1),
    row(0x0034_000D, "TimeOfFrameGroupSequence", "Time of Frame Group Sequence", &[SQ], VM_1),
    row(0x0038_0004, "ReferencedPatientAliasSequence", "Referenced Patient Alias Sequence", &[SQ], VM_1).retired(),
    row(0x0038_0008, "VisitStatusID", "Visit Status ID", &[CS], VM_1),
    row(0x0038_0010, "AdmissionID", "Admission ID", &[LO], VM_1),
    row(0x0038_0011, "IssuerOfAdmissionID", "Issuer of Admission ID", &[LO], VM_1).retired(),
    row(0x0038_0014, "IssuerOfAdmissionIDSequence", "Issuer of Admission ID Sequence", &[SQ], VM_1),
    row(0x0038_0016, "RouteOfAdmissions", "Route of Admissions", &[LO], VM_1),
    row(0x0038_001A, "ScheduledAdmissionDate", "Scheduled Admission Date", &[DA], VM_1).retired(),
    row(0x0038_001B, "ScheduledAdmissionTime", "Scheduled Admission Time", &[TM], VM_1).retired(),
    row(0x0038_001C, "ScheduledDischargeDate", "Scheduled Discharge Date", &[DA], VM_1).retired(),
    row(0x0038_001D, "ScheduledDischargeTime", "Scheduled Discharge Time", &[TM], VM_1).retired(),
    row(0x0038_001E, "ScheduledPatientInstitutionResidence", "Scheduled Patient Institution Residence", &[LO], VM_1).retired(),
    row(0x0038_0020, "AdmittingDate", "Admitting Date", &[DA], VM_1),
    row(0x0038_0021, "AdmittingTime", "Admitting Time", &[TM], VM_1),
    row(0x0038_0030, "DischargeDate", "Discharge Date", &[DA], VM_1).retired(),
    row(0x0038_0032, "DischargeTime", "Discharge Time", &[TM], VM_1).retired(),
    row(0x0038_0040, "DischargeDiagnosisDescription", "Discharge Diagnosis Description", &[LO], VM_1).retired(),
    row(0x0038_0044, "DischargeDiagnosisCodeSequence", "Discharge Diagnosis Code Sequence", &[SQ], VM_1).retired(),
    row(0x0038_0050, "SpecialNeeds", "Special Needs", &[LO], VM_1),
    row(0x0038_0060, "ServiceEpisodeID", "Service Episode ID", &[LO], VM_1),
    row(0x0038_0061, "IssuerOfServiceEpisodeID", "Issuer of Service Episode ID", &[LO], VM_1).retired(),
    row(0x0038_0062, "ServiceEpisodeDescription", "Service Episode Description", &[LO], VM_1),
    row(0x0038_0064, "IssuerOfServiceEpisodeIDSequence", "Issuer of Service Episode ID Sequence", &[SQ], VM_1),
    row(0x0038_0100, "PertinentDocumentsSequence", "Pertinent Documents Sequence", &[SQ], VM_1),
    row(0x0038_0101, "PertinentResourcesSequence", "Pertinent Resources Sequence", &[SQ], VM_1),
    row(0x0038_0102, "ResourceDescription", "Resource Description", &[LO], VM_1),
    row(0x0038_0300, "CurrentPatientLocation", "Current Patient Location", &[LO], VM_1),
    row(0x0038_0400, "PatientInstitutionResidence", "Patient's Institution Residence", &[LO], VM_1),
    row(0x0038_0500, "PatientState", "Patient State", &[LO], VM_1),
    row(0x0038_0502, "PatientClinicalTrialParticipationSequence", "Patient Clinical Trial Participation Sequence", &[SQ], VM_1),
    row(0x0038_4000, "VisitComments", "Visit Comments", &[LT], VM_1),
    row(0x003A_0004, "WaveformOriginality", "Waveform Originality", &[CS], VM_1),
    row(0x003A_0005, "NumberOfWaveformChannels", "Number of Waveform Channels", &[US], VM_1),
    row(0x003A_0010, "NumberOfWaveformSamples", "Number of Waveform Samples", &[UL], VM_1),
    row(0x003A_001A, "SamplingFrequency", "Sampling Frequency", &[DS], VM_1),
    row(0x003A_0020, "MultiplexGroupLabel", "Multiplex Group Label", &[SH], VM_1),
    row(0x003A_0200, "ChannelDefinitionSequence", "Channel Definition Sequence", &[SQ], VM_1),
    row(0x003A_0202, "WaveformChannelNumber", "Waveform Channel Number", &[IS], VM_1),
    row(0x003A_0203, "ChannelLabel", "Channel Label", &[SH], VM_1),
    row(0x003A_0205, "ChannelStatus", "Channel Status", &[CS], VM_1_N),
    row(0x003A_0208, "ChannelSourceSequence", "Channel Source Sequence", &[SQ], VM_1),
    row(0x003A_0209, "ChannelSourceModifiersSequence", "Channel Source Modifiers Sequence", &[SQ], VM_1),
    row(0x003A_020A, "SourceWaveformSequence", "Source Waveform Sequence", &[SQ], VM_1),
    row(0x003A_020C, "ChannelDerivationDescription", "Channel Derivation Description", &[LO], VM_1),
    row(0x003A_0210, "ChannelSensitivity", "Channel Sensitivity", &[DS], VM_1),
    row(0x003A_0211, "ChannelSensitivityUnitsSequence", "Channel Sensitivity Units Sequence", &[SQ], VM_1),
    row(0x003A_0212, "ChannelSensitivityCorrectionFactor", "Channel Sensitivity Correction Factor", &[DS], VM_1),
    row(0x003A_0213, "ChannelBaseline", "Channel Baseline", &[DS], VM_1),
    row(0x003A_0214, "ChannelTimeSkew", "Channel Time Skew", &[DS], VM_1),
    row(0x003A_0215, "ChannelSampleSkew", "Channel Sample Skew", &[DS], VM_1),
    row(0x003A_0218, "ChannelOffset", "Channel Offset", &[DS], VM_1),
    row(0x003A_021A, "WaveformBitsStored", "Waveform Bits Stored", &[US], VM_1),
    row(0x003A_0220, "FilterLowFrequency", "Filter Low Frequency", &[DS], VM_1),
    row(0x003A_0221, "FilterHighFrequency", "Filter High Frequency", &[DS], VM_1),
    row(0x003A_0222, "NotchFilterFrequency", "Notch Filter Frequency", &[DS], VM_1),
    row(0x003A_0223, "NotchFilterBandwidth", "Notch Filter Bandwidth", &[DS], VM_1),
    row(0x003A_0230, "WaveformDataDisplayScale", "Waveform Data Display Scale", &[FL], VM_1),
    row(0x003A_0231, "WaveformDisplayBackgroundCIELabValue", "Waveform Display Background CIELab Value", &[US], VM_3),
    row(0x003A_0240, "WaveformPresentationGroupSequence", "Waveform Presentation Group Sequence", &[SQ], VM_1),
    row(0x003A_0241, "PresentationGroupNumber", "Presentation Group Number", &[US], VM_1),
    row(0x003A_0242, "ChannelDisplaySequence", "Channel Display Sequence", &[SQ], VM_1),
    row(0x003A_0244, "ChannelRecommendedDisplayCIELabValue", "Channel Recommended Display CIELab Value", &[US], VM_3),
    row(0x003A_0245, "ChannelPosition", "Channel Position", &[FL], VM_1),
    row(0x003A_0246, "DisplayShadingFlag", "Display Shading Flag", &[CS], VM_1),
    row(0x003A_0247, "FractionalChannelDisplayScale", "Fractional Channel Display Scale", &[FL], VM_1),
    row(0x003A_0248, "AbsoluteChannelDisplayScale", "Absolute Channel Display Scale", &[FL], VM_1),
    row(0x003A_0300, "MultiplexedAudioChannelsDescriptionCodeSequence", "Multiplexed Audio Channels Description Code Sequence", &[SQ], VM_1),
    row(0x003A_0301, "ChannelIdentificationCode", "Channel Identification Code", &[IS], VM_1),
    row(0x003A_0302, "ChannelMode", "Channel Mode", &[CS], VM_1),
    row(0x003A_0310, "MultiplexGroupUID", "Multiplex Group UID", &[UI], VM_1),
    row(0x003A_0311, "PowerlineFrequency", "Powerline Frequency", &[DS], VM_1),
    row(0x003A_0312, "ChannelImpedanceSequence", "Channel Impedance Sequence", &[SQ], VM_1),
    row(0x003A_0313, "ImpedanceValue", "Impedance Value", &[DS], VM_1),
    row(0x003A_0314, "ImpedanceMeasurementDateTime", "Impedance Measurement DateTime", &[DT], VM_1),
    row(0x003A_0315, "ImpedanceMeasurementFrequency", "Impedance Measurement Frequency", &[DS], VM_1),
    row(0x003A_0316, "ImpedanceMeasurementCurrentType", "Impedance Measurement Current Type", &[CS], VM_1),
    row(0x003A_0317, "WaveformAmplifierType", "Waveform Amplifier Type", &[CS], VM_1),
    row(0x003A_0318, "FilterLowFrequencyCharacteristicsSequence", "Filter Low Frequency Characteristics Sequence", &[SQ], VM_1),
    row(0x003A_0319, "FilterHighFrequencyCharacteristicsSequence", "Filter High Frequency Characteristics Sequence", &[SQ], VM_1),
    row(0x003A_0320, "SummarizedFilterLookupTableSequence", "Summarized Filter Lookup Table Sequence", &[SQ], VM_1),
    row(0x003A_0321, "NotchFilterCharacteristicsSequence", "Notch Filter Characteristics Sequence", &[SQ], VM_1),
    row(0x003A_0322, "WaveformFilterType", "Waveform Filter Type", &[CS], VM_1),
    row(0x003A_0323, "AnalogFilterCharacteristicsSequence", "Analog Filter Characteristics Sequence", &[SQ], VM_1),
    row(0x003A_0324, "AnalogFilterRollOff", "Analog Filter Roll Off", &[DS], VM_1),
    row(0x003A_0325, "AnalogFilterTypeCodeSequence", "Analog Filter Type Code Sequence", &[SQ], VM_1),
    row(0x003A_0326, "DigitalFilterCharacteristicsSequence", "Digital Filter Characteristics Sequence", &[SQ], VM_1),
    row(0x003A_0327, "DigitalFilterOrder", "Digital Filter Order", &[IS], VM_1),
    row(0x003A_0328, "DigitalFilterTypeCodeSequence", "Digital Filter Type Code Sequence", &[SQ], VM_1),
    row(0x003A_0329, "WaveformFilterDescription", "Waveform Filter Description", &[ST], VM_1),
    row(0x003A_032A, "FilterLookupTableSequence", "Filter Lookup Table Sequence", &[SQ], VM_1),
    row(0x003A_032B, "FilterLookupTableDescription", "Filter Lookup Table Description", &[ST], VM_1),
    row(0x003A_032C, "FrequencyEncodingCodeSequence", "Frequency Encoding Code Sequence", &[SQ], VM_1),
    row(0x003A_032D, "MagnitudeEncodingCodeSequence", "Magnitude Encoding Code Sequence", &[SQ], VM_1),
    row(0x003A_032E, "FilterLookupTableData", "Filter Lookup Table Data", &[OD], VM_1),
    row(0x0040_0001, "ScheduledStationAETitle", "Scheduled Station AE Title", &[AE], VM_1_N),
    row(0x0040_0002, "ScheduledProcedureStepStartDate", "Scheduled Procedure Step Start Date", &[DA], VM_1),
    row(0x0040_0003, "ScheduledProcedureStepStartTime", "Scheduled Procedure Step Start Time", &[TM], VM_1),
    row(0x0040_0004, "ScheduledProcedureStepEndDate", "Scheduled Procedure Step End Date", &[DA], VM_1),
    row(0x0040_0005, "ScheduledProcedureStepEndTime", "Scheduled Procedure Step End Time", &[TM], VM_1),
    row(0x0040_0006, "ScheduledPerformingPhysicianName", "Scheduled Performing Physician's Name", &[PN], VM_1),
    row(0x0040_0007, "ScheduledProcedureStepDescription", "Scheduled Procedure Step Description", &[LO], VM_1),
    row(0x0040_0008, "ScheduledProtocolCodeSequence", "Scheduled Protocol Code Sequence", &[SQ], VM_1),
    row(0x0040_0009, "ScheduledProcedureStepID", "Scheduled Procedure Step ID", &[SH], VM_1),
    row(0x0040_000A, "StageCodeSequence", "Stage Code Sequence", &[SQ], VM_1),
    row(0x0040_000B, "ScheduledPerformingPhysicianIdentificationSequence", "Scheduled Performing Physician Identification Sequence", &[SQ], VM_1),
    row(0x0040_0010, "ScheduledStationName", "Scheduled Station Name", &[SH], VM_1_N),
    row(0x0040_0011, "ScheduledProcedureStepLocation", "Scheduled Procedure Step Location", &[SH], VM_1),
    row(0x0040_0012, "PreMedication", "Pre-Medication", &[LO], VM_1),
    row(0x0040_0020, "ScheduledProcedureStepStatus", "Scheduled Procedure Step Status", &[CS], VM_1),
    row(0x0040_0026, "OrderPlacerIdentifierSequence", "Order Placer Identifier Sequence", &[SQ], VM_1),
    row(0x0040_0027, "OrderFillerIdentifierSequence", "Order Filler Identifier Sequence", &[SQ], VM_1),
    row(0x0040_0031, "LocalNamespaceEntityID", "Local Namespace Entity ID", &[UT], VM_1),
    row(0x0040_0032, "UniversalEntityID", "Universal Entity ID", &[UT], VM_1),
    row(0x0040_0033, "UniversalEntityIDType", "Universal Entity ID Type", &[CS], VM_1),
    row(0x0040_0035, "IdentifierTypeCode", "Identifier Type Code", &[CS], VM_1),
    row(0x0040_0036, "AssigningFacilitySequence", "Assigning Facility Sequence", &[SQ], VM_1),
    row(0x0040_0039, "AssigningJurisdictionCodeSequence", "Assigning Jurisdiction Code Sequence", &[SQ], VM_1),
    row(0x0040_003A, "AssigningAgencyOrDepartmentCodeSequence", "Assigning Agency or Department Code Sequence", &[SQ], VM_1),
    row(0x0040_0100, "ScheduledProcedureStepSequence", "Scheduled Procedure Step Sequence", &[SQ], VM_1),
    row(0x0040_0220, "ReferencedNonImageCompositeSOPInstanceSequence", "Referenced Non-Image Composite SOP Instance Sequence", &[SQ], VM_1),
    row(0x0040_0241, "PerformedStationAETitle", "Performed Station AE Title", &[AE], VM_1),
    row(0x0040_0242, "PerformedStationName", "Performed Station Name", &[SH], VM_1),
    row(0x0040_0243, "PerformedLocation", "Performed Location", &[SH], VM_1),
    row(0x0040_0244, "PerformedProcedureStepStartDate", "Performed Procedure Step Start Date", &[DA], VM_1),
    row(0x0040_0245, "PerformedProcedureStepStartTime", "Performed Procedure Step Start Time", &[TM], VM_1),
    row(0x0040_0250, "PerformedProcedureStepEndDate", "Performed Procedure Step End Date", &[DA], VM_1),
    row(0x0040_0251, "PerformedProcedureStepEndTime", "Performed Procedure Step End Time", &[TM], VM_1),
    row(0x0040_0252, "PerformedProcedureStepStatus", "Performed Procedure Step Status", &[CS], VM_1),
    row(0x0040_0253, "PerformedProcedureStepID", "Performed Procedure Step ID", &[SH], VM_1),
    row(0x0040_0254, "PerformedProcedureStepDescription", "Performed Procedure Step Description", &[LO], VM_1),
    row(0x0040_0255, "PerformedProcedureTypeDescription", "Performed Procedure Type Description", &[LO], VM_1),
    row(0x0040_0260, "PerformedProtocolCodeSequence", "Performed Protocol Code Sequence", &[SQ], VM_1),
    row(0x0040_0261, "PerformedProtocolType", "Performed Protocol Type", &[CS], VM_1),
    row(0x0040_0270, "ScheduledStepAttributesSequence", "Scheduled Step Attributes Sequence", &[SQ], VM_1),
    row(0x0040_0275, "RequestAttributesSequence", "Request Attributes Sequence", &[SQ], VM_1),
    row(0x0040_0280, "CommentsOnThePerformedProcedureStep", "Comments on the Performed Procedure Step", &[ST], VM_1),
    row(0x0040_0281, "PerformedProcedureStepDiscontinuationReasonCodeSequence", "Performed Procedure Step Discontinuation Reason Code Sequence", &[SQ], VM_1),
    row(0x0040_0293, "QuantitySequence", "Quantity Sequence", &[SQ], VM_1),
    row(0x0040_0294, "Quantity", "Quantity", &[DS], VM_1),
    row(0x0040_0295, "MeasuringUnitsSequence", "Measuring Units Sequence", &[SQ], VM_1),
    row(0x0040_0296, "BillingItemSequence", "Billing Item Sequence", &[SQ], VM_1),
    row(0x0040_0300, "TotalTimeOfFluoroscopy", "Total Time of Fluoroscopy", &[US], VM_1).retired(),
    row(0x0040_0301, "TotalNumberOfExposures", "Total Number of Exposures", &[US], VM_1).retired(),
    row(0x0040_0302, "EntranceDose", "Entrance Dose", &[US], VM_1),
    row(0x0040_0303, "ExposedArea", "Exposed Area", &[US], VM_1_2),
    row(0x0040_0306, "DistanceSourceToEntrance", "Distance Source to Entrance", &[DS], VM_1),
    row(0x0040_0307, "DistanceSourceToSupport", "Distance Source to Support", &[DS], VM_1).retired(),
    row(0x0040_030E, "ExposureDoseSequence", "Exposure Dose Sequence", &[SQ], VM_1).retired(),
    row(0x0040_0310, "CommentsOnRadiationDose", "Comments on Radiation Dose", &[ST], VM_1),
    row(0x0040_0312, "XRayOutput", "X-Ray Output", &[DS], VM_1),
    row(0x0040_0314, "HalfValueLayer", "Half Value Layer", &[DS], VM_1),
    row(0x0040_0316, "OrganDose", "Organ Dose", &[DS], VM_1),
    row(0x0040_0318, "OrganExposed", "Organ Exposed", &[CS], VM_1),
    row(0x0040_0320, "BillingProcedureStepSequence", "Billing Procedure Step Sequence", &[SQ], VM_1),
    row(0x0040_0321, "FilmConsumptionSequence", "Film Consumption Sequence", &[SQ], VM_1),
    row(0x0040_0324, "BillingSuppliesAndDevicesSequence", "Billing Supplies and Devices Sequence", &[SQ], VM_1),
    row(0x0040_0330, "ReferencedProcedureStepSequence", "Referenced Procedure Step Sequence", &[SQ], VM_1).retired(),
    row(0x0040_0340, "PerformedSeriesSequence", "Performed Series Sequence", &[SQ], VM_1),
    row(0x0040_0400, "CommentsOnTheScheduledProcedureStep", "Comments on the Scheduled Procedure Step", &[LT], VM_1),
    row(0x0040_0440, "ProtocolContextSequence", "Protocol Context Sequence", &[SQ], VM_1),
    row(0x0040_0441, "ContentItemModifierSequence", "Content Item Modifier Sequence", &[SQ], VM_1),
    row(0x0040_0500, "ScheduledSpecimenSequence", "Scheduled Specimen Sequence", &[SQ], VM_1),
    row(0x0040_050A, "SpecimenAccessionNumber", "Specimen Accession Number", &[LO], VM_1).retired(),
    row(0x0040_0512, "ContainerIdentifier", "Container Identifier", &[LO], VM_1),
    row(0x0040_0513, "IssuerOfTheContainerIdentifierSequence", "Issuer of the Container Identifier Sequence", &[SQ], VM_1),
    row(0x0040_0515, "AlternateContainerIdentifierSequence", "Alternate Container Identifier Sequence", &[SQ], VM_1),
    row(0x0040_0518, "ContainerTypeCodeSequence", "Container Type Code Sequence", &[SQ], VM_1),
    row(0x0040_051A, "ContainerDescription", "Container Description", &[LO], VM_1),
    row(0x0040_0520, "ContainerComponentSequence", "Container Component Sequence", &[SQ], VM_1),
    row(0x0040_0550, "SpecimenSequence", "Specimen Sequence", &[SQ], VM_1).retired(),
    row(0x0040_0551, "SpecimenIdentifier", "Specimen Identifier", &[LO], VM_1),
    row(0x0040_0552, "SpecimenDescriptionSequenceTrial", "Specimen Description Sequence (Trial)", &[SQ], VM_1).retired(),
    row(0x0040_0553, "SpecimenDescriptionTrial", "Specimen Description (Trial)", &[ST], VM_1).retired(),
    row(0x0040_0554, "SpecimenUID", "Specimen UID", &[UI], VM_1),
    row(0x0040_0555, "AcquisitionContextSequence", "Acquisition Context Sequence", &[SQ], VM_1),
    row(0x0040_0556, "AcquisitionContextDescription", "Acquisition Context Description", &[ST], VM_1),
    row(0x0040_0560, "SpecimenDescriptionSequence", "Specimen Description Sequence", &[SQ], VM_1),
    row(0x0040_0562, "IssuerOfTheSpecimenIdentifierSequence", "Issuer of the Specimen Identifier Sequence", &[SQ], VM_1),
    row(0x0040_059A, "SpecimenTypeCodeSequence", "Specimen Type Code Sequence", &[SQ], VM_1),
    row(0x0040_0600, "SpecimenShortDescription", "Specimen Short Description", &[LO], VM_1),
    row(0x0040_0602, "SpecimenDetailedDescription", "Specimen Detailed Description", &[UT], VM_1),
    row(0x0040_0610, "SpecimenPreparationSequence", "Specimen Preparation Sequence", &[SQ], VM_1),
    row(0x0040_0612, "SpecimenPreparationStepContentItemSequence", "Specimen Preparation Step Content Item Sequence", &[SQ], VM_1),
    row(0x0040_0620, "SpecimenLocalizationContentItemSequence", "Specimen Localization Content Item Sequence", &[SQ], VM_1),
    row(0x0040_06FA, "SlideIdentifier", "Slide Identifier", &[LO], VM_1).retired(),
    row(0x0040_0710, "WholeSlideMicroscopyImageFrameTypeSequence", "Whole Slide Microscopy Image Frame Type Sequence", &[SQ], VM_1),
    row(0x0040_071A, "ImageCenterPointCoordinatesSequence", "Image Center Point Coordinates Sequence", &[SQ], VM_1),
    row(0x0040_072A, "XOffsetInSlideCoordinateSystem", "X Offset in Slide Coordinate System", &[DS], VM_1),
    row(0x0040_073A, "YOffsetInSlideCoordinateSystem", "Y Offset in Slide Coordinate System", &[DS], VM_1),
    row(0x0040_074A, "ZOffsetInSlideCoordinateSystem", "Z Offset in Slide Coordinate System", &[DS], VM_1),
    row(0x0040_08D8, "PixelSpacingSequence", "Pixel Spacing Sequence", &[SQ], VM_1).retired(),
    row(0x0040_08DA, "CoordinateSystemAxisCodeSequence", "Coordinate System Axis Code Sequence", &[SQ], VM_1).retired(),
    row(0x0040_08EA, "MeasurementUnitsCodeSequence", "Measurement Units Code Sequence", &[SQ], VM_1),
    row(0x0040_09F8, "VitalStainCodeSequenceTrial", "Vital Stain Code Sequence (Trial)", &[SQ], VM_1).retired(),
    row(0x0040_1001, "RequestedProcedureID", "Requested Procedure ID", &[SH], VM_1),
    row(0x0040_1002, "ReasonForTheRequestedProcedure", "Reason for the Requested Procedure", &[LO], VM_1),
    row(0x0040_1003, "RequestedProcedurePriority", "Requested Procedure Priority", &[SH], VM_1),
    row(0x0040_1004, "PatientTransportArrangements", "Patient Transport Arrangements", &[LO], VM_1),
    row(0x0040_1005, "RequestedProcedureLocation", "Requested Procedure Location", &[LO], VM_1),
    row(0x0040_1006, "PlacerOrderNumberProcedure", "Placer Order Number / Procedure", &[SH], VM_1).retired(),
    row(0x0040_1007, "FillerOrderNumberProcedure", "Filler Order Number / Procedure", &[SH], VM_1).retired(),
    row(0x0040_1008, "ConfidentialityCode", "Confidentiality Code", &[LO], VM_1),
    row(0x0040_1009, "ReportingPriority", "Reporting Priority", &[SH], VM_1),
    row(0x0040_100A, "ReasonForRequestedProcedureCodeSequence", "Reason for Requested Procedure Code Sequence", &[SQ], VM_1),
    row(0x0040_1010, "NamesOfIntendedRecipientsOfResults", "Names of Intended Recipients of Results", &[PN], VM_1_N),
    row(0x0040_1011, "IntendedRecipientsOfResultsIdentificationSequence", "Intended Recipients of Results Identification Sequence", &[SQ], VM_1),
    row(0x0040_1012, "ReasonForPerformedProcedureCodeSequence", "Reason For Performed Procedure Code Sequence", &[SQ], VM_1),
    row(0x0040_1060, "RequestedProcedureDescriptionTrial", "Requested Procedure Description (Trial)", &[LO], VM_1).retired(),
    row(0x0040_1101, "PersonIdentificationCodeSequence", "Person Identification Code Sequence", &[SQ], VM_1),
    row(0x0040_1102, "PersonAddress", "Person's Address", &[ST], VM_1),
    row(0x0040_1103, "PersonTelephoneNumbers", "Person's Telephone Numbers", &[LO], VM_1_N),
    row(0x0040_1104, "PersonTelecomInformation", "Person's Telecom Information", &[LT], VM_1),
    row(0x0040_1400, "RequestedProcedureComments", "Requested Procedure Comments", &[LT], VM_1),
    row(0x0040_2001, "ReasonForTheImagingServiceRequest", "Reason for the Imaging Service Request", &[LO], VM_1).retired(),
    row(0x0040_2004, "IssueDateOfImagingServiceRequest", "Issue Date of Imaging Service Request", &[DA], VM_1),
    row(0x0040_2005, "IssueTimeOfImagingServiceRequest", "Issue Time of Imaging Service Request", &[TM], VM_1),
    row(0x0040_2006, "PlacerOrderNumberImagingServiceRequestRetired", "Placer Order Number / Imaging Service Request (Retired)", &[SH], VM_1).retired(),
    row(0x0040_2007, "FillerOrderNumberImagingServiceRequestRetired", "Filler Order Number / Imaging Service Request (Retired)", &[SH], VM_1).retired(),
    row(0x0040_2008, "OrderEnteredBy", "Order Entered By", &[PN], VM_1),
    row(0x0040_2009, "OrderEntererLocation", "Order Enterer's Location", &[SH], VM_1),
    row(0x0040_2010, "OrderCallbackPhoneNumber", "Order Callback Phone Number", &[SH], VM_1),
    row(0x0040_2011, "OrderCallbackTelecomInformation", "Order Callback Telecom Information", &[LT], VM_1),
    row(0x0040_2016, "PlacerOrderNumberImagingServiceRequest", "Placer Order Number / Imaging Service Request", &[LO], VM_1),
    row(0x0040_2017, "FillerOrderNumberImagingServiceRequest", "Filler Order Number / Imaging Service Request", &[LO], VM_1),
    row(0x0040_2400, "ImagingServiceRequestComments", "Imaging Service Request Comments", &[LT], VM_1),
    row(0x0040_3001, "ConfidentialityConstraintOnPatientDataDescription", "Confidentiality Constraint on Patient Data Description", &[LO], VM_1),
    row(0x0040_4001, "GeneralPurposeScheduledProcedureStepStatus", "General Purpose Scheduled Procedure Step Status", &[CS], VM_1).retired(),
    row(0x0040_4002, "GeneralPurposePerformedProcedureStepStatus", "General Purpose Performed Procedure Step Status", &[CS], VM_1).retired(),
    row(0x0040_4003, "GeneralPurposeScheduledProcedureStepPriority", "General Purpose Scheduled Procedure Step Priority", &[CS], VM_1).retired(),
    row(0x0040_4004, "ScheduledProcessingApplicationsCodeSequence", "Scheduled Processing Applications Code Sequence", &[SQ], VM_1).retired(),
    row(0x0040_4005, "ScheduledProcedureStepStartDateTime", "Scheduled Procedure Step Start DateTime", &[DT], VM_1),
    row(0x0040_4006, "MultipleCopiesFlag", "Multiple Copies Flag", &[CS], VM_1).retired(),
    row(0x0040_4007, "PerformedProcessingApplicationsCodeSequence", "Performed Processing Applications Code Sequence", &[SQ], VM_1).retired(),
    row(0x0040_4008, "ScheduledProcedureStepExpirationDateTime", "Scheduled Procedure Step Expiration DateTime", &[DT], VM_1),
    row(0x0040_4009, "HumanPerformerCodeSequence", "Human Performer Code Sequence", &[SQ], VM_1),
    row(0x0040_4010, "ScheduledProcedureStepModificationDateTime", "Scheduled Procedure Step Modification DateTime", &[DT], VM_1),
    row(0x0040_4011, "ExpectedCompletionDateTime", "Expected Completion DateTime", &[DT], VM_1),
    row(0x0040_4015, "ResultingGeneralPurposePerformedProcedureStepsSequence", "Resulting General Purpose Performed Procedure Steps Sequence", &[SQ], VM_1).retired(),
    row(0x0040_4016, "ReferencedGeneralPurposeScheduledProcedureStepSequence", "Referenced General Purpose Scheduled Procedure Step Sequence", &[SQ], VM_1).retired(),
    row(0x0040_4018, "ScheduledWorkitemCodeSequence", "Scheduled Workitem Code Sequence", &[SQ], VM_1),
    row(0x0040_4019, "PerformedWorkitemCodeSequence", "Performed Workitem Code Sequence", &[SQ], VM_1),
    row(0x0040_4020, "InputAvailabilityFlag", "Input Availability Flag", &[CS], VM_1).retired(),
    row(0x0040_4021, "InputInformationSequence", "Input Information Sequence", &[SQ], VM_1),
    row(0x0040_4022, "RelevantInformationSequence", "Relevant Information Sequence", &[SQ], VM_1).retired(),
    row(0x0040_4023, "ReferencedGeneralPurposeScheduledProcedureStepTransactionUID", "Referenced General Purpose Scheduled Procedure Step Transaction UID", &[UI], VM_1).retired(),
    row(0x0040_4025, "ScheduledStationNameCodeSequence", "Scheduled Station Name Code Sequence", &[SQ], VM_1),
    row(0x0040_4026, "ScheduledStationClassCodeSequence", "Scheduled Station Class Code Sequence", &[SQ], VM_1),
    row(0x0040_4027, "ScheduledStationGeographicLocationCodeSequence", "Scheduled Station Geographic Location Code Sequence", &[SQ], VM_1),
    row(0x0040_4028, "PerformedStationNameCodeSequence", "Performed Station Name Code Sequence", &[SQ], VM_1),
    row(0x0040_4029, "PerformedStationClassCodeSequence", "Performed Station Class Code Sequence", &[SQ], VM_1),
    row(0x0040_4030, "PerformedStationGeographicLocationCodeSequence", "Performed Station Geographic Location Code Sequence", &[SQ], VM_1),
    row(0x0040_4031, "RequestedSubsequentWorkitemCodeSequence", "Requested Subsequent Workitem Code Sequence", &[SQ], VM_1).retired(),
    row(0x0040_4032, "NonDICOMOutputCodeSequence", "Non-DICOM Output Code Sequence", &[SQ], VM_1).retired(),
    row(0x0040_4033, "OutputInformationSequence", "Output Information Sequence", &[SQ], VM_1),
    row(0x0040_4034, "ScheduledHumanPerformersSequence", "Scheduled Human Performers Sequence", &[SQ], VM_1),
    row(0x0040_4035, "ActualHumanPerformersSequence", "Actual Human Performers Sequence", &[SQ], VM_1),
    row(0x0040_4036, "HumanPerformerOrganization", "Human Performer's Organization", &[LO], VM_1),
    row(0x0040_4037, "HumanPerformerName", "Human Performer's Name", &[PN], VM_1),
    row(0x0040_4040, "RawDataHandling", "Raw Data Handling", &[CS], VM_1),
    row(0x0040_4041, "InputReadinessState", "Input Readiness State", &[CS], VM_1),
    row(0x0040_4050, "PerformedProcedureStepStartDateTime", "Performed Procedure Step Start DateTime", &[DT], VM_1),
    row(0x0040_4051, "PerformedProcedureStepEndDateTime", "Performed Procedure Step End DateTime", &[DT], VM_1),
    row(0x0040_4052, "ProcedureStepCancellationDateTime", "Procedure Step Cancellation DateTime", &[DT], VM_1),
    row(0x0040_4070, "OutputDestinationSequence", "Output Destination Sequence", &[SQ], VM_1),
    row(0x0040_4071, "DICOMStorageSequence", "DICOM Storage Sequence", &[SQ], VM_1),
    row(0x0040_4072, "STOWRSStorageSequence", "STOW-RS Storage Sequence", &[SQ], VM_1),
    row(0x0040_4073, "StorageURL", "Storage URL", &[UR], VM_1),
    row(0x0040_4074, "XDSStorageSequence", "XDS Storage Sequence", &[SQ], VM_1),
    row(0x0040_8302, "EntranceDoseInmGy", "Entrance Dose in mGy", &[DS], VM_1),
    row(0x0040_8303, "EntranceDoseDerivation", "Entrance Dose Derivation", &[CS], VM_1),
    row(0x0040_9092, "ParametricMapFrameTypeSequence", "Parametric Map Frame Type Sequence", &[SQ], VM_1),
    row(0x0040_9094, "ReferencedImageRealWorldValueMappingSequence", "Referenced Image Real World Value Mapping Sequence", &[SQ], VM_1),
    row(0x0040_9096, "RealWorldValueMappingSequence", "Real World Value Mapping Sequence", &[SQ], VM_1),
    row(0x0040_9098, "PixelValueMappingCodeSequence", "Pixel Value Mapping Code Sequence", &[SQ], VM_1),
    row(0x0040_9210, "LUTLabel", "LUT Label", &[SH], VM_1),
    row(0x0040_9211, "RealWorldValueLastValueMapped", "Real World Value Last Value Mapped", &[US, SS], VM_1),
    row(0x0040_9212, "RealWorldValueLUTData", "Real World Value LUT Data", &[FD], VM_1_N),
    row(0x0040_9213, "DoubleFloatRealWorldValueLastValueMapped", "Double Float Real World Value Last Value Mapped", &[FD], VM_1),
    row(0x0040_9214, "DoubleFloatRealWorldValueFirstValueMapped", "Double Float Real World Value First Value Mapped", &[FD], VM_1),
    row(0x0040_9216, "RealWorldValueFirstValueMapped", "Real World Value First Value Mapped", &[US, SS], VM_1),
    row(0x0040_9220, "QuantityDefinitionSequence", "Quantity Definition Sequence", &[SQ], VM_1),
    row(0x0040_9224, "RealWorldValueIntercept", "Real World Value Intercept", &[FD], VM_1),
    row(0x0040_9225, "RealWorldValueSlope", "Real World Value Slope", &[FD], VM_1),
    row(0x0040_A007, "FindingsFlagTrial", "Findings Flag (Trial)", &[CS], VM_1).retired(),
    row(0x0040_A010, "RelationshipType", "Relationship Type", &[CS], VM_1),
    row(0x0040_A020, "FindingsSequenceTrial", "Findings Sequence (Trial)", &[SQ], VM_1).retired(),
    row(0x0040_A021, "FindingsGroupUIDTrial", "Findings Group UID (Trial)", &[UI], VM_1).retired(),
    row(0x0040_A022, "ReferencedFindingsGroupUIDTrial", "Referenced Findings Group UID (Trial)", &[UI], VM_1).retired(),
    row(0x0040_A023, "FindingsGroupRecordingDateTrial", "Findings Group Recording Date (Trial)", &[DA], VM_1).retired(),
    row(0x0040_A024, "FindingsGroupRecordingTimeTrial", "Findings Group Recording Time (Trial)", &[TM], VM_1).retired(),
    row(0x0040_A026, "FindingsSourceCategoryCodeSequenceTrial", "Findings Source Category Code Sequence (Trial)", &[SQ], VM_1).retired(),
    row(0x0040_A027, "VerifyingOrganization", "Verifying Organization", &[LO], VM_1),
    row(0x0040_A028, "DocumentingOrganizationIdentifierCodeSequenceTrial", "Documenting Organization Identifier Code Sequence (Trial)", &[SQ], VM_1).retired(),
    row(0x0040_A030, "VerificationDateTime", "Verification DateTime", &[DT], VM_1),
    row(0x0040_A032, "ObservationDateTime", "Observation DateTime", &[DT], VM_1),
    row(0x0040_A033, "ObservationStartDateTime", "Observation Start DateTime", &[DT], VM_1),
    row(0x0040_A034, "EffectiveStartDateTime", "Effective Start DateTime", &[DT], VM_1),
    row(0x0040_A035, "EffectiveStopDateTime", "Effective Stop DateTime", &[DT], VM_1),
    row(0x0040_A040, "ValueType", "Value Type", &[CS], VM_1),
    row(0x0040_A043, "ConceptNameCodeSequence", "Concept Name Code Sequence", &[SQ], VM_1),
    row(0x0040_A047, "MeasurementPrecisionDescriptionTrial", "Measurement Precision Description (Trial)", &[LO], VM_1).retired(),
    row(0x0040_A050, "ContinuityOfContent", "Continuity Of Content", &[CS], VM_1),
    row(0x0040_A057, "UrgencyOrPriorityAlertsTrial", "Urgency or Priority Alerts (Trial)", &[CS], VM_1_N).retired(),
    row(0x0040_A060, "SequencingIndicatorTrial", "Sequencing Indicator (Trial)", &[LO], VM_1).retired(),
    row(0x0040_A066, "DocumentIdentifierCodeSequenceTrial", "Document Identifier Code Sequence (Trial)", &[SQ], VM_1).retired(),
    row(0x0040_A067, "DocumentAuthorTrial", "Document Author (Trial)", &[PN], VM_1).retired(),
    row(0x0040_A068, "DocumentAuthorIdentifierCodeSequenceTrial", "Document Author Identifier Code Sequence (Trial)", &[SQ], VM_1).retired(),
    row(0x0040_A070, "IdentifierCodeSequenceTrial", "Identifier Code Sequence (Trial)", &[SQ], VM_1).retired(),
    row(0x0040_A073, "VerifyingObserverSequence", "Verifying Observer Sequence", &[SQ], VM_1),
    row(0x0040_A074, "ObjectBinaryIdentifierTrial", "Object Binary Identifier (Trial)", &[OB], VM_1).retired(),
    row(0x0040_A075, "VerifyingObserverName", "Verifying Observer Name", &[PN], VM_1),
    row(0x0040_A076, "DocumentingObserverIdentifierCodeSequenceTrial", "Documenting Observer Identifier Code Sequence (Trial)", &[SQ], VM_1).retired(),
    row(0x0040_A078, "AuthorObserverSequence", "Author Observer Sequence", &[SQ], VM_1),
    row(0x0040_A07A, "ParticipantSequence", "Participant Sequence", &[SQ], VM_1),
    row(0x0040_A07C, "CustodialOrganizationSequence", "Custodial Organization Sequence", &[SQ], VM_1),
    row(0x0040_A080, "ParticipationType", "Participation Type", &[CS], VM_1),
    row(0x0040_A082, "ParticipationDateTime", "Participation DateTime", &[DT], VM_1),
    row(0x0040_A084, "ObserverType", "Observer Type", &[CS], VM_1),
    row(0x0040_A085, "ProcedureIdentifierCodeSequenceTrial", "Procedure Identifier Code Sequence (Trial)", &[SQ], VM_1).retired(),
    row(0x0040_A088, "VerifyingObserverIdentificationCodeSequence", "Verifying Observer Identification Code Sequence", &[SQ], VM_1),
    row(0x0040_A089, "ObjectDirectoryBinaryIdentifierTrial", "Object Directory Binary Identifier (Trial)", &[OB], VM_1).retired(),
    row(0x0040_A090, "EquivalentCDADocumentSequence", "Equivalent CDA Document Sequence", &[SQ], VM_1).retired(),
    row(0x0040_A0B0, "ReferencedWaveformChannels", "Referenced Waveform Channels", &[US], VM_2_2N),
    row(0x0040_A110, "DateOfDocumentOrVerbalTransactionTrial", "Date of Document or Verbal Transaction (Trial)", &[DA], VM_1).retired(),
    row(0x0040_A112, "TimeOfDocumentCreationOrVerbalTransactionTrial", "Time of Document Creation or Verbal Transaction (Trial)", &[TM], VM_1).retired(),
    row(0x0040_A120, "DateTime", "DateTime", &[DT], VM_1),
    row(0x0040_A121, "Date", "Date", &[DA], VM_1),
    row(0x0040_A122, "Time", "Time", &[TM], VM_1),
    row(0x0040_A123, "PersonName", "Person Name", &[PN], VM_1),
    row(0x0040_A124, "UID", "UID", &[UI], VM_1),
    row(0x0040_A125, "ReportStatusIDTrial", "Report Status ID (Trial)", &[CS], VM_2).retired(),
    row(0x0040_A130, "TemporalRangeType", "Temporal Range Type", &[CS], VM_1),
    row(0x0040_A132, "ReferencedSamplePositions", "Referenced Sample Positions", &[UL], VM_1_N),
    row(0x0040_A136, "ReferencedFrameNumbers", "Referenced Frame Numbers", &[US], VM_1_N).retired(),
    row(0x0040_A138, "ReferencedTimeOffsets", "Referenced Time Offsets", &[DS], VM_1_N),
    row(0x0040_A13A, "ReferencedDateTime", "Referenced DateTime", &[DT], VM_1_N),
    row(0x0040_A160, "TextValue", "Text Value", &[UT], VM_1),
    row(0x0040_A161, "FloatingPointValue", "Floating Point Value", &[FD], VM_1_N),
    row(0x0040_A162, "RationalNumeratorValue", "Rational Numerator Value", &[SL], VM_1_N),
    row(0x0040_A163, "RationalDenominatorValue", "Rational Denominator Value", &[UL], VM_1_N),
    row(0x0040_A167, "ObservationCategoryCodeSequenceTrial", "Observation Category Code Sequence (Trial)", &[SQ], VM_1).retired(),
    row(0x0040_A168, "ConceptCodeSequence", "Concept Code Sequence", &[SQ], VM_1),
    row(0x0040_A16A, "BibliographicCitationTrial", "Bibliographic Citation (Trial)", &[ST], VM_1).retired(),
    row(0x0040_A170, "PurposeOfReferenceCodeSequence", "Purpose of Reference Code Sequence", &[SQ], VM_1),
    row(0x0040_A171, "ObservationUID", "Observation UID", &[UI], VM_1),
    row(0x0040_A172, "ReferencedObservationUIDTrial", "Referenced Observation UID (Trial)", &[UI], VM_1).retired(),
    row(0x0040_A173, "ReferencedObservationClassTrial", "Referenced Observation Class (Trial)", &[CS], VM_1).retired(),
    row(0x0040_A174, "ReferencedObjectObservationClassTrial", "Referenced Object Observation Class (Trial)", &[CS], VM_1).retired(),
    row(0x0040_A180, "AnnotationGroupNumber", "Annotation Group Number", &[US], VM_1),
    row(0x0040_A192, "ObservationDateTrial", "Observation Date (Trial)", &[DA], VM_1).retired(),
    row(0x0040_A193, "ObservationTimeTrial", "Observation Time (Trial)", &[TM], VM_1).retired(),
    row(0x0040_A194, "MeasurementAutomationTrial", "Measurement Automation (Trial)", &[CS], VM_1).retired(),
    row(0x0040_A195, "ModifierCodeSequence", "Modifier Code Sequence", &[SQ], VM_1),
    row(0x0040_A224, "IdentificationDescriptionTrial", "Identification Description (Trial)", &[ST], VM_1).retired(),
    row(0x0040_A290, "CoordinatesSetGeometricTypeTrial", "Coordinates Set Geometric Type (Trial)", &[CS], VM_1).retired(),
    row(0x0040_A296, "AlgorithmCodeSequenceTrial", "Algorithm Code Sequence (Trial)", &[SQ], VM_1).retired(),
    row(0x0040_A297, "AlgorithmDescriptionTrial", "Algorithm Description (Trial)", &[ST], VM_1).retired(),
    row(0x0040_A29A, "PixelCoordinatesSetTrial", "Pixel Coordinates Set (Trial)", &[SL], VM_2_2N).retired(),
    row(0x0040_A300, "MeasuredValueSequence", "Measured Value Sequence", &[SQ], VM_1),
    row(0x0040_A301, "NumericValueQualifierCodeSequence", "Numeric Value Qualifier Code Sequence", &[SQ], VM_1),
    row(0x0040_A307, "CurrentObserverTrial", "Current Observer (Trial)", &[PN], VM_1).retired(),
    row(0x0040_A30A, "NumericValue", "Numeric Value", &[DS], VM_1_N),
    row(0x0040_A313, "ReferencedAccessionSequenceTrial", "Referenced Accession Sequence (Trial)", &[SQ], VM_1).retired(),
    row(0x0040_A33A, "ReportStatusCommentTrial", "Report Status Comment (Trial)", &[ST], VM_1).retired(),
    row(0x0040_A340, "ProcedureContextSequenceTrial", "Procedure Context Sequence (Trial)", &[SQ], VM_1).retired(),
    row(0x0040_A352, "VerbalSourceTrial", "Verbal Source (Trial)", &[PN], VM_1).retired(),
    row(0x0040_A353, "AddressTrial", "Address (Trial)", &[ST], VM_1).retired(),
    row(0x0040_A354, "TelephoneNumberTrial", "Telephone Number (Trial)", &[LO], VM_1).retired(),
    row(0x0040_A358, "VerbalSourceIdentifierCodeSequenceTrial", "Verbal Source Identifier Code Sequence (Trial)", &[SQ], VM_1).retired(),
    row(0x0040_A360, "PredecessorDocumentsSequence", "Predecessor Documents Sequence", &[SQ], VM_1),
    row(0x0040_A370, "ReferencedRequestSequence", "Referenced Request Sequence", &[SQ], VM_1),
    row(0x0040_A372, "PerformedProcedureCodeSequence", "Performed Procedure Code Sequence", &[SQ], VM_1),
    row(0x0040_A375, "CurrentRequestedProcedureEvidenceSequence", "Current Requested Procedure Evidence Sequence", &[SQ], VM_1),
    row(0x0040_A380, "ReportDetailSequenceTrial", "Report Detail Sequence (Trial)", &[SQ], VM_1).retired(),
    row(0x0040_A385, "PertinentOtherEvidenceSequence", "Pertinent Other Evidence Sequence", &[SQ], VM_1),
    row(0x0040_A390, "HL7StructuredDocumentReferenceSequence", "HL7 Structured Document Reference Sequence", &[SQ], VM_1),
    row(0x0040_A402, "ObservationSubjectUIDTrial", "Observation Subject UID (Trial)", &[UI], VM_1).retired(),
    row(0x0040_A403, "ObservationSubjectClassTrial", "Observation Subject Class (Trial)", &[CS], VM_1).retired(),
    row(0x0040_A404, "ObservationSubjectTypeCodeSequenceTrial", "Observation Subject Type Code Sequence (Trial)", &[SQ], VM_1).retired(),
    row(0x0040_A491, "CompletionFlag", "Completion Flag", &[CS], VM_1),
    row(0x0040_A492, "CompletionFlagDescription", "Completion Flag Description", &[LO], VM_1),
    row(0x0040_A493, "VerificationFlag", "Verification Flag", &[CS], VM_1),
    row(0x0040_A494, "ArchiveRequested", "Archive Requested", &[CS], VM_1),
    row(0x0040_A496, "PreliminaryFlag", "Preliminary Flag", &[CS], VM_1),
    row(0x0040_A504, "ContentTemplateSequence", "Content Template Sequence", &[SQ], VM_1),
    row(0x0040_A525, "IdenticalDocumentsSequence", "Identical Documents Sequence", &[SQ], VM_1),
    row(0x0040_A600, "ObservationSubjectContextFlagTrial", "Observation Subject Context Flag (Trial)", &[CS], VM_1).retired(),
    row(0x0040_A601, "ObserverContextFlagTrial", "Observer Context Flag (Trial)", &[CS], VM_1).retired(),
    row(0x0040_A603, "ProcedureContextFlagTrial", "Procedure Context Flag (Trial)", &[CS], VM_1).retired(),
    row(0x0040_A730, "ContentSequence", "Content Sequence", &[SQ], VM_1),
    row(0x0040_A731, "RelationshipSequenceTrial", "Relationship Sequence (Trial)", &[SQ], VM_1).retired(),
    row(0x0040_A732, "RelationshipTypeCodeSequenceTrial", "Relationship Type Code Sequence (Trial)", &[SQ], VM_1).retired(),
    row(0x0040_A744, "LanguageCodeSequenceTrial", "Language Code Sequence (Trial)", &[SQ], VM_1).retired(),
    row(0x0040_A801, "TabulatedValuesSequence", "Tabulated Values Sequence", &[SQ], VM_1),
    row(0x0040_A802, "NumberOfTableRows", "Number of Table Rows", &[UL], VM_1),
    row(0x0040_A803, "NumberOfTableColumns", "Number of Table Columns", &[UL], VM_1),
    row(0x0040_A804, "TableRowNumber", "Table Row Number", &[UL], VM_1),
    row(0x0040_A805, "TableColumnNumber", "Table Column Number", &[UL], VM_1),
    row(0x0040_A806, "TableRowDefinitionSequence", "Table Row Definition Sequence", &[SQ], VM_1),
    row(0x0040_A807, "TableColumnDefinitionSequence", "Table Column Definition Sequence", &[SQ], VM_1),
    row(0x0040_A808, "CellValuesSequence", "Cell Values Sequence", &[SQ], VM_1),
    row(0x0040_A992, "UniformResourceLocatorTrial", "Uniform Resource Locator (Trial)", &[ST], VM_1).retired(),
    row(0x0040_B020, "WaveformAnnotationSequence", "Waveform Annotation Sequence", &[SQ], VM_1),
    row(0x0040_B030, "StructuredWaveformAnnotationSequence", "Structured Waveform Annotation Sequence", &[SQ], VM_1),
    row(0x0040_B031, "WaveformAnnotationDisplaySelectionSequence", "Waveform Annotation Display Selection Sequence", &[SQ], VM_1),
    row(0x0040_B032, "ReferencedMontageIndex", "Referenced Montage Index", &[US], VM_1),
    row(0x0040_B033, "WaveformTextualAnnotationSequence", "Waveform Textual Annotation Sequence", &[SQ], VM_1),
    row(0x0040_B034, "AnnotationDateTime", "Annotation DateTime", &[DT], VM_1),
    row(0x0040_B035, "DisplayedWaveformSegmentSequence", "Displayed Waveform Segment Sequence", &[SQ], VM_1),
    row(0x0040_B036, "SegmentDefinitionDateTime", "Segment Definition DateTime", &[DT], VM_1),
    row(0x0040_B037, "MontageActivationSequence", "Montage Activation Sequence", &[SQ], VM_1),
    row(0x0040_B038, "MontageActivationTimeOffset", "Montage Activation Time Offset", &[DS], VM_1),
    row(0x0040_B039, "WaveformMontageSequence", "Waveform Montage Sequence", &[SQ], VM_1),
    row(0x0040_B03A, "ReferencedMontageChannelNumber", "Referenced Montage Channel Number", &[IS], VM_1),
    row(0x0040_B03B, "MontageName", "Montage Name", &[LT], VM_1),
    row(0x0040_B03C, "MontageChannelSequence", "Montage Channel Sequence", &[SQ], VM_1),
    row(0x0040_B03D, "MontageIndex", "Montage Index", &[US], VM_1),
    row(0x0040_B03E, "MontageChannelNumber", "Montage Channel Number", &[IS], VM_1),
    row(0x0040_B03F, "MontageChannelLabel", "Montage Channel Label", &[LO], VM_1),
    row(0x0040_B040, "MontageChannelSourceCodeSequence", "Montage Channel Source Code Sequence", &[SQ], VM_1),
    row(0x0040_B041, "ContributingChannelSourcesSequence", "Contributing Channel Sources Sequence", &[SQ], VM_1),
    row(0x0040_B042, "ChannelWeight", "Channel Weight", &[FL], VM_1),
    row(0x0040_DB00, "TemplateIdentifier", "Template Identifier", &[CS], VM_1),
    row(0x0040_DB06, "TemplateVersion", "Template Version", &[DT], VM_1).retired(),
    row(0x0040_DB07, "TemplateLocalVersion", "Template Local Version", &[DT], VM_1).retired(),
    row(0x0040_DB0B, "TemplateExtensionFlag", "Template Extension Flag", &[CS], VM_1).retired(),
    row(0x0040_DB0C, "TemplateExtensionOrganizationUID", "Template Extension Organization UID", &[UI], VM_1).retired(),
    row(0x0040_DB0D, "TemplateExtensionCreatorUID", "Template Extension Creator UID", &[UI], VM_1).retired(),
    row(0x0040_DB73, "ReferencedContentItemIdentifier", "Referenced Content Item Identifier", &[UL], VM_1_N),
    row(0x0040_E001, "HL7InstanceIdentifier", "HL7 Instance Identifier", &[ST], VM_1),
    row(0x0040_E004, "HL7DocumentEffectiveTime", "HL7 Document Effective Time", &[DT], VM_1),
    row(0x0040_E006, "HL7DocumentTypeCodeSequence", "HL7 Document Type Code Sequence", &[SQ], VM_1),
    row(0x0040_E008, "DocumentClassCodeSequence", "Document Class Code Sequence", &[SQ], VM_1),
    row(0x0040_E010, "RetrieveURI", "Retrieve URI", &[UR], VM_1),
    row(0x0040_E011, "RetrieveLocationUID", "Retrieve Location UID", &[UI], VM_1),
    row(0x0040_E020, "TypeOfInstances", "Type of Instances", &[CS], VM_1),
    row(0x0040_E021, "DICOMRetrievalSequence", "DICOM Retrieval Sequence", &[SQ], VM_1),
    row(0x0040_E022, "DICOMMediaRetrievalSequence", "DICOM Media Retrieval Sequence", &[SQ], VM_1),
    row(0x0040_E023, "WADORetrievalSequence", "WADO Retrieval Sequence", &[SQ], VM_1),
    row(0x0040_E024, "XDSRetrievalSequence", "XDS Retrieval Sequence", &[SQ], VM_1),
    row(0x0040_E025, "WADORSRetrievalSequence", "WADO-RS Retrieval Sequence", &[SQ], VM_1),
    row(0x0040_E030, "RepositoryUniqueID", "Repository Unique ID", &[UI], VM_1),
    row(0x0040_E031, "HomeCommunityID", "Home Community ID", &[UI], VM_1),
    row(0x0042_0010, "DocumentTitle", "Document Title", &[ST], VM_1),
    row(0x0042_0011, "EncapsulatedDocument", "Encapsulated Document", &[OB], VM_1),
    row(0x0042_0012, "MIMETypeOfEncapsulatedDocument", "MIME Type of Encapsulated Document", &[LO], VM_1),
    row(0x0042_0013, "SourceInstanceSequence", "Source Instance Sequence", &[SQ], VM_1),
    row(0x0042_0014, "ListOfMIMETypes", "List of MIME Types", &[LO], VM_1_N),
    row(0x0042_0015, "EncapsulatedDocumentLength", "Encapsulated Document Length", &[UL], VM_1),
    row(0x0044_0001, "ProductPackageIdentifier", "Product Package Identifier", &[ST], VM_1),
    row(0x0044_0002, "SubstanceAdministrationApproval", "Substance Administration Approval", &[CS], VM_1),
    row(0x0044_0003, "ApprovalStatusFurtherDescription", "Approval Status Further Description", &[LT], VM_1),
    row(0x0044_0004, "ApprovalStatusDateTime", "Approval Status DateTime", &[DT], VM_1),
    row(0x0044_0007, "ProductTypeCodeSequence", "Product Type Code Sequence", &[SQ], VM_1),
    row(0x0044_0008, "ProductName", "Product Name", &[LO], VM_1_N),
    row(0x0044_0009, "ProductDescription", "Product Description", &[LT], VM_1),
    row(0x0044_000A, "ProductLotIdentifier", "Product Lot Identifier", &[LO], VM_1),
    row(0x0044_000B, "ProductExpirationDateTime", "Product Expiration DateTime", &[DT], VM_1),
    row(0x0044_0010, "SubstanceAdministrationDateTime", "Substance Administration DateTime", &[DT], VM_1),
    row(0x0044_0011, "SubstanceAdministrationNotes", "Substance Administration Notes", &[LO], VM_1),
    row(0x0044_0012, "SubstanceAdministrationDeviceID", "Substance Administration Device ID", &[LO], VM_1),
    row(0x0044_0013, "ProductParameterSequence", "Product Parameter Sequence", &[SQ], VM_1),
    row(0x0044_0019, "SubstanceAdministrationParameterSequence", "Substance Administration Parameter Sequence", &[SQ], VM_1),
    row(0x0044_0100, "ApprovalSequence", "Approval Sequence", &[SQ], VM_1),
    row(0x0044_0101, "AssertionCodeSequence", "Assertion Code Sequence", &[SQ], VM_1),
    row(0x0044_0102, "AssertionUID", "Assertion UID", &[UI], VM_1),
    row(0x0044_0103, "AsserterIdentificationSequence", "Asserter Identification Sequence", &[SQ], VM_1),
    row(0x0044_0104, "AssertionDateTime", "Assertion DateTime", &[DT], VM_1),
    row(0x0044_0105, "AssertionExpirationDateTime", "Assertion Expiration DateTime", &[DT], VM_1),
    row(0x0044_0106, "AssertionComments", "Assertion Comments", &[UT], VM_1),
    row(0x0044_0107, "RelatedAssertionSequence", "Related Assertion Sequence", &[SQ], VM_1),
    row(0x0044_0108, "ReferencedAssertionUID", "Referenced Assertion UID", &[UI], VM_1),
    row(0x0044_0109, "ApprovalSubjectSequence", "Approval Subject Sequence", &[SQ], VM_1),
    row(0x0044_010A, "OrganizationalRoleCodeSequence", "Organizational Role Code Sequence", &[SQ], VM_1),
    row(0x0044_0110, "RTAssertionsSequence", "RT Assertions Sequence", &[SQ], VM_1),
    row(0x0046_0012, "LensDescription", "Lens Description", &[LO], VM_1),
    row(0x0046_0014, "RightLensSequence", "Right Lens Sequence", &[SQ], VM_1),
    row(0x0046_0015, "LeftLensSequence", "Left Lens Sequence", &[SQ], VM_1),
    row(0x0046_0016, "UnspecifiedLateralityLensSequence", "Unspecified Laterality Lens Sequence", &[SQ], VM_1),
    row(0x0046_0018, "CylinderSequence", "Cylinder Sequence", &[SQ], VM_1),
    row(0x0046_0028, "PrismSequence", "Prism Sequence", &[SQ], VM_1),
    row(0x0046_0030, "HorizontalPrismPower", "Horizontal Prism Power", &[FD], VM_1),
    row(0x0046_0032, "HorizontalPrismBase", "Horizontal Prism Base", &[CS], VM_1),
    row(0x0046_0034, "VerticalPrismPower", "Vertical Prism Power", &[FD], VM_1),
    row(0x0046_0036, "VerticalPrismBase", "Vertical Prism Base", &[CS], VM_1),
    row(0x0046_0038, "LensSegmentType", "Lens Segment Type", &[CS], VM_1),
    row(0x0046_0040, "OpticalTransmittance", "Optical Transmittance", &[FD], VM_1),
    row(0x0046_0042, "ChannelWidth", "Channel Width", &[FD], VM_1),
    row(0x0046_0044, "PupilSize", "Pupil Size", &[FD], VM_1),
    row(0x0046_0046, "CornealSize", "Corneal Size", &[FD], VM_1),
    row(0x0046_0047, "CornealSizeSequence", "Corneal Size Sequence", &[SQ], VM_1),
    row(0x0046_0050, "AutorefractionRightEyeSequence", "Autorefraction Right Eye Sequence", &[SQ], VM_1),
    row(0x0046_0052, "AutorefractionLeftEyeSequence", "Autorefraction Left Eye Sequence", &[SQ], VM_1),
    row(0x0046_0060, "DistancePupillaryDistance", "Distance Pupillary Distance", &[FD], VM_1),
    row(0x0046_0062, "NearPupillaryDistance", "Near Pupillary Distance", &[FD], VM_1),
    row(0x0046_0063, "IntermediatePupillaryDistance", "Intermediate Pupillary Distance", &[FD], VM_1),
    row(0x0046_0064, "OtherPupillaryDistance", "Other Pupillary Distance", &[FD], VM_1),
    row(0x0046_0070, "KeratometryRightEyeSequence", "Keratometry Right Eye Sequence", &[SQ], VM_1),
    row(0x0046_0071, "KeratometryLeftEyeSequence", "Keratometry Left Eye Sequence", &[SQ], VM_1),
    row(0x0046_0074, "SteepKeratometricAxisSequence", "Steep Keratometric Axis Sequence", &[SQ], VM_1),
    row(0x0046_0075, "RadiusOfCurvature", "Radius of Curvature", &[FD], VM_1),
    row(0x0046_0076, "KeratometricPower", "Keratometric Power", &[FD], VM_1),
    row(0x0046_0077, "KeratometricAxis", "Keratometric Axis", &[FD], VM_1),
    row(0x0046_0080, "FlatKeratometricAxisSequence", "Flat Keratometric Axis Sequence", &[SQ], VM_1),
    row(0x0046_0092, "BackgroundColor", "Background Color", &[CS], VM_1),
    row(0x0046_0094, "Optotype", "Optotype", &[CS], VM_1),
    row(0x0046_0095, "OptotypePresentation", "Optotype Presentation", &[CS], VM_1),
    row(0x0046_0097, "SubjectiveRefractionRightEyeSequence", "Subjective Refraction Right Eye Sequence", &[SQ], VM_1),
    row(0x0046_0098, "SubjectiveRefractionLeftEyeSequence", "Subjective Refraction Left Eye Sequence", &[SQ], VM_1),
    row(0x0046_0100, "AddNearSequence", "Add Near Sequence", &[SQ], VM_1),
    row(0x0046_0101, "AddIntermediateSequence", "Add Intermediate Sequence", &[SQ], VM_1),
    row(0x0046_0102, "AddOtherSequence", "Add Other Sequence", &[SQ], VM_1),
    row(0x0046_0104, "AddPower", "Add Power", &[FD], VM_1),
    row(0x0046_0106, "ViewingDistance", "Viewing Distance", &[FD], VM_1),
    row(0x0046_0110, "CorneaMeasurementsSequence", "Cornea Measurements Sequence", &[SQ], VM_1),
    row(0x0046_0111, "SourceOfCorneaMeasurementDataCodeSequence", "Source of Cornea Measurement Data Code Sequence", &[SQ], VM_1),
    row(0x0046_0112, "SteepCornealAxisSequence", "Steep Corneal Axis Sequence", &[SQ], VM_1),
    row(0x0046_0113, "FlatCornealAxisSequence", "Flat Corneal Axis Sequence", &[SQ], VM_1),
    row(0x0046_0114, "CornealPower", "Corneal Power", &[FD], VM_1),
    row(0x0046_0115, "CornealAxis", "Corneal Axis", &[FD], VM_1),
    row(0x0046_0116, "CorneaMeasurementMethodCodeSequence", "Cornea Measurement Method Code Sequence", &[SQ], VM_1),
    row(0x0046_0117, "RefractiveIndexOfCornea", "Refractive Index of Cornea", &[FL], VM_1),
    row(0x0046_0118, "RefractiveIndexOfAqueousHumor", "Refractive Index of Aqueous Humor", &[FL], VM_1),
    row(0x0046_0121, "VisualAcuityTypeCodeSequence", "Visual Acuity Type Code Sequence", &[SQ], VM_1),
    row(0x0046_0122, "VisualAcuityRightEyeSequence", "Visual Acuity Right Eye Sequence", &[SQ], VM_1),
    row(0x0046_0123, "VisualAcuityLeftEyeSequence", "Visual Acuity Left Eye Sequence", &[SQ], VM_1),
    row(0x0046_0124, "VisualAcuityBothEyesOpenSequence", "Visual Acuity Both Eyes Open Sequence", &[SQ], VM_1),
    row(0x0046_0125, "ViewingDistanceType", "Viewing Distance Type", &[CS], VM_1),
    row(0x0046_0135, "VisualAcuityModifiers", "Visual Acuity Modifiers", &[SS], VM_2),
    row(0x0046_0137, "DecimalVisualAcuity", "Decimal Visual Acuity", &[FD], VM_1),
    row(0x0046_0139, "OptotypeDetailedDefinition", "Optotype Detailed Definition", &[LO], VM_1),
    row(0x0046_0145, "ReferencedRefractiveMeasurementsSequence", "Referenced Refractive Measurements Sequence", &[SQ], VM_1),
    row(0x0046_0146, "SpherePower", "Sphere Power", &[FD], VM_1),
    row(0x0046_0147, "CylinderPower", "Cylinder Power", &[FD], VM_1),
    row(0x0046_0201, "CornealTopographySurface", "Corneal Topography Surface", &[CS], VM_1),
    row(0x0046_0202, "CornealVertexLocation", "Corneal Vertex Location", &[FL], VM_2),
    row(0x0046_0203, "PupilCentroidXCoordinate", "Pupil Centroid X-Coordinate", &[FL], VM_1),
    row(0x0046_0204, "PupilCentroidYCoordinate", "Pupil Centroid Y-Coordinate", &[FL], VM_1),
    row(0x0046_0205, "EquivalentPupilRadius", "Equivalent Pupil Radius", &[FL], VM_1),
    row(0x0046_0207, "CornealTopographyMapTypeCodeSequence", "Corneal Topography Map Type Code Sequence", &[SQ], VM_1),
    row(0x0046_0208, "VerticesOfTheOutlineOfPupil", "Vertices of the Outline of Pupil", &[IS], VM_2_2N),
    row(0x0046_0210, "CornealTopographyMappingNormalsSequence", "Corneal Topography Mapping Normals Sequence", &[SQ], VM_1),
    row(0x0046_0211, "MaximumCornealCurvatureSequence", "Maximum Corneal Curvature Sequence", &[SQ], VM_1),
    row(0x0046_0212, "MaximumCornealCurvature", "Maximum Corneal Curvature", &[FL], VM_1),
    row(0x0046_0213, "MaximumCornealCurvatureLocation", "Maximum Corneal Curvature Location", &[FL], VM_2),
    row(0x0046_0215, "MinimumKeratometricSequence", "Minimum Keratometric Sequence", &[SQ], VM_1),
    row(0x0046_0218, "SimulatedKeratometricCylinderSequence", "Simulated Keratometric Cylinder Sequence", &[SQ], VM_1),
    row(0x0046_0220, "AverageCornealPower", "Average Corneal Power", &[FL], VM_1),
    row(0x0046_0224, "CornealISValue", "Corneal I-S Value", &[FL], VM_1),
    row(0x0046_0227, "AnalyzedArea", "Analyzed Area", &[FL], VM_1),
    row(0x0046_0230, "SurfaceRegularityIndex", "Surface Regularity Index", &[FL], VM_1),
    row(0x0046_0232, "SurfaceAsymmetryIndex", "Surface Asymmetry Index", &[FL], VM_1),
    row(0x0046_0234, "CornealEccentricityIndex", "Corneal Eccentricity Index", &[FL], VM_1),
    row(0x0046_0236, "KeratoconusPredictionIndex", "Keratoconus Prediction Index", &[FL], VM_1),
    row(0x0046_0238, "DecimalPotentialVisualAcuity", "Decimal Potential Visual Acuity", &[FL], VM_1),
    row(0x0046_0242, "CornealTopographyMapQualityEvaluation", "Corneal Topography Map Quality Evaluation", &[CS], VM_1),
    row(0x0046_0244, "SourceImageCornealProcessedDataSequence", "Source Image Corneal Processed Data Sequence", &[SQ], VM_1),
    row(0x0046_0247, "CornealPointLocation", "Corneal Point Location", &[FL], VM_3),
    row(0x0046_0248, "CornealPointEstimated", "Corneal Point Estimated", &[CS], VM_1),
    row(0x0046_0249, "AxialPower", "Axial Power", &[FL], VM_1),
    row(0x0046_0250, "TangentialPower", "Tangential Power", &[FL], VM_1),
    row(0x0046_0251, "RefractivePower", "Refractive Power", &[FL], VM_1),
    row(0x0046_0252, "RelativeElevation", "Relative Elevation", &[FL], VM_1),
    row(0x0046_0253, "CornealWavefront", "Corneal Wavefront", &[FL], VM_1),
    row(0x0048_0001, "ImagedVolumeWidth", "Imaged Volume Width", &[FL], VM_1),
    row(0x0048_0002, "ImagedVolumeHeight", "Imaged Volume Height", &[FL], VM_1),
    row(0x0048_0003, "ImagedVolumeDepth", "Imaged Volume Depth", &[FL], VM_1),
    row(0x0048_0006, "TotalPixelMatrixColumns", "Total Pixel Matrix Columns", &[UL], VM_1),
    row(0x0048_0007, "TotalPixelMatrixRows", "Total Pixel Matrix Rows", &[UL], VM_1),
    row(0x0048_0008, "TotalPixelMatrixOriginSequence", "Total Pixel Matrix Origin Sequence", &[SQ], VM_1),
    row(0x0048_0010, "SpecimenLabelInImage", "Specimen Label in Image", &[CS], VM_1),
    row(0x0048_0011, "FocusMethod", "Focus Method", &[CS], VM_1),
    row(0x0048_0012, "ExtendedDepthOfField", "Extended Depth of Field", &[CS], VM_1),
    row(0x0048_0013, "NumberOfFocalPlanes", "Number of Focal Planes", &[US], VM_1),
    row(0x0048_0014, "DistanceBetweenFocalPlanes", "Distance Between Focal Planes", &[FL], VM_1),
    row(0x0048_0015, "RecommendedAbsentPixelCIELabValue", "Recommended Absent Pixel CIELab Value", &[US], VM_3),
    row(0x0048_0100, "IlluminatorTypeCodeSequence", "Illuminator Type Code Sequence", &[SQ], VM_1),
    row(0x0048_0102, "ImageOrientationSlide", "Image Orientation (Slide)", &[DS], VM_6),
    row(0x0048_0105, "OpticalPathSequence", "Optical Path Sequence", &[SQ], VM_1),
    row(0x0048_0106, "OpticalPathIdentifier", "Optical Path Identifier", &[SH], VM_1),
    row(0x0048_0107, "OpticalPathDescription", "Optical Path Description", &[ST], VM_1),
    row(0x0048_0108, "IlluminationColorCodeSequence", "Illumination Color Code Sequence", &[SQ], VM_1),
    row(0x0048_0110, "SpecimenReferenceSequence", "Specimen Reference Sequence", &[SQ], VM_1),
    row(0x0048_0111, "CondenserLensPower", "Condenser Lens Power", &[DS], VM_1),
    row(0x0048_0112, "ObjectiveLensPower", "Objective Lens Power", &[DS], VM_1),
    row(0x0048_0113, "ObjectiveLensNumericalAperture", "Objective Lens Numerical Aperture", &[DS], VM_1),
    row(0x0048_0114, "ConfocalMode", "Confocal Mode", &[CS], VM_1),
    row(0x0048_0115, "TissueLocation", "Tissue Location", &[CS], VM_1),
    row(0x0048_0116, "ConfocalMicroscopyImageFrameTypeSequence", "Confocal Microscopy Image Frame Type Sequence", &[SQ], VM_1),
    row(0x0048_0117, "ImageAcquisitionDepth", "Image Acquisition Depth", &[FD], VM_1),
    row(0x0048_0120, "PaletteColorLookupTableSequence", "Palette Color Lookup Table Sequence", &[SQ], VM_1),
    row(0x0048_0200, "ReferencedImageNavigationSequence", "Referenced Image Navigation Sequence", &[SQ], VM_1).retired(),
    row(0x0048_0201, "TopLeftHandCornerOfLocalizerArea", "Top Left Hand Corner of Localizer Area", &[US], VM_2).retired(),
    row(0x0048_0202, "BottomRightHandCornerOfLocalizerArea", "Bottom Right Hand Corner of Localizer Area", &[US], VM_2).retired(),
    row(0x0048_0207, "OpticalPathIdentificationSequence", "Optical Path Identification Sequence", &[SQ], VM_1),
    row(0x0048_021A, "PlanePositionSlideSequence", "Plane Position (Slide) Sequence", &[SQ], VM_1),
    row(0x0048_021E, "ColumnPositionInTotalImagePixelMatrix", "Column Position In Total Image Pixel Matrix", &[SL], VM_1),
    row(0x0048_021F, "RowPositionInTotalImagePixelMatrix", "Row Position In Total Image Pixel Matrix", &[SL], VM_1),
    row(0x0048_0301, "PixelOriginInterpretation", "Pixel Origin Interpretation", &[CS], VM_1),
    row(0x0048_0302, "NumberOfOpticalPaths", "Number of Optical Paths", &[UL], VM_1),
    row(0x0048_0303, "TotalPixelMatrixFocalPlanes", "Total Pixel Matrix Focal Planes", &[UL], VM_1),
    row(0x0048_0304, "TilesOverlap", "Tiles Overlap", &[CS], VM_1),
    row(0x0050_0004, "CalibrationImage", "Calibration Image", &[CS], VM_1),
    row(0x0050_0010, "DeviceSequence", "Device Sequence", &[SQ], VM_1),
    row(0x0050_0012, "ContainerComponentTypeCodeSequence", "Container Component Type Code Sequence", &[SQ], VM_1),
    row(0x0050_0013, "ContainerComponentThickness", "Container Component Thickness", &[FD], VM_1),
    row(0x0050_0014, "DeviceLength", "Device Length", &[DS], VM_1),
    row(0x0050_0015, "ContainerComponentWidth", "Container Component Width", &[FD], VM_1),
    row(0x0050_0016, "DeviceDiameter", "Device Diameter", &[DS], VM_1),
    row(0x0050_0017, "DeviceDiameterUnits", "Device Diameter Units", &[CS], VM_1),
    row(0x0050_0018, "DeviceVolume", "Device Volume", &[DS], VM_1),
    row(0x0050_0019, "InterMarkerDistance", "Inter-Marker Distance", &[DS], VM_1),
    row(0x0050_001A, "ContainerComponentMaterial", "Container Component Material", &[CS], VM_1),
    row(0x0050_001B, "ContainerComponentID", "Container Component ID", &[LO], VM_1),
    row(0x0050_001C, "ContainerComponentLength", "Container Component Length", &[FD], VM_1),
    row(0x0050_001D, "ContainerComponentDiameter", "Container Component Diameter", &[FD], VM_1),
    row(0x0050_001E, "ContainerComponentDescription", "Container Component Description", &[LO], VM_1),
    row(0x0050_0020, "DeviceDescription", "Device Description", &[LO], VM_1),
    row(0x0050_0021, "LongDeviceDescription", "Long Device Description", &[ST], VM_1),
    row(0x0052_0001, "ContrastBolusIngredientPercentByVolume", "Contrast/Bolus Ingredient Percent by Volume", &[FL], VM_1),
    row(0x0052_0002, "OCTFocalDistance", "OCT Focal Distance", &[FD], VM_1),
    row(0x0052_0003, "BeamSpotSize", "Beam Spot Size", &[FD], VM_1),
    row(0x0052_0004, "EffectiveRefractiveIndex", "Effective Refractive Index", &[FD], VM_1),
    row(0x0052_0006, "OCTAcquisitionDomain", "OCT Acquisition Domain", &[CS], VM_1),
    row(0x0052_0007, "OCTOpticalCenterWavelength", "OCT Optical Center Wavelength", &[FD], VM_1),
    row(0x0052_0008, "AxialResolution", "Axial Resolution", &[FD], VM_1),
    row(0x0052_0009, "RangingDepth", "Ranging Depth", &[FD], VM_1),
    row(0x0052_0011, "ALineRate", "A-line Rate", &[FD], VM_1),
    row(0x0052_0012, "ALinesPerFrame", "A-lines Per Frame", &[US], VM_1),
    row(0x0052_0013, "CatheterRotationalRate", "Catheter Rotational Rate", &[FD], VM_1),
    row(0x0052_0014, "ALinePixelSpacing", "A-line Pixel Spacing", &[FD], VM_1),
    row(0x0052_0016, "ModeOfPercutaneousAccessSequence", "Mode of Percutaneous Access Sequence", &[SQ], VM_1),
    row(0x0052_0025, "IntravascularOCTFrameTypeSequence", "Intravascular OCT Frame Type Sequence", &[SQ], VM_1),
    row(0x0052_0026, "OCTZOffsetApplied", "OCT Z Offset Applied", &[CS], VM_1),
    row(0x0052_0027, "IntravascularFrameContentSequence", "Intravascular Frame Content Sequence", &[SQ], VM_1),
    row(0x0052_0028, "IntravascularLongitudinalDistance", "Intravascular Longitudinal Distance", &[FD], VM_1),
    row(0x0052_0029, "IntravascularOCTFrameContentSequence", "Intravascular OCT Frame Content Sequence", &[SQ], VM_1),
    row(0x0052_0030, "OCTZOffsetCorrection", "OCT Z Offset Correction", &[SS], VM_1),
    row(0x0052_0031, "CatheterDirectionOfRotation", "Catheter Direction of Rotation", &[CS], VM_1),
    row(0x0052_0033, "SeamLineLocation", "Seam Line Location", &[FD], VM_1),
    row(0x0052_0034, "FirstALineLocation", "First A-line Location", &[FD], VM_1),
    row(0x0052_0036, "SeamLineIndex", "Seam Line Index", &[US], VM_1),
    row(0x0052_0038, "NumberOfPaddedALines", "Number of Padded A-lines", &[US], VM_1),
    row(0x0052_0039, "InterpolationType", "Interpolation Type", &[CS], VM_1),
    row(0x0052_003A, "RefractiveIndexApplied", "Refractive Index Applied", &[CS], VM_1),
    row(0x0054_0010, "EnergyWindowVector", "Energy Window Vector", &[US], VM_1_N),
    row(0x0054_0011, "NumberOfEnergyWindows", "Number of Energy Windows", &[US], VM_1),
    row(0x0054_0012, "EnergyWindowInformationSequence", "Energy Window Information Sequence", &[SQ], VM_1),
    row(0x0054_0013, "EnergyWindowRangeSequence", "Energy Window Range Sequence", &[SQ], VM_1),
    row(0x0054_0014, "EnergyWindowLowerLimit", "Energy Window Lower Limit", &[DS], VM_1),
    row(0x0054_0015, "EnergyWindowUpperLimit", "Energy Window Upper Limit", &[DS], VM_1),
    row(0x0054_0016, "RadiopharmaceuticalInformationSequence", "Radiopharmaceutical Information Sequence", &[SQ], VM_1),
    row(0x0054_0017, "ResidualSyringeCounts", "Residual Syringe Counts", &[IS], VM_1),
    row(0x0054_0018, "EnergyWindowName", "Energy Window Name", &[SH], VM_1),
    row(0x0054_0020, "DetectorVector", "Detector Vector", &[US], VM_1_N),
    row(0x0054_0021, "NumberOfDetectors", "Number of Detectors", &[US], VM_1),
    row(0x0054_0022, "DetectorInformationSequence", "Detector Information Sequence", &[SQ], VM_1),
    row(0x0054_0030, "PhaseVector", "Phase Vector", &[US], VM_1_N),
    row(0x0054_0031, "NumberOfPhases", "Number of Phases", &[US], VM_1),
    row(0x0054_0032, "PhaseInformationSequence", "Phase Information Sequence", &[SQ], VM_1),
    row(0x0054_0033, "NumberOfFramesInPhase", "Number of Frames in Phase", &[US], VM_1),
    row(0x0054_0036, "PhaseDelay", "Phase Delay", &[IS], VM_1),
    row(0x0054_0038, "PauseBetweenFrames", "Pause Between Frames", &[IS], VM_1),
    row(0x0054_0039, "PhaseDescription", "Phase Description", &[CS], VM_1),
    row(0x0054_0050, "RotationVector", "Rotation Vector", &[US], VM_1_N),
    row(0x0054_0051, "NumberOfRotations", "Number of Rotations", &[US], VM_1),
    row(0x0054_0052, "RotationInformationSequence", "Rotation Information Sequence", &[SQ], VM_1),
    row(0x0054_0053, "NumberOfFramesInRotation", "Number of Frames in Rotation", &[US], VM_1),
    row(0x0054_0060, "RRIntervalVector", "R-R Interval Vector", &[US], VM_1_N),
    row(0x0054_0061, "NumberOfRRIntervals", "Number of R-R Intervals", &[US], VM_1),
    row(0x0054_0062, "GatedInformationSequence", "Gated Information Sequence", &[SQ], VM_1),
    row(0x0054_0063, "DataInformationSequence", "Data Information Sequence", &[SQ], VM_1),
    row(0x0054_0070, "TimeSlotVector", "Time Slot Vector", &[US], VM_1_N),
    row(0x0054_0071, "NumberOfTimeSlots", "Number of Time Slots", &[US], VM_1),
    row(0x0054_0072, "TimeSlotInformationSequence", "Time Slot Information Sequence", &[SQ], VM_1),
    row(0x0054_0073, "TimeSlotTime", "Time Slot Time", &[DS], VM_1),
    row(0x0054_0080, "SliceVector", "Slice Vector", &[US], VM_1_N),
    row(0x0054_0081, "NumberOfSlices", "Number of Slices", &[US], VM_1),
    row(0x0054_0090, "AngularViewVector", "Angular View Vector", &[US], VM_1_N),
    row(0x0054_0100, "TimeSliceVector", "Time Slice Vector", &[US], VM_1_N),
    row(0x0054_0101, "NumberOfTimeSlices", "Number of Time Slices", &[US], VM_1),
    row(0x0054_0200, "StartAngle", "Start Angle", &[DS], VM_1),
    row(0x0054_0202, "TypeOfDetectorMotion", "Type of Detector Motion", &[CS], VM_1),
    row(0x0054_0210, "TriggerVector", "Trigger Vector", &[IS], VM_1_N),
    row(0x0054_0211, "NumberOfTriggersInPhase", "Number of Triggers in Phase", &[US], VM_1),
    row(0x0054_0220, "ViewCodeSequence", "View Code Sequence", &[SQ], VM_1),
    row(0x0054_0222, "ViewModifierCodeSequence", "View Modifier Code Sequence", &[SQ], VM_1),
    row(0x0054_0300, "RadionuclideCodeSequence", "Radionuclide Code Sequence", &[SQ], VM_1),
    row(0x0054_0302, "AdministrationRouteCodeSequence", "Administration Route Code Sequence", &[SQ], VM_1),
    row(0x0054_0304, "RadiopharmaceuticalCodeSequence", "Radiopharmaceutical Code Sequence", &[SQ], VM_1),
    row(0x0054_0306, "CalibrationDataSequence", "Calibration Data Sequence", &[SQ], VM_1),
    row(0x0054_0308, "EnergyWindowNumber", "Energy Window Number", &[US], VM_1),
    row(0x0054_0400, "ImageID", "Image ID", &[SH], VM_1),
    row(0x0054_0410, "PatientOrientationCodeSequence", "Patient Orientation Code Sequence", &[SQ], VM_1),
    row(0x0054_0412, "PatientOrientationModifierCodeSequence", "Patient Orientation Modifier Code Sequence", &[SQ], VM_1),
    row(0x0054_0414, "PatientGantryRelationshipCodeSequence", "Patient Gantry Relationship Code Sequence", &[SQ], VM_1),
    row(0x0054_0500, "SliceProgressionDirection", "Slice Progression Direction", &[CS], VM_1),
    row(0x0054_0501, "ScanProgressionDirection", "Scan Progression Direction", &[CS], VM_1),
    row(0x0054_1000, "SeriesType", "Series Type", &[CS], VM_2),
    row(0x0054_1001, "Units", "Units", &[CS], VM_1),
    row(0x0054_1002, "CountsSource", "Counts Source", &[CS], VM_1),
    row(0x0054_1004, "ReprojectionMethod", "Reprojection Method", &[CS], VM_1),
    row(0x0054_1006, "SUVType", "SUV Type", &[CS], VM_1),
    row(0x0054_1100, "RandomsCorrectionMethod", "Randoms Correction Method", &[CS], VM_1),
    row(0x0054_1101, "AttenuationCorrectionMethod", "Attenuation Correction Method", &[LO], VM_1),
    row(0x0054_1102, "DecayCorrection", "Decay Correction", &[CS], VM_1),
    row(0x0054_1103, "ReconstructionMethod", "Reconstruction Method", &[LO], VM_1),
    row(0x0054_1104, "DetectorLinesOfResponseUsed", "Detector Lines of Response Used", &[LO], VM_1),
    row(0x0054_1105, "ScatterCorrectionMethod", "Scatter Correction Method", &[LO], VM_1),
    row(0x0054_1200, "AxialAcceptance", "Axial Acceptance", &[DS], VM_1),
    row(0x0054_1201, "AxialMash", "Axial Mash", &[IS], VM_2),
    row(0x0054_1202, "TransverseMash", "Transverse Mash", &[IS], VM_1),
    row(0x0054_1203, "DetectorElementSize", "Detector Element Size", &[DS], VM_2),
    row(0x0054_1210, "CoincidenceWindowWidth", "Coincidence Window Width", &[DS], VM_1),
    row(0x0054_1220, "SecondaryCountsType", "Secondary Counts Type", &[CS], VM_1_N),
    row(0x0054_1300, "FrameReferenceTime", "Frame Reference Time", &[DS], VM_1),
    row(0x0054_1310, "PrimaryPromptsCountsAccumulated", "Primary (Prompts) Counts Accumulated", &[IS], VM_1),
    row(0x0054_1311, "SecondaryCountsAccumulated", "Secondary Counts Accumulated", &[IS], VM_1_N),
    row(0x0054_1320, "SliceSensitivityFactor", "Slice Sensitivity Factor", &[DS], VM_1),
    row(0x0054_1321, "DecayFactor", "Decay Factor", &[DS], VM_1),
    row(0x0054_1322, "DoseCalibrationFactor", "Dose Calibration Factor", &[DS], VM_1),
    row(0x0054_1323, "ScatterFractionFactor", "Scatter Fraction Factor", &[DS], VM_1),
    row(0x0054_1324, "DeadTimeFactor", "Dead Time Factor", &[DS], VM_1),
    row(0x0054_1330, "ImageIndex", "Image Index", &[US], VM_1),
    row(0x0054_1400, "CountsIncluded", "Counts Included", &[CS], VM_1_N).retired(),
    row(0x0054_1401, "DeadTimeCorrectionFlag", "Dead Time Correction Flag", &[CS], VM_1).retired(),
    row(0x0060_3000, "HistogramSequence", "Histogram Sequence", &[SQ], VM_1),
    row(0x0060_3002, "HistogramNumberOfBins", "Histogram Number of Bins", &[US], VM_1),
    row(0x0060_3004, "HistogramFirstBinValue", "Histogram First Bin Value", &[US, SS], VM_1),
    row(0x0060_3006, "HistogramLastBinValue", "Histogram Last Bin Value", &[US, SS], VM_1),
    row(0x0060_3008, "HistogramBinWidth", "Histogram Bin Width", &[US], VM_1),
    row(0x0060_3010, "HistogramExplanation", "Histogram Explanation", &[LO], VM_1),
    row(0x0060_3020, "HistogramData", "Histogram Data", &[UL], VM_1_N),
    row(0x0062_0001, "SegmentationType", "Segmentation Type", &[CS], VM_1),
    row(0x0062_0002, "SegmentSequence", "Segment Sequence", &[SQ], VM_1),
    row(0x0062_0003, "SegmentedPropertyCategoryCodeSequence", "Segmented Property Category Code Sequence", &[SQ], VM_1),
    row(0x0062_0004, "SegmentNumber", "Segment Number", &[US], VM_1),
    row(0x0062_0005, "SegmentLabel", "Segment Label", &[LO], VM_1),
    row(0x0062_0006, "SegmentDescription", "Segment Description", &[ST], VM_1),
    row(0x0062_0007, "SegmentationAlgorithmIdentificationSequence", "Segmentation Algorithm Identification Sequence", &[SQ], VM_1),
    row(0x0062_0008, "SegmentAlgorithmType", "Segment Algorithm Type", &[CS], VM_1),
    row(0x0062_0009, "SegmentAlgorithmName", "Segment Algorithm Name", &[LO], VM_1_N),
    row(0x0062_000A, "SegmentIdentificationSequence", "Segment Identification Sequence", &[SQ], VM_1),
    row(0x0062_000B, "ReferencedSegmentNumber", "Referenced Segment Number", &[US], VM_1_N),
    row(0x0062_000C, "RecommendedDisplayGrayscaleValue", "Recommended Display Grayscale Value", &[US], VM_1),
    row(0x0062_000D, "RecommendedDisplayCIELabValue", "Recommended Display CIELab Value", &[US], VM_3),
    row(0x0062_000E, "MaximumFractionalValue", "Maximum Fractional Value", &[US], VM_1),
    row(0x0062_000F, "SegmentedPropertyTypeCodeSequence", "Segmented Property Type Code Sequence", &[SQ], VM_1),
    row(0x0062_0010, "SegmentationFractionalType", "Segmentation Fractional Type", &[CS], VM_1),
    row(0x0062_0011, "SegmentedPropertyTypeModifierCodeSequence", "Segmented Property Type Modifier Code Sequence", &[SQ], VM_1),
    row(0x0062_0012, "UsedSegmentsSequence", "Used Segments Sequence", &[SQ], VM_1),
    row(0x0062_0013, "SegmentsOverlap", "Segments Overlap", &[CS], VM_1),
    row(0x0062_0020, "TrackingID", "Tracking ID", &[UT], VM_1),
    row(0x0062_0021, "TrackingUID", "Tracking UID", &[UI], VM_1),
    row(0x0064_0002, "DeformableRegistrationSequence", "Deformable Registration Sequence", &[SQ], VM_1),
    row(0x0064_0003, "SourceFrameOfReferenceUID", "Source Frame of Reference UID", &[UI], VM_1),
    row(0x0064_0005, "DeformableRegistrationGridSequence", "Deformable Registration Grid Sequence", &[SQ], VM_1),
    row(0x0064_0007, "GridDimensions", "Grid Dimensions", &[UL], VM_3),
    row(0x0064_0008, "GridResolution", "Grid Resolution", &[FD], VM_3),
    row(0x0064_0009, "VectorGridData", "Vector Grid Data", &[OF], VM_1),
    row(0x0064_000F, "PreDeformationMatrixRegistrationSequence", "Pre Deformation Matrix Registration Sequence", &[SQ], VM_1),
    row(0x0064_0010, "PostDeformationMatrixRegistrationSequence", "Post Deformation Matrix Registration Sequence", &[SQ], VM_1),
    row(0x0066_0001, "NumberOfSurfaces", "Number of Surfaces", &[UL], VM_1),
    row(0x0066_0002, "SurfaceSequence", "Surface Sequence", &[SQ], VM_1),
    row(0x0066_0003, "SurfaceNumber", "Surface Number", &[UL], VM_1),
    row(0x0066_0004, "SurfaceComments", "Surface Comments", &[LT], VM_1),
    row(0x0066_0005, "SurfaceOffset", "Surface Offset", &[FL], VM_1),
    row(0x0066_0009, "SurfaceProcessing", "Surface Processing", &[CS], VM_1),
    row(0x0066_000A, "SurfaceProcessingRatio", "Surface Processing Ratio", &[FL], VM_1),
    row(0x0066_000B, "SurfaceProcessingDescription", "Surface Processing Description", &[LO], VM_1),
    row(0x0066_000C, "RecommendedPresentationOpacity", "Recommended Presentation Opacity", &[FL], VM_1),
    row(0x0066_000D, "RecommendedPresentationType", "Recommended Presentation Type", &[CS], VM_1),
    row(0x0066_000E, "FiniteVolume", "Finite Volume", &[CS], VM_1),
    row(0x0066_0010, "Manifold", "Manifold", &[CS], VM_1),
    row(0x0066_0011, "SurfacePointsSequence", "Surface Points Sequence", &[SQ], VM_1),
    row(0x0066_0012, "SurfacePointsNormalsSequence", "Surface Points Normals Sequence", &[SQ], VM_1),
    row(0x0066_0013, "SurfaceMeshPrimitivesSequence", "Surface Mesh Primitives Sequence", &[SQ], VM_1),
    row(0x0066_0015, "NumberOfSurfacePoints", "Number of Surface Points", &[UL], VM_1),
    row(0x0066_0016, "PointCoordinatesData", "Point Coordinates Data", &[OF], VM_1),
    row(0x0066_0017, "PointPositionAccuracy", "Point Position Accuracy", &[FL], VM_3),
    row(0x0066_0018, "MeanPointDistance", "Mean Point Distance", &[FL], VM_1),
    row(0x0066_0019, "MaximumPointDistance", "Maximum Point Distance", &[FL], VM_1),
    row(0x0066_001A, "PointsBoundingBoxCoordinates", "Points Bounding Box Coordinates", &[FL], VM_6),
    row(0x0066_001B, "AxisOfRotation", "Axis of Rotation", &[FL], VM_3),
    row(0x0066_001C, "CenterOfRotation", "Center of Rotation", &[FL], VM_3),
    row(0x0066_001E, "NumberOfVectors", "Number of Vectors", &[UL], VM_1),
    row(0x0066_001F, "VectorDimensionality", "Vector Dimensionality", &[US], VM_1),
    row(0x0066_0020, "VectorAccuracy", "Vector Accuracy", &[FL], VM_1_N),
    row(0x0066_0021, "VectorCoordinateData", "Vector Coordinate Data", &[OF], VM_1),
    row(0x0066_0022, "DoublePointCoordinatesData", "Double Point Coordinates Data", &[OD], VM_1),
    row(0x0066_0023, "TrianglePointIndexList", "Triangle Point Index List", &[OW], VM_1).retired(),
    row(0x0066_0024, "EdgePointIndexList", "Edge Point Index List", &[OW], VM_1).retired(),
    row(0x0066_0025, "VertexPointIndexList", "Vertex Point Index List", &[OW], VM_1).retired(),
    row(0x0066_0026, "TriangleStripSequence", "Triangle Strip Sequence", &[SQ], VM_1),
    row(0x0066_0027, "TriangleFanSequence", "Triangle Fan Sequence", &[SQ], VM_1),
    row(0x0066_0028, "LineSequence", "Line Sequence", &[SQ], VM_1),
    row(0x0066_0029, "PrimitivePointIndexList", "Primitive Point Index List", &[OW], VM_1).retired(),
    row(0x0066_002A, "SurfaceCount", "Surface Count", &[UL], VM_1),
    row(0x0066_002B, "ReferencedSurfaceSequence", "Referenced Surface Sequence", &[SQ], VM_1),
    row(0x0066_002C, "ReferencedSurfaceNumber", "Referenced Surface Number", &[UL], VM_1),
    row(0x0066_002D, "SegmentSurfaceGenerationAlgorithmIdentificationSequence", "Segment Surface Generation Algorithm Identification Sequence", &[SQ], VM_1),
    row(0x0066_002E, "SegmentSurfaceSourceInstanceSequence", "Segment Surface Source Instance Sequence", &[SQ], VM_1),
    row(0x0066_002F, "AlgorithmFamilyCodeSequence", "Algorithm Family Code Sequence", &[SQ], VM_1),
    row(0x0066_0030, "AlgorithmNameCodeSequence", "Algorithm Name Code Sequence", &[SQ], VM_1),
    row(0x0066_0031, "AlgorithmVersion", "Algorithm Version", &[LO], VM_1),
    row(0x0066_0032, "AlgorithmParameters", "Algorithm Parameters", &[LT], VM_1),
    row(0x0066_0034, "FacetSequence", "Facet Sequence", &[SQ], VM_1),
    row(0x0066_0035, "SurfaceProcessingAlgorithmIdentificationSequence", "Surface Processing Algorithm Identification Sequence", &[SQ], VM_1),
    row(0x0066_0036, "AlgorithmName", "Algorithm Name", &[LO], VM_1),
    row(0x0066_0037, "RecommendedPointRadius", "Recommended Point Radius", &[FL], VM_1),
    row(0x0066_0038, "RecommendedLineThickness", "Recommended Line Thickness", &[FL], VM_1),
    row(0x0066_0040, "LongPrimitivePointIndexList", "Long Primitive Point Index List", &[OL], VM_1),
    row(0x0066_0041, "LongTrianglePointIndexList", "Long Triangle Point Index List", &[OL], VM_1),
    row(0x0066_0042, "LongEdgePointIndexList", "Long Edge Point Index List", &[OL], VM_1),
    row(0x0066_0043, "LongVertexPointIndexList", "Long Vertex Point Index List", &[OL], VM_1),
    row(0x0066_0101, "TrackSetSequence", "Track Set Sequence", &[SQ], VM_1),
    row(0x0066_0102, "TrackSequence", "Track Sequence", &[SQ], VM_1),
    row(0x0066_0103, "RecommendedDisplayCIELabValueList", "Recommended Display CIELab Value List", &[OW], VM_1),
    row(0x0066_0104, "TrackingAlgorithmIdentificationSequence", "Tracking Algorithm Identification Sequence", &[SQ], VM_1),
    row(0x0066_0105, "TrackSetNumber", "Track Set Number", &[UL], VM_1),
    row(0x0066_0106, "TrackSetLabel", "Track Set Label", &[LO], VM_1),
    row(0x0066_0107, "TrackSetDescription", "Track Set Description", &[UT], VM_1),
    row(0x0066_0108, "TrackSetAnatomicalTypeCodeSequence", "Track Set Anatomical Type Code Sequence", &[SQ], VM_1),
    row(0x0066_0121, "MeasurementsSequence", "Measurements Sequence", &[SQ], VM_1),
    row(0x0066_0124, "TrackSetStatisticsSequence", "Track Set Statistics Sequence", &[SQ], VM_1),
    row(0x0066_0125, "FloatingPointValues", "Floating Point Values", &[OF], VM_1),
    row(0x0066_0129, "TrackPointIndexList", "Track Point Index List", &[OL], VM_1),
    row(0x0066_0130, "TrackStatisticsSequence", "Track Statistics Sequence", &[SQ], VM_1),
    row(0x0066_0132, "MeasurementValuesSequence", "Measurement Values Sequence", &[SQ], VM_1),
    row(0x0066_0133, "DiffusionAcquisitionCodeSequence", "Diffusion Acquisition Code Sequence", &[SQ], VM_1),
    row(0x0066_0134, "DiffusionModelCodeSequence", "Diffusion Model Code Sequence", &[SQ], VM_1),
    row(0x0068_6210, "ImplantSize", "Implant Size", &[LO], VM_1),
    row(0x0068_6221, "ImplantTemplateVersion", "Implant Template Version", &[LO], VM_1),
    row(0x0068_6222, "ReplacedImplantTemplateSequence", "Replaced Implant Template Sequence", &[SQ], VM_1),
    row(0x0068_6223, "ImplantType", "Implant Type", &[CS], VM_1),
    row(0x0068_6224, "DerivationImplantTemplateSequence", "Derivation Implant Template Sequence", &[SQ], VM_1),
    row(0x0068_6225, "OriginalImplantTemplateSequence", "Original Implant Template Sequence", &[SQ], VM_1),
    row(0x0068_6226, "EffectiveDateTime", "Effective DateTime", &[DT], VM_1),
    row(0x0068_6230, "ImplantTargetAnatomySequence", "Implant Target Anatomy Sequence", &[SQ], VM_1),
    row(0x0068_6260, "InformationFromManufacturerSequence", "Information From Manufacturer Sequence", &[SQ], VM_1),
    row(0x0068_6265, "NotificationFromManufacturerSequence", "Notification From Manufacturer Sequence", &[SQ], VM_1),
    row(0x0068_6270, "InformationIssueDateTime", "Information Issue DateTime", &[DT], VM_1),
    row(0x0068_6280, "InformationSummary", "Information Summary", &[ST], VM_1),
    row(0x0068_62A0, "ImplantRegulatoryDisapprovalCodeSequence", "Implant Regulatory Disapproval Code Sequence", &[SQ], VM_1),
    row(0x0068_62A5, "OverallTemplateSpatialTolerance", "Overall Template Spatial Tolerance", &[FD], VM_1),
    row(0x0068_62C0, "HPGLDocumentSequence", "HPGL Document Sequence", &[SQ], VM_1),
    row(0x0068_62D0, "HPGLDocumentID", "HPGL Document ID", &[US], VM_1),
    row(0x0068_62D5, "HPGLDocumentLabel", "HPGL Document Label", &[LO], VM_1),
    row(0x0068_62E0, "ViewOrientationCodeSequence", "View Orientation Code Sequence", &[SQ], VM_1),
    row(0x0068_62F0, "ViewOrientationModifierCodeSequence", "View Orientation Modifier Code Sequence", &[SQ], VM_1),
    row(0x0068_62F2, "HPGLDocumentScaling", "HPGL Document Scaling", &[FD], VM_1),
    row(0x0068_6300, "HPGLDocument", "HPGL Document", &[OB], VM_1),
    row(0x0068_6310, "HPGLContourPenNumber", "HPGL Contour Pen Number", &[US], VM_1),
    row(0x0068_6320, "HPGLPenSequence", "HPGL Pen Sequence", &[SQ], VM_1),
    row(0x0068_6330, "HPGLPenNumber", "HPGL Pen Number", &[US], VM_1),
    row(0x0068_6340, "HPGLPenLabel", "HPGL Pen Label", &[LO], VM_1),
    row(0x0068_6345, "HPGLPenDescription", "HPGL Pen Description", &[ST], VM_1),
    row(0x0068_6346, "RecommendedRotationPoint", "Recommended Rotation Point", &[FD], VM_2),
    row(0x0068_6347, "BoundingRectangle", "Bounding Rectangle", &[FD], VM_4),
    row(0x0068_6350, "ImplantTemplate3DModelSurfaceNumber", "Implant Template 3D Model Surface Number", &[US], VM_1_N),
    row(0x0068_6360, "SurfaceModelDescriptionSequence", "Surface Model Description Sequence", &[SQ], VM_1),
    row(0x0068_6380, "SurfaceModelLabel", "Surface Model Label", &[LO], VM_1),
    row(0x0068_6390, "SurfaceModelScalingFactor", "Surface Model Scaling Factor", &[FD], VM_1),
    row(0x0068_63A0, "MaterialsCodeSequence", "Materials Code Sequence", &[SQ], VM_1),
    row(0x0068_63A4, "CoatingMaterialsCodeSequence", "Coating Materials Code Sequence", &[SQ], VM_1),
    row(0x0068_63A8, "ImplantTypeCodeSequence", "Implant Type Code Sequence", &[SQ], VM_1),
    row(0x0068_63AC, "FixationMethodCodeSequence", "Fixation Method Code Sequence", &[SQ], VM_1),
    row(0x0068_63B0, "MatingFeatureSetsSequence", "Mating Feature Sets Sequence", &[SQ], VM_1),
    row(0x0068_63C0, "MatingFeatureSetID", "Mating Feature Set ID", &[US], VM_1),
    row(0x0068_63D0, "MatingFeatureSetLabel", "Mating Feature Set Label", &[LO], VM_1),
    row(0x0068_63E0, "MatingFeatureSequence", "Mating Feature Sequence", &[SQ], VM_1),
    row(0x0068_63F0, "MatingFeatureID", "Mating Feature ID", &[US], VM_1),
    row(0x0068_6400, "MatingFeatureDegreeOfFreedomSequence", "Mating Feature Degree of Freedom Sequence", &[SQ], VM_1),
    row(0x0068_6410, "DegreeOfFreedomID", "Degree of Freedom ID", &[US], VM_1),
    row(0x0068_6420, "DegreeOfFreedomType", "Degree of Freedom Type", &[CS], VM_1),
    row(0x0068_6430, "TwoDMatingFeatureCoordinatesSequence", "2D Mating Feature Coordinates Sequence", &[SQ], VM_1),
    row(0x0068_6440, "ReferencedHPGLDocumentID", "Referenced HPGL Document ID", &[US], VM_1),
    row(0x0068_6450, "TwoDMatingPoint", "2D Mating Point", &[FD], VM_2),
    row(0x0068_6460, "TwoDMatingAxes", "2D Mating Axes", &[FD], VM_4),
    row(0x0068_6470, "TwoDDegreeOfFreedomSequence", "2D Degree of Freedom Sequence", &[SQ], VM_1),
    row(0x0068_6490, "ThreeDDegreeOfFreedomAxis", "3D Degree of Freedom Axis", &[FD], VM_3),
    row(0x0068_64A0, "RangeOfFreedom", "Range of Freedom", &[FD], VM_2),
    row(0x0068_64C0, "ThreeDMatingPoint", "3D Mating Point", &[FD], VM_3),
    row(0x0068_64D0, "ThreeDMatingAxes", "3D Mating Axes", &[FD], VM_9),
    row(0x0068_64F0, "TwoDDegreeOfFreedomAxis", "2D Degree of Freedom Axis", &[FD], VM_3),
    row(0x0068_6500, "PlanningLandmarkPointSequence", "Planning Landmark Point Sequence", &[SQ], VM_1),
    row(0x0068_6510, "PlanningLandmarkLineSequence", "Planning Landmark Line Sequence", &[SQ], VM_1),
    row(0x0068_6520, "PlanningLandmarkPlaneSequence", "Planning Landmark Plane Sequence", &[SQ], VM_1),
    row(0x0068_6530, "PlanningLandmarkID", "Planning Landmark ID", &[US], VM_1),
    row(0x0068_6540, "PlanningLandmarkDescription", "Planning Landmark Description", &[LO], VM_1),
    row(0x0068_6545, "PlanningLandmarkIdentificationCodeSequence", "Planning Landmark Identification Code Sequence", &[SQ], VM_1),
    row(0x0068_6550, "TwoDPointCoordinatesSequence", "2D Point Coordinates Sequence", &[SQ], VM_1),
    row(0x0068_6560, "TwoDPointCoordinates", "2D Point Coordinates", &[FD], VM_2),
    row(0x0068_6590, "ThreeDPointCoordinates", "3D Point Coordinates", &[FD], VM_3),
    row(0x0068_65A0, "TwoDLineCoordinatesSequence", "2D Line Coordinates Sequence", &[SQ], VM_1),
    row(0x0068_65B0, "TwoDLineCoordinates", "2D Line Coordinates", &[FD], VM_4),
    row(0x0068_65D0, "ThreeDLineCoordinates", "3D Line Coordinates", &[FD], VM_6),
    row(0x0068_65E0, "TwoDPlaneCoordinatesSequence", "2D Plane Coordinates Sequence", &[SQ], VM_1),
    row(0x0068_65F0, "TwoDPlaneIntersection", "2D Plane Intersection", &[FD], VM_4),
    row(0x0068_6610, "ThreeDPlaneOrigin", "3D Plane Origin", &[FD], VM_3),
    row(0x0068_6620, "ThreeDPlaneNormal", "3D Plane Normal", &[FD], VM_3),
    row(0x0068_7001, "ModelModification", "Model Modification", &[CS], VM_1),
    row(0x0068_7002, "ModelMirroring", "Model Mirroring", &[CS], VM_1),
    row(0x0068_7003, "ModelUsageCodeSequence", "Model Usage Code Sequence", &[SQ], VM_1),
    row(0x0068_7004, "ModelGroupUID", "Model Group UID", &[UI], VM_1),
    row(0x0068_7005, "RelativeURIReferenceWithinEncapsulatedDocument", "Relative URI Reference Within Encapsulated Document", &[UR], VM_1),
    row(0x006A_0001, "AnnotationCoordinateType", "Annotation Coordinate Type", &[CS], VM_1),
    row(0x006A_0002, "AnnotationGroupSequence", "Annotation Group Sequence", &[SQ], VM_1),
    row(0x006A_0003, "AnnotationGroupUID", "Annotation Group UID", &[UI], VM_1),
    row(0x006A_0005, "AnnotationGroupLabel", "Annotation Group Label", &[LO], VM_1),
    row(0x006A_0006, "AnnotationGroupDescription", "Annotation Group Description", &[UT], VM_1),
    row(0x006A_0007, "AnnotationGroupGenerationType", "Annotation Group Generation Type", &[CS], VM_1),
    row(0x006A_0008, "AnnotationGroupAlgorithmIdentificationSequence", "Annotation Group Algorithm Identification Sequence", &[SQ], VM_1),
    row(0x006A_0009, "AnnotationPropertyCategoryCodeSequence", "Annotation Property Category Code Sequence", &[SQ], VM_1),
    row(0x006A_000A, "AnnotationPropertyTypeCodeSequence", "Annotation Property Type Code Sequence", &[SQ], VM_1),
    row(0x006A_000B, "AnnotationPropertyTypeModifierCodeSequence", "Annotation Property Type Modifier Code Sequence", &[SQ], VM_1),
    row(0x006A_000C, "NumberOfAnnotations", "Number of Annotations", &[UL], VM_1),
    row(0x006A_000D, "AnnotationAppliesToAllOpticalPaths", "Annotation Applies to All Optical Paths", &[CS], VM_1),
    row(0x006A_000E, "ReferencedOpticalPathIdentifier", "Referenced Optical Path Identifier", &[SH], VM_1_N),
    row(0x006A_000F, "AnnotationAppliesToAllZPlanes", "Annotation Applies to All Z Planes", &[CS], VM_1),
    row(0x006A_0010, "CommonZCoordinateValue", "Common Z Coordinate Value", &[FD], VM_1_N),
    row(0x006A_0011, "AnnotationIndexList", "Annotation Index List", &[OL], VM_1),
    row(0x0070_0001, "GraphicAnnotationSequence", "Graphic Annotation Sequence", &[SQ], VM_1),
    row(0x0070_0002, "GraphicLayer", "Graphic Layer", &[CS], VM_1),
    row(0x0070_0003, "BoundingBoxAnnotationUnits", "Bounding Box Annotation Units", &[CS], VM_1),
    row(0x0070_0004, "AnchorPointAnnotationUnits", "Anchor Point Annotation Units", &[CS], VM_1),
    row(0x0070_0005, "GraphicAnnotationUnits", "Graphic Annotation Units", &[CS], VM_1),
    row(0x0070_0006, "UnformattedTextValue", "Unformatted Text Value", &[ST], VM_1),
    row(0x0070_0008, "TextObjectSequence", "Text Object Sequence", &[SQ], VM_1),
    row(0x0070_0009, "GraphicObjectSequence", "Graphic Object Sequence", &[SQ], VM_1),
    row(0x0070_0010, "BoundingBoxTopLeftHandCorner", "Bounding Box Top Left Hand Corner", &[FL], VM_2),
    row(0x0070_0011, "BoundingBoxBottomRightHandCorner", "Bounding Box Bottom Right Hand Corner", &[FL], VM_2),
    row(0x0070_0012, "BoundingBoxTextHorizontalJustification", "Bounding Box Text Horizontal Justification", &[CS], VM_1),
    row(0x0070_0014, "AnchorPoint", "Anchor Point", &[FL], VM_2),
    row(0x0070_0015, "AnchorPointVisibility", "Anchor Point Visibility", &[CS], VM_1),
    row(0x0070_0020, "GraphicDimensions", "Graphic Dimensions", &[US], VM_1),
    row(0x0070_0021, "NumberOfGraphicPoints", "Number of Graphic Points", &[US], VM_1),
    row(0x0070_0022, "GraphicData", "Graphic Data", &[FL], VM_2_N),
    row(0x0070_0023, "GraphicType", "Graphic Type", &[CS], VM_1),
    row(0x0070_0024, "GraphicFilled", "Graphic Filled", &[CS], VM_1),
    row(0x0070_0040, "ImageRotationRetired", "Image Rotation (Retired)", &[IS], VM_1).retired(),
    row(0x0070_0041, "ImageHorizontalFlip", "Image Horizontal Flip", &[CS], VM_1),
    row(0x0070_0042, "ImageRotation", "Image Rotation", &[US], VM_1),
    row(0x0070_0050, "DisplayedAreaTopLeftHandCornerTrial", "Displayed Area Top Left Hand Corner (Trial)", &[US], VM_2).retired(),
    row(0x0070_0051, "DisplayedAreaBottomRightHandCornerTrial", "Displayed Area Bottom Right Hand Corner (Trial)", &[US], VM_2).retired(),
    row(0x0070_0052, "DisplayedAreaTopLeftHandCorner", "Displayed Area Top Left Hand Corner", &[SL], VM_2),
    row(0x0070_0053, "DisplayedAreaBottomRightHandCorner", "Displayed Area Bottom Right Hand Corner", &[SL], VM_2),
    row(0x0070_005A, "DisplayedAreaSelectionSequence", "Displayed Area Selection Sequence", &[SQ], VM_1),
    row(0x0070_0060, "GraphicLayerSequence", "Graphic Layer Sequence", &[SQ], VM_1),
    row(0x0070_0062, "GraphicLayerOrder", "Graphic Layer Order", &[IS], VM_1),
    row(0x0070_0066, "GraphicLayerRecommendedDisplayGrayscaleValue", "Graphic Layer Recommended Display Grayscale Value", &[US], VM_1),
    row(0x0070_0067, "GraphicLayerRecommendedDisplayRGBValue", "Graphic Layer Recommended Display RGB Value", &[US], VM_3).retired(),
    row(0x0070_0068, "GraphicLayerDescription", "Graphic Layer Description", &[LO], VM_1),
    row(0x0070_0080, "ContentLabel", "Content Label", &[CS], VM_1),
    row(0x0070_0081, "ContentDescription", "Content Description", &[LO], VM_1),
    row(0x0070_0082, "PresentationCreationDate", "Presentation Creation Date", &[DA], VM_1),
    row(0x0070_0083, "PresentationCreationTime", "Presentation Creation Time", &[TM], VM_1),
    row(0x0070_0084, "ContentCreatorName", "Content Creator's Name", &[PN], VM_1),
    row(0x0070_0086, "ContentCreatorIdentificationCodeSequence", "Content Creator's Identification Code Sequence", &[SQ], VM_1),
    row(0x0070_0087, "AlternateContentDescriptionSequence", "Alternate Content Description Sequence", &[SQ], VM_1),
    row(0x0070_0100, "PresentationSizeMode", "Presentation Size Mode", &[CS], VM_1),
    row(0x0070_0101, "PresentationPixelSpacing", "Presentation Pixel Spacing", &[DS], VM_2),
    row(0x0070_0102, "PresentationPixelAspectRatio", "Presentation Pixel Aspect Ratio", &[IS], VM_2),
    row(0x0070_0103, "PresentationPixelMagnificationRatio", "Presentation Pixel Magnification Ratio", &[FL], VM_1),
    row(0x0070_0207, "GraphicGroupLabel", "Graphic Group Label", &[LO], VM_1),
    row(0x0070_0208, "GraphicGroupDescription", "Graphic Group Description", &[ST], VM_1),
    row(0x0070_0209, "CompoundGraphicSequence", "Compound Graphic Sequence", &[SQ], VM_1),
    row(0x0070_0226, "CompoundGraphicInstanceID", "Compound Graphic Instance ID", &[UL], VM_1),
    row(0x0070_0227, "FontName", "Font Name", &[LO], VM_1),
    row(0x0070_0228, "FontNameType", "Font Name Type", &[CS], VM_1),
    row(0x0070_0229, "CSSFontName", "CSS Font Name", &[LO], VM_1),
    row(0x0070_0230, "RotationAngle", "Rotation Angle", &[FD], VM_1),
    row(0x0070_0231, "TextStyleSequence", "Text Style Sequence", &[SQ], VM_1),
    row(0x0070_0232, "LineStyleSequence", "Line Style Sequence", &[SQ], VM_1),
    row(0x0070_0233, "FillStyleSequence", "Fill Style Sequence", &[SQ], VM_1),
    row(0x0070_0234, "GraphicGroupSequence", "Graphic Group Sequence", &[SQ], VM_1),
    row(0x0070_0241, "TextColorCIELabValue", "Text Color CIELab Value", &[US], VM_3),
    row(0x0070_0242, "HorizontalAlignment", "Horizontal Alignment", &[CS], VM_1),
    row(0x0070_0243, "VerticalAlignment", "Vertical Alignment", &[CS], VM_1),
    row(0x0070_0244, "ShadowStyle", "Shadow Style", &[CS], VM_1),
    row(0x0070_0245, "ShadowOffsetX", "Shadow Offset X", &[FL], VM_1),
    row(0x0070_0246, "ShadowOffsetY", "Shadow Offset Y", &[FL], VM_1),
    row(0x0070_0247, "ShadowColorCIELabValue", "Shadow Color CIELab Value", &[US], VM_3),
    row(0x0070_0248, "Underlined", "Underlined", &[CS], VM_1),
    row(0x0070_0249, "Bold", "Bold", &[CS], VM_1),
    row(0x0070_0250, "Italic", "Italic", &[CS], VM_1),
    row(0x0070_0251, "PatternOnColorCIELabValue", "Pattern On Color CIELab Value", &[US], VM_3),
    row(0x0070_0252, "PatternOffColorCIELabValue", "Pattern Off Color CIELab Value", &[US], VM_3),
    row(0x0070_0253, "LineThickness", "Line Thickness", &[FL], VM_1),
    row(0x0070_0254, "LineDashingStyle", "Line Dashing Style", &[CS], VM_1),
    row(0x0070_0255, "LinePattern", "Line Pattern", &[UL], VM_1),
    row(0x0070_0256, "FillPattern", "Fill Pattern", &[OB], VM_1),
    row(0x0070_0257, "FillMode", "Fill Mode", &[CS], VM_1),
    row(0x0070_0258, "ShadowOpacity", "Shadow Opacity", &[FL], VM_1),
    row(0x0070_0261, "GapLength", "Gap Length", &[FL], VM_1),
    row(0x0070_0262, "DiameterOfVisibility", "Diameter of Visibility", &[FL], VM_1),
    row(0x0070_0273, "RotationPoint", "Rotation Point", &[FL], VM_2),
    row(0x0070_0274, "TickAlignment", "Tick Alignment", &[CS], VM_1),
    row(0x0070_0278, "ShowTickLabel", "Show Tick Label", &[CS], VM_1),
    row(0x0070_0279, "TickLabelAlignment", "Tick Label Alignment", &[CS], VM_1),
    row(0x0070_0282, "CompoundGraphicUnits", "Compound Graphic Units", &[CS], VM_1),
    row(0x0070_0284, "PatternOnOpacity", "Pattern On Opacity", &[FL], VM_1),
    row(0x0070_0285, "PatternOffOpacity", "Pattern Off Opacity", &[FL], VM_1),
    row(0x0070_0287, "MajorTicksSequence", "Major Ticks Sequence", &[SQ], VM_1),
    row(0x0070_0288, "TickPosition", "Tick Position", &[FL], VM_1),
    row(0x0070_0289, "TickLabel", "Tick Label", &[SH], VM_1),
    row(0x0070_0294, "CompoundGraphicType", "Compound Graphic Type", &[CS], VM_1),
    row(0x0070_0295, "GraphicGroupID", "Graphic Group ID", &[UL], VM_1),
    row(0x0070_0306, "ShapeType", "Shape Type", &[CS], VM_1),
    row(0x0070_0308, "RegistrationSequence", "Registration Sequence", &[SQ], VM_1),
    row(0x0070_0309, "MatrixRegistrationSequence", "Matrix Registration Sequence", &[SQ], VM_1),
    row(0x0070_030A, "MatrixSequence", "Matrix Sequence", &[SQ], VM_1),
    row(0x0070_030B, "FrameOfReferenceToDisplayedCoordinateSystemTransformationMatrix", "Frame of Reference to Displayed Coordinate System Transformation Matrix", &[FD], VM_16),
    row(0x0070_030C, "FrameOfReferenceTransformationMatrixType", "Frame of Reference Transformation Matrix Type", &[CS], VM_1),
    row(0x0070_030D, "RegistrationTypeCodeSequence", "Registration Type Code Sequence", &[SQ], VM_1),
    row(0x0070_030F, "FiducialDescription", "Fiducial Description", &[ST], VM_1),
    row(0x0070_0310, "FiducialIdentifier", "Fiducial Identifier", &[SH], VM_1),
    row(0x0070_0311, "FiducialIdentifierCodeSequence", "Fiducial Identifier Code Sequence", &[SQ], VM_1),
    row(0x0070_0312, "ContourUncertaintyRadius", "Contour Uncertainty Radius", &[FD], VM_1),
    row(0x0070_0314, "UsedFiducialsSequence", "Used Fiducials Sequence", &[SQ], VM_1),
    row(0x0070_0315, "UsedRTStructureSetROISequence", "Used RT Structure Set ROI Sequence", &[SQ], VM_1),
    row(0x0070_0318, "GraphicCoordinatesDataSequence", "Graphic Coordinates Data Sequence", &[SQ], VM_1),
    row(0x0070_031A, "FiducialUID", "Fiducial UID", &[UI], VM_1),
    row(0x0070_031B, "ReferencedFiducialUID", "Referenced Fiducial UID", &[UI], VM_1),
    row(0x0070_031C, "FiducialSetSequence", "Fiducial Set Sequence", &[SQ], VM_1),
    row(0x0070_031E, "FiducialSequence", "Fiducial Sequence", &[SQ], VM_1),
    row(0x0070_031F, "FiducialsPropertyCategoryCodeSequence", "Fiducials Property Category Code Sequence", &[SQ], VM_1),
    row(0x0070_0401, "GraphicLayerRecommendedDisplayCIELabValue", "Graphic Layer Recommended Display CIELab Value", &[US], VM_3),
    row(0x0070_0402, "BlendingSequence", "Blending Sequence", &[SQ], VM_1),
    row(0x0070_0403, "RelativeOpacity", "Relative Opacity", &[FL], VM_1),
    row(0x0070_0404, "ReferencedSpatialRegistrationSequence", "Referenced Spatial Registration Sequence", &[SQ], VM_1),
    row(0x0070_0405, "BlendingPosition", "Blending Position", &[CS], VM_1),
    row(0x0070_1101, "PresentationDisplayCollectionUID", "Presentation Display Collection UID", &[UI], VM_1),
    row(0x0070_1102, "PresentationSequenceCollectionUID", "Presentation Sequence Collection UID", &[UI], VM_1),
    row(0x0070_1103, "PresentationSequencePositionIndex", "Presentation Sequence Position Index", &[US], VM_1),
    row(0x0070_1104, "RenderedImageReferenceSequence", "Rendered Image Reference Sequence", &[SQ], VM_1),
    row(0x0070_1201, "VolumetricPresentationStateInputSequence", "Volumetric Presentation State Input Sequence", &[SQ], VM_1),
    row(0x0070_1202, "PresentationInputType", "Presentation Input Type", &[CS], VM_1),
    row(0x0070_1203, "InputSequencePositionIndex", "Input Sequence Position Index", &[US], VM_1),
    row(0x0070_1204, "Crop", "Crop", &[CS], VM_1),
    row(0x0070_1205, "CroppingSpecificationIndex", "Cropping Specification Index", &[US], VM_1_N),
    row(0x0070_1206, "CompositingMethod", "Compositing Method", &[CS], VM_1).retired(),
    row(0x0070_1207, "VolumetricPresentationInputNumber", "Volumetric Presentation Input Number", &[US], VM_1),
    row(0x0070_1208, "ImageVolumeGeometry", "Image Volume Geometry", &[CS], VM_1),
    row(0x0070_1209, "VolumetricPresentationInputSetUID", "Volumetric Presentation Input Set UID", &[UI], VM_1),
    row(0x0070_120A, "VolumetricPresentationInputSetSequence", "Volumetric Presentation Input Set Sequence", &[SQ], VM_1),
    row(0x0070_120B, "GlobalCrop", "Global Crop", &[CS], VM_1),
    row(0x0070_120C, "GlobalCroppingSpecificationIndex", "Global Cropping Specification Index", &[US], VM_1_N),
    row(0x0070_120D, "RenderingMethod", "Rendering Method", &[CS], VM_1),
    row(0x0070_1301, "VolumeCroppingSequence", "Volume Cropping Sequence", &[SQ], VM_1),
    row(0x0070_1302, "VolumeCroppingMethod", "Volume Cropping Method", &[CS], VM_1),
    row(0x0070_1303, "BoundingBoxCrop", "Bounding Box Crop", &[FD], VM_6),
    row(0x0070_1304, "ObliqueCroppingPlaneSequence", "Oblique Cropping Plane Sequence", &[SQ], VM_1),
    row(0x0070_1305, "Plane", "Plane", &[FD], VM_4),
    row(0x0070_1306, "PlaneNormal", "Plane Normal", &[FD], VM_3),
    row(0x0070_1309, "CroppingSpecificationNumber", "Cropping Specification Number", &[US], VM_1),
    row(0x0070_1501, "MultiPlanarReconstructionStyle", "Multi-Planar Reconstruction Style", &[CS], VM_1),
    row(0x0070_1502, "MPRThicknessType", "MPR Thickness Type", &[CS], VM_1),
    row(0x0070_1503, "MPRSlabThickness", "MPR Slab Thickness", &[FD], VM_1),
    row(0x0070_1505, "MPRTopLeftHandCorner", "MPR Top Left Hand Corner", &[FD], VM_3),
    row(0x0070_1507, "MPRViewWidthDirection", "MPR View Width Direction", &[FD], VM_3),
    row(0x0070_1508, "MPRViewWidth", "MPR View Width", &[FD], VM_1),
    row(0x0070_150C, "NumberOfVolumetricCurvePoints", "Number of Volumetric Curve Points", &[UL], VM_1),
    row(0x0070_150D, "VolumetricCurvePoints", "Volumetric Curve Points", &[OD], VM_1),
    row(0x0070_1511, "MPRViewHeightDirection", "MPR View Height Direction", &[FD], VM_3),
    row(0x0070_1512, "MPRViewHeight", "MPR View Height", &[FD], VM_1),
    row(0x0070_1602, "RenderProjection", "Render Projection", &[CS], VM_1),
    row(0x0070_1603, "ViewpointPosition", "Viewpoint Position", &[FD], VM_3),
    row(0x0070_1604, "ViewpointLookAtPoint", "Viewpoint LookAt Point", &[FD], VM_3),
    row(0x0070_1605, "ViewpointUpDirection", "Viewpoint Up Direction", &[FD], VM_3),
    row(0x0070_1606, "RenderFieldOfView", "Render Field of View", &[FD], VM_6),
    row(0x0070_1607, "SamplingStepSize", "Sampling Step Size", &[FD], VM_1),
    row(0x0070_1701, "ShadingStyle", "Shading Style", &[CS], VM_1),
    row(0x0070_1702, "AmbientReflectionIntensity", "Ambient Reflection Intensity", &[FD], VM_1),
    row(0x0070_1703, "LightDirection", "Light Direction", &[FD], VM_3),
    row(0x0070_1704, "DiffuseReflectionIntensity", "Diffuse Reflection Intensity", &[FD], VM_1),
    row(0x0070_1705, "SpecularReflectionIntensity", "Specular Reflection Intensity", &[FD], VM_1),
    row(0x0070_1706, "Shininess", "Shininess", &[FD], VM_1),
    row(0x0070_1801, "PresentationStateClassificationComponentSequence", "Presentation State Classification Component Sequence", &[SQ], VM_1),
    row(0x0070_1802, "ComponentType", "Component Type", &[CS], VM_1),
    row(0x0070_1803, "ComponentInputSequence", "Component Input Sequence", &[SQ], VM_1),
    row(0x0070_1804, "VolumetricPresentationInputIndex", "Volumetric Presentation Input Index", &[US], VM_1),
    row(0x0070_1805, "PresentationStateCompositorComponentSequence", "Presentation State Compositor Component Sequence", &[SQ], VM_1),
    row(0x0070_1806, "WeightingTransferFunctionSequence", "Weighting Transfer Function Sequence", &[SQ], VM_1),
    row(0x0070_1807, "WeightingLookupTableDescriptor", "Weighting Lookup Table Descriptor", &[US], VM_3).retired(),
    row(0x0070_1808, "WeightingLookupTableData", "Weighting Lookup Table Data", &[OB], VM_1).retired(),
    row(0x0070_1901, "VolumetricAnnotationSequence", "Volumetric Annotation Sequence", &[SQ], VM_1),
    row(0x0070_1903, "ReferencedStructuredContextSequence", "Referenced Structured Context Sequence", &[SQ], VM_1),
    row(0x0070_1904, "ReferencedContentItem", "Referenced Content Item", &[UI], VM_1),
    row(0x0070_1905, "VolumetricPresentationInputAnnotationSequence", "Volumetric Presentation Input Annotation Sequence", &[SQ], VM_1),
    row(0x0070_1907, "AnnotationClipping", "Annotation Clipping", &[CS], VM_1),
    row(0x0070_1A01, "PresentationAnimationStyle", "Presentation Animation Style", &[CS], VM_1),
    row(0x0070_1A03, "RecommendedAnimationRate", "Recommended Animation Rate", &[FD], VM_1),
    row(0x0070_1A04, "AnimationCurveSequence", "Animation Curve Sequence", &[SQ], VM_1),
    row(0x0070_1A05, "AnimationStepSize", "Animation Step Size", &[FD], VM_1),
    row(0x0070_1A06, "SwivelRange", "Swivel Range", &[FD], VM_1),
    row(0x0070_1A07, "VolumetricCurveUpDirections", "Volumetric Curve Up Directions", &[OD], VM_1),
    row(0x0070_1A08, "VolumeStreamSequence", "Volume Stream Sequence", &[SQ], VM_1),
    row(0x0070_1A09, "RGBATransferFunctionDescription", "RGBA Transfer Function Description", &[LO], VM_1),
    row(0x0070_1B01, "AdvancedBlendingSequence", "Advanced Blending Sequence", &[SQ], VM_1),
    row(0x0070_1B02, "BlendingInputNumber", "Blending Input Number", &[US], VM_1),
    row(0x0070_1B03, "BlendingDisplayInputSequence", "Blending Display Input Sequence", &[SQ], VM_1),
    row(0x0070_1B04, "BlendingDisplaySequence", "Blending Display Sequence", &[SQ], VM_1),
    row(0x0070_1B06, "BlendingMode", "Blending Mode", &[CS], VM_1),
    row(0x0070_1B07, "TimeSeriesBlending", "Time Series Blending", &[CS], VM_1),
    row(0x0070_1B08, "GeometryForDisplay", "Geometry for Display", &[CS], VM_1),
    row(0x0070_1B11, "ThresholdSequence", "Threshold Sequence", &[SQ], VM_1),
    row(0x0070_1B12, "ThresholdValueSequence", "Threshold Value Sequence", &[SQ], VM_1),
    row(0x0070_1B13, "ThresholdType", "Threshold Type", &[CS], VM_1),
    row(0x0070_1B14, "ThresholdValue", "Threshold Value", &[FD], VM_1),
    row(0x0072_0002, "HangingProtocolName", "Hanging Protocol Name", &[SH], VM_1),
    row(0x0072_0004, "HangingProtocolDescription", "Hanging Protocol Description", &[LO], VM_1),
    row(0x0072_0006, "HangingProtocolLevel", "Hanging Protocol Level", &[CS], VM_1),
    row(0x0072_0008, "HangingProtocolCreator", "Hanging Protocol Creator", &[LO], VM_1),
    row(0x0072_000A, "HangingProtocolCreationDateTime", "Hanging Protocol Creation DateTime", &[DT], VM_1),
    row(0x0072_000C, "HangingProtocolDefinitionSequence", "Hanging Protocol Definition Sequence", &[SQ], VM_1),
    row(0x0072_000E, "HangingProtocolUserIdentificationCodeSequence", "Hanging Protocol User Identification Code Sequence", &[SQ], VM_1),
    row(0x0072_0010, "HangingProtocolUserGroupName", "Hanging Protocol User Group Name", &[LO], VM_1),
    row(0x0072_0012, "SourceHangingProtocolSequence", "Source Hanging Protocol Sequence", &[SQ], VM_1),
    row(0x0072_0014, "NumberOfPriorsReferenced", "Number of Priors Referenced", &[US], VM_1),
    row(0x0072_0020, "ImageSetsSequence", "Image Sets Sequence", &[SQ], VM_1),
    row(0x0072_0022, "ImageSetSelectorSequence", "Image Set Selector Sequence", &[SQ], VM_1),
    row(0x0072_0024, "ImageSetSelectorUsageFlag", "Image Set Selector Usage Flag", &[CS], VM_1),
    row(0x0072_0026, "SelectorAttribute", "Selector Attribute", &[AT], VM_1),
    row(0x0072_0028, "SelectorValueNumber", "Selector Value Number", &[US], VM_1),
    row(0x0072_0030, "TimeBasedImageSetsSequence", "Time Based Image Sets Sequence", &[SQ], VM_1),
    row(0x0072_0032, "ImageSetNumber", "Image Set Number", &[US], VM_1),
    row(0x0072_0034, "ImageSetSelectorCategory", "Image Set Selector Category", &[CS], VM_1),
    row(0x0072_0038, "RelativeTime", "Relative Time", &[US], VM_2),
    row(0x0072_003A, "RelativeTimeUnits", "Relative Time Units", &[CS], VM_1),
    row(0x0072_003C, "AbstractPriorValue", "Abstract Prior Value", &[SS], VM_2),
    row(0x0072_003E, "AbstractPriorCodeSequence", "Abstract Prior Code Sequence", &[SQ], VM_1),
    row(0x0072_0040, "ImageSetLabel", "Image Set Label", &[LO], VM_1),
    row(0x0072_0050, "SelectorAttributeVR", "Selector Attribute VR", &[CS], VM_1),
    row(0x0072_0052, "SelectorSequencePointer", "Selector Sequence Pointer", &[AT], VM_1_N),
    row(0x0072_0054, "SelectorSequencePointerPrivateCreator", "Selector Sequence Pointer Private Creator", &[LO], VM_1_N),
    row(0x0072_0056, "SelectorAttributePrivateCreator", "Selector Attribute Private Creator", &[LO], VM_1),
    row(0x0072_005E, "SelectorAEValue", "Selector AE Value", &[AE], VM_1_N),
    row(0x0072_005F, "SelectorASValue", "Selector AS Value", &[AS], VM_1_N),
    row(0x0072_0060, "SelectorATValue", "Selector AT Value", &[AT], VM_1_N),
    row(0x0072_0061, "SelectorDAValue", "Selector DA Value", &[DA], VM_1_N),
    row(0x0072_0062, "SelectorCSValue", "Selector CS Value", &[CS], VM_1_N),
    row(0x0072_0063, "SelectorDTValue", "Selector DT Value", &[DT], VM_1_N),
    row(0x0072_0064, "SelectorISValue", "Selector IS Value", &[IS], VM_1_N),
    row(0x0072_0065, "SelectorOBValue", "Selector OB Value", &[OB], VM_1),
    row(0x0072_0066, "SelectorLOValue", "Selector LO Value", &[LO], VM_1_N),
    row(0x0072_0067, "SelectorOFValue", "Selector OF Value", &[OF], VM_1),
    row(0x0072_0068, "SelectorLTValue", "Selector LT Value", &[LT], VM_1),
    row(0x0072_0069, "SelectorOWValue", "Selector OW Value", &[OW], VM_1),
    row(0x0072_006A, "SelectorPNValue", "Selector PN Value", &[PN], VM_1_N),
    row(0x0072_006B, "SelectorTMValue", "Selector TM Value", &[TM], VM_1_N),
    row(0x0072_006C, "SelectorSHValue", "Selector SH Value", &[SH], VM_1_N),
    row(0x0072_006D, "SelectorUNValue", "Selector UN Value", &[UN], VM_1),
    row(0x0072_006E, "SelectorSTValue", "Selector ST Value", &[ST], VM_1),
    row(0x0072_006F, "SelectorUCValue", "Selector UC Value", &[UC], VM_1_N),
    row(0x0072_0070, "SelectorUTValue", "Selector UT Value", &[UT], VM_1),
    row(0x0072_0071, "SelectorURValue", "Selector UR Value", &[UR], VM_1),
    row(0x0072_0072, "SelectorDSValue", "Selector DS Value", &[DS], VM_1_N),
    row(0x0072_0073, "SelectorODValue", "Selector OD Value", &[OD], VM_1),
    row(0x0072_0074, "SelectorFDValue", "Selector FD Value", &[FD], VM_1_N),
    row(0x0072_0075, "SelectorOLValue", "Selector OL Value", &[OL], VM_1),
    row(0x0072_0076, "SelectorFLValue", "Selector FL Value", &[FL], VM_1_N),
    row(0x0072_0078, "SelectorULValue", "Selector UL Value", &[UL], VM_1_N),
    row(0x0072_007A, "SelectorUSValue", "Selector US Value", &[US], VM_1_N),
    row(0x0072_007C, "SelectorSLValue", "Selector SL Value", &[SL], VM_1_N),
    row(0x0072_007E, "SelectorSSValue", "Selector SS Value", &[SS], VM_1_N),
    row(0x0072_007F, "SelectorUIValue", "Selector UI Value", &[UI], VM_1_N),
    row(0x0072_0080, "SelectorCodeSequenceValue", "Selector Code Sequence Value", &[SQ], VM_1),
    row(0x0072_0081, "SelectorOVValue", "Selector OV Value", &[OV], VM_1),
    row(0x0072_0082, "SelectorSVValue", "Selector SV Value", &[SV], VM_1_N),
    row(0x0072_0083, "SelectorUVValue", "Selector UV Value", &[UV], VM_1_N),
    row(0x0072_0100, "NumberOfScreens", "Number of Screens", &[US], VM_1),
    row(0x0072_0102, "NominalScreenDefinitionSequence", "Nominal Screen Definition Sequence", &[SQ], VM_1),
    row(0x0072_0104, "NumberOfVerticalPixels", "Number of Vertical Pixels", &[US], VM_1),
    row(0x0072_0106, "NumberOfHorizontalPixels", "Number of Horizontal Pixels", &[US], VM_1),
    row(0x0072_0108, "DisplayEnvironmentSpatialPosition", "Display Environment Spatial Position", &[FD], VM_4),
    row(0x0072_010A, "ScreenMinimumGrayscaleBitDepth", "Screen Minimum Grayscale Bit Depth", &[US], VM_1),
    row(0x0072_010C, "ScreenMinimumColorBitDepth", "Screen Minimum Color Bit Depth", &[US], VM_1),
    row(0x0072_010E, "ApplicationMaximumRepaintTime", "Application Maximum Repaint Time", &[US], VM_1),
    row(0x0072_0200, "DisplaySetsSequence", "Display Sets Sequence", &[SQ], VM_1),
    row(0x0072_0202, "DisplaySetNumber", "Display Set Number", &[US], VM_1),
    row(0x0072_0203, "DisplaySetLabel", "Display Set Label", &[LO], VM_1),
    row(0x0072_0204, "DisplaySetPresentationGroup", "Display Set Presentation Group", &[US], VM_1),
    row(0x0072_0206, "DisplaySetPresentationGroupDescription", "Display Set Presentation Group Description", &[LO], VM_1),
    row(0x0072_0208, "PartialDataDisplayHandling", "Partial Data Display Handling", &[CS], VM_1),
    row(0x0072_0210, "SynchronizedScrollingSequence", "Synchronized Scrolling Sequence", &[SQ], VM_1),
    row(0x0072_0212, "DisplaySetScrollingGroup", "Display Set Scrolling Group", &[US], VM_2_N),
    row(0x0072_0214, "NavigationIndicatorSequence", "Navigation Indicator Sequence", &[SQ], VM_1),
    row(0x0072_0216, "NavigationDisplaySet", "Navigation Display Set", &[US], VM_1),
    row(0x0072_0218, "ReferenceDisplaySets", "Reference Display Sets", &[US], VM_1_N),
    row(0x0072_0300, "ImageBoxesSequence", "Image Boxes Sequence", &[SQ], VM_1),
    row(0x0072_0302, "ImageBoxNumber", "Image Box Number", &[US], VM_1),
    row(0x0072_0304, "ImageBoxLayoutType", "Image Box Layout Type", &[CS], VM_1),
    row(0x0072_0306, "ImageBoxTileHorizontalDimension", "Image Box Tile Horizontal Dimension", &[US], VM_1),
    row(0x0072_0308, "ImageBoxTileVerticalDimension", "Image Box Tile Vertical Dimension", &[US], VM_1),
    row(0x0072_0310, "ImageBoxScrollDirection", "Image Box Scroll Direction", &[CS], VM_1),
    row(0x0072_0312, "ImageBoxSmallScrollType", "Image Box Small Scroll Type", &[CS], VM_1),
    row(0x0072_0314, "ImageBoxSmallScrollAmount", "Image Box Small Scroll Amount", &[US], VM_1),
    row(0x0072_0316, "ImageBoxLargeScrollType", "Image Box Large Scroll Type", &[CS], VM_1),
    row(0x0072_0318, "ImageBoxLargeScrollAmount", "Image Box Large Scroll Amount", &[US], VM_1),
    row(0x0072_0320, "ImageBoxOverlapPriority", "Image Box Overlap Priority", &[US], VM_1),
    row(0x0072_0330, "CineRelativeToRealTime", "Cine Relative to Real-Time", &[FD], VM_1),
    row(0x0072_0400, "FilterOperationsSequence", "Filter Operations Sequence", &[SQ], VM_1),
    row(0x0072_0402, "FilterByCategory", "Filter-by Category", &[CS], VM_1),
    row(0x0072_0404, "FilterByAttributePresence", "Filter-by Attribute Presence", &[CS], VM_1),
    row(0x0072_0406, "FilterByOperator", "Filter-by Operator", &[CS], VM_1),
    row(0x0072_0420, "StructuredDisplayBackgroundCIELabValue", "Structured Display Background CIELab Value", &[US], VM_3),
    row(0x0072_0421, "EmptyImageBoxCIELabValue", "Empty Image Box CIELab Value", &[US], VM_3),
    row(0x0072_0422, "StructuredDisplayImageBoxSequence", "Structured Display Image Box Sequence", &[SQ], VM_1),
    row(0x0072_0424, "StructuredDisplayTextBoxSequence", "Structured Display Text Box Sequence", &[SQ], VM_1),
    row(0x0072_0427, "ReferencedFirstFrameSequence", "Referenced First Frame Sequence", &[SQ], VM_1),
    row(0x0072_0430, "ImageBoxSynchronizationSequence", "Image Box Synchronization Sequence", &[SQ], VM_1),
    row(0x0072_0432, "SynchronizedImageBoxList", "Synchronized Image Box List", &[US], VM_2_N),
    row(0x0072_0434, "TypeOfSynchronization", "Type of Synchronization", &[CS], VM_1),
    row(0x0072_0500, "BlendingOperationType", "Blending Operation Type", &[CS], VM_1),
    row(0x0072_0510, "ReformattingOperationType", "Reformatting Operation Type", &[CS], VM_1),
    row(0x0072_0512, "ReformattingThickness", "Reformatting Thickness", &[FD], VM_1),
    row(0x0072_0514, "ReformattingInterval", "Reformatting Interval", &[FD], VM_1),
    row(0x0072_0516, "ReformattingOperationInitialViewDirection", "Reformatting Operation Initial View Direction", &[CS], VM_1),
    row(0x0072_0520, "ThreeDRenderingType", "3D Rendering Type", &[CS], VM_1_N),
    row(0x0072_0600, "SortingOperationsSequence", "Sorting Operations Sequence", &[SQ], VM_1),
    row(0x0072_0602, "SortByCategory", "Sort-by Category", &[CS], VM_1),
    row(0x0072_0604, "SortingDirection", "Sorting Direction", &[CS], VM_1),
    row(0x0072_0700, "DisplaySetPatientOrientation", "Display Set Patient Orientation", &[CS], VM_2),
    row(0x0072_0702, "VOIType", "VOI Type", &[CS], VM_1),
    row(0x0072_0704, "PseudoColorType", "Pseudo-Color Type", &[CS], VM_1),
    row(0x0072_0705, "PseudoColorPaletteInstanceReferenceSequence", "Pseudo-Color Palette Instance Reference Sequence", &[SQ], VM_1),
    row(0x0072_0706, "ShowGrayscaleInverted", "Show Grayscale Inverted", &[CS], VM_1),
    row(0x0072_0710, "ShowImageTrueSizeFlag", "Show Image True Size Flag", &[CS], VM_1),
    row(0x0072_0712, "ShowGraphicAnnotationFlag", "Show Graphic Annotation Flag", &[CS], VM_1),
    row(0x0072_0714, "ShowPatientDemographicsFlag", "Show Patient Demographics Flag", &[CS], VM_1),
    row(0x0072_0716, "ShowAcquisitionTechniquesFlag", "Show Acquisition Techniques Flag", &[CS], VM_1),
    row(0x0072_0717, "DisplaySetHorizontalJustification", "Display Set Horizontal Justification", &[CS], VM_1),
    row(0x0072_0718, "DisplaySetVerticalJustification", "Display Set Vertical Justification", &[CS], VM_1),
    row(0x0074_0120, "ContinuationStartMeterset", "Continuation Start Meterset", &[FD], VM_1),
    row(0x0074_0121, "ContinuationEndMeterset", "Continuation End Meterset", &[FD], VM_1),
    row(0x0074_1000, "ProcedureStepState", "Procedure Step State", &[CS], VM_1),
    row(0x0074_1002, "ProcedureStepProgressInformationSequence", "Procedure Step Progress Information Sequence", &[SQ], VM_1),
    row(0x0074_1004, "ProcedureStepProgress", "Procedure Step Progress", &[DS], VM_1),
    row(0x0074_1006, "ProcedureStepProgressDescription", "Procedure Step Progress Description", &[ST], VM_1),
    row(0x0074_1007, "ProcedureStepProgressParametersSequence", "Procedure Step Progress Parameters Sequence", &[SQ], VM_1),
    row(0x0074_1008, "ProcedureStepCommunicationsURISequence", "Procedure Step Communications URI Sequence", &[SQ], VM_1),
    row(0x0074_100A, "ContactURI", "Contact URI", &[UR], VM_1),
    row(0x0074_100C, "ContactDisplayName", "Contact Display Name", &[LO], VM_1),
    row(0x0074_100E, "ProcedureStepDiscontinuationReasonCodeSequence", "Procedure Step Discontinuation Reason Code Sequence", &[SQ], VM_1),
    row(0x0074_1020, "BeamTaskSequence", "Beam Task Sequence", &[SQ], VM_1),
    row(0x0074_1022, "BeamTaskType", "Beam Task Type", &[CS], VM_1),
    row(0x0074_1024, "BeamOrderIndexTrial", "Beam Order Index (Trial)", &[IS], VM_1).retired(),
    row(0x0074_1025, "AutosequenceFlag", "Autosequence Flag", &[CS], VM_1),
    row(0x0074_1026, "TableTopVerticalAdjustedPosition", "Table Top Vertical Adjusted Position", &[FD], VM_1),
    row(0x0074_1027, "TableTopLongitudinalAdjustedPosition", "Table Top Longitudinal Adjusted Position", &[FD], VM_1),
    row(0x0074_1028, "TableTopLateralAdjustedPosition", "Table Top Lateral Adjusted Position", &[FD], VM_1),
    row(0x0074_102A, "PatientSupportAdjustedAngle", "Patient Support Adjusted Angle", &[FD], VM_1),
    row(0x0074_102B, "TableTopEccentricAdjustedAngle", "Table Top Eccentric Adjusted Angle", &[FD], VM_1),
    row(0x0074_102C, "TableTopPitchAdjustedAngle", "Table Top Pitch Adjusted Angle", &[FD], VM_1),
    row(0x0074_102D, "TableTopRollAdjustedAngle", "Table Top Roll Adjusted Angle", &[FD], VM_1),
    row(0x0074_1030, "DeliveryVerificationImageSequence", "Delivery Verification Image Sequence", &[SQ], VM_1),
    row(0x0074_1032, "VerificationImageTiming", "Verification Image Timing", &[CS], VM_1),
    row(0x0074_1034, "DoubleExposureFlag", "Double Exposure Flag", &[CS], VM_1),
    row(0x0074_1036, "DoubleExposureOrdering", "Double Exposure Ordering", &[CS], VM_1),
    row(0x0074_1038, "DoubleExposureMetersetTrial", "Double Exposure Meterset (Trial)", &[DS], VM_1).retired(),
    row(0x0074_103A, "DoubleExposureFieldDeltaTrial", "Double Exposure Field Delta (Trial)", &[DS], VM_4).retired(),
    row(0x0074_1040, "RelatedReferenceRTImageSequence", "Related Reference RT Image Sequence", &[SQ], VM_1),
    row(0x0074_1042, "GeneralMachineVerificationSequence", "General Machine Verification Sequence", &[SQ], VM_1),
    row(0x0074_1044, "ConventionalMachineVerificationSequence", "Conventional Machine Verification Sequence", &[SQ], VM_1),
    row(0x0074_1046, "IonMachineVerificationSequence", "Ion Machine Verification Sequence", &[SQ], VM_1),
    row(0x0074_1048, "FailedAttributesSequence", "Failed Attributes Sequence", &[SQ], VM_1),
    row(0x0074_104A, "OverriddenAttributesSequence", "Overridden Attributes Sequence", &[SQ], VM_1),
    row(0x0074_104C, "ConventionalControlPointVerificationSequence", "Conventional Control Point Verification Sequence", &[SQ], VM_1),
    row(0x0074_104E, "IonControlPointVerificationSequence", "Ion Control Point Verification Sequence", &[SQ], VM_1),
    row(0x0074_1050, "AttributeOccurrenceSequence", "Attribute Occurrence Sequence", &[SQ], VM_1),
    row(0x0074_1052, "AttributeOccurrencePointer", "Attribute Occurrence Pointer", &[AT], VM_1),
    row(0x0074_1054, "AttributeItemSelector", "Attribute Item Selector", &[UL], VM_1),
    row(0x0074_1056, "AttributeOccurrencePrivateCreator", "Attribute Occurrence Private Creator", &[LO], VM_1),
    row(0x0074_1057, "SelectorSequencePointerItems", "Selector Sequence Pointer Items", &[IS], VM_1_N),
    row(0x0074_1200, "ScheduledProcedureStepPriority", "Scheduled Procedure Step Priority", &[CS], VM_1),
    row(0x0074_1202, "WorklistLabel", "Worklist Label", &[LO], VM_1),
    row(0x0074_1204, "ProcedureStepLabel", "Procedure Step Label", &[LO], VM_1),
    row(0x0074_1210, "ScheduledProcessingParametersSequence", "Scheduled Processing Parameters Sequence", &[SQ], VM_1),
    row(0x0074_1212, "PerformedProcessingParametersSequence", "Performed Processing Parameters Sequence", &[SQ], VM_1),
    row(0x0074_1216, "UnifiedProcedureStepPerformedProcedureSequence", "Unified Procedure Step Performed Procedure Sequence", &[SQ], VM_1),
    row(0x0074_1220, "RelatedProcedureStepSequence", "Related Procedure Step Sequence", &[SQ], VM_1).retired(),
    row(0x0074_1222, "ProcedureStepRelationshipType", "Procedure Step Relationship Type", &[LO], VM_1).retired(),
    row(0x0074_1224, "ReplacedProcedureStepSequence", "Replaced Procedure Step Sequence", &[SQ], VM_1),
    row(0x0074_1230, "DeletionLock", "Deletion Lock", &[LO], VM_1),
    row(0x0074_1234, "ReceivingAE", "Receiving AE", &[AE], VM_1),
    row(0x0074_1236, "RequestingAE", "Requesting AE", &[AE], VM_1),
    row(0x0074_1238, "ReasonForCancellation", "Reason for Cancellation", &[LT], VM_1),
    row(0x0074_1242, "SCPStatus", "SCP Status", &[CS], VM_1),
    row(0x0074_1244, "SubscriptionListStatus", "Subscription List Status", &[CS], VM_1),
    row(0x0074_1246, "UnifiedProcedureStepListStatus", "Unified Procedure Step List Status", &[CS], VM_1),
    row(0x0074_1324, "BeamOrderIndex", "Beam Order Index", &[UL], VM_1),
    row(0x0074_1338, "DoubleExposureMeterset", "Double Exposure Meterset", &[FD], VM_1),
    row(0x0074_133A, "DoubleExposureFieldDelta", "Double Exposure Field Delta", &[FD], VM_4),
    row(0x0074_1401, "BrachyTaskSequence", "Brachy Task Sequence", &[SQ], VM_1),
    row(0x0074_1402, "ContinuationStartTotalReferenceAirKerma", "Continuation Start Total Reference Air Kerma", &[DS], VM_1),
    row(0x0074_1403, "ContinuationEndTotalReferenceAirKerma", "Continuation End Total Reference Air Kerma", &[DS], VM_1),
    row(0x0074_1404, "ContinuationPulseNumber", "Continuation Pulse Number", &[IS], VM_1),
    row(0x0074_1405, "ChannelDeliveryOrderSequence", "Channel Delivery Order Sequence", &[SQ], VM_1),
    row(0x0074_1406, "ReferencedChannelNumber", "Referenced Channel Number", &[IS], VM_1),
    row(0x0074_1407, "StartCumulativeTimeWeight", "Start Cumulative Time Weight", &[DS], VM_1),
    row(0x0074_1408, "EndCumulativeTimeWeight", "End Cumulative Time Weight", &[DS], VM_1),
    row(0x0074_1409, "OmittedChannelSequence", "Omitted Channel Sequence", &[SQ], VM_1),
    row(0x0074_140A, "ReasonForChannelOmission", "Reason for Channel Omission", &[CS], VM_1),
    row(0x0074_140B, "ReasonForChannelOmissionDescription", "Reason for Channel Omission Description", &[LO], VM_1),
    row(0x0074_140C, "ChannelDeliveryOrderIndex", "Channel Delivery Order Index", &[IS], VM_1),
    row(0x0074_140D, "ChannelDeliveryContinuationSequence", "Channel Delivery Continuation Sequence", &[SQ], VM_1),
    row(0x0074_140E, "OmittedApplicationSetupSequence", "Omitted Application Setup Sequence", &[SQ], VM_1),
    row(0x0076_0001, "ImplantAssemblyTemplateName", "Implant Assembly Template Name", &[LO], VM_1),
    row(0x0076_0003, "ImplantAssemblyTemplateIssuer", "Implant Assembly Template Issuer", &[LO], VM_1),
    row(0x0076_0006, "ImplantAssemblyTemplateVersion", "Implant Assembly Template Version", &[LO], VM_1),
    row(0x0076_0008, "ReplacedImplantAssemblyTemplateSequence", "Replaced Implant Assembly Template Sequence", &[SQ], VM_1),
    row(0x0076_000A, "ImplantAssemblyTemplateType", "Implant Assembly Template Type", &[CS], VM_1),
    row(0x0076_000C, "OriginalImplantAssemblyTemplateSequence", "Original Implant Assembly Template Sequence", &[SQ], VM_1),
    row(0x0076_000E, "DerivationImplantAssemblyTemplateSequence", "Derivation Implant Assembly Template Sequence", &[SQ], VM_1),
    row(0x0076_0010, "ImplantAssemblyTemplateTargetAnatomySequence", "Implant Assembly Template Target Anatomy Sequence", &[SQ], VM_1),
    row(0x0076_0020, "ProcedureTypeCodeSequence", "Procedure Type Code Sequence", &[SQ], VM_1),
    row(0x0076_0030, "SurgicalTechnique", "Surgical Technique", &[LO], VM_1),
    row(0x0076_0032, "ComponentTypesSequence", "Component Types Sequence", &[SQ], VM_1),
    row(0x0076_0034, "ComponentTypeCodeSequence", "Component Type Code Sequence", &[SQ], VM_1),
    row(0x0076_0036, "ExclusiveComponentType", "Exclusive Component Type", &[CS], VM_1),
    row(0x0076_0038, "MandatoryComponentType", "Mandatory Component Type", &[CS], VM_1),
    row(0x0076_0040, "ComponentSequence", "Component Sequence", &[SQ], VM_1),
    row(0x0076_0055, "ComponentID", "Component ID", &[US], VM_1),
    row(0x0076_0060, "ComponentAssemblySequence", "Component Assembly Sequence", &[SQ], VM_1),
    row(0x0076_0070, "Component1ReferencedID", "Component 1 Referenced ID", &[US], VM_1),
    row(0x0076_0080, "Component1ReferencedMatingFeatureSetID", "Component 1 Referenced Mating Feature Set ID", &[US], VM_1),
    row(0x0076_0090, "Component1ReferencedMatingFeatureID", "Component 1 Referenced Mating Feature ID", &[US], VM_1),
    row(0x0076_00A0, "Component2ReferencedID", "Component 2 Referenced ID", &[US], VM_1),
    row(0x0076_00B0, "Component2ReferencedMatingFeatureSetID", "Component 2 Referenced Mating Feature Set ID", &[US], VM_1),
    row(0x0076_00C0, "Component2ReferencedMatingFeatureID", "Component 2 Referenced Mating Feature ID", &[US], VM_1),
    row(0x0078_0001, "ImplantTemplateGroupName", "Implant Template Group Name", &[LO], VM_1),
    row(0x0078_0010, "ImplantTemplateGroupDescription", "Implant Template Group Description", &[ST], VM_1),
    row(0x0078_0020, "ImplantTemplateGroupIssuer", "Implant Template Group Issuer", &[LO], VM_1),
    row(0x0078_0024, "ImplantTemplateGroupVersion", "Implant Template Group Version", &[LO], VM_1),
    row(0x0078_0026, "ReplacedImplantTemplateGroupSequence", "Replaced Implant Template Group Sequence", &[SQ], VM_1),
    row(0x0078_0028, "ImplantTemplateGroupTargetAnatomySequence", "Implant Template Group Target Anatomy Sequence", &[SQ], VM_1),
    row(0x0078_002A, "ImplantTemplateGroupMembersSequence", "Implant Template Group Members Sequence", &[SQ], VM_1),
    row(0x0078_002E, "ImplantTemplateGroupMemberID", "Implant Template Group Member ID", &[US], VM_1),
    row(0x0078_0050, "ThreeDImplantTemplateGroupMemberMatchingPoint", "3D Implant Template Group Member Matching Point", &[FD], VM_3),
    row(0x0078_0060, "ThreeDImplantTemplateGroupMemberMatchingAxes", "3D Implant Template Group Member Matching Axes", &[FD], VM_9),
    row(0x0078_0070, "ImplantTemplateGroupMemberMatching2DCoordinatesSequence", "Implant Template Group Member Matching 2D Coordinates Sequence", &[SQ], VM_1),
    row(0x0078_0090, "TwoDImplantTemplateGroupMemberMatchingPoint", "2D Implant Template Group Member Matching Point", &[FD], VM_2),
    row(0x0078_00A0, "TwoDImplantTemplateGroupMemberMatchingAxes", "2D Implant Template Group Member Matching Axes", &[FD], VM_4),
    row(0x0078_00B0, "ImplantTemplateGroupVariationDimensionSequence", "Implant Template Group Variation Dimension Sequence", &[SQ], VM_1),
    row(0x0078_00B2, "ImplantTemplateGroupVariationDimensionName", "Implant Template Group Variation Dimension Name", &[LO], VM_1),
    row(0x0078_00B4, "ImplantTemplateGroupVariationDimensionRankSequence", "Implant Template Group Variation Dimension Rank Sequence", &[SQ], VM_1),
    row(0x0078_00B6, "ReferencedImplantTemplateGroupMemberID", "Referenced Implant Template Group Member ID", &[US], VM_1),
    row(0x0078_00B8, "ImplantTemplateGroupVariationDimensionRank", "Implant Template Group Variation Dimension Rank", &[US], VM_1),
    row(0x0080_0001, "SurfaceScanAcquisitionTypeCodeSequence", "Surface Scan Acquisition Type Code Sequence", &[SQ], VM_1),
    row(0x0080_0002, "SurfaceScanModeCodeSequence", "Surface Scan Mode Code Sequence", &[SQ], VM_1),
    row(0x0080_0003, "RegistrationMethodCodeSequence", "Registration Method Code Sequence", &[SQ], VM_1),
    row(0x0080_0004, "ShotDurationTime", "Shot Duration Time", &[FD], VM_1),
    row(0x0080_0005, "ShotOffsetTime", "Shot Offset Time", &[FD], VM_1),
    row(0x0080_0006, "SurfacePointPresentationValueData", "Surface Point Presentation Value Data", &[US], VM_1_N),
    row(0x0080_0007, "SurfacePointColorCIELabValueData", "Surface Point Color CIELab Value Data", &[US], VM_3_3N),
    row(0x0080_0008, "UVMappingSequence", "UV Mapping Sequence", &[SQ], VM_1),
    row(0x0080_0009, "TextureLabel", "Texture Label", &[SH], VM_1),
    row(0x0080_0010, "UValueData", "U Value Data", &[OF], VM_1),
    row(0x0080_0011, "VValueData", "V Value Data", &[OF], VM_1),
    row(0x0080_0012, "ReferencedTextureSequence", "Referenced Texture Sequence", &[SQ], VM_1),
    row(0x0080_0013, "ReferencedSurfaceDataSequence", "Referenced Surface Data Sequence", &[SQ], VM_1),
    row(0x0082_0001, "AssessmentSummary", "Assessment Summary", &[CS], VM_1),
    row(0x0082_0003, "AssessmentSummaryDescription", "Assessment Summary Description", &[UT], VM_1),
    row(0x0082_0004, "AssessedSOPInstanceSequence", "Assessed SOP Instance Sequence", &[SQ], VM_1),
    row(0x0082_0005, "ReferencedComparisonSOPInstanceSequence", "Referenced Comparison SOP Instance Sequence", &[SQ], VM_1),
    row(0x0082_0006, "NumberOfAssessmentObservations", "Number of Assessment Observations", &[UL], VM_1),
    row(0x0082_0007, "AssessmentObservationsSequence", "Assessment Observations Sequence", &[SQ], VM_1),
    row(0x0082_0008, "ObservationSignificance", "Observation Significance", &[CS], VM_1),
    row(0x0082_000A, "ObservationDescription", "Observation Description", &[UT], VM_1),
    row(0x0082_000C, "StructuredConstraintObservationSequence", "Structured Constraint Observation Sequence", &[SQ], VM_1),
    row(0x0082_0010, "AssessedAttributeValueSequence", "Assessed Attribute Value Sequence", &[SQ], VM_1),
    row(0x0082_0016, "AssessmentSetID", "Assessment Set ID", &[LO], VM_1),
    row(0x0082_0017, "AssessmentRequesterSequence", "Assessment Requester Sequence", &[SQ], VM_1),
    row(0x0082_0018, "SelectorAttributeName", "Selector Attribute Name", &[LO], VM_1),
    row(0x0082_0019, "SelectorAttributeKeyword", "Selector Attribute Keyword", &[LO], VM_1),
    row(0x0082_0021, "AssessmentTypeCodeSequence", "Assessment Type Code Sequence", &[SQ], VM_1),
    row(0x0082_0022, "ObservationBasisCodeSequence", "Observation Basis Code Sequence", &[SQ], VM_1),
    row(0x0082_0023, "AssessmentLabel", "Assessment Label", &[LO], VM_1),
    row(0x0082_0032, "ConstraintType", "Constraint Type", &[CS], VM_1),
    row(0x0082_0033, "SpecificationSelectionGuidance", "Specification Selection Guidance", &[UT], VM_1),
    row(0x0082_0034, "ConstraintValueSequence", "Constraint Value Sequence", &[SQ], VM_1),
    row(0x0082_0035, "RecommendedDefaultValueSequence", "Recommended Default Value Sequence", &[SQ], VM_1),
    row(0x0082_0036, "ConstraintViolationSignificance", "Constraint Violation Significance", &[CS], VM_1),
    row(0x0082_0037, "ConstraintViolationCondition", "Constraint Violation Condition", &[UT], VM_1),
    row(0x0082_0038, "ModifiableConstraintFlag", "Modifiable Constraint Flag", &[CS], VM_1),
    row(0x0088_0130, "StorageMediaFileSetID", "Storage Media File-set ID", &[SH], VM_1),
    row(0x0088_0140, "StorageMediaFileSetUID", "Storage Media File-set UID", &[UI], VM_1),
    row(0x0088_0200, "IconImageSequence", "Icon Image Sequence", &[SQ], VM_1),
    row(0x0088_0904, "TopicTitle", "Topic Title", &[LO], VM_1).retired(),
    row(0x0088_0906, "TopicSubject", "Topic Subject", &[ST], VM_1).retired(),
    row(0x0088_0910, "TopicAuthor", "Topic Author", &[LO], VM_1).retired(),
    row(0x0088_0912, "TopicKeywords", "Topic Keywords", &[LO], VM_1_32).retired(),
    row(0x0100_0410, "SOPInstanceStatus", "SOP Instance Status", &[CS], VM_1),
    row(0x0100_0420, "SOPAuthorizationDateTime", "SOP Authorization DateTime", &[DT], VM_1),
    row(0x0100_0424, "SOPAuthorizationComment", "SOP Authorization Comment", &[LT], VM_1),
    row(0x0100_0426, "AuthorizationEquipmentCertificationNumber", "Authorization Equipment Certification Number", &[LO], VM_1),
    row(0x0400_0005, "MACIDNumber", "MAC ID Number", &[US], VM_1),
    row(0x0400_0010, "MACCalculationTransferSyntaxUID", "MAC Calculation Transfer Syntax UID", &[UI], VM_1),
    row(0x0400_0015, "MACAlgorithm", "MAC Algorithm", &[CS], VM_1),
    row(0x0400_0020, "DataElementsSigned", "Data Elements Signed", &[AT], VM_1_N),
    row(0x0400_0100, "DigitalSignatureUID", "Digital Signature UID", &[UI], VM_1),
    row(0x0400_0105, "DigitalSignatureDateTime", "Digital Signature DateTime", &[DT], VM_1),
    row(0x0400_0110, "CertificateType", "Certificate Type", &[CS], VM_1),
    row(0x0400_0115, "CertificateOfSigner", "Certificate of Signer", &[OB], VM_1),
    row(0x0400_0120, "Signature", "Signature", &[OB], VM_1),
    row(0x0400_0305, "CertifiedTimestampType", "Certified Timestamp Type", &[CS], VM_1),
    row(0x0400_0310, "CertifiedTimestamp", "Certified Timestamp", &[OB], VM_1),
    row(0x0400_0315, "", "", &[FL], VM_1).retired(),
    row(0x0400_0401, "DigitalSignaturePurposeCodeSequence", "Digital Signature Purpose Code Sequence", &[SQ], VM_1),
    row(0x0400_0402, "ReferencedDigitalSignatureSequence", "Referenced Digital Signature Sequence", &[SQ], VM_1),
    row(0x0400_0403, "ReferencedSOPInstanceMACSequence", "Referenced SOP Instance MAC Sequence", &[SQ], VM_1),
    row(0x0400_0404, "MAC", "MAC", &[OB], VM_1),
    row(0x0400_0500, "EncryptedAttributesSequence", "Encrypted Attributes Sequence", &[SQ], VM_1),
    row(0x0400_0510, "EncryptedContentTransferSyntaxUID", "Encrypted Content Transfer Syntax UID", &[UI], VM_1),
    row(0x0400_0520, "EncryptedContent", "Encrypted Content", &[OB], VM_1),
    row(0x0400_0550, "ModifiedAttributesSequence", "Modified Attributes Sequence", &[SQ], VM_1),
    row(0x0400_0551, "NonconformingModifiedAttributesSequence", "Nonconforming Modified Attributes Sequence", &[SQ], VM_1),
    row(0x0400_0552, "NonconformingDataElementValue", "Nonconforming Data Element Value", &[OB], VM_1),
    row(0x0400_0561, "OriginalAttributesSequence", "Original Attributes Sequence", &[SQ], VM_1),
    row(0x0400_0562, "AttributeModificationDateTime", "Attribute Modification DateTime", &[DT], VM_1),
    row(0x0400_0563, "ModifyingSystem", "Modifying System", &[LO], VM_1),
    row(0x0400_0564, "SourceOfPreviousValues", "Source of Previous Values", &[LO], VM_1),
    row(0x0400_0565, "ReasonForTheAttributeModification", "Reason for the Attribute Modification", &[CS], VM_1),
    row(0x0400_0600, "InstanceOriginStatus", "Instance Origin Status", &[CS], VM_1),
    row(0x2000_0010, "NumberOfCopies", "Number of Copies", &[IS], VM_1),
    row(0x2000_001E, "PrinterConfigurationSequence", "Printer Configuration Sequence", &[SQ], VM_1),
    row(0x2000_0020, "PrintPriority", "Print Priority", &[CS], VM_1),
    row(0x2000_0030, "MediumType", "Medium Type", &[CS], VM_1),
    row(0x2000_0040, "FilmDestination", "Film Destination", &[CS], VM_1),
    row(0x2000_0050, "FilmSessionLabel", "Film Session Label", &[LO], VM_1),
    row(0x2000_0060, "MemoryAllocation", "Memory Allocation", &[IS], VM_1),
    row(0x2000_0061, "MaximumMemoryAllocation", "Maximum Memory Allocation", &[IS], VM_1),
    row(0x2000_0062, "ColorImagePrintingFlag", "Color Image Printing Flag", &[CS], VM_1).retired(),
    row(0x2000_0063, "CollationFlag", "Collation Flag", &[CS], VM_1).retired(),
    row(0x2000_0065, "AnnotationFlag", "Annotation Flag", &[CS], VM_1).retired(),
    row(0x2000_0067, "ImageOverlayFlag", "Image Overlay Flag", &[CS], VM_1).retired(),
    row(0x2000_0069, "PresentationLUTFlag", "Presentation LUT Flag", &[CS], VM_1).retired(),
    row(0x2000_006A, "ImageBoxPresentationLUTFlag", "Image Box Presentation LUT Flag", &[CS], VM_1).retired(),
    row(0x2000_00A0, "MemoryBitDepth", "Memory Bit Depth", &[US], VM_1),
    row(0x2000_00A1, "PrintingBitDepth", "Printing Bit Depth", &[US], VM_1),
    row(0x2000_00A2, "MediaInstalledSequence", "Media Installed Sequence", &[SQ], VM_1),
    row(0x2000_00A4, "OtherMediaAvailableSequence", "Other Media Available Sequence", &[SQ], VM_1),
    row(0x2000_00A8, "SupportedImageDisplayFormatsSequence", "Supported Image Display Formats Sequence", &[SQ], VM_1),
    row(0x2000_0500, "ReferencedFilmBoxSequence", "Referenced Film Box Sequence", &[SQ], VM_1),
    row(0x2000_0510, "ReferencedStoredPrintSequence", "Referenced Stored Print Sequence", &[SQ], VM_1).retired(),
    row(0x2010_0010, "ImageDisplayFormat", "Image Display Format", &[ST], VM_1),
    row(0x2010_0030, "AnnotationDisplayFormatID", "Annotation Display Format ID", &[CS], VM_1),
    row(0x2010_0040, "FilmOrientation", "Film Orientation", &[CS], VM_1),
    row(0x2010_0050, "FilmSizeID", "Film Size ID", &[CS], VM_1),
    row(0x2010_0052, "PrinterResolutionID", "Printer Resolution ID", &[CS], VM_1),
    row(0x2010_0054, "DefaultPrinterResolutionID", "Default Printer Resolution ID", &[CS], VM_1),
    row(0x2010_0060, "MagnificationType", "Magnification Type", &[CS], VM_1),
    row(0x2010_0080, "SmoothingType", "Smoothing Type", &[CS], VM_1),
    row(0x2010_00A6, "DefaultMagnificationType", "Default Magnification Type", &[CS], VM_1),
    row(0x2010_00A7, "OtherMagnificationTypesAvailable", "Other Magnification Types Available", &[CS], VM_1_N),
    row(0x2010_00A8, "DefaultSmoothingType", "Default Smoothing Type", &[CS], VM_1),
    row(0x2010_00A9, "OtherSmoothingTypesAvailable", "Other Smoothing Types Available", &[CS], VM_1_N),
    row(0x2010_0100, "BorderDensity", "Border Density", &[CS], VM_1),
    row(0x2010_0110, "EmptyImageDensity", "Empty Image Density", &[CS], VM_1),
    row(0x2010_0120, "MinDensity", "Min Density", &[US], VM_1),
    row(0x2010_0130, "MaxDensity", "Max Density", &[US], VM_1),
    row(0x2010_0140, "Trim", "Trim", &[CS], VM_1),
    row(0x2010_0150, "ConfigurationInformation", "Configuration Information", &[ST], VM_1),
    row(0x2010_0152, "ConfigurationInformationDescription", "Configuration Information Description", &[LT], VM_1),
    row(0x2010_0154, "MaximumCollatedFilms", "Maximum Collated Films", &[IS], VM_1),
    row(0x2010_015E, "Illumination", "Illumination", &[US], VM_1),
    row(0x2010_0160, "ReflectedAmbientLight", "Reflected Ambient Light", &[US], VM_1),
    row(0x2010_0376, "PrinterPixelSpacing", "Printer Pixel Spacing", &[DS], VM_2),
    row(0x2010_0500, "ReferencedFilmSessionSequence", "Referenced Film Session Sequence", &[SQ], VM_1),
    row(0x2010_0510, "ReferencedImageBoxSequence", "Referenced Image Box Sequence", &[SQ], VM_1),
    row(0x2010_0520, "ReferencedBasicAnnotationBoxSequence", "Referenced Basic Annotation Box Sequence", &[SQ], VM_1),
    row(0x2020_0010, "ImageBoxPosition", "Image Box Position", &[US], VM_1),
    row(0x2020_0020, "Polarity", "Polarity", &[CS], VM_1),
    row(0x2020_0030, "RequestedImageSize", "Requested Image Size", &[DS], VM_1),
    row(0x2020_0040, "RequestedDecimateCropBehavior", "Requested Decimate/Crop Behavior", &[CS], VM_1),
    row(0x2020_0050, "RequestedResolutionID", "Requested Resolution ID", &[CS], VM_1),
    row(0x2020_00A0, "RequestedImageSizeFlag", "Requested Image Size Flag", &[CS], VM_1),
    row(0x2020_00A2, "DecimateCropResult", "Decimate/Crop Result", &[CS], VM_1),
    row(0x2020_0110, "BasicGrayscaleImageSequence", "Basic Grayscale Image Sequence", &[SQ], VM_1),
    row(0x2020_0111, "BasicColorImageSequence", "Basic Color Image Sequence", &[SQ], VM_1),
    row(0x2020_0130, "ReferencedImageOverlayBoxSequence", "Referenced Image Overlay Box Sequence", &[SQ], VM_1).retired(),
    row(0x2020_0140, "ReferencedVOILUTBoxSequence", "Referenced VOI LUT Box Sequence", &[SQ], VM_1).retired(),
    row(0x2030_0010, "AnnotationPosition", "Annotation Position", &[US], VM_1),
    row(0x2030_0020, "TextString", "Text String", &[LO], VM_1),
    row(0x2040_0010, "ReferencedOverlayPlaneSequence", "Referenced Overlay Plane Sequence", &[SQ], VM_1).retired(),
    row(0x2040_0011, "ReferencedOverlayPlaneGroups", "Referenced Overlay Plane Groups", &[US], VM_1_99).retired(),
    row(0x2040_0020, "OverlayPixelDataSequence", "Overlay Pixel Data Sequence", &[SQ], VM_1).retired(),
    row(0x2040_0060, "OverlayMagnificationType", "Overlay Magnification Type", &[CS], VM_1).retired(),
    row(0x2040_0070, "OverlaySmoothingType", "Overlay Smoothing Type", &[CS], VM_1).retired(),
    row(0x2040_0072, "OverlayOrImageMagnification", "Overlay or Image Magnification", &[CS], VM_1).retired(),
    row(0x2040_0074, "MagnifyToNumberOfColumns", "Magnify to Number of Columns", &[US], VM_1).retired(),
    row(0x2040_0080, "OverlayForegroundDensity", "Overlay Foreground Density", &[CS], VM_1).retired(),
    row(0x2040_0082, "OverlayBackgroundDensity", "Overlay Background Density", &[CS], VM_1).retired(),
    row(0x2040_0090, "OverlayMode", "Overlay Mode", &[CS], VM_1).retired(),
    row(0x2040_0100, "ThresholdDensity", "Threshold Density", &[CS], VM_1).retired(),
    row(0x2040_0500, "ReferencedImageBoxSequenceRetired", "Referenced Image Box Sequence (Retired)", &[SQ], VM_1).retired(),
    row(0x2050_0010, "PresentationLUTSequence", "Presentation LUT Sequence", &[SQ], VM_1),
    row(0x2050_0020, "PresentationLUTShape", "Presentation LUT Shape", &[CS], VM_1),
    row(0x2050_0500, "ReferencedPresentationLUTSequence", "Referenced Presentation LUT Sequence", &[SQ], VM_1),
    row(0x2100_0010, "PrintJobID", "Print Job ID", &[SH], VM_1).retired(),
    row(0x2100_0020, "ExecutionStatus", "Execution Status", &[CS], VM_1),
    row(0x2100_0030, "ExecutionStatusInfo", "Execution Status Info", &[CS], VM_1),
    row(0x2100_0040, "CreationDate", "Creation Date", &[DA], VM_1),
    row(0x2100_0050, "CreationTime", "Creation Time", &[TM], VM_1),
    row(0x2100_0070, "Originator", "Originator", &[AE], VM_1),
    row(0x2100_0140, "DestinationAE", "Destination AE", &[AE], VM_1),
    row(0x2100_0160, "OwnerID", "Owner ID", &[SH], VM_1),
    row(0x2100_0170, "NumberOfFilms", "Number of Films", &[IS], VM_1),
    row(0x2100_0500, "ReferencedPrintJobSequencePullStoredPrint", "Referenced Print Job Sequence (Pull Stored Print)", &[SQ], VM_1).retired(),
    row(0x2110_0010, "PrinterStatus", "Printer Status", &[CS], VM_1),
    row(0x2110_0020, "PrinterStatusInfo", "Printer Status Info", &[CS], VM_1),
    row(0x2110_0030, "PrinterName", "Printer Name", &[LO], VM_1),
    row(0x2110_0099, "PrintQueueID", "Print Queue ID", &[SH], VM_1).retired(),
    row(0x2120_0010, "QueueStatus", "Queue Status", &[CS], VM_1).retired(),
    row(0x2120_0050, "PrintJobDescriptionSequence", "Print Job Description Sequence", &[SQ], VM_1).retired(),
    row(0x2120_0070, "ReferencedPrintJobSequence", "Referenced Print Job Sequence", &[SQ], VM_1).retired(),
    row(0x2130_0010, "PrintManagementCapabilitiesSequence", "Print Management Capabilities Sequence", &[SQ], VM_1).retired(),
    row(0x2130_0015, "PrinterCharacteristicsSequence", "Printer Characteristics Sequence", &[SQ], VM_1).retired(),
    row(0x2130_0030, "FilmBoxContentSequence", "Film Box Content Sequence", &[SQ], VM_1).retired(),
    row(0x2130_0040, "ImageBoxContentSequence", "Image Box Content Sequence", &[SQ], VM_1).retired(),
    row(0x2130_0050, "AnnotationContentSequence", "Annotation Content Sequence", &[SQ], VM_1).retired(),
    row(0x2130_0060, "ImageOverlayBoxContentSequence", "Image Overlay Box Content Sequence", &[SQ], VM_1).retired(),
    row(0x2130_0080, "PresentationLUTContentSequence", "Presentation LUT Content Sequence", &[SQ], VM_1).retired(),
    row(0x2130_00A0, "ProposedStudySequence", "Proposed Study Sequence", &[SQ], VM_1),
    row(0x2130_00C0, "OriginalImageSequence", "Original Image Sequence", &[SQ], VM_1),
    row(0x2200_0001, "LabelUsingInformationExtractedFromInstances", "Label Using Information Extracted From Instances", &[CS], VM_1),
    row(0x2200_0002, "LabelText", "Label Text", &[UT], VM_1),
    row(0x2200_0003, "LabelStyleSelection", "Label Style Selection", &[CS], VM_1),
    row(0x2200_0004, "MediaDisposition", "Media Disposition", &[LT], VM_1),
    row(0x2200_0005, "BarcodeValue", "Barcode Value", &[LT], VM_1),
    row(0x2200_0006, "BarcodeSymbology", "Barcode Symbology", &[CS], VM_1),
    row(0x2200_0007, "AllowMediaSplitting", "Allow Media Splitting", &[CS], VM_1),
    row(0x2200_0008, "IncludeNonDICOMObjects", "Include Non-DICOM Objects", &[CS], VM_1),
    row(0x2200_0009, "IncludeDisplayApplication", "Include Display Application", &[CS], VM_1),
    row(0x2200_000A, "PreserveCompositeInstancesAfterMediaCreation", "Preserve Composite Instances After Media Creation", &[CS], VM_1),
    row(0x2200_000B, "TotalNumberOfPiecesOfMediaCreated", "Total Number of Pieces of Media Created", &[US], VM_1),
    row(0x2200_000C, "RequestedMediaApplicationProfile", "Requested Media Application Profile", &[LO], VM_1),
    row(0x2200_000D, "ReferencedStorageMediaSequence", "Referenced Storage Media Sequence", &[SQ], VM_1),
    row(0x2200_000E, "FailureAttributes", "Failure Attributes", &[AT], VM_1_N),
    row(0x2200_000F, "AllowLossyCompression", "Allow Lossy Compression", &[CS], VM_1),
    row(0x2200_0020, "RequestPriority", "Request Priority", &[CS], VM_1),
    row(0x3002_0002, "RTImageLabel", "RT Image Label", &[SH], VM_1),
    row(0x3002_0003, "RTImageName", "RT Image Name", &[LO], VM_1),
    row(0x3002_0004, "RTImageDescription", "RT Image Description", &[ST], VM_1),
    row(0x3002_000A, "ReportedValuesOrigin", "Reported Values Origin", &[CS], VM_1),
    row(0x3002_000C, "RTImagePlane", "RT Image Plane", &[CS], VM_1),
    row(0x3002_000D, "XRayImageReceptorTranslation", "X-Ray Image Receptor Translation", &[DS], VM_3),
    row(0x3002_000E, "XRayImageReceptorAngle", "X-Ray Image Receptor Angle", &[DS], VM_1),
    row(0x3002_0010, "RTImageOrientation", "RT Image Orientation", &[DS], VM_6),
    row(0x3002_0011, "ImagePlanePixelSpacing", "Image Plane Pixel Spacing", &[DS], VM_2),
    row(0x3002_0012, "RTImagePosition", "RT Image Position", &[DS], VM_2),
    row(0x3002_0020, "RadiationMachineName", "Radiation Machine Name", &[SH], VM_1),
    row(0x3002_0022, "RadiationMachineSAD", "Radiation Machine SAD", &[DS], VM_1),
    row(0x3002_0024, "RadiationMachineSSD", "Radiation Machine SSD", &[DS], VM_1),
    row(0x3002_0026, "RTImageSID", "RT Image SID", &[DS], VM_1),
    row(0x3002_0028, "SourceToReferenceObjectDistance", "Source to Reference Object Distance", &[DS], VM_1),
    row(0x3002_0029, "FractionNumber", "Fraction Number", &[IS], VM_1),
    row(0x3002_0030, "ExposureSequence", "Exposure Sequence", &[SQ], VM_1),
    row(0x3002_0032, "MetersetExposure", "Meterset Exposure", &[DS], VM_1),
    row(0x3002_0034, "DiaphragmPosition", "Diaphragm Position", &[DS], VM_4),
    row(0x3002_0040, "FluenceMapSequence", "Fluence Map Sequence", &[SQ], VM_1),
    row(0x3002_0041, "FluenceDataSource", "Fluence Data Source", &[CS], VM_1),
    row(0x3002_0042, "FluenceDataScale", "Fluence Data Scale", &[DS], VM_1),
    row(0x3002_0050, "PrimaryFluenceModeSequence", "Primary Fluence Mode Sequence", &[SQ], VM_1),
    row(0x3002_0051, "FluenceMode", "Fluence Mode", &[CS], VM_1),
    row(0x3002_0052, "FluenceModeID", "Fluence Mode ID", &[SH], VM_1),
    row(0x3002_0100, "SelectedFrameNumber", "Selected Frame Number", &[IS], VM_1),
    row(0x3002_0101, "SelectedFrameFunctionalGroupsSequence", "Selected Frame Functional Groups Sequence", &[SQ], VM_1),
    row(0x3002_0102, "RTImageFrameGeneralContentSequence", "RT Image Frame General Content Sequence", &[SQ], VM_1),
    row(0x3002_0103, "RTImageFrameContextSequence", "RT Image Frame Context Sequence", &[SQ], VM_1),
    row(0x3002_0104, "RTImageScopeSequence", "RT Image Scope Sequence", &[SQ], VM_1),
    row(0x3002_0105, "BeamModifierCoordinatesPresenceFlag", "Beam Modifier Coordinates Presence Flag", &[CS], VM_1),
    row(0x3002_0106, "StartCumulativeMeterset", "Start Cumulative Meterset", &[FD], VM_1),
    row(0x3002_0107, "StopCumulativeMeterset", "Stop Cumulative Meterset", &[FD], VM_1),
    row(0x3002_0108, "RTAcquisitionPatientPositionSequence", "RT Acquisition Patient Position Sequence", &[SQ], VM_1),
    row(0x3002_0109, "RTImageFrameImagingDevicePositionSequence", "RT Image Frame Imaging Device Position Sequence", &[SQ], VM_1),
    row(0x3002_010A, "RTImageFramekVRadiationAcquisitionSequence", "RT Image Frame kV Radiation Acquisition Sequence", &[SQ], VM_1),
    row(0x3002_010B, "RTImageFrameMVRadiationAcquisitionSequence", "RT Image Frame MV Radiation Acquisition Sequence", &[SQ], VM_1),
    row(0x3002_010C, "RTImageFrameRadiationAcquisitionSequence", "RT Image Frame Radiation Acquisition Sequence", &[SQ], VM_1),
    row(0x3002_010D, "ImagingSourcePositionSequence", "Imaging Source Position Sequence", &[SQ], VM_1),
    row(0x3002_010E, "ImageReceptorPositionSequence", "Image Receptor Position Sequence", &[SQ], VM_1),
    row(0x3002_010F, "DevicePositionToEquipmentMappingMatrix", "Device Position to Equipment Mapping Matrix", &[FD], VM_16),
    row(0x3002_0110, "DevicePositionParameterSequence", "Device Position Parameter Sequence", &[SQ], VM_1),
    row(0x3002_0111, "ImagingSourceLocationSpecificationType", "Imaging Source Location Specification Type", &[CS], VM_1),
    row(0x3002_0112, "ImagingDeviceLocationMatrixSequence", "Imaging Device Location Matrix Sequence", &[SQ], VM_1),
    row(0x3002_0113, "ImagingDeviceLocationParameterSequence", "Imaging Device Location Parameter Sequence", &[SQ], VM_1),
    row(0x3002_0114, "ImagingApertureSequence", "Imaging Aperture Sequence", &[SQ], VM_1),
    row(0x3002_0115, "ImagingApertureSpecificationType", "Imaging Aperture Specification Type", &[CS], VM_1),
    row(0x3002_0116, "NumberOfAcquisitionDevices", "Number of Acquisition Devices", &[US], VM_1),
    row(0x3002_0117, "AcquisitionDeviceSequence", "Acquisition Device Sequence", &[SQ], VM_1),
    row(0x3002_0118, "AcquisitionTaskSequence", "Acquisition Task Sequence", &[SQ], VM_1),
    row(0x3002_0119, "AcquisitionTaskWorkitemCodeSequence", "Acquisition Task Workitem Code Sequence", &[SQ], VM_1),
    row(0x3002_011A, "AcquisitionSubtaskSequence", "Acquisition Subtask Sequence", &[SQ], VM_1),
    row(0x3002_011B, "SubtaskWorkitemCodeSequence", "Subtask Workitem Code Sequence", &[SQ], VM_1),
    row(0x3002_011C, "AcquisitionTaskIndex", "Acquisition Task Index", &[US], VM_1),
    row(0x3002_011D, "AcquisitionSubtaskIndex", "Acquisition Subtask Index", &[US], VM_1),
    row(0x3002_011E, "ReferencedBaselineParametersRTRadiationInstanceSequence", "Referenced Baseline Parameters RT Radiation Instance Sequence", &[SQ], VM_1),
    row(0x3002_011F, "PositionAcquisitionTemplateIdentificationSequence", "Position Acquisition Template Identification Sequence", &[SQ], VM_1),
    row(0x3002_0120, "PositionAcquisitionTemplateID", "Position Acquisition Template ID", &[ST], VM_1),
    row(0x3002_0121, "PositionAcquisitionTemplateName", "Position Acquisition Template Name", &[LO], VM_1),
    row(0x3002_0122, "PositionAcquisitionTemplateCodeSequence", "Position Acquisition Template Code Sequence", &[SQ], VM_1),
    row(0x3002_0123, "PositionAcquisitionTemplateDescription", "Position Acquisition Template Description", &[LT], VM_1),
    row(0x3002_0124, "AcquisitionTaskApplicabilitySequence", "Acquisition Task Applicability Sequence", &[SQ], VM_1),
    row(0x3002_0125, "ProjectionImagingAcquisitionParameterSequence", "Projection Imaging Acquisition Parameter Sequence", &[SQ], VM_1),
    row(0x3002_0126, "CTImagingAcquisitionParameterSequence", "CT Imaging Acquisition Parameter Sequence", &[SQ], VM_1),
    row(0x3002_0127, "KVImagingGenerationParametersSequence", "KV Imaging Generation Parameters Sequence", &[SQ], VM_1),
    row(0x3002_0128, "MVImagingGenerationParametersSequence", "MV Imaging Generation Parameters Sequence", &[SQ], VM_1),
    row(0x3002_0129, "AcquisitionSignalType", "Acquisition Signal Type", &[CS], VM_1),
    row(0x3002_012A, "AcquisitionMethod", "Acquisition Method", &[CS], VM_1),
    row(0x3002_012B, "ScanStartPositionSequence", "Scan Start Position Sequence", &[SQ], VM_1),
    row(0x3002_012C, "ScanStopPositionSequence", "Scan Stop Position Sequence", &[SQ], VM_1),
    row(0x3002_012D, "ImagingSourceToBeamModifierDefinitionPlaneDistance", "Imaging Source to Beam Modifier Definition Plane Distance", &[FD], VM_1),
    row(0x3002_012E, "ScanArcType", "Scan Arc Type", &[CS], VM_1),
    row(0x3002_012F, "DetectorPositioningType", "Detector Positioning Type", &[CS], VM_1),
    row(0x3002_0130, "AdditionalRTAccessoryDeviceSequence", "Additional RT Accessory Device Sequence", &[SQ], VM_1),
    row(0x3002_0131, "DeviceSpecificAcquisitionParameterSequence", "Device-Specific Acquisition Parameter Sequence", &[SQ], VM_1),
    row(0x3002_0132, "ReferencedPositionReferenceInstanceSequence", "Referenced Position Reference Instance Sequence", &[SQ], VM_1),
    row(0x3002_0133, "EnergyDerivationCodeSequence", "Energy Derivation Code Sequence", &[SQ], VM_1),
    row(0x3002_0134, "MaximumCumulativeMetersetExposure", "Maximum Cumulative Meterset Exposure", &[FD], VM_1),
    row(0x3002_0135, "AcquisitionInitiationSequence", "Acquisition Initiation Sequence", &[SQ], VM_1),
    row(0x3002_0136, "RTConeBeamImagingGeometrySequence", "RT Cone-Beam Imaging Geometry Sequence", &[SQ], VM_1),
    row(0x3004_0001, "DVHType", "DVH Type", &[CS], VM_1),
    row(0x3004_0002, "DoseUnits", "Dose Units", &[CS], VM_1),
    row(0x3004_0004, "DoseType", "Dose Type", &[CS], VM_1),
    row(0x3004_0005, "SpatialTransformOfDose", "Spatial Transform of Dose", &[CS], VM_1),
    row(0x3004_0006, "DoseComment", "Dose Comment", &[LO], VM_1),
    row(0x3004_0008, "NormalizationPoint", "Normalization Point", &[DS], VM_3),
    row(0x3004_000A, "DoseSummationType", "Dose Summation Type", &[CS], VM_1),
    row(0x3004_000C, "GridFrameOffsetVector", "Grid Frame Offset Vector", &[DS], VM_2_N),
    row(0x3004_000E, "DoseGridScaling", "Dose Grid Scaling", &[DS], VM_1),
    row(0x3004_0010, "RTDoseROISequence", "RT Dose ROI Sequence", &[SQ], VM_1).retired(),
    row(0x3004_0012, "DoseValue", "Dose Value", &[DS], VM_1),
    row(0x3004_0014, "TissueHeterogeneityCorrection", "Tissue Heterogeneity Correction", &[CS], VM_1_3),
    row(0x3004_0016, "RecommendedIsodoseLevelSequence", "Recommended Isodose Level Sequence", &[SQ], VM_1),
    row(0x3004_0020, "DoseUnitCodeSequence", "Dose Unit Code Sequence", &[SQ], VM_1),
    row(0x3004_0021, "RTDoseInterpretedTypeCodeSequence", "RT Dose Interpreted Type Code Sequence", &[SQ], VM_1),
    row(0x3004_0022, "RTDoseInterpretedTypeCodeModifierSequence", "RT Dose Interpreted Type Code Modifier Sequence", &[SQ], VM_1),
    row(0x3004_0023, "DoseRadiobiologicalInterpretationSequence", "Dose Radiobiological Interpretation Sequence", &[SQ], VM_1),
    row(0x3004_0024, "RTDoseIntentCodeSequence", "RT Dose Intent Code Sequence", &[SQ], VM_1),
    row(0x3004_0040, "DVHNormalizationPoint", "DVH Normalization Point", &[DS], VM_3),
    row(0x3004_0042, "DVHNormalizationDoseValue", "DVH Normalization Dose Value", &[DS], VM_1),
    row(0x3004_0050, "DVHSequence", "DVH Sequence", &[SQ], VM_1),
    row(0x3004_0052, "DVHDoseScaling", "DVH Dose Scaling", &[DS], VM_1),
    row(0x3004_0054, "DVHVolumeUnits", "DVH Volume Units", &[CS], VM_1),
    row(0x3004_0056, "DVHNumberOfBins", "DVH Number of Bins", &[IS], VM_1),
    row(0x3004_0058, "DVHData", "DVH Data", &[DS], VM_2_2N),
    row(0x3004_0060, "DVHReferencedROISequence", "DVH Referenced ROI Sequence", &[SQ], VM_1),
    row(0x3004_0062, "DVHROIContributionType", "DVH ROI Contribution Type", &[CS], VM_1),
    row(0x3004_0070, "DVHMinimumDose", "DVH Minimum Dose", &[DS], VM_1),
    row(0x3004_0072, "DVHMaximumDose", "DVH Maximum Dose", &[DS], VM_1),
    row(0x3004_0074, "DVHMeanDose", "DVH Mean Dose", &[DS], VM_1),
    row(0x3004_0080, "DoseCalculationModelSequence", "Dose Calculation Model Sequence", &[SQ], VM_1),
    row(0x3004_0081, "DoseCalculationAlgorithmSequence", "Dose Calculation Algorithm Sequence", &[SQ], VM_1),
    row(0x3004_0082, "CommissioningStatus", "Commissioning Status", &[CS], VM_1),
    row(0x3004_0083, "DoseCalculationModelParameterSequence", "Dose Calculation Model Parameter Sequence", &[SQ], VM_1),
    row(0x3004_0084, "DoseDepositionCalculationMedium", "Dose Deposition Calculation Medium", &[CS], VM_1),
    row(0x3006_0002, "StructureSetLabel", "Structure Set Label", &[SH], VM_1),
    row(0x3006_0004, "StructureSetName", "Structure Set Name", &[LO], VM_1),
    row(0x3006_0006, "StructureSetDescription", "Structure Set Description", &[ST], VM_1),
    row(0x3006_0008, "StructureSetDate", "Structure Set Date", &[DA], VM_1),
    row(0x3006_0009, "StructureSetTime", "Structure Set Time", &[TM], VM_1),
    row(0x3006_0010, "ReferencedFrameOfReferenceSequence", "Referenced Frame of Reference Sequence", &[SQ], VM_1),
    row(0x3006_0012, "RTReferencedStudySequence", "RT Referenced Study Sequence", &[SQ], VM_1),
    row(0x3006_0014, "RTReferencedSeriesSequence", "RT Referenced Series Sequence", &[SQ], VM_1),
    row(0x3006_0016, "ContourImageSequence", "Contour Image Sequence", &[SQ], VM_1),
    row(0x3006_0018, "PredecessorStructureSetSequence", "Predecessor Structure Set Sequence", &[SQ], VM_1),
    row(0x3006_0020, "StructureSetROISequence", "Structure Set ROI Sequence", &[SQ], VM_1),
    row(0x3006_0022, "ROINumber", "ROI Number", &[IS], VM_1),
    row(0x3006_0024, "ReferencedFrameOfReferenceUID", "Referenced Frame of Reference UID", &[UI], VM_1),
    row(0x3006_0026, "ROIName", "ROI Name", &[LO], VM_1),
    row(0x3006_0028, "ROIDescription", "ROI Description", &[ST], VM_1),
    row(0x3006_002A, "ROIDisplayColor", "ROI Display Color", &[IS], VM_3),
    row(0x3006_002C, "ROIVolume", "ROI Volume", &[DS], VM_1),
    row(0x3006_002D, "ROIDateTime", "ROI DateTime", &[DT], VM_1),
    row(0x3006_002E, "ROIObservationDateTime", "ROI Observation DateTime", &[DT], VM_1),
    row(0x3006_0030, "RTRelatedROISequence", "RT Related ROI Sequence", &[SQ], VM_1),
    row(0x3006_0033, "RTROIRelationship", "RT ROI Relationship", &[CS], VM_1),
    row(0x3006_0036, "ROIGenerationAlgorithm", "ROI Generation Algorithm", &[CS], VM_1),
    row(0x3006_0037, "ROIDerivationAlgorithmIdentificationSequence", "ROI Derivation Algorithm Identification Sequence", &[SQ], VM_1),
    row(0x3006_0038, "ROIGenerationDescription", "ROI Generation Description", &[LO], VM_1),
    row(0x3006_0039, "ROIContourSequence", "ROI Contour Sequence", &[SQ], VM_1),
    row(0x3006_0040, "ContourSequence", "Contour Sequence", &[SQ], VM_1),
    row(0x3006_0042, "ContourGeometricType", "Contour Geometric Type", &[CS], VM_1),
    row(0x3006_0044, "ContourSlabThickness", "Contour Slab Thickness", &[DS], VM_1).retired(),
    row(0x3006_0045, "ContourOffsetVector", "Contour Offset Vector", &[DS], VM_3).retired(),
    row(0x3006_0046, "NumberOfContourPoints", "Number of Contour Points", &[IS], VM_1),
    row(0x3006_0048, "ContourNumber", "Contour Number", &[IS], VM_1),
    row(0x3006_0049, "AttachedContours", "Attached Contours", &[IS], VM_1_N).retired(),
    row(0x3006_004A, "SourcePixelPlanesCharacteristicsSequence", "Source Pixel Planes Characteristics Sequence", &[SQ], VM_1),
    row(0x3006_004B, "SourceSeriesSequence", "Source Series Sequence", &[SQ], VM_1),
    row(0x3006_004C, "SourceSeriesInformationSequence", "Source Series Information Sequence", &[SQ], VM_1),
    row(0x3006_004D, "ROICreatorSequence", "ROI Creator Sequence", &[SQ], VM_1),
    row(0x3006_004E, "ROIInterpreterSequence", "ROI Interpreter Sequence", &[SQ], VM_1),
    row(0x3006_004F, "ROIObservationContextCodeSequence", "ROI Observation Context Code Sequence", &[SQ], VM_1),
    row(0x3006_0050, "ContourData", "Contour Data", &[DS], VM_3_3N),
    row(0x3006_0080, "RTROIObservationsSequence", "RT ROI Observations Sequence", &[SQ], VM_1),
    row(0x3006_0082, "ObservationNumber", "Observation Number", &[IS], VM_1),
    row(0x3006_0084, "ReferencedROINumber", "Referenced ROI Number", &[IS], VM_1),
    row(0x3006_0085, "ROIObservationLabel", "ROI Observation Label", &[SH], VM_1).retired(),
    row(0x3006_0086, "RTROIIdentificationCodeSequence", "RT ROI Identification Code Sequence", &[SQ], VM_1),
    row(0x3006_0088, "ROIObservationDescription", "ROI Observation Description", &[ST], VM_1).retired(),
    row(0x3006_00A0, "RelatedRTROIObservationsSequence", "Related RT ROI Observations Sequence", &[SQ], VM_1),
    row(0x3006_00A4, "RTROIInterpretedType", "RT ROI Interpreted Type", &[CS], VM_1),
    row(0x3006_00A6, "ROIInterpreter", "ROI Interpreter", &[PN], VM_1),
    row(0x3006_00B0, "ROIPhysicalPropertiesSequence", "ROI Physical Properties Sequence", &[SQ], VM_1),
    row(0x3006_00B2, "ROIPhysicalProperty", "ROI Physical Property", &[CS], VM_1),
    row(0x3006_00B4, "ROIPhysicalPropertyValue", "ROI Physical Property Value", &[DS], VM_1),
    row(0x3006_00B6, "ROIElementalCompositionSequence", "ROI Elemental Composition Sequence", &[SQ], VM_1),
    row(0x3006_00B7, "ROIElementalCompositionAtomicNumber", "ROI Elemental Composition Atomic Number", &[US], VM_1),
    row(0x3006_00B8, "ROIElementalCompositionAtomicMassFraction", "ROI Elemental Composition Atomic Mass Fraction", &[FL], VM_1),
    row(0x3006_00B9, "AdditionalRTROIIdentificationCodeSequence", "Additional RT ROI Identification Code Sequence", &[SQ], VM_1).retired(),
    row(0x3006_00C0, "FrameOfReferenceRelationshipSequence", "Frame of Reference Relationship Sequence", &[SQ], VM_1).retired(),
    row(0x3006_00C2, "RelatedFrameOfReferenceUID", "Related Frame of Reference UID", &[UI], VM_1).retired(),
    row(0x3006_00C4, "FrameOfReferenceTransformationType", "Frame of Reference Transformation Type", &[CS], VM_1).retired(),
    row(0x3006_00C6, "FrameOfReferenceTransformationMatrix", "Frame of Reference Transformation Matrix", &[DS], VM_16),
    row(0x3006_00C8, "FrameOfReferenceTransformationComment", "Frame of Reference Transformation Comment", &[LO], VM_1),
    row(0x3006_00C9, "PatientLocationCoordinatesSequence", "Patient Location Coordinates Sequence", &[SQ], VM_1),
    row(0x3006_00CA, "PatientLocationCoordinatesCodeSequence", "Patient Location Coordinates Code Sequence", &[SQ], VM_1),
    row(0x3006_00CB, "PatientSupportPositionSequence", "Patient Support Position Sequence", &[SQ], VM_1),
    row(0x3008_0010, "MeasuredDoseReferenceSequence", "Measured Dose Reference Sequence", &[SQ], VM_1),
    row(0x3008_0012, "MeasuredDoseDescription", "Measured Dose Description", &[ST], VM_1),
    row(0x3008_0014, "MeasuredDoseType", "Measured Dose Type", &[CS], VM_1),
    row(0x3008_0016, "MeasuredDoseValue", "Measured Dose Value", &[DS], VM_1),
    row(0x3008_0020, "TreatmentSessionBeamSequence", "Treatment Session Beam Sequence", &[SQ], VM_1),
    row(0x3008_0021, "TreatmentSessionIonBeamSequence", "Treatment Session Ion Beam Sequence", &[SQ], VM_1),
    row(0x3008_0022, "CurrentFractionNumber", "Current Fraction Number", &[IS], VM_1),
    row(0x3008_0024, "TreatmentControlPointDate", "Treatment Control Point Date", &[DA], VM_1),
    row(0x3008_0025, "TreatmentControlPointTime", "Treatment Control Point Time", &[TM], VM_1),
    row(0x3008_002A, "TreatmentTerminationStatus", "Treatment Termination Status", &[CS], VM_1),
    row(0x3008_002B, "TreatmentTerminationCode", "Treatment Termination Code", &[SH], VM_1).retired(),
    row(0x3008_002C, "TreatmentVerificationStatus", "Treatment Verification Status", &[CS], VM_1),
    row(0x3008_0030, "ReferencedTreatmentRecordSequence", "Referenced Treatment Record Sequence", &[SQ], VM_1),
    row(0x3008_0032, "SpecifiedPrimaryMeterset", "Specified Primary Meterset", &[DS], VM_1),
    row(0x3008_0033, "SpecifiedSecondaryMeterset", "Specified Secondary Meterset", &[DS], VM_1),
    row(0x3008_0036, "DeliveredPrimaryMeterset", "Delivered Primary Meterset", &[DS], VM_1),
    row(0x3008_0037, "DeliveredSecondaryMeterset", "Delivered Secondary Meterset", &[DS], VM_1),
    row(0x3008_003A, "SpecifiedTreatmentTime", "Specified Treatment Time", &[DS], VM_1),
    row(0x3008_003B, "DeliveredTreatmentTime", "Delivered Treatment Time", &[DS], VM_1),
    row(0x3008_0040, "ControlPointDeliverySequence", "Control Point Delivery Sequence", &[SQ], VM_1),
    row(0x3008_0041, "IonControlPointDeliverySequence", "Ion Control Point Delivery Sequence", &[SQ], VM_1),
    row(0x3008_0042, "SpecifiedMeterset", "Specified Meterset", &[DS], VM_1),
    row(0x3008_0044, "DeliveredMeterset", "Delivered Meterset", &[DS], VM_1),
    row(0x3008_0045, "MetersetRateSet", "Meterset Rate Set", &[FL], VM_1),
    row(0x3008_0046, "MetersetRateDelivered", "Meterset Rate Delivered", &[FL], VM_1),
    row(0x3008_0047, "ScanSpotMetersetsDelivered", "Scan Spot Metersets Delivered", &[FL], VM_1_N),
    row(0x3008_0048, "DoseRateDelivered", "Dose Rate Delivered", &[DS], VM_1),
    row(0x3008_0050, "TreatmentSummaryCalculatedDoseReferenceSequence", "Treatment Summary Calculated Dose Reference Sequence", &[SQ], VM_1),
    row(0x3008_0052, "CumulativeDoseToDoseReference", "Cumulative Dose to Dose Reference", &[DS], VM_1),
    row(0x3008_0054, "FirstTreatmentDate", "First Treatment Date", &[DA], VM_1),
    row(0x3008_0056, "MostRecentTreatmentDate", "Most Recent Treatment Date", &[DA], VM_1),
    row(0x3008_005A, "NumberOfFractionsDelivered", "Number of Fractions Delivered", &[IS], VM_1),
    row(0x3008_0060, "OverrideSequence", "Override Sequence", &[SQ], VM_1),
    row(0x3008_0061, "ParameterSequencePointer", "Parameter Sequence Pointer", &[AT], VM_1),
    row(0x3008_0062, "OverrideParameterPointer", "Override Parameter Pointer", &[AT], VM_1),
    row(0x3008_0063, "ParameterItemIndex", "Parameter Item Index", &[IS], VM_1),
    row(0x3008_0064, "MeasuredDoseReferenceNumber", "Measured Dose Reference Number", &[IS], VM_1),
    row(0x3008_0065, "ParameterPointer", "Parameter Pointer", &[AT], VM_1),
    row(0x3008_0066, "OverrideReason", "Override Reason", &[ST], VM_1),
    row(0x3008_0067, "ParameterValueNumber", "Parameter Value Number", &[US], VM_1),
    row(0x3008_0068, "CorrectedParameterSequence", "Corrected Parameter Sequence", &[SQ], VM_1),
    row(0x3008_006A, "CorrectionValue", "Correction Value", &[FL], VM_1),
    row(0x3008_0070, "CalculatedDoseReferenceSequence", "Calculated Dose Reference Sequence", &[SQ], VM_1),
    row(0x3008_0072, "CalculatedDoseReferenceNumber", "Calculated Dose Reference Number", &[IS], VM_1),
    row(0x3008_0074, "CalculatedDoseReferenceDescription", "Calculated Dose Reference Description", &[ST], VM_1),
    row(0x3008_0076, "CalculatedDoseReferenceDoseValue", "Calculated Dose Reference Dose Value", &[DS], VM_1),
    row(0x3008_0078, "StartMeterset", "Start Meterset", &[DS], VM_1),
    row(0x3008_007A, "EndMeterset", "End Meterset", &[DS], VM_1),
    row(0x3008_0080, "ReferencedMeasuredDoseReferenceSequence", "Referenced Measured Dose Reference Sequence", &[SQ], VM_1),
    row(0x3008_0082, "ReferencedMeasuredDoseReferenceNumber", "Referenced Measured Dose Reference Number", &[IS], VM_1),
    row(0x3008_0090, "ReferencedCalculatedDoseReferenceSequence", "Referenced Calculated Dose Reference Sequence", &[SQ], VM_1),
    row(0x3008_0092, "ReferencedCalculatedDoseReferenceNumber", "Referenced Calculated Dose Reference Number", &[IS], VM_1),
    row(0x3008_00A0, "BeamLimitingDeviceLeafPairsSequence", "Beam Limiting Device Leaf Pairs Sequence", &[SQ], VM_1),
    row(0x3008_00A1, "EnhancedRTBeamLimitingDeviceSequence", "Enhanced RT Beam Limiting Device Sequence", &[SQ], VM_1),
    row(0x3008_00A2, "EnhancedRTBeamLimitingOpeningSequence", "Enhanced RT Beam Limiting Opening Sequence", &[SQ], VM_1),
    row(0x3008_00A3, "EnhancedRTBeamLimitingDeviceDefinitionFlag", "Enhanced RT Beam Limiting Device Definition Flag", &[CS], VM_1),
    row(0x3008_00A4, "ParallelRTBeamDelimiterOpeningExtents", "Parallel RT Beam Delimiter Opening Extents", &[FD], VM_2_2N),
    row(0x3008_00B0, "RecordedWedgeSequence", "Recorded Wedge Sequence", &[SQ], VM_1),
    row(0x3008_00C0, "RecordedCompensatorSequence", "Recorded Compensator Sequence", &[SQ], VM_1),
    row(0x3008_00D0, "RecordedBlockSequence", "Recorded Block Sequence", &[SQ], VM_1),
    row(0x3008_00D1, "RecordedBlockSlabSequence", "Recorded Block Slab Sequence", &[SQ], VM_1),
    row(0x3008_00E0, "TreatmentSummaryMeasuredDoseReferenceSequence", "Treatment Summary Measured Dose Reference Sequence", &[SQ], VM_1),
    row(0x3008_00F0, "RecordedSnoutSequence", "Recorded Snout Sequence", &[SQ], VM_1),
    row(0x3008_00F2, "RecordedRangeShifterSequence", "Recorded Range Shifter Sequence", &[SQ], VM_1),
    row(0x3008_00F4, "RecordedLateralSpreadingDeviceSequence", "Recorded Lateral Spreading Device Sequence", &[SQ], VM_1),
    row(0x3008_00F6, "RecordedRangeModulatorSequence", "Recorded Range Modulator Sequence", &[SQ], VM_1),
    row(0x3008_0100, "RecordedSourceSequence", "Recorded Source Sequence", &[SQ], VM_1),
    row(0x3008_0105, "SourceSerialNumber", "Source Serial Number", &[LO], VM_1),
    row(0x3008_0110, "TreatmentSessionApplicationSetupSequence", "Treatment Session Application Setup Sequence", &[SQ], VM_1),
    row(0x3008_0116, "ApplicationSetupCheck", "Application Setup Check", &[CS], VM_1),
    row(0x3008_0120, "RecordedBrachyAccessoryDeviceSequence", "Recorded Brachy Accessory Device Sequence", &[SQ], VM_1),
    row(0x3008_0122, "ReferencedBrachyAccessoryDeviceNumber", "Referenced Brachy Accessory Device Number", &[IS], VM_1),
    row(0x3008_0130, "RecordedChannelSequence", "Recorded Channel Sequence", &[SQ], VM_1),
    row(0x3008_0132, "SpecifiedChannelTotalTime", "Specified Channel Total Time", &[DS], VM_1),
    row(0x3008_0134, "DeliveredChannelTotalTime", "Delivered Channel Total Time", &[DS], VM_1),
    row(0x3008_0136, "SpecifiedNumberOfPulses", "Specified Number of Pulses", &[IS], VM_1),
    row(0x3008_0138, "DeliveredNumberOfPulses", "Delivered Number of Pulses", &[IS], VM_1),
    row(0x3008_013A, "SpecifiedPulseRepetitionInterval", "Specified Pulse Repetition Interval", &[DS], VM_1),
    row(0x3008_013C, "DeliveredPulseRepetitionInterval", "Delivered Pulse Repetition Interval", &[DS], VM_1),
    row(0x3008_0140, "RecordedSourceApplicatorSequence", "Recorded Source Applicator Sequence", &[SQ], VM_1),
    row(0x3008_0142, "ReferencedSourceApplicatorNumber", "Referenced Source Applicator Number", &[IS], VM_1),
    row(0x3008_0150, "RecordedChannelShieldSequence", "Recorded Channel Shield Sequence", &[SQ], VM_1),
    row(0x3008_0152, "ReferencedChannelShieldNumber", "Referenced Channel Shield Number", &[IS], VM_1),
    row(0x3008_0160, "BrachyControlPointDeliveredSequence", "Brachy Control Point Delivered Sequence", &[SQ], VM_1),
    row(0x3008_0162, "SafePositionExitDate", "Safe Position Exit Date", &[DA], VM_1),
    row(0x3008_0164, "SafePositionExitTime", "Safe Position Exit Time", &[TM], VM_1),
    row(0x3008_0166, "SafePositionReturnDate", "Safe Position Return Date", &[DA], VM_1),
    row(0x3008_0168, "SafePositionReturnTime", "Safe Position Return Time", &[TM], VM_1),
    row(0x3008_0171, "PulseSpecificBrachyControlPointDeliveredSequence", "Pulse Specific Brachy Control Point Delivered Sequence", &[SQ], VM_1),
    row(0x3008_0172, "PulseNumber", "Pulse Number", &[US], VM_1),
    row(0x3008_0173, "BrachyPulseControlPointDeliveredSequence", "Brachy Pulse Control Point Delivered Sequence", &[SQ], VM_1),
    row(0x3008_0200, "CurrentTreatmentStatus", "Current Treatment Status", &[CS], VM_1),
    row(0x3008_0202, "TreatmentStatusComment", "Treatment Status Comment", &[ST], VM_1),
    row(0x3008_0220, "FractionGroupSummarySequence", "Fraction Group Summary Sequence", &[SQ], VM_1),
    row(0x3008_0223, "ReferencedFractionNumber", "Referenced Fraction Number", &[IS], VM_1),
    row(0x3008_0224, "FractionGroupType", "Fraction Group Type", &[CS], VM_1),
    row(0x3008_0230, "BeamStopperPosition", "Beam Stopper Position", &[CS], VM_1),
    row(0x3008_0240, "FractionStatusSummarySequence", "Fraction Status Summary Sequence", &[SQ], VM_1),
    row(0x3008_0250, "TreatmentDate", "Treatment Date", &[DA], VM_1),
    row(0x3008_0251, "TreatmentTime", "Treatment Time", &[TM], VM_1),
    row(0x300A_0002, "RTPlanLabel", "RT Plan Label", &[SH], VM_1),
    row(0x300A_0003, "RTPlanName", "RT Plan Name", &[LO], VM_1),
    row(0x300A_0004, "RTPlanDescription", "RT Plan Description", &[ST], VM_1),
    row(0x300A_0006, "RTPlanDate", "RT Plan Date", &[DA], VM_1),
    row(0x300A_0007, "RTPlanTime", "RT Plan Time", &[TM], VM_1),
    row(0x300A_0009, "TreatmentProtocols", "Treatment Protocols", &[LO], VM_1_N),
    row(0x300A_000A, "PlanIntent", "Plan Intent", &[CS], VM_1),
    row(0x300A_000B, "TreatmentSites", "Treatment Sites", &[LO], VM_1_N).retired(),
    row(0x300A_000C, "RTPlanGeometry", "RT Plan Geometry", &[CS], VM_1),
    row(0x300A_000E, "PrescriptionDescription", "Prescription Description", &[ST], VM_1),
    row(0x300A_0010, "DoseReferenceSequence", "Dose Reference Sequence", &[SQ], VM_1),
    row(0x300A_0012, "DoseReferenceNumber", "Dose Reference Number", &[IS], VM_1),
    row(0x300A_0013, "DoseReferenceUID", "Dose Reference UID", &[UI], VM_1),
    row(0x300A_0014, "DoseReferenceStructureType", "Dose Reference Structure Type", &[CS], VM_1),
    row(0x300A_0015, "NominalBeamEnergyUnit", "Nominal Beam Energy Unit", &[CS], VM_1),
    row(0x300A_0016, "DoseReferenceDescription", "Dose Reference Description", &[LO], VM_1),
    row(0x300A_0018, "DoseReferencePointCoordinates", "Dose Reference Point Coordinates", &[DS], VM_3),
    row(0x300A_001A, "NominalPriorDose", "Nominal Prior Dose", &[DS], VM_1),
    row(0x300A_0020, "DoseReferenceType", "Dose Reference Type", &[CS], VM_1),
    row(0x300A_0021, "ConstraintWeight", "Constraint Weight", &[DS], VM_1),
    row(0x300A_0022, "DeliveryWarningDose", "Delivery Warning Dose", &[DS], VM_1),
    row(0x300A_0023, "DeliveryMaximumDose", "Delivery Maximum Dose", &[DS], VM_1),
    row(0x300A_0025, "TargetMinimumDose", "Target Minimum Dose", &[DS], VM_1),
    row(0x300A_0026, "TargetPrescriptionDose", "Target Prescription Dose", &[DS], VM_1),
    row(0x300A_0027, "TargetMaximumDose", "Target Maximum Dose", &[DS], VM_1),
    row(0x300A_0028, "TargetUnderdoseVolumeFraction", "Target Underdose Volume Fraction", &[DS], VM_1),
    row(0x300A_002A, "OrganAtRiskFullVolumeDose", "Organ at Risk Full-volume Dose", &[DS], VM_1),
    row(0x300A_002B, "OrganAtRiskLimitDose", "Organ at Risk Limit Dose", &[DS], VM_1),
    row(0x300A_002C, "OrganAtRiskMaximumDose", "Organ at Risk Maximum Dose", &[DS], VM_1),
    row(0x300A_002D, "OrganAtRiskOverdoseVolumeFraction", "Organ at Risk Overdose Volume Fraction", &[DS], VM_1),
    row(0x300A_0040, "ToleranceTableSequence", "Tolerance Table Sequence", &[SQ], VM_1),
    row(0x300A_0042, "ToleranceTableNumber", "Tolerance Table Number", &[IS], VM_1),
    row(0x300A_0043, "ToleranceTableLabel", "Tolerance Table Label", &[SH], VM_1),
    row(0x300A_0044, "GantryAngleTolerance", "Gantry Angle Tolerance", &[DS], VM_1),
    row(0x300A_0046, "BeamLimitingDeviceAngleTolerance", "Beam Limiting Device Angle Tolerance", &[DS], VM_1),
    row(0x300A_0048, "BeamLimitingDeviceToleranceSequence", "Beam Limiting Device Tolerance Sequence", &[SQ], VM_1),
    row(0x300A_004A, "BeamLimitingDevicePositionTolerance", "Beam Limiting Device Position Tolerance", &[DS], VM_1),
    row(0x300A_004B, "SnoutPositionTolerance", "Snout Position Tolerance", &[FL], VM_1),
    row(0x300A_004C, "PatientSupportAngleTolerance", "Patient Support Angle Tolerance", &[DS], VM_1),
    row(0x300A_004E, "TableTopEccentricAngleTolerance", "Table Top Eccentric Angle Tolerance", &[DS], VM_1),
    row(0x300A_004F, "TableTopPitchAngleTolerance", "Table Top Pitch Angle Tolerance", &[FL], VM_1),
    row(0x300A_0050, "TableTopRollAngleTolerance", "Table Top Roll Angle Tolerance", &[FL], VM_1),
    row(0x300A_0051, "TableTopVerticalPositionTolerance", "Table Top Vertical Position Tolerance", &[DS], VM_1),
    row(0x300A_0052, "TableTopLongitudinalPositionTolerance", "Table Top Longitudinal Position Tolerance", &[DS], VM_1),
    row(0x300A_0053, "TableTopLateralPositionTolerance", "Table Top Lateral Position Tolerance", &[DS], VM_1),
    row(0x300A_0054, "TableTopPositionAlignmentUID", "Table Top Position Alignment UID", &[UI], VM_1),
    row(0x300A_0055, "RTPlanRelationship", "RT Plan Relationship", &[CS], VM_1),
    row(0x300A_0070, "FractionGroupSequence", "Fraction Group Sequence", &[SQ], VM_1),
    row(0x300A_0071, "FractionGroupNumber", "Fraction Group Number", &[IS], VM_1),
    row(0x300A_0072, "FractionGroupDescription", "Fraction Group Description", &[LO], VM_1),
    row(0x300A_0078, "NumberOfFractionsPlanned", "Number of Fractions Planned", &[IS], VM_1),
    row(0x300A_0079, "NumberOfFractionPatternDigitsPerDay", "Number of Fraction Pattern Digits Per Day", &[IS], VM_1),
    row(0x300A_007A, "RepeatFractionCycleLength", "Repeat Fraction Cycle Length", &[IS], VM_1),
    row(0x300A_007B, "FractionPattern", "Fraction Pattern", &[LT], VM_1),
    row(0x300A_0080, "NumberOfBeams", "Number of Beams", &[IS], VM_1),
    row(0x300A_0082, "BeamDoseSpecificationPoint", "Beam Dose Specification Point", &[DS], VM_3).retired(),
    row(0x300A_0083, "ReferencedDoseReferenceUID", "Referenced Dose Reference UID", &[UI], VM_1),
    row(0x300A_0084, "BeamDose", "Beam Dose", &[DS], VM_1),
    row(0x300A_0086, "BeamMeterset", "Beam Meterset", &[DS], VM_1),
    row(0x300A_0088, "BeamDosePointDepth", "Beam Dose Point Depth", &[FL], VM_1),
    row(0x300A_0089, "BeamDosePointEquivalentDepth", "Beam Dose Point Equivalent Depth", &[FL], VM_1),
    row(0x300A_008A, "BeamDosePointSSD", "Beam Dose Point SSD", &[FL], VM_1),
    row(0x300A_008B, "BeamDoseMeaning", "Beam Dose Meaning", &[CS], VM_1),
    row(0x300A_008C, "BeamDoseVerificationControlPointSequence", "Beam Dose Verification Control Point Sequence", &[SQ], VM_1),
    row(0x300A_008D, "AverageBeamDosePointDepth", "Average Beam Dose Point Depth", &[FL], VM_1).retired(),
    row(0x300A_008E, "AverageBeamDosePointEquivalentDepth", "Average Beam Dose Point Equivalent Depth", &[FL], VM_1).retired(),
    row(0x300A_008F, "AverageBeamDosePointSSD", "Average Beam Dose Point SSD", &[FL], VM_1).retired(),
    row(0x300A_0090, "BeamDoseType", "Beam Dose Type", &[CS], VM_1),
    row(0x300A_0091, "AlternateBeamDose", "Alternate Beam Dose", &[DS], VM_1),
    row(0x300A_0092, "AlternateBeamDoseType", "Alternate Beam Dose Type", &[CS], VM_1),
    row(0x300A_0093, "DepthValueAveragingFlag", "Depth Value Averaging Flag", &[CS], VM_1),
    row(0x300A_0094, "BeamDosePointSourceToExternalContourDistance", "Beam Dose Point Source to External Contour Distance", &[DS], VM_1),
    row(0x300A_00A0, "NumberOfBrachyApplicationSetups", "Number of Brachy Application Setups", &[IS], VM_1),
    row(0x300A_00A2, "BrachyApplicationSetupDoseSpecificationPoint", "Brachy Application Setup Dose Specification Point", &[DS], VM_3),
    row(0x300A_00A4, "BrachyApplicationSetupDose", "Brachy Application Setup Dose", &[DS], VM_1),
    row(0x300A_00B0, "BeamSequence", "Beam Sequence", &[SQ], VM_1),
    row(0x300A_00B2, "TreatmentMachineName", "Treatment Machine Name", &[SH], VM_1),
    row(0x300A_00B3, "PrimaryDosimeterUnit", "Primary Dosimeter Unit", &[CS], VM_1),
    row(0x300A_00B4, "SourceAxisDistance", "Source-Axis Distance", &[DS], VM_1),
    row(0x300A_00B6, "BeamLimitingDeviceSequence", "Beam Limiting Device Sequence", &[SQ], VM_1),
    row(0x300A_00B8, "RTBeamLimitingDeviceType", "RT Beam Limiting Device Type", &[CS], VM_1),
    row(0x300A_00BA, "SourceToBeamLimitingDeviceDistance", "Source to Beam Limiting Device Distance", &[DS], VM_1),
    row(0x300A_00BB, "IsocenterToBeamLimitingDeviceDistance", "Isocenter to Beam Limiting Device Distance", &[FL], VM_1),
    row(0x300A_00BC, "NumberOfLeafJawPairs", "Number of Leaf/Jaw Pairs", &[IS], VM_1),
    row(0x300A_00BE, "LeafPositionBoundaries", "Leaf Position Boundaries", &[DS], VM_3_N),
    row(0x300A_00C0, "BeamNumber", "Beam Number", &[IS], VM_1),
    row(0x300A_00C2, "BeamName", "Beam Name", &[LO], VM_1),
    row(0x300A_00C3, "BeamDescription", "Beam Description", &[ST], VM_1),
    row(0x300A_00C4, "BeamType", "Beam Type", &[CS], VM_1),
    row(0x300A_00C5, "BeamDeliveryDurationLimit", "Beam Delivery Duration Limit", &[FD], VM_1),
    row(0x300A_00C6, "RadiationType", "Radiation Type", &[CS], VM_1),
    row(0x300A_00C7, "HighDoseTechniqueType", "High-Dose Technique Type", &[CS], VM_1),
    row(0x300A_00C8, "ReferenceImageNumber", "Reference Image Number", &[IS], VM_1),
    row(0x300A_00CA, "PlannedVerificationImageSequence", "Planned Verification Image Sequence", &[SQ], VM_1),
    row(0x300A_00CC, "ImagingDeviceSpecificAcquisitionParameters", "Imaging Device-Specific Acquisition Parameters", &[LO], VM_1_N),
    row(0x300A_00CE, "TreatmentDeliveryType", "Treatment Delivery Type", &[CS], VM_1),
    row(0x300A_00D0, "NumberOfWedges", "Number of Wedges", &[IS], VM_1),
    row(0x300A_00D1, "WedgeSequence", "Wedge Sequence", &[SQ], VM_1),
    row(0x300A_00D2, "WedgeNumber", "Wedge Number", &[IS], VM_1),
    row(0x300A_00D3, "WedgeType", "Wedge Type", &[CS], VM_1),
    row(0x300A_00D4, "WedgeID", "Wedge ID", &[SH], VM_1),
    row(0x300A_00D5, "WedgeAngle", "Wedge Angle", &[IS], VM_1),
    row(0x300A_00D6, "WedgeFactor", "Wedge Factor", &[DS], VM_1),
    row(0x300A_00D7, "TotalWedgeTrayWaterEquivalentThickness", "Total Wedge Tray Water-Equivalent Thickness", &[FL], VM_1),
    row(0x300A_00D8, "WedgeOrientation", "Wedge Orientation", &[DS], VM_1),
    row(0x300A_00D9, "IsocenterToWedgeTrayDistance", "Isocenter to Wedge Tray Distance", &[FL], VM_1),
    row(0x300A_00DA, "SourceToWedgeTrayDistance", "Source to Wedge Tray Distance", &[DS], VM_1),
    row(0x300A_00DB, "WedgeThinEdgePosition", "Wedge Thin Edge Position", &[FL], VM_1),
    row(0x300A_00DC, "BolusID", "Bolus ID", &[SH], VM_1),
    row(0x300A_00DD, "BolusDescription", "Bolus Description", &[ST], VM_1),
    row(0x300A_00DE, "EffectiveWedgeAngle", "Effective Wedge Angle", &[DS], VM_1),
    row(0x300A_00E0, "NumberOfCompensators", "Number of Compensators", &[IS], VM_1),
    row(0x300A_00E1, "MaterialID", "Material ID", &[SH], VM_1),
    row(0x300A_00E2, "TotalCompensatorTrayFactor", "Total Compensator Tray Factor", &[DS], VM_1),
    row(0x300A_00E3, "CompensatorSequence", "Compensator Sequence", &[SQ], VM_1),
    row(0x300A_00E4, "CompensatorNumber", "Compensator Number", &[IS], VM_1),
    row(0x300A_00E5, "CompensatorID", "Compensator ID", &[SH], VM_1),
    row(0x300A_00E6, "SourceToCompensatorTrayDistance", "Source to Compensator Tray Distance", &[DS], VM_1),
    row(0x300A_00E7, "CompensatorRows", "Compensator Rows", &[IS], VM_1),
    row(0x300A_00E8, "CompensatorColumns", "Compensator Columns", &[IS], VM_1),
    row(0x300A_00E9, "CompensatorPixelSpacing", "Compensator Pixel Spacing", &[DS], VM_2),
    row(0x300A_00EA, "CompensatorPosition", "Compensator Position", &[DS], VM_2),
    row(0x300A_00EB, "CompensatorTransmissionData", "Compensator Transmission Data", &[DS], VM_1_N),
    row(0x300A_00EC, "CompensatorThicknessData", "Compensator Thickness Data", &[DS], VM_1_N),
    row(0x300A_00ED, "NumberOfBoli", "Number of Boli", &[IS], VM_1),
    row(0x300A_00EE, "CompensatorType", "Compensator Type", &[CS], VM_1),
    row(0x300A_00EF, "CompensatorTrayID", "Compensator Tray ID", &[SH], VM_1),
    row(0x300A_00F0, "NumberOfBlocks", "Number of Blocks", &[IS], VM_1),
    row(0x300A_00F2, "TotalBlockTrayFactor", "Total Block Tray Factor", &[DS], VM_1),
    row(0x300A_00F3, "TotalBlockTrayWaterEquivalentThickness", "Total Block Tray Water-Equivalent Thickness", &[FL], VM_1),
    row(0x300A_00F4, "BlockSequence", "Block Sequence", &[SQ], VM_1),
    row(0x300A_00F5, "BlockTrayID", "Block Tray ID", &[SH], VM_1),
    row(0x300A_00F6, "SourceToBlockTrayDistance", "Source to Block Tray Distance", &[DS], VM_1),
    row(0x300A_00F7, "IsocenterToBlockTrayDistance", "Isocenter to Block Tray Distance", &[FL], VM_1),
    row(0x300A_00F8, "BlockType", "Block Type", &[CS], VM_1),
    row(0x300A_00F9, "AccessoryCode", "Accessory Code", &[LO], VM_1),
    row(0x300A_00FA, "BlockDivergence", "Block Divergence", &[CS], VM_1),
    row(0x300A_00FB, "BlockMountingPosition", "Block Mounting Position", &[CS], VM_1),
    row(0x300A_00FC, "BlockNumber", "Block Number", &[IS], VM_1),
    row(0x300A_00FE, "BlockName", "Block Name", &[LO], VM_1),
    row(0x300A_0100, "BlockThickness", "Block Thickness", &[DS], VM_1),
    row(0x300A_0102, "BlockTransmission", "Block Transmission", &[DS], VM_1),
    row(0x300A_0104, "BlockNumberOfPoints", "Block Number of Points", &[IS], VM_1),
    row(0x300A_0106, "BlockData", "Block Data", &[DS], VM_2_2N),
    row(0x300A_0107, "ApplicatorSequence", "Applicator Sequence", &[SQ], VM_1),
    row(0x300A_0108, "ApplicatorID", "Applicator ID", &[SH], VM_1),
    row(0x300A_0109, "ApplicatorType", "Applicator Type", &[CS], VM_1),
    row(0x300A_010A, "ApplicatorDescription", "Applicator Description", &[LO], VM_1),
    row(0x300A_010C, "CumulativeDoseReferenceCoefficient", "Cumulative Dose Reference Coefficient", &[DS], VM_1),
    row(0x300A_010E, "FinalCumulativeMetersetWeight", "Final Cumulative Meterset Weight", &[DS], VM_1),
    row(0x300A_0110, "NumberOfControlPoints", "Number of Control Points", &[IS], VM_1),
    row(0x300A_0111, "ControlPointSequence", "Control Point Sequence", &[SQ], VM_1),
    row(0x300A_0112, "ControlPointIndex", "Control Point Index", &[IS], VM_1),
    row(0x300A_0114, "NominalBeamEnergy", "Nominal Beam Energy", &[DS], VM_1),
    row(0x300A_0115, "DoseRateSet", "Dose Rate Set", &[DS], VM_1),
    row(0x300A_0116, "WedgePositionSequence", "Wedge Position Sequence", &[SQ], VM_1),
    row(0x300A_0118, "WedgePosition", "Wedge Position", &[CS], VM_1),
    row(0x300A_011A, "BeamLimitingDevicePositionSequence", "Beam Limiting Device Position Sequence", &[SQ], VM_1),
    row(0x300A_011C, "LeafJawPositions", "Leaf/Jaw Positions", &[DS], VM_2_2N),
    row(0x300A_011E, "GantryAngle", "Gantry Angle", &[DS], VM_1),
    row(0x300A_011F, "GantryRotationDirection", "Gantry Rotation Direction", &[CS], VM_1),
    row(0x300A_0120, "BeamLimitingDeviceAngle", "Beam Limiting Device Angle", &[DS], VM_1),
    row(0x300A_0121, "BeamLimitingDeviceRotationDirection", "Beam Limiting Device Rotation Direction", &[CS], VM_1),
    row(0x300A_0122, "PatientSupportAngle", "Patient Support Angle", &[DS], VM_1),
    row(0x300A_0123, "PatientSupportRotationDirection", "Patient Support Rotation Direction", &[CS], VM_1),
    row(0x300A_0124, "TableTopEccentricAxisDistance", "Table Top Eccentric Axis Distance", &[DS], VM_1),
    row(0x300A_0125, "TableTopEccentricAngle", "Table Top Eccentric Angle", &[DS], VM_1),
    row(0x300A_0126, "TableTopEccentricRotationDirection", "Table Top Eccentric Rotation Direction", &[CS], VM_1),
    row(0x300A_0128, "TableTopVerticalPosition", "Table Top Vertical Position", &[DS], VM_1),
    row(0x300A_0129, "TableTopLongitudinalPosition", "Table Top Longitudinal Position", &[DS], VM_1),
    row(0x300A_012A, "TableTopLateralPosition", "Table Top Lateral Position", &[DS], VM_1),
    row(0x300A_012C, "IsocenterPosition", "Isocenter Position", &[DS], VM_3),
    row(0x300A_012E, "SurfaceEntryPoint", "Surface Entry Point", &[DS], VM_3),
    row(0x300A_0130, "SourceToSurfaceDistance", "Source to Surface Distance", &[DS], VM_1),
    row(0x300A_0131, "AverageBeamDosePointSourceToExternalContourDistance", "Average Beam Dose Point Source to External Contour Distance", &[FL], VM_1),
    row(0x300A_0132, "SourceToExternalContourDistance", "Source to External Contour Distance", &[FL], VM_1),
    row(0x300A_0133, "ExternalContourEntryPoint", "External Contour Entry Point", &[FL], VM_3),
    row(0x300A_0134, "CumulativeMetersetWeight", "Cumulative Meterset Weight", &[DS], VM_1),
    row(0x300A_0135, "", "", &[], VM_0_N).retired(),
    row(0x300A_0140, "TableTopPitchAngle", "Table Top Pitch Angle", &[FL], VM_1),
    row(0x300A_0142, "TableTopPitchRotationDirection", "Table Top Pitch Rotation Direction", &[CS], VM_1),
    row(0x300A_0144, "TableTopRollAngle", "Table Top Roll Angle", &[FL], VM_1),
    row(0x300A_0146, "TableTopRollRotationDirection", "Table Top Roll Rotation Direction", &[CS], VM_1),
    row(0x300A_0148, "HeadFixationAngle", "Head Fixation Angle", &[FL], VM_1),
    row(0x300A_014A, "GantryPitchAngle", "Gantry Pitch Angle", &[FL], VM_1),
    row(0x300A_014C, "GantryPitchRotationDirection", "Gantry Pitch Rotation Direction", &[CS], VM_1),
    row(0x300A_014E, "GantryPitchAngleTolerance", "Gantry Pitch Angle Tolerance", &[FL], VM_1),
    row(0x300A_0150, "FixationEye", "Fixation Eye", &[CS], VM_1),
    row(0x300A_0151, "ChairHeadFramePosition", "Chair Head Frame Position", &[DS], VM_1),
    row(0x300A_0152, "HeadFixationAngleTolerance", "Head Fixation Angle Tolerance", &[DS], VM_1),
    row(0x300A_0153, "ChairHeadFramePositionTolerance", "Chair Head Frame Position Tolerance", &[DS], VM_1),
    row(0x300A_0154, "FixationLightAzimuthalAngleTolerance", "Fixation Light Azimuthal Angle Tolerance", &[DS], VM_1),
    row(0x300A_0155, "FixationLightPolarAngleTolerance", "Fixation Light Polar Angle Tolerance", &[DS], VM_1),
    row(0x300A_0180, "PatientSetupSequence", "Patient Setup Sequence", &[SQ], VM_1),
    row(0x300A_0182, "PatientSetupNumber", "Patient Setup Number", &[IS], VM_1),
    row(0x300A_0183, "PatientSetupLabel", "Patient Setup Label", &[LO], VM_1),
    row(0x300A_0184, "PatientAdditionalPosition", "Patient Additional Position", &[LO], VM_1),
    row(0x300A_0190, "FixationDeviceSequence", "Fixation Device Sequence", &[SQ], VM_1),
    row(0x300A_0192, "FixationDeviceType", "Fixation Device Type", &[CS], VM_1),
    row(0x300A_0194, "FixationDeviceLabel", "Fixation Device Label", &[SH], VM_1),
    row(0x300A_0196, "FixationDeviceDescription", "Fixation Device Description", &[ST], VM_1),
    row(0x300A_0198, "FixationDevicePosition", "Fixation Device Position", &[SH], VM_1),
    row(0x300A_0199, "FixationDevicePitchAngle", "Fixation Device Pitch Angle", &[FL], VM_1),
    row(0x300A_019A, "FixationDeviceRollAngle", "Fixation Device Roll Angle", &[FL], VM_1),
    row(0x300A_01A0, "ShieldingDeviceSequence", "Shielding Device Sequence", &[SQ], VM_1),
    row(0x300A_01A2, "ShieldingDeviceType", "Shielding Device Type", &[CS], VM_1),
    row(0x300A_01A4, "ShieldingDeviceLabel", "Shielding Device Label", &[SH], VM_1),
    row(0x300A_01A6, "ShieldingDeviceDescription", "Shielding Device Description", &[ST], VM_1),
    row(0x300A_01A8, "ShieldingDevicePosition", "Shielding Device Position", &[SH], VM_1),
    row(0x300A_01B0, "SetupTechnique", "Setup Technique", &[CS], VM_1),
    row(0x300A_01B2, "SetupTechniqueDescription", "Setup Technique Description", &[ST], VM_1),
    row(0x300A_01B4, "SetupDeviceSequence", "Setup Device Sequence", &[SQ], VM_1),
    row(0x300A_01B6, "SetupDeviceType", "Setup Device Type", &[CS], VM_1),
    row(0x300A_01B8, "SetupDeviceLabel", "Setup Device Label", &[SH], VM_1),
    row(0x300A_01BA, "SetupDeviceDescription", "Setup Device Description", &[ST], VM_1),
    row(0x300A_01BC, "SetupDeviceParameter", "Setup Device Parameter", &[DS], VM_1),
    row(0x300A_01D0, "SetupReferenceDescription", "Setup Reference Description", &[ST], VM_1),
    row(0x300A_01D2, "TableTopVerticalSetupDisplacement", "Table Top Vertical Setup Displacement", &[DS], VM_1),
    row(0x300A_01D4, "TableTopLongitudinalSetupDisplacement", "Table Top Longitudinal Setup Displacement", &[DS], VM_1),
    row(0x300A_01D6, "TableTopLateralSetupDisplacement", "Table Top Lateral Setup Displacement", &[DS], VM_1),
    row(0x300A_0200, "BrachyTreatmentTechnique", "Brachy Treatment Technique", &[CS], VM_1),
    row(0x300A_0202, "BrachyTreatmentType", "Brachy Treatment Type", &[CS], VM_1),
    row(0x300A_0206, "TreatmentMachineSequence", "Treatment Machine Sequence", &[SQ], VM_1),
    row(0x300A_0210, "SourceSequence", "Source Sequence", &[SQ], VM_1),
    row(0x300A_0212, "SourceNumber", "Source Number", &[IS], VM_1),
    row(0x300A_0214, "SourceType", "Source Type", &[CS], VM_1),
    row(0x300A_0216, "SourceManufacturer", "Source Manufacturer", &[LO], VM_1),
    row(0x300A_0218, "ActiveSourceDiameter", "Active Source Diameter", &[DS], VM_1),
    row(0x300A_021A, "ActiveSourceLength", "Active Source Length", &[DS], VM_1),
    row(0x300A_021B, "SourceModelID", "Source Model ID", &[SH], VM_1),
    row(0x300A_021C, "SourceDescription", "Source Description", &[LO], VM_1),
    row(0x300A_0222, "SourceEncapsulationNominalThickness", "Source Encapsulation Nominal Thickness", &[DS], VM_1),
    row(0x300A_0224, "SourceEncapsulationNominalTransmission", "Source Encapsulation Nominal Transmission", &[DS], VM_1),
    row(0x300A_0226, "SourceIsotopeName", "Source Isotope Name", &[LO], VM_1),
    row(0x300A_0228, "SourceIsotopeHalfLife", "Source Isotope Half Life", &[DS], VM_1),
    row(0x300A_0229, "SourceStrengthUnits", "Source Strength Units", &[CS], VM_1),
    row(0x300A_022A, "ReferenceAirKermaRate", "Reference Air Kerma Rate", &[DS], VM_1),
    row(0x300A_022B, "SourceStrength", "Source Strength", &[DS], VM_1),
    row(0x300A_022C, "SourceStrengthReferenceDate", "Source Strength Reference Date", &[DA], VM_1),
    row(0x300A_022E, "SourceStrengthReferenceTime", "Source Strength Reference Time", &[TM], VM_1),
    row(0x300A_0230, "ApplicationSetupSequence", "Application Setup Sequence", &[SQ], VM_1),
    row(0x300A_0232, "ApplicationSetupType", "Application Setup Type", &[CS], VM_1),
    row(0x300A_0234, "ApplicationSetupNumber", "Application Setup Number", &[IS], VM_1),
    row(0x300A_0236, "ApplicationSetupName", "Application Setup Name", &[LO], VM_1),
    row(0x300A_0238, "ApplicationSetupManufacturer", "Application Setup Manufacturer", &[LO], VM_1),
    row(0x300A_0240, "TemplateNumber", "Template Number", &[IS], VM_1),
    row(0x300A_0242, "TemplateType", "Template Type", &[SH], VM_1),
    row(0x300A_0244, "TemplateName", "Template Name", &[LO], VM_1),
    row(0x300A_0250, "TotalReferenceAirKerma", "Total Reference Air Kerma", &[DS], VM_1),
    row(0x300A_0260, "BrachyAccessoryDeviceSequence", "Brachy Accessory Device Sequence", &[SQ], VM_1),
    row(0x300A_0262, "BrachyAccessoryDeviceNumber", "Brachy Accessory Device Number", &[IS], VM_1),
    row(0x300A_0263, "BrachyAccessoryDeviceID", "Brachy Accessory Device ID", &[SH], VM_1),
    row(0x300A_0264, "BrachyAccessoryDeviceType", "Brachy Accessory Device Type", &[CS], VM_1),
    row(0x300A_0266, "BrachyAccessoryDeviceName", "Brachy Accessory Device Name", &[LO], VM_1),
    row(0x300A_026A, "BrachyAccessoryDeviceNominalThickness", "Brachy Accessory Device Nominal Thickness", &[DS], VM_1),
    row(0x300A_026C, "BrachyAccessoryDeviceNominalTransmission", "Brachy Accessory Device Nominal Transmission", &[DS], VM_1),
    row(0x300A_0271, "ChannelEffectiveLength", "Channel Effective Length", &[DS], VM_1),
    row(0x300A_0272, "ChannelInnerLength", "Channel Inner Length", &[DS], VM_1),
    row(0x300A_0273, "AfterloaderChannelID", "Afterloader Channel ID", &[SH], VM_1),
    row(0x300A_0274, "SourceApplicatorTipLength", "Source Applicator Tip Length", &[DS], VM_1),
    row(0x300A_0280, "ChannelSequence", "Channel Sequence", &[SQ], VM_1),
    row(0x300A_0282, "ChannelNumber", "Channel Number", &[IS], VM_1),
    row(0x300A_0284, "ChannelLength", "Channel Length", &[DS], VM_1),
    row(0x300A_0286, "ChannelTotalTime", "Channel Total Time", &[DS], VM_1),
    row(0x300A_0288, "SourceMovementType", "Source Movement Type", &[CS], VM_1),
    row(0x300A_028A, "NumberOfPulses", "Number of Pulses", &[IS], VM_1),
    row(0x300A_028C, "PulseRepetitionInterval", "Pulse Repetition Interval", &[DS], VM_1),
    row(0x300A_0290, "SourceApplicatorNumber", "Source Applicator Number", &[IS], VM_1),
    row(0x300A_0291, "SourceApplicatorID", "Source Applicator ID", &[SH], VM_1),
    row(0x300A_0292, "SourceApplicatorType", "Source Applicator Type", &[CS], VM_1),
    row(0x300A_0294, "SourceApplicatorName", "Source Applicator Name", &[LO], VM_1),
    row(0x300A_0296, "SourceApplicatorLength", "Source Applicator Length", &[DS], VM_1),
    row(0x300A_0298, "SourceApplicatorManufacturer", "Source Applicator Manufacturer", &[LO], VM_1),
    row(0x300A_029C, "SourceApplicatorWallNominalThickness", "Source Applicator Wall Nominal Thickness", &[DS], VM_1),
    row(0x300A_029E, "SourceApplicatorWallNominalTransmission", "Source Applicator Wall Nominal Transmission", &[DS], VM_1),
    row(0x300A_02A0, "SourceApplicatorStepSize", "Source Applicator Step Size", &[DS], VM_1),
    row(0x300A_02A1, "ApplicatorShapeReferencedROINumber", "Applicator Shape Referenced ROI Number", &[IS], VM_1),
    row(0x300A_02A2, "TransferTubeNumber", "Transfer Tube Number", &[IS], VM_1),
    row(0x300A_02A4, "TransferTubeLength", "Transfer Tube Length", &[DS], VM_1),
    row(0x300A_02B0, "ChannelShieldSequence", "Channel Shield Sequence", &[SQ], VM_1),
    row(0x300A_02B2, "ChannelShieldNumber", "Channel Shield Number", &[IS], VM_1),
    row(0x300A_02B3, "ChannelShieldID", "Channel Shield ID", &[SH], VM_1),
    row(0x300A_02B4, "ChannelShieldName", "Channel Shield Name", &[LO], VM_1),
    row(0x300A_02B8, "ChannelShieldNominalThickness", "Channel Shield Nominal Thickness", &[DS], VM_1),
    row(0x300A_02BA, "ChannelShieldNominalTransmission", "Channel Shield Nominal Transmission", &[DS], VM_1),
    row(0x300A_02C8, "FinalCumulativeTimeWeight", "Final Cumulative Time Weight", &[DS], VM_1),
    row(0x300A_02D0, "BrachyControlPointSequence", "Brachy Control Point Sequence", &[SQ], VM_1),
    row(0x300A_02D2, "ControlPointRelativePosition", "Control Point Relative Position", &[DS], VM_1),
    row(0x300A_02D4, "ControlPoint3DPosition", "Control Point 3D Position", &[DS], VM_3),
    row(0x300A_02D6, "CumulativeTimeWeight", "Cumulative Time Weight", &[DS], VM_1),
    row(0x300A_02E0, "CompensatorDivergence", "Compensator Divergence", &[CS], VM_1),
    row(0x300A_02E1, "CompensatorMountingPosition", "Compensator Mounting Position", &[CS], VM_1),
    row(0x300A_02E2, "SourceToCompensatorDistance", "Source to Compensator Distance", &[DS], VM_1_N),
    row(0x300A_02E3, "TotalCompensatorTrayWaterEquivalentThickness", "Total Compensator Tray Water-Equivalent Thickness", &[FL], VM_1),
    row(0x300A_02E4, "IsocenterToCompensatorTrayDistance", "Isocenter to Compensator Tray Distance", &[FL], VM_1),
    row(0x300A_02E5, "CompensatorColumnOffset", "Compensator Column Offset", &[FL], VM_1),
    row(0x300A_02E6, "IsocenterToCompensatorDistances", "Isocenter to Compensator Distances", &[FL], VM_1_N),
    row(0x300A_02E7, "CompensatorRelativeStoppingPowerRatio", "Compensator Relative Stopping Power Ratio", &[FL], VM_1),
    row(0x300A_02E8, "CompensatorMillingToolDiameter", "Compensator Milling Tool Diameter", &[FL], VM_1),
    row(0x300A_02EA, "IonRangeCompensatorSequence", "Ion Range Compensator Sequence", &[SQ], VM_1),
    row(0x300A_02EB, "CompensatorDescription", "Compensator Description", &[LT], VM_1),
    row(0x300A_02EC, "CompensatorSurfaceRepresentationFlag", "Compensator Surface Representation Flag", &[CS], VM_1),
    row(0x300A_0302, "RadiationMassNumber", "Radiation Mass Number", &[IS], VM_1),
    row(0x300A_0304, "RadiationAtomicNumber", "Radiation Atomic Number", &[IS], VM_1),
    row(0x300A_0306, "RadiationChargeState", "Radiation Charge State", &[SS], VM_1),
    row(0x300A_0308, "ScanMode", "Scan Mode", &[CS], VM_1),
    row(0x300A_0309, "ModulatedScanModeType", "Modulated Scan Mode Type", &[CS], VM_1),
    row(0x300A_030A, "VirtualSourceAxisDistances", "Virtual Source-Axis Distances", &[FL], VM_2),
    row(0x300A_030C, "SnoutSequence", "Snout Sequence", &[SQ], VM_1),
    row(0x300A_030D, "SnoutPosition", "Snout Position", &[FL], VM_1),
    row(0x300A_030F, "SnoutID", "Snout ID", &[SH], VM_1),
    row(0x300A_0312, "NumberOfRangeShifters", "Number of Range Shifters", &[IS], VM_1),
    row(0x300A_0314, "RangeShifterSequence", "Range Shifter Sequence", &[SQ], VM_1),
    row(0x300A_0316, "RangeShifterNumber", "Range Shifter Number", &[IS], VM_1),
    row(0x300A_0318, "RangeShifterID", "Range Shifter ID", &[SH], VM_1),
    row(0x300A_0320, "RangeShifterType", "Range Shifter Type", &[CS], VM_1),
    row(0x300A_0322, "RangeShifterDescription", "Range Shifter Description", &[LO], VM_1),
    row(0x300A_0330, "NumberOfLateralSpreadingDevices", "Number of Lateral Spreading Devices", &[IS], VM_1),
    row(0x300A_0332, "LateralSpreadingDeviceSequence", "Lateral Spreading Device Sequence", &[SQ], VM_1),
    row(0x300A_0334, "LateralSpreadingDeviceNumber", "Lateral Spreading Device Number", &[IS], VM_1),
    row(0x300A_0336, "LateralSpreadingDeviceID", "Lateral Spreading Device ID", &[SH], VM_1),
    row(0x300A_0338, "LateralSpreadingDeviceType", "Lateral Spreading Device Type", &[CS], VM_1),
    row(0x300A_033A, "LateralSpreadingDeviceDescription", "Lateral Spreading Device Description", &[LO], VM_1),
    row(0x300A_033C, "LateralSpreadingDeviceWaterEquivalentThickness", "Lateral Spreading Device Water Equivalent Thickness", &[FL], VM_1),
    row(0x300A_0340, "NumberOfRangeModulators", "Number of Range Modulators", &[IS], VM_1),
    row(0x300A_0342, "RangeModulatorSequence", "Range Modulator Sequence", &[SQ], VM_1),
    row(0x300A_0344, "RangeModulatorNumber", "Range Modulator Number", &[IS], VM_1),
    row(0x300A_0346, "RangeModulatorID", "Range Modulator ID", &[SH], VM_1),
    row(0x300A_0348, "RangeModulatorType", "Range Modulator Type", &[CS], VM_1),
    row(0x300A_034A, "RangeModulatorDescription", "Range Modulator Description", &[LO], VM_1),
    row(0x300A_034C, "BeamCurrentModulationID", "Beam Current Modulation ID", &[SH], VM_1),
    row(0x300A_0350, "PatientSupportType", "Patient Support Type", &[CS], VM_1),
    row(0x300A_0352, "PatientSupportID", "Patient Support ID", &[SH], VM_1),
    row(0x300A_0354, "PatientSupportAccessoryCode", "Patient Support Accessory Code", &[LO], VM_1),
    row(0x300A_0355, "TrayAccessoryCode", "Tray Accessory Code", &[LO], VM_1),
    row(0x300A_0356, "FixationLightAzimuthalAngle", "Fixation Light Azimuthal Angle", &[FL], VM_1),
    row(0x300A_0358, "FixationLightPolarAngle", "Fixation Light Polar Angle", &[FL], VM_1),
    row(0x300A_035A, "MetersetRate", "Meterset Rate", &[FL], VM_1),
    row(0x300A_0360, "RangeShifterSettingsSequence", "Range Shifter Settings Sequence", &[SQ], VM_1),
    row(0x300A_0362, "RangeShifterSetting", "Range Shifter Setting", &[LO], VM_1),
    row(0x300A_0364, "IsocenterToRangeShifterDistance", "Isocenter to Range Shifter Distance", &[FL], VM_1),
    row(0x300A_0366, "RangeShifterWaterEquivalentThickness", "Range Shifter Water Equivalent Thickness", &[FL], VM_1),
    row(0x300A_0370, "LateralSpreadingDeviceSettingsSequence", "Lateral Spreading Device Settings Sequence", &[SQ], VM_1),
    row(0x300A_0372, "LateralSpreadingDeviceSetting", "Lateral Spreading Device Setting", &[LO], VM_1),
    row(0x300A_0374, "IsocenterToLateralSpreadingDeviceDistance", "Isocenter to Lateral Spreading Device Distance", &[FL], VM_1),
    row(0x300A_0380, "RangeModulatorSettingsSequence", "Range Modulator Settings Sequence", &[SQ], VM_1),
    row(0x300A_0382, "RangeModulatorGatingStartValue", "Range Modulator Gating Start Value", &[FL], VM_1),
    row(0x300A_0384, "RangeModulatorGatingStopValue", "Range Modulator Gating Stop Value", &[FL], VM_1),
    row(0x300A_0386, "RangeModulatorGatingStartWaterEquivalentThickness", "Range Modulator Gating Start Water Equivalent Thickness", &[FL], VM_1),
    row(0x300A_0388, "RangeModulatorGatingStopWaterEquivalentThickness", "Range Modulator Gating Stop Water Equivalent Thickness", &[FL], VM_1),
    row(0x300A_038A, "IsocenterToRangeModulatorDistance", "Isocenter to Range Modulator Distance", &[FL], VM_1),
    row(0x300A_038F, "ScanSpotTimeOffset", "Scan Spot Time Offset", &[FL], VM_1_N),
    row(0x300A_0390, "ScanSpotTuneID", "Scan Spot Tune ID", &[SH], VM_1),
    row(0x300A_0391, "ScanSpotPrescribedIndices", "Scan Spot Prescribed Indices", &[IS], VM_1_N),
    row(0x300A_0392, "NumberOfScanSpotPositions", "Number of Scan Spot Positions", &[IS], VM_1),
    row(0x300A_0393, "ScanSpotReordered", "Scan Spot Reordered", &[CS], VM_1),
    row(0x300A_0394, "ScanSpotPositionMap", "Scan Spot Position Map", &[FL], VM_1_N),
    row(0x300A_0395, "ScanSpotReorderingAllowed", "Scan Spot Reordering Allowed", &[CS], VM_1),
    row(0x300A_0396, "ScanSpotMetersetWeights", "Scan Spot Meterset Weights", &[FL], VM_1_N),
    row(0x300A_0398, "ScanningSpotSize", "Scanning Spot Size", &[FL], VM_2),
    row(0x300A_0399, "ScanSpotSizesDelivered", "Scan Spot Sizes Delivered", &[FL], VM_2_2N),
    row(0x300A_039A, "NumberOfPaintings", "Number of Paintings", &[IS], VM_1),
    row(0x300A_039B, "ScanSpotGantryAngles", "Scan Spot Gantry Angles", &[FL], VM_1_N),
    row(0x300A_039C, "ScanSpotPatientSupportAngles", "Scan Spot Patient Support Angles", &[FL], VM_1_N),
    row(0x300A_03A0, "IonToleranceTableSequence", "Ion Tolerance Table Sequence", &[SQ], VM_1),
    row(0x300A_03A2, "IonBeamSequence", "Ion Beam Sequence", &[SQ], VM_1),
    row(0x300A_03A4, "IonBeamLimitingDeviceSequence", "Ion Beam Limiting Device Sequence", &[SQ], VM_1),
    row(0x300A_03A6, "IonBlockSequence", "Ion Block Sequence", &[SQ], VM_1),
    row(0x300A_03A8, "IonControlPointSequence", "Ion Control Point Sequence", &[SQ], VM_1),
    row(0x300A_03AA, "IonWedgeSequence", "Ion Wedge Sequence", &[SQ], VM_1),
    row(0x300A_03AC, "IonWedgePositionSequence", "Ion Wedge Position Sequence", &[SQ], VM_1),
    row(0x300A_0401, "ReferencedSetupImageSequence", "Referenced Setup Image Sequence", &[SQ], VM_1),
    row(0x300A_0402, "SetupImageComment", "Setup Image Comment", &[ST], VM_1),
    row(0x300A_0410, "MotionSynchronizationSequence", "Motion Synchronization Sequence", &[SQ], VM_1),
    row(0x300A_0412, "ControlPointOrientation", "Control Point Orientation", &[FL], VM_3),
    row(0x300A_0420, "GeneralAccessorySequence", "General Accessory Sequence", &[SQ], VM_1),
    row(0x300A_0421, "GeneralAccessoryID", "General Accessory ID", &[SH], VM_1),
    row(0x300A_0422, "GeneralAccessoryDescription", "General Accessory Description", &[ST], VM_1),
    row(0x300A_0423, "GeneralAccessoryType", "General Accessory Type", &[CS], VM_1),
    row(0x300A_0424, "GeneralAccessoryNumber", "General Accessory Number", &[IS], VM_1),
    row(0x300A_0425, "SourceToGeneralAccessoryDistance", "Source to General Accessory Distance", &[FL], VM_1),
    row(0x300A_0426, "IsocenterToGeneralAccessoryDistance", "Isocenter to General Accessory Distance", &[DS], VM_1),
    row(0x300A_0431, "ApplicatorGeometrySequence", "Applicator Geometry Sequence", &[SQ], VM_1),
    row(0x300A_0432, "ApplicatorApertureShape", "Applicator Aperture Shape", &[CS], VM_1),
    row(0x300A_0433, "ApplicatorOpening", "Applicator Opening", &[FL], VM_1),
    row(0x300A_0434, "ApplicatorOpeningX", "Applicator Opening X", &[FL], VM_1),
    row(0x300A_0435, "ApplicatorOpeningY", "Applicator Opening Y", &[FL], VM_1),
    row(0x300A_0436, "SourceToApplicatorMountingPositionDistance", "Source to Applicator Mounting Position Distance", &[FL], VM_1),
    row(0x300A_0440, "NumberOfBlockSlabItems", "Number of Block Slab Items", &[IS], VM_1),
    row(0x300A_0441, "BlockSlabSequence", "Block Slab Sequence", &[SQ], VM_1),
    row(0x300A_0442, "BlockSlabThickness", "Block Slab Thickness", &[DS], VM_1),
    row(0x300A_0443, "BlockSlabNumber", "Block Slab Number", &[US], VM_1),
    row(0x300A_0450, "DeviceMotionControlSequence", "Device Motion Control Sequence", &[SQ], VM_1),
    row(0x300A_0451, "DeviceMotionExecutionMode", "Device Motion Execution Mode", &[CS], VM_1),
    row(0x300A_0452, "DeviceMotionObservationMode", "Device Motion Observation Mode", &[CS], VM_1),
    row(0x300A_0453, "DeviceMotionParameterCodeSequence", "Device Motion Parameter Code Sequence", &[SQ], VM_1),
    row(0x300A_0501, "DistalDepthFraction", "Distal Depth Fraction", &[FL], VM_1),
    row(0x300A_0502, "DistalDepth", "Distal Depth", &[FL], VM_1),
    row(0x300A_0503, "NominalRangeModulationFractions", "Nominal Range Modulation Fractions", &[FL], VM_2),
    row(0x300A_0504, "NominalRangeModulatedRegionDepths", "Nominal Range Modulated Region Depths", &[FL], VM_2),
    row(0x300A_0505, "DepthDoseParametersSequence", "Depth Dose Parameters Sequence", &[SQ], VM_1),
    row(0x300A_0506, "DeliveredDepthDoseParametersSequence", "Delivered Depth Dose Parameters Sequence", &[SQ], VM_1),
    row(0x300A_0507, "DeliveredDistalDepthFraction", "Delivered Distal Depth Fraction", &[FL], VM_1),
    row(0x300A_0508, "DeliveredDistalDepth", "Delivered Distal Depth", &[FL], VM_1),
    row(0x300A_0509, "DeliveredNominalRangeModulationFractions", "Delivered Nominal Range Modulation Fractions", &[FL], VM_2),
    row(0x300A_0510, "DeliveredNominalRangeModulatedRegionDepths", "Delivered Nominal Range Modulated Region Depths", &[FL], VM_2),
    row(0x300A_0511, "DeliveredReferenceDoseDefinition", "Delivered Reference Dose Definition", &[CS], VM_1),
    row(0x300A_0512, "ReferenceDoseDefinition", "Reference Dose Definition", &[CS], VM_1),
    row(0x300A_0600, "RTControlPointIndex", "RT Control Point Index", &[US], VM_1),
    row(0x300A_0601, "RadiationGenerationModeIndex", "Radiation Generation Mode Index", &[US], VM_1),
    row(0x300A_0602, "ReferencedDefinedDeviceIndex", "Referenced Defined Device Index", &[US], VM_1),
    row(0x300A_0603, "RadiationDoseIdentificationIndex", "Radiation Dose Identification Index", &[US], VM_1),
    row(0x300A_0604, "NumberOfRTControlPoints", "Number of RT Control Points", &[US], VM_1),
    row(0x300A_0605, "ReferencedRadiationGenerationModeIndex", "Referenced Radiation Generation Mode Index", &[US], VM_1),
    row(0x300A_0606, "TreatmentPositionIndex", "Treatment Position Index", &[US], VM_1),
    row(0x300A_0607, "ReferencedDeviceIndex", "Referenced Device Index", &[US], VM_1),
    row(0x300A_0608, "TreatmentPositionGroupLabel", "Treatment Position Group Label", &[LO], VM_1),
    row(0x300A_0609, "TreatmentPositionGroupUID", "Treatment Position Group UID", &[UI], VM_1),
    row(0x300A_060A, "TreatmentPositionGroupSequence", "Treatment Position Group Sequence", &[SQ], VM_1),
    row(0x300A_060B, "ReferencedTreatmentPositionIndex", "Referenced Treatment Position Index", &[US], VM_1),
    row(0x300A_060C, "ReferencedRadiationDoseIdentificationIndex", "Referenced Radiation Dose Identification Index", &[US], VM_1),
    row(0x300A_060D, "RTAccessoryHolderWaterEquivalentThickness", "RT Accessory Holder Water-Equivalent Thickness", &[FD], VM_1),
    row(0x300A_060E, "ReferencedRTAccessoryHolderDeviceIndex", "Referenced RT Accessory Holder Device Index", &[US], VM_1),
    row(0x300A_060F, "RTAccessoryHolderSlotExistenceFlag", "RT Accessory Holder Slot Existence Flag", &[CS], VM_1),
    row(0x300A_0610, "RTAccessoryHolderSlotSequence", "RT Accessory Holder Slot Sequence", &[SQ], VM_1),
    row(0x300A_0611, "RTAccessoryHolderSlotID", "RT Accessory Holder Slot ID", &[LO], VM_1),
    row(0x300A_0612, "RTAccessoryHolderSlotDistance", "RT Accessory Holder Slot Distance", &[FD], VM_1),
    row(0x300A_0613, "RTAccessorySlotDistance", "RT Accessory Slot Distance", &[FD], VM_1),
    row(0x300A_0614, "RTAccessoryHolderDefinitionSequence", "RT Accessory Holder Definition Sequence", &[SQ], VM_1),
    row(0x300A_0615, "RTAccessoryDeviceSlotID", "RT Accessory Device Slot ID", &[LO], VM_1),
    row(0x300A_0616, "RTRadiationSequence", "RT Radiation Sequence", &[SQ], VM_1),
    row(0x300A_0617, "RadiationDoseSequence", "Radiation Dose Sequence", &[SQ], VM_1),
    row(0x300A_0618, "RadiationDoseIdentificationSequence", "Radiation Dose Identification Sequence", &[SQ], VM_1),
    row(0x300A_0619, "RadiationDoseIdentificationLabel", "Radiation Dose Identification Label", &[LO], VM_1),
    row(0x300A_061A, "ReferenceDoseType", "Reference Dose Type", &[CS], VM_1),
    row(0x300A_061B, "PrimaryDoseValueIndicator", "Primary Dose Value Indicator", &[CS], VM_1),
    row(0x300A_061C, "DoseValuesSequence", "Dose Values Sequence", &[SQ], VM_1),
    row(0x300A_061D, "DoseValuePurpose", "Dose Value Purpose", &[CS], VM_1_N),
    row(0x300A_061E, "ReferenceDosePointCoordinates", "Reference Dose Point Coordinates", &[FD], VM_3),
    row(0x300A_061F, "RadiationDoseValuesParametersSequence", "Radiation Dose Values Parameters Sequence", &[SQ], VM_1),
    row(0x300A_0620, "MetersetToDoseMappingSequence", "Meterset to Dose Mapping Sequence", &[SQ], VM_1),
    row(0x300A_0621, "ExpectedInVivoMeasurementValuesSequence", "Expected In-Vivo Measurement Values Sequence", &[SQ], VM_1),
    row(0x300A_0622, "ExpectedInVivoMeasurementValueIndex", "Expected In-Vivo Measurement Value Index", &[US], VM_1),
    row(0x300A_0623, "RadiationDoseInVivoMeasurementLabel", "Radiation Dose In-Vivo Measurement Label", &[LO], VM_1),
    row(0x300A_0624, "RadiationDoseCentralAxisDisplacement", "Radiation Dose Central Axis Displacement", &[FD], VM_2),
    row(0x300A_0625, "RadiationDoseValue", "Radiation Dose Value", &[FD], VM_1),
    row(0x300A_0626, "RadiationDoseSourceToSkinDistance", "Radiation Dose Source to Skin Distance", &[FD], VM_1),
    row(0x300A_0627, "RadiationDoseMeasurementPointCoordinates", "Radiation Dose Measurement Point Coordinates", &[FD], VM_3),
    row(0x300A_0628, "RadiationDoseSourceToExternalContourDistance", "Radiation Dose Source to External Contour Distance", &[FD], VM_1),
    row(0x300A_0629, "RTToleranceSetSequence", "RT Tolerance Set Sequence", &[SQ], VM_1),
    row(0x300A_062A, "RTToleranceSetLabel", "RT Tolerance Set Label", &[LO], VM_1),
    row(0x300A_062B, "AttributeToleranceValuesSequence", "Attribute Tolerance Values Sequence", &[SQ], VM_1),
    row(0x300A_062C, "ToleranceValue", "Tolerance Value", &[FD], VM_1),
    row(0x300A_062D, "PatientSupportPositionToleranceSequence", "Patient Support Position Tolerance Sequence", &[SQ], VM_1),
    row(0x300A_062E, "TreatmentTimeLimit", "Treatment Time Limit", &[FD], VM_1),
    row(0x300A_062F, "CArmPhotonElectronControlPointSequence", "C-Arm Photon-Electron Control Point Sequence", &[SQ], VM_1),
    row(0x300A_0630, "ReferencedRTRadiationSequence", "Referenced RT Radiation Sequence", &[SQ], VM_1),
    row(0x300A_0631, "ReferencedRTInstanceSequence", "Referenced RT Instance Sequence", &[SQ], VM_1),
    row(0x300A_0632, "ReferencedRTPatientSetupSequence", "Referenced RT Patient Setup Sequence", &[SQ], VM_1).retired(),
    row(0x300A_0634, "SourceToPatientSurfaceDistance", "Source to Patient Surface Distance", &[FD], VM_1),
    row(0x300A_0635, "TreatmentMachineSpecialModeCodeSequence", "Treatment Machine Special Mode Code Sequence", &[SQ], VM_1),
    row(0x300A_0636, "IntendedNumberOfFractions", "Intended Number of Fractions", &[US], VM_1),
    row(0x300A_0637, "RTRadiationSetIntent", "RT Radiation Set Intent", &[CS], VM_1),
    row(0x300A_0638, "RTRadiationPhysicalAndGeometricContentDetailFlag", "RT Radiation Physical and Geometric Content Detail Flag", &[CS], VM_1),
    row(0x300A_0639, "RTRecordFlag", "RT Record Flag", &[CS], VM_1),
    row(0x300A_063A, "TreatmentDeviceIdentificationSequence", "Treatment Device Identification Sequence", &[SQ], VM_1),
    row(0x300A_063B, "ReferencedRTPhysicianIntentSequence", "Referenced RT Physician Intent Sequence", &[SQ], VM_1),
    row(0x300A_063C, "CumulativeMeterset", "Cumulative Meterset", &[FD], VM_1),
    row(0x300A_063D, "DeliveryRate", "Delivery Rate", &[FD], VM_1),
    row(0x300A_063E, "DeliveryRateUnitSequence", "Delivery Rate Unit Sequence", &[SQ], VM_1),
    row(0x300A_063F, "TreatmentPositionSequence", "Treatment Position Sequence", &[SQ], VM_1),
    row(0x300A_0640, "RadiationSourceAxisDistance", "Radiation Source-Axis Distance", &[FD], VM_1),
    row(0x300A_0641, "NumberOfRTBeamLimitingDevices", "Number of RT Beam Limiting Devices", &[US], VM_1),
    row(0x300A_0642, "RTBeamLimitingDeviceProximalDistance", "RT Beam Limiting Device Proximal Distance", &[FD], VM_1),
    row(0x300A_0643, "RTBeamLimitingDeviceDistalDistance", "RT Beam Limiting Device Distal Distance", &[FD], VM_1),
    row(0x300A_0644, "ParallelRTBeamDelimiterDeviceOrientationLabelCodeSequence", "Parallel RT Beam Delimiter Device Orientation Label Code Sequence", &[SQ], VM_1),
    row(0x300A_0645, "BeamModifierOrientationAngle", "Beam Modifier Orientation Angle", &[FD], VM_1),
    row(0x300A_0646, "FixedRTBeamDelimiterDeviceSequence", "Fixed RT Beam Delimiter Device Sequence", &[SQ], VM_1),
    row(0x300A_0647, "ParallelRTBeamDelimiterDeviceSequence", "Parallel RT Beam Delimiter Device Sequence", &[SQ], VM_1),
    row(0x300A_0648, "NumberOfParallelRTBeamDelimiters", "Number of Parallel RT Beam Delimiters", &[US], VM_1),
    row(0x300A_0649, "ParallelRTBeamDelimiterBoundaries", "Parallel RT Beam Delimiter Boundaries", &[FD], VM_2_N),
    row(0x300A_064A, "ParallelRTBeamDelimiterPositions", "Parallel RT Beam Delimiter Positions", &[FD], VM_2_N),
    row(0x300A_064B, "RTBeamLimitingDeviceOffset", "RT Beam Limiting Device Offset", &[FD], VM_2),
    row(0x300A_064C, "RTBeamDelimiterGeometrySequence", "RT Beam Delimiter Geometry Sequence", &[SQ], VM_1),
    row(0x300A_064D, "RTBeamLimitingDeviceDefinitionSequence", "RT Beam Limiting Device Definition Sequence", &[SQ], VM_1),
    row(0x300A_064E, "ParallelRTBeamDelimiterOpeningMode", "Parallel RT Beam Delimiter Opening Mode", &[CS], VM_1),
    row(0x300A_064F, "ParallelRTBeamDelimiterLeafMountingSide", "Parallel RT Beam Delimiter Leaf Mounting Side", &[CS], VM_1_N),
    row(0x300A_0650, "PatientSetupUID", "Patient Setup UID", &[UI], VM_1).retired(),
    row(0x300A_0651, "WedgeDefinitionSequence", "Wedge Definition Sequence", &[SQ], VM_1),
    row(0x300A_0652, "RadiationBeamWedgeAngle", "Radiation Beam Wedge Angle", &[FD], VM_1),
    row(0x300A_0653, "RadiationBeamWedgeThinEdgeDistance", "Radiation Beam Wedge Thin Edge Distance", &[FD], VM_1),
    row(0x300A_0654, "RadiationBeamEffectiveWedgeAngle", "Radiation Beam Effective Wedge Angle", &[FD], VM_1),
    row(0x300A_0655, "NumberOfWedgePositions", "Number of Wedge Positions", &[US], VM_1),
    row(0x300A_0656, "RTBeamLimitingDeviceOpeningSequence", "RT Beam Limiting Device Opening Sequence", &[SQ], VM_1),
    row(0x300A_0657, "NumberOfRTBeamLimitingDeviceOpenings", "Number of RT Beam Limiting Device Openings", &[US], VM_1),
    row(0x300A_0658, "RadiationDosimeterUnitSequence", "Radiation Dosimeter Unit Sequence", &[SQ], VM_1),
    row(0x300A_0659, "RTDeviceDistanceReferenceLocationCodeSequence", "RT Device Distance Reference Location Code Sequence", &[SQ], VM_1),
    row(0x300A_065A, "RadiationDeviceConfigurationAndCommissioningKeySequence", "Radiation Device Configuration and Commissioning Key Sequence", &[SQ], VM_1),
    row(0x300A_065B, "PatientSupportPositionParameterSequence", "Patient Support Position Parameter Sequence", &[SQ], VM_1),
    row(0x300A_065C, "PatientSupportPositionSpecificationMethod", "Patient Support Position Specification Method", &[CS], VM_1),
    row(0x300A_065D, "PatientSupportPositionDeviceParameterSequence", "Patient Support Position Device Parameter Sequence", &[SQ], VM_1),
    row(0x300A_065E, "DeviceOrderIndex", "Device Order Index", &[US], VM_1),
    row(0x300A_065F, "PatientSupportPositionParameterOrderIndex", "Patient Support Position Parameter Order Index", &[US], VM_1),
    row(0x300A_0660, "PatientSupportPositionDeviceToleranceSequence", "Patient Support Position Device Tolerance Sequence", &[SQ], VM_1),
    row(0x300A_0661, "PatientSupportPositionToleranceOrderIndex", "Patient Support Position Tolerance Order Index", &[US], VM_1),
    row(0x300A_0662, "CompensatorDefinitionSequence", "Compensator Definition Sequence", &[SQ], VM_1),
    row(0x300A_0663, "CompensatorMapOrientation", "Compensator Map Orientation", &[CS], VM_1),
    row(0x300A_0664, "CompensatorProximalThicknessMap", "Compensator Proximal Thickness Map", &[OF], VM_1),
    row(0x300A_0665, "CompensatorDistalThicknessMap", "Compensator Distal Thickness Map", &[OF], VM_1),
    row(0x300A_0666, "CompensatorBasePlaneOffset", "Compensator Base Plane Offset", &[FD], VM_1),
    row(0x300A_0667, "CompensatorShapeFabricationCodeSequence", "Compensator Shape Fabrication Code Sequence", &[SQ], VM_1),
    row(0x300A_0668, "CompensatorShapeSequence", "Compensator Shape Sequence", &[SQ], VM_1),
    row(0x300A_0669, "RadiationBeamCompensatorMillingToolDiameter", "Radiation Beam Compensator Milling Tool Diameter", &[FD], VM_1),
    row(0x300A_066A, "BlockDefinitionSequence", "Block Definition Sequence", &[SQ], VM_1),
    row(0x300A_066B, "BlockEdgeData", "Block Edge Data", &[OF], VM_1),
    row(0x300A_066C, "BlockOrientation", "Block Orientation", &[CS], VM_1),
    row(0x300A_066D, "RadiationBeamBlockThickness", "Radiation Beam Block Thickness", &[FD], VM_1),
    row(0x300A_066E, "RadiationBeamBlockSlabThickness", "Radiation Beam Block Slab Thickness", &[FD], VM_1),
    row(0x300A_066F, "BlockEdgeDataSequence", "Block Edge Data Sequence", &[SQ], VM_1),
    row(0x300A_0670, "NumberOfRTAccessoryHolders", "Number of RT Accessory Holders", &[US], VM_1),
    row(0x300A_0671, "GeneralAccessoryDefinitionSequence", "General Accessory Definition Sequence", &[SQ], VM_1),
    row(0x300A_0672, "NumberOfGeneralAccessories", "Number of General Accessories", &[US], VM_1),
    row(0x300A_0673, "BolusDefinitionSequence", "Bolus Definition Sequence", &[SQ], VM_1),
    row(0x300A_0674, "NumberOfBoluses", "Number of Boluses", &[US], VM_1),
    row(0x300A_0675, "EquipmentFrameOfReferenceUID", "Equipment Frame of Reference UID", &[UI], VM_1),
    row(0x300A_0676, "EquipmentFrameOfReferenceDescription", "Equipment Frame of Reference Description", &[ST], VM_1),
    row(0x300A_0677, "EquipmentReferencePointCoordinatesSequence", "Equipment Reference Point Coordinates Sequence", &[SQ], VM_1),
    row(0x300A_0678, "EquipmentReferencePointCodeSequence", "Equipment Reference Point Code Sequence", &[SQ], VM_1),
    row(0x300A_0679, "RTBeamLimitingDeviceAngle", "RT Beam Limiting Device Angle", &[FD], VM_1),
    row(0x300A_067A, "SourceRollAngle", "Source Roll Angle", &[FD], VM_1),
    row(0x300A_067B, "RadiationGenerationModeSequence", "Radiation GenerationMode Sequence", &[SQ], VM_1),
    row(0x300A_067C, "RadiationGenerationModeLabel", "Radiation GenerationMode Label", &[SH], VM_1),
    row(0x300A_067D, "RadiationGenerationModeDescription", "Radiation GenerationMode Description", &[ST], VM_1),
    row(0x300A_067E, "RadiationGenerationModeMachineCodeSequence", "Radiation GenerationMode Machine Code Sequence", &[SQ], VM_1),
    row(0x300A_067F, "RadiationTypeCodeSequence", "Radiation Type Code Sequence", &[SQ], VM_1),
    row(0x300A_0680, "NominalEnergy", "Nominal Energy", &[DS], VM_1),
    row(0x300A_0681, "MinimumNominalEnergy", "Minimum Nominal Energy", &[DS], VM_1),
    row(0x300A_0682, "MaximumNominalEnergy", "Maximum Nominal Energy", &[DS], VM_1),
    row(0x300A_0683, "RadiationFluenceModifierCodeSequence", "Radiation Fluence Modifier Code Sequence", &[SQ], VM_1),
    row(0x300A_0684, "EnergyUnitCodeSequence", "Energy Unit Code Sequence", &[SQ], VM_1),
    row(0x300A_0685, "NumberOfRadiationGenerationModes", "Number of Radiation GenerationModes", &[US], VM_1),
    row(0x300A_0686, "PatientSupportDevicesSequence", "Patient Support Devices Sequence", &[SQ], VM_1),
    row(0x300A_0687, "NumberOfPatientSupportDevices", "Number of Patient Support Devices", &[US], VM_1),
    row(0x300A_0688, "RTBeamModifierDefinitionDistance", "RT Beam Modifier Definition Distance", &[FD], VM_1),
    row(0x300A_0689, "BeamAreaLimitSequence", "Beam Area Limit Sequence", &[SQ], VM_1),
    row(0x300A_068A, "ReferencedRTPrescriptionSequence", "Referenced RT Prescription Sequence", &[SQ], VM_1),
    row(0x300A_068B, "DoseValueInterpretation", "Dose Value Interpretation", &[CS], VM_1),
    row(0x300A_0700, "TreatmentSessionUID", "Treatment Session UID", &[UI], VM_1),
    row(0x300A_0701, "RTRadiationUsage", "RT Radiation Usage", &[CS], VM_1),
    row(0x300A_0702, "ReferencedRTRadiationSetSequence", "Referenced RT Radiation Set Sequence", &[SQ], VM_1),
    row(0x300A_0703, "ReferencedRTRadiationRecordSequence", "Referenced RT Radiation Record Sequence", &[SQ], VM_1),
    row(0x300A_0704, "RTRadiationSetDeliveryNumber", "RT Radiation Set Delivery Number", &[US], VM_1),
    row(0x300A_0705, "ClinicalFractionNumber", "Clinical Fraction Number", &[US], VM_1),
    row(0x300A_0706, "RTTreatmentFractionCompletionStatus", "RT Treatment Fraction Completion Status", &[CS], VM_1),
    row(0x300A_0707, "RTRadiationSetUsage", "RT Radiation Set Usage", &[CS], VM_1),
    row(0x300A_0708, "TreatmentDeliveryContinuationFlag", "Treatment Delivery Continuation Flag", &[CS], VM_1),
    row(0x300A_0709, "TreatmentRecordContentOrigin", "Treatment Record Content Origin", &[CS], VM_1),
    row(0x300A_0714, "RTTreatmentTerminationStatus", "RT Treatment Termination Status", &[CS], VM_1),
    row(0x300A_0715, "RTTreatmentTerminationReasonCodeSequence", "RT Treatment Termination Reason Code Sequence", &[SQ], VM_1),
    row(0x300A_0716, "MachineSpecificTreatmentTerminationCodeSequence", "Machine-Specific Treatment Termination Code Sequence", &[SQ], VM_1),
    row(0x300A_0722, "RTRadiationSalvageRecordControlPointSequence", "RT Radiation Salvage Record Control Point Sequence", &[SQ], VM_1),
    row(0x300A_0723, "StartingMetersetValueKnownFlag", "Starting Meterset Value Known Flag", &[CS], VM_1),
    row(0x300A_0730, "TreatmentTerminationDescription", "Treatment Termination Description", &[ST], VM_1),
    row(0x300A_0731, "TreatmentToleranceViolationSequence", "Treatment Tolerance Violation Sequence", &[SQ], VM_1),
    row(0x300A_0732, "TreatmentToleranceViolationCategory", "Treatment Tolerance Violation Category", &[CS], VM_1),
    row(0x300A_0733, "TreatmentToleranceViolationAttributeSequence", "Treatment Tolerance Violation Attribute Sequence", &[SQ], VM_1),
    row(0x300A_0734, "TreatmentToleranceViolationDescription", "Treatment Tolerance Violation Description", &[ST], VM_1),
    row(0x300A_0735, "TreatmentToleranceViolationIdentification", "Treatment Tolerance Violation Identification", &[ST], VM_1),
    row(0x300A_0736, "TreatmentToleranceViolationDateTime", "Treatment Tolerance Violation DateTime", &[DT], VM_1),
    row(0x300A_073A, "RecordedRTControlPointDateTime", "Recorded RT Control Point DateTime", &[DT], VM_1),
    row(0x300A_073B, "ReferencedRadiationRTControlPointIndex", "Referenced Radiation RT Control Point Index", &[US], VM_1),
    row(0x300A_073E, "AlternateValueSequence", "Alternate Value Sequence", &[SQ], VM_1),
    row(0x300A_073F, "ConfirmationSequence", "Confirmation Sequence", &[SQ], VM_1),
    row(0x300A_0740, "InterlockSequence", "Interlock Sequence", &[SQ], VM_1),
    row(0x300A_0741, "InterlockDateTime", "Interlock DateTime", &[DT], VM_1),
    row(0x300A_0742, "InterlockDescription", "Interlock Description", &[ST], VM_1),
    row(0x300A_0743, "InterlockOriginatingDeviceSequence", "Interlock Originating Device Sequence", &[SQ], VM_1),
    row(0x300A_0744, "InterlockCodeSequence", "Interlock Code Sequence", &[SQ], VM_1),
    row(0x300A_0745, "InterlockResolutionCodeSequence", "Interlock Resolution Code Sequence", &[SQ], VM_1),
    row(0x300A_0746, "InterlockResolutionUserSequence", "Interlock Resolution User Sequence", &[SQ], VM_1),
    row(0x300A_0760, "OverrideDateTime", "Override DateTime", &[DT], VM_1),
    row(0x300A_0761, "TreatmentToleranceViolationTypeCodeSequence", "Treatment Tolerance Violation Type Code Sequence", &[SQ], VM_1),
    row(0x300A_0762, "TreatmentToleranceViolationCauseCodeSequence", "Treatment Tolerance Violation Cause Code Sequence", &[SQ], VM_1),
    row(0x300A_0772, "MeasuredMetersetToDoseMappingSequence", "Measured Meterset to Dose Mapping Sequence", &[SQ], VM_1),
    row(0x300A_0773, "ReferencedExpectedInVivoMeasurementValueIndex", "Referenced Expected In-Vivo Measurement Value Index", &[US], VM_1),
    row(0x300A_0774, "DoseMeasurementDeviceCodeSequence", "Dose Measurement Device Code Sequence", &[SQ], VM_1),
    row(0x300A_0780, "AdditionalParameterRecordingInstanceSequence", "Additional Parameter Recording Instance Sequence", &[SQ], VM_1),
    row(0x300A_0782, "", "", &[US], VM_1).retired(),
    row(0x300A_0783, "InterlockOriginDescription", "Interlock Origin Description", &[ST], VM_1),
    row(0x300A_0784, "RTPatientPositionScopeSequence", "RT Patient Position Scope Sequence", &[SQ], VM_1),
    row(0x300A_0785, "ReferencedTreatmentPositionGroupUID", "Referenced Treatment Position Group UID", &[UI], VM_1),
    row(0x300A_0786, "RadiationOrderIndex", "Radiation Order Index", &[US], VM_1),
    row(0x300A_0787, "OmittedRadiationSequence", "Omitted Radiation Sequence", &[SQ], VM_1),
    row(0x300A_0788, "ReasonForOmissionCodeSequence", "Reason for Omission Code Sequence", &[SQ], VM_1),
    row(0x300A_0789, "RTDeliveryStartPatientPositionSequence", "RT Delivery Start Patient Position Sequence", &[SQ], VM_1),
    row(0x300A_078A, "RTTreatmentPreparationPatientPositionSequence", "RT Treatment Preparation Patient Position Sequence", &[SQ], VM_1),
    row(0x300A_078B, "ReferencedRTTreatmentPreparationSequence", "Referenced RT Treatment Preparation Sequence", &[SQ], VM_1),
    row(0x300A_078C, "ReferencedPatientSetupPhotoSequence", "Referenced Patient Setup Photo Sequence", &[SQ], VM_1),
    row(0x300A_078D, "PatientTreatmentPreparationMethodCodeSequence", "Patient Treatment Preparation Method Code Sequence", &[SQ], VM_1),
    row(0x300A_078E, "PatientTreatmentPreparationProcedureParameterDescription", "Patient Treatment Preparation Procedure Parameter Description", &[LT], VM_1),
    row(0x300A_078F, "PatientTreatmentPreparationDeviceSequence", "Patient Treatment Preparation Device Sequence", &[SQ], VM_1),
    row(0x300A_0790, "PatientTreatmentPreparationProcedureSequence", "Patient Treatment Preparation Procedure Sequence", &[SQ], VM_1),
    row(0x300A_0791, "PatientTreatmentPreparationProcedureCodeSequence", "Patient Treatment Preparation Procedure Code Sequence", &[SQ], VM_1),
    row(0x300A_0792, "PatientTreatmentPreparationMethodDescription", "Patient Treatment Preparation Method Description", &[LT], VM_1),
    row(0x300A_0793, "PatientTreatmentPreparationProcedureParameterSequence", "Patient Treatment Preparation Procedure Parameter Sequence", &[SQ], VM_1),
    row(0x300A_0794, "PatientSetupPhotoDescription", "Patient Setup Photo Description", &[LT], VM_1),
    row(0x300A_0795, "PatientTreatmentPreparationProcedureIndex", "Patient Treatment Preparation Procedure Index", &[US], VM_1),
    row(0x300A_0796, "ReferencedPatientSetupProcedureIndex", "Referenced Patient Setup Procedure Index", &[US], VM_1),
    row(0x300A_0797, "RTRadiationTaskSequence", "RT Radiation Task Sequence", &[SQ], VM_1),
    row(0x300A_0798, "RTPatientPositionDisplacementSequence", "RT Patient Position Displacement Sequence", &[SQ], VM_1),
    row(0x300A_0799, "RTPatientPositionSequence", "RT Patient Position Sequence", &[SQ], VM_1),
    row(0x300A_079A, "DisplacementReferenceLabel", "Displacement Reference Label", &[LO], VM_1),
    row(0x300A_079B, "DisplacementMatrix", "Displacement Matrix", &[FD], VM_16),
    row(0x300A_079C, "PatientSupportDisplacementSequence", "Patient Support Displacement Sequence", &[SQ], VM_1),
    row(0x300A_079D, "DisplacementReferenceLocationCodeSequence", "Displacement Reference Location Code Sequence", &[SQ], VM_1),
    row(0x300A_079E, "RTRadiationSetDeliveryUsage", "RT Radiation Set Delivery Usage", &[CS], VM_1),
    row(0x300A_079F, "PatientTreatmentPreparationSequence", "Patient Treatment Preparation Sequence", &[SQ], VM_1),
    row(0x300A_07A0, "PatientToEquipmentRelationshipSequence", "Patient to Equipment Relationship Sequence", &[SQ], VM_1),
    row(0x300A_07A1, "ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequence", "Imaging Equipment to Treatment Delivery Device Relationship Sequence", &[SQ], VM_1),
    row(0x300C_0002, "ReferencedRTPlanSequence", "Referenced RT Plan Sequence", &[SQ], VM_1),
    row(0x300C_0004, "ReferencedBeamSequence", "Referenced Beam Sequence", &[SQ], VM_1),
    row(0x300C_0006, "ReferencedBeamNumber", "Referenced Beam Number", &[IS], VM_1),
    row(0x300C_0007, "ReferencedReferenceImageNumber", "Referenced Reference Image Number", &[IS], VM_1),
    row(0x300C_0008, "StartCumulativeMetersetWeight", "Start Cumulative Meterset Weight", &[DS], VM_1),
    row(0x300C_0009, "EndCumulativeMetersetWeight", "End Cumulative Meterset Weight", &[DS], VM_1),
    row(0x300C_000A, "ReferencedBrachyApplicationSetupSequence", "Referenced Brachy Application Setup Sequence", &[SQ], VM_1),
    row(0x300C_000C, "ReferencedBrachyApplicationSetupNumber", "Referenced Brachy Application Setup Number", &[IS], VM_1),
    row(0x300C_000E, "ReferencedSourceNumber", "Referenced Source Number", &[IS], VM_1),
    row(0x300C_0020, "ReferencedFractionGroupSequence", "Referenced Fraction Group Sequence", &[SQ], VM_1),
    row(0x300C_0022, "ReferencedFractionGroupNumber", "Referenced Fraction Group Number", &[IS], VM_1),
    row(0x300C_0040, "ReferencedVerificationImageSequence", "Referenced Verification Image Sequence", &[SQ], VM_1),
    row(0x300C_0042, "ReferencedReferenceImageSequence", "Referenced Reference Image Sequence", &[SQ], VM_1),
    row(0x300C_0050, "ReferencedDoseReferenceSequence", "Referenced Dose Reference Sequence", &[SQ], VM_1),
    row(0x300C_0051, "ReferencedDoseReferenceNumber", "Referenced Dose Reference Number", &[IS], VM_1),
    row(0x300C_0055, "BrachyReferencedDoseReferenceSequence", "Brachy Referenced Dose Reference Sequence", &[SQ], VM_1),
    row(0x300C_0060, "ReferencedStructureSetSequence", "Referenced Structure Set Sequence", &[SQ], VM_1),
    row(0x300C_006A, "ReferencedPatientSetupNumber", "Referenced Patient Setup Number", &[IS], VM_1),
    row(0x300C_0080, "ReferencedDoseSequence", "Referenced Dose Sequence", &[SQ], VM_1),
    row(0x300C_00A0, "ReferencedToleranceTableNumber", "Referenced Tolerance Table Number", &[IS], VM_1),
    row(0x300C_00B0, "ReferencedBolusSequence", "Referenced Bolus Sequence", &[SQ], VM_1),
    row(0x300C_00C0, "ReferencedWedgeNumber", "Referenced Wedge Number", &[IS], VM_1),
    row(0x300C_00D0, "ReferencedCompensatorNumber", "Referenced Compensator Number", &[IS], VM_1),
    row(0x300C_00E0, "ReferencedBlockNumber", "Referenced Block Number", &[IS], VM_1),
    row(0x300C_00F0, "ReferencedControlPointIndex", "Referenced Control Point Index", &[IS], VM_1),
    row(0x300C_00F2, "ReferencedControlPointSequence", "Referenced Control Point Sequence", &[SQ], VM_1),
    row(0x300C_00F4, "ReferencedStartControlPointIndex", "Referenced Start Control Point Index", &[IS], VM_1),
    row(0x300C_00F6, "ReferencedStopControlPointIndex", "Referenced Stop Control Point Index", &[IS], VM_1),
    row(0x300C_0100, "ReferencedRangeShifterNumber", "Referenced Range Shifter Number", &[IS], VM_1),
    row(0x300C_0102, "ReferencedLateralSpreadingDeviceNumber", "Referenced Lateral Spreading Device Number", &[IS], VM_1),
    row(0x300C_0104, "ReferencedRangeModulatorNumber", "Referenced Range Modulator Number", &[IS], VM_1),
    row(0x300C_0111, "OmittedBeamTaskSequence", "Omitted Beam Task Sequence", &[SQ], VM_1),
    row(0x300C_0112, "ReasonForOmission", "Reason for Omission", &[CS], VM_1),
    row(0x300C_0113, "ReasonForOmissionDescription", "Reason for Omission Description", &[LO], VM_1),
    row(0x300C_0114, "PrescriptionOverviewSequence", "Prescription Overview Sequence", &[SQ], VM_1),
    row(0x300C_0115, "TotalPrescriptionDose", "Total Prescription Dose", &[FL], VM_1),
    row(0x300C_0116, "PlanOverviewSequence", "Plan Overview Sequence", &[SQ], VM_1),
    row(0x300C_0117, "PlanOverviewIndex", "Plan Overview Index", &[US], VM_1),
    row(0x300C_0118, "ReferencedPlanOverviewIndex", "Referenced Plan Overview Index", &[US], VM_1),
    row(0x300C_0119, "NumberOfFractionsIncluded", "Number of Fractions Included", &[US], VM_1),
    row(0x300C_0120, "DoseCalibrationConditionsSequence", "Dose Calibration Conditions Sequence", &[SQ], VM_1),
    row(0x300C_0121, "AbsorbedDoseToMetersetRatio", "Absorbed Dose to Meterset Ratio", &[FD], VM_1),
    row(0x300C_0122, "DelineatedRadiationFieldSize", "Delineated Radiation Field Size", &[FD], VM_2),
    row(0x300C_0123, "DoseCalibrationConditionsVerifiedFlag", "Dose Calibration Conditions Verified Flag", &[CS], VM_1),
    row(0x300C_0124, "CalibrationReferencePointDepth", "Calibration Reference Point Depth", &[FD], VM_1),
    row(0x300C_0125, "GatingBeamHoldTransitionSequence", "Gating Beam Hold Transition Sequence", &[SQ], VM_1),
    row(0x300C_0126, "BeamHoldTransition", "Beam Hold Transition", &[CS], VM_1),
    row(0x300C_0127, "BeamHoldTransitionDateTime", "Beam Hold Transition DateTime", &[DT], VM_1),
    row(0x300C_0128, "BeamHoldOriginatingDeviceSequence", "Beam Hold Originating Device Sequence", &[SQ], VM_1),
    row(0x300C_0129, "BeamHoldTransitionTriggerSource", "Beam Hold Transition Trigger Source", &[CS], VM_1),
    row(0x300E_0002, "ApprovalStatus", "Approval Status", &[CS], VM_1),
    row(0x300E_0004, "ReviewDate", "Review Date", &[DA], VM_1),
    row(0x300E_0005, "ReviewTime", "Review Time", &[TM], VM_1),
    row(0x300E_0008, "ReviewerName", "Reviewer Name", &[PN], VM_1),
    row(0x3010_0001, "RadiobiologicalDoseEffectSequence", "Radiobiological Dose Effect Sequence", &[SQ], VM_1),
    row(0x3010_0002, "RadiobiologicalDoseEffectFlag", "Radiobiological Dose Effect Flag", &[CS], VM_1),
    row(0x3010_0003, "EffectiveDoseCalculationMethodCategoryCodeSequence", "Effective Dose Calculation Method Category Code Sequence", &[SQ], VM_1),
    row(0x3010_0004, "EffectiveDoseCalculationMethodCodeSequence", "Effective Dose Calculation Method Code Sequence", &[SQ], VM_1),
    row(0x3010_0005, "EffectiveDoseCalculationMethodDescription", "Effective Dose Calculation Method Description", &[LO], VM_1),
    row(0x3010_0006, "ConceptualVolumeUID", "Conceptual Volume UID", &[UI], VM_1),
    row(0x3010_0007, "OriginatingSOPInstanceReferenceSequence", "Originating SOP Instance Reference Sequence", &[SQ], VM_1),
    row(0x3010_0008, "ConceptualVolumeConstituentSequence", "Conceptual Volume Constituent Sequence", &[SQ], VM_1),
    row(0x3010_0009, "EquivalentConceptualVolumeInstanceReferenceSequence", "Equivalent Conceptual Volume Instance Reference Sequence", &[SQ], VM_1),
    row(0x3010_000A, "EquivalentConceptualVolumesSequence", "Equivalent Conceptual Volumes Sequence", &[SQ], VM_1),
    row(0x3010_000B, "ReferencedConceptualVolumeUID", "Referenced Conceptual Volume UID", &[UI], VM_1),
    row(0x3010_000C, "ConceptualVolumeCombinationExpression", "Conceptual Volume Combination Expression", &[UT], VM_1),
    row(0x3010_000D, "ConceptualVolumeConstituentIndex", "Conceptual Volume Constituent Index", &[US], VM_1),
    row(0x3010_000E, "ConceptualVolumeCombinationFlag", "Conceptual Volume Combination Flag", &[CS], VM_1),
    row(0x3010_000F, "ConceptualVolumeCombinationDescription", "Conceptual Volume Combination Description", &[ST], VM_1),
    row(0x3010_0010, "ConceptualVolumeSegmentationDefinedFlag", "Conceptual Volume Segmentation Defined Flag", &[CS], VM_1),
    row(0x3010_0011, "ConceptualVolumeSegmentationReferenceSequence", "Conceptual Volume Segmentation Reference Sequence", &[SQ], VM_1),
    row(0x3010_0012, "ConceptualVolumeConstituentSegmentationReferenceSequence", "Conceptual Volume Constituent Segmentation Reference Sequence", &[SQ], VM_1),
    row(0x3010_0013, "ConstituentConceptualVolumeUID", "Constituent Conceptual Volume UID", &[UI], VM_1),
    row(0x3010_0014, "DerivationConceptualVolumeSequence", "Derivation Conceptual Volume Sequence", &[SQ], VM_1),
    row(0x3010_0015, "SourceConceptualVolumeUID", "Source Conceptual Volume UID", &[UI], VM_1),
    row(0x3010_0016, "ConceptualVolumeDerivationAlgorithmSequence", "Conceptual Volume Derivation Algorithm Sequence", &[SQ], VM_1),
    row(0x3010_0017, "ConceptualVolumeDescription", "Conceptual Volume Description", &[ST], VM_1),
    row(0x3010_0018, "SourceConceptualVolumeSequence", "Source Conceptual Volume Sequence", &[SQ], VM_1),
    row(0x3010_0019, "AuthorIdentificationSequence", "Author Identification Sequence", &[SQ], VM_1),
    row(0x3010_001A, "ManufacturerModelVersion", "Manufacturer's Model Version", &[LO], VM_1),
    row(0x3010_001B, "DeviceAlternateIdentifier", "Device Alternate Identifier", &[UC], VM_1),
    row(0x3010_001C, "DeviceAlternateIdentifierType", "Device Alternate Identifier Type", &[CS], VM_1),
    row(0x3010_001D, "DeviceAlternateIdentifierFormat", "Device Alternate Identifier Format", &[LT], VM_1),
    row(0x3010_001E, "SegmentationCreationTemplateLabel", "Segmentation Creation Template Label", &[LO], VM_1),
    row(0x3010_001F, "SegmentationTemplateUID", "Segmentation Template UID", &[UI], VM_1),
    row(0x3010_0020, "ReferencedSegmentReferenceIndex", "Referenced Segment Reference Index", &[US], VM_1),
    row(0x3010_0021, "SegmentReferenceSequence", "Segment Reference Sequence", &[SQ], VM_1),
    row(0x3010_0022, "SegmentReferenceIndex", "Segment Reference Index", &[US], VM_1),
    row(0x3010_0023, "DirectSegmentReferenceSequence", "Direct Segment Reference Sequence", &[SQ], VM_1),
    row(0x3010_0024, "CombinationSegmentReferenceSequence", "Combination Segment Reference Sequence", &[SQ], VM_1),
    row(0x3010_0025, "ConceptualVolumeSequence", "Conceptual Volume Sequence", &[SQ], VM_1),
    row(0x3010_0026, "SegmentedRTAccessoryDeviceSequence", "Segmented RT Accessory Device Sequence", &[SQ], VM_1),
    row(0x3010_0027, "SegmentCharacteristicsSequence", "Segment Characteristics Sequence", &[SQ], VM_1),
    row(0x3010_0028, "RelatedSegmentCharacteristicsSequence", "Related Segment Characteristics Sequence", &[SQ], VM_1),
    row(0x3010_0029, "SegmentCharacteristicsPrecedence", "Segment Characteristics Precedence", &[US], VM_1),
    row(0x3010_002A, "RTSegmentAnnotationSequence", "RT Segment Annotation Sequence", &[SQ], VM_1),
    row(0x3010_002B, "SegmentAnnotationCategoryCodeSequence", "Segment Annotation Category Code Sequence", &[SQ], VM_1),
    row(0x3010_002C, "SegmentAnnotationTypeCodeSequence", "Segment Annotation Type Code Sequence", &[SQ], VM_1),
    row(0x3010_002D, "DeviceLabel", "Device Label", &[LO], VM_1),
    row(0x3010_002E, "DeviceTypeCodeSequence", "Device Type Code Sequence", &[SQ], VM_1),
    row(0x3010_002F, "SegmentAnnotationTypeModifierCodeSequence", "Segment Annotation Type Modifier Code Sequence", &[SQ], VM_1),
    row(0x3010_0030, "PatientEquipmentRelationshipCodeSequence", "Patient Equipment Relationship Code Sequence", &[SQ], VM_1),
    row(0x3010_0031, "ReferencedFiducialsUID", "Referenced Fiducials UID", &[UI], VM_1),
    row(0x3010_0032, "PatientTreatmentOrientationSequence", "Patient Treatment Orientation Sequence", &[SQ], VM_1),
    row(0x3010_0033, "UserContentLabel", "User Content Label", &[SH], VM_1),
    row(0x3010_0034, "UserContentLongLabel", "User Content Long Label", &[LO], VM_1),
    row(0x3010_0035, "EntityLabel", "Entity Label", &[SH], VM_1),
    row(0x3010_0036, "EntityName", "Entity Name", &[LO], VM_1),
    row(0x3010_0037, "EntityDescription", "Entity Description", &[ST], VM_1),
    row(0x3010_0038, "EntityLongLabel", "Entity Long Label", &[LO], VM_1),
    row(0x3010_0039, "DeviceIndex", "Device Index", &[US], VM_1),
    row(0x3010_003A, "RTTreatmentPhaseIndex", "RT Treatment Phase Index", &[US], VM_1),
    row(0x3010_003B, "RTTreatmentPhaseUID", "RT Treatment Phase UID", &[UI], VM_1),
    row(0x3010_003C, "RTPrescriptionIndex", "RT Prescription Index", &[US], VM_1),
    row(0x3010_003D, "RTSegmentAnnotationIndex", "RT Segment Annotation Index", &[US], VM_1),
    row(0x3010_003E, "BasisRTTreatmentPhaseIndex", "Basis RT Treatment Phase Index", &[US], VM_1),
    row(0x3010_003F, "RelatedRTTreatmentPhaseIndex", "Related RT Treatment Phase Index", &[US], VM_1),
    row(0x3010_0040, "ReferencedRTTreatmentPhaseIndex", "Referenced RT Treatment Phase Index", &[US], VM_1),
    row(0x3010_0041, "ReferencedRTPrescriptionIndex", "Referenced RT Prescription Index", &[US], VM_1),
    row(0x3010_0042, "ReferencedParentRTPrescriptionIndex", "Referenced Parent RT Prescription Index", &[US], VM_1),
    row(0x3010_0043, "ManufacturerDeviceIdentifier", "Manufacturer's Device Identifier", &[ST], VM_1),
    row(0x3010_0044, "InstanceLevelReferencedPerformedProcedureStepSequence", "Instance-Level Referenced Performed Procedure Step Sequence", &[SQ], VM_1),
    row(0x3010_0045, "RTTreatmentPhaseIntentPresenceFlag", "RT Treatment Phase Intent Presence Flag", &[CS], VM_1),
    row(0x3010_0046, "RadiotherapyTreatmentType", "Radiotherapy Treatment Type", &[CS], VM_1),
    row(0x3010_0047, "TeletherapyRadiationType", "Teletherapy Radiation Type", &[CS], VM_1_N),
    row(0x3010_0048, "BrachytherapySourceType", "Brachytherapy Source Type", &[CS], VM_1_N),
    row(0x3010_0049, "ReferencedRTTreatmentPhaseSequence", "Referenced RT Treatment Phase Sequence", &[SQ], VM_1),
    row(0x3010_004A, "ReferencedDirectSegmentInstanceSequence", "Referenced Direct Segment Instance Sequence", &[SQ], VM_1),
    row(0x3010_004B, "IntendedRTTreatmentPhaseSequence", "Intended RT Treatment Phase Sequence", &[SQ], VM_1),
    row(0x3010_004C, "IntendedPhaseStartDate", "Intended Phase Start Date", &[DA], VM_1),
    row(0x3010_004D, "IntendedPhaseEndDate", "Intended Phase End Date", &[DA], VM_1),
    row(0x3010_004E, "RTTreatmentPhaseIntervalSequence", "RT Treatment Phase Interval Sequence", &[SQ], VM_1),
    row(0x3010_004F, "TemporalRelationshipIntervalAnchor", "Temporal Relationship Interval Anchor", &[CS], VM_1),
    row(0x3010_0050, "MinimumNumberOfIntervalDays", "Minimum Number of Interval Days", &[FD], VM_1),
    row(0x3010_0051, "MaximumNumberOfIntervalDays", "Maximum Number of Interval Days", &[FD], VM_1),
    row(0x3010_0052, "PertinentSOPClassesInStudy", "Pertinent SOP Classes in Study", &[UI], VM_1_N),
    row(0x3010_0053, "PertinentSOPClassesInSeries", "Pertinent SOP Classes in Series", &[UI], VM_1_N),
    row(0x3010_0054, "RTPrescriptionLabel", "RT Prescription Label", &[LO], VM_1),
    row(0x3010_0055, "RTPhysicianIntentPredecessorSequence", "RT Physician Intent Predecessor Sequence", &[SQ], VM_1),
    row(0x3010_0056, "RTTreatmentApproachLabel", "RT Treatment Approach Label", &[LO], VM_1),
    row(0x3010_0057, "RTPhysicianIntentSequence", "RT Physician Intent Sequence", &[SQ], VM_1),
    row(0x3010_0058, "RTPhysicianIntentIndex", "RT Physician Intent Index", &[US], VM_1),
    row(0x3010_0059, "RTTreatmentIntentType", "RT Treatment Intent Type", &[CS], VM_1),
    row(0x3010_005A, "RTPhysicianIntentNarrative", "RT Physician Intent Narrative", &[UT], VM_1),
    row(0x3010_005B, "RTProtocolCodeSequence", "RT Protocol Code Sequence", &[SQ], VM_1),
    row(0x3010_005C, "ReasonForSuperseding", "Reason for Superseding", &[ST], VM_1),
    row(0x3010_005D, "RTDiagnosisCodeSequence", "RT Diagnosis Code Sequence", &[SQ], VM_1),
    row(0x3010_005E, "ReferencedRTPhysicianIntentIndex", "Referenced RT Physician Intent Index", &[US], VM_1),
    row(0x3010_005F, "RTPhysicianIntentInputInstanceSequence", "RT Physician Intent Input Instance Sequence", &[SQ], VM_1),
    row(0x3010_0060, "RTAnatomicPrescriptionSequence", "RT Anatomic Prescription Sequence", &[SQ], VM_1),
    row(0x3010_0061, "PriorTreatmentDoseDescription", "Prior Treatment Dose Description", &[UT], VM_1),
    row(0x3010_0062, "PriorTreatmentReferenceSequence", "Prior Treatment Reference Sequence", &[SQ], VM_1),
    row(0x3010_0063, "DosimetricObjectiveEvaluationScope", "Dosimetric Objective Evaluation Scope", &[CS], VM_1),
    row(0x3010_0064, "TherapeuticRoleCategoryCodeSequence", "Therapeutic Role Category Code Sequence", &[SQ], VM_1),
    row(0x3010_0065, "TherapeuticRoleTypeCodeSequence", "Therapeutic Role Type Code Sequence", &[SQ], VM_1),
    row(0x3010_0066, "ConceptualVolumeOptimizationPrecedence", "Conceptual Volume Optimization Precedence", &[US], VM_1),
    row(0x3010_0067, "ConceptualVolumeCategoryCodeSequence", "Conceptual Volume Category Code Sequence", &[SQ], VM_1),
    row(0x3010_0068, "ConceptualVolumeBlockingConstraint", "Conceptual Volume Blocking Constraint", &[CS], VM_1),
    row(0x3010_0069, "ConceptualVolumeTypeCodeSequence", "Conceptual Volume Type Code Sequence", &[SQ], VM_1),
    row(0x3010_006A, "ConceptualVolumeTypeModifierCodeSequence", "Conceptual Volume Type Modifier Code Sequence", &[SQ], VM_1),
    row(0x3010_006B, "RTPrescriptionSequence", "RT Prescription Sequence", &[SQ], VM_1),
    row(0x3010_006C, "DosimetricObjectiveSequence", "Dosimetric Objective Sequence", &[SQ], VM_1),
    row(0x3010_006D, "DosimetricObjectiveTypeCodeSequence", "Dosimetric Objective Type Code Sequence", &[SQ], VM_1),
    row(0x3010_006E, "DosimetricObjectiveUID", "Dosimetric Objective UID", &[UI], VM_1),
    row(0x3010_006F, "ReferencedDosimetricObjectiveUID", "Referenced Dosimetric Objective UID", &[UI], VM_1),
    row(0x3010_0070, "DosimetricObjectiveParameterSequence", "Dosimetric Objective Parameter Sequence", &[SQ], VM_1),
    row(0x3010_0071, "ReferencedDosimetricObjectivesSequence", "Referenced Dosimetric Objectives Sequence", &[SQ], VM_1),
    row(0x3010_0073, "AbsoluteDosimetricObjectiveFlag", "Absolute Dosimetric Objective Flag", &[CS], VM_1),
    row(0x3010_0074, "DosimetricObjectiveWeight", "Dosimetric Objective Weight", &[FD], VM_1),
    row(0x3010_0075, "DosimetricObjectivePurpose", "Dosimetric Objective Purpose", &[CS], VM_1),
    row(0x3010_0076, "PlanningInputInformationSequence", "Planning Input Information Sequence", &[SQ], VM_1),
    row(0x3010_0077, "TreatmentSite", "Treatment Site", &[LO], VM_1),
    row(0x3010_0078, "TreatmentSiteCodeSequence", "Treatment Site Code Sequence", &[SQ], VM_1),
    row(0x3010_0079, "FractionPatternSequence", "Fraction Pattern Sequence", &[SQ], VM_1),
    row(0x3010_007A, "TreatmentTechniqueNotes", "Treatment Technique Notes", &[UT], VM_1),
    row(0x3010_007B, "PrescriptionNotes", "Prescription Notes", &[UT], VM_1),
    row(0x3010_007C, "NumberOfIntervalFractions", "Number of Interval Fractions", &[IS], VM_1),
    row(0x3010_007D, "NumberOfFractions", "Number of Fractions", &[US], VM_1),
    row(0x3010_007E, "IntendedDeliveryDuration", "Intended Delivery Duration", &[US], VM_1),
    row(0x3010_007F, "FractionationNotes", "Fractionation Notes", &[UT], VM_1),
    row(0x3010_0080, "RTTreatmentTechniqueCodeSequence", "RT Treatment Technique Code Sequence", &[SQ], VM_1),
    row(0x3010_0081, "PrescriptionNotesSequence", "Prescription Notes Sequence", &[SQ], VM_1),
    row(0x3010_0082, "FractionBasedRelationshipSequence", "Fraction-Based Relationship Sequence", &[SQ], VM_1),
    row(0x3010_0083, "FractionBasedRelationshipIntervalAnchor", "Fraction-Based Relationship Interval Anchor", &[CS], VM_1),
    row(0x3010_0084, "MinimumHoursBetweenFractions", "Minimum Hours between Fractions", &[FD], VM_1),
    row(0x3010_0085, "IntendedFractionStartTime", "Intended Fraction Start Time", &[TM], VM_1_N),
    row(0x3010_0086, "IntendedStartDayOfWeek", "Intended Start Day of Week", &[LT], VM_1),
    row(0x3010_0087, "WeekdayFractionPatternSequence", "Weekday Fraction Pattern Sequence", &[SQ], VM_1),
    row(0x3010_0088, "DeliveryTimeStructureCodeSequence", "Delivery Time Structure Code Sequence", &[SQ], VM_1),
    row(0x3010_0089, "TreatmentSiteModifierCodeSequence", "Treatment Site Modifier Code Sequence", &[SQ], VM_1),
    row(0x3010_0090, "RoboticBaseLocationIndicator", "Robotic Base Location Indicator", &[CS], VM_1).retired(),
    row(0x3010_0091, "RoboticPathNodeSetCodeSequence", "Robotic Path Node Set Code Sequence", &[SQ], VM_1),
    row(0x3010_0092, "RoboticNodeIdentifier", "Robotic Node Identifier", &[UL], VM_1),
    row(0x3010_0093, "RTTreatmentSourceCoordinates", "RT Treatment Source Coordinates", &[FD], VM_3),
    row(0x3010_0094, "RadiationSourceCoordinateSystemYawAngle", "Radiation Source Coordinate SystemYaw Angle", &[FD], VM_1),
    row(0x3010_0095, "RadiationSourceCoordinateSystemRollAngle", "Radiation Source Coordinate SystemRoll Angle", &[FD], VM_1),
    row(0x3010_0096, "RadiationSourceCoordinateSystemPitchAngle", "Radiation Source Coordinate System Pitch Angle", &[FD], VM_1),
    row(0x3010_0097, "RoboticPathControlPointSequence", "Robotic Path Control Point Sequence", &[SQ], VM_1),
    row(0x3010_0098, "TomotherapeuticControlPointSequence", "Tomotherapeutic Control Point Sequence", &[SQ], VM_1),
    row(0x3010_0099, "TomotherapeuticLeafOpenDurations", "Tomotherapeutic Leaf Open Durations", &[FD], VM_1_N),
    row(0x3010_009A, "TomotherapeuticLeafInitialClosedDurations", "Tomotherapeutic Leaf Initial Closed Durations", &[FD], VM_1_N),
    row(0x3010_00A0, "ConceptualVolumeIdentificationSequence", "Conceptual Volume Identification Sequence", &[SQ], VM_1),
    row(0x4000_0010, "Arbitrary", "Arbitrary", &[LT], VM_1).retired(),
    row(0x4000_4000, "TextComments", "Text Comments", &[LT], VM_1).retired(),
    row(0x4008_0040, "ResultsID", "Results ID", &[SH], VM_1).retired(),
    row(0x4008_0042, "ResultsIDIssuer", "Results ID Issuer", &[LO], VM_1).retired(),
    row(0x4008_0050, "ReferencedInterpretationSequence", "Referenced Interpretation Sequence", &[SQ], VM_1).retired(),
    row(0x4008_00FF, "ReportProductionStatusTrial", "Report Production Status (Trial)", &[CS], VM_1).retired(),
    row(0x4008_0100, "InterpretationRecordedDate", "Interpretation Recorded Date", &[DA], VM_1).retired(),
    row(0x4008_0101, "InterpretationRecordedTime", "Interpretation Recorded Time", &[TM], VM_1).retired(),
    row(0x4008_0102, "InterpretationRecorder", "Interpretation Recorder", &[PN], VM_1).retired(),
    row(0x4008_0103, "ReferenceToRecordedSound", "Reference to Recorded Sound", &[LO], VM_1).retired(),
    row(0x4008_0108, "InterpretationTranscriptionDate", "Interpretation Transcription Date", &[DA], VM_1).retired(),
    row(0x4008_0109, "InterpretationTranscriptionTime", "Interpretation Transcription Time", &[TM], VM_1).retired(),
    row(0x4008_010A, "InterpretationTranscriber", "Interpretation Transcriber", &[PN], VM_1).retired(),
    row(0x4008_010B, "InterpretationText", "Interpretation Text", &[ST], VM_1).retired(),
    row(0x4008_010C, "InterpretationAuthor", "Interpretation Author", &[PN], VM_1).retired(),
    row(0x4008_0111, "InterpretationApproverSequence", "Interpretation Approver Sequence", &[SQ], VM_1).retired(),
    row(0x4008_0112, "InterpretationApprovalDate", "Interpretation Approval Date", &[DA], VM_1).retired(),
    row(0x4008_0113, "InterpretationApprovalTime", "Interpretation Approval Time", &[TM], VM_1).retired(),
    row(0x4008_0114, "PhysicianApprovingInterpretation", "Physician Approving Interpretation", &[PN], VM_1).retired(),
    row(0x4008_0115, "InterpretationDiagnosisDescription", "Interpretation Diagnosis Description", &[LT], VM_1).retired(),
    row(0x4008_0117, "InterpretationDiagnosisCodeSequence", "Interpretation Diagnosis Code Sequence", &[SQ], VM_1).retired(),
    row(0x4008_0118, "ResultsDistributionListSequence", "Results Distribution List Sequence", &[SQ], VM_1).retired(),
    row(0x4008_0119, "DistributionName", "Distribution Name", &[PN], VM_1).retired(),
    row(0x4008_011A, "DistributionAddress", "Distribution Address", &[LO], VM_1).retired(),
    row(0x4008_0200, "InterpretationID", "Interpretation ID", &[SH], VM_1).retired(),
    row(0x4008_0202, "InterpretationIDIssuer", "Interpretation ID Issuer", &[LO], VM_1).retired(),
    row(0x4008_0210, "InterpretationTypeID", "Interpretation Type ID", &[CS], VM_1).retired(),
    row(0x4008_0212, "InterpretationStatusID", "Interpretation Status ID", &[CS], VM_1).retired(),
    row(0x4008_0300, "Impressions", "Impressions", &[ST], VM_1).retired(),
    row(0x4008_4000, "ResultsComments", "Results Comments", &[ST], VM_1).retired(),
    row(0x4010_0001, "LowEnergyDetectors", "Low Energy Detectors", &[CS], VM_1),
    row(0x4010_0002, "HighEnergyDetectors", "High Energy Detectors", &[CS], VM_1),
    row(0x4010_0004, "DetectorGeometrySequence", "Detector Geometry Sequence", &[SQ], VM_1),
    row(0x4010_1001, "ThreatROIVoxelSequence", "Threat ROI Voxel Sequence", &[SQ], VM_1),
    row(0x4010_1004, "ThreatROIBase", "Threat ROI Base", &[FL], VM_3),
    row(0x4010_1005, "ThreatROIExtents", "Threat ROI Extents", &[FL], VM_3),
    row(0x4010_1006, "ThreatROIBitmap", "Threat ROI Bitmap", &[OB], VM_1),
    row(0x4010_1007, "RouteSegmentID", "Route Segment ID", &[SH], VM_1),
    row(0x4010_1008, "GantryType", "Gantry Type", &[CS], VM_1),
    row(0x4010_1009, "OOIOwnerType", "OOI Owner Type", &[CS], VM_1),
    row(0x4010_100A, "RouteSegmentSequence", "Route Segment Sequence", &[SQ], VM_1),
    row(0x4010_1010, "PotentialThreatObjectID", "Potential Threat Object ID", &[US], VM_1),
    row(0x4010_1011, "ThreatSequence", "Threat Sequence", &[SQ], VM_1),
    row(0x4010_1012, "ThreatCategory", "Threat Category", &[CS], VM_1),
    row(0x4010_1013, "ThreatCategoryDescription", "Threat Category Description", &[LT], VM_1),
    row(0x4010_1014, "ATDAbilityAssessment", "ATD Ability Assessment", &[CS], VM_1),
    row(0x4010_1015, "ATDAssessmentFlag", "ATD Assessment Flag", &[CS], VM_1),
    row(0x4010_1016, "ATDAssessmentProbability", "ATD Assessment Probability", &[FL], VM_1),
    row(0x4010_1017, "Mass", "Mass", &[FL], VM_1),
    row(0x4010_1018, "Density", "Density", &[FL], VM_1),
    row(0x4010_1019, "ZEffective", "Z Effective", &[FL], VM_1),
    row(0x4010_101A, "BoardingPassID", "Boarding Pass ID", &[SH], VM_1),
    row(0x4010_101B, "CenterOfMass", "Center of Mass", &[FL], VM_3),
    row(0x4010_101C, "CenterOfPTO", "Center of PTO", &[FL], VM_3),
    row(0x4010_101D, "BoundingPolygon", "Bounding Polygon", &[FL], VM_6_N),
    row(0x4010_101E, "RouteSegmentStartLocationID", "Route Segment Start Location ID", &[SH], VM_1),
    row(0x4010_101F, "RouteSegmentEndLocationID", "Route Segment End Location ID", &[SH], VM_1),
    row(0x4010_1020, "RouteSegmentLocationIDType", "Route Segment Location ID Type", &[CS], VM_1),
    row(0x4010_1021, "AbortReason", "Abort Reason", &[CS], VM_1_N),
    row(0x4010_1023, "VolumeOfPTO", "Volume of PTO", &[FL], VM_1),
    row(0x4010_1024, "AbortFlag", "Abort Flag", &[CS], VM_1),
    row(0x4010_1025, "RouteSegmentStartTime", "Route Segment Start Time", &[DT], VM_1),
    row(0x4010_1026, "RouteSegmentEndTime", "Route Segment End Time", &[DT], VM_1),
    row(0x4010_1027, "TDRType", "TDR Type", &[CS], VM_1),
    row(0x4010_1028, "InternationalRouteSegment", "International Route Segment", &[CS], VM_1),
    row(0x4010_1029, "ThreatDetectionAlgorithmAndVersion", "Threat Detection Algorithm and Version", &[LO], VM_1_N),
    row(0x4010_102A, "AssignedLocation", "Assigned Location", &[SH], VM_1),
    row(0x4010_102B, "AlarmDecisionTime", "Alarm Decision Time", &[DT], VM_1),
    row(0x4010_1031, "AlarmDecision", "Alarm Decision", &[CS], VM_1),
    row(0x4010_1033, "NumberOfTotalObjects", "Number of Total Objects", &[US], VM_1),
    row(0x4010_1034, "NumberOfAlarmObjects", "Number of Alarm Objects", &[US], VM_1),
    row(0x4010_1037, "PTORepresentationSequence", "PTO Representation Sequence", &[SQ], VM_1),
    row(0x4010_1038, "ATDAssessmentSequence", "ATD Assessment Sequence", &[SQ], VM_1),
    row(0x4010_1039, "TIPType", "TIP Type", &[CS], VM_1),
    row(0x4010_103A, "DICOSVersion", "DICOS Version", &[CS], VM_1),
    row(0x4010_1041, "OOIOwnerCreationTime", "OOI Owner Creation Time", &[DT], VM_1),
    row(0x4010_1042, "OOIType", "OOI Type", &[CS], VM_1),
    row(0x4010_1043, "OOISize", "OOI Size", &[FL], VM_3),
    row(0x4010_1044, "AcquisitionStatus", "Acquisition Status", &[CS], VM_1),
    row(0x4010_1045, "BasisMaterialsCodeSequence", "Basis Materials Code Sequence", &[SQ], VM_1),
    row(0x4010_1046, "PhantomType", "Phantom Type", &[CS], VM_1),
    row(0x4010_1047, "OOIOwnerSequence", "OOI Owner Sequence", &[SQ], VM_1),
    row(0x4010_1048, "ScanType", "Scan Type", &[CS], VM_1),
    row(0x4010_1051, "ItineraryID", "Itinerary ID", &[LO], VM_1),
    row(0x4010_1052, "ItineraryIDType", "Itinerary ID Type", &[SH], VM_1),
    row(0x4010_1053, "ItineraryIDAssigningAuthority", "Itinerary ID Assigning Authority", &[LO], VM_1),
    row(0x4010_1054, "RouteID", "Route ID", &[SH], VM_1),
    row(0x4010_1055, "RouteIDAssigningAuthority", "Route ID Assigning Authority", &[SH], VM_1),
    row(0x4010_1056, "InboundArrivalType", "Inbound Arrival Type", &[CS], VM_1),
    row(0x4010_1058, "CarrierID", "Carrier ID", &[SH], VM_1),
    row(0x4010_1059, "CarrierIDAssigningAuthority", "Carrier ID Assigning Authority", &[CS], VM_1),
    row(0x4010_1060, "SourceOrientation", "Source Orientation", &[FL], VM_3),
    row(0x4010_1061, "SourcePosition", "Source Position", &[FL], VM_3),
    row(0x4010_1062, "BeltHeight", "Belt Height", &[FL], VM_1),
    row(0x4010_1064, "AlgorithmRoutingCodeSequence", "Algorithm Routing Code Sequence", &[SQ], VM_1),
    row(0x4010_1067, "TransportClassification", "Transport Classification", &[CS], VM_1),
    row(0x4010_1068, "OOITypeDescriptor", "OOI Type Descriptor", &[LT], VM_1),
    row(0x4010_1069, "TotalProcessingTime", "Total Processing Time", &[FL], VM_1),
    row(0x4010_106C, "DetectorCalibrationData", "Detector Calibration Data", &[OB], VM_1),
    row(0x4010_106D, "AdditionalScreeningPerformed", "Additional Screening Performed", &[CS], VM_1),
    row(0x4010_106E, "AdditionalInspectionSelectionCriteria", "Additional Inspection Selection Criteria", &[CS], VM_1),
    row(0x4010_106F, "AdditionalInspectionMethodSequence", "Additional Inspection Method Sequence", &[SQ], VM_1),
    row(0x4010_1070, "AITDeviceType", "AIT Device Type", &[CS], VM_1),
    row(0x4010_1071, "QRMeasurementsSequence", "QR Measurements Sequence", &[SQ], VM_1),
    row(0x4010_1072, "TargetMaterialSequence", "Target Material Sequence", &[SQ], VM_1),
    row(0x4010_1073, "SNRThreshold", "SNR Threshold", &[FD], VM_1),
    row(0x4010_1075, "ImageScaleRepresentation", "Image Scale Representation", &[DS], VM_1),
    row(0x4010_1076, "ReferencedPTOSequence", "Referenced PTO Sequence", &[SQ], VM_1),
    row(0x4010_1077, "ReferencedTDRInstanceSequence", "Referenced TDR Instance Sequence", &[SQ], VM_1),
    row(0x4010_1078, "PTOLocationDescription", "PTO Location Description", &[ST], VM_1),
    row(0x4010_1079, "AnomalyLocatorIndicatorSequence", "Anomaly Locator Indicator Sequence", &[SQ], VM_1),
    row(0x4010_107A, "AnomalyLocatorIndicator", "Anomaly Locator Indicator", &[FL], VM_3),
    row(0x4010_107B, "PTORegionSequence", "PTO Region Sequence", &[SQ], VM_1),
    row(0x4010_107C, "InspectionSelectionCriteria", "Inspection Selection Criteria", &[CS], VM_1),
    row(0x4010_107D, "SecondaryInspectionMethodSequence", "Secondary Inspection Method Sequence", &[SQ], VM_1),
    row(0x4010_107E, "PRCSToRCSOrientation", "PRCS to RCS Orientation", &[DS], VM_6),
    row(0x4FFE_0001, "MACParametersSequence", "MAC Parameters Sequence", &[SQ], VM_1),
    row(0x5200_9229, "SharedFunctionalGroupsSequence", "Shared Functional Groups Sequence", &[SQ], VM_1),
    row(0x5200_9230, "PerFrameFunctionalGroupsSequence", "Per-Frame Functional Groups Sequence", &[SQ], VM_1),
    row(0x5400_0100, "WaveformSequence", "Waveform Sequence", &[SQ], VM_1),
    row(0x5400_0110, "ChannelMinimumValue", "Channel Minimum Value", &[OB, OW], VM_1),
    row(0x5400_0112, "ChannelMaximumValue", "Channel Maximum Value", &[OB, OW], VM_1),
    row(0x5400_1004, "WaveformBitsAllocated", "Waveform Bits Allocated", &[US], VM_1),
    row(0x5400_1006, "WaveformSampleInterpretation", "Waveform Sample Interpretation", &[CS], VM_1),
    row(0x5400_100A, "WaveformPaddingValue", "Waveform Padding Value", &[OB, OW], VM_1),
    row(0x5400_1010, "WaveformData", "Waveform Data", &[OB, OW], VM_1),
    row(0x5600_0010, "FirstOrderPhaseCorrectionAngle", "First Order Phase Correction Angle", &[OF], VM_1),
    row(0x5600_0020, "SpectroscopyData", "Spectroscopy Data", &[OF], VM_1),
    row(0x7FE0_0001, "ExtendedOffsetTable", "Extended Offset Table", &[OV], VM_1),
    row(0x7FE0_0002, "ExtendedOffsetTableLengths", "Extended Offset Table Lengths", &[OV], VM_1),
    row(0x7FE0_0003, "EncapsulatedPixelDataValueTotalLength", "Encapsulated Pixel Data Value Total Length", &[UV], VM_1),
    row(0x7FE0_0008, "FloatPixelData", "Float Pixel Data", &[OF], VM_1),
    row(0x7FE0_0009, "DoubleFloatPixelData", "Double Float Pixel Data", &[OD], VM_1),
    row(0x7FE0_0010, "PixelData", "Pixel Data", &[OB, OW], VM_1),
    row(0x7FE0_0020, "CoefficientsSDVN", "Coefficients SDVN", &[OW], VM_1).retired(),
    row(0x7FE0_0030, "CoefficientsSDHN", "Coefficients SDHN", &[OW], VM_1).retired(),
    row(0x7FE0_0040, "CoefficientsSDDN", "Coefficients SDDN", &[OW], VM_1).retired(),
    row(0xFFFA_FFFA, "DigitalSignaturesSequence", "Digital Signatures Sequence", &[SQ], VM_1),
    row(0xFFFC_FFFC, "DataSetTrailingPadding", "Data Set Trailing Padding", &[OB], VM_1),
    row(0xFFFE_E000, "Item", "Item", &[], VM_1),
    row(0xFFFE_E00D, "ItemDelimitationItem", "Item Delimitation Item", &[], VM_1),
    row(0xFFFE_E0DD, "SequenceDelimitationItem", "Sequence Delimitation Item", &[], VM_1),
    row(0x0020_3100, "SourceImageIDs", "Source Image IDs", &[CS], VM_1_N).repeating(0xFFFF_FF00).retired(),
    row(0x0028_0410, "RowsForNthOrderCoefficients", "Rows For Nth Order Coefficients", &[US], VM_1).repeating(0xFFFF_FF0F).retired(),
    row(0x0028_0411, "ColumnsForNthOrderCoefficients", "Columns For Nth Order Coefficients", &[US], VM_1).repeating(0xFFFF_FF0F).retired(),
    row(0x0028_0412, "CoefficientCoding", "Coefficient Coding", &[LO], VM_1_N).repeating(0xFFFF_FF0F).retired(),
    row(0x0028_0413, "CoefficientCodingPointers", "Coefficient Coding Pointers", &[AT], VM_1_N).repeating(0xFFFF_FF0F).retired(),
    row(0x0028_0800, "CodeLabel", "Code Label", &[CS], VM_1_N).repeating(0xFFFF_FF0F).retired(),
    row(0x0028_0802, "NumberOfTables", "Number of Tables", &[US], VM_1).repeating(0xFFFF_FF0F).retired(),
    row(0x0028_0803, "CodeTableLocation", "Code Table Location", &[AT], VM_1_N).repeating(0xFFFF_FF0F).retired(),
    row(0x0028_0804, "BitsForCodeWord", "Bits For Code Word", &[US], VM_1).repeating(0xFFFF_FF0F).retired(),
    row(0x0028_0808, "ImageDataLocation", "Image Data Location", &[AT], VM_1_N).repeating(0xFFFF_FF0F).retired(),
    row(0x1000_0010, "EscapeTriplet", "Escape Triplet", &[US], VM_3).repeating(0xFFFF_000F).retired(),
    row(0x1000_0001, "RunLengthTriplet", "Run Length Triplet", &[US], VM_3).repeating(0xFFFF_000F).retired(),
    row(0x1000_0002, "HuffmanTableSize", "Huffman Table Size", &[US], VM_1).repeating(0xFFFF_000F).retired(),
    row(0x1000_0003, "HuffmanTableTriplet", "Huffman Table Triplet", &[US], VM_3).repeating(0xFFFF_000F).retired(),
    row(0x1000_0004, "ShiftTableSize", "Shift Table Size", &[US], VM_1).repeating(0xFFFF_000F).retired(),
    row(0x1000_0005, "ShiftTableTriplet", "Shift Table Triplet", &[US], VM_3).repeating(0xFFFF_000F).retired(),
    row(0x1010_0001, "ZonalMap", "Zonal Map", &[US], VM_1_N).repeating(0xFFFF_0000).retired(),
    row(0x5000_0005, "CurveDimensions", "Curve Dimensions", &[US], VM_1).repeating(0xFF00_FFFF).retired(),
    row(0x5000_0010, "NumberOfPoints", "Number of Points", &[US], VM_1).repeating(0xFF00_FFFF).retired(),
    row(0x5000_0020, "TypeOfData", "Type of Data", &[CS], VM_1).repeating(0xFF00_FFFF).retired(),
    row(0x5000_0022, "CurveDescription", "Curve Description", &[LO], VM_1).repeating(0xFF00_FFFF).retired(),
    row(0x5000_0030, "AxisUnits", "Axis Units", &[SH], VM_1_N).repeating(0xFF00_FFFF).retired(),
    row(0x5000_0040, "AxisLabels", "Axis Labels", &[SH], VM_1_N).repeating(0xFF00_FFFF).retired(),
    row(0x5000_0103, "DataValueRepresentation", "Data Value Representation", &[US], VM_1).repeating(0xFF00_FFFF).retired(),
    row(0x5000_0104, "MinimumCoordinateValue", "Minimum Coordinate Value", &[US], VM_1_N).repeating(0xFF00_FFFF).retired(),
    row(0x5000_0105, "MaximumCoordinateValue", "Maximum Coordinate Value", &[US], VM_1_N).repeating(0xFF00_FFFF).retired(),
    row(0x5000_0106, "CurveRange", "Curve Range", &[SH], VM_1_N).repeating(0xFF00_FFFF).retired(),
    row(0x5000_0110, "CurveDataDescriptor", "Curve Data Descriptor", &[US], VM_1_N).repeating(0xFF00_FFFF).retired(),
    row(0x5000_0112, "CoordinateStartValue", "Coordinate Start Value", &[US], VM_1_N).repeating(0xFF00_FFFF).retired(),
    row(0x5000_0114, "CoordinateStepValue", "Coordinate Step Value", &[US], VM_1_N).repeating(0xFF00_FFFF).retired(),
    row(0x5000_1001, "CurveActivationLayer", "Curve Activation Layer", &[CS], VM_1).repeating(0xFF00_FFFF).retired(),
    row(0x5000_2000, "AudioType", "Audio Type", &[US], VM_1).repeating(0xFF00_FFFF).retired(),
    row(0x5000_2002, "AudioSampleFormat", "Audio Sample Format", &[US], VM_1).repeating(0xFF00_FFFF).retired(),
    row(0x5000_2004, "NumberOfChannels", "Number of Channels", &[US], VM_1).repeating(0xFF00_FFFF).retired(),
    row(0x5000_2006, "NumberOfSamples", "Number of Samples", &[UL], VM_1).repeating(0xFF00_FFFF).retired(),
    row(0x5000_2008, "SampleRate", "Sample Rate", &[UL], VM_1).repeating(0xFF00_FFFF).retired(),
    row(0x5000_200A, "TotalTime", "Total Time", &[UL], VM_1).repeating(0xFF00_FFFF).retired(),
    row(0x5000_200C, "AudioSampleData", "Audio Sample Data", &[OB, OW], VM_1).repeating(0xFF00_FFFF).retired(),
    row(0x5000_200E, "AudioComments", "Audio Comments", &[LT], VM_1).repeating(0xFF00_FFFF).retired(),
    row(0x5000_2500, "CurveLabel", "Curve Label", &[LO], VM_1).repeating(0xFF00_FFFF).retired(),
    row(0x5000_2600, "CurveReferencedOverlaySequence", "Curve Referenced Overlay Sequence", &[SQ], VM_1).repeating(0xFF00_FFFF).retired(),
    row(0x5000_2610, "CurveReferencedOverlayGroup", "Curve Referenced Overlay Group", &[US], VM_1).repeating(0xFF00_FFFF).retired(),
    row(0x5000_3000, "CurveData", "Curve Data", &[OB, OW], VM_1).repeating(0xFF00_FFFF).retired(),
    row(0x6000_0010, "OverlayRows", "Overlay Rows", &[US], VM_1).repeating(0xFF00_FFFF),
    row(0x6000_0011, "OverlayColumns", "Overlay Columns", &[US], VM_1).repeating(0xFF00_FFFF),
    row(0x6000_0012, "OverlayPlanes", "Overlay Planes", &[US], VM_1).repeating(0xFF00_FFFF).retired(),
    row(0x6000_0015, "NumberOfFramesInOverlay", "Number of Frames in Overlay", &[IS], VM_1).repeating(0xFF00_FFFF),
    row(0x6000_0022, "OverlayDescription", "Overlay Description", &[LO], VM_1).repeating(0xFF00_FFFF),
    row(0x6000_0040, "OverlayType", "Overlay Type", &[CS], VM_1).repeating(0xFF00_FFFF),
    row(0x6000_0045, "OverlaySubtype", "Overlay Subtype", &[LO], VM_1).repeating(0xFF00_FFFF),
    row(0x6000_0050, "OverlayOrigin", "Overlay Origin", &[SS], VM_2).repeating(0xFF00_FFFF),
    row(0x6000_0051, "ImageFrameOrigin", "Image Frame Origin", &[US], VM_1).repeating(0xFF00_FFFF),
    row(0x6000_0052, "OverlayPlaneOrigin", "Overlay Plane Origin", &[US], VM_1).repeating(0xFF00_FFFF).retired(),
    row(0x6000_0060, "OverlayCompressionCode", "Overlay Compression Code", &[CS], VM_1).repeating(0xFF00_FFFF).retired(),
    row(0x6000_0061, "OverlayCompressionOriginator", "Overlay Compression Originator", &[SH], VM_1).repeating(0xFF00_FFFF).retired(),
    row(0x6000_0062, "OverlayCompressionLabel", "Overlay Compression Label", &[SH], VM_1).repeating(0xFF00_FFFF).retired(),
    row(0x6000_0063, "OverlayCompressionDescription", "Overlay Compression Description", &[CS], VM_1).repeating(0xFF00_FFFF).retired(),
    row(0x6000_0066, "OverlayCompressionStepPointers", "Overlay Compression Step Pointers", &[AT], VM_1_N).repeating(0xFF00_FFFF).retired(),
    row(0x6000_0068, "OverlayRepeatInterval", "Overlay Repeat Interval", &[US], VM_1).repeating(0xFF00_FFFF).retired(),
    row(0x6000_0069, "OverlayBitsGrouped", "Overlay Bits Grouped", &[US], VM_1).repeating(0xFF00_FFFF).retired(),
    row(0x6000_0100, "OverlayBitsAllocated", "Overlay Bits Allocated", &[US], VM_1).repeating(0xFF00_FFFF),
    row(0x6000_0102, "OverlayBitPosition", "Overlay Bit Position", &[US], VM_1).repeating(0xFF00_FFFF),
    row(0x6000_0110, "OverlayFormat", "Overlay Format", &[CS], VM_1).repeating(0xFF00_FFFF).retired(),
    row(0x6000_0200, "OverlayLocation", "Overlay Location", &[US], VM_1).repeating(0xFF00_FFFF).retired(),
    row(0x6000_0800, "OverlayCodeLabel", "Overlay Code Label", &[CS], VM_1_N).repeating(0xFF00_FFFF).retired(),
    row(0x6000_0802, "OverlayNumberOfTables", "Overlay Number of Tables", &[US], VM_1).repeating(0xFF00_FFFF).retired(),
    row(0x6000_0803, "OverlayCodeTableLocation", "Overlay Code Table Location", &[AT], VM_1_N).repeating(0xFF00_FFFF).retired(),
    row(0x6000_0804, "OverlayBitsForCodeWord", "Overlay Bits For Code Word", &[US], VM_1).repeating(0xFF00_FFFF).retired(),
    row(0x6000_1001, "OverlayActivationLayer", "Overlay Activation Layer", &[CS], VM_1).repeating(0xFF00_FFFF),
    row(0x6000_1100, "OverlayDescriptorGray", "Overlay Descriptor - Gray", &[US], VM_1).repeating(0xFF00_FFFF).retired(),
    row(0x6000_1101, "OverlayDescriptorRed", "Overlay Descriptor - Red", &[US], VM_1).repeating(0xFF00_FFFF).retired(),
    row(0x6000_1102, "OverlayDescriptorGreen", "Overlay Descriptor - Green", &[US], VM_1).repeating(0xFF00_FFFF).retired(),
    row(0x6000_1103, "OverlayDescriptorBlue", "Overlay Descriptor - Blue", &[US], VM_1).repeating(0xFF00_FFFF).retired(),
    row(0x6000_1200, "OverlaysGray", "Overlays - Gray", &[US], VM_1_N).repeating(0xFF00_FFFF).retired(),
    row(0x6000_1201, "OverlaysRed", "Overlays - Red", &[US], VM_1_N).repeating(0xFF00_FFFF).retired(),
    row(0x6000_1202, "OverlaysGreen", "Overlays - Green", &[US], VM_1_N).repeating(0xFF00_FFFF).retired(),
    row(0x6000_1203, "OverlaysBlue", "Overlays - Blue", &[US], VM_1_N).repeating(0xFF00_FFFF).retired(),
    row(0x6000_1301, "ROIArea", "ROI Area", &[IS], VM_1).repeating(0xFF00_FFFF),
    row(0x6000_1302, "ROIMean", "ROI Mean", &[DS], VM_1).repeating(0xFF00_FFFF),
    row(0x6000_1303, "ROIStandardDeviation", "ROI Standard Deviation", &[DS], VM_1).repeating(0xFF00_FFFF),
    row(0x6000_1500, "OverlayLabel", "Overlay Label", &[LO], VM_1).repeating(0xFF00_FFFF),
    row(0x6000_3000, "OverlayData", "Overlay Data", &[OB, OW], VM_1).repeating(0xFF00_FFFF),
    row(0x6000_4000, "OverlayComments", "Overlay Comments", &[LT], VM_1).repeating(0xFF00_FFFF).retired(),
    row(0x7F00_0010, "VariablePixelData", "Variable Pixel Data", &[OB, OW], VM_1).repeating(0xFF00_FFFF).retired(),
    row(0x7F00_0011, "VariableNextDataGroup", "Variable Next Data Group", &[US], VM_1).repeating(0xFF00_FFFF).retired(),
    row(0x7F00_0020, "VariableCoefficientsSDVN", "Variable Coefficients SDVN", &[OW], VM_1).repeating(0xFF00_FFFF).retired(),
    row(0x7F00_0030, "VariableCoefficientsSDHN", "Variable Coefficients SDHN", &[OW], VM_1).repeating(0xFF00_FFFF).retired(),
    row(0x7F00_0040, "VariableCoefficientsSDDN", "Variable Coefficients SDDN", &[OW], VM_1).repeating(0xFF00_FFFF).retired(),
];

/// The tags in the order of their keywords.
pub(crate) static BY_KEYWORD: [u32; 5347] = [
    0x4010_1070, // AITDeviceType
    0x0052_0014, // ALinePixelSpacing
    0x0052_0011, // ALineRate
    0x0052_0012, // ALinesPerFrame
    0x0018_925F, // ASLBolusCutoffDelayTime
    0x0018_925C, // ASLBolusCutoffFlag
    0x0018_925E, // ASLBolusCutoffTechnique
    0x0018_925D, // ASLBolusCutoffTimingSequence
    0x0018_9257, // ASLContext
    0x0018_925B, // ASLCrusherDescription
    0x0018_9259, // ASLCrusherFlag
    0x0018_925A, // ASLCrusherFlowLimit
    0x0018_9256, // ASLMidSlabPosition
    0x0018_9258, // ASLPulseTrainDuration
    0x0018_9253, // ASLSlabNumber
    0x0018_9255, // ASLSlabOrientation
    0x0018_9260, // ASLSlabSequence
    0x0018_9254, // ASLSlabThickness
    0x0018_9252, // ASLTechniqueDescription
    0x4010_1014, // ATDAbilityAssessment
    0x4010_1015, // ATDAssessmentFlag
    0x4010_1016, // ATDAssessmentProbability
    0x4010_1038, // ATDAssessmentSequence
    0x4010_1024, // AbortFlag
    0x4010_1021, // AbortReason
    0x003A_0248, // AbsoluteChannelDisplayScale
    0x3010_0073, // AbsoluteDosimetricObjectiveFlag
    0x300C_0121, // AbsorbedDoseToMetersetRatio
    0x0072_003E, // AbstractPriorCodeSequence
    0x0072_003C, // AbstractPriorValue
    0x0016_0034, // Acceleration
    0x0008_0050, // AccessionNumber
    0x300A_00F9, // AccessoryCode
    0x0018_982A, // AcousticCouplingMediumCodeSequence
    0x0018_9829, // AcousticCouplingMediumFlag
    0x0018_9834, // AcousticCouplingMediumSoundSpeed
    0x0018_982B, // AcousticCouplingMediumTemperature
    0x0018_9473, // AcquiredImageAreaDoseProduct
    0x0014_4031, // AcquiredSoundpathLength
    0x0018_11B2, // AcquiredSubtractionMaskFlag
    0x0018_4000, // AcquisitionComments
    0x0014_4032, // AcquisitionCompressionType
    0x0040_0556, // AcquisitionContextDescription
    0x0040_0555, // AcquisitionContextSequence
    0x0008_9209, // AcquisitionContrast
    0x0008_0022, // AcquisitionDate
    0x0008_002A, // AcquisitionDateTime
    0x0018_1401, // AcquisitionDeviceProcessingCode
    0x0018_1400, // AcquisitionDeviceProcessingDescription
    0x3002_0117, // AcquisitionDeviceSequence
    0x0022_0015, // AcquisitionDeviceTypeCodeSequence
    0x0018_9073, // AcquisitionDuration
    0x0018_9932, // AcquisitionEndLocationSequence
    0x0018_11BB, // AcquisitionFieldOfViewLabel
    0x0014_6002, // AcquisitionFrameRate
    0x0014_6020, // AcquisitionImageCounter
    0x0020_9518, // AcquisitionIndex
    0x3002_0135, // AcquisitionInitiationSequence
    0x0018_1310, // AcquisitionMatrix
    0x3002_012A, // AcquisitionMethod
    0x0022_1423, // AcquisitionMethodAlgorithmSequence
    0x0022_1420, // AcquisitionMethodCodeSequence
    0x0018_11B0, // AcquisitionMode
    0x0018_9930, // AcquisitionMotion
    0x0020_0012, // AcquisitionNumber
    0x0018_9424, // AcquisitionProtocolDescription
    0x0018_9920, // AcquisitionProtocolElementSequence
    0x0018_991F, // AcquisitionProtocolElementSpecificationSequence
    0x0018_9423, // AcquisitionProtocolName
    0x0014_4033, // AcquisitionSampleSize
    0x3002_0129, // AcquisitionSignalType
    0x0018_0073, // AcquisitionStartCondition
    0x0018_0074, // AcquisitionStartConditionData
    0x0018_9931, // AcquisitionStartLocationSequence
    0x4010_1044, // AcquisitionStatus
    0x3002_011D, // AcquisitionSubtaskIndex
    0x3002_011A, // AcquisitionSubtaskSequence
    0x3002_0124, // AcquisitionTaskApplicabilitySequence
    0x3002_011C, // AcquisitionTaskIndex
    0x3002_0118, // AcquisitionTaskSequence
    0x3002_0119, // AcquisitionTaskWorkitemCodeSequence
    0x0018_0071, // AcquisitionTerminationCondition
    0x0018_0075, // AcquisitionTerminationConditionData
    0x0008_0032, // AcquisitionTime
    0x0018_1800, // AcquisitionTimeSynchronized
    0x0018_9302, // AcquisitionType
    0x0008_0017, // AcquisitionUID
    0x0020_1001, // AcquisitionsInSeries
    0x0020_1004, // AcquisitionsInStudy
    0x0022_0048, // AcrossScanSpatialResolution
    0x0000_1008, // ActionTypeID
    0x0014_5100, // ActiveAperture
    0x0018_6070, // ActiveImageAreaOverlayGroup
    0x300A_0218, // ActiveSourceDiameter
    0x300A_021A, // ActiveSourceLength
    0x0020_9252, // ActualCardiacTriggerDelayTime
    0x0020_9155, // ActualCardiacTriggerTimePriorToRPeak
    0x0014_1010, // ActualEnvironmentalConditions
    0x0018_1242, // ActualFrameDuration
    0x0040_4035, // ActualHumanPerformersSequence
    0x0020_9257, // ActualRespiratoryTriggerDelayTime
    0x0028_0730, // AdaptiveMapFormat
    0x0000_5150, // AddGrayScale
    0x0046_0101, // AddIntermediateSequence
    0x0046_0100, // AddNearSequence
    0x0046_0102, // AddOtherSequence
    0x0046_0104, // AddPower
    0x0018_002A, // AdditionalDrugSequence
    0x4010_106F, // AdditionalInspectionMethodSequence
    0x4010_106E, // AdditionalInspectionSelectionCriteria
    0x300A_0780, // AdditionalParameterRecordingInstanceSequence
    0x0010_21B0, // AdditionalPatientHistory
    0x3002_0130, // AdditionalRTAccessoryDeviceSequence
    0x3006_00B9, // AdditionalRTROIIdentificationCodeSequence
    0x4010_106D, // AdditionalScreeningPerformed
    0x0040_A353, // AddressTrial
    0x0054_0302, // AdministrationRouteCodeSequence
    0x0038_0010, // AdmissionID
    0x0038_0020, // AdmittingDate
    0x0008_1084, // AdmittingDiagnosesCodeSequence
    0x0008_1080, // AdmittingDiagnosesDescription
    0x0038_0021, // AdmittingTime
    0x0070_1B01, // AdvancedBlendingSequence
    0x0000_0002, // AffectedSOPClassUID
    0x0000_1000, // AffectedSOPInstanceUID
    0x300A_0273, // AfterloaderChannelID
    0x0024_0065, // AgeCorrectedSensitivityDeviationAlgorithmSequence
    0x0024_0100, // AgeCorrectedSensitivityDeviationProbabilityValue
    0x0024_0092, // AgeCorrectedSensitivityDeviationValue
    0x0014_3070, // AirCounts
    0x0014_6022, // AirGapTemperature
    0x4010_1031, // AlarmDecision
    0x4010_102B, // AlarmDecisionTime
    0x0040_A296, // AlgorithmCodeSequenceTrial
    0x0018_9528, // AlgorithmDescription
    0x0040_A297, // AlgorithmDescriptionTrial
    0x0066_002F, // AlgorithmFamilyCodeSequence
    0x0066_0036, // AlgorithmName
    0x0066_0030, // AlgorithmNameCodeSequence
    0x0066_0032, // AlgorithmParameters
    0x4010_1064, // AlgorithmRoutingCodeSequence
    0x0024_0202, // AlgorithmSource
    0x0018_9527, // AlgorithmType
    0x0066_0031, // AlgorithmVersion
    0x0018_980B, // AliasedDataType
    0x0010_2110, // Allergies
    0x2200_000F, // AllowLossyCompression
    0x2200_0007, // AllowMediaSplitting
    0x0022_0037, // AlongScanSpatialResolution
    0x0028_1410, // AlphaLUTTransferFunction
    0x0028_1204, // AlphaPaletteColorLookupTableData
    0x0028_1104, // AlphaPaletteColorLookupTableDescriptor
    0x300A_0091, // AlternateBeamDose
    0x300A_0092, // AlternateBeamDoseType
    0x0040_0515, // AlternateContainerIdentifierSequence
    0x0070_0087, // AlternateContentDescriptionSequence
    0x0008_3001, // AlternateRepresentationSequence
    0x300A_073E, // AlternateValueSequence
    0x0028_7025, // AmbientLightValueSource
    0x0070_1702, // AmbientReflectionIntensity
    0x0014_400A, // AmplifierType
    0x003A_0323, // AnalogFilterCharacteristicsSequence
    0x003A_0324, // AnalogFilterRollOff
    0x003A_0325, // AnalogFilterTypeCodeSequence
    0x0046_0227, // AnalyzedArea
    0x0008_2255, // AnatomicApproachDirectionCodeSequenceTrial
    0x0008_2259, // AnatomicLocationOfExaminingInstrumentCodeSequenceTrial
    0x0008_2258, // AnatomicLocationOfExaminingInstrumentDescriptionTrial
    0x0008_2257, // AnatomicPerspectiveCodeSequenceTrial
    0x0008_2256, // AnatomicPerspectiveDescriptionTrial
    0x0008_2253, // AnatomicPortalOfEntranceCodeSequenceTrial
    0x0008_2220, // AnatomicRegionModifierSequence
    0x0008_2218, // AnatomicRegionSequence
    0x0008_0063, // AnatomicRegionsInStudyCodeSequence
    0x0008_2208, // AnatomicStructure
    0x0022_1463, // AnatomicStructureReferencePoint
    0x0008_2251, // AnatomicStructureSpaceOrRegionCodeSequenceTrial
    0x0008_225A, // AnatomicStructureSpaceOrRegionModifierCodeSequenceTrial
    0x0008_2229, // AnatomicStructureSpaceOrRegionSequence
    0x0010_2210, // AnatomicalOrientationType
    0x0070_0014, // AnchorPoint
    0x0070_0004, // AnchorPointAnnotationUnits
    0x0070_0015, // AnchorPointVisibility
    0x0018_0025, // AngioFlag
    0x0020_0018, // AngleNumber
    0x0018_1141, // AngularPosition
    0x0018_1144, // AngularStep
    0x0054_0090, // AngularViewVector
    0x0070_1A04, // AnimationCurveSequence
    0x0070_1A05, // AnimationStepSize
    0x006A_000D, // AnnotationAppliesToAllOpticalPaths
    0x006A_000F, // AnnotationAppliesToAllZPlanes
    0x0070_1907, // AnnotationClipping
    0x2130_0050, // AnnotationContentSequence
    0x006A_0001, // AnnotationCoordinateType
    0x0040_B034, // AnnotationDateTime
    0x2010_0030, // AnnotationDisplayFormatID
    0x2000_0065, // AnnotationFlag
    0x006A_0008, // AnnotationGroupAlgorithmIdentificationSequence
    0x006A_0006, // AnnotationGroupDescription
    0x006A_0007, // AnnotationGroupGenerationType
    0x006A_0005, // AnnotationGroupLabel
    0x0040_A180, // AnnotationGroupNumber
    0x006A_0002, // AnnotationGroupSequence
    0x006A_0003, // AnnotationGroupUID
    0x006A_0011, // AnnotationIndexList
    0x2030_0010, // AnnotationPosition
    0x006A_0009, // AnnotationPropertyCategoryCodeSequence
    0x006A_000A, // AnnotationPropertyTypeCodeSequence
    0x006A_000B, // AnnotationPropertyTypeModifierCodeSequence
    0x0018_1191, // AnodeTargetMaterial
    0x4010_107A, // AnomalyLocatorIndicator
    0x4010_1079, // AnomalyLocatorIndicatorSequence
    0x0022_1131, // AnteriorChamberDepth
    0x0022_1125, // AnteriorChamberDepthDefinitionCodeSequence
    0x0022_1128, // AnteriorChamberDepthSequence
    0x0014_5102, // ApertureElevation
    0x0014_6041, // ApertureSize
    0x0016_0022, // ApertureValue
    0x0020_9308, // ApexPosition
    0x0028_6102, // ApplicableFrameRange
    0x0018_9174, // ApplicableSafetyStandardAgency
    0x0018_9175, // ApplicableSafetyStandardDescription
    0x0018_9526, // ApplicationManufacturer
    0x0072_010E, // ApplicationMaximumRepaintTime
    0x0018_9524, // ApplicationName
    0x3008_0116, // ApplicationSetupCheck
    0x300A_0238, // ApplicationSetupManufacturer
    0x300A_0236, // ApplicationSetupName
    0x300A_0234, // ApplicationSetupNumber
    0x300A_0230, // ApplicationSetupSequence
    0x300A_0232, // ApplicationSetupType
    0x0018_9525, // ApplicationVersion
    0x300A_0432, // ApplicatorApertureShape
    0x300A_010A, // ApplicatorDescription
    0x300A_0431, // ApplicatorGeometrySequence
    0x300A_0108, // ApplicatorID
    0x300A_0433, // ApplicatorOpening
    0x300A_0434, // ApplicatorOpeningX
    0x300A_0435, // ApplicatorOpeningY
    0x300A_0107, // ApplicatorSequence
    0x300A_02A1, // ApplicatorShapeReferencedROINumber
    0x300A_0109, // ApplicatorType
    0x0018_11C0, // AppliedMaskSubtractionFlag
    0x0044_0100, // ApprovalSequence
    0x300E_0002, // ApprovalStatus
    0x0044_0004, // ApprovalStatusDateTime
    0x0044_0003, // ApprovalStatusFurtherDescription
    0x0044_0109, // ApprovalSubjectSequence
    0x4000_0010, // Arbitrary
    0x0040_A494, // ArchiveRequested
    0x0018_9250, // ArterialSpinLabelingContrast
    0x0022_1649, // AscanRate
    0x0044_0103, // AsserterIdentificationSequence
    0x0044_0101, // AssertionCodeSequence
    0x0044_0106, // AssertionComments
    0x0044_0104, // AssertionDateTime
    0x0044_0105, // AssertionExpirationDateTime
    0x0044_0102, // AssertionUID
    0x0082_0010, // AssessedAttributeValueSequence
    0x0082_0004, // AssessedSOPInstanceSequence
    0x0082_0023, // AssessmentLabel
    0x0082_0007, // AssessmentObservationsSequence
    0x0082_0017, // AssessmentRequesterSequence
    0x0082_0016, // AssessmentSetID
    0x0082_0001, // AssessmentSummary
    0x0082_0003, // AssessmentSummaryDescription
    0x0082_0021, // AssessmentTypeCodeSequence
    0x4010_102A, // AssignedLocation
    0x0040_003A, // AssigningAgencyOrDepartmentCodeSequence
    0x0040_0036, // AssigningFacilitySequence
    0x0040_0039, // AssigningJurisdictionCodeSequence
    0x3006_0049, // AttachedContours
    0x0018_9759, // AttenuationCorrected
    0x0054_1101, // AttenuationCorrectionMethod
    0x0018_9738, // AttenuationCorrectionSource
    0x0018_9770, // AttenuationCorrectionTemporalRelationship
    0x0000_1005, // AttributeIdentifierList
    0x0074_1054, // AttributeItemSelector
    0x0400_0562, // AttributeModificationDateTime
    0x0074_1052, // AttributeOccurrencePointer
    0x0074_1056, // AttributeOccurrencePrivateCreator
    0x0074_1050, // AttributeOccurrenceSequence
    0x300A_062B, // AttributeToleranceValuesSequence
    0x5000_200E, // AudioComments
    0x5000_200C, // AudioSampleData
    0x5000_2002, // AudioSampleFormat
    0x5000_2000, // AudioType
    0x3010_0019, // AuthorIdentificationSequence
    0x0040_A078, // AuthorObserverSequence
    0x0100_0426, // AuthorizationEquipmentCertificationNumber
    0x0018_9946, // AutoKVPLowerBound
    0x0018_9944, // AutoKVPSelectionType
    0x0018_9945, // AutoKVPUpperBound
    0x0046_0052, // AutorefractionLeftEyeSequence
    0x0046_0050, // AutorefractionRightEyeSequence
    0x0074_1025, // AutosequenceFlag
    0x0008_3002, // AvailableTransferSyntaxUID
    0x300A_008D, // AverageBeamDosePointDepth
    0x300A_008E, // AverageBeamDosePointEquivalentDepth
    0x300A_008F, // AverageBeamDosePointSSD
    0x300A_0131, // AverageBeamDosePointSourceToExternalContourDistance
    0x0046_0220, // AverageCornealPower
    0x0018_1154, // AveragePulseWidth
    0x0054_1200, // AxialAcceptance
    0x0018_9727, // AxialDetectorDimension
    0x0022_0030, // AxialLengthOfTheEye
    0x0054_1201, // AxialMash
    0x0046_0249, // AxialPower
    0x0052_0008, // AxialResolution
    0x5000_0040, // AxisLabels
    0x0066_001B, // AxisOfRotation
    0x5000_0030, // AxisUnits
    0x0018_1320, // B1rms
    0x0046_0092, // BackgroundColor
    0x0024_0024, // BackgroundIlluminationColorCodeSequence
    0x0024_0020, // BackgroundLuminance
    0x0014_3080, // BadPixelImage
    0x2200_0006, // BarcodeSymbology
    0x2200_0005, // BarcodeValue
    0x0018_9067, // BaselineCorrection
    0x2020_0111, // BasicColorImageSequence
    0x2020_0110, // BasicGrayscaleImageSequence
    0x4010_1045, // BasisMaterialsCodeSequence
    0x3010_003E, // BasisRTTreatmentPhaseIndex
    0x0016_0003, // BatteryLevel
    0x0018_9449, // BeamAngle
    0x300A_0689, // BeamAreaLimitSequence
    0x300A_034C, // BeamCurrentModulationID
    0x300A_00C5, // BeamDeliveryDurationLimit
    0x300A_00C3, // BeamDescription
    0x300A_0084, // BeamDose
    0x300A_008B, // BeamDoseMeaning
    0x300A_0088, // BeamDosePointDepth
    0x300A_0089, // BeamDosePointEquivalentDepth
    0x300A_008A, // BeamDosePointSSD
    0x300A_0094, // BeamDosePointSourceToExternalContourDistance
    0x300A_0082, // BeamDoseSpecificationPoint
    0x300A_0090, // BeamDoseType
    0x300A_008C, // BeamDoseVerificationControlPointSequence
    0x0014_3101, // BeamHardeningCorrectionTechnique
    0x300C_0128, // BeamHoldOriginatingDeviceSequence
    0x300C_0126, // BeamHoldTransition
    0x300C_0127, // BeamHoldTransitionDateTime
    0x300C_0129, // BeamHoldTransitionTriggerSource
    0x300A_0120, // BeamLimitingDeviceAngle
    0x300A_0046, // BeamLimitingDeviceAngleTolerance
    0x3008_00A0, // BeamLimitingDeviceLeafPairsSequence
    0x300A_011A, // BeamLimitingDevicePositionSequence
    0x300A_004A, // BeamLimitingDevicePositionTolerance
    0x300A_0121, // BeamLimitingDeviceRotationDirection
    0x300A_00B6, // BeamLimitingDeviceSequence
    0x300A_0048, // BeamLimitingDeviceToleranceSequence
    0x300A_0086, // BeamMeterset
    0x3002_0105, // BeamModifierCoordinatesPresenceFlag
    0x300A_0645, // BeamModifierOrientationAngle
    0x300A_00C2, // BeamName
    0x300A_00C0, // BeamNumber
    0x0074_1324, // BeamOrderIndex
    0x0074_1024, // BeamOrderIndexTrial
    0x300A_00B0, // BeamSequence
    0x0052_0003, // BeamSpotSize
    0x3008_0230, // BeamStopperPosition
    0x0074_1020, // BeamTaskSequence
    0x0074_1022, // BeamTaskType
    0x300A_00C4, // BeamType
    0x0018_1080, // BeatRejectionFlag
    0x4010_1062, // BeltHeight
    0x0028_5000, // BiPlaneAcquisitionSequence
    0x0040_A16A, // BibliographicCitationTrial
    0x0040_0296, // BillingItemSequence
    0x0040_0320, // BillingProcedureStepSequence
    0x0040_0324, // BillingSuppliesAndDevicesSequence
    0x0018_2041, // BiopsyTargetSequence
    0x0028_0100, // BitsAllocated
    0x0028_0804, // BitsForCodeWord
    0x0028_0069, // BitsGrouped
    0x0028_1403, // BitsMappedToColorLookupTable
    0x0028_0101, // BitsStored
    0x0070_1B03, // BlendingDisplayInputSequence
    0x0070_1B04, // BlendingDisplaySequence
    0x0070_1B02, // BlendingInputNumber
    0x0028_1404, // BlendingLUT1Sequence
    0x0028_1405, // BlendingLUT1TransferFunction
    0x0028_140C, // BlendingLUT2Sequence
    0x0028_140D, // BlendingLUT2TransferFunction
    0x0028_1408, // BlendingLookupTableData
    0x0028_1407, // BlendingLookupTableDescriptor
    0x0070_1B06, // BlendingMode
    0x0072_0500, // BlendingOperationType
    0x0070_0405, // BlendingPosition
    0x0070_0402, // BlendingSequence
    0x0028_1406, // BlendingWeightConstant
    0x0024_0106, // BlindSpotLocalized
    0x0024_0107, // BlindSpotXCoordinate
    0x0024_0108, // BlindSpotYCoordinate
    0x0028_0092, // BlockColumns
    0x300A_0106, // BlockData
    0x300A_066A, // BlockDefinitionSequence
    0x300A_00FA, // BlockDivergence
    0x300A_066B, // BlockEdgeData
    0x300A_066F, // BlockEdgeDataSequence
    0x0008_0303, // BlockIdentifyingInformationStatus
    0x300A_00FB, // BlockMountingPosition
    0x300A_00FE, // BlockName
    0x300A_00FC, // BlockNumber
    0x300A_0104, // BlockNumberOfPoints
    0x300A_066C, // BlockOrientation
    0x0028_0091, // BlockRows
    0x300A_00F4, // BlockSequence
    0x300A_0443, // BlockSlabNumber
    0x300A_0441, // BlockSlabSequence
    0x300A_0442, // BlockSlabThickness
    0x300A_0100, // BlockThickness
    0x300A_0102, // BlockTransmission
    0x300A_00F5, // BlockTrayID
    0x300A_00F8, // BlockType
    0x0028_0090, // BlockedPixels
    0x0018_9022, // BloodSignalNulling
    0x0028_1203, // BluePaletteColorLookupTableData
    0x0028_1103, // BluePaletteColorLookupTableDescriptor
    0x4010_101A, // BoardingPassID
    0x0018_0015, // BodyPartExamined
    0x0018_11A0, // BodyPartThickness
    0x0070_0249, // Bold
    0x300A_0673, // BolusDefinitionSequence
    0x300A_00DD, // BolusDescription
    0x300A_00DC, // BolusID
    0x0018_5024, // BoneThermalIndex
    0x2010_0100, // BorderDensity
    0x0000_5160, // Borders
    0x0048_0202, // BottomRightHandCornerOfLocalizerArea
    0x0070_0003, // BoundingBoxAnnotationUnits
    0x0070_0011, // BoundingBoxBottomRightHandCorner
    0x0070_1303, // BoundingBoxCrop
    0x0070_0012, // BoundingBoxTextHorizontalJustification
    0x0070_0010, // BoundingBoxTopLeftHandCorner
    0x4010_101D, // BoundingPolygon
    0x0068_6347, // BoundingRectangle
    0x300A_0263, // BrachyAccessoryDeviceID
    0x300A_0266, // BrachyAccessoryDeviceName
    0x300A_026A, // BrachyAccessoryDeviceNominalThickness
    0x300A_026C, // BrachyAccessoryDeviceNominalTransmission
    0x300A_0262, // BrachyAccessoryDeviceNumber
    0x300A_0260, // BrachyAccessoryDeviceSequence
    0x300A_0264, // BrachyAccessoryDeviceType
    0x300A_00A4, // BrachyApplicationSetupDose
    0x300A_00A2, // BrachyApplicationSetupDoseSpecificationPoint
    0x3008_0160, // BrachyControlPointDeliveredSequence
    0x300A_02D0, // BrachyControlPointSequence
    0x3008_0173, // BrachyPulseControlPointDeliveredSequence
    0x300C_0055, // BrachyReferencedDoseReferenceSequence
    0x0074_1401, // BrachyTaskSequence
    0x300A_0200, // BrachyTreatmentTechnique
    0x300A_0202, // BrachyTreatmentType
    0x3010_0048, // BrachytherapySourceType
    0x0010_1081, // BranchOfService
    0x0028_1300, // BreastImplantPresent
    0x0018_9545, // BreastSupportIsocenterPrimaryAngle
    0x0018_9546, // BreastSupportIsocenterSecondaryAngle
    0x0018_9547, // BreastSupportXPositionToIsocenter
    0x0018_9548, // BreastSupportYPositionToIsocenter
    0x0018_9549, // BreastSupportZPositionToIsocenter
    0x0010_2295, // BreedRegistrationNumber
    0x0010_2294, // BreedRegistrationSequence
    0x0010_2296, // BreedRegistryCodeSequence
    0x0014_4088, // BridgeResistors
    0x0016_0023, // BrightnessValue
    0x0022_1645, // BscanCycleTime
    0x0022_1646, // BscanCycleTimeVector
    0x0022_1650, // BscanRate
    0x0022_1643, // BscanSlabThickness
    0x0018_9172, // BulkMotionCompensationTechnique
    0x0018_9173, // BulkMotionSignalSource
    0x0018_9166, // BulkMotionStatus
    0x0028_0301, // BurnedInAnnotation
    0x0014_4109, // ByteNumericValue
    0x0014_0023, // CADFileFormat
    0x300A_062F, // CArmPhotonElectronControlPointSequence
    0x0018_9474, // CArmPositionerTabletopRelationship
    0x0028_7018, // CIExyWhitePoint
    0x0070_0229, // CSSFontName
    0x0018_9304, // CTAcquisitionDetailsSequence
    0x0018_9301, // CTAcquisitionTypeSequence
    0x0018_9360, // CTAdditionalXRaySourceSequence
    0x0018_9346, // CTDIPhantomTypeCodeSequence
    0x0018_9345, // CTDIvol
    0x0018_9942, // CTDIvolNotificationTrigger
    0x0018_9321, // CTExposureSequence
    0x0018_9312, // CTGeometrySequence
    0x0018_9329, // CTImageFrameTypeSequence
    0x3002_0126, // CTImagingAcquisitionParameterSequence
    0x0018_9326, // CTPositionSequence
    0x0018_9314, // CTReconstructionSequence
    0x0018_9308, // CTTableDynamicsSequence
    0x0018_9325, // CTXRayDetailsSequence
    0x0018_9352, // CalciumScoringMassFactorDevice
    0x0018_9351, // CalciumScoringMassFactorPatient
    0x0018_9452, // CalculatedAnatomyThickness
    0x3008_0074, // CalculatedDoseReferenceDescription
    0x3008_0076, // CalculatedDoseReferenceDoseValue
    0x3008_0072, // CalculatedDoseReferenceNumber
    0x3008_0070, // CalculatedDoseReferenceSequence
    0x0008_1162, // CalculatedFrameList
    0x0018_2044, // CalculatedTargetPosition
    0x0022_112C, // CalculationComment
    0x0022_112A, // CalculationCommentSequence
    0x0022_112B, // CalculationCommentType
    0x0054_0306, // CalibrationDataSequence
    0x0014_407E, // CalibrationDate
    0x0018_1203, // CalibrationDateTime
    0x0050_0004, // CalibrationImage
    0x0014_3099, // CalibrationNotes
    0x0014_4072, // CalibrationProcedure
    0x300C_0124, // CalibrationReferencePointDepth
    0x0018_9455, // CalibrationSequence
    0x0014_4070, // CalibrationSettingsSequence
    0x0014_407C, // CalibrationTime
    0x0022_001E, // CameraAngleOfView
    0x0016_0035, // CameraElevationAngle
    0x0016_004D, // CameraOwnerName
    0x0034_000B, // CameraPositionGroupSequence
    0x0018_9169, // CardiacBeatRejectionTechnique
    0x0018_9236, // CardiacCyclePosition
    0x0018_1064, // CardiacFramingType
    0x0018_1090, // CardiacNumberOfImages
    0x0018_9070, // CardiacRRIntervalSpecified
    0x0018_9085, // CardiacSignalSource
    0x0018_9118, // CardiacSynchronizationSequence
    0x0018_9037, // CardiacSynchronizationTechnique
    0x4010_1058, // CarrierID
    0x4010_1059, // CarrierIDAssigningAuthority
    0x0018_1007, // CassetteID
    0x0018_1402, // CassetteOrientation
    0x0018_1403, // CassetteSize
    0x0024_0055, // CatchTrialsDataFlag
    0x0052_0031, // CatheterDirectionOfRotation
    0x0052_0013, // CatheterRotationalRate
    0x0040_A808, // CellValuesSequence
    0x0018_982D, // CenterFrequency
    0x0018_1710, // CenterOfCircularCollimator
    0x0018_9440, // CenterOfCircularExposureControlSensingRegion
    0x0018_1635, // CenterOfCircularOutline
    0x0018_1610, // CenterOfCircularShutter
    0x4010_101B, // CenterOfMass
    0x4010_101C, // CenterOfPTO
    0x0066_001C, // CenterOfRotation
    0x0018_1145, // CenterOfRotationOffset
    0x0400_0115, // CertificateOfSigner
    0x0400_0110, // CertificateType
    0x0400_0310, // CertifiedTimestamp
    0x0400_0305, // CertifiedTimestampType
    0x300A_0151, // ChairHeadFramePosition
    0x300A_0153, // ChairHeadFramePositionTolerance
    0x003A_0213, // ChannelBaseline
    0x003A_0200, // ChannelDefinitionSequence
    0x0074_140D, // ChannelDeliveryContinuationSequence
    0x0074_140C, // ChannelDeliveryOrderIndex
    0x0074_1405, // ChannelDeliveryOrderSequence
    0x003A_020C, // ChannelDerivationDescription
    0x0022_001A, // ChannelDescriptionCodeSequence
    0x003A_0242, // ChannelDisplaySequence
    0x300A_0271, // ChannelEffectiveLength
    0x003A_0301, // ChannelIdentificationCode
    0x003A_0312, // ChannelImpedanceSequence
    0x300A_0272, // ChannelInnerLength
    0x003A_0203, // ChannelLabel
    0x300A_0284, // ChannelLength
    0x5400_0112, // ChannelMaximumValue
    0x5400_0110, // ChannelMinimumValue
    0x003A_0302, // ChannelMode
    0x300A_0282, // ChannelNumber
    0x003A_0218, // ChannelOffset
    0x0014_409F, // ChannelOverlap
    0x003A_0245, // ChannelPosition
    0x003A_0244, // ChannelRecommendedDisplayCIELabValue
    0x003A_0215, // ChannelSampleSkew
    0x003A_0210, // ChannelSensitivity
    0x003A_0212, // ChannelSensitivityCorrectionFactor
    0x003A_0211, // ChannelSensitivityUnitsSequence
    0x300A_0280, // ChannelSequence
    0x0014_4091, // ChannelSettingsSequence
    0x300A_02B3, // ChannelShieldID
    0x300A_02B4, // ChannelShieldName
    0x300A_02B8, // ChannelShieldNominalThickness
    0x300A_02BA, // ChannelShieldNominalTransmission
    0x300A_02B2, // ChannelShieldNumber
    0x300A_02B0, // ChannelShieldSequence
    0x003A_0209, // ChannelSourceModifiersSequence
    0x003A_0208, // ChannelSourceSequence
    0x003A_0205, // ChannelStatus
    0x0014_4092, // ChannelThreshold
    0x003A_0214, // ChannelTimeSkew
    0x300A_0286, // ChannelTotalTime
    0x0040_B042, // ChannelWeight
    0x0046_0042, // ChannelWidth
    0x0018_9196, // ChemicalShiftMaximumIntegrationLimitInHz
    0x0018_9296, // ChemicalShiftMaximumIntegrationLimitInppm
    0x0018_9195, // ChemicalShiftMinimumIntegrationLimitInHz
    0x0018_9295, // ChemicalShiftMinimumIntegrationLimitInppm
    0x0018_9053, // ChemicalShiftReference
    0x0018_9084, // ChemicalShiftSequence
    0x0018_0040, // CineRate
    0x0072_0330, // CineRelativeToRealTime
    0x300A_0705, // ClinicalFractionNumber
    0x0012_0060, // ClinicalTrialCoordinatingCenterName
    0x0012_0082, // ClinicalTrialProtocolEthicsCommitteeApprovalNumber
    0x0012_0081, // ClinicalTrialProtocolEthicsCommitteeName
    0x0012_0020, // ClinicalTrialProtocolID
    0x0012_0021, // ClinicalTrialProtocolName
    0x0012_0072, // ClinicalTrialSeriesDescription
    0x0012_0071, // ClinicalTrialSeriesID
    0x0012_0030, // ClinicalTrialSiteID
    0x0012_0031, // ClinicalTrialSiteName
    0x0012_0010, // ClinicalTrialSponsorName
    0x0012_0040, // ClinicalTrialSubjectID
    0x0012_0042, // ClinicalTrialSubjectReadingID
    0x0012_0051, // ClinicalTrialTimePointDescription
    0x0012_0050, // ClinicalTrialTimePointID
    0x0012_0054, // ClinicalTrialTimePointTypeCodeSequence
    0x0068_63A4, // CoatingMaterialsCodeSequence
    0x0028_0800, // CodeLabel
    0x0008_0104, // CodeMeaning
    0x0028_0740, // CodeNumberFormat
    0x0028_0803, // CodeTableLocation
    0x0008_0100, // CodeValue
    0x0008_0102, // CodingSchemeDesignator
    0x0008_0114, // CodingSchemeExternalID
    0x0008_0110, // CodingSchemeIdentificationSequence
    0x0008_0115, // CodingSchemeName
    0x0008_0112, // CodingSchemeRegistry
    0x0008_0109, // CodingSchemeResourcesSequence
    0x0008_0116, // CodingSchemeResponsibleOrganization
    0x0008_010C, // CodingSchemeUID
    0x0008_010E, // CodingSchemeURL
    0x0008_010A, // CodingSchemeURLType
    0x0008_0103, // CodingSchemeVersion
    0x0028_0412, // CoefficientCoding
    0x0028_0413, // CoefficientCodingPointers
    0x7FE0_0040, // CoefficientsSDDN
    0x7FE0_0030, // CoefficientsSDHN
    0x7FE0_0020, // CoefficientsSDVN
    0x0014_602F, // CoilConfigurationID
    0x0014_600D, // CoilFrequency
    0x0054_1210, // CoincidenceWindowWidth
    0x2000_0063, // CollationFlag
    0x0018_1180, // CollimatorGridName
    0x0018_1702, // CollimatorLeftVerticalEdge
    0x0018_1708, // CollimatorLowerHorizontalEdge
    0x0018_1704, // CollimatorRightVerticalEdge
    0x0018_1700, // CollimatorShape
    0x0018_9407, // CollimatorShapeSequence
    0x0018_1181, // CollimatorType
    0x0018_1706, // CollimatorUpperHorizontalEdge
    0x0016_000F, // ColorFilterArrayPatternColumns
    0x0016_000E, // ColorFilterArrayPatternRows
    0x0016_0010, // ColorFilterArrayPatternValues
    0x2000_0062, // ColorImagePrintingFlag
    0x0028_2002, // ColorSpace
    0x0018_1450, // ColumnAngulation
    0x0018_9447, // ColumnAngulationPatient
    0x0028_0094, // ColumnOverlap
    0x0048_021E, // ColumnPositionInTotalImagePixelMatrix
    0x0028_0011, // Columns
    0x0028_0411, // ColumnsForNthOrderCoefficients
    0x3010_0024, // CombinationSegmentReferenceSequence
    0x0000_0800, // CommandDataSetType
    0x0000_0100, // CommandField
    0x0000_0000, // CommandGroupLength
    0x0000_0001, // CommandLengthToEnd
    0x0000_5180, // CommandMagnificationType
    0x0000_0010, // CommandRecognitionCode
    0x0024_0044, // CommentsOnPatientPerformanceOfVisualField
    0x0040_0310, // CommentsOnRadiationDose
    0x0040_0280, // CommentsOnThePerformedProcedureStep
    0x0040_0400, // CommentsOnTheScheduledProcedureStep
    0x3004_0082, // CommissioningStatus
    0x006A_0010, // CommonZCoordinateValue
    0x300A_0666, // CompensatorBasePlaneOffset
    0x300A_02E5, // CompensatorColumnOffset
    0x300A_00E8, // CompensatorColumns
    0x300A_0662, // CompensatorDefinitionSequence
    0x300A_02EB, // CompensatorDescription
    0x300A_0665, // CompensatorDistalThicknessMap
    0x300A_02E0, // CompensatorDivergence
    0x300A_00E5, // CompensatorID
    0x300A_0663, // CompensatorMapOrientation
    0x300A_02E8, // CompensatorMillingToolDiameter
    0x300A_02E1, // CompensatorMountingPosition
    0x300A_00E4, // CompensatorNumber
    0x300A_00E9, // CompensatorPixelSpacing
    0x300A_00EA, // CompensatorPosition
    0x300A_0664, // CompensatorProximalThicknessMap
    0x300A_02E7, // CompensatorRelativeStoppingPowerRatio
    0x300A_00E7, // CompensatorRows
    0x300A_00E3, // CompensatorSequence
    0x300A_0667, // CompensatorShapeFabricationCodeSequence
    0x300A_0668, // CompensatorShapeSequence
    0x300A_02EC, // CompensatorSurfaceRepresentationFlag
    0x300A_00EC, // CompensatorThicknessData
    0x300A_00EB, // CompensatorTransmissionData
    0x300A_00EF, // CompensatorTrayID
    0x300A_00EE, // CompensatorType
    0x0040_A491, // CompletionFlag
    0x0040_A492, // CompletionFlagDescription
    0x0008_9208, // ComplexImageComponent
    0x0076_0070, // Component1ReferencedID
    0x0076_0090, // Component1ReferencedMatingFeatureID
    0x0076_0080, // Component1ReferencedMatingFeatureSetID
    0x0076_00A0, // Component2ReferencedID
    0x0076_00C0, // Component2ReferencedMatingFeatureID
    0x0076_00B0, // Component2ReferencedMatingFeatureSetID
    0x0076_0060, // ComponentAssemblySequence
    0x0076_0055, // ComponentID
    0x0070_1803, // ComponentInputSequence
    0x0014_0028, // ComponentManufacturer
    0x0014_0025, // ComponentManufacturingProcedure
    0x0014_0024, // ComponentReferenceSystem
    0x0076_0040, // ComponentSequence
    0x0014_0050, // ComponentShape
    0x0070_1802, // ComponentType
    0x0076_0034, // ComponentTypeCodeSequence
    0x0076_0032, // ComponentTypesSequence
    0x0014_0100, // ComponentWelderIDs
    0x0070_1206, // CompositingMethod
    0x0070_0226, // CompoundGraphicInstanceID
    0x0070_0209, // CompoundGraphicSequence
    0x0070_0294, // CompoundGraphicType
    0x0070_0282, // CompoundGraphicUnits
    0x0028_0060, // CompressionCode
    0x0018_11A5, // CompressionContactArea
    0x0028_0063, // CompressionDescription
    0x0018_11A2, // CompressionForce
    0x0028_0062, // CompressionLabel
    0x0028_0061, // CompressionOriginator
    0x0018_11A3, // CompressionPressure
    0x0028_005F, // CompressionRecognitionCode
    0x0028_0065, // CompressionSequence
    0x0028_0066, // CompressionStepPointers
    0x0020_9228, // ConcatenationFrameOffsetNumber
    0x0020_9161, // ConcatenationUID
    0x0040_A168, // ConceptCodeSequence
    0x0040_A043, // ConceptNameCodeSequence
    0x3010_0068, // ConceptualVolumeBlockingConstraint
    0x3010_0067, // ConceptualVolumeCategoryCodeSequence
    0x3010_000F, // ConceptualVolumeCombinationDescription
    0x3010_000C, // ConceptualVolumeCombinationExpression
    0x3010_000E, // ConceptualVolumeCombinationFlag
    0x3010_000D, // ConceptualVolumeConstituentIndex
    0x3010_0012, // ConceptualVolumeConstituentSegmentationReferenceSequence
    0x3010_0008, // ConceptualVolumeConstituentSequence
    0x3010_0016, // ConceptualVolumeDerivationAlgorithmSequence
    0x3010_0017, // ConceptualVolumeDescription
    0x3010_00A0, // ConceptualVolumeIdentificationSequence
    0x3010_0066, // ConceptualVolumeOptimizationPrecedence
    0x3010_0010, // ConceptualVolumeSegmentationDefinedFlag
    0x3010_0011, // ConceptualVolumeSegmentationReferenceSequence
    0x3010_0025, // ConceptualVolumeSequence
    0x3010_0069, // ConceptualVolumeTypeCodeSequence
    0x3010_006A, // ConceptualVolumeTypeModifierCodeSequence
    0x3010_0006, // ConceptualVolumeUID
    0x0048_0111, // CondenserLensPower
    0x0040_1008, // ConfidentialityCode
    0x0040_3001, // ConfidentialityConstraintOnPatientDataDescription
    0x0028_700D, // ConfigurationDescription
    0x0028_700B, // ConfigurationID
    0x2010_0150, // ConfigurationInformation
    0x2010_0152, // ConfigurationInformationDescription
    0x0028_700C, // ConfigurationName
    0x0028_7011, // ConfigurationQAResultsSequence
    0x300A_073F, // ConfirmationSequence
    0x0048_0116, // ConfocalMicroscopyImageFrameTypeSequence
    0x0048_0114, // ConfocalMode
    0x0014_5105, // ConnectorType
    0x0012_0083, // ConsentForClinicalTrialUseSequence
    0x0012_0085, // ConsentForDistributionFlag
    0x0018_9333, // ConstantVolumeFlag
    0x3010_0013, // ConstituentConceptualVolumeUID
    0x0082_0032, // ConstraintType
    0x0082_0034, // ConstraintValueSequence
    0x0082_0037, // ConstraintViolationCondition
    0x0082_0036, // ConstraintViolationSignificance
    0x300A_0021, // ConstraintWeight
    0x0008_009D, // ConsultingPhysicianIdentificationSequence
    0x0008_009C, // ConsultingPhysicianName
    0x0074_100C, // ContactDisplayName
    0x0016_1003, // ContactMethod
    0x0074_100A, // ContactURI
    0x0050_001E, // ContainerComponentDescription
    0x0050_001D, // ContainerComponentDiameter
    0x0050_001B, // ContainerComponentID
    0x0050_001C, // ContainerComponentLength
    0x0050_001A, // ContainerComponentMaterial
    0x0040_0520, // ContainerComponentSequence
    0x0050_0013, // ContainerComponentThickness
    0x0050_0012, // ContainerComponentTypeCodeSequence
    0x0050_0015, // ContainerComponentWidth
    0x0040_051A, // ContainerDescription
    0x0008_040A, // ContainerFileType
    0x0040_0512, // ContainerIdentifier
    0x0040_0518, // ContainerTypeCodeSequence
    0x0070_0086, // ContentCreatorIdentificationCodeSequence
    0x0070_0084, // ContentCreatorName
    0x0008_0023, // ContentDate
    0x0070_0081, // ContentDescription
    0x0040_0441, // ContentItemModifierSequence
    0x0070_0080, // ContentLabel
    0x0018_9004, // ContentQualification
    0x0040_A730, // ContentSequence
    0x0040_A504, // ContentTemplateSequence
    0x0008_0033, // ContentTime
    0x0008_010D, // ContextGroupExtensionCreatorUID
    0x0008_010B, // ContextGroupExtensionFlag
    0x0008_0123, // ContextGroupIdentificationSequence
    0x0008_0107, // ContextGroupLocalVersion
    0x0008_0106, // ContextGroupVersion
    0x0008_010F, // ContextIdentifier
    0x0008_0117, // ContextUID
    0x0074_0121, // ContinuationEndMeterset
    0x0074_1403, // ContinuationEndTotalReferenceAirKerma
    0x0074_1404, // ContinuationPulseNumber
    0x0074_0120, // ContinuationStartMeterset
    0x0074_1402, // ContinuationStartTotalReferenceAirKerma
    0x0040_A050, // ContinuityOfContent
    0x3006_0050, // ContourData
    0x3006_0042, // ContourGeometricType
    0x3006_0016, // ContourImageSequence
    0x3006_0048, // ContourNumber
    0x3006_0045, // ContourOffsetVector
    0x3006_0040, // ContourSequence
    0x3006_0044, // ContourSlabThickness
    0x0070_0312, // ContourUncertaintyRadius
    0x0018_990B, // ContraindicationsCodeSequence
    0x0016_0048, // Contrast
    0x0018_9340, // ContrastAdministrationProfileSequence
    0x0018_0014, // ContrastBolusAdministrationRouteSequence
    0x0018_0010, // ContrastBolusAgent
    0x0018_9342, // ContrastBolusAgentAdministered
    0x0018_9343, // ContrastBolusAgentDetected
    0x0018_9337, // ContrastBolusAgentNumber
    0x0018_9344, // ContrastBolusAgentPhase
    0x0018_0012, // ContrastBolusAgentSequence
    0x0018_11B6, // ContrastBolusAutoInjectionTriggerFlag
    0x0018_1048, // ContrastBolusIngredient
    0x0018_9338, // ContrastBolusIngredientCodeSequence
    0x0018_1049, // ContrastBolusIngredientConcentration
    0x0018_9425, // ContrastBolusIngredientOpaque
    0x0052_0001, // ContrastBolusIngredientPercentByVolume
    0x0018_11B7, // ContrastBolusInjectionDelay
    0x0018_1040, // ContrastBolusRoute
    0x0018_1042, // ContrastBolusStartTime
    0x0018_1043, // ContrastBolusStopTime
    0x0018_0013, // ContrastBolusT1Relaxivity
    0x0018_1044, // ContrastBolusTotalDose
    0x0018_9341, // ContrastBolusUsageSequence
    0x0018_1041, // ContrastBolusVolume
    0x0018_1047, // ContrastFlowDuration
    0x0018_1046, // ContrastFlowRate
    0x0028_6112, // ContrastFrameAveraging
    0x0040_B041, // ContributingChannelSourcesSequence
    0x0018_A001, // ContributingEquipmentSequence
    0x0020_9529, // ContributingSOPInstancesReferenceSequence
    0x0018_9506, // ContributingSourcesSequence
    0x0018_A002, // ContributionDateTime
    0x0018_A003, // ContributionDescription
    0x300A_02D4, // ControlPoint3DPosition
    0x3008_0040, // ControlPointDeliverySequence
    0x300A_0112, // ControlPointIndex
    0x300A_0412, // ControlPointOrientation
    0x300A_02D2, // ControlPointRelativePosition
    0x300A_0111, // ControlPointSequence
    0x0074_104C, // ConventionalControlPointVerificationSequence
    0x0074_1044, // ConventionalMachineVerificationSequence
    0x0020_9172, // ConversionSourceAttributesSequence
    0x0008_0064, // ConversionType
    0x0018_1210, // ConvolutionKernel
    0x0018_9316, // ConvolutionKernelGroup
    0x5000_0112, // CoordinateStartValue
    0x5000_0114, // CoordinateStepValue
    0x0014_2204, // CoordinateSystemAxesSequence
    0x0040_08DA, // CoordinateSystemAxisCodeSequence
    0x0014_2206, // CoordinateSystemAxisDescription
    0x0014_220A, // CoordinateSystemAxisNumber
    0x0014_220C, // CoordinateSystemAxisType
    0x0014_220E, // CoordinateSystemAxisUnits
    0x0014_2210, // CoordinateSystemAxisValues
    0x0014_2208, // CoordinateSystemDataSetMapping
    0x0014_2202, // CoordinateSystemNumberOfAxes
    0x0014_222A, // CoordinateSystemTransformRotationAndScaleMatrix
    0x0014_2220, // CoordinateSystemTransformSequence
    0x0014_222C, // CoordinateSystemTransformTranslationMatrix
    0x0040_A290, // CoordinatesSetGeometricTypeTrial
    0x0000_5170, // Copies
    0x0046_0116, // CorneaMeasurementMethodCodeSequence
    0x0046_0110, // CorneaMeasurementsSequence
    0x0046_0115, // CornealAxis
    0x0046_0234, // CornealEccentricityIndex
    0x0046_0224, // CornealISValue
    0x0046_0248, // CornealPointEstimated
    0x0046_0247, // CornealPointLocation
    0x0046_0114, // CornealPower
    0x0046_0046, // CornealSize
    0x0046_0047, // CornealSizeSequence
    0x0046_0242, // CornealTopographyMapQualityEvaluation
    0x0046_0207, // CornealTopographyMapTypeCodeSequence
    0x0046_0210, // CornealTopographyMappingNormalsSequence
    0x0046_0201, // CornealTopographySurface
    0x0046_0202, // CornealVertexLocation
    0x0046_0253, // CornealWavefront
    0x0028_0051, // CorrectedImage
    0x0024_0079, // CorrectedLocalizedDeviationFromNormal
    0x0024_0078, // CorrectedLocalizedDeviationFromNormalCalculated
    0x0024_0081, // CorrectedLocalizedDeviationFromNormalProbability
    0x0024_0080, // CorrectedLocalizedDeviationFromNormalProbabilityCalculated
    0x3008_0068, // CorrectedParameterSequence
    0x3008_006A, // CorrectionValue
    0x0018_9764, // CountLossNormalizationCorrected
    0x0018_1243, // CountRate
    0x0010_2150, // CountryOfResidence
    0x0018_0070, // CountsAccumulated
    0x0054_1400, // CountsIncluded
    0x0054_1002, // CountsSource
    0x0014_4056, // CouplingMedium
    0x0014_4054, // CouplingTechnique
    0x0014_4057, // CouplingVelocity
    0x0018_9094, // CoverageOfKSpace
    0x0018_5026, // CranialThermalIndex
    0x2100_0040, // CreationDate
    0x2100_0050, // CreationTime
    0x0008_9123, // CreatorVersionUID
    0x0070_1204, // Crop
    0x0070_1205, // CroppingSpecificationIndex
    0x0070_1309, // CroppingSpecificationNumber
    0x300A_010C, // CumulativeDoseReferenceCoefficient
    0x3008_0052, // CumulativeDoseToDoseReference
    0x300A_063C, // CumulativeMeterset
    0x300A_0134, // CumulativeMetersetWeight
    0x300A_02D6, // CumulativeTimeWeight
    0x0014_600E, // CurrentAmplitudeAcrossCoil
    0x0028_7002, // CurrentConfigurationID
    0x3008_0022, // CurrentFractionNumber
    0x0006_0001, // CurrentFrameFunctionalGroupsSequence
    0x0040_A307, // CurrentObserverTrial
    0x0038_0300, // CurrentPatientLocation
    0x0040_A375, // CurrentRequestedProcedureEvidenceSequence
    0x3008_0200, // CurrentTreatmentStatus
    0x0014_0052, // CurvatureType
    0x5000_1001, // CurveActivationLayer
    0x5000_3000, // CurveData
    0x5000_0110, // CurveDataDescriptor
    0x0008_0025, // CurveDate
    0x5000_0022, // CurveDescription
    0x5000_0005, // CurveDimensions
    0x5000_2500, // CurveLabel
    0x0020_0024, // CurveNumber
    0x5000_0106, // CurveRange
    0x5000_2610, // CurveReferencedOverlayGroup
    0x5000_2600, // CurveReferencedOverlaySequence
    0x0008_0035, // CurveTime
    0x0040_A07C, // CustodialOrganizationSequence
    0x0016_0041, // CustomRendered
    0x0014_6029, // CutoffFilterType
    0x0022_0009, // CylinderAxis
    0x0022_0008, // CylinderLensPower
    0x0046_0147, // CylinderPower
    0x0046_0018, // CylinderSequence
    0x0014_403C, // DACAmplitude
    0x0014_4038, // DACGainPoints
    0x0014_4035, // DACSequence
    0x0014_403A, // DACTimePoints
    0x0014_4036, // DACType
    0x0028_0700, // DCTLabel
    0x0028_7017, // DDLValue
    0x0040_E022, // DICOMMediaRetrievalSequence
    0x0040_E021, // DICOMRetrievalSequence
    0x0040_4071, // DICOMStorageSequence
    0x4010_103A, // DICOSVersion
    0x0018_9943, // DLPNotificationTrigger
    0x3004_0058, // DVHData
    0x3004_0052, // DVHDoseScaling
    0x3004_0072, // DVHMaximumDose
    0x3004_0074, // DVHMeanDose
    0x3004_0070, // DVHMinimumDose
    0x3004_0042, // DVHNormalizationDoseValue
    0x3004_0040, // DVHNormalizationPoint
    0x3004_0056, // DVHNumberOfBins
    0x3004_0062, // DVHROIContributionType
    0x3004_0060, // DVHReferencedROISequence
    0x3004_0050, // DVHSequence
    0x3004_0001, // DVHType
    0x3004_0054, // DVHVolumeUnits
    0x0014_4028, // Damping
    0x0014_3050, // DarkCurrentCounts
    0x0014_3040, // DarkCurrentSequence
    0x0028_0702, // DataBlock
    0x0028_0701, // DataBlockDescription
    0x0018_9313, // DataCollectionCenterPatient
    0x0018_0090, // DataCollectionDiameter
    0x0014_0202, // DataElement
    0x0014_0205, // DataElementConditionality
    0x0014_0204, // DataElementDescription
    0x0014_0201, // DataElementLabelItemSequence
    0x0014_0200, // DataElementLabelSequence
    0x0014_0207, // DataElementMaximumCharacters
    0x0014_0206, // DataElementMinimumCharacters
    0x0014_0203, // DataElementName
    0x0400_0020, // DataElementsSigned
    0x0028_1401, // DataFrameAssignmentSequence
    0x0054_0063, // DataInformationSequence
    0x0024_0325, // DataObservationSequence
    0x0028_1402, // DataPathAssignment
    0x0028_140E, // DataPathID
    0x0028_9002, // DataPointColumns
    0x0028_9001, // DataPointRows
    0x0028_9108, // DataRepresentation
    0x0024_0309, // DataSetDescription
    0x0024_0306, // DataSetName
    0x0024_0308, // DataSetSource
    0x0008_0041, // DataSetSubtype
    0xFFFC_FFFC, // DataSetTrailingPadding
    0x0008_0040, // DataSetType
    0x0024_0307, // DataSetVersion
    0x0014_6025, // DataStreamingProtocol
    0x0018_9808, // DataType
    0x5000_0103, // DataValueRepresentation
    0x0040_A121, // Date
    0x0040_A110, // DateOfDocumentOrVerbalTransactionTrial
    0x0014_3076, // DateOfGainCalibration
    0x0018_1205, // DateOfInstallation
    0x0018_1200, // DateOfLastCalibration
    0x0018_700C, // DateOfLastDetectorCalibration
    0x0018_1204, // DateOfManufacture
    0x0018_1012, // DateOfSecondaryCapture
    0x0040_A120, // DateTime
    0x0018_1202, // DateTimeOfLastCalibration
    0x0018_9761, // DeadTimeCorrected
    0x0054_1401, // DeadTimeCorrectionFlag
    0x0054_1324, // DeadTimeFactor
    0x0018_9758, // DecayCorrected
    0x0054_1102, // DecayCorrection
    0x0018_9701, // DecayCorrectionDateTime
    0x0054_1321, // DecayFactor
    0x0046_0238, // DecimalPotentialVisualAcuity
    0x0046_0137, // DecimalVisualAcuity
    0x2020_00A2, // DecimateCropResult
    0x0018_9380, // DecompositionAlgorithmIdentificationSequence
    0x0018_937F, // DecompositionDescription
    0x0018_9381, // DecompositionMaterialSequence
    0x0018_937E, // DecompositionMethod
    0x0018_9060, // DecoupledNucleus
    0x0018_9059, // Decoupling
    0x0018_9063, // DecouplingChemicalShiftReference
    0x0018_9061, // DecouplingFrequency
    0x0018_9062, // DecouplingMethod
    0x2010_00A6, // DefaultMagnificationType
    0x2010_0054, // DefaultPrinterResolutionID
    0x2010_00A8, // DefaultSmoothingType
    0x0008_1156, // DefinitionSourceSequence
    0x0064_0005, // DeformableRegistrationGridSequence
    0x0064_0002, // DeformableRegistrationSequence
    0x0022_000E, // DegreeOfDilation
    0x0068_6410, // DegreeOfFreedomID
    0x0068_6420, // DegreeOfFreedomType
    0x0008_0307, // DeidentificationAction
    0x0008_0305, // DeidentificationActionSequence
    0x0012_0063, // DeidentificationMethod
    0x0012_0064, // DeidentificationMethodCodeSequence
    0x0014_405C, // DelayLawIdentifier
    0x0074_1230, // DeletionLock
    0x300C_0122, // DelineatedRadiationFieldSize
    0x3008_0134, // DeliveredChannelTotalTime
    0x300A_0506, // DeliveredDepthDoseParametersSequence
    0x300A_0508, // DeliveredDistalDepth
    0x300A_0507, // DeliveredDistalDepthFraction
    0x3008_0044, // DeliveredMeterset
    0x300A_0510, // DeliveredNominalRangeModulatedRegionDepths
    0x300A_0509, // DeliveredNominalRangeModulationFractions
    0x3008_0138, // DeliveredNumberOfPulses
    0x3008_0036, // DeliveredPrimaryMeterset
    0x3008_013C, // DeliveredPulseRepetitionInterval
    0x300A_0511, // DeliveredReferenceDoseDefinition
    0x3008_0037, // DeliveredSecondaryMeterset
    0x3008_003B, // DeliveredTreatmentTime
    0x300A_0023, // DeliveryMaximumDose
    0x300A_063D, // DeliveryRate
    0x300A_063E, // DeliveryRateUnitSequence
    0x3010_0088, // DeliveryTimeStructureCodeSequence
    0x0074_1030, // DeliveryVerificationImageSequence
    0x300A_0022, // DeliveryWarningDose
    0x4010_1018, // Density
    0x300A_0505, // DepthDoseParametersSequence
    0x0018_5050, // DepthOfScanField
    0x0022_0041, // DepthOfTransverseImage
    0x0022_0035, // DepthSpatialResolution
    0x300A_0093, // DepthValueAveragingFlag
    0x0018_9801, // DepthsOfFocus
    0x0022_1612, // DerivationAlgorithmSequence
    0x0008_9215, // DerivationCodeSequence
    0x3010_0014, // DerivationConceptualVolumeSequence
    0x0008_2111, // DerivationDescription
    0x0008_9124, // DerivationImageSequence
    0x0076_000E, // DerivationImplantAssemblyTemplateSequence
    0x0068_6224, // DerivationImplantTemplateSequence
    0x2100_0140, // DestinationAE
    0x0028_0404, // DetailsOfCoefficients
    0x0018_7016, // DetectorActivationOffsetFromExposure
    0x0018_9558, // DetectorActiveAreaOrientation
    0x0018_9557, // DetectorActiveAreaTLHCPosition
    0x0018_7026, // DetectorActiveDimensions
    0x0018_7028, // DetectorActiveOrigin
    0x0018_7024, // DetectorActiveShape
    0x0018_7014, // DetectorActiveTime
    0x0018_701A, // DetectorBinning
    0x4010_106C, // DetectorCalibrationData
    0x0018_7000, // DetectorConditionsNominalFlag
    0x0018_7005, // DetectorConfiguration
    0x0018_7006, // DetectorDescription
    0x0018_7020, // DetectorElementPhysicalSize
    0x0054_1203, // DetectorElementSize
    0x0018_7022, // DetectorElementSpacing
    0x0018_9725, // DetectorGeometry
    0x4010_0004, // DetectorGeometrySequence
    0x0018_700A, // DetectorID
    0x0054_0022, // DetectorInformationSequence
    0x0018_9550, // DetectorIsocenterPrimaryAngle
    0x0018_9551, // DetectorIsocenterSecondaryAngle
    0x0054_1104, // DetectorLinesOfResponseUsed
    0x0018_702B, // DetectorManufacturerModelName
    0x0018_702A, // DetectorManufacturerName
    0x0018_7008, // DetectorMode
    0x0018_9768, // DetectorNormalizationCorrection
    0x0018_9541, // DetectorPositionSequence
    0x3002_012F, // DetectorPositioningType
    0x0018_1530, // DetectorPrimaryAngle
    0x0018_1531, // DetectorSecondaryAngle
    0x0018_7001, // DetectorTemperature
    0x0014_3020, // DetectorTemperatureSequence
    0x0018_7012, // DetectorTimeSinceLastExposure
    0x0018_7004, // DetectorType
    0x0054_0020, // DetectorVector
    0x0014_601E, // DetectorWavelengthRange
    0x0018_9552, // DetectorXPositionToIsocenter
    0x0018_9553, // DetectorYPositionToIsocenter
    0x0018_9554, // DetectorZPositionToIsocenter
    0x0018_1413, // DeviationIndex
    0x3010_001B, // DeviceAlternateIdentifier
    0x3010_001D, // DeviceAlternateIdentifierFormat
    0x3010_001C, // DeviceAlternateIdentifierType
    0x0050_0020, // DeviceDescription
    0x0050_0016, // DeviceDiameter
    0x0050_0017, // DeviceDiameterUnits
    0x0018_1003, // DeviceID
    0x3010_0039, // DeviceIndex
    0x3010_002D, // DeviceLabel
    0x0050_0014, // DeviceLength
    0x300A_0450, // DeviceMotionControlSequence
    0x300A_0451, // DeviceMotionExecutionMode
    0x300A_0452, // DeviceMotionObservationMode
    0x300A_0453, // DeviceMotionParameterCodeSequence
    0x300A_065E, // DeviceOrderIndex
    0x3002_0110, // DevicePositionParameterSequence
    0x3002_010F, // DevicePositionToEquipmentMappingMatrix
    0x0050_0010, // DeviceSequence
    0x0018_1000, // DeviceSerialNumber
    0x0016_004B, // DeviceSettingDescription
    0x3002_0131, // DeviceSpecificAcquisitionParameterSequence
    0x3010_002E, // DeviceTypeCodeSequence
    0x0018_1002, // DeviceUID
    0x0050_0018, // DeviceVolume
    0x0000_4000, // DialogReceiver
    0x0018_1636, // DiameterOfCircularOutline
    0x0070_0262, // DiameterOfVisibility
    0x3002_0034, // DiaphragmPosition
    0x0070_1704, // DiffuseReflectionIntensity
    0x0066_0133, // DiffusionAcquisitionCodeSequence
    0x0018_9147, // DiffusionAnisotropyType
    0x0018_9601, // DiffusionBMatrixSequence
    0x0018_9087, // DiffusionBValue
    0x0018_9602, // DiffusionBValueXX
    0x0018_9603, // DiffusionBValueXY
    0x0018_9604, // DiffusionBValueXZ
    0x0018_9605, // DiffusionBValueYY
    0x0018_9606, // DiffusionBValueYZ
    0x0018_9607, // DiffusionBValueZZ
    0x0018_9075, // DiffusionDirectionality
    0x0018_9076, // DiffusionGradientDirectionSequence
    0x0018_9089, // DiffusionGradientOrientation
    0x0066_0134, // DiffusionModelCodeSequence
    0x003A_0326, // DigitalFilterCharacteristicsSequence
    0x003A_0327, // DigitalFilterOrder
    0x003A_0328, // DigitalFilterTypeCodeSequence
    0x0018_1023, // DigitalImageFormatAcquired
    0x0400_0105, // DigitalSignatureDateTime
    0x0400_0401, // DigitalSignaturePurposeCodeSequence
    0x0400_0100, // DigitalSignatureUID
    0xFFFA_FFFA, // DigitalSignaturesSequence
    0x0016_0044, // DigitalZoomRatio
    0x0018_2020, // DigitizingDeviceTransportDirection
    0x0020_9421, // DimensionDescriptionLabel
    0x0020_9165, // DimensionIndexPointer
    0x0020_9213, // DimensionIndexPrivateCreator
    0x0020_9222, // DimensionIndexSequence
    0x0020_9157, // DimensionIndexValues
    0x0020_9221, // DimensionOrganizationSequence
    0x0020_9311, // DimensionOrganizationType
    0x0020_9164, // DimensionOrganizationUID
    0x3010_0023, // DirectSegmentReferenceSequence
    0x0004_1220, // DirectoryRecordSequence
    0x0004_1430, // DirectoryRecordType
    0x0038_0030, // DischargeDate
    0x0038_0044, // DischargeDiagnosisCodeSequence
    0x0038_0040, // DischargeDiagnosisDescription
    0x0038_0032, // DischargeTime
    0x300A_079B, // DisplacementMatrix
    0x300A_079A, // DisplacementReferenceLabel
    0x300A_079D, // DisplacementReferenceLocationCodeSequence
    0x0028_7016, // DisplayCalibrationResultSequence
    0x0028_7022, // DisplayDeviceTypeCodeSequence
    0x0072_0108, // DisplayEnvironmentSpatialPosition
    0x0028_9411, // DisplayFilterPercentage
    0x0000_5110, // DisplayFormat
    0x0028_7019, // DisplayFunctionType
    0x0072_0717, // DisplaySetHorizontalJustification
    0x0072_0203, // DisplaySetLabel
    0x0072_0202, // DisplaySetNumber
    0x0072_0700, // DisplaySetPatientOrientation
    0x0072_0204, // DisplaySetPresentationGroup
    0x0072_0206, // DisplaySetPresentationGroupDescription
    0x0072_0212, // DisplaySetScrollingGroup
    0x0072_0718, // DisplaySetVerticalJustification
    0x0072_0200, // DisplaySetsSequence
    0x003A_0246, // DisplayShadingFlag
    0x0028_700A, // DisplaySubsystemConfigurationSequence
    0x0028_7005, // DisplaySubsystemDescription
    0x0028_7003, // DisplaySubsystemID
    0x0028_7004, // DisplaySubsystemName
    0x0028_7010, // DisplaySubsystemQAResultsSequence
    0x0028_7023, // DisplaySubsystemSequence
    0x0018_2006, // DisplayWindowLabelVector
    0x0070_0053, // DisplayedAreaBottomRightHandCorner
    0x0070_0051, // DisplayedAreaBottomRightHandCornerTrial
    0x0070_005A, // DisplayedAreaSelectionSequence
    0x0070_0052, // DisplayedAreaTopLeftHandCorner
    0x0070_0050, // DisplayedAreaTopLeftHandCornerTrial
    0x0040_B035, // DisplayedWaveformSegmentSequence
    0x0018_2046, // DisplayedZValue
    0x300A_0502, // DistalDepth
    0x300A_0501, // DistalDepthFraction
    0x0022_1644, // DistanceBetweenBscanSlabs
    0x0048_0014, // DistanceBetweenFocalPlanes
    0x0014_6033, // DistanceBetweenTurns
    0x0018_9403, // DistanceObjectToTableTop
    0x0046_0060, // DistancePupillaryDistance
    0x0018_9426, // DistanceReceptorPlaneToDetectorHousing
    0x0018_9335, // DistanceSourceToDataCollectionCenter
    0x0018_1110, // DistanceSourceToDetector
    0x0040_0306, // DistanceSourceToEntrance
    0x0018_9402, // DistanceSourceToIsocenter
    0x0018_1111, // DistanceSourceToPatient
    0x0040_0307, // DistanceSourceToSupport
    0x4008_011A, // DistributionAddress
    0x4008_0119, // DistributionName
    0x0012_0084, // DistributionType
    0x0040_A068, // DocumentAuthorIdentifierCodeSequenceTrial
    0x0040_A067, // DocumentAuthorTrial
    0x0040_E008, // DocumentClassCodeSequence
    0x0040_A066, // DocumentIdentifierCodeSequenceTrial
    0x0042_0010, // DocumentTitle
    0x0040_A076, // DocumentingObserverIdentifierCodeSequenceTrial
    0x0040_A028, // DocumentingOrganizationIdentifierCodeSequenceTrial
    0x0018_6034, // DopplerCorrectionAngle
    0x0018_6039, // DopplerSampleVolumeXPosition
    0x0018_6038, // DopplerSampleVolumeXPositionRetired
    0x0018_603B, // DopplerSampleVolumeYPosition
    0x0018_603A, // DopplerSampleVolumeYPositionRetired
    0x3004_0081, // DoseCalculationAlgorithmSequence
    0x3004_0083, // DoseCalculationModelParameterSequence
    0x3004_0080, // DoseCalculationModelSequence
    0x300C_0120, // DoseCalibrationConditionsSequence
    0x300C_0123, // DoseCalibrationConditionsVerifiedFlag
    0x0054_1322, // DoseCalibrationFactor
    0x3004_0006, // DoseComment
    0x3004_0084, // DoseDepositionCalculationMedium
    0x3004_000E, // DoseGridScaling
    0x300A_0774, // DoseMeasurementDeviceCodeSequence
    0x0018_11B1, // DoseModeName
    0x3004_0023, // DoseRadiobiologicalInterpretationSequence
    0x3008_0048, // DoseRateDelivered
    0x300A_0115, // DoseRateSet
    0x300A_0016, // DoseReferenceDescription
    0x300A_0012, // DoseReferenceNumber
    0x300A_0018, // DoseReferencePointCoordinates
    0x300A_0010, // DoseReferenceSequence
    0x300A_0014, // DoseReferenceStructureType
    0x300A_0020, // DoseReferenceType
    0x300A_0013, // DoseReferenceUID
    0x3004_000A, // DoseSummationType
    0x3004_0004, // DoseType
    0x3004_0020, // DoseUnitCodeSequence
    0x3004_0002, // DoseUnits
    0x3004_0012, // DoseValue
    0x300A_068B, // DoseValueInterpretation
    0x300A_061D, // DoseValuePurpose
    0x300A_061C, // DoseValuesSequence
    0x3010_0063, // DosimetricObjectiveEvaluationScope
    0x3010_0070, // DosimetricObjectiveParameterSequence
    0x3010_0075, // DosimetricObjectivePurpose
    0x3010_006C, // DosimetricObjectiveSequence
    0x3010_006D, // DosimetricObjectiveTypeCodeSequence
    0x3010_006E, // DosimetricObjectiveUID
    0x3010_0074, // DosimetricObjectiveWeight
    0x0074_133A, // DoubleExposureFieldDelta
    0x0074_103A, // DoubleExposureFieldDeltaTrial
    0x0074_1034, // DoubleExposureFlag
    0x0074_1338, // DoubleExposureMeterset
    0x0074_1038, // DoubleExposureMetersetTrial
    0x0074_1036, // DoubleExposureOrdering
    0x7FE0_0009, // DoubleFloatPixelData
    0x0028_0125, // DoubleFloatPixelPaddingRangeLimit
    0x0028_0123, // DoubleFloatPixelPaddingValue
    0x0040_9214, // DoubleFloatRealWorldValueFirstValueMapped
    0x0040_9213, // DoubleFloatRealWorldValueLastValueMapped
    0x0066_0022, // DoublePointCoordinatesData
    0x0014_410C, // DoublePrecisionFloatingPointNumericValue
    0x0014_4083, // DriveProbeSequence
    0x0014_4081, // DriveType
    0x0018_5030, // DynamicRange
    0x0016_0020, // EXIFVersion
    0x0018_0086, // EchoNumbers
    0x0018_9298, // EchoPeakPosition
    0x0018_9018, // EchoPlanarPulseSequence
    0x0018_9008, // EchoPulseSequence
    0x0018_0081, // EchoTime
    0x0018_0091, // EchoTrainLength
    0x0066_0024, // EdgePointIndexList
    0x0018_936E, // EffectiveBinEnergy
    0x0068_6226, // EffectiveDateTime
    0x3010_0003, // EffectiveDoseCalculationMethodCategoryCodeSequence
    0x3010_0004, // EffectiveDoseCalculationMethodCodeSequence
    0x3010_0005, // EffectiveDoseCalculationMethodDescription
    0x0018_0072, // EffectiveDuration
    0x0018_9082, // EffectiveEchoTime
    0x0052_0004, // EffectiveRefractiveIndex
    0x0040_A034, // EffectiveStartDateTime
    0x0040_A035, // EffectiveStopDateTime
    0x300A_00DE, // EffectiveWedgeAngle
    0x0014_604A, // ElectromagneticClassificationOfInspectionSurface
    0x0014_4014, // ElementDimensionA
    0x0014_4015, // ElementDimensionB
    0x0014_4016, // ElementPitchA
    0x0014_401D, // ElementPitchB
    0x0014_4013, // ElementShape
    0x0014_6049, // EmissivityOfInspectionSurface
    0x0016_1002, // EmitterColorTemperature
    0x0022_000A, // EmmetropicMagnification
    0x0072_0421, // EmptyImageBoxCIELabValue
    0x2010_0110, // EmptyImageDensity
    0x0008_0412, // EmptyValueMatchingSequence
    0x0042_0011, // EncapsulatedDocument
    0x0042_0015, // EncapsulatedDocumentLength
    0x7FE0_0003, // EncapsulatedPixelDataValueTotalLength
    0x0400_0500, // EncryptedAttributesSequence
    0x0400_0520, // EncryptedContent
    0x0400_0510, // EncryptedContentTransferSyntaxUID
    0x0018_9517, // EndAcquisitionDateTime
    0x300C_0009, // EndCumulativeMetersetWeight
    0x0074_1408, // EndCumulativeTimeWeight
    0x0000_5020, // EndMessageID
    0x3008_007A, // EndMeterset
    0x0020_9248, // EndingRespiratoryAmplitude
    0x0020_9249, // EndingRespiratoryPhase
    0x3002_0133, // EnergyDerivationCodeSequence
    0x300A_0684, // EnergyUnitCodeSequence
    0x0018_9353, // EnergyWeightingFactor
    0x0018_0032, // EnergyWindowCenterline
    0x0054_0012, // EnergyWindowInformationSequence
    0x0054_0014, // EnergyWindowLowerLimit
    0x0054_0018, // EnergyWindowName
    0x0054_0308, // EnergyWindowNumber
    0x0054_0013, // EnergyWindowRangeSequence
    0x0018_0033, // EnergyWindowTotalWidth
    0x0054_0015, // EnergyWindowUpperLimit
    0x0054_0010, // EnergyWindowVector
    0x0028_140B, // EnhancedPaletteColorLookupTableSequence
    0x3008_00A3, // EnhancedRTBeamLimitingDeviceDefinitionFlag
    0x3008_00A1, // EnhancedRTBeamLimitingDeviceSequence
    0x3008_00A2, // EnhancedRTBeamLimitingOpeningSequence
    0x3010_0037, // EntityDescription
    0x3010_0035, // EntityLabel
    0x3010_0038, // EntityLongLabel
    0x3010_0036, // EntityName
    0x0040_0302, // EntranceDose
    0x0040_8303, // EntranceDoseDerivation
    0x0040_8302, // EntranceDoseInmGy
    0x0014_1040, // EnvironmentalConditions
    0x0028_7000, // EquipmentAdministratorSequence
    0x0028_9537, // EquipmentCoordinateSystemIdentification
    0x300A_0676, // EquipmentFrameOfReferenceDescription
    0x300A_0675, // EquipmentFrameOfReferenceUID
    0x0008_0221, // EquipmentModality
    0x300A_0678, // EquipmentReferencePointCodeSequence
    0x300A_0677, // EquipmentReferencePointCoordinatesSequence
    0x0040_A090, // EquivalentCDADocumentSequence
    0x0008_0121, // EquivalentCodeSequence
    0x3010_0009, // EquivalentConceptualVolumeInstanceReferenceSequence
    0x3010_000A, // EquivalentConceptualVolumesSequence
    0x0046_0205, // EquivalentPupilRadius
    0x0000_5190, // Erase
    0x0000_0902, // ErrorComment
    0x0000_0903, // ErrorID
    0x1000_0010, // EscapeTriplet
    0x0018_9324, // EstimatedDoseSaving
    0x0018_1114, // EstimatedRadiographicMagnificationFactor
    0x0012_0087, // EthicsCommitteeApprovalEffectivenessEndDate
    0x0012_0086, // EthicsCommitteeApprovalEffectivenessStartDate
    0x0010_2160, // EthnicGroup
    0x0010_2161, // EthnicGroupCodeSequence
    0x0010_2162, // EthnicGroups
    0x0014_2008, // EvaluationAttempt
    0x0014_2006, // EvaluatorName
    0x0014_2004, // EvaluatorNumber
    0x0014_2002, // EvaluatorSequence
    0x0008_2135, // EventCodeSequence
    0x0008_2130, // EventElapsedTimes
    0x0008_2134, // EventTimeOffset
    0x0008_2132, // EventTimerNames
    0x0008_2133, // EventTimerSequence
    0x0000_1002, // EventTypeID
    0x0010_9431, // ExaminedBodyThickness
    0x0024_0052, // ExcessiveFalseNegatives
    0x0024_0051, // ExcessiveFalseNegativesDataFlag
    0x0024_0062, // ExcessiveFalsePositives
    0x0024_0061, // ExcessiveFalsePositivesDataFlag
    0x0024_0040, // ExcessiveFixationLosses
    0x0024_0039, // ExcessiveFixationLossesDataFlag
    0x0018_9823, // ExcitationEnergy
    0x0014_4024, // ExcitationFrequency
    0x0018_9824, // ExcitationPulseDuration
    0x0018_9822, // ExcitationSpectralWidth
    0x0018_9826, // ExcitationWavelength
    0x0018_9825, // ExcitationWavelengthSequence
    0x0018_9803, // ExcludedIntervalsSequence
    0x0018_9805, // ExclusionDuration
    0x0018_9804, // ExclusionStartDateTime
    0x0076_0036, // ExclusiveComponentType
    0x2100_0020, // ExecutionStatus
    0x2100_0030, // ExecutionStatusInfo
    0x0040_4011, // ExpectedCompletionDateTime
    0x300A_0622, // ExpectedInVivoMeasurementValueIndex
    0x300A_0621, // ExpectedInVivoMeasurementValuesSequence
    0x0008_0416, // ExpirationDateTime
    0x0014_1020, // ExpiryDate
    0x0040_0303, // ExposedArea
    0x0018_1152, // Exposure
    0x0016_0024, // ExposureBiasValue
    0x0018_7060, // ExposureControlMode
    0x0018_7062, // ExposureControlModeDescription
    0x0018_9436, // ExposureControlSensingRegionLeftVerticalEdge
    0x0018_9439, // ExposureControlSensingRegionLowerHorizontalEdge
    0x0018_9437, // ExposureControlSensingRegionRightVerticalEdge
    0x0018_9435, // ExposureControlSensingRegionShape
    0x0018_9438, // ExposureControlSensingRegionUpperHorizontalEdge
    0x0018_9434, // ExposureControlSensingRegionsSequence
    0x0040_030E, // ExposureDoseSequence
    0x0018_1411, // ExposureIndex
    0x0018_9332, // ExposureInmAs
    0x0018_1153, // ExposureInuAs
    0x0016_0042, // ExposureMode
    0x0018_9323, // ExposureModulationType
    0x0016_0016, // ExposureProgram
    0x3002_0030, // ExposureSequence
    0x0018_7064, // ExposureStatus
    0x0018_1150, // ExposureTime
    0x0016_0004, // ExposureTimeInSeconds
    0x0018_9328, // ExposureTimeInms
    0x0018_8150, // ExposureTimeInuS
    0x0018_7010, // ExposuresOnDetectorSinceLastCalibration
    0x0018_7011, // ExposuresOnDetectorSinceManufactured
    0x0018_1404, // ExposuresOnPlate
    0x0008_0108, // ExtendedCodeMeaning
    0x0008_0101, // ExtendedCodeValue
    0x0048_0012, // ExtendedDepthOfField
    0x0008_040F, // ExtendedMatchingMechanisms
    0x7FE0_0001, // ExtendedOffsetTable
    0x7FE0_0002, // ExtendedOffsetTableLengths
    0x300A_0133, // ExternalContourEntryPoint
    0x0016_0005, // FNumber
    0x0066_0034, // FacetSequence
    0x0074_1048, // FailedAttributesSequence
    0x0008_0058, // FailedSOPInstanceUIDList
    0x0008_1198, // FailedSOPSequence
    0x0008_119B, // FailedStudySequence
    0x2200_000E, // FailureAttributes
    0x0008_1197, // FailureReason
    0x0024_0046, // FalseNegativesEstimate
    0x0024_0045, // FalseNegativesEstimateFlag
    0x0024_0050, // FalseNegativesQuantity
    0x0024_0054, // FalsePositivesEstimate
    0x0024_0053, // FalsePositivesEstimateFlag
    0x0024_0060, // FalsePositivesQuantity
    0x0070_030F, // FiducialDescription
    0x0070_0310, // FiducialIdentifier
    0x0070_0311, // FiducialIdentifierCodeSequence
    0x0070_031E, // FiducialSequence
    0x0070_031C, // FiducialSetSequence
    0x0070_031A, // FiducialUID
    0x0070_031F, // FiducialsPropertyCategoryCodeSequence
    0x0014_6027, // FieldOfView
    0x0018_9433, // FieldOfViewDescription
    0x0018_1149, // FieldOfViewDimensions
    0x0018_9461, // FieldOfViewDimensionsInFloat
    0x0018_7034, // FieldOfViewHorizontalFlip
    0x0018_7030, // FieldOfViewOrigin
    0x0018_7032, // FieldOfViewRotation
    0x0018_9432, // FieldOfViewSequence
    0x0018_1147, // FieldOfViewShape
    0x0008_041A, // FileAccessSequence
    0x0008_0409, // FileAccessURI
    0x0008_040D, // FileLengthInContainer
    0x0002_0000, // FileMetaInformationGroupLength
    0x0002_0001, // FileMetaInformationVersion
    0x0008_040C, // FileOffsetInContainer
    0x0008_0419, // FileSetAccessSequence
    0x0004_1212, // FileSetConsistencyFlag
    0x0004_1141, // FileSetDescriptorFileID
    0x0004_1130, // FileSetID
    0x0016_003A, // FileSource
    0x0008_040B, // FilenameInContainer
    0x0070_0257, // FillMode
    0x0070_0256, // FillPattern
    0x0070_0233, // FillStyleSequence
    0x0040_2017, // FillerOrderNumberImagingServiceRequest
    0x0040_2007, // FillerOrderNumberImagingServiceRequestRetired
    0x0040_1007, // FillerOrderNumberProcedure
    0x2130_0030, // FilmBoxContentSequence
    0x0040_0321, // FilmConsumptionSequence
    0x2000_0040, // FilmDestination
    0x2010_0040, // FilmOrientation
    0x2000_0050, // FilmSessionLabel
    0x2010_0050, // FilmSizeID
    0x0018_7058, // FilterBeamPathLengthMaximum
    0x0018_7056, // FilterBeamPathLengthMinimum
    0x0072_0404, // FilterByAttributePresence
    0x0072_0402, // FilterByCategory
    0x0072_0406, // FilterByOperator
    0x003A_0221, // FilterHighFrequency
    0x003A_0319, // FilterHighFrequencyCharacteristicsSequence
    0x003A_032E, // FilterLookupTableData
    0x003A_032B, // FilterLookupTableDescription
    0x003A_032A, // FilterLookupTableSequence
    0x003A_0220, // FilterLowFrequency
    0x003A_0318, // FilterLowFrequencyCharacteristicsSequence
    0x0018_7050, // FilterMaterial
    0x0014_3074, // FilterMaterialUsedInGainCalibration
    0x0072_0400, // FilterOperationsSequence
    0x0018_7054, // FilterThicknessMaximum
    0x0018_7052, // FilterThicknessMinimum
    0x0014_3075, // FilterThicknessUsedInGainCalibration
    0x0018_1160, // FilterType
    0x300A_010E, // FinalCumulativeMetersetWeight
    0x300A_02C8, // FinalCumulativeTimeWeight
    0x0000_0400, // FindLocation
    0x0040_A007, // FindingsFlagTrial
    0x0040_A023, // FindingsGroupRecordingDateTrial
    0x0040_A024, // FindingsGroupRecordingTimeTrial
    0x0040_A021, // FindingsGroupUIDTrial
    0x0040_A020, // FindingsSequenceTrial
    0x0040_A026, // FindingsSourceCategoryCodeSequenceTrial
    0x0066_000E, // FiniteVolume
    0x0052_0034, // FirstALineLocation
    0x0018_9198, // FirstOrderPhaseCorrection
    0x5600_0010, // FirstOrderPhaseCorrectionAngle
    0x3008_0054, // FirstTreatmentDate
    0x0014_605A, // FittingDataType
    0x0024_0035, // FixationCheckedQuantity
    0x300A_0196, // FixationDeviceDescription
    0x300A_0194, // FixationDeviceLabel
    0x300A_0199, // FixationDevicePitchAngle
    0x300A_0198, // FixationDevicePosition
    0x300A_019A, // FixationDeviceRollAngle
    0x300A_0190, // FixationDeviceSequence
    0x300A_0192, // FixationDeviceType
    0x300A_0150, // FixationEye
    0x300A_0356, // FixationLightAzimuthalAngle
    0x300A_0154, // FixationLightAzimuthalAngleTolerance
    0x300A_0358, // FixationLightPolarAngle
    0x300A_0155, // FixationLightPolarAngleTolerance
    0x0068_63AC, // FixationMethodCodeSequence
    0x0024_0033, // FixationMonitoringCodeSequence
    0x0024_0032, // FixationSequence
    0x300A_0646, // FixedRTBeamDelimiterDeviceSequence
    0x0014_6010, // FlashDuration
    0x0016_0036, // FlashEnergy
    0x0016_0011, // FlashFiringStatus
    0x0014_6011, // FlashFrameNumber
    0x0016_0014, // FlashFunctionPresent
    0x0014_6034, // FlashHeatingSequence
    0x0016_0013, // FlashMode
    0x0014_6037, // FlashModificationStatus
    0x0016_0015, // FlashRedEyeMode
    0x0016_0012, // FlashReturnStatus
    0x0014_600F, // FlashSourceSettingSequence
    0x0014_6036, // FlashSynchronizationProtocol
    0x0046_0113, // FlatCornealAxisSequence
    0x0046_0080, // FlatKeratometricAxisSequence
    0x0018_1314, // FlipAngle
    0x7FE0_0008, // FloatPixelData
    0x0028_0124, // FloatPixelPaddingRangeLimit
    0x0028_0122, // FloatPixelPaddingValue
    0x0040_A161, // FloatingPointValue
    0x0066_0125, // FloatingPointValues
    0x0018_9010, // FlowCompensation
    0x0018_9183, // FlowCompensationDirection
    0x0034_0002, // FlowIdentifier
    0x0034_0001, // FlowIdentifierSequence
    0x0034_0004, // FlowRTPSamplingRate
    0x0034_0003, // FlowTransferSyntaxUID
    0x3002_0042, // FluenceDataScale
    0x3002_0041, // FluenceDataSource
    0x3002_0040, // FluenceMapSequence
    0x3002_0051, // FluenceMode
    0x3002_0052, // FluenceModeID
    0x0018_9334, // FluoroscopyFlag
    0x0018_11B4, // FluoroscopyLastImageHoldPersistenceFlag
    0x0018_11B3, // FluoroscopyPersistenceFlag
    0x0018_1182, // FocalDistance
    0x0016_0029, // FocalLength
    0x0016_0045, // FocalLengthIn35mmFilm
    0x0018_1190, // FocalSpots
    0x0018_5012, // FocusDepth
    0x0048_0011, // FocusMethod
    0x0008_0408, // FolderAccessURI
    0x0070_0227, // FontName
    0x0070_0228, // FontNameType
    0x0014_603C, // ForcedGasHeatingSequence
    0x0014_6017, // ForcedGasSettingSequence
    0x0024_0117, // FovealPointNormativeDataFlag
    0x0024_0118, // FovealPointProbabilityValue
    0x0024_0087, // FovealSensitivity
    0x0024_0086, // FovealSensitivityMeasured
    0x3010_0083, // FractionBasedRelationshipIntervalAnchor
    0x3010_0082, // FractionBasedRelationshipSequence
    0x300A_0072, // FractionGroupDescription
    0x300A_0071, // FractionGroupNumber
    0x300A_0070, // FractionGroupSequence
    0x3008_0220, // FractionGroupSummarySequence
    0x3008_0224, // FractionGroupType
    0x3002_0029, // FractionNumber
    0x300A_007B, // FractionPattern
    0x3010_0079, // FractionPatternSequence
    0x3008_0240, // FractionStatusSummarySequence
    0x0018_982E, // FractionalBandwidth
    0x003A_0247, // FractionalChannelDisplayScale
    0x3010_007F, // FractionationNotes
    0x0018_9074, // FrameAcquisitionDateTime
    0x0018_9220, // FrameAcquisitionDuration
    0x0020_9156, // FrameAcquisitionNumber
    0x0018_9417, // FrameAcquisitionSequence
    0x0020_9071, // FrameAnatomySequence
    0x0020_9158, // FrameComments
    0x0020_9111, // FrameContentSequence
    0x0018_1066, // FrameDelay
    0x0018_9451, // FrameDetectorParametersSequence
    0x0028_000A, // FrameDimensionPointer
    0x0008_9458, // FrameDisplaySequence
    0x0018_9472, // FrameDisplayShutterSequence
    0x0008_1164, // FrameExtractionSequence
    0x0028_0009, // FrameIncrementPointer
    0x0020_9453, // FrameLabel
    0x0018_2002, // FrameLabelVector
    0x0020_9072, // FrameLaterality
    0x0028_6020, // FrameNumbersOfInterest
    0x0028_6022, // FrameOfInterestDescription
    0x0028_6023, // FrameOfInterestType
    0x3006_00C0, // FrameOfReferenceRelationshipSequence
    0x0070_030B, // FrameOfReferenceToDisplayedCoordinateSystemTransformationMatrix
    0x3006_00C8, // FrameOfReferenceTransformationComment
    0x3006_00C6, // FrameOfReferenceTransformationMatrix
    0x0070_030C, // FrameOfReferenceTransformationMatrixType
    0x3006_00C4, // FrameOfReferenceTransformationType
    0x0020_0052, // FrameOfReferenceUID
    0x0034_0007, // FrameOriginTimestamp
    0x0028_9443, // FramePixelDataPropertiesSequence
    0x0028_9415, // FramePixelShiftSequence
    0x0018_2003, // FramePrimaryAngleVector
    0x0018_9151, // FrameReferenceDateTime
    0x0054_1300, // FrameReferenceTime
    0x0018_2004, // FrameSecondaryAngleVector
    0x0018_1063, // FrameTime
    0x0018_1065, // FrameTimeVector
    0x0008_9007, // FrameType
    0x0034_0009, // FrameUsefulnessGroupSequence
    0x0028_9132, // FrameVOILUTSequence
    0x0018_9101, // FrequencyCorrection
    0x003A_032C, // FrequencyEncodingCodeSequence
    0x0014_6021, // FrontPanelTemperature
    0x0020_9167, // FunctionalGroupPointer
    0x0020_9238, // FunctionalGroupPrivateCreator
    0x0018_9621, // FunctionalMRSequence
    0x0018_9622, // FunctionalSettlingPhaseFramesPresent
    0x0018_9623, // FunctionalSyncPulse
    0x0016_0076, // GPSAltitude
    0x0016_0075, // GPSAltitudeRef
    0x0016_008C, // GPSAreaInformation
    0x0016_007B, // GPSDOP
    0x0016_008D, // GPSDateStamp
    0x0016_0088, // GPSDestBearing
    0x0016_0087, // GPSDestBearingRef
    0x0016_008A, // GPSDestDistance
    0x0016_0089, // GPSDestDistanceRef
    0x0016_0084, // GPSDestLatitude
    0x0016_0083, // GPSDestLatitudeRef
    0x0016_0086, // GPSDestLongitude
    0x0016_0085, // GPSDestLongitudeRef
    0x0016_008E, // GPSDifferential
    0x0016_0081, // GPSImgDirection
    0x0016_0080, // GPSImgDirectionRef
    0x0016_0072, // GPSLatitude
    0x0016_0071, // GPSLatitudeRef
    0x0016_0074, // GPSLongitude
    0x0016_0073, // GPSLongitudeRef
    0x0016_0082, // GPSMapDatum
    0x0016_007A, // GPSMeasureMode
    0x0016_008B, // GPSProcessingMethod
    0x0016_0078, // GPSSatellites
    0x0016_007D, // GPSSpeed
    0x0016_007C, // GPSSpeedRef
    0x0016_0079, // GPSStatus
    0x0016_0077, // GPSTimeStamp
    0x0016_007F, // GPSTrack
    0x0016_007E, // GPSTrackRef
    0x0016_0070, // GPSVersionID
    0x0016_0047, // GainControl
    0x0014_3060, // GainCorrectionReferenceSequence
    0x0028_701A, // GammaValue
    0x300A_011E, // GantryAngle
    0x300A_0044, // GantryAngleTolerance
    0x0018_1121, // GantryDetectorSlew
    0x0018_1120, // GantryDetectorTilt
    0x0018_1008, // GantryID
    0x0018_9762, // GantryMotionCorrected
    0x300A_014A, // GantryPitchAngle
    0x300A_014E, // GantryPitchAngleTolerance
    0x300A_014C, // GantryPitchRotationDirection
    0x300A_011F, // GantryRotationDirection
    0x4010_1008, // GantryType
    0x0070_0261, // GapLength
    0x0014_603D, // GasUsedForHeatingCoolingPart
    0x0014_4060, // GateSettingsSequence
    0x0014_4062, // GateThreshold
    0x0054_0062, // GatedInformationSequence
    0x300C_0125, // GatingBeamHoldTransitionSequence
    0x0010_0044, // GenderIdentityCodeSequence
    0x0010_0045, // GenderIdentityComment
    0x0010_0041, // GenderIdentitySequence
    0x300A_0671, // GeneralAccessoryDefinitionSequence
    0x300A_0422, // GeneralAccessoryDescription
    0x300A_0421, // GeneralAccessoryID
    0x300A_0424, // GeneralAccessoryNumber
    0x300A_0420, // GeneralAccessorySequence
    0x300A_0423, // GeneralAccessoryType
    0x0074_1042, // GeneralMachineVerificationSequence
    0x0008_0413, // GeneralMatchingSequence
    0x0040_4002, // GeneralPurposePerformedProcedureStepStatus
    0x0040_4003, // GeneralPurposeScheduledProcedureStepPriority
    0x0040_4001, // GeneralPurposeScheduledProcedureStepStatus
    0x0024_0102, // GeneralizedDefectCorrectedSensitivityDeviationFlag
    0x0024_0104, // GeneralizedDefectCorrectedSensitivityDeviationProbabilityValue
    0x0024_0103, // GeneralizedDefectCorrectedSensitivityDeviationValue
    0x0024_0067, // GeneralizedDefectSensitivityDeviationAlgorithmSequence
    0x0018_1005, // GeneratorID
    0x0018_1170, // GeneratorPower
    0x0010_0229, // GeneticModificationsCodeSequence
    0x0010_0222, // GeneticModificationsDescription
    0x0010_0223, // GeneticModificationsNomenclature
    0x0010_0221, // GeneticModificationsSequence
    0x0028_9445, // GeometricMaximumDistortion
    0x0028_9444, // GeometricalProperties
    0x0070_1B08, // GeometryForDisplay
    0x0018_9032, // GeometryOfKSpaceTraversal
    0x0070_120B, // GlobalCrop
    0x0070_120C, // GlobalCroppingSpecificationIndex
    0x0024_0066, // GlobalDeviationFromNormal
    0x0024_0071, // GlobalDeviationProbability
    0x0024_0059, // GlobalDeviationProbabilityNormalsFlag
    0x0024_0083, // GlobalDeviationProbabilitySequence
    0x0018_9241, // GradientEchoTrainLength
    0x0018_9182, // GradientOutput
    0x0018_9180, // GradientOutputType
    0x0070_0001, // GraphicAnnotationSequence
    0x0070_0005, // GraphicAnnotationUnits
    0x0070_0318, // GraphicCoordinatesDataSequence
    0x0070_0022, // GraphicData
    0x0070_0020, // GraphicDimensions
    0x0070_0024, // GraphicFilled
    0x0070_0208, // GraphicGroupDescription
    0x0070_0295, // GraphicGroupID
    0x0070_0207, // GraphicGroupLabel
    0x0070_0234, // GraphicGroupSequence
    0x0070_0002, // GraphicLayer
    0x0070_0068, // GraphicLayerDescription
    0x0070_0062, // GraphicLayerOrder
    0x0070_0401, // GraphicLayerRecommendedDisplayCIELabValue
    0x0070_0066, // GraphicLayerRecommendedDisplayGrayscaleValue
    0x0070_0067, // GraphicLayerRecommendedDisplayRGBValue
    0x0070_0060, // GraphicLayerSequence
    0x0070_0009, // GraphicObjectSequence
    0x0070_0023, // GraphicType
    0x0028_1200, // GrayLookupTableData
    0x0028_1100, // GrayLookupTableDescriptor
    0x0028_1080, // GrayScale
    0x0028_1202, // GreenPaletteColorLookupTableData
    0x0028_1102, // GreenPaletteColorLookupTableDescriptor
    0x0018_1166, // Grid
    0x0018_7040, // GridAbsorbingMaterial
    0x0018_7046, // GridAspectRatio
    0x0064_0007, // GridDimensions
    0x0018_704C, // GridFocalDistance
    0x3004_000C, // GridFrameOffsetVector
    0x0018_1006, // GridID
    0x0018_7048, // GridPeriod
    0x0018_7044, // GridPitch
    0x0064_0008, // GridResolution
    0x0018_7041, // GridSpacingMaterial
    0x0018_7042, // GridThickness
    0x0010_0027, // GroupOfPatientsIdentificationSequence
    0x0040_E004, // HL7DocumentEffectiveTime
    0x0040_E006, // HL7DocumentTypeCodeSequence
    0x0040_E001, // HL7InstanceIdentifier
    0x0040_A390, // HL7StructuredDocumentReferenceSequence
    0x0068_6310, // HPGLContourPenNumber
    0x0068_6300, // HPGLDocument
    0x0068_62D0, // HPGLDocumentID
    0x0068_62D5, // HPGLDocumentLabel
    0x0068_62F2, // HPGLDocumentScaling
    0x0068_62C0, // HPGLDocumentSequence
    0x0068_6345, // HPGLPenDescription
    0x0068_6340, // HPGLPenLabel
    0x0068_6330, // HPGLPenNumber
    0x0068_6320, // HPGLPenSequence
    0x0040_0314, // HalfValueLayer
    0x0072_000A, // HangingProtocolCreationDateTime
    0x0072_0008, // HangingProtocolCreator
    0x0072_000C, // HangingProtocolDefinitionSequence
    0x0072_0004, // HangingProtocolDescription
    0x0072_0006, // HangingProtocolLevel
    0x0072_0002, // HangingProtocolName
    0x0072_0010, // HangingProtocolUserGroupName
    0x0072_000E, // HangingProtocolUserIdentificationCodeSequence
    0x0018_1011, // HardcopyCreationDeviceID
    0x0018_1017, // HardcopyDeviceManufacturer
    0x0018_101B, // HardcopyDeviceManufacturerModelName
    0x0018_101A, // HardcopyDeviceSoftwareVersion
    0x300A_0148, // HeadFixationAngle
    0x300A_0152, // HeadFixationAngleTolerance
    0x0018_1088, // HeartRate
    0x0014_6043, // HeatSourceDescription
    0x0028_0102, // HighBit
    0x300A_00C7, // HighDoseTechniqueType
    0x4010_0002, // HighEnergyDetectors
    0x0018_1082, // HighRRValue
    0x0060_3008, // HistogramBinWidth
    0x0060_3020, // HistogramData
    0x0060_3010, // HistogramExplanation
    0x0060_3004, // HistogramFirstBinValue
    0x0060_3006, // HistogramLastBinValue
    0x0060_3002, // HistogramNumberOfBins
    0x0060_3000, // HistogramSequence
    0x0008_1304, // HistologicalDiagnosesCodeSequence
    0x0040_E031, // HomeCommunityID
    0x0070_0242, // HorizontalAlignment
    0x0022_000C, // HorizontalFieldOfView
    0x0014_6013, // HorizontalLaserSpotDimension
    0x0014_6056, // HorizontalMovingWindowSize
    0x0014_3024, // HorizontalOffsetOfSensor
    0x0014_6024, // HorizontalPixelSize
    0x0046_0032, // HorizontalPrismBase
    0x0046_0030, // HorizontalPrismPower
    0x1000_0002, // HuffmanTableSize
    0x1000_0003, // HuffmanTableTriplet
    0x0040_4009, // HumanPerformerCodeSequence
    0x0040_4037, // HumanPerformerName
    0x0040_4036, // HumanPerformerOrganization
    0x0016_0031, // Humidity
    0x0028_2000, // ICCProfile
    0x0022_1028, // IOLFormulaCodeSequence
    0x0022_1029, // IOLFormulaDetail
    0x0022_1093, // IOLManufacturer
    0x0022_1053, // IOLPower
    0x0022_1121, // IOLPowerForExactEmmetropia
    0x0022_1122, // IOLPowerForExactTargetRefraction
    0x0022_1090, // IOLPowerSequence
    0x0016_001D, // ISOSpeed
    0x0016_001E, // ISOSpeedLatitudeyyy
    0x0016_001F, // ISOSpeedLatitudezzz
    0x0018_3100, // IVUSAcquisition
    0x0018_3102, // IVUSGatedRate
    0x0018_3101, // IVUSPullbackRate
    0x0018_3103, // IVUSPullbackStartFrameNumber
    0x0018_3104, // IVUSPullbackStopFrameNumber
    0x0088_0200, // IconImageSequence
    0x0040_A525, // IdenticalDocumentsSequence
    0x0040_A224, // IdentificationDescriptionTrial
    0x0040_A070, // IdentifierCodeSequenceTrial
    0x0040_0035, // IdentifierTypeCode
    0x0008_4000, // IdentifyingComments
    0x0008_0306, // IdentifyingPrivateElements
    0x2010_015E, // Illumination
    0x0022_0057, // IlluminationBandwidth
    0x0048_0108, // IlluminationColorCodeSequence
    0x0022_0056, // IlluminationPower
    0x0018_9828, // IlluminationTranslationFlag
    0x0022_0016, // IlluminationTypeCodeSequence
    0x0022_0055, // IlluminationWaveLength
    0x0048_0100, // IlluminatorTypeCodeSequence
    0x0048_0117, // ImageAcquisitionDepth
    0x0018_115E, // ImageAndFluoroscopyAreaDoseProduct
    0x2130_0040, // ImageBoxContentSequence
    0x0072_0318, // ImageBoxLargeScrollAmount
    0x0072_0316, // ImageBoxLargeScrollType
    0x0072_0304, // ImageBoxLayoutType
    0x0072_0302, // ImageBoxNumber
    0x0072_0320, // ImageBoxOverlapPriority
    0x2020_0010, // ImageBoxPosition
    0x2000_006A, // ImageBoxPresentationLUTFlag
    0x0072_0310, // ImageBoxScrollDirection
    0x0072_0314, // ImageBoxSmallScrollAmount
    0x0072_0312, // ImageBoxSmallScrollType
    0x0072_0430, // ImageBoxSynchronizationSequence
    0x0072_0306, // ImageBoxTileHorizontalDimension
    0x0072_0308, // ImageBoxTileVerticalDimension
    0x0072_0300, // ImageBoxesSequence
    0x0040_071A, // ImageCenterPointCoordinatesSequence
    0x0020_4000, // ImageComments
    0x0028_0808, // ImageDataLocation
    0x0018_9836, // ImageDataTypeCodeSequence
    0x0018_9807, // ImageDataTypeSequence
    0x0028_0005, // ImageDimensions
    0x2010_0010, // ImageDisplayFormat
    0x0018_9320, // ImageFilter
    0x0018_9941, // ImageFilterDescription
    0x0018_11BF, // ImageFilterDetailsSequence
    0x0028_0040, // ImageFormat
    0x6000_0051, // ImageFrameOrigin
    0x0020_0070, // ImageGeometryType
    0x0070_0041, // ImageHorizontalFlip
    0x0054_0400, // ImageID
    0x0054_1330, // ImageIndex
    0x0020_0062, // ImageLaterality
    0x0028_0200, // ImageLocation
    0x0020_0035, // ImageOrientation
    0x0020_0037, // ImageOrientationPatient
    0x0048_0102, // ImageOrientationSlide
    0x0020_9302, // ImageOrientationVolume
    0x2130_0060, // ImageOverlayBoxContentSequence
    0x2000_0067, // ImageOverlayFlag
    0x0022_0004, // ImagePathFilterPassBand
    0x0022_0003, // ImagePathFilterPassThroughWavelength
    0x0022_0018, // ImagePathFilterTypeStackCodeSequence
    0x3002_0011, // ImagePlanePixelSpacing
    0x0020_0030, // ImagePosition
    0x0020_0032, // ImagePositionPatient
    0x0020_9301, // ImagePositionVolume
    0x0028_4000, // ImagePresentationComments
    0x0028_9446, // ImageProcessingApplied
    0x0014_40A1, // ImageQualityIndicatorMaterial
    0x0014_40A2, // ImageQualityIndicatorSize
    0x0014_40A0, // ImageQualityIndicatorType
    0x3002_010E, // ImageReceptorPositionSequence
    0x0070_0042, // ImageRotation
    0x0070_0040, // ImageRotationRetired
    0x4010_1075, // ImageScaleRepresentation
    0x0072_0040, // ImageSetLabel
    0x0072_0032, // ImageSetNumber
    0x0072_0034, // ImageSetSelectorCategory
    0x0072_0022, // ImageSetSelectorSequence
    0x0072_0024, // ImageSetSelectorUsageFlag
    0x0072_0020, // ImageSetsSequence
    0x0028_9520, // ImageToEquipmentMappingMatrix
    0x0018_5210, // ImageTransformationMatrix
    0x0018_5212, // ImageTranslationVector
    0x0018_1067, // ImageTriggerDelay
    0x0008_0008, // ImageType
    0x0070_1208, // ImageVolumeGeometry
    0x0018_0085, // ImagedNucleus
    0x0048_0003, // ImagedVolumeDepth
    0x0048_0002, // ImagedVolumeHeight
    0x0048_0001, // ImagedVolumeWidth
    0x0018_1164, // ImagerPixelSpacing
    0x0020_1002, // ImagesInAcquisition
    0x0020_1003, // ImagesInSeries
    0x0020_1005, // ImagesInStudy
    0x3002_0114, // ImagingApertureSequence
    0x3002_0115, // ImagingApertureSpecificationType
    0x3002_0112, // ImagingDeviceLocationMatrixSequence
    0x3002_0113, // ImagingDeviceLocationParameterSequence
    0x300A_00CC, // ImagingDeviceSpecificAcquisitionParameters
    0x300A_07A1, // ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequence
    0x0018_0084, // ImagingFrequency
    0x0040_2400, // ImagingServiceRequestComments
    0x3002_0111, // ImagingSourceLocationSpecificationType
    0x3002_010D, // ImagingSourcePositionSequence
    0x3002_012D, // ImagingSourceToBeamModifierDefinitionPlaneDistance
    0x0016_1004, // ImmersionMedia
    0x003A_0316, // ImpedanceMeasurementCurrentType
    0x003A_0314, // ImpedanceMeasurementDateTime
    0x003A_0315, // ImpedanceMeasurementFrequency
    0x003A_0313, // ImpedanceValue
    0x0076_0003, // ImplantAssemblyTemplateIssuer
    0x0076_0001, // ImplantAssemblyTemplateName
    0x0076_0010, // ImplantAssemblyTemplateTargetAnatomySequence
    0x0076_000A, // ImplantAssemblyTemplateType
    0x0076_0006, // ImplantAssemblyTemplateVersion
    0x0022_1095, // ImplantName
    0x0022_1097, // ImplantPartNumber
    0x0068_62A0, // ImplantRegulatoryDisapprovalCodeSequence
    0x0068_6210, // ImplantSize
    0x0068_6230, // ImplantTargetAnatomySequence
    0x0068_6350, // ImplantTemplate3DModelSurfaceNumber
    0x0078_0010, // ImplantTemplateGroupDescription
    0x0078_0020, // ImplantTemplateGroupIssuer
    0x0078_002E, // ImplantTemplateGroupMemberID
    0x0078_0070, // ImplantTemplateGroupMemberMatching2DCoordinatesSequence
    0x0078_002A, // ImplantTemplateGroupMembersSequence
    0x0078_0001, // ImplantTemplateGroupName
    0x0078_0028, // ImplantTemplateGroupTargetAnatomySequence
    0x0078_00B2, // ImplantTemplateGroupVariationDimensionName
    0x0078_00B8, // ImplantTemplateGroupVariationDimensionRank
    0x0078_00B4, // ImplantTemplateGroupVariationDimensionRankSequence
    0x0078_00B0, // ImplantTemplateGroupVariationDimensionSequence
    0x0078_0024, // ImplantTemplateGroupVersion
    0x0068_6221, // ImplantTemplateVersion
    0x0068_6223, // ImplantType
    0x0068_63A8, // ImplantTypeCodeSequence
    0x0002_0012, // ImplementationClassUID
    0x0002_0013, // ImplementationVersionName
    0x4008_0300, // Impressions
    0x0020_9162, // InConcatenationNumber
    0x0020_9163, // InConcatenationTotalNumber
    0x0018_1312, // InPlanePhaseEncodingDirection
    0x0020_9057, // InStackPositionNumber
    0x4010_1056, // InboundArrivalType
    0x0014_4052, // IncidentAngle
    0x2200_0009, // IncludeDisplayApplication
    0x2200_0008, // IncludeNonDICOMObjects
    0x0034_0008, // IncludesImagingSubject
    0x0034_000C, // IncludesInformation
    0x0008_0422, // IncorporatedInventoryInstanceSequence
    0x0014_605E, // IndependentVariableForPolynomialFit
    0x0024_0338, // IndexNormalsFlag
    0x0024_0341, // IndexProbability
    0x0024_0344, // IndexProbabilitySequence
    0x0014_2018, // IndicationDescription
    0x0014_201C, // IndicationDisposition
    0x0014_2016, // IndicationLabel
    0x0014_2014, // IndicationNumber
    0x0014_2030, // IndicationPhysicalPropertySequence
    0x0014_201E, // IndicationROISequence
    0x0014_2012, // IndicationSequence
    0x0014_201A, // IndicationType
    0x0014_602E, // InductionHeatingSequence
    0x0014_600C, // InductionSourceSettingSequence
    0x0068_6260, // InformationFromManufacturerSequence
    0x0068_6270, // InformationIssueDateTime
    0x0068_6280, // InformationSummary
    0x0018_0042, // InitialCineRunState
    0x0000_0200, // Initiator
    0x0014_0056, // InnerDiameter
    0x0040_4020, // InputAvailabilityFlag
    0x0040_4021, // InputInformationSequence
    0x0040_4041, // InputReadinessState
    0x0070_1203, // InputSequencePositionIndex
    0x4010_107C, // InspectionSelectionCriteria
    0x0008_0056, // InstanceAvailability
    0x0008_0015, // InstanceCoercionDateTime
    0x0008_0012, // InstanceCreationDate
    0x0008_0013, // InstanceCreationTime
    0x0008_0014, // InstanceCreatorUID
    0x3010_0044, // InstanceLevelReferencedPerformedProcedureStepSequence
    0x0020_0013, // InstanceNumber
    0x0400_0600, // InstanceOriginStatus
    0x0008_0081, // InstitutionAddress
    0x0008_0082, // InstitutionCodeSequence
    0x0008_0080, // InstitutionName
    0x0008_1040, // InstitutionalDepartmentName
    0x0008_1041, // InstitutionalDepartmentTypeCodeSequence
    0x0018_9917, // InstructionDescription
    0x0018_9915, // InstructionIndex
    0x0018_991A, // InstructionPerformanceComment
    0x0018_9919, // InstructionPerformedDateTime
    0x0018_9918, // InstructionPerformedFlag
    0x0018_9914, // InstructionSequence
    0x0018_9916, // InstructionText
    0x0010_1050, // InsurancePlanIdentification
    0x0014_4108, // IntegerNumericValue
    0x0014_6003, // IntegrationTime
    0x3010_007E, // IntendedDeliveryDuration
    0x3010_0085, // IntendedFractionStartTime
    0x300A_0636, // IntendedNumberOfFractions
    0x3010_004D, // IntendedPhaseEndDate
    0x3010_004C, // IntendedPhaseStartDate
    0x3010_004B, // IntendedRTTreatmentPhaseSequence
    0x0040_1011, // IntendedRecipientsOfResultsIdentificationSequence
    0x3010_0086, // IntendedStartDayOfWeek
    0x0018_9428, // IntensifierActiveDimensions
    0x0018_9427, // IntensifierActiveShape
    0x0018_1162, // IntensifierSize
    0x0050_0019, // InterMarkerDistance
    0x300A_0744, // InterlockCodeSequence
    0x300A_0741, // InterlockDateTime
    0x300A_0742, // InterlockDescription
    0x300A_0783, // InterlockOriginDescription
    0x300A_0743, // InterlockOriginatingDeviceSequence
    0x300A_0745, // InterlockResolutionCodeSequence
    0x300A_0746, // InterlockResolutionUserSequence
    0x300A_0740, // InterlockSequence
    0x0046_0063, // IntermediatePupillaryDistance
    0x0014_3011, // InternalDetectorFrameTime
    0x4010_1028, // InternationalRouteSegment
    0x0016_0061, // InteroperabilityIndex
    0x0016_0062, // InteroperabilityVersion
    0x0052_0039, // InterpolationType
    0x4008_0112, // InterpretationApprovalDate
    0x4008_0113, // InterpretationApprovalTime
    0x4008_0111, // InterpretationApproverSequence
    0x4008_010C, // InterpretationAuthor
    0x4008_0117, // InterpretationDiagnosisCodeSequence
    0x4008_0115, // InterpretationDiagnosisDescription
    0x4008_0200, // InterpretationID
    0x4008_0202, // InterpretationIDIssuer
    0x4008_0100, // InterpretationRecordedDate
    0x4008_0101, // InterpretationRecordedTime
    0x4008_0102, // InterpretationRecorder
    0x4008_0212, // InterpretationStatusID
    0x4008_010B, // InterpretationText
    0x4008_010A, // InterpretationTranscriber
    0x4008_0108, // InterpretationTranscriptionDate
    0x4008_0109, // InterpretationTranscriptionTime
    0x4008_0210, // InterpretationTypeID
    0x0020_0016, // IntervalNumber
    0x0018_1083, // IntervalsAcquired
    0x0018_1084, // IntervalsRejected
    0x0018_003A, // InterventionDescription
    0x0018_0029, // InterventionDrugCodeSequence
    0x0018_0028, // InterventionDrugDose
    0x0018_0026, // InterventionDrugInformationSequence
    0x0018_0034, // InterventionDrugName
    0x0018_0035, // InterventionDrugStartTime
    0x0018_0027, // InterventionDrugStopTime
    0x0018_0036, // InterventionSequence
    0x0018_0038, // InterventionStatus
    0x0022_000B, // IntraOcularPressure
    0x0022_1310, // IntraocularLensCalculationsLeftEyeSequence
    0x0022_1300, // IntraocularLensCalculationsRightEyeSequence
    0x0052_0027, // IntravascularFrameContentSequence
    0x0052_0028, // IntravascularLongitudinalDistance
    0x0052_0029, // IntravascularOCTFrameContentSequence
    0x0052_0025, // IntravascularOCTFrameTypeSequence
    0x0008_0425, // InventoriedInstancesSequence
    0x0008_0424, // InventoriedSeriesSequence
    0x0008_0423, // InventoriedStudiesSequence
    0x0008_0420, // InventoryAccessEndPointsSequence
    0x0008_0426, // InventoryCompletionStatus
    0x0008_0402, // InventoryInstanceDescription
    0x0008_0403, // InventoryLevel
    0x0008_0401, // InventoryPurpose
    0x0018_9009, // InversionRecovery
    0x0018_0082, // InversionTime
    0x0018_9079, // InversionTimes
    0x300A_03A4, // IonBeamLimitingDeviceSequence
    0x300A_03A2, // IonBeamSequence
    0x300A_03A6, // IonBlockSequence
    0x3008_0041, // IonControlPointDeliverySequence
    0x300A_03A8, // IonControlPointSequence
    0x0074_104E, // IonControlPointVerificationSequence
    0x0074_1046, // IonMachineVerificationSequence
    0x300A_02EA, // IonRangeCompensatorSequence
    0x300A_03A0, // IonToleranceTableSequence
    0x300A_03AC, // IonWedgePositionSequence
    0x300A_03AA, // IonWedgeSequence
    0x0018_9477, // IrradiationEventIdentificationSequence
    0x0008_3010, // IrradiationEventUID
    0x300A_012C, // IsocenterPosition
    0x0018_9462, // IsocenterReferenceSystemSequence
    0x300A_00BB, // IsocenterToBeamLimitingDeviceDistance
    0x300A_00F7, // IsocenterToBlockTrayDistance
    0x300A_02E6, // IsocenterToCompensatorDistances
    0x300A_02E4, // IsocenterToCompensatorTrayDistance
    0x300A_0426, // IsocenterToGeneralAccessoryDistance
    0x300A_0374, // IsocenterToLateralSpreadingDeviceDistance
    0x300A_038A, // IsocenterToRangeModulatorDistance
    0x300A_0364, // IsocenterToRangeShifterDistance
    0x300A_00D9, // IsocenterToWedgeTrayDistance
    0x0020_0014, // IsotopeNumber
    0x0040_2004, // IssueDateOfImagingServiceRequest
    0x0040_2005, // IssueTimeOfImagingServiceRequest
    0x0008_0051, // IssuerOfAccessionNumberSequence
    0x0038_0011, // IssuerOfAdmissionID
    0x0038_0014, // IssuerOfAdmissionIDSequence
    0x0012_0022, // IssuerOfClinicalTrialProtocolID
    0x0012_0073, // IssuerOfClinicalTrialSeriesID
    0x0012_0032, // IssuerOfClinicalTrialSiteID
    0x0012_0041, // IssuerOfClinicalTrialSubjectID
    0x0012_0043, // IssuerOfClinicalTrialSubjectReadingID
    0x0012_0055, // IssuerOfClinicalTrialTimePointID
    0x0010_0021, // IssuerOfPatientID
    0x0010_0024, // IssuerOfPatientIDQualifiersSequence
    0x0038_0061, // IssuerOfServiceEpisodeID
    0x0038_0064, // IssuerOfServiceEpisodeIDSequence
    0x0040_0513, // IssuerOfTheContainerIdentifierSequence
    0x0040_0562, // IssuerOfTheSpecimenIdentifierSequence
    0x0070_0250, // Italic
    0xFFFE_E000, // Item
    0xFFFE_E00D, // ItemDelimitationItem
    0x0008_0404, // ItemInventoryDateTime
    0x0020_0019, // ItemNumber
    0x0018_9769, // IterativeReconstructionMethod
    0x4010_1051, // ItineraryID
    0x4010_1053, // ItineraryIDAssigningAuthority
    0x4010_1052, // ItineraryIDType
    0x0018_9064, // KSpaceFiltering
    0x3002_0127, // KVImagingGenerationParametersSequence
    0x0018_0060, // KVP
    0x0014_3071, // KVUsedInGainCalibration
    0x0046_0236, // KeratoconusPredictionIndex
    0x0022_1033, // KeratometerIndex
    0x0046_0077, // KeratometricAxis
    0x0046_0076, // KeratometricPower
    0x0046_0071, // KeratometryLeftEyeSequence
    0x0022_1096, // KeratometryMeasurementTypeCodeSequence
    0x0046_0070, // KeratometryRightEyeSequence
    0x0014_5002, // LINACEnergy
    0x0014_5004, // LINACOutput
    0x0028_3006, // LUTData
    0x0028_3002, // LUTDescriptor
    0x0028_3003, // LUTExplanation
    0x0028_9507, // LUTFrameRange
    0x0028_9474, // LUTFunction
    0x0040_9210, // LUTLabel
    0x0020_0026, // LUTNumber
    0x2200_0003, // LabelStyleSelection
    0x2200_0002, // LabelText
    0x2200_0001, // LabelUsingInformationExtractedFromInstances
    0x0008_0006, // LanguageCodeSequence
    0x0040_A744, // LanguageCodeSequenceTrial
    0x0028_1213, // LargeBluePaletteColorLookupTableData
    0x0028_1113, // LargeBluePaletteColorLookupTableDescriptor
    0x0028_1212, // LargeGreenPaletteColorLookupTableData
    0x0028_1112, // LargeGreenPaletteColorLookupTableDescriptor
    0x0028_1214, // LargePaletteColorLookupTableUID
    0x0028_1211, // LargeRedPaletteColorLookupTableData
    0x0028_1111, // LargeRedPaletteColorLookupTableDescriptor
    0x0028_0107, // LargestImagePixelValue
    0x0028_0111, // LargestImagePixelValueInPlane
    0x0028_9099, // LargestMonochromePixelValue
    0x0028_0109, // LargestPixelValueInSeries
    0x0028_0105, // LargestValidPixelValue
    0x0014_6038, // LaserHeatingSequence
    0x0014_6039, // LaserManufacturer
    0x0014_603A, // LaserModelNumber
    0x0014_6016, // LaserPower
    0x0014_6012, // LaserSourceSettingSequence
    0x0014_603B, // LaserTypeDescription
    0x0014_6015, // LaserWavelength
    0x0010_21D0, // LastMenstrualDate
    0x300A_033A, // LateralSpreadingDeviceDescription
    0x300A_0336, // LateralSpreadingDeviceID
    0x300A_0334, // LateralSpreadingDeviceNumber
    0x300A_0332, // LateralSpreadingDeviceSequence
    0x300A_0372, // LateralSpreadingDeviceSetting
    0x300A_0370, // LateralSpreadingDeviceSettingsSequence
    0x300A_0338, // LateralSpreadingDeviceType
    0x300A_033C, // LateralSpreadingDeviceWaterEquivalentThickness
    0x0020_0060, // Laterality
    0x300A_011C, // LeafJawPositions
    0x300A_00BE, // LeafPositionBoundaries
    0x0022_0021, // LeftImageSequence
    0x0046_0015, // LeftLensSequence
    0x0008_0001, // LengthToEnd
    0x0022_1094, // LensConstantDescription
    0x0022_1092, // LensConstantSequence
    0x0046_0012, // LensDescription
    0x0014_602A, // LensFilterCutOffWavelength
    0x0014_6028, // LensFilterManufacturer
    0x0016_004F, // LensMake
    0x0016_0050, // LensModel
    0x0046_0038, // LensSegmentType
    0x0014_6026, // LensSequence
    0x0016_0051, // LensSerialNumber
    0x0016_004E, // LensSpecification
    0x0022_1024, // LensStatusCodeSequence
    0x0022_1065, // LensStatusDescription
    0x0022_1130, // LensThickness
    0x0022_1127, // LensThicknessSequence
    0x0022_0019, // LensesCodeSequence
    0x0018_3105, // LesionNumber
    0x0070_1703, // LightDirection
    0x0022_0002, // LightPathFilterPassBand
    0x0022_0001, // LightPathFilterPassThroughWavelength
    0x0022_0017, // LightPathFilterTypeStackCodeSequence
    0x0016_0028, // LightSource
    0x0016_1001, // LightSourcePolarization
    0x0070_0254, // LineDashingStyle
    0x0070_0255, // LinePattern
    0x0066_0028, // LineSequence
    0x0070_0232, // LineStyleSequence
    0x0070_0253, // LineThickness
    0x0014_3100, // LinearityCorrectionTechnique
    0x0042_0014, // ListOfMIMETypes
    0x0008_0411, // ListOfUIDMatchingSequence
    0x0024_0072, // LocalDeviationProbabilityNormalsFlag
    0x0040_0031, // LocalNamespaceEntityID
    0x0024_0068, // LocalizedDeviationFromNormal
    0x0024_0073, // LocalizedDeviationProbability
    0x0024_0085, // LocalizedDeviationProbabilitySequence
    0x0018_2043, // LocalizingCursorPosition
    0x0020_0050, // Location
    0x0014_4019, // LocationOfMeasuredBeamDiameter
    0x0008_0119, // LongCodeValue
    0x0050_0021, // LongDeviceDescription
    0x0066_0042, // LongEdgePointIndexList
    0x0066_0040, // LongPrimitivePointIndexList
    0x0066_0041, // LongTrianglePointIndexList
    0x0066_0043, // LongVertexPointIndexList
    0x0012_0053, // LongitudinalTemporalEventType
    0x0028_0303, // LongitudinalTemporalInformationModified
    0x0012_0052, // LongitudinalTemporalOffsetFromEvent
    0x0028_2110, // LossyImageCompression
    0x0028_2114, // LossyImageCompressionMethod
    0x0028_2112, // LossyImageCompressionRatio
    0x0008_2110, // LossyImageCompressionRetired
    0x4010_0001, // LowEnergyDetectors
    0x0018_1081, // LowRRValue
    0x0018_982F, // LowerCutoffFrequency
    0x0028_7009, // LuminanceCharacteristicsID
    0x0028_7020, // LuminanceResponseDescription
    0x0028_701C, // LuminanceResponseSequence
    0x0028_7024, // LuminanceResultSequence
    0x0028_7027, // LuminanceUniformityResultSequence
    0x0028_701F, // LuminanceValue
    0x0400_0404, // MAC
    0x0400_0015, // MACAlgorithm
    0x0400_0010, // MACCalculationTransferSyntaxUID
    0x0400_0005, // MACIDNumber
    0x4FFE_0001, // MACParametersSequence
    0x0014_3072, // MAUsedInGainCalibration
    0x0042_0012, // MIMETypeOfEncapsulatedDocument
    0x0070_1503, // MPRSlabThickness
    0x0070_1502, // MPRThicknessType
    0x0070_1505, // MPRTopLeftHandCorner
    0x0070_1512, // MPRViewHeight
    0x0070_1511, // MPRViewHeightDirection
    0x0070_1508, // MPRViewWidth
    0x0070_1507, // MPRViewWidthDirection
    0x0018_9058, // MRAcquisitionFrequencyEncodingSteps
    0x0018_9231, // MRAcquisitionPhaseEncodingStepsInPlane
    0x0018_9232, // MRAcquisitionPhaseEncodingStepsOutOfPlane
    0x0018_0023, // MRAcquisitionType
    0x0018_9251, // MRArterialSpinLabelingSequence
    0x0018_9119, // MRAveragesSequence
    0x0004_1504, // MRDRDirectoryRecordOffset
    0x0018_9117, // MRDiffusionSequence
    0x0018_9114, // MREchoSequence
    0x0018_9125, // MRFOVGeometrySequence
    0x0018_9226, // MRImageFrameTypeSequence
    0x0018_9006, // MRImagingModifierSequence
    0x0018_9152, // MRMetaboliteMapSequence
    0x0018_9115, // MRModifierSequence
    0x0018_9042, // MRReceiveCoilSequence
    0x0018_9107, // MRSpatialSaturationSequence
    0x0018_9200, // MRSpectroscopyAcquisitionType
    0x0018_9103, // MRSpectroscopyFOVGeometrySequence
    0x0018_9227, // MRSpectroscopyFrameTypeSequence
    0x0018_9112, // MRTimingAndRelatedParametersSequence
    0x0018_9049, // MRTransmitCoilSequence
    0x0018_9197, // MRVelocityEncodingSequence
    0x3002_0128, // MVImagingGenerationParametersSequence
    0x300A_0716, // MachineSpecificTreatmentTerminationCodeSequence
    0x0018_0087, // MagneticFieldStrength
    0x0018_9020, // MagnetizationTransfer
    0x2010_0060, // MagnificationType
    0x2040_0074, // MagnifyToNumberOfColumns
    0x003A_032D, // MagnitudeEncodingCodeSequence
    0x0014_5103, // MainLobeAngle
    0x0014_5104, // MainRoofAngle
    0x0070_0287, // MajorTicksSequence
    0x0016_002B, // MakerNote
    0x0076_0038, // MandatoryComponentType
    0x0066_0010, // Manifold
    0x0028_0050, // ManipulatedImage
    0x0008_0070, // Manufacturer
    0x0018_100B, // ManufacturerDeviceClassUID
    0x3010_0043, // ManufacturerDeviceIdentifier
    0x0008_1090, // ManufacturerModelName
    0x3010_001A, // ManufacturerModelVersion
    0x0008_0222, // ManufacturerRelatedModelGroup
    0x0022_1452, // MappedPixelValue
    0x0008_0105, // MappingResource
    0x0008_0124, // MappingResourceIdentificationSequence
    0x0008_0122, // MappingResourceName
    0x0008_0118, // MappingResourceUID
    0x0028_6110, // MaskFrameNumbers
    0x0028_6101, // MaskOperation
    0x0028_6190, // MaskOperationExplanation
    0x0028_6030, // MaskPointers
    0x0028_9454, // MaskSelectionMode
    0x0028_6114, // MaskSubPixelShift
    0x0028_6100, // MaskSubtractionSequence
    0x0028_9478, // MaskVisibilityPercentage
    0x0020_0080, // MaskingImage
    0x4010_1017, // Mass
    0x0018_9382, // MaterialAttenuationSequence
    0x0018_937D, // MaterialCodeSequence
    0x0014_6047, // MaterialDensity
    0x0014_0042, // MaterialGrade
    0x300A_00E1, // MaterialID
    0x0014_0034, // MaterialIsolationDiameter
    0x0014_0046, // MaterialNotes
    0x0014_0032, // MaterialPipeDiameter
    0x0014_0044, // MaterialPropertiesDescription
    0x0014_0045, // MaterialPropertiesFileFormatRetired
    0x0014_0030, // MaterialThickness
    0x0068_63A0, // MaterialsCodeSequence
    0x0068_6400, // MatingFeatureDegreeOfFreedomSequence
    0x0068_63F0, // MatingFeatureID
    0x0068_63E0, // MatingFeatureSequence
    0x0068_63C0, // MatingFeatureSetID
    0x0068_63D0, // MatingFeatureSetLabel
    0x0068_63B0, // MatingFeatureSetsSequence
    0x0070_0309, // MatrixRegistrationSequence
    0x0070_030A, // MatrixSequence
    0x0016_0025, // MaxApertureValue
    0x2010_0130, // MaxDensity
    0x0022_0049, // MaximumAcrossScanDistortion
    0x0022_0038, // MaximumAlongScanDistortion
    0x2010_0154, // MaximumCollatedFilms
    0x5000_0105, // MaximumCoordinateValue
    0x0046_0212, // MaximumCornealCurvature
    0x0046_0213, // MaximumCornealCurvatureLocation
    0x0046_0211, // MaximumCornealCurvatureSequence
    0x3002_0134, // MaximumCumulativeMetersetExposure
    0x0022_0036, // MaximumDepthDistortion
    0x0062_000E, // MaximumFractionalValue
    0x2000_0061, // MaximumMemoryAllocation
    0x300A_0682, // MaximumNominalEnergy
    0x3010_0051, // MaximumNumberOfIntervalDays
    0x0008_0429, // MaximumNumberOfRecords
    0x0066_0019, // MaximumPointDistance
    0x0024_0018, // MaximumStimulusLuminance
    0x0028_1232, // MaximumStoredValueMapped
    0x0066_0018, // MeanPointDistance
    0x0010_1023, // MeasuredAPDimension
    0x0014_401C, // MeasuredBandwidth
    0x0014_4017, // MeasuredBeamDimensionA
    0x0014_4018, // MeasuredBeamDimensionB
    0x0014_401B, // MeasuredCenterFrequency
    0x0028_7026, // MeasuredCharacteristics
    0x3008_0012, // MeasuredDoseDescription
    0x3008_0064, // MeasuredDoseReferenceNumber
    0x3008_0010, // MeasuredDoseReferenceSequence
    0x3008_0014, // MeasuredDoseType
    0x3008_0016, // MeasuredDoseValue
    0x0010_1024, // MeasuredLateralDimension
    0x300A_0772, // MeasuredMetersetToDoseMappingSequence
    0x0040_A300, // MeasuredValueSequence
    0x0040_A194, // MeasurementAutomationTrial
    0x0028_7012, // MeasurementEquipmentSequence
    0x0028_7014, // MeasurementEquipmentType
    0x0028_7013, // MeasurementFunctions
    0x0024_0113, // MeasurementLaterality
    0x0028_702D, // MeasurementPatternCodeSequence
    0x0040_A047, // MeasurementPrecisionDescriptionTrial
    0x0040_08EA, // MeasurementUnitsCodeSequence
    0x0066_0132, // MeasurementValuesSequence
    0x0066_0121, // MeasurementsSequence
    0x0040_0295, // MeasuringUnitsSequence
    0x0018_5022, // MechanicalIndex
    0x2200_0004, // MediaDisposition
    0x2000_00A2, // MediaInstalledSequence
    0x0002_0002, // MediaStorageSOPClassUID
    0x0002_0003, // MediaStorageSOPInstanceUID
    0x0010_2000, // MedicalAlerts
    0x0010_1090, // MedicalRecordLocator
    0x2000_0030, // MediumType
    0x2000_0060, // MemoryAllocation
    0x2000_00A0, // MemoryBitDepth
    0x0000_0110, // MessageID
    0x0000_0120, // MessageIDBeingRespondedTo
    0x0000_5010, // MessageSetID
    0x0018_9083, // MetaboliteMapCodeSequence
    0x0018_9080, // MetaboliteMapDescription
    0x0008_041D, // MetadataSequence
    0x0018_9392, // MetalArtifactReductionAlgorithmIdentificationSequence
    0x0018_9391, // MetalArtifactReductionApplied
    0x0018_9390, // MetalArtifactReductionSequence
    0x0016_0027, // MeteringMode
    0x3002_0032, // MetersetExposure
    0x300A_035A, // MetersetRate
    0x3008_0046, // MetersetRateDelivered
    0x3008_0045, // MetersetRateSet
    0x300A_0620, // MetersetToDoseMappingSequence
    0x0018_9106, // MidSlabPosition
    0x0010_1080, // MilitaryRank
    0x2010_0120, // MinDensity
    0x5000_0104, // MinimumCoordinateValue
    0x3010_0084, // MinimumHoursBetweenFractions
    0x0046_0215, // MinimumKeratometricSequence
    0x300A_0681, // MinimumNominalEnergy
    0x3010_0050, // MinimumNumberOfIntervalDays
    0x0024_0105, // MinimumSensitivityValue
    0x0028_1231, // MinimumStoredValueMapped
    0x0008_0061, // ModalitiesInStudy
    0x0008_0060, // Modality
    0x0028_3000, // ModalityLUTSequence
    0x0028_3004, // ModalityLUTType
    0x0052_0016, // ModeOfPercutaneousAccessSequence
    0x0068_7004, // ModelGroupUID
    0x0068_7002, // ModelMirroring
    0x0068_7001, // ModelModification
    0x0018_9912, // ModelSpecificationSequence
    0x0068_7003, // ModelUsageCodeSequence
    0x0082_0038, // ModifiableConstraintFlag
    0x0400_0550, // ModifiedAttributesSequence
    0x0020_3403, // ModifiedImageDate
    0x0020_3406, // ModifiedImageDescription
    0x0020_3402, // ModifiedImageID
    0x0020_3405, // ModifiedImageTime
    0x0040_A195, // ModifierCodeSequence
    0x0020_3401, // ModifyingDeviceID
    0x0020_3404, // ModifyingDeviceManufacturer
    0x0400_0563, // ModifyingSystem
    0x300A_0309, // ModulatedScanModeType
    0x0014_4026, // ModulationType
    0x0018_937C, // MonoenergeticEnergyEquivalent
    0x0040_B037, // MontageActivationSequence
    0x0040_B038, // MontageActivationTimeOffset
    0x0040_B03F, // MontageChannelLabel
    0x0040_B03E, // MontageChannelNumber
    0x0040_B03C, // MontageChannelSequence
    0x0040_B040, // MontageChannelSourceCodeSequence
    0x0040_B03D, // MontageIndex
    0x0040_B03B, // MontageName
    0x3008_0056, // MostRecentTreatmentDate
    0x300A_0410, // MotionSynchronizationSequence
    0x0000_0600, // MoveDestination
    0x0000_1030, // MoveOriginatorApplicationEntityTitle
    0x0000_1031, // MoveOriginatorMessageID
    0x0014_6051, // MovingWindowPaddingLength
    0x0014_6050, // MovingWindowPaddingScheme
    0x0014_604F, // MovingWindowPitch
    0x0014_604C, // MovingWindowSize
    0x0014_604D, // MovingWindowType
    0x0014_604E, // MovingWindowWeights
    0x0018_9046, // MultiCoilConfiguration
    0x0018_9045, // MultiCoilDefinitionSequence
    0x0018_9047, // MultiCoilElementName
    0x0018_9048, // MultiCoilElementUsed
    0x0028_9505, // MultiFramePresentationSequence
    0x0008_1167, // MultiFrameSourceSOPInstanceUID
    0x0018_9012, // MultiPlanarExcitation
    0x0070_1501, // MultiPlanarReconstructionStyle
    0x0018_937B, // MultienergyAcquisitionDescription
    0x0018_9361, // MultienergyCTAcquisition
    0x0018_9362, // MultienergyCTAcquisitionSequence
    0x0018_9364, // MultienergyCTCharacteristicsSequence
    0x0018_937A, // MultienergyCTPathIndex
    0x0018_9379, // MultienergyCTPathSequence
    0x0018_9363, // MultienergyCTProcessingSequence
    0x0018_936F, // MultienergyCTXRayDetectorSequence
    0x0018_9365, // MultienergyCTXRaySourceSequence
    0x0018_9372, // MultienergyDetectorType
    0x0018_9368, // MultienergySourceTechnique
    0x0014_0106, // MultipleComponentApprovalSequence
    0x0040_4006, // MultipleCopiesFlag
    0x0018_9011, // MultipleSpinEcho
    0x003A_0020, // MultiplexGroupLabel
    0x0018_1068, // MultiplexGroupTimeOffset
    0x003A_0310, // MultiplexGroupUID
    0x003A_0300, // MultiplexedAudioChannelsDescriptionCodeSequence
    0x0022_001C, // MydriaticAgentCodeSequence
    0x0022_004E, // MydriaticAgentConcentration
    0x0022_0042, // MydriaticAgentConcentrationUnitsSequence
    0x0022_0058, // MydriaticAgentSequence
    0x0018_1803, // NTPSourceAddress
    0x0008_1060, // NameOfPhysiciansReadingStudy
    0x0010_0012, // NameToUse
    0x0010_0013, // NameToUseComment
    0x0040_1010, // NamesOfIntendedRecipientsOfResults
    0x0072_0216, // NavigationDisplaySet
    0x0072_0214, // NavigationIndicatorSequence
    0x0046_0062, // NearPupillaryDistance
    0x0024_0048, // NegativeCatchTrialsQuantity
    0x0008_1000, // NetworkID
    0x0014_5112, // NominalBeamAngle
    0x300A_0114, // NominalBeamEnergy
    0x300A_0015, // NominalBeamEnergyUnit
    0x0020_9153, // NominalCardiacTriggerDelayTime
    0x0020_9154, // NominalCardiacTriggerTimePriorToRPeak
    0x300A_0680, // NominalEnergy
    0x0014_401A, // NominalFrequency
    0x0018_1062, // NominalInterval
    0x0018_9374, // NominalMaxEnergy
    0x0018_9375, // NominalMinEnergy
    0x0020_9241, // NominalPercentageOfCardiacPhase
    0x0020_9245, // NominalPercentageOfRespiratoryPhase
    0x300A_001A, // NominalPriorDose
    0x300A_0504, // NominalRangeModulatedRegionDepths
    0x300A_0503, // NominalRangeModulationFractions
    0x0020_9255, // NominalRespiratoryTriggerDelayTime
    0x0018_2010, // NominalScannedPixelSpacing
    0x0072_0102, // NominalScreenDefinitionSequence
    0x0040_4032, // NonDICOMOutputCodeSequence
    0x0018_9766, // NonUniformRadialSamplingCorrected
    0x0400_0552, // NonconformingDataElementValue
    0x0400_0551, // NonconformingModifiedAttributesSequence
    0x0008_0304, // NonidentifyingPrivateElements
    0x0000_5140, // NormalReverse
    0x0028_0710, // NormalizationFactorFormat
    0x3004_0008, // NormalizationPoint
    0x003A_0223, // NotchFilterBandwidth
    0x003A_0321, // NotchFilterCharacteristicsSequence
    0x003A_0222, // NotchFilterFrequency
    0x0068_6265, // NotificationFromManufacturerSequence
    0x0008_0042, // NuclearMedicineSeriesType
    0x3002_0116, // NumberOfAcquisitionDevices
    0x4010_1034, // NumberOfAlarmObjects
    0x006A_000C, // NumberOfAnnotations
    0x0082_0006, // NumberOfAssessmentObservations
    0x0018_0083, // NumberOfAverages
    0x300A_0080, // NumberOfBeams
    0x300A_0440, // NumberOfBlockSlabItems
    0x300A_00F0, // NumberOfBlocks
    0x300A_00ED, // NumberOfBoli
    0x300A_0674, // NumberOfBoluses
    0x300A_00A0, // NumberOfBrachyApplicationSetups
    0x0022_1642, // NumberOfBscansPerFrame
    0x0014_6004, // NumberOfCalibrationFrames
    0x5000_2004, // NumberOfChannels
    0x0014_6006, // NumberOfColumnsInFullAcquisitionImage
    0x300A_00E0, // NumberOfCompensators
    0x0000_1021, // NumberOfCompletedSuboperations
    0x3006_0046, // NumberOfContourPoints
    0x300A_0110, // NumberOfControlPoints
    0x2000_0010, // NumberOfCopies
    0x0054_0021, // NumberOfDetectors
    0x0028_7001, // NumberOfDisplaySubsystems
    0x0014_4012, // NumberOfElements
    0x0054_0011, // NumberOfEnergyWindows
    0x0008_2129, // NumberOfEventTimers
    0x0000_1022, // NumberOfFailedSuboperations
    0x2100_0170, // NumberOfFilms
    0x0048_0013, // NumberOfFocalPlanes
    0x300A_0079, // NumberOfFractionPatternDigitsPerDay
    0x3010_007D, // NumberOfFractions
    0x3008_005A, // NumberOfFractionsDelivered
    0x300C_0119, // NumberOfFractionsIncluded
    0x300A_0078, // NumberOfFractionsPlanned
    0x0028_0008, // NumberOfFrames
    0x6000_0015, // NumberOfFramesInOverlay
    0x0054_0033, // NumberOfFramesInPhase
    0x0054_0053, // NumberOfFramesInRotation
    0x0014_3012, // NumberOfFramesIntegrated
    0x0014_3073, // NumberOfFramesUsedForIntegration
    0x300A_0672, // NumberOfGeneralAccessories
    0x0070_0021, // NumberOfGraphicPoints
    0x0072_0106, // NumberOfHorizontalPixels
    0x3010_007C, // NumberOfIntervalFractions
    0x0018_9739, // NumberOfIterations
    0x0018_9093, // NumberOfKSpaceTrajectories
    0x0014_6035, // NumberOfLamps
    0x300A_0330, // NumberOfLateralSpreadingDevices
    0x300A_00BC, // NumberOfLeafJawPairs
    0x0028_701B, // NumberOfLuminancePoints
    0x0022_1530, // NumberOfMapPoints
    0x0000_0850, // NumberOfMatches
    0x0048_0302, // NumberOfOpticalPaths
    0x0052_0038, // NumberOfPaddedALines
    0x300A_039A, // NumberOfPaintings
    0x300A_0648, // NumberOfParallelRTBeamDelimiters
    0x0020_1204, // NumberOfPatientRelatedInstances
    0x0020_1202, // NumberOfPatientRelatedSeries
    0x0020_1200, // NumberOfPatientRelatedStudies
    0x300A_0687, // NumberOfPatientSupportDevices
    0x0018_0089, // NumberOfPhaseEncodingSteps
    0x0054_0031, // NumberOfPhases
    0x5000_0010, // NumberOfPoints
    0x0018_1637, // NumberOfPolygonalVertices
    0x0072_0014, // NumberOfPriorsReferenced
    0x300A_028A, // NumberOfPulses
    0x0054_0061, // NumberOfRRIntervals
    0x300A_0670, // NumberOfRTAccessoryHolders
    0x300A_0657, // NumberOfRTBeamLimitingDeviceOpenings
    0x300A_0641, // NumberOfRTBeamLimitingDevices
    0x300A_0604, // NumberOfRTControlPoints
    0x300A_0685, // NumberOfRadiationGenerationModes
    0x300A_0340, // NumberOfRangeModulators
    0x300A_0312, // NumberOfRangeShifters
    0x0004_1600, // NumberOfReferences
    0x0000_1020, // NumberOfRemainingSuboperations
    0x0054_0051, // NumberOfRotations
    0x0014_6005, // NumberOfRowsInFullAcquisitionImage
    0x5000_2006, // NumberOfSamples
    0x300A_0392, // NumberOfScanSpotPositions
    0x0072_0100, // NumberOfScreens
    0x0020_1209, // NumberOfSeriesRelatedInstances
    0x0054_0081, // NumberOfSlices
    0x0008_2124, // NumberOfStages
    0x0008_0427, // NumberOfStudyRecordsInInstance
    0x0020_1208, // NumberOfStudyRelatedInstances
    0x0020_1206, // NumberOfStudyRelatedSeries
    0x0018_9740, // NumberOfSubsets
    0x0066_0015, // NumberOfSurfacePoints
    0x0066_0001, // NumberOfSurfaces
    0x0018_6050, // NumberOfTableBreakPoints
    0x0040_A803, // NumberOfTableColumns
    0x0018_6056, // NumberOfTableEntries
    0x0040_A802, // NumberOfTableRows
    0x0028_0802, // NumberOfTables
    0x0020_0105, // NumberOfTemporalPositions
    0x0054_0101, // NumberOfTimeSlices
    0x0054_0071, // NumberOfTimeSlots
    0x0018_1495, // NumberOfTomosynthesisSourceImages
    0x4010_1033, // NumberOfTotalObjects
    0x0028_0402, // NumberOfTransformSteps
    0x0054_0211, // NumberOfTriggersInPhase
    0x0014_6030, // NumberOfTurnsInCoil
    0x0066_001E, // NumberOfVectors
    0x0072_0104, // NumberOfVerticalPixels
    0x0008_212A, // NumberOfViewsInStage
    0x0024_0038, // NumberOfVisualStimuli
    0x0070_150C, // NumberOfVolumetricCurvePoints
    0x0000_1023, // NumberOfWarningSuboperations
    0x003A_0005, // NumberOfWaveformChannels
    0x003A_0010, // NumberOfWaveformSamples
    0x300A_0655, // NumberOfWedgePositions
    0x300A_00D0, // NumberOfWedges
    0x0018_9066, // NumberOfZeroFills
    0x0040_A30A, // NumericValue
    0x0040_A301, // NumericValueQualifierCodeSequence
    0x0052_0006, // OCTAcquisitionDomain
    0x0022_1640, // OCTBscanAnalysisAcquisitionParametersSequence
    0x0052_0002, // OCTFocalDistance
    0x0052_0007, // OCTOpticalCenterWavelength
    0x0052_0026, // OCTZOffsetApplied
    0x0052_0030, // OCTZOffsetCorrection
    0x0016_0008, // OECFColumnNames
    0x0016_0007, // OECFColumns
    0x0016_0006, // OECFRows
    0x0016_0009, // OECFValues
    0x4010_1041, // OOIOwnerCreationTime
    0x4010_1047, // OOIOwnerSequence
    0x4010_1009, // OOIOwnerType
    0x4010_1043, // OOISize
    0x4010_1042, // OOIType
    0x4010_1068, // OOITypeDescriptor
    0x0040_A074, // ObjectBinaryIdentifierTrial
    0x0040_A089, // ObjectDirectoryBinaryIdentifierTrial
    0x0018_9404, // ObjectPixelSpacingInCenterOfBeam
    0x0018_9833, // ObjectSoundSpeed
    0x0018_9456, // ObjectThicknessSequence
    0x0048_0113, // ObjectiveLensNumericalAperture
    0x0048_0112, // ObjectiveLensPower
    0x0070_1304, // ObliqueCroppingPlaneSequence
    0x0082_0022, // ObservationBasisCodeSequence
    0x0040_A167, // ObservationCategoryCodeSequenceTrial
    0x0040_A032, // ObservationDateTime
    0x0040_A192, // ObservationDateTrial
    0x0082_000A, // ObservationDescription
    0x3006_0082, // ObservationNumber
    0x0082_0008, // ObservationSignificance
    0x0040_A033, // ObservationStartDateTime
    0x0040_A403, // ObservationSubjectClassTrial
    0x0040_A600, // ObservationSubjectContextFlagTrial
    0x0040_A404, // ObservationSubjectTypeCodeSequenceTrial
    0x0040_A402, // ObservationSubjectUIDTrial
    0x0040_A193, // ObservationTimeTrial
    0x0040_A171, // ObservationUID
    0x0040_A601, // ObserverContextFlagTrial
    0x0040_A084, // ObserverType
    0x0010_2180, // Occupation
    0x0000_0901, // OffendingElement
    0x0018_9905, // OffsetDirection
    0x0018_9904, // OffsetDistance
    0x0004_1420, // OffsetOfReferencedLowerLevelDirectoryEntity
    0x0004_1200, // OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity
    0x0004_1202, // OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity
    0x0004_1400, // OffsetOfTheNextDirectoryRecord
    0x0074_140E, // OmittedApplicationSetupSequence
    0x300C_0111, // OmittedBeamTaskSequence
    0x0074_1409, // OmittedChannelSequence
    0x300A_0787, // OmittedRadiationSequence
    0x0008_225C, // OnAxisBackgroundAnatomicStructureCodeSequenceTrial
    0x0018_9178, // OperatingMode
    0x0018_9176, // OperatingModeSequence
    0x0018_9177, // OperatingModeType
    0x0014_605C, // OperationOnPixelIntensityBeforeFitting
    0x0014_605B, // OperationOnTimeAxisBeforeFitting
    0x0008_1072, // OperatorIdentificationSequence
    0x0008_1070, // OperatorsName
    0x0022_1623, // OphthalmicAnatomicReferencePointFrameCoordinate
    0x0022_1633, // OphthalmicAnatomicReferencePointLocalizationType
    0x0022_1632, // OphthalmicAnatomicReferencePointSequence
    0x0022_1624, // OphthalmicAnatomicReferencePointXCoordinate
    0x0022_1626, // OphthalmicAnatomicReferencePointYCoordinate
    0x0022_1019, // OphthalmicAxialLength
    0x0022_1153, // OphthalmicAxialLengthAcquisitionMethodCodeSequence
    0x0022_1150, // OphthalmicAxialLengthDataSourceCodeSequence
    0x0022_1159, // OphthalmicAxialLengthDataSourceDescription
    0x0022_1140, // OphthalmicAxialLengthMeasurementModified
    0x0022_1212, // OphthalmicAxialLengthMeasurementsLengthSummationSequence
    0x0022_1101, // OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence
    0x0022_1211, // OphthalmicAxialLengthMeasurementsSegmentalLengthSequence
    0x0022_1050, // OphthalmicAxialLengthMeasurementsSequence
    0x0022_1210, // OphthalmicAxialLengthMeasurementsTotalLengthSequence
    0x0022_1010, // OphthalmicAxialLengthMeasurementsType
    0x0022_1515, // OphthalmicAxialLengthMethod
    0x0022_1262, // OphthalmicAxialLengthQualityMetricSequence
    0x0022_1265, // OphthalmicAxialLengthQualityMetricTypeCodeSequence
    0x0022_1273, // OphthalmicAxialLengthQualityMetricTypeDescription
    0x0022_1250, // OphthalmicAxialLengthSelectionMethodCodeSequence
    0x0022_1012, // OphthalmicAxialLengthSequence
    0x0022_1059, // OphthalmicAxialLengthVelocity
    0x0022_1009, // OphthalmicAxialMeasurementsDeviceType
    0x0022_1008, // OphthalmicAxialMeasurementsLeftEyeSequence
    0x0022_1007, // OphthalmicAxialMeasurementsRightEyeSequence
    0x0022_1628, // OphthalmicEnFaceImageQualityRatingSequence
    0x0022_1629, // OphthalmicEnFaceVolumeDescriptorScope
    0x0022_1627, // OphthalmicEnFaceVolumeDescriptorSequence
    0x0022_1517, // OphthalmicFOV
    0x0022_0031, // OphthalmicFrameLocationSequence
    0x0022_0039, // OphthalmicImageOrientation
    0x0022_1615, // OphthalmicImageTypeCodeSequence
    0x0022_1616, // OphthalmicImageTypeDescription
    0x0022_1415, // OphthalmicMappingDeviceType
    0x0024_0114, // OphthalmicPatientClinicalInformationLeftEyeSequence
    0x0024_0115, // OphthalmicPatientClinicalInformationRightEyeSequence
    0x0022_1470, // OphthalmicThicknessMapQualityRatingSequence
    0x0022_1458, // OphthalmicThicknessMapQualityThresholdSequence
    0x0022_1460, // OphthalmicThicknessMapThresholdQualityRating
    0x0022_1436, // OphthalmicThicknessMapTypeCodeSequence
    0x0022_1443, // OphthalmicThicknessMappingNormalsSequence
    0x0022_1044, // OphthalmicUltrasoundMethodCodeSequence
    0x0022_1622, // OphthalmicVolumetricPropertiesFlag
    0x0014_6045, // OpticalCoatingType
    0x0016_1005, // OpticalMagnificationFactor
    0x0022_1225, // OpticalOphthalmicAxialLengthMeasurementsSequence
    0x0048_0107, // OpticalPathDescription
    0x0048_0207, // OpticalPathIdentificationSequence
    0x0048_0106, // OpticalPathIdentifier
    0x0048_0105, // OpticalPathSequence
    0x0022_1255, // OpticalSelectedOphthalmicAxialLengthSequence
    0x0046_0040, // OpticalTransmittance
    0x0046_0094, // Optotype
    0x0046_0139, // OptotypeDetailedDefinition
    0x0046_0095, // OptotypePresentation
    0x0040_2010, // OrderCallbackPhoneNumber
    0x0040_2011, // OrderCallbackTelecomInformation
    0x0040_2008, // OrderEnteredBy
    0x0040_2009, // OrderEntererLocation
    0x0040_0027, // OrderFillerIdentifierSequence
    0x0014_605D, // OrderOfPolynomial
    0x0040_0026, // OrderPlacerIdentifierSequence
    0x300A_002A, // OrganAtRiskFullVolumeDose
    0x300A_002B, // OrganAtRiskLimitDose
    0x300A_002C, // OrganAtRiskMaximumDose
    0x300A_002D, // OrganAtRiskOverdoseVolumeFraction
    0x0040_0316, // OrganDose
    0x0040_0318, // OrganExposed
    0x0044_010A, // OrganizationalRoleCodeSequence
    0x0400_0561, // OriginalAttributesSequence
    0x0020_5000, // OriginalImageIdentification
    0x0020_5002, // OriginalImageIdentificationNomenclature
    0x2130_00C0, // OriginalImageSequence
    0x0076_000C, // OriginalImplantAssemblyTemplateSequence
    0x0068_6225, // OriginalImplantTemplateSequence
    0x0008_001B, // OriginalSpecializedSOPClassUID
    0x3010_0007, // OriginatingSOPInstanceReferenceSequence
    0x2100_0070, // Originator
    0x0014_0107, // OtherApprovalStatus
    0x0012_0023, // OtherClinicalTrialProtocolIDsSequence
    0x0008_119A, // OtherFailuresSequence
    0x2010_00A7, // OtherMagnificationTypesAvailable
    0x2000_00A4, // OtherMediaAvailableSequence
    0x0010_1000, // OtherPatientIDs
    0x0010_1002, // OtherPatientIDsSequence
    0x0010_1001, // OtherPatientNames
    0x0046_0064, // OtherPupillaryDistance
    0x0014_0108, // OtherSecondaryApprovalStatus
    0x2010_00A9, // OtherSmoothingTypesAvailable
    0x0020_1070, // OtherStudyNumbers
    0x0014_0054, // OuterDiameter
    0x0018_1631, // OutlineLeftVerticalEdge
    0x0018_1634, // OutlineLowerHorizontalEdge
    0x0018_1632, // OutlineRightVerticalEdge
    0x0018_1630, // OutlineShapeType
    0x0018_1633, // OutlineUpperHorizontalEdge
    0x0040_4070, // OutputDestinationSequence
    0x0040_4033, // OutputInformationSequence
    0x0018_5000, // OutputPower
    0x0068_62A5, // OverallTemplateSpatialTolerance
    0x6000_1001, // OverlayActivationLayer
    0x2040_0082, // OverlayBackgroundDensity
    0x6000_0102, // OverlayBitPosition
    0x6000_0100, // OverlayBitsAllocated
    0x6000_0804, // OverlayBitsForCodeWord
    0x6000_0069, // OverlayBitsGrouped
    0x6000_0800, // OverlayCodeLabel
    0x6000_0803, // OverlayCodeTableLocation
    0x6000_0011, // OverlayColumns
    0x6000_4000, // OverlayComments
    0x6000_0060, // OverlayCompressionCode
    0x6000_0063, // OverlayCompressionDescription
    0x6000_0062, // OverlayCompressionLabel
    0x6000_0061, // OverlayCompressionOriginator
    0x6000_0066, // OverlayCompressionStepPointers
    0x6000_3000, // OverlayData
    0x0008_0024, // OverlayDate
    0x6000_0022, // OverlayDescription
    0x6000_1103, // OverlayDescriptorBlue
    0x6000_1100, // OverlayDescriptorGray
    0x6000_1102, // OverlayDescriptorGreen
    0x6000_1101, // OverlayDescriptorRed
    0x2040_0080, // OverlayForegroundDensity
    0x6000_0110, // OverlayFormat
    0x6000_1500, // OverlayLabel
    0x6000_0200, // OverlayLocation
    0x2040_0060, // OverlayMagnificationType
    0x2040_0090, // OverlayMode
    0x0020_0022, // OverlayNumber
    0x6000_0802, // OverlayNumberOfTables
    0x2040_0072, // OverlayOrImageMagnification
    0x6000_0050, // OverlayOrigin
    0x2040_0020, // OverlayPixelDataSequence
    0x6000_0052, // OverlayPlaneOrigin
    0x6000_0012, // OverlayPlanes
    0x6000_0068, // OverlayRepeatInterval
    0x6000_0010, // OverlayRows
    0x2040_0070, // OverlaySmoothingType
    0x6000_0045, // OverlaySubtype
    0x0008_0034, // OverlayTime
    0x6000_0040, // OverlayType
    0x0000_51B0, // Overlays
    0x6000_1203, // OverlaysBlue
    0x6000_1200, // OverlaysGray
    0x6000_1202, // OverlaysGreen
    0x6000_1201, // OverlaysRed
    0x0074_104A, // OverriddenAttributesSequence
    0x300A_0760, // OverrideDateTime
    0x3008_0062, // OverrideParameterPointer
    0x3008_0066, // OverrideReason
    0x3008_0060, // OverrideSequence
    0x0018_9029, // OversamplingPhase
    0x2100_0160, // OwnerID
    0x0018_9733, // PETDetectorMotionDetailsSequence
    0x0018_9732, // PETFrameAcquisitionSequence
    0x0018_9736, // PETFrameCorrectionFactorsSequence
    0x0018_9751, // PETFrameTypeSequence
    0x0018_9735, // PETPositionSequence
    0x0018_9749, // PETReconstructionSequence
    0x0018_9734, // PETTableDynamicsSequence
    0x4010_107E, // PRCSToRCSOrientation
    0x4010_1078, // PTOLocationDescription
    0x4010_107B, // PTORegionSequence
    0x4010_1037, // PTORepresentationSequence
    0x0018_1085, // PVCRejection
    0x0018_11A4, // PaddleDescription
    0x0018_2001, // PageNumberVector
    0x0000_5120, // PagePositionID
    0x0048_0120, // PaletteColorLookupTableSequence
    0x0028_1199, // PaletteColorLookupTableUID
    0x0018_9077, // ParallelAcquisition
    0x0018_9078, // ParallelAcquisitionTechnique
    0x300A_0649, // ParallelRTBeamDelimiterBoundaries
    0x300A_0644, // ParallelRTBeamDelimiterDeviceOrientationLabelCodeSequence
    0x300A_0647, // ParallelRTBeamDelimiterDeviceSequence
    0x300A_064F, // ParallelRTBeamDelimiterLeafMountingSide
    0x3008_00A4, // ParallelRTBeamDelimiterOpeningExtents
    0x300A_064E, // ParallelRTBeamDelimiterOpeningMode
    0x300A_064A, // ParallelRTBeamDelimiterPositions
    0x0018_9069, // ParallelReductionFactorInPlane
    0x0018_9096, // ParallelReductionFactorInPlaneRetired
    0x0018_9155, // ParallelReductionFactorOutOfPlane
    0x0018_9168, // ParallelReductionFactorSecondInPlane
    0x3008_0063, // ParameterItemIndex
    0x3008_0065, // ParameterPointer
    0x3008_0061, // ParameterSequencePointer
    0x3008_0067, // ParameterValueNumber
    0x0018_9913, // ParametersSpecificationSequence
    0x0040_9092, // ParametricMapFrameTypeSequence
    0x0072_0208, // PartialDataDisplayHandling
    0x0018_9081, // PartialFourier
    0x0018_9036, // PartialFourierDirection
    0x0028_1350, // PartialView
    0x0028_1352, // PartialViewCodeSequence
    0x0028_1351, // PartialViewDescription
    0x0040_A07A, // ParticipantSequence
    0x0040_A082, // ParticipationDateTime
    0x0040_A080, // ParticipationType
    0x300A_0184, // PatientAdditionalPosition
    0x0010_1040, // PatientAddress
    0x0010_1010, // PatientAge
    0x0010_0035, // PatientAlternativeCalendar
    0x0010_0030, // PatientBirthDate
    0x0010_0033, // PatientBirthDateInAlternativeCalendar
    0x0010_1005, // PatientBirthName
    0x0010_0032, // PatientBirthTime
    0x0010_1022, // PatientBodyMassIndex
    0x0010_2293, // PatientBreedCodeSequence
    0x0010_2292, // PatientBreedDescription
    0x0038_0502, // PatientClinicalTrialParticipationSequence
    0x0010_4000, // PatientComments
    0x0010_0034, // PatientDeathDateInAlternativeCalendar
    0x3010_0030, // PatientEquipmentRelationshipCodeSequence
    0x0022_0006, // PatientEyeMovementCommandCodeSequence
    0x0022_0005, // PatientEyeMovementCommanded
    0x0020_930C, // PatientFrameOfReferenceSource
    0x0054_0414, // PatientGantryRelationshipCodeSequence
    0x0010_0020, // PatientID
    0x0012_0062, // PatientIdentityRemoved
    0x0038_0400, // PatientInstitutionResidence
    0x0010_0050, // PatientInsurancePlanCodeSequence
    0x3006_00CA, // PatientLocationCoordinatesCodeSequence
    0x3006_00C9, // PatientLocationCoordinatesSequence
    0x0010_1060, // PatientMotherBirthName
    0x0018_9763, // PatientMotionCorrected
    0x0010_0010, // PatientName
    0x0024_0036, // PatientNotProperlyFixatedQuantity
    0x0020_0020, // PatientOrientation
    0x0054_0410, // PatientOrientationCodeSequence
    0x0020_9450, // PatientOrientationInFrameSequence
    0x0054_0412, // PatientOrientationModifierCodeSequence
    0x0018_9772, // PatientPhysiologicalStateCodeSequence
    0x0018_9771, // PatientPhysiologicalStateSequence
    0x0018_5100, // PatientPosition
    0x0018_991B, // PatientPositioningInstructionSequence
    0x0010_0101, // PatientPrimaryLanguageCodeSequence
    0x0010_0102, // PatientPrimaryLanguageModifierCodeSequence
    0x0024_0069, // PatientReliabilityIndicator
    0x0010_21F0, // PatientReligiousPreference
    0x300A_0183, // PatientSetupLabel
    0x300A_0182, // PatientSetupNumber
    0x300A_0794, // PatientSetupPhotoDescription
    0x300A_0180, // PatientSetupSequence
    0x300A_0650, // PatientSetupUID
    0x0010_0040, // PatientSex
    0x0010_2203, // PatientSexNeutered
    0x0010_1020, // PatientSize
    0x0010_1021, // PatientSizeCodeSequence
    0x0010_2202, // PatientSpeciesCodeSequence
    0x0010_2201, // PatientSpeciesDescription
    0x0018_9911, // PatientSpecificationSequence
    0x0038_0500, // PatientState
    0x300A_0354, // PatientSupportAccessoryCode
    0x0074_102A, // PatientSupportAdjustedAngle
    0x300A_0122, // PatientSupportAngle
    0x300A_004C, // PatientSupportAngleTolerance
    0x300A_0686, // PatientSupportDevicesSequence
    0x300A_079C, // PatientSupportDisplacementSequence
    0x300A_0352, // PatientSupportID
    0x300A_065D, // PatientSupportPositionDeviceParameterSequence
    0x300A_0660, // PatientSupportPositionDeviceToleranceSequence
    0x300A_065F, // PatientSupportPositionParameterOrderIndex
    0x300A_065B, // PatientSupportPositionParameterSequence
    0x3006_00CB, // PatientSupportPositionSequence
    0x300A_065C, // PatientSupportPositionSpecificationMethod
    0x300A_0661, // PatientSupportPositionToleranceOrderIndex
    0x300A_062D, // PatientSupportPositionToleranceSequence
    0x300A_0123, // PatientSupportRotationDirection
    0x300A_0350, // PatientSupportType
    0x0010_2155, // PatientTelecomInformation
    0x0010_2154, // PatientTelephoneNumbers
    0x300A_07A0, // PatientToEquipmentRelationshipSequence
    0x0040_1004, // PatientTransportArrangements
    0x3010_0032, // PatientTreatmentOrientationSequence
    0x300A_078F, // PatientTreatmentPreparationDeviceSequence
    0x300A_078D, // PatientTreatmentPreparationMethodCodeSequence
    0x300A_0792, // PatientTreatmentPreparationMethodDescription
    0x300A_0791, // PatientTreatmentPreparationProcedureCodeSequence
    0x300A_0795, // PatientTreatmentPreparationProcedureIndex
    0x300A_078E, // PatientTreatmentPreparationProcedureParameterDescription
    0x300A_0793, // PatientTreatmentPreparationProcedureParameterSequence
    0x300A_0790, // PatientTreatmentPreparationProcedureSequence
    0x300A_079F, // PatientTreatmentPreparationSequence
    0x0010_1030, // PatientWeight
    0x0070_0252, // PatternOffColorCIELabValue
    0x0070_0285, // PatternOffOpacity
    0x0070_0251, // PatternOnColorCIELabValue
    0x0070_0284, // PatternOnOpacity
    0x0054_0038, // PauseBetweenFrames
    0x5200_9230, // PerFrameFunctionalGroupsSequence
    0x0018_9538, // PerProjectionAcquisitionSequence
    0x0018_0094, // PercentPhaseFieldOfView
    0x0018_0093, // PercentSampling
    0x0040_0243, // PerformedLocation
    0x0040_A372, // PerformedProcedureCodeSequence
    0x0040_0254, // PerformedProcedureStepDescription
    0x0040_0281, // PerformedProcedureStepDiscontinuationReasonCodeSequence
    0x0040_0250, // PerformedProcedureStepEndDate
    0x0040_4051, // PerformedProcedureStepEndDateTime
    0x0040_0251, // PerformedProcedureStepEndTime
    0x0040_0253, // PerformedProcedureStepID
    0x0040_0244, // PerformedProcedureStepStartDate
    0x0040_4050, // PerformedProcedureStepStartDateTime
    0x0040_0245, // PerformedProcedureStepStartTime
    0x0040_0252, // PerformedProcedureStepStatus
    0x0040_0255, // PerformedProcedureTypeDescription
    0x0040_4007, // PerformedProcessingApplicationsCodeSequence
    0x0074_1212, // PerformedProcessingParametersSequence
    0x0040_0260, // PerformedProtocolCodeSequence
    0x0040_0261, // PerformedProtocolType
    0x0040_0340, // PerformedSeriesSequence
    0x0040_0241, // PerformedStationAETitle
    0x0040_4029, // PerformedStationClassCodeSequence
    0x0040_4030, // PerformedStationGeographicLocationCodeSequence
    0x0040_0242, // PerformedStationName
    0x0040_4028, // PerformedStationNameCodeSequence
    0x0040_4019, // PerformedWorkitemCodeSequence
    0x0008_1052, // PerformingPhysicianIdentificationSequence
    0x0008_1050, // PerformingPhysicianName
    0x0028_0070, // PerimeterTable
    0x0028_0071, // PerimeterValue
    0x0040_1102, // PersonAddress
    0x0040_1101, // PersonIdentificationCodeSequence
    0x0040_A123, // PersonName
    0x0010_0011, // PersonNamesToUseSequence
    0x0040_1104, // PersonTelecomInformation
    0x0040_1103, // PersonTelephoneNumbers
    0x0038_0100, // PertinentDocumentsSequence
    0x0040_A385, // PertinentOtherEvidenceSequence
    0x0038_0101, // PertinentResourcesSequence
    0x3010_0053, // PertinentSOPClassesInSeries
    0x3010_0052, // PertinentSOPClassesInStudy
    0x4010_1046, // PhantomType
    0x0018_9014, // PhaseContrast
    0x0054_0036, // PhaseDelay
    0x0054_0039, // PhaseDescription
    0x0054_0032, // PhaseInformationSequence
    0x0020_0015, // PhaseNumber
    0x0054_0030, // PhaseVector
    0x0018_1261, // PhosphorType
    0x0018_9821, // PhotoacousticExcitationCharacteristicsSequence
    0x0018_9835, // PhotoacousticImageFrameTypeSequence
    0x0016_0038, // PhotographicExposureIndex
    0x0016_0018, // PhotographicSensitivity
    0x0028_0004, // PhotometricInterpretation
    0x0018_9383, // PhotonEnergy
    0x0018_7065, // PhototimerSetting
    0x0018_602C, // PhysicalDeltaX
    0x0018_602E, // PhysicalDeltaY
    0x0018_9429, // PhysicalDetectorSize
    0x0018_6024, // PhysicalUnitsXDirection
    0x0018_6026, // PhysicalUnitsYDirection
    0x4008_0114, // PhysicianApprovingInterpretation
    0x0008_1048, // PhysiciansOfRecord
    0x0008_1049, // PhysiciansOfRecordIdentificationSequence
    0x0008_1062, // PhysiciansReadingStudyIdentificationSequence
    0x0028_0034, // PixelAspectRatio
    0x0018_0095, // PixelBandwidth
    0x0018_604E, // PixelComponentDataType
    0x0018_6046, // PixelComponentMask
    0x0018_6044, // PixelComponentOrganization
    0x0018_604C, // PixelComponentPhysicalUnits
    0x0018_6048, // PixelComponentRangeStart
    0x0018_604A, // PixelComponentRangeStop
    0x0040_A29A, // PixelCoordinatesSetTrial
    0x7FE0_0010, // PixelData
    0x0018_7036, // PixelDataAreaOriginRelativeToFOV
    0x0018_7038, // PixelDataAreaRotationAngleRelativeToFOV
    0x0028_7FE0, // PixelDataProviderURL
    0x0028_1040, // PixelIntensityRelationship
    0x0028_9422, // PixelIntensityRelationshipLUTSequence
    0x0028_1041, // PixelIntensityRelationshipSign
    0x0028_9110, // PixelMeasuresSequence
    0x0048_0301, // PixelOriginInterpretation
    0x0028_0121, // PixelPaddingRangeLimit
    0x0028_0120, // PixelPaddingValue
    0x0008_9205, // PixelPresentation
    0x0028_0103, // PixelRepresentation
    0x0028_9506, // PixelShiftFrameRange
    0x0028_9501, // PixelShiftSequence
    0x0028_0030, // PixelSpacing
    0x0028_0A04, // PixelSpacingCalibrationDescription
    0x0028_0A02, // PixelSpacingCalibrationType
    0x0040_08D8, // PixelSpacingSequence
    0x0040_9098, // PixelValueMappingCodeSequence
    0x0022_1454, // PixelValueMappingExplanation
    0x0022_1450, // PixelValueMappingToCodedConceptSequence
    0x0028_9145, // PixelValueTransformationSequence
    0x0040_2016, // PlacerOrderNumberImagingServiceRequest
    0x0040_2006, // PlacerOrderNumberImagingServiceRequestRetired
    0x0040_1006, // PlacerOrderNumberProcedure
    0x300A_000A, // PlanIntent
    0x300C_0117, // PlanOverviewIndex
    0x300C_0116, // PlanOverviewSequence
    0x0028_0006, // PlanarConfiguration
    0x0070_1305, // Plane
    0x0018_9457, // PlaneIdentification
    0x0070_1306, // PlaneNormal
    0x0020_9116, // PlaneOrientationSequence
    0x0020_930F, // PlaneOrientationVolumeSequence
    0x0020_9113, // PlanePositionSequence
    0x0048_021A, // PlanePositionSlideSequence
    0x0020_930E, // PlanePositionVolumeSequence
    0x0028_0012, // Planes
    0x0018_9410, // PlanesInAcquisition
    0x300A_00CA, // PlannedVerificationImageSequence
    0x3010_0076, // PlanningInputInformationSequence
    0x0068_6540, // PlanningLandmarkDescription
    0x0068_6530, // PlanningLandmarkID
    0x0068_6545, // PlanningLandmarkIdentificationCodeSequence
    0x0068_6510, // PlanningLandmarkLineSequence
    0x0068_6520, // PlanningLandmarkPlaneSequence
    0x0068_6500, // PlanningLandmarkPointSequence
    0x0018_1004, // PlateID
    0x0018_1260, // PlateType
    0x0066_0016, // PointCoordinatesData
    0x0066_0017, // PointPositionAccuracy
    0x0066_001A, // PointsBoundingBoxCoordinates
    0x2020_0020, // Polarity
    0x0014_605F, // PolynomialCoefficients
    0x0014_6059, // PolynomialFittingSequence
    0x3002_0122, // PositionAcquisitionTemplateCodeSequence
    0x3002_0123, // PositionAcquisitionTemplateDescription
    0x3002_0120, // PositionAcquisitionTemplateID
    0x3002_011F, // PositionAcquisitionTemplateIdentificationSequence
    0x3002_0121, // PositionAcquisitionTemplateName
    0x0018_980C, // PositionMeasuringDeviceUsed
    0x0018_9430, // PositionOfIsocenterProjection
    0x0020_1040, // PositionReferenceIndicator
    0x0018_9465, // PositionerIsocenterDetectorRotationAngle
    0x0018_9463, // PositionerIsocenterPrimaryAngle
    0x0018_9464, // PositionerIsocenterSecondaryAngle
    0x0018_1500, // PositionerMotion
    0x0018_9405, // PositionerPositionSequence
    0x0018_1510, // PositionerPrimaryAngle
    0x0018_9559, // PositionerPrimaryAngleDirection
    0x0018_1520, // PositionerPrimaryAngleIncrement
    0x0018_1511, // PositionerSecondaryAngle
    0x0018_1521, // PositionerSecondaryAngleIncrement
    0x0018_1508, // PositionerType
    0x0018_991D, // PositioningLandmarkSequence
    0x0018_991C, // PositioningMethodCodeSequence
    0x0024_0056, // PositiveCatchTrialsQuantity
    0x0064_0010, // PostDeformationMatrixRegistrationSequence
    0x0018_5021, // PostprocessingFunction
    0x0018_990A, // PotentialDiagnosticTasks
    0x0018_9908, // PotentialReasonsForProcedure
    0x0018_9909, // PotentialReasonsForProcedureCodeSequence
    0x0018_9907, // PotentialRequestedProcedureCodeSequence
    0x0018_9906, // PotentialScheduledProtocolCodeSequence
    0x4010_1010, // PotentialThreatObjectID
    0x003A_0311, // PowerlineFrequency
    0x0014_400E, // PreAmplifierEquipmentSequence
    0x0014_400F, // PreAmplifierNotes
    0x0014_4040, // PreAmplifierSettingsSequence
    0x0064_000F, // PreDeformationMatrixRegistrationSequence
    0x0040_0012, // PreMedication
    0x0022_1049, // PreSelectedForImplantation
    0x0040_A360, // PredecessorDocumentsSequence
    0x0018_990E, // PredecessorProtocolSequence
    0x3006_0018, // PredecessorStructureSetSequence
    0x0022_1054, // PredictedRefractiveError
    0x0022_1048, // PredictedToricErrorSequence
    0x0028_0081, // PredictorColumns
    0x0028_0082, // PredictorConstants
    0x0028_0080, // PredictorRows
    0x0018_1244, // PreferredPlaybackSequencing
    0x0010_21C0, // PregnancyStatus
    0x0040_A496, // PreliminaryFlag
    0x300A_000E, // PrescriptionDescription
    0x3010_007B, // PrescriptionNotes
    0x3010_0081, // PrescriptionNotesSequence
    0x300C_0114, // PrescriptionOverviewSequence
    0x0070_1A01, // PresentationAnimationStyle
    0x0070_0082, // PresentationCreationDate
    0x0070_0083, // PresentationCreationTime
    0x0070_1101, // PresentationDisplayCollectionUID
    0x003A_0241, // PresentationGroupNumber
    0x0070_1202, // PresentationInputType
    0x0008_0068, // PresentationIntentType
    0x2130_0080, // PresentationLUTContentSequence
    0x2000_0069, // PresentationLUTFlag
    0x2050_0010, // PresentationLUTSequence
    0x2050_0020, // PresentationLUTShape
    0x0070_0102, // PresentationPixelAspectRatio
    0x0070_0103, // PresentationPixelMagnificationRatio
    0x0070_0101, // PresentationPixelSpacing
    0x0070_1102, // PresentationSequenceCollectionUID
    0x0070_1103, // PresentationSequencePositionIndex
    0x0070_0100, // PresentationSizeMode
    0x0070_1801, // PresentationStateClassificationComponentSequence
    0x0070_1805, // PresentationStateCompositorComponentSequence
    0x0024_0037, // PresentedVisualStimuliDataFlag
    0x2200_000A, // PreserveCompositeInstancesAfterMediaCreation
    0x0016_0032, // Pressure
    0x0022_1634, // PrimaryAnatomicStructureItemIndex
    0x0008_2230, // PrimaryAnatomicStructureModifierSequence
    0x0008_2228, // PrimaryAnatomicStructureSequence
    0x0016_0002, // PrimaryChromaticities
    0x0008_1302, // PrimaryDiagnosisCodeSequence
    0x300A_061B, // PrimaryDoseValueIndicator
    0x300A_00B3, // PrimaryDosimeterUnit
    0x3002_0050, // PrimaryFluenceModeSequence
    0x0018_9514, // PrimaryPositionerIncrement
    0x0018_9518, // PrimaryPositionerIncrementSign
    0x0018_9508, // PrimaryPositionerScanArc
    0x0018_9510, // PrimaryPositionerScanStartAngle
    0x0054_1310, // PrimaryPromptsCountsAccumulated
    0x0066_0029, // PrimitivePointIndexList
    0x0008_1301, // PrincipalDiagnosisCodeSequence
    0x0000_51A0, // Print
    0x2120_0050, // PrintJobDescriptionSequence
    0x2100_0010, // PrintJobID
    0x2130_0010, // PrintManagementCapabilitiesSequence
    0x2000_0020, // PrintPriority
    0x2110_0099, // PrintQueueID
    0x2130_0015, // PrinterCharacteristicsSequence
    0x2000_001E, // PrinterConfigurationSequence
    0x2110_0030, // PrinterName
    0x2010_0376, // PrinterPixelSpacing
    0x2010_0052, // PrinterResolutionID
    0x2110_0010, // PrinterStatus
    0x2110_0020, // PrinterStatusInfo
    0x2000_00A1, // PrintingBitDepth
    0x0008_041C, // PriorRecordKey
    0x3010_0061, // PriorTreatmentDoseDescription
    0x3010_0062, // PriorTreatmentReferenceSequence
    0x0000_0700, // Priority
    0x0046_0028, // PrismSequence
    0x0008_0302, // PrivateCreatorReference
    0x0008_0308, // PrivateDataElement
    0x0008_0300, // PrivateDataElementCharacteristicsSequence
    0x0008_0310, // PrivateDataElementDefinitionSequence
    0x0008_030E, // PrivateDataElementDescription
    0x0008_030F, // PrivateDataElementEncoding
    0x0008_030D, // PrivateDataElementKeyword
    0x0008_030C, // PrivateDataElementName
    0x0008_030B, // PrivateDataElementNumberOfItems
    0x0008_0309, // PrivateDataElementValueMultiplicity
    0x0008_030A, // PrivateDataElementValueRepresentation
    0x0008_0301, // PrivateGroupReference
    0x0002_0102, // PrivateInformation
    0x0002_0100, // PrivateInformationCreatorUID
    0x0004_1432, // PrivateRecordUID
    0x0014_4058, // ProbeCenterLocationX
    0x0014_4059, // ProbeCenterLocationZ
    0x0014_4080, // ProbeDriveEquipmentSequence
    0x0014_4082, // ProbeDriveNotes
    0x0014_4087, // ProbeDriveSettingsSequence
    0x0014_4084, // ProbeInductance
    0x0014_603F, // ProbeManufacturer
    0x0014_6040, // ProbeModelNumber
    0x0014_4089, // ProbeOrientationAngle
    0x0014_4085, // ProbeResistance
    0x0014_6042, // ProbeResonantFrequency
    0x0008_1032, // ProcedureCodeSequence
    0x0040_A603, // ProcedureContextFlagTrial
    0x0040_A340, // ProcedureContextSequenceTrial
    0x0014_4076, // ProcedureCreationDate
    0x0014_4078, // ProcedureExpirationDate
    0x0040_A085, // ProcedureIdentifierCodeSequenceTrial
    0x0014_407A, // ProcedureLastModifiedDate
    0x0040_4052, // ProcedureStepCancellationDateTime
    0x0074_1008, // ProcedureStepCommunicationsURISequence
    0x0074_100E, // ProcedureStepDiscontinuationReasonCodeSequence
    0x0074_1204, // ProcedureStepLabel
    0x0074_1004, // ProcedureStepProgress
    0x0074_1006, // ProcedureStepProgressDescription
    0x0074_1002, // ProcedureStepProgressInformationSequence
    0x0074_1007, // ProcedureStepProgressParametersSequence
    0x0074_1222, // ProcedureStepRelationshipType
    0x0074_1000, // ProcedureStepState
    0x0076_0020, // ProcedureTypeCodeSequence
    0x0014_4074, // ProcedureVersion
    0x0018_5020, // ProcessingFunction
    0x0044_0009, // ProductDescription
    0x0044_000B, // ProductExpirationDateTime
    0x0044_000A, // ProductLotIdentifier
    0x0044_0008, // ProductName
    0x0044_0001, // ProductPackageIdentifier
    0x0044_0013, // ProductParameterSequence
    0x0044_0007, // ProductTypeCodeSequence
    0x0018_5104, // ProjectionEponymousNameCodeSequence
    0x3002_0125, // ProjectionImagingAcquisitionParameterSequence
    0x0018_9401, // ProjectionPixelCalibrationSequence
    0x0010_0015, // PronounCodeSequence
    0x0010_0016, // PronounComment
    0x0014_2032, // PropertyLabel
    0x2130_00A0, // ProposedStudySequence
    0x0040_0440, // ProtocolContextSequence
    0x0018_9947, // ProtocolDefinedPatientPosition
    0x0018_9910, // ProtocolDesignRationale
    0x0018_9923, // ProtocolElementCharacteristicsSummary
    0x0018_9922, // ProtocolElementName
    0x0018_9921, // ProtocolElementNumber
    0x0018_9924, // ProtocolElementPurpose
    0x0018_1030, // ProtocolName
    0x0018_990F, // ProtocolPlanningInformation
    0x0072_0705, // PseudoColorPaletteInstanceReferenceSequence
    0x0072_0704, // PseudoColorType
    0x3008_0172, // PulseNumber
    0x0018_6032, // PulseRepetitionFrequency
    0x300A_028C, // PulseRepetitionInterval
    0x0018_9005, // PulseSequenceName
    0x3008_0171, // PulseSpecificBrachyControlPointDeliveredSequence
    0x0014_4022, // PulseWidth
    0x0014_4002, // PulserEquipmentSequence
    0x0014_4006, // PulserNotes
    0x0014_4020, // PulserSettingsSequence
    0x0014_4004, // PulserType
    0x0046_0203, // PupilCentroidXCoordinate
    0x0046_0204, // PupilCentroidYCoordinate
    0x0022_000D, // PupilDilated
    0x0046_0044, // PupilSize
    0x0040_A170, // PurposeOfReferenceCodeSequence
    0x0008_1088, // PyramidDescription
    0x0020_0027, // PyramidLabel
    0x0008_0019, // PyramidUID
    0x0028_700F, // QAResultsSequence
    0x4010_1071, // QRMeasurementsSequence
    0x0018_9044, // QuadratureReceiveCoil
    0x0028_0300, // QualityControlImage
    0x0010_0200, // QualityControlSubject
    0x0010_0201, // QualityControlSubjectTypeCodeSequence
    0x0022_1630, // QualityThreshold
    0x0024_0098, // QuantifiedDefect
    0x0040_0294, // Quantity
    0x0040_9220, // QuantityDefinitionSequence
    0x0040_0293, // QuantitySequence
    0x0008_0052, // QueryRetrieveLevel
    0x0008_0053, // QueryRetrieveView
    0x2120_0010, // QueueStatus
    0x0018_9240, // RFEchoTrainLength
    0x0070_1A09, // RGBATransferFunctionDescription
    0x0028_140F, // RGBLUTTransferFunction
    0x6000_1301, // ROIArea
    0x3006_0039, // ROIContourSequence
    0x3006_004D, // ROICreatorSequence
    0x3006_002D, // ROIDateTime
    0x3006_0037, // ROIDerivationAlgorithmIdentificationSequence
    0x3006_0028, // ROIDescription
    0x3006_002A, // ROIDisplayColor
    0x3006_00B8, // ROIElementalCompositionAtomicMassFraction
    0x3006_00B7, // ROIElementalCompositionAtomicNumber
    0x3006_00B6, // ROIElementalCompositionSequence
    0x3006_0036, // ROIGenerationAlgorithm
    0x3006_0038, // ROIGenerationDescription
    0x3006_00A6, // ROIInterpreter
    0x3006_004E, // ROIInterpreterSequence
    0x6000_1302, // ROIMean
    0x3006_0026, // ROIName
    0x3006_0022, // ROINumber
    0x3006_004F, // ROIObservationContextCodeSequence
    0x3006_002E, // ROIObservationDateTime
    0x3006_0088, // ROIObservationDescription
    0x3006_0085, // ROIObservationLabel
    0x3006_00B0, // ROIPhysicalPropertiesSequence
    0x3006_00B2, // ROIPhysicalProperty
    0x3006_00B4, // ROIPhysicalPropertyValue
    0x6000_1303, // ROIStandardDeviation
    0x3006_002C, // ROIVolume
    0x0020_9251, // RRIntervalTimeNominal
    0x0054_0060, // RRIntervalVector
    0x300A_0615, // RTAccessoryDeviceSlotID
    0x300A_0614, // RTAccessoryHolderDefinitionSequence
    0x300A_0612, // RTAccessoryHolderSlotDistance
    0x300A_060F, // RTAccessoryHolderSlotExistenceFlag
    0x300A_0611, // RTAccessoryHolderSlotID
    0x300A_0610, // RTAccessoryHolderSlotSequence
    0x300A_060D, // RTAccessoryHolderWaterEquivalentThickness
    0x300A_0613, // RTAccessorySlotDistance
    0x3002_0108, // RTAcquisitionPatientPositionSequence
    0x3010_0060, // RTAnatomicPrescriptionSequence
    0x0044_0110, // RTAssertionsSequence
    0x300A_064C, // RTBeamDelimiterGeometrySequence
    0x300A_0679, // RTBeamLimitingDeviceAngle
    0x300A_064D, // RTBeamLimitingDeviceDefinitionSequence
    0x300A_0643, // RTBeamLimitingDeviceDistalDistance
    0x300A_064B, // RTBeamLimitingDeviceOffset
    0x300A_0656, // RTBeamLimitingDeviceOpeningSequence
    0x300A_0642, // RTBeamLimitingDeviceProximalDistance
    0x300A_00B8, // RTBeamLimitingDeviceType
    0x300A_0688, // RTBeamModifierDefinitionDistance
    0x3002_0136, // RTConeBeamImagingGeometrySequence
    0x300A_0600, // RTControlPointIndex
    0x300A_0789, // RTDeliveryStartPatientPositionSequence
    0x300A_0659, // RTDeviceDistanceReferenceLocationCodeSequence
    0x3010_005D, // RTDiagnosisCodeSequence
    0x3004_0024, // RTDoseIntentCodeSequence
    0x3004_0022, // RTDoseInterpretedTypeCodeModifierSequence
    0x3004_0021, // RTDoseInterpretedTypeCodeSequence
    0x3004_0010, // RTDoseROISequence
    0x3002_0004, // RTImageDescription
    0x3002_0103, // RTImageFrameContextSequence
    0x3002_0102, // RTImageFrameGeneralContentSequence
    0x3002_0109, // RTImageFrameImagingDevicePositionSequence
    0x3002_010B, // RTImageFrameMVRadiationAcquisitionSequence
    0x3002_010C, // RTImageFrameRadiationAcquisitionSequence
    0x3002_010A, // RTImageFramekVRadiationAcquisitionSequence
    0x3002_0002, // RTImageLabel
    0x3002_0003, // RTImageName
    0x3002_0010, // RTImageOrientation
    0x3002_000C, // RTImagePlane
    0x3002_0012, // RTImagePosition
    0x3002_0026, // RTImageSID
    0x3002_0104, // RTImageScopeSequence
    0x300A_0798, // RTPatientPositionDisplacementSequence
    0x300A_0784, // RTPatientPositionScopeSequence
    0x300A_0799, // RTPatientPositionSequence
    0x3010_0058, // RTPhysicianIntentIndex
    0x3010_005F, // RTPhysicianIntentInputInstanceSequence
    0x3010_005A, // RTPhysicianIntentNarrative
    0x3010_0055, // RTPhysicianIntentPredecessorSequence
    0x3010_0057, // RTPhysicianIntentSequence
    0x300A_0006, // RTPlanDate
    0x300A_0004, // RTPlanDescription
    0x300A_000C, // RTPlanGeometry
    0x300A_0002, // RTPlanLabel
    0x300A_0003, // RTPlanName
    0x300A_0055, // RTPlanRelationship
    0x300A_0007, // RTPlanTime
    0x3010_003C, // RTPrescriptionIndex
    0x3010_0054, // RTPrescriptionLabel
    0x3010_006B, // RTPrescriptionSequence
    0x3010_005B, // RTProtocolCodeSequence
    0x3006_0086, // RTROIIdentificationCodeSequence
    0x3006_00A4, // RTROIInterpretedType
    0x3006_0080, // RTROIObservationsSequence
    0x3006_0033, // RTROIRelationship
    0x300A_0638, // RTRadiationPhysicalAndGeometricContentDetailFlag
    0x300A_0722, // RTRadiationSalvageRecordControlPointSequence
    0x300A_0616, // RTRadiationSequence
    0x300A_0704, // RTRadiationSetDeliveryNumber
    0x300A_079E, // RTRadiationSetDeliveryUsage
    0x300A_0637, // RTRadiationSetIntent
    0x300A_0707, // RTRadiationSetUsage
    0x300A_0797, // RTRadiationTaskSequence
    0x300A_0701, // RTRadiationUsage
    0x300A_0639, // RTRecordFlag
    0x3006_0014, // RTReferencedSeriesSequence
    0x3006_0012, // RTReferencedStudySequence
    0x3006_0030, // RTRelatedROISequence
    0x3010_003D, // RTSegmentAnnotationIndex
    0x3010_002A, // RTSegmentAnnotationSequence
    0x300A_062A, // RTToleranceSetLabel
    0x300A_0629, // RTToleranceSetSequence
    0x3010_0056, // RTTreatmentApproachLabel
    0x300A_0706, // RTTreatmentFractionCompletionStatus
    0x3010_0059, // RTTreatmentIntentType
    0x3010_003A, // RTTreatmentPhaseIndex
    0x3010_0045, // RTTreatmentPhaseIntentPresenceFlag
    0x3010_004E, // RTTreatmentPhaseIntervalSequence
    0x3010_003B, // RTTreatmentPhaseUID
    0x300A_078A, // RTTreatmentPreparationPatientPositionSequence
    0x3010_0093, // RTTreatmentSourceCoordinates
    0x3010_0080, // RTTreatmentTechniqueCodeSequence
    0x300A_0715, // RTTreatmentTerminationReasonCodeSequence
    0x300A_0714, // RTTreatmentTerminationStatus
    0x0002_0032, // RTVCommunicationSOPClassUID
    0x0002_0033, // RTVCommunicationSOPInstanceUID
    0x0002_0038, // RTVFlowActualFrameDuration
    0x0002_0036, // RTVFlowIdentifier
    0x0002_0037, // RTVFlowRTPSamplingRate
    0x0002_0031, // RTVMetaInformationVersion
    0x0002_0035, // RTVSourceIdentifier
    0x0028_6040, // RWavePointer
    0x0018_6060, // RWaveTimeVector
    0x0018_1142, // RadialPosition
    0x300A_0304, // RadiationAtomicNumber
    0x300A_066E, // RadiationBeamBlockSlabThickness
    0x300A_066D, // RadiationBeamBlockThickness
    0x300A_0669, // RadiationBeamCompensatorMillingToolDiameter
    0x300A_0654, // RadiationBeamEffectiveWedgeAngle
    0x300A_0652, // RadiationBeamWedgeAngle
    0x300A_0653, // RadiationBeamWedgeThinEdgeDistance
    0x300A_0306, // RadiationChargeState
    0x300A_065A, // RadiationDeviceConfigurationAndCommissioningKeySequence
    0x300A_0624, // RadiationDoseCentralAxisDisplacement
    0x300A_0603, // RadiationDoseIdentificationIndex
    0x300A_0619, // RadiationDoseIdentificationLabel
    0x300A_0618, // RadiationDoseIdentificationSequence
    0x300A_0623, // RadiationDoseInVivoMeasurementLabel
    0x300A_0627, // RadiationDoseMeasurementPointCoordinates
    0x300A_0617, // RadiationDoseSequence
    0x300A_0628, // RadiationDoseSourceToExternalContourDistance
    0x300A_0626, // RadiationDoseSourceToSkinDistance
    0x300A_0625, // RadiationDoseValue
    0x300A_061F, // RadiationDoseValuesParametersSequence
    0x300A_0658, // RadiationDosimeterUnitSequence
    0x300A_0683, // RadiationFluenceModifierCodeSequence
    0x300A_067D, // RadiationGenerationModeDescription
    0x300A_0601, // RadiationGenerationModeIndex
    0x300A_067C, // RadiationGenerationModeLabel
    0x300A_067E, // RadiationGenerationModeMachineCodeSequence
    0x300A_067B, // RadiationGenerationModeSequence
    0x3002_0020, // RadiationMachineName
    0x3002_0022, // RadiationMachineSAD
    0x3002_0024, // RadiationMachineSSD
    0x300A_0302, // RadiationMassNumber
    0x0018_115A, // RadiationMode
    0x300A_0786, // RadiationOrderIndex
    0x0018_1155, // RadiationSetting
    0x300A_0640, // RadiationSourceAxisDistance
    0x3010_0096, // RadiationSourceCoordinateSystemPitchAngle
    0x3010_0095, // RadiationSourceCoordinateSystemRollAngle
    0x3010_0094, // RadiationSourceCoordinateSystemYawAngle
    0x300A_00C6, // RadiationType
    0x300A_067F, // RadiationTypeCodeSequence
    0x3010_0002, // RadiobiologicalDoseEffectFlag
    0x3010_0001, // RadiobiologicalDoseEffectSequence
    0x0018_0030, // Radionuclide
    0x0054_0300, // RadionuclideCodeSequence
    0x0018_1075, // RadionuclideHalfLife
    0x0018_1076, // RadionuclidePositronFraction
    0x0018_1074, // RadionuclideTotalDose
    0x0018_0031, // Radiopharmaceutical
    0x0008_3012, // RadiopharmaceuticalAdministrationEventUID
    0x0018_9729, // RadiopharmaceuticalAgentNumber
    0x0054_0304, // RadiopharmaceuticalCodeSequence
    0x0054_0016, // RadiopharmaceuticalInformationSequence
    0x0018_1070, // RadiopharmaceuticalRoute
    0x0018_1077, // RadiopharmaceuticalSpecificActivity
    0x0018_1078, // RadiopharmaceuticalStartDateTime
    0x0018_1072, // RadiopharmaceuticalStartTime
    0x0018_1079, // RadiopharmaceuticalStopDateTime
    0x0018_1073, // RadiopharmaceuticalStopTime
    0x0018_9737, // RadiopharmaceuticalUsageSequence
    0x0018_1071, // RadiopharmaceuticalVolume
    0x3010_0046, // RadiotherapyTreatmentType
    0x0014_511F, // RadiusAlongWedge
    0x0018_1712, // RadiusOfCircularCollimator
    0x0018_9441, // RadiusOfCircularExposureControlSensingRegion
    0x0018_1612, // RadiusOfCircularShutter
    0x0046_0075, // RadiusOfCurvature
    0x0018_9765, // RandomsCorrected
    0x0054_1100, // RandomsCorrectionMethod
    0x0008_0410, // RangeMatchingSequence
    0x300A_034A, // RangeModulatorDescription
    0x300A_0382, // RangeModulatorGatingStartValue
    0x300A_0386, // RangeModulatorGatingStartWaterEquivalentThickness
    0x300A_0384, // RangeModulatorGatingStopValue
    0x300A_0388, // RangeModulatorGatingStopWaterEquivalentThickness
    0x300A_0346, // RangeModulatorID
    0x300A_0344, // RangeModulatorNumber
    0x300A_0342, // RangeModulatorSequence
    0x300A_0380, // RangeModulatorSettingsSequence
    0x300A_0348, // RangeModulatorType
    0x0068_64A0, // RangeOfFreedom
    0x300A_0322, // RangeShifterDescription
    0x300A_0318, // RangeShifterID
    0x300A_0316, // RangeShifterNumber
    0x300A_0314, // RangeShifterSequence
    0x300A_0362, // RangeShifterSetting
    0x300A_0360, // RangeShifterSettingsSequence
    0x300A_0320, // RangeShifterType
    0x300A_0366, // RangeShifterWaterEquivalentThickness
    0x0052_0009, // RangingDepth
    0x0040_A163, // RationalDenominatorValue
    0x0040_A162, // RationalNumeratorValue
    0x0040_4040, // RawDataHandling
    0x0034_000A, // RealTimeBulkDataFlowSequence
    0x0040_9216, // RealWorldValueFirstValueMapped
    0x0040_9224, // RealWorldValueIntercept
    0x0040_9212, // RealWorldValueLUTData
    0x0040_9211, // RealWorldValueLastValueMapped
    0x0040_9096, // RealWorldValueMappingSequence
    0x0040_9225, // RealWorldValueSlope
    0x0074_1238, // ReasonForCancellation
    0x0074_140A, // ReasonForChannelOmission
    0x0074_140B, // ReasonForChannelOmissionDescription
    0x300C_0112, // ReasonForOmission
    0x300A_0788, // ReasonForOmissionCodeSequence
    0x300C_0113, // ReasonForOmissionDescription
    0x0040_1012, // ReasonForPerformedProcedureCodeSequence
    0x0008_0406, // ReasonForRemovalCodeSequence
    0x0040_100A, // ReasonForRequestedProcedureCodeSequence
    0x0032_1030, // ReasonForStudy
    0x3010_005C, // ReasonForSuperseding
    0x0400_0565, // ReasonForTheAttributeModification
    0x0040_2001, // ReasonForTheImagingServiceRequest
    0x0040_1002, // ReasonForTheRequestedProcedure
    0x0032_1066, // ReasonForVisit
    0x0032_1067, // ReasonForVisitCodeSequence
    0x0018_9041, // ReceiveCoilManufacturerName
    0x0018_1250, // ReceiveCoilName
    0x0018_9043, // ReceiveCoilType
    0x0014_4086, // ReceiveProbeSequence
    0x0014_4011, // ReceiveTransducerSequence
    0x0014_4051, // ReceiveTransducerSettingsSequence
    0x0000_0300, // Receiver
    0x0014_4008, // ReceiverEquipmentSequence
    0x0014_400C, // ReceiverNotes
    0x0014_4030, // ReceiverSettingsSequence
    0x0074_1234, // ReceivingAE
    0x0002_0018, // ReceivingApplicationEntityTitle
    0x0002_0028, // ReceivingPresentationAddress
    0x0008_0010, // RecognitionCode
    0x0028_0302, // RecognizableVisualFeatures
    0x0048_0015, // RecommendedAbsentPixelCIELabValue
    0x0070_1A03, // RecommendedAnimationRate
    0x0082_0035, // RecommendedDefaultValueSequence
    0x0062_000D, // RecommendedDisplayCIELabValue
    0x0066_0103, // RecommendedDisplayCIELabValueList
    0x0008_2144, // RecommendedDisplayFrameRate
    0x0008_9459, // RecommendedDisplayFrameRateInFloat
    0x0062_000C, // RecommendedDisplayGrayscaleValue
    0x0016_001C, // RecommendedExposureIndex
    0x3004_0016, // RecommendedIsodoseLevelSequence
    0x0066_0038, // RecommendedLineThickness
    0x0066_0037, // RecommendedPointRadius
    0x0066_000C, // RecommendedPresentationOpacity
    0x0066_000D, // RecommendedPresentationType
    0x0068_6346, // RecommendedRotationPoint
    0x0028_1090, // RecommendedViewingMode
    0x0018_9315, // ReconstructionAlgorithm
    0x0018_993D, // ReconstructionAlgorithmSequence
    0x0018_9319, // ReconstructionAngle
    0x0018_9531, // ReconstructionDescription
    0x0018_1100, // ReconstructionDiameter
    0x0018_993C, // ReconstructionEndLocationSequence
    0x0018_9317, // ReconstructionFieldOfView
    0x0020_9536, // ReconstructionIndex
    0x0054_1103, // ReconstructionMethod
    0x0018_11BE, // ReconstructionPipelineType
    0x0018_9322, // ReconstructionPixelSpacing
    0x0018_9934, // ReconstructionProtocolElementSequence
    0x0018_9933, // ReconstructionProtocolElementSpecificationSequence
    0x0018_993B, // ReconstructionStartLocationSequence
    0x0018_993E, // ReconstructionTargetCenterLocationSequence
    0x0018_9318, // ReconstructionTargetCenterPatient
    0x0018_9756, // ReconstructionType
    0x0004_1410, // RecordInUseFlag
    0x0008_041B, // RecordKey
    0x3008_00D0, // RecordedBlockSequence
    0x3008_00D1, // RecordedBlockSlabSequence
    0x3008_0120, // RecordedBrachyAccessoryDeviceSequence
    0x3008_0130, // RecordedChannelSequence
    0x3008_0150, // RecordedChannelShieldSequence
    0x3008_00C0, // RecordedCompensatorSequence
    0x3008_00F4, // RecordedLateralSpreadingDeviceSequence
    0x300A_073A, // RecordedRTControlPointDateTime
    0x3008_00F6, // RecordedRangeModulatorSequence
    0x3008_00F2, // RecordedRangeShifterSequence
    0x3008_00F0, // RecordedSnoutSequence
    0x3008_0140, // RecordedSourceApplicatorSequence
    0x3008_0100, // RecordedSourceSequence
    0x3008_00B0, // RecordedWedgeSequence
    0x0018_1156, // RectificationType
    0x0014_4034, // RectifierSmoothing
    0x0018_9034, // RectilinearPhaseEncodeReordering
    0x0028_1201, // RedPaletteColorLookupTableData
    0x0028_1101, // RedPaletteColorLookupTableDescriptor
    0x0020_1020, // Reference
    0x300A_022A, // ReferenceAirKermaRate
    0x0018_9902, // ReferenceBasisCodeSequence
    0x0022_0032, // ReferenceCoordinates
    0x0072_0218, // ReferenceDisplaySets
    0x300A_0512, // ReferenceDoseDefinition
    0x300A_061E, // ReferenceDosePointCoordinates
    0x300A_061A, // ReferenceDoseType
    0x0018_9903, // ReferenceGeometryCodeSequence
    0x300A_00C8, // ReferenceImageNumber
    0x0018_9901, // ReferenceLocationDescription
    0x0018_9900, // ReferenceLocationLabel
    0x0018_6028, // ReferencePixelPhysicalValueX
    0x0018_602A, // ReferencePixelPhysicalValueY
    0x0018_6020, // ReferencePixelX0
    0x0018_6022, // ReferencePixelY0
    0x4008_0103, // ReferenceToRecordedSound
    0x0040_A313, // ReferencedAccessionSequenceTrial
    0x0044_0108, // ReferencedAssertionUID
    0x3002_011E, // ReferencedBaselineParametersRTRadiationInstanceSequence
    0x2010_0520, // ReferencedBasicAnnotationBoxSequence
    0x300C_0006, // ReferencedBeamNumber
    0x300C_0004, // ReferencedBeamSequence
    0x300C_00E0, // ReferencedBlockNumber
    0x300C_00B0, // ReferencedBolusSequence
    0x3008_0122, // ReferencedBrachyAccessoryDeviceNumber
    0x300C_000C, // ReferencedBrachyApplicationSetupNumber
    0x300C_000A, // ReferencedBrachyApplicationSetupSequence
    0x3008_0092, // ReferencedCalculatedDoseReferenceNumber
    0x3008_0090, // ReferencedCalculatedDoseReferenceSequence
    0x0074_1406, // ReferencedChannelNumber
    0x3008_0152, // ReferencedChannelShieldNumber
    0x0028_0304, // ReferencedColorPaletteInstanceUID
    0x0082_0005, // ReferencedComparisonSOPInstanceSequence
    0x300C_00D0, // ReferencedCompensatorNumber
    0x3010_000B, // ReferencedConceptualVolumeUID
    0x0070_1904, // ReferencedContentItem
    0x0040_DB73, // ReferencedContentItemIdentifier
    0x300C_00F0, // ReferencedControlPointIndex
    0x300C_00F2, // ReferencedControlPointSequence
    0x0008_1145, // ReferencedCurveSequence
    0x0040_A13A, // ReferencedDateTime
    0x300A_0602, // ReferencedDefinedDeviceIndex
    0x0018_990C, // ReferencedDefinedProtocolSequence
    0x300A_0607, // ReferencedDeviceIndex
    0x0400_0402, // ReferencedDigitalSignatureSequence
    0x3010_004A, // ReferencedDirectSegmentInstanceSequence
    0x300C_0051, // ReferencedDoseReferenceNumber
    0x300C_0050, // ReferencedDoseReferenceSequence
    0x300A_0083, // ReferencedDoseReferenceUID
    0x300C_0080, // ReferencedDoseSequence
    0x3010_006F, // ReferencedDosimetricObjectiveUID
    0x3010_0071, // ReferencedDosimetricObjectivesSequence
    0x300A_0773, // ReferencedExpectedInVivoMeasurementValueIndex
    0x0070_031B, // ReferencedFiducialUID
    0x3010_0031, // ReferencedFiducialsUID
    0x0004_1500, // ReferencedFileID
    0x2000_0500, // ReferencedFilmBoxSequence
    0x2010_0500, // ReferencedFilmSessionSequence
    0x0040_A022, // ReferencedFindingsGroupUIDTrial
    0x0072_0427, // ReferencedFirstFrameSequence
    0x300C_0022, // ReferencedFractionGroupNumber
    0x300C_0020, // ReferencedFractionGroupSequence
    0x3008_0223, // ReferencedFractionNumber
    0x0008_1160, // ReferencedFrameNumber
    0x0040_A136, // ReferencedFrameNumbers
    0x3006_0010, // ReferencedFrameOfReferenceSequence
    0x3006_0024, // ReferencedFrameOfReferenceUID
    0x0040_4016, // ReferencedGeneralPurposeScheduledProcedureStepSequence
    0x0040_4023, // ReferencedGeneralPurposeScheduledProcedureStepTransactionUID
    0x0068_6440, // ReferencedHPGLDocumentID
    0x2010_0510, // ReferencedImageBoxSequence
    0x2040_0500, // ReferencedImageBoxSequenceRetired
    0x0008_9092, // ReferencedImageEvidenceSequence
    0x0048_0200, // ReferencedImageNavigationSequence
    0x2020_0130, // ReferencedImageOverlayBoxSequence
    0x0040_9094, // ReferencedImageRealWorldValueMappingSequence
    0x0008_1140, // ReferencedImageSequence
    0x0078_00B6, // ReferencedImplantTemplateGroupMemberID
    0x0008_114A, // ReferencedInstanceSequence
    0x0008_1112, // ReferencedInstancesBySOPClassSequence
    0x4008_0050, // ReferencedInterpretationSequence
    0x300C_0102, // ReferencedLateralSpreadingDeviceNumber
    0x3008_0082, // ReferencedMeasuredDoseReferenceNumber
    0x3008_0080, // ReferencedMeasuredDoseReferenceSequence
    0x0040_B03A, // ReferencedMontageChannelNumber
    0x0040_B032, // ReferencedMontageIndex
    0x0040_0220, // ReferencedNonImageCompositeSOPInstanceSequence
    0x0040_A174, // ReferencedObjectObservationClassTrial
    0x0040_A173, // ReferencedObservationClassTrial
    0x0040_A172, // ReferencedObservationUIDTrial
    0x0022_1330, // ReferencedOphthalmicAxialLengthMeasurementQCImageSequence
    0x0022_1100, // ReferencedOphthalmicAxialMeasurementsSequence
    0x006A_000E, // ReferencedOpticalPathIdentifier
    0x0008_9410, // ReferencedOtherPlaneSequence
    0x2040_0011, // ReferencedOverlayPlaneGroups
    0x2040_0010, // ReferencedOverlayPlaneSequence
    0x0008_1130, // ReferencedOverlaySequence
    0x4010_1076, // ReferencedPTOSequence
    0x3010_0042, // ReferencedParentRTPrescriptionIndex
    0x0018_9378, // ReferencedPathIndex
    0x0038_0004, // ReferencedPatientAliasSequence
    0x0010_1100, // ReferencedPatientPhotoSequence
    0x0008_1120, // ReferencedPatientSequence
    0x300C_006A, // ReferencedPatientSetupNumber
    0x300A_078C, // ReferencedPatientSetupPhotoSequence
    0x300A_0796, // ReferencedPatientSetupProcedureIndex
    0x0008_1111, // ReferencedPerformedProcedureStepSequence
    0x0018_990D, // ReferencedPerformedProtocolSequence
    0x300C_0118, // ReferencedPlanOverviewIndex
    0x3002_0132, // ReferencedPositionReferenceInstanceSequence
    0x2050_0500, // ReferencedPresentationLUTSequence
    0x0008_9237, // ReferencedPresentationStateSequence
    0x2120_0070, // ReferencedPrintJobSequence
    0x2100_0500, // ReferencedPrintJobSequencePullStoredPrint
    0x0040_0330, // ReferencedProcedureStepSequence
    0x3006_0084, // ReferencedROINumber
    0x300A_060E, // ReferencedRTAccessoryHolderDeviceIndex
    0x300A_0631, // ReferencedRTInstanceSequence
    0x300A_0632, // ReferencedRTPatientSetupSequence
    0x3010_005E, // ReferencedRTPhysicianIntentIndex
    0x300A_063B, // ReferencedRTPhysicianIntentSequence
    0x300C_0002, // ReferencedRTPlanSequence
    0x3010_0041, // ReferencedRTPrescriptionIndex
    0x300A_068A, // ReferencedRTPrescriptionSequence
    0x300A_0703, // ReferencedRTRadiationRecordSequence
    0x300A_0630, // ReferencedRTRadiationSequence
    0x300A_0702, // ReferencedRTRadiationSetSequence
    0x3010_0040, // ReferencedRTTreatmentPhaseIndex
    0x3010_0049, // ReferencedRTTreatmentPhaseSequence
    0x300A_078B, // ReferencedRTTreatmentPreparationSequence
    0x300A_060C, // ReferencedRadiationDoseIdentificationIndex
    0x300A_0605, // ReferencedRadiationGenerationModeIndex
    0x300A_073B, // ReferencedRadiationRTControlPointIndex
    0x300C_0104, // ReferencedRangeModulatorNumber
    0x300C_0100, // ReferencedRangeShifterNumber
    0x0008_9121, // ReferencedRawDataSequence
    0x0008_114B, // ReferencedRealWorldValueMappingInstanceSequence
    0x300C_0007, // ReferencedReferenceImageNumber
    0x300C_0042, // ReferencedReferenceImageSequence
    0x0046_0145, // ReferencedRefractiveMeasurementsSequence
    0x0004_151A, // ReferencedRelatedGeneralSOPClassUIDInFile
    0x0040_A370, // ReferencedRequestSequence
    0x0008_1100, // ReferencedResultsSequence
    0x0008_1150, // ReferencedSOPClassUID
    0x0004_1510, // ReferencedSOPClassUIDInFile
    0x0400_0403, // ReferencedSOPInstanceMACSequence
    0x0008_1155, // ReferencedSOPInstanceUID
    0x0004_1511, // ReferencedSOPInstanceUIDInFile
    0x0008_1199, // ReferencedSOPSequence
    0x0040_A132, // ReferencedSamplePositions
    0x0062_000B, // ReferencedSegmentNumber
    0x3010_0020, // ReferencedSegmentReferenceIndex
    0x0008_114C, // ReferencedSegmentationSequence
    0x0008_1115, // ReferencedSeriesSequence
    0x300A_0401, // ReferencedSetupImageSequence
    0x3008_0142, // ReferencedSourceApplicatorNumber
    0x300C_000E, // ReferencedSourceNumber
    0x0070_0404, // ReferencedSpatialRegistrationSequence
    0x300C_00F4, // ReferencedStartControlPointIndex
    0x0008_1134, // ReferencedStereometricInstanceSequence
    0x300C_00F6, // ReferencedStopControlPointIndex
    0x2200_000D, // ReferencedStorageMediaSequence
    0x2000_0510, // ReferencedStoredPrintSequence
    0x300C_0060, // ReferencedStructureSetSequence
    0x0070_1903, // ReferencedStructuredContextSequence
    0x0008_1110, // ReferencedStudySequence
    0x0080_0013, // ReferencedSurfaceDataSequence
    0x0022_1620, // ReferencedSurfaceMeshIdentificationSequence
    0x0066_002C, // ReferencedSurfaceNumber
    0x0008_114D, // ReferencedSurfaceSegmentationSequence
    0x0066_002B, // ReferencedSurfaceSequence
    0x4010_1077, // ReferencedTDRInstanceSequence
    0x0028_700E, // ReferencedTargetLuminanceCharacteristicsID
    0x0080_0012, // ReferencedTextureSequence
    0x0040_A138, // ReferencedTimeOffsets
    0x300C_00A0, // ReferencedToleranceTableNumber
    0x0004_1512, // ReferencedTransferSyntaxUIDInFile
    0x300A_0785, // ReferencedTreatmentPositionGroupUID
    0x300A_060B, // ReferencedTreatmentPositionIndex
    0x3008_0030, // ReferencedTreatmentRecordSequence
    0x2020_0140, // ReferencedVOILUTBoxSequence
    0x300C_0040, // ReferencedVerificationImageSequence
    0x0008_1125, // ReferencedVisitSequence
    0x0014_4107, // ReferencedWaveDimension
    0x0040_A0B0, // ReferencedWaveformChannels
    0x0008_113A, // ReferencedWaveformSequence
    0x300C_00C0, // ReferencedWedgeNumber
    0x0018_9376, // ReferencedXRayDetectorIndex
    0x0018_9377, // ReferencedXRaySourceIndex
    0x0008_0092, // ReferringPhysicianAddress
    0x0008_0096, // ReferringPhysicianIdentificationSequence
    0x0008_0090, // ReferringPhysicianName
    0x0008_0094, // ReferringPhysicianTelephoneNumbers
    0x2010_0160, // ReflectedAmbientLight
    0x0072_0514, // ReformattingInterval
    0x0072_0516, // ReformattingOperationInitialViewDirection
    0x0072_0510, // ReformattingOperationType
    0x0072_0512, // ReformattingThickness
    0x0022_1103, // RefractiveErrorBeforeRefractiveSurgeryCodeSequence
    0x0052_003A, // RefractiveIndexApplied
    0x0046_0118, // RefractiveIndexOfAqueousHumor
    0x0046_0117, // RefractiveIndexOfCornea
    0x0024_0112, // RefractiveParametersUsedOnPatientSequence
    0x0046_0251, // RefractivePower
    0x0022_1039, // RefractiveProcedureOccurred
    0x0022_001B, // RefractiveStateSequence
    0x0022_1040, // RefractiveSurgeryTypeCodeSequence
    0x0018_6014, // RegionDataType
    0x0018_6016, // RegionFlags
    0x0018_601C, // RegionLocationMaxX1
    0x0018_601E, // RegionLocationMaxY1
    0x0018_6018, // RegionLocationMinX0
    0x0018_601A, // RegionLocationMinY0
    0x0010_2152, // RegionOfResidence
    0x0028_9502, // RegionPixelShiftSequence
    0x0018_6012, // RegionSpatialFormat
    0x0022_1468, // RegisteredLocalizerBottomRightHandCorner
    0x0022_1467, // RegisteredLocalizerTopLeftHandCorner
    0x0022_1466, // RegisteredLocalizerUnits
    0x0080_0003, // RegistrationMethodCodeSequence
    0x0070_0308, // RegistrationSequence
    0x0022_1465, // RegistrationToLocalizerSequence
    0x0070_030D, // RegistrationTypeCodeSequence
    0x0044_0107, // RelatedAssertionSequence
    0x3006_00C2, // RelatedFrameOfReferenceUID
    0x0008_001A, // RelatedGeneralSOPClassUID
    0x0074_1220, // RelatedProcedureStepSequence
    0x3006_00A0, // RelatedRTROIObservationsSequence
    0x3010_003F, // RelatedRTTreatmentPhaseIndex
    0x0074_1040, // RelatedReferenceRTImageSequence
    0x3010_0028, // RelatedSegmentCharacteristicsSequence
    0x0008_1250, // RelatedSeriesSequence
    0x0040_A731, // RelationshipSequenceTrial
    0x0040_A010, // RelationshipType
    0x0040_A732, // RelationshipTypeCodeSequenceTrial
    0x0046_0252, // RelativeElevation
    0x0022_001D, // RelativeImagePositionCodeSequence
    0x0070_0403, // RelativeOpacity
    0x0072_0038, // RelativeTime
    0x0072_003A, // RelativeTimeUnits
    0x0068_7005, // RelativeURIReferenceWithinEncapsulatedDocument
    0x0018_1405, // RelativeXRayExposure
    0x0040_4022, // RelevantInformationSequence
    0x0022_1472, // RelevantOPTAttributesSequence
    0x0008_0405, // RemovedFromOperationalUse
    0x0070_1606, // RenderFieldOfView
    0x0070_1602, // RenderProjection
    0x0070_1104, // RenderedImageReferenceSequence
    0x0070_120D, // RenderingMethod
    0x0014_0105, // RepairID
    0x300A_007A, // RepeatFractionCycleLength
    0x0028_0068, // RepeatInterval
    0x0018_0080, // RepetitionTime
    0x0076_0008, // ReplacedImplantAssemblyTemplateSequence
    0x0078_0026, // ReplacedImplantTemplateGroupSequence
    0x0068_6222, // ReplacedImplantTemplateSequence
    0x0074_1224, // ReplacedProcedureStepSequence
    0x0040_A380, // ReportDetailSequenceTrial
    0x0020_00AA, // ReportNumber
    0x4008_00FF, // ReportProductionStatusTrial
    0x0040_A33A, // ReportStatusCommentTrial
    0x0040_A125, // ReportStatusIDTrial
    0x3002_000A, // ReportedValuesOrigin
    0x0040_1009, // ReportingPriority
    0x0040_E030, // RepositoryUniqueID
    0x0028_6010, // RepresentativeFrameNumber
    0x0054_1004, // ReprojectionMethod
    0x0040_0275, // RequestAttributesSequence
    0x2200_0020, // RequestPriority
    0x0032_1070, // RequestedContrastAgent
    0x2020_0040, // RequestedDecimateCropBehavior
    0x2020_0030, // RequestedImageSize
    0x2020_00A0, // RequestedImageSizeFlag
    0x0032_1065, // RequestedLateralityCodeSequence
    0x2200_000C, // RequestedMediaApplicationProfile
    0x0032_1064, // RequestedProcedureCodeSequence
    0x0040_1400, // RequestedProcedureComments
    0x0032_1060, // RequestedProcedureDescription
    0x0040_1060, // RequestedProcedureDescriptionTrial
    0x0040_1001, // RequestedProcedureID
    0x0040_1005, // RequestedProcedureLocation
    0x0040_1003, // RequestedProcedurePriority
    0x2020_0050, // RequestedResolutionID
    0x0000_0003, // RequestedSOPClassUID
    0x0000_1001, // RequestedSOPInstanceUID
    0x0018_9937, // RequestedSeriesDescription
    0x0018_11C1, // RequestedSeriesDescriptionCodeSequence
    0x0008_0414, // RequestedStatusInterval
    0x0040_4031, // RequestedSubsequentWorkitemCodeSequence
    0x0074_1236, // RequestingAE
    0x0032_1032, // RequestingPhysician
    0x0032_1031, // RequestingPhysicianIdentificationSequence
    0x0032_1033, // RequestingService
    0x0032_1034, // RequestingServiceCodeSequence
    0x0028_1052, // RescaleIntercept
    0x0028_1053, // RescaleSlope
    0x0028_1054, // RescaleType
    0x0054_0017, // ResidualSyringeCounts
    0x0018_9100, // ResonantNucleus
    0x0038_0102, // ResourceDescription
    0x0018_9214, // RespiratoryCyclePosition
    0x0020_9254, // RespiratoryIntervalTime
    0x0018_9170, // RespiratoryMotionCompensationTechnique
    0x0018_9185, // RespiratoryMotionCompensationTechniqueDescription
    0x0018_9171, // RespiratorySignalSource
    0x0018_9186, // RespiratorySignalSourceID
    0x0020_9253, // RespiratorySynchronizationSequence
    0x0020_9256, // RespiratoryTriggerDelayThreshold
    0x0020_9250, // RespiratoryTriggerType
    0x0000_0860, // ResponseSequenceNumber
    0x0008_0220, // ResponsibleGroupCodeSequence
    0x0010_2299, // ResponsibleOrganization
    0x0010_2297, // ResponsiblePerson
    0x0010_2298, // ResponsiblePersonRole
    0x0040_4015, // ResultingGeneralPurposePerformedProcedureStepsSequence
    0x4008_4000, // ResultsComments
    0x4008_0118, // ResultsDistributionListSequence
    0x4008_0040, // ResultsID
    0x4008_0042, // ResultsIDIssuer
    0x0024_0064, // ResultsNormalsSequence
    0x0008_0415, // RetainInstances
    0x0024_0096, // RetestSensitivityValue
    0x0024_0095, // RetestStimulusSeen
    0x0022_1445, // RetinalThicknessDefinitionCodeSequence
    0x0008_0054, // RetrieveAETitle
    0x0040_E011, // RetrieveLocationUID
    0x0040_E010, // RetrieveURI
    0x0008_1190, // RetrieveURL
    0x300E_0004, // ReviewDate
    0x300E_0005, // ReviewTime
    0x300E_0008, // ReviewerName
    0x0018_9305, // RevolutionTime
    0x0022_0022, // RightImageSequence
    0x0046_0014, // RightLensSequence
    0x3010_0090, // RoboticBaseLocationIndicator
    0x3010_0092, // RoboticNodeIdentifier
    0x3010_0097, // RoboticPathControlPointSequence
    0x3010_0091, // RoboticPathNodeSetCodeSequence
    0x0070_0230, // RotationAngle
    0x0018_1140, // RotationDirection
    0x0054_0052, // RotationInformationSequence
    0x0018_2030, // RotationOfScannedFilm
    0x0018_1146, // RotationOffset
    0x0070_0273, // RotationPoint
    0x0054_0050, // RotationVector
    0x4010_1054, // RouteID
    0x4010_1055, // RouteIDAssigningAuthority
    0x0038_0016, // RouteOfAdmissions
    0x4010_101F, // RouteSegmentEndLocationID
    0x4010_1026, // RouteSegmentEndTime
    0x4010_1007, // RouteSegmentID
    0x4010_1020, // RouteSegmentLocationIDType
    0x4010_100A, // RouteSegmentSequence
    0x4010_101E, // RouteSegmentStartLocationID
    0x4010_1025, // RouteSegmentStartTime
    0x0028_0093, // RowOverlap
    0x0048_021F, // RowPositionInTotalImagePixelMatrix
    0x0028_0010, // Rows
    0x0028_0410, // RowsForNthOrderCoefficients
    0x1000_0001, // RunLengthTriplet
    0x0018_1316, // SAR
    0x0074_1242, // SCPStatus
    0x4010_1073, // SNRThreshold
    0x0100_0424, // SOPAuthorizationComment
    0x0100_0420, // SOPAuthorizationDateTime
    0x0008_0016, // SOPClassUID
    0x0008_0062, // SOPClassesInStudy
    0x0008_115A, // SOPClassesSupported
    0x0100_0410, // SOPInstanceStatus
    0x0008_0018, // SOPInstanceUID
    0x0020_0242, // SOPInstanceUIDOfConcatenationSource
    0x0040_4072, // STOWRSStorageSequence
    0x0054_1006, // SUVType
    0x3008_0162, // SafePositionExitDate
    0x3008_0164, // SafePositionExitTime
    0x3008_0166, // SafePositionReturnDate
    0x3008_0168, // SafePositionReturnTime
    0x5000_2008, // SampleRate
    0x0028_0002, // SamplesPerPixel
    0x0028_0003, // SamplesPerPixelUsed
    0x003A_001A, // SamplingFrequency
    0x0070_1607, // SamplingStepSize
    0x0016_0049, // Saturation
    0x0018_9024, // SaturationRecovery
    0x0018_1143, // ScanArc
    0x3002_012E, // ScanArcType
    0x0018_1302, // ScanLength
    0x300A_0308, // ScanMode
    0x0018_0022, // ScanOptions
    0x0022_1618, // ScanPatternTypeCodeSequence
    0x0014_409B, // ScanProcedure
    0x0054_0501, // ScanProgressionDirection
    0x300A_039B, // ScanSpotGantryAngles
    0x300A_0396, // ScanSpotMetersetWeights
    0x3008_0047, // ScanSpotMetersetsDelivered
    0x300A_039C, // ScanSpotPatientSupportAngles
    0x300A_0394, // ScanSpotPositionMap
    0x300A_0391, // ScanSpotPrescribedIndices
    0x300A_0393, // ScanSpotReordered
    0x300A_0395, // ScanSpotReorderingAllowed
    0x300A_0399, // ScanSpotSizesDelivered
    0x300A_038F, // ScanSpotTimeOffset
    0x300A_0390, // ScanSpotTuneID
    0x3002_012B, // ScanStartPositionSequence
    0x3002_012C, // ScanStopPositionSequence
    0x4010_1048, // ScanType
    0x0018_1300, // ScanVelocity
    0x0014_409A, // ScannerSettingsSequence
    0x0018_0020, // ScanningSequence
    0x300A_0398, // ScanningSpotSize
    0x0018_9760, // ScatterCorrected
    0x0054_1105, // ScatterCorrectionMethod
    0x0054_1323, // ScatterFractionFactor
    0x0016_0046, // SceneCaptureType
    0x0016_003B, // SceneType
    0x0038_001A, // ScheduledAdmissionDate
    0x0038_001B, // ScheduledAdmissionTime
    0x0038_001C, // ScheduledDischargeDate
    0x0038_001D, // ScheduledDischargeTime
    0x0040_4034, // ScheduledHumanPerformersSequence
    0x0038_001E, // ScheduledPatientInstitutionResidence
    0x0040_000B, // ScheduledPerformingPhysicianIdentificationSequence
    0x0040_0006, // ScheduledPerformingPhysicianName
    0x0040_0007, // ScheduledProcedureStepDescription
    0x0040_0004, // ScheduledProcedureStepEndDate
    0x0040_0005, // ScheduledProcedureStepEndTime
    0x0040_4008, // ScheduledProcedureStepExpirationDateTime
    0x0040_0009, // ScheduledProcedureStepID
    0x0040_0011, // ScheduledProcedureStepLocation
    0x0040_4010, // ScheduledProcedureStepModificationDateTime
    0x0074_1200, // ScheduledProcedureStepPriority
    0x0040_0100, // ScheduledProcedureStepSequence
    0x0040_0002, // ScheduledProcedureStepStartDate
    0x0040_4005, // ScheduledProcedureStepStartDateTime
    0x0040_0003, // ScheduledProcedureStepStartTime
    0x0040_0020, // ScheduledProcedureStepStatus
    0x0040_4004, // ScheduledProcessingApplicationsCodeSequence
    0x0074_1210, // ScheduledProcessingParametersSequence
    0x0040_0008, // ScheduledProtocolCodeSequence
    0x0040_0500, // ScheduledSpecimenSequence
    0x0040_0001, // ScheduledStationAETitle
    0x0040_4026, // ScheduledStationClassCodeSequence
    0x0040_4027, // ScheduledStationGeographicLocationCodeSequence
    0x0040_0010, // ScheduledStationName
    0x0040_4025, // ScheduledStationNameCodeSequence
    0x0040_0270, // ScheduledStepAttributesSequence
    0x0032_1020, // ScheduledStudyLocation
    0x0032_1021, // ScheduledStudyLocationAETitle
    0x0032_1000, // ScheduledStudyStartDate
    0x0032_1001, // ScheduledStudyStartTime
    0x0032_1010, // ScheduledStudyStopDate
    0x0032_1011, // ScheduledStudyStopTime
    0x0040_4018, // ScheduledWorkitemCodeSequence
    0x0008_0400, // ScopeOfInventorySequence
    0x0072_010C, // ScreenMinimumColorBitDepth
    0x0072_010A, // ScreenMinimumGrayscaleBitDepth
    0x0024_0120, // ScreeningBaselineMeasured
    0x0024_0122, // ScreeningBaselineMeasuredSequence
    0x0024_0124, // ScreeningBaselineType
    0x0024_0126, // ScreeningBaselineValue
    0x0024_0016, // ScreeningTestModeCodeSequence
    0x0052_0036, // SeamLineIndex
    0x0052_0033, // SeamLineLocation
    0x0014_0101, // SecondaryApprovalStatus
    0x0018_1010, // SecondaryCaptureDeviceID
    0x0018_1016, // SecondaryCaptureDeviceManufacturer
    0x0018_1018, // SecondaryCaptureDeviceManufacturerModelName
    0x0018_1019, // SecondaryCaptureDeviceSoftwareVersions
    0x0054_1311, // SecondaryCountsAccumulated
    0x0054_1220, // SecondaryCountsType
    0x0008_1303, // SecondaryDiagnosesCodeSequence
    0x4010_107D, // SecondaryInspectionMethodSequence
    0x0018_9515, // SecondaryPositionerIncrement
    0x0018_9519, // SecondaryPositionerIncrementSign
    0x0018_9509, // SecondaryPositionerScanArc
    0x0018_9511, // SecondaryPositionerScanStartAngle
    0x0014_0102, // SecondaryReviewDate
    0x0014_0103, // SecondaryReviewTime
    0x0014_0104, // SecondaryReviewerName
    0x0062_0009, // SegmentAlgorithmName
    0x0062_0008, // SegmentAlgorithmType
    0x3010_002B, // SegmentAnnotationCategoryCodeSequence
    0x3010_002C, // SegmentAnnotationTypeCodeSequence
    0x3010_002F, // SegmentAnnotationTypeModifierCodeSequence
    0x3010_0029, // SegmentCharacteristicsPrecedence
    0x3010_0027, // SegmentCharacteristicsSequence
    0x0040_B036, // SegmentDefinitionDateTime
    0x0062_0006, // SegmentDescription
    0x0062_000A, // SegmentIdentificationSequence
    0x0062_0005, // SegmentLabel
    0x0062_0004, // SegmentNumber
    0x3010_0022, // SegmentReferenceIndex
    0x3010_0021, // SegmentReferenceSequence
    0x0062_0002, // SegmentSequence
    0x0066_002D, // SegmentSurfaceGenerationAlgorithmIdentificationSequence
    0x0066_002E, // SegmentSurfaceSourceInstanceSequence
    0x0062_0007, // SegmentationAlgorithmIdentificationSequence
    0x3010_001E, // SegmentationCreationTemplateLabel
    0x0062_0010, // SegmentationFractionalType
    0x3010_001F, // SegmentationTemplateUID
    0x0062_0001, // SegmentationType
    0x0028_1224, // SegmentedAlphaPaletteColorLookupTableData
    0x0028_1223, // SegmentedBluePaletteColorLookupTableData
    0x0028_1222, // SegmentedGreenPaletteColorLookupTableData
    0x0018_9033, // SegmentedKSpaceTraversal
    0x0062_0003, // SegmentedPropertyCategoryCodeSequence
    0x0062_000F, // SegmentedPropertyTypeCodeSequence
    0x0062_0011, // SegmentedPropertyTypeModifierCodeSequence
    0x3010_0026, // SegmentedRTAccessoryDeviceSequence
    0x0028_1221, // SegmentedRedPaletteColorLookupTableData
    0x0062_0013, // SegmentsOverlap
    0x3002_0101, // SelectedFrameFunctionalGroupsSequence
    0x3002_0100, // SelectedFrameNumber
    0x0022_1257, // SelectedSegmentalOphthalmicAxialLengthSequence
    0x0022_1260, // SelectedTotalOphthalmicAxialLengthSequence
    0x0072_005E, // SelectorAEValue
    0x0072_005F, // SelectorASValue
    0x0072_0060, // SelectorATValue
    0x0072_0026, // SelectorAttribute
    0x0082_0019, // SelectorAttributeKeyword
    0x0082_0018, // SelectorAttributeName
    0x0072_0056, // SelectorAttributePrivateCreator
    0x0072_0050, // SelectorAttributeVR
    0x0072_0062, // SelectorCSValue
    0x0072_0080, // SelectorCodeSequenceValue
    0x0072_0061, // SelectorDAValue
    0x0072_0072, // SelectorDSValue
    0x0072_0063, // SelectorDTValue
    0x0072_0074, // SelectorFDValue
    0x0072_0076, // SelectorFLValue
    0x0072_0064, // SelectorISValue
    0x0072_0066, // SelectorLOValue
    0x0072_0068, // SelectorLTValue
    0x0072_0065, // SelectorOBValue
    0x0072_0073, // SelectorODValue
    0x0072_0067, // SelectorOFValue
    0x0072_0075, // SelectorOLValue
    0x0072_0081, // SelectorOVValue
    0x0072_0069, // SelectorOWValue
    0x0072_006A, // SelectorPNValue
    0x0072_006C, // SelectorSHValue
    0x0072_007C, // SelectorSLValue
    0x0072_007E, // SelectorSSValue
    0x0072_006E, // SelectorSTValue
    0x0072_0082, // SelectorSVValue
    0x0072_0052, // SelectorSequencePointer
    0x0074_1057, // SelectorSequencePointerItems
    0x0072_0054, // SelectorSequencePointerPrivateCreator
    0x0072_006B, // SelectorTMValue
    0x0072_006F, // SelectorUCValue
    0x0072_007F, // SelectorUIValue
    0x0072_0078, // SelectorULValue
    0x0072_006D, // SelectorUNValue
    0x0072_0071, // SelectorURValue
    0x0072_007A, // SelectorUSValue
    0x0072_0070, // SelectorUTValue
    0x0072_0083, // SelectorUVValue
    0x0072_0028, // SelectorValueNumber
    0x0016_0019, // SelfTimerMode
    0x0002_0017, // SendingApplicationEntityTitle
    0x0002_0027, // SendingPresentationAddress
    0x0016_0039, // SensingMethod
    0x0008_001D, // SensitiveContentCodeSequence
    0x0018_6000, // Sensitivity
    0x0018_9767, // SensitivityCalibrated
    0x0016_001A, // SensitivityType
    0x0024_0094, // SensitivityValue
    0x0014_3022, // SensorName
    0x0014_3028, // SensorTemperature
    0xFFFE_E0DD, // SequenceDelimitationItem
    0x0018_0024, // SequenceName
    0x0028_0403, // SequenceOfCompressedData
    0x0018_6011, // SequenceOfUltrasoundRegions
    0x0018_0021, // SequenceVariant
    0x0040_A060, // SequencingIndicatorTrial
    0x0008_0021, // SeriesDate
    0x0008_103E, // SeriesDescription
    0x0008_103F, // SeriesDescriptionCodeSequence
    0x0020_1000, // SeriesInStudy
    0x0020_000E, // SeriesInstanceUID
    0x0020_0011, // SeriesNumber
    0x0008_0031, // SeriesTime
    0x0054_1000, // SeriesType
    0x0038_0062, // ServiceEpisodeDescription
    0x0038_0060, // ServiceEpisodeID
    0x0018_9624, // SettlingPhaseFrame
    0x300A_01BA, // SetupDeviceDescription
    0x300A_01B8, // SetupDeviceLabel
    0x300A_01BC, // SetupDeviceParameter
    0x300A_01B4, // SetupDeviceSequence
    0x300A_01B6, // SetupDeviceType
    0x300A_0402, // SetupImageComment
    0x300A_01D0, // SetupReferenceDescription
    0x300A_01B0, // SetupTechnique
    0x300A_01B2, // SetupTechniqueDescription
    0x0010_0046, // SexParametersForClinicalUseCategoryCodeSequence
    0x0010_0042, // SexParametersForClinicalUseCategoryComment
    0x0010_0047, // SexParametersForClinicalUseCategoryReference
    0x0010_0043, // SexParametersForClinicalUseCategorySequence
    0x0070_1701, // ShadingStyle
    0x0070_0247, // ShadowColorCIELabValue
    0x0070_0245, // ShadowOffsetX
    0x0070_0246, // ShadowOffsetY
    0x0070_0258, // ShadowOpacity
    0x0070_0244, // ShadowStyle
    0x0014_6031, // ShapeOfIndividualTurn
    0x0070_0306, // ShapeType
    0x5200_9229, // SharedFunctionalGroupsSequence
    0x0016_004A, // Sharpness
    0x300A_01A6, // ShieldingDeviceDescription
    0x300A_01A4, // ShieldingDeviceLabel
    0x300A_01A8, // ShieldingDevicePosition
    0x300A_01A0, // ShieldingDeviceSequence
    0x300A_01A2, // ShieldingDeviceType
    0x1000_0004, // ShiftTableSize
    0x1000_0005, // ShiftTableTriplet
    0x0070_1706, // Shininess
    0x0014_410A, // ShortNumericValue
    0x0024_0075, // ShortTermFluctuation
    0x0024_0074, // ShortTermFluctuationCalculated
    0x0024_0077, // ShortTermFluctuationProbability
    0x0024_0076, // ShortTermFluctuationProbabilityCalculated
    0x0080_0004, // ShotDurationTime
    0x0080_0005, // ShotOffsetTime
    0x0072_0716, // ShowAcquisitionTechniquesFlag
    0x0072_0712, // ShowGraphicAnnotationFlag
    0x0072_0706, // ShowGrayscaleInverted
    0x0072_0710, // ShowImageTrueSizeFlag
    0x0072_0714, // ShowPatientDemographicsFlag
    0x0070_0278, // ShowTickLabel
    0x0018_1602, // ShutterLeftVerticalEdge
    0x0018_1608, // ShutterLowerHorizontalEdge
    0x0018_1623, // ShutterOverlayGroup
    0x0018_1624, // ShutterPresentationColorCIELabValue
    0x0018_1622, // ShutterPresentationValue
    0x0018_1604, // ShutterRightVerticalEdge
    0x0018_1600, // ShutterShape
    0x0016_0021, // ShutterSpeedValue
    0x0018_1606, // ShutterUpperHorizontalEdge
    0x0028_9003, // SignalDomainColumns
    0x0028_9235, // SignalDomainRows
    0x0022_1155, // SignalToNoiseRatio
    0x0400_0120, // Signature
    0x0008_1161, // SimpleFrameList
    0x0046_0218, // SimulatedKeratometricCylinderSequence
    0x0018_9306, // SingleCollimationWidth
    0x0014_410B, // SinglePrecisionFloatingPointNumericValue
    0x0014_6032, // SizeOfIndividualTurn
    0x0018_1086, // SkipBeats
    0x0008_9460, // SkipFrameRangeFlag
    0x0018_9105, // SlabOrientation
    0x0018_9104, // SlabThickness
    0x0020_1041, // SliceLocation
    0x0018_2005, // SliceLocationVector
    0x0054_0500, // SliceProgressionDirection
    0x0054_1320, // SliceSensitivityFactor
    0x0018_0050, // SliceThickness
    0x0054_0080, // SliceVector
    0x0040_06FA, // SlideIdentifier
    0x0028_0106, // SmallestImagePixelValue
    0x0028_0110, // SmallestImagePixelValueInPlane
    0x0028_0108, // SmallestPixelValueInSeries
    0x0028_0104, // SmallestValidPixelValue
    0x0010_21A0, // SmokingStatus
    0x2010_0080, // SmoothingType
    0x300A_030F, // SnoutID
    0x300A_030D, // SnoutPosition
    0x300A_004B, // SnoutPositionTolerance
    0x300A_030C, // SnoutSequence
    0x0018_5028, // SoftTissueFocusThermalIndex
    0x0018_5029, // SoftTissueSurfaceThermalIndex
    0x0018_5027, // SoftTissueThermalIndex
    0x0028_3110, // SoftcopyVOILUTSequence
    0x0018_1020, // SoftwareVersions
    0x0072_0602, // SortByCategory
    0x0072_0604, // SortingDirection
    0x0072_0600, // SortingOperationsSequence
    0x0014_405A, // SoundPathLength
    0x0018_9832, // SoundSpeedCorrectionMechanismCodeSequence
    0x0018_9939, // SourceAcquisitionBeamNumber
    0x0018_9938, // SourceAcquisitionProtocolElementNumber
    0x0002_0016, // SourceApplicationEntityTitle
    0x300A_0291, // SourceApplicatorID
    0x300A_0296, // SourceApplicatorLength
    0x300A_0298, // SourceApplicatorManufacturer
    0x300A_0294, // SourceApplicatorName
    0x300A_0290, // SourceApplicatorNumber
    0x300A_02A0, // SourceApplicatorStepSize
    0x300A_0274, // SourceApplicatorTipLength
    0x300A_0292, // SourceApplicatorType
    0x300A_029C, // SourceApplicatorWallNominalThickness
    0x300A_029E, // SourceApplicatorWallNominalTransmission
    0x300A_00B4, // SourceAxisDistance
    0x3010_0018, // SourceConceptualVolumeSequence
    0x3010_0015, // SourceConceptualVolumeUID
    0x300A_021C, // SourceDescription
    0x300A_0222, // SourceEncapsulationNominalThickness
    0x300A_0224, // SourceEncapsulationNominalTransmission
    0x0018_936A, // SourceEndDateTime
    0x0064_0003, // SourceFrameOfReferenceUID
    0x0072_0012, // SourceHangingProtocolSequence
    0x0014_6008, // SourceHorizontalPitch
    0x0014_600A, // SourceHorizontalScanSpeed
    0x0034_0005, // SourceIdentifier
    0x0046_0244, // SourceImageCornealProcessedDataSequence
    0x0008_9154, // SourceImageEvidenceSequence
    0x0020_3100, // SourceImageIDs
    0x0008_2112, // SourceImageSequence
    0x0042_0013, // SourceInstanceSequence
    0x0008_3011, // SourceIrradiationEventSequence
    0x300A_0228, // SourceIsotopeHalfLife
    0x300A_0226, // SourceIsotopeName
    0x300A_0216, // SourceManufacturer
    0x300A_021B, // SourceModelID
    0x300A_0288, // SourceMovementType
    0x300A_0212, // SourceNumber
    0x0022_1133, // SourceOfAnteriorChamberDepthDataCodeSequence
    0x0046_0111, // SourceOfCorneaMeasurementDataCodeSequence
    0x0022_1036, // SourceOfCornealSizeDataCodeSequence
    0x0022_1132, // SourceOfLensThicknessDataCodeSequence
    0x0022_1035, // SourceOfOphthalmicAxialLengthCodeSequence
    0x0400_0564, // SourceOfPreviousValues
    0x0022_1135, // SourceOfRefractiveMeasurementsCodeSequence
    0x0022_1134, // SourceOfRefractiveMeasurementsSequence
    0x4010_1060, // SourceOrientation
    0x0010_0026, // SourcePatientGroupIdentificationSequence
    0x3006_004A, // SourcePixelPlanesCharacteristicsSequence
    0x4010_1061, // SourcePosition
    0x0002_0026, // SourcePresentationAddress
    0x0018_993A, // SourceReconstructionProtocolElementNumber
    0x300A_067A, // SourceRollAngle
    0x300A_0210, // SourceSequence
    0x3008_0105, // SourceSerialNumber
    0x3006_004C, // SourceSeriesInformationSequence
    0x3006_004B, // SourceSeriesSequence
    0x0018_9369, // SourceStartDateTime
    0x300A_022B, // SourceStrength
    0x300A_022C, // SourceStrengthReferenceDate
    0x300A_022E, // SourceStrengthReferenceTime
    0x300A_0229, // SourceStrengthUnits
    0x300A_0436, // SourceToApplicatorMountingPositionDistance
    0x300A_00BA, // SourceToBeamLimitingDeviceDistance
    0x300A_00F6, // SourceToBlockTrayDistance
    0x300A_02E2, // SourceToCompensatorDistance
    0x300A_00E6, // SourceToCompensatorTrayDistance
    0x300A_0132, // SourceToExternalContourDistance
    0x300A_0425, // SourceToGeneralAccessoryDistance
    0x300A_0634, // SourceToPatientSurfaceDistance
    0x3002_0028, // SourceToReferenceObjectDistance
    0x300A_0130, // SourceToSurfaceDistance
    0x300A_00DA, // SourceToWedgeTrayDistance
    0x300A_0214, // SourceType
    0x0014_6009, // SourceVerticalPitch
    0x003A_020A, // SourceWaveformSequence
    0x0018_0088, // SpacingBetweenSlices
    0x0014_6052, // SpatialFilteringParametersSequence
    0x0014_6053, // SpatialFilteringScheme
    0x0016_000C, // SpatialFrequencyResponseColumnNames
    0x0016_000B, // SpatialFrequencyResponseColumns
    0x0016_000A, // SpatialFrequencyResponseRows
    0x0016_000D, // SpatialFrequencyResponseValues
    0x0028_135A, // SpatialLocationsPreserved
    0x0018_9027, // SpatialPresaturation
    0x0018_1050, // SpatialResolution
    0x3004_0005, // SpatialTransformOfDose
    0x0038_0050, // SpecialNeeds
    0x0018_9179, // SpecificAbsorptionRateDefinition
    0x0018_9239, // SpecificAbsorptionRateSequence
    0x0018_9181, // SpecificAbsorptionRateValue
    0x0008_0005, // SpecificCharacterSet
    0x0004_1142, // SpecificCharacterSetOfFileSetDescriptorFile
    0x0014_6048, // SpecificHeatOfInspectionSurface
    0x0082_0033, // SpecificationSelectionGuidance
    0x3008_0132, // SpecifiedChannelTotalTime
    0x3008_0042, // SpecifiedMeterset
    0x3008_0136, // SpecifiedNumberOfPulses
    0x3008_0032, // SpecifiedPrimaryMeterset
    0x3008_013A, // SpecifiedPulseRepetitionInterval
    0x3008_0033, // SpecifiedSecondaryMeterset
    0x3008_003A, // SpecifiedTreatmentTime
    0x0040_050A, // SpecimenAccessionNumber
    0x0040_0560, // SpecimenDescriptionSequence
    0x0040_0552, // SpecimenDescriptionSequenceTrial
    0x0040_0553, // SpecimenDescriptionTrial
    0x0040_0602, // SpecimenDetailedDescription
    0x0040_0551, // SpecimenIdentifier
    0x0048_0010, // SpecimenLabelInImage
    0x0040_0620, // SpecimenLocalizationContentItemSequence
    0x0040_0610, // SpecimenPreparationSequence
    0x0040_0612, // SpecimenPreparationStepContentItemSequence
    0x0048_0110, // SpecimenReferenceSequence
    0x0040_0550, // SpecimenSequence
    0x0040_0600, // SpecimenShortDescription
    0x0040_059A, // SpecimenTypeCodeSequence
    0x0040_0554, // SpecimenUID
    0x0016_0017, // SpectralSensitivity
    0x0018_9052, // SpectralWidth
    0x0018_9026, // SpectrallySelectedExcitation
    0x0018_9025, // SpectrallySelectedSuppression
    0x0018_9127, // SpectroscopyAcquisitionDataColumns
    0x0018_9159, // SpectroscopyAcquisitionOutOfPlanePhaseSteps
    0x0018_9234, // SpectroscopyAcquisitionPhaseColumns
    0x0018_9095, // SpectroscopyAcquisitionPhaseRows
    0x5600_0020, // SpectroscopyData
    0x0070_1705, // SpecularReflectionIntensity
    0x0046_0146, // SpherePower
    0x0022_0007, // SphericalLensPower
    0x0018_9311, // SpiralPitchFactor
    0x0018_9016, // Spoiling
    0x0020_9056, // StackID
    0x0040_000A, // StageCodeSequence
    0x0008_2120, // StageName
    0x0008_2122, // StageNumber
    0x0016_001B, // StandardOutputSensitivity
    0x0018_9516, // StartAcquisitionDateTime
    0x0054_0200, // StartAngle
    0x0018_9717, // StartCardiacTriggerCountThreshold
    0x3002_0106, // StartCumulativeMeterset
    0x300C_0008, // StartCumulativeMetersetWeight
    0x0074_1407, // StartCumulativeTimeWeight
    0x0018_9715, // StartDensityThreshold
    0x3008_0078, // StartMeterset
    0x0018_9716, // StartRelativeDensityDifferenceThreshold
    0x0018_9718, // StartRespiratoryTriggerCountThreshold
    0x0008_2142, // StartTrim
    0x300A_0723, // StartingMetersetValueKnownFlag
    0x0020_9246, // StartingRespiratoryAmplitude
    0x0020_9247, // StartingRespiratoryPhase
    0x0008_0055, // StationAETitle
    0x0008_1010, // StationName
    0x0000_0900, // Status
    0x0018_9017, // SteadyStatePulseSequence
    0x0046_0112, // SteepCornealAxisSequence
    0x0046_0074, // SteepKeratometricAxisSequence
    0x0018_6036, // SteeringAngle
    0x0022_0010, // StereoBaselineAngle
    0x0022_0011, // StereoBaselineDisplacement
    0x0022_0012, // StereoHorizontalPixelOffset
    0x0022_0028, // StereoPairsPresent
    0x0022_0020, // StereoPairsSequence
    0x0022_0014, // StereoRotation
    0x0022_0013, // StereoVerticalPixelOffset
    0x0024_0042, // StimuliRetestingQuantity
    0x0024_0025, // StimulusArea
    0x0024_0021, // StimulusColorCodeSequence
    0x0024_0028, // StimulusPresentationTime
    0x0024_0093, // StimulusResults
    0x3002_0107, // StopCumulativeMeterset
    0x0008_2143, // StopTrim
    0x0088_0130, // StorageMediaFileSetID
    0x0088_0140, // StorageMediaFileSetUID
    0x0018_9936, // StorageProtocolElementSequence
    0x0018_9935, // StorageProtocolElementSpecificationSequence
    0x0040_4073, // StorageURL
    0x0008_0407, // StoredInstanceBaseURI
    0x0008_040E, // StoredInstanceTransferSyntaxUID
    0x0028_1230, // StoredValueColorRangeSequence
    0x0010_0218, // StrainAdditionalInformation
    0x0010_0219, // StrainCodeSequence
    0x0010_0212, // StrainDescription
    0x0010_0213, // StrainNomenclature
    0x0010_0217, // StrainSource
    0x0010_0215, // StrainSourceRegistryCodeSequence
    0x0010_0214, // StrainStockNumber
    0x0010_0216, // StrainStockSequence
    0x3006_0008, // StructureSetDate
    0x3006_0006, // StructureSetDescription
    0x3006_0002, // StructureSetLabel
    0x3006_0004, // StructureSetName
    0x3006_0020, // StructureSetROISequence
    0x3006_0009, // StructureSetTime
    0x0082_000C, // StructuredConstraintObservationSequence
    0x0072_0420, // StructuredDisplayBackgroundCIELabValue
    0x0072_0422, // StructuredDisplayImageBoxSequence
    0x0072_0424, // StructuredDisplayTextBoxSequence
    0x0040_B030, // StructuredWaveformAnnotationSequence
    0x0008_1200, // StudiesContainingOtherReferencedInstancesSequence
    0x0008_0421, // StudyAccessEndPointsSequence
    0x0032_1040, // StudyArrivalDate
    0x0032_1041, // StudyArrivalTime
    0x0032_4000, // StudyComments
    0x0032_1050, // StudyCompletionDate
    0x0032_1051, // StudyCompletionTime
    0x0032_1055, // StudyComponentStatusID
    0x0008_0020, // StudyDate
    0x0008_1030, // StudyDescription
    0x0020_0010, // StudyID
    0x0032_0012, // StudyIDIssuer
    0x0020_000D, // StudyInstanceUID
    0x0032_000C, // StudyPriorityID
    0x0032_0034, // StudyReadDate
    0x0032_0035, // StudyReadTime
    0x0032_000A, // StudyStatusID
    0x0008_0030, // StudyTime
    0x0008_041F, // StudyUpdateDateTime
    0x0032_0032, // StudyVerifiedDate
    0x0032_0033, // StudyVerifiedTime
    0x0016_002A, // SubjectArea
    0x0016_0026, // SubjectDistance
    0x0016_004C, // SubjectDistanceRange
    0x0016_0037, // SubjectLocation
    0x0010_0028, // SubjectRelativePositionInImage
    0x0046_0098, // SubjectiveRefractionLeftEyeSequence
    0x0046_0097, // SubjectiveRefractionRightEyeSequence
    0x0074_1244, // SubscriptionListStatus
    0x0044_0002, // SubstanceAdministrationApproval
    0x0044_0010, // SubstanceAdministrationDateTime
    0x0044_0012, // SubstanceAdministrationDeviceID
    0x0044_0011, // SubstanceAdministrationNotes
    0x0044_0019, // SubstanceAdministrationParameterSequence
    0x3002_011B, // SubtaskWorkitemCodeSequence
    0x0028_9416, // SubtractionItemID
    0x003A_0320, // SummarizedFilterLookupTableSequence
    0x2000_00A8, // SupportedImageDisplayFormatsSequence
    0x0046_0232, // SurfaceAsymmetryIndex
    0x0066_0004, // SurfaceComments
    0x0066_002A, // SurfaceCount
    0x300A_012E, // SurfaceEntryPoint
    0x0066_0013, // SurfaceMeshPrimitivesSequence
    0x0022_1658, // SurfaceMeshZPixelOffset
    0x0068_6360, // SurfaceModelDescriptionSequence
    0x0068_6380, // SurfaceModelLabel
    0x0068_6390, // SurfaceModelScalingFactor
    0x0066_0003, // SurfaceNumber
    0x0066_0005, // SurfaceOffset
    0x0080_0007, // SurfacePointColorCIELabValueData
    0x0080_0006, // SurfacePointPresentationValueData
    0x0066_0012, // SurfacePointsNormalsSequence
    0x0066_0011, // SurfacePointsSequence
    0x0014_6044, // SurfacePreparationWithOpticalCoating
    0x0066_0009, // SurfaceProcessing
    0x0066_0035, // SurfaceProcessingAlgorithmIdentificationSequence
    0x0066_000B, // SurfaceProcessingDescription
    0x0066_000A, // SurfaceProcessingRatio
    0x0046_0230, // SurfaceRegularityIndex
    0x0080_0001, // SurfaceScanAcquisitionTypeCodeSequence
    0x0080_0002, // SurfaceScanModeCodeSequence
    0x0066_0002, // SurfaceSequence
    0x0076_0030, // SurgicalTechnique
    0x0022_1045, // SurgicallyInducedAstigmatismSequence
    0x0018_936C, // SwitchingPhaseNominalDuration
    0x0018_936B, // SwitchingPhaseNumber
    0x0018_936D, // SwitchingPhaseTransitionDuration
    0x0070_1A06, // SwivelRange
    0x0018_106C, // SynchronizationChannel
    0x0020_0200, // SynchronizationFrameOfReferenceUID
    0x0018_106A, // SynchronizationTrigger
    0x0072_0432, // SynchronizedImageBoxList
    0x0072_0210, // SynchronizedScrollingSequence
    0x0008_001C, // SyntheticData
    0x0018_1045, // SyringeCounts
    0x0028_7006, // SystemStatus
    0x0028_7007, // SystemStatusComment
    0x0018_9021, // T2Preparation
    0x4010_1027, // TDRType
    0x0028_6120, // TIDOffset
    0x4010_1039, // TIPType
    0x0018_603D, // TMLinePositionX0
    0x0018_603C, // TMLinePositionX0Retired
    0x0018_6041, // TMLinePositionX1
    0x0018_6040, // TMLinePositionX1Retired
    0x0018_603F, // TMLinePositionY0
    0x0018_603E, // TMLinePositionY0Retired
    0x0018_6043, // TMLinePositionY1
    0x0018_6042, // TMLinePositionY1Retired
    0x0018_1138, // TableAngle
    0x0040_A807, // TableColumnDefinitionSequence
    0x0040_A805, // TableColumnNumber
    0x0018_9471, // TableCradleTiltAngle
    0x0018_9310, // TableFeedPerRotation
    0x0020_9313, // TableFrameOfReferenceUID
    0x0018_9470, // TableHeadTiltAngle
    0x0018_1130, // TableHeight
    0x0018_9469, // TableHorizontalRotationAngle
    0x0018_1136, // TableLateralIncrement
    0x0018_1137, // TableLongitudinalIncrement
    0x0018_1134, // TableMotion
    0x0018_605A, // TableOfParameterValues
    0x0018_6058, // TableOfPixelValues
    0x0018_6052, // TableOfXBreakPoints
    0x0018_6054, // TableOfYBreakPoints
    0x0018_9327, // TablePosition
    0x0018_9406, // TablePositionSequence
    0x0040_A806, // TableRowDefinitionSequence
    0x0040_A804, // TableRowNumber
    0x0018_9309, // TableSpeed
    0x0074_102B, // TableTopEccentricAdjustedAngle
    0x300A_0125, // TableTopEccentricAngle
    0x300A_004E, // TableTopEccentricAngleTolerance
    0x300A_0124, // TableTopEccentricAxisDistance
    0x300A_0126, // TableTopEccentricRotationDirection
    0x0074_1028, // TableTopLateralAdjustedPosition
    0x300A_012A, // TableTopLateralPosition
    0x300A_0053, // TableTopLateralPositionTolerance
    0x300A_01D6, // TableTopLateralSetupDisplacement
    0x0074_1027, // TableTopLongitudinalAdjustedPosition
    0x300A_0129, // TableTopLongitudinalPosition
    0x300A_0052, // TableTopLongitudinalPositionTolerance
    0x300A_01D4, // TableTopLongitudinalSetupDisplacement
    0x0074_102C, // TableTopPitchAdjustedAngle
    0x300A_0140, // TableTopPitchAngle
    0x300A_004F, // TableTopPitchAngleTolerance
    0x300A_0142, // TableTopPitchRotationDirection
    0x300A_0054, // TableTopPositionAlignmentUID
    0x0074_102D, // TableTopRollAdjustedAngle
    0x300A_0144, // TableTopRollAngle
    0x300A_0050, // TableTopRollAngleTolerance
    0x300A_0146, // TableTopRollRotationDirection
    0x0074_1026, // TableTopVerticalAdjustedPosition
    0x300A_0128, // TableTopVerticalPosition
    0x300A_0051, // TableTopVerticalPositionTolerance
    0x300A_01D2, // TableTopVerticalSetupDisplacement
    0x0018_1131, // TableTraverse
    0x0018_113A, // TableType
    0x0018_1135, // TableVerticalIncrement
    0x0018_9466, // TableXPositionToIsocenter
    0x0018_9467, // TableYPositionToIsocenter
    0x0018_9468, // TableZPositionToIsocenter
    0x0040_A801, // TabulatedValuesSequence
    0x0018_9019, // TagAngleFirstAxis
    0x0018_9219, // TagAngleSecondAxis
    0x0018_9030, // TagSpacingFirstDimension
    0x0018_9218, // TagSpacingSecondDimension
    0x0018_9035, // TagThickness
    0x0018_9028, // Tagging
    0x0018_9184, // TaggingDelay
    0x0046_0250, // TangentialPower
    0x0018_1412, // TargetExposureIndex
    0x0018_991E, // TargetFrameOfReferenceUID
    0x0018_2045, // TargetLabel
    0x0028_7008, // TargetLuminanceCharacteristicsSequence
    0x4010_1072, // TargetMaterialSequence
    0x300A_0027, // TargetMaximumDose
    0x0028_701E, // TargetMaximumLuminance
    0x300A_0025, // TargetMinimumDose
    0x0028_701D, // TargetMinimumLuminance
    0x0020_103F, // TargetPositionReferenceIndicator
    0x300A_0026, // TargetPrescriptionDose
    0x0022_1037, // TargetRefraction
    0x0018_2042, // TargetUID
    0x300A_0028, // TargetUnderdoseVolumeFraction
    0x0040_A354, // TelephoneNumberTrial
    0x3010_0047, // TeletherapyRadiationType
    0x0016_0030, // Temperature
    0x0040_DB0D, // TemplateExtensionCreatorUID
    0x0040_DB0B, // TemplateExtensionFlag
    0x0040_DB0C, // TemplateExtensionOrganizationUID
    0x0040_DB00, // TemplateIdentifier
    0x0040_DB07, // TemplateLocalVersion
    0x300A_0244, // TemplateName
    0x300A_0240, // TemplateNumber
    0x300A_0242, // TemplateType
    0x0040_DB06, // TemplateVersion
    0x0020_0100, // TemporalPositionIdentifier
    0x0020_9128, // TemporalPositionIndex
    0x0020_9310, // TemporalPositionSequence
    0x0020_930D, // TemporalPositionTimeOffset
    0x0040_A130, // TemporalRangeType
    0x3010_004F, // TemporalRelationshipIntervalAnchor
    0x0020_0110, // TemporalResolution
    0x0000_4010, // TerminalType
    0x0018_9723, // TerminationCardiacTriggerCountThreshold
    0x0018_9719, // TerminationCountsThreshold
    0x0018_9720, // TerminationDensityThreshold
    0x0018_9721, // TerminationRelativeDensityThreshold
    0x0018_9724, // TerminationRespiratoryTriggerCountThreshold
    0x0018_9722, // TerminationTimeThreshold
    0x0028_702B, // TestImageValidation
    0x0028_702C, // TestPatternCodeSequence
    0x0024_0057, // TestPointNormalsDataFlag
    0x0024_0058, // TestPointNormalsSequence
    0x0028_7029, // TestResult
    0x0028_702A, // TestResultComment
    0x0070_0241, // TextColorCIELabValue
    0x4000_4000, // TextComments
    0x0000_5130, // TextFormatID
    0x0070_0008, // TextObjectSequence
    0x2030_0020, // TextString
    0x0070_0231, // TextStyleSequence
    0x0040_A160, // TextValue
    0x0080_0009, // TextureLabel
    0x3010_0064, // TherapeuticRoleCategoryCodeSequence
    0x3010_0065, // TherapeuticRoleTypeCodeSequence
    0x0018_0039, // TherapyDescription
    0x0018_0037, // TherapyType
    0x0014_601F, // ThermalCameraCalibrationType
    0x0014_601D, // ThermalCameraCoreSequence
    0x0014_6001, // ThermalCameraSettingsSequence
    0x0014_6046, // ThermalConductivityOfExposedSurface
    0x0014_600B, // ThermalSourceModulationFrequency
    0x0014_602C, // ThermalSourceMotionState
    0x0014_602D, // ThermalSourceMotionType
    0x0014_602B, // ThermalSourceSequence
    0x0014_6007, // ThermalSourceSettingsSequence
    0x0014_601C, // ThermalTechnique
    0x0014_601B, // ThermographyDataCaptureMethod
    0x0014_6060, // ThermographyPixelDataUnit
    0x0010_0014, // ThirdPersonPronounsSequence
    0x4010_1012, // ThreatCategory
    0x4010_1013, // ThreatCategoryDescription
    0x4010_1029, // ThreatDetectionAlgorithmAndVersion
    0x4010_1004, // ThreatROIBase
    0x4010_1006, // ThreatROIBitmap
    0x4010_1005, // ThreatROIExtents
    0x4010_1001, // ThreatROIVoxelSequence
    0x4010_1011, // ThreatSequence
    0x0068_6490, // ThreeDDegreeOfFreedomAxis
    0x0078_0060, // ThreeDImplantTemplateGroupMemberMatchingAxes
    0x0078_0050, // ThreeDImplantTemplateGroupMemberMatchingPoint
    0x0068_65D0, // ThreeDLineCoordinates
    0x0068_64D0, // ThreeDMatingAxes
    0x0068_64C0, // ThreeDMatingPoint
    0x0068_6620, // ThreeDPlaneNormal
    0x0068_6610, // ThreeDPlaneOrigin
    0x0068_6590, // ThreeDPointCoordinates
    0x0072_0520, // ThreeDRenderingType
    0x2040_0100, // ThresholdDensity
    0x0070_1B11, // ThresholdSequence
    0x0070_1B13, // ThresholdType
    0x0070_1B14, // ThresholdValue
    0x0070_1B12, // ThresholdValueSequence
    0x0070_0274, // TickAlignment
    0x0070_0289, // TickLabel
    0x0070_0279, // TickLabelAlignment
    0x0070_0288, // TickPosition
    0x0048_0304, // TilesOverlap
    0x0040_A122, // Time
    0x0072_0030, // TimeBasedImageSetsSequence
    0x0018_1802, // TimeDistributionProtocol
    0x0018_9065, // TimeDomainFiltering
    0x0040_A112, // TimeOfDocumentCreationOrVerbalTransactionTrial
    0x0018_9015, // TimeOfFlightContrast
    0x0018_9755, // TimeOfFlightInformationUsed
    0x0034_000D, // TimeOfFrameGroupSequence
    0x0014_3077, // TimeOfGainCalibration
    0x0018_1201, // TimeOfLastCalibration
    0x0018_700E, // TimeOfLastDetectorCalibration
    0x0018_1014, // TimeOfSecondaryCapture
    0x0008_1163, // TimeRange
    0x0070_1B07, // TimeSeriesBlending
    0x0054_0100, // TimeSliceVector
    0x0054_0072, // TimeSlotInformationSequence
    0x0020_0017, // TimeSlotNumber
    0x0054_0073, // TimeSlotTime
    0x0054_0070, // TimeSlotVector
    0x0018_1801, // TimeSource
    0x0008_0201, // TimezoneOffsetFromUTC
    0x3004_0014, // TissueHeterogeneityCorrection
    0x0048_0115, // TissueLocation
    0x300A_0043, // ToleranceTableLabel
    0x300A_0042, // ToleranceTableNumber
    0x300A_0040, // ToleranceTableSequence
    0x300A_062C, // ToleranceValue
    0x0018_1470, // TomoAngle
    0x0018_1491, // TomoClass
    0x0018_1460, // TomoLayerHeight
    0x0018_1480, // TomoTime
    0x0018_1490, // TomoType
    0x3010_0098, // TomotherapeuticControlPointSequence
    0x3010_009A, // TomotherapeuticLeafInitialClosedDurations
    0x3010_0099, // TomotherapeuticLeafOpenDurations
    0x0048_0201, // TopLeftHandCornerOfLocalizerArea
    0x0088_0910, // TopicAuthor
    0x0088_0912, // TopicKeywords
    0x0088_0906, // TopicSubject
    0x0088_0904, // TopicTitle
    0x0022_104A, // ToricIOLPowerForExactEmmetropiaSequence
    0x0022_104B, // ToricIOLPowerForExactTargetRefractionSequence
    0x0022_1047, // ToricIOLPowerSequence
    0x0014_5101, // TotalAperture
    0x300A_00F2, // TotalBlockTrayFactor
    0x300A_00F3, // TotalBlockTrayWaterEquivalentThickness
    0x0018_9307, // TotalCollimationWidth
    0x300A_00E2, // TotalCompensatorTrayFactor
    0x300A_02E3, // TotalCompensatorTrayWaterEquivalentThickness
    0x0018_5040, // TotalGain
    0x0040_0301, // TotalNumberOfExposures
    0x2200_000B, // TotalNumberOfPiecesOfMediaCreated
    0x0008_0428, // TotalNumberOfStudyRecords
    0x0048_0006, // TotalPixelMatrixColumns
    0x0048_0303, // TotalPixelMatrixFocalPlanes
    0x0048_0008, // TotalPixelMatrixOriginSequence
    0x0048_0007, // TotalPixelMatrixRows
    0x300C_0115, // TotalPrescriptionDose
    0x4010_1069, // TotalProcessingTime
    0x300A_0250, // TotalReferenceAirKerma
    0x5000_200A, // TotalTime
    0x0040_0300, // TotalTimeOfFluoroscopy
    0x300A_00D7, // TotalWedgeTrayWaterEquivalentThickness
    0x0066_0129, // TrackPointIndexList
    0x0066_0102, // TrackSequence
    0x0066_0108, // TrackSetAnatomicalTypeCodeSequence
    0x0066_0107, // TrackSetDescription
    0x0066_0106, // TrackSetLabel
    0x0066_0105, // TrackSetNumber
    0x0066_0101, // TrackSetSequence
    0x0066_0124, // TrackSetStatisticsSequence
    0x0066_0130, // TrackStatisticsSequence
    0x0066_0104, // TrackingAlgorithmIdentificationSequence
    0x0062_0020, // TrackingID
    0x0062_0021, // TrackingUID
    0x0008_0417, // TransactionStatus
    0x0008_0418, // TransactionStatusComment
    0x0008_1195, // TransactionUID
    0x0018_980F, // TransducerApplicationCodeSequence
    0x0018_980E, // TransducerBeamSteeringCodeSequence
    0x0018_5010, // TransducerData
    0x0018_6030, // TransducerFrequency
    0x0018_980D, // TransducerGeometryCodeSequence
    0x0018_5011, // TransducerIdentificationSequence
    0x0008_2204, // TransducerOrientation
    0x0008_2246, // TransducerOrientationModifierSequence
    0x0008_2244, // TransducerOrientationSequence
    0x0008_2200, // TransducerPosition
    0x0008_2242, // TransducerPositionModifierSequence
    0x0008_2240, // TransducerPositionSequence
    0x0018_982C, // TransducerResponseSequence
    0x0018_9809, // TransducerScanPatternCodeSequence
    0x0018_9831, // TransducerTechnologySequence
    0x0018_6031, // TransducerType
    0x0002_0010, // TransferSyntaxUID
    0x300A_02A4, // TransferTubeLength
    0x300A_02A2, // TransferTubeNumber
    0x0014_2222, // TransformDescription
    0x0028_0400, // TransformLabel
    0x0014_2224, // TransformNumberOfAxes
    0x0014_2226, // TransformOrderOfAxes
    0x0028_0401, // TransformVersionNumber
    0x0022_1513, // TransformationAlgorithmSequence
    0x0022_1512, // TransformationMethodCodeSequence
    0x0014_2228, // TransformedAxisUnits
    0x0014_409C, // TranslationRateX
    0x0014_409D, // TranslationRateY
    0x0018_9050, // TransmitCoilManufacturerName
    0x0018_1251, // TransmitCoilName
    0x0018_9051, // TransmitCoilType
    0x0014_4010, // TransmitTransducerSequence
    0x0014_4050, // TransmitTransducerSettingsSequence
    0x0018_9098, // TransmitterFrequency
    0x4010_1067, // TransportClassification
    0x0018_9726, // TransverseDetectorSeparation
    0x0054_1202, // TransverseMash
    0x300A_0355, // TrayAccessoryCode
    0x3008_0024, // TreatmentControlPointDate
    0x3008_0025, // TreatmentControlPointTime
    0x3008_0250, // TreatmentDate
    0x300A_0708, // TreatmentDeliveryContinuationFlag
    0x300A_00CE, // TreatmentDeliveryType
    0x300A_063A, // TreatmentDeviceIdentificationSequence
    0x300A_00B2, // TreatmentMachineName
    0x300A_0206, // TreatmentMachineSequence
    0x300A_0635, // TreatmentMachineSpecialModeCodeSequence
    0x300A_0608, // TreatmentPositionGroupLabel
    0x300A_060A, // TreatmentPositionGroupSequence
    0x300A_0609, // TreatmentPositionGroupUID
    0x300A_0606, // TreatmentPositionIndex
    0x300A_063F, // TreatmentPositionSequence
    0x300A_0009, // TreatmentProtocols
    0x300A_0709, // TreatmentRecordContentOrigin
    0x3008_0110, // TreatmentSessionApplicationSetupSequence
    0x3008_0020, // TreatmentSessionBeamSequence
    0x3008_0021, // TreatmentSessionIonBeamSequence
    0x300A_0700, // TreatmentSessionUID
    0x3010_0077, // TreatmentSite
    0x3010_0078, // TreatmentSiteCodeSequence
    0x3010_0089, // TreatmentSiteModifierCodeSequence
    0x300A_000B, // TreatmentSites
    0x3008_0202, // TreatmentStatusComment
    0x3008_0050, // TreatmentSummaryCalculatedDoseReferenceSequence
    0x3008_00E0, // TreatmentSummaryMeasuredDoseReferenceSequence
    0x3010_007A, // TreatmentTechniqueNotes
    0x3008_002B, // TreatmentTerminationCode
    0x300A_0730, // TreatmentTerminationDescription
    0x3008_002A, // TreatmentTerminationStatus
    0x3008_0251, // TreatmentTime
    0x300A_062E, // TreatmentTimeLimit
    0x300A_0733, // TreatmentToleranceViolationAttributeSequence
    0x300A_0732, // TreatmentToleranceViolationCategory
    0x300A_0762, // TreatmentToleranceViolationCauseCodeSequence
    0x300A_0736, // TreatmentToleranceViolationDateTime
    0x300A_0734, // TreatmentToleranceViolationDescription
    0x300A_0735, // TreatmentToleranceViolationIdentification
    0x300A_0731, // TreatmentToleranceViolationSequence
    0x300A_0761, // TreatmentToleranceViolationTypeCodeSequence
    0x3008_002C, // TreatmentVerificationStatus
    0x0066_0027, // TriangleFanSequence
    0x0066_0023, // TrianglePointIndexList
    0x0066_0026, // TriangleStripSequence
    0x0018_106E, // TriggerSamplePosition
    0x0018_1061, // TriggerSourceOrType
    0x0018_1060, // TriggerTime
    0x0018_1069, // TriggerTimeOffset
    0x0054_0210, // TriggerVector
    0x0018_1094, // TriggerWindow
    0x2010_0140, // Trim
    0x0018_9303, // TubeAngle
    0x0068_64F0, // TwoDDegreeOfFreedomAxis
    0x0068_6470, // TwoDDegreeOfFreedomSequence
    0x0078_00A0, // TwoDImplantTemplateGroupMemberMatchingAxes
    0x0078_0090, // TwoDImplantTemplateGroupMemberMatchingPoint
    0x0068_65B0, // TwoDLineCoordinates
    0x0068_65A0, // TwoDLineCoordinatesSequence
    0x0068_6460, // TwoDMatingAxes
    0x0068_6430, // TwoDMatingFeatureCoordinatesSequence
    0x0068_6450, // TwoDMatingPoint
    0x0068_65E0, // TwoDPlaneCoordinatesSequence
    0x0068_65F0, // TwoDPlaneIntersection
    0x0068_6560, // TwoDPointCoordinates
    0x0068_6550, // TwoDPointCoordinatesSequence
    0x0022_1531, // TwoDimensionalToThreeDimensionalMapData
    0x0022_1518, // TwoDimensionalToThreeDimensionalMapSequence
    0x5000_0020, // TypeOfData
    0x0054_0202, // TypeOfDetectorMotion
    0x0018_1161, // TypeOfFilters
    0x0040_E020, // TypeOfInstances
    0x0022_1046, // TypeOfOpticalCorrection
    0x0010_0022, // TypeOfPatientID
    0x0072_0434, // TypeOfSynchronization
    0x0018_100A, // UDISequence
    0x0040_A124, // UID
    0x0008_0120, // URNCodeValue
    0x0018_9806, // USImageDescriptionSequence
    0x0080_0008, // UVMappingSequence
    0x0080_0010, // UValueData
    0x0020_9307, // UltrasoundAcquisitionGeometry
    0x0028_0014, // UltrasoundColorDataPresent
    0x0022_1220, // UltrasoundOphthalmicAxialLengthMeasurementsSequence
    0x0022_1230, // UltrasoundSelectedOphthalmicAxialLengthSequence
    0x0020_9171, // UnassignedPerFrameConvertedAttributesSequence
    0x0020_9170, // UnassignedSharedConvertedAttributesSequence
    0x0070_0248, // Underlined
    0x0070_0006, // UnformattedTextValue
    0x0074_1246, // UnifiedProcedureStepListStatus
    0x0074_1216, // UnifiedProcedureStepPerformedProcedureSequence
    0x0040_A992, // UniformResourceLocatorTrial
    0x0018_1009, // UniqueDeviceIdentifier
    0x0054_1001, // Units
    0x0040_0032, // UniversalEntityID
    0x0040_0033, // UniversalEntityIDType
    0x0046_0016, // UnspecifiedLateralityLensSequence
    0x0008_041E, // UpdatedMetadataSequence
    0x0018_9830, // UpperCutoffFrequency
    0x0018_11B5, // UpperLimitNumberOfPersistentFluoroscopyFrames
    0x0018_1240, // UpperLowerPixelValues
    0x0040_A057, // UrgencyOrPriorityAlertsTrial
    0x0070_0314, // UsedFiducialsSequence
    0x0070_0315, // UsedRTStructureSetROISequence
    0x0062_0012, // UsedSegmentsSequence
    0x3010_0033, // UserContentLabel
    0x3010_0034, // UserContentLongLabel
    0x0014_408B, // UserSelectedGainY
    0x0014_408D, // UserSelectedOffsetX
    0x0014_408E, // UserSelectedOffsetY
    0x0014_408C, // UserSelectedPhase
    0x0028_1056, // VOILUTFunction
    0x0028_3010, // VOILUTSequence
    0x0072_0702, // VOIType
    0x0080_0011, // VValueData
    0x0040_A040, // ValueType
    0x7F00_0040, // VariableCoefficientsSDDN
    0x7F00_0030, // VariableCoefficientsSDHN
    0x7F00_0020, // VariableCoefficientsSDVN
    0x0018_1315, // VariableFlipAngleFlag
    0x0028_3001, // VariableModalityLUTSequence
    0x7F00_0011, // VariableNextDataGroup
    0x7F00_0010, // VariablePixelData
    0x0066_0020, // VectorAccuracy
    0x0066_0021, // VectorCoordinateData
    0x0066_001F, // VectorDimensionality
    0x0064_0009, // VectorGridData
    0x0018_9092, // VelocityEncodingAcquisitionSequence
    0x0018_9090, // VelocityEncodingDirection
    0x0018_9217, // VelocityEncodingMaximumValue
    0x0018_9091, // VelocityEncodingMinimumValue
    0x0014_4064, // VelocityOfSound
    0x0040_A358, // VerbalSourceIdentifierCodeSequenceTrial
    0x0040_A352, // VerbalSourceTrial
    0x0040_A030, // VerificationDateTime
    0x0040_A493, // VerificationFlag
    0x0074_1032, // VerificationImageTiming
    0x0040_A088, // VerifyingObserverIdentificationCodeSequence
    0x0040_A075, // VerifyingObserverName
    0x0040_A073, // VerifyingObserverSequence
    0x0040_A027, // VerifyingOrganization
    0x0022_000F, // VertexDistance
    0x0066_0025, // VertexPointIndexList
    0x0070_0243, // VerticalAlignment
    0x0014_6014, // VerticalLaserSpotDimension
    0x0014_6057, // VerticalMovingWindowSize
    0x0014_3026, // VerticalOffsetOfSensor
    0x0014_6023, // VerticalPixelSize
    0x0046_0036, // VerticalPrismBase
    0x0046_0034, // VerticalPrismPower
    0x0046_0208, // VerticesOfTheOutlineOfPupil
    0x0018_1720, // VerticesOfThePolygonalCollimator
    0x0018_9442, // VerticesOfThePolygonalExposureControlSensingRegion
    0x0018_1638, // VerticesOfThePolygonalOutline
    0x0018_1620, // VerticesOfThePolygonalShutter
    0x0028_9503, // VerticesOfTheRegion
    0x0014_6019, // VibrationExcitationFrequency
    0x0014_601A, // VibrationExcitationVoltage
    0x0014_603E, // VibrationSonicHeatingSequence
    0x0014_6018, // VibrationSourceSettingSequence
    0x0018_1022, // VideoImageFormatAcquired
    0x0054_0220, // ViewCodeSequence
    0x0054_0222, // ViewModifierCodeSequence
    0x0008_2127, // ViewName
    0x0008_2128, // ViewNumber
    0x0068_62E0, // ViewOrientationCodeSequence
    0x0068_62F0, // ViewOrientationModifierCodeSequence
    0x0018_5101, // ViewPosition
    0x0046_0106, // ViewingDistance
    0x0046_0125, // ViewingDistanceType
    0x0070_1604, // ViewpointLookAtPoint
    0x0070_1603, // ViewpointPosition
    0x0070_1605, // ViewpointUpDirection
    0x300A_030A, // VirtualSourceAxisDistances
    0x0038_4000, // VisitComments
    0x0038_0008, // VisitStatusID
    0x0046_0124, // VisualAcuityBothEyesOpenSequence
    0x0046_0123, // VisualAcuityLeftEyeSequence
    0x0024_0110, // VisualAcuityMeasurementSequence
    0x0046_0135, // VisualAcuityModifiers
    0x0046_0122, // VisualAcuityRightEyeSequence
    0x0046_0121, // VisualAcuityTypeCodeSequence
    0x0028_702E, // VisualEvaluationMethodCodeSequence
    0x0028_7015, // VisualEvaluationResultSequence
    0x0028_7028, // VisualEvaluationTestSequence
    0x0024_0034, // VisualFieldCatchTrialSequence
    0x0024_0320, // VisualFieldGlobalResultsIndexSequence
    0x0024_0010, // VisualFieldHorizontalExtent
    0x0024_0070, // VisualFieldMeanSensitivity
    0x0024_0012, // VisualFieldShape
    0x0024_0088, // VisualFieldTestDuration
    0x0024_0063, // VisualFieldTestNormalsFlag
    0x0024_0097, // VisualFieldTestPointNormalsSequence
    0x0024_0089, // VisualFieldTestPointSequence
    0x0024_0090, // VisualFieldTestPointXCoordinate
    0x0024_0091, // VisualFieldTestPointYCoordinate
    0x0024_0317, // VisualFieldTestReliabilityGlobalIndexSequence
    0x0024_0011, // VisualFieldVerticalExtent
    0x0040_09F8, // VitalStainCodeSequenceTrial
    0x0022_1025, // VitreousStatusCodeSequence
    0x0022_1066, // VitreousStatusDescription
    0x0008_9207, // VolumeBasedCalculationTechnique
    0x0070_1302, // VolumeCroppingMethod
    0x0070_1301, // VolumeCroppingSequence
    0x0020_9312, // VolumeFrameOfReferenceUID
    0x0018_9126, // VolumeLocalizationSequence
    0x0018_9054, // VolumeLocalizationTechnique
    0x4010_1023, // VolumeOfPTO
    0x0070_1A08, // VolumeStreamSequence
    0x0020_930A, // VolumeToTableMappingMatrix
    0x0020_9309, // VolumeToTransducerMappingMatrix
    0x0020_930B, // VolumeToTransducerRelationship
    0x0070_1901, // VolumetricAnnotationSequence
    0x0070_150D, // VolumetricCurvePoints
    0x0070_1A07, // VolumetricCurveUpDirections
    0x0070_1905, // VolumetricPresentationInputAnnotationSequence
    0x0070_1804, // VolumetricPresentationInputIndex
    0x0070_1207, // VolumetricPresentationInputNumber
    0x0070_120A, // VolumetricPresentationInputSetSequence
    0x0070_1209, // VolumetricPresentationInputSetUID
    0x0070_1201, // VolumetricPresentationStateInputSequence
    0x0008_9206, // VolumetricProperties
    0x0040_E025, // WADORSRetrievalSequence
    0x0040_E023, // WADORetrievalSequence
    0x0008_1196, // WarningReason
    0x0016_0033, // WaterDepth
    0x0018_1271, // WaterEquivalentDiameter
    0x0018_1272, // WaterEquivalentDiameterCalculationMethodCodeSequence
    0x0018_9297, // WaterReferenceAcquisition
    0x0018_9199, // WaterReferencedPhaseCorrection
    0x0014_4103, // WaveDimensionDescription
    0x0014_4102, // WaveDimensionNumber
    0x0014_4104, // WaveDimensionUnit
    0x0014_4105, // WaveDimensionValueType
    0x0014_4106, // WaveDimensionValuesSequence
    0x0014_4101, // WaveDimensionsDefinitionSequence
    0x003A_0317, // WaveformAmplifierType
    0x0040_B031, // WaveformAnnotationDisplaySelectionSequence
    0x0040_B020, // WaveformAnnotationSequence
    0x5400_1004, // WaveformBitsAllocated
    0x003A_021A, // WaveformBitsStored
    0x003A_0202, // WaveformChannelNumber
    0x5400_1010, // WaveformData
    0x003A_0230, // WaveformDataDisplayScale
    0x003A_0231, // WaveformDisplayBackgroundCIELabValue
    0x003A_0329, // WaveformFilterDescription
    0x003A_0322, // WaveformFilterType
    0x0040_B039, // WaveformMontageSequence
    0x003A_0004, // WaveformOriginality
    0x5400_100A, // WaveformPaddingValue
    0x003A_0240, // WaveformPresentationGroupSequence
    0x5400_1006, // WaveformSampleInterpretation
    0x5400_0100, // WaveformSequence
    0x0040_B033, // WaveformTextualAnnotationSequence
    0x300A_00D5, // WedgeAngle
    0x0014_5107, // WedgeAngleFloat
    0x0014_511D, // WedgeChamferHeight
    0x0014_511E, // WedgeCurve
    0x300A_0651, // WedgeDefinitionSequence
    0x0014_5111, // WedgeDescription
    0x0014_5109, // WedgeElement1Position
    0x300A_00D6, // WedgeFactor
    0x0014_5117, // WedgeFrontGap
    0x0014_5119, // WedgeFrontHeight
    0x300A_00D4, // WedgeID
    0x0014_5116, // WedgeInContactLength
    0x0014_511C, // WedgeInContactWidth
    0x0014_5110, // WedgeManufacturerName
    0x0014_510B, // WedgeMaterial
    0x0014_510A, // WedgeMaterialVelocity
    0x0014_5106, // WedgeModelNumber
    0x0014_510F, // WedgeName
    0x300A_00D2, // WedgeNumber
    0x0014_5113, // WedgeOffsetX
    0x0014_5114, // WedgeOffsetY
    0x0014_510C, // WedgeOffsetZ
    0x300A_00D8, // WedgeOrientation
    0x0014_510D, // WedgeOriginOffsetX
    0x300A_0118, // WedgePosition
    0x300A_0116, // WedgePositionSequence
    0x0014_511A, // WedgeRearHeight
    0x0014_5108, // WedgeRoofAngle
    0x300A_00D1, // WedgeSequence
    0x300A_00DB, // WedgeThinEdgePosition
    0x0014_510E, // WedgeTimeDelay
    0x0014_5118, // WedgeTotalHeight
    0x0014_5115, // WedgeTotalLength
    0x0014_511B, // WedgeTotalWidth
    0x300A_00D3, // WedgeType
    0x3010_0087, // WeekdayFractionPatternSequence
    0x0070_1808, // WeightingLookupTableData
    0x0070_1807, // WeightingLookupTableDescriptor
    0x0070_1806, // WeightingTransferFunctionSequence
    0x0016_0043, // WhiteBalance
    0x0016_0001, // WhitePoint
    0x0028_7021, // WhitePointFlag
    0x0018_1301, // WholeBodyTechnique
    0x0040_0710, // WholeSlideMicroscopyImageFrameTypeSequence
    0x0022_1525, // WideFieldOphthalmicPhotographyQualityRatingSequence
    0x0022_1526, // WideFieldOphthalmicPhotographyQualityThresholdSequence
    0x0022_1527, // WideFieldOphthalmicPhotographyThresholdQualityRating
    0x0028_1050, // WindowCenter
    0x0028_1055, // WindowCenterWidthExplanation
    0x0028_1051, // WindowWidth
    0x0074_1202, // WorklistLabel
    0x0018_11BD, // XAAcquisitionDuration
    0x0018_11B9, // XAAcquisitionFrameRate
    0x0018_11B8, // XAAcquisitionPhaseDetailsSequence
    0x0018_11BA, // XAPlaneDetailsSequence
    0x0018_9412, // XAXRFFrameCharacteristicsSequence
    0x0022_1528, // XCoordinatesCenterPixelViewAngle
    0x0040_E024, // XDSRetrievalSequence
    0x0040_4074, // XDSStorageSequence
    0x0018_1183, // XFocusCenter
    0x0040_072A, // XOffsetInSlideCoordinateSystem
    0x0018_9507, // XRay3DAcquisitionSequence
    0x0018_9504, // XRay3DFrameTypeSequence
    0x0018_9530, // XRay3DReconstructionSequence
    0x0018_9542, // XRayAcquisitionDoseSequence
    0x0018_9371, // XRayDetectorID
    0x0018_9370, // XRayDetectorIndex
    0x0018_9373, // XRayDetectorLabel
    0x0018_11BC, // XRayFilterDetailsSequence
    0x0018_9556, // XRayFilterSequence
    0x0018_9476, // XRayGeometrySequence
    0x0018_9555, // XRayGridSequence
    0x3002_000E, // XRayImageReceptorAngle
    0x3002_000D, // XRayImageReceptorTranslation
    0x0018_9384, // XRayMassAttenuationCoefficient
    0x0040_0312, // XRayOutput
    0x0018_9420, // XRayReceptorType
    0x0018_9367, // XRaySourceID
    0x0018_9366, // XRaySourceIndex
    0x0018_9543, // XRaySourceIsocenterPrimaryAngle
    0x0018_9544, // XRaySourceIsocenterSecondaryAngle
    0x0018_1151, // XRayTubeCurrent
    0x0018_9330, // XRayTubeCurrentInmA
    0x0018_8151, // XRayTubeCurrentInuA
    0x0022_1529, // YCoordinatesCenterPixelViewAngle
    0x0018_1184, // YFocusCenter
    0x0040_073A, // YOffsetInSlideCoordinateSystem
    0x4010_1019, // ZEffective
    0x0040_074A, // ZOffsetInSlideCoordinateSystem
    0x0018_9810, // ZeroVelocityPixelValue
    0x1010_0001, // ZonalMap
    0x0028_0722, // ZonalMapFormat
    0x0028_0721, // ZonalMapLocation
    0x0028_0720, // ZonalMapNumberFormat
    0x0028_0032, // ZoomCenter
    0x0028_0031, // ZoomFactor
    0x0018_1318, // dBdt
];
