// @generated from spec/v1/billing.yaml by `cargo xtask codegen`. Do not edit.

use ::callsheet_runtime::operation;

/// The resource.
pub static RESOURCE: operation::Resource = operation::Resource {
    name: "billing",
    doc: "",
    operations: &[&SUBSCRIPTIONS_ADDONS],
};

/// `GET billing/subscriptions/addons`: [`billing.subscriptions_addons`](super::super::billing::Billing::subscriptions_addons).
pub static SUBSCRIPTIONS_ADDONS: operation::Operation = operation::Operation {
    resource: "billing",
    name: "subscriptions_addons",
    method: operation::Method::Get,
    path: "billing/subscriptions/addons",
    base_url: "",
    doc: "Get company addons.",
    params: &[],
    body: operation::Body::None,
    upload: ::std::option::Option::None,
    returns: "[BillingAddon]",
    payload: &["data"],
    pages: ::std::option::Option::None,
    cost: 20,
    limit: ::std::option::Option::None,
    scopes: &["users:read"],
    deprecated: "",
    docs_url: "https://developers.pipedrive.com/docs/api/v1/Billing#getCompanyAddons",
};
