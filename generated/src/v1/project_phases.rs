// @generated from spec/v1/project_phases.yaml by `cargo xtask codegen`. Do not edit.

//! Project phases.
//!
//! [`ProjectPhases`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](ProjectPhases::list): Get project phases. `GET projects/phases`
//! - [`get`](ProjectPhases::get): Get a project phase. `GET projects/phases/{id}`

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
    /// `GET projects/phases`
    ///
    /// - `board_id`: the id of the board ([`ProjectBoardId`](models::ProjectBoardId))
    ///
    /// Returns a list of [`ProjectPhase`](models::ProjectPhase).
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs one of the scopes `projects:read`, `projects:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/ProjectPhases#getProjectsPhases>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
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
    /// Get a project phase.
    ///
    /// `GET projects/phases/{id}`
    ///
    /// - `id`: the id of the project phase ([`ProjectPhaseId`](models::ProjectPhaseId))
    ///
    /// Returns a [`ProjectPhase`](models::ProjectPhase).
    ///
    /// - Costs 2 tokens of the daily quota.
    /// - Needs the scope `projects:read`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/ProjectPhases#getProjectsPhase>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
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
}

/// Builder of the call `GET projects/phases`, from [`ProjectPhases::list`].
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

/// Builder of the call `GET projects/phases/{id}`, from [`ProjectPhases::get`].
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
