// Written from data/uids.csv by `cargo xtask`; change that instead.
use crate::Uid;

/// Verification SOP Class (SOP Class)
pub const VERIFICATION: Uid = Uid::from_static("1.2.840.10008.1.1");
/// Implicit VR Little Endian (Transfer Syntax)
pub const IMPLICIT_VR_LITTLE_ENDIAN: Uid = Uid::from_static("1.2.840.10008.1.2");
/// Explicit VR Little Endian (Transfer Syntax)
pub const EXPLICIT_VR_LITTLE_ENDIAN: Uid = Uid::from_static("1.2.840.10008.1.2.1");
/// Encapsulated Uncompressed Explicit VR Little Endian (Transfer Syntax)
pub const ENCAPSULATED_UNCOMPRESSED_EXPLICIT_VR_LITTLE_ENDIAN: Uid = Uid::from_static("1.2.840.10008.1.2.1.98");
/// Deflated Explicit VR Little Endian (Transfer Syntax)
pub const DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN: Uid = Uid::from_static("1.2.840.10008.1.2.1.99");
/// Explicit VR Big Endian (Transfer Syntax, retired)
pub const EXPLICIT_VR_BIG_ENDIAN: Uid = Uid::from_static("1.2.840.10008.1.2.2");
/// MPEG2 Main Profile / Main Level (Transfer Syntax)
pub const MPEG2MPML: Uid = Uid::from_static("1.2.840.10008.1.2.4.100");
/// Fragmentable MPEG2 Main Profile / Main Level (Transfer Syntax)
pub const MPEG2MPMLF: Uid = Uid::from_static("1.2.840.10008.1.2.4.100.1");
/// MPEG2 Main Profile / High Level (Transfer Syntax)
pub const MPEG2MPHL: Uid = Uid::from_static("1.2.840.10008.1.2.4.101");
/// Fragmentable MPEG2 Main Profile / High Level (Transfer Syntax)
pub const MPEG2MPHLF: Uid = Uid::from_static("1.2.840.10008.1.2.4.101.1");
/// MPEG-4 AVC/H.264 High Profile / Level 4.1 (Transfer Syntax)
pub const MPEG4HP41: Uid = Uid::from_static("1.2.840.10008.1.2.4.102");
/// Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.1 (Transfer Syntax)
pub const MPEG4HP41F: Uid = Uid::from_static("1.2.840.10008.1.2.4.102.1");
/// MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1 (Transfer Syntax)
pub const MPEG4HP41BD: Uid = Uid::from_static("1.2.840.10008.1.2.4.103");
/// Fragmentable MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1 (Transfer Syntax)
pub const MPEG4HP41BDF: Uid = Uid::from_static("1.2.840.10008.1.2.4.103.1");
/// MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video (Transfer Syntax)
pub const MPEG4HP422D: Uid = Uid::from_static("1.2.840.10008.1.2.4.104");
/// Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video (Transfer Syntax)
pub const MPEG4HP422DF: Uid = Uid::from_static("1.2.840.10008.1.2.4.104.1");
/// MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video (Transfer Syntax)
pub const MPEG4HP423D: Uid = Uid::from_static("1.2.840.10008.1.2.4.105");
/// Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video (Transfer Syntax)
pub const MPEG4HP423DF: Uid = Uid::from_static("1.2.840.10008.1.2.4.105.1");
/// MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2 (Transfer Syntax)
pub const MPEG4HP42STEREO: Uid = Uid::from_static("1.2.840.10008.1.2.4.106");
/// Fragmentable MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2 (Transfer Syntax)
pub const MPEG4HP42STEREOF: Uid = Uid::from_static("1.2.840.10008.1.2.4.106.1");
/// HEVC/H.265 Main Profile / Level 5.1 (Transfer Syntax)
pub const HEVCMP51: Uid = Uid::from_static("1.2.840.10008.1.2.4.107");
/// HEVC/H.265 Main 10 Profile / Level 5.1 (Transfer Syntax)
pub const HEVCM10P51: Uid = Uid::from_static("1.2.840.10008.1.2.4.108");
/// JPEG XL Lossless (Transfer Syntax)
pub const JPEGXL_LOSSLESS: Uid = Uid::from_static("1.2.840.10008.1.2.4.110");
/// JPEG XL JPEG Recompression (Transfer Syntax)
pub const JPEGXLJPEG_RECOMPRESSION: Uid = Uid::from_static("1.2.840.10008.1.2.4.111");
/// JPEG XL (Transfer Syntax)
pub const JPEGXL: Uid = Uid::from_static("1.2.840.10008.1.2.4.112");
/// High-Throughput JPEG 2000 Image Compression (Lossless Only) (Transfer Syntax)
pub const HTJ2K_LOSSLESS: Uid = Uid::from_static("1.2.840.10008.1.2.4.201");
/// High-Throughput JPEG 2000 with RPCL Options Image Compression (Lossless Only) (Transfer Syntax)
pub const HTJ2K_LOSSLESS_RPCL: Uid = Uid::from_static("1.2.840.10008.1.2.4.202");
/// High-Throughput JPEG 2000 Image Compression (Transfer Syntax)
pub const HTJ2K: Uid = Uid::from_static("1.2.840.10008.1.2.4.203");
/// JPIP HTJ2K Referenced (Transfer Syntax)
pub const JPIPHTJ2K_REFERENCED: Uid = Uid::from_static("1.2.840.10008.1.2.4.204");
/// JPIP HTJ2K Referenced Deflate (Transfer Syntax)
pub const JPIPHTJ2K_REFERENCED_DEFLATE: Uid = Uid::from_static("1.2.840.10008.1.2.4.205");
/// JPEG Baseline (Process 1) (Transfer Syntax)
pub const JPEG_BASELINE_8_BIT: Uid = Uid::from_static("1.2.840.10008.1.2.4.50");
/// JPEG Extended (Process 2 & 4) (Transfer Syntax)
pub const JPEG_EXTENDED_12_BIT: Uid = Uid::from_static("1.2.840.10008.1.2.4.51");
/// JPEG Extended (Process 3 & 5) (Transfer Syntax, retired)
pub const JPEG_EXTENDED_35: Uid = Uid::from_static("1.2.840.10008.1.2.4.52");
/// JPEG Spectral Selection, Non-Hierarchical (Process 6 & 8) (Transfer Syntax, retired)
pub const JPEG_SPECTRAL_SELECTION_NON_HIERARCHICAL_68: Uid = Uid::from_static("1.2.840.10008.1.2.4.53");
/// JPEG Spectral Selection, Non-Hierarchical (Process 7 & 9) (Transfer Syntax, retired)
pub const JPEG_SPECTRAL_SELECTION_NON_HIERARCHICAL_79: Uid = Uid::from_static("1.2.840.10008.1.2.4.54");
/// JPEG Full Progression, Non-Hierarchical (Process 10 & 12) (Transfer Syntax, retired)
pub const JPEG_FULL_PROGRESSION_NON_HIERARCHICAL_1012: Uid = Uid::from_static("1.2.840.10008.1.2.4.55");
/// JPEG Full Progression, Non-Hierarchical (Process 11 & 13) (Transfer Syntax, retired)
pub const JPEG_FULL_PROGRESSION_NON_HIERARCHICAL_1113: Uid = Uid::from_static("1.2.840.10008.1.2.4.56");
/// JPEG Lossless, Non-Hierarchical (Process 14) (Transfer Syntax)
pub const JPEG_LOSSLESS: Uid = Uid::from_static("1.2.840.10008.1.2.4.57");
/// JPEG Lossless, Non-Hierarchical (Process 15) (Transfer Syntax, retired)
pub const JPEG_LOSSLESS_NON_HIERARCHICAL_15: Uid = Uid::from_static("1.2.840.10008.1.2.4.58");
/// JPEG Extended, Hierarchical (Process 16 & 18) (Transfer Syntax, retired)
pub const JPEG_EXTENDED_HIERARCHICAL_1618: Uid = Uid::from_static("1.2.840.10008.1.2.4.59");
/// JPEG Extended, Hierarchical (Process 17 & 19) (Transfer Syntax, retired)
pub const JPEG_EXTENDED_HIERARCHICAL_1719: Uid = Uid::from_static("1.2.840.10008.1.2.4.60");
/// JPEG Spectral Selection, Hierarchical (Process 20 & 22) (Transfer Syntax, retired)
pub const JPEG_SPECTRAL_SELECTION_HIERARCHICAL_2022: Uid = Uid::from_static("1.2.840.10008.1.2.4.61");
/// JPEG Spectral Selection, Hierarchical (Process 21 & 23) (Transfer Syntax, retired)
pub const JPEG_SPECTRAL_SELECTION_HIERARCHICAL_2123: Uid = Uid::from_static("1.2.840.10008.1.2.4.62");
/// JPEG Full Progression, Hierarchical (Process 24 & 26) (Transfer Syntax, retired)
pub const JPEG_FULL_PROGRESSION_HIERARCHICAL_2426: Uid = Uid::from_static("1.2.840.10008.1.2.4.63");
/// JPEG Full Progression, Hierarchical (Process 25 & 27) (Transfer Syntax, retired)
pub const JPEG_FULL_PROGRESSION_HIERARCHICAL_2527: Uid = Uid::from_static("1.2.840.10008.1.2.4.64");
/// JPEG Lossless, Hierarchical (Process 28) (Transfer Syntax, retired)
pub const JPEG_LOSSLESS_HIERARCHICAL_28: Uid = Uid::from_static("1.2.840.10008.1.2.4.65");
/// JPEG Lossless, Hierarchical (Process 29) (Transfer Syntax, retired)
pub const JPEG_LOSSLESS_HIERARCHICAL_29: Uid = Uid::from_static("1.2.840.10008.1.2.4.66");
/// JPEG Lossless, Non-Hierarchical, First-Order Prediction (Process 14 \[Selection Value 1\]) (Transfer Syntax)
pub const JPEG_LOSSLESS_SV1: Uid = Uid::from_static("1.2.840.10008.1.2.4.70");
/// JPEG-LS Lossless Image Compression (Transfer Syntax)
pub const JPEGLS_LOSSLESS: Uid = Uid::from_static("1.2.840.10008.1.2.4.80");
/// JPEG-LS Lossy (Near-Lossless) Image Compression (Transfer Syntax)
pub const JPEGLS_NEAR_LOSSLESS: Uid = Uid::from_static("1.2.840.10008.1.2.4.81");
/// JPEG 2000 Image Compression (Lossless Only) (Transfer Syntax)
pub const JPEG2000_LOSSLESS: Uid = Uid::from_static("1.2.840.10008.1.2.4.90");
/// JPEG 2000 Image Compression (Transfer Syntax)
pub const JPEG2000: Uid = Uid::from_static("1.2.840.10008.1.2.4.91");
/// JPEG 2000 Part 2 Multi-component Image Compression (Lossless Only) (Transfer Syntax)
pub const JPEG2000MC_LOSSLESS: Uid = Uid::from_static("1.2.840.10008.1.2.4.92");
/// JPEG 2000 Part 2 Multi-component Image Compression (Transfer Syntax)
pub const JPEG2000MC: Uid = Uid::from_static("1.2.840.10008.1.2.4.93");
/// JPIP Referenced (Transfer Syntax)
pub const JPIP_REFERENCED: Uid = Uid::from_static("1.2.840.10008.1.2.4.94");
/// JPIP Referenced Deflate (Transfer Syntax)
pub const JPIP_REFERENCED_DEFLATE: Uid = Uid::from_static("1.2.840.10008.1.2.4.95");
/// RLE Lossless (Transfer Syntax)
pub const RLE_LOSSLESS: Uid = Uid::from_static("1.2.840.10008.1.2.5");
/// RFC 2557 MIME encapsulation (Transfer Syntax, retired)
pub const RFC2557MIME_ENCAPSULATION: Uid = Uid::from_static("1.2.840.10008.1.2.6.1");
/// XML Encoding (Transfer Syntax, retired)
pub const XML_ENCODING: Uid = Uid::from_static("1.2.840.10008.1.2.6.2");
/// SMPTE ST 2110-20 Uncompressed Progressive Active Video (Transfer Syntax)
pub const SMPTEST211020_UNCOMPRESSED_PROGRESSIVE_ACTIVE_VIDEO: Uid = Uid::from_static("1.2.840.10008.1.2.7.1");
/// SMPTE ST 2110-20 Uncompressed Interlaced Active Video (Transfer Syntax)
pub const SMPTEST211020_UNCOMPRESSED_INTERLACED_ACTIVE_VIDEO: Uid = Uid::from_static("1.2.840.10008.1.2.7.2");
/// SMPTE ST 2110-30 PCM Digital Audio (Transfer Syntax)
pub const SMPTEST211030PCM_DIGITAL_AUDIO: Uid = Uid::from_static("1.2.840.10008.1.2.7.3");
/// Deflated Image Frame Compression (Transfer Syntax)
pub const DEFLATED_IMAGE_FRAME_COMPRESSION: Uid = Uid::from_static("1.2.840.10008.1.2.8.1");
/// Papyrus 3 Implicit VR Little Endian (Transfer Syntax, retired)
pub const PAPYRUS_3_IMPLICIT_VR_LITTLE_ENDIAN: Uid = Uid::from_static("1.2.840.10008.1.20");
/// Storage Commitment Push Model SOP Class (SOP Class)
pub const STORAGE_COMMITMENT_PUSH_MODEL: Uid = Uid::from_static("1.2.840.10008.1.20.1");
/// Storage Commitment Push Model SOP Instance (Well-known SOP Instance)
pub const STORAGE_COMMITMENT_PUSH_MODEL_INSTANCE: Uid = Uid::from_static("1.2.840.10008.1.20.1.1");
/// Storage Commitment Pull Model SOP Class (SOP Class, retired)
pub const STORAGE_COMMITMENT_PULL_MODEL: Uid = Uid::from_static("1.2.840.10008.1.20.2");
/// Storage Commitment Pull Model SOP Instance (Well-known SOP Instance, retired)
pub const STORAGE_COMMITMENT_PULL_MODEL_INSTANCE: Uid = Uid::from_static("1.2.840.10008.1.20.2.1");
/// Media Storage Directory Storage (SOP Class)
pub const MEDIA_STORAGE_DIRECTORY_STORAGE: Uid = Uid::from_static("1.2.840.10008.1.3.10");
/// Talairach Brain Atlas Frame of Reference (Well-known Frame of Reference)
pub const TALAIRACH_BRAIN_ATLAS: Uid = Uid::from_static("1.2.840.10008.1.4.1.1");
/// SPM2 GRAY Frame of Reference (Well-known Frame of Reference)
pub const SPM2GRAY: Uid = Uid::from_static("1.2.840.10008.1.4.1.10");
/// SPM2 WHITE Frame of Reference (Well-known Frame of Reference)
pub const SPM2WHITE: Uid = Uid::from_static("1.2.840.10008.1.4.1.11");
/// SPM2 CSF Frame of Reference (Well-known Frame of Reference)
pub const SPM2CSF: Uid = Uid::from_static("1.2.840.10008.1.4.1.12");
/// SPM2 BRAINMASK Frame of Reference (Well-known Frame of Reference)
pub const SPM2BRAINMASK: Uid = Uid::from_static("1.2.840.10008.1.4.1.13");
/// SPM2 AVG305T1 Frame of Reference (Well-known Frame of Reference)
pub const SPM2AVG305T1: Uid = Uid::from_static("1.2.840.10008.1.4.1.14");
/// SPM2 AVG152T1 Frame of Reference (Well-known Frame of Reference)
pub const SPM2AVG152T1: Uid = Uid::from_static("1.2.840.10008.1.4.1.15");
/// SPM2 AVG152T2 Frame of Reference (Well-known Frame of Reference)
pub const SPM2AVG152T2: Uid = Uid::from_static("1.2.840.10008.1.4.1.16");
/// SPM2 AVG152PD Frame of Reference (Well-known Frame of Reference)
pub const SPM2AVG152PD: Uid = Uid::from_static("1.2.840.10008.1.4.1.17");
/// SPM2 SINGLESUBJT1 Frame of Reference (Well-known Frame of Reference)
pub const SPM2SINGLESUBJT1: Uid = Uid::from_static("1.2.840.10008.1.4.1.18");
/// SPM2 T1 Frame of Reference (Well-known Frame of Reference)
pub const SPM2T1: Uid = Uid::from_static("1.2.840.10008.1.4.1.2");
/// SPM2 T2 Frame of Reference (Well-known Frame of Reference)
pub const SPM2T2: Uid = Uid::from_static("1.2.840.10008.1.4.1.3");
/// SPM2 PD Frame of Reference (Well-known Frame of Reference)
pub const SPM2PD: Uid = Uid::from_static("1.2.840.10008.1.4.1.4");
/// SPM2 EPI Frame of Reference (Well-known Frame of Reference)
pub const SPM2EPI: Uid = Uid::from_static("1.2.840.10008.1.4.1.5");
/// SPM2 FIL T1 Frame of Reference (Well-known Frame of Reference)
pub const SPM2FILT1: Uid = Uid::from_static("1.2.840.10008.1.4.1.6");
/// SPM2 PET Frame of Reference (Well-known Frame of Reference)
pub const SPM2PET: Uid = Uid::from_static("1.2.840.10008.1.4.1.7");
/// SPM2 TRANSM Frame of Reference (Well-known Frame of Reference)
pub const SPM2TRANSM: Uid = Uid::from_static("1.2.840.10008.1.4.1.8");
/// SPM2 SPECT Frame of Reference (Well-known Frame of Reference)
pub const SPM2SPECT: Uid = Uid::from_static("1.2.840.10008.1.4.1.9");
/// ICBM 452 T1 Frame of Reference (Well-known Frame of Reference)
pub const ICBM452T1: Uid = Uid::from_static("1.2.840.10008.1.4.2.1");
/// ICBM Single Subject MRI Frame of Reference (Well-known Frame of Reference)
pub const ICBM_SINGLE_SUBJECT_MRI: Uid = Uid::from_static("1.2.840.10008.1.4.2.2");
/// IEC 61217 Fixed Coordinate System Frame of Reference (Well-known Frame of Reference)
pub const IEC61217_FIXED_COORDINATE_SYSTEM: Uid = Uid::from_static("1.2.840.10008.1.4.3.1");
/// Standard Robotic-Arm Coordinate System Frame of Reference (Well-known Frame of Reference)
pub const STANDARD_ROBOTIC_ARM_COORDINATE_SYSTEM: Uid = Uid::from_static("1.2.840.10008.1.4.3.2");
/// IEC 61217 Table Top Coordinate System Frame of Reference (Well-known Frame of Reference)
pub const IEC61217_TABLE_TOP_COORDINATE_SYSTEM: Uid = Uid::from_static("1.2.840.10008.1.4.3.3");
/// SRI24 Frame of Reference (Well-known Frame of Reference)
pub const SRI24: Uid = Uid::from_static("1.2.840.10008.1.4.4.1");
/// Colin27 Frame of Reference (Well-known Frame of Reference)
pub const COLIN_27: Uid = Uid::from_static("1.2.840.10008.1.4.5.1");
/// LPBA40/AIR Frame of Reference (Well-known Frame of Reference)
pub const LPBA40AIR: Uid = Uid::from_static("1.2.840.10008.1.4.6.1");
/// LPBA40/FLIRT Frame of Reference (Well-known Frame of Reference)
pub const LPBA40FLIRT: Uid = Uid::from_static("1.2.840.10008.1.4.6.2");
/// LPBA40/SPM5 Frame of Reference (Well-known Frame of Reference)
pub const LPBA40SPM5: Uid = Uid::from_static("1.2.840.10008.1.4.6.3");
/// Procedural Event Logging SOP Class (SOP Class)
pub const PROCEDURAL_EVENT_LOGGING: Uid = Uid::from_static("1.2.840.10008.1.40");
/// Procedural Event Logging SOP Instance (Well-known SOP Instance)
pub const PROCEDURAL_EVENT_LOGGING_INSTANCE: Uid = Uid::from_static("1.2.840.10008.1.40.1");
/// Substance Administration Logging SOP Class (SOP Class)
pub const SUBSTANCE_ADMINISTRATION_LOGGING: Uid = Uid::from_static("1.2.840.10008.1.42");
/// Substance Administration Logging SOP Instance (Well-known SOP Instance)
pub const SUBSTANCE_ADMINISTRATION_LOGGING_INSTANCE: Uid = Uid::from_static("1.2.840.10008.1.42.1");
/// Hot Iron Color Palette SOP Instance (Well-known SOP Instance)
pub const HOT_IRON_PALETTE: Uid = Uid::from_static("1.2.840.10008.1.5.1");
/// PET Color Palette SOP Instance (Well-known SOP Instance)
pub const PET_PALETTE: Uid = Uid::from_static("1.2.840.10008.1.5.2");
/// Hot Metal Blue Color Palette SOP Instance (Well-known SOP Instance)
pub const HOT_METAL_BLUE_PALETTE: Uid = Uid::from_static("1.2.840.10008.1.5.3");
/// PET 20 Step Color Palette SOP Instance (Well-known SOP Instance)
pub const PET20_STEP_PALETTE: Uid = Uid::from_static("1.2.840.10008.1.5.4");
/// Spring Color Palette SOP Instance (Well-known SOP Instance)
pub const SPRING_PALETTE: Uid = Uid::from_static("1.2.840.10008.1.5.5");
/// Summer Color Palette SOP Instance (Well-known SOP Instance)
pub const SUMMER_PALETTE: Uid = Uid::from_static("1.2.840.10008.1.5.6");
/// Fall Color Palette SOP Instance (Well-known SOP Instance)
pub const FALL_PALETTE: Uid = Uid::from_static("1.2.840.10008.1.5.7");
/// Winter Color Palette SOP Instance (Well-known SOP Instance)
pub const WINTER_PALETTE: Uid = Uid::from_static("1.2.840.10008.1.5.8");
/// Basic Study Content Notification SOP Class (SOP Class, retired)
pub const BASIC_STUDY_CONTENT_NOTIFICATION: Uid = Uid::from_static("1.2.840.10008.1.9");
/// Video Endoscopic Image Real-Time Communication (SOP Class)
pub const VIDEO_ENDOSCOPIC_IMAGE_REAL_TIME_COMMUNICATION: Uid = Uid::from_static("1.2.840.10008.10.1");
/// Video Photographic Image Real-Time Communication (SOP Class)
pub const VIDEO_PHOTOGRAPHIC_IMAGE_REAL_TIME_COMMUNICATION: Uid = Uid::from_static("1.2.840.10008.10.2");
/// Audio Waveform Real-Time Communication (SOP Class)
pub const AUDIO_WAVEFORM_REAL_TIME_COMMUNICATION: Uid = Uid::from_static("1.2.840.10008.10.3");
/// Rendition Selection Document Real-Time Communication (SOP Class)
pub const RENDITION_SELECTION_DOCUMENT_REAL_TIME_COMMUNICATION: Uid = Uid::from_static("1.2.840.10008.10.4");
/// dicomDeviceName (LDAP OID)
pub const DICOM_DEVICE_NAME: Uid = Uid::from_static("1.2.840.10008.15.0.3.1");
/// dicomAssociationInitiator (LDAP OID)
pub const DICOM_ASSOCIATION_INITIATOR: Uid = Uid::from_static("1.2.840.10008.15.0.3.10");
/// dicomAssociationAcceptor (LDAP OID)
pub const DICOM_ASSOCIATION_ACCEPTOR: Uid = Uid::from_static("1.2.840.10008.15.0.3.11");
/// dicomHostname (LDAP OID)
pub const DICOM_HOSTNAME: Uid = Uid::from_static("1.2.840.10008.15.0.3.12");
/// dicomPort (LDAP OID)
pub const DICOM_PORT: Uid = Uid::from_static("1.2.840.10008.15.0.3.13");
/// dicomSOPClass (LDAP OID)
pub const DICOM_SOP_CLASS: Uid = Uid::from_static("1.2.840.10008.15.0.3.14");
/// dicomTransferRole (LDAP OID)
pub const DICOM_TRANSFER_ROLE: Uid = Uid::from_static("1.2.840.10008.15.0.3.15");
/// dicomTransferSyntax (LDAP OID)
pub const DICOM_TRANSFER_SYNTAX: Uid = Uid::from_static("1.2.840.10008.15.0.3.16");
/// dicomPrimaryDeviceType (LDAP OID)
pub const DICOM_PRIMARY_DEVICE_TYPE: Uid = Uid::from_static("1.2.840.10008.15.0.3.17");
/// dicomRelatedDeviceReference (LDAP OID)
pub const DICOM_RELATED_DEVICE_REFERENCE: Uid = Uid::from_static("1.2.840.10008.15.0.3.18");
/// dicomPreferredCalledAETitle (LDAP OID)
pub const DICOM_PREFERRED_CALLED_AE_TITLE: Uid = Uid::from_static("1.2.840.10008.15.0.3.19");
/// dicomDescription (LDAP OID)
pub const DICOM_DESCRIPTION: Uid = Uid::from_static("1.2.840.10008.15.0.3.2");
/// dicomTLSCyphersuite (LDAP OID)
pub const DICOM_TLS_CYPHERSUITE: Uid = Uid::from_static("1.2.840.10008.15.0.3.20");
/// dicomAuthorizedNodeCertificateReference (LDAP OID)
pub const DICOM_AUTHORIZED_NODE_CERTIFICATE_REFERENCE: Uid = Uid::from_static("1.2.840.10008.15.0.3.21");
/// dicomThisNodeCertificateReference (LDAP OID)
pub const DICOM_THIS_NODE_CERTIFICATE_REFERENCE: Uid = Uid::from_static("1.2.840.10008.15.0.3.22");
/// dicomInstalled (LDAP OID)
pub const DICOM_INSTALLED: Uid = Uid::from_static("1.2.840.10008.15.0.3.23");
/// dicomStationName (LDAP OID)
pub const DICOM_STATION_NAME: Uid = Uid::from_static("1.2.840.10008.15.0.3.24");
/// dicomDeviceSerialNumber (LDAP OID)
pub const DICOM_DEVICE_SERIAL_NUMBER: Uid = Uid::from_static("1.2.840.10008.15.0.3.25");
/// dicomInstitutionName (LDAP OID)
pub const DICOM_INSTITUTION_NAME: Uid = Uid::from_static("1.2.840.10008.15.0.3.26");
/// dicomInstitutionAddress (LDAP OID)
pub const DICOM_INSTITUTION_ADDRESS: Uid = Uid::from_static("1.2.840.10008.15.0.3.27");
/// dicomInstitutionDepartmentName (LDAP OID)
pub const DICOM_INSTITUTION_DEPARTMENT_NAME: Uid = Uid::from_static("1.2.840.10008.15.0.3.28");
/// dicomIssuerOfPatientID (LDAP OID)
pub const DICOM_ISSUER_OF_PATIENT_ID: Uid = Uid::from_static("1.2.840.10008.15.0.3.29");
/// dicomManufacturer (LDAP OID)
pub const DICOM_MANUFACTURER: Uid = Uid::from_static("1.2.840.10008.15.0.3.3");
/// dicomPreferredCallingAETitle (LDAP OID)
pub const DICOM_PREFERRED_CALLING_AE_TITLE: Uid = Uid::from_static("1.2.840.10008.15.0.3.30");
/// dicomSupportedCharacterSet (LDAP OID)
pub const DICOM_SUPPORTED_CHARACTER_SET: Uid = Uid::from_static("1.2.840.10008.15.0.3.31");
/// dicomManufacturerModelName (LDAP OID)
pub const DICOM_MANUFACTURER_MODEL_NAME: Uid = Uid::from_static("1.2.840.10008.15.0.3.4");
/// dicomSoftwareVersion (LDAP OID)
pub const DICOM_SOFTWARE_VERSION: Uid = Uid::from_static("1.2.840.10008.15.0.3.5");
/// dicomVendorData (LDAP OID)
pub const DICOM_VENDOR_DATA: Uid = Uid::from_static("1.2.840.10008.15.0.3.6");
/// dicomAETitle (LDAP OID)
pub const DICOM_AE_TITLE: Uid = Uid::from_static("1.2.840.10008.15.0.3.7");
/// dicomNetworkConnectionReference (LDAP OID)
pub const DICOM_NETWORK_CONNECTION_REFERENCE: Uid = Uid::from_static("1.2.840.10008.15.0.3.8");
/// dicomApplicationCluster (LDAP OID)
pub const DICOM_APPLICATION_CLUSTER: Uid = Uid::from_static("1.2.840.10008.15.0.3.9");
/// dicomConfigurationRoot (LDAP OID)
pub const DICOM_CONFIGURATION_ROOT: Uid = Uid::from_static("1.2.840.10008.15.0.4.1");
/// dicomDevicesRoot (LDAP OID)
pub const DICOM_DEVICES_ROOT: Uid = Uid::from_static("1.2.840.10008.15.0.4.2");
/// dicomUniqueAETitlesRegistryRoot (LDAP OID)
pub const DICOM_UNIQUE_AE_TITLES_REGISTRY_ROOT: Uid = Uid::from_static("1.2.840.10008.15.0.4.3");
/// dicomDevice (LDAP OID)
pub const DICOM_DEVICE: Uid = Uid::from_static("1.2.840.10008.15.0.4.4");
/// dicomNetworkAE (LDAP OID)
pub const DICOM_NETWORK_AE: Uid = Uid::from_static("1.2.840.10008.15.0.4.5");
/// dicomNetworkConnection (LDAP OID)
pub const DICOM_NETWORK_CONNECTION: Uid = Uid::from_static("1.2.840.10008.15.0.4.6");
/// dicomUniqueAETitle (LDAP OID)
pub const DICOM_UNIQUE_AE_TITLE: Uid = Uid::from_static("1.2.840.10008.15.0.4.7");
/// dicomTransferCapability (LDAP OID)
pub const DICOM_TRANSFER_CAPABILITY: Uid = Uid::from_static("1.2.840.10008.15.0.4.8");
/// Universal Coordinated Time (Synchronization Frame of Reference)
pub const UTC: Uid = Uid::from_static("1.2.840.10008.15.1.1");
/// Dublin Core (Coding Scheme)
pub const DC: Uid = Uid::from_static("1.2.840.10008.2.16.10");
/// New York University Melanoma Clinical Cooperative Group (Coding Scheme)
pub const NYUMCCG: Uid = Uid::from_static("1.2.840.10008.2.16.11");
/// Mayo Clinic Non-radiological Images Specific Body Structure Anatomical Surface Region Guide (Coding Scheme)
pub const MAYONRISBSASRG: Uid = Uid::from_static("1.2.840.10008.2.16.12");
/// Image Biomarker Standardisation Initiative (Coding Scheme)
pub const IBSI: Uid = Uid::from_static("1.2.840.10008.2.16.13");
/// Radiomics Ontology (Coding Scheme)
pub const RO: Uid = Uid::from_static("1.2.840.10008.2.16.14");
/// RadElement (Coding Scheme)
pub const RADELEMENT: Uid = Uid::from_static("1.2.840.10008.2.16.15");
/// ICD-11 (Coding Scheme)
pub const I11: Uid = Uid::from_static("1.2.840.10008.2.16.16");
/// Unified numbering system (UNS) for metals and alloys (Coding Scheme)
pub const UNS: Uid = Uid::from_static("1.2.840.10008.2.16.17");
/// Research Resource Identification (Coding Scheme)
pub const RRID: Uid = Uid::from_static("1.2.840.10008.2.16.18");
/// DICOM Controlled Terminology (Coding Scheme)
pub const DCM: Uid = Uid::from_static("1.2.840.10008.2.16.4");
/// Adult Mouse Anatomy Ontology (Coding Scheme)
pub const MA: Uid = Uid::from_static("1.2.840.10008.2.16.5");
/// Uberon Ontology (Coding Scheme)
pub const UBERON: Uid = Uid::from_static("1.2.840.10008.2.16.6");
/// Integrated Taxonomic Information System (ITIS) Taxonomic Serial Number (TSN) (Coding Scheme)
pub const ITIS_TSN: Uid = Uid::from_static("1.2.840.10008.2.16.7");
/// Mouse Genome Initiative (MGI) (Coding Scheme)
pub const MGI: Uid = Uid::from_static("1.2.840.10008.2.16.8");
/// PubChem Compound CID (Coding Scheme)
pub const PUBCHEM_CID: Uid = Uid::from_static("1.2.840.10008.2.16.9");
/// DICOM UID Registry (DICOM UIDs as a Coding Scheme)
pub const DCMUID: Uid = Uid::from_static("1.2.840.10008.2.6.1");
/// DICOM Application Context Name (Application Context Name)
pub const DICOM_APPLICATION_CONTEXT: Uid = Uid::from_static("1.2.840.10008.3.1.1.1");
/// Detached Patient Management SOP Class (SOP Class, retired)
pub const DETACHED_PATIENT_MANAGEMENT: Uid = Uid::from_static("1.2.840.10008.3.1.2.1.1");
/// Detached Patient Management Meta SOP Class (Meta SOP Class, retired)
pub const DETACHED_PATIENT_MANAGEMENT_META: Uid = Uid::from_static("1.2.840.10008.3.1.2.1.4");
/// Detached Visit Management SOP Class (SOP Class, retired)
pub const DETACHED_VISIT_MANAGEMENT: Uid = Uid::from_static("1.2.840.10008.3.1.2.2.1");
/// Detached Study Management SOP Class (SOP Class, retired)
pub const DETACHED_STUDY_MANAGEMENT: Uid = Uid::from_static("1.2.840.10008.3.1.2.3.1");
/// Study Component Management SOP Class (SOP Class, retired)
pub const STUDY_COMPONENT_MANAGEMENT: Uid = Uid::from_static("1.2.840.10008.3.1.2.3.2");
/// Modality Performed Procedure Step SOP Class (SOP Class)
pub const MODALITY_PERFORMED_PROCEDURE_STEP: Uid = Uid::from_static("1.2.840.10008.3.1.2.3.3");
/// Modality Performed Procedure Step Retrieve SOP Class (SOP Class)
pub const MODALITY_PERFORMED_PROCEDURE_STEP_RETRIEVE: Uid = Uid::from_static("1.2.840.10008.3.1.2.3.4");
/// Modality Performed Procedure Step Notification SOP Class (SOP Class)
pub const MODALITY_PERFORMED_PROCEDURE_STEP_NOTIFICATION: Uid = Uid::from_static("1.2.840.10008.3.1.2.3.5");
/// Detached Results Management SOP Class (SOP Class, retired)
pub const DETACHED_RESULTS_MANAGEMENT: Uid = Uid::from_static("1.2.840.10008.3.1.2.5.1");
/// Detached Results Management Meta SOP Class (Meta SOP Class, retired)
pub const DETACHED_RESULTS_MANAGEMENT_META: Uid = Uid::from_static("1.2.840.10008.3.1.2.5.4");
/// Detached Study Management Meta SOP Class (Meta SOP Class, retired)
pub const DETACHED_STUDY_MANAGEMENT_META: Uid = Uid::from_static("1.2.840.10008.3.1.2.5.5");
/// Detached Interpretation Management SOP Class (SOP Class, retired)
pub const DETACHED_INTERPRETATION_MANAGEMENT: Uid = Uid::from_static("1.2.840.10008.3.1.2.6.1");
/// Storage Service Class (Service Class)
pub const STORAGE: Uid = Uid::from_static("1.2.840.10008.4.2");
/// Basic Film Session SOP Class (SOP Class)
pub const BASIC_FILM_SESSION: Uid = Uid::from_static("1.2.840.10008.5.1.1.1");
/// Print Job SOP Class (SOP Class)
pub const PRINT_JOB: Uid = Uid::from_static("1.2.840.10008.5.1.1.14");
/// Basic Annotation Box SOP Class (SOP Class)
pub const BASIC_ANNOTATION_BOX: Uid = Uid::from_static("1.2.840.10008.5.1.1.15");
/// Printer SOP Class (SOP Class)
pub const PRINTER: Uid = Uid::from_static("1.2.840.10008.5.1.1.16");
/// Printer Configuration Retrieval SOP Class (SOP Class)
pub const PRINTER_CONFIGURATION_RETRIEVAL: Uid = Uid::from_static("1.2.840.10008.5.1.1.16.376");
/// Printer SOP Instance (Well-known SOP Instance)
pub const PRINTER_INSTANCE: Uid = Uid::from_static("1.2.840.10008.5.1.1.17");
/// Printer Configuration Retrieval SOP Instance (Well-known SOP Instance)
pub const PRINTER_CONFIGURATION_RETRIEVAL_INSTANCE: Uid = Uid::from_static("1.2.840.10008.5.1.1.17.376");
/// Basic Color Print Management Meta SOP Class (Meta SOP Class)
pub const BASIC_COLOR_PRINT_MANAGEMENT_META: Uid = Uid::from_static("1.2.840.10008.5.1.1.18");
/// Referenced Color Print Management Meta SOP Class (Meta SOP Class, retired)
pub const REFERENCED_COLOR_PRINT_MANAGEMENT_META: Uid = Uid::from_static("1.2.840.10008.5.1.1.18.1");
/// Basic Film Box SOP Class (SOP Class)
pub const BASIC_FILM_BOX: Uid = Uid::from_static("1.2.840.10008.5.1.1.2");
/// VOI LUT Box SOP Class (SOP Class)
pub const VOILUT_BOX: Uid = Uid::from_static("1.2.840.10008.5.1.1.22");
/// Presentation LUT SOP Class (SOP Class)
pub const PRESENTATION_LUT: Uid = Uid::from_static("1.2.840.10008.5.1.1.23");
/// Image Overlay Box SOP Class (SOP Class, retired)
pub const IMAGE_OVERLAY_BOX: Uid = Uid::from_static("1.2.840.10008.5.1.1.24");
/// Basic Print Image Overlay Box SOP Class (SOP Class, retired)
pub const BASIC_PRINT_IMAGE_OVERLAY_BOX: Uid = Uid::from_static("1.2.840.10008.5.1.1.24.1");
/// Print Queue SOP Instance (Well-known SOP Instance, retired)
pub const PRINT_QUEUE_INSTANCE: Uid = Uid::from_static("1.2.840.10008.5.1.1.25");
/// Print Queue Management SOP Class (SOP Class, retired)
pub const PRINT_QUEUE_MANAGEMENT: Uid = Uid::from_static("1.2.840.10008.5.1.1.26");
/// Stored Print Storage SOP Class (SOP Class, retired)
pub const STORED_PRINT_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.1.27");
/// Hardcopy Grayscale Image Storage SOP Class (SOP Class, retired)
pub const HARDCOPY_GRAYSCALE_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.1.29");
/// Hardcopy Color Image Storage SOP Class (SOP Class, retired)
pub const HARDCOPY_COLOR_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.1.30");
/// Pull Print Request SOP Class (SOP Class, retired)
pub const PULL_PRINT_REQUEST: Uid = Uid::from_static("1.2.840.10008.5.1.1.31");
/// Pull Stored Print Management Meta SOP Class (Meta SOP Class, retired)
pub const PULL_STORED_PRINT_MANAGEMENT_META: Uid = Uid::from_static("1.2.840.10008.5.1.1.32");
/// Media Creation Management SOP Class UID (SOP Class)
pub const MEDIA_CREATION_MANAGEMENT: Uid = Uid::from_static("1.2.840.10008.5.1.1.33");
/// Basic Grayscale Image Box SOP Class (SOP Class)
pub const BASIC_GRAYSCALE_IMAGE_BOX: Uid = Uid::from_static("1.2.840.10008.5.1.1.4");
/// Basic Color Image Box SOP Class (SOP Class)
pub const BASIC_COLOR_IMAGE_BOX: Uid = Uid::from_static("1.2.840.10008.5.1.1.4.1");
/// Referenced Image Box SOP Class (SOP Class, retired)
pub const REFERENCED_IMAGE_BOX: Uid = Uid::from_static("1.2.840.10008.5.1.1.4.2");
/// Display System SOP Class (SOP Class)
pub const DISPLAY_SYSTEM: Uid = Uid::from_static("1.2.840.10008.5.1.1.40");
/// Display System SOP Instance (Well-known SOP Instance)
pub const DISPLAY_SYSTEM_INSTANCE: Uid = Uid::from_static("1.2.840.10008.5.1.1.40.1");
/// Basic Grayscale Print Management Meta SOP Class (Meta SOP Class)
pub const BASIC_GRAYSCALE_PRINT_MANAGEMENT_META: Uid = Uid::from_static("1.2.840.10008.5.1.1.9");
/// Referenced Grayscale Print Management Meta SOP Class (Meta SOP Class, retired)
pub const REFERENCED_GRAYSCALE_PRINT_MANAGEMENT_META: Uid = Uid::from_static("1.2.840.10008.5.1.1.9.1");
/// Computed Radiography Image Storage (SOP Class)
pub const COMPUTED_RADIOGRAPHY_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.1");
/// Digital X-Ray Image Storage - For Presentation (SOP Class)
pub const DIGITAL_X_RAY_IMAGE_STORAGE_FOR_PRESENTATION: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.1.1");
/// Digital X-Ray Image Storage - For Processing (SOP Class)
pub const DIGITAL_X_RAY_IMAGE_STORAGE_FOR_PROCESSING: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.1.1.1");
/// Digital Mammography X-Ray Image Storage - For Presentation (SOP Class)
pub const DIGITAL_MAMMOGRAPHY_X_RAY_IMAGE_STORAGE_FOR_PRESENTATION: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.1.2");
/// Digital Mammography X-Ray Image Storage - For Processing (SOP Class)
pub const DIGITAL_MAMMOGRAPHY_X_RAY_IMAGE_STORAGE_FOR_PROCESSING: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.1.2.1");
/// Digital Intra-Oral X-Ray Image Storage - For Presentation (SOP Class)
pub const DIGITAL_INTRA_ORAL_X_RAY_IMAGE_STORAGE_FOR_PRESENTATION: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.1.3");
/// Digital Intra-Oral X-Ray Image Storage - For Processing (SOP Class)
pub const DIGITAL_INTRA_ORAL_X_RAY_IMAGE_STORAGE_FOR_PROCESSING: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.1.3.1");
/// Standalone Modality LUT Storage (SOP Class, retired)
pub const STANDALONE_MODALITY_LUT_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.10");
/// Encapsulated PDF Storage (SOP Class)
pub const ENCAPSULATED_PDF_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.104.1");
/// Encapsulated CDA Storage (SOP Class)
pub const ENCAPSULATED_CDA_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.104.2");
/// Encapsulated STL Storage (SOP Class)
pub const ENCAPSULATED_STL_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.104.3");
/// Encapsulated OBJ Storage (SOP Class)
pub const ENCAPSULATED_OBJ_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.104.4");
/// Encapsulated MTL Storage (SOP Class)
pub const ENCAPSULATED_MTL_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.104.5");
/// Standalone VOI LUT Storage (SOP Class, retired)
pub const STANDALONE_VOILUT_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.11");
/// Grayscale Softcopy Presentation State Storage (SOP Class)
pub const GRAYSCALE_SOFTCOPY_PRESENTATION_STATE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.11.1");
/// Segmented Volume Rendering Volumetric Presentation State Storage (SOP Class)
pub const SEGMENTED_VOLUME_RENDERING_VOLUMETRIC_PRESENTATION_STATE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.11.10");
/// Multiple Volume Rendering Volumetric Presentation State Storage (SOP Class)
pub const MULTIPLE_VOLUME_RENDERING_VOLUMETRIC_PRESENTATION_STATE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.11.11");
/// Variable Modality LUT Softcopy Presentation State Storage (SOP Class)
pub const VARIABLE_MODALITY_LUT_SOFTCOPY_PRESENTATION_STATE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.11.12");
/// Color Softcopy Presentation State Storage (SOP Class)
pub const COLOR_SOFTCOPY_PRESENTATION_STATE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.11.2");
/// Pseudo-Color Softcopy Presentation State Storage (SOP Class)
pub const PSEUDO_COLOR_SOFTCOPY_PRESENTATION_STATE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.11.3");
/// Blending Softcopy Presentation State Storage (SOP Class)
pub const BLENDING_SOFTCOPY_PRESENTATION_STATE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.11.4");
/// XA/XRF Grayscale Softcopy Presentation State Storage (SOP Class)
pub const XAXRF_GRAYSCALE_SOFTCOPY_PRESENTATION_STATE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.11.5");
/// Grayscale Planar MPR Volumetric Presentation State Storage (SOP Class)
pub const GRAYSCALE_PLANAR_MPR_VOLUMETRIC_PRESENTATION_STATE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.11.6");
/// Compositing Planar MPR Volumetric Presentation State Storage (SOP Class)
pub const COMPOSITING_PLANAR_MPR_VOLUMETRIC_PRESENTATION_STATE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.11.7");
/// Advanced Blending Presentation State Storage (SOP Class)
pub const ADVANCED_BLENDING_PRESENTATION_STATE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.11.8");
/// Volume Rendering Volumetric Presentation State Storage (SOP Class)
pub const VOLUME_RENDERING_VOLUMETRIC_PRESENTATION_STATE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.11.9");
/// X-Ray Angiographic Image Storage (SOP Class)
pub const X_RAY_ANGIOGRAPHIC_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.12.1");
/// Enhanced XA Image Storage (SOP Class)
pub const ENHANCED_XA_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.12.1.1");
/// X-Ray Radiofluoroscopic Image Storage (SOP Class)
pub const X_RAY_RADIOFLUOROSCOPIC_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.12.2");
/// Enhanced XRF Image Storage (SOP Class)
pub const ENHANCED_XRF_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.12.2.1");
/// X-Ray Angiographic Bi-Plane Image Storage (SOP Class, retired)
pub const X_RAY_ANGIOGRAPHIC_BI_PLANE_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.12.3");
/// Positron Emission Tomography Image Storage (SOP Class)
pub const POSITRON_EMISSION_TOMOGRAPHY_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.128");
/// Legacy Converted Enhanced PET Image Storage (SOP Class)
pub const LEGACY_CONVERTED_ENHANCED_PET_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.128.1");
/// Standalone PET Curve Storage (SOP Class, retired)
pub const STANDALONE_PET_CURVE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.129");
/// X-Ray 3D Angiographic Image Storage (SOP Class)
pub const X_RAY_3D_ANGIOGRAPHIC_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.13.1.1");
/// X-Ray 3D Craniofacial Image Storage (SOP Class)
pub const X_RAY_3D_CRANIOFACIAL_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.13.1.2");
/// Breast Tomosynthesis Image Storage (SOP Class)
pub const BREAST_TOMOSYNTHESIS_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.13.1.3");
/// Breast Projection X-Ray Image Storage - For Presentation (SOP Class)
pub const BREAST_PROJECTION_X_RAY_IMAGE_STORAGE_FOR_PRESENTATION: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.13.1.4");
/// Breast Projection X-Ray Image Storage - For Processing (SOP Class)
pub const BREAST_PROJECTION_X_RAY_IMAGE_STORAGE_FOR_PROCESSING: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.13.1.5");
/// Enhanced PET Image Storage (SOP Class)
pub const ENHANCED_PET_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.130");
/// Basic Structured Display Storage (SOP Class)
pub const BASIC_STRUCTURED_DISPLAY_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.131");
/// Intravascular Optical Coherence Tomography Image Storage - For Presentation (SOP Class)
pub const INTRAVASCULAR_OPTICAL_COHERENCE_TOMOGRAPHY_IMAGE_STORAGE_FOR_PRESENTATION: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.14.1");
/// Intravascular Optical Coherence Tomography Image Storage - For Processing (SOP Class)
pub const INTRAVASCULAR_OPTICAL_COHERENCE_TOMOGRAPHY_IMAGE_STORAGE_FOR_PROCESSING: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.14.2");
/// CT Image Storage (SOP Class)
pub const CT_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.2");
/// Enhanced CT Image Storage (SOP Class)
pub const ENHANCED_CT_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.2.1");
/// Legacy Converted Enhanced CT Image Storage (SOP Class)
pub const LEGACY_CONVERTED_ENHANCED_CT_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.2.2");
/// Nuclear Medicine Image Storage (SOP Class)
pub const NUCLEAR_MEDICINE_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.20");
/// CT Defined Procedure Protocol Storage (SOP Class)
pub const CT_DEFINED_PROCEDURE_PROTOCOL_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.200.1");
/// CT Performed Procedure Protocol Storage (SOP Class)
pub const CT_PERFORMED_PROCEDURE_PROTOCOL_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.200.2");
/// Protocol Approval Storage (SOP Class)
pub const PROTOCOL_APPROVAL_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.200.3");
/// Protocol Approval Information Model - FIND (SOP Class)
pub const PROTOCOL_APPROVAL_INFORMATION_MODEL_FIND: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.200.4");
/// Protocol Approval Information Model - MOVE (SOP Class)
pub const PROTOCOL_APPROVAL_INFORMATION_MODEL_MOVE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.200.5");
/// Protocol Approval Information Model - GET (SOP Class)
pub const PROTOCOL_APPROVAL_INFORMATION_MODEL_GET: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.200.6");
/// XA Defined Procedure Protocol Storage (SOP Class)
pub const XA_DEFINED_PROCEDURE_PROTOCOL_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.200.7");
/// XA Performed Procedure Protocol Storage (SOP Class)
pub const XA_PERFORMED_PROCEDURE_PROTOCOL_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.200.8");
/// Inventory Storage (SOP Class)
pub const INVENTORY_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.201.1");
/// Storage Management SOP Instance (Well-known SOP Instance)
pub const STORAGE_MANAGEMENT_INSTANCE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.201.1.1");
/// Inventory - FIND (SOP Class)
pub const INVENTORY_FIND: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.201.2");
/// Inventory - MOVE (SOP Class)
pub const INVENTORY_MOVE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.201.3");
/// Inventory - GET (SOP Class)
pub const INVENTORY_GET: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.201.4");
/// Inventory Creation (SOP Class)
pub const INVENTORY_CREATION: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.201.5");
/// Repository Query (SOP Class)
pub const REPOSITORY_QUERY: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.201.6");
/// Ultrasound Multi-frame Image Storage (SOP Class, retired)
pub const ULTRASOUND_MULTI_FRAME_IMAGE_STORAGE_RETIRED: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.3");
/// Ultrasound Multi-frame Image Storage (SOP Class)
pub const ULTRASOUND_MULTI_FRAME_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.3.1");
/// Parametric Map Storage (SOP Class)
pub const PARAMETRIC_MAP_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.30");
/// MR Image Storage (SOP Class)
pub const MR_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.4");
/// Enhanced MR Image Storage (SOP Class)
pub const ENHANCED_MR_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.4.1");
/// MR Spectroscopy Storage (SOP Class)
pub const MR_SPECTROSCOPY_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.4.2");
/// Enhanced MR Color Image Storage (SOP Class)
pub const ENHANCED_MR_COLOR_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.4.3");
/// Legacy Converted Enhanced MR Image Storage (SOP Class)
pub const LEGACY_CONVERTED_ENHANCED_MR_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.4.4");
/// RT Image Storage (SOP Class)
pub const RT_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.481.1");
/// RT Physician Intent Storage (SOP Class)
pub const RT_PHYSICIAN_INTENT_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.481.10");
/// RT Segment Annotation Storage (SOP Class)
pub const RT_SEGMENT_ANNOTATION_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.481.11");
/// RT Radiation Set Storage (SOP Class)
pub const RT_RADIATION_SET_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.481.12");
/// C-Arm Photon-Electron Radiation Storage (SOP Class)
pub const C_ARM_PHOTON_ELECTRON_RADIATION_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.481.13");
/// Tomotherapeutic Radiation Storage (SOP Class)
pub const TOMOTHERAPEUTIC_RADIATION_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.481.14");
/// Robotic-Arm Radiation Storage (SOP Class)
pub const ROBOTIC_ARM_RADIATION_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.481.15");
/// RT Radiation Record Set Storage (SOP Class)
pub const RT_RADIATION_RECORD_SET_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.481.16");
/// RT Radiation Salvage Record Storage (SOP Class)
pub const RT_RADIATION_SALVAGE_RECORD_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.481.17");
/// Tomotherapeutic Radiation Record Storage (SOP Class)
pub const TOMOTHERAPEUTIC_RADIATION_RECORD_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.481.18");
/// C-Arm Photon-Electron Radiation Record Storage (SOP Class)
pub const C_ARM_PHOTON_ELECTRON_RADIATION_RECORD_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.481.19");
/// RT Dose Storage (SOP Class)
pub const RT_DOSE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.481.2");
/// Robotic Radiation Record Storage (SOP Class)
pub const ROBOTIC_RADIATION_RECORD_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.481.20");
/// RT Radiation Set Delivery Instruction Storage (SOP Class)
pub const RT_RADIATION_SET_DELIVERY_INSTRUCTION_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.481.21");
/// RT Treatment Preparation Storage (SOP Class)
pub const RT_TREATMENT_PREPARATION_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.481.22");
/// Enhanced RT Image Storage (SOP Class)
pub const ENHANCED_RT_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.481.23");
/// Enhanced Continuous RT Image Storage (SOP Class)
pub const ENHANCED_CONTINUOUS_RT_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.481.24");
/// RT Patient Position Acquisition Instruction Storage (SOP Class)
pub const RT_PATIENT_POSITION_ACQUISITION_INSTRUCTION_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.481.25");
/// RT Structure Set Storage (SOP Class)
pub const RT_STRUCTURE_SET_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.481.3");
/// RT Beams Treatment Record Storage (SOP Class)
pub const RT_BEAMS_TREATMENT_RECORD_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.481.4");
/// RT Plan Storage (SOP Class)
pub const RT_PLAN_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.481.5");
/// RT Brachy Treatment Record Storage (SOP Class)
pub const RT_BRACHY_TREATMENT_RECORD_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.481.6");
/// RT Treatment Summary Record Storage (SOP Class)
pub const RT_TREATMENT_SUMMARY_RECORD_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.481.7");
/// RT Ion Plan Storage (SOP Class)
pub const RT_ION_PLAN_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.481.8");
/// RT Ion Beams Treatment Record Storage (SOP Class)
pub const RT_ION_BEAMS_TREATMENT_RECORD_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.481.9");
/// Nuclear Medicine Image Storage (SOP Class, retired)
pub const NUCLEAR_MEDICINE_IMAGE_STORAGE_RETIRED: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.5");
/// DICOS CT Image Storage (SOP Class)
pub const DICOSCT_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.501.1");
/// DICOS Digital X-Ray Image Storage - For Presentation (SOP Class)
pub const DICOS_DIGITAL_X_RAY_IMAGE_STORAGE_FOR_PRESENTATION: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.501.2.1");
/// DICOS Digital X-Ray Image Storage - For Processing (SOP Class)
pub const DICOS_DIGITAL_X_RAY_IMAGE_STORAGE_FOR_PROCESSING: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.501.2.2");
/// DICOS Threat Detection Report Storage (SOP Class)
pub const DICOS_THREAT_DETECTION_REPORT_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.501.3");
/// DICOS 2D AIT Storage (SOP Class)
pub const DICOS2D_AIT_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.501.4");
/// DICOS 3D AIT Storage (SOP Class)
pub const DICOS3D_AIT_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.501.5");
/// DICOS Quadrupole Resonance (QR) Storage (SOP Class)
pub const DICOS_QUADRUPOLE_RESONANCE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.501.6");
/// Ultrasound Image Storage (SOP Class, retired)
pub const ULTRASOUND_IMAGE_STORAGE_RETIRED: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.6");
/// Ultrasound Image Storage (SOP Class)
pub const ULTRASOUND_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.6.1");
/// Enhanced US Volume Storage (SOP Class)
pub const ENHANCED_US_VOLUME_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.6.2");
/// Photoacoustic Image Storage (SOP Class)
pub const PHOTOACOUSTIC_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.6.3");
/// Eddy Current Image Storage (SOP Class)
pub const EDDY_CURRENT_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.601.1");
/// Eddy Current Multi-frame Image Storage (SOP Class)
pub const EDDY_CURRENT_MULTI_FRAME_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.601.2");
/// Thermography Image Storage (SOP Class)
pub const THERMOGRAPHY_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.601.3");
/// Thermography Multi-frame Image Storage (SOP Class)
pub const THERMOGRAPHY_MULTI_FRAME_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.601.4");
/// Ultrasound Waveform Storage (SOP Class)
pub const ULTRASOUND_WAVEFORM_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.601.5");
/// Raw Data Storage (SOP Class)
pub const RAW_DATA_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.66");
/// Spatial Registration Storage (SOP Class)
pub const SPATIAL_REGISTRATION_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.66.1");
/// Spatial Fiducials Storage (SOP Class)
pub const SPATIAL_FIDUCIALS_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.66.2");
/// Deformable Spatial Registration Storage (SOP Class)
pub const DEFORMABLE_SPATIAL_REGISTRATION_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.66.3");
/// Segmentation Storage (SOP Class)
pub const SEGMENTATION_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.66.4");
/// Surface Segmentation Storage (SOP Class)
pub const SURFACE_SEGMENTATION_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.66.5");
/// Tractography Results Storage (SOP Class)
pub const TRACTOGRAPHY_RESULTS_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.66.6");
/// Label Map Segmentation Storage (SOP Class)
pub const LABEL_MAP_SEGMENTATION_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.66.7");
/// Height Map Segmentation Storage (SOP Class)
pub const HEIGHT_MAP_SEGMENTATION_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.66.8");
/// Real World Value Mapping Storage (SOP Class)
pub const REAL_WORLD_VALUE_MAPPING_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.67");
/// Surface Scan Mesh Storage (SOP Class)
pub const SURFACE_SCAN_MESH_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.68.1");
/// Surface Scan Point Cloud Storage (SOP Class)
pub const SURFACE_SCAN_POINT_CLOUD_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.68.2");
/// Secondary Capture Image Storage (SOP Class)
pub const SECONDARY_CAPTURE_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.7");
/// Multi-frame Single Bit Secondary Capture Image Storage (SOP Class)
pub const MULTI_FRAME_SINGLE_BIT_SECONDARY_CAPTURE_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.7.1");
/// Multi-frame Grayscale Byte Secondary Capture Image Storage (SOP Class)
pub const MULTI_FRAME_GRAYSCALE_BYTE_SECONDARY_CAPTURE_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.7.2");
/// Multi-frame Grayscale Word Secondary Capture Image Storage (SOP Class)
pub const MULTI_FRAME_GRAYSCALE_WORD_SECONDARY_CAPTURE_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.7.3");
/// Multi-frame True Color Secondary Capture Image Storage (SOP Class)
pub const MULTI_FRAME_TRUE_COLOR_SECONDARY_CAPTURE_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.7.4");
/// VL Image Storage - Trial (SOP Class, retired)
pub const VL_IMAGE_STORAGE_TRIAL: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.77.1");
/// VL Endoscopic Image Storage (SOP Class)
pub const VL_ENDOSCOPIC_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.77.1.1");
/// Video Endoscopic Image Storage (SOP Class)
pub const VIDEO_ENDOSCOPIC_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.77.1.1.1");
/// VL Microscopic Image Storage (SOP Class)
pub const VL_MICROSCOPIC_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.77.1.2");
/// Video Microscopic Image Storage (SOP Class)
pub const VIDEO_MICROSCOPIC_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.77.1.2.1");
/// VL Slide-Coordinates Microscopic Image Storage (SOP Class)
pub const VL_SLIDE_COORDINATES_MICROSCOPIC_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.77.1.3");
/// VL Photographic Image Storage (SOP Class)
pub const VL_PHOTOGRAPHIC_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.77.1.4");
/// Video Photographic Image Storage (SOP Class)
pub const VIDEO_PHOTOGRAPHIC_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.77.1.4.1");
/// Ophthalmic Photography 8 Bit Image Storage (SOP Class)
pub const OPHTHALMIC_PHOTOGRAPHY_8_BIT_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.77.1.5.1");
/// Ophthalmic Photography 16 Bit Image Storage (SOP Class)
pub const OPHTHALMIC_PHOTOGRAPHY_16_BIT_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.77.1.5.2");
/// Stereometric Relationship Storage (SOP Class)
pub const STEREOMETRIC_RELATIONSHIP_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.77.1.5.3");
/// Ophthalmic Tomography Image Storage (SOP Class)
pub const OPHTHALMIC_TOMOGRAPHY_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.77.1.5.4");
/// Wide Field Ophthalmic Photography Stereographic Projection Image Storage (SOP Class)
pub const WIDE_FIELD_OPHTHALMIC_PHOTOGRAPHY_STEREOGRAPHIC_PROJECTION_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.77.1.5.5");
/// Wide Field Ophthalmic Photography 3D Coordinates Image Storage (SOP Class)
pub const WIDE_FIELD_OPHTHALMIC_PHOTOGRAPHY_3D_COORDINATES_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.77.1.5.6");
/// Ophthalmic Optical Coherence Tomography En Face Image Storage (SOP Class)
pub const OPHTHALMIC_OPTICAL_COHERENCE_TOMOGRAPHY_EN_FACE_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.77.1.5.7");
/// Ophthalmic Optical Coherence Tomography B-scan Volume Analysis Storage (SOP Class)
pub const OPHTHALMIC_OPTICAL_COHERENCE_TOMOGRAPHY_BSCAN_VOLUME_ANALYSIS_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.77.1.5.8");
/// VL Whole Slide Microscopy Image Storage (SOP Class)
pub const VL_WHOLE_SLIDE_MICROSCOPY_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.77.1.6");
/// Dermoscopic Photography Image Storage (SOP Class)
pub const DERMOSCOPIC_PHOTOGRAPHY_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.77.1.7");
/// Confocal Microscopy Image Storage (SOP Class)
pub const CONFOCAL_MICROSCOPY_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.77.1.8");
/// Confocal Microscopy Tiled Pyramidal Image Storage (SOP Class)
pub const CONFOCAL_MICROSCOPY_TILED_PYRAMIDAL_IMAGE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.77.1.9");
/// VL Multi-frame Image Storage - Trial (SOP Class, retired)
pub const VL_MULTI_FRAME_IMAGE_STORAGE_TRIAL: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.77.2");
/// Lensometry Measurements Storage (SOP Class)
pub const LENSOMETRY_MEASUREMENTS_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.78.1");
/// Autorefraction Measurements Storage (SOP Class)
pub const AUTOREFRACTION_MEASUREMENTS_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.78.2");
/// Keratometry Measurements Storage (SOP Class)
pub const KERATOMETRY_MEASUREMENTS_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.78.3");
/// Subjective Refraction Measurements Storage (SOP Class)
pub const SUBJECTIVE_REFRACTION_MEASUREMENTS_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.78.4");
/// Visual Acuity Measurements Storage (SOP Class)
pub const VISUAL_ACUITY_MEASUREMENTS_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.78.5");
/// Spectacle Prescription Report Storage (SOP Class)
pub const SPECTACLE_PRESCRIPTION_REPORT_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.78.6");
/// Ophthalmic Axial Measurements Storage (SOP Class)
pub const OPHTHALMIC_AXIAL_MEASUREMENTS_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.78.7");
/// Intraocular Lens Calculations Storage (SOP Class)
pub const INTRAOCULAR_LENS_CALCULATIONS_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.78.8");
/// Macular Grid Thickness and Volume Report Storage (SOP Class)
pub const MACULAR_GRID_THICKNESS_AND_VOLUME_REPORT_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.79.1");
/// Standalone Overlay Storage (SOP Class, retired)
pub const STANDALONE_OVERLAY_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.8");
/// Ophthalmic Visual Field Static Perimetry Measurements Storage (SOP Class)
pub const OPHTHALMIC_VISUAL_FIELD_STATIC_PERIMETRY_MEASUREMENTS_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.80.1");
/// Ophthalmic Thickness Map Storage (SOP Class)
pub const OPHTHALMIC_THICKNESS_MAP_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.81.1");
/// Corneal Topography Map Storage (SOP Class)
pub const CORNEAL_TOPOGRAPHY_MAP_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.82.1");
/// Text SR Storage - Trial (SOP Class, retired)
pub const TEXT_SR_STORAGE_TRIAL: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.88.1");
/// Basic Text SR Storage (SOP Class)
pub const BASIC_TEXT_SR_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.88.11");
/// Audio SR Storage - Trial (SOP Class, retired)
pub const AUDIO_SR_STORAGE_TRIAL: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.88.2");
/// Enhanced SR Storage (SOP Class)
pub const ENHANCED_SR_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.88.22");
/// Detail SR Storage - Trial (SOP Class, retired)
pub const DETAIL_SR_STORAGE_TRIAL: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.88.3");
/// Comprehensive SR Storage (SOP Class)
pub const COMPREHENSIVE_SR_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.88.33");
/// Comprehensive 3D SR Storage (SOP Class)
pub const COMPREHENSIVE_3D_SR_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.88.34");
/// Extensible SR Storage (SOP Class)
pub const EXTENSIBLE_SR_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.88.35");
/// Comprehensive SR Storage - Trial (SOP Class, retired)
pub const COMPREHENSIVE_SR_STORAGE_TRIAL: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.88.4");
/// Procedure Log Storage (SOP Class)
pub const PROCEDURE_LOG_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.88.40");
/// Mammography CAD SR Storage (SOP Class)
pub const MAMMOGRAPHY_CADSR_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.88.50");
/// Key Object Selection Document Storage (SOP Class)
pub const KEY_OBJECT_SELECTION_DOCUMENT_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.88.59");
/// Chest CAD SR Storage (SOP Class)
pub const CHEST_CADSR_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.88.65");
/// X-Ray Radiation Dose SR Storage (SOP Class)
pub const X_RAY_RADIATION_DOSE_SR_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.88.67");
/// Radiopharmaceutical Radiation Dose SR Storage (SOP Class)
pub const RADIOPHARMACEUTICAL_RADIATION_DOSE_SR_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.88.68");
/// Colon CAD SR Storage (SOP Class)
pub const COLON_CADSR_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.88.69");
/// Implantation Plan SR Storage (SOP Class)
pub const IMPLANTATION_PLAN_SR_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.88.70");
/// Acquisition Context SR Storage (SOP Class)
pub const ACQUISITION_CONTEXT_SR_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.88.71");
/// Simplified Adult Echo SR Storage (SOP Class)
pub const SIMPLIFIED_ADULT_ECHO_SR_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.88.72");
/// Patient Radiation Dose SR Storage (SOP Class)
pub const PATIENT_RADIATION_DOSE_SR_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.88.73");
/// Planned Imaging Agent Administration SR Storage (SOP Class)
pub const PLANNED_IMAGING_AGENT_ADMINISTRATION_SR_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.88.74");
/// Performed Imaging Agent Administration SR Storage (SOP Class)
pub const PERFORMED_IMAGING_AGENT_ADMINISTRATION_SR_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.88.75");
/// Enhanced X-Ray Radiation Dose SR Storage (SOP Class)
pub const ENHANCED_X_RAY_RADIATION_DOSE_SR_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.88.76");
/// Waveform Annotation SR Storage (SOP Class)
pub const WAVEFORM_ANNOTATION_SR_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.88.77");
/// Standalone Curve Storage (SOP Class, retired)
pub const STANDALONE_CURVE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.9");
/// Waveform Storage - Trial (SOP Class, retired)
pub const WAVEFORM_STORAGE_TRIAL: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.9.1");
/// 12-lead ECG Waveform Storage (SOP Class)
pub const TWELVE_LEAD_ECG_WAVEFORM_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.9.1.1");
/// General ECG Waveform Storage (SOP Class)
pub const GENERAL_ECG_WAVEFORM_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.9.1.2");
/// Ambulatory ECG Waveform Storage (SOP Class)
pub const AMBULATORY_ECG_WAVEFORM_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.9.1.3");
/// General 32-bit ECG Waveform Storage (SOP Class)
pub const GENERAL_32BIT_ECG_WAVEFORM_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.9.1.4");
/// Waveform Presentation State Storage (SOP Class)
pub const WAVEFORM_PRESENTATION_STATE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.9.100.1");
/// Waveform Acquisition Presentation State Storage (SOP Class)
pub const WAVEFORM_ACQUISITION_PRESENTATION_STATE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.9.100.2");
/// Hemodynamic Waveform Storage (SOP Class)
pub const HEMODYNAMIC_WAVEFORM_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.9.2.1");
/// Cardiac Electrophysiology Waveform Storage (SOP Class)
pub const CARDIAC_ELECTROPHYSIOLOGY_WAVEFORM_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.9.3.1");
/// Basic Voice Audio Waveform Storage (SOP Class)
pub const BASIC_VOICE_AUDIO_WAVEFORM_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.9.4.1");
/// General Audio Waveform Storage (SOP Class)
pub const GENERAL_AUDIO_WAVEFORM_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.9.4.2");
/// Arterial Pulse Waveform Storage (SOP Class)
pub const ARTERIAL_PULSE_WAVEFORM_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.9.5.1");
/// Respiratory Waveform Storage (SOP Class)
pub const RESPIRATORY_WAVEFORM_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.9.6.1");
/// Multi-channel Respiratory Waveform Storage (SOP Class)
pub const MULTICHANNEL_RESPIRATORY_WAVEFORM_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.9.6.2");
/// Routine Scalp Electroencephalogram Waveform Storage (SOP Class)
pub const ROUTINE_SCALP_ELECTROENCEPHALOGRAM_WAVEFORM_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.9.7.1");
/// Electromyogram Waveform Storage (SOP Class)
pub const ELECTROMYOGRAM_WAVEFORM_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.9.7.2");
/// Electrooculogram Waveform Storage (SOP Class)
pub const ELECTROOCULOGRAM_WAVEFORM_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.9.7.3");
/// Sleep Electroencephalogram Waveform Storage (SOP Class)
pub const SLEEP_ELECTROENCEPHALOGRAM_WAVEFORM_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.9.7.4");
/// Body Position Waveform Storage (SOP Class)
pub const BODY_POSITION_WAVEFORM_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.9.8.1");
/// Content Assessment Results Storage (SOP Class)
pub const CONTENT_ASSESSMENT_RESULTS_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.90.1");
/// Microscopy Bulk Simple Annotations Storage (SOP Class)
pub const MICROSCOPY_BULK_SIMPLE_ANNOTATIONS_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.1.91.1");
/// Patient Root Query/Retrieve Information Model - FIND (SOP Class)
pub const PATIENT_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.2.1.1");
/// Patient Root Query/Retrieve Information Model - MOVE (SOP Class)
pub const PATIENT_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_MOVE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.2.1.2");
/// Patient Root Query/Retrieve Information Model - GET (SOP Class)
pub const PATIENT_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_GET: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.2.1.3");
/// Study Root Query/Retrieve Information Model - FIND (SOP Class)
pub const STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.2.2.1");
/// Study Root Query/Retrieve Information Model - MOVE (SOP Class)
pub const STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_MOVE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.2.2.2");
/// Study Root Query/Retrieve Information Model - GET (SOP Class)
pub const STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_GET: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.2.2.3");
/// Patient/Study Only Query/Retrieve Information Model - FIND (SOP Class, retired)
pub const PATIENT_STUDY_ONLY_QUERY_RETRIEVE_INFORMATION_MODEL_FIND: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.2.3.1");
/// Patient/Study Only Query/Retrieve Information Model - MOVE (SOP Class, retired)
pub const PATIENT_STUDY_ONLY_QUERY_RETRIEVE_INFORMATION_MODEL_MOVE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.2.3.2");
/// Patient/Study Only Query/Retrieve Information Model - GET (SOP Class, retired)
pub const PATIENT_STUDY_ONLY_QUERY_RETRIEVE_INFORMATION_MODEL_GET: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.2.3.3");
/// Composite Instance Root Retrieve - MOVE (SOP Class)
pub const COMPOSITE_INSTANCE_ROOT_RETRIEVE_MOVE: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.2.4.2");
/// Composite Instance Root Retrieve - GET (SOP Class)
pub const COMPOSITE_INSTANCE_ROOT_RETRIEVE_GET: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.2.4.3");
/// Composite Instance Retrieve Without Bulk Data - GET (SOP Class)
pub const COMPOSITE_INSTANCE_RETRIEVE_WITHOUT_BULK_DATA_GET: Uid = Uid::from_static("1.2.840.10008.5.1.4.1.2.5.3");
/// Defined Procedure Protocol Information Model - FIND (SOP Class)
pub const DEFINED_PROCEDURE_PROTOCOL_INFORMATION_MODEL_FIND: Uid = Uid::from_static("1.2.840.10008.5.1.4.20.1");
/// Defined Procedure Protocol Information Model - MOVE (SOP Class)
pub const DEFINED_PROCEDURE_PROTOCOL_INFORMATION_MODEL_MOVE: Uid = Uid::from_static("1.2.840.10008.5.1.4.20.2");
/// Defined Procedure Protocol Information Model - GET (SOP Class)
pub const DEFINED_PROCEDURE_PROTOCOL_INFORMATION_MODEL_GET: Uid = Uid::from_static("1.2.840.10008.5.1.4.20.3");
/// Modality Worklist Information Model - FIND (SOP Class)
pub const MODALITY_WORKLIST_INFORMATION_MODEL_FIND: Uid = Uid::from_static("1.2.840.10008.5.1.4.31");
/// General Purpose Worklist Management Meta SOP Class (Meta SOP Class, retired)
pub const GENERAL_PURPOSE_WORKLIST_MANAGEMENT_META: Uid = Uid::from_static("1.2.840.10008.5.1.4.32");
/// General Purpose Worklist Information Model - FIND (SOP Class, retired)
pub const GENERAL_PURPOSE_WORKLIST_INFORMATION_MODEL_FIND: Uid = Uid::from_static("1.2.840.10008.5.1.4.32.1");
/// General Purpose Scheduled Procedure Step SOP Class (SOP Class, retired)
pub const GENERAL_PURPOSE_SCHEDULED_PROCEDURE_STEP: Uid = Uid::from_static("1.2.840.10008.5.1.4.32.2");
/// General Purpose Performed Procedure Step SOP Class (SOP Class, retired)
pub const GENERAL_PURPOSE_PERFORMED_PROCEDURE_STEP: Uid = Uid::from_static("1.2.840.10008.5.1.4.32.3");
/// Instance Availability Notification SOP Class (SOP Class)
pub const INSTANCE_AVAILABILITY_NOTIFICATION: Uid = Uid::from_static("1.2.840.10008.5.1.4.33");
/// RT Beams Delivery Instruction Storage - Trial (SOP Class, retired)
pub const RT_BEAMS_DELIVERY_INSTRUCTION_STORAGE_TRIAL: Uid = Uid::from_static("1.2.840.10008.5.1.4.34.1");
/// RT Brachy Application Setup Delivery Instruction Storage (SOP Class)
pub const RT_BRACHY_APPLICATION_SETUP_DELIVERY_INSTRUCTION_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.34.10");
/// RT Conventional Machine Verification - Trial (SOP Class, retired)
pub const RT_CONVENTIONAL_MACHINE_VERIFICATION_TRIAL: Uid = Uid::from_static("1.2.840.10008.5.1.4.34.2");
/// RT Ion Machine Verification - Trial (SOP Class, retired)
pub const RT_ION_MACHINE_VERIFICATION_TRIAL: Uid = Uid::from_static("1.2.840.10008.5.1.4.34.3");
/// Unified Worklist and Procedure Step Service Class - Trial (Service Class, retired)
pub const UNIFIED_WORKLIST_AND_PROCEDURE_STEP_TRIAL: Uid = Uid::from_static("1.2.840.10008.5.1.4.34.4");
/// Unified Procedure Step - Push SOP Class - Trial (SOP Class, retired)
pub const UNIFIED_PROCEDURE_STEP_PUSH_TRIAL: Uid = Uid::from_static("1.2.840.10008.5.1.4.34.4.1");
/// Unified Procedure Step - Watch SOP Class - Trial (SOP Class, retired)
pub const UNIFIED_PROCEDURE_STEP_WATCH_TRIAL: Uid = Uid::from_static("1.2.840.10008.5.1.4.34.4.2");
/// Unified Procedure Step - Pull SOP Class - Trial (SOP Class, retired)
pub const UNIFIED_PROCEDURE_STEP_PULL_TRIAL: Uid = Uid::from_static("1.2.840.10008.5.1.4.34.4.3");
/// Unified Procedure Step - Event SOP Class - Trial (SOP Class, retired)
pub const UNIFIED_PROCEDURE_STEP_EVENT_TRIAL: Uid = Uid::from_static("1.2.840.10008.5.1.4.34.4.4");
/// UPS Global Subscription SOP Instance (Well-known SOP Instance)
pub const UPS_GLOBAL_SUBSCRIPTION_INSTANCE: Uid = Uid::from_static("1.2.840.10008.5.1.4.34.5");
/// UPS Filtered Global Subscription SOP Instance (Well-known SOP Instance)
pub const UPS_FILTERED_GLOBAL_SUBSCRIPTION_INSTANCE: Uid = Uid::from_static("1.2.840.10008.5.1.4.34.5.1");
/// Unified Worklist and Procedure Step Service Class (Service Class)
pub const UNIFIED_WORKLIST_AND_PROCEDURE_STEP: Uid = Uid::from_static("1.2.840.10008.5.1.4.34.6");
/// Unified Procedure Step - Push SOP Class (SOP Class)
pub const UNIFIED_PROCEDURE_STEP_PUSH: Uid = Uid::from_static("1.2.840.10008.5.1.4.34.6.1");
/// Unified Procedure Step - Watch SOP Class (SOP Class)
pub const UNIFIED_PROCEDURE_STEP_WATCH: Uid = Uid::from_static("1.2.840.10008.5.1.4.34.6.2");
/// Unified Procedure Step - Pull SOP Class (SOP Class)
pub const UNIFIED_PROCEDURE_STEP_PULL: Uid = Uid::from_static("1.2.840.10008.5.1.4.34.6.3");
/// Unified Procedure Step - Event SOP Class (SOP Class)
pub const UNIFIED_PROCEDURE_STEP_EVENT: Uid = Uid::from_static("1.2.840.10008.5.1.4.34.6.4");
/// Unified Procedure Step - Query SOP Class (SOP Class)
pub const UNIFIED_PROCEDURE_STEP_QUERY: Uid = Uid::from_static("1.2.840.10008.5.1.4.34.6.5");
/// RT Beams Delivery Instruction Storage (SOP Class)
pub const RT_BEAMS_DELIVERY_INSTRUCTION_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.34.7");
/// RT Conventional Machine Verification (SOP Class)
pub const RT_CONVENTIONAL_MACHINE_VERIFICATION: Uid = Uid::from_static("1.2.840.10008.5.1.4.34.8");
/// RT Ion Machine Verification (SOP Class)
pub const RT_ION_MACHINE_VERIFICATION: Uid = Uid::from_static("1.2.840.10008.5.1.4.34.9");
/// General Relevant Patient Information Query (SOP Class)
pub const GENERAL_RELEVANT_PATIENT_INFORMATION_QUERY: Uid = Uid::from_static("1.2.840.10008.5.1.4.37.1");
/// Breast Imaging Relevant Patient Information Query (SOP Class)
pub const BREAST_IMAGING_RELEVANT_PATIENT_INFORMATION_QUERY: Uid = Uid::from_static("1.2.840.10008.5.1.4.37.2");
/// Cardiac Relevant Patient Information Query (SOP Class)
pub const CARDIAC_RELEVANT_PATIENT_INFORMATION_QUERY: Uid = Uid::from_static("1.2.840.10008.5.1.4.37.3");
/// Hanging Protocol Storage (SOP Class)
pub const HANGING_PROTOCOL_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.38.1");
/// Hanging Protocol Information Model - FIND (SOP Class)
pub const HANGING_PROTOCOL_INFORMATION_MODEL_FIND: Uid = Uid::from_static("1.2.840.10008.5.1.4.38.2");
/// Hanging Protocol Information Model - MOVE (SOP Class)
pub const HANGING_PROTOCOL_INFORMATION_MODEL_MOVE: Uid = Uid::from_static("1.2.840.10008.5.1.4.38.3");
/// Hanging Protocol Information Model - GET (SOP Class)
pub const HANGING_PROTOCOL_INFORMATION_MODEL_GET: Uid = Uid::from_static("1.2.840.10008.5.1.4.38.4");
/// Color Palette Storage (SOP Class)
pub const COLOR_PALETTE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.39.1");
/// Color Palette Query/Retrieve Information Model - FIND (SOP Class)
pub const COLOR_PALETTE_QUERY_RETRIEVE_INFORMATION_MODEL_FIND: Uid = Uid::from_static("1.2.840.10008.5.1.4.39.2");
/// Color Palette Query/Retrieve Information Model - MOVE (SOP Class)
pub const COLOR_PALETTE_QUERY_RETRIEVE_INFORMATION_MODEL_MOVE: Uid = Uid::from_static("1.2.840.10008.5.1.4.39.3");
/// Color Palette Query/Retrieve Information Model - GET (SOP Class)
pub const COLOR_PALETTE_QUERY_RETRIEVE_INFORMATION_MODEL_GET: Uid = Uid::from_static("1.2.840.10008.5.1.4.39.4");
/// Product Characteristics Query SOP Class (SOP Class)
pub const PRODUCT_CHARACTERISTICS_QUERY: Uid = Uid::from_static("1.2.840.10008.5.1.4.41");
/// Substance Approval Query SOP Class (SOP Class)
pub const SUBSTANCE_APPROVAL_QUERY: Uid = Uid::from_static("1.2.840.10008.5.1.4.42");
/// Generic Implant Template Storage (SOP Class)
pub const GENERIC_IMPLANT_TEMPLATE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.43.1");
/// Generic Implant Template Information Model - FIND (SOP Class)
pub const GENERIC_IMPLANT_TEMPLATE_INFORMATION_MODEL_FIND: Uid = Uid::from_static("1.2.840.10008.5.1.4.43.2");
/// Generic Implant Template Information Model - MOVE (SOP Class)
pub const GENERIC_IMPLANT_TEMPLATE_INFORMATION_MODEL_MOVE: Uid = Uid::from_static("1.2.840.10008.5.1.4.43.3");
/// Generic Implant Template Information Model - GET (SOP Class)
pub const GENERIC_IMPLANT_TEMPLATE_INFORMATION_MODEL_GET: Uid = Uid::from_static("1.2.840.10008.5.1.4.43.4");
/// Implant Assembly Template Storage (SOP Class)
pub const IMPLANT_ASSEMBLY_TEMPLATE_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.44.1");
/// Implant Assembly Template Information Model - FIND (SOP Class)
pub const IMPLANT_ASSEMBLY_TEMPLATE_INFORMATION_MODEL_FIND: Uid = Uid::from_static("1.2.840.10008.5.1.4.44.2");
/// Implant Assembly Template Information Model - MOVE (SOP Class)
pub const IMPLANT_ASSEMBLY_TEMPLATE_INFORMATION_MODEL_MOVE: Uid = Uid::from_static("1.2.840.10008.5.1.4.44.3");
/// Implant Assembly Template Information Model - GET (SOP Class)
pub const IMPLANT_ASSEMBLY_TEMPLATE_INFORMATION_MODEL_GET: Uid = Uid::from_static("1.2.840.10008.5.1.4.44.4");
/// Implant Template Group Storage (SOP Class)
pub const IMPLANT_TEMPLATE_GROUP_STORAGE: Uid = Uid::from_static("1.2.840.10008.5.1.4.45.1");
/// Implant Template Group Information Model - FIND (SOP Class)
pub const IMPLANT_TEMPLATE_GROUP_INFORMATION_MODEL_FIND: Uid = Uid::from_static("1.2.840.10008.5.1.4.45.2");
/// Implant Template Group Information Model - MOVE (SOP Class)
pub const IMPLANT_TEMPLATE_GROUP_INFORMATION_MODEL_MOVE: Uid = Uid::from_static("1.2.840.10008.5.1.4.45.3");
/// Implant Template Group Information Model - GET (SOP Class)
pub const IMPLANT_TEMPLATE_GROUP_INFORMATION_MODEL_GET: Uid = Uid::from_static("1.2.840.10008.5.1.4.45.4");
/// Native DICOM Model (Application Hosting Model)
pub const NATIVE_DICOM_MODEL: Uid = Uid::from_static("1.2.840.10008.7.1.1");
/// Abstract Multi-Dimensional Image Model (Application Hosting Model)
pub const ABSTRACT_MULTI_DIMENSIONAL_IMAGE_MODEL: Uid = Uid::from_static("1.2.840.10008.7.1.2");
/// DICOM Content Mapping Resource (Mapping Resource)
pub const DICOM_CONTENT_MAPPING_RESOURCE: Uid = Uid::from_static("1.2.840.10008.8.1.1");
