//! `…/zip`: the files of a study, a series or an instance in one file, made while it is sent.

use std::io::{self, Read, Write};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::body::Body;
use axum::extract::Path;
use axum::http::Response;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, HeaderValue, X_CONTENT_TYPE_OPTIONS,
};
use zip::write::{SimpleFileOptions, StreamWriter};
use zip::{CompressionMethod, ZipWriter};

use super::entities::Series;
use super::remove::named;
use super::view::View;
use crate::body::{Piece, of_pieces};
use crate::origin::{File, Instance, Origin, Selected};
use crate::resource::{Resource, escaped};
use crate::shared::Shared;
use crate::{Failure, Problem};

/// How much of a file is read at a time.
const CHUNK: usize = 64 << 10;

/// `/study/{study}/zip`
pub(super) async fn of_study(view: View, Path(study): Path<String>) -> Response<Body> {
    download(view, named(&[&study])).await
}

/// `/study/{study}/series/{series}/zip`
pub(super) async fn of_series(view: View, Path((study, series)): Path<(String, String)>) -> Response<Body> {
    download(view, named(&[&study, &series])).await
}

/// `/study/{study}/series/{series}/instance/{instance}/zip`
pub(super) async fn of_instance(
    view: View,
    Path((study, series, instance)): Path<(String, String, String)>,
) -> Response<Body> {
    download(view, named(&[&study, &series, &instance])).await
}

async fn download(view: View, resource: Result<Resource, Problem>) -> Response<Body> {
    let zipped = async {
        let resource = resource?;
        let name = resource.keys().last().map(|(_, uid)| uid.to_string()).unwrap_or_default();
        let zipped = view.shared.blocking(move |shared| Zipped::of(&shared, &resource)).await??;
        Ok::<_, Problem>((zipped, name))
    };
    match zipped.await {
        Ok((zipped, name)) => {
            let piece = Piece::Read(Box::new(zipped));
            let mut response = Response::new(of_pieces([Ok(piece)].into_iter(), None));
            let headers = response.headers_mut();
            headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/zip"));
            headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
            headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
            // What a path names needs no escapes here either.
            if let Ok(name) = HeaderValue::from_str(&format!("attachment; filename=\"{name}.zip\"")) {
                headers.insert(CONTENT_DISPOSITION, name);
            }
            response
        }
        Err(problem) => view.show_problem(&problem),
    }
}

/// An instance, and its name in the ZIP file.
type Named = (Box<dyn Instance>, String);

/// A ZIP file of instances, as it is read. They are in it as they are stored; of what was made of them no more is in memory
/// than the next chunk.
struct Zipped {
    origin: Arc<dyn Origin>,
    /// The series whose instances are still to come.
    series: std::vec::IntoIter<(Resource, String)>,
    /// The instances of the series that is under way, and its folder.
    instances: Option<(Selected, String)>,
    file: Option<Box<dyn File>>,
    /// `None` when the directory at its end has been written.
    writer: Option<ZipWriter<StreamWriter<Made>>>,
    made: Made,
    /// Where in it is read.
    taken: usize,
}

impl Zipped {
    fn of(shared: &Shared, resource: &Resource) -> Result<Zipped, Problem> {
        let series = Series::all(shared.origin(), resource)?;
        if series.is_empty() || shared.origin().select(resource)?.instances.len() == 0 {
            return Err(Problem::not_found("there is nothing of it"));
        }
        let mut keys = resource.keys().map(|(_, uid)| uid.clone());
        let (study, _, instance) = (keys.next(), keys.next(), keys.next());
        let study = study.ok_or_else(|| Problem::bad_request("the path names no study"))?;
        let folders = series.into_iter().zip(1..).map(|(series, place)| {
            let folder = folder(place, &series.modality);
            let within = Resource::study(study.clone()).series(series.uid);
            match &instance {
                Some(instance) => (within.instance(instance.clone()), folder),
                None => (within, folder),
            }
        });
        let made = Made::default();
        Ok(Zipped {
            origin: shared.shared_origin().clone(),
            series: folders.collect::<Vec<_>>().into_iter(),
            instances: None,
            file: None,
            writer: Some(ZipWriter::new_stream(made.clone())),
            made,
            taken: 0,
        })
    }

    /// The next instance and its name; `None` after the last.
    fn next(&mut self) -> Result<Option<Named>, Failure> {
        loop {
            if let Some((selected, folder)) = &mut self.instances
                && let Some(instance) = selected.instances.next()
            {
                let instance = instance?;
                // The UID is the sender's, and must not lead elsewhere when the file is unpacked.
                let name = format!("{folder}/{}.dcm", escaped(instance.sop_instance().as_bytes()));
                return Ok(Some((instance, name)));
            }
            let Some((series, folder)) = self.series.next() else { return Ok(None) };
            self.instances = Some((self.origin.select(&series)?, folder));
        }
    }

    /// Makes a little more.
    fn step(&mut self) -> io::Result<()> {
        let Some(writer) = &mut self.writer else { return Ok(()) };
        if let Some(file) = &mut self.file {
            let mut chunk = Vec::with_capacity(CHUNK);
            match file.by_ref().take(CHUNK as u64).read_to_end(&mut chunk)? {
                0 => self.file = None,
                _ => writer.write_all(&chunk)?,
            }
            return Ok(());
        }
        match self.next().map_err(io::Error::other)? {
            Some((instance, name)) => {
                self.file = Some(instance.open()?);
                // Pictures that are compressed do not get shorter, and others are sent faster than they are compressed.
                let options = SimpleFileOptions::default()
                    .compression_method(CompressionMethod::Stored)
                    .large_file(instance.length() >= u64::from(u32::MAX));
                if let Some(writer) = &mut self.writer {
                    writer.start_file(name, options)?;
                }
            }
            None => {
                if let Some(writer) = self.writer.take() {
                    writer.finish()?;
                }
            }
        }
        Ok(())
    }
}

impl Read for Zipped {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            let mut made = self.made.lock();
            let rest = made.get(self.taken..).unwrap_or_default();
            if rest.is_empty() {
                made.clear();
                drop(made);
                self.taken = 0;
                if self.writer.is_none() {
                    return Ok(0);
                }
                self.step()?;
                // What the last step has made is still to be read.
                continue;
            }
            let length = rest.len().min(buffer.len());
            if let (Some(to), Some(from)) = (buffer.get_mut(..length), rest.get(..length)) {
                to.copy_from_slice(from);
            }
            self.taken += length;
            return Ok(length);
        }
    }
}

/// What has been made and not read.
#[derive(Clone, Default)]
struct Made(Arc<Mutex<Vec<u8>>>);

impl Made {
    fn lock(&self) -> MutexGuard<'_, Vec<u8>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Write for Made {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.lock().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// `001-CT`: no more of a modality than letters and digits.
fn folder(place: usize, modality: &str) -> String {
    let modality: String = modality.chars().filter(char::is_ascii_alphanumeric).take(16).collect();
    match modality.is_empty() {
        true => format!("{place:03}"),
        false => format!("{place:03}-{modality}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_a_number_with_a_modality_whatever_that_says() {
        assert_eq!(folder(1, "CT"), "001-CT");
        assert_eq!(folder(12, "../../etc"), "012-etc");
        assert_eq!(folder(1, "/"), "001");
    }
}
