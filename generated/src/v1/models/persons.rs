// @generated from spec/v1/persons.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `persons`.

use ::callsheet_runtime as runtime;

/// A person.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Person {
    /// The id of the person.
    pub id: super::PersonId,
    /// The id of the company.
    pub company_id: ::std::option::Option<super::CompanyId>,
    /// Whether it is active.
    pub active_flag: ::std::option::Option<bool>,
    /// The phone.
    pub phone: ::std::option::Option<::std::vec::Vec<super::PersonPhone>>,
    /// The email.
    pub email: ::std::option::Option<::std::vec::Vec<super::PersonPhone>>,
    /// The first character.
    pub first_char: ::std::option::Option<::std::string::String>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// Who can see it.
    pub visible_to: ::std::option::Option<super::VisibleTo>,
    /// The id of the picture.
    pub picture_id: ::std::option::Option<super::PersonPicture>,
    /// Ids of labels, joined by commas.
    pub label: ::std::option::Option<::std::string::String>,
    /// The ids of the labels.
    pub label_ids: ::std::option::Option<::std::vec::Vec<i64>>,
    /// The name of the organization.
    pub org_name: ::std::option::Option<::std::string::String>,
    /// The name of the owner.
    pub owner_name: ::std::option::Option<::std::string::String>,
    /// The CC email.
    pub cc_email: ::std::option::Option<::std::string::String>,
    /// The id of the user who owns it.
    pub owner_id: ::std::option::Option<super::UserId>,
    /// The id of the organization.
    pub org_id: ::std::option::Option<super::OrganizationId>,
    /// The id of what it was merged with.
    pub merge_what_id: ::std::option::Option<super::PersonId>,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The first name.
    pub first_name: ::std::option::Option<::std::string::String>,
    /// The last name.
    pub last_name: ::std::option::Option<::std::string::String>,
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
    /// How many won deals there are.
    pub won_deals_count: ::std::option::Option<i64>,
    /// How many related won deals there are.
    pub related_won_deals_count: ::std::option::Option<i64>,
    /// How many lost deals there are.
    pub lost_deals_count: ::std::option::Option<i64>,
    /// How many related lost deals there are.
    pub related_lost_deals_count: ::std::option::Option<i64>,
    /// The date of the next activity.
    pub next_activity_date: ::std::option::Option<runtime::Date>,
    /// The time of the next activity.
    pub next_activity_time: ::std::option::Option<runtime::Time>,
    /// The id of the next activity.
    pub next_activity_id: ::std::option::Option<super::ActivityId>,
    /// The id of the last activity.
    pub last_activity_id: ::std::option::Option<super::ActivityId>,
    /// The date of the last activity.
    pub last_activity_date: ::std::option::Option<runtime::Date>,
    /// How many participant open deals there are.
    pub participant_open_deals_count: ::std::option::Option<i64>,
    /// How many participant closed deals there are.
    pub participant_closed_deals_count: ::std::option::Option<i64>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a person.
    pub PersonId(i64)
}

