// @generated from tests/golden/spec/features/decimals.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! A handwritten type, wherever a type can stand.
//!
//! [`Decimals`] starts the calls; the other types are the calls themselves.
//!
//! - [`get`](Decimals::get): Get a decimal. `GET invoices/{id}`
//! - [`find`](Decimals::find): Find. `GET invoices/of/{total}`
//! - [`create`](Decimals::create): Create a decimal. `POST invoices`
//! - [`form`](Decimals::form): Form. `POST invoices/form`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::decimals as ops;

/// A handwritten type, wherever a type can stand.
///
/// From [`Client::decimals`](super::Client::decimals).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Decimals<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Decimals<'_> {
    /// Get a decimal.
    ///
    /// `GET invoices/{id}`
    ///
    /// - `id`: the id of the invoice ([`InvoiceId`](models::InvoiceId))
    ///
    /// Returns an [`Invoice`](models::Invoice).
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let invoice = client.decimals().get(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn get(self, id: impl ::std::convert::Into<models::InvoiceId>) -> GetDecimal {
        let mut request = runtime::Request::new(self.client, &ops::GET);
        request.set(0, id.into());
        GetDecimal { request }
    }
    /// Find.
    ///
    /// `GET invoices/of/{total}`
    ///
    /// - `total`: the total ([`Decimal`](models::Decimal))
    ///
    /// Returns a list of [`Invoice`](models::Invoice). Optional parameters are setters of [`FindDecimals`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client, total: pipedrive_golden::features::Decimal) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.decimals().find(total).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn find(
        self,
        total: impl ::std::convert::Into<models::Decimal>,
    ) -> FindDecimals {
        let mut request = runtime::Request::new(self.client, &ops::FIND);
        request.set(0, total.into());
        FindDecimals { request }
    }
    /// Create a decimal.
    ///
    /// `POST invoices`
    ///
    /// - `total`: the total ([`Decimal`](models::Decimal))
    ///
    /// Returns an [`InvoiceDraft`](models::InvoiceDraft). Optional parameters are setters of [`CreateDecimal`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client, total: pipedrive_golden::features::Decimal) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let invoice_draft = client.decimals().create(total).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn create(
        self,
        total: impl ::std::convert::Into<models::Decimal>,
    ) -> CreateDecimal {
        let mut request = runtime::Request::new(self.client, &ops::CREATE);
        request.set(0, total.into());
        CreateDecimal { request }
    }
    /// Form.
    ///
    /// `POST invoices/form`
    ///
    /// Returns a [`Decimal`](models::Decimal). Optional parameters are setters of [`DecimalForm`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let decimal = client.decimals().form().await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn form(self) -> DecimalForm {
        DecimalForm {
            request: runtime::Request::new(self.client, &ops::FORM),
        }
    }
}

/// Builder of the call `GET invoices/{id}`, from [`Decimals::get`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetDecimal {
    request: runtime::Request,
}

impl GetDecimal {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Invoice> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetDecimal {
    type Output = runtime::Result<models::Invoice>;
    type IntoFuture = runtime::Call<models::Invoice>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetDecimal);

/// Builder of the call `GET invoices/of/{total}`, from [`Decimals::find`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct FindDecimals {
    request: runtime::Request,
}

