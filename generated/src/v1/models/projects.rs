// @generated from spec/v1/projects.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `projects`.

use ::callsheet_runtime as runtime;

/// A project.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Project {
    /// The id of the project.
    pub id: super::ProjectId,
    /// The title.
    pub title: ::std::option::Option<::std::string::String>,
    /// The id of the board.
    pub board_id: ::std::option::Option<super::ProjectBoardId>,
    /// The id of the phase.
    pub phase_id: ::std::option::Option<super::ProjectPhaseId>,
    /// The description.
    pub description: ::std::option::Option<::std::string::String>,
    /// The status.
    pub status: ::std::option::Option<super::ProjectStatus>,
    /// The id of the user who owns it.
    pub owner_id: ::std::option::Option<super::UserId>,
    /// When it starts.
    pub start_date: ::std::option::Option<runtime::Date>,
    /// When it ends.
    pub end_date: ::std::option::Option<runtime::Date>,
    /// The ids of the deals.
    pub deal_ids: ::std::option::Option<::std::vec::Vec<super::DealId>>,
    /// The id of the organization.
    pub org_id: ::std::option::Option<super::OrganizationId>,
    /// The id of the person.
    pub person_id: ::std::option::Option<super::PersonId>,
    /// The labels.
    pub labels: ::std::option::Option<::std::vec::Vec<i64>>,
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
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a project.
    pub ProjectId(i64)
}

