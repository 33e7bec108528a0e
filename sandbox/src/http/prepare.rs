//! What the start and a reset do to the database.

use super::Error;
use super::app::App;
use crate::behavior::engine::Engine;
use crate::behavior::refusal::Failure;
use crate::behavior::sample;
use crate::behavior::surface::Surface;
use crate::company::{Books, Sampling};
use crate::records::Ledger;
use crate::values::{fields_of, keys};

impl App {
    /// Brings the database up to date: emptied if asked, with sample data where it has none yet, indexed as the spec
    /// says today.
    pub(super) fn prepare(&self, reset: bool) -> Result<(), Error> {
        let prepared = self.store.transact(|ledger| -> Result<(), Failure> {
            if reset {
                ledger.clear()?;
            }
            if let Some(rules) = &self.rules {
                let note = "sample.company";
                if ledger.meta(note)?.is_none() {
                    let sampling = Sampling {
                        seed: self.company.seed,
                        now: self.company.now.unwrap_or_else(|| self.now()),
                        scale: self.company.scale,
                        initial: !self.sample,
                    };
                    let (now, seed) = (sampling.now, sampling.seed);
                    let books = Books::new(&rules.company, ledger, now, seed, &self.url);
                    books.fill(&sampling)?;
                    ledger.set_meta(note, "decided")?;
                }
                // Time went on while the sandbox was stopped.
                let books = Books::new(&rules.company, ledger, self.now(), 0, &self.url);
                return books.purge();
            }
            for surface in &self.surfaces {
                let note = format!("sample.{}", surface.api.name);
                if ledger.meta(&note)?.is_none() {
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
                    ledger.set_meta(&note, "decided")?;
                }
                index(surface, ledger)?;
            }
            Ok(())
        });
        prepared.map_err(Error::from)
    }
}

/// Indexes the records of a surface anew where its models have changed since they were written.
fn index(surface: &Surface, ledger: &Ledger<'_>) -> Result<(), Failure> {
    for kind in surface.kinds() {
        let fields = fields_of(surface.api.model(kind.model));
        let now = fields.iter().fold(String::new(), |text, field| {
            let ty = surface.api.in_json(&field.ty);
            format!("{text}{}: {ty:?}\n", field.name)
        });
        let note = format!("index.{}", kind.name);
        match ledger.meta(&note)? {
            Some(before) if before == now => continue,
            // Nothing written yet, or written a moment ago by this very spec.
            None => {}
            Some(_) => {
                for (id, record) in ledger.all(&kind.name)? {
                    ledger.index(
                        &kind.name,
                        &id,
                        &keys::of_record(&surface.api, fields, &record),
                    )?;
                }
            }
        }
        ledger.set_meta(&note, &now)?;
    }
    Ok(())
}
