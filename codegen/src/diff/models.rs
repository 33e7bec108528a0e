//! What changed about the named types.

use std::collections::HashSet;

use super::kind::{Aspect, Item, Kind, Named, Shape};
use super::{Change, Pairs, same_in_rust, spelt};
use callsheet_dialect::model::{
    Alternative, Api, EnumValue, Field, Model, ModelId, ModelKind, Type,
};

/// Compare the models of two states of a surface. Which file one is described in, and in what order, does not show.
pub(super) fn compare(old: &Api, new: &Api, changes: &mut Vec<Change>) {
    let models = Pairs::of(&old.models, &new.models, |old, new| old.name == new.name);
    for (before, after) in models.both {
        let path = format!("{}.{}", new.name, after.name);
        Comparison {
            old,
            new,
            path: &path,
            changes,
        }
        .model(before, after);
    }
    for model in models.added {
        let path = format!("{}.{}", new.name, model.name);
        changes.push(Change::new(&path, Kind::Added(Item::Model(shape(model)))));
    }
    for model in models.removed {
        let path = format!("{}.{}", old.name, model.name);
        changes.push(Change::new(&path, Kind::Removed(Item::Model(shape(model)))));
    }
}

/// Whether the tables have parameters of that type.
fn is_asked_for(api: &Api, model: &Model) -> bool {
    let mut mentioned = Vec::new();
    for param in api
        .operations()
        .flat_map(|(_, operation)| &operation.params)
    {
        param.ty.models(&mut mentioned);
    }
    mentioned.iter().any(|id| api.model(*id).name == model.name)
}

/// The fields that are arguments of a record's `new`.
fn arguments<'a>(api: &Api, fields: &'a [Field]) -> Vec<&'a Field> {
    fields
        .iter()
        .filter(|field| field.required.is_when_sent() && !api.can_be_empty(&field.ty))
        .collect()
}

fn shape(model: &Model) -> Shape {
    match model.kind {
        ModelKind::Record { .. } => Shape::Record,
        ModelKind::Enum { .. } => Shape::Enum,
        ModelKind::Id { .. } => Shape::Id,
        ModelKind::Union { .. } => Shape::Union,
        ModelKind::External { .. } => Shape::External,
    }
}

