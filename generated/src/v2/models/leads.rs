// @generated from spec/v2/leads.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `leads`.

use ::callsheet_runtime as runtime;

/// What a search for leads leaves out unless asked for it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LeadSearchIncludeField {
    /// `lead.was_seen`
    #[doc(alias = "lead.was_seen")]
    LeadWasSeen,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// A lead that a search found, and how well it matches.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LeadSearchResult {
    /// The result score.
    pub result_score: ::std::option::Option<f64>,
    /// The item.
    pub item: ::std::option::Option<super::LeadSearchResultItem>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A lead, as a search shows it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LeadSearchResultItem {
    /// The id of the lead.
    pub id: super::LeadId,
    /// The type.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// The title.
    pub title: ::std::option::Option<::std::string::String>,
    /// The owner.
    pub owner: ::std::option::Option<super::Owner>,
    /// The person.
    pub person: ::std::option::Option<super::PersonReference>,
    /// The organization.
    pub organization: ::std::option::Option<super::OrganizationReference>,
    /// The phones.
    pub phones: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The emails.
    pub emails: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The custom fields.
    pub custom_fields: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The notes.
    pub notes: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// The value, in units of its currency.
    pub value: ::std::option::Option<runtime::Money>,
    /// The currency.
    pub currency: ::std::option::Option<::std::string::String>,
    /// Who can see it.
    pub visible_to: ::std::option::Option<super::Visibility>,
    /// Whether it is archived.
    pub is_archived: ::std::option::Option<bool>,
    /// Whether it was seen.
    pub was_seen: ::std::option::Option<bool>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

impl LeadSearchIncludeField {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::LeadWasSeen];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::LeadWasSeen => "lead.was_seen",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for LeadSearchIncludeField {
    fn from(value: &str) -> Self {
        match value {
            "lead.was_seen" => Self::LeadWasSeen,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for LeadSearchIncludeField {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for LeadSearchIncludeField {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for LeadSearchIncludeField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for LeadSearchIncludeField {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for LeadSearchIncludeField {
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

impl runtime::encode::Encode for LeadSearchIncludeField {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum LeadSearchIncludeField, as_str);


impl runtime::decode::Decode for LeadSearchResult {
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
impl runtime::private::ToToken for LeadSearchResult {
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
runtime::private::serde_traits!(LeadSearchResult);

impl ::std::default::Default for LeadSearchResultItem {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            r#type: ::std::option::Option::None,
            title: ::std::option::Option::None,
            owner: ::std::option::Option::None,
            person: ::std::option::Option::None,
            organization: ::std::option::Option::None,
            phones: ::std::option::Option::None,
            emails: ::std::option::Option::None,
            custom_fields: ::std::option::Option::None,
            notes: ::std::option::Option::None,
            value: ::std::option::Option::None,
            currency: ::std::option::Option::None,
            visible_to: ::std::option::Option::None,
            is_archived: ::std::option::Option::None,
            was_seen: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for LeadSearchResultItem {
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
                        "owner" => json.decode_optional(&mut record.owner),
                        "person" => json.decode_optional(&mut record.person),
                        "organization" => json.decode_optional(&mut record.organization),
                        "phones" => json.decode_optional(&mut record.phones),
                        "emails" => json.decode_optional(&mut record.emails),
                        "custom_fields" => {
                            json.decode_optional(&mut record.custom_fields)
                        }
                        "notes" => json.decode_optional(&mut record.notes),
                        "value" => json.decode_optional(&mut record.value),
                        "currency" => json.decode_optional(&mut record.currency),
                        "visible_to" => json.decode_optional(&mut record.visible_to),
                        "is_archived" => json.decode_optional(&mut record.is_archived),
                        "was_seen" => json.decode_optional(&mut record.was_seen),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for LeadSearchResultItem {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("type", &self.r#type),
                ("title", &self.title),
                ("owner", &self.owner),
                ("person", &self.person),
                ("organization", &self.organization),
                ("phones", &self.phones),
                ("emails", &self.emails),
                ("custom_fields", &self.custom_fields),
                ("notes", &self.notes),
                ("value", &self.value),
                ("currency", &self.currency),
                ("visible_to", &self.visible_to),
                ("is_archived", &self.is_archived),
                ("was_seen", &self.was_seen),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(LeadSearchResultItem);
