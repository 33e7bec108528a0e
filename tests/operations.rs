//! Every operation, called by the generated client over real HTTP with every one of its parameters set. What arrived on
//! the wire is compared with what was set; that it means the same to a server shows in what the sandbox answers.

#![allow(
    clippy::too_many_lines,
    reason = "one line per parameter, and there are 310"
)]

use std::future::IntoFuture;

use pipedrive::crm::{
    ActivityType, DealStatus, OrganizationType, ParticipantRole, Visibility, ops,
};
use pipedrive::runtime::{Date, DateTime, Operation, Time};
use pipedrive::{Result, Upload};
use pipedrive_tests::{Outcome, Recorder};
use serde_json::{Value, json};

/// Text that every encoding has to get right.
const NASTY: &str = "a/b?c#d&e=f;g+h %2F \"é\" \u{1f680} \\ [x]=,";
/// The key of a custom field.
const KEY: &str = "dcf558aac1ae4e8c4f849ba5e668430d8df9be12";

#[tokio::test]
async fn every_parameter_of_every_operation_arrives() -> Outcome {
    let recorder = Recorder::start().await?;
    deals(&recorder).await?;
    deal_participants(&recorder).await?;
    products(&recorder).await?;
    activities(&recorder).await?;
    organizations(&recorder).await?;
    persons(&recorder).await?;
    recorder.stop().await;
    Ok(())
}

/// Send a call, compare what arrived with the arguments, and hand on what came back.
async fn check<T>(
    recorder: &Recorder,
    operation: &'static Operation,
    arguments: Value,
    call: impl IntoFuture<Output = Result<T>>,
) -> std::result::Result<T, Box<dyn std::error::Error>> {
    let answer = call.await?;
    let arrived = recorder.take()?;
    arrived.assert_is(
        recorder.operation(operation.resource, operation.name),
        &arguments,
    );
    assert_eq!(arrived.header("x-api-token"), "sandbox-token");
    Ok(answer)
}

fn date(text: &str) -> Date {
    text.parse().expect("a date")
}

fn time(text: &str) -> Time {
    text.parse().expect("a time")
}

fn moment(text: &str) -> DateTime {
    text.parse().expect("a date and time")
}

fn upload() -> Upload {
    Upload::bytes("offer \"final\" é.txt", "One rocket, delivered.\n").media_type("text/plain")
}

fn ids<T, I>(listed: &[T], id: impl Fn(&T) -> I) -> Vec<I> {
    listed.iter().map(id).collect()
}

