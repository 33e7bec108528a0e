// @generated from tests/golden/spec/features/responses.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! Where payloads stand, and what they are.
//!
//! [`Responses`] starts the calls; the other types are the calls themselves.
//!
//! - [`nothing`](Responses::nothing): Nothing. `POST responses/nothing`
//! - [`slash`](Responses::slash): Slash. `POST responses/nothing/`
//! - [`created`](Responses::created): Created. `POST responses/created`
//! - [`emptied`](Responses::emptied): Emptied. `DELETE responses/emptied`
//! - [`bare`](Responses::bare): Bare. `GET responses/bare`
//! - [`deep`](Responses::deep): Deep. `GET responses/deep`
//! - [`download`](Responses::download): Download. `GET responses/{id}/download`
//! - [`anything`](Responses::anything): Anything. `GET responses/anything`
//! - [`flag`](Responses::flag): Flag. `GET responses/flag`
//! - [`map`](Responses::map): Map. `GET responses/map`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::responses as ops;

/// Where payloads stand, and what they are.
///
/// From [`Client::responses`](super::Client::responses).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Responses<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Responses<'_> {
    /// Nothing.
    ///
    /// `POST responses/nothing`
    ///
    /// Returns nothing.
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// client.responses().nothing().await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn nothing(self) -> ResponseNothing {
        ResponseNothing {
            request: runtime::Request::new(self.client, &ops::NOTHING),
        }
    }
    /// Slash.
    ///
    /// `POST responses/nothing/`
    ///
    /// Returns nothing.
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// client.responses().slash().await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn slash(self) -> ResponseSlash {
        ResponseSlash {
            request: runtime::Request::new(self.client, &ops::SLASH),
        }
    }
    /// Created.
    ///
    /// `POST responses/created`
    ///
    /// Returns a [`Shared`](models::Shared).
    ///
    /// - Succeeds with status 201.
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let shared = client.responses().created().await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn created(self) -> CreatedResponses {
        CreatedResponses {
            request: runtime::Request::new(self.client, &ops::CREATED),
        }
    }
    /// Emptied.
    ///
    /// `DELETE responses/emptied`
    ///
    /// Returns nothing.
    ///
    /// - Succeeds with status 204.
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// client.responses().emptied().await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn emptied(self) -> EmptiedResponses {
        EmptiedResponses {
            request: runtime::Request::new(self.client, &ops::EMPTIED),
        }
    }
    /// Bare.
    ///
    /// `GET responses/bare`
    ///
    /// Returns a [`Shared`](models::Shared).
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let shared = client.responses().bare().await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn bare(self) -> GetResponseBare {
        GetResponseBare {
            request: runtime::Request::new(self.client, &ops::BARE),
        }
    }
    /// Deep.
    ///
    /// `GET responses/deep`
    ///
    /// Returns a list of [`Shared`](models::Shared).
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.responses().deep().await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn deep(self) -> GetResponseDeep {
        GetResponseDeep {
            request: runtime::Request::new(self.client, &ops::DEEP),
        }
    }
    /// Download.
    ///
    /// `GET responses/{id}/download`
    ///
    /// - `id`: the id of the shared ([`SharedId`](models::SharedId))
    ///
    /// Returns the whole file in memory. `.stream()` returns it in chunks, or saves it to a local file.
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let bytes = client.responses().download(1).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn download(
        self,
        id: impl ::std::convert::Into<models::SharedId>,
    ) -> DownloadResponse {
        let mut request = runtime::Request::new(self.client, &ops::DOWNLOAD);
        request.set(0, id.into());
        DownloadResponse { request }
    }
    /// Anything.
    ///
    /// `GET responses/anything`
    ///
    /// Returns `json`.
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let value = client.responses().anything().await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn anything(self) -> GetResponseAnything {
        GetResponseAnything {
            request: runtime::Request::new(self.client, &ops::ANYTHING),
        }
    }
    /// Flag.
    ///
    /// `GET responses/flag`
    ///
    /// Returns `boolean`.
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let value = client.responses().flag().await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn flag(self) -> GetResponseFlag {
        GetResponseFlag {
            request: runtime::Request::new(self.client, &ops::FLAG),
        }
    }
    /// Map.
    ///
    /// `GET responses/map`
    ///
    /// Returns a map of [`Shared`](models::Shared).
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let value = client.responses().map().await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn map(self) -> GetResponseMap {
        GetResponseMap {
            request: runtime::Request::new(self.client, &ops::MAP),
        }
    }
}

