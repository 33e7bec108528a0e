//! The mappings of `import.yaml`, as tables.

use super::{Holds, Key, SURFACE, Shape, optional, required};

/// `import.yaml`
pub static IMPORT: Shape = Shape {
    what: "an import",
    keys: &[
        optional(
            "api",
            Holds::Part(&SURFACE),
            "Keys of `api.yaml` that the OpenAPI document does not state; they are copied there.",
        ),
        optional(
            "page",
            Holds::Text,
            "The documentation page of an operation; `{docs}`, `{tag}` and `{operation}` stand for the API's page, the tag and the operationId.",
        ),
        optional(
            "cost",
            Holds::Text,
            "The member of an operation that holds its cost: `x-token-cost`.",
        ),
        optional(
            "envelope",
            Holds::One(&ENVELOPE),
            "What is around the payload of a response.",
        ),
        optional(
            "always",
            Holds::Texts,
            "Members that every response has, although no schema requires them: `id`.",
        ),
        optional(
            "flags",
            Holds::Flag,
            "Whether enums of 0 and 1 are truth values.",
        ),
        optional(
            "examples",
            Holds::Flag,
            "Whether an example that is a date makes its text a date.",
        ),
        optional(
            "descriptions",
            Holds::One(&DESCRIPTIONS),
            "Phrases in descriptions that say what a text is; upper and lower case are the same.",
        ),
        optional(
            "maps",
            Holds::Texts,
            "Members that stand for any key; an object with no other member is a map: `USER_ID`.",
        ),
        optional(
            "members",
            Holds::Names,
            "Types of members that are described as an object of anything, by name.",
        ),
        optional(
            "views",
            Holds::Texts,
            "Models of which several schemas are views; they become one model.",
        ),
        optional(
            "enums",
            Holds::Texts,
            "Members of a resource's record that are text and take the enum of the parameter of the same name.",
        ),
        optional(
            "words",
            Holds::Names,
            "What the last word of a member's name stands for: `org: organization`.",
        ),
        optional(
            "ids",
            Holds::Names,
            "Whose ids members are, by the end of their name without `_id`: `owner: User`. `own`: of the record or resource around it; `none`: of nothing that is described.",
        ),
    ],
};

/// `envelope`
pub static ENVELOPE: Shape = Shape {
    what: "an envelope",
    keys: &[
        required(
            "payload",
            Holds::Text,
            "The member that holds the payload: `data`.",
        ),
        optional(
            "beside",
            Holds::Texts,
            "Members of the envelope that are not part of the payload: `success`.",
        ),
        optional(
            "pages",
            Holds::Text,
            "The member that says how a list continues; only a response with it has pages.",
        ),
        optional(
            "items",
            Holds::Text,
            "The member of the payload that holds the items of a list with pages.",
        ),
        optional(
            "unwrap",
            Holds::Flag,
            "Whether the only member of a payload is taken in its place, if it is a list, a record or an id.",
        ),
    ],
};

/// `descriptions`
pub static DESCRIPTIONS: Shape = Shape {
    what: "a set of phrases",
    keys: &[
        optional(
            "rfc3339",
            Holds::Texts,
            "It is a date and time as RFC 3339 writes it.",
        ),
        optional(
            "space",
            Holds::Texts,
            "It is a date and time, written with a space.",
        ),
        optional("date", Holds::Texts, "It is a date."),
        optional("time", Holds::Texts, "It is a time of day or a duration."),
        optional(
            "datetime",
            Holds::Texts,
            "It is a date and time, written as the API writes them.",
        ),
        optional(
            "list",
            Holds::Texts,
            "A query parameter is a list with commas.",
        ),
    ],
};

/// Keys of `api.yaml` that an import writes from the document alone.
pub(in crate::syntax) const FROM_THE_DOCUMENT: &[&str] = &["resources", "models", "parameters"];

/// Whether `import.yaml` can state a key of `api.yaml`.
pub(in crate::syntax) fn is_addition(key: &Key) -> bool {
    !FROM_THE_DOCUMENT.contains(&key.name)
}
