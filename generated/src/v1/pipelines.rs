// @generated from spec/v1/pipelines.yaml by `cargo xtask codegen`. Do not edit.

//! Pipelines.
//!
//! [`Pipelines`] starts the calls; the other types are the calls themselves.
//!
//! - [`conversion_statistics`](Pipelines::conversion_statistics): Get the conversion statistics of a pipeline. `GET pipelines/{id}/conversion_statistics`
//! - [`deals`](Pipelines::deals): Get the deals of a pipeline. `GET pipelines/{id}/deals`
//! - [`movement_statistics`](Pipelines::movement_statistics): Get the movement statistics of a pipeline. `GET pipelines/{id}/movement_statistics`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::pipelines as ops;

/// Pipelines.
///
/// From [`Client::pipelines`](super::Client::pipelines).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Pipelines<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Pipelines<'_> {
    /// Get the conversion statistics of a pipeline.
    ///
    /// `GET pipelines/{id}/conversion_statistics`
    ///
    /// - `id`: the id of the pipeline ([`PipelineId`](models::PipelineId))
    /// - `start_date`: when it starts
    /// - `end_date`: when it ends
    ///
    /// Returns a [`PipelineConversionStatistics`](models::PipelineConversionStatistics). Optional parameters are setters of [`GetPipelineConversionStatistics`].
    ///
    /// - Costs 40 tokens of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v1/Pipelines#getPipelineConversionStatistics>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let pipeline_conversion_statistics = client
    ///     .pipelines()
    ///     .conversion_statistics(1, pipedrive::runtime::Date::new(2026, 11, 23)?, pipedrive::runtime::Date::new(2026, 11, 23)?)
    ///     .user_id(1)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn conversion_statistics(
        self,
        id: impl ::std::convert::Into<models::PipelineId>,
        start_date: impl ::std::convert::Into<runtime::Date>,
        end_date: impl ::std::convert::Into<runtime::Date>,
    ) -> GetPipelineConversionStatistics {
        let mut request = runtime::Request::new(
            self.client,
            &ops::CONVERSION_STATISTICS,
        );
        request.set(0, id.into());
        request.set(1, start_date.into());
        request.set(2, end_date.into());
        GetPipelineConversionStatistics {
            request,
        }
    }
    /// Get the deals of a pipeline.
    ///
    /// `GET pipelines/{id}/deals`
    ///
    /// - `id`: the id of the pipeline ([`PipelineId`](models::PipelineId))
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`Deal`](models::Deal). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`GetPipelineDeals`].
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Pipelines#getPipelineDeals>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.pipelines().deals(1).filter_id(1).user_id(1).limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Deprecated by the API.")]
    pub fn deals(
        self,
        id: impl ::std::convert::Into<models::PipelineId>,
    ) -> GetPipelineDeals {
        let mut request = runtime::Request::new(self.client, &ops::DEALS);
        request.set(0, id.into());
        GetPipelineDeals { request }
    }
    /// Get the movement statistics of a pipeline.
    ///
    /// `GET pipelines/{id}/movement_statistics`
    ///
    /// - `id`: the id of the pipeline ([`PipelineId`](models::PipelineId))
    /// - `start_date`: when it starts
    /// - `end_date`: when it ends
    ///
    /// Returns a [`PipelineMovementStatistics`](models::PipelineMovementStatistics). Optional parameters are setters of [`GetPipelineMovementStatistics`].
    ///
    /// - Costs 40 tokens of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v1/Pipelines#getPipelineMovementStatistics>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let pipeline_movement_statistics = client
    ///     .pipelines()
    ///     .movement_statistics(1, pipedrive::runtime::Date::new(2026, 11, 23)?, pipedrive::runtime::Date::new(2026, 11, 23)?)
    ///     .user_id(1)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn movement_statistics(
        self,
        id: impl ::std::convert::Into<models::PipelineId>,
        start_date: impl ::std::convert::Into<runtime::Date>,
        end_date: impl ::std::convert::Into<runtime::Date>,
    ) -> GetPipelineMovementStatistics {
        let mut request = runtime::Request::new(self.client, &ops::MOVEMENT_STATISTICS);
        request.set(0, id.into());
        request.set(1, start_date.into());
        request.set(2, end_date.into());
        GetPipelineMovementStatistics {
            request,
        }
    }
}

/// Builder of the call `GET pipelines/{id}/conversion_statistics`, from [`Pipelines::conversion_statistics`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetPipelineConversionStatistics {
    request: runtime::Request,
}

