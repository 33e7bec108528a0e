//! The named tree → source text. One pure function per kind of item, each in its own file, and no decisions: what is
//! printed was decided in [`name`](mod@crate::name). Items are tokens (`quote`), checked by `syn` and laid out by
//! `prettyplease`; a file is its first line and its items with a blank line between them.

mod builder;
mod client;
mod conventions;
mod events;
mod form;
mod krate;
mod manifest;
mod model;
mod one_client;
mod open_enum;
mod record;
mod resource;
mod same_ids;
mod serde;
mod table;
mod tokens;
mod union;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use proc_macro2::TokenStream;

pub use self::manifest::{Runtime, manifest};

use callsheet_dialect::out::{MARK, OutFile};

use crate::name::rust::{Crate, Surface};

/// What [`emit`] gives: a file, and how long it took to make.
pub type Emitted = (OutFile, Duration);

/// Tokens that are no Rust: a mistake in an emitter, which no spec should be able to bring about.
#[derive(Debug, thiserror::Error)]
#[error("the code for {path} is not valid Rust: {source}; this is a bug in callsheet")]
pub struct Unprintable {
    path: String,
    source: syn::Error,
}

/// Everything below `src/`, in the order of the spec.
///
/// # Errors
/// [`Unprintable`], where an emitter is wrong.
pub fn emit(krate: &Crate) -> Result<Vec<Emitted>, Unprintable> {
    let mut jobs: Vec<Job<'_>> = vec![Box::new(|| krate::lib(krate))];
    for surface in &krate.surfaces {
        jobs.extend(surface_jobs(surface));
    }
    in_parallel(&jobs, |job| {
        let start = Instant::now();
        let file = job().print(&krate.command)?;
        Ok((file, start.elapsed()))
    })
}

/// Makes one file. Files do not depend on each other, so they are made on all cores.
type Job<'a> = Box<dyn Fn() -> File + Send + Sync + 'a>;

fn surface_jobs<'a>(surface: &'a Surface<'a>) -> Vec<Job<'a>> {
    let mut jobs: Vec<Job<'_>> = vec![Box::new(|| client::root(surface))];
    if surface.client.is_some() {
        jobs.push(Box::new(|| client::plans(surface)));
    }
    for resource in &surface.resources {
        jobs.push(Box::new(|| resource::file(surface, resource)));
    }
    jobs.push(Box::new(|| model::root(surface)));
    for models in &surface.models {
        jobs.push(Box::new(|| model::file(surface, models)));
    }
    if surface.client.is_some() {
        jobs.push(Box::new(|| table::root(surface)));
    }
    for resource in &surface.resources {
        jobs.push(Box::new(|| table::file(surface, resource)));
    }
    jobs
}

/// `work` on every job, and the results in the order of the jobs.
fn in_parallel<J: Sync, T: Send, E: Send>(
    jobs: &[J],
    work: impl Fn(&J) -> Result<T, E> + Sync,
) -> Result<Vec<T>, E> {
    let next = AtomicUsize::new(0);
    let done = Mutex::new(Vec::with_capacity(jobs.len()));
    let workers = thread::available_parallelism()
        .map_or(1, usize::from)
        .min(jobs.len());
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                loop {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    let Some(job) = jobs.get(index) else { break };
                    let result = work(job);
                    // A worker that panics takes the whole scope with it, so nobody meets the poison.
                    done.lock()
                        .unwrap_or_else(PoisonError::into_inner)
                        .push((index, result));
                }
            });
        }
    });
    let mut done = done.into_inner().unwrap_or_else(PoisonError::into_inner);
    done.sort_by_key(|(index, _)| *index);
    done.into_iter().map(|(_, result)| result).collect()
}

/// A file before it is laid out.
struct File {
    path: String,
    /// The file of the spec it comes from.
    source: String,
    items: Vec<Item>,
}

/// Part of a file, with a blank line before it.
enum Item {
    /// One or more items, or the attributes of the file.
    Tokens(TokenStream),
    /// Lines as they are, for what `prettyplease` does not lay out: the inside of a macro.
    Text(String),
}

impl File {
    fn print(self, command: &str) -> Result<OutFile, Unprintable> {
        let Self {
            path,
            source,
            items,
        } = self;
        let mut text = format!("// {MARK} from {source} by `{command}`. Do not edit.\n");
        for item in items {
            text.push('\n');
            match item {
                Item::Text(lines) => text.push_str(&lines),
                Item::Tokens(tokens) => match syn::parse2(tokens) {
                    Ok(file) => text.push_str(&prettyplease::unparse(&file)),
                    Err(source) => return Err(Unprintable { path, source }),
                },
            }
        }
        Ok(OutFile { path, text })
    }
}
