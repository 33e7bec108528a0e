// @generated from spec/v1/projects.yaml by `cargo xtask codegen`. Do not edit.

//! Projects.
//!
//! [`Projects`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](Projects::list): Get projects. `GET projects`
//! - [`create`](Projects::create): Create a project. `POST projects`
//! - [`get`](Projects::get): Get a project. `GET projects/{id}`
//! - [`update`](Projects::update): Update a project. `PUT projects/{id}`
//! - [`delete`](Projects::delete): Delete a project. `DELETE projects/{id}`
//! - [`archive`](Projects::archive): Archive a project. `POST projects/{id}/archive`
//! - [`plan`](Projects::plan): Get the plan of a project. `GET projects/{id}/plan`
//! - [`update_plan_activity`](Projects::update_plan_activity): Update a project plan activity. `PUT projects/{id}/plan/activities/{activityId}`
//! - [`update_plan_task`](Projects::update_plan_task): Update a project plan task. `PUT projects/{id}/plan/tasks/{taskId}`
//! - [`groups`](Projects::groups): Get the groups of a project. `GET projects/{id}/groups`
//! - [`tasks`](Projects::tasks): Get the tasks of a project. `GET projects/{id}/tasks`
//! - [`activities`](Projects::activities): Get the activities of a project. `GET projects/{id}/activities`

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
    /// - Costs 20 tokens of the daily quota.
    /// - Needs one of the scopes `projects:read`, `projects:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Projects#getProjects>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
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
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `projects:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Projects#addProject>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let project = client
    ///     .projects()
    ///     .create("Rocket launch")
    ///     .board_id(1)
    ///     .phase_id(1)
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
    /// Get a project.
    ///
    /// `GET projects/{id}`
    ///
    /// - `id`: the id of the project ([`ProjectId`](models::ProjectId))
    ///
    /// Returns a [`Project`](models::Project).
    ///
    /// - Costs 2 tokens of the daily quota.
    /// - Needs one of the scopes `projects:read`, `projects:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Projects#getProject>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
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
    /// `PUT projects/{id}`
    ///
    /// - `id`: the id of the project ([`ProjectId`](models::ProjectId))
    ///
    /// Returns a [`Project`](models::Project). Optional parameters are setters of [`UpdateProject`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `projects:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Projects#updateProject>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let project = client
    ///     .projects()
    ///     .update(1)
    ///     .title("Rocket launch")
    ///     .board_id(1)
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
    /// - Costs 6 tokens of the daily quota.
    /// - Needs the scope `projects:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Projects#deleteProject>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
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
    /// Archive a project.
    ///
    /// `POST projects/{id}/archive`
    ///
    /// - `id`: the id of the project ([`ProjectId`](models::ProjectId))
    ///
    /// Returns a [`Project`](models::Project).
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `projects:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Projects#archiveProject>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
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
    /// Get the plan of a project.
    ///
    /// `GET projects/{id}/plan`
    ///
    /// - `id`: the id of the project ([`ProjectId`](models::ProjectId))
    ///
    /// Returns a list of [`ProjectPlan`](models::ProjectPlan).
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs one of the scopes `projects:read`, `projects:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Projects#getProjectPlan>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.projects().plan(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn plan(
        self,
        id: impl ::std::convert::Into<models::ProjectId>,
    ) -> GetProjectPlan {
        let mut request = runtime::Request::new(self.client, &ops::PLAN);
        request.set(0, id.into());
        GetProjectPlan { request }
    }
    /// Update a project plan activity.
    ///
    /// `PUT projects/{id}/plan/activities/{activityId}`
    ///
    /// - `id`: the id of the project ([`ProjectId`](models::ProjectId))
    /// - `activity_id`: the id of the activity ([`ActivityId`](models::ActivityId))
    ///
    /// Returns a [`ProjectPlan`](models::ProjectPlan). Optional parameters are setters of [`UpdateProjectPlanActivity`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `projects:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Projects#putProjectPlanActivity>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let project_plan = client
    ///     .projects()
    ///     .update_plan_activity(1, 1)
    ///     .phase_id(1)
    ///     .group_id(1)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update_plan_activity(
        self,
        id: impl ::std::convert::Into<models::ProjectId>,
        activity_id: impl ::std::convert::Into<models::ActivityId>,
    ) -> UpdateProjectPlanActivity {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE_PLAN_ACTIVITY);
        request.set(0, id.into());
        request.set(1, activity_id.into());
        UpdateProjectPlanActivity {
            request,
        }
    }
    /// Update a project plan task.
    ///
    /// `PUT projects/{id}/plan/tasks/{taskId}`
    ///
    /// - `id`: the id of the project ([`ProjectId`](models::ProjectId))
    /// - `task_id`: the id of the task ([`TaskId`](models::TaskId))
    ///
    /// Returns a [`ProjectPlan`](models::ProjectPlan). Optional parameters are setters of [`UpdateProjectPlanTask`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `projects:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Projects#putProjectPlanTask>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let project_plan = client
    ///     .projects()
    ///     .update_plan_task(1, 1)
    ///     .phase_id(1)
    ///     .group_id(1)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update_plan_task(
        self,
        id: impl ::std::convert::Into<models::ProjectId>,
        task_id: impl ::std::convert::Into<models::TaskId>,
    ) -> UpdateProjectPlanTask {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE_PLAN_TASK);
        request.set(0, id.into());
        request.set(1, task_id.into());
        UpdateProjectPlanTask { request }
    }
    /// Get the groups of a project.
    ///
    /// `GET projects/{id}/groups`
    ///
    /// - `id`: the id of the project ([`ProjectId`](models::ProjectId))
    ///
    /// Returns a list of [`ProjectGroup`](models::ProjectGroup).
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs one of the scopes `projects:read`, `projects:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Projects#getProjectGroups>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.projects().groups(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn groups(
        self,
        id: impl ::std::convert::Into<models::ProjectId>,
    ) -> GetProjectGroups {
        let mut request = runtime::Request::new(self.client, &ops::GROUPS);
        request.set(0, id.into());
        GetProjectGroups { request }
    }
    /// Get the tasks of a project.
    ///
    /// `GET projects/{id}/tasks`
    ///
    /// - `id`: the id of the project ([`ProjectId`](models::ProjectId))
    ///
    /// Returns a list of [`Task`](models::Task).
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs one of the scopes `projects:read`, `projects:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Projects#getProjectTasks>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.projects().tasks(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn tasks(
        self,
        id: impl ::std::convert::Into<models::ProjectId>,
    ) -> GetProjectTasks {
        let mut request = runtime::Request::new(self.client, &ops::TASKS);
        request.set(0, id.into());
        GetProjectTasks { request }
    }
    /// Get the activities of a project.
    ///
    /// `GET projects/{id}/activities`
    ///
    /// - `id`: the id of the project ([`ProjectId`](models::ProjectId))
    ///
    /// Returns a list of [`ProjectActivity`](models::ProjectActivity).
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs one of the scopes `projects:read`, `projects:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Projects#getProjectActivities>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.projects().activities(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn activities(
        self,
        id: impl ::std::convert::Into<models::ProjectId>,
    ) -> GetProjectActivities {
        let mut request = runtime::Request::new(self.client, &ops::ACTIVITIES);
        request.set(0, id.into());
        GetProjectActivities { request }
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
    /// Also gives those that are archived.
    pub fn include_archived(mut self, include_archived: bool) -> Self {
        self.request.set(3, include_archived);
        self
    }
    /// [`include_archived`](Self::include_archived), if there is a value.
    pub fn maybe_include_archived(
        self,
        include_archived: ::std::option::Option<bool>,
    ) -> Self {
        match include_archived {
            ::std::option::Option::Some(include_archived) => {
                self.include_archived(include_archived)
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
    /// Sets the id of the board.
    pub fn board_id(
        mut self,
        board_id: impl ::std::convert::Into<models::ProjectBoardId>,
    ) -> Self {
        self.request.set(1, board_id.into());
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
    /// Sets the description.
    pub fn description(
        mut self,
        description: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(3, description.into());
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
    /// Sets the status.
    pub fn status(mut self, status: models::ProjectStatus) -> Self {
        self.request.set(4, status);
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
    /// Sets the id of the organization.
    pub fn org_id(
        mut self,
        org_id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> Self {
        self.request.set(9, org_id.into());
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
    /// Sets the id of the person.
    pub fn person_id(
        mut self,
        person_id: impl ::std::convert::Into<models::PersonId>,
    ) -> Self {
        self.request.set(10, person_id.into());
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
    /// Sets the labels.
    pub fn labels<M>(mut self, labels: impl runtime::encode::ListOf<i64, M>) -> Self {
        self.request.set(11, runtime::encode::ListOf::into_list(labels));
        self
    }
    /// [`labels`](Self::labels), if there is a value.
    pub fn maybe_labels<M>(
        self,
        labels: ::std::option::Option<impl runtime::encode::ListOf<i64, M>>,
    ) -> Self {
        match labels {
            ::std::option::Option::Some(labels) => self.labels(labels),
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
    /// Values of custom fields.
    ///
    /// Each call adds members. If a member is set twice, the later value is sent.
    pub fn custom_fields(
        mut self,
        custom_fields: impl ::std::convert::Into<models::CustomFields>,
    ) -> Self {
        self.request
            .extend(
                14,
                <models::CustomFields as runtime::External>::explode(
                    custom_fields.into(),
                ),
            );
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

/// Builder of the call `PUT projects/{id}`, from [`Projects::update`].
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
    /// Sets the id of the phase.
    pub fn phase_id(
        mut self,
        phase_id: impl ::std::convert::Into<models::ProjectPhaseId>,
    ) -> Self {
        self.request.set(3, phase_id.into());
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
    /// Sets the description.
    pub fn description(
        mut self,
        description: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(4, description.into());
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
    /// Sets the status.
    pub fn status(mut self, status: models::ProjectStatus) -> Self {
        self.request.set(5, status);
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
    /// Sets the id of the organization.
    pub fn org_id(
        mut self,
        org_id: impl ::std::convert::Into<models::OrganizationId>,
    ) -> Self {
        self.request.set(10, org_id.into());
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
    /// Sets the id of the person.
    pub fn person_id(
        mut self,
        person_id: impl ::std::convert::Into<models::PersonId>,
    ) -> Self {
        self.request.set(11, person_id.into());
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
    /// Sets the labels.
    pub fn labels<M>(mut self, labels: impl runtime::encode::ListOf<i64, M>) -> Self {
        self.request.set(12, runtime::encode::ListOf::into_list(labels));
        self
    }
    /// [`labels`](Self::labels), if there is a value.
    pub fn maybe_labels<M>(
        self,
        labels: ::std::option::Option<impl runtime::encode::ListOf<i64, M>>,
    ) -> Self {
        match labels {
            ::std::option::Option::Some(labels) => self.labels(labels),
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
    /// Values of custom fields.
    ///
    /// Each call adds members. If a member is set twice, the later value is sent.
    pub fn custom_fields(
        mut self,
        custom_fields: impl ::std::convert::Into<models::CustomFields>,
    ) -> Self {
        self.request
            .extend(
                14,
                <models::CustomFields as runtime::External>::explode(
                    custom_fields.into(),
                ),
            );
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

/// Builder of the call `GET projects/{id}/plan`, from [`Projects::plan`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProjectPlan {
    request: runtime::Request,
}

impl GetProjectPlan {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<::std::vec::Vec<models::ProjectPlan>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetProjectPlan {
    type Output = runtime::Result<::std::vec::Vec<models::ProjectPlan>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::ProjectPlan>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetProjectPlan);

/// Builder of the call `PUT projects/{id}/plan/activities/{activityId}`, from [`Projects::update_plan_activity`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateProjectPlanActivity {
    request: runtime::Request,
}

impl UpdateProjectPlanActivity {
    /// Sets the id of the phase.
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
    /// Sets the id of the group.
    pub fn group_id(
        mut self,
        group_id: impl ::std::convert::Into<models::ProjectGroupId>,
    ) -> Self {
        self.request.set(3, group_id.into());
        self
    }
    /// [`group_id`](Self::group_id), if there is a value.
    pub fn maybe_group_id(
        self,
        group_id: ::std::option::Option<
            impl ::std::convert::Into<models::ProjectGroupId>,
        >,
    ) -> Self {
        match group_id {
            ::std::option::Option::Some(group_id) => self.group_id(group_id),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::ProjectPlan> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdateProjectPlanActivity {
    type Output = runtime::Result<models::ProjectPlan>;
    type IntoFuture = runtime::Call<models::ProjectPlan>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdateProjectPlanActivity);

/// Builder of the call `PUT projects/{id}/plan/tasks/{taskId}`, from [`Projects::update_plan_task`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateProjectPlanTask {
    request: runtime::Request,
}

impl UpdateProjectPlanTask {
    /// Sets the id of the phase.
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
    /// Sets the id of the group.
    pub fn group_id(
        mut self,
        group_id: impl ::std::convert::Into<models::ProjectGroupId>,
    ) -> Self {
        self.request.set(3, group_id.into());
        self
    }
    /// [`group_id`](Self::group_id), if there is a value.
    pub fn maybe_group_id(
        self,
        group_id: ::std::option::Option<
            impl ::std::convert::Into<models::ProjectGroupId>,
        >,
    ) -> Self {
        match group_id {
            ::std::option::Option::Some(group_id) => self.group_id(group_id),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::ProjectPlan> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdateProjectPlanTask {
    type Output = runtime::Result<models::ProjectPlan>;
    type IntoFuture = runtime::Call<models::ProjectPlan>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdateProjectPlanTask);

/// Builder of the call `GET projects/{id}/groups`, from [`Projects::groups`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProjectGroups {
    request: runtime::Request,
}

impl GetProjectGroups {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<::std::vec::Vec<models::ProjectGroup>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetProjectGroups {
    type Output = runtime::Result<::std::vec::Vec<models::ProjectGroup>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::ProjectGroup>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetProjectGroups);

/// Builder of the call `GET projects/{id}/tasks`, from [`Projects::tasks`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProjectTasks {
    request: runtime::Request,
}

impl GetProjectTasks {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<::std::vec::Vec<models::Task>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetProjectTasks {
    type Output = runtime::Result<::std::vec::Vec<models::Task>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::Task>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetProjectTasks);

/// Builder of the call `GET projects/{id}/activities`, from [`Projects::activities`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetProjectActivities {
    request: runtime::Request,
}

impl GetProjectActivities {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<::std::vec::Vec<models::ProjectActivity>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetProjectActivities {
    type Output = runtime::Result<::std::vec::Vec<models::ProjectActivity>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::ProjectActivity>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetProjectActivities);
