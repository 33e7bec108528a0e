//! An example per operation that compiles as a doctest: plausible values by type and name, and where there is no
//! short one, a parameter of the hidden function around the example.

use std::collections::BTreeSet;

use heck::ToSnakeCase;

use super::ident::{self, Case};
use super::operation::Home;
use super::rust::{Argument, Docs, Events, Ident, Output, Resource, Setter, Type};
use callsheet_dialect::model::{self, ModelKind, Operation, Param, Repr, Scalar};

/// Longer calls are broken before each method, as rustfmt does.
const WIDTH: usize = 80;
/// Optional parameters shown.
const SHOWN: usize = 2;

/// What the hidden function around an example gives, whatever the API calls its models.
const RESULT: &str = "::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>>";

/// What an example is made from.
pub(super) struct Call<'a> {
    pub(super) home: &'a Home<'a>,
    pub(super) operation: &'a Operation,
    pub(super) method: &'a Ident,
    pub(super) arguments: &'a [Argument],
    /// The parameters of `arguments`.
    pub(super) required: &'a [&'a Param],
    pub(super) upload: Option<&'a Ident>,
    pub(super) setters: &'a [Setter],
    pub(super) output: &'a Output,
}

/// The example, with its heading.
pub(super) fn lines(call: &Call<'_>) -> Docs {
    let mut sample = Sample {
        home: call.home,
        imports: BTreeSet::new(),
        given: Vec::new(),
    };
    let mut values: Vec<String> = call
        .required
        .iter()
        .zip(call.arguments)
        .map(
            |(param, argument)| match sample.literal(&param.ty, &param.name) {
                Some(value) => value,
                None => sample.given(&argument.ident, &argument.form.ty()),
            },
        )
        .collect();
    values.extend(
        call.upload
            .map(|ident| sample.given(ident, &Type::Runtime("Upload"))),
    );

    let mut chain = vec![
        format!(".{}()", call.home.client_method),
        format!(".{}({})", call.method, values.join(", ")),
    ];
    let shown = call.setters.iter().filter_map(|setter| {
        let param = &call.operation.params[setter.index];
        let easy = is_easy(call.home, &param.ty) && param.name != "id";
        easy.then_some((setter, param))
    });
    for (setter, param) in shown.take(SHOWN) {
        if let Some(value) = sample.literal(&param.ty, &param.name) {
            chain.push(format!(".{}({value})", setter.ident));
        }
    }
    if let Output::Page { .. } = call.output {
        chain.push(".limit(50)".to_owned());
    }
    chain.push(".await?;".to_owned());

    let mut docs = vec!["```no_run".to_owned()];
    docs.extend(sample.imports.iter().map(|path| format!("use {path};")));
    if !sample.imports.is_empty() {
        docs.push(String::new());
    }
    let given: String = sample
        .given
        .iter()
        .flat_map(|(name, ty)| [", ", name, ": ", ty])
        .collect();
    docs.push(format!(
        "# async fn example(client: &{}::{}::Client{given}) -> {RESULT} {{",
        call.home.krate, call.home.surface
    ));
    let binding = binding(call.output);
    let start = format!("{binding}client");
    let line = format!("{start}{}", chain.concat());
    if line.len() <= WIDTH {
        docs.push(line);
    } else {
        docs.push(start);
        docs.extend(chain.iter().map(|step| format!("    {step}")));
    }
    docs.push("# ::std::result::Result::Ok(())".to_owned());
    docs.push("# }".to_owned());
    docs.push("```".to_owned());
    docs
}

/// How a delivery is read: its sender verified, its event told from the others.
pub(super) fn delivery(krate: &str, surface: &Ident, events: &Events) -> Docs {
    let mut docs = vec![
        "```no_run".to_owned(),
        format!("use {krate}::{}::Credentials;", events.within),
        format!("use {krate}::{surface}::{{Delivery, Event}};"),
        String::new(),
        format!(
            "# fn example(headers: &{krate}::runtime::http::HeaderMap, body: &[u8]) -> {RESULT} {{"
        ),
        "Credentials::new(\"user\", \"password\").verify(headers)?;".to_owned(),
        "let delivery = Delivery::from_slice(body)?;".to_owned(),
        "match delivery.event {".to_owned(),
    ];
    if let Some(first) = events.variants.first() {
        docs.push(format!(
            "    Event::{}(change) => println!(\"{{:?}}\", change.latest()),",
            first.ident
        ));
    }
    docs.extend(
        [
            "    _ => println!(\"{} {}\", delivery.meta.action, delivery.meta.entity),",
            "}",
            "# ::std::result::Result::Ok(())",
            "# }",
            "```",
        ]
        .map(str::to_owned),
    );
    docs
}

