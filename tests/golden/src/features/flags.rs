// @generated from tests/golden/spec/features/flags.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! Truth values that are written as `1` and `0`, wherever they travel.
//!
//! [`Flags`] starts the calls; the other types are the calls themselves.
//!
//! - [`set`](Flags::set): Set. `PUT flags/{on}`
//! - [`find`](Flags::find): Find. `GET flags`
//! - [`form`](Flags::form): Form. `POST flags/form`
//! - [`multipart`](Flags::multipart): Multipart. `POST flags/multipart`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::flags as ops;

/// Truth values that are written as `1` and `0`, wherever they travel.
///
/// From [`Client::flags`](super::Client::flags).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Flags<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Flags<'_> {
    /// Set.
    ///
    /// `PUT flags/{on}`
    ///
    /// - `on`: `on`
    ///
    /// Returns a [`Switch`](models::Switch). Optional parameters are setters of [`SetFlag`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let switch = client.flags().set(true).done(true).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn set(self, on: bool) -> SetFlag {
        let mut request = runtime::Request::new(self.client, &ops::SET);
        request.set(0, runtime::encode::Argument::flags(on));
        SetFlag { request }
    }
    /// Find.
    ///
    /// `GET flags`
    ///
    /// - `on`: `on`
    ///
    /// Returns a list of [`Switch`](models::Switch). Optional parameters are setters of [`FindFlags`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.flags().find(true).done(true).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn find(self, on: bool) -> FindFlags {
        let mut request = runtime::Request::new(self.client, &ops::FIND);
        request.set(0, runtime::encode::Argument::flags(on));
        FindFlags { request }
    }
    /// Form.
    ///
    /// `POST flags/form`
    ///
    /// - `on`: `on`
    ///
    /// Returns nothing. Optional parameters are setters of [`FlagForm`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// client.flags().form(true).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn form(self, on: bool) -> FlagForm {
        let mut request = runtime::Request::new(self.client, &ops::FORM);
        request.set(0, runtime::encode::Argument::flags(on));
        FlagForm { request }
    }
    /// Multipart.
    ///
    /// `POST flags/multipart`
    ///
    /// - `on`: `on`
    ///
    /// Returns nothing. Optional parameters are setters of [`FlagMultipart`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// client.flags().multipart(true).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn multipart(self, on: bool) -> FlagMultipart {
        let mut request = runtime::Request::new(self.client, &ops::MULTIPART);
        request.set(0, runtime::encode::Argument::flags(on));
        FlagMultipart { request }
    }
}

/// Builder of the call `PUT flags/{on}`, from [`Flags::set`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SetFlag {
    request: runtime::Request,
}

