// @generated from tests/golden/spec/hooks/api.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! Models that several resources share.

use ::callsheet_runtime as runtime;

#[doc(inline)]
pub use ::pipedrive_support::CustomFields;

/// Called like the enum of all of them.
///
/// Called `Event` in the spec.
#[doc(alias = "Event")]
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Event_ {
    /// The id of the event.
    pub id: ::std::option::Option<super::EventId>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A delivery.
///
/// Called `Delivery` in the spec.
#[doc(alias = "Delivery")]
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Delivery_ {
    /// The event.
    pub event: ::std::option::Option<super::Event_>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// An other.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Other {
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// A box.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Box {
    /// The inside.
    pub inside: ::std::option::Option<::std::boxed::Box<super::Box>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// Called like a type of the runtime.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Change {
    /// The meta.
    pub meta: ::std::option::Option<runtime::Json>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of an event.
    pub EventId(i64)
}


impl runtime::decode::Decode for Event_ {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "id" => json.decode_optional(&mut record.id),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Event_ {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(&[("id", &self.id)], &self.extra, then)
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Event_);


impl runtime::decode::Decode for Delivery_ {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "event" => json.decode_optional(&mut record.event),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Delivery_ {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(&[("event", &self.event)], &self.extra, then)
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Delivery_);


impl runtime::decode::Decode for Other {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "name" => json.decode_optional(&mut record.name),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Other {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(&[("name", &self.name)], &self.extra, then)
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Other);


impl runtime::decode::Decode for Box {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "inside" => json.decode_optional(&mut record.inside),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Box {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(&[("inside", &self.inside)], &self.extra, then)
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Box);


impl runtime::decode::Decode for Change {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "meta" => json.decode_optional(&mut record.meta),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Change {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(&[("meta", &self.meta)], &self.extra, then)
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Change);
