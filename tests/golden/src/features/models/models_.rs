// @generated from tests/golden/spec/features/models.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden`. Do not edit.

//! Models of `models`.

use ::pipedrive_runtime as runtime;

/// An everything.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Everything {
    /// Id.
    pub id: super::EverythingId,
    /// String.
    pub string: ::std::option::Option<::std::string::String>,
    /// Integer.
    pub integer: ::std::option::Option<i64>,
    /// Number.
    pub number: ::std::option::Option<f64>,
    /// Boolean.
    pub boolean: ::std::option::Option<bool>,
    /// Flag.
    pub flag: ::std::option::Option<bool>,
    /// Money, in units of its currency.
    pub money: ::std::option::Option<runtime::Money>,
    /// Date.
    pub date: ::std::option::Option<runtime::Date>,
    /// Time.
    pub time: ::std::option::Option<runtime::Time>,
    /// Datetime, in UTC.
    pub datetime: ::std::option::Option<runtime::DateTime>,
    /// Json.
    pub json: ::std::option::Option<runtime::Json>,
    /// List.
    pub list: ::std::option::Option<::std::vec::Vec<::std::vec::Vec<i64>>>,
    /// Map.
    pub map: ::std::option::Option<runtime::Map<::std::vec::Vec<runtime::Money>>>,
    /// Shared.
    pub shared: ::std::option::Option<super::Shared>,
    /// Parent.
    pub parent: ::std::option::Option<::std::boxed::Box<super::Everything>>,
    /// Children.
    pub children: ::std::option::Option<::std::vec::Vec<super::Everything>>,
    /// Twin.
    pub twin: ::std::option::Option<::std::boxed::Box<super::Twin>>,
    /// A keyword.
    pub class: ::std::option::Option<::std::string::String>,
    /// 2fast.
    ///
    /// Called `2fast` on the wire.
    #[doc(alias = "2fast")]
    pub n2fast: ::std::option::Option<::std::string::String>,
    /// Extra.
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
    /// Other.
    pub other: ::std::option::Option<::std::boxed::Box<super::Everything>>,
    /// Twin.
    pub twin: ::std::option::Option<::std::boxed::Box<super::Twin>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

impl runtime::Decode for Everything {
    fn decode(token: runtime::Token<'_>) -> ::std::result::Result<Self, runtime::Fault> {
        let mut id = ::std::option::Option::None;
        let mut string = ::std::option::Option::None;
        let mut integer = ::std::option::Option::None;
        let mut number = ::std::option::Option::None;
        let mut boolean = ::std::option::Option::None;
        let mut flag = ::std::option::Option::None;
        let mut money = ::std::option::Option::None;
        let mut date = ::std::option::Option::None;
        let mut time = ::std::option::Option::None;
        let mut datetime = ::std::option::Option::None;
        let mut json = ::std::option::Option::None;
        let mut list = ::std::option::Option::None;
        let mut map = ::std::option::Option::None;
        let mut shared = ::std::option::Option::None;
        let mut parent = ::std::option::Option::None;
        let mut children = ::std::option::Option::None;
        let mut twin = ::std::option::Option::None;
        let mut class = ::std::option::Option::None;
        let mut n2fast = ::std::option::Option::None;
        let mut extra_ = ::std::option::Option::None;
        let mut extra = runtime::Extra::default();
        token
            .object(
                &mut |member, json_| match member {
                    "id" => json_.store(&mut id),
                    "string" => json_.store(&mut string),
                    "integer" => json_.store(&mut integer),
                    "number" => json_.store(&mut number),
                    "boolean" => json_.store(&mut boolean),
                    "flag" => json_.store(&mut flag),
                    "money" => json_.store(&mut money),
                    "date" => json_.store(&mut date),
                    "time" => json_.store(&mut time),
                    "datetime" => json_.store(&mut datetime),
                    "json" => json_.store(&mut json),
                    "list" => json_.store(&mut list),
                    "map" => json_.store(&mut map),
                    "shared" => json_.store(&mut shared),
                    "parent" => json_.store(&mut parent),
                    "children" => json_.store(&mut children),
                    "twin" => json_.store(&mut twin),
                    "class" => json_.store(&mut class),
                    "2fast" => json_.store(&mut n2fast),
                    "extra" => json_.store(&mut extra_),
                    _ => extra.store(member, json_),
                },
            )?;
        ::std::result::Result::Ok(Self {
            id: runtime::required("id", id)?,
            string,
            integer,
            number,
            boolean,
            flag,
            money,
            date,
            time,
            datetime,
            json,
            list,
            map,
            shared,
            parent,
            children,
            twin,
            class,
            n2fast,
            extra_,
            extra,
        })
    }
}

impl runtime::Decode for Twin {
    fn decode(token: runtime::Token<'_>) -> ::std::result::Result<Self, runtime::Fault> {
        let mut other = ::std::option::Option::None;
        let mut twin = ::std::option::Option::None;
        let mut extra = runtime::Extra::default();
        token
            .object(
                &mut |member, json| match member {
                    "other" => json.store(&mut other),
                    "twin" => json.store(&mut twin),
                    _ => extra.store(member, json),
                },
            )?;
        ::std::result::Result::Ok(Self { other, twin, extra })
    }
}
