//! The sandbox's webhooks and the crate's receiver: a scripted day through v1, v2 and crm, of which a server made of the
//! extractors is told every kind of event.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{FromRef, State};
use axum::http::StatusCode;
use axum::routing::{delete, post};
use pipedrive::Client;
use pipedrive::oauth::{MemoryStore, OAuth};
use pipedrive::runtime::Date;
use pipedrive::v1::{ActivityTypeIconKey, WebhookEventAction, WebhookEventObject, WebhookVersion};
use pipedrive::v2::NewDealProduct;
use pipedrive::webhook::{
    Action, AppCredentials, ChangeSource, Claim, Credentials, Deduplicator, Delivery, Event,
    Uninstalled, Verified, Version, WebhookKind,
};
use pipedrive_sandbox::{Running, Sandbox};
use pipedrive_tests::Outcome;
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use tokio::time::timeout;

use crate::oauth::sent_back;

/// How long a test waits until it takes it that nothing more comes.
const QUIET: Duration = Duration::from_secs(2);

#[derive(Clone)]
struct Receiver {
    credentials: Credentials,
    app: AppCredentials,
    seen: Deduplicator,
    told: mpsc::UnboundedSender<Delivery>,
    uninstalled: mpsc::UnboundedSender<Uninstalled>,
}

impl FromRef<Receiver> for Credentials {
    fn from_ref(receiver: &Receiver) -> Self {
        receiver.credentials.clone()
    }
}

impl FromRef<Receiver> for AppCredentials {
    fn from_ref(receiver: &Receiver) -> Self {
        receiver.app.clone()
    }
}

async fn receive(
    State(receiver): State<Receiver>,
    Verified(delivery): Verified<Delivery>,
) -> StatusCode {
    if let Claim::New(ticket) = receiver.seen.claim(&delivery.meta) {
        let _ = receiver.told.send(delivery);
        ticket.done();
    }
    StatusCode::NO_CONTENT
}

async fn uninstalled(
    State(receiver): State<Receiver>,
    Verified(uninstalled): Verified<Uninstalled>,
) -> StatusCode {
    let _ = receiver.uninstalled.send(uninstalled);
    StatusCode::NO_CONTENT
}

/// A receiver that runs.
struct Server {
    url: String,
    told: mpsc::UnboundedReceiver<Delivery>,
    uninstalled: mpsc::UnboundedReceiver<Uninstalled>,
}

impl Server {
    async fn start() -> Outcome<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}/hooks", listener.local_addr()?);
        let (told, telling) = mpsc::unbounded_channel();
        let (uninstalled_sender, uninstalls) = mpsc::unbounded_channel();
        let receiver = Receiver {
            credentials: Credentials::new("pipedrive", "correct horse"),
            app: AppCredentials::new("a1b2", "hush"),
            seen: Deduplicator::new(),
            told,
            uninstalled: uninstalled_sender,
        };
        let router = Router::new()
            .route("/hooks", post(receive))
            .route("/hooks", delete(uninstalled))
            .with_state(receiver);
        tokio::spawn(async move { axum::serve(listener, router).await });
        Ok(Self {
            url,
            told: telling,
            uninstalled: uninstalls,
        })
    }

    /// Everything that it is told until it is quiet.
    async fn all(&mut self) -> Vec<Delivery> {
        let mut all = Vec::new();
        while let Ok(Some(delivery)) = timeout(QUIET, self.told.recv()).await {
            all.push(delivery);
        }
        all
    }
}

async fn started() -> Outcome<(Running, Client)> {
    let sandbox = Sandbox::builder().start().await?;
    let client = Client::builder()
        .base_url(sandbox.url())
        .api_token(sandbox.token())
        .build()?;
    Ok((sandbox, client))
}

async fn subscribe(client: &Client, url: &str, version: WebhookVersion) -> Outcome {
    let hooks = client.v1().webhooks();
    let all = (WebhookEventAction::Any, WebhookEventObject::Any);
    hooks
        .create(url, all.0, all.1, "Everything")
        .version(version)
        .http_auth_user("pipedrive")
        .http_auth_password("correct horse")
        .await?;
    Ok(())
}

