// @generated from spec/v1/legacy_teams.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `legacy_teams`.

use ::callsheet_runtime as runtime;

/// A legacy team.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LegacyTeam {
    /// The id of the legacy team.
    pub id: super::LegacyTeamId,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The description.
    pub description: ::std::option::Option<::std::string::String>,
    /// The id of the manager, a user.
    pub manager_id: ::std::option::Option<super::UserId>,
    /// The users.
    pub users: ::std::option::Option<::std::vec::Vec<super::UserId>>,
    /// Whether it is active.
    pub active_flag: ::std::option::Option<bool>,
    /// Whether it is deleted.
    pub deleted_flag: ::std::option::Option<bool>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// The id of the user who created it.
    pub created_by_user_id: ::std::option::Option<super::UserId>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a legacy team.
    pub LegacyTeamId(i64)
}

/// What a list of legacy teams can be ordered by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LegacyTeamOrderBy {
    /// `id`
    Id,
    /// `name`
    Name,
    /// `manager_id`
    ManagerId,
    /// `active_flag`
    ActiveFlag,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

impl ::std::default::Default for LegacyTeam {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            name: ::std::option::Option::None,
            description: ::std::option::Option::None,
            manager_id: ::std::option::Option::None,
            users: ::std::option::Option::None,
            active_flag: ::std::option::Option::None,
            deleted_flag: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            created_by_user_id: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for LegacyTeam {
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
                        "description" => json.decode_optional(&mut record.description),
                        "manager_id" => json.decode_optional(&mut record.manager_id),
                        "users" => json.decode_optional(&mut record.users),
                        "active_flag" => json.decode_optional(&mut record.active_flag),
                        "deleted_flag" => json.decode_optional(&mut record.deleted_flag),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "created_by_user_id" => {
                            json.decode_optional(&mut record.created_by_user_id)
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
impl runtime::private::ToToken for LegacyTeam {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("name", &self.name),
                ("description", &self.description),
                ("manager_id", &self.manager_id),
                ("users", &self.users),
                (
                    "active_flag",
                    &runtime::private::With(
                        &self.active_flag,
                        |value, then| runtime::private::option_of(
                            value,
                            runtime::private::flag,
                            then,
                        ),
                    ),
                ),
                (
                    "deleted_flag",
                    &runtime::private::With(
                        &self.deleted_flag,
                        |value, then| runtime::private::option_of(
                            value,
                            runtime::private::flag,
                            then,
                        ),
                    ),
                ),
                ("add_time", &self.add_time),
                ("created_by_user_id", &self.created_by_user_id),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(LegacyTeam);

impl LegacyTeamOrderBy {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Id,
        Self::Name,
        Self::ManagerId,
        Self::ActiveFlag,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Id => "id",
            Self::Name => "name",
            Self::ManagerId => "manager_id",
            Self::ActiveFlag => "active_flag",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for LegacyTeamOrderBy {
    fn from(value: &str) -> Self {
        match value {
            "id" => Self::Id,
            "name" => Self::Name,
            "manager_id" => Self::ManagerId,
            "active_flag" => Self::ActiveFlag,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for LegacyTeamOrderBy {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for LegacyTeamOrderBy {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for LegacyTeamOrderBy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for LegacyTeamOrderBy {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for LegacyTeamOrderBy {
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

impl runtime::encode::Encode for LegacyTeamOrderBy {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum LegacyTeamOrderBy, as_str);
