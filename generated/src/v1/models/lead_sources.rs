// @generated from spec/v1/lead_sources.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `lead_sources`.

use ::callsheet_runtime as runtime;

/// A lead source.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LeadSource {
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}


impl runtime::decode::Decode for LeadSource {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "name" => json.decode_optional(&mut record.name),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for LeadSource {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(&[("name", &self.name)], &self.extra, then)
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(LeadSource);
