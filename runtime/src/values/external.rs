//! Handwritten types: what one needs to be named in a spec.

use std::fmt;

use crate::decode::Decode;
use crate::encode::{Argument, Encode};

/// A handwritten type that a spec can name, for what no word of the dialect makes.
///
/// The spec states the type's path, and what stands in JSON for it. Fields and parameters of the generated crate then hold the type
/// itself.
///
/// ```yaml
/// crates:
///   money: {package: my-money, version: "0.1"}
/// models:
///   Price: {rust: money::Price, json: string}
/// ```
///
/// The crate `my-money` implements three traits:
///
/// ```
/// use callsheet_runtime::External;
/// use callsheet_runtime::decode::{Decode, Fault, Token, from_str};
/// use callsheet_runtime::encode::{Argument, Encode};
///
/// /// An exact price, as text on the wire: `"12.50"`.
/// #[derive(Clone, Copy, Debug, Default, PartialEq)]
/// pub struct Price {
///     cents: i64,
/// }
///
/// impl Decode for Price {
///     fn decode(token: Token<'_>) -> Result<Self, Fault> {
///         let text = String::decode(token)?;
///         let cents = text
///             .split_once('.')
///             .filter(|(_, cents)| cents.len() == 2)
///             .and_then(|(whole, cents)| format!("{whole}{cents}").parse().ok());
///         match cents {
///             Some(cents) => Ok(Self { cents }),
///             None => Err(Fault::mismatch("a price such as 12.50", text)),
///         }
///     }
/// }
///
/// impl Encode for Price {
///     fn encode(self) -> Argument {
///         format!("{}.{:02}", self.cents / 100, self.cents % 100).encode()
///     }
/// }
///
/// impl External for Price {}
///
/// assert_eq!(from_str::<Price>("\"12.50\"")?, Price { cents: 1250 });
/// # Ok::<(), Fault>(())
/// ```
///
/// [`Default`] gives the value that stands in a record until the record has been read. With `empty: omitted` in the spec it is also the
/// value of a field that is absent or null, and it must encode to [`Argument::Omitted`].
pub trait External:
    Decode + Encode + Clone + fmt::Debug + Default + PartialEq + Send + Sync
{
    /// Encodes the value for a parameter that travels in parts (`explode: true`): a map, whose members travel beside the other
    /// parameters. The map that [`encode`](Encode::encode) returns, unless a type writes its members in another way there.
    fn explode(self) -> Argument {
        self.encode()
    }
}
