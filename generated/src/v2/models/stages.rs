// @generated from spec/v2/stages.yaml by `cargo xtask codegen`. Do not edit.

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
    /// Whether it is deleted.
    pub is_deleted: ::std::option::Option<bool>,
    /// The deal probability.
    pub deal_probability: ::std::option::Option<i64>,
    /// The id of the pipeline.
    pub pipeline_id: ::std::option::Option<super::PipelineId>,
    /// Whether deal rot is enabled.
    pub is_deal_rot_enabled: ::std::option::Option<bool>,
    /// After how many days without a change it is rotten.
    pub days_to_rotten: ::std::option::Option<i64>,
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

/// What a list of stages can be ordered by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StageSortBy {
    /// `id`
    Id,
    /// `add_time`
    AddTime,
    /// `update_time`
    UpdateTime,
    /// `order_nr`
    OrderNr,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

impl ::std::default::Default for Stage {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            order_nr: ::std::option::Option::None,
            name: ::std::option::Option::None,
            is_deleted: ::std::option::Option::None,
            deal_probability: ::std::option::Option::None,
            pipeline_id: ::std::option::Option::None,
            is_deal_rot_enabled: ::std::option::Option::None,
            days_to_rotten: ::std::option::Option::None,
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
                        "is_deleted" => json.decode_optional(&mut record.is_deleted),
                        "deal_probability" => {
                            json.decode_optional(&mut record.deal_probability)
                        }
                        "pipeline_id" => json.decode_optional(&mut record.pipeline_id),
                        "is_deal_rot_enabled" => {
                            json.decode_optional(&mut record.is_deal_rot_enabled)
                        }
                        "days_to_rotten" => {
                            json.decode_optional(&mut record.days_to_rotten)
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
                ("is_deleted", &self.is_deleted),
                ("deal_probability", &self.deal_probability),
                ("pipeline_id", &self.pipeline_id),
                ("is_deal_rot_enabled", &self.is_deal_rot_enabled),
                ("days_to_rotten", &self.days_to_rotten),
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

impl StageSortBy {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Id,
        Self::AddTime,
        Self::UpdateTime,
        Self::OrderNr,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Id => "id",
            Self::AddTime => "add_time",
            Self::UpdateTime => "update_time",
            Self::OrderNr => "order_nr",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for StageSortBy {
    fn from(value: &str) -> Self {
        match value {
            "id" => Self::Id,
            "add_time" => Self::AddTime,
            "update_time" => Self::UpdateTime,
            "order_nr" => Self::OrderNr,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for StageSortBy {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for StageSortBy {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for StageSortBy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for StageSortBy {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for StageSortBy {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        match token {
            runtime::decode::Token::Text(text) => {
                ::std::result::Result::Ok(
                    <Self as ::std::convert::From<&str>>::from(text),
                )
            }
            token => {
                let value = <runtime::UnknownValue as runtime::decode::Decode>::decode(
                    token,
                )?;
                ::std::result::Result::Ok(
                    match <Self as ::std::convert::From<&str>>::from(value.as_str()) {
                        Self::Other(_) => Self::Other(value),
                        known => known,
                    },
                )
            }
        }
    }
}

impl runtime::encode::Encode for StageSortBy {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum StageSortBy, as_str);
