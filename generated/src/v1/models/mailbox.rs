// @generated from spec/v1/mailbox.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `mailbox`.

use ::callsheet_runtime as runtime;

/// The folder of a mail thread.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MailThreadFolder {
    /// `inbox`
    Inbox,
    /// `drafts`
    Drafts,
    /// `sent`
    Sent,
    /// `archive`
    Archive,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// A mail thread.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MailThread {
    /// The id of the mail thread.
    pub id: super::MailThreadId,
    /// The id of the account.
    pub account_id: ::std::option::Option<::std::string::String>,
    /// The id of the user.
    pub user_id: ::std::option::Option<super::UserId>,
    /// The subject.
    pub subject: ::std::option::Option<::std::string::String>,
    /// The snippet.
    pub snippet: ::std::option::Option<::std::string::String>,
    /// Whether it is read.
    pub read_flag: ::std::option::Option<bool>,
    /// The mail tracking status.
    pub mail_tracking_status: ::std::option::Option<super::MailMessageTrackingStatus>,
    /// Whether it has attachments.
    pub has_attachments_flag: ::std::option::Option<bool>,
    /// Whether it has inline attachments.
    pub has_inline_attachments_flag: ::std::option::Option<bool>,
    /// Whether it has real attachments.
    pub has_real_attachments_flag: ::std::option::Option<bool>,
    /// Whether it is deleted.
    pub deleted_flag: ::std::option::Option<bool>,
    /// Whether it is synced.
    pub synced_flag: ::std::option::Option<bool>,
    /// Whether smart BCC is on.
    pub smart_bcc_flag: ::std::option::Option<bool>,
    /// Whether mail link tracking is enabled.
    pub mail_link_tracking_enabled_flag: ::std::option::Option<bool>,
    /// The parties.
    pub parties: ::std::option::Option<super::MailThreadParties>,
    /// The drafts parties.
    pub drafts_parties: ::std::option::Option<
        ::std::vec::Vec<runtime::Map<runtime::Json>>,
    >,
    /// The folders.
    pub folders: ::std::option::Option<::std::vec::Vec<super::MailThreadFolder>>,
    /// The version.
    pub version: ::std::option::Option<i64>,
    /// The snippet draft.
    pub snippet_draft: ::std::option::Option<::std::string::String>,
    /// The snippet sent.
    pub snippet_sent: ::std::option::Option<::std::string::String>,
    /// How many messages there are.
    pub message_count: ::std::option::Option<i64>,
    /// Whether it has a draft.
    pub has_draft_flag: ::std::option::Option<bool>,
    /// Whether it has sent.
    pub has_sent_flag: ::std::option::Option<bool>,
    /// Whether it is archived.
    pub archived_flag: ::std::option::Option<bool>,
    /// Whether it is shared.
    pub shared_flag: ::std::option::Option<bool>,
    /// Whether it was deleted outside.
    pub external_deleted_flag: ::std::option::Option<bool>,
    /// Whether first message to me is on.
    pub first_message_to_me_flag: ::std::option::Option<bool>,
    /// The time of the last message, in UTC.
    pub last_message_timestamp: ::std::option::Option<runtime::DateTime>,
    /// The time of the first message, in UTC.
    pub first_message_timestamp: ::std::option::Option<runtime::DateTime>,
    /// The time of the last message sent, in UTC.
    pub last_message_sent_timestamp: ::std::option::Option<runtime::DateTime>,
    /// The time of the last message received, in UTC.
    pub last_message_received_timestamp: ::std::option::Option<runtime::DateTime>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// The id of the deal.
    pub deal_id: ::std::option::Option<super::DealId>,
    /// The deal status.
    pub deal_status: ::std::option::Option<super::DealStatus>,
    /// The id of the lead.
    pub lead_id: ::std::option::Option<super::LeadId>,
    /// Whether all messages are sent.
    pub all_messages_sent_flag: ::std::option::Option<bool>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A mail thread message.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MailThreadMessage {
    /// The id of the mail message.
    pub id: super::MailMessageId,
    /// The id of the account.
    pub account_id: ::std::option::Option<::std::string::String>,
    /// The id of the user.
    pub user_id: ::std::option::Option<super::UserId>,
    /// The subject.
    pub subject: ::std::option::Option<::std::string::String>,
    /// The snippet.
    pub snippet: ::std::option::Option<::std::string::String>,
    /// Whether it is read.
    pub read_flag: ::std::option::Option<bool>,
    /// The mail tracking status.
    pub mail_tracking_status: ::std::option::Option<super::MailMessageTrackingStatus>,
    /// Whether it has attachments.
    pub has_attachments_flag: ::std::option::Option<bool>,
    /// Whether it has inline attachments.
    pub has_inline_attachments_flag: ::std::option::Option<bool>,
    /// Whether it has real attachments.
    pub has_real_attachments_flag: ::std::option::Option<bool>,
    /// Whether it is deleted.
    pub deleted_flag: ::std::option::Option<bool>,
    /// Whether it is synced.
    pub synced_flag: ::std::option::Option<bool>,
    /// Whether smart BCC is on.
    pub smart_bcc_flag: ::std::option::Option<bool>,
    /// Whether mail link tracking is enabled.
    pub mail_link_tracking_enabled_flag: ::std::option::Option<bool>,
    /// Who it is from.
    pub from: ::std::option::Option<::std::vec::Vec<super::MailThreadMessageParty>>,
    /// Who it is to.
    pub to: ::std::option::Option<::std::vec::Vec<super::MailThreadMessageParty>>,
    /// Who gets a copy.
    pub cc: ::std::option::Option<::std::vec::Vec<super::MailThreadMessageParty>>,
    /// Who gets a blind copy.
    pub bcc: ::std::option::Option<::std::vec::Vec<super::MailThreadMessageParty>>,
    /// The body URL.
    pub body_url: ::std::option::Option<::std::string::String>,
    /// The id of the mail thread.
    pub mail_thread_id: ::std::option::Option<super::MailThreadId>,
    /// The draft.
    pub draft: ::std::option::Option<::std::string::String>,
    /// Whether it has a body.
    pub has_body_flag: ::std::option::Option<bool>,
    /// Whether it is sent.
    pub sent_flag: ::std::option::Option<bool>,
    /// Whether it is sent from Pipedrive.
    pub sent_from_pipedrive_flag: ::std::option::Option<bool>,
    /// The message time, in UTC.
    pub message_time: ::std::option::Option<runtime::DateTime>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// Whether it is a draft.
    pub draft_flag: ::std::option::Option<bool>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// The parties of a mail thread.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MailThreadParties {
    /// Who it is to.
    pub to: ::std::option::Option<::std::vec::Vec<super::MailThreadMessageParty>>,
    /// Who it is from.
    pub from: ::std::option::Option<::std::vec::Vec<super::MailThreadMessageParty>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A mail thread message party.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MailThreadMessageParty {
    /// The id.
    pub id: i64,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// Whether the latest is sent.
    pub latest_sent: ::std::option::Option<bool>,
    /// The email address.
    pub email_address: ::std::option::Option<::std::string::String>,
    /// When the message was sent, in milliseconds since 1970.
    pub message_time: ::std::option::Option<i64>,
    /// The id of the linked person.
    pub linked_person_id: ::std::option::Option<super::PersonId>,
    /// The name of the linked person.
    pub linked_person_name: ::std::option::Option<::std::string::String>,
    /// The id of the mail message party.
    pub mail_message_party_id: ::std::option::Option<i64>,
    /// The id of the linked organization.
    pub linked_organization_id: ::std::option::Option<super::OrganizationId>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

impl MailThreadFolder {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Inbox,
        Self::Drafts,
        Self::Sent,
        Self::Archive,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Inbox => "inbox",
            Self::Drafts => "drafts",
            Self::Sent => "sent",
            Self::Archive => "archive",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for MailThreadFolder {
    fn from(value: &str) -> Self {
        match value {
            "inbox" => Self::Inbox,
            "drafts" => Self::Drafts,
            "sent" => Self::Sent,
            "archive" => Self::Archive,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for MailThreadFolder {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for MailThreadFolder {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for MailThreadFolder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for MailThreadFolder {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for MailThreadFolder {
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

impl runtime::encode::Encode for MailThreadFolder {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum MailThreadFolder, as_str);

impl ::std::default::Default for MailThread {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            account_id: ::std::option::Option::None,
            user_id: ::std::option::Option::None,
            subject: ::std::option::Option::None,
            snippet: ::std::option::Option::None,
            read_flag: ::std::option::Option::None,
            mail_tracking_status: ::std::option::Option::None,
            has_attachments_flag: ::std::option::Option::None,
            has_inline_attachments_flag: ::std::option::Option::None,
            has_real_attachments_flag: ::std::option::Option::None,
            deleted_flag: ::std::option::Option::None,
            synced_flag: ::std::option::Option::None,
            smart_bcc_flag: ::std::option::Option::None,
            mail_link_tracking_enabled_flag: ::std::option::Option::None,
            parties: ::std::option::Option::None,
            drafts_parties: ::std::option::Option::None,
            folders: ::std::option::Option::None,
            version: ::std::option::Option::None,
            snippet_draft: ::std::option::Option::None,
            snippet_sent: ::std::option::Option::None,
            message_count: ::std::option::Option::None,
            has_draft_flag: ::std::option::Option::None,
            has_sent_flag: ::std::option::Option::None,
            archived_flag: ::std::option::Option::None,
            shared_flag: ::std::option::Option::None,
            external_deleted_flag: ::std::option::Option::None,
            first_message_to_me_flag: ::std::option::Option::None,
            last_message_timestamp: ::std::option::Option::None,
            first_message_timestamp: ::std::option::Option::None,
            last_message_sent_timestamp: ::std::option::Option::None,
            last_message_received_timestamp: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            update_time: ::std::option::Option::None,
            deal_id: ::std::option::Option::None,
            deal_status: ::std::option::Option::None,
            lead_id: ::std::option::Option::None,
            all_messages_sent_flag: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for MailThread {
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
                        "account_id" => json.decode_optional(&mut record.account_id),
                        "user_id" => json.decode_optional(&mut record.user_id),
                        "subject" => json.decode_optional(&mut record.subject),
                        "snippet" => json.decode_optional(&mut record.snippet),
                        "read_flag" => json.decode_optional(&mut record.read_flag),
                        "mail_tracking_status" => {
                            json.decode_optional(&mut record.mail_tracking_status)
                        }
                        "has_attachments_flag" => {
                            json.decode_optional(&mut record.has_attachments_flag)
                        }
                        "has_inline_attachments_flag" => {
                            json.decode_optional(&mut record.has_inline_attachments_flag)
                        }
                        "has_real_attachments_flag" => {
                            json.decode_optional(&mut record.has_real_attachments_flag)
                        }
                        "deleted_flag" => json.decode_optional(&mut record.deleted_flag),
                        "synced_flag" => json.decode_optional(&mut record.synced_flag),
                        "smart_bcc_flag" => {
                            json.decode_optional(&mut record.smart_bcc_flag)
                        }
                        "mail_link_tracking_enabled_flag" => {
                            json.decode_optional(
                                &mut record.mail_link_tracking_enabled_flag,
                            )
                        }
                        "parties" => json.decode_optional(&mut record.parties),
                        "drafts_parties" => {
                            json.decode_optional(&mut record.drafts_parties)
                        }
                        "folders" => json.decode_optional(&mut record.folders),
                        "version" => json.decode_optional(&mut record.version),
                        "snippet_draft" => {
                            json.decode_optional(&mut record.snippet_draft)
                        }
                        "snippet_sent" => json.decode_optional(&mut record.snippet_sent),
                        "message_count" => {
                            json.decode_optional(&mut record.message_count)
                        }
                        "has_draft_flag" => {
                            json.decode_optional(&mut record.has_draft_flag)
                        }
                        "has_sent_flag" => {
                            json.decode_optional(&mut record.has_sent_flag)
                        }
                        "archived_flag" => {
                            json.decode_optional(&mut record.archived_flag)
                        }
                        "shared_flag" => json.decode_optional(&mut record.shared_flag),
                        "external_deleted_flag" => {
                            json.decode_optional(&mut record.external_deleted_flag)
                        }
                        "first_message_to_me_flag" => {
                            json.decode_optional(&mut record.first_message_to_me_flag)
                        }
                        "last_message_timestamp" => {
                            json.decode_optional(&mut record.last_message_timestamp)
                        }
                        "first_message_timestamp" => {
                            json.decode_optional(&mut record.first_message_timestamp)
                        }
                        "last_message_sent_timestamp" => {
                            json.decode_optional(&mut record.last_message_sent_timestamp)
                        }
                        "last_message_received_timestamp" => {
                            json.decode_optional(
                                &mut record.last_message_received_timestamp,
                            )
                        }
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        "deal_id" => json.decode_optional(&mut record.deal_id),
                        "deal_status" => json.decode_optional(&mut record.deal_status),
                        "lead_id" => json.decode_optional(&mut record.lead_id),
                        "all_messages_sent_flag" => {
                            json.decode_optional(&mut record.all_messages_sent_flag)
                        }
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for MailThread {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("account_id", &self.account_id),
                ("user_id", &self.user_id),
                ("subject", &self.subject),
                ("snippet", &self.snippet),
                (
                    "read_flag",
                    &runtime::private::With(
                        &self.read_flag,
                        |value, then| runtime::private::option_of(
                            value,
                            runtime::private::flag,
                            then,
                        ),
                    ),
                ),
                ("mail_tracking_status", &self.mail_tracking_status),
                (
                    "has_attachments_flag",
                    &runtime::private::With(
                        &self.has_attachments_flag,
                        |value, then| runtime::private::option_of(
                            value,
                            runtime::private::flag,
                            then,
                        ),
                    ),
                ),
                (
                    "has_inline_attachments_flag",
                    &runtime::private::With(
                        &self.has_inline_attachments_flag,
                        |value, then| runtime::private::option_of(
                            value,
                            runtime::private::flag,
                            then,
                        ),
                    ),
                ),
                (
                    "has_real_attachments_flag",
                    &runtime::private::With(
                        &self.has_real_attachments_flag,
                        |value, then| runtime::private::option_of(
                            value,
                            runtime::private::flag,
                            then,
                        ),
                    ),
                ),
                (
                    "deleted_flag",
                    &runtime::private::With(
                        &self.deleted_flag,
                        |value, then| runtime::private::option_of(
                            value,
                            runtime::private::flag,
                            then,
                        ),
                    ),
                ),
                (
                    "synced_flag",
                    &runtime::private::With(
                        &self.synced_flag,
                        |value, then| runtime::private::option_of(
                            value,
                            runtime::private::flag,
                            then,
                        ),
                    ),
                ),
                (
                    "smart_bcc_flag",
                    &runtime::private::With(
                        &self.smart_bcc_flag,
                        |value, then| runtime::private::option_of(
                            value,
                            runtime::private::flag,
                            then,
                        ),
                    ),
                ),
                (
                    "mail_link_tracking_enabled_flag",
                    &runtime::private::With(
                        &self.mail_link_tracking_enabled_flag,
                        |value, then| runtime::private::option_of(
                            value,
                            runtime::private::flag,
                            then,
                        ),
                    ),
                ),
                ("parties", &self.parties),
                ("drafts_parties", &self.drafts_parties),
                ("folders", &self.folders),
                ("version", &self.version),
                ("snippet_draft", &self.snippet_draft),
                ("snippet_sent", &self.snippet_sent),
                ("message_count", &self.message_count),
                (
                    "has_draft_flag",
                    &runtime::private::With(
                        &self.has_draft_flag,
                        |value, then| runtime::private::option_of(
                            value,
                            runtime::private::flag,
                            then,
                        ),
                    ),
                ),
                (
                    "has_sent_flag",
                    &runtime::private::With(
                        &self.has_sent_flag,
                        |value, then| runtime::private::option_of(
                            value,
                            runtime::private::flag,
                            then,
                        ),
                    ),
                ),
                (
                    "archived_flag",
                    &runtime::private::With(
                        &self.archived_flag,
                        |value, then| runtime::private::option_of(
                            value,
                            runtime::private::flag,
                            then,
                        ),
                    ),
                ),
                (
                    "shared_flag",
                    &runtime::private::With(
                        &self.shared_flag,
                        |value, then| runtime::private::option_of(
                            value,
                            runtime::private::flag,
                            then,
                        ),
                    ),
                ),
                (
                    "external_deleted_flag",
                    &runtime::private::With(
                        &self.external_deleted_flag,
                        |value, then| runtime::private::option_of(
                            value,
                            runtime::private::flag,
                            then,
                        ),
                    ),
                ),
                (
                    "first_message_to_me_flag",
                    &runtime::private::With(
                        &self.first_message_to_me_flag,
                        |value, then| runtime::private::option_of(
                            value,
                            runtime::private::flag,
                            then,
                        ),
                    ),
                ),
                ("last_message_timestamp", &self.last_message_timestamp),
                ("first_message_timestamp", &self.first_message_timestamp),
                ("last_message_sent_timestamp", &self.last_message_sent_timestamp),
                (
                    "last_message_received_timestamp",
                    &self.last_message_received_timestamp,
                ),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
                ("deal_id", &self.deal_id),
                ("deal_status", &self.deal_status),
                ("lead_id", &self.lead_id),
                (
                    "all_messages_sent_flag",
                    &runtime::private::With(
                        &self.all_messages_sent_flag,
                        |value, then| runtime::private::option_of(
                            value,
                            runtime::private::flag,
                            then,
                        ),
                    ),
                ),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(MailThread);

impl ::std::default::Default for MailThreadMessage {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            account_id: ::std::option::Option::None,
            user_id: ::std::option::Option::None,
            subject: ::std::option::Option::None,
            snippet: ::std::option::Option::None,
            read_flag: ::std::option::Option::None,
            mail_tracking_status: ::std::option::Option::None,
            has_attachments_flag: ::std::option::Option::None,
            has_inline_attachments_flag: ::std::option::Option::None,
            has_real_attachments_flag: ::std::option::Option::None,
            deleted_flag: ::std::option::Option::None,
            synced_flag: ::std::option::Option::None,
            smart_bcc_flag: ::std::option::Option::None,
            mail_link_tracking_enabled_flag: ::std::option::Option::None,
            from: ::std::option::Option::None,
            to: ::std::option::Option::None,
            cc: ::std::option::Option::None,
            bcc: ::std::option::Option::None,
            body_url: ::std::option::Option::None,
            mail_thread_id: ::std::option::Option::None,
            draft: ::std::option::Option::None,
            has_body_flag: ::std::option::Option::None,
            sent_flag: ::std::option::Option::None,
            sent_from_pipedrive_flag: ::std::option::Option::None,
            message_time: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            update_time: ::std::option::Option::None,
            draft_flag: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for MailThreadMessage {
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
                        "account_id" => json.decode_optional(&mut record.account_id),
                        "user_id" => json.decode_optional(&mut record.user_id),
                        "subject" => json.decode_optional(&mut record.subject),
                        "snippet" => json.decode_optional(&mut record.snippet),
                        "read_flag" => json.decode_optional(&mut record.read_flag),
                        "mail_tracking_status" => {
                            json.decode_optional(&mut record.mail_tracking_status)
                        }
                        "has_attachments_flag" => {
                            json.decode_optional(&mut record.has_attachments_flag)
                        }
                        "has_inline_attachments_flag" => {
                            json.decode_optional(&mut record.has_inline_attachments_flag)
                        }
                        "has_real_attachments_flag" => {
                            json.decode_optional(&mut record.has_real_attachments_flag)
                        }
                        "deleted_flag" => json.decode_optional(&mut record.deleted_flag),
                        "synced_flag" => json.decode_optional(&mut record.synced_flag),
                        "smart_bcc_flag" => {
                            json.decode_optional(&mut record.smart_bcc_flag)
                        }
                        "mail_link_tracking_enabled_flag" => {
                            json.decode_optional(
                                &mut record.mail_link_tracking_enabled_flag,
                            )
                        }
                        "from" => json.decode_optional(&mut record.from),
                        "to" => json.decode_optional(&mut record.to),
                        "cc" => json.decode_optional(&mut record.cc),
                        "bcc" => json.decode_optional(&mut record.bcc),
                        "body_url" => json.decode_optional(&mut record.body_url),
                        "mail_thread_id" => {
                            json.decode_optional(&mut record.mail_thread_id)
                        }
                        "draft" => json.decode_optional(&mut record.draft),
                        "has_body_flag" => {
                            json.decode_optional(&mut record.has_body_flag)
                        }
                        "sent_flag" => json.decode_optional(&mut record.sent_flag),
                        "sent_from_pipedrive_flag" => {
                            json.decode_optional(&mut record.sent_from_pipedrive_flag)
                        }
                        "message_time" => json.decode_optional(&mut record.message_time),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        "draft_flag" => json.decode_optional(&mut record.draft_flag),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for MailThreadMessage {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("account_id", &self.account_id),
                ("user_id", &self.user_id),
                ("subject", &self.subject),
                ("snippet", &self.snippet),
                (
                    "read_flag",
                    &runtime::private::With(
                        &self.read_flag,
                        |value, then| runtime::private::option_of(
                            value,
                            runtime::private::flag,
                            then,
                        ),
                    ),
                ),
                ("mail_tracking_status", &self.mail_tracking_status),
                (
                    "has_attachments_flag",
                    &runtime::private::With(
                        &self.has_attachments_flag,
                        |value, then| runtime::private::option_of(
                            value,
                            runtime::private::flag,
                            then,
                        ),
                    ),
                ),
                (
                    "has_inline_attachments_flag",
                    &runtime::private::With(
                        &self.has_inline_attachments_flag,
                        |value, then| runtime::private::option_of(
                            value,
                            runtime::private::flag,
                            then,
                        ),
                    ),
                ),
                (
                    "has_real_attachments_flag",
                    &runtime::private::With(
                        &self.has_real_attachments_flag,
                        |value, then| runtime::private::option_of(
                            value,
                            runtime::private::flag,
                            then,
                        ),
                    ),
                ),
                (
                    "deleted_flag",
                    &runtime::private::With(
                        &self.deleted_flag,
                        |value, then| runtime::private::option_of(
                            value,
                            runtime::private::flag,
                            then,
                        ),
                    ),
                ),
                (
                    "synced_flag",
                    &runtime::private::With(
                        &self.synced_flag,
                        |value, then| runtime::private::option_of(
                            value,
                            runtime::private::flag,
                            then,
                        ),
                    ),
                ),
                (
                    "smart_bcc_flag",
                    &runtime::private::With(
                        &self.smart_bcc_flag,
                        |value, then| runtime::private::option_of(
                            value,
                            runtime::private::flag,
                            then,
                        ),
                    ),
                ),
                (
                    "mail_link_tracking_enabled_flag",
                    &runtime::private::With(
                        &self.mail_link_tracking_enabled_flag,
                        |value, then| runtime::private::option_of(
                            value,
                            runtime::private::flag,
                            then,
                        ),
                    ),
                ),
                ("from", &self.from),
                ("to", &self.to),
                ("cc", &self.cc),
                ("bcc", &self.bcc),
                ("body_url", &self.body_url),
                ("mail_thread_id", &self.mail_thread_id),
                ("draft", &self.draft),
                (
                    "has_body_flag",
                    &runtime::private::With(
                        &self.has_body_flag,
                        |value, then| runtime::private::option_of(
                            value,
                            runtime::private::flag,
                            then,
                        ),
                    ),
                ),
                (
                    "sent_flag",
                    &runtime::private::With(
                        &self.sent_flag,
                        |value, then| runtime::private::option_of(
                            value,
                            runtime::private::flag,
                            then,
                        ),
                    ),
                ),
                (
                    "sent_from_pipedrive_flag",
                    &runtime::private::With(
                        &self.sent_from_pipedrive_flag,
                        |value, then| runtime::private::option_of(
                            value,
                            runtime::private::flag,
                            then,
                        ),
                    ),
                ),
                ("message_time", &self.message_time),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
                (
                    "draft_flag",
                    &runtime::private::With(
                        &self.draft_flag,
                        |value, then| runtime::private::option_of(
                            value,
                            runtime::private::flag,
                            then,
                        ),
                    ),
                ),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(MailThreadMessage);


impl runtime::decode::Decode for MailThreadParties {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "to" => json.decode_optional(&mut record.to),
                        "from" => json.decode_optional(&mut record.from),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for MailThreadParties {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("to", &self.to), ("from", &self.from)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(MailThreadParties);

impl ::std::default::Default for MailThreadMessageParty {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            name: ::std::option::Option::None,
            latest_sent: ::std::option::Option::None,
            email_address: ::std::option::Option::None,
            message_time: ::std::option::Option::None,
            linked_person_id: ::std::option::Option::None,
            linked_person_name: ::std::option::Option::None,
            mail_message_party_id: ::std::option::Option::None,
            linked_organization_id: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for MailThreadMessageParty {
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
                        "name" => json.decode_optional(&mut record.name),
                        "latest_sent" => json.decode_optional(&mut record.latest_sent),
                        "email_address" => {
                            json.decode_optional(&mut record.email_address)
                        }
                        "message_time" => json.decode_optional(&mut record.message_time),
                        "linked_person_id" => {
                            json.decode_optional(&mut record.linked_person_id)
                        }
                        "linked_person_name" => {
                            json.decode_optional(&mut record.linked_person_name)
                        }
                        "mail_message_party_id" => {
                            json.decode_optional(&mut record.mail_message_party_id)
                        }
                        "linked_organization_id" => {
                            json.decode_optional(&mut record.linked_organization_id)
                        }
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for MailThreadMessageParty {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("name", &self.name),
                ("latest_sent", &self.latest_sent),
                ("email_address", &self.email_address),
                ("message_time", &self.message_time),
                ("linked_person_id", &self.linked_person_id),
                ("linked_person_name", &self.linked_person_name),
                ("mail_message_party_id", &self.mail_message_party_id),
                ("linked_organization_id", &self.linked_organization_id),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(MailThreadMessageParty);
