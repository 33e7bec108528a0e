// @generated from spec/v1/files.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `files`.

use ::callsheet_runtime as runtime;

/// A file.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct File {
    /// The id of the file.
    pub id: super::FileId,
    /// The id of the user.
    pub user_id: ::std::option::Option<super::UserId>,
    /// The id of the deal.
    pub deal_id: ::std::option::Option<super::DealId>,
    /// The id of the person.
    pub person_id: ::std::option::Option<super::PersonId>,
    /// The id of the organization.
    pub org_id: ::std::option::Option<super::OrganizationId>,
    /// The id of the product.
    pub product_id: ::std::option::Option<super::ProductId>,
    /// The id of the activity.
    pub activity_id: ::std::option::Option<super::ActivityId>,
    /// The id of the lead.
    pub lead_id: ::std::option::Option<super::LeadId>,
    /// The id of the project.
    pub project_id: ::std::option::Option<super::ProjectId>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// The name of the file.
    pub file_name: ::std::option::Option<::std::string::String>,
    /// The file size.
    pub file_size: ::std::option::Option<i64>,
    /// Whether it is active.
    pub active_flag: ::std::option::Option<bool>,
    /// Whether it is inline.
    pub inline_flag: ::std::option::Option<bool>,
    /// The remote location.
    pub remote_location: ::std::option::Option<::std::string::String>,
    /// The id of the remote.
    pub remote_id: ::std::option::Option<::std::string::String>,
    /// The cid.
    pub cid: ::std::option::Option<::std::string::String>,
    /// The S3 bucket.
    pub s3_bucket: ::std::option::Option<::std::string::String>,
    /// The id of the mail message.
    pub mail_message_id: ::std::option::Option<::std::string::String>,
    /// The id of the mail template.
    pub mail_template_id: ::std::option::Option<::std::string::String>,
    /// The name of the deal.
    pub deal_name: ::std::option::Option<::std::string::String>,
    /// The name of the person.
    pub person_name: ::std::option::Option<::std::string::String>,
    /// The name of the organization.
    pub org_name: ::std::option::Option<::std::string::String>,
    /// The name of the product.
    pub product_name: ::std::option::Option<::std::string::String>,
    /// The name of the lead.
    pub lead_name: ::std::option::Option<::std::string::String>,
    /// The name of the project.
    pub project_name: ::std::option::Option<::std::string::String>,
    /// The URL.
    pub url: ::std::option::Option<::std::string::String>,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The description.
    pub description: ::std::option::Option<::std::string::String>,
    /// Kind of file: `img`, `gdoc`.
    pub file_type: ::std::option::Option<::std::string::String>,
    /// The name of the people.
    pub people_name: ::std::option::Option<::std::string::String>,
    /// The id of the log.
    pub log_id: ::std::option::Option<runtime::Json>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a file.
    pub FileId(i64)
}

/// The remote file type of a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FileRemoteFileType {
    /// `gdoc`
    Gdoc,
    /// `gslides`
    Gslides,
    /// `gsheet`
    Gsheet,
    /// `gform`
    Gform,
    /// `gdraw`
    Gdraw,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// The remote item type of a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FileRemoteItemType {
    /// `deal`
    Deal,
    /// `organization`
    Organization,
    /// `person`
    Person,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// The remote location of a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FileRemoteLocation {
    /// `googledrive`
    Googledrive,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

