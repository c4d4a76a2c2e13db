//! The SCPs that keep what they are sent in files, and the SCUs that tell them.

use std::fs;

use kerma_tests::process::free_port;
use kerma_tests::tap::Tap;

use crate::broken;
use crate::patient::{CANARY, FILE, bytes, instance, write};
use crate::watch::{LEVELS, Watch};

#[test]
fn scps_of_one_service_and_their_scus_name_no_patient() {
    for level in LEVELS {
        let watch = Watch::new(level);
        store(&watch);
        normalized(&watch);
        print(&watch);
        watch.check();
    }
}

/// storescp, with each way to name files and with commands that fail; echoscp.
fn store(watch: &Watch) {
    let folder = watch.folder("sent");
    let file = write(&folder, ".dcm", &bytes(instance(1)));
    let file = file.to_str().unwrap();
    let command = "exit 3";
    for more in [&[][..], &["-sp", "-xcr", command, "-xcs", command], &["--ignore"]] {
        let port = free_port();
        let number = port.to_string();
        let target = watch.folder(&format!("storescp{}", more.len()));
        let scp =
            watch.serve(&[&["storescp", "-od", target.to_str().unwrap(), &number], more].concat(), port);
        let tap = Tap::new(port);
        let number = tap.port.to_string();
        watch.run(&["echoscu", "127.0.0.1", &number]);
        assert_eq!(watch.run(&["storescu", "127.0.0.1", &number, file]), 0);
        watch.run_each(&["storescu", "--send-broken", "127.0.0.1", &number], &broken::all(&folder));
        // where files were, no folder can be made
        let kept = target.with_file_name(format!("stored{}", more.len()));
        fs::rename(&target, kept).unwrap();
        fs::write(&target, "").unwrap();
        watch.run(&["storescu", "127.0.0.1", &number, file]);
        scp.stop();
        tap.comments().iter().for_each(|comment| watch.note("an Error Comment of storescp", comment));
    }
    // refused, and not there
    watch.run(&["storescu", "127.0.0.1", &free_port().to_string(), file]);
    watch.run(&["storescu", "127.0.0.1", "1", &format!("{FILE}/not-there")]);
    let port = free_port();
    let scp = watch.serve(&["echoscp", &port.to_string()], port);
    watch.run(&["storescu", "127.0.0.1", &port.to_string(), file]);
    scp.stop();
}

/// mppsscp and ianscp.
fn normalized(watch: &Watch) {
    let folder = watch.folder("told");
    let file = write(&folder, ".dcm", &bytes(instance(1)));
    let file = file.to_str().unwrap();
    let text = |tag: &str, vr: &str| format!("\"{tag}\":{{\"vr\":\"{vr}\",\"Value\":[\"{CANARY}\"]}}");
    let created = write(
        &folder,
        "1.json",
        format!("{{{},{}}}", text("00080005", "CS"), text("00400253", "SH")).as_bytes(),
    );
    let set = write(
        &folder,
        "2.json",
        format!("{{{},{}}}", text("00400252", "CS"), text("00100020", "LO")).as_bytes(),
    );
    let broken = write(&folder, "3.json", format!("{{{},", text("00400252", "CS")).as_bytes());
    for (tool, scu) in [("mppsscp", "mppsscu"), ("ianscp", "ianscu")] {
        let port = free_port();
        let target = watch.folder(tool);
        let scp = watch.serve(&[tool, "--directory", target.to_str().unwrap(), &port.to_string()], port);
        let tap = Tap::new(port);
        let peer = ["127.0.0.1", &tap.port.to_string()].map(str::to_owned);
        let peer = [peer[0].as_str(), peer[1].as_str()];
        assert_eq!(watch.run(&[&[scu], &peer[..], &[file]].concat()), 0);
        watch.run_each(&[&[scu], &peer[..]].concat(), &broken::all(&folder));
        if scu == "mppsscu" {
            watch.run(
                &[&[scu], &peer[..], &["--ppsuid", "1.2.77", "--create", created.to_str().unwrap()]].concat(),
            );
            watch.run(&[&[scu], &peer[..], &["--ppsuid", "1.2.77", "--set", set.to_str().unwrap()]].concat());
            watch.run(
                &[&[scu], &peer[..], &["--ppsuid", "1.2.77", "--set", broken.to_str().unwrap()]].concat(),
            );
            assert_eq!(watch.run(&[&[scu, "--dc"], &peer[..], &["--ppsid", CANARY, file]].concat()), 0);
        }
        scp.stop();
        tap.comments().iter().for_each(|comment| watch.note(&format!("an Error Comment of {tool}"), comment));
    }
}

/// printscp: what is on the films are pixels, and their labels.
fn print(watch: &Watch) {
    let folder = watch.folder("printed");
    let file = write(&folder, ".dcm", &bytes(instance(1)));
    let port = free_port();
    let target = watch.folder("films");
    let scp = watch
        .serve(&["printscp", "-od", target.to_str().unwrap(), "--resolution", "50", &port.to_string()], port);
    let tap = Tap::new(port);
    let number = tap.port.to_string();
    let label = ["--label", CANARY, "--owner", CANARY, "--annotation", CANARY];
    let fixed = ["printscu", "127.0.0.1", &number];
    assert_eq!(watch.run(&[&fixed[..], &label, &[file.to_str().unwrap()]].concat()), 0);
    watch.run(
        &[&fixed[..], &["--configinfo", CANARY, "--destination", CANARY, file.to_str().unwrap()]].concat(),
    );
    watch.run_each(&fixed, &broken::all(&folder));
    scp.stop();
    tap.comments().iter().for_each(|comment| watch.note("an Error Comment of printscp", comment));
}
