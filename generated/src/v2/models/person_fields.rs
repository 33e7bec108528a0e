// @generated from spec/v2/person_fields.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `person_fields`.

use ::callsheet_runtime as runtime;

/// A person field.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PersonField {
    /// The name of the field.
    pub field_name: ::std::option::Option<::std::string::String>,
    /// The field code.
    pub field_code: ::std::string::String,
    /// The field type.
    pub field_type: ::std::option::Option<super::FieldType>,
    /// The options.
    pub options: ::std::option::Option<::std::vec::Vec<super::FieldOption>>,
    /// The subfields.
    pub subfields: ::std::option::Option<::std::vec::Vec<super::FieldSubfield>>,
    /// Whether it is a custom field.
    pub is_custom_field: ::std::option::Option<bool>,
    /// Whether it is an optional response field.
    pub is_optional_response_field: ::std::option::Option<bool>,
    /// The UI visibility.
    pub ui_visibility: ::std::option::Option<super::PersonFieldUiVisibility>,
    /// The important fields.
    pub important_fields: ::std::option::Option<super::FieldImportantFields>,
    /// The required fields.
    pub required_fields: ::std::option::Option<super::FieldRequiredFields>,
    /// The description.
    pub description: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A person field UI visibility.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonFieldUiVisibility {
    /// Whether it is shown where a record is added.
    pub add_visible_flag: ::std::option::Option<bool>,
    /// Whether it is shown in details.
    pub details_visible_flag: ::std::option::Option<bool>,
    /// How it is shown in add deal dialog.
    pub show_in_add_deal_dialog: ::std::option::Option<super::Dialog>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

impl ::std::default::Default for PersonField {
    fn default() -> Self {
        Self {
            field_name: ::std::option::Option::None,
            field_code: runtime::private::Placeholder::placeholder(),
            field_type: ::std::option::Option::None,
            options: ::std::option::Option::None,
            subfields: ::std::option::Option::None,
            is_custom_field: ::std::option::Option::None,
            is_optional_response_field: ::std::option::Option::None,
            ui_visibility: ::std::option::Option::None,
            important_fields: ::std::option::Option::None,
            required_fields: ::std::option::Option::None,
            description: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for PersonField {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        let mut field_code = false;
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "field_name" => json.decode_optional(&mut record.field_name),
                        "field_code" => {
                            json.decode_required(&mut record.field_code, &mut field_code)
                        }
                        "field_type" => json.decode_optional(&mut record.field_type),
                        "options" => json.decode_optional(&mut record.options),
                        "subfields" => json.decode_optional(&mut record.subfields),
                        "is_custom_field" => {
                            json.decode_optional(&mut record.is_custom_field)
                        }
                        "is_optional_response_field" => {
                            json.decode_optional(&mut record.is_optional_response_field)
                        }
                        "ui_visibility" => {
                            json.decode_optional(&mut record.ui_visibility)
                        }
                        "important_fields" => {
                            json.decode_optional(&mut record.important_fields)
                        }
                        "required_fields" => {
                            json.decode_optional(&mut record.required_fields)
                        }
                        "description" => json.decode_optional(&mut record.description),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("field_code", field_code)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for PersonField {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("field_name", &self.field_name),
                ("field_code", &self.field_code),
                ("field_type", &self.field_type),
                ("options", &self.options),
                ("subfields", &self.subfields),
                ("is_custom_field", &self.is_custom_field),
                ("is_optional_response_field", &self.is_optional_response_field),
                ("ui_visibility", &self.ui_visibility),
                ("important_fields", &self.important_fields),
                ("required_fields", &self.required_fields),
                ("description", &self.description),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(PersonField);

impl PersonFieldUiVisibility {
    /// With what it cannot do without, and nothing else.
    pub fn new() -> Self {
        Self {
            add_visible_flag: ::std::option::Option::None,
            details_visible_flag: ::std::option::Option::None,
            show_in_add_deal_dialog: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
    /// Whether it is shown where a record is added.
    #[must_use]
    pub fn add_visible_flag(mut self, add_visible_flag: bool) -> Self {
        self.add_visible_flag = ::std::option::Option::Some(add_visible_flag);
        self
    }
    /// Whether it is shown in details.
    #[must_use]
    pub fn details_visible_flag(mut self, details_visible_flag: bool) -> Self {
        self.details_visible_flag = ::std::option::Option::Some(details_visible_flag);
        self
    }
    /// How it is shown in add deal dialog.
    #[must_use]
    pub fn show_in_add_deal_dialog(
        mut self,
        show_in_add_deal_dialog: super::Dialog,
    ) -> Self {
        self.show_in_add_deal_dialog = ::std::option::Option::Some(
            show_in_add_deal_dialog,
        );
        self
    }
}
impl ::std::default::Default for PersonFieldUiVisibility {
    fn default() -> Self {
        Self::new()
    }
}

impl runtime::encode::Encode for PersonFieldUiVisibility {
    fn encode(self) -> runtime::encode::Argument {
        let mut members = ::std::vec::Vec::new();
        let mut put = |name, value| {
            members.push((::std::borrow::Cow::Borrowed(name), value));
        };
        if let ::std::option::Option::Some(value) = self.add_visible_flag {
            put("add_visible_flag", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.details_visible_flag {
            put("details_visible_flag", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.show_in_add_deal_dialog {
            put("show_in_add_deal_dialog", runtime::encode::Encode::encode(value));
        }
        self.extra.encode_with(members)
    }
}


impl runtime::decode::Decode for PersonFieldUiVisibility {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "add_visible_flag" => {
                            json.decode_optional(&mut record.add_visible_flag)
                        }
                        "details_visible_flag" => {
                            json.decode_optional(&mut record.details_visible_flag)
                        }
                        "show_in_add_deal_dialog" => {
                            json.decode_optional(&mut record.show_in_add_deal_dialog)
                        }
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for PersonFieldUiVisibility {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("add_visible_flag", &self.add_visible_flag),
                ("details_visible_flag", &self.details_visible_flag),
                ("show_in_add_deal_dialog", &self.show_in_add_deal_dialog),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(PersonFieldUiVisibility);
