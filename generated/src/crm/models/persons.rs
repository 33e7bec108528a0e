// @generated from spec/crm/persons.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `persons`.

use ::pipedrive_runtime as runtime;

/// Someone that deals are made with.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Person {
    /// Id.
    pub id: super::PersonId,
    /// Where they work.
    pub organization_id: ::std::option::Option<super::OrganizationId>,
    /// The full name, as it is shown.
    pub name: ::std::option::Option<::std::string::String>,
    /// First name.
    pub first_name: ::std::option::Option<::std::string::String>,
    /// Last name.
    pub last_name: ::std::option::Option<::std::string::String>,
    /// Email.
    pub email: ::std::option::Option<::std::string::String>,
    /// Phone.
    pub phone: ::std::option::Option<::std::string::String>,
    /// Mobile.
    pub mobile: ::std::option::Option<::std::string::String>,
    /// Fax.
    pub fax: ::std::option::Option<::std::string::String>,
    /// Their job title, or a form of address.
    pub title: ::std::option::Option<::std::string::String>,
    /// Add time, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// Update time, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// Creator user id.
    pub creator_user_id: ::std::option::Option<super::UserId>,
    /// Owner user id.
    pub owner_user_id: ::std::option::Option<super::UserId>,
    /// Visible to.
    pub visible_to: ::std::option::Option<super::Visibility>,
    /// Deleted.
    pub deleted: ::std::option::Option<bool>,
    /// The fields that the company defined, by their keys.
    pub custom_fields: ::std::option::Option<runtime::Map<runtime::Json>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a person.
    pub PersonId(i64)
}

impl runtime::Decode for Person {
    fn decode(token: runtime::Token<'_>) -> ::std::result::Result<Self, runtime::Fault> {
        let mut id = ::std::option::Option::None;
        let mut organization_id = ::std::option::Option::None;
        let mut name = ::std::option::Option::None;
        let mut first_name = ::std::option::Option::None;
        let mut last_name = ::std::option::Option::None;
        let mut email = ::std::option::Option::None;
        let mut phone = ::std::option::Option::None;
        let mut mobile = ::std::option::Option::None;
        let mut fax = ::std::option::Option::None;
        let mut title = ::std::option::Option::None;
        let mut add_time = ::std::option::Option::None;
        let mut update_time = ::std::option::Option::None;
        let mut creator_user_id = ::std::option::Option::None;
        let mut owner_user_id = ::std::option::Option::None;
        let mut visible_to = ::std::option::Option::None;
        let mut deleted = ::std::option::Option::None;
        let mut custom_fields = ::std::option::Option::None;
        let mut extra = runtime::Extra::default();
        token
            .object(
                &mut |member, json| match member {
                    "id" => json.store(&mut id),
                    "organization_id" => json.store(&mut organization_id),
                    "name" => json.store(&mut name),
                    "first_name" => json.store(&mut first_name),
                    "last_name" => json.store(&mut last_name),
                    "email" => json.store(&mut email),
                    "phone" => json.store(&mut phone),
                    "mobile" => json.store(&mut mobile),
                    "fax" => json.store(&mut fax),
                    "title" => json.store(&mut title),
                    "add_time" => json.store(&mut add_time),
                    "update_time" => json.store(&mut update_time),
                    "creator_user_id" => json.store(&mut creator_user_id),
                    "owner_user_id" => json.store(&mut owner_user_id),
                    "visible_to" => json.store(&mut visible_to),
                    "deleted" => json.store(&mut deleted),
                    "custom_fields" => json.store(&mut custom_fields),
                    _ => extra.store(member, json),
                },
            )?;
        ::std::result::Result::Ok(Self {
            id: runtime::required("id", id)?,
            organization_id,
            name,
            first_name,
            last_name,
            email,
            phone,
            mobile,
            fax,
            title,
            add_time,
            update_time,
            creator_user_id,
            owner_user_id,
            visible_to,
            deleted,
            custom_fields,
            extra,
        })
    }
}
