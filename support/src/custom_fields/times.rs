//! Times of day, and ranges of days and times. On the wire a range is an object of `value`, its start, and `until`, its end. The
//! service can leave the end empty, and API v1 has no member for it then: such a range is its start alone.

use std::borrow::Cow;

use callsheet_runtime::decode::{Decode, Fault, Token};
use callsheet_runtime::encode::{Argument, Encode};
use callsheet_runtime::private::required;
use callsheet_runtime::{Date, Time};

use super::read_part;

/// The value of a date range: `{"value": "2026-11-23", "until": "2026-11-27"}`.
///
/// ```
/// use callsheet_runtime::{Date, decode::from_str};
/// use pipedrive_support::DateRange;
///
/// let fair: DateRange = from_str(r#"{"value": "2026-11-23", "until": "2026-11-27"}"#)?;
/// let monday = Date::new(2026, 11, 23)?;
/// assert_eq!(fair, DateRange::new(monday, Date::new(2026, 11, 27)?));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DateRange {
    /// The first day, `value` on the wire.
    pub start: Date,
    /// The last day, `until` on the wire. `None` where the service has none; null is sent then.
    pub end: Option<Date>,
}

impl DateRange {
    /// From one day until another.
    pub fn new(start: impl Into<Date>, end: impl Into<Date>) -> Self {
        Self {
            start: start.into(),
            end: Some(end.into()),
        }
    }
}

/// A day alone is read as a range without an end.
impl Decode for DateRange {
    fn decode(token: Token<'_>) -> Result<Self, Fault> {
        if !matches!(token, Token::Object(_)) {
            return Ok(Self {
                start: Date::decode(token)?,
                end: None,
            });
        }
        let mut start = None;
        let mut end = None;
        token.object(&mut |member, token| match member {
            "value" => token.decode_optional(&mut start),
            "until" => read_part(token, &mut end),
            _ => Ok(()),
        })?;
        Ok(Self {
            start: required("value", start)?,
            end,
        })
    }
}

impl Encode for DateRange {
    fn encode(self) -> Argument {
        Argument::Map(vec![
            (Cow::Borrowed("value"), self.start.encode()),
            (Cow::Borrowed("until"), self.end.encode()),
        ])
    }
}

/// The value of a time range:
/// `{"value": "09:00:00", "until": "17:30:00", "timezone_name": "Europe/Tallinn"}`.
///
/// ```
/// use callsheet_runtime::{Time, decode::from_str};
/// use pipedrive_support::TimeRange;
///
/// let hours: TimeRange = from_str(
///     r#"{"value": "09:00:00", "until": "17:30:00", "timezone_name": "Europe/Tallinn"}"#,
/// )?;
/// assert_eq!(
///     hours,
///     TimeRange::new(Time::new(9, 0, 0)?, Time::new(17, 30, 0)?).in_timezone("Europe/Tallinn")
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TimeRange {
    /// From when, `value` on the wire.
    pub start: Time,
    /// Until when, `until` on the wire. `None` where the service has no end; null is sent then.
    pub end: Option<Time>,
    /// The name of the timezone: `Europe/Tallinn`. Read from `timezone_id` as well.
    pub timezone: Option<String>,
}

impl TimeRange {
    /// From one time of day until another.
    pub fn new(start: impl Into<Time>, end: impl Into<Time>) -> Self {
        Self {
            start: start.into(),
            end: Some(end.into()),
            timezone: None,
        }
    }

    /// The same, in the timezone of that name.
    #[must_use]
    pub fn in_timezone(mut self, name: impl Into<String>) -> Self {
        self.timezone = Some(name.into());
        self
    }
}

/// A time alone is read as a range without an end.
impl Decode for TimeRange {
    fn decode(token: Token<'_>) -> Result<Self, Fault> {
        if !matches!(token, Token::Object(_)) {
            return Ok(Self {
                start: Time::decode(token)?,
                end: None,
                timezone: None,
            });
        }
        let mut start = None;
        let mut end = None;
        let mut timezone = Timezone::default();
        token.object(&mut |member, token| match member {
            "value" => token.decode_optional(&mut start),
            "until" => read_part(token, &mut end),
            _ => timezone.store(member, token),
        })?;
        Ok(Self {
            start: required("value", start)?,
            end,
            timezone: timezone.any(),
        })
    }
}

impl Encode for TimeRange {
    fn encode(self) -> Argument {
        let mut members = vec![
            (Cow::Borrowed("value"), self.start.encode()),
            (Cow::Borrowed("until"), self.end.encode()),
        ];
        members.extend(written(self.timezone));
        Argument::Map(members)
    }
}

/// The value of a time field: `"09:00:00"`, or `{"value": "09:00:00", "timezone_name": "Europe/Tallinn"}`.
///
/// It is written without an object where it has no timezone.
///
/// ```
/// use callsheet_runtime::{Time, decode::from_str};
/// use pipedrive_support::TimeOfDay;
///
/// let nine = Time::new(9, 0, 0)?;
/// assert_eq!(from_str::<TimeOfDay>(r#""09:00:00""#)?, TimeOfDay::new(nine.clone()));
/// assert_eq!(
///     from_str::<TimeOfDay>(r#"{"value": "09:00:00", "timezone_name": "Europe/Tallinn"}"#)?,
///     TimeOfDay::new(nine).in_timezone("Europe/Tallinn")
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TimeOfDay {
    /// The time, `value` on the wire.
    pub time: Time,
    /// The name of the timezone: `Europe/Tallinn`. Read from `timezone_id` as well.
    pub timezone: Option<String>,
}

impl TimeOfDay {
    /// That time.
    pub fn new(time: impl Into<Time>) -> Self {
        Self {
            time: time.into(),
            timezone: None,
        }
    }

    /// The same, in the timezone of that name.
    #[must_use]
    pub fn in_timezone(mut self, name: impl Into<String>) -> Self {
        self.timezone = Some(name.into());
        self
    }
}

impl Decode for TimeOfDay {
    fn decode(token: Token<'_>) -> Result<Self, Fault> {
        if !matches!(token, Token::Object(_)) {
            return Time::decode(token).map(Self::new);
        }
        let mut time = None;
        let mut timezone = Timezone::default();
        token.object(&mut |member, token| match member {
            "value" => token.decode_optional(&mut time),
            _ => timezone.store(member, token),
        })?;
        Ok(Self {
            time: required("value", time)?,
            timezone: timezone.any(),
        })
    }
}

impl Encode for TimeOfDay {
    fn encode(self) -> Argument {
        let time = self.time.encode();
        match written(self.timezone) {
            None => time,
            Some(timezone) => Argument::Map(vec![(Cow::Borrowed("value"), time), timezone]),
        }
    }
}

/// A timezone under either of its names.
#[derive(Default)]
struct Timezone {
    name: Option<String>,
    id: Option<String>,
}

impl Timezone {
    fn store(&mut self, member: &str, token: Token<'_>) -> Result<(), Fault> {
        match member {
            "timezone_name" => token.decode_optional(&mut self.name),
            "timezone_id" => token.decode_optional(&mut self.id),
            _ => Ok(()),
        }
    }

    fn any(self) -> Option<String> {
        self.name.or(self.id)
    }
}

/// The member that says a timezone.
fn written(timezone: Option<String>) -> Option<(Cow<'static, str>, Argument)> {
    let name = timezone?;
    Some((Cow::Borrowed("timezone_name"), name.encode()))
}
