//! Typed handles of fields, and the traits of records and calls that take them.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use pipedrive::runtime::{Date, Time, jiff};
use pipedrive::support::{Address, CustomFields, OptionIds, TimeOfDay};
use pipedrive::v2::{OrganizationId, PersonId, UserId};

use crate::choice::Choice;
use crate::entity::EntityType;
use crate::error::Result;
use crate::map::FieldMap;
use crate::named::Named;
use crate::value::{FieldValue, RawValue};

/// A custom field of the records `E` with values of type `T`: a constant that the generator writes.
///
/// ```
/// use pipedrive::v2::Deal;
/// use pipedrive_fields::types::Monetary;
/// use pipedrive_fields::{Field, ReadFields as _, entity};
///
/// const BUDGET: Field<entity::Deal, Monetary> =
///     Field::new("920519f1c6f029a0b033e486c0883597a97b1cce", "Budget");
///
/// fn budget(deal: &Deal) -> Result<Option<Monetary>, pipedrive_fields::Error> {
///     deal.get(BUDGET)
/// }
/// ```
pub struct Field<E, T> {
    key: &'static str,
    name: &'static str,
    of: PhantomData<fn() -> (E, T)>,
}

impl<E, T> Field<E, T> {
    /// The field with that key. The name is shown in errors.
    #[must_use]
    pub const fn new(key: &'static str, name: &'static str) -> Self {
        Self {
            key,
            name,
            of: PhantomData,
        }
    }

    /// The key: 40 hexadecimal digits.
    #[must_use]
    pub const fn key(self) -> &'static str {
        self.key
    }

    /// The name, as it was when the handle was written.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.name
    }
}

// Derived, these would require the same traits of `E` and `T`.
impl<E, T> Clone for Field<E, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<E, T> Copy for Field<E, T> {}

impl<E, T> fmt::Debug for Field<E, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Field({:?}, {})", self.name, self.key)
    }
}

/// The key.
impl<E, T> AsRef<str> for Field<E, T> {
    fn as_ref(&self) -> &str {
        self.key
    }
}

/// Records that were received: their custom fields by handle, and by name.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no record with custom fields",
    label = "not a record with custom fields",
    note = "the features `v1`, `crm` and `webhook` of `pipedrive-fields` add the records of these surfaces"
)]
pub trait ReadFields {
    /// The entity of the record.
    type Entity: EntityType;

    /// The custom fields of the record, as API v2 writes them.
    fn values(&self) -> Cow<'_, CustomFields>;

    /// Reads a field; `None` where it is empty or the record does not have it.
    ///
    /// # Errors
    ///
    /// The value is not of the field's type. The error names field and value.
    fn get<T: FieldValue>(&self, field: Field<Self::Entity, T>) -> Result<Option<T>> {
        let values = self.values();
        RawValue::new(&values, field.key, None).read(Self::Entity::ENTITY, field.name)
    }

    /// The custom fields by name.
    fn named<'a>(&'a self, map: &'a FieldMap) -> Named<'a> {
        Named::new(map.entity(Self::Entity::ENTITY), Some(self.values()))
    }
}

/// Calls that write records: their custom fields by handle.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no call that takes custom fields",
    label = "not a call that takes custom fields",
    note = "the features `v1` and `crm` of `pipedrive-fields` add the calls of these surfaces"
)]
pub trait WriteFields: Sized {
    /// The entity of the record that is written.
    type Entity: EntityType;

    /// Adds these values.
    #[must_use = "nothing is sent until it is awaited"]
    fn with_values(self, values: CustomFields) -> Self;

    /// Sets a field.
    #[must_use = "nothing is sent until it is awaited"]
    fn custom<T: FieldValue>(
        self,
        field: Field<Self::Entity, T>,
        value: impl IntoValue<T>,
    ) -> Self {
        let value = value.into_value().write();
        self.with_values(CustomFields::new().set(field.key, value))
    }

    /// Empties a field: sends null.
    #[must_use = "nothing is sent until it is awaited"]
    fn clear_custom<T>(self, field: Field<Self::Entity, T>) -> Self {
        self.with_values(CustomFields::new().clear(field.key))
    }
}

/// Values that a field of type `T` can be set to.
#[diagnostic::on_unimplemented(
    message = "a field that holds `{T}` cannot be set to `{Self}`",
    label = "expected `{T}`",
    note = "the type of a field is stated in the documentation of its constant"
)]
pub trait IntoValue<T> {
    /// The value.
    fn into_value(self) -> T;
}

impl<T: FieldValue> IntoValue<T> for T {
    fn into_value(self) -> T {
        self
    }
}

macro_rules! conversions {
    ($($from:ty => $to:ty,)*) => {$(
        impl IntoValue<$to> for $from {
            fn into_value(self) -> $to {
                self.into()
            }
        }
    )*};
}

conversions! {
    &str => String,
    &String => String,
    i32 => f64,
    u32 => f64,
    i32 => i64,
    u32 => i64,
    i32 => UserId,
    i64 => UserId,
    i32 => PersonId,
    i64 => PersonId,
    i32 => OrganizationId,
    i64 => OrganizationId,
    jiff::civil::Date => Date,
}

#[cfg(feature = "v1")]
conversions! {
    pipedrive::v1::UserId => UserId,
    pipedrive::v1::PersonId => PersonId,
    pipedrive::v1::OrganizationId => OrganizationId,
}
#[cfg(feature = "crm")]
conversions! {
    pipedrive::crm::UserId => UserId,
    pipedrive::crm::PersonId => PersonId,
    pipedrive::crm::OrganizationId => OrganizationId,
}

impl IntoValue<Address> for &str {
    fn into_value(self) -> Address {
        Address::new(self)
    }
}

impl IntoValue<Address> for String {
    fn into_value(self) -> Address {
        Address::new(self)
    }
}

impl IntoValue<TimeOfDay> for Time {
    fn into_value(self) -> TimeOfDay {
        TimeOfDay::new(self)
    }
}

impl<C: Choice, const N: usize> IntoValue<Vec<C>> for [C; N] {
    fn into_value(self) -> Vec<C> {
        self.into()
    }
}

impl<C: Choice> IntoValue<Vec<C>> for &[C] {
    fn into_value(self) -> Vec<C> {
        self.to_vec()
    }
}

impl<const N: usize> IntoValue<OptionIds> for [i64; N] {
    fn into_value(self) -> OptionIds {
        self.into()
    }
}
