//! Calls that nobody polls, and those behind them.

use super::*;

/// Polls a future once, and then nobody does.
pub(super) async fn begin<F: Future>(future: &mut std::pin::Pin<Box<F>>) {
    std::future::poll_fn(|cx| {
        assert!(future.as_mut().poll(cx).is_pending());
        Poll::Ready(())
    })
    .await;
}

#[test]
fn who_is_not_polled_keeps_nobody() {
    paused(async {
        let script = Script::answering((0..20).map(|_| answer(200, OK)));
        let client = builder(script.clone()).plan(TWO).build().unwrap();
        let call = || Box::pin(list(&client).into_future());
        list(&client).await.unwrap();
        list(&client).await.unwrap();
        // As in a buffer of a stream, while its reader does something else.
        let mut buffered: Vec<_> = (0..10).map(|_| call()).collect();
        for call in &mut buffered {
            begin(call).await;
        }
        let began = Instant::now();
        let another = || timeout(Duration::from_secs(60), list(&client));
        another().await.unwrap().unwrap();
        let waited = began.elapsed().as_secs_f64();
        assert!(waited < 6.0, "{waited}");
        // That they are asleep is known by now.
        let began = Instant::now();
        another().await.unwrap().unwrap();
        another().await.unwrap().unwrap();
        let waited = began.elapsed().as_secs_f64();
        assert!(waited < 2.1, "{waited}");
        // Polled again, they go on.
        for call in buffered {
            timeout(Duration::from_secs(60), call)
                .await
                .unwrap()
                .unwrap();
        }
        assert_eq!(script.sent().len(), 15);
    });
}

#[test]
fn who_is_polled_is_not_overtaken_by_those_behind() {
    paused(async {
        let script = Script::answering((0..16).map(|_| answer(200, OK)));
        let client = builder(script.clone()).plan(TWO).build().unwrap();
        let call = |number: usize| {
            let request = client.request(http::Method::GET, format!("/{number}"));
            request.into_future()
        };
        for number in 0..2 {
            call(number).await.unwrap();
        }
        let mut asleep = [(); 2].map(|()| Box::pin(call(99)));
        for call in &mut asleep {
            begin(call).await;
        }
        let calls: Vec<_> = (2..12).map(|number| tokio::spawn(call(number))).collect();
        for call in calls {
            let call = timeout(Duration::from_secs(60), call).await.unwrap();
            call.unwrap().unwrap();
        }
        let sent = script.sent();
        let order: Vec<_> = sent.iter().map(|request| request.uri().path()).collect();
        let expected: Vec<_> = (0..12).map(|number| format!("/v1/{number}")).collect();
        assert_eq!(order, expected);
        let last = script.times()[11];
        assert!(last < 15.0, "{last}");
    });
}
