//! Writes the driver: for every operation of the specs a function that calls its typed builder with arguments that
//! are known at run time only, and for every model how it is made from JSON and shown as JSON. Only identifiers are
//! taken from codegen, so that the driver compiles; what must travel and come back is the test's to know.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, error, fs, result};

use callsheet::name::rust::{
    By, Crate, Enum, Events, JsonKind, Model, ModelKind, Operation, Output, PageStyle, Record,
    Repr, Type, Union,
};
use callsheet::name::{Options, name};
use callsheet_dialect::read_dir;

type Result<T = ()> = result::Result<T, Box<dyn error::Error>>;

/// The specs, from the project's root, and the crates that were generated from them.
const SPECS: [(&str, &str); 2] = [
    ("spec", "pipedrive"),
    ("tests/golden/spec", "pipedrive_golden"),
];

fn main() -> Result {
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../..");
    let mut driver = Driver::default();
    for (spec, lib) in SPECS {
        let dir = root.join(spec);
        println!("cargo::rerun-if-changed={}", dir.display());
        let spec = read_dir(&dir)?;
        let named = name(&spec, &Options::default())
            .map_err(|problems| format!("names of {}: {problems:?}", dir.display()))?;
        driver.krate(&named, lib)?;
    }
    fs::write(
        Path::new(&env::var("OUT_DIR")?).join("driver.rs"),
        driver.finish()?,
    )?;
    Ok(())
}

/// The driver's text as it grows.
#[derive(Default)]
struct Driver {
    /// Functions and implementations.
    items: String,
    /// The rows of the table of calls.
    calls: String,
    /// The fields of the struct of clients, and how each is built.
    clients: (String, String),
    /// The rows of the table of what is received.
    received: String,
    /// The rows of the table of models.
    models: String,
    /// How many functions there are.
    count: usize,
}

impl Driver {
    fn krate(&mut self, krate: &Crate, lib: &str) -> Result {
        for surface in &krate.surfaces {
            let module = &surface.module;
            let path = format!("{lib}::{module}");
            if surface.client.is_some() {
                writeln!(self.clients.0, "    {module}: {path}::Client,")?;
                writeln!(
                    self.clients.1,
                    "            {module}: {path}::Client::builder().base_url(base_url).api_token(token).build()?,"
                )?;
            }
            let models = format!("{path}::models");
            for model in surface.models.iter().flat_map(|file| &file.items) {
                self.model(model, &models)?;
                self.kept(model, &models, &surface.api.name)?;
            }
            if let Some(events) = &surface.events {
                self.events(events, &surface.api.name, &path)?;
            }
            for resource in &surface.resources {
                for operation in &resource.operations {
                    let handle = format!("clients.{module}.{}()", resource.method);
                    self.operation(operation, &handle, &models)?;
                    writeln!(
                        self.calls,
                        "    Call {{ surface: {:?}, resource: {:?}, operation: {:?}, start: call_{} }},",
                        surface.api.name,
                        resource.model.name,
                        operation.table.operation.name,
                        self.count
                    )?;
                    self.count += 1;
                }
            }
        }
        Ok(())
    }

