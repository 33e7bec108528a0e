// @generated from spec/v1/leads.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `leads`.

use ::callsheet_runtime as runtime;

/// A lead.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Lead {
    /// The id of the lead.
    pub id: super::LeadId,
    /// The title.
    pub title: ::std::option::Option<::std::string::String>,
    /// The id of the user who owns it.
    pub owner_id: ::std::option::Option<super::UserId>,
    /// The id of the user who created it.
    pub creator_id: ::std::option::Option<super::UserId>,
    /// The ids of the labels.
    pub label_ids: ::std::option::Option<::std::vec::Vec<super::LeadLabelId>>,
    /// The id of the person.
    pub person_id: ::std::option::Option<super::PersonId>,
    /// The id of the organization.
    pub organization_id: ::std::option::Option<super::OrganizationId>,
    /// The name of the source.
    pub source_name: ::std::option::Option<::std::string::String>,
    /// The origin.
    pub origin: ::std::option::Option<::std::string::String>,
    /// The id of the origin.
    pub origin_id: ::std::option::Option<::std::string::String>,
    /// The channel.
    pub channel: ::std::option::Option<i64>,
    /// The id of the channel.
    pub channel_id: ::std::option::Option<::std::string::String>,
    /// The id of the source deal.
    pub source_deal_id: ::std::option::Option<super::DealId>,
    /// Whether it is archived.
    pub is_archived: ::std::option::Option<bool>,
    /// Whether it was seen.
    pub was_seen: ::std::option::Option<bool>,
    /// The value.
    pub value: ::std::option::Option<super::LeadValue>,
    /// When it is expected to close.
    pub expected_close_date: ::std::option::Option<runtime::Date>,
    /// The id of the next activity.
    pub next_activity_id: ::std::option::Option<super::ActivityId>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// Who can see it.
    pub visible_to: ::std::option::Option<super::VisibleTo>,
    /// The CC email.
    pub cc_email: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A lead value.
