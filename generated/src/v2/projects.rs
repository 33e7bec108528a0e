// @generated from spec/v2/projects.yaml by `cargo xtask codegen`. Do not edit.

//! Projects.
//!
//! [`Projects`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](Projects::list): Get projects. `GET projects`
//! - [`create`](Projects::create): Create a project. `POST projects`
//! - [`archived`](Projects::archived): Get archived projects. `GET projects/archived`
//! - [`get`](Projects::get): Get a project. `GET projects/{id}`
//! - [`update`](Projects::update): Update a project. `PATCH projects/{id}`
//! - [`delete`](Projects::delete): Delete a project. `DELETE projects/{id}`
//! - [`search`](Projects::search): Search projects. `GET projects/search`
//! - [`archive`](Projects::archive): Archive a project. `POST projects/{id}/archive`
//! - [`permitted_users`](Projects::permitted_users): Get the permitted users of a project. `GET projects/{id}/permittedUsers`
//! - [`changelog`](Projects::changelog): Get the changelog of a project. `GET projects/{id}/changelog`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::projects as ops;

/// Projects.
///
/// From [`Client::projects`](super::Client::projects).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Projects<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Projects<'_> {
    /// Get projects.
    ///
    /// `GET projects`
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`Project`](models::Project). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`ListProjects`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `projects:read`, `projects:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Projects#getProjects>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.projects().list().filter_id(1).phase_id(1).limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListProjects {
        ListProjects {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
    /// Create a project.
    ///
    /// `POST projects`
    ///
    /// - `title`: the title
    ///
    /// Returns a [`Project`](models::Project). Optional parameters are setters of [`CreateProject`].
    ///
    /// - Succeeds with status 201.
    /// - Costs 5 tokens of the daily quota.
    /// - Needs the scope `projects:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Projects#addProject>
    ///
    /// ```no_run
    /// use pipedrive::v2::ProjectStatus;
    ///
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let project = client
    ///     .projects()
    ///     .create("Rocket launch")
    ///     .description("Ready for launch.")
    ///     .status(ProjectStatus::Open)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn create(
        self,
        title: impl ::std::convert::Into<::std::string::String>,
    ) -> CreateProject {
        let mut request = runtime::Request::new(self.client, &ops::CREATE);
        request.set(0, title.into());
        CreateProject { request }
    }
    /// Get archived projects.
    ///
    /// `GET projects/archived`
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`Project`](models::Project). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`GetArchivedProjects`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `projects:read`, `projects:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Projects#getArchivedProjects>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client
    ///     .projects()
    ///     .archived()
    ///     .filter_id(1)
    ///     .phase_id(1)
    ///     .limit(50)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn archived(self) -> GetArchivedProjects {
        GetArchivedProjects {
            request: runtime::Request::new(self.client, &ops::ARCHIVED),
        }
    }
    /// Get a project.
    ///
    /// `GET projects/{id}`
    ///
    /// - `id`: the id of the project ([`ProjectId`](models::ProjectId))
    ///
    /// Returns a [`Project`](models::Project).
    ///
    /// - Costs 1 token of the daily quota.
    /// - Needs one of the scopes `projects:read`, `projects:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Projects#getProject>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let project = client.projects().get(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn get(self, id: impl ::std::convert::Into<models::ProjectId>) -> GetProject {
        let mut request = runtime::Request::new(self.client, &ops::GET);
        request.set(0, id.into());
        GetProject { request }
    }
    /// Update a project.
    ///
    /// `PATCH projects/{id}`
    ///
    /// - `id`: the id of the project ([`ProjectId`](models::ProjectId))
    ///
    /// Returns a [`Project`](models::Project). Optional parameters are setters of [`UpdateProject`].
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs the scope `projects:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Projects#updateProject>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let project = client
    ///     .projects()
    ///     .update(1)
    ///     .title("Rocket launch")
    ///     .description("Ready for launch.")
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update(
        self,
        id: impl ::std::convert::Into<models::ProjectId>,
    ) -> UpdateProject {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE);
        request.set(0, id.into());
        UpdateProject { request }
    }
    /// Delete a project.
    ///
    /// `DELETE projects/{id}`
    ///
    /// - `id`: the id of the project ([`ProjectId`](models::ProjectId))
    ///
    /// Returns a [`ProjectId`](models::ProjectId).
    ///
    /// - Costs 3 tokens of the daily quota.
    /// - Needs the scope `projects:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Projects#deleteProject>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let project_id = client.projects().delete(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete(
        self,
        id: impl ::std::convert::Into<models::ProjectId>,
    ) -> DeleteProject {
        let mut request = runtime::Request::new(self.client, &ops::DELETE);
        request.set(0, id.into());
        DeleteProject { request }
    }
    /// Search projects.
    ///
    /// `GET projects/search`
    ///
    /// - `term`: what to search for
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`ProjectSearchResult`](models::ProjectSearchResult). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`SearchProjects`].
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Counts towards the limit `search`, on every plan: 10 requests in 2 seconds.
    /// - Needs one of the scopes `projects:read`, `projects:full`, `search:read`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Projects#searchProjects>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client
    ///     .projects()
    ///     .search("rocket")
    ///     .exact_match(true)
    ///     .person_id(1)
    ///     .limit(50)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn search(
        self,
        term: impl ::std::convert::Into<::std::string::String>,
    ) -> SearchProjects {
        let mut request = runtime::Request::new(self.client, &ops::SEARCH);
        request.set(0, term.into());
        SearchProjects { request }
    }
    /// Archive a project.
    ///
    /// `POST projects/{id}/archive`
    ///
    /// - `id`: the id of the project ([`ProjectId`](models::ProjectId))
    ///
    /// Returns a [`Project`](models::Project).
    ///
    /// - Costs 3 tokens of the daily quota.
    /// - Needs the scope `projects:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Projects#archiveProject>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let project = client.projects().archive(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn archive(
        self,
        id: impl ::std::convert::Into<models::ProjectId>,
    ) -> ArchiveProject {
        let mut request = runtime::Request::new(self.client, &ops::ARCHIVE);
        request.set(0, id.into());
        ArchiveProject { request }
    }
    /// Get the permitted users of a project.
    ///
    /// `GET projects/{id}/permittedUsers`
    ///
    /// - `id`: the id of the project ([`ProjectId`](models::ProjectId))
    ///
    /// Returns a list of [`UserId`](models::UserId).
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs one of the scopes `projects:read`, `projects:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Projects#getProjectUsers>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.projects().permitted_users(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn permitted_users(
        self,
        id: impl ::std::convert::Into<models::ProjectId>,
    ) -> GetProjectPermittedUsers {
        let mut request = runtime::Request::new(self.client, &ops::PERMITTED_USERS);
        request.set(0, id.into());
        GetProjectPermittedUsers {
            request,
        }
    }
    /// Get the changelog of a project.
    ///
    /// `GET projects/{id}/changelog`
    ///
    /// - `id`: the id of the project ([`ProjectId`](models::ProjectId))
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`ProjectChangelog`](models::ProjectChangelog). `.all()` returns the whole list, `.stream()` its items one by one.
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `projects:read`, `projects:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Projects#getProjectChangelog>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.projects().changelog(1).limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn changelog(
        self,
        id: impl ::std::convert::Into<models::ProjectId>,
    ) -> GetProjectChangelog {
        let mut request = runtime::Request::new(self.client, &ops::CHANGELOG);
        request.set(0, id.into());
        GetProjectChangelog { request }
    }
}

