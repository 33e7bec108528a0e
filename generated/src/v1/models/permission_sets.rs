// @generated from spec/v1/permission_sets.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `permission_sets`.

use ::callsheet_runtime as runtime;

/// A permission set.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PermissionSet {
    /// The id of the permission set.
    pub id: super::PermissionSetId,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The description.
    pub description: ::std::option::Option<::std::string::String>,
    /// The app.
    pub app: ::std::option::Option<super::PermissionSetApp>,
    /// The type.
    pub r#type: ::std::option::Option<super::PermissionSetType>,
    /// How many assignments there are.
    pub assignment_count: ::std::option::Option<i64>,
    /// The contents.
    pub contents: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// The app of a permission set.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PermissionSetApp {
    /// `global`
    Global,
    /// `sales`
    Sales,
    /// `campaigns`
    Campaigns,
    /// `projects`
    Projects,
    /// `account_settings`
    AccountSettings,
    /// `partnership`
    Partnership,
    /// `nova`
    Nova,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// The type of a permission set.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PermissionSetType {
    /// `admin`
    Admin,
    /// `manager`
    Manager,
    /// `regular`
    Regular,
    /// `custom`
    Custom,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// A permission set assignment.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PermissionSetAssignment {
    /// The id of the user.
    pub user_id: ::std::option::Option<super::UserId>,
    /// The id of the permission set.
    pub permission_set_id: ::std::option::Option<super::PermissionSetId>,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

impl ::std::default::Default for PermissionSet {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            name: ::std::option::Option::None,
            description: ::std::option::Option::None,
            app: ::std::option::Option::None,
            r#type: ::std::option::Option::None,
            assignment_count: ::std::option::Option::None,
            contents: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for PermissionSet {
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
                        "app" => json.decode_optional(&mut record.app),
                        "type" => json.decode_optional(&mut record.r#type),
                        "assignment_count" => {
                            json.decode_optional(&mut record.assignment_count)
                        }
                        "contents" => json.decode_optional(&mut record.contents),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for PermissionSet {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("name", &self.name),
                ("description", &self.description),
                ("app", &self.app),
                ("type", &self.r#type),
                ("assignment_count", &self.assignment_count),
                ("contents", &self.contents),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(PermissionSet);

impl PermissionSetApp {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Global,
        Self::Sales,
        Self::Campaigns,
        Self::Projects,
        Self::AccountSettings,
        Self::Partnership,
        Self::Nova,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Global => "global",
            Self::Sales => "sales",
            Self::Campaigns => "campaigns",
            Self::Projects => "projects",
            Self::AccountSettings => "account_settings",
            Self::Partnership => "partnership",
            Self::Nova => "nova",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for PermissionSetApp {
    fn from(value: &str) -> Self {
        match value {
            "global" => Self::Global,
            "sales" => Self::Sales,
            "campaigns" => Self::Campaigns,
            "projects" => Self::Projects,
            "account_settings" => Self::AccountSettings,
            "partnership" => Self::Partnership,
            "nova" => Self::Nova,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for PermissionSetApp {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for PermissionSetApp {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for PermissionSetApp {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for PermissionSetApp {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for PermissionSetApp {
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

impl runtime::encode::Encode for PermissionSetApp {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum PermissionSetApp, as_str);

impl PermissionSetType {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Admin,
        Self::Manager,
        Self::Regular,
        Self::Custom,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Admin => "admin",
            Self::Manager => "manager",
            Self::Regular => "regular",
            Self::Custom => "custom",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for PermissionSetType {
    fn from(value: &str) -> Self {
        match value {
            "admin" => Self::Admin,
            "manager" => Self::Manager,
            "regular" => Self::Regular,
            "custom" => Self::Custom,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for PermissionSetType {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for PermissionSetType {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for PermissionSetType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for PermissionSetType {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for PermissionSetType {
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

impl runtime::encode::Encode for PermissionSetType {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum PermissionSetType, as_str);


impl runtime::decode::Decode for PermissionSetAssignment {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "user_id" => json.decode_optional(&mut record.user_id),
                        "permission_set_id" => {
                            json.decode_optional(&mut record.permission_set_id)
                        }
                        "name" => json.decode_optional(&mut record.name),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for PermissionSetAssignment {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("user_id", &self.user_id),
                ("permission_set_id", &self.permission_set_id),
                ("name", &self.name),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(PermissionSetAssignment);
