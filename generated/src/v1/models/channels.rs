// @generated from spec/v1/channels.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `channels`.

use ::callsheet_runtime as runtime;

/// A channel.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Channel {
    /// The id of the channel.
    pub id: super::ChannelId,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The avatar URL.
    pub avatar_url: ::std::option::Option<::std::string::String>,
    /// The id of the provider channel.
    pub provider_channel_id: ::std::option::Option<::std::string::String>,
    /// The id of the marketplace client.
    pub marketplace_client_id: ::std::option::Option<::std::string::String>,
    /// The id of the Pipedrive company.
    pub pd_company_id: ::std::option::Option<super::CompanyId>,
    /// The id of the Pipedrive user.
    pub pd_user_id: ::std::option::Option<super::UserId>,
    /// When it was created, in UTC.
    pub created_at: ::std::option::Option<runtime::DateTime>,
    /// The provider type.
    pub provider_type: ::std::option::Option<super::ChannelProviderType>,
    /// Whether template support is on.
    pub template_support: ::std::option::Option<bool>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// The provider type of a channel.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ChannelProviderType {
    /// `facebook`
    Facebook,
    /// `whatsapp`
    Whatsapp,
    /// `other`
    #[doc(alias = "other")]
    Other_,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// The status of a channel message.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ChannelMessageStatus {
    /// `sent`
    Sent,
    /// `delivered`
    Delivered,
    /// `read`
    Read,
    /// `failed`
    Failed,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// A channel message attachment.
