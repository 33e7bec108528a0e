// @generated from spec/v1/permission_sets.yaml by `cargo xtask codegen`. Do not edit.

//! Permission sets.
//!
//! [`PermissionSets`] starts the calls; the other types are the calls themselves.

use ::pipedrive_runtime as runtime;
use super::models;
use super::ops::permission_sets as ops;

/// Permission sets.
///
/// From [`Client::permission_sets`](super::Client::permission_sets).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct PermissionSets<'a> {
    pub(super) client: &'a runtime::Client,
}

impl PermissionSets<'_> {
    /// Get permission sets.
    ///
    /// `GET permissionSets`
    ///
    /// Gives a list of [`PermissionSet`](models::PermissionSet). What is optional is set on [`List`].
    ///
    /// - Takes 20 tokens from the daily budget.
    /// - Needs the scope `admin`.
    /// - More in the API's own documentation:
    ///   <https://developers.pipedrive.com/docs/api/v1/PermissionSets#getPermissionSets>
    ///
    /// ```no_run
    /// use pipedrive::v1::PermissionSetApp;
    ///
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client
    ///     .permission_sets()
    ///     .list()
    ///     .app(PermissionSetApp::Global)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> List {
        List {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
    /// Get a permission set.
    ///
    /// `GET permissionSets/{id}`
    ///
    /// - `id`: [`PermissionSetId`](models::PermissionSetId)
    ///
    /// Gives a [`PermissionSet`](models::PermissionSet).
    ///
    /// - Takes 2 tokens from the daily budget.
    /// - Needs the scope `admin`.
    /// - More in the API's own documentation:
    ///   <https://developers.pipedrive.com/docs/api/v1/PermissionSets#getPermissionSet>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let permission_set = client.permission_sets().get("a1b2c3").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn get(self, id: impl ::std::convert::Into<models::PermissionSetId>) -> Get {
        let mut request = runtime::Request::new(self.client, &ops::GET);
        request.set(0, id.into());
        Get { request }
    }
    /// Get the assignments of a permission set.
    ///
    /// `GET permissionSets/{id}/assignments`
    ///
    /// - `id`: [`PermissionSetId`](models::PermissionSetId)
    ///
    /// Gives a list of [`PermissionSetAssignment`](models::PermissionSetAssignment). What is optional is set on [`Assignments`].
    ///
    /// - Takes 20 tokens from the daily budget.
    /// - Needs the scope `admin`.
    /// - More in the API's own documentation:
    ///   <https://developers.pipedrive.com/docs/api/v1/PermissionSets#getPermissionSetAssignments>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client
    ///     .permission_sets()
    ///     .assignments("a1b2c3")
    ///     .start(1)
    ///     .limit(1)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn assignments(
        self,
        id: impl ::std::convert::Into<models::PermissionSetId>,
    ) -> Assignments {
        let mut request = runtime::Request::new(self.client, &ops::ASSIGNMENTS);
        request.set(0, id.into());
        Assignments { request }
    }
}

/// The call `GET permissionSets`, made by [`PermissionSets::list`].
///
/// Awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct List {
    request: runtime::Request,
}

impl List {
    /// Sets the app.
    pub fn app(mut self, app: models::PermissionSetApp) -> Self {
        self.request.set(0, app);
        self
    }
    /// [`app`](Self::app), if there is a value.
    pub fn maybe_app(
        self,
        app: ::std::option::Option<models::PermissionSetApp>,
    ) -> Self {
        match app {
            ::std::option::Option::Some(app) => self.app(app),
            ::std::option::Option::None => self,
        }
    }
}

impl ::std::future::IntoFuture for List {
    type Output = runtime::Result<::std::vec::Vec<models::PermissionSet>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::PermissionSet>>;
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}

/// The call `GET permissionSets/{id}`, made by [`PermissionSets::get`].
///
/// Awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Get {
    request: runtime::Request,
}

impl ::std::future::IntoFuture for Get {
    type Output = runtime::Result<models::PermissionSet>;
    type IntoFuture = runtime::Call<models::PermissionSet>;
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}

/// The call `GET permissionSets/{id}/assignments`, made by [`PermissionSets::assignments`].
///
/// Awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct Assignments {
    request: runtime::Request,
}

impl Assignments {
    /// Sets the start.
    pub fn start(mut self, start: i64) -> Self {
        self.request.set(1, start);
        self
    }
    /// [`start`](Self::start), if there is a value.
    pub fn maybe_start(self, start: ::std::option::Option<i64>) -> Self {
        match start {
            ::std::option::Option::Some(start) => self.start(start),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the limit.
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.set(2, limit);
        self
    }
    /// [`limit`](Self::limit), if there is a value.
    pub fn maybe_limit(self, limit: ::std::option::Option<i64>) -> Self {
        match limit {
            ::std::option::Option::Some(limit) => self.limit(limit),
            ::std::option::Option::None => self,
        }
    }
}

impl ::std::future::IntoFuture for Assignments {
    type Output = runtime::Result<::std::vec::Vec<models::PermissionSetAssignment>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::PermissionSetAssignment>>;
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
