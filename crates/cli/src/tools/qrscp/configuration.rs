//! The configuration of `kerma qrscp`: a TOML file in which every key is optional. `docs/qrscp.toml` documents them.

mod access;
mod attributes;
mod audited;
mod department;
mod hosts;
mod http;
mod secured;
mod shared;

use std::collections::BTreeMap;
use std::fs;
use std::net::{Ipv4Addr, SocketAddr};
use std::num::NonZeroU16;
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::ValueEnum;
use kerma_ae::Capacity;
use kerma_archive::{Archive, Options};
use kerma_dictionary::AeTitle;
use kerma_service::Destination;
use serde::{Deserialize, Serialize};

pub(crate) use self::access::{Access, UserIdentity};
pub(crate) use self::audited::Audit;
pub(crate) use self::department::{As, Commitment, Display, Ian, Inventory, Logging, Media, Mpps, Ups, When};
pub(crate) use self::hosts::Host;
pub(crate) use self::http::{From, Http, TokensOf};
pub(crate) use self::secured::{Asked, Subject, Tls};
use self::shared::{Database, Objects};
use super::values::{Address, Age, Size, Title};
use crate::entity;
use crate::options::Timeout;

/// What the file says, and where it says nothing the defaults.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Configuration {
    pub(crate) ae_title: Title,
    pub(crate) port: u16,
    pub(crate) bind_address: String,
    pub(crate) max_pdu: u32,
    pub(crate) acse_timeout: Timeout,
    pub(crate) dimse_timeout: Timeout,
    pub(crate) network_timeout: Timeout,
    pub(crate) grace: Timeout,
    pub(crate) associations: usize,
    pub(crate) instance_location: PathBuf,
    pub(crate) database_location: Option<PathBuf>,
    pub(crate) metrics: Option<SocketAddr>,
    pub(crate) database: Database,
    pub(crate) objects: Objects,
    pub(crate) storage: Storage,
    pub(crate) query: Query,
    pub(crate) retrieve: Retrieve,
    pub(crate) worklist: Worklist,
    pub(crate) commitment: Commitment,
    pub(crate) mpps: Mpps,
    pub(crate) ian: Ian,
    pub(crate) ups: Ups,
    pub(crate) logging: Logging,
    pub(crate) media: Media,
    pub(crate) display: Display,
    pub(crate) inventory: Inventory,
    pub(crate) audit: Audit,
    pub(crate) http: Http,
    pub(crate) tls: Tls,
    pub(crate) access: Access,
    pub(crate) peers: BTreeMap<Title, Peer>,
}

/// How instances are stored.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Storage {
    pub(crate) durability: Durability,
    pub(crate) duplicates: Duplicates,
    pub(crate) reserve: Size,
    pub(crate) object_limit: Option<Size>,
    pub(crate) readable_by: ReadableBy,
    /// Studies of which nothing was received for so long go by themselves.
    pub(crate) keep: Option<Age>,
    /// The oldest studies go while the files of all instances have more bytes.
    pub(crate) quota: Option<Size>,
    /// Studies of which something was received in so long do not.
    pub(crate) quiet: Age,
    /// Nor do these, by their Study Instance UIDs.
    pub(crate) locked: Vec<String>,
}

/// Who may read the files besides the account that it runs under.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum ReadableBy {
    Owner,
    Group,
    Everyone,
}

impl ReadableBy {
    /// The mode of a file.
    #[cfg(unix)]
    pub(crate) fn mode(self) -> u32 {
        match self {
            ReadableBy::Owner => 0o600,
            ReadableBy::Group => 0o640,
            ReadableBy::Everyone => 0o644,
        }
    }
}

/// What survives a power cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, ValueEnum)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Durability {
    /// Everything that was acknowledged
    Full,
    /// Everything that was acknowledged some seconds before
    Relaxed,
}

/// What becomes of other bytes for a SOP instance that is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Duplicates {
    Keep,
    Replace,
    Reject,
}

/// How queries are answered.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Query {
    pub(crate) relational: bool,
    pub(crate) from_files: bool,
    /// How many are answered at a time.
    pub(crate) at_a_time: usize,
}

