//! A surface: its modules, its client, and where its models stand.

use std::collections::HashSet;

use super::crates;
use super::docs;
use super::events;
use super::example;
use super::ident::{self, Case};
use super::markdown;
use super::operation::{self, Home, PRELUDE, Scopes};
use super::rust::{
    ApiTable, Client, Docs, Events, FromEnv, Handle, Ident, Model, ModelFile, Operation, Output,
    Plan, Plans, Resource, Surface,
};
use super::scope::Scope;
use super::types::{Types, is_model};
use super::{Options, model};
use callsheet_dialect::code::code;
use callsheet_dialect::diagnostic::Diagnostic;
use callsheet_dialect::english::capital;
use callsheet_dialect::model::{Api, Auth, ModelId};
use callsheet_dialect::phrase;
use callsheet_dialect::source::Sources;

/// Modules that a surface has anyway, and file names that are not to be had: `mod.rs`, and on Windows the devices.
const MODULES: &[&str] = &["models", "ops", "plans", "mod", "aux", "con", "nul", "prn"];

/// The file of the models that `api.yaml` describes.
const SHARED: &str = "shared";

/// Methods of the client, and of the runtime's client behind it, which a resource must not hide.
pub(super) const CLIENT_METHODS: &[&str] = &[
    "api",
    "as_ref",
    "base_url",
    "borrow",
    "budget",
    "builder",
    "clone",
    "deref",
    "fmt",
    "from",
    "from_env",
    "into",
    "new",
    "plan",
    "request",
    "retry_policy",
    "to_owned",
    "try_from",
    "try_into",
    "type_id",
    "with_retry",
];

/// A surface, named.
pub(super) fn surface<'m>(
    api: &'m Api,
    module: Ident,
    sources: &Sources,
    options: &Options,
    problems: &mut Vec<Diagnostic>,
) -> Surface<'m> {
    let reserved = if api.events.is_empty() {
        &[]
    } else {
        events::TYPES
    };
    let mut model_scope = Scope::new("model", Case::Camel).reserving(reserved.iter().copied());
    let idents = api
        .models
        .iter()
        .map(|model| model_scope.claim(&model.name, model.span, problems))
        .collect();
    let types = Types { api, idents };
    let (unexported, exports): (Vec<Ident>, Vec<Ident>) = types
        .idents
        .iter()
        .cloned()
        .partition(|ident| ident.bare() == "Client");

    let resources = resources(&types, &module, &unexported, options, problems);
    let models = model_files(&types, &resources, &unexported, sources, options, problems);
    // The others only describe models.
    let called = |resource: &Resource| !resource.operations.is_empty();
    let resources: Vec<Resource> = resources.into_iter().filter(called).collect();
    let events = events::events(&types, problems);
    let names = api.models.iter().zip(&types.idents);
    let names = names
        .map(|(model, ident)| (model.name.clone(), ident.clone()))
        .collect();
    let docs = surface_docs(
        api,
        &module,
        &resources,
        events.as_ref(),
        &options.lib_name(),
    );
    let client = api.is_called().then(|| client(api, &resources, options));
    Surface {
        feature: module.bare().to_owned(),
        needs: crates::needed(api),
        source: options.source(&sources.file(api.span.file).path),
        docs,
        api: ApiTable {
            name: api.name.clone(),
            title: api.title.clone(),
            base_url: api.base_url.clone(),
            docs_url: api.docs_url.clone().unwrap_or_default(),
            user_agent: api
                .user_agent
                .clone()
                .unwrap_or_else(|| options.crate_name.clone()),
            conventions: api.conventions.clone(),
            auth: api.auth.clone(),
            datetime: api.datetime,
        },
        client,
        events,
        plans: plans(api, problems),
        models,
        resources,
        exports,
        names,
        module,
    }
}

