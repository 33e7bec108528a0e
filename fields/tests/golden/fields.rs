// @generated from fields.yaml by `pipedrive-fields`. Do not edit.

/// Custom fields of deals and leads.
#[allow(
    dead_code,
    non_camel_case_types,
    non_upper_case_globals,
    unreachable_pub,
    clippy::enum_variant_names,
    clippy::match_single_binding,
    clippy::upper_case_acronyms,
    reason = "not every field is used, and names come from the account"
)]
pub mod deal {
    /// The field `Sales engineer`: the id of a user.
    ///
    /// Its key is `239df44ea8033308903ba71442416bf87d35cdb7`, its type `user`.
    pub const ACCOUNT_OWNER: ::pipedrive_fields::Field<
        ::pipedrive_fields::entity::Deal,
        ::pipedrive_fields::types::UserId,
    > = ::pipedrive_fields::Field::new(
        "239df44ea8033308903ba71442416bf87d35cdb7",
        "Sales engineer",
    );
    /// The field `Best time to call`: a time of day.
    ///
    /// Its key is `209260b1b19807165aa7a364e8d55a1f7611af9d`, its type `time`.
    pub const BEST_TIME_TO_CALL: ::pipedrive_fields::Field<
        ::pipedrive_fields::entity::Deal,
        ::pipedrive_fields::types::TimeOfDay,
    > = ::pipedrive_fields::Field::new(
        "209260b1b19807165aa7a364e8d55a1f7611af9d",
        "Best time to call",
    );
    /// The field `Boats`: a number.
    ///
    /// Its key is `f67bc6d0199427561a8dcb4db5365cbc3d54995c`, its type `double`.
    pub const BOATS: ::pipedrive_fields::Field<::pipedrive_fields::entity::Deal, f64> = ::pipedrive_fields::Field::new(
        "f67bc6d0199427561a8dcb4db5365cbc3d54995c",
        "Boats",
    );
    /// The field `Budget`: an amount with its currency.
    ///
    /// Its key is `920519f1c6f029a0b033e486c0883597a97b1cce`, its type `monetary`.
    pub const BUDGET: ::pipedrive_fields::Field<
        ::pipedrive_fields::entity::Deal,
        ::pipedrive_fields::types::Monetary,
    > = ::pipedrive_fields::Field::new(
        "920519f1c6f029a0b033e486c0883597a97b1cce",
        "Budget",
    );
    /// The field `Contract start`: a date.
    ///
    /// Its key is `d3e362aa45b379bc28bddd7655a637997a9f11eb`, its type `date`.
    pub const CONTRACT_START: ::pipedrive_fields::Field<
        ::pipedrive_fields::entity::Deal,
        ::pipedrive_fields::types::Date,
    > = ::pipedrive_fields::Field::new(
        "d3e362aa45b379bc28bddd7655a637997a9f11eb",
        "Contract start",
    );
    /// The field `Delivery address`: an address.
    ///
    /// Its key is `92405f6bf7ce07fb3fbd762c82592ccf245d94f6`, its type `address`.
    pub const DELIVERY_ADDRESS: ::pipedrive_fields::Field<
        ::pipedrive_fields::entity::Deal,
        ::pipedrive_fields::types::Address,
    > = ::pipedrive_fields::Field::new(
        "92405f6bf7ce07fb3fbd762c82592ccf245d94f6",
        "Delivery address",
    );
    /// The field `` Delivery `window` ``: two dates.
    ///
    /// Its key is `72d7054d6d2e378df55c5ef85c96b8f36382eea2`, its type `daterange`.
    pub const DELIVERY_WINDOW: ::pipedrive_fields::Field<
        ::pipedrive_fields::entity::Deal,
        ::pipedrive_fields::types::DateRange,
    > = ::pipedrive_fields::Field::new(
        "72d7054d6d2e378df55c5ef85c96b8f36382eea2",
        "Delivery `window`",
    );
    /// The field `Equipment`: some of its options.
    ///
    /// Its key is `933c687692ac67d982b4d8dd1154d4a157fd2a23`, its type `set`.
    pub const EQUIPMENT: ::pipedrive_fields::Field<
        ::pipedrive_fields::entity::Deal,
        ::std::vec::Vec<self::Equipment>,
    > = ::pipedrive_fields::Field::new(
        "933c687692ac67d982b4d8dd1154d4a157fd2a23",
        "Equipment",
    );
    /// The options of the field `Equipment`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Equipment {
        /// `Radar`, the option 21.
        Radar,
        /// `Autopilot`, the option 22.
        Autopilot,
        /// `Chart plotter`, the option 24.
        ChartPlotter,
        /// An option that the file does not list.
        Other(::pipedrive_fields::UnknownOption),
    }
    impl ::pipedrive_fields::Choice for Equipment {
        const OPTIONS: &'static [(i64, &'static str)] = &[
            (21, "Radar"),
            (22, "Autopilot"),
            (24, "Chart plotter"),
        ];
        fn from_id(id: i64) -> Self {
            match id {
                21 => Self::Radar,
                22 => Self::Autopilot,
                24 => Self::ChartPlotter,
                id => Self::Other(::pipedrive_fields::UnknownOption::__new(id)),
            }
        }
        fn id(self) -> i64 {
            match self {
                Self::Radar => 21,
                Self::Autopilot => 22,
                Self::ChartPlotter => 24,
                Self::Other(option) => option.id(),
            }
        }
    }
    /// The label.
    impl ::std::fmt::Display for Equipment {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            ::pipedrive_fields::Choice::show(*self, f)
        }
    }
    /// The field `Hologram`: a value of a type that has no Rust type here.
    ///
    /// Its key is `0000000000000000000000000000000000000001`, its type `hologram`.
    pub const HOLOGRAM: ::pipedrive_fields::Field<
        ::pipedrive_fields::entity::Deal,
        ::pipedrive_fields::types::Json,
    > = ::pipedrive_fields::Field::new(
        "0000000000000000000000000000000000000001",
        "Hologram",
    );
    /// The field `Option`: one of its options.
    ///
    /// Its key is `0000000000000000000000000000000000000002`, its type `enum`.
    pub const OPTION: ::pipedrive_fields::Field<
        ::pipedrive_fields::entity::Deal,
        self::Option,
    > = ::pipedrive_fields::Field::new(
        "0000000000000000000000000000000000000002",
        "Option",
    );
    /// The options of the field `Option`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Option {
        /// An option that the file does not list.
        Other(::pipedrive_fields::UnknownOption),
    }
    impl ::pipedrive_fields::Choice for Option {
        const OPTIONS: &'static [(i64, &'static str)] = &[];
        fn from_id(id: i64) -> Self {
            match id {
                id => Self::Other(::pipedrive_fields::UnknownOption::__new(id)),
            }
        }
        fn id(self) -> i64 {
            match self {
                Self::Other(option) => option.id(),
            }
        }
    }
    /// The label.
    impl ::std::fmt::Display for Option {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            ::pipedrive_fields::Choice::show(*self, f)
        }
    }
    /// The field `Shipyard`: the id of an organization.
    ///
    /// Its key is `db213a25e7424a1b223380351c62cb7f54a21291`, its type `org`.
    pub const SHIPYARD: ::pipedrive_fields::Field<
        ::pipedrive_fields::entity::Deal,
        ::pipedrive_fields::types::OrganizationId,
    > = ::pipedrive_fields::Field::new(
        "db213a25e7424a1b223380351c62cb7f54a21291",
        "Shipyard",
    );
    /// The field `Source`: a text.
    ///
    /// Its key is `e53c098ad333aa767a2a7675a73fb9fcda61b3fc`, its type `varchar`.
    pub const SOURCE: ::pipedrive_fields::Field<
        ::pipedrive_fields::entity::Deal,
        ::std::string::String,
    > = ::pipedrive_fields::Field::new(
        "e53c098ad333aa767a2a7675a73fb9fcda61b3fc",
        "Source",
    );
    /// The field `Technical contact`: the id of a person.
    ///
    /// Its key is `4b0a3db96f36022105413e5de5fdee96ff1089c1`, its type `people`.
    pub const TECHNICAL_CONTACT: ::pipedrive_fields::Field<
        ::pipedrive_fields::entity::Deal,
        ::pipedrive_fields::types::PersonId,
    > = ::pipedrive_fields::Field::new(
        "4b0a3db96f36022105413e5de5fdee96ff1089c1",
        "Technical contact",
    );
    /// The field `Priority`: one of its options.
    ///
    /// Its key is `d73321f8a55cab1054f0cef0791ec64015dbc1fc`, its type `enum`.
    pub const TIER: ::pipedrive_fields::Field<
        ::pipedrive_fields::entity::Deal,
        self::Tier,
    > = ::pipedrive_fields::Field::new(
        "d73321f8a55cab1054f0cef0791ec64015dbc1fc",
        "Priority",
    );
    /// The options of the field `Priority`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Tier {
        /// `Low`, the option 31.
        Bronze,
        /// `High`, the option 33.
        Gold,
        /// `Other`, the option 34.
        Other_,
        /// An option that the file does not list.
        Other(::pipedrive_fields::UnknownOption),
    }
    impl ::pipedrive_fields::Choice for Tier {
        const OPTIONS: &'static [(i64, &'static str)] = &[
            (31, "Low"),
            (33, "High"),
            (34, "Other"),
        ];
        fn from_id(id: i64) -> Self {
            match id {
                31 => Self::Bronze,
                33 => Self::Gold,
                34 => Self::Other_,
                id => Self::Other(::pipedrive_fields::UnknownOption::__new(id)),
            }
        }
        fn id(self) -> i64 {
            match self {
                Self::Bronze => 31,
                Self::Gold => 33,
                Self::Other_ => 34,
                Self::Other(option) => option.id(),
            }
        }
    }
    /// The label.
    impl ::std::fmt::Display for Tier {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            ::pipedrive_fields::Choice::show(*self, f)
        }
    }
    /// The field `Yard hours`: two times of day.
    ///
    /// Its key is `979144675c15aaff2a5a2e12b11965d90ad38cc6`, its type `timerange`.
    pub const YARD_HOURS: ::pipedrive_fields::Field<
        ::pipedrive_fields::entity::Deal,
        ::pipedrive_fields::types::TimeRange,
    > = ::pipedrive_fields::Field::new(
        "979144675c15aaff2a5a2e12b11965d90ad38cc6",
        "Yard hours",
    );
}

