// @generated from spec/v1/legacy_teams.yaml by `cargo xtask codegen`. Do not edit.

//! Legacy teams.
//!
//! [`LegacyTeams`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](LegacyTeams::list): Get legacy teams. `GET legacyTeams`
//! - [`create`](LegacyTeams::create): Create a legacy team. `POST legacyTeams`
//! - [`get`](LegacyTeams::get): Get a legacy team. `GET legacyTeams/{id}`
//! - [`update`](LegacyTeams::update): Update a legacy team. `PUT legacyTeams/{id}`
//! - [`users`](LegacyTeams::users): Get the users of a legacy team. `GET legacyTeams/{id}/users`
//! - [`add_users`](LegacyTeams::add_users): Add users to a legacy team. `POST legacyTeams/{id}/users`
//! - [`delete_users`](LegacyTeams::delete_users): Delete the users of a legacy team. `DELETE legacyTeams/{id}/users`
//! - [`by_user`](LegacyTeams::by_user): Get the legacy teams of a user. `GET legacyTeams/user/{id}`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::legacy_teams as ops;

/// Legacy teams.
///
/// From [`Client::legacy_teams`](super::Client::legacy_teams).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct LegacyTeams<'a> {
    pub(super) client: &'a runtime::Client,
}

impl LegacyTeams<'_> {
    /// Get legacy teams.
    ///
    /// `GET legacyTeams`
    ///
    /// Returns a list of [`LegacyTeam`](models::LegacyTeam). Optional parameters are setters of [`ListLegacyTeams`].
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs the scope `users:read`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/LegacyTeams#getTeams>
    ///
    /// ```no_run
    /// use pipedrive::v1::LegacyTeamOrderBy;
    ///
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client
    ///     .legacy_teams()
    ///     .list()
    ///     .order_by(LegacyTeamOrderBy::Id)
    ///     .skip_users(true)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Deprecated by the API.")]
    pub fn list(self) -> ListLegacyTeams {
        ListLegacyTeams {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
    /// Create a legacy team.
    ///
    /// `POST legacyTeams`
    ///
    /// - `name`: the name
    /// - `manager_id`: the id of the manager, a user ([`UserId`](models::UserId))
    ///
    /// Returns a [`LegacyTeam`](models::LegacyTeam). Optional parameters are setters of [`CreateLegacyTeam`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/LegacyTeams#addTeam>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let legacy_team = client
    ///     .legacy_teams()
    ///     .create("Ada Lovelace", 1)
    ///     .description("Ready for launch.")
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Deprecated by the API.")]
    pub fn create(
        self,
        name: impl ::std::convert::Into<::std::string::String>,
        manager_id: impl ::std::convert::Into<models::UserId>,
    ) -> CreateLegacyTeam {
        let mut request = runtime::Request::new(self.client, &ops::CREATE);
        request.set(0, name.into());
        request.set(2, manager_id.into());
        CreateLegacyTeam { request }
    }
    /// Get a legacy team.
    ///
    /// `GET legacyTeams/{id}`
    ///
    /// - `id`: the id of the legacy team ([`LegacyTeamId`](models::LegacyTeamId))
    ///
    /// Returns a [`LegacyTeam`](models::LegacyTeam). Optional parameters are setters of [`GetLegacyTeam`].
    ///
    /// - Costs 2 tokens of the daily quota.
    /// - Needs the scope `users:read`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/LegacyTeams#getTeam>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let legacy_team = client.legacy_teams().get(1).skip_users(true).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Deprecated by the API.")]
    pub fn get(
        self,
        id: impl ::std::convert::Into<models::LegacyTeamId>,
    ) -> GetLegacyTeam {
        let mut request = runtime::Request::new(self.client, &ops::GET);
        request.set(0, id.into());
        GetLegacyTeam { request }
    }
    /// Update a legacy team.
    ///
    /// `PUT legacyTeams/{id}`
    ///
    /// - `id`: the id of the legacy team ([`LegacyTeamId`](models::LegacyTeamId))
    ///
    /// Returns a [`LegacyTeam`](models::LegacyTeam). Optional parameters are setters of [`UpdateLegacyTeam`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/LegacyTeams#updateTeam>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let legacy_team = client
    ///     .legacy_teams()
    ///     .update(1)
    ///     .name("Ada Lovelace")
    ///     .description("Ready for launch.")
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Deprecated by the API.")]
    pub fn update(
        self,
        id: impl ::std::convert::Into<models::LegacyTeamId>,
    ) -> UpdateLegacyTeam {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE);
        request.set(0, id.into());
        UpdateLegacyTeam { request }
    }
    /// Get the users of a legacy team.
    ///
    /// `GET legacyTeams/{id}/users`
    ///
    /// - `id`: the id of the legacy team ([`LegacyTeamId`](models::LegacyTeamId))
    ///
    /// Returns a list of [`UserId`](models::UserId).
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs the scope `users:read`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/LegacyTeams#getTeamUsers>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.legacy_teams().users(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Deprecated by the API.")]
    pub fn users(
        self,
        id: impl ::std::convert::Into<models::LegacyTeamId>,
    ) -> GetLegacyTeamUsers {
        let mut request = runtime::Request::new(self.client, &ops::USERS);
        request.set(0, id.into());
        GetLegacyTeamUsers { request }
    }
    /// Add users to a legacy team.
    ///
    /// `POST legacyTeams/{id}/users`
    ///
    /// - `id`: the id of the legacy team ([`LegacyTeamId`](models::LegacyTeamId))
    /// - `users`: the users (a list of [`UserId`](models::UserId))
    ///
    /// Returns a list of [`UserId`](models::UserId).
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/LegacyTeams#addTeamUser>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.legacy_teams().add_users(1, [1]).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Deprecated by the API.")]
    pub fn add_users<M>(
        self,
        id: impl ::std::convert::Into<models::LegacyTeamId>,
        users: impl runtime::encode::IntoList<models::UserId, M>,
    ) -> AddLegacyTeamUsers {
        let mut request = runtime::Request::new(self.client, &ops::ADD_USERS);
        request.set(0, id.into());
        request.set(1, runtime::encode::IntoList::into_list(users));
        AddLegacyTeamUsers { request }
    }
    /// Delete the users of a legacy team.
    ///
    /// `DELETE legacyTeams/{id}/users`
    ///
    /// - `id`: the id of the legacy team ([`LegacyTeamId`](models::LegacyTeamId))
    /// - `users`: the users (a list of [`UserId`](models::UserId))
    ///
    /// Returns a list of [`UserId`](models::UserId).
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/LegacyTeams#deleteTeamUser>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.legacy_teams().delete_users(1, [1]).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Deprecated by the API.")]
    pub fn delete_users<M>(
        self,
        id: impl ::std::convert::Into<models::LegacyTeamId>,
        users: impl runtime::encode::IntoList<models::UserId, M>,
    ) -> DeleteLegacyTeamUsers {
        let mut request = runtime::Request::new(self.client, &ops::DELETE_USERS);
        request.set(0, id.into());
        request.set(1, runtime::encode::IntoList::into_list(users));
        DeleteLegacyTeamUsers { request }
    }
    /// Get the legacy teams of a user.
    ///
    /// `GET legacyTeams/user/{id}`
    ///
    /// - `id`: the id of the user ([`UserId`](models::UserId))
    ///
    /// Returns a list of [`LegacyTeam`](models::LegacyTeam). Optional parameters are setters of [`GetLegacyTeamsByUser`].
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs the scope `users:read`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/LegacyTeams#getUserTeams>
    ///
    /// ```no_run
    /// use pipedrive::v1::LegacyTeamOrderBy;
    ///
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client
    ///     .legacy_teams()
    ///     .by_user(1)
    ///     .order_by(LegacyTeamOrderBy::Id)
    ///     .skip_users(true)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Deprecated by the API.")]
    pub fn by_user(
        self,
        id: impl ::std::convert::Into<models::UserId>,
    ) -> GetLegacyTeamsByUser {
        let mut request = runtime::Request::new(self.client, &ops::BY_USER);
        request.set(0, id.into());
        GetLegacyTeamsByUser { request }
    }
}

