// @generated from spec/v2/persons.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `persons`.

use ::callsheet_runtime as runtime;

/// A person.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Person {
    /// The id of the person.
    pub id: super::PersonId,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The first name.
    pub first_name: ::std::option::Option<::std::string::String>,
    /// The last name.
    pub last_name: ::std::option::Option<::std::string::String>,
    /// The id of the user who owns it.
    pub owner_id: ::std::option::Option<super::UserId>,
    /// The id of the organization.
    pub org_id: ::std::option::Option<super::OrganizationId>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// The emails.
    pub emails: ::std::option::Option<::std::vec::Vec<super::ContactDetail>>,
    /// The phones.
    pub phones: ::std::option::Option<::std::vec::Vec<super::ContactDetail>>,
    /// Whether it is deleted.
    pub is_deleted: ::std::option::Option<bool>,
    /// Who can see it.
    pub visible_to: ::std::option::Option<super::Visibility>,
    /// The ids of the labels.
    pub label_ids: ::std::option::Option<::std::vec::Vec<super::LabelId>>,
    /// The id of the picture.
    pub picture_id: ::std::option::Option<super::PersonPictureId>,
    /// The postal address.
    pub postal_address: ::std::option::Option<super::PostalAddress>,
    /// The notes.
    pub notes: ::std::option::Option<::std::string::String>,
    /// The instant messaging accounts.
    pub im: ::std::option::Option<::std::vec::Vec<super::ContactDetail>>,
    /// The birthday.
    pub birthday: ::std::option::Option<runtime::Date>,
    /// The job title.
    pub job_title: ::std::option::Option<::std::string::String>,
    /// The custom fields, by key.
    pub custom_fields: super::CustomFields,
    /// The id of the next activity.
    pub next_activity_id: ::std::option::Option<super::ActivityId>,
    /// The id of the last activity.
    pub last_activity_id: ::std::option::Option<super::ActivityId>,
    /// The time of the last incoming mail, in UTC.
    pub last_incoming_mail_time: ::std::option::Option<runtime::DateTime>,
    /// The time of the last outgoing mail, in UTC.
    pub last_outgoing_mail_time: ::std::option::Option<runtime::DateTime>,
    /// How many open deals there are.
    pub open_deals_count: ::std::option::Option<i64>,
    /// How many related open deals there are.
    pub related_open_deals_count: ::std::option::Option<i64>,
    /// How many closed deals there are.
    pub closed_deals_count: ::std::option::Option<i64>,
    /// How many related closed deals there are.
    pub related_closed_deals_count: ::std::option::Option<i64>,
    /// How many participant open deals there are.
    pub participant_open_deals_count: ::std::option::Option<i64>,
    /// How many participant closed deals there are.
    pub participant_closed_deals_count: ::std::option::Option<i64>,
    /// How many email messages there are.
    pub email_messages_count: ::std::option::Option<i64>,
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
    /// The double opt-in status.
    pub doi_status: ::std::option::Option<::std::string::String>,
    /// The marketing status.
    pub marketing_status: ::std::option::Option<super::PersonMarketingStatus>,
    /// The labels.
    pub labels: ::std::option::Option<::std::vec::Vec<super::Label>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a person.
    pub PersonId(i64)
}

