//! One company behind every surface: records are kept once, as the spec's `company` folder describes them, and every
//! surface sees them through its views. Nothing here knows what is kept: the entities, their rules and what each operation
//! does are data.

mod access;
mod coverage;
mod custom;
mod eval;
mod events;
mod filter;
mod find;
mod functions;
mod index;
mod linked;
mod numbers;
mod plan;
mod print;
mod query;
mod random;
mod run;
mod sample;
mod show;
mod sort;
mod take;
mod texts;
mod write;

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::Arc;

use callsheet_dialect::model::{Api, Company, DateTimeFormat, Entity, EntityId, Expr};
use jiff::Timestamp;
use serde_json::{Map, Value};

use self::eval::Scope;
use self::events::Change;
use self::linked::Linked;
use self::texts::Columns;
use crate::behavior::refusal::{Failure, Refusal};
use crate::records::{Doc, Id, Ledger, Record, Row, Stored};
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
    /// Whether the caller is another user than the company's own, and sees what `visible` says.
    is_guest: bool,
    /// The entity of users, if there is one.
    pub(crate) users: Option<EntityId>,
    pub(crate) random: Random,
    /// The server's own URL, without a slash at its end.
    pub(crate) url: &'a str,
    /// The client id of the app whose token the request has.
    pub(crate) app: Option<String>,
    /// Whether changes are collected, for webhooks; `None` until the first one is made.
    watched: Cell<Option<bool>>,
    changes: RefCell<Vec<Change>>,
    /// The records that define custom fields, by their entity.
    definitions: RefCell<HashMap<EntityId, Arc<Vec<Record>>>>,
    /// Records that others refer to, as far as something asked for them.
    peeked: RefCell<Peeked>,
    /// Which records have a key of the index, as far as something asked for it.
    linked: RefCell<Linked>,
    /// What was derived of the record that is being shown.
    derived: RefCell<Derived>,
    /// The entities whose records define custom fields, once something asks for them.
    known: OnceCell<Vec<EntityId>>,
    /// Where searches look, by entity, once something asks for it.
    columns: OnceCell<Vec<Columns>>,
}

/// A record that is being shown, and the values of what was derived of it.
#[derive(Debug, Default)]
struct Derived {
    of: Option<*const Doc>,
    values: HashMap<*const Expr, Value>,
}

/// Records by entity and id; `None` for an id without a record.
type Peeked = HashMap<(EntityId, Id), Option<Rc<Doc>>>;

/// How many records that others refer to are kept at hand.
const MOST_PEEKED: usize = 512;

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
            is_guest: false,
            users: company.named(USERS).map(|(id, _)| id),
            random: Random::seeded(seed),
            url,
            app: None,
            definitions: RefCell::default(),
            watched: Cell::new(Some(false)),
            changes: RefCell::default(),
            peeked: RefCell::default(),
            linked: RefCell::default(),
            derived: RefCell::default(),
            known: OnceCell::new(),
            columns: OnceCell::new(),
        };
        if let Ok(caller @ (Value::Number(_) | Value::String(_))) = books.setting(CALLER) {
            books.caller = caller;
        }
        books
    }

    /// Lets another user call.
    ///
    /// # Errors
    /// When there is no such user.
    pub(crate) fn call_as(&mut self, id: &str) -> Result<(), Failure> {
        let unknown = || {
            let error = format!("the token is that of user {id}, and there is no such user");
            Refusal::unauthorized(error)
        };
        let users = self.users.ok_or_else(unknown)?;
        let id = id_of(self.company.entity(users), &id.into()).ok_or_else(unknown)?;
        let user = self.get(users, &id)?.filter(|user| !user.deleted);
        user.ok_or_else(unknown)?;
        let caller = Value::from(&id);
        self.is_guest = caller != self.caller;
        self.caller = caller;
        Ok(())
    }

    /// What holds of the records of an entity that the caller sees; `None` where that is all of them.
    pub(crate) fn visible(&self, entity: EntityId) -> Option<&'a Expr> {
        let visible = self.company.entity(entity).visible.as_ref();
        visible.filter(|_| self.is_guest)
    }

    /// Whether the caller sees a record.
    pub(crate) fn sees<'r>(
        &self,
        entity: EntityId,
        record: impl Into<Row<'r>>,
    ) -> Result<bool, Failure> {
        let Some(visible) = self.visible(entity) else {
            return Ok(true);
        };
        let params = Map::new();
        let scope = Scope::of_request(&params);
        self.holds(visible, scope.within(entity, record.into()))
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

    /// A record that another refers to, deleted or not.
    pub(crate) fn peek(&self, entity: EntityId, id: &Id) -> Result<Option<Rc<Doc>>, Failure> {
        let place = (entity, id.clone());
        if let Some(known) = self.peeked.borrow().get(&place) {
            return Ok(known.clone());
        }
        let found = self.ledger.doc(&self.company.entity(entity).name, id)?;
        let found = found.map(|(doc, _)| Rc::new(doc));
        let mut peeked = self.peeked.borrow_mut();
        if peeked.len() >= MOST_PEEKED {
            peeked.clear();
        }
        peeked.insert(place, found.clone());
        Ok(found)
    }

    /// The records that define the custom fields of others. Those of this transaction: a new one is there at once.
    pub(crate) fn definitions(&self, entity: EntityId) -> Result<Arc<Vec<Record>>, Failure> {
        if let Some(known) = self.definitions.borrow().get(&entity) {
            return Ok(Arc::clone(known));
        }
        let kind = &self.company.entity(entity).name;
        let all = if let Some(all) = self.ledger.shared(kind)? {
            all
        } else {
            let all = self.every(entity)?;
            let all = Arc::new(all.iter().map(|doc| doc.record()).collect());
            self.ledger.share(kind, &all)?;
            all
        };
        self.definitions
            .borrow_mut()
            .insert(entity, Arc::clone(&all));
        Ok(all)
    }

    /// Forgets everything that writes which were undone have changed.
    fn forget_all(&self) {
        self.definitions.borrow_mut().clear();
        self.peeked.borrow_mut().clear();
    }

    /// Forgets what a write has changed.
    fn forget(&self, entity: EntityId, id: &Id) {
        self.definitions.borrow_mut().remove(&entity);
        self.peeked.borrow_mut().remove(&(entity, id.clone()));
    }
}
