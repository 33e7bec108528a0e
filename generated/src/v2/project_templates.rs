// @generated from spec/v2/project_templates.yaml by `cargo xtask codegen`. Do not edit.

//! Project templates.
//!
//! [`ProjectTemplates`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](ProjectTemplates::list): Get project templates. `GET projectTemplates`
//! - [`get`](ProjectTemplates::get): Get a project template. `GET projectTemplates/{id}`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::project_templates as ops;

/// Project templates.
///
/// From [`Client::project_templates`](super::Client::project_templates).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct ProjectTemplates<'a> {
    pub(super) client: &'a runtime::Client,
}

impl ProjectTemplates<'_> {
    /// Get project templates.
    ///
    /// `GET projectTemplates`
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`ProjectTemplate`](models::ProjectTemplate). `.all()` returns the whole list, `.stream()` its items one by one.
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `projects:read`, `projects:full`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v2/ProjectTemplates#getProjectTemplates>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.project_templates().list().limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListProjectTemplates {
        ListProjectTemplates {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
    /// Get a project template.
    ///
    /// `GET projectTemplates/{id}`
    ///
    /// - `id`: the id of the project template ([`ProjectTemplateId`](models::ProjectTemplateId))
    ///
    /// Returns a [`ProjectTemplate`](models::ProjectTemplate).
    ///
    /// - Costs 1 token of the daily quota.
    /// - Needs one of the scopes `projects:read`, `projects:full`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v2/ProjectTemplates#getProjectTemplate>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let project_template = client.project_templates().get(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn get(
        self,
        id: impl ::std::convert::Into<models::ProjectTemplateId>,
    ) -> GetProjectTemplate {
        let mut request = runtime::Request::new(self.client, &ops::GET);
        request.set(0, id.into());
        GetProjectTemplate { request }
    }
}

/// Builder of the call `GET projectTemplates`, from [`ProjectTemplates::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListProjectTemplates {
    request: runtime::Request,
}

impl ListProjectTemplates {
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
    pub fn stream(self) -> runtime::ItemStream<models::ProjectTemplate> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::ProjectTemplate>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<runtime::Page<models::ProjectTemplate>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListProjectTemplates {
    type Output = runtime::Result<runtime::Page<models::ProjectTemplate>>;
    type IntoFuture = runtime::Call<runtime::Page<models::ProjectTemplate>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(ListProjectTemplates);

/// Builder of the call `GET projectTemplates/{id}`, from [`ProjectTemplates::get`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProjectTemplate {
    request: runtime::Request,
}

impl GetProjectTemplate {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::ProjectTemplate> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetProjectTemplate {
    type Output = runtime::Result<models::ProjectTemplate>;
    type IntoFuture = runtime::Call<models::ProjectTemplate>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetProjectTemplate);
