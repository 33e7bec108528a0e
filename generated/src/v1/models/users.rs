// @generated from spec/v1/users.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `users`.

use ::callsheet_runtime as runtime;

/// A user.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// The id of the user.
    pub id: super::UserId,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The default currency.
    pub default_currency: ::std::option::Option<::std::string::String>,
    /// The locale.
    pub locale: ::std::option::Option<::std::string::String>,
    /// The language.
    pub lang: ::std::option::Option<i64>,
    /// The email.
    pub email: ::std::option::Option<::std::string::String>,
    /// The phone.
    pub phone: ::std::option::Option<::std::string::String>,
    /// Whether it is activated.
    pub activated: ::std::option::Option<bool>,
    /// The last login, in UTC.
    pub last_login: ::std::option::Option<runtime::DateTime>,
    /// When it was created, in UTC.
    pub created: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub modified: ::std::option::Option<runtime::DateTime>,
    /// Whether it has created company.
    pub has_created_company: ::std::option::Option<bool>,
    /// The access.
    pub access: ::std::option::Option<::std::vec::Vec<super::UserAccess>>,
    /// Whether it is active.
    pub active_flag: ::std::option::Option<bool>,
    /// The name of the timezone.
    pub timezone_name: ::std::option::Option<::std::string::String>,
    /// The timezone offset.
    pub timezone_offset: ::std::option::Option<::std::string::String>,
    /// The id of the role.
    pub role_id: ::std::option::Option<super::RoleId>,
    /// The icon URL.
    pub icon_url: ::std::option::Option<::std::string::String>,
    /// Whether it is the user who asks.
    pub is_you: ::std::option::Option<bool>,
    /// Whether it is deleted.
    pub is_deleted: ::std::option::Option<bool>,
    /// The id of the company.
    pub company_id: ::std::option::Option<super::CompanyId>,
    /// The name of the company.
    pub company_name: ::std::option::Option<::std::string::String>,
    /// The company domain.
    pub company_domain: ::std::option::Option<::std::string::String>,
    /// The company country.
    pub company_country: ::std::option::Option<::std::string::String>,
    /// The company industry.
    pub company_industry: ::std::option::Option<::std::string::String>,
    /// The language.
    pub language: ::std::option::Option<super::UserLanguage>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a user.
    pub UserId(i64)
}

