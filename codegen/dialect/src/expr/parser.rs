//! From words to a tree, by the strength with which operators bind.

use super::lexer::{Token, TokenKind};
use super::place::Placed;
use super::{AGGREGATES, Entities, MAX_DEPTH, RESERVED, SETTING, function};
use crate::diagnostic::{Diagnostic, Diagnostics, nearest};
use crate::model::{Aggregate, Expr, ExprKind, Function, Operator, Query, Source};
use crate::source::Span;

type Parsed<T> = Result<T, Diagnostic>;

/// Operators between two values and how strongly they bind; those of [`COMPARISON`] do not follow each other.
const OPERATORS: &[(&str, Operator, u8)] = &[
    ("or", Operator::Or, 1),
    ("and", Operator::And, 2),
    ("=", Operator::Equal, COMPARISON),
    ("!=", Operator::NotEqual, COMPARISON),
    ("<", Operator::Less, COMPARISON),
    ("<=", Operator::LessOrEqual, COMPARISON),
    (">", Operator::More, COMPARISON),
    (">=", Operator::MoreOrEqual, COMPARISON),
    ("in", Operator::In, COMPARISON),
    ("+", Operator::Add, 5),
    ("-", Operator::Subtract, 5),
    ("*", Operator::Multiply, 6),
    ("/", Operator::Divide, 6),
];

/// How strongly `not` binds: more than `and`, less than a comparison.
const NOT: u8 = 3;
const COMPARISON: u8 = 4;

pub(super) struct Parser<'p, 't> {
    placed: &'p Placed<'t>,
    tokens: &'p [Token],
    /// The next token.
    at: usize,
    depth: usize,
    entities: &'p dyn Entities,
    found: &'p mut Diagnostics,
}

impl<'p, 't> Parser<'p, 't> {
    /// `tokens` ends with [`TokenKind::End`].
    pub(super) fn new(
        placed: &'p Placed<'t>,
        tokens: &'p [Token],
        entities: &'p dyn Entities,
        found: &'p mut Diagnostics,
    ) -> Self {
        Self {
            placed,
            tokens,
            at: 0,
            depth: 0,
            entities,
            found,
        }
    }

    /// The whole text as one expression.
    pub(super) fn whole(mut self) -> Parsed<Expr> {
        let expr = self.expr(0)?;
        match &self.peek().kind {
            TokenKind::End => Ok(expr),
            TokenKind::Word(word) if word == "not" && self.is_word(1, "in") => {
                let whole = self.placed.text;
                let (left, right) = (self.peek().start, self.tokens[self.at + 1].end);
                let (before, behind) = (&whole[..left], &whole[right..]);
                Err(self
                    .unexpected("an operator", "`not` stands before a comparison")
                    .help(format!("write `not {}in{behind}`", before.trim_start())))
            }
            TokenKind::Word(word) if RESERVED.contains(&&**word) => {
                let problem = self.unexpected("an operator", "not an operator");
                Err(match &**word {
                    "where" | "by" => problem.help(format!(
                        "`{word}` belongs to a query: {}",
                        example(Aggregate::First)
                    )),
                    _ => problem,
                })
            }
            TokenKind::Word(_) | TokenKind::Text(_) => Err(self
                .unexpected("an operator", "not an operator")
                .help("a text stands in single quotes: `\"'Rocket launch'\"`")),
            _ => Err(self.unexpected("an operator", "not an operator")),
        }
    }

