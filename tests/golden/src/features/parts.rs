// @generated from tests/golden/spec/features/parts.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! Parameters that travel in parts, and moments in a format of their own.
//!
//! [`Parts`] starts the calls; the other types are the calls themselves.
//!
//! - [`find`](Parts::find): Find. `GET parts`
//! - [`json`](Parts::json): JSON. `POST parts`
//! - [`form`](Parts::form): Form. `POST parts/form`
//! - [`multipart`](Parts::multipart): Multipart. `POST parts/multipart`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::parts as ops;

/// Parameters that travel in parts, and moments in a format of their own.
///
/// From [`Client::parts`](super::Client::parts).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct Parts<'a> {
    pub(super) client: &'a runtime::Client,
}

impl Parts<'_> {
    /// Find.
    ///
    /// `GET parts`
    ///
    /// Returns a list of [`Shared`](models::Shared). Optional parameters are setters of [`FindParts`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.parts().find().title("Rocket launch").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn find(self) -> FindParts {
        FindParts {
            request: runtime::Request::new(self.client, &ops::FIND),
        }
    }
    /// JSON.
    ///
    /// `POST parts`
    ///
    /// - `fields`: the fields
    ///
    /// Returns a [`Shared`](models::Shared). Optional parameters are setters of [`PartJson`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let shared = client
    ///     .parts()
    ///     .json([("key", "anything")])
    ///     .title("Rocket launch")
    ///     .await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn json(
        self,
        fields: impl ::std::iter::IntoIterator<
            Item = (
                impl ::std::convert::Into<::std::string::String>,
                impl ::std::convert::Into<runtime::Json>,
            ),
        >,
    ) -> PartJson {
        let mut request = runtime::Request::new(self.client, &ops::JSON);
        request
            .set(
                1,
                fields
                    .into_iter()
                    .map(|(key, item)| (key.into(), item.into()))
                    .collect::<runtime::Map<runtime::Json>>(),
            );
        PartJson { request }
    }
    /// Form.
    ///
    /// `POST parts/form`
    ///
    /// Returns nothing. Optional parameters are setters of [`PartForm`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// client.parts().form().title("Rocket launch").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn form(self) -> PartForm {
        PartForm {
            request: runtime::Request::new(self.client, &ops::FORM),
        }
    }
    /// Multipart.
    ///
    /// `POST parts/multipart`
    ///
    /// Returns nothing. Optional parameters are setters of [`PartMultipart`].
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive_golden::features::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// client.parts().multipart().title("Rocket launch").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn multipart(self) -> PartMultipart {
        PartMultipart {
            request: runtime::Request::new(self.client, &ops::MULTIPART),
        }
    }
}

/// Builder of the call `GET parts`, from [`Parts::find`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct FindParts {
    request: runtime::Request,
}

