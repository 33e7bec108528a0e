//! From named shapes to the files of a surface. Everything is decided but what is said where: a parameter's type in the
//! model, once for the resource, or in the list.

mod lists;
mod operations;
mod plan;
mod types;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fmt::Write as _;

use self::operations::{parameters_everywhere, shared_params, style_word};
use self::types::long_or_short;
use crate::arrange::Resource;
use crate::models::Names;
use crate::openapi::Document;
use crate::report::ImportReport;
use crate::shape::NodeId;
use crate::yaml::{flow, line, scalar};
use callsheet_dialect::model::Repr;
use callsheet_dialect::out::OutFile;

/// What is known of an API beside its document.
struct Known {
    /// Its host, or the end of it.
    host: &'static str,
    /// Where its documentation has a folder per version, and in it a page per tag.
    docs: &'static str,
    /// The largest page where an operation does not say another.
    page_max: u32,
}

const KNOWN: &[Known] = &[Known {
    host: "pipedrive.com",
    docs: "https://developers.pipedrive.com/docs/api",
    page_max: 500,
}];

/// The largest page where nobody says: what most APIs allow at least.
const PAGE_MAX: u32 = 100;

/// A field or parameter: its type as text, whether null may be sent, and how it is written.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Said {
    ty: String,
    /// `None`: it makes no difference where it travels.
    nullable: Option<bool>,
    /// `explode: true`, `format: space`: what is said in the long form only.
    written: Vec<&'static str>,
}

impl Said {
    fn plain(ty: String, nullable: Option<bool>) -> Self {
        Self {
            ty,
            nullable,
            written: Vec::new(),
        }
    }
}

/// A resource before it is written.
struct Prepared {
    models: Vec<(NodeId, String)>,
    /// A record of api.yaml in which codegen is to look parameters up.
    model: Option<String>,
    /// The record in which it does.
    main: Option<NodeId>,
    field_ids: HashMap<String, String>,
    uses: BTreeMap<String, Vec<Said>>,
    /// Its fields, as parameters.
    looked_up: BTreeMap<String, Said>,
}

/// `parameters:` of a file.
fn parameters_of(parameters: &BTreeMap<String, Said>) -> String {
    let mut text = String::new();
    if !parameters.is_empty() {
        text += "\nparameters:\n";
    }
    for (name, said) in parameters {
        let _ = writeln!(text, "  {}: {}", scalar(name), long_or_short(said, None));
    }
    text
}

