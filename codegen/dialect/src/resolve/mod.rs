//! Names become definitions: from what a spec says to the [model](crate::model). A name that is not defined is
//! reported with the nearest one that is, and stands in as `json`, of which nothing more is said: one slip, one message.

mod external;
mod operations;
mod params;
mod spread;
mod types;

use crate::diagnostic::{Diagnostic, Diagnostics, nearest};
use crate::load::SurfaceTree;
use crate::model::{Api, Event, Limit, ModelId, PageStyle, Plan, Resource};
use crate::source::{FileId, Sources};
use crate::syntax;

use self::types::Types;

/// Resolve every surface.
pub fn resolve(trees: &[SurfaceTree], sources: &Sources, found: &mut Diagnostics) -> Vec<Api> {
    trees
        .iter()
        .filter_map(|tree| surface(tree, sources, found))
        .collect()
}

/// A resource file as read, with the file it came from.
struct ResourceFile {
    id: FileId,
    stem: String,
    said: syntax::Resource,
}

fn surface(tree: &SurfaceTree, sources: &Sources, found: &mut Diagnostics) -> Option<Api> {
    let mut unread = tree.unread.clone();
    let Some(api) = tree.api.as_ref() else {
        if unread.iter().any(|name| name == "api") {
            return None;
        }
        found.push(
            Diagnostic::error(format!("the folder `{}` has no `api.yaml`", tree.folder))
                .in_path(&*sources.file(tree.anywhere.file).shown)
                .help("an API is a folder with an `api.yaml`; see the dialect in spec/README.md"),
        );
        return None;
    };
    let mut files: Vec<ResourceFile> = tree
        .resources
        .iter()
        .filter_map(|(id, stem, node)| {
            let Some(said) = syntax::resource(node, stem, found) else {
                unread.push(stem.clone());
                return None;
            };
            Some(ResourceFile {
                id: *id,
                stem: stem.clone(),
                said,
            })
        })
        .collect();
    let said = syntax::surface(api, &tree.folder, found)?;
    order(&mut files, &said.order, &unread, found);

    let mut types = Types::declare(&said, &files, !unread.is_empty(), found);
    types.define(&said, &files, found);
    for ty in said.parameters.iter().filter_map(|param| param.ty.as_ref()) {
        types.resolve(ty, found);
    }

    let mut resources = Vec::new();
    for file in &files {
        resources.push(resource(file, &said, &types, sources, found));
    }
    let events = said.events.iter().filter_map(|(version, object, record)| {
        Some(Event {
            version: *version,
            object: object.text.clone(),
            model: types.record(record, found)?,
            span: object.span,
        })
    });
    let events = events.collect();
    let events_from = said.events_from.as_ref();
    let events_from = events_from.and_then(|from| external::path(from, "a module", &said, found));
    let mut api = Api {
        name: said.name.text.clone(),
        title: said.title.clone(),
        doc: said.doc.clone(),
        base_url: said
            .base_url
            .as_ref()
            .map_or_else(String::new, |url| url.text.trim_end_matches('/').to_owned()),
        base_url_span: said.base_url.as_ref().unwrap_or(&said.name).span,
        docs_url: said.docs.as_ref().map(|docs| docs.text.clone()),
        user_agent: said.user_agent.clone(),
        conventions: said.conventions.clone(),
        auth: said.auth.clone(),
        plans: said
            .plans
            .iter()
            .map(|(name, known_as, limits)| Plan {
                name: name.text.clone(),
                known_as: known_as.clone(),
                limits: *limits,
                span: name.span,
            })
            .collect(),
        limits: limits(&said),
        datetime: said.datetime,
        unknown_parameters: said.unknown_parameters,
        client: said.client,
        words: said.words.clone(),
        crates: external::crates(&said),
        models: types.into_models(),
        resources,
        events,
        events_from,
        span: said.name.span,
    };
    mark_uses(&mut api);
    Some(api)
}

