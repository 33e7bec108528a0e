// @generated from spec/v1/currencies.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `currencies`.

use ::callsheet_runtime as runtime;

/// A currency.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Currency {
    /// The id of the currency.
    pub id: super::CurrencyId,
    /// The code.
    pub code: ::std::option::Option<::std::string::String>,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The decimal points.
    pub decimal_points: ::std::option::Option<i64>,
    /// The symbol.
    pub symbol: ::std::option::Option<::std::string::String>,
    /// Whether it is active.
    pub active_flag: ::std::option::Option<bool>,
    /// Whether it is custom.
    pub is_custom_flag: ::std::option::Option<bool>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a currency.
    pub CurrencyId(i64)
}

impl ::std::default::Default for Currency {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            code: ::std::option::Option::None,
            name: ::std::option::Option::None,
            decimal_points: ::std::option::Option::None,
            symbol: ::std::option::Option::None,
            active_flag: ::std::option::Option::None,
            is_custom_flag: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for Currency {
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
                        "code" => json.decode_optional(&mut record.code),
                        "name" => json.decode_optional(&mut record.name),
                        "decimal_points" => {
                            json.decode_optional(&mut record.decimal_points)
                        }
                        "symbol" => json.decode_optional(&mut record.symbol),
                        "active_flag" => json.decode_optional(&mut record.active_flag),
                        "is_custom_flag" => {
                            json.decode_optional(&mut record.is_custom_flag)
                        }
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Currency {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("code", &self.code),
                ("name", &self.name),
                ("decimal_points", &self.decimal_points),
                ("symbol", &self.symbol),
                ("active_flag", &self.active_flag),
                ("is_custom_flag", &self.is_custom_flag),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Currency);
