// @generated from spec/v1/recents.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `recents`.

use ::callsheet_runtime as runtime;

/// A recent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Recent {
    /// Where `item` is `activity`.
    Activity(::std::boxed::Box<super::RecentActivity>),
    /// Where `item` is `activityType`.
    ActivityType(::std::boxed::Box<super::RecentActivityType>),
    /// Where `item` is `deal`.
    Deal(::std::boxed::Box<super::RecentDeal>),
    /// Where `item` is `file`.
    File(::std::boxed::Box<super::RecentFile>),
    /// Where `item` is `filter`.
    Filter(::std::boxed::Box<super::RecentFilter>),
    /// Where `item` is `note`.
    Note(::std::boxed::Box<super::RecentNote>),
    /// Where `item` is `person`.
    Person(::std::boxed::Box<super::RecentPerson>),
    /// Where `item` is `organization`.
    Organization(::std::boxed::Box<super::RecentOrganization>),
    /// Where `item` is `pipeline`.
    Pipeline(::std::boxed::Box<super::RecentPipeline>),
    /// Where `item` is `product`.
    Product(::std::boxed::Box<super::RecentProduct>),
    /// Where `item` is `stage`.
    Stage(::std::boxed::Box<super::RecentStage>),
    /// Where `item` is `user`.
    User(::std::boxed::Box<super::RecentUser>),
    /// What the description does not list, as it came.
    Other(runtime::Json),
}

