//! Calls that wait for different quotas: none holds those that do not need what it waits for.

use super::*;
use crate::operation::{Api, Auth};
use crate::testing::described;
use crate::{ClientParts, FromClientParts};

/// It allows two requests a minute.
static OLD: Api = Api {
    name: "old",
    auth: &[Auth::ApiToken {
        header: "x-api-token",
    }],
    plans: &[Plan {
        requests_per_minute: Some(2),
        burst: None,
        ..TWO
    }],
    ..described()
};

static NEW: Api = Api {
    base_url: "https://api.example.com/v2",
    name: "new",
    auth: OLD.auth,
    plans: &[TWO],
    ..described()
};

struct Both {
    old: Client,
    new: Client,
}

impl FromClientParts for Both {
    fn from_client_parts(parts: &ClientParts) -> Result<Self> {
        Ok(Self {
            old: parts.client(&OLD)?,
            new: parts.client(&NEW)?,
        })
    }
}

/// A client of both, on a plan with so many requests within two seconds.
fn both(requests: u32) -> (Both, Arc<Script>) {
    let script = Script::answering((0..300).map(|_| answer(200, OK)));
    let burst = Burst {
        requests,
        seconds: 2,
    };
    let builder = ClientBuilder::<Both>::of(&[&OLD, &NEW])
        .api_token(TOKEN)
        .transport(script.clone())
        .clock(Arc::new(Ticking(Instant::now())))
        .plan(Plan {
            burst: Some(burst),
            ..TWO
        });
    (builder.build().unwrap(), script)
}

fn call(client: &Client, number: usize) -> crate::Call<serde_json::Value> {
    let request = client.request(http::Method::GET, format!("/{number}"));
    request.into_future()
}

/// Paths with the times at which they were called.
fn calls(script: &Script) -> Vec<(String, f64)> {
    let sent = script.sent();
    let paths = sent.iter().map(|request| request.uri().path().to_owned());
    let times = script.times();
    paths.zip(times).collect()
}

fn search(client: &Client) -> crate::Call<()> {
    Request::new(client, &LIMITED).send()
}

#[test]
fn a_call_that_waits_for_its_apis_limit_holds_only_calls_to_that_api() {
    paused(async {
        let (both, script) = both(100);
        for number in 0..2 {
            call(&both.old, number).await.unwrap();
        }
        let waiting = [2, 3].map(|number| tokio::spawn(call(&both.old, number)));
        sleep(Duration::from_millis(1)).await;
        for number in 0..4 {
            call(&both.new, number).await.unwrap();
        }
        for call in waiting {
            call.await.unwrap().unwrap();
        }
        let calls = calls(&script);
        let order: Vec<&str> = calls.iter().map(|(path, _)| &**path).collect();
        assert_eq!(
            order,
            [
                "/v1/0", "/v1/1", "/v2/0", "/v2/1", "/v2/2", "/v2/3", "/v1/2", "/v1/3"
            ]
        );
        assert!(calls[5].1 < 0.1, "{calls:?}");
        assert!((60.0..60.1).contains(&calls[7].1), "{calls:?}");
    });
}

#[test]
fn a_search_that_waits_for_the_limit_of_searches_holds_only_searches() {
    paused(async {
        let script = Script::answering((0..4).map(|_| answer(200, OK)));
        let client = builder(script.clone()).build().unwrap();
        search(&client).await.unwrap();
        let searches = [(); 2].map(|()| tokio::spawn(search(&client)));
        sleep(Duration::from_millis(1)).await;
        list(&client).await.unwrap();
        for search in searches {
            search.await.unwrap().unwrap();
        }
        let times: Vec<f64> = script.times().iter().map(|time| time.round()).collect();
        assert_eq!(times, [0.0, 0.0, 2.0, 4.0]);
        assert_eq!(calls(&script)[1].0, "/v1/deals");
    });
}

#[test]
fn all_wait_in_line_for_what_all_need() {
    paused(async {
        let script = Script::answering((0..8).map(|_| answer(200, OK)));
        let client = builder(script.clone()).plan(TWO).build().unwrap();
        let searches = [true, false, true, false, false, true, false, true];
        let calls = searches.map(|is_search| {
            let call = if is_search {
                search(&client)
            } else {
                list(&client)
            };
            tokio::spawn(call)
        });
        for call in calls {
            call.await.unwrap().unwrap();
        }
        let sent = script.sent();
        let order = sent
            .iter()
            .map(|request| request.uri().path() == "/v1/deals/search");
        assert_eq!(order.collect::<Vec<_>>(), searches);
        let times: Vec<f64> = script.times().iter().map(|time| time.round()).collect();
        assert_eq!(times, [0.0, 0.0, 2.0, 2.0, 4.0, 4.0, 6.0, 6.0]);
    });
}

#[test]
fn whoever_was_overtaken_goes_first_once_its_own_limit_allows_it() {
    paused(async {
        let (both, script) = both(2);
        for number in 0..2 {
            call(&both.old, number).await.unwrap();
        }
        let waiting = tokio::spawn(call(&both.old, 2));
        sleep(Duration::from_millis(1)).await;
        // More than the plan allows, all the time.
        let new = both.new.clone();
        let busy = tokio::spawn(async move { pull(&new, 20, 80).await });
        waiting.await.unwrap().unwrap();
        let calls = calls(&script);
        let (_, time) = calls.iter().find(|(path, _)| path == "/v1/2").unwrap();
        assert!((60.0..62.1).contains(time), "{calls:?}");
        // The others used all the rest meanwhile.
        assert!((59..=63).contains(&calls.len()), "{}", calls.len());
        busy.await.unwrap();
    });
}
