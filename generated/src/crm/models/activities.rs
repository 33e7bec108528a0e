// @generated from spec/crm/activities.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `activities`.

use ::callsheet_runtime as runtime;

/// Something to do, or done.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Activity {
    /// The id of the activity.
    pub id: super::ActivityId,
    /// The type.
    pub r#type: ::std::option::Option<super::ActivityType>,
    /// What it is about, in a few words.
    pub subject: ::std::option::Option<::std::string::String>,
    /// The details.
    pub details: ::std::option::Option<::std::string::String>,
    /// When it is due.
    pub due_date: ::std::option::Option<runtime::Date>,
    /// How long it takes, in hours and minutes.
    pub duration: ::std::option::Option<runtime::Time>,
    /// Whether it is done.
    pub done: ::std::option::Option<bool>,
    /// Who can see it.
    pub visible_to: ::std::option::Option<super::Visibility>,
    /// When to remind of it, in UTC.
    pub remind_at: ::std::option::Option<runtime::DateTime>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// The id of the user who created it.
    pub creator_user_id: ::std::option::Option<super::UserId>,
    /// The id of the deal.
    pub deal_id: ::std::option::Option<super::DealId>,
    /// The id of the person.
    pub person_id: ::std::option::Option<super::PersonId>,
    /// The id of the organization.
    pub org_id: ::std::option::Option<super::OrganizationId>,
    /// The id of the file.
    pub file_id: ::std::option::Option<super::FileId>,
    /// Whose task it is.
    pub user_id: ::std::option::Option<super::UserId>,
    /// The id of the product.
    pub product_id: ::std::option::Option<super::ProductId>,
    /// The id of the related item.
    pub related_item_id: ::std::option::Option<super::RelatedItemId>,
    /// The note.
    pub note: ::std::option::Option<::std::string::String>,
    /// Whether it is deleted.
    pub deleted: ::std::option::Option<bool>,
    /// The fields that the company defined, by their keys.
    pub custom_fields: super::CustomFields,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of an activity.
    pub ActivityId(i64)
}

/// What kind of activity it is. A company can define more of them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    Other(runtime::UnknownValue),
}

runtime::id! {
    /// The id of another record that has to do with the activity; of what kind, the card does not say.
    pub RelatedItemId(i64)
}

impl ::std::default::Default for Activity {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            r#type: ::std::option::Option::None,
            subject: ::std::option::Option::None,
            details: ::std::option::Option::None,
            due_date: ::std::option::Option::None,
            duration: ::std::option::Option::None,
            done: ::std::option::Option::None,
            visible_to: ::std::option::Option::None,
            remind_at: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            update_time: ::std::option::Option::None,
            creator_user_id: ::std::option::Option::None,
            deal_id: ::std::option::Option::None,
            person_id: ::std::option::Option::None,
            org_id: ::std::option::Option::None,
            file_id: ::std::option::Option::None,
            user_id: ::std::option::Option::None,
            product_id: ::std::option::Option::None,
            related_item_id: ::std::option::Option::None,
            note: ::std::option::Option::None,
            deleted: ::std::option::Option::None,
            custom_fields: ::std::default::Default::default(),
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for Activity {
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
                        "subject" => json.decode_optional(&mut record.subject),
                        "details" => json.decode_optional(&mut record.details),
                        "due_date" => json.decode_optional(&mut record.due_date),
                        "duration" => json.decode_optional(&mut record.duration),
                        "done" => json.decode_optional(&mut record.done),
                        "visible_to" => json.decode_optional(&mut record.visible_to),
                        "remind_at" => json.decode_optional(&mut record.remind_at),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        "creator_user_id" => {
                            json.decode_optional(&mut record.creator_user_id)
                        }
                        "deal_id" => json.decode_optional(&mut record.deal_id),
                        "person_id" => json.decode_optional(&mut record.person_id),
                        "org_id" => json.decode_optional(&mut record.org_id),
                        "file_id" => json.decode_optional(&mut record.file_id),
                        "user_id" => json.decode_optional(&mut record.user_id),
                        "product_id" => json.decode_optional(&mut record.product_id),
                        "related_item_id" => {
                            json.decode_optional(&mut record.related_item_id)
                        }
                        "note" => json.decode_optional(&mut record.note),
                        "deleted" => json.decode_optional(&mut record.deleted),
                        "custom_fields" => json.decode_into(&mut record.custom_fields),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Activity {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("type", &self.r#type),
                ("subject", &self.subject),
                ("details", &self.details),
                ("due_date", &self.due_date),
                ("duration", &self.duration),
                ("done", &self.done),
                ("visible_to", &self.visible_to),
                ("remind_at", &self.remind_at),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
                ("creator_user_id", &self.creator_user_id),
                ("deal_id", &self.deal_id),
                ("person_id", &self.person_id),
                ("org_id", &self.org_id),
                ("file_id", &self.file_id),
                ("user_id", &self.user_id),
                ("product_id", &self.product_id),
                ("related_item_id", &self.related_item_id),
                ("note", &self.note),
                ("deleted", &self.deleted),
                (
                    "custom_fields",
                    &runtime::private::With(
                        &self.custom_fields,
                        runtime::private::external,
                    ),
                ),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Activity);

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
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for ActivityType {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
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

impl runtime::private::Placeholder for ActivityType {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for ActivityType {
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

impl runtime::encode::Encode for ActivityType {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum ActivityType, as_str);
