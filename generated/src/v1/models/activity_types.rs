// @generated from spec/v1/activity_types.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `activity_types`.

use ::callsheet_runtime as runtime;

/// An activity type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ActivityType {
    /// The id of the activity type.
    pub id: super::ActivityTypeId,
    /// The name.
    pub name: ::std::option::Option<::std::string::String>,
    /// The icon key.
    pub icon_key: ::std::option::Option<super::ActivityTypeIconKey>,
    /// The color.
    pub color: ::std::option::Option<::std::string::String>,
    /// Its place among the others.
    pub order_nr: ::std::option::Option<i64>,
    /// The key string.
    pub key_string: ::std::option::Option<::std::string::String>,
    /// Whether it is active.
    pub active_flag: ::std::option::Option<bool>,
    /// Whether it is custom.
    pub is_custom_flag: ::std::option::Option<bool>,
    /// When it was added, in UTC.
    pub add_time: ::std::option::Option<runtime::DateTime>,
    /// When it was last changed, in UTC.
    pub update_time: ::std::option::Option<runtime::DateTime>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

runtime::id! {
    /// The id of an activity type.
    pub ActivityTypeId(i64)
}

/// The icon key of an activity type.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ActivityTypeIconKey {
    /// `task`
    Task,
    /// `email`
    Email,
    /// `meeting`
    Meeting,
    /// `deadline`
    Deadline,
    /// `call`
    Call,
    /// `lunch`
    Lunch,
    /// `calendar`
    Calendar,
    /// `downarrow`
    Downarrow,
    /// `document`
    Document,
    /// `smartphone`
    Smartphone,
    /// `camera`
    Camera,
    /// `scissors`
    Scissors,
    /// `cogs`
    Cogs,
    /// `bubble`
    Bubble,
    /// `uparrow`
    Uparrow,
    /// `checkbox`
    Checkbox,
    /// `signpost`
    Signpost,
    /// `shuffle`
    Shuffle,
    /// `addressbook`
    Addressbook,
    /// `linegraph`
    Linegraph,
    /// `picture`
    Picture,
    /// `car`
    Car,
    /// `world`
    World,
    /// `search`
    Search,
    /// `clip`
    Clip,
    /// `sound`
    Sound,
    /// `brush`
    Brush,
    /// `key`
    Key,
    /// `padlock`
    Padlock,
    /// `pricetag`
    Pricetag,
    /// `suitcase`
    Suitcase,
    /// `finish`
    Finish,
    /// `plane`
    Plane,
    /// `loop`
    Loop,
    /// `wifi`
    Wifi,
    /// `truck`
    Truck,
    /// `cart`
    Cart,
    /// `bulb`
    Bulb,
    /// `bell`
    Bell,
    /// `presentation`
    Presentation,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

