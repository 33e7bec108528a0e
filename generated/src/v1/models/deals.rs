// @generated from spec/v1/deals.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `deals`.

use ::callsheet_runtime as runtime;

/// A deal.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Deal {
    /// The id of the deal.
    pub id: super::DealId,
    /// The id of the user who created it.
    pub creator_user_id: ::std::option::Option<super::UserId>,
    /// The id of the user.
    pub user_id: ::std::option::Option<super::UserId>,
    /// The id of the person.
    pub person_id: ::std::option::Option<super::PersonId>,
    /// The id of the organization.
    pub org_id: ::std::option::Option<super::OrganizationId>,
    /// The id of the stage.
    pub stage_id: ::std::option::Option<super::StageId>,
    /// The title.
    pub title: ::std::option::Option<::std::string::String>,
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
    /// Whether it is active.
    pub active: ::std::option::Option<bool>,
    /// Whether it is deleted.
    pub deleted: ::std::option::Option<bool>,
    /// Whether it is archived.
    pub is_archived: ::std::option::Option<bool>,
    /// The status.
    pub status: ::std::option::Option<super::DealStatus>,
    /// The probability.
    pub probability: ::std::option::Option<f64>,
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
    /// The lost reason.
    pub lost_reason: ::std::option::Option<::std::string::String>,
    /// Who can see it.
    pub visible_to: ::std::option::Option<super::VisibleTo>,
    /// When it was closed, in UTC.
    pub close_time: ::std::option::Option<runtime::DateTime>,
    /// The id of the pipeline.
    pub pipeline_id: ::std::option::Option<super::PipelineId>,
    /// When it was won, in UTC.
    pub won_time: ::std::option::Option<runtime::DateTime>,
    /// When it was first won, in UTC.
    pub first_won_time: ::std::option::Option<runtime::DateTime>,
    /// When it was lost, in UTC.
    pub lost_time: ::std::option::Option<runtime::DateTime>,
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
    /// When it is expected to close.
    pub expected_close_date: ::std::option::Option<runtime::Date>,
    /// The time of the last incoming mail, in UTC.
    pub last_incoming_mail_time: ::std::option::Option<runtime::DateTime>,
    /// The time of the last outgoing mail, in UTC.
    pub last_outgoing_mail_time: ::std::option::Option<runtime::DateTime>,
    /// Ids of labels, joined by commas.
    pub label: ::std::option::Option<::std::string::String>,
    /// The stage order number.
    pub stage_order_nr: ::std::option::Option<i64>,
    /// The name of the person.
    pub person_name: ::std::option::Option<::std::string::String>,
    /// The name of the organization.
    pub org_name: ::std::option::Option<::std::string::String>,
    /// The next activity subject.
    pub next_activity_subject: ::std::option::Option<::std::string::String>,
    /// The next activity type.
    pub next_activity_type: ::std::option::Option<::std::string::String>,
    /// The next activity duration.
    pub next_activity_duration: ::std::option::Option<runtime::Time>,
    /// The next activity note.
    pub next_activity_note: ::std::option::Option<::std::string::String>,
    /// The formatted value.
    pub formatted_value: ::std::option::Option<::std::string::String>,
    /// The weighted value, in units of its currency.
    pub weighted_value: ::std::option::Option<runtime::Money>,
    /// The formatted weighted value.
    pub formatted_weighted_value: ::std::option::Option<::std::string::String>,
    /// The weighted value currency.
    pub weighted_value_currency: ::std::option::Option<::std::string::String>,
    /// When it became rotten, in UTC.
    pub rotten_time: ::std::option::Option<runtime::DateTime>,
    /// The name of the owner.
    pub owner_name: ::std::option::Option<::std::string::String>,
    /// The CC email.
    pub cc_email: ::std::option::Option<::std::string::String>,
    /// Whether the organization is hidden.
    pub org_hidden: ::std::option::Option<bool>,
    /// Whether the person is hidden.
    pub person_hidden: ::std::option::Option<bool>,
    /// The origin.
    pub origin: ::std::option::Option<::std::string::String>,
    /// The id of the origin.
    pub origin_id: ::std::option::Option<::std::string::String>,
    /// The channel.
    pub channel: ::std::option::Option<i64>,
    /// The id of the channel.
    pub channel_id: ::std::option::Option<::std::string::String>,
    /// The annual recurring revenue, in units of its currency.
    pub arr: ::std::option::Option<runtime::Money>,
    /// The monthly recurring revenue, in units of its currency.
    pub mrr: ::std::option::Option<runtime::Money>,
    /// The annual contract value, in units of its currency.
    pub acv: ::std::option::Option<runtime::Money>,
    /// The annual recurring revenue currency.
    pub arr_currency: ::std::option::Option<::std::string::String>,
    /// The monthly recurring revenue currency.
    pub mrr_currency: ::std::option::Option<::std::string::String>,
    /// The annual contract value currency.
    pub acv_currency: ::std::option::Option<::std::string::String>,
    /// The id of what it was merged with.
    pub merge_what_id: ::std::option::Option<super::DealId>,
    /// The id of the company.
    pub company_id: ::std::option::Option<super::CompanyId>,
    /// When it was first added, in UTC.
    pub first_add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was archived, in UTC.
    pub archive_time: ::std::option::Option<runtime::DateTime>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a deal.
    pub DealId(i64)
}

