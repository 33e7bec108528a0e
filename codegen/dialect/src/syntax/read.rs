//! From trees to the dialect's forms, one function per form: the files themselves here, their parts in the modules below.

mod conventions;
mod fixups;
mod import;
mod models;
mod operations;
mod types;
mod unions;

pub use self::fixups::fixups;
pub use self::import::import;
pub(crate) use self::models::is_long_form;
use self::models::model;
use self::operations::{operation, stated_param};
use self::types::named;
use super::fields::{self, Fields, meaning};
use super::shape;
use super::{Crate, Model, Name, Param, Resource, Scopes, Surface, Word};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{
    Auth, Burst, Client, DateTimeFormat, EventVersion, Grant, OAuth2, PlanLimits, UnknownParameters,
};
use crate::source::Span;
use crate::yaml::{Entry, Node};

/// `api.yaml` in the folder `folder`
pub fn surface(tree: &Node, folder: &str, found: &mut Diagnostics) -> Option<Surface> {
    let fields = Fields::read(tree, tree.span, &shape::SURFACE, found)?;
    let what_it_is = ["base_url", "events"];
    if what_it_is.iter().all(|key| fields.entry(key).is_none()) && !fields.misspells(&what_it_is) {
        found.push(fields::missing(&shape::SURFACE, "base_url", tree.span));
    }
    let mut conventions = conventions::conventions(&fields, found);
    let pages = conventions::pages(&fields, &mut conventions, found);
    let (events_from, events) = fields
        .get("events")
        .map(|node| events(node, found))
        .unwrap_or_default();
    let read = Surface {
        name: Name {
            text: folder.to_owned(),
            span: tree.span,
        },
        title: fields.text("title", found).unwrap_or_default(),
        doc: fields.text("doc", found).unwrap_or_default(),
        base_url: fields.name("base_url", found),
        docs: fields.name("docs", found),
        datetime: fields
            .word("datetime", found)
            .map_or(DateTimeFormat::Rfc3339, |(word, _)| word),
        unknown_parameters: fields
            .word("unknown_parameters", found)
            .map_or(UnknownParameters::Refused, |(word, _)| word),
        client: fields
            .word("client", found)
            .map_or(Client::Generated, |(word, _)| word),
        payload: conventions::payload(&fields, "payload", found)
            .unwrap_or_else(|| vec!["data".to_owned()]),
        conventions,
        user_agent: conventions::user_agent(&fields, found),
        auth: fields
            .get("auth")
            .map(|node| auth(node, found))
            .unwrap_or_default(),
        plans: fields
            .each("plans", found)
            .into_iter()
            .filter_map(|entry| plan(entry, found))
            .collect(),
        limits: fields
            .each("limits", found)
            .into_iter()
            .map(|entry| (named(entry), burst(entry, found)))
            .collect(),
        pages,
        order: fields.texts("resources", found),
        words: fields
            .each("words", found)
            .into_iter()
            .filter_map(|entry| Some((entry.key.clone(), fields::name(&entry.value, found)?.text)))
            .collect(),
        crates: fields
            .each("crates", found)
            .into_iter()
            .filter_map(|entry| krate(entry, found))
            .collect(),
        models: models(&fields, found),
        parameters: parameters(&fields, found),
        events_from,
        events,
    };
    conventions::kept(&fields, &read.auth, found);
    Some(read)
}

/// The resource file `stem.yaml`
pub fn resource(tree: &Node, stem: &str, found: &mut Diagnostics) -> Option<Resource> {
    let fields = Fields::read(tree, tree.span, &shape::RESOURCE, found)?;
    let mut operations = Vec::new();
    let mut unread = Vec::new();
    for entry in fields.each("operations", found) {
        match operation(entry, found) {
            Some(operation) => operations.push(operation),
            None => unread.push(entry.key.clone()),
        }
    }
    Some(Resource {
        name: Name {
            text: stem.to_owned(),
            span: tree.span,
        },
        docs: fields.name("docs", found),
        scopes: fields
            .entry("scopes")
            .and_then(|entry| scopes(entry, found))
            .unwrap_or_default(),
        doc: fields.text("doc", found).unwrap_or_default(),
        model: fields.name("model", found),
        models: models(&fields, found),
        parameters: parameters(&fields, found),
        operations,
        unread,
    })
}

