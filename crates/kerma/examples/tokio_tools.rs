//! Tools on tokio, with the options of those of `kerma` that are needed to hold them against other stacks:
//!
//!     cargo run --features tokio --example tokio_tools -- TOOL [-v] [-aec TITLE] [options]... HOST PORT [files]...
//!
//! TOOL: echoscu, storescu, findscu, getscu, movescu; echoscp PORT, storescp PORT -od FOLDER,
//! qrscp FOLDER PORT [TITLE@host:port of each move destination]...
#![allow(clippy::print_stdout)]

mod folder;

use std::{
    collections::HashMap,
    error::Error,
    fs,
    path::{Path, PathBuf},
    pin::Pin,
    process::ExitCode,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use kerma::dataset::part10::{FileMeta, Part10};
use kerma::dictionary::data_elements;
use kerma::service::storage::plan;
use kerma::status::tables;
use kerma::tokio::{
    ApplicationEntity, Association, Destination, Fragments, Get, Listener, Move, Outcome, Query, Retrieval,
    RetrieveRequest, RetrieveResult, SopInstance, Storage, StoreRequest, Streaming, blocking, handler,
    retrieve::plan::GetPlan, streaming,
};
use kerma::{Address, DataSet, FindRequest, Status, TransferSyntax, Uid, Verification, uids};
use tokio::{fs::File, io::AsyncWriteExt, runtime::Builder};

use folder::Entry;

type Failed = Box<dyn Error + Send + Sync>;
/// A file that is being written.
type Written = Pin<Box<dyn Future<Output = Result<(), Failed>> + Send>>;

/// What stands on the command line.
#[derive(Default)]
struct Arguments {
    places: Vec<String>,
    keys: Vec<String>,
    model: Option<char>,
    options: HashMap<String, String>,
}

impl Arguments {
    fn read(arguments: impl IntoIterator<Item = String>) -> Result<Arguments, Failed> {
        let mut read = Arguments::default();
        let mut arguments = arguments.into_iter();
        while let Some(argument) = arguments.next() {
            let mut value = || arguments.next().ok_or(format!("{argument} has no value"));
            match argument.as_str() {
                "-v" | "-cx" | "-w" | "--store" => {}
                "-k" => read.keys.push(value()?),
                "-P" | "-S" | "-O" => read.model = argument.chars().nth(1),
                option if option.starts_with('-') => {
                    let value = value()?;
                    read.options.insert(argument, value);
                }
                _ => read.places.push(argument),
            }
        }
        Ok(read)
    }

    fn option(&self, name: &str) -> Result<&str, Failed> {
        Ok(self.options.get(name).ok_or(format!("{name} is missing"))?)
    }

    fn place(&self, number: usize) -> Result<&str, Failed> {
        Ok(self.places.get(number).ok_or("too few arguments")?)
    }

    fn peer(&self) -> Result<Address, Failed> {
        let title = self.options.get("-aec").map_or("ANY-SCP", String::as_str);
        Ok(Address::new(title.parse()?, self.place(0)?, self.place(1)?.parse()?))
    }

    fn folder(&self) -> Result<PathBuf, Failed> {
        Ok(self.option("-od")?.into())
    }

    /// The information model, by its letter, of C-FIND, C-GET and C-MOVE.
    fn models(&self) -> Result<[Uid; 3], Failed> {
        match self.model {
            Some('P') => Ok([
                uids::PATIENT_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND,
                uids::PATIENT_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_GET,
                uids::PATIENT_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_MOVE,
            ]),
            Some('S') => Ok([
                uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_FIND,
                uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_GET,
                uids::STUDY_ROOT_QUERY_RETRIEVE_INFORMATION_MODEL_MOVE,
            ]),
            Some('O') => Ok([
                uids::PATIENT_STUDY_ONLY_QUERY_RETRIEVE_INFORMATION_MODEL_FIND,
                uids::PATIENT_STUDY_ONLY_QUERY_RETRIEVE_INFORMATION_MODEL_GET,
                uids::PATIENT_STUDY_ONLY_QUERY_RETRIEVE_INFORMATION_MODEL_MOVE,
            ]),
            _ => Err("-P, -S or -O is missing".into()),
        }
    }

    fn identifier(&self) -> Result<DataSet, Failed> {
        let mut identifier = DataSet::new();
        for key in &self.keys {
            let (keyword, value) = key.split_once('=').unwrap_or((key, ""));
            let element = data_elements::by_keyword(keyword).ok_or(format!("{keyword} is no keyword"))?;
            identifier.set(element.tag, value)?;
        }
        Ok(identifier)
    }
}

fn main() -> ExitCode {
    let run = || {
        let mut arguments = std::env::args().skip(1);
        let tool = arguments.next().unwrap_or_default();
        let arguments = Arguments::read(arguments)?;
        Builder::new_multi_thread().worker_threads(2).enable_all().build()?.block_on(run(&tool, &arguments))
    };
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err::<bool, Failed>(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Whether all went well.
async fn run(tool: &str, arguments: &Arguments) -> Result<bool, Failed> {
    match tool {
        "echoscu" => echo(arguments).await,
        "storescu" => store(arguments).await,
        "findscu" => find(arguments).await,
        "getscu" => get(arguments).await,
        "movescu" => r#move(arguments).await,
        "echoscp" | "storescp" => {
            let entity = ApplicationEntity::new("ANY-SCP")?.provide(Verification::new());
            let entity = match tool {
                "storescp" => entity.provide(Storage::any(files_in(arguments.folder()?))),
                _ => entity,
            };
            entity.listen(format!("0.0.0.0:{}", arguments.place(0)?)).await?.serve().await?;
            Ok(true)
        }
        "qrscp" => serve_folder(arguments).await,
        _ => Err(format!("{tool:?} is no tool").into()),
    }
}

async fn echo(arguments: &Arguments) -> Result<bool, Failed> {
    let entity = ApplicationEntity::new("ECHOSCU")?.propose(uids::VERIFICATION, TransferSyntax::UNCOMPRESSED);
    let mut association = entity.associate(arguments.peer()?).await?;
    let response = association.echo().await?;
    association.release().await?;
    Ok(response.status == Status::SUCCESS)
}

async fn store(arguments: &Arguments) -> Result<bool, Failed> {
    let files = arguments.places.get(2..).unwrap_or_default();
    let mut heads = Vec::new();
    for file in files {
        match SopInstance::read(file) {
            Ok(head) => heads.push((file, head)),
            Err(error) => eprintln!("{file}: {error}"),
        }
    }
    let mut all_well = heads.len() == files.len();
    if heads.is_empty() {
        return Ok(false);
    }
    let kinds = heads.iter().map(|(_, head)| (&head.sop_class, &head.transfer_syntax));
    let entity =
        ApplicationEntity::new("STORESCU")?.propose_all(plan::propose(kinds, &TransferSyntax::UNCOMPRESSED));
    let mut association: Option<Association> = None;
    for (file, _) in &heads {
        let current = match association.take() {
            Some(association) if !association.is_over() => association,
            _ => entity.clone().associate(arguments.peer()?).await?,
        };
        match association.insert(current).store_file(file).await {
            Ok(response) => {
                println!("{file}: {}", tables::STORAGE.describe(response.status));
            }
            Err(error) => {
                eprintln!("{file}: {error}");
                all_well = false;
            }
        }
    }
    if let Some(association) = association.filter(|association| !association.is_over()) {
        association.release().await?;
    }
    Ok(all_well)
}

async fn find(arguments: &Arguments) -> Result<bool, Failed> {
    let ([model, ..], folder) = (arguments.models()?, arguments.folder()?);
    let entity = ApplicationEntity::new("FINDSCU")?.propose(model.clone(), TransferSyntax::UNCOMPRESSED);
    let mut association = entity.associate(arguments.peer()?).await?;
    let mut found = association.find(&model, &arguments.identifier()?).await?;
    let mut count = 0;
    while let Some(data_set) = found.next().await {
        count += 1;
        let meta =
            FileMeta::new(model.clone(), Uid::new(&format!("1.2.{count}"))?, uids::EXPLICIT_VR_LITTLE_ENDIAN);
        let file = Part10 { preamble: [0; 128], meta, data_set: data_set? };
        fs::write(folder.join(format!("{count}.dcm")), file.to_vec()?)?;
    }
    drop(found);
    association.release().await?;
    Ok(true)
}

async fn get(arguments: &Arguments) -> Result<bool, Failed> {
    let [_, model, _] = arguments.models()?;
    let expected = [
        uids::CT_IMAGE_STORAGE,
        uids::MR_IMAGE_STORAGE,
        uids::RT_PLAN_STORAGE,
        uids::RT_DOSE_STORAGE,
        uids::AMBULATORY_ECG_WAVEFORM_STORAGE,
        uids::TWELVE_LEAD_ECG_WAVEFORM_STORAGE,
        uids::BASIC_TEXT_SR_STORAGE,
        uids::COMPREHENSIVE_SR_STORAGE,
        uids::ENHANCED_SR_STORAGE,
    ];
    let plan = GetPlan::new(model.clone()).expect(expected).finish();
    let mut association =
        ApplicationEntity::new("GETSCU")?.propose_get(&plan).associate(arguments.peer()?).await?;
    let store = files_in(arguments.folder()?);
    let fetched = association.get(&model, &arguments.identifier()?, store).await?.finish().await?;
    association.release().await?;
    Ok(is_success(&fetched))
}

async fn r#move(arguments: &Arguments) -> Result<bool, Failed> {
    let [.., model] = arguments.models()?;
    let own = ApplicationEntity::new(arguments.option("--store-aet")?)?
        .provide(Verification::new())
        .provide(Storage::any(files_in(arguments.folder()?)));
    let listener: Listener = own.listen(format!("0.0.0.0:{}", arguments.option("--store-port")?)).await?;
    let shutdown = listener.shutdown_handle();
    let service = tokio::spawn(listener.serve());
    let entity = ApplicationEntity::new("MOVESCU")?.propose(model.clone(), TransferSyntax::UNCOMPRESSED);
    let mut association = entity.associate(arguments.peer()?).await?;
    let destination = arguments.option("-aem")?.parse()?;
    let moved = association.move_to(&model, destination, &arguments.identifier()?).await?.finish().await?;
    association.release().await?;
    shutdown.shutdown();
    service.await??;
    Ok(is_success(&moved))
}

fn is_success(fetched: &RetrieveResult) -> bool {
    fetched.response.status == Status::SUCCESS
}

/// Writes what is stored to files of this folder, as it arrives.
fn files_in(folder: PathBuf) -> Streaming<impl Fn(StoreRequest, Fragments) -> Written> {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    streaming(move |request: StoreRequest, fragments: Fragments| {
        let name = format!("{}-{}.dcm", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = folder.join(name);
        Box::pin(async move {
            let unfinished = Unfinished(path.with_extension("part"));
            write(&unfinished.0, request, fragments).await?;
            Ok(fs::rename(&unfinished.0, path)?)
        }) as _
    })
}

/// A file that is removed unless it was renamed.
struct Unfinished(PathBuf);

impl Drop for Unfinished {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

async fn write(path: &Path, request: StoreRequest, mut fragments: Fragments) -> Result<(), Failed> {
    let meta = FileMeta::new(
        request.affected_sop_class_uid.clone(),
        request.affected_sop_instance_uid.clone(),
        request.context.transfer_syntax.clone(),
    );
    let mut head = Vec::new();
    meta.write_with_preamble(&[0; 128], &mut head)?;
    let mut file = File::create(path).await?;
    file.write_all(&head).await?;
    while let Some(fragment) = fragments.next().await {
        file.write_all(&fragment).await?;
    }
    Ok(file.flush().await?)
}

/// Serves a folder of files, on threads that may block.
async fn serve_folder(arguments: &Arguments) -> Result<bool, Failed> {
    let mut entries: Vec<Entry> = Vec::new();
    folder::read_folder(arguments.place(0)?.as_ref(), &mut entries)?;
    let destination = |address: &String| Ok::<Destination, Failed>(address.parse::<Address>()?.into());
    let destinations: Vec<Destination> =
        arguments.places.iter().skip(2).map(destination).collect::<Result<_, _>>()?;
    let destinations = Arc::new(destinations);
    let entries = Arc::new(entries);
    let served = entries.clone();
    let find = handler(move |_: FindRequest, keys: DataSet| {
        let entries = entries.clone();
        async move { folder::find(&entries, &keys) }
    });
    let instances = blocking(move |_: &RetrieveRequest, identifier: DataSet| -> Result<Retrieval, Outcome> {
        folder::retrieve(&served, &identifier)
    });
    ApplicationEntity::new("FOLDERSCP")?
        .provide(Verification::new())
        .provide(Query::query_retrieve(find))
        .provide(Move::query_retrieve(instances.clone(), destinations))
        .provide(Get::query_retrieve(instances.clone()))
        .provide(Get::without_bulk_data(instances))
        .listen(format!("0.0.0.0:{}", arguments.place(1)?))
        .await?
        .serve()
        .await?;
    Ok(true)
}