/// Custom fields of persons.
#[allow(
    dead_code,
    non_camel_case_types,
    non_upper_case_globals,
    unreachable_pub,
    clippy::enum_variant_names,
    clippy::match_single_binding,
    clippy::upper_case_acronyms,
    reason = "not every field is used, and names come from the account"
)]
pub mod person {
    /// The field `Assistant`: a text.
    ///
    /// Its key is `c45cd25eb63488317499fb3aae8e2f2c550fcc4e`, its type `varchar`.
    pub const ASSISTANT: ::pipedrive_fields::Field<
        ::pipedrive_fields::entity::Person,
        ::std::string::String,
    > = ::pipedrive_fields::Field::new(
        "c45cd25eb63488317499fb3aae8e2f2c550fcc4e",
        "Assistant",
    );
    /// The field `Role in the decision`: one of its options.
    ///
    /// Its key is `d14f8a05d62f21e0385e142b76f33ec43b2ebfcb`, its type `enum`.
    pub const ROLE_IN_THE_DECISION: ::pipedrive_fields::Field<
        ::pipedrive_fields::entity::Person,
        self::RoleInTheDecision,
    > = ::pipedrive_fields::Field::new(
        "d14f8a05d62f21e0385e142b76f33ec43b2ebfcb",
        "Role in the decision",
    );
    /// The options of the field `Role in the decision`.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum RoleInTheDecision {
        /// `Decides`, the option 71.
        Decides,
        /// An option that the file does not list.
        Other(::pipedrive_fields::UnknownOption),
    }
    impl ::pipedrive_fields::Choice for RoleInTheDecision {
        const OPTIONS: &'static [(i64, &'static str)] = &[(71, "Decides")];
        fn from_id(id: i64) -> Self {
            match id {
                71 => Self::Decides,
                id => Self::Other(::pipedrive_fields::UnknownOption::__new(id)),
            }
        }
        fn id(self) -> i64 {
            match self {
                Self::Decides => 71,
                Self::Other(option) => option.id(),
            }
        }
    }
    /// The label.
    impl ::std::fmt::Display for RoleInTheDecision {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            ::pipedrive_fields::Choice::show(*self, f)
        }
    }
}

/// Custom fields of activities.
#[allow(
    dead_code,
    non_camel_case_types,
    non_upper_case_globals,
    unreachable_pub,
    clippy::enum_variant_names,
    clippy::match_single_binding,
    clippy::upper_case_acronyms,
    reason = "not every field is used, and names come from the account"
)]
pub mod activity {}
