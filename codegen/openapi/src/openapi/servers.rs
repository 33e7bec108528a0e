//! Where calls go and how they say who calls.

use crate::report::{ImportReport, NoteKind};
use crate::tree::{Value, step};
use callsheet_dialect::syntax::is_header;

/// The scopes of which one suffices.
pub(super) fn scopes(tree: &Value, operation: &Value) -> Vec<String> {
    let security = operation
        .get("security")
        .unwrap_or_else(|| tree.at("security"));
    let mut scopes: Vec<String> = Vec::new();
    let named = security.items().iter().flat_map(|one| one.members());
    for scope in named.flat_map(|(_, scopes)| scopes.texts()) {
        if !scopes.iter().any(|known| known == scope) {
            scopes.push(scope.to_owned());
        }
    }
    scopes
}

/// Where an operation is called that says so itself, or whose path does, if that is elsewhere.
pub(super) fn other_base_url(
    tree: &Value,
    path: &Value,
    operation: &Value,
    pointer: &str,
    report: &mut ImportReport,
) -> Option<String> {
    let parent = pointer.rsplit_once('/').map_or("", |(parent, _)| parent);
    let (holder, at) = [(operation, pointer), (path, parent)]
        .into_iter()
        .find(|(holder, _)| !holder.at("servers").items().is_empty())?;
    let own = base_url(holder, &step(at, "servers"), report);
    let usual = base_url(tree, "/servers", report);
    (own != usual).then_some(own)
}

/// The first of the servers that a document, path or operation names.
pub(super) fn base_url(holder: &Value, pointer: &str, report: &mut ImportReport) -> String {
    let servers = holder.at("servers").items();
    if servers.len() > 1 {
        report.note(
            NoteKind::Weaker,
            pointer,
            "several servers: the first is the base URL",
        );
    }
    let mut url = servers
        .first()
        .and_then(|server| server.str("url"))
        .unwrap_or_default()
        .to_owned();
    if let Some(server) = servers.first() {
        for (name, variable) in server.at("variables").members() {
            let value = match variable.at("default") {
                Value::String(text) => text.clone(),
                Value::Integer(number) => number.to_string(),
                _ => continue,
            };
            report.note(
                NoteKind::Weaker,
                &step(&step(pointer, "0"), "url"),
                format!("`{{{name}}}` is fixed to `{value}`"),
            );
            url = url.replace(&format!("{{{name}}}"), &value);
        }
    }
    let url = url.trim().trim_end_matches('/').to_owned();
    let host = url.strip_prefix("https://").or(url.strip_prefix("http://"));
    let odd = |c: char| c.is_whitespace() || matches!(c, '?' | '#' | '@' | '{' | '}');
    if host.is_some_and(|host| !host.is_empty() && !host.contains(odd)) {
        return url;
    }
    let path = if url.starts_with('/') && !url.contains(odd) {
        &*url
    } else {
        ""
    };
    report.note(
        NoteKind::Missing,
        pointer,
        "no absolute URL to send calls to: `https://localhost` stands in",
    );
    format!("https://localhost{path}")
}

pub(super) type Auth = (Option<String>, Option<(String, String, Vec<&'static str>)>);

pub(super) fn auth(tree: &Value, report: &mut ImportReport) -> Auth {
    let mut token = None;
    let mut oauth = None;
    for (name, scheme) in tree.at("components").at("securitySchemes").members() {
        let at = step("/components/securitySchemes", name);
        let place = scheme.str("in").unwrap_or_default();
        match scheme.str("type").unwrap_or_default() {
            "apiKey" if place == "header" && token.is_none() => {
                let name = scheme.str("name").map(str::to_lowercase);
                token = name.filter(|name| is_header(name));
                if token.is_none() {
                    report.note(NoteKind::Missing, &at, "a key in a header without a name");
                }
            }
            "oauth2" if oauth.is_none() => {
                let flows = scheme.at("flows");
                let code = flows.at("authorizationCode");
                let machine = flows.at("clientCredentials");
                let grants: Vec<&'static str> = [
                    (code, "authorization_code"),
                    (machine, "client_credentials"),
                ]
                .into_iter()
                .filter(|(flow, _)| flow.str("tokenUrl").is_some())
                .map(|(_, grant)| grant)
                .collect();
                let token_url = code.str("tokenUrl").or(machine.str("tokenUrl"));
                match token_url {
                    Some(token_url) => {
                        let authorize = code.str("authorizationUrl").unwrap_or(token_url);
                        oauth = Some((authorize.to_owned(), token_url.to_owned(), grants));
                    }
                    None => report.note(NoteKind::Missing, &at, "OAuth without a token URL"),
                }
            }
            kind => {
                let scheme = scheme.str("scheme").unwrap_or(place);
                let said = format!("{kind} {scheme}");
                let what = match said.trim() {
                    "" => "no security scheme".to_owned(),
                    "http bearer" => "the dialect cannot say `http bearer`; for a token that users have, add \
                                      `auth: {api_token: {header: authorization}}` to `api` of import.yaml"
                        .to_owned(),
                    said => format!("the dialect cannot say `{said}`"),
                };
                report.note(NoteKind::Missing, &at, what);
            }
        }
    }
    (token, oauth)
}
