//! The one future type that object-safe traits return.

use std::future::Future;
use std::pin::Pin;

/// A boxed future that may be sent between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
