// @generated from spec/v2/tasks.yaml by `cargo xtask codegen`. Do not edit.

//! Tasks.
//!
//! [`Tasks`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](Tasks::list): Get tasks. `GET tasks`
//! - [`create`](Tasks::create): Create a task. `POST tasks`
//! - [`get`](Tasks::get): Get a task. `GET tasks/{id}`
//! - [`update`](Tasks::update): Update a task. `PATCH tasks/{id}`
//! - [`delete`](Tasks::delete): Delete a task. `DELETE tasks/{id}`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::tasks as ops;

/// Tasks.
///
/// From [`Client::tasks`](super::Client::tasks).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Tasks<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Tasks<'_> {
    /// Get tasks.
    ///
    /// `GET tasks`
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`Task`](models::Task). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`ListTasks`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `projects:read`, `projects:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Tasks#getTasks>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client
    ///     .tasks()
    ///     .list()
    ///     .is_done(true)
    ///     .is_milestone(true)
    ///     .limit(50)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListTasks {
        ListTasks {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
    /// Create a task.
    ///
    /// `POST tasks`
    ///
    /// - `title`: the title
    /// - `project_id`: the id of the project ([`ProjectId`](models::ProjectId))
    ///
    /// Returns a [`Task`](models::Task). Optional parameters are setters of [`CreateTask`].
    ///
    /// - Succeeds with status 201.
    /// - Costs 5 tokens of the daily quota.
    /// - Needs the scope `projects:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Tasks#addTask>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let task = client
    ///     .tasks()
    ///     .create("Rocket launch", 1)
    ///     .parent_task_id(1)
    ///     .description("Ready for launch.")
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn create(
        self,
        title: impl ::std::convert::Into<::std::string::String>,
        project_id: impl ::std::convert::Into<models::ProjectId>,
    ) -> CreateTask {
        let mut request = runtime::Request::new(self.client, &ops::CREATE);
        request.set(0, title.into());
        request.set(1, project_id.into());
        CreateTask { request }
    }
    /// Get a task.
    ///
    /// `GET tasks/{id}`
    ///
    /// - `id`: the id of the task ([`TaskId`](models::TaskId))
    ///
    /// Returns a [`Task`](models::Task).
    ///
    /// - Costs 1 token of the daily quota.
    /// - Needs one of the scopes `projects:read`, `projects:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Tasks#getTask>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let task = client.tasks().get(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn get(self, id: impl ::std::convert::Into<models::TaskId>) -> GetTask {
        let mut request = runtime::Request::new(self.client, &ops::GET);
        request.set(0, id.into());
        GetTask { request }
    }
    /// Update a task.
    ///
    /// `PATCH tasks/{id}`
    ///
    /// - `id`: the id of the task ([`TaskId`](models::TaskId))
    ///
    /// Returns a [`Task`](models::Task). Optional parameters are setters of [`UpdateTask`].
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs the scope `projects:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Tasks#updateTask>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let task = client.tasks().update(1).title("Rocket launch").project_id(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update(self, id: impl ::std::convert::Into<models::TaskId>) -> UpdateTask {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE);
        request.set(0, id.into());
        UpdateTask { request }
    }
    /// Delete a task.
    ///
    /// `DELETE tasks/{id}`
    ///
    /// - `id`: the id of the task ([`TaskId`](models::TaskId))
    ///
    /// Returns a [`TaskId`](models::TaskId).
    ///
    /// - Costs 3 tokens of the daily quota.
    /// - Needs the scope `projects:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Tasks#deleteTask>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let task_id = client.tasks().delete(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete(self, id: impl ::std::convert::Into<models::TaskId>) -> DeleteTask {
        let mut request = runtime::Request::new(self.client, &ops::DELETE);
        request.set(0, id.into());
        DeleteTask { request }
    }
}

/// Builder of the call `GET tasks`, from [`Tasks::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListTasks {
    request: runtime::Request,
}

