// @generated from spec/v2/project_fields.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `project_fields`.

use ::callsheet_runtime as runtime;

/// A project field.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectField {
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
    pub ui_visibility: ::std::option::Option<super::FieldUiVisibility>,
    /// The important fields.
    pub important_fields: ::std::option::Option<super::FieldImportantFields>,
    /// The required fields.
    pub required_fields: ::std::option::Option<super::FieldRequiredFields>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

impl ::std::default::Default for ProjectField {
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
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for ProjectField {
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
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("field_code", field_code)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for ProjectField {
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
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(ProjectField);
