// @generated from spec/v2/projects.yaml by `cargo xtask codegen`. Do not edit.

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
    /// The description.
    pub description: ::std::option::Option<::std::string::String>,
    /// The status.
    pub status: ::std::option::Option<super::ProjectStatus>,
    /// The id of the board.
    pub board_id: ::std::option::Option<super::ProjectBoardId>,
    /// The id of the phase.
    pub phase_id: ::std::option::Option<super::ProjectPhaseId>,
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
    pub label_ids: ::std::option::Option<::std::vec::Vec<super::LabelId>>,
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

/// A field that a search for projects looks at.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProjectSearchField {
    /// `custom_fields`
    CustomFields,
    /// `notes`
    Notes,
    /// `title`
    Title,
    /// `description`
    Description,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// A project that a search found, and how well it matches.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectSearchResult {
    /// The result score.
    pub result_score: ::std::option::Option<f64>,
    /// The item.
    pub item: ::std::option::Option<super::ProjectSearchResultItem>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A change of a project.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectChangelog {
    /// The change source.
    pub change_source: ::std::option::Option<::std::string::String>,
    /// The change source user agent.
    pub change_source_user_agent: ::std::option::Option<::std::string::String>,
    /// The time, in UTC.
    pub time: ::std::option::Option<runtime::DateTime>,
    /// The new values.
    pub new_values: ::std::option::Option<runtime::Map<runtime::Json>>,
    /// The old values.
    pub old_values: ::std::option::Option<runtime::Map<runtime::Json>>,
    /// The id of the actor user.
    pub actor_user_id: ::std::option::Option<super::UserId>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A project, as a search shows it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectSearchResultItem {
    /// The id of the project.
    pub id: super::ProjectId,
    /// The type.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// The title.
    pub title: ::std::option::Option<::std::string::String>,
    /// The status.
    pub status: ::std::option::Option<super::ProjectStatus>,
    /// The owner.
    pub owner: ::std::option::Option<super::Owner>,
    /// The id of the board.
    pub board_id: ::std::option::Option<super::ProjectBoardId>,
    /// The phase.
    pub phase: ::std::option::Option<super::ProjectPhaseReference>,
    /// The person.
    pub person: ::std::option::Option<super::PersonReference>,
    /// The organization.
    pub organization: ::std::option::Option<super::OrganizationReference>,
    /// The deal.
    pub deal: ::std::option::Option<super::DealReference>,
    /// How many deals there are.
    pub deal_count: ::std::option::Option<i64>,
    /// The description.
    pub description: ::std::option::Option<::std::string::String>,
    /// When it ends.
    pub end_date: ::std::option::Option<runtime::Date>,
    /// The custom fields.
    pub custom_fields: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The notes.
    pub notes: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

impl runtime::private::Placeholder for Project {
    fn placeholder() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            title: ::std::option::Option::None,
            description: ::std::option::Option::None,
            status: ::std::option::Option::None,
            board_id: ::std::option::Option::None,
            phase_id: ::std::option::Option::None,
            owner_id: ::std::option::Option::None,
            start_date: ::std::option::Option::None,
            end_date: ::std::option::Option::None,
            deal_ids: ::std::option::Option::None,
            person_ids: ::std::option::Option::None,
            org_ids: ::std::option::Option::None,
            label_ids: ::std::option::Option::None,
            health_status: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            update_time: ::std::option::Option::None,
            status_change_time: ::std::option::Option::None,
            archive_time: ::std::option::Option::None,
            custom_fields: ::std::default::Default::default(),
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
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

impl ProjectSearchField {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::CustomFields,
        Self::Notes,
        Self::Title,
        Self::Description,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CustomFields => "custom_fields",
            Self::Notes => "notes",
            Self::Title => "title",
            Self::Description => "description",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for ProjectSearchField {
    fn from(value: &str) -> Self {
        match value {
            "custom_fields" => Self::CustomFields,
            "notes" => Self::Notes,
            "title" => Self::Title,
            "description" => Self::Description,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::convert::From<::std::string::String> for ProjectSearchField {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for ProjectSearchField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for ProjectSearchField {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for ProjectSearchField {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        match token {
            runtime::decode::Token::Text(text) => {
                ::std::result::Result::Ok(
                    <Self as ::std::convert::From<&str>>::from(text),
                )
            }
            token => {
                let value = <runtime::UnknownValue as runtime::decode::Decode>::decode(
                    token,
                )?;
                ::std::result::Result::Ok(
                    match <Self as ::std::convert::From<&str>>::from(value.as_str()) {
                        Self::Other(_) => Self::Other(value),
                        known => known,
                    },
                )
            }
        }
    }
}

impl runtime::encode::Encode for ProjectSearchField {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

impl runtime::private::Placeholder for ProjectSearchResult {
    fn placeholder() -> Self {
        Self {
            result_score: ::std::option::Option::None,
            item: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for ProjectSearchResult {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "result_score" => json.decode_optional(&mut record.result_score),
                        "item" => json.decode_optional(&mut record.item),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

impl runtime::private::Placeholder for ProjectChangelog {
    fn placeholder() -> Self {
        Self {
            change_source: ::std::option::Option::None,
            change_source_user_agent: ::std::option::Option::None,
            time: ::std::option::Option::None,
            new_values: ::std::option::Option::None,
            old_values: ::std::option::Option::None,
            actor_user_id: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for ProjectChangelog {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "change_source" => {
                            json.decode_optional(&mut record.change_source)
                        }
                        "change_source_user_agent" => {
                            json.decode_optional(&mut record.change_source_user_agent)
                        }
                        "time" => json.decode_optional(&mut record.time),
                        "new_values" => json.decode_optional(&mut record.new_values),
                        "old_values" => json.decode_optional(&mut record.old_values),
                        "actor_user_id" => {
                            json.decode_optional(&mut record.actor_user_id)
                        }
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

impl runtime::private::Placeholder for ProjectSearchResultItem {
    fn placeholder() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            r#type: ::std::option::Option::None,
            title: ::std::option::Option::None,
            status: ::std::option::Option::None,
            owner: ::std::option::Option::None,
            board_id: ::std::option::Option::None,
            phase: ::std::option::Option::None,
            person: ::std::option::Option::None,
            organization: ::std::option::Option::None,
            deal: ::std::option::Option::None,
            deal_count: ::std::option::Option::None,
            description: ::std::option::Option::None,
            end_date: ::std::option::Option::None,
            custom_fields: ::std::option::Option::None,
            notes: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for ProjectSearchResultItem {
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
                        "type" => json.decode_optional(&mut record.r#type),
                        "title" => json.decode_optional(&mut record.title),
                        "status" => json.decode_optional(&mut record.status),
                        "owner" => json.decode_optional(&mut record.owner),
                        "board_id" => json.decode_optional(&mut record.board_id),
                        "phase" => json.decode_optional(&mut record.phase),
                        "person" => json.decode_optional(&mut record.person),
                        "organization" => json.decode_optional(&mut record.organization),
                        "deal" => json.decode_optional(&mut record.deal),
                        "deal_count" => json.decode_optional(&mut record.deal_count),
                        "description" => json.decode_optional(&mut record.description),
                        "end_date" => json.decode_optional(&mut record.end_date),
                        "custom_fields" => {
                            json.decode_optional(&mut record.custom_fields)
                        }
                        "notes" => json.decode_optional(&mut record.notes),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}
