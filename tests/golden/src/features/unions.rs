// @generated from tests/golden/spec/features/unions.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! Values of several types, told apart by what they are in JSON, or by a member.
//!
//! [`Unions`] starts the calls; the other types are the calls themselves.
//!
//! - [`get`](Unions::get): Get a union. `GET unions/{id}`
//! - [`set`](Unions::set): Set. `PUT unions`
//! - [`list`](Unions::list): Get unions. `GET unions`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::unions as ops;

/// Values of several types, told apart by what they are in JSON, or by a member.
///
/// From [`Client::unions`](super::Client::unions).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Unions<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Unions<'_> {
    /// Get a union.
    ///
    /// `GET unions/{id}`
    ///
    /// - `id`: the id ([`FieldOptionId`](models::FieldOptionId))
    ///
    /// Returns a [`Recent`](models::Recent). Optional parameters are setters of [`GetUnion`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let recent = client.unions().get(1).level(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn get(self, id: impl ::std::convert::Into<models::FieldOptionId>) -> GetUnion {
        let mut request = runtime::Request::new(self.client, &ops::GET);
        request.set(0, id.into());
        GetUnion { request }
    }
    /// Set.
    ///
    /// `PUT unions`
    ///
    /// - `setting`: the setting ([`Setting`](models::Setting))
    /// - `subject`: the subject ([`Subject`](models::Subject))
    ///
    /// Returns a [`SubjectRecord`](models::SubjectRecord). Optional parameters are setters of [`SetUnion`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let subject_record = client.unions().set(12.5, "Call back").option(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn set(
        self,
        setting: impl ::std::convert::Into<models::Setting>,
        subject: impl ::std::convert::Into<models::Subject>,
    ) -> SetUnion {
        let mut request = runtime::Request::new(self.client, &ops::SET);
        request.set(0, setting.into());
        request.set(1, subject.into());
        SetUnion { request }
    }
    /// Get unions.
    ///
    /// `GET unions`
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`Recent`](models::Recent). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`ListUnions`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.unions().list().limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListUnions {
        ListUnions {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
}

/// Builder of the call `GET unions/{id}`, from [`Unions::get`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetUnion {
    request: runtime::Request,
}

