// @generated from spec/v2/deals.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `deals`.

use ::callsheet_runtime as runtime;

/// A deal.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Deal {
    /// The id of the deal.
    pub id: super::DealId,
    /// The title.
    pub title: ::std::option::Option<::std::string::String>,
    /// The id of the user who owns it.
    pub owner_id: ::std::option::Option<super::UserId>,
    /// The id of the person.
    pub person_id: ::std::option::Option<super::PersonId>,
    /// The id of the organization.
    pub org_id: ::std::option::Option<super::OrganizationId>,
    /// The id of the pipeline.
    pub pipeline_id: ::std::option::Option<super::PipelineId>,
    /// The id of the stage.
    pub stage_id: ::std::option::Option<super::StageId>,
    /// The value, in units of its currency.
    pub value: ::std::option::Option<runtime::Money>,
    /// The currency.
    pub currency: ::std::option::Option<::std::string::String>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// When it last changed its stage, in UTC.
    pub stage_change_time: ::std::option::Option<runtime::DateTime>,
    /// Whether it is deleted.
    pub is_deleted: ::std::option::Option<bool>,
    /// Whether it is archived.
    pub is_archived: ::std::option::Option<bool>,
    /// The status.
    pub status: ::std::option::Option<super::DealStatus>,
    /// The probability.
    pub probability: ::std::option::Option<f64>,
    /// The lost reason.
    pub lost_reason: ::std::option::Option<::std::string::String>,
    /// Who can see it.
    pub visible_to: ::std::option::Option<super::Visibility>,
    /// When it was closed, in UTC.
    pub close_time: ::std::option::Option<runtime::DateTime>,
    /// When it was won, in UTC.
    pub won_time: ::std::option::Option<runtime::DateTime>,
    /// When it was lost, in UTC.
    pub lost_time: ::std::option::Option<runtime::DateTime>,
    /// When it is expected to close.
    pub expected_close_date: ::std::option::Option<runtime::Date>,
    /// The ids of the labels.
    pub label_ids: ::std::option::Option<::std::vec::Vec<super::LabelId>>,
    /// The origin.
    pub origin: ::std::option::Option<::std::string::String>,
    /// The id of the origin.
    pub origin_id: ::std::option::Option<::std::string::String>,
    /// The channel.
    pub channel: ::std::option::Option<i64>,
    /// The id of the channel.
    pub channel_id: ::std::option::Option<::std::string::String>,
    /// The id of the source lead.
    pub source_lead_id: ::std::option::Option<super::LeadId>,
    /// The annual recurring revenue, in units of its currency.
    pub arr: ::std::option::Option<runtime::Money>,
    /// The monthly recurring revenue, in units of its currency.
    pub mrr: ::std::option::Option<runtime::Money>,
    /// The annual contract value, in units of its currency.
    pub acv: ::std::option::Option<runtime::Money>,
    /// The custom fields, by key.
    pub custom_fields: super::CustomFields,
    /// The id of the user who created it.
    pub creator_user_id: ::std::option::Option<super::UserId>,
    /// When it was archived, in UTC.
    pub archive_time: ::std::option::Option<runtime::DateTime>,
    /// When it was won, in local time.
    pub local_won_date: ::std::option::Option<runtime::Date>,
    /// When it was lost, in local time.
    pub local_lost_date: ::std::option::Option<runtime::Date>,
    /// When it was closed, in local time.
    pub local_close_date: ::std::option::Option<runtime::Date>,
    /// The id of the next activity.
    pub next_activity_id: ::std::option::Option<super::ActivityId>,
    /// The id of the last activity.
    pub last_activity_id: ::std::option::Option<super::ActivityId>,
    /// When it was first won, in UTC.
    pub first_won_time: ::std::option::Option<runtime::DateTime>,
    /// The time of the last incoming mail, in UTC.
    pub last_incoming_mail_time: ::std::option::Option<runtime::DateTime>,
    /// The time of the last outgoing mail, in UTC.
    pub last_outgoing_mail_time: ::std::option::Option<runtime::DateTime>,
    /// How many products there are.
    pub products_count: ::std::option::Option<i64>,
    /// How many files there are.
    pub files_count: ::std::option::Option<i64>,
    /// How many notes there are.
    pub notes_count: ::std::option::Option<i64>,
    /// How many followers there are.
    pub followers_count: ::std::option::Option<i64>,
    /// How many email messages there are.
    pub email_messages_count: ::std::option::Option<i64>,
    /// How many activities there are.
    pub activities_count: ::std::option::Option<i64>,
    /// How many done activities there are.
    pub done_activities_count: ::std::option::Option<i64>,
    /// How many undone activities there are.
    pub undone_activities_count: ::std::option::Option<i64>,
    /// How many participants there are.
    pub participants_count: ::std::option::Option<i64>,
    /// The smart BCC email.
    pub smart_bcc_email: ::std::option::Option<::std::string::String>,
    /// The labels.
    pub labels: ::std::option::Option<::std::vec::Vec<super::Label>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a deal.
    pub DealId(i64)
}

