//! OAuth 2.0 over real sockets: one refresh for all who need it, in one process and in two; and tokens that go nowhere
//! else.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use callsheet_test_server::{Response, Server, Step};
use pipedrive::Error;
use pipedrive::crm::{API, Client};
use pipedrive::oauth::{FileStore, MemoryStore, OAuth, Pending, Session, Token, TokenStore};
use pipedrive::runtime::jiff::Timestamp;
use pipedrive_sandbox::Sandbox;
use pipedrive_tests::Outcome;
use pipedrive_tests::issuing::Issuing;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tracing::instrument::WithSubscriber;

use crate::traces::Printed;

fn app(server: &str) -> pipedrive::Result<OAuth> {
    OAuth::builder(&API)
        .client_id("app")
        .client_secret("secret-app")
        .redirect_uri("https://app.example.com/callback")
        .server(server)
        .build()
}

fn expired() -> Token {
    Token::new("secret-access-0")
        .with_refresh_token("secret-refresh")
        .with_expires_at(Timestamp::UNIX_EPOCH)
}

fn session(service: &Issuing, token: Token) -> pipedrive::Result<Session> {
    Ok(app(&service.url())?.session(Arc::new(MemoryStore::from(token))))
}

fn client(service: &Issuing, session: &Session) -> pipedrive::Result<Client> {
    Client::builder()
        .oauth(session.clone())
        .base_url(format!("{}/v1", service.url()))
        .build()
}

/// Makes calls, all at once.
async fn calls(client: &Client, number: usize) -> Outcome {
    let mut made = JoinSet::new();
    for _ in 0..number {
        let client = client.clone();
        made.spawn(async move { client.deals().get(7).await });
    }
    while let Some(call) = made.join_next().await {
        call??;
    }
    Ok(())
}

#[tokio::test]
async fn two_hundred_calls_on_an_expired_token_refresh_once() -> Outcome {
    let service = Issuing::start()?;
    calls(&client(&service, &session(&service, expired())?)?, 200).await?;
    assert_eq!(service.asked(), 1);
    assert_eq!(service.calls(), (200, 0));
    let form = &service.forms()[0];
    assert!(
        form.contains("grant_type=refresh_token") && form.contains("refresh_token=secret-refresh")
    );
    Ok(())
}

#[tokio::test]
async fn two_hundred_calls_on_a_revoked_token_refresh_once() -> Outcome {
    let service = Issuing::start()?;
    // Nothing says that it is none any more, but the API.
    let session = session(
        &service,
        Token::new("gone").with_refresh_token("secret-refresh"),
    )?;
    calls(&client(&service, &session)?, 200).await?;
    assert_eq!(service.asked(), 1);
    let (served, refused) = service.calls();
    assert_eq!(served, 200);
    assert!((1..=200).contains(&refused), "{refused}");
    Ok(())
}

#[tokio::test]
async fn an_endpoint_that_cannot_now_is_asked_again() -> Outcome {
    let service = Issuing::start()?;
    service.fail(2);
    calls(&client(&service, &session(&service, expired())?)?, 20).await?;
    assert_eq!((service.asked(), service.calls()), (3, (20, 0)));
    Ok(())
}

#[tokio::test]
async fn who_begins_a_refresh_may_be_dropped() -> Outcome {
    let service = Issuing::start()?;
    let client = client(&service, &session(&service, expired())?)?;
    let first = tokio::spawn({
        let client = client.clone();
        async move { client.deals().get(7).await }
    });
    while service.asked() == 0 {
        tokio::task::yield_now().await;
    }
    first.abort();
    assert!(first.await.is_err());
    calls(&client, 50).await?;
    assert_eq!((service.asked(), service.calls()), (1, (50, 0)));
    Ok(())
}

/// A process that makes calls with tokens of a file.
fn process(service: &Issuing, file: &str, calls: usize) -> std::io::Result<Child> {
    Command::new(env!("CARGO_BIN_EXE_calls_with_a_file"))
        .args([&service.url(), file, &calls.to_string()])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
}

