//! Operations: the method that starts a call, the builder it gives, and the static table behind both.

use super::builder;
use super::docs;
use super::example;
use super::ident::{self, Case};
use super::markdown;
use super::rust::{
    Argument, Attrs, Builder, Docs, HandleMethod, Ident, Operation, OperationTable, Output,
    ParamTable,
};
use super::scope::Scope;
use super::setters;
use super::types::Types;
use callsheet_dialect::diagnostic::Diagnostic;
use callsheet_dialect::model::{self, PageStyle, Param, Scalar, Type};

/// Where an operation is: what its documentation and example refer to.
pub(super) struct Home<'a> {
    pub(super) types: &'a Types<'a>,
    /// The crate as `use` names it.
    pub(super) krate: &'a str,
    /// The surface's module.
    pub(super) surface: &'a Ident,
    /// Models that are not at the surface's root.
    pub(super) unexported: &'a [Ident],
    /// The client's method for the resource.
    pub(super) client_method: &'a Ident,
    /// The resource's module.
    pub(super) module: &'a Ident,
    /// The resource's handle.
    pub(super) handle: &'a Ident,
}

/// The names an operation goes by.
pub(super) struct Names {
    pub(super) method: Ident,
    pub(super) builder: Ident,
    pub(super) table: Ident,
}

/// Traits whose methods the builders call: a type of the same name would hide them.
pub(super) const PRELUDE: &[&str] = &["Into", "IntoIterator", "Iterator"];

/// The scopes that the operations of a resource share.
pub(super) struct Scopes<'a> {
    methods: Scope<'a>,
    builders: Scope<'a>,
    tables: Scope<'a>,
}

impl<'a> Scopes<'a> {
    pub(super) fn new(handle: &'a Ident) -> Self {
        Self {
            methods: Scope::new("operation", Case::Snake),
            builders: Scope::new("operation", Case::Camel)
                .reserving([handle.bare()])
                .reserving(PRELUDE.iter().copied())
                .with_suffix("Request"),
            tables: Scope::new("operation", Case::Shouty).reserving(["RESOURCE"]),
        }
    }

    /// All names of an operation. Two operations that clash do so in several scopes, but it is one mistake.
    pub(super) fn claim(
        &mut self,
        resource: &model::Resource,
        operation: &model::Operation,
        problems: &mut Vec<Diagnostic>,
    ) -> Names {
        let (name, span) = (operation.name.as_str(), operation.span);
        let mut found = Vec::new();
        let names = Names {
            method: self.methods.claim(name, span, &mut found),
            builder: self
                .builders
                .claim(&builder::name(resource, operation), span, &mut found),
            table: self.tables.claim(name, span, &mut found),
        };
        problems.extend(found.into_iter().take(1));
        names
    }
}

/// An operation, named.
pub(super) fn operation(
    home: &Home<'_>,
    resource: &model::Resource,
    operation: &model::Operation,
    names: Names,
    problems: &mut Vec<Diagnostic>,
) -> Operation {
    let types = home.types;
    let output = output(types, operation);
    let paged = matches!(output, Output::Page { .. });

    let required: Vec<(usize, &Param)> = operation
        .params
        .iter()
        .enumerate()
        .filter(|(_, param)| param.required)
        .collect();
    let mut scope = Scope::new("parameter", Case::Snake);
    let idents: Vec<(Ident, &Param)> = required
        .iter()
        .map(|(_, param)| (scope.claim(&param.name, param.span, problems), *param))
        .collect();
    let upload = operation
        .upload
        .as_ref()
        .map(|upload| scope.claim(&upload.part, upload.span, problems));
    let arguments: Vec<Argument> = required
        .iter()
        .zip(&idents)
        .map(|((index, param), (ident, _))| Argument {
            ident: ident.clone(),
            form: types.form(&param.ty),
            index: *index,
        })
        .collect();
    let setters = setters::setters(types, operation, &output, problems);

    let mut text = docs::summary(operation);
    docs::paragraph(&mut text, docs::arguments(types, operation, &idents));
    let mut gives = docs::returns(types, &operation.returns, paged);
    if !setters.is_empty() {
        gives.extend([
            " What is optional is set on ",
            &docs::link(&names.builder),
            ".",
        ]);
    }
    docs::paragraph(&mut text, [gives]);
    docs::paragraph(&mut text, docs::conditions(operation));
    let call = example::Call {
        home,
        operation,
        method: &names.method,
        arguments: &arguments,
        required: &required.iter().map(|(_, param)| *param).collect::<Vec<_>>(),
        upload: upload.as_ref(),
        setters: &setters,
        output: &output,
    };
    let mut attrs = Attrs {
        // rustdoc reads it as Markdown too.
        deprecated: operation
            .deprecated
            .as_ref()
            .map(|why| markdown::sanitise(why).join("\n")),
        ..docs::attrs(text, &operation.name, &names.method, "in the spec")
    };
    docs::paragraph(&mut attrs.docs, example::lines(&call));

    let local = free_local(&arguments, upload.as_ref());
    let link = format!("[`{}::{}`]", home.handle.bare(), names.method.bare());
    Operation {
        builder: Builder {
            attrs: Attrs {
                docs: builder_docs(operation, &link),
                ..Attrs::default()
            },
            ident: names.builder,
            setters,
            output,
        },
        table: table(home, resource, operation, names.table, &names.method),
        method: HandleMethod {
            attrs,
            ident: names.method,
            local,
            arguments,
            upload,
        },
    }
}

