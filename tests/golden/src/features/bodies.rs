// @generated from tests/golden/spec/features/bodies.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! How bodies are encoded.
//!
//! [`Bodies`] starts the calls; the other types are the calls themselves.
//!
//! - [`json`](Bodies::json): JSON. `POST bodies/json`
//! - [`form`](Bodies::form): Form. `POST bodies/form`
//! - [`multipart`](Bodies::multipart): Multipart. `POST bodies/multipart`
//! - [`upload`](Bodies::upload): Upload. `POST bodies/{id}/file`
//! - [`delete`](Bodies::delete): Delete a body. `DELETE bodies`
//! - [`value`](Bodies::value): Value. `PUT bodies/value`
//! - [`delete_items`](Bodies::delete_items): Delete items. `DELETE bodies/{name}/items`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::bodies as ops;

/// How bodies are encoded.
///
/// From [`Client::bodies`](super::Client::bodies).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Bodies<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Bodies<'_> {
    /// JSON.
    ///
    /// `POST bodies/json`
    ///
    /// - `name`: the name
    ///
    /// Returns an [`Item`](models::Item). Optional parameters are setters of [`BodyJson`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let item = client.bodies().json("Ada Lovelace").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn json(
        self,
        name: impl ::std::convert::Into<::std::string::String>,
    ) -> BodyJson {
        let mut request = runtime::Request::new(self.client, &ops::JSON);
        request.set(0, name.into());
        BodyJson { request }
    }
    /// Form.
    ///
    /// `POST bodies/form`
    ///
    /// - `name`: the name
    ///
    /// Returns nothing. Optional parameters are setters of [`BodyForm`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// client.bodies().form("Ada Lovelace").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn form(
        self,
        name: impl ::std::convert::Into<::std::string::String>,
    ) -> BodyForm {
        let mut request = runtime::Request::new(self.client, &ops::FORM);
        request.set(0, name.into());
        BodyForm { request }
    }
    /// Multipart.
    ///
    /// `POST bodies/multipart`
    ///
    /// Returns nothing. Optional parameters are setters of [`BodyMultipart`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// client.bodies().multipart().name("Ada Lovelace").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn multipart(self) -> BodyMultipart {
        BodyMultipart {
            request: runtime::Request::new(self.client, &ops::MULTIPART),
        }
    }
    /// Upload.
    ///
    /// `POST bodies/{id}/file`
    ///
    /// - `id`: the id
    /// - `file`: the file to upload
    ///
    /// Returns nothing. Optional parameters are setters of [`UploadBody`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client, file: pipedrive_golden::runtime::Upload) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// client.bodies().upload(1, file).name("Ada Lovelace").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn upload(self, id: i64, file: runtime::Upload) -> UploadBody {
        let mut request = runtime::Request::new(self.client, &ops::UPLOAD);
        request.set(0, id);
        request.upload(file);
        UploadBody { request }
    }
    /// Delete a body.
    ///
    /// `DELETE bodies`
    ///
    /// - `name`: the name
    ///
    /// Returns nothing.
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// client.bodies().delete("Ada Lovelace").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete(
        self,
        name: impl ::std::convert::Into<::std::string::String>,
    ) -> DeleteBody {
        let mut request = runtime::Request::new(self.client, &ops::DELETE);
        request.set(0, name.into());
        DeleteBody { request }
    }
    /// Value.
    ///
    /// `PUT bodies/value`
    ///
    /// Returns nothing. Optional parameters are setters of [`BodyValue`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// client.bodies().value().await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn value(self) -> BodyValue {
        BodyValue {
            request: runtime::Request::new(self.client, &ops::VALUE),
        }
    }
    /// Delete items.
    ///
    /// `DELETE bodies/{name}/items`
    ///
    /// - `name`: the name
    /// - `items`: the items (a list of [`Item`](models::Item))
    ///
    /// Returns a list of [`Item`](models::Item).
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client, items: ::std::vec::Vec<pipedrive_golden::features::Item>) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.bodies().delete_items("Ada Lovelace", items).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn delete_items<M>(
        self,
        name: impl ::std::convert::Into<::std::string::String>,
        items: impl runtime::encode::ListOf<models::Item, M>,
    ) -> DeleteBodyItems {
        let mut request = runtime::Request::new(self.client, &ops::DELETE_ITEMS);
        request.set(0, name.into());
        request.set(1, runtime::encode::ListOf::into_list(items));
        DeleteBodyItems { request }
    }
}

/// Builder of the call `POST bodies/json`, from [`Bodies::json`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct BodyJson {
    request: runtime::Request,
}

