//! The metadata of the instances of a series, as it is kept ready.

use std::io::Write;

use kerma_dictionary::Uid;

use super::described::{instance_json, path_of, series};
use crate::Resource;
use crate::body::Piece;
use crate::failure::Failure;
use crate::kept::BASE;
use crate::multipart::random_token;
use crate::origin::Selected;
use crate::shared::{Base, Shared};

/// The metadata of the instances of a series, with commas between them; `None` if there are none any more.
pub(super) fn of_series(shared: &Shared, series: &Resource, base: &Base) -> Result<Option<Piece>, Failure> {
    let selected = shared.origin().select(series)?;
    if selected.instances.len() == 0 {
        return Ok(None);
    }
    let Some(file) = shared.kept().file(series) else {
        let mut text = Vec::new();
        write(&mut text, series, selected, |text| text.replace(BASE as char, base.url()))?;
        return Ok(Some(Piece::Bytes(text.into())));
    };
    let version = selected.version;
    if let Some(kept) = file.open(version, base.url()) {
        return Ok(Some(Piece::Read(Box::new(kept))));
    }
    file.make(version, |out| write(out, series, selected, |text| text))?;
    let kept = file.open(version, base.url());
    let kept =
        kept.ok_or_else(|| Failure(format!("series {:?}: what was written is not there", series.path())))?;
    Ok(Some(Piece::Read(Box::new(kept))))
}

/// After something has happened to a study: its series are ready again, and what is of it no more is gone.
pub(super) fn refresh(shared: &Shared, study: &Uid) -> Result<(), Failure> {
    let series = series(shared, &Resource::study(study.clone()))?;
    shared.kept().retain(study, &series).map_err(Failure::of)?;
    for series in series {
        let Some(file) = shared.kept().file(&series) else { continue };
        let selected = shared.origin().select(&series)?;
        let version = selected.version;
        if selected.instances.len() > 0 && file.open(version, "").is_none() {
            file.make(version, |out| write(out, &series, selected, |text| text))?;
        }
    }
    Ok(())
}

fn write(
    out: &mut dyn Write,
    series: &Resource,
    selected: Selected,
    finish: impl Fn(String) -> String,
) -> Result<(), Failure> {
    // What a patient is called may not be taken for the place of the address.
    let token = random_token();
    let Selected { instances, .. } = selected;
    for (number, instance) in instances.enumerate() {
        let instance = instance?;
        let path = path_of(series, &*instance);
        let text = instance_json(&*instance, &path, &token)?.replace(&token, "\0");
        if number > 0 {
            out.write_all(b",").map_err(Failure::of)?;
        }
        out.write_all(finish(text).as_bytes()).map_err(Failure::of)?;
    }
    Ok(())
}
