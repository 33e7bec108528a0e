//! What a company granted: the token that its calls carry, replaced before it ends or once it was refused; once, however
//! many calls, clients or processes wait for it.
//!
//! The refresh is one future that all who need it share. Whoever still waits drives it on, so that nobody depends on
//! the one who began; a task of the executor waits as well, so that an answer which may hold a new refresh token is kept
//! even if all calls are dropped meanwhile. Without one, the last call to be dropped ends it, and gives back the store's
//! lock with it.

use std::fmt;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Poll;
use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::{Shared, WeakShared};
use oauth2::{AccessToken, RefreshToken, StandardRevocableToken};
use secrecy::{ExposeSecret, SecretString};

use super::app::App;
use super::pause::Pause;
use super::store::{StoreLock, TokenStore};
use super::token::Token;
use crate::auth::Applied;
use crate::error::{AuthError, AuthErrorKind, AuthStep, ConfigError, Result, StoreError};
use crate::operation::OAuth2;

/// How long another process may have the store's lock: longer than all it does with it.
const LOCK: Duration = Duration::from_secs(120);

type Outcome = Result<Arc<Token>, AuthError>;
type Renewal = Pin<Box<dyn Future<Output = Outcome> + Send>>;

/// What a company granted, or the app itself: gives the tokens that calls carry. Cheap to clone; every clone is the
/// same session.
#[derive(Clone)]
pub struct Session {
    shared: Arc<Inner>,
}

struct Inner {
    app: Arc<App>,
    store: Arc<dyn TokenStore>,
    grant: Grant,
    state: Mutex<State>,
}

/// How a session comes to tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Grant {
    /// A user lets the app in.
    User,
    /// The app asks for itself.
    Client,
}

#[derive(Default)]
struct State {
    /// What calls carry.
    current: Option<Arc<Token>>,
    /// What is to replace it, while it is on its way.
    renewal: Option<WeakShared<Renewal>>,
    /// Got and not kept yet, as the store failed.
    unkept: Option<Unkept>,
    /// The refresh token that the service will not take, and how it said so: asking again changes nothing.
    refused: Option<(SecretString, AuthError)>,
    /// How long the service asked not to be asked.
    pause: Option<Pause>,
}

/// A token that the store has not taken. It is newer than the store's for as long as that stays the same.
struct Unkept {
    token: Arc<Token>,
    /// What the store has in its place.
    over: Option<Token>,
}

impl Session {
    pub(super) fn new(app: Arc<App>, store: Arc<dyn TokenStore>, grant: Grant) -> Self {
        let shared = Inner {
            app,
            store,
            grant,
            state: Mutex::default(),
        };
        Self {
            shared: Arc::new(shared),
        }
    }

    /// Stores the token of a new grant in place of any earlier one.
    ///
    /// # Errors
    ///
    /// [`Error::Auth`](crate::Error::Auth) where the store fails, and where the token cannot be used.
    pub async fn store_token(&self, token: &Token) -> Result<()> {
        let inner = &*self.shared;
        inner.app.check(token, AuthStep::Save)?;
        let _lock = inner.lock(AuthStep::Save).await?;
        // What cannot be read is replaced like anything else.
        let stored = inner.store.load().await.ok().flatten();
        let token = Arc::new(token.clone());
        inner.keep(&token, stored.as_ref(), AuthStep::Save).await?;
        Ok(())
    }

    /// A token to call with, refreshed if need be: for calls that are not made by a client.
    ///
    /// # Errors
    ///
    /// [`Error::Auth`](crate::Error::Auth) where there is none.
    pub async fn token(&self) -> Result<Arc<Token>> {
        Ok(self.usable(None).await?)
    }

    /// Gives back all that was granted, and forgets it: some services uninstall the app then.
    ///
    /// # Errors
    ///
    /// [`Error::Auth`](crate::Error::Auth) where the service or the store fails, and where there is nothing to give
    /// back; [`Error::Config`](crate::Error::Config) where the API cannot take tokens back.
    pub async fn revoke(&self) -> Result<()> {
        let (inner, step) = (&*self.shared, AuthStep::Revoke);
        let (_lock, token, _) = inner.revocable().await?;
        let given = match &token.refresh {
            Some(refresh) => RefreshToken::new(refresh.expose_secret().to_owned()).into(),
            None => given_back(&token),
        };
        inner.app.revoke(given).await?;
        *inner.state() = State::default();
        let cleared = inner.store.clear().await;
        Ok(cleared.map_err(|error| AuthError::store(step, error))?)
    }

