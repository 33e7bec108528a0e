// @generated from tests/golden/spec/obstacles/models.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! Models of `models`.

use ::callsheet_runtime as runtime;

/// An option.
#[derive(Clone, Debug, PartialEq)]
pub struct Option {
    /// The id of the option.
    pub id: super::OptionId,
    /// The next.
    pub next: ::std::option::Option<super::Result>,
    /// The all.
    pub all: ::std::option::Option<::std::vec::Vec<super::Some>>,
    /// By name.
    pub by_name: ::std::option::Option<runtime::Map<super::Ok>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of an option.
    pub OptionId(i64)
}

/// A result.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Result {
    /// `result`
    Result,
    /// `other`
    #[doc(alias = "other")]
    Other_,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

runtime::id! {
    /// An id.
    pub String(i64)
}

/// A vec.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Vec {
    /// The id of the vec.
    pub id: super::VecId,
    /// The next.
    pub next: ::std::option::Option<super::Box>,
    /// The all.
    pub all: ::std::option::Option<::std::vec::Vec<super::Err>>,
    /// By name.
    pub by_name: ::std::option::Option<runtime::Map<super::Clone>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a vec.
    pub VecId(i64)
}

/// A box.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Box {
    /// `box`
    Box,
    /// `other`
    #[doc(alias = "other")]
    Other_,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

runtime::id! {
    /// An id.
    pub Some(String)
}

/// A none.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct None {
    /// The id of the none.
    pub id: super::NoneId,
    /// The next.
    pub next: ::std::option::Option<super::Ok>,
    /// The all.
    pub all: ::std::option::Option<::std::vec::Vec<super::Debug>>,
    /// By name.
    pub by_name: ::std::option::Option<runtime::Map<super::Eq>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a none.
    pub NoneId(i64)
}

/// An ok.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Ok {
    /// `ok`
    Ok,
    /// `other`
    #[doc(alias = "other")]
    Other_,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

runtime::id! {
    /// An id.
    pub Err(i64)
}

/// A default.
#[derive(Clone, Debug, PartialEq)]
pub struct Default {
    /// The id of the default.
    pub id: super::DefaultId,
    /// The next.
    pub next: ::std::option::Option<super::Clone>,
    /// The all.
    pub all: ::std::option::Option<::std::vec::Vec<super::Hash>>,
    /// By name.
    pub by_name: ::std::option::Option<runtime::Map<super::Into>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a default.
    pub DefaultId(i64)
}

/// A clone.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Clone {
    /// `clone`
    Clone,
    /// `other`
    #[doc(alias = "other")]
    Other_,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

runtime::id! {
    /// An id.
    pub Debug(String)
}

/// A copy.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Copy {
    /// The id of the copy.
    pub id: super::CopyId,
    /// The next.
    pub next: ::std::option::Option<super::Eq>,
    /// The all.
    pub all: ::std::option::Option<::std::vec::Vec<super::Iterator>>,
    /// By name.
    pub by_name: ::std::option::Option<runtime::Map<super::Send>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a copy.
    pub CopyId(i64)
}

/// An eq.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Eq {
    /// `eq`
    Eq,
    /// `other`
    #[doc(alias = "other")]
    Other_,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

runtime::id! {
    /// An id.
    pub Hash(i64)
}

/// A from.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct From {
    /// The id of the from.
    pub id: super::FromId,
    /// The next.
    pub next: ::std::option::Option<super::Into>,
    /// The all.
    pub all: ::std::option::Option<::std::vec::Vec<super::Sync>>,
    /// By name.
    pub by_name: ::std::option::Option<runtime::Map<super::Fn>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a from.
    pub FromId(i64)
}

/// An into.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Into {
    /// `into`
    Into,
    /// `other`
    #[doc(alias = "other")]
    Other_,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

runtime::id! {
    /// An id.
    pub Iterator(String)
}

/// An into iterator.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IntoIterator {
    /// The id of the into iterator.
    pub id: super::IntoIteratorId,
    /// The next.
    pub next: ::std::option::Option<super::Send>,
    /// The all.
    pub all: ::std::option::Option<::std::vec::Vec<super::Self_>>,
    /// By name.
    pub by_name: ::std::option::Option<runtime::Map<super::Deal>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of an into iterator.
    pub IntoIteratorId(i64)
}

/// A send.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Send {
    /// `send`
    Send,
    /// `other`
    #[doc(alias = "other")]
    Other_,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

runtime::id! {
    /// An id.
    pub Sync(i64)
}