/// A user access.
#[derive(Clone, Debug, PartialEq)]
pub struct UserAccess {
    /// The app.
    pub app: ::std::option::Option<super::PermissionSetApp>,
    /// Whether it is an admin.
    pub admin: ::std::option::Option<bool>,
    /// The id of the permission set.
    pub permission_set_id: ::std::option::Option<super::PermissionSetId>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A user language.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UserLanguage {
    /// The language code.
    pub language_code: ::std::option::Option<::std::string::String>,
    /// The country code.
    pub country_code: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// The permissions of a user.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UserPermissions {
    /// Whether one can add custom fields.
    pub can_add_custom_fields: ::std::option::Option<bool>,
    /// Whether one can add products.
    pub can_add_products: ::std::option::Option<bool>,
    /// Whether one can add prospects as leads.
    pub can_add_prospects_as_leads: ::std::option::Option<bool>,
    /// Whether one can bulk edit items.
    pub can_bulk_edit_items: ::std::option::Option<bool>,
    /// Whether one can change visibility of items.
    pub can_change_visibility_of_items: ::std::option::Option<bool>,
    /// Whether one can convert deals to leads.
    pub can_convert_deals_to_leads: ::std::option::Option<bool>,
    /// Whether one can create own workflow.
    pub can_create_own_workflow: ::std::option::Option<bool>,
    /// Whether one can delete activities.
    pub can_delete_activities: ::std::option::Option<bool>,
    /// Whether one can delete custom fields.
    pub can_delete_custom_fields: ::std::option::Option<bool>,
    /// Whether one can delete deals.
    pub can_delete_deals: ::std::option::Option<bool>,
    /// Whether one can edit custom fields.
    pub can_edit_custom_fields: ::std::option::Option<bool>,
    /// Whether one can edit deals closed date.
    pub can_edit_deals_closed_date: ::std::option::Option<bool>,
    /// Whether one can edit products.
    pub can_edit_products: ::std::option::Option<bool>,
    /// Whether one can edit shared filters.
    pub can_edit_shared_filters: ::std::option::Option<bool>,
    /// Whether one can export data from lists.
    pub can_export_data_from_lists: ::std::option::Option<bool>,
    /// Whether one can follow other users.
    pub can_follow_other_users: ::std::option::Option<bool>,
    /// Whether one can merge deals.
    pub can_merge_deals: ::std::option::Option<bool>,
    /// Whether one can merge organizations.
    pub can_merge_organizations: ::std::option::Option<bool>,
    /// Whether one can merge people.
    pub can_merge_people: ::std::option::Option<bool>,
    /// Whether one can modify labels.
    pub can_modify_labels: ::std::option::Option<bool>,
    /// Whether one can see company wide statistics.
    pub can_see_company_wide_statistics: ::std::option::Option<bool>,
    /// Whether one can see deals list summary.
    pub can_see_deals_list_summary: ::std::option::Option<bool>,
    /// Whether one can see hidden items names.
    pub can_see_hidden_items_names: ::std::option::Option<bool>,
    /// Whether one can see other users.
    pub can_see_other_users: ::std::option::Option<bool>,
    /// Whether one can see other users statistics.
    pub can_see_other_users_statistics: ::std::option::Option<bool>,
    /// Whether one can see security dashboard.
    pub can_see_security_dashboard: ::std::option::Option<bool>,
    /// Whether one can share filters.
    pub can_share_filters: ::std::option::Option<bool>,
    /// Whether one can share insights.
    pub can_share_insights: ::std::option::Option<bool>,
    /// Whether one can use API.
    pub can_use_api: ::std::option::Option<bool>,
    /// Whether one can use email tracking.
    pub can_use_email_tracking: ::std::option::Option<bool>,
    /// Whether one can use import.
    pub can_use_import: ::std::option::Option<bool>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

impl ::std::default::Default for User {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            name: ::std::option::Option::None,
            default_currency: ::std::option::Option::None,
            locale: ::std::option::Option::None,
            lang: ::std::option::Option::None,
            email: ::std::option::Option::None,
            phone: ::std::option::Option::None,
            activated: ::std::option::Option::None,
            last_login: ::std::option::Option::None,
            created: ::std::option::Option::None,
            modified: ::std::option::Option::None,
            has_created_company: ::std::option::Option::None,
            access: ::std::option::Option::None,
            active_flag: ::std::option::Option::None,
            timezone_name: ::std::option::Option::None,
            timezone_offset: ::std::option::Option::None,
            role_id: ::std::option::Option::None,
            icon_url: ::std::option::Option::None,
            is_you: ::std::option::Option::None,
            is_deleted: ::std::option::Option::None,
            company_id: ::std::option::Option::None,
            company_name: ::std::option::Option::None,
            company_domain: ::std::option::Option::None,
            company_country: ::std::option::Option::None,
            company_industry: ::std::option::Option::None,
            language: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for User {
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
                        "default_currency" => {
                            json.decode_optional(&mut record.default_currency)
                        }
                        "locale" => json.decode_optional(&mut record.locale),
                        "lang" => json.decode_optional(&mut record.lang),
                        "email" => json.decode_optional(&mut record.email),
                        "phone" => json.decode_optional(&mut record.phone),
                        "activated" => json.decode_optional(&mut record.activated),
                        "last_login" => json.decode_optional(&mut record.last_login),
                        "created" => json.decode_optional(&mut record.created),
                        "modified" => json.decode_optional(&mut record.modified),
                        "has_created_company" => {
                            json.decode_optional(&mut record.has_created_company)
                        }
                        "access" => json.decode_optional(&mut record.access),
                        "active_flag" => json.decode_optional(&mut record.active_flag),
                        "timezone_name" => {
                            json.decode_optional(&mut record.timezone_name)
                        }
                        "timezone_offset" => {
                            json.decode_optional(&mut record.timezone_offset)
                        }
                        "role_id" => json.decode_optional(&mut record.role_id),
                        "icon_url" => json.decode_optional(&mut record.icon_url),
                        "is_you" => json.decode_optional(&mut record.is_you),
                        "is_deleted" => json.decode_optional(&mut record.is_deleted),
                        "company_id" => json.decode_optional(&mut record.company_id),
                        "company_name" => json.decode_optional(&mut record.company_name),
                        "company_domain" => {
                            json.decode_optional(&mut record.company_domain)
                        }
                        "company_country" => {
                            json.decode_optional(&mut record.company_country)
                        }
                        "company_industry" => {
                            json.decode_optional(&mut record.company_industry)
                        }
                        "language" => json.decode_optional(&mut record.language),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
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
                ("default_currency", &self.default_currency),
                ("locale", &self.locale),
                ("lang", &self.lang),
                ("email", &self.email),
                ("phone", &self.phone),
                ("activated", &self.activated),
                ("last_login", &self.last_login),
                ("created", &self.created),
                ("modified", &self.modified),
                ("has_created_company", &self.has_created_company),
                ("access", &self.access),
                ("active_flag", &self.active_flag),
                ("timezone_name", &self.timezone_name),
                ("timezone_offset", &self.timezone_offset),
                ("role_id", &self.role_id),
                ("icon_url", &self.icon_url),
                ("is_you", &self.is_you),
                ("is_deleted", &self.is_deleted),
                ("company_id", &self.company_id),
                ("company_name", &self.company_name),
                ("company_domain", &self.company_domain),
                ("company_country", &self.company_country),
                ("company_industry", &self.company_industry),
                ("language", &self.language),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(User);

impl UserAccess {
    /// With what it cannot do without, and nothing else.
    pub fn new() -> Self {
        Self {
            app: ::std::option::Option::None,
            admin: ::std::option::Option::None,
            permission_set_id: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
    /// The app.
    #[must_use]
    pub fn app(mut self, app: super::PermissionSetApp) -> Self {
        self.app = ::std::option::Option::Some(app);
        self
    }
    /// Whether it is an admin.
    #[must_use]
    pub fn admin(mut self, admin: bool) -> Self {
        self.admin = ::std::option::Option::Some(admin);
        self
    }
    /// The id of the permission set.
    #[must_use]
    pub fn permission_set_id(
        mut self,
        permission_set_id: impl ::std::convert::Into<super::PermissionSetId>,
    ) -> Self {
        self.permission_set_id = ::std::option::Option::Some(
            ::std::convert::Into::into(permission_set_id),
        );
        self
    }
}
impl ::std::default::Default for UserAccess {
    fn default() -> Self {
        Self::new()
    }
}

impl runtime::encode::Encode for UserAccess {
    fn encode(self) -> runtime::encode::Argument {
        let mut members = ::std::vec::Vec::new();
        let mut put = |name, value| {
            members.push((::std::borrow::Cow::Borrowed(name), value));
        };
        if let ::std::option::Option::Some(value) = self.app {
            put("app", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.admin {
            put("admin", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.permission_set_id {
            put("permission_set_id", runtime::encode::Encode::encode(value));
        }
        self.extra.encode_with(members)
    }
}


impl runtime::decode::Decode for UserAccess {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "app" => json.decode_optional(&mut record.app),
                        "admin" => json.decode_optional(&mut record.admin),
                        "permission_set_id" => {
                            json.decode_optional(&mut record.permission_set_id)
                        }
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for UserAccess {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("app", &self.app),
                ("admin", &self.admin),
                ("permission_set_id", &self.permission_set_id),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(UserAccess);


impl runtime::decode::Decode for UserLanguage {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "language_code" => {
                            json.decode_optional(&mut record.language_code)
                        }
                        "country_code" => json.decode_optional(&mut record.country_code),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for UserLanguage {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("language_code", &self.language_code),
                ("country_code", &self.country_code),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(UserLanguage);


impl runtime::decode::Decode for UserPermissions {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "can_add_custom_fields" => {
                            json.decode_optional(&mut record.can_add_custom_fields)
                        }
                        "can_add_products" => {
                            json.decode_optional(&mut record.can_add_products)
                        }
                        "can_add_prospects_as_leads" => {
                            json.decode_optional(&mut record.can_add_prospects_as_leads)
                        }
                        "can_bulk_edit_items" => {
                            json.decode_optional(&mut record.can_bulk_edit_items)
                        }
                        "can_change_visibility_of_items" => {
                            json.decode_optional(
                                &mut record.can_change_visibility_of_items,
                            )
                        }
                        "can_convert_deals_to_leads" => {
                            json.decode_optional(&mut record.can_convert_deals_to_leads)
                        }
                        "can_create_own_workflow" => {
                            json.decode_optional(&mut record.can_create_own_workflow)
                        }
                        "can_delete_activities" => {
                            json.decode_optional(&mut record.can_delete_activities)
                        }
                        "can_delete_custom_fields" => {
                            json.decode_optional(&mut record.can_delete_custom_fields)
                        }
                        "can_delete_deals" => {
                            json.decode_optional(&mut record.can_delete_deals)
                        }
                        "can_edit_custom_fields" => {
                            json.decode_optional(&mut record.can_edit_custom_fields)
                        }
                        "can_edit_deals_closed_date" => {
                            json.decode_optional(&mut record.can_edit_deals_closed_date)
                        }
                        "can_edit_products" => {
                            json.decode_optional(&mut record.can_edit_products)
                        }
                        "can_edit_shared_filters" => {
                            json.decode_optional(&mut record.can_edit_shared_filters)
                        }
                        "can_export_data_from_lists" => {
                            json.decode_optional(&mut record.can_export_data_from_lists)
                        }
                        "can_follow_other_users" => {
                            json.decode_optional(&mut record.can_follow_other_users)
                        }
                        "can_merge_deals" => {
                            json.decode_optional(&mut record.can_merge_deals)
                        }
                        "can_merge_organizations" => {
                            json.decode_optional(&mut record.can_merge_organizations)
                        }
                        "can_merge_people" => {
                            json.decode_optional(&mut record.can_merge_people)
                        }
                        "can_modify_labels" => {
                            json.decode_optional(&mut record.can_modify_labels)
                        }
                        "can_see_company_wide_statistics" => {
                            json.decode_optional(
                                &mut record.can_see_company_wide_statistics,
                            )
                        }
                        "can_see_deals_list_summary" => {
                            json.decode_optional(&mut record.can_see_deals_list_summary)
                        }
                        "can_see_hidden_items_names" => {
                            json.decode_optional(&mut record.can_see_hidden_items_names)
                        }
                        "can_see_other_users" => {
                            json.decode_optional(&mut record.can_see_other_users)
                        }
                        "can_see_other_users_statistics" => {
                            json.decode_optional(
                                &mut record.can_see_other_users_statistics,
                            )
                        }
                        "can_see_security_dashboard" => {
                            json.decode_optional(&mut record.can_see_security_dashboard)
                        }
                        "can_share_filters" => {
                            json.decode_optional(&mut record.can_share_filters)
                        }
                        "can_share_insights" => {
                            json.decode_optional(&mut record.can_share_insights)
                        }
                        "can_use_api" => json.decode_optional(&mut record.can_use_api),
                        "can_use_email_tracking" => {
                            json.decode_optional(&mut record.can_use_email_tracking)
                        }
                        "can_use_import" => {
                            json.decode_optional(&mut record.can_use_import)
                        }
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for UserPermissions {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("can_add_custom_fields", &self.can_add_custom_fields),
                ("can_add_products", &self.can_add_products),
                ("can_add_prospects_as_leads", &self.can_add_prospects_as_leads),
                ("can_bulk_edit_items", &self.can_bulk_edit_items),
                ("can_change_visibility_of_items", &self.can_change_visibility_of_items),
                ("can_convert_deals_to_leads", &self.can_convert_deals_to_leads),
                ("can_create_own_workflow", &self.can_create_own_workflow),
                ("can_delete_activities", &self.can_delete_activities),
                ("can_delete_custom_fields", &self.can_delete_custom_fields),
                ("can_delete_deals", &self.can_delete_deals),
                ("can_edit_custom_fields", &self.can_edit_custom_fields),
                ("can_edit_deals_closed_date", &self.can_edit_deals_closed_date),
                ("can_edit_products", &self.can_edit_products),
                ("can_edit_shared_filters", &self.can_edit_shared_filters),
                ("can_export_data_from_lists", &self.can_export_data_from_lists),
                ("can_follow_other_users", &self.can_follow_other_users),
                ("can_merge_deals", &self.can_merge_deals),
                ("can_merge_organizations", &self.can_merge_organizations),
                ("can_merge_people", &self.can_merge_people),
                ("can_modify_labels", &self.can_modify_labels),
                (
                    "can_see_company_wide_statistics",
                    &self.can_see_company_wide_statistics,
                ),
                ("can_see_deals_list_summary", &self.can_see_deals_list_summary),
                ("can_see_hidden_items_names", &self.can_see_hidden_items_names),
                ("can_see_other_users", &self.can_see_other_users),
                ("can_see_other_users_statistics", &self.can_see_other_users_statistics),
                ("can_see_security_dashboard", &self.can_see_security_dashboard),
                ("can_share_filters", &self.can_share_filters),
                ("can_share_insights", &self.can_share_insights),
                ("can_use_api", &self.can_use_api),
                ("can_use_email_tracking", &self.can_use_email_tracking),
                ("can_use_import", &self.can_use_import),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(UserPermissions);
