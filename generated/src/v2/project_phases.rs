// @generated from spec/v2/project_phases.yaml by `cargo xtask codegen`. Do not edit.

//! Project phases.
//!
//! [`ProjectPhases`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](ProjectPhases::list): Get project phases. `GET phases`
//! - [`create`](ProjectPhases::create): Create a project phase. `POST phases`
//! - [`get`](ProjectPhases::get): Get a project phase. `GET phases/{id}`
//! - [`update`](ProjectPhases::update): Update a project phase. `PATCH phases/{id}`
//! - [`delete`](ProjectPhases::delete): Delete a project phase. `DELETE phases/{id}`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::project_phases as ops;

/// Project phases.
///
/// From [`Client::project_phases`](super::Client::project_phases).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct ProjectPhases<'a> {
    pub(super) client: &'a runtime::Client,
}

impl ProjectPhases<'_> {
    /// Get project phases.
    ///
    /// `GET phases`
    ///
    /// - `board_id`: the id of the board ([`ProjectBoardId`](models::ProjectBoardId))
    ///
    /// Returns a list of [`ProjectPhase`](models::ProjectPhase).
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `projects:read`, `projects:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/ProjectPhases#getProjectsPhases>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.project_phases().list(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(
        self,
        board_id: impl ::std::convert::Into<models::ProjectBoardId>,
    ) -> ListProjectPhases {
        let mut request = runtime::Request::new(self.client, &ops::LIST);
        request.set(0, board_id.into());
        ListProjectPhases { request }
    }
    /// Create a project phase.
    ///
    /// `POST phases`
    ///
    /// - `name`: the name
    /// - `board_id`: the id of the board ([`ProjectBoardId`](models::ProjectBoardId))
    ///
    /// Returns a [`ProjectPhase`](models::ProjectPhase). Optional parameters are setters of [`CreateProjectPhase`].
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs the scope `projects:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/ProjectPhases#addProjectPhase>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let project_phase = client
    ///     .project_phases()
    ///     .create("Ada Lovelace", 1)
    ///     .order_nr(1)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn create(
        self,
        name: impl ::std::convert::Into<::std::string::String>,
        board_id: impl ::std::convert::Into<models::ProjectBoardId>,
    ) -> CreateProjectPhase {
        let mut request = runtime::Request::new(self.client, &ops::CREATE);
        request.set(0, name.into());
        request.set(1, board_id.into());
        CreateProjectPhase { request }
    }
    /// Get a project phase.
    ///
    /// `GET phases/{id}`
    ///
    /// - `id`: the id of the project phase ([`ProjectPhaseId`](models::ProjectPhaseId))
    ///
    /// Returns a [`ProjectPhase`](models::ProjectPhase).
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `projects:read`, `projects:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/ProjectPhases#getProjectsPhase>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let project_phase = client.project_phases().get(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn get(
        self,
        id: impl ::std::convert::Into<models::ProjectPhaseId>,
    ) -> GetProjectPhase {
        let mut request = runtime::Request::new(self.client, &ops::GET);
        request.set(0, id.into());
        GetProjectPhase { request }
    }
    /// Update a project phase.
    ///
    /// `PATCH phases/{id}`
    ///
    /// - `id`: the id of the project phase ([`ProjectPhaseId`](models::ProjectPhaseId))
    ///
    /// Returns a [`ProjectPhase`](models::ProjectPhase). Optional parameters are setters of [`UpdateProjectPhase`].
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs the scope `projects:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/ProjectPhases#updateProjectPhase>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let project_phase = client
    ///     .project_phases()
    ///     .update(1)
    ///     .name("Ada Lovelace")
    ///     .board_id(1)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update(
        self,
        id: impl ::std::convert::Into<models::ProjectPhaseId>,
    ) -> UpdateProjectPhase {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE);
        request.set(0, id.into());
        UpdateProjectPhase { request }
    }
    /// Delete a project phase.
    ///
    /// `DELETE phases/{id}`
    ///
    /// - `id`: the id of the project phase ([`ProjectPhaseId`](models::ProjectPhaseId))
    ///
    /// Returns a [`ProjectPhaseId`](models::ProjectPhaseId).
    ///
    /// - Costs 3 tokens of the daily quota.
    /// - Needs the scope `projects:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/ProjectPhases#deleteProjectPhase>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let project_phase_id = client.project_phases().delete(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete(
        self,
        id: impl ::std::convert::Into<models::ProjectPhaseId>,
    ) -> DeleteProjectPhase {
        let mut request = runtime::Request::new(self.client, &ops::DELETE);
        request.set(0, id.into());
        DeleteProjectPhase { request }
    }
}

/// Builder of the call `GET phases`, from [`ProjectPhases::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListProjectPhases {
    request: runtime::Request,
}

impl ListProjectPhases {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<::std::vec::Vec<models::ProjectPhase>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListProjectPhases {
    type Output = runtime::Result<::std::vec::Vec<models::ProjectPhase>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::ProjectPhase>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(ListProjectPhases);

/// Builder of the call `POST phases`, from [`ProjectPhases::create`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateProjectPhase {
    request: runtime::Request,
}

impl CreateProjectPhase {
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
    pub fn response(self) -> runtime::ResponseFuture<models::ProjectPhase> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for CreateProjectPhase {
    type Output = runtime::Result<models::ProjectPhase>;
    type IntoFuture = runtime::Call<models::ProjectPhase>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CreateProjectPhase);

/// Builder of the call `GET phases/{id}`, from [`ProjectPhases::get`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProjectPhase {
    request: runtime::Request,
}

impl GetProjectPhase {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::ProjectPhase> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetProjectPhase {
    type Output = runtime::Result<models::ProjectPhase>;
    type IntoFuture = runtime::Call<models::ProjectPhase>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetProjectPhase);

/// Builder of the call `PATCH phases/{id}`, from [`ProjectPhases::update`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateProjectPhase {
    request: runtime::Request,
}

impl UpdateProjectPhase {
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
    /// Sets the id of the board.
    pub fn board_id(
        mut self,
        board_id: impl ::std::convert::Into<models::ProjectBoardId>,
    ) -> Self {
        self.request.set(2, board_id.into());
        self
    }
    /// [`board_id`](Self::board_id), if there is a value.
    pub fn maybe_board_id(
        self,
        board_id: ::std::option::Option<
            impl ::std::convert::Into<models::ProjectBoardId>,
        >,
    ) -> Self {
        match board_id {
            ::std::option::Option::Some(board_id) => self.board_id(board_id),
            ::std::option::Option::None => self,
        }
    }
    /// Sets its place among the others.
    pub fn order_nr(mut self, order_nr: i64) -> Self {
        self.request.set(3, order_nr);
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
    pub fn response(self) -> runtime::ResponseFuture<models::ProjectPhase> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdateProjectPhase {
    type Output = runtime::Result<models::ProjectPhase>;
    type IntoFuture = runtime::Call<models::ProjectPhase>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdateProjectPhase);

/// Builder of the call `DELETE phases/{id}`, from [`ProjectPhases::delete`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteProjectPhase {
    request: runtime::Request,
}

impl DeleteProjectPhase {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::ProjectPhaseId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteProjectPhase {
    type Output = runtime::Result<models::ProjectPhaseId>;
    type IntoFuture = runtime::Call<models::ProjectPhaseId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteProjectPhase);
