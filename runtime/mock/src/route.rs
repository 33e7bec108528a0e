//! Which operation a request calls: the way back from method and URL to the table.

use callsheet_runtime::{Api, Operation};
use http::{Method, Uri};

use super::form::decoded;
use super::received::url;

/// The arguments in a path.
type Arguments = Vec<(&'static str, String)>;

/// The operations that a request may be a call of, with its arguments in the path; several only where APIs have the same.
///
/// Below an API's own base URL the whole path must be the operation's. So it must for operations that have a base URL of
/// their own, as a client that is given the API's has it for them too. Below a base URL that none of the mock's APIs has
/// nobody knows where the operation's path begins, so the longest one that the path ends with is taken.
pub(super) fn find(
    apis: &[&'static Api],
    method: &Method,
    uri: &Uri,
) -> (Vec<&'static Operation>, Arguments) {
    let url = url(uri);
    let mut found: Vec<(Fit, &'static Operation, Arguments)> = Vec::new();
    let operations = apis
        .iter()
        .flat_map(|api| api.resources.iter().map(move |resource| (api, resource)))
        .flat_map(|(api, resource)| resource.operations.iter().map(move |of| (api, *of)));
    let is_known = operations.clone().any(|(api, operation)| {
        below(base_url(api, operation), &url).is_some() || below(api.base_url, &url).is_some()
    });
    for (api, operation) in operations {
        if Method::from(operation.method) != *method {
            continue;
        }
        let own = below(base_url(api, operation), &url);
        let below = own.or_else(|| below(api.base_url, &url));
        if is_known && below.is_none() {
            continue;
        }
        if let Some((mut fit, arguments)) = fit(operation, below, uri.path()) {
            fit.based = own.is_some();
            found.push((fit, operation, arguments));
        }
    }
    let best = found.iter().map(|(fit, ..)| *fit).max();
    found.retain(|(fit, ..)| Some(*fit) == best);
    let arguments = found.first().map(|(.., arguments)| arguments.clone());
    (
        found
            .into_iter()
            .map(|(_, operation, _)| operation)
            .collect(),
        arguments.unwrap_or_default(),
    )
}

/// How well a path fits, the most telling first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Fit {
    /// It is below the operation's base URL.
    based: bool,
    segments: usize,
    /// Segments that are no placeholders: `deals/search` is no deal.
    literal: usize,
}

/// Where calls of an operation go, unless a client is told otherwise.
fn base_url(api: &Api, operation: &Operation) -> &'static str {
    match operation.base_url {
        "" => api.base_url,
        own => own,
    }
}

/// What of a URL is below a base URL.
fn below<'a>(base_url: &str, url: &'a str) -> Option<&'a str> {
    url.strip_prefix(base_url)?.strip_prefix('/')
}

fn fit(operation: &Operation, below: Option<&str>, path: &str) -> Option<(Fit, Arguments)> {
    let given: Vec<&str> = below
        .unwrap_or(path.trim_start_matches('/'))
        .split('/')
        .collect();
    let template: Vec<&'static str> = operation.path.split('/').collect();
    let surplus = given.len().checked_sub(template.len())?;
    if below.is_some() && surplus > 0 {
        return None;
    }
    let mut arguments = Vec::new();
    for (segment, given) in template.iter().zip(&given[surplus..]) {
        let name = segment
            .strip_prefix('{')
            .and_then(|segment| segment.strip_suffix('}'));
        match name {
            Some(name) => arguments.push((name, decoded(given))),
            None if segment == given => {}
            None => return None,
        }
    }
    let fit = Fit {
        based: below.is_some(),
        segments: template.len(),
        literal: template.len() - arguments.len(),
    };
    Some((fit, arguments))
}