impl FindDecimals {
    /// Only those with this discount.
    pub fn discount(
        mut self,
        discount: impl ::std::convert::Into<models::Decimal>,
    ) -> Self {
        self.request.set(1, discount.into());
        self
    }
    /// [`discount`](Self::discount), if there is a value.
    pub fn maybe_discount(
        self,
        discount: ::std::option::Option<impl ::std::convert::Into<models::Decimal>>,
    ) -> Self {
        match discount {
            ::std::option::Option::Some(discount) => self.discount(discount),
            ::std::option::Option::None => self,
        }
    }
    /// Only those with one of these lines.
    pub fn lines(
        mut self,
        lines: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<models::Decimal>,
        >,
    ) -> Self {
        self.request
            .set(
                2,
                lines
                    .into_iter()
                    .map(::std::convert::Into::into)
                    .collect::<::std::vec::Vec<models::Decimal>>(),
            );
        self
    }
    /// [`lines`](Self::lines), if there is a value.
    pub fn maybe_lines(
        self,
        lines: ::std::option::Option<
            impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<models::Decimal>,
            >,
        >,
    ) -> Self {
        match lines {
            ::std::option::Option::Some(lines) => self.lines(lines),
            ::std::option::Option::None => self,
        }
    }
    /// Only those with these rates.
    pub fn rates(
        mut self,
        rates: impl ::std::iter::IntoIterator<
            Item = (
                impl ::std::convert::Into<::std::string::String>,
                impl ::std::convert::Into<models::Decimal>,
            ),
        >,
    ) -> Self {
        self.request
            .set(
                3,
                rates
                    .into_iter()
                    .map(|(key, item)| (key.into(), item.into()))
                    .collect::<runtime::Map<models::Decimal>>(),
            );
        self
    }
    /// [`rates`](Self::rates), if there is a value.
    pub fn maybe_rates(
        self,
        rates: ::std::option::Option<
            impl ::std::iter::IntoIterator<
                Item = (
                    impl ::std::convert::Into<::std::string::String>,
                    impl ::std::convert::Into<models::Decimal>,
                ),
            >,
        >,
    ) -> Self {
        match rates {
            ::std::option::Option::Some(rates) => self.rates(rates),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<::std::vec::Vec<models::Invoice>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for FindDecimals {
    type Output = runtime::Result<::std::vec::Vec<models::Invoice>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::Invoice>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(FindDecimals);

/// Builder of the call `POST invoices`, from [`Decimals::create`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreateDecimal {
    request: runtime::Request,
}

impl CreateDecimal {
    /// Sets the discount.
    pub fn discount(
        mut self,
        discount: impl ::std::convert::Into<models::Decimal>,
    ) -> Self {
        self.request.set(1, discount.into());
        self
    }
    /// [`discount`](Self::discount), if there is a value.
    pub fn maybe_discount(
        self,
        discount: ::std::option::Option<impl ::std::convert::Into<models::Decimal>>,
    ) -> Self {
        match discount {
            ::std::option::Option::Some(discount) => self.discount(discount),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `discount`: sends null.
    pub fn clear_discount(mut self) -> Self {
        self.request.clear(1);
        self
    }
    /// Sets the lines.
    pub fn lines(
        mut self,
        lines: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<models::Decimal>,
        >,
    ) -> Self {
        self.request
            .set(
                2,
                lines
                    .into_iter()
                    .map(::std::convert::Into::into)
                    .collect::<::std::vec::Vec<models::Decimal>>(),
            );
        self
    }
    /// [`lines`](Self::lines), if there is a value.
    pub fn maybe_lines(
        self,
        lines: ::std::option::Option<
            impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<models::Decimal>,
            >,
        >,
    ) -> Self {
        match lines {
            ::std::option::Option::Some(lines) => self.lines(lines),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the rates.
    pub fn rates(
        mut self,
        rates: impl ::std::iter::IntoIterator<
            Item = (
                impl ::std::convert::Into<::std::string::String>,
                impl ::std::convert::Into<models::Decimal>,
            ),
        >,
    ) -> Self {
        self.request
            .set(
                3,
                rates
                    .into_iter()
                    .map(|(key, item)| (key.into(), item.into()))
                    .collect::<runtime::Map<models::Decimal>>(),
            );
        self
    }
    /// [`rates`](Self::rates), if there is a value.
    pub fn maybe_rates(
        self,
        rates: ::std::option::Option<
            impl ::std::iter::IntoIterator<
                Item = (
                    impl ::std::convert::Into<::std::string::String>,
                    impl ::std::convert::Into<models::Decimal>,
                ),
            >,
        >,
    ) -> Self {
        match rates {
            ::std::option::Option::Some(rates) => self.rates(rates),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the rest.
    pub fn rest(mut self, rest: impl ::std::convert::Into<models::Rest>) -> Self {
        self.request.set(4, rest.into());
        self
    }
    /// [`rest`](Self::rest), if there is a value.
    pub fn maybe_rest(
        self,
        rest: ::std::option::Option<impl ::std::convert::Into<models::Rest>>,
    ) -> Self {
        match rest {
            ::std::option::Option::Some(rest) => self.rest(rest),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the draft.
    pub fn draft(mut self, draft: models::InvoiceDraft) -> Self {
        self.request.set(5, draft);
        self
    }
    /// [`draft`](Self::draft), if there is a value.
    pub fn maybe_draft(
        self,
        draft: ::std::option::Option<models::InvoiceDraft>,
    ) -> Self {
        match draft {
            ::std::option::Option::Some(draft) => self.draft(draft),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::InvoiceDraft> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for CreateDecimal {
    type Output = runtime::Result<models::InvoiceDraft>;
    type IntoFuture = runtime::Call<models::InvoiceDraft>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CreateDecimal);

/// Builder of the call `POST invoices/form`, from [`Decimals::form`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DecimalForm {
    request: runtime::Request,
}

impl DecimalForm {
    /// Sets the total.
    pub fn total(mut self, total: impl ::std::convert::Into<models::Decimal>) -> Self {
        self.request.set(0, total.into());
        self
    }
    /// [`total`](Self::total), if there is a value.
    pub fn maybe_total(
        self,
        total: ::std::option::Option<impl ::std::convert::Into<models::Decimal>>,
    ) -> Self {
        match total {
            ::std::option::Option::Some(total) => self.total(total),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the lines.
    pub fn lines(
        mut self,
        lines: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<models::Decimal>,
        >,
    ) -> Self {
        self.request
            .set(
                1,
                lines
                    .into_iter()
                    .map(::std::convert::Into::into)
                    .collect::<::std::vec::Vec<models::Decimal>>(),
            );
        self
    }
    /// [`lines`](Self::lines), if there is a value.
    pub fn maybe_lines(
        self,
        lines: ::std::option::Option<
            impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<models::Decimal>,
            >,
        >,
    ) -> Self {
        match lines {
            ::std::option::Option::Some(lines) => self.lines(lines),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the parts.
    pub fn parts(
        mut self,
        parts: impl ::std::iter::IntoIterator<
            Item = (
                impl ::std::convert::Into<::std::string::String>,
                impl ::std::convert::Into<models::Decimal>,
            ),
        >,
    ) -> Self {
        self.request
            .set(
                2,
                parts
                    .into_iter()
                    .map(|(key, item)| (key.into(), item.into()))
                    .collect::<runtime::Map<models::Decimal>>(),
            );
        self
    }
    /// [`parts`](Self::parts), if there is a value.
    pub fn maybe_parts(
        self,
        parts: ::std::option::Option<
            impl ::std::iter::IntoIterator<
                Item = (
                    impl ::std::convert::Into<::std::string::String>,
                    impl ::std::convert::Into<models::Decimal>,
                ),
            >,
        >,
    ) -> Self {
        match parts {
            ::std::option::Option::Some(parts) => self.parts(parts),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Decimal> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DecimalForm {
    type Output = runtime::Result<models::Decimal>;
    type IntoFuture = runtime::Call<models::Decimal>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DecimalForm);
