// @generated from spec/webhook/deals.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `deals`.

use ::callsheet_runtime as runtime;

/// A deal, as webhooks of version 2 have it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Deal {
    /// The id of the deal.
    pub id: ::std::option::Option<super::DealId>,
    /// The title.
    pub title: ::std::option::Option<::std::string::String>,
    /// The status.
    pub status: ::std::option::Option<super::DealStatus>,
    /// The value, in units of its currency.
    pub value: ::std::option::Option<runtime::Money>,
    /// The currency.
    pub currency: ::std::option::Option<::std::string::String>,
    /// The id of the user who owns it.
    pub owner_id: ::std::option::Option<super::UserId>,
    /// The id of the user who created it.
    pub creator_user_id: ::std::option::Option<super::UserId>,
    /// The id of the person.
    pub person_id: ::std::option::Option<super::PersonId>,
    /// The id of the organization.
    pub org_id: ::std::option::Option<super::OrganizationId>,
    /// The id of the pipeline.
    pub pipeline_id: ::std::option::Option<super::PipelineId>,
    /// The id of the stage.
    pub stage_id: ::std::option::Option<super::StageId>,
    /// The ids of the labels.
    pub label_ids: ::std::option::Option<::std::vec::Vec<i64>>,
    /// Who can see it.
    pub visible_to: ::std::option::Option<super::Visibility>,
    /// How likely it is to be won, in percent.
    pub probability: ::std::option::Option<f64>,
    /// When it is expected to close.
    pub expected_close_date: ::std::option::Option<runtime::Date>,
    /// The lost reason.
    pub lost_reason: ::std::option::Option<::std::string::String>,
    /// Whether it is archived.
    pub is_archived: ::std::option::Option<bool>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// When it last changed its stage, in UTC.
    pub stage_change_time: ::std::option::Option<runtime::DateTime>,
    /// When it was won, in UTC.
    pub won_time: ::std::option::Option<runtime::DateTime>,
    /// When it was first won, in UTC.
    pub first_won_time: ::std::option::Option<runtime::DateTime>,
    /// When it was lost, in UTC.
    pub lost_time: ::std::option::Option<runtime::DateTime>,
    /// When it was closed, in UTC.
    pub close_time: ::std::option::Option<runtime::DateTime>,
    /// When it was archived, in UTC.
    pub archive_time: ::std::option::Option<runtime::DateTime>,
    /// How it came about: `ManuallyCreated`, `API`.
    pub origin: ::std::option::Option<::std::string::String>,
    /// The id of the origin.
    pub origin_id: ::std::option::Option<::std::string::String>,
    /// The option of the field “source channel”.
    pub channel: ::std::option::Option<i64>,
    /// The id of the channel.
    pub channel_id: ::std::option::Option<::std::string::String>,
    /// The custom fields, by key.
    pub custom_fields: super::CustomFields,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a deal.
    pub DealId(i64)
}

