mod cut_short;
mod shelf;
mod threads;

use std::time::Duration;

use proptest::prelude::*;
use tokio::time::{Instant, sleep};

use super::*;
use crate::Error;
use crate::operation::PageStyle;
use crate::testing::{SEARCH, answer, client, now, paused};
use shelf::{STYLES, Shelf, about};

/// Takes all of it, and works on each page for so long.
async fn consume(mut stream: ItemStream<i64>, seconds: f64) -> (Vec<i64>, f64) {
    let began = Instant::now();
    let mut items = Vec::new();
    while let Some(page) = stream.next_page().await.unwrap() {
        items.extend(page);
        sleep(Duration::from_secs_f64(seconds)).await;
    }
    (items, began.elapsed().as_secs_f64())
}

#[test]
fn the_next_page_is_fetched_while_this_one_is_consumed() {
    for style in STYLES {
        let shelf = Shelf::new(style, 5);
        let all = shelf.items();
        for (ahead, expected) in [(0, 10.0), (1, 6.0), (3, 6.0)] {
            paused(async {
                let (request, service) = shelf.clone().list();
                let (items, took) = consume(request.stream().prefetch(ahead), 1.0).await;
                assert_eq!(items, all);
                assert!(about(took, expected), "{style:?}, {ahead} ahead: {took} s");
                assert_eq!(service.log().asked, [0, 2, 4, 6, 8]);
                assert_eq!(service.log().most_running, 1);
            });
        }
        // Without a background it is begun with the page before, and needs only time here.
        paused(async {
            let (request, _) = shelf.clone().list_along();
            let (items, took) = consume(request.stream(), 1.0).await;
            assert_eq!(items, all);
            assert!(about(took, 6.0), "{style:?}: {took} s");
        });
    }
}

#[test]
fn pages_ahead_bridge_the_pauses_of_a_consumer() {
    for style in STYLES {
        paused(async {
            let (request, _) = Shelf::new(style, 10).list();
            let mut stream = request.stream::<i64>().prefetch(4);
            let began = Instant::now();
            stream.next_page().await.unwrap();
            sleep(Duration::from_secs(4)).await;
            for _ in 0..4 {
                stream.next_page().await.unwrap();
            }
            let took = began.elapsed().as_secs_f64();
            assert!(
                about(took, 5.0),
                "{style:?}: four pages wait there, {took} s"
            );
        });
    }
}

#[test]
fn without_a_background_pages_come_with_the_polls_of_the_stream() {
    for style in STYLES {
        for (ahead, sent) in [(0, 1), (1, 2), (2, 2)] {
            paused(async {
                let (request, service) = Shelf::new(style, 5).list_along();
                let mut stream = request.stream::<i64>().prefetch(ahead);
                assert_eq!(stream.try_next().await.unwrap(), Some(0));
                assert_eq!(service.log().asked.len(), sent, "{ahead} ahead");
                // The one that was begun goes on where it was.
                sleep(Duration::from_secs(1)).await;
                assert_eq!(stream.try_next().await.unwrap(), Some(1));
                let began = Instant::now();
                assert_eq!(stream.try_next().await.unwrap(), Some(2));
                let expected = if ahead == 0 { 1.0 } else { 0.0 };
                assert!(about(began.elapsed().as_secs_f64(), expected), "{style:?}");
            });
        }
    }
}

#[test]
fn no_more_pages_are_asked_for_than_were_wanted() {
    for style in STYLES {
        for ahead in [0, 1, 2, 5] {
            paused(async {
                let (request, service) = Shelf::new(style, 20).list();
                let mut stream = request.stream::<i64>().prefetch(ahead);
                sleep(Duration::from_secs(50)).await;
                assert!(service.log().asked.is_empty(), "before anything is taken");
                for taken in 1..6 {
                    stream.next_page().await.unwrap();
                    sleep(Duration::from_secs(50)).await;
                    assert_eq!(service.log().asked.len(), taken + ahead, "{style:?}");
                }
            });
        }
    }
}

#[test]
fn pages_by_offset_are_fetched_at_once() {
    paused(async {
        let shelf = Shelf {
            seconds: vec![1.0, 3.0, 0.5, 2.0, 0.1],
            ..Shelf::new(PageStyle::Offset, 60)
        };
        let alone: f64 = shelf.seconds.iter().sum::<f64>() * 12.0;
        let (request, service) = shelf.clone().list();
        let (items, took) = consume(request.stream().parallel(4), 0.0).await;
        assert_eq!(items, shelf.items(), "in order");
        assert!(took < alone / 2.0, "{took} s of {alone} s");
        assert_eq!(service.log().most_running, 4);
        let asked = service.log().asked.len();
        assert!(asked <= 63, "{asked} requests for 60 pages");

        // With a cursor there is one after the other, whatever is wished.
        let (request, service) = Shelf::new(PageStyle::Cursor, 6).list();
        let (_, took) = consume(request.stream().parallel(4), 1.0).await;
        assert!(about(took, 7.0), "{took} s");
        assert_eq!(service.log().most_running, 1);
    });
}