impl BodyJson {
    /// Sets the tags.
    pub fn tags<M>(
        mut self,
        tags: impl runtime::encode::IntoList<::std::string::String, M>,
    ) -> Self {
        self.request.set(1, runtime::encode::IntoList::into_list(tags));
        self
    }
    /// [`tags`](Self::tags), if there is a value.
    pub fn maybe_tags<M>(
        self,
        tags: ::std::option::Option<
            impl runtime::encode::IntoList<::std::string::String, M>,
        >,
    ) -> Self {
        match tags {
            ::std::option::Option::Some(tags) => self.tags(tags),
            ::std::option::Option::None => self,
        }
    }
    /// Sets `when`, in UTC.
    pub fn when(mut self, when: impl ::std::convert::Into<runtime::DateTime>) -> Self {
        self.request.set(2, when.into());
        self
    }
    /// [`when`](Self::when), if there is a value.
    pub fn maybe_when(
        self,
        when: ::std::option::Option<impl ::std::convert::Into<runtime::DateTime>>,
    ) -> Self {
        match when {
            ::std::option::Option::Some(when) => self.when(when),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `when`: sends null.
    pub fn clear_when(mut self) -> Self {
        self.request.clear(2);
        self
    }
    /// Sets the items.
    pub fn items<M>(
        mut self,
        items: impl runtime::encode::ListOf<models::Item, M>,
    ) -> Self {
        self.request.set(3, runtime::encode::ListOf::into_list(items));
        self
    }
    /// [`items`](Self::items), if there is a value.
    pub fn maybe_items<M>(
        self,
        items: ::std::option::Option<impl runtime::encode::ListOf<models::Item, M>>,
    ) -> Self {
        match items {
            ::std::option::Option::Some(items) => self.items(items),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the gaps.
    pub fn gaps(
        mut self,
        gaps: impl ::std::iter::IntoIterator<Item = ::std::option::Option<bool>>,
    ) -> Self {
        self.request
            .set(
                4,
                runtime::encode::Argument::flags(
                    gaps
                        .into_iter()
                        .collect::<::std::vec::Vec<::std::option::Option<bool>>>(),
                ),
            );
        self
    }
    /// [`gaps`](Self::gaps), if there is a value.
    pub fn maybe_gaps(
        self,
        gaps: ::std::option::Option<
            impl ::std::iter::IntoIterator<Item = ::std::option::Option<bool>>,
        >,
    ) -> Self {
        match gaps {
            ::std::option::Option::Some(gaps) => self.gaps(gaps),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Item> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for BodyJson {
    type Output = runtime::Result<models::Item>;
    type IntoFuture = runtime::Call<models::Item>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(BodyJson);

/// Builder of the call `POST bodies/form`, from [`Bodies::form`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct BodyForm {
    request: runtime::Request,
}

impl BodyForm {
    /// Sets the tags.
    pub fn tags<M>(
        mut self,
        tags: impl runtime::encode::IntoList<::std::string::String, M>,
    ) -> Self {
        self.request.set(1, runtime::encode::IntoList::into_list(tags));
        self
    }
    /// [`tags`](Self::tags), if there is a value.
    pub fn maybe_tags<M>(
        self,
        tags: ::std::option::Option<
            impl runtime::encode::IntoList<::std::string::String, M>,
        >,
    ) -> Self {
        match tags {
            ::std::option::Option::Some(tags) => self.tags(tags),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<()> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for BodyForm {
    type Output = runtime::Result<()>;
    type IntoFuture = runtime::Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(BodyForm);

/// Builder of the call `POST bodies/multipart`, from [`Bodies::multipart`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct BodyMultipart {
    request: runtime::Request,
}

impl BodyMultipart {
    /// Sets the name.
    pub fn name(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(0, name.into());
        self
    }
    /// [`name`](Self::name), if there is a value.
    pub fn maybe_name(
        self,
        name: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match name {
            ::std::option::Option::Some(name) => self.name(name),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<()> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for BodyMultipart {
    type Output = runtime::Result<()>;
    type IntoFuture = runtime::Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(BodyMultipart);

/// Builder of the call `POST bodies/{id}/file`, from [`Bodies::upload`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct UploadBody {
    request: runtime::Request,
}

impl UploadBody {
    /// Sets the name.
    pub fn name(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(1, name.into());
        self
    }
    /// [`name`](Self::name), if there is a value.
    pub fn maybe_name(
        self,
        name: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match name {
            ::std::option::Option::Some(name) => self.name(name),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<()> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for UploadBody {
    type Output = runtime::Result<()>;
    type IntoFuture = runtime::Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(UploadBody);

/// Builder of the call `DELETE bodies`, from [`Bodies::delete`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteBody {
    request: runtime::Request,
}

impl DeleteBody {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<()> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteBody {
    type Output = runtime::Result<()>;
    type IntoFuture = runtime::Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteBody);

/// Builder of the call `PUT bodies/value`, from [`Bodies::value`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct BodyValue {
    request: runtime::Request,
}

impl BodyValue {
    /// Sets `when`, in UTC.
    pub fn when(mut self, when: impl ::std::convert::Into<runtime::DateTime>) -> Self {
        self.request.set(0, when.into());
        self
    }
    /// [`when`](Self::when), if there is a value.
    pub fn maybe_when(
        self,
        when: ::std::option::Option<impl ::std::convert::Into<runtime::DateTime>>,
    ) -> Self {
        match when {
            ::std::option::Option::Some(when) => self.when(when),
            ::std::option::Option::None => self,
        }
    }
    /// Empties `when`: sends null.
    pub fn clear_when(mut self) -> Self {
        self.request.clear(0);
        self
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<()> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for BodyValue {
    type Output = runtime::Result<()>;
    type IntoFuture = runtime::Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(BodyValue);

/// Builder of the call `DELETE bodies/{name}/items`, from [`Bodies::delete_items`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct DeleteBodyItems {
    request: runtime::Request,
}

impl DeleteBodyItems {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<::std::vec::Vec<models::Item>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for DeleteBodyItems {
    type Output = runtime::Result<::std::vec::Vec<models::Item>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::Item>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(DeleteBodyItems);
