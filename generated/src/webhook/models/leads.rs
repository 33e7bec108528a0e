// @generated from spec/webhook/leads.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `leads`.

use ::callsheet_runtime as runtime;

runtime::id! {
    /// The id of a lead.
    pub LeadId(String)
}

runtime::id! {
    /// The id of a label of leads.
    pub LeadLabelId(String)
}

/// A lead. Only webhooks of version 2 have it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Lead {
    /// The id of the lead.
    pub id: ::std::option::Option<super::LeadId>,
    /// The title.
    pub title: ::std::option::Option<::std::string::String>,
    /// The id of the user who owns it.
    pub owner_id: ::std::option::Option<super::UserId>,
    /// The id of the user who created it.
    pub creator_id: ::std::option::Option<super::UserId>,
    /// The id of the person.
    pub person_id: ::std::option::Option<super::PersonId>,
    /// The id of the organization.
    pub organization_id: ::std::option::Option<super::OrganizationId>,
    /// The ids of the labels.
    pub label_ids: ::std::option::Option<::std::vec::Vec<super::LeadLabelId>>,
    /// The value.
    pub value: ::std::option::Option<super::LeadValue>,
    /// When it is expected to close.
    pub expected_close_date: ::std::option::Option<runtime::Date>,
    /// Whether it is archived.
    pub is_archived: ::std::option::Option<bool>,
    /// Whether it was seen.
    pub was_seen: ::std::option::Option<bool>,
    /// The name of the source.
    pub source_name: ::std::option::Option<::std::string::String>,
    /// The id of the next activity.
    pub next_activity_id: ::std::option::Option<super::ActivityId>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
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

/// What a lead is worth.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LeadValue {
    /// The amount, in units of its currency.
    pub amount: ::std::option::Option<runtime::Money>,
    /// The currency.
    pub currency: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}


impl runtime::decode::Decode for Lead {
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
                        "owner_id" => json.decode_optional(&mut record.owner_id),
                        "creator_id" => json.decode_optional(&mut record.creator_id),
                        "person_id" => json.decode_optional(&mut record.person_id),
                        "organization_id" => {
                            json.decode_optional(&mut record.organization_id)
                        }
                        "label_ids" => json.decode_optional(&mut record.label_ids),
                        "value" => json.decode_optional(&mut record.value),
                        "expected_close_date" => {
                            json.decode_optional(&mut record.expected_close_date)
                        }
                        "is_archived" => json.decode_optional(&mut record.is_archived),
                        "was_seen" => json.decode_optional(&mut record.was_seen),
                        "source_name" => json.decode_optional(&mut record.source_name),
                        "next_activity_id" => {
                            json.decode_optional(&mut record.next_activity_id)
                        }
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
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
impl runtime::private::ToToken for Lead {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("title", &self.title),
                ("owner_id", &self.owner_id),
                ("creator_id", &self.creator_id),
                ("person_id", &self.person_id),
                ("organization_id", &self.organization_id),
                ("label_ids", &self.label_ids),
                ("value", &self.value),
                ("expected_close_date", &self.expected_close_date),
                ("is_archived", &self.is_archived),
                ("was_seen", &self.was_seen),
                ("source_name", &self.source_name),
                ("next_activity_id", &self.next_activity_id),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
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
runtime::private::serde_traits!(Lead);


impl runtime::decode::Decode for LeadValue {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "amount" => json.decode_optional(&mut record.amount),
                        "currency" => json.decode_optional(&mut record.currency),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for LeadValue {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("amount", &self.amount), ("currency", &self.currency)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(LeadValue);
