// @generated from spec/webhook/pipelines.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `pipelines`.

use ::callsheet_runtime as runtime;

/// A pipeline, as webhooks of both versions have it.
#[derive(Clone, Debug, PartialEq, Default)]
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
#[derive(Clone, Debug, PartialEq, Default)]
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

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Pipeline {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("name", &self.name),
                ("url_title", &self.url_title),
                ("order_nr", &self.order_nr),
                ("active_flag", &self.active_flag),
                ("active", &self.active),
                ("deal_probability", &self.deal_probability),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Pipeline);


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

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Stage {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("pipeline_id", &self.pipeline_id),
                ("pipeline_name", &self.pipeline_name),
                ("name", &self.name),
                ("order_nr", &self.order_nr),
                ("active_flag", &self.active_flag),
                ("deal_probability", &self.deal_probability),
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