#[derive(Clone, Debug, PartialEq)]
pub struct LeadValue {
    /// The amount, in units of its currency.
    pub amount: ::std::option::Option<runtime::Money>,
    /// The currency.
    pub currency: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A field that a search for leads looks at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LeadSearchField {
    /// `custom_fields`
    CustomFields,
    /// `notes`
    Notes,
    /// `title`
    Title,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// What a search for leads leaves out unless asked for it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LeadSearchIncludeField {
    /// `lead.was_seen`
    #[doc(alias = "lead.was_seen")]
    LeadWasSeen,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// A lead that a search found, and how well it matches.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LeadSearchResult {
    /// The result score.
    pub result_score: ::std::option::Option<f64>,
    /// The item.
    pub item: ::std::option::Option<super::LeadSearchResultItem>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A lead, as a search shows it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LeadSearchResultItem {
    /// The id of the lead.
    pub id: super::LeadId,
    /// The type.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// The title.
    pub title: ::std::option::Option<::std::string::String>,
    /// The owner.
    pub owner: ::std::option::Option<super::LeadOwner>,
    /// The person.
    pub person: ::std::option::Option<super::Reference>,
    /// The organization.
    pub organization: ::std::option::Option<super::Reference>,
    /// The phones.
    pub phones: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The emails.
    pub emails: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The custom fields.
    pub custom_fields: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The notes.
    pub notes: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The value, in units of its currency.
    pub value: ::std::option::Option<runtime::Money>,
    /// The currency.
    pub currency: ::std::option::Option<::std::string::String>,
    /// Who can see it.
    pub visible_to: ::std::option::Option<super::VisibleTo>,
    /// Whether it is archived.
    pub is_archived: ::std::option::Option<bool>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A lead owner.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LeadOwner {
    /// The id of the user.
    pub id: super::UserId,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A reference.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Reference {
    /// The id.
    pub id: i64,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

impl ::std::default::Default for Lead {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            title: ::std::option::Option::None,
            owner_id: ::std::option::Option::None,
            creator_id: ::std::option::Option::None,
            label_ids: ::std::option::Option::None,
            person_id: ::std::option::Option::None,
            organization_id: ::std::option::Option::None,
            source_name: ::std::option::Option::None,
            origin: ::std::option::Option::None,
            origin_id: ::std::option::Option::None,
            channel: ::std::option::Option::None,
            channel_id: ::std::option::Option::None,
            source_deal_id: ::std::option::Option::None,
            is_archived: ::std::option::Option::None,
            was_seen: ::std::option::Option::None,
            value: ::std::option::Option::None,
            expected_close_date: ::std::option::Option::None,
            next_activity_id: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            update_time: ::std::option::Option::None,
            visible_to: ::std::option::Option::None,
            cc_email: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for Lead {
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
                        "title" => json.decode_optional(&mut record.title),
                        "owner_id" => json.decode_optional(&mut record.owner_id),
                        "creator_id" => json.decode_optional(&mut record.creator_id),
                        "label_ids" => json.decode_optional(&mut record.label_ids),
                        "person_id" => json.decode_optional(&mut record.person_id),
                        "organization_id" => {
                            json.decode_optional(&mut record.organization_id)
                        }
                        "source_name" => json.decode_optional(&mut record.source_name),
                        "origin" => json.decode_optional(&mut record.origin),
                        "origin_id" => json.decode_optional(&mut record.origin_id),
                        "channel" => json.decode_optional(&mut record.channel),
                        "channel_id" => json.decode_optional(&mut record.channel_id),
                        "source_deal_id" => {
                            json.decode_optional(&mut record.source_deal_id)
                        }
                        "is_archived" => json.decode_optional(&mut record.is_archived),
                        "was_seen" => json.decode_optional(&mut record.was_seen),
                        "value" => json.decode_optional(&mut record.value),
                        "expected_close_date" => {
                            json.decode_optional(&mut record.expected_close_date)
                        }
                        "next_activity_id" => {
                            json.decode_optional(&mut record.next_activity_id)
                        }
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        "visible_to" => json.decode_optional(&mut record.visible_to),
                        "cc_email" => json.decode_optional(&mut record.cc_email),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Lead {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("title", &self.title),
                ("owner_id", &self.owner_id),
                ("creator_id", &self.creator_id),
                ("label_ids", &self.label_ids),
                ("person_id", &self.person_id),
                ("organization_id", &self.organization_id),
                ("source_name", &self.source_name),
                ("origin", &self.origin),
                ("origin_id", &self.origin_id),
                ("channel", &self.channel),
                ("channel_id", &self.channel_id),
                ("source_deal_id", &self.source_deal_id),
                ("is_archived", &self.is_archived),
                ("was_seen", &self.was_seen),
                ("value", &self.value),
                ("expected_close_date", &self.expected_close_date),
                ("next_activity_id", &self.next_activity_id),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
                ("visible_to", &self.visible_to),
                ("cc_email", &self.cc_email),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Lead);

impl LeadValue {
    /// With what it cannot do without, and nothing else.
    pub fn new(
        amount: impl ::std::convert::Into<runtime::Money>,
        currency: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            amount: ::std::option::Option::Some(::std::convert::Into::into(amount)),
            currency: ::std::option::Option::Some(::std::convert::Into::into(currency)),
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::encode::Encode for LeadValue {
    fn encode(self) -> runtime::encode::Argument {
        let mut members = ::std::vec::Vec::new();
        let mut put = |name, value| {
            members.push((::std::borrow::Cow::Borrowed(name), value));
        };
        if let ::std::option::Option::Some(value) = self.amount {
            put("amount", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.currency {
            put("currency", runtime::encode::Encode::encode(value));
        }
        self.extra.encode_with(members)
    }
}

impl runtime::private::Placeholder for LeadValue {
    fn placeholder() -> Self {
        Self {
            amount: ::std::option::Option::None,
            currency: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for LeadValue {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "amount" => json.decode_optional(&mut record.amount),
                        "currency" => json.decode_optional(&mut record.currency),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for LeadValue {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("amount", &self.amount), ("currency", &self.currency)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(LeadValue);

impl LeadSearchField {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::CustomFields, Self::Notes, Self::Title];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CustomFields => "custom_fields",
            Self::Notes => "notes",
            Self::Title => "title",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for LeadSearchField {
    fn from(value: &str) -> Self {
        match value {
            "custom_fields" => Self::CustomFields,
            "notes" => Self::Notes,
            "title" => Self::Title,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for LeadSearchField {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for LeadSearchField {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for LeadSearchField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for LeadSearchField {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for LeadSearchField {
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

impl runtime::encode::Encode for LeadSearchField {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum LeadSearchField, as_str);

impl LeadSearchIncludeField {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::LeadWasSeen];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::LeadWasSeen => "lead.was_seen",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for LeadSearchIncludeField {
    fn from(value: &str) -> Self {
        match value {
            "lead.was_seen" => Self::LeadWasSeen,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for LeadSearchIncludeField {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for LeadSearchIncludeField {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for LeadSearchIncludeField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for LeadSearchIncludeField {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for LeadSearchIncludeField {
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

impl runtime::encode::Encode for LeadSearchIncludeField {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum LeadSearchIncludeField, as_str);


impl runtime::decode::Decode for LeadSearchResult {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "result_score" => json.decode_optional(&mut record.result_score),
                        "item" => json.decode_optional(&mut record.item),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for LeadSearchResult {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("result_score", &self.result_score), ("item", &self.item)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(LeadSearchResult);

impl ::std::default::Default for LeadSearchResultItem {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            r#type: ::std::option::Option::None,
            title: ::std::option::Option::None,
            owner: ::std::option::Option::None,
            person: ::std::option::Option::None,
            organization: ::std::option::Option::None,
            phones: ::std::option::Option::None,
            emails: ::std::option::Option::None,
            custom_fields: ::std::option::Option::None,
            notes: ::std::option::Option::None,
            value: ::std::option::Option::None,
            currency: ::std::option::Option::None,
            visible_to: ::std::option::Option::None,
            is_archived: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for LeadSearchResultItem {
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
                        "type" => json.decode_optional(&mut record.r#type),
                        "title" => json.decode_optional(&mut record.title),
                        "owner" => json.decode_optional(&mut record.owner),
                        "person" => json.decode_optional(&mut record.person),
                        "organization" => json.decode_optional(&mut record.organization),
                        "phones" => json.decode_optional(&mut record.phones),
                        "emails" => json.decode_optional(&mut record.emails),
                        "custom_fields" => {
                            json.decode_optional(&mut record.custom_fields)
                        }
                        "notes" => json.decode_optional(&mut record.notes),
                        "value" => json.decode_optional(&mut record.value),
                        "currency" => json.decode_optional(&mut record.currency),
                        "visible_to" => json.decode_optional(&mut record.visible_to),
                        "is_archived" => json.decode_optional(&mut record.is_archived),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for LeadSearchResultItem {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("type", &self.r#type),
                ("title", &self.title),
                ("owner", &self.owner),
                ("person", &self.person),
                ("organization", &self.organization),
                ("phones", &self.phones),
                ("emails", &self.emails),
                ("custom_fields", &self.custom_fields),
                ("notes", &self.notes),
                ("value", &self.value),
                ("currency", &self.currency),
                ("visible_to", &self.visible_to),
                ("is_archived", &self.is_archived),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(LeadSearchResultItem);

impl ::std::default::Default for LeadOwner {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for LeadOwner {
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
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for LeadOwner {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(&[("id", &self.id)], &self.extra, then)
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(LeadOwner);

impl ::std::default::Default for Reference {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            name: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for Reference {
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
                        "name" => json.decode_optional(&mut record.name),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Reference {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("id", &self.id), ("name", &self.name)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Reference);
