//! Sees what happens on associations.

use std::fmt::Display;
use std::net::SocketAddr;

use kerma_ae::{AssociationInfo, Observe, Traffic};
use kerma_association::Rejected;
use kerma_dimse::Command;
use kerma_pdu::{AAssociateRj, AAssociateRq, UserIdentityRq};
use kerma_status::Category;

use super::noting::Audit;
use super::performing;
use super::seen::{Part, Seen};
use crate::responses::{category, service};

/// Looks on, for the audit trail.
pub(crate) struct Watcher(pub(crate) Audit);

impl Watcher {
    fn see_on(&self, association: &AssociationInfo, message_id: u16, part: impl FnOnce() -> Part) {
        self.0.see(|| Seen::On(association.id, message_id, part()));
    }
}

impl Observe for Watcher {
    fn accepted(&self, association: &AssociationInfo) {
        self.0.see(|| Seen::Accepted(Box::new(association.clone())));
    }

    fn refused(&self, peer: SocketAddr, request: &AAssociateRq, rejection: &AAssociateRj) {
        let (calling, called) = (request.calling_ae_title, request.called_ae_title);
        let of_user = |user: &UserIdentityRq| String::from_utf8_lossy(&user.primary_field).into_owned();
        // Tickets and assertions (types 3 to 5) are no names, and secret.
        let user = request.user_information.user_identity_rq.as_ref();
        let user = user.filter(|user| matches!(user.user_identity_type, 1 | 2));
        let user = user.filter(|_| *rejection == AAssociateRj::USER_IDENTITY_NOT_ACCEPTED).map(of_user);
        let why = Rejected(*rejection).to_string();
        self.0.see(|| Seen::Refused { peer, calling, called, user, why });
    }

    fn not_secured(&self, peer: SocketAddr, why: &dyn Display) {
        self.0.see(|| Seen::NotSecured { peer, why: why.to_string() });
    }

    fn closed(&self, association: &AssociationInfo, _: &Traffic) {
        self.0.see(|| Seen::Closed(association.id));
    }

    fn message_received(&self, association: &AssociationInfo, command: &Command) {
        match command {
            Command::CStoreRq(request) => self.see_on(association, request.message_id, || Part::Storing {
                sop_class: request.affected_sop_class_uid.clone(),
                sop_instance: request.affected_sop_instance_uid.clone(),
            }),
            Command::CStoreRsp(response) => {
                if let Some(message_id) = response.message_id_being_responded_to {
                    let category = category(command, response.status);
                    let is_stored = matches!(category, Category::Success | Category::Warning);
                    self.see_on(association, message_id, || Part::Sent { is_stored });
                }
            }
            request => {
                if let (Some(message_id), Some(asked)) = (request.message_id(), performing::asked(request)) {
                    self.see_on(association, message_id, || Part::Performing(asked));
                }
            }
        }
    }

    fn message_sent(&self, association: &AssociationInfo, command: &Command) {
        if let Command::CStoreRq(request) = command {
            return self.see_on(association, request.message_id, || Part::Sending {
                sop_class: request.affected_sop_class_uid.clone(),
                sop_instance: request.affected_sop_instance_uid.clone(),
                originator: request.move_originator_ae_title.zip(request.move_originator_message_id),
            });
        }
        let (Some(status), Some(message_id)) = (command.status(), command.message_id_being_responded_to())
        else {
            return;
        };
        let category = category(command, status);
        if category != Category::Pending {
            self.see_on(association, message_id, || Part::Answered {
                service: service(command),
                status,
                category,
                sop_instance: command.sop_instance_uid().cloned(),
            });
        }
    }
}
