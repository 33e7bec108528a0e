// @generated from tests/golden/spec/features/flags.yaml by `cargo xtask codegen --spec tests/golden/spec --out tests/golden --new-crate pipedrive-golden`. Do not edit.

//! Models of `flags`.

use ::pipedrive_runtime as runtime;

/// A switch.
#[derive(Clone, Debug, PartialEq)]
pub struct Switch {
    /// On.
    pub on: bool,
    /// Whether it is finished.
    pub done: ::std::option::Option<bool>,
    /// History.
    pub history: ::std::option::Option<::std::vec::Vec<bool>>,
    /// Rooms.
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
}

impl runtime::Encode for Switch {
    fn encode(self) -> runtime::Argument {
        let mut members = ::std::vec::Vec::new();
        let mut put = |name, value| {
            members.push((::std::borrow::Cow::Borrowed(name), value));
        };
        put("on", runtime::Argument::flags(self.on));
        if let ::std::option::Option::Some(value) = self.done {
            put("done", runtime::Argument::flags(value));
        }
        if let ::std::option::Option::Some(value) = self.history {
            put("history", runtime::Argument::flags(value));
        }
        if let ::std::option::Option::Some(value) = self.rooms {
            put("rooms", runtime::Argument::flags(value));
        }
        for (name, value) in &self.extra {
            let value = runtime::Encode::encode(::std::clone::Clone::clone(value));
            members.push((::std::borrow::Cow::Owned(name.to_owned()), value));
        }
        runtime::Argument::Map(members)
    }
}

impl runtime::Decode for Switch {
    fn decode(token: runtime::Token<'_>) -> ::std::result::Result<Self, runtime::Fault> {
        let mut on = ::std::option::Option::None;
        let mut done = ::std::option::Option::None;
        let mut history = ::std::option::Option::None;
        let mut rooms = ::std::option::Option::None;
        let mut extra = runtime::Extra::default();
        token
            .object(
                &mut |member, json| match member {
                    "on" => json.store(&mut on),
                    "done" => json.store(&mut done),
                    "history" => json.store(&mut history),
                    "rooms" => json.store(&mut rooms),
                    _ => extra.store(member, json),
                },
            )?;
        ::std::result::Result::Ok(Self {
            on: runtime::required("on", on)?,
            done,
            history,
            rooms,
            extra,
        })
    }
}
