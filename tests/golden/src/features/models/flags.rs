// @generated from tests/golden/spec/features/flags.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden --crate callsheet-test-decimal=tests/decimal --crate pipedrive-support=support`. Do not edit.

//! Models of `flags`.

use ::callsheet_runtime as runtime;

/// A switch.
#[derive(Clone, Debug, PartialEq)]
pub struct Switch {
    /// `on`.
    pub on: bool,
    /// Whether it is finished.
    pub done: ::std::option::Option<bool>,
    /// The history.
    pub history: ::std::option::Option<::std::vec::Vec<bool>>,
    /// The rooms.
    pub rooms: ::std::option::Option<runtime::Map<bool>>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

impl Switch {
    /// With what it cannot do without, and nothing else.
    pub fn new(on: bool) -> Self {
        Self {
            on,
            done: ::std::option::Option::None,
            history: ::std::option::Option::None,
            rooms: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
    /// Whether it is finished.
    #[must_use]
    pub fn done(mut self, done: bool) -> Self {
        self.done = ::std::option::Option::Some(done);
        self.extra.remove("done");
        self
    }
    /// Empties `done`: sends null.
    #[must_use]
    pub fn clear_done(mut self) -> Self {
        self.done = ::std::option::Option::None;
        self.extra.insert("done", runtime::Json::Null);
        self
    }
    /// The history.
    #[must_use]
    pub fn history<M>(mut self, history: impl runtime::encode::ListOf<bool, M>) -> Self {
        self.history = ::std::option::Option::Some(
            runtime::encode::ListOf::into_list(history),
        );
        self
    }
    /// The rooms.
    #[must_use]
    pub fn rooms(
        mut self,
        rooms: impl ::std::iter::IntoIterator<
            Item = (impl ::std::convert::Into<::std::string::String>, bool),
        >,
    ) -> Self {
        self.rooms = ::std::option::Option::Some(
            ::std::iter::Iterator::collect::<
                runtime::Map<bool>,
            >(
                ::std::iter::Iterator::map(
                    ::std::iter::IntoIterator::into_iter(rooms),
                    |(key, item)| (::std::convert::Into::into(key), item),
                ),
            ),
        );
        self
    }
}

impl runtime::encode::Encode for Switch {
    fn encode(self) -> runtime::encode::Argument {
        let mut members = ::std::vec::Vec::new();
        let mut put = |name, value| {
            members.push((::std::borrow::Cow::Borrowed(name), value));
        };
        put("on", runtime::encode::Argument::flags(self.on));
        if let ::std::option::Option::Some(value) = self.done {
            put("done", runtime::encode::Argument::flags(value));
        }
        if let ::std::option::Option::Some(value) = self.history {
            put("history", runtime::encode::Argument::flags(value));
        }
        if let ::std::option::Option::Some(value) = self.rooms {
            put("rooms", runtime::encode::Argument::flags(value));
        }
        self.extra.encode_with(members)
    }
}

impl runtime::private::Placeholder for Switch {
    fn placeholder() -> Self {
        Self {
            on: runtime::private::Placeholder::placeholder(),
            done: ::std::option::Option::None,
            history: ::std::option::Option::None,
            rooms: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for Switch {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        let mut on = false;
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "on" => json.decode_required(&mut record.on, &mut on),
                        "done" if json.is_null() => {
                            record.extra.insert_token(member, json)
                        }
                        "done" => json.decode_optional(&mut record.done),
                        "history" => json.decode_optional(&mut record.history),
                        "rooms" => json.decode_optional(&mut record.rooms),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("on", on)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for Switch {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("on", &runtime::private::With(&self.on, runtime::private::flag)),
                (
                    "done",
                    &runtime::private::With(
                        &self.done,
                        |value, then| runtime::private::option_of(
                            value,
                            runtime::private::flag,
                            then,
                        ),
                    ),
                ),
                (
                    "history",
                    &runtime::private::With(
                        &self.history,
                        |value, then| runtime::private::option_of(
                            value,
                            |value, then| runtime::private::list_of(
                                value,
                                runtime::private::flag,
                                then,
                            ),
                            then,
                        ),
                    ),
                ),
                (
                    "rooms",
                    &runtime::private::With(
                        &self.rooms,
                        |value, then| runtime::private::option_of(
                            value,
                            |value, then| runtime::private::map_of(
                                value,
                                runtime::private::flag,
                                then,
                            ),
                            then,
                        ),
                    ),
                ),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(Switch);
