//! OAuth 2.0, so that an app can be developed against the sandbox: the endpoints that the surfaces name, below the
//! sandbox's own address, with codes that work once and access tokens that end.
//!
//! Any app is known, with any secret; a page asks whether to let it in. An app has all scopes, or those that it asks for:
//! Pipedrive's own endpoint takes no `scope`, for there an app's are registered with it. PKCE is not asked for. What is issued is kept as notes in the database until it is over or the database is emptied.

mod bearer;
mod notes;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use callsheet_dialect::model::{Api, Auth, Grant};
use form_urlencoded::Serializer;
use hyper::header::{CACHE_CONTROL, HeaderValue, LOCATION, WWW_AUTHENTICATE, X_FRAME_OPTIONS};
use hyper::{Method, StatusCode};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

pub(super) use self::bearer::lets_in;
use self::notes::{end, issue, keep, live, named};
use super::answer::{Answer, Request};
use crate::behavior::refusal::{Failure, Refusal};
use crate::records::Ledger;

/// The scope that every app has.
const BASE: &str = "base";

/// How long a code is good for.
const CODE: SignedDuration = SignedDuration::from_mins(5);

/// How long a refresh token is good for after it was last used.
const REFRESH: SignedDuration = SignedDuration::from_hours(60 * 24);

/// The endpoints of all surfaces.
#[derive(Debug)]
pub(super) struct Endpoints {
    /// By path, without a slash at the beginning.
    paths: Vec<(String, Role)>,
    grants: Vec<Grant>,
    /// The members of a token response that name the host to call.
    hosts: Vec<String>,
    /// All scopes that any operation asks for, as Pipedrive writes them.
    scopes: String,
    lifetime: SignedDuration,
}

/// What an endpoint is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// A user lets an app in, or does not.
    Authorize,
    /// Tokens are issued.
    Token,
    /// Tokens are given back.
    Revoke,
}

/// An app that says who it is.
struct Client {
    id: String,
    secret: String,
}

/// An app whose user has revoked all that it was granted.
#[derive(Debug)]
pub(super) struct Uninstalled {
    pub(super) app: String,
    pub(super) secret: String,
    /// The address that the app's users come back to, which is told.
    pub(super) callback: String,
}

/// Members of a form or a query, by name.
type Form = Vec<(String, String)>;

impl Endpoints {
    /// Those that the specs name. Access tokens are good for so long.
    pub(super) fn of(apis: &[Api], lifetime: SignedDuration) -> Self {
        let mut found = Self {
            paths: Vec::new(),
            grants: Vec::new(),
            hosts: Vec::new(),
            scopes: String::new(),
            lifetime,
        };
        let mut scopes = vec![BASE];
        for api in apis {
            for auth in &api.auth {
                let Auth::OAuth2(described) = auth else {
                    continue;
                };
                found.path(Some(&described.authorize_url), Role::Authorize);
                found.path(Some(&described.token_url), Role::Token);
                found.path(described.revoke_url.as_deref(), Role::Revoke);
                found.grants.extend(&described.grants);
                found.hosts.extend(described.api_host.clone());
            }
            let all = api
                .operations()
                .flat_map(|(_, operation)| &operation.scopes);
            scopes.extend(all.map(String::as_str).filter(|scope| *scope != BASE));
        }
        scopes[1..].sort_unstable();
        scopes.dedup();
        found.scopes = scopes.join(",");
        found
    }

    fn path(&mut self, url: Option<&str>, role: Role) {
        let path = url.and_then(|url| url.split_once("://")?.1.split_once('/'));
        if let Some((_, path)) = path
            && !self.paths.iter().any(|(known, _)| known == path)
        {
            self.paths.push((path.to_owned(), role));
        }
    }

    /// The first segments of their paths: `oauth`.
    pub(super) fn folders(&self) -> impl Iterator<Item = &str> {
        let paths = self.paths.iter();
        paths.filter_map(|(path, _)| path.split('/').next())
    }

