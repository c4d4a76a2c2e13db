// Written from data/uids.csv by `cargo xtask`; change that instead.
use crate::uids::{UidEntry, UidKind::*, row};

/// Sorted by UID.
pub(crate) static ALL: [UidEntry; 493] = [
    row("1.2.840.10008.1.1", "Verification", "Verification SOP Class", SopClass),
    row("1.2.840.10008.1.2", "ImplicitVRLittleEndian", "Implicit VR Little Endian", TransferSyntax),
    row("1.2.840.10008.1.2.1", "ExplicitVRLittleEndian", "Explicit VR Little Endian", TransferSyntax),
    row("1.2.840.10008.1.2.1.98", "EncapsulatedUncompressedExplicitVRLittleEndian", "Encapsulated Uncompressed Explicit VR Little Endian", TransferSyntax),
    row("1.2.840.10008.1.2.1.99", "DeflatedExplicitVRLittleEndian", "Deflated Explicit VR Little Endian", TransferSyntax),
    row("1.2.840.10008.1.2.2", "ExplicitVRBigEndian", "Explicit VR Big Endian", TransferSyntax).retired(),
    row("1.2.840.10008.1.2.4.100", "MPEG2MPML", "MPEG2 Main Profile / Main Level", TransferSyntax),
    row("1.2.840.10008.1.2.4.100.1", "MPEG2MPMLF", "Fragmentable MPEG2 Main Profile / Main Level", TransferSyntax),
    row("1.2.840.10008.1.2.4.101", "MPEG2MPHL", "MPEG2 Main Profile / High Level", TransferSyntax),
    row("1.2.840.10008.1.2.4.101.1", "MPEG2MPHLF", "Fragmentable MPEG2 Main Profile / High Level", TransferSyntax),
    row("1.2.840.10008.1.2.4.102", "MPEG4HP41", "MPEG-4 AVC/H.264 High Profile / Level 4.1", TransferSyntax),
    row("1.2.840.10008.1.2.4.102.1", "MPEG4HP41F", "Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.1", TransferSyntax),
    row("1.2.840.10008.1.2.4.103", "MPEG4HP41BD", "MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1", TransferSyntax),
    row("1.2.840.10008.1.2.4.103.1", "MPEG4HP41BDF", "Fragmentable MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1", TransferSyntax),
    row("1.2.840.10008.1.2.4.104", "MPEG4HP422D", "MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video", TransferSyntax),
    row("1.2.840.10008.1.2.4.104.1", "MPEG4HP422DF", "Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video", TransferSyntax),
    row("1.2.840.10008.1.2.4.105", "MPEG4HP423D", "MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video", TransferSyntax),
    row("1.2.840.10008.1.2.4.105.1", "MPEG4HP423DF", "Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video", TransferSyntax),
    row("1.2.840.10008.1.2.4.106", "MPEG4HP42STEREO", "MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2", TransferSyntax),
    row("1.2.840.10008.1.2.4.106.1", "MPEG4HP42STEREOF", "Fragmentable MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2", TransferSyntax),
    row("1.2.840.10008.1.2.4.107", "HEVCMP51", "HEVC/H.265 Main Profile / Level 5.1", TransferSyntax),
    row("1.2.840.10008.1.2.4.108", "HEVCM10P51", "HEVC/H.265 Main 10 Profile / Level 5.1", TransferSyntax),
    row("1.2.840.10008.1.2.4.110", "JPEGXLLossless", "JPEG XL Lossless", TransferSyntax),
    row("1.2.840.10008.1.2.4.111", "JPEGXLJPEGRecompression", "JPEG XL JPEG Recompression", TransferSyntax),
    row("1.2.840.10008.1.2.4.112", "JPEGXL", "JPEG XL", TransferSyntax),
    row("1.2.840.10008.1.2.4.201", "HTJ2KLossless", "High-Throughput JPEG 2000 Image Compression (Lossless Only)", TransferSyntax),
    row("1.2.840.10008.1.2.4.202", "HTJ2KLosslessRPCL", "High-Throughput JPEG 2000 with RPCL Options Image Compression (Lossless Only)", TransferSyntax),
    row("1.2.840.10008.1.2.4.203", "HTJ2K", "High-Throughput JPEG 2000 Image Compression", TransferSyntax),
    row("1.2.840.10008.1.2.4.204", "JPIPHTJ2KReferenced", "JPIP HTJ2K Referenced", TransferSyntax),
    row("1.2.840.10008.1.2.4.205", "JPIPHTJ2KReferencedDeflate", "JPIP HTJ2K Referenced Deflate", TransferSyntax),
    row("1.2.840.10008.1.2.4.50", "JPEGBaseline8Bit", "JPEG Baseline (Process 1)", TransferSyntax),
    row("1.2.840.10008.1.2.4.51", "JPEGExtended12Bit", "JPEG Extended (Process 2 & 4)", TransferSyntax),
    row("1.2.840.10008.1.2.4.52", "JPEGExtended35", "JPEG Extended (Process 3 & 5)", TransferSyntax).retired(),
    row("1.2.840.10008.1.2.4.53", "JPEGSpectralSelectionNonHierarchical68", "JPEG Spectral Selection, Non-Hierarchical (Process 6 & 8)", TransferSyntax).retired(),
    row("1.2.840.10008.1.2.4.54", "JPEGSpectralSelectionNonHierarchical79", "JPEG Spectral Selection, Non-Hierarchical (Process 7 & 9)", TransferSyntax).retired(),
    row("1.2.840.10008.1.2.4.55", "JPEGFullProgressionNonHierarchical1012", "JPEG Full Progression, Non-Hierarchical (Process 10 & 12)", TransferSyntax).retired(),
    row("1.2.840.10008.1.2.4.56", "JPEGFullProgressionNonHierarchical1113", "JPEG Full Progression, Non-Hierarchical (Process 11 & 13)", TransferSyntax).retired(),
    row("1.2.840.10008.1.2.4.57", "JPEGLossless", "JPEG Lossless, Non-Hierarchical (Process 14)", TransferSyntax),
    row("1.2.840.10008.1.2.4.58", "JPEGLosslessNonHierarchical15", "JPEG Lossless, Non-Hierarchical (Process 15)", TransferSyntax).retired(),
    row("1.2.840.10008.1.2.4.59", "JPEGExtendedHierarchical1618", "JPEG Extended, Hierarchical (Process 16 & 18)", TransferSyntax).retired(),
    row("1.2.840.10008.1.2.4.60", "JPEGExtendedHierarchical1719", "JPEG Extended, Hierarchical (Process 17 & 19)", TransferSyntax).retired(),
    row("1.2.840.10008.1.2.4.61", "JPEGSpectralSelectionHierarchical2022", "JPEG Spectral Selection, Hierarchical (Process 20 & 22)", TransferSyntax).retired(),
    row("1.2.840.10008.1.2.4.62", "JPEGSpectralSelectionHierarchical2123", "JPEG Spectral Selection, Hierarchical (Process 21 & 23)", TransferSyntax).retired(),
    row("1.2.840.10008.1.2.4.63", "JPEGFullProgressionHierarchical2426", "JPEG Full Progression, Hierarchical (Process 24 & 26)", TransferSyntax).retired(),
    row("1.2.840.10008.1.2.4.64", "JPEGFullProgressionHierarchical2527", "JPEG Full Progression, Hierarchical (Process 25 & 27)", TransferSyntax).retired(),
    row("1.2.840.10008.1.2.4.65", "JPEGLosslessHierarchical28", "JPEG Lossless, Hierarchical (Process 28)", TransferSyntax).retired(),
    row("1.2.840.10008.1.2.4.66", "JPEGLosslessHierarchical29", "JPEG Lossless, Hierarchical (Process 29)", TransferSyntax).retired(),
    row("1.2.840.10008.1.2.4.70", "JPEGLosslessSV1", "JPEG Lossless, Non-Hierarchical, First-Order Prediction (Process 14 [Selection Value 1])", TransferSyntax),
    row("1.2.840.10008.1.2.4.80", "JPEGLSLossless", "JPEG-LS Lossless Image Compression", TransferSyntax),
    row("1.2.840.10008.1.2.4.81", "JPEGLSNearLossless", "JPEG-LS Lossy (Near-Lossless) Image Compression", TransferSyntax),
    row("1.2.840.10008.1.2.4.90", "JPEG2000Lossless", "JPEG 2000 Image Compression (Lossless Only)", TransferSyntax),
    row("1.2.840.10008.1.2.4.91", "JPEG2000", "JPEG 2000 Image Compression", TransferSyntax),
    row("1.2.840.10008.1.2.4.92", "JPEG2000MCLossless", "JPEG 2000 Part 2 Multi-component Image Compression (Lossless Only)", TransferSyntax),
    row("1.2.840.10008.1.2.4.93", "JPEG2000MC", "JPEG 2000 Part 2 Multi-component Image Compression", TransferSyntax),
    row("1.2.840.10008.1.2.4.94", "JPIPReferenced", "JPIP Referenced", TransferSyntax),
    row("1.2.840.10008.1.2.4.95", "JPIPReferencedDeflate", "JPIP Referenced Deflate", TransferSyntax),
    row("1.2.840.10008.1.2.5", "RLELossless", "RLE Lossless", TransferSyntax),
    row("1.2.840.10008.1.2.6.1", "RFC2557MIMEEncapsulation", "RFC 2557 MIME encapsulation", TransferSyntax).retired(),
    row("1.2.840.10008.1.2.6.2", "XMLEncoding", "XML Encoding", TransferSyntax).retired(),
    row("1.2.840.10008.1.2.7.1", "SMPTEST211020UncompressedProgressiveActiveVideo", "SMPTE ST 2110-20 Uncompressed Progressive Active Video", TransferSyntax),
    row("1.2.840.10008.1.2.7.2", "SMPTEST211020UncompressedInterlacedActiveVideo", "SMPTE ST 2110-20 Uncompressed Interlaced Active Video", TransferSyntax),
    row("1.2.840.10008.1.2.7.3", "SMPTEST211030PCMDigitalAudio", "SMPTE ST 2110-30 PCM Digital Audio", TransferSyntax),
    row("1.2.840.10008.1.2.8.1", "DeflatedImageFrameCompression", "Deflated Image Frame Compression", TransferSyntax),
    row("1.2.840.10008.1.20", "Papyrus3ImplicitVRLittleEndian", "Papyrus 3 Implicit VR Little Endian", TransferSyntax).retired(),
    row("1.2.840.10008.1.20.1", "StorageCommitmentPushModel", "Storage Commitment Push Model SOP Class", SopClass),
    row("1.2.840.10008.1.20.1.1", "StorageCommitmentPushModelInstance", "Storage Commitment Push Model SOP Instance", WellKnownSopInstance),
    row("1.2.840.10008.1.20.2", "StorageCommitmentPullModel", "Storage Commitment Pull Model SOP Class", SopClass).retired(),
    row("1.2.840.10008.1.20.2.1", "StorageCommitmentPullModelInstance", "Storage Commitment Pull Model SOP Instance", WellKnownSopInstance).retired(),
    row("1.2.840.10008.1.3.10", "MediaStorageDirectoryStorage", "Media Storage Directory Storage", SopClass),
    row("1.2.840.10008.1.4.1.1", "TalairachBrainAtlas", "Talairach Brain Atlas Frame of Reference", WellKnownFrameOfReference),
    row("1.2.840.10008.1.4.1.10", "SPM2GRAY", "SPM2 GRAY Frame of Reference", WellKnownFrameOfReference),
    row("1.2.840.10008.1.4.1.11", "SPM2WHITE", "SPM2 WHITE Frame of Reference", WellKnownFrameOfReference),
    row("1.2.840.10008.1.4.1.12", "SPM2CSF", "SPM2 CSF Frame of Reference", WellKnownFrameOfReference),
    row("1.2.840.10008.1.4.1.13", "SPM2BRAINMASK", "SPM2 BRAINMASK Frame of Reference", WellKnownFrameOfReference),
    row("1.2.840.10008.1.4.1.14", "SPM2AVG305T1", "SPM2 AVG305T1 Frame of Reference", WellKnownFrameOfReference),
    row("1.2.840.10008.1.4.1.15", "SPM2AVG152T1", "SPM2 AVG152T1 Frame of Reference", WellKnownFrameOfReference),
    row("1.2.840.10008.1.4.1.16", "SPM2AVG152T2", "SPM2 AVG152T2 Frame of Reference", WellKnownFrameOfReference),
    row("1.2.840.10008.1.4.1.17", "SPM2AVG152PD", "SPM2 AVG152PD Frame of Reference", WellKnownFrameOfReference),
    row("1.2.840.10008.1.4.1.18", "SPM2SINGLESUBJT1", "SPM2 SINGLESUBJT1 Frame of Reference", WellKnownFrameOfReference),
    row("1.2.840.10008.1.4.1.2", "SPM2T1", "SPM2 T1 Frame of Reference", WellKnownFrameOfReference),
    row("1.2.840.10008.1.4.1.3", "SPM2T2", "SPM2 T2 Frame of Reference", WellKnownFrameOfReference),
    row("1.2.840.10008.1.4.1.4", "SPM2PD", "SPM2 PD Frame of Reference", WellKnownFrameOfReference),
    row("1.2.840.10008.1.4.1.5", "SPM2EPI", "SPM2 EPI Frame of Reference", WellKnownFrameOfReference),
    row("1.2.840.10008.1.4.1.6", "SPM2FILT1", "SPM2 FIL T1 Frame of Reference", WellKnownFrameOfReference),
    row("1.2.840.10008.1.4.1.7", "SPM2PET", "SPM2 PET Frame of Reference", WellKnownFrameOfReference),
    row("1.2.840.10008.1.4.1.8", "SPM2TRANSM", "SPM2 TRANSM Frame of Reference", WellKnownFrameOfReference),
    row("1.2.840.10008.1.4.1.9", "SPM2SPECT", "SPM2 SPECT Frame of Reference", WellKnownFrameOfReference),
    row("1.2.840.10008.1.4.2.1", "ICBM452T1", "ICBM 452 T1 Frame of Reference", WellKnownFrameOfReference),
    row("1.2.840.10008.1.4.2.2", "ICBMSingleSubjectMRI", "ICBM Single Subject MRI Frame of Reference", WellKnownFrameOfReference),
    row("1.2.840.10008.1.4.3.1", "IEC61217FixedCoordinateSystem", "IEC 61217 Fixed Coordinate System Frame of Reference", WellKnownFrameOfReference),
    row("1.2.840.10008.1.4.3.2", "StandardRoboticArmCoordinateSystem", "Standard Robotic-Arm Coordinate System Frame of Reference", WellKnownFrameOfReference),
    row("1.2.840.10008.1.4.3.3", "IEC61217TableTopCoordinateSystem", "IEC 61217 Table Top Coordinate System Frame of Reference", WellKnownFrameOfReference),
    row("1.2.840.10008.1.4.4.1", "SRI24", "SRI24 Frame of Reference", WellKnownFrameOfReference),
    row("1.2.840.10008.1.4.5.1", "Colin27", "Colin27 Frame of Reference", WellKnownFrameOfReference),
    row("1.2.840.10008.1.4.6.1", "LPBA40AIR", "LPBA40/AIR Frame of Reference", WellKnownFrameOfReference),
    row("1.2.840.10008.1.4.6.2", "LPBA40FLIRT", "LPBA40/FLIRT Frame of Reference", WellKnownFrameOfReference),
    row("1.2.840.10008.1.4.6.3", "LPBA40SPM5", "LPBA40/SPM5 Frame of Reference", WellKnownFrameOfReference),
    row("1.2.840.10008.1.40", "ProceduralEventLogging", "Procedural Event Logging SOP Class", SopClass),
    row("1.2.840.10008.1.40.1", "ProceduralEventLoggingInstance", "Procedural Event Logging SOP Instance", WellKnownSopInstance),
    row("1.2.840.10008.1.42", "SubstanceAdministrationLogging", "Substance Administration Logging SOP Class", SopClass),
    row("1.2.840.10008.1.42.1", "SubstanceAdministrationLoggingInstance", "Substance Administration Logging SOP Instance", WellKnownSopInstance),
    row("1.2.840.10008.1.5.1", "HotIronPalette", "Hot Iron Color Palette SOP Instance", WellKnownSopInstance),
    row("1.2.840.10008.1.5.2", "PETPalette", "PET Color Palette SOP Instance", WellKnownSopInstance),
    row("1.2.840.10008.1.5.3", "HotMetalBluePalette", "Hot Metal Blue Color Palette SOP Instance", WellKnownSopInstance),
    row("1.2.840.10008.1.5.4", "PET20StepPalette", "PET 20 Step Color Palette SOP Instance", WellKnownSopInstance),
    row("1.2.840.10008.1.5.5", "SpringPalette", "Spring Color Palette SOP Instance", WellKnownSopInstance),
    row("1.2.840.10008.1.5.6", "SummerPalette", "Summer Color Palette SOP Instance", WellKnownSopInstance),
    row("1.2.840.10008.1.5.7", "FallPalette", "Fall Color Palette SOP Instance", WellKnownSopInstance),
    row("1.2.840.10008.1.5.8", "WinterPalette", "Winter Color Palette SOP Instance", WellKnownSopInstance),
    row("1.2.840.10008.1.9", "BasicStudyContentNotification", "Basic Study Content Notification SOP Class", SopClass).retired(),
    row("1.2.840.10008.10.1", "VideoEndoscopicImageRealTimeCommunication", "Video Endoscopic Image Real-Time Communication", SopClass),
    row("1.2.840.10008.10.2", "VideoPhotographicImageRealTimeCommunication", "Video Photographic Image Real-Time Communication", SopClass),
    row("1.2.840.10008.10.3", "AudioWaveformRealTimeCommunication", "Audio Waveform Real-Time Communication", SopClass),
    row("1.2.840.10008.10.4", "RenditionSelectionDocumentRealTimeCommunication", "Rendition Selection Document Real-Time Communication", SopClass),
    row("1.2.840.10008.15.0.3.1", "dicomDeviceName", "dicomDeviceName", LdapOid),
    row("1.2.840.10008.15.0.3.10", "dicomAssociationInitiator", "dicomAssociationInitiator", LdapOid),
    row("1.2.840.10008.15.0.3.11", "dicomAssociationAcceptor", "dicomAssociationAcceptor", LdapOid),
    row("1.2.840.10008.15.0.3.12", "dicomHostname", "dicomHostname", LdapOid),
    row("1.2.840.10008.15.0.3.13", "dicomPort", "dicomPort", LdapOid),
    row("1.2.840.10008.15.0.3.14", "dicomSOPClass", "dicomSOPClass", LdapOid),
    row("1.2.840.10008.15.0.3.15", "dicomTransferRole", "dicomTransferRole", LdapOid),
    row("1.2.840.10008.15.0.3.16", "dicomTransferSyntax", "dicomTransferSyntax", LdapOid),
    row("1.2.840.10008.15.0.3.17", "dicomPrimaryDeviceType", "dicomPrimaryDeviceType", LdapOid),
    row("1.2.840.10008.15.0.3.18", "dicomRelatedDeviceReference", "dicomRelatedDeviceReference", LdapOid),
    row("1.2.840.10008.15.0.3.19", "dicomPreferredCalledAETitle", "dicomPreferredCalledAETitle", LdapOid),
    row("1.2.840.10008.15.0.3.2", "dicomDescription", "dicomDescription", LdapOid),
    row("1.2.840.10008.15.0.3.20", "dicomTLSCyphersuite", "dicomTLSCyphersuite", LdapOid),
    row("1.2.840.10008.15.0.3.21", "dicomAuthorizedNodeCertificateReference", "dicomAuthorizedNodeCertificateReference", LdapOid),
    row("1.2.840.10008.15.0.3.22", "dicomThisNodeCertificateReference", "dicomThisNodeCertificateReference", LdapOid),
    row("1.2.840.10008.15.0.3.23", "dicomInstalled", "dicomInstalled", LdapOid),
    row("1.2.840.10008.15.0.3.24", "dicomStationName", "dicomStationName", LdapOid),
    row("1.2.840.10008.15.0.3.25", "dicomDeviceSerialNumber", "dicomDeviceSerialNumber", LdapOid),
    row("1.2.840.10008.15.0.3.26", "dicomInstitutionName", "dicomInstitutionName", LdapOid),
    row("1.2.840.10008.15.0.3.27", "dicomInstitutionAddress", "dicomInstitutionAddress", LdapOid),
    row("1.2.840.10008.15.0.3.28", "dicomInstitutionDepartmentName", "dicomInstitutionDepartmentName", LdapOid),
    row("1.2.840.10008.15.0.3.29", "dicomIssuerOfPatientID", "dicomIssuerOfPatientID", LdapOid),
    row("1.2.840.10008.15.0.3.3", "dicomManufacturer", "dicomManufacturer", LdapOid),
    row("1.2.840.10008.15.0.3.30", "dicomPreferredCallingAETitle", "dicomPreferredCallingAETitle", LdapOid),
    row("1.2.840.10008.15.0.3.31", "dicomSupportedCharacterSet", "dicomSupportedCharacterSet", LdapOid),
    row("1.2.840.10008.15.0.3.4", "dicomManufacturerModelName", "dicomManufacturerModelName", LdapOid),
    row("1.2.840.10008.15.0.3.5", "dicomSoftwareVersion", "dicomSoftwareVersion", LdapOid),
    row("1.2.840.10008.15.0.3.6", "dicomVendorData", "dicomVendorData", LdapOid),
    row("1.2.840.10008.15.0.3.7", "dicomAETitle", "dicomAETitle", LdapOid),
    row("1.2.840.10008.15.0.3.8", "dicomNetworkConnectionReference", "dicomNetworkConnectionReference", LdapOid),
    row("1.2.840.10008.15.0.3.9", "dicomApplicationCluster", "dicomApplicationCluster", LdapOid),
    row("1.2.840.10008.15.0.4.1", "dicomConfigurationRoot", "dicomConfigurationRoot", LdapOid),
    row("1.2.840.10008.15.0.4.2", "dicomDevicesRoot", "dicomDevicesRoot", LdapOid),
    row("1.2.840.10008.15.0.4.3", "dicomUniqueAETitlesRegistryRoot", "dicomUniqueAETitlesRegistryRoot", LdapOid),
    row("1.2.840.10008.15.0.4.4", "dicomDevice", "dicomDevice", LdapOid),
    row("1.2.840.10008.15.0.4.5", "dicomNetworkAE", "dicomNetworkAE", LdapOid),
    row("1.2.840.10008.15.0.4.6", "dicomNetworkConnection", "dicomNetworkConnection", LdapOid),
    row("1.2.840.10008.15.0.4.7", "dicomUniqueAETitle", "dicomUniqueAETitle", LdapOid),
    row("1.2.840.10008.15.0.4.8", "dicomTransferCapability", "dicomTransferCapability", LdapOid),
    row("1.2.840.10008.15.1.1", "UTC", "Universal Coordinated Time", SynchronizationFrameOfReference),
    row("1.2.840.10008.2.16.10", "DC", "Dublin Core", CodingScheme),
    row("1.2.840.10008.2.16.11", "NYUMCCG", "New York University Melanoma Clinical Cooperative Group", CodingScheme),
    row("1.2.840.10008.2.16.12", "MAYONRISBSASRG", "Mayo Clinic Non-radiological Images Specific Body Structure Anatomical Surface Region Guide", CodingScheme),
    row("1.2.840.10008.2.16.13", "IBSI", "Image Biomarker Standardisation Initiative", CodingScheme),
    row("1.2.840.10008.2.16.14", "RO", "Radiomics Ontology", CodingScheme),
    row("1.2.840.10008.2.16.15", "RADELEMENT", "RadElement", CodingScheme),
    row("1.2.840.10008.2.16.16", "I11", "ICD-11", CodingScheme),
    row("1.2.840.10008.2.16.17", "UNS", "Unified numbering system (UNS) for metals and alloys", CodingScheme),
    row("1.2.840.10008.2.16.18", "RRID", "Research Resource Identification", CodingScheme),
    row("1.2.840.10008.2.16.4", "DCM", "DICOM Controlled Terminology", CodingScheme),
    row("1.2.840.10008.2.16.5", "MA", "Adult Mouse Anatomy Ontology", CodingScheme),
    row("1.2.840.10008.2.16.6", "UBERON", "Uberon Ontology", CodingScheme),
    row("1.2.840.10008.2.16.7", "ITIS_TSN", "Integrated Taxonomic Information System (ITIS) Taxonomic Serial Number (TSN)", CodingScheme),
    row("1.2.840.10008.2.16.8", "MGI", "Mouse Genome Initiative (MGI)", CodingScheme),
    row("1.2.840.10008.2.16.9", "PUBCHEM_CID", "PubChem Compound CID", CodingScheme),
    row("1.2.840.10008.2.6.1", "DCMUID", "DICOM UID Registry", DicomUidsAsACodingScheme),
    row("1.2.840.10008.3.1.1.1", "DICOMApplicationContext", "DICOM Application Context Name", ApplicationContextName),
    row("1.2.840.10008.3.1.2.1.1", "DetachedPatientManagement", "Detached Patient Management SOP Class", SopClass).retired(),
    row("1.2.840.10008.3.1.2.1.4", "DetachedPatientManagementMeta", "Detached Patient Management Meta SOP Class", MetaSopClass).retired(),
    row("1.2.840.10008.3.1.2.2.1", "DetachedVisitManagement", "Detached Visit Management SOP Class", SopClass).retired(),
    row("1.2.840.10008.3.1.2.3.1", "DetachedStudyManagement", "Detached Study Management SOP Class", SopClass).retired(),
    row("1.2.840.10008.3.1.2.3.2", "StudyComponentManagement", "Study Component Management SOP Class", SopClass).retired(),
    row("1.2.840.10008.3.1.2.3.3", "ModalityPerformedProcedureStep", "Modality Performed Procedure Step SOP Class", SopClass),
    row("1.2.840.10008.3.1.2.3.4", "ModalityPerformedProcedureStepRetrieve", "Modality Performed Procedure Step Retrieve SOP Class", SopClass),
    row("1.2.840.10008.3.1.2.3.5", "ModalityPerformedProcedureStepNotification", "Modality Performed Procedure Step Notification SOP Class", SopClass),
    row("1.2.840.10008.3.1.2.5.1", "DetachedResultsManagement", "Detached Results Management SOP Class", SopClass).retired(),
    row("1.2.840.10008.3.1.2.5.4", "DetachedResultsManagementMeta", "Detached Results Management Meta SOP Class", MetaSopClass).retired(),
    row("1.2.840.10008.3.1.2.5.5", "DetachedStudyManagementMeta", "Detached Study Management Meta SOP Class", MetaSopClass).retired(),
    row("1.2.840.10008.3.1.2.6.1", "DetachedInterpretationManagement", "Detached Interpretation Management SOP Class", SopClass).retired(),
    row("1.2.840.10008.4.2", "Storage", "Storage Service Class", ServiceClass),
    row("1.2.840.10008.5.1.1.1", "BasicFilmSession", "Basic Film Session SOP Class", SopClass),
    row("1.2.840.10008.5.1.1.14", "PrintJob", "Print Job SOP Class", SopClass),
    row("1.2.840.10008.5.1.1.15", "BasicAnnotationBox", "Basic Annotation Box SOP Class", SopClass),
    row("1.2.840.10008.5.1.1.16", "Printer", "Printer SOP Class", SopClass),
    row("1.2.840.10008.5.1.1.16.376", "PrinterConfigurationRetrieval", "Printer Configuration Retrieval SOP Class", SopClass),
    row("1.2.840.10008.5.1.1.17", "PrinterInstance", "Printer SOP Instance", WellKnownSopInstance),
    row("1.2.840.10008.5.1.1.17.376", "PrinterConfigurationRetrievalInstance", "Printer Configuration Retrieval SOP Instance", WellKnownSopInstance),
    row("1.2.840.10008.5.1.1.18", "BasicColorPrintManagementMeta", "Basic Color Print Management Meta SOP Class", MetaSopClass),
    row("1.2.840.10008.5.1.1.18.1", "ReferencedColorPrintManagementMeta", "Referenced Color Print Management Meta SOP Class", MetaSopClass).retired(),
    row("1.2.840.10008.5.1.1.2", "BasicFilmBox", "Basic Film Box SOP Class", SopClass),
    row("1.2.840.10008.5.1.1.22", "VOILUTBox", "VOI LUT Box SOP Class", SopClass),
    row("1.2.840.10008.5.1.1.23", "PresentationLUT", "Presentation LUT SOP Class", SopClass),
    row("1.2.840.10008.5.1.1.24", "ImageOverlayBox", "Image Overlay Box SOP Class", SopClass).retired(),
    row("1.2.840.10008.5.1.1.24.1", "BasicPrintImageOverlayBox", "Basic Print Image Overlay Box SOP Class", SopClass).retired(),
    row("1.2.840.10008.5.1.1.25", "PrintQueueInstance", "Print Queue SOP Instance", WellKnownSopInstance).retired(),
    row("1.2.840.10008.5.1.1.26", "PrintQueueManagement", "Print Queue Management SOP Class", SopClass).retired(),
    row("1.2.840.10008.5.1.1.27", "StoredPrintStorage", "Stored Print Storage SOP Class", SopClass).retired(),
    row("1.2.840.10008.5.1.1.29", "HardcopyGrayscaleImageStorage", "Hardcopy Grayscale Image Storage SOP Class", SopClass).retired(),
    row("1.2.840.10008.5.1.1.30", "HardcopyColorImageStorage", "Hardcopy Color Image Storage SOP Class", SopClass).retired(),
    row("1.2.840.10008.5.1.1.31", "PullPrintRequest", "Pull Print Request SOP Class", SopClass).retired(),
    row("1.2.840.10008.5.1.1.32", "PullStoredPrintManagementMeta", "Pull Stored Print Management Meta SOP Class", MetaSopClass).retired(),
    row("1.2.840.10008.5.1.1.33", "MediaCreationManagement", "Media Creation Management SOP Class UID", SopClass),
    row("1.2.840.10008.5.1.1.4", "BasicGrayscaleImageBox", "Basic Grayscale Image Box SOP Class", SopClass),
    row("1.2.840.10008.5.1.1.4.1", "BasicColorImageBox", "Basic Color Image Box SOP Class", SopClass),
    row("1.2.840.10008.5.1.1.4.2", "ReferencedImageBox", "Referenced Image Box SOP Class", SopClass).retired(),
    row("1.2.840.10008.5.1.1.40", "DisplaySystem", "Display System SOP Class", SopClass),
    row("1.2.840.10008.5.1.1.40.1", "DisplaySystemInstance", "Display System SOP Instance", WellKnownSopInstance),
    row("1.2.840.10008.5.1.1.9", "BasicGrayscalePrintManagementMeta", "Basic Grayscale Print Management Meta SOP Class", MetaSopClass),
    row("1.2.840.10008.5.1.1.9.1", "ReferencedGrayscalePrintManagementMeta", "Referenced Grayscale Print Management Meta SOP Class", MetaSopClass).retired(),
    row("1.2.840.10008.5.1.4.1.1.1", "ComputedRadiographyImageStorage", "Computed Radiography Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.1.1", "DigitalXRayImageStorageForPresentation", "Digital X-Ray Image Storage - For Presentation", SopClass),
    row("1.2.840.10008.5.1.4.1.1.1.1.1", "DigitalXRayImageStorageForProcessing", "Digital X-Ray Image Storage - For Processing", SopClass),
    row("1.2.840.10008.5.1.4.1.1.1.2", "DigitalMammographyXRayImageStorageForPresentation", "Digital Mammography X-Ray Image Storage - For Presentation", SopClass),
    row("1.2.840.10008.5.1.4.1.1.1.2.1", "DigitalMammographyXRayImageStorageForProcessing", "Digital Mammography X-Ray Image Storage - For Processing", SopClass),
    row("1.2.840.10008.5.1.4.1.1.1.3", "DigitalIntraOralXRayImageStorageForPresentation", "Digital Intra-Oral X-Ray Image Storage - For Presentation", SopClass),
    row("1.2.840.10008.5.1.4.1.1.1.3.1", "DigitalIntraOralXRayImageStorageForProcessing", "Digital Intra-Oral X-Ray Image Storage - For Processing", SopClass),
    row("1.2.840.10008.5.1.4.1.1.10", "StandaloneModalityLUTStorage", "Standalone Modality LUT Storage", SopClass).retired(),
    row("1.2.840.10008.5.1.4.1.1.104.1", "EncapsulatedPDFStorage", "Encapsulated PDF Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.104.2", "EncapsulatedCDAStorage", "Encapsulated CDA Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.104.3", "EncapsulatedSTLStorage", "Encapsulated STL Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.104.4", "EncapsulatedOBJStorage", "Encapsulated OBJ Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.104.5", "EncapsulatedMTLStorage", "Encapsulated MTL Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.11", "StandaloneVOILUTStorage", "Standalone VOI LUT Storage", SopClass).retired(),
    row("1.2.840.10008.5.1.4.1.1.11.1", "GrayscaleSoftcopyPresentationStateStorage", "Grayscale Softcopy Presentation State Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.11.10", "SegmentedVolumeRenderingVolumetricPresentationStateStorage", "Segmented Volume Rendering Volumetric Presentation State Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.11.11", "MultipleVolumeRenderingVolumetricPresentationStateStorage", "Multiple Volume Rendering Volumetric Presentation State Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.11.12", "VariableModalityLUTSoftcopyPresentationStateStorage", "Variable Modality LUT Softcopy Presentation State Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.11.2", "ColorSoftcopyPresentationStateStorage", "Color Softcopy Presentation State Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.11.3", "PseudoColorSoftcopyPresentationStateStorage", "Pseudo-Color Softcopy Presentation State Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.11.4", "BlendingSoftcopyPresentationStateStorage", "Blending Softcopy Presentation State Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.11.5", "XAXRFGrayscaleSoftcopyPresentationStateStorage", "XA/XRF Grayscale Softcopy Presentation State Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.11.6", "GrayscalePlanarMPRVolumetricPresentationStateStorage", "Grayscale Planar MPR Volumetric Presentation State Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.11.7", "CompositingPlanarMPRVolumetricPresentationStateStorage", "Compositing Planar MPR Volumetric Presentation State Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.11.8", "AdvancedBlendingPresentationStateStorage", "Advanced Blending Presentation State Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.11.9", "VolumeRenderingVolumetricPresentationStateStorage", "Volume Rendering Volumetric Presentation State Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.12.1", "XRayAngiographicImageStorage", "X-Ray Angiographic Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.12.1.1", "EnhancedXAImageStorage", "Enhanced XA Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.12.2", "XRayRadiofluoroscopicImageStorage", "X-Ray Radiofluoroscopic Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.12.2.1", "EnhancedXRFImageStorage", "Enhanced XRF Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.12.3", "XRayAngiographicBiPlaneImageStorage", "X-Ray Angiographic Bi-Plane Image Storage", SopClass).retired(),
    row("1.2.840.10008.5.1.4.1.1.12.77", "", "", SopClass).retired(),
    row("1.2.840.10008.5.1.4.1.1.128", "PositronEmissionTomographyImageStorage", "Positron Emission Tomography Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.128.1", "LegacyConvertedEnhancedPETImageStorage", "Legacy Converted Enhanced PET Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.129", "StandalonePETCurveStorage", "Standalone PET Curve Storage", SopClass).retired(),
    row("1.2.840.10008.5.1.4.1.1.13.1.1", "XRay3DAngiographicImageStorage", "X-Ray 3D Angiographic Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.13.1.2", "XRay3DCraniofacialImageStorage", "X-Ray 3D Craniofacial Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.13.1.3", "BreastTomosynthesisImageStorage", "Breast Tomosynthesis Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.13.1.4", "BreastProjectionXRayImageStorageForPresentation", "Breast Projection X-Ray Image Storage - For Presentation", SopClass),
    row("1.2.840.10008.5.1.4.1.1.13.1.5", "BreastProjectionXRayImageStorageForProcessing", "Breast Projection X-Ray Image Storage - For Processing", SopClass),
    row("1.2.840.10008.5.1.4.1.1.130", "EnhancedPETImageStorage", "Enhanced PET Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.131", "BasicStructuredDisplayStorage", "Basic Structured Display Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.14.1", "IntravascularOpticalCoherenceTomographyImageStorageForPresentation", "Intravascular Optical Coherence Tomography Image Storage - For Presentation", SopClass),
    row("1.2.840.10008.5.1.4.1.1.14.2", "IntravascularOpticalCoherenceTomographyImageStorageForProcessing", "Intravascular Optical Coherence Tomography Image Storage - For Processing", SopClass),
    row("1.2.840.10008.5.1.4.1.1.2", "CTImageStorage", "CT Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.2.1", "EnhancedCTImageStorage", "Enhanced CT Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.2.2", "LegacyConvertedEnhancedCTImageStorage", "Legacy Converted Enhanced CT Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.20", "NuclearMedicineImageStorage", "Nuclear Medicine Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.200.1", "CTDefinedProcedureProtocolStorage", "CT Defined Procedure Protocol Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.200.2", "CTPerformedProcedureProtocolStorage", "CT Performed Procedure Protocol Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.200.3", "ProtocolApprovalStorage", "Protocol Approval Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.200.4", "ProtocolApprovalInformationModelFind", "Protocol Approval Information Model - FIND", SopClass),
    row("1.2.840.10008.5.1.4.1.1.200.5", "ProtocolApprovalInformationModelMove", "Protocol Approval Information Model - MOVE", SopClass),
    row("1.2.840.10008.5.1.4.1.1.200.6", "ProtocolApprovalInformationModelGet", "Protocol Approval Information Model - GET", SopClass),
    row("1.2.840.10008.5.1.4.1.1.200.7", "XADefinedProcedureProtocolStorage", "XA Defined Procedure Protocol Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.200.8", "XAPerformedProcedureProtocolStorage", "XA Performed Procedure Protocol Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.201.1", "InventoryStorage", "Inventory Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.201.1.1", "StorageManagementInstance", "Storage Management SOP Instance", WellKnownSopInstance),
    row("1.2.840.10008.5.1.4.1.1.201.2", "InventoryFind", "Inventory - FIND", SopClass),
    row("1.2.840.10008.5.1.4.1.1.201.3", "InventoryMove", "Inventory - MOVE", SopClass),
    row("1.2.840.10008.5.1.4.1.1.201.4", "InventoryGet", "Inventory - GET", SopClass),
    row("1.2.840.10008.5.1.4.1.1.201.5", "InventoryCreation", "Inventory Creation", SopClass),
    row("1.2.840.10008.5.1.4.1.1.201.6", "RepositoryQuery", "Repository Query", SopClass),
    row("1.2.840.10008.5.1.4.1.1.3", "UltrasoundMultiFrameImageStorageRetired", "Ultrasound Multi-frame Image Storage", SopClass).retired(),
    row("1.2.840.10008.5.1.4.1.1.3.1", "UltrasoundMultiFrameImageStorage", "Ultrasound Multi-frame Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.30", "ParametricMapStorage", "Parametric Map Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.4", "MRImageStorage", "MR Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.4.1", "EnhancedMRImageStorage", "Enhanced MR Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.4.2", "MRSpectroscopyStorage", "MR Spectroscopy Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.4.3", "EnhancedMRColorImageStorage", "Enhanced MR Color Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.4.4", "LegacyConvertedEnhancedMRImageStorage", "Legacy Converted Enhanced MR Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.40", "", "", SopClass).retired(),
    row("1.2.840.10008.5.1.4.1.1.481.1", "RTImageStorage", "RT Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.481.10", "RTPhysicianIntentStorage", "RT Physician Intent Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.481.11", "RTSegmentAnnotationStorage", "RT Segment Annotation Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.481.12", "RTRadiationSetStorage", "RT Radiation Set Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.481.13", "CArmPhotonElectronRadiationStorage", "C-Arm Photon-Electron Radiation Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.481.14", "TomotherapeuticRadiationStorage", "Tomotherapeutic Radiation Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.481.15", "RoboticArmRadiationStorage", "Robotic-Arm Radiation Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.481.16", "RTRadiationRecordSetStorage", "RT Radiation Record Set Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.481.17", "RTRadiationSalvageRecordStorage", "RT Radiation Salvage Record Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.481.18", "TomotherapeuticRadiationRecordStorage", "Tomotherapeutic Radiation Record Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.481.19", "CArmPhotonElectronRadiationRecordStorage", "C-Arm Photon-Electron Radiation Record Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.481.2", "RTDoseStorage", "RT Dose Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.481.20", "RoboticRadiationRecordStorage", "Robotic Radiation Record Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.481.21", "RTRadiationSetDeliveryInstructionStorage", "RT Radiation Set Delivery Instruction Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.481.22", "RTTreatmentPreparationStorage", "RT Treatment Preparation Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.481.23", "EnhancedRTImageStorage", "Enhanced RT Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.481.24", "EnhancedContinuousRTImageStorage", "Enhanced Continuous RT Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.481.25", "RTPatientPositionAcquisitionInstructionStorage", "RT Patient Position Acquisition Instruction Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.481.3", "RTStructureSetStorage", "RT Structure Set Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.481.4", "RTBeamsTreatmentRecordStorage", "RT Beams Treatment Record Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.481.5", "RTPlanStorage", "RT Plan Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.481.6", "RTBrachyTreatmentRecordStorage", "RT Brachy Treatment Record Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.481.7", "RTTreatmentSummaryRecordStorage", "RT Treatment Summary Record Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.481.8", "RTIonPlanStorage", "RT Ion Plan Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.481.9", "RTIonBeamsTreatmentRecordStorage", "RT Ion Beams Treatment Record Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.5", "NuclearMedicineImageStorageRetired", "Nuclear Medicine Image Storage", SopClass).retired(),
    row("1.2.840.10008.5.1.4.1.1.501.1", "DICOSCTImageStorage", "DICOS CT Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.501.2.1", "DICOSDigitalXRayImageStorageForPresentation", "DICOS Digital X-Ray Image Storage - For Presentation", SopClass),
    row("1.2.840.10008.5.1.4.1.1.501.2.2", "DICOSDigitalXRayImageStorageForProcessing", "DICOS Digital X-Ray Image Storage - For Processing", SopClass),
    row("1.2.840.10008.5.1.4.1.1.501.3", "DICOSThreatDetectionReportStorage", "DICOS Threat Detection Report Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.501.4", "DICOS2DAITStorage", "DICOS 2D AIT Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.501.5", "DICOS3DAITStorage", "DICOS 3D AIT Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.501.6", "DICOSQuadrupoleResonanceStorage", "DICOS Quadrupole Resonance (QR) Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.6", "UltrasoundImageStorageRetired", "Ultrasound Image Storage", SopClass).retired(),
    row("1.2.840.10008.5.1.4.1.1.6.1", "UltrasoundImageStorage", "Ultrasound Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.6.2", "EnhancedUSVolumeStorage", "Enhanced US Volume Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.6.3", "PhotoacousticImageStorage", "Photoacoustic Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.601.1", "EddyCurrentImageStorage", "Eddy Current Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.601.2", "EddyCurrentMultiFrameImageStorage", "Eddy Current Multi-frame Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.601.3", "ThermographyImageStorage", "Thermography Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.601.4", "ThermographyMultiFrameImageStorage", "Thermography Multi-frame Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.601.5", "UltrasoundWaveformStorage", "Ultrasound Waveform Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.66", "RawDataStorage", "Raw Data Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.66.1", "SpatialRegistrationStorage", "Spatial Registration Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.66.2", "SpatialFiducialsStorage", "Spatial Fiducials Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.66.3", "DeformableSpatialRegistrationStorage", "Deformable Spatial Registration Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.66.4", "SegmentationStorage", "Segmentation Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.66.5", "SurfaceSegmentationStorage", "Surface Segmentation Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.66.6", "TractographyResultsStorage", "Tractography Results Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.66.7", "LabelMapSegmentationStorage", "Label Map Segmentation Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.66.8", "HeightMapSegmentationStorage", "Height Map Segmentation Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.67", "RealWorldValueMappingStorage", "Real World Value Mapping Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.68.1", "SurfaceScanMeshStorage", "Surface Scan Mesh Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.68.2", "SurfaceScanPointCloudStorage", "Surface Scan Point Cloud Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.7", "SecondaryCaptureImageStorage", "Secondary Capture Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.7.1", "MultiFrameSingleBitSecondaryCaptureImageStorage", "Multi-frame Single Bit Secondary Capture Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.7.2", "MultiFrameGrayscaleByteSecondaryCaptureImageStorage", "Multi-frame Grayscale Byte Secondary Capture Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.7.3", "MultiFrameGrayscaleWordSecondaryCaptureImageStorage", "Multi-frame Grayscale Word Secondary Capture Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.7.4", "MultiFrameTrueColorSecondaryCaptureImageStorage", "Multi-frame True Color Secondary Capture Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.77.1", "VLImageStorageTrial", "VL Image Storage - Trial", SopClass).retired(),
    row("1.2.840.10008.5.1.4.1.1.77.1.1", "VLEndoscopicImageStorage", "VL Endoscopic Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.77.1.1.1", "VideoEndoscopicImageStorage", "Video Endoscopic Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.77.1.2", "VLMicroscopicImageStorage", "VL Microscopic Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.77.1.2.1", "VideoMicroscopicImageStorage", "Video Microscopic Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.77.1.3", "VLSlideCoordinatesMicroscopicImageStorage", "VL Slide-Coordinates Microscopic Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.77.1.4", "VLPhotographicImageStorage", "VL Photographic Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.77.1.4.1", "VideoPhotographicImageStorage", "Video Photographic Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.77.1.5.1", "OphthalmicPhotography8BitImageStorage", "Ophthalmic Photography 8 Bit Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.77.1.5.2", "OphthalmicPhotography16BitImageStorage", "Ophthalmic Photography 16 Bit Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.77.1.5.3", "StereometricRelationshipStorage", "Stereometric Relationship Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.77.1.5.4", "OphthalmicTomographyImageStorage", "Ophthalmic Tomography Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.77.1.5.5", "WideFieldOphthalmicPhotographyStereographicProjectionImageStorage", "Wide Field Ophthalmic Photography Stereographic Projection Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.77.1.5.6", "WideFieldOphthalmicPhotography3DCoordinatesImageStorage", "Wide Field Ophthalmic Photography 3D Coordinates Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.77.1.5.7", "OphthalmicOpticalCoherenceTomographyEnFaceImageStorage", "Ophthalmic Optical Coherence Tomography En Face Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.77.1.5.8", "OphthalmicOpticalCoherenceTomographyBscanVolumeAnalysisStorage", "Ophthalmic Optical Coherence Tomography B-scan Volume Analysis Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.77.1.6", "VLWholeSlideMicroscopyImageStorage", "VL Whole Slide Microscopy Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.77.1.7", "DermoscopicPhotographyImageStorage", "Dermoscopic Photography Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.77.1.8", "ConfocalMicroscopyImageStorage", "Confocal Microscopy Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.77.1.9", "ConfocalMicroscopyTiledPyramidalImageStorage", "Confocal Microscopy Tiled Pyramidal Image Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.77.2", "VLMultiFrameImageStorageTrial", "VL Multi-frame Image Storage - Trial", SopClass).retired(),
    row("1.2.840.10008.5.1.4.1.1.78.1", "LensometryMeasurementsStorage", "Lensometry Measurements Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.78.2", "AutorefractionMeasurementsStorage", "Autorefraction Measurements Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.78.3", "KeratometryMeasurementsStorage", "Keratometry Measurements Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.78.4", "SubjectiveRefractionMeasurementsStorage", "Subjective Refraction Measurements Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.78.5", "VisualAcuityMeasurementsStorage", "Visual Acuity Measurements Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.78.6", "SpectaclePrescriptionReportStorage", "Spectacle Prescription Report Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.78.7", "OphthalmicAxialMeasurementsStorage", "Ophthalmic Axial Measurements Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.78.8", "IntraocularLensCalculationsStorage", "Intraocular Lens Calculations Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.79.1", "MacularGridThicknessAndVolumeReportStorage", "Macular Grid Thickness and Volume Report Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.8", "StandaloneOverlayStorage", "Standalone Overlay Storage", SopClass).retired(),
    row("1.2.840.10008.5.1.4.1.1.80.1", "OphthalmicVisualFieldStaticPerimetryMeasurementsStorage", "Ophthalmic Visual Field Static Perimetry Measurements Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.81.1", "OphthalmicThicknessMapStorage", "Ophthalmic Thickness Map Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.82.1", "CornealTopographyMapStorage", "Corneal Topography Map Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.88.1", "TextSRStorageTrial", "Text SR Storage - Trial", SopClass).retired(),
    row("1.2.840.10008.5.1.4.1.1.88.11", "BasicTextSRStorage", "Basic Text SR Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.88.2", "AudioSRStorageTrial", "Audio SR Storage - Trial", SopClass).retired(),
    row("1.2.840.10008.5.1.4.1.1.88.22", "EnhancedSRStorage", "Enhanced SR Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.88.3", "DetailSRStorageTrial", "Detail SR Storage - Trial", SopClass).retired(),
    row("1.2.840.10008.5.1.4.1.1.88.33", "ComprehensiveSRStorage", "Comprehensive SR Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.88.34", "Comprehensive3DSRStorage", "Comprehensive 3D SR Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.88.35", "ExtensibleSRStorage", "Extensible SR Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.88.4", "ComprehensiveSRStorageTrial", "Comprehensive SR Storage - Trial", SopClass).retired(),
    row("1.2.840.10008.5.1.4.1.1.88.40", "ProcedureLogStorage", "Procedure Log Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.88.50", "MammographyCADSRStorage", "Mammography CAD SR Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.88.59", "KeyObjectSelectionDocumentStorage", "Key Object Selection Document Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.88.65", "ChestCADSRStorage", "Chest CAD SR Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.88.67", "XRayRadiationDoseSRStorage", "X-Ray Radiation Dose SR Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.88.68", "RadiopharmaceuticalRadiationDoseSRStorage", "Radiopharmaceutical Radiation Dose SR Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.88.69", "ColonCADSRStorage", "Colon CAD SR Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.88.70", "ImplantationPlanSRStorage", "Implantation Plan SR Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.88.71", "AcquisitionContextSRStorage", "Acquisition Context SR Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.88.72", "SimplifiedAdultEchoSRStorage", "Simplified Adult Echo SR Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.88.73", "PatientRadiationDoseSRStorage", "Patient Radiation Dose SR Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.88.74", "PlannedImagingAgentAdministrationSRStorage", "Planned Imaging Agent Administration SR Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.88.75", "PerformedImagingAgentAdministrationSRStorage", "Performed Imaging Agent Administration SR Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.88.76", "EnhancedXRayRadiationDoseSRStorage", "Enhanced X-Ray Radiation Dose SR Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.88.77", "WaveformAnnotationSRStorage", "Waveform Annotation SR Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.9", "StandaloneCurveStorage", "Standalone Curve Storage", SopClass).retired(),
    row("1.2.840.10008.5.1.4.1.1.9.1", "WaveformStorageTrial", "Waveform Storage - Trial", SopClass).retired(),
    row("1.2.840.10008.5.1.4.1.1.9.1.1", "TwelveLeadECGWaveformStorage", "12-lead ECG Waveform Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.9.1.2", "GeneralECGWaveformStorage", "General ECG Waveform Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.9.1.3", "AmbulatoryECGWaveformStorage", "Ambulatory ECG Waveform Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.9.1.4", "General32bitECGWaveformStorage", "General 32-bit ECG Waveform Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.9.100.1", "WaveformPresentationStateStorage", "Waveform Presentation State Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.9.100.2", "WaveformAcquisitionPresentationStateStorage", "Waveform Acquisition Presentation State Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.9.2.1", "HemodynamicWaveformStorage", "Hemodynamic Waveform Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.9.3.1", "CardiacElectrophysiologyWaveformStorage", "Cardiac Electrophysiology Waveform Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.9.4.1", "BasicVoiceAudioWaveformStorage", "Basic Voice Audio Waveform Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.9.4.2", "GeneralAudioWaveformStorage", "General Audio Waveform Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.9.5.1", "ArterialPulseWaveformStorage", "Arterial Pulse Waveform Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.9.6.1", "RespiratoryWaveformStorage", "Respiratory Waveform Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.9.6.2", "MultichannelRespiratoryWaveformStorage", "Multi-channel Respiratory Waveform Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.9.7.1", "RoutineScalpElectroencephalogramWaveformStorage", "Routine Scalp Electroencephalogram Waveform Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.9.7.2", "ElectromyogramWaveformStorage", "Electromyogram Waveform Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.9.7.3", "ElectrooculogramWaveformStorage", "Electrooculogram Waveform Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.9.7.4", "SleepElectroencephalogramWaveformStorage", "Sleep Electroencephalogram Waveform Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.9.8.1", "BodyPositionWaveformStorage", "Body Position Waveform Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.90.1", "ContentAssessmentResultsStorage", "Content Assessment Results Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.1.91.1", "MicroscopyBulkSimpleAnnotationsStorage", "Microscopy Bulk Simple Annotations Storage", SopClass),
    row("1.2.840.10008.5.1.4.1.2.1.1", "PatientRootQueryRetrieveInformationModelFind", "Patient Root Query/Retrieve Information Model - FIND", SopClass),
    row("1.2.840.10008.5.1.4.1.2.1.2", "PatientRootQueryRetrieveInformationModelMove", "Patient Root Query/Retrieve Information Model - MOVE", SopClass),
    row("1.2.840.10008.5.1.4.1.2.1.3", "PatientRootQueryRetrieveInformationModelGet", "Patient Root Query/Retrieve Information Model - GET", SopClass),
    row("1.2.840.10008.5.1.4.1.2.2.1", "StudyRootQueryRetrieveInformationModelFind", "Study Root Query/Retrieve Information Model - FIND", SopClass),
    row("1.2.840.10008.5.1.4.1.2.2.2", "StudyRootQueryRetrieveInformationModelMove", "Study Root Query/Retrieve Information Model - MOVE", SopClass),
    row("1.2.840.10008.5.1.4.1.2.2.3", "StudyRootQueryRetrieveInformationModelGet", "Study Root Query/Retrieve Information Model - GET", SopClass),
    row("1.2.840.10008.5.1.4.1.2.3.1", "PatientStudyOnlyQueryRetrieveInformationModelFind", "Patient/Study Only Query/Retrieve Information Model - FIND", SopClass).retired(),
    row("1.2.840.10008.5.1.4.1.2.3.2", "PatientStudyOnlyQueryRetrieveInformationModelMove", "Patient/Study Only Query/Retrieve Information Model - MOVE", SopClass).retired(),
    row("1.2.840.10008.5.1.4.1.2.3.3", "PatientStudyOnlyQueryRetrieveInformationModelGet", "Patient/Study Only Query/Retrieve Information Model - GET", SopClass).retired(),
    row("1.2.840.10008.5.1.4.1.2.4.2", "CompositeInstanceRootRetrieveMove", "Composite Instance Root Retrieve - MOVE", SopClass),
    row("1.2.840.10008.5.1.4.1.2.4.3", "CompositeInstanceRootRetrieveGet", "Composite Instance Root Retrieve - GET", SopClass),
    row("1.2.840.10008.5.1.4.1.2.5.3", "CompositeInstanceRetrieveWithoutBulkDataGet", "Composite Instance Retrieve Without Bulk Data - GET", SopClass),
    row("1.2.840.10008.5.1.4.20.1", "DefinedProcedureProtocolInformationModelFind", "Defined Procedure Protocol Information Model - FIND", SopClass),
    row("1.2.840.10008.5.1.4.20.2", "DefinedProcedureProtocolInformationModelMove", "Defined Procedure Protocol Information Model - MOVE", SopClass),
    row("1.2.840.10008.5.1.4.20.3", "DefinedProcedureProtocolInformationModelGet", "Defined Procedure Protocol Information Model - GET", SopClass),
    row("1.2.840.10008.5.1.4.31", "ModalityWorklistInformationModelFind", "Modality Worklist Information Model - FIND", SopClass),
    row("1.2.840.10008.5.1.4.32", "GeneralPurposeWorklistManagementMeta", "General Purpose Worklist Management Meta SOP Class", MetaSopClass).retired(),
    row("1.2.840.10008.5.1.4.32.1", "GeneralPurposeWorklistInformationModelFind", "General Purpose Worklist Information Model - FIND", SopClass).retired(),
    row("1.2.840.10008.5.1.4.32.2", "GeneralPurposeScheduledProcedureStep", "General Purpose Scheduled Procedure Step SOP Class", SopClass).retired(),
    row("1.2.840.10008.5.1.4.32.3", "GeneralPurposePerformedProcedureStep", "General Purpose Performed Procedure Step SOP Class", SopClass).retired(),
    row("1.2.840.10008.5.1.4.33", "InstanceAvailabilityNotification", "Instance Availability Notification SOP Class", SopClass),
    row("1.2.840.10008.5.1.4.34.1", "RTBeamsDeliveryInstructionStorageTrial", "RT Beams Delivery Instruction Storage - Trial", SopClass).retired(),
    row("1.2.840.10008.5.1.4.34.10", "RTBrachyApplicationSetupDeliveryInstructionStorage", "RT Brachy Application Setup Delivery Instruction Storage", SopClass),
    row("1.2.840.10008.5.1.4.34.2", "RTConventionalMachineVerificationTrial", "RT Conventional Machine Verification - Trial", SopClass).retired(),
    row("1.2.840.10008.5.1.4.34.3", "RTIonMachineVerificationTrial", "RT Ion Machine Verification - Trial", SopClass).retired(),
    row("1.2.840.10008.5.1.4.34.4", "UnifiedWorklistAndProcedureStepTrial", "Unified Worklist and Procedure Step Service Class - Trial", ServiceClass).retired(),
    row("1.2.840.10008.5.1.4.34.4.1", "UnifiedProcedureStepPushTrial", "Unified Procedure Step - Push SOP Class - Trial", SopClass).retired(),
    row("1.2.840.10008.5.1.4.34.4.2", "UnifiedProcedureStepWatchTrial", "Unified Procedure Step - Watch SOP Class - Trial", SopClass).retired(),
    row("1.2.840.10008.5.1.4.34.4.3", "UnifiedProcedureStepPullTrial", "Unified Procedure Step - Pull SOP Class - Trial", SopClass).retired(),
    row("1.2.840.10008.5.1.4.34.4.4", "UnifiedProcedureStepEventTrial", "Unified Procedure Step - Event SOP Class - Trial", SopClass).retired(),
    row("1.2.840.10008.5.1.4.34.5", "UPSGlobalSubscriptionInstance", "UPS Global Subscription SOP Instance", WellKnownSopInstance),
    row("1.2.840.10008.5.1.4.34.5.1", "UPSFilteredGlobalSubscriptionInstance", "UPS Filtered Global Subscription SOP Instance", WellKnownSopInstance),
    row("1.2.840.10008.5.1.4.34.6", "UnifiedWorklistAndProcedureStep", "Unified Worklist and Procedure Step Service Class", ServiceClass),
    row("1.2.840.10008.5.1.4.34.6.1", "UnifiedProcedureStepPush", "Unified Procedure Step - Push SOP Class", SopClass),
    row("1.2.840.10008.5.1.4.34.6.2", "UnifiedProcedureStepWatch", "Unified Procedure Step - Watch SOP Class", SopClass),
    row("1.2.840.10008.5.1.4.34.6.3", "UnifiedProcedureStepPull", "Unified Procedure Step - Pull SOP Class", SopClass),
    row("1.2.840.10008.5.1.4.34.6.4", "UnifiedProcedureStepEvent", "Unified Procedure Step - Event SOP Class", SopClass),
    row("1.2.840.10008.5.1.4.34.6.5", "UnifiedProcedureStepQuery", "Unified Procedure Step - Query SOP Class", SopClass),
    row("1.2.840.10008.5.1.4.34.7", "RTBeamsDeliveryInstructionStorage", "RT Beams Delivery Instruction Storage", SopClass),
    row("1.2.840.10008.5.1.4.34.8", "RTConventionalMachineVerification", "RT Conventional Machine Verification", SopClass),
    row("1.2.840.10008.5.1.4.34.9", "RTIonMachineVerification", "RT Ion Machine Verification", SopClass),
    row("1.2.840.10008.5.1.4.37.1", "GeneralRelevantPatientInformationQuery", "General Relevant Patient Information Query", SopClass),
    row("1.2.840.10008.5.1.4.37.2", "BreastImagingRelevantPatientInformationQuery", "Breast Imaging Relevant Patient Information Query", SopClass),
    row("1.2.840.10008.5.1.4.37.3", "CardiacRelevantPatientInformationQuery", "Cardiac Relevant Patient Information Query", SopClass),
    row("1.2.840.10008.5.1.4.38.1", "HangingProtocolStorage", "Hanging Protocol Storage", SopClass),
    row("1.2.840.10008.5.1.4.38.2", "HangingProtocolInformationModelFind", "Hanging Protocol Information Model - FIND", SopClass),
    row("1.2.840.10008.5.1.4.38.3", "HangingProtocolInformationModelMove", "Hanging Protocol Information Model - MOVE", SopClass),
    row("1.2.840.10008.5.1.4.38.4", "HangingProtocolInformationModelGet", "Hanging Protocol Information Model - GET", SopClass),
    row("1.2.840.10008.5.1.4.39.1", "ColorPaletteStorage", "Color Palette Storage", SopClass),
    row("1.2.840.10008.5.1.4.39.2", "ColorPaletteQueryRetrieveInformationModelFind", "Color Palette Query/Retrieve Information Model - FIND", SopClass),
    row("1.2.840.10008.5.1.4.39.3", "ColorPaletteQueryRetrieveInformationModelMove", "Color Palette Query/Retrieve Information Model - MOVE", SopClass),
    row("1.2.840.10008.5.1.4.39.4", "ColorPaletteQueryRetrieveInformationModelGet", "Color Palette Query/Retrieve Information Model - GET", SopClass),
    row("1.2.840.10008.5.1.4.41", "ProductCharacteristicsQuery", "Product Characteristics Query SOP Class", SopClass),
    row("1.2.840.10008.5.1.4.42", "SubstanceApprovalQuery", "Substance Approval Query SOP Class", SopClass),
    row("1.2.840.10008.5.1.4.43.1", "GenericImplantTemplateStorage", "Generic Implant Template Storage", SopClass),
    row("1.2.840.10008.5.1.4.43.2", "GenericImplantTemplateInformationModelFind", "Generic Implant Template Information Model - FIND", SopClass),
    row("1.2.840.10008.5.1.4.43.3", "GenericImplantTemplateInformationModelMove", "Generic Implant Template Information Model - MOVE", SopClass),
    row("1.2.840.10008.5.1.4.43.4", "GenericImplantTemplateInformationModelGet", "Generic Implant Template Information Model - GET", SopClass),
    row("1.2.840.10008.5.1.4.44.1", "ImplantAssemblyTemplateStorage", "Implant Assembly Template Storage", SopClass),
    row("1.2.840.10008.5.1.4.44.2", "ImplantAssemblyTemplateInformationModelFind", "Implant Assembly Template Information Model - FIND", SopClass),
    row("1.2.840.10008.5.1.4.44.3", "ImplantAssemblyTemplateInformationModelMove", "Implant Assembly Template Information Model - MOVE", SopClass),
    row("1.2.840.10008.5.1.4.44.4", "ImplantAssemblyTemplateInformationModelGet", "Implant Assembly Template Information Model - GET", SopClass),
    row("1.2.840.10008.5.1.4.45.1", "ImplantTemplateGroupStorage", "Implant Template Group Storage", SopClass),
    row("1.2.840.10008.5.1.4.45.2", "ImplantTemplateGroupInformationModelFind", "Implant Template Group Information Model - FIND", SopClass),
    row("1.2.840.10008.5.1.4.45.3", "ImplantTemplateGroupInformationModelMove", "Implant Template Group Information Model - MOVE", SopClass),
    row("1.2.840.10008.5.1.4.45.4", "ImplantTemplateGroupInformationModelGet", "Implant Template Group Information Model - GET", SopClass),
    row("1.2.840.10008.7.1.1", "NativeDICOMModel", "Native DICOM Model", ApplicationHostingModel),
    row("1.2.840.10008.7.1.2", "AbstractMultiDimensionalImageModel", "Abstract Multi-Dimensional Image Model", ApplicationHostingModel),
    row("1.2.840.10008.8.1.1", "DICOMContentMappingResource", "DICOM Content Mapping Resource", MappingResource),
];

