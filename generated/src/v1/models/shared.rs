// @generated from spec/v1/api.yaml by `cargo xtask codegen`. Do not edit.

//! Models that several resources share.

use ::callsheet_runtime as runtime;

runtime::id! {
    /// The id of a call log.
    pub CallLogId(String)
}

runtime::id! {
    /// The id of a channel.
    pub ChannelId(String)
}

runtime::id! {
    /// The id of a goal.
    pub GoalId(String)
}

runtime::id! {
    /// The id of a lead.
    pub LeadId(String)
}

runtime::id! {
    /// The id of a lead label.
    pub LeadLabelId(String)
}

runtime::id! {
    /// The id of a permission set.
    pub PermissionSetId(String)
}

/// A field.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Field {
    /// The id of the field.
    pub id: ::std::option::Option<super::FieldId>,
    /// The key.
    pub key: ::std::option::Option<::std::string::String>,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// Its place among the others.
    pub order_nr: ::std::option::Option<i64>,
    /// The field type.
    pub field_type: ::std::option::Option<super::FieldType>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// The id of the user who last changed it.
    pub last_updated_by_user_id: ::std::option::Option<super::UserId>,
    /// The id of the user who created it.
    pub created_by_user_id: ::std::option::Option<super::UserId>,
    /// Whether it is active.
    pub active_flag: ::std::option::Option<bool>,
    /// Whether it can be edited.
    pub edit_flag: ::std::option::Option<bool>,
    /// Whether it is shown in lists.
    pub index_visible_flag: ::std::option::Option<bool>,
    /// Whether it is shown in details.
    pub details_visible_flag: ::std::option::Option<bool>,
    /// Whether it is shown where a record is added.
    pub add_visible_flag: ::std::option::Option<bool>,
    /// Whether it is important.
    pub important_flag: ::std::option::Option<bool>,
    /// Whether bulk edit is allowed.
    pub bulk_edit_allowed: ::std::option::Option<bool>,
    /// Whether it is searchable.
    pub searchable_flag: ::std::option::Option<bool>,
    /// Whether filtering is allowed.
    pub filtering_allowed: ::std::option::Option<bool>,
    /// Whether it is sortable.
    pub sortable_flag: ::std::option::Option<bool>,
    /// Whether it is mandatory.
    pub mandatory_flag: ::std::option::Option<bool>,
    /// The options.
    pub options: ::std::option::Option<::std::vec::Vec<super::FieldOption>>,
    /// The options deleted.
    pub options_deleted: ::std::option::Option<::std::vec::Vec<super::FieldOption>>,
    /// Whether it is a subfield.
    pub is_subfield: ::std::option::Option<bool>,
    /// The subfields.
    pub subfields: ::std::option::Option<::std::vec::Vec<runtime::Map<runtime::Json>>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// The type of a field.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FieldType {
    /// `varchar`
    Varchar,
    /// `varchar_auto`
    VarcharAuto,
    /// `text`
    Text,
    /// `double`
    Double,
    /// `monetary`
    Monetary,
    /// `date`
    Date,
    /// `set`
    Set,
    /// `enum`
    Enum,
    /// `user`
    User,
    /// `org`
    Org,
    /// `people`
    People,
    /// `phone`
    Phone,
    /// `time`
    Time,
    /// `timerange`
    Timerange,
    /// `daterange`
    Daterange,
    /// `address`
    Address,
    /// `boolean`
    Boolean,
    /// `int`
    Int,
    /// `json`
    Json,
    /// `varchar_options`
    VarcharOptions,
    /// `activity`
    Activity,
    /// `deal`
    Deal,
    /// `lead`
    Lead,
    /// `pipeline`
    Pipeline,
    /// `product`
    Product,
    /// `project`
    Project,
    /// `stage`
    Stage,
    /// `billing_frequency`
    BillingFrequency,
    /// `picture`
    Picture,
    /// `price_list`
    PriceList,
    /// `projects_board`
    ProjectsBoard,
    /// `projects_phase`
    ProjectsPhase,
    /// `status`
    Status,
    /// `visible_to`
    VisibleTo,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// Who can see an item. Without visibility groups, 1 includes the followers and 3 is the whole company.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum VisibleTo {
    /// `1`
    Owner,
    /// `3`
    OwnerGroup,
    /// `5`
    OwnerGroupAndSubGroups,
    /// `7`
    Company,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// A user, as other records show it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserReference {
    /// The id of the user.
    pub id: super::UserId,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The email.
    pub email: ::std::option::Option<::std::string::String>,
    /// Whether it has a picture.
    pub has_pic: ::std::option::Option<bool>,
    /// The picture hash.
    pub pic_hash: ::std::option::Option<::std::string::String>,
    /// Whether it is active.
    pub active_flag: ::std::option::Option<bool>,
    /// The value.
    pub value: ::std::option::Option<super::UserId>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A person, as other records show it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PersonReference {
    /// Whether it is active.
    pub active_flag: ::std::option::Option<bool>,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The email.
    pub email: ::std::option::Option<::std::vec::Vec<super::PersonPhone>>,
    /// The phone.
    pub phone: ::std::option::Option<::std::vec::Vec<super::PersonPhone>>,
    /// The id of the user who owns it.
    pub owner_id: ::std::option::Option<super::UserId>,
    /// The value.
    pub value: ::std::option::Option<super::PersonId>,
    /// The id of the company.
    pub company_id: ::std::option::Option<super::CompanyId>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// An organization, as other records show it.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct OrganizationReference {
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// How many people there are.
    pub people_count: ::std::option::Option<i64>,
    /// The id of the user who owns it.
    pub owner_id: ::std::option::Option<super::UserId>,
    /// The address.
    pub address: ::std::option::Option<::std::string::String>,
    /// Whether it is active.
    pub active_flag: ::std::option::Option<bool>,
    /// The CC email.
    pub cc_email: ::std::option::Option<::std::string::String>,
    /// The value.
    pub value: ::std::option::Option<super::OrganizationId>,
    /// The ids of the labels.
    pub label_ids: ::std::option::Option<::std::vec::Vec<i64>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A changelog.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Changelog {
    /// The field key.
    pub field_key: ::std::option::Option<::std::string::String>,
    /// The old value.
    pub old_value: ::std::option::Option<::std::string::String>,
    /// The new value.
    pub new_value: ::std::option::Option<::std::string::String>,
    /// The id of the actor user.
    pub actor_user_id: ::std::option::Option<super::UserId>,
    /// The time, in UTC.
    pub time: ::std::option::Option<runtime::DateTime>,
    /// The change source.
    pub change_source: ::std::option::Option<::std::string::String>,
    /// The change source user agent.
    pub change_source_user_agent: ::std::option::Option<::std::string::String>,
    /// Whether it is a bulk update.
    pub is_bulk_update_flag: ::std::option::Option<bool>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A flow.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Flow {
    /// The object.
    pub object: ::std::option::Option<::std::string::String>,
    /// The timestamp, in UTC.
    pub timestamp: ::std::option::Option<runtime::DateTime>,
    /// The data.
    pub data: ::std::option::Option<runtime::Map<runtime::Json>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A follower.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Follower {
    /// The id of the user.
    pub user_id: ::std::option::Option<super::UserId>,
    /// The id of the follower.
    pub id: super::FollowerId,
    /// The id of the deal.
    pub deal_id: ::std::option::Option<super::DealId>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A mail message.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MailMessage {
    /// The id of the mail message.
    pub id: super::MailMessageId,
    /// Who it is from.
    pub from: ::std::option::Option<::std::vec::Vec<super::MailMessageParty>>,
    /// Who it is to.
    pub to: ::std::option::Option<::std::vec::Vec<super::MailMessageParty>>,
    /// Who gets a copy.
    pub cc: ::std::option::Option<::std::vec::Vec<super::MailMessageParty>>,
    /// Who gets a blind copy.
    pub bcc: ::std::option::Option<::std::vec::Vec<super::MailMessageParty>>,
    /// The body URL.
    pub body_url: ::std::option::Option<::std::string::String>,
    /// The body.
    pub body: ::std::option::Option<::std::string::String>,
    /// The id of the account.
    pub account_id: ::std::option::Option<::std::string::String>,
    /// The id of the user.
    pub user_id: ::std::option::Option<super::UserId>,
    /// The id of the mail thread.
    pub mail_thread_id: ::std::option::Option<super::MailThreadId>,
    /// The subject.
    pub subject: ::std::option::Option<::std::string::String>,
    /// The snippet.
    pub snippet: ::std::option::Option<::std::string::String>,
    /// The mail tracking status.
    pub mail_tracking_status: ::std::option::Option<super::MailMessageTrackingStatus>,
    /// Whether mail link tracking is enabled.
    pub mail_link_tracking_enabled_flag: ::std::option::Option<bool>,
    /// Whether it is read.
    pub read_flag: ::std::option::Option<bool>,
    /// The draft.
    pub draft: ::std::option::Option<::std::string::String>,
    /// Whether it is a draft.
    pub draft_flag: ::std::option::Option<bool>,
    /// Whether it is synced.
    pub synced_flag: ::std::option::Option<bool>,
    /// Whether it is deleted.
    pub deleted_flag: ::std::option::Option<bool>,
    /// Whether it has a body.
    pub has_body_flag: ::std::option::Option<bool>,
    /// Whether it is sent.
    pub sent_flag: ::std::option::Option<bool>,
    /// Whether it is sent from Pipedrive.
    pub sent_from_pipedrive_flag: ::std::option::Option<bool>,
    /// Whether smart BCC is on.
    pub smart_bcc_flag: ::std::option::Option<bool>,
    /// The message time, in UTC.
    pub message_time: ::std::option::Option<runtime::DateTime>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// Whether it has attachments.
    pub has_attachments_flag: ::std::option::Option<bool>,
    /// Whether it has inline attachments.
    pub has_inline_attachments_flag: ::std::option::Option<bool>,
    /// Whether it has real attachments.
    pub has_real_attachments_flag: ::std::option::Option<bool>,
    /// The id of the nylas.
    pub nylas_id: ::std::option::Option<::std::string::String>,
    /// The S3 bucket.
    pub s3_bucket: ::std::option::Option<::std::string::String>,
    /// The S3 bucket path.
    pub s3_bucket_path: ::std::option::Option<::std::string::String>,
    /// Whether it was deleted outside.
    pub external_deleted_flag: ::std::option::Option<bool>,
    /// The id of the mua message.
    pub mua_message_id: ::std::option::Option<::std::string::String>,
    /// The id of the template.
    pub template_id: ::std::option::Option<i64>,
    /// The timestamp, in UTC.
    pub timestamp: ::std::option::Option<runtime::DateTime>,
    /// The item type.
    pub item_type: ::std::option::Option<::std::string::String>,
    /// The id of the company.
    pub company_id: ::std::option::Option<super::CompanyId>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A mail message item.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MailMessageItem {
    /// The object.
    pub object: ::std::option::Option<::std::string::String>,
    /// The timestamp, in UTC.
    pub timestamp: ::std::option::Option<runtime::DateTime>,
    /// The data.
    pub data: ::std::option::Option<super::MailMessage>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A mail message party.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MailMessageParty {
    /// The id.
    pub id: i64,
    /// The email address.
    pub email_address: ::std::option::Option<::std::string::String>,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The id of the linked person.
    pub linked_person_id: ::std::option::Option<super::PersonId>,
    /// The name of the linked person.
    pub linked_person_name: ::std::option::Option<::std::string::String>,
    /// The id of the mail message party.
    pub mail_message_party_id: ::std::option::Option<i64>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// The tracking status of a mail message.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MailMessageTrackingStatus {
    /// `opened`
    Opened,
    /// `not opened`
    NotOpened,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

#[doc(inline)]
pub use ::pipedrive_support::CustomFields;

/// What an update in a flow can be about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FlowItem {
    /// `call`
    Call,
    /// `activity`
    Activity,
    /// `plannedActivity`
    PlannedActivity,
    /// `change`
    Change,
    /// `note`
    Note,
    /// `deal`
    Deal,
    /// `file`
    File,
    /// `dealChange`
    DealChange,
    /// `personChange`
    PersonChange,
    /// `organizationChange`
    OrganizationChange,
    /// `follower`
    Follower,
    /// `dealFollower`
    DealFollower,
    /// `personFollower`
    PersonFollower,
    /// `organizationFollower`
    OrganizationFollower,
    /// `participant`
    Participant,
    /// `comment`
    Comment,
    /// `mailMessage`
    MailMessage,
    /// `mailMessageWithAttachment`
    MailMessageWithAttachment,
    /// `invoice`
    Invoice,
    /// `document`
    Document,
    /// `marketing_campaign_stat`
    MarketingCampaignStat,
    /// `marketing_status_change`
    MarketingStatusChange,
    /// `activityFile`
    ActivityFile,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

runtime::id! {
    /// The id of a company account, the customer of Pipedrive that all its users belong to.
    pub CompanyId(i64)
}

/// An option of a field. It has no id before it is created.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldOption {
    /// The id.
    pub id: ::std::option::Option<super::FieldOptionId>,
    /// The label.
    pub label: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// The id of a field option.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FieldOptionId {
    /// `integer`.
    Integer(i64),
    /// `string`.
    String(::std::string::String),
    /// What the description does not list, as it came.
    Other(runtime::Json),
}

/// A billing addon.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct BillingAddon {
    /// The code.
    pub code: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a note comment.
    pub NoteCommentId(String)
}

/// A product price.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ProductPrice {
    /// The currency.
    pub currency: ::std::option::Option<::std::string::String>,
    /// The price, in units of its currency.
    pub price: ::std::option::Option<runtime::Money>,
    /// The cost, in units of its currency.
    pub cost: ::std::option::Option<runtime::Money>,
    /// The overhead cost, in units of its currency.
    pub overhead_cost: ::std::option::Option<runtime::Money>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// The status of a project.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProjectStatus {
    /// `open`
    Open,
    /// `completed`
    Completed,
    /// `canceled`
    Canceled,
    /// `deleted`
    Deleted,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// An activity participant.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ActivityParticipant {
    /// The id of the person.
    pub person_id: ::std::option::Option<super::PersonId>,
    /// Whether it is primary.
    pub primary_flag: ::std::option::Option<bool>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// An activity attendee.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ActivityAttendee {
    /// The email address.
    pub email_address: ::std::option::Option<::std::string::String>,
    /// Whether it is an organizer.
    pub is_organizer: ::std::option::Option<bool>,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The id of the person.
    pub person_id: ::std::option::Option<super::PersonId>,
    /// The status.
    pub status: ::std::option::Option<::std::string::String>,
    /// The id of the user.
    pub user_id: ::std::option::Option<super::UserId>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a field.
    pub FieldId(i64)
}

runtime::id! {
    /// The id of a follower.
    pub FollowerId(i64)
}

runtime::id! {
    /// The id of a mail message.
    pub MailMessageId(i64)
}

runtime::id! {
    /// The id of a mail thread.
    pub MailThreadId(i64)
}

runtime::id! {
    /// The id of a person follower.
    pub PersonFollowerId(i64)
}

runtime::id! {
    /// The id of a project group.
    pub ProjectGroupId(i64)
}

runtime::id! {
    /// The id of an activity.
    pub ActivityId(i64)
}


impl runtime::decode::Decode for Field {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "id" => json.decode_optional(&mut record.id),
                        "key" => json.decode_optional(&mut record.key),
                        "name" => json.decode_optional(&mut record.name),
                        "order_nr" => json.decode_optional(&mut record.order_nr),
                        "field_type" => json.decode_optional(&mut record.field_type),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        "last_updated_by_user_id" => {
                            json.decode_optional(&mut record.last_updated_by_user_id)
                        }
                        "created_by_user_id" => {
                            json.decode_optional(&mut record.created_by_user_id)
                        }
                        "active_flag" => json.decode_optional(&mut record.active_flag),
                        "edit_flag" => json.decode_optional(&mut record.edit_flag),
                        "index_visible_flag" => {
                            json.decode_optional(&mut record.index_visible_flag)
                        }
                        "details_visible_flag" => {
                            json.decode_optional(&mut record.details_visible_flag)
                        }
                        "add_visible_flag" => {
                            json.decode_optional(&mut record.add_visible_flag)
                        }
                        "important_flag" => {
                            json.decode_optional(&mut record.important_flag)
                        }
                        "bulk_edit_allowed" => {
                            json.decode_optional(&mut record.bulk_edit_allowed)
                        }
                        "searchable_flag" => {
                            json.decode_optional(&mut record.searchable_flag)
                        }
                        "filtering_allowed" => {
                            json.decode_optional(&mut record.filtering_allowed)
                        }
                        "sortable_flag" => {
                            json.decode_optional(&mut record.sortable_flag)
                        }
                        "mandatory_flag" => {
                            json.decode_optional(&mut record.mandatory_flag)
                        }
                        "options" => json.decode_optional(&mut record.options),
                        "options_deleted" => {
                            json.decode_optional(&mut record.options_deleted)
                        }
                        "is_subfield" => json.decode_optional(&mut record.is_subfield),
                        "subfields" => json.decode_optional(&mut record.subfields),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Field {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("key", &self.key),
                ("name", &self.name),
                ("order_nr", &self.order_nr),
                ("field_type", &self.field_type),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
                ("last_updated_by_user_id", &self.last_updated_by_user_id),
                ("created_by_user_id", &self.created_by_user_id),
                ("active_flag", &self.active_flag),
                ("edit_flag", &self.edit_flag),
                ("index_visible_flag", &self.index_visible_flag),
                ("details_visible_flag", &self.details_visible_flag),
                ("add_visible_flag", &self.add_visible_flag),
                ("important_flag", &self.important_flag),
                ("bulk_edit_allowed", &self.bulk_edit_allowed),
                ("searchable_flag", &self.searchable_flag),
                ("filtering_allowed", &self.filtering_allowed),
                ("sortable_flag", &self.sortable_flag),
                ("mandatory_flag", &self.mandatory_flag),
                ("options", &self.options),
                ("options_deleted", &self.options_deleted),
                ("is_subfield", &self.is_subfield),
                ("subfields", &self.subfields),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Field);

impl FieldType {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Varchar,
        Self::VarcharAuto,
        Self::Text,
        Self::Double,
        Self::Monetary,
        Self::Date,
        Self::Set,
        Self::Enum,
        Self::User,
        Self::Org,
        Self::People,
        Self::Phone,
        Self::Time,
        Self::Timerange,
        Self::Daterange,
        Self::Address,
        Self::Boolean,
        Self::Int,
        Self::Json,
        Self::VarcharOptions,
        Self::Activity,
        Self::Deal,
        Self::Lead,
        Self::Pipeline,
        Self::Product,
        Self::Project,
        Self::Stage,
        Self::BillingFrequency,
        Self::Picture,
        Self::PriceList,
        Self::ProjectsBoard,
        Self::ProjectsPhase,
        Self::Status,
        Self::VisibleTo,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Varchar => "varchar",
            Self::VarcharAuto => "varchar_auto",
            Self::Text => "text",
            Self::Double => "double",
            Self::Monetary => "monetary",
            Self::Date => "date",
            Self::Set => "set",
            Self::Enum => "enum",
            Self::User => "user",
            Self::Org => "org",
            Self::People => "people",
            Self::Phone => "phone",
            Self::Time => "time",
            Self::Timerange => "timerange",
            Self::Daterange => "daterange",
            Self::Address => "address",
            Self::Boolean => "boolean",
            Self::Int => "int",
            Self::Json => "json",
            Self::VarcharOptions => "varchar_options",
            Self::Activity => "activity",
            Self::Deal => "deal",
            Self::Lead => "lead",
            Self::Pipeline => "pipeline",
            Self::Product => "product",
            Self::Project => "project",
            Self::Stage => "stage",
            Self::BillingFrequency => "billing_frequency",
            Self::Picture => "picture",
            Self::PriceList => "price_list",
            Self::ProjectsBoard => "projects_board",
            Self::ProjectsPhase => "projects_phase",
            Self::Status => "status",
            Self::VisibleTo => "visible_to",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for FieldType {
    fn from(value: &str) -> Self {
        match value {
            "varchar" => Self::Varchar,
            "varchar_auto" => Self::VarcharAuto,
            "text" => Self::Text,
            "double" => Self::Double,
            "monetary" => Self::Monetary,
            "date" => Self::Date,
            "set" => Self::Set,
            "enum" => Self::Enum,
            "user" => Self::User,
            "org" => Self::Org,
            "people" => Self::People,
            "phone" => Self::Phone,
            "time" => Self::Time,
            "timerange" => Self::Timerange,
            "daterange" => Self::Daterange,
            "address" => Self::Address,
            "boolean" => Self::Boolean,
            "int" => Self::Int,
            "json" => Self::Json,
            "varchar_options" => Self::VarcharOptions,
            "activity" => Self::Activity,
            "deal" => Self::Deal,
            "lead" => Self::Lead,
            "pipeline" => Self::Pipeline,
            "product" => Self::Product,
            "project" => Self::Project,
            "stage" => Self::Stage,
            "billing_frequency" => Self::BillingFrequency,
            "picture" => Self::Picture,
            "price_list" => Self::PriceList,
            "projects_board" => Self::ProjectsBoard,
            "projects_phase" => Self::ProjectsPhase,
            "status" => Self::Status,
            "visible_to" => Self::VisibleTo,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for FieldType {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for FieldType {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for FieldType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for FieldType {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for FieldType {
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

impl runtime::encode::Encode for FieldType {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum FieldType, as_str);

impl VisibleTo {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Owner,
        Self::OwnerGroup,
        Self::OwnerGroupAndSubGroups,
        Self::Company,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Owner => "1",
            Self::OwnerGroup => "3",
            Self::OwnerGroupAndSubGroups => "5",
            Self::Company => "7",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for VisibleTo {
    fn from(value: &str) -> Self {
        match value {
            "1" => Self::Owner,
            "3" => Self::OwnerGroup,
            "5" => Self::OwnerGroupAndSubGroups,
            "7" => Self::Company,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for VisibleTo {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for VisibleTo {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for VisibleTo {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for VisibleTo {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for VisibleTo {
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

impl runtime::encode::Encode for VisibleTo {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum VisibleTo, as_str);

impl ::std::default::Default for UserReference {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            name: ::std::option::Option::None,
            email: ::std::option::Option::None,
            has_pic: ::std::option::Option::None,
            pic_hash: ::std::option::Option::None,
            active_flag: ::std::option::Option::None,
            value: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for UserReference {
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
                        "email" => json.decode_optional(&mut record.email),
                        "has_pic" => json.decode_optional(&mut record.has_pic),
                        "pic_hash" => json.decode_optional(&mut record.pic_hash),
                        "active_flag" => json.decode_optional(&mut record.active_flag),
                        "value" => json.decode_optional(&mut record.value),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for UserReference {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("name", &self.name),
                ("email", &self.email),
                ("has_pic", &self.has_pic),
                ("pic_hash", &self.pic_hash),
                ("active_flag", &self.active_flag),
                ("value", &self.value),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(UserReference);


impl runtime::decode::Decode for PersonReference {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "active_flag" => json.decode_optional(&mut record.active_flag),
                        "name" => json.decode_optional(&mut record.name),
                        "email" => json.decode_optional(&mut record.email),
                        "phone" => json.decode_optional(&mut record.phone),
                        "owner_id" => json.decode_optional(&mut record.owner_id),
                        "value" => json.decode_optional(&mut record.value),
                        "company_id" => json.decode_optional(&mut record.company_id),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for PersonReference {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("active_flag", &self.active_flag),
                ("name", &self.name),
                ("email", &self.email),
                ("phone", &self.phone),
                ("owner_id", &self.owner_id),
                ("value", &self.value),
                ("company_id", &self.company_id),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(PersonReference);


impl runtime::decode::Decode for OrganizationReference {
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
                        "people_count" => json.decode_optional(&mut record.people_count),
                        "owner_id" => json.decode_optional(&mut record.owner_id),
                        "address" => json.decode_optional(&mut record.address),
                        "active_flag" => json.decode_optional(&mut record.active_flag),
                        "cc_email" => json.decode_optional(&mut record.cc_email),
                        "value" => json.decode_optional(&mut record.value),
                        "label_ids" => json.decode_optional(&mut record.label_ids),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for OrganizationReference {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("name", &self.name),
                ("people_count", &self.people_count),
                ("owner_id", &self.owner_id),
                ("address", &self.address),
                ("active_flag", &self.active_flag),
                ("cc_email", &self.cc_email),
                ("value", &self.value),
                ("label_ids", &self.label_ids),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(OrganizationReference);


impl runtime::decode::Decode for Changelog {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "field_key" => json.decode_optional(&mut record.field_key),
                        "old_value" => json.decode_optional(&mut record.old_value),
                        "new_value" => json.decode_optional(&mut record.new_value),
                        "actor_user_id" => {
                            json.decode_optional(&mut record.actor_user_id)
                        }
                        "time" => json.decode_optional(&mut record.time),
                        "change_source" => {
                            json.decode_optional(&mut record.change_source)
                        }
                        "change_source_user_agent" => {
                            json.decode_optional(&mut record.change_source_user_agent)
                        }
                        "is_bulk_update_flag" => {
                            json.decode_optional(&mut record.is_bulk_update_flag)
                        }
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Changelog {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("field_key", &self.field_key),
                ("old_value", &self.old_value),
                ("new_value", &self.new_value),
                ("actor_user_id", &self.actor_user_id),
                ("time", &self.time),
                ("change_source", &self.change_source),
                ("change_source_user_agent", &self.change_source_user_agent),
                ("is_bulk_update_flag", &self.is_bulk_update_flag),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Changelog);


impl runtime::decode::Decode for Flow {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "object" => json.decode_optional(&mut record.object),
                        "timestamp" => json.decode_optional(&mut record.timestamp),
                        "data" => json.decode_optional(&mut record.data),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Flow {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("object", &self.object),
                ("timestamp", &self.timestamp),
                ("data", &self.data),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Flow);

impl ::std::default::Default for Follower {
    fn default() -> Self {
        Self {
            user_id: ::std::option::Option::None,
            id: runtime::private::Placeholder::placeholder(),
            deal_id: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for Follower {
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
                        "user_id" => json.decode_optional(&mut record.user_id),
                        "id" => json.decode_required(&mut record.id, &mut id),
                        "deal_id" => json.decode_optional(&mut record.deal_id),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Follower {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("user_id", &self.user_id),
                ("id", &self.id),
                ("deal_id", &self.deal_id),
                ("add_time", &self.add_time),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Follower);

impl ::std::default::Default for MailMessage {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            from: ::std::option::Option::None,
            to: ::std::option::Option::None,
            cc: ::std::option::Option::None,
            bcc: ::std::option::Option::None,
            body_url: ::std::option::Option::None,
            body: ::std::option::Option::None,
            account_id: ::std::option::Option::None,
            user_id: ::std::option::Option::None,
            mail_thread_id: ::std::option::Option::None,
            subject: ::std::option::Option::None,
            snippet: ::std::option::Option::None,
            mail_tracking_status: ::std::option::Option::None,
            mail_link_tracking_enabled_flag: ::std::option::Option::None,
            read_flag: ::std::option::Option::None,
            draft: ::std::option::Option::None,
            draft_flag: ::std::option::Option::None,
            synced_flag: ::std::option::Option::None,
            deleted_flag: ::std::option::Option::None,
            has_body_flag: ::std::option::Option::None,
            sent_flag: ::std::option::Option::None,
            sent_from_pipedrive_flag: ::std::option::Option::None,
            smart_bcc_flag: ::std::option::Option::None,
            message_time: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            update_time: ::std::option::Option::None,
            has_attachments_flag: ::std::option::Option::None,
            has_inline_attachments_flag: ::std::option::Option::None,
            has_real_attachments_flag: ::std::option::Option::None,
            nylas_id: ::std::option::Option::None,
            s3_bucket: ::std::option::Option::None,
            s3_bucket_path: ::std::option::Option::None,
            external_deleted_flag: ::std::option::Option::None,
            mua_message_id: ::std::option::Option::None,
            template_id: ::std::option::Option::None,
            timestamp: ::std::option::Option::None,
            item_type: ::std::option::Option::None,
            company_id: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for MailMessage {
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
                        "from" => json.decode_optional(&mut record.from),
                        "to" => json.decode_optional(&mut record.to),
                        "cc" => json.decode_optional(&mut record.cc),
                        "bcc" => json.decode_optional(&mut record.bcc),
                        "body_url" => json.decode_optional(&mut record.body_url),
                        "body" => json.decode_optional(&mut record.body),
                        "account_id" => json.decode_optional(&mut record.account_id),
                        "user_id" => json.decode_optional(&mut record.user_id),
                        "mail_thread_id" => {
                            json.decode_optional(&mut record.mail_thread_id)
                        }
                        "subject" => json.decode_optional(&mut record.subject),
                        "snippet" => json.decode_optional(&mut record.snippet),
                        "mail_tracking_status" => {
                            json.decode_optional(&mut record.mail_tracking_status)
                        }
                        "mail_link_tracking_enabled_flag" => {
                            json.decode_optional(
                                &mut record.mail_link_tracking_enabled_flag,
                            )
                        }
                        "read_flag" => json.decode_optional(&mut record.read_flag),
                        "draft" => json.decode_optional(&mut record.draft),
                        "draft_flag" => json.decode_optional(&mut record.draft_flag),
                        "synced_flag" => json.decode_optional(&mut record.synced_flag),
                        "deleted_flag" => json.decode_optional(&mut record.deleted_flag),
                        "has_body_flag" => {
                            json.decode_optional(&mut record.has_body_flag)
                        }
                        "sent_flag" => json.decode_optional(&mut record.sent_flag),
                        "sent_from_pipedrive_flag" => {
                            json.decode_optional(&mut record.sent_from_pipedrive_flag)
                        }
                        "smart_bcc_flag" => {
                            json.decode_optional(&mut record.smart_bcc_flag)
                        }
                        "message_time" => json.decode_optional(&mut record.message_time),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        "has_attachments_flag" => {
                            json.decode_optional(&mut record.has_attachments_flag)
                        }
                        "has_inline_attachments_flag" => {
                            json.decode_optional(&mut record.has_inline_attachments_flag)
                        }
                        "has_real_attachments_flag" => {
                            json.decode_optional(&mut record.has_real_attachments_flag)
                        }
                        "nylas_id" => json.decode_optional(&mut record.nylas_id),
                        "s3_bucket" => json.decode_optional(&mut record.s3_bucket),
                        "s3_bucket_path" => {
                            json.decode_optional(&mut record.s3_bucket_path)
                        }
                        "external_deleted_flag" => {
                            json.decode_optional(&mut record.external_deleted_flag)
                        }
                        "mua_message_id" => {
                            json.decode_optional(&mut record.mua_message_id)
                        }
                        "template_id" => json.decode_optional(&mut record.template_id),
                        "timestamp" => json.decode_optional(&mut record.timestamp),
                        "item_type" => json.decode_optional(&mut record.item_type),
                        "company_id" => json.decode_optional(&mut record.company_id),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for MailMessage {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("from", &self.from),
                ("to", &self.to),
                ("cc", &self.cc),
                ("bcc", &self.bcc),
                ("body_url", &self.body_url),
                ("body", &self.body),
                ("account_id", &self.account_id),
                ("user_id", &self.user_id),
                ("mail_thread_id", &self.mail_thread_id),
                ("subject", &self.subject),
                ("snippet", &self.snippet),
                ("mail_tracking_status", &self.mail_tracking_status),
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
                ("draft", &self.draft),
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
                ("message_time", &self.message_time),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
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
                ("nylas_id", &self.nylas_id),
                ("s3_bucket", &self.s3_bucket),
                ("s3_bucket_path", &self.s3_bucket_path),
                ("external_deleted_flag", &self.external_deleted_flag),
                ("mua_message_id", &self.mua_message_id),
                ("template_id", &self.template_id),
                ("timestamp", &self.timestamp),
                ("item_type", &self.item_type),
                ("company_id", &self.company_id),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(MailMessage);


impl runtime::decode::Decode for MailMessageItem {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "object" => json.decode_optional(&mut record.object),
                        "timestamp" => json.decode_optional(&mut record.timestamp),
                        "data" => json.decode_optional(&mut record.data),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for MailMessageItem {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("object", &self.object),
                ("timestamp", &self.timestamp),
                ("data", &self.data),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(MailMessageItem);

impl ::std::default::Default for MailMessageParty {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            email_address: ::std::option::Option::None,
            name: ::std::option::Option::None,
            linked_person_id: ::std::option::Option::None,
            linked_person_name: ::std::option::Option::None,
            mail_message_party_id: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for MailMessageParty {
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
                        "email_address" => {
                            json.decode_optional(&mut record.email_address)
                        }
                        "name" => json.decode_optional(&mut record.name),
                        "linked_person_id" => {
                            json.decode_optional(&mut record.linked_person_id)
                        }
                        "linked_person_name" => {
                            json.decode_optional(&mut record.linked_person_name)
                        }
                        "mail_message_party_id" => {
                            json.decode_optional(&mut record.mail_message_party_id)
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
impl runtime::private::ToToken for MailMessageParty {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("email_address", &self.email_address),
                ("name", &self.name),
                ("linked_person_id", &self.linked_person_id),
                ("linked_person_name", &self.linked_person_name),
                ("mail_message_party_id", &self.mail_message_party_id),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(MailMessageParty);

impl MailMessageTrackingStatus {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Opened, Self::NotOpened];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Opened => "opened",
            Self::NotOpened => "not opened",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for MailMessageTrackingStatus {
    fn from(value: &str) -> Self {
        match value {
            "opened" => Self::Opened,
            "not opened" => Self::NotOpened,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for MailMessageTrackingStatus {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for MailMessageTrackingStatus {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for MailMessageTrackingStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for MailMessageTrackingStatus {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for MailMessageTrackingStatus {
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

impl runtime::encode::Encode for MailMessageTrackingStatus {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum MailMessageTrackingStatus, as_str);

impl FlowItem {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Call,
        Self::Activity,
        Self::PlannedActivity,
        Self::Change,
        Self::Note,
        Self::Deal,
        Self::File,
        Self::DealChange,
        Self::PersonChange,
        Self::OrganizationChange,
        Self::Follower,
        Self::DealFollower,
        Self::PersonFollower,
        Self::OrganizationFollower,
        Self::Participant,
        Self::Comment,
        Self::MailMessage,
        Self::MailMessageWithAttachment,
        Self::Invoice,
        Self::Document,
        Self::MarketingCampaignStat,
        Self::MarketingStatusChange,
        Self::ActivityFile,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Call => "call",
            Self::Activity => "activity",
            Self::PlannedActivity => "plannedActivity",
            Self::Change => "change",
            Self::Note => "note",
            Self::Deal => "deal",
            Self::File => "file",
            Self::DealChange => "dealChange",
            Self::PersonChange => "personChange",
            Self::OrganizationChange => "organizationChange",
            Self::Follower => "follower",
            Self::DealFollower => "dealFollower",
            Self::PersonFollower => "personFollower",
            Self::OrganizationFollower => "organizationFollower",
            Self::Participant => "participant",
            Self::Comment => "comment",
            Self::MailMessage => "mailMessage",
            Self::MailMessageWithAttachment => "mailMessageWithAttachment",
            Self::Invoice => "invoice",
            Self::Document => "document",
            Self::MarketingCampaignStat => "marketing_campaign_stat",
            Self::MarketingStatusChange => "marketing_status_change",
            Self::ActivityFile => "activityFile",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for FlowItem {
    fn from(value: &str) -> Self {
        match value {
            "call" => Self::Call,
            "activity" => Self::Activity,
            "plannedActivity" => Self::PlannedActivity,
            "change" => Self::Change,
            "note" => Self::Note,
            "deal" => Self::Deal,
            "file" => Self::File,
            "dealChange" => Self::DealChange,
            "personChange" => Self::PersonChange,
            "organizationChange" => Self::OrganizationChange,
            "follower" => Self::Follower,
            "dealFollower" => Self::DealFollower,
            "personFollower" => Self::PersonFollower,
            "organizationFollower" => Self::OrganizationFollower,
            "participant" => Self::Participant,
            "comment" => Self::Comment,
            "mailMessage" => Self::MailMessage,
            "mailMessageWithAttachment" => Self::MailMessageWithAttachment,
            "invoice" => Self::Invoice,
            "document" => Self::Document,
            "marketing_campaign_stat" => Self::MarketingCampaignStat,
            "marketing_status_change" => Self::MarketingStatusChange,
            "activityFile" => Self::ActivityFile,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for FlowItem {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for FlowItem {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for FlowItem {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for FlowItem {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for FlowItem {
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

impl runtime::encode::Encode for FlowItem {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum FlowItem, as_str);

impl FieldOption {
    /// With what it cannot do without, and nothing else.
    pub fn new() -> Self {
        Self {
            id: ::std::option::Option::None,
            label: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
    /// The id.
    #[must_use]
    pub fn id(mut self, id: impl ::std::convert::Into<super::FieldOptionId>) -> Self {
        self.id = ::std::option::Option::Some(::std::convert::Into::into(id));
        self
    }
    /// The label.
    #[must_use]
    pub fn label(
        mut self,
        label: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.label = ::std::option::Option::Some(::std::convert::Into::into(label));
        self
    }
}
impl ::std::default::Default for FieldOption {
    fn default() -> Self {
        Self::new()
    }
}

impl runtime::encode::Encode for FieldOption {
    fn encode(self) -> runtime::encode::Argument {
        let mut members = ::std::vec::Vec::new();
        let mut put = |name, value| {
            members.push((::std::borrow::Cow::Borrowed(name), value));
        };
        if let ::std::option::Option::Some(value) = self.id {
            put("id", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.label {
            put("label", runtime::encode::Encode::encode(value));
        }
        self.extra.encode_with(members)
    }
}


impl runtime::decode::Decode for FieldOption {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "id" => json.decode_optional(&mut record.id),
                        "label" => json.decode_optional(&mut record.label),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for FieldOption {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("id", &self.id), ("label", &self.label)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(FieldOption);

impl ::std::convert::From<i64> for FieldOptionId {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl ::std::convert::From<i32> for FieldOptionId {
    fn from(value: i32) -> Self {
        Self::Integer(::std::convert::Into::into(value))
    }
}

impl ::std::convert::From<u32> for FieldOptionId {
    fn from(value: u32) -> Self {
        Self::Integer(::std::convert::Into::into(value))
    }
}

impl ::std::convert::From<::std::string::String> for FieldOptionId {
    fn from(value: ::std::string::String) -> Self {
        Self::String(value)
    }
}

impl ::std::convert::From<&str> for FieldOptionId {
    fn from(value: &str) -> Self {
        Self::String(::std::convert::Into::into(value))
    }
}

impl runtime::private::Placeholder for FieldOptionId {
    fn placeholder() -> Self {
        Self::Other(runtime::Json::Null)
    }
}

impl runtime::decode::Decode for FieldOptionId {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        runtime::private::one_of(
            token,
            &[
                (
                    runtime::private::JsonKind::Number,
                    |json| runtime::decode::from_value(json).map(Self::Integer),
                ),
                (
                    runtime::private::JsonKind::String,
                    |json| runtime::decode::from_value(json).map(Self::String),
                ),
            ],
            Self::Other,
        )
    }
}

impl runtime::encode::Encode for FieldOptionId {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Integer(value) => runtime::encode::Encode::encode(value),
            Self::String(value) => runtime::encode::Encode::encode(value),
            Self::Other(value) => runtime::encode::Encode::encode(value),
        }
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for FieldOptionId {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        match self {
            Self::Integer(value) => runtime::private::ToToken::with_token(value, then),
            Self::String(value) => runtime::private::ToToken::with_token(value, then),
            Self::Other(value) => runtime::private::ToToken::with_token(value, then),
        }
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(FieldOptionId);


impl runtime::decode::Decode for BillingAddon {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "code" => json.decode_optional(&mut record.code),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for BillingAddon {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(&[("code", &self.code)], &self.extra, then)
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(BillingAddon);


impl runtime::decode::Decode for ProductPrice {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "currency" => json.decode_optional(&mut record.currency),
                        "price" => json.decode_optional(&mut record.price),
                        "cost" => json.decode_optional(&mut record.cost),
                        "overhead_cost" => {
                            json.decode_optional(&mut record.overhead_cost)
                        }
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for ProductPrice {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("currency", &self.currency),
                ("price", &self.price),
                ("cost", &self.cost),
                ("overhead_cost", &self.overhead_cost),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(ProductPrice);

impl ProjectStatus {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Open,
        Self::Completed,
        Self::Canceled,
        Self::Deleted,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Open => "open",
            Self::Completed => "completed",
            Self::Canceled => "canceled",
            Self::Deleted => "deleted",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for ProjectStatus {
    fn from(value: &str) -> Self {
        match value {
            "open" => Self::Open,
            "completed" => Self::Completed,
            "canceled" => Self::Canceled,
            "deleted" => Self::Deleted,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for ProjectStatus {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for ProjectStatus {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for ProjectStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for ProjectStatus {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for ProjectStatus {
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

impl runtime::encode::Encode for ProjectStatus {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum ProjectStatus, as_str);


impl runtime::decode::Decode for ActivityParticipant {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "person_id" => json.decode_optional(&mut record.person_id),
                        "primary_flag" => json.decode_optional(&mut record.primary_flag),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for ActivityParticipant {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("person_id", &self.person_id), ("primary_flag", &self.primary_flag)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(ActivityParticipant);


impl runtime::decode::Decode for ActivityAttendee {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "email_address" => {
                            json.decode_optional(&mut record.email_address)
                        }
                        "is_organizer" => json.decode_optional(&mut record.is_organizer),
                        "name" => json.decode_optional(&mut record.name),
                        "person_id" => json.decode_optional(&mut record.person_id),
                        "status" => json.decode_optional(&mut record.status),
                        "user_id" => json.decode_optional(&mut record.user_id),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for ActivityAttendee {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("email_address", &self.email_address),
                (
                    "is_organizer",
                    &runtime::private::With(
                        &self.is_organizer,
                        |value, then| runtime::private::option_of(
                            value,
                            runtime::private::flag,
                            then,
                        ),
                    ),
                ),
                ("name", &self.name),
                ("person_id", &self.person_id),
                ("status", &self.status),
                ("user_id", &self.user_id),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(ActivityAttendee);
