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
    /// Gives nothing beyond success.
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
    /// Gives nothing beyond success.
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
    /// Gives a [`Shared`](models::Shared).
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
    /// Gives nothing beyond success.
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
    /// Gives a [`Shared`](models::Shared).
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
    /// Gives a list of [`Shared`](models::Shared).
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
    /// Gives all bytes at once; `.stream()` gives them as they come, to save them to a file as well.
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
    /// Gives `json`.
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
    /// Gives `boolean`.
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
    /// Gives a map of [`Shared`](models::Shared).
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

/// The call `POST responses/nothing`, made by [`Responses::nothing`].
///
/// Awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ResponseNothing {
    request: runtime::Request,
}

impl ResponseNothing {
    /// Awaited, gives the data with status, headers and all that came beside it.
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

/// The call `POST responses/nothing/`, made by [`Responses::slash`].
///
/// Awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ResponseSlash {
    request: runtime::Request,
}

impl ResponseSlash {
    /// Awaited, gives the data with status, headers and all that came beside it.
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

/// The call `POST responses/created`, made by [`Responses::created`].
///
/// Awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct CreatedResponses {
    request: runtime::Request,
}

impl CreatedResponses {
    /// Awaited, gives the data with status, headers and all that came beside it.
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

/// The call `DELETE responses/emptied`, made by [`Responses::emptied`].
///
/// Awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct EmptiedResponses {
    request: runtime::Request,
}

impl EmptiedResponses {
    /// Awaited, gives the data with status, headers and all that came beside it.
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

/// The call `GET responses/bare`, made by [`Responses::bare`].
///
/// Awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetResponseBare {
    request: runtime::Request,
}

impl GetResponseBare {
    /// Awaited, gives the data with status, headers and all that came beside it.
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

/// The call `GET responses/deep`, made by [`Responses::deep`].
///
/// Awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetResponseDeep {
    request: runtime::Request,
}

impl GetResponseDeep {
    /// Awaited, gives the data with status, headers and all that came beside it.
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

/// The call `GET responses/{id}/download`, made by [`Responses::download`].
///
/// Awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DownloadResponse {
    request: runtime::Request,
}

impl DownloadResponse {
    /// The file as it comes, not held in memory: to be taken chunk by chunk, or saved.
    pub fn stream(self) -> runtime::Download {
        self.request.download()
    }
    /// Awaited, gives the data with status, headers and all that came beside it.
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

/// The call `GET responses/anything`, made by [`Responses::anything`].
///
/// Awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetResponseAnything {
    request: runtime::Request,
}

impl GetResponseAnything {
    /// Awaited, gives the data with status, headers and all that came beside it.
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

/// The call `GET responses/flag`, made by [`Responses::flag`].
///
/// Awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetResponseFlag {
    request: runtime::Request,
}

impl GetResponseFlag {
    /// Awaited, gives the data with status, headers and all that came beside it.
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

/// The call `GET responses/map`, made by [`Responses::map`].
///
/// Awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetResponseMap {
    request: runtime::Request,
}

impl GetResponseMap {
    /// Awaited, gives the data with status, headers and all that came beside it.
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
