// @generated from spec/crm/deals.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `deals`.

use ::pipedrive_runtime as runtime;

/// A sales opportunity.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Deal {
    /// Id.
    pub id: super::DealId,
    /// Company id.
    pub company_id: ::std::option::Option<super::CompanyId>,
    /// Person id.
    pub person_id: ::std::option::Option<super::PersonId>,
    /// User id.
    pub user_id: ::std::option::Option<super::UserId>,
    /// Stage id.
    pub stage_id: ::std::option::Option<super::StageId>,
    /// Pipeline id.
    pub pipeline_id: ::std::option::Option<super::PipelineId>,
    /// What `value` is in, by its ISO 4217 code: `EUR`.
    pub currency: ::std::option::Option<::std::string::String>,
    /// Value, in units of its currency.
    pub value: ::std::option::Option<runtime::Money>,
    /// Title.
    pub title: ::std::option::Option<::std::string::String>,
    /// Description.
    pub description: ::std::option::Option<::std::string::String>,
    /// Status.
    pub status: ::std::option::Option<super::DealStatus>,
    /// Add time, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// Update time, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// When it was won or lost; nothing while it is open.
    pub close_time: ::std::option::Option<runtime::DateTime>,
    /// Lost reason.
    pub lost_reason: ::std::option::Option<::std::string::String>,
    /// Next activity date.
    pub next_activity_date: ::std::option::Option<runtime::Date>,
    /// Next activity time.
    pub next_activity_time: ::std::option::Option<runtime::Time>,
    /// Next activity id.
    pub next_activity_id: ::std::option::Option<super::ActivityId>,
    /// Lost time, in UTC.
    pub lost_time: ::std::option::Option<runtime::DateTime>,
    /// Won time, in UTC.
    pub won_time: ::std::option::Option<runtime::DateTime>,
    /// How likely it is to be won, in percent: 0 to 100.
    pub probability: ::std::option::Option<i64>,
    /// Visible to.
    pub visible_to: ::std::option::Option<super::Visibility>,
    /// Deleted.
    pub deleted: ::std::option::Option<bool>,
    /// Creator user id.
    pub creator_user_id: ::std::option::Option<super::UserId>,
    /// Owner user id.
    pub owner_user_id: ::std::option::Option<super::UserId>,
    /// Org id.
    pub org_id: ::std::option::Option<super::OrganizationId>,
    /// The fields that the company defined, by their keys.
    pub custom_fields: ::std::option::Option<runtime::Map<runtime::Json>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a deal.
    pub DealId(i64)
}

/// How a deal stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    Other(runtime::Unlisted),
}

/// A file attached to a deal.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct File {
    /// Id.
    pub id: super::FileId,
    /// Deal id.
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
    /// Add time, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// Update time, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a file.
    pub FileId(i64)
}

