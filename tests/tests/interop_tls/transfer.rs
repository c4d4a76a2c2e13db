//! Objects over TLS, to and from DCMTK, in each of its profiles that is not retired.

use kerma_tests::folder::Folder;
use kerma_tests::peer::{Peer, kerma};
use kerma_tests::process::run;
use kerma_tests::sample::{Sample, samples};

use crate::hospital::{HOST, Hospital, dcmtk, listen, text};

const PROFILES: [&str; 3] = ["+px", "+py", "+pz"];

/// One that every stack can send as it is.
pub(crate) fn image(what: &str) -> Option<Sample> {
    samples(what).into_iter().find(|sample| sample.path.to_string_lossy().contains("mr-series"))
}

#[test]
fn dcmtk_stores_to_kerma() {
    let Some(image) = Peer::Dcmtk.is_here("TLS to kerma").then(|| image("TLS to kerma")).flatten() else {
        return;
    };
    let hospital = Hospital::new();
    let (client, server) = (hospital.options(&hospital.scu), hospital.options(&hospital.scp));
    for profile in PROFILES {
        let received = Folder::new();
        let (scp, port) = listen(|port| {
            kerma(&[&["storescp", "-v", port, "-od", text(received.path()), profile], &server[..]].concat())
        });
        let arguments = [&["-v", profile], &client[..], &[HOST, &port, text(&image.path)]].concat();
        run(dcmtk("storescu", &arguments)).exits(0);
        assert_eq!(received.files().len(), 1);
        scp.wait_for("CN=scu,O=Kerma");
    }
}

#[test]
fn kerma_stores_to_dcmtk() {
    let Some(image) = Peer::Dcmtk.is_here("TLS from kerma").then(|| image("TLS from kerma")).flatten() else {
        return;
    };
    let hospital = Hospital::new();
    let (client, server) = (hospital.options(&hospital.scu), hospital.options(&hospital.scp));
    for profile in PROFILES {
        let received = Folder::new();
        let (_scp, port) = listen(|port| {
            dcmtk("storescp", &[&["-od", text(received.path()), profile], &server[..], &[port]].concat())
        });
        let arguments =
            [&["storescu", "-v", profile], &client[..], &[HOST, &port, text(&image.path)]].concat();
        run(kerma(&arguments)).exits(0).says(&["CN=scp,O=Kerma"]);
        assert_eq!(received.files().len(), 1);
    }
}
