//! Multipart bodies, whole and broken.

use super::*;

fn one(disposition: &str) -> Part<'static> {
    let body = format!(
        "--b\r\nContent-Disposition: {disposition}\r\nContent-Type: text/plain\r\n\r\nhi\r\n--b--\r\n"
    );
    let body: &'static [u8] = body.into_bytes().leak();
    parts(body, "b").expect("a body").remove(0)
}

#[test]
fn boundaries_are_read_with_and_without_quotes() {
    assert_eq!(
        boundary("multipart/form-data; boundary=a-b"),
        Some("a-b".to_owned())
    );
    assert_eq!(
        boundary("Multipart/Form-Data; charset=utf-8; boundary=\"a b\""),
        Some("a b".to_owned())
    );
    assert_eq!(boundary("multipart/form-data"), None);
    assert_eq!(boundary("application/json; boundary=a"), None);
}

#[test]
fn parts_carry_any_bytes() {
    let mut body = b"preamble\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.bin\"\r\n\r\n".to_vec();
    let bytes = [0, 255, b'\r', b'\n', b'-', b'-', b'b', b'x', b'\r', b'\n'];
    // `--b` only counts at the start of a line, which it is here: leave its line break out.
    body.extend([&bytes[..2], &bytes[4..]].concat());
    body.extend(b"\r\n--b\r\nContent-Disposition: form-data; name=note\r\n\r\n\r\n--b--");
    let parts = parts(&body, "b").expect("a body");
    assert_eq!(parts.len(), 2);
    assert_eq!(parts[0].bytes, [&bytes[..2], &bytes[4..]].concat());
    assert_eq!(
        (
            parts[0].file_name.as_deref(),
            parts[0].media_type.as_deref()
        ),
        (Some("a.bin"), None)
    );
    assert_eq!(
        (
            parts[1].name.as_str(),
            parts[1].bytes,
            parts[1].file_name.as_deref()
        ),
        ("note", &b""[..], None)
    );
}

#[test]
fn names_come_in_every_spelling_clients_use() {
    for (disposition, name) in [
        (
            r#"form-data; name="file"; filename="a \"b\".txt""#,
            r#"a "b".txt"#,
        ),
        (
            r#"form-data; name="file"; filename="C:\docs\a.txt""#,
            r"C:\docs\a.txt",
        ),
        (
            r#"form-data; name="file"; filename="grün;=.txt""#,
            "grün;=.txt",
        ),
        (
            "form-data; name=file; filename*=utf-8''na%C3%AFve.txt",
            "naïve.txt",
        ),
        (
            "form-data; name=file; filename=plain.txt; filename*=UTF-8''n%C3%AFce.txt",
            "nïce.txt",
        ),
    ] {
        let part = one(disposition);
        assert_eq!(
            (part.name.as_str(), part.file_name.as_deref()),
            ("file", Some(name)),
            "{disposition}"
        );
        assert_eq!(part.media_type.as_deref(), Some("text/plain"));
    }
}

#[test]
fn what_is_broken_is_said() {
    for (body, problem) in [
        (&b""[..], "it does not contain its boundary"),
        (b"--b", "it ends inside a boundary"),
        (
            b"--b\r\nContent-Disposition: form-data; name=a\r\n\r\nhi",
            "its last boundary is missing",
        ),
        (b"--b\r\nhi\r\n--b--", "a part has no headers"),
        (
            b"--b\r\nContent-Type: text/plain\r\n\r\nhi\r\n--b--",
            "a part has no content-disposition with a name",
        ),
        (
            b"--b\r\nContent-Disposition: form-data; filename=a\r\n\r\nhi\r\n--b--",
            "a part has no name",
        ),
        (b"--bother\r\n", "something follows a boundary on its line"),
    ] {
        assert_eq!(
            parts(body, "b"),
            Err(problem),
            "{}",
            String::from_utf8_lossy(body)
        );
    }
}