impl ::std::default::Default for ActivityType {
    fn default() -> Self {
        Self {
            id: runtime::private::Placeholder::placeholder(),
            name: ::std::option::Option::None,
            icon_key: ::std::option::Option::None,
            color: ::std::option::Option::None,
            order_nr: ::std::option::Option::None,
            key_string: ::std::option::Option::None,
            active_flag: ::std::option::Option::None,
            is_custom_flag: ::std::option::Option::None,
            add_time: ::std::option::Option::None,
            update_time: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for ActivityType {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        let mut record = <Self as runtime::private::Placeholder>::placeholder();
        let mut id = false;
        token
            .object(
                &mut |member, json| {
                    let record = &mut record;
                    match member {
                        "id" => json.decode_required(&mut record.id, &mut id),
                        "name" => json.decode_optional(&mut record.name),
                        "icon_key" => json.decode_optional(&mut record.icon_key),
                        "color" => json.decode_optional(&mut record.color),
                        "order_nr" => json.decode_optional(&mut record.order_nr),
                        "key_string" => json.decode_optional(&mut record.key_string),
                        "active_flag" => json.decode_optional(&mut record.active_flag),
                        "is_custom_flag" => {
                            json.decode_optional(&mut record.is_custom_flag)
                        }
                        "add_time" => json.decode_optional(&mut record.add_time),
                        "update_time" => json.decode_optional(&mut record.update_time),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for ActivityType {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("id", &self.id),
                ("name", &self.name),
                ("icon_key", &self.icon_key),
                ("color", &self.color),
                ("order_nr", &self.order_nr),
                ("key_string", &self.key_string),
                ("active_flag", &self.active_flag),
                ("is_custom_flag", &self.is_custom_flag),
                ("add_time", &self.add_time),
                ("update_time", &self.update_time),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(ActivityType);

impl ActivityTypeIconKey {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Task,
        Self::Email,
        Self::Meeting,
        Self::Deadline,
        Self::Call,
        Self::Lunch,
        Self::Calendar,
        Self::Downarrow,
        Self::Document,
        Self::Smartphone,
        Self::Camera,
        Self::Scissors,
        Self::Cogs,
        Self::Bubble,
        Self::Uparrow,
        Self::Checkbox,
        Self::Signpost,
        Self::Shuffle,
        Self::Addressbook,
        Self::Linegraph,
        Self::Picture,
        Self::Car,
        Self::World,
        Self::Search,
        Self::Clip,
        Self::Sound,
        Self::Brush,
        Self::Key,
        Self::Padlock,
        Self::Pricetag,
        Self::Suitcase,
        Self::Finish,
        Self::Plane,
        Self::Loop,
        Self::Wifi,
        Self::Truck,
        Self::Cart,
        Self::Bulb,
        Self::Bell,
        Self::Presentation,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Task => "task",
            Self::Email => "email",
            Self::Meeting => "meeting",
            Self::Deadline => "deadline",
            Self::Call => "call",
            Self::Lunch => "lunch",
            Self::Calendar => "calendar",
            Self::Downarrow => "downarrow",
            Self::Document => "document",
            Self::Smartphone => "smartphone",
            Self::Camera => "camera",
            Self::Scissors => "scissors",
            Self::Cogs => "cogs",
            Self::Bubble => "bubble",
            Self::Uparrow => "uparrow",
            Self::Checkbox => "checkbox",
            Self::Signpost => "signpost",
            Self::Shuffle => "shuffle",
            Self::Addressbook => "addressbook",
            Self::Linegraph => "linegraph",
            Self::Picture => "picture",
            Self::Car => "car",
            Self::World => "world",
            Self::Search => "search",
            Self::Clip => "clip",
            Self::Sound => "sound",
            Self::Brush => "brush",
            Self::Key => "key",
            Self::Padlock => "padlock",
            Self::Pricetag => "pricetag",
            Self::Suitcase => "suitcase",
            Self::Finish => "finish",
            Self::Plane => "plane",
            Self::Loop => "loop",
            Self::Wifi => "wifi",
            Self::Truck => "truck",
            Self::Cart => "cart",
            Self::Bulb => "bulb",
            Self::Bell => "bell",
            Self::Presentation => "presentation",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for ActivityTypeIconKey {
    fn from(value: &str) -> Self {
        match value {
            "task" => Self::Task,
            "email" => Self::Email,
            "meeting" => Self::Meeting,
            "deadline" => Self::Deadline,
            "call" => Self::Call,
            "lunch" => Self::Lunch,
            "calendar" => Self::Calendar,
            "downarrow" => Self::Downarrow,
            "document" => Self::Document,
            "smartphone" => Self::Smartphone,
            "camera" => Self::Camera,
            "scissors" => Self::Scissors,
            "cogs" => Self::Cogs,
            "bubble" => Self::Bubble,
            "uparrow" => Self::Uparrow,
            "checkbox" => Self::Checkbox,
            "signpost" => Self::Signpost,
            "shuffle" => Self::Shuffle,
            "addressbook" => Self::Addressbook,
            "linegraph" => Self::Linegraph,
            "picture" => Self::Picture,
            "car" => Self::Car,
            "world" => Self::World,
            "search" => Self::Search,
            "clip" => Self::Clip,
            "sound" => Self::Sound,
            "brush" => Self::Brush,
            "key" => Self::Key,
            "padlock" => Self::Padlock,
            "pricetag" => Self::Pricetag,
            "suitcase" => Self::Suitcase,
            "finish" => Self::Finish,
            "plane" => Self::Plane,
            "loop" => Self::Loop,
            "wifi" => Self::Wifi,
            "truck" => Self::Truck,
            "cart" => Self::Cart,
            "bulb" => Self::Bulb,
            "bell" => Self::Bell,
            "presentation" => Self::Presentation,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for ActivityTypeIconKey {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for ActivityTypeIconKey {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for ActivityTypeIconKey {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for ActivityTypeIconKey {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for ActivityTypeIconKey {
    fn decode(
        token: runtime::decode::Token<'_>,
    ) -> ::std::result::Result<Self, runtime::decode::Fault> {
        match token {
            runtime::decode::Token::Text(text) => {
                ::std::result::Result::Ok(
                    <Self as ::std::convert::From<&str>>::from(text),
                )
            }
            token => {
                let value = <runtime::UnknownValue as runtime::decode::Decode>::decode(
                    token,
                )?;
                ::std::result::Result::Ok(
                    match <Self as ::std::convert::From<&str>>::from(value.as_str()) {
                        Self::Other(_) => Self::Other(value),
                        known => known,
                    },
                )
            }
        }
    }
}

impl runtime::encode::Encode for ActivityTypeIconKey {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum ActivityTypeIconKey, as_str);