fn scopes(entry: &Entry, found: &mut Diagnostics) -> Option<Scopes> {
    let fields = Fields::read(&entry.value, entry.span, &shape::SCOPES, found)?;
    let mut of = |key| {
        let scopes = fields.texts(key, found).into_iter();
        scopes.map(|scope| scope.text).collect()
    };
    Some(Scopes {
        read: of("read"),
        write: of("write"),
    })
}

fn models(fields: &Fields<'_>, found: &mut Diagnostics) -> Vec<Model> {
    fields
        .each("models", found)
        .into_iter()
        .map(|entry| model(entry, found))
        .collect()
}

fn parameters(fields: &Fields<'_>, found: &mut Diagnostics) -> Vec<Param> {
    fields
        .each("parameters", found)
        .into_iter()
        .map(|entry| stated_param(&entry.key, entry.span, &entry.value, found))
        .collect()
}

fn krate(entry: &Entry, found: &mut Diagnostics) -> Option<Crate> {
    let fields = Fields::read(&entry.value, entry.span, &shape::CRATE, found)?;
    let passes = fields
        .each("passes", found)
        .into_iter()
        .filter_map(|entry| {
            let doc = fields::name(&entry.value, found)?;
            Some((named(entry), doc.text))
        });
    let passes = passes.collect();
    Some(Crate {
        name: named(entry),
        package: fields.name("package", found),
        version: fields.name("version", found),
        features: fields.texts("features", found),
        passes,
    })
}

/// The module that they are read by, and for each version and object the record.
fn events(node: &Node, found: &mut Diagnostics) -> (Option<Name>, Vec<(EventVersion, Name, Name)>) {
    let Some(fields) = Fields::read(node, node.span, &shape::EVENTS, found) else {
        return (None, Vec::new());
    };
    let mut events = Vec::new();
    for (key, version) in EventVersion::WORDS {
        for entry in fields.each(key, found) {
            let record = fields::name(&entry.value, found);
            events.extend(record.map(|record| (*version, named(entry), record)));
        }
    }
    (fields.name("from", found), events)
}

fn auth(node: &Node, found: &mut Diagnostics) -> Vec<Auth> {
    let Some(fields) = Fields::read(node, node.span, &shape::AUTH, found) else {
        return Vec::new();
    };
    let token = fields.entry("api_token").and_then(|entry| {
        let fields = Fields::read(&entry.value, entry.span, &shape::API_TOKEN, found)?;
        let header = fields.name("header", found)?;
        if !is_header(&header.text) {
            found.push(not_a_header(&header.text, header.span));
        }
        Some(Auth::ApiToken {
            header: header.text.to_lowercase(),
        })
    });
    let oauth = fields.entry("oauth2").and_then(|entry| {
        let fields = Fields::read(&entry.value, entry.span, &shape::OAUTH2, found)?;
        let grants = fields.texts("grants", found);
        let mut endpoint = |key| {
            let url = fields.name(key, found)?;
            is_endpoint(&url, found);
            Some(url.text)
        };
        let (authorize_url, token_url) = (endpoint("authorize_url"), endpoint("token_url"));
        let revoke_url = endpoint("revoke_url");
        let api_path = fields.name("api_path", found).map(|path| {
            is_path(&path, found);
            path.text
        });
        let api_host = conventions::one_member(&fields, "api_host", found);
        if api_host.is_some() != api_path.is_some() && !fields.misspells(&["api_host", "api_path"])
        {
            found.push(
                Diagnostic::error("`api_host` and `api_path` belong together")
                    .at(entry.span, "states one of the two")
                    .help("api_host names the host of a token, api_path the API's path there"),
            );
        }
        Some(Auth::OAuth2(OAuth2 {
            authorize_url: authorize_url?,
            token_url: token_url?,
            revoke_url,
            grants: grants
                .iter()
                .filter_map(|name| meaning::<Grant>(name, found))
                .collect(),
            pkce: fields.flag("pkce", found).is_some_and(|(pkce, _)| pkce),
            api_host,
            api_path,
        }))
    });
    token.into_iter().chain(oauth).collect()
}

