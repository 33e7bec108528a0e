//! A value on its way between tokens and a format, in two buffers: what is generic over the format only fills it, or writes it out. So
//! a crate that uses serde compiles a visitor and a function per format; the rest is compiled here, once.

use super::ToToken;
use crate::decode::{Decode, EachItem, EachMember, Fault, Items, Members, Token, read_slice};

/// How `serde_json` writes a number as an object, where some crate of the build switches on its `arbitrary_precision`.
const NUMBER: &str = "$serde_json::private::Number";

/// A value, its parts in the order in which they are written.
#[derive(Debug, Default)]
pub struct Tape {
    nodes: Vec<Node>,
    /// Texts and names, one behind the other.
    text: String,
}

/// A value; in an object, also the name before one.
#[derive(Clone, Copy, Debug)]
pub(super) enum Node {
    Null,
    Bool(bool),
    Integer(i64),
    Unsigned(u64),
    Number(f64),
    /// A text, from and to these places.
    Text(usize, usize),
    /// A list, whose items end before that node.
    List(usize),
    /// An object, whose members end before that node.
    Object(usize),
    /// A value that JSON cannot hold.
    Invalid(&'static str),
}

impl Tape {
    /// Records a value.
    pub(super) fn of(value: &dyn ToToken) -> Result<Self, Fault> {
        let mut tape = Self::default();
        value.with_token(&mut |token| tape.record(token))?;
        if tape.nodes.is_empty() {
            return Err(Fault::not_json("no value"));
        }
        Ok(tape)
    }

    fn record(&mut self, token: Token<'_>) -> Result<(), Fault> {
        match token {
            Token::Null => self.push(Node::Null),
            Token::Bool(value) => self.push(Node::Bool(value)),
            Token::Integer(value) => self.push(Node::Integer(value)),
            Token::Unsigned(value) => self.push(Node::Unsigned(value)),
            Token::Number(value) => self.push(Node::Number(value)),
            Token::Text(text) => self.text(text),
            Token::List(items) => {
                let list = self.open();
                items.each(&mut |item| self.record(item))?;
                self.close_list(list);
            }
            Token::Object(members) => {
                let object = self.open();
                members.each(&mut |name, value| {
                    self.text(name);
                    self.record(value)
                })?;
                self.close_object(object);
            }
        }
        Ok(())
    }

    pub(super) fn push(&mut self, node: Node) {
        self.nodes.push(node);
    }

    /// Adds a number.
    pub(super) fn number(&mut self, value: f64) {
        self.push(if value.is_finite() {
            Node::Number(value)
        } else {
            Node::Invalid("a number out of range")
        });
    }

    /// Adds a whole number.
    pub(super) fn unsigned(&mut self, value: u64) {
        self.push(i64::try_from(value).map_or(Node::Unsigned(value), Node::Integer));
    }

    /// Adds a text, or the name of the member that comes next.
    pub(super) fn text(&mut self, text: &str) {
        let start = self.text.len();
        self.text.push_str(text);
        self.push(Node::Text(start, self.text.len()));
    }

    /// Adds the node of a list or an object, to be closed after what is in it.
    pub(super) fn open(&mut self) -> usize {
        self.push(Node::Null);
        self.nodes.len() - 1
    }

    pub(super) fn close_list(&mut self, list: usize) {
        self.nodes[list] = Node::List(self.nodes.len());
    }

    pub(super) fn close_object(&mut self, object: usize) {
        self.nodes[object] = Node::Object(self.nodes.len());
        if let [Node::Text(..), Node::Text(..)] = self.nodes[object + 1..]
            && self.text_at(object + 1) == NUMBER
        {
            let node = number(self.text_at(object + 2));
            self.nodes.truncate(object);
            self.push(node);
        }
    }

    fn text_at(&self, at: usize) -> &str {
        match self.nodes[at] {
            Node::Text(start, end) => &self.text[start..end],
            _ => "",
        }
    }

    /// Reads the value.
    ///
    /// # Errors
    ///
    /// That it has another shape than the type, or that JSON cannot hold it.
    pub fn decode<T: Decode>(&self) -> Result<T, Fault> {
        let mut inside = self.root().inside();
        self.root().token(&mut inside).and_then(T::decode)
    }

    /// The value.
    pub(super) fn root(&self) -> Place<'_> {
        Place { tape: self, at: 0 }
    }
}

/// The number that a text says.
fn number(text: &str) -> Node {
    let mut node = Node::Invalid("a number out of range");
    // What is no number stays invalid.
    let _ = read_slice(text.as_bytes(), &mut |token| {
        node = match token {
            Token::Integer(value) => Node::Integer(value),
            Token::Unsigned(value) => Node::Unsigned(value),
            Token::Number(value) => Node::Number(value),
            _ => node,
        };
        Ok(())
    });
    node
}

/// A value, or a name, on a tape.
#[derive(Clone, Copy)]
pub(super) struct Place<'t> {
    tape: &'t Tape,
    at: usize,
}

impl<'t> Place<'t> {
    pub(super) fn node(self) -> Node {
        self.tape.nodes[self.at]
    }

    pub(super) fn text(self) -> &'t str {
        self.tape.text_at(self.at)
    }

    /// What is in the list or the object, of whose members the names are values before them.
    pub(super) fn inside(self) -> Inside<'t> {
        Inside {
            tape: self.tape,
            next: self.at + 1,
            end: self.after(),
            index: 0,
        }
    }

    /// The node behind the value.
    fn after(self) -> usize {
        match self.node() {
            Node::List(end) | Node::Object(end) => end,
            _ => self.at + 1,
        }
    }

    /// The value as a token, which reads its items or members from there: from [`inside`](Self::inside).
    pub(super) fn token<'a>(self, inside: &'a mut Inside<'t>) -> Result<Token<'a>, Fault>
    where
        't: 'a,
    {
        Ok(match self.node() {
            Node::Null => Token::Null,
            Node::Bool(value) => Token::Bool(value),
            Node::Integer(value) => Token::Integer(value),
            Node::Unsigned(value) => Token::Unsigned(value),
            Node::Number(value) => Token::Number(value),
            Node::Text(..) => Token::Text(self.text()),
            Node::List(_) => Token::List(inside),
            Node::Object(_) => Token::Object(inside),
            Node::Invalid(what) => return Err(Fault::not_json(what)),
        })
    }
}

/// What is left of a list or an object.
pub(super) struct Inside<'t> {
    tape: &'t Tape,
    next: usize,
    end: usize,
    index: usize,
}

impl<'t> Iterator for Inside<'t> {
    type Item = Place<'t>;

    fn next(&mut self) -> Option<Place<'t>> {
        if self.next >= self.end {
            return None;
        }
        let place = Place {
            tape: self.tape,
            at: self.next,
        };
        self.next = place.after();
        Some(place)
    }
}

impl Items for Inside<'_> {
    fn each(&mut self, each: EachItem<'_>) -> Result<(), Fault> {
        while let Some(item) = self.next() {
            let index = self.index;
            self.index += 1;
            let mut inside = item.inside();
            let read = item.token(&mut inside).and_then(&mut *each);
            read.map_err(|fault| fault.in_item(index))?;
        }
        Ok(())
    }
}

impl Members for Inside<'_> {
    fn each(&mut self, each: EachMember<'_>) -> Result<(), Fault> {
        while let (Some(name), Some(value)) = (self.next(), self.next()) {
            let name = name.text();
            let mut inside = value.inside();
            let token = value.token(&mut inside);
            let read = token.and_then(|token| each(name, token));
            read.map_err(|fault| fault.in_member(name))?;
        }
        Ok(())
    }
}
