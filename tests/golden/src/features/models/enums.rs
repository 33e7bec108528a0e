// @generated from tests/golden/spec/features/enums.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! Models of `enums`.

use ::callsheet_runtime as runtime;

/// Values that are no identifiers included.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Colour {
    /// `red`
    Red,
    /// `light-blue`
    #[doc(alias = "light-blue")]
    LightBlue,
    /// `3d`
    #[doc(alias = "3d")]
    N3d,
    /// `  `
    Empty,
    /// `+`
    #[doc(alias = "+")]
    Plus,
    /// `-`
    #[doc(alias = "-")]
    Minus,
    /// `dark blue`
    DarkBlue,
    /// `self`
    #[doc(alias = "self")]
    Self_,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// A level.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Level {
    /// Low: `1` on the wire.
    Low,
    /// High: `10` on the wire.
    High,
    /// Below zero: `-1` on the wire.
    BelowZero,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// A thing.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Thing {
    /// The colour.
    pub colour: ::std::option::Option<super::Colour>,
    /// The levels.
    pub levels: ::std::option::Option<::std::vec::Vec<super::Level>>,
    /// By name.
    pub by_name: ::std::option::Option<runtime::Map<super::Colour>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

impl Colour {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Red,
        Self::LightBlue,
        Self::N3d,
        Self::Empty,
        Self::Plus,
        Self::Minus,
        Self::DarkBlue,
        Self::Self_,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::LightBlue => "light-blue",
            Self::N3d => "3d",
            Self::Empty => "",
            Self::Plus => "+",
            Self::Minus => "-",
            Self::DarkBlue => "dark blue",
            Self::Self_ => "self",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for Colour {
    fn from(value: &str) -> Self {
        match value {
            "red" => Self::Red,
            "light-blue" => Self::LightBlue,
            "3d" => Self::N3d,
            "" => Self::Empty,
            "+" => Self::Plus,
            "-" => Self::Minus,
            "dark blue" => Self::DarkBlue,
            "self" => Self::Self_,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for Colour {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for Colour {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for Colour {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for Colour {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for Colour {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        match token {
            runtime::decode::Token::Text(text) => {
                ::std::result::Result::Ok(
                    <Self as ::std::convert::From<&str>>::from(text),
                )
            }
            token => {
                let value = <runtime::UnknownValue as runtime::decode::Decode>::decode(
                    token,
                )?;
                ::std::result::Result::Ok(
                    match <Self as ::std::convert::From<&str>>::from(value.as_str()) {
                        Self::Other(_) => Self::Other(value),
                        known => known,
                    },
                )
            }
        }
    }
}

impl runtime::encode::Encode for Colour {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum Colour, as_str);

impl Level {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Low, Self::High, Self::BelowZero];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Low => "1",
            Self::High => "10",
            Self::BelowZero => "-1",
            Self::Other(value) => value.as_str(),
        }
    }
    /// The number that stands on the wire; `None` where it is none.
    pub fn as_i64(&self) -> ::std::option::Option<i64> {
        match self {
            Self::Low => ::std::option::Option::Some(1),
            Self::High => ::std::option::Option::Some(10),
            Self::BelowZero => ::std::option::Option::Some(-1),
            Self::Other(value) => value.as_i64(),
        }
    }
}

impl ::std::convert::From<i64> for Level {
    fn from(value: i64) -> Self {
        match value {
            1 => Self::Low,
            10 => Self::High,
            -1 => Self::BelowZero,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for Level {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(
            match value.parse() {
                ::std::result::Result::Ok(number) => {
                    <Self as ::std::convert::From<i64>>::from(number)
                }
                ::std::result::Result::Err(_) => {
                    Self::Other(runtime::UnknownValue::__new(value))
                }
            },
        )
    }
}

impl ::std::fmt::Display for Level {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for Level {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for Level {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        match token {
            runtime::decode::Token::Integer(number) => {
                ::std::result::Result::Ok(
                    <Self as ::std::convert::From<i64>>::from(number),
                )
            }
            token => {
                let value = <runtime::UnknownValue as runtime::decode::Decode>::decode(
                    token,
                )?;
                ::std::result::Result::Ok(
                    match value.as_str().parse() {
                        ::std::result::Result::Ok(number) => {
                            <Self as ::std::convert::From<i64>>::from(number)
                        }
                        ::std::result::Result::Err(_) => Self::Other(value),
                    },
                )
            }
        }
    }
}

impl runtime::encode::Encode for Level {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_i64()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum Level, as_i64);


impl runtime::decode::Decode for Thing {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "colour" => json.decode_optional(&mut record.colour),
                        "levels" => json.decode_optional(&mut record.levels),
                        "by_name" => json.decode_optional(&mut record.by_name),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Thing {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("colour", &self.colour),
                ("levels", &self.levels),
                ("by_name", &self.by_name),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Thing);
