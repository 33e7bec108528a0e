// @generated from spec/webhook/persons.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `persons`.

use ::callsheet_runtime as runtime;

/// A person, as webhooks of version 2 have it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Person {
    /// The id of the person.
    pub id: ::std::option::Option<super::PersonId>,
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
    /// The emails.
    pub emails: ::std::option::Option<::std::vec::Vec<super::ContactDetail>>,
    /// The phones.
    pub phones: ::std::option::Option<::std::vec::Vec<super::ContactDetail>>,
    /// The id of a label.
    pub label: ::std::option::Option<i64>,
    /// The ids of the labels.
    pub label_ids: ::std::option::Option<::std::vec::Vec<i64>>,
    /// Who can see it.
    pub visible_to: ::std::option::Option<super::Visibility>,
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
    /// The id of a person.
    pub PersonId(i64)
}

/// A person, as webhooks of version 1 have it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct V1Person {
    /// The id of the person.
    pub id: ::std::option::Option<super::PersonId>,
    /// The id of the company.
    pub company_id: ::std::option::Option<super::CompanyId>,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The first name.
    pub first_name: ::std::option::Option<::std::string::String>,
    /// The last name.
    pub last_name: ::std::option::Option<::std::string::String>,
    /// The first character.
    pub first_char: ::std::option::Option<::std::string::String>,
    /// The id of the user who owns it.
    pub owner_id: ::std::option::Option<super::UserId>,
    /// The name of the owner.
    pub owner_name: ::std::option::Option<::std::string::String>,
    /// The id of the organization.
    pub org_id: ::std::option::Option<super::OrganizationId>,
    /// The name of the organization.
    pub org_name: ::std::option::Option<::std::string::String>,
    /// The email.
    pub email: ::std::option::Option<::std::vec::Vec<super::ContactDetail>>,
    /// The phone.
    pub phone: ::std::option::Option<::std::vec::Vec<super::ContactDetail>>,
    /// The instant messaging accounts.
    pub im: ::std::option::Option<::std::vec::Vec<super::ContactDetail>>,
    /// The job title.
    pub job_title: ::std::option::Option<::std::string::String>,
    /// The birthday.
    pub birthday: ::std::option::Option<runtime::Date>,
    /// The notes.
    pub notes: ::std::option::Option<::std::string::String>,
    /// The postal address.
    pub postal_address: ::std::option::Option<::std::string::String>,
    /// The postal address formatted address.
    pub postal_address_formatted_address: ::std::option::Option<::std::string::String>,
    /// The id of a label.
    pub label: ::std::option::Option<i64>,
    /// The ids of the labels.
    pub label_ids: ::std::option::Option<::std::vec::Vec<i64>>,
    /// Who can see it.
    pub visible_to: ::std::option::Option<super::Visibility>,
    /// Whether it is active.
    pub active_flag: ::std::option::Option<bool>,
    /// The id of a picture, or the picture.
    pub picture_id: ::std::option::Option<runtime::Json>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// When it was deleted, in UTC.
    pub delete_time: ::std::option::Option<runtime::DateTime>,
    /// The time of the last incoming mail, in UTC.
    pub last_incoming_mail_time: ::std::option::Option<runtime::DateTime>,
    /// The time of the last outgoing mail, in UTC.
    pub last_outgoing_mail_time: ::std::option::Option<runtime::DateTime>,
    /// The id of the next activity.
    pub next_activity_id: ::std::option::Option<super::ActivityId>,
    /// The date of the next activity.
    pub next_activity_date: ::std::option::Option<runtime::Date>,
    /// The time of the next activity.
    pub next_activity_time: ::std::option::Option<runtime::Time>,
    /// The id of the last activity.
    pub last_activity_id: ::std::option::Option<super::ActivityId>,
    /// The date of the last activity.
    pub last_activity_date: ::std::option::Option<runtime::Date>,
    /// How many open deals there are.
    pub open_deals_count: ::std::option::Option<i64>,
    /// How many related open deals there are.
    pub related_open_deals_count: ::std::option::Option<i64>,
    /// How many closed deals there are.
    pub closed_deals_count: ::std::option::Option<i64>,
    /// How many related closed deals there are.
    pub related_closed_deals_count: ::std::option::Option<i64>,
    /// How many won deals there are.
    pub won_deals_count: ::std::option::Option<i64>,
    /// How many related won deals there are.
    pub related_won_deals_count: ::std::option::Option<i64>,
    /// How many lost deals there are.
    pub lost_deals_count: ::std::option::Option<i64>,
    /// How many related lost deals there are.
    pub related_lost_deals_count: ::std::option::Option<i64>,
    /// How many participant open deals there are.
    pub participant_open_deals_count: ::std::option::Option<i64>,
    /// How many participant closed deals there are.
    pub participant_closed_deals_count: ::std::option::Option<i64>,
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
    /// An address whose mail is added to the person.
    pub cc_email: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}


