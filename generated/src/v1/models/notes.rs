// @generated from spec/v1/notes.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `notes`.

use ::callsheet_runtime as runtime;

/// A note.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Note {
    /// The id of the note.
    pub id: super::NoteId,
    /// Whether it is active.
    pub active_flag: ::std::option::Option<bool>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// The content.
    pub content: ::std::option::Option<::std::string::String>,
    /// The deal.
    pub deal: ::std::option::Option<super::NoteDeal>,
    /// The id of the lead.
    pub lead_id: ::std::option::Option<super::LeadId>,
    /// The id of the deal.
    pub deal_id: ::std::option::Option<super::DealId>,
    /// The id of the user who last changed it.
    pub last_update_user_id: ::std::option::Option<super::UserId>,
    /// The id of the organization.
    pub org_id: ::std::option::Option<super::OrganizationId>,
    /// The organization.
    pub organization: ::std::option::Option<super::NoteOrganization>,
    /// The person.
    pub person: ::std::option::Option<super::NotePerson>,
    /// The id of the person.
    pub person_id: ::std::option::Option<super::PersonId>,
    /// The id of the project.
    pub project_id: ::std::option::Option<super::ProjectId>,
    /// The project.
    pub project: ::std::option::Option<super::NoteProject>,
    /// The id of the task.
    pub task_id: ::std::option::Option<super::TaskId>,
    /// The task.
    pub task: ::std::option::Option<super::NoteTask>,
    /// Whether it is pinned to a deal.
    pub pinned_to_deal_flag: ::std::option::Option<bool>,
    /// Whether it is pinned to an organization.
    pub pinned_to_organization_flag: ::std::option::Option<bool>,
    /// Whether it is pinned to a person.
    pub pinned_to_person_flag: ::std::option::Option<bool>,
    /// Whether it is pinned to a project.
    pub pinned_to_project_flag: ::std::option::Option<bool>,
    /// Whether it is pinned to a task.
    pub pinned_to_task_flag: ::std::option::Option<bool>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// The user.
    pub user: ::std::option::Option<super::NoteUser>,
    /// The id of the user.
    pub user_id: ::std::option::Option<super::UserId>,
    /// Whether it is pinned to a lead.
    pub pinned_to_lead_flag: ::std::option::Option<bool>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a note.
    pub NoteId(i64)
}

