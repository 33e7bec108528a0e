// @generated from spec/v1/organization_relationships.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `organization_relationships`.

use ::callsheet_runtime as runtime;

/// An organization relationship.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrganizationRelationship {
    /// The id of the organization relationship.
    pub id: super::OrganizationRelationshipId,
    /// The type.
    pub r#type: ::std::option::Option<super::OrganizationRelationshipType>,
    /// The id of the related owner organization.
    pub rel_owner_org_id: ::std::option::Option<super::OrganizationReference>,
    /// The id of the related linked organization.
    pub rel_linked_org_id: ::std::option::Option<super::OrganizationReference>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// Whether it is active.
    pub active_flag: ::std::option::Option<bool>,
    /// The calculated type.
    pub calculated_type: ::std::option::Option<::std::string::String>,
    /// The id of the calculated related organization.
    pub calculated_related_org_id: ::std::option::Option<super::OrganizationId>,
    /// The name of the related organization.
    pub related_organization_name: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of an organization relationship.
    pub OrganizationRelationshipId(i64)
}

/// The type of an organization relationship.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OrganizationRelationshipType {
    /// `parent`
    Parent,
    /// `related`
    Related,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

impl ::std::default::Default for OrganizationRelationship {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            r#type: ::std::option::Option::None,
            rel_owner_org_id: ::std::option::Option::None,
            rel_linked_org_id: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            update_time: ::std::option::Option::None,
            active_flag: ::std::option::Option::None,
            calculated_type: ::std::option::Option::None,
            calculated_related_org_id: ::std::option::Option::None,
            related_organization_name: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for OrganizationRelationship {
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
                        "rel_owner_org_id" => {
                            json.decode_optional(&mut record.rel_owner_org_id)
                        }
                        "rel_linked_org_id" => {
                            json.decode_optional(&mut record.rel_linked_org_id)
                        }
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        "active_flag" => json.decode_optional(&mut record.active_flag),
                        "calculated_type" => {
                            json.decode_optional(&mut record.calculated_type)
                        }
                        "calculated_related_org_id" => {
                            json.decode_optional(&mut record.calculated_related_org_id)
                        }
                        "related_organization_name" => {
                            json.decode_optional(&mut record.related_organization_name)
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
impl runtime::private::ToToken for OrganizationRelationship {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("type", &self.r#type),
                ("rel_owner_org_id", &self.rel_owner_org_id),
                ("rel_linked_org_id", &self.rel_linked_org_id),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
                ("active_flag", &self.active_flag),
                ("calculated_type", &self.calculated_type),
                ("calculated_related_org_id", &self.calculated_related_org_id),
                ("related_organization_name", &self.related_organization_name),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(OrganizationRelationship);

impl OrganizationRelationshipType {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Parent, Self::Related];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Parent => "parent",
            Self::Related => "related",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for OrganizationRelationshipType {
    fn from(value: &str) -> Self {
        match value {
            "parent" => Self::Parent,
            "related" => Self::Related,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for OrganizationRelationshipType {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for OrganizationRelationshipType {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for OrganizationRelationshipType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for OrganizationRelationshipType {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for OrganizationRelationshipType {
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

impl runtime::encode::Encode for OrganizationRelationshipType {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum OrganizationRelationshipType, as_str);
