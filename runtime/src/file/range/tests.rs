//! Which part of a file a response has.

use super::*;

fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
    pairs
        .iter()
        .map(|(name, value)| (name.parse().unwrap(), HeaderValue::from_static(value)))
        .collect()
}

#[test]
fn what_can_be_gone_on_with() {
    const BYTES: (&str, &str) = ("accept-ranges", "bytes");
    const NOW: (&str, &str) = ("date", "Sun, 06 Nov 1994 08:50:37 GMT");
    for (pairs, expected) in [
        (&[BYTES, ("etag", "\"abc\"")][..], Some("\"abc\"")),
        (&[("etag", "\"abc\"")], None),
        (&[("accept-ranges", "none"), ("etag", "\"abc\"")], None),
        (&[BYTES, ("etag", "W/\"abc\"")], None),
        (&[BYTES], None),
        (
            &[BYTES, ("etag", "\"abc\""), ("content-encoding", "gzip")],
            None,
        ),
        (
            &[
                BYTES,
                NOW,
                ("last-modified", "Sun, 06 Nov 1994 08:49:37 GMT"),
            ],
            Some("Sun, 06 Nov 1994 08:49:37 GMT"),
        ),
        // Within the minute, in the future, or by nobody's clock.
        (
            &[
                BYTES,
                NOW,
                ("last-modified", "Sun, 06 Nov 1994 08:49:38 GMT"),
            ],
            None,
        ),
        (
            &[
                BYTES,
                NOW,
                ("last-modified", "Sun, 06 Nov 1994 09:00:00 GMT"),
            ],
            None,
        ),
        (
            &[BYTES, ("last-modified", "Sun, 06 Nov 1994 08:49:37 GMT")],
            None,
        ),
        (&[BYTES, NOW, ("last-modified", "yesterday")], None),
    ] {
        let found = validator(&headers(pairs));
        assert_eq!(
            found.as_ref().map(|value| value.to_str().unwrap()),
            expected,
            "{pairs:?}"
        );
    }
}

#[test]
fn only_the_rest_of_the_same_file_will_do() {
    let rest = Rest {
        from: 5,
        validator: HeaderValue::from_static("\"abc\""),
    };
    for (range, length, expected) in [
        ("bytes 5-9/10", Some(10), Some(Some(10))),
        ("bytes 5-9/10", None, Some(Some(10))),
        ("bytes 5-9/*", Some(10), Some(Some(10))),
        ("bytes 5-9/*", None, Some(None)),
        ("bytes 4-9/10", Some(10), None),
        ("bytes 5-9/11", Some(10), None),
        ("bytes 5-8/10", Some(10), None),
        ("bytes 5-4/10", Some(10), None),
        ("bytes 5-18446744073709551615/*", None, None),
        ("bytes */10", Some(10), None),
        ("lines 5-9/10", Some(10), None),
        ("", None, None),
    ] {
        let said = HeaderValue::from_static(range);
        let headers = HeaderMap::from_iter([(header::CONTENT_RANGE, said)]);
        let found = rest.check(&headers, length);
        assert_eq!(found.clone().ok(), expected, "{range} {found:?}");
    }
    let other = headers(&[("content-range", "bytes 5-9/10"), ("etag", "\"xyz\"")]);
    assert!(rest.check(&other, None).is_err());
}

#[test]
fn another_date_is_another_version() {
    const DATE: &str = "Sun, 06 Nov 1994 08:49:37 GMT";
    const LATER: &str = "Sun, 06 Nov 1994 08:59:37 GMT";
    let part = ("content-range", "bytes 5-9/10");
    let by = |validator, modified| {
        let rest = Rest {
            from: 5,
            validator: HeaderValue::from_static(validator),
        };
        let tag = ("etag", "\"abc\"");
        rest.check(&headers(&[part, tag, ("last-modified", modified)]), None)
    };
    assert_eq!(by(DATE, DATE), Ok(Some(10)));
    let refused = by(DATE, LATER).unwrap_err();
    assert!(
        refused.ends_with("is of another version of it"),
        "{refused}"
    );
    // The tag says more.
    assert_eq!(by("\"abc\"", LATER), Ok(Some(10)));
}
