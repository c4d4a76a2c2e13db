use std::net::{TcpListener, TcpStream};

use super::harness::{Folder, Scp, command, kerma};

/// `::1` is there.
fn has_ipv6() -> bool {
    let has = TcpListener::bind("[::1]:0").is_ok();
    if !has {
        eprintln!("SKIPPED: this host has no IPv6");
    }
    has
}

#[test]
fn without_an_address_every_scp_serves_ipv4_and_ipv6() {
    let folder = Folder::new();
    for arguments in [
        &["echoscp", "--json", "0"][..],
        &["storescp", "--json", "--ignore", "0"],
        &["printscp", "--json", "-od", folder.text(), "0"],
        &["qrscp", "--json", "--port", "0", "--instance-location", folder.text()],
    ] {
        let scp = Scp::spawn(command(arguments));
        kerma(&["echoscu", "127.0.0.1", &scp.port]).exits(0);
        if has_ipv6() {
            kerma(&["echoscu", "::1", &scp.port]).exits(0);
            kerma(&["echoscu", &format!("[::1]:{}", scp.port)]).exits(0);
        }
        scp.stop().exits(0);
    }
}

#[test]
fn a_peer_of_ipv4_is_told_by_its_address_of_ipv4() {
    let scp = Scp::spawn(command(&["echoscp", "-v", "--json", "0"]));
    kerma(&["echoscu", "127.0.0.1", &scp.port]).exits(0);
    let peer = scp.wait_for("association_released", 1)[0]["peer_address"].to_string();
    assert!(peer.starts_with("\"127.0.0.1:"), "{peer}");
    scp.stop().exits(0).says(&["at 127.0.0.1:"]).does_not_say(&["ffff:127"]);
}

#[test]
fn an_address_is_one_interface_alone_with_and_without_brackets() {
    if !has_ipv6() {
        return;
    }
    for address in ["::1", "[::1]"] {
        let scp = Scp::spawn(command(&["echoscp", "--json", "-ba", address, "0"]));
        kerma(&["echoscu", "::1", &scp.port]).exits(0);
        assert!(TcpStream::connect(format!("127.0.0.1:{}", scp.port)).is_err());
    }
    let scp = Scp::spawn(command(&["echoscp", "--json", "-ba", "0.0.0.0", "0"]));
    assert!(TcpStream::connect(format!("[::1]:{}", scp.port)).is_err());
}

#[test]
fn a_port_that_is_taken_for_ipv4_is_taken() {
    let taken = TcpListener::bind("0.0.0.0:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    kerma(&["echoscp", &port]).exits(1).says(&["E: ", &port]);
}

#[test]
fn a_rejected_association_is_told_at_the_default_level_with_its_title_and_address() {
    let folder = Folder::new();
    let configuration = folder.join("qrscp.toml");
    let text = format!("instance_location = {:?}\n[access]\nothers = []\n", folder.join("archive"));
    std::fs::write(&configuration, text).unwrap();
    let mut qrscp = command(&["qrscp", "--json", "--port", "0", "-c"]);
    qrscp.arg(&configuration);
    let scp = Scp::spawn(qrscp);
    kerma(&["echoscu", "-aet", "Stranger", "127.0.0.1", &scp.port]).exits(1);
    scp.wait_for("association_rejected", 1);
    scp.stop().exits(0).says(&["Association Rejected", "Stranger at 127.0.0.1:"]);
}
