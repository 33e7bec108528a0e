//! What an answer asks of many records, found in one pass over them: the values of its queries, and its groups.

use std::collections::HashMap;

use callsheet_dialect::model::{Answer as Stated, EntityId, Expr, ExprKind, Query, Source};
use serde_json::{Map, Value};

use super::super::eval::Scope;
use super::super::find::{Among, Asked};
use super::super::query::{Found, Pool};
use super::Call;
use super::answer::KEY;
use crate::behavior::refusal::Failure;
use crate::records::{Id, Row};

/// What one pass finds: queries, of all records or of each group.
#[derive(Default)]
struct Job<'s> {
    /// The group, what its records meet, and what is the same in all of them; none for all records.
    group: Option<(&'s Stated, Option<&'s Expr>, &'s Expr)>,
    queries: Vec<&'s Query>,
    /// Whether something else looks at the records again.
    keeps_ids: bool,
}

/// What was found for a job, in one group.
struct Tallied {
    key: Value,
    ids: Vec<Id>,
    /// For each query, what was found, and whether it needs no more.
    found: Vec<(Found, bool)>,
}

impl Call<'_> {
    /// The records of an entity that meet the conditions of the request, with everything that the answer asks of them.
    pub(super) fn pool(&self, entity: EntityId, answer: &Stated) -> Result<Pool, Failure> {
        let mut jobs = vec![Job::default()];
        jobs_of(answer, entity, (0, false), &mut jobs);
        let (conditions, saved) = (self.conditions(entity), self.saved(entity)?);
        let mut pool = Pool::of(entity);
        let (among, scope) = (Among::Present, self.scope());
        let asked = self
            .books
            .ask(entity, &conditions, among, scope, saved.as_ref())?;
        let tallied = if jobs.iter().any(|job| job.keeps_ids) {
            self.books.hits(asked, (None, false), |hit| {
                pool.ids.push(hit.id);
                Ok(true)
            })?;
            let mut scope = scope;
            scope.among = Some(&pool);
            let asked = self.books.ask(entity, &[], among, scope, None)?;
            self.tally(asked, scope, &jobs)?
        } else {
            self.tally(asked, scope, &jobs)?
        };
        for (job, tallied) in jobs.iter().zip(tallied) {
            let found = tallied.into_iter().map(|it| it.finish(entity, job));
            match job.group {
                Some((group, ..)) => {
                    pool.groups
                        .insert(std::ptr::from_ref(group), found.collect());
                }
                None => pool.found.extend(found.flat_map(|(_, all)| all.found)),
            }
        }
        Ok(pool)
    }

    /// The groups of an answer, where nothing found them before.
    pub(super) fn groups(
        &self,
        answer: &Stated,
        scope: Scope<'_>,
    ) -> Result<Vec<(Value, Pool)>, Failure> {
        let Stated::Group { of, condition, .. } = answer else {
            return Ok(Vec::new());
        };
        let mut jobs = vec![Job::default()];
        jobs_of(answer, *of, (0, false), &mut jobs);
        let conditions: Vec<&Expr> = condition.iter().collect();
        let asked = self
            .books
            .ask(*of, &conditions, Among::Present, scope, None)?;
        let tallied = self.tally(asked, scope, &jobs)?;
        let mut found = jobs.iter().zip(tallied);
        let of_group = found.find(|(job, _)| job.group.is_some());
        Ok(of_group.map_or_else(Vec::new, |(job, tallied)| {
            let found = tallied.into_iter().map(|it| it.finish(*of, job));
            found.collect()
        }))
    }

    /// Asks every record for all jobs.
    fn tally(
        &self,
        asked: Asked<'_>,
        scope: Scope<'_>,
        jobs: &[Job<'_>],
    ) -> Result<Vec<Vec<Tallied>>, Failure> {
        let entity = asked.entity;
        let mut tallied: Vec<Vec<Tallied>> = jobs.iter().map(|_| Vec::new()).collect();
        let mut places: Vec<HashMap<String, usize>> = jobs.iter().map(|_| HashMap::new()).collect();
        for (job, tallied) in jobs.iter().zip(&mut tallied) {
            if job.group.is_none() {
                tallied.push(Tallied::new(Value::Null, job));
            }
        }
        if jobs
            .iter()
            .all(|job| job.group.is_none() && job.queries.is_empty())
        {
            return Ok(tallied);
        }
        self.books.hits(asked, (None, false), |hit| {
            let Some(doc) = self.books.doc_of(entity, &hit)? else {
                return Ok(true);
            };
            let row = Row::from(&*doc);
            for (at, job) in jobs.iter().enumerate() {
                let mut outer = scope;
                let mut around = Map::new();
                let mut place = 0;
                if let Some((_, condition, by)) = job.group {
                    let inner = scope.within(entity, row);
                    if let Some(condition) = condition
                        && !self.books.holds(condition, inner)?
                    {
                        continue;
                    }
                    let key = self.books.eval(by, inner)?;
                    let groups = &mut tallied[at];
                    place = *places[at].entry(key.to_string()).or_insert_with(|| {
                        groups.push(Tallied::new(key.clone(), job));
                        groups.len() - 1
                    });
                    around.insert(KEY.to_owned(), key);
                    outer.record = None;
                    outer.this = None;
                    outer.around = Some(&around);
                }
                let group = &mut tallied[at][place];
                if job.keeps_ids {
                    group.ids.push(hit.id.clone());
                }
                let inner = outer.within(entity, row);
                for (query, (found, ended)) in job.queries.iter().zip(&mut group.found) {
                    let fits = !*ended
                        && match &query.condition {
                            Some(condition) => self.books.holds(condition, inner)?,
                            None => true,
                        };
                    if fits {
                        let id = (&hit.id).into();
                        *ended = !self.books.ask_one(query, inner, id, found)?;
                    }
                }
            }
            Ok(true)
        })?;
        Ok(tallied)
    }
}

