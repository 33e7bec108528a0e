// @generated from spec/v1/leads.yaml by `cargo xtask codegen`. Do not edit.

//! Leads.
//!
//! [`Leads`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](Leads::list): Get leads. `GET leads`
//! - [`create`](Leads::create): Create a lead. `POST leads`
//! - [`archived`](Leads::archived): Get archived leads. `GET leads/archived`
//! - [`get`](Leads::get): Get a lead. `GET leads/{id}`
//! - [`update`](Leads::update): Update a lead. `PATCH leads/{id}`
//! - [`delete`](Leads::delete): Delete a lead. `DELETE leads/{id}`
//! - [`permitted_users`](Leads::permitted_users): Get the permitted users of a lead. `GET leads/{id}/permittedUsers`
//! - [`search`](Leads::search): Search leads. `GET leads/search`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::leads as ops;

/// Leads.
///
/// From [`Client::leads`](super::Client::leads).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Leads<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Leads<'_> {
    /// Get leads.
    ///
    /// `GET leads`
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`Lead`](models::Lead). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`ListLeads`].
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs one of the scopes `leads:read`, `leads:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Leads#getLeads>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.leads().list().owner_id(1).person_id(1).limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListLeads {
        ListLeads {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
    /// Create a lead.
    ///
    /// `POST leads`
    ///
    /// - `title`: the title
    ///
    /// Returns a [`Lead`](models::Lead). Optional parameters are setters of [`CreateLead`].
    ///
    /// - Succeeds with status 201.
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `leads:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Leads#addLead>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let lead = client
    ///     .leads()
    ///     .create("Rocket launch")
    ///     .owner_id(1)
    ///     .person_id(1)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn create(
        self,
        title: impl ::std::convert::Into<::std::string::String>,
    ) -> CreateLead {
        let mut request = runtime::Request::new(self.client, &ops::CREATE);
        request.set(0, title.into());
        CreateLead { request }
    }
    /// Get archived leads.
    ///
    /// `GET leads/archived`
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`Lead`](models::Lead). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`GetArchivedLeads`].
    ///
    /// - Costs 40 tokens of the daily quota.
    /// - Needs one of the scopes `leads:read`, `leads:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Leads#getArchivedLeads>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.leads().archived().owner_id(1).person_id(1).limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn archived(self) -> GetArchivedLeads {
        GetArchivedLeads {
            request: runtime::Request::new(self.client, &ops::ARCHIVED),
        }
    }
    /// Get a lead.
    ///
    /// `GET leads/{id}`
    ///
    /// - `id`: the id of the lead ([`LeadId`](models::LeadId))
    ///
    /// Returns a [`Lead`](models::Lead).
    ///
    /// - Costs 2 tokens of the daily quota.
    /// - Needs one of the scopes `leads:read`, `leads:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Leads#getLead>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let lead = client.leads().get("a1b2c3").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn get(self, id: impl ::std::convert::Into<models::LeadId>) -> GetLead {
        let mut request = runtime::Request::new(self.client, &ops::GET);
        request.set(0, id.into());
        GetLead { request }
    }
    /// Update a lead.
    ///
    /// `PATCH leads/{id}`
    ///
    /// - `id`: the id of the lead ([`LeadId`](models::LeadId))
    ///
    /// Returns a [`Lead`](models::Lead). Optional parameters are setters of [`UpdateLead`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `leads:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Leads#updateLead>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let lead = client
    ///     .leads()
    ///     .update("a1b2c3")
    ///     .title("Rocket launch")
    ///     .owner_id(1)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update(self, id: impl ::std::convert::Into<models::LeadId>) -> UpdateLead {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE);
        request.set(0, id.into());
        UpdateLead { request }
    }
    /// Delete a lead.
    ///
    /// `DELETE leads/{id}`
    ///
    /// - `id`: the id of the lead ([`LeadId`](models::LeadId))
    ///
    /// Returns a [`LeadId`](models::LeadId).
    ///
    /// - Costs 6 tokens of the daily quota.
    /// - Needs the scope `leads:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Leads#deleteLead>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let lead_id = client.leads().delete("a1b2c3").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete(self, id: impl ::std::convert::Into<models::LeadId>) -> DeleteLead {
        let mut request = runtime::Request::new(self.client, &ops::DELETE);
        request.set(0, id.into());
        DeleteLead { request }
    }
    /// Get the permitted users of a lead.
    ///
    /// `GET leads/{id}/permittedUsers`
    ///
    /// - `id`: the id of the lead ([`LeadId`](models::LeadId))
    ///
    /// Returns a list of [`UserId`](models::UserId).
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `leads:read`, `leads:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Leads#getLeadUsers>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.leads().permitted_users("a1b2c3").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn permitted_users(
        self,
        id: impl ::std::convert::Into<models::LeadId>,
    ) -> GetLeadPermittedUsers {
        let mut request = runtime::Request::new(self.client, &ops::PERMITTED_USERS);
        request.set(0, id.into());
        GetLeadPermittedUsers { request }
    }
    /// Search leads.
    ///
    /// `GET leads/search`
    ///
    /// - `term`: what to search for
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`LeadSearchResult`](models::LeadSearchResult). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`SearchLeads`].
    ///
    /// - Costs 40 tokens of the daily quota.
    /// - Counts towards the limit `search`, on every plan: 10 requests in 2 seconds.
    /// - Needs one of the scopes `leads:read`, `leads:full`, `search:read`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Leads#searchLeads>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client
    ///     .leads()
    ///     .search("rocket")
    ///     .exact_match(true)
    ///     .person_id(1)
    ///     .limit(50)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn search(
        self,
        term: impl ::std::convert::Into<::std::string::String>,
    ) -> SearchLeads {
        let mut request = runtime::Request::new(self.client, &ops::SEARCH);
        request.set(0, term.into());
        SearchLeads { request }
    }
}

/// Builder of the call `GET leads`, from [`Leads::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListLeads {
    request: runtime::Request,
}

