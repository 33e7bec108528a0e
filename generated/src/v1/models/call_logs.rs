// @generated from spec/v1/call_logs.yaml by `cargo xtask codegen`. Do not edit.

//! Models of `call_logs`.

use ::callsheet_runtime as runtime;

/// A call log.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CallLog {
    /// The id of the user.
    pub user_id: ::std::option::Option<super::UserId>,
    /// The id of the activity.
    pub activity_id: ::std::option::Option<super::ActivityId>,
    /// The subject.
    pub subject: ::std::option::Option<::std::string::String>,
    /// In seconds.
    pub duration: ::std::option::Option<::std::string::String>,
    /// The outcome.
    pub outcome: ::std::option::Option<super::CallLogOutcome>,
    /// The phone number it comes from.
    pub from_phone_number: ::std::option::Option<::std::string::String>,
    /// The phone number it goes to.
    pub to_phone_number: ::std::option::Option<::std::string::String>,
    /// When it starts, in UTC.
    pub start_time: ::std::option::Option<runtime::DateTime>,
    /// When it ends, in UTC.
    pub end_time: ::std::option::Option<runtime::DateTime>,
    /// The id of the person.
    pub person_id: ::std::option::Option<super::PersonId>,
    /// The id of the organization.
    pub org_id: ::std::option::Option<super::OrganizationId>,
    /// The id of the deal.
    pub deal_id: ::std::option::Option<super::DealId>,
    /// The id of the lead.
    pub lead_id: ::std::option::Option<super::LeadId>,
    /// The note.
    pub note: ::std::option::Option<::std::string::String>,
    /// The id of the call log.
    pub id: super::CallLogId,
    /// Whether it has a recording.
    pub has_recording: ::std::option::Option<bool>,
    /// The id of the company.
    pub company_id: ::std::option::Option<super::CompanyId>,
    /// Members that the description does not know, by name.
    pub extra: runtime::Extra,
}

/// The outcome of a call log.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CallLogOutcome {
    /// `connected`
    Connected,
    /// `no_answer`
    NoAnswer,
    /// `left_message`
    LeftMessage,
    /// `left_voicemail`
    LeftVoicemail,
    /// `wrong_number`
    WrongNumber,
    /// `busy`
    Busy,
    /// A value that the description does not list.
    Other(runtime::UnknownValue),
}

impl ::std::default::Default for CallLog {
    fn default() -> Self {
        Self {
            user_id: ::std::option::Option::None,
            activity_id: ::std::option::Option::None,
            subject: ::std::option::Option::None,
            duration: ::std::option::Option::None,
            outcome: ::std::option::Option::None,
            from_phone_number: ::std::option::Option::None,
            to_phone_number: ::std::option::Option::None,
            start_time: ::std::option::Option::None,
            end_time: ::std::option::Option::None,
            person_id: ::std::option::Option::None,
            org_id: ::std::option::Option::None,
            deal_id: ::std::option::Option::None,
            lead_id: ::std::option::Option::None,
            note: ::std::option::Option::None,
            id: runtime::private::Placeholder::placeholder(),
            has_recording: ::std::option::Option::None,
            company_id: ::std::option::Option::None,
            extra: runtime::Extra::default(),
        }
    }
}