/// A person phone.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PersonPhone {
    /// The label.
    pub label: ::std::option::Option<::std::string::String>,
    /// The value.
    pub value: ::std::option::Option<::std::string::String>,
    /// Whether it is primary.
    pub primary: ::std::option::Option<bool>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A person picture.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PersonPicture {
    /// The item type.
    pub item_type: ::std::option::Option<::std::string::String>,
    /// The id of the item.
    pub item_id: ::std::option::Option<i64>,
    /// Whether it is active.
    pub active_flag: ::std::option::Option<bool>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// The id of the user who added it.
    pub added_by_user_id: ::std::option::Option<super::UserId>,
    /// The pictures.
    pub pictures: ::std::option::Option<super::PersonPicturePictures>,
    /// The id.
    pub id: ::std::option::Option<i64>,
    /// The value.
    pub value: ::std::option::Option<i64>,
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

/// A person follower.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PersonFollower {
    /// The id of the user.
    pub user_id: ::std::option::Option<super::UserId>,
    /// The id of the person follower.
    pub id: super::PersonFollowerId,
    /// The id of the person.
    pub person_id: ::std::option::Option<super::PersonId>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A person product.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PersonProduct {
    /// The deal.
    pub deal: ::std::option::Option<super::Deal>,
    /// The product.
    pub product: ::std::option::Option<super::PersonProductProduct>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A person with the records it refers to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExpandedPerson {
    /// The id of the person.
    pub id: super::PersonId,
    /// The id of the company.
    pub company_id: ::std::option::Option<super::CompanyId>,
    /// Whether it is active.
    pub active_flag: ::std::option::Option<bool>,
    /// The phone.
    pub phone: ::std::option::Option<::std::vec::Vec<super::PersonPhone>>,
    /// The email.
    pub email: ::std::option::Option<::std::vec::Vec<super::PersonPhone>>,
    /// The first character.
    pub first_char: ::std::option::Option<::std::string::String>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// Who can see it.
    pub visible_to: ::std::option::Option<super::VisibleTo>,
    /// The id of the picture.
    pub picture_id: ::std::option::Option<super::PersonPicture>,
    /// Ids of labels, joined by commas.
    pub label: ::std::option::Option<::std::string::String>,
    /// The ids of the labels.
    pub label_ids: ::std::option::Option<::std::vec::Vec<i64>>,
    /// The name of the organization.
    pub org_name: ::std::option::Option<::std::string::String>,
    /// The name of the owner.
    pub owner_name: ::std::option::Option<::std::string::String>,
    /// The CC email.
    pub cc_email: ::std::option::Option<::std::string::String>,
    /// The id of the user who owns it.
    pub owner_id: ::std::option::Option<super::UserReference>,
    /// The id of the organization.
    pub org_id: ::std::option::Option<super::OrganizationReference>,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The first name.
    pub first_name: ::std::option::Option<::std::string::String>,
    /// The last name.
    pub last_name: ::std::option::Option<::std::string::String>,
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
    /// How many won deals there are.
    pub won_deals_count: ::std::option::Option<i64>,
    /// How many related won deals there are.
    pub related_won_deals_count: ::std::option::Option<i64>,
    /// How many lost deals there are.
    pub lost_deals_count: ::std::option::Option<i64>,
    /// How many related lost deals there are.
    pub related_lost_deals_count: ::std::option::Option<i64>,
    /// The date of the next activity.
    pub next_activity_date: ::std::option::Option<runtime::Date>,
    /// The time of the next activity.
    pub next_activity_time: ::std::option::Option<runtime::Time>,
    /// The id of the next activity.
    pub next_activity_id: ::std::option::Option<super::ActivityId>,
    /// The id of the last activity.
    pub last_activity_id: ::std::option::Option<super::ActivityId>,
    /// The date of the last activity.
    pub last_activity_date: ::std::option::Option<runtime::Date>,
    /// How many participant open deals there are.
    pub participant_open_deals_count: ::std::option::Option<i64>,
    /// How many participant closed deals there are.
    pub participant_closed_deals_count: ::std::option::Option<i64>,
    /// Whether sync is needed.
    pub sync_needed: ::std::option::Option<bool>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A person product product.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PersonProductProduct {
    /// The id of the product.
    pub id: super::ProductId,
    /// The id of the company.
    pub company_id: ::std::option::Option<super::CompanyId>,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The code.
    pub code: ::std::option::Option<::std::string::String>,
    /// The description.
    pub description: ::std::option::Option<::std::string::String>,
    /// The unit.
    pub unit: ::std::option::Option<::std::string::String>,
    /// The tax.
    pub tax: ::std::option::Option<f64>,
    /// The category.
    pub category: ::std::option::Option<::std::string::String>,
    /// Whether it is active.
    pub active_flag: ::std::option::Option<bool>,
    /// Whether it is selectable.
    pub selectable: ::std::option::Option<bool>,
    /// The first character.
    pub first_char: ::std::option::Option<::std::string::String>,
    /// Who can see it.
    pub visible_to: ::std::option::Option<super::VisibleTo>,
    /// The id of the user who owns it.
    pub owner_id: ::std::option::Option<super::UserId>,
    /// How many files there are.
    pub files_count: ::std::option::Option<i64>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// The id of the deal.
    pub deal_id: ::std::option::Option<super::DealId>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

impl ::std::default::Default for Person {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            company_id: ::std::option::Option::None,
            active_flag: ::std::option::Option::None,
            phone: ::std::option::Option::None,
            email: ::std::option::Option::None,
            first_char: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            update_time: ::std::option::Option::None,
            visible_to: ::std::option::Option::None,
            picture_id: ::std::option::Option::None,
            label: ::std::option::Option::None,
            label_ids: ::std::option::Option::None,
            org_name: ::std::option::Option::None,
            owner_name: ::std::option::Option::None,
            cc_email: ::std::option::Option::None,
            owner_id: ::std::option::Option::None,
            org_id: ::std::option::Option::None,
            merge_what_id: ::std::option::Option::None,
            name: ::std::option::Option::None,
            first_name: ::std::option::Option::None,
            last_name: ::std::option::Option::None,
            email_messages_count: ::std::option::Option::None,
            activities_count: ::std::option::Option::None,
            done_activities_count: ::std::option::Option::None,
            undone_activities_count: ::std::option::Option::None,
            files_count: ::std::option::Option::None,
            notes_count: ::std::option::Option::None,
            followers_count: ::std::option::Option::None,
            last_incoming_mail_time: ::std::option::Option::None,
            last_outgoing_mail_time: ::std::option::Option::None,
            open_deals_count: ::std::option::Option::None,
            related_open_deals_count: ::std::option::Option::None,
            closed_deals_count: ::std::option::Option::None,
            related_closed_deals_count: ::std::option::Option::None,
            won_deals_count: ::std::option::Option::None,
            related_won_deals_count: ::std::option::Option::None,
            lost_deals_count: ::std::option::Option::None,
            related_lost_deals_count: ::std::option::Option::None,
            next_activity_date: ::std::option::Option::None,
            next_activity_time: ::std::option::Option::None,
            next_activity_id: ::std::option::Option::None,
            last_activity_id: ::std::option::Option::None,
            last_activity_date: ::std::option::Option::None,
            participant_open_deals_count: ::std::option::Option::None,
            participant_closed_deals_count: ::std::option::Option::None,
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
                        "company_id" => json.decode_optional(&mut record.company_id),
                        "active_flag" => json.decode_optional(&mut record.active_flag),
                        "phone" => json.decode_optional(&mut record.phone),
                        "email" => json.decode_optional(&mut record.email),
                        "first_char" => json.decode_optional(&mut record.first_char),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        "visible_to" => json.decode_optional(&mut record.visible_to),
                        "picture_id" => json.decode_optional(&mut record.picture_id),
                        "label" => json.decode_optional(&mut record.label),
                        "label_ids" => json.decode_optional(&mut record.label_ids),
                        "org_name" => json.decode_optional(&mut record.org_name),
                        "owner_name" => json.decode_optional(&mut record.owner_name),
                        "cc_email" => json.decode_optional(&mut record.cc_email),
                        "owner_id" => json.decode_optional(&mut record.owner_id),
                        "org_id" => json.decode_optional(&mut record.org_id),
                        "merge_what_id" => {
                            json.decode_optional(&mut record.merge_what_id)
                        }
                        "name" => json.decode_optional(&mut record.name),
                        "first_name" => json.decode_optional(&mut record.first_name),
                        "last_name" => json.decode_optional(&mut record.last_name),
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
                        "next_activity_date" => {
                            json.decode_optional(&mut record.next_activity_date)
                        }
                        "next_activity_time" => {
                            json.decode_optional(&mut record.next_activity_time)
                        }
                        "next_activity_id" => {
                            json.decode_optional(&mut record.next_activity_id)
                        }
                        "last_activity_id" => {
                            json.decode_optional(&mut record.last_activity_id)
                        }
                        "last_activity_date" => {
                            json.decode_optional(&mut record.last_activity_date)
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
                ("company_id", &self.company_id),
                ("active_flag", &self.active_flag),
                ("phone", &self.phone),
                ("email", &self.email),
                ("first_char", &self.first_char),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
                ("visible_to", &self.visible_to),
                ("picture_id", &self.picture_id),
                ("label", &self.label),
                ("label_ids", &self.label_ids),
                ("org_name", &self.org_name),
                ("owner_name", &self.owner_name),
                ("cc_email", &self.cc_email),
                ("owner_id", &self.owner_id),
                ("org_id", &self.org_id),
                ("merge_what_id", &self.merge_what_id),
                ("name", &self.name),
                ("first_name", &self.first_name),
                ("last_name", &self.last_name),
                ("email_messages_count", &self.email_messages_count),
                ("activities_count", &self.activities_count),
                ("done_activities_count", &self.done_activities_count),
                ("undone_activities_count", &self.undone_activities_count),
                ("files_count", &self.files_count),
                ("notes_count", &self.notes_count),
                ("followers_count", &self.followers_count),
                ("last_incoming_mail_time", &self.last_incoming_mail_time),
                ("last_outgoing_mail_time", &self.last_outgoing_mail_time),
                ("open_deals_count", &self.open_deals_count),
                ("related_open_deals_count", &self.related_open_deals_count),
                ("closed_deals_count", &self.closed_deals_count),
                ("related_closed_deals_count", &self.related_closed_deals_count),
                ("won_deals_count", &self.won_deals_count),
                ("related_won_deals_count", &self.related_won_deals_count),
                ("lost_deals_count", &self.lost_deals_count),
                ("related_lost_deals_count", &self.related_lost_deals_count),
                ("next_activity_date", &self.next_activity_date),
                ("next_activity_time", &self.next_activity_time),
                ("next_activity_id", &self.next_activity_id),
                ("last_activity_id", &self.last_activity_id),
                ("last_activity_date", &self.last_activity_date),
                ("participant_open_deals_count", &self.participant_open_deals_count),
                ("participant_closed_deals_count", &self.participant_closed_deals_count),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Person);


impl runtime::decode::Decode for PersonPhone {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "label" => json.decode_optional(&mut record.label),
                        "value" => json.decode_optional(&mut record.value),
                        "primary" => json.decode_optional(&mut record.primary),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for PersonPhone {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("label", &self.label),
                ("value", &self.value),
                ("primary", &self.primary),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(PersonPhone);


impl runtime::decode::Decode for PersonPicture {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "item_type" => json.decode_optional(&mut record.item_type),
                        "item_id" => json.decode_optional(&mut record.item_id),
                        "active_flag" => json.decode_optional(&mut record.active_flag),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        "added_by_user_id" => {
                            json.decode_optional(&mut record.added_by_user_id)
                        }
                        "pictures" => json.decode_optional(&mut record.pictures),
                        "id" => json.decode_optional(&mut record.id),
                        "value" => json.decode_optional(&mut record.value),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
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
                ("item_type", &self.item_type),
                ("item_id", &self.item_id),
                ("active_flag", &self.active_flag),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
                ("added_by_user_id", &self.added_by_user_id),
                ("pictures", &self.pictures),
                ("id", &self.id),
                ("value", &self.value),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(PersonPicture);


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

impl ::std::default::Default for PersonFollower {
    fn default() -> Self {
        Self {
            user_id: ::std::option::Option::None,
            id: runtime::private::Placeholder::placeholder(),
            person_id: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for PersonFollower {
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
                        "user_id" => json.decode_optional(&mut record.user_id),
                        "id" => json.decode_required(&mut record.id, &mut id),
                        "person_id" => json.decode_optional(&mut record.person_id),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for PersonFollower {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("user_id", &self.user_id),
                ("id", &self.id),
                ("person_id", &self.person_id),
                ("add_time", &self.add_time),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(PersonFollower);


impl runtime::decode::Decode for PersonProduct {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "deal" => json.decode_optional(&mut record.deal),
                        "product" => json.decode_optional(&mut record.product),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for PersonProduct {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("deal", &self.deal), ("product", &self.product)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(PersonProduct);

impl ::std::default::Default for ExpandedPerson {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            company_id: ::std::option::Option::None,
            active_flag: ::std::option::Option::None,
            phone: ::std::option::Option::None,
            email: ::std::option::Option::None,
            first_char: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            update_time: ::std::option::Option::None,
            visible_to: ::std::option::Option::None,
            picture_id: ::std::option::Option::None,
            label: ::std::option::Option::None,
            label_ids: ::std::option::Option::None,
            org_name: ::std::option::Option::None,
            owner_name: ::std::option::Option::None,
            cc_email: ::std::option::Option::None,
            owner_id: ::std::option::Option::None,
            org_id: ::std::option::Option::None,
            name: ::std::option::Option::None,
            first_name: ::std::option::Option::None,
            last_name: ::std::option::Option::None,
            email_messages_count: ::std::option::Option::None,
            activities_count: ::std::option::Option::None,
            done_activities_count: ::std::option::Option::None,
            undone_activities_count: ::std::option::Option::None,
            files_count: ::std::option::Option::None,
            notes_count: ::std::option::Option::None,
            followers_count: ::std::option::Option::None,
            last_incoming_mail_time: ::std::option::Option::None,
            last_outgoing_mail_time: ::std::option::Option::None,
            open_deals_count: ::std::option::Option::None,
            related_open_deals_count: ::std::option::Option::None,
            closed_deals_count: ::std::option::Option::None,
            related_closed_deals_count: ::std::option::Option::None,
            won_deals_count: ::std::option::Option::None,
            related_won_deals_count: ::std::option::Option::None,
            lost_deals_count: ::std::option::Option::None,
            related_lost_deals_count: ::std::option::Option::None,
            next_activity_date: ::std::option::Option::None,
            next_activity_time: ::std::option::Option::None,
            next_activity_id: ::std::option::Option::None,
            last_activity_id: ::std::option::Option::None,
            last_activity_date: ::std::option::Option::None,
            participant_open_deals_count: ::std::option::Option::None,
            participant_closed_deals_count: ::std::option::Option::None,
            sync_needed: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for ExpandedPerson {
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
                        "company_id" => json.decode_optional(&mut record.company_id),
                        "active_flag" => json.decode_optional(&mut record.active_flag),
                        "phone" => json.decode_optional(&mut record.phone),
                        "email" => json.decode_optional(&mut record.email),
                        "first_char" => json.decode_optional(&mut record.first_char),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        "visible_to" => json.decode_optional(&mut record.visible_to),
                        "picture_id" => json.decode_optional(&mut record.picture_id),
                        "label" => json.decode_optional(&mut record.label),
                        "label_ids" => json.decode_optional(&mut record.label_ids),
                        "org_name" => json.decode_optional(&mut record.org_name),
                        "owner_name" => json.decode_optional(&mut record.owner_name),
                        "cc_email" => json.decode_optional(&mut record.cc_email),
                        "owner_id" => json.decode_optional(&mut record.owner_id),
                        "org_id" => json.decode_optional(&mut record.org_id),
                        "name" => json.decode_optional(&mut record.name),
                        "first_name" => json.decode_optional(&mut record.first_name),
                        "last_name" => json.decode_optional(&mut record.last_name),
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
                        "next_activity_date" => {
                            json.decode_optional(&mut record.next_activity_date)
                        }
                        "next_activity_time" => {
                            json.decode_optional(&mut record.next_activity_time)
                        }
                        "next_activity_id" => {
                            json.decode_optional(&mut record.next_activity_id)
                        }
                        "last_activity_id" => {
                            json.decode_optional(&mut record.last_activity_id)
                        }
                        "last_activity_date" => {
                            json.decode_optional(&mut record.last_activity_date)
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
                        "sync_needed" => json.decode_optional(&mut record.sync_needed),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for ExpandedPerson {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("company_id", &self.company_id),
                ("active_flag", &self.active_flag),
                ("phone", &self.phone),
                ("email", &self.email),
                ("first_char", &self.first_char),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
                ("visible_to", &self.visible_to),
                ("picture_id", &self.picture_id),
                ("label", &self.label),
                ("label_ids", &self.label_ids),
                ("org_name", &self.org_name),
                ("owner_name", &self.owner_name),
                ("cc_email", &self.cc_email),
                ("owner_id", &self.owner_id),
                ("org_id", &self.org_id),
                ("name", &self.name),
                ("first_name", &self.first_name),
                ("last_name", &self.last_name),
                ("email_messages_count", &self.email_messages_count),
                ("activities_count", &self.activities_count),
                ("done_activities_count", &self.done_activities_count),
                ("undone_activities_count", &self.undone_activities_count),
                ("files_count", &self.files_count),
                ("notes_count", &self.notes_count),
                ("followers_count", &self.followers_count),
                ("last_incoming_mail_time", &self.last_incoming_mail_time),
                ("last_outgoing_mail_time", &self.last_outgoing_mail_time),
                ("open_deals_count", &self.open_deals_count),
                ("related_open_deals_count", &self.related_open_deals_count),
                ("closed_deals_count", &self.closed_deals_count),
                ("related_closed_deals_count", &self.related_closed_deals_count),
                ("won_deals_count", &self.won_deals_count),
                ("related_won_deals_count", &self.related_won_deals_count),
                ("lost_deals_count", &self.lost_deals_count),
                ("related_lost_deals_count", &self.related_lost_deals_count),
                ("next_activity_date", &self.next_activity_date),
                ("next_activity_time", &self.next_activity_time),
                ("next_activity_id", &self.next_activity_id),
                ("last_activity_id", &self.last_activity_id),
                ("last_activity_date", &self.last_activity_date),
                ("participant_open_deals_count", &self.participant_open_deals_count),
                ("participant_closed_deals_count", &self.participant_closed_deals_count),
                ("sync_needed", &self.sync_needed),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(ExpandedPerson);

impl ::std::default::Default for PersonProductProduct {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            company_id: ::std::option::Option::None,
            name: ::std::option::Option::None,
            code: ::std::option::Option::None,
            description: ::std::option::Option::None,
            unit: ::std::option::Option::None,
            tax: ::std::option::Option::None,
            category: ::std::option::Option::None,
            active_flag: ::std::option::Option::None,
            selectable: ::std::option::Option::None,
            first_char: ::std::option::Option::None,
            visible_to: ::std::option::Option::None,
            owner_id: ::std::option::Option::None,
            files_count: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            update_time: ::std::option::Option::None,
            deal_id: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for PersonProductProduct {
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
                        "company_id" => json.decode_optional(&mut record.company_id),
                        "name" => json.decode_optional(&mut record.name),
                        "code" => json.decode_optional(&mut record.code),
                        "description" => json.decode_optional(&mut record.description),
                        "unit" => json.decode_optional(&mut record.unit),
                        "tax" => json.decode_optional(&mut record.tax),
                        "category" => json.decode_optional(&mut record.category),
                        "active_flag" => json.decode_optional(&mut record.active_flag),
                        "selectable" => json.decode_optional(&mut record.selectable),
                        "first_char" => json.decode_optional(&mut record.first_char),
                        "visible_to" => json.decode_optional(&mut record.visible_to),
                        "owner_id" => json.decode_optional(&mut record.owner_id),
                        "files_count" => json.decode_optional(&mut record.files_count),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        "deal_id" => json.decode_optional(&mut record.deal_id),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for PersonProductProduct {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("company_id", &self.company_id),
                ("name", &self.name),
                ("code", &self.code),
                ("description", &self.description),
                ("unit", &self.unit),
                ("tax", &self.tax),
                ("category", &self.category),
                ("active_flag", &self.active_flag),
                ("selectable", &self.selectable),
                ("first_char", &self.first_char),
                ("visible_to", &self.visible_to),
                ("owner_id", &self.owner_id),
                ("files_count", &self.files_count),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
                ("deal_id", &self.deal_id),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(PersonProductProduct);
