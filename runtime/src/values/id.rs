//! Identifiers that cannot be mistaken for one another.

/// Defines an identifier: a type of its own around a whole number or a string.
///
/// ```
/// callsheet_runtime::id! {
///     /// The id of a deal.
///     pub DealId(i64)
/// }
/// callsheet_runtime::id! {
///     /// The id of a lead.
///     pub LeadId(String)
/// }
///
/// fn get(id: impl Into<DealId>) -> i64 {
///     id.into().get()
/// }
/// assert_eq!(get(7), 7);
/// assert_eq!(LeadId::from("adf21080").to_string(), "adf21080");
/// ```
///
/// One cannot be passed for another:
///
/// ```compile_fail
/// callsheet_runtime::id! { pub DealId(i64) }
/// callsheet_runtime::id! { pub PersonId(i64) }
/// let deal: DealId = PersonId::from(7).into();
/// ```
#[macro_export]
macro_rules! id {
    ($(#[$attribute:meta])* $visibility:vis $name:ident(i64)) => {
        $(#[$attribute])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $visibility struct $name(i64);

        impl $name {
            /// The number.
            #[must_use]
            $visibility const fn get(self) -> i64 {
                self.0
            }
        }

        $crate::id!(@common $name, i64);

        impl ::core::convert::From<i64> for $name {
            fn from(id: i64) -> Self {
                Self(id)
            }
        }

        // What an integer literal becomes where only `Into<Id>` is asked for.
        impl ::core::convert::From<i32> for $name {
            fn from(id: i32) -> Self {
                Self(::core::convert::From::from(id))
            }
        }

        impl ::core::convert::From<u32> for $name {
            fn from(id: u32) -> Self {
                Self(::core::convert::From::from(id))
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = ::core::num::ParseIntError;

            fn from_str(id: &str) -> ::core::result::Result<Self, Self::Err> {
                ::core::str::FromStr::from_str(id).map(Self)
            }
        }
    };
    ($(#[$attribute:meta])* $visibility:vis $name:ident(String)) => {
        $(#[$attribute])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $visibility struct $name(::std::string::String);

        impl $name {
            /// The text.
            #[must_use]
            $visibility fn get(&self) -> &str {
                &self.0
            }
        }

        $crate::id!(@common $name, ::std::string::String);

        impl ::core::convert::From<::std::string::String> for $name {
            fn from(id: ::std::string::String) -> Self {
                Self(id)
            }
        }

        impl ::core::convert::From<&str> for $name {
            fn from(id: &str) -> Self {
                Self(::core::convert::From::from(id))
            }
        }

        impl ::core::convert::From<&$name> for $name {
            fn from(id: &$name) -> Self {
                ::core::clone::Clone::clone(id)
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;

            fn from_str(id: &str) -> ::core::result::Result<Self, Self::Err> {
                ::core::result::Result::Ok(::core::convert::From::from(id))
            }
        }
    };
    (@common $name:ident, $raw:ty) => {
        impl ::core::convert::From<$name> for $raw {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.0, f)
            }
        }

        // On one line even in `{:#?}`: a record has dozens of them.
        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::write!(f, "{}({:?})", ::core::stringify!($name), self.0)
            }
        }

        impl $crate::private::Placeholder for $name {
            fn placeholder() -> Self {
                Self($crate::private::Placeholder::placeholder())
            }
        }

        impl $crate::decode::Decode for $name {
            fn decode(token: $crate::decode::Token<'_>) -> ::core::result::Result<Self, $crate::decode::Fault> {
                <$raw as $crate::decode::Decode>::decode(token).map(Self)
            }
        }

        impl $crate::encode::Encode for $name {
            fn encode(self) -> $crate::encode::Argument {
                $crate::encode::Encode::encode(self.0)
            }
        }

        $crate::__serde_id!($name);
    };
}

/// Implements `From` in both directions for ids of two APIs that identify the same records.
///
/// ```
/// mod old {
///     callsheet_runtime::id! { pub DealId(i64) }
///     callsheet_runtime::id! { pub LeadId(String) }
/// }
/// mod new {
///     callsheet_runtime::id! { pub DealId(i64) }
///     callsheet_runtime::id! { pub LeadId(String) }
/// }
/// callsheet_runtime::same_ids! {
///     i64: old::DealId = new::DealId;
///     String: old::LeadId = new::LeadId;
/// }
///
/// let deal: old::DealId = new::DealId::from(7).into();
/// assert_eq!(deal, old::DealId::from(7));
/// let lead = old::LeadId::from("adf21080");
/// assert_eq!(new::LeadId::from(&lead).get(), lead.get());
/// ```
#[macro_export]
macro_rules! same_ids {
    (@i64 $from:ty, $to:ty) => {
        impl ::core::convert::From<$from> for $to {
            fn from(id: $from) -> Self {
                Self::from(id.get())
            }
        }
    };
    (@String $from:ty, $to:ty) => {
        impl ::core::convert::From<$from> for $to {
            fn from(id: $from) -> Self {
                Self::from(::std::string::String::from(id))
            }
        }

        impl ::core::convert::From<&$from> for $to {
            fn from(id: &$from) -> Self {
                Self::from(id.get())
            }
        }
    };
    ($($raw:ident: $one:ty = $other:ty;)*) => {
        $(
            $crate::same_ids!(@$raw $one, $other);
            $crate::same_ids!(@$raw $other, $one);
        )*
    };
}

// This crate's features select the definition, not those of the crate that defines the id.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_id {
    ($name:ident) => {
        impl $crate::private::ToToken for $name {
            fn with_token(
                &self,
                then: $crate::decode::EachItem<'_>,
            ) -> ::core::result::Result<(), $crate::decode::Fault> {
                $crate::private::ToToken::with_token(&self.0, then)
            }
        }
        $crate::__serde!($name);
    };
}

#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_id {
    ($name:ident) => {};
}

#[cfg(test)]
mod tests {
    use crate::decode::from_str;
    use crate::encode::{Argument, Encode};

    id! {
        /// The id of a deal.
        pub(crate) DealId(i64)
    }
    id! {
        /// The id of a lead.
        pub(crate) LeadId(String)
    }

    fn deal(id: impl Into<DealId>) -> DealId {
        id.into()
    }

    #[test]
    fn literals_infer() {
        assert_eq!(deal(7), deal(7_i64));
        assert_eq!(deal(7), deal(7_u32));
        let ids: Vec<DealId> = [1, 2].into_iter().map(Into::into).collect();
        assert_eq!(ids, [deal(1), deal(2)]);
    }

    #[test]
    fn ids_read_and_write() {
        assert_eq!(format!("{:?} {}", deal(7), deal(7)), "DealId(7) 7");
        assert_eq!(from_str::<DealId>(r#""7""#).unwrap(), deal(7));
        assert_eq!("7".parse(), Ok(deal(7)));
        assert!("x".parse::<DealId>().is_err());
        assert_eq!(deal(7).encode(), Argument::Integer(7));
        assert_eq!(i64::from(deal(7)), deal(7).get());

        let lead = LeadId::from("a-b");
        assert_eq!(format!("{lead:?} {lead}"), r#"LeadId("a-b") a-b"#);
        assert_eq!(lead.get(), "a-b");
        assert_eq!(LeadId::from(&lead), from_str(r#""a-b""#).unwrap());
        assert_eq!(lead.encode(), Argument::Text("a-b".into()));
    }
}
