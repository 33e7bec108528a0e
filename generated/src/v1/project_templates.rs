// @generated from spec/v1/project_templates.yaml by `cargo xtask codegen`. Do not edit.

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
    /// Gives a [page](::callsheet_runtime::Page) of [`ProjectTemplate`](models::ProjectTemplate).
    ///
    /// - Takes 20 tokens from the daily budget.
    /// - Needs any one of the scopes `projects:read`, `projects:full`.
    /// - More in the API's own documentation:
    ///   <https://developers.pipedrive.com/docs/api/v1/ProjectTemplates#getProjectTemplates>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
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
    /// Gives a [`ProjectTemplate`](models::ProjectTemplate).
    ///
    /// - Takes 2 tokens from the daily budget.
    /// - Needs any one of the scopes `projects:read`, `projects:full`.
    /// - More in the API's own documentation:
    ///   <https://developers.pipedrive.com/docs/api/v1/ProjectTemplates#getProjectTemplate>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
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

/// The call `GET projectTemplates`, made by [`ProjectTemplates::list`].
///
/// Awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListProjectTemplates {
    request: runtime::Request,
}

impl ListProjectTemplates {
    /// Begins at this cursor, which an earlier answer gave.
    pub fn cursor(
        mut self,
        cursor: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.cursor(cursor.into());
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
    pub fn stream(self) -> runtime::ItemStream<models::ProjectTemplate> {
        self.request.stream()
    }
    /// All items of all pages at once.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::ProjectTemplate>> {
        self.request.all()
    }
    /// Awaited, gives the data with status, headers and all that came beside it.
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

/// The call `GET projectTemplates/{id}`, made by [`ProjectTemplates::get`].
///
/// Awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProjectTemplate {
    request: runtime::Request,
}

impl GetProjectTemplate {
    /// Awaited, gives the data with status, headers and all that came beside it.
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
