//! Dates, times of day and moments. Each keeps the text it was read from where that says more than the value: odd
//! dates such as `0000-00-00 00:00:00` and `""` are part of the service's data and must not fail a record.

use std::cmp::Ordering;
use std::fmt::{self, Write as _};
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use jiff::{Timestamp, civil, tz::Offset};

use crate::operation::DateTimeFormat;

/// A text that is no date, time or moment.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{text:?} is not {expected}")]
pub struct ParseDateTimeError {
    expected: &'static str,
    text: String,
}

/// A value of the calendar or the clock.
trait Moment: Copy + Ord + fmt::Display {
    /// Reads the two forms that the service writes, without looking for any other: the one of `Display`, and a shorter
    /// one.
    fn quick(text: &str) -> Option<(Self, Form)>;

    /// Reads any form that is understood.
    fn read(text: &str) -> Option<Self>;

    /// The shorter form.
    fn short(&self) -> String;
}

/// A value, and the text it was read from if that differs from how the value is written.
#[derive(Clone)]
struct Kept<V> {
    value: Option<V>,
    form: Form,
}

/// How a value was written.
#[derive(Clone)]
enum Form {
    /// As it is.
    Usual,
    /// Shorter.
    Short,
    /// So.
    Text(Box<str>),
}

impl<V: Moment> Kept<V> {
    const fn value(value: V) -> Self {
        Self {
            value: Some(value),
            form: Form::Usual,
        }
    }

    fn read(text: &str) -> Self {
        if let Some((value, form)) = V::quick(text) {
            let value = Some(value);
            return Self { value, form };
        }
        let value = V::read(text);
        let form = if value.is_some_and(|value| says(&value, text)) {
            Form::Usual
        } else {
            Form::Text(text.into())
        };
        Self { value, form }
    }

    /// Equal values are equal however they were written; what is unreadable is compared as text, before all values.
    fn cmp(&self, other: &Self) -> Ordering {
        match (&self.value, &other.value) {
            (None, None) => self.text().cmp(other.text()),
            (mine, others) => mine.cmp(others),
        }
    }

    /// The text of what is unreadable.
    fn text(&self) -> &str {
        match &self.form {
            Form::Text(text) => text,
            Form::Usual | Form::Short => "",
        }
    }
}

impl<V: Moment> fmt::Display for Kept<V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.form, &self.value) {
            (Form::Text(text), _) => f.pad(text),
            (Form::Usual, Some(value)) => value.fmt(f),
            (Form::Short, Some(value)) => f.pad(&value.short()),
            (_, None) => Ok(()),
        }
    }
}

/// Whether `value` is written as `text`, without writing it anywhere.
fn says(value: &impl fmt::Display, text: &str) -> bool {
    struct Rest<'t>(&'t str);
    impl fmt::Write for Rest<'_> {
        fn write_str(&mut self, part: &str) -> fmt::Result {
            self.0 = self.0.strip_prefix(part).ok_or(fmt::Error)?;
            Ok(())
        }
    }
    let mut rest = Rest(text);
    write!(rest, "{value}").is_ok() && rest.0.is_empty()
}

/// The numbers of a text that has a digit wherever the pattern has a 0, and otherwise what the pattern has.
fn numbers<const N: usize>(text: &str, pattern: &str) -> Option<[i16; N]> {
    if text.len() != pattern.len() {
        return None;
    }
    let mut numbers = [0; N];
    let mut at = 0;
    for (byte, mark) in text.bytes().zip(pattern.bytes()) {
        match (mark, byte) {
            (b'0', b'0'..=b'9') => {
                let number = numbers.get_mut(at)?;
                *number = *number * 10 + i16::from(byte - b'0');
            }
            (b'0', _) => return None,
            (mark, byte) if mark == byte => at += 1,
            _ => return None,
        }
    }
    Some(numbers)
}

/// A number of two digits.
fn small(number: i16) -> i8 {
    i8::try_from(number).unwrap_or(i8::MAX)
}

/// What the three types have in common.
macro_rules! temporal {
    ($name:ident, $value:ty, $expected:literal) => {
        impl $name {
            /// Reads any text; one that is not understood is kept as it is.
            pub(crate) fn lenient(text: &str) -> Self {
                Self(Kept::read(text))
            }

            /// Neither a value nor a text.
            pub(crate) const fn empty() -> Self {
                Self(Kept {
                    value: None,
                    form: Form::Usual,
                })
            }
        }

        /// As it was read, or as it is written.
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0)
            }
        }

        impl FromStr for $name {
            type Err = ParseDateTimeError;

            fn from_str(text: &str) -> Result<Self, ParseDateTimeError> {
                let date = Self::lenient(text);
                match date.0.value {
                    Some(_) => Ok(date),
                    None => Err(ParseDateTimeError {
                        expected: $expected,
                        text: text.to_owned(),
                    }),
                }
            }
        }

        impl From<$value> for $name {
            fn from(value: $value) -> Self {
                Self(Kept::value(value))
            }
        }

        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.cmp(other).is_eq()
            }
        }

        impl Eq for $name {}

        impl PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $name {
            fn cmp(&self, other: &Self) -> Ordering {
                self.0.cmp(&other.0)
            }
        }

        impl Hash for $name {
            fn hash<H: Hasher>(&self, state: &mut H) {
                match &self.0.value {
                    Some(value) => value.hash(state),
                    None => self.0.text().hash(state),
                }
            }
        }
    };
}

