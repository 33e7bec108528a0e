// @generated from spec/v1/tasks.yaml by `cargo xtask codegen`. Do not edit.

//! Tasks.
//!
//! [`Tasks`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](Tasks::list): Get tasks. `GET tasks`
//! - [`create`](Tasks::create): Create a task. `POST tasks`
//! - [`get`](Tasks::get): Get a task. `GET tasks/{id}`
//! - [`update`](Tasks::update): Update a task. `PUT tasks/{id}`
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
    /// Gives a [page](::callsheet_runtime::Page) of [`Task`](models::Task). What is optional is set on [`ListTasks`].
    ///
    /// - Takes 20 tokens from the daily budget.
    /// - Needs any one of the scopes `projects:read`, `projects:full`.
    /// - More in the API's own documentation: <https://developers.pipedrive.com/docs/api/v1/Tasks#getTasks>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.tasks().list().assignee_id(1).project_id(1).limit(50).await?;
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
    /// Gives a [`Task`](models::Task). What is optional is set on [`CreateTask`].
    ///
    /// - Succeeds with status 201.
    /// - Takes 10 tokens from the daily budget.
    /// - Needs the scope `projects:full`.
    /// - More in the API's own documentation: <https://developers.pipedrive.com/docs/api/v1/Tasks#addTask>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let task = client
    ///     .tasks()
    ///     .create("Rocket launch", 1)
    ///     .description("Ready for launch.")
    ///     .parent_task_id(1)
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
    /// Gives a [`Task`](models::Task).
    ///
    /// - Takes 2 tokens from the daily budget.
    /// - Needs any one of the scopes `projects:read`, `projects:full`.
    /// - More in the API's own documentation: <https://developers.pipedrive.com/docs/api/v1/Tasks#getTask>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
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
    /// `PUT tasks/{id}`
    ///
    /// - `id`: the id of the task ([`TaskId`](models::TaskId))
    ///
    /// Gives a [`Task`](models::Task). What is optional is set on [`UpdateTask`].
    ///
    /// - Takes 10 tokens from the daily budget.
    /// - Needs the scope `projects:full`.
    /// - More in the API's own documentation:
    ///   <https://developers.pipedrive.com/docs/api/v1/Tasks#updateTask>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
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
    /// Gives a [`TaskId`](models::TaskId).
    ///
    /// - Takes 6 tokens from the daily budget.
    /// - Needs the scope `projects:full`.
    /// - More in the API's own documentation:
    ///   <https://developers.pipedrive.com/docs/api/v1/Tasks#deleteTask>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
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

/// The call `GET tasks`, made by [`Tasks::list`].
///
/// Awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListTasks {
    request: runtime::Request,
}

impl ListTasks {
    /// Only those of this assignee.
    pub fn assignee_id(
        mut self,
        assignee_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(0, assignee_id.into());
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
        self.request.set(1, project_id.into());
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
    /// Only those that are done, or only those that are not.
    pub fn done(mut self, done: bool) -> Self {
        self.request.set(3, runtime::encode::Argument::flags(done));
        self
    }
    /// [`done`](Self::done), if there is a value.
    pub fn maybe_done(self, done: ::std::option::Option<bool>) -> Self {
        match done {
            ::std::option::Option::Some(done) => self.done(done),
            ::std::option::Option::None => self,
        }
    }
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
    pub fn stream(self) -> runtime::ItemStream<models::Task> {
        self.request.stream()
    }
    /// All items of all pages at once.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::Task>> {
        self.request.all()
    }
    /// Awaited, gives the data with status, headers and all that came beside it.
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

/// The call `POST tasks`, made by [`Tasks::create`].
///
/// Awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateTask {
    request: runtime::Request,
}

impl CreateTask {
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
    /// Sets the id of the assignee, a user.
    pub fn assignee_id(
        mut self,
        assignee_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(4, assignee_id.into());
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
    /// Sets the ids of the assignees.
    pub fn assignee_ids<M>(
        mut self,
        assignee_ids: impl runtime::encode::IntoList<models::UserId, M>,
    ) -> Self {
        self.request.set(5, runtime::encode::IntoList::into_list(assignee_ids));
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
    /// Sets whether it is done.
    pub fn done(mut self, done: bool) -> Self {
        self.request.set(6, runtime::encode::Argument::flags(done));
        self
    }
    /// [`done`](Self::done), if there is a value.
    pub fn maybe_done(self, done: ::std::option::Option<bool>) -> Self {
        match done {
            ::std::option::Option::Some(done) => self.done(done),
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
    /// Awaited, gives the data with status, headers and all that came beside it.
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

/// The call `GET tasks/{id}`, made by [`Tasks::get`].
///
/// Awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetTask {
    request: runtime::Request,
}

impl GetTask {
    /// Awaited, gives the data with status, headers and all that came beside it.
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

/// The call `PUT tasks/{id}`, made by [`Tasks::update`].
///
/// Awaiting it sends it.
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
    /// Sets the id of the parent task.
    pub fn parent_task_id(
        mut self,
        parent_task_id: impl ::std::convert::Into<models::TaskId>,
    ) -> Self {
        self.request.set(4, parent_task_id.into());
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
        self.request.clear(4);
        self
    }
    /// Sets the id of the assignee, a user.
    pub fn assignee_id(
        mut self,
        assignee_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(5, assignee_id.into());
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
        self.request.clear(5);
        self
    }
    /// Sets the ids of the assignees.
    pub fn assignee_ids<M>(
        mut self,
        assignee_ids: impl runtime::encode::IntoList<models::UserId, M>,
    ) -> Self {
        self.request.set(6, runtime::encode::IntoList::into_list(assignee_ids));
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
    /// Sets whether it is done.
    pub fn done(mut self, done: bool) -> Self {
        self.request.set(7, runtime::encode::Argument::flags(done));
        self
    }
    /// [`done`](Self::done), if there is a value.
    pub fn maybe_done(self, done: ::std::option::Option<bool>) -> Self {
        match done {
            ::std::option::Option::Some(done) => self.done(done),
            ::std::option::Option::None => self,
        }
    }
    /// Sets when it is due.
    pub fn due_date(
        mut self,
        due_date: impl ::std::convert::Into<runtime::Date>,
    ) -> Self {
        self.request.set(8, due_date.into());
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
        self.request.clear(8);
        self
    }
    /// Awaited, gives the data with status, headers and all that came beside it.
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

/// The call `DELETE tasks/{id}`, made by [`Tasks::delete`].
///
/// Awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteTask {
    request: runtime::Request,
}

impl DeleteTask {
    /// Awaited, gives the data with status, headers and all that came beside it.
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
