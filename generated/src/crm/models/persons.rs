// @generated from spec/crm/persons.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `persons`.

use ::callsheet_runtime as runtime;

/// Someone that deals are made with.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Person {
    /// The id of the person.
    pub id: super::PersonId,
    /// Where they work.
    pub organization_id: ::std::option::Option<super::OrganizationId>,
    /// The full name, as it is shown.
    pub name: ::std::option::Option<::std::string::String>,
    /// The first name.
    pub first_name: ::std::option::Option<::std::string::String>,
    /// The last name.
    pub last_name: ::std::option::Option<::std::string::String>,
    /// The email.
    pub email: ::std::option::Option<::std::string::String>,
    /// The phone.
    pub phone: ::std::option::Option<::std::string::String>,
    /// The mobile.
    pub mobile: ::std::option::Option<::std::string::String>,
    /// The fax.
    pub fax: ::std::option::Option<::std::string::String>,
    /// Their job title, or a form of address.
    pub title: ::std::option::Option<::std::string::String>,
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
    /// Whether it is deleted.
    pub deleted: ::std::option::Option<bool>,
    /// The fields that the company defined, by their keys.
    pub custom_fields: super::CustomFields,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a person.
    pub PersonId(i64)
}

impl ::std::default::Default for Person {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            organization_id: ::std::option::Option::None,
            name: ::std::option::Option::None,
            first_name: ::std::option::Option::None,
            last_name: ::std::option::Option::None,
            email: ::std::option::Option::None,
            phone: ::std::option::Option::None,
            mobile: ::std::option::Option::None,
            fax: ::std::option::Option::None,
            title: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            update_time: ::std::option::Option::None,
            creator_user_id: ::std::option::Option::None,
            owner_user_id: ::std::option::Option::None,
            visible_to: ::std::option::Option::None,
            deleted: ::std::option::Option::None,
            custom_fields: ::std::default::Default::default(),
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for Person {
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
                        "organization_id" => {
                            json.decode_optional(&mut record.organization_id)
                        }
                        "name" => json.decode_optional(&mut record.name),
                        "first_name" => json.decode_optional(&mut record.first_name),
                        "last_name" => json.decode_optional(&mut record.last_name),
                        "email" => json.decode_optional(&mut record.email),
                        "phone" => json.decode_optional(&mut record.phone),
                        "mobile" => json.decode_optional(&mut record.mobile),
                        "fax" => json.decode_optional(&mut record.fax),
                        "title" => json.decode_optional(&mut record.title),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        "creator_user_id" => {
                            json.decode_optional(&mut record.creator_user_id)
                        }
                        "owner_user_id" => {
                            json.decode_optional(&mut record.owner_user_id)
                        }
                        "visible_to" => json.decode_optional(&mut record.visible_to),
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
impl runtime::private::ToToken for Person {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("organization_id", &self.organization_id),
                ("name", &self.name),
                ("first_name", &self.first_name),
                ("last_name", &self.last_name),
                ("email", &self.email),
                ("phone", &self.phone),
                ("mobile", &self.mobile),
                ("fax", &self.fax),
                ("title", &self.title),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
                ("creator_user_id", &self.creator_user_id),
                ("owner_user_id", &self.owner_user_id),
                ("visible_to", &self.visible_to),
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
runtime::private::serde_traits!(Person);
