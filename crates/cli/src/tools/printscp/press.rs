//! What prints: a queue of jobs, and a thread that draws their films one after the other.

use std::collections::VecDeque;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use kerma_ae::print::{Execution, Film};
use kerma_dictionary::{AeTitle, tags};
use png::EncodingError;
use serde_json::json;

use super::tray::{Format, Tray};
use crate::print::film::{Device, Refused};
use crate::print::picture_file::{self, Page};
use crate::report::output::Output;

/// The most jobs that wait.
const MOST_JOBS: usize = 256;
/// The most bytes of pixels that wait, those of a single job apart.
const MOST_BYTES: usize = 1024 * 1024 * 1024;

/// The films of one print request.
pub(super) struct Job {
    pub(super) films: Vec<Film>,
    /// Who asked for it.
    pub(super) originator: AeTitle,
    /// Hears how far it is.
    pub(super) progress: Box<dyn FnMut(Execution) + Send>,
}

/// Takes jobs, and prints them in the order of their priorities and then of their coming.
#[derive(Clone)]
pub(super) struct Press(Arc<Shared>);

struct Shared {
    device: Device,
    tray: Tray,
    output: Output,
    queue: Mutex<Queue>,
    changed: Condvar,
}

#[derive(Default)]
struct Queue {
    waiting: VecDeque<Job>,
    is_printing: bool,
    is_closed: bool,
}

/// Too much is waiting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct QueueFull;