impl ::std::default::Default for File {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            user_id: ::std::option::Option::None,
            deal_id: ::std::option::Option::None,
            person_id: ::std::option::Option::None,
            org_id: ::std::option::Option::None,
            product_id: ::std::option::Option::None,
            activity_id: ::std::option::Option::None,
            lead_id: ::std::option::Option::None,
            project_id: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            update_time: ::std::option::Option::None,
            file_name: ::std::option::Option::None,
            file_size: ::std::option::Option::None,
            active_flag: ::std::option::Option::None,
            inline_flag: ::std::option::Option::None,
            remote_location: ::std::option::Option::None,
            remote_id: ::std::option::Option::None,
            cid: ::std::option::Option::None,
            s3_bucket: ::std::option::Option::None,
            mail_message_id: ::std::option::Option::None,
            mail_template_id: ::std::option::Option::None,
            deal_name: ::std::option::Option::None,
            person_name: ::std::option::Option::None,
            org_name: ::std::option::Option::None,
            product_name: ::std::option::Option::None,
            lead_name: ::std::option::Option::None,
            project_name: ::std::option::Option::None,
            url: ::std::option::Option::None,
            name: ::std::option::Option::None,
            description: ::std::option::Option::None,
            file_type: ::std::option::Option::None,
            people_name: ::std::option::Option::None,
            log_id: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for File {
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
                        "user_id" => json.decode_optional(&mut record.user_id),
                        "deal_id" => json.decode_optional(&mut record.deal_id),
                        "person_id" => json.decode_optional(&mut record.person_id),
                        "org_id" => json.decode_optional(&mut record.org_id),
                        "product_id" => json.decode_optional(&mut record.product_id),
                        "activity_id" => json.decode_optional(&mut record.activity_id),
                        "lead_id" => json.decode_optional(&mut record.lead_id),
                        "project_id" => json.decode_optional(&mut record.project_id),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        "file_name" => json.decode_optional(&mut record.file_name),
                        "file_size" => json.decode_optional(&mut record.file_size),
                        "active_flag" => json.decode_optional(&mut record.active_flag),
                        "inline_flag" => json.decode_optional(&mut record.inline_flag),
                        "remote_location" => {
                            json.decode_optional(&mut record.remote_location)
                        }
                        "remote_id" => json.decode_optional(&mut record.remote_id),
                        "cid" => json.decode_optional(&mut record.cid),
                        "s3_bucket" => json.decode_optional(&mut record.s3_bucket),
                        "mail_message_id" => {
                            json.decode_optional(&mut record.mail_message_id)
                        }
                        "mail_template_id" => {
                            json.decode_optional(&mut record.mail_template_id)
                        }
                        "deal_name" => json.decode_optional(&mut record.deal_name),
                        "person_name" => json.decode_optional(&mut record.person_name),
                        "org_name" => json.decode_optional(&mut record.org_name),
                        "product_name" => json.decode_optional(&mut record.product_name),
                        "lead_name" => json.decode_optional(&mut record.lead_name),
                        "project_name" => json.decode_optional(&mut record.project_name),
                        "url" => json.decode_optional(&mut record.url),
                        "name" => json.decode_optional(&mut record.name),
                        "description" => json.decode_optional(&mut record.description),
                        "file_type" => json.decode_optional(&mut record.file_type),
                        "people_name" => json.decode_optional(&mut record.people_name),
                        "log_id" => json.decode_optional(&mut record.log_id),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for File {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("user_id", &self.user_id),
                ("deal_id", &self.deal_id),
                ("person_id", &self.person_id),
                ("org_id", &self.org_id),
                ("product_id", &self.product_id),
                ("activity_id", &self.activity_id),
                ("lead_id", &self.lead_id),
                ("project_id", &self.project_id),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
                ("file_name", &self.file_name),
                ("file_size", &self.file_size),
                ("active_flag", &self.active_flag),
                ("inline_flag", &self.inline_flag),
                ("remote_location", &self.remote_location),
                ("remote_id", &self.remote_id),
                ("cid", &self.cid),
                ("s3_bucket", &self.s3_bucket),
                ("mail_message_id", &self.mail_message_id),
                ("mail_template_id", &self.mail_template_id),
                ("deal_name", &self.deal_name),
                ("person_name", &self.person_name),
                ("org_name", &self.org_name),
                ("product_name", &self.product_name),
                ("lead_name", &self.lead_name),
                ("project_name", &self.project_name),
                ("url", &self.url),
                ("name", &self.name),
                ("description", &self.description),
                ("file_type", &self.file_type),
                ("people_name", &self.people_name),
                ("log_id", &self.log_id),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(File);

impl FileRemoteFileType {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Gdoc,
        Self::Gslides,
        Self::Gsheet,
        Self::Gform,
        Self::Gdraw,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Gdoc => "gdoc",
            Self::Gslides => "gslides",
            Self::Gsheet => "gsheet",
            Self::Gform => "gform",
            Self::Gdraw => "gdraw",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for FileRemoteFileType {
    fn from(value: &str) -> Self {
        match value {
            "gdoc" => Self::Gdoc,
            "gslides" => Self::Gslides,
            "gsheet" => Self::Gsheet,
            "gform" => Self::Gform,
            "gdraw" => Self::Gdraw,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for FileRemoteFileType {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for FileRemoteFileType {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for FileRemoteFileType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for FileRemoteFileType {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for FileRemoteFileType {
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

impl runtime::encode::Encode for FileRemoteFileType {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum FileRemoteFileType, as_str);

impl FileRemoteItemType {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Deal, Self::Organization, Self::Person];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Deal => "deal",
            Self::Organization => "organization",
            Self::Person => "person",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for FileRemoteItemType {
    fn from(value: &str) -> Self {
        match value {
            "deal" => Self::Deal,
            "organization" => Self::Organization,
            "person" => Self::Person,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for FileRemoteItemType {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for FileRemoteItemType {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for FileRemoteItemType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for FileRemoteItemType {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for FileRemoteItemType {
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

impl runtime::encode::Encode for FileRemoteItemType {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum FileRemoteItemType, as_str);

impl FileRemoteLocation {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Googledrive];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Googledrive => "googledrive",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for FileRemoteLocation {
    fn from(value: &str) -> Self {
        match value {
            "googledrive" => Self::Googledrive,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for FileRemoteLocation {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for FileRemoteLocation {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for FileRemoteLocation {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for FileRemoteLocation {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for FileRemoteLocation {
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

impl runtime::encode::Encode for FileRemoteLocation {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum FileRemoteLocation, as_str);
