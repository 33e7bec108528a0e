//! One surface as it is served: its kinds of records, its operations with their behaviours, and the way from a path
//! to an operation.

use std::collections::BTreeSet;

use callsheet_dialect::model::{Api, Auth, ModelId, Operation, Segment};
use percent_encoding::percent_decode_str;

use crate::answer::{Refusal, Request};
use crate::behaviour::{self, Behaviour};
use crate::kind::{Kind, Mirror};
use crate::suggest;

/// A surface as it is served, below `/<its name>`.
#[derive(Debug)]
pub(crate) struct Surface {
    pub(crate) api: Api,
    /// Kinds of records by model: the place in `Api::models`.
    kinds: Vec<Option<Kind>>,
    operations: Vec<Served>,
}

/// An operation and what it does.
#[derive(Debug)]
pub(crate) struct Served {
    resource: usize,
    operation: usize,
    pub(crate) behaviour: Behaviour,
}

/// Where a path leads: an operation and the values of its placeholders.
#[derive(Debug)]
pub(crate) struct Found<'a> {
    pub(crate) operation: &'a Operation,
    pub(crate) behaviour: &'a Behaviour,
    pub(crate) path: Vec<(&'a str, String)>,
}

impl Surface {
    /// Decides what every operation of `api` does.
    pub(crate) fn new(api: Api) -> Self {
        let mut operations = Vec::new();
        for (at, resource) in api.resources.iter().enumerate() {
            for (operation, described) in resource.operations.iter().enumerate() {
                let behaviour = behaviour::infer(&api, resource, described);
                operations.push(Served {
                    resource: at,
                    operation,
                    behaviour,
                });
            }
        }
        // Records that no operation works on are parts of others or of what nothing is known about.
        let kept: BTreeSet<_> = operations
            .iter()
            .flat_map(|served: &Served| served.behaviour.models())
            .collect();
        let mut kinds: Vec<_> = (0..api.models.len())
            .map(ModelId)
            .map(|model| kept.contains(&model).then(|| Kind::of(&api, model))?)
            .collect();
        let mirrors: Vec<_> = kinds
            .iter()
            .flatten()
            .map(|kind| Mirror::of(&api, kind, &kinds))
            .collect();
        let written = |model: ModelId, field: &str| {
            operations.iter().any(|served| {
                let writes = match &served.behaviour {
                    Behaviour::Create { model } | Behaviour::CreateChild { model, .. } => {
                        Some(*model)
                    }
                    Behaviour::Update { model, .. } => Some(*model),
                    _ => None,
                };
                let described = &api.resources[served.resource].operations[served.operation];
                writes == Some(model) && described.params.iter().any(|param| param.name == field)
            })
        };
        for (kind, mirrors) in kinds.iter_mut().flatten().zip(mirrors) {
            let model = kind.model;
            kind.follow(
                mirrors
                    .into_iter()
                    .filter(|mirror| !written(model, &mirror.field))
                    .collect(),
            );
        }
        Self {
            api,
            kinds,
            operations,
        }
    }

    /// The kind of a model's records, if they are kept.
    pub(crate) fn kind(&self, model: ModelId) -> Option<&Kind> {
        self.kinds.get(model.0)?.as_ref()
    }

    /// Every kind of record that an operation works on: what is shown and filled with samples.
    pub(crate) fn kinds(&self) -> impl Iterator<Item = &Kind> {
        self.kinds.iter().flatten()
    }

    /// Whether an operation gives the file that was uploaded for a record of this kind.
    pub(crate) fn has_files(&self, kind: &Kind) -> bool {
        self.operations.iter().any(|served| {
            matches!(served.behaviour, Behaviour::Download { model, .. } if model == kind.model)
        })
    }

    /// How many operations are served.
    pub(crate) fn operation_count(&self) -> usize {
        self.operations.len()
    }

    fn described(&self, served: &Served) -> &Operation {
        &self.api.resources[served.resource].operations[served.operation]
    }

