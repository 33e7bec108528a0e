// @generated from tests/golden/spec/features/custom_fields.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! Models of `custom_fields`.

use ::callsheet_runtime as runtime;

/// A customer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// The id of the customer.
    pub id: super::CustomerId,
    /// The custom fields, by key.
    pub custom_fields: super::CustomFields,
    /// A mark changes nothing.
    pub always: super::CustomFields,
    /// The history.
    pub history: ::std::option::Option<::std::vec::Vec<super::CustomFields>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a customer.
    pub CustomerId(i64)
}

/// Written and read.
#[derive(Clone, Debug, PartialEq)]
pub struct Contact {
    /// The name.
    pub name: ::std::string::String,
    /// The custom fields, by key.
    pub custom_fields: super::CustomFields,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

impl ::std::default::Default for Customer {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            custom_fields: ::std::default::Default::default(),
            always: ::std::default::Default::default(),
            history: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for Customer {
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
                        "custom_fields" => json.decode_into(&mut record.custom_fields),
                        "always" => json.decode_into(&mut record.always),
                        "history" => json.decode_optional(&mut record.history),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Customer {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                (
                    "custom_fields",
                    &runtime::private::With(
                        &self.custom_fields,
                        runtime::private::external,
                    ),
                ),
                (
                    "always",
                    &runtime::private::With(&self.always, runtime::private::external),
                ),
                (
                    "history",
                    &runtime::private::With(
                        &self.history,
                        |value, then| runtime::private::option_of(
                            value,
                            |value, then| runtime::private::list_of(
                                value,
                                runtime::private::external,
                                then,
                            ),
                            then,
                        ),
                    ),
                ),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Customer);

impl Contact {
    /// With what it cannot do without, and nothing else.
    pub fn new(name: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            name: ::std::convert::Into::into(name),
            custom_fields: ::std::default::Default::default(),
            extra: runtime::Extra::default(),
        }
    }
    /// The custom fields, by key.
    #[must_use]
    pub fn custom_fields(
        mut self,
        custom_fields: impl ::std::convert::Into<super::CustomFields>,
    ) -> Self {
        self.custom_fields = ::std::convert::Into::into(custom_fields);
        self
    }
}

impl runtime::encode::Encode for Contact {
    fn encode(self) -> runtime::encode::Argument {
        let mut members = ::std::vec::Vec::new();
        let mut put = |name, value| {
            members.push((::std::borrow::Cow::Borrowed(name), value));
        };
        put("name", runtime::encode::Encode::encode(self.name));
        put("custom_fields", runtime::encode::Encode::encode(self.custom_fields));
        self.extra.encode_with(members)
    }
}

impl runtime::private::Placeholder for Contact {
    fn placeholder() -> Self {
        Self {
            name: runtime::private::Placeholder::placeholder(),
            custom_fields: ::std::default::Default::default(),
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for Contact {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        let mut name = false;
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "name" => json.decode_required(&mut record.name, &mut name),
                        "custom_fields" => json.decode_into(&mut record.custom_fields),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("name", name)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Contact {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("name", &self.name),
                (
                    "custom_fields",
                    &runtime::private::With(
                        &self.custom_fields,
                        runtime::private::external,
                    ),
                ),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Contact);
