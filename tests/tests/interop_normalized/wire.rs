//! What kerma's tools and SCPs send each other, read by Wireshark's dissector.

use std::process::Command;

use kerma_tests::capture::{self, Way};
use kerma_tests::folder::Folder;
use kerma_tests::open::open;
use kerma_tests::peer::kerma;
use kerma_tests::process::{Process, free_port, run};
use kerma_tests::require::skip;
use kerma_tests::tap::Tap;

use crate::samples;

/// What tshark says of each packet of a capture that it knows as DICOM: the types of its PDUs, and what is wrong with it.
fn dissected(folder: &Folder, connections: &[Vec<(Way, Vec<u8>)>]) -> Option<(usize, Vec<String>)> {
    let path = folder.path().join("capture.pcap");
    capture::write(&path, connections);
    let tshark = |filter: &str, fields: &[&str]| {
        let decode = format!("tcp.port=={},dicom", capture::PORT);
        let mut command = Command::new("tshark");
        command.args(["-r", path.to_str().unwrap(), "-d", &decode, "-Y", filter, "-T", "fields"]);
        fields.iter().for_each(|field| _ = command.args(["-e", field]));
        let output = command.output().ok()?;
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        Some(String::from_utf8(output.stdout).unwrap())
    };
    let types = tshark("dicom", &["dicom.pdu.type"])?;
    let pdus = types.split([',', '\n']).filter(|pdu_type| !pdu_type.is_empty()).count();
    let wrong = tshark(
        "_ws.malformed || (dicom && _ws.expert)",
        &["frame.number", "_ws.expert.message", "_ws.malformed"],
    )?;
    // That an association was aborted is worth its mention, and not wrong.
    let wrong = wrong.lines().filter(|line| !line.contains("Association aborted"));
    Some((pdus, wrong.map(str::to_owned).collect()))
}

fn is_here(folder: &Folder) -> bool {
    let is_here = dissected(folder, &[]).is_some();
    if !is_here {
        skip("what kerma sends, as Wireshark sees it", "tshark is not installed");
    }
    is_here
}

/// How many PDUs there are in all, by their lengths.
fn count(connections: &[Vec<(Way, Vec<u8>)>]) -> usize {
    let stream = |pieces: &[(Way, Vec<u8>)], of: Way| {
        pieces.iter().filter(|(way, _)| *way == of).flat_map(|(_, bytes)| bytes.clone()).collect::<Vec<u8>>()
    };
    let pdus = |stream: Vec<u8>| {
        let (mut count, mut rest) = (0, &stream[..]);
        while let Some((header, behind)) = rest.split_first_chunk::<6>() {
            let length = u32::from_be_bytes([header[2], header[3], header[4], header[5]]) as usize;
            rest = behind.get(length..).expect("a whole PDU");
            count += 1;
        }
        count
    };
    connections.iter().flat_map(|of| [Way::Requestor, Way::Acceptor].map(|way| pdus(stream(of, way)))).sum()
}

#[test]
fn wireshark_finds_nothing_wrong_with_what_kerma_sends() {
    let folder = Folder::new();
    if !is_here(&folder) {
        return;
    }
    let taps = everything(&folder);
    let connections: Vec<_> = taps.iter().flat_map(Tap::sent).collect();
    assert!(connections.len() > 20, "{} connections", connections.len());
    let (pdus, wrong) = dissected(&folder, &connections).unwrap();
    assert_eq!(wrong, [""; 0]);
    assert_eq!(pdus, count(&connections), "PDUs that it knows");
    // It would say so.
    let mut broken = connections;
    let (_, associate) = broken.iter_mut().flatten().find(|(_, bytes)| bytes.first() == Some(&1)).unwrap();
    associate[74 + 2] = 0xFF;
    let (_, wrong) = dissected(&folder, &broken).unwrap();
    assert!(!wrong.is_empty(), "an item that is longer than its PDU");
}