impl GetUnion {
    /// The ids.
    pub fn ids<M>(
        mut self,
        ids: impl runtime::encode::IntoList<models::FieldOptionId, M>,
    ) -> Self {
        self.request.set(1, runtime::encode::IntoList::into_list(ids));
        self
    }
    /// [`ids`](Self::ids), if there is a value.
    pub fn maybe_ids<M>(
        self,
        ids: ::std::option::Option<
            impl runtime::encode::IntoList<models::FieldOptionId, M>,
        >,
    ) -> Self {
        match ids {
            ::std::option::Option::Some(ids) => self.ids(ids),
            ::std::option::Option::None => self,
        }
    }
    /// The level.
    pub fn level(
        mut self,
        level: impl ::std::convert::Into<models::FieldOptionId>,
    ) -> Self {
        self.request.set(2, level.into());
        self
    }
    /// [`level`](Self::level), if there is a value.
    pub fn maybe_level(
        self,
        level: ::std::option::Option<impl ::std::convert::Into<models::FieldOptionId>>,
    ) -> Self {
        match level {
            ::std::option::Option::Some(level) => self.level(level),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Recent> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetUnion {
    type Output = runtime::Result<models::Recent>;
    type IntoFuture = runtime::Call<models::Recent>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetUnion);

/// Builder of the call `PUT unions`, from [`Unions::set`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct SetUnion {
    request: runtime::Request,
}

impl SetUnion {
    /// Sets the all.
    pub fn all(
        mut self,
        all: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<models::Setting>,
        >,
    ) -> Self {
        self.request
            .set(
                2,
                all
                    .into_iter()
                    .map(::std::convert::Into::into)
                    .collect::<::std::vec::Vec<models::Setting>>(),
            );
        self
    }
    /// [`all`](Self::all), if there is a value.
    pub fn maybe_all(
        self,
        all: ::std::option::Option<
            impl ::std::iter::IntoIterator<
                Item = impl ::std::convert::Into<models::Setting>,
            >,
        >,
    ) -> Self {
        match all {
            ::std::option::Option::Some(all) => self.all(all),
            ::std::option::Option::None => self,
        }
    }
    /// Sets by name.
    pub fn by_name(
        mut self,
        by_name: impl ::std::iter::IntoIterator<
            Item = (
                impl ::std::convert::Into<::std::string::String>,
                impl ::std::convert::Into<models::FieldOptionId>,
            ),
        >,
    ) -> Self {
        self.request
            .set(
                3,
                by_name
                    .into_iter()
                    .map(|(key, item)| (key.into(), item.into()))
                    .collect::<runtime::Map<models::FieldOptionId>>(),
            );
        self
    }
    /// [`by_name`](Self::by_name), if there is a value.
    pub fn maybe_by_name(
        self,
        by_name: ::std::option::Option<
            impl ::std::iter::IntoIterator<
                Item = (
                    impl ::std::convert::Into<::std::string::String>,
                    impl ::std::convert::Into<models::FieldOptionId>,
                ),
            >,
        >,
    ) -> Self {
        match by_name {
            ::std::option::Option::Some(by_name) => self.by_name(by_name),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the option.
    pub fn option(
        mut self,
        option: impl ::std::convert::Into<models::FieldOptionId>,
    ) -> Self {
        self.request.set(4, option.into());
        self
    }
    /// [`option`](Self::option), if there is a value.
    pub fn maybe_option(
        self,
        option: ::std::option::Option<impl ::std::convert::Into<models::FieldOptionId>>,
    ) -> Self {
        match option {
            ::std::option::Option::Some(option) => self.option(option),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `option`: sends null.
    pub fn clear_option(mut self) -> Self {
        self.request.clear(4);
        self
    }
    /// Sets the sent.
    pub fn sent(mut self, sent: impl ::std::convert::Into<models::Sent>) -> Self {
        self.request.set(5, sent.into());
        self
    }
    /// [`sent`](Self::sent), if there is a value.
    pub fn maybe_sent(
        self,
        sent: ::std::option::Option<impl ::std::convert::Into<models::Sent>>,
    ) -> Self {
        match sent {
            ::std::option::Option::Some(sent) => self.sent(sent),
            ::std::option::Option::None => self,
        }
    }
    /// Sets `when`.
    pub fn when(mut self, when: impl ::std::convert::Into<models::When>) -> Self {
        self.request.set(6, when.into());
        self
    }
    /// [`when`](Self::when), if there is a value.
    pub fn maybe_when(
        self,
        when: ::std::option::Option<impl ::std::convert::Into<models::When>>,
    ) -> Self {
        match when {
            ::std::option::Option::Some(when) => self.when(when),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::SubjectRecord> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for SetUnion {
    type Output = runtime::Result<models::SubjectRecord>;
    type IntoFuture = runtime::Call<models::SubjectRecord>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(SetUnion);

/// Builder of the call `GET unions`, from [`Unions::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListUnions {
    request: runtime::Request,
}

impl ListUnions {
    /// The options.
    pub fn options(
        mut self,
        options: impl ::std::iter::IntoIterator<
            Item = (
                impl ::std::convert::Into<::std::string::String>,
                impl ::std::convert::Into<models::FieldOptionId>,
            ),
        >,
    ) -> Self {
        self.request
            .set(
                0,
                options
                    .into_iter()
                    .map(|(key, item)| (key.into(), item.into()))
                    .collect::<runtime::Map<models::FieldOptionId>>(),
            );
        self
    }
    /// [`options`](Self::options), if there is a value.
    pub fn maybe_options(
        self,
        options: ::std::option::Option<
            impl ::std::iter::IntoIterator<
                Item = (
                    impl ::std::convert::Into<::std::string::String>,
                    impl ::std::convert::Into<models::FieldOptionId>,
                ),
            >,
        >,
    ) -> Self {
        match options {
            ::std::option::Option::Some(options) => self.options(options),
            ::std::option::Option::None => self,
        }
    }
    /// Starts the list at this item, counted from 0.
    pub fn start(mut self, start: u64) -> Self {
        self.request.start(start);
        self
    }
    /// Sets the number of items per page, at most 500.
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
    pub fn stream(self) -> runtime::ItemStream<models::Recent> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::Recent>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Page<models::Recent>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListUnions {
    type Output = runtime::Result<runtime::Page<models::Recent>>;
    type IntoFuture = runtime::Call<runtime::Page<models::Recent>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(ListUnions);