/// A deal, as webhooks of version 1 have it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct V1Deal {
    /// The id of the deal.
    pub id: ::std::option::Option<super::DealId>,
    /// The title.
    pub title: ::std::option::Option<::std::string::String>,
    /// The status.
    pub status: ::std::option::Option<super::DealStatus>,
    /// The value, in units of its currency.
    pub value: ::std::option::Option<runtime::Money>,
    /// The currency.
    pub currency: ::std::option::Option<::std::string::String>,
    /// The formatted value.
    pub formatted_value: ::std::option::Option<::std::string::String>,
    /// The weighted value, in units of its currency.
    pub weighted_value: ::std::option::Option<runtime::Money>,
    /// The weighted value currency.
    pub weighted_value_currency: ::std::option::Option<::std::string::String>,
    /// The formatted weighted value.
    pub formatted_weighted_value: ::std::option::Option<::std::string::String>,
    /// The owner.
    pub user_id: ::std::option::Option<super::UserId>,
    /// The name of the owner.
    pub owner_name: ::std::option::Option<::std::string::String>,
    /// The id of the user who created it.
    pub creator_user_id: ::std::option::Option<super::UserId>,
    /// The id of the person.
    pub person_id: ::std::option::Option<super::PersonId>,
    /// The name of the person.
    pub person_name: ::std::option::Option<::std::string::String>,
    /// Whether who the webhook is for may not see the person.
    pub person_hidden: ::std::option::Option<bool>,
    /// The id of the organization.
    pub org_id: ::std::option::Option<super::OrganizationId>,
    /// The name of the organization.
    pub org_name: ::std::option::Option<::std::string::String>,
    /// Whether who the webhook is for may not see the organization.
    pub org_hidden: ::std::option::Option<bool>,
    /// The id of the pipeline.
    pub pipeline_id: ::std::option::Option<super::PipelineId>,
    /// The id of the stage.
    pub stage_id: ::std::option::Option<super::StageId>,
    /// The stage order number.
    pub stage_order_nr: ::std::option::Option<i64>,
    /// Ids of labels, with commas between: `2,3`.
    pub label: ::std::option::Option<::std::string::String>,
    /// Who can see it.
    pub visible_to: ::std::option::Option<super::Visibility>,
    /// How likely it is to be won, in percent.
    pub probability: ::std::option::Option<f64>,
    /// When it is expected to close.
    pub expected_close_date: ::std::option::Option<runtime::Date>,
    /// The lost reason.
    pub lost_reason: ::std::option::Option<::std::string::String>,
    /// Whether it is active.
    pub active: ::std::option::Option<bool>,
    /// Whether it is deleted.
    pub deleted: ::std::option::Option<bool>,
    /// Whether it is archived.
    pub is_archived: ::std::option::Option<bool>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// When it last changed its stage, in UTC.
    pub stage_change_time: ::std::option::Option<runtime::DateTime>,
    /// When it was won, in UTC.
    pub won_time: ::std::option::Option<runtime::DateTime>,
    /// When it was first won, in UTC.
    pub first_won_time: ::std::option::Option<runtime::DateTime>,
    /// When it was lost, in UTC.
    pub lost_time: ::std::option::Option<runtime::DateTime>,
    /// When it was closed, in UTC.
    pub close_time: ::std::option::Option<runtime::DateTime>,
    /// When it became rotten, in UTC.
    pub rotten_time: ::std::option::Option<runtime::DateTime>,
    /// When it was archived, in UTC.
    pub archive_time: ::std::option::Option<runtime::DateTime>,
    /// When it was won, in local time.
    pub local_won_date: ::std::option::Option<runtime::Date>,
    /// When it was lost, in local time.
    pub local_lost_date: ::std::option::Option<runtime::Date>,
    /// When it was closed, in local time.
    pub local_close_date: ::std::option::Option<runtime::Date>,
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
    /// The next activity subject.
    pub next_activity_subject: ::std::option::Option<::std::string::String>,
    /// The next activity type.
    pub next_activity_type: ::std::option::Option<::std::string::String>,
    /// The next activity duration.
    pub next_activity_duration: ::std::option::Option<runtime::Time>,
    /// The next activity note.
    pub next_activity_note: ::std::option::Option<::std::string::String>,
    /// The id of the last activity.
    pub last_activity_id: ::std::option::Option<super::ActivityId>,
    /// The date of the last activity.
    pub last_activity_date: ::std::option::Option<runtime::Date>,
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
    /// An address whose mail is added to the deal.
    pub cc_email: ::std::option::Option<::std::string::String>,
    /// How it came about: `ManuallyCreated`, `API`.
    pub origin: ::std::option::Option<::std::string::String>,
    /// The id of the origin.
    pub origin_id: ::std::option::Option<::std::string::String>,
    /// The option of the field “source channel”.
    pub channel: ::std::option::Option<i64>,
    /// The id of the channel.
    pub channel_id: ::std::option::Option<::std::string::String>,
    /// The annual recurring revenue, in units of its currency.
    pub arr: ::std::option::Option<runtime::Money>,
    /// The annual recurring revenue currency.
    pub arr_currency: ::std::option::Option<::std::string::String>,
    /// The monthly recurring revenue, in units of its currency.
    pub mrr: ::std::option::Option<runtime::Money>,
    /// The monthly recurring revenue currency.
    pub mrr_currency: ::std::option::Option<::std::string::String>,
    /// The annual contract value, in units of its currency.
    pub acv: ::std::option::Option<runtime::Money>,
    /// The annual contract value currency.
    pub acv_currency: ::std::option::Option<::std::string::String>,
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
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// A product that is part of a deal.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DealProduct {
    /// The id of the deal product.
    pub id: ::std::option::Option<super::DealProductId>,
    /// The id of the deal.
    pub deal_id: ::std::option::Option<super::DealId>,
    /// The id of the product.
    pub product_id: ::std::option::Option<super::ProductId>,
    /// The id of the product variation.
    pub product_variation_id: ::std::option::Option<super::ProductVariationId>,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// Its place among the others.
    pub order_nr: ::std::option::Option<i64>,
    /// The item price, in units of its currency.
    pub item_price: ::std::option::Option<runtime::Money>,
    /// The quantity.
    pub quantity: ::std::option::Option<f64>,
    /// The discount, in units of its currency.
    pub discount: ::std::option::Option<runtime::Money>,
    /// The discount type.
    pub discount_type: ::std::option::Option<super::DiscountType>,
    /// In percent.
    pub tax: ::std::option::Option<f64>,
    /// The tax method.
    pub tax_method: ::std::option::Option<super::TaxMethod>,
    /// The sum, in units of its currency.
    pub sum: ::std::option::Option<runtime::Money>,
    /// The currency.
    pub currency: ::std::option::Option<::std::string::String>,
    /// The comments.
    pub comments: ::std::option::Option<::std::string::String>,
    /// Whether it is enabled.
    pub is_enabled: ::std::option::Option<bool>,
    /// The billing frequency.
    pub billing_frequency: ::std::option::Option<super::BillingFrequency>,
    /// The billing frequency cycles.
    pub billing_frequency_cycles: ::std::option::Option<i64>,
    /// When the billing starts.
    pub billing_start_date: ::std::option::Option<runtime::Date>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a product's part in a deal.
    pub DealProductId(i64)
}

