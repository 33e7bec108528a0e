//! The language of expressions over the company's records: from the text of a scalar to an [`Expr`]. Whether its names
//! are fields and parameters is looked up elsewhere; only entities are known here, as a query and a function are
//! written alike.

mod lexer;
mod parser;
mod place;
#[cfg(test)]
mod tests;

pub(crate) use self::parser::misasked;
pub(crate) use self::place::Placed;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Aggregate, EntityId, Expr, Function};

/// The words of the language that name no field.
pub(crate) const RESERVED: &[&str] = &[
    "and", "by", "caller", "false", "in", "not", "now", "null", "old", "or", "this", "today",
    "true", "where",
];

/// What the values of `settings` are members of.
pub(crate) const SETTING: &str = "setting";

/// The most words of one expression. Whoever reads it goes through it by recursion.
const MAX_TOKENS: usize = 2000;

/// The most brackets, functions and signs around one value.
const MAX_DEPTH: usize = 64;

/// Parses a text as an expression; `None` if it is not one. `entity` gives the entity of a name.
///
/// A function or an entity that does not exist is reported, and stands in as `null`.
pub(crate) fn parse(
    placed: &Placed<'_>,
    entities: &dyn Entities,
    found: &mut Diagnostics,
) -> Option<Expr> {
    match try_parse(placed, entities, found) {
        Ok(expr) => Some(expr),
        Err(problem) => {
            found.push(problem);
            None
        }
    }
}

fn try_parse(
    placed: &Placed<'_>,
    entities: &dyn Entities,
    found: &mut Diagnostics,
) -> Result<Expr, Diagnostic> {
    let tokens = lexer::tokens(placed)?;
    if let Some(token) = tokens.get(MAX_TOKENS) {
        let span = placed.span(token.start, token.end);
        return Err(
            Diagnostic::error(format!("an expression of more than {MAX_TOKENS} words"))
                .at(span, "this is one too many")
                .help("give a part of it a name under `derived`"),
        );
    }
    parser::Parser::new(placed, &tokens, entities, found).whole()
}

/// The entities that expressions can ask about.
pub(crate) trait Entities {
    /// The entity of that name.
    fn named(&self, name: &str) -> Option<EntityId>;

    /// The names of all.
    fn names(&self) -> Vec<&str>;
}

/// What a query does, by its name in expressions.
const AGGREGATES: &[(&str, Aggregate)] = &[
    ("count", Aggregate::Count),
    ("sum", Aggregate::Sum),
    ("min", Aggregate::Min),
    ("max", Aggregate::Max),
    ("avg", Aggregate::Average),
    ("first", Aggregate::First),
    ("last", Aggregate::Last),
    ("list", Aggregate::List),
    ("any", Aggregate::Any),
];

/// A function of values, by its name.
fn function(name: &str) -> Option<(Function, usize, usize)> {
    let known = Function::ALL.iter().find(|(known, ..)| *known == name);
    known.map(|(_, function, least, most, _)| (*function, *least, *most))
}
