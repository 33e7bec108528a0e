// @generated from spec/v1/persons.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `persons`.

use ::pipedrive_runtime as runtime;

/// A person.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Person {
    /// Id.
    pub id: super::PersonId,
    /// Company id.
    pub company_id: ::std::option::Option<super::CompanyId>,
    /// Active flag.
    pub active_flag: ::std::option::Option<bool>,
    /// Phone.
    pub phone: ::std::option::Option<::std::vec::Vec<super::PersonPhone>>,
    /// Email.
    pub email: ::std::option::Option<::std::vec::Vec<super::PersonPhone>>,
    /// First char.
    pub first_char: ::std::option::Option<::std::string::String>,
    /// Add time, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// Update time, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// Visible to.
    pub visible_to: ::std::option::Option<super::VisibleTo>,
    /// Picture id.
    pub picture_id: ::std::option::Option<super::PersonPicture>,
    /// Ids of labels, joined by commas.
    pub label: ::std::option::Option<::std::string::String>,
    /// Label ids.
    pub label_ids: ::std::option::Option<::std::vec::Vec<i64>>,
    /// Org name.
    pub org_name: ::std::option::Option<::std::string::String>,
    /// Owner name.
    pub owner_name: ::std::option::Option<::std::string::String>,
    /// Cc email.
    pub cc_email: ::std::option::Option<::std::string::String>,
    /// Owner id.
    pub owner_id: ::std::option::Option<super::UserId>,
    /// Org id.
    pub org_id: ::std::option::Option<super::OrganizationId>,
    /// Merge what id.
    pub merge_what_id: ::std::option::Option<super::PersonId>,
    /// Name.
    pub name: ::std::option::Option<::std::string::String>,
    /// First name.
    pub first_name: ::std::option::Option<::std::string::String>,
    /// Last name.
    pub last_name: ::std::option::Option<::std::string::String>,
    /// Email messages count.
    pub email_messages_count: ::std::option::Option<i64>,
    /// Activities count.
    pub activities_count: ::std::option::Option<i64>,
    /// Done activities count.
    pub done_activities_count: ::std::option::Option<i64>,
    /// Undone activities count.
    pub undone_activities_count: ::std::option::Option<i64>,
    /// Files count.
    pub files_count: ::std::option::Option<i64>,
    /// Notes count.
    pub notes_count: ::std::option::Option<i64>,
    /// Followers count.
    pub followers_count: ::std::option::Option<i64>,
    /// Last incoming mail time, in UTC.
    pub last_incoming_mail_time: ::std::option::Option<runtime::DateTime>,
    /// Last outgoing mail time, in UTC.
    pub last_outgoing_mail_time: ::std::option::Option<runtime::DateTime>,
    /// Open deals count.
    pub open_deals_count: ::std::option::Option<i64>,
    /// Related open deals count.
    pub related_open_deals_count: ::std::option::Option<i64>,
    /// Closed deals count.
    pub closed_deals_count: ::std::option::Option<i64>,
    /// Related closed deals count.
    pub related_closed_deals_count: ::std::option::Option<i64>,
    /// Won deals count.
    pub won_deals_count: ::std::option::Option<i64>,
    /// Related won deals count.
    pub related_won_deals_count: ::std::option::Option<i64>,
    /// Lost deals count.
    pub lost_deals_count: ::std::option::Option<i64>,
    /// Related lost deals count.
    pub related_lost_deals_count: ::std::option::Option<i64>,
    /// Next activity date.
    pub next_activity_date: ::std::option::Option<runtime::Date>,
    /// Next activity time.
    pub next_activity_time: ::std::option::Option<runtime::Time>,
    /// Next activity id.
    pub next_activity_id: ::std::option::Option<super::ActivityId>,
    /// Last activity id.
    pub last_activity_id: ::std::option::Option<super::ActivityId>,
    /// Last activity date.
    pub last_activity_date: ::std::option::Option<runtime::Date>,
    /// Participant open deals count.
    pub participant_open_deals_count: ::std::option::Option<i64>,
    /// Participant closed deals count.
    pub participant_closed_deals_count: ::std::option::Option<i64>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a person.
    pub PersonId(i64)
}

