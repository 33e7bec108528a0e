// @generated from spec/webhook/activities.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `activities`.

use ::callsheet_runtime as runtime;

/// An activity, as webhooks of version 2 have it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Activity {
    /// The id of the activity.
    pub id: ::std::option::Option<super::ActivityId>,
    /// The subject.
    pub subject: ::std::option::Option<::std::string::String>,
    /// The key of its type: `call`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// The id of the user who owns it.
    pub owner_id: ::std::option::Option<super::UserId>,
    /// The id of the user who last changed it.
    pub update_user_id: ::std::option::Option<super::UserId>,
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
    /// The due time.
    pub due_time: ::std::option::Option<super::ActivityTime>,
    /// The duration.
    pub duration: ::std::option::Option<super::ActivityTime>,
    /// Whether it is done.
    pub done: ::std::option::Option<bool>,
    /// Whether it is active.
    pub active_flag: ::std::option::Option<bool>,
    /// Whether calendars show the time as taken.
    pub busy_flag: ::std::option::Option<bool>,
    /// An address: text, or its parts.
    pub location: ::std::option::Option<runtime::Json>,
    /// The public description.
    pub public_description: ::std::option::Option<::std::string::String>,
    /// The note.
    pub note: ::std::option::Option<::std::string::String>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// The custom fields, by key.
    pub custom_fields: super::CustomFields,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of an activity.
    pub ActivityId(i64)
}

/// A time of day, or how long something takes.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ActivityTime {
    /// `10:30:00`; empty text where there is none.
    pub value: ::std::option::Option<runtime::Time>,
    /// The id of the timezone.
    pub timezone_id: ::std::option::Option<i64>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// An activity, as webhooks of version 1 have it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct V1Activity {
    /// The id of the activity.
    pub id: ::std::option::Option<super::ActivityId>,
    /// The id of the company.
    pub company_id: ::std::option::Option<super::CompanyId>,
    /// The subject.
    pub subject: ::std::option::Option<::std::string::String>,
    /// The key of its type: `call`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// The owner.
    pub user_id: ::std::option::Option<super::UserId>,
    /// The name of the owner.
    pub owner_name: ::std::option::Option<::std::string::String>,
    /// The id of the user it is assigned to.
    pub assigned_to_user_id: ::std::option::Option<super::UserId>,
    /// The id of the user who created it.
    pub created_by_user_id: ::std::option::Option<super::UserId>,
    /// The id of the user who last changed it.
    pub update_user_id: ::std::option::Option<super::UserId>,
    /// The id of the deal.
    pub deal_id: ::std::option::Option<super::DealId>,
    /// The deal title.
    pub deal_title: ::std::option::Option<::std::string::String>,
    /// The id of the lead.
    pub lead_id: ::std::option::Option<super::LeadId>,
    /// The id of the person.
    pub person_id: ::std::option::Option<super::PersonId>,
    /// The name of the person.
    pub person_name: ::std::option::Option<::std::string::String>,
    /// The id of the organization.
    pub org_id: ::std::option::Option<super::OrganizationId>,
    /// The name of the organization.
    pub org_name: ::std::option::Option<::std::string::String>,
    /// The id of the project.
    pub project_id: ::std::option::Option<super::ProjectId>,
    /// When it is due.
    pub due_date: ::std::option::Option<runtime::Date>,
    /// When it is due.
    pub due_time: ::std::option::Option<runtime::Time>,
    /// The duration.
    pub duration: ::std::option::Option<runtime::Time>,
    /// Whether it is done.
    pub done: ::std::option::Option<bool>,
    /// Whether it is active.
    pub active_flag: ::std::option::Option<bool>,
    /// Whether calendars show the time as taken.
    pub busy_flag: ::std::option::Option<bool>,
    /// The location.
    pub location: ::std::option::Option<::std::string::String>,
    /// The public description.
    pub public_description: ::std::option::Option<::std::string::String>,
    /// The note.
    pub note: ::std::option::Option<::std::string::String>,
    /// The participants.
    pub participants: ::std::option::Option<runtime::Json>,
    /// The attendees.
    pub attendees: ::std::option::Option<runtime::Json>,
    /// The conference meeting client.
    pub conference_meeting_client: ::std::option::Option<::std::string::String>,
    /// The conference meeting URL.
    pub conference_meeting_url: ::std::option::Option<::std::string::String>,
    /// The id of the conference meeting.
    pub conference_meeting_id: ::std::option::Option<::std::string::String>,
    /// The reference type.
    pub reference_type: ::std::option::Option<::std::string::String>,
    /// The id of the reference.
    pub reference_id: ::std::option::Option<::std::string::String>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// When it was marked as done, in UTC.
    pub marked_as_done_time: ::std::option::Option<runtime::DateTime>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A type of activities. Only webhooks of version 1 have it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ActivityType {
    /// The id of the activity type.
    pub id: ::std::option::Option<super::ActivityTypeId>,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The key string.
    pub key_string: ::std::option::Option<::std::string::String>,
    /// The icon key.
    pub icon_key: ::std::option::Option<::std::string::String>,
    /// The color.
    pub color: ::std::option::Option<::std::string::String>,
    /// Its place among the others.
    pub order_nr: ::std::option::Option<i64>,
    /// Whether it is active.
    pub active_flag: ::std::option::Option<bool>,
    /// Whether it is custom.
    pub is_custom_flag: ::std::option::Option<bool>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of an activity type.
    pub ActivityTypeId(i64)
}


