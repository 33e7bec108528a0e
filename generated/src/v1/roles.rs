// @generated from spec/v1/roles.yaml by `cargo xtask codegen`. Do not edit.

//! Roles.
//!
//! [`Roles`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](Roles::list): Get roles. `GET roles`
//! - [`create`](Roles::create): Create a role. `POST roles`
//! - [`delete`](Roles::delete): Delete a role. `DELETE roles/{id}`
//! - [`get`](Roles::get): Get a role. `GET roles/{id}`
//! - [`update`](Roles::update): Update a role. `PUT roles/{id}`
//! - [`delete_assignment`](Roles::delete_assignment): Delete the assignment of a role. `DELETE roles/{id}/assignments`
//! - [`assignments`](Roles::assignments): Get the assignments of a role. `GET roles/{id}/assignments`
//! - [`add_assignment`](Roles::add_assignment): Add an assignment to a role. `POST roles/{id}/assignments`
//! - [`settings`](Roles::settings): Get the settings of a role. `GET roles/{id}/settings`
//! - [`add_settings`](Roles::add_settings): Add settings to a role. `POST roles/{id}/settings`
//! - [`pipelines`](Roles::pipelines): Get the pipelines of a role. `GET roles/{id}/pipelines`
//! - [`update_pipelines`](Roles::update_pipelines): Update the pipelines of a role. `PUT roles/{id}/pipelines`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::roles as ops;

