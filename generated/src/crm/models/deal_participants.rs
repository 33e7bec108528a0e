// @generated from spec/crm/deal_participants.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `deal_participants`.

use ::callsheet_runtime as runtime;

/// A user's part in a deal.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DealParticipant {
    /// The id of the deal participant.
    pub id: super::DealParticipantId,
    /// The id of the deal.
    pub deal_id: ::std::option::Option<super::DealId>,
    /// The id of the user.
    pub user_id: ::std::option::Option<super::UserId>,
    /// The role.
    pub role: ::std::option::Option<super::ParticipantRole>,
    /// Who can see it.
    pub visible_to: ::std::option::Option<super::Visibility>,
    /// How the deal stands.
    pub status: ::std::option::Option<super::DealStatus>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a deal participant.
    pub DealParticipantId(i64)
}

/// What a user does in a deal.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ParticipantRole {
    /// `owner`
    Owner,
    /// `collaborator`
    Collaborator,
    /// `follower`
    Follower,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

impl ::std::default::Default for DealParticipant {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            deal_id: ::std::option::Option::None,
            user_id: ::std::option::Option::None,
            role: ::std::option::Option::None,
            visible_to: ::std::option::Option::None,
            status: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            update_time: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for DealParticipant {
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
                        "deal_id" => json.decode_optional(&mut record.deal_id),
                        "user_id" => json.decode_optional(&mut record.user_id),
                        "role" => json.decode_optional(&mut record.role),
                        "visible_to" => json.decode_optional(&mut record.visible_to),
                        "status" => json.decode_optional(&mut record.status),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for DealParticipant {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("deal_id", &self.deal_id),
                ("user_id", &self.user_id),
                ("role", &self.role),
                ("visible_to", &self.visible_to),
                ("status", &self.status),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(DealParticipant);

impl ParticipantRole {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Owner, Self::Collaborator, Self::Follower];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Owner => "owner",
            Self::Collaborator => "collaborator",
            Self::Follower => "follower",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for ParticipantRole {
    fn from(value: &str) -> Self {
        match value {
            "owner" => Self::Owner,
            "collaborator" => Self::Collaborator,
            "follower" => Self::Follower,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for ParticipantRole {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for ParticipantRole {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for ParticipantRole {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for ParticipantRole {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for ParticipantRole {
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

impl runtime::encode::Encode for ParticipantRole {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum ParticipantRole, as_str);
