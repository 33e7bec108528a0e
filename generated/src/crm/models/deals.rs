// @generated from spec/crm/deals.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `deals`.

use ::callsheet_runtime as runtime;

/// A sales opportunity.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Deal {
    /// The id of the deal.
    pub id: super::DealId,
    /// The id of the company.
    pub company_id: ::std::option::Option<super::CompanyId>,
    /// The id of the person.
    pub person_id: ::std::option::Option<super::PersonId>,
    /// The id of the user.
    pub user_id: ::std::option::Option<super::UserId>,
    /// The id of the stage.
    pub stage_id: ::std::option::Option<super::StageId>,
    /// The id of the pipeline.
    pub pipeline_id: ::std::option::Option<super::PipelineId>,
    /// What `value` is in, by its ISO 4217 code: `EUR`.
    pub currency: ::std::option::Option<::std::string::String>,
    /// The value, in units of its currency.
    pub value: ::std::option::Option<runtime::Money>,
    /// The title.
    pub title: ::std::option::Option<::std::string::String>,
    /// The description.
    pub description: ::std::option::Option<::std::string::String>,
    /// The status.
    pub status: ::std::option::Option<super::DealStatus>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// When it was won or lost; nothing while it is open.
    pub close_time: ::std::option::Option<runtime::DateTime>,
    /// The lost reason.
    pub lost_reason: ::std::option::Option<::std::string::String>,
    /// The date of the next activity.
    pub next_activity_date: ::std::option::Option<runtime::Date>,
    /// The time of the next activity.
    pub next_activity_time: ::std::option::Option<runtime::Time>,
    /// The id of the next activity.
    pub next_activity_id: ::std::option::Option<super::ActivityId>,
    /// When it was lost, in UTC.
    pub lost_time: ::std::option::Option<runtime::DateTime>,
    /// When it was won, in UTC.
    pub won_time: ::std::option::Option<runtime::DateTime>,
    /// How likely it is to be won, in percent: 0 to 100.
    pub probability: ::std::option::Option<i64>,
    /// Who can see it.
    pub visible_to: ::std::option::Option<super::Visibility>,
    /// Whether it is deleted.
    pub deleted: ::std::option::Option<bool>,
    /// The id of the user who created it.
    pub creator_user_id: ::std::option::Option<super::UserId>,
    /// The id of the user who owns it.
    pub owner_user_id: ::std::option::Option<super::UserId>,
    /// The id of the organization.
    pub org_id: ::std::option::Option<super::OrganizationId>,
    /// The fields that the company defined, by their keys.
    pub custom_fields: super::CustomFields,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a deal.
    pub DealId(i64)
}

/// How a deal stands.
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

/// A file attached to a deal.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct File {
    /// The id of the file.
    pub id: super::FileId,
    /// The id of the deal.
    pub deal_id: ::std::option::Option<super::DealId>,
    /// Who added it.
    pub user_id: ::std::option::Option<super::UserId>,
    /// The name to show.
    pub name: ::std::option::Option<::std::string::String>,
    /// The name it is stored under.
    pub file_name: ::std::option::Option<::std::string::String>,
    /// Its media type, such as `application/pdf`.
    pub file_type: ::std::option::Option<::std::string::String>,
    /// In bytes.
    pub file_size: ::std::option::Option<i64>,
    /// Where to download it.
    pub url: ::std::option::Option<::std::string::String>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a file.
    pub FileId(i64)
}