fn resources<'m>(
    types: &Types<'m>,
    surface: &Ident,
    unexported: &[Ident],
    options: &Options,
    problems: &mut Vec<Diagnostic>,
) -> Vec<Resource<'m>> {
    let krate = options.lib_name();
    let mut modules = Scope::new("resource", Case::Snake).reserving(MODULES.iter().copied());
    let mut methods = Scope::new("resource", Case::Snake).reserving(CLIENT_METHODS.iter().copied());
    let mut all = Vec::new();
    for resource in &types.api.resources {
        let module = modules.claim(&resource.name, resource.span, problems);
        // Names that clash as methods have clashed as modules.
        let method = methods.claim(&resource.name, resource.span, &mut Vec::new());
        let handle = Scope::new("resource", Case::Camel)
            .reserving(PRELUDE.iter().copied())
            .with_suffix("Handle")
            .claim(&resource.name, resource.span, problems);
        let home = Home {
            types,
            krate: &krate,
            surface,
            unexported,
            client_method: &method,
            module: &module,
            handle: &handle,
        };
        let mut scopes = Scopes::new(&handle);
        let operations: Vec<Operation> = resource
            .operations
            .iter()
            .map(|op| {
                let names = scopes.claim(resource, op, problems);
                operation::operation(&home, resource, op, names, problems)
            })
            .collect();
        let about = docs::or(&resource.doc, || {
            format!("{}.", capital(&phrase::words(types.api, &resource.name)))
        });
        let mut page = about.clone();
        docs::paragraph(
            &mut page,
            [format!(
                "{} starts the calls; the other types are the calls themselves.",
                docs::link(&handle)
            )],
        );
        let calls = resource.operations.iter().zip(&operations);
        docs::paragraph(
            &mut page,
            calls.map(|(call, named)| {
                docs::operation::entry(types.api, &handle, &named.method.ident, call)
            }),
        );
        let mut attrs = docs::attrs(about, &resource.name, &handle, "in the spec");
        docs::paragraph(
            &mut attrs.docs,
            [format!(
                "From [`Client::{method}`](super::Client::{method}).",
                method = method.bare()
            )],
        );
        all.push(Resource {
            source: options.source(&resource.file),
            model: resource,
            docs: page,
            attrs,
            uses_models: operations.iter().any(mentions_model),
            operations,
            module,
            method,
            handle,
        });
    }
    all
}

fn mentions_model(operation: &Operation) -> bool {
    let output = match &operation.builder.output {
        Output::Value(ty) | Output::Page { item: ty, .. } => is_model(ty),
        Output::Nothing | Output::Bytes => false,
    };
    let arguments = operation
        .method
        .arguments
        .iter()
        .map(|argument| &argument.form);
    output
        || arguments
            .chain(operation.builder.setters.iter().map(|setter| &setter.form))
            .any(|form| is_model(&form.ty()))
}

fn client(api: &Api, resources: &[Resource], options: &Options) -> Client {
    let mut text = vec![format!("A client of {}.", markdown::one_line(&api.title))];
    docs::paragraph(
        &mut text,
        ["Cheap to clone; clones share their connections and limits. [`builder`](Self::builder) makes one, and what".to_owned(),
         "it can do besides is on the runtime's [client](::callsheet_runtime::Client).".to_owned()],
    );
    let handles = resources
        .iter()
        .map(|resource| {
            let about = docs::or(&resource.model.doc, || {
                format!("{}.", capital(&phrase::words(api, &resource.model.name)))
            });
            Handle {
                attrs: docs::attrs(about, &resource.model.name, &resource.method, "in the spec"),
                method: resource.method.clone(),
                module: resource.module.clone(),
                ty: resource.handle.clone(),
            }
        })
        .collect();
    Client {
        docs: text,
        from_env: has_tokens(api).then(|| from_env(options)),
        handles,
    }
}

/// Whether clients of the API authenticate with a token.
pub(super) fn has_tokens(api: &Api) -> bool {
    let is_token = |auth: &Auth| matches!(auth, Auth::ApiToken { .. });
    api.auth.iter().any(is_token)
}

/// All surfaces of a crate have the same variables, named after the crate.
pub(super) fn from_env(options: &Options) -> FromEnv {
    let prefix = options.crate_name.to_uppercase().replace('-', "_");
    let mut text = vec![
        format!(
            "Builds a client with the API token in the environment variable `{prefix}_API_TOKEN`, and with the base URL"
        ),
        format!(
            "in `{prefix}_BASE_URL` if that is set. `{prefix}_ALLOW_HTTP=1` allows one with `http://` on another machine."
        ),
    ];
    docs::paragraph(
        &mut text,
        [
            "For other options, call [`env`](::callsheet_runtime::ClientBuilder::env) on a"
                .to_owned(),
            "[`builder`](Self::builder).".to_owned(),
        ],
    );
    docs::paragraph(&mut text, ["# Errors".to_owned()]);
    docs::paragraph(
        &mut text,
        ["If the token's variable is not set, if a variable is empty, or if no client can be built from their values.".to_owned()],
    );
    FromEnv { docs: text, prefix }
}

