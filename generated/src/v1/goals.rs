// @generated from spec/v1/goals.yaml by `cargo xtask codegen`. Do not edit.

//! Goals.
//!
//! [`Goals`] starts the calls; the other types are the calls themselves.
//!
//! - [`create`](Goals::create): Create a goal. `POST goals`
//! - [`list`](Goals::list): Get goals. `GET goals/find`
//! - [`update`](Goals::update): Update a goal. `PUT goals/{id}`
//! - [`delete`](Goals::delete): Delete a goal. `DELETE goals/{id}`
//! - [`results`](Goals::results): Get the results of a goal. `GET goals/{id}/results`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::goals as ops;

/// Goals.
///
/// From [`Client::goals`](super::Client::goals).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Goals<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Goals<'_> {
    /// Create a goal.
    ///
    /// `POST goals`
    ///
    /// - `assignee`: the assignee ([`GoalAssignee`](models::GoalAssignee))
    /// - `type`: the type ([`GoalType`](models::GoalType))
    /// - `expected_outcome`: the expected outcome ([`GoalExpectedOutcome`](models::GoalExpectedOutcome))
    /// - `duration`: the duration ([`GoalDuration`](models::GoalDuration))
    /// - `interval`: the interval ([`GoalInterval`](models::GoalInterval))
    ///
    /// Returns a [`Goal`](models::Goal). Optional parameters are setters of [`CreateGoal`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `goals:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Goals#addGoal>
    ///
    /// ```no_run
    /// use pipedrive::v1::GoalInterval;
    ///
    /// # async fn example(client: &pipedrive::v1::Client, assignee: pipedrive::v1::GoalAssignee, r#type: pipedrive::v1::GoalType, expected_outcome: pipedrive::v1::GoalExpectedOutcome, duration: pipedrive::v1::GoalDuration) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let goal = client
    ///     .goals()
    ///     .create(assignee, r#type, expected_outcome, duration, GoalInterval::Weekly)
    ///     .title("Rocket launch")
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn create(
        self,
        assignee: models::GoalAssignee,
        r#type: models::GoalType,
        expected_outcome: models::GoalExpectedOutcome,
        duration: models::GoalDuration,
        interval: models::GoalInterval,
    ) -> CreateGoal {
        let mut request = runtime::Request::new(self.client, &ops::CREATE);
        request.set(1, assignee);
        request.set(2, r#type);
        request.set(3, expected_outcome);
        request.set(4, duration);
        request.set(5, interval);
        CreateGoal { request }
    }
    /// Get goals.
    ///
    /// `GET goals/find`
    ///
    /// Returns a list of [`Goal`](models::Goal). Optional parameters are setters of [`ListGoals`].
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs one of the scopes `goals:read`, `goals:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Goals#getGoals>
    ///
    /// ```no_run
    /// use pipedrive::v1::GoalTypeName;
    ///
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client
    ///     .goals()
    ///     .list()
    ///     .type_name(GoalTypeName::DealsWon)
    ///     .title("Rocket launch")
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListGoals {
        ListGoals {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
    /// Update a goal.
    ///
    /// `PUT goals/{id}`
    ///
    /// - `id`: the id of the goal ([`GoalId`](models::GoalId))
    ///
    /// Returns a [`Goal`](models::Goal). Optional parameters are setters of [`UpdateGoal`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `goals:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Goals#updateGoal>
    ///
    /// ```no_run
    /// use pipedrive::v1::GoalInterval;
    ///
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let goal = client
    ///     .goals()
    ///     .update("a1b2c3")
    ///     .title("Rocket launch")
    ///     .interval(GoalInterval::Weekly)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update(self, id: impl ::std::convert::Into<models::GoalId>) -> UpdateGoal {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE);
        request.set(0, id.into());
        UpdateGoal { request }
    }
    /// Delete a goal.
    ///
    /// `DELETE goals/{id}`
    ///
    /// - `id`: the id of the goal ([`GoalId`](models::GoalId))
    ///
    /// Returns nothing.
    ///
    /// - Costs 6 tokens of the daily quota.
    /// - Needs the scope `goals:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Goals#deleteGoal>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// client.goals().delete("a1b2c3").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete(self, id: impl ::std::convert::Into<models::GoalId>) -> DeleteGoal {
        let mut request = runtime::Request::new(self.client, &ops::DELETE);
        request.set(0, id.into());
        DeleteGoal { request }
    }
    /// Get the results of a goal.
    ///
    /// `GET goals/{id}/results`
    ///
    /// - `id`: the id of the goal ([`GoalId`](models::GoalId))
    /// - `period_start` (`period.start` on the wire): when the period starts
    /// - `period_end` (`period.end` on the wire): when the period ends
    ///
    /// Returns a [`GoalResult`](models::GoalResult).
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs one of the scopes `goals:read`, `goals:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Goals#getGoalResult>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let goal_result = client
    ///     .goals()
    ///     .results("a1b2c3", pipedrive::runtime::Date::new(2026, 11, 23)?, pipedrive::runtime::Date::new(2026, 11, 23)?)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn results(
        self,
        id: impl ::std::convert::Into<models::GoalId>,
        period_start: impl ::std::convert::Into<runtime::Date>,
        period_end: impl ::std::convert::Into<runtime::Date>,
    ) -> GetGoalResults {
        let mut request = runtime::Request::new(self.client, &ops::RESULTS);
        request.set(0, id.into());
        request.set(1, period_start.into());
        request.set(2, period_end.into());
        GetGoalResults { request }
    }
}

/// Builder of the call `POST goals`, from [`Goals::create`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateGoal {
    request: runtime::Request,
}

impl CreateGoal {
    /// Sets the title.
    pub fn title(
        mut self,
        title: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(0, title.into());
        self
    }
    /// [`title`](Self::title), if there is a value.
    pub fn maybe_title(
        self,
        title: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match title {
            ::std::option::Option::Some(title) => self.title(title),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Goal> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for CreateGoal {
    type Output = runtime::Result<models::Goal>;
    type IntoFuture = runtime::Call<models::Goal>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CreateGoal);

/// Builder of the call `GET goals/find`, from [`Goals::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListGoals {
    request: runtime::Request,
}

impl ListGoals {
    /// The name of the type.
    ///
    /// Called `type.name` on the wire.
    #[doc(alias = "type.name")]
    pub fn type_name(mut self, type_name: models::GoalTypeName) -> Self {
        self.request.set(0, type_name);
        self
    }
    /// [`type_name`](Self::type_name), if there is a value.
    pub fn maybe_type_name(
        self,
        type_name: ::std::option::Option<models::GoalTypeName>,
    ) -> Self {
        match type_name {
            ::std::option::Option::Some(type_name) => self.type_name(type_name),
            ::std::option::Option::None => self,
        }
    }
    /// Only those with this title.
    pub fn title(
        mut self,
        title: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(1, title.into());
        self
    }
    /// [`title`](Self::title), if there is a value.
    pub fn maybe_title(
        self,
        title: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match title {
            ::std::option::Option::Some(title) => self.title(title),
            ::std::option::Option::None => self,
        }
    }
    /// Only those that are active, or only those that are not.
    pub fn is_active(mut self, is_active: bool) -> Self {
        self.request.set(2, is_active);
        self
    }
    /// [`is_active`](Self::is_active), if there is a value.
    pub fn maybe_is_active(self, is_active: ::std::option::Option<bool>) -> Self {
        match is_active {
            ::std::option::Option::Some(is_active) => self.is_active(is_active),
            ::std::option::Option::None => self,
        }
    }
    /// The id of the assignee, a user.
    ///
    /// Called `assignee.id` on the wire.
    #[doc(alias = "assignee.id")]
    pub fn assignee_id(
        mut self,
        assignee_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(3, assignee_id.into());
        self
    }
    /// [`assignee_id`](Self::assignee_id), if there is a value.
    pub fn maybe_assignee_id(
        self,
        assignee_id: ::std::option::Option<impl ::std::convert::Into<models::UserId>>,
    ) -> Self {
        match assignee_id {
            ::std::option::Option::Some(assignee_id) => self.assignee_id(assignee_id),
            ::std::option::Option::None => self,
        }
    }
    /// The assignee type.
    ///
    /// Called `assignee.type` on the wire.
    #[doc(alias = "assignee.type")]
    pub fn assignee_type(mut self, assignee_type: models::GoalAssigneeType) -> Self {
        self.request.set(4, assignee_type);
        self
    }
    /// [`assignee_type`](Self::assignee_type), if there is a value.
    pub fn maybe_assignee_type(
        self,
        assignee_type: ::std::option::Option<models::GoalAssigneeType>,
    ) -> Self {
        match assignee_type {
            ::std::option::Option::Some(assignee_type) => {
                self.assignee_type(assignee_type)
            }
            ::std::option::Option::None => self,
        }
    }
    /// The expected outcome target.
    ///
    /// Called `expected_outcome.target` on the wire.
    #[doc(alias = "expected_outcome.target")]
    pub fn expected_outcome_target(mut self, expected_outcome_target: f64) -> Self {
        self.request.set(5, expected_outcome_target);
        self
    }
    /// [`expected_outcome_target`](Self::expected_outcome_target), if there is a value.
    pub fn maybe_expected_outcome_target(
        self,
        expected_outcome_target: ::std::option::Option<f64>,
    ) -> Self {
        match expected_outcome_target {
            ::std::option::Option::Some(expected_outcome_target) => {
                self.expected_outcome_target(expected_outcome_target)
            }
            ::std::option::Option::None => self,
        }
    }
    /// The expected outcome tracking metric.
    ///
    /// Called `expected_outcome.tracking_metric` on the wire.
    #[doc(alias = "expected_outcome.tracking_metric")]
    pub fn expected_outcome_tracking_metric(
        mut self,
        expected_outcome_tracking_metric: models::GoalExpectedOutcomeTrackingMetric,
    ) -> Self {
        self.request.set(6, expected_outcome_tracking_metric);
        self
    }
    /// [`expected_outcome_tracking_metric`](Self::expected_outcome_tracking_metric), if there is a value.
    pub fn maybe_expected_outcome_tracking_metric(
        self,
        expected_outcome_tracking_metric: ::std::option::Option<
            models::GoalExpectedOutcomeTrackingMetric,
        >,
    ) -> Self {
        match expected_outcome_tracking_metric {
            ::std::option::Option::Some(expected_outcome_tracking_metric) => {
                self.expected_outcome_tracking_metric(expected_outcome_tracking_metric)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Only those of this currency.
    ///
    /// Called `expected_outcome.currency_id` on the wire.
    #[doc(alias = "expected_outcome.currency_id")]
    pub fn expected_outcome_currency_id(
        mut self,
        expected_outcome_currency_id: impl ::std::convert::Into<models::CurrencyId>,
    ) -> Self {
        self.request.set(7, expected_outcome_currency_id.into());
        self
    }
    /// [`expected_outcome_currency_id`](Self::expected_outcome_currency_id), if there is a value.
    pub fn maybe_expected_outcome_currency_id(
        self,
        expected_outcome_currency_id: ::std::option::Option<
            impl ::std::convert::Into<models::CurrencyId>,
        >,
    ) -> Self {
        match expected_outcome_currency_id {
            ::std::option::Option::Some(expected_outcome_currency_id) => {
                self.expected_outcome_currency_id(expected_outcome_currency_id)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Only those of this pipeline.
    ///
    /// Called `type.params.pipeline_id` on the wire.
    #[doc(alias = "type.params.pipeline_id")]
    pub fn type_params_pipeline_id<M>(
        mut self,
        type_params_pipeline_id: impl runtime::encode::IntoList<models::PipelineId, M>,
    ) -> Self {
        self.request
            .set(8, runtime::encode::IntoList::into_list(type_params_pipeline_id));
        self
    }
    /// [`type_params_pipeline_id`](Self::type_params_pipeline_id), if there is a value.
    pub fn maybe_type_params_pipeline_id<M>(
        self,
        type_params_pipeline_id: ::std::option::Option<
            impl runtime::encode::IntoList<models::PipelineId, M>,
        >,
    ) -> Self {
        match type_params_pipeline_id {
            ::std::option::Option::Some(type_params_pipeline_id) => {
                self.type_params_pipeline_id(type_params_pipeline_id)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Only those of this stage.
    ///
    /// Called `type.params.stage_id` on the wire.
    #[doc(alias = "type.params.stage_id")]
    pub fn type_params_stage_id(
        mut self,
        type_params_stage_id: impl ::std::convert::Into<models::StageId>,
    ) -> Self {
        self.request.set(9, type_params_stage_id.into());
        self
    }
    /// [`type_params_stage_id`](Self::type_params_stage_id), if there is a value.
    pub fn maybe_type_params_stage_id(
        self,
        type_params_stage_id: ::std::option::Option<
            impl ::std::convert::Into<models::StageId>,
        >,
    ) -> Self {
        match type_params_stage_id {
            ::std::option::Option::Some(type_params_stage_id) => {
                self.type_params_stage_id(type_params_stage_id)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Only those of this activity type.
    ///
    /// Called `type.params.activity_type_id` on the wire.
    #[doc(alias = "type.params.activity_type_id")]
    pub fn type_params_activity_type_id<M>(
        mut self,
        type_params_activity_type_id: impl runtime::encode::IntoList<
            models::ActivityTypeId,
            M,
        >,
    ) -> Self {
        self.request
            .set(10, runtime::encode::IntoList::into_list(type_params_activity_type_id));
        self
    }
    /// [`type_params_activity_type_id`](Self::type_params_activity_type_id), if there is a value.
    pub fn maybe_type_params_activity_type_id<M>(
        self,
        type_params_activity_type_id: ::std::option::Option<
            impl runtime::encode::IntoList<models::ActivityTypeId, M>,
        >,
    ) -> Self {
        match type_params_activity_type_id {
            ::std::option::Option::Some(type_params_activity_type_id) => {
                self.type_params_activity_type_id(type_params_activity_type_id)
            }
            ::std::option::Option::None => self,
        }
    }
    /// When the period starts.
    ///
    /// Called `period.start` on the wire.
    #[doc(alias = "period.start")]
    pub fn period_start(
        mut self,
        period_start: impl ::std::convert::Into<runtime::Date>,
    ) -> Self {
        self.request.set(11, period_start.into());
        self
    }
    /// [`period_start`](Self::period_start), if there is a value.
    pub fn maybe_period_start(
        self,
        period_start: ::std::option::Option<impl ::std::convert::Into<runtime::Date>>,
    ) -> Self {
        match period_start {
            ::std::option::Option::Some(period_start) => self.period_start(period_start),
            ::std::option::Option::None => self,
        }
    }
    /// When the period ends.
    ///
    /// Called `period.end` on the wire.
    #[doc(alias = "period.end")]
    pub fn period_end(
        mut self,
        period_end: impl ::std::convert::Into<runtime::Date>,
    ) -> Self {
        self.request.set(12, period_end.into());
        self
    }
    /// [`period_end`](Self::period_end), if there is a value.
    pub fn maybe_period_end(
        self,
        period_end: ::std::option::Option<impl ::std::convert::Into<runtime::Date>>,
    ) -> Self {
        match period_end {
            ::std::option::Option::Some(period_end) => self.period_end(period_end),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<::std::vec::Vec<models::Goal>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListGoals {
    type Output = runtime::Result<::std::vec::Vec<models::Goal>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::Goal>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(ListGoals);

/// Builder of the call `PUT goals/{id}`, from [`Goals::update`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateGoal {
    request: runtime::Request,
}

impl UpdateGoal {
    /// Sets the title.
    pub fn title(
        mut self,
        title: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(1, title.into());
        self
    }
    /// [`title`](Self::title), if there is a value.
    pub fn maybe_title(
        self,
        title: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match title {
            ::std::option::Option::Some(title) => self.title(title),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the assignee.
    pub fn assignee(mut self, assignee: models::GoalAssignee) -> Self {
        self.request.set(2, assignee);
        self
    }
    /// [`assignee`](Self::assignee), if there is a value.
    pub fn maybe_assignee(
        self,
        assignee: ::std::option::Option<models::GoalAssignee>,
    ) -> Self {
        match assignee {
            ::std::option::Option::Some(assignee) => self.assignee(assignee),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the type.
    pub fn r#type(mut self, r#type: models::GoalType) -> Self {
        self.request.set(3, r#type);
        self
    }
    /// [`type`](Self::type), if there is a value.
    pub fn maybe_type(self, r#type: ::std::option::Option<models::GoalType>) -> Self {
        match r#type {
            ::std::option::Option::Some(r#type) => self.r#type(r#type),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the expected outcome.
    pub fn expected_outcome(
        mut self,
        expected_outcome: models::GoalExpectedOutcome,
    ) -> Self {
        self.request.set(4, expected_outcome);
        self
    }
    /// [`expected_outcome`](Self::expected_outcome), if there is a value.
    pub fn maybe_expected_outcome(
        self,
        expected_outcome: ::std::option::Option<models::GoalExpectedOutcome>,
    ) -> Self {
        match expected_outcome {
            ::std::option::Option::Some(expected_outcome) => {
                self.expected_outcome(expected_outcome)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Sets the duration.
    pub fn duration(mut self, duration: models::GoalDuration) -> Self {
        self.request.set(5, duration);
        self
    }
    /// [`duration`](Self::duration), if there is a value.
    pub fn maybe_duration(
        self,
        duration: ::std::option::Option<models::GoalDuration>,
    ) -> Self {
        match duration {
            ::std::option::Option::Some(duration) => self.duration(duration),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the interval.
    pub fn interval(mut self, interval: models::GoalInterval) -> Self {
        self.request.set(6, interval);
        self
    }
    /// [`interval`](Self::interval), if there is a value.
    pub fn maybe_interval(
        self,
        interval: ::std::option::Option<models::GoalInterval>,
    ) -> Self {
        match interval {
            ::std::option::Option::Some(interval) => self.interval(interval),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Goal> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdateGoal {
    type Output = runtime::Result<models::Goal>;
    type IntoFuture = runtime::Call<models::Goal>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdateGoal);

/// Builder of the call `DELETE goals/{id}`, from [`Goals::delete`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteGoal {
    request: runtime::Request,
}

impl DeleteGoal {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<()> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteGoal {
    type Output = runtime::Result<()>;
    type IntoFuture = runtime::Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteGoal);

/// Builder of the call `GET goals/{id}/results`, from [`Goals::results`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetGoalResults {
    request: runtime::Request,
}

impl GetGoalResults {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::GoalResult> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetGoalResults {
    type Output = runtime::Result<models::GoalResult>;
    type IntoFuture = runtime::Call<models::GoalResult>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetGoalResults);
