// @generated from spec/v1/permission_sets.yaml by `cargo xtask codegen`. Do not edit.

//! Permission sets.
//!
//! [`PermissionSets`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](PermissionSets::list): Get permission sets. `GET permissionSets`
//! - [`get`](PermissionSets::get): Get a permission set. `GET permissionSets/{id}`
//! - [`assignments`](PermissionSets::assignments): Get the assignments of a permission set. `GET permissionSets/{id}/assignments`

use ::callsheet_runtime as runtime;
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
    /// Returns a list of [`PermissionSet`](models::PermissionSet). Optional parameters are setters of [`ListPermissionSets`].
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs the scope `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/PermissionSets#getPermissionSets>
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
    pub fn list(self) -> ListPermissionSets {
        ListPermissionSets {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
    /// Get a permission set.
    ///
    /// `GET permissionSets/{id}`
    ///
    /// - `id`: the id of the permission set ([`PermissionSetId`](models::PermissionSetId))
    ///
    /// Returns a [`PermissionSet`](models::PermissionSet).
    ///
    /// - Costs 2 tokens of the daily quota.
    /// - Needs the scope `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/PermissionSets#getPermissionSet>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let permission_set = client.permission_sets().get("a1b2c3").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn get(
        self,
        id: impl ::std::convert::Into<models::PermissionSetId>,
    ) -> GetPermissionSet {
        let mut request = runtime::Request::new(self.client, &ops::GET);
        request.set(0, id.into());
        GetPermissionSet { request }
    }
    /// Get the assignments of a permission set.
    ///
    /// `GET permissionSets/{id}/assignments`
    ///
    /// - `id`: the id of the permission set ([`PermissionSetId`](models::PermissionSetId))
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`PermissionSetAssignment`](models::PermissionSetAssignment). `.all()` returns the whole list, `.stream()` its items one by one.
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs the scope `admin`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v1/PermissionSets#getPermissionSetAssignments>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.permission_sets().assignments("a1b2c3").limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn assignments(
        self,
        id: impl ::std::convert::Into<models::PermissionSetId>,
    ) -> GetPermissionSetAssignments {
        let mut request = runtime::Request::new(self.client, &ops::ASSIGNMENTS);
        request.set(0, id.into());
        GetPermissionSetAssignments {
            request,
        }
    }
}

/// Builder of the call `GET permissionSets`, from [`PermissionSets::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListPermissionSets {
    request: runtime::Request,
}

impl ListPermissionSets {
    /// Only those with this app.
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
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<::std::vec::Vec<models::PermissionSet>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListPermissionSets {
    type Output = runtime::Result<::std::vec::Vec<models::PermissionSet>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::PermissionSet>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(ListPermissionSets);

/// Builder of the call `GET permissionSets/{id}`, from [`PermissionSets::get`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetPermissionSet {
    request: runtime::Request,
}

impl GetPermissionSet {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::PermissionSet> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetPermissionSet {
    type Output = runtime::Result<models::PermissionSet>;
    type IntoFuture = runtime::Call<models::PermissionSet>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetPermissionSet);

/// Builder of the call `GET permissionSets/{id}/assignments`, from [`PermissionSets::assignments`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetPermissionSetAssignments {
    request: runtime::Request,
}

impl GetPermissionSetAssignments {
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
    pub fn stream(self) -> runtime::ItemStream<models::PermissionSetAssignment> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::PermissionSetAssignment>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<runtime::Page<models::PermissionSetAssignment>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetPermissionSetAssignments {
    type Output = runtime::Result<runtime::Page<models::PermissionSetAssignment>>;
    type IntoFuture = runtime::Call<runtime::Page<models::PermissionSetAssignment>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(GetPermissionSetAssignments);