/// Roles.
///
/// From [`Client::roles`](super::Client::roles).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Roles<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Roles<'_> {
    /// Get roles.
    ///
    /// `GET roles`
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`Role`](models::Role). `.all()` returns the whole list, `.stream()` its items one by one.
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs the scope `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Roles#getRoles>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.roles().list().limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListRoles {
        ListRoles {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
    /// Create a role.
    ///
    /// `POST roles`
    ///
    /// - `name`: the name
    ///
    /// Returns a [`RoleId`](models::RoleId). Optional parameters are setters of [`CreateRole`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Roles#addRole>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let role_id = client.roles().create("Ada Lovelace").parent_role_id(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn create(
        self,
        name: impl ::std::convert::Into<::std::string::String>,
    ) -> CreateRole {
        let mut request = runtime::Request::new(self.client, &ops::CREATE);
        request.set(0, name.into());
        CreateRole { request }
    }
    /// Delete a role.
    ///
    /// `DELETE roles/{id}`
    ///
    /// - `id`: the id of the role ([`RoleId`](models::RoleId))
    ///
    /// Returns a [`RoleId`](models::RoleId).
    ///
    /// - Costs 6 tokens of the daily quota.
    /// - Needs the scope `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Roles#deleteRole>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let role_id = client.roles().delete(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete(self, id: impl ::std::convert::Into<models::RoleId>) -> DeleteRole {
        let mut request = runtime::Request::new(self.client, &ops::DELETE);
        request.set(0, id.into());
        DeleteRole { request }
    }
    /// Get a role.
    ///
    /// `GET roles/{id}`
    ///
    /// - `id`: the id of the role ([`RoleId`](models::RoleId))
    ///
    /// Returns a [`Role`](models::Role).
    ///
    /// - Costs 2 tokens of the daily quota.
    /// - Needs the scope `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Roles#getRole>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let role = client.roles().get(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn get(self, id: impl ::std::convert::Into<models::RoleId>) -> GetRole {
        let mut request = runtime::Request::new(self.client, &ops::GET);
        request.set(0, id.into());
        GetRole { request }
    }
    /// Update a role.
    ///
    /// `PUT roles/{id}`
    ///
    /// - `id`: the id of the role ([`RoleId`](models::RoleId))
    ///
    /// Returns a [`RoleId`](models::RoleId). Optional parameters are setters of [`UpdateRole`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Roles#updateRole>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let role_id = client
    ///     .roles()
    ///     .update(1)
    ///     .parent_role_id(1)
    ///     .name("Ada Lovelace")
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update(self, id: impl ::std::convert::Into<models::RoleId>) -> UpdateRole {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE);
        request.set(0, id.into());
        UpdateRole { request }
    }
    /// Delete the assignment of a role.
    ///
    /// `DELETE roles/{id}/assignments`
    ///
    /// - `id`: the id of the role ([`RoleId`](models::RoleId))
    /// - `user_id`: the id of the user ([`UserId`](models::UserId))
    ///
    /// Returns a [`RoleId`](models::RoleId).
    ///
    /// - Costs 6 tokens of the daily quota.
    /// - Needs the scope `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Roles#deleteRoleAssignment>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let role_id = client.roles().delete_assignment(1, 1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete_assignment(
        self,
        id: impl ::std::convert::Into<models::RoleId>,
        user_id: impl ::std::convert::Into<models::UserId>,
    ) -> DeleteRoleAssignment {
        let mut request = runtime::Request::new(self.client, &ops::DELETE_ASSIGNMENT);
        request.set(0, id.into());
        request.set(1, user_id.into());
        DeleteRoleAssignment { request }
    }
    /// Get the assignments of a role.
    ///
    /// `GET roles/{id}/assignments`
    ///
    /// - `id`: the id of the role ([`RoleId`](models::RoleId))
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`RoleAssignment`](models::RoleAssignment). `.all()` returns the whole list, `.stream()` its items one by one.
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Roles#getRoleAssignments>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.roles().assignments(1).limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn assignments(
        self,
        id: impl ::std::convert::Into<models::RoleId>,
    ) -> GetRoleAssignments {
        let mut request = runtime::Request::new(self.client, &ops::ASSIGNMENTS);
        request.set(0, id.into());
        GetRoleAssignments { request }
    }
    /// Add an assignment to a role.
    ///
    /// `POST roles/{id}/assignments`
    ///
    /// - `id`: the id of the role ([`RoleId`](models::RoleId))
    /// - `user_id`: the id of the user ([`UserId`](models::UserId))
    ///
    /// Returns a [`RoleAssignment`](models::RoleAssignment).
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Roles#addRoleAssignment>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let role_assignment = client.roles().add_assignment(1, 1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn add_assignment(
        self,
        id: impl ::std::convert::Into<models::RoleId>,
        user_id: impl ::std::convert::Into<models::UserId>,
    ) -> AddRoleAssignment {
        let mut request = runtime::Request::new(self.client, &ops::ADD_ASSIGNMENT);
        request.set(0, id.into());
        request.set(1, user_id.into());
        AddRoleAssignment { request }
    }
    /// Get the settings of a role.
    ///
    /// `GET roles/{id}/settings`
    ///
    /// - `id`: the id of the role ([`RoleId`](models::RoleId))
    ///
    /// Returns a [`RoleSettings`](models::RoleSettings).
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs the scope `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Roles#getRoleSettings>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let role_settings = client.roles().settings(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn settings(
        self,
        id: impl ::std::convert::Into<models::RoleId>,
    ) -> GetRoleSettings {
        let mut request = runtime::Request::new(self.client, &ops::SETTINGS);
        request.set(0, id.into());
        GetRoleSettings { request }
    }
    /// Add settings to a role.
    ///
    /// `POST roles/{id}/settings`
    ///
    /// - `id`: the id of the role ([`RoleId`](models::RoleId))
    /// - `setting_key`: the setting key ([`RoleSettingsSettingKey`](models::RoleSettingsSettingKey))
    /// - `value`: the value ([`RoleSettingsValue`](models::RoleSettingsValue))
    ///
    /// Returns a [`RoleAddSettings`](models::RoleAddSettings).
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Roles#addOrUpdateRoleSetting>
    ///
    /// ```no_run
    /// use pipedrive::v1::RoleSettingsSettingKey;
    /// use pipedrive::v1::RoleSettingsValue;
    ///
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let role_add_settings = client
    ///     .roles()
    ///     .add_settings(1, RoleSettingsSettingKey::DealDefaultVisibility, RoleSettingsValue::Owner)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn add_settings(
        self,
        id: impl ::std::convert::Into<models::RoleId>,
        setting_key: models::RoleSettingsSettingKey,
        value: models::RoleSettingsValue,
    ) -> AddRoleSettings {
        let mut request = runtime::Request::new(self.client, &ops::ADD_SETTINGS);
        request.set(0, id.into());
        request.set(1, setting_key);
        request.set(2, value);
        AddRoleSettings { request }
    }
    /// Get the pipelines of a role.
    ///
    /// `GET roles/{id}/pipelines`
    ///
    /// - `id`: the id of the role ([`RoleId`](models::RoleId))
    ///
    /// Returns a [`RolePipeline`](models::RolePipeline). Optional parameters are setters of [`GetRolePipelines`].
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs the scope `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Roles#getRolePipelines>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let role_pipeline = client.roles().pipelines(1).visible(true).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn pipelines(
        self,
        id: impl ::std::convert::Into<models::RoleId>,
    ) -> GetRolePipelines {
        let mut request = runtime::Request::new(self.client, &ops::PIPELINES);
        request.set(0, id.into());
        GetRolePipelines { request }
    }
    /// Update the pipelines of a role.
    ///
    /// `PUT roles/{id}/pipelines`
    ///
    /// - `id`: the id of the role ([`RoleId`](models::RoleId))
    /// - `visible_pipeline_ids`: the ids of the visible pipelines
    ///
    /// Returns a [`RolePipeline`](models::RolePipeline).
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Roles#updateRolePipelines>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let role_pipeline = client
    ///     .roles()
    ///     .update_pipelines(1, [("key", "anything")])
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update_pipelines(
        self,
        id: impl ::std::convert::Into<models::RoleId>,
        visible_pipeline_ids: impl ::std::iter::IntoIterator<
            Item = (
                impl ::std::convert::Into<::std::string::String>,
                impl ::std::convert::Into<runtime::Json>,
            ),
        >,
    ) -> UpdateRolePipelines {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE_PIPELINES);
        request.set(0, id.into());
        request
            .set(
                1,
                visible_pipeline_ids
                    .into_iter()
                    .map(|(key, item)| (key.into(), item.into()))
                    .collect::<runtime::Map<runtime::Json>>(),
            );
        UpdateRolePipelines { request }
    }
}

/// Builder of the call `GET roles`, from [`Roles::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListRoles {
    request: runtime::Request,
}

