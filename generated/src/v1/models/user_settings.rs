// @generated from spec/v1/user_settings.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `user_settings`.

use ::callsheet_runtime as runtime;

/// The settings of a user.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UserSettings {
    /// Whether marketplace team is on.
    pub marketplace_team: ::std::option::Option<bool>,
    /// The list limit.
    pub list_limit: ::std::option::Option<i64>,
    /// Whether it is a beta app.
    pub beta_app: ::std::option::Option<bool>,
    /// Whether to prevent salesphone callto override.
    pub prevent_salesphone_callto_override: ::std::option::Option<bool>,
    /// The file upload destination.
    pub file_upload_destination: ::std::option::Option<::std::string::String>,
    /// The callto link syntax.
    pub callto_link_syntax: ::std::option::Option<::std::string::String>,
    /// Whether to autofill deal expected close date.
    pub autofill_deal_expected_close_date: ::std::option::Option<bool>,
    /// The person duplicate condition.
    pub person_duplicate_condition: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}


impl runtime::decode::Decode for UserSettings {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "marketplace_team" => {
                            json.decode_optional(&mut record.marketplace_team)
                        }
                        "list_limit" => json.decode_optional(&mut record.list_limit),
                        "beta_app" => json.decode_optional(&mut record.beta_app),
                        "prevent_salesphone_callto_override" => {
                            json.decode_optional(
                                &mut record.prevent_salesphone_callto_override,
                            )
                        }
                        "file_upload_destination" => {
                            json.decode_optional(&mut record.file_upload_destination)
                        }
                        "callto_link_syntax" => {
                            json.decode_optional(&mut record.callto_link_syntax)
                        }
                        "autofill_deal_expected_close_date" => {
                            json.decode_optional(
                                &mut record.autofill_deal_expected_close_date,
                            )
                        }
                        "person_duplicate_condition" => {
                            json.decode_optional(&mut record.person_duplicate_condition)
                        }
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for UserSettings {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("marketplace_team", &self.marketplace_team),
                ("list_limit", &self.list_limit),
                ("beta_app", &self.beta_app),
                (
                    "prevent_salesphone_callto_override",
                    &self.prevent_salesphone_callto_override,
                ),
                ("file_upload_destination", &self.file_upload_destination),
                ("callto_link_syntax", &self.callto_link_syntax),
                (
                    "autofill_deal_expected_close_date",
                    &self.autofill_deal_expected_close_date,
                ),
                ("person_duplicate_condition", &self.person_duplicate_condition),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(UserSettings);
