//! The names in an expression, looked up by where it stands.

use super::names::{Kind, Names, params};
use crate::diagnostic::{Diagnostic, Diagnostics, nearest};
use crate::expr::{Entities, misasked};
use crate::model::{
    Aggregate, EntityId, Expr, ExprKind, Function, Operation, Operator, Query, Source,
};
use crate::source::Span;

/// What names mean where an expression stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scope<'s> {
    /// Whose fields bare names are.
    pub(super) here: Here<'s>,
    /// What `this` is.
    pub(super) this: Here<'s>,
    /// Whose record `old` is; nothing where there is no change.
    pub(super) old: Option<EntityId>,
    pub(super) params: Params<'s>,
    /// Whether it makes records of a new company.
    pub(super) sample: bool,
}

/// Whose fields names are.
#[derive(Debug, Clone, Copy)]
pub(super) enum Here<'s> {
    /// There is no record.
    Nothing,
    /// Members that are not known.
    Anything,
    /// A record of this entity.
    Record(EntityId),
    /// A record of any of these.
    AnyOf(&'s [EntityId]),
    /// A group: it has a key.
    Group,
}

/// Which parameters there are.
#[derive(Debug, Clone, Copy)]
pub(super) enum Params<'s> {
    /// No request.
    Nothing,
    /// Those of an operation that is not known.
    Anything,
    /// Those of an operation.
    Of(&'s Operation),
    /// Those of the operations of a surface; of every surface where none is stated.
    Any(Option<&'s str>),
}

impl<'s> Scope<'s> {
    /// A record of an entity, in whatever request.
    pub(super) fn record(of: EntityId) -> Self {
        Self {
            here: Here::Record(of),
            this: Here::Record(of),
            old: None,
            params: Params::Any(None),
            sample: false,
        }
    }

    /// A request that is about no record.
    pub(super) fn request() -> Self {
        Self {
            here: Here::Nothing,
            this: Here::Nothing,
            old: None,
            params: Params::Anything,
            sample: false,
        }
    }

    /// The same about this record.
    pub(super) fn about(self, here: Here<'s>) -> Self {
        Self {
            here,
            this: here,
            ..self
        }
    }

    /// The same inside a query: `this` is the record around it, if there is one.
    pub(super) fn inside(self, here: Here<'s>) -> Self {
        let this = match self.here {
            Here::Nothing => self.this,
            around => around,
        };
        Self { here, this, ..self }
    }
}

impl Names<'_> {
    /// Look up every name of an expression.
    pub(super) fn check(&self, expr: &mut Expr, scope: Scope<'_>, found: &mut Diagnostics) -> Kind {
        let span = expr.span;
        match &mut expr.kind {
            ExprKind::Null => Kind::Any,
            ExprKind::Boolean(_)
            | ExprKind::Number(_)
            | ExprKind::Text(_)
            | ExprKind::Now
            | ExprKind::Today => Kind::Plain,
            ExprKind::Caller => Kind::Any,
            ExprKind::List(items) => {
                for item in items {
                    self.check(item, scope, found);
                }
                Kind::List(Box::new(Kind::Any))
            }
            ExprKind::Object(members) => {
                for (_, member) in members {
                    self.check(member, scope, found);
                }
                Kind::Any
            }
            ExprKind::Name(name) => {
                if scope.sample && name == INDEX {
                    expr.kind = ExprKind::Index;
                    return Kind::Plain;
                }
                self.name(name, span, scope.here, found)
            }
            ExprKind::Member(..) => self.member_of(expr, scope, found),
            ExprKind::Param(name) => {
                self.param(name, span, scope, found);
                Kind::Any
            }
            ExprKind::This => match scope.this {
                Here::Nothing => {
                    found.push(
                        Diagnostic::error("there is no record around this query")
                            .at(span, "`this` is nothing here"),
                    );
                    Kind::Any
                }
                Here::Record(of) => Kind::Record(of),
                Here::Group => Kind::Group,
                Here::Anything | Here::AnyOf(_) => Kind::Any,
            },
            ExprKind::Old => {
                let Some(of) = scope.old else {
                    found.push(
                        Diagnostic::error("there is no change here")
                            .at(span, "`old` is a record before it is changed")
                            .help("it can stand under `when`, `require` and `operations`"),
                    );
                    return Kind::Any;
                };
                Kind::Record(of)
            }
            ExprKind::Setting(name) => {
                self.setting(name, span, found);
                Kind::Any
            }
            ExprKind::Index => Kind::Plain,
            ExprKind::Not(inner) | ExprKind::Negative(inner) => {
                self.check(inner, scope, found);
                Kind::Plain
            }
            ExprKind::Binary(left, operator, right) => {
                self.check(left, scope, found);
                self.check(right, scope, found);
                match operator {
                    Operator::Or | Operator::And => Kind::Any,
                    _ => Kind::Plain,
                }
            }
            ExprKind::Call(function, arguments) => {
                let function = *function;
                self.call(function, arguments, span, scope, found)
            }
            ExprKind::Query(query) => self.query(query, span, scope, found),
            ExprKind::PickRecord(of, condition) => {
                let of = *of;
                if !scope.sample {
                    found.push(for_samples(Function::Pick, span));
                }
                if let Some(condition) = condition {
                    self.check(condition, scope.inside(Here::Record(of)), found);
                }
                Kind::Record(of)
            }
        }
    }

    fn call(
        &self,
        function: Function,
        arguments: &mut [Expr],
        span: Span,
        scope: Scope<'_>,
        found: &mut Diagnostics,
    ) -> Kind {
        let kinds: Vec<Kind> = arguments
            .iter_mut()
            .map(|argument| self.check(argument, scope, found))
            .collect();
        let is_for_samples = Function::ALL
            .iter()
            .any(|(_, known, .., samples)| *known == function && *samples);
        if is_for_samples && !scope.sample {
            found.push(for_samples(function, span));
        }
        match function {
            Function::If => one_kind(kinds.into_iter().skip(1)),
            Function::Coalesce => one_kind(kinds.into_iter()),
            Function::Items => Kind::List(Box::new(Kind::Any)),
            Function::Object | Function::Member | Function::Pick => Kind::Any,
            Function::Join
            | Function::Round
            | Function::Lower
            | Function::Upper
            | Function::Text
            | Function::Number
            | Function::Length
            | Function::Day
            | Function::Time
            | Function::Days
            | Function::Plus
            | Function::Money
            | Function::Word
            | Function::Left
            | Function::Uuid
            | Function::Hex
            | Function::Random
            | Function::Chance => Kind::Plain,
            Function::Texts => Kind::List(Box::new(Kind::Plain)),
        }
    }

    fn query(
        &self,
        query: &mut Query,
        span: Span,
        scope: Scope<'_>,
        found: &mut Diagnostics,
    ) -> Kind {
        let (here, item) = match &mut query.of {
            Source::Records(of) => (Here::Record(*of), Kind::Record(*of)),
            Source::Items(list) => {
                let item = self.list(list, &mut query.value, scope, found);
                if let (Aggregate::Count | Aggregate::Any, Some(_)) = (query.what, &query.value) {
                    found.extend(misasked(query, span));
                }
                (Here::Anything, item)
            }
        };
        let inside = scope.inside(here);
        for part in [&mut query.condition, &mut query.by].into_iter().flatten() {
            self.check(part, inside, found);
        }
        let asked = match &mut query.value {
            Some(value) => self.check(value, inside, found),
            None => item,
        };
        match query.what {
            Aggregate::Count | Aggregate::Sum | Aggregate::Average | Aggregate::Any => Kind::Plain,
            Aggregate::Min | Aggregate::Max | Aggregate::First | Aggregate::Last => asked,
            Aggregate::List => Kind::List(Box::new(asked)),
        }
    }

    /// The list that a query asks about. Its reader takes all members for the way to the list; what is behind the
    /// first that can be a list is asked of its items.
    fn list(
        &self,
        list: &mut Expr,
        value: &mut Option<Expr>,
        scope: Scope<'_>,
        found: &mut Diagnostics,
    ) -> Kind {
        if let ExprKind::Name(name) = &list.kind
            && !self.has(scope.here, name)
        {
            let fields = self.near(scope.here);
            let entities = self.entities.iter().map(|known| &*known.name);
            let known: Vec<&str> = entities.chain(fields).collect();
            let diagnostic = Diagnostic::error(format!("there is no entity or list `{name}`"))
                .at(list.span, "not known");
            found.push(match nearest(name, known) {
                Some(meant) => diagnostic.suggest(list.span, meant),
                None => {
                    diagnostic.help("a query is about the records of an entity, or a list field")
                }
            });
            return Kind::Any;
        }
        while let ExprKind::Member(base, _) = &list.kind
            && self.can_be_list(base, scope)
        {
            let span = list.span;
            let ExprKind::Member(base, name) = std::mem::replace(&mut list.kind, ExprKind::Null)
            else {
                break;
            };
            *list = *base;
            let place = end_of(span, &name);
            *value = Some(match value.take() {
                None => Expr {
                    kind: ExprKind::Name(name),
                    span: place,
                },
                Some(behind) => below(name, place, behind),
            });
        }
        match self.check(list, scope, found) {
            Kind::List(item) => *item,
            Kind::Any => Kind::Any,
            Kind::Plain | Kind::Record(_) | Kind::Group => {
                found.push(
                    Diagnostic::error("a query is about the records of an entity, or a list")
                        .at(list.span, "neither of them"),
                );
                Kind::Any
            }
        }
    }

    /// Whether a value may be a list, and not a record.
    fn can_be_list(&self, expr: &Expr, scope: Scope<'_>) -> bool {
        let mut silent = Diagnostics::default();
        let kind = self.check(&mut expr.clone(), scope, &mut silent);
        let is_record = matches!(expr.kind, ExprKind::This | ExprKind::Old);
        !is_record && matches!(kind, Kind::List(_) | Kind::Any)
    }

    /// A bare name.
    fn name(&self, name: &str, span: Span, here: Here<'_>, found: &mut Diagnostics) -> Kind {
        let of = match here {
            Here::Anything => return Kind::Any,
            Here::Record(of) => match self.member(of, name) {
                Some(kind) => return kind,
                None => format!("`{}` has no field `{name}`", self.entity(of).name),
            },
            Here::AnyOf(entities) => {
                let mut kinds = entities.iter().filter_map(|of| self.member(*of, name));
                if kinds.next().is_some() {
                    return Kind::Any;
                }
                format!("no entity here has a field `{name}`")
            }
            Here::Nothing | Here::Group => {
                found.push(
                    Diagnostic::error(format!("there is no record whose `{name}` could be meant"))
                        .at(span, "not known here")
                        .help(match here {
                            Here::Group => "`this.key` is what the group has in common",
                            _ => "a parameter is `$name`, a text stands in single quotes: `'open'`",
                        }),
                );
                return Kind::Any;
            }
        };
        let diagnostic = Diagnostic::error(of).at(span, "not a field");
        found.push(match nearest(name, self.near(here)) {
            Some(meant) => diagnostic.suggest(span, meant),
            None if self.named(name).is_some() => diagnostic.help(format!(
                "`{name}` is an entity: a query asks about its records, such as `first({name} where …)`"
            )),
            None => diagnostic.help("a text stands in single quotes: `'open'`"),
        });
        Kind::Any
    }

    /// Whether a bare name stands for something.
    pub(super) fn has(&self, here: Here<'_>, name: &str) -> bool {
        match here {
            Here::Anything => true,
            Here::Record(of) => self.member(of, name).is_some(),
            Here::AnyOf(entities) => entities.iter().any(|of| self.member(*of, name).is_some()),
            Here::Nothing | Here::Group => false,
        }
    }

    /// The names that can stand bare.
    fn near<'n>(&'n self, here: Here<'_>) -> Vec<&'n str> {
        match here {
            Here::Record(of) => self.members(of).collect(),
            Here::AnyOf(entities) => entities.iter().flat_map(|of| self.members(*of)).collect(),
            Here::Nothing | Here::Anything | Here::Group => Vec::new(),
        }
    }

    /// `a.b`
    fn member_of(&self, expr: &mut Expr, scope: Scope<'_>, found: &mut Diagnostics) -> Kind {
        if let Some(dotted) = self.dotted_param(expr, scope.params) {
            expr.kind = ExprKind::Param(dotted);
            return Kind::Any;
        }
        let span = expr.span;
        let ExprKind::Member(base, name) = &mut expr.kind else {
            return Kind::Any;
        };
        let place = end_of(span, name);
        match self.check(base, scope, found) {
            Kind::Any => Kind::Any,
            Kind::Record(of) => {
                if let Some(kind) = self.member(of, name) {
                    return kind;
                }
                let entity = &self.entity(of).name;
                found.push(
                    Diagnostic::error(format!("`{entity}` has no field `{name}`"))
                        .at(place, "not a field")
                        .suggest_name(place, name, self.members(of)),
                );
                Kind::Any
            }
            Kind::Group if name == GROUP_KEY => Kind::Any,
            Kind::Group => {
                found.push(
                    Diagnostic::error(format!("a group has no `{name}`"))
                        .at(place, "not known")
                        .suggest(place, GROUP_KEY),
                );
                Kind::Any
            }
            // That member of every item.
            Kind::List(item) if *item == Kind::Any => Kind::List(item),
            Kind::List(item) => {
                let diagnostic =
                    Diagnostic::error(format!("the items of the list have no `{name}`"))
                        .at(place, "neither records nor objects");
                found.push(match *item {
                    Kind::Record(of) => diagnostic.help(format!(
                        "they are ids: `list({}.{name} where id in …)`",
                        self.entity(of).name
                    )),
                    _ => diagnostic,
                });
                Kind::Any
            }
            Kind::Plain => {
                found.push(
                    Diagnostic::error(format!("there is no `{name}` in this"))
                        .at(place, "neither a record nor an object")
                        .help("a reference is a field whose type is an entity"),
                );
                Kind::Any
            }
        }
    }

    /// The name of a parameter that has dots, where that is what the members behind it are.
    fn dotted_param(&self, expr: &Expr, known: Params<'_>) -> Option<String> {
        let name = dotted(expr)?;
        let is_known = match known {
            Params::Of(operation) => params(operation).any(|param| param == name),
            Params::Any(surface) => {
                let mut operations = self.operations(surface);
                operations.any(|operation| params(operation).any(|param| param == name))
            }
            Params::Nothing | Params::Anything => false,
        };
        is_known.then_some(name)
    }

    fn param(&self, name: &str, span: Span, scope: Scope<'_>, found: &mut Diagnostics) {
        let (message, known): (_, Vec<&str>) = match scope.params {
            Params::Nothing => {
                found.push(
                    Diagnostic::error(format!("there is no request that could have `{name}`"))
                        .at(span, "not known here"),
                );
                return;
            }
            Params::Anything => return,
            Params::Of(operation) => {
                let message = format!("the operation has no parameter `{name}`");
                (message, params(operation).collect())
            }
            Params::Any(surface) => {
                let unsure = surface.map_or(self.are_unsure(), |surface| self.is_unsure(surface));
                if unsure {
                    return;
                }
                let message = format!("no operation has a parameter `{name}`");
                let operations = self.operations(surface);
                (message, operations.flat_map(params).collect())
            }
        };
        if !known.contains(&name) {
            let place = Span {
                start: span.start.saturating_add(1).min(span.end),
                ..span
            };
            found.push(
                Diagnostic::error(message)
                    .at(span, "not a parameter")
                    .suggest_name(place, name, known),
            );
        }
    }

    fn setting(&self, name: &str, span: Span, found: &mut Diagnostics) {
        if name == URL || self.settings_unsure || self.settings.iter().any(|known| known == name) {
            return;
        }
        let place = end_of(span, name);
        let known = self.settings.iter().map(|known| &**known);
        let diagnostic =
            Diagnostic::error(format!("there is no setting `{name}`")).at(place, "not stated");
        found.push(match nearest(name, known) {
            Some(meant) => diagnostic.suggest(place, meant),
            None => diagnostic.help("add it to `settings` in company.yaml"),
        });
    }
}

