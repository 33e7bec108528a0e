// @generated from spec/v1/call_logs.yaml by `cargo xtask codegen`. Do not edit.

//! Call logs.
//!
//! [`CallLogs`] starts the calls; the other types are the calls themselves.
//!
//! - [`create`](CallLogs::create): Create a call log. `POST callLogs`
//! - [`list`](CallLogs::list): Get call logs. `GET callLogs`
//! - [`delete`](CallLogs::delete): Delete a call log. `DELETE callLogs/{id}`
//! - [`get`](CallLogs::get): Get a call log. `GET callLogs/{id}`
//! - [`add_recording`](CallLogs::add_recording): Add a recording to a call log. `POST callLogs/{id}/recordings`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::call_logs as ops;

/// Call logs.
///
/// From [`Client::call_logs`](super::Client::call_logs).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct CallLogs<'a> {
    pub(super) client: &'a runtime::Client,
}

impl CallLogs<'_> {
    /// Create a call log.
    ///
    /// `POST callLogs`
    ///
    /// - `outcome`: the outcome ([`CallLogOutcome`](models::CallLogOutcome))
    /// - `to_phone_number`: the phone number it goes to
    /// - `start_time`: when it starts, in UTC
    /// - `end_time`: when it ends, in UTC
    ///
    /// Returns a [`CallLog`](models::CallLog). Optional parameters are setters of [`CreateCallLog`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `phone-integration`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/CallLogs#addCallLog>
    ///
    /// ```no_run
    /// use pipedrive::v1::CallLogOutcome;
    ///
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let call_log = client
    ///     .call_logs()
    ///     .create(CallLogOutcome::Connected, "to phone number", "2026-11-23T10:15:00Z".parse::<pipedrive::runtime::DateTime>()?, "2026-11-23T10:15:00Z".parse::<pipedrive::runtime::DateTime>()?)
    ///     .user_id(1)
    ///     .activity_id(1)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn create(
        self,
        outcome: models::CallLogOutcome,
        to_phone_number: impl ::std::convert::Into<::std::string::String>,
        start_time: impl ::std::convert::Into<runtime::DateTime>,
        end_time: impl ::std::convert::Into<runtime::DateTime>,
    ) -> CreateCallLog {
        let mut request = runtime::Request::new(self.client, &ops::CREATE);
        request.set(4, outcome);
        request.set(6, to_phone_number.into());
        request.set(7, start_time.into());
        request.set(8, end_time.into());
        CreateCallLog { request }
    }
    /// Get call logs.
    ///
    /// `GET callLogs`
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`CallLog`](models::CallLog). `.all()` returns the whole list, `.stream()` its items one by one.
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs the scope `phone-integration`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/CallLogs#getUserCallLogs>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.call_logs().list().limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListCallLogs {
        ListCallLogs {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
    /// Delete a call log.
    ///
    /// `DELETE callLogs/{id}`
    ///
    /// - `id`: the id of the call log ([`CallLogId`](models::CallLogId))
    ///
    /// Returns nothing.
    ///
    /// - Costs 6 tokens of the daily quota.
    /// - Needs the scope `phone-integration`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/CallLogs#deleteCallLog>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// client.call_logs().delete("a1b2c3").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete(
        self,
        id: impl ::std::convert::Into<models::CallLogId>,
    ) -> DeleteCallLog {
        let mut request = runtime::Request::new(self.client, &ops::DELETE);
        request.set(0, id.into());
        DeleteCallLog { request }
    }
    /// Get a call log.
    ///
    /// `GET callLogs/{id}`
    ///
    /// - `id`: the id of the call log ([`CallLogId`](models::CallLogId))
    ///
    /// Returns a [`CallLog`](models::CallLog).
    ///
    /// - Costs 2 tokens of the daily quota.
    /// - Needs the scope `phone-integration`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/CallLogs#getCallLog>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let call_log = client.call_logs().get("a1b2c3").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn get(self, id: impl ::std::convert::Into<models::CallLogId>) -> GetCallLog {
        let mut request = runtime::Request::new(self.client, &ops::GET);
        request.set(0, id.into());
        GetCallLog { request }
    }
    /// Add a recording to a call log.
    ///
    /// `POST callLogs/{id}/recordings`
    ///
    /// - `id`: the id of the call log ([`CallLogId`](models::CallLogId))
    /// - `file`: the file to upload
    ///
    /// Returns nothing.
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `phone-integration`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/CallLogs#addCallLogAudioFile>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client, file: pipedrive::runtime::Upload) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// client.call_logs().add_recording("a1b2c3", file).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn add_recording(
        self,
        id: impl ::std::convert::Into<models::CallLogId>,
        file: runtime::Upload,
    ) -> AddCallLogRecording {
        let mut request = runtime::Request::new(self.client, &ops::ADD_RECORDING);
        request.set(0, id.into());
        request.upload(file);
        AddCallLogRecording { request }
    }
}

/// Builder of the call `POST callLogs`, from [`CallLogs::create`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateCallLog {
    request: runtime::Request,
}

