//! The features of a crate beside those that are called like its modules: one list for the manifest of a new crate, what
//! the crate exports, and what its documentation says about them.

use super::docs::paragraph;
use super::markdown::one_line;
use super::rust::{Docs, PassedFeature};

/// A feature of the runtime that the crate passes on, beside one that is called like each module.
pub(crate) struct Feature {
    pub(crate) name: &'static str,
    pub(crate) default: bool,
    /// It is a module of the same name.
    pub(crate) module: bool,
    /// The folder of the crate beside the runtime that it stands for, `mock` for `callsheet-mock`, where it is not a
    /// feature of the runtime itself.
    pub(crate) beside: Option<&'static str>,
    /// What it brings, as Markdown.
    doc: &'static str,
}

const fn feature(name: &'static str, doc: &'static str) -> Feature {
    Feature {
        name,
        default: false,
        module: false,
        beside: None,
        doc,
    }
}

impl Feature {
    const fn by_default(mut self) -> Self {
        self.default = true;
        self
    }

    const fn with_module(mut self) -> Self {
        self.module = true;
        self
    }

    /// A crate that lies beside the runtime, whole, as a module.
    const fn beside(mut self, folder: &'static str) -> Self {
        self.beside = Some(folder);
        self.with_module()
    }
}

/// All of them.
pub(crate) const FEATURES: &[Feature] = &[
    feature(
        "rustls",
        "TLS for the transport, by rustls; enables `reqwest`",
    )
    .by_default(),
    feature(
        "compression",
        "responses in gzip and zstd; enables `reqwest`",
    )
    .by_default(),
    feature(
        "native-tls",
        "TLS by the platform's library, if `rustls` is off",
    ),
    feature(
        "reqwest",
        "the transport without TLS, for `http://` or TLS of your own",
    ),
    feature(
        "fs",
        "uploads from and downloads to local files; enabled by `reqwest`",
    ),
    feature(
        "oauth",
        "OAuth 2.0 beside API tokens, in the module `oauth`",
    )
    .with_module(),
    feature("tracing", "a span for every call").by_default(),
    feature(
        "blocking",
        "calls from code that is not async, in the module `blocking`",
    )
    .with_module(),
    feature(
        "mock",
        "mocked and recorded responses for tests, in the module `mock`",
    )
    .beside("mock"),
    feature(
        "redis",
        "a quota that processes share, in the module `redis`",
    )
    .beside("redis"),
    feature(
        "tower",
        "`tower` services as transports, and transports as services, in `runtime::transport`",
    ),
    feature(
        "js",
        "on `wasm32-unknown-unknown`, the time of day is the browser's",
    ),
    feature(
        "serde",
        "`Serialize` and `Deserialize` for models and events, in the form that the API writes",
    ),
    feature(
        "rust_decimal",
        "conversions between `Money` and `rust_decimal::Decimal`",
    ),
];

/// The packages that every generated crate depends on: the runtime, and what lies beside it.
pub(crate) fn packages() -> impl Iterator<Item = String> {
    let beside = FEATURES.iter().filter_map(|feature| feature.beside);
    ["runtime"]
        .into_iter()
        .chain(beside)
        .map(|folder| format!("callsheet-{folder}"))
}

/// The part of the crate's documentation about them.
pub(super) fn describe(docs: &mut Docs, passed: &[PassedFeature]) {
    paragraph(docs, ["# Features".to_owned()]);
    let (default, other): (Vec<_>, Vec<_>) = FEATURES.iter().partition(|feature| feature.default);
    let own = passed.iter().filter(|feature| feature.own);
    for (text, features, own) in [
        (
            "On by default, as is the feature of each API with a client:",
            default,
            Vec::new(),
        ),
        ("Off by default:", other, own.collect()),
    ] {
        let features = features.iter().map(|feature| (feature.name, feature.doc));
        let own = own.iter().map(|feature| (&*feature.name, &*feature.doc));
        let list = features
            .chain(own)
            .map(|(name, doc)| format!("- `{name}`: {}", one_line(doc)));
        paragraph(docs, [text.to_owned()]);
        paragraph(docs, list);
    }
}
