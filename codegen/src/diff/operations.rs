//! What changed about an operation, from its call to its parameters.

use super::kind::{Aspect, Item, Kind, Named};
use super::{Change, Pairs, same_in_rust, spelt};
use callsheet_dialect::model::{
    Api, Body, Method, ModelKind, Operation, Param, ParamLocation, Repr, Scalar, Segment, Type,
};

/// Compare two states of one operation, each with its surface; `path` is what it is called now.
pub(super) fn compare(
    (old_api, old): (&Api, &Operation),
    (new_api, new): (&Api, &Operation),
    path: &str,
    changes: &mut Vec<Change>,
) {
    let mut comparison = Comparison {
        old: old_api,
        new: new_api,
        path,
        changes,
    };
    comparison.operation(old, new);
}

/// What tells a call from all others: method and path without the names of its placeholders.
pub(super) fn route(operation: &Operation) -> (Method, Vec<Option<&str>>) {
    let segments = operation.path.segments.iter().map(|segment| match segment {
        Segment::Literal(text) => Some(&**text),
        Segment::Placeholder(_) => None,
    });
    (operation.method, segments.collect())
}

/// As the spec writes it: `GET deals/{id}`.
pub(super) fn call(operation: &Operation) -> String {
    format!("{} {}", operation.method.as_str(), operation.path.text)
}

/// Two states of one operation.
struct Comparison<'a> {
    old: &'a Api,
    new: &'a Api,
    path: &'a str,
    changes: &'a mut Vec<Change>,
}

