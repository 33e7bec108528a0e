// @generated from tests/golden/spec/obstacles/api.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! Models that several resources share.

use ::callsheet_runtime as runtime;

runtime::id! {
    /// The id of a user.
    pub UserId(i64)
}

runtime::id! {
    /// An id.
    pub Token(String)
}
