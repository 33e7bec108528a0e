// @generated from spec/v2/pipelines.yaml by `cargo xtask codegen`. Do not edit.

//! Pipelines.
//!
//! [`Pipelines`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](Pipelines::list): Get pipelines. `GET pipelines`
//! - [`create`](Pipelines::create): Create a pipeline. `POST pipelines`
//! - [`delete`](Pipelines::delete): Delete a pipeline. `DELETE pipelines/{id}`
//! - [`get`](Pipelines::get): Get a pipeline. `GET pipelines/{id}`
//! - [`update`](Pipelines::update): Update a pipeline. `PATCH pipelines/{id}`

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
    /// Get pipelines.
    ///
    /// `GET pipelines`
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`Pipeline`](models::Pipeline). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`ListPipelines`].
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`, `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Pipelines#getPipelines>
    ///
    /// ```no_run
    /// use pipedrive::v2::SortBy;
    /// use pipedrive::v2::SortDirection;
    ///
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client
    ///     .pipelines()
    ///     .list()
    ///     .sort_by(SortBy::Id)
    ///     .sort_direction(SortDirection::Asc)
    ///     .limit(50)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListPipelines {
        ListPipelines {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
    /// Create a pipeline.
    ///
    /// `POST pipelines`
    ///
    /// - `name`: the name
    ///
    /// Returns a [`Pipeline`](models::Pipeline). Optional parameters are setters of [`CreatePipeline`].
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs the scope `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Pipelines#addPipeline>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let pipeline = client
    ///     .pipelines()
    ///     .create("Ada Lovelace")
    ///     .is_deal_probability_enabled(true)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn create(
        self,
        name: impl ::std::convert::Into<::std::string::String>,
    ) -> CreatePipeline {
        let mut request = runtime::Request::new(self.client, &ops::CREATE);
        request.set(0, name.into());
        CreatePipeline { request }
    }
    /// Delete a pipeline.
    ///
    /// `DELETE pipelines/{id}`
    ///
    /// - `id`: the id of the pipeline ([`PipelineId`](models::PipelineId))
    ///
    /// Returns a [`PipelineId`](models::PipelineId).
    ///
    /// - Costs 3 tokens of the daily quota.
    /// - Needs the scope `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Pipelines#deletePipeline>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let pipeline_id = client.pipelines().delete(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete(
        self,
        id: impl ::std::convert::Into<models::PipelineId>,
    ) -> DeletePipeline {
        let mut request = runtime::Request::new(self.client, &ops::DELETE);
        request.set(0, id.into());
        DeletePipeline { request }
    }
    /// Get a pipeline.
    ///
    /// `GET pipelines/{id}`
    ///
    /// - `id`: the id of the pipeline ([`PipelineId`](models::PipelineId))
    ///
    /// Returns a [`Pipeline`](models::Pipeline).
    ///
    /// - Costs 1 token of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`, `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Pipelines#getPipeline>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let pipeline = client.pipelines().get(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn get(self, id: impl ::std::convert::Into<models::PipelineId>) -> GetPipeline {
        let mut request = runtime::Request::new(self.client, &ops::GET);
        request.set(0, id.into());
        GetPipeline { request }
    }
    /// Update a pipeline.
    ///
    /// `PATCH pipelines/{id}`
    ///
    /// - `id`: the id of the pipeline ([`PipelineId`](models::PipelineId))
    ///
    /// Returns a [`Pipeline`](models::Pipeline). Optional parameters are setters of [`UpdatePipeline`].
    ///
    /// - Costs 5 tokens of the daily quota.
    /// - Needs the scope `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/Pipelines#updatePipeline>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let pipeline = client
    ///     .pipelines()
    ///     .update(1)
    ///     .name("Ada Lovelace")
    ///     .is_deal_probability_enabled(true)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update(
        self,
        id: impl ::std::convert::Into<models::PipelineId>,
    ) -> UpdatePipeline {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE);
        request.set(0, id.into());
        UpdatePipeline { request }
    }
}