impl Comparison<'_> {
    fn found(&mut self, what: Kind) {
        self.changes.push(Change::new(self.path, what));
    }

    fn changed(&mut self, aspect: Aspect) {
        self.found(Kind::Changed(aspect));
    }

    fn operation(&mut self, old: &Operation, new: &Operation) {
        let same_route = route(old) == route(new);
        if !same_route {
            self.changed(Aspect::Call {
                old: call(old),
                new: call(new),
            });
        }
        let base_url =
            |operation: &Operation| operation.base_url.as_ref().map(|base| base.url.clone());
        if base_url(old) != base_url(new) {
            self.changed(Aspect::BaseUrl {
                old: base_url(old).unwrap_or_else(|| self.old.base_url.clone()),
                new: base_url(new).unwrap_or_else(|| self.new.base_url.clone()),
            });
        }
        // That there is a body at all follows from the parameters in it, which are compared below.
        let carries = |operation: &Operation| {
            operation.upload.is_some()
                || operation
                    .params
                    .iter()
                    .any(|param| param.location == ParamLocation::Body)
        };
        let both = old.body != Body::None && new.body != Body::None;
        if old.body != new.body && (both || carries(old) == carries(new)) {
            self.changed(Aspect::Body {
                old: old.body,
                new: new.body,
            });
        }
        match (&old.upload, &new.upload) {
            (None, Some(upload)) => self.found(Kind::Added(Item::Upload {
                part: upload.part.clone(),
            })),
            (Some(upload), None) => self.found(Kind::Removed(Item::Upload {
                part: upload.part.clone(),
            })),
            (Some(old), Some(new)) if old.part != new.part => self.changed(Aspect::UploadPart {
                old: old.part.clone(),
                new: new.part.clone(),
            }),
            _ => {}
        }
        let documented = self.params(old, new, same_route);
        self.answer(old, new);
        self.conditions(old, new);
        let words = |operation: &Operation| {
            let deprecated = operation.deprecated.clone().filter(|_| {
                // That it is deprecated at all is a change of its own.
                old.deprecated.is_some() && new.deprecated.is_some()
            });
            (
                operation.doc.clone(),
                operation.docs_url.clone(),
                deprecated,
            )
        };
        if documented || words(old) != words(new) {
            self.changed(Aspect::Documentation);
        }
    }

    /// Compare the parameters; says whether their documentation changed.
    fn params(&mut self, old: &Operation, new: &Operation, same_route: bool) -> bool {
        let has = |operation: &Operation, name: &str| {
            operation.params.iter().any(|param| param.name == name)
        };
        // The same place in the same path is the same parameter, whatever it is called.
        let renamed: Vec<(&str, &str)> = old
            .path
            .placeholders()
            .zip(new.path.placeholders())
            .filter(|(before, after)| same_route && !has(new, before) && !has(old, after))
            .collect();
        let same = |before: &Param, after: &Param| {
            before.name == after.name || renamed.contains(&(&*before.name, &*after.name))
        };
        for (before, after) in &renamed {
            self.found(Kind::Renamed {
                what: Named::Placeholder((*before).to_owned()),
                to: (*after).to_owned(),
            });
        }
        let params = Pairs::of(&old.params, &new.params, same);
        for param in params.added {
            let item = parameter(self.new, param);
            self.found(Kind::Added(item));
        }
        for param in params.removed {
            let item = parameter(self.old, param);
            self.found(Kind::Removed(item));
        }
        let mut documented = false;
        for (before, after) in params.both {
            self.param(before, after);
            documented |= (&before.doc, &before.filters) != (&after.doc, &after.filters);
        }
        let required = |operation: &Operation| -> Vec<String> {
            let required = operation.params.iter().filter(|param| param.required);
            required.map(|param| param.name.clone()).collect()
        };
        let kept = |param: &&Param| param.required;
        let arguments = Pairs::of(
            old.params.iter().filter(kept),
            new.params.iter().filter(kept),
            same,
        );
        if arguments.moved {
            self.changed(Aspect::Arguments {
                old: required(old),
                new: required(new),
            });
        } else if params.moved {
            self.changed(Aspect::Order("parameters"));
        }
        documented
    }

    fn param(&mut self, old: &Param, new: &Param) {
        let param = &new.name;
        if old.required != new.required {
            self.changed(Aspect::Required {
                param: param.clone(),
                now: new.required,
            });
        }
        let (before, after) = (spelt(self.old, &old.ty), spelt(self.new, &new.ty));
        if before != after {
            let accepts = accepts((self.old, &old.ty), (self.new, &new.ty));
            self.changed(Aspect::ParamType {
                param: param.clone(),
                old: before,
                new: after,
                accepts,
            });
        }
        if old.location != new.location {
            self.changed(Aspect::ParamLocation {
                param: param.clone(),
                old: old.location,
                new: new.location,
            });
        }
        if old.explode != new.explode {
            self.changed(Aspect::Explode {
                param: param.clone(),
                now: new.explode,
            });
        }
        // Where only the API's own format changed, that is said of the API.
        if old.format != new.format {
            let written = |api: &Api, param: &Param| param.format.unwrap_or(api.datetime);
            self.changed(Aspect::Format {
                param: param.clone(),
                new: written(self.new, new),
                same: written(self.old, old) == written(self.new, new),
            });
        }
        // Where a setter became an argument or the reverse, all of its methods did.
        if old.nullable != new.nullable && old.required == new.required {
            self.changed(Aspect::Clearable {
                param: param.clone(),
                now: new.nullable,
                setter: !new.required,
            });
        }
    }

    /// What comes back, and how it continues.
    fn answer(&mut self, old: &Operation, new: &Operation) {
        let before = old.returns.ty.as_ref().map(|ty| spelt(self.old, ty));
        let after = new.returns.ty.as_ref().map(|ty| spelt(self.new, ty));
        let both = before.is_some() && after.is_some();
        let same = match (&old.returns.ty, &new.returns.ty) {
            (Some(before), Some(after)) => same_in_rust((self.old, before), (self.new, after)),
            _ => false,
        };
        if before != after {
            self.changed(Aspect::Returns {
                old: before,
                new: after,
                same,
            });
        }
        if both && old.returns.at != new.returns.at {
            self.changed(Aspect::Payload {
                old: old.returns.at.clone(),
                new: new.returns.at.clone(),
            });
        }
        if old.status != new.status {
            self.changed(Aspect::Status {
                old: old.status,
                new: new.status,
            });
        }
        match (&old.pages, &new.pages) {
            (None, Some(pages)) => self.found(Kind::Added(Item::Pages(pages.style))),
            (Some(pages), None) => self.found(Kind::Removed(Item::Pages(pages.style))),
            (Some(old), Some(new)) => {
                if old.style != new.style {
                    self.changed(Aspect::PageStyle {
                        old: old.style,
                        new: new.style,
                    });
                }
                if old.max != new.max {
                    self.changed(Aspect::PageMax {
                        old: old.max,
                        new: new.max,
                    });
                }
            }
            (None, None) => {}
        }
    }

    /// What a call costs and who may make it.
    fn conditions(&mut self, old: &Operation, new: &Operation) {
        if old.cost != new.cost {
            self.changed(Aspect::Cost {
                old: old.cost,
                new: new.cost,
                pages: new.pages.is_some() && (old.cost == 0) != (new.cost == 0),
            });
        }
        let limit = |operation: &Operation| {
            let limit = operation.limit.as_ref()?;
            Some((limit.name.clone(), limit.burst))
        };
        let (old_limit, new_limit) = (limit(old), limit(new));
        if old_limit != new_limit {
            self.changed(Aspect::Limit {
                old: old_limit,
                new: new_limit,
            });
        }
        if old.scopes != new.scopes {
            self.changed(Aspect::Scopes {
                old: old.scopes.clone(),
                new: new.scopes.clone(),
            });
        }
        if old.deprecated.is_some() != new.deprecated.is_some() {
            self.changed(Aspect::Deprecated {
                now: new.deprecated.is_some(),
            });
        }
    }
}

