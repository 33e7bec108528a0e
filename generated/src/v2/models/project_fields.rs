// @generated from spec/v2/project_fields.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `project_fields`.

use ::callsheet_runtime as runtime;

/// A project field.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectField {
    /// The name of the field.
    pub field_name: ::std::string::String,
    /// The field code.
    pub field_code: ::std::string::String,
    /// The field type.
    pub field_type: super::FieldType,
    /// The options.
    pub options: ::std::option::Option<::std::vec::Vec<super::FieldOption>>,
    /// The subfields.
    pub subfields: ::std::option::Option<::std::vec::Vec<super::FieldSubfield>>,
    /// Whether it is a custom field.
    pub is_custom_field: bool,
    /// Whether it is an optional response field.
    pub is_optional_response_field: bool,
    /// The UI visibility.
    pub ui_visibility: ::std::option::Option<super::FieldUiVisibility>,
    /// The important fields.
    pub important_fields: ::std::option::Option<super::FieldImportantFields>,
    /// The required fields.
    pub required_fields: ::std::option::Option<super::FieldRequiredFields>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

impl runtime::private::Blank for ProjectField {
    fn blank() -> Self {
        Self {
            field_name: runtime::private::Blank::blank(),
            field_code: runtime::private::Blank::blank(),
            field_type: runtime::private::Blank::blank(),
            options: ::std::option::Option::None,
            subfields: ::std::option::Option::None,
            is_custom_field: runtime::private::Blank::blank(),
            is_optional_response_field: runtime::private::Blank::blank(),
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
        let mut record = <Self as runtime::private::Blank>::blank();
        let mut field_name = false;
        let mut field_code = false;
        let mut field_type = false;
        let mut is_custom_field = false;
        let mut is_optional_response_field = false;
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "field_name" => {
                            json.fill(&mut record.field_name, &mut field_name)
                        }
                        "field_code" => {
                            json.fill(&mut record.field_code, &mut field_code)
                        }
                        "field_type" => {
                            json.fill(&mut record.field_type, &mut field_type)
                        }
                        "options" => json.store(&mut record.options),
                        "subfields" => json.store(&mut record.subfields),
                        "is_custom_field" => {
                            json.fill(&mut record.is_custom_field, &mut is_custom_field)
                        }
                        "is_optional_response_field" => {
                            json.fill(
                                &mut record.is_optional_response_field,
                                &mut is_optional_response_field,
                            )
                        }
                        "ui_visibility" => json.store(&mut record.ui_visibility),
                        "important_fields" => json.store(&mut record.important_fields),
                        "required_fields" => json.store(&mut record.required_fields),
                        _ => record.extra.store(member, json),
                    }
                },
            )?;
        runtime::private::present("field_name", field_name)?;
        runtime::private::present("field_code", field_code)?;
        runtime::private::present("field_type", field_type)?;
        runtime::private::present("is_custom_field", is_custom_field)?;
        runtime::private::present(
            "is_optional_response_field",
            is_optional_response_field,
        )?;
        ::std::result::Result::Ok(record)
    }
}
