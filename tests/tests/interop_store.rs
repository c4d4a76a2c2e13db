//! Every DICOM file of the corpus and of pydicom's `test_files`, sent to kerma by each stack and by kerma to each:
//! at the far end its data set is the same, byte for byte, unless the other stack changed it. What was not stored
//! is named here, with the reason; the counts are in docs/interoperability.md.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeMap;
use std::fs;

use kerma_tests::exchange::{Outcome, exchange};
use kerma_tests::peer::Peer::{self, Dcmtk, DicomRs, Kerma, KermaTokio, Pynetdicom};
use kerma_tests::require::required;
use kerma_tests::sample::samples;

/// Files that are not stored, or that kerma does not send as they are.
struct Reason {
    /// As docs/interoperability.md says it.
    why: &'static str,
    /// From whom to whom.
    between: &'static [(Peer, Peer)],
    /// How their names end.
    files: &'static [&'static str],
}

const REASONS: &[Reason] = &[
    Reason {
        why: "no SOP Class UID or no SOP Instance UID in the file, so there is nothing to call it by",
        between: &[
            (Dcmtk, Kerma),
            (Pynetdicom, Kerma),
            (DicomRs, Kerma),
            (Kerma, Dcmtk),
            (Kerma, Pynetdicom),
            (Kerma, DicomRs),
        ],
        files: &[
            "JLSL_RGB_ILV0.dcm",
            "JLSL_RGB_ILV1.dcm",
            "JLSL_RGB_ILV2.dcm",
            "JLSN_RGB_ILV0.dcm",
            "meta_missing_tsyntax.dcm",
        ],
    },
    Reason {
        why: "no SOP Class UID nor SOP Instance UID in the file",
        between: &[
            (DicomRs, Kerma),
            (Dcmtk, Kerma),
            (Pynetdicom, Kerma),
            (Kerma, Dcmtk),
            (Kerma, Pynetdicom),
            (Kerma, DicomRs),
        ],
        files: &["empty_charset_LEI.dcm", "nested_priv_SQ.dcm"],
    },
    Reason {
        why: "a DICOMDIR: Media Storage Directory Storage is no SOP class of the network (PS3.4 annex B)",
        between: &[
            (Dcmtk, Kerma),
            (Pynetdicom, Kerma),
            (DicomRs, Kerma),
            (Kerma, Dcmtk),
            (Kerma, Pynetdicom),
            (Kerma, DicomRs),
        ],
        files: &[
            "dicomdirtests/DICOMDIR",
            "dicomdirtests/DICOMDIR-bigEnd",
            "dicomdirtests/DICOMDIR-empty.dcm",
            "dicomdirtests/DICOMDIR-implicit",
            "dicomdirtests/DICOMDIR-nooffset",
            "dicomdirtests/DICOMDIR-nopatient",
            "dicomdirtests/DICOMDIR-reordered",
            "TINY_ALPHA/DICOMDIR",
        ],
    },
    Reason {
        why: "DCMTK 3.6.7 does not know the transfer syntax",
        between: &[(Dcmtk, Kerma), (Kerma, Dcmtk)],
        files: &[
            "HTJ2KLossless_08_RGB.dcm",
            "HTJ2K_08_RGB.dcm",
            "liver_deflate.dcm",
            "liver_nonbyte_aligned_deflate.dcm",
        ],
    },
    Reason {
        why: "dicom-rs has no deflated transfer syntax as SCP",
        between: &[(Kerma, DicomRs)],
        files: &["image_dfl.dcm"],
    },
    Reason {
        why: "pynetdicom's storescp does not take the retired SOP class 1.2.840.10008.5.1.4.1.1.6",
        between: &[(Kerma, Pynetdicom)],
        files: &["color-pl.dcm", "color-px.dcm"],
    },
    Reason {
        why: "the SOP UIDs are in the file meta information only, and the stack looks in the data set",
        between: &[
            (Dcmtk, Kerma),
            (Pynetdicom, Kerma),
            (DicomRs, Kerma),
            (Kerma, Pynetdicom),
            (Kerma, DicomRs),
        ],
        files: &["UN_sequence.dcm", "no_meta_group_length.dcm"],
    },
    Reason {
        why: "the same, where dicom-rs as SCU takes them from the file meta information",
        between: &[(Dcmtk, Kerma), (Pynetdicom, Kerma), (Kerma, Pynetdicom), (Kerma, DicomRs)],
        files: &["priv_SQ.dcm"],
    },
    Reason {
        why: "the data set is in Implicit VR, and the file says another syntax; the stack cannot decode it",
        between: &[
            (Dcmtk, Kerma),
            (Pynetdicom, Kerma),
            (DicomRs, Kerma),
            (Kerma, Pynetdicom),
            (Kerma, DicomRs),
        ],
        files: &["SC_rgb_jpeg.dcm"],
    },
    Reason {
        why: "the data set is cut off; the stack cannot decode it",
        between: &[(Dcmtk, Kerma), (DicomRs, Kerma), (Kerma, DicomRs)],
        files: &["MR_truncated.dcm"],
    },
    Reason {
        why: "the data set is cut off; pydicom finds nothing in it, and DCMTK no SOP class",
        between: &[(Dcmtk, Kerma), (Pynetdicom, Kerma), (Kerma, Pynetdicom)],
        files: &["emri_small_jpeg_2k_lossless_too_short.dcm"],
    },
    Reason {
        why: "the data set is cut off within an element, at an odd length: the stack cannot decode it; kerma sends \
              what is whole of it, encoded anew",
        between: &[(Dcmtk, Kerma), (DicomRs, Kerma), (Kerma, Dcmtk), (Kerma, Pynetdicom), (Kerma, DicomRs)],
        files: &["rtplan_truncated.dcm"],
    },
    Reason {
        why: "DCMTK does not find the SOP class: its VR is UN, or native pixel data of an odd length stands where the \
              syntax has it encapsulated",
        between: &[(Dcmtk, Kerma)],
        files: &["explicit_VR-UN.dcm", "rtdose_rle.dcm", "rtdose_rle_1frame.dcm"],
    },
    Reason {
        why: "the stack's SCU does not read a file without file meta information",
        between: &[(Pynetdicom, Kerma), (DicomRs, Kerma)],
        files: &["OT-PAL-8-face.dcm", "ExplVR_BigEndNoMeta.dcm", "ExplVR_LitEndNoMeta.dcm", "rtstruct.dcm"],
    },
    Reason {
        why: "the SOP Instance UID is a hash in hexadecimal, which dicom-rs's storescp refuses as a file name",
        between: &[(Kerma, DicomRs)],
        files: &["bad_sequence.dcm"],
    },
];

