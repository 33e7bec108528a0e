// @generated from spec/crm/activities.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `activities`.

use ::pipedrive_runtime as runtime;

/// Something to do, or done.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Activity {
    /// Id.
    pub id: super::ActivityId,
    /// Type.
    pub r#type: ::std::option::Option<super::ActivityType>,
    /// What it is about, in a few words.
    pub subject: ::std::option::Option<::std::string::String>,
    /// Details.
    pub details: ::std::option::Option<::std::string::String>,
    /// Due date.
    pub due_date: ::std::option::Option<runtime::Date>,
    /// How long it takes, in hours and minutes.
    pub duration: ::std::option::Option<runtime::Time>,
    /// Done.
    pub done: ::std::option::Option<bool>,
    /// Visible to.
    pub visible_to: ::std::option::Option<super::Visibility>,
    /// Remind at, in UTC.
    pub remind_at: ::std::option::Option<runtime::DateTime>,
    /// Add time, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// Update time, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// Creator user id.
    pub creator_user_id: ::std::option::Option<super::UserId>,
    /// Deal id.
    pub deal_id: ::std::option::Option<super::DealId>,
    /// Person id.
    pub person_id: ::std::option::Option<super::PersonId>,
    /// Org id.
    pub org_id: ::std::option::Option<super::OrganizationId>,
    /// File id.
    pub file_id: ::std::option::Option<super::FileId>,
    /// Whose task it is.
    pub user_id: ::std::option::Option<super::UserId>,
    /// Product id.
    pub product_id: ::std::option::Option<super::ProductId>,
    /// Related item id.
    pub related_item_id: ::std::option::Option<super::RelatedItemId>,
    /// Note.
    pub note: ::std::option::Option<::std::string::String>,
    /// Deleted.
    pub deleted: ::std::option::Option<bool>,
    /// The fields that the company defined, by their keys.
    pub custom_fields: ::std::option::Option<runtime::Map<runtime::Json>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of an activity.
    pub ActivityId(i64)
}

/// What kind of activity it is. A company can define more of them.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityType {
    /// `call`
    Call,
    /// `meeting`
    Meeting,
    /// `task`
    Task,
    /// `deadline`
    Deadline,
    /// `email`
    Email,
    /// `lunch`
    Lunch,
    /// A value that the description does not list.
    Other(runtime::Unlisted),
}

runtime::id! {
    /// The id of another record that has to do with the activity; of what kind, the card does not say.
    pub RelatedItemId(i64)
}

impl runtime::Decode for Activity {
    fn decode(token: runtime::Token<'_>) -> ::std::result::Result<Self, runtime::Fault> {
        let mut id = ::std::option::Option::None;
        let mut r#type = ::std::option::Option::None;
        let mut subject = ::std::option::Option::None;
        let mut details = ::std::option::Option::None;
        let mut due_date = ::std::option::Option::None;
        let mut duration = ::std::option::Option::None;
        let mut done = ::std::option::Option::None;
        let mut visible_to = ::std::option::Option::None;
        let mut remind_at = ::std::option::Option::None;
        let mut add_time = ::std::option::Option::None;
        let mut update_time = ::std::option::Option::None;
        let mut creator_user_id = ::std::option::Option::None;
        let mut deal_id = ::std::option::Option::None;
        let mut person_id = ::std::option::Option::None;
        let mut org_id = ::std::option::Option::None;
        let mut file_id = ::std::option::Option::None;
        let mut user_id = ::std::option::Option::None;
        let mut product_id = ::std::option::Option::None;
        let mut related_item_id = ::std::option::Option::None;
        let mut note = ::std::option::Option::None;
        let mut deleted = ::std::option::Option::None;
        let mut custom_fields = ::std::option::Option::None;
        let mut extra = runtime::Extra::default();
        token
            .object(
                &mut |member, json| match member {
                    "id" => json.store(&mut id),
                    "type" => json.store(&mut r#type),
                    "subject" => json.store(&mut subject),
                    "details" => json.store(&mut details),
                    "due_date" => json.store(&mut due_date),
                    "duration" => json.store(&mut duration),
                    "done" => json.store(&mut done),
                    "visible_to" => json.store(&mut visible_to),
                    "remind_at" => json.store(&mut remind_at),
                    "add_time" => json.store(&mut add_time),
                    "update_time" => json.store(&mut update_time),
                    "creator_user_id" => json.store(&mut creator_user_id),
                    "deal_id" => json.store(&mut deal_id),
                    "person_id" => json.store(&mut person_id),
                    "org_id" => json.store(&mut org_id),
                    "file_id" => json.store(&mut file_id),
                    "user_id" => json.store(&mut user_id),
                    "product_id" => json.store(&mut product_id),
                    "related_item_id" => json.store(&mut related_item_id),
                    "note" => json.store(&mut note),
                    "deleted" => json.store(&mut deleted),
                    "custom_fields" => json.store(&mut custom_fields),
                    _ => extra.store(member, json),
                },
            )?;
        ::std::result::Result::Ok(Self {
            id: runtime::required("id", id)?,
            r#type,
            subject,
            details,
            due_date,
            duration,
            done,
            visible_to,
            remind_at,
            add_time,
            update_time,
            creator_user_id,
            deal_id,
            person_id,
            org_id,
            file_id,
            user_id,
            product_id,
            related_item_id,
            note,
            deleted,
            custom_fields,
            extra,
        })
    }
}

impl ActivityType {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Call,
        Self::Meeting,
        Self::Task,
        Self::Deadline,
        Self::Email,
        Self::Lunch,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Call => "call",
            Self::Meeting => "meeting",
            Self::Task => "task",
            Self::Deadline => "deadline",
            Self::Email => "email",
            Self::Lunch => "lunch",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for ActivityType {
    fn from(value: &str) -> Self {
        match value {
            "call" => Self::Call,
            "meeting" => Self::Meeting,
            "task" => Self::Task,
            "deadline" => Self::Deadline,
            "email" => Self::Email,
            "lunch" => Self::Lunch,
            _ => Self::Other(runtime::Unlisted::__new(value)),
        }
    }
}
impl ::std::convert::From<::std::string::String> for ActivityType {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for ActivityType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::Decode for ActivityType {
    fn decode(token: runtime::Token<'_>) -> ::std::result::Result<Self, runtime::Fault> {
        match token {
            runtime::Token::Text(text) => {
                ::std::result::Result::Ok(
                    <Self as ::std::convert::From<&str>>::from(text),
                )
            }
            token => {
                let value = <runtime::Unlisted as runtime::Decode>::decode(token)?;
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

impl runtime::Encode for ActivityType {
    fn encode(self) -> runtime::Argument {
        match self {
            Self::Other(value) => runtime::Encode::encode(value),
            known => runtime::Encode::encode(known.as_str()),
        }
    }
}