async fn deals(recorder: &Recorder) -> Outcome {
    let client = recorder.client();
    let arguments = json!({
        "company_id": 9, "person_id": 7, "user_id": 2, "stage_id": 3, "pipeline_id": 1,
        "currency": NASTY, "value": 1234.5, "title": NASTY, "description": NASTY,
        "status": "open", "add_time": "2026-01-03 04:05:06", "update_time": "2026-01-03 04:05:06",
        "close_time": "2026-01-03 04:05:06", "lost_reason": NASTY,
        "next_activity_date": "2026-01-28", "next_activity_time": "09:30", "next_activity_id": 1,
        "lost_time": "2026-01-03 04:05:06", "won_time": "2026-01-03 04:05:06", "probability": 40,
        "visible_to": 1, "creator_user_id": 2, "owner_user_id": 2, "org_id": 1,
        "custom_fields": {KEY: NASTY},
    });
    let call = client
        .deals()
        .create(NASTY)
        .company_id(9)
        .person_id(7)
        .user_id(2)
        .stage_id(3)
        .pipeline_id(1)
        .currency(NASTY)
        .value(1234.5)
        .description(NASTY)
        .status(DealStatus::Open)
        .add_time(moment("2026-01-03T04:05:06Z"))
        .update_time(moment("2026-01-03T04:05:06Z"))
        .close_time(moment("2026-01-03T04:05:06Z"))
        .lost_reason(NASTY)
        .next_activity_date(date("2026-01-28"))
        .next_activity_time(time("09:30"))
        .next_activity_id(1)
        .lost_time(moment("2026-01-03T04:05:06Z"))
        .won_time(moment("2026-01-03T04:05:06Z"))
        .probability(40)
        .visible_to(Visibility::Owner)
        .creator_user_id(2)
        .owner_user_id(2)
        .org_id(1)
        .custom_fields([(KEY, NASTY)]);
    let id = check(recorder, &ops::deals::CREATE, arguments, call)
        .await?
        .id;
    let arguments = json!({
        "id": id.get(), "title": NASTY, "person_id": 7, "user_id": 2, "stage_id": 3,
        "pipeline_id": 1, "status": "open", "currency": NASTY, "value": 1234.5,
        "add_time": "2026-01-03 04:05:06", "update_time": "2026-01-03 04:05:06",
        "close_time": "2026-01-03 04:05:06", "lost_reason": NASTY,
        "next_activity_date": "2026-01-28", "next_activity_time": "09:30", "next_activity_id": 1,
        "lost_time": "2026-01-03 04:05:06", "won_time": "2026-01-03 04:05:06", "probability": 40,
        "visible_to": 1, "deleted": false, "creator_user_id": 2, "owner_user_id": 2, "org_id": 1,
        "custom_fields": {KEY: NASTY},
    });
    let call = client
        .deals()
        .list()
        .id(id)
        .title(NASTY)
        .person_id(7)
        .user_id(2)
        .stage_id(3)
        .pipeline_id(1)
        .status(DealStatus::Open)
        .currency(NASTY)
        .value(1234.5)
        .add_time(moment("2026-01-03T04:05:06Z"))
        .update_time(moment("2026-01-03T04:05:06Z"))
        .close_time(moment("2026-01-03T04:05:06Z"))
        .lost_reason(NASTY)
        .next_activity_date(date("2026-01-28"))
        .next_activity_time(time("09:30"))
        .next_activity_id(1)
        .lost_time(moment("2026-01-03T04:05:06Z"))
        .won_time(moment("2026-01-03T04:05:06Z"))
        .probability(40)
        .visible_to(Visibility::Owner)
        .deleted(false)
        .creator_user_id(2)
        .owner_user_id(2)
        .org_id(1)
        .custom_fields([(KEY, NASTY)]);
    let listed = check(recorder, &ops::deals::LIST, arguments, call).await?;
    assert_eq!(
        ids(&listed, |found| found.id),
        [id],
        "every filter matches what was created"
    );
    check(
        recorder,
        &ops::deals::GET,
        json!({"id": id.get()}),
        client.deals().get(id),
    )
    .await?;
    check(
        recorder,
        &ops::deals::ADD_FILE,
        json!({"id": id.get()}),
        client.deals().add_file(id, upload()),
    )
    .await?;
    check(
        recorder,
        &ops::deals::FILES,
        json!({"id": id.get()}),
        client.deals().files(id),
    )
    .await?;
    let arguments = json!({
        "id": id.get(), "company_id": 9, "person_id": 7, "user_id": 2, "stage_id": 3,
        "pipeline_id": 1, "currency": "plain", "value": 99.75, "title": "plain",
        "description": "plain", "status": "won", "add_time": "2026-02-03 04:05:06",
        "update_time": "2026-02-03 04:05:06", "close_time": "2026-02-03 04:05:06",
        "lost_reason": "plain", "next_activity_date": "2026-02-28", "next_activity_time": "10:30",
        "next_activity_id": 1, "lost_time": "2026-02-03 04:05:06",
        "won_time": "2026-02-03 04:05:06", "probability": 60, "visible_to": 3,
        "creator_user_id": 2, "owner_user_id": 2, "org_id": 1, "custom_fields": {KEY: "x"},
    });
    let call = client
        .deals()
        .update(id)
        .company_id(9)
        .person_id(7)
        .user_id(2)
        .stage_id(3)
        .pipeline_id(1)
        .currency("plain")
        .value(99.75)
        .title("plain")
        .description("plain")
        .status(DealStatus::Won)
        .add_time(moment("2026-02-03T04:05:06Z"))
        .update_time(moment("2026-02-03T04:05:06Z"))
        .close_time(moment("2026-02-03T04:05:06Z"))
        .lost_reason("plain")
        .next_activity_date(date("2026-02-28"))
        .next_activity_time(time("10:30"))
        .next_activity_id(1)
        .lost_time(moment("2026-02-03T04:05:06Z"))
        .won_time(moment("2026-02-03T04:05:06Z"))
        .probability(60)
        .visible_to(Visibility::OwnerGroup)
        .creator_user_id(2)
        .owner_user_id(2)
        .org_id(1)
        .custom_fields([(KEY, "x")]);
    check(recorder, &ops::deals::UPDATE, arguments, call).await?;
    check(
        recorder,
        &ops::deals::SET_STATUS,
        json!({"id": id.get(), "status": "won"}),
        client.deals().set_status(id, DealStatus::Won),
    )
    .await?;
    check(
        recorder,
        &ops::deals::SET_STAGE,
        json!({"id": id.get(), "stage_id": 3}),
        client.deals().set_stage(id, 3),
    )
    .await?;
    check(
        recorder,
        &ops::deals::SET_PROBABILITY,
        json!({"id": id.get(), "probability": 60}),
        client.deals().set_probability(id, 60),
    )
    .await?;
    assert_eq!(
        check(
            recorder,
            &ops::deals::DELETE,
            json!({"id": id.get()}),
            client.deals().delete(id)
        )
        .await?,
        id
    );
    Ok(())
}

