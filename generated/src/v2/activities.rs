// @generated from spec/v2/activities.yaml by `cargo xtask codegen`. Do not edit.

//! Activities.
//!
//! [`Activities`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](Activities::list): Get activities. `GET activities`
//! - [`create`](Activities::create): Create an activity. `POST activities`
//! - [`delete`](Activities::delete): Delete an activity. `DELETE activities/{id}`
//! - [`get`](Activities::get): Get an activity. `GET activities/{id}`
//! - [`update`](Activities::update): Update an activity. `PATCH activities/{id}`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::activities as ops;

/// Activities.
///
/// From [`Client::activities`](super::Client::activities).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Activities<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Activities<'_> {
    /// Get activities.
    ///
    /// `GET activities`
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`Activity`](models::Activity). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`ListActivities`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `activities:read`, `activities:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Activities#getActivities>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.activities().list().filter_id(1).owner_id(1).limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListActivities {
        ListActivities {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
    /// Create an activity.
    ///
    /// `POST activities`
    ///
    /// Returns an [`Activity`](models::Activity). Optional parameters are setters of [`CreateActivity`].
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs the scope `activities:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Activities#addActivity>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let activity = client
    ///     .activities()
    ///     .create()
    ///     .subject("Call back")
    ///     .r#type("type")
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn create(self) -> CreateActivity {
        CreateActivity {
            request: runtime::Request::new(self.client, &ops::CREATE),
        }
    }
    /// Delete an activity.
    ///
    /// `DELETE activities/{id}`
    ///
    /// - `id`: the id of the activity ([`ActivityId`](models::ActivityId))
    ///
    /// Returns an [`ActivityId`](models::ActivityId).
    ///
    /// - Costs 3 tokens of the daily quota.
    /// - Needs the scope `activities:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Activities#deleteActivity>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let activity_id = client.activities().delete(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete(
        self,
        id: impl ::std::convert::Into<models::ActivityId>,
    ) -> DeleteActivity {
        let mut request = runtime::Request::new(self.client, &ops::DELETE);
        request.set(0, id.into());
        DeleteActivity { request }
    }
    /// Get an activity.
    ///
    /// `GET activities/{id}`
    ///
    /// - `id`: the id of the activity ([`ActivityId`](models::ActivityId))
    ///
    /// Returns an [`Activity`](models::Activity). Optional parameters are setters of [`GetActivity`].
    ///
    /// - Costs 1 token of the daily quota.
    /// - Needs one of the scopes `activities:read`, `activities:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Activities#getActivity>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let activity = client.activities().get(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn get(self, id: impl ::std::convert::Into<models::ActivityId>) -> GetActivity {
        let mut request = runtime::Request::new(self.client, &ops::GET);
        request.set(0, id.into());
        GetActivity { request }
    }
    /// Update an activity.
    ///
    /// `PATCH activities/{id}`
    ///
    /// - `id`: the id of the activity ([`ActivityId`](models::ActivityId))
    ///
    /// Returns an [`Activity`](models::Activity). Optional parameters are setters of [`UpdateActivity`].
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs the scope `activities:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Activities#updateActivity>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let activity = client
    ///     .activities()
    ///     .update(1)
    ///     .subject("Call back")
    ///     .r#type("type")
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update(
        self,
        id: impl ::std::convert::Into<models::ActivityId>,
    ) -> UpdateActivity {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE);
        request.set(0, id.into());
        UpdateActivity { request }
    }
}

/// Builder of the call `GET activities`, from [`Activities::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListActivities {
    request: runtime::Request,
}

