//! Values of YAML as expressions.

use super::compare::has_values;
use super::names::Names;
use super::scope::Scope;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::expr::{self, Placed, RESERVED};
use crate::model::{EntityId, Expr, ExprKind, FieldType, Literal};
use crate::source::{Sources, Span};
use crate::syntax::fields::{one_of, unique, wrong};
use crate::yaml::{Entry, Node, Value};

/// What reading an entity needs.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reader<'r> {
    pub(super) names: &'r Names<'r>,
    pub(super) sources: &'r Sources,
}

impl Reader<'_> {
    /// An expression, with its names looked up. One that could not be read is `null`.
    pub(super) fn expr(&self, entry: &Entry, scope: Scope<'_>, found: &mut Diagnostics) -> Expr {
        let mut expr = self.parse(&entry.value, entry.span, found);
        self.names.check(&mut expr, scope, found);
        expr
    }

    /// A text is parsed; everything else says itself. `key` is the place of a value that has none.
    pub(super) fn parse(&self, node: &Node, key: Span, found: &mut Diagnostics) -> Expr {
        let span = match node.value {
            Value::Null => key,
            _ => node.span,
        };
        let kind = match &node.value {
            Value::String(text) => {
                let placed = Placed::new(text, node.span, self.sources);
                match expr::parse(&placed, self.names, found) {
                    Some(expr) => return expr,
                    None => ExprKind::Null,
                }
            }
            Value::List(items) => {
                let items = items.iter();
                ExprKind::List(items.map(|item| self.parse(item, key, found)).collect())
            }
            Value::Map(entries) => {
                let members = unique(entries, found).into_iter().map(|entry| {
                    let member = self.parse(&entry.value, entry.span, found);
                    (entry.key.clone(), member)
                });
                ExprKind::Object(members.collect())
            }
            other => plain(other),
        };
        Expr { kind, span }
    }

    /// A value that goes to a field: one of the field's values can be written bare.
    pub(super) fn assigned(
        &self,
        entry: &Entry,
        to: Option<&FieldType>,
        scope: Scope<'_>,
        found: &mut Diagnostics,
    ) -> Expr {
        let (Some(FieldType::OneOf(values)), Value::String(text)) = (to, &entry.value.value) else {
            return self.expr(entry, scope, found);
        };
        let span = entry.value.span;
        let is_value = values.contains(&Literal::String(text.clone()));
        let is_word = text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
        if !is_value
            && (!is_word || RESERVED.contains(&&**text) || self.names.has(scope.here, text))
        {
            let expr = self.expr(entry, scope, found);
            has_values(&expr, values, found);
            return expr;
        }
        if !is_value {
            found.push(not_one_of(&entry.value, entry.span, values));
        }
        Expr {
            kind: ExprKind::Text(text.clone()),
            span,
        }
    }

    /// What fields of an entity are set to.
    pub(super) fn set(
        &self,
        entries: &[&Entry],
        of: EntityId,
        scope: Scope<'_>,
        found: &mut Diagnostics,
    ) -> Vec<(String, Expr)> {
        entries
            .iter()
            .map(|entry| {
                if !(scope.sample && self.is_content(of, &entry.key)) {
                    self.is_field(of, &entry.key, entry.span, found);
                }
                let to = self.names.field_type(of, &entry.key);
                (entry.key.clone(), self.assigned(entry, to, scope, found))
            })
            .collect()
    }

    /// Whether a sample states the text of a file by this name, and not a field.
    pub(super) fn is_content(&self, of: EntityId, name: &str) -> bool {
        let is_field = self.names.members(of).any(|member| member == name);
        name == "content" && !is_field
    }

    /// Whether a name is one of a stored field; another one is reported.
    pub(super) fn is_field(
        &self,
        of: EntityId,
        name: &str,
        span: Span,
        found: &mut Diagnostics,
    ) -> bool {
        let known = self.names.entity(of);
        let is_field = name == "id" || known.fields.iter().any(|(field, _)| field == name);
        if is_field || known.unsure {
            return true;
        }
        let diagnostic = if known.derived.iter().any(|derived| derived == name) {
            Diagnostic::error(format!("`{name}` is computed, not stored"))
                .at(span, "not a stored field")
                .help("name the fields that it is computed of")
        } else {
            let fields = known.fields.iter().map(|(field, _)| &**field);
            Diagnostic::error(format!("`{}` has no field `{name}`", known.name))
                .at(span, "not a field")
                .suggest_name(span, name, fields)
        };
        found.push(diagnostic);
        false
    }

    /// Whether a name is one of a field or of something computed; another one is reported.
    pub(super) fn is_member(
        &self,
        of: EntityId,
        name: &str,
        span: Span,
        found: &mut Diagnostics,
    ) -> bool {
        let is_member = self.names.member(of, name).is_some();
        if !is_member {
            let known = self.names.entity(of);
            found.push(
                Diagnostic::error(format!("`{}` has no field `{name}`", known.name))
                    .at(span, "not a field")
                    .suggest_name(span, name, self.names.members(of)),
            );
        }
        is_member
    }
}

/// A value that a field cannot have.
pub(super) fn not_one_of(node: &Node, key: Span, values: &[Literal]) -> Diagnostic {
    let words: Vec<String> = values
        .iter()
        .map(|value| match value {
            Literal::String(text) => text.clone(),
            Literal::Integer(number) => number.to_string(),
        })
        .collect();
    let expected = one_of(words.iter().map(|word| &**word));
    let Some(text) = node.text() else {
        return wrong(node, key, &expected);
    };
    let place = node.span.of_name(text);
    Diagnostic::error(format!("`{text}` is no value of the field"))
        .at(place, format!("expected {expected}"))
        .suggest_name(place, text, words.iter().map(|word| &**word))
}

/// A value that means what is written.
pub(super) fn constant(node: &Node, found: &mut Diagnostics) -> Expr {
    let kind = match &node.value {
        Value::String(text) => ExprKind::Text(text.clone()),
        Value::List(items) => {
            ExprKind::List(items.iter().map(|item| constant(item, found)).collect())
        }
        Value::Map(entries) => {
            let members = unique(entries, found).into_iter();
            let members = members.map(|entry| (entry.key.clone(), constant(&entry.value, found)));
            ExprKind::Object(members.collect())
        }
        other => plain(other),
    };
    Expr {
        kind,
        span: node.span,
    }
}

/// A number, a boolean or null.
#[allow(
    clippy::cast_precision_loss,
    reason = "no number in a company has more than 53 bits"
)]
fn plain(value: &Value) -> ExprKind {
    match value {
        Value::Boolean(value) => ExprKind::Boolean(*value),
        Value::Integer(value) => ExprKind::Number(*value as f64),
        Value::Number(value) => ExprKind::Number(*value),
        Value::Null | Value::String(_) | Value::List(_) | Value::Map(_) => ExprKind::Null,
    }
}