async fn deal_participants(recorder: &Recorder) -> Outcome {
    let client = recorder.client();
    let id = check(
        recorder,
        &ops::deal_participants::CREATE,
        json!({"deal_id": 1, "user_id": 2, "role": "owner", "visible_to": 1}),
        client
            .deal_participants()
            .create(1, 2)
            .role(ParticipantRole::Owner)
            .visible_to(Visibility::Owner),
    )
    .await?
    .id;
    let arguments = json!({
        "id": id.get(), "deal_id": 1, "user_id": 2, "role": "owner", "visible_to": 1,
        "status": "open",
    });
    let call = client
        .deal_participants()
        .list()
        .id(id)
        .deal_id(1)
        .user_id(2)
        .role(ParticipantRole::Owner)
        .visible_to(Visibility::Owner)
        .status(DealStatus::Open);
    let listed = check(recorder, &ops::deal_participants::LIST, arguments, call).await?;
    assert_eq!(
        ids(&listed, |found| found.id),
        [id],
        "every filter matches what was created"
    );
    assert_eq!(
        check(
            recorder,
            &ops::deal_participants::DELETE,
            json!({"id": id.get()}),
            client.deal_participants().delete(id)
        )
        .await?,
        id
    );
    Ok(())
}

async fn products(recorder: &Recorder) -> Outcome {
    let client = recorder.client();
    let arguments = json!({
        "company_id": 9, "name": NASTY, "code": NASTY, "description": NASTY, "unit": NASTY,
        "tax": 2.5, "quantity": 2.5, "price": 1234.5, "cost": 1234.5, "active_flag": true,
        "add_time": "2026-01-03 04:05:06", "update_time": "2026-01-03 04:05:06", "item_order": 40,
        "creator_user_id": 2, "currency": NASTY, "custom_fields": {KEY: NASTY},
    });
    let call = client
        .products()
        .create(NASTY)
        .company_id(9)
        .code(NASTY)
        .description(NASTY)
        .unit(NASTY)
        .tax(2.5)
        .quantity(2.5)
        .price(1234.5)
        .cost(1234.5)
        .active_flag(true)
        .add_time(moment("2026-01-03T04:05:06Z"))
        .update_time(moment("2026-01-03T04:05:06Z"))
        .item_order(40)
        .creator_user_id(2)
        .currency(NASTY)
        .custom_fields([(KEY, NASTY)]);
    let id = check(recorder, &ops::products::CREATE, arguments, call)
        .await?
        .id;
    let arguments = json!({
        "id": id.get(), "name": NASTY, "code": NASTY, "description": NASTY, "unit": NASTY,
        "tax": 2.5, "quantity": 2.5, "price": 1234.5, "cost": 1234.5, "active_flag": true,
        "add_time": "2026-01-03 04:05:06", "update_time": "2026-01-03 04:05:06", "item_order": 40,
        "creator_user_id": 2, "currency": NASTY, "deleted": false, "custom_fields": {KEY: NASTY},
    });
    let call = client
        .products()
        .list()
        .id(id)
        .name(NASTY)
        .code(NASTY)
        .description(NASTY)
        .unit(NASTY)
        .tax(2.5)
        .quantity(2.5)
        .price(1234.5)
        .cost(1234.5)
        .active_flag(true)
        .add_time(moment("2026-01-03T04:05:06Z"))
        .update_time(moment("2026-01-03T04:05:06Z"))
        .item_order(40)
        .creator_user_id(2)
        .currency(NASTY)
        .deleted(false)
        .custom_fields([(KEY, NASTY)]);
    let listed = check(recorder, &ops::products::LIST, arguments, call).await?;
    assert_eq!(
        ids(&listed, |found| found.id),
        [id],
        "every filter matches what was created"
    );
    let arguments = json!({
        "id": id.get(), "name": "plain", "code": "plain", "description": "plain", "unit": "plain",
        "tax": 3.25, "quantity": 3.25, "price": 99.75, "cost": 99.75, "active_flag": false,
        "add_time": "2026-02-03 04:05:06", "update_time": "2026-02-03 04:05:06", "item_order": 60,
        "creator_user_id": 2, "currency": "plain", "custom_fields": {KEY: "x"},
    });
    let call = client
        .products()
        .update(id)
        .name("plain")
        .code("plain")
        .description("plain")
        .unit("plain")
        .tax(3.25)
        .quantity(3.25)
        .price(99.75)
        .cost(99.75)
        .active_flag(false)
        .add_time(moment("2026-02-03T04:05:06Z"))
        .update_time(moment("2026-02-03T04:05:06Z"))
        .item_order(60)
        .creator_user_id(2)
        .currency("plain")
        .custom_fields([(KEY, "x")]);
    check(recorder, &ops::products::UPDATE, arguments, call).await?;
    assert_eq!(
        check(
            recorder,
            &ops::products::DELETE,
            json!({"id": id.get()}),
            client.products().delete(id)
        )
        .await?,
        id
    );
    Ok(())
}