#[test]
fn few_requests_are_for_nothing() {
    for (pages, parallel, seconds, asked) in [
        // Short lists.
        (1, 8, 0.0, 1),
        (2, 8, 0.0, 2),
        (3, 8, 0.0, 4),
        // All but one of those on their way at most, where the end is not seen before.
        (30, 4, 0.0, 32),
        // None, where the consumer is the slower one.
        (30, 4, 10.0, 30),
    ] {
        paused(async {
            let shelf = Shelf::new(PageStyle::Offset, pages);
            let (request, service) = shelf.clone().list();
            let (items, _) = consume(request.stream().parallel(parallel), seconds).await;
            assert_eq!(items, shelf.items());
            let log = service.log();
            assert_eq!(log.asked.len(), asked, "{pages} pages: {:?}", log.asked);
            assert_eq!(log.running, 0);
        });
    }
}

#[test]
fn where_a_page_is_shorter_than_was_guessed_the_list_goes_on_from_its_end() {
    paused(async {
        let shelf = Shelf {
            length: 60,
            most: 4,
            ends: vec![21, 22, 45],
            hidden: vec![0, 1, 2, 3, 30, 59],
            ..Shelf::new(PageStyle::Offset, 0)
        };
        let (request, service) = shelf.clone().list();
        let (items, _) = consume(request.stream().parallel(3), 0.0).await;
        assert_eq!(items, shelf.items());
        let log = service.log();
        let chain = [
            0, 4, 8, 12, 16, 20, 21, 22, 26, 30, 34, 38, 42, 45, 49, 53, 57,
        ];
        let useless: Vec<_> = log.asked.iter().filter(|at| !chain.contains(at)).collect();
        assert!(useless.len() <= 6, "{:?}", log.asked);
    });
}

#[test]
fn at_the_end_nothing_is_on_its_way() {
    for failing in [vec![], vec![7]] {
        paused(async {
            let shelf = Shelf {
                // The last page is waited for, and guesses take longer.
                seconds: vec![0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 5.0, 90.0, 90.0, 90.0],
                failing: failing.clone(),
                ..Shelf::new(PageStyle::Offset, 8)
            };
            let (request, service) = shelf.list();
            let mut stream = request.stream::<i64>().parallel(4);
            let failed = loop {
                match stream.next_page().await {
                    Ok(Some(page)) if page.has_more() => {}
                    last => break last.is_err(),
                }
            };
            assert_eq!(failed, !failing.is_empty());
            let most = service.log().most_running;
            let running = service.log().running;
            assert_eq!((most, running), (4, 0), "the stream is still there");
        });
    }
}

#[test]
fn a_list_that_goes_round_is_an_error() {
    let page = |item: u32, next: &str| {
        let text = format!(
            r#"{{"data": {{"items": [{item}]}}, "additional_data": {{"next_cursor": "{next}"}}}}"#
        );
        answer(200, text)
    };
    let round = || [page(1, "a"), page(2, "b"), page(3, "c"), page(4, "a")];
    let expected = "GET /deals/search: 200 OK: additional_data.next_cursor: expected the cursor of another page, found that of an earlier one";
    let operation = &SEARCH;
    let (client, script) = client(round());
    let error = now(Request::new(&client, operation).all::<i64>()).unwrap_err();
    assert_eq!(error.to_string(), expected);
    assert_eq!(script.sent().len(), 4);
    for ahead in [0, 1, 3] {
        // What was asked for ahead may have gone round once more.
        let pages = round().into_iter().chain(round());
        let (client, _) = crate::testing::client(pages);
        let mut stream = Request::new(&client, operation)
            .stream::<i64>()
            .prefetch(ahead);
        for item in 1..4 {
            assert_eq!(now(stream.try_next()).unwrap(), Some(item));
        }
        let error = now(stream.try_next()).unwrap_err();
        assert_eq!(error.to_string(), expected);
        let failed = Continuation::Cursor("c".into());
        assert_eq!(stream.continuation(), Some(&failed), "the page that failed");
        assert_eq!(now(stream.try_next()).unwrap(), None);
    }
    // Back to where the stream was taken up.
    let (client, _) = crate::testing::client([page(1, "b"), page(2, "a")]);
    let mut request = Request::new(&client, operation);
    request.cursor("a".into());
    assert_eq!(now(request.all::<i64>()).unwrap_err().to_string(), expected);
}

