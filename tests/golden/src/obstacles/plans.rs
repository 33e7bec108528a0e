// @generated from tests/golden/spec/obstacles/api.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! The plans of The `obstacle` course \[Deal\] \<b>bold\</b> \*/, and what they allow.

/// The plan `self`: 1 requests a minute.
pub const SELF: ::callsheet_runtime::Plan = ::callsheet_runtime::Plan {
    name: "self",
    known_as: "",
    requests_per_minute: ::std::option::Option::Some(1),
    burst: ::std::option::Option::None,
    daily_tokens: ::std::option::Option::None,
    seats: 1,
};

/// The plan `100 % more`: 2 requests a minute.
///
/// Called `100 % more` in the spec.
pub const N100_MORE: ::callsheet_runtime::Plan = ::callsheet_runtime::Plan {
    name: "100 % more",
    known_as: "",
    requests_per_minute: ::std::option::Option::Some(2),
    burst: ::std::option::Option::None,
    daily_tokens: ::std::option::Option::None,
    seats: 1,
};
