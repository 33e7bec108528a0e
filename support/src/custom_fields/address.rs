//! Addresses.

use std::borrow::Cow;

use callsheet_runtime::decode::{Decode, Fault, Token};
use callsheet_runtime::encode::{Argument, Encode};
use callsheet_runtime::private::required;

/// An address from its parts, each of which stands on the wire under the name of its field.
macro_rules! address {
    ($($(#[$docs:meta])* $part:ident,)*) => {
        /// The value of an address field: the text that was entered, and the parts that the service made of it.
        ///
        /// A text alone is read as an address too. Only what is there is written; the service empties the parts that
        /// are not.
        ///
        /// ```
        /// use callsheet_runtime::decode::from_str;
        /// use pipedrive_support::Address;
        ///
        /// let mut office: Address = from_str(
        ///     r#"{"value": "Paldiski mnt 80, Tallinn", "route": "Paldiski maantee", "country": null}"#,
        /// )?;
        /// assert_eq!(office.route.as_deref(), Some("Paldiski maantee"));
        /// assert_eq!(office.country, None);
        /// office.country = Some("Estonia".into());
        ///
        /// assert_eq!(from_str::<Address>(r#""Tallinn""#)?, Address::new("Tallinn"));
        /// # Ok::<(), callsheet_runtime::decode::Fault>(())
        /// ```
        #[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct Address {
            /// The address as it was entered.
            pub value: String,
            $($(#[$docs])* pub $part: Option<String>,)*
        }

        impl Address {
            /// The names of all parts.
            pub(super) const PARTS: &[&str] = &[$(stringify!($part)),*];
        }

        impl Decode for Address {
            fn decode(token: Token<'_>) -> Result<Self, Fault> {
                if !matches!(token, Token::Object(_)) {
                    return String::decode(token).map(Self::new);
                }
                let mut value = None;
                let mut parts = Self::default();
                token.object(&mut |member, token| match member {
                    "value" => token.decode_optional(&mut value),
                    $(stringify!($part) => token.decode_optional(&mut parts.$part),)*
                    _ => Ok(()),
                })?;
                Ok(Self {
                    value: required("value", value)?,
                    ..parts
                })
            }
        }

        impl Encode for Address {
            fn encode(self) -> Argument {
                let mut members = vec![(Cow::Borrowed("value"), self.value.encode())];
                $(if let Some(part) = self.$part {
                    members.push((Cow::Borrowed(stringify!($part)), part.encode()));
                })*
                Argument::Map(members)
            }
        }
    };
}

address! {
    /// The apartment, suite or floor.
    subpremise,
    /// The house number.
    street_number,
    /// The street.
    route,
    /// The district.
    sublocality,
    /// The city, town or village.
    locality,
    /// The state, province or county.
    admin_area_level_1,
    /// The region below that.
    admin_area_level_2,
    /// The country.
    country,
    /// The postal code.
    postal_code,
    /// All of it, the way the service writes addresses.
    formatted_address,
}

impl Address {
    /// That text, and no parts.
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            ..Self::default()
        }
    }
}
