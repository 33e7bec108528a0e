// @generated from spec/v1/organizations.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `organizations`.

use ::callsheet_runtime as runtime;

/// An organization.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Organization {
    /// The id of the organization.
    pub id: super::OrganizationId,
    /// The id of the company.
    pub company_id: ::std::option::Option<super::CompanyId>,
    /// The id of the user who owns it.
    pub owner_id: ::std::option::Option<super::UserId>,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// Whether it is active.
    pub active_flag: ::std::option::Option<bool>,
    /// The id of the picture.
    pub picture_id: ::std::option::Option<super::OrganizationPicture>,
    /// The country code.
    pub country_code: ::std::option::Option<::std::string::String>,
    /// The first character.
    pub first_char: ::std::option::Option<::std::string::String>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// Who can see it.
    pub visible_to: ::std::option::Option<super::VisibleTo>,
    /// Ids of labels, joined by commas.
    pub label: ::std::option::Option<::std::string::String>,
    /// The ids of the labels.
    pub label_ids: ::std::option::Option<::std::vec::Vec<i64>>,
    /// The name of the owner.
    pub owner_name: ::std::option::Option<::std::string::String>,
    /// The CC email.
    pub cc_email: ::std::option::Option<::std::string::String>,
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
    /// The address.
    pub address: ::std::option::Option<::std::string::String>,
    /// The address subpremise.
    pub address_subpremise: ::std::option::Option<::std::string::String>,
    /// The address street number.
    pub address_street_number: ::std::option::Option<::std::string::String>,
    /// The address route.
    pub address_route: ::std::option::Option<::std::string::String>,
    /// The address sublocality.
    pub address_sublocality: ::std::option::Option<::std::string::String>,
    /// The address locality.
    pub address_locality: ::std::option::Option<::std::string::String>,
    /// The address admin area level 1.
    pub address_admin_area_level_1: ::std::option::Option<::std::string::String>,
    /// The address admin area level 2.
    pub address_admin_area_level_2: ::std::option::Option<::std::string::String>,
    /// The address country.
    pub address_country: ::std::option::Option<::std::string::String>,
    /// The address postal code.
    pub address_postal_code: ::std::option::Option<::std::string::String>,
    /// The address formatted address.
    pub address_formatted_address: ::std::option::Option<::std::string::String>,
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
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of an organization.
    pub OrganizationId(i64)
}

/// An organization follower.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrganizationFollower {
    /// The id of the organization.
    pub org_id: ::std::option::Option<super::OrganizationId>,
    /// The id of the user.
    pub user_id: ::std::option::Option<super::UserId>,
    /// The id of the organization follower.
    pub id: super::OrganizationFollowerId,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of an organization follower.
    pub OrganizationFollowerId(i64)
}

