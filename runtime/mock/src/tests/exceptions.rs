//! What is told apart only just.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use super::*;

#[test]
fn what_is_to_be_called_never_is_not_left_to_what_is_general() {
    let (mock, client) = mock();
    let get = |id: i64| send(call(&client, &GET, [("id", json!(id))]));
    mock.when(&GET).respond(json!("general"));
    mock.when(&GET)
        .with_path("id", 7)
        .respond(json!(1))
        .times(0);
    assert_eq!(get(8).unwrap(), "general");
    mock.verify();
    let error = get(7).unwrap_err().to_string();
    assert!(error.contains("was to be called never"), "{error}");
    let verdict = panic_of(|| mock.verify());
    assert!(verdict.contains("was to be called never"), "{verdict}");
    // An exception to the exception.
    mock.when(&GET)
        .with_path("id", 7)
        .respond(json!("once"))
        .once();
    assert_eq!(get(7).unwrap(), "once");
    let error = get(7).unwrap_err().to_string();
    assert!(error.contains("was to be called never"), "{error}");
    panic_of(|| drop(mock));
}

/// Does that in a thread, so that it fails where it would hang.
fn in_time<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || sender.send(work()));
    receiver.recv_timeout(Duration::from_secs(20)).unwrap()
}

#[test]
fn a_check_may_ask_the_mock() {
    let answers = in_time(|| {
        let (mock, client) = mock();
        mock.when(&BARE).respond(json!("later"));
        let asked = mock.clone();
        mock.when(&BARE)
            .with("the first", move |_| asked.calls().len() == 1)
            .respond(json!("first"));
        [(); 2].map(|()| send(call(&client, &BARE, [])).unwrap())
    });
    assert_eq!(answers, ["first", "later"]);
}

#[test]
fn of_calls_at_once_one_has_what_is_for_one() {
    let answers = in_time(|| {
        let (mock, client) = mock();
        mock.when(&BARE).respond(json!("later"));
        // The check of one call makes the other.
        let (again, inner) = (client.clone(), Arc::new(Mutex::new(Json::Null)));
        let seen = inner.clone();
        mock.when(&BARE)
            .with("any", move |call| {
                if call.query("inner").is_none() {
                    let request = again.request(http::Method::GET, "/bare");
                    *seen.lock().unwrap() = now(request.query("inner", 1)).unwrap();
                }
                true
            })
            .respond(json!("once"))
            .once();
        let outer = send(call(&client, &BARE, [])).unwrap();
        let inner = inner.lock().unwrap().clone();
        (outer, inner)
    });
    assert_eq!(answers.0, "later");
    assert!(answers.1.to_string().contains("once"), "{}", answers.1);
}

#[test]
fn whole_numbers_are_compared_to_the_last_digit() {
    let (mock, client) = mock();
    let update = |value: Json| send(call(&client, &UPDATE, [("id", json!(7)), ("value", value)]));
    mock.when(&UPDATE).respond(json!("other"));
    mock.when(&UPDATE)
        .with_body("value", 9_007_199_254_740_993_i64)
        .respond(json!("same"));
    mock.when(&UPDATE)
        .with_body("value", 5.0)
        .respond(json!("five"));
    assert_eq!(update(json!(9_007_199_254_740_993_i64)).unwrap(), "same");
    assert_eq!(update(json!(9_007_199_254_740_992_i64)).unwrap(), "other");
    assert_eq!(update(json!(5)).unwrap(), "five");
}

#[test]
fn what_would_match_any_call_is_refused() {
    let mock = MockTransport::new(&API);
    let nothing = || callsheet_runtime::encode::Argument::Omitted;
    for (work, expected) in [
        (
            panic_of(|| drop(mock.when(&LIST).with_query("custom_fields", json!({})))),
            "deals.list: custom_fields: nothing would be sent, so that any call would match",
        ),
        (
            panic_of(|| drop(mock.when(&FORM).with_body("custom_fields", json!({})))),
            "deals.form: custom_fields: nothing would be sent, so that any call would match",
        ),
        (
            panic_of(|| drop(mock.when(&GET).with_path("id", nothing()))),
            "deals.get: id: nothing would be sent, so that any call would match",
        ),
        (
            panic_of(|| drop(mock.when(&GET).with_header("x", nothing()))),
            "deals.get: x: nothing would be sent, so that any call would match",
        ),
    ] {
        assert_eq!(work, expected);
    }
    // JSON has empty objects.
    drop(mock.when(&UPDATE).with_body("value", json!({})));
}

#[test]
fn below_a_base_url_of_the_api_the_end_of_a_path_is_no_operation() {
    for (base_url, method, path, is_one) in [
        (
            "https://api.example.com/v1",
            "POST",
            "/my/oauth/token",
            false,
        ),
        // A client that is given this URL calls all operations below it.
        ("https://api.example.com/v1", "POST", "/oauth/token", true),
        ("https://oauth.example.com", "GET", "/my/deals", false),
        (
            "https://api.example.com/v11",
            "POST",
            "/my/oauth/token",
            true,
        ),
        ("https://x.test", "GET", "/my/deals", true),
    ] {
        let (mock, _) = mock();
        let client: Client = mock.client(ClientBuilder::new(&API).base_url(base_url));
        let method: http::Method = method.parse().unwrap();
        now(client.request(method, path)).unwrap_err();
        let calls = mock.calls();
        assert_eq!(calls[0].operation().is_some(), is_one, "{calls:?}");
        panic_of(|| drop(mock));
    }
}
