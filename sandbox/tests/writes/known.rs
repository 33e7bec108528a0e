//! What is not read back as it was written, for a reason.

use serde_json::Value;

/// Operation, member, and why it is shown otherwise than it was written. A `*` stands for any text.
const FOLLOWS: &[(&str, &str, &str)] = &[
    (
        "v1 POST files/remote*",
        "remote_location",
        "`googledrive` is shown as `googledocs` in the documented examples",
    ),
    (
        "v1 POST callLogs",
        "*_id",
        "a call log of an activity has the links of the activity",
    ),
    (
        "retired * activities*",
        "participants",
        "the person of the same request is the primary one",
    ),
    (
        "v1 * organizationRelationships*",
        "org_id",
        "says which of the two organizations asks",
    ),
    (
        "v1 PUT roles/{id}/pipelines",
        "visible_pipeline_ids",
        "lists of what is added and removed, in texts",
    ),
    (
        "v1 DELETE roles/{id}/assignments",
        "user_id",
        "a user without a role has the default one, which can be the one that was taken",
    ),
];

/// Operation, member, and why null is shown as something else.
const NULLS: &[(&str, &str, &str)] = &[
    (
        "v2 POST projects",
        "description",
        "a project has the description of its template",
    ),
    (
        "crm * persons",
        "*_name",
        "the first and the last name follow from the name",
    ),
    (
        "* deals*",
        "*_time",
        "the moment follows from what happens to the deal in the same request",
    ),
    (
        "* tasks*",
        "assignee_id",
        "the assignees of the same request decide",
    ),
    (
        "crm * products",
        "price",
        "a product without a price costs 0",
    ),
    ("crm * products", "cost", "a product without a cost costs 0"),
];

/// Operation, member or `(effect)`, and why no operation shows it.
const UNSEEN: &[(&str, &str, &str)] = &[
    (
        "crm * activities",
        "custom_fields",
        "no field of activities is custom",
    ),
    (
        "v1 DELETE channels/*",
        "(effect)",
        "no operation reads channels",
    ),
    (
        "v1 POST callLogs/{id}/recordings",
        "(effect)",
        "no operation reads recordings",
    ),
    (
        "v1 POST files/remote*",
        "item_type",
        "is the name of the member that has `item_id`",
    ),
    ("v* POST projects", "template_id", "the template is copied"),
    (
        "v1 POST meetings/userProviderLinks",
        "*",
        "no operation reads links",
    ),
    (
        "v1 DELETE meetings/userProviderLinks/{id}",
        "*",
        "no operation reads links",
    ),
];

/// Operation, member, and the field that it is written to, where an expression does it.
const GOES_TO: &[(&str, &str, &str)] = &[
    ("v2 * tasks*", "done", "is_done"),
    ("v2 * tasks*", "milestone", "is_milestone"),
    ("v1 POST files/remote", "title", "name"),
];

/// Operations that add to a list, which has what was there before as well.
const ADDS: &[&str] = &["v1 POST legacyTeams/{id}/users"];

/// Operations that can be repeated without effect.
const REPEATED: &[(&str, &str)] = &[(
    "* POST projects/{id}/archive",
    "a project that is archived stays archived",
)];

/// Operations that are not called, and why.
pub(crate) const NOT_CALLED: &[(&str, &str)] = &[
    (
        "v1 POST oauth/token",
        "lives on another host, whose paths the sandbox has at its root",
    ),
    (
        "v1 POST oauth/token/",
        "lives on another host, whose paths the sandbox has at its root",
    ),
];

/// Whether a rule decides what a member is after a write of this value.
pub(crate) fn follows(operation: &str, member: &str, value: &Value) -> bool {
    let nulls = if value.is_null() { NULLS } else { &[] };
    is_in(FOLLOWS, operation, member) || is_in(nulls, operation, member)
}

pub(crate) fn is_unseen(operation: &str, member: &str) -> bool {
    is_in(UNSEEN, operation, member)
}

pub(crate) fn goes_to(operation: &str, member: &str) -> Option<&'static str> {
    let mut known = GOES_TO.iter();
    let (.., field) =
        known.find(|(operations, name, _)| matches(operations, operation) && *name == member)?;
    Some(field)
}

pub(crate) fn adds(operation: &str) -> bool {
    ADDS.contains(&operation)
}

pub(crate) fn can_repeat(operation: &str) -> bool {
    REPEATED.iter().any(|(known, _)| matches(known, operation))
}

fn is_in(list: &[(&str, &str, &str)], operation: &str, member: &str) -> bool {
    let mut list = list.iter();
    list.any(|(operations, members, _)| matches(operations, operation) && matches(members, member))
}

/// Whether a text is what a pattern says, in which `*` is any text.
fn matches(pattern: &str, text: &str) -> bool {
    let Some((before, pattern)) = pattern.split_once('*') else {
        return pattern == text;
    };
    let Some(text) = text.strip_prefix(before) else {
        return false;
    };
    let mut ends = text.char_indices().map(|(at, _)| at).chain([text.len()]);
    ends.any(|at| matches(pattern, &text[at..]))
}
