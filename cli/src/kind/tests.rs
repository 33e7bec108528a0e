use super::*;

fn read(ty: &str, word: &str) -> Result<Argument, Misfit> {
    Kind::parse(ty, &[]).read(word)
}

fn texts(texts: &[&str]) -> Argument {
    Argument::List(texts.iter().map(|text| text.encode()).collect())
}

#[test]
fn words_are_read_by_type() {
    let moment: DateTime = "2026-11-23T10:15:00Z".parse().unwrap();
    for (ty, word, expected) in [
        ("string", "7", "7".encode()),
        ("string", "", "".encode()),
        ("integer", "-7", 7_i64.wrapping_neg().encode()),
        (
            "integer",
            "18446744073709551615",
            Argument::Unsigned(u64::MAX),
        ),
        ("number", "1.5", 1.5.encode()),
        (
            "money",
            "9007199254740993",
            Argument::Integer(9_007_199_254_740_993),
        ),
        ("boolean", "true", true.encode()),
        ("boolean", "0", false.encode()),
        ("flag", "true", 1.encode()),
        ("flag", "0", 0.encode()),
        ("[flag]", "[true, false]", vec![1, 0].encode()),
        ("date", "2026-11-23", "2026-11-23".encode()),
        ("time", "10:15", "10:15".encode()),
        ("time", "100:30", "100:30".encode()),
        (
            "datetime",
            "2026-11-23 10:15:00",
            Argument::DateTime(moment),
        ),
        ("json", r#""7""#, "7".encode()),
        ("json", "red", "red".encode()),
        ("json", "null", Argument::Null),
        ("DealId", "7", 7.encode()),
        (
            "LeadId",
            "adf21080-0e10-11eb",
            "adf21080-0e10-11eb".encode(),
        ),
        ("LeadId", "007", "007".encode()),
        ("[string]", "a,b", texts(&["a", "b"])),
        ("[string]", r#"["a,b"]"#, texts(&["a,b"])),
        ("[string]", "", texts(&[])),
        ("[integer]", "1,2", vec![1, 2].encode()),
    ] {
        assert_eq!(read(ty, word), Ok(expected), "{ty} from {word}");
    }
}

#[test]
fn what_does_not_fit_is_refused() {
    for (ty, word) in [
        ("integer", "7.0"),
        ("integer", ""),
        ("number", "NaN"),
        ("money", "12 EUR"),
        ("boolean", "yes"),
        ("date", "2026-02-30"),
        ("time", "soon"),
        ("time", "10"),
        ("time", "10:99"),
        ("time", "10:15:00:00"),
        ("datetime", "tomorrow"),
        ("json", r#"{"a": "#),
        ("[integer]", "1,,2"),
        ("[integer]", "[1"),
        ("{string: json}", "key"),
        ("{string: json}", "=value"),
        ("{string: integer}", "key=value"),
    ] {
        assert!(read(ty, word).is_err(), "{ty} from {word}");
    }
}

#[test]
fn a_maps_values_are_read_by_their_type() {
    let one = |key: &str, value: Argument| Argument::Map(vec![(key.to_owned().into(), value)]);
    for (ty, word, expected) in [
        ("{string: json}", "color=red", one("color", "red".encode())),
        ("{string: json}", "n=7", one("n", 7.encode())),
        ("{string: json}", r#"n="7""#, one("n", "7".encode())),
        ("{string: json}", "n=null", one("n", Argument::Null)),
        ("{string: json}", "a=b=c", one("a", "b=c".encode())),
        ("{string: string}", "n=7", one("n", "7".encode())),
        (
            "{string: [integer]}",
            "n=7,8",
            one("n", vec![7, 8].encode()),
        ),
        (
            "{string: json}",
            r#"{"n": [true]}"#,
            one("n", vec![true].encode()),
        ),
        (
            "{string: json}",
            r#"{"n": {"value": 1}}"#,
            one("n", one("value", 1.encode())),
        ),
        ("{string: json}", "{}", Argument::Map(Vec::new())),
    ] {
        assert_eq!(read(ty, word), Ok(expected), "{ty} from {word}");
    }
}

#[test]
fn enums_travel_as_the_tables_say() {
    assert_eq!(Kind::parse("integer", &["1", "3"]), Kind::IntegerEnum);
    assert_eq!(Kind::parse("string", &["1", "3"]), Kind::TextEnum);
    assert_eq!(
        Kind::parse("[string]", &["open"]),
        Kind::List(Kind::TextEnum.into())
    );
    assert_eq!(Kind::IntegerEnum.read("3"), Ok(3.encode()));
    assert_eq!(Kind::IntegerEnum.read("owner"), Ok("owner".encode()));
    assert_eq!(Kind::TextEnum.read("3"), Ok("3".encode()));
}

#[test]
fn words_add_up() {
    assert_eq!(merge(texts(&["a"]), texts(&["b"])), texts(&["a", "b"]));
    let map = |word| read("{string: json}", word).unwrap();
    assert_eq!(
        merge(map(r#"{"a": 1, "b": 2}"#), map("a=3")),
        Argument::Map(vec![("b".into(), 2.encode()), ("a".into(), 3.encode())])
    );
    assert_eq!(merge(map("a=1"), Argument::Omitted), map("a=1"));
    assert_eq!(merge(1.encode(), 2.encode()), 2.encode());
}

#[test]
fn every_described_type_is_known() {
    for api in pipedrive::SURFACES {
        let operations = api
            .resources
            .iter()
            .flat_map(|resource| resource.operations);
        for param in operations.flat_map(|operation| operation.params) {
            let opaque = Kind::of(param) == Kind::Json;
            assert_eq!(opaque, param.wire == "json", "{}", param.ty);
        }
    }
}
