//! How an API writes its errors, as far as its spec tells.

use std::collections::BTreeMap;

use callsheet_dialect::model::{Api, Conventions, MemberPath, PageStyle};

/// How an API writes its errors.
#[derive(Debug, Default)]
pub(super) struct ErrorShape {
    /// What all responses have in common.
    pub(super) conventions: Conventions,
    /// Members of a success that are null in an error.
    pub(super) nulls: Vec<String>,
}

impl ErrorShape {
    /// An error has null where most successes have their payload and what they say of pages, so that a program may look
    /// there before it looks at the status.
    pub(super) fn of(api: &Api) -> Self {
        let conventions = &api.conventions;
        let mut payloads: BTreeMap<&MemberPath, usize> = BTreeMap::new();
        let mut pages = Vec::new();
        for (_, operation) in api.operations() {
            *payloads.entry(&operation.returns.at).or_default() += 1;
            pages.extend(operation.pages.as_ref().map(|pages| match pages.style {
                PageStyle::Offset => &conventions.offset.more,
                PageStyle::Cursor => &conventions.cursor.next,
            }));
        }
        let payload = payloads.into_iter().max_by_key(|(_, count)| *count);
        let payload = payload.and_then(|(path, _)| path.first());
        // A member beside the payload that says one thing of a page says nothing of an error.
        let pages = pages.into_iter().filter_map(|paths| paths.first());
        let pages = pages
            .filter(|path| path.len() > 1)
            .filter_map(|path| path.first());
        let errors = &conventions.errors;
        let said: Vec<&String> = [&errors.message, &errors.code, &errors.details]
            .into_iter()
            .filter_map(|paths| paths.first()?.first())
            .chain(&conventions.success)
            .collect();
        let mut nulls: Vec<String> = Vec::new();
        for name in payload.into_iter().chain(pages) {
            if !nulls.contains(name) && !said.contains(&name) {
                nulls.push(name.clone());
            }
        }
        Self {
            conventions: conventions.clone(),
            nulls,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::spec;
    use crate::testing;

    #[test]
    fn errors_have_null_where_successes_have_data() {
        for api in spec::embedded().expect("the embedded spec").surfaces {
            let nulls = ErrorShape::of(&api).nulls;
            assert_eq!(nulls, ["data", "additional_data"], "{}", api.name);
        }
        assert_eq!(ErrorShape::of(&testing::api()).nulls, ["data", "page"]);
    }

    #[test]
    fn what_an_error_says_is_not_null() {
        let mut api = testing::api();
        api.conventions.errors.message = vec![vec!["data".to_owned(), "text".to_owned()]];
        assert_eq!(ErrorShape::of(&api).nulls, ["page"]);
    }
}
