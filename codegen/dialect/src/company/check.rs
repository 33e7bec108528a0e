//! The names in an expression, looked up by where it stands.

use super::names::{Kind, Names, params};
use super::scope::{Here, Params, Scope};
use crate::diagnostic::{Diagnostic, Diagnostics, nearest};
use crate::expr::Entities;
use crate::model::{EVENT_VERSION, Expr, ExprKind, Function, Operator};
use crate::source::Span;

impl Names<'_> {
    /// Look up every name of an expression.
    pub(super) fn check(&self, expr: &mut Expr, scope: Scope<'_>, found: &mut Diagnostics) -> Kind {
        let span = expr.span;
        match &mut expr.kind {
            ExprKind::Null | ExprKind::Caller => Kind::Any,
            ExprKind::Boolean(_)
            | ExprKind::Number(_)
            | ExprKind::Text(_)
            | ExprKind::Now
            | ExprKind::Today
            | ExprKind::Index => Kind::Plain,
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
            ExprKind::Not(inner) | ExprKind::Negative(inner) => {
                self.check(inner, scope, found);
                Kind::Plain
            }
            ExprKind::Binary(left, operator, right) => {
                self.both_sides(left, *operator, right, scope, found);
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
            Function::Object
            | Function::Member
            | Function::Merged
            | Function::Elapsed
            | Function::Pick => Kind::Any,
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
            | Function::Matches
            | Function::Random
            | Function::Chance => Kind::Plain,
            Function::Texts | Function::Numbers => Kind::List(Box::new(Kind::Plain)),
        }
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
    pub(super) fn near<'n>(&'n self, here: Here<'_>) -> Vec<&'n str> {
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
            Kind::Plain | Kind::OneOf(..) => {
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
                let version = self.sends(surface).then_some(EVENT_VERSION);
                (
                    message,
                    operations.flat_map(params).chain(version).collect(),
                )
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
        if BUILT_IN.contains(&name)
            || self.settings_unsure
            || self.settings.iter().any(|known| known == name)
        {
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
pub(super) fn end_of(span: Span, name: &str) -> Span {
    let length = u32::try_from(name.len()).unwrap_or(u32::MAX);
    Span {
        start: span.end.saturating_sub(length).max(span.start),
        ..span
    }
}

/// How many records of the same sample came before.
const INDEX: &str = "n";
/// The built-in settings: the address of the sandbox, and the app whose token a request has.
const BUILT_IN: [&str; 2] = ["url", "app"];
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