/// How to come by a client, and what it is good for: the first list that can be asked for without any argument.
pub(super) fn first_steps(krate: &str, surface: &Ident, resources: &[Resource]) -> Docs {
    let mut docs = vec![
        "```no_run".to_owned(),
        format!("use {krate}::{surface}::Client;"),
        String::new(),
        format!("# async fn example() -> {RESULT} {{"),
        "let client = Client::builder().api_token(\"…\").build()?;".to_owned(),
    ];
    let list = resources.iter().find_map(|resource| {
        let mut operations = resource.operations.iter();
        let list = operations.find(|operation| {
            matches!(operation.builder.output, Output::Page { .. })
                && operation.method.arguments.is_empty()
        });
        Some((resource, &list?.method.ident))
    });
    if let Some((resource, list)) = list {
        docs.extend([
            format!(
                "let mut items = client.{}().{list}().stream();",
                resource.method
            ),
            "while let Some(item) = items.try_next().await? {".to_owned(),
            "    println!(\"{item:?}\");".to_owned(),
            "}".to_owned(),
        ]);
    }
    docs.extend([
        "# ::std::result::Result::Ok(())".to_owned(),
        "# }".to_owned(),
        "```".to_owned(),
    ]);
    docs
}

/// Builds a client of several surfaces.
pub(super) fn one_client(krate: &str) -> Docs {
    let lines = [
        "```no_run".to_owned(),
        format!("use {krate}::Client;"),
        String::new(),
        format!("# fn example() -> {RESULT} {{"),
        "let client = Client::builder().api_token(\"…\").build()?;".to_owned(),
        "# ::std::result::Result::Ok(())".to_owned(),
        "# }".to_owned(),
        "```".to_owned(),
    ];
    lines.to_vec()
}

fn binding(output: &Output) -> String {
    match output {
        Output::Nothing => String::new(),
        Output::Bytes => "let bytes = ".to_owned(),
        Output::Page { .. } => "let page = ".to_owned(),
        Output::Value(Type::Model(ident)) => {
            format!("let {} = ", ident::escape(&ident.bare().to_snake_case()))
        }
        Output::Value(Type::List(_)) => "let items = ".to_owned(),
        Output::Value(_) => "let value = ".to_owned(),
    }
}

/// Whether a value is short and says something.
fn is_easy(home: &Home<'_>, ty: &model::Type) -> bool {
    match ty {
        model::Type::Scalar(scalar) => matches!(
            scalar,
            Scalar::String
                | Scalar::Integer
                | Scalar::Number
                | Scalar::Boolean
                | Scalar::Flag
                | Scalar::Money
        ),
        model::Type::Model(id) => !matches!(
            home.types.api.model(*id).kind,
            ModelKind::Record { .. } | ModelKind::External { .. }
        ),
        model::Type::List(_) | model::Type::Map(_) | model::Type::Nullable(_) => false,
    }
}

struct Sample<'a> {
    home: &'a Home<'a>,
    imports: BTreeSet<String>,
    /// Parameters of the hidden function.
    given: Vec<(String, String)>,
}