impl runtime::decode::Decode for Person {
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
                        "first_name" => json.decode_optional(&mut record.first_name),
                        "last_name" => json.decode_optional(&mut record.last_name),
                        "owner_id" => json.decode_optional(&mut record.owner_id),
                        "org_id" => json.decode_optional(&mut record.org_id),
                        "emails" => json.decode_optional(&mut record.emails),
                        "phones" => json.decode_optional(&mut record.phones),
                        "label" => json.decode_optional(&mut record.label),
                        "label_ids" => json.decode_optional(&mut record.label_ids),
                        "visible_to" => json.decode_optional(&mut record.visible_to),
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
                ("emails", &self.emails),
                ("phones", &self.phones),
                ("label", &self.label),
                ("label_ids", &self.label_ids),
                ("visible_to", &self.visible_to),
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
runtime::private::serde_traits!(Person);


impl runtime::decode::Decode for V1Person {
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
                        "name" => json.decode_optional(&mut record.name),
                        "first_name" => json.decode_optional(&mut record.first_name),
                        "last_name" => json.decode_optional(&mut record.last_name),
                        "first_char" => json.decode_optional(&mut record.first_char),
                        "owner_id" => json.decode_optional(&mut record.owner_id),
                        "owner_name" => json.decode_optional(&mut record.owner_name),
                        "org_id" => json.decode_optional(&mut record.org_id),
                        "org_name" => json.decode_optional(&mut record.org_name),
                        "email" => json.decode_optional(&mut record.email),
                        "phone" => json.decode_optional(&mut record.phone),
                        "im" => json.decode_optional(&mut record.im),
                        "job_title" => json.decode_optional(&mut record.job_title),
                        "birthday" => json.decode_optional(&mut record.birthday),
                        "notes" => json.decode_optional(&mut record.notes),
                        "postal_address" => {
                            json.decode_optional(&mut record.postal_address)
                        }
                        "postal_address_formatted_address" => {
                            json.decode_optional(
                                &mut record.postal_address_formatted_address,
                            )
                        }
                        "label" => json.decode_optional(&mut record.label),
                        "label_ids" => json.decode_optional(&mut record.label_ids),
                        "visible_to" => json.decode_optional(&mut record.visible_to),
                        "active_flag" => json.decode_optional(&mut record.active_flag),
                        "picture_id" => json.decode_optional(&mut record.picture_id),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        "delete_time" => json.decode_optional(&mut record.delete_time),
                        "last_incoming_mail_time" => {
                            json.decode_optional(&mut record.last_incoming_mail_time)
                        }
                        "last_outgoing_mail_time" => {
                            json.decode_optional(&mut record.last_outgoing_mail_time)
                        }
                        "next_activity_id" => {
                            json.decode_optional(&mut record.next_activity_id)
                        }
                        "next_activity_date" => {
                            json.decode_optional(&mut record.next_activity_date)
                        }
                        "next_activity_time" => {
                            json.decode_optional(&mut record.next_activity_time)
                        }
                        "last_activity_id" => {
                            json.decode_optional(&mut record.last_activity_id)
                        }
                        "last_activity_date" => {
                            json.decode_optional(&mut record.last_activity_date)
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
                        "cc_email" => json.decode_optional(&mut record.cc_email),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for V1Person {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("company_id", &self.company_id),
                ("name", &self.name),
                ("first_name", &self.first_name),
                ("last_name", &self.last_name),
                ("first_char", &self.first_char),
                ("owner_id", &self.owner_id),
                ("owner_name", &self.owner_name),
                ("org_id", &self.org_id),
                ("org_name", &self.org_name),
                ("email", &self.email),
                ("phone", &self.phone),
                ("im", &self.im),
                ("job_title", &self.job_title),
                ("birthday", &self.birthday),
                ("notes", &self.notes),
                ("postal_address", &self.postal_address),
                (
                    "postal_address_formatted_address",
                    &self.postal_address_formatted_address,
                ),
                ("label", &self.label),
                ("label_ids", &self.label_ids),
                ("visible_to", &self.visible_to),
                ("active_flag", &self.active_flag),
                ("picture_id", &self.picture_id),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
                ("delete_time", &self.delete_time),
                ("last_incoming_mail_time", &self.last_incoming_mail_time),
                ("last_outgoing_mail_time", &self.last_outgoing_mail_time),
                ("next_activity_id", &self.next_activity_id),
                ("next_activity_date", &self.next_activity_date),
                ("next_activity_time", &self.next_activity_time),
                ("last_activity_id", &self.last_activity_id),
                ("last_activity_date", &self.last_activity_date),
                ("open_deals_count", &self.open_deals_count),
                ("related_open_deals_count", &self.related_open_deals_count),
                ("closed_deals_count", &self.closed_deals_count),
                ("related_closed_deals_count", &self.related_closed_deals_count),
                ("won_deals_count", &self.won_deals_count),
                ("related_won_deals_count", &self.related_won_deals_count),
                ("lost_deals_count", &self.lost_deals_count),
                ("related_lost_deals_count", &self.related_lost_deals_count),
                ("participant_open_deals_count", &self.participant_open_deals_count),
                ("participant_closed_deals_count", &self.participant_closed_deals_count),
                ("files_count", &self.files_count),
                ("notes_count", &self.notes_count),
                ("followers_count", &self.followers_count),
                ("email_messages_count", &self.email_messages_count),
                ("activities_count", &self.activities_count),
                ("done_activities_count", &self.done_activities_count),
                ("undone_activities_count", &self.undone_activities_count),
                ("cc_email", &self.cc_email),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(V1Person);