async fn activities(recorder: &Recorder) -> Outcome {
    let client = recorder.client();
    let arguments = json!({
        "type": "call", "subject": NASTY, "details": NASTY, "due_date": "2026-01-28",
        "duration": "09:30", "done": true, "visible_to": 1, "remind_at": "2026-01-03 04:05:06",
        "creator_user_id": 2, "deal_id": 1, "person_id": 7, "org_id": 1, "file_id": 1,
        "user_id": 2, "product_id": 1, "related_item_id": 5, "note": NASTY,
        "custom_fields": {KEY: NASTY},
    });
    let call = client
        .activities()
        .create(NASTY)
        .r#type(ActivityType::Call)
        .details(NASTY)
        .due_date(date("2026-01-28"))
        .duration(time("09:30"))
        .done(true)
        .visible_to(Visibility::Owner)
        .remind_at(moment("2026-01-03T04:05:06Z"))
        .creator_user_id(2)
        .deal_id(1)
        .person_id(7)
        .org_id(1)
        .file_id(1)
        .user_id(2)
        .product_id(1)
        .related_item_id(5)
        .note(NASTY)
        .custom_fields([(KEY, NASTY)]);
    let made = check(recorder, &ops::activities::CREATE, arguments, call).await?;
    let id = made.id;
    // Nobody can say when an activity was added or changed: the server did.
    let (added, updated) = (
        made.add_time.ok_or("no add_time")?,
        made.update_time.ok_or("no update_time")?,
    );
    let arguments = json!({
        "id": id.get(), "type": "call", "subject": NASTY, "details": NASTY, "date": "2026-01-28",
        "owner_id": 2, "done": true, "visible_to": 1, "remind_at": "2026-01-03 04:05:06",
        "creator_user_id": 2, "created": added.to_string(),
        "update_time": updated.to_string(), "deal_id": 1, "person_id": 7, "org_id": 1,
        "file_id": 1, "user_id": 2, "product_id": 1, "related_item_id": 5, "note": NASTY,
        "custom_fields": {KEY: NASTY},
    });
    let call = client
        .activities()
        .list()
        .id(id)
        .r#type(ActivityType::Call)
        .subject(NASTY)
        .details(NASTY)
        .date(date("2026-01-28"))
        .owner_id(2)
        .done(true)
        .visible_to(Visibility::Owner)
        .remind_at(moment("2026-01-03T04:05:06Z"))
        .creator_user_id(2)
        .created(added)
        .update_time(updated)
        .deal_id(1)
        .person_id(7)
        .org_id(1)
        .file_id(1)
        .user_id(2)
        .product_id(1)
        .related_item_id(5)
        .note(NASTY)
        .custom_fields([(KEY, NASTY)]);
    let listed = check(recorder, &ops::activities::LIST, arguments, call).await?;
    assert_eq!(
        ids(&listed, |found| found.id),
        [id],
        "every filter matches what was created"
    );
    let arguments = json!({
        "id": id.get(), "type": "meeting", "subject": "plain", "details": "plain",
        "due_date": "2026-02-28", "duration": "10:30", "done": false, "visible_to": 3,
        "remind_at": "2026-02-03 04:05:06", "creator_user_id": 2, "deal_id": 1, "person_id": 7,
        "org_id": 1, "file_id": 1, "user_id": 2, "product_id": 1, "related_item_id": 5,
        "note": "plain", "custom_fields": {KEY: "x"},
    });
    let call = client
        .activities()
        .update(id)
        .r#type(ActivityType::Meeting)
        .subject("plain")
        .details("plain")
        .due_date(date("2026-02-28"))
        .duration(time("10:30"))
        .done(false)
        .visible_to(Visibility::OwnerGroup)
        .remind_at(moment("2026-02-03T04:05:06Z"))
        .creator_user_id(2)
        .deal_id(1)
        .person_id(7)
        .org_id(1)
        .file_id(1)
        .user_id(2)
        .product_id(1)
        .related_item_id(5)
        .note("plain")
        .custom_fields([(KEY, "x")]);
    check(recorder, &ops::activities::UPDATE, arguments, call).await?;
    assert_eq!(
        check(
            recorder,
            &ops::activities::DELETE,
            json!({"id": id.get()}),
            client.activities().delete(id)
        )
        .await?,
        id
    );
    Ok(())
}