pub(super) struct Writer<'a> {
    document: &'a mut Document,
    resources: &'a [Resource],
    names: &'a Names,
    enveloped: bool,
    command: &'a str,
    /// Id types that are used but that no record defines.
    used_ids: BTreeSet<String>,
    /// Of the resource at hand: members of its record that are ids, and what they are.
    field_ids: HashMap<String, String>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(
        document: &'a mut Document,
        resources: &'a [Resource],
        names: &'a Names,
        enveloped: bool,
        command: &'a str,
    ) -> Self {
        Self {
            document,
            resources,
            names,
            enveloped,
            command,
            used_ids: BTreeSet::new(),
            field_ids: HashMap::new(),
        }
    }

    /// The files, below the surface's folder.
    pub(super) fn files(mut self) -> (Vec<OutFile>, ImportReport) {
        let models = self.names.all(&self.document.shapes);
        let homes = self.homes(&models);
        let limits = self.page_limits();
        let shared: Vec<&(NodeId, String)> = models
            .iter()
            .filter(|(id, _)| homes.get(id) == Some(&None))
            .collect();
        let mut prepared: Vec<Prepared> = Vec::with_capacity(self.resources.len());
        for index in 0..self.resources.len() {
            let own = models
                .iter()
                .filter(|(id, _)| homes.get(id) == Some(&Some(index)))
                .cloned()
                .collect();
            prepared.push(self.prepare(index, own, &shared));
        }
        let everywhere = parameters_everywhere(&prepared);
        let bodies: Vec<String> = prepared
            .into_iter()
            .enumerate()
            .map(|(index, prepared)| self.resource(index, prepared, &everywhere, &limits))
            .collect();
        let mut shared_text = String::new();
        for (id, name) in &shared {
            shared_text += &self.model(*id, name, None);
        }
        // Ids that no record defines.
        let mut stated: Vec<String> = Vec::new();
        let defined: HashSet<String> = models
            .iter()
            .filter(|(id, name)| homes.contains_key(id) && self.defines_id(*id, name))
            .map(|(_, name)| format!("{name}Id"))
            .collect();
        for (entity, repr) in &self.names.ids {
            let name = format!("{entity}Id");
            if self.used_ids.contains(&name) && !(defined.contains(&name) && *repr == Repr::Integer)
            {
                let repr = if *repr == Repr::Integer {
                    "integer"
                } else {
                    "string"
                };
                stated.push(format!("  {name}: {{id: {repr}}}\n"));
            }
        }
        self.document.report.operations = self.document.operations.len();
        self.document.report.resources = self.resources.len();
        self.document.report.models = models
            .iter()
            .filter(|(id, _)| homes.contains_key(id))
            .count()
            + stated.len();
        let api = self.api(&stated, &shared_text, &everywhere, &limits);
        let mut files = vec![self.file("api", &api)];
        for (resource, body) in self.resources.iter().zip(bodies) {
            files.push(self.file(&resource.name, &body));
        }
        (files, std::mem::take(&mut self.document.report))
    }

    /// A file; api.yaml says for all of them where they come from.
    fn file(&self, name: &str, body: &str) -> OutFile {
        let mark = callsheet_dialect::out::MARK;
        let from = if name == "api" {
            let command = self.command;
            format!(
                "from an OpenAPI document by `{command}`.\n# Do not edit: corrections go to overlay.yaml."
            )
        } else {
            "as api.yaml says.".to_owned()
        };
        OutFile {
            path: format!("{name}.yaml"),
            text: format!("# {mark} {from}\n{body}"),
        }
    }

    /// The largest page of each style: what most operations say.
    fn page_limits(&self) -> BTreeMap<&'static str, u32> {
        let mut counts: BTreeMap<(&str, u32), usize> = BTreeMap::new();
        let mut styles: BTreeSet<&'static str> = BTreeSet::new();
        for call in self
            .resources
            .iter()
            .flat_map(|resource| &resource.calls)
            .filter(|call| call.paged)
        {
            if let Some((style, max)) = self.document.operations[call.operation].pages {
                styles.insert(style_word(style));
                if let Some(max) = max {
                    *counts.entry((style_word(style), max)).or_default() += 1;
                }
            }
        }
        let best = |style: Option<&str>| {
            counts
                .iter()
                .filter(|((known, _), _)| style.is_none_or(|style| style == *known))
                .max_by_key(|((_, max), count)| (**count, *max))
                .map(|((_, max), _)| *max)
        };
        let known = self.known().map(|known| known.page_max);
        styles
            .into_iter()
            .map(|style| {
                let stated = known.or_else(|| best(Some(style)).or_else(|| best(None)));
                (style, stated.unwrap_or(PAGE_MAX))
            })
            .collect()
    }

    fn known(&self) -> Option<&'static Known> {
        let (_, rest) = self.document.base_url.split_once("://")?;
        let host = rest.split(['/', ':']).next()?;
        KNOWN.iter().find(|known| {
            let before = host.strip_suffix(known.host);
            before.is_some_and(|before| before.is_empty() || before.ends_with('.'))
        })
    }

    /// The folder of the API's documentation.
    fn docs_base(&self) -> Option<String> {
        let version = self.document.base_url.rsplit('/').next()?;
        self.known()
            .map(|known| format!("{}/{version}", known.docs))
    }

    /// The page of the API's documentation.
    fn docs(&self) -> Option<String> {
        self.docs_base().or_else(|| self.document.docs_url.clone())
    }

    fn api(
        &self,
        ids: &[String],
        models: &str,
        parameters: &BTreeMap<String, Said>,
        limits: &BTreeMap<&'static str, u32>,
    ) -> String {
        let mut text = format!(
            "title: {}\nbase_url: {}\n",
            line(&self.document.title),
            line(&self.document.base_url)
        );
        if let Some(url) = self.docs() {
            let _ = writeln!(text, "docs: {}", line(&url));
        }
        if self.document.spaced_moments {
            text += "datetime: space\n";
        }
        let _ = writeln!(
            text,
            "payload: {}",
            if self.enveloped { "data" } else { "'.'" }
        );
        if self.document.token_header.is_some() || self.document.oauth.is_some() {
            text += "\nauth:\n";
        }
        if let Some(header) = &self.document.token_header {
            let _ = writeln!(text, "  api_token: {{header: {}}}", scalar(header));
        }
        if let Some((authorize, token, grants)) = &self.document.oauth {
            let _ = writeln!(
                text,
                "  oauth2:\n    authorize_url: {}\n    token_url: {}\n    grants: [{}]",
                line(authorize),
                line(token),
                grants.join(", ")
            );
        }
        if !limits.is_empty() {
            text += "\npages:\n";
            for (style, max) in limits {
                let _ = writeln!(text, "  {style}: {{max: {max}}}");
            }
        }
        let order: Vec<String> = self
            .resources
            .iter()
            .map(|resource| resource.name.clone())
            .collect();
        text.push('\n');
        text += &flow(0, "resources", '[', &order, ']');
        if !ids.is_empty() || !models.is_empty() {
            text += "\nmodels:\n";
            text += &ids.concat();
            text += models;
        }
        text += &parameters_of(parameters);
        text
    }

    fn resource(
        &mut self,
        index: usize,
        prepared: Prepared,
        everywhere: &BTreeMap<String, Said>,
        limits: &BTreeMap<&'static str, u32>,
    ) -> String {
        let resources = self.resources;
        let resource = &resources[index];
        self.field_ids = prepared.field_ids;
        let looked_up = prepared.looked_up;
        let shared = shared_params(&prepared.uses, &looked_up, everywhere);
        let known = [&shared, &looked_up, everywhere];
        let (common, operations) = self.operations(resource, &known, limits);
        let mut text = common.text(self.docs().as_deref());
        if let Some(model) = &prepared.model {
            let _ = writeln!(text, "model: {model}");
        }
        if !prepared.models.is_empty() {
            text += "\nmodels:\n";
            for (id, name) in &prepared.models {
                let is_main = prepared.main == Some(*id);
                text += &self.model(*id, name, is_main.then_some(&looked_up));
            }
        }
        text += &parameters_of(&shared);
        text += &operations;
        text
    }
}