    fn peek(&self) -> &'p Token {
        &self.tokens[self.at.min(self.tokens.len() - 1)]
    }

    fn next(&mut self) -> &'p Token {
        let token = self.peek();
        self.at += 1;
        token
    }

    fn span(&self, start: usize) -> Span {
        let end = self
            .at
            .checked_sub(1)
            .map_or(0, |last| self.tokens[last.min(self.tokens.len() - 1)].end);
        self.placed.span(start, end.max(start))
    }

    fn token_span(&self, token: &Token) -> Span {
        self.placed.span(token.start, token.end)
    }

    fn is_sign(&self, ahead: usize, sign: &str) -> bool {
        let token = self.tokens.get(self.at + ahead);
        matches!(token, Some(Token { kind: TokenKind::Sign(known), .. }) if *known == sign)
    }

    fn is_word(&self, ahead: usize, word: &str) -> bool {
        let token = self.tokens.get(self.at + ahead);
        matches!(token, Some(Token { kind: TokenKind::Word(known), .. }) if known == word)
    }

    fn take_sign(&mut self, sign: &str) -> bool {
        let is_next = self.is_sign(0, sign);
        self.at += usize::from(is_next);
        is_next
    }

    fn take_word(&mut self, word: &str) -> bool {
        let is_next = self.is_word(0, word);
        self.at += usize::from(is_next);
        is_next
    }

    fn expect(&mut self, sign: &str, label: &str) -> Parsed<()> {
        if self.take_sign(sign) {
            return Ok(());
        }
        Err(self.unexpected(&format!("`{sign}`"), label))
    }

    /// A sign that another one could stand in place of.
    fn expect_either(&mut self, sign: &str, other: &str) -> Parsed<()> {
        if self.take_sign(sign) {
            return Ok(());
        }
        Err(self.unexpected(
            &format!("`{sign}` or `{other}`"),
            "something is missing here",
        ))
    }

    /// The next token is not what is expected.
    fn unexpected(&self, expected: &str, label: &str) -> Diagnostic {
        let token = self.peek();
        let text = &self.placed.text[token.start..token.end];
        let message = match token.kind {
            TokenKind::End if self.at == 0 => {
                return Diagnostic::error("an expression is missing")
                    .at(self.token_span(token), "empty")
                    .help("`null` is nothing, `\"''\"` an empty text");
            }
            TokenKind::End => {
                let message = format!("expected {expected}, found the end of the expression");
                let problem = Diagnostic::error(message).at(self.token_span(token), "ends here");
                return if self.placed.ends_at_comma() {
                    problem.help("in `{…}` and `[…]` of YAML a comma ends a text: quote the whole expression")
                } else {
                    problem
                };
            }
            _ => format!("expected {expected}, found `{text}`"),
        };
        Diagnostic::error(message).at(self.token_span(token), label)
    }

    /// An expression of operators that bind at least so strongly.
    fn expr(&mut self, least: u8) -> Parsed<Expr> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            let token = self.peek();
            return Err(
                Diagnostic::error(format!("nested more than {MAX_DEPTH} deep"))
                    .at(self.token_span(token), "this is one too many")
                    .help("give a part of it a name under `derived`"),
            );
        }
        let start = self.peek().start;
        let mut left = self.prefix(least)?;
        while let Some((operator, strength)) = self.operator().filter(|(_, own)| *own >= least) {
            self.at += 1;
            let right = self.expr(strength + 1)?;
            left = Expr {
                kind: ExprKind::Binary(Box::new(left), operator, Box::new(right)),
                span: self.span(start),
            };
            if strength == COMPARISON && self.operator().is_some_and(|(_, own)| own == COMPARISON) {
                return Err(self
                    .unexpected("`and`", "a comparison compares two values")
                    .help("`1 < a and a < 5`"));
            }
        }
        self.depth -= 1;
        Ok(left)
    }

    /// The operator that is next.
    fn operator(&self) -> Option<(Operator, u8)> {
        let text = match &self.peek().kind {
            TokenKind::Word(word) => word,
            TokenKind::Sign(sign) => *sign,
            _ => return None,
        };
        let known = OPERATORS.iter().find(|(known, ..)| *known == text);
        known.map(|(_, operator, strength)| (*operator, *strength))
    }

    /// `not x`, `-x`, or a value with its members.
    fn prefix(&mut self, least: u8) -> Parsed<Expr> {
        let start = self.peek().start;
        if self.is_word(0, "not") {
            if least > NOT {
                return Err(self
                    .unexpected("a value", "`not` stands before a whole comparison")
                    .help("put it into parentheses: `a = (not b)`"));
            }
            self.at += 1;
            let negated = self.expr(NOT)?;
            return Ok(Expr {
                kind: ExprKind::Not(Box::new(negated)),
                span: self.span(start),
            });
        }
        if self.take_sign("-") {
            // Binds more strongly than any operator between two values.
            let negated = self.expr(u8::MAX)?;
            return Ok(Expr {
                kind: ExprKind::Negative(Box::new(negated)),
                span: self.span(start),
            });
        }
        let value = self.value()?;
        self.members(value, start)
    }

    /// `.name`, any number of times.
    fn members(&mut self, mut value: Expr, start: usize) -> Parsed<Expr> {
        while self.take_sign(".") {
            let (TokenKind::Word(name) | TokenKind::Text(name)) = &self.next().kind else {
                self.at -= 1;
                return Err(self.unexpected("a name", "the name of a member"));
            };
            value = Expr {
                kind: ExprKind::Member(Box::new(value), name.clone()),
                span: self.span(start),
            };
        }
        Ok(value)
    }

    fn value(&mut self) -> Parsed<Expr> {
        let token = self.next();
        let kind = match &token.kind {
            TokenKind::Number(number) => ExprKind::Number(*number),
            TokenKind::Text(text) => ExprKind::Text(text.clone()),
            TokenKind::Param(name) => ExprKind::Param(name.clone()),
            TokenKind::Sign("(") => {
                let inner = self.expr(0)?;
                self.expect(")", "the parenthesis is not closed")?;
                inner.kind
            }
            TokenKind::Sign("[") => ExprKind::List(self.list("]")?),
            TokenKind::Word(word) => self.word(word, token)?,
            TokenKind::Sign(_) | TokenKind::End => {
                self.at -= 1;
                return Err(self.unexpected("a value", "not a value"));
            }
        };
        Ok(Expr {
            kind,
            span: self.span(token.start),
        })
    }

    fn word(&mut self, word: &str, token: &Token) -> Parsed<ExprKind> {
        Ok(match word {
            "null" => ExprKind::Null,
            "true" => ExprKind::Boolean(true),
            "false" => ExprKind::Boolean(false),
            "this" => ExprKind::This,
            "old" => ExprKind::Old,
            "now" => ExprKind::Now,
            "today" => ExprKind::Today,
            "caller" => ExprKind::Caller,
            SETTING if self.take_sign(".") => {
                let TokenKind::Word(name) = &self.next().kind else {
                    self.at -= 1;
                    return Err(self.unexpected("a name", "the name of a setting"));
                };
                ExprKind::Setting(name.clone())
            }
            _ if self.is_sign(0, "(") => {
                self.at += 1;
                self.call(word, token)?
            }
            _ if RESERVED.contains(&word) => {
                self.at -= 1;
                return Err(self.unexpected("a value", "not a value"));
            }
            _ => ExprKind::Name(word.to_owned()),
        })
    }

    /// Values with commas between them, up to the closing sign.
    fn list(&mut self, close: &'static str) -> Parsed<Vec<Expr>> {
        let mut items = Vec::new();
        if self.take_sign(close) {
            return Ok(items);
        }
        loop {
            items.push(self.expr(0)?);
            if self.take_sign(close) {
                return Ok(items);
            }
            self.expect_either(",", close)?;
        }
    }

    /// A function or a query, whose `(` is behind us.
    fn call(&mut self, name: &str, token: &Token) -> Parsed<ExprKind> {
        if let Some((_, what)) = AGGREGATES.iter().find(|(known, _)| *known == name) {
            return self.query(name, *what, token);
        }
        if name == Function::Pick.name()
            && let TokenKind::Word(entity) = &self.peek().kind
            && (self.is_sign(1, ")") || self.is_word(1, "where"))
            && let Some(of) = self.entities.named(entity)
        {
            self.at += 1;
            let condition = self.clause("where")?.map(Box::new);
            self.expect(")", "the call is not closed")?;
            return Ok(ExprKind::PickRecord(of, condition));
        }
        let arguments = self.list(")")?;
        let span = self.token_span(token);
        let Some((function, least, most)) = function(name) else {
            let functions = Function::ALL.iter().map(|(known, ..)| *known);
            let known = functions.chain(AGGREGATES.iter().map(|(known, _)| *known));
            let diagnostic =
                Diagnostic::error(format!("there is no function `{name}`")).at(span, "not known");
            self.found.push(match nearest(name, known.clone()) {
                Some(meant) => diagnostic.suggest(span, meant),
                None => diagnostic.help(format!(
                    "there are {}",
                    known.collect::<Vec<_>>().join(", ")
                )),
            });
            return Ok(ExprKind::Null);
        };
        if !(least..=most).contains(&arguments.len()) {
            let expected = match (least, most) {
                (least, usize::MAX) => format!("at least {least}"),
                (least, most) if least == most => least.to_string(),
                (least, most) => format!("{least} to {most}"),
            };
            self.found.push(
                Diagnostic::error(format!(
                    "`{name}` takes {expected} argument{}, found {}",
                    if expected == "1" { "" } else { "s" },
                    arguments.len()
                ))
                .at(self.span(token.start), format!("expected {expected}")),
            );
            return Ok(ExprKind::Null);
        }
        Ok(ExprKind::Call(function, arguments))
    }

    /// `deal.value where C by D)`
    fn query(&mut self, name: &str, what: Aggregate, token: &Token) -> Parsed<ExprKind> {
        let (of, mut value) = self.asked()?;
        if value.is_none() {
            value = self.clause("as")?;
        }
        let condition = self.clause("where")?;
        let by = self.clause("by")?;
        if !self.take_sign(")") {
            return Err(self
                .unexpected("`where`, `by` or `)`", "does not belong to a query")
                .help(format!(
                    "`{name}` asks about records: write {}",
                    example(what)
                )));
        }
        let span = self.span(token.start);
        let is_ordered = matches!(what, Aggregate::First | Aggregate::Last | Aggregate::List);
        if let Some(by) = by.as_ref().filter(|_| !is_ordered) {
            self.found.push(
                Diagnostic::error(format!("`{name}` has no order"))
                    .at(by.span, "changes nothing")
                    .help(format!("write {}", example(what))),
            );
        }
        let query = Query {
            what,
            of,
            value,
            condition,
            by,
        };
        if matches!(query.of, Source::Records(_)) {
            self.found.extend(misasked(&query, span));
        }
        Ok(ExprKind::Query(Box::new(query)))
    }

    /// What a query looks at: the records of an entity, `deal.value`, or a list, `emails.value`. Of a list, the
    /// members behind it are told apart where types are known.
    fn asked(&mut self) -> Parsed<(Source, Option<Expr>)> {
        let token = self.peek();
        let entity = match &token.kind {
            TokenKind::Word(word) if !self.is_sign(1, "(") => self.entities.named(word),
            TokenKind::Sign(")") | TokenKind::End => {
                return Err(self
                    .unexpected("an entity", "expected the name of an entity")
                    .help("`count(deal)`, `sum(deal.value where status = 'open')`"));
            }
            _ => None,
        };
        let Some(entity) = entity else {
            let list = self.value()?;
            return Ok((Source::Items(self.members(list, token.start)?), None));
        };
        self.at += 1;
        if !self.take_sign(".") {
            return Ok((Source::Records(entity), None));
        }
        let token = self.next();
        let (TokenKind::Word(name) | TokenKind::Text(name)) = &token.kind else {
            self.at -= 1;
            return Err(self.unexpected("a name", "the name of a field"));
        };
        let field = Expr {
            kind: ExprKind::Name(name.clone()),
            span: self.token_span(token),
        };
        let value = self.members(field, token.start)?;
        Ok((Source::Records(entity), Some(value)))
    }

    /// An expression behind a word, if the word is next.
    fn clause(&mut self, word: &str) -> Parsed<Option<Expr>> {
        if !self.take_word(word) {
            return Ok(None);
        }
        self.expr(0).map(Some)
    }
}

