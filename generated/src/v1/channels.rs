// @generated from spec/v1/channels.yaml by `cargo xtask codegen`. Do not edit.

//! Channels.
//!
//! [`Channels`] starts the calls; the other types are the calls themselves.
//!
//! - [`create`](Channels::create): Create a channel. `POST channels`
//! - [`delete`](Channels::delete): Delete a channel. `DELETE channels/{id}`
//! - [`add_message`](Channels::add_message): Receive a message. `POST channels/messages/receive`
//! - [`delete_conversation`](Channels::delete_conversation): Delete a conversation of a channel. `DELETE channels/{channel-id}/conversations/{conversation-id}`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::channels as ops;

/// Channels.
///
/// From [`Client::channels`](super::Client::channels).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Channels<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Channels<'_> {
    /// Create a channel.
    ///
    /// `POST channels`
    ///
    /// - `name`: the name
    /// - `provider_channel_id`: the id of the provider channel
    ///
    /// Returns a [`Channel`](models::Channel). Optional parameters are setters of [`CreateChannel`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `messengers-integration`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Channels#addChannel>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let channel = client
    ///     .channels()
    ///     .create("Ada Lovelace", "provider channel id")
    ///     .avatar_url("https://example.com")
    ///     .template_support(true)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Deprecated by the API.")]
    pub fn create(
        self,
        name: impl ::std::convert::Into<::std::string::String>,
        provider_channel_id: impl ::std::convert::Into<::std::string::String>,
    ) -> CreateChannel {
        let mut request = runtime::Request::new(self.client, &ops::CREATE);
        request.set(0, name.into());
        request.set(1, provider_channel_id.into());
        CreateChannel { request }
    }
    /// Delete a channel.
    ///
    /// `DELETE channels/{id}`
    ///
    /// - `id`: the id of the channel ([`ChannelId`](models::ChannelId))
    ///
    /// Returns nothing.
    ///
    /// - Costs 6 tokens of the daily quota.
    /// - Needs the scope `messengers-integration`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Channels#deleteChannel>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// client.channels().delete("a1b2c3").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Deprecated by the API.")]
    pub fn delete(
        self,
        id: impl ::std::convert::Into<models::ChannelId>,
    ) -> DeleteChannel {
        let mut request = runtime::Request::new(self.client, &ops::DELETE);
        request.set(0, id.into());
        DeleteChannel { request }
    }
    /// Receive a message.
    ///
    /// `POST channels/messages/receive`
    ///
    /// - `id`: the id
    /// - `channel_id`: the id of the channel
    /// - `sender_id`: the id of the sender
    /// - `conversation_id`: the id of the conversation
    /// - `message`: the message
    /// - `status`: the status ([`ChannelMessageStatus`](models::ChannelMessageStatus))
    /// - `created_at`: when it was created, in UTC
    ///
    /// Returns a [`ChannelMessage`](models::ChannelMessage). Optional parameters are setters of [`AddChannelMessage`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `messengers-integration`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Channels#receiveMessage>
    ///
    /// ```no_run
    /// use pipedrive::v1::ChannelMessageStatus;
    ///
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let channel_message = client
    ///     .channels()
    ///     .add_message("id", "channel id", "sender id", "conversation id", "message", ChannelMessageStatus::Sent, "2026-11-23T10:15:00Z".parse::<pipedrive::runtime::DateTime>()?)
    ///     .conversation_link("conversation link")
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Deprecated by the API.")]
    pub fn add_message(
        self,
        id: impl ::std::convert::Into<::std::string::String>,
        channel_id: impl ::std::convert::Into<::std::string::String>,
        sender_id: impl ::std::convert::Into<::std::string::String>,
        conversation_id: impl ::std::convert::Into<::std::string::String>,
        message: impl ::std::convert::Into<::std::string::String>,
        status: models::ChannelMessageStatus,
        created_at: impl ::std::convert::Into<runtime::DateTime>,
    ) -> AddChannelMessage {
        let mut request = runtime::Request::new(self.client, &ops::ADD_MESSAGE);
        request.set(0, id.into());
        request.set(1, channel_id.into());
        request.set(2, sender_id.into());
        request.set(3, conversation_id.into());
        request.set(4, message.into());
        request.set(5, status);
        request.set(6, created_at.into());
        AddChannelMessage { request }
    }
    /// Delete a conversation of a channel.
    ///
    /// `DELETE channels/{channel-id}/conversations/{conversation-id}`
    ///
    /// - `channel_id` (`channel-id` on the wire): the id of the channel
    /// - `conversation_id` (`conversation-id` on the wire): the id of the conversation
    ///
    /// Returns nothing.
    ///
    /// - Costs 6 tokens of the daily quota.
    /// - Needs the scope `messengers-integration`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Channels#deleteConversation>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// client.channels().delete_conversation("channel id", "conversation id").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Deprecated by the API.")]
    pub fn delete_conversation(
        self,
        channel_id: impl ::std::convert::Into<::std::string::String>,
        conversation_id: impl ::std::convert::Into<::std::string::String>,
    ) -> DeleteChannelConversation {
        let mut request = runtime::Request::new(self.client, &ops::DELETE_CONVERSATION);
        request.set(0, channel_id.into());
        request.set(1, conversation_id.into());
        DeleteChannelConversation {
            request,
        }
    }
}

