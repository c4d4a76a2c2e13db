//! What an Application Entity negotiates: asked of the very code that answers and writes A-ASSOCIATE-RQ.

use kerma_ae::negotiation::{Answer, Identity, Policy, Preference, Roles, TransferSyntaxes};
use kerma_dictionary::uids::{self, UidKind};
use kerma_dictionary::{AeTitle, TransferSyntax, Uid, sop_classes};
use kerma_pdu::{
    AAssociateAc, AAssociateRq, PresentationContextResult, PresentationContextRq, RoleSelection,
    SopClassExtendedNegotiation, UserInformation,
};
use kerma_service::extended::Extended;

/// A UID that is nobody's: whoever accepts it accepts every UID that is not registered.
static UNREGISTERED: Uid = Uid::from_static("2.25.329800735698586629295641978511506172918");

/// A presentation context that is accepted or proposed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Context {
    pub(super) subject: Subject,
    /// Of this side.
    pub(super) roles: Roles,
    pub(super) syntaxes: Syntaxes,
    pub(super) extended: String,
}

/// What it is for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Subject {
    SopClass(Uid),
    /// Every SOP class that is not registered.
    Unregistered,
}

/// Transfer syntaxes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Syntaxes {
    /// Those that are registered, in order of preference if there is one.
    pub(super) registered: Vec<Uid>,
    /// Every other, too.
    pub(super) others: bool,
}

impl Subject {
    pub(super) fn is_storage(&self) -> bool {
        match self {
            Subject::SopClass(uid) => sop_classes::is_storage(uid),
            Subject::Unregistered => true,
        }
    }

    fn uid(&self) -> &Uid {
        match self {
            Subject::SopClass(uid) => uid,
            Subject::Unregistered => &UNREGISTERED,
        }
    }
}

/// The presentation contexts that an acceptor of this policy accepts, in the order of the registry.
pub(super) fn accepted(policy: &Policy) -> Vec<Context> {
    let is_abstract = |kind| matches!(kind, UidKind::SopClass | UidKind::MetaSopClass);
    let registered = uids::ALL.iter().filter(|entry| is_abstract(entry.kind));
    let registered = registered.map(|entry| Subject::SopClass(entry.uid.clone()));
    registered.chain([Subject::Unregistered]).filter_map(|subject| accept(policy, subject)).collect()
}

/// What of a presentation context is accepted: each transfer syntax is proposed in one of its own, with both roles and
/// all of extended negotiation.
fn accept(policy: &Policy, subject: Subject) -> Option<Context> {
    let syntaxes: Vec<Uid> =
        TransferSyntax::ALL.iter().map(|syntax| syntax.uid.clone()).chain([UNREGISTERED.clone()]).collect();
    let acceptance = acceptance(policy, subject.uid(), &syntaxes)?;
    let is_accepted =
        |of: &&kerma_pdu::PresentationContextAc| of.result == PresentationContextResult::Acceptance;
    let accepted = acceptance.presentation_contexts.iter().filter(is_accepted);
    let mut registered: Vec<Uid> = accepted.filter_map(|context| context.transfer_syntax.clone()).collect();
    let others = registered.pop_if(|last| *last == UNREGISTERED).is_some();
    if registered.is_empty() {
        return None;
    }
    if policy.preference == Preference::Acceptor
        && let Some(TransferSyntaxes::OneOf(ours)) = of_first(policy, subject.uid())
    {
        registered.sort_by_key(|uid| ours.iter().position(|our| our == uid));
    }
    let of_requestor = acceptance.user_information.role_selections.first();
    let of_requestor =
        of_requestor.map_or(Roles::SCU, |granted| Roles { scu: granted.scu_role, scp: granted.scp_role });
    let extended = acceptance.user_information.sop_class_extended_negotiations.first();
    Some(Context {
        roles: of_requestor.opposite(),
        syntaxes: Syntaxes { registered, others },
        extended: extended.map_or_else(String::new, described),
        subject,
    })
}

