// @generated from spec/crm/organizations.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `organizations`.

use ::callsheet_runtime as runtime;

/// A company or another body that deals are made with.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Organization {
    /// The id of the organization.
    pub id: super::OrganizationId,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// Street and number, or the whole address in one line.
    pub address: ::std::option::Option<::std::string::String>,
    /// The city.
    pub city: ::std::option::Option<::std::string::String>,
    /// The state.
    pub state: ::std::option::Option<::std::string::String>,
    /// The country.
    pub country: ::std::option::Option<::std::string::String>,
    /// The phone.
    pub phone: ::std::option::Option<::std::string::String>,
    /// The website.
    pub website: ::std::option::Option<::std::string::String>,
    /// The id of the industry.
    pub industry_id: ::std::option::Option<super::IndustryId>,
    /// The num employees.
    pub num_employees: ::std::option::Option<i64>,
    /// The description.
    pub description: ::std::option::Option<::std::string::String>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// The id of the user who created it.
    pub creator_user_id: ::std::option::Option<super::UserId>,
    /// The id of the user who owns it.
    pub owner_user_id: ::std::option::Option<super::UserId>,
    /// Who can see it.
    pub visible_to: ::std::option::Option<super::Visibility>,
    /// The organization type.
    pub org_type: ::std::option::Option<super::OrganizationType>,
    /// Whether it is deleted.
    pub deleted: ::std::option::Option<bool>,
    /// The fields that the company defined, by their keys.
    pub custom_fields: super::CustomFields,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of an organization.
    pub OrganizationId(i64)
}

/// What an organization is to the company.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OrganizationType {
    /// `customer`
    Customer,
    /// `prospect`
    Prospect,
    /// `partner`
    Partner,
    /// `supplier`
    Supplier,
    /// `competitor`
    Competitor,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

runtime::id! {
    /// The id of a branch of industry.
    pub IndustryId(i64)
}

impl ::std::default::Default for Organization {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            name: ::std::option::Option::None,
            address: ::std::option::Option::None,
            city: ::std::option::Option::None,
            state: ::std::option::Option::None,
            country: ::std::option::Option::None,
            phone: ::std::option::Option::None,
            website: ::std::option::Option::None,
            industry_id: ::std::option::Option::None,
            num_employees: ::std::option::Option::None,
            description: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            update_time: ::std::option::Option::None,
            creator_user_id: ::std::option::Option::None,
            owner_user_id: ::std::option::Option::None,
            visible_to: ::std::option::Option::None,
            org_type: ::std::option::Option::None,
            deleted: ::std::option::Option::None,
            custom_fields: ::std::default::Default::default(),
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for Organization {
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
                        "address" => json.decode_optional(&mut record.address),
                        "city" => json.decode_optional(&mut record.city),
                        "state" => json.decode_optional(&mut record.state),
                        "country" => json.decode_optional(&mut record.country),
                        "phone" => json.decode_optional(&mut record.phone),
                        "website" => json.decode_optional(&mut record.website),
                        "industry_id" => json.decode_optional(&mut record.industry_id),
                        "num_employees" => {
                            json.decode_optional(&mut record.num_employees)
                        }
                        "description" => json.decode_optional(&mut record.description),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        "creator_user_id" => {
                            json.decode_optional(&mut record.creator_user_id)
                        }
                        "owner_user_id" => {
                            json.decode_optional(&mut record.owner_user_id)
                        }
                        "visible_to" => json.decode_optional(&mut record.visible_to),
                        "org_type" => json.decode_optional(&mut record.org_type),
                        "deleted" => json.decode_optional(&mut record.deleted),
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
impl runtime::private::ToToken for Organization {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("name", &self.name),
                ("address", &self.address),
                ("city", &self.city),
                ("state", &self.state),
                ("country", &self.country),
                ("phone", &self.phone),
                ("website", &self.website),
                ("industry_id", &self.industry_id),
                ("num_employees", &self.num_employees),
                ("description", &self.description),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
                ("creator_user_id", &self.creator_user_id),
                ("owner_user_id", &self.owner_user_id),
                ("visible_to", &self.visible_to),
                ("org_type", &self.org_type),
                ("deleted", &self.deleted),
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
runtime::private::serde_traits!(Organization);

impl OrganizationType {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Customer,
        Self::Prospect,
        Self::Partner,
        Self::Supplier,
        Self::Competitor,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Customer => "customer",
            Self::Prospect => "prospect",
            Self::Partner => "partner",
            Self::Supplier => "supplier",
            Self::Competitor => "competitor",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for OrganizationType {
    fn from(value: &str) -> Self {
        match value {
            "customer" => Self::Customer,
            "prospect" => Self::Prospect,
            "partner" => Self::Partner,
            "supplier" => Self::Supplier,
            "competitor" => Self::Competitor,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for OrganizationType {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for OrganizationType {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for OrganizationType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for OrganizationType {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for OrganizationType {
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

impl runtime::encode::Encode for OrganizationType {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum OrganizationType, as_str);
