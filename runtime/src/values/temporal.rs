//! Reading and writing dates, times of day and moments. The types are in [`crate::temporal`].

use crate::decode::placeholder::Placeholder;
use crate::decode::{Decode, Fault, Token};
use crate::encode::{Argument, Encode};
use crate::temporal::{Date, DateTime, Time};

/// What the three types have in common.
macro_rules! temporal {
    ($name:ident, $expected:literal) => {
        impl Placeholder for $name {
            fn placeholder() -> Self {
                Self::empty()
            }
        }

        impl Decode for $name {
            fn decode(token: Token<'_>) -> Result<Self, Fault> {
                match token {
                    Token::Text(text) => Ok(Self::lenient(text)),
                    Token::Null | Token::List(_) | Token::Object(_) => {
                        Err(token.mismatch($expected))
                    }
                    // A number is as odd as `0000-00-00`, and kept like it.
                    scalar => Ok(Self::lenient(&String::decode(scalar)?)),
                }
            }
        }
    };
}

temporal!(Date, "a date");
temporal!(Time, "a time");
temporal!(DateTime, "a date and time");

impl Encode for Date {
    fn encode(self) -> Argument {
        // Without the time of day that it may have been read with.
        Argument::Text(
            self.date()
                .map_or_else(|| self.to_string(), |date| date.to_string()),
        )
    }
}

impl Encode for Time {
    fn encode(self) -> Argument {
        Argument::Text(self.to_string())
    }
}

impl Encode for DateTime {
    fn encode(self) -> Argument {
        Argument::DateTime(self)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use jiff::Timestamp;

    use super::*;
    use crate::decode::from_str;
    use crate::operation::DateTimeFormat;

    fn moment(text: &str) -> DateTime {
        from_str(&format!("{text:?}")).unwrap()
    }

    #[test]
    fn moments_are_read_in_every_form_the_service_writes() {
        let expected: Timestamp = "2026-01-02T03:04:05Z".parse().unwrap();
        for text in [
            "2026-01-02T03:04:05Z",
            "2026-01-02T03:04:05.000Z",
            "2026-01-02T05:04:05+02:00",
            "2026-01-02 03:04:05",
            "2026-01-02T03:04:05",
        ] {
            assert_eq!(moment(text).timestamp(), Some(expected), "{text}");
            assert_eq!(moment(text).to_string(), text, "keeps its text");
            assert_eq!(moment(text), DateTime::from(expected));
        }
        let forms: HashSet<DateTime> = [moment("2026-01-02 03:04:05"), expected.into()].into();
        assert_eq!(forms.len(), 1, "equal moments hash alike");
    }

    #[test]
    fn odd_dates_keep_their_text() {
        for text in ["0000-00-00 00:00:00", "", "soon"] {
            assert_eq!(moment(text).timestamp(), None);
            assert_eq!(moment(text).to_string(), text);
            assert_eq!(moment(text).written(DateTimeFormat::Rfc3339), text);
            assert!(text.parse::<DateTime>().is_err());
        }
        assert_ne!(moment(""), moment("soon"));
        assert!(moment("soon") < moment("2026-01-02 03:04:05"));
        assert_eq!(from_str::<Date>(r#""0000-00-00""#).unwrap().date(), None);
        assert_eq!(from_str::<DateTime>("17").unwrap().to_string(), "17");
        assert_eq!(from_str::<Date>("true").unwrap().to_string(), "true");
        assert!(from_str::<Date>("[]").is_err());
    }

    #[test]
    fn requests_say_moments_to_the_second() {
        let moment = moment("2026-01-02T05:04:05.678+02:00");
        assert_eq!(
            moment.written(DateTimeFormat::Rfc3339),
            "2026-01-02T03:04:05Z"
        );
        assert_eq!(moment.written(DateTimeFormat::Space), "2026-01-02 03:04:05");
    }

    #[test]
    fn dates_and_times_can_be_made() {
        assert_eq!(
            Date::new(2026, 1, 2).unwrap(),
            "2026-01-02".parse().unwrap()
        );
        assert_eq!(
            Date::new(2026, 2, 30).unwrap_err().to_string(),
            r#""2026-02-30" is not a date"#
        );
        assert_eq!(Time::new(10, 15, 0).unwrap(), "10:15".parse().unwrap());
        assert_eq!("10:15".parse::<Time>().unwrap().to_string(), "10:15");
        assert_eq!(
            from_str::<Time>(r#""100:30""#).unwrap().to_string(),
            "100:30"
        );
        assert_eq!(
            format!("{:?}", Date::new(2026, 1, 2).unwrap()),
            "Date(2026-01-02)"
        );
    }
}