fn parameter(api: &Api, param: &Param) -> Item {
    Item::Parameter {
        name: param.name.clone(),
        ty: spelt(api, &param.ty),
        required: param.required,
    }
}

/// Whether a caller passes a value of the very type, and not whatever becomes it.
fn is_plain(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::Scalar(scalar) => {
            matches!(scalar, Scalar::Integer | Scalar::Number | Scalar::Boolean)
        }
        Type::Model(id) => matches!(
            api.model(*id).kind,
            ModelKind::Record { .. } | ModelKind::Enum { .. }
        ),
        Type::List(_) | Type::Map(_) | Type::Nullable(_) => false,
    }
}

/// Whether whatever a caller passed for the old type can be passed for the new one: where a number of a plain type
/// becomes `impl Into<_>` of a type that is made from it. Text is left out: it is `impl Into<String>` already, and more
/// becomes a `String` than becomes anything else.
fn accepts((old_api, old): (&Api, &Type), (new_api, new): (&Api, &Type)) -> bool {
    match (old, new) {
        (Type::List(old), Type::List(new)) | (Type::Map(old), Type::Map(new)) => {
            spelt(old_api, old) == spelt(new_api, new) || accepts((old_api, old), (new_api, new))
        }
        (old, Type::Model(id)) => match &new_api.model(*id).kind {
            ModelKind::Id {
                repr: Repr::Integer,
            } => *old == Type::Scalar(Scalar::Integer),
            ModelKind::Union { alternatives, .. } => {
                let old_spelt = spelt(old_api, old);
                let alike = alternatives
                    .iter()
                    .filter(|one| spelt(new_api, &one.ty) == old_spelt);
                is_plain(old_api, old) && alike.count() == 1
            }
            _ => false,
        },
        (Type::Scalar(_), Type::Scalar(_)) if same_in_rust((old_api, old), (new_api, new)) => true,
        (Type::Scalar(old), Type::Scalar(new)) => matches!(
            (old, new),
            (
                Scalar::Integer | Scalar::Number,
                Scalar::Money | Scalar::Json
            ) | (Scalar::Boolean | Scalar::Flag, Scalar::Json)
        ),
        _ => false,
    }
}
