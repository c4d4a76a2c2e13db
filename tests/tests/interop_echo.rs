//! C-ECHO, both ways, with each stack.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use kerma_tests::folder::Folder;
use kerma_tests::peer::Peer;
use kerma_tests::process::run;

/// One C-ECHO: the SCU says that it was done.
fn echo(scu: Peer, scp: Peer) {
    let folder = Folder::new();
    let (mut process, port) = scp.echo_scp(folder.path());
    run(scu.echo_scu(port)).exits(0);
    run(scu.echo_scu(port)).exits(0);
    assert!(process.is_running(), "{}", process.output());
}

fn echo_to(kerma: Peer, peer: Peer) {
    if peer.is_here("C-ECHO to kerma") {
        echo(peer, kerma);
    }
}

fn echo_from(kerma: Peer, peer: Peer) {
    if peer.is_here("C-ECHO from kerma") {
        echo(kerma, peer);
    }
}

macro_rules! suites {
    ($($driver:ident: $kerma:ident),+ $(,)?) => {
        $(mod $driver {
            use super::*;

            #[test]
            fn dcmtk_verifies_kerma() {
                echo_to(Peer::$kerma, Peer::Dcmtk);
            }

            #[test]
            fn pynetdicom_verifies_kerma() {
                echo_to(Peer::$kerma, Peer::Pynetdicom);
            }

            #[test]
            fn dicom_rs_verifies_kerma() {
                echo_to(Peer::$kerma, Peer::DicomRs);
            }

            #[test]
            fn kerma_verifies_dcmtk() {
                echo_from(Peer::$kerma, Peer::Dcmtk);
            }

            #[test]
            fn kerma_verifies_pynetdicom() {
                echo_from(Peer::$kerma, Peer::Pynetdicom);
            }

            #[test]
            fn kerma_verifies_dicom_rs() {
                echo_from(Peer::$kerma, Peer::DicomRs);
            }
        })+
    };
}

suites!(threads: Kerma, tasks: KermaTokio);
