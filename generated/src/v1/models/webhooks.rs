// @generated from spec/v1/webhooks.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `webhooks`.

use ::callsheet_runtime as runtime;

/// A webhook.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Webhook {
    /// The id of the webhook.
    pub id: super::WebhookId,
    /// The id of the company.
    pub company_id: ::std::option::Option<super::CompanyId>,
    /// The id of the user who owns it.
    pub owner_id: ::std::option::Option<super::UserId>,
    /// The id of the user.
    pub user_id: ::std::option::Option<super::UserId>,
    /// The event action.
    pub event_action: ::std::option::Option<super::WebhookEventAction>,
    /// The event object.
    pub event_object: ::std::option::Option<super::WebhookEventObject>,
    /// The subscription URL.
    pub subscription_url: ::std::option::Option<::std::string::String>,
    /// The version.
    pub version: ::std::option::Option<super::WebhookVersion>,
    /// Whether it is active.
    pub is_active: ::std::option::Option<bool>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was removed, in UTC.
    pub remove_time: ::std::option::Option<runtime::DateTime>,
    /// The type.
    pub r#type: ::std::option::Option<super::WebhookType>,
    /// The HTTP auth user.
    pub http_auth_user: ::std::option::Option<::std::string::String>,
    /// The HTTP auth password.
    pub http_auth_password: ::std::option::Option<::std::string::String>,
    /// The remove reason.
    pub remove_reason: ::std::option::Option<::std::string::String>,
    /// The time of the last delivery, in UTC.
    pub last_delivery_time: ::std::option::Option<runtime::DateTime>,
    /// The last HTTP status.
    pub last_http_status: ::std::option::Option<i64>,
    /// The id of the admin, a user.
    pub admin_id: ::std::option::Option<super::UserId>,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a webhook.
    pub WebhookId(i64)
}

/// The event action of a webhook.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WebhookEventAction {
    /// `create`
    Create,
    /// `change`
    Change,
    /// `delete`
    Delete,
    /// `*`
    Any,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// The event object of a webhook.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WebhookEventObject {
    /// `activity`
    Activity,
    /// `board`
    Board,
    /// `deal`
    Deal,
    /// `deal_installment`
    DealInstallment,
    /// `deal_product`
    DealProduct,
    /// `lead`
    Lead,
    /// `note`
    Note,
    /// `organization`
    Organization,
    /// `person`
    Person,
    /// `phase`
    Phase,
    /// `pipeline`
    Pipeline,
    /// `product`
    Product,
    /// `project`
    Project,
    /// `stage`
    Stage,
    /// `task`
    Task,
    /// `user`
    User,
    /// `*`
    Any,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// The version of a webhook.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WebhookVersion {
    /// `1.0`
    V1,
    /// `2.0`
    V2,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// The type of a webhook.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WebhookType {
    /// `general`
    General,
    /// `application`
    Application,
    /// `automation`
    Automation,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

