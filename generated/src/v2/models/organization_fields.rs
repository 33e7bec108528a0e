// @generated from spec/v2/organization_fields.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `organization_fields`.

use ::callsheet_runtime as runtime;

/// An organization field.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrganizationField {
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
    pub ui_visibility: ::std::option::Option<super::OrganizationFieldUiVisibility>,
    /// The important fields.
    pub important_fields: ::std::option::Option<super::FieldImportantFields>,
    /// The required fields.
    pub required_fields: ::std::option::Option<super::FieldRequiredFields>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// An organization field UI visibility.
#[derive(Clone, Debug, PartialEq)]
pub struct OrganizationFieldUiVisibility {
    /// Whether it is shown where a record is added.
    pub add_visible_flag: ::std::option::Option<bool>,
    /// Whether it is shown in details.
    pub details_visible_flag: ::std::option::Option<bool>,
    /// Whether it is shown in details of organizations.
    pub org_detail_visible_flag: ::std::option::Option<bool>,
    /// Whether it is shown in details of persons.
    pub person_detail_visible_flag: ::std::option::Option<bool>,
    /// Whether it is shown in details of deals.
    pub deal_detail_visible_flag: ::std::option::Option<bool>,
    /// How it is shown in add deal dialog.
    pub show_in_add_deal_dialog: ::std::option::Option<super::Dialog>,
    /// How it is shown in add person dialog.
    pub show_in_add_person_dialog: ::std::option::Option<super::Dialog>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

impl ::std::default::Default for OrganizationField {
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

impl runtime::decode::Decode for OrganizationField {
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
impl runtime::private::ToToken for OrganizationField {
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
runtime::private::serde_traits!(OrganizationField);

impl OrganizationFieldUiVisibility {
    /// With what it cannot do without, and nothing else.
    pub fn new() -> Self {
        Self {
            add_visible_flag: ::std::option::Option::None,
            details_visible_flag: ::std::option::Option::None,
            org_detail_visible_flag: ::std::option::Option::None,
            person_detail_visible_flag: ::std::option::Option::None,
            deal_detail_visible_flag: ::std::option::Option::None,
            show_in_add_deal_dialog: ::std::option::Option::None,
            show_in_add_person_dialog: ::std::option::Option::None,
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
    /// Whether it is shown in details of organizations.
    #[must_use]
    pub fn org_detail_visible_flag(mut self, org_detail_visible_flag: bool) -> Self {
        self.org_detail_visible_flag = ::std::option::Option::Some(
            org_detail_visible_flag,
        );
        self
    }
    /// Whether it is shown in details of persons.
    #[must_use]
    pub fn person_detail_visible_flag(
        mut self,
        person_detail_visible_flag: bool,
    ) -> Self {
        self.person_detail_visible_flag = ::std::option::Option::Some(
            person_detail_visible_flag,
        );
        self
    }
    /// Whether it is shown in details of deals.
    #[must_use]
    pub fn deal_detail_visible_flag(mut self, deal_detail_visible_flag: bool) -> Self {
        self.deal_detail_visible_flag = ::std::option::Option::Some(
            deal_detail_visible_flag,
        );
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
    /// How it is shown in add person dialog.
    #[must_use]
    pub fn show_in_add_person_dialog(
        mut self,
        show_in_add_person_dialog: super::Dialog,
    ) -> Self {
        self.show_in_add_person_dialog = ::std::option::Option::Some(
            show_in_add_person_dialog,
        );
        self
    }
}
impl ::std::default::Default for OrganizationFieldUiVisibility {
    fn default() -> Self {
        Self::new()
    }
}

impl runtime::encode::Encode for OrganizationFieldUiVisibility {
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
        if let ::std::option::Option::Some(value) = self.org_detail_visible_flag {
            put("org_detail_visible_flag", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.person_detail_visible_flag {
            put("person_detail_visible_flag", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.deal_detail_visible_flag {
            put("deal_detail_visible_flag", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.show_in_add_deal_dialog {
            put("show_in_add_deal_dialog", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.show_in_add_person_dialog {
            put("show_in_add_person_dialog", runtime::encode::Encode::encode(value));
        }
        self.extra.encode_with(members)
    }
}


impl runtime::decode::Decode for OrganizationFieldUiVisibility {
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
                        "org_detail_visible_flag" => {
                            json.decode_optional(&mut record.org_detail_visible_flag)
                        }
                        "person_detail_visible_flag" => {
                            json.decode_optional(&mut record.person_detail_visible_flag)
                        }
                        "deal_detail_visible_flag" => {
                            json.decode_optional(&mut record.deal_detail_visible_flag)
                        }
                        "show_in_add_deal_dialog" => {
                            json.decode_optional(&mut record.show_in_add_deal_dialog)
                        }
                        "show_in_add_person_dialog" => {
                            json.decode_optional(&mut record.show_in_add_person_dialog)
                        }
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for OrganizationFieldUiVisibility {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("add_visible_flag", &self.add_visible_flag),
                ("details_visible_flag", &self.details_visible_flag),
                ("org_detail_visible_flag", &self.org_detail_visible_flag),
                ("person_detail_visible_flag", &self.person_detail_visible_flag),
                ("deal_detail_visible_flag", &self.deal_detail_visible_flag),
                ("show_in_add_deal_dialog", &self.show_in_add_deal_dialog),
                ("show_in_add_person_dialog", &self.show_in_add_person_dialog),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(OrganizationFieldUiVisibility);
