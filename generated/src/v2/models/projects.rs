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
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
#[derive(Clone, Debug, PartialEq, Default)]
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
#[derive(Clone, Debug, PartialEq, Default)]
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

impl ::std::default::Default for Project {
    fn default() -> Self {
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
impl ::std::str::FromStr for ProjectSearchField {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
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

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum ProjectSearchField, as_str);


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

#[cfg(feature = "serde")]
impl runtime::private::ToToken for ProjectSearchResult {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("result_score", &self.result_score), ("item", &self.item)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(ProjectSearchResult);


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

#[cfg(feature = "serde")]
impl runtime::private::ToToken for ProjectChangelog {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("change_source", &self.change_source),
                ("change_source_user_agent", &self.change_source_user_agent),
                ("time", &self.time),
                ("new_values", &self.new_values),
                ("old_values", &self.old_values),
                ("actor_user_id", &self.actor_user_id),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(ProjectChangelog);

impl ::std::default::Default for ProjectSearchResultItem {
    fn default() -> Self {
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

#[cfg(feature = "serde")]
impl runtime::private::ToToken for ProjectSearchResultItem {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("type", &self.r#type),
                ("title", &self.title),
                ("status", &self.status),
                ("owner", &self.owner),
                ("board_id", &self.board_id),
                ("phase", &self.phase),
                ("person", &self.person),
                ("organization", &self.organization),
                ("deal", &self.deal),
                ("deal_count", &self.deal_count),
                ("description", &self.description),
                ("end_date", &self.end_date),
                ("custom_fields", &self.custom_fields),
                ("notes", &self.notes),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(ProjectSearchResultItem);
