// @generated from spec/v2/stages.yaml by `cargo xtask codegen`. Do not edit.

//! Stages.
//!
//! [`Stages`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](Stages::list): Get stages. `GET stages`
//! - [`create`](Stages::create): Create a stage. `POST stages`
//! - [`delete`](Stages::delete): Delete a stage. `DELETE stages/{id}`
//! - [`get`](Stages::get): Get a stage. `GET stages/{id}`
//! - [`update`](Stages::update): Update a stage. `PATCH stages/{id}`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::stages as ops;

/// Stages.
///
/// From [`Client::stages`](super::Client::stages).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Stages<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Stages<'_> {
    /// Get stages.
    ///
    /// `GET stages`
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`Stage`](models::Stage). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`ListStages`].
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`, `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Stages#getStages>
    ///
    /// ```no_run
    /// use pipedrive::v2::StageSortBy;
    ///
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client
    ///     .stages()
    ///     .list()
    ///     .pipeline_id(1)
    ///     .sort_by(StageSortBy::Id)
    ///     .limit(50)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListStages {
        ListStages {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
    /// Create a stage.
    ///
    /// `POST stages`
    ///
    /// - `name`: the name
    /// - `pipeline_id`: the id of the pipeline ([`PipelineId`](models::PipelineId))
    ///
    /// Returns a [`Stage`](models::Stage). Optional parameters are setters of [`CreateStage`].
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs the scope `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Stages#addStage>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let stage = client
    ///     .stages()
    ///     .create("Ada Lovelace", 1)
    ///     .deal_probability(1)
    ///     .is_deal_rot_enabled(true)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn create(
        self,
        name: impl ::std::convert::Into<::std::string::String>,
        pipeline_id: impl ::std::convert::Into<models::PipelineId>,
    ) -> CreateStage {
        let mut request = runtime::Request::new(self.client, &ops::CREATE);
        request.set(0, name.into());
        request.set(1, pipeline_id.into());
        CreateStage { request }
    }
    /// Delete a stage.
    ///
    /// `DELETE stages/{id}`
    ///
    /// - `id`: the id of the stage ([`StageId`](models::StageId))
    ///
    /// Returns a [`StageId`](models::StageId).
    ///
    /// - Costs 3 tokens of the daily quota.
    /// - Needs the scope `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Stages#deleteStage>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let stage_id = client.stages().delete(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete(self, id: impl ::std::convert::Into<models::StageId>) -> DeleteStage {
        let mut request = runtime::Request::new(self.client, &ops::DELETE);
        request.set(0, id.into());
        DeleteStage { request }
    }
    /// Get a stage.
    ///
    /// `GET stages/{id}`
    ///
    /// - `id`: the id of the stage ([`StageId`](models::StageId))
    ///
    /// Returns a [`Stage`](models::Stage).
    ///
    /// - Costs 1 token of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`, `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Stages#getStage>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let stage = client.stages().get(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn get(self, id: impl ::std::convert::Into<models::StageId>) -> GetStage {
        let mut request = runtime::Request::new(self.client, &ops::GET);
        request.set(0, id.into());
        GetStage { request }
    }
    /// Update a stage.
    ///
    /// `PATCH stages/{id}`
    ///
    /// - `id`: the id of the stage ([`StageId`](models::StageId))
    ///
    /// Returns a [`Stage`](models::Stage). Optional parameters are setters of [`UpdateStage`].
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs the scope `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Stages#updateStage>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let stage = client
    ///     .stages()
    ///     .update(1)
    ///     .name("Ada Lovelace")
    ///     .pipeline_id(1)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update(self, id: impl ::std::convert::Into<models::StageId>) -> UpdateStage {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE);
        request.set(0, id.into());
        UpdateStage { request }
    }
}

/// Builder of the call `GET stages`, from [`Stages::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListStages {
    request: runtime::Request,
}

