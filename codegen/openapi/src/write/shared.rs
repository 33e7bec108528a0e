//! What the operations of a resource have in common: scopes, and the page of the documentation.

use std::fmt::Write as _;

use super::Writer;
use crate::arrange::Resource;
use crate::openapi::Operation;
use crate::yaml::{flow, line, scalar};
use callsheet_dialect::model::Method;

impl Writer<'_> {
    /// The page of an operation in the API's own documentation.
    pub(super) fn page(&self, resource: &Resource, operation: &Operation) -> Option<String> {
        operation.docs_url.clone().or_else(|| {
            let id = operation.id.as_ref()?;
            self.settings
                .page(self.docs().unwrap_or_default(), &resource.tag, id)
        })
    }

    /// What most operations of a resource have.
    pub(super) fn shared(&self, resource: &Resource) -> Shared {
        let operations = || {
            let calls = resource.calls.iter();
            calls.map(|call| &self.document.operations[call.operation])
        };
        let scopes = |is_read: bool| {
            let fitting = operations().filter(|operation| reads(operation) == is_read);
            most_common(fitting.map(|operation| operation.scopes.clone())).unwrap_or_default()
        };
        let pages = operations().filter_map(|operation| {
            let page = self.page(resource, operation)?;
            page.split_once('#').map(|(page, _)| page.to_owned())
        });
        Shared {
            page: most_common(pages),
            read: scopes(true),
            write: scopes(false),
        }
    }
}

/// What the operations of a resource share unless they say otherwise.
pub(super) struct Shared {
    /// Their page in the API's own documentation.
    page: Option<String>,
    /// Scopes of a `GET`.
    read: Vec<String>,
    /// Scopes of the other methods.
    write: Vec<String>,
}

impl Shared {
    pub(super) fn scopes(&self, operation: &Operation) -> &Vec<String> {
        if reads(operation) {
            &self.read
        } else {
            &self.write
        }
    }

    /// A part of the shared page by its fragment; any other page by its URL.
    pub(super) fn fragment<'p>(&self, url: &'p str) -> &'p str {
        match url.split_once('#') {
            Some((page, fragment))
                if self.page.as_deref() == Some(page) && !fragment.contains("://") =>
            {
                fragment
            }
            _ => url,
        }
    }

    /// The keys of the resource file; `docs` is the page of the whole API.
    pub(super) fn text(&self, docs: Option<&str>) -> String {
        let mut text = String::new();
        if let Some(page) = &self.page {
            let below = docs.and_then(|docs| page.strip_prefix(docs)?.strip_prefix('/'));
            let _ = writeln!(text, "docs: {}", line(below.unwrap_or(page)));
        }
        let scopes: Vec<String> = [("read", &self.read), ("write", &self.write)]
            .into_iter()
            .filter(|(_, scopes)| !scopes.is_empty())
            .map(|(key, scopes)| format!("{key}: [{}]", scalars(scopes).join(", ")))
            .collect();
        if !scopes.is_empty() {
            text += &flow(0, "scopes", '{', &scopes, '}');
        }
        text
    }
}

fn reads(operation: &Operation) -> bool {
    operation.method == Method::Get
}

pub(super) fn scalars(texts: &[String]) -> Vec<String> {
    texts.iter().map(|text| scalar(text)).collect()
}

/// Of several that are equally common, the first.
fn most_common<T: PartialEq>(all: impl Iterator<Item = T>) -> Option<T> {
    let mut counts: Vec<(T, usize)> = Vec::new();
    for one in all {
        match counts.iter_mut().find(|(known, _)| *known == one) {
            Some((_, count)) => *count += 1,
            None => counts.push((one, 1)),
        }
    }
    let most = counts.iter().map(|(_, count)| *count).max()?;
    let first = counts.into_iter().find(|(_, count)| *count == most);
    first.map(|(one, _)| one)
}
