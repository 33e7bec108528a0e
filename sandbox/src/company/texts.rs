//! Where searches look: the fields whose texts an expression of a search gives, of the record itself or of records that
//! refer to it. The index has the texts of these fields; it finds the records that may say a term, and perhaps others.

use std::collections::BTreeSet;

use callsheet_dialect::model::{
    Company, EntityId, Expr, ExprKind, FieldType, Function, Operator, Source,
};
use serde_json::Value;

use super::access::Test;
use super::find::MOST_CHUNK;
use super::{Books, functions};
use crate::behavior::refusal::Failure;
use crate::records::{COLUMNS, Id, Record, Term, column};

/// The fields whose texts stand in each column of an entity's texts.
pub(super) type Columns = Vec<BTreeSet<String>>;

/// Where an expression looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place<'c> {
    /// A field of the record.
    Own(&'c str),
    /// A field of the records of an entity that refer to the record by another field.
    Linked {
        of: EntityId,
        field: &'c str,
        link: &'c str,
    },
}

/// The columns of every entity.
pub(super) fn columns(company: &Company) -> Vec<Columns> {
    let mut columns: Vec<Columns> = vec![Columns::new(); company.entities.len()];
    let mut linked = Vec::new();
    for (at, entity) in company.entities.iter().enumerate() {
        for (index, (_, expr)) in entity.search.iter().enumerate() {
            let index = index.min(COLUMNS - 1);
            if columns[at].len() <= index {
                columns[at].push(BTreeSet::new());
            }
            for place in places(company, EntityId(at), expr).into_iter().flatten() {
                match place {
                    Place::Own(field) => drop(columns[at][index].insert(field.to_owned())),
                    Place::Linked { of, field, .. } => linked.push((of, field)),
                }
            }
        }
    }
    for (EntityId(at), field) in linked {
        let columns = &mut columns[at];
        if columns.iter().any(|fields| fields.contains(field)) {
            continue;
        }
        if columns.len() < COLUMNS {
            columns.push(BTreeSet::new());
        }
        if let Some(last) = columns.last_mut() {
            last.insert(field.to_owned());
        }
    }
    columns
}

/// Where an expression about a record looks; `None` where only its value tells.
pub(super) fn places<'c>(
    company: &'c Company,
    entity: EntityId,
    expr: &'c Expr,
) -> Option<Vec<Place<'c>>> {
    let described = company.entity(entity);
    let of = |expr: &'c Expr| places(company, entity, expr);
    let all = |exprs: &'c [Expr]| {
        let found: Option<Vec<_>> = exprs.iter().map(of).collect();
        Some(found?.concat())
    };
    match &expr.kind {
        ExprKind::Null => Some(Vec::new()),
        ExprKind::Name(name) => match (described.derivation(name), described.field(name)) {
            (Some(derived), _) => of(derived),
            (None, Some(field)) => Some(vec![Place::Own(&field.name)]),
            (None, None) => None,
        },
        ExprKind::Member(inner, name) => match &inner.kind {
            ExprKind::This => {
                let field = described.field(name)?;
                let kept = described.derivation(name).is_none();
                kept.then(|| vec![Place::Own(&field.name)])
            }
            ExprKind::Name(outer) => match described.field(outer)?.ty {
                FieldType::Reference(_) => None,
                _ => of(inner),
            },
            _ => None,
        },
        ExprKind::Call(
            Function::Texts | Function::Lower | Function::Items | Function::Coalesce,
            items,
        ) => all(items),
        ExprKind::Call(Function::Member, items) => of(items.first()?),
        ExprKind::Call(Function::If, items) => all(items.get(1..)?),
        ExprKind::Query(query) => {
            let value = query.value.as_ref()?;
            match &query.of {
                Source::Records(_) if let Some(field) = own_part(value) => {
                    let field = described.field(field)?;
                    Some(vec![Place::Own(&field.name)])
                }
                Source::Records(of) => {
                    let ExprKind::Name(name) = &value.kind else {
                        return None;
                    };
                    let other = company.entity(*of);
                    let field = other.field(name)?;
                    let link = link_of(query.condition.as_ref()?)?;
                    let link = other.field(link)?;
                    let refers = link.ty == FieldType::Reference(entity);
                    let kept = other.derivation(name).is_none();
                    (refers && kept).then(|| {
                        vec![Place::Linked {
                            of: *of,
                            field: &field.name,
                            link: &link.name,
                        }]
                    })
                }
                Source::Items(list) => of(list),
            }
        }
        _ => None,
    }
}

