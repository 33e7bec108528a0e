// @generated from tests/golden/spec/features/enums.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! Open enums of strings and of numbers.
//!
//! [`Enums`] starts the calls; the other types are the calls themselves.
//!
//! - [`paint`](Enums::paint): Paint. `PUT enums/paint`
//! - [`list`](Enums::list): Get enums. `GET enums`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::enums as ops;

/// Open enums of strings and of numbers.
///
/// From [`Client::enums`](super::Client::enums).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Enums<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Enums<'_> {
    /// Paint.
    ///
    /// `PUT enums/paint`
    ///
    /// - `colour`: the colour ([`Colour`](models::Colour))
    ///
    /// Returns a [`Thing`](models::Thing). Optional parameters are setters of [`EnumPaint`].
    ///
    /// ```no_run
    /// use pipedrive_golden::features::Colour;
    /// use pipedrive_golden::features::Level;
    ///
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let thing = client.enums().paint(Colour::Red).level(Level::Low).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn paint(self, colour: models::Colour) -> EnumPaint {
        let mut request = runtime::Request::new(self.client, &ops::PAINT);
        request.set(0, colour);
        EnumPaint { request }
    }
    /// Get enums.
    ///
    /// `GET enums`
    ///
    /// Returns a list of [`Thing`](models::Thing). Optional parameters are setters of [`ListEnums`].
    ///
    /// ```no_run
    /// use pipedrive_golden::features::Level;
    ///
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.enums().list().level(Level::Low).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListEnums {
        ListEnums {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
}

/// Builder of the call `PUT enums/paint`, from [`Enums::paint`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct EnumPaint {
    request: runtime::Request,
}

impl EnumPaint {
    /// Sets the level.
    pub fn level(mut self, level: models::Level) -> Self {
        self.request.set(1, level);
        self
    }
    /// [`level`](Self::level), if there is a value.
    pub fn maybe_level(self, level: ::std::option::Option<models::Level>) -> Self {
        match level {
            ::std::option::Option::Some(level) => self.level(level),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `level`: sends null.
    pub fn clear_level(mut self) -> Self {
        self.request.clear(1);
        self
    }
    /// Sets the all.
    pub fn all<M>(
        mut self,
        all: impl runtime::encode::ListOf<models::Colour, M>,
    ) -> Self {
        self.request.set(2, runtime::encode::ListOf::into_list(all));
        self
    }
    /// [`all`](Self::all), if there is a value.
    pub fn maybe_all<M>(
        self,
        all: ::std::option::Option<impl runtime::encode::ListOf<models::Colour, M>>,
    ) -> Self {
        match all {
            ::std::option::Option::Some(all) => self.all(all),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Thing> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for EnumPaint {
    type Output = runtime::Result<models::Thing>;
    type IntoFuture = runtime::Call<models::Thing>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(EnumPaint);

/// Builder of the call `GET enums`, from [`Enums::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListEnums {
    request: runtime::Request,
}

impl ListEnums {
    /// Only those with one of these colours.
    pub fn colour<M>(
        mut self,
        colour: impl runtime::encode::ListOf<models::Colour, M>,
    ) -> Self {
        self.request.set(0, runtime::encode::ListOf::into_list(colour));
        self
    }
    /// [`colour`](Self::colour), if there is a value.
    pub fn maybe_colour<M>(
        self,
        colour: ::std::option::Option<impl runtime::encode::ListOf<models::Colour, M>>,
    ) -> Self {
        match colour {
            ::std::option::Option::Some(colour) => self.colour(colour),
            ::std::option::Option::None => self,
        }
    }
    /// The level.
    pub fn level(mut self, level: models::Level) -> Self {
        self.request.set(1, level);
        self
    }
    /// [`level`](Self::level), if there is a value.
    pub fn maybe_level(self, level: ::std::option::Option<models::Level>) -> Self {
        match level {
            ::std::option::Option::Some(level) => self.level(level),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<::std::vec::Vec<models::Thing>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListEnums {
    type Output = runtime::Result<::std::vec::Vec<models::Thing>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::Thing>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(ListEnums);
