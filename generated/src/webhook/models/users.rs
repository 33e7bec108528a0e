// @generated from spec/webhook/users.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `users`.

use ::callsheet_runtime as runtime;

runtime::id! {
    /// The id of a company account, the customer of Pipedrive that all its users belong to.
    pub CompanyId(i64)
}

/// A user, as webhooks of both versions have it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct User {
    /// The id of the user.
    pub id: ::std::option::Option<super::UserId>,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The email.
    pub email: ::std::option::Option<::std::string::String>,
    /// The phone.
    pub phone: ::std::option::Option<::std::string::String>,
    /// Whether the user can log in. A user is not deleted: this becomes false.
    pub active_flag: ::std::option::Option<bool>,
    /// What the user may do in which of Pipedrive's apps.
    pub access: ::std::option::Option<runtime::Json>,
    /// The default currency.
    pub default_currency: ::std::option::Option<::std::string::String>,
    /// The locale.
    pub locale: ::std::option::Option<::std::string::String>,
    /// The language.
    pub lang: ::std::option::Option<::std::string::String>,
    /// The name of the timezone.
    pub timezone_name: ::std::option::Option<::std::string::String>,
    /// The icon URL.
    pub icon_url: ::std::option::Option<::std::string::String>,
    /// Not in version 2.
    pub role_id: ::std::option::Option<i64>,
    /// The last login, in UTC.
    pub last_login: ::std::option::Option<runtime::DateTime>,
    /// When it was created, in UTC.
    pub created: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub modified: ::std::option::Option<runtime::DateTime>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a user.
    pub UserId(i64)
}


impl runtime::decode::Decode for User {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "id" => json.decode_optional(&mut record.id),
                        "name" => json.decode_optional(&mut record.name),
                        "email" => json.decode_optional(&mut record.email),
                        "phone" => json.decode_optional(&mut record.phone),
                        "active_flag" => json.decode_optional(&mut record.active_flag),
                        "access" => json.decode_optional(&mut record.access),
                        "default_currency" => {
                            json.decode_optional(&mut record.default_currency)
                        }
                        "locale" => json.decode_optional(&mut record.locale),
                        "lang" => json.decode_optional(&mut record.lang),
                        "timezone_name" => {
                            json.decode_optional(&mut record.timezone_name)
                        }
                        "icon_url" => json.decode_optional(&mut record.icon_url),
                        "role_id" => json.decode_optional(&mut record.role_id),
                        "last_login" => json.decode_optional(&mut record.last_login),
                        "created" => json.decode_optional(&mut record.created),
                        "modified" => json.decode_optional(&mut record.modified),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for User {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("name", &self.name),
                ("email", &self.email),
                ("phone", &self.phone),
                ("active_flag", &self.active_flag),
                ("access", &self.access),
                ("default_currency", &self.default_currency),
                ("locale", &self.locale),
                ("lang", &self.lang),
                ("timezone_name", &self.timezone_name),
                ("icon_url", &self.icon_url),
                ("role_id", &self.role_id),
                ("last_login", &self.last_login),
                ("created", &self.created),
                ("modified", &self.modified),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(User);