/// What is wrong with a query about values, or about none.
pub(crate) fn misasked(query: &Query, span: Span) -> Option<Diagnostic> {
    let name = AGGREGATES
        .iter()
        .find(|(_, what)| *what == query.what)
        .map_or("", |(name, _)| name);
    let (span, message) = match (query.what, &query.value) {
        (Aggregate::Sum | Aggregate::Min | Aggregate::Max | Aggregate::Average, None) => {
            (span, format!("`{name}` needs a field"))
        }
        (Aggregate::Count | Aggregate::Any, Some(value)) => {
            (value.span, format!("`{name}` is about whole records"))
        }
        _ => return None,
    };
    let help = format!("write {}", example(query.what));
    Some(Diagnostic::error(message).at(span, "").help(help))
}

/// A query for a message.
fn example(what: Aggregate) -> &'static str {
    match what {
        Aggregate::Count => "`count(note where deal_id = this.id)`",
        Aggregate::Sum => "`sum(deal.value where status = 'open')`",
        Aggregate::Min => "`min(deal.value where status = 'open')`",
        Aggregate::Max => "`max(deal.value where status = 'open')`",
        Aggregate::Average => "`avg(deal.value where status = 'open')`",
        Aggregate::First => "`first(stage where pipeline_id = this.id by order_nr)`",
        Aggregate::Last => "`last(stage where pipeline_id = this.id by order_nr)`",
        Aggregate::List => "`list(note.content where deal_id = this.id)`",
        Aggregate::Any => "`any(note where deal_id = this.id)`",
    }
}
