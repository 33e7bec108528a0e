//! A way to call every operation by name, with arguments given as JSON and what comes back shown as JSON: so that a
//! test can walk all of them. Behind each name stands the typed call that anyone would write; these are printed by
//! `build.rs`.

mod keep;
mod make;
mod show;

use std::future::Future;
use std::pin::Pin;

use pipedrive::runtime::{self, ItemStream, Upload};
use serde_json::{Map, Value};

use make::{Make, mistaken, null, others};
use show::{Show, alternative, event, other, record, unlisted};

pub use driver::{CALLS, Clients, EVENTS, MODELS};

#[allow(
    deprecated,
    unused_mut,
    unused_variables,
    clippy::all,
    clippy::pedantic,
    reason = "written by build.rs, for operations of every kind"
)]
mod driver {
    use super::*;
    use make::member;

    include!(concat!(env!("OUT_DIR"), "/driver.rs"));
}

/// An operation that can be called.
#[derive(Debug)]
pub struct Call {
    /// Name of its surface: `crm`.
    pub surface: &'static str,
    /// Name of its resource: `deals`.
    pub resource: &'static str,
    /// Name within the resource: `update`.
    pub operation: &'static str,
    /// Calls it.
    pub start: fn(&Clients, &Arguments) -> Answer,
}

/// The events of a surface.
#[derive(Debug)]
pub struct Received {
    /// Name of the surface: `webhook`.
    pub surface: &'static str,
    /// Reads the body of a delivery: which variant its event is, counted from 0, and both sides as the types show them.
    pub read: fn(&[u8]) -> Result<Value, String>,
    /// Checks that serde reads back a delivery, and its event alone, as equal values. `None` if the body is no delivery.
    pub kept: fn(&[u8]) -> Option<Checked>,
}

/// The result of a check. The error says what differs.
pub type Checked = Result<(), String>;

/// A model of a surface, with checks that serde reads back what it wrote as an equal value.
#[derive(Debug)]
pub struct Model {
    /// Name of the surface: `crm`.
    pub surface: &'static str,
    /// Its name in the spec: `Deal`.
    pub name: &'static str,
    /// Checks the value that is read from this JSON. `None` if it cannot be read.
    pub read: fn(&Value) -> Option<Checked>,
    /// Checks the value that a caller makes from this JSON. The flag says whether it has a union in it.
    pub made: Option<fn(&Value, bool) -> Checked>,
    /// Checks its default.
    pub blank: Option<fn() -> Checked>,
}

/// What came back as the types show it, or the error.
pub type Answer = Pin<Box<dyn Future<Output = Result<Value, String>>>>;

/// What to call an operation with.
#[derive(Debug, Default, Clone)]
pub struct Arguments {
    /// By their parameters' names: absent is not set, null is cleared.
    pub values: Map<String, Value>,
    /// Where a list begins: an offset, a cursor, or null.
    pub begin: Value,
    /// The size of a page.
    pub limit: Option<u32>,
    /// What is asked for.
    pub ending: Ending,
}

/// What is asked for.
#[derive(Debug, Default, Clone, Copy)]
pub enum Ending {
    /// What awaiting the call gives: a page where it is a list.
    #[default]
    One,
    /// All pages of a list at once.
    All,
    /// The items of a list, or the chunks of a file, one after another.
    Stream,
}

/// The file that is sent where an operation takes one.
pub mod upload {
    /// Its name: with everything that could end it early.
    pub const NAME: &str = "in \"voice\"; filename=x\r\ny: é🚀%22.pdf";
    /// Its media type.
    pub const MEDIA_TYPE: &str = "application/pdf";
    /// Its bytes: no text, and looking like the end of a part.
    pub const CONTENT: &[u8] = b"%PDF\0\xff\r\n------form-boundary-0--\r\n\r\n";
}

impl Arguments {
    fn required<T: Make>(&self, name: &str) -> T {
        self.optional(name)
            .unwrap_or_else(|| panic!("no argument for `{name}`, which is required"))
    }

    fn optional<T: Make>(&self, name: &str) -> Option<T> {
        Make::make(self.values.get(name).unwrap_or(&Value::Null))
    }

    fn clears(&self, name: &str) -> bool {
        self.values.get(name).is_some_and(Value::is_null)
    }

    #[allow(clippy::unused_self, reason = "called beside the other arguments")]
    fn upload(&self) -> Upload {
        Upload::bytes(upload::NAME, upload::CONTENT).media_type(upload::MEDIA_TYPE)
    }
}

fn one<T: Show + 'static>(call: runtime::Call<T>) -> Answer {
    Box::pin(async move { call.await.map(|value| value.show()).map_err(told) })
}

fn stream<T: Show + runtime::decode::Decode + 'static>(mut stream: ItemStream<T>) -> Answer {
    Box::pin(async move {
        let mut items = Vec::new();
        while let Some(item) = stream.try_next().await.map_err(told)? {
            items.push(item.show());
        }
        Ok(items.into())
    })
}

fn file(mut file: runtime::Download) -> Answer {
    Box::pin(async move {
        let mut all = Vec::new();
        while let Some(chunk) = file.try_next().await.map_err(told)? {
            all.extend_from_slice(&chunk);
        }
        Ok(runtime::Bytes::from(all).show())
    })
}

#[allow(clippy::needless_pass_by_value, reason = "for map_err")]
fn told(error: runtime::Error) -> String {
    error.to_string()
}