/// A drop.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Drop {
    /// The id of the drop.
    pub id: super::DropId,
    /// The next.
    pub next: ::std::option::Option<super::Fn>,
    /// The all.
    pub all: ::std::option::Option<::std::vec::Vec<super::Api>>,
    /// By name.
    pub by_name: ::std::option::Option<runtime::Map<super::Request>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a drop.
    pub DropId(i64)
}

/// A fn.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Fn {
    /// `fn`
    Fn,
    /// `other`
    #[doc(alias = "other")]
    Other_,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

runtime::id! {
    /// An id.
    ///
    /// Called `Self` in the spec.
    #[doc(alias = "Self")]
    pub Self_(String)
}

/// A client.
///
/// Only here, and not a level up, where `Client` is the API's client.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Client {
    /// The id of the client.
    pub id: super::ClientId,
    /// The next.
    pub next: ::std::option::Option<super::Deal>,
    /// The all.
    pub all: ::std::option::Option<::std::vec::Vec<super::Upload>>,
    /// By name.
    pub by_name: ::std::option::Option<runtime::Map<super::Date>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a client.
    pub ClientId(i64)
}

/// A deal.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Deal {
    /// `deal`
    Deal,
    /// `other`
    #[doc(alias = "other")]
    Other_,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

runtime::id! {
    /// An id.
    pub Api(i64)
}

/// A page.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Page {
    /// The id of the page.
    pub id: super::PageId,
    /// The next.
    pub next: ::std::option::Option<super::Request>,
    /// The all.
    pub all: ::std::option::Option<::std::vec::Vec<super::DateTime>>,
    /// By name.
    pub by_name: ::std::option::Option<runtime::Map<super::Json>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a page.
    pub PageId(i64)
}

/// A request.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Request {
    /// `request`
    Request,
    /// `other`
    #[doc(alias = "other")]
    Other_,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

runtime::id! {
    /// An id.
    pub Upload(String)
}

/// A money.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Money {
    /// The id of the money.
    pub id: super::MoneyId,
    /// The next.
    pub next: ::std::option::Option<super::Date>,
    /// The all.
    pub all: ::std::option::Option<::std::vec::Vec<super::Map>>,
    /// By name.
    pub by_name: ::std::option::Option<runtime::Map<super::Decode>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a money.
    pub MoneyId(i64)
}

/// A date.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Date {
    /// `date`
    Date,
    /// `other`
    #[doc(alias = "other")]
    Other_,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

runtime::id! {
    /// An id.
    pub DateTime(i64)
}

/// A time.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Time {
    /// The id of the time.
    pub id: super::TimeId,
    /// The next.
    pub next: ::std::option::Option<super::Json>,
    /// The all.
    pub all: ::std::option::Option<::std::vec::Vec<super::Encode>>,
    /// By name.
    pub by_name: ::std::option::Option<runtime::Map<super::Unlisted>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a time.
    pub TimeId(i64)
}

/// A JSON.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Json {
    /// `json`
    Json,
    /// `other`
    #[doc(alias = "other")]
    Other_,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

runtime::id! {
    /// An id.
    pub Map(String)
}

/// An extra.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Extra {
    /// The id of the extra.
    pub id: super::ExtraId,
    /// The next.
    pub next: ::std::option::Option<super::Decode>,
    /// The all.
    pub all: ::std::option::Option<::std::vec::Vec<super::Operation>>,
    /// By name.
    pub by_name: ::std::option::Option<runtime::Map<super::Bool>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of an extra.
    pub ExtraId(i64)
}

/// A decode.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Decode {
    /// `decode`
    Decode,
    /// `other`
    #[doc(alias = "other")]
    Other_,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

runtime::id! {
    /// An id.
    pub Encode(i64)
}

/// A fault.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Fault {
    /// The id of the fault.
    pub id: super::FaultId,
    /// The next.
    pub next: ::std::option::Option<super::Unlisted>,
    /// The all.
    pub all: ::std::option::Option<::std::vec::Vec<super::Str>>,
    /// By name.
    pub by_name: ::std::option::Option<runtime::Map<super::F64>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a fault.
    pub FaultId(i64)
}

/// An unlisted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Unlisted {
    /// `unlisted`
    Unlisted,
    /// `other`
    #[doc(alias = "other")]
    Other_,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

runtime::id! {
    /// An id.
    pub Operation(String)
}

/// A resource.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// The id of the resource.
    pub id: super::ResourceId,
    /// The next.
    pub next: ::std::option::Option<super::Bool>,
    /// The all.
    pub all: ::std::option::Option<::std::vec::Vec<super::Std>>,
    /// By name.
    pub by_name: ::std::option::Option<runtime::Map<super::Runtime>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a resource.
    pub ResourceId(i64)
}

/// A bool.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Bool {
    /// `bool`
    Bool,
    /// `other`
    #[doc(alias = "other")]
    Other_,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

