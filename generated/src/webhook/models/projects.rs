// @generated from spec/webhook/projects.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `projects`.

use ::callsheet_runtime as runtime;

/// A project.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Project {
    /// The id of the project.
    pub id: ::std::option::Option<super::ProjectId>,
    /// The title.
    pub title: ::std::option::Option<::std::string::String>,
    /// The description.
    pub description: ::std::option::Option<::std::string::String>,
    /// The status.
    pub status: ::std::option::Option<::std::string::String>,
    /// The id of the board.
    pub board_id: ::std::option::Option<super::BoardId>,
    /// The id of the phase.
    pub phase_id: ::std::option::Option<super::PhaseId>,
    /// The id of the user who owns it.
    pub owner_id: ::std::option::Option<super::UserId>,
    /// When it starts.
    pub start_date: ::std::option::Option<runtime::Date>,
    /// When it ends.
    pub end_date: ::std::option::Option<runtime::Date>,
    /// The ids of the deals.
    pub deal_ids: ::std::option::Option<::std::vec::Vec<super::DealId>>,
    /// The ids of the persons.
    pub person_ids: ::std::option::Option<::std::vec::Vec<super::PersonId>>,
    /// The ids of the organizations.
    pub org_ids: ::std::option::Option<::std::vec::Vec<super::OrganizationId>>,
    /// The ids of the labels.
    pub label_ids: ::std::option::Option<::std::vec::Vec<i64>>,
    /// The health status.
    pub health_status: ::std::option::Option<i64>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// When it last changed its status, in UTC.
    pub status_change_time: ::std::option::Option<runtime::DateTime>,
    /// When it was archived, in UTC.
    pub archive_time: ::std::option::Option<runtime::DateTime>,
    /// The custom fields, by key.
    pub custom_fields: super::CustomFields,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a project.
    pub ProjectId(i64)
}

/// A board of projects.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Board {
    /// The id of the board.
    pub id: ::std::option::Option<super::BoardId>,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// Its place among the others.
    pub order_nr: ::std::option::Option<i64>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a board.
    pub BoardId(i64)
}

/// A phase that the projects of a board go through.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Phase {
    /// The id of the phase.
    pub id: ::std::option::Option<super::PhaseId>,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The id of the board.
    pub board_id: ::std::option::Option<super::BoardId>,
    /// Its place among the others.
    pub order_nr: ::std::option::Option<i64>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a phase.
    pub PhaseId(i64)
}

/// A task of a project.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Task {
    /// The id of the task.
    pub id: ::std::option::Option<super::TaskId>,
    /// The title.
    pub title: ::std::option::Option<::std::string::String>,
    /// The description.
    pub description: ::std::option::Option<::std::string::String>,
    /// The id of the project.
    pub project_id: ::std::option::Option<super::ProjectId>,
    /// The id of the parent task.
    pub parent_task_id: ::std::option::Option<super::TaskId>,
    /// The id of the user who created it.
    pub creator_id: ::std::option::Option<super::UserId>,
    /// The ids of the assignees.
    pub assignee_ids: ::std::option::Option<::std::vec::Vec<super::UserId>>,
    /// Whether it is done.
    pub is_done: ::std::option::Option<bool>,
    /// Whether it is a milestone.
    pub is_milestone: ::std::option::Option<bool>,
    /// The priority.
    pub priority: ::std::option::Option<i64>,
    /// When it starts.
    pub start_date: ::std::option::Option<runtime::Date>,
    /// When it is due.
    pub due_date: ::std::option::Option<runtime::Date>,
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


impl runtime::decode::Decode for Project {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "id" => json.decode_optional(&mut record.id),
                        "title" => json.decode_optional(&mut record.title),
                        "description" => json.decode_optional(&mut record.description),
                        "status" => json.decode_optional(&mut record.status),
                        "board_id" => json.decode_optional(&mut record.board_id),
                        "phase_id" => json.decode_optional(&mut record.phase_id),
                        "owner_id" => json.decode_optional(&mut record.owner_id),
                        "start_date" => json.decode_optional(&mut record.start_date),
                        "end_date" => json.decode_optional(&mut record.end_date),
                        "deal_ids" => json.decode_optional(&mut record.deal_ids),
                        "person_ids" => json.decode_optional(&mut record.person_ids),
                        "org_ids" => json.decode_optional(&mut record.org_ids),
                        "label_ids" => json.decode_optional(&mut record.label_ids),
                        "health_status" => {
                            json.decode_optional(&mut record.health_status)
                        }
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        "status_change_time" => {
                            json.decode_optional(&mut record.status_change_time)
                        }
                        "archive_time" => json.decode_optional(&mut record.archive_time),
                        "custom_fields" => json.decode_into(&mut record.custom_fields),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Project {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("title", &self.title),
                ("description", &self.description),
                ("status", &self.status),
                ("board_id", &self.board_id),
                ("phase_id", &self.phase_id),
                ("owner_id", &self.owner_id),
                ("start_date", &self.start_date),
                ("end_date", &self.end_date),
                ("deal_ids", &self.deal_ids),
                ("person_ids", &self.person_ids),
                ("org_ids", &self.org_ids),
                ("label_ids", &self.label_ids),
                ("health_status", &self.health_status),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
                ("status_change_time", &self.status_change_time),
                ("archive_time", &self.archive_time),
                (
                    "custom_fields",
                    &runtime::private::With(
                        &self.custom_fields,
                        runtime::private::external,
                    ),
                ),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Project);


impl runtime::decode::Decode for Board {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "id" => json.decode_optional(&mut record.id),
                        "name" => json.decode_optional(&mut record.name),
                        "order_nr" => json.decode_optional(&mut record.order_nr),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Board {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("name", &self.name),
                ("order_nr", &self.order_nr),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Board);


impl runtime::decode::Decode for Phase {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "id" => json.decode_optional(&mut record.id),
                        "name" => json.decode_optional(&mut record.name),
                        "board_id" => json.decode_optional(&mut record.board_id),
                        "order_nr" => json.decode_optional(&mut record.order_nr),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Phase {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("name", &self.name),
                ("board_id", &self.board_id),
                ("order_nr", &self.order_nr),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Phase);


impl runtime::decode::Decode for Task {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "id" => json.decode_optional(&mut record.id),
                        "title" => json.decode_optional(&mut record.title),
                        "description" => json.decode_optional(&mut record.description),
                        "project_id" => json.decode_optional(&mut record.project_id),
                        "parent_task_id" => {
                            json.decode_optional(&mut record.parent_task_id)
                        }
                        "creator_id" => json.decode_optional(&mut record.creator_id),
                        "assignee_ids" => json.decode_optional(&mut record.assignee_ids),
                        "is_done" => json.decode_optional(&mut record.is_done),
                        "is_milestone" => json.decode_optional(&mut record.is_milestone),
                        "priority" => json.decode_optional(&mut record.priority),
                        "start_date" => json.decode_optional(&mut record.start_date),
                        "due_date" => json.decode_optional(&mut record.due_date),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        "marked_as_done_time" => {
                            json.decode_optional(&mut record.marked_as_done_time)
                        }
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
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
                ("description", &self.description),
                ("project_id", &self.project_id),
                ("parent_task_id", &self.parent_task_id),
                ("creator_id", &self.creator_id),
                ("assignee_ids", &self.assignee_ids),
                ("is_done", &self.is_done),
                ("is_milestone", &self.is_milestone),
                ("priority", &self.priority),
                ("start_date", &self.start_date),
                ("due_date", &self.due_date),
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
