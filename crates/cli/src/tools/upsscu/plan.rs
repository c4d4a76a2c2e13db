use kerma_ae::ups::{self, Scope, State};
use kerma_ae::{DataSet, NRequest, new_uid, utc};
use kerma_dictionary::{Tag, Uid, tags};

use super::{Arguments, Operation};
use crate::files::data_set_file;
use crate::options::keys::{Key, overlay};

/// What is asked of the peer, and the UID that is printed when it is done.
pub(super) struct Plan {
    pub(super) asked: Asked,
    pub(super) printed: Option<Uid>,
}

pub(super) enum Asked {
    /// Only listened.
    Nothing,
    Request(Box<NRequest>),
    Search(DataSet),
}

impl Plan {
    /// What the arguments mean. The error is why they mean nothing.
    pub(super) fn of(arguments: &Arguments) -> Result<Plan, String> {
        let (of_file, attributes) = attributes(arguments)?;
        // what needs a step has it: the arguments were checked when they were parsed
        let step = arguments.uid.clone();
        let of_step = || step.clone().unwrap_or(Uid::from_static(""));
        let scope = || step.clone().map_or(Scope::Global, Scope::Step);
        let title = arguments.title().map_err(|error| error.to_string());
        let (transaction, mut printed) = (arguments.transaction.clone(), None);
        let request = match arguments.operation {
            Operation::Receive => return Ok(Plan { asked: Asked::Nothing, printed: None }),
            Operation::Search => {
                let mut keys = attributes;
                if let Some(uid) = step.or(of_file) {
                    keys.set(tags::SOP_INSTANCE_UID, uid).map_err(|error| error.to_string())?;
                }
                return Ok(Plan { asked: Asked::Search(ups::search(keys)), printed: None });
            }
            Operation::Create => {
                let uid = step.clone().or(of_file).unwrap_or_else(new_uid);
                printed = Some(uid.clone());
                ups::create(Some(uid), with_defaults(attributes))
            }
            Operation::Get => ups::get(&of_step(), wanted(&arguments.keys)),
            Operation::Update => ups::update(&of_step(), transaction.as_ref(), attributes),
            Operation::ChangeState => {
                let to = arguments.state.unwrap_or(State::InProgress);
                let made = (transaction.is_none() && to == State::InProgress).then(new_uid);
                printed.clone_from(&made);
                ups::change_state(&of_step(), to, transaction.or(made).as_ref())
            }
            Operation::RequestCancel => ups::request_cancel(&of_step(), attributes),
            Operation::Subscribe => {
                let filtered = !attributes.is_empty();
                let scope = if filtered { Scope::Filtered(attributes) } else { scope() };
                ups::subscribe(scope, &title?, arguments.deletion_lock)
            }
            Operation::Unsubscribe => ups::unsubscribe(&scope(), &title?),
            Operation::SuspendGlobal => ups::suspend_global(&title?),
        };
        Ok(Plan { asked: Asked::Request(Box::new(request)), printed })
    }
}

/// What the file says, with the keys laid over it; and the SOP Instance UID of the file.
fn attributes(arguments: &Arguments) -> Result<(Option<Uid>, DataSet), String> {
    let (of_file, mut attributes) = match &arguments.file {
        Some(path) => {
            let given = data_set_file::read(path)
                .map_err(|error| format!("Cannot read input file {}: {error}", path.display()))?;
            (given.sop_instance, given.data_set)
        }
        None => (None, DataSet::new()),
    };
    // they are not true any more when keys are laid over them, and are retired (PS3.5 §7.2)
    attributes.retain(|element| !element.tag().is_group_length());
    overlay(&mut attributes, &arguments.keys)
        .map_err(|error| format!("Cannot make the attributes: {error}"))?;
    Ok((of_file, attributes))
}

/// A label, and that it begins now, for a step that does not say.
fn with_defaults(mut attributes: DataSet) -> DataSet {
    for element in &ups::scheduled("Unified Procedure Step", utc()) {
        if !attributes.contains(element.tag()) {
            attributes.insert(element.to_element());
        }
    }
    attributes
}

/// The attributes that the keys name; of one in an item the sequence.
fn wanted(keys: &[Key]) -> Vec<Tag> {
    let outermost = |(sequences, tag): (Vec<Tag>, Tag)| sequences.first().copied().unwrap_or(tag);
    keys.iter().filter_map(Key::place).map(outermost).collect()
}
