// @generated from spec/v1/lead_labels.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `lead_labels`.

use ::callsheet_runtime as runtime;

/// A lead label.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LeadLabel {
    /// The id of the lead label.
    pub id: super::LeadLabelId,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The color.
    pub color: ::std::option::Option<super::LeadLabelColor>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// The color of a lead label.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LeadLabelColor {
    /// `blue`
    Blue,
    /// `brown`
    Brown,
    /// `dark-gray`
    #[doc(alias = "dark-gray")]
    DarkGray,
    /// `gray`
    Gray,
    /// `green`
    Green,
    /// `orange`
    Orange,
    /// `pink`
    Pink,
    /// `purple`
    Purple,
    /// `red`
    Red,
    /// `yellow`
    Yellow,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

impl ::std::default::Default for LeadLabel {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            name: ::std::option::Option::None,
            color: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            update_time: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for LeadLabel {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        let mut id = false;
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "id" => json.decode_required(&mut record.id, &mut id),
                        "name" => json.decode_optional(&mut record.name),
                        "color" => json.decode_optional(&mut record.color),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for LeadLabel {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("name", &self.name),
                ("color", &self.color),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(LeadLabel);

impl LeadLabelColor {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Blue,
        Self::Brown,
        Self::DarkGray,
        Self::Gray,
        Self::Green,
        Self::Orange,
        Self::Pink,
        Self::Purple,
        Self::Red,
        Self::Yellow,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Blue => "blue",
            Self::Brown => "brown",
            Self::DarkGray => "dark-gray",
            Self::Gray => "gray",
            Self::Green => "green",
            Self::Orange => "orange",
            Self::Pink => "pink",
            Self::Purple => "purple",
            Self::Red => "red",
            Self::Yellow => "yellow",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for LeadLabelColor {
    fn from(value: &str) -> Self {
        match value {
            "blue" => Self::Blue,
            "brown" => Self::Brown,
            "dark-gray" => Self::DarkGray,
            "gray" => Self::Gray,
            "green" => Self::Green,
            "orange" => Self::Orange,
            "pink" => Self::Pink,
            "purple" => Self::Purple,
            "red" => Self::Red,
            "yellow" => Self::Yellow,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for LeadLabelColor {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for LeadLabelColor {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for LeadLabelColor {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for LeadLabelColor {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for LeadLabelColor {
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

impl runtime::encode::Encode for LeadLabelColor {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum LeadLabelColor, as_str);
