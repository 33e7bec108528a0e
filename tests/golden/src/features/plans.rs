// @generated from tests/golden/spec/features/api.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden`. Do not edit.

//! The plans of Features, and what they allow.

/// The plan `small`: 10 requests a minute.
pub const SMALL: ::pipedrive_runtime::Plan = ::pipedrive_runtime::Plan {
    name: "small",
    requests_per_minute: 10,
};

/// The plan `very_large`: 100000 requests a minute.
pub const VERY_LARGE: ::pipedrive_runtime::Plan = ::pipedrive_runtime::Plan {
    name: "very_large",
    requests_per_minute: 100_000,
};