#[test]
fn it_says_how_far_it_has_come() {
    let progress = |items, pages, total| Progress {
        items,
        pages,
        null_items: 0,
        total,
    };
    for style in STYLES {
        for ahead in [0, 1, 4] {
            paused(async {
                let (request, _) = Shelf::new(style, 3).list();
                let mut stream = request.stream::<i64>().prefetch(ahead);
                assert_eq!(stream.progress(), Progress::default());
                assert_eq!(
                    (stream.size_hint(), stream.continuation()),
                    ((0, None), None)
                );
                stream.try_next().await.unwrap();
                sleep(Duration::from_secs(60)).await;
                assert_eq!(stream.progress(), progress(1, 1, None));
                assert_eq!(stream.size_hint(), (1, None));
                let next = match style {
                    PageStyle::Offset => Continuation::Start(2),
                    PageStyle::Cursor => Continuation::Cursor("c2".into()),
                };
                assert_eq!(stream.continuation(), Some(&next), "whatever is ahead");
                stream.next_page().await.unwrap();
                stream.next_page().await.unwrap();
                assert_eq!(stream.progress(), progress(4, 2, None));
                stream.try_next().await.unwrap();
                assert_eq!(stream.progress(), progress(5, 3, Some(6)));
                assert_eq!(stream.size_hint(), (1, Some(1)));
                stream.next_page().await.unwrap();
                assert_eq!(stream.next_page().await.unwrap(), None);
                assert_eq!(stream.progress(), progress(6, 3, Some(6)));
                assert_eq!(
                    (stream.size_hint(), stream.continuation()),
                    ((0, Some(0)), None)
                );
            });
        }
    }
}

#[test]
fn a_page_that_fails_can_be_taken_up() {
    for style in STYLES {
        for ahead in [0, 1, 4] {
            paused(async {
                let shelf = Shelf {
                    failing: vec![3],
                    ..Shelf::new(style, 6)
                };
                let (request, service) = shelf.list();
                let mut stream = request.clone().stream::<i64>().prefetch(ahead);
                let mut items = Vec::new();
                let error = loop {
                    // What is ahead has failed long since.
                    sleep(Duration::from_secs(30)).await;
                    match stream.try_next().await {
                        Ok(item) => items.push(item.unwrap()),
                        Err(error) => break error,
                    }
                };
                assert!(matches!(error, Error::Send(_)), "{error}");
                assert_eq!(items, [0, 1, 2, 3, 4, 5]);
                assert_eq!(stream.progress().total, None);
                assert_eq!(
                    service.log().asked.len(),
                    4,
                    "nothing is asked for behind it"
                );
                let kept = stream.continuation().unwrap().to_string();
                assert_eq!(stream.try_next().await.unwrap(), None);
                assert_eq!(stream.size_hint(), (0, Some(0)));

                let mut rest = request;
                rest.resume(kept.parse().unwrap());
                assert_eq!(rest.all::<i64>().await.unwrap(), [6, 7, 8, 9, 10, 11]);
            });
        }
    }
    // Where nothing came at all, the place stays the one that was given.
    paused(async {
        let shelf = Shelf {
            failing: vec![0],
            ..Shelf::new(PageStyle::Offset, 6)
        };
        let (mut request, _) = shelf.list();
        request.start(4);
        let mut stream = request.stream::<i64>();
        stream.try_next().await.unwrap_err();
        assert_eq!(stream.continuation(), Some(&Continuation::Start(4)));
        assert_eq!(stream.progress(), Progress::default());
    });
}

fn any_shelf() -> impl Strategy<Value = Shelf> {
    (
        prop::sample::select(STYLES.to_vec()),
        0_u64..60,
        prop::collection::vec(0_u64..60, 0..6),
        1_u64..9,
        prop::collection::vec(0_u64..60, 0..12),
        prop::collection::vec(0.0..3.0, 1..7),
        prop::collection::vec(0_usize..40, 0..4),
    )
        .prop_map(
            |(style, length, ends, most, hidden, seconds, failing)| Shelf {
                style,
                length,
                ends,
                most,
                hidden,
                seconds,
                failing,
            },
        )
}

proptest! {
    #[test]
    fn however_it_is_fetched_it_is_the_same_list(
        shelf in any_shelf(),
        ahead in 0_usize..6,
        at_once: bool,
        along: bool,
        limit in 1_u32..12,
        work in prop::collection::vec(0.0..3.0, 1..5),
    ) {
        paused(async {
            let expected = shelf.items();
            let (mut request, service) = if along { shelf.list_along() } else { shelf.list() };
            request.limit(limit);
            let mut items = Vec::new();
            let mut place = None;
            let mut failures = 0;
            // Until it gets through: taken up whenever it fails.
            'taken_up: loop {
                let mut request = request.clone();
                if let Some(place) = place.take() {
                    request.resume(place);
                }
                let stream = request.stream::<i64>();
                let mut stream = if at_once { stream.parallel(ahead) } else { stream.prefetch(ahead) };
                for work in work.iter().cycle() {
                    match stream.next_page().await {
                        Ok(Some(page)) => items.extend(page),
                        Ok(None) => break 'taken_up,
                        Err(_) => {
                            failures += 1;
                            place = stream.continuation().cloned();
                            break;
                        }
                    }
                    sleep(Duration::from_secs_f64(*work)).await;
                }
            }
            assert_eq!(items, expected);
            assert!(failures <= 4);
            let log = service.log();
            assert_eq!(log.running, 0);
            assert!(log.most_running <= ahead.max(1));
            if !at_once {
                let mut once = log.asked.clone();
                once.dedup();
                assert!(log.asked.len() <= once.len() + failures, "{:?}", log.asked);
            }
        });
    }
}
