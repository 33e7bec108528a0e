// @generated from spec/v2/organizations.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `organizations`.

use ::callsheet_runtime as runtime;

/// An organization.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Organization {
    /// The id of the organization.
    pub id: super::OrganizationId,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The id of the user who owns it.
    pub owner_id: ::std::option::Option<super::UserId>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// Whether it is deleted.
    pub is_deleted: ::std::option::Option<bool>,
    /// Who can see it.
    pub visible_to: ::std::option::Option<super::Visibility>,
    /// The address.
    pub address: ::std::option::Option<super::PostalAddress>,
    /// The ids of the labels.
    pub label_ids: ::std::option::Option<::std::vec::Vec<super::LabelId>>,
    /// The website.
    pub website: ::std::option::Option<::std::string::String>,
    /// The LinkedIn profile.
    pub linkedin: ::std::option::Option<::std::string::String>,
    /// The industry.
    pub industry: ::std::option::Option<i64>,
    /// The annual revenue.
    pub annual_revenue: ::std::option::Option<i64>,
    /// How many employees there are.
    pub employee_count: ::std::option::Option<i64>,
    /// The custom fields, by key.
    pub custom_fields: super::CustomFields,
    /// The id of the organization.
    pub org_id: ::std::option::Option<super::OrganizationId>,
    /// The id of the next activity.
    pub next_activity_id: ::std::option::Option<super::ActivityId>,
    /// The id of the last activity.
    pub last_activity_id: ::std::option::Option<super::ActivityId>,
    /// How many open deals there are.
    pub open_deals_count: ::std::option::Option<i64>,
    /// How many related open deals there are.
    pub related_open_deals_count: ::std::option::Option<i64>,
    /// How many closed deals there are.
    pub closed_deals_count: ::std::option::Option<i64>,
    /// How many related closed deals there are.
    pub related_closed_deals_count: ::std::option::Option<i64>,
    /// How many email messages there are.
    pub email_messages_count: ::std::option::Option<i64>,
    /// How many people there are.
    pub people_count: ::std::option::Option<i64>,
    /// How many activities there are.
    pub activities_count: ::std::option::Option<i64>,
    /// How many done activities there are.
    pub done_activities_count: ::std::option::Option<i64>,
    /// How many undone activities there are.
    pub undone_activities_count: ::std::option::Option<i64>,
    /// How many files there are.
    pub files_count: ::std::option::Option<i64>,
    /// How many notes there are.
    pub notes_count: ::std::option::Option<i64>,
    /// How many followers there are.
    pub followers_count: ::std::option::Option<i64>,
    /// How many won deals there are.
    pub won_deals_count: ::std::option::Option<i64>,
    /// How many related won deals there are.
    pub related_won_deals_count: ::std::option::Option<i64>,
    /// How many lost deals there are.
    pub lost_deals_count: ::std::option::Option<i64>,
    /// How many related lost deals there are.
    pub related_lost_deals_count: ::std::option::Option<i64>,
    /// The smart BCC email.
    pub smart_bcc_email: ::std::option::Option<::std::string::String>,
    /// The labels.
    pub labels: ::std::option::Option<::std::vec::Vec<super::Label>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of an organization.
    pub OrganizationId(i64)
}