/// The status of a deal.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DealStatus {
    /// `open`
    Open,
    /// `won`
    Won,
    /// `lost`
    Lost,
    /// `deleted`
    Deleted,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// What is left out of a deal unless asked for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DealIncludeField {
    /// `next_activity_id`
    NextActivityId,
    /// `last_activity_id`
    LastActivityId,
    /// `first_won_time`
    FirstWonTime,
    /// `products_count`
    ProductsCount,
    /// `files_count`
    FilesCount,
    /// `notes_count`
    NotesCount,
    /// `followers_count`
    FollowersCount,
    /// `email_messages_count`
    EmailMessagesCount,
    /// `activities_count`
    ActivitiesCount,
    /// `done_activities_count`
    DoneActivitiesCount,
    /// `undone_activities_count`
    UndoneActivitiesCount,
    /// `participants_count`
    ParticipantsCount,
    /// `last_incoming_mail_time`
    LastIncomingMailTime,
    /// `last_outgoing_mail_time`
    LastOutgoingMailTime,
    /// `smart_bcc_email`
    SmartBccEmail,
    /// `source_lead_id`
    SourceLeadId,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// What a search for deals leaves out unless asked for it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DealSearchIncludeField {
    /// `deal.cc_email`
    #[doc(alias = "deal.cc_email")]
    DealCcEmail,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// A deal that a search found, and how well it matches.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DealSearchResult {
    /// The result score.
    pub result_score: ::std::option::Option<f64>,
    /// The item.
    pub item: ::std::option::Option<super::DealSearchResultItem>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A deal discount.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DealDiscount {
    /// The id of the deal discount.
    pub id: super::DealDiscountId,
    /// The type.
    pub r#type: ::std::option::Option<super::DiscountType>,
    /// The amount.
    pub amount: ::std::option::Option<f64>,
    /// The description.
    pub description: ::std::option::Option<::std::string::String>,
    /// The id of the deal.
    pub deal_id: ::std::option::Option<super::DealId>,
    /// When it was created, in UTC.
    pub created_at: ::std::option::Option<runtime::DateTime>,
    /// The id of the user who created it.
    pub created_by: ::std::option::Option<super::UserId>,
    /// When it was last changed, in UTC.
    pub updated_at: ::std::option::Option<runtime::DateTime>,
    /// The id of the user who last changed it.
    pub updated_by: ::std::option::Option<super::UserId>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A deal, as a search shows it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DealSearchResultItem {
    /// The id of the deal.
    pub id: super::DealId,
    /// The type.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// The title.
    pub title: ::std::option::Option<::std::string::String>,
    /// The value, in units of its currency.
    pub value: ::std::option::Option<runtime::Money>,
    /// The currency.
    pub currency: ::std::option::Option<::std::string::String>,
    /// The status.
    pub status: ::std::option::Option<super::DealStatus>,
    /// Who can see it.
    pub visible_to: ::std::option::Option<super::Visibility>,
    /// The owner.
    pub owner: ::std::option::Option<super::Owner>,
    /// The stage.
    pub stage: ::std::option::Option<super::StageReference>,
    /// The person.
    pub person: ::std::option::Option<super::PersonReference>,
    /// The organization.
    pub organization: ::std::option::Option<super::OrganizationReference>,
    /// The custom fields.
    pub custom_fields: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The notes.
    pub notes: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Whether it is archived.
    pub is_archived: ::std::option::Option<bool>,
    /// The CC email.
    pub cc_email: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

impl ::std::default::Default for Deal {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            title: ::std::option::Option::None,
            owner_id: ::std::option::Option::None,
            person_id: ::std::option::Option::None,
            org_id: ::std::option::Option::None,
            pipeline_id: ::std::option::Option::None,
            stage_id: ::std::option::Option::None,
            value: ::std::option::Option::None,
            currency: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            update_time: ::std::option::Option::None,
            stage_change_time: ::std::option::Option::None,
            is_deleted: ::std::option::Option::None,
            is_archived: ::std::option::Option::None,
            status: ::std::option::Option::None,
            probability: ::std::option::Option::None,
            lost_reason: ::std::option::Option::None,
            visible_to: ::std::option::Option::None,
            close_time: ::std::option::Option::None,
            won_time: ::std::option::Option::None,
            lost_time: ::std::option::Option::None,
            expected_close_date: ::std::option::Option::None,
            label_ids: ::std::option::Option::None,
            origin: ::std::option::Option::None,
            origin_id: ::std::option::Option::None,
            channel: ::std::option::Option::None,
            channel_id: ::std::option::Option::None,
            source_lead_id: ::std::option::Option::None,
            arr: ::std::option::Option::None,
            mrr: ::std::option::Option::None,
            acv: ::std::option::Option::None,
            custom_fields: ::std::default::Default::default(),
            creator_user_id: ::std::option::Option::None,
            archive_time: ::std::option::Option::None,
            local_won_date: ::std::option::Option::None,
            local_lost_date: ::std::option::Option::None,
            local_close_date: ::std::option::Option::None,
            next_activity_id: ::std::option::Option::None,
            last_activity_id: ::std::option::Option::None,
            first_won_time: ::std::option::Option::None,
            last_incoming_mail_time: ::std::option::Option::None,
            last_outgoing_mail_time: ::std::option::Option::None,
            products_count: ::std::option::Option::None,
            files_count: ::std::option::Option::None,
            notes_count: ::std::option::Option::None,
            followers_count: ::std::option::Option::None,
            email_messages_count: ::std::option::Option::None,
            activities_count: ::std::option::Option::None,
            done_activities_count: ::std::option::Option::None,
            undone_activities_count: ::std::option::Option::None,
            participants_count: ::std::option::Option::None,
            smart_bcc_email: ::std::option::Option::None,
            labels: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for Deal {
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
                        "person_id" => json.decode_optional(&mut record.person_id),
                        "org_id" => json.decode_optional(&mut record.org_id),
                        "pipeline_id" => json.decode_optional(&mut record.pipeline_id),
                        "stage_id" => json.decode_optional(&mut record.stage_id),
                        "value" => json.decode_optional(&mut record.value),
                        "currency" => json.decode_optional(&mut record.currency),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        "stage_change_time" => {
                            json.decode_optional(&mut record.stage_change_time)
                        }
                        "is_deleted" => json.decode_optional(&mut record.is_deleted),
                        "is_archived" => json.decode_optional(&mut record.is_archived),
                        "status" => json.decode_optional(&mut record.status),
                        "probability" => json.decode_optional(&mut record.probability),
                        "lost_reason" => json.decode_optional(&mut record.lost_reason),
                        "visible_to" => json.decode_optional(&mut record.visible_to),
                        "close_time" => json.decode_optional(&mut record.close_time),
                        "won_time" => json.decode_optional(&mut record.won_time),
                        "lost_time" => json.decode_optional(&mut record.lost_time),
                        "expected_close_date" => {
                            json.decode_optional(&mut record.expected_close_date)
                        }
                        "label_ids" => json.decode_optional(&mut record.label_ids),
                        "origin" => json.decode_optional(&mut record.origin),
                        "origin_id" => json.decode_optional(&mut record.origin_id),
                        "channel" => json.decode_optional(&mut record.channel),
                        "channel_id" => json.decode_optional(&mut record.channel_id),
                        "source_lead_id" => {
                            json.decode_optional(&mut record.source_lead_id)
                        }
                        "arr" => json.decode_optional(&mut record.arr),
                        "mrr" => json.decode_optional(&mut record.mrr),
                        "acv" => json.decode_optional(&mut record.acv),
                        "custom_fields" => json.decode_into(&mut record.custom_fields),
                        "creator_user_id" => {
                            json.decode_optional(&mut record.creator_user_id)
                        }
                        "archive_time" => json.decode_optional(&mut record.archive_time),
                        "local_won_date" => {
                            json.decode_optional(&mut record.local_won_date)
                        }
                        "local_lost_date" => {
                            json.decode_optional(&mut record.local_lost_date)
                        }
                        "local_close_date" => {
                            json.decode_optional(&mut record.local_close_date)
                        }
                        "next_activity_id" => {
                            json.decode_optional(&mut record.next_activity_id)
                        }
                        "last_activity_id" => {
                            json.decode_optional(&mut record.last_activity_id)
                        }
                        "first_won_time" => {
                            json.decode_optional(&mut record.first_won_time)
                        }
                        "last_incoming_mail_time" => {
                            json.decode_optional(&mut record.last_incoming_mail_time)
                        }
                        "last_outgoing_mail_time" => {
                            json.decode_optional(&mut record.last_outgoing_mail_time)
                        }
                        "products_count" => {
                            json.decode_optional(&mut record.products_count)
                        }
                        "files_count" => json.decode_optional(&mut record.files_count),
                        "notes_count" => json.decode_optional(&mut record.notes_count),
                        "followers_count" => {
                            json.decode_optional(&mut record.followers_count)
                        }
                        "email_messages_count" => {
                            json.decode_optional(&mut record.email_messages_count)
                        }
                        "activities_count" => {
                            json.decode_optional(&mut record.activities_count)
                        }
                        "done_activities_count" => {
                            json.decode_optional(&mut record.done_activities_count)
                        }
                        "undone_activities_count" => {
                            json.decode_optional(&mut record.undone_activities_count)
                        }
                        "participants_count" => {
                            json.decode_optional(&mut record.participants_count)
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
impl runtime::private::ToToken for Deal {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("title", &self.title),
                ("owner_id", &self.owner_id),
                ("person_id", &self.person_id),
                ("org_id", &self.org_id),
                ("pipeline_id", &self.pipeline_id),
                ("stage_id", &self.stage_id),
                ("value", &self.value),
                ("currency", &self.currency),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
                ("stage_change_time", &self.stage_change_time),
                ("is_deleted", &self.is_deleted),
                ("is_archived", &self.is_archived),
                ("status", &self.status),
                ("probability", &self.probability),
                ("lost_reason", &self.lost_reason),
                ("visible_to", &self.visible_to),
                ("close_time", &self.close_time),
                ("won_time", &self.won_time),
                ("lost_time", &self.lost_time),
                ("expected_close_date", &self.expected_close_date),
                ("label_ids", &self.label_ids),
                ("origin", &self.origin),
                ("origin_id", &self.origin_id),
                ("channel", &self.channel),
                ("channel_id", &self.channel_id),
                ("source_lead_id", &self.source_lead_id),
                ("arr", &self.arr),
                ("mrr", &self.mrr),
                ("acv", &self.acv),
                (
                    "custom_fields",
                    &runtime::private::With(
                        &self.custom_fields,
                        runtime::private::external,
                    ),
                ),
                ("creator_user_id", &self.creator_user_id),
                ("archive_time", &self.archive_time),
                ("local_won_date", &self.local_won_date),
                ("local_lost_date", &self.local_lost_date),
                ("local_close_date", &self.local_close_date),
                ("next_activity_id", &self.next_activity_id),
                ("last_activity_id", &self.last_activity_id),
                ("first_won_time", &self.first_won_time),
                ("last_incoming_mail_time", &self.last_incoming_mail_time),
                ("last_outgoing_mail_time", &self.last_outgoing_mail_time),
                ("products_count", &self.products_count),
                ("files_count", &self.files_count),
                ("notes_count", &self.notes_count),
                ("followers_count", &self.followers_count),
                ("email_messages_count", &self.email_messages_count),
                ("activities_count", &self.activities_count),
                ("done_activities_count", &self.done_activities_count),
                ("undone_activities_count", &self.undone_activities_count),
                ("participants_count", &self.participants_count),
                ("smart_bcc_email", &self.smart_bcc_email),
                ("labels", &self.labels),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Deal);

impl DealStatus {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Open, Self::Won, Self::Lost, Self::Deleted];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Open => "open",
            Self::Won => "won",
            Self::Lost => "lost",
            Self::Deleted => "deleted",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for DealStatus {
    fn from(value: &str) -> Self {
        match value {
            "open" => Self::Open,
            "won" => Self::Won,
            "lost" => Self::Lost,
            "deleted" => Self::Deleted,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for DealStatus {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for DealStatus {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for DealStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for DealStatus {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for DealStatus {
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

impl runtime::encode::Encode for DealStatus {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum DealStatus, as_str);

impl DealIncludeField {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::NextActivityId,
        Self::LastActivityId,
        Self::FirstWonTime,
        Self::ProductsCount,
        Self::FilesCount,
        Self::NotesCount,
        Self::FollowersCount,
        Self::EmailMessagesCount,
        Self::ActivitiesCount,
        Self::DoneActivitiesCount,
        Self::UndoneActivitiesCount,
        Self::ParticipantsCount,
        Self::LastIncomingMailTime,
        Self::LastOutgoingMailTime,
        Self::SmartBccEmail,
        Self::SourceLeadId,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::NextActivityId => "next_activity_id",
            Self::LastActivityId => "last_activity_id",
            Self::FirstWonTime => "first_won_time",
            Self::ProductsCount => "products_count",
            Self::FilesCount => "files_count",
            Self::NotesCount => "notes_count",
            Self::FollowersCount => "followers_count",
            Self::EmailMessagesCount => "email_messages_count",
            Self::ActivitiesCount => "activities_count",
            Self::DoneActivitiesCount => "done_activities_count",
            Self::UndoneActivitiesCount => "undone_activities_count",
            Self::ParticipantsCount => "participants_count",
            Self::LastIncomingMailTime => "last_incoming_mail_time",
            Self::LastOutgoingMailTime => "last_outgoing_mail_time",
            Self::SmartBccEmail => "smart_bcc_email",
            Self::SourceLeadId => "source_lead_id",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for DealIncludeField {
    fn from(value: &str) -> Self {
        match value {
            "next_activity_id" => Self::NextActivityId,
            "last_activity_id" => Self::LastActivityId,
            "first_won_time" => Self::FirstWonTime,
            "products_count" => Self::ProductsCount,
            "files_count" => Self::FilesCount,
            "notes_count" => Self::NotesCount,
            "followers_count" => Self::FollowersCount,
            "email_messages_count" => Self::EmailMessagesCount,
            "activities_count" => Self::ActivitiesCount,
            "done_activities_count" => Self::DoneActivitiesCount,
            "undone_activities_count" => Self::UndoneActivitiesCount,
            "participants_count" => Self::ParticipantsCount,
            "last_incoming_mail_time" => Self::LastIncomingMailTime,
            "last_outgoing_mail_time" => Self::LastOutgoingMailTime,
            "smart_bcc_email" => Self::SmartBccEmail,
            "source_lead_id" => Self::SourceLeadId,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for DealIncludeField {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for DealIncludeField {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for DealIncludeField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for DealIncludeField {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for DealIncludeField {
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

impl runtime::encode::Encode for DealIncludeField {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum DealIncludeField, as_str);

impl DealSearchIncludeField {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::DealCcEmail];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::DealCcEmail => "deal.cc_email",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for DealSearchIncludeField {
    fn from(value: &str) -> Self {
        match value {
            "deal.cc_email" => Self::DealCcEmail,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for DealSearchIncludeField {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for DealSearchIncludeField {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for DealSearchIncludeField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for DealSearchIncludeField {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for DealSearchIncludeField {
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

impl runtime::encode::Encode for DealSearchIncludeField {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum DealSearchIncludeField, as_str);


impl runtime::decode::Decode for DealSearchResult {
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
impl runtime::private::ToToken for DealSearchResult {
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
runtime::private::serde_traits!(DealSearchResult);

impl ::std::default::Default for DealDiscount {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            r#type: ::std::option::Option::None,
            amount: ::std::option::Option::None,
            description: ::std::option::Option::None,
            deal_id: ::std::option::Option::None,
            created_at: ::std::option::Option::None,
            created_by: ::std::option::Option::None,
            updated_at: ::std::option::Option::None,
            updated_by: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for DealDiscount {
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
                        "amount" => json.decode_optional(&mut record.amount),
                        "description" => json.decode_optional(&mut record.description),
                        "deal_id" => json.decode_optional(&mut record.deal_id),
                        "created_at" => json.decode_optional(&mut record.created_at),
                        "created_by" => json.decode_optional(&mut record.created_by),
                        "updated_at" => json.decode_optional(&mut record.updated_at),
                        "updated_by" => json.decode_optional(&mut record.updated_by),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for DealDiscount {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("type", &self.r#type),
                ("amount", &self.amount),
                ("description", &self.description),
                ("deal_id", &self.deal_id),
                ("created_at", &self.created_at),
                ("created_by", &self.created_by),
                ("updated_at", &self.updated_at),
                ("updated_by", &self.updated_by),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(DealDiscount);

impl ::std::default::Default for DealSearchResultItem {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            r#type: ::std::option::Option::None,
            title: ::std::option::Option::None,
            value: ::std::option::Option::None,
            currency: ::std::option::Option::None,
            status: ::std::option::Option::None,
            visible_to: ::std::option::Option::None,
            owner: ::std::option::Option::None,
            stage: ::std::option::Option::None,
            person: ::std::option::Option::None,
            organization: ::std::option::Option::None,
            custom_fields: ::std::option::Option::None,
            notes: ::std::option::Option::None,
            is_archived: ::std::option::Option::None,
            cc_email: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for DealSearchResultItem {
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
                        "value" => json.decode_optional(&mut record.value),
                        "currency" => json.decode_optional(&mut record.currency),
                        "status" => json.decode_optional(&mut record.status),
                        "visible_to" => json.decode_optional(&mut record.visible_to),
                        "owner" => json.decode_optional(&mut record.owner),
                        "stage" => json.decode_optional(&mut record.stage),
                        "person" => json.decode_optional(&mut record.person),
                        "organization" => json.decode_optional(&mut record.organization),
                        "custom_fields" => {
                            json.decode_optional(&mut record.custom_fields)
                        }
                        "notes" => json.decode_optional(&mut record.notes),
                        "is_archived" => json.decode_optional(&mut record.is_archived),
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
impl runtime::private::ToToken for DealSearchResultItem {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("type", &self.r#type),
                ("title", &self.title),
                ("value", &self.value),
                ("currency", &self.currency),
                ("status", &self.status),
                ("visible_to", &self.visible_to),
                ("owner", &self.owner),
                ("stage", &self.stage),
                ("person", &self.person),
                ("organization", &self.organization),
                ("custom_fields", &self.custom_fields),
                ("notes", &self.notes),
                ("is_archived", &self.is_archived),
                ("cc_email", &self.cc_email),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(DealSearchResultItem);
