//! The mappings of the folder `company`, as tables.

use super::{Holds, Shape, optional, required};

/// `company.yaml`
pub static COMPANY: Shape = Shape {
    what: "a company",
    keys: &[
        optional("doc", Holds::Text, "What the company is, as Markdown."),
        optional(
            "settings",
            Holds::Constants,
            "Values that expressions read as `setting.NAME`.",
        ),
        optional(
            "params",
            Holds::Meanings(&PARAM_RULE),
            "What parameters mean wherever an operation has them and its rule does not say otherwise.",
        ),
        optional(
            "custom_types",
            Holds::CustomTypes(&CUSTOM_PART),
            "What custom fields of a type hold: a type, `option`, `[option]`, or a mapping of members, of which the first is that of a flat view.",
        ),
    ],
};

/// An entity's file.
pub static ENTITY: Shape = Shape {
    what: "an entity",
    keys: &[
        optional("doc", Holds::Text, "What a record is, as Markdown."),
        optional(
            "key",
            Holds::Word(&["integer", "uuid", "hex40", "text"]),
            "What ids are: 1, 2, 3, … unless stated, a random UUID, 40 hexadecimal digits, or a text that comes with the record.",
        ),
        optional(
            "ids",
            Holds::TextOrTexts,
            "The name of its id type in the surfaces: `DealId`, or several names where they differ. Generated code converts between them.",
        ),
        optional(
            "label",
            Holds::Text,
            "The field by which people know a record.",
        ),
        optional(
            "fields",
            Holds::EntityFields(&ENTITY_FIELD),
            "What is kept of a record beside its `id`.",
        ),
        optional(
            "derived",
            Holds::Exprs,
            "What is computed when a record is read.",
        ),
        optional(
            "views",
            Holds::Views(&VIEW, &MEMBER),
            "How surfaces see a record, by surface and model: `v2.Deal`.",
        ),
        optional(
            "when",
            Holds::List(&CONSEQUENCE),
            "What follows when a record is created or changed, in this order.",
        ),
        optional(
            "require",
            Holds::List(&REQUIREMENT),
            "What must hold of a record that is created or changed.",
        ),
        optional(
            "unique",
            Holds::Texts,
            "Fields whose values no two records share.",
        ),
        optional(
            "delete",
            Holds::Exprs,
            "What a record that is deleted is set to; it is removed unless stated.",
        ),
        optional(
            "purge",
            Holds::Expr,
            "When a deleted record is removed for good: `days(update_time, now) >= 30`; never unless stated.",
        ),
        optional(
            "visible",
            Holds::Expr,
            "Which records a user sees, who is `caller`: `visible_to != 1 or owner_id = caller`; all unless stated.",
        ),
        optional(
            "log",
            Holds::TextsOrWord("all"),
            "Fields whose changes are kept, or `all`.",
        ),
        optional(
            "search",
            Holds::Exprs,
            "What a search looks at, by the name that requests use for it.",
        ),
        optional(
            "public",
            Holds::Flag,
            "Whether the files of its records are served without a token.",
        ),
        optional(
            "operations",
            Holds::Each(&OPERATION_RULE),
            "What operations do, by surface, resource and name: `v2.deals.list`.",
        ),
        optional(
            "sample",
            Holds::Records(&SAMPLE),
            "Records of a new company. A record's own texts are plain, those under `set` are expressions.",
        ),
        optional(
            "initial",
            Holds::Expr,
            "Which records of `sample` a company without sample data has too: `true` for all of them, or a condition.",
        ),
    ],
};

/// An entry under `fields` in long form.
pub static ENTITY_FIELD: Shape = Shape {
    what: "an entity's field",
    keys: &[
        optional(
            "type",
            Holds::FieldType,
            "A built-in type, the name of an entity for a reference, or `[T]`.",
        ),
        optional(
            "one_of",
            Holds::Literals,
            "The values that it can have, in place of a type.",
        ),
        optional(
            "of",
            Holds::Text,
            "The entity whose records define the members of a field of type `custom`.",
        ),
        optional(
            "options",
            Holds::Text,
            "The entity whose record of this field's code has the options that it is the id of, or ids.",
        ),
        optional("required", Holds::Flag, "Whether it is never null."),
        optional(
            "missing",
            Holds::Text,
            "What is said where a required field has no value.",
        ),
        optional(
            "default",
            Holds::Expr,
            "Its value on a new record that does not say; null unless stated.",
        ),
        optional(
            "touch",
            Holds::Flag,
            "Whether every change sets it to its default.",
        ),
        optional(
            "in",
            Holds::Text,
            "A field that must have the value on some record: `currency.code`.",
        ),
        optional("min", Holds::Number, "The least number."),
        optional("max", Holds::Number, "The largest number."),
        optional("max_length", Holds::Count, "The most characters of a text."),
        optional(
            "on_delete",
            Holds::Word(&["keep", "delete", "clear"]),
            "What happens when the record it refers to is deleted: it keeps its value unless stated, the record is deleted too, or it becomes null.",
        ),
        optional("doc", Holds::Text, "What it says, as Markdown."),
        optional(
            "source",
            Holds::TextOrTexts,
            "Where a fact about it is documented.",
        ),
    ],
};

