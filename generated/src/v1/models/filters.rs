// @generated from spec/v1/filters.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `filters`.

use ::callsheet_runtime as runtime;

/// A filter.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Filter {
    /// The id of the filter.
    pub id: super::FilterId,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The filter code.
    pub filter_code: ::std::option::Option<::std::string::String>,
    /// Whether it is editable.
    pub is_editable: ::std::option::Option<bool>,
    /// Whether it is active.
    pub active_flag: ::std::option::Option<bool>,
    /// The type.
    pub r#type: ::std::option::Option<super::FilterType>,
    /// Whether it is temporary.
    pub temporary_flag: ::std::option::Option<bool>,
    /// The id of the user.
    pub user_id: ::std::option::Option<super::UserId>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// Who can see it.
    pub visible_to: ::std::option::Option<super::VisibleTo>,
    /// When it was last used, in UTC.
    pub last_used_time: ::std::option::Option<runtime::DateTime>,
    /// The id of the custom view.
    pub custom_view_id: ::std::option::Option<i64>,
    /// The conditions.
    pub conditions: ::std::option::Option<super::FilterConditions>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a filter.
    pub FilterId(i64)
}

/// The type of a filter.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FilterType {
    /// `deals`
    Deals,
    /// `leads`
    Leads,
    /// `org`
    Org,
    /// `people`
    People,
    /// `products`
    Products,
    /// `activity`
    Activity,
    /// `projects`
    Projects,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// The conditions of a filter.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FilterConditions {
    /// The glue.
    pub glue: ::std::option::Option<super::FilterConditionsGlue>,
    /// The conditions.
    pub conditions: ::std::option::Option<::std::vec::Vec<super::FilterCondition>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// The glue of filter conditions.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FilterConditionsGlue {
    /// `and`
    And,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// A filter condition.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FilterCondition {
    /// The glue.
    pub glue: ::std::option::Option<super::FilterConditionGlue>,
    /// The conditions.
    pub conditions: ::std::option::Option<::std::vec::Vec<super::FilterConditionItem>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// The glue of a filter condition.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FilterConditionGlue {
    /// `and`
    And,
    /// `or`
    Or,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// A filter condition item.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FilterConditionItem {
    /// The object.
    pub object: ::std::option::Option<::std::string::String>,
    /// The id of the field.
    pub field_id: ::std::option::Option<::std::string::String>,
    /// The operator.
    pub operator: ::std::option::Option<::std::string::String>,
    /// The value.
    pub value: ::std::option::Option<::std::string::String>,
    /// The extra value.
    pub extra_value: ::std::option::Option<::std::string::String>,
    /// Whether JSON value is on.
    pub json_value_flag: ::std::option::Option<bool>,
    /// The field code.
    pub field_code: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

impl ::std::default::Default for Filter {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            name: ::std::option::Option::None,
            filter_code: ::std::option::Option::None,
            is_editable: ::std::option::Option::None,
            active_flag: ::std::option::Option::None,
            r#type: ::std::option::Option::None,
            temporary_flag: ::std::option::Option::None,
            user_id: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            update_time: ::std::option::Option::None,
            visible_to: ::std::option::Option::None,
            last_used_time: ::std::option::Option::None,
            custom_view_id: ::std::option::Option::None,
            conditions: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for Filter {
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
                        "filter_code" => json.decode_optional(&mut record.filter_code),
                        "is_editable" => json.decode_optional(&mut record.is_editable),
                        "active_flag" => json.decode_optional(&mut record.active_flag),
                        "type" => json.decode_optional(&mut record.r#type),
                        "temporary_flag" => {
                            json.decode_optional(&mut record.temporary_flag)
                        }
                        "user_id" => json.decode_optional(&mut record.user_id),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        "visible_to" => json.decode_optional(&mut record.visible_to),
                        "last_used_time" => {
                            json.decode_optional(&mut record.last_used_time)
                        }
                        "custom_view_id" => {
                            json.decode_optional(&mut record.custom_view_id)
                        }
                        "conditions" => json.decode_optional(&mut record.conditions),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Filter {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("name", &self.name),
                ("filter_code", &self.filter_code),
                ("is_editable", &self.is_editable),
                ("active_flag", &self.active_flag),
                ("type", &self.r#type),
                ("temporary_flag", &self.temporary_flag),
                ("user_id", &self.user_id),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
                ("visible_to", &self.visible_to),
                ("last_used_time", &self.last_used_time),
                ("custom_view_id", &self.custom_view_id),
                ("conditions", &self.conditions),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Filter);

impl FilterType {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Deals,
        Self::Leads,
        Self::Org,
        Self::People,
        Self::Products,
        Self::Activity,
        Self::Projects,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Deals => "deals",
            Self::Leads => "leads",
            Self::Org => "org",
            Self::People => "people",
            Self::Products => "products",
            Self::Activity => "activity",
            Self::Projects => "projects",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for FilterType {
    fn from(value: &str) -> Self {
        match value {
            "deals" => Self::Deals,
            "leads" => Self::Leads,
            "org" => Self::Org,
            "people" => Self::People,
            "products" => Self::Products,
            "activity" => Self::Activity,
            "projects" => Self::Projects,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for FilterType {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for FilterType {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for FilterType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for FilterType {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for FilterType {
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

impl runtime::encode::Encode for FilterType {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum FilterType, as_str);


impl runtime::decode::Decode for FilterConditions {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "glue" => json.decode_optional(&mut record.glue),
                        "conditions" => json.decode_optional(&mut record.conditions),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for FilterConditions {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("glue", &self.glue), ("conditions", &self.conditions)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(FilterConditions);

impl FilterConditionsGlue {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::And];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::And => "and",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for FilterConditionsGlue {
    fn from(value: &str) -> Self {
        match value {
            "and" => Self::And,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for FilterConditionsGlue {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for FilterConditionsGlue {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for FilterConditionsGlue {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for FilterConditionsGlue {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for FilterConditionsGlue {
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

impl runtime::encode::Encode for FilterConditionsGlue {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum FilterConditionsGlue, as_str);


impl runtime::decode::Decode for FilterCondition {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "glue" => json.decode_optional(&mut record.glue),
                        "conditions" => json.decode_optional(&mut record.conditions),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for FilterCondition {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("glue", &self.glue), ("conditions", &self.conditions)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(FilterCondition);

impl FilterConditionGlue {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::And, Self::Or];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::And => "and",
            Self::Or => "or",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for FilterConditionGlue {
    fn from(value: &str) -> Self {
        match value {
            "and" => Self::And,
            "or" => Self::Or,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for FilterConditionGlue {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for FilterConditionGlue {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for FilterConditionGlue {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for FilterConditionGlue {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for FilterConditionGlue {
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

impl runtime::encode::Encode for FilterConditionGlue {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum FilterConditionGlue, as_str);


impl runtime::decode::Decode for FilterConditionItem {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "object" => json.decode_optional(&mut record.object),
                        "field_id" => json.decode_optional(&mut record.field_id),
                        "operator" => json.decode_optional(&mut record.operator),
                        "value" => json.decode_optional(&mut record.value),
                        "extra_value" => json.decode_optional(&mut record.extra_value),
                        "json_value_flag" => {
                            json.decode_optional(&mut record.json_value_flag)
                        }
                        "field_code" => json.decode_optional(&mut record.field_code),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for FilterConditionItem {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("object", &self.object),
                ("field_id", &self.field_id),
                ("operator", &self.operator),
                ("value", &self.value),
                ("extra_value", &self.extra_value),
                ("json_value_flag", &self.json_value_flag),
                ("field_code", &self.field_code),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(FilterConditionItem);