impl Tallied {
    fn new(key: Value, job: &Job<'_>) -> Self {
        let found = job.queries.iter().map(|query| (Found::of(query), false));
        Self {
            key,
            ids: Vec::new(),
            found: found.collect(),
        }
    }

    fn finish(self, entity: EntityId, job: &Job<'_>) -> (Value, Pool) {
        let mut pool = Pool::of(entity);
        pool.ids = self.ids;
        let found = job.queries.iter().zip(self.found);
        let found = found.map(|(query, (found, _))| (std::ptr::from_ref(*query), found.answer()));
        pool.found = found.collect();
        (self.key, pool)
    }
}

/// Adds what an answer asks of the records of an entity to a job, or to jobs of its own. What is asked within something that
/// is about another record is asked when that is known.
fn jobs_of<'s>(
    answer: &'s Stated,
    entity: EntityId,
    (job, within): (usize, bool),
    jobs: &mut Vec<Job<'s>>,
) {
    match answer {
        Stated::Value(expr) => queries_of(expr, entity, within, &mut jobs[job]),
        Stated::Object(members) => {
            for (_, member) in members {
                jobs_of(member, entity, (job, within), jobs);
            }
        }
        Stated::View { of, .. } => {
            if let Some(expr) = of {
                queries_of(expr, entity, within, &mut jobs[job]);
            }
        }
        Stated::Named { by, each } => {
            queries_of(by, entity, within, &mut jobs[job]);
            jobs_of(each, entity, (job, within), jobs);
        }
        Stated::All { of, .. } => {
            for part in of {
                jobs_of(part, entity, (job, within), jobs);
            }
        }
        Stated::Group {
            of,
            condition,
            by,
            each,
        } => {
            for expr in condition.iter().chain([by]) {
                queries_of(expr, entity, true, &mut jobs[job]);
            }
            if *of == entity && !within && job == 0 {
                jobs.push(Job {
                    group: Some((answer, condition.as_ref(), by)),
                    ..Job::default()
                });
                let own = jobs.len() - 1;
                jobs_of(each, entity, (own, false), jobs);
            } else {
                jobs[job].keeps_ids |= *of == entity;
                jobs_of(each, entity, (job, true), jobs);
            }
        }
        Stated::Each {
            of,
            condition,
            each,
            ..
        } => {
            jobs[job].keeps_ids |= *of == entity;
            if let Some(expr) = condition {
                queries_of(expr, entity, true, &mut jobs[job]);
            }
            jobs_of(each, entity, (job, true), jobs);
        }
    }
}

fn queries_of<'s>(expr: &'s Expr, entity: EntityId, within: bool, job: &mut Job<'s>) {
    match &expr.kind {
        ExprKind::Query(query) => {
            match &query.of {
                Source::Records(of) if *of == entity && within => job.keeps_ids = true,
                Source::Records(of) if *of == entity => job.queries.push(query),
                Source::Records(_) => {}
                Source::Items(list) => queries_of(list, entity, within, job),
            }
            for part in [&query.value, &query.condition, &query.by]
                .into_iter()
                .flatten()
            {
                queries_of(part, entity, true, job);
            }
        }
        ExprKind::Member(inner, _) | ExprKind::Not(inner) | ExprKind::Negative(inner) => {
            queries_of(inner, entity, within, job);
        }
        ExprKind::Binary(left, _, right) => {
            queries_of(left, entity, within, job);
            queries_of(right, entity, within, job);
        }
        ExprKind::Call(_, items) | ExprKind::List(items) => {
            for item in items {
                queries_of(item, entity, within, job);
            }
        }
        ExprKind::Object(members) => {
            for (_, member) in members {
                queries_of(member, entity, within, job);
            }
        }
        _ => {}
    }
}
