// @generated from spec/v1/project_templates.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `project_templates`.

use ::callsheet_runtime as runtime;

/// A project template.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectTemplate {
    /// The id of the project template.
    pub id: super::ProjectTemplateId,
    /// The title.
    pub title: ::std::option::Option<::std::string::String>,
    /// The description.
    pub description: ::std::option::Option<::std::string::String>,
    /// The id of the projects board.
    pub projects_board_id: ::std::option::Option<super::ProjectBoardId>,
    /// The id of the user who owns it.
    pub owner_id: ::std::option::Option<super::UserId>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a project template.
    pub ProjectTemplateId(i64)
}

impl ::std::default::Default for ProjectTemplate {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            title: ::std::option::Option::None,
            description: ::std::option::Option::None,
            projects_board_id: ::std::option::Option::None,
            owner_id: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            update_time: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for ProjectTemplate {
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
                        "title" => json.decode_optional(&mut record.title),
                        "description" => json.decode_optional(&mut record.description),
                        "projects_board_id" => {
                            json.decode_optional(&mut record.projects_board_id)
                        }
                        "owner_id" => json.decode_optional(&mut record.owner_id),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for ProjectTemplate {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("title", &self.title),
                ("description", &self.description),
                ("projects_board_id", &self.projects_board_id),
                ("owner_id", &self.owner_id),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(ProjectTemplate);
