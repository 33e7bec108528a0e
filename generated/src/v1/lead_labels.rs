// @generated from spec/v1/lead_labels.yaml by `cargo xtask codegen`. Do not edit.

//! Lead labels.
//!
//! [`LeadLabels`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](LeadLabels::list): Get lead labels. `GET leadLabels`
//! - [`create`](LeadLabels::create): Create a lead label. `POST leadLabels`
//! - [`update`](LeadLabels::update): Update a lead label. `PATCH leadLabels/{id}`
//! - [`delete`](LeadLabels::delete): Delete a lead label. `DELETE leadLabels/{id}`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::lead_labels as ops;

/// Lead labels.
///
/// From [`Client::lead_labels`](super::Client::lead_labels).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct LeadLabels<'a> {
    pub(super) client: &'a runtime::Client,
}

impl LeadLabels<'_> {
    /// Get lead labels.
    ///
    /// `GET leadLabels`
    ///
    /// Returns a list of [`LeadLabel`](models::LeadLabel).
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs one of the scopes `leads:read`, `leads:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/LeadLabels#getLeadLabels>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.lead_labels().list().await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListLeadLabels {
        ListLeadLabels {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
    /// Create a lead label.
    ///
    /// `POST leadLabels`
    ///
    /// - `name`: the name
    /// - `color`: the color ([`LeadLabelColor`](models::LeadLabelColor))
    ///
    /// Returns a [`LeadLabel`](models::LeadLabel).
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `leads:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/LeadLabels#addLeadLabel>
    ///
    /// ```no_run
    /// use pipedrive::v1::LeadLabelColor;
    ///
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let lead_label = client
    ///     .lead_labels()
    ///     .create("Ada Lovelace", LeadLabelColor::Blue)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn create(
        self,
        name: impl ::std::convert::Into<::std::string::String>,
        color: models::LeadLabelColor,
    ) -> CreateLeadLabel {
        let mut request = runtime::Request::new(self.client, &ops::CREATE);
        request.set(0, name.into());
        request.set(1, color);
        CreateLeadLabel { request }
    }
    /// Update a lead label.
    ///
    /// `PATCH leadLabels/{id}`
    ///
    /// - `id`: the id of the lead label ([`LeadLabelId`](models::LeadLabelId))
    ///
    /// Returns a [`LeadLabel`](models::LeadLabel). Optional parameters are setters of [`UpdateLeadLabel`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `leads:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/LeadLabels#updateLeadLabel>
    ///
    /// ```no_run
    /// use pipedrive::v1::LeadLabelColor;
    ///
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let lead_label = client
    ///     .lead_labels()
    ///     .update("a1b2c3")
    ///     .name("Ada Lovelace")
    ///     .color(LeadLabelColor::Blue)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn update(
        self,
        id: impl ::std::convert::Into<models::LeadLabelId>,
    ) -> UpdateLeadLabel {
        let mut request = runtime::Request::new(self.client, &ops::UPDATE);
        request.set(0, id.into());
        UpdateLeadLabel { request }
    }
    /// Delete a lead label.
    ///
    /// `DELETE leadLabels/{id}`
    ///
    /// - `id`: the id of the lead label ([`LeadLabelId`](models::LeadLabelId))
    ///
    /// Returns a [`LeadLabelId`](models::LeadLabelId).
    ///
    /// - Costs 6 tokens of the daily quota.
    /// - Needs the scope `leads:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/LeadLabels#deleteLeadLabel>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let lead_label_id = client.lead_labels().delete("a1b2c3").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete(
        self,
        id: impl ::std::convert::Into<models::LeadLabelId>,
    ) -> DeleteLeadLabel {
        let mut request = runtime::Request::new(self.client, &ops::DELETE);
        request.set(0, id.into());
        DeleteLeadLabel { request }
    }
}

/// Builder of the call `GET leadLabels`, from [`LeadLabels::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListLeadLabels {
    request: runtime::Request,
}

impl ListLeadLabels {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(
        self,
    ) -> runtime::ResponseFuture<::std::vec::Vec<models::LeadLabel>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListLeadLabels {
    type Output = runtime::Result<::std::vec::Vec<models::LeadLabel>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::LeadLabel>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(ListLeadLabels);

/// Builder of the call `POST leadLabels`, from [`LeadLabels::create`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateLeadLabel {
    request: runtime::Request,
}

impl CreateLeadLabel {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::LeadLabel> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for CreateLeadLabel {
    type Output = runtime::Result<models::LeadLabel>;
    type IntoFuture = runtime::Call<models::LeadLabel>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CreateLeadLabel);

/// Builder of the call `PATCH leadLabels/{id}`, from [`LeadLabels::update`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UpdateLeadLabel {
    request: runtime::Request,
}

impl UpdateLeadLabel {
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
    /// Sets the color.
    pub fn color(mut self, color: models::LeadLabelColor) -> Self {
        self.request.set(2, color);
        self
    }
    /// [`color`](Self::color), if there is a value.
    pub fn maybe_color(
        self,
        color: ::std::option::Option<models::LeadLabelColor>,
    ) -> Self {
        match color {
            ::std::option::Option::Some(color) => self.color(color),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::LeadLabel> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UpdateLeadLabel {
    type Output = runtime::Result<models::LeadLabel>;
    type IntoFuture = runtime::Call<models::LeadLabel>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UpdateLeadLabel);

/// Builder of the call `DELETE leadLabels/{id}`, from [`LeadLabels::delete`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteLeadLabel {
    request: runtime::Request,
}

impl DeleteLeadLabel {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::LeadLabelId> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteLeadLabel {
    type Output = runtime::Result<models::LeadLabelId>;
    type IntoFuture = runtime::Call<models::LeadLabelId>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteLeadLabel);