impl runtime::Decode for Deal {
    fn decode(token: runtime::Token<'_>) -> ::std::result::Result<Self, runtime::Fault> {
        let mut id = ::std::option::Option::None;
        let mut company_id = ::std::option::Option::None;
        let mut person_id = ::std::option::Option::None;
        let mut user_id = ::std::option::Option::None;
        let mut stage_id = ::std::option::Option::None;
        let mut pipeline_id = ::std::option::Option::None;
        let mut currency = ::std::option::Option::None;
        let mut value = ::std::option::Option::None;
        let mut title = ::std::option::Option::None;
        let mut description = ::std::option::Option::None;
        let mut status = ::std::option::Option::None;
        let mut add_time = ::std::option::Option::None;
        let mut update_time = ::std::option::Option::None;
        let mut close_time = ::std::option::Option::None;
        let mut lost_reason = ::std::option::Option::None;
        let mut next_activity_date = ::std::option::Option::None;
        let mut next_activity_time = ::std::option::Option::None;
        let mut next_activity_id = ::std::option::Option::None;
        let mut lost_time = ::std::option::Option::None;
        let mut won_time = ::std::option::Option::None;
        let mut probability = ::std::option::Option::None;
        let mut visible_to = ::std::option::Option::None;
        let mut deleted = ::std::option::Option::None;
        let mut creator_user_id = ::std::option::Option::None;
        let mut owner_user_id = ::std::option::Option::None;
        let mut org_id = ::std::option::Option::None;
        let mut custom_fields = ::std::option::Option::None;
        let mut extra = runtime::Extra::default();
        token
            .object(
                &mut |member, json| match member {
                    "id" => json.store(&mut id),
                    "company_id" => json.store(&mut company_id),
                    "person_id" => json.store(&mut person_id),
                    "user_id" => json.store(&mut user_id),
                    "stage_id" => json.store(&mut stage_id),
                    "pipeline_id" => json.store(&mut pipeline_id),
                    "currency" => json.store(&mut currency),
                    "value" => json.store(&mut value),
                    "title" => json.store(&mut title),
                    "description" => json.store(&mut description),
                    "status" => json.store(&mut status),
                    "add_time" => json.store(&mut add_time),
                    "update_time" => json.store(&mut update_time),
                    "close_time" => json.store(&mut close_time),
                    "lost_reason" => json.store(&mut lost_reason),
                    "next_activity_date" => json.store(&mut next_activity_date),
                    "next_activity_time" => json.store(&mut next_activity_time),
                    "next_activity_id" => json.store(&mut next_activity_id),
                    "lost_time" => json.store(&mut lost_time),
                    "won_time" => json.store(&mut won_time),
                    "probability" => json.store(&mut probability),
                    "visible_to" => json.store(&mut visible_to),
                    "deleted" => json.store(&mut deleted),
                    "creator_user_id" => json.store(&mut creator_user_id),
                    "owner_user_id" => json.store(&mut owner_user_id),
                    "org_id" => json.store(&mut org_id),
                    "custom_fields" => json.store(&mut custom_fields),
                    _ => extra.store(member, json),
                },
            )?;
        ::std::result::Result::Ok(Self {
            id: runtime::required("id", id)?,
            company_id,
            person_id,
            user_id,
            stage_id,
            pipeline_id,
            currency,
            value,
            title,
            description,
            status,
            add_time,
            update_time,
            close_time,
            lost_reason,
            next_activity_date,
            next_activity_time,
            next_activity_id,
            lost_time,
            won_time,
            probability,
            visible_to,
            deleted,
            creator_user_id,
            owner_user_id,
            org_id,
            custom_fields,
            extra,
        })
    }
}

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
            _ => Self::Other(runtime::Unlisted::__new(value)),
        }
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

impl runtime::Decode for DealStatus {
    fn decode(token: runtime::Token<'_>) -> ::std::result::Result<Self, runtime::Fault> {
        match token {
            runtime::Token::Text(text) => {
                ::std::result::Result::Ok(
                    <Self as ::std::convert::From<&str>>::from(text),
                )
            }
            token => {
                let value = <runtime::Unlisted as runtime::Decode>::decode(token)?;
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

impl runtime::Encode for DealStatus {
    fn encode(self) -> runtime::Argument {
        match self {
            Self::Other(value) => runtime::Encode::encode(value),
            known => runtime::Encode::encode(known.as_str()),
        }
    }
}

impl runtime::Decode for File {
    fn decode(token: runtime::Token<'_>) -> ::std::result::Result<Self, runtime::Fault> {
        let mut id = ::std::option::Option::None;
        let mut deal_id = ::std::option::Option::None;
        let mut user_id = ::std::option::Option::None;
        let mut name = ::std::option::Option::None;
        let mut file_name = ::std::option::Option::None;
        let mut file_type = ::std::option::Option::None;
        let mut file_size = ::std::option::Option::None;
        let mut url = ::std::option::Option::None;
        let mut add_time = ::std::option::Option::None;
        let mut update_time = ::std::option::Option::None;
        let mut extra = runtime::Extra::default();
        token
            .object(
                &mut |member, json| match member {
                    "id" => json.store(&mut id),
                    "deal_id" => json.store(&mut deal_id),
                    "user_id" => json.store(&mut user_id),
                    "name" => json.store(&mut name),
                    "file_name" => json.store(&mut file_name),
                    "file_type" => json.store(&mut file_type),
                    "file_size" => json.store(&mut file_size),
                    "url" => json.store(&mut url),
                    "add_time" => json.store(&mut add_time),
                    "update_time" => json.store(&mut update_time),
                    _ => extra.store(member, json),
                },
            )?;
        ::std::result::Result::Ok(Self {
            id: runtime::required("id", id)?,
            deal_id,
            user_id,
            name,
            file_name,
            file_type,
            file_size,
            url,
            add_time,
            update_time,
            extra,
        })
    }
}
