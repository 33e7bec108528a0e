// @generated from spec/v1/stages.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `stages`.

use ::callsheet_runtime as runtime;

/// A stage.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Stage {
    /// The id of the stage.
    pub id: super::StageId,
    /// Its place among the others.
    pub order_nr: ::std::option::Option<i64>,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// Whether it is active.
    pub active_flag: ::std::option::Option<bool>,
    /// The deal probability.
    pub deal_probability: ::std::option::Option<i64>,
    /// The id of the pipeline.
    pub pipeline_id: ::std::option::Option<super::PipelineId>,
    /// Whether it is rotten.
    pub rotten_flag: ::std::option::Option<bool>,
    /// The rotten days.
    pub rotten_days: ::std::option::Option<i64>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a stage.
    pub StageId(i64)
}

impl ::std::default::Default for Stage {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            order_nr: ::std::option::Option::None,
            name: ::std::option::Option::None,
            active_flag: ::std::option::Option::None,
            deal_probability: ::std::option::Option::None,
            pipeline_id: ::std::option::Option::None,
            rotten_flag: ::std::option::Option::None,
            rotten_days: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            update_time: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for Stage {
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
                        "order_nr" => json.decode_optional(&mut record.order_nr),
                        "name" => json.decode_optional(&mut record.name),
                        "active_flag" => json.decode_optional(&mut record.active_flag),
                        "deal_probability" => {
                            json.decode_optional(&mut record.deal_probability)
                        }
                        "pipeline_id" => json.decode_optional(&mut record.pipeline_id),
                        "rotten_flag" => json.decode_optional(&mut record.rotten_flag),
                        "rotten_days" => json.decode_optional(&mut record.rotten_days),
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
impl runtime::private::ToToken for Stage {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("order_nr", &self.order_nr),
                ("name", &self.name),
                ("active_flag", &self.active_flag),
                ("deal_probability", &self.deal_probability),
                ("pipeline_id", &self.pipeline_id),
                ("rotten_flag", &self.rotten_flag),
                ("rotten_days", &self.rotten_days),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Stage);