    /// What is at a path, if it is one of the endpoints.
    pub(super) fn find(&self, path: &str) -> Option<Role> {
        let found = self.paths.iter().find(|(known, _)| known == path);
        found.map(|(_, role)| *role)
    }

    /// The answer of an endpoint at this moment, and the app that is uninstalled by it.
    pub(super) fn answer(
        &self,
        role: Role,
        request: &Request,
        ledger: &Ledger<'_>,
        now: Timestamp,
        url: &str,
    ) -> Result<(Answer, Option<Uninstalled>), Failure> {
        let method = match role {
            Role::Authorize => Method::GET,
            Role::Token | Role::Revoke => Method::POST,
        };
        if *request.asks() != method {
            let allow = method.to_string();
            let method = request.method.as_str();
            return Err(Refusal::method_not_allowed(method, &request.path, allow).into());
        }
        match role {
            Role::Authorize => Ok((self.authorize(request, ledger, now)?, None)),
            Role::Token => Ok((self.token(request, ledger, now, url)?, None)),
            Role::Revoke => revoke(request, ledger),
        }
    }

    /// Asks the user, who is at a browser; for a program the answer is yes.
    fn authorize(
        &self,
        request: &Request,
        ledger: &Ledger<'_>,
        now: Timestamp,
    ) -> Result<Answer, Failure> {
        let query = form(request.query.as_bytes());
        let mut problems = Vec::new();
        if member(&query, "client_id").is_none() {
            problems.push("client_id: missing".to_owned());
        }
        let redirect = member(&query, "redirect_uri").unwrap_or_default();
        if !is_address(redirect) {
            problems.push("redirect_uri: expected `http://` or `https://` and a host".to_owned());
        }
        if member(&query, "response_type").is_some_and(|kind| kind != "code") {
            problems.push("response_type: expected `code`".to_owned());
        }
        if !self.grants.contains(&Grant::AuthorizationCode) {
            problems.push("no surface has the grant `authorization_code`".to_owned());
        }
        let app = member(&query, "client_id").unwrap_or_default();
        if !problems.is_empty() {
            return Err(Refusal::invalid(&problems, "send the user here with both").into());
        }
        let scopes = self.granted(member(&query, "scope"));
        // The original has no such parameter: whoever is logged in is asked.
        let user = member(&query, "user_id");
        let note =
            json!({"client_id": app, "redirect_uri": redirect, "scope": scopes, "user": user});
        let code = issue(ledger, "code", note, now, CODE)?;
        let state = member(&query, "state");
        let back = |name: &str, value: &str| {
            let mut query = Serializer::new(String::new());
            query.append_pair(name, value);
            if let Some(state) = state {
                query.append_pair("state", state);
            }
            let mark = if redirect.contains('?') { '&' } else { '?' };
            format!("{redirect}{mark}{}", query.finish())
        };
        let (allow, decline) = (back("code", &code), back("error", "user_denied"));
        let browser = request
            .header("accept")
            .unwrap_or_default()
            .contains("text/html");
        if browser {
            let page = page(app, user, &scopes, &allow, &decline);
            let mut answer = Answer::new(StatusCode::OK, "text/html; charset=utf-8", page);
            // Another site's page that contains this one could have its visitor click on it unawares.
            let alone = HeaderValue::from_static("DENY");
            answer.headers.push((X_FRAME_OPTIONS, alone));
            return Ok(answer);
        }
        let mut answer = Answer::new(StatusCode::FOUND, "text/plain; charset=utf-8", "");
        if let Ok(location) = HeaderValue::from_str(&allow) {
            answer.headers.push((LOCATION, location));
        }
        Ok(answer)
    }

