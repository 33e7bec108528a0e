//! The quick way to read dates agrees with the other one.

use super::*;

#[test]
fn the_quick_way_reads_what_the_other_does() {
    fn same<V: Moment + fmt::Debug>(text: &str) {
        if let Some((value, form)) = V::quick(text) {
            assert_eq!(Some(value), V::read(text), "{text}");
            let form = Kept {
                value: Some(value),
                form,
            };
            assert_eq!(form.to_string(), text, "keeps its text");
        }
    }
    let mut quick = 0;
    for date in [
        "2026-01-02",
        "2024-02-29",
        "2023-02-29",
        "0000-00-00",
        "0000-01-01",
        "9998-12-31",
        "9999-12-31",
        "2026-13-01",
        "2026-1-2",
        "+026-01-02",
    ] {
        same::<civil::Date>(date);
        for time in [
            "03:04:05",
            "00:00:00",
            "23:59:59",
            "23:59:60",
            "24:00:00",
            "12:60:00",
            "03:04",
            "99:99",
            "3:04:05",
            "aa:bb:cc",
            "03:04:0é",
        ] {
            same::<civil::Time>(time);
            for (mark, zone) in [
                (" ", ""),
                ("T", "Z"),
                ("t", "z"),
                ("T", "+02:00"),
                (" ", "Z"),
                ("T", ""),
            ] {
                let text = format!("{date}{mark}{time}{zone}");
                same::<Timestamp>(&text);
                quick += usize::from(Timestamp::quick(&text).is_some());
            }
        }
    }
    assert_eq!(
        quick,
        2 * 3 * 4,
        "dates that are, times that are, in two forms"
    );
}
