//! Operations of one resource: parameters get their types and places, responses their payload.

use super::{Types, page_limit};
use crate::diagnostic::{Diagnostic, Diagnostics, nearest};
use crate::model::{
    BaseUrl, Body, DateTimeFormat, Limit, Listed, Method, ModelId, Operation, PageStyle, Pages,
    Param, PathTemplate, Place, Returns, Scalar, Segment, Type, Upload,
};
use crate::source::Span;
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

/// An operation while its parameters are looked up.
struct Call<'a> {
    said: &'a syntax::Operation,
    path: &'a PathTemplate,
    /// Its list of parameters, without spreads.
    stated: &'a [syntax::Param],
    encoding: Body,
}

/// What stands in for a type that is not known; see [`syntax::Type::stand_in`].
const UNKNOWN: Type = Type::Scalar(Scalar::Json);

/// A parameter's definition, wherever it was found.
struct Definition {
    ty: Type,
    nullable: bool,
    doc: String,
    filters: Option<String>,
    place: Option<Place>,
    required: Option<bool>,
    explode: Option<bool>,
    format: Option<DateTimeFormat>,
}

impl Definition {
    /// Of which nothing but the type is known.
    fn of(ty: Type) -> Self {
        Self {
            ty,
            nullable: false,
            doc: String::new(),
            filters: None,
            place: None,
            required: None,
            explode: None,
            format: None,
        }
    }
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
        let in_body = upload.is_some() || params.iter().any(|param| param.place == Place::Body);
        // A write without parameters still says what it is: `{}`.
        let writes = matches!(said.method, Method::Post | Method::Put | Method::Patch);
        let empty_write = writes && params.iter().all(|param| param.place == Place::Path);
        Operation {
            name: said.name.text.clone(),
            method: said.method,
            path,
            base_url: said.base_url.as_ref().map(|name| BaseUrl {
                url: name.text.trim_end_matches('/').to_owned(),
                span: name.span,
            }),
            doc: said.doc.clone(),
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

    fn param(&self, said: &syntax::Param, call: &Call<'_>, found: &mut Diagnostics) -> Param {
        let (operation, path, encoding) = (call.said, call.path, call.encoding);
        let (name, definition) = match self.definition(said, found) {
            Some(definition) => (&*said.name.text, definition),
            None => self.misspelt(said, call, found),
        };
        let in_path = path.placeholders().any(|placeholder| placeholder == name);
        let stated = said.place.map(|(place, _)| place).or(definition.place);
        if let (true, Some((place, span))) = (in_path, said.place)
            && place != Place::Path
        {
            found.push(
                Diagnostic::error(format!("`{name}` is in the path and elsewhere"))
                    .at(span, "says elsewhere")
                    .also(operation.path.span, "the path has it")
                    .help("remove `in`, or the placeholder"),
            );
        }
        let by_method = match operation.method {
            Method::Get | Method::Delete => Place::Query,
            Method::Post | Method::Put | Method::Patch => Place::Body,
        };
        let place = if in_path {
            Place::Path
        } else {
            stated
                .or(operation.place.map(|(place, _)| place))
                .unwrap_or(by_method)
        };
        if in_path && said.required == Some(false) {
            found.push(
                Diagnostic::error(format!("`{name}` is in the path and therefore required"))
                    .at(said.name.span, "says that it is optional")
                    .also(operation.path.span, "a path needs all its parts"),
            );
        }
        let explode = said.explode.or(definition.explode).unwrap_or(false);
        Param {
            name: name.to_owned(),
            place,
            required: in_path || said.required.or(definition.required).unwrap_or(false),
            // What travels in parts has no name under which null could stand.
            nullable: definition.nullable && place == Place::Body && encoding.is_json() && !explode,
            explode,
            format: said.format.or(definition.format),
            ty: definition.ty,
            doc: if said.doc.is_empty() {
                definition.doc
            } else {
                said.doc.clone()
            },
            filters: said
                .filters
                .as_ref()
                .map(|name| name.text.clone())
                .or(definition.filters),
            span: said.name.span,
            spread: said.spread,
        }
    }

    /// Inline, else the resource's `parameters`, else a field of its model, else the API's `parameters`.
    fn definition(&self, said: &syntax::Param, found: &mut Diagnostics) -> Option<Definition> {
        if let Some(ty) = &said.ty {
            return Some(self.stated(said, ty, found));
        }
        let name = &said.name.text;
        let named =
            |params: &'_ [syntax::Param]| params.iter().position(|param| param.name.text == *name);
        if let Some(index) = named(&self.resource.parameters) {
            return Some(self.shared(&self.resource.parameters[index], found));
        }
        if let Some(field) = self.fields().iter().find(|field| field.name == *name) {
            return Some(Definition {
                nullable: field.nullable,
                doc: field.doc.clone(),
                ..Definition::of(field.ty.clone())
            });
        }
        if let Some(index) = named(&self.surface.parameters) {
            return Some(self.shared(&self.surface.parameters[index], found));
        }
        None
    }

    /// A name that is defined nowhere. Where the path has one like it that is not listed, that is what it means.
    fn misspelt<'n>(
        &self,
        said: &'n syntax::Param,
        call: &Call<'n>,
        found: &mut Diagnostics,
    ) -> (&'n str, Definition) {
        let (name, operation) = (&*said.name.text, call.said);
        let unlisted = call.path.placeholders().filter(|placeholder| {
            let mut listed = call.stated.iter();
            !listed.any(|param| param.name.text == *placeholder)
        });
        let meant = nearest(name, unlisted);
        if let Some(pages) = &operation.pages
            && ["start", "cursor"].contains(&name)
        {
            let (style, other) = match pages.style {
                PageStyle::Offset => ("offset", "cursor"),
                PageStyle::Cursor => ("cursor", "offset"),
            };
            found.push(
                Diagnostic::error(format!("`{name}` does not page this list"))
                    .at(said.name.span, format!("is added by `pages: {other}`"))
                    .also(pages.span, format!("it continues by {style}"))
                    .help(format!("remove it, or write `pages: {other}`")),
            );
        } else if !self.model_unread {
            found.push(self.undefined(name, said.name.span, meant));
        }
        (meant.unwrap_or(name), Definition::of(UNKNOWN))
    }

