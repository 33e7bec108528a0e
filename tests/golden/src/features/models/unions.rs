// @generated from tests/golden/spec/features/unions.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! Models of `unions`.

use ::callsheet_runtime as runtime;

/// A field option id.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FieldOptionId {
    /// `integer`.
    Integer(i64),
    /// `string`.
    String(::std::string::String),
    /// What the description does not list, as it came.
    Other(runtime::Json),
}

/// Every kind of JSON value.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Setting {
    /// `Toggle`.
    Toggle(super::Toggle),
    /// `number`.
    Number(f64),
    /// `boolean`.
    Boolean(bool),
    /// `[Setting]`.
    SettingList(::std::vec::Vec<super::Setting>),
    /// `{string: Setting}`.
    SettingMap(runtime::Map<super::Setting>),
    /// What the description does not list, as it came.
    Other(runtime::Json),
}

/// A toggle.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Toggle {
    /// `on`
    On,
    /// `off`
    Off,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// A subject.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Subject {
    /// `SubjectId`.
    Number(super::SubjectId),
    /// `string`.
    Name(::std::string::String),
    /// `[[FieldOptionId]]`.
    List(::std::vec::Vec<::std::vec::Vec<super::FieldOptionId>>),
    /// `SubjectRecord`.
    Whole(::std::boxed::Box<super::SubjectRecord>),
    /// What the description does not list, as it came.
    Other(runtime::Json),
}

runtime::id! {
    /// The id of a subject.
    pub SubjectId(i64)
}

/// A subject record.
#[derive(Clone, Debug, PartialEq)]
pub struct SubjectRecord {
    /// The id of the subject.
    pub id: ::std::option::Option<super::SubjectId>,
    /// The subject.
    pub subject: ::std::option::Option<super::Subject>,
    /// The parent.
    pub parent: ::std::option::Option<::std::boxed::Box<super::SubjectRecord>>,
    /// `when`.
    pub when: ::std::option::Option<super::When>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A when.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum When {
    /// `datetime`.
    Datetime(runtime::DateTime),
    /// `flag`.
    Flag(bool),
    /// `CustomFields`.
    CustomFields(super::CustomFields),
    /// What the description does not list, as it came.
    Other(runtime::Json),
}

/// A recent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Recent {
    /// Where `item` is `deal`.
    Deal(::std::boxed::Box<super::RecentDeal>),
    /// Where `item` is `light-note`.
    #[doc(alias = "light-note")]
    LightNote(::std::boxed::Box<super::RecentNote>),
    /// Where `item` is `other`.
    #[doc(alias = "other")]
    Other_(::std::boxed::Box<super::RecentNote>),
    /// Where `item` is `self`.
    #[doc(alias = "self")]
    Self_(::std::boxed::Box<super::RecentNote>),
    /// What the description does not list, as it came.
    Other(runtime::Json),
}

