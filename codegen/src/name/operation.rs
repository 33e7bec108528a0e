//! Operations: the method that starts a call, the builder it gives, and the static table behind both.

use super::builder;
use super::docs::operation as docs;
use super::example;
use super::ident::{self, Case};
use super::rust::{
    Argument, Attrs, Builder, HandleMethod, Ident, Operation, OperationTable, Output, ParamTypes,
};
use super::scope::Scope;
use super::setters;
use super::types::Types;
use callsheet_dialect::diagnostic::Diagnostic;
use callsheet_dialect::model::{self, Param, Scalar, Type};

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
pub(super) fn operation<'m>(
    home: &Home<'_>,
    resource: &'m model::Resource,
    operation: &'m model::Operation,
    names: Names,
    problems: &mut Vec<Diagnostic>,
) -> Operation<'m> {
    let types = home.types;
    let output = output(types, operation);

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
            form: types.form_of(param),
            index: *index,
        })
        .collect();
    let setters = setters::setters(types, operation, &output, problems);

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
    let attrs = docs::method(&call, &names.builder);
    let local = free_local(&arguments, upload.as_ref());
    Operation {
        builder: Builder {
            attrs: Attrs {
                docs: docs::builder(home, operation, &names.method),
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
            begin_docs: docs::begin(pages.style),
            limit_docs: docs::limit(pages.max, operation.cost),
        },
        (Some(ty), _) => Output::Value(types.ty(ty)),
    }
}

fn table<'m>(
    home: &Home<'_>,
    resource: &'m model::Resource,
    operation: &'m model::Operation,
    ident: Ident,
    method: &Ident,
) -> OperationTable<'m> {
    let types = home.types;
    let params = operation.params.iter().map(|param| ParamTypes {
        ty: types.in_spec(&param.ty),
        wire: types.on_the_wire(&param.ty),
        values: types.values(&param.ty),
        omit_empty: types.api.can_be_empty(&param.ty),
    });
    let returns = operation.returns.ty.as_ref();
    OperationTable {
        attrs: Attrs {
            docs: docs::table(home, operation, method),
            ..Attrs::default()
        },
        ident,
        resource: &resource.name,
        operation,
        params: params.collect(),
        returns: returns.map(|ty| types.in_spec(ty)).unwrap_or_default(),
    }
}