/// Secrets go there, so it is said in full and never without TLS.
fn is_endpoint(url: &Name, found: &mut Diagnostics) {
    let host = url.text.strip_prefix("https://").unwrap_or_default();
    if host.is_empty() || host.starts_with(['/', ':', '?']) || host.contains(odd_in_url) {
        found.push(
            Diagnostic::error(format!("`{}` is no address for secrets", url.text))
                .at(url.span, "not an https URL")
                .help("write `https://`, a host and a path; no fragment or credentials"),
        );
    }
}

fn is_path(path: &Name, found: &mut Diagnostics) {
    let text = &path.text;
    if !text.starts_with('/')
        || text.ends_with('/')
        || text.contains("//")
        || text.contains(|c| c == '?' || odd_in_url(c))
    {
        found.push(
            Diagnostic::error(format!("`{text}` is no path"))
                .at(path.span, "stands between a host and the operations' paths")
                .help("write it with a slash before and none behind: `/api/v1`"),
        );
    }
}

fn odd_in_url(c: char) -> bool {
    c.is_whitespace() || c.is_control() || "#@{}<>\"\\^`|".contains(c)
}

/// Whether a header can be called so (RFC 9110, section 5.1).
#[must_use]
pub fn is_header(name: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    !name.is_empty() && name.chars().all(fits)
}

pub(crate) fn not_a_header(name: &str, span: Span) -> Diagnostic {
    Diagnostic::error(format!("`{name}` cannot name a header"))
        .at(span, "travels in a header")
        .help("a header's name is letters, digits and `-`, such as `x-channel-id`")
}

/// The one key of a plan that is not a limit.
const KNOWN_AS: &str = "known_as";

fn plan(entry: &Entry, found: &mut Diagnostics) -> Option<(Name, Option<String>, PlanLimits)> {
    let fields = Fields::read(&entry.value, entry.span, &shape::PLAN, found)?;
    let burst = fields.entry("burst").and_then(|entry| burst(entry, found));
    let limits = PlanLimits {
        requests_per_minute: allowed(&fields, "requests_per_minute", found),
        burst,
        daily_tokens: allowed(&fields, "daily_tokens", found),
    };
    let mut limiting = shape::PLAN.keys.iter().filter(|key| key.name != KNOWN_AS);
    if limiting.all(|key| fields.entry(key.name).is_none()) && !fields.misspells_any() {
        found.push(
            Diagnostic::error(format!("the plan `{}` limits nothing", entry.key))
                .at(entry.span, "states no limit")
                .help("`requests_per_minute`, `burst` or `daily_tokens`, or several of them"),
        );
    }
    Some((named(entry), fields.text(KNOWN_AS, found), limits))
}

fn burst(entry: &Entry, found: &mut Diagnostics) -> Option<Burst> {
    let fields = Fields::read(&entry.value, entry.span, &shape::BURST, found)?;
    let requests = allowed(&fields, "requests", found);
    let seconds = allowed(&fields, "seconds", found);
    let (requests, seconds) = requests.zip(seconds)?;
    Some(Burst { requests, seconds })
}

/// How much of something is allowed: not nothing.
fn allowed(fields: &Fields<'_>, key: &str, found: &mut Diagnostics) -> Option<u32> {
    let (count, span) = fields.count(key, found)?;
    if count == 0 {
        found.push(Diagnostic::error("a limit that allows nothing").at(span, "at least 1"));
    }
    Some(count)
}

fn page_max(fields: &Fields<'_>, found: &mut Diagnostics) -> Option<u32> {
    let (max, span) = fields.count("max", found)?;
    if max == 0 {
        found
            .push(Diagnostic::error("a page has at least one item").at(span, "expected 1 or more"));
        return None;
    }
    Some(max)
}