/// What is left out of an organization unless asked for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OrganizationIncludeField {
    /// `next_activity_id`
    NextActivityId,
    /// `last_activity_id`
    LastActivityId,
    /// `open_deals_count`
    OpenDealsCount,
    /// `related_open_deals_count`
    RelatedOpenDealsCount,
    /// `closed_deals_count`
    ClosedDealsCount,
    /// `related_closed_deals_count`
    RelatedClosedDealsCount,
    /// `email_messages_count`
    EmailMessagesCount,
    /// `people_count`
    PeopleCount,
    /// `activities_count`
    ActivitiesCount,
    /// `done_activities_count`
    DoneActivitiesCount,
    /// `undone_activities_count`
    UndoneActivitiesCount,
    /// `files_count`
    FilesCount,
    /// `notes_count`
    NotesCount,
    /// `followers_count`
    FollowersCount,
    /// `won_deals_count`
    WonDealsCount,
    /// `related_won_deals_count`
    RelatedWonDealsCount,
    /// `lost_deals_count`
    LostDealsCount,
    /// `related_lost_deals_count`
    RelatedLostDealsCount,
    /// `smart_bcc_email`
    SmartBccEmail,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// A field that a search for organizations looks at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OrganizationSearchField {
    /// `address`
    Address,
    /// `custom_fields`
    CustomFields,
    /// `notes`
    Notes,
    /// `name`
    Name,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// An organization that a search found, and how well it matches.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct OrganizationSearchResult {
    /// The result score.
    pub result_score: ::std::option::Option<f64>,
    /// The item.
    pub item: ::std::option::Option<super::OrganizationSearchResultItem>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// An organization, as a search shows it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrganizationSearchResultItem {
    /// The id of the organization.
    pub id: super::OrganizationId,
    /// The type.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The address.
    pub address: ::std::option::Option<::std::string::String>,
    /// Who can see it.
    pub visible_to: ::std::option::Option<super::Visibility>,
    /// The owner.
    pub owner: ::std::option::Option<super::Owner>,
    /// The custom fields.
    pub custom_fields: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The notes.
    pub notes: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

