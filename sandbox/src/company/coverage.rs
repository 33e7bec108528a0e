//! How every operation is done, as a table for people.

use std::fmt::Write as _;

use callsheet_dialect::model::{Api, Auth, Mechanism, Operation};

use super::Rules;
use super::plan::{Plan, Use, operations};

/// The table, and how many of the operations are done.
pub(crate) fn table(rules: &Rules, surfaces: &[Api]) -> String {
    let mut text = String::new();
    let (mut all, mut done) = (0, 0);
    for api in surfaces {
        for (resource, operation) in operations(api) {
            let plan = rules.plan(&api.name, &resource.name, &operation.name);
            let own = is_own(api, operation);
            let how = match plan {
                _ if own => "by the sandbox's own OAuth 2.0 endpoints".to_owned(),
                Some(plan) => how(plan),
                None => "not done: answers 501".to_owned(),
            };
            all += 1;
            done += usize::from(own || plan.is_some_and(|plan| !refuses(plan)));
            let name = format!("{}.{}.{}", api.name, resource.name, operation.name);
            let call = format!("{} {}", operation.method.as_str(), operation.path.text);
            // Writing to a string does not fail.
            let _ = writeln!(text, "{name:<48} {call:<56} {how}");
        }
    }
    let _ = writeln!(text, "\n{done} of {all} operations are done.");
    text
}

/// Whether an operation is one of the endpoints of OAuth 2.0, which are served below the sandbox's own address.
fn is_own(api: &Api, operation: &Operation) -> bool {
    let path = operation.path.text.trim_end_matches('/');
    let is_endpoint = |url: &str| url.strip_suffix(path).is_some_and(|it| it.ends_with('/'));
    operation.base_url.is_some()
        && api.auth.iter().any(|auth| match auth {
            Auth::OAuth2(oauth) => {
                is_endpoint(&oauth.authorize_url) || is_endpoint(&oauth.token_url)
            }
            Auth::ApiToken { .. } => false,
        })
}

fn refuses(plan: &Plan) -> bool {
    matches!(plan.rule.mechanism, Mechanism::Refuse { .. })
}

fn how(plan: &Plan) -> String {
    let mut how = match (&plan.rule.mechanism, plan.stated) {
        (Mechanism::Refuse { status, message }, _) => format!("answers {status}: {message}"),
        (_, true) => "by rule".to_owned(),
        (_, false) => "by shape".to_owned(),
    };
    let ignored = plan.uses.iter().filter_map(|(name, used)| match used {
        Use::Meaning(callsheet_dialect::model::ParamMeaning::Ignored(why)) => {
            Some(format!("{name} has no effect ({why})"))
        }
        Use::Unknown => Some(format!("{name} answers 501")),
        _ => None,
    });
    for ignored in ignored {
        let _ = write!(how, "; {ignored}");
    }
    how
}