impl runtime::decode::Decode for Activity {
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
                        "type" => json.decode_optional(&mut record.r#type),
                        "owner_id" => json.decode_optional(&mut record.owner_id),
                        "update_user_id" => {
                            json.decode_optional(&mut record.update_user_id)
                        }
                        "deal_id" => json.decode_optional(&mut record.deal_id),
                        "lead_id" => json.decode_optional(&mut record.lead_id),
                        "person_id" => json.decode_optional(&mut record.person_id),
                        "org_id" => json.decode_optional(&mut record.org_id),
                        "project_id" => json.decode_optional(&mut record.project_id),
                        "due_date" => json.decode_optional(&mut record.due_date),
                        "due_time" => json.decode_optional(&mut record.due_time),
                        "duration" => json.decode_optional(&mut record.duration),
                        "done" => json.decode_optional(&mut record.done),
                        "active_flag" => json.decode_optional(&mut record.active_flag),
                        "busy_flag" => json.decode_optional(&mut record.busy_flag),
                        "location" => json.decode_optional(&mut record.location),
                        "public_description" => {
                            json.decode_optional(&mut record.public_description)
                        }
                        "note" => json.decode_optional(&mut record.note),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        "custom_fields" => json.decode_into(&mut record.custom_fields),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
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
                ("update_user_id", &self.update_user_id),
                ("deal_id", &self.deal_id),
                ("lead_id", &self.lead_id),
                ("person_id", &self.person_id),
                ("org_id", &self.org_id),
                ("project_id", &self.project_id),
                ("due_date", &self.due_date),
                ("due_time", &self.due_time),
                ("duration", &self.duration),
                ("done", &self.done),
                ("active_flag", &self.active_flag),
                ("busy_flag", &self.busy_flag),
                ("location", &self.location),
                ("public_description", &self.public_description),
                ("note", &self.note),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
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


impl runtime::decode::Decode for ActivityTime {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "value" => json.decode_optional(&mut record.value),
                        "timezone_id" => json.decode_optional(&mut record.timezone_id),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for ActivityTime {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("value", &self.value), ("timezone_id", &self.timezone_id)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(ActivityTime);


impl runtime::decode::Decode for V1Activity {
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
                        "company_id" => json.decode_optional(&mut record.company_id),
                        "subject" => json.decode_optional(&mut record.subject),
                        "type" => json.decode_optional(&mut record.r#type),
                        "user_id" => json.decode_optional(&mut record.user_id),
                        "owner_name" => json.decode_optional(&mut record.owner_name),
                        "assigned_to_user_id" => {
                            json.decode_optional(&mut record.assigned_to_user_id)
                        }
                        "created_by_user_id" => {
                            json.decode_optional(&mut record.created_by_user_id)
                        }
                        "update_user_id" => {
                            json.decode_optional(&mut record.update_user_id)
                        }
                        "deal_id" => json.decode_optional(&mut record.deal_id),
                        "deal_title" => json.decode_optional(&mut record.deal_title),
                        "lead_id" => json.decode_optional(&mut record.lead_id),
                        "person_id" => json.decode_optional(&mut record.person_id),
                        "person_name" => json.decode_optional(&mut record.person_name),
                        "org_id" => json.decode_optional(&mut record.org_id),
                        "org_name" => json.decode_optional(&mut record.org_name),
                        "project_id" => json.decode_optional(&mut record.project_id),
                        "due_date" => json.decode_optional(&mut record.due_date),
                        "due_time" => json.decode_optional(&mut record.due_time),
                        "duration" => json.decode_optional(&mut record.duration),
                        "done" => json.decode_optional(&mut record.done),
                        "active_flag" => json.decode_optional(&mut record.active_flag),
                        "busy_flag" => json.decode_optional(&mut record.busy_flag),
                        "location" => json.decode_optional(&mut record.location),
                        "public_description" => {
                            json.decode_optional(&mut record.public_description)
                        }
                        "note" => json.decode_optional(&mut record.note),
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
                        "reference_type" => {
                            json.decode_optional(&mut record.reference_type)
                        }
                        "reference_id" => json.decode_optional(&mut record.reference_id),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        "marked_as_done_time" => {
                            json.decode_optional(&mut record.marked_as_done_time)
                        }
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for V1Activity {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("company_id", &self.company_id),
                ("subject", &self.subject),
                ("type", &self.r#type),
                ("user_id", &self.user_id),
                ("owner_name", &self.owner_name),
                ("assigned_to_user_id", &self.assigned_to_user_id),
                ("created_by_user_id", &self.created_by_user_id),
                ("update_user_id", &self.update_user_id),
                ("deal_id", &self.deal_id),
                ("deal_title", &self.deal_title),
                ("lead_id", &self.lead_id),
                ("person_id", &self.person_id),
                ("person_name", &self.person_name),
                ("org_id", &self.org_id),
                ("org_name", &self.org_name),
                ("project_id", &self.project_id),
                ("due_date", &self.due_date),
                ("due_time", &self.due_time),
                ("duration", &self.duration),
                ("done", &self.done),
                ("active_flag", &self.active_flag),
                ("busy_flag", &self.busy_flag),
                ("location", &self.location),
                ("public_description", &self.public_description),
                ("note", &self.note),
                ("participants", &self.participants),
                ("attendees", &self.attendees),
                ("conference_meeting_client", &self.conference_meeting_client),
                ("conference_meeting_url", &self.conference_meeting_url),
                ("conference_meeting_id", &self.conference_meeting_id),
                ("reference_type", &self.reference_type),
                ("reference_id", &self.reference_id),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
                ("marked_as_done_time", &self.marked_as_done_time),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(V1Activity);


impl runtime::decode::Decode for ActivityType {
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
                        "name" => json.decode_optional(&mut record.name),
                        "key_string" => json.decode_optional(&mut record.key_string),
                        "icon_key" => json.decode_optional(&mut record.icon_key),
                        "color" => json.decode_optional(&mut record.color),
                        "order_nr" => json.decode_optional(&mut record.order_nr),
                        "active_flag" => json.decode_optional(&mut record.active_flag),
                        "is_custom_flag" => {
                            json.decode_optional(&mut record.is_custom_flag)
                        }
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for ActivityType {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("name", &self.name),
                ("key_string", &self.key_string),
                ("icon_key", &self.icon_key),
                ("color", &self.color),
                ("order_nr", &self.order_nr),
                ("active_flag", &self.active_flag),
                ("is_custom_flag", &self.is_custom_flag),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(ActivityType);