/// A recent deal.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RecentDeal {
    /// The item.
    pub item: ::std::string::String,
    /// The id.
    pub id: ::std::option::Option<i64>,
    /// The related.
    pub related: ::std::option::Option<::std::vec::Vec<super::Recent>>,
    /// The previous.
    pub previous: ::std::option::Option<super::Recent>,
    /// The first.
    pub first: super::Recent,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A recent note.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RecentNote {
    /// The text.
    pub text: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A sent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Sent {
    /// Where `type` is `a`.
    A(::std::boxed::Box<super::SentA>),
    /// Where `type` is `b`.
    B(::std::boxed::Box<super::SentB>),
    /// What the description does not list, as it came.
    Other(runtime::Json),
}

/// A sent a.
#[derive(Clone, Debug, PartialEq)]
pub struct SentA {
    /// The x.
    pub x: i64,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A sent b.
#[derive(Clone, Debug, PartialEq)]
pub struct SentB {
    /// The type.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// The then.
    pub then: ::std::option::Option<super::Sent>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

impl ::std::convert::From<i64> for FieldOptionId {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl ::std::convert::From<i32> for FieldOptionId {
    fn from(value: i32) -> Self {
        Self::Integer(::std::convert::Into::into(value))
    }
}

impl ::std::convert::From<u32> for FieldOptionId {
    fn from(value: u32) -> Self {
        Self::Integer(::std::convert::Into::into(value))
    }
}

impl ::std::convert::From<::std::string::String> for FieldOptionId {
    fn from(value: ::std::string::String) -> Self {
        Self::String(value)
    }
}

impl ::std::convert::From<&str> for FieldOptionId {
    fn from(value: &str) -> Self {
        Self::String(::std::convert::Into::into(value))
    }
}

impl runtime::private::Placeholder for FieldOptionId {
    fn placeholder() -> Self {
        Self::Other(runtime::Json::Null)
    }
}

impl runtime::decode::Decode for FieldOptionId {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        runtime::private::one_of(
            token,
            &[
                (
                    runtime::private::JsonKind::Number,
                    |json| runtime::decode::from_value(json).map(Self::Integer),
                ),
                (
                    runtime::private::JsonKind::String,
                    |json| runtime::decode::from_value(json).map(Self::String),
                ),
            ],
            Self::Other,
        )
    }
}

impl runtime::encode::Encode for FieldOptionId {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Integer(value) => runtime::encode::Encode::encode(value),
            Self::String(value) => runtime::encode::Encode::encode(value),
            Self::Other(value) => runtime::encode::Encode::encode(value),
        }
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for FieldOptionId {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        match self {
            Self::Integer(value) => runtime::private::ToToken::with_token(value, then),
            Self::String(value) => runtime::private::ToToken::with_token(value, then),
            Self::Other(value) => runtime::private::ToToken::with_token(value, then),
        }
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(FieldOptionId);

impl ::std::convert::From<super::Toggle> for Setting {
    fn from(value: super::Toggle) -> Self {
        Self::Toggle(value)
    }
}

impl ::std::convert::From<f64> for Setting {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl ::std::convert::From<bool> for Setting {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl ::std::convert::From<::std::vec::Vec<super::Setting>> for Setting {
    fn from(value: ::std::vec::Vec<super::Setting>) -> Self {
        Self::SettingList(value)
    }
}

impl ::std::convert::From<runtime::Map<super::Setting>> for Setting {
    fn from(value: runtime::Map<super::Setting>) -> Self {
        Self::SettingMap(value)
    }
}

impl runtime::private::Placeholder for Setting {
    fn placeholder() -> Self {
        Self::Other(runtime::Json::Null)
    }
}

impl runtime::decode::Decode for Setting {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        runtime::private::one_of(
            token,
            &[
                (
                    runtime::private::JsonKind::String,
                    |json| runtime::decode::from_value(json).map(Self::Toggle),
                ),
                (
                    runtime::private::JsonKind::Number,
                    |json| runtime::decode::from_value(json).map(Self::Number),
                ),
                (
                    runtime::private::JsonKind::Boolean,
                    |json| runtime::decode::from_value(json).map(Self::Boolean),
                ),
                (
                    runtime::private::JsonKind::List,
                    |json| runtime::decode::from_value(json).map(Self::SettingList),
                ),
                (
                    runtime::private::JsonKind::Object,
                    |json| runtime::decode::from_value(json).map(Self::SettingMap),
                ),
            ],
            Self::Other,
        )
    }
}

impl runtime::encode::Encode for Setting {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Toggle(value) => runtime::encode::Encode::encode(value),
            Self::Number(value) => runtime::encode::Encode::encode(value),
            Self::Boolean(value) => runtime::encode::Encode::encode(value),
            Self::SettingList(value) => runtime::encode::Encode::encode(value),
            Self::SettingMap(value) => runtime::encode::Encode::encode(value),
            Self::Other(value) => runtime::encode::Encode::encode(value),
        }
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Setting {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        match self {
            Self::Toggle(value) => runtime::private::ToToken::with_token(value, then),
            Self::Number(value) => runtime::private::ToToken::with_token(value, then),
            Self::Boolean(value) => runtime::private::ToToken::with_token(value, then),
            Self::SettingList(value) => {
                runtime::private::ToToken::with_token(value, then)
            }
            Self::SettingMap(value) => runtime::private::ToToken::with_token(value, then),
            Self::Other(value) => runtime::private::ToToken::with_token(value, then),
        }
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Setting);

impl Toggle {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::On, Self::Off];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::On => "on",
            Self::Off => "off",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for Toggle {
    fn from(value: &str) -> Self {
        match value {
            "on" => Self::On,
            "off" => Self::Off,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for Toggle {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for Toggle {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for Toggle {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for Toggle {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for Toggle {
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

impl runtime::encode::Encode for Toggle {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum Toggle, as_str);

impl ::std::convert::From<super::SubjectId> for Subject {
    fn from(value: super::SubjectId) -> Self {
        Self::Number(value)
    }
}

impl ::std::convert::From<i64> for Subject {
    fn from(value: i64) -> Self {
        Self::Number(::std::convert::Into::into(value))
    }
}

impl ::std::convert::From<i32> for Subject {
    fn from(value: i32) -> Self {
        Self::Number(::std::convert::Into::into(value))
    }
}

impl ::std::convert::From<u32> for Subject {
    fn from(value: u32) -> Self {
        Self::Number(::std::convert::Into::into(value))
    }
}

impl ::std::convert::From<::std::string::String> for Subject {
    fn from(value: ::std::string::String) -> Self {
        Self::Name(value)
    }
}

impl ::std::convert::From<&str> for Subject {
    fn from(value: &str) -> Self {
        Self::Name(::std::convert::Into::into(value))
    }
}

impl ::std::convert::From<::std::vec::Vec<::std::vec::Vec<super::FieldOptionId>>>
for Subject {
    fn from(value: ::std::vec::Vec<::std::vec::Vec<super::FieldOptionId>>) -> Self {
        Self::List(value)
    }
}

impl ::std::convert::From<super::SubjectRecord> for Subject {
    fn from(value: super::SubjectRecord) -> Self {
        Self::Whole(::std::boxed::Box::new(value))
    }
}

impl runtime::private::Placeholder for Subject {
    fn placeholder() -> Self {
        Self::Other(runtime::Json::Null)
    }
}

impl runtime::decode::Decode for Subject {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        runtime::private::one_of(
            token,
            &[
                (
                    runtime::private::JsonKind::Number,
                    |json| runtime::decode::from_value(json).map(Self::Number),
                ),
                (
                    runtime::private::JsonKind::String,
                    |json| runtime::decode::from_value(json).map(Self::Name),
                ),
                (
                    runtime::private::JsonKind::List,
                    |json| runtime::decode::from_value(json).map(Self::List),
                ),
                (
                    runtime::private::JsonKind::Object,
                    |json| runtime::decode::from_value(json).map(Self::Whole),
                ),
            ],
            Self::Other,
        )
    }
}

impl runtime::encode::Encode for Subject {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Number(value) => runtime::encode::Encode::encode(value),
            Self::Name(value) => runtime::encode::Encode::encode(value),
            Self::List(value) => runtime::encode::Encode::encode(value),
            Self::Whole(value) => runtime::encode::Encode::encode(value),
            Self::Other(value) => runtime::encode::Encode::encode(value),
        }
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Subject {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        match self {
            Self::Number(value) => runtime::private::ToToken::with_token(value, then),
            Self::Name(value) => runtime::private::ToToken::with_token(value, then),
            Self::List(value) => runtime::private::ToToken::with_token(value, then),
            Self::Whole(value) => runtime::private::ToToken::with_token(value, then),
            Self::Other(value) => runtime::private::ToToken::with_token(value, then),
        }
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Subject);

impl SubjectRecord {
    /// With what it cannot do without, and nothing else.
    pub fn new() -> Self {
        Self {
            id: ::std::option::Option::None,
            subject: ::std::option::Option::None,
            parent: ::std::option::Option::None,
            when: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
    /// The id of the subject.
    #[must_use]
    pub fn id(mut self, id: impl ::std::convert::Into<super::SubjectId>) -> Self {
        self.id = ::std::option::Option::Some(::std::convert::Into::into(id));
        self
    }
    /// The subject.
    #[must_use]
    pub fn subject(
        mut self,
        subject: impl ::std::convert::Into<super::Subject>,
    ) -> Self {
        self.subject = ::std::option::Option::Some(::std::convert::Into::into(subject));
        self
    }
    /// The parent.
    #[must_use]
    pub fn parent(mut self, parent: super::SubjectRecord) -> Self {
        self.parent = ::std::option::Option::Some(::std::boxed::Box::new(parent));
        self
    }
    /// `when`.
    #[must_use]
    pub fn when(mut self, when: impl ::std::convert::Into<super::When>) -> Self {
        self.when = ::std::option::Option::Some(::std::convert::Into::into(when));
        self
    }
}
impl ::std::default::Default for SubjectRecord {
    fn default() -> Self {
        Self::new()
    }
}

impl runtime::encode::Encode for SubjectRecord {
    fn encode(self) -> runtime::encode::Argument {
        let mut members = ::std::vec::Vec::new();
        let mut put = |name, value| {
            members.push((::std::borrow::Cow::Borrowed(name), value));
        };
        if let ::std::option::Option::Some(value) = self.id {
            put("id", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.subject {
            put("subject", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.parent {
            put("parent", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.when {
            put("when", runtime::encode::Encode::encode(value));
        }
        self.extra.encode_with(members)
    }
}


impl runtime::decode::Decode for SubjectRecord {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "id" => json.decode_optional(&mut record.id),
                        "subject" => json.decode_optional(&mut record.subject),
                        "parent" => json.decode_optional(&mut record.parent),
                        "when" => json.decode_optional(&mut record.when),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for SubjectRecord {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("subject", &self.subject),
                ("parent", &self.parent),
                ("when", &self.when),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(SubjectRecord);

impl ::std::convert::From<runtime::DateTime> for When {
    fn from(value: runtime::DateTime) -> Self {
        Self::Datetime(value)
    }
}

impl ::std::convert::From<bool> for When {
    fn from(value: bool) -> Self {
        Self::Flag(value)
    }
}

impl ::std::convert::From<super::CustomFields> for When {
    fn from(value: super::CustomFields) -> Self {
        Self::CustomFields(value)
    }
}

impl runtime::private::Placeholder for When {
    fn placeholder() -> Self {
        Self::Other(runtime::Json::Null)
    }
}

impl runtime::decode::Decode for When {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        runtime::private::one_of(
            token,
            &[
                (
                    runtime::private::JsonKind::String,
                    |json| runtime::decode::from_value(json).map(Self::Datetime),
                ),
                (
                    runtime::private::JsonKind::Number,
                    |json| runtime::decode::from_value(json).map(Self::Flag),
                ),
                (
                    runtime::private::JsonKind::Object,
                    |json| runtime::decode::from_value(json).map(Self::CustomFields),
                ),
            ],
            Self::Other,
        )
    }
}

impl runtime::encode::Encode for When {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Datetime(value) => runtime::encode::Encode::encode(value),
            Self::Flag(value) => runtime::encode::Argument::flags(value),
            Self::CustomFields(value) => runtime::encode::Encode::encode(value),
            Self::Other(value) => runtime::encode::Encode::encode(value),
        }
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for When {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        match self {
            Self::Datetime(value) => runtime::private::ToToken::with_token(value, then),
            Self::Flag(value) => {
                runtime::private::ToToken::with_token(
                    &runtime::private::With(value, runtime::private::flag),
                    then,
                )
            }
            Self::CustomFields(value) => {
                runtime::private::ToToken::with_token(
                    &runtime::private::With(value, runtime::private::external_map),
                    then,
                )
            }
            Self::Other(value) => runtime::private::ToToken::with_token(value, then),
        }
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(When);

impl ::std::convert::From<super::RecentDeal> for Recent {
    fn from(value: super::RecentDeal) -> Self {
        Self::Deal(::std::boxed::Box::new(value))
    }
}

impl runtime::private::Placeholder for Recent {
    fn placeholder() -> Self {
        Self::Other(runtime::Json::Null)
    }
}

impl runtime::decode::Decode for Recent {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        runtime::private::one_of_by(
            token,
            "item",
            &[
                ("deal", |json| runtime::decode::from_value(json).map(Self::Deal)),
                (
                    "light-note",
                    |json| {
                        runtime::decode::from_value::<
                            ::std::boxed::Box<super::RecentNote>,
                        >(json)
                            .map(|mut value| {
                                value.extra.remove("item");
                                Self::LightNote(value)
                            })
                    },
                ),
                (
                    "other",
                    |json| {
                        runtime::decode::from_value::<
                            ::std::boxed::Box<super::RecentNote>,
                        >(json)
                            .map(|mut value| {
                                value.extra.remove("item");
                                Self::Other_(value)
                            })
                    },
                ),
                (
                    "self",
                    |json| {
                        runtime::decode::from_value::<
                            ::std::boxed::Box<super::RecentNote>,
                        >(json)
                            .map(|mut value| {
                                value.extra.remove("item");
                                Self::Self_(value)
                            })
                    },
                ),
            ],
            Self::Other,
        )
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Recent {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        match self {
            Self::Deal(value) => runtime::private::tagged(value, "item", "deal", then),
            Self::LightNote(value) => {
                runtime::private::tagged(value, "item", "light-note", then)
            }
            Self::Other_(value) => runtime::private::tagged(value, "item", "other", then),
            Self::Self_(value) => runtime::private::tagged(value, "item", "self", then),
            Self::Other(value) => runtime::private::ToToken::with_token(value, then),
        }
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Recent);

impl ::std::default::Default for RecentDeal {
    fn default() -> Self {
        Self {
            item: runtime::private::Placeholder::placeholder(),
            id: ::std::option::Option::None,
            related: ::std::option::Option::None,
            previous: ::std::option::Option::None,
            first: runtime::private::Placeholder::placeholder(),
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for RecentDeal {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        let mut item = false;
        let mut first = false;
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "item" => json.decode_required(&mut record.item, &mut item),
                        "id" => json.decode_optional(&mut record.id),
                        "related" => json.decode_optional(&mut record.related),
                        "previous" => json.decode_optional(&mut record.previous),
                        "first" => json.decode_required(&mut record.first, &mut first),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("item", item)?;
        runtime::private::require("first", first)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for RecentDeal {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("item", &self.item),
                ("id", &self.id),
                ("related", &self.related),
                ("previous", &self.previous),
                ("first", &self.first),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(RecentDeal);


impl runtime::decode::Decode for RecentNote {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "text" => json.decode_optional(&mut record.text),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for RecentNote {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(&[("text", &self.text)], &self.extra, then)
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(RecentNote);

impl ::std::convert::From<super::SentA> for Sent {
    fn from(value: super::SentA) -> Self {
        Self::A(::std::boxed::Box::new(value))
    }
}

impl ::std::convert::From<super::SentB> for Sent {
    fn from(value: super::SentB) -> Self {
        Self::B(::std::boxed::Box::new(value))
    }
}

#[cfg(feature = "serde")]
impl runtime::private::Placeholder for Sent {
    fn placeholder() -> Self {
        Self::Other(runtime::Json::Null)
    }
}

#[cfg(feature = "serde")]
impl runtime::decode::Decode for Sent {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        runtime::private::one_of_by(
            token,
            "type",
            &[
                (
                    "a",
                    |json| {
                        runtime::decode::from_value::<
                            ::std::boxed::Box<super::SentA>,
                        >(json)
                            .map(|mut value| {
                                value.extra.remove("type");
                                Self::A(value)
                            })
                    },
                ),
                ("b", |json| runtime::decode::from_value(json).map(Self::B)),
            ],
            Self::Other,
        )
    }
}

impl runtime::encode::Encode for Sent {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::A(value) => runtime::encode::Encode::encode(value).tagged("type", "a"),
            Self::B(value) => runtime::encode::Encode::encode(value).tagged("type", "b"),
            Self::Other(value) => runtime::encode::Encode::encode(value),
        }
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Sent {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        match self {
            Self::A(value) => runtime::private::tagged(value, "type", "a", then),
            Self::B(value) => runtime::private::tagged(value, "type", "b", then),
            Self::Other(value) => runtime::private::ToToken::with_token(value, then),
        }
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Sent);

impl SentA {
    /// With what it cannot do without, and nothing else.
    pub fn new(x: i64) -> Self {
        Self {
            x,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::encode::Encode for SentA {
    fn encode(self) -> runtime::encode::Argument {
        let mut members = ::std::vec::Vec::new();
        let mut put = |name, value| {
            members.push((::std::borrow::Cow::Borrowed(name), value));
        };
        put("x", runtime::encode::Encode::encode(self.x));
        self.extra.encode_with(members)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::Placeholder for SentA {
    fn placeholder() -> Self {
        Self {
            x: runtime::private::Placeholder::placeholder(),
            extra: runtime::Extra::default(),
        }
    }
}

#[cfg(feature = "serde")]
impl runtime::decode::Decode for SentA {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        let mut x = false;
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "x" => json.decode_required(&mut record.x, &mut x),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("x", x)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for SentA {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(&[("x", &self.x)], &self.extra, then)
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(SentA);

impl SentB {
    /// With what it cannot do without, and nothing else.
    pub fn new() -> Self {
        Self {
            r#type: ::std::option::Option::None,
            then: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
    /// The type.
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.r#type = ::std::option::Option::Some(::std::convert::Into::into(r#type));
        self
    }
    /// The then.
    #[must_use]
    pub fn then(mut self, then: impl ::std::convert::Into<super::Sent>) -> Self {
        self.then = ::std::option::Option::Some(::std::convert::Into::into(then));
        self
    }
}
impl ::std::default::Default for SentB {
    fn default() -> Self {
        Self::new()
    }
}

impl runtime::encode::Encode for SentB {
    fn encode(self) -> runtime::encode::Argument {
        let mut members = ::std::vec::Vec::new();
        let mut put = |name, value| {
            members.push((::std::borrow::Cow::Borrowed(name), value));
        };
        if let ::std::option::Option::Some(value) = self.r#type {
            put("type", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.then {
            put("then", runtime::encode::Encode::encode(value));
        }
        self.extra.encode_with(members)
    }
}


#[cfg(feature = "serde")]
impl runtime::decode::Decode for SentB {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "type" => json.decode_optional(&mut record.r#type),
                        "then" => json.decode_optional(&mut record.then),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for SentB {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("type", &self.r#type), ("then", &self.then)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(SentB);
