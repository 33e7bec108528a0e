// @generated from spec/v1/currencies.yaml by `cargo xtask codegen`. Do not edit.

//! Currencies.
//!
//! [`Currencies`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](Currencies::list): Get currencies. `GET currencies`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::currencies as ops;

/// Currencies.
///
/// From [`Client::currencies`](super::Client::currencies).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Currencies<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Currencies<'_> {
    /// Get currencies.
    ///
    /// `GET currencies`
    ///
    /// Returns a list of [`Currency`](models::Currency). Optional parameters are setters of [`ListCurrencies`].
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs the scope `base`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/Currencies#getCurrencies>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.currencies().list().term("rocket").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListCurrencies {
        ListCurrencies {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
}

/// Builder of the call `GET currencies`, from [`Currencies::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListCurrencies {
    request: runtime::Request,
}

impl ListCurrencies {
    /// What to search for.
    pub fn term(
        mut self,
        term: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(0, term.into());
        self
    }
    /// [`term`](Self::term), if there is a value.
    pub fn maybe_term(
        self,
        term: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match term {
            ::std::option::Option::Some(term) => self.term(term),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<::std::vec::Vec<models::Currency>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListCurrencies {
    type Output = runtime::Result<::std::vec::Vec<models::Currency>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::Currency>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(ListCurrencies);
