//! An outage that many calls meet: how many requests it becomes.

use super::*;
use crate::retry::RetryBudget;

/// Of how many calls the test makes how many requests, where all fail like that. Also the client, and the reasons why calls
/// stopped at the first attempt.
fn outage(budget: RetryBudget, failure: fn() -> Reply) -> (Client, usize, usize) {
    paused(async {
        let script = Script::answering(std::iter::repeat_with(failure).take(2000));
        let client = retrying_with(&script, budget);
        let calls: Vec<_> = (0..300)
            .map(|_| tokio::spawn(request(&client, &LIST).send::<()>().into_future()))
            .collect();
        let mut spent = 0;
        for call in calls {
            let error = call.await.unwrap().unwrap_err();
            let stop_reason = error.stop_reason().unwrap();
            if stop_reason == StopReason::RetryBudget {
                let line = error.to_string();
                let end = "; the client's retry budget is used up, as too many of its calls failed lately";
                assert!(line.ends_with(end), "{line}");
                spent += 1;
            } else {
                assert_eq!(stop_reason, StopReason::MaxAttempts);
            }
        }
        let requests = script.sent().len();
        (client, requests, spent)
    })
}

fn retrying_with(script: &std::sync::Arc<Script>, budget: RetryBudget) -> Client {
    ClientBuilder::<Client>::new(&API)
        .api_token(TOKEN)
        .transport(script.clone())
        .clock(std::sync::Arc::new(crate::testing::Ticking(
            tokio::time::Instant::now(),
        )))
        .retry_budget(budget)
        .build()
        .unwrap()
}

#[test]
fn an_outage_that_300_calls_meet_becomes_400_requests() {
    let unavailable = || reply(503, &[], "busy");
    let limited = || reply(429, &[], LIMIT);
    for (budget, failure, expected) in [
        (RetryBudget::default(), unavailable as fn() -> Reply, 400),
        (RetryBudget::default(), limited, 400),
        // What gets no response costs twice as much.
        (RetryBudget::default(), || CONNECT, 350),
        (RetryBudget::default(), || TIMEOUT, 350),
        (RetryBudget::new(50), unavailable, 310),
        (RetryBudget::new(4), unavailable, 300),
        (RetryBudget::unlimited(), unavailable, 1200),
    ] {
        let unlimited = budget.capacity() == u32::MAX;
        let (client, requests, spent) = outage(budget, failure);
        assert_eq!(requests, expected);
        assert_eq!(spent == 0, unlimited);
        assert!(unlimited || client.retry_budget().remaining() < 5);
    }
}

#[test]
fn successes_fill_the_budget_again() {
    let ok = || reply(200, &[], OK);
    let busy = || reply(503, &[], "busy");
    let lost = || reply(404, &[], "");
    paused(async {
        let budget = RetryBudget::new(10);
        let play = async |replies: Vec<Reply>| {
            let count = replies.len();
            let script = Script::answering(replies);
            let client = retrying_with(&script, budget.clone());
            let outcome = request(&client, &LIST).send::<()>().await;
            assert_eq!(script.sent().len(), count);
            (outcome.is_ok(), budget.remaining())
        };
        // A retry that helps costs nothing in the end.
        assert_eq!(play(vec![busy(), ok()]).await, (true, 10));
        assert_eq!(play(vec![CONNECT, ok()]).await, (true, 10));
        assert_eq!(play(vec![busy(), lost()]).await, (false, 10));
        // Only the last one is returned.
        assert_eq!(play(vec![busy(), busy(), ok()]).await, (true, 5));
        assert_eq!(play(vec![CONNECT]).await, (false, 5));
        assert_eq!(play(vec![busy(), busy()]).await, (false, 0));
        for left in [1, 2, 3, 4] {
            assert_eq!(play(vec![ok()]).await, (true, left));
        }
        assert_eq!(play(vec![busy()]).await, (false, 4));
        // A refusal for another reason comes from a service that works.
        assert_eq!(play(vec![lost()]).await, (false, 5));
        assert_eq!(play(vec![busy(), ok()]).await, (true, 5));
    });
}

#[test]
fn what_no_retry_is_made_for_takes_nothing() {
    paused(async {
        let script = Script::answering([
            reply(503, &[], "busy"),
            reply(503, &[("retry-after", "61")], "busy"),
            reply(501, &[], ""),
        ]);
        let budget = RetryBudget::new(10);
        let client = retrying_with(&script, budget.clone());
        request(&client, &UPDATE).send::<()>().await.unwrap_err();
        request(&client, &LIST).send::<()>().await.unwrap_err();
        assert_eq!(budget.remaining(), 10);
        // Another policy of the same client has the same budget.
        let hurried = client.with_retry(RetryPolicy::none());
        assert_eq!(hurried.retry_budget().remaining(), 10);
    });
}

#[test]
fn a_retry_that_is_not_sent_takes_nothing() {
    paused(async {
        // The first call is to be retried. The second is told to wait until tomorrow, and so holds the first.
        let script = Script::answering([
            reply(503, &[], "busy"),
            reply(429, &[("retry-after", "86000")], LIMIT),
        ]);
        let budget = RetryBudget::new(10);
        let client = retrying_with(&script, budget.clone());
        let first = tokio::spawn(request(&client, &LIST).send::<()>().into_future());
        tokio::time::sleep(Duration::from_millis(100)).await;
        assert_eq!(budget.remaining(), 5);
        request(&client, &LIST).send::<()>().await.unwrap_err();
        let error = first.await.unwrap().unwrap_err();
        assert!(
            matches!(error.stop_reason(), Some(StopReason::WaitTooLong(_))),
            "{error}"
        );
        assert_eq!(script.sent().len(), 2);
        assert_eq!(budget.remaining(), 10);
    });
}