impl ListLeads {
    /// Only those that this user owns.
    pub fn owner_id(
        mut self,
        owner_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(0, owner_id.into());
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
    /// Only those of this person.
    pub fn person_id(
        mut self,
        person_id: impl ::std::convert::Into<models::PersonId>,
    ) -> Self {
        self.request.set(1, person_id.into());
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
    pub fn organization_id(
        mut self,
        organization_id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> Self {
        self.request.set(2, organization_id.into());
        self
    }
    /// [`organization_id`](Self::organization_id), if there is a value.
    pub fn maybe_organization_id(
        self,
        organization_id: ::std::option::Option<
            impl ::std::convert::Into<models::OrganizationId>,
        >,
    ) -> Self {
        match organization_id {
            ::std::option::Option::Some(organization_id) => {
                self.organization_id(organization_id)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Only those that this filter lets through.
    pub fn filter_id(
        mut self,
        filter_id: impl ::std::convert::Into<models::FilterId>,
    ) -> Self {
        self.request.set(3, filter_id.into());
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
    /// Only those last changed since then, in UTC.
    pub fn updated_since(
        mut self,
        updated_since: impl ::std::convert::Into<runtime::DateTime>,
    ) -> Self {
        self.request.set(4, updated_since.into());
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
    /// Fields to sort by, each with a direction: `add_time DESC`.
    pub fn sort<M>(
        mut self,
        sort: impl runtime::encode::IntoList<::std::string::String, M>,
    ) -> Self {
        self.request.set(5, runtime::encode::IntoList::into_list(sort));
        self
    }
    /// [`sort`](Self::sort), if there is a value.
    pub fn maybe_sort<M>(
        self,
        sort: ::std::option::Option<
            impl runtime::encode::IntoList<::std::string::String, M>,
        >,
    ) -> Self {
        match sort {
            ::std::option::Option::Some(sort) => self.sort(sort),
            ::std::option::Option::None => self,
        }
    }
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
    pub fn stream(self) -> runtime::ItemStream<models::Lead> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::Lead>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Page<models::Lead>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListLeads {
    type Output = runtime::Result<runtime::Page<models::Lead>>;
    type IntoFuture = runtime::Call<runtime::Page<models::Lead>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(ListLeads);

/// Builder of the call `POST leads`, from [`Leads::create`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateLead {
    request: runtime::Request,
}

impl CreateLead {
    /// Sets the id of the user who owns it.
    pub fn owner_id(
        mut self,
        owner_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(1, owner_id.into());
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
    /// Sets the ids of the labels.
    pub fn label_ids<M>(
        mut self,
        label_ids: impl runtime::encode::IntoList<models::LeadLabelId, M>,
    ) -> Self {
        self.request.set(2, runtime::encode::IntoList::into_list(label_ids));
        self
    }
    /// [`label_ids`](Self::label_ids), if there is a value.
    pub fn maybe_label_ids<M>(
        self,
        label_ids: ::std::option::Option<
            impl runtime::encode::IntoList<models::LeadLabelId, M>,
        >,
    ) -> Self {
        match label_ids {
            ::std::option::Option::Some(label_ids) => self.label_ids(label_ids),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the id of the person.
    pub fn person_id(
        mut self,
        person_id: impl ::std::convert::Into<models::PersonId>,
    ) -> Self {
        self.request.set(3, person_id.into());
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
    pub fn organization_id(
        mut self,
        organization_id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> Self {
        self.request.set(4, organization_id.into());
        self
    }
    /// [`organization_id`](Self::organization_id), if there is a value.
    pub fn maybe_organization_id(
        self,
        organization_id: ::std::option::Option<
            impl ::std::convert::Into<models::OrganizationId>,
        >,
    ) -> Self {
        match organization_id {
            ::std::option::Option::Some(organization_id) => {
                self.organization_id(organization_id)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value.
    pub fn value(mut self, value: models::LeadValue) -> Self {
        self.request.set(5, value);
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(self, value: ::std::option::Option<models::LeadValue>) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `value`: sends null.
    pub fn clear_value(mut self) -> Self {
        self.request.clear(5);
        self
    }
    /// Sets when it is expected to close.
    pub fn expected_close_date(
        mut self,
        expected_close_date: impl ::std::convert::Into<runtime::Date>,
    ) -> Self {
        self.request.set(6, expected_close_date.into());
        self
    }
    /// [`expected_close_date`](Self::expected_close_date), if there is a value.
    pub fn maybe_expected_close_date(
        self,
        expected_close_date: ::std::option::Option<
            impl ::std::convert::Into<runtime::Date>,
        >,
    ) -> Self {
        match expected_close_date {
            ::std::option::Option::Some(expected_close_date) => {
                self.expected_close_date(expected_close_date)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Sets who can see it.
    pub fn visible_to(mut self, visible_to: models::VisibleTo) -> Self {
        self.request.set(7, visible_to);
        self
    }
    /// [`visible_to`](Self::visible_to), if there is a value.
    pub fn maybe_visible_to(
        self,
        visible_to: ::std::option::Option<models::VisibleTo>,
    ) -> Self {
        match visible_to {
            ::std::option::Option::Some(visible_to) => self.visible_to(visible_to),
            ::std::option::Option::None => self,
        }
    }
    /// Sets whether it was seen.
    pub fn was_seen(mut self, was_seen: bool) -> Self {
        self.request.set(8, was_seen);
        self
    }
    /// [`was_seen`](Self::was_seen), if there is a value.
    pub fn maybe_was_seen(self, was_seen: ::std::option::Option<bool>) -> Self {
        match was_seen {
            ::std::option::Option::Some(was_seen) => self.was_seen(was_seen),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the id of the origin.
    pub fn origin_id(
        mut self,
        origin_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(9, origin_id.into());
        self
    }
    /// [`origin_id`](Self::origin_id), if there is a value.
    pub fn maybe_origin_id(
        self,
        origin_id: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match origin_id {
            ::std::option::Option::Some(origin_id) => self.origin_id(origin_id),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `origin_id`: sends null.
    pub fn clear_origin_id(mut self) -> Self {
        self.request.clear(9);
        self
    }
    /// Sets the channel.
    pub fn channel(mut self, channel: i64) -> Self {
        self.request.set(10, channel);
        self
    }
    /// [`channel`](Self::channel), if there is a value.
    pub fn maybe_channel(self, channel: ::std::option::Option<i64>) -> Self {
        match channel {
            ::std::option::Option::Some(channel) => self.channel(channel),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `channel`: sends null.
    pub fn clear_channel(mut self) -> Self {
        self.request.clear(10);
        self
    }
    /// Sets the id of the channel.
    pub fn channel_id(
        mut self,
        channel_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(11, channel_id.into());
        self
    }
    /// [`channel_id`](Self::channel_id), if there is a value.
    pub fn maybe_channel_id(
        self,
        channel_id: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match channel_id {
            ::std::option::Option::Some(channel_id) => self.channel_id(channel_id),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `channel_id`: sends null.
    pub fn clear_channel_id(mut self) -> Self {
        self.request.clear(11);
        self
    }
    /// Values of custom fields. Leads have those of deals, with the same keys.
    ///
    /// Each call adds members. If a member is set twice, the later value is sent.
    pub fn custom_fields(
        mut self,
        custom_fields: impl ::std::convert::Into<models::CustomFields>,
    ) -> Self {
        self.request
            .extend(
                12,
                <models::CustomFields as runtime::External>::explode(
                    custom_fields.into(),
                ),
            );
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
    pub fn response(self) -> runtime::ResponseFuture<models::Lead> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for CreateLead {
    type Output = runtime::Result<models::Lead>;
    type IntoFuture = runtime::Call<models::Lead>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CreateLead);

/// Builder of the call `GET leads/archived`, from [`Leads::archived`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetArchivedLeads {
    request: runtime::Request,
}

impl GetArchivedLeads {
    /// Only those that this user owns.
    pub fn owner_id(
        mut self,
        owner_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(0, owner_id.into());
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
    /// Only those of this person.
    pub fn person_id(
        mut self,
        person_id: impl ::std::convert::Into<models::PersonId>,
    ) -> Self {
        self.request.set(1, person_id.into());
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
    pub fn organization_id(
        mut self,
        organization_id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> Self {
        self.request.set(2, organization_id.into());
        self
    }
    /// [`organization_id`](Self::organization_id), if there is a value.
    pub fn maybe_organization_id(
        self,
        organization_id: ::std::option::Option<
            impl ::std::convert::Into<models::OrganizationId>,
        >,
    ) -> Self {
        match organization_id {
            ::std::option::Option::Some(organization_id) => {
                self.organization_id(organization_id)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Only those that this filter lets through.
    pub fn filter_id(
        mut self,
        filter_id: impl ::std::convert::Into<models::FilterId>,
    ) -> Self {
        self.request.set(3, filter_id.into());
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
    /// Fields to sort by, each with a direction: `add_time DESC`.
    pub fn sort<M>(
        mut self,
        sort: impl runtime::encode::IntoList<::std::string::String, M>,
    ) -> Self {
        self.request.set(4, runtime::encode::IntoList::into_list(sort));
        self
    }
    /// [`sort`](Self::sort), if there is a value.
    pub fn maybe_sort<M>(
        self,
        sort: ::std::option::Option<
            impl runtime::encode::IntoList<::std::string::String, M>,
        >,
    ) -> Self {
        match sort {
            ::std::option::Option::Some(sort) => self.sort(sort),
            ::std::option::Option::None => self,
        }
    }
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
    pub fn stream(self) -> runtime::ItemStream<models::Lead> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::Lead>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Page<models::Lead>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetArchivedLeads {
    type Output = runtime::Result<runtime::Page<models::Lead>>;
    type IntoFuture = runtime::Call<runtime::Page<models::Lead>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(GetArchivedLeads);

/// Builder of the call `GET leads/{id}`, from [`Leads::get`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetLead {
    request: runtime::Request,
}

impl GetLead {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Lead> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetLead {
    type Output = runtime::Result<models::Lead>;
    type IntoFuture = runtime::Call<models::Lead>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetLead);

/// Builder of the call `PATCH leads/{id}`, from [`Leads::update`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateLead {
    request: runtime::Request,
}

impl UpdateLead {
    /// Sets the title.
    pub fn title(
        mut self,
        title: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(1, title.into());
        self
    }
    /// [`title`](Self::title), if there is a value.
    pub fn maybe_title(
        self,
        title: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match title {
            ::std::option::Option::Some(title) => self.title(title),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `title`: sends null.
    pub fn clear_title(mut self) -> Self {
        self.request.clear(1);
        self
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
    /// Sets the ids of the labels.
    pub fn label_ids<M>(
        mut self,
        label_ids: impl runtime::encode::IntoList<models::LeadLabelId, M>,
    ) -> Self {
        self.request.set(3, runtime::encode::IntoList::into_list(label_ids));
        self
    }
    /// [`label_ids`](Self::label_ids), if there is a value.
    pub fn maybe_label_ids<M>(
        self,
        label_ids: ::std::option::Option<
            impl runtime::encode::IntoList<models::LeadLabelId, M>,
        >,
    ) -> Self {
        match label_ids {
            ::std::option::Option::Some(label_ids) => self.label_ids(label_ids),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the id of the person.
    pub fn person_id(
        mut self,
        person_id: impl ::std::convert::Into<models::PersonId>,
    ) -> Self {
        self.request.set(4, person_id.into());
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
        self.request.clear(4);
        self
    }
    /// Sets the id of the organization.
    pub fn organization_id(
        mut self,
        organization_id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> Self {
        self.request.set(5, organization_id.into());
        self
    }
    /// [`organization_id`](Self::organization_id), if there is a value.
    pub fn maybe_organization_id(
        self,
        organization_id: ::std::option::Option<
            impl ::std::convert::Into<models::OrganizationId>,
        >,
    ) -> Self {
        match organization_id {
            ::std::option::Option::Some(organization_id) => {
                self.organization_id(organization_id)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Empties `organization_id`: sends null.
    pub fn clear_organization_id(mut self) -> Self {
        self.request.clear(5);
        self
    }
    /// Sets whether it is archived.
    pub fn is_archived(mut self, is_archived: bool) -> Self {
        self.request.set(6, is_archived);
        self
    }
    /// [`is_archived`](Self::is_archived), if there is a value.
    pub fn maybe_is_archived(self, is_archived: ::std::option::Option<bool>) -> Self {
        match is_archived {
            ::std::option::Option::Some(is_archived) => self.is_archived(is_archived),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the value.
    pub fn value(mut self, value: models::LeadValue) -> Self {
        self.request.set(7, value);
        self
    }
    /// [`value`](Self::value), if there is a value.
    pub fn maybe_value(self, value: ::std::option::Option<models::LeadValue>) -> Self {
        match value {
            ::std::option::Option::Some(value) => self.value(value),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `value`: sends null.
    pub fn clear_value(mut self) -> Self {
        self.request.clear(7);
        self
    }
    /// Sets when it is expected to close.
    pub fn expected_close_date(
        mut self,
        expected_close_date: impl ::std::convert::Into<runtime::Date>,
    ) -> Self {
        self.request.set(8, expected_close_date.into());
        self
    }
    /// [`expected_close_date`](Self::expected_close_date), if there is a value.
    pub fn maybe_expected_close_date(
        self,
        expected_close_date: ::std::option::Option<
            impl ::std::convert::Into<runtime::Date>,
        >,
    ) -> Self {
        match expected_close_date {
            ::std::option::Option::Some(expected_close_date) => {
                self.expected_close_date(expected_close_date)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Empties `expected_close_date`: sends null.
    pub fn clear_expected_close_date(mut self) -> Self {
        self.request.clear(8);
        self
    }
    /// Sets who can see it.
    pub fn visible_to(mut self, visible_to: models::VisibleTo) -> Self {
        self.request.set(9, visible_to);
        self
    }
    /// [`visible_to`](Self::visible_to), if there is a value.
    pub fn maybe_visible_to(
        self,
        visible_to: ::std::option::Option<models::VisibleTo>,
    ) -> Self {
        match visible_to {
            ::std::option::Option::Some(visible_to) => self.visible_to(visible_to),
            ::std::option::Option::None => self,
        }
    }
    /// Sets whether it was seen.
    pub fn was_seen(mut self, was_seen: bool) -> Self {
        self.request.set(10, was_seen);
        self
    }
    /// [`was_seen`](Self::was_seen), if there is a value.
    pub fn maybe_was_seen(self, was_seen: ::std::option::Option<bool>) -> Self {
        match was_seen {
            ::std::option::Option::Some(was_seen) => self.was_seen(was_seen),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the channel.
    pub fn channel(mut self, channel: i64) -> Self {
        self.request.set(11, channel);
        self
    }
    /// [`channel`](Self::channel), if there is a value.
    pub fn maybe_channel(self, channel: ::std::option::Option<i64>) -> Self {
        match channel {
            ::std::option::Option::Some(channel) => self.channel(channel),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `channel`: sends null.
    pub fn clear_channel(mut self) -> Self {
        self.request.clear(11);
        self
    }
    /// Sets the id of the channel.
    pub fn channel_id(
        mut self,
        channel_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(12, channel_id.into());
        self
    }
    /// [`channel_id`](Self::channel_id), if there is a value.
    pub fn maybe_channel_id(
        self,
        channel_id: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match channel_id {
            ::std::option::Option::Some(channel_id) => self.channel_id(channel_id),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `channel_id`: sends null.
    pub fn clear_channel_id(mut self) -> Self {
        self.request.clear(12);
        self
    }
    /// Values of custom fields. Leads have those of deals, with the same keys.
    ///
    /// Each call adds members. If a member is set twice, the later value is sent.
    pub fn custom_fields(
        mut self,
        custom_fields: impl ::std::convert::Into<models::CustomFields>,
    ) -> Self {
        self.request
            .extend(
                13,
                <models::CustomFields as runtime::External>::explode(
                    custom_fields.into(),
                ),
            );
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
    pub fn response(self) -> runtime::ResponseFuture<models::Lead> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdateLead {
    type Output = runtime::Result<models::Lead>;
    type IntoFuture = runtime::Call<models::Lead>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdateLead);

/// Builder of the call `DELETE leads/{id}`, from [`Leads::delete`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteLead {
    request: runtime::Request,
}

impl DeleteLead {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::LeadId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteLead {
    type Output = runtime::Result<models::LeadId>;
    type IntoFuture = runtime::Call<models::LeadId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteLead);

/// Builder of the call `GET leads/{id}/permittedUsers`, from [`Leads::permitted_users`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetLeadPermittedUsers {
    request: runtime::Request,
}

impl GetLeadPermittedUsers {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<::std::vec::Vec<models::UserId>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetLeadPermittedUsers {
    type Output = runtime::Result<::std::vec::Vec<models::UserId>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::UserId>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetLeadPermittedUsers);

/// Builder of the call `GET leads/search`, from [`Leads::search`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchLeads {
    request: runtime::Request,
}

impl SearchLeads {
    /// Which fields to search.
    pub fn fields<M>(
        mut self,
        fields: impl runtime::encode::ListOf<models::LeadSearchField, M>,
    ) -> Self {
        self.request.set(1, runtime::encode::ListOf::into_list(fields));
        self
    }
    /// [`fields`](Self::fields), if there is a value.
    pub fn maybe_fields<M>(
        self,
        fields: ::std::option::Option<
            impl runtime::encode::ListOf<models::LeadSearchField, M>,
        >,
    ) -> Self {
        match fields {
            ::std::option::Option::Some(fields) => self.fields(fields),
            ::std::option::Option::None => self,
        }
    }
    /// Whether only exact matches are found.
    pub fn exact_match(mut self, exact_match: bool) -> Self {
        self.request.set(2, exact_match);
        self
    }
    /// [`exact_match`](Self::exact_match), if there is a value.
    pub fn maybe_exact_match(self, exact_match: ::std::option::Option<bool>) -> Self {
        match exact_match {
            ::std::option::Option::Some(exact_match) => self.exact_match(exact_match),
            ::std::option::Option::None => self,
        }
    }
    /// Only those of this person.
    pub fn person_id(
        mut self,
        person_id: impl ::std::convert::Into<models::PersonId>,
    ) -> Self {
        self.request.set(3, person_id.into());
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
    pub fn organization_id(
        mut self,
        organization_id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> Self {
        self.request.set(4, organization_id.into());
        self
    }
    /// [`organization_id`](Self::organization_id), if there is a value.
    pub fn maybe_organization_id(
        self,
        organization_id: ::std::option::Option<
            impl ::std::convert::Into<models::OrganizationId>,
        >,
    ) -> Self {
        match organization_id {
            ::std::option::Option::Some(organization_id) => {
                self.organization_id(organization_id)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Also gives these, which are left out otherwise.
    pub fn include_fields<M>(
        mut self,
        include_fields: impl runtime::encode::ListOf<models::LeadSearchIncludeField, M>,
    ) -> Self {
        self.request.set(5, runtime::encode::ListOf::into_list(include_fields));
        self
    }
    /// [`include_fields`](Self::include_fields), if there is a value.
    pub fn maybe_include_fields<M>(
        self,
        include_fields: ::std::option::Option<
            impl runtime::encode::ListOf<models::LeadSearchIncludeField, M>,
        >,
    ) -> Self {
        match include_fields {
            ::std::option::Option::Some(include_fields) => {
                self.include_fields(include_fields)
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
    pub fn stream(self) -> runtime::ItemStream<models::LeadSearchResult> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::LeadSearchResult>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<runtime::Page<models::LeadSearchResult>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for SearchLeads {
    type Output = runtime::Result<runtime::Page<models::LeadSearchResult>>;
    type IntoFuture = runtime::Call<runtime::Page<models::LeadSearchResult>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(SearchLeads);