    /// The operation that answers a request for `path`, which is what follows the surface's name.
    pub(crate) fn find(&self, path: &str, request: &Request) -> Result<Found<'_>, Refusal> {
        let segments: Option<Vec<String>> = path.split('/').map(decode).collect();
        let Some(segments) = segments else {
            let problem = "path: not UTF-8 once percent-decoded".to_owned();
            return Err(Refusal::invalid(&[problem], "percent-encode UTF-8"));
        };
        // `deals/summary` before `deals/{id}`: of several templates that fit, the one with more literal text.
        let matching = || {
            let templates = self
                .operations
                .iter()
                .map(|served| (served, self.described(served)));
            templates.filter(|(_, operation)| fits(&operation.path.segments, &segments))
        };
        let literal = |segments: &[Segment]| -> Vec<bool> {
            segments
                .iter()
                .map(|segment| matches!(segment, Segment::Literal(_)))
                .collect()
        };
        let method = request.method.as_str();
        let named = matching().filter(|(_, operation)| operation.method.as_str() == method);
        let best = named.max_by_key(|(_, operation)| literal(&operation.path.segments));
        if let Some((served, operation)) = best {
            let pairs = operation.path.segments.iter().zip(segments);
            let path = pairs.filter_map(|(segment, value)| match segment {
                Segment::Placeholder(name) => Some((name.as_str(), value)),
                Segment::Literal(_) => None,
            });
            return Ok(Found {
                operation,
                behaviour: &served.behaviour,
                path: path.collect(),
            });
        }
        let mut allowed: Vec<_> = matching().map(|(_, operation)| operation.method).collect();
        if allowed.is_empty() {
            return Err(self.unknown_path(&segments, &request.path));
        }
        allowed.sort_unstable();
        allowed.dedup();
        let allowed: Vec<_> = allowed
            .into_iter()
            .map(callsheet_dialect::model::Method::as_str)
            .collect();
        Err(Refusal::method_not_allowed(
            &request.method,
            &request.path,
            allowed.join(", "),
        ))
    }

    fn unknown_path(&self, segments: &[String], path: &str) -> Refusal {
        let wrong = segments.first().map_or("", String::as_str);
        let firsts = self.operations.iter().filter_map(|served| {
            match self.described(served).path.segments.first() {
                Some(Segment::Literal(first)) => Some(first.as_str()),
                _ => None,
            }
        });
        let hint = suggest::hint(wrong, firsts);
        let hint = if hint.is_empty() {
            String::new()
        } else {
            format!("\"{wrong}\"{hint} ")
        };
        let info = format!("{hint}GET /_sandbox lists what is served");
        Refusal::not_found(format!("no such path: {path}"), info)
    }

    /// Whether the request carries `token` where the surface wants it, or as a bearer token.
    pub(crate) fn authorize(&self, token: &str, request: &Request) -> Result<(), Refusal> {
        let headers = self.api.auth.iter().filter_map(|auth| match auth {
            Auth::ApiToken { header } => Some(header.as_str()),
            Auth::OAuth2(_) => None,
        });
        authorize(headers, token, request)
    }

    /// How an operation is called in listings: `GET deals/{id}`.
    pub(crate) fn calls(&self) -> impl Iterator<Item = String> {
        let described = self.operations.iter().map(|served| self.described(served));
        described.map(|operation| format!("{} {}", operation.method.as_str(), operation.path.text))
    }

    /// Every operation with its behaviour.
    #[cfg(test)]
    pub(crate) fn served(&self) -> impl Iterator<Item = (&Operation, &Behaviour)> {
        self.operations
            .iter()
            .map(|served| (self.described(served), &served.behaviour))
    }
}

/// Whether the request carries `token` in one of `headers`, or as a bearer token.
pub(crate) fn authorize<'a>(
    headers: impl IntoIterator<Item = &'a str>,
    token: &str,
    request: &Request,
) -> Result<(), Refusal> {
    let headers: Vec<_> = headers.into_iter().collect();
    let plain = headers.iter().find_map(|name| request.header(name));
    let bearer = request.header("authorization").and_then(|value| {
        let (scheme, token) = value.split_once(' ')?;
        scheme
            .eq_ignore_ascii_case("bearer")
            .then_some(token.trim())
    });
    let wanted = || {
        let named = headers.iter().map(|name| format!("{name}: <token>"));
        let all: Vec<_> = named
            .chain(["authorization: Bearer <token>".to_owned()])
            .collect();
        all.join(" or ")
    };
    match plain.or(bearer) {
        Some(given) if given == token => Ok(()),
        Some(_) => Err(Refusal::unauthorized(
            "the token is not this sandbox's; it printed its token when it started",
        )),
        None => Err(Refusal::unauthorized(format!(
            "no token: send {}",
            wanted()
        ))),
    }
}

fn decode(segment: &str) -> Option<String> {
    percent_decode_str(segment)
        .decode_utf8()
        .ok()
        .map(std::borrow::Cow::into_owned)
}

