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
    /// Gives a list of [`PermissionSet`](models::PermissionSet). What is optional is set on [`ListPermissionSets`].
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
    /// Gives a [page](::callsheet_runtime::Page) of [`PermissionSetAssignment`](models::PermissionSetAssignment).
    ///
    /// - Takes 20 tokens from the daily budget.
    /// - Needs the scope `admin`.
    /// - More in the API's own documentation:
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

/// The call `GET permissionSets`, made by [`PermissionSets::list`].
///
/// Awaiting it sends it.
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
    /// Awaited, gives the data with status, headers and all that came beside it.
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

/// The call `GET permissionSets/{id}`, made by [`PermissionSets::get`].
///
/// Awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetPermissionSet {
    request: runtime::Request,
}

impl GetPermissionSet {
    /// Awaited, gives the data with status, headers and all that came beside it.
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

/// The call `GET permissionSets/{id}/assignments`, made by [`PermissionSets::assignments`].
///
/// Awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetPermissionSetAssignments {
    request: runtime::Request,
}

impl GetPermissionSetAssignments {
    /// Begins at this item, counted from 0.
    pub fn start(mut self, start: u64) -> Self {
        self.request.start(start);
        self
    }
    /// Takes this many items into a page, 500 at most.
    ///
    /// Unless stated it is 500, for a call costs the same whatever it brings.
    pub fn limit(mut self, limit: u32) -> Self {
        self.request.limit(limit);
        self
    }
    /// Goes on where an earlier page or stream stopped.
    ///
    /// [`Page::continuation`](runtime::Page::continuation) says where that is.
    pub fn resume(mut self, continuation: runtime::Continuation) -> Self {
        self.request.resume(continuation);
        self
    }
    /// All items, one after another: the next page is fetched while those of one are taken.
    #[inline]
    pub fn stream(self) -> runtime::ItemStream<models::PermissionSetAssignment> {
        self.request.stream()
    }
    /// All items of all pages at once.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::PermissionSetAssignment>> {
        self.request.all()
    }
    /// Awaited, gives the data with status, headers and all that came beside it.
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