/// A project plan.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ProjectPlan {
    /// The id of the item.
    pub item_id: ::std::option::Option<i64>,
    /// The item type.
    pub item_type: ::std::option::Option<::std::string::String>,
    /// The id of the phase.
    pub phase_id: ::std::option::Option<super::ProjectPhaseId>,
    /// The id of the group.
    pub group_id: ::std::option::Option<super::ProjectGroupId>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A project group.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectGroup {
    /// The id of the project group.
    pub id: super::ProjectGroupId,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// Its place among the others.
    pub order_nr: ::std::option::Option<i64>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A project activity.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectActivity {
    /// When it is due.
    pub due_date: ::std::option::Option<runtime::Date>,
    /// When it is due.
    pub due_time: ::std::option::Option<runtime::Time>,
    /// The duration.
    pub duration: ::std::option::Option<runtime::Time>,
    /// The id of the deal.
    pub deal_id: ::std::option::Option<super::DealId>,
    /// The id of the lead.
    pub lead_id: ::std::option::Option<super::LeadId>,
    /// The id of the person.
    pub person_id: ::std::option::Option<super::PersonId>,
    /// The id of the project.
    pub project_id: ::std::option::Option<super::ProjectId>,
    /// The id of the organization.
    pub org_id: ::std::option::Option<super::OrganizationId>,
    /// The location.
    pub location: ::std::option::Option<::std::string::String>,
    /// The public description.
    pub public_description: ::std::option::Option<::std::string::String>,
    /// The id of the activity.
    pub id: super::ActivityId,
    /// Whether it is done.
    pub done: ::std::option::Option<bool>,
    /// The subject.
    pub subject: ::std::option::Option<::std::string::String>,
    /// The type.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// The id of the user.
    pub user_id: ::std::option::Option<super::UserId>,
    /// Whether it is busy.
    pub busy_flag: ::std::option::Option<bool>,
    /// The id of the company.
    pub company_id: ::std::option::Option<super::CompanyId>,
    /// The conference meeting client.
    pub conference_meeting_client: ::std::option::Option<::std::string::String>,
    /// The conference meeting URL.
    pub conference_meeting_url: ::std::option::Option<::std::string::String>,
    /// The id of the conference meeting.
    pub conference_meeting_id: ::std::option::Option<::std::string::String>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was marked as done, in UTC.
    pub marked_as_done_time: ::std::option::Option<runtime::DateTime>,
    /// Whether it is active.
    pub active_flag: ::std::option::Option<bool>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// The id of the user who last changed it.
    pub update_user_id: ::std::option::Option<super::UserId>,
    /// The source timezone.
    pub source_timezone: ::std::option::Option<::std::string::String>,
    /// The location subpremise.
    pub location_subpremise: ::std::option::Option<::std::string::String>,
    /// The location street number.
    pub location_street_number: ::std::option::Option<::std::string::String>,
    /// The location route.
    pub location_route: ::std::option::Option<::std::string::String>,
    /// The location sublocality.
    pub location_sublocality: ::std::option::Option<::std::string::String>,
    /// The location locality.
    pub location_locality: ::std::option::Option<::std::string::String>,
    /// The location admin area level 1.
    pub location_admin_area_level_1: ::std::option::Option<::std::string::String>,
    /// The location admin area level 2.
    pub location_admin_area_level_2: ::std::option::Option<::std::string::String>,
    /// The location country.
    pub location_country: ::std::option::Option<::std::string::String>,
    /// The location postal code.
    pub location_postal_code: ::std::option::Option<::std::string::String>,
    /// The location formatted address.
    pub location_formatted_address: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

impl ::std::default::Default for Project {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            title: ::std::option::Option::None,
            board_id: ::std::option::Option::None,
            phase_id: ::std::option::Option::None,
            description: ::std::option::Option::None,
            status: ::std::option::Option::None,
            owner_id: ::std::option::Option::None,
            start_date: ::std::option::Option::None,
            end_date: ::std::option::Option::None,
            deal_ids: ::std::option::Option::None,
            org_id: ::std::option::Option::None,
            person_id: ::std::option::Option::None,
            labels: ::std::option::Option::None,
            health_status: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            update_time: ::std::option::Option::None,
            status_change_time: ::std::option::Option::None,
            archive_time: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for Project {
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
                        "board_id" => json.decode_optional(&mut record.board_id),
                        "phase_id" => json.decode_optional(&mut record.phase_id),
                        "description" => json.decode_optional(&mut record.description),
                        "status" => json.decode_optional(&mut record.status),
                        "owner_id" => json.decode_optional(&mut record.owner_id),
                        "start_date" => json.decode_optional(&mut record.start_date),
                        "end_date" => json.decode_optional(&mut record.end_date),
                        "deal_ids" => json.decode_optional(&mut record.deal_ids),
                        "org_id" => json.decode_optional(&mut record.org_id),
                        "person_id" => json.decode_optional(&mut record.person_id),
                        "labels" => json.decode_optional(&mut record.labels),
                        "health_status" => {
                            json.decode_optional(&mut record.health_status)
                        }
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        "status_change_time" => {
                            json.decode_optional(&mut record.status_change_time)
                        }
                        "archive_time" => json.decode_optional(&mut record.archive_time),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
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
                ("board_id", &self.board_id),
                ("phase_id", &self.phase_id),
                ("description", &self.description),
                ("status", &self.status),
                ("owner_id", &self.owner_id),
                ("start_date", &self.start_date),
                ("end_date", &self.end_date),
                ("deal_ids", &self.deal_ids),
                ("org_id", &self.org_id),
                ("person_id", &self.person_id),
                ("labels", &self.labels),
                ("health_status", &self.health_status),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
                ("status_change_time", &self.status_change_time),
                ("archive_time", &self.archive_time),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Project);


impl runtime::decode::Decode for ProjectPlan {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "item_id" => json.decode_optional(&mut record.item_id),
                        "item_type" => json.decode_optional(&mut record.item_type),
                        "phase_id" => json.decode_optional(&mut record.phase_id),
                        "group_id" => json.decode_optional(&mut record.group_id),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for ProjectPlan {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("item_id", &self.item_id),
                ("item_type", &self.item_type),
                ("phase_id", &self.phase_id),
                ("group_id", &self.group_id),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(ProjectPlan);

impl ::std::default::Default for ProjectGroup {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            name: ::std::option::Option::None,
            order_nr: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for ProjectGroup {
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
                        "name" => json.decode_optional(&mut record.name),
                        "order_nr" => json.decode_optional(&mut record.order_nr),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for ProjectGroup {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("id", &self.id), ("name", &self.name), ("order_nr", &self.order_nr)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(ProjectGroup);

impl ::std::default::Default for ProjectActivity {
    fn default() -> Self {
        Self {
            due_date: ::std::option::Option::None,
            due_time: ::std::option::Option::None,
            duration: ::std::option::Option::None,
            deal_id: ::std::option::Option::None,
            lead_id: ::std::option::Option::None,
            person_id: ::std::option::Option::None,
            project_id: ::std::option::Option::None,
            org_id: ::std::option::Option::None,
            location: ::std::option::Option::None,
            public_description: ::std::option::Option::None,
            id: runtime::private::Placeholder::placeholder(),
            done: ::std::option::Option::None,
            subject: ::std::option::Option::None,
            r#type: ::std::option::Option::None,
            user_id: ::std::option::Option::None,
            busy_flag: ::std::option::Option::None,
            company_id: ::std::option::Option::None,
            conference_meeting_client: ::std::option::Option::None,
            conference_meeting_url: ::std::option::Option::None,
            conference_meeting_id: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            marked_as_done_time: ::std::option::Option::None,
            active_flag: ::std::option::Option::None,
            update_time: ::std::option::Option::None,
            update_user_id: ::std::option::Option::None,
            source_timezone: ::std::option::Option::None,
            location_subpremise: ::std::option::Option::None,
            location_street_number: ::std::option::Option::None,
            location_route: ::std::option::Option::None,
            location_sublocality: ::std::option::Option::None,
            location_locality: ::std::option::Option::None,
            location_admin_area_level_1: ::std::option::Option::None,
            location_admin_area_level_2: ::std::option::Option::None,
            location_country: ::std::option::Option::None,
            location_postal_code: ::std::option::Option::None,
            location_formatted_address: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for ProjectActivity {
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
                        "due_date" => json.decode_optional(&mut record.due_date),
                        "due_time" => json.decode_optional(&mut record.due_time),
                        "duration" => json.decode_optional(&mut record.duration),
                        "deal_id" => json.decode_optional(&mut record.deal_id),
                        "lead_id" => json.decode_optional(&mut record.lead_id),
                        "person_id" => json.decode_optional(&mut record.person_id),
                        "project_id" => json.decode_optional(&mut record.project_id),
                        "org_id" => json.decode_optional(&mut record.org_id),
                        "location" => json.decode_optional(&mut record.location),
                        "public_description" => {
                            json.decode_optional(&mut record.public_description)
                        }
                        "id" => json.decode_required(&mut record.id, &mut id),
                        "done" => json.decode_optional(&mut record.done),
                        "subject" => json.decode_optional(&mut record.subject),
                        "type" => json.decode_optional(&mut record.r#type),
                        "user_id" => json.decode_optional(&mut record.user_id),
                        "busy_flag" => json.decode_optional(&mut record.busy_flag),
                        "company_id" => json.decode_optional(&mut record.company_id),
                        "conference_meeting_client" => {
                            json.decode_optional(&mut record.conference_meeting_client)
                        }
                        "conference_meeting_url" => {
                            json.decode_optional(&mut record.conference_meeting_url)
                        }
                        "conference_meeting_id" => {
                            json.decode_optional(&mut record.conference_meeting_id)
                        }
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "marked_as_done_time" => {
                            json.decode_optional(&mut record.marked_as_done_time)
                        }
                        "active_flag" => json.decode_optional(&mut record.active_flag),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        "update_user_id" => {
                            json.decode_optional(&mut record.update_user_id)
                        }
                        "source_timezone" => {
                            json.decode_optional(&mut record.source_timezone)
                        }
                        "location_subpremise" => {
                            json.decode_optional(&mut record.location_subpremise)
                        }
                        "location_street_number" => {
                            json.decode_optional(&mut record.location_street_number)
                        }
                        "location_route" => {
                            json.decode_optional(&mut record.location_route)
                        }
                        "location_sublocality" => {
                            json.decode_optional(&mut record.location_sublocality)
                        }
                        "location_locality" => {
                            json.decode_optional(&mut record.location_locality)
                        }
                        "location_admin_area_level_1" => {
                            json.decode_optional(&mut record.location_admin_area_level_1)
                        }
                        "location_admin_area_level_2" => {
                            json.decode_optional(&mut record.location_admin_area_level_2)
                        }
                        "location_country" => {
                            json.decode_optional(&mut record.location_country)
                        }
                        "location_postal_code" => {
                            json.decode_optional(&mut record.location_postal_code)
                        }
                        "location_formatted_address" => {
                            json.decode_optional(&mut record.location_formatted_address)
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
impl runtime::private::ToToken for ProjectActivity {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("due_date", &self.due_date),
                ("due_time", &self.due_time),
                ("duration", &self.duration),
                ("deal_id", &self.deal_id),
                ("lead_id", &self.lead_id),
                ("person_id", &self.person_id),
                ("project_id", &self.project_id),
                ("org_id", &self.org_id),
                ("location", &self.location),
                ("public_description", &self.public_description),
                ("id", &self.id),
                ("done", &self.done),
                ("subject", &self.subject),
                ("type", &self.r#type),
                ("user_id", &self.user_id),
                ("busy_flag", &self.busy_flag),
                ("company_id", &self.company_id),
                ("conference_meeting_client", &self.conference_meeting_client),
                ("conference_meeting_url", &self.conference_meeting_url),
                ("conference_meeting_id", &self.conference_meeting_id),
                ("add_time", &self.add_time),
                ("marked_as_done_time", &self.marked_as_done_time),
                ("active_flag", &self.active_flag),
                ("update_time", &self.update_time),
                ("update_user_id", &self.update_user_id),
                ("source_timezone", &self.source_timezone),
                ("location_subpremise", &self.location_subpremise),
                ("location_street_number", &self.location_street_number),
                ("location_route", &self.location_route),
                ("location_sublocality", &self.location_sublocality),
                ("location_locality", &self.location_locality),
                ("location_admin_area_level_1", &self.location_admin_area_level_1),
                ("location_admin_area_level_2", &self.location_admin_area_level_2),
                ("location_country", &self.location_country),
                ("location_postal_code", &self.location_postal_code),
                ("location_formatted_address", &self.location_formatted_address),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(ProjectActivity);