    /// The scopes of an app that asks for these, separated by spaces or commas. One that asks for none that is known has
    /// all.
    fn granted(&self, asked: Option<&str>) -> String {
        let asked: Vec<&str> = asked.unwrap_or_default().split([' ', ',']).collect();
        let known = || self.scopes.split(',');
        if !known().any(|scope| asked.contains(&scope)) {
            return self.scopes.clone();
        }
        let granted = known().filter(|scope| *scope == BASE || asked.contains(scope));
        granted.collect::<Vec<_>>().join(",")
    }

    /// The scopes in a note.
    fn scopes_of(&self, note: &Value) -> String {
        note["scope"].as_str().unwrap_or(&self.scopes).to_owned()
    }

    fn token(
        &self,
        request: &Request,
        ledger: &Ledger<'_>,
        now: Timestamp,
        url: &str,
    ) -> Result<Answer, Failure> {
        let form = form(&request.body);
        let Some(client) = client(request, &form) else {
            return Ok(unknown_client());
        };
        let member = |name| member(&form, name).unwrap_or_default();
        let (refresh, scopes, user) = match member("grant_type") {
            "authorization_code" if self.grants.contains(&Grant::AuthorizationCode) => {
                // Whatever comes of it, it has been used.
                let note = ledger.take_meta(&named("code", member("code")))?;
                let note = live(note, now).filter(|note| {
                    note["client_id"] == client.id.as_str()
                        && note["redirect_uri"] == member("redirect_uri")
                });
                let Some(note) = note else {
                    let why = "the code is over, used, another app's or for another redirect_uri";
                    return Ok(refused("invalid_grant", why));
                };
                let scopes = self.scopes_of(&note);
                let (redirect, user) = (&note["redirect_uri"], note["user"].clone());
                let note = json!({
                    "client_id": client.id, "scope": scopes, "redirect_uri": redirect, "user": user,
                });
                let refresh = issue(ledger, "refresh", note, now, REFRESH)?;
                (Some(refresh), scopes, user)
            }
            "refresh_token" => {
                let refresh = member("refresh_token");
                let note = live(ledger.meta(&named("refresh", refresh))?, now);
                let note = note.filter(|note| note["client_id"] == client.id.as_str());
                let Some(note) = note else {
                    let why = "the refresh token was revoked, is over, or is another app's";
                    return Ok(refused("invalid_grant", why));
                };
                let (scopes, user) = (self.scopes_of(&note), note["user"].clone());
                keep(ledger, &named("refresh", refresh), note, end(now, REFRESH))?;
                (Some(refresh.to_owned()), scopes, user)
            }
            "client_credentials" if self.grants.contains(&Grant::ClientCredentials) => {
                let scopes = self.granted(Some(member("scope")));
                (None, scopes, Value::Null)
            }
            "" => {
                let why =
                    "grant_type is missing; the body is a form (application/x-www-form-urlencoded)";
                return Ok(refused("invalid_request", why));
            }
            other => {
                let why = format!("no surface has the grant `{other}`");
                return Ok(refused("unsupported_grant_type", &why));
            }
        };
        let note = json!({
            "client_id": client.id, "refresh": refresh, "scope": scopes, "user": user,
        });
        let access = issue(ledger, "access", note, now, self.lifetime)?;
        let mut body = json!({
            "access_token": access,
            "token_type": "Bearer",
            "expires_in": self.lifetime.as_secs(),
            "scope": scopes,
        });
        for member in &self.hosts {
            body[member] = url.into();
        }
        if let Some(refresh) = refresh {
            body["refresh_token"] = refresh.into();
        }
        Ok(unkept(Answer::json(StatusCode::OK, body.to_string())))
    }
}

