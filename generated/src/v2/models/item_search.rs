// @generated from spec/v2/item_search.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `item_search`.

use ::callsheet_runtime as runtime;

/// An item search.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ItemSearch {
    /// The result score.
    pub result_score: ::std::option::Option<f64>,
    /// The item.
    pub item: ::std::option::Option<super::ItemSearchItem>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// The item type of an item search.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ItemSearchItemType {
    /// `deal`
    Deal,
    /// `person`
    Person,
    /// `organization`
    Organization,
    /// `product`
    Product,
    /// `lead`
    Lead,
    /// `file`
    File,
    /// `mail_attachment`
    MailAttachment,
    /// `project`
    Project,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// A field that a search for items looks at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ItemSearchField {
    /// `address`
    Address,
    /// `code`
    Code,
    /// `custom_fields`
    CustomFields,
    /// `email`
    Email,
    /// `name`
    Name,
    /// `notes`
    Notes,
    /// `phone`
    Phone,
    /// `title`
    Title,
    /// `description`
    Description,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// What a search for items leaves out unless asked for it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ItemSearchIncludeField {
    /// `deal.cc_email`
    #[doc(alias = "deal.cc_email")]
    DealCcEmail,
    /// `person.picture`
    #[doc(alias = "person.picture")]
    PersonPicture,
    /// `product.price`
    #[doc(alias = "product.price")]
    ProductPrice,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// The entity type of an item search.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ItemSearchEntityType {
    /// `deal`
    Deal,
    /// `lead`
    Lead,
    /// `person`
    Person,
    /// `organization`
    Organization,
    /// `product`
    Product,
    /// `project`
    Project,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// The match of an item search.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ItemSearchMatch {
    /// `exact`
    Exact,
    /// `beginning`
    Beginning,
    /// `middle`
    Middle,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}


impl runtime::decode::Decode for ItemSearch {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "result_score" => json.decode_optional(&mut record.result_score),
                        "item" => json.decode_optional(&mut record.item),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for ItemSearch {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("result_score", &self.result_score), ("item", &self.item)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(ItemSearch);

impl ItemSearchItemType {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Deal,
        Self::Person,
        Self::Organization,
        Self::Product,
        Self::Lead,
        Self::File,
        Self::MailAttachment,
        Self::Project,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Deal => "deal",
            Self::Person => "person",
            Self::Organization => "organization",
            Self::Product => "product",
            Self::Lead => "lead",
            Self::File => "file",
            Self::MailAttachment => "mail_attachment",
            Self::Project => "project",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for ItemSearchItemType {
    fn from(value: &str) -> Self {
        match value {
            "deal" => Self::Deal,
            "person" => Self::Person,
            "organization" => Self::Organization,
            "product" => Self::Product,
            "lead" => Self::Lead,
            "file" => Self::File,
            "mail_attachment" => Self::MailAttachment,
            "project" => Self::Project,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for ItemSearchItemType {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for ItemSearchItemType {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for ItemSearchItemType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for ItemSearchItemType {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for ItemSearchItemType {
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

impl runtime::encode::Encode for ItemSearchItemType {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum ItemSearchItemType, as_str);

impl ItemSearchField {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Address,
        Self::Code,
        Self::CustomFields,
        Self::Email,
        Self::Name,
        Self::Notes,
        Self::Phone,
        Self::Title,
        Self::Description,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Address => "address",
            Self::Code => "code",
            Self::CustomFields => "custom_fields",
            Self::Email => "email",
            Self::Name => "name",
            Self::Notes => "notes",
            Self::Phone => "phone",
            Self::Title => "title",
            Self::Description => "description",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for ItemSearchField {
    fn from(value: &str) -> Self {
        match value {
            "address" => Self::Address,
            "code" => Self::Code,
            "custom_fields" => Self::CustomFields,
            "email" => Self::Email,
            "name" => Self::Name,
            "notes" => Self::Notes,
            "phone" => Self::Phone,
            "title" => Self::Title,
            "description" => Self::Description,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for ItemSearchField {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for ItemSearchField {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for ItemSearchField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for ItemSearchField {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for ItemSearchField {
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

impl runtime::encode::Encode for ItemSearchField {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum ItemSearchField, as_str);

impl ItemSearchIncludeField {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::DealCcEmail,
        Self::PersonPicture,
        Self::ProductPrice,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::DealCcEmail => "deal.cc_email",
            Self::PersonPicture => "person.picture",
            Self::ProductPrice => "product.price",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for ItemSearchIncludeField {
    fn from(value: &str) -> Self {
        match value {
            "deal.cc_email" => Self::DealCcEmail,
            "person.picture" => Self::PersonPicture,
            "product.price" => Self::ProductPrice,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for ItemSearchIncludeField {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for ItemSearchIncludeField {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for ItemSearchIncludeField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for ItemSearchIncludeField {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for ItemSearchIncludeField {
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

impl runtime::encode::Encode for ItemSearchIncludeField {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum ItemSearchIncludeField, as_str);

impl ItemSearchEntityType {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Deal,
        Self::Lead,
        Self::Person,
        Self::Organization,
        Self::Product,
        Self::Project,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Deal => "deal",
            Self::Lead => "lead",
            Self::Person => "person",
            Self::Organization => "organization",
            Self::Product => "product",
            Self::Project => "project",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for ItemSearchEntityType {
    fn from(value: &str) -> Self {
        match value {
            "deal" => Self::Deal,
            "lead" => Self::Lead,
            "person" => Self::Person,
            "organization" => Self::Organization,
            "product" => Self::Product,
            "project" => Self::Project,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for ItemSearchEntityType {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for ItemSearchEntityType {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for ItemSearchEntityType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for ItemSearchEntityType {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for ItemSearchEntityType {
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

impl runtime::encode::Encode for ItemSearchEntityType {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum ItemSearchEntityType, as_str);

impl ItemSearchMatch {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Exact, Self::Beginning, Self::Middle];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Exact => "exact",
            Self::Beginning => "beginning",
            Self::Middle => "middle",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for ItemSearchMatch {
    fn from(value: &str) -> Self {
        match value {
            "exact" => Self::Exact,
            "beginning" => Self::Beginning,
            "middle" => Self::Middle,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for ItemSearchMatch {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for ItemSearchMatch {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for ItemSearchMatch {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for ItemSearchMatch {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for ItemSearchMatch {
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

impl runtime::encode::Encode for ItemSearchMatch {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum ItemSearchMatch, as_str);