/// The field of the record around that a value within a query is a part of: `member(this.a, b)`.
fn own_part(value: &Expr) -> Option<&str> {
    match &value.kind {
        ExprKind::Call(Function::Member, items) => own_part(items.first()?),
        ExprKind::Member(inner, name) => match inner.kind {
            ExprKind::This => Some(name),
            _ => own_part(inner),
        },
        _ => None,
    }
}

/// The field that a condition compares with the id of the record around: `a` of `a = this.id`.
fn link_of(condition: &Expr) -> Option<&str> {
    let ExprKind::Binary(left, operator, right) = &condition.kind else {
        return None;
    };
    match (operator, &left.kind, &right.kind) {
        (Operator::And, ..) => link_of(left).or_else(|| link_of(right)),
        (Operator::Equal, ExprKind::Name(name), ExprKind::Member(inner, id)) => {
            let is_id = matches!(inner.kind, ExprKind::This) && id == "id";
            is_id.then_some(name)
        }
        _ => None,
    }
}

impl Books<'_> {
    /// The columns of an entity's texts.
    pub(super) fn columns(&self, entity: EntityId) -> &Columns {
        let all = self.columns.get_or_init(|| columns(self.company));
        &all[entity.0]
    }

    /// The texts of a record, by column.
    pub(super) fn texts(&self, entity: EntityId, record: &Record) -> Vec<String> {
        let columns = self.columns(entity).iter().map(|fields| {
            let mut texts = Vec::new();
            for field in fields {
                functions::texts(record.get(field).unwrap_or(&Value::Null), &mut texts);
            }
            column(texts.iter().filter_map(Value::as_str))
        });
        columns.collect()
    }

    /// The column that has the texts of a field.
    pub(super) fn column_of(&self, entity: EntityId, field: &str) -> Option<usize> {
        let mut columns = self.columns(entity).iter();
        columns.position(|fields| fields.contains(field))
    }

    /// The test whether a record can say a term where an expression looks: in fields of its own. `None` where the index
    /// cannot tell.
    pub(super) fn says(
        &self,
        entity: EntityId,
        places: &[Place<'_>],
        term: &Term,
    ) -> Result<Option<Test<'static>>, Failure> {
        let columns = places.iter().map(|place| match place {
            Place::Own(field) => self.column_of(entity, field),
            Place::Linked { .. } => None,
        });
        let columns: Option<Vec<usize>> = columns.collect();
        Ok(match columns.filter(|columns| !columns.is_empty()) {
            Some(columns) => Some(Test::says(self.ledger.query(&columns, term)?)),
            None => None,
        })
    }

    /// The ids of the records that others refer to which can say a term in a field.
    pub(super) fn linked(
        &self,
        (of, field, link): (EntityId, &str, &str),
        term: &Term,
        ids: &mut BTreeSet<Id>,
    ) -> Result<(), Failure> {
        let Some(column) = self.column_of(of, field) else {
            return Ok(());
        };
        let kind = &self.company.entity(of).name;
        let query = self.ledger.query(&[column], term)?;
        let mut last = None;
        loop {
            let found = self
                .ledger
                .ids_of_texts(kind, &query, last.as_ref(), MOST_CHUNK)?;
            for id in &found {
                if let Some((doc, _)) = self.ledger.doc(kind, id)? {
                    ids.extend(Id::of(&doc.get(link)));
                }
            }
            if found.len() < MOST_CHUNK as usize {
                return Ok(());
            }
            last = found.into_iter().next_back();
        }
    }
}