/// Sends all files, and sees that all but those with a reason are the same at the far end.
fn store(scu: Peer, scp: Peer) {
    let other = if scu.is_kerma() { scp } else { scu };
    let what = format!("C-STORE from {} to {}", scu.name(), scp.name());
    if !other.is_here(&what) {
        return;
    }
    let samples = samples(&what);
    let outcomes = exchange(scu, scp, &samples);
    // Whatever the driver.
    let [from, to] = [scu, scp].map(|peer| if peer.is_kerma() { Kerma } else { peer });
    let reasons = || REASONS.iter().filter(|reason| reason.between.contains(&(from, to)));
    let has_reason =
        |name: &str| reasons().any(|reason| reason.files.iter().any(|file| name.ends_with(file)));
    // kerma's end changes nothing, and the tap tells whose end did
    let expected = |outcome: Outcome| match outcome {
        Outcome::Identical | Outcome::Padded => true,
        Outcome::ChangedByScu => scu == other,
        Outcome::ChangedByScp => scp == other,
        _ => false,
    };
    let (mut without_reason, mut needless) = (String::new(), Vec::new());
    let mut counts = BTreeMap::<&str, usize>::new();
    for (name, (output, outcome)) in &outcomes {
        match (expected(*outcome), has_reason(name)) {
            (false, false) => without_reason.push_str(&format!("{name}: {outcome:?}\n{output}\n")),
            (true, true) => needless.push(name),
            _ => {}
        }
        let column = match outcome {
            Outcome::Identical => "identical",
            Outcome::Padded => "padded",
            _ if outcome.is_stored() => "changed",
            _ => "not stored",
        };
        *counts.entry(column).or_default() += 1;
    }
    assert!(without_reason.is_empty(), "{what}: no reason is known for\n{without_reason}");
    assert!(needless.is_empty(), "{what}: the reasons hold no longer for {needless:?}");
    let count = |column| counts.get(column).copied().unwrap_or_default();
    let row = format!(
        "| {} | {} | {} | {} | {} | {} | {} |",
        scu.name(),
        scp.name(),
        samples.len(),
        count("identical"),
        count("padded"),
        count("changed"),
        count("not stored"),
    );
    eprintln!("{row}");
    let page =
        fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/interoperability.md")).unwrap();
    // the counts are of the versions that CI installs
    assert!(!required() || page.contains(&row), "docs/interoperability.md does not say\n{row}");
    for reason in reasons() {
        assert!(page.contains(reason.why), "docs/interoperability.md does not say: {}", reason.why);
    }
}

macro_rules! suites {
    ($($driver:ident: $kerma:ident),+ $(,)?) => {
        $(mod $driver {
            use super::*;

            #[test]
            fn what_dcmtk_sends_is_written_as_it_comes() {
                store(Dcmtk, $kerma);
            }

            #[test]
            fn what_pynetdicom_sends_is_written_as_it_comes() {
                store(Pynetdicom, $kerma);
            }

            #[test]
            fn what_dicom_rs_sends_is_written_as_it_comes() {
                store(DicomRs, $kerma);
            }

            #[test]
            fn files_reach_dcmtk_as_they_are() {
                store($kerma, Dcmtk);
            }

            #[test]
            fn files_reach_pynetdicom_as_they_are() {
                store($kerma, Pynetdicom);
            }

            #[test]
            fn files_reach_dicom_rs_as_they_are() {
                store($kerma, DicomRs);
            }
        })+
    };
}

suites!(threads: Kerma, tasks: KermaTokio);