/// A note deal.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NoteDeal {
    /// The title.
    pub title: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A note organization.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NoteOrganization {
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A note person.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NotePerson {
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A note project.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NoteProject {
    /// The title.
    pub title: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A note task.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NoteTask {
    /// The title.
    pub title: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A note user.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NoteUser {
    /// The email.
    pub email: ::std::option::Option<::std::string::String>,
    /// The icon URL.
    pub icon_url: ::std::option::Option<::std::string::String>,
    /// Whether it is the user who asks.
    pub is_you: ::std::option::Option<bool>,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A note comment.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct NoteComment {
    /// The UUID.
    pub uuid: ::std::option::Option<super::NoteCommentId>,
    /// Whether it is active.
    pub active_flag: ::std::option::Option<bool>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// The content.
    pub content: ::std::option::Option<::std::string::String>,
    /// The id of the object.
    pub object_id: ::std::option::Option<::std::string::String>,
    /// The object type.
    pub object_type: ::std::option::Option<::std::string::String>,
    /// The id of the user.
    pub user_id: ::std::option::Option<super::UserId>,
    /// The id of the user who last changed it.
    pub updater_id: ::std::option::Option<super::UserId>,
    /// The id of the company.
    pub company_id: ::std::option::Option<super::CompanyId>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

impl ::std::default::Default for Note {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            active_flag: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            content: ::std::option::Option::None,
            deal: ::std::option::Option::None,
            lead_id: ::std::option::Option::None,
            deal_id: ::std::option::Option::None,
            last_update_user_id: ::std::option::Option::None,
            org_id: ::std::option::Option::None,
            organization: ::std::option::Option::None,
            person: ::std::option::Option::None,
            person_id: ::std::option::Option::None,
            project_id: ::std::option::Option::None,
            project: ::std::option::Option::None,
            task_id: ::std::option::Option::None,
            task: ::std::option::Option::None,
            pinned_to_deal_flag: ::std::option::Option::None,
            pinned_to_organization_flag: ::std::option::Option::None,
            pinned_to_person_flag: ::std::option::Option::None,
            pinned_to_project_flag: ::std::option::Option::None,
            pinned_to_task_flag: ::std::option::Option::None,
            update_time: ::std::option::Option::None,
            user: ::std::option::Option::None,
            user_id: ::std::option::Option::None,
            pinned_to_lead_flag: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for Note {
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
                        "active_flag" => json.decode_optional(&mut record.active_flag),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "content" => json.decode_optional(&mut record.content),
                        "deal" => json.decode_optional(&mut record.deal),
                        "lead_id" => json.decode_optional(&mut record.lead_id),
                        "deal_id" => json.decode_optional(&mut record.deal_id),
                        "last_update_user_id" => {
                            json.decode_optional(&mut record.last_update_user_id)
                        }
                        "org_id" => json.decode_optional(&mut record.org_id),
                        "organization" => json.decode_optional(&mut record.organization),
                        "person" => json.decode_optional(&mut record.person),
                        "person_id" => json.decode_optional(&mut record.person_id),
                        "project_id" => json.decode_optional(&mut record.project_id),
                        "project" => json.decode_optional(&mut record.project),
                        "task_id" => json.decode_optional(&mut record.task_id),
                        "task" => json.decode_optional(&mut record.task),
                        "pinned_to_deal_flag" => {
                            json.decode_optional(&mut record.pinned_to_deal_flag)
                        }
                        "pinned_to_organization_flag" => {
                            json.decode_optional(&mut record.pinned_to_organization_flag)
                        }
                        "pinned_to_person_flag" => {
                            json.decode_optional(&mut record.pinned_to_person_flag)
                        }
                        "pinned_to_project_flag" => {
                            json.decode_optional(&mut record.pinned_to_project_flag)
                        }
                        "pinned_to_task_flag" => {
                            json.decode_optional(&mut record.pinned_to_task_flag)
                        }
                        "update_time" => json.decode_optional(&mut record.update_time),
                        "user" => json.decode_optional(&mut record.user),
                        "user_id" => json.decode_optional(&mut record.user_id),
                        "pinned_to_lead_flag" => {
                            json.decode_optional(&mut record.pinned_to_lead_flag)
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
impl runtime::private::ToToken for Note {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("active_flag", &self.active_flag),
                ("add_time", &self.add_time),
                ("content", &self.content),
                ("deal", &self.deal),
                ("lead_id", &self.lead_id),
                ("deal_id", &self.deal_id),
                ("last_update_user_id", &self.last_update_user_id),
                ("org_id", &self.org_id),
                ("organization", &self.organization),
                ("person", &self.person),
                ("person_id", &self.person_id),
                ("project_id", &self.project_id),
                ("project", &self.project),
                ("task_id", &self.task_id),
                ("task", &self.task),
                ("pinned_to_deal_flag", &self.pinned_to_deal_flag),
                ("pinned_to_organization_flag", &self.pinned_to_organization_flag),
                ("pinned_to_person_flag", &self.pinned_to_person_flag),
                ("pinned_to_project_flag", &self.pinned_to_project_flag),
                ("pinned_to_task_flag", &self.pinned_to_task_flag),
                ("update_time", &self.update_time),
                ("user", &self.user),
                ("user_id", &self.user_id),
                ("pinned_to_lead_flag", &self.pinned_to_lead_flag),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Note);


impl runtime::decode::Decode for NoteDeal {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "title" => json.decode_optional(&mut record.title),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for NoteDeal {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(&[("title", &self.title)], &self.extra, then)
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(NoteDeal);


impl runtime::decode::Decode for NoteOrganization {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "name" => json.decode_optional(&mut record.name),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for NoteOrganization {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(&[("name", &self.name)], &self.extra, then)
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(NoteOrganization);


impl runtime::decode::Decode for NotePerson {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "name" => json.decode_optional(&mut record.name),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for NotePerson {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(&[("name", &self.name)], &self.extra, then)
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(NotePerson);


impl runtime::decode::Decode for NoteProject {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "title" => json.decode_optional(&mut record.title),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for NoteProject {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(&[("title", &self.title)], &self.extra, then)
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(NoteProject);


impl runtime::decode::Decode for NoteTask {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "title" => json.decode_optional(&mut record.title),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for NoteTask {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(&[("title", &self.title)], &self.extra, then)
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(NoteTask);


impl runtime::decode::Decode for NoteUser {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "email" => json.decode_optional(&mut record.email),
                        "icon_url" => json.decode_optional(&mut record.icon_url),
                        "is_you" => json.decode_optional(&mut record.is_you),
                        "name" => json.decode_optional(&mut record.name),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for NoteUser {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("email", &self.email),
                ("icon_url", &self.icon_url),
                ("is_you", &self.is_you),
                ("name", &self.name),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(NoteUser);


impl runtime::decode::Decode for NoteComment {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "uuid" => json.decode_optional(&mut record.uuid),
                        "active_flag" => json.decode_optional(&mut record.active_flag),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        "content" => json.decode_optional(&mut record.content),
                        "object_id" => json.decode_optional(&mut record.object_id),
                        "object_type" => json.decode_optional(&mut record.object_type),
                        "user_id" => json.decode_optional(&mut record.user_id),
                        "updater_id" => json.decode_optional(&mut record.updater_id),
                        "company_id" => json.decode_optional(&mut record.company_id),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for NoteComment {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("uuid", &self.uuid),
                ("active_flag", &self.active_flag),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
                ("content", &self.content),
                ("object_id", &self.object_id),
                ("object_type", &self.object_type),
                ("user_id", &self.user_id),
                ("updater_id", &self.updater_id),
                ("company_id", &self.company_id),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(NoteComment);