impl FindParts {
    /// Only those with these ids.
    pub fn ids<M>(mut self, ids: impl runtime::encode::ListOf<i64, M>) -> Self {
        self.request.set(0, runtime::encode::ListOf::into_list(ids));
        self
    }
    /// [`ids`](Self::ids), if there is a value.
    pub fn maybe_ids<M>(
        self,
        ids: ::std::option::Option<impl runtime::encode::ListOf<i64, M>>,
    ) -> Self {
        match ids {
            ::std::option::Option::Some(ids) => self.ids(ids),
            ::std::option::Option::None => self,
        }
    }
    /// The labels.
    pub fn labels(
        mut self,
        labels: impl ::std::iter::IntoIterator<
            Item = (
                impl ::std::convert::Into<::std::string::String>,
                impl ::std::convert::Into<::std::string::String>,
            ),
        >,
    ) -> Self {
        self.request
            .set(
                1,
                labels
                    .into_iter()
                    .map(|(key, item)| (key.into(), item.into()))
                    .collect::<runtime::Map<::std::string::String>>(),
            );
        self
    }
    /// [`labels`](Self::labels), if there is a value.
    pub fn maybe_labels(
        self,
        labels: ::std::option::Option<
            impl ::std::iter::IntoIterator<
                Item = (
                    impl ::std::convert::Into<::std::string::String>,
                    impl ::std::convert::Into<::std::string::String>,
                ),
            >,
        >,
    ) -> Self {
        match labels {
            ::std::option::Option::Some(labels) => self.labels(labels),
            ::std::option::Option::None => self,
        }
    }
    /// The custom fields, by key.
    ///
    /// Each call adds members. If a member is set twice, the later value is sent.
    pub fn custom_fields(
        mut self,
        custom_fields: impl ::std::convert::Into<models::CustomFields>,
    ) -> Self {
        self.request
            .extend(
                2,
                <models::CustomFields as runtime::External>::explode(
                    custom_fields.into(),
                ),
            );
        self
    }
    /// [`custom_fields`](Self::custom_fields), if there is a value.
    pub fn maybe_custom_fields(
        self,
        custom_fields: ::std::option::Option<
            impl ::std::convert::Into<models::CustomFields>,
        >,
    ) -> Self {
        match custom_fields {
            ::std::option::Option::Some(custom_fields) => {
                self.custom_fields(custom_fields)
            }
            ::std::option::Option::None => self,
        }
    }
    /// The since, in UTC.
    pub fn since(mut self, since: impl ::std::convert::Into<runtime::DateTime>) -> Self {
        self.request.set(3, since.into());
        self
    }
    /// [`since`](Self::since), if there is a value.
    pub fn maybe_since(
        self,
        since: ::std::option::Option<impl ::std::convert::Into<runtime::DateTime>>,
    ) -> Self {
        match since {
            ::std::option::Option::Some(since) => self.since(since),
            ::std::option::Option::None => self,
        }
    }
    /// `until`, in UTC.
    pub fn until(mut self, until: impl ::std::convert::Into<runtime::DateTime>) -> Self {
        self.request.set(4, until.into());
        self
    }
    /// [`until`](Self::until), if there is a value.
    pub fn maybe_until(
        self,
        until: ::std::option::Option<impl ::std::convert::Into<runtime::DateTime>>,
    ) -> Self {
        match until {
            ::std::option::Option::Some(until) => self.until(until),
            ::std::option::Option::None => self,
        }
    }
    /// The title.
    pub fn title(
        mut self,
        title: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(5, title.into());
        self
    }
    /// [`title`](Self::title), if there is a value.
    pub fn maybe_title(
        self,
        title: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match title {
            ::std::option::Option::Some(title) => self.title(title),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<::std::vec::Vec<models::Shared>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for FindParts {
    type Output = runtime::Result<::std::vec::Vec<models::Shared>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::Shared>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(FindParts);

/// Builder of the call `POST parts`, from [`Parts::json`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct PartJson {
    request: runtime::Request,
}

impl PartJson {
    /// Sets the title.
    pub fn title(
        mut self,
        title: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(0, title.into());
        self
    }
    /// [`title`](Self::title), if there is a value.
    pub fn maybe_title(
        self,
        title: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match title {
            ::std::option::Option::Some(title) => self.title(title),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the custom fields, by key.
    ///
    /// Each call adds members. If a member is set twice, the later value is sent.
    pub fn custom_fields(
        mut self,
        custom_fields: impl ::std::convert::Into<models::CustomFields>,
    ) -> Self {
        self.request
            .extend(
                2,
                <models::CustomFields as runtime::External>::explode(
                    custom_fields.into(),
                ),
            );
        self
    }
    /// [`custom_fields`](Self::custom_fields), if there is a value.
    pub fn maybe_custom_fields(
        self,
        custom_fields: ::std::option::Option<
            impl ::std::convert::Into<models::CustomFields>,
        >,
    ) -> Self {
        match custom_fields {
            ::std::option::Option::Some(custom_fields) => {
                self.custom_fields(custom_fields)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Sets `at`.
    pub fn at<M>(
        mut self,
        at: impl runtime::encode::IntoList<runtime::DateTime, M>,
    ) -> Self {
        self.request.set(3, runtime::encode::IntoList::into_list(at));
        self
    }
    /// [`at`](Self::at), if there is a value.
    pub fn maybe_at<M>(
        self,
        at: ::std::option::Option<impl runtime::encode::IntoList<runtime::DateTime, M>>,
    ) -> Self {
        match at {
            ::std::option::Option::Some(at) => self.at(at),
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Shared> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for PartJson {
    type Output = runtime::Result<models::Shared>;
    type IntoFuture = runtime::Call<models::Shared>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(PartJson);

/// Builder of the call `POST parts/form`, from [`Parts::form`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct PartForm {
    request: runtime::Request,
}

impl PartForm {
    /// Sets the title.
    pub fn title(
        mut self,
        title: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(0, title.into());
        self
    }
    /// [`title`](Self::title), if there is a value.
    pub fn maybe_title(
        self,
        title: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match title {
            ::std::option::Option::Some(title) => self.title(title),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the labels.
    pub fn labels(
        mut self,
        labels: impl ::std::iter::IntoIterator<
            Item = (
                impl ::std::convert::Into<::std::string::String>,
                impl ::std::convert::Into<::std::string::String>,
            ),
        >,
    ) -> Self {
        self.request
            .set(
                1,
                labels
                    .into_iter()
                    .map(|(key, item)| (key.into(), item.into()))
                    .collect::<runtime::Map<::std::string::String>>(),
            );
        self
    }
    /// [`labels`](Self::labels), if there is a value.
    pub fn maybe_labels(
        self,
        labels: ::std::option::Option<
            impl ::std::iter::IntoIterator<
                Item = (
                    impl ::std::convert::Into<::std::string::String>,
                    impl ::std::convert::Into<::std::string::String>,
                ),
            >,
        >,
    ) -> Self {
        match labels {
            ::std::option::Option::Some(labels) => self.labels(labels),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the custom fields, by key.
    ///
    /// Each call adds members. If a member is set twice, the later value is sent.
    pub fn custom_fields(
        mut self,
        custom_fields: impl ::std::convert::Into<models::CustomFields>,
    ) -> Self {
        self.request
            .extend(
                2,
                <models::CustomFields as runtime::External>::explode(
                    custom_fields.into(),
                ),
            );
        self
    }
    /// [`custom_fields`](Self::custom_fields), if there is a value.
    pub fn maybe_custom_fields(
        self,
        custom_fields: ::std::option::Option<
            impl ::std::convert::Into<models::CustomFields>,
        >,
    ) -> Self {
        match custom_fields {
            ::std::option::Option::Some(custom_fields) => {
                self.custom_fields(custom_fields)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<()> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for PartForm {
    type Output = runtime::Result<()>;
    type IntoFuture = runtime::Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(PartForm);

/// Builder of the call `POST parts/multipart`, from [`Parts::multipart`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct PartMultipart {
    request: runtime::Request,
}

impl PartMultipart {
    /// Sets the title.
    pub fn title(
        mut self,
        title: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.set(0, title.into());
        self
    }
    /// [`title`](Self::title), if there is a value.
    pub fn maybe_title(
        self,
        title: ::std::option::Option<impl ::std::convert::Into<::std::string::String>>,
    ) -> Self {
        match title {
            ::std::option::Option::Some(title) => self.title(title),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the labels.
    pub fn labels(
        mut self,
        labels: impl ::std::iter::IntoIterator<
            Item = (
                impl ::std::convert::Into<::std::string::String>,
                impl ::std::convert::Into<::std::string::String>,
            ),
        >,
    ) -> Self {
        self.request
            .set(
                1,
                labels
                    .into_iter()
                    .map(|(key, item)| (key.into(), item.into()))
                    .collect::<runtime::Map<::std::string::String>>(),
            );
        self
    }
    /// [`labels`](Self::labels), if there is a value.
    pub fn maybe_labels(
        self,
        labels: ::std::option::Option<
            impl ::std::iter::IntoIterator<
                Item = (
                    impl ::std::convert::Into<::std::string::String>,
                    impl ::std::convert::Into<::std::string::String>,
                ),
            >,
        >,
    ) -> Self {
        match labels {
            ::std::option::Option::Some(labels) => self.labels(labels),
            ::std::option::Option::None => self,
        }
    }
    /// Sets the custom fields, by key.
    ///
    /// Each call adds members. If a member is set twice, the later value is sent.
    pub fn custom_fields(
        mut self,
        custom_fields: impl ::std::convert::Into<models::CustomFields>,
    ) -> Self {
        self.request
            .extend(
                2,
                <models::CustomFields as runtime::External>::explode(
                    custom_fields.into(),
                ),
            );
        self
    }
    /// [`custom_fields`](Self::custom_fields), if there is a value.
    pub fn maybe_custom_fields(
        self,
        custom_fields: ::std::option::Option<
            impl ::std::convert::Into<models::CustomFields>,
        >,
    ) -> Self {
        match custom_fields {
            ::std::option::Option::Some(custom_fields) => {
                self.custom_fields(custom_fields)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<()> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for PartMultipart {
    type Output = runtime::Result<()>;
    type IntoFuture = runtime::Call<()>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(PartMultipart);