impl SetFlag {
    /// Whether it is finished.
    pub fn done(mut self, done: bool) -> Self {
        self.request.set(1, runtime::encode::Argument::flags(done));
        self
    }
    /// [`done`](Self::done), if there is a value.
    pub fn maybe_done(self, done: ::std::option::Option<bool>) -> Self {
        match done {
            ::std::option::Option::Some(done) => self.done(done),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `done`: sends null.
    pub fn clear_done(mut self) -> Self {
        self.request.clear(1);
        self
    }
    /// Sets the history.
    pub fn history<M>(mut self, history: impl runtime::encode::ListOf<bool, M>) -> Self {
        self.request
            .set(
                2,
                runtime::encode::Argument::flags(
                    runtime::encode::ListOf::into_list(history),
                ),
            );
        self
    }
    /// [`history`](Self::history), if there is a value.
    pub fn maybe_history<M>(
        self,
        history: ::std::option::Option<impl runtime::encode::ListOf<bool, M>>,
    ) -> Self {
        match history {
            ::std::option::Option::Some(history) => self.history(history),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the rooms.
    pub fn rooms(
        mut self,
        rooms: impl ::std::iter::IntoIterator<
            Item = (impl ::std::convert::Into<::std::string::String>, bool),
        >,
    ) -> Self {
        self.request
            .set(
                3,
                runtime::encode::Argument::flags(
                    rooms
                        .into_iter()
                        .map(|(key, item)| (key.into(), item))
                        .collect::<runtime::Map<bool>>(),
                ),
            );
        self
    }
    /// [`rooms`](Self::rooms), if there is a value.
    pub fn maybe_rooms(
        self,
        rooms: ::std::option::Option<
            impl ::std::iter::IntoIterator<
                Item = (impl ::std::convert::Into<::std::string::String>, bool),
            >,
        >,
    ) -> Self {
        match rooms {
            ::std::option::Option::Some(rooms) => self.rooms(rooms),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the next.
    pub fn next(mut self, next: models::Switch) -> Self {
        self.request.set(4, next);
        self
    }
    /// [`next`](Self::next), if there is a value.
    pub fn maybe_next(self, next: ::std::option::Option<models::Switch>) -> Self {
        match next {
            ::std::option::Option::Some(next) => self.next(next),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Switch> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for SetFlag {
    type Output = runtime::Result<models::Switch>;
    type IntoFuture = runtime::Call<models::Switch>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(SetFlag);

/// Builder of the call `GET flags`, from [`Flags::find`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct FindFlags {
    request: runtime::Request,
}

impl FindFlags {
    /// Whether it is finished.
    pub fn done(mut self, done: bool) -> Self {
        self.request.set(1, runtime::encode::Argument::flags(done));
        self
    }
    /// [`done`](Self::done), if there is a value.
    pub fn maybe_done(self, done: ::std::option::Option<bool>) -> Self {
        match done {
            ::std::option::Option::Some(done) => self.done(done),
            ::std::option::Option::None => self,
        }
    }
    /// Only those with one of these histories.
    pub fn history<M>(mut self, history: impl runtime::encode::ListOf<bool, M>) -> Self {
        self.request
            .set(
                2,
                runtime::encode::Argument::flags(
                    runtime::encode::ListOf::into_list(history),
                ),
            );
        self
    }
    /// [`history`](Self::history), if there is a value.
    pub fn maybe_history<M>(
        self,
        history: ::std::option::Option<impl runtime::encode::ListOf<bool, M>>,
    ) -> Self {
        match history {
            ::std::option::Option::Some(history) => self.history(history),
            ::std::option::Option::None => self,
        }
    }
    /// Only those with these rooms.
    pub fn rooms(
        mut self,
        rooms: impl ::std::iter::IntoIterator<
            Item = (impl ::std::convert::Into<::std::string::String>, bool),
        >,
    ) -> Self {
        self.request
            .set(
                3,
                runtime::encode::Argument::flags(
                    rooms
                        .into_iter()
                        .map(|(key, item)| (key.into(), item))
                        .collect::<runtime::Map<bool>>(),
                ),
            );
        self
    }
    /// [`rooms`](Self::rooms), if there is a value.
    pub fn maybe_rooms(
        self,
        rooms: ::std::option::Option<
            impl ::std::iter::IntoIterator<
                Item = (impl ::std::convert::Into<::std::string::String>, bool),
            >,
        >,
    ) -> Self {
        match rooms {
            ::std::option::Option::Some(rooms) => self.rooms(rooms),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<::std::vec::Vec<models::Switch>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for FindFlags {
    type Output = runtime::Result<::std::vec::Vec<models::Switch>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::Switch>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(FindFlags);

/// Builder of the call `POST flags/form`, from [`Flags::form`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct FlagForm {
    request: runtime::Request,
}

impl FlagForm {
    /// Sets the history.
    pub fn history<M>(mut self, history: impl runtime::encode::ListOf<bool, M>) -> Self {
        self.request
            .set(
                1,
                runtime::encode::Argument::flags(
                    runtime::encode::ListOf::into_list(history),
                ),
            );
        self
    }
    /// [`history`](Self::history), if there is a value.
    pub fn maybe_history<M>(
        self,
        history: ::std::option::Option<impl runtime::encode::ListOf<bool, M>>,
    ) -> Self {
        match history {
            ::std::option::Option::Some(history) => self.history(history),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<()> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for FlagForm {
    type Output = runtime::Result<()>;
    type IntoFuture = runtime::Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(FlagForm);

/// Builder of the call `POST flags/multipart`, from [`Flags::multipart`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct FlagMultipart {
    request: runtime::Request,
}

impl FlagMultipart {
    /// Sets the history.
    pub fn history<M>(mut self, history: impl runtime::encode::ListOf<bool, M>) -> Self {
        self.request
            .set(
                1,
                runtime::encode::Argument::flags(
                    runtime::encode::ListOf::into_list(history),
                ),
            );
        self
    }
    /// [`history`](Self::history), if there is a value.
    pub fn maybe_history<M>(
        self,
        history: ::std::option::Option<impl runtime::encode::ListOf<bool, M>>,
    ) -> Self {
        match history {
            ::std::option::Option::Some(history) => self.history(history),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<()> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for FlagMultipart {
    type Output = runtime::Result<()>;
    type IntoFuture = runtime::Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(FlagMultipart);
