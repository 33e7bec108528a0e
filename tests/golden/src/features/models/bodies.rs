// @generated from tests/golden/spec/features/bodies.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! Models of `bodies`.

use ::callsheet_runtime as runtime;

/// Written and read.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// The sku.
    pub sku: ::std::string::String,
    /// The quantity.
    pub quantity: ::std::option::Option<f64>,
    /// The parts.
    pub parts: ::std::option::Option<::std::vec::Vec<super::Item>>,
    /// May be removed.
    pub label: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

impl Item {
    /// With what it cannot do without, and nothing else.
    pub fn new(sku: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            sku: ::std::convert::Into::into(sku),
            quantity: ::std::option::Option::None,
            parts: ::std::option::Option::None,
            label: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
    /// The quantity.
    #[must_use]
    pub fn quantity(mut self, quantity: f64) -> Self {
        self.quantity = ::std::option::Option::Some(quantity);
        self
    }
    /// The parts.
    #[must_use]
    pub fn parts(
        mut self,
        parts: impl ::std::iter::IntoIterator<Item = super::Item>,
    ) -> Self {
        self.parts = ::std::option::Option::Some(
            ::std::iter::Iterator::collect::<
                ::std::vec::Vec<super::Item>,
            >(::std::iter::IntoIterator::into_iter(parts)),
        );
        self
    }
    /// May be removed.
    #[must_use]
    pub fn label(
        mut self,
        label: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.label = ::std::option::Option::Some(::std::convert::Into::into(label));
        self
    }
    /// Empties `label`: sends null.
    #[must_use]
    pub fn clear_label(mut self) -> Self {
        self.label = ::std::option::Option::None;
        self.extra.insert("label", runtime::Json::Null);
        self
    }
}

impl runtime::encode::Encode for Item {
    fn encode(self) -> runtime::encode::Argument {
        let mut members = ::std::vec::Vec::new();
        let mut put = |name, value| {
            members.push((::std::borrow::Cow::Borrowed(name), value));
        };
        put("sku", runtime::encode::Encode::encode(self.sku));
        if let ::std::option::Option::Some(value) = self.quantity {
            put("quantity", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.parts {
            put("parts", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.label {
            put("label", runtime::encode::Encode::encode(value));
        }
        self.extra.encode_with(members)
    }
}

impl runtime::private::Placeholder for Item {
    fn placeholder() -> Self {
        Self {
            sku: runtime::private::Placeholder::placeholder(),
            quantity: ::std::option::Option::None,
            parts: ::std::option::Option::None,
            label: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for Item {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        let mut sku = false;
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "sku" => json.decode_required(&mut record.sku, &mut sku),
                        "quantity" => json.decode_optional(&mut record.quantity),
                        "parts" => json.decode_optional(&mut record.parts),
                        "label" if json.is_null() => {
                            record.extra.insert_token(member, json)
                        }
                        "label" => json.decode_optional(&mut record.label),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("sku", sku)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Item {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("sku", &self.sku),
                ("quantity", &self.quantity),
                ("parts", &self.parts),
                ("label", &self.label),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Item);
