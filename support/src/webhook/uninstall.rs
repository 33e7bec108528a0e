//! The callback by which an app hears that somebody uninstalled it.

use bytes::Bytes;
use callsheet_runtime::private::required;
use callsheet_runtime::{
    DateTime, Extra,
    decode::{Decode, Fault, Token, from_slice},
};
use serde_json::Value;

use super::credentials::{AppCredentials, Refused};
use super::delivery::PayloadError;
use super::meta::moment;

/// A user uninstalled the app: delete the company's tokens.
///
/// The service sends a `DELETE` with JSON to the app's callback URL, which is also the URL of the authorization's `GET`, with
/// the app's client id and secret as HTTP Basic: check [`AppCredentials`].
/// ([Guide](https://pipedrive.readme.io/docs/app-uninstallation))
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Uninstalled {
    /// The client id of the app.
    pub client_id: String,
    /// The company whose user uninstalled it.
    pub company_id: i64,
    /// The user who uninstalled it.
    pub user_id: i64,
    /// The time of it.
    pub timestamp: Option<DateTime>,
    /// Other members by name.
    pub extra: Extra,
}

impl Uninstalled {
    /// Reads the body of the callback.
    ///
    /// # Errors
    ///
    /// [`PayloadError`]: the body is not JSON, or a required member is missing.
    pub fn from_slice(body: &[u8]) -> Result<Self, PayloadError> {
        from_slice(body).map_err(|fault| PayloadError {
            fault,
            body: Bytes::copy_from_slice(body),
        })
    }

    /// Checks that the callback is about the app whose credentials it carries.
    ///
    /// # Errors
    ///
    /// [`Refused::OtherApp`]: answer 401.
    pub fn verify(&self, credentials: &AppCredentials) -> Result<(), Refused> {
        if self.client_id == credentials.client_id {
            Ok(())
        } else {
            Err(Refused::OtherApp)
        }
    }
}

impl Decode for Uninstalled {
    fn decode(token: Token<'_>) -> Result<Self, Fault> {
        let (mut client_id, mut company_id, mut user_id) = (None, None, None);
        let mut timestamp = None;
        let mut extra = Extra::default();
        token.object(&mut |member, token| match member {
            "client_id" => token.decode_optional(&mut client_id),
            "company_id" => token.decode_optional(&mut company_id),
            "user_id" => token.decode_optional(&mut user_id),
            "timestamp" => {
                timestamp = moment(&Value::decode(token)?);
                Ok(())
            }
            _ => extra.insert_token(member, token),
        })?;
        Ok(Self {
            client_id: required("client_id", client_id)?,
            company_id: required("company_id", company_id)?,
            user_id: required("user_id", user_id)?,
            timestamp,
            extra,
        })
    }
}