impl GetPipelineConversionStatistics {
    /// The id of the user.
    pub fn user_id(
        mut self,
        user_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(3, user_id.into());
        self
    }
    /// [`user_id`](Self::user_id), if there is a value.
    pub fn maybe_user_id(
        self,
        user_id: ::std::option::Option<impl ::std::convert::Into<models::UserId>>,
    ) -> Self {
        match user_id {
            ::std::option::Option::Some(user_id) => self.user_id(user_id),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<models::PipelineConversionStatistics> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetPipelineConversionStatistics {
    type Output = runtime::Result<models::PipelineConversionStatistics>;
    type IntoFuture = runtime::Call<models::PipelineConversionStatistics>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetPipelineConversionStatistics);

/// Builder of the call `GET pipelines/{id}/deals`, from [`Pipelines::deals`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetPipelineDeals {
    request: runtime::Request,
}

impl GetPipelineDeals {
    /// Only those that this filter lets through.
    pub fn filter_id(
        mut self,
        filter_id: impl ::std::convert::Into<models::FilterId>,
    ) -> Self {
        self.request.set(1, filter_id.into());
        self
    }
    /// [`filter_id`](Self::filter_id), if there is a value.
    pub fn maybe_filter_id(
        self,
        filter_id: ::std::option::Option<impl ::std::convert::Into<models::FilterId>>,
    ) -> Self {
        match filter_id {
            ::std::option::Option::Some(filter_id) => self.filter_id(filter_id),
            ::std::option::Option::None => self,
        }
    }
    /// Only those of this user.
    pub fn user_id(
        mut self,
        user_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(2, user_id.into());
        self
    }
    /// [`user_id`](Self::user_id), if there is a value.
    pub fn maybe_user_id(
        self,
        user_id: ::std::option::Option<impl ::std::convert::Into<models::UserId>>,
    ) -> Self {
        match user_id {
            ::std::option::Option::Some(user_id) => self.user_id(user_id),
            ::std::option::Option::None => self,
        }
    }
    /// Whether for all users, and not only for the one who asks.
    pub fn everyone(mut self, everyone: bool) -> Self {
        self.request.set(3, runtime::encode::Argument::flags(everyone));
        self
    }
    /// [`everyone`](Self::everyone), if there is a value.
    pub fn maybe_everyone(self, everyone: ::std::option::Option<bool>) -> Self {
        match everyone {
            ::std::option::Option::Some(everyone) => self.everyone(everyone),
            ::std::option::Option::None => self,
        }
    }
    /// Only those of this stage.
    pub fn stage_id(
        mut self,
        stage_id: impl ::std::convert::Into<models::StageId>,
    ) -> Self {
        self.request.set(4, stage_id.into());
        self
    }
    /// [`stage_id`](Self::stage_id), if there is a value.
    pub fn maybe_stage_id(
        self,
        stage_id: ::std::option::Option<impl ::std::convert::Into<models::StageId>>,
    ) -> Self {
        match stage_id {
            ::std::option::Option::Some(stage_id) => self.stage_id(stage_id),
            ::std::option::Option::None => self,
        }
    }
    /// Whether to get summary.
    pub fn get_summary(mut self, get_summary: bool) -> Self {
        self.request.set(5, runtime::encode::Argument::flags(get_summary));
        self
    }
    /// [`get_summary`](Self::get_summary), if there is a value.
    pub fn maybe_get_summary(self, get_summary: ::std::option::Option<bool>) -> Self {
        match get_summary {
            ::std::option::Option::Some(get_summary) => self.get_summary(get_summary),
            ::std::option::Option::None => self,
        }
    }
    /// The currency into which totals are converted.
    pub fn totals_convert_currency(
        mut self,
        totals_convert_currency: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(6, totals_convert_currency.into());
        self
    }
    /// [`totals_convert_currency`](Self::totals_convert_currency), if there is a value.
    pub fn maybe_totals_convert_currency(
        self,
        totals_convert_currency: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match totals_convert_currency {
            ::std::option::Option::Some(totals_convert_currency) => {
                self.totals_convert_currency(totals_convert_currency)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Starts the list at this item, counted from 0.
    pub fn start(mut self, start: u64) -> Self {
        self.request.start(start);
        self
    }
    /// Sets the number of items per page, at most 500.
    ///
    /// The default is 500, because a call costs the same whatever its page size.
    pub fn limit(mut self, limit: u32) -> Self {
        self.request.limit(limit);
        self
    }
    /// Continues the list after an earlier page or stream, from its
    /// [`continuation`](runtime::Page::continuation).
    pub fn resume(mut self, continuation: runtime::Continuation) -> Self {
        self.request.resume(continuation);
        self
    }
    /// Returns the items one by one. The next page is fetched while you take the items of the current one.
    #[inline]
    pub fn stream(self) -> runtime::ItemStream<models::Deal> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::Deal>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Page<models::Deal>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetPipelineDeals {
    type Output = runtime::Result<runtime::Page<models::Deal>>;
    type IntoFuture = runtime::Call<runtime::Page<models::Deal>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(GetPipelineDeals);

/// Builder of the call `GET pipelines/{id}/movement_statistics`, from [`Pipelines::movement_statistics`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetPipelineMovementStatistics {
    request: runtime::Request,
}

impl GetPipelineMovementStatistics {
    /// The id of the user.
    pub fn user_id(
        mut self,
        user_id: impl ::std::convert::Into<models::UserId>,
    ) -> Self {
        self.request.set(3, user_id.into());
        self
    }
    /// [`user_id`](Self::user_id), if there is a value.
    pub fn maybe_user_id(
        self,
        user_id: ::std::option::Option<impl ::std::convert::Into<models::UserId>>,
    ) -> Self {
        match user_id {
            ::std::option::Option::Some(user_id) => self.user_id(user_id),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<models::PipelineMovementStatistics> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetPipelineMovementStatistics {
    type Output = runtime::Result<models::PipelineMovementStatistics>;
    type IntoFuture = runtime::Call<models::PipelineMovementStatistics>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetPipelineMovementStatistics);
