//! Custom fields by the names that people gave them.

use std::borrow::Cow;

use pipedrive::support::CustomFields;

use crate::definition::Definition;
use crate::error::Result;
use crate::input::{Input, argument};
use crate::map::EntityFields;
use crate::readable::Value;
use crate::value::{FieldValue, RawValue};
use pipedrive::runtime::encode::Argument;

/// Custom fields by name: an extension of [`CustomFields`].
pub trait NamedFields {
    /// Reads these values by name. Values that are set on the result are changes. Converted into [`CustomFields`], the result is
    /// the changes alone, as an update sends them.
    fn named<'a>(&'a self, fields: &'a EntityFields) -> Named<'a>;

    /// Sets more values by name. Converted into [`CustomFields`], the result is these values and those that were set.
    fn with_names(self, fields: &EntityFields) -> Named<'_>;
}

impl NamedFields for CustomFields {
    fn named<'a>(&'a self, fields: &'a EntityFields) -> Named<'a> {
        Named::new(fields, Some(Cow::Borrowed(self)))
    }

    fn with_names(self, fields: &EntityFields) -> Named<'_> {
        Named {
            changes: self,
            ..Named::new(fields, None)
        }
    }
}

/// Custom fields by name, or by key.
///
/// From [`NamedFields::named`] for values that were received, from [`EntityFields::new_values`] for values that are sent.
#[derive(Clone, Debug)]
#[must_use = "values are sent where this is converted into custom fields"]
pub struct Named<'a> {
    fields: &'a EntityFields,
    received: Option<Cow<'a, CustomFields>>,
    changes: CustomFields,
}

/// A value with the name of its field.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NamedValue<'a> {
    /// The name; the key of a field that the map does not know.
    pub name: &'a str,
    /// The key.
    pub key: &'a str,
    /// The value.
    pub value: Value,
}

impl<'a> Named<'a> {
    pub(crate) fn new(fields: &'a EntityFields, received: Option<Cow<'a, CustomFields>>) -> Self {
        Self {
            fields,
            received,
            changes: CustomFields::new(),
        }
    }

    /// Reads the value of the field with that name, or with that key.
    ///
    /// `None` where the field is empty or the record does not have it. A single option is read as its label, too
    /// (`get::<String>`), several as theirs (`get::<Vec<String>>`).
    ///
    /// # Errors
    ///
    /// No field or several fields have that name, or the value is not of that type. The error names field and value.
    pub fn get<T: FieldValue>(&self, name: &str) -> Result<Option<T>> {
        let field = self.fields.field(name)?;
        let values = self.holding(&field.key);
        RawValue::new(values, &field.key, Some(field)).read(self.fields.entity(), &field.name)
    }

    /// Sets the field with that name, or with that key.
    ///
    /// Options are set by label: `"EMEA"`, or a list of labels where the field takes several options. An empty list
    /// clears the field.
    ///
    /// # Errors
    ///
    /// No field or several fields have that name, the field has no such option, or it takes values of another type.
    pub fn set(mut self, name: &str, value: impl Into<Input>) -> Result<Self> {
        self.put(name, value.into())?;
        Ok(self)
    }

    /// Clears the field with that name, or with that key: sends null.
    ///
    /// # Errors
    ///
    /// No field or several fields have that name.
    pub fn clear(mut self, name: &str) -> Result<Self> {
        self.put(name, Input::Value(Argument::Null))?;
        Ok(self)
    }

    /// Returns the values that are not empty, with the names of their fields. Received values come first, in their order.
    #[must_use]
    pub fn all(&self) -> Vec<NamedValue<'_>> {
        let received = self.received.as_deref().into_iter().flatten();
        let beside = self.changes.iter().filter(|(key, _)| match &self.received {
            Some(received) => received.value(key).is_none(),
            None => true,
        });
        let keys = received.chain(beside).map(|(key, _)| key);
        keys.filter_map(|key| {
            let definition = self.fields.by_key(key);
            Some(NamedValue {
                name: definition.map_or(key, |field| &field.name),
                key,
                value: Value::read(self.holding(key), key, definition)?,
            })
        })
        .collect()
    }

    /// The values among which the current one of that field is.
    fn holding(&self, key: &str) -> &CustomFields {
        match &self.received {
            Some(received) if self.changes.value(key).is_none() => received,
            _ => &self.changes,
        }
    }

    fn put(&mut self, name: &str, value: Input) -> Result<()> {
        let field: &Definition = self.fields.field(name)?;
        let value = argument(self.fields.entity(), field, value)?;
        self.changes = std::mem::take(&mut self.changes).set(&field.key, value);
        Ok(())
    }
}

/// The values that were set and cleared.
impl From<Named<'_>> for CustomFields {
    fn from(named: Named<'_>) -> Self {
        named.changes
    }
}