fn surface_docs(
    api: &Api,
    surface: &Ident,
    resources: &[Resource],
    events: Option<&Events>,
    krate: &str,
) -> Docs {
    let mut docs = markdown::sanitise(&api.title);
    docs::paragraph(&mut docs, markdown::sanitise(&api.doc));
    let calls = format!("Calls go to {}.", code(&api.base_url));
    docs::paragraph(&mut docs, api.is_called().then_some(calls));
    if let Some(url) = &api.docs_url {
        let link = format!("API documentation: <{url}>");
        docs::paragraph(&mut docs, markdown::sanitise(&link));
    }
    if api.is_called() {
        docs::paragraph(&mut docs, example::first_steps(krate, surface, resources));
    }
    docs::paragraph(&mut docs, docs::authentication(api));
    let list = resources.iter().map(|resource| {
        let about = resource.attrs.docs.first().map_or("", String::as_str);
        format!(
            "- [`{method}`](Client::{method}): {about}",
            method = resource.method.bare()
        )
    });
    if !resources.is_empty() {
        docs::paragraph(&mut docs, ["# What can be called".to_owned()]);
        docs::paragraph(&mut docs, list);
    }
    if let Some(events) = events {
        docs::paragraph(&mut docs, events::page(events, krate, surface));
    }
    docs
}

fn plans(api: &Api, problems: &mut Vec<Diagnostic>) -> Plans {
    let mut scope = Scope::new("plan", Case::Shouty);
    let items = api
        .plans
        .iter()
        .map(|plan| {
            let ident = scope.claim(&plan.name, plan.span, problems);
            let known_as = plan.known_as.as_deref();
            let known_as = known_as.map_or_else(String::new, |name| {
                format!(", elsewhere known as {}", code(name))
            });
            let name = code(&plan.name);
            let text = vec![format!("The plan {name}{known_as}: {}.", plan.limits)];
            Plan {
                attrs: docs::attrs(text, &plan.name, &ident, "in the spec"),
                ident,
                name: plan.name.clone(),
                known_as: plan.known_as.clone().unwrap_or_default(),
                limits: plan.limits,
            }
        })
        .collect();
    Plans {
        docs: vec![format!(
            "The plans of {}, and what they allow.",
            markdown::one_line(&api.title)
        )],
        items,
    }
}

fn model_files(
    types: &Types<'_>,
    resources: &[Resource],
    unexported: &[Ident],
    sources: &Sources,
    options: &Options,
    problems: &mut Vec<Diagnostic>,
) -> Vec<ModelFile> {
    let api = types.api;
    let described: HashSet<ModelId> = api
        .resources
        .iter()
        .flat_map(|resource| resource.models.iter().copied())
        .collect();
    let mut make =
        |module: Ident, source: String, about: String, ids: &mut dyn Iterator<Item = ModelId>| {
            let items: Vec<Model> = ids
                .map(|id| model::model(types, id, !unexported.contains(types.ident(id)), problems))
                .collect();
            (!items.is_empty()).then(|| ModelFile {
                module,
                source,
                docs: vec![about],
                items,
            })
        };
    let mut shared = (0..api.models.len())
        .map(ModelId)
        .filter(|id| !described.contains(id));
    let first = make(
        ident::ident(SHARED, Case::Snake),
        options.source(&sources.file(api.span.file).path),
        "Models that several resources share.".to_owned(),
        &mut shared,
    );
    let mut files: Vec<ModelFile> = first.into_iter().collect();
    for (resource, named) in api.resources.iter().zip(resources) {
        let module = if named.module.bare() == SHARED {
            ident::suffixed(&named.module, "_")
        } else {
            named.module.clone()
        };
        let about = format!("Models of {}.", code(&resource.name));
        files.extend(make(
            module,
            named.source.clone(),
            about,
            &mut resource.models.iter().copied(),
        ));
    }
    files
}
