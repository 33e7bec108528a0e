// @generated from spec/v1/roles.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `roles`.

use ::callsheet_runtime as runtime;

/// A role.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Role {
    /// The id of the parent role.
    pub parent_role_id: ::std::option::Option<super::RoleId>,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The id of the role.
    pub id: super::RoleId,
    /// Whether it is active.
    pub active_flag: ::std::option::Option<bool>,
    /// How many assignments there are.
    pub assignment_count: ::std::option::Option<i64>,
    /// How many sub roles there are.
    pub sub_role_count: ::std::option::Option<i64>,
    /// The level.
    pub level: ::std::option::Option<i64>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a role.
    pub RoleId(i64)
}

/// The setting key of role settings.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RoleSettingsSettingKey {
    /// `deal_default_visibility`
    DealDefaultVisibility,
    /// `lead_default_visibility`
    LeadDefaultVisibility,
    /// `org_default_visibility`
    OrgDefaultVisibility,
    /// `person_default_visibility`
    PersonDefaultVisibility,
    /// `product_default_visibility`
    ProductDefaultVisibility,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// Who can see new items. Without visibility groups, 1 includes the followers and 3 is the whole
/// company.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RoleSettingsValue {
    /// Owner: `1` on the wire.
    Owner,
    /// Owner group: `3` on the wire.
    OwnerGroup,
    /// Owner group and sub groups: `5` on the wire.
    OwnerGroupAndSubGroups,
    /// Company: `7` on the wire.
    Company,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// A role assignment.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RoleAssignment {
    /// The id of the parent role.
    pub parent_role_id: ::std::option::Option<super::RoleId>,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The id of the user.
    pub user_id: ::std::option::Option<super::UserId>,
    /// The id of the role.
    pub role_id: ::std::option::Option<super::RoleId>,
    /// Whether it is active.
    pub active_flag: ::std::option::Option<bool>,
    /// The type.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// The settings of a role.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RoleSettings {
    /// The deal default visibility.
    pub deal_default_visibility: ::std::option::Option<super::RoleSettingsValue>,
    /// The lead default visibility.
    pub lead_default_visibility: ::std::option::Option<super::RoleSettingsValue>,
    /// The organization default visibility.
    pub org_default_visibility: ::std::option::Option<super::RoleSettingsValue>,
    /// The person default visibility.
    pub person_default_visibility: ::std::option::Option<super::RoleSettingsValue>,
    /// The product default visibility.
    pub product_default_visibility: ::std::option::Option<super::RoleSettingsValue>,
    /// The deal access level.
    pub deal_access_level: ::std::option::Option<i64>,
    /// The organization access level.
    pub org_access_level: ::std::option::Option<i64>,
    /// The person access level.
    pub person_access_level: ::std::option::Option<i64>,
    /// The product access level.
    pub product_access_level: ::std::option::Option<i64>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// The add settings of a role.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RoleAddSettings {
    /// The id of the role.
    pub id: super::RoleId,
    /// The deal default visibility.
    pub deal_default_visibility: ::std::option::Option<super::RoleSettingsValue>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A role pipeline.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct RolePipeline {
    /// The ids of the pipelines.
    pub pipeline_ids: ::std::option::Option<::std::vec::Vec<super::PipelineId>>,
    /// Whether it is visible.
    pub visible: ::std::option::Option<bool>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

impl ::std::default::Default for Role {
    fn default() -> Self {
        Self {
            parent_role_id: ::std::option::Option::None,
            name: ::std::option::Option::None,
            id: runtime::private::Placeholder::placeholder(),
            active_flag: ::std::option::Option::None,
            assignment_count: ::std::option::Option::None,
            sub_role_count: ::std::option::Option::None,
            level: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for Role {
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
                        "parent_role_id" => {
                            json.decode_optional(&mut record.parent_role_id)
                        }
                        "name" => json.decode_optional(&mut record.name),
                        "id" => json.decode_required(&mut record.id, &mut id),
                        "active_flag" => json.decode_optional(&mut record.active_flag),
                        "assignment_count" => {
                            json.decode_optional(&mut record.assignment_count)
                        }
                        "sub_role_count" => {
                            json.decode_optional(&mut record.sub_role_count)
                        }
                        "level" => json.decode_optional(&mut record.level),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Role {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("parent_role_id", &self.parent_role_id),
                ("name", &self.name),
                ("id", &self.id),
                ("active_flag", &self.active_flag),
                ("assignment_count", &self.assignment_count),
                ("sub_role_count", &self.sub_role_count),
                ("level", &self.level),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Role);

impl RoleSettingsSettingKey {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::DealDefaultVisibility,
        Self::LeadDefaultVisibility,
        Self::OrgDefaultVisibility,
        Self::PersonDefaultVisibility,
        Self::ProductDefaultVisibility,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::DealDefaultVisibility => "deal_default_visibility",
            Self::LeadDefaultVisibility => "lead_default_visibility",
            Self::OrgDefaultVisibility => "org_default_visibility",
            Self::PersonDefaultVisibility => "person_default_visibility",
            Self::ProductDefaultVisibility => "product_default_visibility",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for RoleSettingsSettingKey {
    fn from(value: &str) -> Self {
        match value {
            "deal_default_visibility" => Self::DealDefaultVisibility,
            "lead_default_visibility" => Self::LeadDefaultVisibility,
            "org_default_visibility" => Self::OrgDefaultVisibility,
            "person_default_visibility" => Self::PersonDefaultVisibility,
            "product_default_visibility" => Self::ProductDefaultVisibility,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for RoleSettingsSettingKey {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for RoleSettingsSettingKey {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for RoleSettingsSettingKey {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for RoleSettingsSettingKey {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for RoleSettingsSettingKey {
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

impl runtime::encode::Encode for RoleSettingsSettingKey {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum RoleSettingsSettingKey, as_str);

impl RoleSettingsValue {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Owner,
        Self::OwnerGroup,
        Self::OwnerGroupAndSubGroups,
        Self::Company,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Owner => "1",
            Self::OwnerGroup => "3",
            Self::OwnerGroupAndSubGroups => "5",
            Self::Company => "7",
            Self::Other(value) => value.as_str(),
        }
    }
    /// The number that stands on the wire; `None` where it is none.
    pub fn as_i64(&self) -> ::std::option::Option<i64> {
        match self {
            Self::Owner => ::std::option::Option::Some(1),
            Self::OwnerGroup => ::std::option::Option::Some(3),
            Self::OwnerGroupAndSubGroups => ::std::option::Option::Some(5),
            Self::Company => ::std::option::Option::Some(7),
            Self::Other(value) => value.as_i64(),
        }
    }
}

impl ::std::convert::From<i64> for RoleSettingsValue {
    fn from(value: i64) -> Self {
        match value {
            1 => Self::Owner,
            3 => Self::OwnerGroup,
            5 => Self::OwnerGroupAndSubGroups,
            7 => Self::Company,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for RoleSettingsValue {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(
            match value.parse() {
                ::std::result::Result::Ok(number) => {
                    <Self as ::std::convert::From<i64>>::from(number)
                }
                ::std::result::Result::Err(_) => {
                    Self::Other(runtime::UnknownValue::__new(value))
                }
            },
        )
    }
}

impl ::std::fmt::Display for RoleSettingsValue {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for RoleSettingsValue {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for RoleSettingsValue {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        match token {
            runtime::decode::Token::Integer(number) => {
                ::std::result::Result::Ok(
                    <Self as ::std::convert::From<i64>>::from(number),
                )
            }
            token => {
                let value = <runtime::UnknownValue as runtime::decode::Decode>::decode(
                    token,
                )?;
                ::std::result::Result::Ok(
                    match value.as_str().parse() {
                        ::std::result::Result::Ok(number) => {
                            <Self as ::std::convert::From<i64>>::from(number)
                        }
                        ::std::result::Result::Err(_) => Self::Other(value),
                    },
                )
            }
        }
    }
}

impl runtime::encode::Encode for RoleSettingsValue {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_i64()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum RoleSettingsValue, as_i64);


impl runtime::decode::Decode for RoleAssignment {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "parent_role_id" => {
                            json.decode_optional(&mut record.parent_role_id)
                        }
                        "name" => json.decode_optional(&mut record.name),
                        "user_id" => json.decode_optional(&mut record.user_id),
                        "role_id" => json.decode_optional(&mut record.role_id),
                        "active_flag" => json.decode_optional(&mut record.active_flag),
                        "type" => json.decode_optional(&mut record.r#type),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for RoleAssignment {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("parent_role_id", &self.parent_role_id),
                ("name", &self.name),
                ("user_id", &self.user_id),
                ("role_id", &self.role_id),
                ("active_flag", &self.active_flag),
                ("type", &self.r#type),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(RoleAssignment);


impl runtime::decode::Decode for RoleSettings {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "deal_default_visibility" => {
                            json.decode_optional(&mut record.deal_default_visibility)
                        }
                        "lead_default_visibility" => {
                            json.decode_optional(&mut record.lead_default_visibility)
                        }
                        "org_default_visibility" => {
                            json.decode_optional(&mut record.org_default_visibility)
                        }
                        "person_default_visibility" => {
                            json.decode_optional(&mut record.person_default_visibility)
                        }
                        "product_default_visibility" => {
                            json.decode_optional(&mut record.product_default_visibility)
                        }
                        "deal_access_level" => {
                            json.decode_optional(&mut record.deal_access_level)
                        }
                        "org_access_level" => {
                            json.decode_optional(&mut record.org_access_level)
                        }
                        "person_access_level" => {
                            json.decode_optional(&mut record.person_access_level)
                        }
                        "product_access_level" => {
                            json.decode_optional(&mut record.product_access_level)
                        }
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for RoleSettings {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("deal_default_visibility", &self.deal_default_visibility),
                ("lead_default_visibility", &self.lead_default_visibility),
                ("org_default_visibility", &self.org_default_visibility),
                ("person_default_visibility", &self.person_default_visibility),
                ("product_default_visibility", &self.product_default_visibility),
                ("deal_access_level", &self.deal_access_level),
                ("org_access_level", &self.org_access_level),
                ("person_access_level", &self.person_access_level),
                ("product_access_level", &self.product_access_level),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(RoleSettings);

impl ::std::default::Default for RoleAddSettings {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            deal_default_visibility: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for RoleAddSettings {
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
                        "deal_default_visibility" => {
                            json.decode_optional(&mut record.deal_default_visibility)
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
impl runtime::private::ToToken for RoleAddSettings {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("deal_default_visibility", &self.deal_default_visibility),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(RoleAddSettings);


impl runtime::decode::Decode for RolePipeline {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "pipeline_ids" => json.decode_optional(&mut record.pipeline_ids),
                        "visible" => json.decode_optional(&mut record.visible),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for RolePipeline {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("pipeline_ids", &self.pipeline_ids), ("visible", &self.visible)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(RolePipeline);
