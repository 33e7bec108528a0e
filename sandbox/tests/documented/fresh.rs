//! What a record that was just made cannot have: a member that no parameter of its call sets may be null, if an operation
//! that reads such records shows it with the documented type.

use std::collections::HashMap;

use callsheet_dialect::model::{Api, Method, ModelId, Operation, Type};

use crate::shapes::Documented;

/// An operation, and what its answer lacks.
pub(crate) struct Called<'a> {
    pub(crate) api: &'a Api,
    pub(crate) operation: &'a Operation,
    pub(crate) documented: &'a Documented,
    pub(crate) lacks: Vec<String>,
}

/// Surface, model and member that some `GET` shows with the documented type.
type Shown<'a> = HashMap<(&'a str, ModelId), Vec<&'a str>>;

/// Takes from what operations that make records lack the members that only later calls give a record.
pub(crate) fn excuse(all: &mut [Called<'_>]) {
    let mut shown = Shown::new();
    for called in all.iter() {
        if let (Method::Get, Some(model)) = (called.operation.method, model(called.operation)) {
            let key = (&*called.api.name, model);
            shown.entry(key).or_default().extend(right(called));
        }
    }
    let excused: Vec<Vec<String>> = all.iter().map(|called| without(called, &shown)).collect();
    for (called, lacks) in all.iter_mut().zip(excused) {
        called.lacks = lacks;
    }
}

/// What an operation lacks, but for what its record cannot have yet.
fn without(called: &Called<'_>, shown: &Shown<'_>) -> Vec<String> {
    let model = model(called.operation).filter(|_| called.operation.method == Method::Post);
    let later = model.and_then(|model| shown.get(&(&*called.api.name, model)));
    let lacks = called.lacks.iter().filter(|lack| {
        let null = lack
            .strip_prefix("data.")
            .and_then(|lack| lack.split_once(": null, not "));
        let Some((member, _)) = null else { return true };
        let is_set = called
            .operation
            .params
            .iter()
            .any(|param| param.name == member);
        is_set || !later.is_some_and(|members| members.contains(&member))
    });
    lacks.cloned().collect()
}

/// The model of the record, or of the records of the list, that an operation returns.
fn model(operation: &Operation) -> Option<ModelId> {
    match operation.returns.ty.as_ref()? {
        Type::Model(id) => Some(*id),
        Type::List(items) => match **items {
            Type::Model(id) => Some(id),
            _ => None,
        },
        _ => None,
    }
}

/// The members of its records that an operation returns as documented.
fn right<'a>(called: &Called<'a>) -> impl Iterator<Item = &'a str> {
    let members = called.documented.members();
    let members = members.filter_map(|path| {
        let member = path
            .strip_prefix("data")
            .map(|rest| rest.trim_start_matches("[]"))?;
        let member = member.strip_prefix('.')?;
        Some((path, member))
    });
    let right = members.filter(|(path, _)| {
        let wrong = |lack: &String| {
            lack.strip_prefix(path)
                .is_some_and(|rest| rest.starts_with(':'))
        };
        !called.lacks.iter().any(wrong)
    });
    right
        .map(|(_, member)| member)
        .collect::<Vec<_>>()
        .into_iter()
}
