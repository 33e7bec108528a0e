// @generated from spec/v1/meetings.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `meetings`.

use ::callsheet_runtime as runtime;

/// A meeting user provider link.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MeetingUserProviderLink {
    /// The message.
    pub message: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}


impl runtime::decode::Decode for MeetingUserProviderLink {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "message" => json.decode_optional(&mut record.message),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for MeetingUserProviderLink {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(&[("message", &self.message)], &self.extra, then)
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(MeetingUserProviderLink);
