// @generated from spec/v2/activities.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `activities`.

use ::callsheet_runtime as runtime;

/// An activity.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Activity {
    /// The id of the activity.
    pub id: super::ActivityId,
    /// The subject.
    pub subject: ::std::option::Option<::std::string::String>,
    /// The type.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// The id of the user who owns it.
    pub owner_id: ::std::option::Option<super::UserId>,
    /// The id of the user who created it.
    pub creator_user_id: ::std::option::Option<super::UserId>,
    /// Whether it is deleted.
    pub is_deleted: ::std::option::Option<bool>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// The id of the deal.
    pub deal_id: ::std::option::Option<super::DealId>,
    /// The id of the lead.
    pub lead_id: ::std::option::Option<super::LeadId>,
    /// The id of the person.
    pub person_id: ::std::option::Option<super::PersonId>,
    /// The id of the organization.
    pub org_id: ::std::option::Option<super::OrganizationId>,
    /// The id of the project.
    pub project_id: ::std::option::Option<super::ProjectId>,
    /// When it is due.
    pub due_date: ::std::option::Option<runtime::Date>,
    /// When it is due.
    pub due_time: ::std::option::Option<runtime::Time>,
    /// The duration.
    pub duration: ::std::option::Option<runtime::Time>,
    /// Whether it is busy.
    pub busy: ::std::option::Option<bool>,
    /// Whether it is done.
    pub done: ::std::option::Option<bool>,
    /// When it was marked as done, in UTC.
    pub marked_as_done_time: ::std::option::Option<runtime::DateTime>,
    /// The location.
    pub location: ::std::option::Option<super::PostalAddress>,
    /// The participants.
    pub participants: ::std::option::Option<::std::vec::Vec<super::ActivityParticipant>>,
    /// The attendees.
    pub attendees: ::std::option::Option<::std::vec::Vec<super::ActivityAttendee>>,
    /// The conference meeting client.
    pub conference_meeting_client: ::std::option::Option<::std::string::String>,
    /// The conference meeting URL.
    pub conference_meeting_url: ::std::option::Option<::std::string::String>,
    /// The id of the conference meeting.
    pub conference_meeting_id: ::std::option::Option<::std::string::String>,
    /// The public description.
    pub public_description: ::std::option::Option<::std::string::String>,
    /// The priority.
    pub priority: ::std::option::Option<i64>,
    /// The note.
    pub note: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of an activity.
    pub ActivityId(i64)
}

