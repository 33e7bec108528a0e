//! Operations of one resource: parameters get their types and places, responses their payload.

use super::params::{Call, UNKNOWN};
use super::{Types, page_limit};
use crate::diagnostic::{Diagnostic, Diagnostics, nearest};
use crate::model::{
    BaseUrl, Body, Limit, Listed, Method, ModelId, Operation, PageStyle, Pages, Param,
    ParamLocation, PathTemplate, Returns, Segment, Type, Upload,
};
use crate::phrase;
use crate::syntax;

/// Where the names of one resource are looked up.
pub(super) struct Context<'a> {
    pub(super) surface: &'a syntax::Surface,
    pub(super) resource: &'a syntax::Resource,
    pub(super) types: &'a Types,
    pub(super) model: Option<ModelId>,
    /// The resource has a model, but it could not be read: what is not found may be a field of it.
    pub(super) model_unread: bool,
}

impl Context<'_> {
    /// An operation, whose list of parameters is `stated`.
    pub(super) fn operation(
        &self,
        said: &syntax::Operation,
        stated: &[syntax::Param],
        found: &mut Diagnostics,
    ) -> Operation {
        let path = template(&said.path);
        let upload = said.upload.as_ref().map(|name| Upload {
            part: name.text.clone(),
            span: name.span,
        });
        let encoding = match (&said.body, &upload) {
            (Some((body, _)), _) => *body,
            (None, Some(_)) => Body::Multipart,
            (None, None) => Body::Json,
        };
        let mut params: Vec<Param> = Vec::new();
        let mut listed = Vec::new();
        let call = Call {
            said,
            path: &path,
            stated,
            encoding,
        };
        for param in stated {
            match added_by(said, &param.name.text) {
                None => params.push(self.param(param, &call, found)),
                Some(_) if param.is_bare() => listed.push(Listed {
                    name: param.name.text.clone(),
                    after: params.len(),
                    span: param.name.span,
                }),
                Some(by) => found.push(
                    Diagnostic::error(format!("`{}` is added by `{by}`", param.name.text))
                        .at(param.name.span, "stands here with more than its name")
                        .help("remove it, or list its name alone, which says that the API documents it here"),
                ),
            }
        }
        let in_body = upload.is_some()
            || params
                .iter()
                .any(|param| param.location == ParamLocation::Body);
        // A write without parameters still says what it is: `{}`.
        let writes = matches!(said.method, Method::Post | Method::Put | Method::Patch);
        let empty_write = writes
            && params
                .iter()
                .all(|param| param.location == ParamLocation::Path);
        Operation {
            name: said.name.text.clone(),
            method: said.method,
            path,
            base_url: said.base_url.as_ref().map(|name| BaseUrl {
                url: name.text.trim_end_matches('/').to_owned(),
                span: name.span,
            }),
            doc: self.doc(said),
            body: if in_body || (empty_write && said.body.is_some()) || encoding == Body::Value {
                encoding
            } else {
                Body::None
            },
            params,
            listed,
            upload,
            returns: Returns {
                // A list may have pages, and what is not known may be a list.
                ty: said.returns.ty.as_ref().map(|ty| {
                    let known = self.types.resolve(ty, found);
                    known.unwrap_or_else(|| Type::List(Box::new(UNKNOWN)))
                }),
                at: said
                    .returns
                    .at
                    .clone()
                    .unwrap_or_else(|| self.surface.payload.clone()),
            },
            status: said.status.unwrap_or(200),
            pages: said
                .pages
                .as_ref()
                .and_then(|pages| self.pages(pages, found)),
            cost: said.cost,
            limit: said.limit.as_ref().and_then(|name| self.limit(name, found)),
            scopes: match &said.scopes {
                Some(scopes) => scopes.clone(),
                None if said.method == Method::Get => self.resource.scopes.read.clone(),
                None => self.resource.scopes.write.clone(),
            },
            deprecated: said.deprecated.clone(),
            docs_url: said
                .docs
                .as_ref()
                .and_then(|docs| self.docs_url(docs, found)),
            span: said.name.span,
        }
    }

    /// What the spec says, or what the name does.
    fn doc(&self, said: &syntax::Operation) -> String {
        if said.doc.is_empty() {
            let resource = &self.resource.name.text;
            return phrase::of_operation(resource, &said.name.text).unwrap_or_default();
        }
        said.doc.clone()
    }

    /// A page of its own, or a part of the resource's.
    fn docs_url(&self, said: &syntax::Name, found: &mut Diagnostics) -> Option<String> {
        if is_url(&said.text) {
            return Some(said.text.clone());
        }
        let page = self
            .resource
            .docs
            .as_ref()
            .and_then(|page| below(&page.text, self.surface.docs.as_ref()));
        if page.is_none() {
            found.push(
                Diagnostic::error(format!("`{}` is a fragment of no page", said.text))
                    .at(said.span, "neither a URL nor part of the resource's page")
                    .help("state the page of the resource, `docs: https://…`, or write the whole URL here"),
            );
        }
        Some(format!("{}#{}", page?, said.text))
    }

    fn limit(&self, said: &syntax::Name, found: &mut Diagnostics) -> Option<Limit> {
        let names = || self.surface.limits.iter().map(|(name, _)| &*name.text);
        if !names().any(|name| name == said.text) {
            let diagnostic = Diagnostic::error(format!("there is no limit `{}`", said.text))
                .at(said.span, "not found under `limits` of api.yaml");
            found.push(match nearest(&said.text, names()) {
                Some(meant) => diagnostic.suggest(said.span, meant),
                None => diagnostic.help(format!(
                    "add `limits: {{{}: {{requests: 10, seconds: 2}}}}` to api.yaml",
                    said.text
                )),
            });
        }
        let mut known = super::limits(self.surface).into_iter();
        known.find(|limit| limit.name == said.text)
    }

    fn pages(&self, said: &syntax::Pages, found: &mut Diagnostics) -> Option<Pages> {
        let max = said.max.or_else(|| page_limit(self.surface, said.style));
        if max.is_none() {
            found.push(
                Diagnostic::error("how large can a page be?")
                    .at(said.span, "neither stated here nor in api.yaml")
                    .help(format!(
                        "add `pages: {{{style}: {{max: 500}}}}` to api.yaml, or write `{{style: {style}, max: 500}}` here",
                        style = match said.style {
                            PageStyle::Offset => "offset",
                            PageStyle::Cursor => "cursor",
                        }
                    )),
            );
        }
        Some(Pages {
            style: said.style,
            max: max?,
        })
    }
}

