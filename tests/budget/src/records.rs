//! 40 kinds of records, which the feature `serde` also writes as JSON and reads back.

use pipedrive::{v1, v2};

use crate::{Done, Failed};

pub(crate) fn all() -> Done {
    kept(v2::Activity::default())?;
    kept(v2::Deal::default())?;
    kept(v2::DealField::default())?;
    kept(v2::DealInstallment::default())?;
    kept(v2::DealProduct::default())?;
    kept(v2::DealSearchResultItem::default())?;
    kept(v2::Follower::default())?;
    kept(v2::ItemSearch::default())?;
    kept(v2::Organization::default())?;
    kept(v2::OrganizationField::default())?;
    kept(v2::Person::default())?;
    kept(v2::PersonField::default())?;
    kept(v2::Pipeline::default())?;
    kept(v2::Product::default())?;
    kept(v2::ProductVariation::default())?;
    kept(v2::Project::default())?;
    kept(v2::ProjectBoard::default())?;
    kept(v2::ProjectPhase::default())?;
    kept(v2::Stage::default())?;
    kept(v2::Task::default())?;
    kept(v1::ActivityType::default())?;
    kept(v1::CallLog::default())?;
    kept(v1::Changelog::default())?;
    kept(v1::Currency::default())?;
    kept(v1::File::default())?;
    kept(v1::Filter::default())?;
    kept(v1::Goal::default())?;
    kept(v1::Lead::default())?;
    kept(v1::LeadLabel::default())?;
    kept(v1::MailMessage::default())?;
    kept(v1::MailThread::default())?;
    kept(v1::Note::default())?;
    kept(v1::NoteComment::default())?;
    kept(v1::OrganizationRelationship::default())?;
    kept(v1::PermissionSet::default())?;
    kept(v1::PersonPicture::default())?;
    kept(v1::Role::default())?;
    kept(v1::User::default())?;
    kept(v1::UserSettings::default())?;
    kept(v1::Webhook::default())?;
    Ok(())
}

/// Writes a record as JSON and reads it back.
#[cfg(feature = "serde")]
#[allow(clippy::needless_pass_by_value, reason = "as without serde")]
fn kept<T: serde::Serialize + serde::de::DeserializeOwned>(record: T) -> Result<T, Failed> {
    let json = serde_json::to_string(&record)?;
    Ok(serde_json::from_str(&json)?)
}

/// The same without serde, so that serde alone makes the difference.
#[cfg(not(feature = "serde"))]
#[allow(clippy::unnecessary_wraps, reason = "as with serde")]
fn kept<T>(record: T) -> Result<T, Failed> {
    Ok(std::hint::black_box(record))
}
