//! The services of `qrscp` beside images.

use kerma::inventory::{self, Initiation, Level};
use kerma::logging::{self, Log};
use kerma::media::{self, Contents, Order, Priority};
use kerma::{ApplicationEntity, Association, DataSet, Reference, TransferSyntax, Uid, tags, uids};

use crate::broken;
use crate::patient::{BIRTH_DATE, CANARY, STUDY, bytes, instance, write};
use crate::services::{Archive, peer};
use crate::watch::Watch;

/// MPPS: a step, and what is refused.
pub(crate) fn steps(watch: &Watch, archive: &Archive) {
    let [host, port] = &peer(archive);
    let files = watch.folder("files");
    let file = write(&files, "1.dcm", &bytes(instance(1)));
    let file = file.to_str().unwrap();
    let mpps = |more: &[&str]| watch.run(&[&["mppsscu", host, port], more].concat());
    assert_eq!(mpps(&["--ppsuid", "1.2.826.77.9", "--ppsid", CANARY, file]), 0);
    assert_ne!(mpps(&["--ppsuid", "1.2.826.77.9", file]), 0);
    let set = write(&files, "set.json", format!(
        "{{\"00400252\":{{\"vr\":\"CS\",\"Value\":[\"{CANARY}\"]}},\"00100020\":{{\"vr\":\"LO\",\"Value\":[\"{CANARY}\"]}}}}"
    ).as_bytes());
    assert_ne!(mpps(&["--ppsuid", "1.2.826.77.9", "--set", set.to_str().unwrap()]), 0);
    assert_ne!(mpps(&["--ppsuid", "1.2.826.77.10", "--create", set.to_str().unwrap()]), 0);
    watch.run_each(&["mppsscu", host, port], &broken::all(&files));
}

/// Unified procedure steps, each operation.
pub(crate) fn unified(watch: &Watch, archive: &Archive) {
    let [host, port] = &peer(archive);
    let step = "1.2.826.77.20";
    let ups = |operation: &str, more: &[&str]| {
        watch.run(&[&["upsscu", host, port, "-O", operation][..], more].concat())
    };
    let keys: Vec<String> =
        ["PatientName", "PatientID", "ProcedureStepLabel", "WorklistLabel", "AdmissionID"]
            .iter()
            .map(|keyword| format!("{keyword}={CANARY}"))
            .collect();
    let keys: Vec<&str> = keys.iter().flat_map(|key| ["-k", key.as_str()]).collect();
    assert_eq!(ups("create", &[&["-u", step][..], &keys].concat()), 0);
    for key in [
        format!("ProcedureStepState={CANARY}"),
        format!("ScheduledProcedureStepStartDateTime={CANARY}"),
        format!("PatientBirthDate={CANARY}"),
        format!("InputReadinessState={CANARY}"),
    ] {
        ups("create", &["-k", &key]);
        ups("update", &["-u", step, "-k", &key]);
    }
    let show = |operation: &str, more: &[&str]| {
        watch.may_show(&[&["upsscu", host, port, "-O", operation][..], more].concat())
    };
    show("get", &["-u", step]);
    show("search", &["-k", &format!("PatientName={CANARY}")]);
    ups("subscribe", &["-aet", "GONE", "-u", step]);
    ups("change-state", &["-u", step, "--state", "IN PROGRESS", "--transaction", "1.2.826.77.21"]);
    ups("change-state", &["-u", step, "--state", "COMPLETED", "--transaction", "1.2.826.77.21"]);
    ups(
        "request-cancel",
        &[
            "-u",
            step,
            "-k",
            &format!("ReasonForCancellation={CANARY}"),
            "-k",
            &format!("ContactDisplayName={CANARY}"),
        ],
    );
    ups("request-cancel", &["-u", "1.2.826.77.22", "-k", &format!("ReasonForCancellation={CANARY}")]);
}

/// What no tool asks for: event logging, media, inventories; and data sets that no tool sends.
pub(crate) fn by_the_library(archive: &Archive) {
    let port = archive.tap.port;
    let classes = [
        uids::CT_IMAGE_STORAGE,
        uids::PROCEDURAL_EVENT_LOGGING,
        uids::SUBSTANCE_ADMINISTRATION_LOGGING,
        uids::MEDIA_CREATION_MANAGEMENT,
        uids::INVENTORY_CREATION,
    ];
    let entity = ApplicationEntity::new("LIBRARY").unwrap();
    let entity =
        classes.into_iter().fold(entity, |entity, class| entity.propose(class, TransferSyntax::UNCOMPRESSED));
    let mut association = entity.associate(format!("QRSCP@127.0.0.1:{port}").as_str()).unwrap();
    for data_set in broken::data_sets() {
        let _ = association.store(&data_set, &uids::EXPLICIT_VR_LITTLE_ENDIAN);
    }
    for log in [Log::Procedural, Log::SubstanceAdministration] {
        for study in [STUDY, "1.2.826.77.4", CANARY] {
            let mut event = DataSet::new();
            for (tag, value) in
                [(tags::PATIENT_ID, CANARY), (tags::STUDY_INSTANCE_UID, study), (tags::PATIENT_NAME, CANARY)]
            {
                event.insert(kerma::dataset::Element::new(
                    tag,
                    kerma::dictionary::Vr::LO,
                    value.as_bytes().to_vec(),
                ));
            }
            let _ = association.request(logging::record(log, event));
        }
    }
    order_media(&mut association);
    let transaction = Uid::from_static("1.2.826.77.30");
    let mut scope = DataSet::new();
    scope.set(tags::PATIENT_NAME, CANARY).unwrap();
    scope.set(tags::PATIENT_BIRTH_DATE, BIRTH_DATE).unwrap();
    let wanted = Initiation::new(&transaction, Level::Instance).scope(scope);
    let _ = association.request(inventory::initiate(&wanted));
    let _ = association.request(inventory::request_status(&transaction, None));
    association.release().unwrap();
}

fn order_media(association: &mut Association) {
    let request = Uid::from_static("1.2.826.77.31");
    let image = Reference::new(uids::CT_IMAGE_STORAGE, Uid::from_static("1.2.826.77.1.1.1"));
    let gone = Reference::new(uids::CT_IMAGE_STORAGE, Uid::from_static("1.2.826.77.1.1.98"));
    let contents = Contents::new().instance(&image, None).instance(&gone, Some(CANARY));
    let contents = contents.with(tags::LABEL_TEXT, CANARY).unwrap();
    let _ = association.request(media::create(request.clone(), &contents));
    let _ =
        association.request(media::initiate(&request, Order { copies: 1, priority: Some(Priority::Low) }));
    let _ = association.request(media::status(&request));
}