impl ::std::default::Default for Organization {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            name: ::std::option::Option::None,
            owner_id: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            update_time: ::std::option::Option::None,
            is_deleted: ::std::option::Option::None,
            visible_to: ::std::option::Option::None,
            address: ::std::option::Option::None,
            label_ids: ::std::option::Option::None,
            website: ::std::option::Option::None,
            linkedin: ::std::option::Option::None,
            industry: ::std::option::Option::None,
            annual_revenue: ::std::option::Option::None,
            employee_count: ::std::option::Option::None,
            custom_fields: ::std::default::Default::default(),
            org_id: ::std::option::Option::None,
            next_activity_id: ::std::option::Option::None,
            last_activity_id: ::std::option::Option::None,
            open_deals_count: ::std::option::Option::None,
            related_open_deals_count: ::std::option::Option::None,
            closed_deals_count: ::std::option::Option::None,
            related_closed_deals_count: ::std::option::Option::None,
            email_messages_count: ::std::option::Option::None,
            people_count: ::std::option::Option::None,
            activities_count: ::std::option::Option::None,
            done_activities_count: ::std::option::Option::None,
            undone_activities_count: ::std::option::Option::None,
            files_count: ::std::option::Option::None,
            notes_count: ::std::option::Option::None,
            followers_count: ::std::option::Option::None,
            won_deals_count: ::std::option::Option::None,
            related_won_deals_count: ::std::option::Option::None,
            lost_deals_count: ::std::option::Option::None,
            related_lost_deals_count: ::std::option::Option::None,
            smart_bcc_email: ::std::option::Option::None,
            labels: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for Organization {
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
                        "owner_id" => json.decode_optional(&mut record.owner_id),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        "is_deleted" => json.decode_optional(&mut record.is_deleted),
                        "visible_to" => json.decode_optional(&mut record.visible_to),
                        "address" => json.decode_optional(&mut record.address),
                        "label_ids" => json.decode_optional(&mut record.label_ids),
                        "website" => json.decode_optional(&mut record.website),
                        "linkedin" => json.decode_optional(&mut record.linkedin),
                        "industry" => json.decode_optional(&mut record.industry),
                        "annual_revenue" => {
                            json.decode_optional(&mut record.annual_revenue)
                        }
                        "employee_count" => {
                            json.decode_optional(&mut record.employee_count)
                        }
                        "custom_fields" => json.decode_into(&mut record.custom_fields),
                        "org_id" => json.decode_optional(&mut record.org_id),
                        "next_activity_id" => {
                            json.decode_optional(&mut record.next_activity_id)
                        }
                        "last_activity_id" => {
                            json.decode_optional(&mut record.last_activity_id)
                        }
                        "open_deals_count" => {
                            json.decode_optional(&mut record.open_deals_count)
                        }
                        "related_open_deals_count" => {
                            json.decode_optional(&mut record.related_open_deals_count)
                        }
                        "closed_deals_count" => {
                            json.decode_optional(&mut record.closed_deals_count)
                        }
                        "related_closed_deals_count" => {
                            json.decode_optional(&mut record.related_closed_deals_count)
                        }
                        "email_messages_count" => {
                            json.decode_optional(&mut record.email_messages_count)
                        }
                        "people_count" => json.decode_optional(&mut record.people_count),
                        "activities_count" => {
                            json.decode_optional(&mut record.activities_count)
                        }
                        "done_activities_count" => {
                            json.decode_optional(&mut record.done_activities_count)
                        }
                        "undone_activities_count" => {
                            json.decode_optional(&mut record.undone_activities_count)
                        }
                        "files_count" => json.decode_optional(&mut record.files_count),
                        "notes_count" => json.decode_optional(&mut record.notes_count),
                        "followers_count" => {
                            json.decode_optional(&mut record.followers_count)
                        }
                        "won_deals_count" => {
                            json.decode_optional(&mut record.won_deals_count)
                        }
                        "related_won_deals_count" => {
                            json.decode_optional(&mut record.related_won_deals_count)
                        }
                        "lost_deals_count" => {
                            json.decode_optional(&mut record.lost_deals_count)
                        }
                        "related_lost_deals_count" => {
                            json.decode_optional(&mut record.related_lost_deals_count)
                        }
                        "smart_bcc_email" => {
                            json.decode_optional(&mut record.smart_bcc_email)
                        }
                        "labels" => json.decode_optional(&mut record.labels),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Organization {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("name", &self.name),
                ("owner_id", &self.owner_id),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
                ("is_deleted", &self.is_deleted),
                ("visible_to", &self.visible_to),
                ("address", &self.address),
                ("label_ids", &self.label_ids),
                ("website", &self.website),
                ("linkedin", &self.linkedin),
                ("industry", &self.industry),
                ("annual_revenue", &self.annual_revenue),
                ("employee_count", &self.employee_count),
                (
                    "custom_fields",
                    &runtime::private::With(
                        &self.custom_fields,
                        runtime::private::external,
                    ),
                ),
                ("org_id", &self.org_id),
                ("next_activity_id", &self.next_activity_id),
                ("last_activity_id", &self.last_activity_id),
                ("open_deals_count", &self.open_deals_count),
                ("related_open_deals_count", &self.related_open_deals_count),
                ("closed_deals_count", &self.closed_deals_count),
                ("related_closed_deals_count", &self.related_closed_deals_count),
                ("email_messages_count", &self.email_messages_count),
                ("people_count", &self.people_count),
                ("activities_count", &self.activities_count),
                ("done_activities_count", &self.done_activities_count),
                ("undone_activities_count", &self.undone_activities_count),
                ("files_count", &self.files_count),
                ("notes_count", &self.notes_count),
                ("followers_count", &self.followers_count),
                ("won_deals_count", &self.won_deals_count),
                ("related_won_deals_count", &self.related_won_deals_count),
                ("lost_deals_count", &self.lost_deals_count),
                ("related_lost_deals_count", &self.related_lost_deals_count),
                ("smart_bcc_email", &self.smart_bcc_email),
                ("labels", &self.labels),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Organization);

impl OrganizationIncludeField {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::NextActivityId,
        Self::LastActivityId,
        Self::OpenDealsCount,
        Self::RelatedOpenDealsCount,
        Self::ClosedDealsCount,
        Self::RelatedClosedDealsCount,
        Self::EmailMessagesCount,
        Self::PeopleCount,
        Self::ActivitiesCount,
        Self::DoneActivitiesCount,
        Self::UndoneActivitiesCount,
        Self::FilesCount,
        Self::NotesCount,
        Self::FollowersCount,
        Self::WonDealsCount,
        Self::RelatedWonDealsCount,
        Self::LostDealsCount,
        Self::RelatedLostDealsCount,
        Self::SmartBccEmail,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::NextActivityId => "next_activity_id",
            Self::LastActivityId => "last_activity_id",
            Self::OpenDealsCount => "open_deals_count",
            Self::RelatedOpenDealsCount => "related_open_deals_count",
            Self::ClosedDealsCount => "closed_deals_count",
            Self::RelatedClosedDealsCount => "related_closed_deals_count",
            Self::EmailMessagesCount => "email_messages_count",
            Self::PeopleCount => "people_count",
            Self::ActivitiesCount => "activities_count",
            Self::DoneActivitiesCount => "done_activities_count",
            Self::UndoneActivitiesCount => "undone_activities_count",
            Self::FilesCount => "files_count",
            Self::NotesCount => "notes_count",
            Self::FollowersCount => "followers_count",
            Self::WonDealsCount => "won_deals_count",
            Self::RelatedWonDealsCount => "related_won_deals_count",
            Self::LostDealsCount => "lost_deals_count",
            Self::RelatedLostDealsCount => "related_lost_deals_count",
            Self::SmartBccEmail => "smart_bcc_email",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for OrganizationIncludeField {
    fn from(value: &str) -> Self {
        match value {
            "next_activity_id" => Self::NextActivityId,
            "last_activity_id" => Self::LastActivityId,
            "open_deals_count" => Self::OpenDealsCount,
            "related_open_deals_count" => Self::RelatedOpenDealsCount,
            "closed_deals_count" => Self::ClosedDealsCount,
            "related_closed_deals_count" => Self::RelatedClosedDealsCount,
            "email_messages_count" => Self::EmailMessagesCount,
            "people_count" => Self::PeopleCount,
            "activities_count" => Self::ActivitiesCount,
            "done_activities_count" => Self::DoneActivitiesCount,
            "undone_activities_count" => Self::UndoneActivitiesCount,
            "files_count" => Self::FilesCount,
            "notes_count" => Self::NotesCount,
            "followers_count" => Self::FollowersCount,
            "won_deals_count" => Self::WonDealsCount,
            "related_won_deals_count" => Self::RelatedWonDealsCount,
            "lost_deals_count" => Self::LostDealsCount,
            "related_lost_deals_count" => Self::RelatedLostDealsCount,
            "smart_bcc_email" => Self::SmartBccEmail,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for OrganizationIncludeField {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for OrganizationIncludeField {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for OrganizationIncludeField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for OrganizationIncludeField {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for OrganizationIncludeField {
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

impl runtime::encode::Encode for OrganizationIncludeField {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum OrganizationIncludeField, as_str);

impl OrganizationSearchField {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Address,
        Self::CustomFields,
        Self::Notes,
        Self::Name,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Address => "address",
            Self::CustomFields => "custom_fields",
            Self::Notes => "notes",
            Self::Name => "name",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for OrganizationSearchField {
    fn from(value: &str) -> Self {
        match value {
            "address" => Self::Address,
            "custom_fields" => Self::CustomFields,
            "notes" => Self::Notes,
            "name" => Self::Name,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for OrganizationSearchField {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for OrganizationSearchField {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for OrganizationSearchField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for OrganizationSearchField {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for OrganizationSearchField {
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

impl runtime::encode::Encode for OrganizationSearchField {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum OrganizationSearchField, as_str);


impl runtime::decode::Decode for OrganizationSearchResult {
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
impl runtime::private::ToToken for OrganizationSearchResult {
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
runtime::private::serde_traits!(OrganizationSearchResult);

impl ::std::default::Default for OrganizationSearchResultItem {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            r#type: ::std::option::Option::None,
            name: ::std::option::Option::None,
            address: ::std::option::Option::None,
            visible_to: ::std::option::Option::None,
            owner: ::std::option::Option::None,
            custom_fields: ::std::option::Option::None,
            notes: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for OrganizationSearchResultItem {
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
                        "name" => json.decode_optional(&mut record.name),
                        "address" => json.decode_optional(&mut record.address),
                        "visible_to" => json.decode_optional(&mut record.visible_to),
                        "owner" => json.decode_optional(&mut record.owner),
                        "custom_fields" => {
                            json.decode_optional(&mut record.custom_fields)
                        }
                        "notes" => json.decode_optional(&mut record.notes),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for OrganizationSearchResultItem {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("type", &self.r#type),
                ("name", &self.name),
                ("address", &self.address),
                ("visible_to", &self.visible_to),
                ("owner", &self.owner),
                ("custom_fields", &self.custom_fields),
                ("notes", &self.notes),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(OrganizationSearchResultItem);
