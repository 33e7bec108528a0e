// @generated from tests/golden/spec/features/names.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! Parameter names that are no identifiers.
//!
//! [`Names`] starts the calls; the other types are the calls themselves.
//!
//! - [`find`](Names::find): Find. `GET names/find`
//! - [`move`](Names::move): Move. `PUT names/{channel-id}/to/{type}`

use ::callsheet_runtime as runtime;
use super::ops::names as ops;

/// Parameter names that are no identifiers.
///
/// From [`Client::names`](super::Client::names).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Names<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Names<'_> {
    /// Find.
    ///
    /// `GET names/find`
    ///
    /// - `x_odd` (`X-Odd` on the wire): the x odd
    ///
    /// Returns `json`. Optional parameters are setters of [`FindName`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let value = client
    ///     .names()
    ///     .find("x odd")
    ///     .type_name("Ada Lovelace")
    ///     .expected_outcome_target(12.5)
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn find(
        self,
        x_odd: impl ::std::convert::Into<::std::string::String>,
    ) -> FindName {
        let mut request = runtime::Request::new(self.client, &ops::FIND);
        request.set(3, x_odd.into());
        FindName { request }
    }
    /// Move.
    ///
    /// `PUT names/{channel-id}/to/{type}`
    ///
    /// - `channel_id` (`channel-id` on the wire): the id of the channel
    /// - `type`: the type
    ///
    /// Returns nothing.
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// client.names().r#move("channel id", 1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn r#move(
        self,
        channel_id: impl ::std::convert::Into<::std::string::String>,
        r#type: i64,
    ) -> MoveName {
        let mut request = runtime::Request::new(self.client, &ops::MOVE);
        request.set(0, channel_id.into());
        request.set(1, r#type);
        MoveName { request }
    }
}

/// Builder of the call `GET names/find`, from [`Names::find`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct FindName {
    request: runtime::Request,
}

impl FindName {
    /// The name of the type.
    ///
    /// Called `type.name` on the wire.
    #[doc(alias = "type.name")]
    pub fn type_name(
        mut self,
        type_name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(0, type_name.into());
        self
    }
    /// [`type_name`](Self::type_name), if there is a value.
    pub fn maybe_type_name(
        self,
        type_name: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match type_name {
            ::std::option::Option::Some(type_name) => self.type_name(type_name),
            ::std::option::Option::None => self,
        }
    }
    /// The expected outcome target.
    ///
    /// Called `expected_outcome.target` on the wire.
    #[doc(alias = "expected_outcome.target")]
    pub fn expected_outcome_target(mut self, expected_outcome_target: f64) -> Self {
        self.request.set(1, expected_outcome_target);
        self
    }
    /// [`expected_outcome_target`](Self::expected_outcome_target), if there is a value.
    pub fn maybe_expected_outcome_target(
        self,
        expected_outcome_target: ::std::option::Option<f64>,
    ) -> Self {
        match expected_outcome_target {
            ::std::option::Option::Some(expected_outcome_target) => {
                self.expected_outcome_target(expected_outcome_target)
            }
            ::std::option::Option::None => self,
        }
    }
    /// The id of the channel.
    ///
    /// Called `channel-id` on the wire.
    #[doc(alias = "channel-id")]
    pub fn channel_id(
        mut self,
        channel_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(2, channel_id.into());
        self
    }
    /// [`channel_id`](Self::channel_id), if there is a value.
    pub fn maybe_channel_id(
        self,
        channel_id: ::std::option::Option<
            impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        match channel_id {
            ::std::option::Option::Some(channel_id) => self.channel_id(channel_id),
            ::std::option::Option::None => self,
        }
    }
    /// Shared by several operations.
    pub fn trace(
        mut self,
        trace: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(4, trace.into());
        self
    }
    /// [`trace`](Self::trace), if there is a value.
    pub fn maybe_trace(
        self,
        trace: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match trace {
            ::std::option::Option::Some(trace) => self.trace(trace),
            ::std::option::Option::None => self,
        }
    }
    /// The type.
    pub fn r#type(
        mut self,
        r#type: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(5, r#type.into());
        self
    }
    /// [`type`](Self::type), if there is a value.
    pub fn maybe_type(
        self,
        r#type: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match r#type {
            ::std::option::Option::Some(r#type) => self.r#type(r#type),
            ::std::option::Option::None => self,
        }
    }
    /// The self.
    ///
    /// Called `self` on the wire.
    #[doc(alias = "self")]
    pub fn self_(mut self, self_: i64) -> Self {
        self.request.set(6, self_);
        self
    }
    /// [`self_`](Self::self_), if there is a value.
    pub fn maybe_self_(self, self_: ::std::option::Option<i64>) -> Self {
        match self_ {
            ::std::option::Option::Some(self_) => self.self_(self_),
            ::std::option::Option::None => self,
        }
    }
    /// Whether 2nd is on.
    ///
    /// Called `2nd` on the wire.
    #[doc(alias = "2nd")]
    pub fn n2nd(mut self, n2nd: bool) -> Self {
        self.request.set(7, n2nd);
        self
    }
    /// [`n2nd`](Self::n2nd), if there is a value.
    pub fn maybe_n2nd(self, n2nd: ::std::option::Option<bool>) -> Self {
        match n2nd {
            ::std::option::Option::Some(n2nd) => self.n2nd(n2nd),
            ::std::option::Option::None => self,
        }
    }
    /// The stream.
    pub fn stream(
        mut self,
        stream: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(8, stream.into());
        self
    }
    /// [`stream`](Self::stream), if there is a value.
    pub fn maybe_stream(
        self,
        stream: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match stream {
            ::std::option::Option::Some(stream) => self.stream(stream),
            ::std::option::Option::None => self,
        }
    }
    /// The limit.
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.set(9, limit);
        self
    }
    /// [`limit`](Self::limit), if there is a value.
    pub fn maybe_limit(self, limit: ::std::option::Option<i64>) -> Self {
        match limit {
            ::std::option::Option::Some(limit) => self.limit(limit),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Json> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for FindName {
    type Output = runtime::Result<runtime::Json>;
    type IntoFuture = runtime::Call<runtime::Json>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(FindName);

/// Builder of the call `PUT names/{channel-id}/to/{type}`, from [`Names::move`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct MoveName {
    request: runtime::Request,
}

impl MoveName {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<()> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for MoveName {
    type Output = runtime::Result<()>;
    type IntoFuture = runtime::Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(MoveName);