/// A person phone.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PersonPhone {
    /// Label.
    pub label: ::std::option::Option<::std::string::String>,
    /// Value.
    pub value: ::std::option::Option<::std::string::String>,
    /// Primary.
    pub primary: ::std::option::Option<bool>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A person picture.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PersonPicture {
    /// Item type.
    pub item_type: ::std::option::Option<::std::string::String>,
    /// Item id.
    pub item_id: ::std::option::Option<i64>,
    /// Active flag.
    pub active_flag: ::std::option::Option<bool>,
    /// Add time, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// Update time, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// Added by user id.
    pub added_by_user_id: ::std::option::Option<super::UserId>,
    /// Pictures.
    pub pictures: ::std::option::Option<super::PersonPicturePictures>,
    /// Id.
    pub id: ::std::option::Option<i64>,
    /// Value.
    pub value: ::std::option::Option<i64>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A person picture pictures.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PersonPicturePictures {
    /// 128.
    ///
    /// Called `128` on the wire.
    #[doc(alias = "128")]
    pub n128: ::std::option::Option<::std::string::String>,
    /// 512.
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
    /// User id.
    pub user_id: ::std::option::Option<super::UserId>,
    /// Id.
    pub id: super::PersonFollowerId,
    /// Person id.
    pub person_id: ::std::option::Option<super::PersonId>,
    /// Add time, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A person product.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PersonProduct {
    /// Deal.
    pub deal: ::std::option::Option<super::Deal>,
    /// Product.
    pub product: ::std::option::Option<super::PersonProductProduct>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// An expanded person.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExpandedPerson {
    /// Id.
    pub id: super::PersonId,
    /// Company id.
    pub company_id: ::std::option::Option<super::CompanyId>,
    /// Active flag.
    pub active_flag: ::std::option::Option<bool>,
    /// Phone.
    pub phone: ::std::option::Option<::std::vec::Vec<super::PersonPhone>>,
    /// Email.
    pub email: ::std::option::Option<::std::vec::Vec<super::PersonPhone>>,
    /// First char.
    pub first_char: ::std::option::Option<::std::string::String>,
    /// Add time, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// Update time, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// Visible to.
    pub visible_to: ::std::option::Option<super::VisibleTo>,
    /// Picture id.
    pub picture_id: ::std::option::Option<super::PersonPicture>,
    /// Ids of labels, joined by commas.
    pub label: ::std::option::Option<::std::string::String>,
    /// Label ids.
    pub label_ids: ::std::option::Option<::std::vec::Vec<i64>>,
    /// Org name.
    pub org_name: ::std::option::Option<::std::string::String>,
    /// Owner name.
    pub owner_name: ::std::option::Option<::std::string::String>,
    /// Cc email.
    pub cc_email: ::std::option::Option<::std::string::String>,
    /// Owner id.
    pub owner_id: ::std::option::Option<super::UserReference>,
    /// Org id.
    pub org_id: ::std::option::Option<super::OrganizationReference>,
    /// Name.
    pub name: ::std::option::Option<::std::string::String>,
    /// First name.
    pub first_name: ::std::option::Option<::std::string::String>,
    /// Last name.
    pub last_name: ::std::option::Option<::std::string::String>,
    /// Email messages count.
    pub email_messages_count: ::std::option::Option<i64>,
    /// Activities count.
    pub activities_count: ::std::option::Option<i64>,
    /// Done activities count.
    pub done_activities_count: ::std::option::Option<i64>,
    /// Undone activities count.
    pub undone_activities_count: ::std::option::Option<i64>,
    /// Files count.
    pub files_count: ::std::option::Option<i64>,
    /// Notes count.
    pub notes_count: ::std::option::Option<i64>,
    /// Followers count.
    pub followers_count: ::std::option::Option<i64>,
    /// Last incoming mail time, in UTC.
    pub last_incoming_mail_time: ::std::option::Option<runtime::DateTime>,
    /// Last outgoing mail time, in UTC.
    pub last_outgoing_mail_time: ::std::option::Option<runtime::DateTime>,
    /// Open deals count.
    pub open_deals_count: ::std::option::Option<i64>,
    /// Related open deals count.
    pub related_open_deals_count: ::std::option::Option<i64>,
    /// Closed deals count.
    pub closed_deals_count: ::std::option::Option<i64>,
    /// Related closed deals count.
    pub related_closed_deals_count: ::std::option::Option<i64>,
    /// Won deals count.
    pub won_deals_count: ::std::option::Option<i64>,
    /// Related won deals count.
    pub related_won_deals_count: ::std::option::Option<i64>,
    /// Lost deals count.
    pub lost_deals_count: ::std::option::Option<i64>,
    /// Related lost deals count.
    pub related_lost_deals_count: ::std::option::Option<i64>,
    /// Next activity date.
    pub next_activity_date: ::std::option::Option<runtime::Date>,
    /// Next activity time.
    pub next_activity_time: ::std::option::Option<runtime::Time>,
    /// Next activity id.
    pub next_activity_id: ::std::option::Option<super::ActivityId>,
    /// Last activity id.
    pub last_activity_id: ::std::option::Option<super::ActivityId>,
    /// Last activity date.
    pub last_activity_date: ::std::option::Option<runtime::Date>,
    /// Participant open deals count.
    pub participant_open_deals_count: ::std::option::Option<i64>,
    /// Participant closed deals count.
    pub participant_closed_deals_count: ::std::option::Option<i64>,
    /// Sync needed.
    pub sync_needed: ::std::option::Option<bool>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A person product product.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PersonProductProduct {
    /// Id.
    pub id: super::ProductId,
    /// Company id.
    pub company_id: ::std::option::Option<super::CompanyId>,
    /// Name.
    pub name: ::std::option::Option<::std::string::String>,
    /// Code.
    pub code: ::std::option::Option<::std::string::String>,
    /// Description.
    pub description: ::std::option::Option<::std::string::String>,
    /// Unit.
    pub unit: ::std::option::Option<::std::string::String>,
    /// Tax.
    pub tax: ::std::option::Option<f64>,
    /// Category.
    pub category: ::std::option::Option<::std::string::String>,
    /// Active flag.
    pub active_flag: ::std::option::Option<bool>,
    /// Selectable.
    pub selectable: ::std::option::Option<bool>,
    /// First char.
    pub first_char: ::std::option::Option<::std::string::String>,
    /// Visible to.
    pub visible_to: ::std::option::Option<super::VisibleTo>,
    /// Owner id.
    pub owner_id: ::std::option::Option<super::UserId>,
    /// Files count.
    pub files_count: ::std::option::Option<i64>,
    /// Add time, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// Update time, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// Deal id.
    pub deal_id: ::std::option::Option<super::DealId>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

impl runtime::Blank for Person {
    fn blank() -> Self {
        Self {
            id: runtime::Blank::blank(),
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

impl runtime::Decode for Person {
    fn decode(token: runtime::Token<'_>) -> ::std::result::Result<Self, runtime::Fault> {
        let mut record = <Self as runtime::Blank>::blank();
        let mut id = false;
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "id" => json.fill(&mut record.id, &mut id),
                        "company_id" => json.store(&mut record.company_id),
                        "active_flag" => json.store(&mut record.active_flag),
                        "phone" => json.store(&mut record.phone),
                        "email" => json.store(&mut record.email),
                        "first_char" => json.store(&mut record.first_char),
                        "add_time" => json.store(&mut record.add_time),
                        "update_time" => json.store(&mut record.update_time),
                        "visible_to" => json.store(&mut record.visible_to),
                        "picture_id" => json.store(&mut record.picture_id),
                        "label" => json.store(&mut record.label),
                        "label_ids" => json.store(&mut record.label_ids),
                        "org_name" => json.store(&mut record.org_name),
                        "owner_name" => json.store(&mut record.owner_name),
                        "cc_email" => json.store(&mut record.cc_email),
                        "owner_id" => json.store(&mut record.owner_id),
                        "org_id" => json.store(&mut record.org_id),
                        "merge_what_id" => json.store(&mut record.merge_what_id),
                        "name" => json.store(&mut record.name),
                        "first_name" => json.store(&mut record.first_name),
                        "last_name" => json.store(&mut record.last_name),
                        "email_messages_count" => {
                            json.store(&mut record.email_messages_count)
                        }
                        "activities_count" => json.store(&mut record.activities_count),
                        "done_activities_count" => {
                            json.store(&mut record.done_activities_count)
                        }
                        "undone_activities_count" => {
                            json.store(&mut record.undone_activities_count)
                        }
                        "files_count" => json.store(&mut record.files_count),
                        "notes_count" => json.store(&mut record.notes_count),
                        "followers_count" => json.store(&mut record.followers_count),
                        "last_incoming_mail_time" => {
                            json.store(&mut record.last_incoming_mail_time)
                        }
                        "last_outgoing_mail_time" => {
                            json.store(&mut record.last_outgoing_mail_time)
                        }
                        "open_deals_count" => json.store(&mut record.open_deals_count),
                        "related_open_deals_count" => {
                            json.store(&mut record.related_open_deals_count)
                        }
                        "closed_deals_count" => {
                            json.store(&mut record.closed_deals_count)
                        }
                        "related_closed_deals_count" => {
                            json.store(&mut record.related_closed_deals_count)
                        }
                        "won_deals_count" => json.store(&mut record.won_deals_count),
                        "related_won_deals_count" => {
                            json.store(&mut record.related_won_deals_count)
                        }
                        "lost_deals_count" => json.store(&mut record.lost_deals_count),
                        "related_lost_deals_count" => {
                            json.store(&mut record.related_lost_deals_count)
                        }
                        "next_activity_date" => {
                            json.store(&mut record.next_activity_date)
                        }
                        "next_activity_time" => {
                            json.store(&mut record.next_activity_time)
                        }
                        "next_activity_id" => json.store(&mut record.next_activity_id),
                        "last_activity_id" => json.store(&mut record.last_activity_id),
                        "last_activity_date" => {
                            json.store(&mut record.last_activity_date)
                        }
                        "participant_open_deals_count" => {
                            json.store(&mut record.participant_open_deals_count)
                        }
                        "participant_closed_deals_count" => {
                            json.store(&mut record.participant_closed_deals_count)
                        }
                        _ => record.extra.store(member, json),
                    }
                },
            )?;
        runtime::present("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

impl runtime::Blank for PersonPhone {
    fn blank() -> Self {
        Self {
            label: ::std::option::Option::None,
            value: ::std::option::Option::None,
            primary: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::Decode for PersonPhone {
    fn decode(token: runtime::Token<'_>) -> ::std::result::Result<Self, runtime::Fault> {
        let mut record = <Self as runtime::Blank>::blank();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "label" => json.store(&mut record.label),
                        "value" => json.store(&mut record.value),
                        "primary" => json.store(&mut record.primary),
                        _ => record.extra.store(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

impl runtime::Blank for PersonPicture {
    fn blank() -> Self {
        Self {
            item_type: ::std::option::Option::None,
            item_id: ::std::option::Option::None,
            active_flag: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            update_time: ::std::option::Option::None,
            added_by_user_id: ::std::option::Option::None,
            pictures: ::std::option::Option::None,
            id: ::std::option::Option::None,
            value: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::Decode for PersonPicture {
    fn decode(token: runtime::Token<'_>) -> ::std::result::Result<Self, runtime::Fault> {
        let mut record = <Self as runtime::Blank>::blank();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "item_type" => json.store(&mut record.item_type),
                        "item_id" => json.store(&mut record.item_id),
                        "active_flag" => json.store(&mut record.active_flag),
                        "add_time" => json.store(&mut record.add_time),
                        "update_time" => json.store(&mut record.update_time),
                        "added_by_user_id" => json.store(&mut record.added_by_user_id),
                        "pictures" => json.store(&mut record.pictures),
                        "id" => json.store(&mut record.id),
                        "value" => json.store(&mut record.value),
                        _ => record.extra.store(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

impl runtime::Blank for PersonPicturePictures {
    fn blank() -> Self {
        Self {
            n128: ::std::option::Option::None,
            n512: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::Decode for PersonPicturePictures {
    fn decode(token: runtime::Token<'_>) -> ::std::result::Result<Self, runtime::Fault> {
        let mut record = <Self as runtime::Blank>::blank();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "128" => json.store(&mut record.n128),
                        "512" => json.store(&mut record.n512),
                        _ => record.extra.store(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

impl runtime::Blank for PersonFollower {
    fn blank() -> Self {
        Self {
            user_id: ::std::option::Option::None,
            id: runtime::Blank::blank(),
            person_id: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::Decode for PersonFollower {
    fn decode(token: runtime::Token<'_>) -> ::std::result::Result<Self, runtime::Fault> {
        let mut record = <Self as runtime::Blank>::blank();
        let mut id = false;
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "user_id" => json.store(&mut record.user_id),
                        "id" => json.fill(&mut record.id, &mut id),
                        "person_id" => json.store(&mut record.person_id),
                        "add_time" => json.store(&mut record.add_time),
                        _ => record.extra.store(member, json),
                    }
                },
            )?;
        runtime::present("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

impl runtime::Blank for PersonProduct {
    fn blank() -> Self {
        Self {
            deal: ::std::option::Option::None,
            product: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::Decode for PersonProduct {
    fn decode(token: runtime::Token<'_>) -> ::std::result::Result<Self, runtime::Fault> {
        let mut record = <Self as runtime::Blank>::blank();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "deal" => json.store(&mut record.deal),
                        "product" => json.store(&mut record.product),
                        _ => record.extra.store(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

impl runtime::Blank for ExpandedPerson {
    fn blank() -> Self {
        Self {
            id: runtime::Blank::blank(),
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

impl runtime::Decode for ExpandedPerson {
    fn decode(token: runtime::Token<'_>) -> ::std::result::Result<Self, runtime::Fault> {
        let mut record = <Self as runtime::Blank>::blank();
        let mut id = false;
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "id" => json.fill(&mut record.id, &mut id),
                        "company_id" => json.store(&mut record.company_id),
                        "active_flag" => json.store(&mut record.active_flag),
                        "phone" => json.store(&mut record.phone),
                        "email" => json.store(&mut record.email),
                        "first_char" => json.store(&mut record.first_char),
                        "add_time" => json.store(&mut record.add_time),
                        "update_time" => json.store(&mut record.update_time),
                        "visible_to" => json.store(&mut record.visible_to),
                        "picture_id" => json.store(&mut record.picture_id),
                        "label" => json.store(&mut record.label),
                        "label_ids" => json.store(&mut record.label_ids),
                        "org_name" => json.store(&mut record.org_name),
                        "owner_name" => json.store(&mut record.owner_name),
                        "cc_email" => json.store(&mut record.cc_email),
                        "owner_id" => json.store(&mut record.owner_id),
                        "org_id" => json.store(&mut record.org_id),
                        "name" => json.store(&mut record.name),
                        "first_name" => json.store(&mut record.first_name),
                        "last_name" => json.store(&mut record.last_name),
                        "email_messages_count" => {
                            json.store(&mut record.email_messages_count)
                        }
                        "activities_count" => json.store(&mut record.activities_count),
                        "done_activities_count" => {
                            json.store(&mut record.done_activities_count)
                        }
                        "undone_activities_count" => {
                            json.store(&mut record.undone_activities_count)
                        }
                        "files_count" => json.store(&mut record.files_count),
                        "notes_count" => json.store(&mut record.notes_count),
                        "followers_count" => json.store(&mut record.followers_count),
                        "last_incoming_mail_time" => {
                            json.store(&mut record.last_incoming_mail_time)
                        }
                        "last_outgoing_mail_time" => {
                            json.store(&mut record.last_outgoing_mail_time)
                        }
                        "open_deals_count" => json.store(&mut record.open_deals_count),
                        "related_open_deals_count" => {
                            json.store(&mut record.related_open_deals_count)
                        }
                        "closed_deals_count" => {
                            json.store(&mut record.closed_deals_count)
                        }
                        "related_closed_deals_count" => {
                            json.store(&mut record.related_closed_deals_count)
                        }
                        "won_deals_count" => json.store(&mut record.won_deals_count),
                        "related_won_deals_count" => {
                            json.store(&mut record.related_won_deals_count)
                        }
                        "lost_deals_count" => json.store(&mut record.lost_deals_count),
                        "related_lost_deals_count" => {
                            json.store(&mut record.related_lost_deals_count)
                        }
                        "next_activity_date" => {
                            json.store(&mut record.next_activity_date)
                        }
                        "next_activity_time" => {
                            json.store(&mut record.next_activity_time)
                        }
                        "next_activity_id" => json.store(&mut record.next_activity_id),
                        "last_activity_id" => json.store(&mut record.last_activity_id),
                        "last_activity_date" => {
                            json.store(&mut record.last_activity_date)
                        }
                        "participant_open_deals_count" => {
                            json.store(&mut record.participant_open_deals_count)
                        }
                        "participant_closed_deals_count" => {
                            json.store(&mut record.participant_closed_deals_count)
                        }
                        "sync_needed" => json.store(&mut record.sync_needed),
                        _ => record.extra.store(member, json),
                    }
                },
            )?;
        runtime::present("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

impl runtime::Blank for PersonProductProduct {
    fn blank() -> Self {
        Self {
            id: runtime::Blank::blank(),
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

impl runtime::Decode for PersonProductProduct {
    fn decode(token: runtime::Token<'_>) -> ::std::result::Result<Self, runtime::Fault> {
        let mut record = <Self as runtime::Blank>::blank();
        let mut id = false;
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "id" => json.fill(&mut record.id, &mut id),
                        "company_id" => json.store(&mut record.company_id),
                        "name" => json.store(&mut record.name),
                        "code" => json.store(&mut record.code),
                        "description" => json.store(&mut record.description),
                        "unit" => json.store(&mut record.unit),
                        "tax" => json.store(&mut record.tax),
                        "category" => json.store(&mut record.category),
                        "active_flag" => json.store(&mut record.active_flag),
                        "selectable" => json.store(&mut record.selectable),
                        "first_char" => json.store(&mut record.first_char),
                        "visible_to" => json.store(&mut record.visible_to),
                        "owner_id" => json.store(&mut record.owner_id),
                        "files_count" => json.store(&mut record.files_count),
                        "add_time" => json.store(&mut record.add_time),
                        "update_time" => json.store(&mut record.update_time),
                        "deal_id" => json.store(&mut record.deal_id),
                        _ => record.extra.store(member, json),
                    }
                },
            )?;
        runtime::present("id", id)?;
        ::std::result::Result::Ok(record)
    }
}