/// Whether it is a URL, and not a path or a fragment below one.
fn is_url(docs: &str) -> bool {
    docs.contains("://")
}

/// The URL of a page of the documentation, which may be stated below the API's.
fn below(page: &str, api: Option<&syntax::Name>) -> Option<String> {
    if is_url(page) {
        return Some(page.to_owned());
    }
    Some(format!("{}/{page}", api?.text.trim_end_matches('/')))
}

/// The key of the operation that adds a parameter of that name, if one does.
pub(super) fn added_by(operation: &syntax::Operation, name: &str) -> Option<&'static str> {
    if operation.has_in_path(name) {
        return None;
    }
    let upload = operation.upload.as_ref();
    if upload.is_some_and(|part| part.text == name) {
        return Some("upload");
    }
    let pages = operation.pages.as_ref()?;
    pages.style.params().contains(&name).then_some("pages")
}

/// A path as segments; anything odd about it is for `check` to say.
fn template(path: &syntax::Name) -> PathTemplate {
    let segments = path.text.split('/').map(|segment| {
        segment
            .strip_prefix('{')
            .and_then(|rest| rest.strip_suffix('}'))
            .filter(|name| !name.contains(['{', '}']))
            .map_or_else(
                || Segment::Literal(segment.to_owned()),
                |name| Segment::Placeholder(name.to_owned()),
            )
    });
    PathTemplate {
        text: path.text.clone(),
        segments: segments.collect(),
        span: path.span,
    }
}