/// Creates, changes and deletes a record of each kind, through each surface that has it.
#[expect(clippy::too_many_lines, reason = "a day, in its order")]
async fn a_day(client: &Client) -> Outcome {
    let (v1, v2, crm) = (client.v1(), client.v2(), client.crm());

    let organization = crm.organizations().create("Havsund Yard").await?.id;
    v2.organizations()
        .update(organization)
        .name("Havsund")
        .await?;
    let person = v2
        .persons()
        .create("Ada Moon")
        .org_id(organization)
        .await?
        .id;
    crm.persons().update(person).name("Ada Sea").await?;
    let other = v2.persons().create("Ada Moon").await?.id;
    v1.persons().merge(other, person).await?;

    let pipeline = v2.pipelines().create("Refits").await?.id;
    v2.pipelines()
        .update(pipeline)
        .name("Winter refits")
        .await?;
    let stage = v2.stages().create("Docked", pipeline).await?.id;
    v2.stages().update(stage).name("In the dock").await?;

    let deal = v2
        .deals()
        .create("Refit")
        .stage_id(stage)
        .person_id(person)
        .await?
        .id;
    crm.deals().update(deal).value(1200.5).await?;
    let product = crm.products().create("Sounder").await?.id;
    v2.products().update(product).name("Depth sounder").await?;
    let lines = v2.deal_products();
    let line = lines.create(deal, product, 100, 2.0).await?.id;
    v2.deal_products().update(deal, line).quantity(3.0).await?;
    let more = [
        NewDealProduct::new(product, 5, 1.0),
        NewDealProduct::new(product, 6, 1.0),
    ];
    v2.deal_products().create_many(deal, more).await?;
    let day: Date = "2026-12-01".parse()?;
    let part = v2
        .deal_installments()
        .create(deal, "Half", 50, day)
        .await?
        .id;
    v2.deal_installments()
        .update(deal, part)
        .description("First half")
        .await?;
    v2.deal_installments().delete(deal, part).await?;
    v2.deal_products().delete(deal, line).await?;
    let merged = v2.deals().create("Refit again").await?.id;
    v1.deals().merge(merged, deal).await?;

    let activity = crm
        .activities()
        .create("Call the yard")
        .deal_id(deal)
        .await?
        .id;
    v2.activities().update(activity).done(true).await?;
    v2.activities().delete(activity).await?;
    let note = v1.notes().create("<b>Go</b>").deal_id(deal).await?.id;
    v1.notes().update(note).content("Wait").await?;
    v1.notes().delete(note).await?;
    let lead = v1.leads().create("Satellite").person_id(person).await?.id;
    v1.leads()
        .update(lead.clone())
        .title("Two satellites")
        .await?;
    v2.leads().convert_to_deal(lead).await?;

    let board = v2.project_boards().create("Yard").await?.id;
    v2.project_boards().update(board).name("Yards").await?;
    let phase = v2.project_phases().create("Dig", board).await?.id;
    v2.project_phases().update(phase).name("Digging").await?;
    let project = v2
        .projects()
        .create("Base")
        .board_id(board)
        .phase_id(phase)
        .await?
        .id;
    v2.projects().update(project).title("Moon base").await?;
    let task = v2.tasks().create("Dig", project).await?.id;
    v2.tasks().update(task).title("Dig deeper").await?;
    v2.tasks().delete(task).await?;
    v2.projects().delete(project).await?;
    v2.project_phases().delete(phase).await?;
    v2.project_boards().delete(board).await?;

    let user = v1.users().create("grace@havnelys.example").await?.id;
    v1.users().update(user, false).await?;
    let types = v1.activity_types();
    let kind = types
        .create("Sea trial", ActivityTypeIconKey::Car)
        .await?
        .id;
    v1.activity_types().update(kind).name("Trial").await?;
    v1.activity_types().delete(kind).await?;

    v2.deals().delete(deal).await?;
    v2.products().delete(product).await?;
    v2.stages().delete(stage).await?;
    v2.pipelines().delete(pipeline).await?;
    v2.persons().delete(person).await?;
    v2.organizations().delete(organization).await?;
    Ok(())
}

/// The names of members that the records of an event have and the description does not know, custom fields of version 1 left out.
fn unknown(event: &Event) -> Vec<String> {
    macro_rules! of {
        ($($variant:ident),*) => {
            match event {
                $(Event::$variant(change) => change
                    .latest()
                    .map(|record| record.extra.names().map(str::to_owned).collect())
                    .unwrap_or_default(),)*
                other => vec![format!("{other:?}")],
            }
        };
    }
    let mut all: Vec<String> = of!(
        Deal,
        DealProduct,
        DealInstallment,
        Lead,
        Person,
        Organization,
        Activity,
        Note,
        Product,
        Pipeline,
        Stage,
        Project,
        Board,
        Phase,
        Task,
        User,
        V1Deal,
        V1Person,
        V1Organization,
        V1Activity,
        ActivityType,
        V1Product
    );
    all.retain(|name| name.len() < 40);
    all
}

/// Every object, by version.
const SECOND: [&str; 16] = [
    "deal",
    "deal_product",
    "deal_installment",
    "lead",
    "person",
    "organization",
    "activity",
    "note",
    "product",
    "pipeline",
    "stage",
    "project",
    "board",
    "phase",
    "task",
    "user",
];
const FIRST: [&str; 10] = [
    "deal",
    "person",
    "organization",
    "activity",
    "activityType",
    "note",
    "product",
    "pipeline",
    "stage",
    "user",
];

