// @generated from spec/v1/filters.yaml by `cargo xtask codegen`. Do not edit.

//! Filters.
//!
//! [`Filters`] starts the calls; the other types are the calls themselves.
//!
//! - [`delete_many`](Filters::delete_many): Delete several filters. `DELETE filters`
//! - [`list`](Filters::list): Get filters. `GET filters`
//! - [`create`](Filters::create): Create a filter. `POST filters`
//! - [`helpers`](Filters::helpers): Get filter helpers. `GET filters/helpers`
//! - [`delete`](Filters::delete): Delete a filter. `DELETE filters/{id}`
//! - [`get`](Filters::get): Get a filter. `GET filters/{id}`
//! - [`update`](Filters::update): Update a filter. `PUT filters/{id}`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::filters as ops;

/// Filters.
///
/// From [`Client::filters`](super::Client::filters).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Filters<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Filters<'_> {
    /// Delete several filters.
    ///
    /// `DELETE filters`
    ///
    /// - `ids`: the ids (a list of [`FilterId`](models::FilterId))
    ///
    /// Returns a list of [`FilterId`](models::FilterId).
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `deals:full`, `activities:full`, `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Filters#deleteFilters>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.filters().delete_many([1]).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete_many<M>(
        self,
        ids: impl runtime::encode::IntoList<models::FilterId, M>,
    ) -> DeleteManyFilters {
        let mut request = runtime::Request::new(self.client, &ops::DELETE_MANY);
        request.set(0, runtime::encode::IntoList::into_list(ids));
        DeleteManyFilters { request }
    }
    /// Get filters.
    ///
    /// `GET filters`
    ///
    /// Returns a list of [`Filter`](models::Filter). Optional parameters are setters of [`ListFilters`].
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`, `activities:read`, `activities:full`, `contacts:read`, `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Filters#getFilters>
    ///
    /// ```no_run
    /// use pipedrive::v1::FilterType;
    ///
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.filters().list().r#type(FilterType::Deals).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListFilters {
        ListFilters {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
    /// Create a filter.
    ///
    /// `POST filters`
    ///
    /// - `name`: the name
    /// - `conditions`: the conditions
    /// - `type`: the type ([`FilterType`](models::FilterType))
    ///
    /// Returns a [`Filter`](models::Filter). Optional parameters are setters of [`CreateFilter`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `deals:full`, `activities:full`, `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Filters#addFilter>
    ///
    /// ```no_run
    /// use pipedrive::v1::FilterType;
    ///
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let filter = client
    ///     .filters()
    ///     .create("Ada Lovelace", [("key", "anything")], FilterType::Deals)
    ///     .include_field_code(true)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn create(
        self,
        name: impl ::std::convert::Into<::std::string::String>,
        conditions: impl ::std::iter::IntoIterator<
            Item = (
                impl ::std::convert::Into<::std::string::String>,
                impl ::std::convert::Into<runtime::Json>,
            ),
        >,
        r#type: models::FilterType,
    ) -> CreateFilter {
        let mut request = runtime::Request::new(self.client, &ops::CREATE);
        request.set(1, name.into());
        request
            .set(
                2,
                conditions
                    .into_iter()
                    .map(|(key, item)| (key.into(), item.into()))
                    .collect::<runtime::Map<runtime::Json>>(),
            );
        request.set(3, r#type);
        CreateFilter { request }
    }
    /// Get filter helpers.
    ///
    /// `GET filters/helpers`
    ///
    /// Returns a map of `json`.
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`, `activities:read`, `activities:full`, `contacts:read`, `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Filters#getFilterHelpers>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let value = client.filters().helpers().await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn helpers(self) -> GetFilterHelpers {
        GetFilterHelpers {
            request: runtime::Request::new(self.client, &ops::HELPERS),
        }
    }
    /// Delete a filter.
    ///
    /// `DELETE filters/{id}`
    ///
    /// - `id`: the id of the filter ([`FilterId`](models::FilterId))
    ///
    /// Returns a [`FilterId`](models::FilterId).
    ///
    /// - Costs 6 tokens of the daily quota.
    /// - Needs one of the scopes `deals:full`, `activities:full`, `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Filters#deleteFilter>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let filter_id = client.filters().delete(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete(
        self,
        id: impl ::std::convert::Into<models::FilterId>,
    ) -> DeleteFilter {
        let mut request = runtime::Request::new(self.client, &ops::DELETE);
        request.set(0, id.into());
        DeleteFilter { request }
    }
    /// Get a filter.
    ///
    /// `GET filters/{id}`
    ///
    /// - `id`: the id of the filter ([`FilterId`](models::FilterId))
    ///
    /// Returns a [`Filter`](models::Filter). Optional parameters are setters of [`GetFilter`].
    ///
    /// - Costs 2 tokens of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`, `activities:read`, `activities:full`, `contacts:read`, `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Filters#getFilter>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let filter = client.filters().get(1).include_field_code(true).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn get(self, id: impl ::std::convert::Into<models::FilterId>) -> GetFilter {
        let mut request = runtime::Request::new(self.client, &ops::GET);
        request.set(0, id.into());
        GetFilter { request }
    }
    /// Update a filter.
    ///
    /// `PUT filters/{id}`
    ///
    /// - `id`: the id of the filter ([`FilterId`](models::FilterId))
    /// - `conditions`: the conditions
    ///
    /// Returns a [`Filter`](models::Filter). Optional parameters are setters of [`UpdateFilter`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `deals:full`, `activities:full`, `contacts:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Filters#updateFilter>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let filter = client
    ///     .filters()
    ///     .update(1, [("key", "anything")])
    ///     .include_field_code(true)
    ///     .name("Ada Lovelace")
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update(
        self,
        id: impl ::std::convert::Into<models::FilterId>,
        conditions: impl ::std::iter::IntoIterator<
            Item = (
                impl ::std::convert::Into<::std::string::String>,
                impl ::std::convert::Into<runtime::Json>,
            ),
        >,
    ) -> UpdateFilter {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE);
        request.set(0, id.into());
        request
            .set(
                3,
                conditions
                    .into_iter()
                    .map(|(key, item)| (key.into(), item.into()))
                    .collect::<runtime::Map<runtime::Json>>(),
            );
        UpdateFilter { request }
    }
}