/// Builder of the call `GET pipelines`, from [`Pipelines::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListPipelines {
    request: runtime::Request,
}

impl ListPipelines {
    /// What the list is ordered by.
    pub fn sort_by(mut self, sort_by: models::SortBy) -> Self {
        self.request.set(0, sort_by);
        self
    }
    /// [`sort_by`](Self::sort_by), if there is a value.
    pub fn maybe_sort_by(self, sort_by: ::std::option::Option<models::SortBy>) -> Self {
        match sort_by {
            ::std::option::Option::Some(sort_by) => self.sort_by(sort_by),
            ::std::option::Option::None => self,
        }
    }
    /// Which way the list is ordered.
    pub fn sort_direction(mut self, sort_direction: models::SortDirection) -> Self {
        self.request.set(1, sort_direction);
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
    pub fn stream(self) -> runtime::ItemStream<models::Pipeline> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::Pipeline>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Page<models::Pipeline>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListPipelines {
    type Output = runtime::Result<runtime::Page<models::Pipeline>>;
    type IntoFuture = runtime::Call<runtime::Page<models::Pipeline>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(ListPipelines);

/// Builder of the call `POST pipelines`, from [`Pipelines::create`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreatePipeline {
    request: runtime::Request,
}

impl CreatePipeline {
    /// Sets whether deal probability is enabled.
    pub fn is_deal_probability_enabled(
        mut self,
        is_deal_probability_enabled: bool,
    ) -> Self {
        self.request.set(1, is_deal_probability_enabled);
        self
    }
    /// [`is_deal_probability_enabled`](Self::is_deal_probability_enabled), if there is a value.
    pub fn maybe_is_deal_probability_enabled(
        self,
        is_deal_probability_enabled: ::std::option::Option<bool>,
    ) -> Self {
        match is_deal_probability_enabled {
            ::std::option::Option::Some(is_deal_probability_enabled) => {
                self.is_deal_probability_enabled(is_deal_probability_enabled)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Pipeline> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for CreatePipeline {
    type Output = runtime::Result<models::Pipeline>;
    type IntoFuture = runtime::Call<models::Pipeline>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CreatePipeline);

/// Builder of the call `DELETE pipelines/{id}`, from [`Pipelines::delete`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeletePipeline {
    request: runtime::Request,
}

impl DeletePipeline {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::PipelineId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeletePipeline {
    type Output = runtime::Result<models::PipelineId>;
    type IntoFuture = runtime::Call<models::PipelineId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeletePipeline);

/// Builder of the call `GET pipelines/{id}`, from [`Pipelines::get`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetPipeline {
    request: runtime::Request,
}

impl GetPipeline {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Pipeline> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetPipeline {
    type Output = runtime::Result<models::Pipeline>;
    type IntoFuture = runtime::Call<models::Pipeline>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetPipeline);

/// Builder of the call `PATCH pipelines/{id}`, from [`Pipelines::update`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdatePipeline {
    request: runtime::Request,
}

impl UpdatePipeline {
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
    /// Sets whether deal probability is enabled.
    pub fn is_deal_probability_enabled(
        mut self,
        is_deal_probability_enabled: bool,
    ) -> Self {
        self.request.set(2, is_deal_probability_enabled);
        self
    }
    /// [`is_deal_probability_enabled`](Self::is_deal_probability_enabled), if there is a value.
    pub fn maybe_is_deal_probability_enabled(
        self,
        is_deal_probability_enabled: ::std::option::Option<bool>,
    ) -> Self {
        match is_deal_probability_enabled {
            ::std::option::Option::Some(is_deal_probability_enabled) => {
                self.is_deal_probability_enabled(is_deal_probability_enabled)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Pipeline> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdatePipeline {
    type Output = runtime::Result<models::Pipeline>;
    type IntoFuture = runtime::Call<models::Pipeline>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdatePipeline);
