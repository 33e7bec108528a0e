// @generated from spec/v1/tasks.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `tasks`.

use ::callsheet_runtime as runtime;

/// A task.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Task {
    /// The id of the task.
    pub id: super::TaskId,
    /// The title.
    pub title: ::std::option::Option<::std::string::String>,
    /// The id of the project.
    pub project_id: ::std::option::Option<super::ProjectId>,
    /// The description.
    pub description: ::std::option::Option<::std::string::String>,
    /// The id of the parent task.
    pub parent_task_id: ::std::option::Option<super::TaskId>,
    /// The id of the assignee, a user.
    pub assignee_id: ::std::option::Option<super::UserId>,
    /// The ids of the assignees.
    pub assignee_ids: ::std::option::Option<::std::vec::Vec<super::UserId>>,
    /// Whether it is done.
    pub done: ::std::option::Option<bool>,
    /// When it is due.
    pub due_date: ::std::option::Option<runtime::Date>,
    /// The id of the user who created it.
    pub creator_id: ::std::option::Option<super::UserId>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// When it was marked as done, in UTC.
    pub marked_as_done_time: ::std::option::Option<runtime::DateTime>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a task.
    pub TaskId(i64)
}

impl ::std::default::Default for Task {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            title: ::std::option::Option::None,
            project_id: ::std::option::Option::None,
            description: ::std::option::Option::None,
            parent_task_id: ::std::option::Option::None,
            assignee_id: ::std::option::Option::None,
            assignee_ids: ::std::option::Option::None,
            done: ::std::option::Option::None,
            due_date: ::std::option::Option::None,
            creator_id: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            update_time: ::std::option::Option::None,
            marked_as_done_time: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for Task {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        let mut id = false;
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "id" => json.decode_required(&mut record.id, &mut id),
                        "title" => json.decode_optional(&mut record.title),
                        "project_id" => json.decode_optional(&mut record.project_id),
                        "description" => json.decode_optional(&mut record.description),
                        "parent_task_id" => {
                            json.decode_optional(&mut record.parent_task_id)
                        }
                        "assignee_id" => json.decode_optional(&mut record.assignee_id),
                        "assignee_ids" => json.decode_optional(&mut record.assignee_ids),
                        "done" => json.decode_optional(&mut record.done),
                        "due_date" => json.decode_optional(&mut record.due_date),
                        "creator_id" => json.decode_optional(&mut record.creator_id),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        "marked_as_done_time" => {
                            json.decode_optional(&mut record.marked_as_done_time)
                        }
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Task {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("title", &self.title),
                ("project_id", &self.project_id),
                ("description", &self.description),
                ("parent_task_id", &self.parent_task_id),
                ("assignee_id", &self.assignee_id),
                ("assignee_ids", &self.assignee_ids),
                (
                    "done",
                    &runtime::private::With(
                        &self.done,
                        |value, then| runtime::private::option_of(
                            value,
                            runtime::private::flag,
                            then,
                        ),
                    ),
                ),
                ("due_date", &self.due_date),
                ("creator_id", &self.creator_id),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
                ("marked_as_done_time", &self.marked_as_done_time),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Task);
