// @generated from tests/golden/spec/features/ids.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden`. Do not edit.

//! Models of `ids`.

use ::pipedrive_runtime as runtime;

/// A lead.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Lead {
    /// Id.
    pub id: super::LeadId,
    /// Owner.
    pub owner: ::std::option::Option<super::OwnerId>,
    /// Previous.
    pub previous: ::std::option::Option<super::LeadId>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// A UUID.
    pub LeadId(String)
}

runtime::id! {
    /// The id of an owner.
    pub OwnerId(i64)
}

impl runtime::Decode for Lead {
    fn decode(token: runtime::Token<'_>) -> ::std::result::Result<Self, runtime::Fault> {
        let mut id = ::std::option::Option::None;
        let mut owner = ::std::option::Option::None;
        let mut previous = ::std::option::Option::None;
        let mut extra = runtime::Extra::default();
        token
            .object(
                &mut |member, json| match member {
                    "id" => json.store(&mut id),
                    "owner" => json.store(&mut owner),
                    "previous" => json.store(&mut previous),
                    _ => extra.store(member, json),
                },
            )?;
        ::std::result::Result::Ok(Self {
            id: runtime::required("id", id)?,
            owner,
            previous,
            extra,
        })
    }
}
