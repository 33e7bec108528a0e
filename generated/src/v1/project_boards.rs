// @generated from spec/v1/project_boards.yaml by `cargo xtask codegen`. Do not edit.

//! Project boards.
//!
//! [`ProjectBoards`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](ProjectBoards::list): Get project boards. `GET projects/boards`
//! - [`get`](ProjectBoards::get): Get a project board. `GET projects/boards/{id}`

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
    /// `GET projects/boards`
    ///
    /// Returns a list of [`ProjectBoard`](models::ProjectBoard).
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs one of the scopes `projects:read`, `projects:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/ProjectBoards#getProjectsBoards>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.project_boards().list().await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListProjectBoards {
        ListProjectBoards {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
    /// Get a project board.
    ///
    /// `GET projects/boards/{id}`
    ///
    /// - `id`: the id of the project board ([`ProjectBoardId`](models::ProjectBoardId))
    ///
    /// Returns a [`ProjectBoard`](models::ProjectBoard).
    ///
    /// - Costs 2 tokens of the daily quota.
    /// - Needs one of the scopes `projects:read`, `projects:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/ProjectBoards#getProjectsBoard>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
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
}

/// Builder of the call `GET projects/boards`, from [`ProjectBoards::list`].
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

/// Builder of the call `GET projects/boards/{id}`, from [`ProjectBoards::get`].
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