/// Those of `api.yaml` that could be read.
fn limits(said: &syntax::Surface) -> Vec<Limit> {
    let read = said.limits.iter().filter_map(|(name, burst)| {
        Some(Limit {
            name: name.text.clone(),
            burst: (*burst)?,
            span: name.span,
        })
    });
    read.collect()
}

/// Put the resources into the order that `api.yaml` states.
fn order(
    files: &mut [ResourceFile],
    order: &[syntax::Name],
    unread: &[String],
    found: &mut Diagnostics,
) {
    if order.is_empty() {
        return;
    }
    let mut misspelt = Vec::new();
    for name in order {
        if !files.iter().any(|file| file.stem == name.text) && !unread.contains(&name.text) {
            let unlisted = files
                .iter()
                .map(|file| &*file.stem)
                .filter(|stem| !order.iter().any(|name| name.text == *stem));
            let diagnostic = Diagnostic::error(format!("there is no resource `{}`", name.text))
                .at(name.span, format!("no file `{}.yaml`", name.text));
            found.push(match nearest(&name.text, unlisted) {
                Some(meant) => {
                    misspelt.push(meant.to_owned());
                    diagnostic.suggest(name.span, meant)
                }
                None => diagnostic.help("add the file, or remove the name"),
            });
        }
    }
    let place = |file: &ResourceFile| {
        order
            .iter()
            .position(|name| name.text == file.stem)
            .unwrap_or(usize::MAX)
    };
    let missing = files
        .iter()
        .filter(|file| place(file) == usize::MAX && !misspelt.contains(&file.stem));
    for file in missing {
        found.push(
            Diagnostic::error(format!(
                "`{}` is missing in the order of the resources",
                file.stem
            ))
            .at(file.said.name.span, "this resource")
            .also(order[0].span, "the order begins here")
            .help("add it to `resources` in api.yaml"),
        );
    }
    files.sort_by_key(place);
}

fn resource(
    file: &ResourceFile,
    surface: &syntax::Surface,
    types: &Types,
    sources: &Sources,
    found: &mut Diagnostics,
) -> Resource {
    let said = &file.said;
    let models: Vec<ModelId> = types.of_file(file.id);
    let model = match &said.model {
        Some(name) => types.record(name, found),
        None => models
            .iter()
            .copied()
            .find(|id| types.fields(*id).is_some()),
    };
    let unread = |model: &syntax::Model| matches!(model.kind, syntax::ModelKind::Unread);
    let model_unread = match &said.model {
        Some(_) => model.is_none(),
        None => said.models.iter().any(unread),
    };
    let context = operations::Context {
        surface,
        resource: said,
        types,
        model,
        model_unread,
    };
    for ty in said.parameters.iter().filter_map(|param| param.ty.as_ref()) {
        // Also where no operation uses it.
        types.resolve(ty, found);
    }
    let lists = spread::lists(said, found);
    let operations = said
        .operations
        .iter()
        .zip(&lists)
        .map(|(said, params)| context.operation(said, params, found))
        .collect();
    Resource {
        name: said.name.text.clone(),
        doc: said.doc.clone(),
        file: sources.file(file.id).path.clone(),
        model,
        models,
        operations,
        span: said.name.span,
    }
}

/// Work out which models requests and responses can contain; events are as good as responses.
fn mark_uses(api: &mut Api) {
    let mut read: Vec<ModelId> = api.events.iter().map(|event| event.model).collect();
    let mut written = Vec::new();
    for (_, operation) in api.operations() {
        for param in &operation.params {
            param.ty.models(&mut written);
        }
        if let Some(ty) = &operation.returns.ty {
            ty.models(&mut read);
        }
    }
    for id in api.reach(read) {
        api.models[id.0].read = true;
    }
    for id in api.reach(written) {
        api.models[id.0].written = true;
    }
}

/// The largest page of a style, as `api.yaml` states it.
fn page_limit(surface: &syntax::Surface, style: PageStyle) -> Option<u32> {
    surface
        .pages
        .iter()
        .find(|(known, _)| *known == style)
        .map(|(_, max)| *max)
}