fn fits(template: &[Segment], segments: &[String]) -> bool {
    template.len() == segments.len()
        && template
            .iter()
            .zip(segments)
            .all(|(segment, text)| match segment {
                Segment::Literal(literal) => literal == text,
                Segment::Placeholder(_) => !text.is_empty(),
            })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::Answer;
    use crate::kind::Filter;
    use crate::{fixture, spec};
    use hyper::body::Bytes;
    use hyper::{HeaderMap, Method, StatusCode};

    fn request(method: Method, path: &str) -> Request {
        let (path, query) = (path.to_owned(), String::new());
        Request {
            method,
            path,
            query,
            headers: HeaderMap::new(),
            body: Bytes::new(),
        }
    }

    fn route(method: Method, path: &str) -> Result<(String, Vec<String>), Answer> {
        let surface = Surface::new(fixture::api());
        let found = surface.find(path, &request(method, path));
        found
            .map(|found| {
                (
                    found.operation.name.clone(),
                    found.path.into_iter().map(|(_, value)| value).collect(),
                )
            })
            .map_err(|refusal| refusal.answer(&surface.api.conventions))
    }

    #[test]
    fn paths_lead_to_operations() {
        let ok = |method, path: &str| route(method, path).expect("a known path");
        assert_eq!(ok(Method::GET, "deals"), ("list".to_owned(), vec![]));
        assert_eq!(
            ok(Method::GET, "deals/7"),
            ("get".to_owned(), vec!["7".to_owned()])
        );
        assert_eq!(ok(Method::GET, "deals/summary").0, "summary");
        assert_eq!(ok(Method::PATCH, "deals/7/status").1, ["7"]);
        assert_eq!(ok(Method::GET, "notes/a%2Fb%3Fc%23d").1, ["a/b?c#d"]);
    }

    #[test]
    fn what_leads_nowhere_is_refused() {
        let status = |method, path: &str| route(method, path).expect_err("no such path").status;
        assert_eq!(status(Method::GET, "deal"), StatusCode::NOT_FOUND);
        assert_eq!(status(Method::GET, "deals/"), StatusCode::NOT_FOUND);
        assert_eq!(
            status(Method::GET, "deals/7/files/8"),
            StatusCode::NOT_FOUND
        );
        assert_eq!(status(Method::GET, "notes/%FF"), StatusCode::BAD_REQUEST);
        let refused = route(Method::HEAD, "deals").expect_err("no such method");
        assert_eq!(refused.status, StatusCode::METHOD_NOT_ALLOWED);
        let allow = refused
            .headers
            .iter()
            .find(|(name, _)| name == hyper::header::ALLOW);
        assert_eq!(
            allow.map(|(_, value)| value.as_bytes()),
            Some(&b"GET, POST, PUT"[..])
        );
    }

    #[test]
    fn crm_has_no_operation_without_a_rule_and_no_filter_without_a_field() {
        let apis = spec::embedded().expect("the embedded spec");
        let surface = Surface::new(apis.into_iter().find(|api| api.name == "crm").expect("crm"));
        for (operation, behaviour) in surface.served() {
            let call = &operation.path.text;
            assert_ne!(
                *behaviour,
                Behaviour::Improvise,
                "{} {call}",
                operation.method.as_str()
            );
            let Behaviour::List { model } = behaviour else {
                continue;
            };
            let kind = surface.kind(*model).expect("a kind");
            for param in &operation.params {
                let filter = kind.filter(&surface.api, param);
                assert!(
                    matches!(filter, Filter::Field(_)),
                    "{call}: {} looks at {filter:?}",
                    param.name
                );
            }
        }
    }

    #[test]
    fn a_status_that_nobody_sets_is_the_deals() {
        let surface = Surface::new(fixture::api());
        let kind = |name: &str| {
            surface
                .kinds()
                .find(|kind| kind.name == name)
                .expect("a kind")
        };
        let mirrors: Vec<_> = kind("crm.Note")
            .mirrors
            .iter()
            .map(|mirror| (&*mirror.field, &*mirror.reference))
            .collect();
        assert_eq!(mirrors, [("status", "deal_id")]);
        assert!(
            !kind("crm.Note").removal.is_soft(),
            "it says nothing of the note itself"
        );
        assert!(kind("crm.Deal").mirrors.is_empty());
    }

    #[test]
    fn tokens_are_taken_from_either_header() {
        let surface = Surface::new(fixture::api());
        let with = |name: &'static str, value: &str| {
            let mut request = request(Method::GET, "/crm/deals");
            request
                .headers
                .insert(name, value.parse().expect("a header value"));
            surface.authorize("secret", &request).is_ok()
        };
        assert!(with("x-api-token", "secret"));
        assert!(with("authorization", "Bearer secret"));
        assert!(with("authorization", "bearer secret"));
        assert!(!with("authorization", "Basic secret"));
        assert!(!with("authorization", "secret"));
        assert!(!with("x-api-token", "wrong"));
        assert!(!with("x-api-token", ""));
    }
}
