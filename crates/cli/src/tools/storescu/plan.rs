//! Which files go over which association.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use kerma_ae::storage::plan::{MAX_CONTEXTS, Proposal, propose};
use kerma_ae::{Error, SopInstance};
use kerma_dictionary::Uid;

/// A file to send, and what it says it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Instance {
    pub(super) path: PathBuf,
    /// Bytes of the file.
    pub(super) length: u64,
    pub(super) sop_class: Uid,
    pub(super) sop_instance: Uid,
    pub(super) transfer_syntax: Uid,
}

impl AsRef<Path> for Instance {
    fn as_ref(&self) -> &Path {
        &self.path
    }
}

impl Instance {
    /// What the file says it is; reads no more of it than that takes.
    pub(super) fn of(path: &Path) -> Result<Instance, Error> {
        let SopInstance { sop_class, sop_instance, transfer_syntax, .. } = SopInstance::read(path)?;
        let length = fs::metadata(path).map_err(|error| Error::File(path.into(), error))?.len();
        Ok(Instance { path: path.into(), length, sop_class, sop_instance, transfer_syntax })
    }
}

/// What goes over one association.
#[derive(Debug, Default)]
pub(super) struct Load {
    pub(super) proposals: Vec<Proposal>,
    pub(super) instances: Vec<Instance>,
}

/// The presentation contexts to propose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Contexts {
    /// Each file's own transfer syntax, and these for re-encoding.
    OwnAnd(Vec<Uid>),
    /// This transfer syntax for whatever can be sent in it.
    Only(Uid),
    /// This transfer syntax, whatever the files are in, and these.
    Proposed(Uid, Vec<Uid>),
}

/// As few associations as a first fit finds, none with more than 128 presentation contexts. The files keep their
/// order but for those whose contexts another association has.
pub(super) fn plan(instances: Vec<Instance>, contexts: &Contexts) -> Vec<Load> {
    let mut loads: Vec<Load> = Vec::new();
    // what the load being filled has contexts for, and in which load each pair goes
    let mut pairs: Vec<(Uid, Uid)> = Vec::new();
    let mut places: HashMap<(Uid, Uid), usize> = HashMap::new();
    for instance in instances {
        let pair = (instance.sop_class.clone(), contexts.syntax_of(&instance));
        let place = *places.entry(pair.clone()).or_insert_with(|| {
            pairs.push(pair.clone());
            let mut proposals = contexts.propose(&pairs);
            if loads.is_empty() || proposals.len() > MAX_CONTEXTS {
                pairs = vec![pair];
                proposals = contexts.propose(&pairs);
                loads.push(Load::default());
            }
            if let Some(load) = loads.last_mut() {
                load.proposals = proposals;
            }
            loads.len() - 1
        });
        if let Some(load) = loads.get_mut(place) {
            load.instances.push(instance);
        }
    }
    loads
}

impl Contexts {
    fn syntax_of(&self, instance: &Instance) -> Uid {
        match self {
            Contexts::OwnAnd(_) => instance.transfer_syntax.clone(),
            Contexts::Only(uid) | Contexts::Proposed(uid, _) => uid.clone(),
        }
    }

    fn propose(&self, pairs: &[(Uid, Uid)]) -> Vec<Proposal> {
        let files = || pairs.iter().map(|(sop_class, syntax)| (sop_class, syntax));
        match self {
            Contexts::OwnAnd(fallback) => propose(files(), fallback),
            Contexts::Only(_) => propose(files(), &[]),
            Contexts::Proposed(_, others) => files()
                .flat_map(|(sop_class, syntax)| {
                    let of = |transfer_syntaxes| Proposal {
                        abstract_syntax: sop_class.clone(),
                        transfer_syntaxes,
                    };
                    let others = others.iter().filter(|other| *other != syntax).cloned().collect();
                    [of(vec![syntax.clone()]), of(others)]
                })
                .collect(),
        }
    }
}