impl ListStages {
    /// Only those of this pipeline.
    pub fn pipeline_id(
        mut self,
        pipeline_id: impl ::std::convert::Into<models::PipelineId>,
    ) -> Self {
        self.request.set(0, pipeline_id.into());
        self
    }
    /// [`pipeline_id`](Self::pipeline_id), if there is a value.
    pub fn maybe_pipeline_id(
        self,
        pipeline_id: ::std::option::Option<impl ::std::convert::Into<models::PipelineId>>,
    ) -> Self {
        match pipeline_id {
            ::std::option::Option::Some(pipeline_id) => self.pipeline_id(pipeline_id),
            ::std::option::Option::None => self,
        }
    }
    /// What the list is ordered by.
    pub fn sort_by(mut self, sort_by: models::StageSortBy) -> Self {
        self.request.set(1, sort_by);
        self
    }
    /// [`sort_by`](Self::sort_by), if there is a value.
    pub fn maybe_sort_by(
        self,
        sort_by: ::std::option::Option<models::StageSortBy>,
    ) -> Self {
        match sort_by {
            ::std::option::Option::Some(sort_by) => self.sort_by(sort_by),
            ::std::option::Option::None => self,
        }
    }
    /// Which way the list is ordered.
    pub fn sort_direction(mut self, sort_direction: models::SortDirection) -> Self {
        self.request.set(2, sort_direction);
        self
    }
    /// [`sort_direction`](Self::sort_direction), if there is a value.
    pub fn maybe_sort_direction(
        self,
        sort_direction: ::std::option::Option<models::SortDirection>,
    ) -> Self {
        match sort_direction {
            ::std::option::Option::Some(sort_direction) => {
                self.sort_direction(sort_direction)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Starts the list at this cursor, from an earlier page.
    pub fn cursor(
        mut self,
        cursor: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.cursor(cursor.into());
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
    pub fn stream(self) -> runtime::ItemStream<models::Stage> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::Stage>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Page<models::Stage>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListStages {
    type Output = runtime::Result<runtime::Page<models::Stage>>;
    type IntoFuture = runtime::Call<runtime::Page<models::Stage>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(ListStages);

/// Builder of the call `POST stages`, from [`Stages::create`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateStage {
    request: runtime::Request,
}

impl CreateStage {
    /// Sets the deal probability.
    pub fn deal_probability(mut self, deal_probability: i64) -> Self {
        self.request.set(2, deal_probability);
        self
    }
    /// [`deal_probability`](Self::deal_probability), if there is a value.
    pub fn maybe_deal_probability(
        self,
        deal_probability: ::std::option::Option<i64>,
    ) -> Self {
        match deal_probability {
            ::std::option::Option::Some(deal_probability) => {
                self.deal_probability(deal_probability)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Sets whether deal rot is enabled.
    pub fn is_deal_rot_enabled(mut self, is_deal_rot_enabled: bool) -> Self {
        self.request.set(3, is_deal_rot_enabled);
        self
    }
    /// [`is_deal_rot_enabled`](Self::is_deal_rot_enabled), if there is a value.
    pub fn maybe_is_deal_rot_enabled(
        self,
        is_deal_rot_enabled: ::std::option::Option<bool>,
    ) -> Self {
        match is_deal_rot_enabled {
            ::std::option::Option::Some(is_deal_rot_enabled) => {
                self.is_deal_rot_enabled(is_deal_rot_enabled)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Sets after how many days without a change it is rotten.
    pub fn days_to_rotten(mut self, days_to_rotten: i64) -> Self {
        self.request.set(4, days_to_rotten);
        self
    }
    /// [`days_to_rotten`](Self::days_to_rotten), if there is a value.
    pub fn maybe_days_to_rotten(
        self,
        days_to_rotten: ::std::option::Option<i64>,
    ) -> Self {
        match days_to_rotten {
            ::std::option::Option::Some(days_to_rotten) => {
                self.days_to_rotten(days_to_rotten)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Empties `days_to_rotten`: sends null.
    pub fn clear_days_to_rotten(mut self) -> Self {
        self.request.clear(4);
        self
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Stage> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for CreateStage {
    type Output = runtime::Result<models::Stage>;
    type IntoFuture = runtime::Call<models::Stage>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CreateStage);

/// Builder of the call `DELETE stages/{id}`, from [`Stages::delete`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteStage {
    request: runtime::Request,
}

impl DeleteStage {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::StageId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteStage {
    type Output = runtime::Result<models::StageId>;
    type IntoFuture = runtime::Call<models::StageId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteStage);

/// Builder of the call `GET stages/{id}`, from [`Stages::get`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetStage {
    request: runtime::Request,
}

impl GetStage {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Stage> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetStage {
    type Output = runtime::Result<models::Stage>;
    type IntoFuture = runtime::Call<models::Stage>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetStage);

/// Builder of the call `PATCH stages/{id}`, from [`Stages::update`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateStage {
    request: runtime::Request,
}

impl UpdateStage {
    /// Sets the name.
    pub fn name(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(1, name.into());
        self
    }
    /// [`name`](Self::name), if there is a value.
    pub fn maybe_name(
        self,
        name: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match name {
            ::std::option::Option::Some(name) => self.name(name),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the id of the pipeline.
    pub fn pipeline_id(
        mut self,
        pipeline_id: impl ::std::convert::Into<models::PipelineId>,
    ) -> Self {
        self.request.set(2, pipeline_id.into());
        self
    }
    /// [`pipeline_id`](Self::pipeline_id), if there is a value.
    pub fn maybe_pipeline_id(
        self,
        pipeline_id: ::std::option::Option<impl ::std::convert::Into<models::PipelineId>>,
    ) -> Self {
        match pipeline_id {
            ::std::option::Option::Some(pipeline_id) => self.pipeline_id(pipeline_id),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the deal probability.
    pub fn deal_probability(mut self, deal_probability: i64) -> Self {
        self.request.set(3, deal_probability);
        self
    }
    /// [`deal_probability`](Self::deal_probability), if there is a value.
    pub fn maybe_deal_probability(
        self,
        deal_probability: ::std::option::Option<i64>,
    ) -> Self {
        match deal_probability {
            ::std::option::Option::Some(deal_probability) => {
                self.deal_probability(deal_probability)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Sets whether deal rot is enabled.
    pub fn is_deal_rot_enabled(mut self, is_deal_rot_enabled: bool) -> Self {
        self.request.set(4, is_deal_rot_enabled);
        self
    }
    /// [`is_deal_rot_enabled`](Self::is_deal_rot_enabled), if there is a value.
    pub fn maybe_is_deal_rot_enabled(
        self,
        is_deal_rot_enabled: ::std::option::Option<bool>,
    ) -> Self {
        match is_deal_rot_enabled {
            ::std::option::Option::Some(is_deal_rot_enabled) => {
                self.is_deal_rot_enabled(is_deal_rot_enabled)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Sets after how many days without a change it is rotten.
    pub fn days_to_rotten(mut self, days_to_rotten: i64) -> Self {
        self.request.set(5, days_to_rotten);
        self
    }
    /// [`days_to_rotten`](Self::days_to_rotten), if there is a value.
    pub fn maybe_days_to_rotten(
        self,
        days_to_rotten: ::std::option::Option<i64>,
    ) -> Self {
        match days_to_rotten {
            ::std::option::Option::Some(days_to_rotten) => {
                self.days_to_rotten(days_to_rotten)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Empties `days_to_rotten`: sends null.
    pub fn clear_days_to_rotten(mut self) -> Self {
        self.request.clear(5);
        self
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Stage> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdateStage {
    type Output = runtime::Result<models::Stage>;
    type IntoFuture = runtime::Call<models::Stage>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdateStage);