/// Builder of the call `POST channels`, from [`Channels::create`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateChannel {
    request: runtime::Request,
}

impl CreateChannel {
    /// Sets the avatar URL.
    pub fn avatar_url(
        mut self,
        avatar_url: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(2, avatar_url.into());
        self
    }
    /// [`avatar_url`](Self::avatar_url), if there is a value.
    pub fn maybe_avatar_url(
        self,
        avatar_url: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match avatar_url {
            ::std::option::Option::Some(avatar_url) => self.avatar_url(avatar_url),
            ::std::option::Option::None => self,
        }
    }
    /// Sets whether template support is on.
    pub fn template_support(mut self, template_support: bool) -> Self {
        self.request.set(3, template_support);
        self
    }
    /// [`template_support`](Self::template_support), if there is a value.
    pub fn maybe_template_support(
        self,
        template_support: ::std::option::Option<bool>,
    ) -> Self {
        match template_support {
            ::std::option::Option::Some(template_support) => {
                self.template_support(template_support)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Sets the provider type.
    pub fn provider_type(mut self, provider_type: models::ChannelProviderType) -> Self {
        self.request.set(4, provider_type);
        self
    }
    /// [`provider_type`](Self::provider_type), if there is a value.
    pub fn maybe_provider_type(
        self,
        provider_type: ::std::option::Option<models::ChannelProviderType>,
    ) -> Self {
        match provider_type {
            ::std::option::Option::Some(provider_type) => {
                self.provider_type(provider_type)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Channel> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for CreateChannel {
    type Output = runtime::Result<models::Channel>;
    type IntoFuture = runtime::Call<models::Channel>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CreateChannel);

/// Builder of the call `DELETE channels/{id}`, from [`Channels::delete`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteChannel {
    request: runtime::Request,
}

impl DeleteChannel {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<()> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteChannel {
    type Output = runtime::Result<()>;
    type IntoFuture = runtime::Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteChannel);

/// Builder of the call `POST channels/messages/receive`, from [`Channels::add_message`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddChannelMessage {
    request: runtime::Request,
}

impl AddChannelMessage {
    /// Sets until when to reply, in UTC.
    pub fn reply_by(
        mut self,
        reply_by: impl ::std::convert::Into<runtime::DateTime>,
    ) -> Self {
        self.request.set(7, reply_by.into());
        self
    }
    /// [`reply_by`](Self::reply_by), if there is a value.
    pub fn maybe_reply_by(
        self,
        reply_by: ::std::option::Option<impl ::std::convert::Into<runtime::DateTime>>,
    ) -> Self {
        match reply_by {
            ::std::option::Option::Some(reply_by) => self.reply_by(reply_by),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the conversation link.
    pub fn conversation_link(
        mut self,
        conversation_link: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(8, conversation_link.into());
        self
    }
    /// [`conversation_link`](Self::conversation_link), if there is a value.
    pub fn maybe_conversation_link(
        self,
        conversation_link: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match conversation_link {
            ::std::option::Option::Some(conversation_link) => {
                self.conversation_link(conversation_link)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Sets the attachments.
    pub fn attachments<M>(
        mut self,
        attachments: impl runtime::encode::ListOf<models::ChannelMessageAttachment, M>,
    ) -> Self {
        self.request.set(9, runtime::encode::ListOf::into_list(attachments));
        self
    }
    /// [`attachments`](Self::attachments), if there is a value.
    pub fn maybe_attachments<M>(
        self,
        attachments: ::std::option::Option<
            impl runtime::encode::ListOf<models::ChannelMessageAttachment, M>,
        >,
    ) -> Self {
        match attachments {
            ::std::option::Option::Some(attachments) => self.attachments(attachments),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::ChannelMessage> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for AddChannelMessage {
    type Output = runtime::Result<models::ChannelMessage>;
    type IntoFuture = runtime::Call<models::ChannelMessage>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(AddChannelMessage);

/// Builder of the call `DELETE channels/{channel-id}/conversations/{conversation-id}`, from [`Channels::delete_conversation`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteChannelConversation {
    request: runtime::Request,
}

impl DeleteChannelConversation {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<()> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteChannelConversation {
    type Output = runtime::Result<()>;
    type IntoFuture = runtime::Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteChannelConversation);