async fn organizations(recorder: &Recorder) -> Outcome {
    let client = recorder.client();
    let arguments = json!({
        "name": NASTY, "address": NASTY, "city": NASTY, "state": NASTY, "country": NASTY,
        "phone": NASTY, "website": NASTY, "industry_id": 4, "num_employees": 40,
        "description": NASTY, "add_time": "2026-01-03 04:05:06",
        "update_time": "2026-01-03 04:05:06", "creator_user_id": 2, "owner_user_id": 2,
        "visible_to": 1, "org_type": "customer", "custom_fields": {KEY: NASTY},
    });
    let call = client
        .organizations()
        .create(NASTY)
        .address(NASTY)
        .city(NASTY)
        .state(NASTY)
        .country(NASTY)
        .phone(NASTY)
        .website(NASTY)
        .industry_id(4)
        .num_employees(40)
        .description(NASTY)
        .add_time(moment("2026-01-03T04:05:06Z"))
        .update_time(moment("2026-01-03T04:05:06Z"))
        .creator_user_id(2)
        .owner_user_id(2)
        .visible_to(Visibility::Owner)
        .org_type(OrganizationType::Customer)
        .custom_fields([(KEY, NASTY)]);
    let id = check(recorder, &ops::organizations::CREATE, arguments, call)
        .await?
        .id;
    let arguments = json!({
        "id": id.get(), "name": NASTY, "address": NASTY, "city": NASTY, "state": NASTY,
        "country": NASTY, "phone": NASTY, "website": NASTY, "industry_id": 4, "num_employees": 40,
        "description": NASTY, "add_time": "2026-01-03 04:05:06",
        "update_time": "2026-01-03 04:05:06", "creator_user_id": 2, "owner_user_id": 2,
        "visible_to": 1, "org_type": "customer", "deleted": false, "custom_fields": {KEY: NASTY},
    });
    let call = client
        .organizations()
        .list()
        .id(id)
        .name(NASTY)
        .address(NASTY)
        .city(NASTY)
        .state(NASTY)
        .country(NASTY)
        .phone(NASTY)
        .website(NASTY)
        .industry_id(4)
        .num_employees(40)
        .description(NASTY)
        .add_time(moment("2026-01-03T04:05:06Z"))
        .update_time(moment("2026-01-03T04:05:06Z"))
        .creator_user_id(2)
        .owner_user_id(2)
        .visible_to(Visibility::Owner)
        .org_type(OrganizationType::Customer)
        .deleted(false)
        .custom_fields([(KEY, NASTY)]);
    let listed = check(recorder, &ops::organizations::LIST, arguments, call).await?;
    assert_eq!(
        ids(&listed, |found| found.id),
        [id],
        "every filter matches what was created"
    );
    let arguments = json!({
        "id": id.get(), "name": "plain", "address": "plain", "city": "plain", "state": "plain",
        "country": "plain", "phone": "plain", "website": "plain", "industry_id": 4,
        "num_employees": 60, "description": "plain", "add_time": "2026-02-03 04:05:06",
        "update_time": "2026-02-03 04:05:06", "creator_user_id": 2, "owner_user_id": 2,
        "visible_to": 3, "org_type": "prospect", "custom_fields": {KEY: "x"},
    });
    let call = client
        .organizations()
        .update(id)
        .name("plain")
        .address("plain")
        .city("plain")
        .state("plain")
        .country("plain")
        .phone("plain")
        .website("plain")
        .industry_id(4)
        .num_employees(60)
        .description("plain")
        .add_time(moment("2026-02-03T04:05:06Z"))
        .update_time(moment("2026-02-03T04:05:06Z"))
        .creator_user_id(2)
        .owner_user_id(2)
        .visible_to(Visibility::OwnerGroup)
        .org_type(OrganizationType::Prospect)
        .custom_fields([(KEY, "x")]);
    check(recorder, &ops::organizations::UPDATE, arguments, call).await?;
    assert_eq!(
        check(
            recorder,
            &ops::organizations::DELETE,
            json!({"id": id.get()}),
            client.organizations().delete(id)
        )
        .await?,
        id
    );
    Ok(())
}