/// Why a job was not printed.
#[derive(Debug, thiserror::Error)]
enum Failed {
    #[error(transparent)]
    Refused(#[from] Refused),
    #[error("the picture cannot be made: {0}")]
    Encoding(#[from] EncodingError),
    #[error("the file cannot be written: {0}")]
    File(#[from] io::Error),
}

impl Press {
    pub(super) fn new(device: Device, tray: Tray, output: Output) -> Press {
        let (queue, changed) = (Mutex::default(), Condvar::new());
        Press(Arc::new(Shared { device, tray, output, queue, changed }))
    }

    /// Begins to print.
    pub(super) fn start(&self) -> io::Result<JoinHandle<()>> {
        let shared = self.0.clone();
        thread::Builder::new().name("press".into()).spawn(move || {
            while let Some(mut job) = shared.next() {
                let printed = catch_unwind(AssertUnwindSafe(|| shared.print(&mut job)));
                if printed.is_err() {
                    log::error!("Cannot print for {}: the films could not be drawn", job.originator);
                    (job.progress)(Execution::Failure(PAGE.into()));
                }
                shared.ended();
            }
        })
    }

    /// Why a film cannot be printed, if that can be seen before it is drawn.
    pub(super) fn refusal(&self, film: &Film) -> Option<Refused> {
        self.0.device.check(film).err()
    }

    /// # Errors
    /// So many jobs, or so many pixels, wait already that these have to be sent again.
    pub(super) fn add(&self, job: Job) -> Result<(), QueueFull> {
        let mut queue = self.0.queue();
        let bytes: usize = queue.waiting.iter().map(Job::bytes).sum();
        let is_full = queue.waiting.len() >= MOST_JOBS || bytes + job.bytes() > MOST_BYTES;
        if queue.is_closed || is_full && !queue.waiting.is_empty() {
            return Err(QueueFull);
        }
        let before = queue.waiting.iter().take_while(|waiting| waiting.rank() <= job.rank()).count();
        queue.waiting.insert(before, job);
        drop(queue);
        self.0.changed.notify_all();
        Ok(())
    }

    /// Takes no more jobs, and waits until those that there are have been printed, but no longer than this.
    pub(super) fn finish(&self, patience: Duration) {
        let end = Instant::now() + patience;
        let mut queue = self.0.queue();
        queue.is_closed = true;
        self.0.changed.notify_all();
        while queue.is_printing || !queue.waiting.is_empty() {
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                log::error!(
                    "{} print jobs were not printed",
                    queue.waiting.len() + usize::from(queue.is_printing)
                );
                return;
            }
            queue = self.0.changed.wait_timeout(queue, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }
}

impl Job {
    fn bytes(&self) -> usize {
        let images = self.films.iter().flat_map(|film| &film.image_boxes).filter_map(|of| of.image.as_ref());
        images
            .filter_map(|image| image.get_element(tags::PIXEL_DATA))
            .map(|pixels| pixels.bytes().len())
            .sum()
    }

    /// 0 is printed first: Print Priority (2000,0020).
    fn rank(&self) -> u8 {
        let priority = self.films.first().and_then(|film| film.session.string(tags::PRINT_PRIORITY).ok());
        match priority.as_deref().map(str::trim) {
            Some("HIGH") => 0,
            Some("LOW") => 2,
            _ => 1,
        }
    }
}

/// Execution Status Info (PS3.3 §C.13.9.1): the films are described in a way that cannot be printed.
const PAGE: &str = "INVALID PAGE DES";
/// The printer does not work, because of its electronics or its software.
const SOFTWARE: &str = "ELEC SW ERROR";

impl Shared {
    fn queue(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The next job; `None` if there will be none any more.
    fn next(&self) -> Option<Job> {
        let mut queue = self.queue();
        loop {
            if let Some(job) = queue.waiting.pop_front() {
                queue.is_printing = true;
                return Some(job);
            }
            if queue.is_closed {
                return None;
            }
            queue = self.changed.wait(queue).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn ended(&self) {
        self.queue().is_printing = false;
        self.changed.notify_all();
    }

    fn print(&self, job: &mut Job) {
        (job.progress)(Execution::Printing);
        let printed = match self.tray.format() {
            Format::Png => job.films.iter().try_for_each(|film| self.png(film, job.originator)),
            Format::Pdf => self.pdf(&job.films, job.originator),
        };
        (job.progress)(match printed {
            Ok(()) => Execution::Done,
            Err(why) => {
                log::error!("Cannot print for {} in {}: {why}", job.originator, self.tray.folder().display());
                self.output.event(
                    "print_failed",
                    || json!({ "originator": job.originator.to_string(), "message": why.to_string() }),
                );
                Execution::Failure(match why {
                    Failed::Refused(_) => PAGE.into(),
                    Failed::Encoding(_) | Failed::File(_) => SOFTWARE.into(),
                })
            }
        });
    }

    fn png(&self, film: &Film, originator: AeTitle) -> Result<(), Failed> {
        let drawn = self.device.draw(film)?;
        let path = self.tray.put(&film.sop_instance, &picture_file::png(&drawn)?)?;
        self.printed(&path, std::slice::from_ref(film), originator);
        Ok(())
    }

    fn pdf(&self, films: &[Film], originator: AeTitle) -> Result<(), Failed> {
        let Some(first) = films.first() else { return Ok(()) };
        let pages: Result<Vec<Page>, Failed> =
            films.iter().map(|film| Ok(Page::new(&self.device.draw(film)?)?)).collect();
        let path = self.tray.put(&first.sop_instance, &picture_file::pdf(&pages?, first.copies()))?;
        self.printed(&path, films, originator);
        Ok(())
    }

    fn printed(&self, path: &Path, films: &[Film], originator: AeTitle) {
        let copies = films.first().map_or(1, Film::copies);
        log::info!("Printed {} for {originator}: films {}, copies {copies}", path.display(), films.len());
        self.output.event("print", || {
            let film_boxes: Vec<String> = films.iter().map(|film| film.sop_instance.to_string()).collect();
            json!({
                "originator": originator.to_string(),
                "film_boxes": film_boxes,
                "copies": copies,
                "path": path.to_string_lossy(),
            })
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::print::sheet::Resolution;
    use kerma_dataset::DataSet;
    use kerma_dictionary::Uid;
    use kerma_service::print::{DisplayFormat, ImageBox};
    use std::fs;
    use std::path::PathBuf;
    use std::sync::mpsc::{Receiver, channel};

    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Folder {
            Folder(std::env::temp_dir().join(format!("kerma-press-{}-{name}", std::process::id())))
        }

        fn names(&self) -> Vec<String> {
            let entries = fs::read_dir(&self.0).unwrap();
            let mut names: Vec<_> =
                entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
            names.sort();
            names
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    fn press(folder: &Path, format: Format) -> Press {
        let device = Device { resolution: Resolution { dots_per_inch: 25 }, film_size: "8INX10IN".into() };
        Press::new(device, Tray::new(folder, format).unwrap(), Output::Quiet)
    }

    fn film(uid: &'static str) -> Film {
        let layout = DisplayFormat::Standard { columns: 1, rows: 1 };
        let image_box = ImageBox {
            sop_instance: Uid::from_static("1.2.3"),
            position: 1,
            attributes: DataSet::new(),
            image: None,
            presentation_lut: None,
        };
        Film {
            sop_instance: Uid::from_static(uid),
            session: DataSet::new(),
            film_box: DataSet::new(),
            format: layout.clone(),
            layout,
            image_boxes: vec![image_box],
            annotation_boxes: Vec::new(),
            presentation_lut: None,
        }
    }

    /// A job, and how far it comes.
    fn job(films: Vec<Film>) -> (Job, Receiver<Execution>) {
        let (sender, receiver) = channel();
        let progress = Box::new(move |execution| sender.send(execution).unwrap());
        (Job { films, originator: AeTitle::new("CT").unwrap(), progress }, receiver)
    }

    /// Prints these jobs, and says in which order their files were there.
    fn print(format: Format, films: Vec<Film>) -> (Folder, Vec<Execution>) {
        let folder = Folder::new(&format!("{format:?}-{}", films.len()));
        let press = press(&folder.0, format);
        let (job, progress) = job(films);
        press.add(job).unwrap();
        let thread = press.start().unwrap();
        press.finish(Duration::from_secs(30));
        thread.join().unwrap();
        (folder, progress.iter().collect())
    }

    #[test]
    fn a_png_is_one_film_and_a_pdf_all_films_of_a_job() {
        let films = || vec![film("1.2"), film("1.3"), film("1.2")];
        let done = [Execution::Printing, Execution::Done];
        let (folder, progress) = print(Format::Png, films());
        assert_eq!(
            (folder.names(), progress),
            (["1.2-2.png", "1.2.png", "1.3.png"].map(String::from).into(), done.to_vec())
        );
        let (folder, progress) = print(Format::Pdf, films());
        assert_eq!((folder.names(), progress), (vec!["1.2.pdf".into()], done.to_vec()));
        let document = fs::read(folder.0.join("1.2.pdf")).unwrap();
        assert!(String::from_utf8_lossy(&document).contains("/Count 3"));
    }

    #[test]
    fn a_film_that_cannot_be_drawn_is_a_failed_job_and_no_file() {
        let mut wrong = film("1.2");
        wrong.image_boxes[0].image = Some(DataSet::new());
        let (folder, progress) = print(Format::Pdf, vec![film("1.3"), wrong]);
        assert_eq!(progress, [Execution::Printing, Execution::Failure(PAGE.into())]);
        assert!(folder.names().is_empty());
    }

    #[test]
    fn a_folder_that_is_gone_is_a_failed_job_and_the_next_is_printed() {
        let folder = Folder::new("gone");
        let press = press(&folder.0, Format::Png);
        fs::remove_dir_all(&folder.0).unwrap();
        let _thread = press.start().unwrap();
        let (first, progress) = job(vec![film("1.2")]);
        press.add(first).unwrap();
        assert_eq!(
            progress.iter().collect::<Vec<_>>(),
            [Execution::Printing, Execution::Failure(SOFTWARE.into())]
        );
        fs::create_dir(&folder.0).unwrap();
        let (second, progress) = job(vec![film("1.2")]);
        press.add(second).unwrap();
        assert_eq!(progress.iter().last(), Some(Execution::Done));
        press.finish(Duration::from_secs(30));
    }

    #[test]
    fn what_has_a_higher_priority_is_printed_first_and_else_what_came_first() {
        let folder = Folder::new("priority");
        let press = press(&folder.0, Format::Png);
        for (uid, priority) in [("1.1", "LOW"), ("1.2", "MED"), ("1.3", "HIGH"), ("1.4", "HIGH"), ("1.5", "")]
        {
            let mut film = film(uid);
            film.session.set(tags::PRINT_PRIORITY, priority).unwrap();
            press.add(job(vec![film]).0).unwrap();
        }
        let waiting = std::iter::from_fn(|| press.0.queue().waiting.pop_front());
        let order: Vec<String> = waiting.map(|job| job.films[0].sop_instance.to_string()).collect();
        assert_eq!(order, ["1.3", "1.4", "1.2", "1.5", "1.1"]);
    }

    #[test]
    fn a_full_queue_and_one_that_is_closed_take_no_job() {
        let folder = Folder::new("full");
        let press = press(&folder.0, Format::Png);
        for _ in 0..MOST_JOBS {
            press.add(job(Vec::new()).0).unwrap();
        }
        assert_eq!(press.add(job(Vec::new()).0), Err(QueueFull));
        press.0.queue().waiting.clear();
        press.finish(Duration::ZERO);
        assert_eq!(press.add(job(Vec::new()).0), Err(QueueFull));
    }
}
