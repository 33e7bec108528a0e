use super::*;

fn fault(text: &str) -> Fault {
    text.parse()
        .unwrap_or_else(|problem| panic!("{text}: {problem}"))
}

#[test]
fn a_fault_is_read_from_words_and_from_json() {
    let read = fault(
        " status=503 , retry-after=2, after, operation=v2.deals.*, rate=0.5, times=3, seed=7, latency=20ms",
    );
    assert_eq!(read.effect, Some(Effect::Status(503)));
    assert_eq!(read.retry_after, Some(2));
    assert!(read.after);
    assert_eq!(read.latency, Duration::from_millis(20));
    let json = json!({"after": true, "latency": 20, "operation": "v2.deals.*", "rate": 0.5, "retry-after": 2,
        "seed": 7, "status": 503, "times": 3, "html": false});
    let of_json = Fault::of_json(json.as_object().expect("an object")).expect("a fault");
    assert_eq!(
        Fault {
            text: read.text.clone(),
            ..of_json
        },
        read
    );
    for (text, effect) in [
        ("html", Effect::Html(403)),
        ("html, status=502", Effect::Html(502)),
        ("expired", Effect::Expired),
        ("reset", Effect::Reset),
        ("cut", Effect::Cut),
        ("garbled", Effect::Garbled),
        ("repeat", Effect::Repeat),
        ("slow=5", Effect::Slow(Duration::from_millis(5))),
    ] {
        assert_eq!(fault(text).effect, Some(effect), "{text}");
    }
}

#[test]
fn what_is_no_fault_is_named() {
    for (text, named) in [
        ("", "nothing goes wrong"),
        ("operation=deals.*", "nothing goes wrong"),
        ("statsu=500", "did you mean \"status\"?"),
        ("status", "\"status\" needs a value"),
        ("status=", "\"status\" needs a value"),
        ("status=200", "400 to 599"),
        ("status=often", "\"often\""),
        ("reset=1", "\"reset\" has no value"),
        ("reset, cut", "one effect"),
        ("status=500, rate=2", "0 to 1"),
        ("status=500, rate=NaN", "0 to 1"),
        ("latency=999999999", "at most"),
    ] {
        let problem = text.parse::<Fault>().expect_err(text);
        assert!(problem.contains(named), "{text}: {problem}");
    }
    let json = json!({ "status": [500] });
    let problem = Fault::of_json(json.as_object().expect("an object")).expect_err("a list");
    assert!(problem.contains("\"status\""), "{problem}");
}

#[test]
fn a_request_meets_the_first_fault_that_concerns_it() {
    let faults = Faults::default();
    assert_eq!(faults.meet(Some("v2.deals.get")), None);
    faults.add(fault("status=500, operation=deals.*, times=1"));
    faults.add(fault("status=502"));
    let mut met = ["v2.persons.get", "v2.deals.get", "v2.deals.get"]
        .map(|operation| faults.meet(Some(operation)).and_then(|fault| fault.effect))
        .into_iter()
        .flatten();
    assert_eq!(met.next(), Some(Effect::Status(502)));
    assert_eq!(met.next(), Some(Effect::Status(500)));
    assert_eq!(
        met.next(),
        Some(Effect::Status(502)),
        "the first was met as often as it is to be"
    );
    assert_eq!(
        faults.meet(None).and_then(|fault| fault.effect),
        Some(Effect::Status(502)),
        "no operation"
    );
    faults.clear();
    assert!(faults.is_empty());
}

#[test]
fn a_rate_takes_the_same_requests_for_the_same_seed() {
    let met = |seed: u64| {
        let faults = Faults::default();
        faults.add(fault(&format!("status=500, rate=0.3, seed={seed}")));
        (0..1000)
            .map(|_| faults.meet(None).is_some())
            .collect::<Vec<_>>()
    };
    let first = met(1);
    let count = first.iter().filter(|met| **met).count();
    assert!((250..350).contains(&count), "{count} of 1000");
    assert_eq!(first, met(1));
    assert_ne!(first, met(2));
}
