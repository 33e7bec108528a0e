// @generated from tests/golden/spec/features/custom_fields.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden`. Do not edit.

//! Models of `custom_fields`.

use ::pipedrive_runtime as runtime;

/// A customer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// Id.
    pub id: super::CustomerId,
    /// Custom fields, by key.
    pub custom_fields: runtime::CustomFields,
    /// A mark changes nothing.
    pub always: runtime::CustomFields,
    /// History.
    pub history: ::std::option::Option<::std::vec::Vec<runtime::CustomFields>>,
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
    /// Name.
    pub name: ::std::string::String,
    /// Custom fields, by key.
    pub custom_fields: runtime::CustomFields,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

impl runtime::Decode for Customer {
    fn decode(token: runtime::Token<'_>) -> ::std::result::Result<Self, runtime::Fault> {
        let mut id = ::std::option::Option::None;
        let mut custom_fields = ::std::option::Option::None;
        let mut always = ::std::option::Option::None;
        let mut history = ::std::option::Option::None;
        let mut extra = runtime::Extra::default();
        token
            .object(
                &mut |member, json| match member {
                    "id" => json.store(&mut id),
                    "custom_fields" => json.store(&mut custom_fields),
                    "always" => json.store(&mut always),
                    "history" => json.store(&mut history),
                    _ => extra.store(member, json),
                },
            )?;
        ::std::result::Result::Ok(Self {
            id: runtime::required("id", id)?,
            custom_fields: custom_fields.unwrap_or_default(),
            always: always.unwrap_or_default(),
            history,
            extra,
        })
    }
}

impl Contact {
    /// With what it cannot do without, and nothing else.
    pub fn new(name: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            name: ::std::convert::Into::into(name),
            custom_fields: ::std::default::Default::default(),
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::Encode for Contact {
    fn encode(self) -> runtime::Argument {
        let mut members = ::std::vec::Vec::new();
        let mut put = |name, value| {
            members.push((::std::borrow::Cow::Borrowed(name), value));
        };
        put("name", runtime::Encode::encode(self.name));
        put("custom_fields", runtime::Encode::encode(self.custom_fields));
        for (name, value) in &self.extra {
            let value = runtime::Encode::encode(::std::clone::Clone::clone(value));
            members.push((::std::borrow::Cow::Owned(name.to_owned()), value));
        }
        runtime::Argument::Map(members)
    }
}

impl runtime::Decode for Contact {
    fn decode(token: runtime::Token<'_>) -> ::std::result::Result<Self, runtime::Fault> {
        let mut name = ::std::option::Option::None;
        let mut custom_fields = ::std::option::Option::None;
        let mut extra = runtime::Extra::default();
        token
            .object(
                &mut |member, json| match member {
                    "name" => json.store(&mut name),
                    "custom_fields" => json.store(&mut custom_fields),
                    _ => extra.store(member, json),
                },
            )?;
        ::std::result::Result::Ok(Self {
            name: runtime::required("name", name)?,
            custom_fields: custom_fields.unwrap_or_default(),
            extra,
        })
    }
}
