//! Model → everything that will be printed. Every identifier is decided here, once, with the types, the texts and the
//! values that go with it, so that the emitters have nothing left to decide and all of it can be tested as data.
//!
//! A name in the spec keeps its words and takes Rust's casing. Keywords become raw identifiers; a name that the
//! generated code needs for itself leaves it the name and takes a suffix; two names of the spec that would become one
//! identifier are an error, because choosing for them would be a guess.

mod builder;
mod crates;
mod docs;
mod events;
mod example;
pub(crate) mod features;
pub(crate) mod ident;
mod markdown;
mod model;
mod one_client;
mod operation;
pub mod rust;
mod same_ids;
mod scope;
mod setters;
mod surface;
mod types;
mod unions;

use callsheet_dialect::Spec;
use callsheet_dialect::diagnostic::Diagnostic;
use callsheet_dialect::model::Api;

pub(crate) use self::one_client::have_one_client;

use self::features::FEATURES;
use self::ident::Case;
use self::scope::Scope;

/// What the crate is called, and what its files say about where they come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// Package name: `my-api`.
    pub crate_name: String,
    /// The command that regenerates the crate.
    pub command: String,
    /// The spec folder as the files name it: `spec`.
    pub spec: String,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            crate_name: "client".to_owned(),
            command: "callsheet generate".to_owned(),
            spec: "spec".to_owned(),
        }
    }
}

impl Options {
    /// The crate as `use` names it.
    fn lib_name(&self) -> String {
        self.crate_name.replace('-', "_")
    }

    /// A file of the spec as generated files name it.
    fn source(&self, path: &str) -> String {
        format!("{}/{path}", self.spec.trim_end_matches('/'))
    }
}

/// Modules that the crate has anyway, and file names that are not to be had at its root.
const ROOT_MODULES: &[&str] = &[
    "runtime", "lib", "main", "mod", "bin", "aux", "con", "nul", "prn",
];

/// Name everything.
///
/// # Errors
/// Every pair of names in the spec that would become one identifier in the same place.
pub fn name<'m>(spec: &'m Spec, options: &Options) -> Result<rust::Crate<'m>, Vec<Diagnostic>> {
    let apis: Vec<&Api> = spec.apis.iter().filter(|api| api.is_generated()).collect();
    let (apis, sources) = (&apis[..], &spec.sources);
    let mut problems = Vec::new();
    let passed = crates::passed(apis);
    let mut modules = Scope::new("API", Case::Snake)
        .reserving(ROOT_MODULES.iter().copied())
        .reserving(["default"])
        .reserving(FEATURES.iter().map(|feature| feature.name))
        .reserving(passed.iter().map(|feature| &*feature.name));
    let surfaces: Vec<rust::Surface> = apis
        .iter()
        .map(|&api| {
            let module = modules.claim(&api.name, api.span, &mut problems);
            surface::surface(api, module, sources, options, &mut problems)
        })
        .collect();
    let crates = crates::crates(apis, &options.crate_name, &mut modules, &mut problems);
    if !problems.is_empty() {
        return Err(problems);
    }
    let client = one_client::client(apis, &surfaces, options);
    Ok(rust::Crate {
        docs: crate_docs(apis, &surfaces, client.as_ref(), &passed),
        client,
        ids: same_ids::ids(spec.company.as_ref(), &surfaces),
        crates,
        passed,
        name: options.crate_name.clone(),
        command: options.command.clone(),
        description: format!(
            "A typed client of {}",
            apis.iter()
                .map(|api| api.title.as_str())
                .collect::<Vec<_>>()
                .join(", ")
        ),
        surfaces,
    })
}

fn crate_docs(
    apis: &[&Api],
    surfaces: &[rust::Surface],
    client: Option<&rust::OneClient>,
    passed: &[rust::PassedFeature],
) -> rust::Docs {
    let mut docs = vec!["A typed client, generated from a description of the API.".to_owned()];
    let list = apis.iter().zip(surfaces).map(|(api, surface)| {
        let module = &surface.module;
        format!(
            "- `{}`: {}, behind the feature `{}`",
            module.bare(),
            markdown::one_line(&api.title),
            surface.feature
        )
    });
    docs::paragraph(&mut docs, list);
    docs::paragraph(
        &mut docs,
        [
            "Each API is a module with a client of its own, whose page has a first example. Required parameters are arguments",
            "of a call, optional ones are setters, and `.await` sends the call. A failed call returns an [`Error`]. Modules of",
            "webhooks have no client.",
        ]
        .map(str::to_owned),
    );
    let one_client = client.map(|_| ONE_CLIENT);
    for text in one_client
        .into_iter()
        .chain([MAKE_CALLS, MAKE_RECORDS, SERIALIZE_RECORDS])
    {
        docs::paragraph(&mut docs, text.lines().map(str::to_owned));
    }
    features::describe(&mut docs, passed);
    docs
}

/// The client of several surfaces.
const ONE_CLIENT: &str = "\
`Client` covers every API with a client, for one account. The clients that it returns share connections, credentials and one
rate limit.";

/// What every call can do.
const MAKE_CALLS: &str = "\
# Make calls

- `.await` returns the data. `.response().await` returns a [`Response`](runtime::Response): the data with status, headers and
  limits.
- For a list, `.await` fetches one [`Page`], `.all()` all pages, and `.stream()` one item after the other.
- [`Customize`] adds parameters, headers and a deadline to a call: `.with(\"name\", value)`, `.header(…)`, `.timeout(…)`.
- [`ClientBuilder`](runtime::ClientBuilder) sets base URL, plan, retries, proxy, largest response and transport.";

/// How tests make what only the API makes.
const MAKE_RECORDS: &str = "\
# Make records

Records that are sent have `new` and a setter for each optional field. Records that are only returned have `Default`. They are
`non_exhaustive`, because new versions add fields: tests take the default and set fields. In a default, optional fields are
`None`, ids are 0 or empty, and enums are `Other` with an empty text.";

/// What the feature `serde` does.
const SERIALIZE_RECORDS: &str = "\
# Serialize records

With the feature `serde`, records, ids, enums, unions, dates, pages and events are `Serialize` and `Deserialize`.

- They are written as the API writes them: with its names, dates with their text, whole amounts without a decimal point,
  unknown members in the order received. A field that is `None` is left out.
- They are read as tolerantly as a response. A value that was written is read back as an equal value.
- Any self-describing format works, such as JSON, YAML or a `serde_json::Value`. Formats that are not, such as bincode and
  postcard, do not work: their values do not say what they are.
- TOML has no null: an unknown member that is null is left out, and a list with a null fails.
- In a default, a required field of any JSON type, or of a union, is null. Set it: a null is not written, and reading the record
  fails without it.
- The feature enables `float_roundtrip` of `serde_json` for the whole program, so that floats are read exactly. Like the rest of
  `serde_json`'s reader, that code is compiled in your crate: about a tenth more time for a release build, and another tenth
  for 40 kinds of records.";
