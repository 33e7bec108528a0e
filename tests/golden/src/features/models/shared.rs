// @generated from tests/golden/spec/features/api.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden`. Do not edit.

//! Models that several resources share.

use ::pipedrive_runtime as runtime;

/// A record that several resources use.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Shared {
    /// Id.
    pub id: super::SharedId,
    /// Note.
    pub note: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a shared.
    pub SharedId(i64)
}

impl runtime::Decode for Shared {
    fn decode(token: runtime::Token<'_>) -> ::std::result::Result<Self, runtime::Fault> {
        let mut id = ::std::option::Option::None;
        let mut note = ::std::option::Option::None;
        let mut extra = runtime::Extra::default();
        token
            .object(
                &mut |member, json| match member {
                    "id" => json.store(&mut id),
                    "note" => json.store(&mut note),
                    _ => extra.store(member, json),
                },
            )?;
        ::std::result::Result::Ok(Self {
            id: runtime::required("id", id)?,
            note,
            extra,
        })
    }
}
