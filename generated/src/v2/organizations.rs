// @generated from spec/v2/organizations.yaml by `cargo xtask codegen`. Do not edit.

//! Organizations.
//!
//! [`Organizations`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](Organizations::list): Get organizations. `GET organizations`
//! - [`create`](Organizations::create): Create an organization. `POST organizations`
//! - [`delete`](Organizations::delete): Delete an organization. `DELETE organizations/{id}`
//! - [`get`](Organizations::get): Get an organization. `GET organizations/{id}`
//! - [`update`](Organizations::update): Update an organization. `PATCH organizations/{id}`
//! - [`followers`](Organizations::followers): Get the followers of an organization. `GET organizations/{id}/followers`
//! - [`add_follower`](Organizations::add_follower): Add a follower to an organization. `POST organizations/{id}/followers`
//! - [`followers_changelog`](Organizations::followers_changelog): Get the changelog of the followers of an organization. `GET organizations/{id}/followers/changelog`
//! - [`remove_follower`](Organizations::remove_follower): Delete a follower of an organization. `DELETE organizations/{id}/followers/{follower_id}`
//! - [`search`](Organizations::search): Search organizations. `GET organizations/search`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::organizations as ops;

/// Organizations.
///
/// From [`Client::organizations`](super::Client::organizations).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Organizations<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Organizations<'_> {
    /// Get organizations.
    ///
    /// `GET organizations`
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`Organization`](models::Organization). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`ListOrganizations`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `contacts:read`, `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Organizations#getOrganizations>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client
    ///     .organizations()
    ///     .list()
    ///     .filter_id(1)
    ///     .owner_id(1)
    ///     .limit(50)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListOrganizations {
        ListOrganizations {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
    /// Create an organization.
    ///
    /// `POST organizations`
    ///
    /// - `name`: the name
    ///
    /// Returns an [`Organization`](models::Organization). Optional parameters are setters of [`CreateOrganization`].
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs the scope `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Organizations#addOrganization>
    ///
    /// ```no_run
    /// use pipedrive::v2::Visibility;
    ///
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let organization = client
    ///     .organizations()
    ///     .create("Ada Lovelace")
    ///     .owner_id(1)
    ///     .visible_to(Visibility::Owner)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn create(
        self,
        name: impl ::std::convert::Into<::std::string::String>,
    ) -> CreateOrganization {
        let mut request = runtime::Request::new(self.client, &ops::CREATE);
        request.set(0, name.into());
        CreateOrganization { request }
    }
    /// Delete an organization.
    ///
    /// `DELETE organizations/{id}`
    ///
    /// - `id`: the id of the organization ([`OrganizationId`](models::OrganizationId))
    ///
    /// Returns an [`OrganizationId`](models::OrganizationId).
    ///
    /// - Costs 3 tokens of the daily quota.
    /// - Needs the scope `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Organizations#deleteOrganization>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let organization_id = client.organizations().delete(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete(
        self,
        id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> DeleteOrganization {
        let mut request = runtime::Request::new(self.client, &ops::DELETE);
        request.set(0, id.into());
        DeleteOrganization { request }
    }
    /// Get an organization.
    ///
    /// `GET organizations/{id}`
    ///
    /// - `id`: the id of the organization ([`OrganizationId`](models::OrganizationId))
    ///
    /// Returns an [`Organization`](models::Organization). Optional parameters are setters of [`GetOrganization`].
    ///
    /// - Costs 1 token of the daily quota.
    /// - Needs one of the scopes `contacts:read`, `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Organizations#getOrganization>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let organization = client
    ///     .organizations()
    ///     .get(1)
    ///     .include_option_labels(true)
    ///     .include_labels(true)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn get(
        self,
        id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> GetOrganization {
        let mut request = runtime::Request::new(self.client, &ops::GET);
        request.set(0, id.into());
        GetOrganization { request }
    }
    /// Update an organization.
    ///
    /// `PATCH organizations/{id}`
    ///
    /// - `id`: the id of the organization ([`OrganizationId`](models::OrganizationId))
    ///
    /// Returns an [`Organization`](models::Organization). Optional parameters are setters of [`UpdateOrganization`].
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs the scope `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Organizations#updateOrganization>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let organization = client
    ///     .organizations()
    ///     .update(1)
    ///     .name("Ada Lovelace")
    ///     .owner_id(1)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update(
        self,
        id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> UpdateOrganization {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE);
        request.set(0, id.into());
        UpdateOrganization { request }
    }
    /// Get the followers of an organization.
    ///
    /// `GET organizations/{id}/followers`
    ///
    /// - `id`: the id of the organization ([`OrganizationId`](models::OrganizationId))
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`Follower`](models::Follower). `.all()` returns the whole list, `.stream()` its items one by one.
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `contacts:read`, `contacts:full`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v2/Organizations#getOrganizationFollowers>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.organizations().followers(1).limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn followers(
        self,
        id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> GetOrganizationFollowers {
        let mut request = runtime::Request::new(self.client, &ops::FOLLOWERS);
        request.set(0, id.into());
        GetOrganizationFollowers {
            request,
        }
    }
    /// Add a follower to an organization.
    ///
    /// `POST organizations/{id}/followers`
    ///
    /// - `id`: the id of the organization ([`OrganizationId`](models::OrganizationId))
    /// - `user_id`: the id of the user ([`UserId`](models::UserId))
    ///
    /// Returns a [`Follower`](models::Follower).
    ///
    /// - Succeeds with status 201.
    /// - Costs 5 tokens of the daily quota.
    /// - Needs the scope `contacts:full`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v2/Organizations#addOrganizationFollower>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let follower = client.organizations().add_follower(1, 1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn add_follower(
        self,
        id: impl ::std::convert::Into<models::OrganizationId>,
        user_id: impl ::std::convert::Into<models::UserId>,
    ) -> AddOrganizationFollower {
        let mut request = runtime::Request::new(self.client, &ops::ADD_FOLLOWER);
        request.set(0, id.into());
        request.set(1, user_id.into());
        AddOrganizationFollower { request }
    }
    /// Get the changelog of the followers of an organization.
    ///
    /// `GET organizations/{id}/followers/changelog`
    ///
    /// - `id`: the id of the organization ([`OrganizationId`](models::OrganizationId))
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`FollowersChangelog`](models::FollowersChangelog). `.all()` returns the whole list, `.stream()` its items one by one.
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `contacts:read`, `contacts:full`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v2/Organizations#getOrganizationFollowersChangelog>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.organizations().followers_changelog(1).limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn followers_changelog(
        self,
        id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> GetOrganizationFollowersChangelog {
        let mut request = runtime::Request::new(self.client, &ops::FOLLOWERS_CHANGELOG);
        request.set(0, id.into());
        GetOrganizationFollowersChangelog {
            request,
        }
    }
    /// Delete a follower of an organization.
    ///
    /// `DELETE organizations/{id}/followers/{follower_id}`
    ///
    /// - `id`: the id of the organization ([`OrganizationId`](models::OrganizationId))
    /// - `follower_id`: the id of the follower, a user ([`UserId`](models::UserId))
    ///
    /// Returns a [`UserId`](models::UserId).
    ///
    /// - Costs 3 tokens of the daily quota.
    /// - Needs the scope `contacts:full`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v2/Organizations#deleteOrganizationFollower>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let user_id = client.organizations().remove_follower(1, 1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn remove_follower(
        self,
        id: impl ::std::convert::Into<models::OrganizationId>,
        follower_id: impl ::std::convert::Into<models::UserId>,
    ) -> RemoveOrganizationFollower {
        let mut request = runtime::Request::new(self.client, &ops::REMOVE_FOLLOWER);
        request.set(0, id.into());
        request.set(1, follower_id.into());
        RemoveOrganizationFollower {
            request,
        }
    }
    /// Search organizations.
    ///
    /// `GET organizations/search`
    ///
    /// - `term`: what to search for
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`OrganizationSearchResult`](models::OrganizationSearchResult). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`SearchOrganizations`].
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Counts towards the limit `search`, on every plan: 10 requests in 2 seconds.
    /// - Needs one of the scopes `contacts:read`, `contacts:full`, `search:read`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Organizations#searchOrganization>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client
    ///     .organizations()
    ///     .search("rocket")
    ///     .exact_match(true)
    ///     .limit(50)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn search(
        self,
        term: impl ::std::convert::Into<::std::string::String>,
    ) -> SearchOrganizations {
        let mut request = runtime::Request::new(self.client, &ops::SEARCH);
        request.set(0, term.into());
        SearchOrganizations { request }
    }
}

/// Builder of the call `GET organizations`, from [`Organizations::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListOrganizations {
    request: runtime::Request,
}