    fn operation(&mut self, operation: &Operation, handle: &str, models: &str) -> Result {
        let (table, builder) = (&operation.table, &operation.builder);
        let wire = |index: usize| &table.operation.params[index].name;
        let mut arguments: Vec<String> = operation
            .method
            .arguments
            .iter()
            .map(|argument| {
                let ty = ty(&argument.form.ty(), models);
                format!("with.required::<{ty}>({:?})", wire(argument.index))
            })
            .collect();
        arguments.extend(
            operation
                .method
                .upload
                .iter()
                .map(|_| "with.upload()".to_owned()),
        );
        let out = &mut self.items;
        writeln!(
            out,
            "fn call_{}(clients: &Clients, with: &Arguments) -> Answer {{",
            self.count
        )?;
        writeln!(
            out,
            "    let call = {handle}.{}({});",
            operation.method.ident,
            arguments.join(", ")
        )?;
        for setter in &builder.setters {
            let (wire, ty) = (wire(setter.index), ty(&setter.form.ty(), models));
            writeln!(
                out,
                "    let call = call.{}(with.optional::<{ty}>({wire:?}));",
                setter.maybe
            )?;
            if let Some(clear) = &setter.clear {
                writeln!(
                    out,
                    "    let call = if with.clears({wire:?}) {{ call.{clear}() }} else {{ call }};"
                )?;
            }
        }
        let style = match &builder.output {
            Output::Page { style, .. } => style,
            Output::Bytes => {
                writeln!(
                    out,
                    "    match with.ending {{
        Ending::Stream => file(call.stream()),
        _ => one(call.into_future()),
    }}\n}}"
                )?;
                return Ok(());
            }
            Output::Nothing | Output::Value(_) => {
                writeln!(out, "    one(call.into_future())\n}}")?;
                return Ok(());
            }
        };
        let (begin, given) = match style {
            PageStyle::Offset => ("start", "as_u64"),
            PageStyle::Cursor => ("cursor", "as_str"),
        };
        writeln!(
            out,
            "    let call = match with.begin.{given}() {{ Some(begin) => call.{begin}(begin), None => call }};
    let call = match with.limit {{ Some(limit) => call.limit(limit), None => call }};
    match with.ending {{
        Ending::One => one(call.into_future()),
        Ending::All => one(call.all()),
        Ending::Stream => stream(call.stream()),
    }}\n}}"
        )?;
        Ok(())
    }

    fn model(&mut self, model: &Model, models: &str) -> Result {
        let path = format!("{models}::{}", model.ident);
        match &model.kind {
            ModelKind::Record(record) => {
                if record.written {
                    self.make(&path, &made(record, &path, models))?;
                }
                if record.read {
                    self.show(&path, &shown(record))?;
                }
            }
            ModelKind::Enum(known) => {
                let from = repr(known.repr);
                self.make(&path, &format!("Self::from({from}::make(value))"))?;
                self.show(&path, &shown_enum(known))?;
            }
            ModelKind::Id(id) => {
                let from = repr(*id);
                self.make(&path, &format!("Self::from({from}::make(value))"))?;
                self.show(&path, "self.get().into()")?;
            }
            // Written by hand, as the types are.
            ModelKind::External(_) => {}
            ModelKind::Union(union) => {
                if union.written {
                    self.make(&path, &made_union(union))?;
                }
                if union.read {
                    self.show(&path, &shown_union(union))?;
                }
            }
        }
        Ok(())
    }

    /// A row of the table of models.
    fn kept(&mut self, model: &Model, models: &str, surface: &str) -> Result {
        let path = format!("{models}::{}", model.ident);
        let (made, blank) = match &model.kind {
            // Handwritten types need not implement serde's traits.
            ModelKind::External(_) => return Ok(()),
            ModelKind::Record(record) => (record.written, !record.written),
            ModelKind::Union(union) => (union.written, false),
            ModelKind::Enum(_) | ModelKind::Id(_) => (true, false),
        };
        let some = |there, function| {
            if there {
                format!("Some(keep::{function}::<{path}>)")
            } else {
                "None".to_owned()
            }
        };
        let (made, blank) = (some(made, "made"), some(blank, "blank"));
        // Its name in the spec stands beside an identifier that differs.
        let name = model.attrs.alias.as_deref().unwrap_or(model.ident.bare());
        writeln!(
            self.models,
            "    Model {{ surface: {surface:?}, name: {name:?}, read: keep::read::<{path}>, made: {made}, blank: {blank} }},"
        )?;
        Ok(())
    }

    /// Which variant an event is goes by its place: identifiers are codegen's to choose.
    fn events(&mut self, events: &Events, surface: &str, path: &str) -> Result {
        let function = format!("received_{}", self.count);
        self.count += 1;
        writeln!(
            self.items,
            "fn {function}(body: &[u8]) -> Result<Value, String> {{
    let delivery = {path}::Delivery::from_slice(body).map_err(|error| error.to_string())?;
    Ok(match &delivery.event {{"
        )?;
        for (nth, variant) in events.variants.iter().enumerate() {
            writeln!(
                self.items,
                "        {path}::Event::{}(change) => event({nth}, change),",
                variant.ident
            )?;
        }
        writeln!(
            self.items,
            "        other => panic!(\"{{other:?}} is described\"),\n    }})\n}}"
        )?;
        writeln!(
            self.received,
            "    Received {{ surface: {surface:?}, read: {function}, kept: keep::delivery::<{path}::Event> }},"
        )?;
        Ok(())
    }

    fn make(&mut self, path: &str, body: &str) -> Result {
        writeln!(
            self.items,
            "impl Make for {path} {{\n    fn make(value: &Value) -> Self {{ {body} }}\n}}"
        )?;
        Ok(())
    }

    fn show(&mut self, path: &str, body: &str) -> Result {
        writeln!(
            self.items,
            "impl Show for {path} {{\n    fn show(&self) -> Value {{ {body} }}\n}}"
        )?;
        Ok(())
    }

    fn finish(self) -> Result<String> {
        let Self {
            mut items,
            calls,
            clients: (fields, builds),
            received,
            models,
            ..
        } = self;
        write!(
            items,
            "/// A client of every surface.
pub struct Clients {{\n{fields}}}
impl Clients {{
    /// All of them, with that base URL and token.
    ///
    /// # Errors
    /// What is wrong with these.
    pub fn new(base_url: &str, token: &str) -> runtime::Result<Self> {{
        Ok(Self {{\n{builds}        }})
    }}
}}
/// Every operation.
pub static CALLS: &[Call] = &[\n{calls}];
/// The events of every surface that has any.
pub static EVENTS: &[Received] = &[\n{received}];
/// The models of every surface.
pub static MODELS: &[Model] = &[\n{models}];\n"
        )?;
        Ok(items)
    }
}

/// A record as anyone makes it: `new`, then its fields, then what has none.
fn made(record: &Record, path: &str, models: &str) -> String {
    let (always, others): (Vec<_>, Vec<_>) = record
        .fields
        .iter()
        .partition(|field| field.presence.is_argument());
    let arguments: Vec<String> = always
        .iter()
        .map(|field| {
            format!(
                "member::<{}>(value, {:?})",
                ty(&field.ty, models),
                field.wire
            )
        })
        .collect();
    // Told apart by the field's own type: an option, or what is never absent.
    let set = others
        .iter()
        .map(|field| format!("made.{} = member(value, {:?});", field.ident, field.wire));
    let known: Vec<&str> = record.fields.iter().map(|field| &*field.wire).collect();
    let extra = format!("others(value, &{known:?}, &mut made.{});", record.extra);
    let clears = record.setters.iter().filter_map(|setter| {
        let wire = &record.fields[setter.field].wire;
        let clear = setter.clear.as_ref()?;
        Some(format!(
            "if null(value, {wire:?}) {{ made = made.{clear}(); }}"
        ))
    });
    let sets: Vec<String> = set.chain([extra]).chain(clears).collect();
    format!(
        "let mut made = {path}::new({}); {} made",
        arguments.join(", "),
        sets.join(" ")
    )
}

fn shown(record: &Record) -> String {
    let fields: Vec<String> = record
        .fields
        .iter()
        .map(|field| format!("({:?}, &self.{})", field.wire, field.ident))
        .collect();
    format!("record(&[{}], &self.{})", fields.join(", "), record.extra)
}

fn shown_enum(known: &Enum) -> String {
    let (other, text) = (
        &known.other,
        match known.repr {
            Repr::String => "as_str",
            Repr::Integer => "as_i64",
        },
    );
    format!(
        "match self {{ Self::{other}(value) => unlisted(value), known => known.{text}().into() }}"
    )
}

/// The alternative that a value is by what stands in it. The member that says which one it is says something else in
/// the record, where that has it: which alternative is sent is the union's to say.
fn made_union(union: &Union) -> String {
    let arms: Vec<String> = union
        .variants
        .iter()
        .map(|variant| match &union.by {
            By::Kind => {
                let kind = kind(variant.kind);
                format!(
                    "Value::{kind} => Self::{}(Make::make(value)),",
                    variant.ident
                )
            }
            By::Member(member) => format!(
                "Some({:?}) => Self::{}(Make::make(&mistaken(value, {member:?}))),",
                variant.text, variant.ident
            ),
        })
        .collect();
    let told_by = match &union.by {
        By::Kind => "value".to_owned(),
        By::Member(member) => format!("value[{member:?}].as_str()"),
    };
    format!(
        "match {told_by} {{ {} _ => Self::{}(value.clone()) }}",
        arms.join(" "),
        union.other
    )
}

fn shown_union(union: &Union) -> String {
    let arms: Vec<String> = union
        .variants
        .iter()
        .enumerate()
        .map(|(nth, variant)| {
            format!(
                "Self::{}(value) => alternative({nth}, value),",
                variant.ident
            )
        })
        .collect();
    format!(
        "match self {{ {} Self::{}(value) => other(value), _ => panic!(\"a variant that no spec states\") }}",
        arms.join(" "),
        union.other
    )
}

/// The pattern of a JSON value of the kind.
fn kind(kind: JsonKind) -> &'static str {
    match kind {
        JsonKind::String => "String(_)",
        JsonKind::Number => "Number(_)",
        JsonKind::Boolean => "Bool(_)",
        JsonKind::List => "Array(_)",
        JsonKind::Object => "Object(_)",
    }
}

fn repr(repr: Repr) -> &'static str {
    match repr {
        Repr::String => "String",
        Repr::Integer => "i64",
    }
}

fn ty(of: &Type, models: &str) -> String {
    match of {
        Type::String => "String".to_owned(),
        Type::Integer => "i64".to_owned(),
        Type::Number => "f64".to_owned(),
        Type::Boolean | Type::Flag => "bool".to_owned(),
        Type::Runtime(name) => format!("runtime::{name}"),
        Type::Model(ident) => format!("{models}::{ident}"),
        Type::List(item) => format!("Vec<{}>", ty(item, models)),
        Type::Map(item) => format!("runtime::Map<{}>", ty(item, models)),
        Type::Option(item) => format!("Option<{}>", ty(item, models)),
    }
}