/// What is left out of a person unless asked for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PersonIncludeField {
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
    /// `participant_open_deals_count`
    ParticipantOpenDealsCount,
    /// `participant_closed_deals_count`
    ParticipantClosedDealsCount,
    /// `email_messages_count`
    EmailMessagesCount,
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
    /// `last_incoming_mail_time`
    LastIncomingMailTime,
    /// `last_outgoing_mail_time`
    LastOutgoingMailTime,
    /// `marketing_status`
    MarketingStatus,
    /// `doi_status`
    DoiStatus,
    /// `smart_bcc_email`
    SmartBccEmail,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// The marketing status of a person.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PersonMarketingStatus {
    /// `no_consent`
    NoConsent,
    /// `unsubscribed`
    Unsubscribed,
    /// `subscribed`
    Subscribed,
    /// `archived`
    Archived,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// A field that a search for persons looks at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PersonSearchField {
    /// `custom_fields`
    CustomFields,
    /// `email`
    Email,
    /// `notes`
    Notes,
    /// `phone`
    Phone,
    /// `name`
    Name,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// What a search for persons leaves out unless asked for it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PersonSearchIncludeField {
    /// `person.picture`
    #[doc(alias = "person.picture")]
    PersonPicture,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// A person picture.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PersonPicture {
    /// The id of the person picture.
    pub id: super::PersonPictureId,
    /// The item type.
    pub item_type: ::std::option::Option<::std::string::String>,
    /// The id of the item.
    pub item_id: ::std::option::Option<super::PersonId>,
    /// The id of the user who added it.
    pub added_by_user_id: ::std::option::Option<super::UserId>,
    /// Whether it is active.
    pub active_flag: ::std::option::Option<bool>,
    /// The file size.
    pub file_size: ::std::option::Option<i64>,
    /// The pictures.
    pub pictures: ::std::option::Option<super::PersonPicturePictures>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A person that a search found, and how well it matches.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PersonSearchResult {
    /// The result score.
    pub result_score: ::std::option::Option<f64>,
    /// The item.
    pub item: ::std::option::Option<super::PersonSearchResultItem>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// The pictures of a person picture.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PersonPicturePictures {
    /// `128`.
    ///
    /// Called `128` on the wire.
    #[doc(alias = "128")]
    pub n128: ::std::option::Option<::std::string::String>,
    /// `512`.
    ///
    /// Called `512` on the wire.
    #[doc(alias = "512")]
    pub n512: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A person, as a search shows it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PersonSearchResultItem {
    /// The id of the person.
    pub id: super::PersonId,
    /// The type.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The phones.
    pub phones: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The emails.
    pub emails: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Who can see it.
    pub visible_to: ::std::option::Option<super::Visibility>,
    /// The owner.
    pub owner: ::std::option::Option<super::Owner>,
    /// The organization.
    pub organization: ::std::option::Option<super::OrganizationReference>,
    /// The custom fields.
    pub custom_fields: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The notes.
    pub notes: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

impl ::std::default::Default for Person {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            name: ::std::option::Option::None,
            first_name: ::std::option::Option::None,
            last_name: ::std::option::Option::None,
            owner_id: ::std::option::Option::None,
            org_id: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            update_time: ::std::option::Option::None,
            emails: ::std::option::Option::None,
            phones: ::std::option::Option::None,
            is_deleted: ::std::option::Option::None,
            visible_to: ::std::option::Option::None,
            label_ids: ::std::option::Option::None,
            picture_id: ::std::option::Option::None,
            postal_address: ::std::option::Option::None,
            notes: ::std::option::Option::None,
            im: ::std::option::Option::None,
            birthday: ::std::option::Option::None,
            job_title: ::std::option::Option::None,
            custom_fields: ::std::default::Default::default(),
            next_activity_id: ::std::option::Option::None,
            last_activity_id: ::std::option::Option::None,
            last_incoming_mail_time: ::std::option::Option::None,
            last_outgoing_mail_time: ::std::option::Option::None,
            open_deals_count: ::std::option::Option::None,
            related_open_deals_count: ::std::option::Option::None,
            closed_deals_count: ::std::option::Option::None,
            related_closed_deals_count: ::std::option::Option::None,
            participant_open_deals_count: ::std::option::Option::None,
            participant_closed_deals_count: ::std::option::Option::None,
            email_messages_count: ::std::option::Option::None,
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
            doi_status: ::std::option::Option::None,
            marketing_status: ::std::option::Option::None,
            labels: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for Person {
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
                        "first_name" => json.decode_optional(&mut record.first_name),
                        "last_name" => json.decode_optional(&mut record.last_name),
                        "owner_id" => json.decode_optional(&mut record.owner_id),
                        "org_id" => json.decode_optional(&mut record.org_id),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        "emails" => json.decode_optional(&mut record.emails),
                        "phones" => json.decode_optional(&mut record.phones),
                        "is_deleted" => json.decode_optional(&mut record.is_deleted),
                        "visible_to" => json.decode_optional(&mut record.visible_to),
                        "label_ids" => json.decode_optional(&mut record.label_ids),
                        "picture_id" => json.decode_optional(&mut record.picture_id),
                        "postal_address" => {
                            json.decode_optional(&mut record.postal_address)
                        }
                        "notes" => json.decode_optional(&mut record.notes),
                        "im" => json.decode_optional(&mut record.im),
                        "birthday" => json.decode_optional(&mut record.birthday),
                        "job_title" => json.decode_optional(&mut record.job_title),
                        "custom_fields" => json.decode_into(&mut record.custom_fields),
                        "next_activity_id" => {
                            json.decode_optional(&mut record.next_activity_id)
                        }
                        "last_activity_id" => {
                            json.decode_optional(&mut record.last_activity_id)
                        }
                        "last_incoming_mail_time" => {
                            json.decode_optional(&mut record.last_incoming_mail_time)
                        }
                        "last_outgoing_mail_time" => {
                            json.decode_optional(&mut record.last_outgoing_mail_time)
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
                        "participant_open_deals_count" => {
                            json.decode_optional(
                                &mut record.participant_open_deals_count,
                            )
                        }
                        "participant_closed_deals_count" => {
                            json.decode_optional(
                                &mut record.participant_closed_deals_count,
                            )
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
                        "doi_status" => json.decode_optional(&mut record.doi_status),
                        "marketing_status" => {
                            json.decode_optional(&mut record.marketing_status)
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
impl runtime::private::ToToken for Person {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("name", &self.name),
                ("first_name", &self.first_name),
                ("last_name", &self.last_name),
                ("owner_id", &self.owner_id),
                ("org_id", &self.org_id),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
                ("emails", &self.emails),
                ("phones", &self.phones),
                ("is_deleted", &self.is_deleted),
                ("visible_to", &self.visible_to),
                ("label_ids", &self.label_ids),
                ("picture_id", &self.picture_id),
                ("postal_address", &self.postal_address),
                ("notes", &self.notes),
                ("im", &self.im),
                ("birthday", &self.birthday),
                ("job_title", &self.job_title),
                (
                    "custom_fields",
                    &runtime::private::With(
                        &self.custom_fields,
                        runtime::private::external,
                    ),
                ),
                ("next_activity_id", &self.next_activity_id),
                ("last_activity_id", &self.last_activity_id),
                ("last_incoming_mail_time", &self.last_incoming_mail_time),
                ("last_outgoing_mail_time", &self.last_outgoing_mail_time),
                ("open_deals_count", &self.open_deals_count),
                ("related_open_deals_count", &self.related_open_deals_count),
                ("closed_deals_count", &self.closed_deals_count),
                ("related_closed_deals_count", &self.related_closed_deals_count),
                ("participant_open_deals_count", &self.participant_open_deals_count),
                ("participant_closed_deals_count", &self.participant_closed_deals_count),
                ("email_messages_count", &self.email_messages_count),
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
                ("doi_status", &self.doi_status),
                ("marketing_status", &self.marketing_status),
                ("labels", &self.labels),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Person);

impl PersonIncludeField {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::NextActivityId,
        Self::LastActivityId,
        Self::OpenDealsCount,
        Self::RelatedOpenDealsCount,
        Self::ClosedDealsCount,
        Self::RelatedClosedDealsCount,
        Self::ParticipantOpenDealsCount,
        Self::ParticipantClosedDealsCount,
        Self::EmailMessagesCount,
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
        Self::LastIncomingMailTime,
        Self::LastOutgoingMailTime,
        Self::MarketingStatus,
        Self::DoiStatus,
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
            Self::ParticipantOpenDealsCount => "participant_open_deals_count",
            Self::ParticipantClosedDealsCount => "participant_closed_deals_count",
            Self::EmailMessagesCount => "email_messages_count",
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
            Self::LastIncomingMailTime => "last_incoming_mail_time",
            Self::LastOutgoingMailTime => "last_outgoing_mail_time",
            Self::MarketingStatus => "marketing_status",
            Self::DoiStatus => "doi_status",
            Self::SmartBccEmail => "smart_bcc_email",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for PersonIncludeField {
    fn from(value: &str) -> Self {
        match value {
            "next_activity_id" => Self::NextActivityId,
            "last_activity_id" => Self::LastActivityId,
            "open_deals_count" => Self::OpenDealsCount,
            "related_open_deals_count" => Self::RelatedOpenDealsCount,
            "closed_deals_count" => Self::ClosedDealsCount,
            "related_closed_deals_count" => Self::RelatedClosedDealsCount,
            "participant_open_deals_count" => Self::ParticipantOpenDealsCount,
            "participant_closed_deals_count" => Self::ParticipantClosedDealsCount,
            "email_messages_count" => Self::EmailMessagesCount,
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
            "last_incoming_mail_time" => Self::LastIncomingMailTime,
            "last_outgoing_mail_time" => Self::LastOutgoingMailTime,
            "marketing_status" => Self::MarketingStatus,
            "doi_status" => Self::DoiStatus,
            "smart_bcc_email" => Self::SmartBccEmail,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for PersonIncludeField {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for PersonIncludeField {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for PersonIncludeField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for PersonIncludeField {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for PersonIncludeField {
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

impl runtime::encode::Encode for PersonIncludeField {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum PersonIncludeField, as_str);

impl PersonMarketingStatus {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::NoConsent,
        Self::Unsubscribed,
        Self::Subscribed,
        Self::Archived,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::NoConsent => "no_consent",
            Self::Unsubscribed => "unsubscribed",
            Self::Subscribed => "subscribed",
            Self::Archived => "archived",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for PersonMarketingStatus {
    fn from(value: &str) -> Self {
        match value {
            "no_consent" => Self::NoConsent,
            "unsubscribed" => Self::Unsubscribed,
            "subscribed" => Self::Subscribed,
            "archived" => Self::Archived,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for PersonMarketingStatus {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for PersonMarketingStatus {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for PersonMarketingStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for PersonMarketingStatus {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for PersonMarketingStatus {
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

impl runtime::encode::Encode for PersonMarketingStatus {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum PersonMarketingStatus, as_str);

impl PersonSearchField {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::CustomFields,
        Self::Email,
        Self::Notes,
        Self::Phone,
        Self::Name,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CustomFields => "custom_fields",
            Self::Email => "email",
            Self::Notes => "notes",
            Self::Phone => "phone",
            Self::Name => "name",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for PersonSearchField {
    fn from(value: &str) -> Self {
        match value {
            "custom_fields" => Self::CustomFields,
            "email" => Self::Email,
            "notes" => Self::Notes,
            "phone" => Self::Phone,
            "name" => Self::Name,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for PersonSearchField {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for PersonSearchField {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for PersonSearchField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for PersonSearchField {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for PersonSearchField {
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

impl runtime::encode::Encode for PersonSearchField {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum PersonSearchField, as_str);

impl PersonSearchIncludeField {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::PersonPicture];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::PersonPicture => "person.picture",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for PersonSearchIncludeField {
    fn from(value: &str) -> Self {
        match value {
            "person.picture" => Self::PersonPicture,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for PersonSearchIncludeField {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for PersonSearchIncludeField {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for PersonSearchIncludeField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for PersonSearchIncludeField {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for PersonSearchIncludeField {
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

impl runtime::encode::Encode for PersonSearchIncludeField {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum PersonSearchIncludeField, as_str);

impl ::std::default::Default for PersonPicture {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            item_type: ::std::option::Option::None,
            item_id: ::std::option::Option::None,
            added_by_user_id: ::std::option::Option::None,
            active_flag: ::std::option::Option::None,
            file_size: ::std::option::Option::None,
            pictures: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for PersonPicture {
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
                        "item_type" => json.decode_optional(&mut record.item_type),
                        "item_id" => json.decode_optional(&mut record.item_id),
                        "added_by_user_id" => {
                            json.decode_optional(&mut record.added_by_user_id)
                        }
                        "active_flag" => json.decode_optional(&mut record.active_flag),
                        "file_size" => json.decode_optional(&mut record.file_size),
                        "pictures" => json.decode_optional(&mut record.pictures),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for PersonPicture {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("item_type", &self.item_type),
                ("item_id", &self.item_id),
                ("added_by_user_id", &self.added_by_user_id),
                ("active_flag", &self.active_flag),
                ("file_size", &self.file_size),
                ("pictures", &self.pictures),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(PersonPicture);


impl runtime::decode::Decode for PersonSearchResult {
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
impl runtime::private::ToToken for PersonSearchResult {
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
runtime::private::serde_traits!(PersonSearchResult);


impl runtime::decode::Decode for PersonPicturePictures {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "128" => json.decode_optional(&mut record.n128),
                        "512" => json.decode_optional(&mut record.n512),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for PersonPicturePictures {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("128", &self.n128), ("512", &self.n512)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(PersonPicturePictures);

impl ::std::default::Default for PersonSearchResultItem {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            r#type: ::std::option::Option::None,
            name: ::std::option::Option::None,
            phones: ::std::option::Option::None,
            emails: ::std::option::Option::None,
            visible_to: ::std::option::Option::None,
            owner: ::std::option::Option::None,
            organization: ::std::option::Option::None,
            custom_fields: ::std::option::Option::None,
            notes: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for PersonSearchResultItem {
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
                        "phones" => json.decode_optional(&mut record.phones),
                        "emails" => json.decode_optional(&mut record.emails),
                        "visible_to" => json.decode_optional(&mut record.visible_to),
                        "owner" => json.decode_optional(&mut record.owner),
                        "organization" => json.decode_optional(&mut record.organization),
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
impl runtime::private::ToToken for PersonSearchResultItem {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("type", &self.r#type),
                ("name", &self.name),
                ("phones", &self.phones),
                ("emails", &self.emails),
                ("visible_to", &self.visible_to),
                ("owner", &self.owner),
                ("organization", &self.organization),
                ("custom_fields", &self.custom_fields),
                ("notes", &self.notes),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(PersonSearchResultItem);
