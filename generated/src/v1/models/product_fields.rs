// @generated from spec/v1/product_fields.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `product_fields`.

use ::callsheet_runtime as runtime;

/// A product field.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductField {
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The options.
    pub options: ::std::option::Option<::std::vec::Vec<super::FieldOption>>,
    /// The field type.
    pub field_type: ::std::option::Option<super::FieldType>,
    /// The id of the product field.
    pub id: super::ProductFieldId,
    /// The key.
    pub key: ::std::option::Option<::std::string::String>,
    /// Its place among the others.
    pub order_nr: ::std::option::Option<i64>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// The id of the user who last changed it.
    pub last_updated_by_user_id: ::std::option::Option<super::UserId>,
    /// The id of the user who created it.
    pub created_by_user_id: ::std::option::Option<super::UserId>,
    /// Whether it is active.
    pub active_flag: ::std::option::Option<bool>,
    /// Whether it can be edited.
    pub edit_flag: ::std::option::Option<bool>,
    /// Whether it is shown where a record is added.
    pub add_visible_flag: ::std::option::Option<bool>,
    /// Whether it is important.
    pub important_flag: ::std::option::Option<bool>,
    /// Whether bulk edit is allowed.
    pub bulk_edit_allowed: ::std::option::Option<bool>,
    /// Whether it is searchable.
    pub searchable_flag: ::std::option::Option<bool>,
    /// Whether filtering is allowed.
    pub filtering_allowed: ::std::option::Option<bool>,
    /// Whether it is sortable.
    pub sortable_flag: ::std::option::Option<bool>,
    /// Whether it is mandatory.
    pub mandatory_flag: ::std::option::Option<bool>,
    /// The picklist data.
    pub picklist_data: ::std::option::Option<runtime::Json>,
    /// Whether it is shown in details.
    pub details_visible_flag: ::std::option::Option<bool>,
    /// Whether it is shown in lists.
    pub index_visible_flag: ::std::option::Option<bool>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a product field.
    pub ProductFieldId(i64)
}

impl ::std::default::Default for ProductField {
    fn default() -> Self {
        Self {
            name: ::std::option::Option::None,
            options: ::std::option::Option::None,
            field_type: ::std::option::Option::None,
            id: runtime::private::Placeholder::placeholder(),
            key: ::std::option::Option::None,
            order_nr: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            update_time: ::std::option::Option::None,
            last_updated_by_user_id: ::std::option::Option::None,
            created_by_user_id: ::std::option::Option::None,
            active_flag: ::std::option::Option::None,
            edit_flag: ::std::option::Option::None,
            add_visible_flag: ::std::option::Option::None,
            important_flag: ::std::option::Option::None,
            bulk_edit_allowed: ::std::option::Option::None,
            searchable_flag: ::std::option::Option::None,
            filtering_allowed: ::std::option::Option::None,
            sortable_flag: ::std::option::Option::None,
            mandatory_flag: ::std::option::Option::None,
            picklist_data: ::std::option::Option::None,
            details_visible_flag: ::std::option::Option::None,
            index_visible_flag: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for ProductField {
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
                        "name" => json.decode_optional(&mut record.name),
                        "options" => json.decode_optional(&mut record.options),
                        "field_type" => json.decode_optional(&mut record.field_type),
                        "id" => json.decode_required(&mut record.id, &mut id),
                        "key" => json.decode_optional(&mut record.key),
                        "order_nr" => json.decode_optional(&mut record.order_nr),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        "last_updated_by_user_id" => {
                            json.decode_optional(&mut record.last_updated_by_user_id)
                        }
                        "created_by_user_id" => {
                            json.decode_optional(&mut record.created_by_user_id)
                        }
                        "active_flag" => json.decode_optional(&mut record.active_flag),
                        "edit_flag" => json.decode_optional(&mut record.edit_flag),
                        "add_visible_flag" => {
                            json.decode_optional(&mut record.add_visible_flag)
                        }
                        "important_flag" => {
                            json.decode_optional(&mut record.important_flag)
                        }
                        "bulk_edit_allowed" => {
                            json.decode_optional(&mut record.bulk_edit_allowed)
                        }
                        "searchable_flag" => {
                            json.decode_optional(&mut record.searchable_flag)
                        }
                        "filtering_allowed" => {
                            json.decode_optional(&mut record.filtering_allowed)
                        }
                        "sortable_flag" => {
                            json.decode_optional(&mut record.sortable_flag)
                        }
                        "mandatory_flag" => {
                            json.decode_optional(&mut record.mandatory_flag)
                        }
                        "picklist_data" => {
                            json.decode_optional(&mut record.picklist_data)
                        }
                        "details_visible_flag" => {
                            json.decode_optional(&mut record.details_visible_flag)
                        }
                        "index_visible_flag" => {
                            json.decode_optional(&mut record.index_visible_flag)
                        }
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for ProductField {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("name", &self.name),
                ("options", &self.options),
                ("field_type", &self.field_type),
                ("id", &self.id),
                ("key", &self.key),
                ("order_nr", &self.order_nr),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
                ("last_updated_by_user_id", &self.last_updated_by_user_id),
                ("created_by_user_id", &self.created_by_user_id),
                ("active_flag", &self.active_flag),
                ("edit_flag", &self.edit_flag),
                ("add_visible_flag", &self.add_visible_flag),
                ("important_flag", &self.important_flag),
                ("bulk_edit_allowed", &self.bulk_edit_allowed),
                ("searchable_flag", &self.searchable_flag),
                ("filtering_allowed", &self.filtering_allowed),
                ("sortable_flag", &self.sortable_flag),
                ("mandatory_flag", &self.mandatory_flag),
                ("picklist_data", &self.picklist_data),
                ("details_visible_flag", &self.details_visible_flag),
                ("index_visible_flag", &self.index_visible_flag),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(ProductField);
