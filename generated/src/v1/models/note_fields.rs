// @generated from spec/v1/note_fields.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `note_fields`.

use ::callsheet_runtime as runtime;

/// A note field.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NoteField {
    /// The id of the note field.
    pub id: super::NoteFieldId,
    /// The key.
    pub key: ::std::option::Option<::std::string::String>,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The field type.
    pub field_type: ::std::option::Option<super::FieldType>,
    /// Whether it is active.
    pub active_flag: ::std::option::Option<bool>,
    /// Whether it can be edited.
    pub edit_flag: ::std::option::Option<bool>,
    /// Whether bulk edit is allowed.
    pub bulk_edit_allowed: ::std::option::Option<bool>,
    /// Whether it is mandatory.
    pub mandatory_flag: ::std::option::Option<bool>,
    /// The options.
    pub options: ::std::option::Option<::std::vec::Vec<super::NoteFieldOption>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a note field.
    pub NoteFieldId(i64)
}

/// A note field option.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NoteFieldOption {
    /// The id.
    pub id: i64,
    /// The label.
    pub label: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

impl ::std::default::Default for NoteField {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            key: ::std::option::Option::None,
            name: ::std::option::Option::None,
            field_type: ::std::option::Option::None,
            active_flag: ::std::option::Option::None,
            edit_flag: ::std::option::Option::None,
            bulk_edit_allowed: ::std::option::Option::None,
            mandatory_flag: ::std::option::Option::None,
            options: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for NoteField {
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
                        "key" => json.decode_optional(&mut record.key),
                        "name" => json.decode_optional(&mut record.name),
                        "field_type" => json.decode_optional(&mut record.field_type),
                        "active_flag" => json.decode_optional(&mut record.active_flag),
                        "edit_flag" => json.decode_optional(&mut record.edit_flag),
                        "bulk_edit_allowed" => {
                            json.decode_optional(&mut record.bulk_edit_allowed)
                        }
                        "mandatory_flag" => {
                            json.decode_optional(&mut record.mandatory_flag)
                        }
                        "options" => json.decode_optional(&mut record.options),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for NoteField {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("key", &self.key),
                ("name", &self.name),
                ("field_type", &self.field_type),
                ("active_flag", &self.active_flag),
                ("edit_flag", &self.edit_flag),
                ("bulk_edit_allowed", &self.bulk_edit_allowed),
                ("mandatory_flag", &self.mandatory_flag),
                ("options", &self.options),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(NoteField);

impl ::std::default::Default for NoteFieldOption {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            label: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for NoteFieldOption {
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
                        "label" => json.decode_optional(&mut record.label),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for NoteFieldOption {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("id", &self.id), ("label", &self.label)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(NoteFieldOption);
