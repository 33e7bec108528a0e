// @generated from spec/crm/activities.yaml by `cargo xtask codegen`. Do not edit.

//! What there is to do, and what was done: calls, meetings, tasks.
//!
//! [`Activities`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](Activities::list): Get activities. `GET activities`
//! - [`create`](Activities::create): Add a new activity. `POST activities`
//! - [`update`](Activities::update): Update an activity. `PUT activities`
//! - [`delete`](Activities::delete): Delete an activity. `DELETE activities`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::activities as ops;

/// What there is to do, and what was done: calls, meetings, tasks.
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
    /// ```no_run
    /// use pipedrive::crm::ActivityType;
    ///
    /// # async fn example(client: &pipedrive::crm::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client
    ///     .activities()
    ///     .list()
    ///     .r#type(ActivityType::Call)
    ///     .subject("Call back")
    ///     .limit(50)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListActivities {
        ListActivities {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
    /// Add a new activity.
    ///
    /// `POST activities`
    ///
    /// - `subject`: What it is about, in a few words.
    ///
    /// Returns an [`Activity`](models::Activity). Optional parameters are setters of [`CreateActivity`].
    ///
    /// - Succeeds with status 201.
    ///
    /// ```no_run
    /// use pipedrive::crm::ActivityType;
    ///
    /// # async fn example(client: &pipedrive::crm::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let activity = client
    ///     .activities()
    ///     .create("Call back")
    ///     .r#type(ActivityType::Call)
    ///     .details("details")
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn create(
        self,
        subject: impl ::std::convert::Into<::std::string::String>,
    ) -> CreateActivity {
        let mut request = runtime::Request::new(self.client, &ops::CREATE);
        request.set(1, subject.into());
        CreateActivity { request }
    }
    /// Update an activity.
    ///
    /// What is not given stays as it is.
    ///
    /// `PUT activities`
    ///
    /// - `id`: the id of the activity ([`ActivityId`](models::ActivityId))
    ///
    /// Returns an [`Activity`](models::Activity). Optional parameters are setters of [`UpdateActivity`].
    ///
    /// ```no_run
    /// use pipedrive::crm::ActivityType;
    ///
    /// # async fn example(client: &pipedrive::crm::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let activity = client
    ///     .activities()
    ///     .update(1)
    ///     .r#type(ActivityType::Call)
    ///     .subject("Call back")
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
    /// Delete an activity.
    ///
    /// `DELETE activities`
    ///
    /// - `id`: the id of the activity ([`ActivityId`](models::ActivityId))
    ///
    /// Returns an [`ActivityId`](models::ActivityId).
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::crm::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
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
    /// Only those with this id.
    pub fn id(mut self, id: impl ::std::convert::Into<models::ActivityId>) -> Self {
        self.request.set(0, id.into());
        self
    }
    /// [`id`](Self::id), if there is a value.
    pub fn maybe_id(
        self,
        id: ::std::option::Option<impl ::std::convert::Into<models::ActivityId>>,
    ) -> Self {
        match id {
            ::std::option::Option::Some(id) => self.id(id),
            ::std::option::Option::None => self,
        }
    }
    /// Only those with this type.
    pub fn r#type(mut self, r#type: models::ActivityType) -> Self {
        self.request.set(1, r#type);
        self
    }
    /// [`type`](Self::type), if there is a value.
    pub fn maybe_type(
        self,
        r#type: ::std::option::Option<models::ActivityType>,
    ) -> Self {
        match r#type {
            ::std::option::Option::Some(r#type) => self.r#type(r#type),
            ::std::option::Option::None => self,
        }
    }
    /// What it is about, in a few words.
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
    /// Only those with this details.
    pub fn details(
        mut self,
        details: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(3, details.into());
        self
    }
    /// [`details`](Self::details), if there is a value.
    pub fn maybe_details(
        self,
        details: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match details {
            ::std::option::Option::Some(details) => self.details(details),
            ::std::option::Option::None => self,
        }
    }
    /// When it is due.
    pub fn date(mut self, date: impl ::std::convert::Into<runtime::Date>) -> Self {
        self.request.set(4, date.into());
        self
    }
    /// [`date`](Self::date), if there is a value.
    pub fn maybe_date(
        self,
        date: ::std::option::Option<impl ::std::convert::Into<runtime::Date>>,
    ) -> Self {
        match date {
            ::std::option::Option::Some(date) => self.date(date),
            ::std::option::Option::None => self,
        }
    }
    /// Whose task it is; the same as `user_id`.
    pub fn owner_id(
        mut self,
        owner_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(5, owner_id.into());
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
    /// Only those that are done, or only those that are not.
    pub fn done(mut self, done: bool) -> Self {
        self.request.set(6, done);
        self
    }
    /// [`done`](Self::done), if there is a value.
    pub fn maybe_done(self, done: ::std::option::Option<bool>) -> Self {
        match done {
            ::std::option::Option::Some(done) => self.done(done),
            ::std::option::Option::None => self,
        }
    }
    /// Only those with this visibility.
    pub fn visible_to(mut self, visible_to: models::Visibility) -> Self {
        self.request.set(7, visible_to);
        self
    }
    /// [`visible_to`](Self::visible_to), if there is a value.
    pub fn maybe_visible_to(
        self,
        visible_to: ::std::option::Option<models::Visibility>,
    ) -> Self {
        match visible_to {
            ::std::option::Option::Some(visible_to) => self.visible_to(visible_to),
            ::std::option::Option::None => self,
        }
    }
    /// Only those with this remind at.
    pub fn remind_at(
        mut self,
        remind_at: impl ::std::convert::Into<runtime::DateTime>,
    ) -> Self {
        self.request.set(8, remind_at.into());
        self
    }
    /// [`remind_at`](Self::remind_at), if there is a value.
    pub fn maybe_remind_at(
        self,
        remind_at: ::std::option::Option<impl ::std::convert::Into<runtime::DateTime>>,
    ) -> Self {
        match remind_at {
            ::std::option::Option::Some(remind_at) => self.remind_at(remind_at),
            ::std::option::Option::None => self,
        }
    }
    /// Only those that this user created.
    pub fn creator_user_id(
        mut self,
        creator_user_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(9, creator_user_id.into());
        self
    }
    /// [`creator_user_id`](Self::creator_user_id), if there is a value.
    pub fn maybe_creator_user_id(
        self,
        creator_user_id: ::std::option::Option<impl ::std::convert::Into<models::UserId>>,
    ) -> Self {
        match creator_user_id {
            ::std::option::Option::Some(creator_user_id) => {
                self.creator_user_id(creator_user_id)
            }
            ::std::option::Option::None => self,
        }
    }
    /// When it was added.
    pub fn created(
        mut self,
        created: impl ::std::convert::Into<runtime::DateTime>,
    ) -> Self {
        self.request.set(10, created.into());
        self
    }
    /// [`created`](Self::created), if there is a value.
    pub fn maybe_created(
        self,
        created: ::std::option::Option<impl ::std::convert::Into<runtime::DateTime>>,
    ) -> Self {
        match created {
            ::std::option::Option::Some(created) => self.created(created),
            ::std::option::Option::None => self,
        }
    }
    /// Only those with this update time.
    pub fn update_time(
        mut self,
        update_time: impl ::std::convert::Into<runtime::DateTime>,
    ) -> Self {
        self.request.set(11, update_time.into());
        self
    }
    /// [`update_time`](Self::update_time), if there is a value.
    pub fn maybe_update_time(
        self,
        update_time: ::std::option::Option<impl ::std::convert::Into<runtime::DateTime>>,
    ) -> Self {
        match update_time {
            ::std::option::Option::Some(update_time) => self.update_time(update_time),
            ::std::option::Option::None => self,
        }
    }
    /// Only those of this deal.
    pub fn deal_id(
        mut self,
        deal_id: impl ::std::convert::Into<models::DealId>,
    ) -> Self {
        self.request.set(12, deal_id.into());
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
    /// Only those of this person.
    pub fn person_id(
        mut self,
        person_id: impl ::std::convert::Into<models::PersonId>,
    ) -> Self {
        self.request.set(13, person_id.into());
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
        self.request.set(14, org_id.into());
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
    /// Only those of this file.
    pub fn file_id(
        mut self,
        file_id: impl ::std::convert::Into<models::FileId>,
    ) -> Self {
        self.request.set(15, file_id.into());
        self
    }
    /// [`file_id`](Self::file_id), if there is a value.
    pub fn maybe_file_id(
        self,
        file_id: ::std::option::Option<impl ::std::convert::Into<models::FileId>>,
    ) -> Self {
        match file_id {
            ::std::option::Option::Some(file_id) => self.file_id(file_id),
            ::std::option::Option::None => self,
        }
    }
    /// Whose task it is.
    pub fn user_id(
        mut self,
        user_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(16, user_id.into());
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
    /// Only those of this product.
    pub fn product_id(
        mut self,
        product_id: impl ::std::convert::Into<models::ProductId>,
    ) -> Self {
        self.request.set(17, product_id.into());
        self
    }
    /// [`product_id`](Self::product_id), if there is a value.
    pub fn maybe_product_id(
        self,
        product_id: ::std::option::Option<impl ::std::convert::Into<models::ProductId>>,
    ) -> Self {
        match product_id {
            ::std::option::Option::Some(product_id) => self.product_id(product_id),
            ::std::option::Option::None => self,
        }
    }
    /// Only those of this related item.
    pub fn related_item_id(
        mut self,
        related_item_id: impl ::std::convert::Into<models::RelatedItemId>,
    ) -> Self {
        self.request.set(18, related_item_id.into());
        self
    }
    /// [`related_item_id`](Self::related_item_id), if there is a value.
    pub fn maybe_related_item_id(
        self,
        related_item_id: ::std::option::Option<
            impl ::std::convert::Into<models::RelatedItemId>,
        >,
    ) -> Self {
        match related_item_id {
            ::std::option::Option::Some(related_item_id) => {
                self.related_item_id(related_item_id)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Only those with this note.
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
    /// The fields that the company defined, by their keys.
    ///
    /// Each call adds members. If a member is set twice, the later value is sent.
    pub fn custom_fields(
        mut self,
        custom_fields: impl ::std::convert::Into<models::CustomFields>,
    ) -> Self {
        self.request.extend(20, custom_fields.into());
        self
    }
    /// [`custom_fields`](Self::custom_fields), if there is a value.
    pub fn maybe_custom_fields(
        self,
        custom_fields: ::std::option::Option<
            impl ::std::convert::Into<models::CustomFields>,
        >,
    ) -> Self {
        match custom_fields {
            ::std::option::Option::Some(custom_fields) => {
                self.custom_fields(custom_fields)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Starts the list at this item, counted from 0.
    pub fn start(mut self, start: u64) -> Self {
        self.request.start(start);
        self
    }
    /// Sets the number of items per page, at most 500.
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
    /// Sets the type.
    pub fn r#type(mut self, r#type: models::ActivityType) -> Self {
        self.request.set(0, r#type);
        self
    }
    /// [`type`](Self::type), if there is a value.
    pub fn maybe_type(
        self,
        r#type: ::std::option::Option<models::ActivityType>,
    ) -> Self {
        match r#type {
            ::std::option::Option::Some(r#type) => self.r#type(r#type),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the details.
    pub fn details(
        mut self,
        details: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(2, details.into());
        self
    }
    /// [`details`](Self::details), if there is a value.
    pub fn maybe_details(
        self,
        details: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match details {
            ::std::option::Option::Some(details) => self.details(details),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `details`: sends null.
    pub fn clear_details(mut self) -> Self {
        self.request.clear(2);
        self
    }
    /// Sets when it is due.
    pub fn due_date(
        mut self,
        due_date: impl ::std::convert::Into<runtime::Date>,
    ) -> Self {
        self.request.set(3, due_date.into());
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
        self.request.clear(3);
        self
    }
    /// How long it takes, in hours and minutes.
    pub fn duration(
        mut self,
        duration: impl ::std::convert::Into<runtime::Time>,
    ) -> Self {
        self.request.set(4, duration.into());
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
        self.request.clear(4);
        self
    }
    /// Sets whether it is done.
    pub fn done(mut self, done: bool) -> Self {
        self.request.set(5, done);
        self
    }
    /// [`done`](Self::done), if there is a value.
    pub fn maybe_done(self, done: ::std::option::Option<bool>) -> Self {
        match done {
            ::std::option::Option::Some(done) => self.done(done),
            ::std::option::Option::None => self,
        }
    }
    /// Sets who can see it.
    pub fn visible_to(mut self, visible_to: models::Visibility) -> Self {
        self.request.set(6, visible_to);
        self
    }
    /// [`visible_to`](Self::visible_to), if there is a value.
    pub fn maybe_visible_to(
        self,
        visible_to: ::std::option::Option<models::Visibility>,
    ) -> Self {
        match visible_to {
            ::std::option::Option::Some(visible_to) => self.visible_to(visible_to),
            ::std::option::Option::None => self,
        }
    }
    /// Sets when to remind of it, in UTC.
    pub fn remind_at(
        mut self,
        remind_at: impl ::std::convert::Into<runtime::DateTime>,
    ) -> Self {
        self.request.set(7, remind_at.into());
        self
    }
    /// [`remind_at`](Self::remind_at), if there is a value.
    pub fn maybe_remind_at(
        self,
        remind_at: ::std::option::Option<impl ::std::convert::Into<runtime::DateTime>>,
    ) -> Self {
        match remind_at {
            ::std::option::Option::Some(remind_at) => self.remind_at(remind_at),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `remind_at`: sends null.
    pub fn clear_remind_at(mut self) -> Self {
        self.request.clear(7);
        self
    }
    /// Sets the id of the user who created it.
    pub fn creator_user_id(
        mut self,
        creator_user_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(8, creator_user_id.into());
        self
    }
    /// [`creator_user_id`](Self::creator_user_id), if there is a value.
    pub fn maybe_creator_user_id(
        self,
        creator_user_id: ::std::option::Option<impl ::std::convert::Into<models::UserId>>,
    ) -> Self {
        match creator_user_id {
            ::std::option::Option::Some(creator_user_id) => {
                self.creator_user_id(creator_user_id)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Sets the id of the deal.
    pub fn deal_id(
        mut self,
        deal_id: impl ::std::convert::Into<models::DealId>,
    ) -> Self {
        self.request.set(9, deal_id.into());
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
        self.request.clear(9);
        self
    }
    /// Sets the id of the person.
    pub fn person_id(
        mut self,
        person_id: impl ::std::convert::Into<models::PersonId>,
    ) -> Self {
        self.request.set(10, person_id.into());
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
    /// Empties `person_id`: sends null.
    pub fn clear_person_id(mut self) -> Self {
        self.request.clear(10);
        self
    }
    /// Sets the id of the organization.
    pub fn org_id(
        mut self,
        org_id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> Self {
        self.request.set(11, org_id.into());
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
        self.request.clear(11);
        self
    }
    /// Sets the id of the file.
    pub fn file_id(
        mut self,
        file_id: impl ::std::convert::Into<models::FileId>,
    ) -> Self {
        self.request.set(12, file_id.into());
        self
    }
    /// [`file_id`](Self::file_id), if there is a value.
    pub fn maybe_file_id(
        self,
        file_id: ::std::option::Option<impl ::std::convert::Into<models::FileId>>,
    ) -> Self {
        match file_id {
            ::std::option::Option::Some(file_id) => self.file_id(file_id),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `file_id`: sends null.
    pub fn clear_file_id(mut self) -> Self {
        self.request.clear(12);
        self
    }
    /// Whose task it is.
    pub fn user_id(
        mut self,
        user_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(13, user_id.into());
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
    /// Sets the id of the product.
    pub fn product_id(
        mut self,
        product_id: impl ::std::convert::Into<models::ProductId>,
    ) -> Self {
        self.request.set(14, product_id.into());
        self
    }
    /// [`product_id`](Self::product_id), if there is a value.
    pub fn maybe_product_id(
        self,
        product_id: ::std::option::Option<impl ::std::convert::Into<models::ProductId>>,
    ) -> Self {
        match product_id {
            ::std::option::Option::Some(product_id) => self.product_id(product_id),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `product_id`: sends null.
    pub fn clear_product_id(mut self) -> Self {
        self.request.clear(14);
        self
    }
    /// Sets the id of the related item.
    pub fn related_item_id(
        mut self,
        related_item_id: impl ::std::convert::Into<models::RelatedItemId>,
    ) -> Self {
        self.request.set(15, related_item_id.into());
        self
    }
    /// [`related_item_id`](Self::related_item_id), if there is a value.
    pub fn maybe_related_item_id(
        self,
        related_item_id: ::std::option::Option<
            impl ::std::convert::Into<models::RelatedItemId>,
        >,
    ) -> Self {
        match related_item_id {
            ::std::option::Option::Some(related_item_id) => {
                self.related_item_id(related_item_id)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Empties `related_item_id`: sends null.
    pub fn clear_related_item_id(mut self) -> Self {
        self.request.clear(15);
        self
    }
    /// Sets the note.
    pub fn note(
        mut self,
        note: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(16, note.into());
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
        self.request.clear(16);
        self
    }
    /// The fields that the company defined, by their keys.
    ///
    /// Each call adds members. If a member is set twice, the later value is sent.
    pub fn custom_fields(
        mut self,
        custom_fields: impl ::std::convert::Into<models::CustomFields>,
    ) -> Self {
        self.request.extend(17, custom_fields.into());
        self
    }
    /// [`custom_fields`](Self::custom_fields), if there is a value.
    pub fn maybe_custom_fields(
        self,
        custom_fields: ::std::option::Option<
            impl ::std::convert::Into<models::CustomFields>,
        >,
    ) -> Self {
        match custom_fields {
            ::std::option::Option::Some(custom_fields) => {
                self.custom_fields(custom_fields)
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

impl ::std::future::IntoFuture for CreateActivity {
    type Output = runtime::Result<models::Activity>;
    type IntoFuture = runtime::Call<models::Activity>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CreateActivity);

/// Builder of the call `PUT activities`, from [`Activities::update`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateActivity {
    request: runtime::Request,
}

impl UpdateActivity {
    /// Sets the type.
    pub fn r#type(mut self, r#type: models::ActivityType) -> Self {
        self.request.set(1, r#type);
        self
    }
    /// [`type`](Self::type), if there is a value.
    pub fn maybe_type(
        self,
        r#type: ::std::option::Option<models::ActivityType>,
    ) -> Self {
        match r#type {
            ::std::option::Option::Some(r#type) => self.r#type(r#type),
            ::std::option::Option::None => self,
        }
    }
    /// What it is about, in a few words.
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
    /// Sets the details.
    pub fn details(
        mut self,
        details: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(3, details.into());
        self
    }
    /// [`details`](Self::details), if there is a value.
    pub fn maybe_details(
        self,
        details: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match details {
            ::std::option::Option::Some(details) => self.details(details),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `details`: sends null.
    pub fn clear_details(mut self) -> Self {
        self.request.clear(3);
        self
    }
    /// Sets when it is due.
    pub fn due_date(
        mut self,
        due_date: impl ::std::convert::Into<runtime::Date>,
    ) -> Self {
        self.request.set(4, due_date.into());
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
        self.request.clear(4);
        self
    }
    /// How long it takes, in hours and minutes.
    pub fn duration(
        mut self,
        duration: impl ::std::convert::Into<runtime::Time>,
    ) -> Self {
        self.request.set(5, duration.into());
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
        self.request.clear(5);
        self
    }
    /// Sets whether it is done.
    pub fn done(mut self, done: bool) -> Self {
        self.request.set(6, done);
        self
    }
    /// [`done`](Self::done), if there is a value.
    pub fn maybe_done(self, done: ::std::option::Option<bool>) -> Self {
        match done {
            ::std::option::Option::Some(done) => self.done(done),
            ::std::option::Option::None => self,
        }
    }
    /// Sets who can see it.
    pub fn visible_to(mut self, visible_to: models::Visibility) -> Self {
        self.request.set(7, visible_to);
        self
    }
    /// [`visible_to`](Self::visible_to), if there is a value.
    pub fn maybe_visible_to(
        self,
        visible_to: ::std::option::Option<models::Visibility>,
    ) -> Self {
        match visible_to {
            ::std::option::Option::Some(visible_to) => self.visible_to(visible_to),
            ::std::option::Option::None => self,
        }
    }
    /// Sets when to remind of it, in UTC.
    pub fn remind_at(
        mut self,
        remind_at: impl ::std::convert::Into<runtime::DateTime>,
    ) -> Self {
        self.request.set(8, remind_at.into());
        self
    }
    /// [`remind_at`](Self::remind_at), if there is a value.
    pub fn maybe_remind_at(
        self,
        remind_at: ::std::option::Option<impl ::std::convert::Into<runtime::DateTime>>,
    ) -> Self {
        match remind_at {
            ::std::option::Option::Some(remind_at) => self.remind_at(remind_at),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `remind_at`: sends null.
    pub fn clear_remind_at(mut self) -> Self {
        self.request.clear(8);
        self
    }
    /// Sets the id of the user who created it.
    pub fn creator_user_id(
        mut self,
        creator_user_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(9, creator_user_id.into());
        self
    }
    /// [`creator_user_id`](Self::creator_user_id), if there is a value.
    pub fn maybe_creator_user_id(
        self,
        creator_user_id: ::std::option::Option<impl ::std::convert::Into<models::UserId>>,
    ) -> Self {
        match creator_user_id {
            ::std::option::Option::Some(creator_user_id) => {
                self.creator_user_id(creator_user_id)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Sets the id of the deal.
    pub fn deal_id(
        mut self,
        deal_id: impl ::std::convert::Into<models::DealId>,
    ) -> Self {
        self.request.set(10, deal_id.into());
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
        self.request.clear(10);
        self
    }
    /// Sets the id of the person.
    pub fn person_id(
        mut self,
        person_id: impl ::std::convert::Into<models::PersonId>,
    ) -> Self {
        self.request.set(11, person_id.into());
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
    /// Empties `person_id`: sends null.
    pub fn clear_person_id(mut self) -> Self {
        self.request.clear(11);
        self
    }
    /// Sets the id of the organization.
    pub fn org_id(
        mut self,
        org_id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> Self {
        self.request.set(12, org_id.into());
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
        self.request.clear(12);
        self
    }
    /// Sets the id of the file.
    pub fn file_id(
        mut self,
        file_id: impl ::std::convert::Into<models::FileId>,
    ) -> Self {
        self.request.set(13, file_id.into());
        self
    }
    /// [`file_id`](Self::file_id), if there is a value.
    pub fn maybe_file_id(
        self,
        file_id: ::std::option::Option<impl ::std::convert::Into<models::FileId>>,
    ) -> Self {
        match file_id {
            ::std::option::Option::Some(file_id) => self.file_id(file_id),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `file_id`: sends null.
    pub fn clear_file_id(mut self) -> Self {
        self.request.clear(13);
        self
    }
    /// Whose task it is.
    pub fn user_id(
        mut self,
        user_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(14, user_id.into());
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
    /// Sets the id of the product.
    pub fn product_id(
        mut self,
        product_id: impl ::std::convert::Into<models::ProductId>,
    ) -> Self {
        self.request.set(15, product_id.into());
        self
    }
    /// [`product_id`](Self::product_id), if there is a value.
    pub fn maybe_product_id(
        self,
        product_id: ::std::option::Option<impl ::std::convert::Into<models::ProductId>>,
    ) -> Self {
        match product_id {
            ::std::option::Option::Some(product_id) => self.product_id(product_id),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `product_id`: sends null.
    pub fn clear_product_id(mut self) -> Self {
        self.request.clear(15);
        self
    }
    /// Sets the id of the related item.
    pub fn related_item_id(
        mut self,
        related_item_id: impl ::std::convert::Into<models::RelatedItemId>,
    ) -> Self {
        self.request.set(16, related_item_id.into());
        self
    }
    /// [`related_item_id`](Self::related_item_id), if there is a value.
    pub fn maybe_related_item_id(
        self,
        related_item_id: ::std::option::Option<
            impl ::std::convert::Into<models::RelatedItemId>,
        >,
    ) -> Self {
        match related_item_id {
            ::std::option::Option::Some(related_item_id) => {
                self.related_item_id(related_item_id)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Empties `related_item_id`: sends null.
    pub fn clear_related_item_id(mut self) -> Self {
        self.request.clear(16);
        self
    }
    /// Sets the note.
    pub fn note(
        mut self,
        note: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(17, note.into());
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
        self.request.clear(17);
        self
    }
    /// The fields that the company defined, by their keys.
    ///
    /// Each call adds members. If a member is set twice, the later value is sent.
    pub fn custom_fields(
        mut self,
        custom_fields: impl ::std::convert::Into<models::CustomFields>,
    ) -> Self {
        self.request.extend(18, custom_fields.into());
        self
    }
    /// [`custom_fields`](Self::custom_fields), if there is a value.
    pub fn maybe_custom_fields(
        self,
        custom_fields: ::std::option::Option<
            impl ::std::convert::Into<models::CustomFields>,
        >,
    ) -> Self {
        match custom_fields {
            ::std::option::Option::Some(custom_fields) => {
                self.custom_fields(custom_fields)
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

impl ::std::future::IntoFuture for UpdateActivity {
    type Output = runtime::Result<models::Activity>;
    type IntoFuture = runtime::Call<models::Activity>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdateActivity);

/// Builder of the call `DELETE activities`, from [`Activities::delete`].
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