/// How instances are sent.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Retrieve {
    /// How long an association with a destination waits for the next C-MOVE.
    pub(crate) reuse: Timeout,
    /// How many are served at a time.
    pub(crate) at_a_time: usize,
    /// How many sub-operations of each are under way at a time, if the peer agrees.
    pub(crate) async_operations: NonZeroU16,
}

impl Retrieve {
    /// So many sub-operations as an SCU of C-STORE may have outstanding.
    const ASYNC_OPERATIONS: NonZeroU16 = NonZeroU16::MIN.saturating_add(entity::GRANTED.invoked - 1);
}

/// Where the items of the worklist are.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Worklist {
    pub(crate) folder: Option<PathBuf>,
    /// Whether unified procedure steps are items.
    pub(crate) ups: bool,
}

/// An Application Entity that is known by its title.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Peer {
    /// Where it listens: then it is a destination of C-MOVE.
    pub(crate) address: Option<Address>,
    pub(crate) rights: Vec<Right>,
    pub(crate) associations: Option<usize>,
    /// From where it comes; others may not call themselves so.
    pub(crate) hosts: Option<Vec<Host>>,
    /// Who it is by its certificate; others may not call themselves so.
    pub(crate) subject: Option<Subject>,
    /// Whether it is spoken to with TLS.
    pub(crate) tls: bool,
}

/// What a peer may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Right {
    /// C-STORE, and what else changes something: commitment, MPPS, UPS Push and Pull
    Store,
    /// C-FIND, of the worklist too, and what else only looks: UPS Watch and Query, MPPS Retrieve
    Find,
    /// C-GET, C-MOVE, and media
    Retrieve,
}

impl Right {
    pub(crate) const ALL: [Right; 3] = [Right::Store, Right::Find, Right::Retrieve];
}

impl Configuration {
    /// What the file says.
    ///
    /// # Errors
    /// A text that names the file, the line, and what is wrong there.
    pub(crate) fn load(path: &Path) -> Result<Configuration, String> {
        let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let read = Configuration::parse(&text).map_err(|error| format!("{}: {error}", path.display()))?;
        read.database
            .check()
            .and_then(|()| read.objects.check())
            .map_err(|error| format!("{}: {error}", path.display()))?;
        if read.database.url.is_some() && read.database_location.is_some() {
            return Err(format!(
                "{}: the index is either in [database] or in database_location",
                path.display()
            ));
        }
        Ok(read)
    }

    pub(crate) fn parse(text: &str) -> Result<Configuration, toml::de::Error> {
        toml::from_str(text)
    }

    /// The worklist of this archive.
    pub(crate) fn worklist(
        &self,
        archive: &Archive,
    ) -> Result<kerma_archive::worklist::Worklist, kerma_archive::Error> {
        let performed = self.mpps.worklist;
        let worklist = kerma_archive::worklist::Worklist::of(archive)
            .showing_performed(move || performed)
            .with_ups(self.worklist.ups);
        match &self.worklist.folder {
            Some(folder) => worklist.with_folder(folder),
            None => Ok(worklist),
        }
    }

    /// How the archive is to behave.
    pub(crate) fn options(&self) -> Options {
        let Storage { durability, duplicates, reserve, object_limit, readable_by, .. } = &self.storage;
        let options = Options::default()
            .durability(match durability {
                Durability::Full => kerma_archive::Durability::Full,
                Durability::Relaxed => kerma_archive::Durability::Relaxed,
            })
            .duplicates(match duplicates {
                Duplicates::Keep => kerma_archive::Duplicates::Keep,
                Duplicates::Replace => kerma_archive::Duplicates::Replace,
                Duplicates::Reject => kerma_archive::Duplicates::Reject,
            })
            .readable_by(match readable_by {
                ReadableBy::Owner => kerma_archive::ReadableBy::Owner,
                ReadableBy::Group => kerma_archive::ReadableBy::Group,
                ReadableBy::Everyone => kerma_archive::ReadableBy::Everyone,
            })
            .reserve(reserve.0)
            .object_limit(object_limit.map_or(u64::MAX, |limit| limit.0))
            .relational(self.query.relational)
            .from_files(self.query.from_files)
            .retrieve_ae_title(self.ae_title.0);
        let options = match &self.database_location {
            Some(path) => options.index(path),
            None => options,
        };
        self.objects.of(self.database.of(options, self.port, self.objects.grace.0))
    }