/// Every tool that speaks to a peer, with an SCP of kerma's.
fn everything(folder: &Folder) -> Vec<Tap> {
    let study = samples::study(3);
    let images = study.path().to_str().unwrap().to_owned();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (archive_port, moved_port, notices_port, printer_port) =
        (free_port(), free_port(), free_port(), free_port());
    let taps = [archive_port, moved_port, notices_port, printer_port].map(Tap::new);
    let [archive, moved, notices, printer] = taps.each_ref().map(|tap| tap.port.to_string());
    let text = format!(
        "port = {archive_port}\nbind_address = \"127.0.0.1\"\ninstance_location = {:?}\n\
         [peers.MOVED]\naddress = \"127.0.0.1:{moved}\"\n[peers.UPSSCU]\naddress = \"127.0.0.1:{moved}\"\n",
        at("archive")
    );
    let configuration = at("qrscp.toml");
    std::fs::write(&configuration, open(&text)).unwrap();
    std::fs::create_dir(folder.path().join("got")).unwrap();
    let listening = |arguments: &[&str], port: u16| Process::listen(kerma(arguments), port);
    let _scps = [
        listening(&["qrscp", "-c", &configuration], archive_port),
        listening(&["storescp", &moved_port.to_string(), "-od", &at("got")], moved_port),
        listening(&["ianscp", &notices_port.to_string(), "--directory", &at("got")], notices_port),
        listening(&["printscp", &printer_port.to_string(), "-od", &at("got")], printer_port),
    ];
    let is = |arguments: &[&str], code: i32| _ = run(kerma(arguments)).exits(code);
    let get = ["-k", "QueryRetrieveLevel=STUDY", "-k", "StudyInstanceUID=1.2.3"];
    let host = "127.0.0.1";
    is(&["echoscu", host, &archive], 0);
    is(&["echoscu", "--abort", host, &archive], 0);
    is(&["echoscu", "-usr", "ada", "-pwd", "secret", "-rsp", host, &archive], 0);
    for syntax in [&[][..], &["-xi"], &["-xb"]] {
        is(&[&["storescu", host, &archive, "-r", &images], syntax].concat(), 0);
    }
    is(&[&["findscu", "-S", host, &archive], &get[..], &["-k", "PatientName"]].concat(), 0);
    is(&[&["findscu", "-P", host, &archive], &get[..]].concat(), 1);
    is(&["findscu", "-W", host, &archive, "-k", "PatientName"], 0);
    is(&[&["getscu", "-S", host, &archive, "-od", &at("got")], &get[..]].concat(), 0);
    is(&[&["movescu", "-S", "-aem", "MOVED", host, &archive], &get[..]].concat(), 0);
    is(&[&["movescu", "-S", "-aem", "NOBODY", host, &archive], &get[..]].concat(), 1);
    is(&["stgcmtscu", host, &archive, &images, "-r"], 0);
    is(&["mppsscu", host, &archive, "-r", &images], 0);
    is(&["upsscu", "-O", "create", "-u", "1.2.9", "-k", "ProcedureStepLabel=Contouring", host, &archive], 0);
    is(&["upsscu", "-O", "subscribe", "-u", "1.2.9", host, &archive], 0);
    is(&["upsscu", "-O", "change-state", "-u", "1.2.9", "--state", "IN PROGRESS", host, &archive], 0);
    is(&["upsscu", "-O", "search", "-k", "ProcedureStepState=SCHEDULED", host, &archive], 0);
    is(&["upsscu", "-O", "get", "-u", "1.2.9", host, &archive], 0);
    is(&["ianscu", host, &notices, "-r", &images], 0);
    is(&["printscu", host, &printer, "-r", &images], 1);
    // Rejected: no presentation context, and no such thing asked of the printer.
    is(&["echoscu", host, &printer], 0);
    is(&[&["findscu", "-S", host, &printer], &get[..]].concat(), 1);
    taps.into()
}
