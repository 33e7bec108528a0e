//! A document to neutral operations: what is called, with which parameters, and what comes back. No names are decided
//! and nothing is merged here.

mod bodies;
mod parameters;
mod servers;

use std::collections::HashSet;

use self::bodies::{body, response};
use self::parameters::{dialect_path, one_place_each, page_max, parameter};
use self::servers::{auth, base_url, other_base_url, scopes};
use crate::known::Known;
use crate::report::{ImportReport, NoteKind};
use crate::schema::Schemas;
use crate::shape::{Field, Shapes, Type};
use crate::tree::{Value, step};
use callsheet_dialect::model::{Body, Method, PageStyle, ParamLocation};

/// What a document says, as far as the dialect can follow.
#[derive(Debug)]
pub(super) struct Document {
    pub(super) title: String,
    pub(super) base_url: String,
    pub(super) docs_url: Option<String>,
    /// Header of an API key.
    pub(super) token_header: Option<String>,
    /// Authorize URL, token URL, grants.
    pub(super) oauth: Option<(String, String, Vec<&'static str>)>,
    pub(super) operations: Vec<Operation>,
    pub(super) shapes: Shapes,
    pub(super) report: ImportReport,
}

#[derive(Debug)]
pub(super) struct Operation {
    pub(super) pointer: String,
    pub(super) method: Method,
    /// Without a leading slash, every placeholder a whole segment.
    pub(super) path: String,
    pub(super) id: Option<String>,
    pub(super) tags: Vec<String>,
    pub(super) params: Vec<Param>,
    pub(super) body: Option<Body>,
    pub(super) upload: Option<String>,
    /// The type of the whole successful response.
    pub(super) response: Option<Type>,
    /// The status of that response; `None` where the document has none by number.
    pub(super) status: Option<u16>,
    /// What pages it by its parameters, and the largest page where that is said.
    pub(super) pages: Option<(PageStyle, Option<u32>)>,
    pub(super) cost: u32,
    pub(super) scopes: Vec<String>,
    pub(super) deprecated: bool,
    pub(super) docs_url: Option<String>,
    /// Where it is called, if elsewhere than the others.
    pub(super) base_url: Option<String>,
    /// The body is the value of the one parameter that travels there.
    pub(super) value_body: bool,
}

impl Operation {
    /// Whether a parameter is the file of a multipart body.
    pub(super) fn is_upload(&self, param: &Param) -> bool {
        param.location == ParamLocation::Body && self.upload.as_ref() == Some(&param.field.name)
    }
}

#[derive(Debug, Clone)]
pub(super) struct Param {
    pub(super) field: Field,
    pub(super) location: ParamLocation,
    pub(super) pointer: String,
    /// In parts: the items of a list, or the members of a map.
    pub(super) explode: bool,
    /// A text that its description calls a list with commas.
    pub(super) joined: bool,
}

const METHODS: [(&str, Method); 5] = [
    ("get", Method::Get),
    ("post", Method::Post),
    ("put", Method::Put),
    ("patch", Method::Patch),
    ("delete", Method::Delete),
];

/// Read a document.
pub(super) fn read<'d>(tree: &'d Value, known: &'d Known) -> Document {
    let mut schemas = Schemas::new(tree, known);
    let mut operations = Vec::new();
    let mut routes = HashSet::new();
    for (path, item) in tree.at("paths").members() {
        let pointer = step("/paths", path);
        let Some((item, pointer)) = schemas.follow(item, &pointer) else {
            continue;
        };
        for (key, value) in item.members() {
            let at = step(&pointer, key);
            let method = METHODS.iter().find(|(name, _)| *name == key);
            if method.is_some() && path.trim_matches('/').is_empty() {
                let what = "the dialect cannot call the base URL itself";
                schemas.report.note(NoteKind::Missing, &at, what);
            } else if let Some((_, method)) = method {
                let read = operation(tree, &mut schemas, *method, path, item, value, &at);
                if routes.insert((read.method, route(&read.path))) {
                    operations.push(read);
                } else {
                    let what = "another operation has this route: left out";
                    schemas.report.note(NoteKind::Missing, &at, what);
                }
            } else if matches!(key, "head" | "options" | "trace" | "query") {
                let what = format!("the dialect has no method {}", key.to_uppercase());
                schemas.report.note(NoteKind::Missing, &at, what);
            }
        }
    }
    if !tree.at("webhooks").entries().is_empty() {
        schemas.report.note(
            NoteKind::Missing,
            "/webhooks",
            "calls that the API makes are not imported",
        );
    }
    let base_url = base_url(tree, "/servers", &mut schemas.report);
    let (token_header, oauth) = auth(tree, &mut schemas.report);
    Document {
        title: tree
            .at("info")
            .str("title")
            .unwrap_or("API")
            .trim()
            .to_owned(),
        base_url,
        docs_url: tree.at("externalDocs").str("url").map(str::to_owned),
        token_header,
        oauth,
        operations,
        shapes: schemas.shapes,
        report: schemas.report,
    }
}

