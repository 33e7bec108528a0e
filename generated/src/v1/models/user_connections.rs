// @generated from spec/v1/user_connections.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `user_connections`.

use ::callsheet_runtime as runtime;

/// A user connection.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UserConnection {
    /// The Google.
    pub google: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}


impl runtime::decode::Decode for UserConnection {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "google" => json.decode_optional(&mut record.google),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for UserConnection {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(&[("google", &self.google)], &self.extra, then)
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(UserConnection);
