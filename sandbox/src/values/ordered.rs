//! Keys whose bytes are in the order of a sorted list: null comes first, then numbers, then texts without regard to case.
//! Long values share a key: whoever looks up or sorts by one that is not exact compares the values themselves as well.

/// Bytes in the order of values.
pub(crate) type Key = Vec<u8>;

/// How long a key is at most.
pub(crate) const LONGEST: usize = 128;

/// What the key of a value begins with; that of null is empty.
const NUMBER: u8 = 1;
const TEXT: u8 = 2;
const OTHER: u8 = 3;

/// Up to here every whole number is an `f64`.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// The key of null.
pub(crate) fn null() -> Key {
    Key::new()
}

/// The key of a number; true and false are 1 and 0.
pub(crate) fn number(number: f64) -> Key {
    // Both zeros are one number.
    let bits = (number + 0.0).to_bits();
    let sign = 1 << 63;
    let ordered = if bits & sign == 0 { bits | sign } else { !bits };
    let bytes = ordered.to_be_bytes();
    let mut key = vec![NUMBER];
    key.extend(bytes);
    while key.last() == Some(&0) {
        key.pop();
    }
    key
}

/// The key of a text.
pub(crate) fn text(text: &str) -> Key {
    let mut key = vec![TEXT];
    key.extend(text.to_lowercase().as_bytes());
    key.truncate(LONGEST);
    key
}

/// The key of what has no order.
pub(crate) fn other() -> Key {
    vec![OTHER]
}

/// Whether values with this key are equal, but for the case of letters.
pub(crate) fn is_exact(key: &[u8]) -> bool {
    match key.split_first() {
        Some((&NUMBER, digits)) => {
            let mut bytes = [0; 8];
            bytes[..digits.len().min(8)].copy_from_slice(&digits[..digits.len().min(8)]);
            let ordered = u64::from_be_bytes(bytes);
            let sign = 1 << 63;
            let bits = if ordered & sign == 0 {
                !ordered
            } else {
                ordered ^ sign
            };
            f64::from_bits(bits).abs() < EXACT
        }
        Some((&TEXT, text)) => text.len() + 1 < LONGEST,
        Some(_) => false,
        None => true,
    }
}

/// Keys from one to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Range {
    /// The first.
    pub(crate) from: Key,
    /// The first after the last.
    pub(crate) before: Key,
}

impl Range {
    /// One key.
    pub(crate) fn of(key: Key) -> Self {
        Self {
            before: after(key.clone()),
            from: key,
        }
    }

    /// Every key.
    pub(crate) fn all() -> Self {
        Self {
            from: null(),
            before: vec![OTHER + 1],
        }
    }

    /// Numbers from one to another, both included.
    pub(crate) fn of_numbers(least: Option<f64>, most: Option<f64>) -> Self {
        Self {
            from: least.map_or_else(|| vec![NUMBER], self::number),
            before: most.map_or_else(|| vec![TEXT], |most| after(self::number(most))),
        }
    }

    /// Texts from one to another, both included.
    pub(crate) fn of_texts(least: Option<&str>, most: Option<&str>) -> Self {
        Self {
            from: least.map_or_else(|| vec![TEXT], self::text),
            before: most.map_or_else(|| vec![OTHER], |most| after(self::text(most))),
        }
    }

    /// Texts that begin so.
    pub(crate) fn of_beginning(beginning: &str) -> Self {
        let from = text(beginning);
        let mut before = from.clone();
        // UTF-8 has no byte 0xFF.
        before.push(0xFF);
        if before.len() > LONGEST {
            before = after(from.clone());
        }
        Self { from, before }
    }

    /// All but null.
    pub(crate) fn of_values() -> Self {
        Self {
            from: vec![NUMBER],
            ..Self::all()
        }
    }

    /// What both have.
    pub(crate) fn and(self, other: Self) -> Self {
        Self {
            from: self.from.max(other.from),
            before: self.before.min(other.before),
        }
    }

    #[cfg(test)]
    pub(crate) fn has(&self, key: &[u8]) -> bool {
        *self.from <= *key && *key < *self.before
    }
}

/// The key after which no key is between.
pub(crate) fn after(mut key: Key) -> Key {
    key.push(0);
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_in_the_order_of_values() {
        let numbers = [
            f64::MIN,
            -1e20,
            -300.25,
            -2.0,
            -1.5,
            -1e-9,
            0.0,
            1e-9,
            0.5,
            1.0,
            1.25,
            2.0,
            255.0,
            256.0,
            48200.0,
            1e20,
        ];
        let texts = ["", "A", "ab", "Abc", "b", "Zz", "Über"];
        let mut keys = vec![null()];
        keys.extend(numbers.map(number));
        keys.extend(texts.map(text));
        keys.push(other());
        for pair in keys.windows(2) {
            assert!(pair[0] < pair[1], "{pair:?}");
        }
        assert_eq!(number(-0.0), number(0.0));
        assert_eq!(text("ÄB"), text("äb"));
        assert!(number(7.0).len() < 4, "small numbers have short keys");
    }

    #[test]
    fn long_values_share_a_key() {
        let long = "é".repeat(200);
        let key = text(&long);
        assert_eq!((key.len(), is_exact(&key)), (LONGEST, false));
        assert_eq!(key, text(&format!("{long}x")));
        for (key, exact) in [
            (null(), true),
            (number(-48200.5), true),
            (number(9_007_199_254_740_991.0), true),
            (number(9_007_199_254_740_992.0), false),
            (number(-1e300), false),
            (text(&"x".repeat(LONGEST - 2)), true),
            (text(&"x".repeat(LONGEST - 1)), false),
            (other(), false),
        ] {
            assert_eq!(is_exact(&key), exact, "{key:?}");
        }
    }

    #[test]
    fn ranges_have_what_is_in_them() {
        let of = Range::of_numbers(Some(1.0), Some(2.0));
        for (value, inside) in [
            (0.5, false),
            (1.0, true),
            (1.5, true),
            (2.0, true),
            (2.1, false),
        ] {
            assert_eq!(of.has(&number(value)), inside, "{value}");
        }
        let days = Range::of_texts(Some("2026-01-02"), None);
        for (day, inside) in [
            ("2026-01-01", false),
            ("2026-01-02", true),
            ("2027-01-01", true),
        ] {
            assert_eq!(days.has(&text(day)), inside, "{day}");
        }
        assert!(!days.has(&null()) && !days.has(&number(3.0)) && !days.has(&other()));
        let begins = Range::of_beginning("Ab");
        for (value, inside) in [("a", false), ("AB", true), ("abü", true), ("ac", false)] {
            assert_eq!(begins.has(&text(value)), inside, "{value}");
        }
        let long = "x".repeat(300);
        assert!(Range::of_beginning(&long).has(&text(&format!("{long}y"))));
        assert!(Range::all().has(&null()) && Range::all().has(&other()));
        assert!(!Range::of_values().has(&null()));
        assert_eq!(
            Range::of_numbers(None, Some(2.0)).and(Range::of_numbers(Some(1.0), None)),
            of
        );
    }
}
