//! The nearest right name for a misspelt one.

/// `, did you mean "title"?` if a candidate is near enough to `wrong`, else nothing.
pub(crate) fn hint<'a>(wrong: &str, candidates: impl IntoIterator<Item = &'a str>) -> String {
    nearest(wrong, candidates)
        .map_or_else(String::new, |name| format!(", did you mean \"{name}\"?"))
}

/// The candidate that `wrong` most likely means.
fn nearest<'a>(wrong: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // Two slips in a long name, one in a short: further away it is another word.
    let most = if wrong.chars().count() > 4 { 2 } else { 1 };
    let lower = wrong.to_lowercase();
    let letters = lower.chars().count();
    candidates
        .into_iter()
        // No further apart than their lengths: and a name of a megabyte is not worth a table of distances.
        .filter(|name| *name != wrong && name.chars().count().abs_diff(letters) <= most)
        .map(|name| {
            (
                strsim::damerau_levenshtein(&lower, &name.to_lowercase()),
                name,
            )
        })
        .filter(|(distance, _)| *distance <= most)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_names_are_suggested_and_far_ones_are_not() {
        let names = ["title", "value", "person_id", "id"];
        assert_eq!(hint("titel", names), ", did you mean \"title\"?");
        assert_eq!(hint("personid", names), ", did you mean \"person_id\"?");
        assert_eq!(hint("org_id", names), "");
        assert_eq!(hint("Id", names), ", did you mean \"id\"?");
        assert_eq!(hint("id", names), "", "it is right as it is");
        assert_eq!(hint(&"x".repeat(1 << 24), names), "");
    }
}
