//! What is chosen of a field's options.

use callsheet_runtime::decode::{Decode, Fault, Token};
use callsheet_runtime::encode::{Argument, Encode};
use callsheet_runtime::private::required;

/// The value of a field with a single option: the option's id.
///
/// API v2 writes it as a number, or with its label where the request asks for labels; API v1 writes it as text.
///
/// ```
/// use callsheet_runtime::decode::from_str;
/// use pipedrive_support::OptionId;
///
/// assert_eq!(from_str::<OptionId>("17")?, OptionId::new(17));
/// assert_eq!(from_str::<OptionId>(r#""17""#)?, OptionId::new(17));
///
/// let channel: OptionId = from_str(r#"{"id": 17, "label": "Trade fair"}"#)?;
/// assert_eq!(channel.label.as_deref(), Some("Trade fair"));
/// # Ok::<(), callsheet_runtime::decode::Fault>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OptionId {
    /// The id of the option.
    pub id: i64,
    /// Its label, where the service sent it. It is not written.
    pub label: Option<String>,
}

impl OptionId {
    /// The option with that id.
    #[must_use]
    pub const fn new(id: i64) -> Self {
        Self { id, label: None }
    }
}

impl From<i64> for OptionId {
    fn from(id: i64) -> Self {
        Self::new(id)
    }
}

// What an integer literal becomes where only `Into<OptionId>` is asked for.
impl From<i32> for OptionId {
    fn from(id: i32) -> Self {
        Self::new(id.into())
    }
}

impl Decode for OptionId {
    fn decode(token: Token<'_>) -> Result<Self, Fault> {
        if !matches!(token, Token::Object(_)) {
            return i64::decode(token).map(Self::new);
        }
        let mut id = None;
        let mut label = None;
        token.object(&mut |member, token| match member {
            "id" => token.decode_optional(&mut id),
            "label" => token.decode_optional(&mut label),
            _ => Ok(()),
        })?;
        Ok(Self {
            id: required("id", id)?,
            label,
        })
    }
}

impl Encode for OptionId {
    fn encode(self) -> Argument {
        self.id.encode()
    }
}

/// The value of a field with multiple options: the options' ids.
///
/// API v2 writes it as a list, of numbers or with their labels; API v1 as a text with commas. No options at all are
/// written as null, because the service refuses an empty list.
///
/// ```
/// use callsheet_runtime::decode::from_str;
/// use pipedrive_support::OptionIds;
///
/// let colors: OptionIds = from_str("[17, 18]")?;
/// assert!(colors.contains(17));
/// assert_eq!(colors, OptionIds::from([17, 18]));
/// assert_eq!(from_str::<OptionIds>(r#""17,18""#)?, colors);
///
/// let labelled: OptionIds = from_str(r#"[{"id": 17, "label": "red"}]"#)?;
/// let labels: Vec<_> = labelled.iter().filter_map(|option| option.label.as_deref()).collect();
/// assert_eq!(labels, ["red"]);
/// # Ok::<(), callsheet_runtime::decode::Fault>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct OptionIds(Vec<OptionId>);

impl OptionIds {
    /// The options, in order.
    pub fn iter(&self) -> std::slice::Iter<'_, OptionId> {
        self.0.iter()
    }

    /// Whether the option with that id is one of them.
    #[must_use]
    pub fn contains(&self, id: i64) -> bool {
        self.iter().any(|option| option.id == id)
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T: Into<OptionId>> FromIterator<T> for OptionIds {
    fn from_iter<I: IntoIterator<Item = T>>(options: I) -> Self {
        Self(options.into_iter().map(T::into).collect())
    }
}

impl<T: Into<OptionId>, const N: usize> From<[T; N]> for OptionIds {
    fn from(options: [T; N]) -> Self {
        options.into_iter().collect()
    }
}

impl IntoIterator for OptionIds {
    type Item = OptionId;
    type IntoIter = std::vec::IntoIter<OptionId>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a OptionIds {
    type Item = &'a OptionId;
    type IntoIter = std::slice::Iter<'a, OptionId>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl Decode for OptionIds {
    fn decode(token: Token<'_>) -> Result<Self, Fault> {
        match token {
            token @ (Token::Null | Token::List(_)) => Vec::decode(token).map(Self),
            Token::Text(text) => {
                let ids = text.split(',').enumerate();
                ids.map(|(index, id)| {
                    OptionId::decode(Token::Text(id)).map_err(|fault| fault.in_item(index))
                })
                .collect::<Result<_, _>>()
                .map(Self)
            }
            // The service writes a list of one as that one, now and then.
            one => OptionId::decode(one).map(|option| Self(vec![option])),
        }
    }
}

impl Encode for OptionIds {
    fn encode(self) -> Argument {
        if self.is_empty() {
            Argument::Null
        } else {
            self.0.encode()
        }
    }
}