/// A day of the calendar: `2026-11-23`.
///
/// Made with [`Date::new`], from text by `"2026-11-23".parse::<Date>()`, or from a date of [`jiff`].
///
/// Compared by the day, whatever the text looked like.
#[derive(Clone)]
pub struct Date(Kept<civil::Date>);

temporal!(Date, civil::Date, "a date");

impl Date {
    /// The day of that year, month (1 to 12) and day (from 1).
    ///
    /// # Errors
    ///
    /// Where the calendar has no such day.
    pub fn new(year: i16, month: i8, day: i8) -> Result<Self, ParseDateTimeError> {
        civil::Date::new(year, month, day)
            .map(Self::from)
            .map_err(|_| ParseDateTimeError {
                expected: "a date",
                text: format!("{year:04}-{month:02}-{day:02}"),
            })
    }

    /// The day, where the text was one.
    #[must_use]
    pub fn date(&self) -> Option<civil::Date> {
        self.0.value
    }
}

impl Moment for civil::Date {
    fn quick(text: &str) -> Option<(Self, Form)> {
        let [year, month, day] = numbers(text, "0000-00-00")?;
        let date = Self::new(year, small(month), small(day)).ok()?;
        Some((date, Form::Usual))
    }

    fn read(text: &str) -> Option<Self> {
        text.parse().ok()
    }

    fn short(&self) -> String {
        self.to_string()
    }
}

/// A time of day, or a duration in hours and minutes: `10:15`, `10:15:00`.
///
/// Made with [`Time::new`], from text by `"10:15".parse::<Time>()`, or from a time of [`jiff`].
///
/// Compared by the time, whatever the text looked like.
#[derive(Clone)]
pub struct Time(Kept<civil::Time>);

temporal!(Time, civil::Time, "a time");

impl Time {
    /// The time of that hour (0 to 23), minute and second.
    ///
    /// # Errors
    ///
    /// Where the day has no such time.
    pub fn new(hour: i8, minute: i8, second: i8) -> Result<Self, ParseDateTimeError> {
        civil::Time::new(hour, minute, second, 0)
            .map(Self::from)
            .map_err(|_| ParseDateTimeError {
                expected: "a time",
                text: format!("{hour:02}:{minute:02}:{second:02}"),
            })
    }

    /// The time, where the text was one. Durations of a day and more are text only.
    #[must_use]
    pub fn time(&self) -> Option<civil::Time> {
        self.0.value
    }
}

impl Moment for civil::Time {
    fn quick(text: &str) -> Option<(Self, Form)> {
        let (form, [hour, minute, second]) = match numbers(text, "00:00") {
            Some([hour, minute]) => (Form::Short, [hour, minute, 0]),
            None => (Form::Usual, numbers(text, "00:00:00")?),
        };
        let time = Self::new(small(hour), small(minute), small(second), 0).ok()?;
        Some((time, form))
    }

    fn read(text: &str) -> Option<Self> {
        text.parse().ok()
    }

    fn short(&self) -> String {
        self.strftime("%H:%M").to_string()
    }
}

/// A moment.
///
/// Read from RFC 3339 (`2026-11-23T10:15:00Z`, with or without fraction, any offset) and from
/// `2026-11-23 10:15:00`, which is UTC. Compared by the moment, whatever the text looked like. Requests say it the
/// way the API wants it, in UTC and to the second.
#[derive(Clone)]
pub struct DateTime(Kept<Timestamp>);

temporal!(DateTime, Timestamp, "a date and time");

impl DateTime {
    /// The moment, where the text was one.
    #[must_use]
    pub fn timestamp(&self) -> Option<Timestamp> {
        self.0.value
    }

    /// As it is written in a request. An unreadable one goes back as it came.
    pub(crate) fn written(&self, format: DateTimeFormat) -> String {
        let Some(moment) = self.0.value else {
            return self.to_string();
        };
        let pattern = match format {
            DateTimeFormat::Rfc3339 => "%Y-%m-%dT%H:%M:%SZ",
            DateTimeFormat::Space => return moment.short(),
        };
        moment.strftime(pattern).to_string()
    }
}

impl Moment for Timestamp {
    fn quick(text: &str) -> Option<(Self, Form)> {
        let (form, [year, month, day, hour, minute, second]) =
            match numbers(text, "0000-00-00 00:00:00") {
                Some(numbers) => (Form::Short, numbers),
                None => (Form::Usual, numbers(text, "0000-00-00T00:00:00Z")?),
            };
        let date = civil::Date::new(year, small(month), small(day)).ok()?;
        let time = civil::Time::new(small(hour), small(minute), small(second), 0).ok()?;
        let moment = Offset::UTC.to_timestamp(date.to_datetime(time)).ok()?;
        Some((moment, form))
    }

    fn read(text: &str) -> Option<Self> {
        if let Ok(moment) = text.parse() {
            return Some(moment);
        }
        let civil: civil::DateTime = text.parse().ok()?;
        Offset::UTC.to_timestamp(civil).ok()
    }

    fn short(&self) -> String {
        self.strftime("%Y-%m-%d %H:%M:%S").to_string()
    }
}

#[cfg(test)]
mod tests;