impl CreateCallLog {
    /// Sets the id of the user.
    pub fn user_id(
        mut self,
        user_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(0, user_id.into());
        self
    }
    /// [`user_id`](Self::user_id), if there is a value.
    pub fn maybe_user_id(
        self,
        user_id: ::std::option::Option<impl ::std::convert::Into<models::UserId>>,
    ) -> Self {
        match user_id {
            ::std::option::Option::Some(user_id) => self.user_id(user_id),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the id of the activity.
    pub fn activity_id(
        mut self,
        activity_id: impl ::std::convert::Into<models::ActivityId>,
    ) -> Self {
        self.request.set(1, activity_id.into());
        self
    }
    /// [`activity_id`](Self::activity_id), if there is a value.
    pub fn maybe_activity_id(
        self,
        activity_id: ::std::option::Option<impl ::std::convert::Into<models::ActivityId>>,
    ) -> Self {
        match activity_id {
            ::std::option::Option::Some(activity_id) => self.activity_id(activity_id),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the subject.
    pub fn subject(
        mut self,
        subject: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(2, subject.into());
        self
    }
    /// [`subject`](Self::subject), if there is a value.
    pub fn maybe_subject(
        self,
        subject: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match subject {
            ::std::option::Option::Some(subject) => self.subject(subject),
            ::std::option::Option::None => self,
        }
    }
    /// In seconds.
    pub fn duration(
        mut self,
        duration: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(3, duration.into());
        self
    }
    /// [`duration`](Self::duration), if there is a value.
    pub fn maybe_duration(
        self,
        duration: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match duration {
            ::std::option::Option::Some(duration) => self.duration(duration),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the phone number it comes from.
    pub fn from_phone_number(
        mut self,
        from_phone_number: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(5, from_phone_number.into());
        self
    }
    /// [`from_phone_number`](Self::from_phone_number), if there is a value.
    pub fn maybe_from_phone_number(
        self,
        from_phone_number: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match from_phone_number {
            ::std::option::Option::Some(from_phone_number) => {
                self.from_phone_number(from_phone_number)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Sets the id of the person.
    pub fn person_id(
        mut self,
        person_id: impl ::std::convert::Into<models::PersonId>,
    ) -> Self {
        self.request.set(9, person_id.into());
        self
    }
    /// [`person_id`](Self::person_id), if there is a value.
    pub fn maybe_person_id(
        self,
        person_id: ::std::option::Option<impl ::std::convert::Into<models::PersonId>>,
    ) -> Self {
        match person_id {
            ::std::option::Option::Some(person_id) => self.person_id(person_id),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the id of the organization.
    pub fn org_id(
        mut self,
        org_id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> Self {
        self.request.set(10, org_id.into());
        self
    }
    /// [`org_id`](Self::org_id), if there is a value.
    pub fn maybe_org_id(
        self,
        org_id: ::std::option::Option<impl ::std::convert::Into<models::OrganizationId>>,
    ) -> Self {
        match org_id {
            ::std::option::Option::Some(org_id) => self.org_id(org_id),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the id of the deal.
    pub fn deal_id(
        mut self,
        deal_id: impl ::std::convert::Into<models::DealId>,
    ) -> Self {
        self.request.set(11, deal_id.into());
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
        self.request.set(12, lead_id.into());
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
    /// Sets the note.
    pub fn note(
        mut self,
        note: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(13, note.into());
        self
    }
    /// [`note`](Self::note), if there is a value.
    pub fn maybe_note(
        self,
        note: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match note {
            ::std::option::Option::Some(note) => self.note(note),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::CallLog> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for CreateCallLog {
    type Output = runtime::Result<models::CallLog>;
    type IntoFuture = runtime::Call<models::CallLog>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CreateCallLog);

/// Builder of the call `GET callLogs`, from [`CallLogs::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListCallLogs {
    request: runtime::Request,
}

impl ListCallLogs {
    /// Starts the list at this item, counted from 0.
    pub fn start(mut self, start: u64) -> Self {
        self.request.start(start);
        self
    }
    /// Sets the number of items per page, at most 50.
    ///
    /// The default is 50, because a call costs the same whatever its page size.
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
    pub fn stream(self) -> runtime::ItemStream<models::CallLog> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::CallLog>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Page<models::CallLog>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListCallLogs {
    type Output = runtime::Result<runtime::Page<models::CallLog>>;
    type IntoFuture = runtime::Call<runtime::Page<models::CallLog>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(ListCallLogs);

/// Builder of the call `DELETE callLogs/{id}`, from [`CallLogs::delete`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteCallLog {
    request: runtime::Request,
}

impl DeleteCallLog {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<()> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteCallLog {
    type Output = runtime::Result<()>;
    type IntoFuture = runtime::Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteCallLog);

/// Builder of the call `GET callLogs/{id}`, from [`CallLogs::get`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetCallLog {
    request: runtime::Request,
}

impl GetCallLog {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::CallLog> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetCallLog {
    type Output = runtime::Result<models::CallLog>;
    type IntoFuture = runtime::Call<models::CallLog>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetCallLog);

/// Builder of the call `POST callLogs/{id}/recordings`, from [`CallLogs::add_recording`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddCallLogRecording {
    request: runtime::Request,
}

impl AddCallLogRecording {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<()> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for AddCallLogRecording {
    type Output = runtime::Result<()>;
    type IntoFuture = runtime::Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(AddCallLogRecording);