/// Two states of one model.
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

    fn model(&mut self, old: &Model, new: &Model) {
        let mut documented = old.doc != new.doc;
        match (&old.kind, &new.kind) {
            (ModelKind::Record { fields: before }, ModelKind::Record { fields: after }) => {
                self.direction(old, new);
                let default = !old.written && self.old.can_come_back(old);
                if default && new.written && !arguments(self.new, after).is_empty() {
                    self.changed(Aspect::NoDefault);
                }
                documented |= self.fields((old, before), (new, after));
            }
            (
                ModelKind::Enum {
                    repr: old,
                    values: before,
                },
                ModelKind::Enum {
                    repr: new,
                    values: after,
                },
            ) => {
                if old != new {
                    self.changed(Aspect::Repr {
                        old: *old,
                        new: *new,
                    });
                }
                self.values(before, after, old == new);
            }
            (ModelKind::Id { repr: old }, ModelKind::Id { repr: new }) => {
                if old != new {
                    self.changed(Aspect::Repr {
                        old: *old,
                        new: *new,
                    });
                }
            }
            (
                ModelKind::External {
                    rust: old_rust,
                    json: old_json,
                    empty: old_empty,
                },
                ModelKind::External { rust, json, empty },
            ) => {
                if old_rust.absolute() != rust.absolute() {
                    self.changed(Aspect::Rust {
                        old: old_rust.absolute(),
                        new: rust.absolute(),
                    });
                }
                // The type documents itself.
                documented = false;
                if old_json != json && (is_asked_for(self.old, old) || is_asked_for(self.new, new))
                {
                    self.changed(Aspect::InJson {
                        old: spelt(self.old, old_json),
                        new: spelt(self.new, json),
                    });
                }
                if old_empty != empty {
                    self.changed(Aspect::CanBeEmpty { now: *empty });
                }
            }
            (
                ModelKind::Union {
                    by: old,
                    alternatives: before,
                },
                ModelKind::Union {
                    by: new,
                    alternatives: after,
                },
            ) => {
                if old != new {
                    self.changed(Aspect::By {
                        old: old.clone(),
                        new: new.clone(),
                    });
                }
                self.alternatives(before, after, new.is_none());
            }
            _ => self.changed(Aspect::Shape {
                old: shape(old),
                new: shape(new),
            }),
        }
        if documented {
            self.changed(Aspect::Documentation);
        }
    }

    /// Whether requests and responses can contain the record decides what can be done with its struct.
    fn direction(&mut self, old: &Model, new: &Model) {
        if old.written != new.written {
            self.changed(Aspect::Sent { now: new.written });
        }
        let now = self.new.can_come_back(new);
        if self.old.can_come_back(old) != now {
            self.changed(Aspect::Returned { now });
        }
    }

    /// Compare the fields; says whether their documentation changed. That a field may be set to null shows where the
    /// record is sent; elsewhere it is compared at the parameters that are looked up in it.
    fn fields(
        &mut self,
        (old, before): (&Model, &[Field]),
        (new, after): (&Model, &[Field]),
    ) -> bool {
        let same = |old: &Field, new: &Field| old.name == new.name;
        let fields = Pairs::of(before, after, same);
        for field in fields.added {
            let item = self::field(self.new, field, old.written);
            self.found(Kind::Added(item));
        }
        for field in fields.removed {
            let item = self::field(self.old, field, old.written);
            self.found(Kind::Removed(item));
        }
        let (mut documented, mut arguments_changed) = (false, false);
        for (before, after) in fields.both {
            let field = &after.name;
            let (was, is) = (spelt(self.old, &before.ty), spelt(self.new, &after.ty));
            if was == is {
                let boxed = recurses(self.new, &new.name, &after.ty);
                if recurses(self.old, &old.name, &before.ty) != boxed {
                    self.changed(Aspect::Recursive {
                        field: field.clone(),
                        now: boxed,
                    });
                }
            } else {
                let same = same_in_rust((self.old, &before.ty), (self.new, &after.ty));
                self.changed(Aspect::FieldType {
                    field: field.clone(),
                    old: was,
                    new: is,
                    same,
                });
            }
            // Where a value can be empty, the mark changes nothing.
            let can_be_empty =
                self.old.can_be_empty(&before.ty) && self.new.can_be_empty(&after.ty);
            let always = after.required.is_always();
            if before.required.is_always() != always && !can_be_empty {
                self.changed(Aspect::Present {
                    field: field.clone(),
                    now: always,
                });
            } else {
                arguments_changed |= before.required != after.required && !can_be_empty;
            }
            if before.nullable != after.nullable && old.written && new.written {
                self.changed(Aspect::FieldClearable {
                    field: field.clone(),
                    now: after.nullable,
                });
            }
            documented |= before.doc != after.doc;
        }
        let was = arguments(self.old, before);
        let is = arguments(self.new, after);
        let moved = Pairs::of(was.iter().copied(), is.iter().copied(), same).moved;
        if (moved || arguments_changed) && old.written && new.written {
            let names = |fields: &[&Field]| fields.iter().map(|field| field.name.clone()).collect();
            self.changed(Aspect::NewArguments {
                old: names(&was),
                new: names(&is),
            });
        } else if fields.moved {
            self.changed(Aspect::Order("fields"));
        }
        documented
    }

    fn values(&mut self, before: &[EnumValue], after: &[EnumValue], same_repr: bool) {
        let values = Pairs::of(before, after, |old, new| old.name == new.name);
        for (old, new) in values.both {
            if same_repr && old.value != new.value {
                self.changed(Aspect::Wire {
                    value: new.name.clone(),
                    old: old.value.clone(),
                    new: new.value.clone(),
                });
            }
        }
        // What is the same on the wire is the same value.
        let others = Pairs::of(values.removed, values.added, |old, new| {
            old.value == new.value
        });
        for (old, new) in others.both {
            self.found(Kind::Renamed {
                what: Named::Value(old.name.clone()),
                to: new.name.clone(),
            });
        }
        for value in others.added {
            self.found(Kind::Added(Item::Value(value.name.clone())));
        }
        for value in others.removed {
            self.found(Kind::Removed(Item::Value(value.name.clone())));
        }
        if values.moved {
            self.changed(Aspect::Order("values"));
        }
    }

    /// Compare what a union can be. Whether it can be decoded and encoded is decided by its records: see `direction`.
    fn alternatives(&mut self, before: &[Alternative], after: &[Alternative], by_kind: bool) {
        let all = Pairs::of(before, after, |old, new| old.name == new.name);
        for (was, is) in all.both {
            let (old, new) = (spelt(self.old, &was.ty), spelt(self.new, &is.ty));
            if old != new {
                self.changed(Aspect::AlternativeType {
                    alternative: is.name.clone(),
                    old,
                    new,
                });
            }
        }
        // What is told apart by its type is the same where the type is; a name that stands on the wire is what it is.
        let (old, new) = (self.old, self.new);
        let same = |was: &Alternative, is: &Alternative| {
            by_kind && spelt(old, &was.ty) == spelt(new, &is.ty)
        };
        let others = Pairs::of(all.removed, all.added, same);
        for (was, is) in others.both {
            self.found(Kind::Renamed {
                what: Named::Alternative(was.name.clone()),
                to: is.name.clone(),
            });
        }
        for one in others.added {
            let item = alternative((self.new, after), one, (self.old, before));
            self.found(Kind::Added(item));
        }
        for one in others.removed {
            let item = alternative((self.old, before), one, (self.new, after));
            self.found(Kind::Removed(item));
        }
        if all.moved {
            self.changed(Aspect::Order("alternatives"));
        }
    }
}

/// An alternative of one state that the other does not have.
fn alternative(
    (api, own): (&Api, &[Alternative]),
    one: &Alternative,
    (other_api, others): (&Api, &[Alternative]),
) -> Item {
    let ty = spelt(api, &one.ty);
    let alike = own.iter().filter(|known| spelt(api, &known.ty) == ty);
    let before = others.iter().any(|known| spelt(other_api, &known.ty) == ty);
    Item::Alternative {
        name: one.name.clone(),
        ambiguous: before && alike.count() > 1,
        ty,
    }
}

fn field(api: &Api, field: &Field, exhaustive: bool) -> Item {
    Item::Field {
        name: field.name.clone(),
        ty: spelt(api, &field.ty),
        exhaustive,
    }
}

/// Whether a field of type `ty` makes the record `owner` contain itself, so that the emitted field is in a `Box`. It can
/// become so by a change of another record.
fn recurses(api: &Api, owner: &str, ty: &Type) -> bool {
    let mut seen: HashSet<ModelId> = HashSet::new();
    let mut next = vec![ty];
    while let Some(ty) = next.pop() {
        // A list or map has its items elsewhere already, and a union its records.
        let Type::Model(id) = ty else { continue };
        if api.model(*id).name == owner {
            return true;
        }
        if seen.insert(*id)
            && let ModelKind::Record { fields } = &api.model(*id).kind
        {
            next.extend(fields.iter().map(|field| &field.ty));
        }
    }
    false
}
