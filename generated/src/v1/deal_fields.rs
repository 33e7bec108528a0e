// @generated from spec/v1/deal_fields.yaml by `cargo xtask codegen`. Do not edit.

//! Deal fields.
//!
//! [`DealFields`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](DealFields::list): Get deal fields. `GET dealFields`
//! - [`create`](DealFields::create): Create a deal field. `POST dealFields`
//! - [`delete_many`](DealFields::delete_many): Delete several deal fields. `DELETE dealFields`
//! - [`get`](DealFields::get): Get a deal field. `GET dealFields/{id}`
//! - [`delete`](DealFields::delete): Delete a deal field. `DELETE dealFields/{id}`
//! - [`update`](DealFields::update): Update a deal field. `PUT dealFields/{id}`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::deal_fields as ops;

/// Deal fields.
///
/// From [`Client::deal_fields`](super::Client::deal_fields).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct DealFields<'a> {
    pub(super) client: &'a runtime::Client,
}

impl DealFields<'_> {
    /// Get deal fields.
    ///
    /// `GET dealFields`
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`Field`](models::Field). `.all()` returns the whole list, `.stream()` its items one by one.
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`, `deal-fields:full`, `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/DealFields#getDealFields>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.deal_fields().list().limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListDealFields {
        ListDealFields {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
    /// Create a deal field.
    ///
    /// `POST dealFields`
    ///
    /// - `name`: the name
    /// - `field_type`: the field type ([`FieldType`](models::FieldType))
    ///
    /// Returns a [`Field`](models::Field). Optional parameters are setters of [`CreateDealField`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `deal-fields:full`, `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/DealFields#addDealField>
    ///
    /// ```no_run
    /// use pipedrive::v1::FieldType;
    ///
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let field = client
    ///     .deal_fields()
    ///     .create("Ada Lovelace", FieldType::Varchar)
    ///     .add_visible_flag(true)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn create(
        self,
        name: impl ::std::convert::Into<::std::string::String>,
        field_type: models::FieldType,
    ) -> CreateDealField {
        let mut request = runtime::Request::new(self.client, &ops::CREATE);
        request.set(0, name.into());
        request.set(3, field_type);
        CreateDealField { request }
    }
    /// Delete several deal fields.
    ///
    /// `DELETE dealFields`
    ///
    /// - `ids`: the ids (a list of [`FieldId`](models::FieldId))
    ///
    /// Returns a list of [`FieldId`](models::FieldId).
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `deal-fields:full`, `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/DealFields#deleteDealFields>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.deal_fields().delete_many([1]).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete_many<M>(
        self,
        ids: impl runtime::encode::IntoList<models::FieldId, M>,
    ) -> DeleteManyDealFields {
        let mut request = runtime::Request::new(self.client, &ops::DELETE_MANY);
        request.set(0, runtime::encode::IntoList::into_list(ids));
        DeleteManyDealFields { request }
    }
    /// Get a deal field.
    ///
    /// `GET dealFields/{id}`
    ///
    /// - `id`: the id of the field ([`FieldId`](models::FieldId))
    ///
    /// Returns a [`Field`](models::Field).
    ///
    /// - Costs 2 tokens of the daily quota.
    /// - Needs one of the scopes `deals:read`, `deals:full`, `deal-fields:full`, `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/DealFields#getDealField>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let field = client.deal_fields().get(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn get(self, id: impl ::std::convert::Into<models::FieldId>) -> GetDealField {
        let mut request = runtime::Request::new(self.client, &ops::GET);
        request.set(0, id.into());
        GetDealField { request }
    }
    /// Delete a deal field.
    ///
    /// `DELETE dealFields/{id}`
    ///
    /// - `id`: the id of the field ([`FieldId`](models::FieldId))
    ///
    /// Returns a [`FieldId`](models::FieldId).
    ///
    /// - Costs 6 tokens of the daily quota.
    /// - Needs one of the scopes `deal-fields:full`, `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/DealFields#deleteDealField>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let field_id = client.deal_fields().delete(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete(
        self,
        id: impl ::std::convert::Into<models::FieldId>,
    ) -> DeleteDealField {
        let mut request = runtime::Request::new(self.client, &ops::DELETE);
        request.set(0, id.into());
        DeleteDealField { request }
    }
    /// Update a deal field.
    ///
    /// `PUT dealFields/{id}`
    ///
    /// - `id`: the id of the field ([`FieldId`](models::FieldId))
    ///
    /// Returns a [`Field`](models::Field). Optional parameters are setters of [`UpdateDealField`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `deal-fields:full`, `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/DealFields#updateDealField>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let field = client
    ///     .deal_fields()
    ///     .update(1)
    ///     .name("Ada Lovelace")
    ///     .add_visible_flag(true)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update(
        self,
        id: impl ::std::convert::Into<models::FieldId>,
    ) -> UpdateDealField {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE);
        request.set(0, id.into());
        UpdateDealField { request }
    }
}