/// Builder of the call `GET projects`, from [`Projects::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListProjects {
    request: runtime::Request,
}

impl ListProjects {
    /// Only those that this filter lets through.
    pub fn filter_id(
        mut self,
        filter_id: impl ::std::convert::Into<models::FilterId>,
    ) -> Self {
        self.request.set(0, filter_id.into());
        self
    }
    /// [`filter_id`](Self::filter_id), if there is a value.
    pub fn maybe_filter_id(
        self,
        filter_id: ::std::option::Option<impl ::std::convert::Into<models::FilterId>>,
    ) -> Self {
        match filter_id {
            ::std::option::Option::Some(filter_id) => self.filter_id(filter_id),
            ::std::option::Option::None => self,
        }
    }
    /// Only those with one of these statuses.
    pub fn status<M>(
        mut self,
        status: impl runtime::encode::ListOf<models::ProjectStatus, M>,
    ) -> Self {
        self.request.set(1, runtime::encode::ListOf::into_list(status));
        self
    }
    /// [`status`](Self::status), if there is a value.
    pub fn maybe_status<M>(
        self,
        status: ::std::option::Option<
            impl runtime::encode::ListOf<models::ProjectStatus, M>,
        >,
    ) -> Self {
        match status {
            ::std::option::Option::Some(status) => self.status(status),
            ::std::option::Option::None => self,
        }
    }
    /// Only those of this phase.
    pub fn phase_id(
        mut self,
        phase_id: impl ::std::convert::Into<models::ProjectPhaseId>,
    ) -> Self {
        self.request.set(2, phase_id.into());
        self
    }
    /// [`phase_id`](Self::phase_id), if there is a value.
    pub fn maybe_phase_id(
        self,
        phase_id: ::std::option::Option<
            impl ::std::convert::Into<models::ProjectPhaseId>,
        >,
    ) -> Self {
        match phase_id {
            ::std::option::Option::Some(phase_id) => self.phase_id(phase_id),
            ::std::option::Option::None => self,
        }
    }
    /// Only those of this deal.
    pub fn deal_id(
        mut self,
        deal_id: impl ::std::convert::Into<models::DealId>,
    ) -> Self {
        self.request.set(3, deal_id.into());
        self
    }
    /// [`deal_id`](Self::deal_id), if there is a value.
    pub fn maybe_deal_id(
        self,
        deal_id: ::std::option::Option<impl ::std::convert::Into<models::DealId>>,
    ) -> Self {
        match deal_id {
            ::std::option::Option::Some(deal_id) => self.deal_id(deal_id),
            ::std::option::Option::None => self,
        }
    }
    /// Only those of this person.
    pub fn person_id(
        mut self,
        person_id: impl ::std::convert::Into<models::PersonId>,
    ) -> Self {
        self.request.set(4, person_id.into());
        self
    }
    /// [`person_id`](Self::person_id), if there is a value.
    pub fn maybe_person_id(
        self,
        person_id: ::std::option::Option<impl ::std::convert::Into<models::PersonId>>,
    ) -> Self {
        match person_id {
            ::std::option::Option::Some(person_id) => self.person_id(person_id),
            ::std::option::Option::None => self,
        }
    }
    /// Only those of this organization.
    pub fn org_id(
        mut self,
        org_id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> Self {
        self.request.set(5, org_id.into());
        self
    }
    /// [`org_id`](Self::org_id), if there is a value.
    pub fn maybe_org_id(
        self,
        org_id: ::std::option::Option<impl ::std::convert::Into<models::OrganizationId>>,
    ) -> Self {
        match org_id {
            ::std::option::Option::Some(org_id) => self.org_id(org_id),
            ::std::option::Option::None => self,
        }
    }
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
    pub fn stream(self) -> runtime::ItemStream<models::Project> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::Project>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Page<models::Project>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListProjects {
    type Output = runtime::Result<runtime::Page<models::Project>>;
    type IntoFuture = runtime::Call<runtime::Page<models::Project>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(ListProjects);

/// Builder of the call `POST projects`, from [`Projects::create`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateProject {
    request: runtime::Request,
}

impl CreateProject {
    /// Sets the description.
    pub fn description(
        mut self,
        description: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(1, description.into());
        self
    }
    /// [`description`](Self::description), if there is a value.
    pub fn maybe_description(
        self,
        description: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match description {
            ::std::option::Option::Some(description) => self.description(description),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `description`: sends null.
    pub fn clear_description(mut self) -> Self {
        self.request.clear(1);
        self
    }
    /// Sets the status.
    pub fn status(mut self, status: models::ProjectStatus) -> Self {
        self.request.set(2, status);
        self
    }
    /// [`status`](Self::status), if there is a value.
    pub fn maybe_status(
        self,
        status: ::std::option::Option<models::ProjectStatus>,
    ) -> Self {
        match status {
            ::std::option::Option::Some(status) => self.status(status),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the id of the board.
    pub fn board_id(
        mut self,
        board_id: impl ::std::convert::Into<models::ProjectBoardId>,
    ) -> Self {
        self.request.set(3, board_id.into());
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
    /// Sets the id of the phase.
    pub fn phase_id(
        mut self,
        phase_id: impl ::std::convert::Into<models::ProjectPhaseId>,
    ) -> Self {
        self.request.set(4, phase_id.into());
        self
    }
    /// [`phase_id`](Self::phase_id), if there is a value.
    pub fn maybe_phase_id(
        self,
        phase_id: ::std::option::Option<
            impl ::std::convert::Into<models::ProjectPhaseId>,
        >,
    ) -> Self {
        match phase_id {
            ::std::option::Option::Some(phase_id) => self.phase_id(phase_id),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the id of the user who owns it.
    pub fn owner_id(
        mut self,
        owner_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(5, owner_id.into());
        self
    }
    /// [`owner_id`](Self::owner_id), if there is a value.
    pub fn maybe_owner_id(
        self,
        owner_id: ::std::option::Option<impl ::std::convert::Into<models::UserId>>,
    ) -> Self {
        match owner_id {
            ::std::option::Option::Some(owner_id) => self.owner_id(owner_id),
            ::std::option::Option::None => self,
        }
    }
    /// Sets when it starts.
    pub fn start_date(
        mut self,
        start_date: impl ::std::convert::Into<runtime::Date>,
    ) -> Self {
        self.request.set(6, start_date.into());
        self
    }
    /// [`start_date`](Self::start_date), if there is a value.
    pub fn maybe_start_date(
        self,
        start_date: ::std::option::Option<impl ::std::convert::Into<runtime::Date>>,
    ) -> Self {
        match start_date {
            ::std::option::Option::Some(start_date) => self.start_date(start_date),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `start_date`: sends null.
    pub fn clear_start_date(mut self) -> Self {
        self.request.clear(6);
        self
    }
    /// Sets when it ends.
    pub fn end_date(
        mut self,
        end_date: impl ::std::convert::Into<runtime::Date>,
    ) -> Self {
        self.request.set(7, end_date.into());
        self
    }
    /// [`end_date`](Self::end_date), if there is a value.
    pub fn maybe_end_date(
        self,
        end_date: ::std::option::Option<impl ::std::convert::Into<runtime::Date>>,
    ) -> Self {
        match end_date {
            ::std::option::Option::Some(end_date) => self.end_date(end_date),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `end_date`: sends null.
    pub fn clear_end_date(mut self) -> Self {
        self.request.clear(7);
        self
    }
    /// Sets the ids of the deals.
    pub fn deal_ids<M>(
        mut self,
        deal_ids: impl runtime::encode::IntoList<models::DealId, M>,
    ) -> Self {
        self.request.set(8, runtime::encode::IntoList::into_list(deal_ids));
        self
    }
    /// [`deal_ids`](Self::deal_ids), if there is a value.
    pub fn maybe_deal_ids<M>(
        self,
        deal_ids: ::std::option::Option<
            impl runtime::encode::IntoList<models::DealId, M>,
        >,
    ) -> Self {
        match deal_ids {
            ::std::option::Option::Some(deal_ids) => self.deal_ids(deal_ids),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the ids of the persons.
    pub fn person_ids<M>(
        mut self,
        person_ids: impl runtime::encode::IntoList<models::PersonId, M>,
    ) -> Self {
        self.request.set(9, runtime::encode::IntoList::into_list(person_ids));
        self
    }
    /// [`person_ids`](Self::person_ids), if there is a value.
    pub fn maybe_person_ids<M>(
        self,
        person_ids: ::std::option::Option<
            impl runtime::encode::IntoList<models::PersonId, M>,
        >,
    ) -> Self {
        match person_ids {
            ::std::option::Option::Some(person_ids) => self.person_ids(person_ids),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the ids of the organizations.
    pub fn org_ids<M>(
        mut self,
        org_ids: impl runtime::encode::IntoList<models::OrganizationId, M>,
    ) -> Self {
        self.request.set(10, runtime::encode::IntoList::into_list(org_ids));
        self
    }
    /// [`org_ids`](Self::org_ids), if there is a value.
    pub fn maybe_org_ids<M>(
        self,
        org_ids: ::std::option::Option<
            impl runtime::encode::IntoList<models::OrganizationId, M>,
        >,
    ) -> Self {
        match org_ids {
            ::std::option::Option::Some(org_ids) => self.org_ids(org_ids),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the ids of the labels.
    pub fn label_ids<M>(
        mut self,
        label_ids: impl runtime::encode::IntoList<models::LabelId, M>,
    ) -> Self {
        self.request.set(11, runtime::encode::IntoList::into_list(label_ids));
        self
    }
    /// [`label_ids`](Self::label_ids), if there is a value.
    pub fn maybe_label_ids<M>(
        self,
        label_ids: ::std::option::Option<
            impl runtime::encode::IntoList<models::LabelId, M>,
        >,
    ) -> Self {
        match label_ids {
            ::std::option::Option::Some(label_ids) => self.label_ids(label_ids),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the health status.
    pub fn health_status(mut self, health_status: i64) -> Self {
        self.request.set(12, health_status);
        self
    }
    /// [`health_status`](Self::health_status), if there is a value.
    pub fn maybe_health_status(self, health_status: ::std::option::Option<i64>) -> Self {
        match health_status {
            ::std::option::Option::Some(health_status) => {
                self.health_status(health_status)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Empties `health_status`: sends null.
    pub fn clear_health_status(mut self) -> Self {
        self.request.clear(12);
        self
    }
    /// Sets the id of the template.
    pub fn template_id(
        mut self,
        template_id: impl ::std::convert::Into<models::ProjectTemplateId>,
    ) -> Self {
        self.request.set(13, template_id.into());
        self
    }
    /// [`template_id`](Self::template_id), if there is a value.
    pub fn maybe_template_id(
        self,
        template_id: ::std::option::Option<
            impl ::std::convert::Into<models::ProjectTemplateId>,
        >,
    ) -> Self {
        match template_id {
            ::std::option::Option::Some(template_id) => self.template_id(template_id),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the custom fields, by key.
    ///
    /// Each call adds members. If a member is set twice, the later value is sent.
    pub fn custom_fields(
        mut self,
        custom_fields: impl ::std::convert::Into<models::CustomFields>,
    ) -> Self {
        self.request.extend(14, custom_fields.into());
        self
    }
    /// [`custom_fields`](Self::custom_fields), if there is a value.
    pub fn maybe_custom_fields(
        self,
        custom_fields: ::std::option::Option<
            impl ::std::convert::Into<models::CustomFields>,
        >,
    ) -> Self {
        match custom_fields {
            ::std::option::Option::Some(custom_fields) => {
                self.custom_fields(custom_fields)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Project> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for CreateProject {
    type Output = runtime::Result<models::Project>;
    type IntoFuture = runtime::Call<models::Project>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CreateProject);

/// Builder of the call `GET projects/archived`, from [`Projects::archived`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetArchivedProjects {
    request: runtime::Request,
}

impl GetArchivedProjects {
    /// Only those that this filter lets through.
    pub fn filter_id(
        mut self,
        filter_id: impl ::std::convert::Into<models::FilterId>,
    ) -> Self {
        self.request.set(0, filter_id.into());
        self
    }
    /// [`filter_id`](Self::filter_id), if there is a value.
    pub fn maybe_filter_id(
        self,
        filter_id: ::std::option::Option<impl ::std::convert::Into<models::FilterId>>,
    ) -> Self {
        match filter_id {
            ::std::option::Option::Some(filter_id) => self.filter_id(filter_id),
            ::std::option::Option::None => self,
        }
    }
    /// Only those with one of these statuses.
    pub fn status<M>(
        mut self,
        status: impl runtime::encode::ListOf<models::ProjectStatus, M>,
    ) -> Self {
        self.request.set(1, runtime::encode::ListOf::into_list(status));
        self
    }
    /// [`status`](Self::status), if there is a value.
    pub fn maybe_status<M>(
        self,
        status: ::std::option::Option<
            impl runtime::encode::ListOf<models::ProjectStatus, M>,
        >,
    ) -> Self {
        match status {
            ::std::option::Option::Some(status) => self.status(status),
            ::std::option::Option::None => self,
        }
    }
    /// Only those of this phase.
    pub fn phase_id(
        mut self,
        phase_id: impl ::std::convert::Into<models::ProjectPhaseId>,
    ) -> Self {
        self.request.set(2, phase_id.into());
        self
    }
    /// [`phase_id`](Self::phase_id), if there is a value.
    pub fn maybe_phase_id(
        self,
        phase_id: ::std::option::Option<
            impl ::std::convert::Into<models::ProjectPhaseId>,
        >,
    ) -> Self {
        match phase_id {
            ::std::option::Option::Some(phase_id) => self.phase_id(phase_id),
            ::std::option::Option::None => self,
        }
    }
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
    pub fn stream(self) -> runtime::ItemStream<models::Project> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::Project>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Page<models::Project>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetArchivedProjects {
    type Output = runtime::Result<runtime::Page<models::Project>>;
    type IntoFuture = runtime::Call<runtime::Page<models::Project>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(GetArchivedProjects);

/// Builder of the call `GET projects/{id}`, from [`Projects::get`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProject {
    request: runtime::Request,
}

impl GetProject {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Project> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetProject {
    type Output = runtime::Result<models::Project>;
    type IntoFuture = runtime::Call<models::Project>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetProject);

/// Builder of the call `PATCH projects/{id}`, from [`Projects::update`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateProject {
    request: runtime::Request,
}

impl UpdateProject {
    /// Sets the title.
    pub fn title(
        mut self,
        title: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(1, title.into());
        self
    }
    /// [`title`](Self::title), if there is a value.
    pub fn maybe_title(
        self,
        title: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match title {
            ::std::option::Option::Some(title) => self.title(title),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the description.
    pub fn description(
        mut self,
        description: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(2, description.into());
        self
    }
    /// [`description`](Self::description), if there is a value.
    pub fn maybe_description(
        self,
        description: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match description {
            ::std::option::Option::Some(description) => self.description(description),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `description`: sends null.
    pub fn clear_description(mut self) -> Self {
        self.request.clear(2);
        self
    }
    /// Sets the status.
    pub fn status(mut self, status: models::ProjectStatus) -> Self {
        self.request.set(3, status);
        self
    }
    /// [`status`](Self::status), if there is a value.
    pub fn maybe_status(
        self,
        status: ::std::option::Option<models::ProjectStatus>,
    ) -> Self {
        match status {
            ::std::option::Option::Some(status) => self.status(status),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the id of the board.
    pub fn board_id(
        mut self,
        board_id: impl ::std::convert::Into<models::ProjectBoardId>,
    ) -> Self {
        self.request.set(4, board_id.into());
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
    /// Sets the id of the phase.
    pub fn phase_id(
        mut self,
        phase_id: impl ::std::convert::Into<models::ProjectPhaseId>,
    ) -> Self {
        self.request.set(5, phase_id.into());
        self
    }
    /// [`phase_id`](Self::phase_id), if there is a value.
    pub fn maybe_phase_id(
        self,
        phase_id: ::std::option::Option<
            impl ::std::convert::Into<models::ProjectPhaseId>,
        >,
    ) -> Self {
        match phase_id {
            ::std::option::Option::Some(phase_id) => self.phase_id(phase_id),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the id of the user who owns it.
    pub fn owner_id(
        mut self,
        owner_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(6, owner_id.into());
        self
    }
    /// [`owner_id`](Self::owner_id), if there is a value.
    pub fn maybe_owner_id(
        self,
        owner_id: ::std::option::Option<impl ::std::convert::Into<models::UserId>>,
    ) -> Self {
        match owner_id {
            ::std::option::Option::Some(owner_id) => self.owner_id(owner_id),
            ::std::option::Option::None => self,
        }
    }
    /// Sets when it starts.
    pub fn start_date(
        mut self,
        start_date: impl ::std::convert::Into<runtime::Date>,
    ) -> Self {
        self.request.set(7, start_date.into());
        self
    }
    /// [`start_date`](Self::start_date), if there is a value.
    pub fn maybe_start_date(
        self,
        start_date: ::std::option::Option<impl ::std::convert::Into<runtime::Date>>,
    ) -> Self {
        match start_date {
            ::std::option::Option::Some(start_date) => self.start_date(start_date),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `start_date`: sends null.
    pub fn clear_start_date(mut self) -> Self {
        self.request.clear(7);
        self
    }
    /// Sets when it ends.
    pub fn end_date(
        mut self,
        end_date: impl ::std::convert::Into<runtime::Date>,
    ) -> Self {
        self.request.set(8, end_date.into());
        self
    }
    /// [`end_date`](Self::end_date), if there is a value.
    pub fn maybe_end_date(
        self,
        end_date: ::std::option::Option<impl ::std::convert::Into<runtime::Date>>,
    ) -> Self {
        match end_date {
            ::std::option::Option::Some(end_date) => self.end_date(end_date),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `end_date`: sends null.
    pub fn clear_end_date(mut self) -> Self {
        self.request.clear(8);
        self
    }
    /// Sets the ids of the deals.
    pub fn deal_ids<M>(
        mut self,
        deal_ids: impl runtime::encode::IntoList<models::DealId, M>,
    ) -> Self {
        self.request.set(9, runtime::encode::IntoList::into_list(deal_ids));
        self
    }
    /// [`deal_ids`](Self::deal_ids), if there is a value.
    pub fn maybe_deal_ids<M>(
        self,
        deal_ids: ::std::option::Option<
            impl runtime::encode::IntoList<models::DealId, M>,
        >,
    ) -> Self {
        match deal_ids {
            ::std::option::Option::Some(deal_ids) => self.deal_ids(deal_ids),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the ids of the persons.
    pub fn person_ids<M>(
        mut self,
        person_ids: impl runtime::encode::IntoList<models::PersonId, M>,
    ) -> Self {
        self.request.set(10, runtime::encode::IntoList::into_list(person_ids));
        self
    }
    /// [`person_ids`](Self::person_ids), if there is a value.
    pub fn maybe_person_ids<M>(
        self,
        person_ids: ::std::option::Option<
            impl runtime::encode::IntoList<models::PersonId, M>,
        >,
    ) -> Self {
        match person_ids {
            ::std::option::Option::Some(person_ids) => self.person_ids(person_ids),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the ids of the organizations.
    pub fn org_ids<M>(
        mut self,
        org_ids: impl runtime::encode::IntoList<models::OrganizationId, M>,
    ) -> Self {
        self.request.set(11, runtime::encode::IntoList::into_list(org_ids));
        self
    }
    /// [`org_ids`](Self::org_ids), if there is a value.
    pub fn maybe_org_ids<M>(
        self,
        org_ids: ::std::option::Option<
            impl runtime::encode::IntoList<models::OrganizationId, M>,
        >,
    ) -> Self {
        match org_ids {
            ::std::option::Option::Some(org_ids) => self.org_ids(org_ids),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the ids of the labels.
    pub fn label_ids<M>(
        mut self,
        label_ids: impl runtime::encode::IntoList<models::LabelId, M>,
    ) -> Self {
        self.request.set(12, runtime::encode::IntoList::into_list(label_ids));
        self
    }
    /// [`label_ids`](Self::label_ids), if there is a value.
    pub fn maybe_label_ids<M>(
        self,
        label_ids: ::std::option::Option<
            impl runtime::encode::IntoList<models::LabelId, M>,
        >,
    ) -> Self {
        match label_ids {
            ::std::option::Option::Some(label_ids) => self.label_ids(label_ids),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the health status.
    pub fn health_status(mut self, health_status: i64) -> Self {
        self.request.set(13, health_status);
        self
    }
    /// [`health_status`](Self::health_status), if there is a value.
    pub fn maybe_health_status(self, health_status: ::std::option::Option<i64>) -> Self {
        match health_status {
            ::std::option::Option::Some(health_status) => {
                self.health_status(health_status)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Empties `health_status`: sends null.
    pub fn clear_health_status(mut self) -> Self {
        self.request.clear(13);
        self
    }
    /// Sets the id of the template.
    pub fn template_id(
        mut self,
        template_id: impl ::std::convert::Into<models::ProjectTemplateId>,
    ) -> Self {
        self.request.set(14, template_id.into());
        self
    }
    /// [`template_id`](Self::template_id), if there is a value.
    pub fn maybe_template_id(
        self,
        template_id: ::std::option::Option<
            impl ::std::convert::Into<models::ProjectTemplateId>,
        >,
    ) -> Self {
        match template_id {
            ::std::option::Option::Some(template_id) => self.template_id(template_id),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the custom fields, by key.
    ///
    /// Each call adds members. If a member is set twice, the later value is sent.
    pub fn custom_fields(
        mut self,
        custom_fields: impl ::std::convert::Into<models::CustomFields>,
    ) -> Self {
        self.request.extend(15, custom_fields.into());
        self
    }
    /// [`custom_fields`](Self::custom_fields), if there is a value.
    pub fn maybe_custom_fields(
        self,
        custom_fields: ::std::option::Option<
            impl ::std::convert::Into<models::CustomFields>,
        >,
    ) -> Self {
        match custom_fields {
            ::std::option::Option::Some(custom_fields) => {
                self.custom_fields(custom_fields)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Project> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdateProject {
    type Output = runtime::Result<models::Project>;
    type IntoFuture = runtime::Call<models::Project>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdateProject);

/// Builder of the call `DELETE projects/{id}`, from [`Projects::delete`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteProject {
    request: runtime::Request,
}

impl DeleteProject {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::ProjectId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteProject {
    type Output = runtime::Result<models::ProjectId>;
    type IntoFuture = runtime::Call<models::ProjectId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteProject);

/// Builder of the call `GET projects/search`, from [`Projects::search`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SearchProjects {
    request: runtime::Request,
}

impl SearchProjects {
    /// Which fields to search.
    pub fn fields<M>(
        mut self,
        fields: impl runtime::encode::ListOf<models::ProjectSearchField, M>,
    ) -> Self {
        self.request.set(1, runtime::encode::ListOf::into_list(fields));
        self
    }
    /// [`fields`](Self::fields), if there is a value.
    pub fn maybe_fields<M>(
        self,
        fields: ::std::option::Option<
            impl runtime::encode::ListOf<models::ProjectSearchField, M>,
        >,
    ) -> Self {
        match fields {
            ::std::option::Option::Some(fields) => self.fields(fields),
            ::std::option::Option::None => self,
        }
    }
    /// Whether only exact matches are found.
    pub fn exact_match(mut self, exact_match: bool) -> Self {
        self.request.set(2, exact_match);
        self
    }
    /// [`exact_match`](Self::exact_match), if there is a value.
    pub fn maybe_exact_match(self, exact_match: ::std::option::Option<bool>) -> Self {
        match exact_match {
            ::std::option::Option::Some(exact_match) => self.exact_match(exact_match),
            ::std::option::Option::None => self,
        }
    }
    /// Only those of this person.
    pub fn person_id(
        mut self,
        person_id: impl ::std::convert::Into<models::PersonId>,
    ) -> Self {
        self.request.set(3, person_id.into());
        self
    }
    /// [`person_id`](Self::person_id), if there is a value.
    pub fn maybe_person_id(
        self,
        person_id: ::std::option::Option<impl ::std::convert::Into<models::PersonId>>,
    ) -> Self {
        match person_id {
            ::std::option::Option::Some(person_id) => self.person_id(person_id),
            ::std::option::Option::None => self,
        }
    }
    /// Only those of this organization.
    pub fn organization_id(
        mut self,
        organization_id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> Self {
        self.request.set(4, organization_id.into());
        self
    }
    /// [`organization_id`](Self::organization_id), if there is a value.
    pub fn maybe_organization_id(
        self,
        organization_id: ::std::option::Option<
            impl ::std::convert::Into<models::OrganizationId>,
        >,
    ) -> Self {
        match organization_id {
            ::std::option::Option::Some(organization_id) => {
                self.organization_id(organization_id)
            }
            ::std::option::Option::None => self,
        }
    }
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
    pub fn stream(self) -> runtime::ItemStream<models::ProjectSearchResult> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::ProjectSearchResult>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<runtime::Page<models::ProjectSearchResult>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for SearchProjects {
    type Output = runtime::Result<runtime::Page<models::ProjectSearchResult>>;
    type IntoFuture = runtime::Call<runtime::Page<models::ProjectSearchResult>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(SearchProjects);

/// Builder of the call `POST projects/{id}/archive`, from [`Projects::archive`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ArchiveProject {
    request: runtime::Request,
}

impl ArchiveProject {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Project> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ArchiveProject {
    type Output = runtime::Result<models::Project>;
    type IntoFuture = runtime::Call<models::Project>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(ArchiveProject);

/// Builder of the call `GET projects/{id}/permittedUsers`, from [`Projects::permitted_users`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProjectPermittedUsers {
    request: runtime::Request,
}

impl GetProjectPermittedUsers {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<::std::vec::Vec<models::UserId>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetProjectPermittedUsers {
    type Output = runtime::Result<::std::vec::Vec<models::UserId>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::UserId>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetProjectPermittedUsers);

/// Builder of the call `GET projects/{id}/changelog`, from [`Projects::changelog`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProjectChangelog {
    request: runtime::Request,
}

impl GetProjectChangelog {
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
    pub fn stream(self) -> runtime::ItemStream<models::ProjectChangelog> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::ProjectChangelog>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<runtime::Page<models::ProjectChangelog>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetProjectChangelog {
    type Output = runtime::Result<runtime::Page<models::ProjectChangelog>>;
    type IntoFuture = runtime::Call<runtime::Page<models::ProjectChangelog>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(GetProjectChangelog);