#[tokio::test]
async fn every_kind_of_event_of_a_day_is_received() -> Outcome {
    let mut server = Server::start().await?;
    let (sandbox, client) = started().await?;
    subscribe(&client, &server.url, WebhookVersion::V2).await?;
    subscribe(&client, &server.url, WebhookVersion::V1).await?;
    a_day(&client).await?;

    let mut told = BTreeSet::new();
    for Delivery { meta, event, .. } in server.all().await {
        let text = format!("{} {} {}", meta.version, meta.action, meta.entity);
        assert_eq!(unknown(&event), Vec::<String>::new(), "{text}");
        assert_eq!(meta.attempt, 1, "{text}");
        assert_eq!(meta.user_id, Some(1), "{text}");
        assert_eq!(meta.change_source, Some(ChangeSource::Api), "{text}");
        assert!(meta.timestamp.is_some() && meta.key().is_some(), "{text}");
        assert!(
            meta.company_id.is_some() && !meta.entity_id.is_empty(),
            "{text}"
        );
        assert!(meta.host.ends_with(".pipedrive.com"), "{text}");
        assert_eq!(
            meta.permitted_user_ids.is_empty(),
            meta.version == Version::V2 && meta.entity == "user",
            "{text}"
        );
        if meta.version == Version::V2 {
            assert_eq!(meta.kind, Some(WebhookKind::General), "{text}");
            assert!(meta.correlation_id.is_some(), "{text}");
            assert!(meta.extra.is_empty(), "{text}: {:?}", meta.extra);
        }
        if meta.is_bulk_edit {
            assert_eq!(meta.entity, "deal_product");
            told.insert("bulk".to_owned());
        }
        if meta.merged_to_id.is_some() || meta.merged_from_id.is_some() {
            told.insert(format!("{text}, merged"));
        }
        told.insert(text);
    }
    let mut expected = BTreeSet::from(["bulk".to_owned()]);
    for (version, objects) in [("2.0", &SECOND[..]), ("1.0", &FIRST[..])] {
        for object in objects {
            let actions = [Action::Create, Action::Change, Action::Delete];
            // A user is not deleted.
            let actions = actions
                .iter()
                .filter(|action| *object != "user" || **action != Action::Delete);
            expected.extend(actions.map(|action| format!("{version} {action} {object}")));
        }
    }
    for object in ["deal", "person"] {
        expected.insert(format!("1.0 merged {object}"));
        expected.insert(format!("2.0 delete {object}, merged"));
        expected.insert(format!("2.0 change {object}, merged"));
    }
    let missing: Vec<_> = expected.difference(&told).collect();
    assert!(missing.is_empty(), "not told: {missing:?}");
    let more: Vec<_> = told.difference(&expected).collect();
    assert!(more.is_empty(), "told as well: {more:?}");
    sandbox.shutdown().await;
    Ok(())
}

/// What the sandbox delivers of a deal with a custom field of each type is read as what it is.
#[tokio::test]
async fn custom_fields_of_every_type_are_read() -> Outcome {
    let mut server = Server::start().await?;
    let (sandbox, client) = started().await?;
    subscribe(&client, &server.url, WebhookVersion::V2).await?;
    // The deal of the sample data that has them.
    let deal = client.v2().deals().get(8).await?;
    client.v2().deals().update(8).title("Ferries").await?;
    let told = server.all().await;
    let [
        Delivery {
            event: Event::Deal(change),
            ..
        },
    ] = &told[..]
    else {
        return Err(format!("{told:?}").into());
    };
    let now = change.current.as_ref().ok_or("a deal")?;
    let mut read = 0;
    for (key, _) in &deal.custom_fields {
        let (own, told) = (deal.custom_fields.value(key), now.custom_fields.value(key));
        assert_eq!(own.is_none(), told.is_none(), "{key}");
        read += usize::from(told.is_some());
    }
    assert!(read >= 15, "{read} custom fields have a value");
    let changed: Vec<_> = change.changed_fields().collect();
    assert_eq!(changed, ["title", "update_time"]);
    sandbox.shutdown().await;
    Ok(())
}

/// The callback is the address that the app's users come back to.
#[tokio::test]
async fn an_app_is_told_that_it_was_uninstalled() -> Outcome {
    let mut server = Server::start().await?;
    let (sandbox, _) = started().await?;
    let app = OAuth::builder(&pipedrive::v1::API)
        .client_id("a1b2")
        .client_secret("hush")
        .redirect_uri(&server.url)
        .server(sandbox.url())
        .build()?;
    let begun = app.authorize()?;
    let token = app
        .exchange(&begun.pending, &sent_back(&begun.url).await?)
        .await?;
    let session = app.session(Arc::new(MemoryStore::new()));
    session.store_token(&token).await?;
    session.revoke().await?;
    let told = timeout(QUIET, server.uninstalled.recv())
        .await?
        .ok_or("a callback")?;
    assert_eq!((&*told.client_id, told.user_id), ("a1b2", 1));
    assert!(told.timestamp.is_some());
    sandbox.shutdown().await;
    Ok(())
}
