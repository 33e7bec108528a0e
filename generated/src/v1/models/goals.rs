// @generated from spec/v1/goals.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `goals`.

use ::callsheet_runtime as runtime;

/// A goal.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Goal {
    /// The id of the goal.
    pub id: super::GoalId,
    /// The id of the user who owns it.
    pub owner_id: ::std::option::Option<super::UserId>,
    /// The title.
    pub title: ::std::option::Option<::std::string::String>,
    /// The type.
    pub r#type: ::std::option::Option<super::GoalType>,
    /// The assignee.
    pub assignee: ::std::option::Option<super::GoalAssignee>,
    /// The interval.
    pub interval: ::std::option::Option<super::GoalInterval>,
    /// The duration.
    pub duration: ::std::option::Option<super::GoalDuration>,
    /// The expected outcome.
    pub expected_outcome: ::std::option::Option<super::GoalExpectedOutcome>,
    /// Whether it is active.
    pub is_active: ::std::option::Option<bool>,
    /// The ids of the reports.
    pub report_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A goal type.
#[derive(Clone, Debug, PartialEq)]
pub struct GoalType {
    /// The name.
    pub name: ::std::option::Option<super::GoalTypeName>,
    /// The params.
    pub params: ::std::option::Option<super::GoalTypeParams>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A goal assignee.
#[derive(Clone, Debug, PartialEq)]
pub struct GoalAssignee {
    /// The id.
    pub id: i64,
    /// The type.
    pub r#type: ::std::option::Option<super::GoalAssigneeType>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// The interval of a goal.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GoalInterval {
    /// `weekly`
    Weekly,
    /// `monthly`
    Monthly,
    /// `quarterly`
    Quarterly,
    /// `yearly`
    Yearly,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// A goal duration.
#[derive(Clone, Debug, PartialEq)]
pub struct GoalDuration {
    /// When it starts.
    pub start: ::std::option::Option<runtime::Date>,
    /// Null for a goal without an end.
    pub end: ::std::option::Option<runtime::Date>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A goal expected outcome.
#[derive(Clone, Debug, PartialEq)]
pub struct GoalExpectedOutcome {
    /// The target.
    pub target: ::std::option::Option<f64>,
    /// The tracking metric.
    pub tracking_metric: ::std::option::Option<super::GoalExpectedOutcomeTrackingMetric>,
    /// The id of the currency.
    pub currency_id: ::std::option::Option<super::CurrencyId>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// The params of a goal type.
#[derive(Clone, Debug, PartialEq)]
pub struct GoalTypeParams {
    /// Null for all pipelines.
    pub pipeline_id: ::std::option::Option<::std::vec::Vec<super::PipelineId>>,
    /// Null for all types.
    pub activity_type_id: ::std::option::Option<::std::vec::Vec<super::ActivityTypeId>>,
    /// The id of the stage.
    pub stage_id: ::std::option::Option<super::StageId>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// The name of a goal type.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GoalTypeName {
    /// `deals_won`
    DealsWon,
    /// `deals_progressed`
    DealsProgressed,
    /// `activities_completed`
    ActivitiesCompleted,
    /// `activities_added`
    ActivitiesAdded,
    /// `deals_started`
    DealsStarted,
    /// `revenue_forecast`
    RevenueForecast,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// The type of a goal assignee.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GoalAssigneeType {
    /// `person`
    Person,
    /// `company`
    Company,
    /// `team`
    Team,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// The tracking metric of a goal expected outcome.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GoalExpectedOutcomeTrackingMetric {
    /// `quantity`
    Quantity,
    /// `sum`
    Sum,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// A goal result.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GoalResult {
    /// The progress.
    pub progress: ::std::option::Option<i64>,
    /// The goal.
    pub goal: ::std::option::Option<super::Goal>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

impl ::std::default::Default for Goal {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            owner_id: ::std::option::Option::None,
            title: ::std::option::Option::None,
            r#type: ::std::option::Option::None,
            assignee: ::std::option::Option::None,
            interval: ::std::option::Option::None,
            duration: ::std::option::Option::None,
            expected_outcome: ::std::option::Option::None,
            is_active: ::std::option::Option::None,
            report_ids: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for Goal {
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
                        "owner_id" => json.decode_optional(&mut record.owner_id),
                        "title" => json.decode_optional(&mut record.title),
                        "type" => json.decode_optional(&mut record.r#type),
                        "assignee" => json.decode_optional(&mut record.assignee),
                        "interval" => json.decode_optional(&mut record.interval),
                        "duration" => json.decode_optional(&mut record.duration),
                        "expected_outcome" => {
                            json.decode_optional(&mut record.expected_outcome)
                        }
                        "is_active" => json.decode_optional(&mut record.is_active),
                        "report_ids" => json.decode_optional(&mut record.report_ids),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Goal {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("owner_id", &self.owner_id),
                ("title", &self.title),
                ("type", &self.r#type),
                ("assignee", &self.assignee),
                ("interval", &self.interval),
                ("duration", &self.duration),
                ("expected_outcome", &self.expected_outcome),
                ("is_active", &self.is_active),
                ("report_ids", &self.report_ids),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Goal);

impl GoalType {
    /// With what it cannot do without, and nothing else.
    pub fn new() -> Self {
        Self {
            name: ::std::option::Option::None,
            params: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
    /// The name.
    #[must_use]
    pub fn name(mut self, name: super::GoalTypeName) -> Self {
        self.name = ::std::option::Option::Some(name);
        self
    }
    /// The params.
    #[must_use]
    pub fn params(mut self, params: super::GoalTypeParams) -> Self {
        self.params = ::std::option::Option::Some(params);
        self
    }
}
impl ::std::default::Default for GoalType {
    fn default() -> Self {
        Self::new()
    }
}

impl runtime::encode::Encode for GoalType {
    fn encode(self) -> runtime::encode::Argument {
        let mut members = ::std::vec::Vec::new();
        let mut put = |name, value| {
            members.push((::std::borrow::Cow::Borrowed(name), value));
        };
        if let ::std::option::Option::Some(value) = self.name {
            put("name", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.params {
            put("params", runtime::encode::Encode::encode(value));
        }
        self.extra.encode_with(members)
    }
}


impl runtime::decode::Decode for GoalType {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "name" => json.decode_optional(&mut record.name),
                        "params" => json.decode_optional(&mut record.params),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for GoalType {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("name", &self.name), ("params", &self.params)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(GoalType);

impl GoalAssignee {
    /// With what it cannot do without, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            r#type: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
    /// The type.
    #[must_use]
    pub fn r#type(mut self, r#type: super::GoalAssigneeType) -> Self {
        self.r#type = ::std::option::Option::Some(r#type);
        self
    }
}

impl runtime::encode::Encode for GoalAssignee {
    fn encode(self) -> runtime::encode::Argument {
        let mut members = ::std::vec::Vec::new();
        let mut put = |name, value| {
            members.push((::std::borrow::Cow::Borrowed(name), value));
        };
        put("id", runtime::encode::Encode::encode(self.id));
        if let ::std::option::Option::Some(value) = self.r#type {
            put("type", runtime::encode::Encode::encode(value));
        }
        self.extra.encode_with(members)
    }
}

impl runtime::private::Placeholder for GoalAssignee {
    fn placeholder() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            r#type: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for GoalAssignee {
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
                        "type" => json.decode_optional(&mut record.r#type),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for GoalAssignee {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("id", &self.id), ("type", &self.r#type)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(GoalAssignee);

impl GoalInterval {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Weekly,
        Self::Monthly,
        Self::Quarterly,
        Self::Yearly,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Weekly => "weekly",
            Self::Monthly => "monthly",
            Self::Quarterly => "quarterly",
            Self::Yearly => "yearly",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for GoalInterval {
    fn from(value: &str) -> Self {
        match value {
            "weekly" => Self::Weekly,
            "monthly" => Self::Monthly,
            "quarterly" => Self::Quarterly,
            "yearly" => Self::Yearly,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for GoalInterval {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for GoalInterval {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for GoalInterval {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for GoalInterval {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for GoalInterval {
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

impl runtime::encode::Encode for GoalInterval {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum GoalInterval, as_str);

impl GoalDuration {
    /// With what it cannot do without, and nothing else.
    pub fn new() -> Self {
        Self {
            start: ::std::option::Option::None,
            end: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
    /// When it starts.
    #[must_use]
    pub fn start(mut self, start: impl ::std::convert::Into<runtime::Date>) -> Self {
        self.start = ::std::option::Option::Some(::std::convert::Into::into(start));
        self
    }
    /// Null for a goal without an end.
    #[must_use]
    pub fn end(mut self, end: impl ::std::convert::Into<runtime::Date>) -> Self {
        self.end = ::std::option::Option::Some(::std::convert::Into::into(end));
        self.extra.remove("end");
        self
    }
    /// Empties `end`: sends null.
    #[must_use]
    pub fn clear_end(mut self) -> Self {
        self.end = ::std::option::Option::None;
        self.extra.insert("end", runtime::Json::Null);
        self
    }
}
impl ::std::default::Default for GoalDuration {
    fn default() -> Self {
        Self::new()
    }
}

impl runtime::encode::Encode for GoalDuration {
    fn encode(self) -> runtime::encode::Argument {
        let mut members = ::std::vec::Vec::new();
        let mut put = |name, value| {
            members.push((::std::borrow::Cow::Borrowed(name), value));
        };
        if let ::std::option::Option::Some(value) = self.start {
            put("start", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.end {
            put("end", runtime::encode::Encode::encode(value));
        }
        self.extra.encode_with(members)
    }
}


impl runtime::decode::Decode for GoalDuration {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "start" => json.decode_optional(&mut record.start),
                        "end" if json.is_null() => {
                            record.extra.insert_token(member, json)
                        }
                        "end" => json.decode_optional(&mut record.end),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for GoalDuration {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("start", &self.start), ("end", &self.end)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(GoalDuration);

impl GoalExpectedOutcome {
    /// With what it cannot do without, and nothing else.
    pub fn new() -> Self {
        Self {
            target: ::std::option::Option::None,
            tracking_metric: ::std::option::Option::None,
            currency_id: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
    /// The target.
    #[must_use]
    pub fn target(mut self, target: f64) -> Self {
        self.target = ::std::option::Option::Some(target);
        self
    }
    /// The tracking metric.
    #[must_use]
    pub fn tracking_metric(
        mut self,
        tracking_metric: super::GoalExpectedOutcomeTrackingMetric,
    ) -> Self {
        self.tracking_metric = ::std::option::Option::Some(tracking_metric);
        self
    }
    /// The id of the currency.
    #[must_use]
    pub fn currency_id(
        mut self,
        currency_id: impl ::std::convert::Into<super::CurrencyId>,
    ) -> Self {
        self.currency_id = ::std::option::Option::Some(
            ::std::convert::Into::into(currency_id),
        );
        self
    }
}
impl ::std::default::Default for GoalExpectedOutcome {
    fn default() -> Self {
        Self::new()
    }
}

impl runtime::encode::Encode for GoalExpectedOutcome {
    fn encode(self) -> runtime::encode::Argument {
        let mut members = ::std::vec::Vec::new();
        let mut put = |name, value| {
            members.push((::std::borrow::Cow::Borrowed(name), value));
        };
        if let ::std::option::Option::Some(value) = self.target {
            put("target", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.tracking_metric {
            put("tracking_metric", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.currency_id {
            put("currency_id", runtime::encode::Encode::encode(value));
        }
        self.extra.encode_with(members)
    }
}


impl runtime::decode::Decode for GoalExpectedOutcome {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "target" => json.decode_optional(&mut record.target),
                        "tracking_metric" => {
                            json.decode_optional(&mut record.tracking_metric)
                        }
                        "currency_id" => json.decode_optional(&mut record.currency_id),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for GoalExpectedOutcome {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("target", &self.target),
                ("tracking_metric", &self.tracking_metric),
                ("currency_id", &self.currency_id),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(GoalExpectedOutcome);

impl GoalTypeParams {
    /// With what it cannot do without, and nothing else.
    pub fn new() -> Self {
        Self {
            pipeline_id: ::std::option::Option::None,
            activity_type_id: ::std::option::Option::None,
            stage_id: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
    /// Null for all pipelines.
    #[must_use]
    pub fn pipeline_id<M>(
        mut self,
        pipeline_id: impl runtime::encode::IntoList<super::PipelineId, M>,
    ) -> Self {
        self.pipeline_id = ::std::option::Option::Some(
            runtime::encode::IntoList::into_list(pipeline_id),
        );
        self.extra.remove("pipeline_id");
        self
    }
    /// Empties `pipeline_id`: sends null.
    #[must_use]
    pub fn clear_pipeline_id(mut self) -> Self {
        self.pipeline_id = ::std::option::Option::None;
        self.extra.insert("pipeline_id", runtime::Json::Null);
        self
    }
    /// Null for all types.
    #[must_use]
    pub fn activity_type_id<M>(
        mut self,
        activity_type_id: impl runtime::encode::IntoList<super::ActivityTypeId, M>,
    ) -> Self {
        self.activity_type_id = ::std::option::Option::Some(
            runtime::encode::IntoList::into_list(activity_type_id),
        );
        self.extra.remove("activity_type_id");
        self
    }
    /// Empties `activity_type_id`: sends null.
    #[must_use]
    pub fn clear_activity_type_id(mut self) -> Self {
        self.activity_type_id = ::std::option::Option::None;
        self.extra.insert("activity_type_id", runtime::Json::Null);
        self
    }
    /// The id of the stage.
    #[must_use]
    pub fn stage_id(
        mut self,
        stage_id: impl ::std::convert::Into<super::StageId>,
    ) -> Self {
        self.stage_id = ::std::option::Option::Some(
            ::std::convert::Into::into(stage_id),
        );
        self
    }
}
impl ::std::default::Default for GoalTypeParams {
    fn default() -> Self {
        Self::new()
    }
}

impl runtime::encode::Encode for GoalTypeParams {
    fn encode(self) -> runtime::encode::Argument {
        let mut members = ::std::vec::Vec::new();
        let mut put = |name, value| {
            members.push((::std::borrow::Cow::Borrowed(name), value));
        };
        if let ::std::option::Option::Some(value) = self.pipeline_id {
            put("pipeline_id", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.activity_type_id {
            put("activity_type_id", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.stage_id {
            put("stage_id", runtime::encode::Encode::encode(value));
        }
        self.extra.encode_with(members)
    }
}


impl runtime::decode::Decode for GoalTypeParams {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "pipeline_id" if json.is_null() => {
                            record.extra.insert_token(member, json)
                        }
                        "pipeline_id" => json.decode_optional(&mut record.pipeline_id),
                        "activity_type_id" if json.is_null() => {
                            record.extra.insert_token(member, json)
                        }
                        "activity_type_id" => {
                            json.decode_optional(&mut record.activity_type_id)
                        }
                        "stage_id" => json.decode_optional(&mut record.stage_id),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for GoalTypeParams {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("pipeline_id", &self.pipeline_id),
                ("activity_type_id", &self.activity_type_id),
                ("stage_id", &self.stage_id),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(GoalTypeParams);

impl GoalTypeName {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::DealsWon,
        Self::DealsProgressed,
        Self::ActivitiesCompleted,
        Self::ActivitiesAdded,
        Self::DealsStarted,
        Self::RevenueForecast,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::DealsWon => "deals_won",
            Self::DealsProgressed => "deals_progressed",
            Self::ActivitiesCompleted => "activities_completed",
            Self::ActivitiesAdded => "activities_added",
            Self::DealsStarted => "deals_started",
            Self::RevenueForecast => "revenue_forecast",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for GoalTypeName {
    fn from(value: &str) -> Self {
        match value {
            "deals_won" => Self::DealsWon,
            "deals_progressed" => Self::DealsProgressed,
            "activities_completed" => Self::ActivitiesCompleted,
            "activities_added" => Self::ActivitiesAdded,
            "deals_started" => Self::DealsStarted,
            "revenue_forecast" => Self::RevenueForecast,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for GoalTypeName {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for GoalTypeName {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for GoalTypeName {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for GoalTypeName {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for GoalTypeName {
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

impl runtime::encode::Encode for GoalTypeName {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum GoalTypeName, as_str);

impl GoalAssigneeType {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Person, Self::Company, Self::Team];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Person => "person",
            Self::Company => "company",
            Self::Team => "team",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for GoalAssigneeType {
    fn from(value: &str) -> Self {
        match value {
            "person" => Self::Person,
            "company" => Self::Company,
            "team" => Self::Team,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for GoalAssigneeType {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for GoalAssigneeType {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for GoalAssigneeType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for GoalAssigneeType {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for GoalAssigneeType {
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

impl runtime::encode::Encode for GoalAssigneeType {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum GoalAssigneeType, as_str);

impl GoalExpectedOutcomeTrackingMetric {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Quantity, Self::Sum];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Quantity => "quantity",
            Self::Sum => "sum",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for GoalExpectedOutcomeTrackingMetric {
    fn from(value: &str) -> Self {
        match value {
            "quantity" => Self::Quantity,
            "sum" => Self::Sum,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for GoalExpectedOutcomeTrackingMetric {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for GoalExpectedOutcomeTrackingMetric {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for GoalExpectedOutcomeTrackingMetric {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for GoalExpectedOutcomeTrackingMetric {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for GoalExpectedOutcomeTrackingMetric {
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

impl runtime::encode::Encode for GoalExpectedOutcomeTrackingMetric {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum GoalExpectedOutcomeTrackingMetric, as_str);


impl runtime::decode::Decode for GoalResult {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "progress" => json.decode_optional(&mut record.progress),
                        "goal" => json.decode_optional(&mut record.goal),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for GoalResult {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("progress", &self.progress), ("goal", &self.goal)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(GoalResult);
