// @generated from spec/v1/users.yaml by `cargo xtask codegen`. Do not edit.

//! Users.
//!
//! [`Users`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](Users::list): Get users. `GET users`
//! - [`create`](Users::create): Create a user. `POST users`
//! - [`search`](Users::search): Find users by name. `GET users/find`
//! - [`me`](Users::me): Get the current user. `GET users/me`
//! - [`get`](Users::get): Get a user. `GET users/{id}`
//! - [`update`](Users::update): Update a user. `PUT users/{id}`
//! - [`followers`](Users::followers): Get the followers of a user. `GET users/{id}/followers`
//! - [`permissions`](Users::permissions): Get the permissions of a user. `GET users/{id}/permissions`
//! - [`role_assignments`](Users::role_assignments): Get the role assignments of a user. `GET users/{id}/roleAssignments`
//! - [`role_settings`](Users::role_settings): Get the role settings of a user. `GET users/{id}/roleSettings`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::users as ops;

/// Users.
///
/// From [`Client::users`](super::Client::users).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Users<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Users<'_> {
    /// Get users.
    ///
    /// `GET users`
    ///
    /// Returns a list of [`User`](models::User).
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs the scope `users:read`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Users#getUsers>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.users().list().await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListUsers {
        ListUsers {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
    /// Create a user.
    ///
    /// `POST users`
    ///
    /// - `email`: the email
    ///
    /// Returns a [`User`](models::User). Optional parameters are setters of [`CreateUser`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Users#addUser>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let user = client.users().create("ada@example.com").active_flag(true).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn create(
        self,
        email: impl ::std::convert::Into<::std::string::String>,
    ) -> CreateUser {
        let mut request = runtime::Request::new(self.client, &ops::CREATE);
        request.set(0, email.into());
        CreateUser { request }
    }
    /// Find users by name.
    ///
    /// `GET users/find`
    ///
    /// - `term`: what to search for
    ///
    /// Returns a list of [`User`](models::User). Optional parameters are setters of [`SearchUsers`].
    ///
    /// - Costs 40 tokens of the daily quota.
    /// - Needs the scope `users:read`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Users#findUsersByName>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.users().search("rocket").search_by_email(true).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn search(
        self,
        term: impl ::std::convert::Into<::std::string::String>,
    ) -> SearchUsers {
        let mut request = runtime::Request::new(self.client, &ops::SEARCH);
        request.set(0, term.into());
        SearchUsers { request }
    }
    /// Get the current user.
    ///
    /// `GET users/me`
    ///
    /// Returns a [`User`](models::User).
    ///
    /// - Costs 2 tokens of the daily quota.
    /// - Needs the scope `base`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Users#getCurrentUser>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let user = client.users().me().await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn me(self) -> GetUserMe {
        GetUserMe {
            request: runtime::Request::new(self.client, &ops::ME),
        }
    }
    /// Get a user.
    ///
    /// `GET users/{id}`
    ///
    /// - `id`: the id of the user ([`UserId`](models::UserId))
    ///
    /// Returns a [`User`](models::User).
    ///
    /// - Costs 2 tokens of the daily quota.
    /// - Needs the scope `users:read`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Users#getUser>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let user = client.users().get(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn get(self, id: impl ::std::convert::Into<models::UserId>) -> GetUser {
        let mut request = runtime::Request::new(self.client, &ops::GET);
        request.set(0, id.into());
        GetUser { request }
    }
    /// Update a user.
    ///
    /// `PUT users/{id}`
    ///
    /// - `id`: the id of the user ([`UserId`](models::UserId))
    /// - `active_flag`: whether it is active
    ///
    /// Returns a [`User`](models::User).
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Users#updateUser>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let user = client.users().update(1, true).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update(
        self,
        id: impl ::std::convert::Into<models::UserId>,
        active_flag: bool,
    ) -> UpdateUser {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE);
        request.set(0, id.into());
        request.set(1, active_flag);
        UpdateUser { request }
    }
    /// Get the followers of a user.
    ///
    /// `GET users/{id}/followers`
    ///
    /// - `id`: the id of the user ([`UserId`](models::UserId))
    ///
    /// Returns a list of [`UserId`](models::UserId).
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs the scope `users:read`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Users#getUserFollowers>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.users().followers(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn followers(
        self,
        id: impl ::std::convert::Into<models::UserId>,
    ) -> GetUserFollowers {
        let mut request = runtime::Request::new(self.client, &ops::FOLLOWERS);
        request.set(0, id.into());
        GetUserFollowers { request }
    }
    /// Get the permissions of a user.
    ///
    /// `GET users/{id}/permissions`
    ///
    /// - `id`: the id of the user ([`UserId`](models::UserId))
    ///
    /// Returns a [`UserPermissions`](models::UserPermissions).
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `users:read`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Users#getUserPermissions>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let user_permissions = client.users().permissions(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn permissions(
        self,
        id: impl ::std::convert::Into<models::UserId>,
    ) -> GetUserPermissions {
        let mut request = runtime::Request::new(self.client, &ops::PERMISSIONS);
        request.set(0, id.into());
        GetUserPermissions { request }
    }
    /// Get the role assignments of a user.
    ///
    /// `GET users/{id}/roleAssignments`
    ///
    /// - `id`: the id of the user ([`UserId`](models::UserId))
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`RoleAssignment`](models::RoleAssignment). `.all()` returns the whole list, `.stream()` its items one by one.
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `users:read`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Users#getUserRoleAssignments>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.users().role_assignments(1).limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn role_assignments(
        self,
        id: impl ::std::convert::Into<models::UserId>,
    ) -> GetUserRoleAssignments {
        let mut request = runtime::Request::new(self.client, &ops::ROLE_ASSIGNMENTS);
        request.set(0, id.into());
        GetUserRoleAssignments { request }
    }
    /// Get the role settings of a user.
    ///
    /// `GET users/{id}/roleSettings`
    ///
    /// - `id`: the id of the user ([`UserId`](models::UserId))
    ///
    /// Returns a [`RoleSettings`](models::RoleSettings).
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `users:read`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Users#getUserRoleSettings>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let role_settings = client.users().role_settings(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn role_settings(
        self,
        id: impl ::std::convert::Into<models::UserId>,
    ) -> GetUserRoleSettings {
        let mut request = runtime::Request::new(self.client, &ops::ROLE_SETTINGS);
        request.set(0, id.into());
        GetUserRoleSettings { request }
    }
}