async fn persons(recorder: &Recorder) -> Outcome {
    let client = recorder.client();
    let arguments = json!({
        "organization_id": 1, "name": NASTY, "first_name": NASTY, "last_name": NASTY,
        "email": NASTY, "phone": NASTY, "mobile": NASTY, "fax": NASTY, "title": NASTY,
        "add_time": "2026-01-03 04:05:06", "update_time": "2026-01-03 04:05:06",
        "creator_user_id": 2, "owner_user_id": 2, "visible_to": 1, "custom_fields": {KEY: NASTY},
    });
    let call = client
        .persons()
        .create(NASTY)
        .organization_id(1)
        .first_name(NASTY)
        .last_name(NASTY)
        .email(NASTY)
        .phone(NASTY)
        .mobile(NASTY)
        .fax(NASTY)
        .title(NASTY)
        .add_time(moment("2026-01-03T04:05:06Z"))
        .update_time(moment("2026-01-03T04:05:06Z"))
        .creator_user_id(2)
        .owner_user_id(2)
        .visible_to(Visibility::Owner)
        .custom_fields([(KEY, NASTY)]);
    let id = check(recorder, &ops::persons::CREATE, arguments, call)
        .await?
        .id;
    let arguments = json!({
        "id": id.get(), "name": NASTY, "first_name": NASTY, "last_name": NASTY, "email": NASTY,
        "phone": NASTY, "mobile": NASTY, "fax": NASTY, "title": NASTY, "organization_id": 1,
        "add_time": "2026-01-03 04:05:06", "update_time": "2026-01-03 04:05:06",
        "creator_user_id": 2, "owner_user_id": 2, "visible_to": 1, "deleted": false,
        "custom_fields": {KEY: NASTY},
    });
    let call = client
        .persons()
        .list()
        .id(id)
        .name(NASTY)
        .first_name(NASTY)
        .last_name(NASTY)
        .email(NASTY)
        .phone(NASTY)
        .mobile(NASTY)
        .fax(NASTY)
        .title(NASTY)
        .organization_id(1)
        .add_time(moment("2026-01-03T04:05:06Z"))
        .update_time(moment("2026-01-03T04:05:06Z"))
        .creator_user_id(2)
        .owner_user_id(2)
        .visible_to(Visibility::Owner)
        .deleted(false)
        .custom_fields([(KEY, NASTY)]);
    let listed = check(recorder, &ops::persons::LIST, arguments, call).await?;
    assert_eq!(
        ids(&listed, |found| found.id),
        [id],
        "every filter matches what was created"
    );
    let arguments = json!({
        "id": id.get(), "organization_id": 1, "name": "plain", "first_name": "plain",
        "last_name": "plain", "email": "plain", "phone": "plain", "mobile": "plain",
        "fax": "plain", "title": "plain", "add_time": "2026-02-03 04:05:06",
        "update_time": "2026-02-03 04:05:06", "creator_user_id": 2, "owner_user_id": 2,
        "visible_to": 3, "custom_fields": {KEY: "x"},
    });
    let call = client
        .persons()
        .update(id)
        .organization_id(1)
        .name("plain")
        .first_name("plain")
        .last_name("plain")
        .email("plain")
        .phone("plain")
        .mobile("plain")
        .fax("plain")
        .title("plain")
        .add_time(moment("2026-02-03T04:05:06Z"))
        .update_time(moment("2026-02-03T04:05:06Z"))
        .creator_user_id(2)
        .owner_user_id(2)
        .visible_to(Visibility::OwnerGroup)
        .custom_fields([(KEY, "x")]);
    check(recorder, &ops::persons::UPDATE, arguments, call).await?;
    assert_eq!(
        check(
            recorder,
            &ops::persons::DELETE,
            json!({"id": id.get()}),
            client.persons().delete(id)
        )
        .await?,
        id
    );
    Ok(())
}
