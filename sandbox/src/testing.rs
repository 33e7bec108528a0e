//! A small surface for tests: one of everything that behavior is inferred from, more than `crm` has.

use callsheet_dialect::model::{Api, ModelId, Type};
use callsheet_dialect::source::Sources;

/// The surface `crm` of the fixture.
pub(crate) fn api() -> Api {
    let texts = [
        ("crm/api.yaml", include_str!("../tests/spec/crm/api.yaml")),
        (
            "crm/deals.yaml",
            include_str!("../tests/spec/crm/deals.yaml"),
        ),
        (
            "crm/files.yaml",
            include_str!("../tests/spec/crm/files.yaml"),
        ),
        (
            "crm/notes.yaml",
            include_str!("../tests/spec/crm/notes.yaml"),
        ),
        (
            "crm/persons.yaml",
            include_str!("../tests/spec/crm/persons.yaml"),
        ),
        (
            "crm/replies.yaml",
            include_str!("../tests/spec/crm/replies.yaml"),
        ),
    ];
    let mut spec = callsheet_dialect::read(Sources::from_texts(texts))
        .unwrap_or_else(|report| panic!("{report}"));
    spec.apis.remove(0)
}

/// The model of that name as a type.
pub(crate) fn model(api: &Api, name: &str) -> Type {
    let at = api.models.iter().position(|model| model.name == name);
    Type::Model(ModelId(at.expect("a model of the fixture")))
}
