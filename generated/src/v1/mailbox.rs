// @generated from spec/v1/mailbox.yaml by `cargo xtask codegen`. Do not edit.

//! Mailbox.
//!
//! [`Mailbox`] starts the calls; the other types are the calls themselves.
//!
//! - [`get_message`](Mailbox::get_message): Get a mail message. `GET mailbox/mailMessages/{id}`
//! - [`list_threads`](Mailbox::list_threads): Get mail threads. `GET mailbox/mailThreads`
//! - [`delete_thread`](Mailbox::delete_thread): Delete a mail thread. `DELETE mailbox/mailThreads/{id}`
//! - [`get_thread`](Mailbox::get_thread): Get a mail thread. `GET mailbox/mailThreads/{id}`
//! - [`update_thread`](Mailbox::update_thread): Update mail thread details. `PUT mailbox/mailThreads/{id}`
//! - [`list_thread_messages`](Mailbox::list_thread_messages): Get mail thread messages. `GET mailbox/mailThreads/{id}/mailMessages`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::mailbox as ops;

/// Mailbox.
///
/// From [`Client::mailbox`](super::Client::mailbox).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Mailbox<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Mailbox<'_> {
    /// Get a mail message.
    ///
    /// `GET mailbox/mailMessages/{id}`
    ///
    /// - `id`: the id of the mail message ([`MailMessageId`](models::MailMessageId))
    ///
    /// Returns a [`MailMessage`](models::MailMessage). Optional parameters are setters of [`GetMailboxMessage`].
    ///
    /// - Costs 2 tokens of the daily quota.
    /// - Needs one of the scopes `mail:read`, `mail:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Mailbox#getMailMessage>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let mail_message = client.mailbox().get_message(1).include_body(true).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn get_message(
        self,
        id: impl ::std::convert::Into<models::MailMessageId>,
    ) -> GetMailboxMessage {
        let mut request = runtime::Request::new(self.client, &ops::GET_MESSAGE);
        request.set(0, id.into());
        GetMailboxMessage { request }
    }
    /// Get mail threads.
    ///
    /// `GET mailbox/mailThreads`
    ///
    /// - `folder`: the folder ([`MailThreadFolder`](models::MailThreadFolder))
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`MailThread`](models::MailThread). `.all()` returns the whole list, `.stream()` its items one by one.
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs one of the scopes `mail:read`, `mail:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Mailbox#getMailThreads>
    ///
    /// ```no_run
    /// use pipedrive::v1::MailThreadFolder;
    ///
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client
    ///     .mailbox()
    ///     .list_threads(MailThreadFolder::Inbox)
    ///     .limit(50)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list_threads(self, folder: models::MailThreadFolder) -> ListMailboxThreads {
        let mut request = runtime::Request::new(self.client, &ops::LIST_THREADS);
        request.set(0, folder);
        ListMailboxThreads { request }
    }
    /// Delete a mail thread.
    ///
    /// `DELETE mailbox/mailThreads/{id}`
    ///
    /// - `id`: the id of the mail thread ([`MailThreadId`](models::MailThreadId))
    ///
    /// Returns a [`MailThreadId`](models::MailThreadId).
    ///
    /// - Costs 6 tokens of the daily quota.
    /// - Needs the scope `mail:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Mailbox#deleteMailThread>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let mail_thread_id = client.mailbox().delete_thread(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete_thread(
        self,
        id: impl ::std::convert::Into<models::MailThreadId>,
    ) -> DeleteMailboxThread {
        let mut request = runtime::Request::new(self.client, &ops::DELETE_THREAD);
        request.set(0, id.into());
        DeleteMailboxThread { request }
    }
    /// Get a mail thread.
    ///
    /// `GET mailbox/mailThreads/{id}`
    ///
    /// - `id`: the id of the mail thread ([`MailThreadId`](models::MailThreadId))
    ///
    /// Returns a [`MailThread`](models::MailThread).
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs one of the scopes `mail:read`, `mail:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Mailbox#getMailThread>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let mail_thread = client.mailbox().get_thread(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn get_thread(
        self,
        id: impl ::std::convert::Into<models::MailThreadId>,
    ) -> GetMailboxThread {
        let mut request = runtime::Request::new(self.client, &ops::GET_THREAD);
        request.set(0, id.into());
        GetMailboxThread { request }
    }
    /// Update mail thread details.
    ///
    /// `PUT mailbox/mailThreads/{id}`
    ///
    /// - `id`: the id of the mail thread ([`MailThreadId`](models::MailThreadId))
    ///
    /// Returns a [`MailThread`](models::MailThread). Optional parameters are setters of [`UpdateMailboxThread`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `mail:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Mailbox#updateMailThreadDetails>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let mail_thread = client
    ///     .mailbox()
    ///     .update_thread(1)
    ///     .deal_id(1)
    ///     .lead_id("a1b2c3")
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update_thread(
        self,
        id: impl ::std::convert::Into<models::MailThreadId>,
    ) -> UpdateMailboxThread {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE_THREAD);
        request.set(0, id.into());
        UpdateMailboxThread { request }
    }
    /// Get mail thread messages.
    ///
    /// `GET mailbox/mailThreads/{id}/mailMessages`
    ///
    /// - `id`: the id of the mail thread ([`MailThreadId`](models::MailThreadId))
    ///
    /// Returns a list of [`MailThreadMessage`](models::MailThreadMessage).
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs one of the scopes `mail:read`, `mail:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Mailbox#getMailThreadMessages>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.mailbox().list_thread_messages(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list_thread_messages(
        self,
        id: impl ::std::convert::Into<models::MailThreadId>,
    ) -> ListMailboxThreadMessages {
        let mut request = runtime::Request::new(self.client, &ops::LIST_THREAD_MESSAGES);
        request.set(0, id.into());
        ListMailboxThreadMessages {
            request,
        }
    }
}

/// Builder of the call `GET mailbox/mailMessages/{id}`, from [`Mailbox::get_message`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetMailboxMessage {
    request: runtime::Request,
}

impl GetMailboxMessage {
    /// Also gives the body.
    pub fn include_body(mut self, include_body: bool) -> Self {
        self.request.set(1, runtime::encode::Argument::flags(include_body));
        self
    }
    /// [`include_body`](Self::include_body), if there is a value.
    pub fn maybe_include_body(self, include_body: ::std::option::Option<bool>) -> Self {
        match include_body {
            ::std::option::Option::Some(include_body) => self.include_body(include_body),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::MailMessage> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetMailboxMessage {
    type Output = runtime::Result<models::MailMessage>;
    type IntoFuture = runtime::Call<models::MailMessage>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetMailboxMessage);

/// Builder of the call `GET mailbox/mailThreads`, from [`Mailbox::list_threads`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListMailboxThreads {
    request: runtime::Request,
}

impl ListMailboxThreads {
    /// Starts the list at this item, counted from 0.
    pub fn start(mut self, start: u64) -> Self {
        self.request.start(start);
        self
    }
    /// Sets the number of items per page, at most 500.
    ///
    /// The default is 500, because a call costs the same whatever its page size.
    pub fn limit(mut self, limit: u32) -> Self {
        self.request.limit(limit);
        self
    }
    /// Continues the list after an earlier page or stream, from its
    /// [`continuation`](runtime::Page::continuation).
    pub fn resume(mut self, continuation: runtime::Continuation) -> Self {
        self.request.resume(continuation);
        self
    }
    /// Returns the items one by one. The next page is fetched while you take the items of the current one.
    #[inline]
    pub fn stream(self) -> runtime::ItemStream<models::MailThread> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::MailThread>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Page<models::MailThread>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListMailboxThreads {
    type Output = runtime::Result<runtime::Page<models::MailThread>>;
    type IntoFuture = runtime::Call<runtime::Page<models::MailThread>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(ListMailboxThreads);

/// Builder of the call `DELETE mailbox/mailThreads/{id}`, from [`Mailbox::delete_thread`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteMailboxThread {
    request: runtime::Request,
}

impl DeleteMailboxThread {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::MailThreadId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteMailboxThread {
    type Output = runtime::Result<models::MailThreadId>;
    type IntoFuture = runtime::Call<models::MailThreadId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteMailboxThread);

/// Builder of the call `GET mailbox/mailThreads/{id}`, from [`Mailbox::get_thread`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetMailboxThread {
    request: runtime::Request,
}

impl GetMailboxThread {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::MailThread> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetMailboxThread {
    type Output = runtime::Result<models::MailThread>;
    type IntoFuture = runtime::Call<models::MailThread>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetMailboxThread);

/// Builder of the call `PUT mailbox/mailThreads/{id}`, from [`Mailbox::update_thread`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateMailboxThread {
    request: runtime::Request,
}

impl UpdateMailboxThread {
    /// Sets the id of the deal.
    pub fn deal_id(
        mut self,
        deal_id: impl ::std::convert::Into<models::DealId>,
    ) -> Self {
        self.request.set(1, deal_id.into());
        self
    }
    /// [`deal_id`](Self::deal_id), if there is a value.
    pub fn maybe_deal_id(
        self,
        deal_id: ::std::option::Option<impl ::std::convert::Into<models::DealId>>,
    ) -> Self {
        match deal_id {
            ::std::option::Option::Some(deal_id) => self.deal_id(deal_id),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the id of the lead.
    pub fn lead_id(
        mut self,
        lead_id: impl ::std::convert::Into<models::LeadId>,
    ) -> Self {
        self.request.set(2, lead_id.into());
        self
    }
    /// [`lead_id`](Self::lead_id), if there is a value.
    pub fn maybe_lead_id(
        self,
        lead_id: ::std::option::Option<impl ::std::convert::Into<models::LeadId>>,
    ) -> Self {
        match lead_id {
            ::std::option::Option::Some(lead_id) => self.lead_id(lead_id),
            ::std::option::Option::None => self,
        }
    }
    /// Sets whether it is shared.
    pub fn shared_flag(mut self, shared_flag: bool) -> Self {
        self.request.set(3, runtime::encode::Argument::flags(shared_flag));
        self
    }
    /// [`shared_flag`](Self::shared_flag), if there is a value.
    pub fn maybe_shared_flag(self, shared_flag: ::std::option::Option<bool>) -> Self {
        match shared_flag {
            ::std::option::Option::Some(shared_flag) => self.shared_flag(shared_flag),
            ::std::option::Option::None => self,
        }
    }
    /// Sets whether it is read.
    pub fn read_flag(mut self, read_flag: bool) -> Self {
        self.request.set(4, runtime::encode::Argument::flags(read_flag));
        self
    }
    /// [`read_flag`](Self::read_flag), if there is a value.
    pub fn maybe_read_flag(self, read_flag: ::std::option::Option<bool>) -> Self {
        match read_flag {
            ::std::option::Option::Some(read_flag) => self.read_flag(read_flag),
            ::std::option::Option::None => self,
        }
    }
    /// Sets whether it is archived.
    pub fn archived_flag(mut self, archived_flag: bool) -> Self {
        self.request.set(5, runtime::encode::Argument::flags(archived_flag));
        self
    }
    /// [`archived_flag`](Self::archived_flag), if there is a value.
    pub fn maybe_archived_flag(
        self,
        archived_flag: ::std::option::Option<bool>,
    ) -> Self {
        match archived_flag {
            ::std::option::Option::Some(archived_flag) => {
                self.archived_flag(archived_flag)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::MailThread> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdateMailboxThread {
    type Output = runtime::Result<models::MailThread>;
    type IntoFuture = runtime::Call<models::MailThread>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdateMailboxThread);

/// Builder of the call `GET mailbox/mailThreads/{id}/mailMessages`, from [`Mailbox::list_thread_messages`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListMailboxThreadMessages {
    request: runtime::Request,
}

impl ListMailboxThreadMessages {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<::std::vec::Vec<models::MailThreadMessage>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListMailboxThreadMessages {
    type Output = runtime::Result<::std::vec::Vec<models::MailThreadMessage>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::MailThreadMessage>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(ListMailboxThreadMessages);