/// Builder of the call `GET users`, from [`Users::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListUsers {
    request: runtime::Request,
}

impl ListUsers {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<::std::vec::Vec<models::User>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListUsers {
    type Output = runtime::Result<::std::vec::Vec<models::User>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::User>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(ListUsers);

/// Builder of the call `POST users`, from [`Users::create`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateUser {
    request: runtime::Request,
}

impl CreateUser {
    /// Sets the access.
    pub fn access<M>(
        mut self,
        access: impl runtime::encode::ListOf<models::UserAccess, M>,
    ) -> Self {
        self.request.set(1, runtime::encode::ListOf::into_list(access));
        self
    }
    /// [`access`](Self::access), if there is a value.
    pub fn maybe_access<M>(
        self,
        access: ::std::option::Option<
            impl runtime::encode::ListOf<models::UserAccess, M>,
        >,
    ) -> Self {
        match access {
            ::std::option::Option::Some(access) => self.access(access),
            ::std::option::Option::None => self,
        }
    }
    /// Sets whether it is active.
    pub fn active_flag(mut self, active_flag: bool) -> Self {
        self.request.set(2, active_flag);
        self
    }
    /// [`active_flag`](Self::active_flag), if there is a value.
    pub fn maybe_active_flag(self, active_flag: ::std::option::Option<bool>) -> Self {
        match active_flag {
            ::std::option::Option::Some(active_flag) => self.active_flag(active_flag),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::User> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for CreateUser {
    type Output = runtime::Result<models::User>;
    type IntoFuture = runtime::Call<models::User>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CreateUser);

/// Builder of the call `GET users/find`, from [`Users::search`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchUsers {
    request: runtime::Request,
}

impl SearchUsers {
    /// Whether to search by email.
    pub fn search_by_email(mut self, search_by_email: bool) -> Self {
        self.request.set(1, runtime::encode::Argument::flags(search_by_email));
        self
    }
    /// [`search_by_email`](Self::search_by_email), if there is a value.
    pub fn maybe_search_by_email(
        self,
        search_by_email: ::std::option::Option<bool>,
    ) -> Self {
        match search_by_email {
            ::std::option::Option::Some(search_by_email) => {
                self.search_by_email(search_by_email)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<::std::vec::Vec<models::User>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for SearchUsers {
    type Output = runtime::Result<::std::vec::Vec<models::User>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::User>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(SearchUsers);

/// Builder of the call `GET users/me`, from [`Users::me`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetUserMe {
    request: runtime::Request,
}

impl GetUserMe {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::User> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetUserMe {
    type Output = runtime::Result<models::User>;
    type IntoFuture = runtime::Call<models::User>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetUserMe);

/// Builder of the call `GET users/{id}`, from [`Users::get`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetUser {
    request: runtime::Request,
}

impl GetUser {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::User> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetUser {
    type Output = runtime::Result<models::User>;
    type IntoFuture = runtime::Call<models::User>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetUser);

/// Builder of the call `PUT users/{id}`, from [`Users::update`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateUser {
    request: runtime::Request,
}

impl UpdateUser {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::User> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdateUser {
    type Output = runtime::Result<models::User>;
    type IntoFuture = runtime::Call<models::User>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdateUser);

/// Builder of the call `GET users/{id}/followers`, from [`Users::followers`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetUserFollowers {
    request: runtime::Request,
}

impl GetUserFollowers {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<::std::vec::Vec<models::UserId>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetUserFollowers {
    type Output = runtime::Result<::std::vec::Vec<models::UserId>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::UserId>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetUserFollowers);

/// Builder of the call `GET users/{id}/permissions`, from [`Users::permissions`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetUserPermissions {
    request: runtime::Request,
}

impl GetUserPermissions {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::UserPermissions> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetUserPermissions {
    type Output = runtime::Result<models::UserPermissions>;
    type IntoFuture = runtime::Call<models::UserPermissions>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetUserPermissions);

/// Builder of the call `GET users/{id}/roleAssignments`, from [`Users::role_assignments`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetUserRoleAssignments {
    request: runtime::Request,
}

impl GetUserRoleAssignments {
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
    pub fn stream(self) -> runtime::ItemStream<models::RoleAssignment> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::RoleAssignment>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<runtime::Page<models::RoleAssignment>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetUserRoleAssignments {
    type Output = runtime::Result<runtime::Page<models::RoleAssignment>>;
    type IntoFuture = runtime::Call<runtime::Page<models::RoleAssignment>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(GetUserRoleAssignments);

/// Builder of the call `GET users/{id}/roleSettings`, from [`Users::role_settings`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetUserRoleSettings {
    request: runtime::Request,
}

impl GetUserRoleSettings {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::RoleSettings> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetUserRoleSettings {
    type Output = runtime::Result<models::RoleSettings>;
    type IntoFuture = runtime::Call<models::RoleSettings>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetUserRoleSettings);