impl ListRoles {
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
    pub fn stream(self) -> runtime::ItemStream<models::Role> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::Role>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Page<models::Role>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListRoles {
    type Output = runtime::Result<runtime::Page<models::Role>>;
    type IntoFuture = runtime::Call<runtime::Page<models::Role>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(ListRoles);

/// Builder of the call `POST roles`, from [`Roles::create`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateRole {
    request: runtime::Request,
}

impl CreateRole {
    /// Sets the id of the parent role.
    pub fn parent_role_id(
        mut self,
        parent_role_id: impl ::std::convert::Into<models::RoleId>,
    ) -> Self {
        self.request.set(1, parent_role_id.into());
        self
    }
    /// [`parent_role_id`](Self::parent_role_id), if there is a value.
    pub fn maybe_parent_role_id(
        self,
        parent_role_id: ::std::option::Option<impl ::std::convert::Into<models::RoleId>>,
    ) -> Self {
        match parent_role_id {
            ::std::option::Option::Some(parent_role_id) => {
                self.parent_role_id(parent_role_id)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Empties `parent_role_id`: sends null.
    pub fn clear_parent_role_id(mut self) -> Self {
        self.request.clear(1);
        self
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::RoleId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for CreateRole {
    type Output = runtime::Result<models::RoleId>;
    type IntoFuture = runtime::Call<models::RoleId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CreateRole);

/// Builder of the call `DELETE roles/{id}`, from [`Roles::delete`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteRole {
    request: runtime::Request,
}

impl DeleteRole {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::RoleId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteRole {
    type Output = runtime::Result<models::RoleId>;
    type IntoFuture = runtime::Call<models::RoleId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteRole);

/// Builder of the call `GET roles/{id}`, from [`Roles::get`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetRole {
    request: runtime::Request,
}

impl GetRole {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Role> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetRole {
    type Output = runtime::Result<models::Role>;
    type IntoFuture = runtime::Call<models::Role>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetRole);

/// Builder of the call `PUT roles/{id}`, from [`Roles::update`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateRole {
    request: runtime::Request,
}

impl UpdateRole {
    /// Sets the id of the parent role.
    pub fn parent_role_id(
        mut self,
        parent_role_id: impl ::std::convert::Into<models::RoleId>,
    ) -> Self {
        self.request.set(1, parent_role_id.into());
        self
    }
    /// [`parent_role_id`](Self::parent_role_id), if there is a value.
    pub fn maybe_parent_role_id(
        self,
        parent_role_id: ::std::option::Option<impl ::std::convert::Into<models::RoleId>>,
    ) -> Self {
        match parent_role_id {
            ::std::option::Option::Some(parent_role_id) => {
                self.parent_role_id(parent_role_id)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Empties `parent_role_id`: sends null.
    pub fn clear_parent_role_id(mut self) -> Self {
        self.request.clear(1);
        self
    }
    /// Sets the name.
    pub fn name(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(2, name.into());
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
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::RoleId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdateRole {
    type Output = runtime::Result<models::RoleId>;
    type IntoFuture = runtime::Call<models::RoleId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdateRole);

/// Builder of the call `DELETE roles/{id}/assignments`, from [`Roles::delete_assignment`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteRoleAssignment {
    request: runtime::Request,
}

impl DeleteRoleAssignment {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::RoleId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteRoleAssignment {
    type Output = runtime::Result<models::RoleId>;
    type IntoFuture = runtime::Call<models::RoleId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteRoleAssignment);

/// Builder of the call `GET roles/{id}/assignments`, from [`Roles::assignments`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetRoleAssignments {
    request: runtime::Request,
}

impl GetRoleAssignments {
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

impl ::std::future::IntoFuture for GetRoleAssignments {
    type Output = runtime::Result<runtime::Page<models::RoleAssignment>>;
    type IntoFuture = runtime::Call<runtime::Page<models::RoleAssignment>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(GetRoleAssignments);

/// Builder of the call `POST roles/{id}/assignments`, from [`Roles::add_assignment`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddRoleAssignment {
    request: runtime::Request,
}

impl AddRoleAssignment {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::RoleAssignment> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for AddRoleAssignment {
    type Output = runtime::Result<models::RoleAssignment>;
    type IntoFuture = runtime::Call<models::RoleAssignment>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(AddRoleAssignment);

/// Builder of the call `GET roles/{id}/settings`, from [`Roles::settings`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetRoleSettings {
    request: runtime::Request,
}

impl GetRoleSettings {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::RoleSettings> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetRoleSettings {
    type Output = runtime::Result<models::RoleSettings>;
    type IntoFuture = runtime::Call<models::RoleSettings>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetRoleSettings);

/// Builder of the call `POST roles/{id}/settings`, from [`Roles::add_settings`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct AddRoleSettings {
    request: runtime::Request,
}

impl AddRoleSettings {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::RoleAddSettings> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for AddRoleSettings {
    type Output = runtime::Result<models::RoleAddSettings>;
    type IntoFuture = runtime::Call<models::RoleAddSettings>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(AddRoleSettings);

/// Builder of the call `GET roles/{id}/pipelines`, from [`Roles::pipelines`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetRolePipelines {
    request: runtime::Request,
}

impl GetRolePipelines {
    /// Whether it is visible.
    pub fn visible(mut self, visible: bool) -> Self {
        self.request.set(1, visible);
        self
    }
    /// [`visible`](Self::visible), if there is a value.
    pub fn maybe_visible(self, visible: ::std::option::Option<bool>) -> Self {
        match visible {
            ::std::option::Option::Some(visible) => self.visible(visible),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::RolePipeline> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetRolePipelines {
    type Output = runtime::Result<models::RolePipeline>;
    type IntoFuture = runtime::Call<models::RolePipeline>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetRolePipelines);

/// Builder of the call `PUT roles/{id}/pipelines`, from [`Roles::update_pipelines`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateRolePipelines {
    request: runtime::Request,
}

impl UpdateRolePipelines {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::RolePipeline> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdateRolePipelines {
    type Output = runtime::Result<models::RolePipeline>;
    type IntoFuture = runtime::Call<models::RolePipeline>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdateRolePipelines);