runtime::id! {
    /// An id.
    pub Str(i64)
}

/// An i64.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct I64 {
    /// The id of the i64.
    pub id: super::I64Id,
    /// The next.
    pub next: ::std::option::Option<super::F64>,
    /// The all.
    pub all: ::std::option::Option<::std::vec::Vec<super::PhantomData>>,
    /// By name.
    pub by_name: ::std::option::Option<runtime::Map<super::Result>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of an i64.
    pub I64Id(i64)
}

/// A f64.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum F64 {
    /// `f64`
    F64,
    /// `other`
    #[doc(alias = "other")]
    Other_,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

runtime::id! {
    /// An id.
    pub Std(String)
}

/// A core.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Core {
    /// The id of the core.
    pub id: super::CoreId,
    /// The next.
    pub next: ::std::option::Option<super::Runtime>,
    /// The all.
    pub all: ::std::option::Option<::std::vec::Vec<super::String>>,
    /// By name.
    pub by_name: ::std::option::Option<runtime::Map<super::Box>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a core.
    pub CoreId(i64)
}

/// A runtime.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Runtime {
    /// `runtime`
    Runtime,
    /// `other`
    #[doc(alias = "other")]
    Other_,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

runtime::id! {
    /// An id.
    pub PhantomData(i64)
}