/// Builder of the call `POST responses/nothing`, from [`Responses::nothing`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ResponseNothing {
    request: runtime::Request,
}

impl ResponseNothing {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<()> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ResponseNothing {
    type Output = runtime::Result<()>;
    type IntoFuture = runtime::Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(ResponseNothing);

/// Builder of the call `POST responses/nothing/`, from [`Responses::slash`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ResponseSlash {
    request: runtime::Request,
}

impl ResponseSlash {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<()> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ResponseSlash {
    type Output = runtime::Result<()>;
    type IntoFuture = runtime::Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(ResponseSlash);

/// Builder of the call `POST responses/created`, from [`Responses::created`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreatedResponses {
    request: runtime::Request,
}

impl CreatedResponses {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Shared> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for CreatedResponses {
    type Output = runtime::Result<models::Shared>;
    type IntoFuture = runtime::Call<models::Shared>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(CreatedResponses);

/// Builder of the call `DELETE responses/emptied`, from [`Responses::emptied`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct EmptiedResponses {
    request: runtime::Request,
}

impl EmptiedResponses {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<()> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for EmptiedResponses {
    type Output = runtime::Result<()>;
    type IntoFuture = runtime::Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(EmptiedResponses);

/// Builder of the call `GET responses/bare`, from [`Responses::bare`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetResponseBare {
    request: runtime::Request,
}

impl GetResponseBare {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Shared> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetResponseBare {
    type Output = runtime::Result<models::Shared>;
    type IntoFuture = runtime::Call<models::Shared>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetResponseBare);

/// Builder of the call `GET responses/deep`, from [`Responses::deep`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetResponseDeep {
    request: runtime::Request,
}

impl GetResponseDeep {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<::std::vec::Vec<models::Shared>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetResponseDeep {
    type Output = runtime::Result<::std::vec::Vec<models::Shared>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::Shared>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetResponseDeep);

/// Builder of the call `GET responses/{id}/download`, from [`Responses::download`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DownloadResponse {
    request: runtime::Request,
}

impl DownloadResponse {
    /// Returns the file in chunks, or saves it, without holding it in memory.
    pub fn stream(self) -> runtime::Download {
        self.request.download()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Bytes> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DownloadResponse {
    type Output = runtime::Result<runtime::Bytes>;
    type IntoFuture = runtime::Call<runtime::Bytes>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.bytes()
    }
}
runtime::private::customize!(DownloadResponse);

/// Builder of the call `GET responses/anything`, from [`Responses::anything`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetResponseAnything {
    request: runtime::Request,
}

impl GetResponseAnything {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Json> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetResponseAnything {
    type Output = runtime::Result<runtime::Json>;
    type IntoFuture = runtime::Call<runtime::Json>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetResponseAnything);

/// Builder of the call `GET responses/flag`, from [`Responses::flag`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetResponseFlag {
    request: runtime::Request,
}

impl GetResponseFlag {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<bool> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetResponseFlag {
    type Output = runtime::Result<bool>;
    type IntoFuture = runtime::Call<bool>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetResponseFlag);

/// Builder of the call `GET responses/map`, from [`Responses::map`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetResponseMap {
    request: runtime::Request,
}

impl GetResponseMap {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Map<models::Shared>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetResponseMap {
    type Output = runtime::Result<runtime::Map<models::Shared>>;
    type IntoFuture = runtime::Call<runtime::Map<models::Shared>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetResponseMap);
