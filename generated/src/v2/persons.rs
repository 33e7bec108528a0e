// @generated from spec/v2/persons.yaml by `cargo xtask codegen`. Do not edit.

//! Persons.
//!
//! [`Persons`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](Persons::list): Get persons. `GET persons`
//! - [`create`](Persons::create): Create a person. `POST persons`
//! - [`delete`](Persons::delete): Delete a person. `DELETE persons/{id}`
//! - [`get`](Persons::get): Get a person. `GET persons/{id}`
//! - [`update`](Persons::update): Update a person. `PATCH persons/{id}`
//! - [`followers`](Persons::followers): Get the followers of a person. `GET persons/{id}/followers`
//! - [`add_follower`](Persons::add_follower): Add a follower to a person. `POST persons/{id}/followers`
//! - [`followers_changelog`](Persons::followers_changelog): Get the changelog of the followers of a person. `GET persons/{id}/followers/changelog`
//! - [`remove_follower`](Persons::remove_follower): Delete a follower of a person. `DELETE persons/{id}/followers/{follower_id}`
//! - [`picture`](Persons::picture): Get the picture of a person. `GET persons/{id}/picture`
//! - [`search`](Persons::search): Search persons. `GET persons/search`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::persons as ops;

/// Persons.
///
/// From [`Client::persons`](super::Client::persons).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Persons<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Persons<'_> {
    /// Get persons.
    ///
    /// `GET persons`
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`Person`](models::Person). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`ListPersons`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `contacts:read`, `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Persons#getPersons>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.persons().list().filter_id(1).owner_id(1).limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListPersons {
        ListPersons {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
    /// Create a person.
    ///
    /// `POST persons`
    ///
    /// - `name`: the name
    ///
    /// Returns a [`Person`](models::Person). Optional parameters are setters of [`CreatePerson`].
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs the scope `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Persons#addPerson>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let person = client
    ///     .persons()
    ///     .create("Ada Lovelace")
    ///     .owner_id(1)
    ///     .org_id(1)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn create(
        self,
        name: impl ::std::convert::Into<::std::string::String>,
    ) -> CreatePerson {
        let mut request = runtime::Request::new(self.client, &ops::CREATE);
        request.set(0, name.into());
        CreatePerson { request }
    }
    /// Delete a person.
    ///
    /// `DELETE persons/{id}`
    ///
    /// - `id`: the id of the person ([`PersonId`](models::PersonId))
    ///
    /// Returns a [`PersonId`](models::PersonId).
    ///
    /// - Costs 3 tokens of the daily quota.
    /// - Needs the scope `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Persons#deletePerson>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let person_id = client.persons().delete(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete(
        self,
        id: impl ::std::convert::Into<models::PersonId>,
    ) -> DeletePerson {
        let mut request = runtime::Request::new(self.client, &ops::DELETE);
        request.set(0, id.into());
        DeletePerson { request }
    }
    /// Get a person.
    ///
    /// `GET persons/{id}`
    ///
    /// - `id`: the id of the person ([`PersonId`](models::PersonId))
    ///
    /// Returns a [`Person`](models::Person). Optional parameters are setters of [`GetPerson`].
    ///
    /// - Costs 1 token of the daily quota.
    /// - Needs one of the scopes `contacts:read`, `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Persons#getPerson>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let person = client
    ///     .persons()
    ///     .get(1)
    ///     .include_option_labels(true)
    ///     .include_labels(true)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn get(self, id: impl ::std::convert::Into<models::PersonId>) -> GetPerson {
        let mut request = runtime::Request::new(self.client, &ops::GET);
        request.set(0, id.into());
        GetPerson { request }
    }
    /// Update a person.
    ///
    /// `PATCH persons/{id}`
    ///
    /// - `id`: the id of the person ([`PersonId`](models::PersonId))
    ///
    /// Returns a [`Person`](models::Person). Optional parameters are setters of [`UpdatePerson`].
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs the scope `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Persons#updatePerson>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let person = client.persons().update(1).name("Ada Lovelace").owner_id(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update(
        self,
        id: impl ::std::convert::Into<models::PersonId>,
    ) -> UpdatePerson {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE);
        request.set(0, id.into());
        UpdatePerson { request }
    }
    /// Get the followers of a person.
    ///
    /// `GET persons/{id}/followers`
    ///
    /// - `id`: the id of the person ([`PersonId`](models::PersonId))
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`Follower`](models::Follower). `.all()` returns the whole list, `.stream()` its items one by one.
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `contacts:read`, `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Persons#getPersonFollowers>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.persons().followers(1).limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn followers(
        self,
        id: impl ::std::convert::Into<models::PersonId>,
    ) -> GetPersonFollowers {
        let mut request = runtime::Request::new(self.client, &ops::FOLLOWERS);
        request.set(0, id.into());
        GetPersonFollowers { request }
    }
    /// Add a follower to a person.
    ///
    /// `POST persons/{id}/followers`
    ///
    /// - `id`: the id of the person ([`PersonId`](models::PersonId))
    /// - `user_id`: the id of the user ([`UserId`](models::UserId))
    ///
    /// Returns a [`Follower`](models::Follower).
    ///
    /// - Succeeds with status 201.
    /// - Costs 5 tokens of the daily quota.
    /// - Needs the scope `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Persons#addPersonFollower>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let follower = client.persons().add_follower(1, 1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn add_follower(
        self,
        id: impl ::std::convert::Into<models::PersonId>,
        user_id: impl ::std::convert::Into<models::UserId>,
    ) -> AddPersonFollower {
        let mut request = runtime::Request::new(self.client, &ops::ADD_FOLLOWER);
        request.set(0, id.into());
        request.set(1, user_id.into());
        AddPersonFollower { request }
    }
    /// Get the changelog of the followers of a person.
    ///
    /// `GET persons/{id}/followers/changelog`
    ///
    /// - `id`: the id of the person ([`PersonId`](models::PersonId))
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`FollowersChangelog`](models::FollowersChangelog). `.all()` returns the whole list, `.stream()` its items one by one.
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `contacts:read`, `contacts:full`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v2/Persons#getPersonFollowersChangelog>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.persons().followers_changelog(1).limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn followers_changelog(
        self,
        id: impl ::std::convert::Into<models::PersonId>,
    ) -> GetPersonFollowersChangelog {
        let mut request = runtime::Request::new(self.client, &ops::FOLLOWERS_CHANGELOG);
        request.set(0, id.into());
        GetPersonFollowersChangelog {
            request,
        }
    }
    /// Delete a follower of a person.
    ///
    /// `DELETE persons/{id}/followers/{follower_id}`
    ///
    /// - `id`: the id of the person ([`PersonId`](models::PersonId))
    /// - `follower_id`: the id of the follower, a user ([`UserId`](models::UserId))
    ///
    /// Returns a [`UserId`](models::UserId).
    ///
    /// - Costs 3 tokens of the daily quota.
    /// - Needs the scope `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Persons#deletePersonFollower>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let user_id = client.persons().remove_follower(1, 1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn remove_follower(
        self,
        id: impl ::std::convert::Into<models::PersonId>,
        follower_id: impl ::std::convert::Into<models::UserId>,
    ) -> RemovePersonFollower {
        let mut request = runtime::Request::new(self.client, &ops::REMOVE_FOLLOWER);
        request.set(0, id.into());
        request.set(1, follower_id.into());
        RemovePersonFollower { request }
    }
    /// Get the picture of a person.
    ///
    /// `GET persons/{id}/picture`
    ///
    /// - `id`: the id of the person ([`PersonId`](models::PersonId))
    ///
    /// Returns a [`PersonPicture`](models::PersonPicture).
    ///
    /// - Costs 1 token of the daily quota.
    /// - Needs one of the scopes `contacts:read`, `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Persons#getPersonPicture>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let person_picture = client.persons().picture(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn picture(
        self,
        id: impl ::std::convert::Into<models::PersonId>,
    ) -> GetPersonPicture {
        let mut request = runtime::Request::new(self.client, &ops::PICTURE);
        request.set(0, id.into());
        GetPersonPicture { request }
    }
    /// Search persons.
    ///
    /// `GET persons/search`
    ///
    /// - `term`: what to search for
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`PersonSearchResult`](models::PersonSearchResult). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`SearchPersons`].
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Counts towards the limit `search`, on every plan: 10 requests in 2 seconds.
    /// - Needs one of the scopes `contacts:read`, `contacts:full`, `search:read`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Persons#searchPersons>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client
    ///     .persons()
    ///     .search("rocket")
    ///     .exact_match(true)
    ///     .organization_id(1)
    ///     .limit(50)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn search(
        self,
        term: impl ::std::convert::Into<::std::string::String>,
    ) -> SearchPersons {
        let mut request = runtime::Request::new(self.client, &ops::SEARCH);
        request.set(0, term.into());
        SearchPersons { request }
    }
}

