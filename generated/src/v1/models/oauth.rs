// @generated from spec/v1/oauth.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `oauth`.

use ::callsheet_runtime as runtime;

/// The grant type of an OAuth token.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OauthTokenGrantType {
    /// `authorization_code`
    AuthorizationCode,
    /// `refresh_token`
    RefreshToken,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// An OAuth token.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OauthToken {
    /// The access token.
    pub access_token: ::std::string::String,
    /// The token type.
    pub token_type: ::std::option::Option<::std::string::String>,
    /// The refresh token.
    pub refresh_token: ::std::option::Option<::std::string::String>,
    /// The scope.
    pub scope: ::std::option::Option<::std::string::String>,
    /// In how many seconds it expires.
    pub expires_in: ::std::option::Option<i64>,
    /// The API domain.
    pub api_domain: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

impl OauthTokenGrantType {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::AuthorizationCode, Self::RefreshToken];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AuthorizationCode => "authorization_code",
            Self::RefreshToken => "refresh_token",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for OauthTokenGrantType {
    fn from(value: &str) -> Self {
        match value {
            "authorization_code" => Self::AuthorizationCode,
            "refresh_token" => Self::RefreshToken,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for OauthTokenGrantType {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for OauthTokenGrantType {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for OauthTokenGrantType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for OauthTokenGrantType {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for OauthTokenGrantType {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        match token {
            runtime::decode::Token::Text(text) => {
                ::std::result::Result::Ok(
                    <Self as ::std::convert::From<&str>>::from(text),
                )
            }
            token => {
                let value = <runtime::UnknownValue as runtime::decode::Decode>::decode(
                    token,
                )?;
                ::std::result::Result::Ok(
                    match <Self as ::std::convert::From<&str>>::from(value.as_str()) {
                        Self::Other(_) => Self::Other(value),
                        known => known,
                    },
                )
            }
        }
    }
}

impl runtime::encode::Encode for OauthTokenGrantType {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum OauthTokenGrantType, as_str);

impl ::std::default::Default for OauthToken {
    fn default() -> Self {
        Self {
            access_token: runtime::private::Placeholder::placeholder(),
            token_type: ::std::option::Option::None,
            refresh_token: ::std::option::Option::None,
            scope: ::std::option::Option::None,
            expires_in: ::std::option::Option::None,
            api_domain: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for OauthToken {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        let mut access_token = false;
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "access_token" => {
                            json.decode_required(
                                &mut record.access_token,
                                &mut access_token,
                            )
                        }
                        "token_type" => json.decode_optional(&mut record.token_type),
                        "refresh_token" => {
                            json.decode_optional(&mut record.refresh_token)
                        }
                        "scope" => json.decode_optional(&mut record.scope),
                        "expires_in" => json.decode_optional(&mut record.expires_in),
                        "api_domain" => json.decode_optional(&mut record.api_domain),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("access_token", access_token)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for OauthToken {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("access_token", &self.access_token),
                ("token_type", &self.token_type),
                ("refresh_token", &self.refresh_token),
                ("scope", &self.scope),
                ("expires_in", &self.expires_in),
                ("api_domain", &self.api_domain),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(OauthToken);
