// @generated from spec/webhook/api.yaml by `cargo xtask codegen`. Do not edit.

//! Models that several resources share.

use ::callsheet_runtime as runtime;

#[doc(inline)]
pub use ::pipedrive_support::CustomFields;

/// Who can see a record.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Visibility {
    /// Owner: `1` on the wire.
    Owner,
    /// Owner group: `3` on the wire.
    OwnerGroup,
    /// Owner group and sub groups: `5` on the wire.
    OwnerGroupAndSubGroups,
    /// Company: `7` on the wire.
    Company,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// An e-mail address, a phone number or a name in a messenger.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ContactDetail {
    /// The value.
    pub value: ::std::option::Option<::std::string::String>,
    /// What kind it is: `work`.
    pub label: ::std::option::Option<::std::string::String>,
    /// Whether it is the one to use.
    pub primary: ::std::option::Option<bool>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

impl Visibility {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Owner,
        Self::OwnerGroup,
        Self::OwnerGroupAndSubGroups,
        Self::Company,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Owner => "1",
            Self::OwnerGroup => "3",
            Self::OwnerGroupAndSubGroups => "5",
            Self::Company => "7",
            Self::Other(value) => value.as_str(),
        }
    }
    /// The number that stands on the wire; `None` where it is none.
    pub fn as_i64(&self) -> ::std::option::Option<i64> {
        match self {
            Self::Owner => ::std::option::Option::Some(1),
            Self::OwnerGroup => ::std::option::Option::Some(3),
            Self::OwnerGroupAndSubGroups => ::std::option::Option::Some(5),
            Self::Company => ::std::option::Option::Some(7),
            Self::Other(value) => value.as_i64(),
        }
    }
}

impl ::std::convert::From<i64> for Visibility {
    fn from(value: i64) -> Self {
        match value {
            1 => Self::Owner,
            3 => Self::OwnerGroup,
            5 => Self::OwnerGroupAndSubGroups,
            7 => Self::Company,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for Visibility {
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

impl ::std::fmt::Display for Visibility {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for Visibility {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for Visibility {
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

impl runtime::encode::Encode for Visibility {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_i64()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum Visibility, as_i64);


impl runtime::decode::Decode for ContactDetail {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "value" => json.decode_optional(&mut record.value),
                        "label" => json.decode_optional(&mut record.label),
                        "primary" => json.decode_optional(&mut record.primary),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for ContactDetail {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("value", &self.value),
                ("label", &self.label),
                ("primary", &self.primary),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(ContactDetail);
