//! A server of PostgreSQL of our own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::folder::Folder;
use crate::process::{Process, free_port, output, program, run};
use crate::require::skip;

/// A server that runs until this is dropped, with an empty database.
#[derive(Debug)]
pub struct Database {
    process: Option<Process>,
    port: u16,
    programs: PathBuf,
    folder: Folder,
}

impl Database {
    /// The newest server of Debian's package, or that of which `KERMA_PG` has the programs. If it is not here, that is said, and the
    /// caller passes without testing anything.
    pub fn start() -> Option<Database> {
        let Some(programs) = programs() else {
            skip("PostgreSQL", "no folder below /usr/lib/postgresql has an initdb, and KERMA_PG names none");
            return None;
        };
        let folder = Folder::new();
        let mut database = Database { process: None, port: free_port(), programs, folder };
        database.give_to_its_user();
        let data = database.data();
        let data = data.to_str().unwrap();
        run(database.program("initdb", &["-D", data, "-A", "trust", "-U", "kerma", "-E", "UTF8"])).exits(0);
        database.restart();
        Some(database)
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// The server refuses to run as root: then it runs as the user that its package has made.
    fn give_to_its_user(&self) {
        if is_root() {
            run(program("chown", &["postgres", self.folder.path().to_str().unwrap()])).exits(0);
            // The folder above is for its owner alone.
            for folder in self.folder.path().ancestors().skip(1).take_while(|at| *at != Path::new("/tmp")) {
                let Ok(metadata) = fs::metadata(folder) else { continue };
                let mut permissions = metadata.permissions();
                use std::os::unix::fs::PermissionsExt as _;
                permissions.set_mode(permissions.mode() | 0o011);
                let _ = fs::set_permissions(folder, permissions);
            }
        }
    }

    fn program(&self, name: &str, arguments: &[&str]) -> Command {
        let path = self.programs.join(name);
        if is_root() {
            let mut command = program("runuser", &["-u", "postgres", "--"]);
            command.arg(path).args(arguments);
            command.current_dir("/");
            return command;
        }
        program(path, arguments)
    }

    /// Starts it again, after [`stop`](Self::stop), with what was committed.
    pub fn restart(&mut self) {
        self.stop();
        let (data, port) = (self.data(), self.port.to_string());
        let folder = format!("unix_socket_directories={}", self.folder.path().display());
        let options =
            ["-D", data.to_str().unwrap(), "-p", &port, "-c", &folder, "-c", "listen_addresses=127.0.0.1"];
        let more = ["-c", "max_connections=300", "-c", "log_min_messages=fatal"];
        let command = self.program("postgres", &[&options[..], &more].concat());
        self.process = Some(Process::listen(command, self.port));
        self.wait_until_it_answers();
    }

    fn wait_until_it_answers(&self) {
        for _ in 0..600 {
            if postgres::Client::connect(&self.address(), postgres::NoTls).is_ok() {
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("PostgreSQL does not answer");
    }

    /// Ends it at once, as a power cut does to its clients.
    pub fn stop(&mut self) {
        if let Some(process) = self.process.take() {
            let data = self.data();
            let stopped =
                run(self.program("pg_ctl", &["-D", data.to_str().unwrap(), "-m", "immediate", "-w", "stop"]));
            drop((stopped, process));
        }
    }

    /// Where it is, as libpq writes it.
    pub fn address(&self) -> String {
        format!("host=127.0.0.1 port={} user=kerma dbname=postgres connect_timeout=5", self.port)
    }

    /// Where it is, as a configuration has it.
    pub fn url(&self) -> String {
        format!("postgres://kerma@127.0.0.1:{}/postgres", self.port)
    }

    /// The only number that this statement gives.
    pub fn number(&self, sql: &str) -> i64 {
        let mut client = postgres::Client::connect(&self.address(), postgres::NoTls).unwrap();
        client.query_one(sql, &[]).unwrap().get(0)
    }

    /// Runs these statements.
    pub fn execute(&self, sql: &str) {
        let mut client = postgres::Client::connect(&self.address(), postgres::NoTls).unwrap();
        client.batch_execute(sql).unwrap();
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        self.stop();
    }
}

fn is_root() -> bool {
    output(program("id", &["-u"])).is_ok_and(|id| id.trim() == "0")
}

fn programs() -> Option<PathBuf> {
    if let Some(folder) = std::env::var_os("KERMA_PG") {
        return Some(folder.into());
    }
    let versions = fs::read_dir("/usr/lib/postgresql").ok()?;
    let folders = versions.filter_map(|version| Some(version.ok()?.path().join("bin")));
    folders.filter(|folder| folder.join("initdb").is_file()).max()
}