    /// Gives back the token that calls carry. The app stays let in: the next call refreshes.
    ///
    /// # Errors
    ///
    /// As for [`revoke`](Self::revoke).
    pub async fn revoke_access_token(&self) -> Result<()> {
        let inner = &*self.shared;
        let (_lock, token, stored) = inner.revocable().await?;
        inner.app.revoke(given_back(&token)).await?;
        let ended = Token {
            expires_at: Some(inner.app.clock.timestamp()),
            ..token
        };
        let ended = Arc::new(ended);
        inner
            .keep(&ended, stored.as_ref(), AuthStep::Revoke)
            .await?;
        Ok(())
    }

    pub(super) fn described(&self) -> &'static OAuth2 {
        self.shared.app.described
    }

    /// The current token, if a request can carry it without waiting.
    pub(super) fn at_hand(&self) -> Option<Arc<Token>> {
        self.shared.at_hand(&self.shared.state(), None)
    }

    /// The current token, usable or not.
    pub(super) fn current(&self) -> Option<Arc<Token>> {
        self.shared.state().current.clone()
    }

    /// A token that can be called with, and another one than the one that was refused.
    pub(super) async fn usable(&self, refused: Option<&Applied>) -> Outcome {
        loop {
            let (renewal, ours) = {
                let mut state = self.shared.state();
                if let Some(token) = self.shared.at_hand(&state, refused) {
                    return Ok(token);
                }
                let begun = state.renewal.as_ref().and_then(WeakShared::upgrade);
                let ours = begun.is_none();
                let renewal = begun.unwrap_or_else(|| {
                    let renewal = self.renewal(refused);
                    state.renewal = renewal.downgrade();
                    renewal
                });
                (renewal, ours)
            };
            if ours {
                (self.shared.app.spawn)(renewal.clone().map(drop).boxed());
            }
            let token = renewal.await?;
            // What others began may end with the very token that was refused.
            if ours || refused.is_none_or(|refused| !token.is_applied(refused)) {
                return Ok(token);
            }
        }
    }

    /// A renewal, for all who need one.
    fn renewal(&self, refused: Option<&Applied>) -> Shared<Renewal> {
        let (inner, refused) = (self.shared.clone(), refused.cloned());
        let renewal: Renewal = Box::pin(async move {
            let outcome = inner.renew(refused.as_ref()).await;
            inner.state().renewal = None;
            outcome
        });
        renewal.shared()
    }
}

impl Inner {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The current token, if calls can carry it.
    fn at_hand(&self, state: &State, refused: Option<&Applied>) -> Option<Arc<Token>> {
        let token = state.current.as_ref().filter(|_| state.unkept.is_none())?;
        self.serves(token, refused).then(|| token.clone())
    }

    fn serves(&self, token: &Token, refused: Option<&Applied>) -> bool {
        refused.is_none_or(|refused| !token.is_applied(refused))
            && token.is_fresh(self.app.clock.timestamp(), self.app.skew)
    }

    /// Another token than the one that was refused: the store's, if another process was first, or a new one.
    async fn renew(&self, refused: Option<&Applied>) -> Outcome {
        let step = AuthStep::Token;
        let _lock = self.lock(step).await?;
        let stored = self.load(step).await?;
        let unkept = self.unkept(stored.as_ref());
        let before = unkept.as_deref().or(stored.as_ref());
        match (&unkept, before.filter(|token| self.serves(token, refused))) {
            (Some(token), Some(_)) => self.keep(token, stored.as_ref(), AuthStep::Save).await,
            (None, Some(token)) => {
                let token = Arc::new(token.clone());
                self.state().current = Some(token.clone());
                Ok(token)
            }
            (_, None) => {
                let token = Arc::new(self.next(before).await?);
                self.keep(&token, stored.as_ref(), AuthStep::Save).await
            }
        }
    }

    /// What could not be kept, unless somebody else has kept a token since. Needs the lock.
    fn unkept(&self, stored: Option<&Token>) -> Option<Arc<Token>> {
        let mut state = self.state();
        state.unkept = state
            .unkept
            .take()
            .filter(|unkept| match (&unkept.over, stored) {
                (None, None) => true,
                (Some(over), Some(stored)) => over.has_access(stored),
                _ => false,
            });
        state.unkept.as_ref().map(|unkept| unkept.token.clone())
    }

