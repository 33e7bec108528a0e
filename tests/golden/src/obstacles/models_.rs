// @generated from tests/golden/spec/obstacles/models.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! A resource named like a module of the generated code, with models named after the prelude.
//!
//! [`Models`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](Models::list): Get models. `GET models`
//! - [`models`](Models::models): Models. `POST models`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::models_ as ops;

/// A resource named like a module of the generated code, with models named after the prelude.
///
/// From [`Client::models`](super::Client::models).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Models<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Models<'_> {
    /// Get models.
    ///
    /// `GET models`
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`Option`](models::Option). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`ListModels`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Result;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client
    ///     .models()
    ///     .list()
    ///     .result(Result::Result)
    ///     .some("a1b2c3")
    ///     .limit(50)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListModels {
        ListModels {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
    /// Models.
    ///
    /// `POST models`
    ///
    /// - `option`: the option ([`Option`](models::Option))
    /// - `result`: the result ([`Result`](models::Result))
    ///
    /// Returns an [`Option`](models::Option). Optional parameters are setters of [`ModelModels`].
    ///
    /// ```no_run
    /// use pipedrive_golden::obstacles::Result;
    ///
    /// # async fn example(client: &pipedrive_golden::obstacles::Client, option: pipedrive_golden::obstacles::Option) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let option = client.models().models(option, Result::Result).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn models(self, option: models::Option, result: models::Result) -> ModelModels {
        let mut request = runtime::Request::new(self.client, &ops::MODELS);
        request.set(0, option);
        request.set(1, result);
        ModelModels { request }
    }
}

/// Builder of the call `GET models`, from [`Models::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListModels {
    request: runtime::Request,
}

impl ListModels {
    /// The result.
    pub fn result(mut self, result: models::Result) -> Self {
        self.request.set(0, result);
        self
    }
    /// [`result`](Self::result), if there is a value.
    pub fn maybe_result(self, result: ::std::option::Option<models::Result>) -> Self {
        match result {
            ::std::option::Option::Some(result) => self.result(result),
            ::std::option::Option::None => self,
        }
    }
    /// The strings.
    pub fn strings<M>(
        mut self,
        strings: impl runtime::encode::IntoList<models::String, M>,
    ) -> Self {
        self.request.set(1, runtime::encode::IntoList::into_list(strings));
        self
    }
    /// [`strings`](Self::strings), if there is a value.
    pub fn maybe_strings<M>(
        self,
        strings: ::std::option::Option<impl runtime::encode::IntoList<models::String, M>>,
    ) -> Self {
        match strings {
            ::std::option::Option::Some(strings) => self.strings(strings),
            ::std::option::Option::None => self,
        }
    }
    /// The some.
    pub fn some(mut self, some: impl ::std::convert::Into<models::Some>) -> Self {
        self.request.set(2, some.into());
        self
    }
    /// [`some`](Self::some), if there is a value.
    pub fn maybe_some(
        self,
        some: ::std::option::Option<impl ::std::convert::Into<models::Some>>,
    ) -> Self {
        match some {
            ::std::option::Option::Some(some) => self.some(some),
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
    pub fn stream(self) -> runtime::ItemStream<models::Option> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::Option>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Page<models::Option>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListModels {
    type Output = runtime::Result<runtime::Page<models::Option>>;
    type IntoFuture = runtime::Call<runtime::Page<models::Option>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(ListModels);

/// Builder of the call `POST models`, from [`Models::models`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ModelModels {
    request: runtime::Request,
}

impl ModelModels {
    /// Sets the some.
    pub fn some<M>(
        mut self,
        some: impl runtime::encode::IntoList<models::Some, M>,
    ) -> Self {
        self.request.set(2, runtime::encode::IntoList::into_list(some));
        self
    }
    /// [`some`](Self::some), if there is a value.
    pub fn maybe_some<M>(
        self,
        some: ::std::option::Option<impl runtime::encode::IntoList<models::Some, M>>,
    ) -> Self {
        match some {
            ::std::option::Option::Some(some) => self.some(some),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the boxes.
    pub fn boxes(
        mut self,
        boxes: impl ::std::iter::IntoIterator<
            Item = (impl ::std::convert::Into<::std::string::String>, models::Box),
        >,
    ) -> Self {
        self.request
            .set(
                3,
                boxes
                    .into_iter()
                    .map(|(key, item)| (key.into(), item))
                    .collect::<runtime::Map<models::Box>>(),
            );
        self
    }
    /// [`boxes`](Self::boxes), if there is a value.
    pub fn maybe_boxes(
        self,
        boxes: ::std::option::Option<
            impl ::std::iter::IntoIterator<
                Item = (impl ::std::convert::Into<::std::string::String>, models::Box),
            >,
        >,
    ) -> Self {
        match boxes {
            ::std::option::Option::Some(boxes) => self.boxes(boxes),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the default.
    pub fn default(mut self, default: models::Default) -> Self {
        self.request.set(4, default);
        self
    }
    /// [`default`](Self::default), if there is a value.
    pub fn maybe_default(self, default: ::std::option::Option<models::Default>) -> Self {
        match default {
            ::std::option::Option::Some(default) => self.default(default),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Option> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ModelModels {
    type Output = runtime::Result<models::Option>;
    type IntoFuture = runtime::Call<models::Option>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(ModelModels);
