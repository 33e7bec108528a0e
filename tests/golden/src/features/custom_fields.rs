// @generated from tests/golden/spec/features/custom_fields.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! Custom fields, which are never absent and never sent where there are none.
//!
//! [`CustomFields`] starts the calls; the other types are the calls themselves.
//!
//! - [`get`](CustomFields::get): Get a custom field. `GET customers/{id}`
//! - [`list`](CustomFields::list): Get custom fields. `GET customers`
//! - [`create`](CustomFields::create): Create a custom field. `POST customers`
//! - [`update`](CustomFields::update): Update a custom field. `PATCH customers/{id}`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::custom_fields as ops;

/// Custom fields, which are never absent and never sent where there are none.
///
/// From [`Client::custom_fields`](super::Client::custom_fields).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct CustomFields<'a> {
    pub(super) client: &'a runtime::Client,
}

impl CustomFields<'_> {
    /// Get a custom field.
    ///
    /// `GET customers/{id}`
    ///
    /// - `id`: the id of the customer ([`CustomerId`](models::CustomerId))
    ///
    /// Returns a [`Customer`](models::Customer).
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let customer = client.custom_fields().get(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn get(
        self,
        id: impl ::std::convert::Into<models::CustomerId>,
    ) -> GetCustomField {
        let mut request = runtime::Request::new(self.client, &ops::GET);
        request.set(0, id.into());
        GetCustomField { request }
    }
    /// Get custom fields.
    ///
    /// `GET customers`
    ///
    /// Returns a list of [`Customer`](models::Customer). Optional parameters are setters of [`ListCustomFields`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.custom_fields().list().await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListCustomFields {
        ListCustomFields {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
    /// Create a custom field.
    ///
    /// `POST customers`
    ///
    /// - `custom_fields`: the custom fields, by key ([`CustomFields`](models::CustomFields))
    ///
    /// Returns a [`Customer`](models::Customer). Optional parameters are setters of [`CreateCustomField`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client, custom_fields: pipedrive_golden::features::CustomFields) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let customer = client.custom_fields().create(custom_fields).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn create(
        self,
        custom_fields: impl ::std::convert::Into<models::CustomFields>,
    ) -> CreateCustomField {
        let mut request = runtime::Request::new(self.client, &ops::CREATE);
        request.set(1, custom_fields.into());
        CreateCustomField { request }
    }
    /// Update a custom field.
    ///
    /// `PATCH customers/{id}`
    ///
    /// - `id`: the id of the customer ([`CustomerId`](models::CustomerId))
    ///
    /// Returns a [`Contact`](models::Contact). Optional parameters are setters of [`UpdateCustomField`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let contact = client.custom_fields().update(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update(
        self,
        id: impl ::std::convert::Into<models::CustomerId>,
    ) -> UpdateCustomField {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE);
        request.set(0, id.into());
        UpdateCustomField { request }
    }
}

/// Builder of the call `GET customers/{id}`, from [`CustomFields::get`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetCustomField {
    request: runtime::Request,
}

impl GetCustomField {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Customer> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetCustomField {
    type Output = runtime::Result<models::Customer>;
    type IntoFuture = runtime::Call<models::Customer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetCustomField);

/// Builder of the call `GET customers`, from [`CustomFields::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListCustomFields {
    request: runtime::Request,
}

impl ListCustomFields {
    /// Only those with these custom fields.
    ///
    /// Each call adds members. If a member is set twice, the later value is sent.
    pub fn custom_fields(
        mut self,
        custom_fields: impl ::std::convert::Into<models::CustomFields>,
    ) -> Self {
        self.request.extend(0, custom_fields.into());
        self
    }
    /// [`custom_fields`](Self::custom_fields), if there is a value.
    pub fn maybe_custom_fields(
        self,
        custom_fields: ::std::option::Option<
            impl ::std::convert::Into<models::CustomFields>,
        >,
    ) -> Self {
        match custom_fields {
            ::std::option::Option::Some(custom_fields) => {
                self.custom_fields(custom_fields)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<::std::vec::Vec<models::Customer>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListCustomFields {
    type Output = runtime::Result<::std::vec::Vec<models::Customer>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::Customer>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(ListCustomFields);

/// Builder of the call `POST customers`, from [`CustomFields::create`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateCustomField {
    request: runtime::Request,
}

impl CreateCustomField {
    /// Sets the contact.
    pub fn contact(mut self, contact: models::Contact) -> Self {
        self.request.set(0, contact);
        self
    }
    /// [`contact`](Self::contact), if there is a value.
    pub fn maybe_contact(self, contact: ::std::option::Option<models::Contact>) -> Self {
        match contact {
            ::std::option::Option::Some(contact) => self.contact(contact),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Customer> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for CreateCustomField {
    type Output = runtime::Result<models::Customer>;
    type IntoFuture = runtime::Call<models::Customer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CreateCustomField);

/// Builder of the call `PATCH customers/{id}`, from [`CustomFields::update`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateCustomField {
    request: runtime::Request,
}

impl UpdateCustomField {
    /// Sets the custom fields, by key.
    ///
    /// Each call adds members. If a member is set twice, the later value is sent.
    pub fn custom_fields(
        mut self,
        custom_fields: impl ::std::convert::Into<models::CustomFields>,
    ) -> Self {
        self.request.extend(1, custom_fields.into());
        self
    }
    /// [`custom_fields`](Self::custom_fields), if there is a value.
    pub fn maybe_custom_fields(
        self,
        custom_fields: ::std::option::Option<
            impl ::std::convert::Into<models::CustomFields>,
        >,
    ) -> Self {
        match custom_fields {
            ::std::option::Option::Some(custom_fields) => {
                self.custom_fields(custom_fields)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Empties `custom_fields`: sends null.
    pub fn clear_custom_fields(mut self) -> Self {
        self.request.clear(1);
        self
    }
    /// Sets the contacts.
    pub fn contacts<M>(
        mut self,
        contacts: impl runtime::encode::ListOf<models::Contact, M>,
    ) -> Self {
        self.request.set(2, runtime::encode::ListOf::into_list(contacts));
        self
    }
    /// [`contacts`](Self::contacts), if there is a value.
    pub fn maybe_contacts<M>(
        self,
        contacts: ::std::option::Option<impl runtime::encode::ListOf<models::Contact, M>>,
    ) -> Self {
        match contacts {
            ::std::option::Option::Some(contacts) => self.contacts(contacts),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Contact> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdateCustomField {
    type Output = runtime::Result<models::Contact>;
    type IntoFuture = runtime::Call<models::Contact>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdateCustomField);
