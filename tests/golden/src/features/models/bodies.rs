// @generated from tests/golden/spec/features/bodies.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden`. Do not edit.

//! Models of `bodies`.

use ::pipedrive_runtime as runtime;

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
}

impl runtime::Encode for Item {
    fn encode(self) -> runtime::Argument {
        let mut members = ::std::vec::Vec::new();
        let mut put = |name, value| {
            members.push((::std::borrow::Cow::Borrowed(name), value));
        };
        put("sku", runtime::Encode::encode(self.sku));
        if let ::std::option::Option::Some(value) = self.quantity {
            put("quantity", runtime::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.parts {
            put("parts", runtime::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.label {
            put("label", runtime::Encode::encode(value));
        }
        for (name, value) in &self.extra {
            let value = runtime::Encode::encode(::std::clone::Clone::clone(value));
            members.push((::std::borrow::Cow::Owned(name.to_owned()), value));
        }
        runtime::Argument::Map(members)
    }
}

impl runtime::Blank for Item {
    fn blank() -> Self {
        Self {
            sku: runtime::Blank::blank(),
            quantity: ::std::option::Option::None,
            parts: ::std::option::Option::None,
            label: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::Decode for Item {
    fn decode(token: runtime::Token<'_>) -> ::std::result::Result<Self, runtime::Fault> {
        let mut record = <Self as runtime::Blank>::blank();
        let mut sku = false;
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "sku" => json.fill(&mut record.sku, &mut sku),
                        "quantity" => json.store(&mut record.quantity),
                        "parts" => json.store(&mut record.parts),
                        "label" => json.store(&mut record.label),
                        _ => record.extra.store(member, json),
                    }
                },
            )?;
        runtime::present("sku", sku)?;
        ::std::result::Result::Ok(record)
    }
}