impl ListActivities {
    /// Only those that this filter lets through.
    pub fn filter_id(
        mut self,
        filter_id: impl ::std::convert::Into<models::FilterId>,
    ) -> Self {
        self.request.set(0, filter_id.into());
        self
    }
    /// [`filter_id`](Self::filter_id), if there is a value.
    pub fn maybe_filter_id(
        self,
        filter_id: ::std::option::Option<impl ::std::convert::Into<models::FilterId>>,
    ) -> Self {
        match filter_id {
            ::std::option::Option::Some(filter_id) => self.filter_id(filter_id),
            ::std::option::Option::None => self,
        }
    }
    /// Only those with these ids.
    pub fn ids<M>(
        mut self,
        ids: impl runtime::encode::IntoList<models::ActivityId, M>,
    ) -> Self {
        self.request.set(1, runtime::encode::IntoList::into_list(ids));
        self
    }
    /// [`ids`](Self::ids), if there is a value.
    pub fn maybe_ids<M>(
        self,
        ids: ::std::option::Option<impl runtime::encode::IntoList<models::ActivityId, M>>,
    ) -> Self {
        match ids {
            ::std::option::Option::Some(ids) => self.ids(ids),
            ::std::option::Option::None => self,
        }
    }
    /// Only those that this user owns.
    pub fn owner_id(
        mut self,
        owner_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(2, owner_id.into());
        self
    }
    /// [`owner_id`](Self::owner_id), if there is a value.
    pub fn maybe_owner_id(
        self,
        owner_id: ::std::option::Option<impl ::std::convert::Into<models::UserId>>,
    ) -> Self {
        match owner_id {
            ::std::option::Option::Some(owner_id) => self.owner_id(owner_id),
            ::std::option::Option::None => self,
        }
    }
    /// Only those of this deal.
    pub fn deal_id(
        mut self,
        deal_id: impl ::std::convert::Into<models::DealId>,
    ) -> Self {
        self.request.set(3, deal_id.into());
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
    /// Only those of this lead.
    pub fn lead_id(
        mut self,
        lead_id: impl ::std::convert::Into<models::LeadId>,
    ) -> Self {
        self.request.set(4, lead_id.into());
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
    /// Only those of this person.
    pub fn person_id(
        mut self,
        person_id: impl ::std::convert::Into<models::PersonId>,
    ) -> Self {
        self.request.set(5, person_id.into());
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
    /// Only those of this organization.
    pub fn org_id(
        mut self,
        org_id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> Self {
        self.request.set(6, org_id.into());
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
    /// Only those that are done, or only those that are not.
    pub fn done(mut self, done: bool) -> Self {
        self.request.set(7, done);
        self
    }
    /// [`done`](Self::done), if there is a value.
    pub fn maybe_done(self, done: ::std::option::Option<bool>) -> Self {
        match done {
            ::std::option::Option::Some(done) => self.done(done),
            ::std::option::Option::None => self,
        }
    }
    /// Only those last changed since then, in UTC.
    pub fn updated_since(
        mut self,
        updated_since: impl ::std::convert::Into<runtime::DateTime>,
    ) -> Self {
        self.request.set(8, updated_since.into());
        self
    }
    /// [`updated_since`](Self::updated_since), if there is a value.
    pub fn maybe_updated_since(
        self,
        updated_since: ::std::option::Option<
            impl ::std::convert::Into<runtime::DateTime>,
        >,
    ) -> Self {
        match updated_since {
            ::std::option::Option::Some(updated_since) => {
                self.updated_since(updated_since)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Only those last changed until then, in UTC.
    pub fn updated_until(
        mut self,
        updated_until: impl ::std::convert::Into<runtime::DateTime>,
    ) -> Self {
        self.request.set(9, updated_until.into());
        self
    }
    /// [`updated_until`](Self::updated_until), if there is a value.
    pub fn maybe_updated_until(
        self,
        updated_until: ::std::option::Option<
            impl ::std::convert::Into<runtime::DateTime>,
        >,
    ) -> Self {
        match updated_until {
            ::std::option::Option::Some(updated_until) => {
                self.updated_until(updated_until)
            }
            ::std::option::Option::None => self,
        }
    }
    /// What the list is ordered by.
    pub fn sort_by(mut self, sort_by: models::ActivitySortBy) -> Self {
        self.request.set(10, sort_by);
        self
    }
    /// [`sort_by`](Self::sort_by), if there is a value.
    pub fn maybe_sort_by(
        self,
        sort_by: ::std::option::Option<models::ActivitySortBy>,
    ) -> Self {
        match sort_by {
            ::std::option::Option::Some(sort_by) => self.sort_by(sort_by),
            ::std::option::Option::None => self,
        }
    }
    /// Which way the list is ordered.
    pub fn sort_direction(mut self, sort_direction: models::SortDirection) -> Self {
        self.request.set(11, sort_direction);
        self
    }
    /// [`sort_direction`](Self::sort_direction), if there is a value.
    pub fn maybe_sort_direction(
        self,
        sort_direction: ::std::option::Option<models::SortDirection>,
    ) -> Self {
        match sort_direction {
            ::std::option::Option::Some(sort_direction) => {
                self.sort_direction(sort_direction)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Also gives these, which are left out otherwise.
    pub fn include_fields<M>(
        mut self,
        include_fields: impl runtime::encode::ListOf<models::ActivityIncludeField, M>,
    ) -> Self {
        self.request.set(12, runtime::encode::ListOf::into_list(include_fields));
        self
    }
    /// [`include_fields`](Self::include_fields), if there is a value.
    pub fn maybe_include_fields<M>(
        self,
        include_fields: ::std::option::Option<
            impl runtime::encode::ListOf<models::ActivityIncludeField, M>,
        >,
    ) -> Self {
        match include_fields {
            ::std::option::Option::Some(include_fields) => {
                self.include_fields(include_fields)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Starts the list at this cursor, from an earlier page.
    pub fn cursor(
        mut self,
        cursor: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.cursor(cursor.into());
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
    pub fn stream(self) -> runtime::ItemStream<models::Activity> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::Activity>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Page<models::Activity>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListActivities {
    type Output = runtime::Result<runtime::Page<models::Activity>>;
    type IntoFuture = runtime::Call<runtime::Page<models::Activity>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(ListActivities);

/// Builder of the call `POST activities`, from [`Activities::create`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateActivity {
    request: runtime::Request,
}

impl CreateActivity {
    /// Sets the subject.
    pub fn subject(
        mut self,
        subject: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(0, subject.into());
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
    /// Sets the type.
    pub fn r#type(
        mut self,
        r#type: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(1, r#type.into());
        self
    }
    /// [`type`](Self::type), if there is a value.
    pub fn maybe_type(
        self,
        r#type: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#type {
            ::std::option::Option::Some(r#type) => self.r#type(r#type),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the id of the user who owns it.
    pub fn owner_id(
        mut self,
        owner_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(2, owner_id.into());
        self
    }
    /// [`owner_id`](Self::owner_id), if there is a value.
    pub fn maybe_owner_id(
        self,
        owner_id: ::std::option::Option<impl ::std::convert::Into<models::UserId>>,
    ) -> Self {
        match owner_id {
            ::std::option::Option::Some(owner_id) => self.owner_id(owner_id),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the id of the deal.
    pub fn deal_id(
        mut self,
        deal_id: impl ::std::convert::Into<models::DealId>,
    ) -> Self {
        self.request.set(3, deal_id.into());
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
    /// Empties `deal_id`: sends null.
    pub fn clear_deal_id(mut self) -> Self {
        self.request.clear(3);
        self
    }
    /// Sets the id of the lead.
    pub fn lead_id(
        mut self,
        lead_id: impl ::std::convert::Into<models::LeadId>,
    ) -> Self {
        self.request.set(4, lead_id.into());
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
    /// Empties `lead_id`: sends null.
    pub fn clear_lead_id(mut self) -> Self {
        self.request.clear(4);
        self
    }
    /// Refused by the service: the person is that of the participant with `primary`.
    pub fn person_id(
        mut self,
        person_id: impl ::std::convert::Into<models::PersonId>,
    ) -> Self {
        self.request.set(5, person_id.into());
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
        self.request.set(6, org_id.into());
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
    /// Empties `org_id`: sends null.
    pub fn clear_org_id(mut self) -> Self {
        self.request.clear(6);
        self
    }
    /// Sets the id of the project.
    pub fn project_id(
        mut self,
        project_id: impl ::std::convert::Into<models::ProjectId>,
    ) -> Self {
        self.request.set(7, project_id.into());
        self
    }
    /// [`project_id`](Self::project_id), if there is a value.
    pub fn maybe_project_id(
        self,
        project_id: ::std::option::Option<impl ::std::convert::Into<models::ProjectId>>,
    ) -> Self {
        match project_id {
            ::std::option::Option::Some(project_id) => self.project_id(project_id),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `project_id`: sends null.
    pub fn clear_project_id(mut self) -> Self {
        self.request.clear(7);
        self
    }
    /// Sets when it is due.
    pub fn due_date(
        mut self,
        due_date: impl ::std::convert::Into<runtime::Date>,
    ) -> Self {
        self.request.set(8, due_date.into());
        self
    }
    /// [`due_date`](Self::due_date), if there is a value.
    pub fn maybe_due_date(
        self,
        due_date: ::std::option::Option<impl ::std::convert::Into<runtime::Date>>,
    ) -> Self {
        match due_date {
            ::std::option::Option::Some(due_date) => self.due_date(due_date),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `due_date`: sends null.
    pub fn clear_due_date(mut self) -> Self {
        self.request.clear(8);
        self
    }
    /// Sets when it is due.
    pub fn due_time(
        mut self,
        due_time: impl ::std::convert::Into<runtime::Time>,
    ) -> Self {
        self.request.set(9, due_time.into());
        self
    }
    /// [`due_time`](Self::due_time), if there is a value.
    pub fn maybe_due_time(
        self,
        due_time: ::std::option::Option<impl ::std::convert::Into<runtime::Time>>,
    ) -> Self {
        match due_time {
            ::std::option::Option::Some(due_time) => self.due_time(due_time),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `due_time`: sends null.
    pub fn clear_due_time(mut self) -> Self {
        self.request.clear(9);
        self
    }
    /// Sets the duration.
    pub fn duration(
        mut self,
        duration: impl ::std::convert::Into<runtime::Time>,
    ) -> Self {
        self.request.set(10, duration.into());
        self
    }
    /// [`duration`](Self::duration), if there is a value.
    pub fn maybe_duration(
        self,
        duration: ::std::option::Option<impl ::std::convert::Into<runtime::Time>>,
    ) -> Self {
        match duration {
            ::std::option::Option::Some(duration) => self.duration(duration),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `duration`: sends null.
    pub fn clear_duration(mut self) -> Self {
        self.request.clear(10);
        self
    }
    /// Sets whether it is busy.
    pub fn busy(mut self, busy: bool) -> Self {
        self.request.set(11, busy);
        self
    }
    /// [`busy`](Self::busy), if there is a value.
    pub fn maybe_busy(self, busy: ::std::option::Option<bool>) -> Self {
        match busy {
            ::std::option::Option::Some(busy) => self.busy(busy),
            ::std::option::Option::None => self,
        }
    }
    /// Sets whether it is done.
    pub fn done(mut self, done: bool) -> Self {
        self.request.set(12, done);
        self
    }
    /// [`done`](Self::done), if there is a value.
    pub fn maybe_done(self, done: ::std::option::Option<bool>) -> Self {
        match done {
            ::std::option::Option::Some(done) => self.done(done),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the location.
    pub fn location(mut self, location: models::PostalAddress) -> Self {
        self.request.set(13, location);
        self
    }
    /// [`location`](Self::location), if there is a value.
    pub fn maybe_location(
        self,
        location: ::std::option::Option<models::PostalAddress>,
    ) -> Self {
        match location {
            ::std::option::Option::Some(location) => self.location(location),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `location`: sends null.
    pub fn clear_location(mut self) -> Self {
        self.request.clear(13);
        self
    }
    /// Sets the participants.
    pub fn participants<M>(
        mut self,
        participants: impl runtime::encode::ListOf<models::ActivityParticipant, M>,
    ) -> Self {
        self.request.set(14, runtime::encode::ListOf::into_list(participants));
        self
    }
    /// [`participants`](Self::participants), if there is a value.
    pub fn maybe_participants<M>(
        self,
        participants: ::std::option::Option<
            impl runtime::encode::ListOf<models::ActivityParticipant, M>,
        >,
    ) -> Self {
        match participants {
            ::std::option::Option::Some(participants) => self.participants(participants),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the attendees.
    pub fn attendees<M>(
        mut self,
        attendees: impl runtime::encode::ListOf<models::ActivityAttendee, M>,
    ) -> Self {
        self.request.set(15, runtime::encode::ListOf::into_list(attendees));
        self
    }
    /// [`attendees`](Self::attendees), if there is a value.
    pub fn maybe_attendees<M>(
        self,
        attendees: ::std::option::Option<
            impl runtime::encode::ListOf<models::ActivityAttendee, M>,
        >,
    ) -> Self {
        match attendees {
            ::std::option::Option::Some(attendees) => self.attendees(attendees),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the public description.
    pub fn public_description(
        mut self,
        public_description: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(16, public_description.into());
        self
    }
    /// [`public_description`](Self::public_description), if there is a value.
    pub fn maybe_public_description(
        self,
        public_description: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match public_description {
            ::std::option::Option::Some(public_description) => {
                self.public_description(public_description)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Empties `public_description`: sends null.
    pub fn clear_public_description(mut self) -> Self {
        self.request.clear(16);
        self
    }
    /// Sets the priority.
    pub fn priority(mut self, priority: i64) -> Self {
        self.request.set(17, priority);
        self
    }
    /// [`priority`](Self::priority), if there is a value.
    pub fn maybe_priority(self, priority: ::std::option::Option<i64>) -> Self {
        match priority {
            ::std::option::Option::Some(priority) => self.priority(priority),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `priority`: sends null.
    pub fn clear_priority(mut self) -> Self {
        self.request.clear(17);
        self
    }
    /// Sets the note.
    pub fn note(
        mut self,
        note: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(18, note.into());
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
    /// Empties `note`: sends null.
    pub fn clear_note(mut self) -> Self {
        self.request.clear(18);
        self
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Activity> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for CreateActivity {
    type Output = runtime::Result<models::Activity>;
    type IntoFuture = runtime::Call<models::Activity>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CreateActivity);

/// Builder of the call `DELETE activities/{id}`, from [`Activities::delete`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteActivity {
    request: runtime::Request,
}

impl DeleteActivity {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::ActivityId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteActivity {
    type Output = runtime::Result<models::ActivityId>;
    type IntoFuture = runtime::Call<models::ActivityId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteActivity);

/// Builder of the call `GET activities/{id}`, from [`Activities::get`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetActivity {
    request: runtime::Request,
}

impl GetActivity {
    /// Also gives these, which are left out otherwise.
    pub fn include_fields<M>(
        mut self,
        include_fields: impl runtime::encode::ListOf<models::ActivityIncludeField, M>,
    ) -> Self {
        self.request.set(1, runtime::encode::ListOf::into_list(include_fields));
        self
    }
    /// [`include_fields`](Self::include_fields), if there is a value.
    pub fn maybe_include_fields<M>(
        self,
        include_fields: ::std::option::Option<
            impl runtime::encode::ListOf<models::ActivityIncludeField, M>,
        >,
    ) -> Self {
        match include_fields {
            ::std::option::Option::Some(include_fields) => {
                self.include_fields(include_fields)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Activity> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetActivity {
    type Output = runtime::Result<models::Activity>;
    type IntoFuture = runtime::Call<models::Activity>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetActivity);

/// Builder of the call `PATCH activities/{id}`, from [`Activities::update`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateActivity {
    request: runtime::Request,
}

impl UpdateActivity {
    /// Sets the subject.
    pub fn subject(
        mut self,
        subject: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(1, subject.into());
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
    /// Sets the type.
    pub fn r#type(
        mut self,
        r#type: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(2, r#type.into());
        self
    }
    /// [`type`](Self::type), if there is a value.
    pub fn maybe_type(
        self,
        r#type: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#type {
            ::std::option::Option::Some(r#type) => self.r#type(r#type),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the id of the user who owns it.
    pub fn owner_id(
        mut self,
        owner_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(3, owner_id.into());
        self
    }
    /// [`owner_id`](Self::owner_id), if there is a value.
    pub fn maybe_owner_id(
        self,
        owner_id: ::std::option::Option<impl ::std::convert::Into<models::UserId>>,
    ) -> Self {
        match owner_id {
            ::std::option::Option::Some(owner_id) => self.owner_id(owner_id),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the id of the deal.
    pub fn deal_id(
        mut self,
        deal_id: impl ::std::convert::Into<models::DealId>,
    ) -> Self {
        self.request.set(4, deal_id.into());
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
    /// Empties `deal_id`: sends null.
    pub fn clear_deal_id(mut self) -> Self {
        self.request.clear(4);
        self
    }
    /// Sets the id of the lead.
    pub fn lead_id(
        mut self,
        lead_id: impl ::std::convert::Into<models::LeadId>,
    ) -> Self {
        self.request.set(5, lead_id.into());
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
    /// Empties `lead_id`: sends null.
    pub fn clear_lead_id(mut self) -> Self {
        self.request.clear(5);
        self
    }
    /// Refused by the service: the person is that of the participant with `primary`.
    pub fn person_id(
        mut self,
        person_id: impl ::std::convert::Into<models::PersonId>,
    ) -> Self {
        self.request.set(6, person_id.into());
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
        self.request.set(7, org_id.into());
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
    /// Empties `org_id`: sends null.
    pub fn clear_org_id(mut self) -> Self {
        self.request.clear(7);
        self
    }
    /// Sets the id of the project.
    pub fn project_id(
        mut self,
        project_id: impl ::std::convert::Into<models::ProjectId>,
    ) -> Self {
        self.request.set(8, project_id.into());
        self
    }
    /// [`project_id`](Self::project_id), if there is a value.
    pub fn maybe_project_id(
        self,
        project_id: ::std::option::Option<impl ::std::convert::Into<models::ProjectId>>,
    ) -> Self {
        match project_id {
            ::std::option::Option::Some(project_id) => self.project_id(project_id),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `project_id`: sends null.
    pub fn clear_project_id(mut self) -> Self {
        self.request.clear(8);
        self
    }
    /// Sets when it is due.
    pub fn due_date(
        mut self,
        due_date: impl ::std::convert::Into<runtime::Date>,
    ) -> Self {
        self.request.set(9, due_date.into());
        self
    }
    /// [`due_date`](Self::due_date), if there is a value.
    pub fn maybe_due_date(
        self,
        due_date: ::std::option::Option<impl ::std::convert::Into<runtime::Date>>,
    ) -> Self {
        match due_date {
            ::std::option::Option::Some(due_date) => self.due_date(due_date),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `due_date`: sends null.
    pub fn clear_due_date(mut self) -> Self {
        self.request.clear(9);
        self
    }
    /// Sets when it is due.
    pub fn due_time(
        mut self,
        due_time: impl ::std::convert::Into<runtime::Time>,
    ) -> Self {
        self.request.set(10, due_time.into());
        self
    }
    /// [`due_time`](Self::due_time), if there is a value.
    pub fn maybe_due_time(
        self,
        due_time: ::std::option::Option<impl ::std::convert::Into<runtime::Time>>,
    ) -> Self {
        match due_time {
            ::std::option::Option::Some(due_time) => self.due_time(due_time),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `due_time`: sends null.
    pub fn clear_due_time(mut self) -> Self {
        self.request.clear(10);
        self
    }
    /// Sets the duration.
    pub fn duration(
        mut self,
        duration: impl ::std::convert::Into<runtime::Time>,
    ) -> Self {
        self.request.set(11, duration.into());
        self
    }
    /// [`duration`](Self::duration), if there is a value.
    pub fn maybe_duration(
        self,
        duration: ::std::option::Option<impl ::std::convert::Into<runtime::Time>>,
    ) -> Self {
        match duration {
            ::std::option::Option::Some(duration) => self.duration(duration),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `duration`: sends null.
    pub fn clear_duration(mut self) -> Self {
        self.request.clear(11);
        self
    }
    /// Sets whether it is busy.
    pub fn busy(mut self, busy: bool) -> Self {
        self.request.set(12, busy);
        self
    }
    /// [`busy`](Self::busy), if there is a value.
    pub fn maybe_busy(self, busy: ::std::option::Option<bool>) -> Self {
        match busy {
            ::std::option::Option::Some(busy) => self.busy(busy),
            ::std::option::Option::None => self,
        }
    }
    /// Sets whether it is done.
    pub fn done(mut self, done: bool) -> Self {
        self.request.set(13, done);
        self
    }
    /// [`done`](Self::done), if there is a value.
    pub fn maybe_done(self, done: ::std::option::Option<bool>) -> Self {
        match done {
            ::std::option::Option::Some(done) => self.done(done),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the location.
    pub fn location(mut self, location: models::PostalAddress) -> Self {
        self.request.set(14, location);
        self
    }
    /// [`location`](Self::location), if there is a value.
    pub fn maybe_location(
        self,
        location: ::std::option::Option<models::PostalAddress>,
    ) -> Self {
        match location {
            ::std::option::Option::Some(location) => self.location(location),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `location`: sends null.
    pub fn clear_location(mut self) -> Self {
        self.request.clear(14);
        self
    }
    /// Sets the participants.
    pub fn participants<M>(
        mut self,
        participants: impl runtime::encode::ListOf<models::ActivityParticipant, M>,
    ) -> Self {
        self.request.set(15, runtime::encode::ListOf::into_list(participants));
        self
    }
    /// [`participants`](Self::participants), if there is a value.
    pub fn maybe_participants<M>(
        self,
        participants: ::std::option::Option<
            impl runtime::encode::ListOf<models::ActivityParticipant, M>,
        >,
    ) -> Self {
        match participants {
            ::std::option::Option::Some(participants) => self.participants(participants),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the attendees.
    pub fn attendees<M>(
        mut self,
        attendees: impl runtime::encode::ListOf<models::ActivityAttendee, M>,
    ) -> Self {
        self.request.set(16, runtime::encode::ListOf::into_list(attendees));
        self
    }
    /// [`attendees`](Self::attendees), if there is a value.
    pub fn maybe_attendees<M>(
        self,
        attendees: ::std::option::Option<
            impl runtime::encode::ListOf<models::ActivityAttendee, M>,
        >,
    ) -> Self {
        match attendees {
            ::std::option::Option::Some(attendees) => self.attendees(attendees),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the public description.
    pub fn public_description(
        mut self,
        public_description: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(17, public_description.into());
        self
    }
    /// [`public_description`](Self::public_description), if there is a value.
    pub fn maybe_public_description(
        self,
        public_description: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match public_description {
            ::std::option::Option::Some(public_description) => {
                self.public_description(public_description)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Empties `public_description`: sends null.
    pub fn clear_public_description(mut self) -> Self {
        self.request.clear(17);
        self
    }
    /// Sets the priority.
    pub fn priority(mut self, priority: i64) -> Self {
        self.request.set(18, priority);
        self
    }
    /// [`priority`](Self::priority), if there is a value.
    pub fn maybe_priority(self, priority: ::std::option::Option<i64>) -> Self {
        match priority {
            ::std::option::Option::Some(priority) => self.priority(priority),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `priority`: sends null.
    pub fn clear_priority(mut self) -> Self {
        self.request.clear(18);
        self
    }
    /// Sets the note.
    pub fn note(
        mut self,
        note: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(19, note.into());
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
    /// Empties `note`: sends null.
    pub fn clear_note(mut self) -> Self {
        self.request.clear(19);
        self
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Activity> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdateActivity {
    type Output = runtime::Result<models::Activity>;
    type IntoFuture = runtime::Call<models::Activity>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdateActivity);
