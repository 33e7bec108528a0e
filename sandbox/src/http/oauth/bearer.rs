//! What an access token lets its bearer do.

use callsheet_dialect::model::Operation;
use jiff::Timestamp;

use super::credentials;
use super::notes::{live, named};
use crate::behavior::refusal::Refusal;
use crate::http::answer::Request;
use crate::records::Ledger;

/// What an access token lets its bearer do.
#[derive(Debug)]
pub(in crate::http) struct Granted {
    /// The app that it was issued to.
    pub(in crate::http) app: Option<String>,
    /// The id of the user who let the app in; `None` for the company's own `caller`.
    pub(in crate::http) user: Option<String>,
    /// `None` in a token from before scopes were kept: all.
    scopes: Option<String>,
}

impl Granted {
    /// Whether the operation is among it.
    pub(in crate::http) fn check(&self, operation: &Operation) -> Result<(), Refusal> {
        let Some(scopes) = &self.scopes else {
            return Ok(());
        };
        let wanted = &operation.scopes;
        let has = |scope: &String| scopes.split(',').any(|granted| granted == scope);
        if wanted.is_empty() || wanted.iter().any(has) {
            return Ok(());
        }
        let wanted = wanted.join(" or ");
        let info = format!("the token has the scopes {scopes}; this wants {wanted}");
        Err(Refusal::scope_mismatch(info))
    }
}

/// What the access token of a request lets its bearer do at this moment; `None` where it lets nobody in.
pub(in crate::http) fn lets_in(
    request: &Request,
    ledger: &Ledger<'_>,
    now: Timestamp,
) -> rusqlite::Result<Option<Granted>> {
    let Some(token) = credentials(request, "bearer") else {
        return Ok(None);
    };
    let Some(note) = live(ledger.meta(&named("access", token))?, now) else {
        return Ok(None);
    };
    if let Some(refresh) = note["refresh"].as_str()
        && live(ledger.meta(&named("refresh", refresh))?, now).is_none()
    {
        // With what it was issued by, it goes.
        return Ok(None);
    }
    let scopes = note["scope"].as_str().map(str::to_owned);
    let app = note["client_id"].as_str().map(str::to_owned);
    let user = note["user"].as_str().map(str::to_owned);
    Ok(Some(Granted { app, user, scopes }))
}