impl ListOrganizations {
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
        ids: impl runtime::encode::IntoList<models::OrganizationId, M>,
    ) -> Self {
        self.request.set(1, runtime::encode::IntoList::into_list(ids));
        self
    }
    /// [`ids`](Self::ids), if there is a value.
    pub fn maybe_ids<M>(
        self,
        ids: ::std::option::Option<
            impl runtime::encode::IntoList<models::OrganizationId, M>,
        >,
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
    /// Only those last changed since then, in UTC.
    pub fn updated_since(
        mut self,
        updated_since: impl ::std::convert::Into<runtime::DateTime>,
    ) -> Self {
        self.request.set(3, updated_since.into());
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
        self.request.set(4, updated_until.into());
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
    pub fn sort_by(mut self, sort_by: models::SortBy) -> Self {
        self.request.set(5, sort_by);
        self
    }
    /// [`sort_by`](Self::sort_by), if there is a value.
    pub fn maybe_sort_by(self, sort_by: ::std::option::Option<models::SortBy>) -> Self {
        match sort_by {
            ::std::option::Option::Some(sort_by) => self.sort_by(sort_by),
            ::std::option::Option::None => self,
        }
    }
    /// Which way the list is ordered.
    pub fn sort_direction(mut self, sort_direction: models::SortDirection) -> Self {
        self.request.set(6, sort_direction);
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
        include_fields: impl runtime::encode::ListOf<models::OrganizationIncludeField, M>,
    ) -> Self {
        self.request.set(7, runtime::encode::ListOf::into_list(include_fields));
        self
    }
    /// [`include_fields`](Self::include_fields), if there is a value.
    pub fn maybe_include_fields<M>(
        self,
        include_fields: ::std::option::Option<
            impl runtime::encode::ListOf<models::OrganizationIncludeField, M>,
        >,
    ) -> Self {
        match include_fields {
            ::std::option::Option::Some(include_fields) => {
                self.include_fields(include_fields)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Which custom fields to give, by key.
    pub fn custom_fields<M>(
        mut self,
        custom_fields: impl runtime::encode::IntoList<::std::string::String, M>,
    ) -> Self {
        self.request.set(8, runtime::encode::IntoList::into_list(custom_fields));
        self
    }
    /// [`custom_fields`](Self::custom_fields), if there is a value.
    pub fn maybe_custom_fields<M>(
        self,
        custom_fields: ::std::option::Option<
            impl runtime::encode::IntoList<::std::string::String, M>,
        >,
    ) -> Self {
        match custom_fields {
            ::std::option::Option::Some(custom_fields) => {
                self.custom_fields(custom_fields)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Also gives option labels.
    pub fn include_option_labels(mut self, include_option_labels: bool) -> Self {
        self.request.set(9, include_option_labels);
        self
    }
    /// [`include_option_labels`](Self::include_option_labels), if there is a value.
    pub fn maybe_include_option_labels(
        self,
        include_option_labels: ::std::option::Option<bool>,
    ) -> Self {
        match include_option_labels {
            ::std::option::Option::Some(include_option_labels) => {
                self.include_option_labels(include_option_labels)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Also gives labels.
    pub fn include_labels(mut self, include_labels: bool) -> Self {
        self.request.set(10, include_labels);
        self
    }
    /// [`include_labels`](Self::include_labels), if there is a value.
    pub fn maybe_include_labels(
        self,
        include_labels: ::std::option::Option<bool>,
    ) -> Self {
        match include_labels {
            ::std::option::Option::Some(include_labels) => {
                self.include_labels(include_labels)
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
    pub fn stream(self) -> runtime::ItemStream<models::Organization> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::Organization>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<runtime::Page<models::Organization>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListOrganizations {
    type Output = runtime::Result<runtime::Page<models::Organization>>;
    type IntoFuture = runtime::Call<runtime::Page<models::Organization>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(ListOrganizations);

/// Builder of the call `POST organizations`, from [`Organizations::create`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateOrganization {
    request: runtime::Request,
}

impl CreateOrganization {
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
    /// Sets when it was added, in UTC.
    pub fn add_time(
        mut self,
        add_time: impl ::std::convert::Into<runtime::DateTime>,
    ) -> Self {
        self.request.set(2, add_time.into());
        self
    }
    /// [`add_time`](Self::add_time), if there is a value.
    pub fn maybe_add_time(
        self,
        add_time: ::std::option::Option<impl ::std::convert::Into<runtime::DateTime>>,
    ) -> Self {
        match add_time {
            ::std::option::Option::Some(add_time) => self.add_time(add_time),
            ::std::option::Option::None => self,
        }
    }
    /// Sets who can see it.
    pub fn visible_to(mut self, visible_to: models::Visibility) -> Self {
        self.request.set(3, visible_to);
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
    /// Sets the ids of the labels.
    pub fn label_ids<M>(
        mut self,
        label_ids: impl runtime::encode::IntoList<models::LabelId, M>,
    ) -> Self {
        self.request.set(4, runtime::encode::IntoList::into_list(label_ids));
        self
    }
    /// [`label_ids`](Self::label_ids), if there is a value.
    pub fn maybe_label_ids<M>(
        self,
        label_ids: ::std::option::Option<
            impl runtime::encode::IntoList<models::LabelId, M>,
        >,
    ) -> Self {
        match label_ids {
            ::std::option::Option::Some(label_ids) => self.label_ids(label_ids),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the address.
    pub fn address(mut self, address: models::PostalAddress) -> Self {
        self.request.set(5, address);
        self
    }
    /// [`address`](Self::address), if there is a value.
    pub fn maybe_address(
        self,
        address: ::std::option::Option<models::PostalAddress>,
    ) -> Self {
        match address {
            ::std::option::Option::Some(address) => self.address(address),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `address`: sends null.
    pub fn clear_address(mut self) -> Self {
        self.request.clear(5);
        self
    }
    /// Sets the website.
    pub fn website(
        mut self,
        website: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(6, website.into());
        self
    }
    /// [`website`](Self::website), if there is a value.
    pub fn maybe_website(
        self,
        website: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match website {
            ::std::option::Option::Some(website) => self.website(website),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `website`: sends null.
    pub fn clear_website(mut self) -> Self {
        self.request.clear(6);
        self
    }
    /// Sets the LinkedIn profile.
    pub fn linkedin(
        mut self,
        linkedin: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(7, linkedin.into());
        self
    }
    /// [`linkedin`](Self::linkedin), if there is a value.
    pub fn maybe_linkedin(
        self,
        linkedin: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match linkedin {
            ::std::option::Option::Some(linkedin) => self.linkedin(linkedin),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `linkedin`: sends null.
    pub fn clear_linkedin(mut self) -> Self {
        self.request.clear(7);
        self
    }
    /// Sets the industry.
    pub fn industry(mut self, industry: i64) -> Self {
        self.request.set(8, industry);
        self
    }
    /// [`industry`](Self::industry), if there is a value.
    pub fn maybe_industry(self, industry: ::std::option::Option<i64>) -> Self {
        match industry {
            ::std::option::Option::Some(industry) => self.industry(industry),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `industry`: sends null.
    pub fn clear_industry(mut self) -> Self {
        self.request.clear(8);
        self
    }
    /// Sets the annual revenue.
    pub fn annual_revenue(mut self, annual_revenue: i64) -> Self {
        self.request.set(9, annual_revenue);
        self
    }
    /// [`annual_revenue`](Self::annual_revenue), if there is a value.
    pub fn maybe_annual_revenue(
        self,
        annual_revenue: ::std::option::Option<i64>,
    ) -> Self {
        match annual_revenue {
            ::std::option::Option::Some(annual_revenue) => {
                self.annual_revenue(annual_revenue)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Empties `annual_revenue`: sends null.
    pub fn clear_annual_revenue(mut self) -> Self {
        self.request.clear(9);
        self
    }
    /// Sets how many employees there are.
    pub fn employee_count(mut self, employee_count: i64) -> Self {
        self.request.set(10, employee_count);
        self
    }
    /// [`employee_count`](Self::employee_count), if there is a value.
    pub fn maybe_employee_count(
        self,
        employee_count: ::std::option::Option<i64>,
    ) -> Self {
        match employee_count {
            ::std::option::Option::Some(employee_count) => {
                self.employee_count(employee_count)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Empties `employee_count`: sends null.
    pub fn clear_employee_count(mut self) -> Self {
        self.request.clear(10);
        self
    }
    /// Sets the custom fields, by key.
    ///
    /// Each call adds members. If a member is set twice, the later value is sent.
    pub fn custom_fields(
        mut self,
        custom_fields: impl ::std::convert::Into<models::CustomFields>,
    ) -> Self {
        self.request.extend(11, custom_fields.into());
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
    pub fn response(self) -> runtime::ResponseFuture<models::Organization> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for CreateOrganization {
    type Output = runtime::Result<models::Organization>;
    type IntoFuture = runtime::Call<models::Organization>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CreateOrganization);

/// Builder of the call `DELETE organizations/{id}`, from [`Organizations::delete`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteOrganization {
    request: runtime::Request,
}

impl DeleteOrganization {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::OrganizationId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteOrganization {
    type Output = runtime::Result<models::OrganizationId>;
    type IntoFuture = runtime::Call<models::OrganizationId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteOrganization);

/// Builder of the call `GET organizations/{id}`, from [`Organizations::get`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetOrganization {
    request: runtime::Request,
}

impl GetOrganization {
    /// Also gives these, which are left out otherwise.
    pub fn include_fields<M>(
        mut self,
        include_fields: impl runtime::encode::ListOf<models::OrganizationIncludeField, M>,
    ) -> Self {
        self.request.set(1, runtime::encode::ListOf::into_list(include_fields));
        self
    }
    /// [`include_fields`](Self::include_fields), if there is a value.
    pub fn maybe_include_fields<M>(
        self,
        include_fields: ::std::option::Option<
            impl runtime::encode::ListOf<models::OrganizationIncludeField, M>,
        >,
    ) -> Self {
        match include_fields {
            ::std::option::Option::Some(include_fields) => {
                self.include_fields(include_fields)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Which custom fields to give, by key.
    pub fn custom_fields<M>(
        mut self,
        custom_fields: impl runtime::encode::IntoList<::std::string::String, M>,
    ) -> Self {
        self.request.set(2, runtime::encode::IntoList::into_list(custom_fields));
        self
    }
    /// [`custom_fields`](Self::custom_fields), if there is a value.
    pub fn maybe_custom_fields<M>(
        self,
        custom_fields: ::std::option::Option<
            impl runtime::encode::IntoList<::std::string::String, M>,
        >,
    ) -> Self {
        match custom_fields {
            ::std::option::Option::Some(custom_fields) => {
                self.custom_fields(custom_fields)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Also gives option labels.
    pub fn include_option_labels(mut self, include_option_labels: bool) -> Self {
        self.request.set(3, include_option_labels);
        self
    }
    /// [`include_option_labels`](Self::include_option_labels), if there is a value.
    pub fn maybe_include_option_labels(
        self,
        include_option_labels: ::std::option::Option<bool>,
    ) -> Self {
        match include_option_labels {
            ::std::option::Option::Some(include_option_labels) => {
                self.include_option_labels(include_option_labels)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Also gives labels.
    pub fn include_labels(mut self, include_labels: bool) -> Self {
        self.request.set(4, include_labels);
        self
    }
    /// [`include_labels`](Self::include_labels), if there is a value.
    pub fn maybe_include_labels(
        self,
        include_labels: ::std::option::Option<bool>,
    ) -> Self {
        match include_labels {
            ::std::option::Option::Some(include_labels) => {
                self.include_labels(include_labels)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Organization> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetOrganization {
    type Output = runtime::Result<models::Organization>;
    type IntoFuture = runtime::Call<models::Organization>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetOrganization);

/// Builder of the call `PATCH organizations/{id}`, from [`Organizations::update`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateOrganization {
    request: runtime::Request,
}

impl UpdateOrganization {
    /// Sets the name.
    pub fn name(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(1, name.into());
        self
    }
    /// [`name`](Self::name), if there is a value.
    pub fn maybe_name(
        self,
        name: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match name {
            ::std::option::Option::Some(name) => self.name(name),
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
    /// Sets who can see it.
    pub fn visible_to(mut self, visible_to: models::Visibility) -> Self {
        self.request.set(3, visible_to);
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
    /// Sets the ids of the labels.
    pub fn label_ids<M>(
        mut self,
        label_ids: impl runtime::encode::IntoList<models::LabelId, M>,
    ) -> Self {
        self.request.set(4, runtime::encode::IntoList::into_list(label_ids));
        self
    }
    /// [`label_ids`](Self::label_ids), if there is a value.
    pub fn maybe_label_ids<M>(
        self,
        label_ids: ::std::option::Option<
            impl runtime::encode::IntoList<models::LabelId, M>,
        >,
    ) -> Self {
        match label_ids {
            ::std::option::Option::Some(label_ids) => self.label_ids(label_ids),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the address.
    pub fn address(mut self, address: models::PostalAddress) -> Self {
        self.request.set(5, address);
        self
    }
    /// [`address`](Self::address), if there is a value.
    pub fn maybe_address(
        self,
        address: ::std::option::Option<models::PostalAddress>,
    ) -> Self {
        match address {
            ::std::option::Option::Some(address) => self.address(address),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `address`: sends null.
    pub fn clear_address(mut self) -> Self {
        self.request.clear(5);
        self
    }
    /// Sets the website.
    pub fn website(
        mut self,
        website: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(6, website.into());
        self
    }
    /// [`website`](Self::website), if there is a value.
    pub fn maybe_website(
        self,
        website: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match website {
            ::std::option::Option::Some(website) => self.website(website),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `website`: sends null.
    pub fn clear_website(mut self) -> Self {
        self.request.clear(6);
        self
    }
    /// Sets the LinkedIn profile.
    pub fn linkedin(
        mut self,
        linkedin: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(7, linkedin.into());
        self
    }
    /// [`linkedin`](Self::linkedin), if there is a value.
    pub fn maybe_linkedin(
        self,
        linkedin: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match linkedin {
            ::std::option::Option::Some(linkedin) => self.linkedin(linkedin),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `linkedin`: sends null.
    pub fn clear_linkedin(mut self) -> Self {
        self.request.clear(7);
        self
    }
    /// Sets the industry.
    pub fn industry(mut self, industry: i64) -> Self {
        self.request.set(8, industry);
        self
    }
    /// [`industry`](Self::industry), if there is a value.
    pub fn maybe_industry(self, industry: ::std::option::Option<i64>) -> Self {
        match industry {
            ::std::option::Option::Some(industry) => self.industry(industry),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `industry`: sends null.
    pub fn clear_industry(mut self) -> Self {
        self.request.clear(8);
        self
    }
    /// Sets the annual revenue.
    pub fn annual_revenue(mut self, annual_revenue: i64) -> Self {
        self.request.set(9, annual_revenue);
        self
    }
    /// [`annual_revenue`](Self::annual_revenue), if there is a value.
    pub fn maybe_annual_revenue(
        self,
        annual_revenue: ::std::option::Option<i64>,
    ) -> Self {
        match annual_revenue {
            ::std::option::Option::Some(annual_revenue) => {
                self.annual_revenue(annual_revenue)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Empties `annual_revenue`: sends null.
    pub fn clear_annual_revenue(mut self) -> Self {
        self.request.clear(9);
        self
    }
    /// Sets how many employees there are.
    pub fn employee_count(mut self, employee_count: i64) -> Self {
        self.request.set(10, employee_count);
        self
    }
    /// [`employee_count`](Self::employee_count), if there is a value.
    pub fn maybe_employee_count(
        self,
        employee_count: ::std::option::Option<i64>,
    ) -> Self {
        match employee_count {
            ::std::option::Option::Some(employee_count) => {
                self.employee_count(employee_count)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Empties `employee_count`: sends null.
    pub fn clear_employee_count(mut self) -> Self {
        self.request.clear(10);
        self
    }
    /// Sets the custom fields, by key.
    ///
    /// Each call adds members. If a member is set twice, the later value is sent.
    pub fn custom_fields(
        mut self,
        custom_fields: impl ::std::convert::Into<models::CustomFields>,
    ) -> Self {
        self.request.extend(11, custom_fields.into());
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
    pub fn response(self) -> runtime::ResponseFuture<models::Organization> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdateOrganization {
    type Output = runtime::Result<models::Organization>;
    type IntoFuture = runtime::Call<models::Organization>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdateOrganization);

/// Builder of the call `GET organizations/{id}/followers`, from [`Organizations::followers`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetOrganizationFollowers {
    request: runtime::Request,
}

impl GetOrganizationFollowers {
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
    pub fn stream(self) -> runtime::ItemStream<models::Follower> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::Follower>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Page<models::Follower>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetOrganizationFollowers {
    type Output = runtime::Result<runtime::Page<models::Follower>>;
    type IntoFuture = runtime::Call<runtime::Page<models::Follower>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(GetOrganizationFollowers);

/// Builder of the call `POST organizations/{id}/followers`, from [`Organizations::add_follower`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddOrganizationFollower {
    request: runtime::Request,
}

impl AddOrganizationFollower {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Follower> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for AddOrganizationFollower {
    type Output = runtime::Result<models::Follower>;
    type IntoFuture = runtime::Call<models::Follower>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(AddOrganizationFollower);

/// Builder of the call `GET organizations/{id}/followers/changelog`, from [`Organizations::followers_changelog`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetOrganizationFollowersChangelog {
    request: runtime::Request,
}

impl GetOrganizationFollowersChangelog {
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
    pub fn stream(self) -> runtime::ItemStream<models::FollowersChangelog> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::FollowersChangelog>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<runtime::Page<models::FollowersChangelog>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetOrganizationFollowersChangelog {
    type Output = runtime::Result<runtime::Page<models::FollowersChangelog>>;
    type IntoFuture = runtime::Call<runtime::Page<models::FollowersChangelog>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(GetOrganizationFollowersChangelog);

/// Builder of the call `DELETE organizations/{id}/followers/{follower_id}`, from [`Organizations::remove_follower`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct RemoveOrganizationFollower {
    request: runtime::Request,
}

impl RemoveOrganizationFollower {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::UserId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for RemoveOrganizationFollower {
    type Output = runtime::Result<models::UserId>;
    type IntoFuture = runtime::Call<models::UserId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(RemoveOrganizationFollower);

/// Builder of the call `GET organizations/search`, from [`Organizations::search`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchOrganizations {
    request: runtime::Request,
}

impl SearchOrganizations {
    /// Which fields to search.
    pub fn fields<M>(
        mut self,
        fields: impl runtime::encode::ListOf<models::OrganizationSearchField, M>,
    ) -> Self {
        self.request.set(1, runtime::encode::ListOf::into_list(fields));
        self
    }
    /// [`fields`](Self::fields), if there is a value.
    pub fn maybe_fields<M>(
        self,
        fields: ::std::option::Option<
            impl runtime::encode::ListOf<models::OrganizationSearchField, M>,
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
    pub fn stream(self) -> runtime::ItemStream<models::OrganizationSearchResult> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(
        self,
    ) -> runtime::Call<::std::vec::Vec<models::OrganizationSearchResult>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<runtime::Page<models::OrganizationSearchResult>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for SearchOrganizations {
    type Output = runtime::Result<runtime::Page<models::OrganizationSearchResult>>;
    type IntoFuture = runtime::Call<runtime::Page<models::OrganizationSearchResult>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(SearchOrganizations);
