// @generated from spec/v2/project_boards.yaml by `cargo xtask codegen`. Do not edit.

//! Project boards.
//!
//! [`ProjectBoards`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](ProjectBoards::list): Get project boards. `GET boards`
//! - [`create`](ProjectBoards::create): Create a project board. `POST boards`
//! - [`get`](ProjectBoards::get): Get a project board. `GET boards/{id}`
//! - [`update`](ProjectBoards::update): Update a project board. `PATCH boards/{id}`
//! - [`delete`](ProjectBoards::delete): Delete a project board. `DELETE boards/{id}`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::project_boards as ops;

/// Project boards.
///
/// From [`Client::project_boards`](super::Client::project_boards).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct ProjectBoards<'a> {
    pub(super) client: &'a runtime::Client,
}

impl ProjectBoards<'_> {
    /// Get project boards.
    ///
    /// `GET boards`
    ///
    /// Returns a list of [`ProjectBoard`](models::ProjectBoard).
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `projects:read`, `projects:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/ProjectBoards#getProjectsBoards>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.project_boards().list().await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListProjectBoards {
        ListProjectBoards {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
    /// Create a project board.
    ///
    /// `POST boards`
    ///
    /// - `name`: the name
    ///
    /// Returns a [`ProjectBoard`](models::ProjectBoard). Optional parameters are setters of [`CreateProjectBoard`].
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs the scope `projects:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/ProjectBoards#addProjectBoard>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let project_board = client
    ///     .project_boards()
    ///     .create("Ada Lovelace")
    ///     .order_nr(1)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn create(
        self,
        name: impl ::std::convert::Into<::std::string::String>,
    ) -> CreateProjectBoard {
        let mut request = runtime::Request::new(self.client, &ops::CREATE);
        request.set(0, name.into());
        CreateProjectBoard { request }
    }
    /// Get a project board.
    ///
    /// `GET boards/{id}`
    ///
    /// - `id`: the id of the project board ([`ProjectBoardId`](models::ProjectBoardId))
    ///
    /// Returns a [`ProjectBoard`](models::ProjectBoard).
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `projects:read`, `projects:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/ProjectBoards#getProjectsBoard>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let project_board = client.project_boards().get(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn get(
        self,
        id: impl ::std::convert::Into<models::ProjectBoardId>,
    ) -> GetProjectBoard {
        let mut request = runtime::Request::new(self.client, &ops::GET);
        request.set(0, id.into());
        GetProjectBoard { request }
    }
    /// Update a project board.
    ///
    /// `PATCH boards/{id}`
    ///
    /// - `id`: the id of the project board ([`ProjectBoardId`](models::ProjectBoardId))
    ///
    /// Returns a [`ProjectBoard`](models::ProjectBoard). Optional parameters are setters of [`UpdateProjectBoard`].
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs the scope `projects:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/ProjectBoards#updateProjectBoard>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let project_board = client
    ///     .project_boards()
    ///     .update(1)
    ///     .name("Ada Lovelace")
    ///     .order_nr(1)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update(
        self,
        id: impl ::std::convert::Into<models::ProjectBoardId>,
    ) -> UpdateProjectBoard {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE);
        request.set(0, id.into());
        UpdateProjectBoard { request }
    }
    /// Delete a project board.
    ///
    /// `DELETE boards/{id}`
    ///
    /// - `id`: the id of the project board ([`ProjectBoardId`](models::ProjectBoardId))
    ///
    /// Returns a [`ProjectBoardId`](models::ProjectBoardId).
    ///
    /// - Costs 3 tokens of the daily quota.
    /// - Needs the scope `projects:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/ProjectBoards#deleteProjectBoard>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let project_board_id = client.project_boards().delete(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete(
        self,
        id: impl ::std::convert::Into<models::ProjectBoardId>,
    ) -> DeleteProjectBoard {
        let mut request = runtime::Request::new(self.client, &ops::DELETE);
        request.set(0, id.into());
        DeleteProjectBoard { request }
    }
}

/// Builder of the call `GET boards`, from [`ProjectBoards::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListProjectBoards {
    request: runtime::Request,
}

impl ListProjectBoards {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<::std::vec::Vec<models::ProjectBoard>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListProjectBoards {
    type Output = runtime::Result<::std::vec::Vec<models::ProjectBoard>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::ProjectBoard>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(ListProjectBoards);

/// Builder of the call `POST boards`, from [`ProjectBoards::create`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateProjectBoard {
    request: runtime::Request,
}

impl CreateProjectBoard {
    /// Sets its place among the others.
    pub fn order_nr(mut self, order_nr: i64) -> Self {
        self.request.set(1, order_nr);
        self
    }
    /// [`order_nr`](Self::order_nr), if there is a value.
    pub fn maybe_order_nr(self, order_nr: ::std::option::Option<i64>) -> Self {
        match order_nr {
            ::std::option::Option::Some(order_nr) => self.order_nr(order_nr),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::ProjectBoard> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for CreateProjectBoard {
    type Output = runtime::Result<models::ProjectBoard>;
    type IntoFuture = runtime::Call<models::ProjectBoard>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CreateProjectBoard);

/// Builder of the call `GET boards/{id}`, from [`ProjectBoards::get`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProjectBoard {
    request: runtime::Request,
}

impl GetProjectBoard {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::ProjectBoard> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetProjectBoard {
    type Output = runtime::Result<models::ProjectBoard>;
    type IntoFuture = runtime::Call<models::ProjectBoard>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetProjectBoard);

/// Builder of the call `PATCH boards/{id}`, from [`ProjectBoards::update`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateProjectBoard {
    request: runtime::Request,
}

impl UpdateProjectBoard {
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
    /// Sets its place among the others.
    pub fn order_nr(mut self, order_nr: i64) -> Self {
        self.request.set(2, order_nr);
        self
    }
    /// [`order_nr`](Self::order_nr), if there is a value.
    pub fn maybe_order_nr(self, order_nr: ::std::option::Option<i64>) -> Self {
        match order_nr {
            ::std::option::Option::Some(order_nr) => self.order_nr(order_nr),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::ProjectBoard> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdateProjectBoard {
    type Output = runtime::Result<models::ProjectBoard>;
    type IntoFuture = runtime::Call<models::ProjectBoard>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdateProjectBoard);

/// Builder of the call `DELETE boards/{id}`, from [`ProjectBoards::delete`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteProjectBoard {
    request: runtime::Request,
}

impl DeleteProjectBoard {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::ProjectBoardId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteProjectBoard {
    type Output = runtime::Result<models::ProjectBoardId>;
    type IntoFuture = runtime::Call<models::ProjectBoardId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteProjectBoard);
