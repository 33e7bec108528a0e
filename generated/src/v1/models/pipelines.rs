// @generated from spec/v1/pipelines.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `pipelines`.

use ::callsheet_runtime as runtime;

/// A pipeline.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pipeline {
    /// The id of the pipeline.
    pub id: super::PipelineId,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The URL title.
    pub url_title: ::std::option::Option<::std::string::String>,
    /// Its place among the others.
    pub order_nr: ::std::option::Option<i64>,
    /// Whether it is active.
    pub active: ::std::option::Option<bool>,
    /// Whether deal probability is on.
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

/// The conversion statistics of a pipeline.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PipelineConversionStatistics {
    /// The stage conversions.
    pub stage_conversions: ::std::option::Option<
        ::std::vec::Vec<super::PipelineStageConversion>,
    >,
    /// The won conversion.
    pub won_conversion: ::std::option::Option<i64>,
    /// The lost conversion.
    pub lost_conversion: ::std::option::Option<i64>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// The movement statistics of a pipeline.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PipelineMovementStatistics {
    /// The movements between stages.
    pub movements_between_stages: ::std::option::Option<
        super::PipelineMovementsBetweenStages,
    >,
    /// The new deals.
    pub new_deals: ::std::option::Option<super::PipelineDeals>,
    /// The deals left open.
    pub deals_left_open: ::std::option::Option<super::PipelineDeals>,
    /// The won deals.
    pub won_deals: ::std::option::Option<super::PipelineDeals>,
    /// The lost deals.
    pub lost_deals: ::std::option::Option<super::PipelineDeals>,
    /// The average age in days.
    pub average_age_in_days: ::std::option::Option<super::PipelineAverageAgeInDays>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A pipeline stage conversion.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PipelineStageConversion {
    /// The id of the stage it comes from.
    pub from_stage_id: ::std::option::Option<super::StageId>,
    /// The id of the stage it goes to.
    pub to_stage_id: ::std::option::Option<super::StageId>,
    /// The conversion rate.
    pub conversion_rate: ::std::option::Option<i64>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// The movements between stages of a pipeline.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PipelineMovementsBetweenStages {
    /// How many there are.
    pub count: ::std::option::Option<i64>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// The deals of a pipeline.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PipelineDeals {
    /// How many there are.
    pub count: ::std::option::Option<i64>,
    /// The ids of the deals.
    pub deals_ids: ::std::option::Option<::std::vec::Vec<super::DealId>>,
    /// The values.
    pub values: ::std::option::Option<runtime::Map<runtime::Money>>,
    /// The formatted values.
    pub formatted_values: ::std::option::Option<runtime::Map<::std::string::String>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// The average age in days of a pipeline.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PipelineAverageAgeInDays {
    /// Across all stages.
    pub across_all_stages: ::std::option::Option<i64>,
    /// By stages.
    pub by_stages: ::std::option::Option<::std::vec::Vec<super::PipelineByStage>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A pipeline by stage.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PipelineByStage {
    /// The id of the stage.
    pub stage_id: ::std::option::Option<super::StageId>,
    /// The value.
    pub value: ::std::option::Option<i64>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

impl ::std::default::Default for Pipeline {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            name: ::std::option::Option::None,
            url_title: ::std::option::Option::None,
            order_nr: ::std::option::Option::None,
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
        let mut id = false;
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "id" => json.decode_required(&mut record.id, &mut id),
                        "name" => json.decode_optional(&mut record.name),
                        "url_title" => json.decode_optional(&mut record.url_title),
                        "order_nr" => json.decode_optional(&mut record.order_nr),
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
        runtime::private::require("id", id)?;
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


impl runtime::decode::Decode for PipelineConversionStatistics {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "stage_conversions" => {
                            json.decode_optional(&mut record.stage_conversions)
                        }
                        "won_conversion" => {
                            json.decode_optional(&mut record.won_conversion)
                        }
                        "lost_conversion" => {
                            json.decode_optional(&mut record.lost_conversion)
                        }
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for PipelineConversionStatistics {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("stage_conversions", &self.stage_conversions),
                ("won_conversion", &self.won_conversion),
                ("lost_conversion", &self.lost_conversion),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(PipelineConversionStatistics);


impl runtime::decode::Decode for PipelineMovementStatistics {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "movements_between_stages" => {
                            json.decode_optional(&mut record.movements_between_stages)
                        }
                        "new_deals" => json.decode_optional(&mut record.new_deals),
                        "deals_left_open" => {
                            json.decode_optional(&mut record.deals_left_open)
                        }
                        "won_deals" => json.decode_optional(&mut record.won_deals),
                        "lost_deals" => json.decode_optional(&mut record.lost_deals),
                        "average_age_in_days" => {
                            json.decode_optional(&mut record.average_age_in_days)
                        }
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for PipelineMovementStatistics {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("movements_between_stages", &self.movements_between_stages),
                ("new_deals", &self.new_deals),
                ("deals_left_open", &self.deals_left_open),
                ("won_deals", &self.won_deals),
                ("lost_deals", &self.lost_deals),
                ("average_age_in_days", &self.average_age_in_days),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(PipelineMovementStatistics);


impl runtime::decode::Decode for PipelineStageConversion {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "from_stage_id" => {
                            json.decode_optional(&mut record.from_stage_id)
                        }
                        "to_stage_id" => json.decode_optional(&mut record.to_stage_id),
                        "conversion_rate" => {
                            json.decode_optional(&mut record.conversion_rate)
                        }
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for PipelineStageConversion {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("from_stage_id", &self.from_stage_id),
                ("to_stage_id", &self.to_stage_id),
                ("conversion_rate", &self.conversion_rate),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(PipelineStageConversion);


impl runtime::decode::Decode for PipelineMovementsBetweenStages {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "count" => json.decode_optional(&mut record.count),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for PipelineMovementsBetweenStages {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(&[("count", &self.count)], &self.extra, then)
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(PipelineMovementsBetweenStages);


impl runtime::decode::Decode for PipelineDeals {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "count" => json.decode_optional(&mut record.count),
                        "deals_ids" => json.decode_optional(&mut record.deals_ids),
                        "values" => json.decode_optional(&mut record.values),
                        "formatted_values" => {
                            json.decode_optional(&mut record.formatted_values)
                        }
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for PipelineDeals {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("count", &self.count),
                ("deals_ids", &self.deals_ids),
                ("values", &self.values),
                ("formatted_values", &self.formatted_values),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(PipelineDeals);


impl runtime::decode::Decode for PipelineAverageAgeInDays {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "across_all_stages" => {
                            json.decode_optional(&mut record.across_all_stages)
                        }
                        "by_stages" => json.decode_optional(&mut record.by_stages),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for PipelineAverageAgeInDays {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("across_all_stages", &self.across_all_stages),
                ("by_stages", &self.by_stages),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(PipelineAverageAgeInDays);


impl runtime::decode::Decode for PipelineByStage {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "stage_id" => json.decode_optional(&mut record.stage_id),
                        "value" => json.decode_optional(&mut record.value),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for PipelineByStage {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("stage_id", &self.stage_id), ("value", &self.value)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(PipelineByStage);
