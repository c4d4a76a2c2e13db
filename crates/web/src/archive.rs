//! The archive of `kerma-archive` as an [`Origin`].

use std::io;

use kerma_archive::{
    Archive, By, Condition, Count, Held, Holdings, Incoming, Kept, Refused, Removed, Search,
};
use kerma_dictionary::Uid;
use kerma_service::matching::keys::Level;
use kerma_service::matching::{Matching, RequestIdentifier};

use crate::Resource;
use crate::failure::Failure;
use crate::origin::{File, Instance, Matches, New, Origin, Selected, Storing};

impl Origin for Archive {
    fn search(&self, level: Level, query: RequestIdentifier) -> Result<Matches, Failure> {
        let found = Archive::search(self, Search::of(level, query));
        let unsupported = found.unsupported().iter().map(|key| key.tag()).collect();
        Ok(Matches { unsupported, data_sets: Box::new(found.map(|found| found.map_err(Failure::of))) })
    }

    fn select(&self, resource: &Resource) -> Result<Selected, Failure> {
        let query = RequestIdentifier::new(&resource.identifier(), &Matching::default());
        let instances = self.instances(&Search::of(Level::Image, query)).map_err(Failure::of)?;
        let (version, kinds) = (instances.version(), instances.kinds().to_vec());
        let instances = instances.map(|held| match held {
            Ok(held) => Ok(Box::new(held) as Box<dyn Instance>),
            Err(error) => Err(Failure::of(error)),
        });
        Ok(Selected { version, kinds, instances: Box::new(instances) })
    }

    fn begin_store(&self, new: New) -> Result<Box<dyn Storing>, Refused> {
        let New { head, transfer_syntax, promised, peer } = new;
        let mut incoming = Incoming::new(head, transfer_syntax);
        if let Some((sop_class, sop_instance)) = promised {
            incoming = incoming.promised(sop_class, sop_instance);
        }
        if let Some(peer) = peer {
            incoming = incoming.from_peer(peer);
        }
        Ok(Box::new(Archive::begin_store(self, incoming)?))
    }

    fn remove(&self, resource: &Resource) -> Result<Removed, Failure> {
        // It must be where the path says: the UID alone would remove what is elsewhere.
        if self.select(resource)?.instances.len() == 0 {
            return Ok(Removed::default());
        }
        let Some((_, uid)) = resource.keys().last() else { return Ok(Removed::default()) };
        match self.entity(uid).map_err(Failure::of)? {
            Some(entity) if entity.level() == resource.level() => {
                Archive::remove(self, &entity).map_err(Failure::of)
            }
            _ => Ok(Removed::default()),
        }
    }

    fn changed(&self, after: i64) -> Result<(Vec<Uid>, i64), Failure> {
        let changes = self.changes(after, CHANGES).map_err(Failure::of)?;
        let last = changes.last().map_or(after, |change| change.number);
        let mut studies: Vec<Uid> = changes.into_iter().filter_map(|change| change.study).collect();
        studies.sort_unstable();
        studies.dedup();
        Ok((studies, last))
    }

    fn last_change(&self) -> Result<i64, Failure> {
        Archive::last_change(self).map_err(Failure::of)
    }

    fn holdings(&self) -> Result<Holdings, Failure> {
        Archive::holdings(self).map_err(Failure::of)
    }

    fn counts(&self, by: By) -> Result<Vec<Count>, Failure> {
        Archive::counts(self, by).map_err(Failure::of)
    }

    fn condition(&self) -> Result<Condition, Failure> {
        Archive::condition(self).map_err(Failure::of)
    }
}

/// How many changes are looked at together.
const CHANGES: usize = 4096;

impl Instance for Held {
    fn sop_class(&self) -> &Uid {
        Held::sop_class(self)
    }

    fn sop_instance(&self) -> &Uid {
        Held::sop_instance(self)
    }

    fn transfer_syntax(&self) -> &Uid {
        Held::transfer_syntax(self)
    }

    fn length(&self) -> u64 {
        Held::length(self)
    }

    fn data_set_offset(&self) -> u64 {
        Held::data_set_offset(self)
    }

    fn open(&self) -> io::Result<Box<dyn File>> {
        Ok(Box::new(self.file()?))
    }
}

impl Storing for kerma_archive::Storing {
    fn write(&mut self, data: &[u8]) -> Result<(), Refused> {
        kerma_archive::Storing::write(self, data)
    }

    fn finish(self: Box<Self>) -> Result<Kept, Refused> {
        kerma_archive::Storing::finish(*self)
    }
}
