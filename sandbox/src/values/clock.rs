//! Dates and times: what the sandbox accepts and how a surface writes them.

use callsheet_dialect::model::DateTimeFormat;
use jiff::Timestamp;
use jiff::civil;
use jiff::tz::Offset;

/// A moment as the surface writes it: UTC, whole seconds.
pub(crate) fn write(moment: Timestamp, format: DateTimeFormat) -> String {
    let pattern = match format {
        DateTimeFormat::Rfc3339 => "%Y-%m-%dT%H:%M:%SZ",
        DateTimeFormat::Space => "%Y-%m-%d %H:%M:%S",
    };
    Offset::UTC
        .to_datetime(moment)
        .strftime(pattern)
        .to_string()
}

/// A moment in either format. One without an offset is UTC, as everywhere in this API.
pub(crate) fn moment(text: &str) -> Option<Timestamp> {
    // A bare date is no moment, and jiff would read it as midnight.
    if !text.contains(':') {
        return None;
    }
    text.parse::<Timestamp>().ok().or_else(|| {
        let civil: civil::DateTime = text.parse().ok()?;
        Offset::UTC.to_timestamp(civil).ok()
    })
}

/// A date: `2026-11-23`, nothing else.
pub(crate) fn date(text: &str) -> Option<civil::Date> {
    let shape = text.len() == 10 && text.as_bytes()[4] == b'-' && text.as_bytes()[7] == b'-';
    if shape { text.parse().ok() } else { None }
}

/// A time of day or a duration in minutes of the day: `10:15` or `10:15:00`.
pub(crate) fn time(text: &str) -> Option<civil::Time> {
    let shape = matches!(text.len(), 5 | 8) && text.as_bytes()[2] == b':';
    if shape { text.parse().ok() } else { None }
}

/// The day of a moment, in UTC.
pub(crate) fn day(moment: Timestamp) -> civil::Date {
    Offset::UTC.to_datetime(moment).date()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_formats_name_one_moment() {
        let spaced = moment("2026-11-23 10:15:00").expect("spaced");
        assert_eq!(moment("2026-11-23T10:15:00Z"), Some(spaced));
        assert_eq!(moment("2026-11-23T12:15:00+02:00"), Some(spaced));
        assert_eq!(
            write(spaced, DateTimeFormat::Rfc3339),
            "2026-11-23T10:15:00Z"
        );
        assert_eq!(write(spaced, DateTimeFormat::Space), "2026-11-23 10:15:00");
    }

    #[test]
    fn what_is_no_moment_is_refused() {
        for text in [
            "",
            "2026-11-23",
            "yesterday",
            "2026-13-01 10:00:00",
            "10:15",
            "0000-00-00 00:00:00",
        ] {
            assert_eq!(moment(text), None, "{text}");
        }
    }

    #[test]
    fn dates_and_times_have_one_shape() {
        assert!(date("2026-02-28").is_some());
        for text in [
            "2026-02-30",
            "20260228",
            "2026-02-28T10:00",
            "26-02-28",
            "äöü-02-28",
        ] {
            assert_eq!(date(text), None, "{text}");
        }
        assert_eq!(time("10:15"), time("10:15:00"));
        assert!(time("00:30").is_some());
        for text in ["10", "1015", "25:00", "10:15:00.5", "é0:15"] {
            assert_eq!(time(text), None, "{text}");
        }
    }
}
