// @generated from spec/webhook/notes.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `notes`.

use ::callsheet_runtime as runtime;

/// A note, as webhooks of both versions have it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Note {
    /// The id of the note.
    pub id: ::std::option::Option<super::NoteId>,
    /// As HTML.
    pub content: ::std::option::Option<::std::string::String>,
    /// Who wrote it.
    pub user_id: ::std::option::Option<super::UserId>,
    /// The id of the deal.
    pub deal_id: ::std::option::Option<super::DealId>,
    /// The id of the lead.
    pub lead_id: ::std::option::Option<super::LeadId>,
    /// The id of the person.
    pub person_id: ::std::option::Option<super::PersonId>,
    /// The id of the organization.
    pub org_id: ::std::option::Option<super::OrganizationId>,
    /// The id of the project.
    pub project_id: ::std::option::Option<super::ProjectId>,
    /// Whether it is active.
    pub active_flag: ::std::option::Option<bool>,
    /// Whether it is pinned to a deal.
    pub pinned_to_deal_flag: ::std::option::Option<bool>,
    /// Whether it is pinned to a person.
    pub pinned_to_person_flag: ::std::option::Option<bool>,
    /// Whether it is pinned to an organization.
    pub pinned_to_organization_flag: ::std::option::Option<bool>,
    /// Whether it is pinned to a project.
    pub pinned_to_project_flag: ::std::option::Option<bool>,
    /// The id of the user who last changed it.
    pub last_update_user_id: ::std::option::Option<super::UserId>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a note.
    pub NoteId(i64)
}


impl runtime::decode::Decode for Note {
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
                        "content" => json.decode_optional(&mut record.content),
                        "user_id" => json.decode_optional(&mut record.user_id),
                        "deal_id" => json.decode_optional(&mut record.deal_id),
                        "lead_id" => json.decode_optional(&mut record.lead_id),
                        "person_id" => json.decode_optional(&mut record.person_id),
                        "org_id" => json.decode_optional(&mut record.org_id),
                        "project_id" => json.decode_optional(&mut record.project_id),
                        "active_flag" => json.decode_optional(&mut record.active_flag),
                        "pinned_to_deal_flag" => {
                            json.decode_optional(&mut record.pinned_to_deal_flag)
                        }
                        "pinned_to_person_flag" => {
                            json.decode_optional(&mut record.pinned_to_person_flag)
                        }
                        "pinned_to_organization_flag" => {
                            json.decode_optional(&mut record.pinned_to_organization_flag)
                        }
                        "pinned_to_project_flag" => {
                            json.decode_optional(&mut record.pinned_to_project_flag)
                        }
                        "last_update_user_id" => {
                            json.decode_optional(&mut record.last_update_user_id)
                        }
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Note {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("content", &self.content),
                ("user_id", &self.user_id),
                ("deal_id", &self.deal_id),
                ("lead_id", &self.lead_id),
                ("person_id", &self.person_id),
                ("org_id", &self.org_id),
                ("project_id", &self.project_id),
                ("active_flag", &self.active_flag),
                ("pinned_to_deal_flag", &self.pinned_to_deal_flag),
                ("pinned_to_person_flag", &self.pinned_to_person_flag),
                ("pinned_to_organization_flag", &self.pinned_to_organization_flag),
                ("pinned_to_project_flag", &self.pinned_to_project_flag),
                ("last_update_user_id", &self.last_update_user_id),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Note);
