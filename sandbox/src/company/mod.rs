//! One company behind every surface: records are kept once, as the spec's `company` folder describes them, and every
//! surface sees them through its views. Nothing here knows what is kept: the entities, their rules and what each operation
//! does are data.

mod coverage;
mod custom;
mod eval;
mod events;
mod filter;
mod find;
mod functions;
mod numbers;
mod plan;
mod query;
mod random;
mod run;
mod sample;
mod show;
mod take;
mod write;

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use callsheet_dialect::model::{Api, Company, DateTimeFormat, Entity, EntityId};
use jiff::Timestamp;
use serde_json::{Map, Value};

use self::eval::Scope;
use self::events::Change;
use crate::behavior::refusal::Failure;
use crate::records::{Id, Ledger, Record, Stored};
use crate::values::clock;

pub(crate) use self::coverage::table as coverage;
pub(crate) use self::custom::is_flat;
pub(crate) use self::events::{DELIVERIES, Events, Outcome, Outgoing, Queued, Trigger, Wanted};
pub(crate) use self::find::id_of;
pub(crate) use self::plan::{Plan, Plans};
pub(crate) use self::random::Random;
pub(crate) use self::run::Call;
pub(crate) use self::sample::Sampling;

/// What the spec says of the company, and what every operation does there.
#[derive(Debug)]
pub(crate) struct Rules {
    pub(crate) company: Company,
    /// What webhooks send, if the spec says so.
    pub(crate) events: Option<Events>,
    plans: HashMap<String, Plans>,
}

impl Rules {
    /// Decides what the operations of the surfaces do.
    pub(crate) fn new(company: Company, surfaces: &[Api]) -> Self {
        let plans = surfaces
            .iter()
            .map(|api| (api.name.clone(), Plans::of(&company, api)))
            .collect();
        Self {
            company,
            events: None,
            plans,
        }
    }

    /// With what webhooks send, as one of these surfaces describes it. Beside this machine, they may send to `hosts`.
    pub(crate) fn with_events(mut self, surfaces: &[Api], hosts: Vec<String>) -> Self {
        self.events = Events::of(&self.company, surfaces, hosts);
        self
    }

    /// How an operation is done; `None` for one that is not.
    pub(crate) fn plan(&self, surface: &str, resource: &str, operation: &str) -> Option<&Plan> {
        self.plans.get(surface)?.get(resource, operation)
    }

    /// The entities that a surface shows under their own names, by these.
    pub(crate) fn shown_on(&self, surface: &str) -> impl Iterator<Item = (&str, &Entity)> {
        self.company.entities.iter().filter_map(move |entity| {
            let name = entity.name.replace('_', "");
            let mut views = entity.views.iter();
            let view =
                views.find(|it| it.surface == surface && it.model.eq_ignore_ascii_case(&name))?;
            Some((&*view.model, entity))
        })
    }
}

/// The company's records within one transaction, at one moment, for one user.
#[derive(Debug)]
pub(crate) struct Books<'a> {
    pub(crate) company: &'a Company,
    pub(crate) ledger: &'a Ledger<'a>,
    pub(crate) now: Cell<Timestamp>,
    /// The id of the user whom the token belongs to.
    pub(crate) caller: Value,
    /// The entity of users, if there is one.
    pub(crate) users: Option<EntityId>,
    pub(crate) random: Random,
    /// The server's own URL, without a slash at its end.
    pub(crate) url: &'a str,
    /// The client id of the app whose token the request has.
    pub(crate) app: Option<String>,
    /// The records that define custom fields, by their entity.
    definitions: RefCell<HashMap<EntityId, Rc<Vec<Record>>>>,
    /// Whether changes are collected, for webhooks; `None` until the first one is made.
    watched: Cell<Option<bool>>,
    changes: RefCell<Vec<Change>>,
}

/// The entity of users, whom records belong to.
const USERS: &str = "user";

/// The setting that says who calls: the id of a user.
const CALLER: &str = "caller";

impl<'a> Books<'a> {
    /// The records of `company`. `seed` decides about random choices.
    pub(crate) fn new(
        company: &'a Company,
        ledger: &'a Ledger<'a>,
        now: Timestamp,
        seed: u64,
        url: &'a str,
    ) -> Self {
        let mut books = Self {
            company,
            ledger,
            now: Cell::new(now),
            caller: 1.into(),
            users: company.named(USERS).map(|(id, _)| id),
            random: Random::seeded(seed),
            url,
            app: None,
            definitions: RefCell::default(),
            watched: Cell::new(Some(false)),
            changes: RefCell::default(),
        };
        if let Ok(caller @ (Value::Number(_) | Value::String(_))) = books.setting(CALLER) {
            books.caller = caller;
        }
        books
    }

    /// The moment as records keep it.
    pub(crate) fn now_text(&self) -> String {
        clock::write(self.now.get(), DateTimeFormat::Rfc3339)
    }

    /// A value stated in `settings`; null for one that is not.
    pub(crate) fn setting(&self, name: &str) -> Result<Value, Failure> {
        let mut settings = self.company.settings.iter();
        match settings.find(|(stated, _)| stated == name) {
            Some((_, expr)) => self.eval(expr, Scope::of_request(&Map::new())),
            None => Ok(Value::Null),
        }
    }

    /// A record, deleted or not.
    pub(crate) fn get(&self, entity: EntityId, id: &Id) -> Result<Option<Stored>, Failure> {
        Ok(self.ledger.get(&self.company.entity(entity).name, id)?)
    }

    /// The records that define the custom fields of others. Those of this transaction: a new one is there at once.
    pub(crate) fn definitions(&self, entity: EntityId) -> Result<Rc<Vec<Record>>, Failure> {
        if let Some(known) = self.definitions.borrow().get(&entity) {
            return Ok(Rc::clone(known));
        }
        let all = Rc::new(self.every(entity)?);
        self.definitions
            .borrow_mut()
            .insert(entity, Rc::clone(&all));
        Ok(all)
    }

    /// Forgets definitions that a write has changed.
    fn forget_definitions(&self, entity: EntityId) {
        self.definitions.borrow_mut().remove(&entity);
    }
}
