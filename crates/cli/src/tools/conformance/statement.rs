//! What the statement is made of.

use std::path::Path;
use std::sync::Arc;

use kerma_ae::negotiation::Roles;
use kerma_ae::{ApplicationEntity, Entity};
use kerma_dictionary::{TransferSyntax, Uid, sop_classes, uids};

use super::applications::{self, Application};
use super::negotiation::{self, Context, Subject, Syntaxes};
use super::rights::Who;
use super::shared::Lists;
use crate::options::General;
use crate::tools::qrscp::access::is_allowed;
use crate::tools::qrscp::configuration::{Configuration, Right};
use crate::tools::qrscp::described;

pub(super) struct Statement<'a> {
    pub(super) configuration: &'a Configuration,
    /// Its file.
    pub(super) file: Option<&'a Path>,
    /// qrscp.
    pub(super) archive: Arc<Entity>,
    /// qrscp when it tells others of what has happened.
    pub(super) sender: Arc<Entity>,
    /// What qrscp accepts, and of whom.
    pub(super) accepted: Vec<(Who, Vec<Context>)>,
    pub(super) tools: Vec<Application>,
    pub(super) lists: Lists,
}

impl<'a> Statement<'a> {
    /// # Errors
    /// A text that says why there is none.
    pub(super) fn new(
        configuration: &'a Configuration,
        file: Option<&'a Path>,
        general: &General,
    ) -> Result<Statement<'a>, String> {
        let settings = |entity: Result<ApplicationEntity, kerma_ae::Error>| match entity {
            Ok(entity) => Ok(entity.settings()),
            Err(error) => Err(error.to_string()),
        };
        let archive = settings(described::acceptor(configuration, general))?;
        let sender = settings(described::teller(configuration, general))?;
        let accepted = of_whom(configuration, negotiation::accepted(&archive.setup.policy));
        let tools = applications::tools()?;
        Ok(Statement { configuration, file, archive, sender, accepted, tools, lists: Lists::default() })
    }

    /// What qrscp proposes to those that it tells of events.
    pub(super) fn notices(&self) -> Vec<Context> {
        let Entity { setup, proposals, .. } = &*self.sender;
        setup.request(setup.title, proposals).iter().flat_map(negotiation::proposed).collect()
    }

    /// Those who have this right.
    pub(super) fn with(&self, right: Right) -> Who {
        Who::with(self.configuration, |rights| rights.contains(&right))
    }

    /// Every presentation context that is accepted or proposed.
    pub(super) fn all(&self) -> Vec<Context> {
        let of_archive = self.accepted.iter().flat_map(|(_, contexts)| contexts.clone());
        let of_tools =
            self.tools.iter().flat_map(|tool| &tool.activities).flat_map(|activity| activity.contexts());
        of_archive.chain(self.notices()).chain(of_tools).collect()
    }
}

/// What storescu can send: every storage SOP class.
pub(super) fn sent() -> Vec<Context> {
    let context = |uid: &Uid| Context {
        subject: Subject::SopClass(uid.clone()),
        roles: Roles::SCU,
        syntaxes: Syntaxes { registered: TransferSyntax::DEFAULT.to_vec(), others: false },
        extended: String::new(),
    };
    let classes = sop_classes::storage().map(|class| context(&class.uid));
    let any = Context { subject: Subject::Unregistered, ..context(&uids::CT_IMAGE_STORAGE) };
    classes.chain([any]).collect()
}

/// What is accepted, by those of whom it is; what is accepted of nobody is left out. A storage SOP class is one thing to those who
/// store and another to those who retrieve.
fn of_whom(configuration: &Configuration, contexts: Vec<Context>) -> Vec<(Who, Vec<Context>)> {
    let mut groups: Vec<(Who, Vec<Context>)> = Vec::new();
    let mut add = |who: Who, context: Context| {
        if who.is_nobody() {
            return;
        }
        match groups.iter_mut().find(|(known, _)| *known == who) {
            Some((_, contexts)) => contexts.push(context),
            None => groups.push((who, vec![context])),
        }
    };
    for context in contexts {
        let who = |right| Who::with(configuration, |rights| rights.contains(&right));
        match &context.subject {
            subject if subject.is_storage() => {
                if context.roles.scp {
                    add(who(Right::Store), Context { roles: Roles::SCP, ..context.clone() });
                }
                if context.roles.scu {
                    add(who(Right::Retrieve), Context { roles: Roles::SCU, ..context });
                }
            }
            Subject::SopClass(uid) => {
                let is_enough = |rights: &[Right]| !rights.is_empty() && is_allowed(uid, rights);
                add(Who::with(configuration, is_enough), context);
            }
            Subject::Unregistered => {}
        }
    }
    groups.sort_by_key(|(_, contexts)| {
        contexts.iter().all(|context| context.subject != Subject::SopClass(uids::VERIFICATION))
    });
    groups
}