impl ListTasks {
    /// Only those that are done, or only those that are not.
    pub fn is_done(mut self, is_done: bool) -> Self {
        self.request.set(0, is_done);
        self
    }
    /// [`is_done`](Self::is_done), if there is a value.
    pub fn maybe_is_done(self, is_done: ::std::option::Option<bool>) -> Self {
        match is_done {
            ::std::option::Option::Some(is_done) => self.is_done(is_done),
            ::std::option::Option::None => self,
        }
    }
    /// Only those that are a milestone, or only those that are not.
    pub fn is_milestone(mut self, is_milestone: bool) -> Self {
        self.request.set(1, is_milestone);
        self
    }
    /// [`is_milestone`](Self::is_milestone), if there is a value.
    pub fn maybe_is_milestone(self, is_milestone: ::std::option::Option<bool>) -> Self {
        match is_milestone {
            ::std::option::Option::Some(is_milestone) => self.is_milestone(is_milestone),
            ::std::option::Option::None => self,
        }
    }
    /// Only those of this assignee.
    pub fn assignee_id(
        mut self,
        assignee_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(2, assignee_id.into());
        self
    }
    /// [`assignee_id`](Self::assignee_id), if there is a value.
    pub fn maybe_assignee_id(
        self,
        assignee_id: ::std::option::Option<impl ::std::convert::Into<models::UserId>>,
    ) -> Self {
        match assignee_id {
            ::std::option::Option::Some(assignee_id) => self.assignee_id(assignee_id),
            ::std::option::Option::None => self,
        }
    }
    /// Only those of this project.
    pub fn project_id(
        mut self,
        project_id: impl ::std::convert::Into<models::ProjectId>,
    ) -> Self {
        self.request.set(3, project_id.into());
        self
    }
    /// [`project_id`](Self::project_id), if there is a value.
    pub fn maybe_project_id(
        self,
        project_id: ::std::option::Option<impl ::std::convert::Into<models::ProjectId>>,
    ) -> Self {
        match project_id {
            ::std::option::Option::Some(project_id) => self.project_id(project_id),
            ::std::option::Option::None => self,
        }
    }
    /// Only those of this parent task.
    pub fn parent_task_id(
        mut self,
        parent_task_id: impl ::std::convert::Into<models::ParentTask>,
    ) -> Self {
        self.request.set(4, parent_task_id.into());
        self
    }
    /// [`parent_task_id`](Self::parent_task_id), if there is a value.
    pub fn maybe_parent_task_id(
        self,
        parent_task_id: ::std::option::Option<
            impl ::std::convert::Into<models::ParentTask>,
        >,
    ) -> Self {
        match parent_task_id {
            ::std::option::Option::Some(parent_task_id) => {
                self.parent_task_id(parent_task_id)
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
    pub fn stream(self) -> runtime::ItemStream<models::Task> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::Task>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Page<models::Task>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListTasks {
    type Output = runtime::Result<runtime::Page<models::Task>>;
    type IntoFuture = runtime::Call<runtime::Page<models::Task>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(ListTasks);

/// Builder of the call `POST tasks`, from [`Tasks::create`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateTask {
    request: runtime::Request,
}

impl CreateTask {
    /// Sets the id of the parent task.
    pub fn parent_task_id(
        mut self,
        parent_task_id: impl ::std::convert::Into<models::TaskId>,
    ) -> Self {
        self.request.set(2, parent_task_id.into());
        self
    }
    /// [`parent_task_id`](Self::parent_task_id), if there is a value.
    pub fn maybe_parent_task_id(
        self,
        parent_task_id: ::std::option::Option<impl ::std::convert::Into<models::TaskId>>,
    ) -> Self {
        match parent_task_id {
            ::std::option::Option::Some(parent_task_id) => {
                self.parent_task_id(parent_task_id)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Empties `parent_task_id`: sends null.
    pub fn clear_parent_task_id(mut self) -> Self {
        self.request.clear(2);
        self
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
    /// Empties `description`: sends null.
    pub fn clear_description(mut self) -> Self {
        self.request.clear(3);
        self
    }
    /// Sets whether it is done.
    pub fn done(mut self, done: bool) -> Self {
        self.request.set(4, runtime::encode::Argument::flags(done));
        self
    }
    /// [`done`](Self::done), if there is a value.
    pub fn maybe_done(self, done: ::std::option::Option<bool>) -> Self {
        match done {
            ::std::option::Option::Some(done) => self.done(done),
            ::std::option::Option::None => self,
        }
    }
    /// Sets whether it is a milestone.
    pub fn milestone(mut self, milestone: bool) -> Self {
        self.request.set(5, runtime::encode::Argument::flags(milestone));
        self
    }
    /// [`milestone`](Self::milestone), if there is a value.
    pub fn maybe_milestone(self, milestone: ::std::option::Option<bool>) -> Self {
        match milestone {
            ::std::option::Option::Some(milestone) => self.milestone(milestone),
            ::std::option::Option::None => self,
        }
    }
    /// Sets when it is due.
    pub fn due_date(
        mut self,
        due_date: impl ::std::convert::Into<runtime::Date>,
    ) -> Self {
        self.request.set(6, due_date.into());
        self
    }
    /// [`due_date`](Self::due_date), if there is a value.
    pub fn maybe_due_date(
        self,
        due_date: ::std::option::Option<impl ::std::convert::Into<runtime::Date>>,
    ) -> Self {
        match due_date {
            ::std::option::Option::Some(due_date) => self.due_date(due_date),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `due_date`: sends null.
    pub fn clear_due_date(mut self) -> Self {
        self.request.clear(6);
        self
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
    /// Sets the id of the assignee, a user.
    pub fn assignee_id(
        mut self,
        assignee_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(8, assignee_id.into());
        self
    }
    /// [`assignee_id`](Self::assignee_id), if there is a value.
    pub fn maybe_assignee_id(
        self,
        assignee_id: ::std::option::Option<impl ::std::convert::Into<models::UserId>>,
    ) -> Self {
        match assignee_id {
            ::std::option::Option::Some(assignee_id) => self.assignee_id(assignee_id),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `assignee_id`: sends null.
    pub fn clear_assignee_id(mut self) -> Self {
        self.request.clear(8);
        self
    }
    /// Sets the ids of the assignees.
    pub fn assignee_ids<M>(
        mut self,
        assignee_ids: impl runtime::encode::IntoList<models::UserId, M>,
    ) -> Self {
        self.request.set(9, runtime::encode::IntoList::into_list(assignee_ids));
        self
    }
    /// [`assignee_ids`](Self::assignee_ids), if there is a value.
    pub fn maybe_assignee_ids<M>(
        self,
        assignee_ids: ::std::option::Option<
            impl runtime::encode::IntoList<models::UserId, M>,
        >,
    ) -> Self {
        match assignee_ids {
            ::std::option::Option::Some(assignee_ids) => self.assignee_ids(assignee_ids),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the priority.
    pub fn priority(mut self, priority: i64) -> Self {
        self.request.set(10, priority);
        self
    }
    /// [`priority`](Self::priority), if there is a value.
    pub fn maybe_priority(self, priority: ::std::option::Option<i64>) -> Self {
        match priority {
            ::std::option::Option::Some(priority) => self.priority(priority),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `priority`: sends null.
    pub fn clear_priority(mut self) -> Self {
        self.request.clear(10);
        self
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Task> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for CreateTask {
    type Output = runtime::Result<models::Task>;
    type IntoFuture = runtime::Call<models::Task>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CreateTask);

/// Builder of the call `GET tasks/{id}`, from [`Tasks::get`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetTask {
    request: runtime::Request,
}

impl GetTask {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Task> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetTask {
    type Output = runtime::Result<models::Task>;
    type IntoFuture = runtime::Call<models::Task>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetTask);

/// Builder of the call `PATCH tasks/{id}`, from [`Tasks::update`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateTask {
    request: runtime::Request,
}

impl UpdateTask {
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
    /// Sets the id of the project.
    pub fn project_id(
        mut self,
        project_id: impl ::std::convert::Into<models::ProjectId>,
    ) -> Self {
        self.request.set(2, project_id.into());
        self
    }
    /// [`project_id`](Self::project_id), if there is a value.
    pub fn maybe_project_id(
        self,
        project_id: ::std::option::Option<impl ::std::convert::Into<models::ProjectId>>,
    ) -> Self {
        match project_id {
            ::std::option::Option::Some(project_id) => self.project_id(project_id),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the id of the parent task.
    pub fn parent_task_id(
        mut self,
        parent_task_id: impl ::std::convert::Into<models::TaskId>,
    ) -> Self {
        self.request.set(3, parent_task_id.into());
        self
    }
    /// [`parent_task_id`](Self::parent_task_id), if there is a value.
    pub fn maybe_parent_task_id(
        self,
        parent_task_id: ::std::option::Option<impl ::std::convert::Into<models::TaskId>>,
    ) -> Self {
        match parent_task_id {
            ::std::option::Option::Some(parent_task_id) => {
                self.parent_task_id(parent_task_id)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Empties `parent_task_id`: sends null.
    pub fn clear_parent_task_id(mut self) -> Self {
        self.request.clear(3);
        self
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
    /// Empties `description`: sends null.
    pub fn clear_description(mut self) -> Self {
        self.request.clear(4);
        self
    }
    /// Sets whether it is done.
    pub fn done(mut self, done: bool) -> Self {
        self.request.set(5, runtime::encode::Argument::flags(done));
        self
    }
    /// [`done`](Self::done), if there is a value.
    pub fn maybe_done(self, done: ::std::option::Option<bool>) -> Self {
        match done {
            ::std::option::Option::Some(done) => self.done(done),
            ::std::option::Option::None => self,
        }
    }
    /// Sets whether it is a milestone.
    pub fn milestone(mut self, milestone: bool) -> Self {
        self.request.set(6, runtime::encode::Argument::flags(milestone));
        self
    }
    /// [`milestone`](Self::milestone), if there is a value.
    pub fn maybe_milestone(self, milestone: ::std::option::Option<bool>) -> Self {
        match milestone {
            ::std::option::Option::Some(milestone) => self.milestone(milestone),
            ::std::option::Option::None => self,
        }
    }
    /// Sets when it is due.
    pub fn due_date(
        mut self,
        due_date: impl ::std::convert::Into<runtime::Date>,
    ) -> Self {
        self.request.set(7, due_date.into());
        self
    }
    /// [`due_date`](Self::due_date), if there is a value.
    pub fn maybe_due_date(
        self,
        due_date: ::std::option::Option<impl ::std::convert::Into<runtime::Date>>,
    ) -> Self {
        match due_date {
            ::std::option::Option::Some(due_date) => self.due_date(due_date),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `due_date`: sends null.
    pub fn clear_due_date(mut self) -> Self {
        self.request.clear(7);
        self
    }
    /// Sets when it starts.
    pub fn start_date(
        mut self,
        start_date: impl ::std::convert::Into<runtime::Date>,
    ) -> Self {
        self.request.set(8, start_date.into());
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
        self.request.clear(8);
        self
    }
    /// Sets the id of the assignee, a user.
    pub fn assignee_id(
        mut self,
        assignee_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(9, assignee_id.into());
        self
    }
    /// [`assignee_id`](Self::assignee_id), if there is a value.
    pub fn maybe_assignee_id(
        self,
        assignee_id: ::std::option::Option<impl ::std::convert::Into<models::UserId>>,
    ) -> Self {
        match assignee_id {
            ::std::option::Option::Some(assignee_id) => self.assignee_id(assignee_id),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `assignee_id`: sends null.
    pub fn clear_assignee_id(mut self) -> Self {
        self.request.clear(9);
        self
    }
    /// Sets the ids of the assignees.
    pub fn assignee_ids<M>(
        mut self,
        assignee_ids: impl runtime::encode::IntoList<models::UserId, M>,
    ) -> Self {
        self.request.set(10, runtime::encode::IntoList::into_list(assignee_ids));
        self
    }
    /// [`assignee_ids`](Self::assignee_ids), if there is a value.
    pub fn maybe_assignee_ids<M>(
        self,
        assignee_ids: ::std::option::Option<
            impl runtime::encode::IntoList<models::UserId, M>,
        >,
    ) -> Self {
        match assignee_ids {
            ::std::option::Option::Some(assignee_ids) => self.assignee_ids(assignee_ids),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the priority.
    pub fn priority(mut self, priority: i64) -> Self {
        self.request.set(11, priority);
        self
    }
    /// [`priority`](Self::priority), if there is a value.
    pub fn maybe_priority(self, priority: ::std::option::Option<i64>) -> Self {
        match priority {
            ::std::option::Option::Some(priority) => self.priority(priority),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `priority`: sends null.
    pub fn clear_priority(mut self) -> Self {
        self.request.clear(11);
        self
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Task> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdateTask {
    type Output = runtime::Result<models::Task>;
    type IntoFuture = runtime::Call<models::Task>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdateTask);

/// Builder of the call `DELETE tasks/{id}`, from [`Tasks::delete`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteTask {
    request: runtime::Request,
}

impl DeleteTask {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::TaskId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteTask {
    type Output = runtime::Result<models::TaskId>;
    type IntoFuture = runtime::Call<models::TaskId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteTask);