/// The place of the name that a member or a setting ends with.
fn end_of(span: Span, name: &str) -> Span {
    let length = u32::try_from(name.len()).unwrap_or(u32::MAX);
    Span {
        start: span.end.saturating_sub(length).max(span.start),
        ..span
    }
}

/// `name.behind`
fn below(name: String, place: Span, behind: Expr) -> Expr {
    let span = Span {
        start: place.start,
        ..behind.span
    };
    let (base, last) = match behind.kind {
        ExprKind::Member(base, last) => (below(name, place, *base), last),
        ExprKind::Name(last) => {
            let kind = ExprKind::Name(name);
            (Expr { kind, span: place }, last)
        }
        kind => return Expr { kind, span },
    };
    Expr {
        kind: ExprKind::Member(Box::new(base), last),
        span,
    }
}

/// How many records of the same sample came before.
const INDEX: &str = "n";
/// The setting that nobody states: the address of the sandbox.
const URL: &str = "url";
/// The member of `this` inside a group.
const GROUP_KEY: &str = "key";

/// `$a.b` as `a.b`
fn dotted(expr: &Expr) -> Option<String> {
    match &expr.kind {
        ExprKind::Param(name) => Some(name.clone()),
        ExprKind::Member(base, name) => Some(format!("{}.{name}", dotted(base)?)),
        _ => None,
    }
}

fn for_samples(function: Function, span: Span) -> Diagnostic {
    Diagnostic::error(format!("`{}` is for sample data", function.name()))
        .at(span, "random here")
        .help("what a request does must follow from what is stored; ids come from `uuid()` and `hex()`")
}

/// The kind of a value that is one of several; `null` may be any.
fn one_kind(mut kinds: impl Iterator<Item = Kind>) -> Kind {
    match kinds.next() {
        Some(first) if kinds.all(|kind| kind == first) => first,
        _ => Kind::Any,
    }
}