runtime::id! {
    /// The id of a variation of a product.
    pub ProductVariationId(i64)
}

/// A discount type.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DiscountType {
    /// `percentage`
    Percentage,
    /// `amount`
    Amount,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// A tax method.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TaxMethod {
    /// `exclusive`
    Exclusive,
    /// `inclusive`
    Inclusive,
    /// `none`
    None,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// A part of a deal's value that is billed by itself.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DealInstallment {
    /// The id of the deal installment.
    pub id: ::std::option::Option<super::DealInstallmentId>,
    /// The id of the deal.
    pub deal_id: ::std::option::Option<super::DealId>,
    /// The description.
    pub description: ::std::option::Option<::std::string::String>,
    /// The amount, in units of its currency.
    pub amount: ::std::option::Option<runtime::Money>,
    /// The billing date.
    pub billing_date: ::std::option::Option<runtime::Date>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a deal installment.
    pub DealInstallmentId(i64)
}


impl runtime::decode::Decode for Deal {
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
                        "title" => json.decode_optional(&mut record.title),
                        "status" => json.decode_optional(&mut record.status),
                        "value" => json.decode_optional(&mut record.value),
                        "currency" => json.decode_optional(&mut record.currency),
                        "owner_id" => json.decode_optional(&mut record.owner_id),
                        "creator_user_id" => {
                            json.decode_optional(&mut record.creator_user_id)
                        }
                        "person_id" => json.decode_optional(&mut record.person_id),
                        "org_id" => json.decode_optional(&mut record.org_id),
                        "pipeline_id" => json.decode_optional(&mut record.pipeline_id),
                        "stage_id" => json.decode_optional(&mut record.stage_id),
                        "label_ids" => json.decode_optional(&mut record.label_ids),
                        "visible_to" => json.decode_optional(&mut record.visible_to),
                        "probability" => json.decode_optional(&mut record.probability),
                        "expected_close_date" => {
                            json.decode_optional(&mut record.expected_close_date)
                        }
                        "lost_reason" => json.decode_optional(&mut record.lost_reason),
                        "is_archived" => json.decode_optional(&mut record.is_archived),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        "stage_change_time" => {
                            json.decode_optional(&mut record.stage_change_time)
                        }
                        "won_time" => json.decode_optional(&mut record.won_time),
                        "first_won_time" => {
                            json.decode_optional(&mut record.first_won_time)
                        }
                        "lost_time" => json.decode_optional(&mut record.lost_time),
                        "close_time" => json.decode_optional(&mut record.close_time),
                        "archive_time" => json.decode_optional(&mut record.archive_time),
                        "origin" => json.decode_optional(&mut record.origin),
                        "origin_id" => json.decode_optional(&mut record.origin_id),
                        "channel" => json.decode_optional(&mut record.channel),
                        "channel_id" => json.decode_optional(&mut record.channel_id),
                        "custom_fields" => json.decode_into(&mut record.custom_fields),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
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
                ("title", &self.title),
                ("status", &self.status),
                ("value", &self.value),
                ("currency", &self.currency),
                ("owner_id", &self.owner_id),
                ("creator_user_id", &self.creator_user_id),
                ("person_id", &self.person_id),
                ("org_id", &self.org_id),
                ("pipeline_id", &self.pipeline_id),
                ("stage_id", &self.stage_id),
                ("label_ids", &self.label_ids),
                ("visible_to", &self.visible_to),
                ("probability", &self.probability),
                ("expected_close_date", &self.expected_close_date),
                ("lost_reason", &self.lost_reason),
                ("is_archived", &self.is_archived),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
                ("stage_change_time", &self.stage_change_time),
                ("won_time", &self.won_time),
                ("first_won_time", &self.first_won_time),
                ("lost_time", &self.lost_time),
                ("close_time", &self.close_time),
                ("archive_time", &self.archive_time),
                ("origin", &self.origin),
                ("origin_id", &self.origin_id),
                ("channel", &self.channel),
                ("channel_id", &self.channel_id),
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
runtime::private::serde_traits!(Deal);


impl runtime::decode::Decode for V1Deal {
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
                        "title" => json.decode_optional(&mut record.title),
                        "status" => json.decode_optional(&mut record.status),
                        "value" => json.decode_optional(&mut record.value),
                        "currency" => json.decode_optional(&mut record.currency),
                        "formatted_value" => {
                            json.decode_optional(&mut record.formatted_value)
                        }
                        "weighted_value" => {
                            json.decode_optional(&mut record.weighted_value)
                        }
                        "weighted_value_currency" => {
                            json.decode_optional(&mut record.weighted_value_currency)
                        }
                        "formatted_weighted_value" => {
                            json.decode_optional(&mut record.formatted_weighted_value)
                        }
                        "user_id" => json.decode_optional(&mut record.user_id),
                        "owner_name" => json.decode_optional(&mut record.owner_name),
                        "creator_user_id" => {
                            json.decode_optional(&mut record.creator_user_id)
                        }
                        "person_id" => json.decode_optional(&mut record.person_id),
                        "person_name" => json.decode_optional(&mut record.person_name),
                        "person_hidden" => {
                            json.decode_optional(&mut record.person_hidden)
                        }
                        "org_id" => json.decode_optional(&mut record.org_id),
                        "org_name" => json.decode_optional(&mut record.org_name),
                        "org_hidden" => json.decode_optional(&mut record.org_hidden),
                        "pipeline_id" => json.decode_optional(&mut record.pipeline_id),
                        "stage_id" => json.decode_optional(&mut record.stage_id),
                        "stage_order_nr" => {
                            json.decode_optional(&mut record.stage_order_nr)
                        }
                        "label" => json.decode_optional(&mut record.label),
                        "visible_to" => json.decode_optional(&mut record.visible_to),
                        "probability" => json.decode_optional(&mut record.probability),
                        "expected_close_date" => {
                            json.decode_optional(&mut record.expected_close_date)
                        }
                        "lost_reason" => json.decode_optional(&mut record.lost_reason),
                        "active" => json.decode_optional(&mut record.active),
                        "deleted" => json.decode_optional(&mut record.deleted),
                        "is_archived" => json.decode_optional(&mut record.is_archived),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        "stage_change_time" => {
                            json.decode_optional(&mut record.stage_change_time)
                        }
                        "won_time" => json.decode_optional(&mut record.won_time),
                        "first_won_time" => {
                            json.decode_optional(&mut record.first_won_time)
                        }
                        "lost_time" => json.decode_optional(&mut record.lost_time),
                        "close_time" => json.decode_optional(&mut record.close_time),
                        "rotten_time" => json.decode_optional(&mut record.rotten_time),
                        "archive_time" => json.decode_optional(&mut record.archive_time),
                        "local_won_date" => {
                            json.decode_optional(&mut record.local_won_date)
                        }
                        "local_lost_date" => {
                            json.decode_optional(&mut record.local_lost_date)
                        }
                        "local_close_date" => {
                            json.decode_optional(&mut record.local_close_date)
                        }
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
                        "last_activity_id" => {
                            json.decode_optional(&mut record.last_activity_id)
                        }
                        "last_activity_date" => {
                            json.decode_optional(&mut record.last_activity_date)
                        }
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
                        "cc_email" => json.decode_optional(&mut record.cc_email),
                        "origin" => json.decode_optional(&mut record.origin),
                        "origin_id" => json.decode_optional(&mut record.origin_id),
                        "channel" => json.decode_optional(&mut record.channel),
                        "channel_id" => json.decode_optional(&mut record.channel_id),
                        "arr" => json.decode_optional(&mut record.arr),
                        "arr_currency" => json.decode_optional(&mut record.arr_currency),
                        "mrr" => json.decode_optional(&mut record.mrr),
                        "mrr_currency" => json.decode_optional(&mut record.mrr_currency),
                        "acv" => json.decode_optional(&mut record.acv),
                        "acv_currency" => json.decode_optional(&mut record.acv_currency),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for V1Deal {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("title", &self.title),
                ("status", &self.status),
                ("value", &self.value),
                ("currency", &self.currency),
                ("formatted_value", &self.formatted_value),
                ("weighted_value", &self.weighted_value),
                ("weighted_value_currency", &self.weighted_value_currency),
                ("formatted_weighted_value", &self.formatted_weighted_value),
                ("user_id", &self.user_id),
                ("owner_name", &self.owner_name),
                ("creator_user_id", &self.creator_user_id),
                ("person_id", &self.person_id),
                ("person_name", &self.person_name),
                ("person_hidden", &self.person_hidden),
                ("org_id", &self.org_id),
                ("org_name", &self.org_name),
                ("org_hidden", &self.org_hidden),
                ("pipeline_id", &self.pipeline_id),
                ("stage_id", &self.stage_id),
                ("stage_order_nr", &self.stage_order_nr),
                ("label", &self.label),
                ("visible_to", &self.visible_to),
                ("probability", &self.probability),
                ("expected_close_date", &self.expected_close_date),
                ("lost_reason", &self.lost_reason),
                ("active", &self.active),
                ("deleted", &self.deleted),
                ("is_archived", &self.is_archived),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
                ("stage_change_time", &self.stage_change_time),
                ("won_time", &self.won_time),
                ("first_won_time", &self.first_won_time),
                ("lost_time", &self.lost_time),
                ("close_time", &self.close_time),
                ("rotten_time", &self.rotten_time),
                ("archive_time", &self.archive_time),
                ("local_won_date", &self.local_won_date),
                ("local_lost_date", &self.local_lost_date),
                ("local_close_date", &self.local_close_date),
                ("last_incoming_mail_time", &self.last_incoming_mail_time),
                ("last_outgoing_mail_time", &self.last_outgoing_mail_time),
                ("next_activity_id", &self.next_activity_id),
                ("next_activity_date", &self.next_activity_date),
                ("next_activity_time", &self.next_activity_time),
                ("next_activity_subject", &self.next_activity_subject),
                ("next_activity_type", &self.next_activity_type),
                ("next_activity_duration", &self.next_activity_duration),
                ("next_activity_note", &self.next_activity_note),
                ("last_activity_id", &self.last_activity_id),
                ("last_activity_date", &self.last_activity_date),
                ("products_count", &self.products_count),
                ("files_count", &self.files_count),
                ("notes_count", &self.notes_count),
                ("followers_count", &self.followers_count),
                ("email_messages_count", &self.email_messages_count),
                ("activities_count", &self.activities_count),
                ("done_activities_count", &self.done_activities_count),
                ("undone_activities_count", &self.undone_activities_count),
                ("participants_count", &self.participants_count),
                ("cc_email", &self.cc_email),
                ("origin", &self.origin),
                ("origin_id", &self.origin_id),
                ("channel", &self.channel),
                ("channel_id", &self.channel_id),
                ("arr", &self.arr),
                ("arr_currency", &self.arr_currency),
                ("mrr", &self.mrr),
                ("mrr_currency", &self.mrr_currency),
                ("acv", &self.acv),
                ("acv_currency", &self.acv_currency),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(V1Deal);

impl DealStatus {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Open, Self::Won, Self::Lost, Self::Deleted];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Open => "open",
            Self::Won => "won",
            Self::Lost => "lost",
            Self::Deleted => "deleted",
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


impl runtime::decode::Decode for DealProduct {
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
                        "deal_id" => json.decode_optional(&mut record.deal_id),
                        "product_id" => json.decode_optional(&mut record.product_id),
                        "product_variation_id" => {
                            json.decode_optional(&mut record.product_variation_id)
                        }
                        "name" => json.decode_optional(&mut record.name),
                        "order_nr" => json.decode_optional(&mut record.order_nr),
                        "item_price" => json.decode_optional(&mut record.item_price),
                        "quantity" => json.decode_optional(&mut record.quantity),
                        "discount" => json.decode_optional(&mut record.discount),
                        "discount_type" => {
                            json.decode_optional(&mut record.discount_type)
                        }
                        "tax" => json.decode_optional(&mut record.tax),
                        "tax_method" => json.decode_optional(&mut record.tax_method),
                        "sum" => json.decode_optional(&mut record.sum),
                        "currency" => json.decode_optional(&mut record.currency),
                        "comments" => json.decode_optional(&mut record.comments),
                        "is_enabled" => json.decode_optional(&mut record.is_enabled),
                        "billing_frequency" => {
                            json.decode_optional(&mut record.billing_frequency)
                        }
                        "billing_frequency_cycles" => {
                            json.decode_optional(&mut record.billing_frequency_cycles)
                        }
                        "billing_start_date" => {
                            json.decode_optional(&mut record.billing_start_date)
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
impl runtime::private::ToToken for DealProduct {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("deal_id", &self.deal_id),
                ("product_id", &self.product_id),
                ("product_variation_id", &self.product_variation_id),
                ("name", &self.name),
                ("order_nr", &self.order_nr),
                ("item_price", &self.item_price),
                ("quantity", &self.quantity),
                ("discount", &self.discount),
                ("discount_type", &self.discount_type),
                ("tax", &self.tax),
                ("tax_method", &self.tax_method),
                ("sum", &self.sum),
                ("currency", &self.currency),
                ("comments", &self.comments),
                ("is_enabled", &self.is_enabled),
                ("billing_frequency", &self.billing_frequency),
                ("billing_frequency_cycles", &self.billing_frequency_cycles),
                ("billing_start_date", &self.billing_start_date),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(DealProduct);

impl DiscountType {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Percentage, Self::Amount];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Percentage => "percentage",
            Self::Amount => "amount",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for DiscountType {
    fn from(value: &str) -> Self {
        match value {
            "percentage" => Self::Percentage,
            "amount" => Self::Amount,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for DiscountType {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for DiscountType {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for DiscountType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for DiscountType {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for DiscountType {
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

impl runtime::encode::Encode for DiscountType {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum DiscountType, as_str);

impl TaxMethod {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Exclusive, Self::Inclusive, Self::None];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Exclusive => "exclusive",
            Self::Inclusive => "inclusive",
            Self::None => "none",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for TaxMethod {
    fn from(value: &str) -> Self {
        match value {
            "exclusive" => Self::Exclusive,
            "inclusive" => Self::Inclusive,
            "none" => Self::None,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for TaxMethod {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for TaxMethod {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for TaxMethod {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for TaxMethod {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for TaxMethod {
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

impl runtime::encode::Encode for TaxMethod {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum TaxMethod, as_str);


impl runtime::decode::Decode for DealInstallment {
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
                        "deal_id" => json.decode_optional(&mut record.deal_id),
                        "description" => json.decode_optional(&mut record.description),
                        "amount" => json.decode_optional(&mut record.amount),
                        "billing_date" => json.decode_optional(&mut record.billing_date),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for DealInstallment {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("deal_id", &self.deal_id),
                ("description", &self.description),
                ("amount", &self.amount),
                ("billing_date", &self.billing_date),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(DealInstallment);