fn operation<'d>(
    tree: &'d Value,
    schemas: &mut Schemas<'d>,
    method: Method,
    path: &str,
    item: &'d Value,
    value: &'d Value,
    pointer: &str,
) -> Operation {
    let mut params = Vec::new();
    let stated = path;
    let (path, invented) = dialect_path(path, pointer, &mut schemas.report);
    // The operation's own parameters come first; those of the path that it does not state again follow.
    let parent = pointer.rsplit_once('/').map_or("", |(parent, _)| parent);
    let stated_at = |holder: &'d Value, pointer: &str| {
        let at = step(pointer, "parameters");
        let params = holder.at("parameters").items().iter().enumerate();
        params.map(move |(index, param)| (param, step(&at, &index.to_string())))
    };
    let mut limit = None;
    for (param, at) in stated_at(value, pointer).chain(stated_at(item, parent)) {
        let Some((param, _)) = schemas.follow(param, &at) else {
            continue;
        };
        for read in parameter(schemas, param, &at) {
            let is_known = |known: &Param| {
                known.field.name == read.field.name && known.location == read.location
            };
            if !params.iter().any(is_known) {
                if read.field.name == "limit" && read.location == ParamLocation::Query {
                    limit = Some(page_max(param));
                }
                params.push(read);
            }
        }
    }
    for name in placeholders(&path) {
        if !params
            .iter()
            .any(|param| param.field.name == name && param.location == ParamLocation::Path)
        {
            if !invented.iter().any(|known| known == name) {
                let what = format!("`{{{name}}}` in the path is no parameter: `string`");
                schemas.report.note(NoteKind::Weaker, pointer, what);
            }
            params.push(plain(name, Type::String, ParamLocation::Path, pointer));
        }
    }
    params.retain(|param| {
        let stays = param.location != ParamLocation::Path
            || placeholders(&path).any(|name| name == param.field.name);
        // A part of what became one parameter is not missed.
        if !stays && !stated.contains(&format!("{{{}}}", param.field.name)) {
            let what = format!("`{}` says it is in the path, but is not", param.field.name);
            schemas.report.note(NoteKind::Missing, &param.pointer, what);
        }
        stays
    });
    let mut read = Operation {
        pointer: pointer.to_owned(),
        method,
        path,
        id: value.str("operationId").map(str::to_owned),
        tags: value.at("tags").texts().map(str::to_owned).collect(),
        params,
        body: None,
        upload: None,
        response: None,
        status: None,
        pages: None,
        cost: cost(schemas.known, value),
        scopes: scopes(tree, value),
        deprecated: value.flag("deprecated"),
        docs_url: value.at("externalDocs").str("url").map(str::to_owned),
        base_url: other_base_url(tree, item, value, pointer, &mut schemas.report),
        value_body: false,
    };
    body(schemas, value, &mut read);
    one_place_each(&mut read, &mut schemas.report);
    (read.status, read.response) = response(schemas, value, pointer);
    for style in [PageStyle::Offset, PageStyle::Cursor] {
        let first = if style == PageStyle::Offset {
            "start"
        } else {
            "cursor"
        };
        let has = |name: &str| {
            read.params
                .iter()
                .any(|param| param.field.name == name && param.location == ParamLocation::Query)
        };
        if method == Method::Get && has(first) && has("limit") {
            read.pages = Some((style, limit.flatten()));
        }
    }
    read
}

/// What a call costs, where the document has a member that says it.
fn cost(known: &Known, operation: &Value) -> u32 {
    let stated = known
        .cost()
        .and_then(|name| Some((name, operation.count(&name.text)?)));
    stated.map_or(0, |(name, cost)| {
        known.use_of(name);
        cost
    })
}

/// A path without the names of its placeholders: what a server can tell apart.
fn route(path: &str) -> String {
    path.split('/')
        .map(|segment| {
            if segment.starts_with('{') {
                "/{}".to_owned()
            } else {
                format!("/{segment}")
            }
        })
        .collect()
}

fn plain(name: &str, ty: Type, location: ParamLocation, pointer: &str) -> Param {
    Param {
        field: Field {
            name: name.to_owned(),
            ty,
            nullable: false,
            required: location == ParamLocation::Path,
            always: true,
            moment: None,
            disputed: false,
        },
        location,
        pointer: pointer.to_owned(),
        explode: false,
        joined: false,
    }
}

pub(super) fn placeholders(path: &str) -> impl Iterator<Item = &str> {
    path.split('/')
        .filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
}
