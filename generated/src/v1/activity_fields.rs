// @generated from spec/v1/activity_fields.yaml by `cargo xtask codegen`. Do not edit.

//! Activity fields.
//!
//! [`ActivityFields`] starts the calls; the other types are the calls themselves.
//!
//! - [`list`](ActivityFields::list): Get activity fields. `GET activityFields`

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
    /// Returns a list of [`Field`](models::Field).
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs one of the scopes `activities:read`, `activities:full`.
    /// - API documentation: <https://developers.pipedrive.com/docs/api/v1/ActivityFields#getActivityFields>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let items = client.activity_fields().list().await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn list(self) -> ListActivityFields {
        ListActivityFields {
            request: runtime::Request::new(self.client, &ops::LIST),
        }
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
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<::std::vec::Vec<models::Field>> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for ListActivityFields {
    type Output = runtime::Result<::std::vec::Vec<models::Field>>;
    type IntoFuture = runtime::Call<::std::vec::Vec<models::Field>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(ListActivityFields);