/// An activity that was changed of late.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RecentActivity {
    /// The id of the activity.
    pub id: super::ActivityId,
    /// The data.
    pub data: ::std::option::Option<super::Activity>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// An activity type that was changed of late.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RecentActivityType {
    /// The id of the activity type.
    pub id: super::ActivityTypeId,
    /// The data.
    pub data: ::std::option::Option<super::ActivityType>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A deal that was changed of late.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RecentDeal {
    /// The id of the deal.
    pub id: super::DealId,
    /// The data.
    pub data: ::std::option::Option<super::Deal>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A file that was changed of late.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RecentFile {
    /// The id of the file.
    pub id: super::FileId,
    /// The data.
    pub data: ::std::option::Option<super::File>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A filter that was changed of late.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RecentFilter {
    /// The id of the filter.
    pub id: super::FilterId,
    /// The data.
    pub data: ::std::option::Option<super::Filter>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A note that was changed of late.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RecentNote {
    /// The id of the note.
    pub id: super::NoteId,
    /// The data.
    pub data: ::std::option::Option<super::Note>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A person that was changed of late.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RecentPerson {
    /// The id of the person.
    pub id: super::PersonId,
    /// The data.
    pub data: ::std::option::Option<super::Person>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// An organization that was changed of late.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RecentOrganization {
    /// The id of the organization.
    pub id: super::OrganizationId,
    /// The data.
    pub data: ::std::option::Option<super::Organization>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A pipeline that was changed of late.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RecentPipeline {
    /// The id of the pipeline.
    pub id: super::PipelineId,
    /// The data.
    pub data: ::std::option::Option<super::Pipeline>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A product that was changed of late.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RecentProduct {
    /// The id of the product.
    pub id: super::ProductId,
    /// The data.
    pub data: ::std::option::Option<super::Product>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A stage that was changed of late.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RecentStage {
    /// The id of the stage.
    pub id: super::StageId,
    /// The data.
    pub data: ::std::option::Option<super::Stage>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A user that was changed of late.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RecentUser {
    /// The id of the user.
    pub id: super::UserId,
    /// The data.
    pub data: ::std::option::Option<super::User>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// An activity.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Activity {
    /// When it is due.
    pub due_date: ::std::option::Option<runtime::Date>,
    /// When it is due.
    pub due_time: ::std::option::Option<runtime::Time>,
    /// The duration.
    pub duration: ::std::option::Option<runtime::Time>,
    /// The id of the deal.
    pub deal_id: ::std::option::Option<super::DealId>,
    /// The id of the lead.
    pub lead_id: ::std::option::Option<super::LeadId>,
    /// The id of the person.
    pub person_id: ::std::option::Option<super::PersonId>,
    /// The id of the project.
    pub project_id: ::std::option::Option<super::ProjectId>,
    /// The id of the organization.
    pub org_id: ::std::option::Option<super::OrganizationId>,
    /// The location.
    pub location: ::std::option::Option<::std::string::String>,
    /// The public description.
    pub public_description: ::std::option::Option<::std::string::String>,
    /// The id of the activity.
    pub id: super::ActivityId,
    /// The note.
    pub note: ::std::option::Option<::std::string::String>,
    /// Whether it is done.
    pub done: ::std::option::Option<bool>,
    /// The subject.
    pub subject: ::std::option::Option<::std::string::String>,
    /// The type.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// The id of the user.
    pub user_id: ::std::option::Option<super::UserId>,
    /// The participants.
    pub participants: ::std::option::Option<::std::vec::Vec<super::ActivityParticipant>>,
    /// Whether it is busy.
    pub busy_flag: ::std::option::Option<bool>,
    /// The attendees.
    pub attendees: ::std::option::Option<::std::vec::Vec<super::ActivityAttendee>>,
    /// The id of the company.
    pub company_id: ::std::option::Option<super::CompanyId>,
    /// The reference type.
    pub reference_type: ::std::option::Option<::std::string::String>,
    /// The id of the reference.
    pub reference_id: ::std::option::Option<i64>,
    /// The conference meeting client.
    pub conference_meeting_client: ::std::option::Option<::std::string::String>,
    /// The conference meeting URL.
    pub conference_meeting_url: ::std::option::Option<::std::string::String>,
    /// The id of the conference meeting.
    pub conference_meeting_id: ::std::option::Option<::std::string::String>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was marked as done, in UTC.
    pub marked_as_done_time: ::std::option::Option<runtime::DateTime>,
    /// The time of the last notification, in UTC.
    pub last_notification_time: ::std::option::Option<runtime::DateTime>,
    /// The id of the last notification user.
    pub last_notification_user_id: ::std::option::Option<super::UserId>,
    /// The id of the notification language.
    pub notification_language_id: ::std::option::Option<i64>,
    /// Whether it is active.
    pub active_flag: ::std::option::Option<bool>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// The id of the user who last changed it.
    pub update_user_id: ::std::option::Option<super::UserId>,
    /// The id of the Google Calendar event.
    pub gcal_event_id: ::std::option::Option<::std::string::String>,
    /// The id of the Google calendar.
    pub google_calendar_id: ::std::option::Option<::std::string::String>,
    /// The Google calendar etag.
    pub google_calendar_etag: ::std::option::Option<::std::string::String>,
    /// The calendar sync include context.
    pub calendar_sync_include_context: ::std::option::Option<::std::string::String>,
    /// The source timezone.
    pub source_timezone: ::std::option::Option<::std::string::String>,
    /// The recurrence rule.
    pub rec_rule: ::std::option::Option<::std::string::String>,
    /// The recurrence rule extension.
    pub rec_rule_extension: ::std::option::Option<::std::string::String>,
    /// The id of the recurrence master activity.
    pub rec_master_activity_id: ::std::option::Option<super::ActivityId>,
    /// The series.
    pub series: ::std::option::Option<::std::vec::Vec<runtime::Map<runtime::Json>>>,
    /// The id of the user who created it.
    pub created_by_user_id: ::std::option::Option<super::UserId>,
    /// The location subpremise.
    pub location_subpremise: ::std::option::Option<::std::string::String>,
    /// The location street number.
    pub location_street_number: ::std::option::Option<::std::string::String>,
    /// The location route.
    pub location_route: ::std::option::Option<::std::string::String>,
    /// The location sublocality.
    pub location_sublocality: ::std::option::Option<::std::string::String>,
    /// The location locality.
    pub location_locality: ::std::option::Option<::std::string::String>,
    /// The location admin area level 1.
    pub location_admin_area_level_1: ::std::option::Option<::std::string::String>,
    /// The location admin area level 2.
    pub location_admin_area_level_2: ::std::option::Option<::std::string::String>,
    /// The location country.
    pub location_country: ::std::option::Option<::std::string::String>,
    /// The location postal code.
    pub location_postal_code: ::std::option::Option<::std::string::String>,
    /// The location formatted address.
    pub location_formatted_address: ::std::option::Option<::std::string::String>,
    /// The name of the organization.
    pub org_name: ::std::option::Option<::std::string::String>,
    /// The name of the person.
    pub person_name: ::std::option::Option<::std::string::String>,
    /// The deal title.
    pub deal_title: ::std::option::Option<::std::string::String>,
    /// The name of the owner.
    pub owner_name: ::std::option::Option<::std::string::String>,
    /// The person dropbox BCC.
    pub person_dropbox_bcc: ::std::option::Option<::std::string::String>,
    /// The deal dropbox BCC.
    pub deal_dropbox_bcc: ::std::option::Option<::std::string::String>,
    /// The id of the user it is assigned to.
    pub assigned_to_user_id: ::std::option::Option<super::UserId>,
    /// The file.
    pub file: ::std::option::Option<runtime::Map<runtime::Json>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// An organization picture.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct OrganizationPicture {
    /// The value.
    pub value: ::std::option::Option<i64>,
    /// The item type.
    pub item_type: ::std::option::Option<::std::string::String>,
    /// The id of the item.
    pub item_id: ::std::option::Option<i64>,
    /// Whether it is active.
    pub active_flag: ::std::option::Option<bool>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// The id of the user who added it.
    pub added_by_user_id: ::std::option::Option<super::UserId>,
    /// The pictures.
    pub pictures: ::std::option::Option<super::PersonPicturePictures>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A recent item.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RecentItem {
    /// `activity`
    Activity,
    /// `activityType`
    ActivityType,
    /// `deal`
    Deal,
    /// `file`
    File,
    /// `filter`
    Filter,
    /// `note`
    Note,
    /// `person`
    Person,
    /// `organization`
    Organization,
    /// `pipeline`
    Pipeline,
    /// `product`
    Product,
    /// `stage`
    Stage,
    /// `user`
    User,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

impl ::std::convert::From<super::RecentActivity> for Recent {
    fn from(value: super::RecentActivity) -> Self {
        Self::Activity(::std::boxed::Box::new(value))
    }
}

impl ::std::convert::From<super::RecentActivityType> for Recent {
    fn from(value: super::RecentActivityType) -> Self {
        Self::ActivityType(::std::boxed::Box::new(value))
    }
}

impl ::std::convert::From<super::RecentDeal> for Recent {
    fn from(value: super::RecentDeal) -> Self {
        Self::Deal(::std::boxed::Box::new(value))
    }
}

impl ::std::convert::From<super::RecentFile> for Recent {
    fn from(value: super::RecentFile) -> Self {
        Self::File(::std::boxed::Box::new(value))
    }
}

impl ::std::convert::From<super::RecentFilter> for Recent {
    fn from(value: super::RecentFilter) -> Self {
        Self::Filter(::std::boxed::Box::new(value))
    }
}

impl ::std::convert::From<super::RecentNote> for Recent {
    fn from(value: super::RecentNote) -> Self {
        Self::Note(::std::boxed::Box::new(value))
    }
}

impl ::std::convert::From<super::RecentPerson> for Recent {
    fn from(value: super::RecentPerson) -> Self {
        Self::Person(::std::boxed::Box::new(value))
    }
}

impl ::std::convert::From<super::RecentOrganization> for Recent {
    fn from(value: super::RecentOrganization) -> Self {
        Self::Organization(::std::boxed::Box::new(value))
    }
}

impl ::std::convert::From<super::RecentPipeline> for Recent {
    fn from(value: super::RecentPipeline) -> Self {
        Self::Pipeline(::std::boxed::Box::new(value))
    }
}

impl ::std::convert::From<super::RecentProduct> for Recent {
    fn from(value: super::RecentProduct) -> Self {
        Self::Product(::std::boxed::Box::new(value))
    }
}

impl ::std::convert::From<super::RecentStage> for Recent {
    fn from(value: super::RecentStage) -> Self {
        Self::Stage(::std::boxed::Box::new(value))
    }
}

impl ::std::convert::From<super::RecentUser> for Recent {
    fn from(value: super::RecentUser) -> Self {
        Self::User(::std::boxed::Box::new(value))
    }
}

impl runtime::private::Placeholder for Recent {
    fn placeholder() -> Self {
        Self::Other(runtime::Json::Null)
    }
}

impl runtime::decode::Decode for Recent {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        runtime::private::one_of_by(
            token,
            "item",
            &[
                (
                    "activity",
                    |json| {
                        runtime::decode::from_value::<
                            ::std::boxed::Box<super::RecentActivity>,
                        >(json)
                            .map(|mut value| {
                                value.extra.remove("item");
                                Self::Activity(value)
                            })
                    },
                ),
                (
                    "activityType",
                    |json| {
                        runtime::decode::from_value::<
                            ::std::boxed::Box<super::RecentActivityType>,
                        >(json)
                            .map(|mut value| {
                                value.extra.remove("item");
                                Self::ActivityType(value)
                            })
                    },
                ),
                (
                    "deal",
                    |json| {
                        runtime::decode::from_value::<
                            ::std::boxed::Box<super::RecentDeal>,
                        >(json)
                            .map(|mut value| {
                                value.extra.remove("item");
                                Self::Deal(value)
                            })
                    },
                ),
                (
                    "file",
                    |json| {
                        runtime::decode::from_value::<
                            ::std::boxed::Box<super::RecentFile>,
                        >(json)
                            .map(|mut value| {
                                value.extra.remove("item");
                                Self::File(value)
                            })
                    },
                ),
                (
                    "filter",
                    |json| {
                        runtime::decode::from_value::<
                            ::std::boxed::Box<super::RecentFilter>,
                        >(json)
                            .map(|mut value| {
                                value.extra.remove("item");
                                Self::Filter(value)
                            })
                    },
                ),
                (
                    "note",
                    |json| {
                        runtime::decode::from_value::<
                            ::std::boxed::Box<super::RecentNote>,
                        >(json)
                            .map(|mut value| {
                                value.extra.remove("item");
                                Self::Note(value)
                            })
                    },
                ),
                (
                    "person",
                    |json| {
                        runtime::decode::from_value::<
                            ::std::boxed::Box<super::RecentPerson>,
                        >(json)
                            .map(|mut value| {
                                value.extra.remove("item");
                                Self::Person(value)
                            })
                    },
                ),
                (
                    "organization",
                    |json| {
                        runtime::decode::from_value::<
                            ::std::boxed::Box<super::RecentOrganization>,
                        >(json)
                            .map(|mut value| {
                                value.extra.remove("item");
                                Self::Organization(value)
                            })
                    },
                ),
                (
                    "pipeline",
                    |json| {
                        runtime::decode::from_value::<
                            ::std::boxed::Box<super::RecentPipeline>,
                        >(json)
                            .map(|mut value| {
                                value.extra.remove("item");
                                Self::Pipeline(value)
                            })
                    },
                ),
                (
                    "product",
                    |json| {
                        runtime::decode::from_value::<
                            ::std::boxed::Box<super::RecentProduct>,
                        >(json)
                            .map(|mut value| {
                                value.extra.remove("item");
                                Self::Product(value)
                            })
                    },
                ),
                (
                    "stage",
                    |json| {
                        runtime::decode::from_value::<
                            ::std::boxed::Box<super::RecentStage>,
                        >(json)
                            .map(|mut value| {
                                value.extra.remove("item");
                                Self::Stage(value)
                            })
                    },
                ),
                (
                    "user",
                    |json| {
                        runtime::decode::from_value::<
                            ::std::boxed::Box<super::RecentUser>,
                        >(json)
                            .map(|mut value| {
                                value.extra.remove("item");
                                Self::User(value)
                            })
                    },
                ),
            ],
            Self::Other,
        )
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Recent {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        match self {
            Self::Activity(value) => {
                runtime::private::tagged(value, "item", "activity", then)
            }
            Self::ActivityType(value) => {
                runtime::private::tagged(value, "item", "activityType", then)
            }
            Self::Deal(value) => runtime::private::tagged(value, "item", "deal", then),
            Self::File(value) => runtime::private::tagged(value, "item", "file", then),
            Self::Filter(value) => {
                runtime::private::tagged(value, "item", "filter", then)
            }
            Self::Note(value) => runtime::private::tagged(value, "item", "note", then),
            Self::Person(value) => {
                runtime::private::tagged(value, "item", "person", then)
            }
            Self::Organization(value) => {
                runtime::private::tagged(value, "item", "organization", then)
            }
            Self::Pipeline(value) => {
                runtime::private::tagged(value, "item", "pipeline", then)
            }
            Self::Product(value) => {
                runtime::private::tagged(value, "item", "product", then)
            }
            Self::Stage(value) => runtime::private::tagged(value, "item", "stage", then),
            Self::User(value) => runtime::private::tagged(value, "item", "user", then),
            Self::Other(value) => runtime::private::ToToken::with_token(value, then),
        }
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Recent);

impl ::std::default::Default for RecentActivity {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            data: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for RecentActivity {
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
                        "data" => json.decode_optional(&mut record.data),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for RecentActivity {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("id", &self.id), ("data", &self.data)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(RecentActivity);

impl ::std::default::Default for RecentActivityType {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            data: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for RecentActivityType {
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
                        "data" => json.decode_optional(&mut record.data),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for RecentActivityType {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("id", &self.id), ("data", &self.data)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(RecentActivityType);

impl ::std::default::Default for RecentDeal {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            data: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for RecentDeal {
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
                        "data" => json.decode_optional(&mut record.data),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for RecentDeal {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("id", &self.id), ("data", &self.data)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(RecentDeal);

impl ::std::default::Default for RecentFile {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            data: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for RecentFile {
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
                        "data" => json.decode_optional(&mut record.data),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for RecentFile {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("id", &self.id), ("data", &self.data)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(RecentFile);

impl ::std::default::Default for RecentFilter {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            data: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for RecentFilter {
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
                        "data" => json.decode_optional(&mut record.data),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for RecentFilter {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("id", &self.id), ("data", &self.data)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(RecentFilter);

impl ::std::default::Default for RecentNote {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            data: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for RecentNote {
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
                        "data" => json.decode_optional(&mut record.data),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for RecentNote {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("id", &self.id), ("data", &self.data)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(RecentNote);

impl ::std::default::Default for RecentPerson {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            data: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for RecentPerson {
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
                        "data" => json.decode_optional(&mut record.data),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for RecentPerson {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("id", &self.id), ("data", &self.data)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(RecentPerson);

impl ::std::default::Default for RecentOrganization {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            data: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for RecentOrganization {
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
                        "data" => json.decode_optional(&mut record.data),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for RecentOrganization {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("id", &self.id), ("data", &self.data)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(RecentOrganization);

impl ::std::default::Default for RecentPipeline {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            data: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for RecentPipeline {
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
                        "data" => json.decode_optional(&mut record.data),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for RecentPipeline {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("id", &self.id), ("data", &self.data)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(RecentPipeline);

impl ::std::default::Default for RecentProduct {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            data: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for RecentProduct {
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
                        "data" => json.decode_optional(&mut record.data),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for RecentProduct {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("id", &self.id), ("data", &self.data)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(RecentProduct);

impl ::std::default::Default for RecentStage {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            data: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for RecentStage {
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
                        "data" => json.decode_optional(&mut record.data),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for RecentStage {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("id", &self.id), ("data", &self.data)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(RecentStage);

impl ::std::default::Default for RecentUser {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            data: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for RecentUser {
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
                        "data" => json.decode_optional(&mut record.data),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for RecentUser {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[("id", &self.id), ("data", &self.data)],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(RecentUser);

impl ::std::default::Default for Activity {
    fn default() -> Self {
        Self {
            due_date: ::std::option::Option::None,
            due_time: ::std::option::Option::None,
            duration: ::std::option::Option::None,
            deal_id: ::std::option::Option::None,
            lead_id: ::std::option::Option::None,
            person_id: ::std::option::Option::None,
            project_id: ::std::option::Option::None,
            org_id: ::std::option::Option::None,
            location: ::std::option::Option::None,
            public_description: ::std::option::Option::None,
            id: runtime::private::Placeholder::placeholder(),
            note: ::std::option::Option::None,
            done: ::std::option::Option::None,
            subject: ::std::option::Option::None,
            r#type: ::std::option::Option::None,
            user_id: ::std::option::Option::None,
            participants: ::std::option::Option::None,
            busy_flag: ::std::option::Option::None,
            attendees: ::std::option::Option::None,
            company_id: ::std::option::Option::None,
            reference_type: ::std::option::Option::None,
            reference_id: ::std::option::Option::None,
            conference_meeting_client: ::std::option::Option::None,
            conference_meeting_url: ::std::option::Option::None,
            conference_meeting_id: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            marked_as_done_time: ::std::option::Option::None,
            last_notification_time: ::std::option::Option::None,
            last_notification_user_id: ::std::option::Option::None,
            notification_language_id: ::std::option::Option::None,
            active_flag: ::std::option::Option::None,
            update_time: ::std::option::Option::None,
            update_user_id: ::std::option::Option::None,
            gcal_event_id: ::std::option::Option::None,
            google_calendar_id: ::std::option::Option::None,
            google_calendar_etag: ::std::option::Option::None,
            calendar_sync_include_context: ::std::option::Option::None,
            source_timezone: ::std::option::Option::None,
            rec_rule: ::std::option::Option::None,
            rec_rule_extension: ::std::option::Option::None,
            rec_master_activity_id: ::std::option::Option::None,
            series: ::std::option::Option::None,
            created_by_user_id: ::std::option::Option::None,
            location_subpremise: ::std::option::Option::None,
            location_street_number: ::std::option::Option::None,
            location_route: ::std::option::Option::None,
            location_sublocality: ::std::option::Option::None,
            location_locality: ::std::option::Option::None,
            location_admin_area_level_1: ::std::option::Option::None,
            location_admin_area_level_2: ::std::option::Option::None,
            location_country: ::std::option::Option::None,
            location_postal_code: ::std::option::Option::None,
            location_formatted_address: ::std::option::Option::None,
            org_name: ::std::option::Option::None,
            person_name: ::std::option::Option::None,
            deal_title: ::std::option::Option::None,
            owner_name: ::std::option::Option::None,
            person_dropbox_bcc: ::std::option::Option::None,
            deal_dropbox_bcc: ::std::option::Option::None,
            assigned_to_user_id: ::std::option::Option::None,
            file: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for Activity {
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
                        "due_date" => json.decode_optional(&mut record.due_date),
                        "due_time" => json.decode_optional(&mut record.due_time),
                        "duration" => json.decode_optional(&mut record.duration),
                        "deal_id" => json.decode_optional(&mut record.deal_id),
                        "lead_id" => json.decode_optional(&mut record.lead_id),
                        "person_id" => json.decode_optional(&mut record.person_id),
                        "project_id" => json.decode_optional(&mut record.project_id),
                        "org_id" => json.decode_optional(&mut record.org_id),
                        "location" => json.decode_optional(&mut record.location),
                        "public_description" => {
                            json.decode_optional(&mut record.public_description)
                        }
                        "id" => json.decode_required(&mut record.id, &mut id),
                        "note" => json.decode_optional(&mut record.note),
                        "done" => json.decode_optional(&mut record.done),
                        "subject" => json.decode_optional(&mut record.subject),
                        "type" => json.decode_optional(&mut record.r#type),
                        "user_id" => json.decode_optional(&mut record.user_id),
                        "participants" => json.decode_optional(&mut record.participants),
                        "busy_flag" => json.decode_optional(&mut record.busy_flag),
                        "attendees" => json.decode_optional(&mut record.attendees),
                        "company_id" => json.decode_optional(&mut record.company_id),
                        "reference_type" => {
                            json.decode_optional(&mut record.reference_type)
                        }
                        "reference_id" => json.decode_optional(&mut record.reference_id),
                        "conference_meeting_client" => {
                            json.decode_optional(&mut record.conference_meeting_client)
                        }
                        "conference_meeting_url" => {
                            json.decode_optional(&mut record.conference_meeting_url)
                        }
                        "conference_meeting_id" => {
                            json.decode_optional(&mut record.conference_meeting_id)
                        }
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "marked_as_done_time" => {
                            json.decode_optional(&mut record.marked_as_done_time)
                        }
                        "last_notification_time" => {
                            json.decode_optional(&mut record.last_notification_time)
                        }
                        "last_notification_user_id" => {
                            json.decode_optional(&mut record.last_notification_user_id)
                        }
                        "notification_language_id" => {
                            json.decode_optional(&mut record.notification_language_id)
                        }
                        "active_flag" => json.decode_optional(&mut record.active_flag),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        "update_user_id" => {
                            json.decode_optional(&mut record.update_user_id)
                        }
                        "gcal_event_id" => {
                            json.decode_optional(&mut record.gcal_event_id)
                        }
                        "google_calendar_id" => {
                            json.decode_optional(&mut record.google_calendar_id)
                        }
                        "google_calendar_etag" => {
                            json.decode_optional(&mut record.google_calendar_etag)
                        }
                        "calendar_sync_include_context" => {
                            json.decode_optional(
                                &mut record.calendar_sync_include_context,
                            )
                        }
                        "source_timezone" => {
                            json.decode_optional(&mut record.source_timezone)
                        }
                        "rec_rule" => json.decode_optional(&mut record.rec_rule),
                        "rec_rule_extension" => {
                            json.decode_optional(&mut record.rec_rule_extension)
                        }
                        "rec_master_activity_id" => {
                            json.decode_optional(&mut record.rec_master_activity_id)
                        }
                        "series" => json.decode_optional(&mut record.series),
                        "created_by_user_id" => {
                            json.decode_optional(&mut record.created_by_user_id)
                        }
                        "location_subpremise" => {
                            json.decode_optional(&mut record.location_subpremise)
                        }
                        "location_street_number" => {
                            json.decode_optional(&mut record.location_street_number)
                        }
                        "location_route" => {
                            json.decode_optional(&mut record.location_route)
                        }
                        "location_sublocality" => {
                            json.decode_optional(&mut record.location_sublocality)
                        }
                        "location_locality" => {
                            json.decode_optional(&mut record.location_locality)
                        }
                        "location_admin_area_level_1" => {
                            json.decode_optional(&mut record.location_admin_area_level_1)
                        }
                        "location_admin_area_level_2" => {
                            json.decode_optional(&mut record.location_admin_area_level_2)
                        }
                        "location_country" => {
                            json.decode_optional(&mut record.location_country)
                        }
                        "location_postal_code" => {
                            json.decode_optional(&mut record.location_postal_code)
                        }
                        "location_formatted_address" => {
                            json.decode_optional(&mut record.location_formatted_address)
                        }
                        "org_name" => json.decode_optional(&mut record.org_name),
                        "person_name" => json.decode_optional(&mut record.person_name),
                        "deal_title" => json.decode_optional(&mut record.deal_title),
                        "owner_name" => json.decode_optional(&mut record.owner_name),
                        "person_dropbox_bcc" => {
                            json.decode_optional(&mut record.person_dropbox_bcc)
                        }
                        "deal_dropbox_bcc" => {
                            json.decode_optional(&mut record.deal_dropbox_bcc)
                        }
                        "assigned_to_user_id" => {
                            json.decode_optional(&mut record.assigned_to_user_id)
                        }
                        "file" => json.decode_optional(&mut record.file),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Activity {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("due_date", &self.due_date),
                ("due_time", &self.due_time),
                ("duration", &self.duration),
                ("deal_id", &self.deal_id),
                ("lead_id", &self.lead_id),
                ("person_id", &self.person_id),
                ("project_id", &self.project_id),
                ("org_id", &self.org_id),
                ("location", &self.location),
                ("public_description", &self.public_description),
                ("id", &self.id),
                ("note", &self.note),
                ("done", &self.done),
                ("subject", &self.subject),
                ("type", &self.r#type),
                ("user_id", &self.user_id),
                ("participants", &self.participants),
                ("busy_flag", &self.busy_flag),
                ("attendees", &self.attendees),
                ("company_id", &self.company_id),
                ("reference_type", &self.reference_type),
                ("reference_id", &self.reference_id),
                ("conference_meeting_client", &self.conference_meeting_client),
                ("conference_meeting_url", &self.conference_meeting_url),
                ("conference_meeting_id", &self.conference_meeting_id),
                ("add_time", &self.add_time),
                ("marked_as_done_time", &self.marked_as_done_time),
                ("last_notification_time", &self.last_notification_time),
                ("last_notification_user_id", &self.last_notification_user_id),
                ("notification_language_id", &self.notification_language_id),
                ("active_flag", &self.active_flag),
                ("update_time", &self.update_time),
                ("update_user_id", &self.update_user_id),
                ("gcal_event_id", &self.gcal_event_id),
                ("google_calendar_id", &self.google_calendar_id),
                ("google_calendar_etag", &self.google_calendar_etag),
                ("calendar_sync_include_context", &self.calendar_sync_include_context),
                ("source_timezone", &self.source_timezone),
                ("rec_rule", &self.rec_rule),
                ("rec_rule_extension", &self.rec_rule_extension),
                ("rec_master_activity_id", &self.rec_master_activity_id),
                ("series", &self.series),
                ("created_by_user_id", &self.created_by_user_id),
                ("location_subpremise", &self.location_subpremise),
                ("location_street_number", &self.location_street_number),
                ("location_route", &self.location_route),
                ("location_sublocality", &self.location_sublocality),
                ("location_locality", &self.location_locality),
                ("location_admin_area_level_1", &self.location_admin_area_level_1),
                ("location_admin_area_level_2", &self.location_admin_area_level_2),
                ("location_country", &self.location_country),
                ("location_postal_code", &self.location_postal_code),
                ("location_formatted_address", &self.location_formatted_address),
                ("org_name", &self.org_name),
                ("person_name", &self.person_name),
                ("deal_title", &self.deal_title),
                ("owner_name", &self.owner_name),
                ("person_dropbox_bcc", &self.person_dropbox_bcc),
                ("deal_dropbox_bcc", &self.deal_dropbox_bcc),
                ("assigned_to_user_id", &self.assigned_to_user_id),
                ("file", &self.file),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Activity);


impl runtime::decode::Decode for OrganizationPicture {
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
                        "item_type" => json.decode_optional(&mut record.item_type),
                        "item_id" => json.decode_optional(&mut record.item_id),
                        "active_flag" => json.decode_optional(&mut record.active_flag),
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        "added_by_user_id" => {
                            json.decode_optional(&mut record.added_by_user_id)
                        }
                        "pictures" => json.decode_optional(&mut record.pictures),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for OrganizationPicture {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("value", &self.value),
                ("item_type", &self.item_type),
                ("item_id", &self.item_id),
                ("active_flag", &self.active_flag),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
                ("added_by_user_id", &self.added_by_user_id),
                ("pictures", &self.pictures),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(OrganizationPicture);

impl RecentItem {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Activity,
        Self::ActivityType,
        Self::Deal,
        Self::File,
        Self::Filter,
        Self::Note,
        Self::Person,
        Self::Organization,
        Self::Pipeline,
        Self::Product,
        Self::Stage,
        Self::User,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Activity => "activity",
            Self::ActivityType => "activityType",
            Self::Deal => "deal",
            Self::File => "file",
            Self::Filter => "filter",
            Self::Note => "note",
            Self::Person => "person",
            Self::Organization => "organization",
            Self::Pipeline => "pipeline",
            Self::Product => "product",
            Self::Stage => "stage",
            Self::User => "user",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for RecentItem {
    fn from(value: &str) -> Self {
        match value {
            "activity" => Self::Activity,
            "activityType" => Self::ActivityType,
            "deal" => Self::Deal,
            "file" => Self::File,
            "filter" => Self::Filter,
            "note" => Self::Note,
            "person" => Self::Person,
            "organization" => Self::Organization,
            "pipeline" => Self::Pipeline,
            "product" => Self::Product,
            "stage" => Self::Stage,
            "user" => Self::User,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for RecentItem {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for RecentItem {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for RecentItem {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for RecentItem {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for RecentItem {
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

impl runtime::encode::Encode for RecentItem {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum RecentItem, as_str);
