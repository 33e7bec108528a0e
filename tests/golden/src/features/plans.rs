// @generated from tests/golden/spec/features/api.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! The plans of Features, and what they allow.

/// The plan `small`: 10 requests a minute.
pub const SMALL: ::callsheet_runtime::Plan = ::callsheet_runtime::Plan {
    name: "small",
    known_as: "",
    requests_per_minute: ::std::option::Option::Some(10),
    burst: ::std::option::Option::None,
    daily_tokens: ::std::option::Option::None,
    seats: 1,
};

/// The plan `very_large`: 100000 requests a minute.
pub const VERY_LARGE: ::callsheet_runtime::Plan = ::callsheet_runtime::Plan {
    name: "very_large",
    known_as: "",
    requests_per_minute: ::std::option::Option::Some(100_000),
    burst: ::std::option::Option::None,
    daily_tokens: ::std::option::Option::None,
    seats: 1,
};

/// The plan `bursts`: 20 requests in 2 seconds, 30000 tokens a day and seat.
pub const BURSTS: ::callsheet_runtime::Plan = ::callsheet_runtime::Plan {
    name: "bursts",
    known_as: "",
    requests_per_minute: ::std::option::Option::None,
    burst: ::std::option::Option::Some(::callsheet_runtime::operation::Burst {
        requests: 20,
        seconds: 2,
    }),
    daily_tokens: ::std::option::Option::Some(30_000),
    seats: 1,
};