    /// The token after that one.
    async fn next(&self, before: Option<&Token>) -> Result<Token, AuthError> {
        let refresh = before.and_then(|token| Some((token, token.refresh.as_ref()?)));
        if let Some(error) = self.known(refresh.map(|(_, refresh)| refresh)) {
            return Err(error);
        }
        let next = match (refresh, self.grant) {
            (Some((token, refresh)), _) => self.app.refresh(token, refresh).await,
            (None, Grant::Client) => self.app.exchange_client_credentials().await,
            (None, Grant::User) => {
                let kind = match before {
                    Some(_) => AuthErrorKind::InvalidGrant,
                    None => AuthErrorKind::NoToken,
                };
                return Err(AuthError::new(AuthStep::Token, kind));
            }
        };
        // An app needs nobody to get another one.
        let next = match next {
            Err(error) if error.must_authorize() && self.grant == Grant::Client => {
                self.app.exchange_client_credentials().await
            }
            next => next,
        };
        if let Err(error) = &next {
            let mut state = self.state();
            match (error.kind, refresh, error.retry_after) {
                (AuthErrorKind::Unavailable, _, Some(wait)) => {
                    state.pause = Some(Pause::new(&*self.app.clock, wait, error.clone()));
                }
                (AuthErrorKind::InvalidGrant, Some((_, refresh)), _) => {
                    state.refused = Some((refresh.clone(), error.clone()));
                }
                _ => {}
            }
        }
        next
    }

    /// What the service would say, where that is known already.
    fn known(&self, refresh: Option<&SecretString>) -> Option<AuthError> {
        let mut state = self.state();
        state.pause.take_if(|pause| pause.is_over(&*self.app.clock));
        if let Some(pause) = &state.pause {
            return Some(pause.error.clone());
        }
        let (refused, error) = state.refused.as_ref()?;
        (refused.expose_secret() == refresh?.expose_secret()).then(|| error.clone())
    }

    /// Keeps a token in the store, in the place of what that has, and calls with it once that is done. Needs the lock.
    async fn keep(&self, token: &Arc<Token>, over: Option<&Token>, step: AuthStep) -> Outcome {
        self.state().unkept = Some(Unkept {
            token: token.clone(),
            over: over.cloned(),
        });
        let saved = self.store.save(token).await;
        saved.map_err(|error| AuthError::store(step, error))?;
        let mut state = self.state();
        *state = State {
            current: Some(token.clone()),
            renewal: state.renewal.take(),
            ..State::default()
        };
        Ok(token.clone())
    }

    async fn load(&self, step: AuthStep) -> Result<Option<Token>, AuthError> {
        let stored = self.store.load().await;
        let stored = stored.map_err(|error| AuthError::store(step, error))?;
        if let Some(token) = &stored {
            self.app.check(token, step)?;
        }
        Ok(stored)
    }

    async fn lock(&self, step: AuthStep) -> Result<StoreLock<'_>, AuthError> {
        let mut lock = pin!(self.store.lock());
        // Begun only where the lock has to be waited for.
        let mut late = None;
        let lock = poll_fn(|cx| {
            let polled = lock.as_mut().poll(cx);
            if polled.is_ready() {
                return polled;
            }
            let late = late.get_or_insert_with(|| self.app.clock.sleep(LOCK));
            match late {
                Some(late) => late.as_mut().poll(cx).map(|()| {
                    let late = format!("another process has had its lock for {} s", LOCK.as_secs());
                    Err(StoreError::new(late))
                }),
                None => Poll::Pending,
            }
        });
        let lock = lock.await;
        lock.map_err(|error| AuthError::store(step, error))
    }

    /// The lock, what can be given back, and what the store has.
    async fn revocable(&self) -> Result<(StoreLock<'_>, Token, Option<Token>)> {
        let step = AuthStep::Revoke;
        if self.app.described.revoke_url.is_empty() {
            return Err(ConfigError::NoRevocation.into());
        }
        let lock = self.lock(step).await?;
        let stored = self.load(step).await?;
        let unkept = self.unkept(stored.as_ref());
        let token = unkept.as_deref().or(stored.as_ref()).cloned();
        let token = token.ok_or_else(|| AuthError::new(step, AuthErrorKind::NoToken))?;
        Ok((lock, token, stored))
    }
}

fn given_back(token: &Token) -> StandardRevocableToken {
    AccessToken::new(token.access.expose_secret().to_owned()).into()
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session")
            .field("client_id", &self.shared.app.client_id)
            .field("grant", &self.shared.grant)
            .finish_non_exhaustive()
    }
}
