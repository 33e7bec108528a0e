//! What a builder is called: what the call does, and to what. One rule, so that a name can be told from the operation:
//!
//! | operation of `deals` | builder |
//! |---|---|
//! | the verb, the resource, the rest: `set_status`, `convert_to_lead` | `SetDealStatus`, `ConvertDealToLead` |
//! | a verb alone: `create`; of several: `list`, `list_by_user` | `CreateDeal`, `ListDeals`, `ListDealsByUser` |
//! | no verb, and it reads: `followers` | `GetDealFollowers` |
//! | the rest only says which: `delete_many`, `archived` | `DeleteManyDeals`, `GetArchivedDeals` |
//!
//! Names of one resource differ where those of its operations do.

use callsheet_dialect::english::singular;
use callsheet_dialect::model::{Method, Operation, Resource, Type};
use heck::ToSnakeCase as _;

/// Words that begin a name and say what is done.
const VERBS: &[&str] = &[
    "accept",
    "activate",
    "add",
    "apply",
    "approve",
    "archive",
    "assign",
    "attach",
    "authorize",
    "block",
    "cancel",
    "change",
    "check",
    "clear",
    "clone",
    "close",
    "complete",
    "confirm",
    "connect",
    "convert",
    "copy",
    "count",
    "create",
    "deactivate",
    "decline",
    "delete",
    "detach",
    "disable",
    "disconnect",
    "download",
    "duplicate",
    "edit",
    "enable",
    "end",
    "exchange",
    "execute",
    "export",
    "fetch",
    "find",
    "follow",
    "get",
    "import",
    "insert",
    "install",
    "invite",
    "issue",
    "join",
    "leave",
    "link",
    "list",
    "lock",
    "log",
    "lookup",
    "mark",
    "merge",
    "move",
    "open",
    "patch",
    "pause",
    "pin",
    "post",
    "preview",
    "publish",
    "put",
    "query",
    "read",
    "receive",
    "refresh",
    "register",
    "reject",
    "remove",
    "rename",
    "replace",
    "reply",
    "request",
    "resend",
    "reset",
    "resolve",
    "restore",
    "resume",
    "retry",
    "revoke",
    "rotate",
    "run",
    "save",
    "schedule",
    "search",
    "send",
    "set",
    "share",
    "sign",
    "start",
    "stop",
    "submit",
    "subscribe",
    "sync",
    "test",
    "transfer",
    "trigger",
    "unarchive",
    "undo",
    "unfollow",
    "uninstall",
    "unlink",
    "unlock",
    "unpin",
    "unsubscribe",
    "update",
    "upload",
    "upsert",
    "validate",
    "verify",
    "void",
    "write",
];

/// What the builder of an operation is called, in words joined by `_`.
pub(super) fn name(resource: &Resource, operation: &Operation) -> String {
    let snake = operation.name.to_snake_case();
    let (first, others) = snake.split_once('_').unwrap_or((&snake, ""));
    let (verb, rest) = if VERBS.binary_search(&first).is_ok() {
        (first, others)
    } else if operation.method == Method::Get && !has(resource, &format!("get_{snake}")) {
        ("get", &*snake)
    } else {
        ("", &*snake)
    };
    let of = resource.name.to_snake_case();
    let several = verb == "list" || matches!(operation.returns.ty, Some(Type::List(_)));
    let words = match rest {
        rest if several && (rest.is_empty() || narrows_down(rest)) => {
            [verb, &of, rest].map(str::to_owned)
        }
        "" => [verb, &one(&of), ""].map(str::to_owned),
        which if says_which(which) => [verb, which, &of].map(str::to_owned),
        rest => [verb, &one(&of), rest].map(str::to_owned),
    };
    let words: Vec<String> = words.into_iter().filter(|word| !word.is_empty()).collect();
    words.join("_")
}

fn has(resource: &Resource, name: &str) -> bool {
    let mut operations = resource.operations.iter();
    operations.any(|operation| operation.name.to_snake_case() == name)
}

/// Whether a word tells which ones, and not what of them.
fn says_which(word: &str) -> bool {
    matches!(word, "all" | "many")
        || (word.ends_with("ed") && !word.ends_with("eed") && !word.contains('_'))
}

/// Whether words narrow down which ones are meant: `for_deals`, `by_user`.
fn narrows_down(words: &str) -> bool {
    let first = words.split('_').next().unwrap_or_default();
    matches!(first, "by" | "for" | "from" | "in" | "of" | "with")
}

/// A resource's name for one of it.
fn one(resource: &str) -> String {
    match resource.rsplit_once('_') {
        Some((before, last)) => format!("{before}_{}", singular(last)),
        None => singular(resource),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use callsheet_dialect::read;
    use callsheet_dialect::source::Sources;

    /// Builders of a resource by the names of its operations, each with its method and what it returns.
    fn names(resource: &str, operations: &[(&str, &str, &str)]) -> Vec<String> {
        let calls = operations.iter().enumerate();
        let calls: Vec<String> = calls
            .map(|(at, (name, method, returns))| {
                format!("  {name}: {{call: {method} things/{at}{returns}}}\n")
            })
            .collect();
        let text = format!(
            "models: {{Deal: {{fields: {{id!: integer}}}}}}\noperations:\n{}",
            calls.concat()
        );
        let api = format!("title: T\nbase_url: https://a.b\nresources: [{resource}]\n");
        let spec = read(Sources::from_texts([
            ("crm/api.yaml".to_owned(), api),
            (format!("crm/{resource}.yaml"), text),
        ]));
        let spec = spec.unwrap_or_else(|report| panic!("{report}"));
        let resource = &spec.apis[0].resources[0];
        let operations = resource.operations.iter();
        operations
            .map(|operation| name(resource, operation))
            .collect()
    }

    #[test]
    fn a_builder_says_what_the_call_does() {
        let found = names(
            "deal_fields",
            &[
                ("list", "GET", ", returns: [Deal]"),
                ("get", "GET", ", returns: Deal"),
                ("search", "GET", ", returns: [Deal]"),
                ("set_status", "PUT", ", returns: Deal"),
                ("convert_to_lead", "POST", ", returns: Deal"),
                ("delete_many", "DELETE", ""),
                ("archived", "GET", ", returns: [Deal]"),
                ("list_for_deals", "GET", ", returns: [Deal]"),
                ("followers", "GET", ", returns: [Deal]"),
                ("summary", "POST", ", returns: Deal"),
            ],
        );
        assert_eq!(
            found,
            [
                "list_deal_fields",
                "get_deal_field",
                "search_deal_fields",
                "set_deal_field_status",
                "convert_deal_field_to_lead",
                "delete_many_deal_fields",
                "get_archived_deal_fields",
                "list_deal_fields_for_deals",
                "get_deal_field_followers",
                "deal_field_summary",
            ]
        );
    }

    #[test]
    fn a_name_with_a_verb_and_the_same_without_differ() {
        let found = names(
            "deals",
            &[
                ("followers", "GET", ", returns: [Deal]"),
                ("get_followers", "GET", ", returns: [Deal]"),
            ],
        );
        assert_eq!(found, ["deal_followers", "get_deal_followers"]);
    }

    #[test]
    fn verbs_are_sorted() {
        assert!(VERBS.is_sorted());
    }
}
