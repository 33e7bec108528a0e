//! Parameters of an operation: where each is defined, and where it travels.

use super::operations::Context;
use crate::diagnostic::{Diagnostic, Diagnostics, nearest};
use crate::model::{
    Body, DateTimeFormat, Field, Method, PageStyle, Param, ParamLocation, PathTemplate, Scalar,
    Type,
};
use crate::source::Span;
use crate::syntax;

/// An operation while its parameters are looked up.
pub(super) struct Call<'a> {
    pub(super) said: &'a syntax::Operation,
    pub(super) path: &'a PathTemplate,
    /// Its list of parameters, without spreads.
    pub(super) stated: &'a [syntax::Param],
    pub(super) encoding: Body,
}

/// The placeholder for an unknown type; see [`syntax::Type::stand_in`].
pub(super) const UNKNOWN: Type = Type::Scalar(Scalar::Json);

/// A parameter's definition, wherever it was found.
struct Definition {
    ty: Type,
    nullable: bool,
    doc: String,
    filters: Option<String>,
    location: Option<ParamLocation>,
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
            location: None,
            required: None,
            explode: None,
            format: None,
        }
    }
}

impl Context<'_> {
    pub(super) fn param(
        &self,
        said: &syntax::Param,
        call: &Call<'_>,
        found: &mut Diagnostics,
    ) -> Param {
        let (operation, path, encoding) = (call.said, call.path, call.encoding);
        let (name, definition) = match self.definition(said, found) {
            Some(definition) => (&*said.name.text, definition),
            None => self.misspelt(said, call, found),
        };
        let in_path = path.placeholders().any(|placeholder| placeholder == name);
        let stated = said
            .location
            .map(|(location, _)| location)
            .or(definition.location);
        if let (true, Some((location, span))) = (in_path, said.location)
            && location != ParamLocation::Path
        {
            found.push(
                Diagnostic::error(format!("`{name}` is in the path and elsewhere"))
                    .at(span, "says elsewhere")
                    .also(operation.path.span, "the path has it")
                    .help("remove `in`, or the placeholder"),
            );
        }
        let by_method = match operation.method {
            Method::Get | Method::Delete => ParamLocation::Query,
            Method::Post | Method::Put | Method::Patch => ParamLocation::Body,
        };
        let location = if in_path {
            ParamLocation::Path
        } else {
            stated
                .or(operation.location.map(|(location, _)| location))
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
            location,
            required: in_path || said.required.or(definition.required).unwrap_or(false),
            // What travels in parts has no name under which null could stand.
            nullable: definition.nullable
                && location == ParamLocation::Body
                && encoding.is_json()
                && !explode,
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
            location: said.location.map(|(location, _)| location),
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

    fn fields(&self) -> &[Field] {
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