/// Builder of the call `GET dealFields`, from [`DealFields::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListDealFields {
    request: runtime::Request,
}

impl ListDealFields {
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
    pub fn stream(self) -> runtime::ItemStream<models::Field> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::Field>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Page<models::Field>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListDealFields {
    type Output = runtime::Result<runtime::Page<models::Field>>;
    type IntoFuture = runtime::Call<runtime::Page<models::Field>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(ListDealFields);

/// Builder of the call `POST dealFields`, from [`DealFields::create`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateDealField {
    request: runtime::Request,
}

impl CreateDealField {
    /// Sets the options.
    pub fn options<M>(
        mut self,
        options: impl runtime::encode::ListOf<models::FieldOption, M>,
    ) -> Self {
        self.request.set(1, runtime::encode::ListOf::into_list(options));
        self
    }
    /// [`options`](Self::options), if there is a value.
    pub fn maybe_options<M>(
        self,
        options: ::std::option::Option<
            impl runtime::encode::ListOf<models::FieldOption, M>,
        >,
    ) -> Self {
        match options {
            ::std::option::Option::Some(options) => self.options(options),
            ::std::option::Option::None => self,
        }
    }
    /// Sets whether it is shown where a record is added.
    pub fn add_visible_flag(mut self, add_visible_flag: bool) -> Self {
        self.request.set(2, add_visible_flag);
        self
    }
    /// [`add_visible_flag`](Self::add_visible_flag), if there is a value.
    pub fn maybe_add_visible_flag(
        self,
        add_visible_flag: ::std::option::Option<bool>,
    ) -> Self {
        match add_visible_flag {
            ::std::option::Option::Some(add_visible_flag) => {
                self.add_visible_flag(add_visible_flag)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Field> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for CreateDealField {
    type Output = runtime::Result<models::Field>;
    type IntoFuture = runtime::Call<models::Field>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CreateDealField);

/// Builder of the call `DELETE dealFields`, from [`DealFields::delete_many`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteManyDealFields {
    request: runtime::Request,
}

impl DeleteManyDealFields {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<::std::vec::Vec<models::FieldId>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteManyDealFields {
    type Output = runtime::Result<::std::vec::Vec<models::FieldId>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::FieldId>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteManyDealFields);

/// Builder of the call `GET dealFields/{id}`, from [`DealFields::get`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetDealField {
    request: runtime::Request,
}

impl GetDealField {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Field> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetDealField {
    type Output = runtime::Result<models::Field>;
    type IntoFuture = runtime::Call<models::Field>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetDealField);

/// Builder of the call `DELETE dealFields/{id}`, from [`DealFields::delete`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteDealField {
    request: runtime::Request,
}

impl DeleteDealField {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::FieldId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteDealField {
    type Output = runtime::Result<models::FieldId>;
    type IntoFuture = runtime::Call<models::FieldId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteDealField);

/// Builder of the call `PUT dealFields/{id}`, from [`DealFields::update`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateDealField {
    request: runtime::Request,
}

impl UpdateDealField {
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
    /// Sets the options.
    pub fn options<M>(
        mut self,
        options: impl runtime::encode::ListOf<models::FieldOption, M>,
    ) -> Self {
        self.request.set(2, runtime::encode::ListOf::into_list(options));
        self
    }
    /// [`options`](Self::options), if there is a value.
    pub fn maybe_options<M>(
        self,
        options: ::std::option::Option<
            impl runtime::encode::ListOf<models::FieldOption, M>,
        >,
    ) -> Self {
        match options {
            ::std::option::Option::Some(options) => self.options(options),
            ::std::option::Option::None => self,
        }
    }
    /// Sets whether it is shown where a record is added.
    pub fn add_visible_flag(mut self, add_visible_flag: bool) -> Self {
        self.request.set(3, add_visible_flag);
        self
    }
    /// [`add_visible_flag`](Self::add_visible_flag), if there is a value.
    pub fn maybe_add_visible_flag(
        self,
        add_visible_flag: ::std::option::Option<bool>,
    ) -> Self {
        match add_visible_flag {
            ::std::option::Option::Some(add_visible_flag) => {
                self.add_visible_flag(add_visible_flag)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Field> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdateDealField {
    type Output = runtime::Result<models::Field>;
    type IntoFuture = runtime::Call<models::Field>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdateDealField);