fn builder_docs(operation: &model::Operation, link: &str) -> Docs {
    vec![
        format!("The call {}, made by {link}.", docs::call(operation)),
        String::new(),
        "Awaiting it sends it.".to_owned(),
    ]
}

/// A variable that is none of the arguments.
fn free_local(arguments: &[Argument], upload: Option<&Ident>) -> Ident {
    let local = ident::ident("request", Case::Snake);
    let taken = arguments
        .iter()
        .map(|argument| &argument.ident)
        .chain(upload)
        .any(|ident| *ident == local);
    if taken {
        ident::suffixed(&local, "_")
    } else {
        local
    }
}

fn output(types: &Types<'_>, operation: &model::Operation) -> Output {
    match (&operation.returns.ty, &operation.pages) {
        (None, _) => Output::Nothing,
        (Some(Type::Scalar(Scalar::Bytes)), _) => Output::Bytes,
        (Some(Type::List(item)), Some(pages)) => Output::Page {
            item: types.ty(item),
            style: pages.style,
            begin_docs: match pages.style {
                PageStyle::Offset => vec!["Begins at this item, counted from 0.".to_owned()],
                PageStyle::Cursor => {
                    vec!["Begins at this cursor, which an earlier answer gave.".to_owned()]
                }
            },
            limit_docs: limit_docs(pages.max, operation.cost),
        },
        (Some(ty), _) => Output::Value(types.ty(ty)),
    }
}

/// What `limit` says; where a call costs something, the runtime asks for all it can get.
fn limit_docs(max: u32, cost: u32) -> Docs {
    let mut docs = vec![format!("Takes this many items into a page, {max} at most.")];
    if cost > 0 {
        docs::paragraph(
            &mut docs,
            [format!(
                "Unless stated it is {max}, for a call costs the same whatever it brings."
            )],
        );
    }
    docs
}

fn table(
    home: &Home<'_>,
    resource: &model::Resource,
    operation: &model::Operation,
    ident: Ident,
    method: &Ident,
) -> OperationTable {
    let link = format!(
        "super::super::{}::{}::{}",
        home.module.bare(),
        home.handle.bare(),
        method.bare()
    );
    let text = vec![format!(
        "{}: [`{}.{}`]({link}).",
        docs::call(operation),
        home.client_method.bare(),
        method.bare()
    )];
    let params = operation
        .params
        .iter()
        .map(|param| ParamTable {
            name: param.name.clone(),
            ty: home.types.in_spec(&param.ty),
            wire: home.types.on_the_wire(&param.ty),
            values: home.types.values(&param.ty),
            place: param.place,
            required: param.required,
            nullable: param.nullable,
            explode: param.explode,
            format: param.format,
            doc: param.doc.clone(),
        })
        .collect();
    OperationTable {
        attrs: Attrs {
            docs: text,
            ..Attrs::default()
        },
        ident,
        resource: resource.name.clone(),
        name: operation.name.clone(),
        method: operation.method,
        path: operation.path.text.clone(),
        base_url: operation
            .base_url
            .as_ref()
            .map(|base| base.url.clone())
            .unwrap_or_default(),
        doc: operation.doc.clone(),
        params,
        body: operation.body,
        upload: operation.upload.as_ref().map(|upload| upload.part.clone()),
        returns: operation
            .returns
            .ty
            .as_ref()
            .map(|ty| home.types.in_spec(ty))
            .unwrap_or_default(),
        payload: operation.returns.at.clone(),
        pages: operation.pages.clone(),
        cost: operation.cost,
        limit: operation
            .limit
            .as_ref()
            .map(|limit| (limit.name.clone(), limit.burst)),
        scopes: operation.scopes.clone(),
        deprecated: operation.deprecated.clone().unwrap_or_default(),
        docs_url: operation.docs_url.clone().unwrap_or_default(),
    }
}