/// A member of a custom type in long form.
pub static CUSTOM_PART: Shape = Shape {
    what: "a member of a custom type",
    keys: &[
        required("type", Holds::FieldType, "Its type."),
        optional(
            "not_before",
            Holds::Text,
            "The member that its value is never less than.",
        ),
        optional(
            "in",
            Holds::Text,
            "A field that must have the value on some record: `currency.code`.",
        ),
        optional(
            "typed",
            Holds::Text,
            "Its name in a view with `typed: true`, where that differs.",
        ),
    ],
};

/// The keys of an entry under `views` that are not members.
pub static VIEW: Shape = Shape {
    what: "a view",
    keys: &[
        optional(
            "like",
            Holds::Text,
            "Another view of the same entity: what is not stated here is as there.",
        ),
        optional(
            "optional",
            Holds::Texts,
            "Members that are absent unless a request asks for them; of what webhooks send, those that are absent where they are null.",
        ),
        optional(
            "flat",
            Holds::Anything,
            "`true`: custom fields are members beside the others; `set`: only those that have a value.",
        ),
        optional(
            "typed",
            Holds::Flag,
            "`true`: each custom field is an object that says its type.",
        ),
    ],
};

/// A member of a view that reads and writes differently.
pub static MEMBER: Shape = Shape {
    what: "a member",
    keys: &[
        required("read", Holds::Expr, "What is returned."),
        optional(
            "write",
            Holds::Expr,
            "Where a value that is sent goes: a field, `not` and a field, an object of such, or `none`; by `read` unless stated.",
        ),
    ],
};

/// An entry under `when`.
pub static CONSEQUENCE: Shape = Shape {
    what: "a consequence",
    keys: &[
        required(
            "if",
            Holds::Expr,
            "When it applies; `old` is the record before, null for a new one.",
        ),
        required(
            "set",
            Holds::Exprs,
            "What is set. A field that the request gives itself keeps its value.",
        ),
    ],
};

/// An entry under `require`.
pub static REQUIREMENT: Shape = Shape {
    what: "a requirement",
    keys: &[
        required("that", Holds::Expr, "What must hold."),
        required("message", Holds::Text, "What whoever breaks it is told."),
        optional(
            "status",
            Holds::Count,
            "The HTTP status of that; 400 unless stated.",
        ),
    ],
};

/// An entry under `params` in long form.
pub static PARAM_RULE: Shape = Shape {
    what: "the meaning of a parameter",
    keys: &[
        optional(
            "where",
            Holds::Expr,
            "A condition on the records of a list; in the short form, it stands alone.",
        ),
        optional(
            "order",
            Holds::Word(&["field", "direction", "text"]),
            "The order of a list: its field, its direction, or both (`title ASC, id DESC`).",
        ),
        optional(
            "filter",
            Holds::Flag,
            "`true`: the id of a saved filter, whose conditions replace the others.",
        ),
        optional(
            "include",
            Holds::Flag,
            "`true`: names of optional members that are wanted.",
        ),
        optional(
            "project",
            Holds::Text,
            "A field of type `custom`: keys of its members that are wanted.",
        ),
        optional(
            "labels",
            Holds::Flag,
            "`true`: whether options are returned with their labels.",
        ),
        optional(
            "set",
            Holds::Exprs,
            "Fields and what they are set to by a request that has the parameter.",
        ),
        optional("ignore", Holds::Text, "Why it has no effect."),
        optional(
            "refuse",
            Holds::Text,
            "What whoever gives it is told: it is not accepted.",
        ),
        optional(
            "that",
            Holds::Expr,
            "What must hold of a request that has the parameter.",
        ),
        optional("message", Holds::Text, "What whoever breaks that is told."),
    ],
};

/// The keys of [`PARAM_RULE`] that say what must hold, and not what the parameter means.
pub const DEMANDS: &[&str] = &["that", "message"];

/// The keys of [`OPERATION_RULE`] that say how an operation works.
pub const MECHANISMS: &[&str] = &[
    "list",
    "get",
    "create",
    "update",
    "delete",
    "merge",
    "duplicate",
    "convert",
    "search",
    "answer",
    "upload",
    "download",
    "parts",
    "refuse",
];

