//! From named shapes to the files of a surface. Everything is decided but what is said where: a parameter's type in the
//! model, once for the resource, or in the list.

mod api;
mod lists;
mod operations;
mod params;
mod plan;
mod shared;
mod types;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fmt::Write as _;

use self::params::{parameters_everywhere, shared_params};
use self::types::long_or_short;
use crate::arrange::Resource;
use crate::known::Known;
use crate::models::Names;
use crate::openapi::Document;
use crate::report::ImportReport;
use crate::shape::NodeId;
use crate::yaml::scalar;
use callsheet_dialect::model::Repr;
use callsheet_dialect::out::OutFile;
use callsheet_dialect::source::Span;

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
    names: &'a Names<'a>,
    settings: &'a Known,
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
        names: &'a Names<'a>,
        settings: &'a Known,
        command: &'a str,
    ) -> Self {
        Self {
            document,
            resources,
            names,
            settings,
            command,
            used_ids: BTreeSet::new(),
            field_ids: HashMap::new(),
        }
    }

    /// The files below the surface's folder, the report, and the places of what `import.yaml` adds although the document
    /// says so.
    pub(super) fn files(mut self) -> (Vec<OutFile>, ImportReport, Vec<Span>) {
        let models = self.names.all(&self.document.shapes);
        let homes = self.homes(&models);
        let limits = self.page_limits();
        let known_limits = self.known_limits(&limits);
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
            .map(|(index, prepared)| self.resource(index, prepared, &everywhere, &known_limits))
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
        let (api, same) = self.api(&stated, &shared_text, &everywhere, &limits);
        let mut files = vec![self.file("api", &api)];
        for (resource, body) in self.resources.iter().zip(bodies) {
            files.push(self.file(&resource.name, &body));
        }
        let report = std::mem::take(&mut self.document.report);
        (files, report, same)
    }

    /// A file; api.yaml says for all of them where they come from.
    fn file(&self, name: &str, body: &str) -> OutFile {
        let mark = callsheet_dialect::out::MARK;
        let from = if name == "api" {
            let command = self.command;
            format!("by `{command}`.\n# Do not edit: corrections go to overlay.yaml.")
        } else {
            "see api.yaml".to_owned()
        };
        OutFile {
            path: format!("{name}.yaml"),
            text: format!("# {mark} {from}\n{body}"),
        }
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
        let mut text = common.text(self.docs());
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
