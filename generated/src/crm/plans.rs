// @generated from spec/crm/api.yaml by `cargo xtask codegen`. Do not edit.

//! The plans of Pipedrive CRM, and what they allow.

/// The plan `starter`, elsewhere known as `lite`: 100 requests a minute.
pub const STARTER: ::callsheet_runtime::Plan = ::callsheet_runtime::Plan {
    name: "starter",
    known_as: "lite",
    requests_per_minute: ::std::option::Option::Some(100),
    burst: ::std::option::Option::None,
    daily_tokens: ::std::option::Option::None,
    seats: 1,
};

/// The plan `professional`, elsewhere known as `premium`: 500 requests a minute.
pub const PROFESSIONAL: ::callsheet_runtime::Plan = ::callsheet_runtime::Plan {
    name: "professional",
    known_as: "premium",
    requests_per_minute: ::std::option::Option::Some(500),
    burst: ::std::option::Option::None,
    daily_tokens: ::std::option::Option::None,
    seats: 1,
};

/// The plan `enterprise`, elsewhere known as `ultimate`: 1000 requests a minute.
pub const ENTERPRISE: ::callsheet_runtime::Plan = ::callsheet_runtime::Plan {
    name: "enterprise",
    known_as: "ultimate",
    requests_per_minute: ::std::option::Option::Some(1000),
    burst: ::std::option::Option::None,
    daily_tokens: ::std::option::Option::None,
    seats: 1,
};
