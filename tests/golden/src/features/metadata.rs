// @generated from tests/golden/spec/features/metadata.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! What is said *about* operations, and texts that fight back: \*/ `code` \</b> \<script>alert(1)\</script> \[link\] \[`Option`\]
//! <https://example.com/a_b_c> 🚀 "quotes" \\backslash
//!
//! ```text
//! this is not rust
//! ```
//!
//! | a | b |
//! | --- | --- |
//! | 1 | \<2> |
//!
//! ```text
//! indented as code
//! ```
//!
//! [`Metadata`] starts the calls; the other types are the calls themselves.
//!
//! - [`elsewhere`](Metadata::elsewhere): Elsewhere. `POST oauth/token`
//! - [`old`](Metadata::old): Unclosed \`code and a fence `GET metadata/old`
//! - [`new`](Metadata::new): One sentence. `GET metadata/new`

use ::callsheet_runtime as runtime;
use super::ops::metadata as ops;

/// What is said *about* operations, and texts that fight back: \*/ `code` \</b> \<script>alert(1)\</script> \[link\] \[`Option`\]
/// <https://example.com/a_b_c> 🚀 "quotes" \\backslash
///
/// ```text
/// this is not rust
/// ```
///
/// | a | b |
/// | --- | --- |
/// | 1 | \<2> |
///
/// ```text
/// indented as code
/// ```
///
/// From [`Client::metadata`](super::Client::metadata).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Metadata<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Metadata<'_> {
    /// Elsewhere.
    ///
    /// `POST oauth/token`
    ///
    /// - `code`: the code
    ///
    /// Returns `json`.
    ///
    /// - Sent to `https://oauth.example.com`, unless the client has a base URL of its own. The client's token is not sent.
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let value = client.metadata().elsewhere("code").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn elsewhere(
        self,
        code: impl ::std::convert::Into<::std::string::String>,
    ) -> MetadataElsewhere {
        let mut request = runtime::Request::new(self.client, &ops::ELSEWHERE);
        request.set(0, code.into());
        MetadataElsewhere { request }
    }
    /// Unclosed \`code and a fence
    ///
    /// ```text
    /// let x = 1;
    /// ```
    ///
    /// `GET metadata/old`
    ///
    /// Returns `json`.
    ///
    /// - API documentation: <https://example.com/docs/metadata#old>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let value = client.metadata().old().await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    #[deprecated(note = "Use \\[`new`\\], it is *better* than this \\<b>.")]
    pub fn old(self) -> GetMetadataOld {
        GetMetadataOld {
            request: runtime::Request::new(self.client, &ops::OLD),
        }
    }
    /// One sentence.
    ///
    /// #### A heading
    ///
    /// 1. a list
    /// 2. with [a link](<https://example.com>) and an \[odd one\]: x
    ///
    /// `GET metadata/new`
    ///
    /// Returns `json`. Optional parameters are setters of [`GetMetadataNew`].
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Counts towards the limit `search`, on every plan: 10 requests in 2 seconds.
    /// - Needs one of the scopes `deals:read`, `deals:full`.
    /// - API documentation: <https://example.com/docs/new>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let value = client.metadata().new().q("q").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn new(self) -> GetMetadataNew {
        GetMetadataNew {
            request: runtime::Request::new(self.client, &ops::NEW),
        }
    }
}

/// Builder of the call `POST oauth/token`, from [`Metadata::elsewhere`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct MetadataElsewhere {
    request: runtime::Request,
}

impl MetadataElsewhere {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Json> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for MetadataElsewhere {
    type Output = runtime::Result<runtime::Json>;
    type IntoFuture = runtime::Call<runtime::Json>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(MetadataElsewhere);

/// Builder of the call `GET metadata/old`, from [`Metadata::old`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetMetadataOld {
    request: runtime::Request,
}

impl GetMetadataOld {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Json> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetMetadataOld {
    type Output = runtime::Result<runtime::Json>;
    type IntoFuture = runtime::Call<runtime::Json>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetMetadataOld);

/// Builder of the call `GET metadata/new`, from [`Metadata::new`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetMetadataNew {
    request: runtime::Request,
}

impl GetMetadataNew {
    /// Ends with a backslash \\ and has `one` tick \` alone
    pub fn q(mut self, q: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.request.set(0, q.into());
        self
    }
    /// [`q`](Self::q), if there is a value.
    pub fn maybe_q(
        self,
        q: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match q {
            ::std::option::Option::Some(q) => self.q(q),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Json> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetMetadataNew {
    type Output = runtime::Result<runtime::Json>;
    type IntoFuture = runtime::Call<runtime::Json>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetMetadataNew);