impl Option {
    /// With what it cannot do without, and nothing else.
    pub fn new(id: impl ::std::convert::Into<super::OptionId>) -> Self {
        Self {
            id: ::std::convert::Into::into(id),
            next: ::std::option::Option::None,
            all: ::std::option::Option::None,
            by_name: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
    /// The next.
    #[must_use]
    pub fn next(mut self, next: super::Result) -> Self {
        self.next = ::std::option::Option::Some(next);
        self
    }
    /// The all.
    #[must_use]
    pub fn all<M>(
        mut self,
        all: impl runtime::encode::IntoList<super::Some, M>,
    ) -> Self {
        self.all = ::std::option::Option::Some(
            runtime::encode::IntoList::into_list(all),
        );
        self
    }
    /// By name.
    #[must_use]
    pub fn by_name(
        mut self,
        by_name: impl ::std::iter::IntoIterator<
            Item = (impl ::std::convert::Into<::std::string::String>, super::Ok),
        >,
    ) -> Self {
        self.by_name = ::std::option::Option::Some(
            ::std::iter::Iterator::collect::<
                runtime::Map<super::Ok>,
            >(
                ::std::iter::Iterator::map(
                    ::std::iter::IntoIterator::into_iter(by_name),
                    |(key, item)| (::std::convert::Into::into(key), item),
                ),
            ),
        );
        self
    }
}

impl runtime::encode::Encode for Option {
    fn encode(self) -> runtime::encode::Argument {
        let mut members = ::std::vec::Vec::new();
        let mut put = |name, value| {
            members.push((::std::borrow::Cow::Borrowed(name), value));
        };
        put("id", runtime::encode::Encode::encode(self.id));
        if let ::std::option::Option::Some(value) = self.next {
            put("next", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.all {
            put("all", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.by_name {
            put("by_name", runtime::encode::Encode::encode(value));
        }
        self.extra.encode_with(members)
    }
}

impl runtime::private::Placeholder for Option {
    fn placeholder() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            next: ::std::option::Option::None,
            all: ::std::option::Option::None,
            by_name: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for Option {
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
                        "next" => json.decode_optional(&mut record.next),
                        "all" => json.decode_optional(&mut record.all),
                        "by_name" => json.decode_optional(&mut record.by_name),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Option {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("next", &self.next),
                ("all", &self.all),
                ("by_name", &self.by_name),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Option);

impl Result {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Result, Self::Other_];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Result => "result",
            Self::Other_ => "other",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for Result {
    fn from(value: &str) -> Self {
        match value {
            "result" => Self::Result,
            "other" => Self::Other_,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for Result {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for Result {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for Result {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for Result {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for Result {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        match token {
            runtime::decode::Token::Text(text) => {
                ::std::result::Result::Ok(
                    <Self as ::std::convert::From<&str>>::from(text),
                )
            }
            token => {
                let value = <runtime::UnknownValue as runtime::decode::Decode>::decode(
                    token,
                )?;
                ::std::result::Result::Ok(
                    match <Self as ::std::convert::From<&str>>::from(value.as_str()) {
                        Self::Other(_) => Self::Other(value),
                        known => known,
                    },
                )
            }
        }
    }
}

impl runtime::encode::Encode for Result {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum Result, as_str);

impl ::std::default::Default for Vec {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            next: ::std::option::Option::None,
            all: ::std::option::Option::None,
            by_name: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for Vec {
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
                        "next" => json.decode_optional(&mut record.next),
                        "all" => json.decode_optional(&mut record.all),
                        "by_name" => json.decode_optional(&mut record.by_name),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Vec {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("next", &self.next),
                ("all", &self.all),
                ("by_name", &self.by_name),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Vec);

impl Box {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Box, Self::Other_];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Box => "box",
            Self::Other_ => "other",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for Box {
    fn from(value: &str) -> Self {
        match value {
            "box" => Self::Box,
            "other" => Self::Other_,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for Box {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for Box {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for Box {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for Box {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for Box {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        match token {
            runtime::decode::Token::Text(text) => {
                ::std::result::Result::Ok(
                    <Self as ::std::convert::From<&str>>::from(text),
                )
            }
            token => {
                let value = <runtime::UnknownValue as runtime::decode::Decode>::decode(
                    token,
                )?;
                ::std::result::Result::Ok(
                    match <Self as ::std::convert::From<&str>>::from(value.as_str()) {
                        Self::Other(_) => Self::Other(value),
                        known => known,
                    },
                )
            }
        }
    }
}

impl runtime::encode::Encode for Box {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum Box, as_str);

impl ::std::default::Default for None {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            next: ::std::option::Option::None,
            all: ::std::option::Option::None,
            by_name: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for None {
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
                        "next" => json.decode_optional(&mut record.next),
                        "all" => json.decode_optional(&mut record.all),
                        "by_name" => json.decode_optional(&mut record.by_name),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for None {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("next", &self.next),
                ("all", &self.all),
                ("by_name", &self.by_name),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(None);

impl Ok {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Ok, Self::Other_];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ok => "ok",
            Self::Other_ => "other",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for Ok {
    fn from(value: &str) -> Self {
        match value {
            "ok" => Self::Ok,
            "other" => Self::Other_,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for Ok {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for Ok {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for Ok {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for Ok {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for Ok {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        match token {
            runtime::decode::Token::Text(text) => {
                ::std::result::Result::Ok(
                    <Self as ::std::convert::From<&str>>::from(text),
                )
            }
            token => {
                let value = <runtime::UnknownValue as runtime::decode::Decode>::decode(
                    token,
                )?;
                ::std::result::Result::Ok(
                    match <Self as ::std::convert::From<&str>>::from(value.as_str()) {
                        Self::Other(_) => Self::Other(value),
                        known => known,
                    },
                )
            }
        }
    }
}

impl runtime::encode::Encode for Ok {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum Ok, as_str);

impl Default {
    /// With what it cannot do without, and nothing else.
    pub fn new(id: impl ::std::convert::Into<super::DefaultId>) -> Self {
        Self {
            id: ::std::convert::Into::into(id),
            next: ::std::option::Option::None,
            all: ::std::option::Option::None,
            by_name: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
    /// The next.
    #[must_use]
    pub fn next(mut self, next: super::Clone) -> Self {
        self.next = ::std::option::Option::Some(next);
        self
    }
    /// The all.
    #[must_use]
    pub fn all<M>(
        mut self,
        all: impl runtime::encode::IntoList<super::Hash, M>,
    ) -> Self {
        self.all = ::std::option::Option::Some(
            runtime::encode::IntoList::into_list(all),
        );
        self
    }
    /// By name.
    #[must_use]
    pub fn by_name(
        mut self,
        by_name: impl ::std::iter::IntoIterator<
            Item = (impl ::std::convert::Into<::std::string::String>, super::Into),
        >,
    ) -> Self {
        self.by_name = ::std::option::Option::Some(
            ::std::iter::Iterator::collect::<
                runtime::Map<super::Into>,
            >(
                ::std::iter::Iterator::map(
                    ::std::iter::IntoIterator::into_iter(by_name),
                    |(key, item)| (::std::convert::Into::into(key), item),
                ),
            ),
        );
        self
    }
}

impl runtime::encode::Encode for Default {
    fn encode(self) -> runtime::encode::Argument {
        let mut members = ::std::vec::Vec::new();
        let mut put = |name, value| {
            members.push((::std::borrow::Cow::Borrowed(name), value));
        };
        put("id", runtime::encode::Encode::encode(self.id));
        if let ::std::option::Option::Some(value) = self.next {
            put("next", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.all {
            put("all", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.by_name {
            put("by_name", runtime::encode::Encode::encode(value));
        }
        self.extra.encode_with(members)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::Placeholder for Default {
    fn placeholder() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            next: ::std::option::Option::None,
            all: ::std::option::Option::None,
            by_name: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

#[cfg(feature = "serde")]
impl runtime::decode::Decode for Default {
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
                        "next" => json.decode_optional(&mut record.next),
                        "all" => json.decode_optional(&mut record.all),
                        "by_name" => json.decode_optional(&mut record.by_name),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Default {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("next", &self.next),
                ("all", &self.all),
                ("by_name", &self.by_name),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Default);

impl Clone {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Clone, Self::Other_];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Clone => "clone",
            Self::Other_ => "other",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for Clone {
    fn from(value: &str) -> Self {
        match value {
            "clone" => Self::Clone,
            "other" => Self::Other_,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for Clone {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for Clone {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for Clone {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for Clone {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for Clone {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        match token {
            runtime::decode::Token::Text(text) => {
                ::std::result::Result::Ok(
                    <Self as ::std::convert::From<&str>>::from(text),
                )
            }
            token => {
                let value = <runtime::UnknownValue as runtime::decode::Decode>::decode(
                    token,
                )?;
                ::std::result::Result::Ok(
                    match <Self as ::std::convert::From<&str>>::from(value.as_str()) {
                        Self::Other(_) => Self::Other(value),
                        known => known,
                    },
                )
            }
        }
    }
}

impl runtime::encode::Encode for Clone {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum Clone, as_str);

impl ::std::default::Default for Copy {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            next: ::std::option::Option::None,
            all: ::std::option::Option::None,
            by_name: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for Copy {
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
                        "next" => json.decode_optional(&mut record.next),
                        "all" => json.decode_optional(&mut record.all),
                        "by_name" => json.decode_optional(&mut record.by_name),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Copy {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("next", &self.next),
                ("all", &self.all),
                ("by_name", &self.by_name),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Copy);

impl Eq {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Eq, Self::Other_];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Eq => "eq",
            Self::Other_ => "other",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for Eq {
    fn from(value: &str) -> Self {
        match value {
            "eq" => Self::Eq,
            "other" => Self::Other_,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for Eq {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for Eq {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for Eq {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for Eq {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for Eq {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        match token {
            runtime::decode::Token::Text(text) => {
                ::std::result::Result::Ok(
                    <Self as ::std::convert::From<&str>>::from(text),
                )
            }
            token => {
                let value = <runtime::UnknownValue as runtime::decode::Decode>::decode(
                    token,
                )?;
                ::std::result::Result::Ok(
                    match <Self as ::std::convert::From<&str>>::from(value.as_str()) {
                        Self::Other(_) => Self::Other(value),
                        known => known,
                    },
                )
            }
        }
    }
}

impl runtime::encode::Encode for Eq {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum Eq, as_str);

impl ::std::default::Default for From {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            next: ::std::option::Option::None,
            all: ::std::option::Option::None,
            by_name: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for From {
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
                        "next" => json.decode_optional(&mut record.next),
                        "all" => json.decode_optional(&mut record.all),
                        "by_name" => json.decode_optional(&mut record.by_name),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for From {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("next", &self.next),
                ("all", &self.all),
                ("by_name", &self.by_name),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(From);

impl Into {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Into, Self::Other_];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Into => "into",
            Self::Other_ => "other",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for Into {
    fn from(value: &str) -> Self {
        match value {
            "into" => Self::Into,
            "other" => Self::Other_,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for Into {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for Into {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for Into {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for Into {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for Into {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        match token {
            runtime::decode::Token::Text(text) => {
                ::std::result::Result::Ok(
                    <Self as ::std::convert::From<&str>>::from(text),
                )
            }
            token => {
                let value = <runtime::UnknownValue as runtime::decode::Decode>::decode(
                    token,
                )?;
                ::std::result::Result::Ok(
                    match <Self as ::std::convert::From<&str>>::from(value.as_str()) {
                        Self::Other(_) => Self::Other(value),
                        known => known,
                    },
                )
            }
        }
    }
}

impl runtime::encode::Encode for Into {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum Into, as_str);

impl ::std::default::Default for IntoIterator {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            next: ::std::option::Option::None,
            all: ::std::option::Option::None,
            by_name: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for IntoIterator {
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
                        "next" => json.decode_optional(&mut record.next),
                        "all" => json.decode_optional(&mut record.all),
                        "by_name" => json.decode_optional(&mut record.by_name),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for IntoIterator {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("next", &self.next),
                ("all", &self.all),
                ("by_name", &self.by_name),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(IntoIterator);

impl Send {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Send, Self::Other_];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Send => "send",
            Self::Other_ => "other",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for Send {
    fn from(value: &str) -> Self {
        match value {
            "send" => Self::Send,
            "other" => Self::Other_,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for Send {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for Send {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for Send {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for Send {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for Send {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        match token {
            runtime::decode::Token::Text(text) => {
                ::std::result::Result::Ok(
                    <Self as ::std::convert::From<&str>>::from(text),
                )
            }
            token => {
                let value = <runtime::UnknownValue as runtime::decode::Decode>::decode(
                    token,
                )?;
                ::std::result::Result::Ok(
                    match <Self as ::std::convert::From<&str>>::from(value.as_str()) {
                        Self::Other(_) => Self::Other(value),
                        known => known,
                    },
                )
            }
        }
    }
}

impl runtime::encode::Encode for Send {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum Send, as_str);

impl ::std::default::Default for Drop {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            next: ::std::option::Option::None,
            all: ::std::option::Option::None,
            by_name: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for Drop {
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
                        "next" => json.decode_optional(&mut record.next),
                        "all" => json.decode_optional(&mut record.all),
                        "by_name" => json.decode_optional(&mut record.by_name),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Drop {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("next", &self.next),
                ("all", &self.all),
                ("by_name", &self.by_name),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Drop);

impl Fn {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Fn, Self::Other_];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fn => "fn",
            Self::Other_ => "other",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for Fn {
    fn from(value: &str) -> Self {
        match value {
            "fn" => Self::Fn,
            "other" => Self::Other_,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for Fn {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for Fn {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for Fn {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for Fn {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for Fn {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        match token {
            runtime::decode::Token::Text(text) => {
                ::std::result::Result::Ok(
                    <Self as ::std::convert::From<&str>>::from(text),
                )
            }
            token => {
                let value = <runtime::UnknownValue as runtime::decode::Decode>::decode(
                    token,
                )?;
                ::std::result::Result::Ok(
                    match <Self as ::std::convert::From<&str>>::from(value.as_str()) {
                        Self::Other(_) => Self::Other(value),
                        known => known,
                    },
                )
            }
        }
    }
}

impl runtime::encode::Encode for Fn {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum Fn, as_str);

impl ::std::default::Default for Client {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            next: ::std::option::Option::None,
            all: ::std::option::Option::None,
            by_name: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for Client {
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
                        "next" => json.decode_optional(&mut record.next),
                        "all" => json.decode_optional(&mut record.all),
                        "by_name" => json.decode_optional(&mut record.by_name),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Client {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("next", &self.next),
                ("all", &self.all),
                ("by_name", &self.by_name),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Client);

impl Deal {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Deal, Self::Other_];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Deal => "deal",
            Self::Other_ => "other",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for Deal {
    fn from(value: &str) -> Self {
        match value {
            "deal" => Self::Deal,
            "other" => Self::Other_,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for Deal {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for Deal {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for Deal {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for Deal {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for Deal {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        match token {
            runtime::decode::Token::Text(text) => {
                ::std::result::Result::Ok(
                    <Self as ::std::convert::From<&str>>::from(text),
                )
            }
            token => {
                let value = <runtime::UnknownValue as runtime::decode::Decode>::decode(
                    token,
                )?;
                ::std::result::Result::Ok(
                    match <Self as ::std::convert::From<&str>>::from(value.as_str()) {
                        Self::Other(_) => Self::Other(value),
                        known => known,
                    },
                )
            }
        }
    }
}

impl runtime::encode::Encode for Deal {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum Deal, as_str);

impl ::std::default::Default for Page {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            next: ::std::option::Option::None,
            all: ::std::option::Option::None,
            by_name: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for Page {
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
                        "next" => json.decode_optional(&mut record.next),
                        "all" => json.decode_optional(&mut record.all),
                        "by_name" => json.decode_optional(&mut record.by_name),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Page {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("next", &self.next),
                ("all", &self.all),
                ("by_name", &self.by_name),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Page);

impl Request {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Request, Self::Other_];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Request => "request",
            Self::Other_ => "other",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for Request {
    fn from(value: &str) -> Self {
        match value {
            "request" => Self::Request,
            "other" => Self::Other_,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for Request {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for Request {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for Request {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for Request {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for Request {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        match token {
            runtime::decode::Token::Text(text) => {
                ::std::result::Result::Ok(
                    <Self as ::std::convert::From<&str>>::from(text),
                )
            }
            token => {
                let value = <runtime::UnknownValue as runtime::decode::Decode>::decode(
                    token,
                )?;
                ::std::result::Result::Ok(
                    match <Self as ::std::convert::From<&str>>::from(value.as_str()) {
                        Self::Other(_) => Self::Other(value),
                        known => known,
                    },
                )
            }
        }
    }
}

impl runtime::encode::Encode for Request {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum Request, as_str);

impl ::std::default::Default for Money {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            next: ::std::option::Option::None,
            all: ::std::option::Option::None,
            by_name: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for Money {
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
                        "next" => json.decode_optional(&mut record.next),
                        "all" => json.decode_optional(&mut record.all),
                        "by_name" => json.decode_optional(&mut record.by_name),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Money {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("next", &self.next),
                ("all", &self.all),
                ("by_name", &self.by_name),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Money);

impl Date {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Date, Self::Other_];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Date => "date",
            Self::Other_ => "other",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for Date {
    fn from(value: &str) -> Self {
        match value {
            "date" => Self::Date,
            "other" => Self::Other_,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for Date {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for Date {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for Date {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for Date {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for Date {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        match token {
            runtime::decode::Token::Text(text) => {
                ::std::result::Result::Ok(
                    <Self as ::std::convert::From<&str>>::from(text),
                )
            }
            token => {
                let value = <runtime::UnknownValue as runtime::decode::Decode>::decode(
                    token,
                )?;
                ::std::result::Result::Ok(
                    match <Self as ::std::convert::From<&str>>::from(value.as_str()) {
                        Self::Other(_) => Self::Other(value),
                        known => known,
                    },
                )
            }
        }
    }
}

impl runtime::encode::Encode for Date {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum Date, as_str);

impl ::std::default::Default for Time {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            next: ::std::option::Option::None,
            all: ::std::option::Option::None,
            by_name: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for Time {
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
                        "next" => json.decode_optional(&mut record.next),
                        "all" => json.decode_optional(&mut record.all),
                        "by_name" => json.decode_optional(&mut record.by_name),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Time {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("next", &self.next),
                ("all", &self.all),
                ("by_name", &self.by_name),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Time);

impl Json {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Json, Self::Other_];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Json => "json",
            Self::Other_ => "other",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for Json {
    fn from(value: &str) -> Self {
        match value {
            "json" => Self::Json,
            "other" => Self::Other_,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for Json {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for Json {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for Json {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for Json {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for Json {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        match token {
            runtime::decode::Token::Text(text) => {
                ::std::result::Result::Ok(
                    <Self as ::std::convert::From<&str>>::from(text),
                )
            }
            token => {
                let value = <runtime::UnknownValue as runtime::decode::Decode>::decode(
                    token,
                )?;
                ::std::result::Result::Ok(
                    match <Self as ::std::convert::From<&str>>::from(value.as_str()) {
                        Self::Other(_) => Self::Other(value),
                        known => known,
                    },
                )
            }
        }
    }
}

impl runtime::encode::Encode for Json {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum Json, as_str);

impl ::std::default::Default for Extra {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            next: ::std::option::Option::None,
            all: ::std::option::Option::None,
            by_name: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for Extra {
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
                        "next" => json.decode_optional(&mut record.next),
                        "all" => json.decode_optional(&mut record.all),
                        "by_name" => json.decode_optional(&mut record.by_name),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Extra {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("next", &self.next),
                ("all", &self.all),
                ("by_name", &self.by_name),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Extra);

impl Decode {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Decode, Self::Other_];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Decode => "decode",
            Self::Other_ => "other",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for Decode {
    fn from(value: &str) -> Self {
        match value {
            "decode" => Self::Decode,
            "other" => Self::Other_,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for Decode {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for Decode {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for Decode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for Decode {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for Decode {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        match token {
            runtime::decode::Token::Text(text) => {
                ::std::result::Result::Ok(
                    <Self as ::std::convert::From<&str>>::from(text),
                )
            }
            token => {
                let value = <runtime::UnknownValue as runtime::decode::Decode>::decode(
                    token,
                )?;
                ::std::result::Result::Ok(
                    match <Self as ::std::convert::From<&str>>::from(value.as_str()) {
                        Self::Other(_) => Self::Other(value),
                        known => known,
                    },
                )
            }
        }
    }
}

impl runtime::encode::Encode for Decode {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum Decode, as_str);

impl ::std::default::Default for Fault {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            next: ::std::option::Option::None,
            all: ::std::option::Option::None,
            by_name: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for Fault {
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
                        "next" => json.decode_optional(&mut record.next),
                        "all" => json.decode_optional(&mut record.all),
                        "by_name" => json.decode_optional(&mut record.by_name),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Fault {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("next", &self.next),
                ("all", &self.all),
                ("by_name", &self.by_name),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Fault);

impl Unlisted {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Unlisted, Self::Other_];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unlisted => "unlisted",
            Self::Other_ => "other",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for Unlisted {
    fn from(value: &str) -> Self {
        match value {
            "unlisted" => Self::Unlisted,
            "other" => Self::Other_,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for Unlisted {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for Unlisted {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for Unlisted {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for Unlisted {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for Unlisted {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        match token {
            runtime::decode::Token::Text(text) => {
                ::std::result::Result::Ok(
                    <Self as ::std::convert::From<&str>>::from(text),
                )
            }
            token => {
                let value = <runtime::UnknownValue as runtime::decode::Decode>::decode(
                    token,
                )?;
                ::std::result::Result::Ok(
                    match <Self as ::std::convert::From<&str>>::from(value.as_str()) {
                        Self::Other(_) => Self::Other(value),
                        known => known,
                    },
                )
            }
        }
    }
}

impl runtime::encode::Encode for Unlisted {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum Unlisted, as_str);

impl ::std::default::Default for Resource {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            next: ::std::option::Option::None,
            all: ::std::option::Option::None,
            by_name: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for Resource {
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
                        "next" => json.decode_optional(&mut record.next),
                        "all" => json.decode_optional(&mut record.all),
                        "by_name" => json.decode_optional(&mut record.by_name),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Resource {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("next", &self.next),
                ("all", &self.all),
                ("by_name", &self.by_name),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Resource);

impl Bool {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Bool, Self::Other_];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Bool => "bool",
            Self::Other_ => "other",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for Bool {
    fn from(value: &str) -> Self {
        match value {
            "bool" => Self::Bool,
            "other" => Self::Other_,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for Bool {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for Bool {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for Bool {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for Bool {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for Bool {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        match token {
            runtime::decode::Token::Text(text) => {
                ::std::result::Result::Ok(
                    <Self as ::std::convert::From<&str>>::from(text),
                )
            }
            token => {
                let value = <runtime::UnknownValue as runtime::decode::Decode>::decode(
                    token,
                )?;
                ::std::result::Result::Ok(
                    match <Self as ::std::convert::From<&str>>::from(value.as_str()) {
                        Self::Other(_) => Self::Other(value),
                        known => known,
                    },
                )
            }
        }
    }
}

impl runtime::encode::Encode for Bool {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum Bool, as_str);

impl ::std::default::Default for I64 {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            next: ::std::option::Option::None,
            all: ::std::option::Option::None,
            by_name: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for I64 {
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
                        "next" => json.decode_optional(&mut record.next),
                        "all" => json.decode_optional(&mut record.all),
                        "by_name" => json.decode_optional(&mut record.by_name),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for I64 {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("next", &self.next),
                ("all", &self.all),
                ("by_name", &self.by_name),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(I64);

impl F64 {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::F64, Self::Other_];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::F64 => "f64",
            Self::Other_ => "other",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for F64 {
    fn from(value: &str) -> Self {
        match value {
            "f64" => Self::F64,
            "other" => Self::Other_,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for F64 {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for F64 {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for F64 {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for F64 {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for F64 {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        match token {
            runtime::decode::Token::Text(text) => {
                ::std::result::Result::Ok(
                    <Self as ::std::convert::From<&str>>::from(text),
                )
            }
            token => {
                let value = <runtime::UnknownValue as runtime::decode::Decode>::decode(
                    token,
                )?;
                ::std::result::Result::Ok(
                    match <Self as ::std::convert::From<&str>>::from(value.as_str()) {
                        Self::Other(_) => Self::Other(value),
                        known => known,
                    },
                )
            }
        }
    }
}

impl runtime::encode::Encode for F64 {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum F64, as_str);

impl ::std::default::Default for Core {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            next: ::std::option::Option::None,
            all: ::std::option::Option::None,
            by_name: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for Core {
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
                        "next" => json.decode_optional(&mut record.next),
                        "all" => json.decode_optional(&mut record.all),
                        "by_name" => json.decode_optional(&mut record.by_name),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Core {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("next", &self.next),
                ("all", &self.all),
                ("by_name", &self.by_name),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Core);

impl Runtime {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Runtime, Self::Other_];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Runtime => "runtime",
            Self::Other_ => "other",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for Runtime {
    fn from(value: &str) -> Self {
        match value {
            "runtime" => Self::Runtime,
            "other" => Self::Other_,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for Runtime {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for Runtime {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for Runtime {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for Runtime {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for Runtime {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        match token {
            runtime::decode::Token::Text(text) => {
                ::std::result::Result::Ok(
                    <Self as ::std::convert::From<&str>>::from(text),
                )
            }
            token => {
                let value = <runtime::UnknownValue as runtime::decode::Decode>::decode(
                    token,
                )?;
                ::std::result::Result::Ok(
                    match <Self as ::std::convert::From<&str>>::from(value.as_str()) {
                        Self::Other(_) => Self::Other(value),
                        known => known,
                    },
                )
            }
        }
    }
}

impl runtime::encode::Encode for Runtime {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum Runtime, as_str);
