//! What the start and a reset do to the database.

use super::Error;
use super::app::{App, Choice};
use super::filled::Filling;
use crate::behavior::engine::Engine;
use crate::behavior::refusal::Failure;
use crate::behavior::sample;
use crate::behavior::surface::Surface;
use crate::behavior::write::indexed;
use crate::company::{Books, Sampling};
use crate::records::{Ledger, Record};
use crate::values::fields_of;

/// The note where sample data is being written, and not all of it is there.
const BEGUN: &str = "begun";

/// The note where it is decided whether there is sample data.
const DECIDED: &str = "decided";

/// The name of that note: of the company, or of a surface.
fn note_of(surface: Option<&Surface>) -> String {
    let of = surface.map_or("company", |surface| &surface.api.name);
    format!("sample.{of}")
}

impl App {
    /// Brings the database up to date: emptied if asked, with sample data where it has none yet, indexed as the spec
    /// says today. While it is served, all of that is there at once.
    pub(super) fn prepare(&self, reset: bool, is_served: bool) -> Result<(), Error> {
        let Some(filling) = self.filling().filter(|_| reset) else {
            return self.prepare_here(reset, is_served);
        };
        let make = || self.prepare_here(true, is_served);
        filling.place().fill(&self.store, make)?;
        // Time went on since it was made.
        self.prepare_here(false, is_served)
    }

    /// Which sample data the database begins with, where a start of this process with the same data makes it again.
    fn filling(&self) -> Option<Filling> {
        let Choice {
            seed,
            now,
            scale,
            is_embedded,
        } = self.company;
        let is_usual = is_embedded && self.rules.is_some() && scale.is_none();
        is_usual.then(|| Filling {
            seed,
            sample: self.sample,
            now: now.unwrap_or_else(|| self.now()),
            is_stated: now.is_some(),
        })
    }

    /// The same without the data that other starts have made.
    fn prepare_here(&self, reset: bool, is_served: bool) -> Result<(), Error> {
        let prepared = self.store.transact(|ledger| -> Result<(), Failure> {
            let note = note_of(None);
            // A start that was interrupted left a part of the sample data.
            if reset || ledger.meta(&note)?.as_deref() == Some(BEGUN) {
                ledger.clear()?;
            }
            if let Some(rules) = &self.rules {
                let books = Books::new(&rules.company, ledger, self.now(), 0, &self.url);
                books.index_anew()?;
                if ledger.meta(&note)?.is_none() {
                    ledger.set_meta(&note, BEGUN)?;
                    let sampling = Sampling {
                        seed: self.company.seed,
                        now: self.company.now.unwrap_or_else(|| self.now()),
                        scale: self.company.scale,
                        initial: !self.sample,
                        in_parts: !is_served,
                    };
                    let (now, seed) = (sampling.now, sampling.seed);
                    let books = Books::new(&rules.company, ledger, now, seed, &self.url);
                    books.fill(&sampling)?;
                    decided(ledger, None)?;
                }
                // Time went on while the sandbox was stopped.
                let books = Books::new(&rules.company, ledger, self.now(), 0, &self.url);
                return books.purge();
            }
            for surface in &self.surfaces {
                if ledger.meta(&note_of(Some(surface)))?.is_none() {
                    if self.sample {
                        let engine = Engine {
                            surface,
                            ledger,
                            now: sample::moment(),
                            url: &self.url,
                        };
                        sample::fill(&engine)?;
                    }
                    // Also where it was left empty: a later start must not write over what has been added since.
                    decided(ledger, Some(surface))?;
                }
                index(surface, ledger)?;
            }
            Ok(())
        });
        prepared.map_err(Error::from)
    }
}

/// Notes that sample data of the company, or of a surface, is not asked for again.
pub(super) fn decided(ledger: &Ledger<'_>, surface: Option<&Surface>) -> rusqlite::Result<()> {
    ledger.set_meta(&note_of(surface), DECIDED)
}

/// Indexes the records of a surface anew where its models have changed since they were written.
pub(super) fn index(surface: &Surface, ledger: &Ledger<'_>) -> Result<(), Failure> {
    let api = &surface.api;
    for kind in surface.kinds() {
        let fields = fields_of(api.model(kind.model));
        let now = fields.iter().fold(String::new(), |text, field| {
            let ty = api.in_json(&field.ty);
            format!("{text}{}: {ty:?}\n", field.name)
        });
        let note = format!("index.{}", kind.name);
        if ledger.meta(&note)?.is_some_and(|before| before == now) {
            continue;
        }
        let entries = |record: &Record, deleted| indexed(api, fields, record, deleted);
        ledger.index_anew(&kind.name, entries)?;
        ledger.set_meta(&note, &now)?;
    }
    Ok(())
}
