// @generated from spec/v2/api.yaml by `cargo xtask codegen`. Do not edit.

//! The plans of Pipedrive API v2, and what they allow.

/// The plan `lite`: 20 requests in 2 seconds, 30000 tokens a day and seat.
pub const LITE: ::callsheet_runtime::Plan = ::callsheet_runtime::Plan {
    name: "lite",
    known_as: "",
    requests_per_minute: ::std::option::Option::None,
    burst: ::std::option::Option::Some(::callsheet_runtime::operation::Burst {
        requests: 20,
        seconds: 2,
    }),
    daily_tokens: ::std::option::Option::Some(30_000),
    seats: 1,
};

/// The plan `growth`: 40 requests in 2 seconds, 60000 tokens a day and seat.
pub const GROWTH: ::callsheet_runtime::Plan = ::callsheet_runtime::Plan {
    name: "growth",
    known_as: "",
    requests_per_minute: ::std::option::Option::None,
    burst: ::std::option::Option::Some(::callsheet_runtime::operation::Burst {
        requests: 40,
        seconds: 2,
    }),
    daily_tokens: ::std::option::Option::Some(60_000),
    seats: 1,
};

/// The plan `premium`: 100 requests in 2 seconds, 150000 tokens a day and seat.
pub const PREMIUM: ::callsheet_runtime::Plan = ::callsheet_runtime::Plan {
    name: "premium",
    known_as: "",
    requests_per_minute: ::std::option::Option::None,
    burst: ::std::option::Option::Some(::callsheet_runtime::operation::Burst {
        requests: 100,
        seconds: 2,
    }),
    daily_tokens: ::std::option::Option::Some(150_000),
    seats: 1,
};

/// The plan `ultimate`: 120 requests in 2 seconds, 210000 tokens a day and seat.
pub const ULTIMATE: ::callsheet_runtime::Plan = ::callsheet_runtime::Plan {
    name: "ultimate",
    known_as: "",
    requests_per_minute: ::std::option::Option::None,
    burst: ::std::option::Option::Some(::callsheet_runtime::operation::Burst {
        requests: 120,
        seconds: 2,
    }),
    daily_tokens: ::std::option::Option::Some(210_000),
    seats: 1,
};
