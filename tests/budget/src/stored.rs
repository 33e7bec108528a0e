//! Records as JSON: 40 kinds, each written and read back.

use std::fmt::Write as _;

use pipedrive::{v1, v2};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::Done;

pub(crate) fn all() -> Done {
    let mut text = String::new();
    kept(&mut text, &v2::Activity::default())?;
    kept(&mut text, &v2::Deal::default())?;
    kept(&mut text, &v2::DealField::default())?;
    kept(&mut text, &v2::DealInstallment::default())?;
    kept(&mut text, &v2::DealProduct::default())?;
    kept(&mut text, &v2::DealSearchResultItem::default())?;
    kept(&mut text, &v2::Follower::default())?;
    kept(&mut text, &v2::ItemSearch::default())?;
    kept(&mut text, &v2::Organization::default())?;
    kept(&mut text, &v2::OrganizationField::default())?;
    kept(&mut text, &v2::Person::default())?;
    kept(&mut text, &v2::PersonField::default())?;
    kept(&mut text, &v2::Pipeline::default())?;
    kept(&mut text, &v2::Product::default())?;
    kept(&mut text, &v2::ProductVariation::default())?;
    kept(&mut text, &v2::Project::default())?;
    kept(&mut text, &v2::ProjectBoard::default())?;
    kept(&mut text, &v2::ProjectPhase::default())?;
    kept(&mut text, &v2::Stage::default())?;
    kept(&mut text, &v2::Task::default())?;
    kept(&mut text, &v1::ActivityType::default())?;
    kept(&mut text, &v1::CallLog::default())?;
    kept(&mut text, &v1::Changelog::default())?;
    kept(&mut text, &v1::Currency::default())?;
    kept(&mut text, &v1::File::default())?;
    kept(&mut text, &v1::Filter::default())?;
    kept(&mut text, &v1::Goal::default())?;
    kept(&mut text, &v1::Lead::default())?;
    kept(&mut text, &v1::LeadLabel::default())?;
    kept(&mut text, &v1::MailMessage::default())?;
    kept(&mut text, &v1::MailThread::default())?;
    kept(&mut text, &v1::Note::default())?;
    kept(&mut text, &v1::NoteComment::default())?;
    kept(&mut text, &v1::OrganizationRelationship::default())?;
    kept(&mut text, &v1::PermissionSet::default())?;
    kept(&mut text, &v1::PersonPicture::default())?;
    kept(&mut text, &v1::Role::default())?;
    kept(&mut text, &v1::User::default())?;
    kept(&mut text, &v1::UserSettings::default())?;
    kept(&mut text, &v1::Webhook::default())?;
    println!("{text}");
    Ok(())
}

fn kept<T: Serialize + DeserializeOwned>(text: &mut String, record: &T) -> Done {
    let json = serde_json::to_string(record)?;
    let again: T = serde_json::from_str(&json)?;
    writeln!(text, "{json} {}", serde_json::to_string(&again)?)?;
    Ok(())
}