/// One presentation context for each SOP class, with all transfer syntaxes that were proposed for it: the acceptor takes
/// one of them.
pub(super) fn combine(proposals: Vec<Proposal>) -> Vec<Proposal> {
    let mut combined: Vec<Proposal> = Vec::new();
    for Proposal { abstract_syntax, transfer_syntaxes } in proposals {
        match combined.iter_mut().find(|known| known.abstract_syntax == abstract_syntax) {
            Some(known) => {
                let new = transfer_syntaxes.into_iter().filter(|uid| !known.transfer_syntaxes.contains(uid));
                let new: Vec<Uid> = new.collect();
                known.transfer_syntaxes.extend(new);
            }
            None => combined.push(Proposal { abstract_syntax, transfer_syntaxes }),
        }
    }
    combined
}

#[cfg(test)]
mod tests {
    use kerma_dictionary::{TransferSyntax, uids};

    use super::*;

    fn instance(sop_class: &str, transfer_syntax: Uid) -> Instance {
        Instance {
            path: "a.dcm".into(),
            length: 0,
            sop_class: Uid::new(sop_class).unwrap(),
            sop_instance: Uid::new("1.2.3").unwrap(),
            transfer_syntax,
        }
    }

    #[test]
    fn files_of_a_kind_share_their_contexts() {
        let instances = vec![instance("1.2.1", uids::JPEG_BASELINE_8_BIT); 1000];
        let loads = plan(instances, &Contexts::OwnAnd(TransferSyntax::DEFAULT.to_vec()));
        assert_eq!(loads.len(), 1);
        assert_eq!((loads[0].proposals.len(), loads[0].instances.len()), (1, 1000));
    }

    #[test]
    fn no_association_has_more_contexts_than_there_are_and_no_file_is_lost() {
        let instances: Vec<_> = (0..400)
            .map(|n| instance(&format!("1.2.{}", n % 200), uids::EXPLICIT_VR_LITTLE_ENDIAN))
            .collect();
        for (contexts, expected) in [
            (Contexts::OwnAnd(Vec::new()), 2),
            (Contexts::OwnAnd(TransferSyntax::DEFAULT.to_vec()), 4),
            (Contexts::Only(uids::IMPLICIT_VR_LITTLE_ENDIAN), 2),
        ] {
            let loads = plan(instances.clone(), &contexts);
            assert_eq!(loads.len(), expected, "{contexts:?}");
            assert!(loads.iter().all(|load| (1..=MAX_CONTEXTS).contains(&load.proposals.len())));
            for load in &loads {
                for instance in &load.instances {
                    assert!(load.proposals.iter().any(|p| p.abstract_syntax == instance.sop_class));
                }
            }
            assert_eq!(loads.iter().map(|load| load.instances.len()).sum::<usize>(), 400);
        }
    }

    #[test]
    fn a_syntax_that_is_asked_for_comes_before_the_uncompressed_ones_in_contexts_of_their_own_or_combined() {
        let instances = vec![instance("1.2.1", uids::EXPLICIT_VR_LITTLE_ENDIAN)];
        let contexts = Contexts::Proposed(uids::JPEG_BASELINE_8_BIT, TransferSyntax::DEFAULT.to_vec());
        let loads = plan(instances, &contexts);
        let syntaxes = |proposals: &[Proposal]| -> Vec<Vec<Uid>> {
            proposals.iter().map(|proposal| proposal.transfer_syntaxes.clone()).collect()
        };
        let uncompressed = TransferSyntax::DEFAULT.to_vec();
        let separate = [vec![uids::JPEG_BASELINE_8_BIT], uncompressed.clone()];
        assert_eq!(syntaxes(&loads[0].proposals), separate);
        assert_eq!(syntaxes(&combine(loads[0].proposals.clone())), [separate.concat()]);
    }

    #[test]
    fn one_syntax_alone_is_proposed_whatever_the_file_is_in() {
        let instances = vec![instance("1.2.1", uids::EXPLICIT_VR_LITTLE_ENDIAN)];
        let loads = plan(instances, &Contexts::Only(uids::IMPLICIT_VR_LITTLE_ENDIAN));
        assert_eq!(loads[0].proposals.len(), 1);
        assert_eq!(loads[0].proposals[0].transfer_syntaxes, [uids::IMPLICIT_VR_LITTLE_ENDIAN]);
    }
}