/// Places in `ALL` in the order of their keywords.
pub(crate) static BY_KEYWORD: [u16; 491] = [
    491, // AbstractMultiDimensionalImageModel
    395, // AcquisitionContextSRStorage
    237, // AdvancedBlendingPresentationStateStorage
    406, // AmbulatoryECGWaveformStorage
    414, // ArterialPulseWaveformStorage
    380, // AudioSRStorageTrial
    112, // AudioWaveformRealTimeCommunication
    366, // AutorefractionMeasurementsStorage
    186, // BasicAnnotationBox
    207, // BasicColorImageBox
    191, // BasicColorPrintManagementMeta
    193, // BasicFilmBox
    184, // BasicFilmSession
    206, // BasicGrayscaleImageBox
    211, // BasicGrayscalePrintManagementMeta
    197, // BasicPrintImageOverlayBox
    254, // BasicStructuredDisplayStorage
    109, // BasicStudyContentNotification
    379, // BasicTextSRStorage
    412, // BasicVoiceAudioWaveformStorage
    233, // BlendingSoftcopyPresentationStateStorage
    421, // BodyPositionWaveformStorage
    466, // BreastImagingRelevantPatientInformationQuery
    251, // BreastProjectionXRayImageStorageForPresentation
    252, // BreastProjectionXRayImageStorageForProcessing
    250, // BreastTomosynthesisImageStorage
    295, // CArmPhotonElectronRadiationRecordStorage
    289, // CArmPhotonElectronRadiationStorage
    261, // CTDefinedProcedureProtocolStorage
    257, // CTImageStorage
    262, // CTPerformedProcedureProtocolStorage
    411, // CardiacElectrophysiologyWaveformStorage
    467, // CardiacRelevantPatientInformationQuery
    390, // ChestCADSRStorage
    93, // Colin27
    393, // ColonCADSRStorage
    473, // ColorPaletteQueryRetrieveInformationModelFind
    475, // ColorPaletteQueryRetrieveInformationModelGet
    474, // ColorPaletteQueryRetrieveInformationModelMove
    472, // ColorPaletteStorage
    231, // ColorSoftcopyPresentationStateStorage
    435, // CompositeInstanceRetrieveWithoutBulkDataGet
    434, // CompositeInstanceRootRetrieveGet
    433, // CompositeInstanceRootRetrieveMove
    236, // CompositingPlanarMPRVolumetricPresentationStateStorage
    384, // Comprehensive3DSRStorage
    383, // ComprehensiveSRStorage
    386, // ComprehensiveSRStorageTrial
    213, // ComputedRadiographyImageStorage
    362, // ConfocalMicroscopyImageStorage
    363, // ConfocalMicroscopyTiledPyramidalImageStorage
    422, // ContentAssessmentResultsStorage
    377, // CornealTopographyMapStorage
    154, // DC
    163, // DCM
    169, // DCMUID
    170, // DICOMApplicationContext
    492, // DICOMContentMappingResource
    315, // DICOS2DAITStorage
    316, // DICOS3DAITStorage
    311, // DICOSCTImageStorage
    312, // DICOSDigitalXRayImageStorageForPresentation
    313, // DICOSDigitalXRayImageStorageForProcessing
    317, // DICOSQuadrupoleResonanceStorage
    314, // DICOSThreatDetectionReportStorage
    436, // DefinedProcedureProtocolInformationModelFind
    438, // DefinedProcedureProtocolInformationModelGet
    437, // DefinedProcedureProtocolInformationModelMove
    4, // DeflatedExplicitVRLittleEndian
    62, // DeflatedImageFrameCompression
    330, // DeformableSpatialRegistrationStorage
    361, // DermoscopicPhotographyImageStorage
    182, // DetachedInterpretationManagement
    171, // DetachedPatientManagement
    172, // DetachedPatientManagementMeta
    179, // DetachedResultsManagement
    180, // DetachedResultsManagementMeta
    174, // DetachedStudyManagement
    181, // DetachedStudyManagementMeta
    173, // DetachedVisitManagement
    382, // DetailSRStorageTrial
    218, // DigitalIntraOralXRayImageStorageForPresentation
    219, // DigitalIntraOralXRayImageStorageForProcessing
    216, // DigitalMammographyXRayImageStorageForPresentation
    217, // DigitalMammographyXRayImageStorageForProcessing
    214, // DigitalXRayImageStorageForPresentation
    215, // DigitalXRayImageStorageForProcessing
    209, // DisplaySystem
    210, // DisplaySystemInstance
    322, // EddyCurrentImageStorage
    323, // EddyCurrentMultiFrameImageStorage
    418, // ElectromyogramWaveformStorage
    419, // ElectrooculogramWaveformStorage
    222, // EncapsulatedCDAStorage
    225, // EncapsulatedMTLStorage
    224, // EncapsulatedOBJStorage
    221, // EncapsulatedPDFStorage
    223, // EncapsulatedSTLStorage
    3, // EncapsulatedUncompressedExplicitVRLittleEndian
    258, // EnhancedCTImageStorage
    301, // EnhancedContinuousRTImageStorage
    282, // EnhancedMRColorImageStorage
    280, // EnhancedMRImageStorage
    253, // EnhancedPETImageStorage
    300, // EnhancedRTImageStorage
    381, // EnhancedSRStorage
    320, // EnhancedUSVolumeStorage
    240, // EnhancedXAImageStorage
    242, // EnhancedXRFImageStorage
    400, // EnhancedXRayRadiationDoseSRStorage
    5, // ExplicitVRBigEndian
    2, // ExplicitVRLittleEndian
    385, // ExtensibleSRStorage
    107, // FallPalette
    407, // General32bitECGWaveformStorage
    413, // GeneralAudioWaveformStorage
    405, // GeneralECGWaveformStorage
    443, // GeneralPurposePerformedProcedureStep
    442, // GeneralPurposeScheduledProcedureStep
    441, // GeneralPurposeWorklistInformationModelFind
    440, // GeneralPurposeWorklistManagementMeta
    465, // GeneralRelevantPatientInformationQuery
    479, // GenericImplantTemplateInformationModelFind
    481, // GenericImplantTemplateInformationModelGet
    480, // GenericImplantTemplateInformationModelMove
    478, // GenericImplantTemplateStorage
    235, // GrayscalePlanarMPRVolumetricPresentationStateStorage
    227, // GrayscaleSoftcopyPresentationStateStorage
    21, // HEVCM10P51
    20, // HEVCMP51
    27, // HTJ2K
    25, // HTJ2KLossless
    26, // HTJ2KLosslessRPCL
    469, // HangingProtocolInformationModelFind
    471, // HangingProtocolInformationModelGet
    470, // HangingProtocolInformationModelMove
    468, // HangingProtocolStorage
    202, // HardcopyColorImageStorage
    201, // HardcopyGrayscaleImageStorage
    335, // HeightMapSegmentationStorage
    410, // HemodynamicWaveformStorage
    101, // HotIronPalette
    103, // HotMetalBluePalette
    160, // I11
    157, // IBSI
    87, // ICBM452T1
    88, // ICBMSingleSubjectMRI
    89, // IEC61217FixedCoordinateSystem
    91, // IEC61217TableTopCoordinateSystem
    166, // ITIS_TSN
    196, // ImageOverlayBox
    483, // ImplantAssemblyTemplateInformationModelFind
    485, // ImplantAssemblyTemplateInformationModelGet
    484, // ImplantAssemblyTemplateInformationModelMove
    482, // ImplantAssemblyTemplateStorage
    487, // ImplantTemplateGroupInformationModelFind
    489, // ImplantTemplateGroupInformationModelGet
    488, // ImplantTemplateGroupInformationModelMove
    486, // ImplantTemplateGroupStorage
    394, // ImplantationPlanSRStorage
    1, // ImplicitVRLittleEndian
    444, // InstanceAvailabilityNotification
    372, // IntraocularLensCalculationsStorage
    255, // IntravascularOpticalCoherenceTomographyImageStorageForPresentation
    256, // IntravascularOpticalCoherenceTomographyImageStorageForProcessing
    274, // InventoryCreation
    271, // InventoryFind
    273, // InventoryGet
    272, // InventoryMove
    269, // InventoryStorage
    51, // JPEG2000
    50, // JPEG2000Lossless
    53, // JPEG2000MC
    52, // JPEG2000MCLossless
    30, // JPEGBaseline8Bit
    31, // JPEGExtended12Bit
    32, // JPEGExtended35
    39, // JPEGExtendedHierarchical1618
    40, // JPEGExtendedHierarchical1719
    43, // JPEGFullProgressionHierarchical2426
    44, // JPEGFullProgressionHierarchical2527
    35, // JPEGFullProgressionNonHierarchical1012
    36, // JPEGFullProgressionNonHierarchical1113
    48, // JPEGLSLossless
    49, // JPEGLSNearLossless
    37, // JPEGLossless
    45, // JPEGLosslessHierarchical28
    46, // JPEGLosslessHierarchical29
    38, // JPEGLosslessNonHierarchical15
    47, // JPEGLosslessSV1
    41, // JPEGSpectralSelectionHierarchical2022
    42, // JPEGSpectralSelectionHierarchical2123
    33, // JPEGSpectralSelectionNonHierarchical68
    34, // JPEGSpectralSelectionNonHierarchical79
    24, // JPEGXL
    23, // JPEGXLJPEGRecompression
    22, // JPEGXLLossless
    28, // JPIPHTJ2KReferenced
    29, // JPIPHTJ2KReferencedDeflate
    54, // JPIPReferenced
    55, // JPIPReferencedDeflate
    367, // KeratometryMeasurementsStorage
    389, // KeyObjectSelectionDocumentStorage
    94, // LPBA40AIR
    95, // LPBA40FLIRT
    96, // LPBA40SPM5
    334, // LabelMapSegmentationStorage
    259, // LegacyConvertedEnhancedCTImageStorage
    283, // LegacyConvertedEnhancedMRImageStorage
    246, // LegacyConvertedEnhancedPETImageStorage
    365, // LensometryMeasurementsStorage
    164, // MA
    156, // MAYONRISBSASRG
    167, // MGI
    8, // MPEG2MPHL
    9, // MPEG2MPHLF
    6, // MPEG2MPML
    7, // MPEG2MPMLF
    10, // MPEG4HP41
    12, // MPEG4HP41BD
    13, // MPEG4HP41BDF
    11, // MPEG4HP41F
    14, // MPEG4HP422D
    15, // MPEG4HP422DF
    16, // MPEG4HP423D
    17, // MPEG4HP423DF
    18, // MPEG4HP42STEREO
    19, // MPEG4HP42STEREOF
    279, // MRImageStorage
    281, // MRSpectroscopyStorage
    373, // MacularGridThicknessAndVolumeReportStorage
    388, // MammographyCADSRStorage
    205, // MediaCreationManagement
    68, // MediaStorageDirectoryStorage
    423, // MicroscopyBulkSimpleAnnotationsStorage
    176, // ModalityPerformedProcedureStep
    178, // ModalityPerformedProcedureStepNotification
    177, // ModalityPerformedProcedureStepRetrieve
    439, // ModalityWorklistInformationModelFind
    341, // MultiFrameGrayscaleByteSecondaryCaptureImageStorage
    342, // MultiFrameGrayscaleWordSecondaryCaptureImageStorage
    340, // MultiFrameSingleBitSecondaryCaptureImageStorage
    343, // MultiFrameTrueColorSecondaryCaptureImageStorage
    416, // MultichannelRespiratoryWaveformStorage
    229, // MultipleVolumeRenderingVolumetricPresentationStateStorage
    155, // NYUMCCG
    490, // NativeDICOMModel
    260, // NuclearMedicineImageStorage
    310, // NuclearMedicineImageStorageRetired
    371, // OphthalmicAxialMeasurementsStorage
    359, // OphthalmicOpticalCoherenceTomographyBscanVolumeAnalysisStorage
    358, // OphthalmicOpticalCoherenceTomographyEnFaceImageStorage
    353, // OphthalmicPhotography16BitImageStorage
    352, // OphthalmicPhotography8BitImageStorage
    376, // OphthalmicThicknessMapStorage
    355, // OphthalmicTomographyImageStorage
    375, // OphthalmicVisualFieldStaticPerimetryMeasurementsStorage
    104, // PET20StepPalette
    102, // PETPalette
    168, // PUBCHEM_CID
    63, // Papyrus3ImplicitVRLittleEndian
    278, // ParametricMapStorage
    397, // PatientRadiationDoseSRStorage
    424, // PatientRootQueryRetrieveInformationModelFind
    426, // PatientRootQueryRetrieveInformationModelGet
    425, // PatientRootQueryRetrieveInformationModelMove
    430, // PatientStudyOnlyQueryRetrieveInformationModelFind
    432, // PatientStudyOnlyQueryRetrieveInformationModelGet
    431, // PatientStudyOnlyQueryRetrieveInformationModelMove
    399, // PerformedImagingAgentAdministrationSRStorage
    321, // PhotoacousticImageStorage
    398, // PlannedImagingAgentAdministrationSRStorage
    245, // PositronEmissionTomographyImageStorage
    195, // PresentationLUT
    185, // PrintJob
    198, // PrintQueueInstance
    199, // PrintQueueManagement
    187, // Printer
    188, // PrinterConfigurationRetrieval
    190, // PrinterConfigurationRetrievalInstance
    189, // PrinterInstance
    97, // ProceduralEventLogging
    98, // ProceduralEventLoggingInstance
    387, // ProcedureLogStorage
    476, // ProductCharacteristicsQuery
    264, // ProtocolApprovalInformationModelFind
    266, // ProtocolApprovalInformationModelGet
    265, // ProtocolApprovalInformationModelMove
    263, // ProtocolApprovalStorage
    232, // PseudoColorSoftcopyPresentationStateStorage
    203, // PullPrintRequest
    204, // PullStoredPrintManagementMeta
    159, // RADELEMENT
    57, // RFC2557MIMEEncapsulation
    56, // RLELossless
    158, // RO
    162, // RRID
    462, // RTBeamsDeliveryInstructionStorage
    445, // RTBeamsDeliveryInstructionStorageTrial
    304, // RTBeamsTreatmentRecordStorage
    446, // RTBrachyApplicationSetupDeliveryInstructionStorage
    306, // RTBrachyTreatmentRecordStorage
    463, // RTConventionalMachineVerification
    447, // RTConventionalMachineVerificationTrial
    296, // RTDoseStorage
    285, // RTImageStorage
    309, // RTIonBeamsTreatmentRecordStorage
    464, // RTIonMachineVerification
    448, // RTIonMachineVerificationTrial
    308, // RTIonPlanStorage
    302, // RTPatientPositionAcquisitionInstructionStorage
    286, // RTPhysicianIntentStorage
    305, // RTPlanStorage
    292, // RTRadiationRecordSetStorage
    293, // RTRadiationSalvageRecordStorage
    298, // RTRadiationSetDeliveryInstructionStorage
    288, // RTRadiationSetStorage
    287, // RTSegmentAnnotationStorage
    303, // RTStructureSetStorage
    299, // RTTreatmentPreparationStorage
    307, // RTTreatmentSummaryRecordStorage
    392, // RadiopharmaceuticalRadiationDoseSRStorage
    327, // RawDataStorage
    336, // RealWorldValueMappingStorage
    192, // ReferencedColorPrintManagementMeta
    212, // ReferencedGrayscalePrintManagementMeta
    208, // ReferencedImageBox
    113, // RenditionSelectionDocumentRealTimeCommunication
    275, // RepositoryQuery
    415, // RespiratoryWaveformStorage
    291, // RoboticArmRadiationStorage
    297, // RoboticRadiationRecordStorage
    417, // RoutineScalpElectroencephalogramWaveformStorage
    60, // SMPTEST211020UncompressedInterlacedActiveVideo
    59, // SMPTEST211020UncompressedProgressiveActiveVideo
    61, // SMPTEST211030PCMDigitalAudio
    77, // SPM2AVG152PD
    75, // SPM2AVG152T1
    76, // SPM2AVG152T2
    74, // SPM2AVG305T1
    73, // SPM2BRAINMASK
    72, // SPM2CSF
    82, // SPM2EPI
    83, // SPM2FILT1
    70, // SPM2GRAY
    81, // SPM2PD
    84, // SPM2PET
    78, // SPM2SINGLESUBJT1
    86, // SPM2SPECT
    79, // SPM2T1
    80, // SPM2T2
    85, // SPM2TRANSM
    71, // SPM2WHITE
    92, // SRI24
    339, // SecondaryCaptureImageStorage
    331, // SegmentationStorage
    228, // SegmentedVolumeRenderingVolumetricPresentationStateStorage
    396, // SimplifiedAdultEchoSRStorage
    420, // SleepElectroencephalogramWaveformStorage
    329, // SpatialFiducialsStorage
    328, // SpatialRegistrationStorage
    370, // SpectaclePrescriptionReportStorage
    105, // SpringPalette
    402, // StandaloneCurveStorage
    220, // StandaloneModalityLUTStorage
    374, // StandaloneOverlayStorage
    247, // StandalonePETCurveStorage
    226, // StandaloneVOILUTStorage
    90, // StandardRoboticArmCoordinateSystem
    354, // StereometricRelationshipStorage
    183, // Storage
    66, // StorageCommitmentPullModel
    67, // StorageCommitmentPullModelInstance
    64, // StorageCommitmentPushModel
    65, // StorageCommitmentPushModelInstance
    270, // StorageManagementInstance
    200, // StoredPrintStorage
    175, // StudyComponentManagement
    427, // StudyRootQueryRetrieveInformationModelFind
    429, // StudyRootQueryRetrieveInformationModelGet
    428, // StudyRootQueryRetrieveInformationModelMove
    368, // SubjectiveRefractionMeasurementsStorage
    99, // SubstanceAdministrationLogging
    100, // SubstanceAdministrationLoggingInstance
    477, // SubstanceApprovalQuery
    106, // SummerPalette
    337, // SurfaceScanMeshStorage
    338, // SurfaceScanPointCloudStorage
    332, // SurfaceSegmentationStorage
    69, // TalairachBrainAtlas
    378, // TextSRStorageTrial
    324, // ThermographyImageStorage
    325, // ThermographyMultiFrameImageStorage
    294, // TomotherapeuticRadiationRecordStorage
    290, // TomotherapeuticRadiationStorage
    333, // TractographyResultsStorage
    404, // TwelveLeadECGWaveformStorage
    165, // UBERON
    161, // UNS
    455, // UPSFilteredGlobalSubscriptionInstance
    454, // UPSGlobalSubscriptionInstance
    153, // UTC
    319, // UltrasoundImageStorage
    318, // UltrasoundImageStorageRetired
    277, // UltrasoundMultiFrameImageStorage
    276, // UltrasoundMultiFrameImageStorageRetired
    326, // UltrasoundWaveformStorage
    460, // UnifiedProcedureStepEvent
    453, // UnifiedProcedureStepEventTrial
    459, // UnifiedProcedureStepPull
    452, // UnifiedProcedureStepPullTrial
    457, // UnifiedProcedureStepPush
    450, // UnifiedProcedureStepPushTrial
    461, // UnifiedProcedureStepQuery
    458, // UnifiedProcedureStepWatch
    451, // UnifiedProcedureStepWatchTrial
    456, // UnifiedWorklistAndProcedureStep
    449, // UnifiedWorklistAndProcedureStepTrial
    345, // VLEndoscopicImageStorage
    344, // VLImageStorageTrial
    347, // VLMicroscopicImageStorage
    364, // VLMultiFrameImageStorageTrial
    350, // VLPhotographicImageStorage
    349, // VLSlideCoordinatesMicroscopicImageStorage
    360, // VLWholeSlideMicroscopyImageStorage
    194, // VOILUTBox
    230, // VariableModalityLUTSoftcopyPresentationStateStorage
    0, // Verification
    110, // VideoEndoscopicImageRealTimeCommunication
    346, // VideoEndoscopicImageStorage
    348, // VideoMicroscopicImageStorage
    111, // VideoPhotographicImageRealTimeCommunication
    351, // VideoPhotographicImageStorage
    369, // VisualAcuityMeasurementsStorage
    238, // VolumeRenderingVolumetricPresentationStateStorage
    409, // WaveformAcquisitionPresentationStateStorage
    401, // WaveformAnnotationSRStorage
    408, // WaveformPresentationStateStorage
    403, // WaveformStorageTrial
    357, // WideFieldOphthalmicPhotography3DCoordinatesImageStorage
    356, // WideFieldOphthalmicPhotographyStereographicProjectionImageStorage
    108, // WinterPalette
    267, // XADefinedProcedureProtocolStorage
    268, // XAPerformedProcedureProtocolStorage
    234, // XAXRFGrayscaleSoftcopyPresentationStateStorage
    58, // XMLEncoding
    248, // XRay3DAngiographicImageStorage
    249, // XRay3DCraniofacialImageStorage
    243, // XRayAngiographicBiPlaneImageStorage
    239, // XRayAngiographicImageStorage
    391, // XRayRadiationDoseSRStorage
    241, // XRayRadiofluoroscopicImageStorage
    142, // dicomAETitle
    144, // dicomApplicationCluster
    116, // dicomAssociationAcceptor
    115, // dicomAssociationInitiator
    127, // dicomAuthorizedNodeCertificateReference
    145, // dicomConfigurationRoot
    125, // dicomDescription
    148, // dicomDevice
    114, // dicomDeviceName
    131, // dicomDeviceSerialNumber
    146, // dicomDevicesRoot
    117, // dicomHostname
    129, // dicomInstalled
    133, // dicomInstitutionAddress
    134, // dicomInstitutionDepartmentName
    132, // dicomInstitutionName
    135, // dicomIssuerOfPatientID
    136, // dicomManufacturer
    139, // dicomManufacturerModelName
    149, // dicomNetworkAE
    150, // dicomNetworkConnection
    143, // dicomNetworkConnectionReference
    118, // dicomPort
    124, // dicomPreferredCalledAETitle
    137, // dicomPreferredCallingAETitle
    122, // dicomPrimaryDeviceType
    123, // dicomRelatedDeviceReference
    119, // dicomSOPClass
    140, // dicomSoftwareVersion
    130, // dicomStationName
    138, // dicomSupportedCharacterSet
    126, // dicomTLSCyphersuite
    128, // dicomThisNodeCertificateReference
    152, // dicomTransferCapability
    120, // dicomTransferRole
    121, // dicomTransferSyntax
    151, // dicomUniqueAETitle
    147, // dicomUniqueAETitlesRegistryRoot
    141, // dicomVendorData
];