/// A deal with the records it refers to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExpandedDeal {
    /// The id of the deal.
    pub id: super::DealId,
    /// The id of the user who created it.
    pub creator_user_id: ::std::option::Option<super::UserReference>,
    /// The id of the user.
    pub user_id: ::std::option::Option<super::UserReference>,
    /// The id of the person.
    pub person_id: ::std::option::Option<super::PersonReference>,
    /// The id of the organization.
    pub org_id: ::std::option::Option<super::OrganizationReference>,
    /// The id of the stage.
    pub stage_id: ::std::option::Option<super::StageId>,
    /// The title.
    pub title: ::std::option::Option<::std::string::String>,
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
    /// Whether it is active.
    pub active: ::std::option::Option<bool>,
    /// Whether it is deleted.
    pub deleted: ::std::option::Option<bool>,
    /// Whether it is archived.
    pub is_archived: ::std::option::Option<bool>,
    /// The status.
    pub status: ::std::option::Option<super::DealStatus>,
    /// The probability.
    pub probability: ::std::option::Option<f64>,
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
    /// The lost reason.
    pub lost_reason: ::std::option::Option<::std::string::String>,
    /// Who can see it.
    pub visible_to: ::std::option::Option<super::VisibleTo>,
    /// When it was closed, in UTC.
    pub close_time: ::std::option::Option<runtime::DateTime>,
    /// The id of the pipeline.
    pub pipeline_id: ::std::option::Option<super::PipelineId>,
    /// When it was won, in UTC.
    pub won_time: ::std::option::Option<runtime::DateTime>,
    /// When it was first won, in UTC.
    pub first_won_time: ::std::option::Option<runtime::DateTime>,
    /// When it was lost, in UTC.
    pub lost_time: ::std::option::Option<runtime::DateTime>,
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
    /// When it is expected to close.
    pub expected_close_date: ::std::option::Option<runtime::Date>,
    /// The time of the last incoming mail, in UTC.
    pub last_incoming_mail_time: ::std::option::Option<runtime::DateTime>,
    /// The time of the last outgoing mail, in UTC.
    pub last_outgoing_mail_time: ::std::option::Option<runtime::DateTime>,
    /// Ids of labels, joined by commas.
    pub label: ::std::option::Option<::std::string::String>,
    /// The stage order number.
    pub stage_order_nr: ::std::option::Option<i64>,
    /// The name of the person.
    pub person_name: ::std::option::Option<::std::string::String>,
    /// The name of the organization.
    pub org_name: ::std::option::Option<::std::string::String>,
    /// The next activity subject.
    pub next_activity_subject: ::std::option::Option<::std::string::String>,
    /// The next activity type.
    pub next_activity_type: ::std::option::Option<::std::string::String>,
    /// The next activity duration.
    pub next_activity_duration: ::std::option::Option<runtime::Time>,
    /// The next activity note.
    pub next_activity_note: ::std::option::Option<::std::string::String>,
    /// The formatted value.
    pub formatted_value: ::std::option::Option<::std::string::String>,
    /// The weighted value, in units of its currency.
    pub weighted_value: ::std::option::Option<runtime::Money>,
    /// The formatted weighted value.
    pub formatted_weighted_value: ::std::option::Option<::std::string::String>,
    /// The weighted value currency.
    pub weighted_value_currency: ::std::option::Option<::std::string::String>,
    /// When it became rotten, in UTC.
    pub rotten_time: ::std::option::Option<runtime::DateTime>,
    /// The name of the owner.
    pub owner_name: ::std::option::Option<::std::string::String>,
    /// The CC email.
    pub cc_email: ::std::option::Option<::std::string::String>,
    /// Whether the organization is hidden.
    pub org_hidden: ::std::option::Option<bool>,
    /// Whether the person is hidden.
    pub person_hidden: ::std::option::Option<bool>,
    /// The origin.
    pub origin: ::std::option::Option<::std::string::String>,
    /// The id of the origin.
    pub origin_id: ::std::option::Option<::std::string::String>,
    /// The channel.
    pub channel: ::std::option::Option<i64>,
    /// The id of the channel.
    pub channel_id: ::std::option::Option<::std::string::String>,
    /// The annual recurring revenue, in units of its currency.
    pub arr: ::std::option::Option<runtime::Money>,
    /// The monthly recurring revenue, in units of its currency.
    pub mrr: ::std::option::Option<runtime::Money>,
    /// The annual contract value, in units of its currency.
    pub acv: ::std::option::Option<runtime::Money>,
    /// The annual recurring revenue currency.
    pub arr_currency: ::std::option::Option<::std::string::String>,
    /// The monthly recurring revenue currency.
    pub mrr_currency: ::std::option::Option<::std::string::String>,
    /// The annual contract value currency.
    pub acv_currency: ::std::option::Option<::std::string::String>,
    /// When it was archived, in UTC.
    pub archive_time: ::std::option::Option<runtime::DateTime>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
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
    /// `all_not_deleted`
    AllNotDeleted,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// The interval of a deal timeline.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DealTimelineInterval {
    /// `day`
    Day,
    /// `week`
    Week,
    /// `month`
    Month,
    /// `quarter`
    Quarter,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// A deal summary.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DealSummary {
    /// The values total.
    pub values_total: ::std::option::Option<runtime::Map<super::DealSummaryValuesTotal>>,
    /// The weighted values total.
    pub weighted_values_total: ::std::option::Option<
        runtime::Map<super::DealSummaryWeightedValuesTotal>,
    >,
    /// How many there are in total.
    pub total_count: ::std::option::Option<i64>,
    /// The total currency converted value.
    pub total_currency_converted_value: ::std::option::Option<f64>,
    /// The total weighted currency converted value.
    pub total_weighted_currency_converted_value: ::std::option::Option<f64>,
    /// The formatted total currency converted value.
    pub total_currency_converted_value_formatted: ::std::option::Option<
        ::std::string::String,
    >,
    /// The formatted total weighted currency converted value.
    pub total_weighted_currency_converted_value_formatted: ::std::option::Option<
        ::std::string::String,
    >,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A deal timeline.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DealTimeline {
    /// When the period starts, in UTC.
    pub period_start: ::std::option::Option<runtime::DateTime>,
    /// When the period ends, in UTC.
    pub period_end: ::std::option::Option<runtime::DateTime>,
    /// The deals.
    pub deals: ::std::option::Option<::std::vec::Vec<super::Deal>>,
    /// The totals.
    pub totals: ::std::option::Option<super::DealTimelineTotals>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A change of deal participants.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DealParticipantsChangelog {
    /// The id of the actor user.
    pub actor_user_id: ::std::option::Option<super::UserId>,
    /// The id of the person.
    pub person_id: ::std::option::Option<super::PersonId>,
    /// The action.
    pub action: ::std::option::Option<::std::string::String>,
    /// The time, in UTC.
    pub time: ::std::option::Option<runtime::DateTime>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A deal participant.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DealParticipant {
    /// The id of the deal participant.
    pub id: super::DealParticipantId,
    /// The id of the person.
    pub person_id: ::std::option::Option<super::PersonReference>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// Whether it is active.
    pub active_flag: ::std::option::Option<bool>,
    /// The related item data.
    pub related_item_data: ::std::option::Option<super::DealParticipantRelatedItem>,
    /// The person.
    pub person: ::std::option::Option<super::ExpandedPerson>,
    /// The id of the user who added it.
    pub added_by_user_id: ::std::option::Option<super::UserReference>,
    /// The related item type.
    pub related_item_type: ::std::option::Option<::std::string::String>,
    /// The id of the related item.
    pub related_item_id: ::std::option::Option<super::DealId>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a deal participant.
    pub DealParticipantId(i64)
}

/// A deal summary values total.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DealSummaryValuesTotal {
    /// The value, in units of its currency.
    pub value: ::std::option::Option<runtime::Money>,
    /// How many there are.
    pub count: ::std::option::Option<i64>,
    /// The converted value.
    pub value_converted: ::std::option::Option<f64>,
    /// The formatted value.
    pub value_formatted: ::std::option::Option<::std::string::String>,
    /// The formatted value converted.
    pub value_converted_formatted: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A deal summary weighted values total.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DealSummaryWeightedValuesTotal {
    /// The value, in units of its currency.
    pub value: ::std::option::Option<runtime::Money>,
    /// How many there are.
    pub count: ::std::option::Option<i64>,
    /// The formatted value.
    pub value_formatted: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// The totals of a deal timeline.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DealTimelineTotals {
    /// How many there are.
    pub count: ::std::option::Option<i64>,
    /// The values.
    pub values: ::std::option::Option<runtime::Map<runtime::Money>>,
    /// The weighted values.
    pub weighted_values: ::std::option::Option<runtime::Map<runtime::Money>>,
    /// How many opens there are.
    pub open_count: ::std::option::Option<i64>,
    /// The open values.
    pub open_values: ::std::option::Option<runtime::Map<runtime::Money>>,
    /// The weighted open values.
    pub weighted_open_values: ::std::option::Option<runtime::Map<runtime::Money>>,
    /// How many wons there are.
    pub won_count: ::std::option::Option<i64>,
    /// The won values.
    pub won_values: ::std::option::Option<runtime::Map<runtime::Money>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A deal participant related item.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DealParticipantRelatedItem {
    /// The id of the deal.
    pub deal_id: ::std::option::Option<super::DealId>,
    /// The title.
    pub title: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

impl ::std::default::Default for Deal {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            creator_user_id: ::std::option::Option::None,
            user_id: ::std::option::Option::None,
            person_id: ::std::option::Option::None,
            org_id: ::std::option::Option::None,
            stage_id: ::std::option::Option::None,
            title: ::std::option::Option::None,
            value: ::std::option::Option::None,
            currency: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            update_time: ::std::option::Option::None,
            stage_change_time: ::std::option::Option::None,
            active: ::std::option::Option::None,
            deleted: ::std::option::Option::None,
            is_archived: ::std::option::Option::None,
            status: ::std::option::Option::None,
            probability: ::std::option::Option::None,
            next_activity_date: ::std::option::Option::None,
            next_activity_time: ::std::option::Option::None,
            next_activity_id: ::std::option::Option::None,
            last_activity_id: ::std::option::Option::None,
            last_activity_date: ::std::option::Option::None,
            lost_reason: ::std::option::Option::None,
            visible_to: ::std::option::Option::None,
            close_time: ::std::option::Option::None,
            pipeline_id: ::std::option::Option::None,
            won_time: ::std::option::Option::None,
            first_won_time: ::std::option::Option::None,
            lost_time: ::std::option::Option::None,
            products_count: ::std::option::Option::None,
            files_count: ::std::option::Option::None,
            notes_count: ::std::option::Option::None,
            followers_count: ::std::option::Option::None,
            email_messages_count: ::std::option::Option::None,
            activities_count: ::std::option::Option::None,
            done_activities_count: ::std::option::Option::None,
            undone_activities_count: ::std::option::Option::None,
            participants_count: ::std::option::Option::None,
            expected_close_date: ::std::option::Option::None,
            last_incoming_mail_time: ::std::option::Option::None,
            last_outgoing_mail_time: ::std::option::Option::None,
            label: ::std::option::Option::None,
            stage_order_nr: ::std::option::Option::None,
            person_name: ::std::option::Option::None,
            org_name: ::std::option::Option::None,
            next_activity_subject: ::std::option::Option::None,
            next_activity_type: ::std::option::Option::None,
            next_activity_duration: ::std::option::Option::None,
            next_activity_note: ::std::option::Option::None,
            formatted_value: ::std::option::Option::None,
            weighted_value: ::std::option::Option::None,
            formatted_weighted_value: ::std::option::Option::None,
            weighted_value_currency: ::std::option::Option::None,
            rotten_time: ::std::option::Option::None,
            owner_name: ::std::option::Option::None,
            cc_email: ::std::option::Option::None,
            org_hidden: ::std::option::Option::None,
            person_hidden: ::std::option::Option::None,
            origin: ::std::option::Option::None,
            origin_id: ::std::option::Option::None,
            channel: ::std::option::Option::None,
            channel_id: ::std::option::Option::None,
            arr: ::std::option::Option::None,
            mrr: ::std::option::Option::None,
            acv: ::std::option::Option::None,
            arr_currency: ::std::option::Option::None,
            mrr_currency: ::std::option::Option::None,
            acv_currency: ::std::option::Option::None,
            merge_what_id: ::std::option::Option::None,
            company_id: ::std::option::Option::None,
            first_add_time: ::std::option::Option::None,
            archive_time: ::std::option::Option::None,
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
                        "creator_user_id" => {
                            json.decode_optional(&mut record.creator_user_id)
                        }
                        "user_id" => json.decode_optional(&mut record.user_id),
                        "person_id" => json.decode_optional(&mut record.person_id),
                        "org_id" => json.decode_optional(&mut record.org_id),
                        "stage_id" => json.decode_optional(&mut record.stage_id),
                        "title" => json.decode_optional(&mut record.title),
                        "value" => json.decode_optional(&mut record.value),
                        "currency" => json.decode_optional(&mut record.currency),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        "stage_change_time" => {
                            json.decode_optional(&mut record.stage_change_time)
                        }
                        "active" => json.decode_optional(&mut record.active),
                        "deleted" => json.decode_optional(&mut record.deleted),
                        "is_archived" => json.decode_optional(&mut record.is_archived),
                        "status" => json.decode_optional(&mut record.status),
                        "probability" => json.decode_optional(&mut record.probability),
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
                        "lost_reason" => json.decode_optional(&mut record.lost_reason),
                        "visible_to" => json.decode_optional(&mut record.visible_to),
                        "close_time" => json.decode_optional(&mut record.close_time),
                        "pipeline_id" => json.decode_optional(&mut record.pipeline_id),
                        "won_time" => json.decode_optional(&mut record.won_time),
                        "first_won_time" => {
                            json.decode_optional(&mut record.first_won_time)
                        }
                        "lost_time" => json.decode_optional(&mut record.lost_time),
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
                        "expected_close_date" => {
                            json.decode_optional(&mut record.expected_close_date)
                        }
                        "last_incoming_mail_time" => {
                            json.decode_optional(&mut record.last_incoming_mail_time)
                        }
                        "last_outgoing_mail_time" => {
                            json.decode_optional(&mut record.last_outgoing_mail_time)
                        }
                        "label" => json.decode_optional(&mut record.label),
                        "stage_order_nr" => {
                            json.decode_optional(&mut record.stage_order_nr)
                        }
                        "person_name" => json.decode_optional(&mut record.person_name),
                        "org_name" => json.decode_optional(&mut record.org_name),
                        "next_activity_subject" => {
                            json.decode_optional(&mut record.next_activity_subject)
                        }
                        "next_activity_type" => {
                            json.decode_optional(&mut record.next_activity_type)
                        }
                        "next_activity_duration" => {
                            json.decode_optional(&mut record.next_activity_duration)
                        }
                        "next_activity_note" => {
                            json.decode_optional(&mut record.next_activity_note)
                        }
                        "formatted_value" => {
                            json.decode_optional(&mut record.formatted_value)
                        }
                        "weighted_value" => {
                            json.decode_optional(&mut record.weighted_value)
                        }
                        "formatted_weighted_value" => {
                            json.decode_optional(&mut record.formatted_weighted_value)
                        }
                        "weighted_value_currency" => {
                            json.decode_optional(&mut record.weighted_value_currency)
                        }
                        "rotten_time" => json.decode_optional(&mut record.rotten_time),
                        "owner_name" => json.decode_optional(&mut record.owner_name),
                        "cc_email" => json.decode_optional(&mut record.cc_email),
                        "org_hidden" => json.decode_optional(&mut record.org_hidden),
                        "person_hidden" => {
                            json.decode_optional(&mut record.person_hidden)
                        }
                        "origin" => json.decode_optional(&mut record.origin),
                        "origin_id" => json.decode_optional(&mut record.origin_id),
                        "channel" => json.decode_optional(&mut record.channel),
                        "channel_id" => json.decode_optional(&mut record.channel_id),
                        "arr" => json.decode_optional(&mut record.arr),
                        "mrr" => json.decode_optional(&mut record.mrr),
                        "acv" => json.decode_optional(&mut record.acv),
                        "arr_currency" => json.decode_optional(&mut record.arr_currency),
                        "mrr_currency" => json.decode_optional(&mut record.mrr_currency),
                        "acv_currency" => json.decode_optional(&mut record.acv_currency),
                        "merge_what_id" => {
                            json.decode_optional(&mut record.merge_what_id)
                        }
                        "company_id" => json.decode_optional(&mut record.company_id),
                        "first_add_time" => {
                            json.decode_optional(&mut record.first_add_time)
                        }
                        "archive_time" => json.decode_optional(&mut record.archive_time),
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
                ("creator_user_id", &self.creator_user_id),
                ("user_id", &self.user_id),
                ("person_id", &self.person_id),
                ("org_id", &self.org_id),
                ("stage_id", &self.stage_id),
                ("title", &self.title),
                ("value", &self.value),
                ("currency", &self.currency),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
                ("stage_change_time", &self.stage_change_time),
                ("active", &self.active),
                ("deleted", &self.deleted),
                ("is_archived", &self.is_archived),
                ("status", &self.status),
                ("probability", &self.probability),
                ("next_activity_date", &self.next_activity_date),
                ("next_activity_time", &self.next_activity_time),
                ("next_activity_id", &self.next_activity_id),
                ("last_activity_id", &self.last_activity_id),
                ("last_activity_date", &self.last_activity_date),
                ("lost_reason", &self.lost_reason),
                ("visible_to", &self.visible_to),
                ("close_time", &self.close_time),
                ("pipeline_id", &self.pipeline_id),
                ("won_time", &self.won_time),
                ("first_won_time", &self.first_won_time),
                ("lost_time", &self.lost_time),
                ("products_count", &self.products_count),
                ("files_count", &self.files_count),
                ("notes_count", &self.notes_count),
                ("followers_count", &self.followers_count),
                ("email_messages_count", &self.email_messages_count),
                ("activities_count", &self.activities_count),
                ("done_activities_count", &self.done_activities_count),
                ("undone_activities_count", &self.undone_activities_count),
                ("participants_count", &self.participants_count),
                ("expected_close_date", &self.expected_close_date),
                ("last_incoming_mail_time", &self.last_incoming_mail_time),
                ("last_outgoing_mail_time", &self.last_outgoing_mail_time),
                ("label", &self.label),
                ("stage_order_nr", &self.stage_order_nr),
                ("person_name", &self.person_name),
                ("org_name", &self.org_name),
                ("next_activity_subject", &self.next_activity_subject),
                ("next_activity_type", &self.next_activity_type),
                ("next_activity_duration", &self.next_activity_duration),
                ("next_activity_note", &self.next_activity_note),
                ("formatted_value", &self.formatted_value),
                ("weighted_value", &self.weighted_value),
                ("formatted_weighted_value", &self.formatted_weighted_value),
                ("weighted_value_currency", &self.weighted_value_currency),
                ("rotten_time", &self.rotten_time),
                ("owner_name", &self.owner_name),
                ("cc_email", &self.cc_email),
                ("org_hidden", &self.org_hidden),
                ("person_hidden", &self.person_hidden),
                ("origin", &self.origin),
                ("origin_id", &self.origin_id),
                ("channel", &self.channel),
                ("channel_id", &self.channel_id),
                ("arr", &self.arr),
                ("mrr", &self.mrr),
                ("acv", &self.acv),
                ("arr_currency", &self.arr_currency),
                ("mrr_currency", &self.mrr_currency),
                ("acv_currency", &self.acv_currency),
                ("merge_what_id", &self.merge_what_id),
                ("company_id", &self.company_id),
                ("first_add_time", &self.first_add_time),
                ("archive_time", &self.archive_time),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Deal);

impl ::std::default::Default for ExpandedDeal {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            creator_user_id: ::std::option::Option::None,
            user_id: ::std::option::Option::None,
            person_id: ::std::option::Option::None,
            org_id: ::std::option::Option::None,
            stage_id: ::std::option::Option::None,
            title: ::std::option::Option::None,
            value: ::std::option::Option::None,
            currency: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            update_time: ::std::option::Option::None,
            stage_change_time: ::std::option::Option::None,
            active: ::std::option::Option::None,
            deleted: ::std::option::Option::None,
            is_archived: ::std::option::Option::None,
            status: ::std::option::Option::None,
            probability: ::std::option::Option::None,
            next_activity_date: ::std::option::Option::None,
            next_activity_time: ::std::option::Option::None,
            next_activity_id: ::std::option::Option::None,
            last_activity_id: ::std::option::Option::None,
            last_activity_date: ::std::option::Option::None,
            lost_reason: ::std::option::Option::None,
            visible_to: ::std::option::Option::None,
            close_time: ::std::option::Option::None,
            pipeline_id: ::std::option::Option::None,
            won_time: ::std::option::Option::None,
            first_won_time: ::std::option::Option::None,
            lost_time: ::std::option::Option::None,
            products_count: ::std::option::Option::None,
            files_count: ::std::option::Option::None,
            notes_count: ::std::option::Option::None,
            followers_count: ::std::option::Option::None,
            email_messages_count: ::std::option::Option::None,
            activities_count: ::std::option::Option::None,
            done_activities_count: ::std::option::Option::None,
            undone_activities_count: ::std::option::Option::None,
            participants_count: ::std::option::Option::None,
            expected_close_date: ::std::option::Option::None,
            last_incoming_mail_time: ::std::option::Option::None,
            last_outgoing_mail_time: ::std::option::Option::None,
            label: ::std::option::Option::None,
            stage_order_nr: ::std::option::Option::None,
            person_name: ::std::option::Option::None,
            org_name: ::std::option::Option::None,
            next_activity_subject: ::std::option::Option::None,
            next_activity_type: ::std::option::Option::None,
            next_activity_duration: ::std::option::Option::None,
            next_activity_note: ::std::option::Option::None,
            formatted_value: ::std::option::Option::None,
            weighted_value: ::std::option::Option::None,
            formatted_weighted_value: ::std::option::Option::None,
            weighted_value_currency: ::std::option::Option::None,
            rotten_time: ::std::option::Option::None,
            owner_name: ::std::option::Option::None,
            cc_email: ::std::option::Option::None,
            org_hidden: ::std::option::Option::None,
            person_hidden: ::std::option::Option::None,
            origin: ::std::option::Option::None,
            origin_id: ::std::option::Option::None,
            channel: ::std::option::Option::None,
            channel_id: ::std::option::Option::None,
            arr: ::std::option::Option::None,
            mrr: ::std::option::Option::None,
            acv: ::std::option::Option::None,
            arr_currency: ::std::option::Option::None,
            mrr_currency: ::std::option::Option::None,
            acv_currency: ::std::option::Option::None,
            archive_time: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for ExpandedDeal {
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
                        "creator_user_id" => {
                            json.decode_optional(&mut record.creator_user_id)
                        }
                        "user_id" => json.decode_optional(&mut record.user_id),
                        "person_id" => json.decode_optional(&mut record.person_id),
                        "org_id" => json.decode_optional(&mut record.org_id),
                        "stage_id" => json.decode_optional(&mut record.stage_id),
                        "title" => json.decode_optional(&mut record.title),
                        "value" => json.decode_optional(&mut record.value),
                        "currency" => json.decode_optional(&mut record.currency),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        "stage_change_time" => {
                            json.decode_optional(&mut record.stage_change_time)
                        }
                        "active" => json.decode_optional(&mut record.active),
                        "deleted" => json.decode_optional(&mut record.deleted),
                        "is_archived" => json.decode_optional(&mut record.is_archived),
                        "status" => json.decode_optional(&mut record.status),
                        "probability" => json.decode_optional(&mut record.probability),
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
                        "lost_reason" => json.decode_optional(&mut record.lost_reason),
                        "visible_to" => json.decode_optional(&mut record.visible_to),
                        "close_time" => json.decode_optional(&mut record.close_time),
                        "pipeline_id" => json.decode_optional(&mut record.pipeline_id),
                        "won_time" => json.decode_optional(&mut record.won_time),
                        "first_won_time" => {
                            json.decode_optional(&mut record.first_won_time)
                        }
                        "lost_time" => json.decode_optional(&mut record.lost_time),
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
                        "expected_close_date" => {
                            json.decode_optional(&mut record.expected_close_date)
                        }
                        "last_incoming_mail_time" => {
                            json.decode_optional(&mut record.last_incoming_mail_time)
                        }
                        "last_outgoing_mail_time" => {
                            json.decode_optional(&mut record.last_outgoing_mail_time)
                        }
                        "label" => json.decode_optional(&mut record.label),
                        "stage_order_nr" => {
                            json.decode_optional(&mut record.stage_order_nr)
                        }
                        "person_name" => json.decode_optional(&mut record.person_name),
                        "org_name" => json.decode_optional(&mut record.org_name),
                        "next_activity_subject" => {
                            json.decode_optional(&mut record.next_activity_subject)
                        }
                        "next_activity_type" => {
                            json.decode_optional(&mut record.next_activity_type)
                        }
                        "next_activity_duration" => {
                            json.decode_optional(&mut record.next_activity_duration)
                        }
                        "next_activity_note" => {
                            json.decode_optional(&mut record.next_activity_note)
                        }
                        "formatted_value" => {
                            json.decode_optional(&mut record.formatted_value)
                        }
                        "weighted_value" => {
                            json.decode_optional(&mut record.weighted_value)
                        }
                        "formatted_weighted_value" => {
                            json.decode_optional(&mut record.formatted_weighted_value)
                        }
                        "weighted_value_currency" => {
                            json.decode_optional(&mut record.weighted_value_currency)
                        }
                        "rotten_time" => json.decode_optional(&mut record.rotten_time),
                        "owner_name" => json.decode_optional(&mut record.owner_name),
                        "cc_email" => json.decode_optional(&mut record.cc_email),
                        "org_hidden" => json.decode_optional(&mut record.org_hidden),
                        "person_hidden" => {
                            json.decode_optional(&mut record.person_hidden)
                        }
                        "origin" => json.decode_optional(&mut record.origin),
                        "origin_id" => json.decode_optional(&mut record.origin_id),
                        "channel" => json.decode_optional(&mut record.channel),
                        "channel_id" => json.decode_optional(&mut record.channel_id),
                        "arr" => json.decode_optional(&mut record.arr),
                        "mrr" => json.decode_optional(&mut record.mrr),
                        "acv" => json.decode_optional(&mut record.acv),
                        "arr_currency" => json.decode_optional(&mut record.arr_currency),
                        "mrr_currency" => json.decode_optional(&mut record.mrr_currency),
                        "acv_currency" => json.decode_optional(&mut record.acv_currency),
                        "archive_time" => json.decode_optional(&mut record.archive_time),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for ExpandedDeal {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("creator_user_id", &self.creator_user_id),
                ("user_id", &self.user_id),
                ("person_id", &self.person_id),
                ("org_id", &self.org_id),
                ("stage_id", &self.stage_id),
                ("title", &self.title),
                ("value", &self.value),
                ("currency", &self.currency),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
                ("stage_change_time", &self.stage_change_time),
                ("active", &self.active),
                ("deleted", &self.deleted),
                ("is_archived", &self.is_archived),
                ("status", &self.status),
                ("probability", &self.probability),
                ("next_activity_date", &self.next_activity_date),
                ("next_activity_time", &self.next_activity_time),
                ("next_activity_id", &self.next_activity_id),
                ("last_activity_id", &self.last_activity_id),
                ("last_activity_date", &self.last_activity_date),
                ("lost_reason", &self.lost_reason),
                ("visible_to", &self.visible_to),
                ("close_time", &self.close_time),
                ("pipeline_id", &self.pipeline_id),
                ("won_time", &self.won_time),
                ("first_won_time", &self.first_won_time),
                ("lost_time", &self.lost_time),
                ("products_count", &self.products_count),
                ("files_count", &self.files_count),
                ("notes_count", &self.notes_count),
                ("followers_count", &self.followers_count),
                ("email_messages_count", &self.email_messages_count),
                ("activities_count", &self.activities_count),
                ("done_activities_count", &self.done_activities_count),
                ("undone_activities_count", &self.undone_activities_count),
                ("participants_count", &self.participants_count),
                ("expected_close_date", &self.expected_close_date),
                ("last_incoming_mail_time", &self.last_incoming_mail_time),
                ("last_outgoing_mail_time", &self.last_outgoing_mail_time),
                ("label", &self.label),
                ("stage_order_nr", &self.stage_order_nr),
                ("person_name", &self.person_name),
                ("org_name", &self.org_name),
                ("next_activity_subject", &self.next_activity_subject),
                ("next_activity_type", &self.next_activity_type),
                ("next_activity_duration", &self.next_activity_duration),
                ("next_activity_note", &self.next_activity_note),
                ("formatted_value", &self.formatted_value),
                ("weighted_value", &self.weighted_value),
                ("formatted_weighted_value", &self.formatted_weighted_value),
                ("weighted_value_currency", &self.weighted_value_currency),
                ("rotten_time", &self.rotten_time),
                ("owner_name", &self.owner_name),
                ("cc_email", &self.cc_email),
                ("org_hidden", &self.org_hidden),
                ("person_hidden", &self.person_hidden),
                ("origin", &self.origin),
                ("origin_id", &self.origin_id),
                ("channel", &self.channel),
                ("channel_id", &self.channel_id),
                ("arr", &self.arr),
                ("mrr", &self.mrr),
                ("acv", &self.acv),
                ("arr_currency", &self.arr_currency),
                ("mrr_currency", &self.mrr_currency),
                ("acv_currency", &self.acv_currency),
                ("archive_time", &self.archive_time),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(ExpandedDeal);

impl DealStatus {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Open,
        Self::Won,
        Self::Lost,
        Self::Deleted,
        Self::AllNotDeleted,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Open => "open",
            Self::Won => "won",
            Self::Lost => "lost",
            Self::Deleted => "deleted",
            Self::AllNotDeleted => "all_not_deleted",
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
            "all_not_deleted" => Self::AllNotDeleted,
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

impl DealTimelineInterval {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Day,
        Self::Week,
        Self::Month,
        Self::Quarter,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for DealTimelineInterval {
    fn from(value: &str) -> Self {
        match value {
            "day" => Self::Day,
            "week" => Self::Week,
            "month" => Self::Month,
            "quarter" => Self::Quarter,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for DealTimelineInterval {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for DealTimelineInterval {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for DealTimelineInterval {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for DealTimelineInterval {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for DealTimelineInterval {
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

impl runtime::encode::Encode for DealTimelineInterval {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum DealTimelineInterval, as_str);


impl runtime::decode::Decode for DealSummary {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "values_total" => json.decode_optional(&mut record.values_total),
                        "weighted_values_total" => {
                            json.decode_optional(&mut record.weighted_values_total)
                        }
                        "total_count" => json.decode_optional(&mut record.total_count),
                        "total_currency_converted_value" => {
                            json.decode_optional(
                                &mut record.total_currency_converted_value,
                            )
                        }
                        "total_weighted_currency_converted_value" => {
                            json.decode_optional(
                                &mut record.total_weighted_currency_converted_value,
                            )
                        }
                        "total_currency_converted_value_formatted" => {
                            json.decode_optional(
                                &mut record.total_currency_converted_value_formatted,
                            )
                        }
                        "total_weighted_currency_converted_value_formatted" => {
                            json.decode_optional(
                                &mut record
                                    .total_weighted_currency_converted_value_formatted,
                            )
                        }
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for DealSummary {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("values_total", &self.values_total),
                ("weighted_values_total", &self.weighted_values_total),
                ("total_count", &self.total_count),
                ("total_currency_converted_value", &self.total_currency_converted_value),
                (
                    "total_weighted_currency_converted_value",
                    &self.total_weighted_currency_converted_value,
                ),
                (
                    "total_currency_converted_value_formatted",
                    &self.total_currency_converted_value_formatted,
                ),
                (
                    "total_weighted_currency_converted_value_formatted",
                    &self.total_weighted_currency_converted_value_formatted,
                ),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(DealSummary);


impl runtime::decode::Decode for DealTimeline {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "period_start" => json.decode_optional(&mut record.period_start),
                        "period_end" => json.decode_optional(&mut record.period_end),
                        "deals" => json.decode_optional(&mut record.deals),
                        "totals" => json.decode_optional(&mut record.totals),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for DealTimeline {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("period_start", &self.period_start),
                ("period_end", &self.period_end),
                ("deals", &self.deals),
                ("totals", &self.totals),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(DealTimeline);


impl runtime::decode::Decode for DealParticipantsChangelog {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "actor_user_id" => {
                            json.decode_optional(&mut record.actor_user_id)
                        }
                        "person_id" => json.decode_optional(&mut record.person_id),
                        "action" => json.decode_optional(&mut record.action),
                        "time" => json.decode_optional(&mut record.time),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for DealParticipantsChangelog {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("actor_user_id", &self.actor_user_id),
                ("person_id", &self.person_id),
                ("action", &self.action),
                ("time", &self.time),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(DealParticipantsChangelog);

impl ::std::default::Default for DealParticipant {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            person_id: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            active_flag: ::std::option::Option::None,
            related_item_data: ::std::option::Option::None,
            person: ::std::option::Option::None,
            added_by_user_id: ::std::option::Option::None,
            related_item_type: ::std::option::Option::None,
            related_item_id: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for DealParticipant {
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
                        "person_id" => json.decode_optional(&mut record.person_id),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "active_flag" => json.decode_optional(&mut record.active_flag),
                        "related_item_data" => {
                            json.decode_optional(&mut record.related_item_data)
                        }
                        "person" => json.decode_optional(&mut record.person),
                        "added_by_user_id" => {
                            json.decode_optional(&mut record.added_by_user_id)
                        }
                        "related_item_type" => {
                            json.decode_optional(&mut record.related_item_type)
                        }
                        "related_item_id" => {
                            json.decode_optional(&mut record.related_item_id)
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
impl runtime::private::ToToken for DealParticipant {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("person_id", &self.person_id),
                ("add_time", &self.add_time),
                ("active_flag", &self.active_flag),
                ("related_item_data", &self.related_item_data),
                ("person", &self.person),
                ("added_by_user_id", &self.added_by_user_id),
                ("related_item_type", &self.related_item_type),
                ("related_item_id", &self.related_item_id),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(DealParticipant);


impl runtime::decode::Decode for DealSummaryValuesTotal {
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
                        "count" => json.decode_optional(&mut record.count),
                        "value_converted" => {
                            json.decode_optional(&mut record.value_converted)
                        }
                        "value_formatted" => {
                            json.decode_optional(&mut record.value_formatted)
                        }
                        "value_converted_formatted" => {
                            json.decode_optional(&mut record.value_converted_formatted)
                        }
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for DealSummaryValuesTotal {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("value", &self.value),
                ("count", &self.count),
                ("value_converted", &self.value_converted),
                ("value_formatted", &self.value_formatted),
                ("value_converted_formatted", &self.value_converted_formatted),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(DealSummaryValuesTotal);


impl runtime::decode::Decode for DealSummaryWeightedValuesTotal {
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
                        "count" => json.decode_optional(&mut record.count),
                        "value_formatted" => {
                            json.decode_optional(&mut record.value_formatted)
                        }
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for DealSummaryWeightedValuesTotal {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("value", &self.value),
                ("count", &self.count),
                ("value_formatted", &self.value_formatted),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(DealSummaryWeightedValuesTotal);


impl runtime::decode::Decode for DealTimelineTotals {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "count" => json.decode_optional(&mut record.count),
                        "values" => json.decode_optional(&mut record.values),
                        "weighted_values" => {
                            json.decode_optional(&mut record.weighted_values)
                        }
                        "open_count" => json.decode_optional(&mut record.open_count),
                        "open_values" => json.decode_optional(&mut record.open_values),
                        "weighted_open_values" => {
                            json.decode_optional(&mut record.weighted_open_values)
                        }
                        "won_count" => json.decode_optional(&mut record.won_count),
                        "won_values" => json.decode_optional(&mut record.won_values),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for DealTimelineTotals {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("count", &self.count),
                ("values", &self.values),
                ("weighted_values", &self.weighted_values),
                ("open_count", &self.open_count),
                ("open_values", &self.open_values),
                ("weighted_open_values", &self.weighted_open_values),
                ("won_count", &self.won_count),
                ("won_values", &self.won_values),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(DealTimelineTotals);


impl runtime::decode::Decode for DealParticipantRelatedItem {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "deal_id" => json.decode_optional(&mut record.deal_id),
                        "title" => json.decode_optional(&mut record.title),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for DealParticipantRelatedItem {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("deal_id", &self.deal_id), ("title", &self.title)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(DealParticipantRelatedItem);
