// @generated from spec/v1/user_connections.yaml by `cargo xtask codegen`. Do not edit.

//! User connections.
//!
//! [`UserConnections`] starts the calls; the other types are the calls themselves.
//!
//! - [`get`](UserConnections::get): Get user connections. `GET userConnections`

use ::callsheet_runtime as runtime;
use super::models;
use super::ops::user_connections as ops;

/// User connections.
///
/// From [`Client::user_connections`](super::Client::user_connections).
#[derive(Clone, Copy, Debug)]
#[must_use = "a handle only starts calls"]
pub struct UserConnections<'a> {
    pub(super) client: &'a runtime::Client,
}

impl UserConnections<'_> {
    /// Get user connections.
    ///
    /// `GET userConnections`
    ///
    /// Returns a [`UserConnection`](models::UserConnection).
    ///
    /// - Costs 20 tokens of the daily quota.
    /// - Needs the scope `base`.
    /// - API documentation:
    ///   <https://developers.pipedrive.com/docs/api/v1/UserConnections#getUserConnections>
    ///
    /// ```no_run
    /// # async fn example(client: &pipedrive::v1::Client) -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
    /// let user_connection = client.user_connections().get().await?;
    /// # ::std::result::Result::Ok(())
    /// # }
    /// ```
    pub fn get(self) -> GetUserConnection {
        GetUserConnection {
            request: runtime::Request::new(self.client, &ops::GET),
        }
    }
}

/// Builder of the call `GET userConnections`, from [`UserConnections::get`].
///
/// `.await` sends the call.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent until it is awaited"]
pub struct GetUserConnection {
    request: runtime::Request,
}

impl GetUserConnection {
    /// Returns the data with status, headers, limits and the rest of the response.
    #[inline]
    pub fn response(self) -> runtime::ResponseFuture<models::UserConnection> {
        ::std::future::IntoFuture::into_future(self).response()
    }
}

impl ::std::future::IntoFuture for GetUserConnection {
    type Output = runtime::Result<models::UserConnection>;
    type IntoFuture = runtime::Call<models::UserConnection>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.request.send()
    }
}
runtime::private::customize!(GetUserConnection);