/// The keys of [`OPERATION_RULE`] that only some of [`MECHANISMS`] have.
pub const OF_MECHANISMS: &[(&str, &[&str])] = &[
    (
        "of",
        &["merge", "duplicate", "convert", "answer", "download"],
    ),
    ("id", &["get", "update"]),
    ("each", &["create", "delete"]),
    ("into", &["merge"]),
    ("with", &["duplicate"]),
    ("to", &["convert"]),
    ("related_items", &["search"]),
];

/// An entry under `operations` of an entity.
pub static OPERATION_RULE: Shape = Shape {
    what: "the rule of an operation",
    keys: &[
        optional("list", Holds::Text, "Returns records of this entity."),
        optional("get", Holds::Text, "Returns a record of this entity."),
        optional("create", Holds::Text, "Adds a record of this entity."),
        optional("update", Holds::Text, "Changes a record of this entity."),
        optional("delete", Holds::Text, "Deletes records of this entity."),
        optional(
            "merge",
            Holds::Expr,
            "The id of a record that is deleted; references to it go to the record of `into`.",
        ),
        optional(
            "duplicate",
            Holds::Expr,
            "The id of a record that is copied.",
        ),
        optional(
            "convert",
            Holds::Expr,
            "The id of a record that becomes one of the entity `to`.",
        ),
        optional(
            "search",
            Holds::Texts,
            "Returns records of these entities in which a text is found.",
        ),
        optional(
            "answer",
            Holds::Anything,
            "Returns this: an expression, a mapping of answers, `{group, where, by, as}`, `{each, where, order, as}`, `{all, order}`, `{by, as}` or `{view, of}`.",
        ),
        optional(
            "upload",
            Holds::Text,
            "Adds a record of this entity with the bytes that are sent.",
        ),
        optional(
            "download",
            Holds::Expr,
            "The id of the record whose bytes are returned.",
        ),
        optional(
            "parts",
            Holds::Text,
            "Adds, changes or removes items of this list field.",
        ),
        optional(
            "refuse",
            Holds::One(&REFUSAL),
            "Always answers with an error.",
        ),
        optional(
            "of",
            Holds::Text,
            "The entity of the record, or of the records that `where` and `params` narrow; that of the file unless stated.",
        ),
        optional(
            "id",
            Holds::Expr,
            "The id of the record; the parameter in the path unless stated.",
        ),
        optional("each", Holds::Expr, "A list: one record for each item."),
        optional("into", Holds::Expr, "The id of the record that remains."),
        optional(
            "with",
            Holds::Texts,
            "Entities whose records that refer to the original are copied too.",
        ),
        optional("to", Holds::Text, "The entity of the new record."),
        optional("where", Holds::Expr, "Which records."),
        optional(
            "exists",
            Holds::References,
            "Ids of records that must be there, each behind its entity: `[deal: $id]`.",
        ),
        optional(
            "set",
            Holds::Exprs,
            "What is set beside what the parameters say.",
        ),
        optional(
            "order",
            Holds::Text,
            "The field that records are ordered by; `-field` from the last.",
        ),
        optional(
            "params",
            Holds::Meanings(&PARAM_RULE),
            "What parameters of this operation mean.",
        ),
        optional(
            "related",
            Holds::NamesOfTexts,
            "Fields that refer to records which are returned beside the payload, by the name of their kind.",
        ),
        optional(
            "beside",
            Holds::Exprs,
            "Further members beside the payload.",
        ),
        optional(
            "include",
            Holds::Texts,
            "Optional members of the view that are returned without being asked for.",
        ),
        optional(
            "related_items",
            Holds::Texts,
            "Entities whose records that refer to a find are returned beside the finds of a search.",
        ),
        optional(
            "payload",
            Holds::Expr,
            "What is returned in place of the records.",
        ),
        optional(
            "view",
            Holds::Text,
            "The model that records are returned as, where the return type does not say.",
        ),
        optional("status", Holds::Count, "The HTTP status of success."),
        optional(
            "missing",
            Holds::Text,
            "What is said where no record is found.",
        ),
        optional(
            "missing_status",
            Holds::Count,
            "The HTTP status where no record is found; 404 unless stated.",
        ),
        optional(
            "refused",
            Holds::Exprs,
            "Members that an error has beside those that all have.",
        ),
    ],
};

/// `refuse` of an operation
pub static REFUSAL: Shape = Shape {
    what: "a refusal",
    keys: &[
        required("status", Holds::Count, "The HTTP status."),
        required("message", Holds::Text, "What is said."),
    ],
};

/// The keys of an entry under `sample` that are not fields.
pub static SAMPLE: Shape = Shape {
    what: "a sample",
    keys: &[
        optional("times", Holds::Count, "How many records; 1 unless stated."),
        optional(
            "scale",
            Holds::Flag,
            "Whether a company of another size has more or fewer of them.",
        ),
        optional("set", Holds::Exprs, "Values that are computed."),
    ],
};