/// An activity participant.
#[derive(Clone, Debug, PartialEq)]
pub struct ActivityParticipant {
    /// The id of the person.
    pub person_id: ::std::option::Option<super::PersonId>,
    /// Whether it is primary.
    pub primary: ::std::option::Option<bool>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// An activity attendee.
#[derive(Clone, Debug, PartialEq)]
pub struct ActivityAttendee {
    /// The email.
    pub email: ::std::option::Option<::std::string::String>,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The status.
    pub status: ::std::option::Option<::std::string::String>,
    /// Whether it is an organizer.
    pub is_organizer: ::std::option::Option<bool>,
    /// The id of the person.
    pub person_id: ::std::option::Option<super::PersonId>,
    /// The id of the user.
    pub user_id: ::std::option::Option<super::UserId>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// What is left out of an activity unless asked for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ActivityIncludeField {
    /// `attendees`
    Attendees,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// What a list of activities can be ordered by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ActivitySortBy {
    /// `id`
    Id,
    /// `update_time`
    UpdateTime,
    /// `add_time`
    AddTime,
    /// `due_date`
    DueDate,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

impl ::std::default::Default for Activity {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            subject: ::std::option::Option::None,
            r#type: ::std::option::Option::None,
            owner_id: ::std::option::Option::None,
            creator_user_id: ::std::option::Option::None,
            is_deleted: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            update_time: ::std::option::Option::None,
            deal_id: ::std::option::Option::None,
            lead_id: ::std::option::Option::None,
            person_id: ::std::option::Option::None,
            org_id: ::std::option::Option::None,
            project_id: ::std::option::Option::None,
            due_date: ::std::option::Option::None,
            due_time: ::std::option::Option::None,
            duration: ::std::option::Option::None,
            busy: ::std::option::Option::None,
            done: ::std::option::Option::None,
            marked_as_done_time: ::std::option::Option::None,
            location: ::std::option::Option::None,
            participants: ::std::option::Option::None,
            attendees: ::std::option::Option::None,
            conference_meeting_client: ::std::option::Option::None,
            conference_meeting_url: ::std::option::Option::None,
            conference_meeting_id: ::std::option::Option::None,
            public_description: ::std::option::Option::None,
            priority: ::std::option::Option::None,
            note: ::std::option::Option::None,
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
                        "subject" => json.decode_optional(&mut record.subject),
                        "type" => json.decode_optional(&mut record.r#type),
                        "owner_id" => json.decode_optional(&mut record.owner_id),
                        "creator_user_id" => {
                            json.decode_optional(&mut record.creator_user_id)
                        }
                        "is_deleted" => json.decode_optional(&mut record.is_deleted),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        "deal_id" => json.decode_optional(&mut record.deal_id),
                        "lead_id" => json.decode_optional(&mut record.lead_id),
                        "person_id" => json.decode_optional(&mut record.person_id),
                        "org_id" => json.decode_optional(&mut record.org_id),
                        "project_id" => json.decode_optional(&mut record.project_id),
                        "due_date" => json.decode_optional(&mut record.due_date),
                        "due_time" => json.decode_optional(&mut record.due_time),
                        "duration" => json.decode_optional(&mut record.duration),
                        "busy" => json.decode_optional(&mut record.busy),
                        "done" => json.decode_optional(&mut record.done),
                        "marked_as_done_time" => {
                            json.decode_optional(&mut record.marked_as_done_time)
                        }
                        "location" => json.decode_optional(&mut record.location),
                        "participants" => json.decode_optional(&mut record.participants),
                        "attendees" => json.decode_optional(&mut record.attendees),
                        "conference_meeting_client" => {
                            json.decode_optional(&mut record.conference_meeting_client)
                        }
                        "conference_meeting_url" => {
                            json.decode_optional(&mut record.conference_meeting_url)
                        }
                        "conference_meeting_id" => {
                            json.decode_optional(&mut record.conference_meeting_id)
                        }
                        "public_description" => {
                            json.decode_optional(&mut record.public_description)
                        }
                        "priority" => json.decode_optional(&mut record.priority),
                        "note" => json.decode_optional(&mut record.note),
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
                ("subject", &self.subject),
                ("type", &self.r#type),
                ("owner_id", &self.owner_id),
                ("creator_user_id", &self.creator_user_id),
                ("is_deleted", &self.is_deleted),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
                ("deal_id", &self.deal_id),
                ("lead_id", &self.lead_id),
                ("person_id", &self.person_id),
                ("org_id", &self.org_id),
                ("project_id", &self.project_id),
                ("due_date", &self.due_date),
                ("due_time", &self.due_time),
                ("duration", &self.duration),
                ("busy", &self.busy),
                ("done", &self.done),
                ("marked_as_done_time", &self.marked_as_done_time),
                ("location", &self.location),
                ("participants", &self.participants),
                ("attendees", &self.attendees),
                ("conference_meeting_client", &self.conference_meeting_client),
                ("conference_meeting_url", &self.conference_meeting_url),
                ("conference_meeting_id", &self.conference_meeting_id),
                ("public_description", &self.public_description),
                ("priority", &self.priority),
                ("note", &self.note),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Activity);

impl ActivityParticipant {
    /// With what it cannot do without, and nothing else.
    pub fn new() -> Self {
        Self {
            person_id: ::std::option::Option::None,
            primary: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
    /// The id of the person.
    #[must_use]
    pub fn person_id(
        mut self,
        person_id: impl ::std::convert::Into<super::PersonId>,
    ) -> Self {
        self.person_id = ::std::option::Option::Some(
            ::std::convert::Into::into(person_id),
        );
        self
    }
    /// Whether it is primary.
    #[must_use]
    pub fn primary(mut self, primary: bool) -> Self {
        self.primary = ::std::option::Option::Some(primary);
        self
    }
}
impl ::std::default::Default for ActivityParticipant {
    fn default() -> Self {
        Self::new()
    }
}

impl runtime::encode::Encode for ActivityParticipant {
    fn encode(self) -> runtime::encode::Argument {
        let mut members = ::std::vec::Vec::new();
        let mut put = |name, value| {
            members.push((::std::borrow::Cow::Borrowed(name), value));
        };
        if let ::std::option::Option::Some(value) = self.person_id {
            put("person_id", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.primary {
            put("primary", runtime::encode::Encode::encode(value));
        }
        self.extra.encode_with(members)
    }
}


impl runtime::decode::Decode for ActivityParticipant {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "person_id" => json.decode_optional(&mut record.person_id),
                        "primary" => json.decode_optional(&mut record.primary),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for ActivityParticipant {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("person_id", &self.person_id), ("primary", &self.primary)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(ActivityParticipant);

impl ActivityAttendee {
    /// With what it cannot do without, and nothing else.
    pub fn new() -> Self {
        Self {
            email: ::std::option::Option::None,
            name: ::std::option::Option::None,
            status: ::std::option::Option::None,
            is_organizer: ::std::option::Option::None,
            person_id: ::std::option::Option::None,
            user_id: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
    /// The email.
    #[must_use]
    pub fn email(
        mut self,
        email: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.email = ::std::option::Option::Some(::std::convert::Into::into(email));
        self
    }
    /// The name.
    #[must_use]
    pub fn name(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.name = ::std::option::Option::Some(::std::convert::Into::into(name));
        self
    }
    /// The status.
    #[must_use]
    pub fn status(
        mut self,
        status: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.status = ::std::option::Option::Some(::std::convert::Into::into(status));
        self
    }
    /// Whether it is an organizer.
    #[must_use]
    pub fn is_organizer(mut self, is_organizer: bool) -> Self {
        self.is_organizer = ::std::option::Option::Some(is_organizer);
        self
    }
    /// The id of the person.
    #[must_use]
    pub fn person_id(
        mut self,
        person_id: impl ::std::convert::Into<super::PersonId>,
    ) -> Self {
        self.person_id = ::std::option::Option::Some(
            ::std::convert::Into::into(person_id),
        );
        self
    }
    /// The id of the user.
    #[must_use]
    pub fn user_id(mut self, user_id: impl ::std::convert::Into<super::UserId>) -> Self {
        self.user_id = ::std::option::Option::Some(::std::convert::Into::into(user_id));
        self
    }
}
impl ::std::default::Default for ActivityAttendee {
    fn default() -> Self {
        Self::new()
    }
}

impl runtime::encode::Encode for ActivityAttendee {
    fn encode(self) -> runtime::encode::Argument {
        let mut members = ::std::vec::Vec::new();
        let mut put = |name, value| {
            members.push((::std::borrow::Cow::Borrowed(name), value));
        };
        if let ::std::option::Option::Some(value) = self.email {
            put("email", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.name {
            put("name", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.status {
            put("status", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.is_organizer {
            put("is_organizer", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.person_id {
            put("person_id", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.user_id {
            put("user_id", runtime::encode::Encode::encode(value));
        }
        self.extra.encode_with(members)
    }
}


impl runtime::decode::Decode for ActivityAttendee {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "email" => json.decode_optional(&mut record.email),
                        "name" => json.decode_optional(&mut record.name),
                        "status" => json.decode_optional(&mut record.status),
                        "is_organizer" => json.decode_optional(&mut record.is_organizer),
                        "person_id" => json.decode_optional(&mut record.person_id),
                        "user_id" => json.decode_optional(&mut record.user_id),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for ActivityAttendee {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("email", &self.email),
                ("name", &self.name),
                ("status", &self.status),
                ("is_organizer", &self.is_organizer),
                ("person_id", &self.person_id),
                ("user_id", &self.user_id),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(ActivityAttendee);

impl ActivityIncludeField {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Attendees];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Attendees => "attendees",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for ActivityIncludeField {
    fn from(value: &str) -> Self {
        match value {
            "attendees" => Self::Attendees,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for ActivityIncludeField {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for ActivityIncludeField {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for ActivityIncludeField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for ActivityIncludeField {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for ActivityIncludeField {
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

impl runtime::encode::Encode for ActivityIncludeField {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum ActivityIncludeField, as_str);

impl ActivitySortBy {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Id,
        Self::UpdateTime,
        Self::AddTime,
        Self::DueDate,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Id => "id",
            Self::UpdateTime => "update_time",
            Self::AddTime => "add_time",
            Self::DueDate => "due_date",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for ActivitySortBy {
    fn from(value: &str) -> Self {
        match value {
            "id" => Self::Id,
            "update_time" => Self::UpdateTime,
            "add_time" => Self::AddTime,
            "due_date" => Self::DueDate,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for ActivitySortBy {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for ActivitySortBy {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for ActivitySortBy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for ActivitySortBy {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for ActivitySortBy {
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

impl runtime::encode::Encode for ActivitySortBy {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum ActivitySortBy, as_str);
