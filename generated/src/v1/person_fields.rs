// @generated from spec/v1/person_fields.yaml by `cargo xtask codegen`. Do not edit.

//! Person fields.
//!
//! [`PersonFields`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](PersonFields::list): Get person fields. `GET personFields`
//! - [`create`](PersonFields::create): Create a person field. `POST personFields`
//! - [`delete_many`](PersonFields::delete_many): Delete several person fields. `DELETE personFields`
//! - [`get`](PersonFields::get): Get a person field. `GET personFields/{id}`
//! - [`delete`](PersonFields::delete): Delete a person field. `DELETE personFields/{id}`
//! - [`update`](PersonFields::update): Update a person field. `PUT personFields/{id}`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::person_fields as ops;

/// Person fields.
///
/// From [`Client::person_fields`](super::Client::person_fields).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct PersonFields<'a> {
    pub(super) client: &'a runtime::Client,
}

impl PersonFields<'_> {
    /// Get person fields.
    ///
    /// `GET personFields`
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`Field`](models::Field). `.all()` returns the whole list, `.stream()` its items one by one.
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs one of the scopes `contacts:read`, `contacts:full`, `contact-fields:full`, `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/PersonFields#getPersonFields>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.person_fields().list().limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListPersonFields {
        ListPersonFields {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
    /// Create a person field.
    ///
    /// `POST personFields`
    ///
    /// - `name`: the name
    /// - `field_type`: the field type ([`FieldType`](models::FieldType))
    ///
    /// Returns a [`Field`](models::Field). Optional parameters are setters of [`CreatePersonField`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `contact-fields:full`, `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/PersonFields#addPersonField>
    ///
    /// ```no_run
    /// use pipedrive::v1::FieldType;
    ///
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let field = client
    ///     .person_fields()
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
    ) -> CreatePersonField {
        let mut request = runtime::Request::new(self.client, &ops::CREATE);
        request.set(0, name.into());
        request.set(3, field_type);
        CreatePersonField { request }
    }
    /// Delete several person fields.
    ///
    /// `DELETE personFields`
    ///
    /// - `ids`: the ids (a list of [`FieldId`](models::FieldId))
    ///
    /// Returns a list of [`FieldId`](models::FieldId).
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `contact-fields:full`, `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/PersonFields#deletePersonFields>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.person_fields().delete_many([1]).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete_many<M>(
        self,
        ids: impl runtime::encode::IntoList<models::FieldId, M>,
    ) -> DeleteManyPersonFields {
        let mut request = runtime::Request::new(self.client, &ops::DELETE_MANY);
        request.set(0, runtime::encode::IntoList::into_list(ids));
        DeleteManyPersonFields { request }
    }
    /// Get a person field.
    ///
    /// `GET personFields/{id}`
    ///
    /// - `id`: the id of the field ([`FieldId`](models::FieldId))
    ///
    /// Returns a [`Field`](models::Field).
    ///
    /// - Costs 2 tokens of the daily quota.
    /// - Needs one of the scopes `contacts:read`, `contacts:full`, `contact-fields:full`, `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/PersonFields#getPersonField>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let field = client.person_fields().get(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn get(self, id: impl ::std::convert::Into<models::FieldId>) -> GetPersonField {
        let mut request = runtime::Request::new(self.client, &ops::GET);
        request.set(0, id.into());
        GetPersonField { request }
    }
    /// Delete a person field.
    ///
    /// `DELETE personFields/{id}`
    ///
    /// - `id`: the id of the field ([`FieldId`](models::FieldId))
    ///
    /// Returns a [`FieldId`](models::FieldId).
    ///
    /// - Costs 6 tokens of the daily quota.
    /// - Needs one of the scopes `contact-fields:full`, `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/PersonFields#deletePersonField>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let field_id = client.person_fields().delete(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete(
        self,
        id: impl ::std::convert::Into<models::FieldId>,
    ) -> DeletePersonField {
        let mut request = runtime::Request::new(self.client, &ops::DELETE);
        request.set(0, id.into());
        DeletePersonField { request }
    }
    /// Update a person field.
    ///
    /// `PUT personFields/{id}`
    ///
    /// - `id`: the id of the field ([`FieldId`](models::FieldId))
    ///
    /// Returns a [`Field`](models::Field). Optional parameters are setters of [`UpdatePersonField`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `contact-fields:full`, `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/PersonFields#updatePersonField>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let field = client
    ///     .person_fields()
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
    ) -> UpdatePersonField {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE);
        request.set(0, id.into());
        UpdatePersonField { request }
    }
}

/// Builder of the call `GET personFields`, from [`PersonFields::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListPersonFields {
    request: runtime::Request,
}

impl ListPersonFields {
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

impl ::std::future::IntoFuture for ListPersonFields {
    type Output = runtime::Result<runtime::Page<models::Field>>;
    type IntoFuture = runtime::Call<runtime::Page<models::Field>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(ListPersonFields);

/// Builder of the call `POST personFields`, from [`PersonFields::create`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreatePersonField {
    request: runtime::Request,
}

impl CreatePersonField {
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

impl ::std::future::IntoFuture for CreatePersonField {
    type Output = runtime::Result<models::Field>;
    type IntoFuture = runtime::Call<models::Field>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CreatePersonField);

/// Builder of the call `DELETE personFields`, from [`PersonFields::delete_many`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteManyPersonFields {
    request: runtime::Request,
}

impl DeleteManyPersonFields {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<::std::vec::Vec<models::FieldId>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteManyPersonFields {
    type Output = runtime::Result<::std::vec::Vec<models::FieldId>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::FieldId>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteManyPersonFields);

/// Builder of the call `GET personFields/{id}`, from [`PersonFields::get`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetPersonField {
    request: runtime::Request,
}

impl GetPersonField {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Field> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetPersonField {
    type Output = runtime::Result<models::Field>;
    type IntoFuture = runtime::Call<models::Field>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetPersonField);

/// Builder of the call `DELETE personFields/{id}`, from [`PersonFields::delete`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeletePersonField {
    request: runtime::Request,
}

impl DeletePersonField {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::FieldId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeletePersonField {
    type Output = runtime::Result<models::FieldId>;
    type IntoFuture = runtime::Call<models::FieldId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeletePersonField);

/// Builder of the call `PUT personFields/{id}`, from [`PersonFields::update`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdatePersonField {
    request: runtime::Request,
}

impl UpdatePersonField {
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

impl ::std::future::IntoFuture for UpdatePersonField {
    type Output = runtime::Result<models::Field>;
    type IntoFuture = runtime::Call<models::Field>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdatePersonField);