#[tokio::test]
async fn two_processes_with_one_file_refresh_once() -> Outcome {
    let service = Issuing::start()?;
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("acme.token");
    let store = FileStore::new(&file);
    store.save(&expired()).await?;
    let path = file.to_string_lossy().into_owned();
    let mut processes = vec![
        process(&service, &path, 100)?,
        process(&service, &path, 100)?,
    ];
    let worked = tokio::task::spawn_blocking(move || {
        let mut printed = Vec::new();
        for process in &mut processes {
            let mut lines = BufReader::new(process.stdout.take().ok_or("no output")?).lines();
            assert_eq!(lines.next().ok_or("it stopped")??, "ready");
            printed.push(lines);
        }
        for process in &mut processes {
            process.stdin.take().ok_or("no input")?.write_all(b"\n")?;
        }
        let mut worked = Vec::new();
        for (mut process, mut lines) in processes.into_iter().zip(printed) {
            worked.extend(lines.next().transpose()?);
            assert!(process.wait()?.success());
        }
        Ok::<_, Box<dyn std::error::Error + Send + Sync>>(worked)
    });
    let worked = worked.await?.map_err(|error| error.to_string())?;
    assert_eq!(worked, ["100", "100"]);
    assert_eq!(service.asked(), 1, "one refresh in all");
    assert_eq!(service.calls(), (200, 0));
    let kept = store.load().await?.ok_or("nothing is kept")?;
    assert_eq!(kept.scopes(), ["base", "deals:full"]);
    Ok(())
}

#[tokio::test]
async fn a_user_comes_and_goes() -> Outcome {
    let service = Issuing::start()?;
    let oauth = app(&service.url())?;
    let begun = oauth.authorize()?;
    assert!(
        begun
            .url
            .starts_with(&format!("{}/oauth/authorize?", service.url()))
    );
    let state = begun.pending.to_text();
    let pending = Pending::from_text(&state);
    let callback = format!("/callback?code=secret-code&state={state}");
    let token = oauth.exchange(&pending, &callback).await?;
    let folder = tempfile::tempdir()?;
    let store = Arc::new(FileStore::new(folder.path().join("token")));
    let session = oauth.session(store.clone());
    session.store_token(&token).await?;
    let client = client(&service, &session)?;
    client.deals().get(7).await?;
    session.revoke().await?;
    let forms = service.forms();
    assert!(forms[0].contains("code=secret-code"));
    assert!(
        forms[1].contains("token=secret-refresh&token_type_hint=refresh_token"),
        "{}",
        forms[1]
    );
    assert!(store.load().await?.is_none());
    let Err(Error::Auth(error)) = client.deals().get(7).await else {
        return Err("there is nobody to call for".into());
    };
    assert!(error.must_authorize());
    Ok(())
}

/// Where a program is sent back to by the page that asks users.
pub(super) async fn sent_back(url: &str) -> Result<String, Box<dyn std::error::Error>> {
    let (host, path) = url
        .trim_start_matches("http://")
        .split_once('/')
        .ok_or("no path")?;
    let mut socket = TcpStream::connect(host).await?;
    let request = format!("GET /{path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n");
    socket.write_all(request.as_bytes()).await?;
    let mut answer = String::new();
    socket.read_to_string(&mut answer).await?;
    let location = answer
        .lines()
        .find_map(|line| line.strip_prefix("location: "));
    Ok(location.ok_or(answer.as_str())?.to_owned())
}

#[tokio::test]
async fn an_app_is_developed_against_the_sandbox() -> Outcome {
    let sandbox = Sandbox::builder().start().await?;
    let oauth = app(sandbox.url())?;
    let begun = oauth.authorize()?;
    let callback = sent_back(&begun.url).await?;
    assert!(
        callback.starts_with("https://app.example.com/callback?code="),
        "{callback}"
    );
    let token = oauth.exchange(&begun.pending, &callback).await?;
    assert_eq!(token.api_host(), Some(sandbox.url()));
    let again = oauth.exchange(&begun.pending, &callback).await;
    assert!(matches!(again, Err(Error::Auth(error)) if error.must_authorize()));

    let session = oauth.session(Arc::new(MemoryStore::new()));
    session.store_token(&token).await?;
    // One grant for clients of two versions.
    let crm = Client::builder()
        .oauth(session.clone())
        .base_url(sandbox.base_url("crm"));
    let v2 = pipedrive::v2::Client::builder()
        .oauth(session.clone())
        .base_url(sandbox.base_url("v2"));
    let (crm, v2) = (crm.build()?, v2.build()?);
    let deal = crm.deals().create("Rocket launch").await?;
    v2.deals().list().await?;
    session.revoke_access_token().await?;
    assert_eq!(
        crm.deals().get(deal.id).await?.title.as_deref(),
        Some("Rocket launch")
    );
    session.revoke().await?;
    let error = v2.deals().list().await.unwrap_err();
    assert!(error.is_unauthorized(), "{error}");

    let own = oauth.client_credentials(Arc::new(MemoryStore::new()))?;
    let own = Client::builder()
        .oauth(own)
        .base_url(sandbox.base_url("crm"))
        .build()?;
    own.deals().get(deal.id).await?;
    sandbox.shutdown().await;
    Ok(())
}

