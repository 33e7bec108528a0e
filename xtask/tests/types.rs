//! The imported surfaces once their overlays are applied: what is named like a moment, a day or a flag is one. A new
//! import may bring fields that are described as text or numbers again.

use std::path::Path;

use callsheet_dialect::model::{ModelKind, Scalar, Type};

/// Surfaces whose overlay has corrected them all.
const CORRECTED: [&str; 2] = ["v1", "v2"];

/// Named like a moment, a day or a flag, and none of them, for the reason that the overlay or the name gives.
const OTHERS: [&str; 3] = [
    "MailThreadMessageParty.message_time",
    "UserPermissions.can_edit_deals_closed_date",
    "UserSettings.autofill_deal_expected_close_date",
];

#[test]
fn names_of_fields_tell_their_types() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the project's root");
    let spec = callsheet_dialect::read_dir(&root.join("spec"));
    let spec = spec.unwrap_or_else(|report| panic!("{report}"));
    let mut others = Vec::new();
    for name in CORRECTED {
        let api = spec.apis.iter().find(|api| api.name == name);
        for model in &api.expect("an imported surface").models {
            let ModelKind::Record { fields } = &model.kind else {
                continue;
            };
            for field in fields {
                if !fits(&field.name, &field.ty) {
                    others.push(format!("{}.{}", model.name, field.name));
                }
            }
        }
    }
    others.sort();
    assert_eq!(others, OTHERS);
}

/// Whether a type is what the name promises, if it promises any.
fn fits(name: &str, ty: &Type) -> bool {
    let scalar = match ty {
        Type::Scalar(scalar) => Some(*scalar),
        _ => None,
    };
    if ["_time", "_date", "_at", "timestamp"]
        .iter()
        .any(|end| name.ends_with(end))
    {
        matches!(scalar, Some(Scalar::Date | Scalar::Time | Scalar::DateTime))
    } else if name.ends_with("_flag") || name.starts_with("is_") || name.starts_with("has_") {
        matches!(scalar, Some(Scalar::Boolean | Scalar::Flag))
    } else {
        true
    }
}
