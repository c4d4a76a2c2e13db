//! What is measured.

use super::contender::{
    Contender::{self, *},
    DESTINATION,
};

/// A work that several programs do.
pub(super) struct Work {
    pub(super) name: &'static str,
    /// kerma first, then the limit, then the peers.
    pub(super) contenders: &'static [Contender],
    pub(super) kind: Kind,
    /// What should be reached, as the table says it.
    pub(super) target: &'static str,
    /// The most system calls that an operation of kerma's may take, where that cannot flake.
    pub(super) calls: Option<f64>,
}

pub(super) enum Kind {
    /// The load generator is the client of SCPs.
    Served {
        /// The files are on a disk.
        on_disk: bool,
        /// Files are removed after each load.
        cleared: bool,
        /// What each SCP is given before the first round.
        before: &'static [&'static str],
        /// The command of the load generator, and its options.
        load: &'static [&'static str],
        associations: u32,
        /// The SCPs send to an SCP that is so many milliseconds away, each way.
        away: Option<u32>,
        /// Operations on each association, in each of so many loads.
        count: u32,
        loads: u32,
    },
    /// SCUs send a folder of so many files with so many bytes of pixels.
    Sent {
        files: u32,
        pixels: u32,
        /// The way to the SCP and back takes so many milliseconds each.
        delay: u32,
        times: u32,
        /// The SCP.
        to: Contender,
    },
}

const STORES: Kind = Kind::Served {
    on_disk: false,
    cleared: true,
    before: &[],
    load: &["store", "--pixels", "524288"],
    associations: 1,
    away: None,
    count: 200,
    loads: 3,
};

pub(super) fn all() -> Vec<Work> {
    const FILES: &[Contender] = &[Storescp, SinkFiles, DcmtkStorescp, DcmtkFork, DicomRs, Pynetdicom];
    const FILES_OF_FOUR: &[Contender] = &[Storescp, SinkFiles, DcmtkFork, DicomRs, Pynetdicom];
    const DURABLE: &[Contender] = &[Qrscp, SinkLog, Orthanc, Dcmqrscp];
    let files = |pixels: &'static [&'static str], associations, count, loads| match STORES {
        Kind::Served { on_disk, cleared, before, away, .. } => {
            Kind::Served { on_disk, cleared, before, load: pixels, associations, away, count, loads }
        }
        sent => sent,
    };
    let durable = |associations, count| Kind::Served {
        on_disk: true,
        cleared: false,
        before: &[],
        load: &["store", "--pixels", "8192"],
        associations,
        away: None,
        count,
        loads: 1,
    };
    let asked = |load, count, before| Kind::Served {
        on_disk: false,
        cleared: false,
        before,
        load,
        associations: 1,
        away: None,
        count,
        loads: 1,
    };
    const ASSOCIATIONS: &[Contender] = &[Storescp, Sink, DcmtkStorescp, Orthanc, DicomRs, Pynetdicom];
    let work = |name, contenders, kind, target| Work { name, contenders, kind, target, calls: None };
    let within = |calls, work: Work| Work { calls: Some(calls), ..work };
    vec![
        work("files: 0.5 MB, one association", FILES, STORES, "0.9 of the sink, CPU 1.25"),
        work(
            "files: 0.5 MB, four associations",
            FILES_OF_FOUR,
            files(&["store", "--pixels", "524288"], 4, 100, 3),
            "0.9 of the sink, CPU 1.25",
        ),
        work(
            "files: 64 MB, one association",
            &[Storescp, SinkFiles, DcmtkStorescp],
            files(&["store", "--pixels", "67108864"], 1, 4, 2),
            "0.9 of the sink, CPU 1.25",
        ),
        within(
            8.0,
            work(
                "files: 10 KB, one association",
                FILES,
                files(&["store", "--pixels", "8192"], 1, 3000, 1),
                "0.9 of the sink, CPU 1.25",
            ),
        ),
        work("durable: 10 KB, one association", DURABLE, durable(1, 500), "0.85 of the sink, CPU 3"),
        work(
            "durable: 10 KB, four associations",
            DURABLE,
            durable(4, 250),
            "0.85 of the sink, CPU 3; 5 × Orthanc",
        ),
        work(
            "durable: 10 KB, sixteen associations",
            &[Qrscp, SinkLog, Orthanc],
            durable(16, 200),
            "0.7 of the sink, CPU 3",
        ),
        within(
            22.0,
            work("associations, one after the other", ASSOCIATIONS, asked(&["assoc"], 1500, &[]), "1.1"),
        ),
        within(3.0, work("C-ECHO on one association", ASSOCIATIONS, asked(&["echo"], 10_000, &[]), "1.1")),
        within(
            0.1,
            work(
                "C-FIND of 2,000 studies, a match",
                &[Qrscp, Orthanc],
                asked(
                    &["find", "--key", "P00001*"],
                    10,
                    &["store", "--assocs", "4", "--count", "500", "--per-study", "1", "--pixels", "2048"],
                ),
                "10",
            ),
        ),
        work(
            "C-GET of 200 × 0.5 MB, an instance",
            &[Qrscp, Orthanc, Dcmqrscp],
            asked(
                &["get", "--study", "2.25.100001.10000.1000000"],
                10,
                &["store", "--count", "200", "--per-study", "200", "--pixels", "524288"],
            ),
            "2 × Orthanc, CPU 0.35",
        ),
        work(
            "storescu: 300 × 0.5 MB",
            &[Storescu, DcmtkStorescu, DicomRsStorescu],
            Kind::Sent { files: 300, pixels: 524_288, delay: 0, times: 3, to: Sink },
            "1.3 × DCMTK, CPU 0.6",
        ),
        work(
            "storescu: 200 × 0.1 MB, 20 ms each way, four associations",
            &[StorescuFour, Storescu, DcmtkStorescu],
            Kind::Sent { files: 200, pixels: 100_000, delay: 20, times: 1, to: Sink },
            "0.9 × 4 of one",
        ),
        work(
            "storescu: 200 × 0.1 MB, 20 ms each way, to an SCP that grants a window",
            &[StorescuWindow, Storescu, DcmtkStorescu],
            Kind::Sent { files: 200, pixels: 100_000, delay: 20, times: 1, to: Storescp },
            "8 × DCMTK",
        ),
        work(
            "C-MOVE of 200 × 0.1 MB, 20 ms each way, to an SCP that grants a window",
            &[Qrscp, QrscpOne, Orthanc, Dcmqrscp],
            Kind::Served {
                on_disk: false,
                cleared: false,
                before: &["store", "--count", "200", "--per-study", "200", "--pixels", "100000"],
                load: &["move", "--study", "2.25.100001.10000.1000000", "--to", DESTINATION],
                associations: 1,
                away: Some(20),
                count: 1,
                loads: 1,
            },
            "8 × DCMTK",
        ),
    ]
}
