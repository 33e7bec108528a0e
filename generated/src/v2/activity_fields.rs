// @generated from spec/v2/activity_fields.yaml by `cargo xtask codegen`. Do not edit.

//! Activity fields.
//!
//! [`ActivityFields`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](ActivityFields::list): Get activity fields. `GET activityFields`
//! - [`get`](ActivityFields::get): Get an activity field. `GET activityFields/{field_code}`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::activity_fields as ops;

/// Activity fields.
///
/// From [`Client::activity_fields`](super::Client::activity_fields).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct ActivityFields<'a> {
    pub(super) client: &'a runtime::Client,
}

impl ActivityFields<'_> {
    /// Get activity fields.
    ///
    /// `GET activityFields`
    ///
    /// Returns a [page](::callsheet_runtime::Page) of [`Field`](models::Field). `.all()` returns the whole list, `.stream()` its items one by one. Optional parameters are setters of [`ListActivityFields`].
    ///
    /// - Costs 10 tokens of the daily quota.
    /// - Needs the scope `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/ActivityFields#getActivityFields>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let page = client.activity_fields().list().limit(50).await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListActivityFields {
        ListActivityFields {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
    }
    /// Get an activity field.
    ///
    /// `GET activityFields/{field_code}`
    ///
    /// - `field_code`: the field code
    ///
    /// Returns a [`Field`](models::Field). Optional parameters are setters of [`GetActivityField`].
    ///
    /// - Costs 1 token of the daily quota.
    /// - Needs the scope `admin`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v2/ActivityFields#getActivityField>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v2::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let field = client.activity_fields().get("field code").await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn get(
        self,
        field_code: impl ::std::convert::Into<::std::string::String>,
    ) -> GetActivityField {
        let mut request = runtime::Request::new(self.client, &ops::GET);
        request.set(0, field_code.into());
        GetActivityField { request }
    }
}

/// Builder of the call `GET activityFields`, from [`ActivityFields::list`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct ListActivityFields {
    request: runtime::Request,
}

impl ListActivityFields {
    /// Also gives these, which are left out otherwise.
    pub fn include_fields<M>(
        mut self,
        include_fields: impl runtime::encode::ListOf<models::FieldIncludeField, M>,
    ) -> Self {
        self.request.set(0, runtime::encode::ListOf::into_list(include_fields));
        self
    }
    /// [`include_fields`](Self::include_fields), if there is a value.
    pub fn maybe_include_fields<M>(
        self,
        include_fields: ::std::option::Option<
            impl runtime::encode::ListOf<models::FieldIncludeField, M>,
        >,
    ) -> Self {
        match include_fields {
            ::std::option::Option::Some(include_fields) => {
                self.include_fields(include_fields)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Starts the list at this cursor, from an earlier page.
    pub fn cursor(
        mut self,
        cursor: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.request.cursor(cursor.into());
        self
    }
    /// Sets the number of items per page, at most 500.
    ///
    /// The default is 500, because a call costs the same whatever its page size.
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
    pub fn stream(self) -> runtime::ItemStream<models::Field> {
        self.request.stream()
    }
    /// Returns the items of all pages in one `Vec`.
    #[inline]
    pub fn all(self) -> runtime::Call<::std::vec::Vec<models::Field>> {
        self.request.all()
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<runtime::Page<models::Field>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListActivityFields {
    type Output = runtime::Result<runtime::Page<models::Field>>;
    type IntoFuture = runtime::Call<runtime::Page<models::Field>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.page()
    }
}
runtime::private::customize!(ListActivityFields);

/// Builder of the call `GET activityFields/{field_code}`, from [`ActivityFields::get`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetActivityField {
    request: runtime::Request,
}

impl GetActivityField {
    /// Also gives these, which are left out otherwise.
    pub fn include_fields<M>(
        mut self,
        include_fields: impl runtime::encode::ListOf<models::FieldIncludeField, M>,
    ) -> Self {
        self.request.set(1, runtime::encode::ListOf::into_list(include_fields));
        self
    }
    /// [`include_fields`](Self::include_fields), if there is a value.
    pub fn maybe_include_fields<M>(
        self,
        include_fields: ::std::option::Option<
            impl runtime::encode::ListOf<models::FieldIncludeField, M>,
        >,
    ) -> Self {
        match include_fields {
            ::std::option::Option::Some(include_fields) => {
                self.include_fields(include_fields)
            }
            ::std::option::Option::None => self,
        }
    }
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::Field> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetActivityField {
    type Output = runtime::Result<models::Field>;
    type IntoFuture = runtime::Call<models::Field>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetActivityField);
