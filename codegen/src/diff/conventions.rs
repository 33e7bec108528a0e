//! What all responses of an API have in common: each convention by its key in `api.yaml`.

use callsheet_dialect::model::{
    Api, Conventions, CursorMembers, ErrorMembers, MemberPath, OffsetMembers, ResponseHeaders,
};

use super::Change;
use super::kind::{Aspect, Kind};

pub(super) fn compare(old: &Api, new: &Api, changes: &mut Vec<Change>) {
    let mut differs = |what: Aspect| changes.push(Change::new(&new.name, Kind::Changed(what)));
    if old.user_agent != new.user_agent {
        differs(Aspect::UserAgent {
            old: old.user_agent.clone(),
            new: new.user_agent.clone(),
        });
    }
    let (before, after) = (listed(&old.conventions), listed(&new.conventions));
    for ((key, old), (_, new)) in before.into_iter().zip(after) {
        if old != new {
            differs(Aspect::Convention { key, old, new });
        }
    }
}

/// Members and headers by the key that lists them, always in the same order.
fn listed(conventions: &Conventions) -> Vec<(&'static str, Vec<String>)> {
    let Conventions {
        success,
        errors: ErrorMembers {
            message,
            code,
            details,
        },
        offset:
            OffsetMembers {
                more,
                next,
                start,
                limit,
            },
        cursor: CursorMembers { next: cursor },
        headers,
    } = conventions;
    let paths = |paths: &[MemberPath]| paths.iter().map(|path| path.join(".")).collect();
    let ResponseHeaders {
        request_id,
        limit: requests,
        remaining,
        reset,
        daily_limit,
        daily_remaining,
        daily_requests_remaining,
        keep,
    } = headers;
    vec![
        ("success", success.iter().cloned().collect()),
        ("errors.message", paths(message)),
        ("errors.code", paths(code)),
        ("errors.details", paths(details)),
        ("pages.offset.more", paths(more)),
        ("pages.offset.next", paths(next)),
        ("pages.offset.start", paths(start)),
        ("pages.offset.limit", paths(limit)),
        ("pages.cursor.next", paths(cursor)),
        ("headers.request_id", request_id.clone()),
        ("headers.limit", requests.clone()),
        ("headers.remaining", remaining.clone()),
        ("headers.reset", reset.clone()),
        ("headers.daily_limit", daily_limit.clone()),
        ("headers.daily_remaining", daily_remaining.clone()),
        (
            "headers.daily_requests_remaining",
            daily_requests_remaining.clone(),
        ),
        ("headers.keep", keep.clone()),
    ]
}