fn of_first<'a>(policy: &'a Policy, uid: &Uid) -> Option<&'a TransferSyntaxes> {
    let supported = policy.supported.iter().find(|supported| supported.abstract_syntax.contains(uid));
    supported.map(|supported| &supported.transfer_syntaxes)
}

fn acceptance(policy: &Policy, abstract_syntax: &Uid, syntaxes: &[Uid]) -> Option<Box<AAssociateAc>> {
    let title = AeTitle::new("ANY").ok()?;
    let context = |(number, syntax): (u8, &Uid)| PresentationContextRq {
        id: number * 2 + 1,
        abstract_syntax: Some(abstract_syntax.clone()),
        transfer_syntaxes: vec![syntax.clone()],
    };
    let sop_class_uid = abstract_syntax.clone();
    let request = AAssociateRq {
        protocol_version: 1,
        called_ae_title: title,
        calling_ae_title: title,
        reserved: [0; 32],
        application_context: Some(uids::DICOM_APPLICATION_CONTEXT),
        presentation_contexts: (0..).zip(syntaxes).map(context).collect(),
        user_information: UserInformation {
            role_selections: vec![RoleSelection {
                sop_class_uid: sop_class_uid.clone(),
                scu_role: true,
                scp_role: true,
            }],
            sop_class_extended_negotiations: vec![SopClassExtendedNegotiation {
                sop_class_uid,
                service_class_application_information: vec![1; 7].into(),
            }],
            ..UserInformation::default()
        },
        unknown_items: Vec::new(),
    };
    let policy = Policy { called: Default::default(), calling: Default::default(), ..policy.clone() };
    match policy.answer(&request, &mut |_| Identity::NotChecked).answer {
        Answer::Accept(acceptance) => Some(acceptance),
        Answer::Reject(_) => None,
    }
}

/// The presentation contexts of a request, in their order.
pub(super) fn proposed(request: &AAssociateRq) -> Vec<Context> {
    let user = &request.user_information;
    let context = |context: &PresentationContextRq| {
        let uid = context.abstract_syntax.clone()?;
        let roles = user.role_selections.iter().find(|selection| selection.sop_class_uid == uid);
        let extended = user.sop_class_extended_negotiations.iter().find(|item| item.sop_class_uid == uid);
        Some(Context {
            roles: roles.map_or(Roles::SCU, |roles| Roles { scu: roles.scu_role, scp: roles.scp_role }),
            syntaxes: Syntaxes { registered: context.transfer_syntaxes.clone(), others: false },
            extended: extended.map_or_else(String::new, described),
            subject: Subject::SopClass(uid),
        })
    };
    request.presentation_contexts.iter().filter_map(context).collect()
}

/// What a SOP Class Extended Negotiation says yes to.
fn described(item: &SopClassExtendedNegotiation) -> String {
    let mut said = Vec::new();
    let mut say = |is_so: bool, what: &'static str| {
        if is_so {
            said.push(what)
        }
    };
    match Extended::of(item) {
        Extended::Find(find) => {
            say(find.relational_queries, "relational queries");
            say(find.combined_date_time, "combined date-time matching");
            say(find.fuzzy_person_names, "fuzzy matching of person names");
            say(find.timezone_adjustment, "timezone adjustment");
            say(find.enhanced_multi_frame_conversion, "enhanced multi-frame conversion");
            say(find.empty_value, "empty value matching");
            say(find.multiple_value, "multiple value matching");
        }
        Extended::Retrieve(retrieve) => {
            say(retrieve.relational_retrieval, "relational retrieval");
            say(retrieve.enhanced_multi_frame_conversion, "enhanced multi-frame conversion");
        }
        Extended::Worklist(worklist) => {
            say(worklist.fuzzy_person_names, "fuzzy matching of person names");
            say(worklist.timezone_adjustment, "timezone adjustment");
        }
        Extended::InstanceRoot(root) => {
            say(root.enhanced_multi_frame_conversion, "enhanced multi-frame conversion");
        }
        Extended::Storage(_) => say(true, "level of support"),
        _ => say(true, "as asked"),
    }
    said.join(", ")
}
