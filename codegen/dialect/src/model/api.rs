//! One surface: what `api.yaml` states, and everything found beside it.

use std::collections::HashSet;
use std::fmt;

use super::{
    Conventions, Crate, Event, JsonKind, Model, ModelId, ModelKind, Operation, Resource, RustPath,
    Type,
};
use crate::source::Span;

/// One described API: a folder under `spec/`, a module of the generated crate.
#[derive(Debug, Clone)]
pub struct Api {
    /// Name of the surface and of its module: `crm`.
    pub name: String,
    /// Human name.
    pub title: String,
    /// Markdown, may be empty.
    pub doc: String,
    /// Where calls go unless the caller says otherwise; no trailing slash. Empty where nothing is called.
    pub base_url: String,
    /// Where that is stated; otherwise the surface's name.
    pub base_url_span: Span,
    /// The page of the API's own documentation.
    pub docs_url: Option<String>,
    /// The name by which clients introduce themselves: `acme-rust`; the generated crate's where none is stated.
    pub user_agent: Option<String>,
    /// What all responses have in common.
    pub conventions: Conventions,
    /// Ways to authenticate, in the order stated.
    pub auth: Vec<Auth>,
    /// The plans and what they allow, in the order stated.
    pub plans: Vec<Plan>,
    /// Limits that operations can have of their own, in the order stated.
    pub limits: Vec<Limit>,
    /// How a `datetime` is written in requests.
    pub datetime: DateTimeFormat,
    /// What the API does with a query parameter that an operation does not have.
    pub unknown_parameters: UnknownParameters,
    /// Whether a client is generated.
    pub client: Client,
    /// Words of names, and how sentences write them.
    pub words: Vec<(String, String)>,
    /// The crates of handwritten Rust that the surface names, in the order stated.
    pub crates: Vec<Crate>,
    /// Every model of the surface; `ModelId` indexes this.
    pub models: Vec<Model>,
    /// Resources in the order that `api.yaml` states; by file name where it states none.
    pub resources: Vec<Resource>,
    /// What webhooks send, in the order stated.
    pub events: Vec<Event>,
    /// The module with what events are read by, where there are any.
    pub events_from: Option<RustPath>,
    /// The surface's name in `api.yaml`.
    pub span: Span,
}

impl Api {
    /// The model behind a reference.
    #[must_use]
    pub fn model(&self, id: ModelId) -> &Model {
        &self.models[id.0]
    }

    /// These models, and everything that can be got to from them through fields and alternatives.
    #[must_use]
    pub fn reach(&self, from: Vec<ModelId>) -> HashSet<ModelId> {
        let (mut seen, mut todo) = (HashSet::new(), from);
        while let Some(id) = todo.pop() {
            if seen.insert(id) {
                self.model(id).kind.models(&mut todo);
            }
        }
        seen
    }

    /// Whether the model is emitted as one that can be read: so is one that nothing uses, as long as no record in it is
    /// only sent.
    #[must_use]
    pub fn can_come_back(&self, model: &Model) -> bool {
        self.all_records(model, |record| record.read || !record.written)
    }

    /// Whether the model is emitted as one that can be written.
    #[must_use]
    pub fn can_be_sent(&self, model: &Model) -> bool {
        self.all_records(model, |record| record.written)
    }

    /// Whether something is so of all records in a model, itself included. They decide what can be done with it: all
    /// else can be both read and written.
    fn all_records(&self, model: &Model, so: impl Fn(&Model) -> bool) -> bool {
        let so = |model: &Model| !matches!(model.kind, ModelKind::Record { .. }) || so(model);
        let mut inside = Vec::new();
        model.kind.models(&mut inside);
        so(model) && self.reach(inside).into_iter().all(|id| so(self.model(id)))
    }

    /// The type that stands in JSON for one: itself, unless it is external.
    #[must_use]
    pub fn in_json<'a>(&'a self, ty: &'a Type) -> &'a Type {
        match ty {
            Type::Model(id) => match &self.model(*id).kind {
                ModelKind::External { json, .. } => json,
                _ => ty,
            },
            ty => ty,
        }
    }

    /// What the values of an object of this type are, where any name can be a member of it.
    #[must_use]
    pub fn members<'a>(&'a self, ty: &'a Type) -> Option<&'a Type> {
        match self.in_json(ty) {
            Type::Map(item) => Some(item),
            _ => None,
        }
    }

    /// Whether a value of this type can be empty as a whole: absent and null are read as that, and it is not sent. A
    /// field of such a type is there whether it is marked with `!` or not.
    #[must_use]
    pub fn can_be_empty(&self, ty: &Type) -> bool {
        matches!(ty, Type::Model(id) if matches!(self.model(*id).kind, ModelKind::External { empty: true, .. }))
    }

    /// Whether the type is handwritten Rust.
    #[must_use]
    pub fn is_external(&self, ty: &Type) -> bool {
        matches!(ty, Type::Model(id) if matches!(self.model(*id).kind, ModelKind::External { .. }))
    }

    /// Whether the type is handwritten Rust, or a list or map of it, whose items may be null.
    #[must_use]
    pub fn holds_external(&self, ty: &Type) -> bool {
        match ty {
            Type::List(item) | Type::Map(item) | Type::Nullable(item) => self.holds_external(item),
            ty => self.is_external(ty),
        }
    }

