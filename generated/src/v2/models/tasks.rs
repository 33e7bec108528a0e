// @generated from spec/v2/tasks.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `tasks`.

use ::pipedrive_runtime as runtime;

/// A task.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Task {
    /// Id.
    pub id: super::TaskId,
    /// Title.
    pub title: ::std::option::Option<::std::string::String>,
    /// Creator id.
    pub creator_id: ::std::option::Option<super::UserId>,
    /// Description.
    pub description: ::std::option::Option<::std::string::String>,
    /// Project id.
    pub project_id: ::std::option::Option<super::ProjectId>,
    /// Is done.
    pub is_done: ::std::option::Option<bool>,
    /// Is milestone.
    pub is_milestone: ::std::option::Option<bool>,
    /// Due date.
    pub due_date: ::std::option::Option<runtime::Date>,
    /// Start date.
    pub start_date: ::std::option::Option<runtime::Date>,
    /// Parent task id.
    pub parent_task_id: ::std::option::Option<super::TaskId>,
    /// Assignee ids.
    pub assignee_ids: ::std::option::Option<::std::vec::Vec<super::UserId>>,
    /// Priority.
    pub priority: ::std::option::Option<i64>,
    /// Add time, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// Update time, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// Marked as done time, in UTC.
    pub marked_as_done_time: ::std::option::Option<runtime::DateTime>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a task.
    pub TaskId(i64)
}

impl runtime::Blank for Task {
    fn blank() -> Self {
        Self {
            id: runtime::Blank::blank(),
            title: ::std::option::Option::None,
            creator_id: ::std::option::Option::None,
            description: ::std::option::Option::None,
            project_id: ::std::option::Option::None,
            is_done: ::std::option::Option::None,
            is_milestone: ::std::option::Option::None,
            due_date: ::std::option::Option::None,
            start_date: ::std::option::Option::None,
            parent_task_id: ::std::option::Option::None,
            assignee_ids: ::std::option::Option::None,
            priority: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            update_time: ::std::option::Option::None,
            marked_as_done_time: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::Decode for Task {
    fn decode(token: runtime::Token<'_>) -> ::std::result::Result<Self, runtime::Fault> {
        let mut record = <Self as runtime::Blank>::blank();
        let mut id = false;
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "id" => json.fill(&mut record.id, &mut id),
                        "title" => json.store(&mut record.title),
                        "creator_id" => json.store(&mut record.creator_id),
                        "description" => json.store(&mut record.description),
                        "project_id" => json.store(&mut record.project_id),
                        "is_done" => json.store(&mut record.is_done),
                        "is_milestone" => json.store(&mut record.is_milestone),
                        "due_date" => json.store(&mut record.due_date),
                        "start_date" => json.store(&mut record.start_date),
                        "parent_task_id" => json.store(&mut record.parent_task_id),
                        "assignee_ids" => json.store(&mut record.assignee_ids),
                        "priority" => json.store(&mut record.priority),
                        "add_time" => json.store(&mut record.add_time),
                        "update_time" => json.store(&mut record.update_time),
                        "marked_as_done_time" => {
                            json.store(&mut record.marked_as_done_time)
                        }
                        _ => record.extra.store(member, json),
                    }
                },
            )?;
        runtime::present("id", id)?;
        ::std::result::Result::Ok(record)
    }
}