/// Builder of the call `DELETE filters`, from [`Filters::delete_many`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteManyFilters {
    request: runtime::Request,
}

impl DeleteManyFilters {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<::std::vec::Vec<models::FilterId>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteManyFilters {
    type Output = runtime::Result<::std::vec::Vec<models::FilterId>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::FilterId>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteManyFilters);

/// Builder of the call `GET filters`, from [`Filters::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListFilters {
    request: runtime::Request,
}

impl ListFilters {
    /// Only those with this type.
    pub fn r#type(mut self, r#type: models::FilterType) -> Self {
        self.request.set(0, r#type);
        self
    }
    /// [`type`](Self::type), if there is a value.
    pub fn maybe_type(self, r#type: ::std::option::Option<models::FilterType>) -> Self {
        match r#type {
            ::std::option::Option::Some(r#type) => self.r#type(r#type),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<::std::vec::Vec<models::Filter>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListFilters {
    type Output = runtime::Result<::std::vec::Vec<models::Filter>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::Filter>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(ListFilters);

/// Builder of the call `POST filters`, from [`Filters::create`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateFilter {
    request: runtime::Request,
}

impl CreateFilter {
    /// Whether to include field code.
    pub fn include_field_code(mut self, include_field_code: bool) -> Self {
        self.request.set(0, include_field_code);
        self
    }
    /// [`include_field_code`](Self::include_field_code), if there is a value.
    pub fn maybe_include_field_code(
        self,
        include_field_code: ::std::option::Option<bool>,
    ) -> Self {
        match include_field_code {
            ::std::option::Option::Some(include_field_code) => {
                self.include_field_code(include_field_code)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Filter> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for CreateFilter {
    type Output = runtime::Result<models::Filter>;
    type IntoFuture = runtime::Call<models::Filter>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CreateFilter);

/// Builder of the call `GET filters/helpers`, from [`Filters::helpers`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetFilterHelpers {
    request: runtime::Request,
}

impl GetFilterHelpers {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Map<runtime::Json>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetFilterHelpers {
    type Output = runtime::Result<runtime::Map<runtime::Json>>;
    type IntoFuture = runtime::Call<runtime::Map<runtime::Json>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetFilterHelpers);

/// Builder of the call `DELETE filters/{id}`, from [`Filters::delete`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteFilter {
    request: runtime::Request,
}

impl DeleteFilter {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::FilterId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteFilter {
    type Output = runtime::Result<models::FilterId>;
    type IntoFuture = runtime::Call<models::FilterId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteFilter);

/// Builder of the call `GET filters/{id}`, from [`Filters::get`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetFilter {
    request: runtime::Request,
}

impl GetFilter {
    /// Also gives field code.
    pub fn include_field_code(mut self, include_field_code: bool) -> Self {
        self.request.set(1, include_field_code);
        self
    }
    /// [`include_field_code`](Self::include_field_code), if there is a value.
    pub fn maybe_include_field_code(
        self,
        include_field_code: ::std::option::Option<bool>,
    ) -> Self {
        match include_field_code {
            ::std::option::Option::Some(include_field_code) => {
                self.include_field_code(include_field_code)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Filter> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetFilter {
    type Output = runtime::Result<models::Filter>;
    type IntoFuture = runtime::Call<models::Filter>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetFilter);

/// Builder of the call `PUT filters/{id}`, from [`Filters::update`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateFilter {
    request: runtime::Request,
}

impl UpdateFilter {
    /// Whether to include field code.
    pub fn include_field_code(mut self, include_field_code: bool) -> Self {
        self.request.set(1, include_field_code);
        self
    }
    /// [`include_field_code`](Self::include_field_code), if there is a value.
    pub fn maybe_include_field_code(
        self,
        include_field_code: ::std::option::Option<bool>,
    ) -> Self {
        match include_field_code {
            ::std::option::Option::Some(include_field_code) => {
                self.include_field_code(include_field_code)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Sets the name.
    pub fn name(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(2, name.into());
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
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Filter> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdateFilter {
    type Output = runtime::Result<models::Filter>;
    type IntoFuture = runtime::Call<models::Filter>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdateFilter);