impl ::std::default::Default for Webhook {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            company_id: ::std::option::Option::None,
            owner_id: ::std::option::Option::None,
            user_id: ::std::option::Option::None,
            event_action: ::std::option::Option::None,
            event_object: ::std::option::Option::None,
            subscription_url: ::std::option::Option::None,
            version: ::std::option::Option::None,
            is_active: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            remove_time: ::std::option::Option::None,
            r#type: ::std::option::Option::None,
            http_auth_user: ::std::option::Option::None,
            http_auth_password: ::std::option::Option::None,
            remove_reason: ::std::option::Option::None,
            last_delivery_time: ::std::option::Option::None,
            last_http_status: ::std::option::Option::None,
            admin_id: ::std::option::Option::None,
            name: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for Webhook {
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
                        "user_id" => json.decode_optional(&mut record.user_id),
                        "event_action" => json.decode_optional(&mut record.event_action),
                        "event_object" => json.decode_optional(&mut record.event_object),
                        "subscription_url" => {
                            json.decode_optional(&mut record.subscription_url)
                        }
                        "version" => json.decode_optional(&mut record.version),
                        "is_active" => json.decode_optional(&mut record.is_active),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "remove_time" => json.decode_optional(&mut record.remove_time),
                        "type" => json.decode_optional(&mut record.r#type),
                        "http_auth_user" => {
                            json.decode_optional(&mut record.http_auth_user)
                        }
                        "http_auth_password" => {
                            json.decode_optional(&mut record.http_auth_password)
                        }
                        "remove_reason" => {
                            json.decode_optional(&mut record.remove_reason)
                        }
                        "last_delivery_time" => {
                            json.decode_optional(&mut record.last_delivery_time)
                        }
                        "last_http_status" => {
                            json.decode_optional(&mut record.last_http_status)
                        }
                        "admin_id" => json.decode_optional(&mut record.admin_id),
                        "name" => json.decode_optional(&mut record.name),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Webhook {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("company_id", &self.company_id),
                ("owner_id", &self.owner_id),
                ("user_id", &self.user_id),
                ("event_action", &self.event_action),
                ("event_object", &self.event_object),
                ("subscription_url", &self.subscription_url),
                ("version", &self.version),
                (
                    "is_active",
                    &runtime::private::With(
                        &self.is_active,
                        |value, then| runtime::private::option_of(
                            value,
                            runtime::private::flag,
                            then,
                        ),
                    ),
                ),
                ("add_time", &self.add_time),
                ("remove_time", &self.remove_time),
                ("type", &self.r#type),
                ("http_auth_user", &self.http_auth_user),
                ("http_auth_password", &self.http_auth_password),
                ("remove_reason", &self.remove_reason),
                ("last_delivery_time", &self.last_delivery_time),
                ("last_http_status", &self.last_http_status),
                ("admin_id", &self.admin_id),
                ("name", &self.name),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Webhook);

impl WebhookEventAction {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Create,
        Self::Change,
        Self::Delete,
        Self::Any,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Create => "create",
            Self::Change => "change",
            Self::Delete => "delete",
            Self::Any => "*",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for WebhookEventAction {
    fn from(value: &str) -> Self {
        match value {
            "create" => Self::Create,
            "change" => Self::Change,
            "delete" => Self::Delete,
            "*" => Self::Any,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for WebhookEventAction {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for WebhookEventAction {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for WebhookEventAction {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for WebhookEventAction {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for WebhookEventAction {
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

impl runtime::encode::Encode for WebhookEventAction {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum WebhookEventAction, as_str);

impl WebhookEventObject {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Activity,
        Self::Board,
        Self::Deal,
        Self::DealInstallment,
        Self::DealProduct,
        Self::Lead,
        Self::Note,
        Self::Organization,
        Self::Person,
        Self::Phase,
        Self::Pipeline,
        Self::Product,
        Self::Project,
        Self::Stage,
        Self::Task,
        Self::User,
        Self::Any,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Activity => "activity",
            Self::Board => "board",
            Self::Deal => "deal",
            Self::DealInstallment => "deal_installment",
            Self::DealProduct => "deal_product",
            Self::Lead => "lead",
            Self::Note => "note",
            Self::Organization => "organization",
            Self::Person => "person",
            Self::Phase => "phase",
            Self::Pipeline => "pipeline",
            Self::Product => "product",
            Self::Project => "project",
            Self::Stage => "stage",
            Self::Task => "task",
            Self::User => "user",
            Self::Any => "*",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for WebhookEventObject {
    fn from(value: &str) -> Self {
        match value {
            "activity" => Self::Activity,
            "board" => Self::Board,
            "deal" => Self::Deal,
            "deal_installment" => Self::DealInstallment,
            "deal_product" => Self::DealProduct,
            "lead" => Self::Lead,
            "note" => Self::Note,
            "organization" => Self::Organization,
            "person" => Self::Person,
            "phase" => Self::Phase,
            "pipeline" => Self::Pipeline,
            "product" => Self::Product,
            "project" => Self::Project,
            "stage" => Self::Stage,
            "task" => Self::Task,
            "user" => Self::User,
            "*" => Self::Any,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for WebhookEventObject {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for WebhookEventObject {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for WebhookEventObject {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for WebhookEventObject {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for WebhookEventObject {
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

impl runtime::encode::Encode for WebhookEventObject {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum WebhookEventObject, as_str);

impl WebhookVersion {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::V1, Self::V2];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::V1 => "1.0",
            Self::V2 => "2.0",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for WebhookVersion {
    fn from(value: &str) -> Self {
        match value {
            "1.0" => Self::V1,
            "2.0" => Self::V2,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for WebhookVersion {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for WebhookVersion {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for WebhookVersion {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for WebhookVersion {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for WebhookVersion {
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

impl runtime::encode::Encode for WebhookVersion {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum WebhookVersion, as_str);

impl WebhookType {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::General,
        Self::Application,
        Self::Automation,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::General => "general",
            Self::Application => "application",
            Self::Automation => "automation",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for WebhookType {
    fn from(value: &str) -> Self {
        match value {
            "general" => Self::General,
            "application" => Self::Application,
            "automation" => Self::Automation,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for WebhookType {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for WebhookType {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for WebhookType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for WebhookType {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for WebhookType {
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

impl runtime::encode::Encode for WebhookType {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum WebhookType, as_str);