/// Builder of the call `GET legacyTeams`, from [`LegacyTeams::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListLegacyTeams {
    request: runtime::Request,
}

impl ListLegacyTeams {
    /// What the list is ordered by.
    pub fn order_by(mut self, order_by: models::LegacyTeamOrderBy) -> Self {
        self.request.set(0, order_by);
        self
    }
    /// [`order_by`](Self::order_by), if there is a value.
    pub fn maybe_order_by(
        self,
        order_by: ::std::option::Option<models::LegacyTeamOrderBy>,
    ) -> Self {
        match order_by {
            ::std::option::Option::Some(order_by) => self.order_by(order_by),
            ::std::option::Option::None => self,
        }
    }
    /// Leaves out users.
    pub fn skip_users(mut self, skip_users: bool) -> Self {
        self.request.set(1, runtime::encode::Argument::flags(skip_users));
        self
    }
    /// [`skip_users`](Self::skip_users), if there is a value.
    pub fn maybe_skip_users(self, skip_users: ::std::option::Option<bool>) -> Self {
        match skip_users {
            ::std::option::Option::Some(skip_users) => self.skip_users(skip_users),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<::std::vec::Vec<models::LegacyTeam>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListLegacyTeams {
    type Output = runtime::Result<::std::vec::Vec<models::LegacyTeam>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::LegacyTeam>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(ListLegacyTeams);

/// Builder of the call `POST legacyTeams`, from [`LegacyTeams::create`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateLegacyTeam {
    request: runtime::Request,
}

impl CreateLegacyTeam {
    /// Sets the description.
    pub fn description(
        mut self,
        description: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(1, description.into());
        self
    }
    /// [`description`](Self::description), if there is a value.
    pub fn maybe_description(
        self,
        description: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match description {
            ::std::option::Option::Some(description) => self.description(description),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the users.
    pub fn users<M>(
        mut self,
        users: impl runtime::encode::IntoList<models::UserId, M>,
    ) -> Self {
        self.request.set(3, runtime::encode::IntoList::into_list(users));
        self
    }
    /// [`users`](Self::users), if there is a value.
    pub fn maybe_users<M>(
        self,
        users: ::std::option::Option<impl runtime::encode::IntoList<models::UserId, M>>,
    ) -> Self {
        match users {
            ::std::option::Option::Some(users) => self.users(users),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::LegacyTeam> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for CreateLegacyTeam {
    type Output = runtime::Result<models::LegacyTeam>;
    type IntoFuture = runtime::Call<models::LegacyTeam>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CreateLegacyTeam);

/// Builder of the call `GET legacyTeams/{id}`, from [`LegacyTeams::get`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetLegacyTeam {
    request: runtime::Request,
}

impl GetLegacyTeam {
    /// Leaves out users.
    pub fn skip_users(mut self, skip_users: bool) -> Self {
        self.request.set(1, runtime::encode::Argument::flags(skip_users));
        self
    }
    /// [`skip_users`](Self::skip_users), if there is a value.
    pub fn maybe_skip_users(self, skip_users: ::std::option::Option<bool>) -> Self {
        match skip_users {
            ::std::option::Option::Some(skip_users) => self.skip_users(skip_users),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::LegacyTeam> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetLegacyTeam {
    type Output = runtime::Result<models::LegacyTeam>;
    type IntoFuture = runtime::Call<models::LegacyTeam>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetLegacyTeam);

/// Builder of the call `PUT legacyTeams/{id}`, from [`LegacyTeams::update`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateLegacyTeam {
    request: runtime::Request,
}

impl UpdateLegacyTeam {
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
    /// Sets the description.
    pub fn description(
        mut self,
        description: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(2, description.into());
        self
    }
    /// [`description`](Self::description), if there is a value.
    pub fn maybe_description(
        self,
        description: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match description {
            ::std::option::Option::Some(description) => self.description(description),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the id of the manager, a user.
    pub fn manager_id(
        mut self,
        manager_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(3, manager_id.into());
        self
    }
    /// [`manager_id`](Self::manager_id), if there is a value.
    pub fn maybe_manager_id(
        self,
        manager_id: ::std::option::Option<impl ::std::convert::Into<models::UserId>>,
    ) -> Self {
        match manager_id {
            ::std::option::Option::Some(manager_id) => self.manager_id(manager_id),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the users.
    pub fn users<M>(
        mut self,
        users: impl runtime::encode::IntoList<models::UserId, M>,
    ) -> Self {
        self.request.set(4, runtime::encode::IntoList::into_list(users));
        self
    }
    /// [`users`](Self::users), if there is a value.
    pub fn maybe_users<M>(
        self,
        users: ::std::option::Option<impl runtime::encode::IntoList<models::UserId, M>>,
    ) -> Self {
        match users {
            ::std::option::Option::Some(users) => self.users(users),
            ::std::option::Option::None => self,
        }
    }
    /// Sets whether it is active.
    pub fn active_flag(mut self, active_flag: bool) -> Self {
        self.request.set(5, runtime::encode::Argument::flags(active_flag));
        self
    }
    /// [`active_flag`](Self::active_flag), if there is a value.
    pub fn maybe_active_flag(self, active_flag: ::std::option::Option<bool>) -> Self {
        match active_flag {
            ::std::option::Option::Some(active_flag) => self.active_flag(active_flag),
            ::std::option::Option::None => self,
        }
    }
    /// Sets whether it is deleted.
    pub fn deleted_flag(mut self, deleted_flag: bool) -> Self {
        self.request.set(6, runtime::encode::Argument::flags(deleted_flag));
        self
    }
    /// [`deleted_flag`](Self::deleted_flag), if there is a value.
    pub fn maybe_deleted_flag(self, deleted_flag: ::std::option::Option<bool>) -> Self {
        match deleted_flag {
            ::std::option::Option::Some(deleted_flag) => self.deleted_flag(deleted_flag),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::LegacyTeam> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdateLegacyTeam {
    type Output = runtime::Result<models::LegacyTeam>;
    type IntoFuture = runtime::Call<models::LegacyTeam>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdateLegacyTeam);

/// Builder of the call `GET legacyTeams/{id}/users`, from [`LegacyTeams::users`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetLegacyTeamUsers {
    request: runtime::Request,
}

impl GetLegacyTeamUsers {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<::std::vec::Vec<models::UserId>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetLegacyTeamUsers {
    type Output = runtime::Result<::std::vec::Vec<models::UserId>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::UserId>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetLegacyTeamUsers);

/// Builder of the call `POST legacyTeams/{id}/users`, from [`LegacyTeams::add_users`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddLegacyTeamUsers {
    request: runtime::Request,
}

impl AddLegacyTeamUsers {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<::std::vec::Vec<models::UserId>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for AddLegacyTeamUsers {
    type Output = runtime::Result<::std::vec::Vec<models::UserId>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::UserId>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(AddLegacyTeamUsers);

/// Builder of the call `DELETE legacyTeams/{id}/users`, from [`LegacyTeams::delete_users`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteLegacyTeamUsers {
    request: runtime::Request,
}

impl DeleteLegacyTeamUsers {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<::std::vec::Vec<models::UserId>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteLegacyTeamUsers {
    type Output = runtime::Result<::std::vec::Vec<models::UserId>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::UserId>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteLegacyTeamUsers);

/// Builder of the call `GET legacyTeams/user/{id}`, from [`LegacyTeams::by_user`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetLegacyTeamsByUser {
    request: runtime::Request,
}

impl GetLegacyTeamsByUser {
    /// What the list is ordered by.
    pub fn order_by(mut self, order_by: models::LegacyTeamOrderBy) -> Self {
        self.request.set(1, order_by);
        self
    }
    /// [`order_by`](Self::order_by), if there is a value.
    pub fn maybe_order_by(
        self,
        order_by: ::std::option::Option<models::LegacyTeamOrderBy>,
    ) -> Self {
        match order_by {
            ::std::option::Option::Some(order_by) => self.order_by(order_by),
            ::std::option::Option::None => self,
        }
    }
    /// Leaves out users.
    pub fn skip_users(mut self, skip_users: bool) -> Self {
        self.request.set(2, runtime::encode::Argument::flags(skip_users));
        self
    }
    /// [`skip_users`](Self::skip_users), if there is a value.
    pub fn maybe_skip_users(self, skip_users: ::std::option::Option<bool>) -> Self {
        match skip_users {
            ::std::option::Option::Some(skip_users) => self.skip_users(skip_users),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<::std::vec::Vec<models::LegacyTeam>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetLegacyTeamsByUser {
    type Output = runtime::Result<::std::vec::Vec<models::LegacyTeam>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::LegacyTeam>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetLegacyTeamsByUser);