    fn stated(
        &self,
        said: &syntax::Param,
        ty: &syntax::Type,
        found: &mut Diagnostics,
    ) -> Definition {
        Definition {
            ty: self.types.resolve(ty, found).unwrap_or(UNKNOWN),
            nullable: ty.nullable,
            doc: said.doc.clone(),
            filters: said.filters.as_ref().map(|name| name.text.clone()),
            place: said.place.map(|(place, _)| place),
            required: said.required,
            explode: said.explode,
            format: said.format,
        }
    }

    /// A definition under `parameters`, which must state the type.
    fn shared(&self, said: &syntax::Param, found: &mut Diagnostics) -> Definition {
        if let Some(ty) = &said.ty {
            return self.stated(said, ty, found);
        }
        found.push(
            Diagnostic::error(format!("the parameter `{}` has no type", said.name.text))
                .at(said.name.span, "needs `type` here")
                .help("what stands under `parameters` is looked up for its type"),
        );
        self.stated(said, &syntax::Type::stand_in(said.name.span), found)
    }

    fn fields(&self) -> &[crate::model::Field] {
        self.model
            .and_then(|id| self.types.fields(id))
            .unwrap_or_default()
    }

    fn undefined(&self, name: &str, span: Span, meant: Option<&str>) -> Diagnostic {
        let diagnostic = match self.model {
            Some(id) => Diagnostic::error(format!(
                "`{name}` is no field of `{}`",
                self.types.model(id).name
            )),
            None => Diagnostic::error(format!("the parameter `{name}` is not defined")),
        };
        let diagnostic = diagnostic.at(span, "has no type").help(format!(
            "add it to the model, define it under `parameters`, or state its type here: `{{{name}: string}}`"
        ));
        if let Some(meant) = meant {
            return diagnostic.suggest(span.of_name(name), meant);
        }
        let fields = self.fields().iter().map(|field| &*field.name);
        let stated = self
            .resource
            .parameters
            .iter()
            .chain(&self.surface.parameters);
        diagnostic.suggest_name(
            span.of_name(name),
            name,
            fields.chain(stated.map(|param| &*param.name.text)),
        )
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