    /// What holds without a file: whoever comes from this host may do everything.
    pub(crate) fn without_file() -> Configuration {
        let bind_address = Ipv4Addr::LOCALHOST.to_string();
        Configuration { bind_address, access: Access::open(), ..Configuration::default() }
    }

    /// What the Application Entity of this title may do, for a user of this name if users are asked for.
    pub(crate) fn rights(&self, title: &AeTitle, user: Option<&str>) -> Vec<Right> {
        let of_title = self.rights_of_title(title).iter().copied();
        match (self.access.user_identity, user.and_then(|name| self.access.user(name))) {
            (UserIdentity::Ignore, _) => of_title.collect(),
            (UserIdentity::Require, Some(user)) => {
                of_title.filter(|right| user.rights.contains(right)).collect()
            }
            (UserIdentity::Require, None) => Vec::new(),
        }
    }

    /// What the Application Entity of this title may do at most.
    pub(crate) fn rights_of_title(&self, title: &AeTitle) -> &[Right] {
        self.peers.get(&Title(*title)).map_or(&self.access.others, |peer| &peer.rights)
    }

    /// How many connections and associations there may be at a time.
    pub(crate) fn capacity(&self) -> Capacity {
        let Access { reserved, associations_per_address, half_open, half_open_per_address, .. } =
            &self.access;
        let tenth = if self.peers.is_empty() { 0 } else { self.associations / 10 };
        Capacity {
            associations: self.associations,
            reserved: reserved.unwrap_or(tenth),
            associations_per_address: associations_per_address.unwrap_or(usize::MAX),
            half_open: *half_open,
            half_open_per_address: *half_open_per_address,
        }
    }

    /// How many associations the Application Entity of this title may have at a time, if that is limited.
    pub(crate) fn associations_of(&self, title: &AeTitle) -> Option<usize> {
        let own = self.peers.get(&Title(*title)).and_then(|peer| peer.associations);
        own.or(self.access.associations_per_peer)
    }

    /// Where the Application Entity of this title listens.
    pub(crate) fn destination(&self, title: &AeTitle) -> Option<Destination> {
        let Address { host, port } = self.peers.get(&Title(*title))?.address.clone()?;
        Some(Destination { ae_title: *title, host, port })
    }

    /// The keys that differ and do not change before a restart.
    pub(crate) fn needs_restart(&self, other: &Configuration) -> Vec<&'static str> {
        [
            ("ae_title", self.ae_title == other.ae_title),
            ("port", self.port == other.port),
            ("bind_address", self.bind_address == other.bind_address),
            ("max_pdu", self.max_pdu == other.max_pdu),
            ("acse_timeout", self.acse_timeout == other.acse_timeout),
            ("dimse_timeout", self.dimse_timeout == other.dimse_timeout),
            ("network_timeout", self.network_timeout == other.network_timeout),
            ("grace", self.grace == other.grace),
            ("associations", self.associations == other.associations),
            ("access (numbers of connections)", self.capacity() == other.capacity()),
            ("instance_location", self.instance_location == other.instance_location),
            ("database_location", self.database_location == other.database_location),
            ("database", self.database == other.database),
            ("objects", self.objects == other.objects),
            ("metrics", self.metrics == other.metrics),
            ("storage.durability", self.storage.durability == other.storage.durability),
            ("query.at_a_time", self.query.at_a_time == other.query.at_a_time),
            ("storage.readable_by", self.storage.readable_by == other.storage.readable_by),
            ("retrieve", self.retrieve == other.retrieve),
            ("worklist.folder", self.worklist.folder == other.worklist.folder),
            ("worklist.ups", self.worklist.ups == other.worklist.ups),
            ("commitment.serve", self.commitment.serve == other.commitment.serve),
            ("logging", self.logging == other.logging),
            ("inventory.serve", self.inventory == other.inventory),
            ("media", self.media == other.media),
            (
                "display.attributes",
                self.display.attributes.0.is_empty() == other.display.attributes.0.is_empty(),
            ),
            ("mpps.serve", self.mpps.serve == other.mpps.serve),
            ("ups.serve", self.ups.serve == other.ups.serve),
            ("audit", self.audit == other.audit),
            ("http", self.http.as_started() == other.http.as_started()),
            ("tls (on or off)", self.tls.is_on() == other.tls.is_on()),
            ("tls.port", self.tls.port == other.tls.port),
        ]
        .into_iter()
        .filter_map(|(key, same)| (!same).then_some(key))
        .collect()
    }
}

