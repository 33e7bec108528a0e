// @generated from spec/v2/api.yaml by `cargo xtask codegen`. Do not edit.

//! Models that several resources share.

use ::callsheet_runtime as runtime;

runtime::id! {
    /// The id of a lead.
    pub LeadId(String)
}

runtime::id! {
    /// The id of a user.
    pub UserId(i64)
}

runtime::id! {
    /// The id of a deal discount.
    pub DealDiscountId(String)
}

/// A field.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Field {
    /// The name of the field.
    pub field_name: ::std::option::Option<::std::string::String>,
    /// The field code.
    pub field_code: ::std::string::String,
    /// The field type.
    pub field_type: ::std::option::Option<super::FieldType>,
    /// The options.
    pub options: ::std::option::Option<::std::vec::Vec<super::FieldOption>>,
    /// The subfields.
    pub subfields: ::std::option::Option<::std::vec::Vec<super::FieldSubfield>>,
    /// Whether it is a custom field.
    pub is_custom_field: ::std::option::Option<bool>,
    /// Whether it is an optional response field.
    pub is_optional_response_field: ::std::option::Option<bool>,
    /// The UI visibility.
    pub ui_visibility: ::std::option::Option<super::FieldUiVisibility>,
    /// The description.
    pub description: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// The type of a field.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FieldType {
    /// `int`
    Int,
    /// `double`
    Double,
    /// `boolean`
    Boolean,
    /// `varchar`
    Varchar,
    /// `text`
    Text,
    /// `phone`
    Phone,
    /// `varchar_options`
    VarcharOptions,
    /// `varchar_auto`
    VarcharAuto,
    /// `date`
    Date,
    /// `daterange`
    Daterange,
    /// `time`
    Time,
    /// `timerange`
    Timerange,
    /// `enum`
    Enum,
    /// `set`
    Set,
    /// `address`
    Address,
    /// `monetary`
    Monetary,
    /// `deal`
    Deal,
    /// `deals`
    Deals,
    /// `lead`
    Lead,
    /// `org`
    Org,
    /// `people`
    People,
    /// `project`
    Project,
    /// `stage`
    Stage,
    /// `user`
    User,
    /// `activity`
    Activity,
    /// `json`
    Json,
    /// `picture`
    Picture,
    /// `status`
    Status,
    /// `visible_to`
    VisibleTo,
    /// `price_list`
    PriceList,
    /// `billing_frequency`
    BillingFrequency,
    /// `projects_board`
    ProjectsBoard,
    /// `projects_phase`
    ProjectsPhase,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// A field option.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FieldOption {
    /// The id.
    pub id: ::std::option::Option<super::FieldOptionId>,
    /// The label.
    pub label: ::std::option::Option<::std::string::String>,
    /// The color.
    pub color: ::std::option::Option<::std::string::String>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A field subfield.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FieldSubfield {
    /// The field code.
    pub field_code: ::std::option::Option<::std::string::String>,
    /// The name of the field.
    pub field_name: ::std::option::Option<::std::string::String>,
    /// The field type.
    pub field_type: ::std::option::Option<super::FieldType>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A field UI visibility.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldUiVisibility {
    /// Whether it is shown where a record is added.
    pub add_visible_flag: ::std::option::Option<bool>,
    /// Whether it is shown in details.
    pub details_visible_flag: ::std::option::Option<bool>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A discount type.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DiscountType {
    /// `percentage`
    Percentage,
    /// `amount`
    Amount,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// The important fields of a field.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldImportantFields {
    /// Whether it is enabled.
    pub enabled: ::std::option::Option<bool>,
    /// The ids of the stages.
    pub stage_ids: ::std::option::Option<::std::vec::Vec<super::StageId>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// The required fields of a field.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldRequiredFields {
    /// Whether it is enabled.
    pub enabled: ::std::option::Option<bool>,
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

/// A dialog.
#[derive(Clone, Debug, PartialEq)]
pub struct Dialog {
    /// Whether to show.
    pub show: ::std::option::Option<bool>,
    /// The order.
    pub order: ::std::option::Option<i64>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// Which way a list is ordered.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SortDirection {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// What is left out of a field unless asked for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FieldIncludeField {
    /// `ui_visibility`
    UiVisibility,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// What a list can be ordered by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SortBy {
    /// `id`
    Id,
    /// `update_time`
    UpdateTime,
    /// `add_time`
    AddTime,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// A field that a search looks at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SearchField {
    /// `custom_fields`
    CustomFields,
    /// `notes`
    Notes,
    /// `title`
    Title,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// A field option to be created.
#[derive(Clone, Debug, PartialEq)]
pub struct NewFieldOption {
    /// The label.
    pub label: ::std::string::String,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A field option to delete.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldOptionToDelete {
    /// The id.
    pub id: i64,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A field option label.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldOptionLabel {
    /// The id.
    pub id: i64,
    /// The label.
    pub label: ::std::string::String,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A follower.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Follower {
    /// The id of the user.
    pub user_id: ::std::option::Option<super::UserId>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A followers changelog.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct FollowersChangelog {
    /// The action.
    pub action: ::std::option::Option<::std::string::String>,
    /// The id of the actor user.
    pub actor_user_id: ::std::option::Option<super::UserId>,
    /// The id of the follower user.
    pub follower_user_id: ::std::option::Option<super::UserId>,
    /// The time, in UTC.
    pub time: ::std::option::Option<runtime::DateTime>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A convert status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConvertStatus {
    /// The id of the lead.
    pub lead_id: ::std::option::Option<super::LeadId>,
    /// The id of the deal.
    pub deal_id: ::std::option::Option<super::DealId>,
    /// The id of the conversion.
    pub conversion_id: super::ConversionId,
    /// The status.
    pub status: ::std::option::Option<super::ConvertStatusStatus>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// The status of a convert status.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ConvertStatusStatus {
    /// `not_started`
    NotStarted,
    /// `running`
    Running,
    /// `completed`
    Completed,
    /// `failed`
    Failed,
    /// `rejected`
    Rejected,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// An owner.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Owner {
    /// The id of the user.
    pub id: ::std::option::Option<super::UserId>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

#[doc(inline)]
pub use ::pipedrive_support::CustomFields;

/// An address, whole and in its parts.
#[derive(Clone, Debug, PartialEq)]
pub struct PostalAddress {
    /// The value.
    pub value: ::std::option::Option<::std::string::String>,
    /// The country.
    pub country: ::std::option::Option<::std::string::String>,
    /// The admin area level 1.
    pub admin_area_level_1: ::std::option::Option<::std::string::String>,
    /// The admin area level 2.
    pub admin_area_level_2: ::std::option::Option<::std::string::String>,
    /// The locality.
    pub locality: ::std::option::Option<::std::string::String>,
    /// The sublocality.
    pub sublocality: ::std::option::Option<::std::string::String>,
    /// The route.
    pub route: ::std::option::Option<::std::string::String>,
    /// The street number.
    pub street_number: ::std::option::Option<::std::string::String>,
    /// The subpremise.
    pub subpremise: ::std::option::Option<::std::string::String>,
    /// The postal code.
    pub postal_code: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// An email address, a phone number or a name in a messenger, with what it is for: `work`, `home`.
#[derive(Clone, Debug, PartialEq)]
pub struct ContactDetail {
    /// The value.
    pub value: ::std::option::Option<::std::string::String>,
    /// Whether it is primary.
    pub primary: ::std::option::Option<bool>,
    /// The label.
    pub label: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a filter.
    pub FilterId(i64)
}

runtime::id! {
    /// The id of a label: of an option of the field `label_ids`.
    pub LabelId(i64)
}

runtime::id! {
    /// The id of a conversion of a lead to a deal or the other way round.
    pub ConversionId(String)
}

/// A person as a search shows it beside what was found.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PersonReference {
    /// The id of the person.
    pub id: super::PersonId,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// An organization as a search shows it beside what was found.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrganizationReference {
    /// The id of the organization.
    pub id: super::OrganizationId,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The address.
    pub address: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A stage as a search shows it beside what was found.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StageReference {
    /// The id of the stage.
    pub id: super::StageId,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A phase as a search shows it beside what was found.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProjectPhaseReference {
    /// The id of the project phase.
    pub id: super::ProjectPhaseId,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A deal as a search shows it beside what was found.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DealReference {
    /// The id of the deal.
    pub id: super::DealId,
    /// The title.
    pub title: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// Who can see a record. Companies on a plan without visibility groups have the first two, where the
/// second is all.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Visibility {
    /// Owner: `1` on the wire.
    Owner,
    /// Owner group: `3` on the wire.
    OwnerGroup,
    /// Owner group and sub groups: `5` on the wire.
    OwnerGroupAndSubGroups,
    /// Company: `7` on the wire.
    Company,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

/// A label that a record has.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Label {
    /// The id of the label.
    pub id: super::LabelId,
    /// The label.
    pub label: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of a file.
    pub FileId(i64)
}

/// What a product or a variation of it is to cost in one currency.
#[derive(Clone, Debug, PartialEq)]
pub struct NewProductPrice {
    /// The currency.
    pub currency: ::std::string::String,
    /// The price, in units of its currency.
    pub price: runtime::Money,
    /// The cost, in units of its currency.
    pub cost: ::std::option::Option<runtime::Money>,
    /// The direct cost, in units of its currency.
    pub direct_cost: ::std::option::Option<runtime::Money>,
    /// The notes.
    pub notes: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// The id of something that was found. Text for a lead.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FoundId {
    /// `integer`.
    Integer(i64),
    /// `string`.
    String(::std::string::String),
    /// What the description does not list, as it came.
    Other(runtime::Json),
}

/// What was found by one field.
///
/// The field itself is a member of its own name; unless that is `name`, it is among the unknown
/// members.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ItemSearchFieldResult {
    /// The id.
    pub id: super::FoundId,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A file as a search finds it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileSearchResultItem {
    /// The id of the file.
    pub id: super::FileId,
    /// The type.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// Where its content is: a path under the API.
    pub url: ::std::option::Option<::std::string::String>,
    /// The deal.
    pub deal: ::std::option::Option<super::DealReference>,
    /// The person.
    pub person: ::std::option::Option<super::PersonReference>,
    /// The organization.
    pub organization: ::std::option::Option<super::OrganizationReference>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A file that came with a mail, as a search finds it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MailAttachmentSearchResultItem {
    /// The id of the file.
    pub id: super::FileId,
    /// The type.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// Where its content is: a path under the API.
    pub url: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// What a search over all items finds.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ItemSearchItem {
    /// Where `type` is `deal`.
    Deal(::std::boxed::Box<super::DealSearchResultItem>),
    /// Where `type` is `person`.
    Person(::std::boxed::Box<super::PersonSearchResultItem>),
    /// Where `type` is `organization`.
    Organization(::std::boxed::Box<super::OrganizationSearchResultItem>),
    /// Where `type` is `product`.
    Product(::std::boxed::Box<super::ProductSearchResultItem>),
    /// Where `type` is `lead`.
    Lead(::std::boxed::Box<super::LeadSearchResultItem>),
    /// Where `type` is `project`.
    Project(::std::boxed::Box<super::ProjectSearchResultItem>),
    /// Where `type` is `file`.
    File(::std::boxed::Box<super::FileSearchResultItem>),
    /// Where `type` is `mail_attachment`.
    MailAttachment(::std::boxed::Box<super::MailAttachmentSearchResultItem>),
    /// What the description does not list, as it came.
    Other(runtime::Json),
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

/// Which task's subtasks are asked for; the text `null` asks for the tasks that are no subtask.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ParentTask {
    /// `TaskId`.
    TaskId(super::TaskId),
    /// `string`.
    String(::std::string::String),
    /// What the description does not list, as it came.
    Other(runtime::Json),
}

runtime::id! {
    /// The id of a person picture.
    pub PersonPictureId(i64)
}

runtime::id! {
    /// The id of a product image.
    pub ProductImageId(i64)
}

impl ::std::default::Default for Field {
    fn default() -> Self {
        Self {
            field_name: ::std::option::Option::None,
            field_code: runtime::private::Placeholder::placeholder(),
            field_type: ::std::option::Option::None,
            options: ::std::option::Option::None,
            subfields: ::std::option::Option::None,
            is_custom_field: ::std::option::Option::None,
            is_optional_response_field: ::std::option::Option::None,
            ui_visibility: ::std::option::Option::None,
            description: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for Field {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        let mut field_code = false;
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "field_name" => json.decode_optional(&mut record.field_name),
                        "field_code" => {
                            json.decode_required(&mut record.field_code, &mut field_code)
                        }
                        "field_type" => json.decode_optional(&mut record.field_type),
                        "options" => json.decode_optional(&mut record.options),
                        "subfields" => json.decode_optional(&mut record.subfields),
                        "is_custom_field" => {
                            json.decode_optional(&mut record.is_custom_field)
                        }
                        "is_optional_response_field" => {
                            json.decode_optional(&mut record.is_optional_response_field)
                        }
                        "ui_visibility" => {
                            json.decode_optional(&mut record.ui_visibility)
                        }
                        "description" => json.decode_optional(&mut record.description),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("field_code", field_code)?;
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
                ("field_name", &self.field_name),
                ("field_code", &self.field_code),
                ("field_type", &self.field_type),
                ("options", &self.options),
                ("subfields", &self.subfields),
                ("is_custom_field", &self.is_custom_field),
                ("is_optional_response_field", &self.is_optional_response_field),
                ("ui_visibility", &self.ui_visibility),
                ("description", &self.description),
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
        Self::Int,
        Self::Double,
        Self::Boolean,
        Self::Varchar,
        Self::Text,
        Self::Phone,
        Self::VarcharOptions,
        Self::VarcharAuto,
        Self::Date,
        Self::Daterange,
        Self::Time,
        Self::Timerange,
        Self::Enum,
        Self::Set,
        Self::Address,
        Self::Monetary,
        Self::Deal,
        Self::Deals,
        Self::Lead,
        Self::Org,
        Self::People,
        Self::Project,
        Self::Stage,
        Self::User,
        Self::Activity,
        Self::Json,
        Self::Picture,
        Self::Status,
        Self::VisibleTo,
        Self::PriceList,
        Self::BillingFrequency,
        Self::ProjectsBoard,
        Self::ProjectsPhase,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Int => "int",
            Self::Double => "double",
            Self::Boolean => "boolean",
            Self::Varchar => "varchar",
            Self::Text => "text",
            Self::Phone => "phone",
            Self::VarcharOptions => "varchar_options",
            Self::VarcharAuto => "varchar_auto",
            Self::Date => "date",
            Self::Daterange => "daterange",
            Self::Time => "time",
            Self::Timerange => "timerange",
            Self::Enum => "enum",
            Self::Set => "set",
            Self::Address => "address",
            Self::Monetary => "monetary",
            Self::Deal => "deal",
            Self::Deals => "deals",
            Self::Lead => "lead",
            Self::Org => "org",
            Self::People => "people",
            Self::Project => "project",
            Self::Stage => "stage",
            Self::User => "user",
            Self::Activity => "activity",
            Self::Json => "json",
            Self::Picture => "picture",
            Self::Status => "status",
            Self::VisibleTo => "visible_to",
            Self::PriceList => "price_list",
            Self::BillingFrequency => "billing_frequency",
            Self::ProjectsBoard => "projects_board",
            Self::ProjectsPhase => "projects_phase",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for FieldType {
    fn from(value: &str) -> Self {
        match value {
            "int" => Self::Int,
            "double" => Self::Double,
            "boolean" => Self::Boolean,
            "varchar" => Self::Varchar,
            "text" => Self::Text,
            "phone" => Self::Phone,
            "varchar_options" => Self::VarcharOptions,
            "varchar_auto" => Self::VarcharAuto,
            "date" => Self::Date,
            "daterange" => Self::Daterange,
            "time" => Self::Time,
            "timerange" => Self::Timerange,
            "enum" => Self::Enum,
            "set" => Self::Set,
            "address" => Self::Address,
            "monetary" => Self::Monetary,
            "deal" => Self::Deal,
            "deals" => Self::Deals,
            "lead" => Self::Lead,
            "org" => Self::Org,
            "people" => Self::People,
            "project" => Self::Project,
            "stage" => Self::Stage,
            "user" => Self::User,
            "activity" => Self::Activity,
            "json" => Self::Json,
            "picture" => Self::Picture,
            "status" => Self::Status,
            "visible_to" => Self::VisibleTo,
            "price_list" => Self::PriceList,
            "billing_frequency" => Self::BillingFrequency,
            "projects_board" => Self::ProjectsBoard,
            "projects_phase" => Self::ProjectsPhase,
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
                        "color" => json.decode_optional(&mut record.color),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        "add_time" => json.decode_optional(&mut record.add_time),
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
            &[
                ("id", &self.id),
                ("label", &self.label),
                ("color", &self.color),
                ("update_time", &self.update_time),
                ("add_time", &self.add_time),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(FieldOption);


impl runtime::decode::Decode for FieldSubfield {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "field_code" => json.decode_optional(&mut record.field_code),
                        "field_name" => json.decode_optional(&mut record.field_name),
                        "field_type" => json.decode_optional(&mut record.field_type),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for FieldSubfield {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("field_code", &self.field_code),
                ("field_name", &self.field_name),
                ("field_type", &self.field_type),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(FieldSubfield);

impl FieldUiVisibility {
    /// With what it cannot do without, and nothing else.
    pub fn new() -> Self {
        Self {
            add_visible_flag: ::std::option::Option::None,
            details_visible_flag: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
    /// Whether it is shown where a record is added.
    #[must_use]
    pub fn add_visible_flag(mut self, add_visible_flag: bool) -> Self {
        self.add_visible_flag = ::std::option::Option::Some(add_visible_flag);
        self
    }
    /// Whether it is shown in details.
    #[must_use]
    pub fn details_visible_flag(mut self, details_visible_flag: bool) -> Self {
        self.details_visible_flag = ::std::option::Option::Some(details_visible_flag);
        self
    }
}
impl ::std::default::Default for FieldUiVisibility {
    fn default() -> Self {
        Self::new()
    }
}

impl runtime::encode::Encode for FieldUiVisibility {
    fn encode(self) -> runtime::encode::Argument {
        let mut members = ::std::vec::Vec::new();
        let mut put = |name, value| {
            members.push((::std::borrow::Cow::Borrowed(name), value));
        };
        if let ::std::option::Option::Some(value) = self.add_visible_flag {
            put("add_visible_flag", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.details_visible_flag {
            put("details_visible_flag", runtime::encode::Encode::encode(value));
        }
        self.extra.encode_with(members)
    }
}


impl runtime::decode::Decode for FieldUiVisibility {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "add_visible_flag" => {
                            json.decode_optional(&mut record.add_visible_flag)
                        }
                        "details_visible_flag" => {
                            json.decode_optional(&mut record.details_visible_flag)
                        }
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for FieldUiVisibility {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("add_visible_flag", &self.add_visible_flag),
                ("details_visible_flag", &self.details_visible_flag),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(FieldUiVisibility);

impl DiscountType {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Percentage, Self::Amount];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Percentage => "percentage",
            Self::Amount => "amount",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for DiscountType {
    fn from(value: &str) -> Self {
        match value {
            "percentage" => Self::Percentage,
            "amount" => Self::Amount,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for DiscountType {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for DiscountType {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for DiscountType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for DiscountType {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for DiscountType {
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

impl runtime::encode::Encode for DiscountType {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum DiscountType, as_str);

impl FieldImportantFields {
    /// With what it cannot do without, and nothing else.
    pub fn new() -> Self {
        Self {
            enabled: ::std::option::Option::None,
            stage_ids: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
    /// Whether it is enabled.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = ::std::option::Option::Some(enabled);
        self
    }
    /// The ids of the stages.
    #[must_use]
    pub fn stage_ids<M>(
        mut self,
        stage_ids: impl runtime::encode::IntoList<super::StageId, M>,
    ) -> Self {
        self.stage_ids = ::std::option::Option::Some(
            runtime::encode::IntoList::into_list(stage_ids),
        );
        self
    }
}
impl ::std::default::Default for FieldImportantFields {
    fn default() -> Self {
        Self::new()
    }
}

impl runtime::encode::Encode for FieldImportantFields {
    fn encode(self) -> runtime::encode::Argument {
        let mut members = ::std::vec::Vec::new();
        let mut put = |name, value| {
            members.push((::std::borrow::Cow::Borrowed(name), value));
        };
        if let ::std::option::Option::Some(value) = self.enabled {
            put("enabled", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.stage_ids {
            put("stage_ids", runtime::encode::Encode::encode(value));
        }
        self.extra.encode_with(members)
    }
}


impl runtime::decode::Decode for FieldImportantFields {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "enabled" => json.decode_optional(&mut record.enabled),
                        "stage_ids" => json.decode_optional(&mut record.stage_ids),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for FieldImportantFields {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("enabled", &self.enabled), ("stage_ids", &self.stage_ids)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(FieldImportantFields);

impl FieldRequiredFields {
    /// With what it cannot do without, and nothing else.
    pub fn new() -> Self {
        Self {
            enabled: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
    /// Whether it is enabled.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = ::std::option::Option::Some(enabled);
        self
    }
}
impl ::std::default::Default for FieldRequiredFields {
    fn default() -> Self {
        Self::new()
    }
}

impl runtime::encode::Encode for FieldRequiredFields {
    fn encode(self) -> runtime::encode::Argument {
        let mut members = ::std::vec::Vec::new();
        let mut put = |name, value| {
            members.push((::std::borrow::Cow::Borrowed(name), value));
        };
        if let ::std::option::Option::Some(value) = self.enabled {
            put("enabled", runtime::encode::Encode::encode(value));
        }
        self.extra.encode_with(members)
    }
}


impl runtime::decode::Decode for FieldRequiredFields {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "enabled" => json.decode_optional(&mut record.enabled),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for FieldRequiredFields {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(&[("enabled", &self.enabled)], &self.extra, then)
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(FieldRequiredFields);

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

impl Dialog {
    /// With what it cannot do without, and nothing else.
    pub fn new() -> Self {
        Self {
            show: ::std::option::Option::None,
            order: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
    /// Whether to show.
    #[must_use]
    pub fn show(mut self, show: bool) -> Self {
        self.show = ::std::option::Option::Some(show);
        self
    }
    /// The order.
    #[must_use]
    pub fn order(mut self, order: i64) -> Self {
        self.order = ::std::option::Option::Some(order);
        self.extra.remove("order");
        self
    }
    /// Empties `order`: sends null.
    #[must_use]
    pub fn clear_order(mut self) -> Self {
        self.order = ::std::option::Option::None;
        self.extra.insert("order", runtime::Json::Null);
        self
    }
}
impl ::std::default::Default for Dialog {
    fn default() -> Self {
        Self::new()
    }
}

impl runtime::encode::Encode for Dialog {
    fn encode(self) -> runtime::encode::Argument {
        let mut members = ::std::vec::Vec::new();
        let mut put = |name, value| {
            members.push((::std::borrow::Cow::Borrowed(name), value));
        };
        if let ::std::option::Option::Some(value) = self.show {
            put("show", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.order {
            put("order", runtime::encode::Encode::encode(value));
        }
        self.extra.encode_with(members)
    }
}


impl runtime::decode::Decode for Dialog {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "show" => json.decode_optional(&mut record.show),
                        "order" if json.is_null() => {
                            record.extra.insert_token(member, json)
                        }
                        "order" => json.decode_optional(&mut record.order),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Dialog {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("show", &self.show), ("order", &self.order)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Dialog);

impl SortDirection {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Asc, Self::Desc];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Asc => "asc",
            Self::Desc => "desc",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for SortDirection {
    fn from(value: &str) -> Self {
        match value {
            "asc" => Self::Asc,
            "desc" => Self::Desc,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for SortDirection {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for SortDirection {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for SortDirection {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for SortDirection {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for SortDirection {
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

impl runtime::encode::Encode for SortDirection {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum SortDirection, as_str);

impl FieldIncludeField {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::UiVisibility];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::UiVisibility => "ui_visibility",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for FieldIncludeField {
    fn from(value: &str) -> Self {
        match value {
            "ui_visibility" => Self::UiVisibility,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for FieldIncludeField {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for FieldIncludeField {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for FieldIncludeField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for FieldIncludeField {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for FieldIncludeField {
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

impl runtime::encode::Encode for FieldIncludeField {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum FieldIncludeField, as_str);

impl SortBy {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Id, Self::UpdateTime, Self::AddTime];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Id => "id",
            Self::UpdateTime => "update_time",
            Self::AddTime => "add_time",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for SortBy {
    fn from(value: &str) -> Self {
        match value {
            "id" => Self::Id,
            "update_time" => Self::UpdateTime,
            "add_time" => Self::AddTime,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for SortBy {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for SortBy {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for SortBy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for SortBy {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for SortBy {
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

impl runtime::encode::Encode for SortBy {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum SortBy, as_str);

impl SearchField {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[Self::CustomFields, Self::Notes, Self::Title];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CustomFields => "custom_fields",
            Self::Notes => "notes",
            Self::Title => "title",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for SearchField {
    fn from(value: &str) -> Self {
        match value {
            "custom_fields" => Self::CustomFields,
            "notes" => Self::Notes,
            "title" => Self::Title,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for SearchField {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for SearchField {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for SearchField {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for SearchField {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for SearchField {
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

impl runtime::encode::Encode for SearchField {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum SearchField, as_str);

impl NewFieldOption {
    /// With what it cannot do without, and nothing else.
    pub fn new(label: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            label: ::std::convert::Into::into(label),
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::encode::Encode for NewFieldOption {
    fn encode(self) -> runtime::encode::Argument {
        let mut members = ::std::vec::Vec::new();
        let mut put = |name, value| {
            members.push((::std::borrow::Cow::Borrowed(name), value));
        };
        put("label", runtime::encode::Encode::encode(self.label));
        self.extra.encode_with(members)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::Placeholder for NewFieldOption {
    fn placeholder() -> Self {
        Self {
            label: runtime::private::Placeholder::placeholder(),
            extra: runtime::Extra::default(),
        }
    }
}

#[cfg(feature = "serde")]
impl runtime::decode::Decode for NewFieldOption {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        let mut label = false;
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "label" => json.decode_required(&mut record.label, &mut label),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("label", label)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for NewFieldOption {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(&[("label", &self.label)], &self.extra, then)
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(NewFieldOption);

impl FieldOptionToDelete {
    /// With what it cannot do without, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::encode::Encode for FieldOptionToDelete {
    fn encode(self) -> runtime::encode::Argument {
        let mut members = ::std::vec::Vec::new();
        let mut put = |name, value| {
            members.push((::std::borrow::Cow::Borrowed(name), value));
        };
        put("id", runtime::encode::Encode::encode(self.id));
        self.extra.encode_with(members)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::Placeholder for FieldOptionToDelete {
    fn placeholder() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            extra: runtime::Extra::default(),
        }
    }
}

#[cfg(feature = "serde")]
impl runtime::decode::Decode for FieldOptionToDelete {
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
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for FieldOptionToDelete {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(&[("id", &self.id)], &self.extra, then)
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(FieldOptionToDelete);

impl FieldOptionLabel {
    /// With what it cannot do without, and nothing else.
    pub fn new(
        id: i64,
        label: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            id,
            label: ::std::convert::Into::into(label),
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::encode::Encode for FieldOptionLabel {
    fn encode(self) -> runtime::encode::Argument {
        let mut members = ::std::vec::Vec::new();
        let mut put = |name, value| {
            members.push((::std::borrow::Cow::Borrowed(name), value));
        };
        put("id", runtime::encode::Encode::encode(self.id));
        put("label", runtime::encode::Encode::encode(self.label));
        self.extra.encode_with(members)
    }
}

impl runtime::private::Placeholder for FieldOptionLabel {
    fn placeholder() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            label: runtime::private::Placeholder::placeholder(),
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for FieldOptionLabel {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        let mut id = false;
        let mut label = false;
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "id" => json.decode_required(&mut record.id, &mut id),
                        "label" => json.decode_required(&mut record.label, &mut label),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        runtime::private::require("label", label)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for FieldOptionLabel {
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
runtime::private::serde_traits!(FieldOptionLabel);


impl runtime::decode::Decode for Follower {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "user_id" => json.decode_optional(&mut record.user_id),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
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
            &[("user_id", &self.user_id), ("add_time", &self.add_time)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Follower);


impl runtime::decode::Decode for FollowersChangelog {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "action" => json.decode_optional(&mut record.action),
                        "actor_user_id" => {
                            json.decode_optional(&mut record.actor_user_id)
                        }
                        "follower_user_id" => {
                            json.decode_optional(&mut record.follower_user_id)
                        }
                        "time" => json.decode_optional(&mut record.time),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for FollowersChangelog {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("action", &self.action),
                ("actor_user_id", &self.actor_user_id),
                ("follower_user_id", &self.follower_user_id),
                ("time", &self.time),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(FollowersChangelog);

impl ::std::default::Default for ConvertStatus {
    fn default() -> Self {
        Self {
            lead_id: ::std::option::Option::None,
            deal_id: ::std::option::Option::None,
            conversion_id: runtime::private::Placeholder::placeholder(),
            status: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for ConvertStatus {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        let mut conversion_id = false;
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "lead_id" => json.decode_optional(&mut record.lead_id),
                        "deal_id" => json.decode_optional(&mut record.deal_id),
                        "conversion_id" => {
                            json.decode_required(
                                &mut record.conversion_id,
                                &mut conversion_id,
                            )
                        }
                        "status" => json.decode_optional(&mut record.status),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("conversion_id", conversion_id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for ConvertStatus {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("lead_id", &self.lead_id),
                ("deal_id", &self.deal_id),
                ("conversion_id", &self.conversion_id),
                ("status", &self.status),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(ConvertStatus);

impl ConvertStatusStatus {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::NotStarted,
        Self::Running,
        Self::Completed,
        Self::Failed,
        Self::Rejected,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::NotStarted => "not_started",
            Self::Running => "running",
            Self::Completed => "completed",
            Self::Failed => "failed",
            Self::Rejected => "rejected",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for ConvertStatusStatus {
    fn from(value: &str) -> Self {
        match value {
            "not_started" => Self::NotStarted,
            "running" => Self::Running,
            "completed" => Self::Completed,
            "failed" => Self::Failed,
            "rejected" => Self::Rejected,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for ConvertStatusStatus {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for ConvertStatusStatus {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for ConvertStatusStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for ConvertStatusStatus {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for ConvertStatusStatus {
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

impl runtime::encode::Encode for ConvertStatusStatus {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum ConvertStatusStatus, as_str);


impl runtime::decode::Decode for Owner {
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
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Owner {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(&[("id", &self.id)], &self.extra, then)
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Owner);

impl PostalAddress {
    /// With what it cannot do without, and nothing else.
    pub fn new() -> Self {
        Self {
            value: ::std::option::Option::None,
            country: ::std::option::Option::None,
            admin_area_level_1: ::std::option::Option::None,
            admin_area_level_2: ::std::option::Option::None,
            locality: ::std::option::Option::None,
            sublocality: ::std::option::Option::None,
            route: ::std::option::Option::None,
            street_number: ::std::option::Option::None,
            subpremise: ::std::option::Option::None,
            postal_code: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
    /// The value.
    #[must_use]
    pub fn value(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.value = ::std::option::Option::Some(::std::convert::Into::into(value));
        self
    }
    /// The country.
    #[must_use]
    pub fn country(
        mut self,
        country: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.country = ::std::option::Option::Some(::std::convert::Into::into(country));
        self
    }
    /// The admin area level 1.
    #[must_use]
    pub fn admin_area_level_1(
        mut self,
        admin_area_level_1: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.admin_area_level_1 = ::std::option::Option::Some(
            ::std::convert::Into::into(admin_area_level_1),
        );
        self
    }
    /// The admin area level 2.
    #[must_use]
    pub fn admin_area_level_2(
        mut self,
        admin_area_level_2: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.admin_area_level_2 = ::std::option::Option::Some(
            ::std::convert::Into::into(admin_area_level_2),
        );
        self
    }
    /// The locality.
    #[must_use]
    pub fn locality(
        mut self,
        locality: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.locality = ::std::option::Option::Some(
            ::std::convert::Into::into(locality),
        );
        self
    }
    /// The sublocality.
    #[must_use]
    pub fn sublocality(
        mut self,
        sublocality: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.sublocality = ::std::option::Option::Some(
            ::std::convert::Into::into(sublocality),
        );
        self
    }
    /// The route.
    #[must_use]
    pub fn route(
        mut self,
        route: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.route = ::std::option::Option::Some(::std::convert::Into::into(route));
        self
    }
    /// The street number.
    #[must_use]
    pub fn street_number(
        mut self,
        street_number: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.street_number = ::std::option::Option::Some(
            ::std::convert::Into::into(street_number),
        );
        self
    }
    /// The subpremise.
    #[must_use]
    pub fn subpremise(
        mut self,
        subpremise: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.subpremise = ::std::option::Option::Some(
            ::std::convert::Into::into(subpremise),
        );
        self
    }
    /// The postal code.
    #[must_use]
    pub fn postal_code(
        mut self,
        postal_code: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.postal_code = ::std::option::Option::Some(
            ::std::convert::Into::into(postal_code),
        );
        self
    }
}
impl ::std::default::Default for PostalAddress {
    fn default() -> Self {
        Self::new()
    }
}

impl runtime::encode::Encode for PostalAddress {
    fn encode(self) -> runtime::encode::Argument {
        let mut members = ::std::vec::Vec::new();
        let mut put = |name, value| {
            members.push((::std::borrow::Cow::Borrowed(name), value));
        };
        if let ::std::option::Option::Some(value) = self.value {
            put("value", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.country {
            put("country", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.admin_area_level_1 {
            put("admin_area_level_1", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.admin_area_level_2 {
            put("admin_area_level_2", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.locality {
            put("locality", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.sublocality {
            put("sublocality", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.route {
            put("route", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.street_number {
            put("street_number", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.subpremise {
            put("subpremise", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.postal_code {
            put("postal_code", runtime::encode::Encode::encode(value));
        }
        self.extra.encode_with(members)
    }
}


impl runtime::decode::Decode for PostalAddress {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "value" => json.decode_optional(&mut record.value),
                        "country" => json.decode_optional(&mut record.country),
                        "admin_area_level_1" => {
                            json.decode_optional(&mut record.admin_area_level_1)
                        }
                        "admin_area_level_2" => {
                            json.decode_optional(&mut record.admin_area_level_2)
                        }
                        "locality" => json.decode_optional(&mut record.locality),
                        "sublocality" => json.decode_optional(&mut record.sublocality),
                        "route" => json.decode_optional(&mut record.route),
                        "street_number" => {
                            json.decode_optional(&mut record.street_number)
                        }
                        "subpremise" => json.decode_optional(&mut record.subpremise),
                        "postal_code" => json.decode_optional(&mut record.postal_code),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for PostalAddress {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("value", &self.value),
                ("country", &self.country),
                ("admin_area_level_1", &self.admin_area_level_1),
                ("admin_area_level_2", &self.admin_area_level_2),
                ("locality", &self.locality),
                ("sublocality", &self.sublocality),
                ("route", &self.route),
                ("street_number", &self.street_number),
                ("subpremise", &self.subpremise),
                ("postal_code", &self.postal_code),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(PostalAddress);

impl ContactDetail {
    /// With what it cannot do without, and nothing else.
    pub fn new() -> Self {
        Self {
            value: ::std::option::Option::None,
            primary: ::std::option::Option::None,
            label: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
    /// The value.
    #[must_use]
    pub fn value(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.value = ::std::option::Option::Some(::std::convert::Into::into(value));
        self
    }
    /// Whether it is primary.
    #[must_use]
    pub fn primary(mut self, primary: bool) -> Self {
        self.primary = ::std::option::Option::Some(primary);
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
impl ::std::default::Default for ContactDetail {
    fn default() -> Self {
        Self::new()
    }
}

impl runtime::encode::Encode for ContactDetail {
    fn encode(self) -> runtime::encode::Argument {
        let mut members = ::std::vec::Vec::new();
        let mut put = |name, value| {
            members.push((::std::borrow::Cow::Borrowed(name), value));
        };
        if let ::std::option::Option::Some(value) = self.value {
            put("value", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.primary {
            put("primary", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.label {
            put("label", runtime::encode::Encode::encode(value));
        }
        self.extra.encode_with(members)
    }
}


impl runtime::decode::Decode for ContactDetail {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "value" => json.decode_optional(&mut record.value),
                        "primary" => json.decode_optional(&mut record.primary),
                        "label" => json.decode_optional(&mut record.label),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for ContactDetail {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("value", &self.value),
                ("primary", &self.primary),
                ("label", &self.label),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(ContactDetail);

impl ::std::default::Default for PersonReference {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            name: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for PersonReference {
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
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
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
            &[("id", &self.id), ("name", &self.name)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(PersonReference);

impl ::std::default::Default for OrganizationReference {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            name: ::std::option::Option::None,
            address: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for OrganizationReference {
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
                        "address" => json.decode_optional(&mut record.address),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
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
            &[("id", &self.id), ("name", &self.name), ("address", &self.address)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(OrganizationReference);

impl ::std::default::Default for StageReference {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            name: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for StageReference {
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
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for StageReference {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("id", &self.id), ("name", &self.name)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(StageReference);

impl ::std::default::Default for ProjectPhaseReference {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            name: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for ProjectPhaseReference {
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
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for ProjectPhaseReference {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("id", &self.id), ("name", &self.name)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(ProjectPhaseReference);

impl ::std::default::Default for DealReference {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            title: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for DealReference {
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
                        "title" => json.decode_optional(&mut record.title),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for DealReference {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("id", &self.id), ("title", &self.title)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(DealReference);

impl Visibility {
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
    /// The number that stands on the wire; `None` where it is none.
    pub fn as_i64(&self) -> ::std::option::Option<i64> {
        match self {
            Self::Owner => ::std::option::Option::Some(1),
            Self::OwnerGroup => ::std::option::Option::Some(3),
            Self::OwnerGroupAndSubGroups => ::std::option::Option::Some(5),
            Self::Company => ::std::option::Option::Some(7),
            Self::Other(value) => value.as_i64(),
        }
    }
}

impl ::std::convert::From<i64> for Visibility {
    fn from(value: i64) -> Self {
        match value {
            1 => Self::Owner,
            3 => Self::OwnerGroup,
            5 => Self::OwnerGroupAndSubGroups,
            7 => Self::Company,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for Visibility {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(
            match value.parse() {
                ::std::result::Result::Ok(number) => {
                    <Self as ::std::convert::From<i64>>::from(number)
                }
                ::std::result::Result::Err(_) => {
                    Self::Other(runtime::UnknownValue::__new(value))
                }
            },
        )
    }
}

impl ::std::fmt::Display for Visibility {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for Visibility {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for Visibility {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        match token {
            runtime::decode::Token::Integer(number) => {
                ::std::result::Result::Ok(
                    <Self as ::std::convert::From<i64>>::from(number),
                )
            }
            token => {
                let value = <runtime::UnknownValue as runtime::decode::Decode>::decode(
                    token,
                )?;
                ::std::result::Result::Ok(
                    match value.as_str().parse() {
                        ::std::result::Result::Ok(number) => {
                            <Self as ::std::convert::From<i64>>::from(number)
                        }
                        ::std::result::Result::Err(_) => Self::Other(value),
                    },
                )
            }
        }
    }
}

impl runtime::encode::Encode for Visibility {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_i64()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum Visibility, as_i64);

impl ::std::default::Default for Label {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            label: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for Label {
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
                        "label" => json.decode_optional(&mut record.label),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Label {
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
runtime::private::serde_traits!(Label);

impl NewProductPrice {
    /// With what it cannot do without, and nothing else.
    pub fn new(
        currency: impl ::std::convert::Into<::std::string::String>,
        price: impl ::std::convert::Into<runtime::Money>,
    ) -> Self {
        Self {
            currency: ::std::convert::Into::into(currency),
            price: ::std::convert::Into::into(price),
            cost: ::std::option::Option::None,
            direct_cost: ::std::option::Option::None,
            notes: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
    /// The cost, in units of its currency.
    #[must_use]
    pub fn cost(mut self, cost: impl ::std::convert::Into<runtime::Money>) -> Self {
        self.cost = ::std::option::Option::Some(::std::convert::Into::into(cost));
        self
    }
    /// The direct cost, in units of its currency.
    #[must_use]
    pub fn direct_cost(
        mut self,
        direct_cost: impl ::std::convert::Into<runtime::Money>,
    ) -> Self {
        self.direct_cost = ::std::option::Option::Some(
            ::std::convert::Into::into(direct_cost),
        );
        self
    }
    /// The notes.
    #[must_use]
    pub fn notes(
        mut self,
        notes: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.notes = ::std::option::Option::Some(::std::convert::Into::into(notes));
        self
    }
}

impl runtime::encode::Encode for NewProductPrice {
    fn encode(self) -> runtime::encode::Argument {
        let mut members = ::std::vec::Vec::new();
        let mut put = |name, value| {
            members.push((::std::borrow::Cow::Borrowed(name), value));
        };
        put("currency", runtime::encode::Encode::encode(self.currency));
        put("price", runtime::encode::Encode::encode(self.price));
        if let ::std::option::Option::Some(value) = self.cost {
            put("cost", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.direct_cost {
            put("direct_cost", runtime::encode::Encode::encode(value));
        }
        if let ::std::option::Option::Some(value) = self.notes {
            put("notes", runtime::encode::Encode::encode(value));
        }
        self.extra.encode_with(members)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::Placeholder for NewProductPrice {
    fn placeholder() -> Self {
        Self {
            currency: runtime::private::Placeholder::placeholder(),
            price: runtime::private::Placeholder::placeholder(),
            cost: ::std::option::Option::None,
            direct_cost: ::std::option::Option::None,
            notes: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

#[cfg(feature = "serde")]
impl runtime::decode::Decode for NewProductPrice {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        let mut currency = false;
        let mut price = false;
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "currency" => {
                            json.decode_required(&mut record.currency, &mut currency)
                        }
                        "price" => json.decode_required(&mut record.price, &mut price),
                        "cost" => json.decode_optional(&mut record.cost),
                        "direct_cost" => json.decode_optional(&mut record.direct_cost),
                        "notes" => json.decode_optional(&mut record.notes),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("currency", currency)?;
        runtime::private::require("price", price)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for NewProductPrice {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("currency", &self.currency),
                ("price", &self.price),
                ("cost", &self.cost),
                ("direct_cost", &self.direct_cost),
                ("notes", &self.notes),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(NewProductPrice);

impl ::std::convert::From<i64> for FoundId {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl ::std::convert::From<i32> for FoundId {
    fn from(value: i32) -> Self {
        Self::Integer(::std::convert::Into::into(value))
    }
}

impl ::std::convert::From<u32> for FoundId {
    fn from(value: u32) -> Self {
        Self::Integer(::std::convert::Into::into(value))
    }
}

impl ::std::convert::From<::std::string::String> for FoundId {
    fn from(value: ::std::string::String) -> Self {
        Self::String(value)
    }
}

impl ::std::convert::From<&str> for FoundId {
    fn from(value: &str) -> Self {
        Self::String(::std::convert::Into::into(value))
    }
}

impl runtime::private::Placeholder for FoundId {
    fn placeholder() -> Self {
        Self::Other(runtime::Json::Null)
    }
}

impl runtime::decode::Decode for FoundId {
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

impl runtime::encode::Encode for FoundId {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Integer(value) => runtime::encode::Encode::encode(value),
            Self::String(value) => runtime::encode::Encode::encode(value),
            Self::Other(value) => runtime::encode::Encode::encode(value),
        }
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for FoundId {
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
runtime::private::serde_traits!(FoundId);

impl ::std::default::Default for ItemSearchFieldResult {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            name: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for ItemSearchFieldResult {
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
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for ItemSearchFieldResult {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("id", &self.id), ("name", &self.name)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(ItemSearchFieldResult);

impl ::std::default::Default for FileSearchResultItem {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            r#type: ::std::option::Option::None,
            name: ::std::option::Option::None,
            url: ::std::option::Option::None,
            deal: ::std::option::Option::None,
            person: ::std::option::Option::None,
            organization: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for FileSearchResultItem {
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
                        "type" => json.decode_optional(&mut record.r#type),
                        "name" => json.decode_optional(&mut record.name),
                        "url" => json.decode_optional(&mut record.url),
                        "deal" => json.decode_optional(&mut record.deal),
                        "person" => json.decode_optional(&mut record.person),
                        "organization" => json.decode_optional(&mut record.organization),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for FileSearchResultItem {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("type", &self.r#type),
                ("name", &self.name),
                ("url", &self.url),
                ("deal", &self.deal),
                ("person", &self.person),
                ("organization", &self.organization),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(FileSearchResultItem);

impl ::std::default::Default for MailAttachmentSearchResultItem {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            r#type: ::std::option::Option::None,
            name: ::std::option::Option::None,
            url: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for MailAttachmentSearchResultItem {
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
                        "type" => json.decode_optional(&mut record.r#type),
                        "name" => json.decode_optional(&mut record.name),
                        "url" => json.decode_optional(&mut record.url),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for MailAttachmentSearchResultItem {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("type", &self.r#type),
                ("name", &self.name),
                ("url", &self.url),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(MailAttachmentSearchResultItem);

impl ::std::convert::From<super::DealSearchResultItem> for ItemSearchItem {
    fn from(value: super::DealSearchResultItem) -> Self {
        Self::Deal(::std::boxed::Box::new(value))
    }
}

impl ::std::convert::From<super::PersonSearchResultItem> for ItemSearchItem {
    fn from(value: super::PersonSearchResultItem) -> Self {
        Self::Person(::std::boxed::Box::new(value))
    }
}

impl ::std::convert::From<super::OrganizationSearchResultItem> for ItemSearchItem {
    fn from(value: super::OrganizationSearchResultItem) -> Self {
        Self::Organization(::std::boxed::Box::new(value))
    }
}

impl ::std::convert::From<super::ProductSearchResultItem> for ItemSearchItem {
    fn from(value: super::ProductSearchResultItem) -> Self {
        Self::Product(::std::boxed::Box::new(value))
    }
}

impl ::std::convert::From<super::LeadSearchResultItem> for ItemSearchItem {
    fn from(value: super::LeadSearchResultItem) -> Self {
        Self::Lead(::std::boxed::Box::new(value))
    }
}

impl ::std::convert::From<super::ProjectSearchResultItem> for ItemSearchItem {
    fn from(value: super::ProjectSearchResultItem) -> Self {
        Self::Project(::std::boxed::Box::new(value))
    }
}

impl ::std::convert::From<super::FileSearchResultItem> for ItemSearchItem {
    fn from(value: super::FileSearchResultItem) -> Self {
        Self::File(::std::boxed::Box::new(value))
    }
}

impl ::std::convert::From<super::MailAttachmentSearchResultItem> for ItemSearchItem {
    fn from(value: super::MailAttachmentSearchResultItem) -> Self {
        Self::MailAttachment(::std::boxed::Box::new(value))
    }
}

impl runtime::private::Placeholder for ItemSearchItem {
    fn placeholder() -> Self {
        Self::Other(runtime::Json::Null)
    }
}

impl runtime::decode::Decode for ItemSearchItem {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        runtime::private::one_of_by(
            token,
            "type",
            &[
                ("deal", |json| runtime::decode::from_value(json).map(Self::Deal)),
                ("person", |json| runtime::decode::from_value(json).map(Self::Person)),
                (
                    "organization",
                    |json| runtime::decode::from_value(json).map(Self::Organization),
                ),
                ("product", |json| runtime::decode::from_value(json).map(Self::Product)),
                ("lead", |json| runtime::decode::from_value(json).map(Self::Lead)),
                ("project", |json| runtime::decode::from_value(json).map(Self::Project)),
                ("file", |json| runtime::decode::from_value(json).map(Self::File)),
                (
                    "mail_attachment",
                    |json| runtime::decode::from_value(json).map(Self::MailAttachment),
                ),
            ],
            Self::Other,
        )
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for ItemSearchItem {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        match self {
            Self::Deal(value) => runtime::private::tagged(value, "type", "deal", then),
            Self::Person(value) => {
                runtime::private::tagged(value, "type", "person", then)
            }
            Self::Organization(value) => {
                runtime::private::tagged(value, "type", "organization", then)
            }
            Self::Product(value) => {
                runtime::private::tagged(value, "type", "product", then)
            }
            Self::Lead(value) => runtime::private::tagged(value, "type", "lead", then),
            Self::Project(value) => {
                runtime::private::tagged(value, "type", "project", then)
            }
            Self::File(value) => runtime::private::tagged(value, "type", "file", then),
            Self::MailAttachment(value) => {
                runtime::private::tagged(value, "type", "mail_attachment", then)
            }
            Self::Other(value) => runtime::private::ToToken::with_token(value, then),
        }
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(ItemSearchItem);

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

impl ::std::convert::From<super::TaskId> for ParentTask {
    fn from(value: super::TaskId) -> Self {
        Self::TaskId(value)
    }
}

impl ::std::convert::From<i64> for ParentTask {
    fn from(value: i64) -> Self {
        Self::TaskId(::std::convert::Into::into(value))
    }
}

impl ::std::convert::From<i32> for ParentTask {
    fn from(value: i32) -> Self {
        Self::TaskId(::std::convert::Into::into(value))
    }
}

impl ::std::convert::From<u32> for ParentTask {
    fn from(value: u32) -> Self {
        Self::TaskId(::std::convert::Into::into(value))
    }
}

impl ::std::convert::From<::std::string::String> for ParentTask {
    fn from(value: ::std::string::String) -> Self {
        Self::String(value)
    }
}

impl ::std::convert::From<&str> for ParentTask {
    fn from(value: &str) -> Self {
        Self::String(::std::convert::Into::into(value))
    }
}

impl runtime::private::Placeholder for ParentTask {
    fn placeholder() -> Self {
        Self::Other(runtime::Json::Null)
    }
}

impl runtime::decode::Decode for ParentTask {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        runtime::private::one_of(
            token,
            &[
                (
                    runtime::private::JsonKind::Number,
                    |json| runtime::decode::from_value(json).map(Self::TaskId),
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

impl runtime::encode::Encode for ParentTask {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::TaskId(value) => runtime::encode::Encode::encode(value),
            Self::String(value) => runtime::encode::Encode::encode(value),
            Self::Other(value) => runtime::encode::Encode::encode(value),
        }
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for ParentTask {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        match self {
            Self::TaskId(value) => runtime::private::ToToken::with_token(value, then),
            Self::String(value) => runtime::private::ToToken::with_token(value, then),
            Self::Other(value) => runtime::private::ToToken::with_token(value, then),
        }
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(ParentTask);
