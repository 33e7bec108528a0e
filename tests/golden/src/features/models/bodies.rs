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
    /// The weight.
    pub weight: ::std::option::Option<::std::boxed::Box<super::Weight>>,
    /// One in place of it.
    pub spare: ::std::option::Option<::std::boxed::Box<super::Item>>,
    /// The parts.
    pub parts: ::std::option::Option<::std::vec::Vec<super::Item>>,
    /// May be removed.
    pub label: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A weight.
#[derive(Clone, Debug, PartialEq)]
pub struct Weight {
    /// Needed to be sent.
    pub unit: ::std::option::Option<::std::string::String>,
    /// The amount.
    pub amount: ::std::option::Option<f64>,
    /// The scale.
    pub scale: ::std::option::Option<::std::boxed::Box<super::Item>>,
    /// The note.
    pub note: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

impl Item {
    /// With what it cannot do without, and nothing else.
    pub fn new(sku: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            sku: ::std::convert::Into::into(sku),
            quantity: ::std::option::Option::None,
            weight: ::std::option::Option::None,
            spare: ::std::option::Option::None,
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
    /// The weight.
    #[must_use]
    pub fn weight(mut self, weight: super::Weight) -> Self {
        self.weight = ::std::option::Option::Some(::std::boxed::Box::new(weight));
        self
    }
    /// One in place of it.
    #[must_use]
    pub fn spare(mut self, spare: super::Item) -> Self {
        self.spare = ::std::option::Option::Some(::std::boxed::Box::new(spare));
        self.extra.remove("spare");
        self
    }
    /// Empties `spare`: sends null.
    #[must_use]
    pub fn clear_spare(mut self) -> Self {
        self.spare = ::std::option::Option::None;
        self.extra.insert("spare", runtime::Json::Null);
        self
    }
    /// The parts.
    #[must_use]
    pub fn parts<M>(
        mut self,
        parts: impl runtime::encode::ListOf<super::Item, M>,
    ) -> Self {
        self.parts = ::std::option::Option::Some(
            runtime::encode::ListOf::into_list(parts),
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
        self.extra.remove("label");
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
        if let ::std::option::Option::Some(value) = self.weight {
            put("weight", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.spare {
            put("spare", runtime::encode::Encode::encode(value));
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
            weight: ::std::option::Option::None,
            spare: ::std::option::Option::None,
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
                        "weight" => json.decode_optional(&mut record.weight),
                        "spare" if json.is_null() => {
                            record.extra.insert_token(member, json)
                        }
                        "spare" => json.decode_optional(&mut record.spare),
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
                ("weight", &self.weight),
                ("spare", &self.spare),
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

impl Weight {
    /// With what it cannot do without, and nothing else.
    pub fn new(
        unit: impl ::std::convert::Into<::std::string::String>,
        amount: f64,
        scale: super::Item,
    ) -> Self {
        Self {
            unit: ::std::option::Option::Some(::std::convert::Into::into(unit)),
            amount: ::std::option::Option::Some(amount),
            scale: ::std::option::Option::Some(::std::boxed::Box::new(scale)),
            note: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
    /// The note.
    #[must_use]
    pub fn note(
        mut self,
        note: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.note = ::std::option::Option::Some(::std::convert::Into::into(note));
        self
    }
}

impl runtime::encode::Encode for Weight {
    fn encode(self) -> runtime::encode::Argument {
        let mut members = ::std::vec::Vec::new();
        let mut put = |name, value| {
            members.push((::std::borrow::Cow::Borrowed(name), value));
        };
        if let ::std::option::Option::Some(value) = self.unit {
            put("unit", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.amount {
            put("amount", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.scale {
            put("scale", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.note {
            put("note", runtime::encode::Encode::encode(value));
        }
        self.extra.encode_with(members)
    }
}

impl runtime::private::Placeholder for Weight {
    fn placeholder() -> Self {
        Self {
            unit: ::std::option::Option::None,
            amount: ::std::option::Option::None,
            scale: ::std::option::Option::None,
            note: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for Weight {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "unit" => json.decode_optional(&mut record.unit),
                        "amount" => json.decode_optional(&mut record.amount),
                        "scale" => json.decode_optional(&mut record.scale),
                        "note" => json.decode_optional(&mut record.note),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Weight {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("unit", &self.unit),
                ("amount", &self.amount),
                ("scale", &self.scale),
                ("note", &self.note),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Weight);