#[tokio::test]
async fn a_token_that_ends_at_once_is_refused_twice() -> Outcome {
    let sandbox = Sandbox::builder()
        .token_lifetime(Duration::ZERO)
        .start()
        .await?;
    let session = app(sandbox.url())?.client_credentials(Arc::new(MemoryStore::new()))?;
    let client = Client::builder()
        .oauth(session)
        .base_url(sandbox.base_url("crm"))
        .build()?;
    let error = client.deals().get(1).await.unwrap_err();
    assert_eq!(
        (
            error.status().map(|status| status.as_u16()),
            error.attempts().len()
        ),
        (Some(401), 2)
    );
    Ok(())
}

#[tokio::test]
async fn no_token_goes_to_another_host() -> Outcome {
    for oauth in [false, true] {
        let other = Server::script::<Step>([])?;
        let there = format!("{}/v1/deals/7", other.url());
        let moved = |to: &str| Step::Refuse(Response::new(302, &[("location", to)], ""));
        let deal = Response::json(200, r#"{"success": true, "data": {"id": 7}}"#);
        let server = Server::script([
            moved("/v1/deals/8"),
            Step::Respond(deal),
            moved(&there),
            moved(&there.replace("http://", "//")),
        ])?;
        let builder = Client::builder().base_url(format!("{}/v1", server.url()));
        let client = if oauth {
            let store = MemoryStore::from(Token::new("secret-access-0"));
            builder.oauth(app(&server.url())?.session(Arc::new(store)))
        } else {
            builder.api_token("secret-access-0")
        }
        .build()?;
        client.deals().get(7).await?;
        let (name, value) = if oauth {
            ("authorization", "Bearer secret-access-0")
        } else {
            ("x-api-token", "secret-access-0")
        };
        let read = server.requests();
        assert_eq!(read[1].line(), "GET /v1/deals/8");
        assert!(
            read.iter()
                .all(|read| read.header(name).as_deref() == Some(value)),
            "on its own host it goes along"
        );
        for _ in 0..2 {
            let error = client.deals().get(7).await.unwrap_err();
            assert_eq!(
                error.status().map(|status| status.as_u16()),
                Some(302),
                "{error}"
            );
        }
        assert_eq!((server.received(), other.received()), (4, 0));
    }
    Ok(())
}

#[tokio::test]
async fn nothing_that_is_traced_holds_a_secret() -> Outcome {
    let service = Issuing::start()?;
    let session = session(&service, expired())?;
    let client = client(&service, &session)?;
    let printed = Printed::default();
    let run = async {
        let oauth = app(&service.url())?;
        let begun = oauth.authorize()?;
        let state = begun.pending.to_text();
        oauth
            .exchange(&begun.pending, &format!("code=secret-code&state={state}"))
            .await?;
        client.deals().get(7).await?;
        service.fail(3);
        session.revoke_access_token().await?;
        let error = client.deals().get(7).await.unwrap_err();
        tracing::error!(?error, %error, ?session, ?client, ?oauth, "failed");
        service.fail(0);
        client.deals().get(7).await?;
        session.revoke().await?;
        let error = client.deals().get(7).await.unwrap_err();
        tracing::error!(?error, %error, "failed");
        Ok::<_, pipedrive::Error>(state)
    };
    let state = run.with_subscriber(printed.subscriber()).await?;
    let text = printed.text();
    assert!(
        text.contains("error.type=\"auth\"") && text.contains("503"),
        "{text}"
    );
    assert!(text.lines().count() > 50, "others say something as well");
    for secret in ["secret-", &state, "c2VjcmV0"] {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
    Ok(())
}