impl ::std::default::Default for Organization {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            company_id: ::std::option::Option::None,
            owner_id: ::std::option::Option::None,
            name: ::std::option::Option::None,
            active_flag: ::std::option::Option::None,
            picture_id: ::std::option::Option::None,
            country_code: ::std::option::Option::None,
            first_char: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            update_time: ::std::option::Option::None,
            visible_to: ::std::option::Option::None,
            label: ::std::option::Option::None,
            label_ids: ::std::option::Option::None,
            owner_name: ::std::option::Option::None,
            cc_email: ::std::option::Option::None,
            email_messages_count: ::std::option::Option::None,
            people_count: ::std::option::Option::None,
            activities_count: ::std::option::Option::None,
            done_activities_count: ::std::option::Option::None,
            undone_activities_count: ::std::option::Option::None,
            files_count: ::std::option::Option::None,
            notes_count: ::std::option::Option::None,
            followers_count: ::std::option::Option::None,
            address: ::std::option::Option::None,
            address_subpremise: ::std::option::Option::None,
            address_street_number: ::std::option::Option::None,
            address_route: ::std::option::Option::None,
            address_sublocality: ::std::option::Option::None,
            address_locality: ::std::option::Option::None,
            address_admin_area_level_1: ::std::option::Option::None,
            address_admin_area_level_2: ::std::option::Option::None,
            address_country: ::std::option::Option::None,
            address_postal_code: ::std::option::Option::None,
            address_formatted_address: ::std::option::Option::None,
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
                        "company_id" => json.decode_optional(&mut record.company_id),
                        "owner_id" => json.decode_optional(&mut record.owner_id),
                        "name" => json.decode_optional(&mut record.name),
                        "active_flag" => json.decode_optional(&mut record.active_flag),
                        "picture_id" => json.decode_optional(&mut record.picture_id),
                        "country_code" => json.decode_optional(&mut record.country_code),
                        "first_char" => json.decode_optional(&mut record.first_char),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        "visible_to" => json.decode_optional(&mut record.visible_to),
                        "label" => json.decode_optional(&mut record.label),
                        "label_ids" => json.decode_optional(&mut record.label_ids),
                        "owner_name" => json.decode_optional(&mut record.owner_name),
                        "cc_email" => json.decode_optional(&mut record.cc_email),
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
                        "address" => json.decode_optional(&mut record.address),
                        "address_subpremise" => {
                            json.decode_optional(&mut record.address_subpremise)
                        }
                        "address_street_number" => {
                            json.decode_optional(&mut record.address_street_number)
                        }
                        "address_route" => {
                            json.decode_optional(&mut record.address_route)
                        }
                        "address_sublocality" => {
                            json.decode_optional(&mut record.address_sublocality)
                        }
                        "address_locality" => {
                            json.decode_optional(&mut record.address_locality)
                        }
                        "address_admin_area_level_1" => {
                            json.decode_optional(&mut record.address_admin_area_level_1)
                        }
                        "address_admin_area_level_2" => {
                            json.decode_optional(&mut record.address_admin_area_level_2)
                        }
                        "address_country" => {
                            json.decode_optional(&mut record.address_country)
                        }
                        "address_postal_code" => {
                            json.decode_optional(&mut record.address_postal_code)
                        }
                        "address_formatted_address" => {
                            json.decode_optional(&mut record.address_formatted_address)
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
                ("company_id", &self.company_id),
                ("owner_id", &self.owner_id),
                ("name", &self.name),
                ("active_flag", &self.active_flag),
                ("picture_id", &self.picture_id),
                ("country_code", &self.country_code),
                ("first_char", &self.first_char),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
                ("visible_to", &self.visible_to),
                ("label", &self.label),
                ("label_ids", &self.label_ids),
                ("owner_name", &self.owner_name),
                ("cc_email", &self.cc_email),
                ("email_messages_count", &self.email_messages_count),
                ("people_count", &self.people_count),
                ("activities_count", &self.activities_count),
                ("done_activities_count", &self.done_activities_count),
                ("undone_activities_count", &self.undone_activities_count),
                ("files_count", &self.files_count),
                ("notes_count", &self.notes_count),
                ("followers_count", &self.followers_count),
                ("address", &self.address),
                ("address_subpremise", &self.address_subpremise),
                ("address_street_number", &self.address_street_number),
                ("address_route", &self.address_route),
                ("address_sublocality", &self.address_sublocality),
                ("address_locality", &self.address_locality),
                ("address_admin_area_level_1", &self.address_admin_area_level_1),
                ("address_admin_area_level_2", &self.address_admin_area_level_2),
                ("address_country", &self.address_country),
                ("address_postal_code", &self.address_postal_code),
                ("address_formatted_address", &self.address_formatted_address),
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
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Organization);

impl ::std::default::Default for OrganizationFollower {
    fn default() -> Self {
        Self {
            org_id: ::std::option::Option::None,
            user_id: ::std::option::Option::None,
            id: runtime::private::Placeholder::placeholder(),
            add_time: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for OrganizationFollower {
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
                        "org_id" => json.decode_optional(&mut record.org_id),
                        "user_id" => json.decode_optional(&mut record.user_id),
                        "id" => json.decode_required(&mut record.id, &mut id),
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
impl runtime::private::ToToken for OrganizationFollower {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("org_id", &self.org_id),
                ("user_id", &self.user_id),
                ("id", &self.id),
                ("add_time", &self.add_time),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(OrganizationFollower);
