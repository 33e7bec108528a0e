//! From the fields of a file to Rust code.

use callsheet_dialect::code::code;
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{format_ident, quote};

use super::MARK;
use crate::definition::{Definition, FieldKind};
use crate::entity::Entity;
use crate::file::names::{OTHER, type_name};
use crate::file::{Error, FieldsFile, FileField, NAME};

/// The whole text.
pub(super) fn module(file: &FieldsFile) -> Result<String, Error> {
    let mut text = format!("// {MARK} from {NAME} by `pipedrive-fields`. Do not edit.\n");
    for entity in file.entities() {
        let tokens = of_entity(entity, file.fields(entity));
        let parsed = syn::parse2(tokens).map_err(|error| {
            Error::Invalid(format!(
                "the generated code of {} is not Rust: {error}",
                entity.plural()
            ))
        })?;
        text.push('\n');
        text.push_str(&prettyplease::unparse(&parsed));
    }
    Ok(text)
}

fn of_entity(entity: Entity, fields: &[FileField]) -> TokenStream {
    let module = format_ident!("{}", entity.name());
    let leads = if entity == Entity::Deal {
        " and leads"
    } else {
        ""
    };
    let doc = format!(" Custom fields of {}{leads}.", entity.plural());
    let items = fields.iter().map(|field| of_field(entity, field));
    quote! {
        #[doc = #doc]
        #[allow(
            dead_code,
            non_camel_case_types,
            non_upper_case_globals,
            unreachable_pub,
            clippy::enum_variant_names,
            clippy::match_single_binding,
            clippy::upper_case_acronyms,
            reason = "not every field is used, and names come from the account"
        )]
        pub mod #module {
            #(#items)*
        }
    }
}

fn of_field(entity: Entity, field: &FileField) -> TokenStream {
    let Definition {
        key,
        name,
        field_type,
        ..
    } = &field.definition;
    let docs = [
        format!(
            " The field {}: {}.",
            code(name),
            meaning(field.definition.kind())
        ),
        String::new(),
        format!(
            " Its key is `{}`, its type {}.",
            key.escape_default(),
            code(field_type)
        ),
    ];
    let constant = ident(&field.rust.text);
    let of = format_ident!("{}", type_name(entity.name()));
    let ty = value_type(field);
    let options = options(field);
    quote! {
        #(#[doc = #docs])*
        pub const #constant: ::pipedrive_fields::Field<::pipedrive_fields::entity::#of, #ty> =
            ::pipedrive_fields::Field::new(#key, #name);
        #options
    }
}

/// The type of values.
fn value_type(field: &FileField) -> TokenStream {
    let types = |name: &str| {
        let name = ident(name);
        quote!(::pipedrive_fields::types::#name)
    };
    let choice = || ident(&type_name(&field.rust.text));
    match field.definition.kind() {
        FieldKind::Text => quote!(::std::string::String),
        FieldKind::Number => quote!(f64),
        FieldKind::Monetary => types("Monetary"),
        FieldKind::Option => {
            let choice = choice();
            quote!(self::#choice)
        }
        FieldKind::Options => {
            let choice = choice();
            quote!(::std::vec::Vec<self::#choice>)
        }
        FieldKind::User => types("UserId"),
        FieldKind::Person => types("PersonId"),
        FieldKind::Organization => types("OrganizationId"),
        FieldKind::Date => types("Date"),
        FieldKind::DateRange => types("DateRange"),
        FieldKind::Time => types("TimeOfDay"),
        FieldKind::TimeRange => types("TimeRange"),
        FieldKind::Address => types("Address"),
        FieldKind::Other => types("Json"),
    }
}

/// The type of values, for documentation.
fn meaning(kind: FieldKind) -> &'static str {
    match kind {
        FieldKind::Text => "a text",
        FieldKind::Number => "a number",
        FieldKind::Monetary => "an amount with its currency",
        FieldKind::Option => "one of its options",
        FieldKind::Options => "some of its options",
        FieldKind::User => "the id of a user",
        FieldKind::Person => "the id of a person",
        FieldKind::Organization => "the id of an organization",
        FieldKind::Date => "a date",
        FieldKind::DateRange => "two dates",
        FieldKind::Time => "a time of day",
        FieldKind::TimeRange => "two times of day",
        FieldKind::Address => "an address",
        FieldKind::Other => "a value of a type that has no Rust type here",
    }
}

/// The enum of a field that has options.
fn options(field: &FileField) -> TokenStream {
    let definition = &field.definition;
    if !matches!(definition.kind(), FieldKind::Option | FieldKind::Options) {
        return TokenStream::new();
    }
    let name = ident(&type_name(&field.rust.text));
    let other = ident(OTHER);
    let doc = format!(" The options of the field {}.", code(&definition.name));
    let options = definition.options.iter();
    let ids: Vec<Literal> = options
        .clone()
        .map(|it| Literal::i64_unsuffixed(it.id))
        .collect();
    let labels = options.clone().map(|it| &it.label);
    let docs = options.map(|it| format!(" {}, the option {}.", code(&it.label), it.id));
    let variants: Vec<Ident> = field.variants.iter().map(|it| ident(&it.text)).collect();
    quote! {
        #[doc = #doc]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum #name {
            #(
                #[doc = #docs]
                #variants,
            )*
            /// An option that the file does not list.
            #other(::pipedrive_fields::UnknownOption),
        }

        impl ::pipedrive_fields::Choice for #name {
            const OPTIONS: &'static [(i64, &'static str)] = &[#((#ids, #labels)),*];

            fn from_id(id: i64) -> Self {
                match id {
                    #(#ids => Self::#variants,)*
                    id => Self::#other(::pipedrive_fields::UnknownOption::__new(id)),
                }
            }

            fn id(self) -> i64 {
                match self {
                    #(Self::#variants => #ids,)*
                    Self::#other(option) => option.id(),
                }
            }
        }

        /// The label.
        impl ::std::fmt::Display for #name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::pipedrive_fields::Choice::show(*self, f)
            }
        }
    }
}

fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}