/// Builder of the call `GET persons`, from [`Persons::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListPersons {
    request: runtime::Request,
}

impl ListPersons {
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
        ids: impl runtime::encode::IntoList<models::PersonId, M>,
    ) -> Self {
        self.request.set(1, runtime::encode::IntoList::into_list(ids));
        self
    }
    /// [`ids`](Self::ids), if there is a value.
    pub fn maybe_ids<M>(
        self,
        ids: ::std::option::Option<impl runtime::encode::IntoList<models::PersonId, M>>,
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
    /// Only those of this organization.
    pub fn org_id(
        mut self,
        org_id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> Self {
        self.request.set(3, org_id.into());
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
    /// Only those of this deal.
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
    /// Only those last changed since then, in UTC.
    pub fn updated_since(
        mut self,
        updated_since: impl ::std::convert::Into<runtime::DateTime>,
    ) -> Self {
        self.request.set(5, updated_since.into());
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
        self.request.set(6, updated_until.into());
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
        self.request.set(7, sort_by);
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
        self.request.set(8, sort_direction);
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
        include_fields: impl runtime::encode::ListOf<models::PersonIncludeField, M>,
    ) -> Self {
        self.request.set(9, runtime::encode::ListOf::into_list(include_fields));
        self
    }
    /// [`include_fields`](Self::include_fields), if there is a value.
    pub fn maybe_include_fields<M>(
        self,
        include_fields: ::std::option::Option<
            impl runtime::encode::ListOf<models::PersonIncludeField, M>,
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
        self.request.set(10, runtime::encode::IntoList::into_list(custom_fields));
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
        self.request.set(11, include_option_labels);
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
        self.request.set(12, include_labels);
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
    pub fn stream(self) -> runtime::ItemStream<models::Person> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::Person>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Page<models::Person>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListPersons {
    type Output = runtime::Result<runtime::Page<models::Person>>;
    type IntoFuture = runtime::Call<runtime::Page<models::Person>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(ListPersons);

/// Builder of the call `POST persons`, from [`Persons::create`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreatePerson {
    request: runtime::Request,
}

impl CreatePerson {
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
    /// Sets the id of the organization.
    pub fn org_id(
        mut self,
        org_id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> Self {
        self.request.set(2, org_id.into());
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
        self.request.clear(2);
        self
    }
    /// Sets when it was added, in UTC.
    pub fn add_time(
        mut self,
        add_time: impl ::std::convert::Into<runtime::DateTime>,
    ) -> Self {
        self.request.set(3, add_time.into());
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
    /// Sets the emails.
    pub fn emails<M>(
        mut self,
        emails: impl runtime::encode::ListOf<models::ContactDetail, M>,
    ) -> Self {
        self.request.set(4, runtime::encode::ListOf::into_list(emails));
        self
    }
    /// [`emails`](Self::emails), if there is a value.
    pub fn maybe_emails<M>(
        self,
        emails: ::std::option::Option<
            impl runtime::encode::ListOf<models::ContactDetail, M>,
        >,
    ) -> Self {
        match emails {
            ::std::option::Option::Some(emails) => self.emails(emails),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the phones.
    pub fn phones<M>(
        mut self,
        phones: impl runtime::encode::ListOf<models::ContactDetail, M>,
    ) -> Self {
        self.request.set(5, runtime::encode::ListOf::into_list(phones));
        self
    }
    /// [`phones`](Self::phones), if there is a value.
    pub fn maybe_phones<M>(
        self,
        phones: ::std::option::Option<
            impl runtime::encode::ListOf<models::ContactDetail, M>,
        >,
    ) -> Self {
        match phones {
            ::std::option::Option::Some(phones) => self.phones(phones),
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
    /// Sets the ids of the labels.
    pub fn label_ids<M>(
        mut self,
        label_ids: impl runtime::encode::IntoList<models::LabelId, M>,
    ) -> Self {
        self.request.set(7, runtime::encode::IntoList::into_list(label_ids));
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
    /// Sets the postal address.
    pub fn postal_address(mut self, postal_address: models::PostalAddress) -> Self {
        self.request.set(8, postal_address);
        self
    }
    /// [`postal_address`](Self::postal_address), if there is a value.
    pub fn maybe_postal_address(
        self,
        postal_address: ::std::option::Option<models::PostalAddress>,
    ) -> Self {
        match postal_address {
            ::std::option::Option::Some(postal_address) => {
                self.postal_address(postal_address)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Empties `postal_address`: sends null.
    pub fn clear_postal_address(mut self) -> Self {
        self.request.clear(8);
        self
    }
    /// Sets the notes.
    pub fn notes(
        mut self,
        notes: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(9, notes.into());
        self
    }
    /// [`notes`](Self::notes), if there is a value.
    pub fn maybe_notes(
        self,
        notes: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match notes {
            ::std::option::Option::Some(notes) => self.notes(notes),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `notes`: sends null.
    pub fn clear_notes(mut self) -> Self {
        self.request.clear(9);
        self
    }
    /// Sets the instant messaging accounts.
    pub fn im<M>(
        mut self,
        im: impl runtime::encode::ListOf<models::ContactDetail, M>,
    ) -> Self {
        self.request.set(10, runtime::encode::ListOf::into_list(im));
        self
    }
    /// [`im`](Self::im), if there is a value.
    pub fn maybe_im<M>(
        self,
        im: ::std::option::Option<impl runtime::encode::ListOf<models::ContactDetail, M>>,
    ) -> Self {
        match im {
            ::std::option::Option::Some(im) => self.im(im),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the birthday.
    pub fn birthday(
        mut self,
        birthday: impl ::std::convert::Into<runtime::Date>,
    ) -> Self {
        self.request.set(11, birthday.into());
        self
    }
    /// [`birthday`](Self::birthday), if there is a value.
    pub fn maybe_birthday(
        self,
        birthday: ::std::option::Option<impl ::std::convert::Into<runtime::Date>>,
    ) -> Self {
        match birthday {
            ::std::option::Option::Some(birthday) => self.birthday(birthday),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `birthday`: sends null.
    pub fn clear_birthday(mut self) -> Self {
        self.request.clear(11);
        self
    }
    /// Sets the job title.
    pub fn job_title(
        mut self,
        job_title: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(12, job_title.into());
        self
    }
    /// [`job_title`](Self::job_title), if there is a value.
    pub fn maybe_job_title(
        self,
        job_title: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match job_title {
            ::std::option::Option::Some(job_title) => self.job_title(job_title),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `job_title`: sends null.
    pub fn clear_job_title(mut self) -> Self {
        self.request.clear(12);
        self
    }
    /// Sets the marketing status.
    pub fn marketing_status(
        mut self,
        marketing_status: models::PersonMarketingStatus,
    ) -> Self {
        self.request.set(13, marketing_status);
        self
    }
    /// [`marketing_status`](Self::marketing_status), if there is a value.
    pub fn maybe_marketing_status(
        self,
        marketing_status: ::std::option::Option<models::PersonMarketingStatus>,
    ) -> Self {
        match marketing_status {
            ::std::option::Option::Some(marketing_status) => {
                self.marketing_status(marketing_status)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Sets the custom fields, by key.
    ///
    /// Each call adds members. If a member is set twice, the later value is sent.
    pub fn custom_fields(
        mut self,
        custom_fields: impl ::std::convert::Into<models::CustomFields>,
    ) -> Self {
        self.request.extend(14, custom_fields.into());
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
    pub fn response(self) -> runtime::ResponseFuture<models::Person> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for CreatePerson {
    type Output = runtime::Result<models::Person>;
    type IntoFuture = runtime::Call<models::Person>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CreatePerson);

/// Builder of the call `DELETE persons/{id}`, from [`Persons::delete`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeletePerson {
    request: runtime::Request,
}

impl DeletePerson {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::PersonId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeletePerson {
    type Output = runtime::Result<models::PersonId>;
    type IntoFuture = runtime::Call<models::PersonId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeletePerson);

/// Builder of the call `GET persons/{id}`, from [`Persons::get`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetPerson {
    request: runtime::Request,
}

impl GetPerson {
    /// Also gives these, which are left out otherwise.
    pub fn include_fields<M>(
        mut self,
        include_fields: impl runtime::encode::ListOf<models::PersonIncludeField, M>,
    ) -> Self {
        self.request.set(1, runtime::encode::ListOf::into_list(include_fields));
        self
    }
    /// [`include_fields`](Self::include_fields), if there is a value.
    pub fn maybe_include_fields<M>(
        self,
        include_fields: ::std::option::Option<
            impl runtime::encode::ListOf<models::PersonIncludeField, M>,
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
    pub fn response(self) -> runtime::ResponseFuture<models::Person> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetPerson {
    type Output = runtime::Result<models::Person>;
    type IntoFuture = runtime::Call<models::Person>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetPerson);

/// Builder of the call `PATCH persons/{id}`, from [`Persons::update`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdatePerson {
    request: runtime::Request,
}

impl UpdatePerson {
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
    /// Sets the id of the organization.
    pub fn org_id(
        mut self,
        org_id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> Self {
        self.request.set(3, org_id.into());
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
        self.request.clear(3);
        self
    }
    /// Sets the emails.
    pub fn emails<M>(
        mut self,
        emails: impl runtime::encode::ListOf<models::ContactDetail, M>,
    ) -> Self {
        self.request.set(4, runtime::encode::ListOf::into_list(emails));
        self
    }
    /// [`emails`](Self::emails), if there is a value.
    pub fn maybe_emails<M>(
        self,
        emails: ::std::option::Option<
            impl runtime::encode::ListOf<models::ContactDetail, M>,
        >,
    ) -> Self {
        match emails {
            ::std::option::Option::Some(emails) => self.emails(emails),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the phones.
    pub fn phones<M>(
        mut self,
        phones: impl runtime::encode::ListOf<models::ContactDetail, M>,
    ) -> Self {
        self.request.set(5, runtime::encode::ListOf::into_list(phones));
        self
    }
    /// [`phones`](Self::phones), if there is a value.
    pub fn maybe_phones<M>(
        self,
        phones: ::std::option::Option<
            impl runtime::encode::ListOf<models::ContactDetail, M>,
        >,
    ) -> Self {
        match phones {
            ::std::option::Option::Some(phones) => self.phones(phones),
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
    /// Sets the ids of the labels.
    pub fn label_ids<M>(
        mut self,
        label_ids: impl runtime::encode::IntoList<models::LabelId, M>,
    ) -> Self {
        self.request.set(7, runtime::encode::IntoList::into_list(label_ids));
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
    /// Sets the postal address.
    pub fn postal_address(mut self, postal_address: models::PostalAddress) -> Self {
        self.request.set(8, postal_address);
        self
    }
    /// [`postal_address`](Self::postal_address), if there is a value.
    pub fn maybe_postal_address(
        self,
        postal_address: ::std::option::Option<models::PostalAddress>,
    ) -> Self {
        match postal_address {
            ::std::option::Option::Some(postal_address) => {
                self.postal_address(postal_address)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Empties `postal_address`: sends null.
    pub fn clear_postal_address(mut self) -> Self {
        self.request.clear(8);
        self
    }
    /// Sets the notes.
    pub fn notes(
        mut self,
        notes: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(9, notes.into());
        self
    }
    /// [`notes`](Self::notes), if there is a value.
    pub fn maybe_notes(
        self,
        notes: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match notes {
            ::std::option::Option::Some(notes) => self.notes(notes),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `notes`: sends null.
    pub fn clear_notes(mut self) -> Self {
        self.request.clear(9);
        self
    }
    /// Sets the instant messaging accounts.
    pub fn im<M>(
        mut self,
        im: impl runtime::encode::ListOf<models::ContactDetail, M>,
    ) -> Self {
        self.request.set(10, runtime::encode::ListOf::into_list(im));
        self
    }
    /// [`im`](Self::im), if there is a value.
    pub fn maybe_im<M>(
        self,
        im: ::std::option::Option<impl runtime::encode::ListOf<models::ContactDetail, M>>,
    ) -> Self {
        match im {
            ::std::option::Option::Some(im) => self.im(im),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the birthday.
    pub fn birthday(
        mut self,
        birthday: impl ::std::convert::Into<runtime::Date>,
    ) -> Self {
        self.request.set(11, birthday.into());
        self
    }
    /// [`birthday`](Self::birthday), if there is a value.
    pub fn maybe_birthday(
        self,
        birthday: ::std::option::Option<impl ::std::convert::Into<runtime::Date>>,
    ) -> Self {
        match birthday {
            ::std::option::Option::Some(birthday) => self.birthday(birthday),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `birthday`: sends null.
    pub fn clear_birthday(mut self) -> Self {
        self.request.clear(11);
        self
    }
    /// Sets the job title.
    pub fn job_title(
        mut self,
        job_title: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(12, job_title.into());
        self
    }
    /// [`job_title`](Self::job_title), if there is a value.
    pub fn maybe_job_title(
        self,
        job_title: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match job_title {
            ::std::option::Option::Some(job_title) => self.job_title(job_title),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `job_title`: sends null.
    pub fn clear_job_title(mut self) -> Self {
        self.request.clear(12);
        self
    }
    /// Sets the marketing status.
    pub fn marketing_status(
        mut self,
        marketing_status: models::PersonMarketingStatus,
    ) -> Self {
        self.request.set(13, marketing_status);
        self
    }
    /// [`marketing_status`](Self::marketing_status), if there is a value.
    pub fn maybe_marketing_status(
        self,
        marketing_status: ::std::option::Option<models::PersonMarketingStatus>,
    ) -> Self {
        match marketing_status {
            ::std::option::Option::Some(marketing_status) => {
                self.marketing_status(marketing_status)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Sets the custom fields, by key.
    ///
    /// Each call adds members. If a member is set twice, the later value is sent.
    pub fn custom_fields(
        mut self,
        custom_fields: impl ::std::convert::Into<models::CustomFields>,
    ) -> Self {
        self.request.extend(14, custom_fields.into());
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
    pub fn response(self) -> runtime::ResponseFuture<models::Person> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdatePerson {
    type Output = runtime::Result<models::Person>;
    type IntoFuture = runtime::Call<models::Person>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdatePerson);

/// Builder of the call `GET persons/{id}/followers`, from [`Persons::followers`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetPersonFollowers {
    request: runtime::Request,
}

impl GetPersonFollowers {
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

impl ::std::future::IntoFuture for GetPersonFollowers {
    type Output = runtime::Result<runtime::Page<models::Follower>>;
    type IntoFuture = runtime::Call<runtime::Page<models::Follower>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(GetPersonFollowers);

/// Builder of the call `POST persons/{id}/followers`, from [`Persons::add_follower`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddPersonFollower {
    request: runtime::Request,
}

impl AddPersonFollower {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Follower> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for AddPersonFollower {
    type Output = runtime::Result<models::Follower>;
    type IntoFuture = runtime::Call<models::Follower>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(AddPersonFollower);

/// Builder of the call `GET persons/{id}/followers/changelog`, from [`Persons::followers_changelog`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetPersonFollowersChangelog {
    request: runtime::Request,
}

impl GetPersonFollowersChangelog {
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

impl ::std::future::IntoFuture for GetPersonFollowersChangelog {
    type Output = runtime::Result<runtime::Page<models::FollowersChangelog>>;
    type IntoFuture = runtime::Call<runtime::Page<models::FollowersChangelog>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(GetPersonFollowersChangelog);

/// Builder of the call `DELETE persons/{id}/followers/{follower_id}`, from [`Persons::remove_follower`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct RemovePersonFollower {
    request: runtime::Request,
}

impl RemovePersonFollower {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::UserId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for RemovePersonFollower {
    type Output = runtime::Result<models::UserId>;
    type IntoFuture = runtime::Call<models::UserId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(RemovePersonFollower);

/// Builder of the call `GET persons/{id}/picture`, from [`Persons::picture`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetPersonPicture {
    request: runtime::Request,
}

impl GetPersonPicture {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::PersonPicture> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetPersonPicture {
    type Output = runtime::Result<models::PersonPicture>;
    type IntoFuture = runtime::Call<models::PersonPicture>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetPersonPicture);

/// Builder of the call `GET persons/search`, from [`Persons::search`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchPersons {
    request: runtime::Request,
}

impl SearchPersons {
    /// Which fields to search.
    pub fn fields<M>(
        mut self,
        fields: impl runtime::encode::ListOf<models::PersonSearchField, M>,
    ) -> Self {
        self.request.set(1, runtime::encode::ListOf::into_list(fields));
        self
    }
    /// [`fields`](Self::fields), if there is a value.
    pub fn maybe_fields<M>(
        self,
        fields: ::std::option::Option<
            impl runtime::encode::ListOf<models::PersonSearchField, M>,
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
    /// Only those of this organization.
    pub fn organization_id(
        mut self,
        organization_id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> Self {
        self.request.set(3, organization_id.into());
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
        include_fields: impl runtime::encode::ListOf<models::PersonSearchIncludeField, M>,
    ) -> Self {
        self.request.set(4, runtime::encode::ListOf::into_list(include_fields));
        self
    }
    /// [`include_fields`](Self::include_fields), if there is a value.
    pub fn maybe_include_fields<M>(
        self,
        include_fields: ::std::option::Option<
            impl runtime::encode::ListOf<models::PersonSearchIncludeField, M>,
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
    pub fn stream(self) -> runtime::ItemStream<models::PersonSearchResult> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::PersonSearchResult>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<runtime::Page<models::PersonSearchResult>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for SearchPersons {
    type Output = runtime::Result<runtime::Page<models::PersonSearchResult>>;
    type IntoFuture = runtime::Call<runtime::Page<models::PersonSearchResult>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(SearchPersons);
