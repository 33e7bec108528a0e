//! What spans tell of calls, and what they must not: everything that a traced run prints, at every level, of this
//! library and of what it stands on.

use std::io::{self, Write};
use std::sync::{Arc, LazyLock, Mutex};

use pipedrive::crm::{Client, DealStatus};
use pipedrive::runtime::Plan;
use pipedrive::runtime::operation::Burst;
use pipedrive_sandbox::Sandbox;
use pipedrive_tests::Outcome;
use pipedrive_tests::many::Many;
use tracing::instrument::{Instrument, WithSubscriber};
use tracing::subscriber::NoSubscriber;
use tracing::{Dispatch, Level};
use tracing_subscriber::fmt::format::FmtSpan;

/// While there is one subscriber alone, `tracing` asks that of the thread which comes by a place in the code first; a thread
/// of another test, without one, would switch the place off for all. So there are always two.
static ANOTHER: LazyLock<Dispatch> = LazyLock::new(|| Dispatch::new(NoSubscriber::new()));

/// Keeps what is printed.
#[derive(Clone, Default)]
pub(crate) struct Printed(Arc<Mutex<Vec<u8>>>);

impl Printed {
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned()
    }

    /// A subscriber that prints all there is.
    pub(crate) fn subscriber(&self) -> impl tracing::Subscriber + Send + Sync + 'static {
        LazyLock::force(&ANOTHER);
        let printed = self.clone();
        tracing_subscriber::fmt()
            .with_max_level(Level::TRACE)
            .with_span_events(FmtSpan::CLOSE)
            .with_ansi(false)
            .with_writer(move || printed.clone())
            .finish()
    }
}

impl Write for Printed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn a_span_says_what_was_called_and_not_with_what() -> Outcome {
    let sandbox = Sandbox::builder().port(0).log(false).start().await?;
    let client = Client::builder()
        .base_url(sandbox.base_url("crm"))
        .api_token(sandbox.token())
        .build()?;
    let printed = Printed::default();
    let calls = async {
        let list = client.deals().list().title("classified-title");
        list.status(DealStatus::Open).await?;
        let error = client.deals().get(987_654_321).await.unwrap_err();
        assert!(error.is_not_found());
        Ok::<_, pipedrive::Error>(())
    };
    calls.with_subscriber(printed.subscriber()).await?;
    let text = printed.text();
    let closed = |name: &str| {
        let operation = format!("callsheet.operation=\"{name}\"");
        let mut lines = text.lines();
        lines
            .find(|line| line.contains(&operation) && line.contains("close"))
            .unwrap_or_else(|| panic!("{name} in {text}"))
            .to_owned()
    };
    let list = closed("deals.list");
    for field in [
        "callsheet.call{",
        "otel.kind=\"client\"",
        "otel.name=\"GET /deals\"",
        "http.request.method=\"GET\"",
        "http.response.status_code=200",
        "url.template=\"/deals\"",
        "url.scheme=\"http\"",
        "server.address=\"127.0.0.1\"",
        "callsheet.api=\"crm\"",
        "callsheet.attempts=1",
        "callsheet.waited_ms=0",
    ] {
        assert!(list.contains(field), "{field} in {list}");
    }
    let get = closed("deals.get");
    for field in [
        "otel.name=\"GET /deals/{id}\"",
        "otel.status_code=\"ERROR\"",
        "error.type=\"404\"",
    ] {
        assert!(get.contains(field), "{field} in {get}");
    }
    for argument in ["987654321", "classified-title"] {
        assert!(!list.contains(argument) && !get.contains(argument));
    }
    assert!(!text.contains(sandbox.token()), "{text}");
    sandbox.shutdown().await;
    Ok(())
}

/// A wait for a rate limit is an event when it begins, and part of what the span tells in the end.
#[tokio::test]
async fn a_span_says_how_long_a_call_waited() -> Outcome {
    let sandbox = Sandbox::builder().port(0).log(false).start().await?;
    let plan = Plan {
        burst: Some(Burst {
            requests: 1,
            seconds: 1,
        }),
        ..Plan::default()
    };
    let client = Client::builder()
        .base_url(sandbox.base_url("crm"))
        .api_token(sandbox.token())
        .plan(plan)
        .build()?;
    client.deals().list().await?;
    let printed = Printed::default();
    let call = async { client.deals().list().await };
    call.with_subscriber(printed.subscriber()).await?;
    let text = printed.text();
    let number = |line: &str, name: &str| {
        let (_, rest) = line.split_once(name)?;
        let digits = rest.find(|other: char| !other.is_ascii_digit());
        rest[..digits.unwrap_or(rest.len())].parse::<u64>().ok()
    };
    let begun = text
        .lines()
        .find(|line| line.contains("reason=\"rate limit\""));
    let begun = begun.ok_or_else(|| format!("no wait in {text}"))?;
    let expected = number(begun, " wait_ms=").ok_or("no length")?;
    assert!((1..=1000).contains(&expected), "{begun}");
    let closed = text.lines().find(|line| line.contains("close time"));
    let waited = closed.and_then(|line| number(line, "callsheet.waited_ms="));
    assert!(waited.is_some_and(|waited| waited >= expected), "{text}");
    sandbox.shutdown().await;
    Ok(())
}

/// Wherever a page is fetched, its span belongs to whoever takes the list, and ends when the page is there.
#[tokio::test]
async fn spans_of_pages_belong_to_whoever_takes_them() -> Outcome {
    let many = Many {
        records: 1_200,
        rich: false,
    };
    let client = Client::builder()
        .api_token("none")
        .transport(Arc::new(many))
        .build()?;
    let printed = Printed::default();
    let default = tracing::subscriber::set_default(printed.subscriber());
    let sync = tracing::info_span!("sync");
    let pages = async {
        let mut deals = client.deals().list().stream();
        deals.next_page().await?;
        // The page ahead comes, and is not read.
        tokio::task::yield_now().await;
        Ok::<_, pipedrive::Error>(deals)
    };
    let mut deals = pages.instrument(sync.clone()).await?;
    let closed = || {
        let text = printed.text();
        let lines = text.lines().filter(|line| line.contains("close time"));
        let of_pages = lines.filter(|line| line.contains("sync:callsheet.call{"));
        of_pages.count()
    };
    assert_eq!(closed(), 2, "{}", printed.text());
    async {
        while deals.try_next().await?.is_some() {}
        Ok::<_, pipedrive::Error>(())
    }
    .instrument(sync)
    .await?;
    assert_eq!(closed(), 3, "{}", printed.text());
    drop(default);
    Ok(())
}
