// @generated from tests/golden/spec/features/ids.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! Models of `ids`.

use ::callsheet_runtime as runtime;

/// A lead.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Lead {
    /// The id of the lead.
    pub id: super::LeadId,
    /// The owner.
    pub owner: ::std::option::Option<super::OwnerId>,
    /// The previous.
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

impl ::std::default::Default for Lead {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            owner: ::std::option::Option::None,
            previous: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for Lead {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        let mut id = false;
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "id" => json.decode_required(&mut record.id, &mut id),
                        "owner" => json.decode_optional(&mut record.owner),
                        "previous" => json.decode_optional(&mut record.previous),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Lead {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("id", &self.id), ("owner", &self.owner), ("previous", &self.previous)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Lead);