impl ::std::default::Default for Deal {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            company_id: ::std::option::Option::None,
            person_id: ::std::option::Option::None,
            user_id: ::std::option::Option::None,
            stage_id: ::std::option::Option::None,
            pipeline_id: ::std::option::Option::None,
            currency: ::std::option::Option::None,
            value: ::std::option::Option::None,
            title: ::std::option::Option::None,
            description: ::std::option::Option::None,
            status: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            update_time: ::std::option::Option::None,
            close_time: ::std::option::Option::None,
            lost_reason: ::std::option::Option::None,
            next_activity_date: ::std::option::Option::None,
            next_activity_time: ::std::option::Option::None,
            next_activity_id: ::std::option::Option::None,
            lost_time: ::std::option::Option::None,
            won_time: ::std::option::Option::None,
            probability: ::std::option::Option::None,
            visible_to: ::std::option::Option::None,
            deleted: ::std::option::Option::None,
            creator_user_id: ::std::option::Option::None,
            owner_user_id: ::std::option::Option::None,
            org_id: ::std::option::Option::None,
            custom_fields: ::std::default::Default::default(),
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
                        "company_id" => json.decode_optional(&mut record.company_id),
                        "person_id" => json.decode_optional(&mut record.person_id),
                        "user_id" => json.decode_optional(&mut record.user_id),
                        "stage_id" => json.decode_optional(&mut record.stage_id),
                        "pipeline_id" => json.decode_optional(&mut record.pipeline_id),
                        "currency" => json.decode_optional(&mut record.currency),
                        "value" => json.decode_optional(&mut record.value),
                        "title" => json.decode_optional(&mut record.title),
                        "description" => json.decode_optional(&mut record.description),
                        "status" => json.decode_optional(&mut record.status),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        "close_time" => json.decode_optional(&mut record.close_time),
                        "lost_reason" => json.decode_optional(&mut record.lost_reason),
                        "next_activity_date" => {
                            json.decode_optional(&mut record.next_activity_date)
                        }
                        "next_activity_time" => {
                            json.decode_optional(&mut record.next_activity_time)
                        }
                        "next_activity_id" => {
                            json.decode_optional(&mut record.next_activity_id)
                        }
                        "lost_time" => json.decode_optional(&mut record.lost_time),
                        "won_time" => json.decode_optional(&mut record.won_time),
                        "probability" => json.decode_optional(&mut record.probability),
                        "visible_to" => json.decode_optional(&mut record.visible_to),
                        "deleted" => json.decode_optional(&mut record.deleted),
                        "creator_user_id" => {
                            json.decode_optional(&mut record.creator_user_id)
                        }
                        "owner_user_id" => {
                            json.decode_optional(&mut record.owner_user_id)
                        }
                        "org_id" => json.decode_optional(&mut record.org_id),
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
impl runtime::private::ToToken for Deal {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("company_id", &self.company_id),
                ("person_id", &self.person_id),
                ("user_id", &self.user_id),
                ("stage_id", &self.stage_id),
                ("pipeline_id", &self.pipeline_id),
                ("currency", &self.currency),
                ("value", &self.value),
                ("title", &self.title),
                ("description", &self.description),
                ("status", &self.status),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
                ("close_time", &self.close_time),
                ("lost_reason", &self.lost_reason),
                ("next_activity_date", &self.next_activity_date),
                ("next_activity_time", &self.next_activity_time),
                ("next_activity_id", &self.next_activity_id),
                ("lost_time", &self.lost_time),
                ("won_time", &self.won_time),
                ("probability", &self.probability),
                ("visible_to", &self.visible_to),
                ("deleted", &self.deleted),
                ("creator_user_id", &self.creator_user_id),
                ("owner_user_id", &self.owner_user_id),
                ("org_id", &self.org_id),
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

impl ::std::default::Default for File {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            deal_id: ::std::option::Option::None,
            user_id: ::std::option::Option::None,
            name: ::std::option::Option::None,
            file_name: ::std::option::Option::None,
            file_type: ::std::option::Option::None,
            file_size: ::std::option::Option::None,
            url: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            update_time: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for File {
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
                        "deal_id" => json.decode_optional(&mut record.deal_id),
                        "user_id" => json.decode_optional(&mut record.user_id),
                        "name" => json.decode_optional(&mut record.name),
                        "file_name" => json.decode_optional(&mut record.file_name),
                        "file_type" => json.decode_optional(&mut record.file_type),
                        "file_size" => json.decode_optional(&mut record.file_size),
                        "url" => json.decode_optional(&mut record.url),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for File {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("deal_id", &self.deal_id),
                ("user_id", &self.user_id),
                ("name", &self.name),
                ("file_name", &self.file_name),
                ("file_type", &self.file_type),
                ("file_size", &self.file_size),
                ("url", &self.url),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(File);