    /// Whether the type is a record with a field of that name.
    #[must_use]
    pub fn has_field(&self, ty: &Type, name: &str) -> bool {
        let Type::Model(id) = ty else { return false };
        match &self.model(*id).kind {
            ModelKind::Record { fields } => fields.iter().any(|field| field.name == name),
            _ => false,
        }
    }

    /// What stands in JSON for a value of the type; `None` where it can be several things.
    #[must_use]
    pub fn json_kind(&self, ty: &Type) -> Option<JsonKind> {
        match ty {
            Type::Scalar(scalar) => scalar.json_kind(),
            Type::List(_) => Some(JsonKind::List),
            Type::Map(_) => Some(JsonKind::Object),
            Type::Model(id) => match self.model(*id).kind {
                ModelKind::Record { .. } => Some(JsonKind::Object),
                ModelKind::Enum { repr, .. } | ModelKind::Id { repr } => Some(repr.json_kind()),
                ModelKind::External { ref json, .. } => self.json_kind(json),
                ModelKind::Union { .. } => None,
            },
            Type::Nullable(_) => None,
        }
    }

    /// Every item of handwritten Rust that is named.
    pub fn paths(&self) -> impl Iterator<Item = &RustPath> {
        let types = self.models.iter().filter_map(|model| match &model.kind {
            ModelKind::External { rust, .. } => Some(rust),
            _ => None,
        });
        self.events_from.iter().chain(types)
    }

    /// Whether there is anything to call, and not only events to receive.
    #[must_use]
    pub fn is_called(&self) -> bool {
        self.operations().next().is_some()
    }

    /// Whether the surface is part of the generated crate.
    #[must_use]
    pub fn is_generated(&self) -> bool {
        self.client == Client::Generated
    }

    /// Every operation with its resource, in the spec's order.
    pub fn operations(&self) -> impl Iterator<Item = (&Resource, &Operation)> {
        self.resources
            .iter()
            .flat_map(|resource| resource.operations.iter().map(move |op| (resource, op)))
    }
}

/// A way to authenticate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Auth {
    /// A personal token in a request header.
    ApiToken {
        /// Header name, lower case.
        header: String,
    },
    /// OAuth 2.0 (RFC 6749).
    OAuth2(OAuth2),
}

/// How an API does OAuth 2.0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OAuth2 {
    /// Where a user grants access.
    pub authorize_url: String,
    /// Where codes and refresh tokens become access tokens.
    pub token_url: String,
    /// Where tokens are given back.
    pub revoke_url: Option<String>,
    /// Grant types the API documents.
    pub grants: Vec<Grant>,
    /// Whether a code is bound to who asked for it (RFC 7636).
    pub pkce: bool,
    /// The member of a token response that names the host to call: `https://acme.example.com`.
    pub api_host: Option<String>,
    /// The API's path on that host: `/api/v1`. Stated where `api_host` is.
    pub api_path: Option<String>,
}

/// An OAuth 2.0 grant type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grant {
    /// RFC 6749, section 4.1.
    AuthorizationCode,
    /// RFC 6749, section 4.4.
    ClientCredentials,
}

/// What a plan allows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Name as in the spec: `starter`.
    pub name: String,
    /// Its name in other surfaces, if that differs.
    pub known_as: Option<String>,
    /// What it limits.
    pub limits: PlanLimits,
    /// The plan's name in the spec.
    pub span: Span,
}

impl Plan {
    /// The name by which plans of several surfaces are matched.
    #[must_use]
    pub fn common_name(&self) -> &str {
        self.known_as.as_deref().unwrap_or(&self.name)
    }
}

/// What a plan limits: at least one thing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PlanLimits {
    /// Requests a minute.
    pub requests_per_minute: Option<u32>,
    /// Requests at once.
    pub burst: Option<Burst>,
    /// Tokens a day and seat.
    pub daily_tokens: Option<u32>,
}

/// A limit that some operations have of their own, on every plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limit {
    /// Name as in the spec: `search`.
    pub name: String,
    /// What it allows.
    pub burst: Burst,
    /// The limit's name in the spec.
    pub span: Span,
}

/// So many requests within any so many seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Burst {
    /// Requests.
    pub requests: u32,
    /// Seconds.
    pub seconds: u32,
}

/// In words: `20 requests in 2 seconds, 30000 tokens a day and seat`.
impl fmt::Display for PlanLimits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let burst = self.burst.map(|burst| burst.to_string());
        let minute = self
            .requests_per_minute
            .map(|requests| format!("{requests} requests a minute"));
        let daily = self
            .daily_tokens
            .map(|tokens| format!("{tokens} tokens a day and seat"));
        let all: Vec<String> = [minute, burst, daily].into_iter().flatten().collect();
        f.write_str(&all.join(", "))
    }
}

/// In words: `20 requests in 2 seconds`.
impl fmt::Display for Burst {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} requests in {} seconds", self.requests, self.seconds)
    }
}

/// What an API does with a query parameter that an operation does not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnknownParameters {
    /// The request fails.
    Refused,
    /// The request is served as if the parameter were not there.
    Ignored,
}

/// Whether a client is generated for a surface.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Client {
    /// The surface is a module of the generated crate.
    Generated,
    /// Only other readers of the spec know the surface, such as the sandbox.
    None,
}

/// How a `datetime` is written. Reading accepts both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateTimeFormat {
    /// `2026-11-23T10:15:00Z`, no fraction.
    Rfc3339,
    /// `2026-11-23 10:15:00`, UTC.
    Space,
}
