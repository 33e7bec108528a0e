//! What generated code and the crates beside this one need and users do not. It changes without notice.

use std::sync::Arc;

use crate::client::{ClientBuilder, FromClientParts};
use crate::clock::Clock;
pub use crate::clock::default_clock;
pub use crate::decode::placeholder::{Placeholder, require};
pub use crate::decode::unions::{Alternative, JsonKind, one_of, one_of_by};
pub use crate::decode::{read_slice, required};
pub use crate::encode::Unwritable;
pub use crate::encode::json::write as write_json;
pub use crate::encode::text::{Pair, pairs, parts};
use crate::observe::Observer;
pub use crate::request::{Customization, customize_builder as customize};
#[cfg(feature = "serde")]
pub use crate::serialize::{
    Field, FromTape, Tape, ToToken, With, deserialize, external, external_map, flag, list_of,
    map_of, option_of, record, serde_traits, serialize, tagged,
};
use crate::transport::Transport;
#[cfg(feature = "serde")]
pub use ::serde;

/// Adds an observer of the client's calls to the one that the builder has.
pub fn also_observed<C: FromClientParts>(
    builder: ClientBuilder<C>,
    observer: Arc<dyn Observer>,
) -> ClientBuilder<C> {
    builder.also_observed(observer)
}

/// Makes a client talk to a transport that reaches no server: it needs no credentials, and nothing is retried. Also returns
/// the clock that the client will have.
pub fn offline<C: FromClientParts>(
    builder: ClientBuilder<C>,
    transport: Arc<dyn Transport>,
) -> (ClientBuilder<C>, Arc<dyn Clock>) {
    builder.offline(transport)
}
