// @generated from tests/golden/spec/features/models.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate pipedrive-support=support`. Do not edit.

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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Twin {
    /// The other.
    pub other: ::std::option::Option<::std::boxed::Box<super::Everything>>,
    /// The twin.
    pub twin: ::std::option::Option<::std::boxed::Box<super::Twin>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

impl runtime::private::Blank for Everything {
    fn blank() -> Self {
        Self {
            id: runtime::private::Blank::blank(),
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
        let mut record = <Self as runtime::private::Blank>::blank();
        let mut id = false;
        token
            .object(
                &mut |member, json_| {
                    let record = &mut record;
                    match member {
                        "id" => json_.fill(&mut record.id, &mut id),
                        "string" => json_.store(&mut record.string),
                        "integer" => json_.store(&mut record.integer),
                        "number" => json_.store(&mut record.number),
                        "boolean" => json_.store(&mut record.boolean),
                        "flag" => json_.store(&mut record.flag),
                        "money" => json_.store(&mut record.money),
                        "date" => json_.store(&mut record.date),
                        "time" => json_.store(&mut record.time),
                        "datetime" => json_.store(&mut record.datetime),
                        "json" => json_.store(&mut record.json),
                        "list" => json_.store(&mut record.list),
                        "map" => json_.store(&mut record.map),
                        "shared" => json_.store(&mut record.shared),
                        "parent" => json_.store(&mut record.parent),
                        "children" => json_.store(&mut record.children),
                        "twin" => json_.store(&mut record.twin),
                        "class" => json_.store(&mut record.class),
                        "2fast" => json_.store(&mut record.n2fast),
                        "extra" => json_.store(&mut record.extra_),
                        _ => record.extra.store(member, json_),
                    }
                },
            )?;
        runtime::private::present("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

impl runtime::private::Blank for Twin {
    fn blank() -> Self {
        Self {
            other: ::std::option::Option::None,
            twin: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for Twin {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Blank>::blank();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "other" => json.store(&mut record.other),
                        "twin" => json.store(&mut record.twin),
                        _ => record.extra.store(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}