#[derive(Clone, Debug, PartialEq)]
pub struct ChannelMessageAttachment {
    /// The id.
    pub id: ::std::string::String,
    /// The type.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The size.
    pub size: ::std::option::Option<f64>,
    /// The URL.
    pub url: ::std::option::Option<::std::string::String>,
    /// The preview URL.
    pub preview_url: ::std::option::Option<::std::string::String>,
    /// Whether link expires is on.
    pub link_expires: ::std::option::Option<bool>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A channel message.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChannelMessage {
    /// The id.
    pub id: ::std::string::String,
    /// The id of the channel.
    pub channel_id: ::std::option::Option<::std::string::String>,
    /// The id of the sender.
    pub sender_id: ::std::option::Option<::std::string::String>,
    /// The id of the conversation.
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// The message.
    pub message: ::std::option::Option<::std::string::String>,
    /// The status.
    pub status: ::std::option::Option<super::ChannelMessageStatus>,
    /// When it was created, in UTC.
    pub created_at: ::std::option::Option<runtime::DateTime>,
    /// Until when to reply, in UTC.
    pub reply_by: ::std::option::Option<runtime::DateTime>,
    /// The conversation link.
    pub conversation_link: ::std::option::Option<::std::string::String>,
    /// The attachments.
    pub attachments: ::std::option::Option<
        ::std::vec::Vec<super::ChannelMessageAttachment>,
    >,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

impl ::std::default::Default for Channel {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            name: ::std::option::Option::None,
            avatar_url: ::std::option::Option::None,
            provider_channel_id: ::std::option::Option::None,
            marketplace_client_id: ::std::option::Option::None,
            pd_company_id: ::std::option::Option::None,
            pd_user_id: ::std::option::Option::None,
            created_at: ::std::option::Option::None,
            provider_type: ::std::option::Option::None,
            template_support: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for Channel {
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
                        "name" => json.decode_optional(&mut record.name),
                        "avatar_url" => json.decode_optional(&mut record.avatar_url),
                        "provider_channel_id" => {
                            json.decode_optional(&mut record.provider_channel_id)
                        }
                        "marketplace_client_id" => {
                            json.decode_optional(&mut record.marketplace_client_id)
                        }
                        "pd_company_id" => {
                            json.decode_optional(&mut record.pd_company_id)
                        }
                        "pd_user_id" => json.decode_optional(&mut record.pd_user_id),
                        "created_at" => json.decode_optional(&mut record.created_at),
                        "provider_type" => {
                            json.decode_optional(&mut record.provider_type)
                        }
                        "template_support" => {
                            json.decode_optional(&mut record.template_support)
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
impl runtime::private::ToToken for Channel {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("name", &self.name),
                ("avatar_url", &self.avatar_url),
                ("provider_channel_id", &self.provider_channel_id),
                ("marketplace_client_id", &self.marketplace_client_id),
                ("pd_company_id", &self.pd_company_id),
                ("pd_user_id", &self.pd_user_id),
                ("created_at", &self.created_at),
                ("provider_type", &self.provider_type),
                ("template_support", &self.template_support),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Channel);

impl ChannelProviderType {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Facebook, Self::Whatsapp, Self::Other_];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Facebook => "facebook",
            Self::Whatsapp => "whatsapp",
            Self::Other_ => "other",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for ChannelProviderType {
    fn from(value: &str) -> Self {
        match value {
            "facebook" => Self::Facebook,
            "whatsapp" => Self::Whatsapp,
            "other" => Self::Other_,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for ChannelProviderType {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for ChannelProviderType {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for ChannelProviderType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for ChannelProviderType {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for ChannelProviderType {
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

impl runtime::encode::Encode for ChannelProviderType {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum ChannelProviderType, as_str);

impl ChannelMessageStatus {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Sent,
        Self::Delivered,
        Self::Read,
        Self::Failed,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sent => "sent",
            Self::Delivered => "delivered",
            Self::Read => "read",
            Self::Failed => "failed",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for ChannelMessageStatus {
    fn from(value: &str) -> Self {
        match value {
            "sent" => Self::Sent,
            "delivered" => Self::Delivered,
            "read" => Self::Read,
            "failed" => Self::Failed,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for ChannelMessageStatus {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for ChannelMessageStatus {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for ChannelMessageStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for ChannelMessageStatus {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for ChannelMessageStatus {
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

impl runtime::encode::Encode for ChannelMessageStatus {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum ChannelMessageStatus, as_str);

impl ChannelMessageAttachment {
    /// With what it cannot do without, and nothing else.
    pub fn new(
        id: impl ::std::convert::Into<::std::string::String>,
        r#type: impl ::std::convert::Into<::std::string::String>,
        url: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            id: ::std::convert::Into::into(id),
            r#type: ::std::option::Option::Some(::std::convert::Into::into(r#type)),
            name: ::std::option::Option::None,
            size: ::std::option::Option::None,
            url: ::std::option::Option::Some(::std::convert::Into::into(url)),
            preview_url: ::std::option::Option::None,
            link_expires: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
    /// The name.
    #[must_use]
    pub fn name(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.name = ::std::option::Option::Some(::std::convert::Into::into(name));
        self
    }
    /// The size.
    #[must_use]
    pub fn size(mut self, size: f64) -> Self {
        self.size = ::std::option::Option::Some(size);
        self
    }
    /// The preview URL.
    #[must_use]
    pub fn preview_url(
        mut self,
        preview_url: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.preview_url = ::std::option::Option::Some(
            ::std::convert::Into::into(preview_url),
        );
        self
    }
    /// Whether link expires is on.
    #[must_use]
    pub fn link_expires(mut self, link_expires: bool) -> Self {
        self.link_expires = ::std::option::Option::Some(link_expires);
        self
    }
}

impl runtime::encode::Encode for ChannelMessageAttachment {
    fn encode(self) -> runtime::encode::Argument {
        let mut members = ::std::vec::Vec::new();
        let mut put = |name, value| {
            members.push((::std::borrow::Cow::Borrowed(name), value));
        };
        put("id", runtime::encode::Encode::encode(self.id));
        if let ::std::option::Option::Some(value) = self.r#type {
            put("type", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.name {
            put("name", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.size {
            put("size", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.url {
            put("url", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.preview_url {
            put("preview_url", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.link_expires {
            put("link_expires", runtime::encode::Encode::encode(value));
        }
        self.extra.encode_with(members)
    }
}

impl runtime::private::Placeholder for ChannelMessageAttachment {
    fn placeholder() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            r#type: ::std::option::Option::None,
            name: ::std::option::Option::None,
            size: ::std::option::Option::None,
            url: ::std::option::Option::None,
            preview_url: ::std::option::Option::None,
            link_expires: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for ChannelMessageAttachment {
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
                        "type" => json.decode_optional(&mut record.r#type),
                        "name" => json.decode_optional(&mut record.name),
                        "size" => json.decode_optional(&mut record.size),
                        "url" => json.decode_optional(&mut record.url),
                        "preview_url" => json.decode_optional(&mut record.preview_url),
                        "link_expires" => json.decode_optional(&mut record.link_expires),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for ChannelMessageAttachment {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("type", &self.r#type),
                ("name", &self.name),
                ("size", &self.size),
                ("url", &self.url),
                ("preview_url", &self.preview_url),
                ("link_expires", &self.link_expires),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(ChannelMessageAttachment);

impl ::std::default::Default for ChannelMessage {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            channel_id: ::std::option::Option::None,
            sender_id: ::std::option::Option::None,
            conversation_id: ::std::option::Option::None,
            message: ::std::option::Option::None,
            status: ::std::option::Option::None,
            created_at: ::std::option::Option::None,
            reply_by: ::std::option::Option::None,
            conversation_link: ::std::option::Option::None,
            attachments: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for ChannelMessage {
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
                        "channel_id" => json.decode_optional(&mut record.channel_id),
                        "sender_id" => json.decode_optional(&mut record.sender_id),
                        "conversation_id" => {
                            json.decode_optional(&mut record.conversation_id)
                        }
                        "message" => json.decode_optional(&mut record.message),
                        "status" => json.decode_optional(&mut record.status),
                        "created_at" => json.decode_optional(&mut record.created_at),
                        "reply_by" => json.decode_optional(&mut record.reply_by),
                        "conversation_link" => {
                            json.decode_optional(&mut record.conversation_link)
                        }
                        "attachments" => json.decode_optional(&mut record.attachments),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for ChannelMessage {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("channel_id", &self.channel_id),
                ("sender_id", &self.sender_id),
                ("conversation_id", &self.conversation_id),
                ("message", &self.message),
                ("status", &self.status),
                ("created_at", &self.created_at),
                ("reply_by", &self.reply_by),
                ("conversation_link", &self.conversation_link),
                ("attachments", &self.attachments),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(ChannelMessage);