impl Default for Configuration {
    fn default() -> Configuration {
        Configuration {
            ae_title: Title::QRSCP,
            port: 11112,
            bind_address: String::new(),
            max_pdu: 131_072,
            acse_timeout: seconds(30),
            dimse_timeout: seconds(30),
            network_timeout: seconds(30),
            grace: seconds(30),
            associations: 100,
            instance_location: "kerma-archive".into(),
            database_location: None,
            metrics: None,
            database: Database::default(),
            objects: Objects::default(),
            storage: Storage::default(),
            query: Query::default(),
            retrieve: Retrieve::default(),
            worklist: Worklist::default(),
            commitment: Commitment::default(),
            mpps: Mpps::default(),
            ian: Ian::default(),
            ups: Ups::default(),
            logging: Logging::default(),
            media: Media::default(),
            display: Display::default(),
            inventory: Inventory::default(),
            audit: Audit::default(),
            http: Http::default(),
            tls: Tls::default(),
            access: Access::default(),
            peers: BTreeMap::new(),
        }
    }
}

/// A value as the file spells it.
pub(crate) fn spelt(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

const fn seconds(seconds: u64) -> Timeout {
    Timeout(Some(Duration::from_secs(seconds)))
}

impl Default for Storage {
    fn default() -> Storage {
        Storage {
            durability: Durability::Full,
            duplicates: Duplicates::Keep,
            reserve: Size(1 << 30),
            object_limit: None,
            readable_by: ReadableBy::Owner,
            keep: None,
            quota: None,
            quiet: Age(Duration::from_secs(60 * 60)),
            locked: Vec::new(),
        }
    }
}

impl Default for Query {
    fn default() -> Query {
        Query { relational: false, from_files: true, at_a_time: 32 }
    }
}

impl Default for Retrieve {
    fn default() -> Retrieve {
        Retrieve { reuse: Timeout(None), at_a_time: 32, async_operations: Retrieve::ASYNC_OPERATIONS }
    }
}

impl Default for Peer {
    fn default() -> Peer {
        let rights = Right::ALL.to_vec();
        Peer { address: None, rights, associations: None, hosts: None, subject: None, tls: false }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EXAMPLE: &str = include_str!("../../../../../docs/qrscp.toml");

    #[test]
    fn the_example_has_the_defaults() {
        let mut example = Configuration::parse(EXAMPLE).unwrap();
        assert!(!std::mem::take(&mut example.peers).is_empty());
        assert_eq!(example, Configuration::default());
    }

    #[test]
    fn the_example_documents_every_key() {
        for table in [
            "",
            "storage",
            "query",
            "retrieve",
            "worklist",
            "commitment",
            "mpps",
            "ups",
            "ian",
            "logging",
            "media",
            "display",
            "inventory",
            "audit",
            "http",
            "tls",
            "access",
            "peers.X",
        ] {
            let header = if table.is_empty() { String::new() } else { format!("[{table}]\n") };
            let error = Configuration::parse(&format!("{header}no_such_key = 1")).unwrap_err().to_string();
            let (_, expected) = error.split_once("expected").unwrap();
            let keys: Vec<&str> = expected.split('`').skip(1).step_by(2).collect();
            assert!(!keys.is_empty(), "{error}");
            for key in keys.iter().filter(|key| **key != "peers") {
                let documented = [format!("\n{key} = "), format!("\n#{key} = "), format!("\n[{key}]")];
                assert!(documented.iter().any(|line| EXAMPLE.contains(line)), "{table}: {key}");
            }
        }
    }

    #[test]
    fn an_unknown_key_is_an_error_that_names_its_line() {
        let error = Configuration::parse("port = 104\n\n[storage]\nreserv = 1\n").unwrap_err().to_string();
        assert!(
            error.contains("line 4") && error.contains("reserv") && error.contains("`reserve`"),
            "{error}"
        );
    }

    #[test]
    fn a_value_that_is_none_names_its_line_too() {
        for (text, line) in [
            ("ae_title = \"A TITLE THAT IS TOO LONG\"", "line 1"),
            ("\n[storage]\nreserve = \"1 parsec\"", "line 3"),
            ("[access]\nothers = [\"destroy\"]", "line 2"),
            ("[ian]\nto = [\"RIS\"]\nwhen = \"soon\"", "line 3"),
            ("[commitment]\nretry = 0", "line 2"),
            ("[peers.X]\naddress = \"nowhere\"", "line 2"),
            ("acse_timeout = -1", "line 1"),
            ("[storage]\nkeep = \"for ever\"", "line 2"),
            ("[audit]\nto = \"syslog://server\"", "line 2"),
        ] {
            let error = Configuration::parse(text).unwrap_err().to_string();
            assert!(error.contains(line), "{error}");
        }
    }

    #[test]
    fn rights_are_those_of_the_peer_or_else_of_the_others() {
        let text = "[access]\nothers = [\"find\"]\nassociations_per_peer = 9\n\
                    [peers.CT]\nrights = [\"store\"]\nassociations = 2\naddress = \"[::1]:104\"\n[peers.WS]\n";
        let configuration = Configuration::parse(text).unwrap();
        let title = |title| AeTitle::new(title).unwrap();
        assert_eq!(configuration.rights(&title("CT"), None), [Right::Store]);
        assert_eq!(configuration.rights(&title("WHO"), None), [Right::Find]);
        assert_eq!(configuration.rights(&title("WS"), Some("whoever")), Right::ALL);
        assert_eq!(configuration.associations_of(&title("CT")), Some(2));
        assert_eq!(configuration.associations_of(&title("WS")), Some(9));
        assert_eq!(
            configuration.destination(&title("CT")).map(|d| (d.host, d.port)),
            Some(("::1".into(), 104))
        );
        assert_eq!(configuration.destination(&title("WS")), None);
    }

    #[test]
    fn rights_are_those_that_both_the_peer_and_the_user_have() {
        let hash = "$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHQ$EhtCWoNn7xMMiUqpVmDnZg";
        let text = format!(
            "[access]\nuser_identity = \"require\"\nothers = [\"find\", \"store\"]\n\
             users = [{{ name = \"ada\", hash = \"{hash}\", rights = [\"find\", \"retrieve\"] }}]"
        );
        let configuration = Configuration::parse(&text).unwrap();
        let title = AeTitle::new("WHO").unwrap();
        assert_eq!(configuration.rights(&title, Some("ada")), [Right::Find]);
        assert_eq!(configuration.rights(&title, Some("eve")), []);
        assert_eq!(configuration.rights(&title, None), []);
    }

    #[test]
    fn a_file_lets_nobody_in_whom_it_does_not_name_and_no_file_everybody_of_this_host() {
        let title = AeTitle::new("WHO").unwrap();
        let (file, none) = (Configuration::parse("").unwrap(), Configuration::without_file());
        assert_eq!(file.rights(&title, None), []);
        assert_eq!((file.bind_address.as_str(), file.access.check_called), ("", true));
        assert_eq!(none.rights(&title, None), Right::ALL);
        assert_eq!((none.bind_address.as_str(), none.access.check_called), ("127.0.0.1", false));
    }

    #[test]
    fn a_tenth_of_the_associations_is_kept_for_the_peers_of_the_file() {
        let reserved = |text: &str| Configuration::parse(text).unwrap().capacity().reserved;
        assert_eq!(reserved("associations = 40"), 0);
        assert_eq!(reserved("associations = 40\n[peers.CT]"), 4);
        assert_eq!(reserved("associations = 40\n[access]\nreserved = 7\n[peers.CT]"), 7);
    }

    #[test]
    fn what_needs_a_restart_is_named() {
        let (old, mut new) = (Configuration::default(), Configuration::default());
        new.query.relational = true;
        assert!(old.needs_restart(&new).is_empty());
        new.port = 104;
        new.storage.durability = Durability::Relaxed;
        new.query.at_a_time = 1;
        assert_eq!(old.needs_restart(&new), ["port", "storage.durability", "query.at_a_time"]);
    }
}