/// Gives back a token of the app's. That there was none is no error (RFC 7009, section 2.2).
fn revoke(
    request: &Request,
    ledger: &Ledger<'_>,
) -> Result<(Answer, Option<Uninstalled>), Failure> {
    let form = form(&request.body);
    let Some(client) = client(request, &form) else {
        return Ok((unknown_client(), None));
    };
    let mut gone = None;
    let token = member(&form, "token").unwrap_or_default();
    for kind in ["access", "refresh"] {
        let name = named(kind, token);
        let note = live(ledger.meta(&name)?, Timestamp::MIN);
        let Some(note) = note.filter(|note| note["client_id"] == client.id.as_str()) else {
            continue;
        };
        ledger.take_meta(&name)?;
        // Without its refresh token, an app is uninstalled.
        let callback = note["redirect_uri"].as_str();
        gone = callback.map(|callback| Uninstalled {
            app: client.id.clone(),
            secret: client.secret.clone(),
            callback: callback.to_owned(),
        });
    }
    Ok((Answer::json(StatusCode::OK, ""), gone))
}

fn form(text: &[u8]) -> Form {
    form_urlencoded::parse(text).into_owned().collect()
}

fn member<'a>(form: &'a Form, name: &str) -> Option<&'a str> {
    let found = form
        .iter()
        .find(|(found, value)| found == name && !value.is_empty());
    found.map(|(_, value)| value.as_str())
}

/// What follows a scheme in `authorization`.
fn credentials<'a>(request: &'a Request, scheme: &str) -> Option<&'a str> {
    let (found, rest) = request.header("authorization")?.split_once(' ')?;
    found.eq_ignore_ascii_case(scheme).then_some(rest.trim())
}

/// Who asks, by Basic credentials or in the form.
fn client(request: &Request, form: &Form) -> Option<Client> {
    let (id, secret) = match credentials(request, "basic") {
        Some(basic) => {
            let text = String::from_utf8(BASE64_STANDARD.decode(basic).ok()?).ok()?;
            let (id, secret) = text.split_once(':')?;
            (id.to_owned(), secret.to_owned())
        }
        None => (
            member(form, "client_id")?.to_owned(),
            member(form, "client_secret")?.to_owned(),
        ),
    };
    let decoded = form_urlencoded::parse(id.as_bytes()).next()?.0.into_owned();
    (!secret.is_empty()).then_some(Client {
        id: decoded,
        secret,
    })
}

/// An error as OAuth has it (RFC 6749, section 5.2).
fn refused(code: &str, why: &str) -> Answer {
    let body = json!({"error": code, "error_description": why});
    unkept(Answer::json(StatusCode::BAD_REQUEST, body.to_string()))
}

fn unknown_client() -> Answer {
    let mut answer = refused(
        "invalid_client",
        "send the app's id and secret as Basic credentials",
    );
    answer.status = StatusCode::UNAUTHORIZED;
    let challenge = HeaderValue::from_static("Basic realm=\"pipedrive-sandbox\"");
    answer.headers.push((WWW_AUTHENTICATE, challenge));
    answer
}

fn unkept(mut answer: Answer) -> Answer {
    let header = (CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer.headers.push(header);
    answer
}

fn is_address(url: &str) -> bool {
    let host = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"));
    let odd = |c: char| c.is_whitespace() || c.is_control() || c == '#' || !c.is_ascii();
    host.is_some_and(|host| !host.is_empty() && !host.starts_with(['/', '?', ':']))
        && !url.contains(odd)
}

fn page(app: &str, user: Option<&str>, scopes: &str, allow: &str, decline: &str) -> String {
    let [app, scopes, allow, decline] = [app, scopes, allow, decline].map(escaped);
    let user = user.map_or_else(String::new, |id| format!(" as user {}", escaped(id)));
    format!(
        "<!doctype html><meta charset=\"utf-8\"><title>Sandbox</title>\
         <h1>Let {app} in{user}?</h1><p>It may then do this in your sandbox: {scopes}</p>\
         <p><a href=\"{allow}\">Allow</a> <a href=\"{decline}\">Decline</a></p>"
    )
}

fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            c => escaped.push(c),
        }
    }
    escaped
}
