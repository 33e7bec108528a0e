//! Days that the conditions of saved filters name by their distance from today: `last_month`, `in_2_weeks`.

use std::cmp::Ordering;

use jiff::civil::Date;
use jiff::{Span, Timestamp};
use serde_json::Value;

use crate::values::clock;
use crate::values::ordered::{self, Range};

/// Days from one on and before another; without one of the two, all that are earlier or later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Days {
    from: Option<Date>,
    before: Option<Date>,
}

impl Days {
    /// The days of a name, at a moment; `None` for what names none.
    pub(super) fn of(name: &str, now: Timestamp) -> Option<Self> {
        let today = clock::day(now);
        let day = |distance: i64| today.checked_add(Span::new().try_days(distance).ok()?).ok();
        Some(match name {
            "today" | "now" => Self::one(today)?,
            "yesterday" => Self::one(day(-1)?)?,
            "tomorrow" => Self::one(day(1)?)?,
            "before_today" => Self {
                from: None,
                before: Some(today),
            },
            "before_tomorrow" => Self {
                from: None,
                before: Some(day(1)?),
            },
            "later_or_today" => Self {
                from: Some(today),
                before: None,
            },
            "later_or_tomorrow" => Self {
                from: Some(day(1)?),
                before: None,
            },
            _ => match name.split('_').collect::<Vec<_>>()[..] {
                [number, unit, "ago"] => Self::one(moved(today, -distance(number)?, unit)?)?,
                ["in", number, unit] => Self::one(moved(today, distance(number)?, unit)?)?,
                [which, unit] => {
                    let steps = match which {
                        "last" => -1,
                        "this" => 0,
                        "next" => 1,
                        _ => return None,
                    };
                    let from = moved(beginning(today, unit)?, steps, unit)?;
                    Self {
                        from: Some(from),
                        before: Some(moved(from, 1, unit)?),
                    }
                }
                _ => return None,
            },
        })
    }

    fn one(day: Date) -> Option<Self> {
        Some(Self {
            from: Some(day),
            before: Some(day.tomorrow().ok()?),
        })
    }

    /// The keys of days and moments that are before these days, among them, or after them.
    pub(super) fn keys(&self, orders: &[Ordering]) -> Range {
        let key = |day: Date| ordered::text(&day.to_string());
        let all = Range::of_texts(None, None);
        let nothing = all.from.clone();
        let from = self.from.map(key);
        let before = self.before.map(key);
        let mut keys: Option<Range> = None;
        for order in orders {
            let (from, before) = match order {
                Ordering::Less => (
                    Some(all.from.clone()),
                    from.clone().or(Some(nothing.clone())),
                ),
                Ordering::Equal => (from.clone(), before.clone()),
                Ordering::Greater => (before.clone().or(Some(all.before.clone())), None),
            };
            let range = Range {
                from: from.unwrap_or_else(|| all.from.clone()),
                before: before.unwrap_or_else(|| all.before.clone()),
            };
            keys = Some(match keys {
                // They touch.
                Some(other) => Range {
                    from: other.from.min(range.from),
                    before: other.before.max(range.before),
                },
                None => range,
            });
        }
        keys.unwrap_or(all)
    }

    /// Whether a day, or the day of a moment, is before these days, among them, or after them.
    pub(super) fn order(&self, value: &Value) -> Option<Ordering> {
        let day = clock::date(value.as_str()?.get(..10)?)?;
        Some(if self.from.is_some_and(|from| day < from) {
            Ordering::Less
        } else if self.before.is_some_and(|before| day >= before) {
            Ordering::Greater
        } else {
            Ordering::Equal
        })
    }
}

fn distance(number: &str) -> Option<i64> {
    number
        .parse()
        .ok()
        .filter(|number| (1..=1000).contains(number))
}

fn moved(day: Date, number: i64, unit: &str) -> Option<Date> {
    let span = match unit {
        "week" | "weeks" => Span::new().try_weeks(number),
        "month" | "months" => Span::new().try_months(number),
        "quarter" => Span::new().try_months(3 * number),
        _ => return None,
    };
    day.checked_add(span.ok()?).ok()
}

/// The first day of the week, month or quarter that a day is in.
fn beginning(day: Date, unit: &str) -> Option<Date> {
    match unit {
        "week" => {
            let past = i64::from(day.weekday().to_monday_zero_offset());
            day.checked_sub(Span::new().try_days(past).ok()?).ok()
        }
        "month" => Some(day.first_of_month()),
        "quarter" => Date::new(day.year(), (day.month() - 1) / 3 * 3 + 1, 1).ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn names_stand_for_days() {
        let now = clock::moment("2026-11-29T10:00:00Z").expect("a moment");
        for (name, value, expected) in [
            ("this_quarter", "2026-10-01", Ordering::Equal),
            ("this_quarter", "2026-12-31T23:59:59Z", Ordering::Equal),
            ("this_quarter", "2027-01-01", Ordering::Greater),
            ("last_quarter", "2026-07-01", Ordering::Equal),
            ("last_month", "2026-09-30", Ordering::Less),
            ("next_week", "2026-11-30", Ordering::Equal),
            ("this_week", "2026-11-23", Ordering::Equal),
            ("2_weeks_ago", "2026-11-15", Ordering::Equal),
            ("in_1_month", "2026-12-29", Ordering::Equal),
            ("before_today", "2026-11-28", Ordering::Equal),
            ("before_today", "2026-11-29", Ordering::Greater),
            ("later_or_tomorrow", "2026-11-29", Ordering::Less),
        ] {
            let days = Days::of(name, now).unwrap_or_else(|| panic!("{name}"));
            assert_eq!(days.order(&json!(value)), Some(expected), "{name} {value}");
        }
        for name in [
            "2026-11-29",
            "open",
            "0_weeks_ago",
            "last_year_ago",
            "in_x_weeks",
        ] {
            assert_eq!(Days::of(name, now), None, "{name}");
        }
    }
}
