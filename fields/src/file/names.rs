//! From the names of fields and the labels of options to Rust names, by the same steps as the client's own names.

use callsheet_dialect::case::{Case, cased, is_identifier};

/// The variant for any other option.
pub(crate) const OTHER: &str = "Other";

/// The constant for a field of that name: `CONTRACT_START`.
pub(crate) fn constant(name: &str) -> String {
    cased(name, Case::Shouty)
}

/// The variant for an option with that label: `TradeFair`.
pub(crate) fn variant(label: &str) -> String {
    let name = type_name(label);
    if name == OTHER {
        format!("{name}_")
    } else {
        name
    }
}

/// The enum for the options of a field with that name or constant: `LeadSource`.
pub(crate) fn type_name(name: &str) -> String {
    let name = cased(name, Case::Camel);
    // The one type name that is a keyword.
    if name == "Self" {
        format!("{name}_")
    } else {
        name
    }
}

/// Whether a constant can be called so.
pub(crate) fn is_constant(name: &str) -> bool {
    is_identifier(name) && !name.contains(is_small)
}

/// Whether a variant can be called so.
pub(crate) fn is_variant(name: &str) -> bool {
    is_identifier(name) && !name.starts_with(is_small) && !["Self", OTHER].contains(&name)
}

/// Whether a letter is lowercase and has an uppercase form.
fn is_small(c: char) -> bool {
    c.is_lowercase() && !c.to_uppercase().eq([c])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_constants_and_labels_variants() {
        for (name, is_called, as_variant) in [
            ("Contract start", "CONTRACT_START", "ContractStart"),
            ("2nd contact", "N2ND_CONTACT", "N2ndContact"),
            (
                "Region / Sub-region",
                "REGION_SUB_REGION",
                "RegionSubRegion",
            ),
            ("Größe", "GRÖSSE", "Größe"),
            ("Бюджет", "БЮДЖЕТ", "Бюджет"),
            ("Other", "OTHER", "Other_"),
            ("self", "SELF", "Self_"),
            ("type", "TYPE", "Type"),
            ("€", "U20AC", "U20ac"),
            ("", "EMPTY", "Empty"),
            // A sign and a mark that makes it an emoji.
            ("⭐\u{fe0f}", "U2B50_UFE0F", "U2b50Ufe0f"),
            ("❤\u{fe0f}", "U2764_UFE0F", "U2764Ufe0f"),
            ("1\u{fe0f}\u{20e3}", "N1", "N1"),
            ("\u{301}", "U301", "U301"),
        ] {
            assert_eq!(
                (&*constant(name), &*variant(name)),
                (is_called, as_variant),
                "{name:?}"
            );
            assert!(
                is_constant(&constant(name)) && is_variant(&variant(name)),
                "{name:?}"
            );
        }
    }

    #[test]
    fn what_people_write_is_checked() {
        for wrong in ["budget", "Budget", "A B", "1A", "", "_", "A-B", "r#A"] {
            assert!(!is_constant(wrong), "{wrong:?}");
        }
        for wrong in ["low", "Self", "Other", "A B", "1A", "", "_", "r#A"] {
            assert!(!is_variant(wrong), "{wrong:?}");
        }
        assert!(is_constant("BUDGET_2") && is_variant("APIKey") && is_variant("Other_"));
    }
}