impl runtime::decode::Decode for CallLog {
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
                        "user_id" => json.decode_optional(&mut record.user_id),
                        "activity_id" => json.decode_optional(&mut record.activity_id),
                        "subject" => json.decode_optional(&mut record.subject),
                        "duration" => json.decode_optional(&mut record.duration),
                        "outcome" => json.decode_optional(&mut record.outcome),
                        "from_phone_number" => {
                            json.decode_optional(&mut record.from_phone_number)
                        }
                        "to_phone_number" => {
                            json.decode_optional(&mut record.to_phone_number)
                        }
                        "start_time" => json.decode_optional(&mut record.start_time),
                        "end_time" => json.decode_optional(&mut record.end_time),
                        "person_id" => json.decode_optional(&mut record.person_id),
                        "org_id" => json.decode_optional(&mut record.org_id),
                        "deal_id" => json.decode_optional(&mut record.deal_id),
                        "lead_id" => json.decode_optional(&mut record.lead_id),
                        "note" => json.decode_optional(&mut record.note),
                        "id" => json.decode_required(&mut record.id, &mut id),
                        "has_recording" => {
                            json.decode_optional(&mut record.has_recording)
                        }
                        "company_id" => json.decode_optional(&mut record.company_id),
                        _ => record.extra.insert_token(member, json),
                    }
                },
            )?;
        runtime::private::require("id", id)?;
        ::std::result::Result::Ok(record)
    }
}

#[cfg(feature = "serde")]
impl runtime::private::ToToken for CallLog {
    fn with_token(
        &self,
        then: runtime::decode::EachItem<'_>,
    ) -> ::std::result::Result<(), runtime::decode::Fault> {
        runtime::private::record(
            &[
                ("user_id", &self.user_id),
                ("activity_id", &self.activity_id),
                ("subject", &self.subject),
                ("duration", &self.duration),
                ("outcome", &self.outcome),
                ("from_phone_number", &self.from_phone_number),
                ("to_phone_number", &self.to_phone_number),
                ("start_time", &self.start_time),
                ("end_time", &self.end_time),
                ("person_id", &self.person_id),
                ("org_id", &self.org_id),
                ("deal_id", &self.deal_id),
                ("lead_id", &self.lead_id),
                ("note", &self.note),
                ("id", &self.id),
                ("has_recording", &self.has_recording),
                ("company_id", &self.company_id),
            ],
            &self.extra,
            then,
        )
    }
}
#[cfg(feature = "serde")]
runtime::private::serde_traits!(CallLog);

impl CallLogOutcome {
    /// The values that the description lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Connected,
        Self::NoAnswer,
        Self::LeftMessage,
        Self::LeftVoicemail,
        Self::WrongNumber,
        Self::Busy,
    ];
    /// What stands on the wire, as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Connected => "connected",
            Self::NoAnswer => "no_answer",
            Self::LeftMessage => "left_message",
            Self::LeftVoicemail => "left_voicemail",
            Self::WrongNumber => "wrong_number",
            Self::Busy => "busy",
            Self::Other(value) => value.as_str(),
        }
    }
}

impl ::std::convert::From<&str> for CallLogOutcome {
    fn from(value: &str) -> Self {
        match value {
            "connected" => Self::Connected,
            "no_answer" => Self::NoAnswer,
            "left_message" => Self::LeftMessage,
            "left_voicemail" => Self::LeftVoicemail,
            "wrong_number" => Self::WrongNumber,
            "busy" => Self::Busy,
            _ => Self::Other(runtime::UnknownValue::__new(value)),
        }
    }
}
impl ::std::str::FromStr for CallLogOutcome {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        ::std::result::Result::Ok(<Self as ::std::convert::From<&str>>::from(value))
    }
}
impl ::std::convert::From<::std::string::String> for CallLogOutcome {
    fn from(value: ::std::string::String) -> Self {
        <Self as ::std::convert::From<&str>>::from(&value)
    }
}

impl ::std::fmt::Display for CallLogOutcome {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl runtime::private::Placeholder for CallLogOutcome {
    fn placeholder() -> Self {
        Self::Other(runtime::private::Placeholder::placeholder())
    }
}

impl runtime::decode::Decode for CallLogOutcome {
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

impl runtime::encode::Encode for CallLogOutcome {
    fn encode(self) -> runtime::encode::Argument {
        match self {
            Self::Other(value) => runtime::encode::Encode::encode(value),
            known => runtime::encode::Encode::encode(known.as_str()),
        }
    }
}

#[cfg(feature = "serde")]
runtime::private::serde_traits!(enum CallLogOutcome, as_str);
