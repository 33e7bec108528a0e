// @generated from spec/webhook/pipelines.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `pipelines`.

use ::callsheet_runtime as runtime;

/// A pipeline, as webhooks of both versions have it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pipeline {
    /// The id of the pipeline.
    pub id: ::std::option::Option<super::PipelineId>,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The URL title.
    pub url_title: ::std::option::Option<::std::string::String>,
    /// Its place among the others.
    pub order_nr: ::std::option::Option<i64>,
    /// Not in version 1.
    pub active_flag: ::std::option::Option<bool>,
    /// Not in version 2.
    pub active: ::std::option::Option<bool>,
    /// Whether its deals have a probability.
    pub deal_probability: ::std::option::Option<bool>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a pipeline.
    pub PipelineId(i64)
}

/// A stage of a pipeline, as webhooks of both versions have it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Stage {
    /// The id of the stage.
    pub id: ::std::option::Option<super::StageId>,
    /// The id of the pipeline.
    pub pipeline_id: ::std::option::Option<super::PipelineId>,
    /// Not in version 2.
    pub pipeline_name: ::std::option::Option<::std::string::String>,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// Its place among the others.
    pub order_nr: ::std::option::Option<i64>,
    /// Whether it is active.
    pub active_flag: ::std::option::Option<bool>,
    /// How likely its deals are to be won, in percent.
    pub deal_probability: ::std::option::Option<i64>,
    /// Whether deals can stay too long.
    pub rotten_flag: ::std::option::Option<bool>,
    /// After how many days without change a deal has stayed too long.
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

impl runtime::private::Placeholder for Pipeline {
    fn placeholder() -> Self {
        Self {
            id: ::std::option::Option::None,
            name: ::std::option::Option::None,
            url_title: ::std::option::Option::None,
            order_nr: ::std::option::Option::None,
            active_flag: ::std::option::Option::None,
            active: ::std::option::Option::None,
            deal_probability: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            update_time: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for Pipeline {
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
                        "name" => json.decode_optional(&mut record.name),
                        "url_title" => json.decode_optional(&mut record.url_title),
                        "order_nr" => json.decode_optional(&mut record.order_nr),
                        "active_flag" => json.decode_optional(&mut record.active_flag),
                        "active" => json.decode_optional(&mut record.active),
                        "deal_probability" => {
                            json.decode_optional(&mut record.deal_probability)
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

impl runtime::private::Placeholder for Stage {
    fn placeholder() -> Self {
        Self {
            id: ::std::option::Option::None,
            pipeline_id: ::std::option::Option::None,
            pipeline_name: ::std::option::Option::None,
            name: ::std::option::Option::None,
            order_nr: ::std::option::Option::None,
            active_flag: ::std::option::Option::None,
            deal_probability: ::std::option::Option::None,
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
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "id" => json.decode_optional(&mut record.id),
                        "pipeline_id" => json.decode_optional(&mut record.pipeline_id),
                        "pipeline_name" => {
                            json.decode_optional(&mut record.pipeline_name)
                        }
                        "name" => json.decode_optional(&mut record.name),
                        "order_nr" => json.decode_optional(&mut record.order_nr),
                        "active_flag" => json.decode_optional(&mut record.active_flag),
                        "deal_probability" => {
                            json.decode_optional(&mut record.deal_probability)
                        }
                        "rotten_flag" => json.decode_optional(&mut record.rotten_flag),
                        "rotten_days" => json.decode_optional(&mut record.rotten_days),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}