impl Sample<'_> {
    /// A value of type `ty` for something called `name`.
    fn literal(&mut self, ty: &model::Type, name: &str) -> Option<String> {
        let krate = self.home.krate;
        Some(match ty {
            model::Type::Scalar(scalar) => match scalar {
                Scalar::String => format!("{:?}", text(name)),
                Scalar::Integer => "1".to_owned(),
                Scalar::Number => "12.5".to_owned(),
                Scalar::Boolean | Scalar::Flag => "true".to_owned(),
                Scalar::Money => "1200.0".to_owned(),
                Scalar::Json => "\"anything\"".to_owned(),
                Scalar::Date => format!("{krate}::runtime::Date::new(2026, 11, 23)?"),
                Scalar::Time => format!("{krate}::runtime::Time::new(10, 15, 0)?"),
                Scalar::DateTime => {
                    format!("\"2026-11-23T10:15:00Z\".parse::<{krate}::runtime::DateTime>()?")
                }
                Scalar::Bytes => return None,
            },
            model::Type::Model(id) => match &self.home.types.api.model(*id).kind {
                ModelKind::Id {
                    repr: Repr::Integer,
                } => "1".to_owned(),
                ModelKind::Id { repr: Repr::String } => "\"a1b2c3\"".to_owned(),
                ModelKind::Enum { values, .. } => {
                    let ident = self.home.types.ident(*id);
                    let variant = values
                        .iter()
                        .map(|value| ident::ident(&value.name, Case::Camel))
                        .find(|variant| variant.bare() != "Other")?;
                    self.imports.insert(self.path(ident));
                    format!("{ident}::{variant}")
                }
                // What becomes the union without a word more.
                ModelKind::Union { alternatives, .. } => {
                    let simple = alternatives.iter().find(|one| match one.ty {
                        model::Type::Scalar(scalar) => {
                            matches!(scalar, Scalar::String | Scalar::Integer | Scalar::Number)
                        }
                        _ => false,
                    })?;
                    self.literal(&simple.ty, name)?
                }
                ModelKind::Record { .. } | ModelKind::External { .. } => return None,
            },
            model::Type::List(item) => format!("[{}]", self.literal(item, name)?),
            model::Type::Map(item) => format!("[(\"key\", {})]", self.literal(item, name)?),
            model::Type::Nullable(_) => return None,
        })
    }

    /// The example is given a value called `ident`.
    fn given(&mut self, ident: &Ident, ty: &Type) -> String {
        let name = if ident.bare() == "client" {
            "client_".to_owned()
        } else {
            ident.to_string()
        };
        self.given.push((name.clone(), self.written(ty)));
        name
    }

    /// A type from outside the crate.
    fn written(&self, ty: &Type) -> String {
        let krate = self.home.krate;
        match ty {
            Type::String => "::std::string::String".to_owned(),
            Type::Integer => "i64".to_owned(),
            Type::Number => "f64".to_owned(),
            Type::Boolean | Type::Flag => "bool".to_owned(),
            Type::Runtime(name) => format!("{krate}::runtime::{name}"),
            Type::Model(ident) => self.path(ident),
            Type::List(item) => format!("::std::vec::Vec<{}>", self.written(item)),
            Type::Map(item) => format!("{krate}::runtime::Map<{}>", self.written(item)),
            Type::Option(item) => format!("::std::option::Option<{}>", self.written(item)),
        }
    }

    fn path(&self, model: &Ident) -> String {
        let Home {
            krate,
            surface,
            unexported,
            ..
        } = self.home;
        let models = if unexported.contains(model) {
            "models::"
        } else {
            ""
        };
        format!("{krate}::{surface}::{models}{model}")
    }
}

/// A text that could be the value of something called `name`.
fn text(name: &str) -> String {
    let words = name.to_snake_case();
    let known = [
        ("currency", "EUR"),
        ("email", "ada@example.com"),
        ("phone", "+372 555 0100"),
        ("mobile", "+372 555 0101"),
        ("fax", "+372 555 0102"),
        ("url", "https://example.com"),
        ("website", "https://example.com"),
        ("first_name", "Ada"),
        ("last_name", "Lovelace"),
        ("name", "Ada Lovelace"),
        ("title", "Rocket launch"),
        ("subject", "Call back"),
        ("term", "rocket"),
        ("city", "Tallinn"),
        ("country", "Estonia"),
        ("note", "Ready for launch."),
        ("description", "Ready for launch."),
    ];
    known
        .iter()
        .find(|(ending, _)| words.ends_with(ending))
        .map_or_else(|| words.replace('_', " "), |(_, value)| (*value).to_owned())
}
