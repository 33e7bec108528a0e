//! OAuth 2.0: a user lets an app in, and the app calls for them.
//!
//! An [`OAuth`] is the app: its id, its secret, its callback. One is enough for all companies. What a company grants is a
//! [`Token`], kept in a [`TokenStore`] of its own; a [`Session`] takes tokens from it, refreshes them, and is what a
//! client authenticates with. Clients of several APIs can share one.
//!
//! A web app's two pages:
//!
//! ```no_run
//! use std::sync::Arc;
//!
//! use callsheet_runtime::oauth::{AuthErrorKind, FileStore, OAuth, Pending};
//! use callsheet_runtime::{Api, Client, ClientBuilder, Error, Result};
//!
//! # fn example(api: &'static Api, id: &str, secret: &str) -> Result<()> {
//! let oauth = OAuth::builder(api) // the generated `API`
//!     .client_id(id)
//!     .client_secret(secret)
//!     .redirect_uri("https://app.example.com/callback")
//!     .build()?;
//! # Ok(())
//! # }
//!
//! /// `/connect`: where to send the user, and what to keep in their session meanwhile.
//! fn connect(oauth: &OAuth) -> Result<(String, String)> {
//!     let begun = oauth.authorize()?;
//!     Ok((begun.url, begun.pending.to_text()))
//! }
//!
//! /// `/callback`: with the URL that the user came back by. The company's client, unless they declined.
//! async fn callback(oauth: &OAuth, api: &'static Api, kept: &str, url: &str) -> Result<Option<Client>> {
//!     let token = match oauth.exchange(&Pending::from_text(kept), url).await {
//!         Err(Error::Auth(error)) if error.kind == AuthErrorKind::Declined => return Ok(None),
//!         token => token?,
//!     };
//!     // One store for each company.
//!     let session = oauth.session(Arc::new(FileStore::new("acme.token")));
//!     session.store_token(&token).await?;
//!     Ok(Some(ClientBuilder::new(api).oauth(session).build()?))
//! }
//! ```
//!
//! From then on, `oauth.session(store)` is enough. Calls fail with an error whose
//! [`must_authorize`](AuthError::must_authorize) is true once the user has to come again: tokens to refresh by end, and
//! users revoke what they granted.

mod app;
mod authorization;
mod bearer;
mod endpoint;
mod issued;
mod pause;
mod session;
mod store;
mod token;

use std::fmt;
use std::sync::Arc;

pub use crate::error::auth::{AuthError, AuthErrorKind, AuthStep, StoreError};
use app::App;
pub use app::OAuthBuilder;
pub use authorization::{Authorization, Pending};
pub(crate) use bearer::Bearer;
pub use session::Session;
#[cfg(not(target_family = "wasm"))]
pub use store::FileStore;
pub use store::{MemoryStore, StoreLock, TokenStore};
pub use token::Token;

use crate::error::Result;
use crate::operation::Api;
use session::Grant;

/// An app that users let in. Cheap to clone.
#[derive(Clone)]
pub struct OAuth {
    app: Arc<App>,
}

impl OAuth {
    /// Begins an app: say who it is, and build it. Which API it is of says where users authorize it; it serves all
    /// APIs that say the same.
    pub fn builder(api: &'static Api) -> OAuthBuilder {
        OAuthBuilder::new(api)
    }

    /// What a company granted, as the store has it: what its client authenticates with. The store may still be empty.
    #[must_use]
    pub fn session(&self, store: Arc<dyn TokenStore>) -> Session {
        Session::new(self.app.clone(), store, Grant::User)
    }

    /// The same for the app itself (`client_credentials`), without any user: tokens are got when they are needed.
    ///
    /// # Errors
    ///
    /// [`Error::Config`](crate::Error::Config) where the API does not list that grant.
    pub fn client_credentials(&self, store: Arc<dyn TokenStore>) -> Result<Session> {
        self.app.allows("client_credentials")?;
        Ok(Session::new(self.app.clone(), store, Grant::Client))
    }
}

/// Without the secret.
impl fmt::Debug for OAuth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OAuth")
            .field("client_id", &self.app.client_id)
            .field("redirect_uri", &self.app.redirect_uri)
            .field("scopes", &self.app.scopes)
            .field("server", &self.app.server)
            .field("skew", &self.app.skew)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
