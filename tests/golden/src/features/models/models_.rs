// @generated from tests/golden/spec/features/models.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! Models of `models`.

use ::callsheet_runtime as runtime;

/// An everything.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Everything {
    /// The id of the everything.
    pub id: super::EverythingId,
    /// The string.
    pub string: ::std::option::Option<::std::string::String>,
    /// The integer.
    pub integer: ::std::option::Option<i64>,
    /// The number.
    pub number: ::std::option::Option<f64>,
    /// Whether boolean is on.
    pub boolean: ::std::option::Option<bool>,
    /// Whether flag is on.
    pub flag: ::std::option::Option<bool>,
    /// The money, in units of its currency.
    pub money: ::std::option::Option<runtime::Money>,
    /// The date.
    pub date: ::std::option::Option<runtime::Date>,
    /// The time.
    pub time: ::std::option::Option<runtime::Time>,
    /// The datetime, in UTC.
    pub datetime: ::std::option::Option<runtime::DateTime>,
    /// The JSON.
    pub json: ::std::option::Option<runtime::Json>,
    /// The list.
    pub list: ::std::option::Option<::std::vec::Vec<::std::vec::Vec<i64>>>,
    /// The map.
    pub map: ::std::option::Option<runtime::Map<::std::vec::Vec<runtime::Money>>>,
    /// The gaps.
    pub gaps: ::std::option::Option<::std::vec::Vec<::std::option::Option<i64>>>,
    /// The decimals.
    pub decimals: ::std::option::Option<
        ::std::vec::Vec<::std::option::Option<super::Decimal>>,
    >,
    /// The name of the gaps by.
    pub gaps_by_name: ::std::option::Option<
        runtime::Map<::std::option::Option<super::Shared>>,
    >,
    /// The shared.
    pub shared: ::std::option::Option<super::Shared>,
    /// The parent.
    pub parent: ::std::option::Option<::std::boxed::Box<super::Everything>>,
    /// The children.
    pub children: ::std::option::Option<::std::vec::Vec<super::Everything>>,
    /// The twin.
    pub twin: ::std::option::Option<::std::boxed::Box<super::Twin>>,
    /// A keyword.
    pub class: ::std::option::Option<::std::string::String>,
    /// The 2fast.
    ///
    /// Called `2fast` on the wire.
    #[doc(alias = "2fast")]
    pub n2fast: ::std::option::Option<::std::string::String>,
    /// The extra.
    ///
    /// Called `extra` on the wire.
    #[doc(alias = "extra")]
    pub extra_: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of an everything.
    pub EverythingId(i64)
}

/// A twin.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Twin {
    /// The other.
    pub other: ::std::option::Option<::std::boxed::Box<super::Everything>>,
    /// The twin.
    pub twin: ::std::option::Option<::std::boxed::Box<super::Twin>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

impl ::std::default::Default for Everything {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            string: ::std::option::Option::None,
            integer: ::std::option::Option::None,
            number: ::std::option::Option::None,
            boolean: ::std::option::Option::None,
            flag: ::std::option::Option::None,
            money: ::std::option::Option::None,
            date: ::std::option::Option::None,
            time: ::std::option::Option::None,
            datetime: ::std::option::Option::None,
            json: ::std::option::Option::None,
            list: ::std::option::Option::None,
            map: ::std::option::Option::None,
            gaps: ::std::option::Option::None,
            decimals: ::std::option::Option::None,
            gaps_by_name: ::std::option::Option::None,
            shared: ::std::option::Option::None,
            parent: ::std::option::Option::None,
            children: ::std::option::Option::None,
            twin: ::std::option::Option::None,
            class: ::std::option::Option::None,
            n2fast: ::std::option::Option::None,
            extra_: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for Everything {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        let mut id = false;
        token
            .object(
                &mut |member, json_| {
                    let record = &mut record;
                    match member {
                        "id" => json_.decode_required(&mut record.id, &mut id),
                        "string" => json_.decode_optional(&mut record.string),
                        "integer" => json_.decode_optional(&mut record.integer),
                        "number" => json_.decode_optional(&mut record.number),
                        "boolean" => json_.decode_optional(&mut record.boolean),
                        "flag" => json_.decode_optional(&mut record.flag),
                        "money" => json_.decode_optional(&mut record.money),
                        "date" => json_.decode_optional(&mut record.date),
                        "time" => json_.decode_optional(&mut record.time),
                        "datetime" => json_.decode_optional(&mut record.datetime),
                        "json" => json_.decode_optional(&mut record.json),
                        "list" => json_.decode_optional(&mut record.list),
                        "map" => json_.decode_optional(&mut record.map),
                        "gaps" => json_.decode_optional(&mut record.gaps),
                        "decimals" => json_.decode_optional(&mut record.decimals),
                        "gaps_by_name" => json_.decode_optional(&mut record.gaps_by_name),
                        "shared" => json_.decode_optional(&mut record.shared),
                        "parent" => json_.decode_optional(&mut record.parent),
                        "children" => json_.decode_optional(&mut record.children),
                        "twin" => json_.decode_optional(&mut record.twin),
                        "class" => json_.decode_optional(&mut record.class),
                        "2fast" => json_.decode_optional(&mut record.n2fast),
                        "extra" => json_.decode_optional(&mut record.extra_),
                        _ => record.extra.insert_token(member, json_),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Everything {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("string", &self.string),
                ("integer", &self.integer),
                ("number", &self.number),
                ("boolean", &self.boolean),
                (
                    "flag",
                    &runtime::private::With(
                        &self.flag,
                        |value, then| runtime::private::option_of(
                            value,
                            runtime::private::flag,
                            then,
                        ),
                    ),
                ),
                ("money", &self.money),
                ("date", &self.date),
                ("time", &self.time),
                ("datetime", &self.datetime),
                ("json", &self.json),
                ("list", &self.list),
                ("map", &self.map),
                ("gaps", &self.gaps),
                (
                    "decimals",
                    &runtime::private::With(
                        &self.decimals,
                        |value, then| runtime::private::option_of(
                            value,
                            |value, then| runtime::private::list_of(
                                value,
                                |value, then| runtime::private::option_of(
                                    value,
                                    runtime::private::external,
                                    then,
                                ),
                                then,
                            ),
                            then,
                        ),
                    ),
                ),
                ("gaps_by_name", &self.gaps_by_name),
                ("shared", &self.shared),
                ("parent", &self.parent),
                ("children", &self.children),
                ("twin", &self.twin),
                ("class", &self.class),
                ("2fast", &self.n2fast),
                ("extra", &self.extra_),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Everything);


impl runtime::decode::Decode for Twin {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "other" => json.decode_optional(&mut record.other),
                        "twin" => json.decode_optional(&mut record.twin),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Twin {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("other", &self.other), ("twin", &self.twin)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Twin);
