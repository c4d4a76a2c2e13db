//! Display System Management: the attributes of a display system are in the configuration.

use kerma_ae::{ApplicationEntity, Status};
use kerma_service::display;
use kerma_service::normalized::GetRequest;

use super::access::Current;

/// The Application Entity with the display system of the configuration that holds when it is asked.
pub(super) fn provide(entity: ApplicationEntity, current: &Current) -> ApplicationEntity {
    let current = current.clone();
    entity.provide(display::scp(move |_: &GetRequest| {
        (Status::SUCCESS, current.get().display.attributes.0.clone())
    }))
}
