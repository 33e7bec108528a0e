//! A call in the making: an operation's table and the arguments collected for it. Generated builders are thin typed
//! faces over [`Request`]; nothing here is generic but what takes and gives the caller's types.

mod body;
pub(crate) mod build;
mod customize;
mod members;
mod multipart;
pub(crate) mod payload;
mod percent;
mod raw;
mod upload;

use std::fmt;
use std::time::Duration;

pub use customize::{Customization, Customize, customize_builder};
pub use raw::RawRequest;
pub use upload::Upload;

use crate::client::Client;
use crate::continuation::Continuation;
use crate::encode::{Argument, Encode};
use crate::operation::Operation;

/// A call of an operation, not sent yet.
#[derive(Clone)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Request {
    client: Client,
    operation: &'static Operation,
    /// Arguments by the index of their parameter in the operation's table.
    arguments: Vec<(usize, Argument)>,
    upload: Option<Upload>,
    position: Option<Continuation>,
    limit: Option<u32>,
    customization: Customization,
}

impl Request {
    /// A call of that operation, without arguments.
    pub fn new(client: &Client, operation: &'static Operation) -> Self {
        Self {
            client: client.clone(),
            operation,
            arguments: Vec::new(),
            upload: None,
            position: None,
            limit: None,
            customization: Customization::default(),
        }
    }

    /// Sets the parameter at that index in [`Operation::params`], in place of what it was. With
    /// [`Argument::Omitted`] it is not set any more.
    pub fn set(&mut self, param: usize, value: impl Encode) {
        self.put(param, value.encode());
    }

    /// Adds the members of a map to the parameter at that index. A member of the same name is replaced. A value that is not
    /// a map replaces the parameter, and [`Argument::Omitted`] changes nothing.
    pub fn extend(&mut self, param: usize, value: impl Encode) {
        self.merge(param, value.encode());
    }

    fn merge(&mut self, param: usize, argument: Argument) {
        let earlier = self.arguments.iter_mut().find(|(index, _)| *index == param);
        match (earlier, argument) {
            (_, Argument::Omitted) => {}
            (Some((_, Argument::Map(members))), Argument::Map(more)) => {
                for (name, value) in more {
                    match members.iter_mut().find(|(known, _)| *known == name) {
                        Some((_, known)) => *known = value,
                        None => members.push((name, value)),
                    }
                }
            }
            (_, argument) => self.put(param, argument),
        }
    }

    /// Sends the parameter at that index as null, which empties the field.
    pub fn clear(&mut self, param: usize) {
        self.put(param, Argument::Null);
    }

    fn put(&mut self, param: usize, argument: Argument) {
        self.arguments.retain(|(index, _)| *index != param);
        let table = self.operation.params.get(param);
        let omits_empty = table.is_some_and(|param| param.omit_empty);
        if !(argument.is_omitted() || omits_empty && argument.is_empty()) {
            self.arguments.push((param, argument));
        }
    }

    /// Sends a file along, in the part that [`Operation::upload`] names.
    pub fn upload(&mut self, file: Upload) {
        self.upload = Some(file);
    }

    /// Starts a list at that offset.
    pub fn start(&mut self, start: u64) {
        self.position = Some(Continuation::Start(start));
    }

    /// Starts a list at that cursor.
    pub fn cursor(&mut self, cursor: String) {
        self.position = Some(Continuation::Cursor(cursor));
    }

    /// Starts a list where an earlier one was left.
    pub fn resume(&mut self, continuation: Continuation) {
        self.position = Some(continuation);
    }

    /// How many items a page has at most. More than the operation's [`max`](crate::operation::Pages::max) fails the call.
    pub fn limit(&mut self, limit: u32) {
        self.limit = Some(limit);
    }

    /// The operation that is called.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    /// Deadline of the call, including retries and waits.
    pub(crate) fn deadline(&self) -> Option<Duration> {
        self.customization.deadline(&self.client)
    }

    pub(crate) fn position(&self) -> Option<&Continuation> {
        self.position.as_ref()
    }

    /// A request costs the same whatever its page size: so whoever wants the whole list takes the largest, and so does
    /// whoever pays for it.
    pub(crate) fn with_large_pages(mut self) -> Self {
        self.limit = self.limit.or(self.operation.pages.map(|pages| pages.max));
        self
    }
}

impl Customize for Request {
    fn customization(&mut self) -> &mut Customization {
        &mut self.customization
    }
}

/// Names what is set and not to what: arguments may be anybody's secrets.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let params = self.operation.params;
        let set: Vec<&str> = self
            .arguments
            .iter()
            .filter_map(|(index, _)| params.get(*index))
            .map(|param| param.name)
            .collect();
        f.debug_struct("Request")
            .field(
                "operation",
                &format_args!("{}.{}", self.operation.resource, self.operation.name),
            )
            .field("set", &set)
            .field("upload", &self.upload)
            .field("position", &self.position)
            .field("limit", &self.limit)
            .field("customization", &self.customization)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
