// @generated from spec/v1/project_phases.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `project_phases`.

use ::callsheet_runtime as runtime;

/// A project phase.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectPhase {
    /// The id of the project phase.
    pub id: super::ProjectPhaseId,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The id of the board.
    pub board_id: ::std::option::Option<super::ProjectBoardId>,
    /// Its place among the others.
    pub order_nr: ::std::option::Option<i64>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a project phase.
    pub ProjectPhaseId(i64)
}

impl runtime::private::Blank for ProjectPhase {
    fn blank() -> Self {
        Self {
            id: runtime::private::Blank::blank(),
            name: ::std::option::Option::None,
            board_id: ::std::option::Option::None,
            order_nr: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            update_time: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for ProjectPhase {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Blank>::blank();
        let mut id = false;
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "id" => json.fill(&mut record.id, &mut id),
                        "name" => json.store(&mut record.name),
                        "board_id" => json.store(&mut record.board_id),
                        "order_nr" => json.store(&mut record.order_nr),
                        "add_time" => json.store(&mut record.add_time),
                        "update_time" => json.store(&mut record.update_time),
                        _ => record.extra.store(member, json),
                    }
                },
            )?;
        runtime::private::present("id", id)?;
        ::std::result::Result::Ok(record)
    }
}
