//! `kerma qrscp`: the archive.

pub(crate) mod access;
mod auditing;
mod availability;
mod background;
mod commitment;
pub(crate) mod configuration;
pub(crate) mod described;

mod display;
mod event_log;
mod http;
mod inventory;
mod journal;
mod media;
mod metrics;
pub(crate) mod mpps;
mod names;
mod repeating;
mod retention;
mod secured;
mod sender;
mod services;
mod shown;
mod surroundings;
mod upkeep;
mod ups;
mod users;
pub(crate) mod values;
mod web_access;

use std::fmt::Display;
use std::net::{Ipv6Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;
use kerma_ae::{ApplicationEntity, AsynchronousOperationsWindow, Listener};
use kerma_archive::Archive;
use kerma_association::negotiation::Preference;
use kerma_dictionary::AeTitle;
use kerma_tls::SettingsError;
use serde_json::json;

use self::access::Current;
use self::configuration::{Configuration, Durability, spelt};
use self::journal::Journal;
use self::metrics::Metrics;
use self::secured::Secured;
use self::sender::Sender;
use self::services::Services;
use self::surroundings::Around;
use self::values::{Size, Title};
use crate::audit::{Watcher, Who};
use crate::control::work::Worker;
use crate::options::{AcceptorTls, General, Network, Timeout};
use crate::report::output::Output;
use crate::report::{Ending, events, logging};
use crate::{control, entity, signals};

/// The archive: Verification, Storage, Query/Retrieve and Modality Worklist SCP
#[derive(Debug, Clone, Args)]
#[command(after_help = "Examples:\n  \
        kerma qrscp\n  \
        kerma qrscp --port 104 -aet ARCHIVE --instance-location /var/lib/kerma\n  \
        kerma qrscp -c /etc/kerma/qrscp.toml --metrics 127.0.0.1:9104\n  \
        kerma qrscp -c /etc/kerma/qrscp.toml --check\n\n\
        Without options it listens on port 11112 of this host alone, as QRSCP, and keeps instances and index in \
        ./kerma-archive. A configuration file says who may come from elsewhere. What it has \
        acknowledged survives a power cut. Options go before the configuration file, of which docs/qrscp.toml documents \
        every key. SIGHUP reads it anew; SIGINT or SIGTERM ends it when the operations under way have ended.")]
pub(crate) struct Arguments {
    #[command(flatten)]
    general: General,
    /// Read a passcode from the terminal or standard input, print its hash for [access] users, and end
    #[arg(long, help_heading = "General Options")]
    hash_passcode: bool,
    /// Use this configuration file (TOML)
    #[arg(short, long, value_name = "FILE", help_heading = "General Options")]
    config: Option<PathBuf>,
    #[command(flatten)]
    network: Overriding,
    #[command(flatten)]
    database: Database,
    #[command(flatten)]
    pub(crate) tls: AcceptorTls,
}

/// What goes before the network settings of the configuration.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Network Options")]
struct Overriding {
    /// The TCP port to listen on; 0: any that is free; default: 11112
    #[arg(long)]
    port: Option<u16>,
    /// My AE title; default: QRSCP [-aet]
    #[arg(long, value_name = "AETITLE", alias = "aetitle", value_parser = AeTitle::new)]
    ae_title: Option<AeTitle>,
    /// Time for establishing and releasing an association, in seconds; 0: no limit; default: 30 [-ta]
    #[arg(long, value_name = "SECONDS")]
    acse_timeout: Option<Timeout>,
    /// Time to wait for a DIMSE message, in seconds; 0: no limit; default: 30 [-td]
    #[arg(long, value_name = "SECONDS")]
    dimse_timeout: Option<Timeout>,
    /// Time for connecting, for writing, and for an idle association, in seconds; 0: no limit; default: 30 [-tn]
    #[arg(long, value_name = "SECONDS")]
    network_timeout: Option<Timeout>,
    /// The longest PDU to receive, in bytes; 0: no limit; default: 131072 [-pdu]
    #[arg(long, value_name = "BYTES")]
    max_pdu: Option<u32>,
    /// The address of the interface to listen on; default: all, IPv6 and IPv4; without a configuration file, this host's own
    /// [-ba]
    #[arg(long, value_name = "ADDRESS")]
    bind_address: Option<String>,
    /// Serve DICOMweb at http://ADDRESS:PORT/dicom-web, a page, /metrics and /health
    #[arg(long, value_name = "ADDRESS:PORT")]
    http: Option<SocketAddr>,
    /// Serve metrics for Prometheus at http://ADDRESS:PORT/metrics, and /health, and nothing else
    #[arg(long, value_name = "ADDRESS:PORT")]
    metrics: Option<SocketAddr>,
}

/// Where and how instances are kept.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Database Options")]
struct Database {
    /// Keep the index in this file; default: index.sqlite beside the instances
    #[arg(long, value_name = "FILE")]
    database_location: Option<PathBuf>,
    /// Keep the instances in this folder, made if it is not there; default: kerma-archive
    #[arg(long, value_name = "DIRECTORY")]
    instance_location: Option<PathBuf>,
    /// Remove all that the archive has made, then serve; asks on a terminal, and needs --yes elsewhere
    #[arg(long, conflicts_with = "check")]
    clean: bool,
    /// Do not ask before --clean
    #[arg(short, long, requires = "clean")]
    yes: bool,
    /// Compare index and files, repair what can be, say what was found, and end
    #[arg(long)]
    check: bool,
    /// What survives a power cut; default: full
    #[arg(long, value_name = "WHAT")]
    durability: Option<Durability>,
    /// Serve the items in this folder as modality worklist
    #[arg(long, value_name = "DIRECTORY")]
    worklist: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> Ending {
    logging::start_with(&arguments.general.logging, journal::TARGET);
    let output = Output::of(&arguments.general);
    if arguments.hash_passcode {
        return match users::hash_typed() {
            Ok(hash) => {
                output.text(|| hash.clone());
                output.event("hash", || json!({ "hash": hash }));
                Ending::Done
            }
            Err(error) => {
                tell(&error, output);
                Ending::Failed
            }
        };
    }
    match arguments.configuration() {
        Err(error) => {
            tell(&error, output);
            Ending::Misused
        }
        Ok(configuration) if arguments.database.check => upkeep::check(&configuration, output),
        Ok(configuration) => match serve(arguments, configuration, output) {
            Ok(()) => Ending::Done,
            Err(Failure::Entity(error)) => entity::ending(Err(error), output),
            Err(Failure::Other(error)) => {
                tell(&error, output);
                Ending::Failed
            }
            Err(Failure::Told(ending)) => ending,
        },
    }
}

/// Says what kept it from going on.
fn tell(error: &dyn Display, output: Output) {
    // An error of the configuration shows the place, in lines of its own.
    error.to_string().lines().for_each(|line| log::error!("{line}"));
    events::error(error, output);
}

/// Why it does not serve.
enum Failure {
    Entity(kerma_ae::Error),
    Other(String),
    /// It has been said.
    Told(Ending),
}

impl From<kerma_ae::Error> for Failure {
    fn from(error: kerma_ae::Error) -> Failure {
        Failure::Entity(error)
    }
}

impl From<kerma_archive::Error> for Failure {
    fn from(error: kerma_archive::Error) -> Failure {
        Failure::Other(error.to_string())
    }
}

impl Arguments {
    /// Whether nothing says who may come, so that only this host may.
    fn is_without_file(&self) -> bool {
        self.config.is_none() && self.network.bind_address.is_none()
    }

    /// What the file says, and what the options say instead.
    fn configuration(&self) -> Result<Configuration, String> {
        let mut configuration = match &self.config {
            Some(path) => Configuration::load(path)?,
            None => Configuration::without_file(),
        };
        fn instead<T: Clone>(option: &Option<T>, key: &mut T) {
            if let Some(value) = option {
                key.clone_from(value);
            }
        }
        let Overriding { port, ae_title, acse_timeout, dimse_timeout, network_timeout, .. } = &self.network;
        let Overriding { max_pdu, bind_address, http, metrics, .. } = &self.network;
        instead(port, &mut configuration.port);
        instead(&ae_title.map(Title), &mut configuration.ae_title);
        instead(acse_timeout, &mut configuration.acse_timeout);
        instead(dimse_timeout, &mut configuration.dimse_timeout);
        instead(network_timeout, &mut configuration.network_timeout);
        instead(max_pdu, &mut configuration.max_pdu);
        instead(bind_address, &mut configuration.bind_address);
        instead(&http.map(Some), &mut configuration.http.listen);
        instead(&metrics.map(Some), &mut configuration.metrics);
        let Database { database_location, instance_location, durability, worklist, .. } = &self.database;
        instead(&database_location.clone().map(Some), &mut configuration.database_location);
        instead(instance_location, &mut configuration.instance_location);
        instead(durability, &mut configuration.storage.durability);
        instead(&worklist.clone().map(Some), &mut configuration.worklist.folder);
        Ok(configuration)
    }
}

fn serve(arguments: &Arguments, configuration: Configuration, output: Output) -> Result<(), Failure> {
    let current = Current::new(configuration.clone());
    let files = |error: SettingsError| Failure::Other(error.to_string());
    let secured = secured::settings(&arguments.tls, &configuration).map_err(files)?;
    let secured = Secured::new(secured, &current).map_err(files)?;
    let folder = &configuration.instance_location;
    if arguments.database.clean {
        upkeep::clean(&configuration, arguments.database.yes, output).map_err(Failure::Told)?;
    }
    let archive = Archive::open(folder, configuration.options())?;
    // After all that is below. Threads that serve HTTP have the archive until the program ends.
    let _closing = Closing(archive.clone());
    // To the end of all that is below.
    let (audit, _keeping) =
        auditing::start(&configuration, &archive, &current, &secured).map_err(Failure::Other)?;
    // Until it ends, `kerma archive` speaks to it.
    let worker = Worker { archive: archive.clone(), audit: audit.clone(), who: Who::Itself };
    let _control = control::serve(folder, &worker);
    let worklist = configuration.worklist(&archive)?;
    let metrics = Metrics::new(audit.clone());
    let _retention = retention::start(&archive, &current, &audit).map_err(thread("retention"))?;
    let journal = Arc::new(Journal::new(metrics.clone(), output));
    // Before anything else may queue notices.
    let sender = sender(&archive, &current, &metrics, (arguments, &configuration, &journal), &secured)?;
    let sending = sender.signal();
    let entity = entity_of(&configuration, &arguments.general)?.observe(journal.clone());
    let entity = entity.observe(Arc::new(Watcher(audit.clone())));
    let entity = secured.accepted(secured.opened(entity), &configuration);
    // What was asked for is answered, whether more may be asked or not.
    let (committing, _committer) = commitment::start(&archive, &metrics)
        .map_err(|error| Failure::Other(format!("commitment: {error}")))?;
    let committing = configuration.commitment.serve.then_some(committing);
    let _availability = availability::start(&archive, &current).map_err(thread("availability"))?;
    let (scheduling, _teller) = match configuration.ups.serve {
        true => Some(ups::start(&archive, &current, &audit).map_err(thread("ups"))?).unzip(),
        false => (None, None),
    };
    let (media, _maker) = match &configuration.media.folder {
        Some(folder) => {
            let started = media::start(&archive, &configuration.media, folder, &audit);
            Some(started.map_err(thread("media"))?).unzip()
        }
        None => (None, None),
    };
    let (inventories, _producer) = match configuration.inventory.serve {
        true => {
            let started = inventory::start(&archive, configuration.ae_title.0);
            Some(started.map_err(thread("inventory"))?).unzip()
        }
        false => (None, None),
    };
    let services = Services {
        archive: &archive,
        worklist,
        committing,
        scheduling: scheduling.clone(),
        media,
        inventories,
        current: &current,
        general: &arguments.general,
        audit: audit.clone(),
    };
    let entity = services.provide(entity, &configuration);
    let listener = entity::listen(entity, Some(&configuration.bind_address), configuration.port)?;
    let tls = secured.beside(&listener, &configuration)?;
    let local = arguments.is_without_file().then(|| beside_local(&listener)).flatten();
    let documents = metrics.documents(&archive);
    let settings = secured::settings(&arguments.tls, &configuration).map_err(files)?;
    let web = http::Parts {
        archive: &archive,
        current: &current,
        documents: documents.clone(),
        around: Around { journal, worker },
        workitems: scheduling.clone(),
        audit: audit.clone(),
        is_without_file: arguments.config.is_none(),
        acceptor: secured.of_http(settings, &configuration).map_err(files)?,
    };
    let web = http::serve(&configuration, web).map_err(Failure::Other)?;
    let metrics = match configuration.metrics {
        Some(address) => Some(http::documents(address, documents).map_err(Failure::Other)?),
        None => None,
    };
    let stop_listening = entity::stop(&listener);
    let (stop_sending, sending) = (sending.clone(), sending);
    let stop = move || {
        if let Some(scheduling) = scheduling {
            scheduling.going_down();
        }
        stop_sending.stop();
        stop_listening();
    };
    match &arguments.config {
        Some(_) => {
            let mut read = reload(arguments, configuration.clone(), &current, &archive, secured);
            let reload = move || {
                read();
                audit.reopen();
                sending.wake();
            };
            signals::on_termination_or_reload(stop, reload);
        }
        None => signals::on_termination(stop),
    }
    summary(&configuration, &archive, listener.local_addr(), (metrics, web), output)?;
    if let Some(address) = tls.as_ref().map(Listener::local_addr) {
        log::info!(target: journal::TARGET, "Listening on {address} with TLS");
        output.event("listening_tls", || json!({ "address": address.to_string() }));
    }
    let beside: Vec<_> = tls.into_iter().chain(local).map(Listener::spawn).collect();
    listener.serve()?;
    for served in beside {
        served.join().map_err(|_| Failure::Other("the thread of a port panicked".into()))??;
    }
    Ok(())
}

/// Closes the archive when dropped.
struct Closing(Archive);

impl Drop for Closing {
    fn drop(&mut self) {
        self.0.close();
    }
}

/// A listener for those of this host who come by IPv6, if there is that.
fn beside_local(listener: &Listener) -> Option<Listener> {
    log::warn!(
        target: journal::TARGET,
        "no configuration file: every Application Entity of this host may do everything, and none of another host gets in; \
         -c FILE says who may do what"
    );
    listener.beside((Ipv6Addr::LOCALHOST, listener.local_addr().port()), None).ok()
}

/// A thread of this name does not start.
fn thread(name: &str) -> impl Fn(std::io::Error) -> Failure {
    move |error| Failure::Other(format!("{name}: {error}"))
}

/// Delivers notices until it is dropped.
fn sender(
    archive: &Archive,
    current: &Current,
    metrics: &Metrics,
    (arguments, configuration, journal): (&Arguments, &Configuration, &Arc<Journal>),
    secured: &Secured,
) -> Result<Sender, Failure> {
    let secured = secured.clone();
    let (configuration, general, journal) =
        (configuration.clone(), arguments.general.clone(), journal.clone());
    let entity = move |title| {
        let configuration = Configuration { ae_title: Title(title), ..configuration.clone() };
        Ok(secured.opened(entity_of(&configuration, &general)?.observe(journal.clone())))
    };
    let (archive, current, metrics) = (archive.clone(), current.clone(), metrics.clone());
    let started = sender::start(sender::Parts { archive, current, metrics, entity });
    started.map_err(|error| Failure::Other(format!("notices: {error}")))
}

/// The Application Entity, without services.
fn entity_of(configuration: &Configuration, general: &General) -> Result<ApplicationEntity, kerma_ae::Error> {
    let network = Network {
        acse_timeout: configuration.acse_timeout,
        dimse_timeout: configuration.dimse_timeout,
        network_timeout: configuration.network_timeout,
        timeout: None,
        max_pdu: configuration.max_pdu,
    };
    let at_a_time = configuration.retrieve.async_operations.get();
    let entity = entity::entity("QRSCP", Some(configuration.ae_title.0), &network, Output::of(general))?
        .preference(Preference::Requestor)
        .grant_asynchronous_operations(AsynchronousOperationsWindow {
            performed: at_a_time,
            ..entity::GRANTED
        })
        .sub_operations(at_a_time)
        .capacity(configuration.capacity())
        .grace(configuration.grace.0.unwrap_or(Timeout::LONGEST));
    Ok(match configuration.retrieve.reuse.0 {
        Some(idle) => entity.reuse_destinations(idle),
        None => entity,
    })
}

/// Reads the configuration anew. One with an error changes nothing; what needs a restart is compared with what it was
/// started with.
fn reload(
    arguments: &Arguments,
    started: Configuration,
    current: &Current,
    archive: &Archive,
    secured: Secured,
) -> impl FnMut() + Send + 'static {
    let (arguments, current, archive) = (arguments.clone(), current.clone(), archive.clone());
    let read = move || {
        let new = arguments.configuration()?;
        let settings =
            secured::settings(&arguments.tls, &new).and_then(|settings| secured.renew(settings, &new));
        settings.map(|()| new).map_err(|error| error.to_string())
    };
    move || match read() {
        Ok(new) => {
            let restart = started.needs_restart(&new);
            if !restart.is_empty() {
                log::warn!(target: journal::TARGET, "these change at the next start: {}", restart.join(", "));
            }
            archive.set_options(new.options().retrieve_ae_title(started.ae_title.0));
            current.set(new);
            log::info!(target: journal::TARGET, "the configuration was read anew");
        }
        Err(error) => {
            error.lines().for_each(|line| log::error!("{line}"));
            log::error!("the configuration stays as it was");
        }
    }
}

/// What is running where.
fn summary(
    configuration: &Configuration,
    archive: &Archive,
    address: SocketAddr,
    (metrics, web): (Option<SocketAddr>, Option<SocketAddr>),
    output: Output,
) -> Result<(), Failure> {
    let Configuration { ae_title, storage, query, access, peers, worklist, .. } = configuration;
    let (holdings, condition) = (archive.holdings()?, archive.condition()?);
    let line = |text: std::fmt::Arguments<'_>| log::info!(target: journal::TARGET, "{text}");
    line(format_args!("Listening on {address}"));
    line(format_args!(
        "start ae_title={:?} address={address} version={}",
        ae_title.0.to_string(),
        env!("CARGO_PKG_VERSION")
    ));
    let kerma_archive::Holdings { patients, studies, series, instances } = holdings;
    line(format_args!(
        "archive folder={:?} patients={patients} studies={studies} series={series} instances={instances}",
        configuration.instance_location.display().to_string()
    ));
    // What a bucket has is not known.
    let free = match condition.free {
        u64::MAX => "unknown".to_owned(),
        free => format!("{} MiB", free >> 20),
    };
    line(format_args!(
        "storage durability={} duplicates={} readable_by={} free={:?} reserve={:?}",
        spelt(&storage.durability).trim_matches('"'),
        spelt(&storage.duplicates).trim_matches('"'),
        spelt(&storage.readable_by).trim_matches('"'),
        free,
        Size(condition.reserve).to_string(),
    ));
    line(format_args!(
        "query relational={} from_files={} at_a_time={}",
        query.relational, query.from_files, query.at_a_time
    ));
    line(format_args!(
        "access peers={} others={} check_called={} user_identity={}",
        peers.len(),
        spelt(&access.others),
        access.check_called,
        spelt(&access.user_identity).trim_matches('"'),
    ));
    if let Some(folder) = &worklist.folder {
        line(format_args!("worklist folder={:?}", folder.display().to_string()));
    }
    if let Some(to) = &configuration.audit.to {
        line(format_args!("audit to={:?}", to.to_string()));
    }
    if let Some(web) = web {
        line(format_args!("http url=http://{web}{}", configuration.http.prefix));
    }
    if let Some(metrics) = metrics {
        line(format_args!("metrics url=http://{metrics}/metrics"));
    }
    output.event("listening", || {
        json!({
            "address": address.to_string(),
            "ae_title": ae_title.0.to_string(),
            "instances": instances,
            "metrics": metrics.map(|address| address.to_string()),
            "http": web.map(|address| address.to_string()),
        })
    });
    Ok(())
}
